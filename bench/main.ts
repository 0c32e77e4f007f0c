/**
 * Prints figures side by side, measured in one run on this machine: `npm run bench`, with `-- --full` for the
 * emulated build (minutes). It judges nothing; docs/bench.md says what is expected.
 */
import { cpus, loadavg, totalmem } from "node:os";
import { markdownTable } from "@wainwright/core";
import { oneFile, realPackages } from "./accelerated.ts";
import { cacheOfWheels } from "./cache.ts";
import { builds } from "./builds.ts";
import { crossComparison } from "./cross-comparison.ts";
import { imagePushes } from "./images.ts";
import { plans } from "./plans.ts";
import { frozenService, pyzOfMmrelay } from "./programs.ts";
import { releaseToBucket, wheelsToIndex } from "./publish.ts";
import { rustPrograms } from "./rust.ts";
import { setUp } from "./set-up.ts";
import { startUp } from "./start-up.ts";
import { verifyMany, verifyWheels } from "./verify.ts";

const full = process.argv.includes("--full");
const load = () =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(" ");

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node.js ${process.version}, load ${load()}\n`,
);

/** `npm run bench -- verify` prints that part alone. */
const isAsked = (part: string) => {
  const parts = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  return parts.length === 0 || parts.includes(part);
};

if (isAsked("verify")) {
  console.log("## Verifying\n");
  const heads = ["What", "Time", "CPU", "Our own peak memory"];
  console.log(markdownTable(heads, [...(await verifyWheels()), ...(await verifyMany())]));
}

if (isAsked("start-up")) {
  console.log("## Start-up (CPU, median of 15 in turn)\n");
  console.log(markdownTable(["Bundle", "CPU", "Against an empty file", "Peak"], await startUp()));
}

if (isAsked("set-up")) {
  console.log("## Set-up\n");
  console.log(markdownTable(["What", "First", "Again"], await setUp()));
}

if (isAsked("builds")) {
  console.log("## rpds-py from its sdist, cold\n");
  const rows = await builds(full);
  const native = rows[0]?.seconds ?? Number.NaN;
  const cross = rows[1]?.seconds ?? Number.NaN;
  console.log(
    markdownTable(
      ["Way", "Build", "÷ native", "÷ cross gcc", "CPU", "Our own peak memory"],
      rows.map(({ name, seconds, cost }) => [
        name,
        `${seconds.toFixed(1)} s`,
        (seconds / native).toFixed(2),
        (seconds / cross).toFixed(2),
        // The kernel does not add the time of a process namespace to the one who waits for it.
        name.startsWith("emulated") ? "not counted" : `${cost.cpuSeconds.toFixed(1)} s`,
        `${cost.ownPeakMegabytes.toFixed(0)} MB`,
      ]),
    ),
  );
}

if (isAsked("plans")) {
  console.log("## Plans\n");
  console.log(markdownTable(["What", "Time", "CPU", "Our own peak memory"], await plans()));
}

if (isAsked("cache")) {
  console.log("## Finished wheels from a cache folder (median of 5 in turn)\n");
  const heads = ["What", "Time", "CPU", "Our own peak memory"];
  console.log(markdownTable(heads, await cacheOfWheels()));
}

if (isAsked("accelerated")) {
  console.log("## One C++ file (<regex>) for ARMv7, g++ -O2\n");
  console.log(markdownTable(["Way", "Time", "÷ native"], await oneFile()));
  console.log("## Packages from their sources for ARMv7, one at a time, the better of two\n");
  const heads = ["Package", "native (amd64)", "accelerated", "emulated"];
  const ratios = ["accelerated ÷ native", "emulated ÷ accelerated"];
  console.log(markdownTable([...heads, ...ratios], await realPackages(full)));
}

// Only by its name: wheels of seventy packages, and a quarter of an hour under emulation.
if (process.argv[2] === "programs") {
  console.log("## A service for ARMv7 frozen by PyInstaller\n");
  const heads = ["Way", "Time", "emulation ÷ it"];
  console.log(markdownTable(heads, await frozenService()));
  console.log("## mmrelay as one file for ARMv7, from a ready wheelhouse\n");
  console.log(markdownTable(["What", "Time"], await pyzOfMmrelay()));
}

// Only by its name: servers of the tests, and seven gigabytes that are sent.
if (process.argv[2] === "publish") {
  console.log("## Wheels to devpi (median of 3 in turn)\n");
  const heads = ["What", "Time", "CPU", "Own peak memory"];
  console.log(markdownTable(heads, await wheelsToIndex()));
  console.log("## A release to versitygw (median of 3 in turn)\n");
  console.log(markdownTable([...heads, "Throughput"], await releaseToBucket()));
}

// Only by its name: a registry of the tests, and skopeo and buildah beside ours.
if (process.argv[2] === "images") {
  console.log("## Push of an index to a registry that has 90 % of it (median of 5 in turn)\n");
  console.log(markdownTable(["What", "Time", "CPU", "Sent"], await imagePushes()));
}

// Only by its name: sixteen builds of ripgrep.
if (process.argv[2] === "rust") {
  console.log("## Rust programs against native: ripgrep, cold (median of 3 in turn)\n");
  const heads = ["For", "Time", "÷ native", "CPU", "Load before each"];
  console.log(markdownTable(heads, await rustPrograms(3)));
}

// Only by its name: a quarter of an hour, and sources instead of bundles. `npm run bench -- cross psutil` compares one.
if (process.argv[2] === "cross") {
  console.log("## cross and accelerated, for ARMv7, Python 3.11\n");
  const heads = ["Package", "Backend", "CPU, cross", "CPU, accelerated"];
  const rows = await crossComparison(process.argv.slice(3));
  console.log(markdownTable([...heads, "Time, cross", "Time, accelerated", "Files"], rows));
}

console.log(`load at the end: ${load()}`);
