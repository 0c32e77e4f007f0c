import type { Host } from "@wainwright/core";
import { findTarget, parseInterpreter } from "@wainwright/platform";
import type { CacheBackend } from "../src/backend/cache-backend.ts";
import type { WantedEntry } from "../src/entry/check-wheel.ts";
import { EntrySigner } from "../src/entry/signing.ts";
import type { WheelParts } from "../src/key/wheel-parts.ts";
import { WheelCache } from "../src/wheel-cache.ts";

/** Is what the build of a test's wheel took. */
export const BUILT = {
  ...{ seconds: 3, strategy: "accelerated", tools: "gcc 12.2.0" },
  at: Date.now(),
} as const;

/** Opens a cache that signs nothing. */
export function cacheOn(host: Host, backend: CacheBackend): WheelCache {
  return new WheelCache(
    host,
    backend,
    new EntrySigner({ privateKey: null, publicKeys: [], required: false }),
  );
}

/** Says which wheel is looked for: of these parts, for ARMv7 and Python 3.11. */
export function wanted(parts: WheelParts): WantedEntry {
  const target = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
  const read = parseInterpreter("3.11");
  if (target === null || !read.ok) throw new Error("the table has no armv7");
  return { parts, target, interpreter: read.interpreter, floor: null };
}
