import { describe, expect, it } from "@jest/globals";
import { wasmPackageManifest } from "../../src/rust/wasm-package-manifest.ts";

const PROGRAM = {
  package: {
    ...{ id: "", name: "wasm-greet", version: "0.4.1", description: "Greets", license: "MIT" },
    ...{ repository: null, manifestPath: "", targets: [], features: [] },
  },
  target: { name: "wasm_greet", kinds: ["cdylib"], requiredFeatures: [] },
};

describe("the package.json of a WebAssembly package", () => {
  it("names for bundlers what has to be run", () => {
    expect(JSON.parse(wasmPackageManifest(PROGRAM, "bundler"))).toEqual({
      ...{ name: "wasm-greet", type: "module", version: "0.4.1", description: "Greets" },
      ...{ license: "MIT", main: "wasm_greet.js", types: "wasm_greet.d.ts" },
      sideEffects: ["./wasm_greet.js", "./snippets/*"],
    });
  });

  it("is of CommonJS for Node.js", () => {
    expect(JSON.parse(wasmPackageManifest(PROGRAM, "nodejs"))).not.toHaveProperty("type");
    expect(JSON.parse(wasmPackageManifest(PROGRAM, "web"))).toHaveProperty("type", "module");
  });
});
