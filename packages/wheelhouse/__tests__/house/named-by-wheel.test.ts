import { describe, expect, test } from "@jest/globals";
import { namedByWheel } from "../../src/house/named-by-wheel.ts";
import type { PlannedPackage } from "../../src/index.ts";

const planned = (name: string, version: string | null): PlannedPackage => ({
  ...{ name, version, marker: null },
  ...{ origin: "missing", code: "build-failed", reason: "" },
});

describe("a wheel's own name and version", () => {
  test("are told of a project that only its folder's name was known of", () => {
    const named = namedByWheel(
      planned("my folder", null),
      "/w/Kzg_Commitment-0.1.0-py3-none-any.whl",
    );
    expect(named).toMatchObject({ planned: { name: "kzg-commitment" }, version: "0.1.0" });
  });

  test("leave a package the name that it was planned by", () => {
    const named = namedByWheel(planned("a-b", "1"), "/w/a_b-1-py3-none-any.whl");
    expect(named).toMatchObject({ planned: { name: "a-b", version: "1" }, version: "1" });
  });

  test("are the planned ones where a file has none", () => {
    expect(namedByWheel(planned("a", null), "/w/x.zip")).toMatchObject({
      planned: { name: "a" },
      version: "",
    });
  });
});
