import { expect } from "@jest/globals";
import type { FailureCode } from "@wainwright/core";
import type { Outcome } from "./in-terminal.ts";

/** Says how a run has to fail. */
export interface Expected {
  readonly code: FailureCode;
  readonly message: RegExp;
  readonly remedy: RegExp;
  readonly exitCode?: number;
  /** What lies in the output folder all the same. */
  readonly made?: readonly string[];
}

/** Checks that a failure is named, explained and short, and that nothing is left of the run but what it made. */
export function expectFailure(outcome: Outcome, expected: Expected): void {
  const { exitCode, left, made, log } = outcome;
  expect(log).toContain(`error: build-app: ${expected.code}: `);
  expect(log).toMatch(expected.message);
  expect(log.slice(log.indexOf("→"))).toMatch(expected.remedy);
  expect({ exitCode, left, made }).toEqual({
    ...{ exitCode: expected.exitCode ?? 1, left: [], made: expected.made ?? [] },
  });
  expect(log.length).toBeLessThan(8_000);
  expect(log).not.toMatch(/^\s+at .*\.ts:\d+/m);
}
