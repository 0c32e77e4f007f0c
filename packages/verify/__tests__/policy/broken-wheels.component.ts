import { basename } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { platformTagOf } from "../../src/policy/platform-tag-of.ts";
import { policyAllows } from "../../src/policy/policy-allows.ts";
import { expectAbi3AuditsVerdict, expectAuditwheelsTag } from "./agreement.ts";
import { fetchOracleWheel, ORACLE_WHEELS } from "./oracle-wheels.ts";
import { abi3Audit, auditwheelTag } from "./oracles.ts";
import { readWheelFiles, type WheelFiles, writeWheel } from "./wheel-files.ts";
import { wheelFacts } from "./wheel-facts.ts";

const MINUTES = 60_000;

async function fetch(beginning: string): Promise<string> {
  const wheel = ORACLE_WHEELS.find(({ fileName }) => fileName.startsWith(beginning));
  if (wheel === undefined) throw new Error(`no oracle wheel is ${beginning}…`);
  return fetchOracleWheel(wheel);
}

/** Writes a wheel again under other tags, and changed. */
async function remade(
  wheel: string,
  tags: string,
  change: (files: WheelFiles) => void = () => {},
): Promise<string> {
  const files = await readWheelFiles(wheel);
  change(files);
  const [name, version] = basename(wheel).split("-");
  return writeWheel(`${name}-${version}-${tags}.whl`, files);
}

describe("a wheel under an older platform tag", () => {
  const OLDER = [
    ["lxml-6.1.3-cp312-cp312-manylinux_2_26_ppc64le", "manylinux_2_17_ppc64le"],
    ["bcrypt-5.0.0-cp39-abi3-manylinux_2_28_armv7l", "manylinux2014_armv7l"],
    ["numba-0.68.1-cp312-cp312-manylinux_2_27_x86_64", "manylinux2014_x86_64"],
    ["psycopg2_binary-2.9.10-cp312-cp312-manylinux_2_17_i686", "manylinux1_i686"],
  ] as const;
  test.each(OLDER)(
    "%s… as %s is refused with the versions that are too new, and auditwheel's tag is newer",
    async (beginning, platform) => {
      const wheel = await remade(await fetch(beginning), `cp312-cp312-${platform}`);
      const facts = await wheelFacts(wheel);
      const answer = policyAllows(platform, facts);
      expect(answer?.allowed).toBe(false);
      expect(answer?.breaches.map(({ kind }) => kind)).toContain("version");
      await expectAuditwheelsTag(wheel);
      expect(platformTagOf(facts)?.tag).not.toBe(platform);
    },
    5 * MINUTES,
  );
});

describe("a broken wheel gets auditwheel's tag", () => {
  const PSYCOPG = "psycopg2_binary-2.9.13-cp312-cp312-musllinux_1_2_x86_64";
  test(
    "without its bundled libraries",
    async () => {
      const wheel = await remade(
        await fetch(PSYCOPG),
        "cp312-cp312-musllinux_1_2_x86_64",
        (files) => {
          for (const path of files.keys()) if (path.includes(".libs/")) files.delete(path);
        },
      );
      await expectAuditwheelsTag(wheel);
      expect(platformTagOf(await wheelFacts(wheel))?.tag).toBe("linux_x86_64");
    },
    5 * MINUTES,
  );

  test(
    "under a tag without a C library",
    async () => {
      const musl = await remade(await fetch(PSYCOPG), "cp312-cp312-linux_x86_64");
      await expectAuditwheelsTag(musl);
      expect(platformTagOf(await wheelFacts(musl))?.tag).toBe("musllinux_1_2_x86_64");
      const gnu = await remade(
        await fetch("rpds_py-2026.9.1-cp312-cp312-manylinux_2_17_s390x"),
        "cp312-cp312-linux_s390x",
      );
      await expectAuditwheelsTag(gnu);
      expect(platformTagOf(await wheelFacts(gnu))?.tag).toBe("manylinux_2_17_s390x");
    },
    5 * MINUTES,
  );

  test(
    "under the tag of another C library or architecture: none",
    async () => {
      for (const platform of ["manylinux_2_17_x86_64", "musllinux_1_2_aarch64"]) {
        const wheel = await remade(await fetch(PSYCOPG), `cp312-cp312-${platform}`);
        expect(await auditwheelTag(wheel)).toBeNull();
        expect(platformTagOf(await wheelFacts(wheel))).toBeNull();
      }
    },
    5 * MINUTES,
  );

  test(
    "with a file for another architecture, which does not count",
    async () => {
      const arm = await readWheelFiles(
        await fetch("pyodbc-5.5.0-cp312-cp312-manylinux_2_24_aarch64"),
      );
      const old = await fetch("orjson-3.3.1-cp38-cp38-manylinux1_x86_64");
      const wheel = await remade(old, "cp38-cp38-manylinux1_x86_64", (files) => {
        for (const [path, content] of arm) if (path.endsWith(".so")) files.set(path, content);
      });
      await expectAuditwheelsTag(wheel);
      expect(platformTagOf(await wheelFacts(wheel))?.ignored).toHaveLength(1);
    },
    5 * MINUTES,
  );
});

describe("a wheel that claims a stable ABI it does not keep", () => {
  const CLAIMS = [
    ["cryptography-50.0.2-cp311-abi3-manylinux_2_31_armv7l", "cp32-abi3-manylinux_2_31_armv7l"],
    ["tornado-6.6.1-cp311-abi3-macosx_10_9_universal2", "cp32-abi3-macosx_10_9_universal2"],
    ["protobuf-7.36.2-cp310-abi3-manylinux2014_s390x", "cp34-abi3-manylinux2014_s390x"],
    ["nh3-0.3.8-cp39-abi3-musllinux_1_2_x86_64", "cp36-abi3-musllinux_1_2_x86_64"],
    ["markupsafe-3.0.4-cp312-cp312-manylinux_2_31_riscv64", "cp312-abi3-manylinux_2_31_riscv64"],
    ["pyodbc-5.5.0-cp312-cp312-manylinux_2_24_x86_64", "cp39-abi3-manylinux_2_28_x86_64"],
    ["lxml-6.1.3-cp312-cp312-manylinux_2_26_ppc64le", "cp39.cp311-abi3-manylinux_2_28_ppc64le"],
  ] as const;
  test.each(CLAIMS)(
    "%s… as %s: the symbols are abi3audit's",
    async (beginning, tags) => {
      const wheel = await remade(await fetch(beginning), tags);
      await expectAbi3AuditsVerdict(wheel);
      const audits = await abi3Audit(wheel);
      expect(audits.some(({ outside, newer }) => outside.length + newer.length > 0)).toBe(true);
    },
    5 * MINUTES,
  );
});
