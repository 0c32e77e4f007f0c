import { describe, expect, test } from "@jest/globals";
import { buildElf, FakeHost, type FakeHostOptions } from "@wainwright/testing";
import { type Emulator, EMULATORS } from "../../src/emulator/emulator.ts";
import { findInterpreters, type InterpreterSources } from "../../src/emulator/find-interpreters.ts";

const STATIC = buildElf({ machine: 62, static: true });
const DYNAMIC = buildElf({
  machine: 62,
  interpreter: "/lib64/ld-linux-x86-64.so.2",
  needed: ["libc.so.6"],
});
const SOURCES: InterpreterSources = { interpreterPath: null, image: null, flags: "PF" };
const ARM = EMULATORS.filter(({ qemu }) => qemu === "arm");
const found = () => ({});

async function find(
  options: FakeHostOptions,
  sources: Partial<InterpreterSources> = {},
  emulators: readonly Emulator[] = ARM,
) {
  const host = new FakeHost(options);
  const interpreters = await findInterpreters(host, emulators, { ...SOURCES, ...sources });
  return { host, paths: [...interpreters.values()].map(({ path, source }) => `${source} ${path}`) };
}

describe("an interpreter", () => {
  const debian = "/usr/libexec/qemu-binfmt/arm-binfmt-P";
  const files = { [debian]: STATIC, "/usr/bin/qemu-arm-static": STATIC };
  const programs = { "qemu-arm-static": found };

  test("for flag P is the one whose name says so to old versions of QEMU", async () => {
    expect((await find({ files, programs })).paths).toEqual([`installed ${debian}`]);
  });

  test("without flag P is not that one", async () => {
    const { paths } = await find({ files, programs }, { flags: "F" });
    expect(paths).toEqual(["installed /usr/bin/qemu-arm-static"]);
  });

  test("has no -static in newer distributions' names", async () => {
    const machine = { files: { "/usr/bin/qemu-arm": STATIC }, programs: { "qemu-arm": found } };
    expect((await find(machine)).paths).toEqual(["installed /usr/bin/qemu-arm"]);
  });

  test("that is dynamic is passed over", async () => {
    const machine = { files: { "/usr/bin/qemu-arm": DYNAMIC }, programs: { "qemu-arm": found } };
    expect((await find(machine)).paths).toEqual([]);
  });

  test("that is given is the only one looked at", async () => {
    const { paths } = await find(
      { files: { ...files, "/opt/x": STATIC }, programs },
      { interpreterPath: "/opt/x" },
    );
    expect(paths).toEqual(["given /opt/x"]);
  });

  test("may be given by its folder", async () => {
    const given = { "/opt/q/qemu-arm": STATIC };
    expect((await find({ files: given }, { interpreterPath: "/opt/q" })).paths).toEqual([
      "given /opt/q/qemu-arm",
    ]);
  });

  test.each([
    ["is not there", {}, { emulators: ARM, code: "path-missing" }],
    ["is one for several", { "/opt/x": STATIC }, { emulators: EMULATORS, code: "inputs-invalid" }],
  ])("that is given and %s is a failure", async (_, given, { emulators, code }) => {
    await expect(
      find({ files: given }, { interpreterPath: "/opt/x" }, emulators),
    ).rejects.toMatchObject({ code });
  });

  test("is taken out of an image that is never started, and not with Docker when no image is named", async () => {
    const calls: string[] = [];
    const docker = ({ argv }: { readonly argv: readonly string[] }) => {
      calls.push(argv.slice(1).join(" "));
      if (argv[1] === "image") return { stdout: "sha256:1\n" };
      return argv[1] === "create" ? { stdout: "c1\n" } : {};
    };
    const cached = { files: { "/cache/emulators/qemu-arm": STATIC }, programs: { docker } };
    expect((await find(cached)).paths).toEqual([]);
    expect(calls).toEqual([]);
    expect((await find(cached, { image: "me/binfmt@sha256:1" })).paths).toEqual([
      "image /cache/emulators/qemu-arm",
    ]);
    expect(calls).toEqual([
      "image inspect --format {{.Id}} -- me/binfmt@sha256:1",
      "create -- me/binfmt@sha256:1 true",
      "cp --follow-link c1:/usr/bin/qemu-arm /cache/emulators/qemu-arm",
      "cp --follow-link c1:/usr/bin/qemu-arm-static /cache/emulators/qemu-arm-static",
      "rm --force c1",
    ]);
  });

  test("of an image without Docker is a failure that names Docker", async () => {
    await expect(find({}, { image: "me/binfmt" })).rejects.toMatchObject({
      code: "tool-missing",
      message: expect.stringContaining("docker"),
    });
  });
});
