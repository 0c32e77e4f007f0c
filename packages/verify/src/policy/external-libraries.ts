import type { Policy } from "./policy.ts";
import { isLoader } from "./policy.ts";
import type { Since } from "./policy-data.ts";
import type { Root } from "./wheel-trees.ts";

/**
 * Finds the libraries that a file needs from the machine, direct or not, beyond those of the oldest policy; with each the
 * policy from which on it is not one any more. What only a library needs that a policy has on the machine is not looked at there.
 */
export function externalLibraries(root: Root, policy: Policy): ReadonlyMap<string, Since> {
  const changes = new Set(policy.libraries.values());
  const levels = policy.levels.filter((level, index) => index === 0 || changes.has(level));
  const external = new Map<string, Since>();
  for (const [index, level] of levels.entries()) {
    for (const name of externalAt(root, policy, level))
      external.set(name, levels[index + 1] ?? null);
  }
  return external;
}

function externalAt(root: Root, policy: Policy, level: number): readonly string[] {
  const isOnMachine = (name: string) => {
    const since = policy.libraries.get(name) ?? null;
    return isLoader(name) || (since !== null && since <= level);
  };
  const seen = new Set<string>();
  const open = [...root.file.needed];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name) || isOnMachine(name)) continue;
    seen.add(name);
    open.push(...(root.tree.get(name)?.needed ?? []));
  }
  return [...seen].filter((name) => (root.tree.get(name) ?? null) === null);
}
