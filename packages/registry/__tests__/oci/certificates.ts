import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Is a certificate for 127.0.0.1, and the authority that nobody but the test knows. Files in PEM. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

const CURVE = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc"];

/** Makes an authority, and a certificate of its own. */
export function makeCertificates(folder: string): Certificates {
  // Programs take a folder of authorities, and nothing else may be in it.
  mkdirSync(join(folder, "authority"));
  const [authority, authorityKey, certificate, key] = [
    "authority/ca.crt",
    "ca.key",
    "own.crt",
    "own.key",
  ].map((name) => join(folder, name)) as [string, string, string, string];
  openssl(
    ...["req", "-x509", ...CURVE, "-days", "2", "-subj", "/CN=the test's authority"],
    ...["-keyout", authorityKey, "-out", authority],
  );
  const extensions = join(folder, "extensions");
  writeFileSync(extensions, "subjectAltName=IP:127.0.0.1\n");
  const request = join(folder, "own.csr");
  openssl("req", ...CURVE, "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", request);
  openssl(
    ...["x509", "-req", "-in", request, "-CA", authority, "-CAkey", authorityKey],
    ...["-CAcreateserial", "-days", "2", "-extfile", extensions, "-out", certificate],
  );
  return { authority, certificate, key };
}

function openssl(...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync("openssl", args, { encoding: "utf8" });
  if (error !== undefined) throw new Error("this needs openssl: apt-get install openssl");
  if (status !== 0) throw new Error(stderr);
}
