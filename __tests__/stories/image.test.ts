import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { baseLayer } from "../../packages/app/__tests__/image/base-layers.ts";
import { startImage } from "@wainwright/app";
import { parseTarget } from "@wainwright/platform";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import { runWorkflow } from "./act.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

const PLATFORMS = ["linux/amd64", "linux/arm64", "linux/arm/v7"];
/** ipfs_kit_py has a dozen packages; what CI installs has native code for each machine as well. */
const SETS = {
  usual: {
    inputs: { requirements: "psutil", modules: "psutil,psutil._psutil_linux" },
    // The others were started by the workflow itself.
    pulled: ["linux/arm/v7"],
    minutes: 15,
  },
  whole: { inputs: {}, pulled: PLATFORMS, minutes: 90 },
} as const;
const chosen = process.env["WAINWRIGHT_STORIES"] === "whole" ? SETS.whole : SETS.usual;
const folder = mkdtempSync(join(tmpdir(), "wainwright-image-story-"));
const machine = realHost(process.env);
const opened: OwnRegistry[] = [];
beforeAll(async () => {
  const registry = await ownRegistry(folder);
  opened.push(registry);
  const layers = [];
  for (const platform of PLATFORMS) layers.push(await baseLayer(platform, "whole"));
  await registry.publish("python:3.11", layers);
}, 10 * MINUTES);
afterAll(async () => {
  for (const registry of opened) registry.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

/** Pulls and starts what was published, and looks that it is the same everywhere. */
async function expectPulled(images: readonly string[]): Promise<void> {
  const [first = ""] = images;
  for (const platform of chosen.pulled)
    expect(await printedByPulled(first, platform)).toMatch(
      /all is well on Linux (?:x86_64|arm64|armv7l)/,
    );
  expect(new Set(images.map(indexAt)).size).toBe(1);
}

/** Gives the very text of an index. */
function indexAt(image: string): string {
  const argv = ["inspect", "--raw", "--tls-verify=false", image];
  return execFileSync("skopeo", argv, { encoding: "utf8" });
}

/** Pulls for a platform, as a machine of the kind does, and starts what came. */
async function printedByPulled(image: string, platform: string): Promise<string> {
  const [os = "", architecture = "", variant = ""] = platform.split("/");
  const path = mkdtempSync(join(folder, "pulled-"));
  const wanted = ["--override-os", os, "--override-arch", architecture];
  const exact = variant === "" ? [] : ["--override-variant", variant];
  const copied = ["copy", "--quiet", "--src-tls-verify=false", image, `oci:${path}/image:latest`];
  execFileSync("skopeo", [...wanted, ...exact, ...copied]);
  const target = parseTarget(platform);
  if (!target.ok) throw new Error(target.problem);
  const run = { argv: ["{}"], timeoutSeconds: 120, expectOutput: null } as const;
  const { printed } = await startImage(machine.host, {
    ...{ path: `${path}/image`, target: target.target, ...run },
  });
  return printed;
}

describe("one image for three machines, through a real workflow runner", () => {
  test(
    "is built, looked through and started for each",
    async () => {
      const [registry] = opened;
      const repositories = ["one/kit", "two/kit"].map((path) => `${registry?.name ?? ""}/${path}`);
      const { log, unsuccessful, exitCode } = await runWorkflow(
        join(ROOT, "workflows-examples/image.yml"),
        {
          repository: join(import.meta.dirname, "kit"),
          inputs: chosen.inputs,
          // No registry is to be had here but the test's own, with Debian's Python.
          variables: {
            BASE: `${registry?.name ?? ""}/python:3.11`,
            REPOSITORIES: repositories.join("\n"),
          },
          environment: registry?.environment ?? {},
          artifacts: join(folder, "artifacts"),
        },
      );
      expect({ exitCode, log: exitCode === 0 ? "" : log }).toEqual({ exitCode: 0, log: "" });
      expect(unsuccessful).toEqual([]);
      for (const architecture of ["x86_64", "arm64", "armv7l"])
        expect(log).toContain(`all is well on Linux ${architecture}`);
      const manifest = readFileSync(join(folder, "artifacts/images/manifest.json"), "utf8");
      expect(JSON.parse(manifest)).toMatchObject({
        programs: [
          { file: "kit-arm64", kind: "image", target: "arm64-linux-gnu" },
          { file: "kit-armv7l", kind: "image", target: "armv7-linux-gnu" },
          { file: "kit-x64", kind: "image", target: "amd64-linux-gnu" },
        ],
      });
      expect(log).toContain(`docker pull ${repositories[0] ?? ""}`);
      await expectPulled(repositories.map((name) => `docker://${name}:latest`));
    },
    chosen.minutes * MINUTES,
  );
});
