import type { Command, Host } from "@wainwright/core";
import type { PreparedRust } from "@wainwright/toolchain";
import { sourceDateEpoch } from "../source-date-epoch.ts";

/** Holds what every call of a prepared toolchain's cargo has in common. */
export interface CargoCalls {
  readonly cargo: string;
  readonly env: Readonly<Record<string, string | null>>;
}

/** Gives cargo the environment of a prepared toolchain; what names a target for every cargo is left to the arguments. */
export function cargoCalls(host: Host, rust: PreparedRust): CargoCalls {
  return {
    cargo: rust.cargo,
    env: {
      ...rust.env,
      PATH: [...rust.path, host.env("PATH") ?? ""].join(":"),
      SOURCE_DATE_EPOCH: String(sourceDateEpoch(host)),
      CARGO_BUILD_TARGET: null,
    },
  };
}

/** Writes one call of cargo, as its own words want it. */
export function cargoCall(
  { cargo, env }: CargoCalls,
  args: readonly string[],
  folder: string,
): Command {
  return { argv: [cargo, ...args], cwd: folder, env, label: `cargo ${args[0] ?? ""}` };
}
