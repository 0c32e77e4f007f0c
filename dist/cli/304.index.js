export const id = 304;
export const ids = [304];
export const modules = {

/***/ 88395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ chooseToolchain)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/toolchain-file.ts

/** Reads the text of a `rust-toolchain` file: one line with a channel, or TOML with a table `toolchain`. */
function parseToolchainFile(text) {
    const line = text.trim();
    if (/^[\w.-]+$/.test(line))
        return { ok: true, file: { channel: line, components: [], targets: [] } };
    try {
        return readTable((0,dist/* parse */.qg)(text));
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? (thrown.message.split("\n")[0] ?? "") : String(thrown);
        return { ok: false, problem: `neither a channel nor TOML: ${reason}` };
    }
}
function readTable(document) {
    const table = document["toolchain"];
    if (typeof table !== "object" || table === null || Array.isArray(table))
        return { ok: false, problem: "has no table [toolchain]" };
    const entries = new Map(Object.entries(table));
    const channel = entries.get("channel") ?? null;
    if (channel !== null && typeof channel !== "string")
        return { ok: false, problem: "toolchain.channel is not a string" };
    const components = strings(entries.get("components"));
    const targets = strings(entries.get("targets"));
    if (components === null || targets === null)
        return {
            ok: false,
            problem: "toolchain.components and toolchain.targets are lists of strings",
        };
    return { ok: true, file: { channel, components, targets } };
}
function strings(value) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return null;
    const texts = value.filter((item) => typeof item === "string");
    return texts.length === value.length ? texts : null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/find-toolchain-file.ts



/**
 * Finds the toolchain file that rustup would find: in the folder or the nearest one above it, `rust-toolchain` before
 * `rust-toolchain.toml`. Null when there is none.
 * @throws Failure `inputs-invalid` when it cannot be read.
 */
async function findToolchainFile(host, folder) {
    for (const at of foldersUpwards(folder))
        for (const name of ["rust-toolchain", "rust-toolchain.toml"]) {
            const path = at === "/" ? `/${name}` : `${at}/${name}`;
            const text = await host.files.readTextIfThere(path);
            if (text === null)
                continue;
            const parsed = parseToolchainFile(text);
            if (!parsed.ok)
                throw (0,read_inputs/* inputsInvalid */.t)([`${path}: ${parsed.problem}`]);
            return parsed.file;
        }
    return null;
}
function foldersUpwards(folder) {
    if (folder === null)
        return [];
    const above = (0,posix_.dirname)(folder);
    return above === folder ? [folder] : [folder, ...foldersUpwards(above)];
}

// EXTERNAL MODULE: ./packages/toolchain/src/rust/rust-version.ts
var rust_version = __webpack_require__(90183);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/ask-toolchain.ts

/** Asks rustc and cargo who they are. */
async function askToolchain(host, programs) {
    const ask = async (...argv) => {
        const { env, cwd } = programs;
        const place = { ...(env && { env }), ...(cwd !== undefined && { cwd }) };
        return host.exec.run({ argv, ...place, quiet: true });
    };
    const asked = await Promise.all([
        ask(programs.rustc, "-vV"),
        ask(programs.rustc, "--print", "sysroot"),
        ask(programs.cargo, "--version"),
    ]);
    const failed = asked.find(({ exitCode }) => exitCode !== 0);
    if (failed !== undefined)
        return { ok: false, problem: failed.output.trim().split("\n")[0] ?? "" };
    const [verbose, sysroot, cargo] = asked;
    const version = (0,rust_version/* parseRustcVersion */.Zs)(verbose.stdout);
    const cargoVersion = (0,rust_version/* parseCargoVersion */.u)(cargo.stdout);
    if (version === null || cargoVersion === null)
        return { ok: false, problem: "rustc or cargo does not say which version it is" };
    return { ok: true, facts: { version, cargoVersion, sysroot: sysroot.stdout.trim() } };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/host-rust.ts


/** Finds rustc and cargo on PATH (rustup's, or the distribution's), without installing anything. */
async function hostRust(host, request) {
    const { exec } = host;
    const [rustup, rustc, cargo] = await Promise.all(["rustup", "rustc", "cargo"].map(exec.find.bind(exec)));
    if (!rustc || !cargo)
        return { ok: false, problem: "there is no rustc and cargo on PATH" };
    const env = rustup && request.toolchain !== null ? { RUSTUP_TOOLCHAIN: request.toolchain } : {};
    const answer = await askToolchain(host, {
        rustc,
        cargo,
        // Asking must not install anything: that is rustup's part, and it is told.
        env: { ...env, RUSTUP_AUTO_INSTALL: "0" },
        ...(request.workingDirectory !== null && { cwd: request.workingDirectory }),
    });
    if (!answer.ok)
        return answer;
    const { channel } = request;
    if (!rustup && channel !== null && !(0,rust_version/* satisfiesChannel */.vB)(answer.facts.version.release, channel))
        return {
            ok: false,
            problem: `the rustc on PATH is ${answer.facts.version.release}, not ${channel}`,
        };
    const where = { source: "host", rustc, cargo, path: [], env, runtimeRoot: null };
    return { ok: true, toolchain: { ...where, ...answer.facts } };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/build-std-environment.ts
/**
 * Gives the environment with which cargo builds the standard library itself: `-Zbuild-std` as a variable
 * (https://doc.rust-lang.org/cargo/reference/unstable.html#build-std). It needs the sources of exactly this rustc and the
 * crates that they depend on; a stable rustc takes unstable options only with RUSTC_BOOTSTRAP.
 */
function buildStdEnvironment(release, targets) {
    const bootstrap = release.includes("-nightly") ? {} : { RUSTC_BOOTSTRAP: "1" };
    // For macOS rustc strips with its rust-objcopy, which only rustup brings; nothing is lost, as this standard library has no debug information.
    const strip = targets.some(({ os }) => os === "macos")
        ? { CARGO_PROFILE_RELEASE_STRIP: "none" }
        : {};
    return { ...bootstrap, ...strip, CARGO_UNSTABLE_BUILD_STD: "std,panic_abort" };
}

// EXTERNAL MODULE: ./packages/toolchain/src/system/remove-tree.ts
var remove_tree = __webpack_require__(21354);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-root.ts + 2 modules
var debian_root = __webpack_require__(6163);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust-packages.ts

const WEB = {
    rustc: "rustc-web",
    cargo: "cargo-web",
    std: "libstd-rust-web-dev",
    sources: "rust-web-src",
};
const PLAIN = {
    rustc: "rustc",
    cargo: "cargo",
    std: "libstd-rust-dev",
    sources: "rust-src",
};
/** Newest first, and none that finds its own libraries by the path of its program, which by another loader is the loader's (1.63 does). Read from the suites' package lists: the versions are the same on all architectures named. */
const DEBIAN_RUSTS = [
    {
        ...WEB,
        suite: "trixie",
        release: "1.96.0",
        architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
    },
    {
        ...PLAIN,
        suite: "trixie",
        release: "1.85.1",
        architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
    },
    {
        ...WEB,
        suite: "bookworm",
        release: "1.85.0",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
    },
];
/** Lists, newest first, the Debian Rusts that run on a host, have the targets' standard libraries and are of a channel. */
function debianRusts(hostTarget, targets, channel) {
    const all = [hostTarget, ...targets];
    if (all.some(({ debianArchitecture }) => debianArchitecture === null))
        return [];
    return DEBIAN_RUSTS.filter(({ architectures, release }) => all.every(({ architecture }) => architectures.includes(architecture)) &&
        (channel === null || (0,rust_version/* satisfiesChannel */.vB)(release, channel)));
}

// EXTERNAL MODULE: ./packages/toolchain/src/system/shell-quote.ts
var shell_quote = __webpack_require__(76614);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust-wrapper.ts

/** Lists the programs that get a wrapper. */
const DEBIAN_RUST_PROGRAMS = ["rustc", "rustdoc", "cargo"];
/** Cargo hands the path of its own program to build scripts, and by the loader that would be the loader. */
const CARGO_ENVIRONMENT = ['export CARGO="$here/cargo" RUSTC="${RUSTC:-$here/rustc}"'];
/**
 * Writes the script that starts a program of a Debian root on any Linux host: by the root's own loader and libraries,
 * which reach that program only and not its children, as LD_LIBRARY_PATH would. The scripts find each other by `$0`,
 * for they do not know the folder they will be in.
 */
function debianRustWrapper(program, place) {
    const { root, hostTarget } = place;
    const libraries = `${root}/usr/lib/${hostTarget.gnuTriplet ?? ""}`;
    const loader = `${libraries}/${hostTarget.interpreterPath?.split("/").at(-1) ?? ""}`;
    return [
        "#!/bin/sh",
        "here=${0%/*}",
        ...(program === "cargo" ? CARGO_ENVIRONMENT : []),
        // Cargo adds folders to LD_LIBRARY_PATH for crates that are shared libraries.
        `exec ${(0,shell_quote/* shellQuote */.Z)(loader)} --library-path ${(0,shell_quote/* shellQuote */.Z)(libraries)}"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ${(0,shell_quote/* shellQuote */.Z)(`${root}/usr/bin/${program}`)} "$@"`,
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/installed-std.ts
/** Tells whether a toolchain has the compiled standard library of a target. */
async function hasStd(host, toolchain, target) {
    const folder = `${toolchain.sysroot}/lib/rustlib/${target.rustTriple}/lib`;
    if (!(await host.files.exists(folder)))
        return false;
    const names = await host.files.list(folder);
    return names.some((name) => name.startsWith("libstd-") && name.endsWith(".rlib"));
}
/** Lists those of the targets that a toolchain has no compiled standard library of. */
async function targetsWithoutStd(host, toolchain, targets) {
    const has = await Promise.all(targets.map(async (target) => hasStd(host, toolchain, target)));
    return targets.filter((_, index) => has[index] !== true);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust.ts








/** Brings rustc, cargo and the targets' standard libraries from Debian's packages, without installing them; tells why it cannot. */
async function debianRust(host, request) {
    const { hostTarget, targets, channel } = request;
    const candidates = debianRusts(hostTarget, targets, channel);
    const problems = [];
    for (const candidate of candidates) {
        const found = await tryCandidate(host, candidate, request);
        if (found.ok)
            return found;
        problems.push(found.problem);
    }
    const names = targets.map(({ rustTriple }) => rustTriple).join(", ") || hostTarget.rustTriple;
    const none = `Debian has no Rust${channel === null ? "" : ` ${channel}`} for ${hostTarget.name} with the standard library of ${names}`;
    return {
        ok: false,
        problem: [...problems, ...(candidates.length === 0 ? [none] : [])].join("; "),
    };
}
async function tryCandidate(host, candidate, request) {
    try {
        return await unpack(host, candidate, request);
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* Failure */.H) || !PASSED_OVER.has(thrown.code))
            throw thrown;
        const [reason = ""] = thrown.message.split("\n");
        return { ok: false, problem: `${candidate.rustc} of Debian ${candidate.suite}: ${reason}` };
    }
}
/** Failures that another suite, or another source of Rust, may not have. */
const PASSED_OVER = new Set([
    "userland-failed",
    "tool-missing",
    "no-root",
    "tool-failed",
]);
async function unpack(host, candidate, request) {
    const { hostTarget, targets, channel } = request;
    const own = hostTarget.debianArchitecture ?? "";
    const foreign = targets
        .map(({ debianArchitecture }) => debianArchitecture ?? "")
        .filter((name) => name !== own)
        .toSorted();
    const { rustc, cargo, std, sources, suite } = candidate;
    const { path: root, hit } = await (0,debian_root/* makeDebianRoot */.y)(host, {
        suite,
        architectures: [own, ...foreign],
        packages: [
            rustc,
            cargo,
            std,
            ...foreign.map((name) => `${std}:${name}`),
            ...(request.sources ? [sources] : []),
        ],
    });
    if (!hit)
        await dropForeignLlvm(host, root, request);
    const bin = await writeWrappers(host, root, hostTarget);
    const programs = { rustc: `${bin}/rustc`, cargo: `${bin}/cargo` };
    const answer = await askToolchain(host, programs);
    if (!answer.ok)
        return answer;
    const { release } = answer.facts.version;
    if (channel !== null && !(0,rust_version/* satisfiesChannel */.vB)(release, channel))
        return {
            ok: false,
            problem: `${rustc} of Debian ${suite} is ${release} by now, not ${channel}`,
        };
    const missing = await targetsWithoutStd(host, answer.facts, targets);
    if (missing.length > 0)
        return { ok: false, problem: `${rustc} of Debian ${suite} does not find its standard library` };
    const where = { source: "debian", path: [bin], env: {}, runtimeRoot: root };
    return { ok: true, toolchain: { ...where, ...programs, ...answer.facts } };
}
/** A foreign standard library depends on the foreign LLVM, which is 120 MB or more and of no use here. */
async function dropForeignLlvm(host, root, { hostTarget, targets }) {
    const triplets = targets.map(({ gnuTriplet }) => gnuTriplet);
    for (const triplet of triplets.filter((name) => name !== hostTarget.gnuTriplet)) {
        const folder = `${root}/usr/lib/${triplet ?? ""}`;
        for (const name of await host.files.list(folder))
            if (name.startsWith("libLLVM"))
                await (0,remove_tree/* removeTree */.d)(host, `${folder}/${name}`);
    }
}
async function writeWrappers(host, root, hostTarget) {
    const scripts = DEBIAN_RUST_PROGRAMS.map((program) => [program, debianRustWrapper(program, { root, hostTarget })]);
    const { path } = await host.cache.folder({
        kind: "debian-rust",
        key: JSON.stringify(scripts),
        make: async (folder) => {
            await host.files.makeFolder(`${folder}/bin`);
            for (const [program, script] of scripts)
                await host.files.write(`${folder}/bin/${program}`, script, 0o755);
        },
    });
    return `${path}/bin`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rustup.ts



/** A component is some 60 MB; without a network rustup answers at once, behind a silent one it waits. */
const TIMEOUT_SECONDS = 300;
/**
 * Lets rustup bring the toolchain, the standard libraries and the components that are missing; tells why it cannot,
 * for there are other ways to get them.
 */
async function rustupToolchain(host, request) {
    if ((await host.exec.find("rustup")) === null)
        return { ok: false, problem: "there is no rustup" };
    const there = await hostRust(host, request);
    if (there.ok)
        return completed(host, there.toolchain, request);
    const channel = request.toolchain ?? request.channel ?? "stable";
    const failed = await installToolchain(host, channel, request);
    if (failed !== null)
        return { ok: false, problem: failed };
    const named = { ...request, toolchain: channel };
    const installed = await hostRust(host, named);
    return installed.ok ? completed(host, installed.toolchain, named) : installed;
}
/** Adds what an installed toolchain lacks. */
async function completed(host, toolchain, request) {
    const missing = await targetsWithoutStd(host, toolchain, request.targets);
    const triples = missing.map(({ rustTriple }) => rustTriple);
    const failed = (await addAll(host, request, ["target", triples])) ??
        (await addAll(host, request, ["component", request.components]));
    if (failed !== null)
        return { ok: false, problem: failed };
    return { ok: true, toolchain: { ...toolchain, source: "rustup" } };
}
async function installToolchain(host, channel, request) {
    const argv = ["toolchain", "install", channel, "--profile", "minimal", "--no-self-update"];
    return rustup(host, argv, request);
}
async function addAll(host, request, [what, names]) {
    if (names.length === 0)
        return null;
    const { toolchain } = request;
    const which = toolchain === null ? [] : ["--toolchain", toolchain];
    return rustup(host, [what, "add", ...which, ...names], request);
}
/** Runs rustup; null when it succeeded, else its own words. */
async function rustup(host, args, { workingDirectory }) {
    const command = {
        argv: ["rustup", ...args],
        // Its retries would triple the wait where nothing can be fetched; a backtrace of rustup is of no use to anyone.
        env: { RUSTUP_MAX_RETRIES: "1", RUST_BACKTRACE: "0" },
        timeoutSeconds: TIMEOUT_SECONDS,
        label: `rustup ${args.slice(0, 2).join(" ")}`,
        quiet: true,
        ...(workingDirectory !== null && { cwd: workingDirectory }),
    };
    const ended = await host.exec.run(command);
    if (ended.exitCode === 0)
        return null;
    if (host.signal.aborted)
        throw new failure/* Failure */.H("interrupted", "interrupted", { remedy: "Run it again." });
    const error = /^error: .{0,120}/m.exec(ended.stderr)?.[0] ?? "rustup did not end in time";
    return `rustup ${args.join(" ")}: ${error}`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/buildable-toolchain.ts


/**
 * Finds a toolchain that has the sources of its own standard library, of exactly its version: the host's, with rustup's
 * component `rust-src`, or Debian's. Null when there is none.
 */
async function buildableToolchain(host, request) {
    const { there, hostTarget, channel } = request;
    const sources = [
        async () => there,
        async () => rustupToolchain(host, { ...request, targets: [], components: ["rust-src"] }),
        async () => debianRust(host, { hostTarget, targets: [], channel, sources: true }),
    ];
    for (const source of sources) {
        const found = await source();
        if (found.ok && (await hasStdSources(host, found.toolchain)))
            return found.toolchain;
    }
    return null;
}
/** Where rustup's component `rust-src` puts them, and Debian's packages too. */
async function hasStdSources(host, { sysroot }) {
    return host.files.exists(`${sysroot}/lib/rustlib/src/rust/library/Cargo.toml`);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/toolchain-attempts.ts






/** Lists the ways to a toolchain, the cheapest first. */
const ATTEMPTS = [
    fromHost,
    fromRustup,
    fromDebian,
    fromSources,
];
async function fromHost(host, { there, targets, components }) {
    if (!there.ok)
        return there;
    const missing = await targetsWithoutStd(host, there.toolchain, targets);
    if (missing.length > 0)
        return { ok: false, problem: `rustc ${there.toolchain.version.release} on PATH lacks it` };
    if (components.length > 0)
        return { ok: false, problem: "components are rustup's to add" };
    return chosen(there.toolchain, sources(targets, () => "host"));
}
async function fromRustup(host, search) {
    const { wanted, targets, there } = search;
    const lacked = there.ok ? await targetsWithoutStd(host, there.toolchain, targets) : targets;
    const components = [...new Set([...search.components, ...search.fileComponents])];
    const found = await rustupToolchain(host, { ...wanted, targets, components });
    if (found.ok)
        return chosen(found.toolchain, sources(targets, (target) => (lacked.includes(target) ? "rustup" : "host")));
    if (search.components.length === 0)
        return found;
    throw new failure/* Failure */.H("rust-toolchain-unavailable", `the components ${search.components.join(", ")} come from rustup only: ${found.problem}`, { remedy: "Install rustup and let it reach its server, or leave the input components out." });
}
async function fromDebian(host, search) {
    const { wanted, targets, hostTarget, fileComponents } = search;
    const { channel } = wanted;
    const found = await debianRust(host, { hostTarget, targets, channel, sources: false });
    if (!found.ok)
        return found;
    const names = fileComponents.join(", ");
    const notice = `the project's toolchain file asks for ${names}, which Debian's Rust has not; building needs none of them`;
    return chosen(found.toolchain, sources(targets, () => "debian"), fileComponents.length === 0 ? [] : [notice]);
}
/** Building it takes a minute or two for each target and profile, so it comes last. */
async function fromSources(host, search) {
    const { wanted, there, hostTarget, targets } = search;
    const toolchain = await buildableToolchain(host, { ...wanted, there, hostTarget });
    if (toolchain === null)
        return { ok: false, problem: "no Rust with sources to build it from" };
    const missing = await targetsWithoutStd(host, toolchain, targets);
    const env = {
        ...toolchain.env,
        ...buildStdEnvironment(toolchain.version.release, missing),
    };
    const triples = missing.map(({ rustTriple }) => rustTriple).join(", ");
    const notice = `no standard library of ${triples} is to be had for this Rust: cargo builds it from its sources, wherever --target is given`;
    const source = (target) => missing.includes(target) ? "build-std" : toolchain.source;
    return chosen({ ...toolchain, env }, sources(targets, source), [notice]);
}
function chosen(toolchain, stdSources, notices = []) {
    return { ok: true, chosen: { toolchain, stdSources, notices } };
}
function sources(targets, source) {
    return new Map(targets.map((target) => [target, source(target)]));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/choose-toolchain.ts




/**
 * Takes the first Rust that has the standard library of every target: the one on the host, what rustup brings,
 * Debian's packages, or one with sources to build it from.
 * @throws Failure `rust-std-unavailable` or `rust-toolchain-unavailable`, with why each of them will not do.
 */
async function chooseToolchain(host, request, hostTarget) {
    const search = await startSearch(host, request, hostTarget);
    const problems = [];
    for (const attempt of ATTEMPTS) {
        const tried = await attempt(host, search);
        if (tried.ok)
            return tried.chosen;
        problems.push(tried.problem);
    }
    throw unavailable(search, problems);
}
async function startSearch(host, request, hostTarget) {
    const { toolchain, workingDirectory, targets } = request;
    const file = await findToolchainFile(host, workingDirectory);
    const wanted = { toolchain, channel: toolchain ?? file?.channel ?? null, workingDirectory };
    return {
        wanted,
        targets,
        hostTarget,
        components: request.components,
        fileComponents: file?.components ?? [],
        there: await hostRust(host, wanted),
    };
}
function unavailable({ targets, there }, problems) {
    const triples = targets.map(({ rustTriple }) => rustTriple).join(", ");
    const reasons = problems.map((problem) => `- ${problem}`);
    return new failure/* Failure */.H(there.ok ? "rust-std-unavailable" : "rust-toolchain-unavailable", [`no Rust with the standard library of ${triples}:`, ...reasons].join("\n"), {
        remedy: "Install rustup (rustup target add …), let it or a Debian mirror be reached, or add the component rust-src so that the standard library is built.",
    });
}


/***/ }),

/***/ 43590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fullRequest)
/* harmony export */ });
/** Fills in what a request leaves out. */
function fullRequest(request) {
    return {
        toolchain: null,
        components: [],
        linker: "auto",
        glibc: null,
        runner: "auto",
        workingDirectory: null,
        packages: [],
        ...request,
    };
}


/***/ }),

/***/ 90183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   Zs: () => (/* binding */ parseRustcVersion),
/* harmony export */   u: () => (/* binding */ parseCargoVersion),
/* harmony export */   vB: () => (/* binding */ satisfiesChannel)
/* harmony export */ });
/** Reads the output of `rustc -vV`; null when it is something else. */
function parseRustcVersion(output) {
    const field = (name) => new RegExp(`^${name}: (\\S+)$`, "m").exec(output)?.[1] ?? null;
    const release = field("release");
    const host = field("host");
    if (release === null || host === null)
        return null;
    return { release, host, commit: field("commit-hash") };
}
/** Reads the version out of `cargo --version`; null when it is something else. */
function parseCargoVersion(output) {
    return /^cargo (\d+\.\d+\.\d+\S*)/m.exec(output)?.[1] ?? null;
}
/**
 * Tells whether a release is one that a channel stands for: `1.85` is any 1.85.x, `stable` any release without a
 * suffix, `nightly-2026-01-31` any nightly (its date is not in the release's name).
 */
function satisfiesChannel(release, channel) {
    const [name = ""] = channel.split("-");
    if (name === "stable")
        return /^\d+\.\d+\.\d+$/.test(release);
    if (name === "beta" || name === "nightly")
        return release.includes(`-${name}`);
    return release === channel || (/^\d+\.\d+$/.test(channel) && release.startsWith(`${channel}.`));
}
/** Gives the minor number of a 1.x version; null when it is something else. */
function minorOf(version) {
    const match = /^1\.(\d+)/.exec(version);
    return match === null ? null : Number(match[1]);
}


/***/ })

};
