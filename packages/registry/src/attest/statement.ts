/** Is a file that something is said of. */
export interface Subject {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Is what the envelope of a statement says that it holds (in-toto attestation framework, spec/v1/envelope.md). */
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** Says something, of which the predicate's type tells the meaning, of files. */
export interface Said {
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: object | null;
}

/** Writes a statement (in-toto attestation framework, spec/v1/statement.md); its subjects stand in the order of their names. */
export function formatStatement({ subjects, predicateType, predicate }: Said): string {
  const sorted = subjects.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    subject: sorted.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType,
    predicate,
  });
}
