import { type Place, type Root, useTerminal } from "../../../packages/cli/__tests__/in-terminal.ts";

export type { Outcome, Way } from "../../../packages/cli/__tests__/in-terminal.ts";

/** What lies beside the wheels. */
const HOUSE: ReadonlySet<string> = new Set([".wainwright", "requirements.lock", "simple"]);

/** Runs build-wheel as a person at a terminal does; what it leaves beside a wheelhouse is told. */
export function usePlace(roots: readonly Root[]): Place {
  const isProduct = (path: string) => {
    const [top = ""] = path.split("/");
    return top.endsWith(".whl") || HOUSE.has(top);
  };
  return useTerminal({ action: "build-wheel", output: "wheelhouse", isProduct }, roots);
}
