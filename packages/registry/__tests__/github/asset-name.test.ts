import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { assetName } from "../../src/github/asset-name.ts";

describe("the name of a file at GitHub", () => {
  it.each([
    ["app-1.0-armv7l.deb", "app-1.0-armv7l.deb"],
    ["torch-2.0+cpu@x.whl", "torch-2.0+cpu@x.whl"],
    ["tool_1.0~rc1_armhf.deb", "tool_1.0.rc1_armhf.deb"],
    ["a b (1).deb", "a.b.1.deb"],
    ["a..b", "a.b"],
    ["façade.exposé", "facade.expose"],
    ["ü.deb", "u.deb"],
    ["../x", "default.x"],
    [".foo", "default.foo"],
    ["日本.deb", "default.deb"],
    ["program", "program"],
    ["…", ""],
  ])("of %j is %j", (given, name) => {
    expect(assetName(given)).toBe(name);
  });

  it("is not changed when it is given again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(assetName(assetName(name))).toBe(assetName(name));
      }),
    );
  });
});
