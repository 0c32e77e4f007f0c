import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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

const GOOD = {
  Dockerfile: `ARG TAG=none
FROM --platform=$BUILDPLATFORM BASE:\${TAG} AS builder
ARG TARGETARCH TARGETPLATFORM
RUN uname -m > /builder; echo "$TARGETARCH $TARGETPLATFORM" >> /builder
FROM BASE:$TAG
COPY --from=builder /builder /builder
COPY . /app/
RUN uname -m > /machine; python3 -c 'import struct; print(struct.calcsize("P"))' >> /machine
WORKDIR /app
ENV WHO=world
ENTRYPOINT ["python3", "main.py"]
CMD ["nobody"]
`,
  "main.py": `import os, platform, sys
print("hello", os.environ["WHO"], sys.argv[1], platform.machine(), os.environ["OF"])
print(sorted(os.listdir("/app")), open("/machine").read().split(), open("/builder").read().split())
`,
  ".dockerignore": "secret*\n",
  "secret.txt": "",
};

describe("an image from a Dockerfile", () => {
  test.each([
    ["linux/amd64", "x86_64", "8", "amd64"],
    ["linux/arm64", "aarch64", "8", "arm64"],
    ["linux/arm/v7", "armv7l", "4", "armv7"],
  ])(
    "for %s is built in its own machine's programs, read and started",
    async (...[platform, machine, size, architecture]) => {
      const go = platform.split("/")[1];
      const starts = [
        { argv: ["{}"] },
        { argv: ["{}", "you"], output: "hello world you" },
      ] as const;
      const outcome = await site().build({
        ...{ target: platform, starts },
        request: { context: site().context(GOOD), buildArgs: ["TAG=12"] },
      });
      expect(outcome).toMatchObject({
        failure: null,
        report: {
          kind: "image-index",
          findings: [],
          contents: [{ path: platform, says: platform }],
          architectures: [{ architecture }],
        },
        starts: [
          {
            printed: `hello world nobody ${machine} base\n['.dockerignore', 'Dockerfile', 'main.py'] ['${machine}', '${size}'] ['x86_64', '${go}', '${platform}']`,
          },
          { printed: expect.stringContaining("hello world you") },
        ],
      });
      expect(outcome.verifySeconds).toBeLessThan(20);
    },
    5 * MINUTES,
  );

  test(
    "is the same, byte by byte, when it is built again; and layers are kept for each platform apart",
    async () => {
      const folder = site().context({
        Dockerfile: "FROM BASE:12\nRUN date +%N > /now\nCOPY a /a\n",
        a: "1",
      });
      const kept = join(site().folder, "layers");
      const layerCache = { kind: "folder", path: kept } as const;
      const index = async (target: string) => {
        const keep = mkdtempSync(join(site().folder, "kept-"));
        rmSync(keep, { recursive: true });
        const request = { context: folder, layerCache };
        const environment = { SOURCE_DATE_EPOCH: "1700000000", GITHUB_SHA: "abc" };
        const outcome = await site().build({ target, request, keep }, environment);
        expect(outcome.failure).toBeNull();
        return {
          index: readFileSync(join(keep, "index.json"), "utf8"),
          lines: outcome.lines.join(""),
        };
      };
      const first = await index("armv7");
      const again = await index("armv7");
      const other = await index("arm64");
      expect(again.index).toBe(first.index);
      expect(first.lines).not.toContain("Using cache");
      expect(again.lines).toContain("Using cache");
      expect(other.lines).not.toContain("Using cache");
      expect(other.index).not.toBe(first.index);
    },
    5 * MINUTES,
  );

  test("ships the stage that is asked for, with labels that say where it comes from", async () => {
    const files = {
      Dockerfile: "FROM scratch AS one\nCOPY a /a\nFROM BASE:64\nRUN false\n",
      a: "1",
    };
    const keep = join(site().folder, "stage");
    const outcome = await site().build(
      {
        ...{ target: "armv7", keep },
        request: { context: site().context(files), stage: "one", labels: ["a=b"] },
      },
      { GITHUB_SHA: "abc", GITHUB_SERVER_URL: "https://example.org", GITHUB_REPOSITORY: "o/r" },
    );
    expect(outcome).toMatchObject({ failure: null, report: { files: [] } });
    const labels = labelsOf(keep);
    expect(labels).toMatchObject({
      a: "b",
      "org.opencontainers.image.revision": "abc",
      "org.opencontainers.image.source": "https://example.org/o/r",
    });
  });
});

interface Described {
  readonly digest: string;
}

function labelsOf(layout: string): unknown {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(layout, path), "utf8"));
  const blob = ({ digest }: Described) => read(`blobs/${digest.replace(":", "/")}`);
  const [first] = (read("index.json") as { readonly manifests: readonly Described[] }).manifests;
  const { config } = blob(first ?? { digest: "" }) as { readonly config: Described };
  return (blob(config) as { readonly config: { readonly Labels: unknown } }).config.Labels;
}
