import { describe, expect, test } from "@jest/globals";
import { parseInterpreter } from "@wainwright/platform";
import { FakeHost } from "@wainwright/testing";
import { fetchSdist } from "../../src/source/fetch-sdist.ts";

const UV = "/cache/python-uv/bin/uv";
const NONE = "error: No solution found when resolving dependencies\n  cause: Because ";
const LOCK = `[[packages]]
name = "a"
version = "1"
sdist = { url = "https://files.test/a-1.tar.gz", hashes = { sha256 = "${"1".repeat(64)}" } }
`;

const python = () => ({ stdout: "3.11.7" });

function machine(answer: {
  readonly exitCode?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}) {
  const uv = () => answer;
  return new FakeHost({
    programs: { python3: python, "/usr/bin/python3": python, [UV]: uv },
  });
}

const INTERPRETER = parseInterpreter("3.9");

async function fetch(host: FakeHost, sha256: readonly string[] = []) {
  if (!INTERPRETER.ok) throw new Error(INTERPRETER.problem);
  return fetchSdist(host, { specifier: "a", sha256 }, INTERPRETER.interpreter);
}

describe("fetching an sdist", () => {
  test("asks uv for sources only, for the Python that is built for, and tells it the name on its input", async () => {
    const host = machine({ stdout: LOCK });
    await expect(fetch(host)).rejects.toMatchObject({ code: "download-failed" });
    const { argv = [], input } = host.commands.at(-1) ?? {};
    expect(argv).toEqual(expect.arrayContaining(["--no-deps", "--no-binary", ":all:", "3.9", "-"]));
    expect(argv).not.toContain("a");
    expect(input).toBe("a\n");
  });

  test.each([
    [
      "sdist-missing",
      {
        exitCode: 1,
        stderr: `${NONE}all versions of a have no source distribution and you require a`,
      },
    ],
    [
      "package-not-found",
      { exitCode: 1, stderr: `${NONE}a was not found in the package registry and you require a` },
    ],
    [
      "package-not-found",
      { exitCode: 1, stderr: `${NONE}only a<=2 is available and you require a>=99` },
    ],
    [
      "download-failed",
      {
        exitCode: 1,
        stderr: "error: Request failed after 3 retries in 8.3s\n  cause: Failed to fetch: …",
      },
    ],
    [
      "download-failed",
      {
        exitCode: 1,
        stderr: `${NONE}a was not found in the cache\n\nhint: Packages were unavailable because the network was disabled.`,
      },
    ],
    ["tool-failed", { exitCode: 2, stderr: "error: something else" }],
    ["sdist-missing", { stdout: "packages = []" }],
  ])("%s is what %j means", async (code, answer) => {
    await expect(fetch(machine(answer))).rejects.toMatchObject({ code });
  });

  test("is refused when the index has other bytes than the requirement promises", async () => {
    await expect(fetch(machine({ stdout: LOCK }), ["2".repeat(64)])).rejects.toMatchObject({
      code: "checksum-mismatch",
      message: expect.stringMatching(/the index has sha256 1+, the requirement promises 2+/),
    });
  });

  test("tells what uv says is the matter, without uv's own options", async () => {
    const stderr = `${NONE}all versions of a have no source distribution and you require a.\n\nhint: use \`--no-binary\``;
    await expect(fetch(machine({ exitCode: 1, stderr }))).rejects.toMatchObject({
      message:
        "a has no source distribution:\nBecause all versions of a have no source distribution and you require a.",
    });
  });
});
