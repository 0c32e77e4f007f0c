export { type Metadata, type ParsedMetadata, parseMetadata } from "./metadata.ts";
export { distributionName, isProjectName, normalizeProjectName } from "./project-name.ts";
export {
  formatRecord,
  formatRecordHash,
  type ParsedRecord,
  parseRecord,
  type RecordEntry,
  type RecordHash,
} from "./record.ts";
export { recordHash } from "./record-hash.ts";
export {
  formatSdistName,
  type ParsedSdistName,
  parseSdistName,
  type SdistName,
} from "./sdist-name.ts";
export type { SimpleFile } from "./simple-file.ts";
export { projectPages, rootPages } from "./simple-pages.ts";
export { isSameVersion, isVersion, normalizeVersion } from "./version.ts";
export {
  type ParsedWheelMetadata,
  parseWheelMetadata,
  type WheelMetadata,
} from "./wheel-metadata.ts";
export {
  distInfoFolder,
  formatWheelName,
  type ParsedWheelName,
  parseWheelName,
  type WheelName,
} from "./wheel-name.ts";
