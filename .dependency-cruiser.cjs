/** The one place that says which folder may import which (docs/adr/0001-layers.md). */
const PURE = "^packages/(platform|binary|archive|wheel|verify)/src";
const EFFECTFUL_BUILTINS =
  "^(node:)?(fs|fs/promises|child_process|process|os|http|https|net|worker_threads)$";

/** Each package and the packages of ours it may import; everything not named is forbidden. */
const MAY_IMPORT = {
  platform: [],
  binary: [],
  archive: [],
  wheel: ["platform"],
  verify: ["wheel", "archive", "binary", "platform"],
  core: ["platform"],
  manifest: ["core"],
  testing: ["core", "platform", "wheel", "archive", "binary", "verify"],
  wheelcache: ["core", "platform", "wheel", "verify"],
  wheelhouse: [
    "wheelcache",
    "toolchain",
    "core",
    "platform",
    "binary",
    "archive",
    "wheel",
    "verify",
  ],
  registry: ["toolchain", "manifest", "core", "platform", "archive", "wheel", "verify"],
  toolchain: ["core", "platform", "binary", "archive", "wheel", "verify"],
  proof: ["toolchain", "core", "platform", "verify"],
  app: [
    "wheelhouse",
    "wheelcache",
    "toolchain",
    "proof",
    "manifest",
    "core",
    "platform",
    "archive",
    "wheel",
    "verify",
  ],
  "electron-after-pack": ["core", "platform", "verify"],
};

const layers = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `packages/${name} may import only: ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: `^packages/${name}/src` },
  to: { path: "^(packages|actions)/", pathNot: `^packages/(${[name, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...layers,
    {
      name: "pure-packages-do-no-io",
      comment: "platform, binary, archive, wheel and verify are functions of their arguments",
      severity: "error",
      from: { path: PURE },
      to: { path: `@actions/|${EFFECTFUL_BUILTINS}` },
    },
    {
      name: "effects-go-through-the-host",
      comment: "only core touches the machine; everything else is given a Host",
      severity: "error",
      from: {
        path: "^(packages/(toolchain|wheelhouse|wheelcache|registry|proof|app|cli)|actions/[^/]+)/src",
      },
      to: { path: EFFECTFUL_BUILTINS },
    },
    {
      name: "only-core-talks-to-the-runner",
      severity: "error",
      from: { path: "^(packages|actions)/", pathNot: "^packages/(core/|wheelcache/src/backend/)" },
      to: { path: "node_modules/@actions/" },
    },
    {
      name: "actions-do-not-share",
      severity: "error",
      from: { path: "^actions/([^/]+)/" },
      to: { path: "^actions/", pathNot: "^actions/$1/" },
    },
    {
      name: "only-the-terminal-knows-actions",
      severity: "error",
      from: { path: "^packages/", pathNot: "^packages/cli/" },
      to: { path: "^actions/" },
    },
    {
      name: "no-deep-imports",
      comment: "a package is its index.ts",
      severity: "error",
      from: { path: "^(packages|actions)/([^/]+)/" },
      to: { path: "^packages/([^/]+)/src/(?!index\\.ts)", pathNot: "^$1/$2/" },
    },
    {
      name: "no-undeclared",
      severity: "error",
      from: { path: "^(packages|actions)/[^/]+/src" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-tests-in-production",
      severity: "error",
      from: { path: "^(packages|actions)/[^/]+/src", pathNot: "^packages/testing/" },
      to: { path: "__tests__/|^packages/testing/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".js", ".json"],
    },
  },
};
