import { isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";

/** Takes a text out of an answer that is JSON, by the names that lead to it; null where it is none, or has no such text. */
export function textField(
  { body }: Pick<WebAnswer, "body">,
  ...names: readonly string[]
): string | null {
  let value: unknown = jsonOrNull(new TextDecoder().decode(body));
  for (const name of names) value = isRecord(value) ? value[name] : null;
  return typeof value === "string" && value !== "" ? value : null;
}
