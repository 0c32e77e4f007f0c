import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const PYTHON = join(import.meta.dirname, "../../../../.cache/tools/attestations/bin/python");

/** Verifies by pypi-attestations and sigstore, which have no part in what they verify. @throws Error with what they say. */
export function verifyAttestation(
  kind: "attestation" | "bundle",
  { root, path, distribution }: Readonly<Record<"root" | "path" | "distribution", string>>,
): string {
  if (!existsSync(PYTHON))
    throw new Error(
      "this needs pypi-attestations in .cache/tools/attestations: npm test installs it",
    );
  const script = join(import.meta.dirname, "verify.py");
  const options = { encoding: "utf8", stdio: "pipe" } as const;
  return execFileSync(PYTHON, ["-I", script, root, kind, path, distribution], options);
}
