/** Publishes files until it is done or killed, and says a word when it begins, when it has a plan, and when it is done. */
import { realHost } from "@wainwright/testing";
import { publisherAt } from "./publisher-at.ts";

const [place = "", ...files] = process.argv.slice(2);
const { host, unwind } = realHost(process.env);
const publisher = publisherAt(host, place, files);
process.stdout.write("begun\n");
const plan = await publisher.preflight();
process.stdout.write("planned\n");
await publisher.publish(plan);
process.stdout.write("done\n");
await unwind();
