import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { realMachine } from "./machine.ts";

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/place`;
}
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a request", () => {
  test("carries texts, bytes and parts of files, in order and with their length", async () => {
    const url = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        response.setHeader("x-length", request.headers["content-length"] ?? "none");
        response.writeHead(201).end(Buffer.concat(chunks));
      });
    });
    const { host, folder } = realMachine();
    const path = join(folder, "f");
    writeFileSync(path, "0123456789");
    const body = ["ü<", { path, offset: 2, length: 3 }, new Uint8Array([62])];
    const answer = await host.http.send({ method: "POST", url, body });
    expect(answer).toMatchObject({ status: 201, headers: { "x-length": "7" } });
    expect(text(answer.body)).toBe("ü<234>");
  });

  test("without a body says so where one is usual, and is silent of it elsewhere", async () => {
    const url = await serve((request, response) => {
      response.end(request.headers["content-length"] ?? "none");
    });
    const { host } = realMachine();
    expect(text((await host.http.send({ method: "PUT", url })).body)).toBe("0");
    expect(text((await host.http.send({ method: "GET", url })).body)).toBe("none");
  });

  test("follows no redirect by itself: credentials would go along", async () => {
    const url = await serve((_, response) => {
      response.writeHead(307, { location: "http://127.0.0.1:1/elsewhere" }).end();
    });
    const { host } = realMachine();
    const answer = await host.http.send({ method: "POST", url, body: ["x"] });
    expect(answer).toMatchObject({
      status: 307,
      headers: { location: "http://127.0.0.1:1/elsewhere" },
    });
  });

  test("takes an answer that comes before all was sent", async () => {
    const url = await serve((_, response) => {
      response.writeHead(413, { connection: "close" }).end("too large");
    });
    const { host, folder } = realMachine();
    const path = join(folder, "large");
    writeFileSync(path, Buffer.alloc(32 * 1024 ** 2));
    const body = [{ path, offset: 0, length: 32 * 1024 ** 2 }];
    const answer = await host.http.send({ method: "PUT", url, body });
    expect([answer.status, text(answer.body)]).toEqual([413, "too large"]);
  });
});

describe("no whole answer", () => {
  async function code(url: string, mostBytes = 100): Promise<unknown> {
    const { host } = realMachine();
    return host.http
      .send({ method: "GET", url: `${url}?token=geheim`, stallSeconds: 0.2, mostBytes })
      .catch((thrown: unknown) => thrown);
  }
  const silent = { code: "server-silent" };

  test("is named where nobody listens, and tells no query", async () => {
    const failure = await code("http://127.0.0.1:1/place");
    expect(failure).toMatchObject(silent);
    expect(String(failure)).not.toContain("geheim");
  });

  test("is named where the server says nothing, breaks off, or never ends", async () => {
    const mute = await serve(() => undefined);
    const broken = await serve((request, response) => {
      response.writeHead(200, { "content-length": "10" }).write("half");
      setTimeout(() => request.socket.destroy(), 20);
    });
    const endless = await serve((_, response) => {
      response.on("error", () => undefined);
      const more = () => {
        if (!response.destroyed) response.write("x".repeat(50), () => setImmediate(more));
      };
      more();
    });
    for (const url of [mute, broken, endless]) expect(await code(url)).toMatchObject(silent);
  });

  test("is named where what is sent cannot be read", async () => {
    const url = await serve((_, response) => response.end());
    const { host } = realMachine();
    const body = [{ path: "/nowhere", offset: 0, length: 5 }];
    await expect(host.http.send({ method: "PUT", url, body })).rejects.toMatchObject(silent);
  });
});
