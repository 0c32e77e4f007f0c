import type { Inputs } from "../inputs.ts";
import type { Source } from "./source.ts";

/** Is what a place is planned from. */
export interface Asked {
  readonly inputs: Inputs;
  readonly source: Source;
  /** Whether the job may say who it is (OpenID Connect). */
  readonly hasIdentity: boolean;
}
