import { describe, expect, test } from "@jest/globals";
import { Failure, readInputs } from "@wainwright/core";
import { knownParts } from "../../src/house/known-parts.ts";
import { BUILD_OPTION_INPUTS, chosenBuild } from "../../src/options/build-option-inputs.ts";
import { buildRequest } from "../build-request.ts";
import { plannedBuild } from "../housed-wheel.ts";

const { target, interpreter } = buildRequest();
const plan = { target: { target, floor: null }, interpreter, floor: null };

function terms(given: Readonly<Record<string, string>> = {}) {
  return { plan, ...chosenBuild(readInputs(BUILD_OPTION_INPUTS, (name) => given[name])) };
}

const parts = async (given: Readonly<Record<string, string>> = {}) =>
  knownParts(plannedBuild(), terms(given), async () => []);

/** One other value of each option. */
const OTHERS: Readonly<Record<keyof typeof BUILD_OPTION_INPUTS, string>> = {
  strategy: "emulated",
  manylinux: "2_28",
  linker: "zig",
  args: "--features x",
  packages: "libjpeg-dev",
  "config-settings": "a:x=1",
  environment: "CFLAGS=-O1",
  container: "python:3.11",
  "rust-toolchain": "1.85",
  "maturin-version": "1.9",
};

describe("what decides what a wheel is", () => {
  test.each(Object.entries(OTHERS))("has the option %s in it", async (name, value) => {
    const other = await parts({ [name]: value });
    expect(other).toMatchObject({ ok: true });
    expect(other).not.toEqual(await parts());
  });

  test("has the versions of what the build requires in it, and no setting of another package", async () => {
    const required = async () => [plannedBuild({ name: "numpy", version: "2.1" })];
    const known = await knownParts(plannedBuild(), terms(), required);
    expect(known).toMatchObject({ parts: { environment: { "requires numpy": "2.1" } } });
    expect(await parts({ "config-settings": "b:x=1" })).toEqual(await parts());
  });

  test("is not known of a folder, whose files may change", async () => {
    const planned = plannedBuild({ source: { kind: "folder", path: "/p" }, version: null });
    expect(await knownParts(planned, terms(), async () => [])).toEqual({
      ok: false,
      reason: "its sources may be others by the next run",
    });
  });

  test("is not known where what the build requires cannot be resolved", async () => {
    const failing = async () => {
      throw new Failure("package-not-found", "there is no maturin", { remedy: "" });
    };
    expect(await knownParts(plannedBuild(), terms(), failing)).toEqual({
      ok: false,
      reason: "what its build requires could not be resolved: there is no maturin",
    });
  });

  test("is not asked on once the run is interrupted", async () => {
    const interrupted = async () => {
      throw new Failure("interrupted", "Ctrl-C", { remedy: "" });
    };
    await expect(knownParts(plannedBuild(), terms(), interrupted)).rejects.toMatchObject({
      code: "interrupted",
    });
  });
});
