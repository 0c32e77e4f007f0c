export { FolderBackend } from "./backend/folder-backend.ts";
export { CACHE_INPUTS, type CacheInputs } from "./cache-inputs.ts";
export { EntrySigner } from "./entry/signing.ts";
export type { WheelParts } from "./key/wheel-parts.ts";
export { refusalOf, verifyWheel, type WheelMachine } from "./entry/verify-wheel.ts";
export { type FileStore, openWheelCache, type OpenWheelCache } from "./open-wheel-cache.ts";
export type { WantedFiles } from "./wanted-files.ts";
export type { WantedEntry } from "./entry/check-wheel.ts";
export { type Explained, type Restored, type Saved, WheelCache } from "./wheel-cache.ts";
