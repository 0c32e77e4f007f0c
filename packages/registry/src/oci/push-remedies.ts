import { Failure } from "@wainwright/core";
import type { ImagePlace } from "./image-place.ts";

/** What a token needs at the registries that most people push to. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^ghcr\./,
    "The job needs `permissions: packages: write`, and the package, where there is one, this repository among those that may write (Package settings, Manage Actions access).",
  ],
  [
    /(?:^|\.)docker\.io$/,
    "Log in with an access token of Docker Hub with Read & Write (Account settings, Personal access tokens), as a member who may push there.",
  ],
  [/^quay\./, "Log in as a robot account of Quay with Write on the repository."],
  [
    /gitlab/,
    "Log in with CI_REGISTRY_USER and CI_REGISTRY_PASSWORD in GitLab's own jobs, or a deploy token with write_registry.",
  ],
  [
    /\.dkr\.ecr\./,
    "The role needs ecr:PutImage, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:BatchCheckLayerAvailability; a login lasts 12 hours.",
  ],
  [/\.azurecr\./, "The identity needs the role AcrPush."],
  [/\.pkg\.dev$/, "The service account needs the role Artifact Registry Writer."],
];

/** Says what helps against a refusal of a place, by status. */
export function pushRemedies(place: ImagePlace): Readonly<Record<number, string>> {
  const { host, repository } = place;
  const able =
    KNOWN.find(([pattern]) => pattern.test(host))?.[1] ??
    `Log in to ${host} as somebody who may push to ${repository}, or name username and password.`;
  return {
    401: able,
    403: able,
    404: `Create ${repository} at ${host}: not every registry makes a repository by itself.`,
    405: `Check the address: ${host} takes no images, as a mirror does not.`,
  };
}

/** Says of a refusal of somebody who is nobody that there is no login. */
export function withoutLogin(failure: Failure): Failure {
  const { code, message, remedy } = failure;
  if (code !== "credentials-refused") return failure;
  const first =
    "Log in first: by docker/login-action, or with registry-user and registry-password.";
  return new Failure("credentials-missing", message, { remedy: `${first} ${remedy}` });
}
