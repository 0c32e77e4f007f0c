export const id = 832;
export const ids = [832];
export const modules = {

/***/ 4832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 57 modules
var src = __webpack_require__(1412);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 92 modules
var toolchain_src = __webpack_require__(2271);
// EXTERNAL MODULE: ./packages/wheelhouse/src/index.ts + 19 modules
var wheelhouse_src = __webpack_require__(6999);
;// CONCATENATED MODULE: ./actions/build-wheel/src/inputs.ts


/** Names the action's inputs and how each is read. */
const INPUTS = {
    "package-dir": (0,src/* text */.Qq)(),
    requirements: (0,src/* parsed */.Yz)(wheelhouse_src/* parseRequirement */.pP),
    target: (0,src/* parsed */.Yz)(src/* targetWord */.Av),
    "python-version": (0,src/* parsedOr */.F4)("3.11", src/* interpreterWord */.d6),
    strategy: (0,src/* oneOf */.yL)(["auto", "native", "cross", "emulated"], "auto"),
    manylinux: (0,src/* parsedOr */.F4)("auto", wheelhouse_src/* parseManylinux */.DQ),
    linker: (0,src/* oneOf */.yL)(["auto", "gcc", "zig"], "auto"),
    args: (0,src/* argumentWords */.TA)(),
    "working-directory": (0,src/* text */.Qq)("."),
    "output-dir": (0,src/* text */.Qq)("wheelhouse"),
    container: (0,src/* text */.Qq)(),
    "rust-toolchain": (0,src/* text */.Qq)(),
    "maturin-version": (0,src/* parsed */.Yz)(version),
    "test-import": (0,src/* lines */.Mn)("auto"),
    "test-command": (0,src/* argumentWords */.TA)(),
    "dry-run": (0,src/* flag */.Jt)(false),
};
function version(given) {
    return /^\d+(?:\.\d+)*$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, problem: `"${given}" is no version` };
}

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(7063);
;// CONCATENATED MODULE: ./actions/build-wheel/src/plan.ts




/**
 * Decides from inputs and the host's own target.
 * @throws Failure `inputs-invalid` where inputs exclude each other.
 */
function plan(inputs, hostTarget) {
    const target = inputs.target?.target ?? hostTarget;
    const manylinux = withFloor(inputs);
    const imports = importPlan(inputs);
    const problems = [
        ...sourceProblems(inputs),
        ...problemOf("manylinux", (0,wheelhouse_src/* levelProblem */.QJ)(manylinux, target)),
        ...problemOf("test-import", importProblem(imports, inputs, target)),
        ...problemOf("target, manylinux", floorProblem(inputs)),
        ...problemOf("python-version", stableProblem(inputs)),
    ];
    if (problems.length > 0)
        throw (0,src/* inputsInvalid */.tz)(problems);
    return {
        source: sourcePlan(inputs),
        build: {
            target,
            interpreter: inputs["python-version"],
            manylinux,
            linker: inputs.linker,
            args: inputs.args,
            maturinVersion: inputs["maturin-version"],
            rustToolchain: inputs["rust-toolchain"],
            image: inputs.container,
        },
        strategy: inputs.strategy,
        imports,
        testCommand: inputs["test-command"],
        output: inputs["output-dir"],
    };
}
/** Writes a plan for people, a line a step. */
function describePlan(decided) {
    const { build, source, strategy } = decided;
    const { target, interpreter, manylinux } = build;
    const from = source.kind === "folder"
        ? `the project in ${source.path}`
        : `the sdist of ${source.requirement.specifier}`;
    const level = manylinux.kind === "level" ? manylinux.tag : manylinux.kind;
    return [
        `build ${from} for ${target.name}, ${interpreter.abi} (strategy ${strategy}, manylinux ${level})`,
        "repair the wheel, and read every native file in it",
        ...describeProof(decided),
        `put it into ${decided.output}`,
    ];
}
function describeProof({ imports, build, testCommand }) {
    if (imports.kind === "off")
        return [];
    const place = build.image === null ? "a Debian userland" : `the image ${build.image}`;
    const tested = imports.kind === "named" ? imports.imports.join("; ") : "its own modules";
    const command = testCommand.length === 0 ? [] : [`run ${JSON.stringify(testCommand)} there`];
    return [`install it in ${place} of ${build.target.name} and import ${tested}`, ...command];
}
function sourcePlan(inputs) {
    if (inputs.requirements !== null)
        return { kind: "sdist", requirement: inputs.requirements };
    return { kind: "folder", path: inputs["package-dir"] ?? inputs["working-directory"] };
}
function sourceProblems(inputs) {
    if (inputs.requirements === null || inputs["package-dir"] === null)
        return [];
    return ["requirements, package-dir: give one of them, not both"];
}
/** A floor in the target (`armv7-linux-gnu.2.31`) is the level, where no level is given. */
function withFloor(inputs) {
    const floor = inputs.target?.floor ?? null;
    if (inputs.manylinux.kind !== "auto" || floor === null)
        return inputs.manylinux;
    const family = floor.libc === "musl" ? "musllinux" : "manylinux";
    return { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor };
}
/** Two floors that differ cannot both be meant. */
function floorProblem({ target, manylinux }) {
    const floor = target?.floor ?? null;
    if (floor === null || manylinux.kind !== "level" || manylinux.floor === null)
        return null;
    const { major, minor } = manylinux.floor;
    if (floor.major === major && floor.minor === minor)
        return null;
    return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}
/** An ABI is no interpreter that could be started; a project that builds for abi3 says so itself. */
function stableProblem({ "python-version": interpreter }) {
    if (!(0,platform_src/* isStableAbi */.qI)(interpreter))
        return null;
    return `${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`;
}
function importPlan(inputs) {
    const given = inputs["test-import"];
    const [only] = given;
    if (given.length === 1 && (only === "auto" || only === "off"))
        return { kind: only };
    return { kind: "named", imports: given };
}
/** A proof that cannot be had is asked about before the build, not left out after it. */
function importProblem(imports, inputs, target) {
    if (imports.kind === "off") {
        const untested = inputs["test-command"].length > 0;
        return untested ? "off leaves no place for test-command to run in" : null;
    }
    if (inputs.container !== null)
        return null;
    const userland = (0,toolchain_src/* planUserland */.sd)(target, inputs["python-version"], "run");
    if (userland.ok)
        return null;
    return `${userland.problem}: name an image in container, or set test-import to off`;
}
function problemOf(input, problem) {
    return problem === null ? [] : [`${input}: ${problem}`];
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/run.ts





const OUTPUTS = ["wheels", "wheelhouse", "attempts", "steps", "printed", "diagnosis"];
/** Builds a wheel for a target, and lets it stand only when it is proved. */
const action = (0,src/* defineAction */.QP)({ name: "build-wheel", inputs: INPUTS, outputs: OUTPUTS, run });
async function run(inputs, host) {
    const native = (0,toolchain_src/* hostTarget */.az)(host);
    const decided = plan(inputs, native);
    if (inputs["dry-run"])
        return dryRun(decided, host);
    const project = await projectOf(host, decided);
    const request = { ...decided.build, project };
    refuseUselessArguments(request);
    const choice = (0,wheelhouse_src/* chooseStrategies */.Xx)(request, native, decided.strategy);
    const userland = await userlandFor(host, decided);
    const output = await host.files.temporaryFolder("wheels");
    const tried = await (0,wheelhouse_src/* tryStrategies */.ve)(host, request, { ...choice, output });
    const proved = await (0,wheelhouse_src/* proveWheel */.o1)(host, {
        wheel: tried.wheel,
        request,
        imports: decided.imports.kind === "named" ? decided.imports.imports : null,
        userland,
        testCommand: decided.testCommand,
        output: host.files.absolute(decided.output),
    });
    const steps = stepsOf(tried, proved);
    await tell(host, proved.file, steps);
    return {
        wheels: [describeWheel(tried, proved)],
        wheelhouse: host.files.absolute(decided.output),
        attempts: tried.attempts.map((attempt) => ({ ...attempt })),
        steps: steps.map((step) => ({ ...step })),
        printed: proved.imported?.printed ?? "",
        diagnosis: [],
    };
}
function dryRun(decided, host) {
    for (const line of describePlan(decided))
        host.log.info(`would ${line}`);
    const wheelhouse = host.files.absolute(decided.output);
    return { wheels: [], wheelhouse, attempts: [], steps: [], printed: "", diagnosis: [] };
}
async function projectOf(host, decided) {
    return (0,wheelhouse_src/* readProject */.Wh)(host, await sourceFolder(host, decided.source, decided));
}
/** Opened before the build, so that a proof which cannot be had is not found out after it. */
async function userlandFor(host, { build, imports }) {
    return imports.kind === "off" ? null : (0,toolchain_src/* openUserland */.dd)(host, { ...build, purpose: "run" });
}
function refuseUselessArguments({ args, project }) {
    if (args.length === 0 || project.backend === "maturin")
        return;
    const builder = project.backend ?? "setup.py";
    throw (0,src/* inputsInvalid */.tz)([`args: they are maturin's, and this project is built by ${builder}`]);
}
async function sourceFolder(host, source, { build }) {
    if (source.kind === "folder")
        return source.path;
    const { folder } = await (0,wheelhouse_src/* fetchSdist */.AX)(host, source.requirement, build.interpreter);
    return folder;
}
function describeWheel(tried, proved) {
    const { file, sha256, size, tags, target, floor, libc, descriptions } = proved;
    const { strategy, seconds } = tried;
    return { file, tags, sha256, size, target, floor, libc, strategy, seconds, native: descriptions };
}
/** Tells what was done, how, for how long, and what came of it, a row a step. */
function stepsOf(tried, proved) {
    const { imported } = proved;
    const files = `${proved.files} native file${proved.files === 1 ? "" : "s"}`;
    const read = `${files} read; needs ${proved.floor || "no version of a C library"}`;
    return [
        { step: "build", how: tried.strategy, seconds: tried.seconds, result: tried.wheel.tools },
        { step: "verify", how: "", seconds: proved.verifySeconds, result: read },
        ...(imported === null
            ? []
            : [
                {
                    step: "import",
                    how: imported.userland,
                    seconds: imported.seconds,
                    result: imported.printed,
                },
            ]),
    ];
}
async function tell(host, file, steps) {
    const rows = steps.map(({ step, how, seconds, result }) => [
        step,
        how,
        `${seconds.toFixed(1)} s`,
        result,
    ]);
    for (const row of rows)
        host.log.info(row.filter((cell) => cell !== "").join(": "));
    const name = file.slice(file.lastIndexOf("/") + 1);
    const table = (0,src/* markdownTable */.Qj)(["Step", "How", "Time", "Result"], rows);
    await host.runner.summary(`### ${name}\n\n${table}`);
}


/***/ })

};
