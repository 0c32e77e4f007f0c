import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { changelogSection } from "../../src/github/changelog-section.ts";

const TEXT = `# Changelog

## Unreleased

## [1.10.0] - 2026-11-22

### Added

- Ten.

\`\`\`sh
## no heading
\`\`\`

## v1.1.0

One.

# 1.0.0

First.
`;

describe("what a changelog says of a version", () => {
  it.each([
    ["1.10.0", "### Added\n\n- Ten.\n\n```sh\n## no heading\n```"],
    ["1.1.0", "One."],
    ["1.0.0", "First."],
  ])("%s stands below its heading, up to the next one", (version, section) => {
    expect(changelogSection(TEXT, version)).toBe(section);
    expect(changelogSection(TEXT.replaceAll("\n", "\r\n"), version)).toBe(section);
  });

  it.each(["1.10", "10.0", "1.1.00", "2.0.0", "1.1.0-rc.1"])("is not there for %j", (version) => {
    expect(changelogSection(TEXT, version)).toBeNull();
  });

  it("is searched for in any text, by any word", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, version) => {
        const section = changelogSection(text, version);
        expect(section === null || typeof section === "string").toBe(true);
      }),
    );
  });
});
