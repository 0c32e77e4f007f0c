import { describe, expect, test } from "@jest/globals";
import { unusablePackages } from "../../src/resolve/unusable-packages.ts";
import { uvReasons } from "../../src/source/unresolved.ts";

/** What uv 0.13.8 wrote, for ARMv7. */
const TENSORFLOW = `error: No solution found when resolving dependencies for split (markers: python_full_version == '3.11.*' and sys_platform == 'linux'):
  cause: Because tensorflow<=2.11.1 has no wheels with a matching Python version tag (e.g., \`cp311\`) and only the following versions of tensorflow are available:
             tensorflow<=2.11.1
             tensorflow>=2.12.0rc0
         we can conclude that tensorflow<2.12.0rc0 cannot be used.
         And because tensorflow>=2.12.0rc0 has no \`python_full_version == '3.11.*' and implementation_name == 'cpython'\`-compatible wheels and you require tensorflow, we can conclude that your requirements are unsatisfiable.

hint: The resolution failed for an environment that is not the current one, consider limiting the environments with \`tool.uv.environments\`.

hint: Wheels are available for \`other\` (v2.11.1) has no usable wheels
`;
const CONFLICT = `error: No solution found when resolving dependencies:
  cause: Because jsonschema==4.26.0 depends on referencing>=0.28.4 and you require referencing<0.20, we can conclude that your requirements are unsatisfiable.
`;

describe("packages that no file can serve", () => {
  test("are named from what uv says, each once, and not from its hints", () => {
    expect(unusablePackages(TENSORFLOW)).toEqual([{ name: "tensorflow", code: "sdist-missing" }]);
  });

  test.each([
    ["Because torch==1.2.0 has no wheels with a matching Python", "torch", "sdist-missing"],
    [
      "Because all versions of py-staticmaps have no usable wheels",
      "py-staticmaps",
      "package-not-found",
    ],
    ["Because only A_b[x]>=1,<2 has no source distribution", "a-b", "sdist-missing"],
    ["cause: Because x\n     has no usable wheels and y", "x", "package-not-found"],
    ["error: Failed to download and build `old==0.1`\n  cause: Invalid tar", "old", "build-failed"],
    [
      "error: Failed to download and build `odd==1`\n  cause: Hash mismatch for `odd==1`",
      "odd",
      "checksum-mismatch",
    ],
  ])("%j names %s: %s", (words, name, code) => {
    expect(unusablePackages(words)).toEqual([{ name, code }]);
  });

  test("are none when it is the index that does not answer", () => {
    const words = "error: Failed to build `x==1`\n cause: Request failed after 3 retries";
    expect(unusablePackages(words)).toEqual([]);
  });

  test("are none in a conflict of versions, nor in no words", () => {
    expect(unusablePackages(CONFLICT)).toEqual([]);
    expect(unusablePackages("")).toEqual([]);
  });
});

describe("uv's reasons", () => {
  test("are told without headline, hints, indentation and our own marker", () => {
    const reasons = uvReasons(TENSORFLOW);
    expect(reasons).toMatch(/^Because tensorflow<=2\.11\.1 has no wheels/);
    expect(reasons).toContain("\ntensorflow>=2.12.0rc0\n");
    expect(reasons).toContain("has no compatible wheels");
    expect(reasons).not.toMatch(/hint|implementation_name/);
  });
});
