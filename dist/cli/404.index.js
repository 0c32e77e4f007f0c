export const id = 404;
export const ids = [404];
export const modules = {

/***/ 48902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ BinfmtChanges),
  C: () => (/* binding */ removeHandlers)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(90118);
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

// EXTERNAL MODULE: ./packages/toolchain/src/emulator/read-registered.ts
var read_registered = __webpack_require__(91660);
;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-control.ts




const MOUNT = ["mount", "-t", "binfmt_misc", "binfmt_misc", read_registered/* BINFMT_FOLDER */.u];
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
    const argv = await (0,as_root/* asRoot */.tE)(host, ["umount", read_registered/* BINFMT_FOLDER */.u], "Unmounting binfmt_misc");
    const unmounted = await host.exec.run({ argv, quiet: true, undoes: true });
    if (unmounted.exitCode !== 0)
        throw new failure/* Failure */.H("tool-failed", `binfmt_misc stays mounted: ${unmounted.stderr.trim()}`, {
            remedy: `Unmount ${read_registered/* BINFMT_FOLDER */.u} by hand when nothing uses it.`,
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
    const path = `${read_registered/* BINFMT_FOLDER */.u}/${file}`;
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
        return new failure/* Failure */.H("no-root", `${read_registered/* BINFMT_FOLDER */.u}/${file} may not be written here: ${reason}`, {
            remedy: "Run where root may change the kernel's handlers: in a container, start it with --privileged or set the emulators up on its host.",
            cause: thrown,
        });
    return new failure/* Failure */.H("binfmt-unavailable", `the kernel refused a write to ${read_registered/* BINFMT_FOLDER */.u}/${file}: ${reason}`, { remedy: "Read the kernel's reason above; `dmesg` may say more.", cause: thrown });
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
        const { entries } = await (0,read_registered/* readRegistered */.v)(this.#host);
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
    const before = await (0,read_registered/* readRegistered */.v)(host);
    if (!before.mounted)
        return;
    for (const { name } of before.entries)
        if (added.registered.includes(name))
            await unregister(host, name);
    if (added.enabled)
        await switchBinfmt(host, false);
    if (!added.mounted)
        return;
    const after = await (0,read_registered/* readRegistered */.v)(host);
    if (after.entries.length === 0)
        await unmountBinfmt(host);
}


/***/ }),

/***/ 27814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ catches),
/* harmony export */   i: () => (/* binding */ parseBinfmtEntry)
/* harmony export */ });
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


/***/ }),

/***/ 62137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ holdsFlags),
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
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


/***/ }),

/***/ 42810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ DEFAULT_EMULATOR_OPTIONS),
/* harmony export */   Bu: () => (/* binding */ proofOptions),
/* harmony export */   DG: () => (/* binding */ decideEmulators)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14731);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84472);
/* harmony import */ var _host_emulators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91907);
/* harmony import */ var _plan_emulators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37485);
/* harmony import */ var _prove_emulators_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72672);
/* harmony import */ var _read_registered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91660);






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
    const emulators = (0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .emulatorsOf */ .qF)(targets);
    const nativeNames = await (0,_host_emulators_js__WEBPACK_IMPORTED_MODULE_1__/* .hostEmulators */ .t)(host, targets);
    const isNative = ({ qemu }) => qemu !== null && nativeNames.has(qemu);
    const native = targets.filter(isNative);
    const foreign = targets.filter((target) => !isNative(target));
    const state = await (0,_read_registered_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistered */ .v)(host);
    const worthProving = foreign.filter((target) => {
        const emulator = (0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .emulatorOf */ .rG)(target);
        return emulator !== null && (0,_plan_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .FG)(emulator, options, state);
    });
    const proofs = await (0,_prove_emulators_js__WEBPACK_IMPORTED_MODULE_4__/* .proveEmulators */ .Z)(host, worthProving, proofOptions(options));
    const wanted = { ...options, emulators, native: nativeNames };
    const steps = (0,_plan_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .planEmulators */ .ke)(wanted, state, workingOf(emulators, proofs));
    return { native, foreign, state, proofs, steps };
}
/** Says how the test programs of emulated targets are run: in a chroot where flag F promises that this works. */
function proofOptions({ flags, cpu }) {
    return { confined: flags.includes("F"), cpu };
}
function refuseUnserved(host, targets) {
    if (host.facts.platform !== "linux")
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("binfmt-unavailable", `${host.facts.platform} has no binfmt_misc`, {
            remedy: "Run this step on Linux.",
        });
    const unserved = targets.filter((target) => (0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .emulatorOf */ .rG)(target) === null);
    if (unserved.length === 0)
        return;
    const names = unserved.map(({ name }) => name).join(", ");
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("target-unserved", `QEMU's user mode does not run programs of ${names}`, {
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


/***/ }),

/***/ 35477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ describeStep)
/* harmony export */ });
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84472);

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
    return `register ${(0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .handlerName */ ._g)(step.emulator, step.owner)} (qemu-${step.emulator.qemu}, ${flags})`;
}


/***/ }),

/***/ 84472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H4: () => (/* binding */ EMULATORS),
  rG: () => (/* binding */ emulatorOf),
  qF: () => (/* binding */ emulatorsOf),
  _g: () => (/* binding */ handlerName),
  ey: () => (/* binding */ isTemporary)
});

// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/program-mask.ts
/**
 * Writes which bits of the first 20 bytes count: all but the OS ABI (byte 7: Linux programs carry 0 or 3), and the
 * lowest bit of e_type, which tells ET_EXEC (2) from ET_DYN (3).
 */
function programMask(elf) {
    const type = elf.data === "little" ? "feff" : "fffe";
    return `${"ff".repeat(7)}00${"ff".repeat(8)}${type}ffff`;
}

// EXTERNAL MODULE: ./packages/toolchain/src/emulator/proof-program.ts + 1 modules
var proof_program = __webpack_require__(68178);
;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/emulator.ts



/** Gives the emulator that runs a target's programs on Linux; null where QEMU has none. */
function emulatorOf(target) {
    const { qemu, elf, os } = target;
    if (qemu === null || elf === null || os !== "linux")
        return null;
    return { qemu, head: (0,proof_program/* programHead */.tW)(elf), mask: programMask(elf) };
}
/** Lists the emulators of some targets, each once. */
function emulatorsOf(targets) {
    const found = targets.map(emulatorOf).filter((emulator) => emulator !== null);
    return [...new Map(found.map((emulator) => [emulator.qemu, emulator])).values()];
}
/** Lists every emulator that the target table has a use for. */
const EMULATORS = emulatorsOf(targets/* TARGETS */.d);
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


/***/ }),

/***/ 76404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ ensureEmulators)
});

// EXTERNAL MODULE: ./packages/toolchain/src/emulator/binfmt-changes.ts + 2 modules
var binfmt_changes = __webpack_require__(48902);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/decide-emulators.ts
var decide_emulators = __webpack_require__(42810);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/describe-step.ts
var describe_step = __webpack_require__(35477);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/emulator.ts + 1 modules
var emulator_emulator = __webpack_require__(84472);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/binary/src/elf/read-elf.ts + 11 modules
var read_elf = __webpack_require__(89721);
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

// EXTERNAL MODULE: ./packages/toolchain/src/system/as-root.ts
var as_root = __webpack_require__(4114);
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

// EXTERNAL MODULE: ./packages/toolchain/src/emulator/prove-emulators.ts
var prove_emulators = __webpack_require__(72672);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/read-registered.ts
var read_registered = __webpack_require__(91660);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/proof-program.ts + 1 modules
var proof_program = __webpack_require__(68178);
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
        message: `the test program should exit with ${proof_program/* PROOF_EXIT_CODE */.s8} ${by}, and ${outcome(verdict)}`,
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

// EXTERNAL MODULE: ./packages/toolchain/src/emulator/plan-emulators.ts
var plan_emulators = __webpack_require__(37485);
;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/refuse-unproved.ts




/**
 * Stops when a test program did not run as it should, naming what was asked and what was obtained.
 * @throws Failure `emulator-…`, with the code of the first problem.
 */
async function refuseUnproved(host, proofs, { native }) {
    if (proofs.every(({ verdict }) => verdict.kind === "proved"))
        return;
    const state = await (0,read_registered/* readRegistered */.v)(host);
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
    const emulator = (0,emulator_emulator/* emulatorOf */.rG)(target);
    if (emulator === null || !state.enabled)
        return [];
    return state.entries.filter((entry) => (0,plan_emulators/* serves */.xu)(entry, emulator));
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
    const emulator = (0,emulator_emulator/* emulatorOf */.rG)(target);
    if (emulator === null)
        return null;
    const entries = state.entries.filter((entry) => (0,plan_emulators/* serves */.xu)(entry, emulator));
    const ours = (0,emulator_emulator/* handlerName */._g)(emulator, null);
    return entries.find(({ name }) => name.startsWith(ours)) ?? entries[0] ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/ensure-emulators.ts









/**
 * Makes programs of the targets run on this machine, and proves it by running one of each, in a chroot too. Does
 * nothing for what runs already, natively or by whatever handler is there.
 * @throws Failure `binfmt-unavailable`, `no-root`, `emulator-…`, `target-unserved`, `path-missing`.
 */
async function ensureEmulators(host, targets, options = {}) {
    const settings = { ...decide_emulators/* DEFAULT_EMULATOR_OPTIONS */.$t, owner: host.facts.pid, ...options };
    const changes = new binfmt_changes/* BinfmtChanges */.G(host);
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
    const state = decision.steps.length === 0 ? decision.state : await (0,read_registered/* readRegistered */.v)(host);
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
    const decision = await (0,decide_emulators/* decideEmulators */.DG)(host, targets, work.settings);
    if (!decision.steps.some(({ kind }) => kind === "mount"))
        return decision;
    await work.changes.mount();
    return (0,decide_emulators/* decideEmulators */.DG)(host, targets, work.settings);
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
    host.log.debug((0,describe_step/* describeStep */.E)(step));
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
            const name = (0,emulator_emulator/* handlerName */._g)(emulator, owner);
            const { head: magic, mask } = emulator;
            return changes.register({ name, offset: 0, magic, mask, interpreter, flags });
        }
        case "prove":
            return proveStep(host, step.emulators, work);
    }
}
async function proveStep(host, emulators, { decision, settings }) {
    const targets = decision.foreign.filter((target) => emulators.some(({ qemu }) => qemu === target.qemu));
    const proofs = await (0,prove_emulators/* proveEmulators */.Z)(host, targets, (0,decide_emulators/* proofOptions */.Bu)(settings));
    await refuseUnproved(host, proofs, { native: false });
}
async function proveNative(host, { native }) {
    const proofs = await (0,prove_emulators/* proveEmulators */.Z)(host, native, { confined: false, cpu: null });
    await refuseUnproved(host, proofs, { native: true });
}


/***/ }),

/***/ 91907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ hostEmulators)
});

// EXTERNAL MODULE: ./packages/platform/src/find-target.ts
var find_target = __webpack_require__(33726);
// EXTERNAL MODULE: ./packages/platform/src/parse-target.ts
var parse_target = __webpack_require__(30218);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
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
    return (0,find_target/* findTarget */.F)({ architecture, os: "linux", libc: "gnu" })?.qemu ?? null;
}
/** An ARM kernel names its level (`armv5tel`, `armv8l`): all of them run 32-bit ARM programs. */
function kernelTarget(machine) {
    if (/^armv\d/.test(machine))
        return (0,find_target/* findTarget */.F)({ architecture: ARM, os: "linux", libc: "gnu" });
    const parsed = (0,parse_target/* parseTarget */.h)(machine);
    if (parsed.ok)
        return parsed.target;
    return targets/* TARGETS */.d.find((target) => target.qemu === machine) ?? null;
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


/***/ }),

/***/ 37485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   ke: () => (/* binding */ planEmulators),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _binfmt_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27814);
/* harmony import */ var _binfmt_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62137);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84472);



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
    const ownName = (emulator) => (0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .handlerName */ ._g)(emulator, owner);
    const stale = missing.map(ownName);
    const kept = foreign.filter((emulator) => !missing.includes(emulator)).map(ownName);
    const inTheWay = wanted.reset ? othersIn(state, new Set([...stale, ...kept])) : [];
    if (missing.length === 0 && inTheWay.length === 0)
        return [];
    return [
        ...(state.mounted ? [] : [{ kind: "mount" }]),
        ...(state.enabled || !state.mounted ? [] : [{ kind: "enable" }]),
        ...state.entries.filter(({ name }) => stale.includes(name)).map(unregister),
        ...missing.map((emulator) => ({ kind: "register", emulator, flags, owner })),
        ...(missing.length === 0 ? [] : [{ kind: "prove", emulators: missing }]),
        ...inTheWay.map(unregister),
    ];
}
/** Tells whether an entry is in force for an emulator's programs. */
function serves(entry, emulator) {
    return entry.enabled && (0,_binfmt_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .catches */ .U)(entry, emulator.head);
}
/** Tells whether a handler that is there is the one wanted, as far as its entry tells. */
function isRight(emulator, wanted, state) {
    if (!state.mounted)
        return isRightUnseen(wanted);
    return (state.enabled &&
        state.entries.some((entry) => serves(entry, emulator) &&
            (!(0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemporary */ .ey)(entry.name) || entry.name === (0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .handlerName */ ._g)(emulator, wanted.owner)) &&
            (0,_binfmt_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsFlags */ .C)(entry.flags, wanted.flags) &&
            isBelow(entry.interpreter, wanted.interpreterPath) &&
            (!wanted.reset || entry.name === (0,_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .handlerName */ ._g)(emulator, wanted.owner))));
}
/** The proof alone shows F and P of a handler that cannot be seen; nothing shows the rest. */
function isRightUnseen(wanted) {
    return !wanted.reset && wanted.interpreterPath === null && (0,_binfmt_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsFlags */ .C)("PF", wanted.flags);
}
function isBelow(interpreter, path) {
    return path === null || interpreter === path || interpreter.startsWith(`${path}/`);
}
/** Finds what a reset takes away: QEMU's handlers by their usual names, ours, and whatever else catches our programs. */
function othersIn(state, spared) {
    return state.entries.filter((entry) => !spared.has(entry.name) &&
        (/^(wainwright-)?qemu-/.test(entry.name) ||
            _emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .EMULATORS */ .H4.some((emulator) => (0,_binfmt_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .catches */ .U)(entry, emulator.head))));
}
function unregister(entry) {
    return { kind: "unregister", entry };
}


/***/ }),

/***/ 68178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s8: () => (/* binding */ PROOF_EXIT_CODE),
  tW: () => (/* binding */ programHead),
  Jx: () => (/* binding */ proofProgram)
});

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


/***/ }),

/***/ 72672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proveEmulators)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90118);
/* harmony import */ var _system_as_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);
/* harmony import */ var _proof_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68178);



const TIMEOUT_SECONDS = 20;
/** What chroot(1) itself exits with when it cannot change the root. */
const CHROOT_FAILED = 125;
/** Runs the test program of each target, all at once, and tells how each ended. */
async function proveEmulators(host, targets, options) {
    if (targets.length === 0)
        return [];
    const folder = await host.files.temporaryFolder("proof");
    const root = options.confined ? await (0,_system_as_root_js__WEBPACK_IMPORTED_MODULE_0__/* .rootPrefix */ .RO)(host) : null;
    return Promise.all(targets.map(async (target) => {
        const name = `proof-${target.name}`;
        await host.files.write(`${folder}/${name}`, programOf(target), 0o755);
        return { target, verdict: await prove(host, { folder, name, root, cpu: options.cpu }) };
    }));
}
function programOf(target) {
    const program = (0,_proof_program_js__WEBPACK_IMPORTED_MODULE_1__/* .proofProgram */ .Jx)(target);
    if (program !== null)
        return program;
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("target-unserved", `${target.name} has no programs that Linux could run`, {
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
        if (thrown instanceof _wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && thrown.code !== "tool-missing")
            throw thrown;
        const reason = thrown instanceof _wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? "ENOENT" : (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(thrown);
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
    if (completed.exitCode === _proof_program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROOF_EXIT_CODE */ .s8)
        return { kind: "proved" };
    return { kind: "exited", exitCode: completed.exitCode, said };
}


/***/ }),

/***/ 91660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ BINFMT_FOLDER),
/* harmony export */   v: () => (/* binding */ readRegistered)
/* harmony export */ });
/* harmony import */ var _binfmt_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27814);

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
    const entries = names.map((name, index) => (0,_binfmt_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBinfmtEntry */ .i)(name, texts[index] ?? ""));
    return {
        mounted: true,
        enabled: status?.trim() !== "disabled",
        entries: entries.filter((entry) => entry !== null),
    };
}


/***/ })

};
