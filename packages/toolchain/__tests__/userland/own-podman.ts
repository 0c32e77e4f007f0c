import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Is a podman whose images and other state are in a folder of the test's, out of the machine's own. */
export interface OwnPodman {
  /** The variables by which podman, and what starts it, is this one; a Docker client then finds no server. */
  readonly environment: NodeJS.ProcessEnv & { readonly WAINWRIGHT_CACHE: string };
  readonly run: (...args: readonly string[]) => string;
  readonly importImage: (name: string, image: ImageContent) => void;
}

/** Says what an image holds. */
export interface ImageContent {
  readonly architecture: string;
  /** The folder that is its root. */
  readonly root: string;
  /** Further arguments of tar: other folders, and what of them goes into the image, too. */
  readonly more?: readonly string[];
}

/** Makes a podman in an empty folder. */
export function ownPodman(folder: string): OwnPodman {
  const environment = {
    ...process.env,
    CONTAINERS_STORAGE_CONF: join(folder, "storage.conf"),
    DOCKER_HOST: "unix:///nonexistent",
    WAINWRIGHT_CACHE: join(folder, "cache"),
  };
  const storage = [
    "[storage]",
    'driver = "vfs"',
    `graphroot = "${folder}/images"`,
    `runroot = "${folder}/run"`,
  ];
  writeFileSync(environment.CONTAINERS_STORAGE_CONF, `${storage.join("\n")}\n`);
  const run = (...args: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync("podman", args, {
      encoding: "utf8",
      env: environment,
    });
    if (error !== undefined) throw new Error("this needs podman: apt-get install podman");
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const importImage = (name: string, { architecture, root, more = [] }: ImageContent): void => {
    const archive = join(folder, "root.tar");
    const argv = ["-c", "--exclude=./dev/*", "-f", archive, "-C", root, ".", ...more];
    const tar = spawnSync("tar", argv);
    if (tar.status !== 0) throw new Error(tar.stderr.toString());
    const variant = architecture === "arm" ? ["--variant", "v7"] : [];
    const platform = ["--os", "linux", "--arch", architecture, ...variant];
    run("import", "--quiet", ...platform, "--change", "ENV OF_THE_IMAGE=a=b", archive, name);
    rmSync(archive);
  };
  return { environment, run, importImage };
}
