import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatManifest, type Manifest, parseManifest } from "../src/entry/manifest.ts";
import { anyParts, wheelParts } from "./parts.ts";

/** Makes a manifest, the given parts as given. */
function manifest(given: Partial<Manifest> = {}): Manifest {
  return {
    parts: wheelParts(),
    file: { name: "numpy-2.4.6-cp311-cp311-linux_armv7l.whl", sha256: "b".repeat(64), size: 7 },
    built: { seconds: 660.5, strategy: "accelerated", tools: "gcc 12.2.0", at: 1_790_000_000_000 },
    signature: null,
    ...given,
  };
}

describe("what an entry says of itself", () => {
  test("is read as it was written, whatever is in it", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const written = manifest({ parts, signature: { key: "k", value: "v" } });
        expect(parseManifest(formatManifest(written))).toEqual(written);
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["half of it", formatManifest(manifest()).slice(0, 200)],
    ["another format", formatManifest(manifest()).replace('"format": 1', '"format": 0')],
    ["no JSON object", "[1, 2]"],
    ["no sum", formatManifest(manifest()).replace("b".repeat(64), "b".repeat(63))],
    ["a size that is none", formatManifest(manifest()).replace('"size": 7', '"size": -7')],
    ["a file elsewhere", formatManifest(manifest()).replace("numpy-2.4.6", "../numpy")],
    ["an option that is no text", formatManifest(manifest()).replace('"libjpeg-dev"', "1")],
  ])("is nothing where it says %s", (_, text) => {
    expect(parseManifest(text)).toBeNull();
  });

  test("is nothing, and no error, whatever bytes there are", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseManifest(text)).toBeNull();
      }),
    );
  });
});
