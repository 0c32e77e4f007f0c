export const id = 503;
export const ids = [503];
export const modules = {

/***/ 44503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 128 modules
var toolchain_src = __webpack_require__(47871);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/describe-plan.ts

/** Says what a plan would do, a line a step, each to follow the word "would". */
function describePlan({ request, probe, buildTarget }) {
    const { targets, toolchain, components, linker, glibc, packages, runner } = request;
    const floor = glibc === null ? "" : `, for glibc ${(0,platform_src/* formatLibcFloor */.E$)(glibc)} and newer`;
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

;// CONCATENATED MODULE: ./actions/setup-rust-cross/src/inputs.ts


/** Names the action's inputs and how each is read. */
const INPUTS = {
    target: (0,src/* parsedOr */.F4)("", readTargets),
    targets: (0,src/* parsedOr */.F4)("", readTargets),
    toolchain: (0,src/* parsed */.Yz)(readChannel),
    components: (0,src/* words */.aL)(),
    packages: (0,src/* parsedOr */.F4)("", readPackages),
    linker: (0,src/* oneOf */.yL)(["auto", "gcc", "zig"], "auto"),
    glibc: (0,src/* parsed */.Yz)(readFloor),
    runner: (0,src/* oneOf */.yL)(["auto", "qemu-user", "native", "none"], "auto"),
    "working-directory": (0,src/* text */.Qq)("."),
    probe: (0,src/* flag */.Jt)(true),
    "set-build-target": (0,src/* flag */.Jt)(false),
    "dry-run": (0,src/* flag */.Jt)(false),
};
function readTargets(given) {
    const read = (0,platform_src/* parseTargets */.Sx)(given);
    return read.ok
        ? { ok: true, value: read.targets }
        : { ok: false, problem: read.problems.join("; ") };
}
function readFloor(given) {
    const floor = (0,platform_src/* parseLibcFloor */.a3)("gnu", given);
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
        throw (0,src/* inputsInvalid */.tz)(problems);
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
    return given.toSorted(platform_src/* compareLibcFloors */.Ti)[0] ?? null;
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
const action = (0,src/* defineAction */.QP)({
    name: "setup-rust-cross",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
});
async function run(inputs, host) {
    const planned = plan(inputs, host.files.absolute(inputs["working-directory"]));
    if (inputs["dry-run"])
        return tellPlan(planned, host);
    const rust = await (0,toolchain_src/* prepareRust */.MC)(host, planned.request);
    for (const notice of rust.notices)
        host.log.notice(notice, { title: "setup-rust-cross" });
    for (const proved of await (0,toolchain_src/* proveRust */.bk)(host, rust, planned.request.glibc))
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
    if ((await (0,toolchain_src/* probeTarget */.Uv)(host, prepared)) === "right")
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


/***/ })

};
