/** Says of what an image is made. */
export interface ImageSource {
  /** "1.4.2", without a v; null where there is no version. */
  readonly version: string | null;
  readonly branch: string | null;
  /** Of the commit, in full. */
  readonly commit: string | null;
}

/** What a line of `tags` may say instead of a tag. */
const KINDS = ["semver", "branch", "sha", "latest"] as const;
type Kind = (typeof KINDS)[number];

/** Is a tag, and whether it may come to name another image one day. */
export interface ImageTag {
  readonly tag: string;
  readonly moves: boolean;
}

/** Are the tags of an image, or what is wrong with a line. */
export type ImageTags =
  | { readonly ok: true; readonly tags: readonly ImageTag[] }
  | { readonly ok: false; readonly problem: string };

/** A tag's grammar (OCI distribution-spec, pulling manifests). */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const SEMVER = /^(?<major>\d+)\.(?<minor>\d+)\.\d+(?<rest>[-+].*)?$/;
const SHA_LETTERS = 7;

/**
 * Makes tags of lines: a tag as it stands, or `semver` (1.4.2, 1.4 and 1; of a prerelease the whole version only), `branch`, `sha`
 * (sha-1a2b3c4) or `latest` (none for a prerelease). What people pull by comes last, `latest` at the very end: nobody finds what is not whole.
 */
export function imageTags(lines: readonly string[], source: ImageSource): ImageTags {
  const tags: ImageTag[] = [];
  for (const line of lines) {
    const made = isKind(line) ? madeBy[line](source) : [{ tag: line, moves: true }];
    if (made === null) return { ok: false, problem: `${line}: there is no ${neededBy(line)}` };
    const bad = made.find(({ tag }) => !TAG.test(tag));
    if (bad !== undefined) return { ok: false, problem: `"${bad.tag}" is no tag of an image` };
    tags.push(...made);
  }
  const once = new Map(tags.map((one) => [one.tag, one]));
  const rank = ({ tag, moves }: ImageTag) => (tag === "latest" ? 2 : Number(moves));
  return { ok: true, tags: Array.from(once.values()).toSorted((a, b) => rank(a) - rank(b)) };
}

function isKind(line: string): line is Kind {
  return KINDS.some((kind) => kind === line);
}

const NEEDS: Readonly<Record<Kind, string>> = {
  semver: "version of the form 1.2.3",
  branch: "branch",
  sha: "commit",
  latest: "version",
};

function neededBy(line: string): string {
  return isKind(line) ? NEEDS[line] : "tag";
}

const madeBy: Readonly<Record<Kind, (source: ImageSource) => readonly ImageTag[] | null>> = {
  semver: ({ version }) => semverTags(version ?? ""),
  branch: ({ branch }) =>
    branch === null ? null : [{ tag: branch.replace(/[^A-Za-z0-9._-]+/g, "-"), moves: true }],
  sha: ({ commit }) =>
    commit === null ? null : [{ tag: `sha-${commit.slice(0, SHA_LETTERS)}`, moves: false }],
  latest: ({ version }) => (isPrerelease(version) ? [] : [{ tag: "latest", moves: true }]),
};

function semverTags(version: string): readonly ImageTag[] | null {
  const { major, minor, rest } = SEMVER.exec(version)?.groups ?? {};
  if (major === undefined || minor === undefined) return null;
  const whole = { tag: version.replaceAll("+", "_"), moves: false };
  if (rest !== undefined) return [whole];
  // Below 1.0 any minor version may break: "0" names nothing that people can rely on.
  const short = major === "0" ? [`0.${minor}`] : [`${major}.${minor}`, major];
  return [whole, ...short.map((tag) => ({ tag, moves: true }))];
}

function isPrerelease(version: string | null): boolean {
  return version !== null && /^\d+\.\d+\.\d+-/.test(version);
}
