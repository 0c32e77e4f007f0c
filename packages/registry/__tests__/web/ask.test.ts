import type { IncomingMessage } from "node:http";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import type { Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { ask } from "../../src/web/ask.ts";
import { refusal } from "../../src/web/refusal.ts";
import type { WebService } from "../../src/web/web-service.ts";
import { Loopback } from "./loopback.ts";

const machine = realHost(process.env);
afterAll(machine.unwind);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});

/** Waits for nobody, and remembers how long it would have. */
function impatient(): { readonly host: Host; readonly waits: number[] } {
  const waits: number[] = [];
  const clock = {
    now: () => Date.parse("2026-11-22T00:00:00Z"),
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  return { host: { ...machine.host, clock }, waits };
}

function serviceAt(origin: string): WebService {
  return { name: "the index", origin, credentials: { authorization: "Basic geheim" } };
}

const shown = ({ headers }: IncomingMessage) => headers.authorization ?? "nobody";

describe("a service that is asked", () => {
  it("learns who asks", async () => {
    const origin = await loopback.serve((request, response) => response.end(shown(request)));
    const { body } = await ask(machine.host, serviceAt(origin), { method: "GET", url: "/a" });
    expect(new TextDecoder().decode(body)).toBe("Basic geheim");
  });

  it("learns what asks, where the question does not say it", async () => {
    const origin = await loopback.serve((request, response) =>
      response.end(request.headers["user-agent"]),
    );
    const agentOf = async (headers: Readonly<Record<string, string>>) => {
      const question = { method: "GET", url: "/", headers } as const;
      const { body } = await ask(machine.host, serviceAt(origin), question);
      return new TextDecoder().decode(body);
    };
    expect(await agentOf({})).toBe("wainwright");
    expect(await agentOf({ "user-agent": "a-test" })).toBe("a-test");
  });

  it("is asked again while it is busy, after as long as it says", async () => {
    const answers = [
      { status: 429, after: "7" },
      { status: 503, after: "Sun, 22 Nov 2026 00:00:03 GMT" },
      { status: 503, after: "9999" },
      { status: 200, after: "" },
    ];
    const origin = await loopback.serve((_, response) => {
      const { status, after } = answers.shift() ?? { status: 500, after: "" };
      response.writeHead(status, { "retry-after": after }).end();
    });
    const { host, waits } = impatient();
    const answer = await ask(host, serviceAt(origin), { method: "GET", url: "/" });
    expect(answer.status).toBe(200);
    expect(waits).toEqual([7000, 3000, 120_000]);
  });

  it("is given up after some attempts, with its last answer", async () => {
    let asked = 0;
    const origin = await loopback.serve((_, response) => {
      asked += 1;
      response.writeHead(500).end();
    });
    const { host, waits } = impatient();
    const answer = await ask(host, serviceAt(origin), { method: "GET", url: "/" });
    expect([answer.status, asked]).toEqual([500, 5]);
    expect(waits).toEqual([500, 1000, 2000, 4000]);
    await expect(
      ask(host, serviceAt("http://127.0.0.1:1"), { method: "GET", url: "/", attempts: 2 }),
    ).rejects.toMatchObject({ code: "server-silent" });
  });
});

describe("an answer that leads elsewhere", () => {
  it("is followed by who only reads, without credentials", async () => {
    const other = await loopback.serve((request, response) => response.end(shown(request)));
    const origin = await loopback.serve((_, response) => {
      response.writeHead(302, { location: `${other}/b` }).end();
    });
    const answer = await ask(machine.host, serviceAt(origin), { method: "GET", url: "/a" });
    expect(new TextDecoder().decode(answer.body)).toBe("nobody");
  });

  it("gets nothing of what is sent to be kept", async () => {
    let isSeen = false;
    const other = await loopback.serve((_, response) => {
      isSeen = true;
      response.end();
    });
    const origin = await loopback.serve((_, response) => {
      response.writeHead(307, { location: `${other}/b` }).end();
    });
    const question = { method: "POST", url: "/a", body: ["wheel"] } as const;
    await expect(ask(machine.host, serviceAt(origin), question)).rejects.toMatchObject({
      code: "server-refused",
      message: expect.stringContaining(other),
    });
    expect(isSeen).toBe(false);
  });

  it("is not followed in circles", async () => {
    const origin = await loopback.serve((_, response) => {
      response.writeHead(301, { location: "/again" }).end();
    });
    await expect(
      ask(machine.host, serviceAt(origin), { method: "GET", url: "/a" }),
    ).rejects.toMatchObject({ code: "server-refused" });
  });

  it.each(["http://[", "ftp://127.0.0.1/", "file:///etc/passwd", "mailto:us@example.org"])(
    "may lead to no %s",
    async (location) => {
      const origin = await loopback.serve((_, response) => {
        response.writeHead(302, { location }).end();
      });
      await expect(
        ask(machine.host, serviceAt(origin), { method: "GET", url: "/" }),
      ).rejects.toMatchObject({ code: "server-refused" });
    },
  );

  it("is not sent again what it answers by 303", async () => {
    const methods: unknown[] = [];
    const origin = await loopback.serve(({ method }, response) => {
      methods.push(method);
      response.writeHead(303, { location: "/result" }).end();
    });
    const question = { method: "POST", url: "/", body: ["x"] } as const;
    expect((await ask(machine.host, serviceAt(origin), question)).status).toBe(303);
    expect(methods).toEqual(["POST"]);
  });
});

describe("a refusal", () => {
  const service = serviceAt("http://127.0.0.1");
  const answered = (status: number, type: string, text: string) => ({
    ...{ status, headers: { "content-type": type } },
    body: new TextEncoder().encode(text),
  });

  it.each([
    ["text/plain", "No such\nproject \u001B[31m", "No such project [31m"],
    [
      "text/html",
      "<html><head><title>x</title></head><p>No <b>such</b> project",
      "No such project",
    ],
    ["application/json", '{"message": "No such project"}', "No such project"],
    ["application/json", '{"code": 7', '{"code": 7'],
    ["application/json", '{"errors": [{"detail": "too large"}]}', "too large"],
    [
      "application/json",
      '{"message": "Validation Failed", "errors": [{"resource": "Release", "code": "already_exists", "field": "tag_name"}, {"code": "custom", "message": "no such tag"}, "odd", 7]}',
      "Validation Failed: Release tag_name: already_exists; no such tag; odd",
    ],
  ])("has the server's words out of %s", (type, text, words) => {
    const failure = refusal(service, answered(404, type, text), { what: "asking" });
    expect(failure).toMatchObject({
      code: "server-refused",
      message: `asking: the index answers 404: ${words}`,
    });
  });

  it("is told apart from credentials that do not serve", () => {
    const failure = refusal(service, answered(403, "text/plain", ""), { what: "asking" });
    expect(failure).toMatchObject({
      code: "credentials-refused",
      message: "asking: the index answers 403",
    });
  });
});
