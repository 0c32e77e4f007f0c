import fc from "fast-check";
import type { WheelParts } from "../src/key/wheel-parts.ts";

/** Makes the parts of a wheel, the given ones as given. */
export function wheelParts(given: Partial<WheelParts> = {}): WheelParts {
  return {
    name: "numpy",
    version: "2.4.6",
    source: `sha256 ${"a".repeat(64)}`,
    python: "cp311",
    target: "armv7-linux-gnu",
    floor: "glibc 2.36",
    options: { packages: "libjpeg-dev" },
    environment: { userland: "debian bookworm", gcc: "12" },
    ...given,
  };
}

/** Any text, with those that a store or a path reads in its own way among them. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("", "/", "..", ".", "a/b", "a-b", "a_2f_b", "a,b", "a\\b", "ü", "%2F"),
  fc.string({ minLength: 300, maxLength: 600 }),
);
const record = fc.dictionary(fc.string({ maxLength: 10 }), text, { maxKeys: 4 });

/** Any parts. */
export const anyParts: fc.Arbitrary<WheelParts> = fc.record({
  ...{ name: text, version: text, source: text, python: text, target: text, floor: text },
  options: record,
  environment: record,
});
