import { describe, expect, test } from "@jest/globals";
import { cargoIndex } from "../../src/rust/cargo-environment.ts";

describe("the index of crates", () => {
  test("is sparse by itself from cargo 1.70 on", () => {
    expect(cargoIndex("1.70.0")).toEqual({ env: {}, notice: null });
    expect(cargoIndex("1.97.0-nightly")).toEqual({ env: {}, notice: null });
  });

  test.each(["1.68.0", "1.69.0"])("is asked to be sparse of cargo %s", (version) => {
    expect(cargoIndex(version)).toEqual({
      env: { CARGO_REGISTRIES_CRATES_IO_PROTOCOL: "sparse" },
      notice: null,
    });
  });

  test("is cloned whole before that, which is told", () => {
    expect(cargoIndex("1.63.0")).toEqual({
      env: {},
      notice: expect.stringContaining("cargo 1.63.0 knows no sparse index"),
    });
  });
});
