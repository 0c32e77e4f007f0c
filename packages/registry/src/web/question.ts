import type { WebRequest } from "@wainwright/core";

/** Is a request to a service; an address without a scheme is below its origin. */
export interface Question extends Omit<WebRequest, "url"> {
  readonly url: string;
  /** How often it is asked where it is busy or silent; 5 times by default. What may not be said twice is said once. */
  readonly attempts?: number;
}
