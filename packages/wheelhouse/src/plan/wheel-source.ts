import type { Interpreter, Target } from "@wainwright/platform";
import type { TagRanks } from "./best-wheel.ts";
import type { FoundWheel, Pin } from "./planned-package.ts";

/** Says for whom a wheel is looked for. */
export interface WantedWheel {
  readonly pin: Pin;
  readonly target: Target;
  readonly interpreter: Interpreter;
  readonly ranks: TagRanks;
}

/** Is a place of one's own that may hold finished wheels: an index or a folder. */
export interface WheelSource {
  /** Finds the wheel that the interpreter prefers; null when there is none. @throws Failure when it cannot be asked. */
  find(wanted: WantedWheel): Promise<FoundWheel | null>;
}
