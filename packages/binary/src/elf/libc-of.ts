import type { Elf } from "./elf.ts";
import { glibcNeeds } from "./version-floors.ts";

/** Tells which C library a file is linked with, from its loader, its needs and its symbol versions; null when it says nothing (static, or no libc at all). */
export function libcOf(elf: Elf): "gnu" | "musl" | null {
  const loader = elf.interpreter ?? "";
  if (loader.includes("ld-musl") || elf.needed.some(isMusl)) return "musl";
  if (/\/ld(64|-linux)?[^/]*\.so\.\d+$/.test(loader) || elf.needed.some(isGnu)) return "gnu";
  if (glibcNeeds(elf.versionNeeds).length > 0) return "gnu";
  // Android's bionic is libc.so too, but gives its symbols the version LIBC; musl has none.
  const versions = elf.versionNeeds.flatMap((need) => need.names);
  return elf.needed.includes("libc.so") && !versions.includes("LIBC") ? "musl" : null;
}

function isMusl(library: string): boolean {
  return library.startsWith("libc.musl-") || library.startsWith("ld-musl-");
}

function isGnu(library: string): boolean {
  return library === "libc.so.6" || library.startsWith("ld-linux") || library.startsWith("ld64.so");
}
