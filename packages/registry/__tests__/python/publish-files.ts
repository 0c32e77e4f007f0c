/** Publishes files until it is done or killed, and says a word when it begins and when it is done. The password is in the environment. */
import { realHost } from "@wainwright/testing";
import { pythonIndexPublisher, simpleFolderPublisher } from "../../src/index.ts";

const [place = "", ...files] = process.argv.slice(2);
const { host, unwind } = realHost(process.env);
const [username, password] = [process.env["INDEX_USER"] ?? "", process.env["INDEX_PASSWORD"] ?? ""];
const publisher = place.startsWith("http")
  ? pythonIndexPublisher(host, {
      ...{ url: place, simpleUrl: null, files },
      identity: { kind: "password", username, password },
    })
  : simpleFolderPublisher(host, { folder: place, url: null, files });

process.stdout.write("begun\n");
const plan = await publisher.preflight();
process.stdout.write("planned\n");
await publisher.publish(plan);
process.stdout.write("done\n");
await unwind();
