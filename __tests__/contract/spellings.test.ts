import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../..");
/** Spellings of a machine that are no word of this project's own. */
const FOREIGN =
  /["'`](?:armhf|aarch64|armv7l|arm-linux-gnueabihf|linux\/arm(?:64|\/v7)|ppc64el|i386|x86_64-linux-gnu|armv7-unknown-linux-gnueabihf)["'`]/;

test("no spelling of a machine stands outside the target table", () => {
  const sources = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      /^(?:packages|actions)\/[^/]+\/src\/.*\.ts$/.test(path) &&
      !path.startsWith("packages/platform/"),
  );
  const found = sources.flatMap((path) =>
    readFileSync(join(ROOT, path), "utf8")
      .split("\n")
      .map((line) => line.replace(/^\s*(?:\/?\*.*|\/\/.*)$/, ""))
      .flatMap((line, index) =>
        FOREIGN.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
