import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { repair } from "../../src/index.ts";
import { target } from "../build-request.ts";

const PYTHON = "/cache/python-auditwheel/bin/python";
const LINUX = "/b/a-1-cp311-cp311-linux_armv7l.whl";
const REPAIRED = "/o/a-1-cp311-cp311-manylinux_2_31_armv7l.whl";

const python = () => ({ stdout: "3.11.7" });

function machine(exitCode = 0): FakeHost {
  return new FakeHost({
    files: { [REPAIRED]: "" },
    environment: { PATH: "/bin" },
    programs: {
      python3: python,
      "/usr/bin/python3": python,
      "/cache/python-uv/bin/uv": () => ({}),
      [PYTHON]: () => ({ exitCode, output: "auditwheel: error" }),
    },
  });
}

const REQUEST = {
  wheel: LINUX,
  target: target("armv7"),
  libraries: "/r/usr/lib",
  output: "/o",
  keepPlain: false,
};

describe("repairing a wheel", () => {
  test("lets auditwheel find the tag that is true, and the target's libraries", async () => {
    const host = machine();
    expect(await repair(host, REQUEST)).toBe(REPAIRED);
    expect(host.commands.at(-1)).toMatchObject({
      argv: [
        ...[PYTHON, "-m", "auditwheel", "repair", "--plat", "auto", "--wheel-dir", "/o", LINUX],
      ],
      env: { PATH: "/cache/python-auditwheel/bin:/bin", LD_LIBRARY_PATH: "/r/usr/lib" },
    });
  });

  test("leaves the host's libraries where there are no others", async () => {
    const host = machine();
    await repair(host, { ...REQUEST, libraries: null });
    expect(host.commands.at(-1)?.env).not.toHaveProperty("LD_LIBRARY_PATH");
  });

  test("lets musl's wheels name the C library as zig does", async () => {
    const host = machine();
    const musl = target("armv7-unknown-linux-musleabihf");
    await repair(host, { ...REQUEST, target: musl });
    expect(host.commands.at(-1)?.argv.slice(-3)).toEqual(["--exclude", "libc.so", LINUX]);
  });

  test.each([
    ["when manylinux is off", { keepPlain: true }],
    ["that has a true tag already", { wheel: REPAIRED }],
    ["of no platform", { wheel: "/b/a-1-py3-none-any.whl" }],
    ["of another system", { wheel: "/b/a-1-cp311-cp311-macosx_11_0_arm64.whl" }],
  ])("leaves one %s as it is", async (_, changes) => {
    const host = machine();
    const request = { ...REQUEST, ...changes };
    expect(await repair(host, request)).toBe(request.wheel);
    expect(host.commands).toEqual([]);
  });

  test("fails with auditwheel's words", async () => {
    await expect(repair(machine(1), REQUEST)).rejects.toMatchObject({
      code: "tool-failed",
      message: expect.stringContaining("auditwheel: error"),
    });
  });
});
