import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import {
  type GithubReleaseOptions,
  githubReleasePublisher,
} from "../../src/github/github-release-publisher.ts";
import { Loopback } from "../web/loopback.ts";
import { startEmulate, startPrism, type ToolServer } from "./github-tools.ts";
import { OwnGithub } from "./own-github.ts";

const folder = mkdtempSync(join(tmpdir(), "github-contract-"));
const machine = realHost(process.env);
const running: ToolServer[] = [];
beforeAll(async () => {
  running.push(...(await Promise.all([startPrism(folder), startEmulate(folder, OwnGithub.TOKEN)])));
});
afterAll(async () => {
  for (const server of running) server.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

function artifact(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, name, size: Buffer.byteLength(content), sha256 };
}

function options(api: string, changed: Partial<GithubReleaseOptions> = {}): GithubReleaseOptions {
  return {
    place: { api, repository: "owner/name", token: OwnGithub.TOKEN },
    draft: { tag: "v1.0.0", commit: "main", name: "1.0.0", notes: null, isPrerelease: false },
    artifacts: [artifact("app.deb", "one"), artifact("app.tar.gz", "two")],
    latest: "auto",
    ...changed,
  };
}

async function publish(given: GithubReleaseOptions) {
  const publisher = githubReleasePublisher(machine.host, given);
  return publisher.publish(await publisher.preflight());
}

/** Hands every request to GitHub's description as well, and keeps in what it breaks it. */
class Witness {
  readonly violations: string[] = [];
  readonly seen = new Set<string>();
  readonly #loopback = new Loopback();

  async before(own: string, prism: string): Promise<string> {
    return this.#loopback.serve((request, response) => {
      this.#pass(request, response, { own, prism }).catch(() => response.destroy());
    });
  }

  async #pass(
    request: IncomingMessage,
    response: ServerResponse,
    { own, prism }: { readonly own: string; readonly prism: string },
  ): Promise<void> {
    const { method = "", url = "" } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const headers = Object.entries(request.headers).filter(
      (header): header is [string, string] =>
        typeof header[1] === "string" && !/^(?:host|connection|content-length)$/.test(header[0]),
    );
    const asked = { method, headers, ...(body.length === 0 ? {} : { body }) };
    this.seen.add(`${method} ${url.replace(/\?.*/, "").replace(/\d+/g, "N")}`);
    const described = await fetch(`${prism}${url}`, asked);
    const told = described.headers.get("sl-violations");
    if (told !== null || described.status === 404)
      this.violations.push(`${method} ${url}: ${described.status} ${told}`);
    const answer = await fetch(`${own}${url}`, asked);
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  close(): void {
    this.#loopback.close();
  }
}

describe("what GitHub is asked", () => {
  it("is what its own description of releases allows", async () => {
    const github = new OwnGithub();
    const witness = new Witness();
    const api = await witness.before(await github.start(), running[0]?.origin ?? "");
    github.faults.uploadsTo = api;
    github.faults.spoils = true;
    await expect(publish(options(api))).rejects.toMatchObject({ code: "published-differs" });
    delete github.faults.spoils;
    await publish(options(api));
    await publish(options(api));
    github.close();
    witness.close();
    expect(witness.violations).toEqual([]);
    const at = "/repos/owner/name/releases";
    expect([...witness.seen].toSorted()).toEqual([
      `DELETE ${at}/assets/N`,
      `GET ${at}`,
      `GET ${at}/N`,
      `GET ${at}/N/assets`,
      `GET ${at}/tags/vN.N.N`,
      `PATCH ${at}/N`,
      `POST ${at}`,
      `POST ${at}/N/assets`,
    ]);
  });

  it("is seen to be wrong where it is: the witness does not sleep", async () => {
    const [prism] = running;
    const body = JSON.stringify({ name: 3 });
    const headers = { "content-type": "application/json" };
    const url = `${prism?.origin}/repos/owner/name/releases`;
    const { status } = await fetch(url, { method: "POST", headers, body });
    expect(status).toBe(422);
  });
});

describe("a GitHub that remembers", () => {
  const shown = async (tag: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${OwnGithub.TOKEN}` };
    const url = `${running[1]?.origin}/repos/owner/name/releases/tags/${tag}`;
    return (await fetch(url, { headers })).json();
  };

  it.each([
    ["v1.0.0", false],
    ["v2.0.0-rc.1", true],
  ])("shows %s, with notes of its own, and as a prerelease: %s", async (tag, isPrerelease) => {
    const draft = { tag, commit: "main", name: tag, notes: null, isPrerelease };
    // It keeps no bytes of files.
    const given = options(running[1]?.origin ?? "", { draft, artifacts: [] });
    const { urls } = await publish(given);
    expect(await shown(tag)).toMatchObject({ draft: false, prerelease: isPrerelease });
    expect(await shown(tag)).toHaveProperty("body", expect.stringMatching(/\S/));
    expect((await publish(given)).urls).toEqual(urls);
  });
});
