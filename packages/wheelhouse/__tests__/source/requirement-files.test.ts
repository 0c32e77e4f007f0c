import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { promisedHashes } from "../../src/source/promised-hashes.ts";
import { requirementFiles } from "../../src/source/requirement-files.ts";

const A = "a1".repeat(32);
const B = "b2".repeat(32);

describe("requirement lines", () => {
  test("are read through every file that they include, relative to the one that names it", async () => {
    const host = new FakeHost({
      files: {
        "/p/r.txt": "# a comment\nsix  # another\n-r sub/more.txt\n--constraint=sub/c.txt\n",
        "/p/sub/more.txt": "rich \\\n  >= 1\r\n-rdeep.txt\n-r /p/r.txt\n",
        "/p/sub/deep.txt": "deep#not-a-comment\n",
        "/p/sub/c.txt": "six<2",
      },
    });
    const lines = await requirementFiles(host, ["numpy", "-r r.txt", "-r https://x.test/a"], "/p");
    expect(lines).toEqual([
      ...["numpy", "-r r.txt", "-r https://x.test/a"],
      ...["six", "-r sub/more.txt", "--constraint=sub/c.txt"],
      ...["rich    >= 1", "-rdeep.txt", "-r /p/r.txt"],
      "six<2",
      "deep#not-a-comment",
    ]);
  });

  test("end although files include each other without end", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`/p/${at}.txt`, `-r ${at + 1}.txt\n-r 0.txt`]),
    );
    const lines = await requirementFiles(new FakeHost({ files }), ["-r 0.txt"], "/p");
    expect(lines.length).toBeLessThan(250);
  });

  test("leave out a file that is not there, which the resolver tells", async () => {
    expect(await requirementFiles(new FakeHost(), ["-r nope.txt"], "/p")).toEqual(["-r nope.txt"]);
  });
});

describe("promised hashes", () => {
  test("belong to the project, however its name is written", () => {
    const lines = [`Rpds_Py==1 --hash=sha256:${A.toUpperCase()} --hash sha256:${B}`, "six"];
    expect(promisedHashes(lines)).toEqual(new Map([["rpds-py", [A, B]]]));
  });

  test("of several lines add up, and other algorithms or lengths promise nothing", () => {
    const lines = [`a --hash=sha256:${A}`, `a --hash=sha256:${B}`, `b --hash=md5:${A}`];
    expect(promisedHashes([...lines, `c --hash=sha256:${A}0`])).toEqual(new Map([["a", [A, B]]]));
  });
});
