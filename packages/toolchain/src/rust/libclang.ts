import { Failure, type Host } from "@wainwright/core";
import { includeFolders } from "../c-compiler/include-folders.ts";
import { pythonTool } from "../python/python-tool.ts";
import type { PreparedTarget } from "./prepared-rust.ts";

/**
 * Gives the environment by which bindgen, when a build script runs it, finds libclang: nothing where the host has one or
 * LIBCLANG_PATH names it, else the Python index's, one library without headers, for which the compiler's own serve.
 * @throws Failure what keeps a tool of the Python index away.
 */
export async function libclangEnvironment(
  host: Host,
  { target, compiler }: PreparedTarget,
  libraryFolders: readonly string[] = LIBRARY_FOLDERS,
): Promise<Readonly<Record<string, string>>> {
  const isNamed = ["LIBCLANG_PATH", "LLVM_CONFIG_PATH"].some((name) => host.env(name) !== null);
  if (isNamed || (await hasLibclang(host, libraryFolders))) return {};
  const lent = { LIBCLANG_PATH: await lentLibclang(host) };
  if (compiler.kind !== "native") return lent;
  const folders = await includeFolders(host, compiler.cc);
  const name = `BINDGEN_EXTRA_CLANG_ARGS_${target.rustTriple.replaceAll("-", "_")}`;
  const given = host.env(name) ?? host.env("BINDGEN_EXTRA_CLANG_ARGS");
  const headers = folders.map((folder) => `-isystem ${folder}`);
  return { ...lent, [name]: [...(given === null ? [] : [given]), ...headers].join(" ") };
}

/** Are where the crate clang-sys looks, two folders deep (its build/common.rs). */
const LIBRARY_FOLDERS = ["/usr/local/lib", "/usr/local/lib64", "/usr/lib", "/usr/lib64"];

async function hasLibclang(host: Host, folders: readonly string[]): Promise<boolean> {
  const named = ["(", "-name", "libclang.so*", "-o", "-name", "libclang-[0-9]*.so*", ")"];
  const { stdout } = await host.exec.run({
    argv: ["find", "-L", ...folders, "-maxdepth", "3", ...named, "-print", "-quit"],
    quiet: true,
  });
  return stdout.trim() !== "";
}

async function lentLibclang(host: Host): Promise<string> {
  const { bin } = await pythonTool(host, "libclang");
  const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
  for (const name of await host.files.list(libraries)) {
    const native = `${libraries}/${name}/site-packages/clang/native`;
    if (await host.files.exists(native)) return native;
  }
  throw new Failure("compiler-unavailable", `${libraries} holds no libclang`, {
    remedy: "Remove that folder, so that it is installed anew.",
  });
}
