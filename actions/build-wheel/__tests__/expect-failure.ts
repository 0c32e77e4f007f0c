import { existsSync } from "node:fs";
import { expect } from "@jest/globals";
import type { FailureCode } from "@wainwright/core";
import type { Outcome } from "./in-terminal.ts";

/** Is touched by shell text that reaches a shell. */
export const WITNESS = "/tmp/wainwright-shell-witness";

/** Says how a run has to fail. */
export interface Expected {
  readonly code: FailureCode;
  readonly message: RegExp;
  readonly remedy: RegExp;
  readonly exitCode?: number;
}

/** Checks that a failure is named, explained and short, and that nothing is left of the run. */
export function expectFailure(outcome: Outcome, expected: Expected): void {
  const { exitCode, left, made, log } = outcome;
  expect({ exitCode, left, made }).toEqual({
    exitCode: expected.exitCode ?? 1,
    left: [],
    made: [],
  });
  expect(log).toContain(`error: build-wheel: ${expected.code}: `);
  expect(log).toMatch(expected.message);
  expect(log.slice(log.indexOf("→"))).toMatch(expected.remedy);
  expect(log.length).toBeLessThan(8_000);
  expect(log).not.toMatch(/^\s+at .*\.ts:\d+/m);
  expect(existsSync(WITNESS)).toBe(false);
}
