import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a tool and gives what it printed; its failure says which Debian package has it. */
export async function runTool(
  program: string,
  args: readonly string[],
  debianPackage: string,
): Promise<string> {
  const env = { ...process.env, LC_ALL: "C" };
  try {
    const options = { env, maxBuffer: 2 ** 28 };
    return (await promisify(execFile)(program, args, options)).stdout;
  } catch (error) {
    throw new Error(`${program} failed (apt-get install ${debianPackage}): ${String(error)}`, {
      cause: error,
    });
  }
}
