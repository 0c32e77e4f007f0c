import { join, resolve } from "node:path";
import { TARGETS, type Target } from "@wainwright/platform";
import type { PackContext } from "./pack-context.ts";
import type { ServiceOptions } from "./service-options.ts";

/** Is the app that is being packed: for which machines, and what goes where. */
export interface PackedApp {
  /** One, or both of a universal app's. */
  readonly targets: readonly Target[];
  /** Is made of two apps that were packed before, services and all. */
  readonly isUniversal: boolean;
  readonly from: string;
  readonly resources: string;
  readonly to: string;
  /** What a program's name ends with there. */
  readonly programSuffix: "" | ".exe";
}

const UNIVERSAL = 4;
const SYSTEMS: Readonly<Record<string, Target["os"]>> = {
  linux: "linux",
  darwin: "macos",
  mas: "macos",
  win32: "windows",
};

/**
 * Reads from a hook's context what is packed.
 * @throws Error for an architecture or a platform that Electron does not have.
 */
export function packedApp(context: PackContext, options: ServiceOptions): PackedApp {
  const { arch, electronPlatformName: platform, appOutDir, packager } = context;
  const isUniversal = arch === UNIVERSAL;
  const targets = TARGETS.filter(
    ({ os, libc, electronArch }) =>
      os === SYSTEMS[platform] &&
      libc !== "musl" &&
      electronArch !== null &&
      (isUniversal || electronArch.builderNumber === arch),
  );
  const [first] = targets;
  if (first === undefined)
    throw new Error(`copyServices: Electron has no arch ${arch} on ${platform}`);
  const isMac = first.os === "macos";
  const bundle = join(`${packager.appInfo.productFilename}.app`, "Contents", "Resources");
  const resources = join(appOutDir, isMac ? bundle : "resources");
  const from = options.from
    .replaceAll("{arch}", first.electronArch?.name ?? "")
    .replaceAll("{platform}", isMac ? "darwin" : platform);
  return {
    ...{ targets, isUniversal, resources },
    from: resolve(packager.projectDir, from),
    to: join(resources, options.to),
    programSuffix: first.os === "windows" ? ".exe" : "",
  };
}
