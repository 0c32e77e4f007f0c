import { Failure, type Host } from "@wainwright/core";

/**
 * Asks, before anything is made, whether the output folder can be written to.
 * @param output absolute; it need not be there yet.
 * @throws Failure `path-missing` where it is a file; what the file system says, where that is read-only or another's.
 */
export async function requireOutput({ files, facts }: Host, output: string): Promise<void> {
  const found = await files.info(output);
  if (found === null) return;
  if (found.kind === "file")
    throw new Failure("path-missing", `${output} is a file`, {
      remedy: "Name a folder in output-dir, one that is there or is to be made.",
    });
  const probe = `${output}/.wainwright.${facts.pid}`;
  await files.write(probe, "");
  await files.remove(probe);
}
