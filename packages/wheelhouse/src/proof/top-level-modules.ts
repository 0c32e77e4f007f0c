/** Is a module's file at the top of a wheel: `rpds/__init__.py`, `six.py`, `_cffi_backend.cpython-311-….so`. */
const MODULE = /^(?:([A-Za-z_]\w*)\/__init__\.py|([A-Za-z_]\w*)\.(?:py|so|[\w-]+\.so))$/;

/**
 * Lists the modules that a wheel's files let one import by a plain name, public ones only where there are any.
 * @param paths the wheel's members, `/`-separated.
 */
export function topLevelModules(paths: readonly string[]): readonly string[] {
  const names = paths
    .map((path) => path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//, ""))
    .flatMap((path) => {
      const match = MODULE.exec(path);
      const name = match?.[1] ?? match?.[2];
      return name === undefined ? [] : [name];
    });
  const unique = [...new Set(names)].toSorted();
  const published = unique.filter((name) => !name.startsWith("_"));
  return published.length > 0 ? published : unique;
}
