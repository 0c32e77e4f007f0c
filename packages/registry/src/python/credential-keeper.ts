import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import { isDevpi, logInToDevpi } from "./devpi-login.ts";
import type { Credentials, Identity, Login } from "./identity.ts";
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
  #session: Login | null = null;
  #minted: { readonly token: Promise<string>; readonly at: number } | null = null;

  constructor(host: Host, identity: Identity, secrets: Secrets) {
    this.#host = host;
    this.#identity = identity;
    this.#secrets = secrets;
    if (identity.kind === "token") secrets.hide(identity.token);
    if (identity.kind === "password") this.#hidePassword(identity);
  }

  /** @throws Failure `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent` */
  async credentials(place: IndexPlace): Promise<Credentials> {
    if (this.#session !== null) return this.#session;
    const identity = this.#identity;
    if (identity.kind === "trusted") return { kind: "token", token: await this.#token(place) };
    if (identity.kind === "nobody" && place.isPublic)
      throw new Failure("credentials-missing", `nothing says who publishes to ${place.name}`, {
        remedy:
          "Make the workflow a trusted publisher there and give the job `permissions: id-token: write`, or give a token.",
      });
    return identity;
  }

  /**
   * Logs in where the index has something quicker for a password than the password.
   * @param answer whatever the index said to these credentials.
   */
  async logIn(place: IndexPlace, answer: WebAnswer): Promise<void> {
    if (this.#identity.kind !== "password" || !isDevpi(answer)) return;
    const session = await logInToDevpi(this.#host, place, this.#identity);
    if (session !== null) this.#hidePassword(session);
    this.#session = session;
  }

  #hidePassword({ username, password }: Login): void {
    this.#secrets.hide(password);
    this.#secrets.hide(`${username}:${password}`);
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
