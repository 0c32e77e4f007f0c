import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "@jest/globals";
import { holdNamespace } from "@wainwright/testing";
import { baseLayer } from "./base-layers.ts";
import { inNamespace } from "./in-namespace.ts";
import { ownRegistry } from "@wainwright/testing";
import type { Outcome, Scenario } from "./run-scenario.ts";

/** Is a registry with Debian for three platforms, and a namespace to build in. */
export interface ImageSite {
  readonly folder: string;
  /** The digest of the one image of its own that is for ARMv7. */
  readonly armv7Digest: string;
  /** Writes a folder to build from; BASE in it is the registry's Debian. */
  readonly context: (files: Readonly<Record<string, string>>) => string;
  /** Builds in a process of its own, which has to leave nothing behind. */
  readonly build: (scenario: Scenario, environment?: NodeJS.ProcessEnv) => Promise<Outcome>;
  readonly close: () => void;
}

const PLATFORMS = ["linux/amd64", "linux/arm64", "linux/arm/v7"] as const;

/** Makes a site; debian:12 is for all three platforms there, debian:64 for two, and the others are not what they should be. */
export async function openSite(): Promise<ImageSite> {
  const folder = mkdtempSync(join(tmpdir(), "images-"));
  const registry = await ownRegistry(folder);
  const layers = [];
  for (const platform of PLATFORMS) layers.push(await baseLayer(platform));
  await registry.publish("debian:12", layers);
  await registry.publish("debian:64", layers.slice(0, 2));
  const armv7Digest = await registry.publish("debian:one", layers.slice(2), false);
  await registry.publish("debian:other", layers.slice(1, 2), false);
  // What is inside is for arm64, whatever the image says.
  const lying = { platform: "linux/arm/v7", layer: layers[1]?.layer ?? new Uint8Array() };
  await registry.publish("debian:lying", [lying]);
  const namespace = await holdNamespace(process.getuid?.() ?? -1);
  return {
    ...{ folder, armv7Digest },
    context: (files) => {
      const made = mkdtempSync(join(folder, "context-"));
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(made, path)), { recursive: true });
        writeFileSync(join(made, path), text.replaceAll("BASE", `${registry.name}/debian`));
      }
      return made;
    },
    build: async (scenario, environment = {}) => {
      const variables = { ...registry.environment, ...environment };
      const { left, ...outcome } = await inNamespace(namespace, scenario, variables);
      expect(left).toEqual([]);
      return outcome;
    },
    close: () => {
      registry.close();
      namespace.close();
      rmSync(folder, { recursive: true });
    },
  };
}
