export const id = 945;
export const ids = [945];
export const modules = {

/***/ 9945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/open-userland.ts + 7 modules
var open_userland = __webpack_require__(58757);
// EXTERNAL MODULE: ./packages/wheelcache/src/open-wheel-cache.ts + 5 modules
var open_wheel_cache = __webpack_require__(61935);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/requirements-lock.ts
/**
 * Writes a requirements file (pip, "Hash-checking Mode") that installs just these wheels:
 * `pip install --no-index --find-links FOLDER --require-hashes -r requirements.lock`.
 */
function requirementsLock(wheels) {
    const lines = wheels
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, version, sha256 }) => [`${name}==${version}`, ...sha256.toSorted().map((sum) => `    --hash=sha256:${sum}`)].join(" \\\n"));
    return `${lines.join("\n")}\n`;
}

// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
// EXTERNAL MODULE: ./packages/wheel/src/simple-pages.ts
var simple_pages = __webpack_require__(3632);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/simple-index.ts

/**
 * Writes the pages of a simple index (PEP 503 as HTML, PEP 691 as JSON) for wheels that lie beside its folder: relative
 * path to text. A web server, or a folder, then serves as `--index-url`.
 */
function simpleIndex(wheels) {
    const names = new Set(wheels.map(({ name }) => (0,project_name/* normalizeProjectName */.yz)(name)));
    const pages = new Map();
    for (const [file, text] of (0,simple_pages/* rootPages */.V)(names))
        pages.set(`simple/${file}`, text);
    for (const project of names) {
        const own = wheels.filter(({ name }) => (0,project_name/* normalizeProjectName */.yz)(name) === project);
        for (const [file, text] of (0,simple_pages/* projectPages */.a)(project, own.map(simpleFile)))
            pages.set(`simple/${project}/${file}`, text);
    }
    return pages;
}
/** From a project's page, wheels are two folders up. */
function simpleFile({ file, sha256, size }) {
    return {
        ...{ name: file, url: `../../${encodeURIComponent(file)}`, hashes: { sha256 }, size },
        ...{ requiresPython: null, yanked: null, coreMetadata: null, uploadTime: null },
    };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/place-house.ts



/**
 * Puts wheels that may be called done into a folder, each whole or not at all; beside them a simple index and a lock file.
 * @returns the wheels where they are now, and the path of the lock file; "" where there is nothing to lock.
 */
async function placeHouse(host, folder, wheels) {
    const files = new Map();
    for (const wheel of wheels) {
        const file = `${folder}/${(0,posix_.basename)(wheel.file)}`;
        await host.files.placeFile(wheel.file, file);
        files.set(wheel, file);
    }
    if (wheels.length === 0)
        return { files, lock: "" };
    // A pure wheel serves every target.
    const once = [...new Map(wheels.map((wheel) => [(0,posix_.basename)(wheel.file), wheel])).values()];
    const indexed = once.map((wheel) => ({
        ...wheel,
        name: wheel.planned.name,
        file: (0,posix_.basename)(wheel.file),
    }));
    for (const [path, text] of simpleIndex(indexed))
        await host.files.write(`${folder}/${path}`, text);
    const lock = `${folder}/requirements.lock`;
    await host.files.write(lock, requirementsLock(pinsOf(once)));
    return { files, lock };
}
/** One pin for all wheels of a version: for several machines and Pythons. */
function pinsOf(wheels) {
    const pins = new Map();
    for (const { planned, version, sha256 } of wheels) {
        const key = `${planned.name}==${version}`;
        const pin = pins.get(key) ?? { name: planned.name, version, sha256: [] };
        pin.sha256.push(sha256);
        pins.set(key, pin);
    }
    return [...pins.values()];
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/plan-wheels.ts + 12 modules
var plan_wheels = __webpack_require__(74451);
// EXTERNAL MODULE: ./packages/wheelhouse/src/source/project.ts
var project = __webpack_require__(53780);
// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/read-build-system.ts
var read_build_system = __webpack_require__(47842);
// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/target-floor.ts
var target_floor = __webpack_require__(28493);
// EXTERNAL MODULE: ./packages/wheelhouse/src/house/build-house.ts + 56 modules
var build_house = __webpack_require__(98020);
// EXTERNAL MODULE: ./packages/wheelhouse/src/options/target-level.ts
var target_level = __webpack_require__(94066);
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(90118);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
// EXTERNAL MODULE: ./packages/wheelhouse/src/isolated/make-environment.ts
var make_environment = __webpack_require__(81089);
// EXTERNAL MODULE: ./packages/wheelhouse/src/isolated/merge-wheels.ts
var merge_wheels = __webpack_require__(33100);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/wheelhouse/src/proof/import-program.ts
var import_program = __webpack_require__(50184);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/run-imports.ts



/** Is where a command finds the project. */
const PROJECT_FOLDER = `${mount_points/* WORK_FOLDER */.B}/project`;
/** Both words are cibuildwheel's; they differ only where a repository holds several packages. */
function placed(word) {
    return word.replaceAll(/\{(?:project|package)\}/g, PROJECT_FOLDER);
}
/**
 * Imports, and runs a command, with an environment's Python in its userland. The network is there for the command, not for
 * the imports.
 * @returns what they printed.
 * @throws Failure `import-failed`
 */
async function runImports(userland, imports) {
    const { environment, command, project } = imports;
    const run = async (given) => {
        const completed = await userland.run({
            ...given,
            mounts: [
                { host: imports.work, inside: mount_points/* WORK_FOLDER */.B, writable: true },
                ...(project === null ? [] : [{ host: project, inside: PROJECT_FOLDER, writable: false }]),
            ],
            env: { VIRTUAL_ENV: environment.inside, PYTHONFAULTHANDLER: "1" },
            path: [environment.bin],
            // A guest that crashes under QEMU may hang instead of ending.
            timeoutSeconds: 600,
        });
        if (completed.exitCode === 0)
            return completed.stdout.trim();
        throw failed(given, (0,run_tool/* toolFailure */.L)(given, completed));
    };
    const statements = JSON.stringify(imports.imports.map(import_program/* statement */.qZ));
    const printed = [];
    if (imports.imports.length > 0)
        printed.push(await run({
            argv: [environment.python, "-c", import_program/* IMPORT_PROGRAM */.$i, statements],
            label: "import in the userland",
        }));
    if (command.length > 0)
        printed.push(await run({
            argv: [environment.python, "-c", import_program/* COMMAND_PROGRAM */.Dv, environment.bin, ...command.map(placed)],
            network: true,
            label: "test-command in the userland",
        }));
    return printed.filter((text) => text !== "").join("\n");
}
function failed({ label = "" }, reason) {
    return new src_failure/* Failure */.H("import-failed", `${label}: ${reason.message}`, {
        remedy: reason.diagnoses.length > 0 ? reason.remedy : REMEDY,
        diagnoses: reason.diagnoses,
    });
}
const REMEDY = "Read Python's words above. test-import names what must work; verify-native-ext tells what is inside the wheel.";

// EXTERNAL MODULE: ./packages/archive/src/list-zip.ts + 4 modules
var list_zip = __webpack_require__(58845);
// EXTERNAL MODULE: ./packages/wheel/src/metadata.ts
var src_metadata = __webpack_require__(79186);
// EXTERNAL MODULE: ./packages/wheelhouse/src/proof/top-level-modules.ts
var top_level_modules = __webpack_require__(29106);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/wheel-contents.ts



/** Reads from a wheel which modules it brings and what they require. A wheel that cannot be read brings nothing. */
async function readContents(host, wheel) {
    const file = await host.files.openForReading(wheel);
    try {
        const listing = await (0,list_zip/* listZip */.o)(file);
        if (!listing.ok)
            return { modules: [], requires: [] };
        const { zip } = listing;
        const metadata = zip.entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
        const chunks = [];
        if (metadata !== undefined)
            await zip.readEntry(metadata, (chunk) => chunks.push(Uint8Array.from(chunk)));
        const parsed = (0,src_metadata/* parseMetadata */.j)(new TextDecoder().decode(Buffer.concat(chunks)));
        const requires = parsed.ok ? parsed.metadata.requiresDist : [];
        return {
            modules: (0,top_level_modules/* topLevelModules */.j)(zip.entries.map(({ path }) => path)),
            requires: requires.filter((requirement) => !/;.*\bextra\s*==/.test(requirement)),
        };
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/prove-house.ts






/**
 * Installs all wheels into one environment of the target's userland, and imports there what was built: each package for
 * itself, so that one that fails names itself.
 * @throws Failure `import-failed` where a statement that was asked for, or the command, fails.
 */
async function proveHouse(host, proof) {
    const started = host.clock.now();
    const { userland, imports, testCommand, project } = proof;
    const work = await host.files.temporaryFolder("import");
    const environment = await environmentOf(host, proof, work);
    const run = async (statements, command) => runImports(userland, { work, environment, imports: statements, command, project });
    const failures = new Map();
    const printed = [];
    for (const wheel of imports === null ? builtOf(proof.wheels) : []) {
        const { modules } = await readContents(host, wheel.file);
        try {
            printed.push(await run(modules, []));
        }
        catch (thrown) {
            failures.set(wheel, (0,as_failure/* asFailure */.h)(thrown));
        }
    }
    if (imports !== null || testCommand.length > 0)
        printed.push(await run(imports ?? [], testCommand));
    const seconds = (host.clock.now() - started) / 1000;
    return { printed: printed.filter(Boolean).join("\n"), seconds, failures };
}
function builtOf(wheels) {
    return wheels.filter(({ built }) => built !== null);
}
async function environmentOf(host, { userland, wheels, isWhole, wheelsFor, testRequires }, work) {
    const files = wheels.map(({ file }) => file);
    const required = [...testRequires];
    for (const file of isWhole ? [] : files)
        required.push(...(await readContents(host, file)).requires);
    const more = await wheelsFor(required);
    return (0,make_environment/* makeEnvironment */.o)(host, {
        folder: `${work}/env`,
        inside: `${mount_points/* WORK_FOLDER */.B}/env`,
        python: userland.python,
        wheels: (0,merge_wheels/* mergeWheels */.t)(files, more),
    });
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/build-history.ts
var build_history = __webpack_require__(83534);
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
    return new src_failure/* Failure */.H(code, lines.join("\n"), {
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
    const read = (0,build_history/* parseHistory */.R)(text);
    if (read.ok)
        return read.value;
    throw (0,read_inputs/* inputsInvalid */.t)([`history: ${read.problem}`]);
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

// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/core/src/inputs/platform-words.ts
var platform_words = __webpack_require__(32880);
// EXTERNAL MODULE: ./packages/core/src/inputs/split-words.ts
var split_words = __webpack_require__(63663);
// EXTERNAL MODULE: ./packages/wheelcache/src/cache-inputs.ts
var cache_inputs = __webpack_require__(44545);
// EXTERNAL MODULE: ./packages/wheelhouse/src/options/build-option-inputs.ts
var build_option_inputs = __webpack_require__(45686);
;// CONCATENATED MODULE: ./actions/build-wheel/src/inputs.ts



/** Names the action's inputs and how each is read. */
const INPUTS = {
    "package-dir": (0,specs/* text */.Qq)(),
    requirements: (0,specs/* lines */.Mn)(),
    constraints: (0,specs/* lines */.Mn)(),
    extras: (0,specs/* words */.aL)(),
    "no-binary": (0,specs/* words */.aL)(),
    "only-binary": (0,specs/* words */.aL)(),
    published: (0,specs/* lines */.Mn)(),
    target: (0,specs/* parsed */.Yz)(platform_words/* targetWords */.LT),
    "python-version": (0,specs/* parsedOr */.F4)("3.11", platform_words/* interpreterWords */.YE),
    ...build_option_inputs/* BUILD_OPTION_INPUTS */.T,
    "before-script": (0,specs/* text */.Qq)(),
    jobs: (0,specs/* parsed */.Yz)(count),
    "build-timeout": (0,specs/* parsedOr */.F4)("7200", count),
    "working-directory": (0,specs/* text */.Qq)("."),
    "output-dir": (0,specs/* text */.Qq)("wheelhouse"),
    "test-import": (0,specs/* lines */.Mn)("auto"),
    "test-requires": (0,specs/* lines */.Mn)(),
    "test-command": (0,split_words/* argumentWords */.T)(),
    history: (0,specs/* text */.Qq)(),
    ...cache_inputs/* CACHE_INPUTS */.x,
    "dry-run": (0,specs/* flag */.Jt)(false),
};
function count(given) {
    return /^[1-9]\d{0,5}$/.test(given)
        ? { ok: true, value: Number(given) }
        : { ok: false, problem: `"${given}" is no number from 1 on` };
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/plan-userland.ts
var plan_userland = __webpack_require__(16754);
;// CONCATENATED MODULE: ./actions/build-wheel/src/plan.ts



/**
 * Decides from inputs and the host's own target.
 * @throws Failure `inputs-invalid` where inputs exclude each other.
 */
function plan(inputs, hostTarget) {
    const given = inputs.target ?? [{ target: hostTarget, floor: null }];
    const targets = given.map((spec) => (0,target_level/* withLevel */.V_)(spec, inputs.manylinux));
    const interpreters = inputs["python-version"];
    const imports = importPlan(inputs);
    const problems = [
        ...sourceProblems(inputs),
        ...(0,target_level/* levelProblems */.zX)(given, inputs.manylinux),
        ...importProblems(imports, inputs, { targets, interpreters }),
    ];
    if (problems.length > 0)
        throw (0,read_inputs/* inputsInvalid */.t)(problems);
    const { how, strategy } = (0,build_option_inputs/* chosenBuild */.t)(inputs);
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
            const userland = (0,plan_userland/* planUserland */.s)(target, interpreter, "run");
            if (!userland.ok)
                return [
                    `test-import: ${userland.problem}: name an image in container, or set test-import to off`,
                ];
        }
    return [];
}

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
// EXTERNAL MODULE: ./packages/core/src/megabytes.ts
var megabytes = __webpack_require__(11620);
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
        (0,markdown/* markdownTable */.Q)(["Step", "How", "Time", "Result"], steps.map(({ step, how, seconds, result }) => [step, how, `${seconds.toFixed(1)} s`, result])),
        ["```sh", ...howToInstall(told), "```", ""].join("\n"),
    ];
    return parts.join("\n");
}
function packagesTable(rows) {
    return (0,markdown/* markdownTable */.Q)(["Package", "For", "From", "Strategy", "Time", "Size", "Needs", "Result"], rows
        .slice(0, MOST_ROWS)
        .map((row) => [
        `${row.name} ${row.version}`.trim(),
        `${row.target}, ${row.python}`,
        row.from,
        row.strategy,
        row.seconds === 0 ? "" : `${row.seconds.toFixed(1)} s`,
        row.size === 0 ? "" : (0,megabytes/* megabytes */.i)(row.size, 2),
        row.floor,
        row.failure === null ? "ok" : `**${row.failure.code}**`,
    ]));
}
/** Sums up each target: story 2 asks how much of it works, and how long it takes. */
function totals(rows) {
    const targets = [...new Set(rows.map(({ target }) => target))].toSorted();
    return (0,markdown/* markdownTable */.Q)(["Target", "Packages", "Built", "Failed", "Building", "Size"], targets.map((target) => {
        const own = rows.filter((row) => row.target === target);
        const sum = (of) => own.reduce((total, row) => total + of(row), 0);
        const failed = own.filter(({ failure }) => failure !== null).length;
        const built = own.filter(({ strategy }) => strategy !== "").length;
        const seconds = `${sum((row) => row.seconds).toFixed(0)} s`;
        const size = (0,megabytes/* megabytes */.i)(sum((row) => row.size));
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
        const size = bytes === 0 ? "" : (0,megabytes/* megabytes */.i)(bytes, 2);
        const saved = hit ? `${seconds.toFixed(0)} s saved` : reason;
        return [`${name} ${version}`, hit ? "hit" : "miss", size, saved];
    });
    return (0,markdown/* markdownTable */.Q)(["Cached", "", "Size", "Why"], rows);
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
const action = (0,define_action/* defineAction */.Q)({ name: "build-wheel", inputs: INPUTS, outputs: OUTPUTS, run });
async function run(inputs, host) {
    const decided = plan(inputs, (0,host_target/* hostTarget */.a)(host));
    const wheelhouse = host.files.absolute(decided.output);
    if (inputs["dry-run"]) {
        for (const line of describePlan(decided))
            host.log.info(`would ${line}`);
        return outputsOf({ wheelhouse, lock: "", built: [] });
    }
    const opened = (0,open_wheel_cache/* openWheelCache */.I)(host, inputs);
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
    const placed = await placeHouse(host, wheelhouse, built.flatMap(doneOf));
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
        return (0,plan_wheels/* planWheels */.s)(host, source.request);
    const { folder, backend } = await (0,project/* readProject */.W)(host, source.path);
    if (decided.how.args.length > 0 && backend !== "maturin")
        throw (0,read_inputs/* inputsInvalid */.t)([
            `args: they are maturin's, and this project is built by ${backend ?? "setup.py"}`,
        ]);
    const from = { kind: "folder", path: folder };
    const system = await (0,read_build_system/* readBuildSystem */.M)(host, from);
    const name = (0,posix_.basename)(folder);
    const own = { name, version: null, marker: null, origin: "build", source: from, system };
    return targets.flatMap((target) => interpreters.map((interpreter) => ({
        target,
        interpreter,
        floor: (0,target_floor/* targetFloor */.O)(target, interpreter),
        packages: [own],
    })));
}
async function buildOne(host, task) {
    const { decided, plan: planned, wheelhouse, history } = task;
    const started = host.clock.now();
    // Opened before the build, so that a proof which cannot be had is not found out after it.
    const userland = await userlandFor(host, task);
    const { outcomes, wheelsFor, cache } = await (0,build_house/* buildHouse */.X)(host, {
        plan: planned,
        how: (0,target_level/* atLevel */.G$)(decided.how, planned.target),
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
    const proof = await host.log.group(`Importing in ${userland.description}`, async () => proveHouse(host, {
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
    return (0,open_userland/* openUserland */.d)(host, {
        target: planned.target.target,
        interpreter: planned.interpreter,
        image: decided.how.image,
        purpose: "run",
    });
}
function describe({ description, emulated }) {
    return `${description}${emulated ? " under QEMU" : ""}`;
}


/***/ }),

/***/ 55060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseSdistName),
/* harmony export */   q: () => (/* binding */ formatSdistName)
/* harmony export */ });
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17467);


function formatOf(fileName) {
    if (fileName.endsWith(".tar.gz")) {
        return "tar.gz";
    }
    return fileName.endsWith(".zip") ? "zip" : null;
}
function no(fileName, reason) {
    const shown = JSON.stringify(fileName.slice(0, 120));
    return { ok: false, problem: `${shown} is no source distribution's name: ${reason}` };
}
/**
 * Reads `name-version.tar.gz`, and names from before PEP 625: with hyphens in the project's name, or `.zip`.
 *
 * The version begins after the last hyphen.
 * See https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name.
 */
function parseSdistName(fileName) {
    const format = formatOf(fileName);
    if (format === null) {
        return no(fileName, "it ends neither in .tar.gz nor in .zip");
    }
    const stem = fileName.slice(0, -format.length - 1);
    const hyphen = stem.lastIndexOf("-");
    const distribution = stem.slice(0, Math.max(hyphen, 0));
    const version = stem.slice(hyphen + 1);
    if (!(0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isProjectName */ .jD)(distribution) || !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version)) {
        return no(fileName, "it needs a project name, a hyphen and a version");
    }
    return { ok: true, name: { distribution, version, format } };
}
/** Writes the file name that PEP 625 asks for, of a project's name and a version in any spelling. */
function formatSdistName(project, version) {
    return `${(0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionName */ .SE)(project)}-${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(version)}.tar.gz`;
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rootPages),
/* harmony export */   a: () => (/* binding */ projectPages)
/* harmony export */ });
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);
/* harmony import */ var _sdist_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55060);
/* harmony import */ var _wheel_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96170);



/** The version of the simple API that the pages keep (PEP 700 added size and versions). */
const API = "1.1";
/**
 * Writes the page of a project for a simple index, as HTML (PEP 503, 592, 658, 714) and as JSON (PEP 691, 700): file name to text.
 * The same files give the same text, in whichever order they come.
 */
function projectPages(name, files) {
    const project = (0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(name);
    const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const versions = new Set(sorted.flatMap((file) => versionOf(file.name) ?? []));
    const content = {
        name: project,
        versions: [...versions].toSorted(),
        files: sorted.map(fileObject),
    };
    return new Map([
        ["index.html", page(`Links for ${project}`, sorted.map(anchor))],
        ["index.json", json(content)],
    ]);
}
/** Writes the page that lists an index's projects, as HTML and as JSON: file name to text. */
function rootPages(names) {
    const projects = [...new Set(Array.from(names, _project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz))].toSorted();
    const links = projects.map((name) => link(`${encodeURIComponent(name)}/`, "", name));
    return new Map([
        ["index.html", page("Simple index", links)],
        ["index.json", json({ projects: projects.map((name) => ({ name })) })],
    ]);
}
function versionOf(fileName) {
    const wheel = (0,_wheel_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelName */ .CI)(fileName);
    if (wheel.ok)
        return wheel.name.version;
    const sdist = (0,_sdist_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSdistName */ .K)(fileName);
    return sdist.ok ? sdist.name.version : null;
}
/** What an index does not know of a file is left out. */
function fileObject(file) {
    const { name, url, hashes, size, requiresPython, yanked, coreMetadata, uploadTime } = file;
    return {
        ...{ filename: name, url, hashes },
        ...(requiresPython === null ? {} : { "requires-python": requiresPython }),
        ...(size === null ? {} : { size }),
        ...(uploadTime === null ? {} : { "upload-time": uploadTime }),
        ...(yanked === null ? {} : { yanked: yanked === "" ? true : yanked }),
        ...(coreMetadata === null ? {} : { "core-metadata": metadataObject(coreMetadata) }),
    };
}
function metadataObject(coreMetadata) {
    const [algorithm = "", digest] = coreMetadata.split("=");
    return digest === undefined ? true : { [algorithm]: digest };
}
function anchor({ name, url, hashes, requiresPython, yanked, coreMetadata }) {
    // The fragment holds one digest: the first that every installer knows.
    const digest = ["sha256", "sha384", "sha512"].find((algorithm) => algorithm in hashes);
    const fragment = digest === undefined ? "" : `#${digest}=${hashes[digest] ?? ""}`;
    const attributes = [
        attribute("data-requires-python", requiresPython),
        attribute("data-yanked", yanked),
        attribute("data-core-metadata", coreMetadata),
    ];
    return link(`${url}${fragment}`, attributes.join(""), name);
}
function attribute(name, value) {
    return value === null ? "" : ` ${name}="${escaped(value)}"`;
}
function link(href, attributes, text) {
    return `<a href="${escaped(href)}"${attributes}>${escaped(text)}</a><br>`;
}
function page(title, links) {
    const head = `<meta name="pypi:repository-version" content="${API}"><title>${escaped(title)}</title>`;
    return `<!DOCTYPE html>\n<html><head>${head}</head><body>\n${links.join("\n")}\n</body></html>\n`;
}
function json(content) {
    return `${JSON.stringify({ meta: { "api-version": API }, ...content }, null, 2)}\n`;
}
function escaped(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;");
}


/***/ }),

/***/ 45686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BUILD_OPTION_INPUTS),
/* harmony export */   t: () => (/* binding */ chosenBuild)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88167);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63663);
/* harmony import */ var _house_config_setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11821);
/* harmony import */ var _strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24632);
/* harmony import */ var _strategy_strategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80544);




/**
 * Names the inputs that every action has to which it matters how packages are built, and how each is read: they are parts of
 * the key of a finished wheel, so that who builds and who only looks must read them alike.
 */
const BUILD_OPTION_INPUTS = {
    strategy: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", ..._strategy_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .STRATEGY_NAMES */ .n], "auto"),
    manylinux: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedOr */ .F4)("auto", _strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManylinux */ .D),
    linker: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", "gcc", "zig"], "auto"),
    args: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .argumentWords */ .T)(),
    packages: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(),
    "config-settings": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedLines */ .PW)(_house_config_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfigSetting */ .S),
    environment: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedOr */ .F4)("", assignments),
    container: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "rust-toolchain": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "maturin-version": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(version),
};
/** Takes the options of builds from an action's inputs. */
function chosenBuild(inputs) {
    return {
        how: {
            manylinux: inputs.manylinux,
            linker: inputs.linker,
            args: inputs.args,
            maturinVersion: inputs["maturin-version"],
            rustToolchain: inputs["rust-toolchain"],
            image: inputs.container,
            settings: inputs["config-settings"],
            env: inputs.environment,
            packages: inputs.packages,
        },
        strategy: inputs.strategy,
    };
}
function version(given) {
    return /^\d+(?:\.\d+)*$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, problem: `"${given}" is no version` };
}
/** Reads `NAME=value`, one a line. */
function assignments(given) {
    const read = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)().parse(given);
    const found = (read.ok ? read.value : []).map((line) => ({
        line,
        match: /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(line),
    }));
    const wrong = found.find(({ match }) => match === null);
    if (wrong !== undefined)
        return { ok: false, problem: `"${wrong.line}" needs the form NAME=value` };
    return {
        ok: true,
        value: Object.fromEntries(found.map(({ match }) => [match?.[1] ?? "", match?.[2] ?? ""])),
    };
}


/***/ }),

/***/ 94066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ atLevel),
/* harmony export */   V_: () => (/* binding */ withLevel),
/* harmony export */   zX: () => (/* binding */ levelProblems)
/* harmony export */ });
/* harmony import */ var _strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24632);

/** Gives a target the level as its floor, where it names none: wheels of the index are chosen for it too. */
function withLevel({ target, floor }, manylinux) {
    if (floor !== null || manylinux.kind !== "level")
        return { target, floor };
    return { target, floor: manylinux.floor };
}
/** Gives what is built for a target its floor (`armv7-linux-gnu.2.31`) as the level, where no level is given. */
function atLevel(how, { floor }) {
    if (how.manylinux.kind !== "auto" || floor === null)
        return how;
    const family = floor.libc === "musl" ? "musllinux" : "manylinux";
    return {
        ...how,
        manylinux: { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor },
    };
}
/** Says which targets, as they were given, a level cannot be meant for. */
function levelProblems(targets, manylinux) {
    return targets.flatMap((spec) => [
        ...problemOf("manylinux", (0,_strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .levelProblem */ .Q)(manylinux, spec.target)),
        ...problemOf("target, manylinux", floorProblem(spec, manylinux)),
    ]);
}
/** Two floors that differ cannot both be meant. */
function floorProblem({ floor }, manylinux) {
    if (floor === null || manylinux.kind !== "level" || manylinux.floor === null)
        return null;
    const { major, minor } = manylinux.floor;
    if (floor.major === major && floor.minor === minor)
        return null;
    return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}
function problemOf(input, problem) {
    return problem === null ? [] : [`${input}: ${problem}`];
}


/***/ }),

/***/ 50184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ IMPORT_PROGRAM),
/* harmony export */   Dv: () => (/* binding */ COMMAND_PROGRAM),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
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


/***/ }),

/***/ 24632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseManylinux),
/* harmony export */   Q: () => (/* binding */ levelProblem)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6319);

const LEGACY = {
    "1": "manylinux1",
    "2010": "manylinux2010",
    "2014": "manylinux2014",
};
/**
 * Reads the words that maturin-action's users know: `auto`, `off`, `2014`, `2_28`, `manylinux_2_28`,
 * `manylinux2014`, `musllinux_1_2`.
 */
function parseManylinux(text) {
    const word = text.toLowerCase();
    if (word === "auto" || word === "off")
        return { ok: true, value: { kind: word } };
    const tag = LEGACY[word] ?? (/^\d+_\d+$/.test(word) ? `manylinux_${word}` : word);
    // Any architecture will do to read the level: it is the same number on all of them.
    const parsed = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatformTag */ .T)(`${tag}_x86_64`);
    if (parsed === null || !("floor" in parsed) || !/^m(?:any|usl)linux/.test(tag))
        return {
            ok: false,
            problem: `"${text}" is none of auto, off, 2014, 2_28, manylinux_2_28, musllinux_1_2`,
        };
    return { ok: true, value: { kind: "level", tag, floor: parsed.floor } };
}
/** Says why a level cannot be of a target: musllinux on glibc and the reverse; null when it can. */
function levelProblem(choice, target) {
    if (choice.kind !== "level" || choice.floor?.libc === target.libc)
        return null;
    return `${choice.tag} is not a level of ${target.name}`;
}


/***/ })

};
