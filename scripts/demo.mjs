/**
 * Runs the main job once, for real: rpds-py from its sdist becomes an ARMv7 wheel, is read, and is imported in an
 * ARMv7 userland. Needs nothing installed but Node.js and Python 3, and root or sudo for what is missing.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const HASH_TRIE_MAP = "from rpds import HashTrieMap";
const TEST = `python3 -c "from rpds import HashTrieMap as M; m = M({'armv7': 1}); print(m, m.insert('proved', True)['proved'])"`;
const job = [
  "build-wheel",
  "--requirements",
  "rpds-py",
  "--no-binary",
  "rpds-py",
  "--target",
  "armv7",
  "--python-version",
  "3.11",
  "--cache",
  "off",
];
const tests = ["--test-import", HASH_TRIE_MAP, "--test-command", TEST];

const command = ["dist/cli/index.js", ...job, ...tests, "--output-dir", "wheelhouse", "--json"];
console.log(`npx wainwright ${[...job, "--test-import", `'${HASH_TRIE_MAP}'`].join(" ")}\n`);
const { status, stdout } = spawnSync(process.execPath, command, {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) process.exit(status ?? 1);

const { wheels, steps } = JSON.parse(stdout);
const [wheel] = wheels;
print(
  ["step", "strategy", "seconds"],
  steps.map(({ step, how, seconds }) => [step, how, seconds.toFixed(1)]),
);
print(
  ["file", "architecture", "floor"],
  wheel.native.map((text) => {
    const [file, ...description] = text.split(": ");
    return [file, description.join(": "), wheel.floor];
  }),
);
console.log(`${wheel.file}\n${wheel.size} bytes, sha256 ${wheel.sha256}\n`);
console.log(`Python in the ${wheel.target} userland printed:`);
console.log(steps.at(-1).result.replaceAll(/^/gm, "  "));

function print(heads, rows) {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join("  ")
      .trimEnd();
  console.log(
    [line(heads), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line), ""].join(
      "\n",
    ),
  );
}
