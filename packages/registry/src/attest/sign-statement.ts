import type { SerializedBundle } from "@sigstore/bundle";
import type { Host } from "@wainwright/core";
import { certifiedSigner } from "./certified-signer.ts";
import type { Patience } from "./patience.ts";
import type { SigstoreServices } from "./sigstore-services.ts";
import { PAYLOAD_TYPE } from "./statement.ts";
import { witnesses } from "./witnesses.ts";

/** Says who signs, where that is certified and written down, and how long that may take. */
export interface Signing {
  readonly services: SigstoreServices;
  /** Asks for a token that says who signs; it is a secret. */
  readonly token: () => Promise<string>;
  readonly patience: Patience;
}

/**
 * Signs a statement, and has the signature written down where the services say. Sigstore's own library does it, with requests of its
 * own; it is loaded here, for most runs sign nothing.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`, `inputs-invalid`, `interrupted`
 */
export async function signStatement(
  { signal }: Pick<Host, "signal">,
  statement: string,
  { services, token, patience }: Signing,
): Promise<SerializedBundle> {
  const [library, { bundleToJSON }] = await Promise.all([
    import("@sigstore/sign"),
    import("@sigstore/bundle"),
  ]);
  const builder = new library.DSSEBundleBuilder({
    signer: certifiedSigner(library, { fulcio: services.fulcio, token, patience, signal }),
    witnesses: witnesses(library, services, { patience, signal }),
  });
  const artifact = { data: Buffer.from(statement, "utf8"), type: PAYLOAD_TYPE };
  const bundle = await builder.create(artifact);
  return written(bundleToJSON(bundle));
}

type Entry = SerializedBundle["verificationMaterial"]["tlogEntries"][number];
type Proof = NonNullable<Entry["inclusionProof"]>;
type Lacking<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
/** Is an entry as the library really writes it: without what is 0 or empty, whatever its types say. */
interface Written extends Lacking<Omit<Entry, "inclusionProof">, "logIndex" | "integratedTime"> {
  readonly inclusionProof: Lacking<Proof, "logIndex" | "hashes"> | undefined;
}

function written(bundle: SerializedBundle): SerializedBundle {
  const { verificationMaterial } = bundle;
  const tlogEntries = wholeEntries(verificationMaterial);
  return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries } };
}

/** A log's first entry has zeros and no hashes; Sigstore's library for Python reads none without. */
function wholeEntries({ tlogEntries = [] }: { readonly tlogEntries?: readonly Written[] }) {
  return tlogEntries.map(
    ({ inclusionProof, ...entry }): Entry => ({
      ...{ logIndex: "0", integratedTime: "0", ...entry },
      inclusionProof: inclusionProof && { logIndex: "0", hashes: [], ...inclusionProof },
    }),
  );
}
