import { Failure, type Host } from "@wainwright/core";
import type { Mount, Userland } from "../userland/userland.ts";
import { ZIG_CACHE_FOLDER } from "./places.ts";

/** Says which zig is warmed, and how programs are run with it. */
export interface ZigCacheRequest {
  readonly identity: string;
  /** Whether C++ is compiled, whose library takes the better part of a minute. */
  readonly cxx: boolean;
  /** Opens the userland with a folder as zig's cache. */
  readonly withCache: (cache: Mount) => Userland;
}

/** Bumped when what is compiled to fill the cache changes. */
const RECIPE = "1";

/** Programs as configure scripts make them, and the shared libraries that extensions are: each needs other parts of zig's own libraries. */
const C = [
  "cd /tmp",
  "echo 'int main(void) { return 0; }' > w.c",
  "gcc w.c -o w",
  "gcc -O2 -shared -fPIC w.c -o w.so",
].join(" && ");
const CXX = [
  "cd /tmp",
  "echo '#include <stdexcept>' > w.cc",
  "echo 'int main() { try { throw std::runtime_error(\"\"); } catch (...) { return 0; } }' >> w.cc",
  "g++ w.cc -o w",
  "g++ -O2 -shared -fPIC w.cc -o w.so",
].join(" && ");

/**
 * Gives a folder for zig's cache in which its own libraries for C, and where needed for C++, are compiled already. Every userland
 * gets a copy, for what builds in one leave there is not to be found by those in another.
 * @throws Failure `compiler-not-proved`, with zig's words.
 */
export async function zigCache(host: Host, request: ZigCacheRequest): Promise<Mount> {
  const { path } = await (request.cxx ? cxxCache(host, request) : cCache(host, request));
  const copy = `${await host.files.temporaryFolder("zig-cache")}/cache`;
  await host.files.copy(path, copy);
  return cacheMount(copy);
}

async function cCache(host: Host, request: ZigCacheRequest): Promise<{ readonly path: string }> {
  return host.cache.folder({
    kind: "zig-cache",
    key: `${RECIPE} C ${request.identity}`,
    make: async (folder) => warmUp(request, folder, C),
  });
}

async function cxxCache(host: Host, request: ZigCacheRequest): Promise<{ readonly path: string }> {
  return host.cache.folder({
    kind: "zig-cache",
    key: `${RECIPE} C++ ${request.identity}`,
    make: async (folder) => {
      await host.files.copy((await cCache(host, request)).path, folder);
      host.log.info("zig compiles its C++ library for the target, once");
      await warmUp(request, folder, CXX);
    },
  });
}

async function warmUp(
  { withCache }: ZigCacheRequest,
  folder: string,
  script: string,
): Promise<void> {
  const userland = withCache(cacheMount(folder));
  const argv = ["/bin/sh", "-c", script] as const;
  const ended = await userland.run({ argv, quiet: true, timeoutSeconds: 600, label: "zig" });
  if (ended.exitCode === 0) return;
  throw new Failure(
    "compiler-not-proved",
    `zig compiles nothing for the userland (${userland.description}):\n${ended.output.trim()}`,
    { remedy: "Choose another floor in manylinux, or strategy: emulated." },
  );
}

function cacheMount(folder: string): Mount {
  return { host: folder, inside: ZIG_CACHE_FOLDER, writable: true };
}
