import { describe, expect, test } from "@jest/globals";
import { FakeHost, type FakeHostOptions } from "@wainwright/testing";
import { giveBack, sandboxPrefix } from "../../src/userland/sandbox-access.ts";

const USER = { uid: 1000 };
const SUDO = ["sudo", "-n", "--"];
const REFUSED = () => ({ exitCode: 1, output: "bwrap: setting up uid map: Permission denied" });

describe("who may make namespaces", () => {
  test.each<[string, FakeHostOptions, readonly string[]]>([
    ["root itself", {}, []],
    [
      "a user where the kernel lets every user",
      { facts: USER, programs: { bwrap: () => ({}) } },
      [],
    ],
    [
      "a user through sudo where the kernel does not",
      { facts: USER, programs: { bwrap: REFUSED, sudo: () => ({}) } },
      SUDO,
    ],
  ])("%s", async (_, machine, expected) => {
    expect(await sandboxPrefix(new FakeHost(machine))).toEqual(expected);
  });

  test("nobody, where sudo asks for a password: it says what bubblewrap said", async () => {
    const programs = { bwrap: REFUSED, sudo: () => ({ exitCode: 1 }) };
    await expect(sandboxPrefix(new FakeHost({ facts: USER, programs }))).rejects.toMatchObject({
      code: "no-root",
      message: expect.stringContaining("setting up uid map: Permission denied"),
    });
  });
});

describe("what was written through sudo", () => {
  const mounts = [
    { host: "/tmp/-a b", inside: "/build", writable: true },
    { host: "/opt/p", inside: "/opt/python", writable: false },
  ];

  test("is given back to the user, also after an interruption; what was lent for reading is left alone", async () => {
    const host = new FakeHost({ facts: USER, programs: { sudo: () => ({}) } });
    await giveBack(host, SUDO, mounts);
    expect(host.commands).toMatchObject([
      { argv: [...SUDO, "chown", "-R", "1000", "--", "/tmp/-a b"], undoes: true },
    ]);
  });

  test.each([
    ["without sudo", [], mounts],
    ["without a folder to write to", SUDO, mounts.slice(1)],
  ])("is nothing %s", async (_, prefix, lent) => {
    const host = new FakeHost({ facts: USER });
    await giveBack(host, prefix, lent);
    expect(host.commands).toEqual([]);
  });
});
