import {
  asFailure,
  Failure,
  type Host,
  isRecord,
  jsonOrNull,
  type WebAnswer,
} from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { refusal, wordsOf } from "../web/refusal.ts";
import { waitBefore } from "../web/retry-after.ts";
import { ATTEMPTS, PASSING } from "../web/wait-after.ts";
import { isSameRelease } from "./merge-entries.ts";
import { newCrateBody } from "./new-crate.ts";
import type { PackedCrate } from "./packed-crate.ts";
import type { RegistryClient } from "./registry-client.ts";

/** Cargo waits as long for an index. */
const LISTED_SECONDS = 60;
const STEP_MILLISECONDS = 1000;

/**
 * Sends a crate, patiently where the registry is busy, silent or out of order, and waits until the index lists it. What the index lists
 * with its sum was taken, whatever was answered: the answer got lost, or somebody else sent the same.
 * @throws Failure `server-silent`, `server-refused`, `credentials-refused`, `already-published`, `published-differs`
 */
export async function sendCrate(
  host: Host,
  registry: RegistryClient,
  crate: PackedCrate,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const end = await sent(host, registry, crate);
    if (end === "taken") break;
    if (await isListed(registry, crate)) return;
    if (isPassing(end) && attempt < ATTEMPTS && !host.signal.aborted)
      await waitAfter(host, crate, { attempt, end });
    // An attempt before may have been the one that was taken.
    else if (attempt > 1 && (await waitUntilListed(host, registry, crate))) return;
    else throw failureOf(registry, crate, end);
  }
  if (!(await waitUntilListed(host, registry, crate))) throw unlisted(registry, crate);
}

interface FailedAttempt {
  readonly attempt: number;
  readonly end: WebAnswer | Failure;
}

async function waitAfter(
  { log, clock }: Host,
  { name }: PackedCrate,
  { attempt, end }: FailedAttempt,
): Promise<void> {
  const wait = waitBefore(attempt + 1, end instanceof Failure ? null : end, clock);
  const reason = end instanceof Failure ? "no answer" : `it answers ${end.status}`;
  log.info(`${name}, attempt ${attempt} of ${ATTEMPTS}: ${reason}; next in ${wait / 1000} s`);
  await clock.sleep(wait);
}

/** Sends it once. */
async function sent(
  host: Host,
  { api, apiUrl }: RegistryClient,
  crate: PackedCrate,
): Promise<"taken" | WebAnswer | Failure> {
  try {
    const answer = await ask(host, api, {
      ...{ method: "PUT", url: `${apiUrl}/api/v1/crates/new`, attempts: 1 },
      headers: { accept: "application/json", "content-type": "application/octet-stream" },
      body: newCrateBody(crate),
    });
    if (!isTaken(answer)) return answer;
    // They are of categories and badges that the registry does not know.
    const words = wordsOf(answer);
    if (/"[^"]+"\s*\]/.test(words)) host.log.warning(`${crate.name}: ${api.name}: ${words}`);
    return "taken";
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code !== "server-silent") throw failure;
    return failure;
  }
}

/** Older registries tell errors with a status of 200. */
function isTaken({ status, body }: WebAnswer): boolean {
  if (status < 200 || status >= 300) return false;
  if (body.length === 0) return true;
  const said = jsonOrNull(new TextDecoder().decode(body));
  return isRecord(said) && !("errors" in said);
}

function isPassing(end: WebAnswer | Failure): boolean {
  return end instanceof Failure || PASSING.has(end.status);
}

async function isListed(registry: RegistryClient, { entry }: PackedCrate): Promise<boolean> {
  const known = await registry.entries(entry.name);
  return known.some(({ vers, cksum }) => vers === entry.vers && cksum === entry.cksum);
}

async function waitUntilListed(
  host: Host,
  registry: RegistryClient,
  crate: PackedCrate,
): Promise<boolean> {
  const { vers, name } = crate.entry;
  for (let waited = 0; waited <= LISTED_SECONDS * 1000; waited += STEP_MILLISECONDS) {
    const known = await registry.entries(name);
    const found = known.find((one) => isSameRelease(one.vers, vers));
    if (found !== undefined) return found.cksum === crate.entry.cksum;
    await host.clock.sleep(STEP_MILLISECONDS);
  }
  return false;
}

function failureOf(
  registry: RegistryClient,
  crate: PackedCrate,
  end: WebAnswer | Failure,
): Failure {
  if (end instanceof Failure) return end;
  const what = `publishing ${crate.name}`;
  const failure = refusal(registry.api, end, { what });
  if (end.status !== 409 && !/already (?:exists|uploaded)/i.test(failure.message)) return failure;
  return new Failure("already-published", failure.message, {
    remedy: "Raise the version: what is published never changes.",
  });
}

function unlisted({ name }: RegistryClient, crate: PackedCrate): Failure {
  return new Failure(
    "published-differs",
    `${name} took ${crate.name}, and its index does not list it with SHA-256 ${crate.sha256} after ${LISTED_SECONDS} s`,
    { remedy: "Run again in a while: what is listed then is not sent again." },
  );
}
