import { describe, expect, test } from "@jest/globals";
import { type Interpreter, parseInterpreter, TARGETS } from "@wainwright/platform";
import { target } from "../build-request.ts";
import { markerEnvironment } from "../../src/resolve/marker-environment.ts";
import { ownMarker } from "../../src/resolve/own-marker.ts";

function python(text: string): Interpreter {
  const read = parseInterpreter(text);
  if (!read.ok) throw new Error(read.problem);
  return read.interpreter;
}

describe("the marker of an environment", () => {
  test("says what the target's Python would say of itself", () => {
    expect(markerEnvironment(target("armv7"), python("3.11"))).toBe(
      "sys_platform == 'linux' and os_name == 'posix' and platform_system == 'Linux' and " +
        "platform_machine == 'armv7l' and implementation_name == 'cpython' and " +
        "platform_python_implementation == 'CPython' and python_version == '3.11'",
    );
  });

  test.each([
    ["amd64-windows", "3.13", ["'win32'", "'nt'", "'Windows'", "'AMD64'", "'3.13'"]],
    ["arm64-macos", "3.12", ["'darwin'", "'posix'", "'Darwin'", "'arm64'"]],
    ["linux/386", "3.9", ["'i686'"]],
    ["riscv64", "pp311", ["'riscv64'", "'pypy'", "'PyPy'", "'3.11'"]],
  ])("of %s and %s has %j", (name, version, words) => {
    const marker = markerEnvironment(target(name), python(version));
    expect(words.filter((word) => !marker.includes(word))).toEqual([]);
  });

  test("tells apart all machines, and no C libraries nor builds of one Python", () => {
    const markers = TARGETS.map((one) => markerEnvironment(one, python("3.13")));
    const machines = new Set(TARGETS.map(({ os, unameMachine }) => `${os} ${unameMachine}`));
    expect(new Set(markers).size).toBe(machines.size);
    const free = markerEnvironment(target("armv7"), python("3.13t"));
    expect(free).toBe(markerEnvironment(target("armv7"), python("3.13")));
  });
});

describe("what a locked marker says beyond the environment", () => {
  const ENVIRONMENT =
    "implementation_name == 'cpython' and os_name == 'posix' and platform_machine == 'armv7l' and platform_python_implementation == 'CPython' and sys_platform == 'linux'";

  test.each([
    ["nothing", `python_full_version == '3.11.*' and ${ENVIRONMENT}`, null],
    [
      "a patch version",
      `python_full_version >= '3.11' and python_full_version < '3.11.3' and ${ENVIRONMENT}`,
      "python_full_version < '3.11.3'",
    ],
    ["no marker at all", null, null],
    ["a kernel", `platform_release >= '5' and ${ENVIRONMENT}`, "platform_release >= '5'"],
    [
      "alternatives, which stay",
      "os_name == 'posix' or a == 'b'",
      "os_name == 'posix' or a == 'b'",
    ],
  ])("is %s", (_, marker, own) => {
    expect(ownMarker(marker, python("3.11"))).toBe(own);
  });
});
