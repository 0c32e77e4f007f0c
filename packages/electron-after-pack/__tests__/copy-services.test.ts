import { describe, expect, test } from "@jest/globals";
import { TARGETS } from "@wainwright/platform";
import { copyServices, type ServiceOptions } from "../src/index.ts";
import { packedApp } from "../src/packed-app.ts";

const OPTIONS = { from: "services/{platform}/{arch}", to: "services", services: ["kt"] };

describe("options", () => {
  test.each<[Partial<ServiceOptions>, string]>([
    [{ from: "" }, "from is empty"],
    [{ to: "../services" }, "to leads out of the app's resources: ../services"],
    [{ to: "/services" }, "to leads out"],
    [{ to: String.raw`a\..\b` }, "to leads out"],
    [{ to: "C:x" }, "to leads out"],
    [{ to: "" }, "to leads out"],
    [{ services: [] }, "services names none"],
    [{ services: ["a/b"] }, '"a/b" is no name of a service'],
    [{ services: [".."] }, '".." is no name of a service'],
    [{ services: ["a", "a"] }, "services names one twice"],
  ])("with %j are refused before anything is packed", (more, problem) => {
    expect(() => copyServices({ ...OPTIONS, ...more })).toThrow(problem);
  });

  test("are refused with all that is wrong", () => {
    expect(() => copyServices({ from: "", to: "..", services: [] })).toThrow(
      "copyServices: from is empty; to leads out of the app's resources: ..; services names none",
    );
  });
});

describe("the packed app", () => {
  const packager = { projectDir: "/project", appInfo: { productFilename: "Kitchen Tabs" } };
  const context = (electronPlatformName: string, arch: number) => ({
    ...{ appOutDir: "/out", electronPlatformName, arch, packager },
  });

  test.each<readonly [string, number, string, string]>([
    ["linux", 0, "i686-linux-gnu", "linux/ia32"],
    ["linux", 1, "amd64-linux-gnu", "linux/x64"],
    ["linux", 2, "armv7-linux-gnu", "linux/armv7l"],
    ["linux", 3, "arm64-linux-gnu", "linux/arm64"],
    ["darwin", 3, "arm64-macos", "darwin/arm64"],
    ["mas", 1, "amd64-macos", "darwin/x64"],
    ["win32", 1, "amd64-windows", "win32/x64"],
  ])("on %s with arch %d is for %s", (...row) => {
    const [platform, arch, name, from] = row;
    const app = packedApp(context(platform, arch), OPTIONS);
    expect(app.targets.map((target) => target.name)).toEqual([name]);
    expect(app.from).toBe(`/project/services/${from}`);
  });

  test("has its resources where its platform has them", () => {
    expect(packedApp(context("linux", 2), OPTIONS).to).toBe("/out/resources/services");
    expect(packedApp(context("darwin", 3), OPTIONS).to).toBe(
      "/out/Kitchen Tabs.app/Contents/Resources/services",
    );
  });

  test("is for both machines where it is universal", () => {
    const { targets, isUniversal } = packedApp(context("darwin", 4), OPTIONS);
    expect(isUniversal).toBe(true);
    expect(targets.map(({ name }) => name).toSorted()).toEqual(["amd64-macos", "arm64-macos"]);
  });

  test.each([
    ["linux", 7],
    ["linux", -1],
    ["win32", 2],
    ["plan9", 1],
  ])("is refused on %s with arch %d", (platform, arch) => {
    expect(() => packedApp(context(platform, arch), OPTIONS)).toThrow(
      `Electron has no arch ${arch} on ${platform}`,
    );
  });

  test("has one target of our table for each of Electron's on Linux", () => {
    const known = TARGETS.filter(
      ({ os, libc, electronArch }) => os === "linux" && libc === "gnu" && electronArch !== null,
    );
    const numbers = known.map(({ electronArch }) => electronArch?.builderNumber);
    expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3]));
    expect(numbers).toHaveLength(4);
  });
});
