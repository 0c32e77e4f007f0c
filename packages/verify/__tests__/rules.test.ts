import { describe, expect, test } from "@jest/globals";
import { RULES } from "../src/index.ts";

describe("the policy", () => {
  test.each(Object.entries(RULES))("%s says what it means and what to do", (_, rule) => {
    expect(rule.meaning).toMatch(/^[A-Z].*\.$/);
    expect(rule.remedy).toMatch(/^.+\.$/);
  });
});
