/** Publishes a release, as a process of its own that can be killed: options as JSON in a file, "begun" when it begins. */
import { readFileSync } from "node:fs";
import { realHost } from "@wainwright/testing";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { releaseSitePublisher } from "../../src/release/release-site.ts";

const [file = ""] = process.argv.slice(2);
const options: ReleaseOptions = JSON.parse(readFileSync(file, "utf8"));
const { host } = realHost({});
const site = releaseSitePublisher(host, options);
process.stdout.write("begun\n");
const { urls } = await site.publish(await site.preflight());
process.stdout.write(`published ${urls.length}\n`);
