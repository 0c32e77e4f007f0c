import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { shellQuote } from "../../src/system/shell-quote.ts";

test("a real shell takes a quoted text as one word, unchanged", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }).filter((given) => !given.includes("\0")),
    fc.constantFrom("$(id)", "`id`", "a\nb", "'", "''", "\\", "-n", "*", "", "~"),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (words) => {
      const script = `printf '%s\\0' ${words.map(shellQuote).join(" ")}`;
      const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
      expect(stdout.split("\0").slice(0, -1)).toEqual(words);
    }),
    { numRuns: 40 },
  );
});
