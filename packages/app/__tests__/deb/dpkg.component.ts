import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { compiled } from "../../../verify/__tests__/compiled.ts";
import { compareDebianVersions } from "../../src/deb/debian-version.ts";
import { FOLDER, made, sourceFolder, tool } from "./deb-folders.ts";

const MINUTE = 60_000;

const DPKG = "dpkg";
const PAIRS = ["1.0", "1.0~rc1", "1.0-1", "1:0.9", "1.0+b1", "1.00", "1.0a", "1.10", "2:3.58", "0"];

test("versions are in dpkg's own order", () => {
  for (const one of PAIRS)
    for (const other of PAIRS) {
      const isOlder = spawnSync(DPKG, ["--compare-versions", one, "lt", other]).status === 0;
      expect([one, other, compareDebianVersions(one, other) < 0]).toEqual([one, other, isOlder]);
    }
});

test(
  "libraries of this machine are in the packages that dpkg-shlibdeps finds",
  async () => {
    const folder = join(FOLDER, "own");
    mkdirSync(folder);
    const linked = ["-Wl,--no-as-needed", "-lm", "-lgcc_s", "-ldl"];
    writeFileSync(
      join(folder, "tool"),
      compiled("amd64", "int main(void) { return 0; }", ...linked),
    );
    const { path } = await made(folder, { links: [] }, "amd64");
    const found = tool("dpkg-shlibdeps", ["-O", join(folder, "tool")], sourceFolder());
    const names = (text: string) =>
      [...text.matchAll(/([\w+.-]+)(?: \([^)]*\))?(?:,|$)/gm)].map(([, name]) => name);
    expect(names(tool("dpkg-deb", ["--field", path, "Depends"]))).toEqual(
      names(found.replace("shlibs:Depends=", "")),
    );
  },
  MINUTE,
);
