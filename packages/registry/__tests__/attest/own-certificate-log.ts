import { createHash, createSign, type KeyPairKeyObjectResult } from "node:crypto";

/** Is a log of certificates (RFC 6962). That of @sigstore/mock 0.10 signs nothing with pkijs 3.4: its signatures are empty. */
export function ownCertificateLog({ publicKey, privateKey }: KeyPairKeyObjectResult) {
  const key = publicKey.export({ format: "der", type: "spki" });
  const logID = createHash("sha256").update(key).digest();
  return {
    publicKey: key,
    logID,
    /** Promises that a certificate will be logged: with its length before it, as a list of such promises has it. */
    log: async (certificate: ArrayBuffer, issuer: ArrayBuffer): Promise<ArrayBuffer> => {
      const timestamp = number(Date.now(), 8);
      const body = signedPart(Buffer.from(certificate));
      // 3.2: version, certificate_timestamp, time, precert_entry, issuer_key_hash, tbs_certificate, extensions.
      const parts = [number(0, 2), timestamp, number(1, 2), Buffer.from(issuer)];
      const told = Buffer.concat([...parts, number(body.length, 3), body, number(0, 2)]);
      const signature = createSign("sha256").update(told).sign(privateKey);
      const algorithms = [number(4, 1), number(3, 1), number(signature.length, 2)];
      const promise = [number(0, 1), logID, timestamp, number(0, 2), ...algorithms, signature];
      const bytes = Buffer.concat(promise);
      return Uint8Array.from(Buffer.concat([number(bytes.length, 2), bytes])).buffer;
    },
  };
}

function number(value: number, bytes: number): Buffer {
  const whole = Buffer.alloc(8);
  whole.writeBigUInt64BE(BigInt(value));
  return whole.subarray(8 - bytes);
}

/** The first member of a certificate (RFC 5280, 4.1): tbsCertificate, with its tag. Both are longer than 255 bytes. */
function signedPart(certificate: Buffer): Buffer {
  const start = 4;
  return certificate.subarray(start, start + 4 + certificate.readUInt16BE(start + 2));
}
