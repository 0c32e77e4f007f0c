import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { TARGETS } from "@wainwright/platform";
import { compiled, program } from "../../verify/__tests__/compiled.ts";
import { electronBuilder } from "./electron-builder.ts";
import { FOLDER, OPTIONS, threeServices, written } from "./packed-folders.ts";

const MODULES = electronBuilder();
const SOURCE = join(import.meta.dirname, "../src/index.ts");
const MINUTE = 60_000;

/** Writes a project as its users have it, with the files of an Electron that never starts. */
function newProject(): string {
  const project = mkdtempSync(join(FOLDER, "project-"));
  threeServices(project);
  for (const path of ["electron", "version", "LICENSE", "LICENSES.chromium.html", "chrome-sandbox"])
    written(join(project, "dist-of-electron", path), "x");
  mkdirSync(join(project, "dist-of-electron/resources"));
  written(join(project, "index.js"), "// never started");
  const manifest = {
    name: "kitchen",
    version: "1.0.0",
    main: "index.js",
    description: "d",
    author: "A <a@example.org>",
  };
  written(join(project, "package.json"), JSON.stringify(manifest));
  written(join(project, "electron-builder.yml"), CONFIGURATION);
  const hook = `import { copyServices } from ${JSON.stringify(SOURCE)};\nexport default copyServices(${JSON.stringify(OPTIONS)});\n`;
  written(join(project, "after-pack.mjs"), hook);
  return project;
}

const CONFIGURATION = `
appId: org.example.kitchen
electronVersion: 30.0.0
electronDist: dist-of-electron
npmRebuild: false
afterPack: ./after-pack.mjs
files: [index.js]
linux: { target: dir, executableName: kitchen }
`;

/** Starts the real electron-builder. */
function pack(project: string, ...archs: readonly string[]) {
  const cli = join(MODULES, "electron-builder/cli.js");
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const args = ["--import", tsx, cli, "--linux", "--dir", "--publish", "never", ...archs];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
  });
  return { isWell: status === 0, said: `${stdout}${stderr}` };
}

function services(project: string, arch: string): string {
  return join(project, `dist/linux-${arch}-unpacked/resources/services`);
}

test(
  "electron-builder packs each app with the services of its own architecture, which can be started",
  () => {
    const project = newProject();
    for (const run of [1, 2]) {
      const { isWell, said } = pack(project, "--armv7l", "--arm64");
      expect({ run, isWell, said: isWell ? "" : said }).toEqual({ run, isWell: true, said: "" });
      for (const arch of ["armv7l", "arm64"]) {
        const there = services(project, arch);
        expect(new Set(readdirSync(there, { recursive: true, encoding: "utf8" }))).toEqual(
          new Set([
            "kt_service",
            "print_service",
            "tts_service",
            "tts_service/_internal",
            "tts_service/_internal/config.json",
            "tts_service/_internal/libown.so.1",
            "tts_service/_internal/libown.so.1.2",
            "tts_service/tts_service",
          ]),
        );
        for (const path of ["kt_service", "tts_service/tts_service"]) {
          expect(statSync(join(there, path)).mode & 0o7777).toBe(0o755);
          const given = readFileSync(join(project, "services", arch, path));
          expect(readFileSync(join(there, path)).equals(given)).toBe(true);
        }
        expect(statSync(join(there, "tts_service/_internal/config.json")).mode & 0o111).toBe(0);
        expect(readlinkSync(join(there, "tts_service/_internal/libown.so.1"))).toBe(
          "libown.so.1.2",
        );
        expect(readdirSync(join(there, ".."))).toEqual(["app.asar", "services"]);
      }
    }
  },
  2 * MINUTE,
);

test(
  "electron-builder stops where services are swapped, missing and cut short, and all of them are named",
  () => {
    const project = newProject();
    const folder = join(project, "services/armv7l");
    written(join(folder, "kt_service"), compiled("arm64", "int main(void) { return 0; }"));
    written(join(folder, "print_service"), program("armhf").subarray(0, 3000));
    spawnSync("rm", ["-r", join(folder, "tts_service")]);
    const { isWell, said } = pack(project, "--armv7l");
    expect(isWell).toBe(false);
    expect(said).toContain("The services for armv7-linux-gnu are not right:");
    expect(said).toMatch(/^tts_service: missing, there is no .*\/services\/armv7l\/tts_service$/m);
    expect(said).toMatch(
      /^kt_service: it is for another machine than armv7-linux-gnu: ELF 64-bit .*aarch64/m,
    );
    expect(said).toMatch(/^print_service: it is cut short or damaged: /m);
    expect(existsSync(services(project, "armv7l"))).toBe(false);
    expect(readdirSync(join(services(project, "armv7l"), ".."))).toEqual(["app.asar"]);
  },
  MINUTE,
);

test("our table has electron-builder's own numbers", () => {
  const require = createRequire(import.meta.url);
  const { Arch } = require(join(MODULES, "builder-util")) as {
    readonly Arch: Readonly<Record<string, number>>;
  };
  const ours = TARGETS.flatMap(({ electronArch }) => electronArch ?? []);
  expect(ours.map(({ name }) => Arch[name])).toEqual(
    ours.map(({ builderNumber }) => builderNumber),
  );
  expect(Arch["universal"]).toBe(4);
});
