export const id = 231;
export const ids = [231];
export const modules = {

/***/ 13225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ gccPackages),
/* harmony export */   eP: () => (/* binding */ ensureGcc),
/* harmony export */   f7: () => (/* binding */ findGcc)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14731);
/* harmony import */ var _system_install_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var _glibc_of_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63879);



/**
 * Returns the GCC that makes a foreign target's code, installing the distribution's packages where it is missing.
 * @throws Failure `compiler-unavailable`, with why it could not be installed.
 */
async function ensureGcc(host, target) {
    const there = await findGcc(host, target);
    if (there !== null)
        return there;
    const packages = gccPackages(target);
    if (packages === null)
        throw unavailable(target, "no distribution has a GCC for it");
    try {
        await (0,_system_install_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installPackages */ .R)(host, packages);
    }
    catch (thrown) {
        if (!(thrown instanceof _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || thrown.code === "interrupted")
            throw thrown;
        throw unavailable(target, thrown.message, thrown);
    }
    const installed = await findGcc(host, target);
    if (installed !== null)
        return installed;
    throw unavailable(target, `${packages.join(", ")} brought no compiler that makes its code`);
}
/** Finds an installed GCC for a target: the one that the crate `cc` would be told to take (`CC_` and the triple), or the distribution's. */
async function findGcc(host, target) {
    const triplet = target.compilerTriplet;
    if (triplet === null || gccPackages(target) === null)
        return null;
    const cc = host.env(`CC_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-gcc`;
    if ((await host.exec.find(cc)) === null)
        return null;
    // A C++ compiler that is not there is missed by the crates that need it, with a message the catalogue knows.
    const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
    if (version.exitCode !== 0)
        return null;
    return {
        target,
        kind: "gcc",
        cc,
        cxx: host.env(`CXX_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-g++`,
        ar: `${triplet}-ar`,
        ranlib: `${triplet}-ranlib`,
        glibc: await (0,_glibc_of_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .glibcOfHeaders */ .P)(host, [`/usr/${triplet}/include`, `/usr/include/${triplet}`]),
        identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
    };
}
/**
 * Names the packages of Debian and Ubuntu that bring GCC, G++ and the C library for a target; null where there are none:
 * for musl, and for ARMv6, since Debian's armhf compiler makes ARMv7 code.
 */
function gccPackages(target) {
    const { compilerTriplet, debianArchitecture, libc } = target;
    if (libc !== "gnu" || compilerTriplet === null || debianArchitecture === null)
        return null;
    const name = compilerTriplet.replaceAll("_", "-");
    return [`gcc-${name}`, `g++-${name}`, `libc6-dev-${debianArchitecture}-cross`];
}
function unavailable(target, why, cause) {
    return new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("compiler-unavailable", `no GCC for ${target.name}: ${why}`, {
        remedy: `Install a GCC for ${target.compilerTriplet ?? target.name}, or choose linker: zig, which needs no root.`,
        cause,
    });
}


/***/ }),

/***/ 99730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ ensureZig),
  Z: () => (/* binding */ zigProgram)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/platform/src/libc-floor.ts
var libc_floor = __webpack_require__(81706);
// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 1 modules
var python_tool = __webpack_require__(2549);
;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/macos-stubs.ts
/**
 * Gives stubs of the libraries of macOS that Rust's standard library links with and zig does not bring, by file name: texts in
 * which a linker reads what a library exports, and where the system has it (TAPI's format TBD, version 4). The functions are POSIX's.
 */
function macosStubs({ os, unameMachine }) {
    if (os !== "macos")
        return {};
    const machine = `${unameMachine}-macos`;
    return {
        "libiconv.tbd": `--- !tapi-tbd
tbd-version: 4
targets: [ ${machine} ]
install-name: '/usr/lib/libiconv.2.dylib'
current-version: 7
compatibility-version: 7
exports:
  - targets: [ ${machine} ]
    symbols: [ _iconv, _iconv_close, _iconv_open ]
...
`,
    };
}

// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/zig-floor.ts
var zig_floor = __webpack_require__(89056);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/zig-wrapper.ts
var zig_wrapper = __webpack_require__(70337);
;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-zig.ts






/**
 * Returns zig as a target's C compiler, at a floor: from the Python index, without root, with wrappers by the names that
 * cargo and the crate `cc` expect.
 * @throws Failure `compiler-unavailable`, or what keeps a tool of the Python index away.
 */
async function ensureZig(host, target, asked) {
    const zig = await zigProgram(host);
    const floor = (0,zig_floor/* zigFloor */.z)(target, asked);
    const scripts = programsFor(target).map((program) => [program, (0,zig_wrapper/* zigWrapper */.KM)(program, { zig, target, floor })]);
    const stubs = Object.entries(macosStubs(target));
    const { path } = await host.cache.folder({
        kind: `zig-${target.name}`,
        key: JSON.stringify([...scripts, ...stubs]),
        make: async (folder) => {
            for (const [program, script] of scripts)
                await host.files.write(`${folder}/${program}`, script, 0o755);
            for (const [name, stub] of stubs)
                await host.files.write(`${folder}/${zig_wrapper/* STUBS_FOLDER */.Hm}/${name}`, stub);
        },
    });
    return {
        target,
        kind: "zig",
        cc: `${path}/cc`,
        cxx: `${path}/c++`,
        ar: `${path}/ar`,
        ranlib: `${path}/ranlib`,
        glibc: floor?.libc === "gnu" ? [floor.major, floor.minor] : null,
        identity: `${zig} ${target.zigTarget} ${floor === null ? "" : (0,libc_floor/* formatLibcFloor */.E$)(floor)} ${path}`,
    };
}
function programsFor({ os }) {
    return os === "wasm" ? [...zig_wrapper/* ZIG_PROGRAMS */.hx, zig_wrapper/* WASM_LINKER */.HF] : zig_wrapper/* ZIG_PROGRAMS */.hx;
}
/** Finds the program zig itself inside its Python package, which spares the start of Python at each call. */
async function zigProgram(host) {
    const { bin } = await (0,python_tool/* pythonTool */.X)(host, "ziglang");
    const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
    for (const name of await host.files.list(libraries)) {
        const zig = `${libraries}/${name}/site-packages/ziglang/zig`;
        if (await host.files.exists(zig))
            return zig;
    }
    throw new failure/* Failure */.H("compiler-unavailable", `${libraries} holds no zig`, {
        remedy: "Remove that folder, so that zig is installed anew.",
    });
}


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ glibcOfHeaders)
/* harmony export */ });
/** Reads which glibc a folder of C headers belongs to, from the first `features.h` that is there; null when none is. */
async function glibcOfHeaders(host, folders) {
    for (const folder of folders) {
        const text = await host.files.readTextIfThere(`${folder}/features.h`);
        if (text === null)
            continue;
        const major = /^#define\s+__GLIBC__\s+(\d+)/m.exec(text)?.[1];
        const minor = /^#define\s+__GLIBC_MINOR__\s+(\d+)/m.exec(text)?.[1];
        if (major !== undefined && minor !== undefined)
            return [Number(major), Number(minor)];
    }
    return null;
}


/***/ }),

/***/ 72989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ includeFolders)
/* harmony export */ });
/* unused harmony export parseIncludeFolders */
/** Asks a GCC or clang where it looks for C headers, in order. */
async function includeFolders(host, cc) {
    const asked = await host.exec.run({
        argv: [cc, "-E", "-v", "-x", "c", "/dev/null", "-o", "/dev/null"],
        // The list is found by its headings, which are translated.
        env: { LC_ALL: "C" },
        quiet: true,
    });
    return parseIncludeFolders(asked.stderr);
}
/** Reads the list between the headings that `cc -E -v` writes. */
function parseIncludeFolders(output) {
    const lists = /search starts here:\n([\s\S]*?)End of search list/.exec(output)?.[1] ?? "";
    const lines = lists.split("\n").filter((line) => line.startsWith(" "));
    return lines.map((line) => line.trim().replace(/ \(framework directory\)$/, ""));
}


/***/ }),

/***/ 88754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ZIG_ARGUMENTS)
/* harmony export */ });
/**
 * Lists what rustc and the crate `cc` say to a GCC or clang, and zig refuses or must not hear: another spelling of
 * the target, the processor in GCC's words, GNU ld's options that its linker lacks, and libraries and start files that
 * zig brings itself (libgcc's unwinder is in its libunwind; musl's start files come from rustc too).
 */
const ZIG_ARGUMENTS = [
    { patterns: ["-target"], withNext: true },
    { patterns: ["--target=*", "-march=*", "-mtune=*", "-m32", "-m64"] },
    {
        patterns: [
            "-Wl,--fix-cortex-a53-843419",
            "-Wl,--no-undefined-version",
            "-Wl,--undefined-version",
            "-Wl,-znostart-stop-gc",
        ],
    },
    { patterns: ["-Wl,--dynamic-list=*", "-Wl,--no-gc-sections", "-Wl,-plugin-opt=*"] },
    { patterns: ["-lgcc_s", "-lgcc_eh"], instead: "-lunwind" },
    { patterns: ["-lgcc"] },
    { patterns: ["*/self-contained/*.o"] },
];


/***/ }),

/***/ 89056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ zigFloor)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81706);

/**
 * Gives the glibc that zig links for when none is asked: manylinux2014's, on which Rust's own standard library runs too, and
 * the first that there is for the newer architectures; for macOS the first that Rust's standard library runs on. zig's own
 * defaults are newer than what most users' machines have. Null where there is neither.
 */
function zigFloor(target, asked) {
    const kind = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .floorKind */ .f6)(target);
    if (kind === "macos")
        return asked ?? { libc: "macos", ...firstMacos(target) };
    if (kind !== "gnu")
        return null;
    return asked ?? { libc: "gnu", major: 2, minor: DEFAULTS[target.architecture] ?? 17 };
}
/** ppc64le: zig's unwinder prints long doubles by functions that glibc has from 2.32 on. riscv64: PEP 600's first policy. */
const DEFAULTS = {
    ppc64le: 32,
    riscv64: 31,
    loong64: 36,
};
/** As the platform support of rustc has it: 11.0 was the first for Apple's own processors. */
function firstMacos({ architecture }) {
    return architecture === "arm64" ? { major: 11, minor: 0 } : { major: 10, minor: 12 };
}


/***/ }),

/***/ 70337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ WASM_LINKER),
/* harmony export */   Hm: () => (/* binding */ STUBS_FOLDER),
/* harmony export */   KM: () => (/* binding */ zigWrapper),
/* harmony export */   hx: () => (/* binding */ ZIG_PROGRAMS),
/* harmony export */   ic: () => (/* binding */ targetArguments)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81706);
/* harmony import */ var _system_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76614);
/* harmony import */ var _zig_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88754);



/** Lists the programs that zig stands in for. */
const ZIG_PROGRAMS = ["cc", "c++", "ar", "ranlib"];
/** Is the linker of WebAssembly, which rustc calls itself: no C compiler stands between. */
const WASM_LINKER = "wasm-ld";
/** Is the folder beside the wrappers with stubs of a system's libraries. */
const STUBS_FOLDER = "lib";
/** Writes the script that makes zig one of the programs of a C toolchain, as cargo and the crate `cc` call them. */
function zigWrapper(program, place) {
    const start = `exec ${(0,_system_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .Z)(place.zig)} ${program}`;
    if (program === WASM_LINKER)
        return ["#!/bin/sh", WITHOUT_FLAVOR, `${start} "$@"`, ""].join("\n");
    const body = program === "ar" || program === "ranlib"
        ? [`${start} "$@"`]
        : [
            ...FILTER,
            WITHOUT_DEBUG,
            ...(place.target.os === "macos" ? [WITH_SDK, WITH_STUBS] : []),
            `${start} ${targetArguments(place).join(" ")} "$@"`,
        ];
    return ["#!/bin/sh", ...body, ""].join("\n");
}
/** Writes what zig is told of a target: `-target arm-linux-gnueabihf.2.17`. */
function targetArguments({ target, floor }) {
    const version = floor === null ? "" : `.${(0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .formatLibcFloor */ .E$)(floor)}`;
    return [
        "-target",
        `${target.zigTarget}${version}`,
        ...(target.zigCpu === null ? [] : [`-mcpu=${target.zigCpu}`]),
        // Without -O zig adds the undefined behaviour sanitizer, whose runtime is not linked, and traps.
        "-fno-sanitize=undefined",
    ];
}
/** zig's default is debug information, other compilers' is none: a file of C++ takes a third longer with it, and is ten times as large. */
const WITHOUT_DEBUG = '[ -n "$debug" ] || set -- -g0 "$@"';
/** zig has none of Apple's frameworks, and looks for them nowhere by itself. */
const WITH_SDK = '[ ! -d "$SDKROOT/System/Library/Frameworks" ] || set -- "$@" -F"$SDKROOT/System/Library/Frameworks" -L"$SDKROOT/usr/lib"';
/** After the SDK's: it has the libraries whole. */
const WITH_STUBS = `set -- "$@" -L"\${0%/*}/${STUBS_FOLDER}"`;
/** What rustc says to the one lld that is all linkers. */
const WITHOUT_FLAVOR = '[ "$1" != -flavor ] || shift 2';
/** Goes through the arguments by {@link ZIG_ARGUMENTS}, and keeps all others as they are. */
const FILTER = [
    "drop= debug=",
    "for argument do",
    "  shift",
    '  if [ -n "$drop" ]; then drop=; continue; fi',
    '  case "$argument" in -g*) debug=1 ;; esac',
    '  case "$argument" in',
    ..._zig_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .ZIG_ARGUMENTS */ .S.map(branch),
    '    *) set -- "$@" "$argument" ;;',
    "  esac",
    "done",
];
function branch({ patterns, instead, withNext }) {
    const said = instead === undefined ? "" : `set -- "$@" ${instead} `;
    return `    ${patterns.join("|")}) ${withNext === true ? "drop=1 " : said};;`;
}


/***/ }),

/***/ 40686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cargoIndex)
/* harmony export */ });
/* harmony import */ var _rust_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90183);

/**
 * Chooses the sparse index where a cargo can use it and does not by itself: from 1.68 on it can, from 1.70 on it does
 * (cargo's changelog). Before 1.68 it clones the whole index.
 */
function cargoIndex(cargoVersion) {
    const minor = (0,_rust_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(cargoVersion);
    if (minor === null || minor >= 70)
        return { env: {}, notice: null };
    if (minor >= 68)
        return { env: { CARGO_REGISTRIES_CRATES_IO_PROTOCOL: "sparse" }, notice: null };
    return {
        env: {},
        notice: `cargo ${cargoVersion} knows no sparse index: it clones the whole index of crates, which takes minutes and much memory, and reads neither edition 2024 nor newer lock files; take a toolchain from 1.68 on`,
    };
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ prepareRust)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/cargo-environment.ts
var cargo_environment = __webpack_require__(40686);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/choose-toolchain.ts + 12 modules
var choose_toolchain = __webpack_require__(88395);
// EXTERNAL MODULE: ./packages/binary/src/elf/version-floors.ts
var version_floors = __webpack_require__(55937);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/ensure-gcc.ts
var ensure_gcc = __webpack_require__(13225);
// EXTERNAL MODULE: ./packages/toolchain/src/system/install-packages.ts
var install_packages = __webpack_require__(8714);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/glibc-of-headers.ts
var glibc_of_headers = __webpack_require__(63879);
;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-native-compiler.ts



/**
 * Returns the host's own C compiler (`CC` where it is set), installing the distribution's where there is none.
 * @throws Failure `compiler-unavailable`.
 */
async function ensureNativeCompiler(host, target) {
    const there = await findNativeCompiler(host, target);
    if (there !== null)
        return there;
    try {
        await (0,install_packages/* installPackages */.R)(host, ["gcc", "g++", "libc6-dev"]);
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* Failure */.H) || thrown.code === "interrupted")
            throw thrown;
        throw unavailable(thrown.message, thrown);
    }
    const installed = await findNativeCompiler(host, target);
    if (installed !== null)
        return installed;
    throw unavailable("gcc was installed, but there is still no cc on PATH");
}
/** Finds the host's own C compiler; null when there is none. */
async function findNativeCompiler(host, target) {
    const cc = host.env("CC") ?? "cc";
    if ((await host.exec.find(cc)) === null)
        return null;
    const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
    if (version.exitCode !== 0)
        return null;
    const multiarch = `/usr/include/${target.gnuTriplet ?? ""}`;
    return {
        target,
        kind: "native",
        cc,
        cxx: host.env("CXX") ?? "c++",
        ar: host.env("AR") ?? "ar",
        ranlib: host.env("RANLIB") ?? "ranlib",
        glibc: target.libc === "gnu" ? await (0,glibc_of_headers/* glibcOfHeaders */.P)(host, [multiarch, "/usr/include"]) : null,
        identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
    };
}
function unavailable(why, cause) {
    return new failure/* Failure */.H("compiler-unavailable", `no C compiler for build scripts on this host: ${why}`, { remedy: "Install a C compiler: apt-get install gcc g++ libc6-dev", cause });
}

// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/ensure-zig.ts + 1 modules
var ensure_zig = __webpack_require__(99730);
;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/choose-compiler.ts





/**
 * Gives a target its C compiler: the host's own for the host, a GCC where one is or can be had, else zig; zig also where
 * the C library asked for is older than the GCC's, and for other systems than Linux.
 * @throws Failure `compiler-unavailable`, with why none can be had.
 */
async function chooseCompiler(host, request) {
    const { target, hostTarget, floor, linker } = request;
    const native = target.name === hostTarget.name;
    const zig = async () => (0,ensure_zig/* ensureZig */.N)(host, target, floor);
    const gcc = async () => native ? ensureNativeCompiler(host, target) : (0,ensure_gcc/* ensureGcc */.eP)(host, target);
    // Only Linux has a GCC that runs elsewhere.
    if (!native && target.os !== "linux")
        return zig();
    if (linker !== "auto")
        return linker === "zig" ? zig() : gcc();
    const there = await (native ? findNativeCompiler(host, target) : (0,ensure_gcc/* findGcc */.f7)(host, target));
    if (there !== null)
        return isNewer(there.glibc, floor) ? zig() : there;
    // What would be installed is the distribution's, with its own libc: at an older one zig is sure to serve.
    return floor === null ? firstOf(host, gcc, zig) : zig();
}
async function firstOf(host, gcc, zig) {
    try {
        return await gcc();
    }
    catch (noGcc) {
        if (!(noGcc instanceof failure/* Failure */.H) || noGcc.code !== "compiler-unavailable")
            throw noGcc;
        host.log.info(`${noGcc.message}; taking zig`);
        return orExplain(zig, noGcc);
    }
}
async function orExplain(zig, noGcc) {
    try {
        return await zig();
    }
    catch (noZig) {
        if (!(noZig instanceof failure/* Failure */.H) || noZig.code === "interrupted")
            throw noZig;
        const message = `${noGcc.message}\nand zig cannot be had: ${noZig.message}`;
        throw new failure/* Failure */.H("compiler-unavailable", message, { remedy: noGcc.remedy, cause: noZig });
    }
}
function isNewer(glibc, floor) {
    if (glibc === null || floor === null)
        return false;
    return (0,version_floors/* compareVersions */.Zy)(glibc, [floor.major, floor.minor]) > 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/cmake-toolchain.ts
/**
 * Writes a CMake toolchain file (cmake-toolchains(7)): programs are found on the host, headers and libraries below the
 * target's own folder only, be it empty.
 */
function cmakeToolchain(compiler, root) {
    const { target, cc, cxx, ar, ranlib } = compiler;
    return [
        `set(CMAKE_SYSTEM_NAME ${SYSTEMS[target.os]})`,
        `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
        `set(CMAKE_C_COMPILER ${quoted(cc)})`,
        `set(CMAKE_CXX_COMPILER ${quoted(cxx)})`,
        `set(CMAKE_ASM_COMPILER ${quoted(cc)})`,
        `set(CMAKE_AR ${quoted(ar)} CACHE FILEPATH "")`,
        `set(CMAKE_RANLIB ${quoted(ranlib)} CACHE FILEPATH "")`,
        `set(CMAKE_FIND_ROOT_PATH ${quoted(root)})`,
        "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
        ...["LIBRARY", "INCLUDE", "PACKAGE"].map((what) => `set(CMAKE_FIND_ROOT_PATH_MODE_${what} ONLY)`),
        "",
    ].join("\n");
}
/** As cmake-variables(7), CMAKE_SYSTEM_NAME, has them. */
const SYSTEMS = {
    linux: "Linux",
    macos: "Darwin",
    windows: "Windows",
    wasm: "Generic",
};
/** A bracket argument holds any text but its own end (cmake-language(7)). */
function quoted(text) {
    return `[==[${text}]==]`;
}

// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/include-folders.ts
var include_folders = __webpack_require__(72989);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/system/shell-quote.ts
var shell_quote = __webpack_require__(76614);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-root.ts + 2 modules
var debian_root = __webpack_require__(6163);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-suites.ts
var debian_suites = __webpack_require__(99983);
;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/packages-suite.ts


/**
 * Chooses the Debian suite of a target's packages: the newest whose C library is not newer than the one the compiler links
 * with, for its libraries ask for symbols of theirs. Where all are newer, or the compiler's is not known, the oldest that
 * still gets security updates. Null when Debian has no port for the target.
 */
function packagesSuite(target, glibc) {
    if (target.debianArchitecture === null)
        return null;
    const suites = debian_suites/* DEBIAN_SUITES */.M.filter(({ architectures }) => architectures.includes(target.architecture));
    const fitting = suites.filter((suite) => glibc !== null && (0,version_floors/* compareVersions */.Zy)(suite.glibc.split(".").map(Number), glibc) <= 0);
    return fitting.at(-1) ?? suites.find(({ name }) => name !== "bullseye") ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/with-packages.ts





/** What a program needs of the root to be linked and started: the C library's symbols and the loader. */
const ALWAYS = ["libc6-dev", "libgcc-s1", "libstdc++6"];
/**
 * Lets a compiler find Debian packages of its target. They are unpacked into a root of their own, and the compiler gets it
 * as `--sysroot`; packages for the host itself are installed, as its compiler takes them from nowhere else.
 * @throws Failure `target-unserved` where Debian has no port for the target, `userland-failed`, `no-root`, `tool-failed`.
 */
async function withPackages(host, compiler, packages) {
    if (packages.length === 0)
        return { compiler, root: null };
    if (compiler.kind === "native") {
        await (0,install_packages/* installPackages */.R)(host, packages);
        return { compiler, root: null };
    }
    const { target } = compiler;
    const suite = packagesSuite(target, compiler.glibc);
    if (suite === null || target.debianArchitecture === null)
        throw new failure/* Failure */.H("target-unserved", `Debian has no packages for ${target.name}`, {
            remedy: "Leave the input packages out and let the crates build their libraries (features named vendored).",
        });
    const { path: root } = await (0,debian_root/* makeDebianRoot */.y)(host, {
        suite: suite.name,
        architectures: [target.debianArchitecture],
        packages: [...packages, ...ALWAYS],
    });
    return { compiler: await pointedTo(host, compiler, root), root };
}
async function pointedTo(host, compiler, root) {
    const libraries = `${root}/usr/lib/${compiler.target.gnuTriplet ?? ""}`;
    const options = searchOptions(compiler, { root, libraries }).map(shell_quote/* shellQuote */.Z).join(" ");
    const links = '-L"${0%/*}/lib"';
    const script = (program) => `#!/bin/sh\nexec ${(0,shell_quote/* shellQuote */.Z)(program)} ${options} ${links} "$@"\n`;
    const { path } = await host.cache.folder({
        kind: "c-compiler-sysroot",
        key: JSON.stringify([RECIPE, compiler.identity, compiler.cc, compiler.cxx, options]),
        make: async (folder) => {
            await host.files.write(`${folder}/cc`, script(compiler.cc), 0o755);
            await host.files.write(`${folder}/c++`, script(compiler.cxx), 0o755);
            await linkLibraries(host, { root, libraries, folder: `${folder}/lib` });
        },
    });
    const identity = `${compiler.identity} ${root}`;
    return { ...compiler, cc: `${path}/cc`, cxx: `${path}/c++`, identity };
}
/** Bumped when what {@link pointedTo} writes changes. */
const RECIPE = "1";
/** zig brings the C library and its headers itself, and with a sysroot would look for them there: the root comes after them. */
function searchOptions({ kind, target }, { root, libraries }) {
    if (kind === "gcc")
        return [`--sysroot=${root}`];
    const headers = [`${root}/usr/include/${target.gnuTriplet ?? ""}`, `${root}/usr/include`];
    // The libraries may need a newer C library than the program does; the target they come from has it.
    const link = [`-L${libraries}`, "-Wl,--allow-shlib-undefined"];
    return [...headers.flatMap((folder) => ["-idirafter", folder]), ...link];
}
/** Some of Debian's libraries are links with an absolute path, which leads out of an unpacked root: links of our own lead back. */
async function linkLibraries(host, { root, libraries, folder, }) {
    await host.files.makeFolder(folder);
    const argv = [
        "find",
        libraries,
        "-maxdepth",
        "1",
        "-type",
        "l",
        "-lname",
        "/*",
        "-printf",
        "%f\\t%l\\n",
    ];
    const { stdout } = await (0,run_tool/* runTool */.q)(host, { argv, quiet: true });
    for (const line of stdout.split("\n")) {
        const [name, target] = line.split("\t");
        if (name && target)
            await host.files.link(`${root}${target}`, `${folder}/${name}`);
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/runtime-root.ts



/**
 * Finds a folder with a target's program loader and C library for QEMU's `-L`: the first of some folders that has it, else
 * a small Debian root made for it; null where there is none.
 */
async function runtimeRoot(host, target, roots) {
    const { interpreterPath, debianArchitecture, architecture } = target;
    for (const root of roots)
        if (await host.files.exists(`${root}${interpreterPath ?? "/"}`))
            return root;
    const suite = debian_suites/* DEBIAN_SUITES */.M.findLast(({ architectures }) => architectures.includes(architecture));
    if (suite === undefined || debianArchitecture === null)
        return null;
    try {
        const request = {
            suite: suite.name,
            architectures: [debianArchitecture],
            packages: ["libc6", "libgcc-s1", "libstdc++6"],
        };
        return (await (0,debian_root/* makeDebianRoot */.y)(host, request)).path;
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* Failure */.H) || thrown.code === "interrupted")
            throw thrown;
        host.log.debug(`no C library of ${target.name} to run programs with: ${thrown.message}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/choose-runner.ts



/**
 * Gives what starts a target's programs on this machine: nothing for the host's own, else QEMU's user mode with a folder
 * that has the target's loader. Null where nothing does, or nothing is wanted.
 * @throws Failure `emulator-unavailable` when QEMU is asked for and cannot be had.
 */
async function chooseRunner(host, request) {
    const { target, hostTarget, choice } = request;
    if (choice === "none")
        return null;
    if (choice === "native" || target.name === hostTarget.name)
        return [];
    const emulator = (await findEmulator(host, target)) ?? (await installed(host, request));
    if (emulator === null)
        return null;
    // musl's programs are static here, and need no loader.
    if (target.libc === "musl")
        return [emulator];
    const root = await runtimeRoot(host, target, request.roots);
    return root === null ? null : [emulator, "-L", root];
}
/** Finds the emulator of a target on PATH, by Debian's name or the newer one. */
async function findEmulator(host, target) {
    if (target.qemu === null)
        return null;
    for (const name of [`qemu-${target.qemu}-static`, `qemu-${target.qemu}`]) {
        const path = await host.exec.find(name);
        if (path !== null)
            return path;
    }
    return null;
}
async function installed(host, { target, choice }) {
    if (choice !== "qemu-user")
        return null;
    for (const name of ["qemu-user-static", "qemu-user"]) {
        try {
            await (0,install_packages/* installPackages */.R)(host, [name]);
        }
        catch (thrown) {
            if (!(thrown instanceof failure/* Failure */.H) || thrown.code === "interrupted")
                throw thrown;
            host.log.debug(thrown.message);
        }
        const found = await findEmulator(host, target);
        if (found !== null)
            return found;
    }
    throw new failure/* Failure */.H("emulator-unavailable", `no QEMU user-mode emulator for ${target.name}`, {
        remedy: "Install qemu-user-static (or qemu-user), or choose runner: none.",
    });
}

// EXTERNAL MODULE: ./packages/toolchain/src/rust/rust-linker.ts
var rust_linker = __webpack_require__(77636);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/cross-environment.ts

/**
 * Writes the variables by which cargo, the crates `cc`, `cmake`, `pkg-config` and bindgen find a target's tools. The
 * native compiler needs none of them. RUSTFLAGS and CARGO_BUILD_TARGET are never among them: both would reach builds for
 * the host.
 */
function crossEnvironment(facts) {
    const { target, compiler } = facts;
    if (compiler.kind === "native")
        return {};
    const triple = target.rustTriple.replaceAll("-", "_");
    const shouted = triple.toUpperCase();
    return {
        [`CARGO_TARGET_${shouted}_LINKER`]: (0,rust_linker/* rustLinker */.o)(compiler),
        [`CC_${triple}`]: compiler.cc,
        [`CXX_${triple}`]: compiler.cxx,
        [`AR_${triple}`]: compiler.ar,
        [`RANLIB_${triple}`]: compiler.ranlib,
        [`CMAKE_TOOLCHAIN_FILE_${triple}`]: facts.cmakeToolchain,
        [`BINDGEN_EXTRA_CLANG_ARGS_${triple}`]: bindgenArguments(facts),
        ...pkgConfigEnvironment(facts, triple),
        ...(facts.runner !== null && facts.runner.length > 0
            ? { [`CARGO_TARGET_${shouted}_RUNNER`]: facts.runner.join(" ") }
            : {}),
    };
}
function bindgenArguments({ target, includeFolders }) {
    const folders = includeFolders.map((folder) => `-isystem ${folder}`);
    return [`--target=${target.compilerTriplet ?? target.rustTriple}`, ...folders].join(" ");
}
/** LIBDIR replaces pkg-config's own folders, so that the host's libraries are never found for the target. */
function pkgConfigEnvironment(facts, triple) {
    const { target, pkgConfig, packagesRoot } = facts;
    // Without these the crate pkg-config asks for nothing where it cross-compiles: there are no packages of other systems.
    if (target.os !== "linux")
        return {};
    const allow = { [`PKG_CONFIG_ALLOW_CROSS_${triple}`]: "1" };
    if (pkgConfig !== null)
        return { ...allow, [`PKG_CONFIG_${triple}`]: pkgConfig };
    const folders = [`usr/lib/${target.gnuTriplet ?? ""}/pkgconfig`, "usr/share/pkgconfig"];
    return {
        ...allow,
        [`PKG_CONFIG_LIBDIR_${triple}`]: folders.map((at) => `${packagesRoot ?? ""}/${at}`).join(":"),
        ...(packagesRoot === null ? {} : { [`PKG_CONFIG_SYSROOT_DIR_${triple}`]: packagesRoot }),
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prepare-target.ts






/**
 * Gives one target its compiler, its runner and its variables.
 * @throws Failure `compiler-unavailable`, `emulator-unavailable`.
 */
async function prepareTarget(host, target, { request, hostTarget, chosen }) {
    const { linker, glibc: floor, packages } = request;
    const plain = await chooseCompiler(host, { target, hostTarget, linker, floor });
    const { compiler, root } = await withPackages(host, plain, packages);
    const roots = [root, `/usr/${target.compilerTriplet ?? ""}`, chosen.toolchain.runtimeRoot];
    const runner = await chooseRunner(host, {
        target,
        hostTarget,
        choice: request.runner,
        roots: roots.filter((one) => one !== null),
    });
    const stdSource = chosen.stdSources.get(target) ?? chosen.toolchain.source;
    const prepared = {
        ...{ target, stdSource, linker: compiler.kind, compiler },
        ...{ packagesRoot: root, runner },
    };
    if (compiler.kind === "native")
        return { prepared, env: {} };
    const folder = await targetFolder(host, compiler, root);
    const env = crossEnvironment({
        target,
        compiler,
        runner,
        cmakeToolchain: `${folder}/toolchain.cmake`,
        includeFolders: (await host.files.readText(`${folder}/include-folders`)).split("\n"),
        packagesRoot: root,
        pkgConfig: root === null ? await pkgConfigOf(host, target) : null,
    });
    return { prepared, env: { ...env, ...sdkEnvironment(host, target, folder) } };
}
/** rustc and the crate `cc` look for Apple's SDK where this names none; zig brings what is needed of it, so any folder will do. */
function sdkEnvironment(host, { os }, folder) {
    return os === "macos" && host.env("SDKROOT") === null ? { SDKROOT: folder } : {};
}
/** Keeps what is made for a compiler, and what has to be asked of it, once. */
async function targetFolder(host, compiler, packagesRoot) {
    const own = compiler.kind === "gcc" ? `/usr/${compiler.target.compilerTriplet ?? ""}` : null;
    // Below a folder that is not there CMake finds nothing of the host.
    const root = packagesRoot ?? own ?? "/nonexistent";
    const { path } = await host.cache.folder({
        kind: "c-compiler",
        key: JSON.stringify([prepare_target_RECIPE, compiler.identity, compiler.cc, root]),
        make: async (folder) => {
            await host.files.write(`${folder}/toolchain.cmake`, cmakeToolchain(compiler, root));
            const folders = await (0,include_folders/* includeFolders */.s)(host, compiler.cc);
            await host.files.write(`${folder}/include-folders`, folders.join("\n"));
        },
    });
    return path;
}
/** Bumped when what {@link targetFolder} writes changes. */
const prepare_target_RECIPE = "1";
/** Finds the pkg-config that Debian and Ubuntu have for a foreign architecture. */
async function pkgConfigOf(host, { gnuTriplet }) {
    const name = `${gnuTriplet ?? ""}-pkg-config`;
    return (await host.exec.find(name)) === null ? null : name;
}

// EXTERNAL MODULE: ./packages/toolchain/src/rust/rust-request.ts
var rust_request = __webpack_require__(43590);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prepare-rust.ts






/**
 * Makes a Rust toolchain ready that builds for the targets on this machine: compiler, standard libraries, C compilers,
 * linkers, and the variables by which all of them are found. Changes nothing for other processes; what it needs is kept
 * in the cache.
 * @throws Failure `target-unserved`, `rust-toolchain-unavailable`, `rust-std-unavailable`, `compiler-unavailable`,
 * `emulator-unavailable`, `inputs-invalid` (toolchain file).
 */
async function prepareRust(host, request) {
    const full = (0,rust_request/* fullRequest */.t)(request);
    const hostTarget = (0,host_target/* hostTarget */.a)(host);
    refuseUnserved(full.targets, hostTarget);
    const chosen = await (0,choose_toolchain/* chooseToolchain */.D)(host, full, hostTarget);
    const preparation = { request: full, hostTarget, chosen };
    const parts = [await prepareHost(host, preparation)];
    for (const target of full.targets)
        parts.push(await prepareTarget(host, target, preparation));
    const targets = parts.slice(1).map(({ prepared }) => prepared);
    const index = (0,cargo_environment/* cargoIndex */.H)(chosen.toolchain.cargoVersion);
    return {
        ...toolchainPart(chosen),
        env: merged([
            chosen.toolchain.env,
            index.env,
            pyo3Environment(full.targets, hostTarget),
            ...parts.map(({ env }) => env),
        ]),
        targets,
        description: describe(chosen, targets),
        notices: [...chosen.notices, ...(index.notice === null ? [] : [index.notice])],
    };
}
/** Build scripts and procedural macros are programs of the host, whatever the target; zig serves where no compiler can be had. */
async function prepareHost(host, { request, hostTarget, chosen }) {
    const any = { ...request, linker: "auto", glibc: null, runner: "none", packages: [] };
    return prepareTarget(host, hostTarget, { request: any, hostTarget, chosen });
}
function merged(parts) {
    return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
function toolchainPart({ toolchain }) {
    const { path, rustc, cargo, cargoVersion, version } = toolchain;
    return { path, rustc, cargo, cargoVersion, rustcVersion: version.release };
}
/** PyO3 then takes no interpreter of the host for the target's; a build for the host among them needs just that. */
function pyo3Environment(targets, hostTarget) {
    return targets.some(({ name }) => name === hostTarget.name) ? {} : { PYO3_CROSS: "1" };
}
function describe({ toolchain }, targets) {
    const sources = [...new Set(targets.map(({ stdSource }) => stdSource))];
    return `rustc ${toolchain.version.release} (${sources.join(", ")})`;
}
/** @throws Failure `target-unserved` */
function refuseUnserved(targets, hostTarget) {
    const unserved = targets.filter(({ name, os }) => os === "windows" && name !== hostTarget.name);
    const foreign = targets.filter(({ name }) => name !== hostTarget.name);
    if (unserved.length === 0 && (foreign.length === 0 || hostTarget.os === "linux"))
        return;
    const names = (unserved.length > 0 ? unserved : foreign).map(({ name }) => name).join(", ");
    throw new failure/* Failure */.H("target-unserved", `${names} cannot be built for on ${hostTarget.name}`, {
        remedy: "Build for Linux, macOS and WebAssembly on a Linux runner, and for Windows on a runner of that system.",
    });
}


/***/ }),

/***/ 77636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rustLinker)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _c_compiler_zig_wrapper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70337);


/** Gives what rustc links a target's programs with: the C compiler, or for WebAssembly the linker beside it. */
function rustLinker({ cc, target }) {
    return target.os === "wasm" ? `${(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(cc)}/${_c_compiler_zig_wrapper_js__WEBPACK_IMPORTED_MODULE_1__/* .WASM_LINKER */ .HF}` : cc;
}


/***/ })

};
