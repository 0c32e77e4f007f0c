import { type Place, type Root, useTerminal } from "../../../packages/cli/__tests__/in-terminal.ts";

export type { Outcome } from "../../../packages/cli/__tests__/in-terminal.ts";

/** Runs build-app as a person at a terminal does; what it leaves half made beside its programs is told. */
export function usePlace(roots: readonly Root[]): Place {
  const isHalf = (name: string) => name.startsWith(".") || name.endsWith(".part");
  const isProduct = (path: string) => !path.split("/").some(isHalf);
  return useTerminal({ action: "build-app", output: "dist", isProduct }, roots);
}
