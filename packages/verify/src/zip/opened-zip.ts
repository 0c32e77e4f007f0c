import type { Zip } from "@wainwright/archive";
import type { Finding } from "../findings/finding.ts";
import type { NamedAccess } from "../walk/walk.ts";

/** A zip archive whose directory was read. */
export type OpenedZip = NamedAccess & { readonly zip: Zip; readonly findings: readonly Finding[] };
