import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { CloudFrontOptions } from "../../src/s3/cloud-front.ts";
import { Loopback } from "../web/loopback.ts";
import { artifact, program } from "./release-fixture.ts";
import { UsedSite } from "./used-site.ts";

const used = new UsedSite();
const loopback = new Loopback();
beforeAll(async () => used.start());
beforeEach(() => {
  used.nextBranch();
});
afterAll(async () => {
  loopback.close();
  await used.close();
});

/** Serves the bucket's files, as a web server before it would. */
async function website(): Promise<string> {
  return loopback.serve((request, response) => {
    const path = join(used.server.files, decodeURIComponent(request.url ?? ""));
    const content = existsSync(path) ? readFileSync(path) : null;
    response.writeHead(content === null ? 404 : 200).end(content);
  });
}

async function run(command: string, argv: readonly string[], home: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { HOME: home, PATH: process.env["PATH"] };
    execFile(command, argv, { env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr));
    });
  });
}

test.each(["dash", "busybox sh", "bash"])(
  "what was published installs and runs: curl | %s",
  async (shell) => {
    const url = `${await website()}/dl`;
    const path = join(used.folder, used.branch, "printf-amd64");
    mkdirSync(join(path, ".."), { recursive: true });
    copyFileSync("/usr/bin/printf", path);
    const printf = artifact(join(path, ".."), "printf-amd64", readFileSync(path));
    const given = {
      ...{ url, version: "1.0.0+build.7", artifacts: [printf] },
      programs: [program(printf, { name: "print", floor: "2.17" })],
    };
    const { install } = await used.publish(given);
    expect(install).toHaveLength(2);
    for (const command of install) {
      const home = mkdtempSync(join(used.folder, "home-"));
      await run("/bin/sh", ["-c", command.replace(/sh$/, shell)], home);
      expect(await run(join(home, ".local/bin/print"), ["%s-%s", "it", "runs"], home)).toBe(
        "it-runs",
      );
    }
  },
);

describe("the page that leads on", () => {
  test("names the latest release, and how it is installed", async () => {
    await used.publish({ version: "1.0.0", name: "A <b>tool</b>" });
    expect(used.read("index.html")).toContain('<a href="1.0.0/index.html">1.0.0</a>');
    expect(used.read("index.html")).toContain(`/${used.branch}/install.sh | sh`);
    expect(used.read("index.html")).not.toContain("<b>");
    await used.publish({ version: "1.1.0", programs: [] });
    expect(used.read("index.html")).toContain('<a href="1.1.0/index.html">1.1.0</a>');
    expect(used.read("index.html")).not.toContain("install.sh");
  });

  test("says the same as the pointer, whoever of several was the last", async () => {
    const sites = [1, 2, 3, 4].map((minor) => used.publisher({ version: `1.${minor}.0` }));
    const plans = await Promise.all(sites.map(async (site) => site.preflight()));
    await Promise.allSettled(sites.map(async (site, index) => site.publish(plans[index] ?? [])));
    const { version } = used.latest;
    expect(used.read("index.html")).toContain(`<a href="${version}/index.html">${version}</a>`);
  });
});

describe("CloudFront before it", () => {
  const url = "https://dl.example.org/it%20s/";
  const body = "<Invalidation><Id>I1</Id><Status>Completed</Status></Invalidation>";
  const seen: { readonly asked: string; readonly latest: string | null }[] = [];
  const cloudFront = async (status = 201): Promise<CloudFrontOptions> => ({
    endpoint: await used.meddler.between("http://127.0.0.1:1", (asked) => {
      const latest = existsSync(join(used.path, "latest.json")) ? used.latest.version : null;
      seen.push({ asked: asked.split(" ")[0] ?? "", latest });
      return { status: asked.startsWith("GET") ? 200 : status, body };
    }),
    ...{ distribution: "E1", credentials: used.server.s3.credentials, waitSeconds: 10 },
  });

  test("forgets the pointers, once they have moved", async () => {
    await used.publish({ cloudFront: await cloudFront(), url });
    expect(seen.splice(0)).toEqual([
      { asked: "GET", latest: null },
      { asked: "POST", latest: "1.0.0" },
    ]);
    const paths = ["latest.json", "install.sh", "index.html"].map(
      (name) => `/it%20s/${used.branch}/${name}`,
    );
    expect(used.machine.lines.at(-1)).toContain(paths.join(", "));
  });

  test("is told nothing of a release that is not the latest", async () => {
    await used.publish({ version: "2.0.0", url });
    await used.publish({ version: "1.0.0", cloudFront: await cloudFront(), url });
    expect(seen.splice(0).map(({ asked }) => asked)).toEqual(["GET"]);
  });

  test("that refuses is a failure, and a second run tells it again", async () => {
    const refused = used.publish({ cloudFront: await cloudFront(400), url });
    await expect(refused).rejects.toMatchObject({ code: "server-refused" });
    await used.publish({ cloudFront: await cloudFront(), url });
    expect(seen.splice(0).map(({ asked }) => asked)).toEqual(["GET", "POST", "GET", "POST"]);
  });
});

test("nothing that was said or put holds the secret", async () => {
  await used.publish({ version: "3.0.0" });
  const { secretAccessKey } = used.server.s3.credentials;
  const plan = await used.publisher({ version: "3.0.0" }).preflight();
  expect(JSON.stringify([plan, used.machine.lines])).not.toContain(secretAccessKey);
  for (const name of [
    "latest.json",
    "install.sh",
    "index.html",
    "3.0.0/install.sh",
    "3.0.0/manifest.json",
    "3.0.0/index.html",
  ])
    expect(used.read(name)).not.toContain(secretAccessKey);
});
