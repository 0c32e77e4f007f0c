import { imageAnnotations, imageTags, type ImageTags } from "@wainwright/registry";
import type { Inputs } from "../inputs.ts";
import type { Destination, RegistryLogins } from "./destination.ts";
import type { Asked } from "./asked.ts";
import { type Planned, planned } from "./planned.ts";
import type { Source } from "./source.ts";

/** Plans an image. */
export function imagePlan({ inputs, source }: Asked): Planned<Destination> {
  const { repositories, images } = inputs;
  const version = inputs.version ?? source.version;
  const tags = tagsOf(inputs, source, version);
  const logins = loginsOf(inputs);
  const made = imageAnnotations(factsOf(inputs, source), inputs.annotations);
  const problems = [
    ...(repositories.length > 0 ? [] : ["repositories: oci needs one at least, as HOST/path"]),
    ...(images.length > 0 ? [] : ["images: oci needs one at least"]),
    ...(tags.ok ? [] : [`tags: ${tags.problem}`]),
    ...(made.ok ? [] : [`annotations: ${made.problem}`]),
    ...(logins.ok ? [] : logins.problems),
  ];
  return planned(problems, {
    kind: "oci",
    ...{ images, repositories, platforms: inputs.platforms, ca: inputs["registry-ca"] },
    ...{ tags: tags.ok ? tags.tags : [], version, latest: inputs.latest },
    annotations: made.ok ? made.annotations : {},
    logins: logins.ok ? logins.value : {},
    trustedRealms: inputs["trusted-realms"],
  });
}

function tagsOf(inputs: Inputs, source: Source, version: string | null): ImageTags {
  const own = version === null ? ["branch", "sha"] : ["semver", "latest"];
  const branch = inputs.branch ?? source.branch;
  const lines = inputs.tags.length > 0 ? inputs.tags : own;
  return imageTags(lines, { version, branch, commit: source.commit });
}

function factsOf(inputs: Inputs, { version, commit, page, epoch }: Source) {
  return {
    ...{ version: inputs.version ?? version, revision: commit, source: page, created: epoch },
    ...{ title: inputs.name, description: null, licenses: null, documentation: null },
  };
}

/** One login for all, or one a registry. */
function loginsOf(inputs: Inputs): Planned<RegistryLogins> {
  const { "registry-user": username, "registry-password": password } = inputs;
  const given = inputs["registry-logins"].map(loginLine);
  const known = given.filter((one) => one !== null);
  if (known.length < given.length) return { ok: false, problems: [WRONG_LOGIN] };
  if (username === null && password === null) return planned([], Object.fromEntries(known));
  if (username === null || password === null)
    return { ok: false, problems: ["registry-user: it and registry-password go together"] };
  const all = inputs.repositories.map(({ host }) => [host, { username, password }] as const);
  return planned([], Object.fromEntries([...all, ...known]));
}

/** What is wrong with it may be a password. */
const WRONG_LOGIN = "registry-logins: a line is `HOST USER PASSWORD`";

function loginLine(line: string) {
  const [host, username, password, ...rest] = line.split(/\s+/);
  if (host === undefined || username === undefined || password === undefined) return null;
  return rest.length > 0 ? null : ([host, { username, password }] as const);
}
