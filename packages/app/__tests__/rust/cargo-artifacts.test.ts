import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseCargoArtifacts } from "../../src/rust/cargo-artifacts.ts";
import { withoutMessages } from "../../src/rust/without-messages.ts";
import { FakeHost } from "@wainwright/testing";

const APP = "path+file:///srv/app#1.0.0";

/** As cargo 1.95 writes them. */
const OUTPUT = [
  '{"reason":"compiler-artifact","package_id":"registry+https://github.com/rust-lang/crates.io-index#wasm-bindgen@0.2.92","target":{"kind":["lib"],"crate_types":["lib"],"name":"wasm_bindgen"},"filenames":["/t/libwasm_bindgen.rlib"],"executable":null,"fresh":true}',
  "words of a build script",
  `{"reason":"compiler-artifact","package_id":"${APP}","target":{"kind":["cdylib","rlib"],"name":"my_lib"},"filenames":["/t/my_lib.wasm","/t/libmy_lib.rlib"],"executable":null}`,
  `{"reason":"compiler-artifact","package_id":"${APP}","target":{"kind":["bin"],"name":"my-app"},"filenames":["/t/my-app","/t/my-app.dSYM"],"executable":"/t/my-app"}`,
  `{"reason":"compiler-artifact","package_id":"${APP}","target":{"kind":["example"],"name":"demo"},"filenames":["/t/demo"],"executable":"/t/demo"}`,
  `{"reason":"compiler-artifact","package_id":"${APP}","target":{"kind":["custom-build"],"name":"build-script-build"},"filenames":["/t/b"],"executable":null}`,
  '{"reason":"build-finished","success":true}',
  '{"reason":"compiler-artifact","target":',
].join("\n");

describe("what cargo says it made", () => {
  it("are programs and modules, where it says they are", () => {
    expect(parseCargoArtifacts(OUTPUT)).toEqual({
      artifacts: [
        { packageId: APP, name: "my_lib", kind: "cdylib", path: "/t/my_lib.wasm" },
        { packageId: APP, name: "my-app", kind: "bin", path: "/t/my-app" },
      ],
      bindgen: "0.2.92",
    });
  });

  it.each([
    ["wasm-bindgen 0.2.84 (registry+https://github.com/rust-lang/crates.io-index)", "0.2.84"],
    ["path+file:///src/wasm-bindgen#0.2.1", null],
    ["registry+https://github.com/rust-lang/crates.io-index#wasm-bindgen-macro@0.2.92", null],
    [7, null],
  ])("tells the version of wasm-bindgen by the package id %j", (id, version) => {
    const message = { reason: "compiler-artifact", package_id: id };
    expect(parseCargoArtifacts(JSON.stringify(message)).bindgen).toBe(version);
  });

  it("is nothing where the lines are anything else", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (lines) => {
        expect(parseCargoArtifacts(lines.join("\n")).artifacts).toEqual([]);
      }),
    );
  });

  it("is not what people read: that is passed on a line at a time, however it comes", () => {
    const shown: string[] = [];
    const host = new FakeHost({});
    const log = withoutMessages({ ...host.log, toolOutput: (chunk) => shown.push(chunk) });
    for (const chunk of ['   Compiling a\n{"rea', 'son":"x"}\n    Fin', "ished\nlast"])
      log.toolOutput(chunk);
    log.progressDone();
    expect(shown.join("")).toBe("   Compiling a\n    Finished\nlast\n");
  });
});
