import { isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";

/** Takes a text out of an answer that is a JSON object; null where it is none, or has no such text. */
export function textField({ body }: Pick<WebAnswer, "body">, name: string): string | null {
  const read = jsonOrNull(new TextDecoder().decode(body));
  const value = isRecord(read) ? read[name] : null;
  return typeof value === "string" && value !== "" ? value : null;
}
