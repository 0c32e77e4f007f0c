import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { INPUTS } from "../src/inputs.ts";
import type { Asked } from "../src/plan/asked.ts";
import { plan } from "../src/plan/plan.ts";

const SOURCE: Asked["source"] = {
  ...{ version: null, tag: null, branch: "main", commit: "1a2b3c4d5e6f", epoch: null },
  ...{ repository: "owner/tool", page: "https://github.example/owner/tool" },
  api: "https://api.github.example",
};

function planned(
  given: Readonly<Record<string, string>>,
  asked: Partial<Omit<Asked, "inputs">> = {},
) {
  const inputs = readInputs(INPUTS, (name) => given[name]);
  return plan({ inputs, source: SOURCE, hasIdentity: false, ...asked });
}

const TAGGED = { ...SOURCE, version: "1.4.2", tag: "v1.4.2" };

describe("where it goes", () => {
  test("is each place once, in the order in which they are named", () => {
    const given = { to: "simple cargo, SIMPLE", folder: "public" };
    expect(planned(given).map(({ kind }) => kind)).toEqual(["simple", "cargo"]);
  });

  test("is told wrong all at once, before anything is looked at", () => {
    const given = {
      ...{ to: "oci s3 github-release cargo", crates: "a.crate", yank: "tiny" },
      ...{ password: "x", "registry-user": "me", "cargo-registry": "https://crates.example" },
    };
    const wrong = () => planned(given, { source: { ...SOURCE, repository: null } });
    for (const word of ["password", "registry-user", "repositories", "images", "bucket"])
      expect(wrong).toThrow(new RegExp(`${word}: `));
    for (const word of ["version", "name", "tag-name", "token", "cargo-registry", "yank"])
      expect(wrong).toThrow(new RegExp(`${word}: `));
  });

  test.each([
    [{ to: "npm" }, /"npm" is none of python, simple/],
    [{ to: "simple" }, /folder: simple needs a folder, or a bucket/],
    [{ to: "simple", folder: "a", bucket: "b" }, /one place is enough/],
    [{ to: "simple", folder: "a", prefix: "../x" }, /"..\/x" leads out of itself/],
    [{ to: "python", "repository-url": "ftp://x" }, /no address with https/],
    [{ to: "python", "repository-url": "https://me:geheim@x/" }, /they have inputs/],
    [{ to: "python", expect: "kt armv7" }, /GLOB = target/],
    [{ to: "python", expect: "kt x armv77" }, /unknown target/],
    [{ to: "oci", repositories: "app:1" }, /without a tag/],
    [{ to: "oci", "registry-logins": "host me geheim more" }, /HOST USER PASSWORD/],
  ])("%j is refused with what is wrong", (given, problem) => {
    expect(() => planned({ images: given.to === "oci" ? "x" : "", ...given })).toThrow(problem);
  });

  test("is refused where it is to be signed and the job may not say who it is", () => {
    const given = { to: "simple", folder: "public", provenance: "true" };
    expect(() => planned(given)).toThrow(/provenance: .*id-token: write/);
    expect(planned(given, { hasIdentity: true })).toHaveLength(1);
    expect(planned({ ...given, provenance: "auto" })).toHaveLength(1);
    expect(() => planned({ to: "python", attestations: "true" })).toThrow(/attestations: /);
  });

  test("holds no secret in what is told of it", () => {
    const given = { to: "oci", images: "x", "registry-logins": "host me geheim more" };
    expect(() => planned(given)).not.toThrow(/geheim/);
    expect(() => planned({ to: "python", "repository-url": "https://me:geheim@x/" })).not.toThrow(
      /geheim/,
    );
  });
});

describe("who publishes to an index", () => {
  test.each([
    [{ password: "geheim" }, false, { kind: "token", token: "geheim" }],
    [{ password: "p", user: "me" }, true, { kind: "password", username: "me", password: "p" }],
    [{}, true, { kind: "trusted" }],
    [{}, false, { kind: "nobody" }],
  ])("with %j, and identity %p, is found", (given, hasIdentity, identity) => {
    expect(planned({ to: "python", ...given }, { hasIdentity })).toMatchObject([{ identity }]);
  });

  test("leaves the rules of the index to itself where metadata is not to be verified", () => {
    expect(planned({ to: "python" })).toMatchObject([{ rules: "auto" }]);
    const given = { to: "python", "verify-metadata": "false", "index-rules": "pypi" };
    expect(planned(given)).toMatchObject([{ rules: "any" }]);
  });
});

describe("an image", () => {
  const OCI = { to: "oci", images: "dist", repositories: "ghcr.io/owner/tool" };

  test("has the tags of its version, or else of its branch and commit", () => {
    const tagsOf = (asked: Partial<Asked>) =>
      planned(OCI, asked).map((one) => (one.kind === "oci" ? one.tags.map(({ tag }) => tag) : []));
    expect(tagsOf({ source: TAGGED })).toEqual([["1.4.2", "1.4", "1", "latest"]]);
    expect(tagsOf({})).toEqual([["sha-1a2b3c4", "main"]]);
  });

  test("says where it comes from, unless that is said otherwise", () => {
    const given = { ...OCI, annotations: "org.opencontainers.image.title=Tool" };
    const [image] = planned(given, { source: TAGGED });
    expect(image).toMatchObject({
      annotations: {
        "org.opencontainers.image.source": "https://github.example/owner/tool",
        "org.opencontainers.image.revision": "1a2b3c4d5e6f",
        "org.opencontainers.image.version": "1.4.2",
        "org.opencontainers.image.title": "Tool",
      },
    });
  });

  test("is pushed by one login to all registries, or one to each", () => {
    const given = {
      ...{ ...OCI, repositories: "a.example/x\nb.example/x" },
      ...{ "registry-user": "me", "registry-password": "p", "registry-logins": "b.example you q" },
    };
    expect(planned(given)).toMatchObject([
      {
        logins: {
          "a.example": { username: "me", password: "p" },
          "b.example": { username: "you", password: "q" },
        },
      },
    ]);
  });
});

describe("a release", () => {
  test("has its name, version and branch from where the run is, or from inputs", () => {
    const given = { to: "s3", bucket: "files", region: "eu-central-1" };
    expect(planned(given, { source: TAGGED })).toMatchObject([
      { name: "tool", version: "1.4.2", branch: "main", cloudFront: null, latest: "auto" },
    ]);
    const [other] = planned({ ...given, version: "2.0", branch: "next", name: "Tool" });
    expect(other).toMatchObject({ name: "Tool", version: "2.0", branch: "next" });
    expect(other).toMatchObject({ bucket: { endpoint: expect.stringMatching(/eu-central-1/) } });
  });

  test("is forgotten by a distribution at the distribution's own address only", () => {
    const given = { to: "s3", bucket: "files", "cloudfront-distribution": "E1" };
    expect(() => planned(given, { source: TAGGED })).toThrow(/site-url: .*distribution's own/);
    const whole = { ...given, "site-url": "https://dl.example.org" };
    expect(planned(whole, { source: TAGGED })).toMatchObject([
      { url: "https://dl.example.org", cloudFront: { distribution: "E1" } },
    ]);
  });

  test.each([
    ["v1.4.2", "auto", false],
    ["v1.4.2-rc.1", "auto", true],
    ["2.0rc1", "auto", true],
    ["2.0.dev3", "auto", true],
    ["v1.4.2-rc.1", "false", false],
    ["v1.4.2", "true", true],
  ])("of the tag %s, with prerelease %s, is one: %p", (tag, prerelease, isPrerelease) => {
    const given = { to: "github-release", "tag-name": tag, prerelease, token: "t" };
    expect(planned(given)).toMatchObject([{ draft: { tag, name: tag, isPrerelease } }]);
  });

  test("takes its tag from the run, or else from the version", () => {
    const given = { to: "github-release", token: "t" };
    expect(planned(given, { source: TAGGED })).toMatchObject([{ draft: { tag: "v1.4.2" } }]);
    const [other] = planned({ ...given, version: "3.0" });
    expect(other).toMatchObject({ draft: { tag: "v3.0" }, notes: { version: "3.0" } });
  });
});

describe("crates", () => {
  test("go to static files, or to a registry with an API", () => {
    expect(planned({ to: "cargo", folder: "f" })).toMatchObject([
      { registry: { kind: "static" }, project: { folder: ".", packages: [] } },
    ]);
    const given = { to: "cargo", "cargo-registry": "sparse+https://c.example/", crates: "a.crate" };
    expect(planned({ ...given, "cargo-token": "t" })).toMatchObject([
      { registry: { kind: "api", registry: { name: "wainwright", token: "t" } }, project: null },
    ]);
  });

  test("are not packed where versions are only yanked", () => {
    expect(planned({ to: "cargo", folder: "f", yank: "tiny@1.0.0\nother@2.0.0" })).toMatchObject([
      { project: null, yank: [{ name: "tiny", version: "1.0.0" }, { name: "other" }] },
    ]);
  });
});
