import { describe, expect, test } from "@jest/globals";
import { parseTarget } from "@wainwright/platform";
import type { DebRequest } from "../../src/deb/deb-request.ts";
import { requestProblems } from "../../src/deb/request-problems.ts";

function problems(more: Partial<DebRequest>): readonly string[] {
  const read = parseTarget("armv7");
  if (!read.ok) throw new Error(read.problem);
  return requestProblems({
    folder: "out",
    package: "kt-service",
    version: "1.0",
    target: { target: read.target, floor: null },
    maintainer: "A. Person <a@example.org>",
    description: "Prints tickets",
    prefix: "/opt/kt",
    ...more,
  });
}

describe("what a package says of itself", () => {
  test.each<Partial<DebRequest>>([
    {},
    { package: "g++" },
    { package: "0ad" },
    { version: "1:2.0~rc1+local-3" },
    { version: "20240101" },
    { prefix: "/" },
    { prefix: "/opt/with space" },
    { depends: ["python3 (>= 3.11)", "default-mta | mail-transport-agent (<< 2)", "libc6:any"] },
    { links: [{ name: "kt", program: "bin/kt_service" }] },
    { maintainer: "Ä <ä@example.org>" },
  ])("is well: %j", (more) => {
    expect(problems(more)).toEqual([]);
  });

  test.each<[Partial<DebRequest>, string]>([
    [{ package: "kt_service" }, 'letters, digits, + - .); "kt-service" is one'],
    [{ package: "KT" }, '"kt" is one'],
    [{ package: "a" }, '"a" is no name of a Debian package'],
    [{ package: "-a" }, "is no name"],
    [{ package: "a\nb: c" }, "is no name"],
    [{ version: "v1" }, '"v1" is no Debian version'],
    [{ version: "1_0" }, "is no Debian version"],
    [{ version: "1.0-" }, "is no Debian version"],
    [{ version: "x:1" }, "is no Debian version"],
    [{ version: "" }, "is no Debian version"],
    [{ maintainer: "nobody" }, '"nobody" is no maintainer (Name <address>)'],
    [{ maintainer: "A\nB: C <a@b>" }, "is no maintainer"],
    [{ description: " \n" }, "the description is empty"],
    [{ prefix: "opt" }, '"opt" is no prefix (as /opt/NAME)'],
    [{ prefix: "/opt/../etc" }, "is no prefix"],
    [{ prefix: "/opt/" }, "is no prefix"],
    [{ depends: ["a, b"] }, '"a, b" is no dependency'],
    [{ depends: ["a (= 1)\nPre-Depends: b"] }, "is no dependency"],
    [{ depends: ["a (1)"] }, "is no dependency"],
    [{ links: [{ name: "a/b", program: "x" }] }, '"a/b=x" is no link'],
    [{ links: [{ name: "a", program: "../x" }] }, "is no link"],
    [{ links: [{ name: "a", program: "/x" }] }, "is no link"],
    [{ section: "misc\nX: y" }, "the section has more than one line"],
    [{ homepage: "https://x\ny" }, "the homepage has more than one line"],
  ])("is wrong: %j", (more, problem) => {
    expect(problems(more)).toEqual([expect.stringContaining(problem)]);
  });

  test("is told wrong all at once", () => {
    expect(problems({ package: "A", version: "", maintainer: "", description: "" })).toHaveLength(
      4,
    );
  });
});
