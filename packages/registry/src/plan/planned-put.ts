/**
 * Says what stands between an artifact and its place: nothing (`send`); it is there with the same bytes (`there`); something else
 * is there, and is left on purpose (`stays`: a newer version) or stands in the way (`differs`); or the place would refuse it (`refused`).
 */
export type Standing = "send" | "there" | "stays" | "differs" | "refused";

/** Is one row of a plan. */
export interface PlannedPut {
  /** The artifact's name. */
  readonly name: string;
  /** Where it goes, for people: an address, a tag, a key. */
  readonly place: string;
  readonly standing: Standing;
  /** Why, in a sentence; "" for `send`. */
  readonly reason: string;
  /** What helps, where it does not go; "" otherwise. */
  readonly remedy: string;
  /** What is sent, in bytes. */
  readonly bytes: number;
}
