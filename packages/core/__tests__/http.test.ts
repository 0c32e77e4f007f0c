import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { realMachine } from "./machine.ts";

const CONTENT = Buffer.from("the very bytes");
const SHA256 = createHash("sha256").update(CONTENT).digest("hex");
const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
}
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe("a download", () => {
  test("stands only when its bytes are the promised ones", async () => {
    const url = await serve((_, response) => response.end(CONTENT));
    const { host, folder } = realMachine();
    const to = join(folder, "f");
    await host.http.download({ url, sha256: SHA256, to });
    expect(await host.files.sha256(to)).toBe(SHA256);
    const wrong = host.http.download({ url, sha256: "0".repeat(64), to: join(folder, "g") });
    await expect(wrong).rejects.toMatchObject({ code: "checksum-mismatch" });
    expect(readdirSync(folder)).toEqual(["f"]);
  });

  test("without a known sha256 is refused before anything is asked", async () => {
    const { host, folder } = realMachine();
    const blind = host.http.download({
      url: "http://127.0.0.1:9/",
      sha256: "",
      to: join(folder, "f"),
    });
    await expect(blind).rejects.toMatchObject({ code: "checksum-missing" });
  });

  test("is tried again when the server fails for a while", async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.statusCode = asked < 3 ? 503 : 200;
      response.end(CONTENT);
    });
    const { host, folder } = realMachine();
    await host.http.download({ url, sha256: SHA256, to: join(folder, "f") });
    expect(asked).toBe(3);
  });

  test("is not tried again when the server's answer is final", async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(404).end();
    });
    const { host, folder } = realMachine();
    const gone = host.http.download({ url, sha256: SHA256, to: join(folder, "f") });
    await expect(gone).rejects.toMatchObject({
      code: "download-failed",
      message: expect.stringContaining("HTTP 404"),
    });
    expect(asked).toBe(1);
  });

  test("whose network goes in the middle leaves nothing behind", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": "1000000" });
      response.write(CONTENT);
      setTimeout(() => response.destroy(), 20);
    });
    const { host, folder } = realMachine();
    const cut = host.http.download({ url, sha256: SHA256, to: join(folder, "f") });
    await expect(cut).rejects.toMatchObject({ code: "download-failed" });
    expect(existsSync(join(folder, "f.part"))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  }, 20_000);
});
