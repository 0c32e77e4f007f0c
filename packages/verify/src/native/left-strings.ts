/** Something that was left in a file: a path of the machine that built it, or what looks like a secret. */
export type LeftString = {
  readonly kind: "path" | "personal path" | "secret";
  /** A path without what follows the project's folder; of a secret only what it looks like. */
  readonly text: string;
};

type Pattern = {
  /** At most six bytes: so short a text is looked for at the speed of memory. */
  readonly anchor: string;
  /** How many bytes of the whole lie before the anchor. */
  readonly before: number;
  readonly whole: RegExp;
  readonly name: string;
};

const HOME = /^\/(?:home|Users)\/(?<user>[A-Za-z0-9][\w.-]{0,31})\/[\w.@+/-]{3,}/;

const PATTERNS: readonly Pattern[] = [
  { anchor: "/home/", before: 0, whole: HOME, name: "" },
  { anchor: "/Users", before: 0, whole: HOME, name: "" },
  {
    anchor: "AKIA",
    before: 1,
    whole: /^[^A-Za-z0-9]AKIA[0-9A-Z]{16}(?![A-Za-z0-9+/])/,
    name: "an AWS access key",
  },
  { anchor: "ghp_", before: 1, whole: /^\Wghp_[A-Za-z0-9]{36}(?!\w)/, name: "a GitHub token" },
  { anchor: "ghs_", before: 1, whole: /^\Wghs_[A-Za-z0-9]{36}(?!\w)/, name: "a GitHub token" },
  { anchor: "b_pat_", before: 5, whole: /^github_pat_\w{60}/, name: "a GitHub token" },
  { anchor: "pypi-A", before: 0, whole: /^pypi-AgE[\w-]{50}/, name: "a token of the Python index" },
  { anchor: "KEY---", before: 0, whole: /^KEY-----\r?\n[A-Za-z0-9+/=]{40}/, name: "a private key" },
];

/** Names that build services give to the user they build as. */
const SERVICES =
  /^(?:runner|runneradmin|root|travis|circleci|vsts|vstsagent|appveyor|conda|builder|build|buildbot|buildozer|vagrant|ubuntu|jenkins|gitlab-runner|user|docker|ci|cirrus|worker|admin|distiller|linuxbrew|nixbld|runneruser|agent|bazel|teamcity)$/i;

const LONGEST = 200;
const MOST = 20;

/** Looks for such strings in bytes that go by in pieces; the first of each is kept. */
export class LeftStrings {
  readonly #found = new Map<string, LeftString>();
  #tail: Buffer = Buffer.alloc(0);

  take(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    // What lies across two pieces is looked for where they meet.
    if (this.#tail.length > 0)
      this.#search(Buffer.concat([this.#tail, bytes.subarray(0, LONGEST)]));
    this.#search(bytes);
    this.#tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - LONGEST)));
  }

  get found(): readonly LeftString[] {
    return Array.from(this.#found.values());
  }

  #search(bytes: Buffer): void {
    for (const pattern of PATTERNS) {
      const { anchor, before } = pattern;
      for (
        let at = bytes.indexOf(anchor);
        at >= 0;
        at = bytes.indexOf(anchor, at + anchor.length)
      ) {
        if (this.#found.size >= MOST) return;
        const start = Math.max(0, at - before);
        this.#keep(pattern, bytes.toString("latin1", start, start + LONGEST));
      }
    }
  }

  #keep({ whole, name }: Pattern, text: string): void {
    const match = whole.exec(text);
    if (match === null) return;
    const user = match.groups?.["user"];
    const found: LeftString =
      user === undefined
        ? { kind: "secret", text: name }
        : { kind: SERVICES.test(user) ? "path" : "personal path", text: shortened(match[0]) };
    this.#found.set(found.text, found);
  }
}

// Three folders tell whose it is; the rest would only repeat itself.
function shortened(path: string): string {
  const parts = path.split("/");
  return parts.length > 5 ? `${parts.slice(0, 5).join("/")}/…` : path;
}
