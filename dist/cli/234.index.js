export const id = 234;
export const ids = [234];
export const modules = {

/***/ 14278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/binfmt-changes.ts + 2 modules
var binfmt_changes = __webpack_require__(48902);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/host-emulators.ts + 1 modules
var host_emulators = __webpack_require__(91907);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/ensure-emulators.ts + 8 modules
var ensure_emulators = __webpack_require__(76404);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/decide-emulators.ts
var decide_emulators = __webpack_require__(42810);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/describe-step.ts
var describe_step = __webpack_require__(35477);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/proof-program.ts + 1 modules
var proof_program = __webpack_require__(68178);
;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/qemu-version.ts

/**
 * Asks the emulator that the kernel has for a target's programs for its version, e.g. `7.2.22`; null when it does not
 * say. QEMU_VERSION in the environment does what `--version` does, so the interpreter's file may be gone by now.
 */
async function qemuVersion(host, target) {
    const program = (0,proof_program/* proofProgram */.Jx)(target);
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

// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/binfmt-flags.ts
var binfmt_flags = __webpack_require__(62137);
// EXTERNAL MODULE: ./packages/platform/src/parse-targets.ts
var parse_targets = __webpack_require__(80977);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/emulator.ts + 1 modules
var emulator = __webpack_require__(84472);
;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/parse-platforms.ts


/** Reads `all`, or platforms in any spelling, separated by commas, blanks or new lines. */
function parsePlatforms(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== "");
    const names = words.filter((word) => word.toLowerCase() !== "all");
    const parsed = (0,parse_targets/* parseTargets */.S)(names.join(","));
    if (!parsed.ok)
        return { ok: false, problem: parsed.problems.join("; ") };
    if (words.length === 0)
        return { ok: false, problem: "names no platform" };
    const targets = parsed.targets.map(({ target }) => target);
    const unserved = targets.filter((target) => (0,emulator/* emulatorOf */.rG)(target) === null);
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
    platforms: (0,specs/* parsedOr */.F4)("all", parsePlatforms),
    reset: (0,specs/* flag */.Jt)(false),
    image: (0,specs/* parsed */.Yz)(word("an image's name")),
    "interpreter-path": (0,specs/* text */.Qq)(),
    flags: (0,specs/* parsedOr */.F4)("FP", binfmt_flags/* parseFlags */.b),
    cpu: (0,specs/* parsed */.Yz)(word("a processor's name")),
    "dry-run": (0,specs/* flag */.Jt)(false),
};
function word(what) {
    return (given) => /^[\w@:/.][\w@:/.,+=-]*$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, problem: `${JSON.stringify(given)} is not ${what}` };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
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
        throw (0,read_inputs/* inputsInvalid */.t)([
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
const EMULATED = targets/* TARGETS */.d.filter(({ libc, qemu }) => libc === "gnu" && qemu !== null);

;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/run.ts





const OUTPUTS = ["platforms", "qemu-version", "registered"];
/** Sets up QEMU's user-mode emulators, proved; takes back in `post` what it added. */
const action = (0,define_action/* defineAction */.Q)({
    name: "setup-qemu-binfmt",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
    post: async (host) => {
        const added = readAdded(host.runner);
        if (added !== null)
            await (0,binfmt_changes/* removeHandlers */.C)(host, added);
    },
});
async function run(inputs, host) {
    const native = await (0,host_emulators/* hostEmulators */.t)(host, candidates(inputs));
    const planned = withAbsolutePath(plan(inputs, native), host);
    if (inputs["dry-run"])
        return tellPlan(planned, host);
    const ensured = await (0,ensure_emulators/* ensureEmulators */.B)(host, planned.targets, planned.options);
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
    const { steps } = await (0,decide_emulators/* decideEmulators */.DG)(host, targets, options);
    for (const step of steps)
        host.log.info(`would ${(0,describe_step/* describeStep */.E)(step)}`);
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


/***/ })

};
