export const id = 129;
export const ids = [129];
export const modules = {

/***/ 10129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/megabytes.ts
var megabytes = __webpack_require__(11620);
// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/wheelcache/src/open-wheel-cache.ts + 5 modules
var open_wheel_cache = __webpack_require__(61935);
// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/core/src/inputs/platform-words.ts
var platform_words = __webpack_require__(32880);
// EXTERNAL MODULE: ./packages/wheelcache/src/cache-inputs.ts
var cache_inputs = __webpack_require__(44545);
;// CONCATENATED MODULE: ./actions/cache-wheel/src/inputs.ts


/** Names the action's inputs and how each is read. */
const INPUTS = {
    wheels: (0,specs/* text */.Qq)(),
    requirements: (0,specs/* lines */.Mn)(),
    target: (0,specs/* parsed */.Yz)(platform_words/* targetWord */.Av),
    "python-version": (0,specs/* parsedOr */.F4)("3.11", platform_words/* interpreterWord */.d6),
    path: (0,specs/* lines */.Mn)(),
    key: (0,specs/* text */.Qq)(),
    "restore-keys": (0,specs/* lines */.Mn)(),
    mode: (0,specs/* oneOf */.yL)(["both", "restore", "save"], "both"),
    "lookup-only": (0,specs/* flag */.Jt)(false),
    "fail-on-cache-miss": (0,specs/* flag */.Jt)(false),
    "save-always": (0,specs/* flag */.Jt)(false),
    ...cache_inputs/* CACHE_INPUTS */.x,
    // Without a cache there is nothing to do.
    cache: (0,specs/* oneOf */.yL)(["auto", "github", "folder", "s3"], "auto"),
    "dry-run": (0,specs/* flag */.Jt)(false),
};

// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/platform/src/accepted-tags.ts
var accepted_tags = __webpack_require__(12024);
// EXTERNAL MODULE: ./packages/platform/src/wheel-tag.ts
var wheel_tag = __webpack_require__(15835);
// EXTERNAL MODULE: ./packages/platform/src/target-spec.ts
var target_spec = __webpack_require__(60394);
// EXTERNAL MODULE: ./packages/wheel/src/wheel-name.ts
var wheel_name = __webpack_require__(96170);
// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
// EXTERNAL MODULE: ./packages/wheelcache/src/entry/verify-wheel.ts
var verify_wheel = __webpack_require__(99639);
// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
// EXTERNAL MODULE: ./packages/wheel/src/version.ts
var src_version = __webpack_require__(17467);
// EXTERNAL MODULE: ./packages/wheelhouse/src/resolve/requirement-lines.ts
var requirement_lines = __webpack_require__(4989);
// EXTERNAL MODULE: ./packages/wheelhouse/src/source/requirement-files.ts
var requirement_files = __webpack_require__(20772);
;// CONCATENATED MODULE: ./actions/cache-wheel/src/pins.ts



const PIN = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])? ?== ?([^\s;]+)/;
/** Reads the exact pins of requirement lines and of the files they name; what is pinned in no such way is left out. @throws Failure `inputs-invalid` where nothing is */
async function pinsOf(host, requirements) {
    const lines = await (0,requirement_lines/* requirementLines */.p)(host, requirements);
    const all = await (0,requirement_files/* requirementFiles */.V)(host, lines, host.files.absolute("."));
    const pins = new Map();
    for (const line of all) {
        const [, name, version] = PIN.exec(line) ?? [];
        if (name === undefined || version === undefined || !(0,src_version/* isVersion */.lF)(version))
            continue;
        const pin = { name: (0,project_name/* normalizeProjectName */.yz)(name), version };
        pins.set(`${pin.name} ${version}`, pin);
    }
    if (pins.size === 0)
        throw (0,read_inputs/* inputsInvalid */.t)(["requirements: there is no exact pin (NAME==VERSION)"]);
    return [...pins.values()];
}

;// CONCATENATED MODULE: ./actions/cache-wheel/src/kept-wheels.ts





/** How many wheels are asked for, or kept, at once. */
const AT_ONCE = 4;
/** Brings the wheels that are pinned into their folder. */
async function restoreWheels(host, cache, kept) {
    const { target, interpreter, folder } = kept;
    const into = host.files.absolute(folder);
    return (0,in_parallel/* inParallel */.H)(await pinsOf(host, kept.requirements), AT_ONCE, async (pin) => {
        const wanted = { parts: partsOf(kept, pin), interpreter, ...target };
        const restored = await cache.restore(wanted);
        if (!restored.hit)
            return answered(pin, restored);
        const { file, built } = restored.manifest;
        const path = `${into}/${file.name}`;
        await host.files.placeFile(restored.path, path);
        return { ...answered(pin, restored), file: path, bytes: file.size, seconds: built.seconds };
    });
}
/** Tells which of the pinned wheels are there, and why the others are not, without bringing or checking any. */
async function findWheels(host, cache, kept) {
    return (0,in_parallel/* inParallel */.H)(await pinsOf(host, kept.requirements), AT_ONCE, async (pin) => answered(pin, await cache.explain(partsOf(kept, pin))));
}
function answered(pin, found) {
    const reason = found.hit ? "" : found.reason;
    return { ...pin, file: null, hit: found.hit, reason, bytes: 0, seconds: 0 };
}
/** Keeps the wheels of the folder that the target's Python takes, that are not there yet, and that are what they say. */
async function saveWheels(host, cache, kept) {
    const { files, clock } = host;
    const folder = files.absolute(kept.folder);
    const names = (await files.exists(folder)) ? await files.list(folder) : [];
    const ours = names.flatMap((name) => {
        const pin = pinOf(kept, name);
        return pin === null ? [] : [{ name, parts: partsOf(kept, pin) }];
    });
    return (0,in_parallel/* inParallel */.H)(ours, AT_ONCE, async ({ name, parts }) => {
        if (await cache.has(parts))
            return { name, outcome: "exists" };
        const path = `${folder}/${name}`;
        const refusal = (0,verify_wheel/* refusalOf */.O)(await (0,verify_wheel/* verifyWheel */.R)(host, path, kept.target));
        if (refusal !== null) {
            host.log.warning(`${name} is not kept: ${refusal}`, { title: "wheel refused" });
            return { name, outcome: "refused" };
        }
        const built = { seconds: 0, strategy: "", tools: "", at: clock.now() };
        const { outcome } = await cache.save(parts, path, built);
        return { name, outcome };
    });
}
function pinOf({ target, interpreter }, file) {
    const parsed = (0,wheel_name/* parseWheelName */.CI)(file);
    if (!parsed.ok)
        return null;
    const accepted = new Set((0,accepted_tags/* acceptedTags */.F)(interpreter, target.target, target.floor).map(wheel_tag/* wheelAbi */.g));
    const { distribution, version, tags } = parsed.name;
    if (!tags.some((tag) => accepted.has((0,wheel_tag/* wheelAbi */.g)(tag))))
        return null;
    return { name: (0,project_name/* normalizeProjectName */.yz)(distribution), version };
}
function partsOf({ target, interpreter, key }, { name, version }) {
    return {
        ...{ name, version, source: "", python: interpreter.abi },
        ...{ target: (0,target_spec/* formatTarget */.P)(target), floor: "" },
        options: key === null ? {} : { key },
        environment: {},
    };
}

;// CONCATENATED MODULE: ./actions/cache-wheel/src/plan.ts

/** Decides from inputs and the host's own target. @throws Failure `inputs-invalid` */
function plan(inputs, hostTarget) {
    const problems = problemsOf(inputs);
    if (problems.length > 0)
        throw (0,read_inputs/* inputsInvalid */.t)(problems);
    const { mode } = inputs;
    const isLookup = inputs["lookup-only"];
    const now = mode === "save" ? "save" : isLookup ? "lookup" : "restore";
    return { kept: keptOf(inputs, hostTarget), now, later: mode === "both" && !isLookup };
}
function keptOf(inputs, hostTarget) {
    const { wheels, requirements, path, key } = inputs;
    if (wheels === null)
        return { kind: "files", paths: path, key: key ?? "", restoreKeys: inputs["restore-keys"] };
    const target = inputs.target ?? { target: hostTarget, floor: null };
    const interpreter = inputs["python-version"];
    return { kind: "wheels", folder: wheels, requirements, target, interpreter, key };
}
/** GitHub's own limits (docs of actions/cache). */
const LONGEST_KEY = 512;
function problemsOf(inputs) {
    const { wheels, requirements, path, key, mode } = inputs;
    const isEither = (wheels === null) !== (path.length === 0);
    const isPinned = wheels === null || mode === "save" || requirements.length > 0;
    const isKeyed = wheels !== null || key !== null;
    const keys = [...(key === null ? [] : [key]), ...inputs["restore-keys"]];
    const isWritten = keys.every((one) => one.length <= LONGEST_KEY && !one.includes(","));
    return [
        ...(isEither ? [] : ["wheels, path: give one of them"]),
        ...(isPinned ? [] : ["requirements: they say which wheels are brought"]),
        ...(isKeyed ? [] : ["key: path needs one"]),
        ...(isWritten ? [] : ["key, restore-keys: 512 characters at most, and no commas"]),
    ];
}
/** Writes a plan for people, a line a step. */
function describePlan({ kept, now, later }) {
    const what = kept.kind === "wheels"
        ? `the wheels of ${kept.folder} for ${kept.target.target.name}, ${kept.interpreter.abi}`
        : `${kept.paths.join(", ")} under ${kept.key}`;
    const words = { restore: "bring", lookup: "look for", save: "keep" }[now];
    return [`${words} ${what}`, ...(later ? [`keep ${what} when the job has succeeded`] : [])];
}

;// CONCATENATED MODULE: ./actions/cache-wheel/src/run.ts






const OUTPUTS = [
    ...["cache-hit", "cache-primary-key", "cache-matched-key"],
    ...["restored", "missed", "saved"],
];
/** Keeps wheels, or any files, between runs; what is new is kept in `post`. */
const action = (0,define_action/* defineAction */.Q)({
    name: "cache-wheel",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
    post: async (host, inputs) => {
        if (host.runner.state(LATER) === null)
            return;
        const given = inputs();
        const cache = (0,open_wheel_cache/* openWheelCache */.I)(host, given);
        await save(host, cache, plan(given, (0,host_target/* hostTarget */.a)(host)).kept);
        await cache.close();
    },
});
/** Set where the end of the job has something to keep. */
const LATER = "later";
async function run(inputs, host) {
    const decided = plan(inputs, (0,host_target/* hostTarget */.a)(host));
    if (inputs["dry-run"]) {
        for (const line of describePlan(decided))
            host.log.info(`would ${line}`);
        return NOTHING;
    }
    if (inputs["save-always"])
        host.log.notice("save-always does nothing: use a step of its own with mode: save and if: always()");
    const cache = (0,open_wheel_cache/* openWheelCache */.I)(host, inputs);
    const { kept } = decided;
    const done = decided.now === "save"
        ? { ...NOTHING, saved: await save(host, cache, kept) }
        : await look(host, cache, { kept, isLookup: decided.now === "lookup" });
    await cache.close();
    if (decided.later && done["cache-hit"] !== true)
        host.runner.saveState(LATER, "true");
    if (inputs["fail-on-cache-miss"] && decided.now !== "save" && done["cache-hit"] !== true)
        throw new failure/* Failure */.H("cache-miss", "not everything that was asked for is in the cache", {
            remedy: "Look at the reasons above; set fail-on-cache-miss to false to go on without.",
            outputs: done,
        });
    return done;
}
const NOTHING = {
    "cache-hit": false,
    "cache-primary-key": "",
    "cache-matched-key": "",
    restored: [],
    missed: [],
    saved: [],
};
async function look(host, { cache, files }, { kept, isLookup }) {
    if (kept.kind === "wheels") {
        const answers = await (isLookup ? findWheels : restoreWheels)(host, cache, kept);
        return tell(host, answers);
    }
    const found = await (isLookup ? files.find(kept) : files.restore(kept));
    host.log.info(found === null ? `${files.description}: no such key` : `found ${found}`);
    const keys = { "cache-primary-key": kept.key, "cache-matched-key": found ?? "" };
    return { ...NOTHING, ...keys, "cache-hit": found === kept.key };
}
async function tell(host, answers) {
    const hits = answers.filter(({ hit }) => hit);
    const misses = answers.filter(({ hit }) => !hit);
    for (const { name, version, reason } of misses)
        host.log.info(`${name} ${version}: not in the cache: ${reason}`);
    const saved = hits.reduce((sum, { seconds }) => sum + seconds, 0);
    host.log.info(`${hits.length} of ${answers.length} wheels are there: ${saved.toFixed(0)} s of building saved`);
    const rows = answers.map(({ name, version, hit, bytes, seconds, reason }) => [
        ...[`${name} ${version}`, hit ? "hit" : "miss", (0,megabytes/* megabytes */.i)(bytes, 2)],
        hit ? `${seconds.toFixed(0)} s saved` : reason,
    ]);
    await host.runner.summary((0,markdown/* markdownTable */.Q)(["Wheel", "", "Size", "Why"], rows));
    return {
        ...NOTHING,
        "cache-hit": misses.length === 0,
        restored: hits.map(({ name, version, file, bytes, seconds }) => ({
            ...{ name, version, file, bytes, seconds },
        })),
        missed: misses.map(({ name, version, reason }) => ({ name, version, reason })),
    };
}
async function save(host, { cache, files }, kept) {
    const saved = kept.kind === "wheels"
        ? await saveWheels(host, cache, kept)
        : [{ name: kept.key, outcome: await files.save(kept) }];
    for (const { name, outcome } of saved)
        host.log.info(`${name}: ${outcome}`);
    return saved;
}


/***/ }),

/***/ 11620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/**
 * Writes a number of bytes for people, in MB of 1,000,000 bytes.
 * @param digits how many behind the point.
 */
function megabytes(bytes, digits = 1) {
    return `${(bytes / 1e6).toFixed(digits)} MB`;
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


/***/ })

};
