import { asFailure, Failure, type Host } from "@wainwright/core";
import type { ArchitectureName, Target } from "@wainwright/platform";
import { buildHouse, type HowToBuild, planWheels, REQUIREMENTS_ONLY } from "@wainwright/wheelhouse";
import type { FrozenRequest } from "./frozen-request.ts";

/** The version that is taken where none is asked for. */
const PINNED = "6.22.3";

/** What PyInstaller calls processors in the names of its bootloaders' folders (PyInstaller/_shared_with_waf.py). */
const FAMILIES: Readonly<Partial<Record<ArchitectureName, string>>> = {
  amd64: "intel",
  i686: "intel",
  arm64: "arm",
  armv7: "arm",
  armv6: "arm",
  riscv64: "riscv",
  ppc64le: "ppc",
  s390x: "s390x",
};

/**
 * Brings PyInstaller for a target: from the index where its bootloader is there; else it is built, with native compilers,
 * once, and kept.
 * @returns wheels by path.
 * @throws Failure what building a wheel throws.
 */
export async function freezerWheels(
  host: Host,
  { target, interpreter, version, cache }: FrozenRequest,
): Promise<readonly string[]> {
  const [plan] = await planWheels(host, {
    ...REQUIREMENTS_ONLY,
    requirements: [`pyinstaller==${version ?? PINNED}`],
    ...{ targets: [target], interpreters: [interpreter] },
  });
  if (plan === undefined) return [];
  const { outcomes } = await buildHouse(host, {
    plan,
    how: howFor(target.target),
    strategy: "auto",
    output: await host.files.temporaryFolder("freezer"),
    ...{ jobs: 1, earlier: [], cache, history: [] },
  });
  return outcomes.map((outcome) => {
    if (outcome.ok) return outcome.file;
    const { code, message, remedy, diagnoses } = asFailure(outcome.failure);
    throw new Failure(code, `PyInstaller for ${target.target.name}: ${message}`, {
      ...{ remedy, diagnoses },
    });
  });
}

const BUILD_SECONDS = 3600;

/** Its build takes the tag of its wheel, and which bootloader is put into it, from variables (its hatch_build.py). */
function howFor(target: Target): HowToBuild {
  const family = FAMILIES[target.architecture];
  const env = {
    PYI_WHEEL_TAG: `linux_${target.wheelArchitecture}`,
    ...(family === undefined ? {} : { PYI_PLATFORM: `Linux-${target.bits}bit-${family}` }),
  };
  return {
    ...{ manylinux: { kind: "auto" }, linker: "auto", args: [], maturinVersion: null },
    ...{ rustToolchain: null, image: null, settings: [], env, beforeScript: null },
    // The bootloader unpacks what is inside with zlib.
    ...{ packages: ["zlib1g-dev"], timeoutSeconds: BUILD_SECONDS },
  };
}
