import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compiled } from "../../../verify/__tests__/compiled.ts";
import { FOLDER, linkedProgram, made, serviceFolder, tool } from "./deb-folders.ts";

const MINUTE = 60_000;

describe("no package is made of", () => {
  test("a request that breaks Debian's rules, which are told all at once", async () => {
    const { said } = await made(serviceFolder("named"), { package: "kt_service", version: "v1" });
    expect(said).toMatch(
      /^inputs-invalid: no package can be made:\n"kt_service".*"kt-service" is one\n"v1"/,
    );
  });

  test("an empty folder, or one that is not there", async () => {
    mkdirSync(join(FOLDER, "nothing/at/all"), { recursive: true });
    expect((await made(join(FOLDER, "nothing"), { links: [] })).said).toMatch(/nothing is empty$/);
    expect((await made(join(FOLDER, "absent"))).said).toMatch(/^path-missing: /);
  });

  test("links that lead out, files of no kind, and commands without a program", async () => {
    const folder = serviceFolder("leading");
    symlinkSync("/etc/passwd", join(folder, "absolute"));
    symlinkSync("../named", join(folder, "up"));
    symlinkSync("../absent", join(folder, "nowhere"));
    symlinkSync("absent", join(folder, "fine"));
    tool("mkfifo", [join(folder, "pipe")]);
    const { said } = await made(folder, { links: [{ name: "kt", program: "absent" }] });
    expect(said.split("\n").slice(1)).toEqual([
      "pipe is neither a file, a folder nor a link",
      "absolute is a link that leads out of the folder, to /etc/passwd",
      "nowhere is a link that leads out of the folder, to ../absent",
      "up is a link that leads out of the folder, to ../named",
      `absent, which /usr/bin/kt is to start, is no file in ${folder}`,
    ]);
  });

  test("a file for another machine", async () => {
    const folder = serviceFolder("mixed");
    writeFileSync(join(folder, "other"), compiled("arm64", "int main(void) { return 0; }"));
    const { said } = await made(folder);
    expect(said).toMatch(/^findings-reported: .*\n\S+: other: expected .*armv7.*, found .*aarch64/);
  });

  test("a program that lost its end", async () => {
    const folder = serviceFolder("cut");
    const whole = linkedProgram("libz.so.1");
    writeFileSync(join(folder, "kt_service"), whole.subarray(0, whole.length - 1));
    const { said } = await made(folder);
    expect(said).toMatch(/^findings-reported: .*\nbinary-end-missing: kt_service: /);
  });

  test("a program for a newer C library than any release has", async () => {
    const folder = serviceFolder("newer");
    const script = join(FOLDER, "versions");
    writeFileSync(script, "GLIBC_2.99 { absent; };\n");
    const flags = [
      "-shared",
      "-fPIC",
      "-nostdlib",
      "-Wl,-soname,libm.so.6",
      `-Wl,--version-script=${script}`,
    ];
    const library = join(FOLDER, "libnewer.so");
    writeFileSync(library, compiled("armhf", "int absent(void) { return 0; }", ...flags));
    const code = "int absent(void);\nint main(void) { return absent(); }";
    writeFileSync(join(folder, "other"), compiled("armhf", code, library));
    expect((await made(folder)).said).toBe(
      "target-unserved: no Debian release that is known has armv7-linux-gnu and glibc 2.99, which other needs",
    );
  });

  test(
    "a library that no package is known to hold",
    async () => {
      const folder = serviceFolder("unknown");
      writeFileSync(join(folder, "other"), linkedProgram("libnobodyhas.so.7"));
      const { said } = await made(folder);
      expect(said).toMatch(/^package-not-found: .*libnobodyhas\.so\.7, which other needs$/);
    },
    3 * MINUTE,
  );
});
