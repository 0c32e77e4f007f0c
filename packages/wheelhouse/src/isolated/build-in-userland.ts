import { type Host, runTool } from "@wainwright/core";
import { shellQuote, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { onlyWheel } from "../strategy/only-wheel.ts";
import { requireNative } from "./require-native.ts";
import { parseBuildSystem } from "./build-system.ts";
import { type BuildEnvironment, makeEnvironment } from "./make-environment.ts";
import { runBeforeScript } from "./before-script.ts";
import { type BuildPlace, runHook } from "./run-hook.ts";

/** Brings wheels, for the userland's machine and Python, that fulfil requirements (PEP 508), with all that those need. */
export type RequirementWheels = (requirements: readonly string[]) => Promise<readonly string[]>;

/** Says what is built in a userland. */
export interface UserlandBuild {
  readonly userland: Userland;
  /** Folder with pyproject.toml or setup.py; it stays as it is. */
  readonly project: string;
  readonly wheelsFor: RequirementWheels;
  /** PEP 517: passed to the backend as they are. */
  readonly configSettings: Readonly<Record<string, string | readonly string[]>>;
  /** Further arguments for maturin. */
  readonly args: readonly string[];
  /** Further variables. */
  readonly env: Readonly<Record<string, string>>;
  /** Run by the userland's shell in the copy of the sources, before anything else; null for none. */
  readonly beforeScript: string | null;
  readonly timeoutSeconds: number;
}

/**
 * Builds a project by its own backend in a userland. What the build requires is brought from outside and unpacked by
 * the host (`makeEnvironment`), so that nothing but the backend itself runs as the target.
 * @returns the one wheel, in a folder that goes when the run ends.
 * @throws Failure `build-failed`, `tool-timeout`, or what `wheelsFor` throws.
 */
export async function buildInUserland(host: Host, build: UserlandBuild): Promise<string> {
  const work = await host.files.temporaryFolder("build");
  await copySources(host, build.project, work);
  const text = await host.files.readTextIfThere(`${work}/source/pyproject.toml`);
  const system = parseBuildSystem(text);
  const placeWith = async (name: string, requirements: readonly string[]): Promise<BuildPlace> => {
    const wheels = await build.wheelsFor(requirements);
    const environment = await makeEnvironment(host, {
      folder: `${work}/${name}`,
      inside: `${WORK_FOLDER}/${name}`,
      python: build.userland.python,
      wheels,
    });
    const env = environmentOf(environment, build);
    const { userland, timeoutSeconds } = build;
    return { userland, work, system, environment, env, mounts: [], timeoutSeconds };
  };
  const first = await placeWith("env", system.requires);
  await runBeforeScript(host, first, build.beforeScript);
  const more = await requiresOf(host, first, build);
  const place = more.length === 0 ? first : await placeWith("env2", [...system.requires, ...more]);
  const { log } = await runHook(host, place, {
    hook: "build_wheel",
    arguments: [`${WORK_FOLDER}/out`, build.configSettings],
    default: null,
    label: `${system.backend}: build_wheel`,
  });
  const wheel = await onlyWheel(host, `${work}/out`);
  await requireNative(host, wheel, log);
  return wheel;
}

/** Asks the backend what else this build requires: some say so only then (cython, ninja, cffi). */
async function requiresOf(
  host: Host,
  place: BuildPlace,
  { configSettings }: UserlandBuild,
): Promise<readonly string[]> {
  const { answer } = await runHook(host, place, {
    hook: "get_requires_for_build_wheel",
    arguments: [configSettings],
    default: [],
    label: `${place.system.backend}: get_requires_for_build_wheel`,
  });
  const known = new Set(place.system.requires);
  const said: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return said.filter((one) => typeof one === "string").filter((one) => !known.has(one));
}

/**
 * /tmp is a tmpfs: 32-bit programs under QEMU cannot read the folders of a 64-bit file system (readdir, EOVERFLOW), which
 * cargo does in CARGO_HOME and everything in TMPDIR.
 */
function environmentOf(
  { inside, bin }: BuildEnvironment,
  { args, env }: UserlandBuild,
): Readonly<Record<string, string>> {
  return {
    HOME: "/tmp",
    TMPDIR: "/tmp",
    CARGO_HOME: "/tmp/cargo",
    CARGO_TARGET_DIR: "/tmp/target",
    VIRTUAL_ENV: inside,
    PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`,
    PYTHONDONTWRITEBYTECODE: "1",
    ...maturinArguments(args),
    ...env,
  };
}

/** Maturin reads arguments from here when it is called as a backend, and splits them as a shell would. */
function maturinArguments(args: readonly string[]): Readonly<Record<string, string>> {
  if (args.length === 0) return {};
  return { MATURIN_PEP517_ARGS: args.map(shellQuote).join(" ") };
}

/** The project itself stays as it is. Caches (cargo's `target`, virtual environments) say that they are some: CACHEDIR.TAG. */
async function copySources(host: Host, project: string, work: string): Promise<void> {
  const archive = `${work}/source.tar`;
  const pack = ["tar", "-c", "--exclude-caches-all", "-C", project, "-f", archive, "."] as const;
  await runTool(host, { argv: pack, quiet: true });
  await host.files.makeFolder(`${work}/source`);
  const unpack = ["tar", "-x", "--no-same-owner", "-C", `${work}/source`, "-f", archive] as const;
  await runTool(host, { argv: unpack, quiet: true });
  await host.files.remove(archive);
  await host.files.makeFolder(`${work}/out`);
}
