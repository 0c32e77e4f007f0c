/** Saves, reads, prunes and removes at random until it is killed, and says a word for each; `wrong` is what must never be said. */
import { readFileSync } from "node:fs";
import { findTarget, parseInterpreter } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { FolderBackend } from "../src/backend/folder-backend.ts";
import { pruneFolder } from "../src/backend/prune-folder.ts";
import { EntrySigner } from "../src/entry/signing.ts";
import { entryKey } from "../src/key/entry-key.ts";
import { WheelCache } from "../src/wheel-cache.ts";
import { wheelParts } from "./parts.ts";
import { pureWheel } from "./pure-wheel.ts";

const [root = "", own = ""] = process.argv.slice(2);
const VERSIONS = ["1.0", "2.0", "3.0"];
const BUILT = { seconds: 1, strategy: "cross", tools: "", at: Date.now() };

const { host } = realHost({ RUNNER_TEMP: own });
const backend = new FolderBackend(host, root);
const signer = new EntrySigner({ privateKey: null, publicKeys: [], required: false });
const cache = new WheelCache(host, backend, signer);
const target = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
const read = parseInterpreter("3.11");
if (target === null || !read.ok) throw new Error("the table has no armv7");
const machine = { target, interpreter: read.interpreter, floor: null };
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
  const restored = await cache.restore({ parts, ...machine });
  if (!restored.hit) return restored.rejected ? `wrong: ${restored.reason}` : "miss";
  return readFileSync(restored.path).equals(readFileSync(wheel)) ? "hit" : "wrong bytes";
}

for (;;) {
  const version = VERSIONS[Math.floor(Math.random() * VERSIONS.length)] ?? "1.0";
  process.stdout.write(`${await act(version)}\n`);
}
