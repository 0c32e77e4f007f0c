import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { register } from "../../src/emulator/binfmt-control.ts";
import { BinfmtChanges, removeHandlers } from "../../src/emulator/binfmt-changes.ts";

const REGISTRATION = {
  name: "n",
  offset: 0,
  magic: "7f45",
  mask: "ffff",
  interpreter: "/q",
  flags: "F",
};
const FOLDER = "/proc/sys/fs/binfmt_misc";

function refusingTee({ argv }: { readonly argv: readonly string[] }) {
  return argv.includes("tee") ? { exitCode: 1, stderr: "tee: File exists" } : {};
}

describe("changing handlers", () => {
  test("without root goes through sudo, the line as input and never through a shell", async () => {
    const host = new FakeHost({ facts: { uid: 1000 }, programs: { sudo: () => ({}) } });
    await register(host, REGISTRATION);
    expect(host.commands.at(-1)).toMatchObject({
      argv: ["sudo", "-n", "--", "tee", `${FOLDER}/register`],
      input: expect.stringMatching(/^:n:M::/),
    });
  });

  test("without root and with a sudo that asks for a password is a failure that says what root is for", async () => {
    const host = new FakeHost({
      facts: { uid: 1000 },
      programs: { sudo: () => ({ exitCode: 1 }) },
    });
    await expect(register(host, REGISTRATION)).rejects.toMatchObject({
      code: "no-root",
      message: expect.stringContaining(`${FOLDER}/register`),
    });
  });

  test("that the kernel refuses through sudo is told with its reason", async () => {
    const host = new FakeHost({ facts: { uid: 1000 }, programs: { sudo: refusingTee } });
    await expect(register(host, REGISTRATION)).rejects.toMatchObject({
      code: "binfmt-unavailable",
      message: expect.stringContaining("File exists"),
    });
  });

  test("to what a job beside this one registered at the same moment is done, and not ours to take back", async () => {
    const shown = "enabled\ninterpreter /q\nflags: F\noffset 0\nmagic 7f45\nmask ffff\n";
    const machine = (interpreter: string) =>
      new FakeHost({
        facts: { uid: 1000 },
        files: {
          [`${FOLDER}/register`]: "",
          [`${FOLDER}/status`]: "enabled\n",
          [`${FOLDER}/n`]: shown.replace("/q", interpreter),
        },
        programs: { sudo: refusingTee },
      });
    const changes = new BinfmtChanges(machine("/q"));
    await changes.register(REGISTRATION);
    expect(changes.added.registered).toEqual([]);
    const other = new BinfmtChanges(machine("/another"));
    await expect(other.register(REGISTRATION)).rejects.toMatchObject({
      code: "binfmt-unavailable",
    });
  });

  test("back removes our names only, and what is no longer there is fine", async () => {
    const shown = "enabled\ninterpreter /q\nflags: F\noffset 0\nmagic 7f\n";
    const files = { register: "", status: "enabled\n", ours: shown, theirs: shown };
    const host = new FakeHost({
      files: Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]),
      ),
    });
    await removeHandlers(host, { registered: ["ours", "gone"], enabled: false, mounted: false });
    const now = Object.fromEntries(
      [...host.content].map(([path, bytes]) => [
        path.slice(FOLDER.length + 1),
        Buffer.from(bytes).toString(),
      ]),
    );
    expect(now).toEqual({ ...files, ours: "-1" });
  });
});
