export const id = 281;
export const ids = [281];
export const modules = {

/***/ 20026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveArtifacts: () => (/* binding */ proveArtifacts)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/megabytes.ts
var megabytes = __webpack_require__(11620);
// EXTERNAL MODULE: ./packages/proof/src/started-file.ts
var started_file = __webpack_require__(18782);
// EXTERNAL MODULE: ./packages/proof/src/run-program.ts + 2 modules
var run_program = __webpack_require__(87373);
// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
// EXTERNAL MODULE: ./packages/platform/src/parse-wheel-tags.ts
var parse_wheel_tags = __webpack_require__(65164);
// EXTERNAL MODULE: ./packages/platform/src/targets-of-platform-tag.ts
var targets_of_platform_tag = __webpack_require__(49932);
// EXTERNAL MODULE: ./packages/platform/src/parse-interpreter.ts
var parse_interpreter = __webpack_require__(13861);
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

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/proof/src/on-oldest-processor.ts
var on_oldest_processor = __webpack_require__(23392);
// EXTERNAL MODULE: ./packages/proof/src/bad-end-failure.ts + 1 modules
var bad_end_failure = __webpack_require__(60351);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/open-userland.ts + 7 modules
var open_userland = __webpack_require__(58757);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
// EXTERNAL MODULE: ./packages/wheelhouse/src/proof/import-program.ts
var import_program = __webpack_require__(50184);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-check.ts




const SITE = `${mount_points/* WORK_FOLDER */.B}/site`;
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
        argv: [path, "-m", "pip", "install", ...source, "--target", SITE, `${mount_points/* WORK_FOLDER */.B}/${name}`],
        env: PIP_OPTIONS,
        network: check.dependencies,
        label: "pip install in the userland",
    });
    const statements = JSON.stringify(check.imports.map(import_program/* statement */.qZ));
    const printed = [
        await run({ argv: [path, "-c", import_program/* IMPORT_PROGRAM */.$i, statements], label: "import in the userland" }),
    ];
    if (check.command !== null && check.command.length > 0)
        printed.push(await run({
            argv: [path, "-c", import_program/* COMMAND_PROGRAM */.Dv, `${SITE}/bin`, ...check.command],
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
            mounts: [{ host: work, inside: mount_points/* WORK_FOLDER */.B, writable: true }],
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
    const wishes = { ...request, host: (0,host_target/* hostTarget */.a)(host) };
    const imported = [];
    for (const { path, tags } of request.wheels) {
        const proof = await importWheel(host, { path, place: importPlace(tags, wishes) }, request);
        host.log.info(`${path}: ${proof.printed} (${proof.userland})`);
        imported.push({ path, ...proof });
    }
    return imported;
}
async function importWheel(host, { path, place }, { imports, timeoutSeconds }) {
    const opened = await (0,open_userland/* openUserland */.d)(host, { ...place, purpose: "run", image: null });
    const userland = (0,on_oldest_processor/* onOldestProcessor */.f)(host, opened, place.target);
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
            const failure = (0,bad_end_failure/* badEndFailure */.P)(completed, trial);
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
            target: inputs.target?.target ?? targetOf(artifact),
            interpreter: inputs["python-version"],
            host: (0,host_target/* hostTarget */.a)(host),
        };
        const place = importPlace(artifact.tags, wishes);
        const { path } = artifact;
        const started = (0,started_file/* startedFile */.CA)(artifact, program);
        const request = { ...place, path, started, argv: [program, ...rest] };
        const done = await (0,run_program/* runProgram */.m)(host, { ...request, timeoutSeconds: inputs.timeout });
        host.log.info(`${path}: ran in ${done.userland}, ${taken(done)}\n${done.printed}`);
        runs.push(done);
    }
    return runs;
}
function taken({ seconds, peakMemory }) {
    const memory = peakMemory === null ? "" : `, ${(0,megabytes/* megabytes */.i)(peakMemory, 0)}`;
    return `${seconds.toFixed(1)} s${memory}`;
}
// What most of the native files are for, where nobody says it.
function targetOf({ architectures, files }) {
    const [most] = architectures;
    const names = new Set(files.flatMap((file) => file.targets));
    return (targets/* TARGETS */.d.find(({ name, architecture }) => architecture === most?.architecture && names.has(name)) ?? null);
}


/***/ }),

/***/ 59051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jsonOrNull),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
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


/***/ }),

/***/ 60351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ badEndFailure)
});

// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnose.ts + 4 modules
var diagnose = __webpack_require__(56114);
// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnosis.ts
var diagnosis = __webpack_require__(10034);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
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
    return program.startsWith(`${mount_points/* WORK_FOLDER */.B}/`)
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


/***/ }),

/***/ 58437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoryGauge)
/* harmony export */ });
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


/***/ }),

/***/ 23392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ onOldestProcessor)
/* harmony export */ });
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


/***/ }),

/***/ 87373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/open-userland.ts + 7 modules
var open_userland = __webpack_require__(58757);
// EXTERNAL MODULE: ./packages/proof/src/bad-end-failure.ts + 1 modules
var bad_end_failure = __webpack_require__(60351);
// EXTERNAL MODULE: ./packages/platform/src/find-target.ts
var find_target = __webpack_require__(33726);
;// CONCATENATED MODULE: ./packages/proof/src/home-of-static.ts

/**
 * Names the target in whose userland a static program runs: it brings its C library along, so that any will do, and there
 * ARMv7 stands for ARMv6, which it contains and Debian has no userland of.
 */
function homeOfStatic(target) {
    const architecture = target.architecture === "armv6" ? "armv7" : target.architecture;
    return (0,find_target/* findTarget */.F)({ architecture, os: target.os, libc: "gnu" }) ?? target;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
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
    const name = nameOf(host, path);
    await host.files.copy(await host.files.realPath(path), `${folder}/${name}`);
    for (const other of beside)
        await lendBeside(host, folder, other);
    return { folder, inside: `${mount_points/* WORK_FOLDER */.B}/${name}` };
}
async function lendBeside(host, folder, path) {
    if (!(await host.files.exists(path)))
        throw new failure/* Failure */.H("path-missing", `${path}, which has to lie beside, is not there`, {
            remedy: "Name a file or folder that exists.",
        });
    const place = `${folder}/${nameOf(host, path)}`;
    if (await host.files.exists(place))
        throw new failure/* Failure */.H("inputs-invalid", `${path} has the name of another one that lies beside it`, {
            remedy: "Give each its own name.",
        });
    await host.files.copy(await host.files.realPath(path), place);
}
function nameOf(host, path) {
    return (0,posix_.basename)(host.files.absolute(path));
}

// EXTERNAL MODULE: ./packages/proof/src/memory-gauge.ts
var memory_gauge = __webpack_require__(58437);
// EXTERNAL MODULE: ./packages/proof/src/on-oldest-processor.ts
var on_oldest_processor = __webpack_require__(23392);
// EXTERNAL MODULE: ./packages/proof/src/started-file.ts
var started_file = __webpack_require__(18782);
// EXTERNAL MODULE: ./packages/proof/src/unexpected-output.ts
var unexpected_output = __webpack_require__(11097);
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
    const gauge = await (0,memory_gauge/* memoryGauge */.x)(host);
    const completed = await userland.run({
        argv,
        env,
        mounts: [{ host: lent.folder, inside: mount_points/* WORK_FOLDER */.B, writable: true }],
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
        printed: completed.stdout.trim().slice(-MOST_CHARACTERS),
    };
}
/** What of a program's words goes into outputs, which a step may have 1 MB of. */
const MOST_CHARACTERS = 10_000;
function failureOf(completed, { path, timeoutSeconds, expectExit = 0, expectOutput = null }, { description }) {
    const trial = { code: "run-failed", path, where: description, timeoutSeconds };
    const badEnd = (0,bad_end_failure/* badEndFailure */.P)(completed, { ...trial, expectExit });
    if (badEnd !== null || expectOutput === null)
        return badEnd;
    return (0,unexpected_output/* unexpectedOutput */.T)(completed, { path, expected: expectOutput });
}
async function openPlace(host, request) {
    const { path, target, interpreter, started } = request;
    // This machine's kernel would run a static program of its own in any userland, and that would prove nothing.
    if (started !== null && !(0,started_file/* hasMachineOf */.VU)(started, target))
        throw new failure/* Failure */.H("run-failed", `${path}: it is for another machine than ${target.name}`, {
            remedy: `Build it for this target; it is: ${started.description}.`,
        });
    const home = started !== null && (0,started_file/* isStaticProgram */.Ld)(started) ? homeOfStatic(target) : target;
    const wanted = { target: home, interpreter, purpose: "run", image: null };
    return (0,on_oldest_processor/* onOldestProcessor */.f)(host, await (0,open_userland/* openUserland */.d)(host, wanted), target);
}
function argvInside(argv, artifact, userland) {
    const [program, ...rest] = argv.map((word) => word === "python" ? userland.python.path : word.replaceAll(started_file/* ARTIFACT */.tX, () => artifact));
    return [program ?? artifact, ...rest];
}


/***/ }),

/***/ 18782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ startedFile),
/* harmony export */   Ld: () => (/* binding */ isStaticProgram),
/* harmony export */   VU: () => (/* binding */ hasMachineOf),
/* harmony export */   tX: () => (/* binding */ ARTIFACT)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14587);

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
    return _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS */ .d.some((one) => targets.includes(one.name) &&
        one.elf?.machine === elf?.machine &&
        one.elf?.class === elf?.class);
}


/***/ }),

/***/ 11097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unexpectedOutput)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

/** What of a program's words is told; the log has all of them. */
const MOST_CHARACTERS = 1_000;
/** Reports that neither what a program printed, nor that together with its errors, matches; null where one does. */
function unexpectedOutput(completed, { path, expected }) {
    const { stdout, output } = completed;
    // search() is blind to the state that a global expression keeps.
    if ([stdout, output].some((text) => text.trim().search(expected) >= 0))
        return null;
    const printed = output.trim().slice(-MOST_CHARACTERS);
    const found = printed === "" ? "it printed nothing" : `it printed:\n${printed}`;
    return new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("run-failed", `${path}: expected was output as ${String(expected)}; ${found}`, {
        remedy: "Correct the program, or what is expected of it.",
    });
}


/***/ }),

/***/ 99983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DEBIAN_SUITES)
/* harmony export */ });
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


/***/ }),

/***/ 16754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ planUserland)
/* harmony export */ });
/* harmony import */ var _debian_suites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99983);


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
    const suites = _debian_suites_js__WEBPACK_IMPORTED_MODULE_0__/* .DEBIAN_SUITES */ .M.filter(({ architectures }) => architectures.includes(target.architecture));
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


/***/ })

};
