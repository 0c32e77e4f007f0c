import { minorOf } from "./rust-version.ts";

/** Says how a cargo reaches its index quickly. */
export interface CargoIndex {
  readonly env: Readonly<Record<string, string>>;
  readonly notice: string | null;
}

/**
 * Chooses the sparse index where a cargo can use it and does not by itself: from 1.68 on it can, from 1.70 on it does
 * (cargo's changelog). Before 1.68 it clones the whole index.
 */
export function cargoIndex(cargoVersion: string): CargoIndex {
  const minor = minorOf(cargoVersion);
  if (minor === null || minor >= 70) return { env: {}, notice: null };
  if (minor >= 68) return { env: { CARGO_REGISTRIES_CRATES_IO_PROTOCOL: "sparse" }, notice: null };
  return {
    env: {},
    notice: `cargo ${cargoVersion} knows no sparse index: it clones the whole index of crates, which takes minutes and much memory, and reads neither edition 2024 nor newer lock files; take a toolchain from 1.68 on`,
  };
}
