import { describe, expect, test } from "@jest/globals";
import { buildWheel } from "@wainwright/testing";
import { elfFor, failure, findingsOf, hostWith, INIT, SO, start } from "./run-helpers.ts";

const ELF = elfFor("armv7", "2.28");
const wheel = (platform: string) =>
  buildWheel({ tags: `cp311-cp311-${platform}`, files: { ...INIT, [SO]: ELF } });
const GOOD = await wheel("manylinux_2_28_armv7l");
const PLAIN = await wheel("linux_aarch64");

type Inputs = Readonly<Record<string, string>>;

async function passes(built: typeof GOOD, inputs: Inputs): Promise<void> {
  const host = hostWith({ [built.fileName]: built.bytes });
  expect(await start(host, { path: built.fileName, ...inputs })).toMatchObject({ ok: true });
}

async function refused(built: typeof GOOD, inputs: Inputs) {
  const host = hostWith({ [built.fileName]: built.bytes });
  return (await failure(host, { path: built.fileName, ...inputs })).outputs;
}

describe("what is demanded of everything", () => {
  test.each([
    [{ "max-glibc": "2.28" }],
    [{ "max-glibc": "2.36" }],
    [{ policy: "manylinux_2_28" }],
    [{ policy: "2_35" }],
    [{ policy: "pypi" }],
  ])("passes with %j", async (inputs) => {
    await passes(GOOD, inputs);
  });

  test.each([
    [{ "max-glibc": "2.27" }, `max-glibc ${SO}`],
    [{ policy: "manylinux_2_17" }, `policy-broken ${GOOD.fileName}`],
    [{ policy: "manylinux2014" }, `policy-broken ${GOOD.fileName}`],
    [{ policy: "musllinux_1_2" }, `policy-broken ${GOOD.fileName}`],
    [{ target: "armv7-linux-gnu.2.17" }, `target-floor ${SO}`],
  ])("is refused with %j: %s", async (inputs, finding) => {
    expect(findingsOf(await refused(GOOD, inputs))).toContain(finding);
  });

  test("is refused for the public index where its tag is none of that", async () => {
    const elf = elfFor("arm64", "2.17");
    const so = "rpds/rpds.cpython-311-aarch64-linux-gnu.so";
    const built = await buildWheel({
      tags: "cp311-cp311-linux_aarch64",
      files: { ...INIT, [so]: elf },
    });
    await passes(built, {});
    expect(findingsOf(await refused(built, { policy: "pypi" }))).toEqual([
      `policy-broken ${built.fileName}`,
    ]);
    expect(PLAIN.fileName).toBe(built.fileName);
  });

  test("also binds a single file", async () => {
    const host = hostWith({ service: ELF });
    const { outputs } = await failure(host, { path: "service", "max-glibc": "2.17" });
    expect(findingsOf(outputs)).toEqual(["max-glibc service"]);
  });

  test("ends where more would be unpacked than is allowed", async () => {
    const built = await buildWheel({ files: { "demo/zeros": new Uint8Array(4_000_000) } });
    const outputs = await refused(built, { "max-unpacked": "1MiB" });
    expect(findingsOf(outputs)[0]).toMatch(/^archive-bomb /);
  });

  test.each([
    [{ "max-glibc": "two" }, /max-glibc: "two" is no version of glibc/],
    [{ policy: "manylinux_x" }, /policy: "manylinux_x" is none of pypi/],
    [{ "max-unpacked": "much" }, /max-unpacked: "much" is no number of bytes/],
    [{ timeout: "0", run: "x" }, /timeout: "0" is no number of seconds/],
  ])("cannot be read: %j", async (inputs, problem) => {
    const failed = await failure(hostWith({}), { path: "x", ...inputs });
    expect([failed.code, failed.message]).toEqual([
      "inputs-invalid",
      expect.stringMatching(problem),
    ]);
  });
});
