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

// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 128 modules
var toolchain_src = __webpack_require__(47871);
// EXTERNAL MODULE: ./packages/wheelcache/src/index.ts + 22 modules
var wheelcache_src = __webpack_require__(2790);
;// CONCATENATED MODULE: ./actions/cache-wheel/src/inputs.ts


/** Names the action's inputs and how each is read. */
const INPUTS = {
    wheels: (0,src/* text */.Qq)(),
    requirements: (0,src/* lines */.Mn)(),
    target: (0,src/* parsed */.Yz)(src/* targetWord */.Av),
    "python-version": (0,src/* parsedOr */.F4)("3.11", src/* interpreterWord */.d6),
    path: (0,src/* lines */.Mn)(),
    key: (0,src/* text */.Qq)(),
    "restore-keys": (0,src/* lines */.Mn)(),
    mode: (0,src/* oneOf */.yL)(["both", "restore", "save"], "both"),
    "lookup-only": (0,src/* flag */.Jt)(false),
    "fail-on-cache-miss": (0,src/* flag */.Jt)(false),
    "save-always": (0,src/* flag */.Jt)(false),
    ...wheelcache_src/* CACHE_INPUTS */.xJ,
    // Without a cache there is nothing to do.
    cache: (0,src/* oneOf */.yL)(["auto", "github", "folder", "s3"], "auto"),
    "dry-run": (0,src/* flag */.Jt)(false),
};

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
// EXTERNAL MODULE: ./packages/wheel/src/index.ts + 12 modules
var wheel_src = __webpack_require__(62843);
// EXTERNAL MODULE: ./packages/wheelhouse/src/index.ts + 89 modules
var wheelhouse_src = __webpack_require__(77051);
;// CONCATENATED MODULE: ./actions/cache-wheel/src/pins.ts



const PIN = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])? ?== ?([^\s;]+)/;
/** Reads the exact pins of requirement lines and of the files they name; what is pinned in no such way is left out. @throws Failure `inputs-invalid` where nothing is */
async function pinsOf(host, requirements) {
    const lines = await (0,wheelhouse_src/* requirementLines */.p$)(host, requirements);
    const all = await (0,wheelhouse_src/* requirementFiles */.VH)(host, lines, host.files.absolute("."));
    const pins = new Map();
    for (const line of all) {
        const [, name, version] = PIN.exec(line) ?? [];
        if (name === undefined || version === undefined || !(0,wheel_src/* isVersion */.lF)(version))
            continue;
        const pin = { name: (0,wheel_src/* normalizeProjectName */.yz)(name), version };
        pins.set(`${pin.name} ${version}`, pin);
    }
    if (pins.size === 0)
        throw (0,src/* inputsInvalid */.tz)(["requirements: there is no exact pin (NAME==VERSION)"]);
    return [...pins.values()];
}

;// CONCATENATED MODULE: ./actions/cache-wheel/src/kept-wheels.ts





/** How many wheels are asked for, or kept, at once. */
const AT_ONCE = 4;
/** Brings the wheels that are pinned into their folder. */
async function restoreWheels(host, cache, kept) {
    const { target, interpreter, folder } = kept;
    const into = host.files.absolute(folder);
    return (0,src/* inParallel */.HN)(await pinsOf(host, kept.requirements), AT_ONCE, async (pin) => {
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
    return (0,src/* inParallel */.HN)(await pinsOf(host, kept.requirements), AT_ONCE, async (pin) => answered(pin, await cache.explain(partsOf(kept, pin))));
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
    return (0,src/* inParallel */.HN)(ours, AT_ONCE, async ({ name, parts }) => {
        if (await cache.has(parts))
            return { name, outcome: "exists" };
        const path = `${folder}/${name}`;
        const refusal = (0,wheelcache_src/* refusalOf */.Of)(await (0,wheelcache_src/* verifyWheel */.RH)(host, path, kept.target));
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
    const parsed = (0,wheel_src/* parseWheelName */.CI)(file);
    if (!parsed.ok)
        return null;
    const accepted = new Set((0,platform_src/* acceptedTags */.FQ)(interpreter, target.target, target.floor).map(platform_src/* wheelAbi */.g4));
    const { distribution, version, tags } = parsed.name;
    if (!tags.some((tag) => accepted.has((0,platform_src/* wheelAbi */.g4)(tag))))
        return null;
    return { name: (0,wheel_src/* normalizeProjectName */.yz)(distribution), version };
}
function partsOf({ target, interpreter, key }, { name, version }) {
    return {
        ...{ name, version, source: "", python: interpreter.abi },
        ...{ target: (0,platform_src/* formatTarget */.P4)(target), floor: "" },
        options: key === null ? {} : { key },
        environment: {},
    };
}

;// CONCATENATED MODULE: ./actions/cache-wheel/src/plan.ts

/** Decides from inputs and the host's own target. @throws Failure `inputs-invalid` */
function plan(inputs, hostTarget) {
    const problems = problemsOf(inputs);
    if (problems.length > 0)
        throw (0,src/* inputsInvalid */.tz)(problems);
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
const action = (0,src/* defineAction */.QP)({
    name: "cache-wheel",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
    post: async (host, inputs) => {
        if (host.runner.state(LATER) === null)
            return;
        const given = inputs();
        const cache = (0,wheelcache_src/* openWheelCache */.Ig)(host, given);
        await save(host, cache, plan(given, (0,toolchain_src/* hostTarget */.az)(host)).kept);
        await cache.close();
    },
});
/** Set where the end of the job has something to keep. */
const LATER = "later";
async function run(inputs, host) {
    const decided = plan(inputs, (0,toolchain_src/* hostTarget */.az)(host));
    if (inputs["dry-run"]) {
        for (const line of describePlan(decided))
            host.log.info(`would ${line}`);
        return NOTHING;
    }
    if (inputs["save-always"])
        host.log.notice("save-always does nothing: use a step of its own with mode: save and if: always()");
    const cache = (0,wheelcache_src/* openWheelCache */.Ig)(host, inputs);
    const { kept } = decided;
    const done = decided.now === "save"
        ? { ...NOTHING, saved: await save(host, cache, kept) }
        : await look(host, cache, { kept, isLookup: decided.now === "lookup" });
    await cache.close();
    if (decided.later && done["cache-hit"] !== true)
        host.runner.saveState(LATER, "true");
    if (inputs["fail-on-cache-miss"] && decided.now !== "save" && done["cache-hit"] !== true)
        throw new src/* Failure */.HR("cache-miss", "not everything that was asked for is in the cache", {
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
        ...[`${name} ${version}`, hit ? "hit" : "miss", (0,src/* megabytes */.ix)(bytes, 2)],
        hit ? `${seconds.toFixed(0)} s saved` : reason,
    ]);
    await host.runner.summary((0,src/* markdownTable */.Qj)(["Wheel", "", "Size", "Why"], rows));
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


/***/ })

};
