export { FolderBackend } from "./backend/folder-backend.ts";
export { CACHE_INPUTS, type CacheInputs } from "./cache-inputs.ts";
export { EntrySigner } from "./entry/signing.ts";
export type { WheelParts } from "./key/wheel-parts.ts";
export type { WantedFiles } from "./files-cache.ts";
export { type FileStore, openWheelCache, type OpenWheelCache } from "./open-wheel-cache.ts";
export { type Restored, type Saved, type WantedEntry, WheelCache } from "./wheel-cache.ts";
