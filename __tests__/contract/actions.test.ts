import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ACTIONS } from "@wainwright/cli";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");
const NAMES = readdirSync(join(ROOT, "actions")).toSorted();

interface ActionYml {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<
    Record<string, { description?: string; default?: unknown; required?: boolean }>
  >;
  readonly outputs?: Readonly<Record<string, { description?: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}
const read = (name: string): ActionYml =>
  parse(readFileSync(join(ROOT, "actions", name, "action.yml"), "utf8")) as ActionYml;

test("the terminal knows every action, and no other", () => {
  expect(Object.keys(ACTIONS).toSorted()).toEqual(NAMES);
});

describe.each(NAMES)("actions/%s", (name) => {
  const load = async () => {
    const loader = ACTIONS[name];
    if (loader === undefined) throw new Error(`the terminal does not know ${name}`);
    return loader();
  };

  test("action.yml has exactly the inputs that the code reads, with the same defaults", async () => {
    const action = await load();
    const described = Object.entries(read(name).inputs ?? {}).map(
      ([input, { default: fallback, required }]) =>
        [input, fallback ?? "", required === true] as const,
    );
    const inCode = Object.entries(action.inputs).map(
      ([input, spec]) => [input, spec.default ?? "", spec.required] as const,
    );
    expect(new Set(described)).toEqual(new Set(inCode));
  });

  test("action.yml has exactly the outputs that the code sets", async () => {
    const action = await load();
    expect(Object.keys(read(name).outputs ?? {}).toSorted()).toEqual(action.outputs.toSorted());
  });

  test("every input and output is described", () => {
    const yml = read(name);
    const bare = [...Object.entries(yml.inputs ?? {}), ...Object.entries(yml.outputs ?? {})].filter(
      ([, { description }]) => (description ?? "").trim().length < 10,
    );
    expect(bare).toEqual([]);
  });

  test("runs its committed bundle on node24, post from the same bundle where it has one", async () => {
    const action = await load();
    const main = `../../dist/${name}/index.js`;
    const { "post-if": condition, ...runs } = read(name).runs;
    // What a failed job made is not kept.
    expect(condition).toBe(name === "cache-wheel" ? "success()" : undefined);
    expect(runs).toEqual({
      using: "node24",
      main,
      ...(action.post === null ? {} : { post: main }),
    });
  });
});
