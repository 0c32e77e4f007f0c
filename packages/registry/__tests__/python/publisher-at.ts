import { readFileSync } from "node:fs";
import type { Host } from "@wainwright/core";
import {
  type BucketOptions,
  type Publisher,
  pythonIndexPublisher,
  simpleBucketPublisher,
  simpleFolderPublisher,
} from "../../src/index.ts";
import { filesAt } from "./files-at.ts";

/** Publishes to an index at an address, to the bucket that a JSON file tells of, or to a folder. */
export function publisherAt(host: Host, place: string, paths: readonly string[]): Publisher {
  const files = filesAt(paths);
  if (place.endsWith(".json")) {
    const bucket = JSON.parse(readFileSync(place, "utf8")) as BucketOptions;
    return simpleBucketPublisher(host, { ...bucket, servesFolders: true, files });
  }
  if (!place.startsWith("http"))
    return simpleFolderPublisher(host, { folder: place, url: null, files });
  const [username, password] = [host.env("INDEX_USER") ?? "", host.env("INDEX_PASSWORD") ?? ""];
  const identity = { kind: "password", username, password } as const;
  return pythonIndexPublisher(host, { url: place, simpleUrl: null, files, identity });
}
