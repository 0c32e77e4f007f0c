export type { Artifact } from "./artifact/artifact.ts";
export type { PlannedPut, Standing } from "./plan/planned-put.ts";
export type { Published, Publisher } from "./plan/publisher.ts";
export { refusePlan } from "./plan/refuse-plan.ts";
