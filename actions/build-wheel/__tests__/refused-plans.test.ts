import { describe, expect, test } from "@jest/globals";
import { planned } from "./planned.ts";

/** Gives the failure that the inputs lead to. */
function refusal(inputs: Readonly<Record<string, string>>): unknown {
  try {
    return planned(inputs);
  } catch (thrown) {
    return thrown;
  }
}

describe("the plan of build-wheel", () => {
  test.each([
    [
      "two sources",
      { requirements: "a", "package-dir": "b" },
      [/^requirements, package-dir: give one/],
    ],
    ["an unknown target", { target: "armv77" }, [/^target: .*armv7/]],
    ["an unknown Python", { "python-version": "4.1" }, [/^python-version: "4\.1"/]],
    ["a Python of the far past", { "python-version": "2.7" }, [/^python-version: /]],
    [
      "an ABI as Python",
      { "python-version": "cp39-abi3" },
      [/^python-version: abi3 is no interpreter; .* 3\.9$/],
    ],
    ["an unknown strategy", { strategy: "magic" }, [/^strategy: "magic" is none of auto, native/]],
    ["an unknown linker", { linker: "lld" }, [/^linker: "lld"/]],
    ["an unknown level", { manylinux: "2015" }, [/^manylinux: "2015"/]],
    [
      "another C library's level",
      { target: "armv7", manylinux: "musllinux_1_2" },
      [/^manylinux: musllinux_1_2 is not a level of/],
    ],
    [
      "two floors",
      { target: "armv7-linux-gnu.2.17", manylinux: "2_28" },
      [/^target, manylinux: the target says 2\.17, manylinux 2\.28/],
    ],
    [
      "musl without a container",
      { target: "armv7-linux-musl" },
      [/^test-import: Debian has no userland of armv7-linux-musl: name an image/],
    ],
    [
      "macOS without a container",
      { target: "macos-arm64" },
      [/^test-import: .*set test-import to off/],
    ],
    [
      "a command and nowhere to run it",
      { "test-import": "off", "test-command": "x" },
      [/^test-import: off leaves no place/],
    ],
    [
      "a quote that is not closed",
      { args: "'a", "test-command": '"b' },
      [/^args: /, /^test-command: /],
    ],
    ["no version", { "maturin-version": "latest" }, [/^maturin-version: /]],
    ["a flag that is none", { "dry-run": "maybe" }, [/^dry-run: /]],
    [
      "shell text, and what is no setting",
      { target: "$(id)", "config-settings": "`id`", jobs: "0" },
      [/^target: /, /^config-settings: "`id`" needs the form/, /^jobs: "0" is no number/],
    ],
    [
      "several mistakes at once",
      { target: "x", "python-version": "y", strategy: "z", manylinux: "w" },
      [/^target: /, /^python-version: /, /^strategy: /, /^manylinux: /],
    ],
  ])("refuses %s, every problem in a line of its own", (_, inputs, problems) => {
    const failure = refusal(inputs);
    expect(failure).toMatchObject({ code: "inputs-invalid" });
    const lines = failure instanceof Error ? failure.message.split("\n") : [];
    expect(lines).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  });
});
