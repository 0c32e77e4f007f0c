import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import type { ImageOptions } from "../../src/oci/image-publisher.ts";
import { Meddler } from "./meddler.ts";
import {
  AMD64,
  ARMV7,
  imageOptions,
  impatient,
  layoutIn,
  placesIn,
  publishImages,
  tagsIn,
  tagsOf,
  toldOf,
} from "./publish-images.ts";

const PASSWORD = "geheim-geheim";
const folder = mkdtempSync(join(tmpdir(), "faults-"));
const machine = realHost(process.env);
const host = impatient(machine.host);
const running: OwnRegistry[] = [];
beforeAll(async () => {
  running.push(await ownRegistry(folder));
});
afterAll(async () => {
  for (const registry of running) registry.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

/** The one in front of the registry, and one that has no business here. */
let front: Meddler;
let other: Meddler;
let repository: string;
beforeEach(async () => {
  repository = `app${Math.random().toString(36).slice(2)}`;
  front = await Meddler.before(running[0]?.name ?? "");
  other = await Meddler.before(null);
});
afterEach(() => {
  front.close();
  other.close();
});

const images = [layoutIn(folder, AMD64), layoutIn(folder, ARMV7)];

function options(changed: Partial<ImageOptions> = {}): ImageOptions {
  const credentials = { [front.name]: { username: "ci", password: PASSWORD } };
  return imageOptions(images, placesIn(repository, front), { credentials, ...changed });
}

const told = async (given: ImageOptions) => toldOf(publishImages({ host }, given));
const sent = () => front.asked.filter((line) => /^(?:PATCH|PUT) /.test(line));
const elsewhere = () => `localhost:${other.name.split(":")[1]}`;

/** Has the registry demand a token from somewhere. */
function demandTokenOf(realm: string): void {
  front.meddling = (request, response) => {
    if (request.headers.authorization?.startsWith("Bearer ") === true) return false;
    response.writeHead(401, { "www-authenticate": `Bearer realm="${realm}",service="own"` }).end();
    return true;
  };
}

describe("a password", () => {
  it("does not go to a host of another domain, whatever the registry says", async () => {
    demandTokenOf(`http://${elsewhere()}/token`);
    expect(await told(options())).toMatch(/^server-refused: .* wants the password to be sent to /);
    expect(other.asked).toEqual([]);
    expect(sent()).toEqual([]);
  });

  it("is not given to skopeo either, which asks the registry as such", async () => {
    front.meddling = (request, response) => {
      const isWhole = request.url === "/v2/";
      if (!isWhole && request.headers.authorization !== undefined) return false;
      const realm = `http://${elsewhere()}/token`;
      const challenge = isWhole ? `Bearer realm="${realm}",service="own"` : 'Basic realm="own"';
      response.writeHead(401, { "www-authenticate": challenge }).end();
      return true;
    };
    expect(await told(options())).toMatch(/^server-refused: .* wants the password to be sent to /);
    expect(other.asked).toEqual([]);
    expect(sent()).toEqual([]);
  });

  it("goes there where that host is named as one that may be told", async () => {
    demandTokenOf(`http://${elsewhere()}/token`);
    other.meddling = (_, response) => {
      response.end('{"token": "of-the-test"}');
      return true;
    };
    await publishImages({ host }, options({ trustedRealms: [elsewhere()] }));
    expect(new Set(other.told)).toEqual(new Set([`Basic ${btoa(`ci:${PASSWORD}`)}`]));
    expect(machine.lines.join("\n")).not.toMatch(/of-the-test|geheim/);
  });

  it("stays behind where the one who gives tokens leads elsewhere", async () => {
    demandTokenOf(`http://${front.name}/token`);
    const demanding = front.meddling;
    front.meddling = (request, response) => {
      if (request.url?.startsWith("/token") !== true) return demanding(request, response);
      response.writeHead(302, { location: `http://${elsewhere()}/token` }).end();
      return true;
    };
    await told(options());
    expect(other.asked).toHaveLength(1);
    expect(other.told).toEqual([]);
  });

  it("is in no message, although the registry says it again", async () => {
    front.meddling = (request, response) => {
      const { authorization } = request.headers;
      if (authorization === undefined)
        response.writeHead(401, { "www-authenticate": 'Basic realm="own"' }).end();
      else {
        const plain = Buffer.from(authorization.slice("Basic ".length), "base64").toString();
        const message = `${authorization} is ${plain}`;
        response.writeHead(403).end(JSON.stringify({ errors: [{ code: "DENIED", message }] }));
      }
      return true;
    };
    const words = await told(options());
    expect(words).toMatch(/^credentials-refused: .*DENIED/);
    expect(words).not.toMatch(/geheim|Z2VoZWlt/);
  });
});

/** Answers what begins an upload, and nothing else. */
function refuseUploads(status: number): void {
  front.meddling = (request, response) => {
    if (request.method !== "POST") return false;
    response.writeHead(status, { "retry-after": "0" }).end("no\u001B[31m way");
    return true;
  };
}

it("whoever did not log in is told so, also by who gives out tokens", async () => {
  demandTokenOf(`http://${front.name}/token`);
  const demanding = front.meddling;
  front.meddling = (request, response) => {
    if (request.url?.startsWith("/token") !== true) return demanding(request, response);
    response.writeHead(403).end('{"errors": [{"code": "DENIED", "message": "no"}]}');
    return true;
  };
  expect(await told(options({ credentials: {} }))).toMatch(/^credentials-missing: .*Log in first/s);
});

describe("a registry that refuses", () => {
  it.each([
    [401, "credentials-refused", "may push"],
    [403, "credentials-refused", "may push"],
    [404, "server-refused", "Create"],
    [405, "server-refused", "mirror"],
    [413, "server-refused", "larger"],
    [429, "server-refused", "wait"],
    [500, "server-refused", "run again"],
    [503, "server-refused", "run again"],
  ])("by %d is named before anything is sent", async (status, code, remedy) => {
    refuseUploads(status);
    const words = await told(options());
    expect(words).toMatch(new RegExp(`^${code}: .*answers ${status}: no.*way .*${remedy}`));
    expect(sent()).toEqual([]);
  });

  it("is asked again where it was busy only, and takes what it is given then", async () => {
    let left = 12;
    front.meddling = (_, response) => {
      left -= 1;
      if (left < 0 || left % 3 !== 0) return false;
      response.writeHead(left % 2 === 0 ? 503 : 429, { "retry-after": "0" }).end();
      return true;
    };
    await publishImages({ host }, options());
    expect(left).toBeLessThan(0);
    expect(await tagsIn(front, repository)).toEqual(["1", "1.0", "1.0.0", "latest"]);
  });

  it("a tag of what it does not see yet is asked again", async () => {
    let left = 3;
    front.meddling = (request, response) => {
      if (request.method !== "PUT" || !request.url?.endsWith("/manifests/1.0.0")) return false;
      left -= 1;
      if (left < 0) return false;
      response.writeHead(400).end('{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN"}]}');
      return true;
    };
    await publishImages({ host }, options());
    expect(left).toBe(-1);
  });

  it("to take the index is told with its own words", async () => {
    front.meddling = (request, response) => {
      if (request.method !== "PUT" || !/manifests.sha256:/.test(request.url ?? "")) return false;
      if (request.headers["content-type"]?.includes("index") !== true) return false;
      response
        .writeHead(400)
        .end('{"errors":[{"code":"MANIFEST_INVALID","message":"no indexes"}]}');
      return true;
    };
    expect(await told(options())).toMatch(/^server-refused: .*400: MANIFEST_INVALID: no indexes/);
    expect(await tagsIn(front, repository)).toEqual([]);
  });

  it("to say anything is not waited for without end", async () => {
    front.meddling = () => true;
    const http = {
      ...host.http,
      send: async (asked: Parameters<typeof host.http.send>[0]) =>
        machine.host.http.send({ ...asked, stallSeconds: 0.1 }),
    };
    const quick = { ...host, http };
    expect(await toldOf(publishImages({ host: quick }, options()))).toMatch(/^server-silent: /);
  });
});

describe("tags of what is not whole", () => {
  it("are set nowhere where one of two registries does not take all of it", async () => {
    const [own] = running;
    if (own === undefined) throw new Error("there is no registry");
    front.meddling = (request, response) => {
      if (!/^(?:PUT|PATCH)$/.test(request.method ?? "")) return false;
      response.writeHead(403).end();
      return true;
    };
    const both = placesIn(repository, own, front).map((place, index) => ({
      ...place,
      repository: `${repository}${index}`,
    }));
    expect(await told({ ...options(), places: both })).toMatch(/^credentials-refused: /);
    expect(await tagsIn(own, `${repository}0`)).toEqual([]);
    front.meddling = () => false;
    await publishImages({ host }, { ...options(), places: both });
    expect(await tagsIn(own, `${repository}0`)).toContain("latest");
    expect(await tagsIn(own, `${repository}1`)).toContain("latest");
  });

  it("are looked at again where the registry is late, and shows what was there", async () => {
    await publishImages({ host }, options());
    let late = 0;
    front.meddling = (request, response) => {
      const isLatest = request.method === "GET" && request.url?.endsWith("/latest") === true;
      if (!isLatest || late++ >= 2) return false;
      response.end('{"schemaVersion": 2, "manifests": []}');
      return true;
    };
    await publishImages(
      { host },
      options({ images: [layoutIn(folder, { ...AMD64, label: "late" })], tags: tagsOf("1.0.2") }),
    );
    expect(late).toBeGreaterThan(2);
  });

  it("are not called right where the registry has something else then", async () => {
    await publishImages({ host }, options());
    front.meddling = (request, response) => {
      if (request.method !== "GET" || request.url?.endsWith("/1.0.1") !== true) return false;
      response.end('{"schemaVersion": 2, "manifests": []}');
      return true;
    };
    const words = await told(options({ tags: tagsOf("1.0.1") }));
    expect(words).toMatch(/^published-differs: .*:1\.0\.1 names sha256:/);
  });
});
