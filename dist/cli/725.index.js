export const id = 725;
export const ids = [725];
export const modules = {

/***/ 42725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 128 modules
var toolchain_src = __webpack_require__(47871);
// EXTERNAL MODULE: ./packages/wheelcache/src/index.ts + 22 modules
var wheelcache_src = __webpack_require__(2790);
// EXTERNAL MODULE: ./packages/wheelhouse/src/index.ts + 89 modules
var wheelhouse_src = __webpack_require__(77051);
;// CONCATENATED MODULE: ./actions/build-wheel/src/outputs.ts

/** Names the action's outputs. */
const OUTPUTS = [
    ...["wheels", "wheelhouse", "lock", "packages", "complete"],
    ...["attempts", "steps", "printed", "cache-hits", "cache-misses", "diagnosis"],
];
/** Lists every package with what came of it. */
function rowsOf({ built }) {
    return built.flatMap((one) => one.outcomes.map((outcome) => rowOf(one, outcome)));
}
function rowOf({ plan, proof }, outcome) {
    const { planned } = outcome;
    const who = {
        name: planned.name,
        target: plan.target.target.name,
        python: plan.interpreter.abi,
        from: fromOf(outcome),
    };
    if (!outcome.ok) {
        const { failure, seconds } = outcome;
        const version = planned.version ?? "";
        return { ...who, version, strategy: "", seconds, size: 0, floor: "", failure: told(failure) };
    }
    const { version, size, report, built } = outcome;
    const unproved = proof?.failures.get(outcome);
    return {
        ...who,
        version,
        size,
        strategy: built?.strategy ?? "",
        seconds: built?.seconds ?? 0,
        floor: report.floor === null ? "" : `glibc ${report.floor.glibc}`,
        failure: unproved === undefined ? null : told(unproved),
    };
}
function fromOf(outcome) {
    const isCached = outcome.ok && outcome.built !== null && outcome.built.store !== null;
    return isCached ? "cache" : outcome.planned.origin;
}
function told({ code, message, remedy }) {
    return { code, message, remedy };
}
/** Makes the outputs. */
function outputsOf(all) {
    const { wheelhouse, lock, built } = all;
    const packages = rowsOf(all);
    return {
        wheels: built.flatMap(wheelsOf),
        wheelhouse,
        lock,
        packages: packages.map((row) => ({ ...row })),
        complete: packages.every(({ failure }) => failure === null),
        attempts: built.flatMap(({ outcomes }) => outcomes.flatMap((one) => one.ok
            ? (one.built?.attempts ?? []).map((attempt) => ({
                package: one.planned.name,
                ...attempt,
            }))
            : [])),
        steps: built.flatMap(stepsOf).map((step) => ({ ...step })),
        printed: built.flatMap(({ proof }) => proof?.printed ?? []).join("\n"),
        "cache-hits": answersOf(all, true).map((answer) => ({ ...answer })),
        "cache-misses": answersOf(all, false).map((answer) => ({ ...answer })),
        diagnosis: failedIn(all).flatMap(({ failure }) => failure.diagnoses.map(({ id, line, crate, cause, remedy }) => ({
            ...{ id, line, crate, cause, remedy },
        }))),
    };
}
function wheelsOf({ plan, outcomes }) {
    const { target } = plan.target;
    return outcomes.flatMap((outcome) => {
        if (!outcome.ok)
            return [];
        const { planned, version, file, sha256, size, report, built } = outcome;
        return [
            {
                name: planned.name,
                version,
                file,
                tags: report.tags,
                sha256,
                size,
                target: target.name,
                floor: report.floor === null ? "" : `glibc ${report.floor.glibc}`,
                libc: target.libc ?? "",
                from: fromOf(outcome),
                strategy: built?.strategy ?? "",
                seconds: built?.seconds ?? 0,
                native: report.files.map(({ path, description }) => `${path}: ${description}`),
            },
        ];
    });
}
/** Lists what the cache had, or had not. */
function answersOf({ built }, hit) {
    // Several are asked for at once: they answer in any order.
    const answers = built.flatMap(({ cache }) => cache.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    return answers.filter((answer) => answer.hit === hit);
}
/** Tells what was done, how, for how long, and what came of it, a row a step. */
function stepsOf({ outcomes, proof }) {
    const builds = outcomes.flatMap((outcome) => {
        if (!outcome.ok || outcome.built === null)
            return [];
        const { strategy, seconds, kept, tools } = outcome.built;
        const result = `${outcome.planned.name} ${outcome.version}${tools === "" ? "" : ` by ${tools}`}`;
        return [{ step: kept ? "kept" : "build", how: strategy, seconds, result }];
    });
    if (proof === null)
        return builds;
    const { userland, seconds, printed } = proof;
    return [...builds, { step: "import", how: userland, seconds, result: printed }];
}
function failedIn({ built }) {
    return built.flatMap(({ outcomes, proof }) => [
        ...outcomes.flatMap((one) => one.ok ? [] : [{ name: one.planned.name, failure: one.failure }]),
        ...Array.from(proof?.failures ?? [], ([{ planned }, failure]) => ({
            name: planned.name,
            failure,
        })),
    ]);
}
/** Makes the failure of a run in which packages failed; null where none did. */
function failureOf(all) {
    const failed = failedIn(all);
    const [first, ...others] = failed;
    if (first === undefined)
        return null;
    const { failure } = first;
    const { code, remedy, cause } = failure;
    const lines = others.length === 0
        ? [failure.message]
        : [
            `${failed.length} packages failed`,
            ...failed.map((one) => `${one.name}: ${one.failure.code}: ${one.failure.message}`),
        ];
    return new src/* Failure */.HR(code, lines.join("\n"), {
        remedy,
        diagnoses: failed.flatMap((one) => one.failure.diagnoses),
        outputs: { ...outputsOf(all), ...failure.outputs },
        cause: cause ?? failure,
    });
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/history.ts



/** Builds of so many runs are enough to tell a trend; a workflow keeps the file between runs. */
const MOST_ENTRIES = 5_000;
/** Reads what earlier builds took, from a file that need not be there yet; null without one. @throws Failure `inputs-invalid` */
async function readHistory(host, path) {
    const text = path === null ? null : await host.files.readTextIfThere(path);
    if (text === null)
        return [];
    const read = (0,wheelhouse_src/* parseHistory */.i6)(text);
    if (read.ok)
        return read.value;
    throw (0,src/* inputsInvalid */.tz)([`history: ${read.problem}`]);
}
/**
 * Appends this run to a history file: a line each package built or failed, with how, how long, and whether it imports. The
 * rest of the file stays as it is.
 */
async function writeHistory(host, path, told) {
    const now = new Date(host.clock.now()).toISOString();
    const imported = told.built.some(({ proof }) => proof !== null);
    const rows = rowsOf(told)
        .filter(({ from, failure }) => from === "build" || failure !== null)
        .map(({ name, version, target, python, strategy, seconds, failure }) => ({
        at: now,
        ...{ name, version, target, python, strategy, seconds },
        ok: failure === null,
        imported: imported && failure === null,
    }));
    const before = entriesIn(await host.files.readTextIfThere(path));
    const builds = [...before, ...rows].slice(-MOST_ENTRIES);
    await host.files.write(path, `${JSON.stringify({ builds }, null, 1)}\n`);
}
function entriesIn(text) {
    if (text === null)
        return [];
    const read = JSON.parse(text);
    if (Array.isArray(read))
        return read;
    const builds = typeof read === "object" && read !== null && "builds" in read ? read.builds : [];
    return Array.isArray(builds) ? builds : [];
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/inputs.ts



/** Names the action's inputs and how each is read. */
const INPUTS = {
    "package-dir": (0,src/* text */.Qq)(),
    requirements: (0,src/* lines */.Mn)(),
    constraints: (0,src/* lines */.Mn)(),
    extras: (0,src/* words */.aL)(),
    "no-binary": (0,src/* words */.aL)(),
    "only-binary": (0,src/* words */.aL)(),
    published: (0,src/* lines */.Mn)(),
    target: (0,src/* parsed */.Yz)(src/* targetWords */.LT),
    "python-version": (0,src/* parsedOr */.F4)("3.11", src/* interpreterWords */.YE),
    ...wheelhouse_src/* BUILD_OPTION_INPUTS */.T_,
    "before-script": (0,src/* text */.Qq)(),
    jobs: (0,src/* parsed */.Yz)(count),
    "build-timeout": (0,src/* parsedOr */.F4)("7200", count),
    "working-directory": (0,src/* text */.Qq)("."),
    "output-dir": (0,src/* text */.Qq)("wheelhouse"),
    "test-import": (0,src/* lines */.Mn)("auto"),
    "test-requires": (0,src/* lines */.Mn)(),
    "test-command": (0,src/* argumentWords */.TA)(),
    history: (0,src/* text */.Qq)(),
    ...wheelcache_src/* CACHE_INPUTS */.xJ,
    "dry-run": (0,src/* flag */.Jt)(false),
};
function count(given) {
    return /^[1-9]\d{0,5}$/.test(given)
        ? { ok: true, value: Number(given) }
        : { ok: false, problem: `"${given}" is no number from 1 on` };
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/plan.ts



/**
 * Decides from inputs and the host's own target.
 * @throws Failure `inputs-invalid` where inputs exclude each other.
 */
function plan(inputs, hostTarget) {
    const given = inputs.target ?? [{ target: hostTarget, floor: null }];
    const targets = given.map((spec) => (0,wheelhouse_src/* withLevel */.V_)(spec, inputs.manylinux));
    const interpreters = inputs["python-version"];
    const imports = importPlan(inputs);
    const problems = [
        ...sourceProblems(inputs),
        ...(0,wheelhouse_src/* levelProblems */.zX)(given, inputs.manylinux),
        ...importProblems(imports, inputs, { targets, interpreters }),
    ];
    if (problems.length > 0)
        throw (0,src/* inputsInvalid */.tz)(problems);
    const { how, strategy } = (0,wheelhouse_src/* chosenBuild */.tS)(inputs);
    const rest = { beforeScript: inputs["before-script"], timeoutSeconds: inputs["build-timeout"] };
    return {
        source: sourcePlan(inputs, { targets, interpreters }),
        targets,
        interpreters,
        how: { ...how, ...rest },
        strategy,
        imports,
        testRequires: inputs["test-requires"],
        testCommand: inputs["test-command"],
        output: inputs["output-dir"],
        jobs: inputs.jobs,
    };
}
/** Writes a plan for people, a line a step. */
function describePlan(decided) {
    const { source, strategy, how, targets, interpreters } = decided;
    const what = source.kind === "folder"
        ? `the project in ${source.path}`
        : `every wheel of ${source.request.requirements.join(", ")} that is not there`;
    const level = how.manylinux.kind === "level" ? how.manylinux.tag : how.manylinux.kind;
    const pairs = targets.flatMap(({ target }) => interpreters.map(({ abi }) => `build ${what} for ${target.name}, ${abi}`));
    return [
        ...pairs.map((pair) => `${pair} (strategy ${strategy}, manylinux ${level})`),
        "repair what was built, and read every native file",
        ...describeProof(decided),
        `put all into ${decided.output}`,
    ];
}
function describeProof({ imports, how, targets, testCommand }) {
    if (imports.kind === "off")
        return [];
    const place = how.image === null ? "a Debian userland" : `the image ${how.image}`;
    const tested = imports.kind === "named" ? imports.imports.join("; ") : "what was built";
    const command = testCommand.length === 0 ? [] : [`run ${JSON.stringify(testCommand)} there`];
    return [
        ...targets.map(({ target }) => `install all in ${place} of ${target.name} and import ${tested}`),
        ...command,
    ];
}
function sourcePlan(inputs, machines) {
    const { requirements } = inputs;
    if (requirements.length === 0)
        return { kind: "folder", path: inputs["package-dir"] ?? inputs["working-directory"] };
    const request = {
        ...machines,
        requirements,
        constraints: inputs.constraints,
        project: null,
        extras: inputs.extras,
        noBinary: inputs["no-binary"],
        onlyBinary: inputs["only-binary"],
        published: inputs.published,
    };
    return { kind: "requirements", request };
}
function sourceProblems(inputs) {
    if (inputs.requirements.length === 0)
        return [];
    const both = "requirements, package-dir: give one of them, not both";
    const script = "before-script: it is for a project of one's own (package-dir), not for packages of an index";
    const place = "test-command: {project} is the folder of a project of one's own (package-dir)";
    const isPlaced = inputs["test-command"].some((word) => /\{(?:project|package)\}/.test(word));
    return [
        ...(isPlaced ? [place] : []),
        ...(inputs["package-dir"] === null ? [] : [both]),
        ...(inputs["before-script"] === null ? [] : [script]),
    ];
}
function importPlan(inputs) {
    const given = inputs["test-import"];
    const [only] = given;
    if (given.length === 1 && (only === "auto" || only === "off"))
        return { kind: only };
    return { kind: "named", imports: given };
}
/** A proof that cannot be had is asked about before the build, not left out after it. */
function importProblems(imports, inputs, { targets, interpreters }) {
    if (imports.kind === "off") {
        const untested = inputs["test-command"].length > 0;
        return untested ? ["test-import: off leaves no place for test-command to run in"] : [];
    }
    if (inputs.container !== null)
        return [];
    for (const { target } of targets)
        for (const interpreter of interpreters) {
            const userland = (0,toolchain_src/* planUserland */.sd)(target, interpreter, "run");
            if (!userland.ok)
                return [
                    `test-import: ${userland.problem}: name an image in container, or set test-import to off`,
                ];
        }
    return [];
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/tell.ts


/** A summary may have 1 MB only. */
const MOST_ROWS = 400;
/** Logs what was done, and writes the job summary. */
async function tell(host, told) {
    const steps = told.built.flatMap(stepsOf);
    for (const { step, how, seconds, result } of steps)
        host.log.info([step, how, `${seconds.toFixed(1)} s`, result].filter(Boolean).join(": "));
    const rows = rowsOf(told);
    for (const { name, failure } of rows)
        if (failure !== null)
            host.log.error(`${name}: ${failure.message}\n→ ${failure.remedy}`, { title: failure.code });
    const got = rows.filter(({ failure }) => failure === null);
    if (got.length > 0)
        host.log.info(`${got.length} of ${rows.length} wheels are in ${told.wheelhouse}`);
    const hits = answersOf(told, true);
    if (hits.length > 0) {
        const saved = hits.reduce((sum, { seconds }) => sum + seconds, 0);
        host.log.info(`${hits.length} wheels are from the cache: ${saved.toFixed(0)} s of building saved`);
    }
    for (const line of howToInstall(told))
        host.log.info(line);
    await host.runner.summary(summaryOf(told, rows, steps));
}
/** Writes the two lines that install from the wheelhouse. */
function howToInstall({ wheelhouse, lock }) {
    if (lock === "")
        return [];
    return [
        `pip install --no-index --find-links ${wheelhouse} --require-hashes -r ${lock}`,
        `pip install --index-url file://${wheelhouse}/simple NAME`,
    ];
}
function summaryOf(told, rows, steps) {
    const built = rows.filter(({ from }) => from === "build");
    const parts = [
        `### ${rows.length === 1 ? (rows[0]?.name ?? "") : `${rows.length} wheels`}`,
        "",
        packagesTable(rows),
        totals(rows),
        cacheTable(told),
        chart("Seconds by package", built, ({ name }) => name),
        chart("Seconds by strategy", built, ({ strategy }) => strategy),
        (0,src/* markdownTable */.Qj)(["Step", "How", "Time", "Result"], steps.map(({ step, how, seconds, result }) => [step, how, `${seconds.toFixed(1)} s`, result])),
        ["```sh", ...howToInstall(told), "```", ""].join("\n"),
    ];
    return parts.join("\n");
}
function packagesTable(rows) {
    return (0,src/* markdownTable */.Qj)(["Package", "For", "From", "Strategy", "Time", "Size", "Needs", "Result"], rows
        .slice(0, MOST_ROWS)
        .map((row) => [
        `${row.name} ${row.version}`.trim(),
        `${row.target}, ${row.python}`,
        row.from,
        row.strategy,
        row.seconds === 0 ? "" : `${row.seconds.toFixed(1)} s`,
        row.size === 0 ? "" : (0,src/* megabytes */.ix)(row.size, 2),
        row.floor,
        row.failure === null ? "ok" : `**${row.failure.code}**`,
    ]));
}
/** Sums up each target: story 2 asks how much of it works, and how long it takes. */
function totals(rows) {
    const targets = [...new Set(rows.map(({ target }) => target))].toSorted();
    return (0,src/* markdownTable */.Qj)(["Target", "Packages", "Built", "Failed", "Building", "Size"], targets.map((target) => {
        const own = rows.filter((row) => row.target === target);
        const sum = (of) => own.reduce((total, row) => total + of(row), 0);
        const failed = own.filter(({ failure }) => failure !== null).length;
        const built = own.filter(({ strategy }) => strategy !== "").length;
        const seconds = `${sum((row) => row.seconds).toFixed(0)} s`;
        const size = (0,src/* megabytes */.ix)(sum((row) => row.size));
        return [target, String(own.length), String(built), String(failed), seconds, size];
    }));
}
/** Tells what the cache saved, and why what was built had to be. */
function cacheTable(told) {
    const [hits, misses] = [answersOf(told, true), answersOf(told, false)];
    if (hits.length + misses.length === 0)
        return "";
    const rows = [...hits, ...misses].slice(0, MOST_ROWS).map((answer) => {
        const { name, version, hit, reason, bytes, seconds } = answer;
        const size = bytes === 0 ? "" : (0,src/* megabytes */.ix)(bytes, 2);
        const saved = hit ? `${seconds.toFixed(0)} s saved` : reason;
        return [`${name} ${version}`, hit ? "hit" : "miss", size, saved];
    });
    return (0,src/* markdownTable */.Qj)(["Cached", "", "Size", "Why"], rows);
}
/** Draws where the time went (GitHub renders mermaid); nothing where there is one slice only. */
function chart(title, rows, nameOf) {
    const seconds = new Map();
    for (const row of rows)
        if (row.strategy !== "")
            seconds.set(nameOf(row), (seconds.get(nameOf(row)) ?? 0) + row.seconds);
    if (seconds.size < 2)
        return "";
    const slices = Array.from(seconds, ([name, value]) => `  "${name}" : ${value.toFixed(1)}`);
    return ["```mermaid", `pie showData title ${title}`, ...slices, "```", ""].join("\n");
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/run.ts










/** Brings the wheels of a project or of requirements for a target, building those that are not there. */
const action = (0,src/* defineAction */.QP)({ name: "build-wheel", inputs: INPUTS, outputs: OUTPUTS, run });
async function run(inputs, host) {
    const decided = plan(inputs, (0,toolchain_src/* hostTarget */.az)(host));
    const wheelhouse = host.files.absolute(decided.output);
    if (inputs["dry-run"]) {
        for (const line of describePlan(decided))
            host.log.info(`would ${line}`);
        return outputsOf({ wheelhouse, lock: "", built: [] });
    }
    const opened = (0,wheelcache_src/* openWheelCache */.Ig)(host, inputs);
    const plans = await plansOf(host, decided);
    const history = await readHistory(host, inputs.history);
    const built = [];
    for (const one of plans)
        built.push(await buildOne(host, {
            decided,
            plan: one,
            wheelhouse,
            history,
            built,
            cache: opened?.cache ?? null,
        }));
    await opened?.close();
    const placed = await (0,wheelhouse_src/* placeHouse */.Gy)(host, wheelhouse, built.flatMap(doneOf));
    const told = {
        wheelhouse,
        lock: placed.lock,
        built: built.map((one) => placedIn(one, placed.files)),
    };
    if (inputs.history !== null)
        await writeHistory(host, inputs.history, told);
    await tell(host, told);
    const failure = failureOf(told);
    if (failure !== null)
        throw failure;
    return outputsOf(told);
}
/** A compiler of C++ or Rust may take that much, in bytes; and a userland's build runs several. */
const MEMORY_OF_A_JOB = 3_000_000_000;
function jobsFor({ cpus, memory }) {
    return Math.max(1, Math.min(cpus, Math.floor(memory / MEMORY_OF_A_JOB)));
}
/** What does not import is not done. */
function doneOf({ outcomes, proof }) {
    return outcomes.filter((one) => one.ok).filter((one) => proof?.failures.has(one) !== true);
}
function placedIn(built, files) {
    const failures = new Map();
    const outcomes = built.outcomes.map((one) => {
        if (!one.ok)
            return one;
        const moved = { ...one, file: files.get(one) ?? "" };
        const failure = built.proof?.failures.get(one);
        if (failure !== undefined)
            failures.set(moved, failure);
        return moved;
    });
    return { ...built, outcomes, proof: built.proof === null ? null : { ...built.proof, failures } };
}
async function plansOf(host, decided) {
    const { source, targets, interpreters } = decided;
    if (source.kind === "requirements")
        return (0,wheelhouse_src/* planWheels */.s0)(host, source.request);
    const { folder, backend } = await (0,wheelhouse_src/* readProject */.Wh)(host, source.path);
    if (decided.how.args.length > 0 && backend !== "maturin")
        throw (0,src/* inputsInvalid */.tz)([
            `args: they are maturin's, and this project is built by ${backend ?? "setup.py"}`,
        ]);
    const from = { kind: "folder", path: folder };
    const system = await (0,wheelhouse_src/* readBuildSystem */.Mm)(host, from);
    const name = (0,posix_.basename)(folder);
    const own = { name, version: null, marker: null, origin: "build", source: from, system };
    return targets.flatMap((target) => interpreters.map((interpreter) => ({
        target,
        interpreter,
        floor: (0,wheelhouse_src/* targetFloor */.OJ)(target, interpreter),
        packages: [own],
    })));
}
async function buildOne(host, task) {
    const { decided, plan: planned, wheelhouse, history } = task;
    const started = host.clock.now();
    // Opened before the build, so that a proof which cannot be had is not found out after it.
    const userland = await userlandFor(host, task);
    const { outcomes, wheelsFor, cache } = await (0,wheelhouse_src/* buildHouse */.XP)(host, {
        plan: planned,
        how: (0,wheelhouse_src/* atLevel */.G$)(decided.how, planned.target),
        strategy: decided.strategy,
        output: wheelhouse,
        jobs: decided.jobs ?? jobsFor(host.facts),
        earlier: task.built.filter(({ plan: { target } }) => target === planned.target).flatMap(doneOf),
        cache: task.cache,
        history,
    });
    const seconds = (host.clock.now() - started) / 1000;
    const built = { plan: planned, outcomes, seconds, cache, proof: null };
    if (userland === null) {
        host.log.warning("test-import is off: nobody has seen these wheels import", {
            title: "not imported",
        });
        return built;
    }
    const wheels = outcomes.filter((outcome) => outcome.ok);
    // Where packages are missing, those that need them cannot be imported either.
    if (wheels.length < outcomes.length)
        return built;
    const proof = await host.log.group(`Importing in ${userland.description}`, async () => (0,wheelhouse_src/* proveHouse */.bS)(host, {
        userland,
        wheels,
        wheelsFor,
        isWhole: decided.source.kind === "requirements",
        imports: decided.imports.kind === "named" ? decided.imports.imports : null,
        testRequires: decided.testRequires,
        testCommand: decided.testCommand,
        project: decided.source.kind === "folder" ? host.files.absolute(decided.source.path) : null,
    }));
    return { ...built, proof: { ...proof, userland: describe(userland) } };
}
async function userlandFor(host, { decided, plan: planned }) {
    if (decided.imports.kind === "off")
        return null;
    return (0,toolchain_src/* openUserland */.dd)(host, {
        target: planned.target.target,
        interpreter: planned.interpreter,
        image: decided.how.image,
        purpose: "run",
    });
}
function describe({ description, emulated }) {
    return `${description}${emulated ? " under QEMU" : ""}`;
}


/***/ })

};
