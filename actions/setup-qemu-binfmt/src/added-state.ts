import type { Runner } from "@wainwright/core";
import type { AddedHandlers } from "@wainwright/toolchain";

const NAME = "added-handlers";

/** Keeps for the post phase what was added to the kernel's handlers. */
export function saveAdded(runner: Runner, added: AddedHandlers): void {
  runner.saveState(NAME, JSON.stringify(added));
}

/** Reads what the main phase added; null when it added nothing, or did not get that far. */
export function readAdded(runner: Runner): AddedHandlers | null {
  const saved = runner.state(NAME);
  if (saved === null) return null;
  const value: unknown = JSON.parse(saved);
  if (typeof value !== "object" || value === null) return null;
  const registered =
    "registered" in value && Array.isArray(value.registered) ? value.registered : [];
  return {
    registered: registered.filter((name) => typeof name === "string"),
    enabled: "enabled" in value && value.enabled === true,
    mounted: "mounted" in value && value.mounted === true,
  };
}
