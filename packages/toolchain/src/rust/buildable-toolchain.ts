import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { debianRust } from "./debian-rust.ts";
import type { HostRust, HostRustRequest } from "./host-rust.ts";
import type { RustToolchain } from "./rust-toolchain.ts";
import { rustupToolchain } from "./rustup.ts";

/** Says where a toolchain with sources may come from. */
export interface BuildableRequest extends HostRustRequest {
  readonly hostTarget: Target;
  /** The toolchain that is there, or why none is. */
  readonly there: HostRust;
}

/**
 * Finds a toolchain that has the sources of its own standard library, of exactly its version: the host's, with rustup's
 * component `rust-src`, or Debian's. Null when there is none.
 */
export async function buildableToolchain(
  host: Host,
  request: BuildableRequest,
): Promise<RustToolchain | null> {
  const { there, hostTarget, channel } = request;
  const sources: readonly (() => Promise<HostRust>)[] = [
    async () => there,
    async () => rustupToolchain(host, { ...request, targets: [], components: ["rust-src"] }),
    async () => debianRust(host, { hostTarget, targets: [], channel, sources: true }),
  ];
  for (const source of sources) {
    const found = await source();
    if (found.ok && (await hasStdSources(host, found.toolchain))) return found.toolchain;
  }
  return null;
}

/** Where rustup's component `rust-src` puts them, and Debian's packages too. */
async function hasStdSources(host: Host, { sysroot }: RustToolchain): Promise<boolean> {
  return host.files.exists(`${sysroot}/lib/rustlib/src/rust/library/Cargo.toml`);
}
