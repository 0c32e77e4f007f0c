/** Knows which builds wait for which others, so that none waits for itself. */
export class BuildOrder {
  readonly #needs = new Map<string, Set<string>>();

  /** Notes that one build waits for another; false, and nothing noted, where that one waits for it already. */
  needs(builder: string, needed: string): boolean {
    if (this.#reaches(needed, builder)) return false;
    const known = this.#needs.get(builder) ?? new Set();
    this.#needs.set(builder, known.add(needed));
    return true;
  }

  #reaches(from: string, to: string): boolean {
    const seen = new Set<string>();
    const pending = [from];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at === to) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      pending.push(...(this.#needs.get(at) ?? []));
    }
    return false;
  }
}
