import type { Target } from "@wainwright/platform";
import { shellQuote } from "../system/shell-quote.ts";

/** Lists the programs that get a wrapper. */
export const DEBIAN_RUST_PROGRAMS = ["rustc", "rustdoc", "cargo"] as const;

/** Cargo hands the path of its own program to build scripts, and by the loader that would be the loader. */
const CARGO_ENVIRONMENT = ['export CARGO="$here/cargo" RUSTC="${RUSTC:-$here/rustc}"'];

/**
 * Writes the script that starts a program of a Debian root on any Linux host: by the root's own loader and libraries,
 * which reach that program only and not its children, as LD_LIBRARY_PATH would. The scripts find each other by `$0`,
 * for they do not know the folder they will be in.
 */
export function debianRustWrapper(
  program: (typeof DEBIAN_RUST_PROGRAMS)[number],
  place: { readonly root: string; readonly hostTarget: Target },
): string {
  const { root, hostTarget } = place;
  const libraries = `${root}/usr/lib/${hostTarget.gnuTriplet ?? ""}`;
  const loader = `${libraries}/${hostTarget.interpreterPath?.split("/").at(-1) ?? ""}`;
  return [
    "#!/bin/sh",
    "here=${0%/*}",
    ...(program === "cargo" ? CARGO_ENVIRONMENT : []),
    // Cargo adds folders to LD_LIBRARY_PATH for crates that are shared libraries.
    `exec ${shellQuote(loader)} --library-path ${shellQuote(libraries)}"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ${shellQuote(`${root}/usr/bin/${program}`)} "$@"`,
    "",
  ].join("\n");
}
