import { Failure, type Host } from "@wainwright/core";
import { Secrets } from "../web/secrets.ts";
import type { StaticPlace } from "../static/static-place.ts";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import type { CargoRegistry } from "./cargo-target.ts";
import { entryPath, versionsText } from "./index-files.ts";
import { readEntries, withYanked } from "./merge-entries.ts";
import { openRegistry } from "./registry-client.ts";

/** Names a version that nothing new shall build on, or may again; who has locked it goes on with it. */
export interface Yank {
  readonly name: string;
  readonly version: string;
  readonly yanked: boolean;
}

/** How often a file is written again where another publisher was quicker. */
const MOST_ROUNDS = 40;

/**
 * Yanks a version in a registry of static files, or takes that back: nothing but the one line is changed.
 * @throws Failure `package-not-found`, `server-refused`
 */
export async function yankCrate(place: StaticPlace, yank: Yank): Promise<void> {
  const path = entryPath(yank.name);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = await place.read(path);
    const known = readEntries(before?.text ?? "");
    if (known === null) throw broken(`${path} is no list of versions`, place.name);
    const text = withYanked(known, yank.version, yank.yanked);
    if (text === null) throw absent(yank, place.name);
    // Read again after it was written: in a folder another may have overwritten it.
    if (text === before?.text) return;
    await place.replace(path, versionsText(text), before);
  }
  throw broken(`others change ${path} all the time`, place.name);
}

/**
 * Yanks a version at a registry with an API, or takes that back.
 * @throws Failure `package-not-found`, `credentials-refused`, `server-refused`, `server-silent`
 */
export async function yankByApi(host: Host, registry: CargoRegistry, yank: Yank): Promise<void> {
  const secrets = new Secrets(host);
  secrets.hide(registry.token);
  await secrets.keptBy(async () => {
    const client = await openRegistry(host, registry);
    const { api, apiUrl, name } = client;
    const known = await client.entries(yank.name);
    if (!known.some(({ vers }) => vers === yank.version)) throw absent(yank, name);
    const [method, word] = yank.yanked
      ? (["DELETE", "yank"] as const)
      : (["PUT", "unyank"] as const);
    const version = encodeURIComponent(yank.version);
    const url = `${apiUrl}/api/v1/crates/${encodeURIComponent(yank.name)}/${version}/${word}`;
    const answer = await ask(host, api, { method, url, headers: { accept: "application/json" } });
    const what = `${word} of ${yank.name} ${yank.version}`;
    if (answer.status !== 200 || !isOk(answer.body)) throw refusal(api, answer, { what });
  });
}

/** `{"ok": true}` */
function isOk(body: Uint8Array): boolean {
  return /"ok"\s*:\s*true/.test(new TextDecoder().decode(body));
}

function absent({ name, version }: Yank, place: string): Failure {
  return new Failure("package-not-found", `there is no ${name} ${version} in ${place}`, {
    remedy: "Check the name and the version.",
  });
}

function broken(problem: string, place: string): Failure {
  return new Failure("server-refused", `${place}: ${problem}`, {
    remedy: "Put it right, or run again.",
  });
}
