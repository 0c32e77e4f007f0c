import { basename } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { type Report, verifyFile } from "../src/index.ts";
import { fetchWheel, RPDS_AMD64, RPDS_ARMV7, WELL_KEPT } from "./real-wheels.ts";
import { mendRecord, type OpenedWheel, openWheel, pathOf, verifyRebuilt } from "./rebuilt-wheel.ts";

const MINUTES = 60_000;
const SO = /^rpds\/rpds\.cpython-311-.*\.so$/;
const ARMV7_SO = "rpds/rpds.cpython-311-arm-linux-gnueabihf.so";

async function verifyPath(path: string): Promise<Report> {
  const { host } = realHost({});
  const source = await host.files.openForReading(path);
  try {
    return await verifyFile({ fileName: basename(path), source });
  } finally {
    await source.close();
  }
}

describe("well-kept wheels of the index", () => {
  test.each(
    WELL_KEPT.map((wheel) => [wheel.requirement, wheel.platforms.join(" "), wheel] as const),
  )(
    "%s for %s has no error and no warning",
    async (_requirement, _platforms, wheel) => {
      const { findings } = await verifyPath(await fetchWheel(wheel));
      expect(findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
    },
    5 * MINUTES,
  );

  test(
    "rpds-py for ARMv7 is read as what it is",
    async () => {
      const report = await verifyPath(await fetchWheel(RPDS_ARMV7));
      expect(report).toMatchObject({
        findings: [],
        tags: ["cp311-cp311-manylinux_2_17_armv7l", "cp311-cp311-manylinux2014_armv7l"],
        floor: { glibc: "2.4", file: ARMV7_SO },
        files: [
          {
            path: ARMV7_SO,
            description: "ELF 32-bit LSB shared object, ARM, EABI5, hard float",
            targets: ["armv7-linux-gnu"],
            libc: "gnu",
            pyInit: ["PyInit_rpds"],
          },
        ],
      });
    },
    5 * MINUTES,
  );
});

type Damage = (wheel: OpenedWheel, amd64: OpenedWheel) => OpenedWheel;

function move(wheel: OpenedWheel, to: string): OpenedWheel {
  const from = pathOf(wheel, SO);
  const content = wheel.files.get(from);
  wheel.files.delete(from);
  if (content !== undefined) wheel.files.set(to, content);
  mendRecord(wheel);
  return wheel;
}

function replace(wheel: OpenedWheel, path: string, content: Uint8Array): OpenedWheel {
  wheel.files.set(path, content);
  return wheel;
}

function contentOf(wheel: OpenedWheel, pattern: RegExp): Uint8Array {
  return wheel.files.get(pathOf(wheel, pattern)) ?? new Uint8Array();
}

const RENAMED = "rpds_py-2026.9.1-cp311-cp311-manylinux_2_17_aarch64.whl";
const WRONG_SUFFIX = "rpds/rpds.cpython-311-x86_64-linux-gnu.so";

const DAMAGES: readonly (readonly [string, Damage, readonly string[]])[] = [
  [
    "renamed to another architecture",
    (wheel) => ({ ...wheel, fileName: RENAMED }),
    [`ext-suffix ${ARMV7_SO}`, "tag-architecture " + ARMV7_SO, `wheel-tags-differ ${RENAMED}`],
  ],
  [
    "with the amd64 extension under the ARM name",
    (wheel, amd64) => {
      replace(wheel, ARMV7_SO, contentOf(amd64, SO));
      mendRecord(wheel);
      return wheel;
    },
    [`tag-architecture ${ARMV7_SO}`],
  ],
  [
    "with the right extension under the amd64 name",
    (wheel) => move(wheel, WRONG_SUFFIX),
    [`ext-suffix ${WRONG_SUFFIX}`],
  ],
  [
    "without the extension, with a RECORD that fits",
    (wheel) => {
      wheel.files.delete(ARMV7_SO);
      mendRecord(wheel);
      return wheel;
    },
    ["extension-missing rpds/__init__.py", "platform-tag-without-native *"],
  ],
  [
    "with another byte in a file",
    (wheel) => replace(wheel, "rpds/py.typed", Buffer.from("x")),
    ["record-hash-wrong rpds/py.typed", "record-size-wrong rpds/py.typed"],
  ],
  [
    "with a file more",
    (wheel) => replace(wheel, "rpds/more.py", Buffer.from("x = 1\n")),
    ["record-file-unlisted rpds/more.py"],
  ],
  [
    "with a file less",
    (wheel) => {
      wheel.files.delete("rpds/py.typed");
      return wheel;
    },
    ["record-file-missing rpds/py.typed"],
  ],
  [
    "with the extension cut short",
    (wheel) => {
      const whole = contentOf(wheel, SO);
      replace(wheel, ARMV7_SO, whole.subarray(0, whole.length / 2));
      mendRecord(wheel);
      return wheel;
    },
    [`binary-malformed ${ARMV7_SO}`],
  ],
];

describe("a real wheel, damaged", () => {
  test.each(DAMAGES)(
    "%s, is refused with exactly its own codes",
    async (_, damage, codes) => {
      const wheel = await openWheel(await fetchWheel(RPDS_ARMV7));
      const amd64 = await openWheel(await fetchWheel(RPDS_AMD64));
      const damaged = damage(wheel, amd64);
      const report = await verifyRebuilt(damaged);
      const expected = codes.map((code) => code.replace("*", damaged.fileName));
      expect(report.findings.map(({ code, file }) => `${code} ${file}`)).toEqual(expected);
    },
    5 * MINUTES,
  );
});
