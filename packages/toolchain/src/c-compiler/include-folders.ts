import type { Host } from "@wainwright/core";

/** Asks a GCC or clang where it looks for C headers, in order. */
export async function includeFolders(
  host: Pick<Host, "exec">,
  cc: string,
): Promise<readonly string[]> {
  const asked = await host.exec.run({
    argv: [cc, "-E", "-v", "-x", "c", "/dev/null", "-o", "/dev/null"],
    // The list is found by its headings, which are translated.
    env: { LC_ALL: "C" },
    quiet: true,
  });
  return parseIncludeFolders(asked.stderr);
}

/** Reads the list between the headings that `cc -E -v` writes. */
export function parseIncludeFolders(output: string): readonly string[] {
  const lists = /search starts here:\n([\s\S]*?)End of search list/.exec(output)?.[1] ?? "";
  const lines = lists.split("\n").filter((line) => line.startsWith(" "));
  return lines.map((line) => line.trim().replace(/ \(framework directory\)$/, ""));
}
