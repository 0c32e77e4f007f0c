/** Describes a Python that code is built for, as its tags do. */
export interface Interpreter {
  /** `cp` is CPython, `pp` is PyPy. */
  readonly implementation: "cp" | "pp";
  readonly major: 3;
  readonly minor: number;
  /** True of CPython without the GIL (`3.13t`). */
  readonly freeThreaded: boolean;
  /** The ABI tag of what is built: `cp311`, `cp37m`, `cp313t`, `pypy311_pp73`, or the stable `abi3`, `abi3t`. */
  readonly abi: string;
}

/** Writes the Python tag of an interpreter, e.g. `cp311`. */
export function pythonTag(interpreter: Interpreter): string {
  return `${interpreter.implementation}${interpreter.major}${interpreter.minor}`;
}

/** Tells whether the interpreter stands for a stable ABI and so for every later version too. */
export function isStableAbi(interpreter: Interpreter): boolean {
  return interpreter.abi === "abi3" || interpreter.abi === "abi3t";
}
