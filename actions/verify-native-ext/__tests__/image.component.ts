import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { tool } from "../../../packages/archive/__tests__/archive-helpers.ts";
import { compiled } from "../../../packages/verify/__tests__/compiled.ts";
import { writeTree } from "../../../packages/verify/__tests__/made-archives.ts";
import { armProgram } from "./arm-programs.ts";
import { startHere, useFolder } from "./on-machine.ts";

const FOLDER = useFolder();
const MINUTE = 60_000;
/** Keeps podman's images out of the machine's own; a Docker client then finds no server. */
const ENVIRONMENT = {
  CONTAINERS_STORAGE_CONF: join(FOLDER, "storage.conf"),
  DOCKER_HOST: "unix:///nonexistent",
};

const SOUND = "localhost/sound:1";
const LYING = "localhost/lying:1";
const MIXED = "localhost/mixed:1";

beforeAll(() => {
  const places = [`graphroot = "${FOLDER}/images"`, `runroot = "${FOLDER}/run"`];
  const storage = ["[storage]", 'driver = "vfs"', ...places];
  writeFileSync(ENVIRONMENT.CONTAINERS_STORAGE_CONF, `${storage.join("\n")}\n`);
  const hello = armProgram('return puts("hello") < 0;', "-static");
  const root = { "usr/bin/hello": hello, "etc/os-release": "ID=debian\n" };
  importImage(SOUND, root, ["--arch", "arm", "--variant", "v7"]);
  importImage(LYING, root, ["--arch", "amd64"]);
  const others = { "opt/helper": compiled("amd64", "int main(void) { return 0; }", "-static") };
  importImage(MIXED, { ...root, ...others }, ["--arch", "arm", "--variant", "v7"]);
}, 2 * MINUTE);

/** Makes an image as podman does of any root file system. */
function importImage(
  name: string,
  root: Readonly<Record<string, string | Uint8Array>>,
  platform: readonly string[],
): void {
  const folder = join(FOLDER, name.replaceAll(/\W/g, "-"));
  writeTree(folder, root);
  tool("tar", ["-C", folder, "--owner=0", "--group=0", "-cf", `${folder}.tar`, "."]);
  const env = Object.entries(ENVIRONMENT).map(([key, value]) => `${key}=${value}`);
  const argv = ["podman", "import", "--quiet", "--os", "linux", ...platform, `${folder}.tar`, name];
  tool("env", [...env, ...argv]);
}

async function start(inputs: Readonly<Record<string, string>>, environment = {}) {
  return startHere(FOLDER, inputs, { ...ENVIRONMENT, ...environment });
}

describe("an image that podman has", () => {
  test(
    "is verified by its name, and nothing is pulled or left",
    async () => {
      const { failure, outputs } = await start({ path: `image:${SOUND}`, target: "armv7" });
      expect({ failure, outputs }).toMatchObject({
        failure: null,
        outputs: {
          ok: true,
          findings: [],
          files: [SOUND],
          architectures: ["armv7"],
          report: {
            artifacts: [
              {
                path: SOUND,
                artifact: SOUND,
                kind: "image-index",
                sha256: null,
                contents: [{ path: "linux/arm/v7", says: "linux/arm/v7" }],
                files: [
                  {
                    path: "linux/arm/v7!/usr/bin/hello",
                    targets: ["armv7-linux-gnu", "armv7-linux-musl"],
                  },
                ],
              },
            ],
          },
        },
      });
    },
    MINUTE,
  );

  test.each([
    ["says that it is for amd64 and holds ARM", LYING, {}, "image-content-differs linux/amd64"],
    [
      "is for another machine than was asked for",
      SOUND,
      { target: "arm64" },
      "image-config-differs linux/arm/v7",
    ],
  ])(
    "is refused where it %s",
    async (...[, name, inputs, expected]) => {
      const { failure, outputs } = await start({ path: `image:${name}`, ...inputs });
      expect(failure?.code).toBe("findings-reported");
      const findings = outputs["findings"] as readonly {
        path: string;
        code: string;
        file: string;
      }[];
      expect(findings.map(({ code, file }) => `${code} ${file}`)).toContain(expected);
      expect(findings.every(({ path }) => path === name)).toBe(true);
    },
    MINUTE,
  );

  test(
    "passes with a notice where a few of its files are for other machines",
    async () => {
      const { failure, outputs } = await start({ path: `image:${MIXED}` });
      expect({ failure, outputs }).toMatchObject({
        failure: null,
        outputs: { ok: true, findings: [{ code: "image-foreign-file", severity: "notice" }] },
      });
    },
    MINUTE,
  );

  test(
    "is verified together with files",
    async () => {
      mkdirSync(join(FOLDER, "dist"));
      writeFileSync(join(FOLDER, "dist/hello"), armProgram("return 0;"));
      const path = `image:${SOUND}\n${join(FOLDER, "dist")}`;
      const { outputs } = await start({ path, target: "armv7" });
      expect(outputs).toMatchObject({ ok: true, files: [SOUND, join(FOLDER, "dist")] });
    },
    MINUTE,
  );
});

describe("an image that cannot be verified", () => {
  test("is one whose name would be an option of the engine", async () => {
    const { failure } = await start({ path: "image:--output=stolen" });
    expect(failure).toMatchObject({
      code: "path-missing",
      message: "--output=stolen is no name of an image",
    });
    expect(readdirSync(".")).not.toContain("stolen");
  });

  test.each(["localhost/absent:1", "$(touch stolen)"])(
    "is one that podman does not have: %s",
    async (name) => {
      const { failure } = await start({ path: `image:${name}` });
      expect(failure).toMatchObject({
        code: "path-missing",
        message: expect.stringContaining(`podman has no image ${name}: `),
        remedy: expect.stringContaining("Build or pull the image first"),
      });
      expect(readdirSync(".")).not.toContain("stolen");
    },
    MINUTE,
  );

  test("is any without docker and podman", async () => {
    const { failure } = await start({ path: `image:${SOUND}` }, { PATH: FOLDER });
    expect(failure).toMatchObject({
      code: "tool-missing",
      remedy: expect.stringContaining("podman"),
    });
  });

  test(
    "is not started either: that is for its engine",
    async () => {
      const { failure } = await start({ path: `image:${SOUND}`, run: "{}" });
      expect(failure).toMatchObject({
        code: "nothing-to-verify",
        message: `run starts files, and ${SOUND} is an image`,
      });
    },
    MINUTE,
  );
});
