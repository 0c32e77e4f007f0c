import { isPrerelease } from "../version/compare-releases.ts";

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

/**
 * Says whether a tag may come to name another image one day: `never` (a version, a commit), `forward` only, to newer versions
 * (`latest`, 1.4, 1), or `freely` (a branch).
 */
type TagMoves = "never" | "forward" | "freely";

/** Is a tag. */
export interface ImageTag {
  readonly tag: string;
  readonly moves: TagMoves;
}

/** Are the tags of an image, or what is wrong with a line. */
export type ImageTags =
  | { readonly ok: true; readonly tags: readonly ImageTag[] }
  | { readonly ok: false; readonly problem: string };

/** Whatever it is a tag of, it is one of a version, whole: 1.4.2, v1.4.2-rc.1, 2026.11.22, 1.4rc1. */
const WHOLE_VERSION = /^v?\d+(?:\.\d+)*(?:(?:\.\d+){2}(?:[-_.+].*)?|(?:a|b|rc|\.?dev|\.?post)\d+)$/;
/** A tag's grammar (OCI distribution-spec, pulling manifests). */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const SEMVER = /^(?<major>\d+)\.(?<minor>\d+)\.\d+(?<rest>[-+].*)?$/;
const SHA_LETTERS = 7;

/**
 * Makes tags of lines: a tag as it stands, or `semver` (1.4.2, 1.4 and 1; of a prerelease the whole version only), `branch`, `sha`
 * (sha-1a2b3c4) or `latest` (none for a prerelease). What people pull by comes last, `latest` at the very end: nobody finds what is not whole.
 * A tag that one line holds to be a version never moves, whatever another says.
 */
export function imageTags(lines: readonly string[], source: ImageSource): ImageTags {
  const tags: ImageTag[] = [];
  for (const line of lines) {
    const made = isKind(line)
      ? madeBy[line](source)
      : [{ tag: line, moves: movesOf(line, source) }];
    if (made === null) return { ok: false, problem: `${line}: there is no ${neededBy(line)}` };
    const bad = made.find(({ tag }) => !TAG.test(tag));
    if (bad !== undefined) return { ok: false, problem: `"${bad.tag}" is no tag of an image` };
    tags.push(...made);
  }
  const once = new Map<string, ImageTag>();
  for (const one of tags) if (isStricter(one, once.get(one.tag))) once.set(one.tag, one);
  return { ok: true, tags: Array.from(once.values()).toSorted((a, b) => rank(a) - rank(b)) };
}

const STRICTNESS: Readonly<Record<TagMoves, number>> = { never: 2, forward: 1, freely: 0 };

function isStricter(one: ImageTag, other: ImageTag | undefined): boolean {
  return other === undefined || STRICTNESS[one.moves] > STRICTNESS[other.moves];
}

function rank({ tag, moves }: ImageTag): number {
  if (moves === "never") return 0;
  return tag === "latest" ? 2 : 1;
}

/** Of a tag that stands as it is: other tools make lists of them. */
function movesOf(tag: string, { version }: ImageSource): TagMoves {
  const plain = tag.replace(/^v(?=\d)/, "");
  if (WHOLE_VERSION.test(tag) || plain === version?.replaceAll("+", "_")) return "never";
  return version?.startsWith(`${plain}.`) === true ? "forward" : "freely";
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
    branch === null ? null : [{ tag: branch.replace(/[^A-Za-z0-9._-]+/g, "-"), moves: "freely" }],
  sha: ({ commit }) =>
    commit === null ? null : [{ tag: `sha-${commit.slice(0, SHA_LETTERS)}`, moves: "never" }],
  latest: ({ version }) =>
    version !== null && isPrerelease(version) ? [] : [{ tag: "latest", moves: "forward" }],
};

function semverTags(version: string): readonly ImageTag[] | null {
  const { major, minor, rest } = SEMVER.exec(version)?.groups ?? {};
  if (major === undefined || minor === undefined) return null;
  const whole = { tag: version.replaceAll("+", "_"), moves: "never" } as const;
  if (rest !== undefined) return [whole];
  // Below 1.0 any minor version may break: "0" names nothing that people can rely on.
  const short = major === "0" ? [`0.${minor}`] : [`${major}.${minor}`, major];
  return [whole, ...short.map((tag) => ({ tag, moves: "forward" }) as const)];
}
