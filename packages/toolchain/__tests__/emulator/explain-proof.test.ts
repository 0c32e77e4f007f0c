import { describe, expect, test } from "@jest/globals";
import type { Target } from "@wainwright/platform";
import { TARGETS } from "@wainwright/platform";
import type { BinfmtEntry } from "../../src/emulator/binfmt-entry.ts";
import { explainProof, type ProofContext, proofFailure } from "../../src/emulator/explain-proof.ts";
import type { ProofVerdict } from "../../src/emulator/proof-verdict.ts";

function armv7(): Target {
  const found = TARGETS.find(({ name }) => name === "armv7-linux-gnu");
  if (found === undefined) throw new Error("the table has no armv7");
  return found;
}

const HANDLER: BinfmtEntry = {
  name: "qemu-arm",
  enabled: true,
  interpreter: "/usr/bin/qemu-arm",
  flags: "PF",
  offset: 0,
  magic: "",
  mask: "",
};
const CONTEXT: ProofContext = { handlers: [HANDLER], missingInterpreters: [], native: false };
const UNFIXED = { ...HANDLER, flags: "P" };
interface Told {
  readonly code: string;
  readonly message: RegExp;
}

const ENOENT: ProofVerdict = { kind: "not-started", reason: "ENOENT" };

describe("a test program that did not run as it should", () => {
  test.each<[string, ProofVerdict, Partial<ProofContext> & Told]>([
    [
      "was not registered",
      ENOENT,
      { handlers: [], code: "emulator-not-registered", message: /no enabled handler/ },
    ],
    [
      "was taken for a shell script, for nothing was registered",
      { kind: "exited", exitCode: 2, said: "Syntax error" },
      { handlers: [], code: "emulator-not-registered", message: /no enabled handler/ },
    ],
    [
      "has a handler without F",
      { kind: "not-in-chroot" },
      {
        handlers: [UNFIXED],
        code: "emulator-not-fixed",
        message: /qemu-arm \(\/usr\/bin\/qemu-arm\) lacks flag F/,
      },
    ],
    [
      "has a dynamic emulator",
      { kind: "not-in-chroot" },
      { code: "emulator-not-fixed", message: /is not static/ },
    ],
    [
      "has an emulator that is gone",
      ENOENT,
      {
        handlers: [UNFIXED],
        missingInterpreters: ["/usr/bin/qemu-arm"],
        code: "emulator-interpreter-missing",
        message: /\/usr\/bin\/qemu-arm does not exist/,
      },
    ],
    [
      "crashed",
      { kind: "crashed", signal: "SIGILL", said: "uncaught target signal 4" },
      { code: "emulator-crashed", message: /SIGILL: uncaught target signal 4/ },
    ],
    [
      "may not be run",
      { kind: "not-started", reason: "EACCES" },
      { code: "emulator-not-permitted", message: /does not permit/ },
    ],
    [
      "exited wrongly",
      { kind: "exited", exitCode: 43, said: "" },
      {
        code: "emulator-not-proved",
        message: /should exit with 42 under qemu-arm .*, and exited with 43$/,
      },
    ],
    [
      "hung",
      { kind: "timed-out" },
      { code: "emulator-not-proved", message: /did not end in time/ },
    ],
    [
      "is native and does not run",
      { kind: "exited", exitCode: 1, said: "" },
      { handlers: [], native: true, code: "emulator-not-proved", message: /without an emulator/ },
    ],
  ])("because it %s is told so", (_, verdict, { code, message, ...part }) => {
    const problem = explainProof({ target: armv7(), verdict }, { ...CONTEXT, ...part });
    expect(problem).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(problem?.message).toMatch(/^linux\/arm\/v7: /);
    expect(problem?.remedy).not.toBe("");
  });

  test("is no problem when it ran", () => {
    expect(explainProof({ target: armv7(), verdict: { kind: "proved" } }, CONTEXT)).toBeNull();
  });

  test("makes a failure that names what was asked and what was obtained", () => {
    const problem = explainProof({ target: armv7(), verdict: { kind: "timed-out" } }, CONTEXT);
    const problems = problem === null ? [] : [problem, problem];
    const failure = proofFailure(problems, ["linux/arm64", "linux/arm/v7"], ["linux/arm64"]);
    expect(failure.code).toBe("emulator-not-proved");
    expect(failure.message).toMatch(/asked: linux\/arm64, linux\/arm\/v7; obtained: linux\/arm64$/);
    expect(failure.remedy.match(/Check that/g)).toHaveLength(1);
  });
});
