import type { Interpreter } from "./interpreter.ts";

/** Gives an interpreter, or says why the text is none. */
export type ParsedInterpreter =
  | { readonly ok: true; readonly interpreter: Interpreter }
  | { readonly ok: false; readonly problem: string };

const FORM =
  /^(?<implementation>cp|cpython|python|py|pp|pypy)?[-_]?3(?:\.(?<dotted>\d{1,2})(?:\.\d{1,2})?|(?<joined>\d{1,2}))(?<flag>t)?(?:-(?<abi>[a-z0-9_]+))?$/;

/** The ABI of PyPy 7.3, which every PyPy 3 from 3.6 on has kept. */
const PYPY_ABI = "pp73";
const FIRST_PYPY = 6;
/** Before 3.3 the ABI tag of CPython named the width of its strings, which differed from system to system. */
const FIRST_CPYTHON = 3;
/** The last CPython whose ABI tag names the allocator (PEP 3149's `m`). */
const LAST_WITH_MALLOC_FLAG = 7;
/** PEP 384. */
const FIRST_ABI3 = 2;
/** PEP 703. */
const FIRST_FREE_THREADED = 13;
/** PEP 803. */
const FIRST_ABI3T = 15;

type Kind = Pick<Interpreter, "freeThreaded" | "abi"> & { readonly first: number };

/** The kinds of interpreter that a minor version has, each with the first version that had it. */
function kinds(implementation: "cp" | "pp", minor: number): readonly Kind[] {
  if (implementation === "pp") {
    return [{ freeThreaded: false, abi: `pypy3${minor}_${PYPY_ABI}`, first: FIRST_PYPY }];
  }
  const malloc = minor <= LAST_WITH_MALLOC_FLAG ? "m" : "";
  return [
    { freeThreaded: false, abi: `cp3${minor}${malloc}`, first: FIRST_CPYTHON },
    { freeThreaded: true, abi: `cp3${minor}t`, first: FIRST_FREE_THREADED },
    { freeThreaded: false, abi: "abi3", first: FIRST_ABI3 },
    { freeThreaded: true, abi: "abi3t", first: FIRST_ABI3T },
  ];
}

/** What the text says: with an ABI, its kind (a wheel writes free-threading there alone); without, the version's own. */
function isAsked(kind: Kind, flag: boolean, abi: string | null): boolean {
  if (abi !== null) {
    return kind.abi === abi && (kind.freeThreaded || !flag);
  }
  return kind.freeThreaded === flag && !kind.abi.startsWith("abi");
}

function no(text: string, reason: string): ParsedInterpreter {
  return { ok: false, problem: `${JSON.stringify(text.slice(0, 40))} ${reason}` };
}

/**
 * Reads an interpreter: `3.11`, `3.11.7`, `cp311`, `python3.11`, `cp311-cp311`, `3.13t`, `cp313-cp313t`, `pp311`,
 * `pypy3.11`, `pp311-pypy311_pp73`, `cp38-abi3`, `cp315-abi3t`, in any letter case, blanks around it ignored.
 *
 * A version without a minor number (`3`) and one of Python 2 are refused, and so is an ABI that the version does
 * not have.
 */
export function parseInterpreter(text: string): ParsedInterpreter {
  const trimmed = text.trim();
  const groups = FORM.exec(trimmed.toLowerCase())?.groups;
  if (groups === undefined) {
    return no(trimmed, "names no Python 3; write 3.11, cp311, 3.13t, pypy3.11 or cp38-abi3");
  }
  const implementation = /^p(?:p|ypy)$/.test(groups["implementation"] ?? "") ? "pp" : "cp";
  const minor = Number(groups["dotted"] ?? groups["joined"]);
  const flag = groups["flag"] !== undefined;
  const abi = groups["abi"] ?? null;
  const existing = kinds(implementation, minor).filter(({ first }) => minor >= first);
  const kind = existing.find((candidate) => isAsked(candidate, flag, abi));
  if (kind !== undefined) {
    const { freeThreaded } = kind;
    return {
      ok: true,
      interpreter: { implementation, major: 3, minor, freeThreaded, abi: kind.abi },
    };
  }
  const abis = existing.map((candidate) => candidate.abi).join(", ");
  return no(trimmed, abis === "" ? "is too old" : `has none of the ABIs of 3.${minor}: ${abis}`);
}
