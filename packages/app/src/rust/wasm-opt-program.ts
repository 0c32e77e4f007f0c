import { type Host, runTool } from "@wainwright/core";

/** Of npm's package binaryen, which has wasm-opt as a program of Node.js: it knows what rustc's newest modules hold. */
const PINNED = "132.0.0";

/**
 * Gives Binaryen's wasm-opt: the one on PATH, else npm's.
 * @throws Failure `program-failed`, with npm's words.
 */
export async function wasmOptProgram(host: Host): Promise<string> {
  const there = await host.exec.find("wasm-opt");
  if (there !== null) return there;
  const { path } = await host.cache.folder({
    kind: "binaryen",
    key: PINNED,
    make: async (folder) => {
      const options = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund"];
      await runTool(
        host,
        { argv: ["npm", "install", ...options, "--ignore-scripts", `binaryen@${PINNED}`] },
        {
          code: "program-failed",
          what: "wasm-opt could not be fetched",
          remedy: "Let npm reach its registry, put wasm-opt on PATH, or set wasm-opt: false.",
        },
      );
    },
  });
  return `${path}/node_modules/.bin/wasm-opt`;
}
