import { parsePlatformTag, type PlatformTag, TARGETS } from "@wainwright/platform";
import type { DistributionProblem } from "./distribution.ts";
import taken from "./warehouse-tags.json" with { type: "json" };

const TAKEN = new RegExp(`^(?:${taken.tags.join("|")})$`);

/** Says whether the public Python index takes a platform tag, and what helps where it does not; null where it does. */
export function tagProblem(tag: string): DistributionProblem | null {
  if (TAKEN.test(tag)) return null;
  return {
    code: "tag-refused",
    reason: `the index takes no wheels for ${tag}`,
    remedy: remedyFor(parsePlatformTag(tag)),
  };
}

const ELSEWHERE = "Leave this wheel out, or publish it to an index of your own.";

function remedyFor(tag: PlatformTag | null): string {
  switch (tag?.kind) {
    case "linux":
      return linuxRemedy(tag.machine);
    case "macos": {
      const { major } = tag.floor;
      const level = [major, major - 1, major - 2].find((one) =>
        TAKEN.test(macosTag(one, tag.machine)),
      );
      if (level === undefined) return ELSEWHERE;
      return `Of macOS 11 and later it knows whole versions: build with MACOSX_DEPLOYMENT_TARGET=${level}.0, which gives ${macosTag(level, tag.machine)}.`;
    }
    case "libc":
      return libcRemedy(tag);
    case "any":
    case "windows":
    case "pyemscripten":
    case undefined:
      return ELSEWHERE;
  }
}

function macosTag(major: number, machine: string): string {
  return `macosx_${major}_0_${machine}`;
}

/** A plain linux tag promises nothing of the machine that it runs on. */
function linuxRemedy(machine: string): string {
  if (!TAKEN.test(`manylinux_2_17_${machine}`)) return ELSEWHERE;
  const row = TARGETS.find(
    ({ os, wheelArchitecture }) => os === "linux" && wheelArchitecture === machine,
  );
  return `Repair it to manylinux: actions/build-wheel with target: ${row?.architecture ?? machine} does, as does auditwheel repair.`;
}

function libcRemedy({ floor, machine }: PlatformTag & { readonly kind: "libc" }): string {
  const family = floor.libc === "musl" ? "musllinux" : "manylinux";
  const modern = `${family}_${floor.major}_${floor.minor}_${machine}`;
  if (TAKEN.test(modern))
    return `Tag it ${modern}: for this architecture the index knows no older word.`;
  const plain = `linux_${machine}`;
  return TAKEN.test(plain) ? `Tag it ${plain}, which the index takes.` : ELSEWHERE;
}
