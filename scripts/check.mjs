/** Runs every static check; all of them, also after one has failed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const CHECKS = [
  ["types", ["tsc", "-p", "tsconfig.json"]],
  ["lint", ["oxlint", "--deny-warnings", "."]],
  ["format", ["biome", "format", "."]],
  ["imports", ["depcruise", "packages", "actions", "--config", ".dependency-cruiser.cjs"]],
  ["dead code", ["knip"]],
  ["derived texts", ["tsx", "scripts/build-docs.ts", "--check"]],
  ["bundles", ["tsx", "scripts/build-dist.ts", "--check"]],
];

const failed = CHECKS.filter(([name, [program, ...args]]) => {
  const started = performance.now();
  const { status } = spawnSync(join(root, "node_modules/.bin", program), args, {
    cwd: root,
    stdio: "inherit",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "✔" : "✘"} ${name} (${seconds} s)`);
  return status !== 0;
}).map(([name]) => name);

if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
