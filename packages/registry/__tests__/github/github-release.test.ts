import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { isUploadHost } from "../../src/github/github-release.ts";
import {
  githubReleasePublisher,
  type GithubReleaseOptions,
} from "../../src/github/github-release-publisher.ts";
import { OwnGithub } from "./own-github.ts";
import { fileIn, releaseOf } from "./release-options.ts";

const folder = mkdtempSync(join(tmpdir(), "github ü "));
const machine = realHost(process.env);
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

let github: OwnGithub;
let api: string;
beforeEach(async () => {
  github = new OwnGithub();
  api = await github.start();
});
afterEach(() => {
  github.close();
});

const artifact = (name: string, content: string) => fileIn(folder, name, content);
const TWO = [artifact("app-armv7l.deb", "one".repeat(50_000)), artifact("app-arm64.deb", "two")];

function options(changed: Partial<GithubReleaseOptions> = {}): GithubReleaseOptions {
  return releaseOf(api, { artifacts: TWO, ...changed });
}

async function published(given: GithubReleaseOptions) {
  const publisher = githubReleasePublisher(machine.host, given);
  const plan = await publisher.preflight();
  return { plan, done: await publisher.publish(plan) };
}

const kept = () =>
  github.releases.map(({ draft, assets }) => [draft, ...assets.map(({ name }) => name)]);

describe("a release of GitHub", () => {
  it("is shown when all of its files are there, and not before", async () => {
    const { done } = await published(options());
    expect(kept()).toEqual([[false, "app-armv7l.deb", "app-arm64.deb"]]);
    expect(github.releases[0]).toMatchObject({
      body: "Notes",
      target_commitish: "abc",
      make_latest: "legacy",
    });
    expect(github.asked.findLast((line) => !line.startsWith("GET"))).toMatch(/^PATCH/);
    expect(done.urls).toEqual([`${api}/owner/name/releases/tag/v1.0.0`]);
    expect(machine.lines.join("\n")).not.toContain(OwnGithub.TOKEN);
  });

  it("is completed by the next run where one ended in the middle of a file", async () => {
    github.faults.breaksUploadAfter = 60_000;
    await expect(published(options())).rejects.toMatchObject({ code: "server-silent" });
    expect(kept()).toEqual([[true, "app-armv7l.deb"]]);
    await published(options());
    expect(kept()).toEqual([[false, "app-armv7l.deb", "app-arm64.deb"]]);
  });

  it("is sent nothing of twice, whether the server keeps sums or not", async () => {
    for (const isOld of [false, true]) {
      github.faults.isOld = isOld;
      await published(options());
    }
    const again = await published(options());
    expect(again.plan.map(({ standing }) => standing)).toEqual(["there", "there"]);
    expect(github.asked.filter((line) => /^POST .*assets$/.test(line))).toHaveLength(2);
    expect(github.releases).toHaveLength(1);
  });

  it("takes no other bytes once it is shown", async () => {
    await published(options());
    const other = options({ artifacts: [artifact("app-arm64.deb", "other")] });
    await expect(published(other)).rejects.toMatchObject({ code: "already-published" });
  });

  it("takes nothing where two names come to the same, or GitHub takes none such", async () => {
    const artifacts = [artifact("a b.deb", "1"), artifact("a.b.deb", "2"), artifact("empty", "")];
    const publisher = githubReleasePublisher(machine.host, options({ artifacts }));
    const plan = await publisher.preflight();
    expect(plan.map(({ standing }) => standing)).toEqual(["refused", "refused", "refused"]);
    await expect(publisher.publish(plan)).rejects.toMatchObject({ code: "artifact-refused" });
    expect(github.releases).toEqual([]);
  });

  it("has notes of GitHub's own where there are none, and says that it comes before a release", async () => {
    const draft = { ...options().draft, tag: "v2.0.0-rc.1", notes: null, isPrerelease: true };
    await published(options({ draft, latest: "never" }));
    expect(github.releases[0]).toMatchObject({
      ...{ generate_release_notes: true, prerelease: true, draft: false, make_latest: "false" },
    });
  });

  it("keeps nothing that is not what was sent, and stays a draft", async () => {
    github.faults.spoils = true;
    await expect(published(options())).rejects.toMatchObject({ code: "published-differs" });
    expect(kept()).toEqual([[true]]);
  });
});

describe("a token for GitHub", () => {
  it("that does not serve is named by its remedy, and not by itself, although the server says it again", async () => {
    const place = { api, repository: "owner/name", token: "falsch" };
    const failed = await published(options({ place })).catch((thrown: unknown) => thrown);
    expect(failed).toMatchObject({
      code: "credentials-refused",
      message: expect.stringContaining("Bad credentials: Bearer ***"),
    });
    expect(`${String(failed)}${machine.lines.join("")}`).not.toContain("falsch");
  });

  it.each(["http://evil.example.org", "http://localhost:9", "nowhere"])(
    "goes to no other host with the files: %s",
    async (elsewhere) => {
      github.faults.uploadsTo = elsewhere;
      await expect(published(options())).rejects.toMatchObject({ code: "server-refused" });
      expect(kept()).toEqual([[true]]);
    },
  );

  it.each([
    ["https://api.example.org", "https://uploads.example.org/repos", true],
    ["https://example.org/api/v3", "https://example.org/api/uploads/repos", true],
    ["https://api.example.org", "http://uploads.example.org/repos", false],
    ["https://api.example.org", "https://uploads.example.com/repos", false],
    ["https://api.example.org", "https://example.org.evil.com/repos", false],
  ])("from %s to %s: %s", (from, to, isOwn) => {
    expect(isUploadHost(from, to)).toBe(isOwn);
  });
});
