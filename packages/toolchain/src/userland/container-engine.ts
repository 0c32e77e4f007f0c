import { Failure, type Host } from "@wainwright/core";

/** Names a program that keeps container images. */
export type ContainerEngine = "docker" | "podman";

/**
 * Finds docker or podman, whichever answers.
 * @throws Failure `tool-missing` when neither does.
 */
export async function findContainerEngine(host: Host): Promise<ContainerEngine> {
  for (const engine of ["docker", "podman"] as const) {
    if ((await host.exec.find(engine)) === null) continue;
    const answer = await host.exec.run({ argv: [engine, "info"], quiet: true });
    if (answer.exitCode === 0) return engine;
  }
  throw new Failure(
    "tool-missing",
    "an image was asked for, but neither docker nor podman answers",
    {
      remedy:
        "Start docker, install podman, or leave the image out: a Debian userland needs neither.",
    },
  );
}
