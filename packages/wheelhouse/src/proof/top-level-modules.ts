/** Is a package's own file (`rpds/__init__.py`), or a module that lies in no folder (`six.py`, `_cffi.cpython-311-….so`). */
const PACKAGE = /^(.+)\/__init__\.(?:py|(?:[\w-]+\.)?so)$/;
const MODULE = /^([^/.]+)\.(?:py|so|[\w-]+\.so)$/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Lists packages that come along by mistake or for developers, and need what is not installed. */
const NOT_FOR_USERS: ReadonlySet<string> = new Set([
  "test",
  "tests",
  "testing",
  "docs",
  "examples",
  "benchmarks",
]);

/**
 * Lists the modules that a wheel's files let one import: packages that lie in no other package (`rpds`,
 * `google.protobuf` in a namespace) and single modules; public ones only where there are any.
 * @param paths the wheel's members, `/`-separated.
 */
export function topLevelModules(paths: readonly string[]): readonly string[] {
  const members = paths.map((path) => path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//, ""));
  const packages = new Set(members.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));
  const outermost = [...packages].filter(
    (folder) => !parents(folder).some((one) => packages.has(one)),
  );
  const single = members.flatMap((path) => MODULE.exec(path)?.[1] ?? []);
  const names = [...new Set([...outermost, ...single])]
    .filter((name) => name.split("/").every((part) => NAME.test(part)))
    .map((name) => name.replaceAll("/", "."))
    .toSorted();
  return preferred(names, [(name) => !name.startsWith("_"), (name) => !NOT_FOR_USERS.has(name)]);
}

function parents(folder: string): readonly string[] {
  const parts = folder.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Keeps those that meet each wish, unless none does. */
function preferred(
  names: readonly string[],
  wishes: readonly ((name: string) => boolean)[],
): readonly string[] {
  return wishes.reduce((left, wish) => {
    const met = left.filter(wish);
    return met.length > 0 ? met : left;
  }, names);
}
