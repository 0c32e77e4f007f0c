import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRequirement } from "../../src/source/requirement.ts";

const SUM = "4793ef7f78268b124b73fa933440f01d258bbae01de9fa53e9080c9ab0425a12";

describe("a requirement", () => {
  test.each([
    ["rpds-py", "rpds-py", []],
    ["rpds_py==2026.9.1", "rpds_py==2026.9.1", []],
    ["numpy >=1.26, <3", "numpy >=1.26, <3", []],
    ["a~=1.0,!=1.3.*,===1.5+local", "a~=1.0,!=1.3.*,===1.5+local", []],
    ["uvicorn[standard]==0.30", "uvicorn[standard]==0.30", []],
    ['tomli; python_version < "3.11"', 'tomli; python_version < "3.11"', []],
    [`rpds-py==2026.9.1 --hash=sha256:${SUM}`, "rpds-py==2026.9.1", [SUM]],
    [`rpds-py==1 \\\n    --hash=sha256:${SUM.toUpperCase()}`, "rpds-py==1", [SUM]],
    [`a==1 --hash=sha256:${SUM} --hash=sha256:${"0".repeat(64)}`, "a==1", [SUM, "0".repeat(64)]],
  ])("%j is read", (line, specifier, sha256) => {
    expect(parseRequirement(line)).toEqual({ ok: true, value: { specifier, sha256 } });
  });

  test.each([
    ["-r other.txt", /is no requirement/],
    ["--index-url http://x", /is no requirement/],
    ["-e .", /is no requirement/],
    [".", /is no requirement/],
    ["../project", /is no requirement/],
    ["http://x/y.tar.gz", /is no requirement/],
    ["rpds-py @ https://x/y.tar.gz", /names an address/],
    ["rpds-py@file:///etc/passwd", /names an address/],
    ["rpds-py\nnumpy", /several lines/],
    ["rpds-py\n-r /etc/passwd", /several lines/],
    ["rpds-py==1\r-r x", /is no requirement/],
    ["rpds-py $(touch /tmp/x)", /is no requirement/],
    ["rpds-py==`id`", /is no requirement/],
    ["rpds-py==1;$(id)", /is no requirement/],
    ["rpds-py 1.0", /is no requirement/],
    ["rpds-py==", /is no requirement/],
    ["-rpds", /is no requirement/],
    ["rpds-", /is no requirement/],
    ["rpds-py --hash=md5:0", /"--hash=md5:0" is not understood/],
    ["rpds-py --hash=sha256:12", /64 hexadecimal digits/],
    ["rpds-py --pre", /"--pre" is not understood/],
  ])("%j is refused", (line, problem) => {
    expect(parseRequirement(line)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  test("that is accepted is one line without an option, whatever was given", () => {
    const piece = fc.constantFrom(
      "a",
      "==1",
      "\n",
      "\r",
      " ",
      "--",
      "-r",
      "@",
      "$",
      "`",
      ";",
      "[x]",
      "\\\n",
      "ü",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (line) => {
          const read = parseRequirement(line);
          expect(read.ok ? read.value.specifier : "a").toMatch(/^[A-Za-z0-9][^\n\r$`@]*$/);
        },
      ),
    );
  });

  test("that is refused is told in short", () => {
    const read = parseRequirement("!".repeat(10_000));
    expect(read.ok ? "" : read.problem.length).toBeLessThan(200);
  });
});
