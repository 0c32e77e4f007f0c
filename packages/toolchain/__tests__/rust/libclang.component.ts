import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { libclangEnvironment, prepareRust } from "../../src/index.ts";
import { targetOf } from "../target-of.ts";
import { machine, temporaryFolders } from "./real-machine.ts";

const folder = temporaryFolders();

async function preparedFor(target: string) {
  const { host } = machine();
  const { targets } = await prepareRust(host, { targets: [targetOf(target)] });
  const [only] = targets;
  if (only === undefined) throw new Error("nothing was prepared");
  return { host, only };
}

describe("libclang, which bindgen loads", () => {
  test("is lent to a machine without one, with the headers of the native compiler", async () => {
    const { host, only } = await preparedFor("amd64");
    const env = await libclangEnvironment(host, only, [folder()]);
    const path = join(env["LIBCLANG_PATH"] ?? "", "libclang.so");
    const program = `import ctypes; print(ctypes.CDLL(${JSON.stringify(path)}).clang_createIndex(0, 0) != 0)`;
    expect(execFileSync("python3", ["-c", program], { encoding: "utf8" })).toBe("True\n");
    const name = `BINDGEN_EXTRA_CLANG_ARGS_${only.target.rustTriple.replaceAll("-", "_")}`;
    expect(env[name]).toMatch(/^-isystem \/\S+/);
  }, 300_000);

  test("is the machine's own, or the one that is named", async () => {
    const { host, only } = await preparedFor("amd64");
    const libraries = folder();
    mkdirSync(join(libraries, "llvm-99/lib"), { recursive: true });
    writeFileSync(join(libraries, "llvm-99/lib/libclang-cpp.so.99"), "");
    expect(await libclangEnvironment(host, only, [libraries])).not.toEqual({});
    writeFileSync(join(libraries, "llvm-99/lib/libclang-99.so.1"), "");
    expect(await libclangEnvironment(host, only, [libraries])).toEqual({});
    const named = machine({ LIBCLANG_PATH: "/opt/llvm/lib" });
    expect(await libclangEnvironment(named.host, only, [folder()])).toEqual({});
  }, 300_000);
});
