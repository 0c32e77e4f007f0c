import { basename } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import { findTarget, type Target } from "@wainwright/platform";
import { ensureEmulators, hostTarget } from "@wainwright/toolchain";
import type { MadeProgram } from "../made-program.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import { buildByBuildah } from "./build-by-buildah.ts";
import { buildByDocker } from "./build-by-docker.ts";
import { chooseEngine } from "./choose-engine.ts";
import { parseDockerfile } from "./dockerfile.ts";
import { dockerfileProblems } from "./dockerfile-problems.ts";
import type { ImageBuild } from "./image-build.ts";
import { imageLabels } from "./image-labels.ts";
import type { ImageRequest } from "./image-request.ts";
import { nameLayout } from "./name-layout.ts";
import { neededStages } from "./needed-stages.ts";
import { platformVariables } from "./platform-variables.ts";
import { stagesOf } from "./stages.ts";

/**
 * Builds an image for one platform from a Dockerfile, which is looked through first, into an OCI layout.
 * @throws Failure `image-failed`, `path-missing`, `disk-full`, `target-unserved`, `tool-missing`, or what the emulators throw.
 */
export async function makeImage(host: Host, request: ImageRequest): Promise<MadeProgram> {
  const started = host.clock.now();
  const { target, name, version } = request;
  const build = await prepareBuild(host, request);
  const engine = await chooseEngine(host, request.engine);
  const { emulated } = await ensureEmulators(host, [target.target]);
  await (engine === "docker" ? buildByDocker(host, build) : buildByBuildah(host, build));
  const platform = await nameLayout(host, build.layout);
  const under = emulated.length > 0 ? " under QEMU" : "";
  return {
    ...{ kind: "image", name: name ?? nameOf(build.context), version, target },
    ...{ path: build.layout, extension: "", seconds: (host.clock.now() - started) / 1000 },
    notes: [`${platform}, built by ${engine}${under}`],
  };
}

async function prepareBuild(host: Host, request: ImageRequest): Promise<ImageBuild> {
  const { target } = request.target;
  const platform = platformOfTarget(target);
  const context = host.files.absolute(request.context);
  const file = host.files.absolute(request.file ?? `${context}/Dockerfile`);
  const text = await readDockerfile(host, context, file);
  const dockerfile = parseDockerfile(text);
  const automatic = platformVariables(platform, builderPlatform(host));
  const given = new Map([...automatic, ...valuesOf(host, request.buildArgs)]);
  const stages = stagesOf(dockerfile, given);
  const needed = neededStages(stages, request.stage);
  const names = new Set(automatic.keys());
  refuse(file, { dockerfile, stages, needed, target, stage: request.stage, automatic: names });
  return {
    ...{ target, platform, context, file, text, stages: needed, stage: request.stage },
    ...{ buildArgs: request.buildArgs, layerCache: request.layerCache },
    labels: imageLabels(host, request.labels),
    epoch: sourceDateEpoch(host),
    layout: `${await host.files.temporaryFolder("layout")}/image`,
  };
}

/** @throws Failure `target-unserved` */
function platformOfTarget(target: Target): string {
  if (target.dockerPlatform !== null && target.os === "linux") return target.dockerPlatform;
  throw new Failure("target-unserved", `no container platform is ${target.name}`, {
    remedy: "Images are built for Linux targets.",
  });
}

/** Engines build on Linux, on whatever machine they are. */
function builderPlatform(host: Host): string {
  const { architecture } = hostTarget(host);
  return findTarget({ architecture, os: "linux", libc: "gnu" })?.dockerPlatform ?? "";
}

/** @throws Failure `path-missing` */
async function readDockerfile(host: Host, context: string, file: string): Promise<string> {
  const isFolder = (await host.files.info(context))?.kind === "folder";
  const text = isFolder ? await host.files.readTextIfThere(file) : null;
  if (text !== null) return text;
  throw new Failure("path-missing", isFolder ? `there is no ${file}` : `${context} is no folder`, {
    remedy: "Name in context the folder that is built from, and in file its Dockerfile.",
  });
}

/** An argument without a value has the environment's. */
function valuesOf(host: Host, given: readonly string[]): readonly (readonly [string, string])[] {
  return given.flatMap((argument) => {
    const at = argument.indexOf("=");
    const name = at === -1 ? argument : argument.slice(0, at);
    const value = at === -1 ? host.env(name) : argument.slice(at + 1);
    return value === null ? [] : [[name, value] as const];
  });
}

type Check = Parameters<typeof dockerfileProblems>[0];

/** @throws Failure `image-failed` */
function refuse(file: string, check: Check): void {
  const problems = dockerfileProblems(check);
  const [first] = problems;
  if (first === undefined) return;
  const lines = problems.map(({ line, problem }) => `${file}:${line}: ${problem}`);
  throw new Failure("image-failed", lines.join("\n"), {
    remedy: [...new Set(problems.map(({ remedy }) => remedy))].join("\n"),
  });
}

function nameOf(folder: string): string {
  return basename(folder) || "image";
}
