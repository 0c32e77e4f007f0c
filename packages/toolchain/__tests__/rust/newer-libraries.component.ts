import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { newerLibraries, prepareRust } from "../../src/index.ts";
import { targetOf } from "../target-of.ts";
import { machine, temporaryFolders } from "./real-machine.ts";

const folder = temporaryFolders();

test("a library of a package that needs a newer glibc than the program is found, others are not", async () => {
  const { host } = machine();
  const { targets } = await prepareRust(host, { targets: [targetOf("amd64")] });
  const [prepared] = targets;
  if (prepared === undefined) throw new Error("nothing was prepared");
  const packagesRoot = folder();
  const libraries = join(packagesRoot, "usr/lib", prepared.target.gnuTriplet ?? "");
  mkdirSync(libraries, { recursive: true });
  const source = (name: string, text: string): string => {
    writeFileSync(join(packagesRoot, name), text);
    return join(packagesRoot, name);
  };
  const newer = source("newer.c", "#include <pthread.h>\nvoid *newer = &pthread_create;\n");
  const older = source("older.c", "#include <stdlib.h>\nvoid *older = &abort;\n");
  const main = source(
    "main.c",
    "extern void *newer, *older; int main() { return newer == older; }\n",
  );
  for (const [name, file] of [
    ["newer", newer],
    ["older", older],
  ] as const)
    execFileSync("gcc", ["-shared", "-fPIC", file, "-o", join(libraries, `lib${name}.so`)]);
  const program = join(packagesRoot, "program");
  execFileSync("gcc", [main, "-o", program, `-L${libraries}`, "-lnewer", "-lolder"]);
  // pthread_create is of glibc 2.34 where it was compiled on a newer one, abort of the first.
  const of = (minor: number) => ({
    ...prepared,
    packagesRoot,
    compiler: { ...prepared.compiler, glibc: [2, minor] },
  });
  expect(await newerLibraries(host, of(28), program)).toEqual([
    { name: "libnewer.so", glibc: "2.34" },
  ]);
  expect(await newerLibraries(host, of(34), program)).toEqual([]);
  expect(await newerLibraries(host, { ...of(28), packagesRoot: null }, program)).toEqual([]);
});
