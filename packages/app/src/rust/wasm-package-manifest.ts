import { type ChosenProgram, programName } from "./chosen-programs.ts";
import type { BindgenTarget } from "./rust-programs-request.ts";

/** Writes the package.json with which a folder of wasm-bindgen is a package of npm. */
export function wasmPackageManifest(program: ChosenProgram, bindgenTarget: BindgenTarget): string {
  const { target } = program;
  const { version, description, license, repository } = program.package;
  const main = `${target.name.replaceAll("-", "_")}.js`;
  const isModule = bindgenTarget !== "nodejs" && bindgenTarget !== "no-modules";
  const manifest = {
    name: programName(program).toLowerCase(),
    ...(isModule ? { type: "module" } : {}),
    version,
    ...(description === null ? {} : { description }),
    ...(license === null ? {} : { license }),
    ...(repository === null ? {} : { repository: { type: "git", url: repository } }),
    main,
    types: main.replace(/\.js$/, ".d.ts"),
    // A bundler's module runs what wasm-bindgen makes when it is loaded.
    ...(bindgenTarget === "bundler" ? { sideEffects: [`./${main}`, "./snippets/*"] } : {}),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
