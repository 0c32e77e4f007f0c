import { describe, expect, test } from "@jest/globals";
import { FakeHost, type FakeHostOptions } from "@wainwright/testing";
import { asRoot, rootPrefix } from "../../src/system/as-root.ts";
import { ensureProgram } from "../../src/system/ensure-program.ts";
import { installPackages } from "../../src/system/install-packages.ts";

const USER = { uid: 1000 };
const SUDO = { sudo: () => ({}) };
const INSTALL = [
  ...["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "--yes", "--no-install-recommends"],
];

describe("how something becomes root's", () => {
  test.each<[string, FakeHostOptions, readonly string[] | null]>([
    ["root itself needs nothing", {}, []],
    ["sudo without a password", { facts: USER, programs: SUDO }, ["sudo", "-n", "--"]],
    [
      "sudo that asks for one is no way",
      { facts: USER, programs: { sudo: () => ({ exitCode: 1 }) } },
      null,
    ],
    ["without sudo there is no way", { facts: USER }, null],
  ])("%s", async (_, machine, expected) => {
    expect(await rootPrefix(new FakeHost(machine))).toEqual(expected);
  });

  test("where there is no way, it is told what root was needed for and what to do beforehand", async () => {
    const host = new FakeHost({ facts: USER });
    await expect(asRoot(host, ["mount", "x"], "Mounting x")).rejects.toMatchObject({
      code: "no-root",
      message: expect.stringMatching(/^Mounting x needs root/),
      remedy: expect.stringContaining("mount x"),
    });
  });
});

describe("installing packages", () => {
  test("is one apt-get without recommendations that waits for another", async () => {
    const host = new FakeHost({ programs: { "apt-get": () => ({}) } });
    await installPackages(host, ["-a", "b c"]);
    expect(host.commands.map(({ argv, env }) => [argv, env])).toEqual([
      [[...INSTALL, "--", "-a", "b c"], { DEBIAN_FRONTEND: "noninteractive" }],
    ]);
  });

  test("fetches the package lists where they are missing, and tries again", async () => {
    let tries = 0;
    const aptGet = ({ argv }: { readonly argv: readonly string[] }) => {
      if (argv.includes("update")) return {};
      tries += 1;
      return { exitCode: tries === 1 ? 100 : 0 };
    };
    const host = new FakeHost({ programs: { "apt-get": aptGet } });
    await installPackages(host, ["gcc"]);
    expect(
      host.commands.map(({ argv }) => (argv.includes("update") ? "update" : "install")),
    ).toEqual(["install", "update", "install"]);
  });

  test("keeps the variable through sudo, which starts with few", async () => {
    const host = new FakeHost({ facts: USER, programs: { ...SUDO, "apt-get": () => ({}) } });
    await installPackages(host, ["gcc"]);
    expect(host.commands.at(-1)?.argv).toEqual([
      ...["sudo", "-n", "--", "env", "DEBIAN_FRONTEND=noninteractive"],
      ...[...INSTALL, "--", "gcc"],
    ]);
  });

  test.each<[string, FakeHostOptions, { readonly code: string; readonly message: RegExp }]>([
    [
      "without apt-get",
      {},
      { code: "tool-missing", message: /gcc: not installed, and there is no apt-get/ },
    ],
    [
      "without root",
      { facts: USER, programs: { "apt-get": () => ({}) } },
      { code: "no-root", message: /Installing gcc needs root/ },
    ],
    [
      "of a package that does not exist",
      {
        programs: {
          "apt-get": () => ({ exitCode: 100, output: "E: Unable to locate package gcc" }),
        },
      },
      { code: "tool-failed", message: /Unable to locate package gcc/ },
    ],
  ])("fails by name %s", async (_, machine, { code, message }) => {
    await expect(installPackages(new FakeHost(machine), ["gcc"])).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});

describe("a program that is needed", () => {
  const cmake = { program: "cmake", packages: ["cmake"] };

  test("is taken where it is there", async () => {
    const host = new FakeHost({ programs: { cmake: () => ({}) } });
    expect(await ensureProgram(host, cmake)).toBe("/usr/bin/cmake");
    expect(host.commands).toEqual([]);
  });

  test("that its package does not bring is told", async () => {
    const host = new FakeHost({ programs: { "apt-get": () => ({}) } });
    await expect(ensureProgram(host, cmake)).rejects.toMatchObject({
      code: "tool-missing",
      message: "cmake was installed, but there is still no cmake on PATH",
    });
  });
});
