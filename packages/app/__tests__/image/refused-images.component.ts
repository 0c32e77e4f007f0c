import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Scenario } from "./run-scenario.ts";
import { type ImageSite, openSite } from "./image-site.ts";

const MINUTES = 60_000;
const sites: ImageSite[] = [];

beforeAll(async () => {
  sites.push(await openSite());
}, 10 * MINUTES);

afterAll(() => {
  for (const one of sites) one.close();
});

function site(): ImageSite {
  const [only] = sites;
  if (only === undefined) throw new Error("there is none");
  return only;
}

async function refused(
  files: Readonly<Record<string, string>>,
  more: Partial<Scenario["request"]> = {},
) {
  const request = { context: site().context(files), ...more };
  return (await site().build({ target: "linux/arm/v7", request })).failure;
}

describe("an image that would not be right", () => {
  test.each([
    [
      "a variable of the platforms that is not declared",
      "FROM BASE:12\nRUN echo $TARGETARCH\n",
      /Dockerfile:2: RUN uses TARGETARCH/,
    ],
    [
      "a FROM that names another platform",
      "FROM --platform=linux/arm64 BASE:12\n",
      /Dockerfile:1: .*not linux\/arm\/v7/,
    ],
    [
      "a base that has no such platform",
      "FROM scratch AS a\nFROM BASE:64\n",
      /Dockerfile:2: .*debian:64 has no linux\/arm\/v7/,
    ],
    [
      "a base of another platform only",
      "FROM BASE:other\n",
      /Dockerfile:1: .*debian:other is linux\/arm64, and not linux\/arm\/v7/,
    ],
    [
      "a base that is not there",
      "FROM BASE:absent\n",
      /Dockerfile:1: FROM .*debian:absent could not be taken.*manifest unknown/s,
    ],
    [
      "a RUN that fails",
      "FROM BASE:12\nRUN echo its own words; exit 3\n",
      /could not be built for linux\/arm\/v7.*its own words.*exit 3/s,
    ],
    ["an instruction that nobody knows", "FROM BASE:12\nRUNN x\n", /Unknown instruction: "RUNN"/],
    [
      "a file to copy that is not there",
      "FROM BASE:12\nCOPY nothing /x\n",
      /nothing.*no such file/,
    ],
  ])("is refused for %s", async (_, Dockerfile, message) => {
    expect(await refused({ Dockerfile })).toMatchObject({
      code: "image-failed",
      message: expect.stringMatching(message),
    });
  });

  test("is refused for a digest that is one platform's", async () => {
    const Dockerfile = `FROM BASE@${site().armv7Digest}\n`;
    const request = { context: site().context({ Dockerfile }) };
    expect((await site().build({ target: "linux/arm64", request })).failure).toMatchObject({
      code: "image-failed",
      message: expect.stringMatching(/Dockerfile:1: .* is linux\/arm\/v7, and not linux\/arm64/),
      remedy: expect.stringContaining("pin the digest of the index"),
    });
  });

  test("is built from a base that lies, and found when it is read", async () => {
    const request = { context: site().context({ Dockerfile: "FROM BASE:lying\nCOPY . /x\n" }) };
    const { failure, report } = await site().build({ target: "linux/arm/v7", request });
    expect(failure).toBeNull();
    const codes = report?.findings.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["image-content-differs", "target-architecture"]));
  });

  test("is refused where there is no room for it, and leaves nothing there", async () => {
    const request = { context: site().context({ Dockerfile: "FROM BASE:12\nRUN true\n" }) };
    const { failure } = await site().build({ target: "linux/arm/v7", request, room: "30m" });
    expect(failure).toMatchObject({
      code: "disk-full",
      message: expect.stringContaining("no space left on device"),
    });
  });

  test.each([
    ["a context", { context: "/nonexistent" }],
    ["a Dockerfile", { file: "/nonexistent/Dockerfile" }],
  ])("is refused without %s", async (_, more) => {
    expect(await refused({ Dockerfile: "FROM scratch\n" }, more)).toMatchObject({
      code: "path-missing",
    });
  });
});

test("an interrupted build leaves nothing behind", async () => {
  const Dockerfile = "FROM BASE:12\nRUN sleep 300\n";
  const request = { context: site().context({ Dockerfile }) };
  const scenario = { target: "linux/arm/v7", request, stopAt: "RUN sleep 300" };
  const { failure } = await site().build(scenario);
  expect(failure?.code).toBe("interrupted");
});

describe("what is started in an image", () => {
  test(
    "and ends badly is told by how it ended, in time",
    async () => {
      const Dockerfile = "FROM BASE:12\nRUN true\n";
      const starts = [
        { argv: ["sh", "-c", "exit 7"] },
        { argv: ["sh", "-c", "kill -SEGV $$"] },
        { argv: ["sleep", "100"], timeoutSeconds: 2 },
        { argv: ["/nowhere"] },
        { argv: ["uname", "-m"], output: "aarch64" },
        { argv: ["sh", "-c", "touch /new && rm /bin/ls && test ! -e /bin/ls"] },
      ] as const;
      const outcome = await site().build({
        target: "armv7",
        request: { context: site().context({ Dockerfile }) },
        starts,
      });
      expect(outcome.starts).toMatchObject([
        { code: "run-failed", message: expect.stringContaining("exit code 7") },
        { code: "run-failed", message: expect.stringContaining("SIGSEGV") },
        { code: "run-failed", message: expect.stringContaining("did not end within 2 seconds") },
        { code: "run-failed", message: expect.stringContaining("no program /nowhere") },
        { code: "run-failed", message: expect.stringContaining("armv7l") },
        { printed: "" },
      ]);
    },
    5 * MINUTES,
  );
});
