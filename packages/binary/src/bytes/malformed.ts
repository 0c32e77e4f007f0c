import { MalformedError } from "./malformed-error.ts";

/** A file that begins as its format does and then is wrong: why, and at which byte. */
export type Malformed = {
  readonly kind: "malformed";
  readonly reason: string;
  readonly offset: number;
};

/** Gives what a reader gives, or, where it says that the file is malformed, that. */
export function orMalformed<Read>(read: () => Read): Read | Malformed {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedError) {
      return { kind: "malformed", reason: error.reason, offset: error.offset };
    }
    throw error;
  }
}
