import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { wheelIn } from "../../packages/registry/__tests__/python/built.ts";
import {
  type PythonServer,
  startDevpi,
} from "../../packages/registry/__tests__/python/python-servers.ts";
import { runWorkflow } from "./act.ts";
import { workflowOf } from "./workflow-of.ts";

const ROOT = join(import.meta.dirname, "../..");
const repository = join(import.meta.dirname, "kzg-commitment");
const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), "wainwright-extension-story-"));
const opened: PythonServer[] = [];
beforeAll(async () => {
  opened.push(await startDevpi(folder));
}, MINUTES);
afterAll(() => {
  for (const server of opened) server.close();
  rmSync(folder, { recursive: true });
});

function index(): PythonServer {
  const [server] = opened;
  if (server === undefined) throw new Error("there is no index");
  return server;
}

describe("a Rust extension with blst in it, through a real workflow runner", () => {
  test(
    "becomes a wheel with a true tag for each of three machines, computes known commitments on each, and is published",
    async () => {
      const { log, unsuccessful, exitCode } = await runWorkflow(
        join(ROOT, "workflows-examples/rust-extension.yml"),
        {
          repository,
          artifacts: join(folder, "artifacts"),
          variables: { INDEX: index().url, INDEX_USER: index().username },
          secrets: { INDEX_PASSWORD: index().password },
        },
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
      expect(log).toContain(`pip install --index-url ${index().simple} kzg-commitment==`);
      expect(log).not.toContain(index().password);
      const argv = ["-m", "pip", "install", "--no-deps", "--target", join(folder, "site")];
      const from = ["--index-url", index().simple, "kzg-commitment"];
      execFileSync("python3", [...argv, ...from], { stdio: "ignore" });
      const env = { ...process.env, PYTHONPATH: join(folder, "site") };
      const said = execFileSync("python3", [join(repository, "check.py")], { env });
      expect(String(said)).toContain("3 commitments are as known on x86_64");
    },
    15 * MINUTES,
  );

  test(
    "whose tag the public index does not take is refused with the remedy, before anything is sent",
    async () => {
      const project = join(folder, "refused");
      await wheelIn(join(project, "dist"), "refused_one", { tags: "cp311-cp311-linux_x86_64" });
      await wheelIn(join(project, "dist"), "refused_one", { tags: "py3-none-any" });
      const steps = `      - uses: actions/checkout@v7
      - name: Publish
        id: publish
        continue-on-error: true
        uses: OWNER/wainwright/actions/publish-registry@v1
        with:
          to: python
          repository-url: ${index().url}
          index-rules: pypi
          user: ${index().username}
          password: \${{ secrets.INDEX_PASSWORD }}
      - name: Tell
        env: { OUTCOME: "\${{ steps.publish.outcome }}", PLAN: "\${{ steps.publish.outputs.plan }}" }
        run: printf 'outcome=%s\\nplan=%s\\n' "$OUTCOME" "$PLAN"
`;
      const { log, exitCode } = await runWorkflow(workflowOf(steps), {
        repository: project,
        secrets: { INDEX_PASSWORD: index().password },
      });
      expect(log).toContain("outcome=failure");
      expect(log).toContain("artifact-refused");
      const [, plan = "[]"] = /^plan=(.*)$/m.exec(log) ?? [];
      expect(JSON.parse(plan)).toContainEqual(
        expect.objectContaining({
          ...{ name: "refused_one-1.0-cp311-cp311-linux_x86_64.whl", standing: "refused" },
          remedy: expect.stringMatching(/manylinux/),
        }),
      );
      const answer = await fetch(`${index().simple}refused-one/`);
      expect(await answer.text()).not.toContain("refused_one-1.0");
      expect(exitCode).toBe(0);
    },
    3 * MINUTES,
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
