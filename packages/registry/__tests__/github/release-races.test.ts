import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import {
  githubReleasePublisher,
  type GithubReleaseOptions,
} from "../../src/github/github-release-publisher.ts";
import { OwnGithub } from "./own-github.ts";
import { fileIn, releaseOf } from "./release-options.ts";

const folder = mkdtempSync(join(tmpdir(), "github-races-"));
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

/** Waits for nobody. */
const host = {
  ...machine.host,
  clock: { now: () => Date.now(), sleep: async () => undefined },
};

/** Is who publishes files, by their names and what is in them. */
function publisherOf(
  files: Readonly<Record<string, string>>,
  changed: Partial<GithubReleaseOptions> = {},
) {
  const artifacts = Object.entries(files).map(([name, text]) => fileIn(folder, name, text));
  return githubReleasePublisher(host, releaseOf(api, { artifacts, ...changed }));
}

async function publish(...given: Parameters<typeof publisherOf>) {
  const publisher = publisherOf(...given);
  return publisher.publish(await publisher.preflight());
}

/** Does something once, before the server answers the first request of a kind. */
function once(kind: RegExp, what: () => Promise<unknown>): void {
  github.faults.before = async (asked) => {
    if (!kind.test(asked)) return;
    delete github.faults.before;
    await what();
  };
}

const kept = () =>
  github.releases.map(({ draft, assets }) => [
    draft ? "draft" : "public",
    ...assets.map(({ name, bytes, state }) => `${name} ${state} ${bytes.toString()}`),
  ]);
const removals = () => github.asked.filter((line) => line.startsWith("DELETE"));
const addHalf = (name: string) =>
  github.releases[0]?.assets.push({ id: 99, name, bytes: Buffer.from("ha"), state: "starter" });

const OWN = { a: "own a", b: "own b" };
const OTHER = { a: "other a", b: "other b" };
const OTHER_IS_PUBLIC = [["public", "a uploaded other a", "b uploaded other b"]];

describe("a release that somebody else makes public", () => {
  it("after the plan is left as it is", async () => {
    const publisher = publisherOf(OWN);
    const plan = await publisher.preflight();
    await publish(OTHER);
    await expect(publisher.publish(plan)).rejects.toMatchObject({
      code: "already-published",
      message: expect.stringMatching(/ a, b$/),
    });
    expect(kept()).toEqual(OTHER_IS_PUBLIC);
    expect(removals()).toEqual([]);
  });

  it("with the same bytes is as good as one's own, and without one of the files it is not", async () => {
    const [same, more] = [publisherOf(OTHER), publisherOf({ ...OTHER, c: "c" })];
    const plans = [await same.preflight(), await more.preflight()] as const;
    await publish(OTHER);
    await same.publish(plans[0]);
    await expect(more.publish(plans[1])).rejects.toMatchObject({ code: "already-published" });
    expect(kept()).toEqual(OTHER_IS_PUBLIC);
  });

  /** Leaves a draft with other bytes. */
  async function leaveOther(): Promise<void> {
    await publish(OTHER);
    for (const release of github.releases) release.draft = true;
  }

  async function makePublic(): Promise<void> {
    for (const release of github.releases) release.draft = false;
  }

  it("before a file is removed keeps it", async () => {
    await leaveOther();
    const publisher = publisherOf(OWN);
    const plan = await publisher.preflight();
    once(/^GET .*releases\/\d+$/, makePublic);
    await expect(publisher.publish(plan)).rejects.toMatchObject({ code: "already-published" });
    expect(kept()).toEqual(OTHER_IS_PUBLIC);
    expect(removals()).toEqual([]);
  });

  it("amid the files gets no more of them", async () => {
    once(/^POST .*assets$/, makePublic);
    await expect(publish(OWN)).rejects.toMatchObject({
      code: "already-published",
      message: expect.stringMatching(/of b$/),
    });
    expect(kept()).toEqual([["public", "a uploaded own a"]]);
  });

  it("when it is about to be shown is not said to be one's own", async () => {
    const takeOver = async () => {
      for (const { assets } of github.releases)
        for (const asset of assets) asset.bytes = Buffer.from(`other ${asset.name}`);
      await makePublic();
    };
    once(/^POST .*assets$/, async () => once(/^GET .*tags\//, takeOver));
    await expect(publish(OWN)).rejects.toMatchObject({ code: "already-published" });
    expect(kept()).toEqual(OTHER_IS_PUBLIC);
    expect(github.asked.filter((line) => line.startsWith("PATCH"))).toEqual([]);
  });

  it("under the same tag, from a draft of its own, is the one", async () => {
    once(/^POST .*releases$/, async () => publish(OTHER));
    await expect(publish(OWN)).rejects.toMatchObject({ code: "already-published" });
    expect(kept()[0]).toEqual(OTHER_IS_PUBLIC[0]);
    expect(kept()[1]?.[0]).toBe("draft");
  });
});

describe("a draft that somebody else changes", () => {
  it("is not shown", async () => {
    const replace = async () => {
      const [asset] = github.releases[0]?.assets ?? [];
      if (asset !== undefined) Object.assign(asset, { id: 98, bytes: Buffer.from("other") });
    };
    once(/^POST .*assets$/, async () => once(/^GET .*tags\//, replace));
    await expect(publish({ a: "own a" })).rejects.toMatchObject({ code: "published-differs" });
    expect(kept()).toEqual([["draft", "a uploaded other"]]);
  });

  it("in the moment in which it is shown, is told", async () => {
    once(/^PATCH/, async () => {
      for (const asset of github.releases[0]?.assets ?? []) asset.state = "starter";
    });
    await expect(publish(OWN)).rejects.toMatchObject({
      code: "published-differs",
      remedy: expect.stringContaining("It is public"),
    });
  });
});

describe("a draft that is found", () => {
  const draft = { tag: "v1.0.0", commit: "old", name: "old", notes: "old", isPrerelease: true };

  /** Leaves a draft, as a run does that ends in the middle of its first file, or after it. */
  async function leave(files: Readonly<Record<string, string>>, after = 3): Promise<void> {
    github.faults.breaksUploadAfter = after;
    await expect(publish(files, { draft })).rejects.toMatchObject({ code: "server-silent" });
    delete github.faults.breaksUploadAfter;
  }

  it("is shown as what it is to be, whoever began it, and without the halves in it", async () => {
    await leave({ "old.txt": "a half" });
    await publish(OWN);
    expect(kept()).toEqual([["public", "a uploaded own a", "b uploaded own b"]]);
    expect(github.releases[0]).toMatchObject({
      ...{ target_commitish: "abc", name: "1.0.0", prerelease: false, body: "Notes" },
    });
    expect(machine.lines.join("\n")).toMatch(/there is a draft[^]*a half of old\.txt was removed/);
  });

  it("keeps its notes where there are no others", async () => {
    await leave({ a: "own a" });
    await publish(OWN, { draft: { ...draft, notes: null } });
    expect(github.releases[0]).toMatchObject({ body: "old", draft: false });
  });

  it("is not shown with whole files that are none of these, and keeps them", async () => {
    await leave({ "old.txt": "o", "next.txt": "a half" });
    const publisher = publisherOf(OWN);
    const plan = await publisher.preflight();
    expect(plan.filter(({ standing }) => standing === "refused")).toEqual([
      expect.objectContaining({
        name: "old.txt",
        remedy: expect.stringMatching(/^Delete the draft/),
      }),
    ]);
    await expect(publisher.publish(plan)).rejects.toMatchObject({ code: "artifact-refused" });
    expect(kept()[0]).toContain("old.txt uploaded o");
  });

  it("is not shown with files that come into it after the plan", async () => {
    once(/^POST .*assets$/, async () => {
      addHalf("new.txt");
    });
    await expect(publish(OWN)).rejects.toMatchObject({
      code: "published-differs",
      message: expect.stringMatching(/new\.txt$/),
    });
  });
});

describe("a release that was public before the plan", () => {
  it("is given the files that it lacks, also after a run that ended amid one", async () => {
    await publish({ a: "own a" });
    addHalf("b");
    await publish(OWN);
    expect(kept()).toEqual([["public", "a uploaded own a", "b uploaded own b"]]);
  });

  it("keeps what somebody else adds to it meanwhile", async () => {
    await publish({ a: "own a" });
    const publisher = publisherOf(OWN);
    const plan = await publisher.preflight();
    await publish({ b: "other b" });
    await expect(publisher.publish(plan)).rejects.toMatchObject({ code: "already-published" });
    expect(kept()).toEqual([["public", "a uploaded own a", "b uploaded other b"]]);
  });
});

describe("a file that GitHub calls otherwise", () => {
  it("is found again by the next run", async () => {
    const files = { "tool_1.0~rc1_armhf.deb": "0123456789", "ü b.txt": "text" };
    github.faults.breaksUploadAfter = 5;
    await expect(publish(files)).rejects.toMatchObject({ code: "server-silent" });
    await publish(files);
    expect(kept()).toEqual([
      ["public", "tool_1.0.rc1_armhf.deb uploaded 0123456789", "u.b.txt uploaded text"],
    ]);
    const plan = await publisherOf(files).preflight();
    expect(plan.map(({ standing }) => standing)).toEqual(["there", "there"]);
  });

  it("than it is known to is a failure that names both, and nothing is left of it", async () => {
    github.faults.renames = (name) => name.replaceAll("+", ".");
    await expect(publish({ "a+b.deb": "x" })).rejects.toMatchObject({
      code: "published-differs",
      message: "GitHub calls a+b.deb a.b.deb, where a+b.deb was expected",
    });
    expect(kept()).toEqual([["draft"]]);
  });
});
