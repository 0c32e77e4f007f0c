import type { Host } from "@wainwright/core";
import { askToolchain } from "./ask-toolchain.ts";
import type { RustToolchain } from "./rust-toolchain.ts";
import { satisfiesChannel } from "./rust-version.ts";

/** Says which of the host's toolchains is meant. */
export interface HostRustRequest {
  /** The channel that the inputs name; rustup itself reads the project's file. */
  readonly toolchain: string | null;
  /** The channel that a toolchain has to be of, by the inputs or the project's file. */
  readonly channel: string | null;
  readonly workingDirectory: string | null;
}

/** Gives the host's toolchain, or why it has none that will do. */
export type HostRust =
  | { readonly ok: true; readonly toolchain: RustToolchain }
  | { readonly ok: false; readonly problem: string };

/** Finds rustc and cargo on PATH (rustup's, or the distribution's), without installing anything. */
export async function hostRust(host: Host, request: HostRustRequest): Promise<HostRust> {
  const { exec } = host;
  const [rustup, rustc, cargo] = await Promise.all(
    ["rustup", "rustc", "cargo"].map(exec.find.bind(exec)),
  );
  if (!rustc || !cargo) return { ok: false, problem: "there is no rustc and cargo on PATH" };
  const env = rustup && request.toolchain !== null ? { RUSTUP_TOOLCHAIN: request.toolchain } : {};
  const answer = await askToolchain(host, {
    rustc,
    cargo,
    // Asking must not install anything: that is rustup's part, and it is told.
    env: { ...env, RUSTUP_AUTO_INSTALL: "0" },
    ...(request.workingDirectory !== null && { cwd: request.workingDirectory }),
  });
  if (!answer.ok) return answer;
  const { channel } = request;
  if (!rustup && channel !== null && !satisfiesChannel(answer.facts.version.release, channel))
    return {
      ok: false,
      problem: `the rustc on PATH is ${answer.facts.version.release}, not ${channel}`,
    };
  const where = { source: "host", rustc, cargo, path: [], env, runtimeRoot: null } as const;
  return { ok: true, toolchain: { ...where, ...answer.facts } };
}
