import type { RandomAccess, Scratch } from "@wainwright/archive";
import type { NativeFile } from "../native/native-file.ts";
import type { Artifact } from "./artifact.ts";
import type { Budget, Limits } from "./budget.ts";

/** What is carried along while an artifact and those inside of it are read. */
export type Walk = {
  readonly scratch: Scratch;
  readonly budget: Budget;
  readonly limits: Limits;
  /** Whether native files are searched for what building left in them: not in images, whose systems others have built. */
  readonly searchesStrings: boolean;
  /** How many archives lie around what is being read. */
  readonly depth: number;
  /** Reads what a file inside is, if it is an artifact itself; null when it is none. */
  readonly openInside: (walk: Walk, file: NamedAccess) => Promise<Artifact | null>;
};

/** A file by its name or path, and its content. */
export type NamedAccess = {
  readonly name: string;
  readonly access: RandomAccess;
  /** What it is as native code, where that was read already. */
  readonly native?: NativeFile | null;
};

/** Goes one archive deeper. */
export function deeper(walk: Walk): Walk {
  return { ...walk, depth: walk.depth + 1 };
}
