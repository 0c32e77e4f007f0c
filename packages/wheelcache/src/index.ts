export type { CacheBackend, EntryFolder } from "./backend/cache-backend.ts";
export type { Manifest } from "./entry/manifest.ts";
export { EntrySigner, type Signing } from "./entry/signing.ts";
export type { WheelParts } from "./key/wheel-parts.ts";
export { type Restored, type Saved, type WantedEntry, WheelCache } from "./wheel-cache.ts";
