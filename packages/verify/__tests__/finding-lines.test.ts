import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../src/findings/finding.ts";
import { findingLines } from "../src/findings/finding-lines.ts";

function foundIn(file: string): Finding {
  return {
    ...{ code: "target-architecture", severity: "error", file, remedy: "Build it." },
    ...{ expected: "ARM", found: "x86-64" },
  };
}

describe("findings in a message", () => {
  it("are a line each, behind the code that names the rule", () => {
    expect(findingLines([foundIn("a.so"), foundIn("b.so")])).toEqual([
      "target-architecture: a.so: expected ARM, found x86-64",
      "target-architecture: b.so: expected ARM, found x86-64",
    ]);
  });

  it("are counted where there are more than anybody reads", () => {
    const found = Array.from({ length: 62 }, (_, index) => foundIn(`${index}.so`));
    const lines = findingLines(found);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("and 42 more");
  });
});
