export { FolderBackend } from "./backend/folder-backend.ts";
export { type FolderLimits, pruneFolder, type Pruned } from "./backend/prune-folder.ts";
export type { CacheBackend, EntryFolder } from "./backend/cache-backend.ts";
export type { Manifest } from "./entry/manifest.ts";
export { EntrySigner, type Signing } from "./entry/signing.ts";
export type { WheelParts } from "./key/wheel-parts.ts";
export { type Restored, type Saved, type WantedEntry, WheelCache } from "./wheel-cache.ts";
