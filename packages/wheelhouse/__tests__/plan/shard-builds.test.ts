import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { divideJobs, shardBuilds, usefulJobs } from "../../src/plan/shard-builds.ts";

const weights = fc.array(fc.record({ seconds: fc.double({ min: 0, max: 10_000, noNaN: true }) }), {
  maxLength: 60,
});
const jobs = fc.integer({ min: 1, max: 256 });
const total = (items: readonly { readonly seconds: number }[]) =>
  items.reduce((sum, { seconds }) => sum + seconds, 0);

describe("shards", () => {
  test("hold every piece once, none is empty, and there are no more than allowed", () => {
    fc.assert(
      fc.property(weights, jobs, (items, most) => {
        const shards = shardBuilds(items, most);
        const held = shards.flatMap((shard) => shard.items);
        expect(held).toHaveLength(items.length);
        expect(new Set(held)).toEqual(new Set(items));
        expect(shards.every((shard) => shard.items.length > 0)).toBe(true);
        expect(shards.length).toBeLessThanOrEqual(Math.min(most, items.length));
      }),
    );
  });

  test("are balanced: the longest is at most 4/3 of what any division could reach", () => {
    fc.assert(
      fc.property(weights, jobs, (items, most) => {
        const shards = shardBuilds(items, most);
        const [longest] = shards;
        if (longest === undefined) return;
        const sorted = items.map(({ seconds }) => seconds).toSorted((a, b) => b - a);
        const pair = (sorted[shards.length - 1] ?? 0) + (sorted[shards.length] ?? 0);
        const bound = Math.max(total(items) / shards.length, sorted[0] ?? 0, pair);
        expect(longest.seconds).toBeLessThanOrEqual((bound * 4) / 3 + 1e-6);
      }),
    );
  });

  test("are the same whatever the order of what is equally long, and the longest comes first", () => {
    fc.assert(
      fc.property(weights, jobs, (items, most) => {
        const times = shardBuilds(items, most).map(({ seconds }) => seconds);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        const again = shardBuilds(items.toReversed(), most).map(({ seconds }) => seconds);
        for (const [index, seconds] of again.entries())
          expect(seconds).toBeCloseTo(times[index] ?? -1, 3);
      }),
    );
  });

  test("are one where all of it takes no longer than setting up another", () => {
    const small = Array.from({ length: 6 }, () => ({ seconds: 10 }));
    expect(shardBuilds(small, 256)).toHaveLength(1);
  });

  test("are not more than shorten the run: one long piece takes as long as it takes", () => {
    const items = [{ seconds: 600 }, { seconds: 300 }, { seconds: 200 }, { seconds: 100 }];
    expect(shardBuilds(items, 256).map(({ seconds }) => seconds)).toEqual([600, 600]);
    expect(usefulJobs(items)).toBe(2);
  });

  test("keep with a piece what it needs, which is not done again elsewhere for itself", () => {
    const numpy = { name: "numpy", seconds: 300, needs: [] };
    const contourpy = { name: "contourpy", seconds: 200, needs: [numpy] };
    const matplotlib = { name: "matplotlib", seconds: 300, needs: [numpy, contourpy] };
    const psutil = { name: "psutil", seconds: 60, needs: [] };
    const shards = shardBuilds([numpy, psutil, contourpy, matplotlib], 256, ({ needs }) => needs);
    expect(shards.map(({ items, seconds }) => [items.map(({ name }) => name), seconds])).toEqual([
      [["matplotlib", "numpy", "contourpy"], 800],
      [["psutil"], 60],
    ]);
  });

  test("do what many need in each job, where that shortens the run", () => {
    const base = { name: "base", seconds: 100, needs: [] };
    const others = Array.from({ length: 40 }, (_, at) => ({
      name: `${at}`,
      seconds: 60,
      needs: [base],
    }));
    const shards = shardBuilds([base, ...others], 256, ({ needs }) => needs);
    expect(shards.length).toBeGreaterThan(10);
    expect(shards.every(({ items }) => items.some(({ name }) => name === "base"))).toBe(true);
    expect(new Set(shards.flatMap(({ items }) => items))).toEqual(new Set([base, ...others]));
  });

  test("end where pieces need each other", () => {
    const items = [{ seconds: 100 }, { seconds: 200 }];
    expect(shardBuilds(items, 2, () => items)).toEqual([{ items, seconds: 300 }]);
  });

  test("of nothing are none", () => {
    expect(shardBuilds([], 256)).toEqual([]);
  });
});

describe("jobs for several groups", () => {
  const groups = fc.array(
    fc.record({ useful: fc.integer({ min: 1, max: 100 }), seconds: fc.nat(10_000) }),
    { minLength: 1, maxLength: 40 },
  );

  test("are all that are useful where they fit, and never above the limit", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 40, max: 256 }), (all, most) => {
        const given = divideJobs(all, most) ?? [];
        const sum = given.reduce((one, other) => one + other, 0);
        const wanted = all.reduce((one, { useful }) => one + useful, 0);
        expect(given).toHaveLength(all.length);
        expect(sum).toBe(Math.min(wanted, most));
        expect(given.every((count, at) => count >= 1 && count <= (all[at]?.useful ?? 0))).toBe(
          true,
        );
      }),
    );
  });

  test("cannot be divided among more groups than there are jobs", () => {
    const group = { useful: 1, seconds: 1 };
    expect(divideJobs([group, group, group], 2)).toBeNull();
  });

  test("go where the most work is when there are too few", () => {
    const all = [
      { useful: 9, seconds: 900 },
      { useful: 9, seconds: 300 },
    ];
    expect(divideJobs(all, 4)).toEqual([3, 1]);
  });

  test("of no group are none", () => {
    expect(divideJobs([], 256)).toEqual([]);
  });
});
