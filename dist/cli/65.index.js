export const id = 65;
export const ids = [65];
export const modules = {

/***/ 7065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* reexport */ checkImport),
  AX: () => (/* reexport */ fetchSdist),
  QJ: () => (/* reexport */ levelProblem),
  DQ: () => (/* reexport */ parseManylinux),
  pP: () => (/* reexport */ parseRequirement),
  o1: () => (/* reexport */ proveWheel),
  Wh: () => (/* reexport */ readProject),
  ve: () => (/* reexport */ tryStrategies)
});

// UNUSED EXPORTS: chooseStrategies, repair, topLevelModules

// EXTERNAL MODULE: ./packages/core/src/index.ts + 57 modules
var src = __webpack_require__(9545);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-check.ts

const INSIDE = "/work";
const SITE = `${INSIDE}/site`;
/** Runs each statement; a bare name is imported. Ends by saying where and in which Python it ran. */
const IMPORT_PROGRAM = `
import json, platform, sys
for statement in json.loads(sys.argv[1]):
    code = statement if statement.startswith(("import ", "from ")) or not statement.replace(".", "").replace("_", "").isalnum() else "import " + statement
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;
const COMMAND_PROGRAM = "import shlex, subprocess, sys; sys.exit(subprocess.call(shlex.split(sys.argv[1])))";
/**
 * Installs a wheel with the userland's own pip, which refuses one whose tags it does not accept, and imports it there.
 * @throws Failure `import-failed` with what Python said and what the catalogue of known failures recognised.
 */
async function checkImport(host, userland, check) {
    const started = host.clock.now();
    const work = await host.files.temporaryFolder("import");
    const name = check.wheel.slice(check.wheel.lastIndexOf("/") + 1);
    await host.files.copy(check.wheel, `${work}/${name}`);
    const run = runner(userland, work);
    const { path } = userland.python;
    const source = check.dependencies ? ["--only-binary", ":all:"] : ["--no-deps", "--no-index"];
    const pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--root-user-action=ignore",
        "--no-cache-dir",
    ];
    await run([path, ...pip, ...source, "--target", SITE, `${INSIDE}/${name}`], "pip install in the userland");
    const printed = [
        await run([path, "-c", IMPORT_PROGRAM, JSON.stringify(check.imports)], "import in the userland"),
    ];
    if (check.command !== null)
        printed.push(await run([path, "-c", COMMAND_PROGRAM, check.command], "test-command in the userland"));
    return {
        userland: `${userland.description}${userland.emulated ? " under QEMU" : ""}`,
        printed: printed.join("\n"),
        seconds: (host.clock.now() - started) / 1000,
    };
}
function runner(userland, work) {
    return async (argv, label) => {
        const command = {
            argv,
            label,
            mounts: [{ host: work, inside: INSIDE, writable: true }],
            env: { PYTHONPATH: SITE, PYTHONFAULTHANDLER: "1" },
            network: true,
            // A guest that crashes under QEMU may hang instead of ending.
            timeoutSeconds: 600,
        };
        const completed = await userland.run(command);
        if (completed.exitCode === 0)
            return completed.stdout.trim();
        const reason = (0,src/* toolFailure */.Lu)(command, completed);
        throw new src/* Failure */.HR("import-failed", `${label}: ${reason.message}`, {
            remedy: reason.remedy,
            diagnoses: reason.diagnoses,
        });
    };
}

// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 84 modules
var toolchain_src = __webpack_require__(6619);
// EXTERNAL MODULE: ./packages/verify/src/index.ts + 34 modules
var verify_src = __webpack_require__(1139);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/maturin-command.ts
/** Writes maturin's command line: `maturin build` as its user guide has it. */
function maturinArguments(request, options) {
    return [
        "build",
        "--release",
        ...(request.project.locked ? ["--locked"] : []),
        ...(options.rustTriple === null ? [] : ["--target", options.rustTriple]),
        "--interpreter",
        options.interpreter,
        "--out",
        options.output,
        ...compatibility(request),
        ...(options.zig ? ["--zig"] : []),
        ...request.args,
    ];
}
function compatibility({ manylinux }) {
    switch (manylinux.kind) {
        case "auto":
            return [];
        case "off":
            return ["--compatibility", "linux"];
        case "level":
            return ["--compatibility", manylinux.tag];
    }
}
/** Is what is to be said when maturin fails and the catalogue knows no better. */
const MATURIN_FAILED = {
    code: "build-failed",
    what: "the wheel could not be built",
    remedy: "Read the compiler's words above; RUNNER_DEBUG=1 or --verbose shows the whole log.",
};

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/only-wheel.ts

/** Finds the one wheel that a build left in a folder. @throws Failure `build-failed` when there is none, or several. */
async function onlyWheel(host, folder) {
    const wheels = (await host.files.list(folder)).filter((name) => name.endsWith(".whl"));
    const [wheel, ...others] = wheels;
    if (wheel !== undefined && others.length === 0)
        return `${folder}/${wheel}`;
    throw new src/* Failure */.HR("build-failed", `the build ended well, but left ${wheels.length} wheels: ${wheels.join(", ")}`, {
        remedy: "Check the build backend's configuration: one wheel is expected.",
    });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/cross.ts




/**
 * Builds with the host's own compilers, which make the target's code: maturin knows the sysconfig of every
 * CPython (docs "Cross compiling" of its user guide), so that no Python of the target is needed.
 */
const cross = {
    name: "cross",
    refuses: (request, host) => {
        if (request.project.backend !== "maturin")
            return `cross-compiling serves maturin; this project is built by ${request.project.backend ?? "setup.py"}`;
        return crossable(request.target, host);
    },
    build: async (host, request, output) => crossBuild(host, request, output),
};
function crossable(target, host) {
    if (target.name === host.name)
        return "the target is the host";
    if (host.os !== "linux")
        return `cross-compiling needs a Linux host; this one is ${host.name}`;
    return target.os === "linux" ? null : `no cross toolchain for ${target.name} can be had here`;
}
async function crossBuild(host, request, output) {
    const floor = request.manylinux.kind === "level" ? request.manylinux.floor : null;
    const rust = await (0,toolchain_src/* prepareRust */.MC)(host, {
        targets: [request.target],
        toolchain: request.rustToolchain,
        linker: request.target.libc === "musl" && request.linker === "auto" ? "zig" : request.linker,
        glibc: floor,
        runner: "none",
        workingDirectory: request.project.folder,
    });
    const maturin = await (0,toolchain_src/* pythonTool */.XB)(host, "maturin", request.maturinVersion);
    const zig = rust.targets.some((prepared) => prepared.linker === "zig");
    const { major, minor, freeThreaded, implementation } = request.interpreter;
    const name = implementation === "cp" ? "python" : "pypy";
    const argv = [
        `${maturin.bin}/maturin`,
        ...maturinArguments(request, {
            rustTriple: request.target.rustTriple,
            interpreter: `${name}${major}.${minor}${freeThreaded ? "t" : ""}`,
            // The prepared environment already names zig as compiler and linker, at the floor asked for.
            zig: false,
            output,
        }),
    ];
    const env = { ...rust.env, PATH: pathWith(host, rust.path) };
    const cwd = request.project.folder;
    await (0,src/* runTool */.qI)(host, { argv, cwd, env, label: "maturin build" }, MATURIN_FAILED);
    return {
        path: await onlyWheel(host, output),
        tools: `${rust.description}, ${zig ? "zig" : "gcc"}`,
    };
}
/** Puts folders before the ones on PATH. */
function pathWith(host, folders) {
    return [...folders, host.env("PATH") ?? "/usr/bin:/bin"].join(":");
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/repair.ts




/**
 * Lets auditwheel put foreign libraries into a wheel and give it the lowest manylinux or musllinux tag that is true
 * of it; a wheel that has such a tag already, or none of a platform, is left as it is.
 * @throws Failure `tool-failed` with auditwheel's words.
 */
async function repair(host, request) {
    if (request.keepPlain)
        return request.wheel;
    if (!request.wheel.endsWith(`-linux_${request.target.wheelArchitecture}.whl`))
        return request.wheel;
    const auditwheel = await (0,toolchain_src/* pythonTool */.XB)(host, "auditwheel");
    const argv = [
        auditwheel.python,
        "-m",
        "auditwheel",
        "repair",
        "--plat",
        "auto",
        "--wheel-dir",
        request.output,
        request.wheel,
    ];
    const env = {
        PATH: pathWith(host, [auditwheel.bin]),
        ...(request.libraries === null ? {} : { LD_LIBRARY_PATH: request.libraries }),
    };
    await (0,src/* runTool */.qI)(host, { argv, env, label: "auditwheel repair" });
    return onlyWheel(host, request.output);
}

// EXTERNAL MODULE: ./packages/archive/src/index.ts + 6 modules
var archive_src = __webpack_require__(5212);
// EXTERNAL MODULE: ./packages/wheel/src/index.ts + 11 modules
var wheel_src = __webpack_require__(9941);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/top-level-modules.ts
/** Is a module's file at the top of a wheel: `rpds/__init__.py`, `six.py`, `_cffi_backend.cpython-311-….so`. */
const MODULE = /^(?:([A-Za-z_]\w*)\/__init__\.py|([A-Za-z_]\w*)\.(?:py|so|[\w-]+\.so))$/;
/**
 * Lists the modules that a wheel's files let one import by a plain name, public ones only where there are any.
 * @param paths the wheel's members, `/`-separated.
 */
function topLevelModules(paths) {
    const names = paths
        .map((path) => path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//, ""))
        .flatMap((path) => {
        const match = MODULE.exec(path);
        const name = match?.[1] ?? match?.[2];
        return name === undefined ? [] : [name];
    });
    const unique = [...new Set(names)].toSorted();
    const published = unique.filter((name) => !name.startsWith("_"));
    return published.length > 0 ? published : unique;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/wheel-contents.ts



/** Reads from a wheel which modules it brings and what they require. A wheel that cannot be read brings nothing. */
async function readContents(host, wheel) {
    const file = await host.files.openForReading(wheel);
    try {
        const listing = await (0,archive_src/* listZip */.oV)(file);
        if (!listing.ok)
            return { modules: [], requires: [] };
        const { zip } = listing;
        const metadata = zip.entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
        const chunks = [];
        if (metadata !== undefined)
            await zip.readEntry(metadata, (chunk) => chunks.push(chunk));
        const parsed = (0,wheel_src/* parseMetadata */.jR)(new TextDecoder().decode(Buffer.concat(chunks)));
        const requires = parsed.ok ? parsed.metadata.requiresDist : [];
        return {
            modules: topLevelModules(zip.entries.map(({ path }) => path)),
            requires: requires.filter((requirement) => !/;.*\bextra\s*==/.test(requirement)),
        };
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/prove-wheel.ts






/**
 * Makes a built wheel one that may be called done: repaired, every native file in it read, installed and
 * imported in the target's userland; only then it appears in the output folder.
 * @throws Failure `wheel-rejected`, `import-failed`, or what repair and userland throw.
 */
async function proveWheel(host, proof) {
    const { request } = proof;
    const aside = await host.files.temporaryFolder("repaired");
    const wheel = await repair(host, {
        wheel: proof.wheel,
        target: request.target,
        libraries: null,
        output: aside,
        keepPlain: request.manylinux.kind === "off",
    });
    const started = host.clock.now();
    const report = await verified(host, wheel, request);
    const verifySeconds = (host.clock.now() - started) / 1000;
    const imported = await importedInUserland(host, wheel, proof);
    const name = wheel.slice(wheel.lastIndexOf("/") + 1);
    const file = `${proof.output}/${name}`;
    await host.files.placeFile(wheel, file);
    return {
        file,
        tags: report.tags,
        sha256: await host.files.sha256(file),
        size: (await host.files.info(file))?.size ?? 0,
        target: request.target.name,
        floor: report.floor === null ? "" : `glibc ${report.floor.glibc}`,
        libc: request.target.libc ?? "",
        files: report.files.length,
        descriptions: report.files.map(({ path, description }) => `${path}: ${description}`),
        verifySeconds,
        imported,
    };
}
async function verified(host, wheel, request) {
    const source = await host.files.openForReading(wheel);
    try {
        const fileName = wheel.slice(wheel.lastIndexOf("/") + 1);
        const expectation = { target: request.target, floor: null };
        const report = await (0,verify_src/* verifyWheel */.RH)({ fileName, source, expectation });
        for (const finding of report.findings)
            tell(host, finding);
        const errors = report.findings.filter(({ severity }) => severity === "error");
        const [first] = errors;
        if (first === undefined)
            return report;
        throw new src/* Failure */.HR("wheel-rejected", errors
            .map(({ code, file, expected, found }) => `${code}: ${file}: expected ${expected}, found ${found}`)
            .join("\n"), { remedy: first.remedy });
    }
    finally {
        await source.close();
    }
}
function tell(host, finding) {
    const message = `${finding.file}: expected ${finding.expected}, found ${finding.found}\n→ ${finding.remedy}`;
    host.log[finding.severity](message, { title: finding.code });
}
async function importedInUserland(host, wheel, proof) {
    const { imports, request, testCommand } = proof;
    if (imports.kind === "off") {
        host.log.warning("test-import is off: nobody has seen this wheel import", {
            title: "not imported",
        });
        return null;
    }
    const contents = await readContents(host, wheel);
    const named = imports.kind === "named" ? imports.imports : contents.modules;
    if (named.length === 0)
        throw new src/* Failure */.HR("import-failed", "the wheel brings no module that could be imported", {
            remedy: "Name in test-import what must work, or set it to off for a wheel without modules.",
        });
    const userland = await (0,toolchain_src/* openUserland */.dd)(host, { ...request, purpose: "run" });
    return host.log.group(`Importing in ${userland.description}`, async () => checkImport(host, userland, {
        wheel,
        imports: named,
        command: testCommand,
        dependencies: contents.requires.length > 0,
    }));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/pylock.ts

/**
 * Reads the first package's source distribution out of a lock file.
 * @see https://packaging.python.org/en/latest/specifications/pylock-toml/ (PEP 751)
 * @returns null when the text is no such file, or the package has no sdist with a sha256.
 */
function sdistInPylock(text) {
    const packages = field(parsedOrNull(text), "packages");
    const first = Array.isArray(packages) ? packages[0] : null;
    const sdist = field(first, "sdist");
    const parts = [
        field(first, "name"),
        field(first, "version"),
        field(sdist, "url"),
        field(field(sdist, "hashes"), "sha256"),
    ];
    const [name, version, url, sha256] = parts.map((part) => (typeof part === "string" ? part : ""));
    if (!name || !version || !url || !sha256)
        return null;
    return { name, version, url, sha256 };
}
function parsedOrNull(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        // smol-toml throws on malformed text, which is one of this function's answers.
        return null;
    }
}
function field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/fetch-sdist.ts



/**
 * Takes a package's source distribution from the index, proves its bytes and unpacks it.
 * The resolving is uv's, with the index that uv is configured for.
 * @returns the folder with its pyproject.toml.
 * @throws Failure `package-not-found`, `sdist-missing`, `checksum-mismatch`, `download-failed`.
 */
async function fetchSdist(host, requirement, interpreter) {
    const sdist = await resolve(host, requirement, interpreter);
    if (requirement.sha256.length > 0 && !requirement.sha256.includes(sdist.sha256))
        throw new src/* Failure */.HR("checksum-mismatch", `${sdist.name} ${sdist.version}: the index has sha256 ${sdist.sha256}, the requirement promises ${requirement.sha256.join(", ")}`, {
            remedy: "Compare with the publisher's checksum; correct the requirement only when the index is right.",
        });
    const folder = await host.files.temporaryFolder("sdist");
    const archive = `${folder}/${fileNameOf(sdist.url)}`;
    host.log.info(`${sdist.name} ${sdist.version}: sdist, sha256 ${sdist.sha256}`);
    await host.http.download({ url: sdist.url, sha256: sdist.sha256, to: archive });
    return { sdist, folder: await unpack(host, archive, `${folder}/source`) };
}
async function resolve(host, requirement, interpreter) {
    const uv = await (0,toolchain_src/* uvProgram */.QA)(host);
    const version = `${interpreter.major}.${interpreter.minor}`;
    const argv = [
        uv,
        "pip",
        "compile",
        "-",
        "--no-deps",
        "--no-binary",
        ":all:",
        "--format",
        "pylock.toml",
        "--python-version",
        version,
        "--no-header",
        "--quiet",
    ];
    const command = {
        argv,
        input: `${requirement.specifier}\n`,
        quiet: true,
        label: "uv pip compile",
    };
    const answer = await host.exec.run(command);
    if (answer.exitCode !== 0)
        throw unresolved(requirement, (0,src/* toolFailure */.Lu)(command, answer), answer.stderr);
    const sdist = sdistInPylock(answer.stdout);
    if (sdist !== null)
        return sdist;
    throw new src/* Failure */.HR("sdist-missing", `${requirement.specifier}: the index gives no source distribution with a sha256`, {
        remedy: "Name a version that has one, or build from its sources with package-dir.",
    });
}
function unresolved(requirement, failure, words) {
    const said = words.trim();
    if (said.includes("no source distribution"))
        return new src/* Failure */.HR("sdist-missing", `${requirement.specifier} has no source distribution:\n${said}`, {
            remedy: "Name a version that has one, or build from its sources with package-dir.",
            cause: failure,
        });
    if (said.includes("No solution found"))
        return new src/* Failure */.HR("package-not-found", `${requirement.specifier} cannot be had:\n${said}`, {
            remedy: "Check the name and the version, and that uv is configured for the right index.",
            cause: failure,
        });
    return failure;
}
async function unpack(host, archive, folder) {
    await host.files.makeFolder(folder);
    const unpacker = archive.endsWith(".zip")
        ? ["unzip", "-q", archive, "-d", folder]
        : ["tar", "-x", "--no-same-owner", "-C", folder, "-f", archive];
    await (0,src/* runTool */.qI)(host, { argv: unpacker, quiet: true });
    const [only, ...others] = await host.files.list(folder);
    return only !== undefined && others.length === 0 ? `${folder}/${only}` : folder;
}
function fileNameOf(url) {
    return new URL(url).pathname.split("/").at(-1) ?? "sdist";
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/project.ts


/**
 * Reads what a folder says about how it is built.
 * @throws Failure `path-missing`, `project-invalid`.
 */
async function readProject(host, folder) {
    const path = host.files.absolute(folder);
    if ((await host.files.info(path))?.kind !== "folder")
        throw new src/* Failure */.HR("path-missing", `${folder} is no folder`, {
            remedy: "Point package-dir at the folder that holds pyproject.toml.",
        });
    const text = await host.files.readTextIfThere(`${path}/pyproject.toml`);
    if (text === null && !(await host.files.exists(`${path}/setup.py`)))
        throw new src/* Failure */.HR("project-invalid", `${folder} has neither pyproject.toml nor setup.py`, {
            remedy: "Point package-dir at the folder that holds pyproject.toml, or name a package in requirements.",
        });
    return {
        folder: path,
        backend: text === null ? null : backendIn(text, folder),
        locked: await host.files.exists(`${path}/Cargo.lock`),
    };
}
function backendIn(text, folder) {
    try {
        const system = (0,dist/* parse */.qg)(text)["build-system"];
        if (typeof system !== "object" || !("build-backend" in system))
            return null;
        const backend = system["build-backend"];
        return typeof backend === "string" ? backend : null;
    }
    catch (cause) {
        throw new src/* Failure */.HR("project-invalid", `${folder}/pyproject.toml is malformed: ${String(cause)}`, {
            remedy: "Correct it; `npx taplo check` or an editor shows where.",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/requirement.ts
const HASH = /^--hash=sha256:([0-9a-fA-F]{64})$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?![A-Za-z0-9._-])/;
/**
 * Reads one line of a requirements file (pip's documentation, "Requirements File Format"): a PEP 508
 * requirement and its `--hash` options. Other options, paths and addresses are refused.
 */
function parseRequirement(line) {
    const [specifier = "", ...options] = line
        .replaceAll(/\\\r?\n/g, " ")
        .split(/\s+(?=--)/)
        .map((part) => part.trim());
    if (!NAME.test(specifier) || specifier.includes("\n"))
        return { ok: false, problem: `"${line}" is no requirement: a name and a version are expected` };
    const hashes = options.map((option) => HASH.exec(option)?.[1]?.toLowerCase());
    const wrong = options.find((_, index) => hashes[index] === undefined);
    if (wrong !== undefined)
        return { ok: false, problem: `"${wrong}" is not understood; only --hash=sha256:… is` };
    return { ok: true, value: { specifier, sha256: hashes.filter((hash) => hash !== undefined) } };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/emulated.ts




/** The folder that a userland sees as its own place to work. */
const emulated_INSIDE = "/work";
/**
 * Builds wholly in the target's userland, compilers included: always right, and on a foreign machine 5 to 20
 * times slower than any other way.
 */
const emulated = {
    name: "emulated",
    refuses: (request, host) => {
        if (host.os !== "linux")
            return `userlands need a Linux host; this one is ${host.name}`;
        return request.target.os === "linux" ? null : `${request.target.name} has no userland`;
    },
    build: async (host, request, output) => {
        const userland = await (0,toolchain_src/* openUserland */.dd)(host, { ...request, purpose: "build" });
        const work = await host.files.temporaryFolder("build");
        await host.files.copy(request.project.folder, `${work}/source`);
        await host.files.makeFolder(`${work}/out`);
        await buildInside(host, userland, work);
        const built = await onlyWheel(host, `${work}/out`);
        const path = `${output}/${built.slice(built.lastIndexOf("/") + 1)}`;
        await host.files.copy(built, path);
        return { path, tools: `${userland.description}${userland.emulated ? ", QEMU" : ""}` };
    },
};
async function buildInside(host, userland, work) {
    const pip = [
        userland.python.path,
        "-m",
        "pip",
        "wheel",
        "--no-deps",
        "--no-cache-dir",
        "--disable-pip-version-check",
    ];
    const command = {
        argv: [...pip, "--wheel-dir", `${emulated_INSIDE}/out`, `${emulated_INSIDE}/source`],
        mounts: [{ host: work, inside: emulated_INSIDE, writable: true }],
        // /tmp is a tmpfs: 32-bit programs under QEMU cannot read the folders of a 64-bit file system (readdir, EOVERFLOW).
        env: {
            HOME: "/tmp",
            TMPDIR: "/tmp",
            CARGO_HOME: "/tmp/cargo",
            CARGO_TARGET_DIR: "/tmp/target",
        },
        network: true,
        label: "pip wheel in the userland",
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw (0,src/* toolFailure */.Lu)(command, completed, MATURIN_FAILED);
    host.log.debug(completed.output);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/native.ts





/** Builds on the host for the host: maturin projects by maturin, all others by their own backend (PEP 517). */
const native_native = {
    name: "native",
    refuses: (request, host) => request.target.name === host.name
        ? null
        : `the host is ${host.name}, the target ${request.target.name}`,
    build: async (host, request, output) => request.project.backend === "maturin"
        ? withMaturin(host, request, output)
        : withBackend(host, request, output),
};
async function withMaturin(host, request, output) {
    const rust = await (0,toolchain_src/* prepareRust */.MC)(host, {
        targets: [request.target],
        toolchain: request.rustToolchain,
        linker: request.linker,
        glibc: request.manylinux.kind === "level" ? request.manylinux.floor : null,
        runner: "none",
        workingDirectory: request.project.folder,
    });
    const maturin = await (0,toolchain_src/* pythonTool */.XB)(host, "maturin", request.maturinVersion);
    const interpreter = await pythonPath(host, request.interpreter);
    const options = { rustTriple: null, interpreter, zig: false, output };
    const argv = [`${maturin.bin}/maturin`, ...maturinArguments(request, options)];
    const env = { ...rust.env, PATH: pathWith(host, rust.path) };
    await (0,src/* runTool */.qI)(host, { argv, cwd: request.project.folder, env, label: "maturin build" }, MATURIN_FAILED);
    return { path: await onlyWheel(host, output), tools: rust.description };
}
async function withBackend(host, request, output) {
    const uv = await (0,toolchain_src/* uvProgram */.QA)(host);
    const python = await pythonPath(host, request.interpreter);
    const argv = [
        uv,
        "build",
        "--wheel",
        "--python",
        python,
        "--out-dir",
        output,
        request.project.folder,
    ];
    await (0,src/* runTool */.qI)(host, { argv, label: "uv build" }, MATURIN_FAILED);
    return { path: await onlyWheel(host, output), tools: request.project.backend ?? "setuptools" };
}
/** Finds the host's interpreter of a version, or lets uv fetch one. @throws Failure `python-unavailable` */
async function pythonPath(host, interpreter) {
    const uv = await (0,toolchain_src/* uvProgram */.QA)(host);
    const { major, minor, implementation, freeThreaded } = interpreter;
    const name = implementation === "cp" ? "cpython" : "pypy";
    const request = `${name}@${major}.${minor}${freeThreaded ? "t" : ""}`;
    const found = await (0,src/* runTool */.qI)(host, { argv: [uv, "python", "find", "--no-project", request], quiet: true }, {
        code: "python-unavailable",
        what: `there is no ${request} on this host`,
        remedy: `Install Python ${major}.${minor} (actions/setup-python, or the distribution's package), or choose strategy: emulated, which brings its own.`,
    });
    return found.stdout.trim();
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/choose-strategies.ts



/** Lists all ways of building, the quickest first. */
const STRATEGIES = [native_native, cross, emulated];
/** Decides, without touching the machine, which ways to build are tried, in which order. */
function chooseStrategies(request, hostTarget, wanted) {
    const candidates = STRATEGIES.filter(({ name }) => wanted === "auto" || wanted === name);
    const judged = candidates.map((strategy) => ({
        strategy,
        reason: strategy.refuses(request, hostTarget),
    }));
    return {
        chosen: judged.filter(({ reason }) => reason === null).map(({ strategy }) => strategy),
        refused: judged.flatMap(({ strategy, reason }) => reason === null ? [] : [{ name: strategy.name, reason }]),
    };
}

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(7063);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/manylinux-choice.ts

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
    const parsed = (0,platform_src/* parsePlatformTag */.Tt)(`${tag}_x86_64`);
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/try-strategies.ts


/** Lists the classes of failure that another way of building may not have; all others would only fail again, later. */
const WORTH_ANOTHER_WAY = new Set([
    "build-failed",
    "compiler-bug",
    "compiler-not-proved",
    "compiler-unavailable",
    "no-root",
    "python-unavailable",
    "rust-std-unavailable",
    "rust-toolchain-unavailable",
    "target-unserved",
    "tool-missing",
]);
/**
 * Builds by the first way that succeeds, telling each attempt with its time and reason.
 * @throws Failure `target-unserved` when no way can serve; else the last attempt's failure.
 */
async function tryStrategies(host, request, choice) {
    const { chosen, refused } = chooseStrategies(request, choice.hostTarget, choice.wanted);
    for (const { name, reason } of refused)
        host.log.info(`strategy ${name}: not tried, ${reason}`);
    const attempts = [];
    for (const [index, strategy] of chosen.entries()) {
        const tried = await attempt(host, {
            strategy,
            request,
            output: `${choice.output}/${strategy.name}`,
        });
        attempts.push(tried.attempt);
        if (tried.wheel !== null)
            return {
                wheel: tried.wheel,
                strategy: strategy.name,
                seconds: tried.attempt.seconds,
                attempts,
            };
        const { failure } = tried;
        if (index === chosen.length - 1 || !WORTH_ANOTHER_WAY.has(failure.code))
            throw failure;
        host.log.warning(`strategy ${strategy.name} failed (${failure.code}): the next one is tried.\n${failure.message}`);
    }
    throw unserved(request, refused);
}
async function attempt(host, work) {
    const { strategy, request, output } = work;
    const started = host.clock.now();
    const told = (failure) => ({
        strategy: strategy.name,
        seconds: (host.clock.now() - started) / 1000,
        failure: failure === null ? null : { code: failure.code, message: failure.message },
    });
    try {
        await host.files.makeFolder(output);
        const wheel = await host.log.group(`Building for ${request.target.name}: strategy ${strategy.name}`, async () => strategy.build(host, request, output));
        return { wheel, attempt: told(null), failure: null };
    }
    catch (thrown) {
        const failure = (0,src/* asFailure */.h_)(thrown);
        return { wheel: null, attempt: told(failure), failure };
    }
}
function unserved(request, refused) {
    const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`).join("\n");
    return new src/* Failure */.HR("target-unserved", `no strategy can build for ${request.target.name} here:\n${reasons}`, {
        remedy: "Choose another strategy or target, or run on a runner of the target's own architecture.",
    });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/index.ts












/***/ })

};
