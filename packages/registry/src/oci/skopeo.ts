import { createHash } from "node:crypto";
import { type Completed, Failure, type Host } from "@wainwright/core";
import { ensureProgram } from "@wainwright/toolchain";
import { type ImagePlace, isLoopback } from "./image-place.ts";

/** Is who pushes. */
export interface ImageCredentials {
  readonly username: string;
  readonly password: string;
}

/** Talks to registries by skopeo; credentials lie in a file that only this user reads, and in no argument. */
export class Skopeo {
  readonly #host: Host;
  readonly #authFile: string | null;

  private constructor(host: Host, authFile: string | null) {
    this.#host = host;
    this.#authFile = authFile;
  }

  /**
   * Opens it.
   * @param credentials for all of the places; null for those of docker's or podman's own login.
   * @throws Failure `tool-missing`
   */
  static async open(
    host: Host,
    places: readonly ImagePlace[],
    credentials: ImageCredentials | null,
  ): Promise<Skopeo> {
    await ensureProgram(host, { program: "skopeo", packages: ["skopeo"] });
    if (credentials === null) return new Skopeo(host, null);
    const auth = btoa(`${credentials.username}:${credentials.password}`);
    const auths = Object.fromEntries(places.map((place) => [place.host, { auth }]));
    const file = `${await host.files.temporaryFolder("registries")}/auth.json`;
    await host.files.write(file, JSON.stringify({ auths }), 0o600);
    return new Skopeo(host, file);
  }

  /**
   * Asks what a tag names.
   * @returns its digest; null where there is no such tag, or no such repository.
   * @throws Failure `credentials-refused`, `server-silent`, `server-refused`.
   */
  async digest(place: ImagePlace, tag: string): Promise<string | null> {
    const reference = `${referenceOf(place)}:${tag}`;
    const argv = ["inspect", "--raw", ...this.#access(place, ""), reference] as const;
    const asked = await this.#run(argv, `look at ${nameOf(place)}:${tag}`);
    if (asked.exitCode === 0) return digestOf(asked.stdout);
    if (ABSENT.test(asked.stderr)) return null;
    throw failureOf(place, asked);
  }

  /**
   * Pushes a layout with all of its images; what is there already is not sent again, and the tag is set last.
   * @throws Failure `credentials-refused`, `server-silent`, `server-refused`.
   */
  async push(layout: string, place: ImagePlace, tag: string): Promise<void> {
    const argv = [
      ...["copy", "--all", "--preserve-digests", "--quiet"],
      ...this.#access(place, "dest-"),
      ...[`oci:${layout}`, `${referenceOf(place)}:${tag}`],
    ];
    const pushed = await this.#run(argv, `push ${nameOf(place)}:${tag}`);
    if (pushed.exitCode !== 0) throw failureOf(place, pushed);
  }

  /**
   * Unpacks an archive into a layout: one of OCI, or what `docker save` writes.
   * @throws Failure `artifact-refused`
   */
  async unpack(archive: string): Promise<string> {
    const layout = `${await this.#host.files.temporaryFolder("image")}/layout`;
    const words: string[] = [];
    for (const kind of ["oci-archive", "docker-archive"]) {
      const argv = ["copy", "--all", "--quiet", `${kind}:${archive}`, `oci:${layout}`];
      const done = await this.#run(argv, `unpack ${archive}`);
      if (done.exitCode === 0) return layout;
      words.push(lastWords(done));
    }
    throw new Failure("artifact-refused", `${archive}: ${words.join("; ")}`, {
      remedy: "Name an OCI layout, an archive of one, or what `docker save` wrote.",
    });
  }

  #access(place: ImagePlace, prefix: "" | "dest-"): readonly string[] {
    return [
      ...["--retry-times", "4"],
      ...(isLoopback(place) ? [`--${prefix}tls-verify=false`] : []),
      ...(this.#authFile === null ? [] : [`--${prefix}authfile`, this.#authFile]),
    ];
  }

  async #run(argv: readonly string[], label: string): Promise<Completed> {
    const { exec } = this.#host;
    return exec.run({ argv: ["skopeo", ...argv], quiet: true, label, timeoutSeconds: SECONDS });
  }
}

const SECONDS = 3600;
const ABSENT = /manifest unknown|name unknown|repository name not known|not found|NAME_UNKNOWN/i;

/** Sums the very bytes of a manifest. */
export function digestOf(manifest: string): string {
  return `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
}

/** Writes a place for people. */
export function nameOf({ host, repository }: ImagePlace): string {
  return `${host}/${repository}`;
}

function referenceOf(place: ImagePlace): string {
  return `docker://${nameOf(place)}`;
}

const REFUSED = /unauthorized|authentication required|denied|invalid username\/password|forbidden/i;
const SILENT = /connection refused|no such host|i\/o timeout|EOF|connection reset|TLS handshake/i;

function failureOf(place: ImagePlace, ended: Completed): Failure {
  const message = `${nameOf(place)}: ${lastWords(ended)}`;
  if (REFUSED.test(ended.stderr))
    return new Failure("credentials-refused", message, {
      remedy: `Log in to ${place.host} with a token that may push to ${place.repository}, or name username and password.`,
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
