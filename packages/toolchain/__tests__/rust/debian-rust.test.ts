import { describe, expect, test } from "@jest/globals";
import { debianRusts } from "../../src/rust/debian-rust-packages.ts";
import { debianRustWrapper } from "../../src/rust/debian-rust-wrapper.ts";
import { targetOf } from "../target-of.ts";

const AMD64 = targetOf("amd64");

function found(targets: readonly string[], channel: string | null = null, host = AMD64) {
  const rusts = debianRusts(host, targets.map(targetOf), channel);
  return rusts.map(({ rustc, suite }) => `${rustc} ${suite}`);
}

describe("Debian's Rusts", () => {
  test("are offered newest first", () => {
    expect(found(["armv7", "arm64"])).toEqual([
      "rustc-web trixie",
      "rustc trixie",
      "rustc-web bookworm",
    ]);
  });

  test("are those that have all the architectures, the host's own too", () => {
    expect(found(["riscv64"])).toEqual(["rustc-web trixie", "rustc trixie"]);
    expect(found(["i686"])).toEqual(["rustc-web bookworm"]);
    expect(found(["i686", "riscv64"])).toEqual([]);
    expect(found(["amd64"], null, targetOf("riscv64"))).not.toContain("rustc-web bookworm");
  });

  test("are those of the channel", () => {
    expect(found(["armv7"], "1.85")).toEqual(["rustc trixie", "rustc-web bookworm"]);
    expect(found(["armv7"], "1.70")).toEqual([]);
    expect(found(["armv7"], "nightly")).toEqual([]);
    expect(found(["armv7"], "stable")).toHaveLength(3);
  });

  test.each(["armv6", "arm64-linux-musl", "loong64"])("are none for %s", (target) => {
    expect(found([target])).toEqual([]);
  });
});

describe("a wrapper of Debian's Rust", () => {
  test("starts the program by the root's own loader, with the root's libraries for it alone", () => {
    const script = debianRustWrapper("rustc", { root: "/cache/it's", hostTarget: AMD64 });
    expect(script.split("\n")).toEqual([
      "#!/bin/sh",
      "here=${0%/*}",
      String.raw`exec '/cache/it'\''s/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2' --library-path '/cache/it'\''s/usr/lib/x86_64-linux-gnu'"${"${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"}" '/cache/it'\''s/usr/bin/rustc' "$@"`,
      "",
    ]);
  });

  test("tells cargo where cargo and rustc are, for by the loader it does not know itself", () => {
    const script = debianRustWrapper("cargo", { root: "/r", hostTarget: targetOf("arm64") });
    expect(script).toContain('export CARGO="$here/cargo" RUSTC="${RUSTC:-$here/rustc}"');
    expect(script).toContain("/r/usr/lib/aarch64-linux-gnu/ld-linux-aarch64.so.1");
  });
});
