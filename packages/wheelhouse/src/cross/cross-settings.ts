import type { CrossUserland } from "@wainwright/toolchain";
import type { BuilderKind } from "../plan/build-system.ts";
import type { BuildRequest } from "../strategy/strategy.ts";

type ConfigSettings = BuildRequest["configSettings"];

/** Adds what a backend has to be told of the target where its environment does not tell it: meson-python its machine files. */
export function crossSettings(
  settings: ConfigSettings,
  builder: BuilderKind,
  { cross, native }: CrossUserland["mesonFiles"],
): ConfigSettings {
  if (builder !== "meson-python") return settings;
  const given = settings["setup-args"] ?? [];
  const files = [`--cross-file=${cross}`, `--native-file=${native}`];
  const all = [...files, ...(typeof given === "string" ? [given] : given)];
  return { ...settings, "setup-args": all };
}
