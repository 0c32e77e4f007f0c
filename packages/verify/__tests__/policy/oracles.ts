import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { oraclePrograms } from "../../../../scripts/oracle-python.ts";

/** What auditwheel says: the overall tag, or null where it finds no file for the wheel's architecture and C library. */
export async function auditwheelTag(wheel: string): Promise<string | null> {
  // Without the machine's own libraries: they would make the verdict depend on where the test runs.
  const output = await runOracle("auditwheel", ["show", "--ldpaths", "", "--json", wheel]);
  const said = JSON.parse(output) as { overall_tag?: string; error?: string };
  if (said.overall_tag === undefined && said.error === undefined) throw new Error(output);
  return said.overall_tag ?? null;
}

/** What abi3audit says of one extension module. */
export type Abi3Audit = {
  readonly name: string;
  readonly outside: readonly string[];
  readonly newer: readonly string[];
  /** The floor that it computes, never below the wheel's own, as "3.9". */
  readonly floor: string;
};

type Report = {
  readonly specs: Readonly<
    Record<
      string,
      {
        readonly wheel: readonly {
          readonly name: string;
          readonly result: {
            readonly computed: string;
            readonly non_abi3_symbols: readonly string[];
            readonly future_abi3_objects: Readonly<Record<string, string>>;
          };
        }[];
      }
    >
  >;
};

/** Asks abi3audit about a wheel whose ABI tag is abi3. */
export async function abi3Audit(wheel: string): Promise<readonly Abi3Audit[]> {
  const { specs } = JSON.parse(await runOracle("abi3audit", ["--report", wheel])) as Report;
  return Object.values(specs).flatMap((spec) =>
    spec.wheel.map(({ name, result }) => ({
      name,
      outside: result.non_abi3_symbols.toSorted(),
      newer: Object.keys(result.future_abi3_objects).toSorted(),
      floor: result.computed,
    })),
  );
}

/** Gives what a program prints, also where its exit status says that it found something. */
async function runOracle(name: string, args: readonly string[]): Promise<string> {
  const program = join(await oraclePrograms(), name);
  const run = promisify(execFile)(program, args, { maxBuffer: 2 ** 26 });
  const { stdout, stderr } = await run.catch((error: unknown) => {
    if (typeof error === "object" && error !== null && "stdout" in error && "stderr" in error)
      return { stdout: String(error.stdout), stderr: String(error.stderr) };
    throw error;
  });
  if (stdout.trim() === "") throw new Error(`${name} ${args.join(" ")} failed: ${stderr}`);
  return stdout;
}
