/**
 * Writes packages/verify/src/policy/{manylinux,musllinux,stable-abi}.json. Run by hand when auditwheel or abi3info has a
 * new release. With --check it writes nothing and fails where the packages of scripts/oracle-python.ts give other data.
 *
 * NOTICE: the policies are facts of auditwheel (MIT, © the PyPA), the stable ABI is told by abi3info (MIT, © William
 * Woodruff), made from CPython's Misc/stable_abi.toml (PSF licence). No code of theirs is copied.
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { TARGETS } from "@wainwright/platform";
import { oraclePrograms } from "./oracle-python.ts";
import { ROOT } from "./repository.ts";

interface Policy {
  readonly name: string;
  readonly priority: number;
  readonly symbol_versions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly lib_whitelist: readonly string[];
  readonly blacklist: Readonly<Record<string, readonly string[]>>;
}
interface Facts {
  readonly manylinux: readonly Policy[];
  readonly musllinux: readonly Policy[];
  readonly stableAbi: readonly {
    readonly name: string;
    readonly major: number;
    readonly minor: number;
    readonly macro: string | null;
  }[];
}
/** What is allowed, by the level from which on it is; names parted by spaces. */
type Since = Readonly<Record<string, string>>;

const NEVER = "never";

function minorOf(policy: Policy): number {
  return Number(/_(\d+)$/.exec(policy.name)?.[1]);
}

/** The names by the first level that has them; a name that a later level takes back would make the form wrong. */
function since(levels: readonly (readonly [number, readonly string[]])[]): Since {
  const found = new Map<string, string>();
  const written: Record<string, string[]> = {};
  for (const [level, names] of levels) {
    for (const known of found.keys())
      if (!names.includes(known)) throw new Error(`${known} is no longer allowed at ${level}`);
    for (const name of names) {
      if (found.has(name)) continue;
      found.set(name, String(level));
      (written[level] ??= []).push(name);
    }
  }
  return Object.fromEntries(
    Object.entries(written).map(([level, names]) => [level, names.toSorted().join(" ")]),
  );
}

/** The same of forbidden names: from which level on each is allowed. */
function until(levels: readonly (readonly [number, readonly string[]])[]): Since {
  const all = new Set(levels.flatMap(([, names]) => names));
  const allowed = since(
    levels.map(([level, names]) => [level, [...all].filter((name) => !names.includes(name))]),
  );
  const never = levels.at(-1)?.[1] ?? [];
  return never.length === 0 ? allowed : { ...allowed, [NEVER]: never.toSorted().join(" ") };
}

function compact(all: readonly Policy[], source: string): object {
  const policies = all
    .filter(({ name }) => name !== "linux")
    .toSorted((a, b) => b.priority - a.priority);
  const machines = new Set(
    TARGETS.filter(({ os }) => os === "linux").map((target) => target.wheelArchitecture),
  );
  const known = new Set(policies.flatMap((policy) => Object.keys(policy.symbol_versions)));
  const forbidden = new Set(policies.flatMap((policy) => Object.keys(policy.blacklist)));
  return {
    source,
    levels: policies.map(minorOf).join(" "),
    libraries: since(policies.map((policy) => [minorOf(policy), policy.lib_whitelist])),
    forbidden: Object.fromEntries(
      [...forbidden].map((library) => [
        library,
        until(policies.map((policy) => [minorOf(policy), policy.blacklist[library] ?? []])),
      ]),
    ),
    architectures: Object.fromEntries(
      [...known]
        .filter((name) => machines.has(name))
        .map((name) => [name, ofMachine(policies, name)]),
    ),
  };
}

function ofMachine(policies: readonly Policy[], machine: string): object {
  const own = policies.flatMap((policy) => {
    const versions = policy.symbol_versions[machine];
    return versions === undefined ? [] : [{ minor: minorOf(policy), versions }];
  });
  const families = new Set(own.flatMap(({ versions }) => Object.keys(versions)));
  const versions = [...families].map((family) => [
    family,
    since(
      own.map((one) => {
        const names = one.versions[family];
        // A family that a policy does not name is not looked at there: the form could not say so.
        if (names === undefined) throw new Error(`${machine} ${one.minor} does not name ${family}`);
        return [one.minor, names];
      }),
    ),
  ]);
  return {
    oldest: own[0]?.minor,
    versions: Object.fromEntries(versions) as Readonly<Record<string, Since>>,
  };
}

function stableAbi(symbols: Facts["stableAbi"], source: string): object {
  const odd = symbols.find(({ major }) => major !== 3);
  if (odd !== undefined) throw new Error(`${odd.name} came in Python ${odd.major}`);
  const added: Record<string, string[]> = {};
  for (const { name, minor } of symbols.toSorted((a, b) => a.minor - b.minor))
    (added[minor] ??= []).push(name);
  const windows = symbols.filter(({ macro }) => macro === "MS_WINDOWS").map(({ name }) => name);
  return {
    source,
    windowsOnly: windows.toSorted().join(" "),
    added: Object.fromEntries(
      Object.entries(added).map(([minor, names]) => [minor, names.toSorted().join(" ")]),
    ),
  };
}

async function facts(): Promise<Facts> {
  const python = join(await oraclePrograms(), "python");
  const { stdout } = await promisify(execFile)(python, [join(ROOT, "scripts/policy-facts.py")], {
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout) as Facts;
}

const check = process.argv.includes("--check");
const { manylinux, musllinux, stableAbi: symbols } = await facts();
const wanted = {
  manylinux: compact(manylinux, "auditwheel 6.8.2, manylinux-policy.json (MIT)"),
  musllinux: compact(musllinux, "auditwheel 6.8.2, musllinux-policy.json (MIT)"),
  "stable-abi": stableAbi(
    symbols,
    "abi3info 2026.9.25 (MIT), from CPython's stable_abi.toml (PSF)",
  ),
};
for (const [name, data] of Object.entries(wanted)) {
  const path = `packages/verify/src/policy/${name}.json`;
  const text = `${JSON.stringify(data, null, 2)}\n`;
  const current = await readFile(join(ROOT, path), "utf8").catch(() => "");
  if (current === text) continue;
  if (check) {
    console.error(`${path} is not what the packages give: npx tsx scripts/build-policies.ts`);
    process.exitCode = 1;
  } else await writeFile(join(ROOT, path), text);
}
