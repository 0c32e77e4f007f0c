import { amazonEndpoint, type Identity } from "@wainwright/registry";
import type { BucketPlan, Destination, StaticPlan } from "./destination.ts";
import type { Inputs } from "../inputs.ts";
import type { Asked } from "./asked.ts";
import { type Planned, planned } from "./planned.ts";

/** The name under which indexes take a token as a password. */
const TOKEN_USER = "__token__";

/** Plans an upload to a Python index. */
export function indexPlan({ inputs, hasIdentity }: Asked): Planned<Destination> {
  const rules = inputs["verify-metadata"] ? inputs["index-rules"] : "any";
  return planned([], {
    kind: "python",
    ...{ url: inputs["repository-url"], simpleUrl: inputs["simple-url"], rules },
    identity: identityOf(inputs, hasIdentity),
    attestations: inputs.attestations,
  });
}

function identityOf({ user, password }: Inputs, hasIdentity: boolean): Identity {
  if (password !== null)
    return user === TOKEN_USER
      ? { kind: "token", token: password }
      : { kind: "password", username: user, password };
  return hasIdentity ? { kind: "trusted" } : { kind: "nobody" };
}

/** Plans a static index. */
export function simplePlan({ inputs }: Asked): Planned<Destination> {
  const place = staticPlan(inputs, "simple");
  return place.ok ? planned([], { kind: "simple", place: place.value }) : place;
}

/** Says where static files go: into the bucket where one is named, else into the folder. */
export function staticPlan(inputs: Inputs, place: string): Planned<StaticPlan> {
  const { folder, "site-url": url } = inputs;
  const bucket = bucketPlan(inputs);
  if (bucket !== null && folder !== null)
    return planned(["folder: bucket is given too; one place is enough"], NOWHERE);
  if (bucket !== null) return planned([], { kind: "bucket", url, ...bucket });
  if (folder !== null) return planned([], { kind: "folder", folder, url });
  return planned([`folder: ${place} needs a folder, or a bucket`], NOWHERE);
}

const NOWHERE: StaticPlan = { kind: "folder", folder: "", url: null };

/** Says which bucket; null where none is named. */
export function bucketPlan(inputs: Inputs): BucketPlan | null {
  const { bucket, endpoint, region, prefix } = inputs;
  if (bucket === null) return null;
  return { bucket, region, prefix, endpoint: endpoint ?? amazonEndpoint(region) };
}
