import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Outcome, usePlace } from "./in-terminal.ts";
import { packSdist, setupOf } from "./pack-sdist.ts";
import { write } from "./projects.ts";

const place = usePlace([
  ["armv7", "3.11", "run"],
  ["armv7", "3.11", "accelerate"],
]);

const OUTSIDE = "/usr/lib/wainwright-was-here";
/** Code of this machine. */
const FOREIGN = readFileSync("/bin/true");

const COMPILES_NOTHING = `from setuptools import Extension, setup
setup(name="bad-pure", version="1.0", py_modules=[],
      ext_modules=[Extension("bad_pure", ["it.c"], optional=True)])
`;
const BRINGS_FOREIGN_CODE = `from setuptools import setup
setup(name="bad-machine", version="1.0", packages=["bad_machine"],
      package_data={"bad_machine": ["*.so"]})
`;

function packAll(): void {
  const pack = (name: string, source: Parameters<typeof packSdist>[2] = {}) => {
    packSdist(place.folder, name, source);
  };
  pack("good");
  pack("bad-hang", { setup: "import time; time.sleep(3600)" });
  pack("bad-question", { setup: 'input("Do you agree? ")' });
  pack("bad-reach", { setup: `open("${OUTSIDE}", "w").write("x")` });
  pack("bad-version", { setup: setupOf("bad_version", 'name="bad-version", version="2.0"') });
  pack("bad-name", { setup: setupOf("bad_name", 'name="another", version="1.0"') });
  pack("bad-pure", { setup: COMPILES_NOTHING, code: "this is no C;" });
  pack("bad-machine", {
    setup: BRINGS_FOREIGN_CODE,
    files: { "bad_machine/__init__.py": "", "bad_machine/code.so": FOREIGN },
  });
  pack("untrue");
  packUntrueWheel();
}

/** Makes a wheel whose tag says ARMv7, and whose code is this machine's. */
function packUntrueWheel(): void {
  const folder = join(place.folder, "untrue");
  write(folder, {
    "untrue/__init__.py": "",
    "untrue/code.cpython-311-arm-linux-gnueabihf.so": FOREIGN,
    "untrue-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: untrue\nVersion: 1.0\n",
    "untrue-1.0.dist-info/WHEEL":
      "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp311-cp311-manylinux_2_31_armv7l\n",
    "untrue-1.0.dist-info/RECORD": "",
  });
  const wheel = join(place.folder, "sdists/untrue-1.0-cp311-cp311-manylinux_2_31_armv7l.whl");
  const argv = ["-m", "zipfile", "-c", wheel, "untrue", "untrue-1.0.dist-info"];
  expect(spawnSync("python3", argv, { cwd: folder }).status).toBe(0);
}

describe("of several packages", () => {
  const outcomes: Outcome[] = [];
  beforeAll(async () => {
    packAll();
    const names = ["good", "untrue", "bad-hang", "bad-question", "bad-reach", "bad-version"];
    const more = ["bad-name", "bad-pure", "bad-machine"];
    outcomes.push(
      await place.run({
        requirements: [...[...names, ...more], `--find-links ${join(place.folder, "sdists")}`].join(
          "\n",
        ),
        target: "armv7",
        strategy: "accelerated",
        "build-timeout": "60",
        "output-dir": "house",
      }),
    );
  }, 400_000);

  function packages(): readonly Record<string, unknown>[] {
    return (outcomes[0]?.outputs?.["packages"] ?? []) as readonly Record<string, unknown>[];
  }

  test.each<[string, string, string, RegExp]>([
    ["that hangs", "bad-hang", "tool-timeout", /did not end within \d+ s/],
    ["that asks at a terminal", "bad-question", "build-failed", /EOFError|EOF when reading/],
    ["that writes outside its folder", "bad-reach", "build-failed", /Read-only file system/],
    ["of another version", "bad-version", "wheel-rejected", /expected version 1\.0/],
    ["of another name", "bad-name", "wheel-rejected", /expected a wheel of bad-name/],
    ["without what it tried to compile", "bad-pure", "build-failed", /holds no native file/],
    ["with code of another machine", "bad-machine", "wheel-rejected", /code\.so/],
  ])("one %s fails by name", (...[, name, code, message]) => {
    expect(packages()).toContainEqual(
      expect.objectContaining({
        name,
        failure: expect.objectContaining({ code, message: expect.stringMatching(message) }),
      }),
    );
  });

  test("the good one is there all the same, the report is complete, and nothing else is left", () => {
    const [outcome] = outcomes;
    expect(outcome?.exitCode).toBe(1);
    expect(packages()).toHaveLength(9);
    expect(packages()).toContainEqual(expect.objectContaining({ name: "good", failure: null }));
    expect(outcome?.made).toContainEqual(expect.stringMatching(/^good-1\.0-cp311-.*_armv7l\.whl$/));
    expect(outcome?.left).toEqual([]);
    expect(existsSync(OUTSIDE)).toBe(false);
  });

  test("one whose wheel on the index is not what it says is built", () => {
    expect(packages()).toContainEqual(
      expect.objectContaining({ name: "untrue", from: "build", failure: null }),
    );
    expect(outcomes[0]?.log).toMatch(
      /warning: .*untrue-1\.0-cp311-.* is not what it says, and is built/,
    );
  });
});
