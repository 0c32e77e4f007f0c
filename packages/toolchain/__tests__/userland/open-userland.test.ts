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

describe("a userland that cannot be had", () => {
  test.each<[string, FakeHostOptions, ReturnType<typeof request>, string, RegExp]>([
    [
      "on a host without Linux",
      { facts: { platform: "darwin" } },
      request("armv7", "3.11"),
      "target-unserved",
      /this host is darwin/,
    ],
    [
      "without bubblewrap and without apt-get",
      {},
      request("armv7", "3.11"),
      "tool-missing",
      /bubblewrap: not installed, and there is no apt-get/,
    ],
    [
      "where neither namespaces nor sudo are allowed",
      {
        facts: { uid: 1000 },
        programs: { bwrap: () => ({ exitCode: 1, output: "bwrap: denied" }) },
      },
      request("amd64", "3.11"),
      "no-root",
      /bwrap: denied/,
    ],
    [
      "of a target that Debian is not published for",
      { programs: ENGINE },
      request("x86_64-unknown-linux-musl", "3.11"),
      "target-unserved",
      /Debian has no userland/,
    ],
    [
      "from an image without an engine that answers",
      { programs: ENGINE },
      request("amd64", "3.11", "python:3.11"),
      "tool-missing",
      /neither docker nor podman answers/,
    ],
    [
      "from an image whose name is an option",
      { programs: ENGINE },
      request("amd64", "3.11", "--privileged"),
      "userland-failed",
      /"--privileged" is no image name/,
    ],
  ])("%s is told by name", async (_, machine, wanted, code, message) => {
    const host = new FakeHost(machine);
    await expect(openUserland(host, wanted)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
