import { Failure, type Host } from "@wainwright/core";
import { normalizeProjectName } from "@wainwright/wheel";
import type { Distribution } from "./distribution.ts";
import type { SimpleClient } from "./simple-client.ts";

/** How long an index may take to show what it has taken: in front of large ones stand caches. In milliseconds. */
const WAITS = [0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 60_000];

/**
 * Reads back from an index what was published, and compares digests.
 * @throws Failure `published-differs`, and what asking the index may throw
 */
export async function readBack(
  host: Host,
  client: SimpleClient,
  distributions: readonly Distribution[],
): Promise<void> {
  let lacking = distributions;
  for (const wait of WAITS) {
    if (wait > 0) await host.clock.sleep(wait);
    lacking = await lackingOf(client, lacking);
    if (lacking.length === 0) return;
  }
  const names = lacking.map(({ name }) => name).join(", ");
  throw new Failure("published-differs", `the index took ${names}, and does not list it`, {
    remedy: "Look at the project's page there; if it is not to be seen in some minutes, run again.",
  });
}

/** @returns what the index does not list yet. */
async function lackingOf(
  client: SimpleClient,
  distributions: readonly Distribution[],
): Promise<readonly Distribution[]> {
  const lacking: Distribution[] = [];
  for (const project of new Set(distributions.map((one) => one.project))) {
    const there = await client.filesOf(normalizeProjectName(project));
    for (const one of distributions.filter((own) => own.project === project)) {
      const found = there.find(({ name }) => name === one.name);
      if (found === undefined) lacking.push(one);
      else requireSame(one, found.hashes["sha256"]);
    }
  }
  return lacking;
}

function requireSame({ name, sha256 }: Distribution, found: string | undefined): void {
  if (found === sha256) return;
  const told = found === undefined ? "no SHA-256" : `SHA-256 ${found}`;
  throw new Failure(
    "published-differs",
    `${name} was sent with SHA-256 ${sha256}, and the index has it with ${told}`,
    {
      remedy:
        "Something else was published under this name: take it back there (yank it), and publish a new version.",
    },
  );
}
