/** Publishes a release of GitHub, as a process of its own that can be killed: options as JSON in a file, "begun" when it begins. */
import { readFileSync } from "node:fs";
import { realHost } from "@wainwright/testing";
import {
  type GithubReleaseOptions,
  githubReleasePublisher,
} from "../../src/github/github-release-publisher.ts";

const [file = ""] = process.argv.slice(2);
const read: unknown = JSON.parse(readFileSync(file, "utf8"));
if (!isOptions(read)) throw new Error(`${file} holds no options`);
const { host, unwind } = realHost({});
const publisher = githubReleasePublisher(host, read);
process.stdout.write("begun\n");
const { urls } = await publisher.publish(await publisher.preflight());
process.stdout.write(`published ${urls.length}\n`);
await unwind();

/** The test that starts this wrote them. */
function isOptions(value: unknown): value is GithubReleaseOptions {
  return typeof value === "object" && value !== null && "draft" in value;
}
