import type { WebAnswer } from "@wainwright/core";
import type { TurnedAway } from "./turned-away.ts";

/** Is a server that is published to, with what it is told of whoever asks. */
export interface WebService {
  /** For people: "the index", "the bucket's service". */
  readonly name: string;
  /** Scheme, host and port that the credentials are for: "https://index.example.org". */
  readonly origin: string;
  /** Headers that no other origin ever sees. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Says which addresses are somebody else's: that it leads there is an answer, and not followed. */
  readonly stopsAt?: (next: URL) => boolean;
  /** Says of an answer, where the service has words of its own for it, that it had too many requests; null for any other. */
  readonly turnsAway?: (answer: WebAnswer) => TurnedAway | null;
}
