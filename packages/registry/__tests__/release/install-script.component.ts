import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Machine, SHELLS } from "./machines.ts";
import { sumOf } from "./release-fixture.ts";
import { says, ServedReleases } from "./served-releases.ts";

const served = new ServedReleases();
beforeAll(async () => served.start("0.9.0+local.1", "1.0.0"));
afterAll(() => {
  served.close();
});

describe.each(SHELLS)("the installer in $name", (shell) => {
  test("installs what fits, and it runs", async () => {
    const { code, said, bin } = await served.install(shell, {});
    expect([code, said]).toEqual([0, expect.stringContaining(`tool 1.0.0: ${bin}/tool`)]);
    expect(await says(join(bin, "tool"), "a b")).toBe("glibc-2.31 1.0.0 a b");
    expect(readdirSync(bin)).toEqual(["tool"]);
  });

  test.each<[string, Machine, string]>([
    ["an older glibc", { libc: "glibc 2.17" }, "glibc-2.17"],
    ["a glibc in between", { libc: "glibc 2.30.9000" }, "glibc-2.17"],
    ["a newer one", { libc: "glibc 3.1" }, "glibc-2.31"],
    [
      "a glibc that only ldd tells",
      { libc: "", ldd: "ldd (Ubuntu GLIBC 2.31-0ubuntu9.2) 2.31" },
      "glibc-2.31",
    ],
    ["musl", { libc: "", ldd: "musl libc (x86_64)" }, "musl"],
    ["ARMv7", { machine: "armv7l", bits: "32" }, "armv7"],
    ["32-bit programs of an arm64 kernel", { machine: "armv8l", bits: "32" }, "armv7"],
    ["a 32-bit userland on arm64", { machine: "aarch64", bits: "32" }, "armv7"],
    ["arm64", { machine: "aarch64" }, "arm64"],
    ["macOS", { system: "Darwin", machine: "arm64", libc: "", macos: "14.5" }, "mac"],
    ["wget alone", { without: ["curl"] }, "glibc-2.31"],
    ["a machine without sha256sum", { without: ["sha256sum"] }, "glibc-2.31"],
    ["a machine with openssl alone", { without: ["sha256sum", "shasum"] }, "glibc-2.31"],
    ["a machine whose getconf says nothing", { bits: "" }, "glibc-2.31"],
  ])("takes what is for %s", async (_, machine, expected) => {
    const { code, said, bin } = await served.install(shell, machine);
    expect([code, said]).toEqual([0, expect.stringContaining("tool 1.0.0")]);
    expect(await says(join(bin, "tool"))).toBe(`${expected} 1.0.0`);
  });

  test.each<[string, Machine, readonly string[]]>([
    [
      "too old a glibc",
      { libc: "glibc 2.12" },
      ["linux amd64 with glibc 2.12", "tool for linux amd64, glibc 2.17 or newer"],
    ],
    [
      "another architecture",
      { machine: "riscv64" },
      ["linux riscv64", "tool for linux armv7, glibc 2.31 or newer"],
    ],
    ["an unknown one", { machine: "pdp11" }, ["this machine is pdp11"]],
    ["ARMv6", { machine: "armv6l", bits: "32" }, ["linux armv6"]],
    ["a 32-bit userland on amd64", { bits: "32" }, ["linux i686"]],
    [
      "musl on ARM",
      { machine: "armv7l", bits: "32", libc: "", ldd: "musl libc" },
      ["linux armv7 with musl"],
    ],
    [
      "an old macOS",
      { system: "Darwin", machine: "arm64", libc: "", macos: "10.15" },
      ["macos arm64 10.15", "11.0 or newer"],
    ],
    ["another system", { system: "FreeBSD" }, ["this system is FreeBSD"]],
    ["a machine without a way to fetch", { without: ["curl", "wget"] }, ["neither curl nor wget"]],
    ["a machine without a way to sum", { without: ["sha256sum", "shasum", "openssl"] }, ["sha256"]],
  ])("says what is the matter with %s", async (_, machine, words) => {
    const { code, said, bin } = await served.install(shell, machine);
    expect(code).not.toBe(0);
    for (const word of words) expect(said).toContain(word);
    expect(existsSync(join(bin, "tool"))).toBe(false);
  });

  test("installs all programs where none is named, and not one where one does not fit", async () => {
    const all = await served.install(shell, {}, { programs: [] });
    expect(readdirSync(all.bin)).toEqual(["script", "tool"]);
    const none = await served.install(shell, { without: ["python3"] }, { programs: [] });
    expect([none.code, none.said]).toEqual([1, expect.stringContaining("without python3")]);
    expect(existsSync(none.bin)).toBe(false);
  });

  test("installs the version that is named, and where it is told to", async () => {
    const prefix = join(served.folder, "a prefix with 'quotes' $(touch evil)");
    const { said } = await served.install(
      shell,
      {},
      { environment: { INSTALL_VERSION: "0.9.0+local.1", PREFIX: prefix } },
    );
    expect(said).toContain("tool 0.9.0+local.1");
    expect(await says(join(prefix, "bin/tool"))).toBe("glibc-2.31 0.9.0+local.1");
    const own = await served.install(shell, {}, { at: "main/0.9.0+local.1" });
    expect(await says(join(own.bin, "tool"))).toBe("glibc-2.31 0.9.0+local.1");
    const missing = await served.install(shell, {}, { environment: { INSTALL_VERSION: "7.0.0" } });
    expect([missing.code, missing.said]).toEqual([
      1,
      expect.stringContaining("there may be no version 7.0.0"),
    ]);
  });

  test.each(["../1.0.0", "$(touch evil)", "1.0.0;touch evil", "-x", "a\nb", "'"])(
    "takes no version %j",
    async (version) => {
      const { code, said } = await served.install(
        shell,
        {},
        { environment: { INSTALL_VERSION: version } },
      );
      expect([code, said]).toEqual([1, expect.stringContaining("is no version")]);
      expect(readdirSync(served.folder)).not.toContain("evil");
    },
  );

  test.each(["-rf", "$(touch evil)", "tool tool", "..", "script.pyz"])(
    "takes no program %j",
    async (name) => {
      const { code, said } = await served.install(shell, {}, { programs: [name] });
      expect([code, said]).toEqual([1, expect.stringContaining("there is no program")]);
    },
  );

  test("installs nothing that is not what was published, and leaves what was there", async () => {
    const home = join(served.folder, `kept-${shell.name}`);
    mkdirSync(join(home, "bin"), { recursive: true });
    writeFileSync(join(home, "bin/tool"), "before");
    const evil = Buffer.from("#!/bin/sh\necho evil\n");
    const { code, said } = await served.instead("main/1.0.0/tool-2.31", evil, async () =>
      served.install(shell, {}, { environment: { PREFIX: home } }),
    );
    expect([code, said]).toEqual([1, expect.stringContaining("is not what was published")]);
    expect(readFileSync(join(home, "bin/tool"), "utf8")).toBe("before");
    expect(readdirSync(join(home, "bin"))).toEqual(["tool"]);
  });

  test("runs no installer that the pointer does not mean, and nothing of one that was cut", async () => {
    const evil = Buffer.from("echo evil\n");
    const { code, said } = await served.instead("main/1.0.0/install.sh", evil, async () =>
      served.install(shell, {}),
    );
    expect([code, said]).toEqual([1, expect.stringContaining("is not what was published")]);
    expect(said).not.toMatch(/^evil/m);
    const stable = served.content.get("main/install.sh") ?? new Uint8Array();
    for (const length of [200, 900, stable.length - 12]) {
      served.content.set("cut/install.sh", stable.subarray(0, length));
      const cut = await served.install(shell, {}, { at: "cut" });
      expect(existsSync(cut.bin)).toBe(false);
    }
  });
});

test("ShellCheck has nothing to say", async () => {
  for (const at of ["main", "main/1.0.0"]) {
    const file = join(served.folder, `${sumOf(at)}.sh`);
    writeFileSync(file, served.content.get(`${at}/install.sh`) ?? "");
    expect(
      await says(
        "shellcheck",
        "-s",
        "sh",
        "-o",
        "all",
        "-e",
        "SC2250,SC2310,SC2312,SC2311,SC2249",
        file,
      ),
    ).toBe("");
  }
});
