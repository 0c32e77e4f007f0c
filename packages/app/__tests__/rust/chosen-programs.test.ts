import { describe, expect, it } from "@jest/globals";
import { cargoBuildArguments } from "../../src/rust/cargo-command.ts";
import { type CargoMetadata, parseCargoMetadata } from "../../src/rust/cargo-metadata.ts";
import { infoVersion } from "../../src/rust/registry-crate.ts";
import { choosePrograms, programName } from "../../src/rust/chosen-programs.ts";
import {
  parseRegistryCrate,
  type RustProgramsRequest,
} from "../../src/rust/rust-programs-request.ts";
import { requestFor } from "./rust-request.ts";

const ROOT = "/srv/shop";

/** As cargo 1.95 writes it, without what is not read. */
function cargoPackage(name: string, targets: readonly (readonly [string, string])[]) {
  return {
    ...{ id: `path+file://${ROOT}/${name}#1.0.0`, name, version: "1.0.0", license: null },
    ...{ description: null, repository: null, manifest_path: `${ROOT}/${name}/Cargo.toml` },
    features: { default: ["tls"], tls: [] },
    targets: targets.map(([kind, own]) => ({ kind: [kind], crate_types: [kind], name: own })),
  };
}

function workspace(...packages: readonly ReturnType<typeof cargoPackage>[]): CargoMetadata {
  const members = packages.map(({ id }) => id);
  const metadata = parseCargoMetadata(
    JSON.stringify({
      ...{ packages, workspace_members: members, workspace_root: ROOT, version: 1 },
      workspace_default_members: members,
    }),
  );
  if (metadata === null) throw new Error("cannot be read");
  return metadata;
}

const SHOP = workspace(
  cargoPackage("server", [
    ["bin", "shop-server"],
    ["bin", "shop-admin"],
    ["custom-build", "build-script-build"],
  ]),
  cargoPackage("client", [
    ["lib", "client"],
    ["bin", "shop"],
  ]),
  cargoPackage("shop-web", [["cdylib", "shop_web"]]),
);

function chosen(
  metadata: CargoMetadata,
  more: Partial<RustProgramsRequest> = {},
  { target = "arm64", folder = ROOT } = {},
) {
  const request = requestFor(folder, target, more);
  const found = choosePrograms(metadata, request, folder);
  if (!found.ok) return found;
  return {
    names: found.programs.map(programName),
    argv: cargoBuildArguments(request, found.programs).join(" "),
  };
}

const BUILD =
  "build --message-format=json-render-diagnostics --target aarch64-unknown-linux-gnu --profile release --locked";

describe("which programs of a workspace are built", () => {
  it("are all of its default members", () => {
    expect(chosen(SHOP)).toEqual({
      names: ["shop-server", "shop-admin", "shop"],
      argv: `${BUILD} --bins`,
    });
  });

  it("are those of one member in its own folder", () => {
    expect(chosen(SHOP, {}, { folder: `${ROOT}/client` })).toMatchObject({ names: ["shop"] });
  });

  it("are those that are named, by package or by name", () => {
    expect(chosen(SHOP, { packages: ["server"], bins: ["shop-admin"] })).toEqual({
      names: ["shop-admin"],
      argv: `${BUILD} -p server --bin shop-admin`,
    });
  });

  it("are the libraries for WebAssembly, and programs only where there is none", () => {
    expect(chosen(SHOP, {}, { target: "wasm32" })).toMatchObject({
      names: ["shop-web"],
      argv: expect.stringMatching(/ --lib$/),
    });
    const client = { packages: ["client"] };
    expect(chosen(SHOP, client, { target: "wasm32" })).toMatchObject({ names: ["shop"] });
  });

  it("are built with the features, the profile and the arguments that are given", () => {
    const more = {
      ...{ features: ["tls", "serde/std"], noDefaultFeatures: true, profile: "dist" },
      ...{ locked: false, args: ["--offline"] },
    };
    expect(chosen(SHOP, more)).toMatchObject({
      argv: "build --message-format=json-render-diagnostics --target aarch64-unknown-linux-gnu --profile dist --bins --features tls,serde/std --no-default-features --offline",
    });
    expect(chosen(SHOP, { allFeatures: true })).toMatchObject({
      argv: `${BUILD} --bins --all-features`,
    });
  });
});

describe("what cannot be built is named", () => {
  it.each([
    [
      "a binary that is not there, with the nearest ones",
      { bins: ["shop-srever"] },
      "entry-point-unclear",
      /^there is no binary shop-srever; nearest: shop-server, /,
    ],
    [
      "a package that is not there",
      { packages: ["serve"] },
      "inputs-invalid",
      /^there is no package serve; nearest: server/,
    ],
    [
      "a feature that is not there",
      { features: ["tsl"] },
      "inputs-invalid",
      /^there is no feature tsl; nearest: tls/,
    ],
    [
      "a crate without binaries, with what it has",
      { packages: ["shop-web"] },
      "entry-point-unclear",
      /^shop-web: no binary; there is cdylib shop_web \(shop-web\)$/,
    ],
  ] as const)("%s", (...[, more, code, problem]) => {
    expect(chosen(SHOP, more)).toEqual({
      ok: false,
      code,
      problem: expect.stringMatching(problem),
    });
  });

  it("two packages with a binary of one name", () => {
    const twice = workspace(
      cargoPackage("a", [["bin", "run"]]),
      cargoPackage("b", [["bin", "run"]]),
    );
    expect(chosen(twice)).toEqual({
      ok: false,
      code: "outputs-collide",
      problem: "the packages a and b both have a binary run",
    });
    expect(chosen(twice, { packages: ["b"] })).toMatchObject({ names: ["run"] });
  });

  it.each(["", "{}", "[]", "null", '{"packages": [], "workspace_root": "/"}', "error: no"])(
    "metadata that is none: %j",
    (text) => {
      expect(parseCargoMetadata(text)).toBeNull();
    },
  );

  it("the members are the default ones for a cargo that does not tell them", () => {
    const old = parseCargoMetadata(
      JSON.stringify({
        ...{ packages: [cargoPackage("a", [["bin", "a"]])], workspace_root: ROOT },
        workspace_members: ["x"],
      }),
    );
    expect(old?.defaultMembers).toEqual(["x"]);
  });
});

describe("a crate of crates.io", () => {
  it.each([
    ["demo #tag\nA demo\nversion: 0.1.6\nlicense: MIT\n", "0.1.6"],
    ["version: 0.1.5-rc.1 (latest 0.1.6)\n", "0.1.5-rc.1"],
    ["rust-version: 1.71\n", null],
    ["version: unknown\n", null],
  ])("has the version that cargo info says: %j", (output, version) => {
    expect(infoVersion(output)).toBe(version);
  });

  it.each([
    ["ripgrep", { name: "ripgrep", version: null }],
    ["ripgrep@14.1.0", { name: "ripgrep", version: "14.1.0" }],
    [" a_b-c@1.0.0-rc.1+x ", { name: "a_b-c", version: "1.0.0-rc.1+x" }],
    ["ripgrep@", null],
    ["../evil", null],
    ['a = "1"', null],
    ["", null],
  ])("%j", (text, crate) => {
    expect(parseRegistryCrate(text)).toEqual(crate);
  });
});
