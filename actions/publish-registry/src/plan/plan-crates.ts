import type { Inputs } from "../inputs.ts";
import type { CargoPlan, CrateVersion, Destination } from "./destination.ts";
import type { Asked } from "./asked.ts";
import { staticPlan } from "./plan-indexes.ts";
import { type Planned, planned } from "./planned.ts";

/** Plans crates. */
export function cratesPlan({ inputs }: Asked): Planned<Destination> {
  const yank = inputs.yank.map(crateVersion);
  const registry = registryOf(inputs);
  const problems = inputs.yank
    .filter((_, position) => yank[position] === null)
    .map((line) => `yank: "${line}" is not NAME@VERSION`);
  if (!registry.ok) return { ok: false, problems: [...problems, ...registry.problems] };
  const known = yank.flatMap((one) => one ?? []);
  const isPacked = inputs.crates.length === 0 && known.length === 0;
  const { "working-directory": folder, "workspace-packages": packages } = inputs;
  const project = isPacked ? { folder, packages } : null;
  return planned(problems, { kind: "cargo", yank: known, registry: registry.value, project });
}

const WRONG_INDEX =
  "cargo-registry: cargo's address of a sparse index begins with sparse+https:// and ends with a slash";

function registryOf(inputs: Inputs): Planned<CargoPlan> {
  const { "cargo-registry": index, "cargo-registry-name": name, "cargo-token": given } = inputs;
  const token = given ?? "";
  if (index !== null)
    return planned(/^sparse\+https?:\/\/.+\/$/.test(index) ? [] : [WRONG_INDEX], {
      ...{ kind: "api", registry: { name, index, token } },
    });
  const place = staticPlan(inputs, "cargo");
  return place.ok ? planned([], { kind: "static", place: place.value }) : place;
}

function crateVersion(line: string): CrateVersion | null {
  const [, name, version] = /^([A-Za-z][\w-]*)@(\S+)$/.exec(line) ?? [];
  return name === undefined || version === undefined ? null : { name, version };
}
