/** Names of this machine, to which nobody listens on the way (RFC 6761, 6.3). */
const LOCAL: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Tells whether what goes to an address can be read by nobody on the way. */
export function isSecretWay({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || LOCAL.has(hostname);
}
