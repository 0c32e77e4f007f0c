import { isPrerelease } from "@wainwright/registry";
import type { Inputs } from "../inputs.ts";
import type { Destination } from "./destination.ts";
import type { Asked } from "./asked.ts";
import { type Planned, planned, whole } from "./planned.ts";
import type { Source } from "./source.ts";

const WORDS = {
  tag: "tag-name: github-release needs one, for the run is for no tag",
  repository: "to: GITHUB_REPOSITORY says where a release goes; set it",
  token: "token: github-release needs one that may write contents",
};

/** Plans a release of GitHub. */
export function githubPlan({ inputs, source }: Asked): Planned<Destination> {
  const { repository, commit, api } = source;
  const tag = tagOf(inputs, source);
  const found = whole({ tag, repository, token: inputs.token }, WORDS);
  if (!found.ok) return found;
  const { value } = found;
  const version = inputs.version ?? value.tag.replace(/^v(?=\d)/, "");
  const { body, "body-path": path, changelog } = inputs;
  return planned([], {
    kind: "github-release",
    ...{ api, repository: value.repository, token: value.token, latest: inputs.latest },
    draft: {
      ...{ tag: value.tag, commit, name: inputs["release-name"] ?? value.tag },
      isPrerelease: isMarked(inputs.prerelease, version),
    },
    notes: { body, path, changelog, version },
  });
}

function tagOf(inputs: Inputs, { tag }: Source): string | null {
  const { "tag-name": named, version } = inputs;
  return named ?? tag ?? (version === null ? null : `v${version}`);
}

function isMarked(asked: Inputs["prerelease"], version: string): boolean {
  return asked === "auto" ? isPrerelease(version) : asked === "true";
}
