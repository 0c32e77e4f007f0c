import type { Host, Undoable } from "@wainwright/core";
import type { BinfmtEntry } from "./binfmt-entry.ts";
import {
  mountBinfmt,
  register,
  switchBinfmt,
  unmountBinfmt,
  unregister,
} from "./binfmt-control.ts";
import { readRegistered } from "./read-registered.ts";
import type { Registration } from "./registration.ts";

/** Lists what was added to the kernel's handlers: what `post` has to take back. */
export interface AddedHandlers {
  /** Names of handlers. */
  readonly registered: readonly string[];
  readonly enabled: boolean;
  readonly mounted: boolean;
}

/** Changes the kernel's handlers; until they are kept, all of it is taken back when the run ends. */
export class BinfmtChanges {
  readonly #host: Host;
  readonly #undoables: Undoable[] = [];
  readonly #added = { registered: new Set<string>(), enabled: false, mounted: false };

  constructor(host: Host) {
    this.#host = host;
  }

  get added(): AddedHandlers {
    return { ...this.#added, registered: [...this.#added.registered] };
  }

  async mount(): Promise<void> {
    await mountBinfmt(this.#host);
    this.#added.mounted = true;
    this.#onEnd("unmount binfmt_misc", async () => {
      await removeHandlers(this.#host, { registered: [], enabled: false, mounted: true });
    });
  }

  async enable(): Promise<void> {
    await switchBinfmt(this.#host, true);
    this.#added.enabled = true;
    this.#onEnd("switch binfmt_misc off", async () => switchBinfmt(this.#host, false));
  }

  async register(registration: Registration): Promise<void> {
    const { name } = registration;
    try {
      await register(this.#host, registration);
    } catch (thrown) {
      // A job beside this one may have begun at the same moment: its handler is as good, and its own to take back.
      if (!(await this.#isThere(registration))) throw thrown;
      return;
    }
    this.#added.registered.add(name);
    this.#onEnd(`unregister ${name}`, async () => unregister(this.#host, name));
  }

  async #isThere({ name, interpreter, magic }: Registration): Promise<boolean> {
    const { entries } = await readRegistered(this.#host);
    return entries.some(
      (one) => one.name === name && one.interpreter === interpreter && one.magic === magic,
    );
  }

  /** What is taken away comes back when the run fails, unless its emulator is gone. */
  async unregister(entry: BinfmtEntry): Promise<void> {
    await unregister(this.#host, entry.name);
    this.#onEnd(`register ${entry.name} again`, async () => register(this.#host, entry));
  }

  /** Leaves what was added in place when the run ends. */
  keep(): void {
    for (const undoable of this.#undoables) undoable.keep();
  }

  #onEnd(what: string, takeBack: () => Promise<void>): void {
    this.#undoables.push(this.#host.undo.add(what, takeBack));
  }
}

/**
 * Takes back what was added, as far as it is still there; the mount only when nobody else has a handler in it.
 * @throws Failure `no-root`, `binfmt-unavailable`, `tool-failed`.
 */
export async function removeHandlers(host: Host, added: AddedHandlers): Promise<void> {
  const before = await readRegistered(host);
  if (!before.mounted) return;
  for (const { name } of before.entries)
    if (added.registered.includes(name)) await unregister(host, name);
  if (added.enabled) await switchBinfmt(host, false);
  if (!added.mounted) return;
  const after = await readRegistered(host);
  if (after.entries.length === 0) await unmountBinfmt(host);
}
