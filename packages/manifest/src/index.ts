export {
  formatManifest,
  MANIFEST_NAME,
  type ManifestProgram,
  type ManifestRelease,
  parseManifest,
} from "./program-manifest.ts";
