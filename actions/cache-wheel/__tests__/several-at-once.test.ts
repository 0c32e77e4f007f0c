import { expect, test } from "@jest/globals";
import { severalAtOnce } from "../src/several-at-once.ts";

test("what is done several at once keeps its order, and is never done by more than four", async () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  let running = 0;
  let most = 0;
  const done = await severalAtOnce(items, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20 - item));
    running -= 1;
    return item * 2;
  });
  expect(done).toEqual(items.map((item) => item * 2));
  expect(most).toBe(4);
});
