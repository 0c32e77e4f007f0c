import {
  argumentWords,
  type InputsOf,
  lines,
  oneOf,
  type Parsed,
  parsed,
  parsedLines,
  parsedOr,
  text,
  words,
} from "@wainwright/core";
import { parseConfigSetting } from "../house/config-setting.ts";
import type { BuildOptions } from "../house/house-request.ts";
import { parseManylinux } from "../strategy/manylinux-choice.ts";
import { STRATEGY_NAMES, type StrategyName } from "../strategy/strategy.ts";

/**
 * Names the inputs that every action has to which it matters how packages are built, and how each is read: they are parts of
 * the key of a finished wheel, so that who builds and who only looks must read them alike.
 */
export const BUILD_OPTION_INPUTS = {
  strategy: oneOf(["auto", ...STRATEGY_NAMES], "auto"),
  manylinux: parsedOr("auto", parseManylinux),
  linker: oneOf(["auto", "gcc", "zig"], "auto"),
  args: argumentWords(),
  packages: words(),
  "config-settings": parsedLines(parseConfigSetting),
  environment: parsedOr("", assignments),
  container: text(),
  "rust-toolchain": text(),
  "maturin-version": parsed(version),
};

/** Is what those inputs come to. */
export interface ChosenBuild {
  readonly how: BuildOptions;
  readonly strategy: StrategyName | "auto";
}

/** Takes the options of builds from an action's inputs. */
export function chosenBuild(inputs: InputsOf<typeof BUILD_OPTION_INPUTS>): ChosenBuild {
  return {
    how: {
      manylinux: inputs.manylinux,
      linker: inputs.linker,
      args: inputs.args,
      maturinVersion: inputs["maturin-version"],
      rustToolchain: inputs["rust-toolchain"],
      image: inputs.container,
      settings: inputs["config-settings"],
      env: inputs.environment,
      packages: inputs.packages,
    },
    strategy: inputs.strategy,
  };
}

function version(given: string): Parsed<string> {
  return /^\d+(?:\.\d+)*$/.test(given)
    ? { ok: true, value: given }
    : { ok: false, problem: `"${given}" is no version` };
}

/** Reads `NAME=value`, one a line. */
function assignments(given: string): Parsed<Readonly<Record<string, string>>> {
  const read = lines().parse(given);
  const found = (read.ok ? read.value : []).map((line) => ({
    line,
    match: /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(line),
  }));
  const wrong = found.find(({ match }) => match === null);
  if (wrong !== undefined)
    return { ok: false, problem: `"${wrong.line}" needs the form NAME=value` };
  return {
    ok: true,
    value: Object.fromEntries(found.map(({ match }) => [match?.[1] ?? "", match?.[2] ?? ""])),
  };
}
