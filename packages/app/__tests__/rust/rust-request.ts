import type { RustProgramsRequest } from "../../src/rust/rust-programs-request.ts";
import { targetOf } from "../platform-of.ts";

/** Is a request for all programs of a folder, for this or that target. */
export function requestFor(
  folder: string,
  target: string,
  more: Partial<RustProgramsRequest> = {},
): RustProgramsRequest {
  return {
    ...{ target: targetOf(target), source: { folder }, packages: [], bins: [], features: [] },
    ...{ allFeatures: false, noDefaultFeatures: false, profile: "release", locked: true },
    ...{ strip: true, linker: "auto", rustToolchain: null, systemPackages: [], args: [] },
    ...{ bindgenTarget: "bundler", wasmOpt: false },
    ...more,
  };
}
