import type { FilePart } from "@wainwright/core";

/** Says under which condition an object is put: only where there is none, only in place of a certain one, or in any case. */
export type PutCondition =
  | { readonly kind: "absent" }
  | { readonly kind: "replacing"; readonly etag: string }
  | { readonly kind: "always" };

/** Is what becomes an object. */
export interface ObjectToPut {
  readonly key: string;
  readonly content: FilePart | Uint8Array;
  /** Of the whole content, lower-case hex. */
  readonly sha256: string;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly condition: PutCondition;
}

/** Gives the headers that an object keeps. */
export function keptHeaders({
  contentType,
  cacheControl,
}: ObjectToPut): Readonly<Record<string, string>> {
  return { "content-type": contentType, "cache-control": cacheControl };
}

/** Gives the headers of a condition (RFC 9110, 13.1). */
export function conditionHeaders(condition: PutCondition): Readonly<Record<string, string>> {
  switch (condition.kind) {
    case "absent":
      return { "if-none-match": "*" };
    case "replacing":
      return { "if-match": condition.etag };
    case "always":
      return {};
  }
}
