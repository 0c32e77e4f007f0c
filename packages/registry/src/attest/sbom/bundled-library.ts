/** Is a native library inside a wheel. */
export interface BundledLibrary {
  /** Its path in the wheel. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Where auditwheel and delvewheel put libraries (NAME.libs), and where delocate does (.dylibs). */
const FOLDER = /(?:^|\/)(?:[^/]+\.libs|\.libs|\.dylibs)\/[^/]+$/;
/** libssl-1f3a2b4c.so.3, libgfortran.5.dylib, msvcp140-0123….dll. */
const NATIVE = /\.(?:so(?:\.[\w.-]*)?|dylib|dll)$/i;

/** Tells whether a member of a wheel is a library that was put in by a repair. */
export function isBundledLibrary(path: string): boolean {
  return FOLDER.test(path) && NATIVE.test(path);
}

/** What a repair puts into a name, so that no two libraries share one: eight digits of auditwheel's, 32 of delvewheel's. */
const REPAIRED = /-(?:[0-9a-f]{8}|[0-9a-f]{32})(?=\.)/;
/** File systems take no longer names. */
const LONGEST = 255;
const VERSIONED = /^(.+?)\.(?:so\.(\d[\w.]*)|(\d[\w.]*)\.(?:so|dylib))$/;

/**
 * Reads a library's name and version out of its file's name, which a repair makes its SONAME (its install name), too; the version is
 * null where it has none: it is that of the interface, as Debian's packages of libraries are named by.
 */
export function libraryName(path: string): {
  readonly name: string;
  readonly version: string | null;
} {
  const plain = path.slice(path.lastIndexOf("/") + 1).replace(REPAIRED, "");
  if (plain.length > LONGEST) return { name: plain, version: null };
  const [, stem, after, before] = VERSIONED.exec(plain) ?? [];
  if (stem !== undefined) return { name: stem, version: after ?? before ?? null };
  return { name: plain.replace(/\.(?:so|dylib|dll)$/i, ""), version: null };
}
