import { describe, expect, test } from "@jest/globals";
import { requirementsOf, TOOL_REQUIREMENTS } from "../../src/python/tool-requirements.ts";

describe("what is installed for a Python tool", () => {
  test("is pinned, whole, for every tool", () => {
    for (const requirement of Object.values(TOOL_REQUIREMENTS).flat())
      expect(requirement).toMatch(/^[a-z-]+==\d+(?:\.\d+)+$/);
  });

  test("is the version asked for, with what belongs to it", () => {
    expect(requirementsOf("auditwheel", "6.4.0")).toEqual([
      "auditwheel==6.4.0",
      ...TOOL_REQUIREMENTS.auditwheel.slice(1),
    ]);
    expect(requirementsOf("maturin", null)).toEqual([...TOOL_REQUIREMENTS.maturin]);
  });
});
