import { type Host, nodeHost } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { EMULATORS } from "../../src/emulator/emulator.ts";
import { packagedInterpreters } from "../../src/emulator/packaged-interpreters.ts";

/** Is what unpacking came to, and what was run for it. */
export interface Unpacked {
  readonly path: string | null;
  readonly source: string | null;
  readonly programs: readonly string[];
}

/** A real machine that remembers what was run on it. */
function machine(programs: string[]): Host {
  const { log, runner, signal } = new FakeHost();
  const { host } = nodeHost({ log, runner, signal, environment: process.env });
  const run: Host["exec"]["run"] = async (command) => {
    programs.push(command.argv.slice(0, 3).join(" "));
    return host.exec.run(command);
  };
  return { ...host, exec: { run, find: async (name) => host.exec.find(name) } };
}

const programs: string[] = [];
const arm = EMULATORS.filter(({ qemu }) => qemu === "arm");
const found = (await packagedInterpreters(machine(programs), arm)).get("arm");
const unpacked: Unpacked = { path: found?.path ?? null, source: found?.source ?? null, programs };
process.stdout.write(JSON.stringify(unpacked));
