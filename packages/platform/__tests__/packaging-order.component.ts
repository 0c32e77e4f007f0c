import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  acceptedTags,
  floorKind,
  formatWheelTag,
  type Interpreter,
  type LibcFloor,
  parseInterpreter,
  parseLibcFloor,
  TARGETS,
  type Target,
} from "../src/index.ts";

const FLOORS: Readonly<Record<string, readonly string[]>> = {
  gnu: ["2.4", "2.5", "2.12", "2.16", "2.17", "2.31", "2.36", "2.41"],
  musl: ["1.0", "1.1", "1.2"],
  macos: ["10.3", "10.9", "10.16", "11.0", "14.5", "26.1"],
  pyemscripten: ["2025.0"],
};
const INTERPRETERS = ["3.7", "3.9", "3.11", "3.13t", "3.15", "3.15t", "cp38-abi3", "pp311"];

interface Case {
  readonly interpreter: Interpreter;
  readonly target: Target;
  readonly floor: LibcFloor | null;
}

function interpreterOf(text: string): Interpreter {
  const parsed = parseInterpreter(text);
  if (!parsed.ok) {
    throw new Error(parsed.problem);
  }
  return parsed.interpreter;
}

/** No arm64 Mac runs macOS 10; packaging, asked all the same, lists tags that cannot exist. */
function isReal(target: Target, floor: LibcFloor | null): boolean {
  return target.name !== "arm64-macos" || floor?.major !== 10;
}

function floorsOf(target: Target): readonly (LibcFloor | null)[] {
  const kind = floorKind(target);
  const floors =
    kind === null ? [] : (FLOORS[kind] ?? []).map((text) => parseLibcFloor(kind, text));
  return [null, ...floors].filter((floor) => isReal(target, floor));
}

const CASES: readonly Case[] = TARGETS.flatMap((target) =>
  floorsOf(target).flatMap((floor) =>
    INTERPRETERS.map((text) => ({ interpreter: interpreterOf(text), target, floor })),
  ),
);

/** What packaging-order.py takes for a case. */
function factsOf({ interpreter, target, floor }: Case): unknown {
  return {
    python: [interpreter.major, interpreter.minor],
    abi: interpreter.abi,
    implementation: interpreter.implementation,
    os: target.os,
    machine: target.wheelArchitecture,
    bits: target.bits,
    elf: target.elf,
    libc: target.libc,
    floor: floor === null ? null : [floor.major, floor.minor],
  };
}

describe("packaging's order of tags", () => {
  let folder = "";
  let expected: readonly (readonly string[])[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "packaging-order-"));
    const made = spawnSync("python3", ["-m", "venv", folder], { encoding: "utf8" });
    if (made.status !== 0) {
      throw new Error(`python3 -m venv failed (apt-get install python3-venv): ${made.stdout}`);
    }
    const python = join(folder, "bin", "python");
    execFileSync(python, ["-m", "pip", "install", "--quiet", "packaging>=26.3"]);
    const script = join(import.meta.dirname, "packaging-order.py");
    const input = JSON.stringify(CASES.map(factsOf));
    const answer = execFileSync(python, [script], { input, maxBuffer: 1 << 30, encoding: "utf8" });
    expected = JSON.parse(answer) as string[][];
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("every case got an answer that is more than the tags for any platform", () => {
    expect(expected).toHaveLength(CASES.length);
    expect(Math.max(...expected.map((tags) => tags.length))).toBeGreaterThan(500);
  });

  test.each(TARGETS.map((target) => target.name))("%s: the same tags in the same order", (name) => {
    const differing = CASES.flatMap((each, index) => {
      if (each.target.name !== name) {
        return [];
      }
      const ours = acceptedTags(each.interpreter, each.target, each.floor).map(formatWheelTag);
      const theirs = expected[index] ?? [];
      const at = ours.findIndex((tag, place) => tag !== theirs[place]);
      const same = at === -1 && ours.length === theirs.length;
      return same ? [] : [{ case: factsOf(each), at, ours: ours[at], theirs: theirs[at] }];
    });
    expect(differing).toEqual([]);
  });
});
