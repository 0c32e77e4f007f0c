import { Failure, type Host, runTool } from "@wainwright/core";
import { installPackages } from "../system/install-packages.ts";
import { shellQuote } from "../system/shell-quote.ts";
import { makeDebianRoot } from "../userland/debian-root.ts";
import type { CCompiler } from "./c-compiler.ts";
import { packagesSuite } from "./packages-suite.ts";

/** Is a compiler that finds a target's libraries, and the folder they are in. */
export interface CompilerWithPackages {
  readonly compiler: CCompiler;
  /** A Debian root of the target; null when there are no packages, or the host has them itself. */
  readonly root: string | null;
}

/** What a program needs of the root to be linked and started: the C library's symbols and the loader. */
const ALWAYS = ["libc6-dev", "libgcc-s1", "libstdc++6"];

/**
 * Lets a compiler find Debian packages of its target. They are unpacked into a root of their own, and the compiler gets it
 * as `--sysroot`; packages for the host itself are installed, as its compiler takes them from nowhere else.
 * @throws Failure `target-unserved` where Debian has no port for the target, `userland-failed`, `no-root`, `tool-failed`.
 */
export async function withPackages(
  host: Host,
  compiler: CCompiler,
  packages: readonly string[],
): Promise<CompilerWithPackages> {
  if (packages.length === 0) return { compiler, root: null };
  if (compiler.kind === "native") {
    await installPackages(host, packages);
    return { compiler, root: null };
  }
  const { target } = compiler;
  const suite = packagesSuite(target, compiler.glibc);
  if (suite === null || target.debianArchitecture === null)
    throw new Failure("target-unserved", `Debian has no packages for ${target.name}`, {
      remedy:
        "Leave the input packages out and let the crates build their libraries (features named vendored).",
    });
  const { path: root } = await makeDebianRoot(host, {
    suite: suite.name,
    architectures: [target.debianArchitecture],
    packages: [...packages, ...ALWAYS],
  });
  return { compiler: await pointedTo(host, compiler, root), root };
}

async function pointedTo(host: Host, compiler: CCompiler, root: string): Promise<CCompiler> {
  const libraries = `${root}/usr/lib/${compiler.target.gnuTriplet ?? ""}`;
  const options = searchOptions(compiler, { root, libraries }).map(shellQuote).join(" ");
  const links = '-L"${0%/*}/lib"';
  const script = (program: string): string =>
    `#!/bin/sh\nexec ${shellQuote(program)} ${options} ${links} "$@"\n`;
  const { path } = await host.cache.folder({
    kind: "c-compiler-sysroot",
    key: JSON.stringify([RECIPE, compiler.identity, compiler.cc, compiler.cxx, options]),
    make: async (folder) => {
      await host.files.write(`${folder}/cc`, script(compiler.cc), 0o755);
      await host.files.write(`${folder}/c++`, script(compiler.cxx), 0o755);
      await linkLibraries(host, { root, libraries, folder: `${folder}/lib` });
    },
  });
  const identity = `${compiler.identity} ${root}`;
  return { ...compiler, cc: `${path}/cc`, cxx: `${path}/c++`, identity };
}

/** Bumped when what {@link pointedTo} writes changes. */
const RECIPE = "1";

/** zig brings the C library and its headers itself, and with a sysroot would look for them there: the root comes after them. */
function searchOptions(
  { kind, target }: CCompiler,
  { root, libraries }: { readonly root: string; readonly libraries: string },
): readonly string[] {
  if (kind === "gcc") return [`--sysroot=${root}`];
  const headers = [`${root}/usr/include/${target.gnuTriplet ?? ""}`, `${root}/usr/include`];
  // The libraries may need a newer C library than the program does; the target they come from has it.
  const link = [`-L${libraries}`, "-Wl,--allow-shlib-undefined"];
  return [...headers.flatMap((folder) => ["-idirafter", folder]), ...link];
}

/** Some of Debian's libraries are links with an absolute path, which leads out of an unpacked root: links of our own lead back. */
async function linkLibraries(
  host: Host,
  {
    root,
    libraries,
    folder,
  }: { readonly root: string; readonly libraries: string; readonly folder: string },
): Promise<void> {
  await host.files.makeFolder(folder);
  const argv = [
    "find",
    libraries,
    "-maxdepth",
    "1",
    "-type",
    "l",
    "-lname",
    "/*",
    "-printf",
    "%f\\t%l\\n",
  ] as const;
  const { stdout } = await runTool(host, { argv, quiet: true });
  for (const line of stdout.split("\n")) {
    const [name, target] = line.split("\t");
    if (name && target) await host.files.link(`${root}${target}`, `${folder}/${name}`);
  }
}
