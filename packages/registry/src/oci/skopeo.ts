import { type Completed, Failure, type Host } from "@wainwright/core";
import { ensureProgram } from "@wainwright/toolchain";
import { waitBefore } from "../web/retry-after.ts";
import { type ImagePlace, isLoopback, nameOf } from "./image-place.ts";
import { pushRemedies } from "./push-remedies.ts";
import { authEntry, type RegistryLogin } from "./registry-login.ts";

/** Says by what skopeo comes in at registries. */
export interface SkopeoAccess {
  /** By host, or by place where that has one of its own; nobody else is asked. */
  readonly logins: Readonly<Record<string, RegistryLogin>>;
  /** Certificates of authorities beside the system's, in PEM; null for none. */
  readonly ca: string | null;
}

/** Moves images by skopeo; credentials lie in a file that only this user reads, and in no argument. */
export class Skopeo {
  readonly #host: Host;
  readonly #folder: string;
  readonly #hasAuthority: boolean;

  private constructor(host: Host, folder: string, hasAuthority: boolean) {
    this.#host = host;
    this.#folder = folder;
    this.#hasAuthority = hasAuthority;
  }

  /**
   * Opens it.
   * @throws Failure `tool-missing`
   */
  static async open(host: Host, { logins, ca }: SkopeoAccess): Promise<Skopeo> {
    await ensureProgram(host, { program: "skopeo", packages: ["skopeo"] });
    const folder = await host.files.temporaryFolder("registries");
    const entries = Object.entries(logins).map(([name, login]) => [name, authEntry(login)]);
    const auths: unknown = Object.fromEntries(entries);
    await host.files.write(`${folder}/auth.json`, JSON.stringify({ auths }), 0o600);
    await host.files.makeFolder(`${folder}/certs`);
    if (ca !== null) await host.files.write(`${folder}/certs/ca.crt`, ca);
    return new Skopeo(host, folder, ca !== null);
  }

  /**
   * Pushes an index of a layout with all of its images, under its digest; what is there already is not sent again.
   * @returns false where all images are there, and the registry does not take the index itself.
   * @throws Failure `credentials-refused`, `server-silent`, `server-refused`.
   */
  async push(layout: string, place: ImagePlace, digest: string): Promise<boolean> {
    const argv = [
      ...["copy", "--all", "--preserve-digests", "--quiet"],
      ...["--dest-authfile", `${this.#folder}/auth.json`],
      ...this.#tls(place),
      ...[`oci:${layout}`, `docker://${nameOf(place)}@${digest}`],
    ];
    for (let attempt = 1; ; attempt += 1) {
      const pushed = await this.#run(argv, `push ${nameOf(place)}`);
      if (pushed.exitCode === 0) return true;
      if (attempt >= ATTEMPTS && LAST_STEP.test(pushed.stderr)) return false;
      if (attempt >= ATTEMPTS || !isPassing(pushed)) throw failureOf(place, pushed);
      const { clock, log } = this.#host;
      log.info(`${nameOf(place)}, attempt ${attempt} of ${ATTEMPTS}: ${lastWords(pushed)}`);
      await clock.sleep(waitBefore(attempt + 1, null, clock));
    }
  }

  /**
   * Copies images of this machine into a layout of their own.
   * @param source as skopeo writes it: an archive of `docker save`, or a name in a store.
   * @throws Failure `artifact-refused`
   */
  async unpack(source: string): Promise<string> {
    const layout = `${await this.#host.files.temporaryFolder("image")}/layout`;
    const daemon = this.#host.env("DOCKER_HOST");
    const argv = [
      ...["copy", "--all", "--quiet"],
      ...(daemon !== null && source.startsWith("docker-daemon:")
        ? ["--src-daemon-host", daemon]
        : []),
      ...[source, `oci:${layout}`],
    ];
    const done = await this.#run(argv, `unpack ${source}`);
    if (done.exitCode === 0) return layout;
    throw new Failure("artifact-refused", `${source}: ${lastWords(done)}`, {
      remedy:
        "Name an OCI layout, an archive of one, what `docker save` wrote, or an image that is there.",
    });
  }

  #tls(place: ImagePlace): readonly string[] {
    if (this.#hasAuthority) return ["--dest-cert-dir", `${this.#folder}/certs`];
    return isLoopback(place) ? ["--dest-tls-verify=false"] : [];
  }

  async #run(argv: readonly string[], label: string): Promise<Completed> {
    const { exec } = this.#host;
    return exec.run({ argv: ["skopeo", ...argv], quiet: true, label, timeoutSeconds: SECONDS });
  }
}

const SECONDS = 3600;

const ATTEMPTS = 5;
/** Skopeo's words, and those of Go's network. */
const REFUSED =
  /unauthorized|authentication required|denied|invalid username\/password|forbidden|(?:StatusCode: |registry )40[13]\b|\b40[13] \(/i;
const SILENT =
  /connection refused|no such host|i\/o timeout|EOF|connection reset|broken pipe|TLS handshake|deadline exceeded/i;
/** What answers so may do better in a moment. */
const BUSY =
  /too many requests|(?:StatusCode: |registry )(?:429|50[0234])\b|\b(?:429|50[0234]) \(/i;
/**
 * It tries another kind of index where the registry does not take one, whatever the reason, and does not tell it. Two who push the same
 * at once can be in one another's way there for a moment.
 */
const LAST_STEP = /must be converted to type/;

function isPassing({ stderr }: Completed): boolean {
  return SILENT.test(stderr) || BUSY.test(stderr) || LAST_STEP.test(stderr);
}

function failureOf(place: ImagePlace, ended: Completed): Failure {
  const message = `${nameOf(place)}: ${lastWords(ended)}`;
  if (REFUSED.test(ended.stderr))
    return new Failure("credentials-refused", message, {
      remedy: pushRemedies(place)[403] ?? "",
    });
  if (SILENT.test(ended.stderr))
    return new Failure("server-silent", message, {
      remedy: "Check the registry's address and the network, then run again.",
    });
  return new Failure("server-refused", message, {
    remedy: "Read the registry's words; run again if it may pass: what is there is not sent again.",
  });
}

const MOST_CHARACTERS = 500;

/** The last line, without the time and level in front. */
function lastWords({ stderr, timedOut }: Completed): string {
  if (timedOut) return `no end within ${SECONDS} s`;
  const line = stderr.trim().split("\n").at(-1) ?? "";
  const [, message = line] = /msg="((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
  return message.replaceAll('\\"', '"').slice(0, MOST_CHARACTERS);
}
