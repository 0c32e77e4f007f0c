import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLI, type Cost, measure, medians } from "./measure.ts";

/** Story 1's requirements, for this machine: some 70 wheels, which the index has all. */
const REAL = "mmrelay";
const MANY = 5_000;
const RUNS = 5;

/** Measures what it takes to bring finished wheels back, beside what actions/cache does with the same files. */
export async function cacheOfWheels(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-cache-"));
  try {
    const house = join(folder, "house");
    await measure([
      ...command("build-wheel"),
      ...["--requirements", REAL, "--cache", "off", "--test-import", "off"],
      ...["--output-dir", house],
    ]);
    return [...(await bringBack(folder, house)), await oneOfMany(folder, house)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function command(action: string): readonly string[] {
  return [process.execPath, CLI, action, "--json", "--python-version", "3.11"];
}

async function bringBack(folder: string, house: string) {
  const wheels = readdirSync(house).filter((name) => name.endsWith(".whl"));
  const megabytes = wheels.reduce((sum, name) => sum + statSync(join(house, name)).size, 0) / 1e6;
  const keep = [
    ...command("cache-wheel"),
    "--cache",
    "folder",
    "--cache-path",
    join(folder, "cache"),
  ];
  const lock = join(house, "requirements.lock");
  await measure([...keep, "--wheels", house, "--mode", "save"]);
  const tar = join(folder, "cache.tzst");
  // As @actions/cache packs and unpacks.
  const pack = ["tar", "--posix", "-cf", tar, "-P", "-C", house, ".", "--use-compress-program"];
  await measure([...pack, "zstdmt"]);
  const into = join(folder, "into");
  const empty = () => {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into);
  };
  const ours = async () => {
    empty();
    return measure([...keep, "--wheels", into, "--mode", "restore", "--requirements", lock]);
  };
  const theirs = async () => {
    empty();
    return measure(["tar", "-xf", tar, "-P", "-C", into, "--use-compress-program", "unzstd"]);
  };
  const costs = await medians(
    RUNS,
    new Map([
      [`${wheels.length} wheels, ${megabytes.toFixed(0)} MB, each checked`, ours],
      ["the same in actions/cache's one tar, unpacked and not looked at", theirs],
    ]),
  );
  return [...costs].map(([name, cost]) => row(name, cost));
}

/** Looks for one wheel where there are thousands. */
async function oneOfMany(folder: string, house: string): Promise<readonly string[]> {
  const wheel = readdirSync(house).find((name) => name.endsWith("-none-any.whl")) ?? "";
  const [name = "", version = ""] = wheel.split("-");
  const one = join(folder, "one");
  mkdirSync(one);
  cpSync(join(house, wheel), join(one, wheel));
  const cache = join(folder, "many");
  const keep = [...command("cache-wheel"), "--cache", "folder", "--cache-path", cache];
  await measure([...keep, "--wheels", one, "--mode", "save", "--key", "0"]);
  const format = join(cache, readdirSync(cache).find((entry) => !entry.startsWith(".")) ?? "");
  const [own = ""] = readdirSync(format);
  // Other packages, by name: a package of thousands of entries has nobody.
  for (let index = 0; index < MANY; index += 1)
    cpSync(join(format, own), join(format, `${own}-${index}`), { recursive: true });
  writeFileSync(join(folder, "pin.txt"), `${name}==${version}\n`);
  const pin = ["--requirements", join(folder, "pin.txt"), "--wheels", one, "--key", "0"];
  const costs = await medians(
    RUNS,
    new Map([["look", async () => measure([...keep, ...pin, "--lookup-only", "true"])]]),
  );
  const [cost] = costs.values();
  if (cost === undefined) throw new Error("nothing was measured");
  return row(`one look-up among ${MANY} entries, start-up included`, cost);
}

function row(name: string, { wallSeconds, cpuSeconds, ownPeakMegabytes }: Cost) {
  return [
    name,
    `${wallSeconds.toFixed(2)} s`,
    `${cpuSeconds.toFixed(2)} s`,
    `${ownPeakMegabytes.toFixed(0)} MB`,
  ];
}
