import type { Host } from "@wainwright/core";

/** So long the public index lets its own answers be kept (its Cache-Control says max-age=600). */
const KEPT_MILLISECONDS = 600_000;

/** Variables that send uv elsewhere, or make it choose otherwise. */
const TELLING = [
  "UV_BUILD_CONSTRAINT",
  "UV_CONSTRAINT",
  "UV_DEFAULT_INDEX",
  "UV_EXCLUDE",
  "UV_EXCLUDE_NEWER",
  "UV_EXTRA_INDEX_URL",
  "UV_FIND_LINKS",
  "UV_INDEX",
  "UV_INDEX_URL",
  "UV_OVERRIDE",
  "UV_PRERELEASE",
  "UV_RESOLUTION",
];
/** A name with extras, versions, marker and hashes; no address and no path. */
const PLAIN = /^(?:[A-Za-z0-9][^@/\\]*|(?:-r|--requirement|-c|--constraint)\b.*)$/;

/** Tells whether what is asked depends on nothing but these lines and the public index. */
export async function isKeepable(
  host: Pick<Host, "env" | "files">,
  lines: readonly string[],
  ownSettings: boolean,
): Promise<boolean> {
  if (ownSettings || TELLING.some((name) => host.env(name) !== null)) return false;
  const settings = await Promise.all(
    userSettings(host).map(async (path) => host.files.exists(path)),
  );
  return !settings.includes(true) && lines.every((line) => PLAIN.test(line));
}

/** Where uv looks for settings of the user and of the machine. */
function userSettings(host: Pick<Host, "env">): readonly string[] {
  const home = host.env("XDG_CONFIG_HOME") ?? `${host.env("HOME") ?? ""}/.config`;
  return [`${home}/uv/uv.toml`, "/etc/uv/uv.toml"];
}

/** Gives the lock file that was made for the same question within the last ten minutes, or makes it. */
export async function keptLock(
  host: Host,
  key: string,
  make: () => Promise<string>,
): Promise<string> {
  const { path, hit } = await host.cache.folder({
    kind: "lock",
    key,
    make: async (folder) => host.files.write(`${folder}/lock`, stamped(host, await make())),
  });
  const kept = await host.files.readText(`${path}/lock`);
  const [stamp = ""] = kept.split("\n", 1);
  const age = host.clock.now() - Number(stamp);
  if (!hit || (age >= 0 && age < KEPT_MILLISECONDS)) return kept.slice(stamp.length + 1);
  const lock = await make();
  await host.files.write(`${path}/lock`, stamped(host, lock));
  return lock;
}

function stamped(host: Pick<Host, "clock">, lock: string): string {
  return `${host.clock.now()}\n${lock}`;
}
