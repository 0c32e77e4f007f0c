import { describe, expect, test } from "@jest/globals";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { FakeHost, type FakeHostOptions } from "@wainwright/testing";
import { openUserland } from "../../src/userland/open-userland.ts";

const ENGINE = { docker: () => ({ exitCode: 1 }), bwrap: () => ({}) };

function request(target: string, python: string, image: string | null = null) {
  const parsed = parseTarget(target);
  const read = parseInterpreter(python);
  if (!parsed.ok || !read.ok) throw new Error("both are known");
  return { target: parsed.target, interpreter: read.interpreter, purpose: "run", image } as const;
}

interface Case {
  readonly machine: FakeHostOptions;
  readonly wanted: ReturnType<typeof request>;
  readonly code: string;
  readonly message: RegExp;
}

describe("a userland that cannot be had", () => {
  test.each<[string, Case]>([
    [
      "on a host without Linux",
      {
        machine: { facts: { platform: "darwin" } },
        wanted: request("armv7", "3.11"),
        code: "target-unserved",
        message: /this host is darwin/,
      },
    ],
    [
      "without bubblewrap and without apt-get",
      {
        machine: {},
        wanted: request("armv7", "3.11"),
        code: "tool-missing",
        message: /bubblewrap: not installed, and there is no apt-get/,
      },
    ],
    [
      "where neither namespaces nor sudo are allowed",
      {
        machine: {
          facts: { uid: 1000 },
          programs: { bwrap: () => ({ exitCode: 1, output: "bwrap: denied" }) },
        },
        wanted: request("amd64", "3.11"),
        code: "no-root",
        message: /bwrap: denied/,
      },
    ],
    [
      "of a target that Debian is not published for",
      {
        machine: { programs: ENGINE },
        wanted: request("x86_64-unknown-linux-musl", "3.11"),
        code: "target-unserved",
        message: /Debian has no userland/,
      },
    ],
    [
      "from an image without an engine that answers",
      {
        machine: { programs: ENGINE },
        wanted: request("amd64", "3.11", "python:3.11"),
        code: "tool-missing",
        message: /neither docker nor podman answers/,
      },
    ],
    [
      "from an image whose name is an option",
      {
        machine: { programs: ENGINE },
        wanted: request("amd64", "3.11", "--privileged"),
        code: "userland-failed",
        message: /"--privileged" is no image name/,
      },
    ],
  ])("%s is told by name", async (_, { machine, wanted, code, message }) => {
    const host = new FakeHost(machine);
    await expect(openUserland(host, wanted)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
