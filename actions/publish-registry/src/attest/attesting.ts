import type { Goods } from "../goods.ts";
import type { Inputs } from "../inputs.ts";
import type { Source } from "../plan/source.ts";

/** Is what is attested, and of what run. */
export interface Attesting {
  readonly goods: Goods;
  readonly inputs: Inputs;
  readonly source: Source;
}
