import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Loopback } from "../web/loopback.ts";
import { releaseFiles, stableInstaller } from "../../src/release/release-files.ts";
import { formatPointer } from "../../src/release/latest-pointer.ts";
import { releaseLayout } from "../../src/release/release-layout.ts";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { artifact, program, sumOf } from "./release-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "install-script-"));
const loopback = new Loopback();
afterAll(() => {
  loopback.close();
  rmSync(folder, { recursive: true });
});

/** What is served, by path; a test may change it. */
const served = new Map<string, Uint8Array>();
const origin = { at: "" };

/** A shell, and what its `sh` is; that of BusyBox comes with tools of its own. */
interface Shell {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
}

const SHELLS: readonly Shell[] = [
  { name: "dash", argv: ["dash"] },
  { name: "busybox", argv: ["busybox", "sh"] },
  { name: "bash", argv: ["bash", "--posix"] },
];
const S3 = {
  ...{ endpoint: "http://127.0.0.1", region: "us-east-1", bucket: "files" },
  credentials: { accessKeyId: "", secretAccessKey: "", sessionToken: null },
};

/** Puts a release there, as the publisher would. */
function serve(version: string): ReleaseOptions {
  const own = join(folder, `release-${version}`);
  const says = (name: string, what: string) =>
    artifact(own, name, `#!/bin/sh\necho ${what} ${version} "$@"\n`);
  const [old, recent, arm, frozen, musl, pyz, mac] = [
    says("tool-2.17", "glibc-2.17"),
    says("tool-2.31", "glibc-2.31"),
    says("tool-arm", "armv7"),
    says("tool-arm64", "arm64"),
    says("tool-musl", "musl"),
    says("script.pyz", "script"),
    says("tool-mac+1", "mac"),
  ];
  const options: ReleaseOptions = {
    ...{ s3: S3, prefix: "", branch: "main", version, name: "Tool", url: `${origin.at}/it's` },
    ...{ latest: "auto", cloudFront: null },
    artifacts: [old, recent, arm, frozen, musl, pyz, mac],
    programs: [
      program(old, { floor: "2.17" }),
      program(recent, { floor: "2.31" }),
      program(arm, { target: "armv7-linux-gnu.2.31", floor: "2.31" }),
      program(frozen, { target: "arm64-linux-gnu", floor: "2.17" }),
      program(musl, { target: "amd64-linux-musl", kind: "pyinstaller" }),
      program(pyz, { name: "script", kind: "pyz" }),
      program(mac, { target: "arm64-macos.11.0" }),
    ],
  };
  const layout = releaseLayout(options);
  const path = (key: string) => `/it's/${key}`;
  const files = releaseFiles(options, layout);
  for (const { key, content } of files)
    served.set(path(key), content instanceof Uint8Array ? content : readFileSync(content.path));
  const stable = stableInstaller(options, layout);
  if (stable?.content instanceof Uint8Array) served.set(path(stable.key), stable.content);
  const sums = Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256]));
  served.set(
    path("main/latest.json"),
    Buffer.from(formatPointer({ version, sums: { "install.sh": sums["install.sh"] ?? "" } })),
  );
  return options;
}

beforeAll(async () => {
  origin.at = await loopback.serve((request, response) => {
    const content = served.get(decodeURIComponent(request.url ?? ""));
    response.writeHead(content === undefined ? 404 : 200, {
      "content-length": content?.length ?? 0,
    });
    response.end(content);
  });
  serve("0.9.0+local.1");
  serve("1.0.0");
});

/** What a machine says of itself. */
interface Machine {
  readonly system?: string;
  readonly machine?: string;
  readonly bits?: string;
  /** "glibc 2.36"; what getconf says, or fails to. */
  readonly libc?: string;
  readonly ldd?: string;
  readonly macos?: string;
  /** Programs that are not there. */
  readonly without?: readonly string[];
}

const APPLETS = new Set(
  execFileSync("busybox", ["--list"], { encoding: "utf8" }).split("\n").filter(Boolean),
);
const TOOLS = [
  ...[
    "cat",
    "chmod",
    "cut",
    "dd",
    "grep",
    "head",
    "mkdir",
    "mktemp",
    "mv",
    "rm",
    "sed",
    "sh",
    "sort",
    "tr",
  ],
  ...["curl", "wget", "sha256sum", "openssl", "shasum", "python3", "dash", "busybox", "bash"],
];

/** What the programs of a machine are: those of this one, or where the shell is BusyBox's, its own. */
function realTool(name: string, shell: Shell): string | null {
  if (name === "sh") return realTool(shell.name, { ...shell, name: "" });
  if (shell.name === "busybox" && APPLETS.has(name))
    return realTool("busybox", { ...shell, name: "" });
  const paths = ["/usr/bin", "/bin"].map((place) => join(place, name));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Makes a folder of programs, and nothing else on PATH: real ones, and those that say what the machine is. */
function pathOf(given: Machine, shell: Shell): string {
  const { system = "Linux", machine = "x86_64", bits = "64", libc = "glibc 2.36" } = given;
  const bin = mkdtempSync(join(folder, "path-"));
  for (const name of TOOLS.filter((tool) => !(given.without ?? []).includes(tool))) {
    const real = realTool(name, shell);
    if (real !== null) symlinkSync(real, join(bin, name));
  }
  const say = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  say("uname", `case "$1" in -s) echo ${system} ;; -m) echo ${machine} ;; esac`);
  const answer = (text: string) => (text === "" ? "exit 1" : `echo ${text}`);
  say("getconf", `case "$1" in LONG_BIT) ${answer(bits)} ;; *) ${answer(libc)} ;; esac`);
  say("ldd", given.ldd === undefined ? "exit 1" : `echo '${given.ldd}' >&2; exit 1`);
  if (given.macos !== undefined) say("sw_vers", `echo ${given.macos}`);
  return bin;
}

interface Ran {
  readonly code: number;
  readonly said: string;
  /** The folder that it installed to. */
  readonly bin: string;
}

/** Pipes an installer into a shell, as people do. */
async function install(
  shell: Shell,
  machine: Machine,
  {
    at = "main",
    programs = ["tool"],
    environment = {},
  }: { at?: string; programs?: readonly string[]; environment?: Record<string, string> } = {},
): Promise<Ran> {
  const home = mkdtempSync(join(folder, "home "));
  const [program, ...flags] = shell.argv;
  const script = served.get(`/it's/${at}/install.sh`);
  const ran = await new Promise<{ code: number; said: string }>((resolve) => {
    const child = execFile(
      program,
      [...flags, "-s", "--", ...programs],
      {
        env: { HOME: home, PATH: pathOf(machine, shell), TMPDIR: folder, ...environment },
        timeout: 30_000,
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code ?? -1);
        resolve({ code, said: `${stdout}${stderr}` });
      },
    );
    child.stdin?.end(script);
  });
  return { ...ran, bin: join(home, ".local/bin") };
}

async function says(program: string, ...argv: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, argv, (error, stdout) => {
      if (error === null) resolve(stdout.trim());
      else reject(error);
    });
  });
}

describe.each(SHELLS)("the installer in $name", (shell) => {
  test("installs what fits, and it runs", async () => {
    const { code, said, bin } = await install(shell, {});
    expect([code, said]).toEqual([0, expect.stringContaining(`tool 1.0.0: ${bin}/tool`)]);
    expect(await says(join(bin, "tool"), "a b")).toBe("glibc-2.31 1.0.0 a b");
    expect(readdirSync(bin)).toEqual(["tool"]);
  });

  test.each<[string, Machine, string]>([
    ["an older glibc", { libc: "glibc 2.17" }, "glibc-2.17"],
    ["a glibc in between", { libc: "glibc 2.30.9000" }, "glibc-2.17"],
    ["a newer one", { libc: "glibc 3.1" }, "glibc-2.31"],
    [
      "a glibc that only ldd tells",
      { libc: "", ldd: "ldd (Ubuntu GLIBC 2.31-0ubuntu9.2) 2.31" },
      "glibc-2.31",
    ],
    ["musl", { libc: "", ldd: "musl libc (x86_64)" }, "musl"],
    ["ARMv7", { machine: "armv7l", bits: "32" }, "armv7"],
    ["32-bit programs of an arm64 kernel", { machine: "armv8l", bits: "32" }, "armv7"],
    ["a 32-bit userland on arm64", { machine: "aarch64", bits: "32" }, "armv7"],
    ["arm64", { machine: "aarch64" }, "arm64"],
    ["macOS", { system: "Darwin", machine: "arm64", libc: "", macos: "14.5" }, "mac"],
    ["wget alone", { without: ["curl"] }, "glibc-2.31"],
    ["a machine without sha256sum", { without: ["sha256sum"] }, "glibc-2.31"],
    ["a machine with openssl alone", { without: ["sha256sum", "shasum"] }, "glibc-2.31"],
    ["a machine whose getconf says nothing", { bits: "" }, "glibc-2.31"],
  ])("takes what is for %s", async (_, machine, expected) => {
    const { code, said, bin } = await install(shell, machine);
    expect([code, said]).toEqual([0, expect.stringContaining("tool 1.0.0")]);
    expect(await says(join(bin, "tool"))).toBe(`${expected} 1.0.0`);
  });

  test.each<[string, Machine, readonly string[]]>([
    [
      "too old a glibc",
      { libc: "glibc 2.12" },
      ["linux amd64 with glibc 2.12", "tool for linux amd64, glibc 2.17 or newer"],
    ],
    [
      "another architecture",
      { machine: "riscv64" },
      ["linux riscv64", "tool for linux armv7, glibc 2.31 or newer"],
    ],
    ["an unknown one", { machine: "pdp11" }, ["this machine is pdp11"]],
    ["ARMv6", { machine: "armv6l", bits: "32" }, ["linux armv6"]],
    ["a 32-bit userland on amd64", { bits: "32" }, ["linux i686"]],
    [
      "musl on ARM",
      { machine: "armv7l", bits: "32", libc: "", ldd: "musl libc" },
      ["linux armv7 with musl"],
    ],
    [
      "an old macOS",
      { system: "Darwin", machine: "arm64", libc: "", macos: "10.15" },
      ["macos arm64 10.15", "11.0 or newer"],
    ],
    ["another system", { system: "FreeBSD" }, ["this system is FreeBSD"]],
    ["a machine without a way to fetch", { without: ["curl", "wget"] }, ["neither curl nor wget"]],
    ["a machine without a way to sum", { without: ["sha256sum", "shasum", "openssl"] }, ["sha256"]],
  ])("says what is the matter with %s", async (_, machine, words) => {
    const { code, said, bin } = await install(shell, machine);
    expect(code).not.toBe(0);
    for (const word of words) expect(said).toContain(word);
    expect(existsSync(join(bin, "tool"))).toBe(false);
  });

  test("installs all programs where none is named, and not one where one does not fit", async () => {
    const all = await install(shell, {}, { programs: [] });
    expect(readdirSync(all.bin)).toEqual(["script", "tool"]);
    const none = await install(shell, { without: ["python3"] }, { programs: [] });
    expect([none.code, none.said]).toEqual([1, expect.stringContaining("without python3")]);
    expect(existsSync(none.bin)).toBe(false);
  });

  test("installs the version that is named, and where it is told to", async () => {
    const prefix = join(folder, "a prefix with 'quotes' $(touch evil)");
    const { said } = await install(
      shell,
      {},
      { environment: { INSTALL_VERSION: "0.9.0+local.1", PREFIX: prefix } },
    );
    expect(said).toContain("tool 0.9.0+local.1");
    expect(await says(join(prefix, "bin/tool"))).toBe("glibc-2.31 0.9.0+local.1");
    const own = await install(shell, {}, { at: "main/0.9.0+local.1" });
    expect(await says(join(own.bin, "tool"))).toBe("glibc-2.31 0.9.0+local.1");
    const missing = await install(shell, {}, { environment: { INSTALL_VERSION: "7.0.0" } });
    expect([missing.code, missing.said]).toEqual([
      1,
      expect.stringContaining("there may be no version 7.0.0"),
    ]);
  });

  test.each(["../1.0.0", "$(touch evil)", "1.0.0;touch evil", "-x", "a\nb", "'"])(
    "takes no version %j",
    async (version) => {
      const { code, said } = await install(
        shell,
        {},
        { environment: { INSTALL_VERSION: version } },
      );
      expect([code, said]).toEqual([1, expect.stringContaining("is no version")]);
      expect(readdirSync(folder)).not.toContain("evil");
    },
  );

  test.each(["-rf", "$(touch evil)", "tool tool", "..", "script.pyz"])(
    "takes no program %j",
    async (name) => {
      const { code, said } = await install(shell, {}, { programs: [name] });
      expect([code, said]).toEqual([1, expect.stringContaining("there is no program")]);
    },
  );

  test("installs nothing that is not what was published, and leaves what was there", async () => {
    const key = "/it's/main/1.0.0/tool-2.31";
    const true_ = served.get(key) ?? new Uint8Array();
    const home = join(folder, `kept-${shell.name}`);
    mkdirSync(join(home, "bin"), { recursive: true });
    writeFileSync(join(home, "bin/tool"), "before");
    served.set(key, Buffer.from("#!/bin/sh\necho evil\n"));
    const { code, said } = await install(shell, {}, { environment: { PREFIX: home } });
    served.set(key, true_);
    expect([code, said]).toEqual([1, expect.stringContaining("is not what was published")]);
    expect(readFileSync(join(home, "bin/tool"), "utf8")).toBe("before");
    expect(readdirSync(join(home, "bin"))).toEqual(["tool"]);
  });

  test("runs no installer that the pointer does not mean, and nothing of one that was cut", async () => {
    const key = "/it's/main/1.0.0/install.sh";
    const whole = served.get(key) ?? new Uint8Array();
    served.set(key, Buffer.from("echo evil\n"));
    const { code, said } = await install(shell, {});
    served.set(key, whole);
    expect([code, said]).toEqual([1, expect.stringContaining("is not what was published")]);
    expect(said).not.toMatch(/^evil/m);
    const stable = served.get("/it's/main/install.sh") ?? new Uint8Array();
    for (const length of [200, 900, stable.length - 12]) {
      served.set("/it's/cut/install.sh", stable.subarray(0, length));
      const cut = await install(shell, {}, { at: "cut" });
      expect(existsSync(cut.bin)).toBe(false);
    }
  });
});

test("ShellCheck has nothing to say", async () => {
  for (const at of ["main", "main/1.0.0"]) {
    const file = join(folder, `${sumOf(at)}.sh`);
    writeFileSync(file, served.get(`/it's/${at}/install.sh`) ?? "");
    expect(
      await says(
        "shellcheck",
        "-s",
        "sh",
        "-o",
        "all",
        "-e",
        "SC2250,SC2310,SC2312,SC2311,SC2249",
        file,
      ),
    ).toBe("");
  }
});
