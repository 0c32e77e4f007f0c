/** Is one pin of a lock. */
export interface PinnedWheel {
  readonly name: string;
  readonly version: string;
  /** Lower-case hex, of every wheel of that version in the wheelhouse. */
  readonly sha256: readonly string[];
}

/**
 * Writes a requirements file (pip, "Hash-checking Mode") that installs just these wheels:
 * `pip install --no-index --find-links FOLDER --require-hashes -r requirements.lock`.
 */
export function requirementsLock(wheels: readonly PinnedWheel[]): string {
  const lines = wheels
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, sha256 }) =>
      [`${name}==${version}`, ...sha256.toSorted().map((sum) => `    --hash=sha256:${sum}`)].join(
        " \\\n",
      ),
    );
  return `${lines.join("\n")}\n`;
}
