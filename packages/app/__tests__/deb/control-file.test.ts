import { expect, test } from "@jest/globals";
import { parseTarget } from "@wainwright/platform";
import { controlFile } from "../../src/deb/control-file.ts";

test("a control file has the fields of deb-control(5), and folds what is long", () => {
  const read = parseTarget("armv7");
  if (!read.ok) throw new Error(read.problem);
  const request = {
    folder: "out",
    package: "kt-service",
    version: "1.0",
    target: { target: read.target, floor: null },
    maintainer: "A. Person <a@example.org>",
    description: "Prints tickets\n\nOn paper.\r\n  As they come.\n",
    prefix: "/opt/kt",
  };
  const facts = { architecture: "armhf", installedSize: 12, depends: ["a", "b | c"] };
  expect(controlFile(request, facts)).toBe(
    [
      "Package: kt-service",
      "Version: 1.0",
      "Architecture: armhf",
      "Maintainer: A. Person <a@example.org>",
      "Installed-Size: 12",
      "Depends: a, b | c",
      "Section: misc",
      "Priority: optional",
      "Description: Prints tickets",
      " .",
      " On paper.",
      "   As they come.",
      "",
    ].join("\n"),
  );
  expect(controlFile(request, { ...facts, depends: [] })).not.toContain("Depends");
});
