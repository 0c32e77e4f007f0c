import type { JsonObject } from "./json-object.ts";
import { asText } from "./json-object.ts";

/** Writes a platform as containers do: `os/architecture[/variant]`; null where one of the first two is missing. */
export function platformOf(object: JsonObject): string | null {
  const os = asText(object["os"]);
  const architecture = asText(object["architecture"]);
  const variant = asText(object["variant"]) ?? "";
  if (os === null || architecture === null || os === "" || architecture === "") return null;
  return [os, architecture, ...(variant === "" ? [] : [variant])].join("/");
}
