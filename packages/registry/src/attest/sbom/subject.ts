import type { Component } from "./cyclonedx.ts";

/** Says what a list is about: a repository's name, an image's. */
export interface BomSubject {
  readonly name: string;
  /** Null where it has none. */
  readonly version: string | null;
}

/** Makes the component that a list is about. */
export function subjectOf(
  type: "application" | "container",
  { name, version }: BomSubject,
): Component {
  const ref = version === null ? `subject:${name}` : `subject:${name}@${version}`;
  return { type, "bom-ref": ref, name, ...(version === null ? {} : { version }) };
}
