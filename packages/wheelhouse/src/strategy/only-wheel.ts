import { Failure, type Host } from "@wainwright/core";

/** Finds the one wheel that a build left in a folder. @throws Failure `build-failed` when there is none, or several. */
export async function onlyWheel(host: Host, folder: string): Promise<string> {
  const wheels = (await host.files.list(folder)).filter((name) => name.endsWith(".whl"));
  const [wheel, ...others] = wheels;
  if (wheel !== undefined && others.length === 0) return `${folder}/${wheel}`;
  throw new Failure(
    "build-failed",
    `the build ended well, but left ${wheels.length} wheels: ${wheels.join(", ")}`,
    {
      remedy: "Check the build backend's configuration: one wheel is expected.",
    },
  );
}
