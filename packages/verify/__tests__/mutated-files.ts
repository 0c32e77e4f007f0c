import assert from "node:assert/strict";
import fc from "fast-check";
import { mutated, mutations } from "./mutations.ts";
import type { SmallFile } from "./small-files.ts";
import { verifyBytes } from "./verify-helpers.ts";

/** The longest that an answer may take, in milliseconds. */
const LONGEST = 5000;

/** States that any change of any of the files is answered: by a report of plain data, soon. */
export function everyChangeIsAnswered(files: readonly SmallFile[]) {
  return fc.asyncProperty(
    fc.constantFrom(...files),
    mutations,
    async ({ name, bytes }, changes) => {
      const started = performance.now();
      const report = await verifyBytes(name, mutated(bytes, changes));
      assert.ok(performance.now() - started < LONGEST, `${name}: longer than ${LONGEST} ms`);
      assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    },
  );
}
