import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { electronBuilder } from "../../packages/electron-after-pack/__tests__/electron-builder.ts";
import { runWorkflow } from "./act.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

/** numpy is built for ARMv7, and every service takes its minutes under an emulator. */
const SETS = {
  usual: {
    services: ["kt_service"],
    inputs: { programs: "kt_service.py", requirements: "websockets", collect: "" },
    minutes: 15,
  },
  whole: { services: ["kt_service", "print_service", "tts_service"], inputs: {}, minutes: 90 },
} as const;
const chosen = process.env["WAINWRIGHT_STORIES"] === "whole" ? SETS.whole : SETS.usual;

const folder = mkdtempSync(join(tmpdir(), "wainwright-services-story-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const repository = join(folder, "kitchen");
const artifacts = join(folder, "artifacts");

/** What Electron brings along is not to be had here: files of its names stand in their place, and none of them is started. */
const ELECTRON = ["electron", "version", "LICENSE", "LICENSES.chromium.html", "chrome-sandbox"];

beforeAll(() => {
  cpSync(join(import.meta.dirname, "kitchen"), repository, { recursive: true });
  const electron = join(repository, "dist-of-electron");
  mkdirSync(join(electron, "resources"), { recursive: true });
  for (const name of ELECTRON) writeFileSync(join(electron, name), "x");
  const lines = ["electronVersion: 30.0.0", "electronDist: dist-of-electron", "npmRebuild: false"];
  writeFileSync(join(repository, "electron-builder.yml"), `${lines.join("\n")}\n`, { flag: "a" });
  const names = JSON.stringify(chosen.services);
  writeFileSync(
    join(repository, "after-pack.mjs"),
    `import { copyServices } from "wainwright/electron-after-pack";\nexport default copyServices({ from: "services/{arch}", to: "services", services: ${names} });\n`,
  );
  const modules = join(repository, "node_modules");
  mkdirSync(join(modules, "wainwright/dist"), { recursive: true });
  symlinkSync(join(electronBuilder(), ".bin"), join(modules, ".bin"));
  copyFileSync(join(ROOT, "package.json"), join(modules, "wainwright/package.json"));
  const hook = "dist/electron-after-pack";
  cpSync(join(ROOT, hook), join(modules, "wainwright", hook), { recursive: true });
});

describe("services in an Electron app for two machines, through a real workflow runner", () => {
  test(
    "are frozen, started, copied by electron-builder's hook, and started from the Debian packages",
    async () => {
      const { log, unsuccessful, exitCode } = await runWorkflow(
        join(ROOT, "workflows-examples/services.yml"),
        { repository, artifacts, inputs: chosen.inputs, oneByOne: true },
      );
      expect(unsuccessful).toEqual([]);
      expect(exitCode).toBe(0);
      for (const service of chosen.services)
        for (const machine of ["armv7l", "aarch64"])
          expect(log).toMatch(new RegExp(`^${service} .*${machine}$`, "m"));
      expect(readdirSync(join(artifacts, "packages")).toSorted()).toEqual([
        "kitchen-1.0.0-arm64.deb",
        "kitchen-1.0.0-armv7l.deb",
        "manifest.json",
      ]);
    },
    chosen.minutes * MINUTES,
  );

  test.each([
    ["armv7l", "armhf"],
    ["arm64", "arm64"],
  ])("the package for %s is Debian's %s, and installs", (arch, architecture) => {
    const deb = join(artifacts, `packages/kitchen-1.0.0-${arch}.deb`);
    const field = execFileSync("dpkg-deb", ["--field", deb, "Architecture"], { encoding: "utf8" });
    expect(field.trim()).toBe(architecture);
    const root = mkdtempSync(join(folder, "root-"));
    mkdirSync(join(root, "var/lib/dpkg/info"), { recursive: true });
    mkdirSync(join(root, "var/lib/dpkg/updates"), { recursive: true });
    writeFileSync(join(root, "var/lib/dpkg/status"), "");
    const forced = [
      "--force-not-root",
      "--force-architecture",
      "--force-depends",
      "--force-bad-path",
    ];
    execFileSync("dpkg", [`--root=${root}`, ...forced, "--install", deb], { stdio: "ignore" });
    const services = readdirSync(join(root, "opt/kitchen/resources/services"));
    expect(new Set(services)).toEqual(new Set(chosen.services));
  });

  /** The services as they were made, in a project of their own to be spoilt. */
  const spoilt = (name: string, spoil: (services: string) => void) => {
    const project = join(folder, name);
    cpSync(repository, project, { recursive: true, verbatimSymlinks: true });
    for (const machine of ["armv7l", "arm64"])
      cpSync(join(artifacts, `services for ${machine}`), join(project, "services"), {
        recursive: true,
      });
    spoil(join(project, "services"));
    const argv = ["electron-builder", "--linux", "--dir", "--armv7l", "--publish", "never"];
    const { status, stdout, stderr } = spawnSync("npx", argv, { cwd: project, encoding: "utf8" });
    return { status, said: `${stdout}${stderr}` };
  };

  test.each([
    [
      "swapped",
      (services: string) => {
        copyFileSync(join(services, "arm64/kt_service"), join(services, "armv7l/kt_service"));
      },
      /kt_service: it is for another machine than armv7-linux-gnu: ELF 64-bit LSB .*ARM aarch64/,
    ],
    [
      "missing",
      (services: string) => {
        rmSync(join(services, "armv7l/kt_service"));
      },
      /kt_service: missing, there is no /,
    ],
    [
      "truncated",
      (services: string) => {
        truncateSync(join(services, "armv7l/kt_service"), 100_000);
      },
      /kt_service: it is cut short/,
    ],
  ])("one that is %s stops the packaging, and is named", (name, spoil, words) => {
    const { status, said } = spoilt(name, spoil);
    expect(status).not.toBe(0);
    expect(said).toMatch(words);
  });
});
