import type { Host } from "@wainwright/core";
import { cFlags } from "../c-compiler/c-flags.ts";
import { probeCompiler, type ProbeResult } from "../c-compiler/probe-compiler.ts";
import type { PreparedTarget } from "./prepared-rust.ts";

/**
 * Probes the C compiler of a prepared target for GCC bug 95189, with the flags that crates compile with.
 * @throws Failure `compiler-bug`, `compiler-not-proved`.
 */
export async function probeTarget(host: Host, prepared: PreparedTarget): Promise<ProbeResult> {
  const { target, compiler, runner } = prepared;
  const { cc, identity, kind } = compiler;
  const flags = cFlags(host, target, { native: kind === "native" });
  return probeCompiler(host, { target, cc, flags, runner, identity });
}
