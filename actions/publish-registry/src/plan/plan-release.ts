import { CLOUDFRONT_ENDPOINT } from "@wainwright/registry";
import type { Inputs } from "../inputs.ts";
import type { Destination } from "./destination.ts";
import type { Asked } from "./asked.ts";
import { bucketPlan } from "./plan-indexes.ts";
import { type Planned, planned, whole } from "./planned.ts";

const WORDS = {
  bucket: "bucket: s3 needs one",
  version: "version: s3 needs one, for the run is for no tag of a version",
  name: "name: s3 needs one, for what people call the project",
};

/** Plans a release in a bucket. */
export function releasePlan({ inputs, source }: Asked): Planned<Destination> {
  const [, repository = null] = source.repository?.split("/") ?? [];
  const found = whole(
    {
      bucket: bucketPlan(inputs),
      version: inputs.version ?? source.version,
      name: inputs.name ?? repository,
    },
    WORDS,
  );
  if (!found.ok) return found;
  return planned([], {
    ...{ kind: "s3", ...found.value, branch: inputs.branch ?? source.branch },
    ...{ url: inputs["site-url"], latest: inputs.latest, cloudFront: cloudFrontOf(inputs) },
  });
}

function cloudFrontOf(inputs: Inputs) {
  const { "cloudfront-distribution": distribution, "cloudfront-wait": waitSeconds } = inputs;
  const endpoint = inputs["cloudfront-endpoint"] ?? CLOUDFRONT_ENDPOINT;
  return distribution === null ? null : { distribution, endpoint, waitSeconds };
}
