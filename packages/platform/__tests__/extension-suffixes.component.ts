import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { detectHost, extensionSuffixes, extSuffix, parseInterpreter } from "../src/index.ts";

const ASK = `
import importlib.machinery, json, platform, struct, sys, sysconfig
print(json.dumps({
    "version": platform.python_version(),
    "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "system": platform.system(),
    "machine": platform.machine(),
    "pointerBits": struct.calcsize("P") * 8,
    "musl": "musl" in (sysconfig.get_config_var("HOST_GNU_TYPE") or ""),
    "suffixes": importlib.machinery.EXTENSION_SUFFIXES,
    "extSuffix": sysconfig.get_config_var("EXT_SUFFIX"),
}))
`;

interface Answer {
  readonly version: string;
  readonly freeThreaded: boolean;
  readonly system: string;
  readonly machine: string;
  readonly pointerBits: 32 | 64;
  readonly musl: boolean;
  readonly suffixes: readonly string[];
  readonly extSuffix: string;
}

describe("this machine's own Python", () => {
  const answer = JSON.parse(execFileSync("python3", ["-c", ASK], { encoding: "utf8" })) as Answer;
  const host = detectHost({
    platform: answer.system,
    machine: answer.machine,
    pointerBits: answer.pointerBits,
    libc: answer.musl ? "musl" : "gnu",
  });
  const [major = "", minor = ""] = answer.version.split(".");
  const python = parseInterpreter(`${major}.${minor}${answer.freeThreaded ? "t" : ""}`);

  test("takes the extension modules that we say, in that order, and writes the suffix that we say", () => {
    if (!host.ok || !python.ok) throw new Error(JSON.stringify([host, python]));
    expect(extensionSuffixes(python.interpreter, host.target)).toEqual(answer.suffixes);
    expect(extSuffix(python.interpreter, host.target)).toBe(answer.extSuffix);
  });
});
