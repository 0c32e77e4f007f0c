import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";
import { workflowOf } from "./workflow-of.ts";

const folder = mkdtempSync(join(tmpdir(), "wainwright-cache-story-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds two packages for ARMv7, with GitHub's cache, which the runner serves. */
const wheels = (markupsafe: string) =>
  workflowOf(`      - id: wheels
        uses: OWNER/wainwright/actions/build-wheel@v1
        with:
          requirements: |
            psutil==7.2.2
            markupsafe==${markupsafe}
          no-binary: ":all:"
          target: armv7
          cache: github
      - env:
          HITS: \${{ steps.wheels.outputs.cache-hits }}
          MISSES: \${{ steps.wheels.outputs.cache-misses }}
        run: printf 'hits=%s misses=%s\\n' "$HITS" "$MISSES"
`);

const FILES = workflowOf(`      - id: files
        uses: OWNER/wainwright/actions/cache-wheel@v1
        with:
          path: kept
          key: kept-2
          restore-keys: kept-
          cache: github
      - run: echo "hit=\${{ steps.files.outputs.cache-hit }} matched=\${{ steps.files.outputs.cache-matched-key }}"
      - run: mkdir -p kept && echo something >> kept/file && cat kept/file
`);

/** Changes one byte in the middle of the largest entry that the service keeps: psutil's. */
function spoilLargest(service: string): void {
  const files = readdirSync(service, { recursive: true, encoding: "utf8" })
    .map((path) => join(service, path))
    .filter((path) => statSync(path).isFile() && !path.endsWith(".db"))
    .toSorted((a, b) => statSync(b).size - statSync(a).size);
  const [largest = ""] = files;
  const bytes = readFileSync(largest);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(largest, bytes);
}

describe("GitHub's cache, as a real workflow runner serves it", () => {
  const cacheService = join(folder, "service");

  test("spares the second run what the first one built, and builds what is another version", async () => {
    const first = await runWorkflow(wheels("3.0.2"), { cacheService });
    expect({ exitCode: first.exitCode, log: first.exitCode === 0 ? "" : first.log }).toEqual({
      exitCode: 0,
      log: "",
    });
    expect(first.log).toMatch(/psutil 7\.2\.2: not in the cache \(GitHub's cache\)/);
    expect(first.log).toMatch(/2 of 2 builds are done/);
    const second = await runWorkflow(wheels("3.0.2"), { cacheService });
    expect(second.log).toMatch(/psutil 7\.2\.2: from the cache \(GitHub's cache\)/);
    expect(second.log).toMatch(/markupsafe 3\.0\.2: from the cache/);
    expect(second.log).not.toMatch(/is built/);
    const third = await runWorkflow(wheels("3.0.1"), { cacheService });
    expect(third.log).toMatch(/psutil 7\.2\.2: from the cache/);
    expect(third.log).toMatch(/markupsafe 3\.0\.1: is built/);
  }, 900_000);

  test("is not believed where an entry was spoilt: that wheel is built again, and no other", async () => {
    spoilLargest(cacheService);
    const { log, exitCode } = await runWorkflow(wheels("3.0.2"), { cacheService });
    expect(log).toMatch(/psutil 7\.2\.2: is built/);
    expect(log).toMatch(/markupsafe 3\.0\.2: from the cache/);
    expect({ exitCode, log: exitCode === 0 ? "" : log }).toEqual({ exitCode: 0, log: "" });
  }, 900_000);

  test("keeps any files under a key, as actions/cache does, when the job has succeeded", async () => {
    const first = await runWorkflow(FILES, { cacheService });
    expect(first.log).toMatch(/hit=false matched=$/m);
    expect(first.log).toMatch(/kept-2: saved/);
    const second = await runWorkflow(FILES, { cacheService });
    expect(second.log).toMatch(/hit=true matched=kept-2/);
    const other = await runWorkflow(FILES.replace("key: kept-2", "key: kept-3"), { cacheService });
    expect(other.log).toMatch(/hit=false matched=kept-2/);
  }, 300_000);
});
