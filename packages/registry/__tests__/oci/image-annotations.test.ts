import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { imageAnnotations, type ImageFacts } from "../../src/oci/image-annotations.ts";

const NOTHING: ImageFacts = {
  ...{ version: null, revision: null, source: null, title: null, description: null },
  ...{ licenses: null, documentation: null, created: null },
};

describe("annotations of an index", () => {
  it("say what the run knows, and nothing else", () => {
    const facts = { ...NOTHING, version: "1.0.0", revision: "abc", created: "1700000000" };
    expect(imageAnnotations(facts, [])).toEqual({
      ok: true,
      annotations: {
        "org.opencontainers.image.created": "2023-11-14T22:13:20Z",
        "org.opencontainers.image.revision": "abc",
        "org.opencontainers.image.version": "1.0.0",
      },
    });
    expect(imageAnnotations(NOTHING, [])).toEqual({ ok: true, annotations: {} });
  });

  it("are those that are given, first of all; one without a value goes", () => {
    const facts = { ...NOTHING, version: "1.0.0", title: "app" };
    const name = "org.opencontainers.image";
    expect(imageAnnotations(facts, [`${name}.version=2`, `${name}.title=`, " a = b=c"])).toEqual({
      ok: true,
      annotations: { "org.opencontainers.image.version": "2", a: "b=c" },
    });
  });

  it.each(["no value", "=value", "", "a b=c"])("are not made of %j", (line) => {
    expect(imageAnnotations(NOTHING, [line])).toEqual({
      ok: false,
      problem: `"${line}" is not of the form name=value`,
    });
  });

  it("have no time where SOURCE_DATE_EPOCH is none", () => {
    expect(imageAnnotations({ ...NOTHING, created: "yesterday" }, [])).toEqual({
      ok: true,
      annotations: {},
    });
  });

  it("come in one order, whatever order they are given in", () => {
    const name = fc.stringMatching(/^[a-z.]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
        const lines = names.map((one) => `${one}=1`);
        const texts = [lines, lines.toReversed()].map((given) =>
          JSON.stringify(imageAnnotations(NOTHING, given)),
        );
        expect(texts[0]).toBe(texts[1]);
      }),
    );
  });
});
