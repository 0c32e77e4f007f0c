import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BuildOrder } from "../../src/house/build-order.ts";

describe("the order of builds", () => {
  test("lets a build wait for others, each of which waits for further ones", () => {
    const order = new BuildOrder();
    expect(order.needs("matplotlib", "numpy")).toBe(true);
    expect(order.needs("matplotlib", "contourpy")).toBe(true);
    expect(order.needs("contourpy", "numpy")).toBe(true);
    expect(order.needs("numpy", "cython")).toBe(true);
  });

  test("lets no build wait for itself, by however many others", () => {
    const order = new BuildOrder();
    expect(order.needs("a", "a")).toBe(false);
    order.needs("a", "b");
    order.needs("b", "c");
    expect(order.needs("c", "a")).toBe(false);
    // What was refused was not noted.
    expect(order.needs("a", "c")).toBe(true);
  });

  test("never holds a circle, whatever is asked for", () => {
    const name = fc.integer({ min: 0, max: 7 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), (asked) => {
        const order = new BuildOrder();
        const noted = asked.filter(([builder, needed]) => order.needs(builder, needed));
        const after = new Map<string, string[]>();
        for (const [builder, needed] of noted)
          after.set(builder, [...(after.get(builder) ?? []), needed]);
        const reaches = (from: string, to: string): boolean =>
          (after.get(from) ?? []).some((next) => next === to || reaches(next, to));
        for (const builder of after.keys()) expect(reaches(builder, builder)).toBe(false);
      }),
    );
  });
});
