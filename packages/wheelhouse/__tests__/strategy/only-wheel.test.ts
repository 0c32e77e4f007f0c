import { expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { onlyWheel } from "../../src/strategy/only-wheel.ts";

test("the one wheel is found beside other files", async () => {
  const host = new FakeHost({ files: { "/o/a-1-py3-none-any.whl": "", "/o/.gitignore": "" } });
  expect(await onlyWheel(host, "/o")).toBe("/o/a-1-py3-none-any.whl");
});

test.each([
  ["none", ["x.txt"], "0 wheels: "],
  ["several", ["a.whl", "b.whl"], "2 wheels: a.whl, b.whl"],
])("%s is a build that failed", async (_, names, message) => {
  const host = new FakeHost({ files: Object.fromEntries(names.map((name) => [`/o/${name}`, ""])) });
  await expect(onlyWheel(host, "/o")).rejects.toMatchObject({
    code: "build-failed",
    message: expect.stringContaining(message),
  });
});
