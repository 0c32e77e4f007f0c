/** Publishes a release, as a process of its own that can be killed: options as JSON in a file, "begun" when it begins. */
import { readFileSync } from "node:fs";
import { realHost } from "@wainwright/testing";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { releaseSitePublisher } from "../../src/release/release-site.ts";

const [file = ""] = process.argv.slice(2);
const read: unknown = JSON.parse(readFileSync(file, "utf8"));
if (!isOptions(read)) throw new Error(`${file} holds no options`);
const { host } = realHost({});
const site = releaseSitePublisher(host, read);
process.stdout.write("begun\n");
const { urls } = await site.publish(await site.preflight());
process.stdout.write(`published ${urls.length}\n`);

/** The test that starts this wrote them. */
function isOptions(value: unknown): value is ReleaseOptions {
  return typeof value === "object" && value !== null && "s3" in value;
}
