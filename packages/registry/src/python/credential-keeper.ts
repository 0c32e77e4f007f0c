import { Failure, type Host } from "@wainwright/core";
import type { Credentials, Identity } from "./identity.ts";
import type { IndexPlace } from "./index-place.ts";
import type { Secrets } from "../web/secrets.ts";
import { mintToken } from "./trusted-publishing.ts";

/** A token that was made serves for 15 minutes; an upload that begins with one has the rest of them. */
const LONGEST_USE = 8 * 60 * 1000;

/** Has credentials that serve at the moment they are asked for. */
export class CredentialKeeper {
  readonly #host: Host;
  readonly #identity: Identity;
  readonly #secrets: Secrets;
  #minted: { readonly token: Promise<string>; readonly at: number } | null = null;

  constructor(host: Host, identity: Identity, secrets: Secrets) {
    this.#host = host;
    this.#identity = identity;
    this.#secrets = secrets;
    if (identity.kind === "token") secrets.hide(identity.token);
    if (identity.kind === "password") {
      secrets.hide(identity.password);
      secrets.hide(`${identity.username}:${identity.password}`);
    }
  }

  /** @throws Failure `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent` */
  async credentials(place: IndexPlace): Promise<Credentials> {
    const identity = this.#identity;
    if (identity.kind === "trusted") return { kind: "token", token: await this.#token(place) };
    if (identity.kind === "nobody" && place.isPublic)
      throw new Failure("credentials-missing", `nothing says who publishes to ${place.name}`, {
        remedy:
          "Make the workflow a trusted publisher there and give the job `permissions: id-token: write`, or give a token.",
      });
    return identity;
  }

  async #token(place: IndexPlace): Promise<string> {
    const now = this.#host.clock.now();
    if (this.#minted === null || now - this.#minted.at > LONGEST_USE) {
      const hide = (secret: string) => {
        this.#secrets.hide(secret);
      };
      this.#minted = { token: mintToken(this.#host, place, hide), at: now };
    }
    return this.#minted.token;
  }
}
