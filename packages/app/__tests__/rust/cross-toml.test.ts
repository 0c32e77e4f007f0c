import { describe, expect, it } from "@jest/globals";
import { crossAdvice } from "../../src/rust/cross-toml.ts";

const TRIPLE = "x86_64-unknown-linux-gnu";
const IMAGE = `ghcr.io/cross-rs/${TRIPLE}`;
const DIGEST = `@sha256:${"a".repeat(64)}`;

function warnings(image: string): readonly string[] {
  return crossAdvice(`[target.${TRIPLE}]\nimage = "${image}"\n`, TRIPLE).warnings;
}

describe("an image of Cross.toml", () => {
  it.each([":0.2.5", DIGEST, `:main${DIGEST}`, ":v1.0", ":0.2.5-centos"])(
    "is pinned by %s",
    (tag) => {
      expect(warnings(`${IMAGE}${tag}`)).toEqual([]);
    },
  );

  it.each(["", ":main", ":edge", ":latest", ":0", "@sha256:abc"])(
    "may be another one tomorrow with %j, and the lines that pin it can be pasted",
    (tag) => {
      expect(warnings(`${IMAGE}${tag}`)).toEqual([
        `Cross.toml takes ${IMAGE}${tag} for ${TRIPLE}, which may be another image tomorrow. Where cross is used, pin it:\n[target.${TRIPLE}]\nimage = "${IMAGE}:0.2.5"`,
      ]);
    },
  );

  it("is read from a table, too, and a port is no tag", () => {
    const { warnings: told } = crossAdvice(
      `[target.${TRIPLE}.image]\nname = "registry:5000/own/image"\ntoolchain = ["linux/arm64=x"]\n`,
      TRIPLE,
    );
    expect(told).toEqual([expect.stringContaining('image = "registry:5000/own/image:0.2.5"')]);
  });

  it("is missing where only the rest of a target is said, as in the story", () => {
    const { warnings: told } = crossAdvice(
      `[target.${TRIPLE}]\npre-build = ["apt-get install -y libssl-dev"]\n`,
      TRIPLE,
    );
    expect(told).toEqual([
      expect.stringMatching(
        /names no image[\s\S]*image = "ghcr\.io\/cross-rs\/x86_64[^"]*:0\.2\.5"$/,
      ),
    ]);
  });

  it("of another target is none of ours", () => {
    const text = '[target.aarch64-unknown-linux-gnu]\nimage = "x:main"\n';
    expect(crossAdvice(text, TRIPLE)).toEqual({ warnings: [], notices: [] });
  });
});

describe("what Cross.toml says besides", () => {
  it("is told once, with what does it here", () => {
    const text = `
[build.env]
passthrough = ["TOKEN"]
[target.${TRIPLE}]
image = "${IMAGE}:0.2.5"
pre-build = "prepare.sh"
env.passthrough = ["X"]
`;
    expect(crossAdvice(text, TRIPLE).notices).toEqual([
      "Cross.toml is for cross, which is not used here: pre-build (packages: brings Debian packages of the target), passthrough (every variable of the job reaches cargo)",
    ]);
  });

  it.each(["[", "= 1", "target = 1", "[target]\nx = 2", ""])("does no harm as %j", (text) => {
    expect(crossAdvice(text, TRIPLE).notices).toEqual([]);
  });
});
