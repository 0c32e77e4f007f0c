import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";
import { workflowOf } from "./workflow-of.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

describe("through a real workflow runner", () => {
  test(
    "the quickstart builds rpds-py for ARMv7, proves it and imports it there",
    async () => {
      const run = await runWorkflow(join(ROOT, "workflows-examples/quickstart.yml"));
      expect(run.log).toMatch(/wheels=.*rpds_py-[\d.]+-cp311-cp311-manylinux_2_\d+_armv7l\.whl/);
      expect(run.log).toMatch(
        /printed=from rpds import HashTrieMap: ok\nPython 3\.11\.\d+ on armv7l/,
      );
      expect(run.log).toContain("ELF 32-bit LSB shared object, ARM, EABI5, hard float");
      expect(run.unsuccessful).toEqual([]);
      expect(run.exitCode).toBe(0);
    },
    15 * MINUTES,
  );

  test(
    "an unknown platform fails its step, with the nearest named",
    async () => {
      const steps =
        "      - uses: OWNER/wainwright/actions/setup-qemu-binfmt@v1\n        with: { platforms: linux/amr/v7 }\n";
      const run = await runWorkflow(workflowOf(steps));
      expect(run.exitCode).not.toBe(0);
      expect(run.log).toContain("inputs-invalid");
      expect(run.log).toContain("linux/arm/v7");
    },
    2 * MINUTES,
  );

  test(
    "a wheel whose tag lies fails the verifier, file and machine named",
    async () => {
      const steps = `      - run: |
          python3 -m venv venv && . venv/bin/activate && pip install --quiet wheel
          pip download --quiet --no-deps --only-binary :all: --platform manylinux2014_aarch64 --python-version 3.11 rpds-py
          python -m wheel tags --remove --platform-tag manylinux2014_armv7l *.whl
      - uses: OWNER/wainwright/actions/verify-native-ext@v1
        with: { path: "*.whl" }
`;
      const run = await runWorkflow(workflowOf(steps));
      expect(run.exitCode).not.toBe(0);
      expect(run.log).toContain("tag-architecture");
      expect(run.log).toMatch(/ELF 64-bit|arm64/);
    },
    3 * MINUTES,
  );

  test(
    "a package without an sdist fails, and says so in uv's words",
    async () => {
      const steps =
        "      - uses: OWNER/wainwright/actions/build-wheel@v1\n        with: { requirements: ziglang, no-binary: ziglang, target: armv7 }\n";
      const run = await runWorkflow(workflowOf(steps));
      expect(run.exitCode).not.toBe(0);
      expect(run.log).toContain("sdist-missing");
      expect(run.log).toContain("ziglang");
    },
    3 * MINUTES,
  );
});
