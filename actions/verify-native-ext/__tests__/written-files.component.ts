import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildWheel } from "@wainwright/testing";
import { armModule, armProgram } from "./arm-programs.ts";
import { usePlace } from "./in-namespace.ts";
import { startHere } from "./on-machine.ts";

const MINUTE = 60_000;
const ROOT = join(import.meta.dirname, "../../..");
const SCHEMA = join(ROOT, "docs/schema/verify-report.v2.json");
const place = usePlace([["armv7", "3.11"]]);
const WHEEL = "demo-1.0-cp311-cp311-manylinux_2_17_armv7l.whl";
const SO = "tiny.cpython-311-arm-linux-gnueabihf.so";
const NEWER = armModule("extern unsigned arc4random(void); return arc4random() ? CREATE : 0;");

/** Writes a wheel and a program into a folder, and says where the files are to be written. */
async function artifacts(name: string, module: Uint8Array) {
  const path = join(place.folder, name);
  mkdirSync(path);
  const tags = WHEEL.slice("demo-1.0-".length, -".whl".length);
  const { bytes } = await buildWheel({ tags, files: { [SO]: module } });
  writeFileSync(join(path, WHEEL), bytes);
  writeFileSync(join(path, "hello ü"), armProgram("return 0;"));
  // The folder for them is made where it is not there.
  const written = join(place.folder, "written", name);
  return { path, report: `${written}.json`, sarif: `${written}.sarif` };
}

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Says what check-jsonschema finds wrong with a report; nothing but exit code 0 is well. */
function problemsOf(report: string): string {
  const program = join(ROOT, ".cache/tools/bin/check-jsonschema");
  if (!existsSync(program)) return "npm test installs check-jsonschema into .cache/tools";
  const argv = ["--schemafile", SCHEMA, report];
  const { status, stdout, stderr } = spawnSync(program, argv, { encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

describe("the report", () => {
  test(
    "of what is refused holds everything, and fits its schema",
    async () => {
      const inputs = await artifacts("refused", NEWER);
      const lines = {
        expect: "absent.bin = armv7",
        ignore: "image-foreign-file # no image here\ntag-floor # a test",
      };
      const { failure, outputs } = await startHere(place.folder, { ...inputs, ...lines });
      expect(failure?.code).toBe("findings-reported");
      expect(problemsOf(inputs.report)).toBe("");
      expect(parsed(inputs.report)).toEqual(outputs["report"]);
      expect(outputs["report"]).toMatchObject({
        ok: false,
        artifacts: [{ ignored: [{ code: "tag-floor", reason: "a test" }] }, { kind: "folder" }],
        expectations: [{ code: "expected-missing" }],
      });
    },
    MINUTE,
  );

  test(
    "of a wheel that was fixed names the new one, and fits its schema",
    async () => {
      const inputs = await artifacts("fixed", NEWER);
      await startHere(place.folder, { ...inputs, fix: "true" });
      expect(problemsOf(inputs.report)).toBe("");
      expect(parsed(inputs.report)).toMatchObject({
        ok: false,
        fixed: [join(inputs.path, WHEEL.replace("2_17", "2_36"))],
      });
    },
    MINUTE,
  );

  test(
    "of what was imported and started tells where, and fits its schema",
    async () => {
      const inputs = await artifacts("proved", armModule("return CREATE;"));
      // In the namespace it would be root's, and not ours to remove.
      mkdirSync(dirname(inputs.report), { recursive: true });
      const path = `${join(inputs.path, WHEEL)}\n${join(inputs.path, "hello ü")}`;
      const proofs = { import: "tiny", run: "python -c 'print(1)' {}" };
      const { failure } = await place.start({ ...inputs, path, ...proofs });
      expect(failure).toBeNull();
      expect(problemsOf(inputs.report)).toBe("");
      const userland = "debian bookworm armhf as cortex-a8 under QEMU";
      expect(parsed(inputs.report)).toMatchObject({
        ok: true,
        imports: [{ path: join(inputs.path, WHEEL), userland }],
        runs: [
          { path: join(inputs.path, WHEEL), userland, printed: "1" },
          { path: join(inputs.path, "hello ü"), userland, printed: "1", target: "armv7-linux-gnu" },
        ],
      });
    },
    MINUTE,
  );

  test(
    "is held to its schema by the test: one without its version does not fit",
    async () => {
      const inputs = await artifacts("broken", NEWER);
      await startHere(place.folder, { ...inputs, "fail-on": "never" });
      const { version: _, ...rest } = parsed(inputs.report) as { readonly version: number };
      writeFileSync(inputs.report, JSON.stringify(rest));
      expect(problemsOf(inputs.report)).toMatch(/'version' is a required property/);
    },
    MINUTE,
  );
});

/** Is as much of SARIF 2.1.0 (OASIS, chapter 3) as code scanning reads. */
interface SarifRun {
  readonly tool: {
    readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
  };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
    }[];
  }[];
}

function runOf(path: string): SarifRun {
  const log = parsed(path) as { readonly version: string; readonly runs: readonly SarifRun[] };
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (run === undefined) throw new Error("there is no run");
  return run;
}

describe("the SARIF log", () => {
  test(
    "has every finding, with its rule and where it is",
    async () => {
      const inputs = await artifacts("found", NEWER);
      const { outputs } = await startHere(place.folder, { ...inputs, target: "arm64" });
      const { tool: made, results } = runOf(inputs.sarif);
      const findings = outputs["findings"] as readonly {
        code: string;
        path: string;
        file: string;
      }[];
      expect(findings.length).toBeGreaterThan(2);
      expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ code }) => code));
      for (const [index, { ruleId, ruleIndex, level, message, locations }] of results.entries()) {
        expect(made.driver.rules[ruleIndex]?.id).toBe(ruleId);
        expect(level).toMatch(/^(?:error|warning|note)$/);
        expect(message.text).toMatch(/: expected .*, found /);
        const [location] = locations;
        const { path, file } = findings[index] ?? { path: "", file: "" };
        const { uri } = location?.physicalLocation.artifactLocation ?? { uri: "" };
        expect([uri, decodeURI(uri)]).toEqual([encodeURI(path), path]);
        expect(location?.logicalLocations?.[0]?.fullyQualifiedName).toBe(`${path}!/${file}`);
      }
    },
    MINUTE,
  );

  test(
    "of what is well has no result",
    async () => {
      const inputs = await artifacts("well", armModule("return CREATE;"));
      const { failure } = await startHere(place.folder, { ...inputs, "fail-on": "warning" });
      expect(failure).toBeNull();
      expect(runOf(inputs.sarif)).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
    },
    MINUTE,
  );
});
