export const id = 55;
export const ids = [55];
export const modules = {

/***/ 55:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveArtifacts: () => (/* binding */ proveArtifacts)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 55 modules
var src = __webpack_require__(940);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 88 modules
var toolchain_src = __webpack_require__(96);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(63);
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-check.ts


const SITE = `${toolchain_src/* WORK_FOLDER */.BU}/site`;
/** Runs each statement as a script would; ends by saying which Python it ran in, and where. */
const IMPORT_PROGRAM = `
import json, platform, sys
for code in json.loads(sys.argv[1]):
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;
/** Finds programs that the wheel brought first, and says in one line when there is none of the name. */
const COMMAND_PROGRAM = `
import os, sys
os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
try:
    os.execvp(sys.argv[2], sys.argv[2:])
except OSError as error:
    sys.exit(sys.argv[2] + ": " + error.strerror)
`;
/**
 * Installs a wheel with the userland's own pip, which refuses one whose tags it does not accept, and imports it there.
 * The network is there for what the wheel requires and for the command, not for the import.
 * @throws Failure `import-failed` with what Python said and what the catalogue of known failures recognised.
 */
async function import_check_checkImport(host, userland, check) {
    const started = host.clock.now();
    const work = await host.files.temporaryFolder("import");
    const name = check.wheel.slice(check.wheel.lastIndexOf("/") + 1);
    await host.files.copy(check.wheel, `${work}/${name}`);
    const run = runner(userland, work);
    const { path } = userland.python;
    const source = check.dependencies ? ["--only-binary", ":all:"] : ["--no-deps", "--no-index"];
    await run({
        argv: [path, "-m", "pip", "install", ...source, "--target", SITE, `${toolchain_src/* WORK_FOLDER */.BU}/${name}`],
        env: PIP_OPTIONS,
        network: check.dependencies,
        label: "pip install in the userland",
    });
    const statements = JSON.stringify(check.imports.map(statement));
    const printed = [
        await run({ argv: [path, "-c", IMPORT_PROGRAM, statements], label: "import in the userland" }),
    ];
    if (check.command !== null && check.command.length > 0)
        printed.push(await run({
            argv: [path, "-c", COMMAND_PROGRAM, `${SITE}/bin`, ...check.command],
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
/** A bare name is a module to import; anything else is a statement already. */
function statement(text) {
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? `import ${text}` : text;
}
function runner(userland, work) {
    return async (given) => {
        const command = {
            ...given,
            mounts: [{ host: work, inside: toolchain_src/* WORK_FOLDER */.BU, writable: true }],
            env: { ...given.env, PYTHONPATH: SITE, PYTHONFAULTHANDLER: "1" },
            // A guest that crashes under QEMU may hang instead of ending.
            timeoutSeconds: 600,
        };
        const completed = await userland.run(command);
        if (completed.exitCode === 0)
            return completed.stdout.trim();
        const reason = (0,src/* toolFailure */.Lu)(command, completed);
        throw new src/* Failure */.HR("import-failed", `${given.label}: ${reason.message}`, {
            remedy: reason.diagnoses.length > 0 ? reason.remedy : REMEDY,
            diagnoses: reason.diagnoses,
        });
    };
}
const REMEDY = "Read Python's words above. test-import names what must work; verify-native-ext tells what is inside the wheel.";

// EXTERNAL MODULE: ./packages/verify/src/index.ts + 108 modules
var verify_src = __webpack_require__(890);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/only-wheel.ts

/** Finds the one wheel that a build left in a folder. @throws Failure `build-failed` when there is none, or several. */
async function only_wheel_onlyWheel(host, folder) {
    const wheels = (await host.files.list(folder)).filter((name) => name.endsWith(".whl"));
    const [wheel, ...others] = wheels;
    if (wheel !== undefined && others.length === 0)
        return `${folder}/${wheel}`;
    throw new src/* Failure */.HR("build-failed", `the build ended well, but left ${wheels.length} wheels: ${wheels.join(", ")}`, {
        remedy: "Check the build backend's configuration: one wheel is expected.",
    });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/repair.ts




/**
 * Lets auditwheel put foreign libraries into a wheel and give it the lowest manylinux or musllinux tag that is true
 * of it; a wheel that has such a tag already, or none of a platform, is left as it is.
 * @throws Failure `tool-failed` with auditwheel's words.
 */
async function repair_repair(host, request) {
    if (request.keepPlain)
        return request.wheel;
    if (!request.wheel.endsWith(`-linux_${request.target.wheelArchitecture}.whl`))
        return request.wheel;
    const auditwheel = await pythonTool(host, "auditwheel");
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
    await runTool(host, { argv, env, label: "auditwheel repair" });
    return onlyWheel(host, request.output);
}

// EXTERNAL MODULE: ./packages/archive/src/index.ts + 60 modules
var archive_src = __webpack_require__(148);
// EXTERNAL MODULE: ./packages/wheel/src/index.ts + 11 modules
var wheel_src = __webpack_require__(941);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/top-level-modules.ts
/** Is a package's own file (`rpds/__init__.py`), or a module that lies in no folder (`six.py`, `_cffi.cpython-311-….so`). */
const PACKAGE = /^(.+)\/__init__\.(?:py|(?:[\w-]+\.)?so)$/;
const MODULE = /^([^/.]+)\.(?:py|so|[\w-]+\.so)$/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Lists packages that come along by mistake or for developers, and need what is not installed. */
const NOT_FOR_USERS = new Set([
    "test",
    "tests",
    "testing",
    "docs",
    "examples",
    "benchmarks",
]);
/**
 * Lists the modules that a wheel's files let one import: packages that lie in no other package (`rpds`,
 * `google.protobuf` in a namespace) and single modules; public ones only where there are any.
 * @param paths the wheel's members, `/`-separated.
 */
function top_level_modules_topLevelModules(paths) {
    const members = paths.map((path) => path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//, ""));
    const packages = new Set(members.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));
    const outermost = [...packages].filter((folder) => !parents(folder).some((one) => packages.has(one)));
    const single = members.flatMap((path) => MODULE.exec(path)?.[1] ?? []);
    const names = [...new Set([...outermost, ...single])]
        .filter((name) => name.split("/").every((part) => NAME.test(part)))
        .map((name) => name.replaceAll("/", "."))
        .toSorted();
    return preferred(names, [(name) => !name.startsWith("_"), (name) => !NOT_FOR_USERS.has(name)]);
}
function parents(folder) {
    const parts = folder.split("/");
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
/** Keeps those that meet each wish, unless none does. */
function preferred(names, wishes) {
    return wishes.reduce((left, wish) => {
        const met = left.filter(wish);
        return met.length > 0 ? met : left;
    }, names);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/wheel-contents.ts



/** Reads from a wheel which modules it brings and what they require. A wheel that cannot be read brings nothing. */
async function wheel_contents_readContents(host, wheel) {
    const file = await host.files.openForReading(wheel);
    try {
        const listing = await listZip(file);
        if (!listing.ok)
            return { modules: [], requires: [] };
        const { zip } = listing;
        const metadata = zip.entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
        const chunks = [];
        if (metadata !== undefined)
            await zip.readEntry(metadata, (chunk) => chunks.push(Uint8Array.from(chunk)));
        const parsed = parseMetadata(new TextDecoder().decode(Buffer.concat(chunks)));
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
        wheel: proof.wheel.path,
        target: request.target,
        libraries: proof.wheel.libraries,
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
        const floor = request.manylinux.kind === "level" ? request.manylinux.floor : null;
        const expectation = { target: request.target, floor };
        const report = await verifyFile({ fileName, source, expectation });
        for (const finding of report.findings)
            tell(host, finding);
        const errors = report.findings.filter(({ severity }) => severity === "error");
        const [first] = errors;
        if (first === undefined)
            return report;
        throw new Failure("wheel-rejected", errors
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
    const { imports, userland, testCommand } = proof;
    if (userland === null) {
        host.log.warning("test-import is off: nobody has seen this wheel import", {
            title: "not imported",
        });
        return null;
    }
    const contents = await readContents(host, wheel);
    const named = imports ?? contents.modules;
    if (named.length === 0)
        throw new Failure("import-failed", "the wheel brings no module that could be imported", {
            remedy: "Name in test-import what must work, or set it to off for a wheel without modules.",
        });
    return host.log.group(`Importing in ${userland.description}`, async () => checkImport(host, userland, {
        wheel,
        imports: named,
        command: testCommand,
        dependencies: contents.requires.length > 0,
    }));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(292);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/pylock.ts

/**
 * Reads the first package's source distribution out of a lock file.
 * @see https://packaging.python.org/en/latest/specifications/pylock-toml/ (PEP 751)
 * @returns null when the text is no such file, or the package has no sdist with a sha256.
 */
function pylock_sdistInPylock(text) {
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
        return parse(text);
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
        throw new Failure("checksum-mismatch", `${sdist.name} ${sdist.version}: the index has sha256 ${sdist.sha256}, the requirement promises ${requirement.sha256.join(", ")}`, {
            remedy: "Compare with the publisher's checksum; correct the requirement only when the index is right.",
        });
    const folder = await host.files.temporaryFolder("sdist");
    const archive = `${folder}/${fileNameOf(sdist.url)}`;
    host.log.info(`${sdist.name} ${sdist.version}: sdist, sha256 ${sdist.sha256}`);
    await host.http.download({ url: sdist.url, sha256: sdist.sha256, to: archive });
    return { sdist, folder: await unpack(host, archive, `${folder}/source`) };
}
async function resolve(host, requirement, interpreter) {
    const uv = await uvProgram(host);
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
        throw unresolved(requirement, toolFailure(command, answer), answer.stderr);
    const sdist = sdistInPylock(answer.stdout);
    if (sdist !== null)
        return sdist;
    throw new Failure("sdist-missing", `${requirement.specifier}: the index gives no source distribution with a sha256`, {
        remedy: OTHER_SOURCE,
    });
}
const OTHER_SOURCE = "Name a version that has one, or build from its sources with package-dir.";
/** Lists what uv says of each class of failure, in the order in which they are told apart. */
const ANSWERS = [
    {
        code: "sdist-missing",
        said: /no source distribution/,
        what: "has no source distribution",
        remedy: OTHER_SOURCE,
    },
    {
        code: "download-failed",
        said: /Request failed|Failed to fetch|error sending request|network (?:connectivity )?(?:was|is) disabled/,
        what: "could not be looked up",
        remedy: "Check the network, and which index uv is configured for (UV_DEFAULT_INDEX, uv.toml).",
    },
    {
        code: "package-not-found",
        said: /No solution found/,
        what: "cannot be had",
        remedy: "Check the name and the version, and that uv is configured for the right index.",
    },
];
function unresolved({ specifier }, failure, words) {
    const answer = ANSWERS.find(({ said }) => said.test(words));
    if (answer === undefined)
        return failure;
    const { code, what, remedy } = answer;
    return new Failure(code, `${specifier} ${what}:\n${reasons(words)}`, { remedy, cause: failure });
}
/** Takes from uv's words what is the matter: its hints are about uv's own options, which the user did not give. */
function reasons(words) {
    const [said = ""] = words.split(/^hint: /m);
    return said
        .replace(/^error: No solution found when resolving dependencies:?\n/m, "")
        .replaceAll(/^(?:error:| +cause:| +╰─▶) +/gm, "")
        .trim()
        .slice(0, 2_000);
}
async function unpack(host, archive, folder) {
    await host.files.makeFolder(folder);
    const unpacker = archive.endsWith(".zip")
        ? ["unzip", "-q", archive, "-d", folder]
        : ["tar", "-x", "--no-same-owner", "-C", folder, "-f", archive];
    await runTool(host, { argv: unpacker, quiet: true });
    const [only, ...others] = await host.files.list(folder);
    return only !== undefined && others.length === 0 ? `${folder}/${only}` : folder;
}
function fileNameOf(url) {
    return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "sdist");
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/project.ts


/**
 * Reads what a folder says about how it is built.
 * @throws Failure `path-missing`, `project-invalid`.
 */
async function readProject(host, folder) {
    const path = host.files.absolute(folder);
    if ((await host.files.info(path))?.kind !== "folder")
        throw new Failure("path-missing", `${folder} is ${(await host.files.exists(path)) ? "no folder" : "not there"}`, {
            remedy: "Point package-dir at the folder that holds pyproject.toml.",
        });
    const text = await host.files.readTextIfThere(`${path}/pyproject.toml`);
    if (text === null && !(await host.files.exists(`${path}/setup.py`)))
        throw new Failure("project-invalid", `${folder} has neither pyproject.toml nor setup.py`, {
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
        const system = parse(text)["build-system"];
        if (typeof system !== "object" || !("build-backend" in system))
            return null;
        const backend = system["build-backend"];
        return typeof backend === "string" ? backend : null;
    }
    catch (cause) {
        const [what = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
        throw new Failure("project-invalid", `${folder}/pyproject.toml is malformed: ${what}${place(cause)}`, {
            remedy: "Correct it at that place (https://toml.io).",
            cause,
        });
    }
}
function place(cause) {
    return cause instanceof TomlError ? ` (line ${cause.line}, column ${cause.column})` : "";
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/requirement.ts
const HASH = /^--hash=sha256:([0-9a-fA-F]{64})$/;
const requirement_NAME = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";
const VERSION = String.raw `(?:~=|===?|!=|[<>]=?)[ \t]*[\w.*+!-]+`;
/** Is a name, extras, versions and a marker, each but the name optional; an address (`name @ …`) is none of them. */
const REQUIREMENT = new RegExp(String.raw `^${requirement_NAME}[ \t]*(?:\[[\w.,\- \t]*\])?[ \t]*(?:${VERSION}(?:[ \t]*,[ \t]*${VERSION})*)?[ \t]*(?:;[\w \t.<>=!~()'"-]+)?$`);
/**
 * Reads one line of a requirements file (pip's documentation, "Requirements File Format"): a PEP 508
 * requirement and its `--hash` options. Other options, paths and addresses are refused.
 */
function parseRequirement(line) {
    const [specifier = "", ...options] = line
        .replaceAll(/\\\r?\n/g, " ")
        .split(/\s+(?=--)/)
        .map((part) => part.trim());
    if (!REQUIREMENT.test(specifier))
        return { ok: false, problem: whyNot(line) };
    const hashes = options.map((option) => HASH.exec(option)?.[1]?.toLowerCase());
    const wrong = options.find((_, index) => hashes[index] === undefined);
    if (wrong !== undefined)
        return {
            ok: false,
            problem: `${quoted(wrong)} is not understood; only --hash=sha256: and 64 hexadecimal digits are`,
        };
    return { ok: true, value: { specifier, sha256: hashes.filter((hash) => hash !== undefined) } };
}
function whyNot(line) {
    if (/\n\s*\S/.test(line.replaceAll(/\\\r?\n/g, " ")))
        return `${quoted(line)} are several lines; one requirement is expected`;
    if (/^[^;]*@/.test(line))
        return `${quoted(line)} names an address; give its folder as package-dir`;
    return `${quoted(line)} is no requirement, which is a name and perhaps a version: rpds-py==2026.9.1`;
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/path-with.ts
/** Puts folders before the ones on PATH. */
function path_with_pathWith(host, folders) {
    return [...folders, host.env("PATH") ?? "/usr/bin:/bin"].join(":");
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/build-with-maturin.ts





/**
 * Builds a project with maturin on the host, in the environment of a Rust prepared for the target: where zig serves, that
 * environment names it as compiler and linker at the floor asked for, and maturin's own `--zig` is not needed.
 * @throws Failure `build-failed`, or what `prepareRust` throws.
 */
async function buildWithMaturin(host, request, { linker, options }) {
    const cwd = request.project.folder;
    const rust = await (0,toolchain_src/* prepareRust */.MC)(host, {
        targets: [request.target],
        toolchain: request.rustToolchain,
        linker,
        glibc: request.manylinux.kind === "level" ? request.manylinux.floor : null,
        runner: "none",
        workingDirectory: cwd,
    });
    for (const notice of rust.notices)
        host.log.notice(notice);
    const maturin = await (0,toolchain_src/* pythonTool */.XB)(host, "maturin", request.maturinVersion);
    const argv = [`${maturin.bin}/maturin`, ...maturinArguments(request, options)];
    const env = { ...rust.env, PATH: path_with_pathWith(host, rust.path) };
    await (0,src/* runTool */.qI)(host, { argv, cwd, env, label: "maturin build" }, MATURIN_FAILED);
    return { path: await only_wheel_onlyWheel(host, options.output), rust };
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
    const { target, linker } = request;
    const { major, minor, freeThreaded, implementation } = request.interpreter;
    const name = implementation === "cp" ? "python" : "pypy";
    const { path, rust } = await buildWithMaturin(host, request, {
        linker: target.libc === "musl" && linker === "auto" ? "zig" : linker,
        options: {
            rustTriple: target.rustTriple,
            interpreter: `${name}${major}.${minor}${freeThreaded ? "t" : ""}`,
            output,
        },
    });
    const zig = rust.targets.some((prepared) => prepared.linker === "zig");
    return { path, tools: `${rust.description}, ${zig ? "zig" : "gcc"}`, libraries: null };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/emulated.ts




/**
 * Builds wholly in the target's userland, compilers included: always right, and on a foreign machine 5 to 20
 * times slower than any other way.
 */
const emulated = {
    name: "emulated",
    refuses: (request, host) => {
        if (host.os !== "linux")
            return `userlands need a Linux host; this one is ${host.name}`;
        if (request.target.os !== "linux")
            return `${request.target.name} has no userland`;
        if (request.image !== null)
            return null;
        const plan = (0,toolchain_src/* planUserland */.sd)(request.target, request.interpreter, "build");
        return plan.ok ? null : plan.problem;
    },
    build: async (host, request, output) => {
        const userland = await (0,toolchain_src/* openUserland */.dd)(host, { ...request, purpose: "build" });
        const work = await host.files.temporaryFolder("build");
        await copySources(host, request.project.folder, work);
        await buildInside(host, userland, { work, args: request.args });
        const built = await only_wheel_onlyWheel(host, `${work}/out`);
        const path = `${output}/${built.slice(built.lastIndexOf("/") + 1)}`;
        await host.files.copy(built, path);
        return {
            path,
            tools: `${userland.description}${userland.emulated ? ", QEMU" : ""}`,
            libraries: librariesOf(userland),
        };
    },
};
/** The project itself stays as it is. Caches (cargo's `target`, virtual environments) say that they are some: CACHEDIR.TAG. */
async function copySources(host, project, work) {
    const archive = `${work}/source.tar`;
    const pack = ["tar", "-c", "--exclude-caches-all", "-C", project, "-f", archive, "."];
    await (0,src/* runTool */.qI)(host, { argv: pack, quiet: true });
    await host.files.makeFolder(`${work}/source`);
    const unpack = ["tar", "-x", "--no-same-owner", "-C", `${work}/source`, "-f", archive];
    await (0,src/* runTool */.qI)(host, { argv: unpack, quiet: true });
    await host.files.remove(archive);
    await host.files.makeFolder(`${work}/out`);
}
async function buildInside(host, userland, { work, args }) {
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
        argv: [...pip, "--wheel-dir", `${toolchain_src/* WORK_FOLDER */.BU}/out`, `${toolchain_src/* WORK_FOLDER */.BU}/source`],
        mounts: [{ host: work, inside: toolchain_src/* WORK_FOLDER */.BU, writable: true }],
        // /tmp is a tmpfs: 32-bit programs under QEMU cannot read the folders of a 64-bit file system (readdir, EOVERFLOW).
        env: {
            HOME: "/tmp",
            TMPDIR: "/tmp",
            CARGO_HOME: "/tmp/cargo",
            CARGO_TARGET_DIR: "/tmp/target",
            ...emulated_maturinArguments(args),
        },
        network: true,
        label: "pip wheel in the userland",
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw (0,src/* toolFailure */.Lu)(command, completed, MATURIN_FAILED);
    host.log.debug(completed.output);
}
/** Maturin reads arguments from here when pip calls it, and splits them as a shell would. */
function emulated_maturinArguments(args) {
    if (args.length === 0)
        return {};
    return { MATURIN_PEP517_ARGS: args.map(toolchain_src/* shellQuote */.ZL).join(" ") };
}
/** A userland of the host's own architecture is left out: its C library would reach the host's programs too. */
function librariesOf({ root, emulated: foreign, target }) {
    if (root === null || !foreign)
        return null;
    return libraryFolders(target)
        .map((folder) => `${root}${folder}`)
        .join(":");
}
function libraryFolders({ gnuTriplet }) {
    return ["/usr/local/lib", ...(gnuTriplet === null ? [] : [`/usr/lib/${gnuTriplet}`]), "/usr/lib"];
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
    const interpreter = await pythonPath(host, request.interpreter);
    const options = { rustTriple: null, interpreter, output };
    const { path, rust } = await buildWithMaturin(host, request, { linker: request.linker, options });
    return { path, tools: rust.description, libraries: null };
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
    const tools = `${request.project.backend ?? "setuptools"}, ${python}`;
    return { path: await only_wheel_onlyWheel(host, output), tools, libraries: null };
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
/**
 * Decides, without touching the machine, which ways to build are tried, in which order: one at least.
 * @throws Failure `target-unserved`, with why each of them cannot serve.
 */
function chooseStrategies(request, hostTarget, wanted) {
    const candidates = STRATEGIES.filter(({ name }) => wanted === "auto" || wanted === name);
    const judged = candidates.map((strategy) => ({
        strategy,
        reason: strategy.refuses(request, hostTarget),
    }));
    const [first, ...others] = judged
        .filter(({ reason }) => reason === null)
        .map(({ strategy }) => strategy);
    const refused = judged.flatMap(({ strategy, reason }) => reason === null ? [] : [{ name: strategy.name, reason }]);
    if (first === undefined)
        throw unserved(request, refused);
    return { chosen: [first, ...others], refused };
}
function unserved(request, refused) {
    const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`).join("\n");
    return new Failure("target-unserved", `no strategy can build for ${request.target.name} here:\n${reasons}`, {
        remedy: "Choose another strategy or target, or run on a runner of the target's own architecture.",
    });
}

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
    const parsed = parsePlatformTag(`${tag}_x86_64`);
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
 * Builds by the first way that succeeds, each in a folder of its own below `output`, telling each attempt with its time
 * and reason.
 * @throws Failure the last attempt's, with what was tried before it.
 */
async function tryStrategies(host, request, choice) {
    for (const { name, reason } of choice.refused)
        host.log.info(`strategy ${name}: not tried, ${reason}`);
    return tryOne(host, choice.chosen, { request, output: choice.output, attempts: [] });
}
async function tryOne(host, [strategy, ...others], work) {
    const output = `${work.output}/${strategy.name}`;
    const tried = await attempt(host, { strategy, request: work.request, output });
    const attempts = [...work.attempts, tried.attempt];
    const { failure, wheel } = tried;
    if (wheel !== null)
        return { wheel, strategy: strategy.name, seconds: tried.attempt.seconds, attempts };
    const [next, ...rest] = others;
    if (next === undefined || !mayHelp(failure))
        throw told(failure, attempts);
    host.log.warning(`strategy ${strategy.name} failed (${failure.code}); ${next.name} is tried next.\n${failure.message}`);
    return tryOne(host, [next, ...rest], { ...work, attempts });
}
/** A full disk that a compiler meets is one to every other compiler too. */
function mayHelp({ code, diagnoses }) {
    return WORTH_ANOTHER_WAY.has(code) && !diagnoses.some(({ id }) => id === "no-space");
}
/** Lets the failure carry what was tried before it. */
function told(failure, attempts) {
    const earlier = attempts.slice(0, -1);
    const before = earlier.map(({ strategy, seconds, failure: cause }) => `(${strategy} had failed before, after ${seconds.toFixed(1)} s: ${cause?.code ?? ""})`);
    return new Failure(failure.code, [failure.message, ...before].join("\n"), {
        remedy: failure.remedy,
        diagnoses: failure.diagnoses,
        outputs: { ...failure.outputs, attempts: attempts.map((one) => ({ ...one })) },
        cause: failure.cause ?? failure,
    });
}
async function attempt(host, work) {
    const { strategy, request, output } = work;
    const started = host.clock.now();
    const account = (failure) => ({
        strategy: strategy.name,
        seconds: (host.clock.now() - started) / 1000,
        failure: failure === null ? null : { code: failure.code, message: failure.message },
    });
    try {
        await host.files.makeFolder(output);
        const wheel = await host.log.group(`Building for ${request.target.name}: strategy ${strategy.name}`, async () => strategy.build(host, request, output));
        return { wheel, attempt: account(null), failure: null };
    }
    catch (thrown) {
        const failure = asFailure(thrown);
        return { wheel: null, attempt: account(failure), failure };
    }
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/index.ts











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
    return host.log.group(`Importing in ${userland.description}`, async () => import_check_checkImport(host, userland, { wheel: path, imports, command: null, dependencies: true }));
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
