import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { frozen } from "../../archive/__tests__/packers.ts";
import { compiled, program } from "../../verify/__tests__/compiled.ts";
import { copyServices, type PackContext, type ServiceOptions } from "../src/index.ts";
import { FOLDER, OPTIONS, threeServices, written } from "./packed-folders.ts";

/** Is a project with its services, and an app packed before the hook is called. */
function packed(platform = "linux", arch = 2) {
  const project = mkdtempSync(join(FOLDER, "project-"));
  threeServices(project);
  const context: PackContext = {
    appOutDir: join(project, "dist"),
    arch,
    electronPlatformName: platform,
    packager: { projectDir: project, appInfo: { productFilename: "Kitchen" } },
  };
  const bundle = platform === "darwin" ? "Kitchen.app/Contents/Resources" : "resources";
  const resources = join(project, "dist", bundle);
  mkdirSync(resources, { recursive: true });
  return { context, resources, from: join(project, "services/armv7l") };
}

/** Calls the hook, and tells what it says where it stops the packaging. */
async function said(context: PackContext, more: Partial<ServiceOptions> = {}): Promise<string> {
  try {
    await copyServices({ ...OPTIONS, ...more })(context);
    return "";
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

describe("services in a packed app", () => {
  test("take the place of what was there under their names, and of nothing else", async () => {
    const { context, resources } = packed();
    written(join(resources, "services/kt_service/old"), "x");
    written(join(resources, "services/other"), "x");
    expect(await said(context)).toBe("");
    expect(statSync(join(resources, "services/kt_service")).isFile()).toBe(true);
    expect(existsSync(join(resources, "services/other"))).toBe(true);
  });

  test("stay as they were where the new ones are wrong", async () => {
    const { context, resources, from } = packed();
    expect(await said(context)).toBe("");
    const before = readFileSync(join(resources, "services/print_service"));
    written(join(from, "print_service"), compiled("armhf", "int main(void) { return 7; }"));
    written(join(from, "kt_service"), "");
    expect(await said(context)).toMatch(/^kt_service: it is empty$/m);
    expect(readFileSync(join(resources, "services/print_service")).equals(before)).toBe(true);
    expect(readdirSync(resources)).toEqual(["services"]);
  });

  test("may be given as links, and are what these lead to", async () => {
    const { context, resources, from } = packed();
    rmSync(join(from, "kt_service"));
    written(join(from, "built/kt-1.0"), program("armhf"));
    symlinkSync("built/kt-1.0", join(from, "kt_service"));
    expect(await said(context)).toBe("");
    expect(readFileSync(join(resources, "services/kt_service")).length).toBeGreaterThan(1000);
  });
});

describe("the packaging stops where", () => {
  test.each<[string, (from: string) => void, RegExp]>([
    [
      "a service is a script",
      (from) => written(join(from, "kt_service"), "#!/bin/sh\n"),
      /^kt_service: kt_service is a program of no machine, but data or a script$/m,
    ],
    [
      "a folder has no program of its name",
      (from) => {
        rmSync(join(from, "tts_service/tts_service"));
      },
      /^tts_service: its folder has no program tts_service$/m,
    ],
    [
      "a folder's program is empty",
      (from) => written(join(from, "tts_service/tts_service"), ""),
      /^tts_service: it is empty$/m,
    ],
    [
      "a library in a folder is for another machine",
      (from) => written(join(from, "tts_service/_internal/other.so"), program("arm64")),
      /^tts_service: _internal\/other\.so: expected .*, found ELF 64-bit/m,
    ],
    [
      "a link in a folder leads out of it",
      (from) => {
        symlinkSync("../../kt_service", join(from, "tts_service/_internal/out"));
      },
      /^tts_service: _internal\/out is a link that leads out of it, or to nothing$/m,
    ],
    [
      "a link leads to nothing",
      (from) => {
        rmSync(join(from, "kt_service"));
        symlinkSync("absent", join(from, "kt_service"));
      },
      /^kt_service: missing, /m,
    ],
    [
      "the libraries of a folder are for many machines, of which some are told",
      (from) => {
        for (let at = 0; at < 9; at += 1)
          written(join(from, `tts_service/_internal/${at}.so`), program("arm64"));
      },
      /^tts_service: and 4 more problems$/m,
    ],
  ])("%s", async (_what, change, expected) => {
    const { context, resources, from } = packed();
    change(from);
    expect(await said(context)).toMatch(expected);
    expect(readdirSync(resources)).toEqual([]);
  });

  test("a frozen program was cut short, at any place", async () => {
    const { context, resources, from } = packed("linux", 1);
    const place = join(from, "../x64/kt_service");
    copyFileSync(frozen("onefile"), place);
    expect(await said(context)).toBe("");
    const { size } = statSync(place);
    for (const left of [size - 1, size - 100, Math.floor(size / 2), 70_000, 100]) {
      copyFileSync(frozen("onefile"), place);
      truncateSync(place, left);
      expect([left, await said(context)]).toEqual([left, expect.stringContaining("kt_service: ")]);
    }
    expect(readdirSync(resources)).toEqual(["services"]);
  });

  test("there is no packed app", async () => {
    const { context } = packed();
    expect(await said({ ...context, appOutDir: FOLDER })).toMatch(
      /^copyServices: no app was packed/,
    );
  });

  test("a program is for Linux and the app for macOS", async () => {
    const { context } = packed("darwin", 3);
    expect(await said(context, { services: ["kt_service"] })).toMatch(
      /^The services for arm64-macos are not right:\nkt_service: it is for another machine than arm64-macos: ELF 64-bit/,
    );
  });

  test("a universal app lacks what it was made of", async () => {
    const { context, resources } = packed("darwin", 4);
    expect(await said(context, { services: ["kt_service"] })).toContain(
      `kt_service: missing, there is no ${join(resources, "services/kt_service")}`,
    );
  });
});
