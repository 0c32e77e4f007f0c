import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { INPUTS } from "../src/inputs.ts";
import { withSecrets } from "../src/with-secrets.ts";

type Words = Readonly<Record<string, string>>;

function filled(given: Words, environment: Words) {
  const host = new FakeHost({ environment });
  const inputs = withSecrets(
    readInputs(INPUTS, (name) => given[name]),
    host,
  );
  return { inputs, host };
}

describe("who publishes, where no input says it", () => {
  test.each<[Words, Words, Words]>([
    [{}, { UV_PUBLISH_TOKEN: "t" }, { user: "__token__", password: "t" }],
    [{}, { UV_PUBLISH_USERNAME: "me", UV_PUBLISH_PASSWORD: "p" }, { user: "me", password: "p" }],
    [{}, { TWINE_PASSWORD: "p" }, { user: "__token__", password: "p" }],
    [{}, { TWINE_USERNAME: "me", TWINE_PASSWORD: "p" }, { user: "me", password: "p" }],
    [{ password: "own" }, { UV_PUBLISH_TOKEN: "t" }, { user: "__token__", password: "own" }],
    [{}, { GH_TOKEN: "g" }, { token: "g" }],
    [{ token: "own" }, { GITHUB_TOKEN: "g" }, { token: "own" }],
  ])("%j with the environment %j is %j", (given, environment, found) => {
    expect(filled({ to: "python", ...given }, environment).inputs).toMatchObject(found);
  });

  test("is of the registry that cargo would ask", () => {
    const given = {
      ...{ to: "cargo", "cargo-registry": "sparse+https://c.example/" },
      "cargo-registry-name": "our-own",
    };
    const both = { CARGO_REGISTRIES_OUR_OWN_TOKEN: "own", CARGO_REGISTRY_TOKEN: "public" };
    expect(filled(given, both).inputs["cargo-token"]).toBe("own");
    expect(filled(given, { CARGO_REGISTRY_TOKEN: "t" }).inputs["cargo-token"]).toBeNull();
    expect(filled({ to: "cargo" }, both).inputs["cargo-token"]).toBeNull();
  });

  test("is the public registry's alone where cargo's variable names none", () => {
    const [name] = "https://github.com/rust-lang/crates.io-index".split("/").slice(-1);
    const domain = name?.replace("-index", "");
    const tokenFor = (index: string) =>
      filled({ to: "cargo", "cargo-registry": index }, { CARGO_REGISTRY_TOKEN: "t" }).inputs[
        "cargo-token"
      ];
    expect(tokenFor(`sparse+https://index.${domain}/`)).toBe("t");
    expect(tokenFor(`sparse+https://index.${domain}.example/`)).toBeNull();
    expect(tokenFor(`sparse+http://index.${domain}/`)).toBeNull();
  });

  test("is not asked for places that it is not for", () => {
    expect(filled({ to: "simple" }, { UV_PUBLISH_TOKEN: "t" }).inputs.password).toBeNull();
  });
});

test("every secret is masked, wherever it comes from", () => {
  const given = {
    ...{ to: "python oci", "registry-password": "r" },
    "registry-logins": "a.example me s1\nb.example me s2",
  };
  const { host } = filled(given, { UV_PUBLISH_TOKEN: "t", GITHUB_TOKEN: "g" });
  expect(host.masked.toSorted()).toEqual(["g", "r", "s1", "s2", "t"]);
});
