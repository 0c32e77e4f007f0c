export { FolderBackend } from "./backend/folder-backend.ts";
export { CACHE_INPUTS, type CacheInputs } from "./cache-inputs.ts";
export { EntrySigner } from "./entry/signing.ts";
export type { WheelParts } from "./key/wheel-parts.ts";
export { openWheelCache, type OpenWheelCache } from "./open-wheel-cache.ts";
export { WheelCache } from "./wheel-cache.ts";
