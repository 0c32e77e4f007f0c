export const id = 787;
export const ids = [787];
export const modules = {

/***/ 31787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __webpack_require__(14731);
;// CONCATENATED MODULE: ./packages/app/src/output/require-output.ts

/**
 * Asks, before anything is made, whether the output folder can be written to.
 * @param output absolute; it need not be there yet.
 * @throws Failure `path-missing` where it is a file; what the file system says, where that is read-only or another's.
 */
async function requireOutput({ files, facts }, output) {
    const found = await files.info(output);
    if (found === null)
        return;
    if (found.kind === "file")
        throw new src_failure/* Failure */.H("path-missing", `${output} is a file`, {
            remedy: "Name a folder in output-dir, one that is there or is to be made.",
        });
    const probe = `${output}/.wainwright.${facts.pid}`;
    await files.write(probe, "");
    await files.remove(probe);
}

// EXTERNAL MODULE: ./packages/manifest/src/program-manifest.ts
var program_manifest = __webpack_require__(69465);
// EXTERNAL MODULE: ./packages/platform/src/target-spec.ts
var target_spec = __webpack_require__(60394);
;// CONCATENATED MODULE: ./packages/app/src/output/output-name.ts
/** What may stand in a pattern of names, and what it becomes. */
const PLACES = new Map([
    ["name", ({ name }) => name],
    ["version", ({ version }) => version ?? ""],
    ["arch", ({ target }) => archName(target)],
    ["target", ({ target }) => target.target.name],
    ["triple", ({ target }) => target.target.rustTriple],
]);
/** How programs are named where nothing else is asked: the extension is not part of it. */
const OUTPUT_NAMES = {
    pyz: "{name}-{version}-{arch}",
    pyinstaller: "{arch}/{name}",
    rust: "{name}-{triple}",
    image: "{name}-{arch}",
    deb: "{name}-{version}-{arch}",
};
/** Names a target as electron-builder does, which knows most users' machines; others by our own word. */
function archName({ target }) {
    return target.electronArch?.name ?? target.architecture;
}
/** Says which places of a pattern are unknown; null where all are known. */
function placesProblem(pattern) {
    const unknown = [...pattern.matchAll(/\{([^}]*)\}/g)]
        .map(([, place = ""]) => place)
        .filter((place) => !PLACES.has(place));
    if (unknown.length === 0)
        return null;
    return `{${unknown.join("}, {")}} is none of {${[...PLACES.keys()].join("}, {")}}`;
}
/** Says what is wrong with a pattern of names; null where it can be used. */
function patternProblem(pattern) {
    const parts = pattern.split("/");
    const isOutside = parts.some((part) => ["", ".", ".."].includes(part)) || pattern.includes("\\");
    return (placesProblem(pattern) ?? (isOutside ? `"${pattern}" leads out of the output folder` : null));
}
/** Puts what is known of a program into the places of a pattern. What has no version has no dash for it either. */
function fillPlaces(pattern, program) {
    const given = program.version === null ? pattern.replace(/[-_]\{version\}/, "") : pattern;
    return given.replaceAll(/\{(\w+)\}/g, (whole, place) => safe(PLACES.get(place)?.(program) ?? whole));
}
/** Gives the path of a program below the output folder. */
function outputName(program, pattern) {
    const filled = fillPlaces(pattern, program);
    return filled.endsWith(program.extension) ? filled : `${filled}${program.extension}`;
}
/** A version may hold what a file system, or an upload, does not take (PEP 440: `1!2.0+local`). */
function safe(text) {
    return text.replaceAll(/[^\w.+-]/g, "_");
}
/** Finds programs whose names a file system that does not tell case apart would take for one, or where one is the other's folder. */
function collisions(paths) {
    const pairs = [];
    for (const [index, one] of paths.entries())
        for (const other of paths.slice(index + 1))
            if (collide(one, other))
                pairs.push([one, other]);
    return pairs;
}
function collide(one, other) {
    const [a, b] = [one, other].map((path) => path.normalize("NFC").toLowerCase());
    return a === b || a?.startsWith(`${b}/`) === true || b?.startsWith(`${a}/`) === true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/app/src/output/program-sum.ts

/** Sums up a file or a folder; links count by where they lead. */
async function programSum({ files }, path) {
    const info = await files.info(path);
    if (info?.kind !== "folder")
        return { size: info?.size ?? 0, sha256: await files.sha256(path) };
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    for (const file of await files.walk(path)) {
        size += file.kind === "file" ? file.size : 0;
        const content = file.kind === "file" ? await files.sha256(`${path}/${file.path}`) : file.kind;
        hash.update(`${content}  ${file.path}\n`);
    }
    return { size, sha256: hash.digest("hex") };
}

;// CONCATENATED MODULE: ./packages/app/src/output/place-programs.ts





/**
 * Puts programs into the output folder, all of them whole or none, and writes down in its manifest what lies there; rows of
 * files that an earlier run made stay.
 * @throws Failure `outputs-collide`, before anything is placed; what the file system says, where that has no room.
 */
async function placePrograms(host, programs, placing) {
    const named = programs.map((program) => ({
        program,
        file: outputName(program, placing.pattern),
    }));
    refuseCollisions([program_manifest/* MANIFEST_NAME */.ir, ...named.map(({ file }) => file)]);
    const staged = [];
    try {
        for (const { program, file } of named) {
            const path = `${placing.output}/${file}`;
            const aside = asideOf(host, path);
            staged.push({ program, file, path, aside });
            await host.files.copy(program.path, aside);
        }
        const placed = [];
        for (const one of staged)
            placed.push(await place(host, one, placing));
        if (placed.length > 0)
            await writeManifest(host, placing.output, placed);
        return placed;
    }
    finally {
        for (const { aside } of staged)
            await host.files.remove(aside);
    }
}
function asideOf({ facts }, path) {
    const at = path.lastIndexOf("/") + 1;
    return `${path.slice(0, at)}.${path.slice(at)}.${facts.pid}`;
}
function refuseCollisions(files) {
    const [pair] = collisions(files);
    if (pair === undefined)
        return;
    throw new src_failure/* Failure */.H("outputs-collide", `${pair[0]} and ${pair[1]} are one name on some disks`, {
        remedy: "Tell them apart in output-name: {name}, {version}, {arch}, {target}, {triple}.",
    });
}
/** A file replaces a file in one step; where there is a folder, that makes way first. */
async function place(host, { program, file, path, aside }, { commit }) {
    const row = await rowOf(host, { ...program, path: aside }, { file, commit });
    const kinds = [await host.files.info(aside), await host.files.info(path)].map((one) => one?.kind);
    if (kinds.includes("folder"))
        await host.files.remove(path);
    await host.files.rename(aside, path);
    return { ...program, path, row };
}
async function rowOf(host, { path, kind, name, version, target, seconds, report }, { file, commit }) {
    const { size, sha256 } = await programSum(host, path);
    const floor = report.floor?.glibc ?? null;
    const rounded = Math.round(seconds * 10) / 10;
    return {
        ...{ file, kind, name, version, target: (0,target_spec/* formatTarget */.P)(target) },
        ...{ sha256, size, floor, seconds: rounded, commit },
    };
}
async function writeManifest(host, output, placed) {
    const path = `${output}/${program_manifest/* MANIFEST_NAME */.ir}`;
    const rows = placed.map(({ row }) => row);
    const own = new Set(rows.map(({ file }) => file));
    for (const row of (0,program_manifest/* parseManifest */.Ng)((await host.files.readTextIfThere(path)) ?? "") ?? [])
        if (!own.has(row.file) && (await host.files.exists(`${output}/${row.file}`)))
            rows.push(row);
    await host.files.write(path, (0,program_manifest/* formatManifest */.L_)(rows));
}

// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(90118);
// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/verify/src/expect/check-expected.ts
var check_expected = __webpack_require__(69426);
// EXTERNAL MODULE: ./packages/verify/src/findings/finding-lines.ts
var finding_lines = __webpack_require__(12101);
// EXTERNAL MODULE: ./packages/wheelcache/src/open-wheel-cache.ts + 5 modules
var open_wheel_cache = __webpack_require__(61935);
// EXTERNAL MODULE: ./packages/wheelhouse/src/house/require-room.ts + 1 modules
var require_room = __webpack_require__(52965);
// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/core/src/inputs/platform-words.ts
var platform_words = __webpack_require__(32880);
// EXTERNAL MODULE: ./packages/core/src/inputs/split-words.ts
var split_words = __webpack_require__(63663);
;// CONCATENATED MODULE: ./packages/app/src/rust/rust-programs-request.ts
/** Names for whom wasm-bindgen writes its JavaScript (its `--target`). */
const BINDGEN_TARGETS = ["bundler", "web", "nodejs", "no-modules", "deno"];
/** Reads `NAME` or `NAME@VERSION`, as cargo writes them; null for anything else. */
function parseRegistryCrate(text) {
    const [, name, version] = /^([a-zA-Z][\w-]{0,63})(?:@(\d[\w.+-]*))?$/.exec(text.trim()) ?? [];
    return name === undefined ? null : { name, version: version ?? null };
}

;// CONCATENATED MODULE: ./packages/app/src/image/image-request.ts
/** Names what builds images; `auto` takes docker where its builder can write a layout, else buildah. */
const IMAGE_ENGINES = ["auto", "docker", "buildah"];

;// CONCATENATED MODULE: ./packages/app/src/image/layer-cache.ts
/**
 * Reads where layers are kept: a folder, or as BuildKit's users write it, `type=registry,ref=HOST/REPOSITORY` and `type=local,dest=FOLDER`.
 * @see https://docs.docker.com/build/cache/backends/
 */
function parseLayerCache(text) {
    if (!text.startsWith("type="))
        return { ok: true, value: { kind: "folder", path: text } };
    const fields = new Map(text.split(",").map((field) => {
        const at = field.indexOf("=");
        return [field.slice(0, at), field.slice(at + 1)];
    }));
    const path = fields.get("dest") ?? fields.get("src") ?? "";
    if (fields.get("type") === "local" && path !== "")
        return { ok: true, value: { kind: "folder", path } };
    const repository = fields.get("ref") ?? "";
    if (fields.get("type") !== "registry" || repository === "")
        return { ok: false, problem: `"${text}" is no folder and no type=registry,ref=REPOSITORY` };
    return /:[^/]*$|@/.test(repository)
        ? { ok: false, problem: `"${repository}" has a tag; the platforms' names become the tags` }
        : { ok: true, value: { kind: "registry", repository } };
}
/** Names a platform's own part of a cache: `linux-arm-v7`. */
function platformWord(platform) {
    return platform.replaceAll("/", "-");
}

;// CONCATENATED MODULE: ./packages/app/src/made-program.ts
/** Names what is made: each is one way to hand a program to its users. */
const PROGRAM_KINDS = ["pyz", "pyinstaller", "rust", "image", "deb"];

;// CONCATENATED MODULE: ./packages/app/src/pyinstaller/frozen-request.ts
/** Reads `NAME=path/of/script.py`, `path/of/script.py` or `path/of/program.spec`; null for anything else. */
function parseFrozenSource(line) {
    const [, name, path] = /^(?:([\w.-]+)\s*=\s*)?(\S.*)$/.exec(line) ?? [];
    const [, stem, ending] = /([^/]+)\.(py|spec)$/.exec(path ?? "") ?? [];
    if (path === undefined || stem === undefined || !isInside(path))
        return null;
    if (ending === "py")
        return { name: name ?? stem, path, kind: "script" };
    return name === undefined ? { name: stem, path, kind: "spec" } : null;
}
/** Reads `SOURCE:DESTINATION`, as PyInstaller's --add-data does; null for anything else. */
function parseFrozenData(line) {
    const [from = "", to = "", more] = line.split(":").map((part) => part.trim());
    const isRead = from !== "" && to !== "" && more === undefined;
    return isRead && isInside(from) && isInside(to) ? { from, to } : null;
}
function isInside(path) {
    return !path.startsWith("/") && !path.split("/").includes("..");
}

// EXTERNAL MODULE: ./packages/verify/src/expect/expected-line.ts
var expected_line = __webpack_require__(19584);
// EXTERNAL MODULE: ./packages/wheelcache/src/cache-inputs.ts
var cache_inputs = __webpack_require__(44545);
;// CONCATENATED MODULE: ./actions/build-app/src/inputs.ts




/** Names the action's inputs and how each is read. */
const INPUTS = {
    format: (0,specs/* required */.mw)((0,specs/* parsed */.Yz)(formatWord)),
    target: (0,specs/* parsed */.Yz)(platform_words/* targetWords */.LT),
    "python-version": (0,specs/* parsedOr */.F4)("3.11", platform_words/* interpreterWord */.d6),
    name: (0,specs/* text */.Qq)(),
    "working-directory": (0,specs/* text */.Qq)("."),
    "output-dir": (0,specs/* text */.Qq)("dist"),
    "output-name": (0,specs/* parsed */.Yz)(pattern),
    wheelhouse: (0,specs/* text */.Qq)("wheelhouse"),
    requirements: (0,specs/* lines */.Mn)(),
    "entry-point": (0,specs/* text */.Qq)(),
    packer: (0,specs/* oneOf */.yL)(["shiv", "pex"], "shiv"),
    "interpreter-line": (0,specs/* text */.Qq)(),
    programs: (0,specs/* parsedLines */.PW)(frozenSource),
    "one-file": (0,specs/* flag */.Jt)(true),
    data: (0,specs/* parsedLines */.PW)(frozenData),
    "hidden-imports": (0,specs/* words */.aL)(),
    collect: (0,specs/* words */.aL)(),
    "pyinstaller-args": (0,split_words/* argumentWords */.T)(),
    "pyinstaller-version": (0,specs/* text */.Qq)(),
    folder: (0,specs/* text */.Qq)(),
    version: (0,specs/* text */.Qq)(),
    maintainer: (0,specs/* text */.Qq)(),
    description: (0,specs/* text */.Qq)(),
    section: (0,specs/* text */.Qq)("misc"),
    homepage: (0,specs/* text */.Qq)(),
    depends: (0,specs/* lines */.Mn)(),
    prefix: (0,specs/* text */.Qq)(),
    links: (0,specs/* parsedLines */.PW)(debLink),
    suite: (0,specs/* text */.Qq)(),
    crate: (0,specs/* parsed */.Yz)(crateWord),
    "workspace-packages": (0,specs/* words */.aL)(),
    bins: (0,specs/* words */.aL)(),
    features: (0,specs/* words */.aL)(),
    "all-features": (0,specs/* flag */.Jt)(false),
    "no-default-features": (0,specs/* flag */.Jt)(false),
    profile: (0,specs/* text */.Qq)("release"),
    locked: (0,specs/* flag */.Jt)(true),
    strip: (0,specs/* flag */.Jt)(true),
    linker: (0,specs/* oneOf */.yL)(["auto", "gcc", "zig"], "auto"),
    "rust-toolchain": (0,specs/* text */.Qq)(),
    packages: (0,specs/* words */.aL)(),
    "cargo-args": (0,split_words/* argumentWords */.T)(),
    "wasm-bindgen-target": (0,specs/* oneOf */.yL)(BINDGEN_TARGETS, "bundler"),
    "wasm-opt": (0,specs/* flag */.Jt)(false),
    context: (0,specs/* text */.Qq)("."),
    file: (0,specs/* text */.Qq)(),
    "build-args": (0,specs/* lines */.Mn)(),
    labels: (0,specs/* lines */.Mn)(),
    stage: (0,specs/* text */.Qq)(),
    engine: (0,specs/* oneOf */.yL)(IMAGE_ENGINES, "auto"),
    "layer-cache": (0,specs/* parsed */.Yz)(parseLayerCache),
    smoke: (0,split_words/* argumentWords */.T)(),
    "smoke-output": (0,specs/* parsed */.Yz)(regularExpression),
    "smoke-timeout": (0,specs/* parsedOr */.F4)("300", secondsCount),
    expect: (0,specs/* parsedLines */.PW)(expected_line/* parseExpected */._),
    ...cache_inputs/* CACHE_INPUTS */.x,
    "dry-run": (0,specs/* flag */.Jt)(false),
};
/** Says for which formats inputs are that are not for all; what has a default is in none. */
const FORMAT_INPUTS = {
    requirements: ["pyz", "pyinstaller"],
    "entry-point": ["pyz"],
    "interpreter-line": ["pyz"],
    programs: ["pyinstaller"],
    data: ["pyinstaller"],
    "hidden-imports": ["pyinstaller"],
    collect: ["pyinstaller"],
    "pyinstaller-args": ["pyinstaller"],
    "pyinstaller-version": ["pyinstaller"],
    folder: ["deb"],
    version: ["deb", "image"],
    maintainer: ["deb"],
    description: ["deb"],
    homepage: ["deb"],
    depends: ["deb"],
    prefix: ["deb"],
    links: ["deb"],
    suite: ["deb"],
    crate: ["rust"],
    "workspace-packages": ["rust"],
    bins: ["rust"],
    features: ["rust"],
    "all-features": ["rust"],
    "no-default-features": ["rust"],
    "rust-toolchain": ["rust"],
    packages: ["rust"],
    "cargo-args": ["rust"],
    "wasm-opt": ["rust"],
    file: ["image"],
    "build-args": ["image"],
    labels: ["image"],
    stage: ["image"],
    "layer-cache": ["image"],
};
function formatWord(given) {
    const found = PROGRAM_KINDS.find((kind) => kind === given.toLowerCase());
    return found === undefined
        ? { ok: false, problem: `"${given}" is none of ${PROGRAM_KINDS.join(", ")}` }
        : { ok: true, value: found };
}
function crateWord(given) {
    const value = parseRegistryCrate(given);
    return value === null
        ? { ok: false, problem: `"${given}" is neither NAME nor NAME@VERSION` }
        : { ok: true, value };
}
function pattern(given) {
    const problem = patternProblem(given);
    return problem === null ? { ok: true, value: given } : { ok: false, problem };
}
function regularExpression(given) {
    try {
        return { ok: true, value: new RegExp(given, "mu") };
    }
    catch (thrown) {
        return { ok: false, problem: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
function secondsCount(given) {
    return /^[1-9]\d{0,4}$/.test(given)
        ? { ok: true, value: Number(given) }
        : { ok: false, problem: `"${given}" is no number of seconds from 1 on` };
}
function frozenSource(line) {
    const value = parseFrozenSource(line);
    return value === null
        ? { ok: false, problem: `"${line}" is neither NAME=path/of/script.py nor path/of/program.spec` }
        : { ok: true, value };
}
function frozenData(line) {
    const value = parseFrozenData(line);
    return value === null
        ? { ok: false, problem: `"${line}" is not SOURCE:DESTINATION within the project` }
        : { ok: true, value };
}
function debLink(line) {
    const [, name, program] = /^([\w.+-]+)\s*=\s*(\S.*)$/.exec(line) ?? [];
    return name === undefined || program === undefined
        ? { ok: false, problem: `"${line}" is not NAME=program in the folder` }
        : { ok: true, value: { name, program } };
}

// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
// EXTERNAL MODULE: ./packages/wheelcache/src/entry/verify-wheel.ts
var verify_wheel = __webpack_require__(99639);
// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/target-floor.ts
var target_floor = __webpack_require__(28493);
// EXTERNAL MODULE: ./packages/wheelhouse/src/proof/check-wheel.ts + 1 modules
var check_wheel = __webpack_require__(35045);
// EXTERNAL MODULE: ./packages/wheelhouse/src/source/requirement-name.ts
var requirement_name = __webpack_require__(43240);
// EXTERNAL MODULE: ./packages/wheelhouse/src/house/fetch-wheel.ts
var fetch_wheel = __webpack_require__(35082);
// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/plan-wheels.ts + 12 modules
var plan_wheels = __webpack_require__(74451);
;// CONCATENATED MODULE: ./packages/app/src/house/house-wheels.ts



const LOCK = "requirements.lock";
/**
 * Finds the wheels of a wheelhouse that a program needs on its target: chosen by tags and markers as the target's installer
 * would, and by nothing but the wheelhouse.
 * @throws Failure `path-missing`, `wheelhouse-incomplete`, which names every package that is lacking.
 */
async function houseWheels(host, { folder, requirements, target, interpreter }) {
    const house = host.files.absolute(folder);
    await requireFolder(host, house);
    const wanted = requirements.length > 0 ? requirements : [`-r ${await lockOf(host, house)}`];
    const packages = await planned(host, ["--no-index", `--find-links ${house}`, ...wanted], {
        ...{ house, target, interpreter },
    });
    const missing = packages.flatMap((one) => (one.origin === "missing" ? [one] : []));
    if (missing.length > 0)
        throw lacking({ house, target, interpreter }, missing.map(({ name, reason }) => `${name}: ${reason}`));
    const wheels = [];
    for (const one of packages)
        if ("wheel" in one)
            wheels.push({
                name: one.name,
                version: one.version ?? "",
                file: await (0,fetch_wheel/* fetchWheel */.i)(host, one.wheel),
            });
    return wheels;
}
/** What the resolver cannot find is lacking in the wheelhouse, which is all that it was shown. */
async function planned(host, requirements, asked) {
    try {
        const [plan] = await (0,plan_wheels/* planWheels */.s)(host, {
            ...plan_wheels/* REQUIREMENTS_ONLY */.Y,
            ...{ requirements, onlyBinary: [":all:"] },
            ...{ targets: [asked.target], interpreters: [asked.interpreter] },
        });
        return plan?.packages ?? [];
    }
    catch (thrown) {
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        if (failure.code !== "package-not-found")
            throw failure;
        // Its first line says what was asked for, options and all.
        const [, ...reasons] = failure.message.split("\n");
        throw lacking(asked, reasons);
    }
}
async function requireFolder(host, house) {
    // A link to a folder is as good as one.
    const isThere = await host.files.exists(house);
    if (isThere && (await host.files.info(await host.files.realPath(house)))?.kind === "folder")
        return;
    throw new src_failure/* Failure */.H("path-missing", `${house} is no folder`, {
        remedy: "Make a wheelhouse with build-wheel, and name its folder in wheelhouse; programs to freeze that need no package have `wheelhouse: off`.",
    });
}
async function lockOf(host, house) {
    const lock = `${house}/${LOCK}`;
    if (await host.files.exists(lock))
        return lock;
    throw new src_failure/* Failure */.H("path-missing", `${house} has no ${LOCK}`, {
        remedy: "Name in requirements what the program needs.",
    });
}
function lacking({ house, target, interpreter }, reasons) {
    const whom = `${(0,target_spec/* formatTarget */.P)(target)}, ${interpreter.abi}`;
    return new src_failure/* Failure */.H("wheelhouse-incomplete", `${house} lacks for ${whom}:\n${reasons.join("\n")}`, {
        remedy: `Build the wheelhouse for this machine and Python: build-wheel with target ${target.target.name} and python-version ${interpreter.major}.${interpreter.minor}.`,
    });
}

;// CONCATENATED MODULE: ./packages/app/src/source-date-epoch.ts
/** Zip archives know no earlier time: 1980-01-01. */
const EARLIEST = 315_532_800;
/**
 * Gives the moment that everything made gets, in seconds since 1970, so that two builds give the same bytes.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
function sourceDateEpoch(host) {
    const given = host.env("SOURCE_DATE_EPOCH");
    const epoch = given !== null && /^\d{1,12}$/.test(given) ? Number(given) : EARLIEST;
    return Math.max(epoch, EARLIEST);
}

;// CONCATENATED MODULE: ./packages/app/src/pyz/entry-point.ts

const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** Reads `package.module:object` (an object reference of the entry points specification); null for anything else. */
function parseReference(text) {
    const [module = "", name] = text.trim().split(/\s*:\s*/, 2);
    if (!DOTTED.test(module))
        return null;
    if (name === undefined)
        return { kind: "module", module };
    return DOTTED.test(name) ? { kind: "callable", module, name } : null;
}
const SECTION = "console_scripts";
/**
 * Reads the console scripts of an entry_points.txt.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/
 */
function consoleScripts(text, distribution) {
    return linesOf(text, SECTION).flatMap((line) => {
        const [, name, reference = ""] = /^([^=]+?)\s*=\s*([^[]+)/.exec(line) ?? [];
        const start = parseReference(reference);
        return name !== undefined && start?.kind === "callable" ? [{ distribution, name, start }] : [];
    });
}
/** Takes the lines of one section out of a file that configparser reads. */
function linesOf(text, wanted) {
    let section = "";
    return text.split(/\r?\n/).flatMap((given) => {
        const line = given.trim();
        const [, header] = /^\[(.+)\]$/.exec(line) ?? [];
        section = header?.trim() ?? section;
        const isContent = header === undefined && line !== "" && !/^[#;]/.test(line);
        return isContent && section === wanted ? [line] : [];
    });
}
/** Decides where a program starts. */
function chooseEntryPoint(choice) {
    const { wanted, scripts } = choice;
    if (wanted === null)
        return ownScript(choice);
    const named = scripts.filter(({ name }) => name === wanted);
    const [first] = named;
    if (first !== undefined)
        return agreed(first, named);
    const start = parseReference(wanted);
    if (start === null)
        return bad(`"${wanted}" is neither a console script nor written as module or module:object`);
    const [top = ""] = start.module.split(".");
    if (choice.modules.includes(top))
        return { ok: true, start, script: null };
    return bad(`there is no console script and no module ${wanted}: ${offered(scripts)}`);
}
/** Of the distributions that were asked for: the script with the name of one, or the only one. */
function ownScript({ own, scripts }) {
    const theirs = scripts.filter(({ distribution }) => own.includes(distribution));
    const named = theirs.filter(({ name, distribution }) => (0,project_name/* normalizeProjectName */.yz)(name) === distribution);
    const candidates = named.length > 0 ? named : theirs;
    const [first] = candidates;
    if (first === undefined)
        return bad(`${own.join(", ")} has no console script`);
    const names = [...new Set(candidates.map(({ name }) => name))];
    if (names.length > 1)
        return bad(`there are several console scripts: ${names.join(", ")}`);
    return agreed(first, candidates);
}
/** Two distributions may bring one name; of two that agree either will do. */
function agreed(script, same) {
    const others = same.filter(({ start }) => JSON.stringify(start) !== JSON.stringify(script.start));
    if (others.length === 0)
        return { ok: true, start: script.start, script: script.name };
    const told = [script, ...others].map(({ distribution, start }) => `${formatEntryPoint(start)} (${distribution})`);
    return bad(`several packages bring a console script ${script.name}: ${told.join(", ")}`);
}
/** Writes where a program starts as entry points are written. */
function formatEntryPoint(start) {
    return start.kind === "module" ? start.module : `${start.module}:${start.name}`;
}
function offered(scripts) {
    const names = scripts.map(({ name }) => name).toSorted();
    return names.length === 0 ? "there are none at all" : `there are ${names.join(", ")}`;
}
function bad(problem) {
    return { ok: false, problem };
}

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/platform/src/accepted-tags.ts
var accepted_tags = __webpack_require__(12024);
// EXTERNAL MODULE: ./packages/platform/src/wheel-tag.ts
var wheel_tag = __webpack_require__(15835);
// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 1 modules
var python_tool = __webpack_require__(2549);
// EXTERNAL MODULE: ./packages/wheelhouse/src/resolve/marker-environment.ts
var marker_environment = __webpack_require__(93480);
;// CONCATENATED MODULE: ./packages/app/src/pyz/pack-pex.ts





/**
 * Packs wheels into one file by pex, for a target that is described to it. It finds a fitting Python by itself when it starts,
 * or says that there is none.
 * @throws Failure `tool-failed`
 */
async function packPex(host, parts, { start }) {
    const pex = await (0,python_tool/* pythonTool */.X)(host, "pex");
    const work = await host.files.temporaryFolder("pex");
    const platform = `${work}/platform.json`;
    await host.files.write(platform, JSON.stringify(completePlatform(parts)));
    const entry = start.kind === "module"
        ? ["--module", start.module]
        : ["--entry-point", formatEntryPoint(start)];
    await (0,run_tool/* runTool */.q)(host, {
        argv: [
            `${pex.bin}/pex`,
            ...parts.wheels.map(({ file }) => file),
            ...["--intransitive", "--no-index", "--complete-platform", platform],
            ...["--no-compile", "--no-build", "--disable-cache"],
            ...["--python-shebang", parts.interpreterLine, ...entry],
            ...["--output-file", parts.output],
        ],
        env: { SOURCE_DATE_EPOCH: String(parts.epoch), PEX_ROOT: `${work}/root` },
        quiet: true,
        label: "pex",
    });
}
/** Describes a machine and its Python as `pex3 interpreter inspect --markers --tags` would there. */
function completePlatform({ target, interpreter, }) {
    const floor = (0,target_floor/* targetFloor */.O)(target, interpreter);
    const values = (0,marker_environment/* markerValues */.J)(target.target, interpreter);
    const version = `${interpreter.major}.${interpreter.minor}`;
    return {
        path: `python${version}`,
        compatible_tags: (0,accepted_tags/* acceptedTags */.F)(interpreter, target.target, floor).map(wheel_tag/* formatWheelTag */.j),
        marker_environment: {
            ...values,
            implementation_version: `${version}.0`,
            python_full_version: `${version}.0`,
            platform_release: "",
            platform_version: "",
        },
    };
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/isolated/unpack-wheels.ts
var unpack_wheels = __webpack_require__(44498);
// EXTERNAL MODULE: ./packages/platform/src/extension-suffixes.ts
var extension_suffixes = __webpack_require__(75072);
;// CONCATENATED MODULE: ./packages/app/src/pyz/start-check.ts

/** Derives from the wheels of a program what it needs. */
function startNeeds(name, made, reports) {
    const { target, interpreter } = made;
    const native = reports.filter(({ files }) => files.length > 0);
    const exact = native.some(({ tags }) => tags.some((tag) => !/-(?:abi3t?|none)-/.test(tag)));
    const floors = native.flatMap(({ floor }) => (floor === null ? [] : [pairOf(floor.glibc)]));
    const [newest = null] = floors.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
    return {
        name,
        target: target.target.name,
        python: [interpreter.major, interpreter.minor],
        exact,
        suffix: suffixOf(native.length > 0, exact, made),
        glibc: newest,
    };
}
function suffixOf(isNative, exact, { target, interpreter }) {
    if (!isNative)
        return null;
    return exact ? (0,extension_suffixes/* extSuffix */.lw)(interpreter, target.target) : target.target.extSuffixTriplet;
}
function pairOf(version) {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return [major, minor];
}
/**
 * Writes the module `_wainwright` that a program starts with: it says in one sentence why this Python, or this machine, is the
 * wrong one, before anything is unpacked. It is read by any Python from 2.7 on.
 * @param then Python that goes on when nothing is wrong; indented by four blanks.
 */
function startCheck(needs, then) {
    const wanted = JSON.stringify(JSON.stringify(needs));
    return `# -*- coding: utf-8 -*-
import json
import os
import platform
import sys

NEEDS = json.loads(${wanted})


def problem():
    python = tuple(NEEDS["python"])
    found = sys.version_info[:2]
    if found < python or (NEEDS["exact"] and found != python):
        return "Python %d.%d%s" % (python[0], python[1], "" if NEEDS["exact"] else " or newer")
    if NEEDS["suffix"]:
        from importlib.machinery import EXTENSION_SUFFIXES
        if not any(NEEDS["suffix"] in one for one in EXTENSION_SUFFIXES):
            return "Python %d.%d for %s" % (python[0], python[1], NEEDS["target"])
    if NEEDS["glibc"]:
        try:
            name, version = os.confstr("CS_GNU_LIBC_VERSION").split()
        except (ValueError, OSError, AttributeError):
            return None
        if [int(part) for part in version.split(".")[:2]] < NEEDS["glibc"]:
            return "glibc %d.%d or newer; here is %s" % (NEEDS["glibc"][0], NEEDS["glibc"][1], version)
    return None


def start():
    lacking = problem()
    if lacking:
        sys.exit("%s needs %s.\\nIt is made for %s, and was started by Python %s on %s (%s)." % (
            NEEDS["name"], lacking, NEEDS["target"], platform.python_version(), platform.machine(), sys.executable))
${then}
`;
}

;// CONCATENATED MODULE: ./packages/app/src/pyz/pack-shiv.ts





/** Takes one argument, what is packed as JSON. Modes are set to the two that matter, for the umask would be in the file. */
const PACK = `
import json, os, sys, zipfile
from datetime import datetime, timezone
from pathlib import Path
from shiv import __version__
from shiv.bootstrap.environment import Environment
from shiv.builder import create_archive
from shiv.constants import BUILD_AT_TIMESTAMP_FORMAT

given = json.loads(sys.argv[1])
moment = datetime.fromtimestamp(given["epoch"], timezone.utc)
for folder, _, names in os.walk(given["site"]):
    for name in names:
        path = os.path.join(folder, name)
        os.chmod(path, 0o755 if os.stat(path).st_mode & 0o111 else 0o644)
environment = Environment(
    built_at=moment.strftime(BUILD_AT_TIMESTAMP_FORMAT),
    shiv_version=__version__,
    entry_point=given["entry_point"],
    script=given["script"],
    compile_pyc=False,
    reproducible=True,
)
output = Path(given["output"])
create_archive([Path(given["site"])], output, given["interpreter"], "_wainwright:start", environment)
with zipfile.ZipFile(output, "a") as archive:
    member = zipfile.ZipInfo("_wainwright.py", moment.timetuple()[:6])
    member.external_attr = 0o100644 << 16
    archive.writestr(member, given["start"], zipfile.ZIP_DEFLATED)
`;
const SCRIPT = "wainwright-main";
const BOOT = "    from _bootstrap import bootstrap\n    bootstrap()";
/**
 * Packs wheels into one file that unpacks itself at its first start (shiv, as a library), and that says before why it cannot
 * start here. Two runs give the same bytes.
 * @throws Failure `tool-failed`
 */
async function packShiv(host, parts, { start, needs }) {
    const site = await host.files.temporaryFolder("site");
    await (0,unpack_wheels/* unpackWheels */.$)(host, {
        wheels: parts.wheels.map(({ file }) => file),
        python: `/usr/bin/env python${parts.interpreter.major}`,
        // As pip install --target has it.
        places: { site, headers: `${site}/include`, scripts: `${site}/bin`, data: site },
    });
    if (start.kind === "module")
        await host.files.write(`${site}/bin/${SCRIPT}`, runModule(start.module), 0o755);
    const shiv = await (0,python_tool/* pythonTool */.X)(host, "shiv");
    const given = {
        ...{ site, output: parts.output, epoch: parts.epoch, interpreter: parts.interpreterLine },
        entry_point: start.kind === "module" ? null : formatEntryPoint(start),
        script: start.kind === "module" ? SCRIPT : null,
        start: startCheck(needs, BOOT),
    };
    await (0,run_tool/* runTool */.q)(host, {
        argv: [shiv.python, "-c", PACK, JSON.stringify(given)],
        quiet: true,
        label: "shiv",
    });
}
/** As `python -m` does it. */
function runModule(module) {
    return `import runpy\nrunpy.run_module(${JSON.stringify(module)}, run_name="__main__", alter_sys=True)\n`;
}

// EXTERNAL MODULE: ./packages/archive/src/list-zip.ts + 4 modules
var list_zip = __webpack_require__(58845);
// EXTERNAL MODULE: ./packages/wheelhouse/src/proof/top-level-modules.ts
var top_level_modules = __webpack_require__(29106);
;// CONCATENATED MODULE: ./packages/app/src/pyz/wheel-start.ts



const ENTRY_POINTS = /^[^/]+\.dist-info\/entry_points\.txt$/;
/** Reads from a wheel what can be started. A wheel that cannot be read offers nothing: whoever verifies it says why. */
async function readWheelStart(host, { file, name }) {
    const source = await host.files.openForReading(file);
    try {
        const listing = await (0,list_zip/* listZip */.o)(source);
        if (!listing.ok)
            return { scripts: [], modules: [] };
        const { zip } = listing;
        const entry = zip.entries.find(({ path }) => ENTRY_POINTS.test(path));
        const chunks = [];
        if (entry !== undefined)
            await zip.readEntry(entry, (chunk) => chunks.push(Uint8Array.from(chunk)));
        const text = new TextDecoder().decode(Buffer.concat(chunks));
        return {
            scripts: consoleScripts(text, name),
            modules: (0,top_level_modules/* topLevelModules */.j)(zip.entries.map(({ path }) => path)),
        };
    }
    finally {
        await source.close();
    }
}

;// CONCATENATED MODULE: ./packages/app/src/pyz/make-pyz.ts











/**
 * Makes one file of an application and its wheels that the target's Python starts.
 * @throws Failure `wheelhouse-incomplete`, `wheel-rejected`, `entry-point-unclear`, `tool-failed`, `path-missing`.
 */
async function makePyz(host, request) {
    const started = host.clock.now();
    const { target, interpreter } = request;
    const wheels = await houseWheels(host, { ...request, folder: request.wheelhouse });
    const reports = await readAll(host, wheels, request);
    const own = ownNames(request, wheels);
    const { start, script } = await entryPointOf(host, { request, wheels, own });
    const name = request.name ?? script ?? own[0] ?? "app";
    const folder = await host.files.temporaryFolder("pyz");
    const parts = {
        ...{ name, target, interpreter, wheels, output: `${folder}/${name}.pyz` },
        interpreterLine: request.interpreterLine ?? usualLine(interpreter),
        epoch: sourceDateEpoch(host),
    };
    if (request.packer === "pex")
        await packPex(host, parts, { start });
    else
        await packShiv(host, parts, { start, needs: startNeeds(name, request, reports) });
    return {
        ...{ kind: "pyz", name, target, path: parts.output, extension: ".pyz" },
        version: wheels.find((wheel) => wheel.name === own[0])?.version ?? null,
        seconds: (host.clock.now() - started) / 1000,
        notes: [`packed by ${request.packer}; wheels in it: ${wheels.length}`],
    };
}
/** Every file of every wheel is read before it is packed: what is wrong is told by the wheel's name. */
async function readAll(host, wheels, { target, interpreter }) {
    const floor = (0,target_floor/* targetFloor */.O)(target, interpreter);
    const reports = [];
    for (const { file } of wheels) {
        const report = await (0,verify_wheel/* verifyWheel */.R)(host, file, { target: target.target, floor });
        (0,check_wheel/* refuseWheel */.aE)(report);
        reports.push(report);
    }
    return reports;
}
/** The distributions that the application was asked for by; where nothing was, all may be it. */
function ownNames({ requirements }, wheels) {
    const named = requirements.flatMap((line) => (0,requirement_name/* requirementName */.x)(line) ?? []);
    return named.length > 0 ? named.map(project_name/* normalizeProjectName */.yz) : wheels.map(({ name }) => name);
}
async function entryPointOf(host, { request, wheels, own }) {
    const offers = [];
    for (const wheel of wheels)
        offers.push(await readWheelStart(host, wheel));
    const chosen = chooseEntryPoint({
        wanted: request.entryPoint,
        own,
        scripts: offers.flatMap(({ scripts }) => scripts),
        modules: offers.flatMap(({ modules }) => modules),
    });
    if (chosen.ok)
        return chosen;
    throw new src_failure/* Failure */.H("entry-point-unclear", chosen.problem, {
        remedy: "Name in entry-point a console script, module:function, or a module to run as python -m does.",
    });
}
function usualLine({ implementation, major, minor }) {
    return `/usr/bin/env ${implementation === "pp" ? "pypy" : "python"}${major}.${minor}`;
}

// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/open-userland.ts + 7 modules
var open_userland = __webpack_require__(58757);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
// EXTERNAL MODULE: ./packages/wheelhouse/src/isolated/make-environment.ts
var make_environment = __webpack_require__(81089);
// EXTERNAL MODULE: ./packages/wheelhouse/src/isolated/merge-wheels.ts
var merge_wheels = __webpack_require__(33100);
// EXTERNAL MODULE: ./packages/archive/src/pyinstaller/find-pyinstaller.ts + 3 modules
var find_pyinstaller = __webpack_require__(60396);
;// CONCATENATED MODULE: ./packages/app/src/pyinstaller/frozen-data.ts


/** Where a one-folder program has all that is not the program (PyInstaller ≥ 6). */
const CONTENTS = "_internal";
/**
 * Looks whether every line of data arrived in a program.
 * @throws Failure `program-failed`, which names what is not there.
 */
async function requireData(host, { path, name }, data) {
    if (data.length === 0)
        return;
    const inside = await pathsInside(host, path);
    const missing = data.filter(({ to }) => !inside.some((one) => isBelow(one, to)));
    if (missing.length === 0)
        return;
    const lines = missing.map(({ from, to }) => `${from}:${to}`);
    throw new src_failure/* Failure */.H("program-failed", `${name} holds nothing of ${lines.join(", ")}`, {
        remedy: "Name files or folders that are there, and the folder of the program they go to.",
    });
}
function isBelow(path, folder) {
    const wanted = folder.replace(/^\.\/?/, "").replace(/\/+$/, "");
    return wanted === "" || path.startsWith(`${wanted}/`);
}
async function pathsInside({ files }, path) {
    if ((await files.info(path))?.kind === "folder") {
        const contents = `${path}/${CONTENTS}`;
        const folder = (await files.exists(contents)) ? contents : path;
        return (await files.walk(folder)).map((file) => file.path);
    }
    const source = await files.openForReading(path);
    try {
        const found = await (0,find_pyinstaller/* findPyInstaller */.p)(source);
        return found.kind === "found" ? [...found.archive.typecodes.keys()] : [];
    }
    finally {
        await source.close();
    }
}

;// CONCATENATED MODULE: ./packages/app/src/pyinstaller/freezer-command.ts
/** Is the folder, below the work folder, that a program is left in. */
function distFolder({ name }) {
    return `dist/${name}`;
}
/** Writes PyInstaller's command line for one program. */
function freezerCommand({ oneFile, data, hiddenImports, collect, args }, source, { python, project, work }) {
    const path = `${project}/${source.path}`;
    const common = [
        ...["--noconfirm", "--log-level", "WARN"],
        ...["--distpath", `${work}/${distFolder(source)}`, "--workpath", `${work}/work/${source.name}`],
    ];
    if (source.kind === "spec")
        return [python, "-m", "PyInstaller", ...common, ...args, path];
    return [
        python,
        // A folder each: PyInstaller fails where another run of it makes the same one at the same moment.
        ...["-m", "PyInstaller", ...common, "--specpath", `${work}/spec/${source.name}`],
        ...["--name", source.name, oneFile ? "--onefile" : "--onedir"],
        ...data.flatMap(({ from, to }) => ["--add-data", `${project}/${from}:${to}`]),
        ...hiddenImports.flatMap((name) => ["--hidden-import", name]),
        ...collect.flatMap((name) => ["--collect-all", name]),
        ...args,
        path,
    ];
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/house/build-house.ts + 56 modules
var build_house = __webpack_require__(98020);
;// CONCATENATED MODULE: ./packages/app/src/pyinstaller/freezer-wheels.ts


/** The version that is taken where none is asked for. */
const PINNED = "6.22.3";
/** What PyInstaller calls processors in the names of its bootloaders' folders (PyInstaller/_shared_with_waf.py). */
const FAMILIES = {
    amd64: "intel",
    i686: "intel",
    arm64: "arm",
    armv7: "arm",
    armv6: "arm",
    riscv64: "riscv",
    ppc64le: "ppc",
    s390x: "s390x",
};
/**
 * Brings PyInstaller for a target: from the index where its bootloader is there; else it is built, with native compilers,
 * once, and kept.
 * @returns wheels by path.
 * @throws Failure what building a wheel throws.
 */
async function freezerWheels(host, { target, interpreter, version, cache }) {
    const [plan] = await (0,plan_wheels/* planWheels */.s)(host, {
        ...plan_wheels/* REQUIREMENTS_ONLY */.Y,
        requirements: [`pyinstaller==${version ?? PINNED}`],
        ...{ targets: [target], interpreters: [interpreter] },
    });
    if (plan === undefined)
        return [];
    const { outcomes } = await (0,build_house/* buildHouse */.X)(host, {
        plan,
        how: howFor(target.target),
        strategy: "auto",
        output: await host.files.temporaryFolder("freezer"),
        ...{ jobs: 1, earlier: [], cache, history: [] },
    });
    return outcomes.map((outcome) => {
        if (outcome.ok)
            return outcome.file;
        const { code, message, remedy, diagnoses } = (0,as_failure/* asFailure */.h)(outcome.failure);
        throw new src_failure/* Failure */.H(code, `PyInstaller for ${target.target.name}: ${message}`, {
            ...{ remedy, diagnoses },
        });
    });
}
const BUILD_SECONDS = 3600;
/** Its build takes the tag of its wheel, and which bootloader is put into it, from variables (its hatch_build.py). */
function howFor(target) {
    const family = FAMILIES[target.architecture];
    const env = {
        PYI_WHEEL_TAG: `linux_${target.wheelArchitecture}`,
        ...(family === undefined ? {} : { PYI_PLATFORM: `Linux-${target.bits}bit-${family}` }),
    };
    return {
        ...{ manylinux: { kind: "auto" }, linker: "auto", args: [], maturinVersion: null },
        ...{ rustToolchain: null, image: null, settings: [], env, beforeScript: null },
        // The bootloader unpacks what is inside with zlib.
        ...{ packages: ["zlib1g-dev"], timeoutSeconds: BUILD_SECONDS },
    };
}

;// CONCATENATED MODULE: ./packages/app/src/pyinstaller/make-frozen.ts








/**
 * Freezes programs with PyInstaller in a userland of the target. Nothing is compiled or installed there: the packages are
 * those of the wheelhouse, unpacked by this machine.
 * @throws Failure `wheelhouse-incomplete`, `program-failed`, `path-missing`, or what the userland throws.
 */
async function makeFrozen(host, request) {
    await requireSources(host, request);
    const { target, interpreter } = request;
    const wheels = await wheelsOf(host, request);
    const wanted = { target: target.target, interpreter, purpose: "freeze", image: null };
    const userland = await (0,open_userland/* openUserland */.d)(host, wanted);
    const work = await host.files.temporaryFolder("freeze");
    const environment = await (0,make_environment/* makeEnvironment */.o)(host, {
        folder: `${work}/env`,
        inside: `${mount_points/* WORK_FOLDER */.B}/env`,
        python: userland.python,
        wheels,
    });
    const made = await (0,in_parallel/* inParallel */.H)(request.programs, host.facts.cpus, async (source) => freeze(host, { request, source, userland, environment, work }));
    return made.flat();
}
async function requireSources(host, { project, programs, data }) {
    const folder = host.files.absolute(project);
    for (const path of [...programs.map(({ path: own }) => own), ...data.map(({ from }) => from)]) {
        // A pattern is PyInstaller's to read.
        if (/[*?[]/.test(path) || (await host.files.exists(`${folder}/${path}`)))
            continue;
        throw new src_failure/* Failure */.H("path-missing", `${folder} has no ${path}`, {
            remedy: "Name programs and data relative to working-directory.",
        });
    }
}
/** A package that both the programs and PyInstaller need is the programs' own. */
async function wheelsOf(host, request) {
    const { wheelhouse, requirements, target, interpreter } = request;
    const own = wheelhouse === null
        ? []
        : await houseWheels(host, { folder: wheelhouse, requirements, target, interpreter });
    const tools = await freezerWheels(host, request);
    return (0,merge_wheels/* mergeWheels */.t)(own.map(({ file }) => file), tools);
}
const PROJECT = `${mount_points/* WORK_FOLDER */.B}/project`;
const FREEZE_SECONDS = 3600;
async function freeze(host, freezing) {
    const { request, source, userland, environment, work } = freezing;
    const started = host.clock.now();
    const argv = freezerCommand(request, source, {
        ...{ python: environment.python, project: PROJECT, work: mount_points/* WORK_FOLDER */.B },
    });
    const command = {
        argv,
        mounts: [
            { host: work, inside: mount_points/* WORK_FOLDER */.B, writable: true },
            { host: host.files.absolute(request.project), inside: PROJECT, writable: false },
        ],
        env: {
            VIRTUAL_ENV: environment.inside,
            PYINSTALLER_CONFIG_DIR: `${mount_points/* WORK_FOLDER */.B}/config/${source.name}`,
            SOURCE_DATE_EPOCH: String(sourceDateEpoch(host)),
            // PyInstaller's own advice for builds that give the same bytes.
            PYTHONHASHSEED: "1",
        },
        path: [environment.bin],
        timeoutSeconds: FREEZE_SECONDS,
        label: `freeze ${source.name} in ${userland.description}`,
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw (0,run_tool/* toolFailure */.L)(command, completed, FAILED);
    const dist = `${work}/${distFolder(source)}`;
    const names = (await host.files.exists(dist)) ? await host.files.list(dist) : [];
    if (names.length === 0)
        throw new src_failure/* Failure */.H("program-failed", `${source.path} made no program`, {
            remedy: "A spec file has to end with EXE, or COLLECT for a folder.",
        });
    const seconds = (host.clock.now() - started) / 1000 / names.length;
    const programs = names.map((name) => ({
        ...{ kind: "pyinstaller", name, version: null, target: request.target },
        ...{ path: `${dist}/${name}`, extension: "", seconds },
        notes: [`frozen in ${userland.description}${userland.emulated ? " under QEMU" : ""}`],
    }));
    if (source.kind === "script")
        for (const program of programs)
            await requireData(host, program, request.data);
    return programs;
}
const FAILED = {
    code: "program-failed",
    what: "the program could not be frozen",
    remedy: "Read PyInstaller's words above: a module that it does not find by itself goes into hidden-imports, a package's files into collect.",
};

// EXTERNAL MODULE: ./packages/toolchain/src/rust/prepare-rust.ts + 9 modules
var prepare_rust = __webpack_require__(9231);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/probe-target.ts + 2 modules
var probe_target = __webpack_require__(81449);
// EXTERNAL MODULE: ./packages/toolchain/src/c-compiler/include-folders.ts
var include_folders = __webpack_require__(72989);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/libclang.ts



/**
 * Gives the environment by which bindgen, when a build script runs it, finds libclang: nothing where the host has one or
 * LIBCLANG_PATH names it, else the Python index's, one library without headers, for which the compiler's own serve.
 * @throws Failure what keeps a tool of the Python index away.
 */
async function libclangEnvironment(host, { target, compiler }, libraryFolders = LIBRARY_FOLDERS) {
    const isNamed = ["LIBCLANG_PATH", "LLVM_CONFIG_PATH"].some((name) => host.env(name) !== null);
    if (isNamed || (await hasLibclang(host, libraryFolders)))
        return {};
    const lent = { LIBCLANG_PATH: await lentLibclang(host) };
    if (compiler.kind !== "native")
        return lent;
    const folders = await (0,include_folders/* includeFolders */.s)(host, compiler.cc);
    const name = `BINDGEN_EXTRA_CLANG_ARGS_${target.rustTriple.replaceAll("-", "_")}`;
    const given = host.env(name) ?? host.env("BINDGEN_EXTRA_CLANG_ARGS");
    const headers = folders.map((folder) => `-isystem ${folder}`);
    return { ...lent, [name]: [...(given === null ? [] : [given]), ...headers].join(" ") };
}
/** Are where the crate clang-sys looks, two folders deep (its build/common.rs). */
const LIBRARY_FOLDERS = ["/usr/local/lib", "/usr/local/lib64", "/usr/lib", "/usr/lib64"];
async function hasLibclang(host, folders) {
    const named = ["(", "-name", "libclang.so*", "-o", "-name", "libclang-[0-9]*.so*", ")"];
    const { stdout } = await host.exec.run({
        argv: ["find", "-L", ...folders, "-maxdepth", "3", ...named, "-print", "-quit"],
        quiet: true,
    });
    return stdout.trim() !== "";
}
async function lentLibclang(host) {
    const { bin } = await (0,python_tool/* pythonTool */.X)(host, "libclang");
    const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
    for (const name of await host.files.list(libraries)) {
        const native = `${libraries}/${name}/site-packages/clang/native`;
        if (await host.files.exists(native))
            return native;
    }
    throw new src_failure/* Failure */.H("compiler-unavailable", `${libraries} holds no libclang`, {
        remedy: "Remove that folder, so that it is installed anew.",
    });
}

;// CONCATENATED MODULE: ./packages/app/src/rust/cargo-metadata.ts
/**
 * Reads the output of `cargo metadata --format-version 1` (https://doc.rust-lang.org/cargo/commands/cargo-metadata.html);
 * null when it is something else.
 */
function parseCargoMetadata(text) {
    const document = readObject(text);
    const root = document?.["workspace_root"];
    const packages = objects(document?.["packages"]).map(readPackage);
    if (document === null || typeof root !== "string" || packages.length === 0)
        return null;
    // Cargo before 1.71 does not say which members are the default ones.
    const members = document["workspace_default_members"] ?? document["workspace_members"];
    return { packages, defaultMembers: strings(members), workspaceRoot: root };
}
function readPackage(given) {
    const field = (name) => asText(given[name]) ?? "";
    const features = given["features"];
    return {
        ...{ id: field("id"), name: field("name"), version: field("version") },
        description: asText(given["description"]),
        license: asText(given["license"]),
        repository: asText(given["repository"]),
        manifestPath: field("manifest_path"),
        targets: objects(given["targets"]).map((one) => ({
            name: asText(one["name"]) ?? "",
            kinds: strings(one["kind"]),
            requiredFeatures: strings(one["required-features"]),
        })),
        features: isObject(features) ? Object.keys(features) : [],
    };
}
/** Reads one JSON object; null for any other text. */
function readObject(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** Tells objects of JSON from its other values. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Keeps the strings of a list; none where it is no list. */
function strings(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function objects(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function asText(value) {
    return typeof value === "string" ? value : null;
}

;// CONCATENATED MODULE: ./packages/app/src/rust/cargo-artifacts.ts

/**
 * Reads the messages of `cargo build --message-format=json-render-diagnostics`, a line each
 * (https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages). Lines of build scripts are passed over.
 */
function parseCargoArtifacts(output) {
    const artifacts = [];
    let bindgen = null;
    for (const line of output.split("\n")) {
        const message = line.startsWith("{") ? readObject(line) : null;
        if (message?.["reason"] !== "compiler-artifact")
            continue;
        bindgen ??= bindgenVersion(message["package_id"]);
        const found = artifactOf(message);
        if (found !== null)
            artifacts.push(found);
    }
    return { artifacts, bindgen };
}
function artifactOf(message) {
    const { package_id: packageId, target, executable, filenames } = message;
    if (typeof packageId !== "string" || !isObject(target))
        return null;
    const name = typeof target["name"] === "string" ? target["name"] : "";
    const kinds = strings(target["kind"]);
    if (kinds.includes("bin"))
        return typeof executable === "string"
            ? { packageId, name, kind: "bin", path: executable }
            : null;
    const library = strings(filenames).find((path) => path.endsWith(".wasm"));
    return kinds.includes("cdylib") && library !== undefined
        ? { packageId, name, kind: "cdylib", path: library }
        : null;
}
/** Package ids are `…#wasm-bindgen@0.2.92`, before cargo 1.77 `wasm-bindgen 0.2.92 (registry+…)`. */
function bindgenVersion(id) {
    if (typeof id !== "string")
        return null;
    return /(?:#|^)wasm-bindgen[@ ](\d[\w.+-]*)/.exec(id)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./packages/app/src/rust/cargo-calls.ts

/** Gives cargo the environment of a prepared toolchain; what names a target for every cargo is left to the arguments. */
function cargoCalls(host, rust) {
    return {
        cargo: rust.cargo,
        env: {
            ...rust.env,
            PATH: [...rust.path, host.env("PATH") ?? ""].join(":"),
            SOURCE_DATE_EPOCH: String(sourceDateEpoch(host)),
            CARGO_BUILD_TARGET: null,
        },
    };
}
/** Writes one call of cargo, as its own words want it. */
function cargoCall({ cargo, env }, args, folder) {
    return { argv: [cargo, ...args], cwd: folder, env, label: `cargo ${args[0] ?? ""}` };
}

// EXTERNAL MODULE: ./packages/platform/src/nearest.ts
var nearest = __webpack_require__(27375);
;// CONCATENATED MODULE: ./packages/app/src/rust/chosen-programs.ts

/** Decides which of a workspace's programs are built, as cargo does in that folder. */
function choosePrograms(metadata, request, folder) {
    const unknown = request.packages.filter((name) => !names(metadata.packages).includes(name));
    if (unknown.length > 0)
        return chosen_programs_bad("inputs-invalid", missing("package", unknown, names(metadata.packages)));
    const packages = chosenPackages(metadata, request.packages, folder);
    const features = featureProblem(packages, request.features);
    if (features !== null)
        return chosen_programs_bad("inputs-invalid", features);
    const isWasm = request.target.target.os === "wasm";
    const all = programsOf(packages, isWasm);
    if (all.length === 0)
        return chosen_programs_bad("entry-point-unclear", noPrograms(packages, isWasm));
    const offered = all.map(programName);
    const absent = request.bins.filter((name) => !offered.includes(name));
    if (absent.length > 0)
        return chosen_programs_bad("entry-point-unclear", missing("binary", absent, offered));
    const programs = request.bins.length > 0 ? named(all, request.bins) : unasked(all);
    const collision = collisionProblem(programs);
    return collision === null ? { ok: true, programs } : chosen_programs_bad("outputs-collide", collision);
}
/** Tells libraries from programs: those of WebAssembly are loaded, and no machine has another use for one. */
function isLibrary({ kinds }) {
    return !kinds.includes("bin");
}
/** Gives what people call a program; a library by its package, for cargo writes its own name with underscores, or not. */
function programName({ package: { name }, target }) {
    return isLibrary(target) ? name : target.name;
}
/** In a member's folder that member; in the workspace's own its default members. */
function chosenPackages({ packages, defaultMembers, workspaceRoot }, wanted, folder) {
    if (wanted.length > 0)
        return packages.filter(({ name }) => wanted.includes(name));
    const own = packages.filter(({ manifestPath }) => manifestPath === `${folder}/Cargo.toml`);
    if (folder !== workspaceRoot && own.length > 0)
        return own;
    return packages.filter(({ id }) => defaultMembers.includes(id));
}
function programsOf(packages, isWasm) {
    return packages.flatMap((one) => one.targets
        .filter(({ kinds }) => kinds.includes("bin") || (isWasm && kinds.includes("cdylib")))
        .map((target) => ({ package: one, target })));
}
function named(all, bins) {
    return all.filter((one) => bins.includes(programName(one)));
}
/** A crate that has a library for WebAssembly rarely has programs that are meant for it, too. */
function unasked(all) {
    const libraries = all.filter(({ target }) => isLibrary(target));
    return libraries.length > 0 ? libraries : all;
}
function collisionProblem(programs) {
    for (const [index, one] of programs.entries()) {
        const name = programName(one);
        const other = programs.slice(0, index).find((earlier) => programName(earlier) === name);
        if (other !== undefined)
            return `the packages ${other.package.name} and ${one.package.name} both have a binary ${name}`;
    }
    return null;
}
/** Names with a slash are of dependencies, whose features are cargo's to know. */
function featureProblem(packages, features) {
    const offered = packages.flatMap((one) => one.features);
    const unknown = features.filter((name) => !name.includes("/") && !offered.includes(name));
    return unknown.length === 0 ? null : missing("feature", unknown, offered);
}
function missing(what, wanted, offered) {
    const [first = ""] = wanted;
    const closest = (0,nearest/* nearest */.p)(first, [...new Set(offered)]);
    const hint = closest.length === 0 ? "there is none at all" : `nearest: ${closest.join(", ")}`;
    return `there is no ${what} ${wanted.join(", ")}; ${hint}`;
}
function noPrograms(packages, isWasm) {
    const there = packages.flatMap(({ name, targets }) => targets
        .filter(({ kinds }) => !kinds.includes("custom-build"))
        .map(({ name: own, kinds }) => `${kinds.join("+")} ${own} (${name})`));
    const what = isWasm ? "neither a library of crate-type cdylib nor a binary" : "no binary";
    const rest = there.length === 0 ? "nothing that cargo builds" : there.join(", ");
    return `${names(packages).join(", ")}: ${what}; there is ${rest}`;
}
function names(packages) {
    return packages.map(({ name }) => name);
}
function chosen_programs_bad(code, problem) {
    return { ok: false, code, problem };
}

;// CONCATENATED MODULE: ./packages/app/src/rust/cargo-command.ts

/** Writes the arguments with which cargo builds the programs, and says what it made. */
function cargoBuildArguments(request, programs) {
    const { target, packages, profile, features, locked, args } = request;
    return [
        ...["build", "--message-format=json-render-diagnostics"],
        ...["--target", target.target.rustTriple, "--profile", profile],
        ...(locked ? ["--locked"] : []),
        ...packages.flatMap((name) => ["-p", name]),
        ...kindArguments(request, programs),
        ...(features.length > 0 ? ["--features", features.join(",")] : []),
        ...(request.allFeatures ? ["--all-features"] : []),
        ...(request.noDefaultFeatures ? ["--no-default-features"] : []),
        ...args,
    ];
}
/** Programs that need features which are off are left out by `--bins`, and refused by `--bin`. */
function kindArguments({ bins }, programs) {
    const libraries = programs.some(({ target }) => isLibrary(target)) ? ["--lib"] : [];
    const others = programs.filter(({ target }) => !isLibrary(target));
    if (bins.length === 0)
        return [...libraries, ...(others.length > 0 ? ["--bins"] : [])];
    return [...libraries, ...others.flatMap(({ target }) => ["--bin", target.name])];
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/app/src/rust/cross-toml.ts


/** Cross's last release, whose images have its number as their tag. */
const RELEASE = "0.2.5";
/**
 * Reads a Cross.toml (https://github.com/cross-rs/cross/blob/main/docs/config_file.md) for one target: an image that may be
 * another one tomorrow is warned of, with the lines that pin it, and what cross would do besides is told with what does it here.
 */
function crossAdvice(text, triple) {
    const document = readToml(text);
    if (document === null)
        return { warnings: ["Cross.toml is no TOML"], notices: [] };
    const target = table(table(document, "target"), triple);
    const build = table(document, "build");
    const image = imageOf(target);
    const names = [...usedKeys(build), ...usedKeys(target)];
    const unused = Object.entries(HERE).filter(([key]) => names.includes(key));
    const isFloating = image === null ? names.length > 0 : !isPinned(image);
    return {
        warnings: isFloating ? [unpinned(image, triple)] : [],
        notices: unused.length === 0
            ? []
            : [
                `Cross.toml is for cross, which is not used here: ${unused.map(([key, here]) => `${key} (${here})`).join(", ")}`,
            ],
    };
}
/** What does here what these keys do for cross. */
const HERE = {
    "pre-build": "packages: brings Debian packages of the target",
    dockerfile: "packages: brings Debian packages of the target",
    passthrough: "every variable of the job reaches cargo",
    volumes: "cargo sees the whole machine",
    runner: "smoke starts what was built",
    zig: "linker: zig",
    "build-std": "the standard library is built where there is none to be had",
};
function usedKeys(given) {
    return [...Object.keys(given), ...Object.keys(table(given, "env"))];
}
/** An image is a name, or a table with one. */
function imageOf(target) {
    const image = target["image"];
    const name = isObject(image) ? image["name"] : image;
    return typeof name === "string" ? name : null;
}
/** A digest is one image for ever; a tag with a full version is not pushed again. */
function isPinned(image) {
    return /@sha256:[0-9a-f]{64}$/.test(image) || /:v?\d+\.\d+(?:\.\d+)?[\w.-]*$/.test(image);
}
function unpinned(image, triple) {
    const name = (image ?? `ghcr.io/cross-rs/${triple}`).replace(/(?:@.*|:[\w.-]+)$/, "");
    const why = image === null
        ? `Cross.toml names no image for ${triple}, so that every version of cross takes another one`
        : `Cross.toml takes ${image} for ${triple}, which may be another image tomorrow`;
    return `${why}. Where cross is used, pin it:\n[target.${triple}]\nimage = "${name}:${RELEASE}"`;
}
function table(of, name) {
    const found = of[name];
    return isObject(found) ? found : {};
}
function readToml(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/binary/src/elf/read-elf.ts + 11 modules
var read_elf = __webpack_require__(89721);
// EXTERNAL MODULE: ./packages/binary/src/elf/version-floors.ts
var version_floors = __webpack_require__(55937);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/newer-libraries.ts

/**
 * Finds the shared libraries of Debian's packages that a program was linked with though they are not for systems as old as the
 * program is: there it would find others, or none.
 */
async function newerLibraries(host, { target, compiler, packagesRoot }, program) {
    const { glibc } = compiler;
    if (packagesRoot === null || glibc === null)
        return [];
    const read = (0,read_elf/* readElf */.o)(await host.files.readBytes(program));
    if (read.kind !== "elf")
        return [];
    const folder = `${packagesRoot}/usr/lib/${target.gnuTriplet ?? ""}`;
    const newer = [];
    for (const name of read.elf.needed.filter((one) => !OF_GLIBC.test(one))) {
        const floor = await floorOf(host, `${folder}/${name}`);
        if (floor !== null && (0,version_floors/* compareVersions */.Zy)(floor, glibc) > 0)
            newer.push({ name, glibc: floor.join(".") });
    }
    return newer;
}
/** The system brings its own. */
const OF_GLIBC = /^(?:lib(?:c|m|dl|pthread|rt|util|resolv|mvec)|ld-.*|ld64)\.so\./;
async function floorOf(host, path) {
    if (!(await host.files.exists(path)))
        return null;
    const read = (0,read_elf/* readElf */.o)(await host.files.readBytes(path));
    return read.kind === "elf" ? (0,version_floors/* glibcFloor */.uq)(read.elf) : null;
}

;// CONCATENATED MODULE: ./packages/app/src/rust/bindgen-program.ts


/**
 * Gives the program wasm-bindgen of exactly a version, as the library's and the program's have to be the same: the one on PATH,
 * or one that cargo builds once, for this machine, and that is kept.
 * @throws Failure `program-failed`, with cargo's words.
 */
async function bindgenProgram(host, calls, version) {
    const there = await host.exec.find("wasm-bindgen");
    if (there !== null && (await versionOf(host, there)) === version)
        return there;
    const { path } = await host.cache.folder({
        kind: "wasm-bindgen",
        key: JSON.stringify([RECIPE, version, host.facts.platform, host.facts.machine]),
        make: async (folder) => install(host, calls, { version, folder }),
    });
    return `${path}/bin/wasm-bindgen`;
}
/** Bumped when how it is built changes. */
const RECIPE = "1";
async function versionOf(host, program) {
    const { stdout } = await host.exec.run({ argv: [program, "--version"], quiet: true });
    return /^wasm-bindgen (\S+)/.exec(stdout)?.[1] ?? null;
}
async function install(host, calls, { version, folder }) {
    const call = cargoCall(calls, [], folder);
    // It is a program of this machine, whose standard library is there.
    const env = {
        ...call.env,
        CARGO_TARGET_DIR: await host.files.temporaryFolder("wasm-bindgen"),
        CARGO_UNSTABLE_BUILD_STD: null,
        RUSTC_BOOTSTRAP: null,
    };
    const label = `cargo install wasm-bindgen-cli ${version}`;
    const command = (locked) => {
        const args = ["install", "wasm-bindgen-cli", "--version", `=${version}`, ...locked];
        // Its default features are the downloads of its test runner.
        const rest = ["--no-default-features", "--bin", "wasm-bindgen", "--root", folder];
        return { ...call, argv: [calls.cargo, ...args, ...rest], env, label };
    };
    const asPublished = await host.exec.run(command(["--locked"]));
    if (asPublished.exitCode === 0)
        return;
    host.log.info(`${label}: not with the versions it was published with; taking others`);
    await (0,run_tool/* runTool */.q)(host, command([]), {
        code: "program-failed",
        what: `wasm-bindgen ${version} could not be built`,
        remedy: "Read cargo's words above, or put wasm-bindgen of that version on PATH.",
    });
}

// EXTERNAL MODULE: ./packages/core/src/megabytes.ts
var megabytes = __webpack_require__(11620);
// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(72958);
;// CONCATENATED MODULE: ./packages/app/src/rust/strip-program.ts


/**
 * Copies a program without its symbols, and says in words what that saved.
 * @throws Failure `program-failed`, or what keeps a tool away.
 */
async function stripProgram(host, { program, to, prepared }) {
    const strip = await stripTool(host, prepared);
    await host.files.copy(program, to);
    await (0,run_tool/* runTool */.q)(host, { argv: [strip, "--strip-all", to], quiet: true }, strip_program_FAILED);
    return `stripped: ${(0,megabytes/* megabytes */.i)(await sizeOf(host, to))} of ${(0,megabytes/* megabytes */.i)(await sizeOf(host, program))}`;
}
const strip_program_FAILED = {
    code: "program-failed",
    what: "the program could not be stripped",
    remedy: "Leave it as it is with strip: false.",
};
/** The target's own strip, else LLVM's, which knows all machines and formats and signs anew what it strips for macOS. */
async function stripTool(host, { target, compiler }) {
    const own = compiler.kind === "native" ? "strip" : `${target.compilerTriplet ?? ""}-strip`;
    const found = await host.exec.find(own);
    return found ?? (0,ensure_program/* ensureProgram */.n)(host, { program: "llvm-strip", packages: ["llvm"] });
}
async function sizeOf(host, path) {
    return (await host.files.info(path))?.size ?? 0;
}

;// CONCATENATED MODULE: ./packages/app/src/rust/wasm-opt-program.ts

/** Of npm's package binaryen, which has wasm-opt as a program of Node.js: it knows what rustc's newest modules hold. */
const wasm_opt_program_PINNED = "132.0.0";
/**
 * Gives Binaryen's wasm-opt: the one on PATH, else npm's.
 * @throws Failure `program-failed`, with npm's words.
 */
async function wasmOptProgram(host) {
    const there = await host.exec.find("wasm-opt");
    if (there !== null)
        return there;
    const { path } = await host.cache.folder({
        kind: "binaryen",
        key: wasm_opt_program_PINNED,
        make: async (folder) => {
            const options = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund"];
            await (0,run_tool/* runTool */.q)(host, { argv: ["npm", "install", ...options, "--ignore-scripts", `binaryen@${wasm_opt_program_PINNED}`] }, {
                code: "program-failed",
                what: "wasm-opt could not be fetched",
                remedy: "Let npm reach its registry, put wasm-opt on PATH, or set wasm-opt: false.",
            });
        },
    });
    return `${path}/node_modules/.bin/wasm-opt`;
}

;// CONCATENATED MODULE: ./packages/app/src/rust/wasm-package-manifest.ts

/** Writes the package.json with which a folder of wasm-bindgen is a package of npm. */
function wasmPackageManifest(program, bindgenTarget) {
    const { target } = program;
    const { version, description, license, repository } = program.package;
    const main = `${target.name.replaceAll("-", "_")}.js`;
    const isModule = bindgenTarget !== "nodejs" && bindgenTarget !== "no-modules";
    const manifest = {
        name: programName(program).toLowerCase(),
        ...(isModule ? { type: "module" } : {}),
        version,
        ...(description === null ? {} : { description }),
        ...(license === null ? {} : { license }),
        ...(repository === null ? {} : { repository: { type: "git", url: repository } }),
        main,
        types: main.replace(/\.js$/, ".d.ts"),
        // A bundler's module runs what wasm-bindgen makes when it is loaded.
        ...(bindgenTarget === "bundler" ? { sideEffects: [`./${main}`, "./snippets/*"] } : {}),
    };
    return `${JSON.stringify(manifest, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./packages/app/src/rust/finish-wasm.ts






/**
 * Makes of a WebAssembly module what users load: one file, or where wasm-bindgen is compiled in a folder that npm takes.
 * @throws Failure `program-failed`, or what keeps a tool away.
 */
async function finishWasm(host, finishing, built) {
    const { rust } = finishing;
    const version = (await isBound(host, built)) ? finishing.bindgen : null;
    if (version === null) {
        const path = `${built.folder}/${moduleName(built)}.wasm`;
        const notes = await finish_wasm_place(host, finishing, { from: built.artifact.path, to: path });
        return { path, extension: ".wasm", notes: [rust.description, ...notes] };
    }
    const path = `${built.folder}/${programName(built.program)}`;
    await bind(host, finishing, { built, version, path });
    const module = `${path}/${moduleName(built)}_bg.wasm`;
    const notes = await slimmed(host, finishing, { built, module });
    const manifest = wasmPackageManifest(built.program, finishing.request.bindgenTarget);
    await host.files.write(`${path}/package.json`, manifest);
    return {
        ...{ path, extension: "" },
        notes: [rust.description, `JavaScript by wasm-bindgen ${version}`, ...notes],
    };
}
/** wasm-bindgen itself has left out what is not needed: its modules give their imports out again, which older strips refuse. */
async function slimmed(host, { request }, { built, module }) {
    if (isStripped(request))
        return [`stripped: ${await sizes(host, built.artifact.path, module)}`];
    if (!request.wasmOpt)
        return [];
    const bound = `${built.folder}/bound.wasm`;
    await host.files.rename(module, bound);
    return [await optimise(host, bound, module)];
}
/** What the macros of wasm-bindgen leave for its program is in a section of this name. */
const BINDINGS = "__wasm_bindgen_unstable";
/** One build may make modules with and without. */
async function isBound(host, { artifact }) {
    const bytes = await host.files.readBytes(artifact.path);
    return new TextDecoder("latin1").decode(bytes).includes(BINDINGS);
}
async function bind(host, { calls, request }, { built, version, path }) {
    const program = await bindgenProgram(host, calls, version);
    const options = ["--target", request.bindgenTarget, "--out-dir", path];
    const named = ["--out-name", moduleName(built), built.artifact.path];
    const stripped = isStripped(request) ? UNNAMED : [];
    await (0,run_tool/* runTool */.q)(host, { argv: [program, ...options, ...stripped, ...named] }, finish_wasm_FAILED);
}
const UNNAMED = ["--remove-name-section", "--remove-producers-section"];
/** What is optimised has its symbols taken out, too. */
function isStripped({ strip, wasmOpt }) {
    return strip && !wasmOpt;
}
async function finish_wasm_place(host, { request, prepared }, { from, to }) {
    if (request.wasmOpt)
        return [await optimise(host, from, to)];
    if (isStripped(request))
        return [await stripProgram(host, { program: from, to, prepared })];
    await host.files.copy(from, to);
    return [];
}
async function optimise(host, from, to) {
    const program = await wasmOptProgram(host);
    // rustc's module says which features it uses.
    await (0,run_tool/* runTool */.q)(host, { argv: [program, "-O", from, "-o", to] }, finish_wasm_FAILED);
    return `wasm-opt: ${await sizes(host, from, to)}`;
}
async function sizes(host, from, to) {
    const [before, after] = await Promise.all([from, to].map(async (path) => host.files.info(path)));
    return `${kilobytes(after?.size)} kB of ${kilobytes(before?.size)}`;
}
const finish_wasm_FAILED = {
    code: "program-failed",
    what: "the WebAssembly module could not be finished",
    remedy: "Read the tool's words above.",
};
function moduleName({ program }) {
    return program.target.name.replaceAll("-", "_");
}
function kilobytes(bytes = 0) {
    return (bytes / 1000).toFixed(1);
}

;// CONCATENATED MODULE: ./packages/app/src/rust/finish-programs.ts






/**
 * Makes of cargo's files the programs that users get: aside, stripped, and for WebAssembly with their JavaScript.
 * @throws Failure `entry-point-unclear` where cargo made none of them, `program-failed`.
 */
async function finishPrograms(host, finishing) {
    const { programs, artifacts } = finishing;
    const made = [];
    const left = [];
    for (const program of programs) {
        const artifact = artifacts.find((one) => isOf(one, program));
        if (artifact === undefined)
            left.push(program);
        else {
            const folder = await host.files.temporaryFolder("rust");
            made.push(await finish(host, finishing, { program, artifact, folder }));
        }
    }
    const told = left.map(leftOut).join(", ");
    if (made.length === 0)
        throw new src_failure/* Failure */.H("entry-point-unclear", `cargo made no program: ${told}`, {
            remedy: "Turn their features on.",
        });
    if (left.length > 0)
        host.log.notice(`left out: ${told}`, { title: "build-app: rust" });
    return made;
}
function isOf({ packageId, name }, program) {
    return packageId === program.package.id && crateName(name) === crateName(program.target.name);
}
/** Cargo writes a library's name with underscores, from some version on in metadata, too. */
function crateName(name) {
    return name.replaceAll("-", "_");
}
function leftOut(program) {
    const features = program.target.requiredFeatures.join(", ");
    const name = programName(program);
    return features === "" ? name : `${name} (needs the features ${features})`;
}
async function finish(host, finishing, built) {
    const { request, rust, prepared } = finishing;
    const { target } = request;
    const common = {
        ...{ kind: "rust", version: built.program.package.version, target, seconds: 0 },
        name: programName(built.program),
    };
    if (target.target.os === "wasm")
        return { ...common, ...(await finishWasm(host, finishing, built)) };
    const path = `${built.folder}/${(0,posix_.basename)(built.artifact.path)}`;
    const stripped = request.strip
        ? [await stripProgram(host, { program: built.artifact.path, to: path, prepared })]
        : [];
    if (!request.strip)
        await host.files.copy(built.artifact.path, path);
    await tellNewerLibraries(host, prepared, path);
    const extension = path.endsWith(".exe") ? ".exe" : "";
    return { ...common, path, extension, notes: [howBuilt(rust, prepared), ...stripped] };
}
async function tellNewerLibraries(host, prepared, path) {
    const newer = await newerLibraries(host, prepared, path);
    if (newer.length === 0)
        return;
    const names = newer.map(({ name, glibc }) => `${name} (from glibc ${glibc} on)`).join(", ");
    const floor = prepared.compiler.glibc?.join(".") ?? "";
    host.log.warning(`${(0,posix_.basename)(path)} is for glibc ${floor}, and needs ${names}: systems that old have other versions of that, or none\n→ Link it in (for OpenSSL: OPENSSL_STATIC=1 in the environment, or a feature named vendored), or ship it beside the program.`, { title: "build-app: rust" });
}
function howBuilt({ description }, { compiler }) {
    const { kind, glibc } = compiler;
    const floor = kind === "zig" && glibc !== null ? ` for glibc ${glibc.join(".")}` : "";
    return `${description}, linked by ${kind === "native" ? "the host's compiler" : kind}${floor}`;
}

;// CONCATENATED MODULE: ./packages/app/src/rust/registry-crate.ts


/**
 * Unpacks a crate of crates.io into a folder of its own, with the Cargo.lock that it was published with. `cargo info` (from 1.82
 * on) chooses the version and downloads that one file, proved by the index: what the crate needs is not resolved anew, which
 * would fail for crates whose locked versions were yanked since.
 * @throws Failure `package-not-found`, or `program-failed` with cargo's words.
 */
async function unpackCrate(host, calls, crate) {
    const folder = await host.files.temporaryFolder("crate");
    const wanted = crate.version === null ? crate.name : `${crate.name}@${crate.version}`;
    const asked = await host.exec.run({ ...cargoCall(calls, ["info", wanted], folder), quiet: true });
    if (asked.exitCode !== 0)
        throw notFound(wanted, asked.stderr);
    const version = infoVersion(asked.stdout);
    if (version === null)
        throw notFound(wanted, asked.output);
    const file = await downloaded(host, `${crate.name}-${version}.crate`);
    await (0,run_tool/* runTool */.q)(host, { argv: ["tar", "-xzf", file, "-C", folder], quiet: true });
    const unpacked = `${folder}/${crate.name}-${version}`;
    // Of its author's machine: rustup would leave the prepared toolchain for it. `cargo install` takes no notice of it, too.
    for (const name of ["rust-toolchain", "rust-toolchain.toml"])
        await host.files.remove(`${unpacked}/${name}`);
    return unpacked;
}
/** Reads the version out of what `cargo info` prints; null where it prints none. */
function infoVersion(output) {
    return /^version: (\d[\w.+-]*)/m.exec(output)?.[1] ?? null;
}
/**
 * Finds the file that cargo keeps: every registry has a folder of its own (https://doc.rust-lang.org/cargo/guide/cargo-home.html),
 * and one crate may be in several, by a mirror or the older protocol.
 */
async function downloaded(host, name) {
    const { files } = host;
    const cache = `${host.env("CARGO_HOME") ?? `${host.env("HOME") ?? ""}/.cargo`}/registry/cache`;
    const registries = (await files.exists(cache)) ? await files.list(cache) : [];
    const found = new Map();
    for (const registry of registries) {
        const path = `${cache}/${registry}/${name}`;
        if (await files.exists(path))
            found.set(await files.sha256(path), path);
    }
    const [path] = found.values();
    if (path !== undefined && found.size === 1)
        return path;
    throw new src_failure/* Failure */.H("program-failed", path === undefined ? `cargo left no ${name} in ${cache}` : `${cache} has several ${name}`, { remedy: "Remove that folder, so that cargo downloads the crate anew." });
}
const ABSENT = /could not find|no matching package|failed to select a version/;
function notFound(wanted, words) {
    const tail = words.trim().split("\n").slice(-12).join("\n");
    return new src_failure/* Failure */.H(ABSENT.test(words) ? "package-not-found" : "program-failed", `the crate ${wanted} could not be fetched:\n${tail}`, {
        remedy: "Check the crate's name and version, that cargo reaches its index, and that it is 1.82 or newer.",
    });
}

;// CONCATENATED MODULE: ./packages/app/src/rust/without-messages.ts
/** Is how cargo's messages for programs begin; people read the rest. */
const MESSAGE = /^\{"reason":/;
/** Makes a log that leaves cargo's messages for programs out of its output, and passes the rest on, a line at a time. */
function withoutMessages(log) {
    const pending = { line: "" };
    const pass = (lines) => {
        const shown = lines.filter((line) => !MESSAGE.test(line));
        if (shown.length > 0)
            log.toolOutput(shown.map((line) => `${line}\n`).join(""));
    };
    return {
        info: (line) => {
            log.info(line);
        },
        debug: (line) => {
            log.debug(line);
        },
        notice: (message, place) => {
            log.notice(message, place);
        },
        warning: (message, place) => {
            log.warning(message, place);
        },
        error: (message, place) => {
            log.error(message, place);
        },
        group: async (title, work) => log.group(title, work),
        toolOutput: (chunk) => {
            const lines = `${pending.line}${chunk}`.split("\n");
            pending.line = lines.pop() ?? "";
            pass(lines);
        },
        progress: (label, seconds) => {
            log.progress(label, seconds);
        },
        progressDone: () => {
            pass(pending.line === "" ? [] : [pending.line]);
            pending.line = "";
            log.progressDone();
        },
    };
}

;// CONCATENATED MODULE: ./packages/app/src/rust/make-rust-programs.ts











/**
 * Builds the programs of a crate or workspace for one target on this machine, whatever the target: nothing is emulated, and
 * nothing falls back to a build for the host.
 * @throws Failure `entry-point-unclear`, `outputs-collide`, `path-missing`, `package-not-found`, `inputs-invalid`,
 * `program-failed`, `compiler-bug`, or what preparing Rust throws.
 */
async function makeRustPrograms(host, request) {
    const started = host.clock.now();
    const { target, source } = request;
    const given = "folder" in source ? await projectFolder(host, source.folder) : null;
    const rust = await (0,prepare_rust/* prepareRust */.M)(host, {
        targets: [target.target],
        toolchain: request.rustToolchain,
        linker: request.linker,
        glibc: target.floor,
        runner: "auto",
        workingDirectory: given,
        packages: request.systemPackages,
    });
    const [prepared] = rust.targets;
    if (prepared === undefined)
        throw new Error("a prepared Rust without its target");
    for (const notice of rust.notices)
        host.log.notice(notice, TITLE);
    await probe(host, prepared);
    const calls = cargoCalls(host, rust);
    const folder = given ?? ("crate" in source ? await unpackCrate(host, calls, source.crate) : "");
    const metadata = await readMetadata(host, calls, folder);
    await tellCross(host, metadata, prepared);
    const chosen = choosePrograms(metadata, request, folder);
    if (!chosen.ok)
        throw new src_failure/* Failure */.H(chosen.code, chosen.problem, { remedy: REMEDIES[chosen.code] });
    const bound = await withLibclang(host, calls, { metadata, prepared });
    const built = await build(host, bound, { request, folder, programs: chosen.programs });
    const made = await finishPrograms(host, { request, rust, prepared, calls, ...built });
    const seconds = (host.clock.now() - started) / 1000 / made.length;
    return made.map((program) => ({ ...program, seconds }));
}
const TITLE = { title: "build-app: rust" };
const REMEDIES = {
    "entry-point-unclear": "Name programs of this crate or workspace, or the package that has them (-p).",
    "outputs-collide": "Name one of the packages, and build the other in a step of its own.",
    "inputs-invalid": "Take a name that the manifests have.",
};
async function projectFolder(host, given) {
    const folder = host.files.absolute(given);
    if (await host.files.exists(`${folder}/Cargo.toml`))
        return host.files.realPath(folder);
    throw new src_failure/* Failure */.H("path-missing", `${folder} has no Cargo.toml`, {
        remedy: "Let working-directory be the folder of a crate or workspace, or name a crate.",
    });
}
/** Ahead of the crates that would run into it, in their build scripts or, cross-compiled, not at all. */
async function probe(host, prepared) {
    const { target, compiler } = prepared;
    if (compiler.kind === "zig" || (await (0,probe_target/* probeTarget */.U)(host, prepared)) === "right")
        return;
    host.log.warning(`${compiler.cc} was not probed for GCC bug 95189: nothing here runs programs of ${target.name}\n→ Install qemu-user-static.`, TITLE);
}
async function readMetadata(host, calls, folder) {
    const command = cargoCall(calls, ["metadata", "--no-deps", "--format-version", "1"], folder);
    const completed = await host.exec.run({ ...command, quiet: true });
    if (completed.exitCode !== 0)
        throw (0,run_tool/* toolFailure */.L)(command, { ...completed, output: completed.stderr }, {
            code: "program-failed",
            what: `cargo cannot read ${folder}/Cargo.toml`,
            remedy: "Read cargo's words above.",
        });
    const metadata = parseCargoMetadata(completed.stdout);
    if (metadata !== null)
        return metadata;
    throw new src_failure/* Failure */.H("program-failed", `cargo names no package in ${folder}`, {
        remedy: "Give the workspace members, or build in a crate's own folder.",
    });
}
async function tellCross(host, { workspaceRoot }, { target }) {
    const text = await host.files.readTextIfThere(`${workspaceRoot}/Cross.toml`);
    if (text === null)
        return;
    const { warnings, notices } = crossAdvice(text, target.rustTriple);
    for (const warning of warnings)
        host.log.warning(warning, { ...TITLE, file: "Cross.toml" });
    for (const notice of notices)
        host.log.notice(notice, { ...TITLE, file: "Cross.toml" });
}
/** bindgen reads C headers by libclang, which it loads; the lock file tells whether a build script may run it. */
async function withLibclang(host, calls, { metadata, prepared }) {
    const lock = await host.files.readTextIfThere(`${metadata.workspaceRoot}/Cargo.lock`);
    if (lock === null || !/^name = "clang-sys"$/m.test(lock))
        return calls;
    return { ...calls, env: { ...calls.env, ...(await libclangEnvironment(host, prepared)) } };
}
async function build(host, calls, { request, folder, programs }) {
    const call = cargoCall(calls, cargoBuildArguments(request, programs), folder);
    const command = {
        ...call,
        env: { ...call.env, ...stripEnvironment(request) },
        log: withoutMessages(host.log),
    };
    const completed = await host.exec.run(command);
    if (completed.exitCode !== 0)
        throw (0,run_tool/* toolFailure */.L)(command, { ...completed, output: completed.stderr }, failure(completed.stderr));
    return { programs, ...parseCargoArtifacts(completed.stdout) };
}
/** What is stripped here is stripped once, and its size before is known. */
function stripEnvironment({ strip, profile }) {
    const name = profile.toUpperCase().replaceAll("-", "_");
    return strip ? { [`CARGO_PROFILE_${name}_STRIP`]: "none" } : {};
}
function failure(words) {
    const isLock = /--locked|lock file .* needs to be updated/.test(words);
    return {
        code: "program-failed",
        what: "the programs could not be built",
        remedy: isLock
            ? "Commit the Cargo.lock that `cargo generate-lockfile` or `cargo update --workspace` makes, or set locked: false."
            : "Read cargo's words above.",
    };
}

// EXTERNAL MODULE: ./packages/platform/src/find-target.ts
var find_target = __webpack_require__(33726);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/ensure-emulators.ts + 8 modules
var ensure_emulators = __webpack_require__(76404);
;// CONCATENATED MODULE: ./packages/app/src/image/build-failure.ts

/** What engines say of a base image that is not published for a platform: buildah, BuildKit, and docker's own store. */
const NO_PLATFORM = /no image found in (?:image index|manifest list) for|no match for platform in manifest|no matching manifest for/;
/** How BuildKit names the image. */
const SOLVED = /failed to solve: (?<image>\S+): failed to resolve source metadata/;
const FULL = /no space left on device|\bENOSPC\b/i;
/** Reports a build, or the taking of a base image, that did not succeed: in an engine's own words, and by their cause where it is known. */
function buildFailure(command, completed, place) {
    const { platform, base } = place;
    const what = base === null
        ? `the image could not be built for ${platform}`
        : `${base.place}: FROM ${base.image} could not be taken for ${platform}`;
    const own = { ...command, argv: ownWords(command.argv) };
    const failure = (0,run_tool/* toolFailure */.L)(own, completed, { code: "image-failed", what, remedy: REMEDY });
    if (FULL.test(completed.output))
        return withCode(failure, "disk-full", failure.message, ROOM);
    if (!NO_PLATFORM.test(completed.output))
        return failure;
    const named = SOLVED.exec(completed.output)?.groups?.["image"] ?? "a base image";
    const image = base === null ? named : `${base.place}: ${base.image}`;
    const words = completed.output.split("\n").findLast((line) => NO_PLATFORM.test(line)) ?? "";
    return withCode(failure, "image-failed", `${image} has no ${platform}\n${words.trim()}`, `Choose a base image, or a tag, that is published for ${platform}, or build that stage from another.`);
}
const ROOM = "Make room where the builder keeps images, and in the temporary folder: prune what other builds left (docker system prune, the folder of layer-cache), or name another disk in RUNNER_TEMP.";
const REMEDY = "Read the builder's words above: what a RUN printed stands before the instruction that failed.";
/** What starts an engine in a place of its own is not what failed. */
function ownWords([first, ...rest]) {
    const [program, ...words] = rest.slice(rest.indexOf("--") + 1);
    return first === "unshare" && program !== undefined ? [program, ...words] : [first, ...rest];
}
function withCode(failure, code, ...[message, remedy]) {
    return new src_failure/* Failure */.H(code, message, { remedy, diagnoses: failure.diagnoses });
}

// EXTERNAL MODULE: ./packages/core/src/json.ts
var json = __webpack_require__(59051);
// EXTERNAL MODULE: ./packages/platform/src/parse-target.ts
var parse_target = __webpack_require__(30218);
;// CONCATENATED MODULE: ./packages/app/src/image/image-config.ts

/**
 * Reads the one image of a layout.
 * @throws Failure `image-failed` where the layout is not of one image.
 */
async function readImage(host, layout) {
    const index = await image_config_json(host, `${layout}/index.json`);
    const manifests = Array.isArray(index["manifests"]) ? index["manifests"] : [];
    const [descriptor] = manifests;
    if (!(0,json/* isRecord */.u)(descriptor) || manifests.length !== 1)
        throw new src_failure/* Failure */.H("image-failed", `${layout} is of ${manifests.length} images`, {
            remedy: "Build the image with the other engine, or a newer version of this one.",
        });
    const manifest = await blob(host, layout, descriptor);
    const config = await blob(host, layout, objectIn(manifest, "config"));
    return { descriptor, config: configOf(config) };
}
function configOf(read) {
    const own = objectIn(read, "config");
    const folder = own["WorkingDir"];
    const env = {};
    for (const line of textsIn(own, "Env")) {
        const at = line.indexOf("=");
        if (at > 0)
            env[line.slice(0, at)] = line.slice(at + 1);
    }
    return {
        platform: platformOf(read),
        env,
        workingFolder: typeof folder === "string" && folder.startsWith("/") ? folder : "/",
        entrypoint: textsIn(own, "Entrypoint"),
        cmd: textsIn(own, "Cmd"),
    };
}
/** Writes the platform that a config names as "linux/arm/v7"; null where it names none. */
function platformOf(config) {
    const parts = [config["os"], config["architecture"], config["variant"]];
    const [os, architecture] = parts;
    if (typeof os !== "string" || typeof architecture !== "string")
        return null;
    return parts.filter((part) => typeof part === "string" && part !== "").join("/");
}
async function blob(host, layout, { digest }) {
    const isDigest = typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest);
    return isDigest ? image_config_json(host, `${layout}/blobs/${digest.replace(":", "/")}`) : {};
}
async function image_config_json({ files }, path) {
    const read = (0,json/* jsonOrNull */.J)((await files.readTextIfThere(path)) ?? "");
    return (0,json/* isRecord */.u)(read) ? read : {};
}
function objectIn(holder, name) {
    const value = holder[name];
    return (0,json/* isRecord */.u)(value) ? value : {};
}
function textsIn(holder, name) {
    const list = holder[name];
    return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}

;// CONCATENATED MODULE: ./packages/app/src/image/buildah-base.ts




/**
 * Takes a base image into a store and looks what it is for.
 * @returns its id.
 * @throws Failure `image-failed` where it is not published for the platform, or is for another one whatever was asked.
 */
async function takeBase(host, store, base) {
    const { image, platform, place } = base;
    const pull = {
        // A tag may have moved since a kept store has it.
        argv: store.command("pull", "--quiet", "--policy", "always", "--platform", platform, image),
        ...{ label: `buildah pull ${image} for ${platform}`, quiet: true },
    };
    const pulled = await host.exec.run(pull);
    if (pulled.exitCode !== 0)
        throw buildFailure(pull, pulled, { platform, base: { image, place } });
    const id = pulled.stdout.trim().split("\n").at(-1) ?? "";
    const argv = store.command("inspect", "--type", "image", id);
    const inspected = await host.exec.run({ argv, quiet: true });
    const found = platformIn((0,json/* jsonOrNull */.J)(inspected.stdout));
    if (found === null || isSame(found, platform))
        return id;
    throw new src_failure/* Failure */.H("image-failed", `${place}: ${image} is ${found}, and not ${platform}`, {
        remedy: image.includes("@")
            ? "The digest is that of one platform's image: pin the digest of the index, which has them all."
            : `Choose a base image that is published for ${platform}.`,
    });
}
function isSame(one, other) {
    const [a, b] = [(0,parse_target/* parseTarget */.h)(one), (0,parse_target/* parseTarget */.h)(other)];
    return one === other || (a.ok && b.ok && a.target === b.target);
}
/** buildah leaves out what it does not know: the variant, in older versions. */
function platformIn(inspected) {
    const config = (0,json/* isRecord */.u)(inspected) ? inspected["OCIv1"] : null;
    return (0,json/* isRecord */.u)(config) ? platformOf(config) : null;
}

;// CONCATENATED MODULE: ./packages/app/src/image/buildah-store.ts

/**
 * Opens a store in a folder, or in one that is gone when the run ends; installs buildah where it is not there.
 * @param folder absolute; null: a temporary one.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function openBuildahStore(host, folder) {
    await (0,ensure_program/* ensureProgram */.n)(host, { program: "buildah", packages: ["buildah"] });
    const temporary = await host.files.temporaryFolder("images");
    const root = folder ?? `${temporary}/store`;
    const running = `${temporary}/run`;
    await host.files.makeFolder(root);
    // What its user namespace wrote belongs to others than this user.
    if (host.facts.uid !== 0)
        host.undo.add(`remove ${temporary}`, async () => {
            const argv = ["buildah", "unshare", "rm", "-rf", "--", temporary];
            await host.exec.run({ argv, quiet: true, undoes: true });
        });
    const buildah = ["buildah", "--root", root, "--runroot", running];
    const isRoot = host.facts.uid === 0;
    // What is mounted is gone with the command, however that ends; for others than root buildah makes a namespace itself.
    const outside = ["unshare", "--mount", "--"];
    return {
        command: (...words) => (isRoot ? [...outside, ...buildah, ...words] : [...buildah, ...words]),
        inFiles: (container, before, after) => [
            ...(isRoot ? outside : [...buildah, "unshare", "--"]),
            ...["sh", "-c", IN_FILES, "sh", root, running, container, String(before.length)],
            ...before,
            ...after,
        ],
    };
}
/** Puts the folder of a container's files behind the first words of a command line, and becomes that command. */
const IN_FILES = `
files=$(buildah --root "$1" --runroot "$2" mount "$3") || exit 125
first=$4
shift 4
for word in "$@"; do
  shift
  set -- "$@" "$word"
  first=$((first - 1))
  [ "$first" -ne 0 ] || set -- "$@" "$files"
done
exec "$@"`;

;// CONCATENATED MODULE: ./packages/app/src/image/pin-bases.ts
/**
 * Rewrites a Dockerfile so that stages begin with images that were taken before, each of its own platform: a name alone can mean
 * the image of another platform that is there already. A FROM that goes over several lines stays as it is.
 * @param ids what to begin with, by the line of the FROM.
 */
function pinBases(text, stages, ids) {
    const lines = text.split(/(?<=\n)/);
    for (const { line, imageText } of stages) {
        const id = ids.get(line);
        const [whole, head = "", image] = FROM.exec(lines[line - 1] ?? "") ?? [];
        if (whole === undefined || id === undefined || image !== imageText)
            continue;
        lines[line - 1] = `${head}${id}${(lines[line - 1] ?? "").slice(whole.length)}`;
    }
    return lines.join("");
}
/** The instruction, `--platform`, which is its only option, and the image. */
const FROM = /^(\s*FROM\s+)(?:--\S+\s+)*(\S+)/i;

;// CONCATENATED MODULE: ./packages/app/src/image/build-by-buildah.ts






/**
 * Builds an image with buildah: base images first, each looked at and then meant by its id, for buildah 1.28 takes a local image of
 * another platform for a name, and does not heed `FROM --platform`.
 * @throws Failure `image-failed`, `disk-full`, `tool-missing`.
 */
async function buildByBuildah(host, build) {
    const { layerCache, platform } = build;
    const word = platformWord(platform);
    const kept = layerCache?.kind === "folder" ? `${layerCache.path}/${word}` : null;
    const store = await openBuildahStore(host, kept === null ? null : host.files.absolute(kept));
    const folder = await host.files.temporaryFolder("dockerfile");
    const pinned = pinBases(build.text, build.stages, await takeBases(host, store, build));
    await host.files.write(`${folder}/Dockerfile`, pinned);
    const ignored = `${build.file}.dockerignore`;
    const command = {
        argv: store.command("build", ...options(host, build), ...["--file", `${folder}/Dockerfile`, "--iidfile", `${folder}/id`], ...((await host.files.exists(ignored)) ? ["--ignorefile", ignored] : []), build.context),
        label: `buildah build for ${platform}`,
    };
    const built = await host.exec.run(command);
    if (built.exitCode !== 0)
        throw buildFailure(command, built, { platform, base: null });
    await writeLayout(host, store, { ...build, id: await host.files.readText(`${folder}/id`) });
}
/** Stages on the builder's own platform begin with its images. */
async function takeBases(host, store, build) {
    const ids = new Map();
    for (const { line, image, parent, platform } of build.stages) {
        if (parent !== null || image === "scratch" || image === "")
            continue;
        const place = `${(0,posix_.basename)(build.file)}:${line}`;
        const base = { image, place, platform: platform ?? build.platform };
        ids.set(line, await takeBase(host, store, base));
    }
    return ids;
}
function options(host, build) {
    const { platform, epoch, buildArgs, labels, stage, layerCache } = build;
    return [
        // It works where no container runtime does, and a RUN is never the first process, whose crash QEMU makes a hang.
        ...(host.env("BUILDAH_ISOLATION") === null ? ["--isolation", "chroot"] : []),
        ...["--platform", platform, "--format", "oci", "--timestamp", String(epoch)],
        ...["--layers", "--force-rm"],
        ...buildArgs.flatMap((argument) => ["--build-arg", argument]),
        ...labels.flatMap((label) => ["--label", label]),
        ...(stage === null ? [] : ["--target", stage]),
        ...registryOptions(layerCache, platform),
    ];
}
/** buildah keeps layers in a repository, under tags of its own. */
function registryOptions(layerCache, platform) {
    if (layerCache?.kind !== "registry")
        return [];
    const repository = `${layerCache.repository}/${platformWord(platform)}`;
    return ["--cache-from", repository, "--cache-to", repository];
}
async function writeLayout(host, store, { id, layout, platform }) {
    const command = {
        argv: store.command("push", "--quiet", id.trim(), `oci:${layout}`),
        label: "buildah push",
    };
    const pushed = await host.exec.run(command);
    if (pushed.exitCode !== 0)
        throw buildFailure(command, pushed, { platform, base: null });
}

;// CONCATENATED MODULE: ./packages/app/src/image/build-by-docker.ts



/**
 * Builds an image with docker's buildx: what it writes is unpacked into a layout.
 * @throws Failure `image-failed`, `disk-full`.
 */
async function buildByDocker(host, build) {
    const { platform, layout } = build;
    const archive = `${await host.files.temporaryFolder("image")}/image.tar`;
    const command = {
        argv: ["docker", "buildx", "build", ...dockerOptions(build, archive), build.context],
        env: { SOURCE_DATE_EPOCH: String(build.epoch) },
        label: `docker buildx build for ${platform}`,
    };
    const built = await host.exec.run(command);
    if (built.exitCode !== 0)
        throw buildFailure(command, built, { platform, base: null });
    await host.files.makeFolder(layout);
    await (0,run_tool/* runTool */.q)(host, { argv: ["tar", "-x", "--no-same-owner", "-C", layout, "-f", archive] });
    await host.files.remove(archive);
}
/** Writes buildx's options; without attestations, so that a layout is of its platform only. */
function dockerOptions(build, archive) {
    const { platform, file, buildArgs, labels, stage, layerCache } = build;
    return [
        ...["--platform", platform, "--file", file, "--progress", "plain"],
        ...["--provenance=false", "--sbom=false"],
        ...["--output", `type=oci,dest=${archive},rewrite-timestamp=true`],
        ...buildArgs.flatMap((argument) => ["--build-arg", argument]),
        ...labels.flatMap((label) => ["--label", label]),
        ...(stage === null ? [] : ["--target", stage]),
        ...cacheOptions(layerCache, platformWord(platform)),
    ];
}
function cacheOptions(layerCache, word) {
    if (layerCache === null)
        return [];
    const [from, to] = layerCache.kind === "folder"
        ? [`type=local,src=${layerCache.path}/${word}`, `type=local,dest=${layerCache.path}/${word}`]
        : [0, 1].map(() => `type=registry,ref=${layerCache.repository}:${word}`);
    return ["--cache-from", from ?? "", "--cache-to", `${to},mode=max`];
}

;// CONCATENATED MODULE: ./packages/app/src/image/choose-engine.ts

/**
 * Chooses what builds: docker where its builder can write a layout, else buildah, which is installed where it is not there.
 * @throws Failure `tool-missing` where docker was asked for and cannot.
 */
async function chooseEngine(host, wanted) {
    if (wanted === "buildah")
        return wanted;
    const problem = await dockerProblem(host);
    if (problem === null)
        return "docker";
    if (wanted === "auto") {
        host.log.debug(`buildah builds: ${problem}`);
        return "buildah";
    }
    throw new src_failure/* Failure */.H("tool-missing", problem, {
        remedy: "Put docker/setup-buildx-action in front, turn docker's containerd image store on, or take engine: buildah.",
    });
}
async function dockerProblem(host) {
    if ((await host.exec.find("docker")) === null)
        return "there is no docker";
    // The builder in use: its driver, and whether it starts.
    const argv = ["docker", "buildx", "inspect", "--bootstrap"];
    const builder = await host.exec.run({ argv, quiet: true });
    if (builder.exitCode !== 0)
        return "docker buildx does not answer";
    const driver = /^Driver:\s*(\S+)/m.exec(builder.stdout)?.[1] ?? "docker";
    if (driver !== "docker")
        return null;
    const status = ["docker", "info", "--format", "{{json .DriverStatus}}"];
    const store = await host.exec.run({ argv: status, quiet: true });
    return store.stdout.includes("io.containerd.snapshotter")
        ? null
        : "docker's own builder writes no OCI layout";
}

;// CONCATENATED MODULE: ./packages/app/src/image/dockerfile.ts
/**
 * Reads a Dockerfile into its instructions: parser directives, comments, continued lines and here-documents as BuildKit takes them.
 * What is no instruction is one with a name that nobody knows. Never throws.
 * @see https://docs.docker.com/reference/dockerfile/
 */
function parseDockerfile(text) {
    const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
    const escape = escapeOf(lines);
    const instructions = [];
    let at = 0;
    while (at < lines.length) {
        const joined = joinedLines(lines, at, escape);
        const documents = bodiesOf(lines, joined);
        const [, name, rest = ""] = /^\s*(\S+)\s*(.*)$/s.exec(joined.text) ?? [];
        if (name !== undefined)
            instructions.push({
                ...{ line: joined.first + 1, name: name.toUpperCase() },
                ...{ text: rest.trim(), bodies: documents.bodies },
            });
        at = documents.next;
    }
    return { escape, instructions };
}
/** Directives count before everything else only, and each but once. */
function escapeOf(lines) {
    for (const line of lines) {
        const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === "escape")
            return value === "`" ? "`" : "\\";
    }
    return "\\";
}
/** Joins the lines of one instruction; comments and empty lines between them are no part of it. */
function joinedLines(lines, from, escape) {
    const parts = [];
    let at = from;
    let first = from;
    for (; at < lines.length; at++) {
        const line = lines[at] ?? "";
        if (/^\s*(?:#|$)/.test(line)) {
            if (parts.length === 0)
                first = at + 1;
            continue;
        }
        const trimmed = line.trimEnd();
        const goesOn = trimmed.endsWith(escape);
        parts.push(goesOn ? trimmed.slice(0, -1) : line);
        if (!goesOn)
            break;
    }
    return { first, text: parts.join(""), next: Math.min(at, lines.length) + 1 };
}
const WITH_DOCUMENTS = /^\s*(?:RUN|COPY|ADD)\s/i;
const DOCUMENT = /(?<![<\d])\d*<<(?<dash>-?)(?:"(?<double>[^"\s<]+)"|'(?<single>[^'\s<]+)'|(?<plain>[A-Za-z_][\w.-]*))/g;
/** Takes the here-documents that an instruction announces; one that has no end goes on to the file's. */
function bodiesOf(lines, { text, next }) {
    const bodies = [];
    let at = next;
    if (!WITH_DOCUMENTS.test(text))
        return { bodies, next: at };
    for (const { groups = {} } of text.matchAll(DOCUMENT)) {
        const word = groups["double"] ?? groups["single"] ?? groups["plain"];
        const isEnd = (line) => (groups["dash"] === "" ? line : line.replace(/^\t+/, "")) === word;
        const found = lines.findIndex((line, index) => index >= at && isEnd(line));
        const end = found === -1 ? lines.length : found;
        bodies.push(lines.slice(at, end).join("\n"));
        at = end + 1;
    }
    return { bodies, next: at };
}

;// CONCATENATED MODULE: ./packages/app/src/image/foreign-bases.ts

/**
 * Finds among the stages that are shipped those that go on from an image for another machine: by `--platform`, or by an image's name.
 * @param shipped the stages whose files are in the image, as they go on from one another.
 */
function foreignBases(shipped, target) {
    return shipped.flatMap((stage) => {
        const problem = platformProblem(stage, target) ?? nameProblem(stage, target);
        return problem === null ? [] : [problem];
    });
}
function platformProblem(stage, target) {
    const { line, platform, platformText } = stage;
    const wanted = target.dockerPlatform ?? "";
    if (platform === null || platformText === null || isPlatform(platform, target))
        return null;
    const isBuilder = /BUILD(?:PLATFORM|OS|ARCH)/.test(platformText);
    const leadsTo = platform === platformText ? "" : `, which is ${platform}`;
    return {
        line,
        problem: `FROM --platform=${platformText}${leadsTo}: what is shipped would be ${isBuilder ? "the builder's machine" : platform}, not ${wanted}`,
        remedy: isBuilder
            ? "Build in a stage of its own on $BUILDPLATFORM, and begin what is shipped with a FROM without --platform."
            : "Leave --platform out: the build names the platform.",
    };
}
function isPlatform(platform, target) {
    const parsed = (0,parse_target/* parseTarget */.h)(platform);
    return parsed.ok && parsed.target.dockerPlatform === target.dockerPlatform;
}
/** Official images of one architecture are named by it (`arm32v7/python`), and many others end with it. */
function nameProblem({ line, image, parent }, target) {
    if (parent !== null || image === "scratch")
        return null;
    const named = namedArchitecture(image);
    if (named === null || named.target.dockerPlatform === target.dockerPlatform)
        return null;
    return {
        line,
        problem: `FROM ${image}: by its name ("${named.word}") it is for ${named.target.dockerPlatform}, not ${target.dockerPlatform}`,
        remedy: "Name the image that is published for all platforms, without the architecture.",
    };
}
/** Finds an architecture's word among the parts of an image's name, its host and digest left out. */
function namedArchitecture(image) {
    const [reference = ""] = image.split("@");
    const parts = reference.split("/");
    const [host = ""] = parts;
    const own = parts.length > 1 && /[.:]|^localhost$/.test(host) ? parts.slice(1) : parts;
    for (const word of own.flatMap((part) => part.toLowerCase().split(/[:-]/)).flatMap(endings)) {
        const parsed = (0,parse_target/* parseTarget */.h)(word);
        if (parsed.ok && parsed.target.os === "linux")
            return { word, target: parsed.target };
    }
    return null;
}
/** Some architectures have an underscore in them. */
function endings(word) {
    const parts = word.split("_");
    return parts.map((_, index) => parts.slice(index).join("_"));
}

;// CONCATENATED MODULE: ./packages/app/src/image/variables.ts
const REFERENCE = /\$(?:(?<plain>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?[-+?=])(?<word>[^{}]*)|[^{}]*)\})/g;
function useOf({ groups = {} }) {
    const { plain, braced, operator = "", word = "" } = groups;
    return { name: plain ?? braced ?? "", operator, word };
}
/** Puts variables' values into a text, as Dockerfiles do; what is not set is nothing. */
function expandVariables(text, variables) {
    let expanded = "";
    let at = 0;
    for (const match of text.matchAll(REFERENCE)) {
        expanded += text.slice(at, match.index) + worth(useOf(match), variables);
        at = match.index + match[0].length;
    }
    return expanded + text.slice(at);
}
function worth({ name, operator, word }, variables) {
    const value = variables.get(name);
    const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
    if (operator.endsWith("+"))
        return isSet ? word : "";
    if (operator.endsWith("-"))
        return isSet ? value : word;
    return value ?? "";
}
/** Lists the variables that a text uses; one behind the escape character is none. */
function usedVariables(text, escape) {
    const plain = text.split(`${escape}$`).join("");
    return [...plain.matchAll(REFERENCE)]
        .map(useOf)
        .map(({ name, operator }) => ({ name, hasDefault: /[-+=]/.test(operator) }));
}

;// CONCATENATED MODULE: ./packages/app/src/image/stages.ts

/**
 * Divides a Dockerfile into its stages.
 * @param given what the build gives: its arguments, and the variables of the platforms. ARGs before the first FROM have their defaults besides.
 */
function stagesOf({ instructions }, given) {
    const stages = [];
    const values = new Map(given);
    for (const instruction of instructions) {
        if (instruction.name === "FROM") {
            stages.push(stageOf(instruction, values, stages));
            continue;
        }
        const last = stages.at(-1);
        if (last === undefined)
            declare(instruction, values);
        else
            stages[stages.length - 1] = { ...last, instructions: [...last.instructions, instruction] };
    }
    return stages;
}
function stageOf(from, values, before) {
    const words = from.text.split(/\s+/);
    const flags = words.filter((word) => word.startsWith("--"));
    const [imageText = "", as = "", name] = words.filter((word) => !word.startsWith("--"));
    const platformText = flags
        .find((flag) => flag.toLowerCase().startsWith("--platform="))
        ?.slice("--platform=".length);
    const image = expandVariables(unquoted(imageText), values);
    const parent = before.findLastIndex((stage) => stage.name === image.toLowerCase());
    return {
        line: from.line,
        name: as.toLowerCase() === "as" && name !== undefined ? name.toLowerCase() : null,
        platformText: platformText ?? null,
        platform: platformText === undefined ? null : expandVariables(unquoted(platformText), values) || null,
        ...{ imageText, image, instructions: [] },
        parent: parent === -1 ? null : parent,
    };
}
/** What the build gives wins over a default. */
function declare({ name, text }, values) {
    if (name !== "ARG")
        return;
    for (const { name: variable, value } of declarations(text))
        if (value !== null && !values.has(variable))
            values.set(variable, expandVariables(unquoted(value), values));
}
/** Reads `NAME[=default] …` of an ARG. */
function declarations(text) {
    return [...text.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|[^\s"']*))?\S*/g)].map(([, name = "", value]) => ({ name, value: value ?? null }));
}
function unquoted(text) {
    return text.replace(/^(["'])(.*)\1$/, "$2");
}
/**
 * Lists the stages whose files are in what is shipped by going on from one another, the shipped one first.
 * @param wanted a stage's name or number; null is the last.
 */
function shippedStages(stages, wanted) {
    const shipped = [];
    let at = indexOfStage(stages, wanted);
    while (at !== null) {
        const stage = stages[at];
        if (stage === undefined)
            break;
        shipped.push(stage);
        // A stage goes on from one before it only, so that this ends.
        at = stage.parent;
    }
    return shipped;
}
/** Finds a stage by its name or number; -1 where there is none. */
function indexOfStage(stages, wanted) {
    if (wanted === null)
        return stages.length - 1;
    const named = stages.findLastIndex(({ name }) => name === wanted.toLowerCase());
    if (named !== -1)
        return named;
    return /^\d+$/.test(wanted) && Number(wanted) < stages.length ? Number(wanted) : -1;
}

;// CONCATENATED MODULE: ./packages/app/src/image/undeclared-variables.ts


/** Instructions in whose words a builder puts variables' values. */
const EXPANDED = new Set("ADD COPY ENV EXPOSE LABEL STOPSIGNAL USER VOLUME WORKDIR RUN ARG".split(" "));
/** Finds variables of the platforms that a stage uses and does not declare: builders then leave them empty without a word. */
function undeclaredVariables(search) {
    const known = [];
    return search.stages.flatMap((stage) => {
        const declared = new Set(stage.parent === null ? [] : known[stage.parent]);
        const problems = stage.instructions.flatMap((instruction) => {
            const lacking = lackingIn(instruction, declared, search);
            for (const name of namesSetBy(instruction))
                declared.add(name);
            return lacking.map((name) => lack(name, instruction));
        });
        known.push(declared);
        return problems;
    });
}
function lackingIn(instruction, declared, { automatic, escape }) {
    const { name, text, bodies } = instruction;
    if (!EXPANDED.has(name))
        return [];
    const isShell = name === "RUN";
    // A program that is started without a shell sees what is declared in its environment, and expands nothing.
    if (isShell && /^\[\s*"/.test(text))
        return [];
    const whole = [isShell ? text : text.replaceAll(/'[^']*'/g, ""), ...bodies].join("\n");
    const lacking = usedVariables(whole, escape).filter(({ name: used, hasDefault }) => automatic.has(used) &&
        !hasDefault &&
        !declared.has(used) &&
        !(isShell && isSetInShell(used, whole)));
    return [...new Set(lacking.map(({ name: used }) => used))];
}
/** A script may give itself a variable of that name. */
function isSetInShell(name, script) {
    return new RegExp(String.raw `(?:^|[\s;&|({])(?:${name}=|(?:for|read)\s[^;|&]*\b${name}\b)`).test(script);
}
function namesSetBy({ name, text }) {
    if (name === "ARG")
        return declarations(text).map(({ name: variable }) => variable);
    if (name !== "ENV")
        return [];
    const pairs = [...text.matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([, variable = ""]) => variable);
    return pairs.length > 0 ? pairs : [/^\w+/.exec(text)?.[0] ?? ""];
}
function lack(name, { line, name: where }) {
    return {
        line,
        problem: `${where} uses ${name}, which this stage does not declare: it is empty there`,
        remedy: `Put "ARG ${name}" into the stage, after its FROM and before line ${line}.`,
    };
}

;// CONCATENATED MODULE: ./packages/app/src/image/dockerfile-problems.ts




/** Finds what would make an image for the wrong machine, or none at all, before anything is built; sorted by line. */
function dockerfileProblems(check) {
    const { dockerfile, stages, needed, stage } = check;
    if (stages.length === 0)
        return [noStage("there is no FROM in it")];
    if (indexOfStage(stages, stage) === -1) {
        const names = stages.flatMap(({ name }) => name ?? []);
        return [
            noStage(`there is no stage ${stage} in it; its stages: ${names.join(", ") || "none with a name"}`),
        ];
    }
    const found = [
        ...undeclaredVariables({ ...check, escape: dockerfile.escape }).filter(({ line }) => needed.some((one) => one.instructions.some((instruction) => instruction.line === line))),
        ...foreignBases(shippedStages(stages, stage), check.target),
    ];
    return found.toSorted((a, b) => a.line - b.line);
}
function noStage(problem) {
    return { line: 1, problem, remedy: "Name a Dockerfile, and a stage that it has." };
}

;// CONCATENATED MODULE: ./packages/app/src/image/image-labels.ts
/**
 * Gives the labels that say where an image comes from, as far as the runner knows it; those that were given win.
 * @see https://github.com/opencontainers/image-spec/blob/main/annotations.md
 */
function imageLabels(host, given) {
    const [server, repository] = [host.env("GITHUB_SERVER_URL"), host.env("GITHUB_REPOSITORY")];
    const epoch = host.env("SOURCE_DATE_EPOCH") ?? "";
    const known = {
        revision: host.env("GITHUB_SHA"),
        source: server === null || repository === null ? null : `${server}/${repository}`,
        created: /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : null,
    };
    const names = new Set(given.map((label) => label.split("=", 1)[0]));
    const own = Object.entries(known).flatMap(([word, value]) => {
        const name = `org.opencontainers.image.${word}`;
        return value === null || names.has(name) ? [] : [`${name}=${value}`];
    });
    return [...own, ...given];
}

;// CONCATENATED MODULE: ./packages/app/src/image/name-layout.ts


/**
 * Writes into the index of a layout of one image which platform it is for, as its config says: engines leave that out, and what joins
 * images to one index needs it.
 * @returns the platform.
 * @throws Failure `image-failed` where the layout is not of one image.
 * @see https://github.com/opencontainers/image-spec/blob/main/image-index.md
 */
async function nameLayout(host, layout) {
    const { descriptor, config } = await readImage(host, layout);
    const { platform } = config;
    if (platform === null)
        throw new src_failure/* Failure */.H("image-failed", "the config of the image that was built names no platform", {
            remedy: "Build it with the other engine, or a newer version of this one.",
        });
    const [os, architecture, variant] = platform.split("/");
    const named = {
        ...{ mediaType: descriptor["mediaType"], digest: descriptor["digest"] },
        size: descriptor["size"],
        platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
    };
    const mediaType = "application/vnd.oci.image.index.v1+json";
    const index = { schemaVersion: 2, mediaType, manifests: [named] };
    await host.files.write(`${layout}/index.json`, JSON.stringify(index));
    return platform;
}

;// CONCATENATED MODULE: ./packages/app/src/image/needed-stages.ts

/**
 * Lists the stages that are built for one of them, in their order: those that it goes on from, and those that it takes files from.
 * @param wanted a stage's name or number; null is the last.
 */
function neededStages(stages, wanted) {
    const needed = new Set();
    const open = [indexOfStage(stages, wanted)];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const stage = stages[at];
        if (stage === undefined || needed.has(at))
            continue;
        needed.add(at);
        if (stage.parent !== null)
            open.push(stage.parent);
        const before = stages.slice(0, at);
        for (const name of sources(stage))
            open.push(indexOfStage(before, name));
    }
    return stages.filter((_, index) => needed.has(index));
}
/** What stands behind `COPY --from=` and `RUN --mount=…,from=`. */
function sources({ instructions }) {
    return instructions.flatMap(({ name, text }) => ["COPY", "ADD", "RUN"].includes(name)
        ? [...text.matchAll(/(?:--from=|--mount=\S*?\bfrom=)([^\s,]+)/g)].map(([, from = ""]) => from)
        : []);
}

;// CONCATENATED MODULE: ./packages/app/src/image/platform-variables.ts
/**
 * Gives the variables that builders set by themselves of the platform built for and of the one that builds.
 * @param target as in "linux/arm/v7".
 * @see https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
function platformVariables(target, builder) {
    return new Map([...variablesOf("TARGET", target), ...variablesOf("BUILD", builder)]);
}
function variablesOf(prefix, platform) {
    const [os = "", architecture = "", variant = ""] = platform.split("/");
    return [
        [`${prefix}PLATFORM`, platform],
        [`${prefix}OS`, os],
        [`${prefix}ARCH`, architecture],
        [`${prefix}VARIANT`, variant],
    ];
}

;// CONCATENATED MODULE: ./packages/app/src/image/make-image.ts















/**
 * Builds an image for one platform from a Dockerfile, which is looked through first, into an OCI layout.
 * @throws Failure `image-failed`, `path-missing`, `disk-full`, `target-unserved`, `tool-missing`, or what the emulators throw.
 */
async function makeImage(host, request) {
    const started = host.clock.now();
    const { target, name, version } = request;
    const build = await prepareBuild(host, request);
    const engine = await chooseEngine(host, request.engine);
    const { emulated } = await (0,ensure_emulators/* ensureEmulators */.B)(host, [target.target]);
    await (engine === "docker" ? buildByDocker(host, build) : buildByBuildah(host, build));
    const platform = await nameLayout(host, build.layout);
    const under = emulated.length > 0 ? " under QEMU" : "";
    return {
        ...{ kind: "image", name: name ?? nameOf(build.context), version, target },
        ...{ path: build.layout, extension: "", seconds: (host.clock.now() - started) / 1000 },
        notes: [`${platform}, built by ${engine}${under}`],
    };
}
async function prepareBuild(host, request) {
    const { target } = request.target;
    const platform = platformOfTarget(target);
    const context = host.files.absolute(request.context);
    const file = host.files.absolute(request.file ?? `${context}/Dockerfile`);
    const text = await readDockerfile(host, context, file);
    const dockerfile = parseDockerfile(text);
    const automatic = platformVariables(platform, builderPlatform(host));
    const given = new Map([...automatic, ...valuesOf(host, request.buildArgs)]);
    const stages = stagesOf(dockerfile, given);
    const needed = neededStages(stages, request.stage);
    const names = new Set(automatic.keys());
    refuse(file, { dockerfile, stages, needed, target, stage: request.stage, automatic: names });
    return {
        ...{ target, platform, context, file, text, stages: needed, stage: request.stage },
        ...{ buildArgs: request.buildArgs, layerCache: request.layerCache },
        labels: imageLabels(host, request.labels),
        epoch: sourceDateEpoch(host),
        layout: `${await host.files.temporaryFolder("layout")}/image`,
    };
}
/** @throws Failure `target-unserved` */
function platformOfTarget(target) {
    if (target.dockerPlatform !== null && target.os === "linux")
        return target.dockerPlatform;
    throw new src_failure/* Failure */.H("target-unserved", `no container platform is ${target.name}`, {
        remedy: "Images are built for Linux targets.",
    });
}
/** Engines build on Linux, on whatever machine they are. */
function builderPlatform(host) {
    const { architecture } = (0,host_target/* hostTarget */.a)(host);
    return (0,find_target/* findTarget */.F)({ architecture, os: "linux", libc: "gnu" })?.dockerPlatform ?? "";
}
/** @throws Failure `path-missing` */
async function readDockerfile(host, context, file) {
    const isFolder = (await host.files.info(context))?.kind === "folder";
    const text = isFolder ? await host.files.readTextIfThere(file) : null;
    if (text !== null)
        return text;
    throw new src_failure/* Failure */.H("path-missing", isFolder ? `there is no ${file}` : `${context} is no folder`, {
        remedy: "Name in context the folder that is built from, and in file its Dockerfile.",
    });
}
/** An argument without a value has the environment's. */
function valuesOf(host, given) {
    return given.flatMap((argument) => {
        const at = argument.indexOf("=");
        const name = at === -1 ? argument : argument.slice(0, at);
        const value = at === -1 ? host.env(name) : argument.slice(at + 1);
        return value === null ? [] : [[name, value]];
    });
}
/** @throws Failure `image-failed` */
function refuse(file, check) {
    const problems = dockerfileProblems(check);
    const [first] = problems;
    if (first === undefined)
        return;
    const lines = problems.map(({ line, problem }) => `${file}:${line}: ${problem}`);
    throw new src_failure/* Failure */.H("image-failed", lines.join("\n"), {
        remedy: [...new Set(problems.map(({ remedy }) => remedy))].join("\n"),
    });
}
function nameOf(folder) {
    return (0,posix_.basename)(folder) || "image";
}

// EXTERNAL MODULE: ./packages/verify/src/verify-folder.ts + 3 modules
var verify_folder = __webpack_require__(7629);
;// CONCATENATED MODULE: ./packages/app/src/deb/control-file.ts
/** Writes a binary package's control file (deb-control(5), Policy 5.3). */
function controlFile(request, facts) {
    const { section = "misc", priority = "optional", homepage = null } = request;
    const fields = [
        ["Package", request.package],
        ["Version", request.version],
        ["Architecture", facts.architecture],
        ["Maintainer", request.maintainer],
        ["Installed-Size", String(facts.installedSize)],
        ["Depends", facts.depends.length === 0 ? null : facts.depends.join(", ")],
        ["Section", section],
        ["Priority", priority],
        ["Homepage", homepage],
        ["Description", foldedDescription(request.description)],
    ];
    return fields
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join("");
}
/** Continues lines by a space, and writes an empty one as a full stop (Policy 5.6.13). */
function foldedDescription(description) {
    const [synopsis = "", ...lines] = description.trim().split(/\r?\n/);
    return [
        synopsis.trim(),
        ...lines.map((line) => ` ${line.trim() === "" ? "." : line.trimEnd()}`),
    ].join("\n");
}

;// CONCATENATED MODULE: ./packages/app/src/deb/control-lists.ts

/** Adds up what a tree takes when it is installed, in KiB, as dpkg-gencontrol does (deb-substvars(5), Installed-Size). */
function installedSize(tree) {
    const sizes = tree.map(({ kind, size }) => kind === "file" || kind === "link" ? Math.ceil(size / KIB) : 1);
    return sizes.reduce((sum, size) => sum + size, 0);
}
const KIB = 1024;
/** Lists the files of /etc, which dpkg keeps where a user has changed them (deb-conffiles(5)). */
function conffiles(tree) {
    return tree
        .filter(({ path, kind }) => kind === "file" && path.startsWith("etc/"))
        .map(({ path }) => `/${path}\n`)
        .join("");
}
/** Lists the sums of a tree's files, by which dpkg --verify knows them (deb-md5sums(5)). */
async function md5sums(host, top, tree) {
    const lines = [];
    for (const { path } of tree.filter(({ kind }) => kind === "file"))
        lines.push(`${await md5(host, `${top}/${path}`)}  ${path}\n`);
    return lines.join("");
}
/** What is read of a file at a time. */
const PIECE = 2 ** 20;
async function md5(host, path) {
    const hash = (0,external_node_crypto_.createHash)("md5");
    const file = await host.files.openForReading(path);
    try {
        for (let at = 0; at < file.size; at += PIECE)
            hash.update(await file.read(at, Math.min(PIECE, file.size - at)));
    }
    finally {
        await file.close();
    }
    return hash.digest("hex");
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-suites.ts
var debian_suites = __webpack_require__(99983);
// EXTERNAL MODULE: ./packages/toolchain/src/system/install-packages.ts
var install_packages = __webpack_require__(8714);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-mirror.ts
var debian_mirror = __webpack_require__(68141);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-root.ts + 2 modules
var debian_root = __webpack_require__(6163);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-archive.ts



/**
 * Names the archive of a Debian suite, by the mirror that this host itself uses, or else by the one that mmdebstrap takes,
 * and makes sure of its keys.
 * @throws Failure what {@link makeDebianRoot} throws.
 */
async function debianArchive(host, { suite, architecture }) {
    if (!(await host.files.exists(debian_root/* KEYRING */.a)))
        await (0,install_packages/* installPackages */.R)(host, ["debian-archive-keyring"]);
    const own = await (0,debian_mirror/* debianSourceLine */.p)(host, suite);
    if (own !== null)
        return { sourceLine: own, keyring: debian_root/* KEYRING */.a };
    const packages = ["libc6"];
    const { path } = await (0,debian_root/* makeDebianRoot */.y)(host, { suite, architectures: [architecture], packages });
    const sources = await host.files.readText(`${path}/etc/apt/sources.list`);
    return { sourceLine: sources.trim(), keyring: debian_root/* KEYRING */.a };
}

;// CONCATENATED MODULE: ./packages/app/src/deb/debian-version.ts
/** Compares two versions as dpkg does (deb-version(7)): negative where the first is the older one. */
function compareDebianVersions(one, other) {
    const [a, b] = [split(one), split(other)];
    return (a.epoch - b.epoch ||
        compareParts(a.upstream, b.upstream) ||
        compareParts(a.revision, b.revision));
}
function split(version) {
    const { epoch = "0", rest = "" } = /^(?:(?<epoch>\d+):)?(?<rest>.*)$/s.exec(version)?.groups ?? {};
    const at = rest.lastIndexOf("-");
    const [upstream, revision] = at < 0 ? [rest, ""] : [rest.slice(0, at), rest.slice(at + 1)];
    return { epoch: Number(epoch), upstream, revision };
}
/** Compares words and numbers in turn. */
function compareParts(one, other) {
    const [a, b] = [pieces(one), pieces(other)];
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [word = "", digits = ""] = a[at] ?? [];
        const [otherWord = "", otherDigits = ""] = b[at] ?? [];
        const order = compareWords(word, otherWord) || Number(digits) - Number(otherDigits);
        if (order !== 0)
            return order;
    }
    return 0;
}
function pieces(text) {
    return [...text.matchAll(/(\D*)(\d*)/g)].map(([, word = "", digits = ""]) => [word, digits]);
}
function compareWords(one, other) {
    for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
        const order = weight(one[at]) - weight(other[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** A tilde is before the end, and letters are before all other characters. */
function weight(character) {
    if (character === undefined)
        return 0;
    if (character === "~")
        return -1;
    return character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 0 : 256);
}

;// CONCATENATED MODULE: ./packages/app/src/deb/library-packages.ts

/** Reads shlibs files, one after the other (deb-shlibs(5)): `[type:] library version dependencies`; what is for the installer only is left out. */
function parseShlibs(text) {
    return text.split("\n").flatMap((line) => {
        const [library, version, ...words] = line.trim().split(/\s+/);
        const isForPackages = library !== undefined && !/^#|:$/.test(library);
        if (!isForPackages || version === undefined || words.length === 0)
            return [];
        const depends = words.join(" ");
        // The version follows `.so.`, or stands before `.so`.
        return [`${library}.so.${version}`, `${library}-${version}.so`].map((soname) => ({
            ...{ soname, depends },
        }));
    });
}
/**
 * Reads symbols files, one after the other (deb-symbols(5)): a library with the template of its dependency, and below it
 * every function with the version that it is there from. The dependency is on the version that has all of them.
 */
function parseSymbols(text) {
    const sections = [];
    for (const line of text.split("\n")) {
        const [first = "", second = "", third] = line.trim().split(/\s+/);
        const version = /^\s+\S/.test(line) && third === undefined ? second : "";
        if (/^[^\s#*|]/.test(line))
            sections.push({ soname: first, template: line.slice(first.length).trim(), versions: [] });
        else if (version !== "")
            sections.at(-1)?.versions.push(version);
    }
    return sections.map(({ soname, template, versions }) => {
        const newest = versions.toSorted(compareDebianVersions).at(-1) ?? "0";
        const minimum = newest === "0" ? "" : `(>= ${newest})`;
        return { soname, depends: template.replaceAll("#MINVER#", minimum).trim() };
    });
}
/** Finds the dependency of a library; null where no package of these holds it. */
function packageOfLibrary(soname, known) {
    return known.find((one) => one.soname === soname && one.depends !== "")?.depends ?? null;
}
/** Names the packages that a library has by Policy 8.1, before and after Debian's move to 64 bits of time. */
function usualPackages(soname) {
    const name = soname
        .replace(/(\d)\.so\./, "$1-")
        .replace(/\.so(?:\.|$)/, "")
        .replaceAll("_", "-")
        .toLowerCase();
    return /^[a-z0-9][a-z0-9+.-]+$/.test(name) ? [name, `${name}t64`] : [];
}

;// CONCATENATED MODULE: ./packages/app/src/deb/debian-libraries.ts



/** What packages say of the libraries in them, as files in the cache: function by function, and in one line each. */
const KINDS = ["symbols", "shlibs"];
/**
 * Asks packages of Debian, whichever of the names exist, which libraries they hold: apt fetches them for any architecture,
 * without installing any, and trusts only what Debian has signed.
 * @throws Failure `tool-missing`, `tool-failed` with apt's words.
 */
async function debianLibraries(host, release, names) {
    const { suite, architecture } = release;
    const { path } = await host.cache.folder({
        kind: "debian-libraries",
        key: JSON.stringify([suite, architecture, names]),
        make: async (folder) => host.log.group(`Libraries of Debian ${suite} ${architecture}`, async () => {
            const packages = await fetchPackages(host, release, names);
            for (const kind of KINDS)
                await host.files.write(`${folder}/${kind}`, await joined(host, packages, kind));
        }),
    });
    const [symbols, shlibs] = [
        await host.files.readText(`${path}/symbols`),
        await host.files.readText(`${path}/shlibs`),
    ];
    return [...parseSymbols(symbols), ...parseShlibs(shlibs)];
}
/** Gives the paths of the packages that exist of these names. */
async function fetchPackages(host, release, names) {
    await (0,ensure_program/* ensureProgram */.n)(host, { program: "dpkg-deb", packages: ["dpkg"] });
    const folder = await host.files.temporaryFolder("apt");
    const options = await aptOptions(host, release, folder);
    await (0,run_tool/* runTool */.q)(host, { argv: ["apt-get", ...options, "update"], label: "apt-get update" });
    // It ends with 100 where one of the names is unknown, and tells of the others all the same.
    const known = await host.exec.run({
        argv: ["apt-cache", ...options, "show", "--no-all-versions", "--", ...names],
        quiet: true,
    });
    const found = [...known.stdout.matchAll(/^Package: (\S+)$/gm)].map(([, name = ""]) => name);
    if (found.length === 0)
        throw nothingKnown(release);
    const downloads = `${folder}/packages`;
    await host.files.makeFolder(downloads);
    const argv = ["apt-get", ...options, "download", "--", ...found];
    await (0,run_tool/* runTool */.q)(host, { argv, cwd: downloads, label: "apt-get download" });
    return (await host.files.list(downloads)).map((file) => `${downloads}/${file}`);
}
/** Joins one part of what packages say of themselves; of one that lacks it dpkg-deb ends with another code than 0. */
async function joined(host, packages, kind) {
    const texts = [];
    for (const path of packages) {
        const argv = ["dpkg-deb", "--info", path, kind];
        const { exitCode, stdout } = await host.exec.run({ argv, quiet: true });
        if (exitCode === 0)
            texts.push(stdout);
    }
    return texts.join("\n");
}
/** Gives apt a state of its own: another architecture and release than the host's, and none of its lists. */
async function aptOptions(host, release, folder) {
    const { architecture } = release;
    const { sourceLine, keyring } = await debianArchive(host, release);
    await host.files.write(`${folder}/sources.list`, `${sourceLine}\n`);
    for (const part of ["lists/partial", "cache/archives/partial"])
        await host.files.makeFolder(`${folder}/${part}`);
    return [
        `Dir::Etc::SourceList=${folder}/sources.list`,
        "Dir::Etc::SourceParts=/dev/null",
        "Dir::Etc::Preferences=/dev/null",
        "Dir::Etc::PreferencesParts=/dev/null",
        `Dir::Etc::Trusted=${keyring}`,
        "Dir::Etc::TrustedParts=/dev/null",
        `Dir::State::Lists=${folder}/lists`,
        "Dir::State::status=/dev/null",
        `Dir::Cache=${folder}/cache`,
        `APT::Architecture=${architecture}`,
        `APT::Architectures=${architecture}`,
        // Its user for downloads may not write to a folder of ours.
        "APT::Sandbox::User=",
        "Acquire::Languages=none",
        "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
    ].flatMap((option) => ["-o", option]);
}
function nothingKnown({ suite, architecture }) {
    return new src_failure/* Failure */.H("package-not-found", `Debian ${suite} has no libraries for ${architecture}`, {
        remedy: "Name a release that is published for this architecture.",
    });
}

;// CONCATENATED MODULE: ./packages/app/src/deb/needed-libraries.ts

/** Lists the libraries that native files need and none of them is, sorted. */
function neededLibraries(files) {
    const brought = new Set(files.flatMap(({ path, soname }) => [(0,posix_.basename)(path), soname ?? (0,posix_.basename)(path)]));
    const needed = files.flatMap((file) => file.needed).map((path) => (0,posix_.basename)(path));
    return Array.from(new Set(needed.filter((name) => !brought.has(name)))).toSorted();
}

;// CONCATENATED MODULE: ./packages/app/src/deb/library-depends.ts





/** Holds libraries that nearly every program needs, and that have other names than Policy 8.1 gives them. */
const USUAL_PACKAGES = ["libc6", "libgcc-s1", "libstdc++6", "zlib1g"];
/**
 * Finds on which of Debian's packages native files depend: those that hold the libraries which the files need and do not
 * bring. Of the C library the version is what the files really need; of others it is one that has all of the library's functions.
 * @throws Failure `package-not-found` that names the libraries.
 */
async function libraryDepends(host, request, report) {
    const sonames = neededLibraries(report.files);
    if (sonames.length === 0)
        return { depends: [], suite: null };
    const names = candidates(sonames, request);
    const suites = suitesFor(request, report);
    if (suites.length === 0)
        throw tooNew(request, report);
    const architecture = request.target.target.debianArchitecture ?? "";
    let missing = sonames;
    for (const suite of suites) {
        const known = await debianLibraries(host, { suite, architecture }, names);
        missing = sonames.filter((soname) => packageOfLibrary(soname, known) === null);
        if (missing.length === 0)
            return { depends: relations(sonames, known, { request, report }), suite };
    }
    throw notHeld(missing, suites, report);
}
/** Packages that the user names are asked as well: one may hold a library under a name that no rule gives. */
function candidates(sonames, { depends = [] }) {
    const named = depends
        .flatMap((relation) => relation.split("|"))
        .map((one) => /^[^\s:(]+/.exec(one.trim())?.[0] ?? "");
    const all = [...USUAL_PACKAGES, ...sonames.flatMap(usualPackages), ...named];
    return Array.from(new Set(all)).toSorted();
}
/** The releases that have the architecture and a C library as new as the files need, oldest first. */
function suitesFor({ suite = null, target }, { floor }) {
    if (suite !== null)
        return [suite];
    const minor = minorOf(floor?.glibc ?? "2.0");
    return debian_suites/* DEBIAN_SUITES */.M.filter(({ architectures, glibc }) => architectures.includes(target.target.architecture) && minorOf(glibc) >= minor).map(({ name }) => name);
}
// glibc has been at 2 since 1997.
function minorOf(version) {
    return Number(version.split(".")[1] ?? 0);
}
function relations(sonames, known, { request, report }) {
    const libc = libcRelation(known, request.target.target, report.floor?.glibc ?? null);
    const found = sonames.flatMap((soname) => packageOfLibrary(soname, known)?.split(/, */) ?? []);
    const lowered = found.map((relation) => (nameIn(relation) === nameIn(libc) ? libc : relation));
    return Array.from(new Set(lowered)).toSorted();
}
function libcRelation(known, target, floor) {
    const name = nameIn(packageOfLibrary(target.libcSoname ?? "", known) ?? "");
    return floor === null ? name : `${name} (>= ${floor})`;
}
function nameIn(relation) {
    return relation.split(" ")[0] ?? "";
}
function tooNew({ target }, { floor }) {
    const needs = floor === null ? "" : ` and glibc ${floor.glibc}, which ${floor.file} needs`;
    const message = `no Debian release that is known has ${target.target.name}${needs}`;
    return new src_failure/* Failure */.H("target-unserved", message, {
        remedy: "Build it against an older C library, or name the release in suite.",
    });
}
function notHeld(missing, suites, { files }) {
    const lines = missing.map((soname) => {
        const whose = files.filter(({ needed }) => needed.includes(soname)).map(({ path }) => path);
        return `${soname}, which ${whose.slice(0, 3).join(", ")} needs`;
    });
    const where = `Debian ${suites.join(", ")}`;
    return new src_failure/* Failure */.H("package-not-found", `in no package of ${where} that was asked: ${lines.join("; ")}`, {
        remedy: "Put the library into the folder, or name in depends the package that holds it.",
    });
}

;// CONCATENATED MODULE: ./packages/app/src/deb/listed-tree.ts

const listed_tree_KINDS = { f: "file", d: "folder", l: "link" };
/** No name holds a NUL, whatever else it holds. */
const FORMAT = String.raw `%y\0%s\0%l\0%P\0`;
/** Lists a folder with its folders and where its links lead, sorted by path, by find(1). */
async function listTree(host, folder) {
    // By way of a file: what a program prints is kept up to a limit.
    const list = `${await host.files.temporaryFolder("list")}/tree`;
    await (0,run_tool/* runTool */.q)(host, { argv: ["find", folder, "-fprintf", list, FORMAT], quiet: true });
    const words = (await host.files.readText(list)).split("\0");
    const entries = [];
    for (let at = 0; at + 4 < words.length; at += 4) {
        const [kind = "", size = "", leadsTo = "", path = ""] = words.slice(at, at + 4);
        entries.push({ path, kind: listed_tree_KINDS[kind] ?? "other", size: Number(size), leadsTo });
    }
    return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/app/src/deb/request-problems.ts
/** Says what is wrong with a request, all of it; empty where it can become a package. */
function requestProblems(request) {
    return [
        request_problems_nameProblem(request.package),
        versionProblem(request.version),
        maintainerProblem(request.maintainer),
        request.description.trim() === "" ? "the description is empty" : null,
        prefixProblem(request.prefix),
        ...(request.depends ?? []).map(relationProblem),
        ...(request.links ?? []).map(linkProblem),
        ...lineProblems(request),
    ].filter((problem) => problem !== null);
}
/** Policy 5.6.1: lower-case letters, digits and `+-.`, two at least, a letter or digit first. */
function request_problems_nameProblem(name) {
    if (/^[a-z0-9][a-z0-9+.-]+$/.test(name))
        return null;
    const near = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9+.-]+/g, "-")
        .replace(/^[^a-z0-9]+/, "");
    const better = near.length > 1 ? `; "${near}" is one` : "";
    return `"${name}" is no name of a Debian package (lower-case letters, digits, + - .)${better}`;
}
/** Policy 5.6.12: `[epoch:]upstream[-revision]`, and dpkg wants a digit first. */
function versionProblem(version) {
    return /^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/.test(version) && !version.endsWith("-")
        ? null
        : `"${version}" is no Debian version (a digit first, then letters, digits, . + ~ -)`;
}
/** Policy 5.6.2. */
function maintainerProblem(maintainer) {
    return /^[^<>\r\n]*[^<>\s] <[^<>\s]+@[^<>\s]+>$/.test(maintainer)
        ? null
        : `"${maintainer}" is no maintainer (Name <address>)`;
}
/** Policy 7.1: alternatives, each with an architecture and a version where wanted. */
const RELATION = /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?: ?\((?:<<|<=|=|>=|>>) ?[A-Za-z0-9.+~:-]+\))?$/;
function relationProblem(relation) {
    return relation.split("|").every((one) => RELATION.test(one.trim()))
        ? null
        : `"${relation}" is no dependency (name (>= version), or alternatives with |)`;
}
function prefixProblem(prefix) {
    const parts = prefix.split("/").slice(1);
    const isPath = prefix.startsWith("/") && parts.every(isPart);
    return prefix === "/" || isPath ? null : `"${prefix}" is no prefix (as /opt/NAME)`;
}
function linkProblem({ name, program }) {
    return isPart(name) && !name.includes("/") && program.split("/").every(isPart)
        ? null
        : `"${name}=${program}" is no link (a command's name, and a path in the folder)`;
}
function isPart(part) {
    return !["", ".", ".."].includes(part) && !hasControls(part);
}
function lineProblems(request) {
    const { section = "", priority = "", homepage = "" } = request;
    return Object.entries({ section, priority, homepage: homepage ?? "" })
        .filter(([, value]) => hasControls(value))
        .map(([field]) => `the ${field} has more than one line`);
}
function hasControls(text) {
    return /\p{Cc}/u.test(text);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/app/src/deb/stage-content.ts


/** Lays a folder's content out as it will be installed, with the links of its commands, and gives the top of it. */
async function stageContent(host, request) {
    const top = `${await host.files.temporaryFolder("deb")}/root`;
    const { folder, prefix, links = [] } = request;
    const content = external_node_path_.posix.join(top, prefix);
    await host.files.copy(await host.files.realPath(folder), content);
    for (const link of links)
        await makeCommand(host, link, { top, prefix });
    return top;
}
async function makeCommand(host, { name, program }, { top, prefix }) {
    const installed = external_node_path_.posix.join(prefix, program);
    await host.files.makeFolder(`${top}/usr/bin`);
    await host.files.link(leadTo(installed), `${top}/usr/bin/${name}`);
    await chmod(host, "0755", [await host.files.realPath(external_node_path_.posix.join(top, installed)), "-prune"]);
}
/** Policy 10.5: a link within one folder of the root is relative, any other absolute. */
function leadTo(installed) {
    return installed.startsWith("/usr/") ? external_node_path_.posix.relative("/usr/bin", installed) : installed;
}
/** Gives programs and folders mode 755, all other files 644, and everything one time. */
async function normaliseTree(host, top, epoch) {
    const runs = ["!", "-type", "l", "(", "-type", "d", "-o", "-perm", "/111", ")"];
    await chmod(host, "0755", [top, ...runs]);
    await chmod(host, "0644", [top, "-type", "f", "!", "-perm", "/111"]);
    const touch = ["find", top, "-exec", "touch", "-h", "-d", `@${epoch}`, "--", "{}", "+"];
    await (0,run_tool/* runTool */.q)(host, { argv: touch, quiet: true });
}
async function chmod(host, mode, found) {
    const argv = ["find", ...found, "-exec", "chmod", mode, "--", "{}", "+"];
    await (0,run_tool/* runTool */.q)(host, { argv, quiet: true });
}

;// CONCATENATED MODULE: ./packages/app/src/deb/tree-problems.ts

/** Says what of a folder cannot go into a package, all of it. */
async function treeProblems(host, tree, request) {
    if (tree.every(({ kind }) => kind === "folder"))
        return [`${request.folder} is empty`];
    const problems = tree.map((entry) => entryProblem(entry));
    for (const entry of tree.filter(({ kind }) => kind === "link"))
        problems.push(await leadProblem(host, entry, { tree, request }));
    for (const link of request.links ?? [])
        problems.push(await commandProblem(host, link, { tree, request }));
    return problems.filter((problem) => problem !== null);
}
/** What dpkg-deb would take for its own. */
const CONTROL = /^DEBIAN(?:\/|$)/;
function entryProblem({ path, kind }) {
    if (CONTROL.test(path))
        return `${path} has the name of what a package says of itself`;
    if (kind === "other")
        return `${path} is neither a file, a folder nor a link`;
    return /[\p{Cc}\\]/u.test(path)
        ? `${JSON.stringify(path)} is a name that no list of files can hold`
        : null;
}
async function leadProblem(host, { path, leadsTo }, content) {
    const isInside = leadsTo.startsWith("/")
        ? leadsWithin(leadsTo, content)
        : await staysWithin(host, path, { leadsTo, folder: content.request.folder });
    return isInside ? null : `${path} is a link that leads out of the folder, to ${leadsTo}`;
}
/** Whether an absolute link leads to something that the package will have there. */
function leadsWithin(leadsTo, { tree, request }) {
    const place = external_node_path_.posix.normalize(leadsTo);
    return tree.some(({ path }) => external_node_path_.posix.join(request.prefix, path) === place);
}
async function staysWithin(host, path, { leadsTo, folder }) {
    const top = await host.files.realPath(folder);
    const there = await realPathOf(host, `${top}/${path}`);
    if (there !== null)
        return tree_problems_isBelow(there, top);
    // It leads to nothing yet: what is written has to do.
    return tree_problems_isBelow(external_node_path_.posix.join(top, path, "..", leadsTo), top);
}
/** A command's link takes nothing's place, and starts a file of the folder. */
async function commandProblem(host, { name, program }, { tree, request }) {
    const { folder, prefix } = request;
    const real = await realPathOf(host, `${folder}/${program}`);
    const isThere = real !== null && tree_problems_isBelow(real, await host.files.realPath(folder));
    const kind = isThere ? (await host.files.info(real))?.kind : null;
    if (kind !== "file")
        return `${program}, which /usr/bin/${name} is to start, is no file in ${folder}`;
    const isTaken = tree.some(({ path }) => external_node_path_.posix.join(prefix, path) === `/usr/bin/${name}`);
    return isTaken ? `/usr/bin/${name} is in the folder, and a link as well` : null;
}
async function realPathOf(host, path) {
    try {
        return await host.files.realPath(path);
    }
    catch {
        // Nothing is there.
        return null;
    }
}
function tree_problems_isBelow(path, top) {
    return path === top || path.startsWith(top === "/" ? top : `${top}/`);
}

;// CONCATENATED MODULE: ./packages/app/src/deb/make-deb.ts












/**
 * Makes a Debian package of a folder: for the target's architecture, with the packages that its libraries are in among its
 * dependencies, and of the same bytes each time.
 * @throws Failure `inputs-invalid`, `path-missing`, `target-unserved`, `findings-reported`, `package-not-found`,
 * `tool-missing`, `tool-failed`.
 */
async function makeDeb(host, request) {
    const started = host.clock.now();
    const architecture = architectureOf(request);
    make_deb_refuse(requestProblems(request));
    if ((await host.files.info(request.folder)) === null)
        throw make_deb_missing(request.folder);
    make_deb_refuse(await treeProblems(host, await listTree(host, request.folder), request));
    const report = await verified(host, request);
    await (0,ensure_program/* ensureProgram */.n)(host, { program: "dpkg-deb", packages: ["dpkg"] });
    const libraries = await libraryDepends(host, request, report);
    const depends = Array.from(new Set([...(request.depends ?? []), ...libraries.depends]));
    const top = await stageContent(host, request);
    const size = await describePackage(host, request, { top, architecture, depends });
    const path = await pack(host, request, top);
    const { package: name, version, target } = request;
    return {
        ...{ kind: "deb", name, version, target, path, extension: ".deb" },
        seconds: (host.clock.now() - started) / 1000,
        notes: [
            `${(size / 1024).toFixed(1)} MiB installed`,
            depends.length === 0 ? "depends on nothing" : `depends on ${depends.join(", ")}`,
            ...(libraries.suite === null ? [] : [`libraries as in Debian ${libraries.suite}`]),
        ],
    };
}
function architectureOf({ target }) {
    const { name, debianArchitecture } = target.target;
    if (debianArchitecture !== null)
        return debianArchitecture;
    throw new src_failure/* Failure */.H("target-unserved", `Debian has no architecture for ${name}`, {
        remedy: "Choose a target that Debian is published for.",
    });
}
function make_deb_refuse(problems) {
    if (problems.length === 0)
        return;
    throw new src_failure/* Failure */.H("inputs-invalid", `no package can be made:\n${problems.join("\n")}`, {
        remedy: "Correct what is named here; the rules are those of the Debian Policy Manual.",
    });
}
function make_deb_missing(folder) {
    return new src_failure/* Failure */.H("path-missing", `the folder ${folder} is not there`, {
        remedy: "Name a folder that exists.",
    });
}
/** Reads every file before any of it is packed: one for another machine is refused. */
async function verified(host, { folder, target }) {
    const top = await host.files.realPath(folder);
    const files = await host.files.walk(top);
    const open = async (path) => host.files.openForReading(`${top}/${path}`);
    const input = { name: folder, folder: { files, open }, expectation: target };
    const report = await (0,verify_folder/* verifyFolder */.M)({ ...input, scratch: host.files });
    const errors = report.findings.filter(({ severity, code }) => severity === "error" || code === END_MISSING);
    const [first] = errors;
    if (first === undefined)
        return report;
    throw new src_failure/* Failure */.H("findings-reported", [`${folder}:`, ...(0,finding_lines/* findingLines */.h)(errors)].join("\n"), {
        remedy: first.remedy,
    });
}
/** The verifier warns of it only, for a library does without; a frozen program does not. */
const END_MISSING = "binary-end-missing";
/** Writes what the package says of itself, and gives its installed size in KiB. */
async function describePackage(host, request, { top, architecture, depends }) {
    const tree = await listTree(host, top);
    const size = installedSize(tree);
    const facts = { architecture, installedSize: size, depends };
    const parts = [
        ["control", controlFile(request, facts)],
        ["md5sums", await md5sums(host, top, tree)],
        ["conffiles", conffiles(tree)],
    ];
    for (const [name, content] of parts)
        if (content !== "")
            await host.files.write(`${top}/DEBIAN/${name}`, content);
    return size;
}
async function pack(host, request, top) {
    const epoch = sourceDateEpoch(host);
    await normaliseTree(host, top, epoch);
    const path = `${(0,posix_.dirname)(top)}/${request.package}.deb`;
    const argv = ["dpkg-deb", "--root-owner-group", "--build", "-Zxz", top, path];
    // With several threads xz cuts the data into blocks, and the bytes then depend on the machine.
    const env = { SOURCE_DATE_EPOCH: String(epoch), DPKG_DEB_THREADS_MAX: "1" };
    await (0,run_tool/* runTool */.q)(host, { argv, env, label: "dpkg-deb" });
    await host.files.remove(top);
    return path;
}

;// CONCATENATED MODULE: ./actions/build-app/src/make.ts

/** Makes the programs of a recipe for one target, aside. @throws Failure what the format throws. */
async function make(host, { recipe, target, cache }) {
    switch (recipe.kind) {
        case "pyz":
            return [await makePyz(host, { ...recipe, target })];
        case "pyinstaller":
            return makeFrozen(host, { ...recipe, target, cache });
        case "rust":
            return makeRustPrograms(host, { ...recipe, target });
        case "image":
            return [await makeImage(host, { ...recipe, target })];
        case "deb":
            return [await makeDeb(host, { ...recipe, target, folder: folderOf(recipe, target) })];
    }
}
function folderOf(recipe, target) {
    return fillPlaces(recipe.folder, { name: recipe.package, version: recipe.version, target });
}

;// CONCATENATED MODULE: ./actions/build-app/src/outputs.ts

/** Names the action's outputs. */
const OUTPUTS = [
    "files",
    "manifest",
    "programs",
    "failed",
    "complete",
    "diagnosis",
];
/** Makes the outputs. */
function outputsOf({ manifest, placed, failed, unmet }) {
    return {
        files: placed.map(({ path }) => path),
        manifest,
        programs: placed.map(({ row, run }) => ({
            ...row,
            started: run === null
                ? null
                : { userland: run.userland, seconds: run.seconds, peakMemory: run.peakMemory },
        })),
        failed: failed.map(({ target, failure: { code, message, remedy } }) => ({
            ...{ target: (0,target_spec/* formatTarget */.P)(target), code, message, remedy },
        })),
        complete: failed.length === 0 && unmet.length === 0,
        diagnosis: failed.flatMap(({ failure }) => failure.diagnoses.map(({ id, line, crate, cause, remedy }) => ({
            ...{ id, line, crate, cause, remedy },
        }))),
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
;// CONCATENATED MODULE: ./actions/build-app/src/recipe.ts

/** Takes a format's recipe from the inputs. */
function recipeOf(inputs) {
    switch (inputs.format) {
        case "pyz":
            return pyzRecipe(inputs);
        case "pyinstaller":
            return frozenRecipe(inputs);
        case "rust":
            return rustRecipe(inputs);
        case "image":
            return imageRecipe(inputs);
        case "deb":
            return debRecipe(inputs);
    }
}
function pyzRecipe(inputs) {
    return {
        kind: "pyz",
        name: inputs.name,
        interpreter: inputs["python-version"],
        wheelhouse: inputs.wheelhouse,
        requirements: inputs.requirements,
        entryPoint: inputs["entry-point"],
        packer: inputs.packer,
        interpreterLine: inputs["interpreter-line"],
    };
}
/** Says that programs need no package; an input that is empty has its default. */
const NO_WHEELHOUSE = "off";
function frozenRecipe(inputs) {
    return {
        kind: "pyinstaller",
        interpreter: inputs["python-version"],
        project: inputs["working-directory"],
        wheelhouse: inputs.wheelhouse === NO_WHEELHOUSE ? null : inputs.wheelhouse,
        requirements: inputs.requirements,
        programs: inputs.programs,
        oneFile: inputs["one-file"],
        data: inputs.data,
        hiddenImports: inputs["hidden-imports"],
        collect: inputs.collect,
        args: inputs["pyinstaller-args"],
        version: inputs["pyinstaller-version"],
    };
}
function rustRecipe(inputs) {
    const { crate } = inputs;
    return {
        kind: "rust",
        source: crate === null ? { folder: inputs["working-directory"] } : { crate },
        packages: inputs["workspace-packages"],
        bins: inputs.bins,
        features: inputs.features,
        allFeatures: inputs["all-features"],
        noDefaultFeatures: inputs["no-default-features"],
        profile: inputs.profile,
        locked: inputs.locked,
        strip: inputs.strip,
        linker: inputs.linker,
        rustToolchain: inputs["rust-toolchain"],
        systemPackages: inputs.packages,
        args: inputs["cargo-args"],
        bindgenTarget: inputs["wasm-bindgen-target"],
        wasmOpt: inputs["wasm-opt"],
    };
}
function imageRecipe(inputs) {
    return {
        kind: "image",
        name: inputs.name,
        version: inputs.version,
        context: inputs.context,
        file: inputs.file,
        buildArgs: inputs["build-args"],
        labels: inputs.labels,
        stage: inputs.stage,
        engine: inputs.engine,
        layerCache: inputs["layer-cache"],
    };
}
function debRecipe(inputs) {
    const name = inputs.name ?? "";
    return {
        kind: "deb",
        package: name,
        folder: inputs.folder ?? "",
        version: inputs.version ?? "",
        maintainer: inputs.maintainer ?? "",
        description: inputs.description ?? "",
        section: inputs.section,
        homepage: inputs.homepage,
        depends: inputs.depends,
        prefix: inputs.prefix ?? `/opt/${name}`,
        links: inputs.links,
        suite: inputs.suite,
    };
}
/** Says what a format's own inputs lack. */
function recipeProblems(inputs) {
    switch (inputs.format) {
        case "pyz":
        case "rust":
        case "image":
            return [];
        case "pyinstaller":
            return programProblems(inputs);
        case "deb":
            return debProblems(inputs);
    }
}
function programProblems({ programs }) {
    const names = programs.map(({ name }) => name);
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    if (twice.length > 0)
        return [`programs: there are several ${twice.join(", ")}; name them NAME=path`];
    return names.length === 0 ? ["programs: name the scripts, or spec files, to freeze"] : [];
}
function debProblems(inputs) {
    const needed = ["name", "folder", "version", "maintainer", "description"];
    const lacking = needed.filter((name) => inputs[name] === null);
    const places = placesProblem(inputs.folder ?? "");
    return [
        ...lacking.map((name) => `${name}: a Debian package needs one`),
        ...(places === null ? [] : [`folder: ${places}`]),
    ];
}

;// CONCATENATED MODULE: ./actions/build-app/src/plan.ts





/** Decides from inputs and the host's own target. @throws Failure `inputs-invalid` */
function plan(inputs, hostTarget) {
    const problems = [...foreignInputs(inputs), ...recipeProblems(inputs), ...smokeProblems(inputs)];
    if (problems.length > 0)
        throw (0,read_inputs/* inputsInvalid */.t)(problems);
    return {
        recipe: recipeOf(inputs),
        targets: inputs.target ?? [{ target: hostTarget, floor: null }],
        interpreter: inputs["python-version"],
        smoke: smokeOf(inputs),
        expect: inputs.expect,
        output: inputs["output-dir"],
        pattern: inputs["output-name"] ?? OUTPUT_NAMES[inputs.format],
    };
}
function smokeOf(inputs) {
    const [program, ...rest] = inputs.smoke;
    if (program === undefined)
        return null;
    const { "smoke-output": output, "smoke-timeout": timeoutSeconds } = inputs;
    return { argv: [program, ...rest], output, timeoutSeconds };
}
function smokeProblems({ smoke, "smoke-output": output }) {
    return smoke.length === 0 && output !== null ? ["smoke-output: smoke starts nothing"] : [];
}
/** An input of another format would be left out without a word. */
function foreignInputs(inputs) {
    return Object.entries(FORMAT_INPUTS).flatMap(([name, formats]) => {
        const isForeign = !formats.includes(inputs.format) && isGiven(inputs, name);
        return isForeign ? [`${name}: it is for format ${formats.join(", ")}`] : [];
    });
}
function isGiven(inputs, name) {
    const value = new Map(Object.entries(inputs)).get(name);
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== false;
}
/** Writes a plan for people, a line a step. */
function describePlan({ recipe, targets, smoke, output }) {
    const steps = targets.flatMap((target) => [
        `${WORDS[recipe.kind]} for ${(0,target_spec/* formatTarget */.P)(target)}`,
        "read every native file in it",
        ...(smoke === null
            ? []
            : [`start ${smoke.argv.join(" ")} in a userland of ${target.target.name}`]),
    ]);
    return [...steps, `put all into ${output}, with a manifest`];
}
const WORDS = {
    pyz: "pack the application and its wheels into one file",
    pyinstaller: "freeze programs with PyInstaller",
    rust: "build programs with cargo",
    image: "build an image",
    deb: "pack a folder into a Debian package",
};

// EXTERNAL MODULE: ./packages/verify/src/verify-file.ts + 34 modules
var verify_file = __webpack_require__(99927);
// EXTERNAL MODULE: ./packages/proof/src/memory-gauge.ts
var memory_gauge = __webpack_require__(58437);
// EXTERNAL MODULE: ./packages/proof/src/on-oldest-processor.ts
var on_oldest_processor = __webpack_require__(23392);
// EXTERNAL MODULE: ./packages/proof/src/bad-end-failure.ts + 1 modules
var bad_end_failure = __webpack_require__(60351);
// EXTERNAL MODULE: ./packages/proof/src/unexpected-output.ts
var unexpected_output = __webpack_require__(11097);
;// CONCATENATED MODULE: ./packages/app/src/image/start-image.ts





/**
 * Starts a program in an image: its files, environment and working folder, no network. It is not the first process of its
 * namespace, whose crash under QEMU would be a hang.
 * @throws Failure `run-failed` that tells a crash, a hang, a missing library, a wrong machine and unexpected words apart.
 */
async function startImage(host, run) {
    const { path, target, argv, timeoutSeconds, env = {}, expectExit = 0 } = run;
    const { config } = await readImage(host, path);
    const opened = await openImage(host, path, config);
    const { emulated } = await (0,ensure_emulators/* ensureEmulators */.B)(host, [target]);
    const gauge = await (0,memory_gauge/* memoryGauge */.x)(host);
    const description = `image ${config.platform}`;
    const image = (0,on_oldest_processor/* onOldestProcessor */.f)(host, { description, emulated: emulated.length > 0, run: runIn(host, opened, config) }, target);
    const completed = await image.run({
        ...{ argv: start_image_ownWords(argv, config), env, timeoutSeconds, startedBy: gauge.startedBy },
        label: `${argv.join(" ")} in ${image.description}`,
    });
    start_image_refuse(completed, run, { expectExit, where: image.description });
    return {
        ...{ path, argv, target: target.name, seconds: completed.seconds },
        userland: `${image.description}${image.emulated ? " under QEMU" : ""}`,
        peakMemory: await gauge.peak(),
        printed: completed.stdout.trim().slice(-MOST_CHARACTERS),
    };
}
/** What of a program's words goes into outputs, which a step may have 1 MB of. */
const MOST_CHARACTERS = 10_000;
/** The layout's own name may hold what is no name of an image. */
async function openImage(host, path, config) {
    await (0,ensure_program/* ensureProgram */.n)(host, { program: "bwrap", packages: ["bubblewrap"] });
    const store = await openBuildahStore(host, null);
    const folder = await host.files.temporaryFolder("start");
    await host.files.link(host.files.absolute(path), `${folder}/layout`);
    const platform = config.platform ?? "";
    const command = {
        argv: store.command("from", "--quiet", "--platform", platform, "oci:layout"),
        ...{ cwd: folder, quiet: true, label: "buildah from" },
    };
    const made = await host.exec.run(command);
    if (made.exitCode !== 0)
        throw buildFailure(command, made, { platform, base: null });
    return { store, container: made.stdout.trim().split("\n").at(-1) ?? "" };
}
function start_image_ownWords([first, ...rest], { entrypoint, cmd }) {
    if (first !== "{}")
        return [first, ...rest];
    const [program, ...words] = [...entrypoint, ...(rest.length > 0 ? rest : cmd)];
    return [program ?? "/bin/sh", ...words];
}
const USUAL = {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    HOME: "/tmp",
};
function runIn(host, { store, container }, config) {
    return async ({ argv, env = {}, startedBy = [], timeoutSeconds, label }) => {
        const variables = Object.entries({ ...USUAL, ...config.env, ...env });
        const sandbox = [
            ...["/", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run"],
            ...["--chdir", config.workingFolder, "--clearenv"],
            ...variables.flatMap(([name, value]) => ["--setenv", name, value]),
            ...["--", ...argv],
        ];
        const [program, ...words] = [...startedBy, ...store.inFiles(container, SANDBOX, sandbox)];
        return host.exec.run({
            argv: [program ?? "", ...words],
            ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
            label: label ?? argv[0],
        });
    };
}
/** What is written into the image is gone with the container. */
const SANDBOX = [
    ...["bwrap", "--die-with-parent", "--new-session", "--unshare-pid"],
    ...["--unshare-ipc", "--unshare-uts", "--unshare-net", "--bind"],
];
function start_image_refuse(completed, { path, timeoutSeconds, expectOutput }, end) {
    const badEnd = (0,bad_end_failure/* badEndFailure */.P)(completed, { code: "run-failed", path, timeoutSeconds, ...end });
    if (badEnd !== null)
        throw badEnd;
    const unexpected = expectOutput === null ? null : (0,unexpected_output/* unexpectedOutput */.T)(completed, { path, expected: expectOutput });
    if (unexpected !== null)
        throw unexpected;
}

// EXTERNAL MODULE: ./packages/proof/src/run-program.ts + 2 modules
var run_program = __webpack_require__(87373);
// EXTERNAL MODULE: ./packages/proof/src/started-file.ts
var started_file = __webpack_require__(18782);
;// CONCATENATED MODULE: ./actions/build-app/src/start.ts



/**
 * Starts a program as the user asked, in a userland of its target; an image in itself, and of a package what it installs.
 * @returns null where nothing was asked.
 * @throws Failure `run-failed`, or what the userland throws.
 */
async function start(host, made, { smoke, interpreter }) {
    if (smoke === null)
        return null;
    const done = await run(host, made, { smoke, interpreter });
    const peak = done.peakMemory === null ? "" : `, ${(0,megabytes/* megabytes */.i)(done.peakMemory, 0)}`;
    host.log.info(`${made.name}: ran in ${done.userland}, ${done.seconds.toFixed(1)} s${peak}\n${done.printed}`);
    return done;
}
async function run(host, made, { smoke, interpreter }) {
    const { report, path, kind } = made;
    const { target } = made.target;
    const { argv, output: expectOutput, timeoutSeconds } = smoke;
    const wanted = { argv, target, timeoutSeconds, expectOutput };
    switch (kind) {
        case "image":
            return startImage(host, { ...wanted, path });
        case "deb":
            return (0,run_program/* runProgram */.m)(host, {
                ...{ ...wanted, interpreter, started: null },
                path: await unpacked(host, made),
            });
        case "pyz":
        case "pyinstaller":
        case "rust":
            return (0,run_program/* runProgram */.m)(host, {
                ...{ ...wanted, interpreter, path },
                started: (0,started_file/* startedFile */.CA)(report, argv[0]),
            });
    }
}
/** A package is not started itself: its files are, as they lie when it is installed. */
async function unpacked(host, { path, name }) {
    const folder = `${await host.files.temporaryFolder("installed")}/${name}`;
    await (0,run_tool/* runTool */.q)(host, { argv: ["dpkg-deb", "--extract", path, folder], quiet: true });
    return folder;
}

;// CONCATENATED MODULE: ./actions/build-app/src/prove.ts





/**
 * Reads every native file of a program, and starts it in a userland of its target.
 * @throws Failure `program-rejected`, `run-failed`, or what the userland throws.
 */
async function prove(host, made, plan) {
    const report = await read(host, made);
    (0,check_wheel/* tellFindings */.yq)(host, report.findings);
    prove_refuse(made, report);
    return { ...made, report, run: await start(host, { ...made, report }, plan) };
}
/** Reads a file, or a folder as one thing. */
async function read(host, { path, target }) {
    const { files } = host;
    const options = { expectation: target, scratch: files };
    const name = (0,posix_.basename)(path);
    if ((await files.info(path))?.kind === "folder") {
        const open = async (inside) => files.openForReading(`${path}/${inside}`);
        return (0,verify_folder/* verifyFolder */.M)({ ...options, name, folder: { files: await files.walk(path), open } });
    }
    const source = await files.openForReading(path);
    try {
        return await (0,verify_file/* verifyFile */.AI)({ ...options, fileName: name, source });
    }
    finally {
        await source.close();
    }
}
/** What the verifier only warns of, for data may be so on purpose: the program itself may not. */
const NEVER_MEANT = new Set(["binary-end-missing", "binary-damaged-data"]);
function prove_refuse({ name, target }, { artifact, findings }) {
    const errors = findings.filter(({ severity, code, file }) => severity === "error" || (NEVER_MEANT.has(code) && [artifact, name].includes(file)));
    const [first] = errors;
    if (first === undefined)
        return;
    throw new src_failure/* Failure */.H("program-rejected", `${name} is not what ${target.target.name} needs:\n${(0,finding_lines/* findingLines */.h)(errors).join("\n")}`, { remedy: first.remedy });
}

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
;// CONCATENATED MODULE: ./actions/build-app/src/tell.ts

/** Tells what was made, in the log and in the job's summary; the first failure ends the step, and is told there. */
async function tell(host, told) {
    const { placed, failed } = told;
    for (const { row, notes } of placed)
        host.log.info([`${row.file}: ${(0,megabytes/* megabytes */.i)(row.size)}, made in ${row.seconds} s`, ...notes].join("; "));
    for (const { target, failure } of failed.slice(1))
        host.log.error(`${target.target.name}: ${failure.message}\n→ ${failure.remedy}`, {
            title: `build-app: ${failure.code}`,
        });
    if (placed.length === 0)
        return;
    const rows = placed.map(({ row, run }) => [
        ...[row.file, row.target, (0,megabytes/* megabytes */.i)(row.size), row.floor === null ? "" : `glibc ${row.floor}`],
        ...[
            `${row.seconds} s`,
            run === null ? "not started" : `${run.seconds.toFixed(1)} s in ${run.userland}`,
        ],
    ]);
    await host.runner.summary((0,markdown/* markdownTable */.Q)(["Program", "Target", "Size", "Floor", "Made in", "Started"], rows));
}

;// CONCATENATED MODULE: ./actions/build-app/src/run.ts













/** Makes programs for machines that the runner is not, reads them, starts them, and writes down what was made. */
const action = (0,define_action/* defineAction */.Q)({ name: "build-app", inputs: INPUTS, outputs: OUTPUTS, run: run_run });
async function run_run(inputs, host) {
    const decided = plan(inputs, (0,host_target/* hostTarget */.a)(host));
    if (inputs["dry-run"]) {
        for (const line of describePlan(decided))
            host.log.info(`would ${line}`);
        return outputsOf({ manifest: "", placed: [], failed: [], unmet: [] });
    }
    const output = host.files.absolute(decided.output);
    await requireOutput(host, output);
    const opened = (0,open_wheel_cache/* openWheelCache */.I)(host, inputs);
    const { proved, failed } = await makeAll(host, decided, opened?.cache ?? null);
    await opened?.close();
    const placed = await run_place(host, proved, decided);
    const told = {
        manifest: placed.length === 0 ? "" : `${output}/${program_manifest/* MANIFEST_NAME */.ir}`,
        placed: placed.map((one, index) => ({ ...one, run: proved[index]?.run ?? null })),
        failed,
        unmet: (0,check_expected/* checkExpected */.v)(decided.expect, placed.map(reportOf)),
    };
    await tell(host, told);
    refuseFailed(told);
    refuseUnmet(told);
    return outputsOf(told);
}
/** One target that fails stops no other. */
async function makeAll(host, decided, cache) {
    const proved = [];
    const failed = [];
    const places = await placesOf(host, decided);
    for (const target of decided.targets) {
        try {
            await (0,require_room/* requireRoom */.hr)(host, places);
            proved.push(...(await makeFor(host, decided, { target, cache, places })));
        }
        catch (thrown) {
            const failure = (0,as_failure/* asFailure */.h)(thrown);
            if (failure.code === "interrupted")
                throw failure;
            failed.push({ target, failure });
        }
    }
    return { proved, failed };
}
/** Makes the programs for one target and proves them; of one that fails none counts. */
async function makeFor(host, decided, { target, cache, places }) {
    const programs = [];
    try {
        for (const made of await make(host, { recipe: decided.recipe, target, cache }))
            programs.push(await prove(host, made, decided));
        return programs;
    }
    catch (thrown) {
        throw await (0,require_room/* withLargestFolders */.CY)(host, (0,as_failure/* asFailure */.h)(thrown), places);
    }
}
/** @throws Failure what placing throws, with the largest folders where the disk is full. */
async function run_place(host, proved, decided) {
    const { output, pattern } = decided;
    const placing = { output: host.files.absolute(output), pattern, commit: await commitOf(host) };
    try {
        return await placePrograms(host, proved, placing);
    }
    catch (thrown) {
        throw await (0,require_room/* withLargestFolders */.CY)(host, (0,as_failure/* asFailure */.h)(thrown), await placesOf(host, decided));
    }
}
/** Under the name that it has in the output folder. */
function reportOf({ report, row }) {
    return { ...report, path: row.file };
}
/** What is asked for before a target is begun, for who ends for want of room has cost his whole time. In bytes. */
const run_ROOM = {
    pyz: 512 * 1024 ** 2,
    pyinstaller: 1024 ** 3,
    rust: 2 * 1024 ** 3,
    image: 2 * 1024 ** 3,
    deb: 512 * 1024 ** 2,
};
/** What is placed is a part of what was written to make it. */
const PLACED = 0.25;
async function placesOf(host, { recipe, output }) {
    const needed = run_ROOM[recipe.kind];
    return [
        { folder: await host.files.temporaryFolder("room"), needed },
        { folder: host.files.absolute(output), needed: needed * PLACED },
    ];
}
/** What the runner says, or git; null outside a repository. */
async function commitOf(host) {
    const given = host.env("GITHUB_SHA");
    if (given !== null)
        return given;
    if ((await host.exec.find("git")) === null)
        return null;
    const asked = await host.exec.run({ argv: ["git", "rev-parse", "HEAD"], quiet: true });
    return asked.exitCode === 0 ? asked.stdout.trim() : null;
}
/** @throws Failure the first target's, with all that was made in its outputs. */
function refuseFailed(told) {
    const [first, ...others] = told.failed;
    if (first === undefined)
        return;
    const { code, message, remedy, diagnoses, cause } = first.failure;
    const more = others.map(({ target }) => target.target.name);
    const also = more.length === 0 ? "" : `\nNot made for ${more.join(", ")} either.`;
    throw new src_failure/* Failure */.H(code, `${first.target.target.name}: ${message}${also}`, {
        ...{ remedy, diagnoses, cause },
        outputs: outputsOf(told),
    });
}
/** @throws Failure `findings-reported` where a line of `expect` is not met. */
function refuseUnmet(told) {
    const [first] = told.unmet;
    if (first === undefined)
        return;
    throw new src_failure/* Failure */.H("findings-reported", (0,finding_lines/* findingLines */.h)(told.unmet).join("\n"), {
        remedy: first.remedy,
        outputs: outputsOf(told),
    });
}


/***/ }),

/***/ 69465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59051);

/** The file of an output folder that says which programs lie in it: build-app writes it, and publish-registry takes it. */
const MANIFEST_NAME = "manifest.json";
const FORMAT = 1;
/** Writes the manifest of an output folder, or of a release. */
function formatManifest(programs, release = null) {
    const sorted = programs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const own = release === null ? {} : { name: release.name, version: release.version };
    return `${JSON.stringify({ format: FORMAT, ...own, programs: sorted }, null, 2)}\n`;
}
/** Reads the programs of a manifest; null for what is no manifest of this format, every row of it. */
function parseManifest(text) {
    const read = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrNull */ .J)(text);
    if (!(0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(read) || read["format"] !== FORMAT || !Array.isArray(read["programs"]))
        return null;
    const rows = read["programs"];
    const programs = rows.flatMap((row) => programOf(row) ?? []);
    return programs.length === rows.length ? programs : null;
}
const TEXTS = ["file", "kind", "name", "target", "sha256"];
const NUMBERS = ["size", "seconds"];
function isWritten(row) {
    return ((0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(row) &&
        TEXTS.every((name) => typeof row[name] === "string") &&
        NUMBERS.every((name) => typeof row[name] === "number"));
}
function programOf(row) {
    if (!isWritten(row))
        return null;
    const { file, kind, name, target, sha256, size, seconds } = row;
    return {
        ...{ file, kind, name, version: textOf(row, "version"), target, sha256, size },
        ...{ floor: textOf(row, "floor"), seconds, commit: textOf(row, "commit") },
    };
}
function textOf(row, name) {
    const value = row[name];
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 60351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ badEndFailure)
});

// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnose.ts + 4 modules
var diagnose = __webpack_require__(56114);
// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnosis.ts
var diagnosis = __webpack_require__(10034);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
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
    return program.startsWith(`${mount_points/* WORK_FOLDER */.B}/`)
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
    const diagnoses = (0,diagnose/* diagnose */.h)(completed.output).filter(({ id }) => id !== SIGNAL_UNDER_QEMU);
    const [first] = how.isReason ? [] : diagnoses;
    const message = [
        `${trial.path}: ${how.what}`,
        ...(first === undefined ? [] : [`${(0,diagnosis/* blame */.S)(first)}: ${first.line}`]),
        lastWords(completed.output),
    ].join("\n");
    return new failure/* Failure */.H(trial.code, message.trim(), {
        ...{ remedy: first?.remedy ?? how.remedy, diagnoses },
    });
}
/** Keeps the end of a long output, whole lines where they are short. */
function lastWords(output) {
    return output.trimEnd().split("\n").slice(-MOST_LINES).join("\n").slice(-MOST_CHARACTERS);
}


/***/ }),

/***/ 58437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoryGauge)
/* harmony export */ });
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


/***/ }),

/***/ 23392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ onOldestProcessor)
/* harmony export */ });
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


/***/ }),

/***/ 87373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/open-userland.ts + 7 modules
var open_userland = __webpack_require__(58757);
// EXTERNAL MODULE: ./packages/proof/src/bad-end-failure.ts + 1 modules
var bad_end_failure = __webpack_require__(60351);
// EXTERNAL MODULE: ./packages/platform/src/find-target.ts
var find_target = __webpack_require__(33726);
;// CONCATENATED MODULE: ./packages/proof/src/home-of-static.ts

/**
 * Names the target in whose userland a static program runs: it brings its C library along, so that any will do, and there
 * ARMv7 stands for ARMv6, which it contains and Debian has no userland of.
 */
function homeOfStatic(target) {
    const architecture = target.architecture === "armv6" ? "armv7" : target.architecture;
    return (0,find_target/* findTarget */.F)({ architecture, os: target.os, libc: "gnu" }) ?? target;
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
        throw new failure/* Failure */.H("nothing-to-verify", `run starts files, and ${path} is an image`, {
            remedy: "Start the image with its engine, or name in path what is to be started.",
        });
    const folder = await host.files.temporaryFolder("run");
    const name = nameOf(host, path);
    await host.files.copy(await host.files.realPath(path), `${folder}/${name}`);
    for (const other of beside)
        await lendBeside(host, folder, other);
    return { folder, inside: `${mount_points/* WORK_FOLDER */.B}/${name}` };
}
async function lendBeside(host, folder, path) {
    if (!(await host.files.exists(path)))
        throw new failure/* Failure */.H("path-missing", `${path}, which has to lie beside, is not there`, {
            remedy: "Name a file or folder that exists.",
        });
    const place = `${folder}/${nameOf(host, path)}`;
    if (await host.files.exists(place))
        throw new failure/* Failure */.H("inputs-invalid", `${path} has the name of another one that lies beside it`, {
            remedy: "Give each its own name.",
        });
    await host.files.copy(await host.files.realPath(path), place);
}
function nameOf(host, path) {
    return (0,posix_.basename)(host.files.absolute(path));
}

// EXTERNAL MODULE: ./packages/proof/src/memory-gauge.ts
var memory_gauge = __webpack_require__(58437);
// EXTERNAL MODULE: ./packages/proof/src/on-oldest-processor.ts
var on_oldest_processor = __webpack_require__(23392);
// EXTERNAL MODULE: ./packages/proof/src/started-file.ts
var started_file = __webpack_require__(18782);
// EXTERNAL MODULE: ./packages/proof/src/unexpected-output.ts
var unexpected_output = __webpack_require__(11097);
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
    const gauge = await (0,memory_gauge/* memoryGauge */.x)(host);
    const completed = await userland.run({
        argv,
        env,
        mounts: [{ host: lent.folder, inside: mount_points/* WORK_FOLDER */.B, writable: true }],
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
        printed: completed.stdout.trim().slice(-MOST_CHARACTERS),
    };
}
/** What of a program's words goes into outputs, which a step may have 1 MB of. */
const MOST_CHARACTERS = 10_000;
function failureOf(completed, { path, timeoutSeconds, expectExit = 0, expectOutput = null }, { description }) {
    const trial = { code: "run-failed", path, where: description, timeoutSeconds };
    const badEnd = (0,bad_end_failure/* badEndFailure */.P)(completed, { ...trial, expectExit });
    if (badEnd !== null || expectOutput === null)
        return badEnd;
    return (0,unexpected_output/* unexpectedOutput */.T)(completed, { path, expected: expectOutput });
}
async function openPlace(host, request) {
    const { path, target, interpreter, started } = request;
    // This machine's kernel would run a static program of its own in any userland, and that would prove nothing.
    if (started !== null && !(0,started_file/* hasMachineOf */.VU)(started, target))
        throw new failure/* Failure */.H("run-failed", `${path}: it is for another machine than ${target.name}`, {
            remedy: `Build it for this target; it is: ${started.description}.`,
        });
    const home = started !== null && (0,started_file/* isStaticProgram */.Ld)(started) ? homeOfStatic(target) : target;
    const wanted = { target: home, interpreter, purpose: "run", image: null };
    return (0,on_oldest_processor/* onOldestProcessor */.f)(host, await (0,open_userland/* openUserland */.d)(host, wanted), target);
}
function argvInside(argv, artifact, userland) {
    const [program, ...rest] = argv.map((word) => word === "python" ? userland.python.path : word.replaceAll(started_file/* ARTIFACT */.tX, () => artifact));
    return [program ?? artifact, ...rest];
}


/***/ }),

/***/ 18782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ startedFile),
/* harmony export */   Ld: () => (/* binding */ isStaticProgram),
/* harmony export */   VU: () => (/* binding */ hasMachineOf),
/* harmony export */   tX: () => (/* binding */ ARTIFACT)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14587);

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
    return _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS */ .d.some((one) => targets.includes(one.name) &&
        one.elf?.machine === elf?.machine &&
        one.elf?.class === elf?.class);
}


/***/ }),

/***/ 11097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unexpectedOutput)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

/** What of a program's words is told; the log has all of them. */
const MOST_CHARACTERS = 1_000;
/** Reports that neither what a program printed, nor that together with its errors, matches; null where one does. */
function unexpectedOutput(completed, { path, expected }) {
    const { stdout, output } = completed;
    // search() is blind to the state that a global expression keeps.
    if ([stdout, output].some((text) => text.trim().search(expected) >= 0))
        return null;
    const printed = output.trim().slice(-MOST_CHARACTERS);
    const found = printed === "" ? "it printed nothing" : `it printed:\n${printed}`;
    return new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("run-failed", `${path}: expected was output as ${String(expected)}; ${found}`, {
        remedy: "Correct the program, or what is expected of it.",
    });
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

/***/ 69426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ checkExpected)
/* harmony export */ });
/* harmony import */ var _wainwright_binary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55937);
/* harmony import */ var _findings_make_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81378);
/* harmony import */ var _walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95195);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74769);




/** Holds what was verified to the lines of `expect`: everything there, native, for the right target and old enough. */
function checkExpected(lines, reports) {
    return lines.flatMap((line) => {
        const matches = reports.flatMap((report) => matching(line, report));
        return matches.length === 0
            ? [tell("expected-missing", line, [line.pattern, "no native file or artifact of that name"])]
            : matches.flatMap((match) => judge(line, match));
    });
}
// A whole artifact, an artifact inside with all of its files that are used, or a single file.
function matching({ pattern }, report) {
    const { path, kind, files, contents } = report;
    const used = files.filter(({ isUsed }) => isUsed);
    if ((0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, path))
        return [{ path, files: kind === "file" ? files : used }];
    const place = (inside) => kind === "folder" ? `${path}/${inside}` : (0,_walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l)(path, inside);
    const inner = contents
        .filter((one) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, place(one.path)))
        .map((one) => ({
        path: place(one.path),
        files: used.filter((file) => file.path.startsWith((0,_walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l)(one.path, ""))),
    }));
    const single = files
        .filter((file) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, place(file.path)))
        .map((file) => ({ path: place(file.path), files: [file] }));
    return [...inner, ...single];
}
function judge(line, { path, files }) {
    if (files.length === 0)
        return [tell("expected-native-missing", line, [path, "no native file"])];
    return files.flatMap((file) => {
        const where = files.length === 1 ? path : `${path}: ${file.path}`;
        if (!file.targets.includes(line.target.name))
            return [tell("target-architecture", line, [where, file.description])];
        return isTooNew(line, file)
            ? [tell("target-floor", line, [where, `glibc ${file.glibcFloor ?? ""}`])]
            : [];
    });
}
function isTooNew({ floor }, { glibcFloor }) {
    if (floor === null || floor.libc !== "gnu" || glibcFloor === null)
        return false;
    return (0,_wainwright_binary__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(glibcFloor.split(".").map(Number), [floor.major, floor.minor]) > 0;
}
function tell(code, { text, target, floor }, [file, found]) {
    const from = floor === null ? "" : ` from ${floor.libc} ${floor.major}.${floor.minor} on`;
    return (0,_findings_make_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFinding */ .M)(code, { file, expected: `${target.name}${from} (expect: ${text})`, found });
}


/***/ }),

/***/ 19584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseExpected)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30218);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81706);

const LINE = /^(?<pattern>.+?)\s*=\s*(?<target>\S+)(?:\s+(?<floor>\S+))?$/;
/** Reads `GLOB = target [floor]`, as in `dist/kt_service-* = armv7 2.31`. */
function parseExpected(text) {
    const { pattern, target, floor } = LINE.exec(text)?.groups ?? {};
    if (pattern === undefined || target === undefined)
        return wrong(text, "a line is `GLOB = target [floor]`");
    const parsed = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .h)(target);
    if (!parsed.ok)
        return wrong(text, parsed.problem);
    const own = { text, pattern, target: parsed.target };
    if (floor === undefined)
        return { ok: true, value: { ...own, floor: parsed.floor } };
    const kind = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .floorKind */ .f6)(parsed.target);
    const read = kind === null ? null : (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .parseLibcFloor */ .a3)(kind, floor);
    return read === null
        ? wrong(text, `"${floor}" is no version of a C library`)
        : { ok: true, value: { ...own, floor: read } };
}
function wrong(text, problem) {
    return { ok: false, problem: `"${text}": ${problem}` };
}


/***/ }),

/***/ 74769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   s: () => (/* binding */ pathPattern)
/* harmony export */ });
const WILDCARD = /[*?]/;
/** Reads a path in which `*` and `?` stand for characters of one name and `**` for any folders; null when it has no wildcard. */
function pathPattern(text) {
    const parts = text.split("/");
    const first = parts.findIndex((part) => WILDCARD.test(part));
    if (first < 0)
        return null;
    const fixed = parts.slice(0, first).join("/");
    const isRoot = first > 0 && fixed === "";
    const expression = new RegExp(`^${expressionOf(parts.slice(first))}$`, "su");
    return {
        folder: isRoot ? "/" : fixed || ".",
        matches: (path) => expression.test(path),
        depth: parts.includes("**") ? null : parts.length - first - 1,
    };
}
function expressionOf(parts) {
    return parts
        .map((part, index) => {
        const isLast = index === parts.length - 1;
        if (part === "**")
            return isLast ? ".*" : "(?:[^/]+/)*";
        return `${partExpression(part)}${isLast ? "" : "/"}`;
    })
        .join("");
}
function partExpression(part) {
    return part
        .replaceAll(/[\\^$.|+()[\]{}]/g, String.raw `\$&`)
        .replaceAll(/\*+/g, "[^/]*")
        .replaceAll("?", "[^/]");
}
/** Says whether a path is the one that a text names, literally or as a pattern; `./` before either says nothing. */
function matchesPath(text, path) {
    return matches(withoutDot(text), withoutDot(path));
}
function withoutDot(path) {
    return path.replace(/^(?:\.\/+)+/, "");
}
function matches(text, path) {
    if (text === path)
        return true;
    const pattern = pathPattern(text);
    if (pattern === null)
        return false;
    const prefix = pattern.folder === "." ? "" : `${pattern.folder.replace(/\/$/, "")}/`;
    return path.startsWith(prefix) && pattern.matches(path.slice(prefix.length));
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifyFolder)
});

// EXTERNAL MODULE: ./packages/verify/src/report/make-report.ts + 42 modules
var make_report = __webpack_require__(48070);
// EXTERNAL MODULE: ./packages/verify/src/image/open-image-archive.ts + 1 modules
var open_image_archive = __webpack_require__(81907);
// EXTERNAL MODULE: ./packages/verify/src/python/follow-imports.ts + 4 modules
var follow_imports = __webpack_require__(46266);
// EXTERNAL MODULE: ./packages/verify/src/walk/artifact.ts
var artifact = __webpack_require__(95195);
// EXTERNAL MODULE: ./packages/verify/src/walk/read-access.ts
var read_access = __webpack_require__(80408);
;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-archive.ts

/** Makes a folder that the caller has walked an archive: every file is open while it is visited, and closed after. */
function folderArchive(folder) {
    return {
        walk: async (visit) => {
            for (const file of folder.files) {
                if (file.kind === "file")
                    await visitFile(folder, file, visit);
                else
                    await visit(toMember(file), unreadable(file.path, "it is no plain file"));
            }
            return [];
        },
    };
}
async function visitFile(folder, file, visit) {
    const member = toMember(file);
    const opened = await folder_archive_open(folder, file.path);
    if (typeof opened === "string")
        return visit(member, unreadable(file.path, opened));
    try {
        await visit(member, {
            access: opened,
            read: async (take) => (0,read_access/* readAccess */.z)(opened, file.path, take),
        });
    }
    finally {
        await opened.close();
    }
}
async function folder_archive_open(folder, path) {
    try {
        return await folder.open(path);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function toMember({ path, size, kind, mode }) {
    return { path, size, kind, mode: mode ?? null, linkTarget: null };
}
function unreadable(path, detail) {
    return { access: null, read: async () => broken(path, detail) };
}
function broken(path, detail) {
    return { ok: false, problem: { kind: "data-broken", path, detail } };
}

// EXTERNAL MODULE: ./packages/verify/src/walk/text-source.ts
var text_source = __webpack_require__(56586);
;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-texts.ts

/** Makes the files of a folder readable as texts. */
function folderTexts(folder) {
    const files = folder.files.filter((file) => file.kind === "file");
    return (0,text_source/* textSource */.r)(files.map(({ path, size }) => ({
        path,
        size,
        read: async (take) => readWhole(folder, path, take),
    })));
}
async function readWhole(folder, path, take) {
    try {
        const file = await folder.open(path);
        try {
            take(await file.read(0, file.size));
            return true;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/verify/src/walk/scan-archive.ts
var scan_archive = __webpack_require__(20907);
;// CONCATENATED MODULE: ./packages/verify/src/walk/open-folder.ts






/** Reads a folder: an image's OCI layout by its mark, or one of installed files. Rejects only with LimitExceeded. */
async function openFolder(walk, name, folder) {
    const paths = new Set(folder.files.map((file) => file.path));
    if (paths.has("oci-layout") && paths.has("index.json"))
        return openLayout(walk, name, folder);
    const { files, inner } = await (0,scan_archive/* scanArchive */.i)(walk, folderArchive(folder), "look");
    const imports = await (0,follow_imports/* followImports */.W)(folderTexts(folder), () => true);
    return { ...artifact/* NO_FACTS */.Kj, kind: "folder", name, files, inner, imports, findings: [] };
}
// The parts of an image are few: all stay open until it was read.
async function openLayout(walk, name, folder) {
    const opened = [];
    const known = new Set(folder.files.map((file) => file.path));
    const part = async (path) => {
        if (!known.has(path))
            return null;
        const file = await folder.open(path);
        opened.push(file);
        return file;
    };
    try {
        return await (0,open_image_archive/* openImageArchive */.o)(walk, name, part);
    }
    finally {
        for (const file of opened)
            await file.close();
    }
}

// EXTERNAL MODULE: ./packages/verify/src/verify-file.ts + 34 modules
var verify_file = __webpack_require__(99927);
;// CONCATENATED MODULE: ./packages/verify/src/verify-folder.ts



/** Reads every file of a folder once, and what is inside of it, and tells what the native ones are for. Never rejects. */
async function verifyFolder(input) {
    const { name, folder } = input;
    const bytes = folder.files.reduce((sum, file) => sum + file.size, 0);
    const artifact = await (0,verify_file/* within */.ux)(input, name, bytes, async (walk) => openFolder(walk, name, folder));
    return (0,make_report/* makeReport */.d)((0,verify_file/* subjectOf */.et)(artifact, input));
}


/***/ })

};
