import { connect, createServer, type Server, type Socket } from "node:net";

/** Is a way to a server that counts what goes through it. */
export class Relay {
  /** Bytes on their way to the server. */
  sent = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(port: number) {
    this.#server = createServer((client) => {
      const server = connect(port, "127.0.0.1");
      for (const socket of [client, server]) {
        this.#sockets.add(socket);
        socket.once("error", () => socket.destroy());
        socket.once("close", () => {
          this.#sockets.delete(socket);
          client.destroy();
          server.destroy();
        });
      }
      client.on("data", (chunk) => (this.sent += chunk.length));
      client.pipe(server);
      server.pipe(client);
    });
  }

  /**
   * Opens a way.
   * @param name "127.0.0.1:PORT" of the server.
   */
  static async to(name: string): Promise<Relay> {
    const relay = new Relay(Number(name.split(":")[1]));
    await new Promise<void>((resolve) => relay.#server.listen(0, "127.0.0.1", resolve));
    return relay;
  }

  /** "127.0.0.1:PORT" of the way. */
  get name(): string {
    const address = this.#server.address();
    return `127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
