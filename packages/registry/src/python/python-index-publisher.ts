import { Failure, type Host, inParallel, megabytes } from "@wainwright/core";
import { uvProgram } from "@wainwright/toolchain";
import type { SimpleFile } from "@wainwright/wheel";
import type { NamedFile } from "../artifact/artifact.ts";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { CredentialKeeper } from "./credential-keeper.ts";
import type { Distribution } from "./distribution.ts";
import type { Identity } from "./identity.ts";
import { type IndexAddress, type IndexPlace, indexPlace } from "./index-place.ts";
import { isSecretWay } from "../web/is-secret-way.ts";
import { planUploads } from "./plan-uploads.ts";
import { probeCredentials } from "./probe-credentials.ts";
import { publishedOf } from "./published-of.ts";
import { readBack } from "./read-back.ts";
import { readDistributions } from "./read-distribution.ts";
import { Secrets } from "../web/secrets.ts";
import { type SimpleClient, simpleClient } from "./simple-client.ts";
import { type UploadPlace, uploadBatch } from "./upload-batch.ts";
import { uploadBatches, uploadRounds } from "./upload-order.ts";
import { attestationName } from "./uv-upload.ts";

/** Says what goes to a Python index, and who sends it. */
export interface PythonIndexOptions extends IndexAddress {
  /** Wheels and source distributions. */
  readonly files: readonly NamedFile[];
  readonly identity: Identity;
  /**
   * Makes attestations (PEP 740) as JSON, by the name of the file that they are about, of files that are about to go out; only trusted
   * publishers may send some.
   */
  readonly attest?: (files: readonly Distribution[]) => Promise<ReadonlyMap<string, string>>;
}

const UPLOADS_AT_ONCE = 4;

/** Publishes wheels and source distributions to an index with an upload API: the public one, or one's own. */
export function pythonIndexPublisher(host: Host, options: PythonIndexOptions): Publisher {
  const secrets = new Secrets(host);
  const index = new PythonIndex(host, options, secrets);
  return {
    description:
      options.url === null ? "the Python index" : `the Python index at ${hostOf(options.url)}`,
    preflight: async () => secrets.keptBy(async () => index.preflight()),
    publish: async (plan) => secrets.keptBy(async () => index.publish(plan)),
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "an address that is none";
}

/** Is what was found out before the first byte goes out. */
interface Prepared {
  readonly uv: string;
  readonly place: IndexPlace;
  readonly client: SimpleClient | null;
  readonly distributions: readonly Distribution[];
  readonly plan: readonly PlannedPut[];
}

class PythonIndex {
  readonly #host: Host;
  readonly #options: PythonIndexOptions;
  readonly #keeper: CredentialKeeper;
  #prepared: Prepared | null = null;

  constructor(host: Host, options: PythonIndexOptions, secrets: Secrets) {
    this.#host = host;
    this.#options = options;
    this.#keeper = new CredentialKeeper(host, options.identity, secrets);
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    this.#prepared = await this.#prepare();
    return this.#prepared.plan;
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    const prepared = this.#prepared ?? (await this.#prepare());
    const named = new Map(prepared.distributions.map((one) => [one.name, one]));
    const planned = (standing: string) =>
      plan.flatMap((put) => (put.standing === standing ? (named.get(put.name) ?? []) : []));
    const sent = planned("send");
    await this.#upload(prepared, sent);
    const all = [...planned("there"), ...sent];
    if (prepared.client !== null) await readBack(this.#host, prepared.client, all);
    return publishedOf(all, prepared);
  }

  async #prepare(): Promise<Prepared> {
    const host = this.#host;
    const read = await readDistributions(host, this.#options.files);
    const distributions = read.flatMap((one) => (one.ok ? [one.distribution] : []));
    const uv = await uvProgram(host);
    const place = await indexPlace(host, uv, this.#options);
    const credentials = await this.#keeper.credentials(place);
    if (credentials.kind !== "nobody" && !isSecretWay(place.uploadUrl))
      host.log.warning(`${place.name} is asked over http: whoever listens reads the credentials`);
    await this.#keeper.logIn(place, await probeCredentials(host, place, credentials));
    const client = await simpleClient(host, place, await this.#keeper.credentials(place));
    const there = await filesThere(client, distributions);
    if (client === null)
      host.log.warning(
        `${place.name} shows no simple API where indexes have theirs: what is there cannot be told, nor read back. Name its address to have both.`,
      );
    const context = { place: place.name, rules: place.rules, there, now: host.clock.now() };
    return { uv, place, client, distributions, plan: planUploads(read, context) };
  }

  async #upload(prepared: Prepared, sent: readonly Distribution[]): Promise<void> {
    if (sent.length === 0) return;
    const host = this.#host;
    const place = await this.#uploadPlace(prepared, sent);
    let done = 0;
    const onSent = ({ name, size }: Distribution) => {
      done += 1;
      host.log.info(`${name} is at ${place.name} (${megabytes(size)}, ${done} of ${sent.length})`);
    };
    try {
      for (const round of uploadRounds(sent))
        await inParallel(uploadBatches(round, UPLOADS_AT_ONCE), UPLOADS_AT_ONCE, async (files) =>
          uploadBatch(host, place, { files, onSent }),
        );
    } catch (thrown) {
      if (!(thrown instanceof Failure) || done === 0) throw thrown;
      const { code, message, remedy, diagnoses } = thrown;
      const told = `${message}\n${done} of ${sent.length} files are there, and are not sent again by another run.`;
      throw new Failure(code, told, { remedy, diagnoses, cause: thrown });
    }
  }

  /** Gives uv a folder with the files and nothing else. */
  async #uploadPlace(
    { uv, place, client }: Prepared,
    sent: readonly Distribution[],
  ): Promise<UploadPlace> {
    const host = this.#host;
    const folder = await host.files.temporaryFolder("upload");
    for (const { path, name } of sent) await host.files.link(path, `${folder}/${name}`);
    const attested = new Set<string>();
    for (const [name, json] of (await this.#options.attest?.(sent)) ?? []) {
      await host.files.write(`${folder}/${attestationName(name)}`, json);
      attested.add(name);
    }
    return {
      ...{ uv, uploadUrl: place.uploadUrl, folder, attested },
      name: place.name,
      credentials: async () => this.#keeper.credentials(place),
      isThere: async (distribution) => isThere(client, distribution),
    };
  }
}

async function filesThere(
  client: SimpleClient | null,
  distributions: readonly Distribution[],
): Promise<ReadonlyMap<string, readonly SimpleFile[]>> {
  const there = new Map<string, readonly SimpleFile[]>();
  if (client === null) return there;
  const projects = [...new Set(distributions.map(({ project }) => project))];
  await inParallel(projects, UPLOADS_AT_ONCE, async (project) => {
    there.set(project, await client.filesOf(project));
  });
  return there;
}

/** Asked after an upload that failed: an index that does not answer then tells nothing. */
async function isThere(
  client: SimpleClient | null,
  { project, name, sha256 }: Distribution,
): Promise<boolean | null> {
  if (client === null) return null;
  try {
    const files = await client.filesOf(project);
    return files.some((file) => file.name === name && file.hashes["sha256"] === sha256);
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code !== "interrupted") return null;
    throw thrown;
  }
}
