export const id = 428;
export const ids = [428];
export const modules = {

/***/ 97428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveArtifacts: () => (/* binding */ proveArtifacts)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/proof/src/index.ts + 9 modules
var proof_src = __webpack_require__(92469);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 128 modules
var toolchain_src = __webpack_require__(47871);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
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
        const read = (0,platform_src/* parseWheelTags */._n)(tag);
        return read.ok ? read.tags : [];
    });
    const named = parsed
        .filter((tag) => tag.platform !== "any")
        .flatMap((tag) => (0,platform_src/* targetsOfPlatformTag */["do"])(tag.platform));
    const interpreters = parsed.flatMap(({ python, abi }) => interpreterOf(python, abi));
    return {
        target: wishes.target ?? named[0] ?? wishes.host,
        interpreter: wishes.interpreter ?? oldest(interpreters) ?? USUAL,
    };
}
// A stable ABI is imported by the interpreter that it begins with, whose own ABI the userland has.
function interpreterOf(python, abi) {
    const isStable = abi === "abi3" || abi === "none";
    const read = (0,platform_src/* parseInterpreter */.sI)(isStable ? python : `${python}-${abi}`);
    return read.ok ? [read.interpreter] : [];
}
function oldest(interpreters) {
    return interpreters.toSorted((a, b) => a.minor - b.minor)[0] ?? null;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/wheelhouse/src/index.ts + 89 modules
var wheelhouse_src = __webpack_require__(77051);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/prove/import-wheels.ts





/**
 * Installs each wheel, with what it requires, in a userland of its target and imports it there.
 * @throws Failure `import-failed`, or what the userland throws.
 */
async function importWheels(host, request) {
    const wishes = { ...request, host: (0,toolchain_src/* hostTarget */.az)(host) };
    const imported = [];
    for (const { path, tags } of request.wheels) {
        const proof = await importWheel(host, { path, place: importPlace(tags, wishes) }, request);
        host.log.info(`${path}: ${proof.printed} (${proof.userland})`);
        imported.push({ path, ...proof });
    }
    return imported;
}
async function importWheel(host, { path, place }, { imports, timeoutSeconds }) {
    const opened = await (0,toolchain_src/* openUserland */.dd)(host, { ...place, purpose: "run", image: null });
    const userland = (0,proof_src/* onOldestProcessor */.fz)(host, opened, place.target);
    const where = userland.description;
    const explaining = explainingEnds(userland, {
        code: "import-failed",
        path,
        where,
        timeoutSeconds,
    });
    const wheel = await withoutLink(host, path);
    return host.log.group(`Importing in ${where}`, async () => (0,wheelhouse_src/* checkImport */.q7)(host, explaining, { wheel, imports, command: null, dependencies: true }));
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
            const failure = (0,proof_src/* badEndFailure */.Pt)(completed, trial);
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
    throw new src/* Failure */.HR("nothing-to-verify", "import needs a wheel, and none was found", {
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
            host: (0,toolchain_src/* hostTarget */.az)(host),
        };
        const place = importPlace(artifact.tags, wishes);
        const { path } = artifact;
        const started = (0,proof_src/* startedFile */.CA)(artifact, program);
        const request = { ...place, path, started, argv: [program, ...rest] };
        const done = await (0,proof_src/* runProgram */.mB)(host, { ...request, timeoutSeconds: inputs.timeout });
        host.log.info(`${path}: ran in ${done.userland}, ${taken(done)}\n${done.printed}`);
        runs.push(done);
    }
    return runs;
}
function taken({ seconds, peakMemory }) {
    const memory = peakMemory === null ? "" : `, ${(0,src/* megabytes */.ix)(peakMemory, 0)}`;
    return `${seconds.toFixed(1)} s${memory}`;
}
// What most of the native files are for, where nobody says it.
function targetOf({ architectures, files }) {
    const [most] = architectures;
    const names = new Set(files.flatMap((file) => file.targets));
    return (platform_src/* TARGETS */.dW.find(({ name, architecture }) => architecture === most?.architecture && names.has(name)) ?? null);
}


/***/ }),

/***/ 92469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pt: () => (/* reexport */ badEndFailure),
  xK: () => (/* reexport */ memoryGauge),
  fz: () => (/* reexport */ onOldestProcessor),
  mB: () => (/* reexport */ runProgram),
  CA: () => (/* reexport */ startedFile),
  TC: () => (/* reexport */ unexpectedOutput)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 128 modules
var toolchain_src = __webpack_require__(47871);
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
    return program.startsWith(`${toolchain_src/* WORK_FOLDER */.BU}/`)
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
    const diagnoses = (0,src/* diagnose */.h4)(completed.output).filter(({ id }) => id !== SIGNAL_UNDER_QEMU);
    const [first] = how.isReason ? [] : diagnoses;
    const message = [
        `${trial.path}: ${how.what}`,
        ...(first === undefined ? [] : [`${(0,src/* blame */.Sy)(first)}: ${first.line}`]),
        lastWords(completed.output),
    ].join("\n");
    return new src/* Failure */.HR(trial.code, message.trim(), {
        ...{ remedy: first?.remedy ?? how.remedy, diagnoses },
    });
}
/** Keeps the end of a long output, whole lines where they are short. */
function lastWords(output) {
    return output.trimEnd().split("\n").slice(-MOST_LINES).join("\n").slice(-MOST_CHARACTERS);
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

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
;// CONCATENATED MODULE: ./packages/proof/src/home-of-static.ts

/**
 * Names the target in whose userland a static program runs: it brings its C library along, so that any will do, and there
 * ARMv7 stands for ARMv6, which it contains and Debian has no userland of.
 */
function homeOfStatic(target) {
    const architecture = target.architecture === "armv6" ? "armv7" : target.architecture;
    return (0,platform_src/* findTarget */.FB)({ architecture, os: target.os, libc: "gnu" }) ?? target;
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
        throw new src/* Failure */.HR("nothing-to-verify", `run starts files, and ${path} is an image`, {
            remedy: "Start the image with its engine, or name in path what is to be started.",
        });
    const folder = await host.files.temporaryFolder("run");
    const name = nameOf(host, path);
    await host.files.copy(await host.files.realPath(path), `${folder}/${name}`);
    for (const other of beside)
        await lendBeside(host, folder, other);
    return { folder, inside: `${toolchain_src/* WORK_FOLDER */.BU}/${name}` };
}
async function lendBeside(host, folder, path) {
    if (!(await host.files.exists(path)))
        throw new src/* Failure */.HR("path-missing", `${path}, which has to lie beside, is not there`, {
            remedy: "Name a file or folder that exists.",
        });
    const place = `${folder}/${nameOf(host, path)}`;
    if (await host.files.exists(place))
        throw new src/* Failure */.HR("inputs-invalid", `${path} has the name of another one that lies beside it`, {
            remedy: "Give each its own name.",
        });
    await host.files.copy(await host.files.realPath(path), place);
}
function nameOf(host, path) {
    return (0,posix_.basename)(host.files.absolute(path));
}

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
    return platform_src/* TARGETS */.dW.some((one) => targets.includes(one.name) &&
        one.elf?.machine === elf?.machine &&
        one.elf?.class === elf?.class);
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
    return new src/* Failure */.HR("run-failed", `${path}: expected was output as ${String(expected)}; ${found}`, {
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
        mounts: [{ host: lent.folder, inside: toolchain_src/* WORK_FOLDER */.BU, writable: true }],
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
        throw new src/* Failure */.HR("run-failed", `${path}: it is for another machine than ${target.name}`, {
            remedy: `Build it for this target; it is: ${started.description}.`,
        });
    const home = started !== null && isStaticProgram(started) ? homeOfStatic(target) : target;
    const wanted = { target: home, interpreter, purpose: "run", image: null };
    return onOldestProcessor(host, await (0,toolchain_src/* openUserland */.dd)(host, wanted), target);
}
function argvInside(argv, artifact, userland) {
    const [program, ...rest] = argv.map((word) => word === "python" ? userland.python.path : word.replaceAll(ARTIFACT, () => artifact));
    return [program ?? artifact, ...rest];
}

;// CONCATENATED MODULE: ./packages/proof/src/index.ts








/***/ })

};
