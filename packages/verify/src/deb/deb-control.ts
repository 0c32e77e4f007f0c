import { basename } from "node:path/posix";
import { parseTarget, TARGETS } from "@wainwright/platform";
import type { DebFacts } from "./deb-facts.ts";

/** Reads what a control file says (deb822(5)) and what the package's own name ends in. */
export function debFacts(control: string, fileName: string): DebFacts {
  const field = (name: string) =>
    new RegExp(String.raw`^${name}:[ \t]*(\S[^\r\n]*?)[ \t]*$`, "im").exec(control)?.[1] ?? null;
  const architecture = field("Architecture");
  return {
    package: field("Package"),
    version: field("Version"),
    architecture,
    nameArchitecture: nameArchitecture(fileName),
    target:
      TARGETS.find(
        (target) =>
          target.debianArchitecture !== null && target.debianArchitecture === architecture,
      ) ?? null,
  };
}

// NAME_VERSION_ARCH.deb as dpkg names it, NAME-VERSION-ARCH.deb as electron-builder does.
function nameArchitecture(fileName: string): string | null {
  const base = basename(fileName).replace(/\.deb$/i, "");
  const last = /[_-]([^_-]+(?:_64)?)$/.exec(base)?.[1] ?? null;
  if (last === null) return null;
  const isKnown = last === "all" || parseTarget(last).ok;
  return isKnown ? last : null;
}
