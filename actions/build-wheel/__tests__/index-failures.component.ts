import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { expectFailure } from "./expect-failure.ts";
import { usePlace, type Way } from "./in-terminal.ts";
import { type Behaviour, serveIndex, type SimpleIndex } from "./simple-index.ts";

const place = usePlace([]);
const ZEROS = "0".repeat(64);

describe("an index that does not have it", () => {
  const servers = new Map<Behaviour, SimpleIndex>();
  beforeAll(async () => {
    for (const behaviour of ["honest", "other-bytes", "cut"] as const)
      servers.set(behaviour, await serveIndex(behaviour));
  });
  afterAll(() => {
    for (const server of servers.values()) server.close();
  });

  function from(behaviour: Behaviour): Way {
    return {
      env: {
        UV_DEFAULT_INDEX: servers.get(behaviour)?.url,
        UV_CACHE_DIR: join(place.folder, behaviour),
      },
    };
  }

  test("has no such package", async () => {
    const outcome = await place.run({ requirements: "absent" }, from("honest"));
    expectFailure(outcome, {
      code: "package-not-found",
      message: /absent was not found/,
      remedy: /name and the version/,
    });
  });

  test("has no such version", async () => {
    const outcome = await place.run({ requirements: "tiny==2.0" }, from("honest"));
    expectFailure(outcome, {
      code: "package-not-found",
      message: /no version of tiny==2\.0/,
      remedy: /version/,
    });
  });

  test("has no sdist of it, but wheels", async () => {
    const outcome = await place.run({ requirements: "ziglang", "no-binary": "ziglang" });
    expectFailure(outcome, {
      code: "sdist-missing",
      message: /ziglang.*there is no source distribution/,
      remedy: /package-dir/,
    });
  });

  test("has other bytes than the requirement promises", async () => {
    const outcome = await place.run(
      { requirements: `tiny --hash=sha256:${ZEROS}` },
      from("honest"),
    );
    expectFailure(outcome, {
      code: "checksum-mismatch",
      message: /the requirements promise \(0{64}\)/,
      remedy: /publisher's/,
    });
  });

  test("has other bytes than it promises itself", async () => {
    const outcome = await place.run({ requirements: "tiny" }, from("other-bytes"));
    expectFailure(outcome, {
      code: "checksum-mismatch",
      message: /Hash mismatch for `tiny==1\.0`/,
      remedy: /publisher's checksum/,
    });
  });

  test("goes away in mid-download", async () => {
    const outcome = await place.run({ requirements: "tiny" }, from("cut"));
    expectFailure(outcome, {
      code: "download-failed",
      message: /tiny-1\.0\.tar\.gz could not be downloaded/,
      remedy: /nothing half-downloaded/,
    });
  }, 60_000);

  test("is not there at all", async () => {
    const nowhere = { UV_DEFAULT_INDEX: "http://127.0.0.1:9/simple/", UV_HTTP_RETRIES: "0" };
    const outcome = await place.run({ requirements: "rpds-py" }, { env: nowhere });
    expectFailure(outcome, {
      code: "download-failed",
      message: /rpds-py .*could not be looked up/,
      remedy: /network/,
    });
  }, 60_000);
});
