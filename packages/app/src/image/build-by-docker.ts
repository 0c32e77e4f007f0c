import { type Host, runTool } from "@wainwright/core";
import { buildFailure } from "./build-failure.ts";
import type { ImageBuild } from "./image-build.ts";
import { type LayerCache, platformWord } from "./layer-cache.ts";

/**
 * Builds an image with docker's buildx: what it writes is unpacked into a layout.
 * @throws Failure `image-failed`, `disk-full`.
 */
export async function buildByDocker(host: Host, build: ImageBuild): Promise<void> {
  const { platform, layout } = build;
  const archive = `${await host.files.temporaryFolder("image")}/image.tar`;
  const command = {
    argv: ["docker", "buildx", "build", ...dockerOptions(build, archive), build.context] as const,
    env: { SOURCE_DATE_EPOCH: String(build.epoch) },
    label: `docker buildx build for ${platform}`,
  };
  const built = await host.exec.run(command);
  if (built.exitCode !== 0) throw buildFailure(command, built, { platform, base: null });
  await host.files.makeFolder(layout);
  await runTool(host, { argv: ["tar", "-x", "--no-same-owner", "-C", layout, "-f", archive] });
  await host.files.remove(archive);
}

/** Writes buildx's options; without attestations, so that a layout is of its platform only. */
export function dockerOptions(build: ImageBuild, archive: string): readonly string[] {
  const { platform, file, buildArgs, labels, stage, layerCache } = build;
  return [
    ...["--platform", platform, "--file", file, "--progress", "plain"],
    ...["--provenance=false", "--sbom=false"],
    ...["--output", `type=oci,dest=${archive},rewrite-timestamp=true`],
    ...buildArgs.flatMap((argument) => ["--build-arg", argument]),
    ...labels.flatMap((label) => ["--label", label]),
    ...(stage === null ? [] : ["--target", stage]),
    ...cacheOptions(layerCache, platformWord(platform)),
  ];
}

function cacheOptions(layerCache: LayerCache | null, word: string): readonly string[] {
  if (layerCache === null) return [];
  const [from, to] =
    layerCache.kind === "folder"
      ? [`type=local,src=${layerCache.path}/${word}`, `type=local,dest=${layerCache.path}/${word}`]
      : [0, 1].map(() => `type=registry,ref=${layerCache.repository}:${word}`);
  return ["--cache-from", from ?? "", "--cache-to", `${to},mode=max`];
}
