import { describe, expect, test } from "@jest/globals";
import { diagnose, Failure } from "@wainwright/core";
import { failureOf, type Told } from "../src/outputs.ts";
import { failedBuilds } from "./failed-builds.ts";

const OLD_C = 'warning: blst@0.3.17: src/no_asm.h:12:3: error: #error "unsupported compiler"';
const NO_LINKER = "error: linker `arm-foo-gcc` not found";

const failure = (log: string) =>
  new Failure("build-failed", log, { remedy: "Read it.", diagnoses: diagnose(log) });
const told = (logs: Readonly<Record<string, string>>): Told => ({
  wheelhouse: "/w",
  lock: "",
  built: [failedBuilds(logs, failure)],
});

describe("a run in which packages failed", () => {
  test("tells what was recognised in every one of them, as output too", () => {
    const failed = failureOf(told({ first: OLD_C, second: NO_LINKER }));
    expect(failed?.message).toMatch(
      /^2 packages failed\nfirst: build-failed: .*\nsecond: build-failed: /,
    );
    expect(failed?.diagnoses.map(({ id }) => id)).toEqual(["blst-old-c", "linker-missing"]);
    expect(failed?.outputs).toMatchObject({
      complete: false,
      diagnosis: [
        { id: "blst-old-c", crate: "blst 0.3.17" },
        { id: "linker-missing", crate: null },
      ],
    });
  });

  test("of one package says no more than that package's failure", () => {
    expect(failureOf(told({ only: OLD_C }))).toMatchObject({ message: OLD_C, remedy: "Read it." });
  });

  test("is none where none failed", () => {
    expect(failureOf(told({}))).toBeNull();
  });
});
