import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { answering, freePort } from "@wainwright/testing";

/** Is a folder as a web server has it, in a process of its own: whoever runs a workflow waits for it. */
export interface ServedFolder {
  /** Without a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Serves a folder on this machine. */
export async function servedFolder(folder: string): Promise<ServedFolder> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const argv = ["-m", "http.server", "--bind", "127.0.0.1", "--directory", folder, String(port)];
  const server = spawn("python3", argv, { stdio: ["ignore", "ignore", "pipe"] });
  const url = `http://127.0.0.1:${port}`;
  await answering(server, url);
  return { url, close: () => server.kill() };
}
