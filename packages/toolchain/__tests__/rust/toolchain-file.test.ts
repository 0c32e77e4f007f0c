import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import fc from "fast-check";
import { findToolchainFile } from "../../src/rust/find-toolchain-file.ts";
import { parseToolchainFile } from "../../src/rust/toolchain-file.ts";

describe("a toolchain file", () => {
  test.each([
    ["1.85.0\n", { channel: "1.85.0", components: [], targets: [] }],
    ["nightly-2026-01-31", { channel: "nightly-2026-01-31", components: [], targets: [] }],
    [
      '[toolchain]\nchannel = "1.85"\ncomponents = ["clippy"]\ntargets = ["wasm32-unknown-unknown"]\nprofile = "minimal"\n',
      { channel: "1.85", components: ["clippy"], targets: ["wasm32-unknown-unknown"] },
    ],
    ['[toolchain]\npath = "/opt/rust"\n', { channel: null, components: [], targets: [] }],
  ])("%j is read", (text, file) => {
    expect(parseToolchainFile(text)).toEqual({ ok: true, file });
  });

  test.each([
    ["", /no table/],
    ['channel = "1.85"', /no table \[toolchain\]/],
    ["[toolchain]\nchannel = 1.85", /channel is not a string/],
    ["[toolchain]\ncomponents = [1]", /lists of strings/],
    ["[toolchain\n", /neither a channel nor TOML/],
  ])("%j is refused", (text, problem) => {
    expect(parseToolchainFile(text)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  test("never throws, whatever it holds", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseToolchainFile(text)));
  });
});

async function at(files: Record<string, string>): ReturnType<typeof findToolchainFile> {
  return findToolchainFile(new FakeHost({ files }), "/home/me/project/crate");
}

describe("looking for a toolchain file", () => {
  test("takes the nearest one upwards", async () => {
    const found = await at({
      "/home/rust-toolchain": "1.70",
      "/home/me/project/rust-toolchain.toml": '[toolchain]\nchannel = "1.85"\n',
    });
    expect(found?.channel).toBe("1.85");
  });

  test("prefers the file without an ending, as rustup does", async () => {
    const found = await at({
      "/home/me/project/crate/rust-toolchain.toml": '[toolchain]\nchannel = "1.85"\n',
      "/home/me/project/crate/rust-toolchain": "1.70",
    });
    expect(found?.channel).toBe("1.70");
  });

  test("looks in the root folder last, and finds nothing where there is none", async () => {
    expect((await at({ "/rust-toolchain": "beta" }))?.channel).toBe("beta");
    expect(await at({})).toBeNull();
    expect(await findToolchainFile(new FakeHost(), null)).toBeNull();
  });

  test("names the file that cannot be read", async () => {
    await expect(at({ "/home/me/rust-toolchain.toml": "[other]" })).rejects.toMatchObject({
      code: "inputs-invalid",
      message: expect.stringContaining("/home/me/rust-toolchain.toml"),
    });
  });
});
