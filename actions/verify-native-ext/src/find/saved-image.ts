import { Failure, type Host, runTool } from "@wainwright/core";
import { findContainerEngine } from "@wainwright/toolchain";

/**
 * Saves an image that docker or podman has into an archive in a temporary folder; nothing is pulled.
 * @throws Failure `tool-missing` without an engine, `path-missing` when it has no such image.
 */
export async function savedImage(host: Host, name: string): Promise<string> {
  if (name.startsWith("-"))
    throw new Failure("path-missing", `${name} is no name of an image`, {
      remedy: "Name it as the engine lists it: `image:alpine:3`, or by its id.",
    });
  const engine = await findContainerEngine(host);
  const archive = `${await host.files.temporaryFolder("image")}/image.tar`;
  const argv = [engine, "image", "save", "--output", archive, name] as const;
  await runTool(
    host,
    { argv, label: `${engine} image save` },
    {
      code: "path-missing",
      what: `${engine} has no image ${name}`,
      remedy: "Build or pull the image first, or name a saved one: an OCI layout or an archive.",
    },
  );
  return archive;
}
