export const id = 470;
export const ids = [470];
export const modules = {

/***/ 98644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/prepare-rust.ts + 9 modules
var prepare_rust = __webpack_require__(9231);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/c-flags.ts
var c_flags = __webpack_require__(19406);
// EXTERNAL MODULE: ./packages/toolchain/src/system/started.ts
var started = __webpack_require__(75092);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/hello-source.ts
/** Is the C part of the program that proves a toolchain: it calls into the C library, so that its headers are proved too. */
const HELLO_C = `#include <stdlib.h>
#include <string.h>

unsigned wainwright_length(const char *text) {
  char *copy = malloc(strlen(text) + 1);
  unsigned length;
  if (copy == NULL) return 0;
  strcpy(copy, text);
  length = (unsigned)strlen(copy);
  free(copy);
  return length;
}
`;
/** Is the Rust part: it needs threads and unwinding of the standard library, and says for which machine it was compiled. */
const HELLO_RUST = `use std::os::raw::{c_char, c_uint};
extern "C" {
    fn wainwright_length(text: *const c_char) -> c_uint;
}
fn main() {
    let text = std::ffi::CString::new("wainwright").unwrap();
    let length = unsafe { wainwright_length(text.as_ptr()) };
    let sum = std::thread::spawn(move || (1..=length).sum::<u32>()).join().unwrap();
    std::panic::set_hook(Box::new(|_| ()));
    let unwound = std::panic::catch_unwind(|| panic!("caught")).is_err();
    println!("wainwright {} {} {}", length, sum, unwound);
}
`;
/** Is a program for WebAssembly, where a standard library has neither threads nor a console. */
const HELLO_WASM = `fn main() {
    println!("{}", "wainwright".to_owned());
}
`;
/** Is what it prints. */
const HELLO_SAYS = "wainwright 10 55 true";

// EXTERNAL MODULE: ./packages/toolchain/src/rust/rust-linker.ts
var rust_linker = __webpack_require__(77636);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/build-hello.ts



/**
 * Builds the program that proves a toolchain, its C part with the C compiler, and returns its path.
 * @throws Failure `compiler-not-proved`, with the compiler's words.
 */
async function buildHello(host, build) {
    const { prepared, folder, flags } = build;
    const { cc } = prepared.compiler;
    if (hasLibc(prepared)) {
        await host.files.write(`${folder}/part.c`, HELLO_C);
        await run(host, build, [cc, "-O2", ...flags, "-c", "part.c", "-o", "part.o"]);
    }
    return prepared.stdSource === "build-std" ? withCargo(host, build) : withRustc(host, build);
}
/** WebAssembly alone has no C library, and so no headers for the part in C. */
function hasLibc({ target }) {
    return target.os !== "wasm";
}
function rustSource(prepared) {
    return hasLibc(prepared) ? HELLO_RUST : HELLO_WASM;
}
async function withRustc(host, build) {
    const { prepared, folder, rust } = build;
    const { target, compiler } = prepared;
    await host.files.write(`${folder}/hello.rs`, rustSource(prepared));
    const options = [
        ...["--target", target.rustTriple, "-O"],
        ...(hasLibc(prepared) ? ["-C", `link-arg=${folder}/part.o`] : []),
        ...(compiler.kind === "native" ? [] : ["-C", `linker=${(0,rust_linker/* rustLinker */.o)(compiler)}`]),
    ];
    await run(host, build, [rust.rustc, ...options, "hello.rs", "-o", "hello"]);
    return `${folder}/hello`;
}
const MANIFEST = `[package]
name = "hello"
version = "0.1.0"
edition = "2018"
build = "build.rs"
`;
/** Only cargo builds the standard library. */
async function withCargo(host, build) {
    const { prepared, folder, rust } = build;
    const { rustTriple } = prepared.target;
    const part = `${folder}/part.o`;
    await host.files.makeFolder(`${folder}/src`);
    await host.files.write(`${folder}/Cargo.toml`, MANIFEST);
    await host.files.write(`${folder}/src/main.rs`, rustSource(prepared));
    // JSON's string literals of a path are Rust's too, and braces would be format!'s.
    const literal = JSON.stringify(part);
    await host.files.write(`${folder}/build.rs`, hasLibc(prepared)
        ? `fn main() { println!("cargo:rustc-link-arg={}", ${literal}); }\n`
        : "fn main() {}\n");
    await run(host, build, [rust.cargo, "build", "--release", "--target", rustTriple]);
    const extension = prepared.target.os === "wasm" ? ".wasm" : "";
    return `${folder}/target/${rustTriple}/release/hello${extension}`;
}
async function run(host, { rust, folder, prepared }, argv) {
    const path = [...rust.path, host.env("PATH") ?? ""].join(":");
    const env = { ...rust.env, PATH: path, CARGO_TARGET_DIR: `${folder}/target`, RUSTFLAGS: null };
    const command = { argv, cwd: folder, env, quiet: true, label: "building the proof" };
    const failure = {
        code: "compiler-not-proved",
        what: `a program for ${prepared.target.name} could not be built`,
        remedy: "Read the compiler's words above; linker: zig or gcc chooses the other one.",
    };
    await (0,run_tool/* runTool */.q)(host, command, failure);
}

// EXTERNAL MODULE: ./packages/binary/src/read-binary.ts + 16 modules
var read_binary = __webpack_require__(81496);
// EXTERNAL MODULE: ./packages/binary/src/elf/version-floors.ts
var version_floors = __webpack_require__(55937);
// EXTERNAL MODULE: ./packages/binary/src/elf/describe-elf.ts
var describe_elf = __webpack_require__(99676);
// EXTERNAL MODULE: ./packages/binary/src/describe-binary.ts + 5 modules
var describe_binary = __webpack_require__(29876);
// EXTERNAL MODULE: ./packages/binary/src/elf/libc-of.ts
var libc_of = __webpack_require__(41251);
// EXTERNAL MODULE: ./packages/platform/src/libc-floor.ts
var libc_floor = __webpack_require__(81706);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/check-program.ts


/** Tag_CPU_arch of ARMv7, which an ARMv6 processor does not run (Arm's build attributes, addenda32). */
const ARM_V7 = 10;
/** Reads a program and tells whether it is one of the target, and needs no newer C library than asked. */
function checkProgram(bytes, target, floor) {
    const read = (0,read_binary/* readBinary */.C)(bytes);
    if (target.os !== "linux")
        return checkSystem(read, target);
    if (read.kind !== "elf")
        return { ok: false, problem: "it is no ELF file" };
    const problem = machineProblem(read.elf, target) ?? libcProblem(read.elf, target, floor);
    if (problem !== null)
        return { ok: false, problem };
    const glibc = (0,version_floors/* glibcFloor */.uq)(read.elf)?.join(".") ?? null;
    return { ok: true, description: (0,describe_elf/* describeElf */.R)(read.elf), glibc };
}
/** Other systems than Linux have one C library, and say by the file's format and processor which they are. */
function checkSystem(read, target) {
    const isRight = target.os === "wasm"
        ? read.kind === "wasm"
        : read.kind === "mach-o" &&
            read.machO.slices.some(({ cpuType }) => cpuType === target.machOCpu);
    const description = (0,describe_binary/* describeBinary */.b)(read);
    return isRight
        ? { ok: true, description, glibc: null }
        : { ok: false, problem: `it is ${description}` };
}
function machineProblem(elf, target) {
    if (!isOfMachine(elf, target))
        return `it is ${(0,describe_elf/* describeElf */.R)(elf)}`;
    const isTooNew = target.architecture === "armv6" && (elf.arm?.architectureNumber ?? 0) >= ARM_V7;
    return isTooNew ? `it is ARM${elf.arm?.architecture ?? ""} code` : null;
}
function libcProblem(elf, target, floor) {
    const libc = (0,libc_of/* libcOf */.Q)(elf);
    if (libc !== null && libc !== target.libc)
        return `it is linked with ${libc}, not ${target.libc ?? "any"}`;
    const needed = (0,version_floors/* glibcFloor */.uq)(elf);
    if (needed === null || floor === null)
        return null;
    if ((0,version_floors/* compareVersions */.Zy)(needed, [floor.major, floor.minor]) <= 0)
        return null;
    return `it needs glibc ${needed.join(".")}, and ${(0,libc_floor/* formatLibcFloor */.E$)(floor)} was asked for`;
}
function isOfMachine(elf, { elf: identity }) {
    if (identity === null)
        return false;
    return (elf.class === identity.class &&
        elf.data === identity.data &&
        elf.machine === identity.machine &&
        // Bit operations are on signed numbers in JavaScript, and a mask may hold the highest bit.
        (elf.flags & identity.flagsMask) >>> 0 === identity.flags >>> 0);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prove-rust.ts






/** Bumped when the proof changes. */
const RECIPE = "1";
/**
 * Proves a prepared toolchain: builds a program with a C part for each target, reads what it is, and runs it where that is
 * possible. What was proved once, with the same compilers, is not proved again.
 * @throws Failure `compiler-not-proved`.
 */
async function proveRust(host, rust, floor) {
    const proved = [];
    for (const prepared of rust.targets)
        proved.push(await proveTarget(host, rust, { prepared, floor }));
    return proved;
}
async function proveTarget(host, rust, proof) {
    const { prepared, floor } = proof;
    const { target, compiler, runner, stdSource } = prepared;
    const flags = (0,c_flags/* cFlags */.$)(host, target, { native: compiler.kind === "native" });
    const { path } = await host.cache.folder({
        kind: "rust-proof",
        key: JSON.stringify([
            ...[RECIPE, target.name, rust.rustc, rust.rustcVersion, rust.env, stdSource],
            ...[compiler.identity, flags, runner, floor],
        ]),
        make: async (folder) => {
            const work = await host.files.temporaryFolder("rust-proof");
            const program = await buildHello(host, { rust, prepared, flags, folder: work });
            const bytes = await host.files.readBytes(program);
            const checked = checkProgram(bytes, target, floor);
            if (!checked.ok)
                throw notProved(prepared, checked.problem);
            if (runner !== null)
                await runHello(host, prepared, (0,started/* started */.A)(runner, program));
            const { description, glibc } = checked;
            await host.files.write(`${folder}/description`, `${description}\n${glibc ?? ""}`);
        },
    });
    const [description = "", glibc = ""] = (await host.files.readText(`${path}/description`)).split("\n");
    return { target, description, glibc: glibc === "" ? null : glibc, ran: runner !== null };
}
async function runHello(host, prepared, argv) {
    const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
    if (run.exitCode === 0 && run.stdout.trim() === HELLO_SAYS)
        return;
    const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
    throw notProved(prepared, `it ended with ${ending}: ${run.output.trim().slice(0, 500)}`);
}
function notProved({ target, linker }, problem) {
    const other = linker === "zig" ? "gcc" : "zig";
    return new failure/* Failure */.H("compiler-not-proved", `the program built for ${target.name} with ${linker} is not right: ${problem}`, {
        remedy: `Try linker: ${other}, or a glibc that the compiler's own C library is not newer than.`,
    });
}

// EXTERNAL MODULE: ./packages/toolchain/src/rust/probe-target.ts + 2 modules
var probe_target = __webpack_require__(81449);
;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/describe-plan.ts

/** Says what a plan would do, a line a step, each to follow the word "would". */
function describePlan({ request, probe, buildTarget }) {
    const { targets, toolchain, components, linker, glibc, packages, runner } = request;
    const floor = glibc === null ? "" : `, for glibc ${(0,libc_floor/* formatLibcFloor */.E$)(glibc)} and newer`;
    return [
        `take ${toolchain === null ? "the project's Rust, or the host's" : `Rust ${toolchain}`}, and where it lacks a standard library, rustup's or Debian's`,
        ...(components.length === 0 ? [] : [`add the components ${components.join(", ")}`]),
        ...(packages.length === 0
            ? []
            : [`unpack the target's Debian packages ${packages.join(", ")}`]),
        ...targets.map(({ rustTriple }) => `set up ${rustTriple} (linker ${linker}, runner ${runner}${floor}), and prove it by building a program`),
        ...(probe ? ["probe each target's C compiler for GCC bug 95189 at -O2 and -O3"] : []),
        ...(buildTarget === null ? [] : [`set CARGO_BUILD_TARGET=${buildTarget.rustTriple}`]),
    ];
}

// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/platform/src/parse-targets.ts
var parse_targets = __webpack_require__(80977);
;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/inputs.ts


/** Names the action's inputs and how each is read. */
const INPUTS = {
    target: (0,specs/* parsedOr */.F4)("", readTargets),
    targets: (0,specs/* parsedOr */.F4)("", readTargets),
    toolchain: (0,specs/* parsed */.Yz)(readChannel),
    components: (0,specs/* words */.aL)(),
    packages: (0,specs/* parsedOr */.F4)("", readPackages),
    linker: (0,specs/* oneOf */.yL)(["auto", "gcc", "zig"], "auto"),
    glibc: (0,specs/* parsed */.Yz)(readFloor),
    runner: (0,specs/* oneOf */.yL)(["auto", "qemu-user", "native", "none"], "auto"),
    "working-directory": (0,specs/* text */.Qq)("."),
    probe: (0,specs/* flag */.Jt)(true),
    "set-build-target": (0,specs/* flag */.Jt)(false),
    "dry-run": (0,specs/* flag */.Jt)(false),
};
function readTargets(given) {
    const read = (0,parse_targets/* parseTargets */.S)(given);
    return read.ok
        ? { ok: true, value: read.targets }
        : { ok: false, problem: read.problems.join("; ") };
}
function readFloor(given) {
    const floor = (0,libc_floor/* parseLibcFloor */.a3)("gnu", given);
    return floor === null
        ? { ok: false, problem: `${JSON.stringify(given)} is no version of glibc, such as 2.17` }
        : { ok: true, value: floor };
}
/** A leading `+` is how cargo's command line writes it. */
function readChannel(given) {
    const channel = given.replace(/^\+/, "");
    return /^[\w][\w.-]*$/.test(channel)
        ? { ok: true, value: channel }
        : { ok: false, problem: `${JSON.stringify(given)} is no channel or version of Rust` };
}
/** Names as Debian's policy allows them (section 5.6.7), optionally with a version. */
function readPackages(given) {
    const names = given.split(/[\s,]+/).filter((name) => name !== "");
    const wrong = names.filter((name) => !/^[a-z0-9][a-z0-9+.-]+(?:=[\w.+:~-]+)?$/.test(name));
    return wrong.length === 0
        ? { ok: true, value: names }
        : {
            ok: false,
            problem: `${wrong.map((name) => JSON.stringify(name)).join(", ")}: no name of a Debian package`,
        };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/plan.ts


/**
 * Decides what is wanted, from the inputs alone.
 * @param workingDirectory is absolute.
 * @throws Failure `inputs-invalid` that tells every problem between inputs.
 */
function plan(inputs, workingDirectory) {
    const specs = [...inputs.target, ...inputs.targets];
    const targets = [...new Map(specs.map(({ target }) => [target.name, target])).values()];
    const [only, ...others] = targets;
    const problems = [
        ...(only === undefined ? ["target: is required (or targets)"] : []),
        ...(inputs["set-build-target"] && others.length > 0
            ? ["set-build-target: cargo builds for one target unasked, and several are named"]
            : []),
    ];
    if (problems.length > 0 || only === undefined)
        throw (0,read_inputs/* inputsInvalid */.t)(problems);
    return {
        request: {
            targets,
            toolchain: inputs.toolchain,
            components: inputs.components,
            linker: inputs.linker,
            glibc: oldest([inputs.glibc, ...specs.map(({ floor }) => floor)]),
            runner: inputs.runner,
            workingDirectory,
            packages: inputs.packages,
        },
        probe: inputs.probe,
        buildTarget: inputs["set-build-target"] ? only : null,
    };
}
/** What runs with the oldest runs with all of them. */
function oldest(floors) {
    const given = floors.flatMap((floor) => (floor?.libc === "gnu" ? [floor] : []));
    return given.toSorted(libc_floor/* compareLibcFloors */.Ti)[0] ?? null;
}

;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/run.ts





const OUTPUTS = [
    "targets",
    "rustc-version",
    "cargo-version",
    "std-source",
    "linker",
    "environment",
    "diagnosis",
];
/** Sets up Rust for other machines, proved and probed. */
const action = (0,define_action/* defineAction */.Q)({
    name: "setup-rust-cross",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run: run_run,
});
async function run_run(inputs, host) {
    const planned = plan(inputs, host.files.absolute(inputs["working-directory"]));
    if (inputs["dry-run"])
        return tellPlan(planned, host);
    const rust = await (0,prepare_rust/* prepareRust */.M)(host, planned.request);
    for (const notice of rust.notices)
        host.log.notice(notice, { title: "setup-rust-cross" });
    for (const proved of await proveRust(host, rust, planned.request.glibc))
        host.log.info(describeProof(proved));
    if (planned.probe)
        for (const prepared of rust.targets)
            await probe(host, prepared);
    const environment = withBuildTarget(rust, planned);
    for (const [name, value] of Object.entries(environment))
        host.runner.exportVariable(name, value);
    for (const folder of rust.path)
        host.runner.addPath(folder);
    host.log.info(`${rust.description}: ready for ${names(rust.targets).join(", ")}`);
    return outputsOf(rust, environment);
}
async function probe(host, prepared) {
    const { target, compiler } = prepared;
    if ((await (0,probe_target/* probeTarget */.U)(host, prepared)) === "right")
        return host.log.info(`${compiler.cc} compiles memcmp right for ${target.name} at -O2 and -O3`);
    host.log.warning(`${compiler.cc} was not probed for GCC bug 95189: nothing here runs programs of ${target.name}\n→ Install qemu-user-static (or runner: qemu-user does) so that the probe can run.`, { title: "setup-rust-cross: compiler not probed" });
}
function withBuildTarget(rust, { buildTarget }) {
    return buildTarget === null
        ? rust.env
        : { ...rust.env, CARGO_BUILD_TARGET: buildTarget.rustTriple };
}
function describeProof({ target, description, glibc, ran }) {
    const floor = glibc === null ? "" : `, from glibc ${glibc} on`;
    return `${target.name} proved: ${description}${floor}${ran ? ", and it runs" : "; not started here"}`;
}
function tellPlan(planned, host) {
    for (const line of describePlan(planned))
        host.log.info(`would ${line}`);
    return {
        targets: planned.request.targets.map(({ rustTriple }) => rustTriple).join(","),
        "rustc-version": "",
        "cargo-version": "",
        "std-source": "",
        linker: "",
        environment: {},
        diagnosis: [],
    };
}
function outputsOf(rust, environment) {
    return {
        targets: names(rust.targets).join(","),
        "rustc-version": rust.rustcVersion,
        "cargo-version": rust.cargoVersion,
        "std-source": [...new Set(rust.targets.map(({ stdSource }) => stdSource))].join(","),
        linker: rust.targets.map(({ linker }) => linker).join(","),
        environment,
        diagnosis: [],
    };
}
function names(targets) {
    return targets.map(({ target }) => target.rustTriple);
}


/***/ }),

/***/ 19406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cFlags)
/* harmony export */ });
/**
 * Gives the flags that the crate `cc` takes for a target: the first variable that is set of `CFLAGS_` with the triple as
 * it is or with underscores, `TARGET_CFLAGS` (for the host `HOST_CFLAGS`) and `CFLAGS`, split at blanks
 * (https://docs.rs/cc, "External configuration via environment variables").
 */
function cFlags(host, target, options) {
    const triple = target.rustTriple;
    const names = [
        `CFLAGS_${triple}`,
        `CFLAGS_${triple.replaceAll("-", "_")}`,
        options.native ? "HOST_CFLAGS" : "TARGET_CFLAGS",
        "CFLAGS",
    ];
    const given = names.map((name) => host.env(name)).find((value) => value !== null);
    return (given ?? "").split(/\s+/).filter((flag) => flag !== "");
}


/***/ }),

/***/ 81449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ probeTarget)
});

// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/c-flags.ts
var c_flags = __webpack_require__(19406);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/system/started.ts
var started = __webpack_require__(75092);
;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/probe-source.ts
/**
 * Orders two texts whose first byte is the same zero. GCC 9.0–9.3 and 10.0–10.1 expand such a memcmp, when its result is
 * used as a number and one argument is a constant that holds a zero, as if it were strncmp: it stops at the zero and finds
 * them equal (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189). The other argument is behind a volatile pointer, for what
 * GCC works out while it compiles is right. Ends with 0 when the compiler is right, with {@link WRONG} when it is not.
 */
const PROBE_SOURCE = `#include <string.h>

__attribute__((noinline)) static int order(const char *text) {
  return memcmp(text, "\\0\\0\\0\\0", 4);
}

int main(void) {
  const char *volatile text = "\\0abc";
  return order(text) > 0 ? 0 : 3;
}
`;
/** The exit code of a program that was miscompiled; crashes and emulators end with others. */
const WRONG = 3;
/** The bug is in no program built with less optimisation; release builds use these. */
const PROBE_LEVELS = ["-O2", "-O3"];

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/probe-compiler.ts



/** Bumped when the probe changes. */
const RECIPE = "1";
/**
 * Probes a target's own compiler for GCC bug 95189 at -O2 and -O3, running what it makes, under the emulator where the
 * target is foreign. What was found right once is not probed again.
 * @throws Failure `compiler-bug` when memcmp is miscompiled; `compiler-not-proved` when it cannot compile, or what it makes does not run.
 */
async function probeCompiler(host, request) {
    const { target, cc, flags, runner, identity } = request;
    if (runner === null)
        return "not-run";
    await host.cache.folder({
        kind: "compiler-probe",
        key: JSON.stringify([RECIPE, target.name, cc, flags, runner, identity]),
        make: async (folder) => {
            const source = `${folder}/probe.c`;
            await host.files.write(source, PROBE_SOURCE);
            const wrong = [];
            for (const level of PROBE_LEVELS)
                if (await isWrong(host, { ...request, runner, level, source }))
                    wrong.push(level);
            if (wrong.length > 0)
                throw compilerBug(request, wrong);
        },
    });
    return "right";
}
async function isWrong(host, probe) {
    const { cc, flags, level, source, target } = probe;
    const program = `${source.slice(0, -".c".length)}${level}`;
    const compile = [cc, level, ...flags, source, "-o", program];
    await (0,run_tool/* runTool */.q)(host, { argv: compile, quiet: true }, notProved(target));
    const argv = (0,started/* started */.A)(probe.runner, program);
    const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
    if (run.exitCode === 0)
        return false;
    if (run.exitCode === WRONG)
        return true;
    const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
    throw new failure/* Failure */.H("compiler-not-proved", `the probe that ${cc} made for ${target.name} at ${level} ended with ${ending}: ${run.output.trim()}`, { remedy: notProved(target).remedy });
}
function notProved(target) {
    return {
        code: "compiler-not-proved",
        what: `the probe could not be compiled for ${target.name}`,
        remedy: `Check that the compiler makes programs of ${target.name} and that its C library is complete.`,
    };
}
function compilerBug({ cc, identity, target }, levels) {
    const triple = target.rustTriple.replaceAll("-", "_");
    return new failure/* Failure */.H("compiler-bug", `${cc} (${identity}) miscompiles memcmp for ${target.name} at ${levels.join(" and ")}: GCC bug 95189, https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189`, {
        remedy: [
            "Use GCC from 9.4, 10.2 or 11 on (CC names it), or linker: zig.",
            `Where that cannot be, set CFLAGS_${triple}=-fno-builtin-memcmp.`,
            'With cross, pin an image with a newer GCC in Cross.toml ([target.<triple>] image = "…:0.2.5" or a digest).',
        ].join(" "),
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/probe-target.ts


/**
 * Probes the C compiler of a prepared target for GCC bug 95189, with the flags that crates compile with.
 * @throws Failure `compiler-bug`, `compiler-not-proved`.
 */
async function probeTarget(host, prepared) {
    const { target, compiler, runner } = prepared;
    const { cc, identity, kind } = compiler;
    const flags = (0,c_flags/* cFlags */.$)(host, target, { native: kind === "native" });
    return probeCompiler(host, { target, cc, flags, runner, identity });
}


/***/ }),

/***/ 75092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ started)
/* harmony export */ });
/** Writes the argument vector of a program that a runner starts: an emulator with its options, or nothing. */
function started(runner, program) {
    const [first, ...rest] = runner;
    return first === undefined ? [program] : [first, ...rest, program];
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


/***/ })

};
