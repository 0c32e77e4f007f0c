import {
  flag,
  interpreterWord,
  type InputsOf,
  lines,
  oneOf,
  parsed,
  parsedOr,
  targetWord,
  text,
} from "@wainwright/core";
import { CACHE_INPUTS } from "@wainwright/wheelcache";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  wheels: text(),
  requirements: lines(),
  target: parsed(targetWord),
  "python-version": parsedOr("3.11", interpreterWord),
  path: lines(),
  key: text(),
  "restore-keys": lines(),
  mode: oneOf(["both", "restore", "save"], "both"),
  "lookup-only": flag(false),
  "fail-on-cache-miss": flag(false),
  "save-always": flag(false),
  ...CACHE_INPUTS,
  // Without a cache there is nothing to do.
  cache: oneOf(["auto", "github", "folder", "s3"], "auto"),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;
