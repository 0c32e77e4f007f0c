import { parseRecord, parseWheelMetadata, parseWheelName, parseMetadata } from "@wainwright/wheel";
import type { TextSource } from "../walk/text-source.ts";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { WheelFacts } from "./wheel-facts.ts";
import { wheelClaims } from "./wheel-claims.ts";

/** What a wheel says of itself, and what is wrong with how it says it. */
export type ReadWheelFacts = { readonly facts: WheelFacts; readonly findings: readonly Finding[] };

type Reader = { readonly folder: string; readonly source: TextSource };

/** Reads a wheel's file name and the files of its .dist-info folder. Never rejects. */
export async function readWheelFacts(
  fileName: string,
  source: TextSource,
): Promise<ReadWheelFacts> {
  const named = parseWheelName(fileName);
  const nameFindings = named.ok ? [] : [problem("wheel-name-invalid", fileName, named.problem)];
  const claims = named.ok ? wheelClaims(named.name.tags) : null;
  const folder = distInfoOf(source);
  if (folder === null) {
    const missing = problem("wheel-metadata-invalid", fileName, "no .dist-info folder, or several");
    return {
      facts: { claims, metadata: null, record: null, recordPath: null },
      findings: [...nameFindings, missing],
    };
  }
  const reader = { folder, source };
  const wheel = await readPart(reader, "WHEEL", parseWheelMetadata);
  const metadata = await readPart(reader, "METADATA", parseMetadata);
  const record = await readPart(reader, "RECORD", parseRecord);
  return {
    facts: {
      claims,
      metadata: wheel.parsed?.ok === true ? wheel.parsed.metadata : null,
      record: record.parsed?.entries ?? null,
      recordPath: record.parsed === null ? null : `${folder}/RECORD`,
    },
    findings: [...nameFindings, ...wheel.findings, ...metadata.findings, ...record.findings],
  };
}

function distInfoOf(source: TextSource): string | null {
  const folders = source.paths.flatMap(
    (path) => /^([^/]+\.dist-info)\//.exec(path)?.slice(1) ?? [],
  );
  const [folder, ...others] = Array.from(new Set(folders));
  return folder === undefined || others.length > 0 ? null : folder;
}

type Problems = { readonly ok: boolean; readonly problems?: readonly string[] };

async function readPart<T extends Problems>(
  reader: Reader,
  name: string,
  parse: (text: string) => T,
): Promise<{ readonly parsed: T | null; readonly findings: readonly Finding[] }> {
  const path = `${reader.folder}/${name}`;
  const text = await reader.source.text(path);
  if (text === null)
    return {
      parsed: null,
      findings: [problem("wheel-metadata-invalid", path, "no such file, or not readable")],
    };
  const parsed = parse(text);
  const problems = parsed.problems ?? [];
  return {
    parsed,
    findings:
      problems.length === 0 ? [] : [problem("wheel-metadata-invalid", path, problems.join("; "))],
  };
}

function problem(
  code: "wheel-name-invalid" | "wheel-metadata-invalid",
  file: string,
  found: string,
): Finding {
  const expected =
    code === "wheel-name-invalid"
      ? "name-version-python-abi-platform.whl"
      : "a valid file of a wheel";
  return makeFinding(code, { file, expected, found });
}
