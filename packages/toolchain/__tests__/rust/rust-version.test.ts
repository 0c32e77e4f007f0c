import { describe, expect, test } from "@jest/globals";
import {
  minorOf,
  parseCargoVersion,
  parseRustcVersion,
  satisfiesChannel,
} from "../../src/rust/rust-version.ts";

const RUSTC = `rustc 1.85.0 (4d91de4e4 2025-02-17) (built from a source tarball)
binary: rustc
commit-hash: 4d91de4e48198da2e33413efdcd9cd2cc0c46688
commit-date: 2025-02-17
host: x86_64-unknown-linux-gnu
release: 1.85.0
LLVM version: 19.1.7
`;

describe("what rustc and cargo say of themselves", () => {
  test("is read", () => {
    expect(parseRustcVersion(RUSTC)).toEqual({
      release: "1.85.0",
      host: "x86_64-unknown-linux-gnu",
      commit: "4d91de4e48198da2e33413efdcd9cd2cc0c46688",
    });
    expect(parseCargoVersion("cargo 1.85.1 (d73d2caf9 2024-12-31)\n")).toBe("1.85.1");
    expect(parseCargoVersion("cargo 1.97.0-nightly (abc 2026-05-01)\n")).toBe("1.97.0-nightly");
  });

  test("is nothing when it is something else", () => {
    expect(parseRustcVersion("error: no default toolchain")).toBeNull();
    expect(parseCargoVersion("cargo-zigbuild 0.24.0")).toBeNull();
    expect(minorOf("0.66")).toBeNull();
  });
});

describe("a channel", () => {
  test.each([
    ["1.85.0", "stable", true],
    ["1.97.0-nightly", "stable", false],
    ["1.97.0-nightly", "nightly-2026-05-01", true],
    ["1.85.0", "nightly", false],
    ["1.86.0-beta.2", "beta", true],
    ["1.85.1", "1.85", true],
    ["1.85.1", "1.85.1", true],
    ["1.85.1", "1.85.0", false],
    ["1.8.0", "1.85", false],
    ["1.85.0", "1.8", false],
    ["1.85.0", "1.85-x86_64-unknown-linux-gnu", false],
  ])("%s is of %s: %s", (release, channel, expected) => {
    expect(satisfiesChannel(release, channel)).toBe(expected);
  });
});
