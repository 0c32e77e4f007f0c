import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";

/**
 * Gives the flags that the crate `cc` takes for a target: the first variable that is set of `CFLAGS_` with the triple as
 * it is or with underscores, `TARGET_CFLAGS` (for the host `HOST_CFLAGS`) and `CFLAGS`, split at blanks
 * (https://docs.rs/cc, "External configuration via environment variables").
 */
export function cFlags(
  host: Pick<Host, "env">,
  target: Target,
  options: { readonly native: boolean },
): readonly string[] {
  const triple = target.rustTriple;
  const names = [
    `CFLAGS_${triple}`,
    `CFLAGS_${triple.replaceAll("-", "_")}`,
    options.native ? "HOST_CFLAGS" : "TARGET_CFLAGS",
    "CFLAGS",
  ];
  const given = names.map((name) => host.env(name)).find((value) => value !== null);
  return (given ?? "").split(/\s+/).filter((flag) => flag !== "");
}
