import { isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";

/** Takes out of a registry's answer what it says, where it says it as registries do (OCI distribution-spec, error codes). */
export function inItsWords(answer: WebAnswer): WebAnswer {
  const read = jsonOrNull(new TextDecoder().decode(answer.body));
  const errors: unknown = isRecord(read) ? read["errors"] : null;
  const words = Array.isArray(errors) ? errors.flatMap(wordsOf) : [];
  if (words.length === 0) return answer;
  const headers = { ...answer.headers, "content-type": "text/plain" };
  return { ...answer, headers, body: new TextEncoder().encode(words.join("; ")) };
}

function wordsOf(error: unknown): readonly string[] {
  if (!isRecord(error)) return [];
  const said = [error["code"], error["message"]].filter((word) => typeof word === "string");
  return said.length === 0 ? [] : [said.join(": ")];
}
