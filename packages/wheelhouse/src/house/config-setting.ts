import type { Parsed } from "@wainwright/core";
import { isProjectName, normalizeProjectName } from "@wainwright/wheel";

/** Is one setting for a build backend (PEP 517, "Config settings"). */
export interface ConfigSetting {
  /** Normalised; null: for every package. */
  readonly package: string | null;
  readonly key: string;
  readonly value: string;
}

/** Reads `KEY=value`, or `PACKAGE:KEY=value` for one package alone. */
export function parseConfigSetting(line: string): Parsed<ConfigSetting> {
  const { owner, key = "", value = "" } = LINE.exec(line)?.groups ?? {};
  if (key === "" || (owner !== undefined && !isProjectName(owner)))
    return { ok: false, problem: `"${line}" needs the form NAME=value or PACKAGE:NAME=value` };
  const name = owner === undefined ? null : normalizeProjectName(owner);
  return { ok: true, value: { package: name, key, value } };
}

const LINE = /^(?:(?<owner>[^\s:=]+):\s*)?(?<key>[^\s:=][^\s=]*)=(?<value>.*)$/s;

/** Gives the settings of one package; a key that is given several times has a list. */
export function settingsFor(
  settings: readonly ConfigSetting[],
  name: string,
): Readonly<Record<string, string | readonly string[]>> {
  const own = settings.filter(
    (one) => one.package === null || one.package === normalizeProjectName(name),
  );
  const values = new Map<string, string[]>();
  for (const { key, value } of own) values.set(key, [...(values.get(key) ?? []), value]);
  return Object.fromEntries(
    Array.from(values, ([key, all]) => {
      const [only = "", ...more] = all;
      return [key, more.length === 0 ? only : all];
    }),
  );
}
