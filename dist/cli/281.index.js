export const id = 281;
export const ids = [281];
export const modules = {

/***/ 71281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 128 modules
var toolchain_src = __webpack_require__(47871);
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

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/parse-platforms.ts


/** Reads `all`, or platforms in any spelling, separated by commas, blanks or new lines. */
function parsePlatforms(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== "");
    const names = words.filter((word) => word.toLowerCase() !== "all");
    const parsed = (0,platform_src/* parseTargets */.Sx)(names.join(","));
    if (!parsed.ok)
        return { ok: false, problem: parsed.problems.join("; ") };
    if (words.length === 0)
        return { ok: false, problem: "names no platform" };
    const targets = parsed.targets.map(({ target }) => target);
    const unserved = targets.filter((target) => (0,toolchain_src/* emulatorOf */.rG)(target) === null);
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
    platforms: (0,src/* parsedOr */.F4)("all", parsePlatforms),
    reset: (0,src/* flag */.Jt)(false),
    image: (0,src/* parsed */.Yz)(word("an image's name")),
    "interpreter-path": (0,src/* text */.Qq)(),
    flags: (0,src/* parsedOr */.F4)("FP", toolchain_src/* parseFlags */.bQ),
    cpu: (0,src/* parsed */.Yz)(word("a processor's name")),
    "dry-run": (0,src/* flag */.Jt)(false),
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
        throw (0,src/* inputsInvalid */.tz)([
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
const EMULATED = platform_src/* TARGETS */.dW.filter(({ libc, qemu }) => libc === "gnu" && qemu !== null);

;// CONCATENATED MODULE: ./actions/setup-qemu-binfmt/src/run.ts





const OUTPUTS = ["platforms", "qemu-version", "registered"];
/** Sets up QEMU's user-mode emulators, proved; takes back in `post` what it added. */
const action = (0,src/* defineAction */.QP)({
    name: "setup-qemu-binfmt",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
    post: async (host) => {
        const added = readAdded(host.runner);
        if (added !== null)
            await (0,toolchain_src/* removeHandlers */.CY)(host, added);
    },
});
async function run(inputs, host) {
    const native = await (0,toolchain_src/* hostEmulators */.tg)(host, candidates(inputs));
    const planned = withAbsolutePath(plan(inputs, native), host);
    if (inputs["dry-run"])
        return tellPlan(planned, host);
    const ensured = await (0,toolchain_src/* ensureEmulators */.Uf)(host, planned.targets, planned.options);
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
    const { steps } = await (0,toolchain_src/* decideEmulators */.DG)(host, targets, options);
    for (const step of steps)
        host.log.info(`would ${(0,toolchain_src/* describeStep */.Ey)(step)}`);
    if (steps.length === 0)
        host.log.info("nothing to do: every platform runs already");
    return { platforms: targets.map(platformOf).join(","), "qemu-version": "", registered: [] };
}
async function outputsOf(ensured, host) {
    const [first] = ensured.emulated;
    const version = first === undefined ? null : await (0,toolchain_src/* qemuVersion */.zQ)(host, first);
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


/***/ })

};
