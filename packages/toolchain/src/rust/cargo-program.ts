import type { Host } from "@wainwright/core";
import { hostTarget } from "../system/host-target.ts";
import { chooseToolchain } from "./choose-toolchain.ts";
import { fullRequest } from "./rust-request.ts";

/** Is a cargo for what needs no target: packing, reading manifests. */
export interface CargoProgram {
  readonly cargo: string;
  /** What it is started with besides the run's own environment. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Finds the host's cargo, or brings one with its rustc.
 * @param workingDirectory where `rust-toolchain(.toml)` is looked for, upwards; absolute; null for nowhere.
 * @throws Failure `rust-toolchain-unavailable`
 */
export async function cargoProgram(
  host: Host,
  workingDirectory: string | null,
): Promise<CargoProgram> {
  const there = await host.exec.find("cargo");
  if (there !== null) return { cargo: there, env: {} };
  const request = fullRequest({ targets: [], workingDirectory });
  const { toolchain } = await chooseToolchain(host, request, hostTarget(host));
  const PATH = [...toolchain.path, host.env("PATH") ?? ""].join(":");
  return { cargo: toolchain.cargo, env: { ...toolchain.env, PATH } };
}
