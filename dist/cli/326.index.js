export const id = 326;
export const ids = [326];
export const modules = {

/***/ 11620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/**
 * Writes a number of bytes for people, in MB of 1,000,000 bytes.
 * @param digits how many behind the point.
 */
function megabytes(bytes, digits = 1) {
    return `${(bytes / 1e6).toFixed(digits)} MB`;
}


/***/ }),

/***/ 81683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ LAUNCHERS_FOLDER),
/* harmony export */   Go: () => (/* binding */ SCCACHE_FOLDER),
/* harmony export */   PH: () => (/* binding */ CCACHE_FOLDER),
/* harmony export */   T3: () => (/* binding */ ZIG_CACHE_FOLDER),
/* harmony export */   Th: () => (/* binding */ CMAKE_FOLDER),
/* harmony export */   ZK: () => (/* binding */ TOOLCHAIN_FOLDER),
/* harmony export */   aE: () => (/* binding */ RUST_FOLDER),
/* harmony export */   eZ: () => (/* binding */ ZIG_FOLDER),
/* harmony export */   tc: () => (/* binding */ RUSTC_WRAPPER_FOLDER)
/* harmony export */ });
/** Is where a userland sees the toolchain root. */
const TOOLCHAIN_FOLDER = "/accel";
/** Is where it sees the launchers: first on its PATH. */
const LAUNCHERS_FOLDER = `${TOOLCHAIN_FOLDER}/launchers`;
/** Is where it sees Rust, which comes from somewhere else. */
const RUST_FOLDER = `${TOOLCHAIN_FOLDER}/rust`;
/**
 * Is where it sees CMake, which searches the prefix that it is installed in: here is none of the host's headers and libraries,
 * as there is in the rest of the toolchain root.
 */
const CMAKE_FOLDER = `${TOOLCHAIN_FOLDER}/cmake`;
/** Is where it sees zig. */
const ZIG_FOLDER = `${TOOLCHAIN_FOLDER}/zig`;
/** Is where zig keeps what it made of its own C libraries. */
const ZIG_CACHE_FOLDER = `${TOOLCHAIN_FOLDER}/zig-cache`;
/** Is where it sees the compilers' cache that the workflow keeps. */
const CCACHE_FOLDER = `${TOOLCHAIN_FOLDER}/ccache`;
/** Is where it sees the program that cargo starts rustc by. */
const RUSTC_WRAPPER_FOLDER = `${TOOLCHAIN_FOLDER}/rustc-wrapper`;
/** Is where it sees what that program keeps. */
const SCCACHE_FOLDER = `${TOOLCHAIN_FOLDER}/sccache`;


/***/ }),

/***/ 61664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findContainerEngine)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

/**
 * Finds docker or podman, whichever answers.
 * @throws Failure `tool-missing` when neither does.
 */
async function findContainerEngine(host) {
    for (const engine of ["docker", "podman"]) {
        if ((await host.exec.find(engine)) === null)
            continue;
        const answer = await host.exec.run({ argv: [engine, "info"], quiet: true });
        if (answer.exitCode === 0)
            return engine;
    }
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("tool-missing", "an image was asked for, but neither docker nor podman answers", {
        remedy: "Start docker, install podman, or leave the image out: a Debian userland needs neither.",
    });
}


/***/ }),

/***/ 58757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openUserland)
});

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/toolchain/src/emulator/ensure-emulators.ts + 8 modules
var ensure_emulators = __webpack_require__(76404);
// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(72958);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/toolchain/src/accelerated/places.ts
var places = __webpack_require__(81683);
;// CONCATENATED MODULE: ./packages/toolchain/src/accelerated/guest-changes.ts


/**
 * Says what a userland of another machine needs so that the host's programs run in it, once a toolchain root is mounted:
 * the place for that, their dynamic loader where their PT_INTERP names it, and their libraries where that loader looks.
 */
function guestChanges(hostTarget) {
    const { interpreterPath, gnuTriplet } = hostTarget;
    const loader = interpreterPath ?? "";
    const folder = loader.slice(1, loader.lastIndexOf("/"));
    const name = (0,posix_.basename)(loader);
    const libraries = `usr/lib/${gnuTriplet ?? ""}`;
    return {
        // Where the folder is a link into /usr, as on a merged /usr, what it leads to has to be there.
        folders: [places/* TOOLCHAIN_FOLDER */.ZK.slice(1), `usr/${folder}`, folder],
        links: [
            [libraries, `${places/* TOOLCHAIN_FOLDER */.ZK}/${libraries}`],
            [`${folder}/${name}`, `${places/* TOOLCHAIN_FOLDER */.ZK}/${libraries}/${name}`],
        ],
        removed: [],
    };
}
/**
 * Says what an image of a target needs besides: it may have no C and C++ development files, and the linker scripts among those
 * that are lent name each other by this path.
 */
function imageChanges(hostTarget, { compilerTriplet }) {
    const changes = guestChanges(hostTarget);
    const own = `usr/${compilerTriplet ?? ""}`;
    return { ...changes, links: [...changes.links, [own, `${places/* TOOLCHAIN_FOLDER */.ZK}/${own}`]] };
}

// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-root.ts + 2 modules
var debian_root = __webpack_require__(6163);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/debian-suites.ts
var debian_suites = __webpack_require__(99983);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-suite.ts

/** A link in an image may lead anywhere, so the file itself is read and not /etc/os-release, which links to it. */
const OS_RELEASE = "usr/lib/os-release";
/** Finds the Debian suite that the files of an image are of, by os-release(5); null where they are of none that is known. */
async function imageSuite(host, root) {
    const path = `${root}/${OS_RELEASE}`;
    if ((await host.files.info(path))?.kind !== "file")
        return null;
    return suiteIn(await host.files.readText(path));
}
/** Reads `ID=debian` and `VERSION_CODENAME=`; Debian's derivatives have other libraries under names of their own. */
function suiteIn(osRelease) {
    const value = (name) => new RegExp(`^${name}=["']?([^"'\\n]*)["']?$`, "m").exec(osRelease)?.[1] ?? null;
    if (value("ID") !== "debian")
        return null;
    return debian_suites/* DEBIAN_SUITES */.M.find(({ name }) => name === value("VERSION_CODENAME")) ?? null;
}

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/container-engine.ts
var container_engine = __webpack_require__(61664);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/add-guest-places.ts

/**
 * Makes, in an image's unpacked files, the folders and links by which native programs run there. A link that the image has on
 * the way is followed where it stays among its files, as `lib -> usr/lib` does.
 * @throws Failure `userland-failed` where another link is in the way.
 */
async function addGuestPlaces(host, root, { folders, links }) {
    for (const folder of folders)
        await folderWithin(host, root, folder);
    for (const [path, leadsTo] of links) {
        const folder = await folderWithin(host, root, path.slice(0, path.lastIndexOf("/")));
        const place = `${folder}${path.slice(path.lastIndexOf("/"))}`;
        if ((await host.files.info(place)) === null)
            await host.files.link(leadsTo, place);
    }
}
/** Makes a folder where there is none, and returns it without links on the way. */
async function folderWithin(host, root, folder) {
    const top = await host.files.realPath(root);
    let place = top;
    for (const part of folder.split("/")) {
        const next = `${place}/${part}`;
        if ((await host.files.info(next)) === null)
            await host.files.makeFolder(next);
        place = await realPlace(host, next);
        if (!place.startsWith(`${top}/`))
            throw leadsOut(next.slice(top.length));
    }
    return place;
}
async function realPlace(host, path) {
    try {
        return await host.files.realPath(path);
    }
    catch {
        // A link that leads to nothing.
        throw leadsOut(path);
    }
}
function leadsOut(path) {
    return new failure/* Failure */.H("userland-failed", `${path} in the image is a link that leads out of it`, {
        remedy: "Name an image in which it is a folder, or a link as `lib -> usr/lib`.",
    });
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/mount-points.ts
var mount_points = __webpack_require__(9383);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/add-mount-points.ts


/**
 * Makes the places in an image's unpacked files where the sandbox mounts things. A link where one of them has to be makes
 * way for it; one on the way there is not followed, for it may lead out of the folder.
 * @throws Failure `userland-failed` where such a link is in the way.
 */
async function addMountPoints(host, root) {
    for (const folder of [...mount_points/* MOUNT_POINTS */.C.folders, ...mount_points/* MOUNT_POINTS */.C.foldersOfFiles]) {
        await clearWay(host, root, folder);
        await host.files.makeFolder(`${root}/${folder}`);
    }
    for (const file of mount_points/* MOUNT_POINTS */.C.files) {
        await clearWay(host, root, file);
        if ((await host.files.info(`${root}/${file}`)) === null)
            await host.files.write(`${root}/${file}`, "");
    }
}
async function clearWay(host, root, place) {
    const parts = place.split("/");
    for (const [index] of parts.entries()) {
        const path = `${root}/${parts.slice(0, index + 1).join("/")}`;
        if ((await host.files.info(path))?.kind !== "link")
            continue;
        if (index < parts.length - 1)
            throw linked(path.slice(root.length));
        await host.files.remove(path);
    }
}
function linked(path) {
    return new failure/* Failure */.H("userland-failed", `${path} in the image is a symbolic link`, {
        remedy: "Name an image where it is a folder, as in Debian's and Alpine's.",
    });
}

// EXTERNAL MODULE: ./packages/core/src/json.ts
var json = __webpack_require__(59051);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-record.ts

/** Reads what `docker image inspect` and `podman image inspect` print of one image; null when it is something else. */
function parseImageRecord(text) {
    const list = (0,json/* jsonOrNull */.J)(text);
    const image = Array.isArray(list) ? list[0] : null;
    const id = field(image, "Id");
    const parts = [field(image, "Os"), field(image, "Architecture"), field(image, "Variant")];
    if (typeof id !== "string" || id === "")
        return null;
    return {
        id,
        platform: parts.filter((part) => typeof part === "string" && part !== "").join("/"),
        env: environmentOf(field(field(image, "Config"), "Env")),
    };
}
/** Tells whether an image may be for a platform: what is inside is proved later, a variant that is not told may be right. */
function mayServe(record, platform) {
    const [os, architecture, variant] = record.platform.split("/");
    const [wantedOs, wantedArchitecture, wantedVariant] = platform.split("/");
    if (os !== wantedOs || architecture !== wantedArchitecture)
        return false;
    return variant === undefined || wantedVariant === undefined || variant === wantedVariant;
}
function environmentOf(list) {
    if (!Array.isArray(list))
        return {};
    return Object.fromEntries(list
        .filter((entry) => typeof entry === "string" && /^[^=]+=/.test(entry))
        .map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]));
}
function field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-root.ts





/**
 * Takes a container image's files into a folder, through docker or podman, whichever answers: programs then
 * run in it exactly as in any other root. An image that is already local is used as it is; else it is pulled.
 * @throws Failure `tool-missing` without an engine, `userland-failed` with the engine's words.
 */
async function imageRoot(host, reference, { target, changes }) {
    const platform = target.dockerPlatform;
    if (platform === null)
        throw wrongImage(`no container platform is ${target.name}`);
    if (/^-|\s/.test(reference))
        throw wrongImage(`${JSON.stringify(reference)} is no image name`);
    const engine = await (0,container_engine/* findContainerEngine */.X)(host);
    const image = await ensureImage(host, { engine, reference, platform });
    const { path, hit } = await host.cache.folder({
        kind: "image-root",
        key: `${RECIPE} ${platform} ${image.id}${changes === undefined ? "" : ` ${JSON.stringify(changes)}`}`,
        make: async (folder) => {
            await exportImage(host, { engine, id: image.id, platform }, folder);
            if (changes !== undefined)
                await addGuestPlaces(host, folder, changes);
        },
    });
    return { path, hit, env: image.env };
}
/** Bumped when what is done to an image's files changes. */
const RECIPE = "3";
async function ensureImage(host, wanted) {
    const local = await inspect(host, wanted);
    if (local !== null && mayServe(local, wanted.platform))
        return local;
    const { engine, reference, platform } = wanted;
    const found = local === null ? "" : `; the local image of that name is ${local.platform}`;
    await (0,run_tool/* runTool */.q)(host, { argv: [engine, "pull", "--platform", platform, reference], label: `${engine} pull` }, {
        code: "userland-failed",
        what: `${reference} could not be pulled for ${platform}${found}`,
        remedy: "Check the image's name, its platforms and the registry's credentials.",
    });
    const pulled = await inspect(host, wanted);
    if (pulled !== null && mayServe(pulled, platform))
        return pulled;
    throw wrongImage(`${reference} was asked for as ${platform}; ${engine} pulled ${pulled?.platform ?? "nothing"}`);
}
/** Reads what the engine knows of a local image; null when there is none. */
async function inspect(host, { engine, reference }) {
    const argv = [engine, "image", "inspect", reference];
    const answer = await host.exec.run({ argv, quiet: true });
    return answer.exitCode === 0 ? parseImageRecord(answer.stdout) : null;
}
const NOT_EXPORTED = {
    code: "userland-failed",
    what: "the image's files could not be taken out",
    remedy: "Read the engine's words above; a full disk and a damaged image are the usual causes.",
};
async function exportImage(host, image, folder) {
    const { engine, id, platform } = image;
    // It is never started: of a container that is only created, any command will do.
    const create = [engine, "create", "--platform", platform, id, "/bin/true"];
    const created = await (0,run_tool/* runTool */.q)(host, { argv: create, quiet: true }, NOT_EXPORTED);
    const container = created.stdout.trim().split("\n").at(-1) ?? "";
    const removal = host.undo.add(`remove container ${container}`, async () => removeContainer(host, engine, container));
    const archive = `${await host.files.temporaryFolder("image")}/root.tar`;
    const save = [engine, "export", "--output", archive, container];
    await (0,run_tool/* runTool */.q)(host, { argv: save, label: `${engine} export` }, NOT_EXPORTED);
    await removeContainer(host, engine, container);
    removal.keep();
    const options = ["--no-same-owner", "--exclude=dev/*", "-C", folder, "-f", archive];
    await (0,run_tool/* runTool */.q)(host, { argv: ["tar", "-x", ...options], label: "unpacking" }, NOT_EXPORTED);
    await host.files.remove(archive);
    await addMountPoints(host, folder);
}
async function removeContainer(host, engine, container) {
    await host.exec.run({ argv: [engine, "rm", container], quiet: true, undoes: true });
}
function wrongImage(message) {
    return new failure/* Failure */.H("userland-failed", message, {
        remedy: "Name an image that is published for the target's platform.",
    });
}

// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 1 modules
var python_tool = __webpack_require__(2549);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/managed-python.ts




/** Is where a managed interpreter is seen inside a userland. */
const INSIDE = "/opt/python";
/**
 * Fetches, for the target, the interpreter build that uv manages.
 * @throws Failure `python-unavailable` with uv's words: no such build, or its host cannot be reached.
 */
async function managedPython(host, target, interpreter) {
    const request = pythonRequest(target, interpreter);
    const uv = await (0,python_tool/* uvProgram */.Q)(host);
    const { path } = await host.cache.folder({
        kind: "managed-python",
        key: request,
        make: async (folder) => {
            const argv = [uv, "python", "install", "--no-bin", "--install-dir", folder, request];
            await (0,run_tool/* runTool */.q)(host, { argv, env: patience(host), label: `uv python install ${request}`, quiet: true }, unavailable(interpreter));
        },
    });
    const builds = await host.files.list(path);
    const build = builds.find((name) => name.startsWith(interpreter.implementation === "cp" ? "cpython-" : "pypy-"));
    if (build === undefined)
        throw new failure/* Failure */.H("python-unavailable", `uv installed no interpreter for ${request}`, unavailable(interpreter));
    return {
        mount: { host: `${path}/${build}`, inside: INSIDE, writable: false },
        path: `${INSIDE}/bin/python${interpreter.major}.${interpreter.minor}${interpreter.freeThreaded ? "t" : ""}`,
    };
}
/** Writes what uv calls an interpreter build: `cpython-3.12-linux-armv7-gnueabihf` (docs of `uv python install`). */
function pythonRequest(target, interpreter) {
    const implementation = interpreter.implementation === "cp" ? "cpython" : "pypy";
    const thread = interpreter.freeThreaded ? "+freethreaded" : "";
    const [machine, , , libc] = target.rustTriple.split("-");
    const version = `${interpreter.major}.${interpreter.minor}${thread}`;
    return `${implementation}-${version}-linux-${machine ?? ""}-${libc ?? ""}`;
}
/** A host that cannot be reached is given up sooner than by default, unless the user says otherwise. */
function patience(host) {
    const own = { UV_HTTP_TIMEOUT: "30", UV_HTTP_CONNECT_TIMEOUT: "10", UV_HTTP_RETRIES: "2" };
    return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, host.env(name) ?? value]));
}
function unavailable(interpreter) {
    const own = debian_suites/* DEBIAN_SUITES */.M.map(({ python }) => python).join(", ");
    const wanted = `${interpreter.major}.${interpreter.minor}`;
    return {
        code: "python-unavailable",
        what: `Python ${wanted} could not be had for the userland`,
        remedy: `Ask for a Python that Debian has (${own}), or name an image that has ${wanted}.`,
    };
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/plan-userland.ts
var plan_userland = __webpack_require__(16754);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/prove-python.ts
var prove_python = __webpack_require__(97259);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/run-in-root.ts + 1 modules
var run_in_root = __webpack_require__(6344);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/sandbox-access.ts
var sandbox_access = __webpack_require__(79696);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/open-userland.ts













/**
 * Opens a userland of the target: made once, kept in the cache, its emulator registered where it is foreign,
 * and its Python proved.
 * @throws Failure `target-unserved`, `userland-failed`, `python-unavailable`, or what the emulators throw.
 */
async function openUserland(host, request) {
    if (host.facts.platform !== "linux")
        throw unserved(`userlands need Linux; this host is ${host.facts.platform}`);
    const { image } = request;
    // What cannot be served is refused before the machine is touched.
    const origin = image ?? servedByDebian(request);
    await (0,ensure_program/* ensureProgram */.n)(host, { program: "bwrap", packages: ["bubblewrap"] });
    const prefix = await (0,sandbox_access/* sandboxPrefix */.s)(host);
    const source = typeof origin === "string"
        ? await fromImage(host, request, origin)
        : await fromDebian(host, request, origin);
    const { emulated } = await (0,ensure_emulators/* ensureEmulators */.B)(host, [request.target]);
    const userland = assemble(host, request, { ...source, prefix, emulated: emulated.length > 0 });
    await (0,prove_python/* provePython */.f)(host, userland);
    return userland;
}
/** @throws Failure `target-unserved` */
function servedByDebian({ target, interpreter, purpose }) {
    const plan = (0,plan_userland/* planUserland */.s)(target, interpreter, purpose);
    if (!plan.ok)
        throw unserved(plan.problem);
    return plan;
}
async function fromDebian(host, request, plan) {
    const { suite, packages } = plan;
    const managed = plan.managedPython
        ? await managedPython(host, request.target, request.interpreter)
        : null;
    const architecture = request.target.debianArchitecture ?? "";
    const root = await (0,debian_root/* makeDebianRoot */.y)(host, {
        suite: suite.name,
        architectures: [architecture],
        packages: [...packages, ...(request.purpose === "run" ? [] : (request.packages ?? []))],
        ...changesFor(request, () => guestChanges((0,host_target/* hostTarget */.a)(host))),
    });
    return {
        root: root.path,
        suite,
        description: `debian ${suite.name} ${architecture}`,
        python: managed?.path ?? `/usr/bin/python${suite.python}`,
        cached: root.hit,
        mounts: managed === null ? [] : [managed.mount],
        env: {},
    };
}
async function fromImage(host, request, image) {
    if (request.purpose !== "run" && (request.packages ?? []).length > 0)
        throw unserved("packages are added to Debian's userlands only, and not to an image");
    const { target } = request;
    const { changes } = changesFor(request, () => imageChanges((0,host_target/* hostTarget */.a)(host), target));
    const root = await imageRoot(host, image, { target, changes });
    const { major, minor, freeThreaded, implementation } = request.interpreter;
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    const name = `${implementation === "cp" ? "python" : "pypy"}${version}`;
    const folders = ["/usr/local/bin", "/usr/bin", "/opt/python/bin", "/opt/pypy/bin"];
    const places = folders.map((folder) => `${folder}/${name}`);
    const python = await firstThere(host, root.path, places);
    if (python === null)
        throw new failure/* Failure */.H("python-unavailable", `${image} has none of ${places.join(", ")}`, {
            remedy: `Name an image with Python ${version}, or leave the image out.`,
        });
    const { path, hit, env } = root;
    const suite = await imageSuite(host, path);
    return { root: path, suite, description: `image ${image}`, python, cached: hit, mounts: [], env };
}
/** Native programs of the host are mounted into a userland in which is built with them. */
function changesFor({ purpose }, needed) {
    return purpose === "accelerate" ? { changes: needed() } : {};
}
async function firstThere(host, root, places) {
    for (const place of places)
        if ((await host.files.info(`${root}${place}`)) !== null)
            return place;
    return null;
}
function assemble(host, request, source) {
    const { root, suite, description, emulated, cached } = source;
    return {
        target: request.target,
        description,
        python: { interpreter: request.interpreter, path: source.python },
        suite,
        emulated,
        root,
        cached,
        run: async (command) => (0,run_in_root/* runInRoot */.d)(host, source, command),
    };
}
function unserved(problem) {
    return new failure/* Failure */.H("target-unserved", problem, {
        remedy: "Choose a target that Debian is published for, or name an image of the target.",
    });
}


/***/ }),

/***/ 97259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ provePython)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59051);


const PROBE = "import json, platform, sys, sysconfig; print(json.dumps([sys.implementation.name, list(sys.version_info[:2]), platform.machine(), sysconfig.get_config_var('EXT_SUFFIX'), sys.maxsize > 2**32]))";
/**
 * Starts the userland's Python and checks that it is the one asked for, on the machine asked for.
 * @throws Failure `userland-failed` when it does not start, `python-unavailable` when it is another one.
 */
async function provePython(host, userland) {
    const { interpreter, path } = userland.python;
    const { target } = userland;
    const argv = [path, "-c", PROBE];
    const probed = await userland.run({ argv, timeoutSeconds: 120, quiet: true, label: path });
    if (probed.exitCode !== 0)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("userland-failed", `${path} does not start in the userland (${userland.description}):\n${probed.output.trim()}`, {
            remedy: `Check that the userland is of ${target.name}, and with actions/setup-qemu-binfmt that its programs run here.`,
        });
    const wrong = differences(probed.stdout, interpreter, target);
    if (wrong !== null)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("python-unavailable", `${userland.description}: ${wrong}`, {
            remedy: "Ask for the Python that the image has, or leave the image out.",
        });
    host.log.debug(`${userland.description}: ${probed.stdout.trim()}`);
}
/** Compares the probe's answer with what was asked for; null when they agree. */
function differences(answer, interpreter, target) {
    const { major, minor, freeThreaded, implementation } = interpreter;
    const read = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrNull */ .J)(answer);
    if (!Array.isArray(read))
        return `its Python answered ${JSON.stringify(answer.slice(0, 200))}`;
    const [name, version, , suffix, is64] = read;
    const found = `${String(name)} ${Array.isArray(version) ? version.join(".") : "?"}`;
    const expected = `${implementation === "cp" ? "cpython" : "pypy"} ${major}.${minor}`;
    if (found !== expected)
        return `its Python is ${found}, asked for was ${expected}`;
    const builds = `its Python builds ${String(suffix)}`;
    if (is64 !== (target.bits === 64) || !String(suffix).includes(target.extSuffixTriplet))
        return `${builds}, not code for ${target.name}`;
    if (implementation === "cp" && freeThreaded !== /-\d+t-/.test(String(suffix)))
        return `${builds}, asked for was one ${freeThreaded ? "without" : "with"} the GIL`;
    return null;
}


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runInRoot)
});

// EXTERNAL MODULE: ./packages/toolchain/src/system/as-root.ts
var as_root = __webpack_require__(4114);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/network-access.ts
const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";
/** Where distributions keep the certificates that TLS is checked against. */
const CERTIFICATE_PLACES = [CERTIFICATES, "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"];
/** How users tell where the network begins: proxies, and the index that pip takes packages from. */
const LENT_VARIABLES = [
    ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"],
    ...["http_proxy", "https_proxy", "all_proxy", "no_proxy"],
    ...[
        "PIP_INDEX_URL",
        "PIP_EXTRA_INDEX_URL",
        "PIP_TRUSTED_HOST",
        "PIP_DEFAULT_TIMEOUT",
        "PIP_RETRIES",
    ],
];
/** Finds what the host's own programs reach the network by: name resolution, certificates, proxies, pip's index. */
async function networkAccess(host) {
    const places = [host.env("SSL_CERT_FILE"), ...CERTIFICATE_PLACES];
    const certificates = await firstThere(host, places.filter((place) => place !== null));
    const files = [
        ["/etc/resolv.conf", await firstThere(host, ["/etc/resolv.conf"])],
        ["/etc/hosts", await firstThere(host, ["/etc/hosts"])],
        [CERTIFICATES, certificates],
    ];
    const lent = LENT_VARIABLES.flatMap((name) => {
        const value = host.env(name);
        return value === null ? [] : [[name, value]];
    });
    return {
        mounts: files.flatMap(([inside, from]) => from === null ? [] : [{ host: from, inside, writable: false }]),
        env: {
            ...Object.fromEntries(lent),
            ...(certificates === null ? {} : { SSL_CERT_FILE: CERTIFICATES, PIP_CERT: CERTIFICATES }),
        },
    };
}
async function firstThere(host, places) {
    for (const place of places)
        if (await host.files.exists(place))
            return place;
    return null;
}

// EXTERNAL MODULE: ./packages/toolchain/src/userland/sandbox-access.ts
var sandbox_access = __webpack_require__(79696);
// EXTERNAL MODULE: ./packages/toolchain/src/userland/sandbox-command.ts
var sandbox_command = __webpack_require__(87025);
;// CONCATENATED MODULE: ./packages/toolchain/src/userland/run-in-root.ts




const NO_NETWORK = { mounts: [], env: {} };
/** Runs a command in a userland's root; what it wrote into mounted folders belongs to the user afterwards. */
async function runInRoot(host, { root, prefix, mounts, env }, command) {
    const network = command.network === true ? await networkAccess(host) : NO_NETWORK;
    const whole = { ...command, env: { ...env, ...network.env, ...command.env } };
    const sandbox = (0,sandbox_command/* sandboxCommand */.P)(root, whole, [...mounts, ...network.mounts]);
    const { quiet, timeoutSeconds, startedBy = [] } = command;
    try {
        return await host.exec.run({
            argv: (0,as_root/* withPrefix */.Fe)([...prefix, ...startedBy], sandbox),
            label: command.label ?? command.argv[0],
            ...(quiet === undefined ? {} : { quiet }),
            ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        });
    }
    finally {
        await (0,sandbox_access/* giveBack */.F)(host, prefix, command.mounts ?? []);
    }
}


/***/ }),

/***/ 79696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ giveBack),
/* harmony export */   s: () => (/* binding */ sandboxPrefix)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96203);
/* harmony import */ var _system_as_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);


/**
 * Returns what to put before bubblewrap's command so that it may make namespaces: nothing for root and where every user
 * may; sudo where a kernel keeps them to root, as Ubuntu's does from 23.10 on (AppArmor's restriction of user namespaces).
 * @throws Failure `no-root` where neither works.
 */
async function sandboxPrefix(host) {
    if (host.facts.uid === 0)
        return [];
    const argv = ["bwrap", "--ro-bind", "/", "/", "--unshare-pid", "--unshare-net", "true"];
    const tried = await host.exec.run({ argv, quiet: true });
    if (tried.exitCode === 0)
        return [];
    const prefix = await (0,_system_as_root_js__WEBPACK_IMPORTED_MODULE_0__/* .rootPrefix */ .RO)(host);
    if (prefix !== null)
        return prefix;
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("no-root", `bubblewrap may make no namespaces here, and sudo is missing or asks for a password:\n${tried.output.trim()}`, { remedy: "Run as root, allow password-free sudo, or allow user namespaces to bwrap." });
}
/** Gives what programs run as root wrote back to the user who lent the folders. */
async function giveBack(host, prefix, mounts) {
    const folders = mounts.filter(({ writable }) => writable).map((mount) => mount.host);
    if (prefix.length === 0 || folders.length === 0)
        return;
    const argv = (0,_system_as_root_js__WEBPACK_IMPORTED_MODULE_0__/* .withPrefix */ .Fe)(prefix, ["chown", "-R", String(host.facts.uid), "--", ...folders]);
    await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(host, { argv, quiet: true, undoes: true });
}


/***/ }),

/***/ 87025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sandboxCommand)
/* harmony export */ });
/** Is where programs of an extracted Debian root look for each other. */
const SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/**
 * Writes the bubblewrap command (bwrap(1)) that runs a program in a root file system: the root read-only, the
 * mounts of the command, new /proc, /dev and /tmp, a process namespace of its own. Every mount lives in that
 * namespace, so that nothing has to be undone, whatever kills it.
 */
function sandboxCommand(root, command, extraMounts = []) {
    const mounts = [...extraMounts, ...(command.mounts ?? [])];
    const directory = command.cwd ?? command.mounts?.[0]?.inside ?? "/";
    const given = { PATH: SEARCH_PATH, HOME: "/tmp", LC_ALL: "C.UTF-8", ...command.env };
    const env = { ...given, PATH: [...(command.path ?? []), given.PATH].join(":") };
    return [
        "bwrap",
        "--die-with-parent",
        "--new-session",
        "--unshare-pid",
        "--unshare-ipc",
        "--unshare-uts",
        ...(command.network === true ? [] : ["--unshare-net"]),
        "--ro-bind",
        root,
        "/",
        "--proc",
        "/proc",
        "--dev",
        "/dev",
        "--tmpfs",
        "/tmp",
        "--tmpfs",
        "/run",
        ...mounts.flatMap(mountOptions),
        "--chdir",
        directory,
        "--clearenv",
        ...Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]),
        "--",
        ...command.argv,
    ];
}
function mountOptions({ host, inside, writable }) {
    return [writable ? "--bind" : "--ro-bind", host, inside];
}


/***/ })

};
