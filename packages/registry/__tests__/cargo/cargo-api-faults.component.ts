import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { asFailure, type Failure, type Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { cargoApiPublisher, packCrates } from "../../src/index.ts";
import { Loopback } from "../web/loopback.ts";
import { crateProject } from "./made-crate.ts";
import { type Manners, type Meddle, OwnCargoRegistry } from "./own-cargo-registry.ts";

const { TOKEN } = OwnCargoRegistry;
const folder = mkdtempSync(join(tmpdir(), "cargo-api-faults-"));
const machine = realHost(process.env);
const loopback = new Loopback();
const waits: number[] = [];
const host: Host = {
  ...machine.host,
  clock: {
    ...machine.host.clock,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  },
};
/** Everything that anybody was told. */
const told: string[] = [];
let crate = "";

beforeAll(async () => {
  const project = crateProject(folder, { name: "tiny", version: "1.0.0" });
  [crate = ""] = await packCrates(machine.host, project, []);
});
afterEach(() => {
  waits.length = 0;
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function publish(registry: OwnCargoRegistry, token = TOKEN): Promise<Failure | null> {
  const publisher = cargoApiPublisher(host, {
    registry: { name: "own", index: registry.index, token },
    crates: { kind: "packed", paths: [crate] },
  });
  try {
    const plan = await publisher.preflight();
    told.push(JSON.stringify(plan), JSON.stringify(await publisher.publish(plan)));
    return null;
  } catch (thrown) {
    const failure = asFailure(thrown);
    told.push(failure.message, failure.remedy, failure.stack ?? "");
    return failure;
  }
}

const answer =
  (status: number, body: string, type = "application/json"): Meddle =>
  (response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  };
const errors = (detail: string) => JSON.stringify({ errors: [{ detail }] });
const cut = (response: ServerResponse) => {
  response.destroy();
};
const takenAndCut: Meddle = (response, take) => {
  take();
  cut(response);
};

describe("a crate whose upload is answered with", () => {
  it.each([
    { status: 403, detail: `token ${TOKEN} is not yours`, code: "credentials-refused", puts: 1 },
    { status: 404, detail: "no such thing", code: "server-refused", puts: 1 },
    { status: 400, detail: "missing field `license`", code: "server-refused", puts: 1 },
    { status: 200, detail: "invalid crate name", code: "server-refused", puts: 1 },
    {
      status: 400,
      detail: "crate version is already uploaded",
      code: "already-published",
      puts: 1,
    },
    { status: 409, detail: "no", code: "already-published", puts: 1 },
    { status: 500, detail: "out of order", code: "server-refused", puts: 5 },
  ])("$status $detail ends with $code", async ({ status, detail, code, puts }) => {
    const registry = await OwnCargoRegistry.start(loopback);
    registry.meddling.push(...Array<Meddle>(9).fill(answer(status, errors(detail))));
    const failure = await publish(registry);
    expect(failure).toMatchObject({ code });
    expect(failure?.message).toContain(detail.replace(TOKEN, "***"));
    expect(registry.asked.filter((line) => line.startsWith("PUT"))).toHaveLength(puts);
  });

  it("a page that is no registry's was not taken", async () => {
    const registry = await OwnCargoRegistry.start(loopback);
    registry.meddling.push(answer(200, "<html><p>Please sign in", "text/html"));
    expect(await publish(registry)).toMatchObject({ code: "server-refused" });
  });

  it("503 and silence for a while goes well in the end, once", async () => {
    const registry = await OwnCargoRegistry.start(loopback);
    registry.meddling.push(answer(503, ""), cut, answer(429, ""));
    expect(await publish(registry)).toBeNull();
    expect(registry.taken).toEqual(["tiny 1.0.0"]);
    expect(waits).toEqual([500, 1000, 2000]);
  });

  it("silence although it was taken is not sent again", async () => {
    const registry = await OwnCargoRegistry.start(loopback);
    registry.meddling.push(takenAndCut);
    expect(await publish(registry)).toBeNull();
    expect(registry.taken).toEqual(["tiny 1.0.0"]);
    expect(registry.asked.filter((line) => line.startsWith("PUT"))).toHaveLength(1);
  });

  it("success although it was not taken is a failure", async () => {
    const registry = await OwnCargoRegistry.start(loopback);
    registry.meddling.push(answer(200, '{"warnings":{}}'));
    expect(await publish(registry)).toMatchObject({ code: "published-differs" });
  });

  it("an address elsewhere is not followed, and nobody else sees the token", async () => {
    const seen: string[] = [];
    const elsewhere = await loopback.serve((request, response) => {
      seen.push(JSON.stringify(request.headers));
      response.end('{"warnings":{}}');
    });
    const registry = await OwnCargoRegistry.start(loopback);
    registry.meddling.push((response) => {
      response.writeHead(307, { location: `${elsewhere}/api/v1/crates/new` }).end();
    });
    expect(await publish(registry)).toMatchObject({ code: "server-refused" });
    expect(seen).toEqual([]);
  });
});

describe("a Cargo registry is not published to", () => {
  it.each<{ readonly what: string; readonly manners: Manners }>([
    { what: "without an API", manners: { config: { dl: "http://127.0.0.1" } } },
    { what: "whose config is none", manners: { config: "<html>" } },
    {
      what: "that leads where others listen",
      manners: { config: { dl: "", api: "http://192.0.2.1" } },
    },
  ])("$what", async ({ manners }) => {
    const registry = await OwnCargoRegistry.start(loopback, manners);
    expect(await publish(registry)).toMatchObject({ code: "server-refused" });
    expect(registry.asked).toEqual(["GET /index/config.json"]);
  });

  it.each([
    { what: "without a token", token: "", code: "credentials-missing" },
    { what: "with a token of two lines", token: "a\r\nb: c", code: "credentials-missing" },
    { what: "with another's token", token: "another-token", code: "credentials-refused" },
  ])("$what", async ({ token, code }) => {
    const registry = await OwnCargoRegistry.start(loopback, { isClosed: true });
    expect(await publish(registry, token)).toMatchObject({ code });
    expect(registry.taken).toEqual([]);
  });
});

it("nothing that was told of any of it names the token", () => {
  expect([...told, ...machine.lines].filter((text) => text.includes(TOKEN))).toEqual([]);
  expect(told.length).toBeGreaterThan(15);
});
