import { createHash } from "node:crypto";

/** Is a licence: an SPDX expression, or the words of whoever named it. */
export type Licences =
  | readonly [{ readonly expression: string }]
  | readonly { readonly license: { readonly name: string } }[];

/** Is a part of what a list is about (CycloneDX 1.6, "component"). */
export interface Component {
  readonly type: "application" | "container" | "file" | "library" | "operating-system";
  /** Names it inside the list; no two have the same. */
  readonly "bom-ref": string;
  readonly name: string;
  readonly version?: string;
  readonly hashes?: readonly { readonly alg: "SHA-256"; readonly content: string }[];
  readonly licenses?: Licences;
  readonly purl?: string;
  /** What is in it. */
  readonly components?: readonly Component[];
}

/** Is a list of what something is made of. */
export interface Bom {
  /** What it is about. */
  readonly subject: Component;
  readonly components: readonly Component[];
  /** Which need which, by their names inside the list; who needs nothing may be lacking. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Whether there is more than could be read. */
  readonly isIncomplete: boolean;
}

/** Our own: a name in it is the sum of a list (RFC 9562, 5.5). */
const NAMESPACE = "5b9f3b1c-6c0e-4c55-9d0a-0f6f0d2f5a11";

/**
 * Writes a list as CycloneDX 1.6 (ECMA-424; https://cyclonedx.org/docs/1.6/json/), the same bytes for the same content.
 * @param epoch in seconds since 1970, as SOURCE_DATE_EPOCH says it; null for a list without a time.
 */
export function formatCycloneDx(bom: Bom, epoch: number | null): string {
  const components = bom.components.toSorted(byRef);
  const { subject, isIncomplete } = bom;
  const ref = subject["bom-ref"];
  const content = {
    metadata: {
      ...(epoch === null ? {} : { timestamp: new Date(epoch * 1000).toISOString() }),
      tools: { components: [{ type: "application", name: "wainwright" }] },
      component: subject,
    },
    components,
    dependencies: [
      { ref, dependsOn: firstNeeded(components, bom.needs) },
      ...components.map((one) => {
        const needed = [...new Set(bom.needs.get(one["bom-ref"]))].toSorted();
        return { ref: one["bom-ref"], ...(needed.length === 0 ? {} : { dependsOn: needed }) };
      }),
    ],
    ...(isIncomplete ? { compositions: [{ aggregate: "incomplete", assemblies: [ref] }] } : {}),
  };
  const head = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
  };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

function byRef(one: Component, other: Component): number {
  return one["bom-ref"] < other["bom-ref"] ? -1 : 1;
}

/** What nothing else needs; all of it where each needs another. */
function firstNeeded(components: readonly Component[], needs: Bom["needs"]): readonly string[] {
  const needed = new Set([...needs.values()].flat());
  const refs = components.map((one) => one["bom-ref"]);
  const first = refs.filter((ref) => !needed.has(ref));
  return first.length === 0 ? refs : first;
}

/** RFC 9562, version 5. */
function uuidOf(text: string): string {
  const sum = createHash("sha256").update(text).digest("hex");
  const namespace = Buffer.from(NAMESPACE.replaceAll("-", ""), "hex");
  const hash = createHash("sha1").update(namespace).update(sum).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex", 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
