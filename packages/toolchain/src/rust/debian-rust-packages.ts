import type { ArchitectureName, Target } from "@wainwright/platform";
import { satisfiesChannel } from "./rust-version.ts";

/** Names the packages of one Rust in one Debian suite: those named `-web` are what its browsers are built with, and newer. */
export interface DebianRust {
  readonly suite: string;
  /** Its release when this table was written: point releases of the suite may bring a newer one. */
  readonly release: string;
  readonly rustc: string;
  readonly cargo: string;
  readonly std: string;
  readonly sources: string;
  /** For which the suite has the same version of all of them. */
  readonly architectures: readonly ArchitectureName[];
}

const WEB = {
  rustc: "rustc-web",
  cargo: "cargo-web",
  std: "libstd-rust-web-dev",
  sources: "rust-web-src",
} as const;

const PLAIN = {
  rustc: "rustc",
  cargo: "cargo",
  std: "libstd-rust-dev",
  sources: "rust-src",
} as const;

/** Newest first, and none that finds its own libraries by the path of its program, which by another loader is the loader's (1.63 does). Read from the suites' package lists: the versions are the same on all architectures named. */
const DEBIAN_RUSTS: readonly DebianRust[] = [
  {
    ...WEB,
    suite: "trixie",
    release: "1.96.0",
    architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
  },
  {
    ...PLAIN,
    suite: "trixie",
    release: "1.85.1",
    architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
  },
  {
    ...WEB,
    suite: "bookworm",
    release: "1.85.0",
    architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
  },
];

/** Lists, newest first, the Debian Rusts that run on a host, have the targets' standard libraries and are of a channel. */
export function debianRusts(
  hostTarget: Target,
  targets: readonly Target[],
  channel: string | null,
): readonly DebianRust[] {
  const all = [hostTarget, ...targets];
  if (all.some(({ debianArchitecture }) => debianArchitecture === null)) return [];
  return DEBIAN_RUSTS.filter(
    ({ architectures, release }) =>
      all.every(({ architecture }) => architectures.includes(architecture)) &&
      (channel === null || satisfiesChannel(release, channel)),
  );
}
