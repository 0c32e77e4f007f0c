import type { Log } from "../host/log.ts";
import type { Undo, Undoable } from "../host/undo.ts";

interface Entry {
  readonly what: string;
  readonly takeBack: () => Promise<void>;
}

/** Keeps the effects of a run in the order they were made, and takes them back in reverse. */
export class UndoStack implements Undo {
  readonly #entries = new Set<Entry>();

  add(what: string, takeBack: () => Promise<void>): Undoable {
    const entry = { what, takeBack };
    this.#entries.add(entry);
    return {
      keep: () => {
        this.#entries.delete(entry);
      },
    };
  }

  /** Takes everything back; one that fails is told and does not stop the others. */
  async unwind(log: Log): Promise<void> {
    for (const entry of [...this.#entries].toReversed()) {
      this.#entries.delete(entry);
      try {
        await entry.takeBack();
      } catch (thrown) {
        log.warning(`could not ${entry.what}: ${String(thrown)}`);
      }
    }
  }
}
