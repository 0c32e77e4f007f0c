import type { SerializedBundle } from "@sigstore/bundle";
import { Failure, type Host, inParallel } from "@wainwright/core";
import { IDENTITY_GRANT, type JobIdentity, jobIdentity } from "../identity/job-identity.ts";
import { Secrets } from "../web/secrets.ts";
import { type JobClaims, jobClaims } from "./job-claims.ts";
import { PATIENCE, type Patience } from "./patience.ts";
import { pep740Attestation, publishStatement } from "./pep740.ts";
import { provenanceStatement } from "./provenance.ts";
import { signStatement } from "./sign-statement.ts";
import { PUBLIC_SIGSTORE, type SigstoreServices, servicesFor } from "./sigstore-services.ts";
import type { Subject } from "./statement.ts";

/** Says how much attestations are wanted, and who signs them. */
export interface AttestorOptions {
  /** `auto` does without where a job may not say who it is; anything else that fails is a failure. */
  readonly wanted: "required" | "auto";
  /** Sigstore's services; null for everybody's, and for provenance of what is not public GitHub's own. */
  readonly services: SigstoreServices | null;
  /** How long the services are waited for; as long as all other servers by default. */
  readonly patience?: Patience;
}

/** Attests, as the job that runs. */
export interface Attestor {
  /**
   * Makes a bundle (Sigstore's, version 0.3, as JSON) that says where files come from; null where none is wanted so much.
   * @throws Failure `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent`, `inputs-invalid`
   */
  provenance(subjects: readonly Subject[]): Promise<string | null>;
  /**
   * Makes an attestation for an index (PEP 740) of every file, by its name; none where none is wanted so much.
   * @throws Failure `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent`, `inputs-invalid`
   */
  pep740(subjects: readonly Subject[]): Promise<ReadonlyMap<string, string>>;
}

/** Makes an attestor; it asks nobody anything before it is to attest. */
export function attestor(host: Host, options: AttestorOptions): Attestor {
  const secrets = new Secrets(host);
  const job = new JobAttestor(host, options, secrets);
  return {
    provenance: async (subjects) => secrets.keptBy(async () => job.provenance(subjects)),
    pep740: async (subjects) => secrets.keptBy(async () => job.pep740(subjects)),
  };
}

/** Whom Sigstore's authority wants a token to be for. */
const AUDIENCE = "sigstore";
const AT_ONCE = 4;

/** The server whose jobs everybody's services know. */
const GITHUB = "https://github.com";

/** Is why a job cannot attest. */
interface Obstacle {
  readonly code: "credentials-missing" | "inputs-invalid";
  /** Without a full stop, both. */
  readonly reason: string;
  readonly remedy: string;
}

class JobAttestor {
  readonly #host: Host;
  readonly #options: AttestorOptions;
  readonly #identity: JobIdentity | null;

  constructor(host: Host, options: AttestorOptions, secrets: Secrets) {
    this.#host = host;
    this.#options = options;
    this.#identity = jobIdentity(host, (secret) => {
      secrets.hide(secret);
    });
  }

  async provenance(subjects: readonly Subject[]): Promise<string | null> {
    const identity = this.#required("where the files come from is not attested");
    if (identity === null || subjects.length === 0) return null;
    const { claims } = await whoIs(identity);
    const services = this.#options.services ?? servicesFor(claims);
    const statement = provenanceStatement(subjects, claims, this.#server());
    return JSON.stringify(await this.#signed(identity, statement, services));
  }

  async pep740(subjects: readonly Subject[]): Promise<ReadonlyMap<string, string>> {
    const identity = this.#required("the files are published without attestations");
    if (identity === null || subjects.length === 0) return new Map();
    const services = this.#options.services ?? PUBLIC_SIGSTORE;
    if (await this.#staysPrivate(identity)) return new Map();
    const made = await inParallel(subjects, AT_ONCE, async ({ name, sha256 }) => {
      const subject = { name, sha256 };
      const bundle = await this.#signed(identity, publishStatement(subject), services);
      const attestation = pep740Attestation(bundle);
      if (attestation === null) throw notPublic();
      return [name, attestation] as const;
    });
    return new Map(made);
  }

  /** What a public log says of a private repository is its name: nobody is to find that out unasked. */
  async #staysPrivate(identity: JobIdentity): Promise<boolean> {
    const { wanted, services } = this.#options;
    if (wanted === "required" || services !== null) return false;
    const { claims } = await whoIs(identity);
    if (claims.repository_visibility === "public") return false;
    this.#host.log.notice(
      `the files are published without attestations: they would tell the name of the ${claims.repository_visibility} repository to a public log. Ask for attestations to have them all the same.`,
    );
    return true;
  }

  /** Who attests; null where nobody can, and nobody has to. */
  #required(without: string): JobIdentity | null {
    const obstacle = this.#obstacle();
    if (obstacle === null) return this.#identity;
    const { code, reason, remedy } = obstacle;
    if (this.#options.wanted === "required")
      throw new Failure(code, `attestations are asked for, and ${reason}`, {
        remedy: `${remedy}, or do not ask for attestations.`,
      });
    this.#host.log.notice(`${without}: ${reason}. ${remedy}.`);
    return null;
  }

  #obstacle(): Obstacle | null {
    if (this.#identity === null)
      return {
        code: "credentials-missing",
        reason: "the job may not say who it is: GitHub gives it no OpenID token",
        remedy: IDENTITY_GRANT,
      };
    const server = this.#server();
    if (this.#options.services !== null || server === GITHUB) return null;
    return {
      code: "inputs-invalid",
      reason: `Sigstore's public services do not know the jobs of ${server}`,
      remedy: "Name services that do",
    };
  }

  #server(): string {
    return this.#host.env("GITHUB_SERVER_URL") ?? GITHUB;
  }

  async #signed(
    identity: JobIdentity,
    statement: string,
    services: SigstoreServices,
  ): Promise<SerializedBundle> {
    const { patience = PATIENCE } = this.#options;
    const token = async () => (await whoIs(identity)).token;
    return signStatement(this.#host, statement, { services, token, patience });
  }
}

/** Who the job is, and the token that proves it. */
async function whoIs(
  identity: JobIdentity,
): Promise<{ readonly token: string; readonly claims: JobClaims }> {
  const token = await identity.token(AUDIENCE);
  const claims = jobClaims(token);
  if (claims !== null) return { token, claims };
  throw new Failure("server-refused", "the job's OpenID token does not say what a job's does", {
    remedy: "Attest in a job of GitHub Actions.",
  });
}

function notPublic(): Failure {
  return new Failure("inputs-invalid", "an index takes no attestation that is in no public log", {
    remedy: "Name a log among Sigstore's services.",
  });
}
