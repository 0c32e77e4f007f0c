import { describe, expect, test } from "@jest/globals";
import { buildElf, buildZip, FakeHost } from "@wainwright/testing";
import { requireNative } from "../../src/isolated/require-native.ts";

const TRIED = "running build_ext\nbuilding 'markupsafe._speedups' extension\nunable to execute gcc";

async function judged(name: string, members: Readonly<Record<string, Uint8Array>>, log: string) {
  const entries = Object.entries({ "a/__init__.py": new Uint8Array(), ...members });
  const bytes = await buildZip(entries.map(([path, content]) => ({ path, content })));
  const host = new FakeHost({ files: { [`/o/${name}`]: bytes } });
  return requireNative(host, `/o/${name}`, log).then(
    () => "taken",
    (thrown: unknown) => thrown,
  );
}

describe("a wheel with nothing native in it", () => {
  test("is one for every machine, where its build compiled nothing", async () => {
    expect(await judged("a-1.0-py3-none-any.whl", {}, "running build_py")).toBe("taken");
  });

  test("is refused where its build had tried to compile", async () => {
    expect(await judged("a-1.0-py3-none-any.whl", {}, TRIED)).toMatchObject({
      code: "build-failed",
      message: expect.stringMatching(/holds no native file: its extension was left out/),
    });
  });

  test("is refused where it says that it is for one platform, with what the log misses", async () => {
    const log =
      "building '_yaml' extension\n_yaml.c:5: fatal error: yaml.h: No such file or directory";
    expect(await judged("a-1.0-cp311-cp311-linux_armv7l.whl", {}, log)).toMatchObject({
      message: expect.stringMatching(/left out[\s\S]*yaml\.h/),
    });
  });
});

test("a wheel with native files is what its build was for", async () => {
  const code = { "a/_speedups.so": buildElf({ machine: 40 }) };
  expect(await judged("a-1.0-cp311-cp311-linux_armv7l.whl", code, TRIED)).toBe("taken");
});
