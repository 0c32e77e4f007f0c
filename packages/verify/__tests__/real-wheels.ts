import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { promisify } from "node:util";

/** A wheel of the Python index: what pip is asked for, and which platform and Python it is to serve. */
export type RealWheel = {
  readonly requirement: string;
  readonly platforms: readonly string[];
  readonly python: string;
  /** Other than the Python's own ABI. */
  readonly abi?: string;
  readonly implementation?: "cp" | "pp";
};

const one = (requirement: string, platform: string, python: string): RealWheel => ({
  requirement,
  platforms: platform.split(" "),
  python,
});

/** The extension of story 1 as its maintainers build it for ARMv7. */
export const RPDS_ARMV7 = one("rpds-py==2026.9.1", "manylinux2014_armv7l", "3.11");

/** The same for amd64, whose extension is what went into the wrong wheels. */
export const RPDS_AMD64 = one("rpds-py==2026.9.1", "manylinux2014_x86_64", "3.11");

/** Wheels that are known to work: of many architectures, both C libraries, several builders and kinds of ABI. */
export const WELL_KEPT: readonly RealWheel[] = [
  RPDS_ARMV7,
  RPDS_AMD64,
  one("rpds-py==2026.9.1", "manylinux2014_aarch64", "3.11"),
  one("rpds-py==2026.9.1", "musllinux_1_2_aarch64", "3.11"),
  one("rpds-py==2026.9.1", "macosx_11_0_arm64", "3.11"),
  one("rpds-py==2026.9.1", "win_amd64", "3.11"),
  {
    ...one("rpds-py==2026.9.1", "manylinux2014_x86_64", "3.11"),
    implementation: "pp",
    abi: "pypy311_pp73",
  },
  one("numpy==2.2.6", "manylinux2014_aarch64", "3.11"),
  one("lxml==6.0.0", "manylinux_2_12_i686 manylinux2014_i686", "3.11"),
  one("pillow==12.2.0", "manylinux2014_x86_64", "3.11"),
  one("aiohttp==3.14.5", "manylinux_2_31_armv7l manylinux2014_armv7l", "3.11"),
  one("orjson==3.13.0", "manylinux2014_armv7l manylinux_2_17_armv7l", "3.13"),
  one("pydantic-core==2.50.4", "manylinux2014_s390x", "3.12"),
  one("pydantic-core==2.50.4", "manylinux2014_ppc64le", "3.12"),
  one("markupsafe==3.0.4", "manylinux_2_31_riscv64 manylinux_2_39_riscv64", "3.12"),
  one("yarl==1.25.1", "musllinux_1_2_armv7l", "3.10"),
  one("cryptography==50.0.2", "manylinux2014_x86_64", "3.12"),
  one("psutil==7.2.2", "manylinux2014_x86_64 manylinux2010_x86_64", "3.11"),
  one("black==26.10.1", "manylinux2014_x86_64 manylinux_2_17_x86_64", "3.12"),
  one("pycryptodome==4.4.0", "manylinux2014_x86_64", "3.11"),
  one("ninja==1.13.2", "manylinux2014_x86_64", "3.11"),
  one("debugpy==1.8.22", "any", "3.11"),
  one("setuptools==84.2.1", "any", "3.11"),
  one("six==1.17.0", "any", "3.11"),
];

const CACHE = new URL("../../../.cache/test-wheels/", import.meta.url);

/** Gives the path of a wheel, downloaded by pip once. */
export async function fetchWheel(wheel: RealWheel): Promise<string> {
  const { requirement, platforms, python, implementation = "cp", abi = "" } = wheel;
  const key = [requirement, ...platforms, python, implementation].join("-").replaceAll("=", "");
  const folder = new URL(`${key}/`, CACHE);
  await mkdir(folder, { recursive: true });
  const there = (await readdir(folder)).find((name) => name.endsWith(".whl"));
  if (there !== undefined) return new URL(there, folder).pathname;
  const target = platforms.flatMap((platform) => ["--platform", platform]);
  const asked = [...target, "--python-version", python, "--implementation", implementation];
  const given = abi === "" ? [] : ["--abi", abi];
  const options = ["--quiet", "--no-deps", "--only-binary=:all:", "--dest", folder.pathname];
  await run("pip", ["download", ...options, ...asked, ...given, requirement]);
  const [name] = await readdir(folder);
  if (name === undefined) throw new Error(`pip downloaded nothing for ${requirement}`);
  return new URL(name, folder).pathname;
}

async function run(program: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)("python3", ["-m", program, ...args]);
  } catch (error) {
    throw new Error(
      `python3 -m ${program} failed (apt-get install python3-pip): ${String(error)}`,
      {
        cause: error,
      },
    );
  }
}
