import { Failure, type Host } from "@wainwright/core";
import type { ImageEngine } from "./image-request.ts";

/**
 * Chooses what builds: docker where its builder can write a layout, else buildah, which is installed where it is not there.
 * @throws Failure `tool-missing` where docker was asked for and cannot.
 */
export async function chooseEngine(
  host: Host,
  wanted: ImageEngine,
): Promise<Exclude<ImageEngine, "auto">> {
  if (wanted === "buildah") return wanted;
  const problem = await dockerProblem(host);
  if (problem === null) return "docker";
  if (wanted === "auto") {
    host.log.debug(`buildah builds: ${problem}`);
    return "buildah";
  }
  throw new Failure("tool-missing", problem, {
    remedy:
      "Put docker/setup-buildx-action in front, turn docker's containerd image store on, or take engine: buildah.",
  });
}

async function dockerProblem(host: Host): Promise<string | null> {
  if ((await host.exec.find("docker")) === null) return "there is no docker";
  // The builder in use: its driver, and whether it starts.
  const argv = ["docker", "buildx", "inspect", "--bootstrap"] as const;
  const builder = await host.exec.run({ argv, quiet: true });
  if (builder.exitCode !== 0) return "docker buildx does not answer";
  const driver = /^Driver:\s*(\S+)/m.exec(builder.stdout)?.[1] ?? "docker";
  if (driver !== "docker") return null;
  const status = ["docker", "info", "--format", "{{json .DriverStatus}}"] as const;
  const store = await host.exec.run({ argv: status, quiet: true });
  return store.stdout.includes("io.containerd.snapshotter")
    ? null
    : "docker's own builder writes no OCI layout";
}
