import { type Host, isRecord, jsonOrNull } from "@wainwright/core";

/** Is what is known of where that comes from which is published. */
export interface Source {
  /** Of a tag such as `v1.4.2`, without the v; null where the run is for none. */
  readonly version: string | null;
  /** The tag that the run is for; null for none. */
  readonly tag: string | null;
  /** The branch that the run is for; of a tag, the repository's default one. */
  readonly branch: string;
  readonly commit: string | null;
  /** "owner/name"; null outside of a repository on GitHub. */
  readonly repository: string | null;
  /** The repository's page; null where that is unknown. */
  readonly page: string | null;
  /** Seconds since 1970 (SOURCE_DATE_EPOCH); null where nobody says. */
  readonly epoch: string | null;
  /** Address of GitHub's API. */
  readonly api: string;
}

const DEFAULT_BRANCH = "main";
const API = "https://api.github.com";
const VERSION_TAG = /^v?(\d+\.\d+.*)$/;

/** Asks the workflow runner, and git where there is none. */
export async function sourceOf(host: Host): Promise<Source> {
  const ref = host.env("GITHUB_REF_NAME");
  const tag = host.env("GITHUB_REF_TYPE") === "tag" ? ref : null;
  const branch = tag === null ? ref : null;
  return {
    ...{ tag, version: VERSION_TAG.exec(tag ?? "")?.[1] ?? null },
    branch: branch ?? (await defaultBranch(host)),
    commit: host.env("GITHUB_SHA") ?? (await fromGit(host, ["rev-parse", "HEAD"])),
    ...{ repository: host.env("GITHUB_REPOSITORY"), page: pageOf(host) },
    epoch: host.env("SOURCE_DATE_EPOCH"),
    api: host.env("GITHUB_API_URL") ?? API,
  };
}

function pageOf(host: Host): string | null {
  const [server, repository] = [host.env("GITHUB_SERVER_URL"), host.env("GITHUB_REPOSITORY")];
  return server === null || repository === null ? null : `${server}/${repository}`;
}

/** The event says it on a runner; in a terminal the branch that is checked out stands for it. */
async function defaultBranch(host: Host): Promise<string> {
  const path = host.env("GITHUB_EVENT_PATH");
  const event = path === null ? null : jsonOrNull((await host.files.readTextIfThere(path)) ?? "");
  const repository = isRecord(event) ? event["repository"] : null;
  const named = isRecord(repository) ? repository["default_branch"] : null;
  if (typeof named === "string" && named !== "") return named;
  const branch = await fromGit(host, ["rev-parse", "--abbrev-ref", "HEAD"]);
  return branch === null || branch === "HEAD" ? DEFAULT_BRANCH : branch;
}

async function fromGit(host: Host, words: readonly string[]): Promise<string | null> {
  if ((await host.exec.find("git")) === null) return null;
  const asked = await host.exec.run({ argv: ["git", ...words], quiet: true });
  return asked.exitCode === 0 ? asked.stdout.trim() : null;
}
