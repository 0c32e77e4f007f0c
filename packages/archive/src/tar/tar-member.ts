import type { Member } from "../archive.ts";
import type { TarHeader } from "./tar-header.ts";

/** What extended headers say of the members that follow, or of one. */
export type Extension = ReadonlyMap<string, string>;

const FOLDER_TYPES = "5D";
const LINK_TYPES = "12";
const DEVICE_TYPES = "34";
/** A fifo, a volume's name, the rest of a member on an earlier volume. */
const OTHER_TYPES = "6VM";
/** Types that are no files and have content. */
const CONTENT_TYPES = "DM";

/** A member, and how many bytes follow its header. */
export type TarMember = {
  readonly member: Member;
  readonly storedSize: number;
  /** Why the content cannot be read; null when it can. */
  readonly unsupported: string | null;
};

/** Puts together what a header and its extensions say of a member. */
export function tarMember(header: TarHeader, extension: Extension): TarMember {
  const name = extension.get("GNU.sparse.name") ?? extension.get("path") ?? nameOf(header);
  const kind = kindOf(header.type, name);
  const linkName = extension.get("linkpath") ?? textOf(header.linkName);
  const isSparse = header.type === "S" || Array.from(extension.keys()).some(isSparseKey);
  // Headers of anything else are followed by nothing, whatever their size says.
  const hasContent = kind === "file" || CONTENT_TYPES.includes(header.type);
  const storedSize = hasContent ? sizeOf(header, extension) : 0;
  return {
    member: {
      path: tarPath(name),
      size: kind === "file" ? storedSize : 0,
      kind,
      mode: header.mode,
      linkTarget: kind === "link" ? linkName : null,
    },
    storedSize,
    unsupported: isSparse ? "a sparse file: its holes are not stored" : null,
  };
}

/** Gives a name as a path: "./a/b/" is "a/b", and what is nothing but the folder itself is ".". */
function tarPath(name: string): string {
  const path = name.replace(/^(?:\.\/+)+/, "").replace(/(?<=[^/])\/+$/, "");
  return path === "" && name !== "" ? "." : path;
}

function nameOf(header: TarHeader): string {
  const name = textOf(header.name);
  return header.prefix.length === 0 ? name : `${textOf(header.prefix)}/${name}`;
}

function kindOf(type: string, name: string): Member["kind"] {
  if (FOLDER_TYPES.includes(type)) return "folder";
  if (LINK_TYPES.includes(type)) return "link";
  if (DEVICE_TYPES.includes(type)) return "device";
  if (OTHER_TYPES.includes(type)) return "other";
  // The oldest archives know no folders but by their names; unknown types are files (POSIX).
  return type === "\0" && name.endsWith("/") ? "folder" : "file";
}

function sizeOf(header: TarHeader, extension: Extension): number {
  const size = extension.get("size");
  return size !== undefined && /^\d{1,15}$/.test(size) ? Number(size) : header.size;
}

function isSparseKey(key: string): boolean {
  return key.startsWith("GNU.sparse.");
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
