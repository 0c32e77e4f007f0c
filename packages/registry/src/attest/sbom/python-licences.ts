import type { Metadata } from "@wainwright/wheel";
import type { Licences } from "./cyclonedx.ts";

/** A text of the licence itself is no name of one. */
const LONGEST_NAME = 100;
const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/;

/**
 * Reads the licences that core metadata name: an SPDX expression (PEP 639) goes before classifiers, and those before free words.
 * Null where they name none.
 */
export function pythonLicences({ fields }: Pick<Metadata, "fields">): Licences | null {
  const [expression] = fields.get("license-expression") ?? [];
  if (expression !== undefined && expression !== "") return [{ expression }];
  const classified = (fields.get("classifier") ?? []).flatMap(
    (one) => CLASSIFIER.exec(one)?.[1] ?? [],
  );
  const free = (fields.get("license") ?? []).filter(isName);
  const names = classified.length > 0 ? classified : free;
  const sorted = [...new Set(names)].toSorted();
  return sorted.length === 0 ? null : sorted.map((name) => ({ license: { name } }));
}

function isName(text: string): boolean {
  return text !== "" && text !== "UNKNOWN" && text.length <= LONGEST_NAME && !text.includes("\n");
}
