import { createHash } from "node:crypto";
import { type Failure, type Host, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import type { Question } from "../web/question.ts";
import { refusal } from "../web/refusal.ts";
import { waitBefore } from "../web/retry-after.ts";
import type { WebService } from "../web/web-service.ts";
import { isHub } from "./auth-file.ts";
import { parseChallenge } from "./challenge.ts";
import { INDEX_TYPE } from "./descriptor.ts";
import { VERSION_ANNOTATION } from "./image-annotations.ts";
import { type ImagePlace, isLoopback, nameOf } from "./image-place.ts";
import { pushRemedies, withoutLogin } from "./push-remedies.ts";
import type { RegistryAccess } from "./registry-access.ts";
import { inItsWords } from "./registry-words.ts";
import { basicOf, tokenFor } from "./registry-token.ts";
import { requireOwnRealm } from "./token-realm.ts";

const NOT_FOUND = 404;
const UNAUTHORIZED = 401;
const MANIFESTS = [
  INDEX_TYPE,
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Asks one repository of a registry what it has and who may push there, and sets tags (OCI distribution-spec). */
export class RegistryClient {
  readonly #host: Host;
  readonly #place: ImagePlace;
  readonly #access: RegistryAccess;
  readonly #origin: string;
  #authorization: string | null = null;

  constructor(host: Host, place: ImagePlace, access: RegistryAccess) {
    this.#host = host;
    this.#place = place;
    this.#access = access;
    this.#origin = originOf(place, access.ca);
  }

  /**
   * Looks whether an image could be pushed: begins to send a blob, and lets it be.
   * @throws Failure `credentials-missing`, `credentials-refused`, `server-silent`, `server-refused`.
   */
  async checkPush(): Promise<void> {
    const url = this.#url("blobs/uploads/");
    const what = `asking whether ${nameOf(this.#place)} may be pushed to`;
    const answer = await this.#ask({ method: "POST", url }, { what, known: [] });
    const { location } = answer.headers;
    if (location === undefined || !URL.canParse(location, this.#origin)) return;
    const begun = new URL(location, this.#origin);
    // A registry that cannot be told to forget it does so by itself, in time.
    if (begun.origin === this.#origin)
      await this.#send({ method: "DELETE", url: begun.href, attempts: 1 }).catch(() => null);
  }

  /**
   * Looks where the password would be sent by whoever asks the registry as such, without a repository: skopeo begins so, and asks nobody.
   * @throws Failure `server-refused` where that is somebody else; `server-silent`.
   */
  async checkRealm(): Promise<void> {
    const { login, ca, trustedRealms } = this.#access;
    if (login === null) return;
    const service = { name: this.#place.host, origin: this.#origin, credentials: {} };
    const question: Question = { method: "GET", url: `${this.#origin}/v2/` };
    const { headers } = await ask(
      this.#host,
      service,
      ca === null ? question : { ...question, ca },
    );
    const challenge = parseChallenge(headers["www-authenticate"] ?? "");
    if (challenge?.kind === "bearer") requireOwnRealm(this.#place, challenge.realm, trustedRealms);
  }

  /**
   * Asks what a tag names.
   * @returns its digest; null where there is no such tag, or no such repository.
   */
  async digest(tag: string): Promise<string | null> {
    const answer = await this.#authorized(this.#manifest("HEAD", tag));
    if (answer.status === NOT_FOUND) return null;
    const said = answer.headers["docker-content-digest"] ?? "";
    // A refusal has no words here: it is asked for in full, then.
    return answer.status < 300 && DIGEST.test(said) ? said : this.readDigest(tag);
  }

  /** Sums what a tag names, its very bytes; null where there is none. */
  async readDigest(tag: string): Promise<string | null> {
    const body = await this.#read(tag);
    return body === null ? null : `sha256:${createHash("sha256").update(body).digest("hex")}`;
  }

  /** Asks which version a tag names (`org.opencontainers.image.version`); null where that is not said. */
  async version(tag: string): Promise<string | null> {
    const manifest = jsonOrNull(new TextDecoder().decode((await this.#read(tag)) ?? undefined));
    const annotations = isRecord(manifest) ? manifest["annotations"] : null;
    const version = isRecord(annotations) ? annotations[VERSION_ANNOTATION] : null;
    return typeof version === "string" ? version : null;
  }

  async #read(tag: string): Promise<Uint8Array | null> {
    const what = `reading ${nameOf(this.#place)}:${tag}`;
    const answer = await this.#ask(this.#manifest("GET", tag), { what, known: [NOT_FOUND] });
    return answer.status === NOT_FOUND ? null : answer.body;
  }

  /**
   * Has a tag name an index, all of whose images are there.
   * @param tag or the index's own digest.
   */
  async setTag(tag: string, index: string): Promise<void> {
    const headers = { "content-type": INDEX_TYPE };
    const what = `setting ${nameOf(this.#place)}:${tag}`;
    const url = this.#url(`manifests/${tag}`);
    const question: Question = { method: "PUT", url, headers, body: [index] };
    const answer = await this.#patiently(
      async () => this.#authorized(question),
      (answered) => !isUnseen(answered),
    );
    if (answer.status >= 300) throw this.#refused(answer, what);
  }

  /**
   * Reads what a tag names that was set, however late a registry sees it.
   * @param wanted the digest that it was set to.
   * @returns the last one that was seen.
   */
  async readBack(tag: string, wanted: string): Promise<string | null> {
    return this.#patiently(
      async () => this.readDigest(tag),
      (found) => found === wanted,
    );
  }

  async #patiently<T>(work: () => Promise<T>, isDone: (result: T) => boolean): Promise<T> {
    const { clock } = this.#host;
    for (let attempt = 1; ; attempt += 1) {
      const result = await work();
      if (isDone(result) || attempt >= ATTEMPTS) return result;
      await clock.sleep(waitBefore(attempt + 1, null, clock));
    }
  }

  #manifest(method: "HEAD" | "GET", tag: string): Question {
    return { method, url: this.#url(`manifests/${tag}`), headers: { accept: MANIFESTS } };
  }

  #url(path: string): string {
    return `${this.#origin}/v2/${repositoryOf(this.#place)}/${path}`;
  }

  async #ask(question: Question, { what, known }: Asked): Promise<WebAnswer> {
    const answer = await this.#authorized(question);
    if (answer.status < 300 || known.includes(answer.status)) return answer;
    throw this.#refused(answer, what);
  }

  async #authorized(question: Question): Promise<WebAnswer> {
    const answer = await this.#send(question);
    if (answer.status !== UNAUTHORIZED) return answer;
    this.#authorization = await this.#authorize(answer);
    return this.#authorization === null ? answer : this.#send(question);
  }

  async #send(question: Question): Promise<WebAnswer> {
    const { ca } = this.#access;
    const asked = ca === null ? question : { ...question, ca };
    return ask(this.#host, this.#service(), asked);
  }

  #service(): WebService {
    const authorization = this.#authorization;
    return {
      ...{ name: this.#place.host, origin: this.#origin },
      credentials: authorization === null ? {} : { authorization },
    };
  }

  async #authorize({ headers }: WebAnswer): Promise<string | null> {
    const challenge = parseChallenge(headers["www-authenticate"] ?? "");
    const { login } = this.#access;
    if (challenge === null) return null;
    if (challenge.kind === "basic") return login?.kind === "password" ? basicOf(login) : null;
    const token = await tokenFor(this.#host, this.#place, { ...this.#access, challenge });
    return token === null ? null : `Bearer ${token}`;
  }

  #refused(answer: WebAnswer, what: string): Failure {
    const remedies = pushRemedies(this.#place);
    const failure = refusal(this.#service(), inItsWords(answer), { what, remedies });
    return this.#access.login === null ? withoutLogin(failure) : failure;
  }
}

const ATTEMPTS = 5;

/** What was just sent, or is being sent by somebody else at the same moment, a registry may not see yet. */
function isUnseen({ status, body }: WebAnswer): boolean {
  const words = new TextDecoder().decode(body);
  return (status === 400 || status === NOT_FOUND) && /BLOB_UNKNOWN|DIGEST_INVALID/.test(words);
}

interface Asked {
  readonly what: string;
  /** Answers that are none of a refusal. */
  readonly known: readonly number[];
}

/** Docker's own registry answers under another name than images have; what is this machine is spoken to without TLS. */
function originOf(place: ImagePlace, ca: string | null): string {
  if (isHub(place.host)) return "https://registry-1.docker.io";
  return new URL(`${isLoopback(place) && ca === null ? "http" : "https"}://${place.host}`).origin;
}

/** Docker's own registry has images without a team under a name of their own. */
function repositoryOf({ host, repository }: ImagePlace): string {
  return isHub(host) && !repository.includes("/") ? `library/${repository}` : repository;
}
