import { describe, expect, test } from "@jest/globals";
import { explainMiss, nearestParts } from "../src/key/explain-miss.ts";
import type { WheelParts } from "../src/key/wheel-parts.ts";
import { wheelParts } from "./parts.ts";

function explained(...there: readonly WheelParts[]): string {
  return explainMiss(nearestParts(wheelParts(), there));
}

describe("why a wheel is not in the cache is told", () => {
  test("where nothing of the package is", () => {
    expect(explained()).toBe("nothing of this package is in the cache");
  });

  test("by the part that differs from the nearest entry", () => {
    const far = wheelParts({ version: "2.3.0", python: "cp313", target: "arm64-linux-gnu" });
    const near = wheelParts({ environment: { userland: "debian bookworm", gcc: "13" } });
    expect(explained(far, near)).toBe("environment gcc is 12, the nearest entry has 13");
  });

  test("by every part, and by those that only one of them has", () => {
    expect(explained(wheelParts({ floor: "", options: { variable: "CFLAGS=-O3" } }))).toBe(
      [
        "floor is glibc 2.36, the nearest entry has empty",
        "option packages is libjpeg-dev, the nearest entry has not given",
        "option variable is not given, the nearest entry has CFLAGS=-O3",
      ].join("; "),
    );
  });
});
