import { parseInterpreter, parseTarget, type Target } from "@wainwright/platform";
import type { BuildRequest } from "../src/index.ts";

/** Names a target of the table. */
export function target(name: string): Target {
  const parsed = parseTarget(name);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.target;
}

/** Makes a request to build a maturin project for ARMv7, changed in parts. */
export function buildRequest(changes: Partial<BuildRequest> = {}): BuildRequest {
  const read = parseInterpreter("3.11");
  if (!read.ok) throw new Error(read.problem);
  return {
    project: { folder: "/home/p", backend: "maturin", locked: true },
    target: target("armv7"),
    interpreter: read.interpreter,
    manylinux: { kind: "auto" },
    linker: "auto",
    args: [],
    maturinVersion: null,
    rustToolchain: null,
    image: null,
    wheelsFor: async () => [],
    configSettings: {},
    env: {},
    beforeScript: null,
    packages: [],
    timeoutSeconds: 60,
    ...changes,
  };
}
