export { unsafePath } from "./entry-problems.ts";
export type { Zip, ZipListing } from "./list-zip.ts";
export { listZip } from "./list-zip.ts";
export { zipArchive } from "./zip-archive.ts";
export type { ZipPrefix } from "./zip-prefix.ts";
export type { RandomAccess } from "./random-access.ts";
export { bytesAccess, sliceAccess } from "./random-access.ts";
export type { EntryRead } from "./read-entry.ts";
export type { ZipEntry } from "./zip-entry.ts";
export type { ArchiveLimits } from "./archive-limits.ts";
export { ARCHIVE_LIMITS } from "./archive-limits.ts";
export type { ArchiveProblem, ArchiveProblemKind } from "./archive-problem.ts";
export type { Archive, Member, MemberContent, MemberRead, MemberVisit } from "./archive.ts";
export type { Scratch, ScratchFile } from "./scratch.ts";
export type { ByteStream } from "./byte-stream.ts";
export type { Compression } from "./compression/compression-of.ts";
export { compressionOf } from "./compression/compression-of.ts";
export type { Decompressed } from "./compression/decompressed.ts";
export { decompressed } from "./compression/decompressed.ts";
export { tarArchive } from "./tar/tar-archive.ts";
export { tarStream } from "./tar/tar-stream.ts";
export type {
  BlobSource,
  ImageLayer,
  ImageLayout,
  ImageProblem,
  LayoutImage,
} from "./image/image-layout.ts";
export { readImageLayout } from "./image/read-image-layout.ts";
export { openTar } from "./open-tar.ts";
export { arArchive } from "./ar/ar-archive.ts";
export type { Deb, DebOpening } from "./ar/deb-archive.ts";
export { debArchive } from "./ar/deb-archive.ts";
export type { Asar, AsarOpening } from "./asar/asar-archive.ts";
export { asarArchive } from "./asar/asar-archive.ts";
export type { Container } from "./recognise.ts";
export { recognise } from "./recognise.ts";
export type { PyInstaller, PyInstallerFinding } from "./pyinstaller/find-pyinstaller.ts";
export { findPyInstaller } from "./pyinstaller/find-pyinstaller.ts";
export type { AppImage } from "./appimage/app-image-of.ts";
export { appImageOf } from "./appimage/app-image-of.ts";
export { squashfsArchive } from "./squashfs/squashfs-archive.ts";
