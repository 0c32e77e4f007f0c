import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";

const ATTEMPTS = 300;
const LONGEST_WORDS = 4000;

/** Finds a port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Waits until a server answers, whatever it is. @throws Error where it ended, with what it said. */
export async function answering(server: ChildProcess, endpoint: string): Promise<void> {
  let said = "";
  server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    said = `${said}${chunk}`.slice(-LONGEST_WORDS);
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${said}`);
    const answer = await fetch(endpoint).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server does not answer: ${said}`);
}
