import type { Host } from "@wainwright/core";
import { type Interpreter, type Target, parseInterpreter, parseTarget } from "@wainwright/platform";
import { hostTarget, makeDebianRoot, planUserland } from "../../src/index.ts";
import { guestChanges } from "../../src/accelerated/guest-changes.ts";
import { lendRust } from "../../src/accelerated/lend-rust.ts";
import { makeToolchainRoot } from "../../src/accelerated/toolchain-root.ts";

/** Is a machine and a Python, by the words that users give. */
export function machine(
  name: string,
  python: string,
): { readonly target: Target; readonly interpreter: Interpreter } {
  const target = parseTarget(name);
  const interpreter = parseInterpreter(python);
  if (!target.ok || !interpreter.ok) throw new Error(`${name}, ${python}`);
  return { target: target.target, interpreter: interpreter.interpreter };
}

/**
 * Makes both roots outside the namespace, in which no other users exist that files could belong to.
 * @returns the folder of the userland's.
 */
export async function prepareAcceleration(
  host: Host,
  wanted: {
    readonly target: string;
    readonly python: string;
    readonly rust: boolean;
    readonly packages?: readonly string[];
  },
): Promise<string> {
  const { target, interpreter } = machine(wanted.target, wanted.python);
  const plan = planUserland(target, interpreter, "accelerate");
  if (!plan.ok) throw new Error(plan.problem);
  const { suite, packages } = plan;
  const { path } = await makeDebianRoot(host, {
    suite: suite.name,
    architectures: [target.debianArchitecture ?? ""],
    packages: [...packages, ...(wanted.packages ?? [])],
    changes: guestChanges(hostTarget(host)),
  });
  await makeToolchainRoot(host, { suite, hostTarget: hostTarget(host), target });
  if (!wanted.rust) return path;
  const wish = {
    toolchain: null,
    workingDirectory: null,
    python: { interpreter, path: "/usr/bin/python3" },
  };
  await lendRust(host, { ...wish, hostTarget: hostTarget(host), target });
  return path;
}
