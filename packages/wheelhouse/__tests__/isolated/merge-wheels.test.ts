import { describe, expect, it } from "@jest/globals";
import { mergeWheels } from "../../src/isolated/merge-wheels.ts";

describe("wheels of two origins in one environment", () => {
  it("are there once each, the first origin's where both have it", () => {
    const own = [
      "/house/Pillow-11.0-cp311-cp311-linux_armv7l.whl",
      "/house/a_b-1.0-py3-none-any.whl",
    ];
    const tools = ["/tools/pillow-10.0-py3-none-any.whl", "/tools/a.b-2.0-py3-none-any.whl"];
    expect(mergeWheels(own, [...tools, "/tools/altgraph-1.0-py3-none-any.whl"])).toEqual([
      ...own,
      "/tools/altgraph-1.0-py3-none-any.whl",
    ]);
  });
});
