/** Publishes crates until it is done or killed, and says a word when it begins and when it is done. What and where is JSON in a file. */
import { readFileSync } from "node:fs";
import { realHost } from "@wainwright/testing";
import { bucketPlace, cargoIndexPublisher, folderPlace } from "../../src/index.ts";
import type { CratesToPublish } from "./crates-to-publish.ts";

const [file = ""] = process.argv.slice(2);
const { where, crates } = JSON.parse(readFileSync(file, "utf8")) as CratesToPublish;
const { host, unwind } = realHost(process.env);
const place = "s3" in where ? bucketPlace(host, where) : folderPlace(host, where);
const publisher = cargoIndexPublisher(host, place, crates);
process.stdout.write("begun\n");
const plan = await publisher.preflight();
process.stdout.write("planned\n");
await publisher.publish(plan);
process.stdout.write("done\n");
await unwind();
