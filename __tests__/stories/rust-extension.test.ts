import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";
import { workflowOf } from "./workflow-of.ts";

const ROOT = join(import.meta.dirname, "../..");
const repository = join(import.meta.dirname, "kzg-commitment");
const MINUTES = 60_000;

describe("a Rust extension with blst in it, through a real workflow runner", () => {
  test(
    "becomes a wheel with a true tag for each of three machines, and computes known commitments on each",
    async () => {
      const { log, unsuccessful, exitCode } = await runWorkflow(
        join(ROOT, "workflows-examples/rust-extension.yml"),
        { repository },
      );
      for (const machine of ["x86_64", "aarch64", "armv7l"]) {
        expect(log).toMatch(
          new RegExp(`"tags":\\["cp311-cp311-manylinux2014_${machine}"|manylinux_2_17_${machine}`),
        );
        expect(log).toContain(`3 commitments are as known on ${machine}`);
      }
      for (const strategy of ["native", "cross"])
        expect(log).toMatch(
          new RegExp(`attempts=\\[\\{[^\\n]*"strategy":"${strategy}"[^\\n]*"failure":null`),
        );
      expect(unsuccessful).toEqual([]);
      expect(exitCode).toBe(0);
    },
    15 * MINUTES,
  );

  const COMPILERS = [
    {
      target: "armv7",
      strategy: "cross",
      compiler: "arm-linux-gnueabihf-gcc",
      known: { id: "blst-old-c", crate: "blst 0.3.17" },
      flags: "CFLAGS_armv7_unknown_linux_gnueabihf",
    },
    {
      target: "x86_64",
      strategy: "native",
      compiler: "cc",
      known: { id: "c99-loop", crate: "c-kzg 2.1.8" },
      flags: "CFLAGS_x86_64_unknown_linux_gnu",
    },
  ];
  // Both are stopped in C of their own; CI takes the one that stops first.
  const isWhole = process.env["WAINWRIGHT_STORIES"] === "whole";
  test.each(isWhole ? COMPILERS : COMPILERS.slice(0, 1))(
    "a C compiler for $target that takes C of 1989 is told with crate, cause and remedy, and the remedy helps",
    async ({ target, strategy, compiler, known, flags }) => {
      const build = `uses: OWNER/wainwright/actions/build-wheel@v1
        with:
          target: ${target}
          strategy: ${strategy}
          linker: gcc
          test-import: "off"`;
      const steps = `      - uses: actions/checkout@v7
      - name: Take the compiler of ten years ago
        run: |
          mkdir "$RUNNER_TEMP/old"
          printf '#!/bin/sh\\nexec /usr/bin/${compiler} -std=gnu90 "$@"\\n' > "$RUNNER_TEMP/old/${compiler}"
          chmod +x "$RUNNER_TEMP/old/${compiler}"
          echo "$RUNNER_TEMP/old" >> "$GITHUB_PATH"
      - name: Build
        id: build
        continue-on-error: true
        ${build}
      - name: Tell
        env: { DIAGNOSIS: "\${{ steps.build.outputs.diagnosis }}", OUTCOME: "\${{ steps.build.outcome }}" }
        run: printf 'outcome=%s\\ndiagnosis=%s\\n' "$OUTCOME" "$DIAGNOSIS"
      - name: Do what was said
        ${build}
          environment: ${flags}=-std=gnu11
`;
      const { log, exitCode } = await runWorkflow(workflowOf(steps), { repository });
      expect(log).toContain("outcome=failure");
      const [first] = JSON.parse(/^diagnosis=(.*)$/m.exec(log)?.[1] ?? "[]") as unknown[];
      expect(first).toMatchObject({
        ...known,
        cause: expect.stringContaining("C of 1989"),
        remedy: expect.stringContaining("CFLAGS_<target>=-std=gnu11"),
      });
      expect(exitCode).toBe(0);
    },
    10 * MINUTES,
  );
});
