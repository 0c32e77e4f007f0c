import type { SystemPackage } from "./system-package.ts";

/** Reads the packages that apk has installed (its database lib/apk/db/installed: apk-tools, apk-package(5) and "Apk spec"). */
export function apkPackages(text: string): readonly SystemPackage[] {
  return text.split(/\n\n+/).flatMap((paragraph) => {
    const field = (letter: string) =>
      paragraph
        .split("\n")
        .find((line) => line.startsWith(`${letter}:`))
        ?.slice(2)
        .trim() ?? "";
    const [name, version] = [field("P"), field("V")];
    if (name === "" || version === "") return [];
    const origin = field("o");
    return [
      {
        ...{ name, version, architecture: field("A"), licence: field("L") },
        source: origin === name ? "" : origin,
        needs: names(field("D")).map((one) => [one]),
        provides: names(field("p")),
      },
    ];
  });
}

/** `so:libc.so.1=1 musl>=1.2 !conflict`: without versions, and without what must not be there. */
function names(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((one) => one !== "" && !one.startsWith("!"))
    .map((one) => one.replace(/[<>=~@].*$/, ""));
}
