import { normalizeProjectName } from "@wainwright/wheel";

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;

/** Gives the normalised name that a requirement (PEP 508) begins with; null where it begins with none. */
export function requirementName(requirement: string): string | null {
  const name = NAME.exec(requirement)?.[0];
  return name === undefined ? null : normalizeProjectName(name);
}
