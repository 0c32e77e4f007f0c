import { execFile } from "node:child_process";
import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./repository.ts";

/** What our verdicts are held against, and where the data of the policies come from; all three are under the MIT licence. */
const ORACLES = ["auditwheel==6.8.2", "abi3audit==0.0.26", "abi3info==2026.9.25"];

const exec = promisify(execFile);

/** Gives the folder of programs of a virtual environment with the oracles, made once for each set of versions. */
export async function oraclePrograms(): Promise<string> {
  const name = ORACLES.join("-").replaceAll("=", "");
  const folder = join(ROOT, ".cache/policy-oracles", name);
  const programs = join(folder, "bin");
  const isThere = await access(join(folder, "complete")).then(
    () => true,
    () => false,
  );
  if (isThere) return programs;
  await exec("python3", ["-m", "venv", "--clear", folder]).catch((error: unknown) => {
    throw new Error("python3 -m venv failed: apt-get install python3-venv", { cause: error });
  });
  await exec(join(programs, "pip"), ["install", "--quiet", ...ORACLES]);
  await mkdir(join(folder, "complete"), { recursive: true });
  return programs;
}
