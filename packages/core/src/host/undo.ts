/** Is one effect that can be taken back. */
export interface Undoable {
  /** Says that the effect is wanted after all (or already taken back): it stays as it is. */
  keep(): void;
}

/** Remembers how to take effects back: in reverse order, when the run ends, fails or is interrupted. */
export interface Undo {
  add(what: string, takeBack: () => Promise<void>): Undoable;
}
