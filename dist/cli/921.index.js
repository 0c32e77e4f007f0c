export const id = 921;
export const ids = [921];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveArtifacts: () => (/* binding */ proveArtifacts)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 57 modules
var src = __webpack_require__(1412);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 92 modules
var toolchain_src = __webpack_require__(2271);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(7063);
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

// EXTERNAL MODULE: ./packages/wheelhouse/src/index.ts + 19 modules
var wheelhouse_src = __webpack_require__(6999);
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
async function importWheel(host, { path, place }, { imports }) {
    const userland = await (0,toolchain_src/* openUserland */.dd)(host, { ...place, purpose: "run", image: null });
    return host.log.group(`Importing in ${userland.description}`, async () => (0,wheelhouse_src/* checkImport */.q7)(host, userland, { wheel: path, imports, command: null, dependencies: true }));
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/prove/explain-end.ts

/** Tells a hang, a crash, a wrong machine and a missing library apart; null when the program ended with 0. */
function explainEnd(completed, place) {
    if (completed.timedOut)
        return hang(place);
    if (completed.exitCode === 0)
        return null;
    return loading(completed.output, place) ?? ending(completed, place);
}
function hang({ where, timeoutSeconds }) {
    return {
        what: `it did not end within ${timeoutSeconds} seconds in ${where}`,
        remedy: "Raise `timeout` where emulation is slow; a crash of the first process also looks like this.",
    };
}
/** What kernels, shells, QEMU and both C libraries say of code for another machine; of a module that Python has found, glibc says that it is not there. */
const WRONG_MACHINE = /exec format error|cannot execute binary file|invalid ELF (?:header|image)|wrong ELF class|Could not open '\S*\/ld[-.]\S*'|ImportError: \/\S+: cannot open shared object file/i;
/** What bubblewrap says where the kernel finds no program, or not the loader that the program names. */
const NOT_STARTED = /^bwrap: execvp (?<program>.+): (?:No such file or directory|Permission denied)$/m;
const MISSING_VERSION = /version [`'](?<version>(?:GLIBC|GLIBCXX|CXXABI|GCC)_\S*?)' not found/;
const MISSING_LIBRARY = /(?:^|[\s:])(?<gnu>[^\s:]+): cannot open shared object file|Error loading shared library (?<musl>[^\s:]+):/m;
/** Reads what was said of a program that could not be loaded. */
function loading(output, { where }) {
    if (WRONG_MACHINE.test(output))
        return otherMachine(where);
    const program = NOT_STARTED.exec(output)?.groups?.["program"];
    if (program !== undefined)
        return notStarted(program, where);
    const version = MISSING_VERSION.exec(output)?.groups?.["version"];
    if (version !== undefined)
        return {
            what: `it needs ${version}, which ${where} does not have`,
            remedy: "Build it against an older C library and compiler.",
        };
    return missingLibrary(output, where);
}
function missingLibrary(output, where) {
    const { gnu, musl } = MISSING_LIBRARY.exec(output)?.groups ?? {};
    const library = gnu ?? musl;
    if (library === undefined)
        return null;
    return {
        what: `the library ${library} is not in ${where}`,
        remedy: `Bring ${library} along, or depend on the package that has it.`,
    };
}
function otherMachine(where) {
    return {
        what: `it is for another machine than ${where}`,
        remedy: "Build it for this target; the findings above say what is inside.",
    };
}
// The artifact is surely there: what is missing is then the loader that it names.
function notStarted(program, where) {
    return program.startsWith(`${toolchain_src/* WORK_FOLDER */.BU}/`)
        ? {
            what: `it is for another machine or C library than ${where}, or no program`,
            remedy: "Build it for this target; a script needs its interpreter there, a program mode 755.",
        }
        : {
            what: `there is no program ${program} in ${where}`,
            remedy: "Begin `run` with `{}`, `python`, or a program that the userland has.",
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
function ending({ signal, exitCode }, { where }) {
    const name = signal ?? signalOf(exitCode ?? 0);
    return name === null
        ? {
            what: `it ended with exit code ${exitCode} in ${where}`,
            remedy: "Read the program's words above.",
        }
        : {
            what: `it crashed in ${where}: ${name}${MEANINGS[name] ?? ""}`,
            remedy: "See whether it was compiled for a newer processor than the target's oldest.",
        };
}
function signalOf(exitCode) {
    const number = exitCode - BY_SIGNAL;
    return number > 0 && number <= MOST_SIGNALS ? (SIGNALS[number] ?? `signal ${number}`) : null;
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/prove/run-program.ts



/**
 * Starts a program in a userland of the target; `{}` in its arguments stands for the artifact there.
 * @throws Failure `run-failed` that tells a crash, a hang, a missing library and a wrong machine apart.
 */
async function runProgram(host, request) {
    const { path, target, interpreter, timeoutSeconds } = request;
    const userland = await (0,toolchain_src/* openUserland */.dd)(host, { target, interpreter, purpose: "run", image: null });
    const work = await host.files.temporaryFolder("run");
    const name = path.slice(path.lastIndexOf("/") + 1);
    await host.files.copy(path, `${work}/${name}`);
    const argv = argvInside(request.argv, `${toolchain_src/* WORK_FOLDER */.BU}/${name}`, userland);
    const completed = await userland.run({
        argv,
        mounts: [{ host: work, inside: toolchain_src/* WORK_FOLDER */.BU, writable: true }],
        timeoutSeconds,
        label: `${request.argv.join(" ")} in ${userland.description}`,
    });
    const how = explainEnd(completed, { where: userland.description, timeoutSeconds });
    if (how !== null)
        throw new src/* Failure */.HR("run-failed", `${path}: ${how.what}\n${completed.output.trim()}`.trim(), {
            remedy: how.remedy,
            diagnoses: (0,src/* diagnose */.h4)(completed.output),
        });
    const seconds = completed.seconds;
    const { description, emulated } = userland;
    const where = `${description}${emulated ? " under QEMU" : ""}`;
    const printed = completed.stdout.trim();
    return { path, argv, target: target.name, userland: where, seconds, printed };
}
function argvInside(argv, artifact, userland) {
    const [program, ...rest] = argv.map((word) => word === "python" ? userland.python.path : word.replaceAll("{}", artifact));
    return [program ?? artifact, ...rest];
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
        const request = { ...place, path, argv: [program, ...rest] };
        const done = await runProgram(host, { ...request, timeoutSeconds: inputs.timeout });
        host.log.info(`${path}: ran in ${done.userland}, ${done.seconds.toFixed(1)} s\n${done.printed}`);
        runs.push(done);
    }
    return runs;
}
// What most of the native files are for, where nobody says it.
function targetOf({ architectures, files }) {
    const [most] = architectures;
    const names = new Set(files.flatMap((file) => file.targets));
    return (platform_src/* TARGETS */.dW.find(({ name, architecture }) => architecture === most?.architecture && names.has(name)) ?? null);
}


/***/ })

};
