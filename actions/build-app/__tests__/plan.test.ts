import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { findTarget } from "@wainwright/platform";
import { INPUTS } from "../src/inputs.ts";
import { describePlan, plan } from "../src/plan.ts";

function planned(given: Readonly<Record<string, string>>) {
  const host = findTarget({ architecture: "amd64", os: "linux", libc: "gnu" });
  if (host === null) throw new Error("the table has no amd64");
  return plan(
    readInputs(INPUTS, (name) => given[name]),
    host,
  );
}

const PYZ = { format: "pyz", requirements: "mmrelay", target: "armv7" };
const FROZEN = { format: "pyinstaller", programs: "kt_service.py\nprint=print_service.py" };
const DEB = {
  ...{ format: "deb", name: "kt", folder: "app-{arch}", version: "1.0" },
  ...{ maintainer: "A <a@example.org>", description: "Services" },
};

describe("what is made", () => {
  test("is one file of an application, for every target that is named", () => {
    expect(planned({ ...PYZ, target: "armv7, arm64" })).toMatchObject({
      recipe: { kind: "pyz", requirements: ["mmrelay"], wheelhouse: "wheelhouse", packer: "shiv" },
      targets: [{ target: { name: "armv7-linux-gnu" } }, { target: { name: "arm64-linux-gnu" } }],
      smoke: null,
      pattern: "{name}-{version}-{arch}",
    });
  });

  test("are frozen programs, for the runner itself where no target is named", () => {
    expect(planned(FROZEN)).toMatchObject({
      recipe: {
        kind: "pyinstaller",
        programs: [
          { name: "kt_service", path: "kt_service.py", kind: "script" },
          { name: "print", path: "print_service.py", kind: "script" },
        ],
        oneFile: true,
      },
      targets: [{ target: { name: "amd64-linux-gnu" } }],
      pattern: "{arch}/{name}",
    });
  });

  test("is a Debian package, below /opt unless another place is named", () => {
    expect(planned(DEB).recipe).toMatchObject({ kind: "deb", prefix: "/opt/kt", section: "misc" });
    expect(planned({ ...DEB, prefix: "/" }).recipe).toMatchObject({ prefix: "/" });
  });

  test("are the programs of a crate, here or on crates.io", () => {
    expect(planned({ format: "rust", "working-directory": "cli" }).recipe).toMatchObject({
      ...{ kind: "rust", source: { folder: "cli" }, profile: "release", locked: true, strip: true },
    });
    expect(planned({ format: "rust", crate: "modality@0.1" }).recipe).toMatchObject({
      source: { crate: { name: "modality", version: "0.1" } },
    });
  });

  test("is an image of the folder's Dockerfile", () => {
    expect(planned({ format: "image", "build-args": "A=1\nB", target: "arm/v7" })).toMatchObject({
      recipe: { kind: "image", context: ".", file: null, buildArgs: ["A=1", "B"], engine: "auto" },
      pattern: "{name}-{arch}",
    });
  });

  test("is started as it was asked, and told step by step", () => {
    const decided = planned({ ...PYZ, smoke: "{} --version", "smoke-output": "^MMRelay" });
    expect(decided.smoke).toMatchObject({ argv: ["{}", "--version"], timeoutSeconds: 300 });
    expect(decided.smoke?.output?.test("MMRelay version 1.3.8")).toBe(true);
    expect(describePlan(decided)).toEqual([
      "pack the application and its wheels into one file for armv7-linux-gnu",
      "read every native file in it",
      "start {} --version in a userland of armv7-linux-gnu",
      "put all into dist, with a manifest",
    ]);
  });
});

describe("what cannot be meant", () => {
  test.each([
    [{ ...PYZ, format: "zip" }, /format: "zip" is none of pyz, /],
    [{ format: "" }, /format: is required/],
    [{ ...PYZ, programs: "a.py" }, /programs: it is for format pyinstaller/],
    [{ format: "rust", crate: "a b" }, /crate: "a b" is neither/],
    [{ ...PYZ, bins: "kt" }, /bins: it is for format rust/],
    [{ ...PYZ, folder: "app" }, /folder: it is for format deb/],
    [{ ...PYZ, "smoke-output": "x" }, /smoke-output: smoke starts nothing/],
    [{ ...PYZ, smoke: "{}", "smoke-output": "(" }, /smoke-output: .*[Uu]nterminated group/],
    [{ ...PYZ, "output-name": "../{name}" }, /output-name: .*leads out/],
    [{ ...PYZ, "output-name": "{nmae}" }, /output-name: \{nmae\} is none of \{name\}/],
    [{ format: "pyinstaller" }, /programs: name the scripts/],
    [{ ...FROZEN, programs: "a.py\nb/a.py" }, /programs: there are several a;/],
    [{ ...FROZEN, programs: "/etc/a.py" }, /programs: "\/etc\/a\.py" is neither/],
    [{ ...FROZEN, data: "config" }, /data: "config" is not SOURCE:DESTINATION/],
    [{ ...DEB, version: "" }, /version: a Debian package needs one/],
    [{ ...DEB, folder: "app-{machine}" }, /folder: \{machine\} is none of/],
    [{ ...DEB, links: "kt" }, /links: "kt" is not NAME=program/],
    [{ ...PYZ, expect: "*.pyz" }, /expect: .*GLOB = target/],
  ])("%j is refused by the name of its input", (given, message) => {
    expect(() => planned(given)).toThrow(message);
  });
});
