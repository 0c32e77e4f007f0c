/** Saves, reads, prunes and removes at random until it is killed, and says a word for each; `wrong` is what must never be said. */
import { readFileSync } from "node:fs";
import { pureWheel, realHost } from "@wainwright/testing";
import { FolderBackend } from "../src/backend/folder-backend.ts";
import { pruneFolder } from "../src/backend/prune-folder.ts";
import { entryKey } from "../src/key/entry-key.ts";
import { wheelParts } from "./parts.ts";
import { BUILT, cacheOn, wanted } from "./use-cache.ts";

const [root = "", own = ""] = process.argv.slice(2);
const VERSIONS = ["1.0", "2.0", "3.0"];

const { host } = realHost({ RUNNER_TEMP: own });
const backend = new FolderBackend(host, root);
const cache = cacheOn(host, backend);
const wheels = new Map<string, string>();
for (const version of VERSIONS) wheels.set(version, await pureWheel(own, "tiny", version));

async function act(version: string): Promise<string> {
  const parts = wheelParts({ name: "tiny", version });
  const wheel = wheels.get(version) ?? "";
  const chance = Math.random();
  if (chance < 0.4) return (await cache.save(parts, wheel, BUILT)).outcome;
  if (chance < 0.5) return (await backend.remove(entryKey(parts))) ? "removed" : "not-there";
  if (chance < 0.55) {
    await pruneFolder(host, root, { limits: { maxSize: 1, maxAge: null }, inUse: new Set() });
    return "pruned";
  }
  const restored = await cache.restore(wanted(parts));
  if (!restored.hit) return restored.rejected ? `wrong: ${restored.reason}` : "miss";
  return readFileSync(restored.path).equals(readFileSync(wheel)) ? "hit" : "wrong bytes";
}

for (;;) {
  const version = VERSIONS[Math.floor(Math.random() * VERSIONS.length)] ?? "1.0";
  process.stdout.write(`${await act(version)}\n`);
}
