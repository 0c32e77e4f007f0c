import { flag, type InputsOf, type Parsed, parsed, parsedOr, text } from "@wainwright/core";
import { parseFlags } from "@wainwright/toolchain";
import { parsePlatforms } from "./parse-platforms.ts";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  platforms: parsedOr("all", parsePlatforms),
  reset: flag(false),
  image: parsed(word("an image's name")),
  "interpreter-path": text(),
  flags: parsedOr("FP", parseFlags),
  cpu: parsed(word("a processor's name")),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function word(what: string): (given: string) => Parsed<string> {
  return (given) =>
    /^[\w@:/.][\w@:/.,+=-]*$/.test(given)
      ? { ok: true, value: given }
      : { ok: false, problem: `${JSON.stringify(given)} is not ${what}` };
}
