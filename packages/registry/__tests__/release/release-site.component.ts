import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { releaseSitePublisher } from "../../src/release/release-site.ts";
import { object, text } from "../s3/used-bucket.ts";
import { artifact, sumOf } from "./release-fixture.ts";
import { UsedSite } from "./used-site.ts";

const used = new UsedSite();
beforeAll(async () => used.start());
beforeEach(() => {
  used.nextBranch();
});
afterAll(async () => used.close());

const standings = async (given: Partial<ReleaseOptions> = {}) =>
  Object.fromEntries(
    (await used.publisher(given).preflight()).map(({ name, standing }) => [name, standing]),
  );

const FILES = [
  "SHA256SUMS",
  "tool-amd64",
  "web/app.wasm",
  "notes.txt",
  "manifest.json",
  "install.sh",
  "index.html",
];

describe("a release", () => {
  test("lies in a folder of its own, with what leads to it", async () => {
    const published = await used.publish();
    const listed = await used.bucket.list(`dl/${used.branch}/`);
    const names = [
      ...FILES.map((name) => `1.0.0/${name}`),
      "index.html",
      "install.sh",
      "latest.json",
    ];
    expect(listed.map(({ key }) => key)).toEqual(
      names.map((name) => `dl/${used.branch}/${name}`).toSorted(),
    );
    const url = `${used.server.s3.endpoint}/files/dl/${used.branch}`;
    expect(published.urls).toEqual([
      `${url}/1.0.0/index.html`,
      `${url}/index.html`,
      `${url}/latest.json`,
    ]);
    expect(published.install).toEqual([
      `curl -fsSL ${url}/install.sh | sh`,
      `curl -fsSL ${url}/1.0.0/install.sh | sh`,
    ]);
    expect(published.digests["notes.txt"]).toBe(`sha256:${sumOf("1.0.0")}`);
  });

  test("never changes, while pointers do", async () => {
    await used.publish();
    const kept = async (name: string) => {
      const stored = await used.bucket.head(`dl/${used.branch}/${name}`);
      return [stored?.contentType, stored?.cacheControl];
    };
    const lasting = "public, max-age=31536000, immutable";
    expect(await kept("1.0.0/web/app.wasm")).toEqual(["application/wasm", lasting]);
    expect(await kept("1.0.0/index.html")).toEqual(["text/html; charset=utf-8", lasting]);
    expect(await kept("latest.json")).toEqual(["application/json", "public, max-age=60"]);
  });

  test("is named by the pointer with the sums of what leads on", async () => {
    await used.publish();
    const pointer = used.latest;
    expect(pointer.version).toBe("1.0.0");
    for (const name of ["SHA256SUMS", "manifest.json", "install.sh", "index.html"])
      expect(pointer.sums[name]).toBe(sumOf(used.read(`1.0.0/${name}`)));
    expect(used.read("1.0.0/SHA256SUMS")).toContain(`${sumOf("1.0.0")}  notes.txt\n`);
  });

  test("is not sent a second time", async () => {
    await used.publish();
    expect(await standings()).toEqual({
      ...Object.fromEntries(FILES.map((name) => [name, "there"])),
      "latest.json": "there",
    });
    const before = used.machine.lines.length;
    await used.publish();
    expect(used.machine.lines.slice(before)).toEqual([]);
  });

  test("of which something is lacking is completed", async () => {
    await used.publish();
    await used.bucket.remove(`dl/${used.branch}/1.0.0/notes.txt`);
    expect((await standings())["notes.txt"]).toBe("send");
    await used.publish();
    expect(used.read("1.0.0/notes.txt")).toBe("1.0.0");
  });

  test("with other bytes under the same version is refused before anything goes", async () => {
    await used.publish();
    const other = artifact(join(used.folder, "other"), "notes.txt", "2.0.0");
    const given = {
      artifacts: [
        ...used.options().artifacts.slice(0, 2),
        other,
        artifact(join(used.folder, "other"), "new.txt", "new"),
      ],
    };
    expect(await standings(given)).toMatchObject({
      SHA256SUMS: "differs",
      "notes.txt": "differs",
      "new.txt": "send",
    });
    await expect(used.publish(given)).rejects.toMatchObject({
      code: "already-published",
      remedy: expect.stringContaining("another version"),
    });
    expect(readdirSync(join(used.path, "1.0.0"))).not.toContain("new.txt");
  });

  test("of which another was begun and never finished says so", async () => {
    await used.publish();
    await used.bucket.remove(`dl/${used.branch}/1.0.0/index.html`);
    const artifacts = [artifact(join(used.folder, "begun"), "notes.txt", "other")];
    const plan = await used.publisher({ artifacts, programs: [] }).preflight();
    expect(plan.find(({ name }) => name === "SHA256SUMS")).toMatchObject({
      standing: "differs",
      reason: expect.stringContaining("not finished"),
      remedy: expect.stringContaining(`Remove files/dl/${used.branch}/1.0.0/`),
    });
  });

  test("keeps the views that an earlier Wainwright made of it", async () => {
    await used.publish();
    await used.bucket.remove(`dl/${used.branch}/latest.json`);
    await used.publish({ name: "Tool, renamed" });
    expect(used.read("1.0.0/index.html")).not.toContain("renamed");
    expect(used.latest.sums["index.html"]).toBe(sumOf(used.read("1.0.0/index.html")));
  });
});

describe("views that were made for another address", () => {
  const url = "https://dl.example.org";

  test("are told, and made anew once they are removed", async () => {
    await used.publish();
    const plan = await used.publisher({ url }).preflight();
    const other = plan.filter(({ standing }) => standing !== "there");
    expect(other.map(({ name }) => name)).toEqual(["install.sh", "index.html"]);
    for (const { standing, reason, remedy } of other) {
      expect(standing).toBe("differs");
      expect(reason).toContain(`${url}/${used.branch}/1.0.0`);
      expect(reason).toContain(`${used.server.s3.endpoint}/files/dl/${used.branch}/1.0.0`);
      expect(remedy).toContain(`install.sh and index.html from files/dl/${used.branch}/1.0.0/`);
    }
    await expect(used.publish({ url })).rejects.toMatchObject({ code: "already-published" });
    for (const name of ["install.sh", "index.html"])
      await used.bucket.remove(`dl/${used.branch}/1.0.0/${name}`);
    await used.publish({ url });
    for (const name of ["1.0.0/install.sh", "1.0.0/index.html", "install.sh"])
      expect(used.read(name)).toContain(`${url}/${used.branch}`);
    expect(used.latest.sums["install.sh"]).toBe(sumOf(used.read("1.0.0/install.sh")));
  });

  test("are told apart from those that an earlier Wainwright made of this one", async () => {
    await used.publish({ url });
    const key = `dl/${used.branch}/1.0.0/install.sh`;
    const older = used.read("1.0.0/install.sh").replace("# Installs", "# Once installed");
    await used.bucket.remove(key);
    await used.bucket.put(object(key, text(older)));
    expect(await standings({ url })).toMatchObject({ "install.sh": "there" });
  });
});

describe("latest", () => {
  test("goes forward only", async () => {
    await used.publish({ version: "1.9.0" });
    await used.publish({ version: "1.10.0" });
    expect(used.latest.version).toBe("1.10.0");
    const { urls } = await used.publish({ version: "1.9.1" });
    expect(used.latest.version).toBe("1.10.0");
    expect(urls).toHaveLength(1);
    await used.publish({ version: "1.9.0" });
    expect(used.latest.version).toBe("1.10.0");
  });

  test("goes where it is told to, or stays", async () => {
    await used.publish({ version: "1.1.0" });
    await used.publish({ version: "1.2.0", latest: "never" });
    expect(used.latest.version).toBe("1.1.0");
    await used.publish({ version: "1.0.0", latest: "always" });
    expect(used.latest.version).toBe("1.0.0");
  });

  test("is not touched while a release is not whole", async () => {
    await used.publish({ version: "1.0.0" });
    const given = used.options({ version: "1.1.0" });
    const [, , notes] = given.artifacts;
    writeFileSync(notes?.path ?? "", "1.1.1");
    const site = releaseSitePublisher(used.machine.host, given);
    await expect(site.publish(await site.preflight())).rejects.toMatchObject({
      code: "server-refused",
      remedy: expect.stringContaining("changed"),
    });
    expect(used.latest.version).toBe("1.0.0");
  });
});

function reasons(ended: readonly PromiseSettledResult<unknown>[]): readonly unknown[] {
  return ended.flatMap((each): readonly unknown[] =>
    each.status === "rejected" ? [each.reason] : [],
  );
}

describe("two publishers at once", () => {
  test("of one version with other bytes: one wins whole", async () => {
    const sites = ["a", "b", "c"].map((letter) => {
      const own = join(used.folder, used.branch, letter);
      const artifacts = Array.from({ length: 12 }, (_, index) =>
        artifact(own, `f${index}`, `${letter}${index}`),
      );
      return used.publisher({ artifacts, programs: [] });
    });
    const plans = await Promise.all(sites.map(async (site) => site.preflight()));
    const ended = await Promise.allSettled(
      sites.map(async (site, index) => site.publish(plans[index] ?? [])),
    );
    const won = ended.findIndex(({ status }) => status === "fulfilled");
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const reason of reasons(ended))
      expect(reason).toMatchObject({ code: "already-published" });
    for (let index = 0; index < 12; index += 1)
      expect(used.read(`1.0.0/f${index}`)).toBe(`${"abc"[won] ?? ""}${index}`);
    expect(used.latest.sums["SHA256SUMS"]).toBe(sumOf(used.read("1.0.0/SHA256SUMS")));
  });

  test("of the same bytes: both have published it", async () => {
    const sites = Array.from({ length: 3 }, () => used.publisher());
    const plans = await Promise.all(sites.map(async (site) => site.preflight()));
    await Promise.all(sites.map(async (site, index) => site.publish(plans[index] ?? [])));
    expect(used.latest.version).toBe("1.0.0");
  });

  test("of two versions: latest names a whole one, and who lost it is told", async () => {
    const sites = ["1.1.0", "1.2.0", "1.3.0"].map((version) => used.publisher({ version }));
    const plans = await Promise.all(sites.map(async (site) => site.preflight()));
    const ended = await Promise.allSettled(
      sites.map(async (site, index) => site.publish(plans[index] ?? [])),
    );
    for (const reason of reasons(ended))
      expect(reason).toMatchObject({
        code: "already-published",
        message: expect.stringContaining("latest"),
      });
    const { version, sums } = used.latest;
    expect(sums["SHA256SUMS"]).toBe(sumOf(used.read(`${version}/SHA256SUMS`)));
  });
});

test("a release of nothing to install has no installer", async () => {
  await used.publish({ programs: [] });
  expect(used.latest.sums["install.sh"]).toBeUndefined();
  expect(readdirSync(used.path)).not.toContain("install.sh");
});
