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
  const problems = cloudFrontProblems(inputs);
  if (!found.ok) return { ok: false, problems: [...found.problems, ...problems] };
  return planned(problems, {
    ...{ kind: "s3", ...found.value, branch: inputs.branch ?? source.branch },
    ...{ url: inputs["site-url"], latest: inputs.latest, cloudFront: cloudFrontOf(inputs) },
  });
}

/** What the bucket's own address leads to, no distribution serves. */
function cloudFrontProblems(inputs: Inputs): readonly string[] {
  const { "cloudfront-distribution": distribution, "site-url": url } = inputs;
  if (distribution === null || url !== null) return [];
  return ["site-url: cloudfront-distribution needs the distribution's own address here"];
}

function cloudFrontOf(inputs: Inputs) {
  const { "cloudfront-distribution": distribution, "cloudfront-wait": waitSeconds } = inputs;
  const endpoint = inputs["cloudfront-endpoint"] ?? CLOUDFRONT_ENDPOINT;
  return distribution === null ? null : { distribution, endpoint, waitSeconds };
}
