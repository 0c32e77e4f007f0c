import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseDockerfile } from "../../src/image/dockerfile.ts";
import { checked } from "./checked.ts";

function read(text: string) {
  return parseDockerfile(text).instructions.map(({ line, name, text: rest }) => [line, name, rest]);
}

describe("a Dockerfile", () => {
  test("is read with its lines, comments and continued lines", () => {
    const text =
      "# syntax=docker/dockerfile:1\r\n\r\nfrom debian AS a\nRUN one \\\n# between\n\n  && two\nCMD x";
    expect(read(text)).toEqual([
      [3, "FROM", "debian AS a"],
      [4, "RUN", "one   && two"],
      [8, "CMD", "x"],
    ]);
  });

  test("has its here-documents, and no instructions inside of them", () => {
    const text =
      "FROM a\nRUN <<A cat <<-'B'\nFROM b\nA\nFROM c\n\tB\nRUN cat <<<word; x=$((1<<2))\nCOPY <<E /f\nz";
    expect(parseDockerfile(text).instructions).toMatchObject([
      { line: 1, bodies: [] },
      { line: 2, bodies: ["FROM b", "FROM c"] },
      { line: 7, bodies: [] },
      { line: 8, bodies: ["z"] },
    ]);
  });

  test("takes a directive for one at its beginning only", () => {
    expect(parseDockerfile("# escape=`\nFROM a").escape).toBe("`");
    expect(parseDockerfile("FROM a\n# escape=`").escape).toBe("\\");
  });

  test("of any text is read and looked through to its end", () => {
    const words = [
      "FROM",
      "RUN",
      "<<A",
      "A",
      "\\",
      "\n",
      "`",
      "# escape=`",
      "$TARGETARCH",
      "${",
      "}",
      "ARG",
      "--platform=",
      "AS",
      "COPY --from=",
      " ",
      "a",
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (any) => {
        const lines = any.split(/\r\n|\n|\r/).length;
        for (const { line } of parseDockerfile(any).instructions)
          expect(line).toBeLessThanOrEqual(lines);
        expect(Array.isArray(checked(any))).toBe(true);
      }),
    );
  });
});
