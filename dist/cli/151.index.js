export const id = 151;
export const ids = [151];
export const modules = {

/***/ 16934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ zipArchive)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22165);
/* harmony import */ var _list_zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58845);


const LONGEST_LINK = 4096;
/** Gives the members of a zip archive in the order of its directory. */
function zipArchive(source, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_LIMITS */ .O) {
    return {
        walk: async (visit) => {
            const listing = await (0,_list_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .listZip */ .o)(source, limits);
            return listing.ok ? walkZip(listing.zip, visit) : [listing.problem];
        },
    };
}
async function walkZip(zip, visit) {
    // What unpacks to far too much is told by its directory: nothing of it is unpacked.
    if (zip.problems.some(({ kind }) => kind === "bomb"))
        return zip.problems;
    for (const entry of zip.entries) {
        const { path, size, kind, mode } = entry;
        const linkTarget = kind === "link" ? await textOf(zip, entry) : null;
        const read = async (onChunk) => zip.readEntry(entry, onChunk);
        const member = { path: path.replace(/(?<=[^/])\/+$/, ""), size, kind, mode, linkTarget };
        await visit(member, { access: null, read });
    }
    return zip.problems;
}
async function textOf(zip, entry) {
    const pieces = [];
    if (entry.size <= LONGEST_LINK) {
        await zip.readEntry(entry, (chunk) => pieces.push(Buffer.from(chunk)));
    }
    return Buffer.concat(pieces).toString("utf8");
}


/***/ }),

/***/ 63663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ argumentWords)
/* harmony export */ });
/* unused harmony export splitWords */
const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gsy;
const PIECE = /\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'\\]+/gs;
/**
 * Splits a text into words as a POSIX shell's quoting rules do, and does nothing else that a shell does:
 * `$(…)`, backticks, `*`, `;` stay as they are written.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text) {
    const found = [];
    for (let at = skipBlanks(text, 0); at < text.length;) {
        WORD.lastIndex = at;
        const word = WORD.exec(text)?.[0];
        if (word === undefined)
            return {
                ok: false,
                problem: `a quote or backslash is not closed: ${text.slice(at, at + 40)}`,
            };
        found.push(unquoted(word));
        at = skipBlanks(text, at + word.length);
    }
    return { ok: true, value: found };
}
/** Reads a command line's arguments; absent is none. */
function argumentWords() {
    return { required: false, default: "", parse: splitWords };
}
function skipBlanks(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text.charAt(at)))
        at += 1;
    return at;
}
function unquoted(word) {
    return word.replaceAll(PIECE, (piece) => {
        const inner = piece.slice(1, -1);
        switch (piece.charAt(0)) {
            case "\\":
                return piece.slice(1);
            case '"':
                return inner.replaceAll(/\\(["\\$`])/g, "$1");
            case "'":
                return inner;
            default:
                return piece;
        }
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

/***/ 11821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseConfigSetting),
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);

/** Reads `KEY=value`, or `PACKAGE:KEY=value` for one package alone. */
function parseConfigSetting(line) {
    const { owner, key = "", value = "" } = LINE.exec(line)?.groups ?? {};
    if (key === "" || (owner !== undefined && !(0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .isProjectName */ .jD)(owner)))
        return { ok: false, problem: `"${line}" needs the form NAME=value or PACKAGE:NAME=value` };
    const name = owner === undefined ? null : (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(owner);
    return { ok: true, value: { package: name, key, value } };
}
const LINE = /^(?:(?<owner>[^\s:=]+):\s*)?(?<key>[^\s:=][^\s=]*)=(?<value>.*)$/s;
/** Gives the settings of one package; a key that is given several times has a list. */
function settingsFor(settings, name) {
    const own = settings.filter((one) => one.package === null || one.package === (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(name));
    const values = new Map();
    for (const { key, value } of own)
        values.set(key, [...(values.get(key) ?? []), value]);
    return Object.fromEntries(Array.from(values, ([key, all]) => {
        const [only = "", ...more] = all;
        return [key, more.length === 0 ? only : all];
    }));
}


/***/ }),

/***/ 6640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ knownParts)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90118);
/* harmony import */ var _wheel_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8648);


/**
 * Writes down what decides what a package's wheel is, with what its build requires resolved.
 * @throws Failure `interrupted`; what cannot be resolved is a reason.
 */
async function knownParts(planned, terms, plans) {
    try {
        const parts = (0,_wheel_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelParts */ .u)(planned, terms, await plans(planned.system.requires));
        return parts === null ? UNKNOWN : { ok: true, parts };
    }
    catch (thrown) {
        const failure = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h)(thrown);
        if (failure.code === "interrupted")
            throw failure;
        return {
            ok: false,
            reason: `what its build requires could not be resolved: ${failure.message}`,
        };
    }
}
const UNKNOWN = { ok: false, reason: "its sources may be others by the next run" };


/***/ }),

/***/ 92410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ requirementPlans)
/* harmony export */ });
/* harmony import */ var _plan_plan_wheels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74451);

/** Resolves what builds require, each set of requirements once, whoever asks. */
function requirementPlans(host, { target, interpreter }) {
    const plans = new Map();
    const plan = async (requirements) => {
        const [only] = await (0,_plan_plan_wheels_js__WEBPACK_IMPORTED_MODULE_0__/* .planWheels */ .s)(host, {
            ..._plan_plan_wheels_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS_ONLY */ .Y,
            requirements,
            targets: [target],
            interpreters: [interpreter],
        });
        return only?.packages ?? [];
    };
    return async (requirements) => {
        if (requirements.length === 0)
            return [];
        const key = requirements.toSorted().join("\n");
        const planned = plans.get(key) ?? plan(requirements);
        plans.set(key, planned);
        return planned;
    };
}


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   u: () => (/* binding */ wheelParts)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60394);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81706);
/* harmony import */ var _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16754);
/* harmony import */ var _config_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11821);



/** Moves with what this program itself does to a wheel. */
const OUR_OWN = "0.1";
/** Says what a package is built from; null for a folder, whose files may be others by the next run. */
function sourceName(source) {
    switch (source.kind) {
        case "sdist":
            return `sha256 ${source.file.sha256}`;
        case "repository":
            return source.address;
        case "folder":
            return null;
    }
}
/**
 * Writes down everything that decides what a built wheel is, before it is built; null for one that is not to be kept.
 * @param required what the build requires, as it was resolved.
 */
function wheelParts(planned, { plan, how, strategy }, required) {
    const source = sourceName(planned.source);
    if (source === null || planned.version === null)
        return null;
    const { target, interpreter, floor } = plan;
    return {
        ...{ name: planned.name, version: planned.version, source },
        python: interpreter.abi,
        target: (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .formatTarget */ .P)(target),
        floor: floor === null ? "" : (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .formatLibcFloor */ .E$)(floor),
        options: { strategy, ...optionsOf(how, planned.name) },
        environment: { ...environmentOf(plan, how.image), ...versionsOf(required) },
    };
}
function optionsOf(how, name) {
    const { manylinux, linker, args, maturinVersion, rustToolchain, packages, env } = how;
    const settings = Object.entries((0,_config_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFor */ .z)(how.settings, name));
    const all = [
        ["manylinux", manylinux.kind === "level" ? manylinux.tag : manylinux.kind],
        ["linker", linker],
        ["args", args.length === 0 ? "" : JSON.stringify(args)],
        ["maturin", maturinVersion ?? ""],
        ["rust", rustToolchain ?? ""],
        ["packages", packages.toSorted().join(" ")],
        ...settings.map(([key, value]) => [`setting ${key}`, JSON.stringify(value)]),
        ...Object.entries(env).map(([key, value]) => [`variable ${key}`, `=${value}`]),
    ];
    return Object.fromEntries(all.filter(([, value]) => value !== ""));
}
/** The userland's suite decides its compilers: those of a Debian release only get corrections. */
function environmentOf({ target, interpreter }, image) {
    if (image !== null)
        return { wainwright: OUR_OWN, image };
    const userland = (0,_wainwright_toolchain__WEBPACK_IMPORTED_MODULE_3__/* .planUserland */ .s)(target.target, interpreter, "accelerate");
    if (!userland.ok)
        return { wainwright: OUR_OWN };
    const { name, gcc, glibc } = userland.suite;
    return { wainwright: OUR_OWN, userland: `debian ${name}`, gcc, glibc };
}
function versionsOf(required) {
    return Object.fromEntries(required.map(({ name, version }) => [`requires ${name}`, version ?? ""]));
}


/***/ }),

/***/ 83534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHistory),
/* harmony export */   i: () => (/* binding */ expectedSeconds)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);

/** What a build takes where nothing is known, in seconds: estimates for native compilers on two cores. */
const USUAL = {
    maturin: 120,
    setuptools: 60,
    "setuptools-rust": 180,
    cffi: 60,
    "meson-python": 300,
    "scikit-build-core": 240,
    cmake: 240,
    flit: 10,
    hatchling: 10,
    poetry: 30,
    pdm: 10,
    uv: 10,
    other: 120,
};
const USUAL_PURE = 10;
/** A day: what is above is no build time. */
const LONGEST = 86_400;
/**
 * Reads known build times: a JSON list of `{ "name", "target", "seconds" }`, or an object with such a list as
 * `builds`. Entries of other shapes are left out, so that a history of a later version can be read.
 */
function parseHistory(text) {
    try {
        const read = JSON.parse(text);
        const list = Array.isArray(read) ? read : field(read, "builds");
        if (Array.isArray(list))
            return { ok: true, value: list.flatMap(pastBuild) };
        return { ok: false, problem: 'it is no JSON list of { "name", "target", "seconds" }' };
    }
    catch (thrown) {
        return { ok: false, problem: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
/** Tells how long a build will take: as its last one for the target, for any other, or as its like do. */
function expectedSeconds(history, build, target) {
    const own = history.filter(({ name }) => name === (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(build.name));
    const last = own.findLast((past) => past.target === target.name) ?? own.at(-1);
    return last?.seconds ?? (build.pure ? USUAL_PURE : USUAL[build.builder]);
}
function pastBuild(entry) {
    const [name, target, seconds] = ["name", "target", "seconds"].map((key) => field(entry, key));
    if (typeof name !== "string" || typeof target !== "string")
        return [];
    if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LONGEST))
        return [];
    return [{ name: (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(name), target, seconds }];
}
function field(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}


/***/ }),

/***/ 70245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildSystemOf)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79186);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);


const BACKENDS = [
    { backend: /^maturin\b/, builder: "maturin" },
    { backend: /^mesonpy\b/, builder: "meson-python" },
    { backend: /^scikit_build_core\b/, builder: "scikit-build-core" },
    { backend: /^py_build_cmake\b/, builder: "cmake" },
    { backend: /^flit(?:_core|_scm|_gettext)?\b/, builder: "flit" },
    { backend: /^hatchling\b/, builder: "hatchling" },
    { backend: /^poetry(?:_dynamic_versioning|\.core|\.masonry)\b/, builder: "poetry" },
    { backend: /^pdm\b/, builder: "pdm" },
    { backend: /^uv_build\b/, builder: "uv" },
    { backend: /^setuptools\b/, builder: "setuptools" },
];
/** What setuptools needs beside itself tells what is compiled; also of a backend of the project's own around it. */
const BESIDE_SETUPTOOLS = [
    { required: /^setuptools[-_.]rust\b/i, builder: "setuptools-rust" },
    { required: /^scikit[-_.]build\b(?![-_.]core)/i, builder: "cmake" },
    { required: /^cmake\b/i, builder: "cmake" },
    { required: /^cffi\b/i, builder: "cffi" },
    { required: /^setuptools\b/i, builder: "setuptools" },
];
const COMPILES = /\b(?:ext_modules|cffi_modules|rust_extensions|ext_package|build_ext|mypycify|cythonize)\b/;
/**
 * Tells how a source distribution is built, from its pyproject.toml (null without one).
 *
 * See https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table.
 */
function buildSystemOf(pyproject, signs) {
    const table = tableOf(pyproject);
    const system = member(table, "build-system");
    const backend = textOf(member(system, "build-backend"));
    const requires = textsOf(member(system, "requires"));
    const builder = builderOf(backend, requires);
    const pure = IS_PURE[builder](member(table, "tool"), signs);
    return { backend, builder, requires, needs: needsOf(table, signs), pure };
}
/** Dependencies that are dynamic (PEP 621) stand in the metadata alone. */
function needsOf(table, { metadata = null }) {
    const declared = member(member(table, "project"), "dependencies");
    if (declared !== undefined)
        return textsOf(declared);
    const parsed = metadata === null ? null : (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__/* .parseMetadata */ .j)(metadata);
    if (parsed?.ok !== true)
        return [];
    return parsed.metadata.requiresDist.filter((one) => !/;.*\bextra\s*==/.test(one));
}
function builderOf(backend, requires) {
    const known = backend === null ? "setuptools" : kindOf(backend);
    if (known !== null && known !== "setuptools")
        return known;
    const beside = BESIDE_SETUPTOOLS.find(({ required }) => requires.some((one) => required.test(one)));
    return beside?.builder ?? known ?? "other";
}
function kindOf(backend) {
    return BACKENDS.find((one) => one.backend.test(backend))?.builder ?? null;
}
const NEVER = () => false;
const ALWAYS = () => true;
/** Tells of each builder, by its own table `tool` and what else was seen, whether nothing native can come of it. */
const IS_PURE = {
    cffi: NEVER,
    cmake: NEVER,
    maturin: NEVER,
    "meson-python": NEVER,
    other: NEVER,
    "scikit-build-core": NEVER,
    "setuptools-rust": NEVER,
    flit: ALWAYS,
    uv: ALWAYS,
    hatchling: (tool) => !hasForeignHooks(member(tool, "hatch")),
    poetry: (tool) => member(member(tool, "poetry"), "build") === undefined,
    pdm: (tool, { nativeSources }) => !nativeSources && member(member(tool, "pdm"), "build") === undefined,
    setuptools: (tool, signs) => !signs.nativeSources && !compilesBySetuptools(tool, signs),
};
function compilesBySetuptools(tool, { setupPy }) {
    const declared = member(member(tool, "setuptools"), "ext-modules") !== undefined;
    return declared || COMPILES.test(setupPy ?? "");
}
/** Hooks that only write a version file; any other may compile. */
const HARMLESS_HOOKS = new Set(["vcs", "version"]);
function hasForeignHooks(hatch) {
    const build = member(hatch, "build");
    const wheel = member(member(build, "targets"), "wheel");
    return [member(build, "hooks"), member(wheel, "hooks")].some((hooks) => Object.keys(typeof hooks === "object" && hooks !== null ? hooks : {}).some((hook) => !HARMLESS_HOOKS.has(hook)));
}
function tableOf(text) {
    try {
        return text === null ? null : (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch {
        // smol-toml throws on malformed text; the builder then says what is the matter with it.
        return null;
    }
}
function member(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
function textOf(value) {
    return typeof value === "string" ? value : null;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}


/***/ }),

/***/ 66085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ missingPin),
/* harmony export */   C: () => (/* binding */ planBuild)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90118);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14731);
/* harmony import */ var _read_build_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47842);


/** Plans to build a package. Sources that cannot be had are this package's failure, not the plan's: it is `missing` then. */
async function planBuild(host, pin, source) {
    try {
        return { ...pin, origin: "build", source, system: await (0,_read_build_system_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuildSystem */ .M)(host, source) };
    }
    catch (thrown) {
        const failure = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h)(thrown);
        if (!(thrown instanceof _wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || failure.code === "interrupted")
            throw thrown;
        return missingPin(pin, failure.code, failure.message);
    }
}
/** Says of a package that it cannot be had, and why. */
function missingPin(pin, code, reason) {
    return { ...pin, origin: "missing", code, reason };
}


/***/ }),

/***/ 74451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ REQUIREMENTS_ONLY),
  s: () => (/* binding */ planWheels)
});

// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/wheelhouse/src/resolve/marker-environment.ts
var marker_environment = __webpack_require__(93480);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 1 modules
var python_tool = __webpack_require__(2549);
// EXTERNAL MODULE: ./packages/wheelhouse/src/source/requirement-name.ts
var requirement_name = __webpack_require__(43240);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/promised-hashes.ts

const HASH = /(?<=\s)--hash[=\s]sha256:([0-9a-fA-F]{64})(?=\s|$)/g;
/** Gathers the hashes that requirement lines promise: `NAME==VERSION --hash=sha256:…` (pip's "Hash-checking Mode"). */
function promisedHashes(lines) {
    const promised = new Map();
    for (const line of lines) {
        const key = (0,requirement_name/* requirementName */.x)(line);
        const hashes = [...line.matchAll(HASH)].map(([, hash = ""]) => hash.toLowerCase());
        if (key === null || hashes.length === 0)
            continue;
        promised.set(key, [...(promised.get(key) ?? []), ...hashes]);
    }
    return promised;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/pylock.ts

const SHA256 = /^[0-9a-f]{64}$/;
/**
 * Reads every package out of a lock file; entries without a name, and files without a place, are left out.
 * @see https://packaging.python.org/en/latest/specifications/pylock-toml/ (PEP 751)
 * @returns null when the text is no such file.
 */
function packagesInPylock(text) {
    const file = parsedOrNull(text);
    if (textIn(file, "lock-version") === null)
        return null;
    return listIn(file, "packages").flatMap(packageOf);
}
function packageOf(entry) {
    const name = textIn(entry, "name");
    if (name === null)
        return [];
    const archive = fileIn(field(entry, "archive"));
    const wheels = [...listIn(entry, "wheels").map(fileIn), archive].filter((file) => file !== null);
    const sdist = fileIn(field(entry, "sdist")) ?? archive;
    return [
        {
            name,
            version: textIn(entry, "version"),
            marker: textIn(entry, "marker"),
            wheels: wheels.filter((file) => file.name.endsWith(".whl")),
            sdist: sdist?.name.endsWith(".whl") === true ? null : sdist,
            folder: textIn(field(entry, "directory"), "path"),
            repository: repositoryIn(field(entry, "vcs")),
        },
    ];
}
function fileIn(entry) {
    const url = textIn(entry, "url") ?? textIn(entry, "path");
    if (url === null)
        return null;
    const sha256 = textIn(field(entry, "hashes"), "sha256")?.toLowerCase() ?? "";
    const size = field(entry, "size");
    return {
        name: textIn(entry, "name") ?? lastPart(url),
        url,
        sha256: SHA256.test(sha256) ? sha256 : null,
        size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : null,
    };
}
function repositoryIn(vcs) {
    const [url, commit] = [textIn(vcs, "url"), textIn(vcs, "commit-id")];
    return url === null || commit === null ? null : `${url}@${commit}`;
}
/** Takes the file name off an address or a path. */
function lastPart(place) {
    const path = URL.canParse(place) ? new URL(place).pathname : place;
    const last = path.split("/").at(-1) ?? "";
    try {
        return decodeURIComponent(last);
    }
    catch {
        // A lone % is no escape; the name is then what is written.
        return last;
    }
}
function parsedOrNull(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        // smol-toml throws on malformed text, which is one of this reader's answers.
        return null;
    }
}
function listIn(value, name) {
    const found = field(value, name);
    return Array.isArray(found) ? found : [];
}
function textIn(value, name) {
    const found = field(value, name);
    return typeof found === "string" && found !== "" ? found : null;
}
function field(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/source/requirement-files.ts
var requirement_files = __webpack_require__(20772);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/unresolved.ts

/** Says what to do about a package that has no usable source distribution. */
const OTHER_SOURCE = "Name a version that has one, or build from its sources with package-dir.";
/** Lists what uv says of each class of failure, in the order in which they are told apart. */
const ANSWERS = [
    {
        code: "inputs-invalid",
        said: /Couldn't parse requirement|Unexpected '|Expected (?:package name|a version specifier)/,
        what: "is no requirements file",
        remedy: "Write a requirement a line, as in a requirements file: rpds-py==2026.9.1 (PEP 508).",
    },
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
        code: "build-failed",
        said: /Failed to (?:download and )?build `|Failed to extract archive/,
        what: "needs a source distribution whose metadata cannot be built",
        remedy: "Pin another version of the package that is named above, or report it there.",
    },
    {
        code: "package-not-found",
        said: /was not found|there is no version of|No solution found/,
        what: "cannot be had",
        remedy: "Check the name and the version, and that uv is configured for the right index.",
    },
];
/** Says what uv says of a failed resolution: which kind it is, in what words, and what to do. */
function unresolved(what, words, other) {
    const answer = ANSWERS.find(({ said }) => said.test(words));
    if (answer === undefined)
        return other;
    return new failure/* Failure */.H(answer.code, `${what} ${answer.what}:\n${uvReasons(words)}`, {
        remedy: answer.remedy,
        cause: other,
    });
}
/** Takes from uv's words what is the matter: its hints are about uv's own options, which the user did not give. */
function uvReasons(words) {
    const [said = ""] = words.split(/^hint: /m);
    return said
        .replace(/^error: No solution found when resolving dependencies[^\n]*\n/m, "")
        .replaceAll(/^(?:error:| +cause:| +╰─▶) +/gm, "")
        .replaceAll(/^ {2,}/gm, "")
        .replaceAll(/`[^`]*implementation_name[^`]*`-compatible/g, "compatible")
        .trim()
        .slice(0, 2_000);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/kept-lock.ts
/** So long the public index lets its own answers be kept (its Cache-Control says max-age=600). */
const KEPT_MILLISECONDS = 600_000;
/** Variables that send uv elsewhere, or make it choose otherwise. */
const TELLING = [
    "UV_BUILD_CONSTRAINT",
    "UV_CONSTRAINT",
    "UV_DEFAULT_INDEX",
    "UV_EXCLUDE",
    "UV_EXCLUDE_NEWER",
    "UV_EXTRA_INDEX_URL",
    "UV_FIND_LINKS",
    "UV_INDEX",
    "UV_INDEX_URL",
    "UV_OVERRIDE",
    "UV_PRERELEASE",
    "UV_RESOLUTION",
];
/** A name with extras, versions, marker and hashes; no address and no path. */
const PLAIN = /^(?:[A-Za-z0-9][^@/\\]*|(?:-r|--requirement|-c|--constraint)\b.*)$/;
/** Tells whether what is asked depends on nothing but these lines and the public index. */
async function isKeepable(host, lines, ownSettings) {
    if (ownSettings || TELLING.some((name) => host.env(name) !== null))
        return false;
    const settings = await Promise.all(userSettings(host).map(async (path) => host.files.exists(path)));
    return !settings.includes(true) && lines.every((line) => PLAIN.test(line));
}
/** Where uv looks for settings of the user and of the machine. */
function userSettings(host) {
    const home = host.env("XDG_CONFIG_HOME") ?? `${host.env("HOME") ?? ""}/.config`;
    return [`${home}/uv/uv.toml`, "/etc/uv/uv.toml"];
}
/** Gives the lock file that was made for the same question within the last ten minutes, or makes it. */
async function keptLock(host, key, make) {
    const { path, hit } = await host.cache.folder({
        kind: "lock",
        key,
        make: async (folder) => host.files.write(`${folder}/lock`, stamped(host, await make())),
    });
    const kept = await host.files.readText(`${path}/lock`);
    const [stamp = ""] = kept.split("\n", 1);
    const age = host.clock.now() - Number(stamp);
    if (!hit || (age >= 0 && age < KEPT_MILLISECONDS))
        return kept.slice(stamp.length + 1);
    const lock = await make();
    await host.files.write(`${path}/lock`, stamped(host, lock));
    return lock;
}
function stamped(host, lock) {
    return `${host.clock.now()}\n${lock}`;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/own-marker.ts
/** What every entry of a lock file for one environment says, as uv writes it; the interpreter's version is not among them. */
const ENVIRONMENT = /^(?:sys_platform|os_name|platform_system|platform_machine|implementation_name|platform_python_implementation) == '[^']*'$/;
/**
 * Takes from a marker what the environment says anyway: null where nothing else is left. A marker with alternatives
 * stays as it is.
 */
function ownMarker(marker, { major, minor }) {
    if (marker === null || / or |[()]/.test(marker))
        return marker;
    const versions = new Set([
        `python_full_version == '${major}.${minor}.*'`,
        `python_full_version >= '${major}.${minor}'`,
        `python_full_version < '${major}.${minor + 1}'`,
    ]);
    const own = marker
        .split(" and ")
        .filter((clause) => !ENVIRONMENT.test(clause) && !versions.has(clause));
    return own.length === 0 ? null : own.join(" and ");
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/resolve/requirement-lines.ts
var requirement_lines = __webpack_require__(4989);
// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/unusable-packages.ts

const NAME = "([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)";
const RANGE = String.raw `(?:\[[^\]]*\])?(?:[<>=!~]\S*)?`;
const subject = (what) => new RegExp(String.raw `(?:^|\s)${NAME}${RANGE} ha(?:s|ve) no ${what}`, "g");
/** What uv 0.13 says of one version, a range or all of them; what tells most comes first. */
const SAYINGS = [
    { said: new RegExp(`Hash mismatch for \`${NAME}==`, "g"), code: "checksum-mismatch" },
    { said: new RegExp(`Failed to (?:download and )?build \`${NAME}==`, "g"), code: "build-failed" },
    { said: subject("usable wheels"), code: "package-not-found" },
    {
        said: subject("(?:wheels with a matching|`[^`]*`-compatible wheels|source distribution)"),
        code: "sdist-missing",
    },
];
/** Then it is the index that fails, not the package. */
const NETWORK = /Request failed|Failed to fetch|error sending request/;
/** Names the packages that uv says no file can serve of, each once; its lines are joined first. */
function unusablePackages(words) {
    if (NETWORK.test(words))
        return [];
    const [said = ""] = words.split(/^hint: /m);
    const joined = said.replaceAll(/\s+/g, " ");
    const found = new Map();
    for (const { said: saying, code } of SAYINGS)
        for (const [, word = ""] of joined.matchAll(saying)) {
            const name = (0,project_name/* normalizeProjectName */.yz)(word);
            if (!found.has(name))
                found.set(name, { name, code });
        }
    return [...found.values()];
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/uv-settings.ts


/** Is what a user may have told uv about indexes and versions, which holds for a plan too. */
const KEPT = new Set([
    "allow-insecure-host",
    "constraint-dependencies",
    "dependency-metadata",
    "exclude-newer",
    "exclude-newer-package",
    "extra-index-url",
    "find-links",
    "index",
    "index-strategy",
    "index-url",
    "keyring-provider",
    "no-build-isolation-package",
    "no-index",
    "override-dependencies",
    "prerelease",
    "resolution",
]);
const DEEPEST = 40;
/**
 * Writes the pyproject.toml that makes uv resolve for other machines: the environments and, unless `none` of them
 * is wanted, the user's own settings of uv, as uv would find them from the working directory (uv.toml, or tool.uv
 * in pyproject.toml).
 */
async function uvSettings(host, environments, wanted = "own") {
    const own = wanted === "own" ? await ownSettings(host) : {};
    return (0,dist/* stringify */.As)({ tool: { uv: { ...own, environments: [...environments] } } });
}
/** Tells whether settings that were written here hold any of the user's own. */
function hasOwnSettings(settings) {
    const written = tableIn(tableIn((0,dist/* parse */.qg)(settings), "tool"), "uv");
    return Object.keys(written ?? {}).some((name) => name !== "environments");
}
async function ownSettings(host) {
    const named = host.env("UV_CONFIG_FILE");
    if (named !== null)
        return settingsIn(await tableOf(host, named), parentOf(host.files.absolute(named)));
    if (host.env("UV_NO_CONFIG") !== null)
        return {};
    let folder = host.files.absolute(".");
    for (let depth = 0; depth < DEEPEST; depth += 1) {
        const found = await settingsOf(host, folder);
        if (found !== null)
            return found;
        if (folder === parentOf(folder))
            return {};
        folder = parentOf(folder);
    }
    return {};
}
async function settingsOf(host, folder) {
    const inFolder = folder.replace(/\/$/, "");
    const own = await tableOf(host, `${inFolder}/uv.toml`);
    if (own !== null)
        return settingsIn(own, folder);
    const project = tableIn(tableIn(await tableOf(host, `${inFolder}/pyproject.toml`), "tool"), "uv");
    return project === null ? null : settingsIn(project, folder);
}
/** A file that cannot be read as TOML has no settings; uv itself tells it where it matters. */
async function tableOf(host, path) {
    const text = await host.files.readTextIfThere(path);
    if (text === null)
        return null;
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        // smol-toml throws on malformed text.
        return null;
    }
}
function settingsIn(table, folder) {
    const kept = Object.entries(table ?? {}).filter(([name]) => KEPT.has(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, withPlaces(name, value, folder)]));
}
/** Paths of indexes and find-links are relative to the file that names them. */
function withPlaces(name, value, folder) {
    if (name === "find-links" && Array.isArray(value))
        return value.map((place) => (typeof place === "string" ? placeFrom(folder, place) : place));
    if (name !== "index" || !Array.isArray(value))
        return value;
    return value.map((index) => {
        const table = tableIn({ index }, "index");
        const url = table?.["url"];
        return typeof url === "string" ? { ...table, url: placeFrom(folder, url) } : index;
    });
}
function placeFrom(folder, place) {
    return /^[a-z][a-z+.-]*:/i.test(place) || place.startsWith("/") ? place : `${folder}/${place}`;
}
function tableIn(table, name) {
    const value = table?.[name];
    return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date)
        ? value
        : null;
}
function parentOf(path) {
    return (0,posix_.dirname)(path);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/resolve.ts












/** How many packages may have to be left out one after the other before the set is given up. */
const MOST_UNUSABLE = 20;
/**
 * Resolves requirements for an interpreter on a target, whatever machine this is: markers are the target's, and
 * what does not apply there is left out. The resolving is uv's, with the indexes that uv is configured for.
 * @throws Failure `package-not-found`, `path-missing`, `download-failed`, `build-failed`, `tool-failed` with uv's explanation.
 */
async function resolve(host, request) {
    const uv = await (0,python_tool/* uvProgram */.Q)(host);
    const folder = await host.files.temporaryFolder("resolve");
    const environment = (0,marker_environment/* markerEnvironment */.w)(request.target, request.interpreter);
    const settings = await uvSettings(host, [environment]);
    await host.files.write(`${folder}/pyproject.toml`, settings);
    const lines = [
        ...(await (0,requirement_lines/* requirementLines */.p)(host, request.requirements)),
        ...projectLines(request),
        ...request.constraints.map((path) => `-c ${path}`),
    ];
    const all = await (0,requirement_files/* requirementFiles */.V)(host, lines, host.files.absolute("."));
    const keepable = await isKeepable(host, all, hasOwnSettings(settings));
    const compile = async (excluded) => {
        await host.files.write(`${folder}/excluded.txt`, excluded.join("\n"));
        const make = async () => lockText(host, request, { uv, folder, lines });
        if (!keepable)
            return attempt(make);
        const key = [KEPT_FORM, uv, settings, excluded, request.onlyBinary, all].flat().join("\n");
        return attempt(async () => keptLock(host, key, make));
    };
    const { packages, unusable } = await compiledWithout(compile, request);
    const own = packages.map((one) => ({
        ...one,
        marker: ownMarker(one.marker, request.interpreter),
    }));
    return { packages: own, unusable, hashes: promisedHashes(all) };
}
/** Is raised when the same question is asked of uv in another way. */
const KEPT_FORM = "1";
/** The project itself, by its folder: with what it depends on. */
function projectLines({ project, extras }) {
    if (project === null)
        return [];
    const wanted = extras.length === 0 ? "" : `[${extras.join(",")}]`;
    return [`${project.startsWith("/") ? project : `./${project}`}${wanted}`];
}
/** Leaves out what no file of can serve, one round after the other, until the rest resolves. */
async function compiledWithout(compile, request) {
    const unusable = [];
    for (;;) {
        const tried = await compile(unusable.map(({ name }) => name));
        if (tried.ok)
            return { packages: tried.packages, unusable };
        const known = new Set(unusable.map(({ name }) => name));
        const found = unusablePackages(tried.words).filter(({ name }) => !known.has(name));
        if (found.length === 0 || unusable.length + found.length > MOST_UNUSABLE)
            throw unresolved(described(request), tried.words, tried.failure);
        unusable.push(...found.map((one) => ({ ...one, reason: uvReasons(tried.words) })));
    }
}
/** Carries uv's words past whoever keeps locks: a refusal is not kept. */
class Refused extends Error {
    words;
    failure;
    constructor(words, failure) {
        super("uv found no solution");
        this.words = words;
        this.failure = failure;
    }
}
async function attempt(make) {
    try {
        const packages = packagesInPylock(await make());
        if (packages !== null)
            return { ok: true, packages };
    }
    catch (thrown) {
        if (thrown instanceof Refused)
            return { ok: false, words: thrown.words, failure: thrown.failure };
        throw thrown;
    }
    throw new failure/* Failure */.H("tool-failed", "uv pip compile wrote no lock file that can be read", {
        remedy: "Run again with --verbose, and report what it says.",
    });
}
async function lockText(host, request, prepared) {
    const command = {
        argv: argvOf(request, prepared),
        input: `${prepared.lines.join("\n")}\n`,
        env: {
            // Both would keep uv from the settings written for this run, which hold the user's own.
            UV_NO_CONFIG: null,
            UV_CONFIG_FILE: null,
            // Only metadata is built here, which any Python can do: none is worth fetching.
            UV_PYTHON_DOWNLOADS: "never",
        },
        quiet: true,
        label: "uv pip compile",
    };
    const answer = await host.exec.run(command);
    if (answer.exitCode === 0)
        return answer.stdout;
    throw new Refused(answer.stderr, (0,run_tool/* toolFailure */.L)(command, answer));
}
function argvOf({ interpreter, onlyBinary }, { uv, folder }) {
    return [
        uv,
        ...["pip", "compile", "-"],
        ...["--project", folder],
        "--universal",
        "--generate-hashes",
        ...["--format", "pylock.toml"],
        ...["--python-version", `${interpreter.major}.${interpreter.minor}`],
        ...["--excludes", `${folder}/excluded.txt`],
        "--no-header",
        "--quiet",
        ...onlyBinary.flatMap((name) => ["--only-binary", name]),
    ];
}
function described({ requirements, project, target, interpreter }) {
    const all = [...requirements, ...(project === null ? [] : [`the dependencies of ${project}`])];
    const more = all.length > 3 ? ` and ${all.length - 3} more` : "";
    return `${all.slice(0, 3).join(", ")}${more} (for ${target.name}, ${interpreter.abi})`;
}

// EXTERNAL MODULE: ./packages/platform/src/accepted-tags.ts
var accepted_tags = __webpack_require__(12024);
// EXTERNAL MODULE: ./packages/platform/src/wheel-tag.ts
var wheel_tag = __webpack_require__(15835);
// EXTERNAL MODULE: ./packages/wheel/src/wheel-name.ts
var wheel_name = __webpack_require__(96170);
// EXTERNAL MODULE: ./packages/wheel/src/version.ts
var version = __webpack_require__(17467);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/best-wheel.ts


/** Ranks the tags that an interpreter on a target with this C library accepts. */
function tagRanks(interpreter, target, floor) {
    const ranks = new Map();
    for (const [rank, tag] of (0,accepted_tags/* acceptedTags */.F)(interpreter, target, floor).entries())
        if (!ranks.has((0,wheel_tag/* formatWheelTag */.j)(tag)))
            ranks.set((0,wheel_tag/* formatWheelTag */.j)(tag), rank);
    return ranks;
}
/**
 * Chooses among a package's wheels as an installer does: the best tag, then the highest build number. Files of
 * other names or versions than the package's are no candidates.
 * @returns null when none is accepted.
 */
function bestWheel(files, pin, ranks) {
    const [best] = files
        .flatMap((file) => candidate(file, pin, ranks))
        .toSorted((a, b) => a.rank - b.rank || compareBuilds(b.build, a.build));
    return best === undefined ? null : { file: best.file, tag: best.tag };
}
function candidate(file, pin, ranks) {
    const parsed = (0,wheel_name/* parseWheelName */.CI)(file.name);
    if (!parsed.ok || !isOf(parsed.name, pin))
        return [];
    const tags = parsed.name.tags.map(wheel_tag/* formatWheelTag */.j).filter((tag) => ranks.has(tag));
    const rankOf = (tag) => ranks.get(tag) ?? Infinity;
    const [tag] = tags.toSorted((a, b) => rankOf(a) - rankOf(b));
    return tag === undefined
        ? []
        : [{ file, tag, rank: rankOf(tag), build: parsed.name.build ?? "" }];
}
function isOf(wheel, pin) {
    if ((0,project_name/* normalizeProjectName */.yz)(wheel.distribution) !== (0,project_name/* normalizeProjectName */.yz)(pin.name))
        return false;
    return pin.version === null || (0,version/* isSameVersion */.p)(wheel.version, pin.version);
}
/** By the number that they begin with, then by the rest, as the wheel specification orders them; none is lowest. */
function compareBuilds(a, b) {
    return buildNumber(a) - buildNumber(b) || (a < b ? -1 : Number(a > b));
}
function buildNumber(build) {
    return Number(/^\d+/.exec(build)?.[0] ?? -1);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/choose-origin.ts


/** Decides for one locked package: the best wheel that the tags accept, its sources, or why there is neither. */
function chooseOrigin(locked, ranks, policy) {
    const usable = usableFiles(locked, policy.hashes);
    const wheel = names(policy.noBinary, locked.name)
        ? null
        : bestWheel(usable.wheels, locked, ranks);
    const mayBuild = !names(policy.onlyBinary, locked.name);
    const source = mayBuild ? sourceOf(locked, usable.sdist) : null;
    if (wheel !== null) {
        const origin = wheel.tag.endsWith("-none-any") ? "pure" : "index";
        return { kind: "wheel", origin, wheel: { ...wheel, place: null }, source };
    }
    if (source !== null)
        return { kind: "build", source };
    return { kind: "none", source, ...whyNone(locked, policy) };
}
/** Tells whether a list of `--no-binary` or `--only-binary` names a package. */
function names(list, name) {
    return list.some((one) => one === ":all:" || (0,project_name/* normalizeProjectName */.yz)(one) === (0,project_name/* normalizeProjectName */.yz)(name));
}
/** Only files whose bytes are promised, and promised as the requirements promise them. */
function usableFiles(locked, hashes) {
    const promised = hashes.get((0,project_name/* normalizeProjectName */.yz)(locked.name));
    const usable = (file) => {
        const { sha256 } = file;
        if (sha256 === null || promised?.includes(sha256) === false)
            return [];
        return [{ ...file, sha256 }];
    };
    const [sdist = null] = locked.sdist === null ? [] : usable(locked.sdist);
    return { wheels: locked.wheels.flatMap(usable), sdist };
}
function sourceOf(locked, sdist) {
    if (sdist !== null)
        return { kind: "sdist", file: sdist };
    if (locked.folder !== null)
        return { kind: "folder", path: locked.folder };
    return locked.repository === null ? null : { kind: "repository", address: locked.repository };
}
function whyNone(locked, policy) {
    const files = [...locked.wheels, ...(locked.sdist === null ? [] : [locked.sdist])];
    const promised = policy.hashes.get((0,project_name/* normalizeProjectName */.yz)(locked.name));
    return whyNoSum(files, promised) ?? whyNoSource(locked, policy);
}
function whyNoSum(files, promised) {
    if (files.length === 0)
        return null;
    if (files.every(({ sha256 }) => sha256 === null))
        return { code: "checksum-missing", reason: "the index promises no sha256 for its files" };
    if (promised === undefined)
        return null;
    if (files.some(({ sha256 }) => sha256 !== null && promised.includes(sha256)))
        return null;
    const sums = promised.slice(0, 3).join(", ");
    return {
        code: "checksum-mismatch",
        reason: `no file on the index has a sha256 that the requirements promise (${sums})`,
    };
}
function whyNoSource({ name, sdist, wheels }, policy) {
    if (names(policy.onlyBinary, name) && sdist !== null)
        return { code: "package-not-found", reason: "no wheel fits, and only-binary forbids to build" };
    const isAsked = names(policy.noBinary, name) && wheels.length > 0;
    const what = isAsked ? "no-binary asks for a build" : "no wheel fits";
    return { code: "sdist-missing", reason: `${what}, and there is no source distribution` };
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/plan-build.ts
var plan_build = __webpack_require__(66085);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/published-folder.ts



/**
 * Looks for wheels in a folder, and in those right below it.
 * @throws Failure `path-missing` when it is no folder.
 */
async function publishedFolder(host, folder) {
    if ((await host.files.info(folder))?.kind !== "folder")
        throw new failure/* Failure */.H("path-missing", `published: ${folder} is no folder`, {
            remedy: "Name a folder that holds wheels, or the address of a simple index.",
        });
    const root = host.files.absolute(folder);
    const files = (await host.files.walk(root, 1))
        .filter(({ path, kind }) => kind === "file" && path.endsWith(".whl"))
        .map(({ path, size }) => ({
        name: (0,posix_.basename)(path),
        url: `${root}/${path}`,
        sha256: null,
        size,
    }));
    return {
        find: async ({ pin, ranks }) => {
            const best = bestWheel(files, pin, ranks);
            if (best === null)
                return null;
            const sha256 = await host.files.sha256(best.file.url);
            return { file: { ...best.file, sha256 }, tag: best.tag, place: folder };
        },
    };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/published-index.ts







/** Looks for wheels on a simple index (PEP 503, PEP 691) of one's own; asking is uv's, its secrets with it. */
async function publishedIndex(host, url) {
    const uv = await (0,python_tool/* uvProgram */.Q)(host);
    const place = withoutSecrets(url);
    return {
        find: async (wanted) => {
            const { pin, ranks } = wanted;
            if (pin.version === null)
                return null;
            const [found] = await ask(host, uv, { url, place, wanted });
            const best = found === undefined ? null : bestWheel(found.wheels, pin, ranks);
            return best === null || best.file.sha256 === null ? null : { ...best, place };
        },
    };
}
async function ask(host, uv, { url, place, wanted }) {
    const { pin, target, interpreter } = wanted;
    const folder = await host.files.temporaryFolder("published");
    const environment = (0,marker_environment/* markerEnvironment */.w)(target, interpreter);
    await host.files.write(`${folder}/pyproject.toml`, await uvSettings(host, [environment], "none"));
    const command = {
        argv: [
            uv,
            ...["pip", "compile", "-", "--no-deps", "--universal", "--generate-hashes"],
            ...["--project", folder, "--only-binary", ":all:", "--refresh"],
            ...["--format", "pylock.toml", "--no-header", "--quiet"],
            ...["--python-version", `${interpreter.major}.${interpreter.minor}`],
        ],
        input: `${pin.name}==${pin.version ?? ""}\n`,
        // The address may hold a password, which has no place among arguments.
        env: { ...NO_OTHER_INDEX, UV_DEFAULT_INDEX: url },
        quiet: true,
        label: `asking ${place}`,
    };
    const answer = await host.exec.run(command);
    if (answer.exitCode === 0)
        return packagesInPylock(answer.stdout) ?? [];
    const failure = unresolved(`${pin.name} on ${place}`, answer.stderr, (0,run_tool/* toolFailure */.L)(command, answer));
    if (failure.code === "package-not-found" || failure.code === "sdist-missing")
        return [];
    throw failure;
}
const NO_OTHER_INDEX = {
    UV_NO_CONFIG: null,
    UV_CONFIG_FILE: null,
    UV_INDEX: null,
    UV_INDEX_URL: null,
    UV_EXTRA_INDEX_URL: null,
    UV_FIND_LINKS: null,
};
function withoutSecrets(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    url.username = "";
    url.password = "";
    return url.href;
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/target-floor.ts
var target_floor = __webpack_require__(28493);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/plan-wheels.ts









/** Is what a request says besides requirements where nothing else is wanted. */
const REQUIREMENTS_ONLY = {
    constraints: [],
    project: null,
    extras: [],
    onlyBinary: [],
    noBinary: [],
    published: [],
};
/** Downloads and look-ups at once: more would only make an index refuse. */
const AT_ONCE = 8;
/** Resolutions at once: each asks for many files at once itself. */
const RESOLUTIONS = 4;
/**
 * Tells for every package, target and interpreter where its wheel will come from. A package that cannot be had is
 * `missing`, with its reason; the others are planned all the same.
 * @throws Failure when the requirements cannot be resolved, or a place cannot be asked.
 */
async function planWheels(host, request) {
    const sources = await wheelSources(host, request);
    const pairs = request.targets.flatMap((target) => request.interpreters.map((interpreter) => ({ target, interpreter })));
    const resolutions = await resolveAll(host, request, pairs);
    return (0,in_parallel/* inParallel */.H)(pairs, 1, async (pair) => {
        const resolution = resolutions.get(keyOf(pair)) ?? NOTHING;
        return planTarget(host, { ...pair, request, resolution, sources });
    });
}
const NOTHING = { packages: [], unusable: [], hashes: new Map() };
function keyOf({ target, interpreter }) {
    return (0,marker_environment/* markerEnvironment */.w)(target.target, interpreter);
}
/** Resolves once for all that the markers do not tell apart: glibc and musl, levels. */
async function resolveAll(host, request, pairs) {
    const distinct = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).entries()];
    const resolved = await (0,in_parallel/* inParallel */.H)(distinct, RESOLUTIONS, async ([key, pair]) => {
        const { interpreter } = pair;
        const resolution = await resolve(host, { ...request, target: pair.target.target, interpreter });
        return [key, resolution];
    });
    return new Map(resolved);
}
async function wheelSources(host, request) {
    return (0,in_parallel/* inParallel */.H)(request.published, AT_ONCE, async (place) => /^https?:\/\//i.test(place) ? publishedIndex(host, place) : publishedFolder(host, place));
}
async function planTarget(host, task) {
    const { target, interpreter, request, resolution } = task;
    const floor = (0,target_floor/* targetFloor */.O)(target, interpreter);
    const ranks = tagRanks(interpreter, target.target, floor);
    const policy = { ...request, hashes: resolution.hashes };
    const packages = await (0,in_parallel/* inParallel */.H)(resolution.packages, AT_ONCE, async (locked) => planPackage(host, chooseOrigin(locked, ranks, policy), { ...task, locked, ranks }));
    const unusable = resolution.unusable.map(({ name, code, reason }) => (0,plan_build/* missingPin */.A)({ name, version: null, marker: null }, code, reason));
    return { target, interpreter, floor, packages: [...packages, ...unusable] };
}
async function planPackage(host, choice, task) {
    const { name, version, marker } = task.locked;
    const pin = { name, version, marker };
    const { source: otherwise } = choice;
    if (choice.kind === "wheel")
        return { ...pin, origin: choice.origin, wheel: choice.wheel, otherwise };
    for (const source of task.sources) {
        const { target, interpreter, ranks } = task;
        const wheel = await source.find({ pin, target: target.target, interpreter, ranks });
        if (wheel !== null)
            return { ...pin, origin: "published", wheel, otherwise };
    }
    if (choice.kind === "none")
        return (0,plan_build/* missingPin */.A)(pin, choice.code, choice.reason);
    return (0,plan_build/* planBuild */.C)(host, pin, choice.source);
}


/***/ }),

/***/ 47842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readBuildSystem)
/* harmony export */ });
/* harmony import */ var _wainwright_archive__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16934);
/* harmony import */ var _wainwright_archive__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12950);
/* harmony import */ var _source_cached_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13986);
/* harmony import */ var _build_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70245);



/** Is changed when what is read of a source distribution changes. */
const VERSION = 2;
const LONGEST_TEXT = 2 ** 20;
const NATIVE = /\.(?:c|cc|cpp|cxx|h|hpp|m|mm|pyx|pxd|f|f77|f90|for|rs|s|asm|cu|i)$/i;
/**
 * Reads how a package is built, from its sources; what was read once is kept.
 * @throws Failure `download-failed`, `checksum-mismatch`, `path-missing`.
 */
async function readBuildSystem(host, source) {
    switch (source.kind) {
        case "sdist":
            return readSdist(host, source.file);
        case "folder":
            return readFolder(host, source.path);
        case "repository":
            // Its files are only there once it is cloned, for the build.
            return { backend: null, builder: "other", pure: false, requires: [], needs: [] };
    }
}
async function readSdist(host, file) {
    const { path } = await host.cache.folder({
        kind: "build-system",
        key: `${VERSION} ${file.sha256}`,
        make: async (folder) => {
            const archive = await host.files.openForReading(await (0,_source_cached_file_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedFile */ .$)(host, file));
            try {
                const found = await readArchive(archive, file.name);
                for (const [name, text] of Object.entries(asFiles(found)))
                    if (text !== null)
                        await host.files.write(`${folder}/${name}`, text);
            }
            finally {
                await archive.close();
            }
        },
    });
    return (0,_build_system_js__WEBPACK_IMPORTED_MODULE_1__/* .buildSystemOf */ .F)(await host.files.readTextIfThere(`${path}/pyproject.toml`), {
        setupPy: await host.files.readTextIfThere(`${path}/setup.py`),
        nativeSources: await host.files.exists(`${path}/${NATIVE_MARK}`),
        metadata: await host.files.readTextIfThere(`${path}/PKG-INFO`),
    });
}
/** Stands, empty, for all the sources that have to be compiled. */
const NATIVE_MARK = "native-sources";
function asFiles({ pyproject, setupPy, nativeSources, metadata = null, }) {
    return {
        "pyproject.toml": pyproject,
        "setup.py": setupPy,
        "PKG-INFO": metadata,
        [NATIVE_MARK]: nativeSources ? "" : null,
    };
}
async function readFolder(host, folder) {
    const path = host.files.absolute(folder);
    const files = await host.files.walk(path, 4);
    return (0,_build_system_js__WEBPACK_IMPORTED_MODULE_1__/* .buildSystemOf */ .F)(await host.files.readTextIfThere(`${path}/pyproject.toml`), {
        setupPy: await host.files.readTextIfThere(`${path}/setup.py`),
        nativeSources: files.some((file) => NATIVE.test(file.path)),
    });
}
/** Ends a walk when everything that tells is known. */
class Enough extends Error {
}
/** Reads no further than it has to: a pyproject.toml alone tells of most builders. */
async function readArchive(source, name) {
    const archive = name.endsWith(".zip") ? (0,_wainwright_archive__WEBPACK_IMPORTED_MODULE_2__/* .zipArchive */ .Q)(source) : (0,_wainwright_archive__WEBPACK_IMPORTED_MODULE_3__/* .openTar */ .O)(source);
    let found = { pyproject: null, setupPy: null, nativeSources: false };
    try {
        await archive.walk(async (member, content) => {
            const text = async () => {
                const pieces = [];
                await content.read((chunk) => pieces.push(Buffer.from(chunk)));
                return Buffer.concat(pieces).toString("utf8");
            };
            found = { ...found, ...(await signOf(member, text)) };
            if (isEnough(found))
                throw new Enough();
        });
    }
    catch (thrown) {
        if (!(thrown instanceof Enough))
            throw thrown;
    }
    return found;
}
async function signOf(member, text) {
    if (member.kind !== "file")
        return {};
    const path = member.path.replace(/^\.\//, "");
    const [, inside = ""] = /^[^/]+\/(.+)$/.exec(path) ?? [];
    if (member.size <= LONGEST_TEXT) {
        if (inside === "pyproject.toml")
            return { pyproject: await text() };
        if (inside === "setup.py")
            return { setupPy: await text() };
        if (inside === "PKG-INFO")
            return { metadata: await text() };
    }
    return NATIVE.test(inside) ? { nativeSources: true } : {};
}
/** Whether nothing that may follow could change what is told. */
function isEnough(found) {
    if (found.pyproject === null)
        return false;
    const best = (0,_build_system_js__WEBPACK_IMPORTED_MODULE_1__/* .buildSystemOf */ .F)(found.pyproject, { nativeSources: false, setupPy: null });
    const worst = (0,_build_system_js__WEBPACK_IMPORTED_MODULE_1__/* .buildSystemOf */ .F)(found.pyproject, { nativeSources: true, setupPy: found.setupPy });
    return best.pure === worst.pure || found.nativeSources;
}


/***/ }),

/***/ 28493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ targetFloor)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81706);
/* harmony import */ var _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16754);
/* harmony import */ var _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99983);


/** What a machine has at least, where nothing was said: musl of every musllinux image in use, macOS 11, Pyodide's first ABI. */
const USUAL = {
    musl: "1.2",
    macos: "11.0",
    pyemscripten: "2025.0",
};
/**
 * Tells which C library wheels are chosen for: the one named, or the one of the userland that has the
 * interpreter, where the result will be proved.
 */
function targetFloor(spec, interpreter) {
    const { target, floor } = spec;
    const kind = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .floorKind */ .f6)(target);
    if (floor !== null || kind === null)
        return floor;
    return (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parseLibcFloor */ .a3)(kind, kind === "gnu" ? glibcFor(target, interpreter) : USUAL[kind]);
}
function glibcFor(target, interpreter) {
    const userland = (0,_wainwright_toolchain__WEBPACK_IMPORTED_MODULE_1__/* .planUserland */ .s)(target, interpreter, "run");
    const oldest = _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_2__/* .DEBIAN_SUITES */ .M.find(({ architectures }) => architectures.includes(target.architecture));
    const suite = userland.ok ? userland.suite : oldest;
    return suite?.glibc ?? "2.17";
}


/***/ }),

/***/ 93480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ markerValues),
/* harmony export */   w: () => (/* binding */ markerEnvironment)
/* harmony export */ });
/** What Python calls each system: `sys.platform`, `os.name` and `platform.system()`. */
const SYSTEM_WORDS = {
    linux: { sysPlatform: "linux", osName: "posix", platformSystem: "Linux" },
    macos: { sysPlatform: "darwin", osName: "posix", platformSystem: "Darwin" },
    windows: { sysPlatform: "win32", osName: "nt", platformSystem: "Windows" },
    wasm: { sysPlatform: "emscripten", osName: "posix", platformSystem: "Emscripten" },
};
/** `platform.python_implementation()`; `sys.implementation.name` is the same in lower case. */
const IMPLEMENTATIONS = { cp: "CPython", pp: "PyPy" };
/**
 * Gives the values of environment markers for an interpreter on a target. The patch version, the kernel's release and version
 * are not known.
 *
 * See https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers (PEP 508).
 */
function markerValues(target, interpreter) {
    const { sysPlatform, osName, platformSystem } = SYSTEM_WORDS[target.os];
    const implementation = IMPLEMENTATIONS[interpreter.implementation];
    return {
        sys_platform: sysPlatform,
        os_name: osName,
        platform_system: platformSystem,
        platform_machine: target.unameMachine,
        implementation_name: implementation.toLowerCase(),
        platform_python_implementation: implementation,
        python_version: `${interpreter.major}.${interpreter.minor}`,
    };
}
/**
 * Writes the marker that is true for an interpreter on a target and for nothing else, so that a resolver leaves
 * out what does not apply there. What is not known stays open: what depends on it may apply.
 */
function markerEnvironment(target, interpreter) {
    return Object.entries(markerValues(target, interpreter))
        .map(([name, value]) => `${name} == '${value}'`)
        .join(" and ");
}


/***/ }),

/***/ 13986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ cachedFile)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/local-path.ts

/** Gives the path of a file that lies on this machine (`file:///…`, or a path); null for any other address. */
function localPath(place) {
    if (place.startsWith("file:"))
        return (0,external_node_url_.fileURLToPath)(place);
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(place) ? null : place;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/cached-file.ts


/**
 * Gives the path of a file of an index, fetched once and kept: its bytes are the promised ones.
 * @throws Failure `download-failed`, `checksum-mismatch`, `path-missing`.
 */
async function cachedFile(host, file) {
    const local = localPath(file.url);
    if (local !== null)
        return provedLocal(host, local, file.sha256);
    const { path } = await host.cache.folder({
        kind: "index-file",
        key: file.sha256,
        make: async (folder) => host.http.download({ url: file.url, sha256: file.sha256, to: `${folder}/file` }),
    });
    return `${path}/file`;
}
async function provedLocal(host, path, sha256) {
    if ((await host.files.info(path))?.kind !== "file")
        throw new failure/* Failure */.H("path-missing", `${path} is not there`, {
            remedy: "Look whether the folder of find-links has changed since it was listed.",
        });
    const found = await host.files.sha256(path);
    if (found === sha256)
        return host.files.absolute(path);
    throw new failure/* Failure */.H("checksum-mismatch", `${path} has sha256 ${found}, expected ${sha256}`, {
        remedy: "Look who changed the file, before you correct the promise.",
    });
}


/***/ }),

/***/ 43240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ requirementName)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
/** Gives the normalised name that a requirement (PEP 508) begins with; null where it begins with none. */
function requirementName(requirement) {
    const name = NAME.exec(requirement)?.[0];
    return name === undefined ? null : (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(name);
}


/***/ }),

/***/ 80544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isStrategyName),
/* harmony export */   n: () => (/* binding */ STRATEGY_NAMES)
/* harmony export */ });
/** Lists the names of all ways, the quickest first. */
const STRATEGY_NAMES = ["native", "cross", "accelerated", "emulated"];
/** Tells whether a word names a strategy. */
function isStrategyName(word) {
    return STRATEGY_NAMES.some((name) => name === word);
}


/***/ })

};
