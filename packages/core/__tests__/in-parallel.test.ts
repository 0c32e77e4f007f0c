import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { inParallel } from "../src/in-parallel.ts";

describe("work in parallel", () => {
  test("keeps the order of its items, and is never wider than allowed", async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([30, 1, 20, 2, 10], 2, async (wait) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(wait);
      running -= 1;
      return wait * 2;
    });
    expect(results).toEqual([60, 2, 40, 4, 20]);
    expect(most).toBe(2);
  });

  test("of many items is as wide as allowed, and keeps their order though the last are the quickest", async () => {
    const items = Array.from({ length: 20 }, (_, index) => index);
    let running = 0;
    let most = 0;
    const done = await inParallel(items, 4, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(20 - item);
      running -= 1;
      return item * 2;
    });
    expect(done).toEqual(items.map((item) => item * 2));
    expect(most).toBe(4);
  });

  test("of nothing is nothing", async () => {
    expect(await inParallel([], 3, async () => 1)).toEqual([]);
  });

  test("begins none after the first failure, and tells it once those begun have ended", async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = inParallel([1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      if (item === 2) throw new Error("two");
      await sleep(5);
      ended.push(item);
    });
    await expect(work).rejects.toThrow("two");
    expect(begun).toEqual([1, 2]);
    expect(ended).toEqual([1]);
  });
});
