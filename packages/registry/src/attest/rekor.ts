import { type Host, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import type { LogEntry } from "./bundle.ts";
import { type SigningService, signingService, strangeAnswer } from "./signing-service.ts";

/** Is an envelope with its one signature (DSSE, envelope.md), and the certificate that proves it. */
export interface SignedEnvelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signature: Uint8Array;
  /** In PEM. */
  readonly certificate: string;
}

const WHAT = "writing the signature into the public log";
const CONFLICT = 409;
/** An entry's name in the log: a tree's 16 digits may stand before its own 64. */
const ENTRY = /\/api\/v1\/log\/entries\/((?:[0-9a-f]{16})?[0-9a-f]{64})$/;

/**
 * Writes a signature into Sigstore's public log (Rekor, "POST /api/v1/log/entries", an entry of the kind `dsse`). What was written
 * by an attempt whose answer was lost is read.
 * @throws Failure `server-refused`, `server-silent`, `inputs-invalid`
 */
export async function logEntry(
  host: Host,
  address: string,
  envelope: SignedEnvelope,
): Promise<LogEntry> {
  const service = signingService("Sigstore's log", address);
  const headers = { "content-type": "application/json", accept: "application/json" };
  const url = `${service.path}/api/v1/log/entries`;
  const body = [JSON.stringify(proposal(envelope))];
  const answer = await ask(host, service, { method: "POST", url, headers, body });
  const [, written] = ENTRY.exec(answer.headers["location"] ?? "") ?? [];
  if (answer.status !== CONFLICT || written === undefined) return entryOf(service, answer);
  return entryOf(service, await ask(host, service, { method: "GET", url: `${url}/${written}` }));
}

function proposal({ payloadType, payload, signature, certificate }: SignedEnvelope): object {
  const envelope = {
    payload: Buffer.from(payload, "utf8").toString("base64"),
    payloadType,
    signatures: [{ sig: Buffer.from(signature).toString("base64"), keyid: "" }],
  };
  const verifiers = [Buffer.from(certificate, "utf8").toString("base64")];
  return {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: { proposedContent: { envelope: JSON.stringify(envelope), verifiers } },
  };
}

function entryOf(service: SigningService, answer: WebAnswer): LogEntry {
  if (answer.status >= 300) throw refusal(service, answer, { what: WHAT });
  const read = jsonOrNull(new TextDecoder().decode(answer.body));
  const entry = isRecord(read) ? readEntry(Object.values(read)[0]) : null;
  if (entry === null) throw strangeAnswer(service, WHAT);
  return entry;
}

/** Turns what the log's API says into what a bundle has: numbers are texts, and hex is base64. */
function readEntry(entry: unknown): LogEntry | null {
  if (!isRecord(entry)) return null;
  const { body, logID, logIndex, integratedTime, verification } = entry;
  const { inclusionProof, signedEntryTimestamp: promise } = asRecord(verification);
  const proof = readProof(inclusionProof);
  const kindVersion = kindOf(body);
  if (typeof body !== "string" || kindVersion === null || proof === null) return null;
  if (typeof logID !== "string" || !isCount(logIndex) || !isCount(integratedTime)) return null;
  return {
    logIndex: String(logIndex),
    logId: { keyId: ofHex(logID) },
    kindVersion,
    integratedTime: String(integratedTime),
    ...(typeof promise === "string" ? { inclusionPromise: { signedEntryTimestamp: promise } } : {}),
    inclusionProof: proof,
    canonicalizedBody: body,
  };
}

function kindOf(body: unknown): { readonly kind: string; readonly version: string } | null {
  if (typeof body !== "string") return null;
  const read = jsonOrNull(Buffer.from(body, "base64").toString("utf8"));
  if (!isRecord(read)) return null;
  const { kind, apiVersion: version } = read;
  return typeof kind === "string" && typeof version === "string" ? { kind, version } : null;
}

function readProof(proof: unknown): LogEntry["inclusionProof"] | null {
  if (!isRecord(proof)) return null;
  const { logIndex, treeSize, rootHash, hashes, checkpoint } = proof;
  if (!isCount(logIndex) || !isCount(treeSize)) return null;
  if (typeof rootHash !== "string" || typeof checkpoint !== "string") return null;
  if (!Array.isArray(hashes) || !hashes.every((one) => typeof one === "string")) return null;
  return {
    logIndex: String(logIndex),
    treeSize: String(treeSize),
    rootHash: ofHex(rootHash),
    hashes: hashes.map(ofHex),
    checkpoint: { envelope: checkpoint },
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function ofHex(hex: string): string {
  return Buffer.from(hex, "hex").toString("base64");
}
