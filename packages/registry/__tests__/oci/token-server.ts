import { sign, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { Loopback } from "../web/loopback.ts";
import type { Certificates } from "./certificates.ts";

/** Says who may do what: "ci:geheim" → "pull,push". */
export type Rights = Readonly<Record<string, string>>;

/** Gives tokens to those who may have them, as registries like to have them (the distribution project's token authentication, jwt.md). */
export class TokenServer {
  /** "who scope", in order; "nobody" for who did not say. */
  readonly asked: string[] = [];
  readonly #loopback = new Loopback();
  readonly #certificates: Certificates;
  readonly #rights: Rights;

  constructor(certificates: Certificates, rights: Rights) {
    this.#certificates = certificates;
    this.#rights = rights;
  }

  /** Starts it, and gives what a registry's configuration says of it. */
  async start(): Promise<string> {
    const origin = await this.#loopback.serve((request, response) => {
      const { searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
      const basic = request.headers.authorization?.replace("Basic ", "") ?? "";
      const who = Buffer.from(basic, "base64").toString("utf8") || "nobody";
      const scope = searchParams.get("scope") ?? "";
      this.asked.push(`${who} ${scope}`);
      const rights = this.#rights[who];
      if (rights === undefined) {
        response.writeHead(401).end(JSON.stringify({ details: `no such user: ${who}` }));
        return;
      }
      response.end(JSON.stringify({ token: this.#token(scope, rights) }));
    });
    const { certificate } = this.#certificates;
    const token = { realm: `${origin}/token`, service: "own", issuer: "test" };
    return `auth: ${JSON.stringify({ token: { ...token, rootcertbundle: certificate } })}\n`;
  }

  close(): void {
    this.#loopback.close();
  }

  #token(scope: string, rights: string): string {
    const { certificate, key } = this.#certificates;
    const { raw } = new X509Certificate(readFileSync(certificate));
    const [type = "", name = "", wanted = ""] = scope.split(":");
    const actions = wanted.split(",").filter((action) => rights.split(",").includes(action));
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now - 10, nbf: now - 10, exp: now + 60 };
    const claims = { iss: "test", sub: "", aud: "own", ...times, jti: `${now}` };
    const parts = [
      { typ: "JWT", alg: "ES256", x5c: [raw.toString("base64")] },
      { ...claims, access: [{ type, name, actions }] },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
    const signed = parts.join(".");
    const signature = sign("sha256", Buffer.from(signed), {
      key: readFileSync(key),
      dsaEncoding: "ieee-p1363",
    });
    return `${signed}.${signature.toString("base64url")}`;
  }
}
