import { Failure, type Host } from "@wainwright/core";

const FILE_LINE = /^(?![-#])[^\n;@<>=!~[\]]+\.(?:txt|in|lock)$/;

/**
 * Writes what a user gave as the lines of one requirements file: a path of such a file becomes `-r PATH`.
 * @throws Failure `path-missing` for a path that leads to nothing.
 */
export async function requirementLines(
  host: Pick<Host, "files">,
  given: readonly string[],
): Promise<readonly string[]> {
  return Promise.all(
    given.map(async (line) => {
      if (!FILE_LINE.test(line)) return line;
      if ((await host.files.info(line))?.kind === "file") return `-r ${line}`;
      throw new Failure("path-missing", `the requirements file ${line} is not there`, {
        remedy: "Name a file relative to the working directory, or requirements themselves.",
      });
    }),
  );
}
