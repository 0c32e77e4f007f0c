import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { defineAction, Failure, flag, required, text } from "../src/index.ts";

const DESCRIPTION = {
  name: "some",
  inputs: { name: required(text()), loud: flag(false) },
  outputs: [],
  run: async () => ({}),
} as const;

describe("what an action does after the job", () => {
  test("has the inputs that its run had, read from the same place", async () => {
    const seen: unknown[] = [];
    const action = defineAction({
      ...DESCRIPTION,
      post: async (_, inputs) => {
        seen.push(inputs());
      },
    });
    const given: Readonly<Record<string, string>> = { name: "x", loud: "true" };
    await action.post?.((name) => given[name], new FakeHost());
    expect(seen).toEqual([{ name: "x", loud: true }]);
  });

  test("is not held up by inputs that it does not ask for", async () => {
    const seen: string[] = [];
    const action = defineAction({
      ...DESCRIPTION,
      post: async () => {
        seen.push("undone");
      },
    });
    await action.post?.(() => undefined, new FakeHost());
    expect(seen).toEqual(["undone"]);
  });

  test("is told of bad inputs where it asks for them", async () => {
    const action = defineAction({
      ...DESCRIPTION,
      post: async (_, inputs) => {
        inputs();
      },
    });
    await expect(action.post?.(() => undefined, new FakeHost())).rejects.toThrow(Failure);
  });

  test("is nothing for most", () => {
    expect(defineAction(DESCRIPTION).post).toBeNull();
  });
});
