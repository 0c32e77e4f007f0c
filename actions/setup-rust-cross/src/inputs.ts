import {
  flag,
  type InputsOf,
  oneOf,
  type Parsed,
  parsed,
  parsedOr,
  text,
  words,
} from "@wainwright/core";
import {
  type LibcFloor,
  parseLibcFloor,
  parseTargets,
  type TargetSpec,
} from "@wainwright/platform";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  target: parsedOr("", readTargets),
  targets: parsedOr("", readTargets),
  toolchain: parsed(readChannel),
  components: words(),
  packages: parsedOr("", readPackages),
  linker: oneOf(["auto", "gcc", "zig"], "auto"),
  glibc: parsed(readFloor),
  runner: oneOf(["auto", "qemu-user", "native", "none"], "auto"),
  "working-directory": text("."),
  probe: flag(true),
  "set-build-target": flag(false),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function readTargets(given: string): Parsed<readonly TargetSpec[]> {
  const read = parseTargets(given);
  return read.ok
    ? { ok: true, value: read.targets }
    : { ok: false, problem: read.problems.join("; ") };
}

function readFloor(given: string): Parsed<LibcFloor> {
  const floor = parseLibcFloor("gnu", given);
  return floor === null
    ? { ok: false, problem: `${JSON.stringify(given)} is no version of glibc, such as 2.17` }
    : { ok: true, value: floor };
}

/** A leading `+` is how cargo's command line writes it. */
function readChannel(given: string): Parsed<string> {
  const channel = given.replace(/^\+/, "");
  return /^[\w][\w.-]*$/.test(channel)
    ? { ok: true, value: channel }
    : { ok: false, problem: `${JSON.stringify(given)} is no channel or version of Rust` };
}

/** Names as Debian's policy allows them (section 5.6.7), optionally with a version. */
function readPackages(given: string): Parsed<readonly string[]> {
  const names = given.split(/[\s,]+/).filter((name) => name !== "");
  const wrong = names.filter((name) => !/^[a-z0-9][a-z0-9+.-]+(?:=[\w.+:~-]+)?$/.test(name));
  return wrong.length === 0
    ? { ok: true, value: names }
    : {
        ok: false,
        problem: `${wrong.map((name) => JSON.stringify(name)).join(", ")}: no name of a Debian package`,
      };
}
