import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A shell, and what its `sh` is; that of BusyBox comes with tools of its own. */
export interface Shell {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
}

/** The shells that people have as `sh`. */
export const SHELLS: readonly Shell[] = [
  { name: "dash", argv: ["dash"] },
  { name: "busybox", argv: ["busybox", "sh"] },
  { name: "bash", argv: ["bash", "--posix"] },
];
/** What a machine says of itself. */
export interface Machine {
  readonly system?: string;
  readonly machine?: string;
  readonly bits?: string;
  /** "glibc 2.36"; what getconf says, or fails to. */
  readonly libc?: string;
  readonly ldd?: string;
  readonly macos?: string;
  /** Programs that are not there. */
  readonly without?: readonly string[];
}

const APPLETS = new Set(
  execFileSync("busybox", ["--list"], { encoding: "utf8" }).split("\n").filter(Boolean),
);
const TOOLS = [
  ...[
    "cat",
    "chmod",
    "cut",
    "dd",
    "grep",
    "head",
    "mkdir",
    "mktemp",
    "mv",
    "rm",
    "sed",
    "sh",
    "sort",
    "tr",
  ],
  ...["curl", "wget", "sha256sum", "openssl", "shasum", "python3", "dash", "busybox", "bash"],
];

/** What the programs of a machine are: those of this one, or where the shell is BusyBox's, its own. */
function realTool(name: string, shell: Shell): string | null {
  if (name === "sh") return realTool(shell.name, { ...shell, name: "" });
  if (shell.name === "busybox" && APPLETS.has(name))
    return realTool("busybox", { ...shell, name: "" });
  const paths = ["/usr/bin", "/bin"].map((place) => join(place, name));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Makes a folder of programs, and nothing else on PATH: real ones, and those that say what the machine is. */
export function machinePath(folder: string, given: Machine, shell: Shell): string {
  const { system = "Linux", machine = "x86_64", bits = "64", libc = "glibc 2.36" } = given;
  const bin = mkdtempSync(join(folder, "path-"));
  for (const name of TOOLS.filter((tool) => !(given.without ?? []).includes(tool))) {
    const real = realTool(name, shell);
    if (real !== null) symlinkSync(real, join(bin, name));
  }
  const say = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  say("uname", `case "$1" in -s) echo ${system} ;; -m) echo ${machine} ;; esac`);
  const answer = (text: string) => (text === "" ? "exit 1" : `echo ${text}`);
  say("getconf", `case "$1" in LONG_BIT) ${answer(bits)} ;; *) ${answer(libc)} ;; esac`);
  say("ldd", given.ldd === undefined ? "exit 1" : `echo '${given.ldd}' >&2; exit 1`);
  if (given.macos !== undefined) say("sw_vers", `echo ${given.macos}`);
  return bin;
}
