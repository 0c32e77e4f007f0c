export const id = 919;
export const ids = [919];
export const modules = {

/***/ 32880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ targetWord),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   YE: () => (/* binding */ interpreterWords),
/* harmony export */   d6: () => (/* binding */ interpreterWord)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30218);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13861);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80977);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96723);

/** Reads one target in any spelling; its libc floor with it, where the spelling has one. */
function targetWord(given) {
    const read = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .h)(given);
    return read.ok ? { ok: true, value: { target: read.target, floor: read.floor } } : read;
}
/** Reads one interpreter: `3.11`, `cp311`, `3.13t`, `pp311`. */
function interpreterWord(given) {
    const read = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .parseInterpreter */ .s)(given);
    return read.ok ? { ok: true, value: read.interpreter } : read;
}
/** Reads targets, separated by commas, blanks or line ends; each is taken once. */
function targetWords(given) {
    const read = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_2__/* .parseTargets */ .S)(given);
    return read.ok
        ? { ok: true, value: read.targets }
        : { ok: false, problem: read.problems.join("; ") };
}
/** Reads interpreters, separated by commas, blanks or line ends; each is taken once. */
function interpreterWords(given) {
    const words = given.split(/[\s,]+/).filter((word) => word !== "");
    const read = words.map(interpreterWord);
    const problems = read.flatMap((one) => (one.ok ? stableProblem(one.value) : [one.problem]));
    if (problems.length > 0)
        return { ok: false, problem: problems.join("; ") };
    const found = read.flatMap((one) => (one.ok ? [one.value] : []));
    return { ok: true, value: [...new Map(found.map((one) => [one.abi, one])).values()] };
}
/** An ABI is no interpreter that could be started, or resolved for. */
function stableProblem(interpreter) {
    return (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_3__/* .isStableAbi */ .q)(interpreter)
        ? [`${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`]
        : [];
}


/***/ }),

/***/ 59051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jsonOrNull),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Parses JSON; null where it is none: it was cut, or is somebody else's. */
function jsonOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Tells whether a value has members by name. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 12024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ acceptedTags)
/* harmony export */ });
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96723);
/* harmony import */ var _platform_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36365);


/** The first CPython with a stable ABI; `packaging` lists its abi3t from there on too. */
const FIRST_STABLE = 2;
function on(platforms, python, abi) {
    return platforms.map((platform) => ({ python, abi, platform }));
}
/** The minor versions before `minor`, newest first, down to `last`. */
function before(minor, last) {
    return Array.from({ length: Math.max(0, minor - last) }, (_, step) => minor - 1 - step);
}
function cpythonTags(interpreter, platforms) {
    const python = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTag */ .b)(interpreter);
    const stable = interpreter.freeThreaded ? "abi3t" : "abi3";
    const own = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .isStableAbi */ .q)(interpreter) ? [] : on(platforms, python, interpreter.abi);
    return [
        ...own,
        ...on(platforms, python, stable),
        ...on(platforms, python, "none"),
        ...before(interpreter.minor, FIRST_STABLE).flatMap((minor) => on(platforms, `cp${interpreter.major}${minor}`, stable)),
    ];
}
function pypyTags(interpreter, platforms) {
    const python = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTag */ .b)(interpreter);
    return [...on(platforms, python, interpreter.abi), ...on(platforms, python, "none")];
}
/** The tags of code without an ABI: for the platform, then for any, each from the newest Python down. */
function pythonOnlyTags(interpreter, platforms) {
    const { major, minor } = interpreter;
    const older = before(minor, 0).map((version) => `py${major}${version}`);
    const pythons = [`py${major}${minor}`, `py${major}`, ...older];
    const own = interpreter.implementation === "pp" ? `pp${major}` : (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTag */ .b)(interpreter);
    return [
        ...pythons.flatMap((python) => on(platforms, python, "none")),
        ...on(["any"], own, "none"),
        ...pythons.flatMap((python) => on(["any"], python, "none")),
    ];
}
/**
 * Lists the tags of the wheels that an interpreter on a target accepts, the preferred one first.
 *
 * `floor` is the version of the C library on the machine (see platformTags); of an interpreter with a stable ABI
 * only what that ABI accepts is listed. The order is that of `packaging.tags.sys_tags()` in PyPA's packaging 26.3.
 */
function acceptedTags(interpreter, target, floor) {
    const platforms = (0,_platform_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .platformTags */ .$)(target, floor);
    const native = interpreter.implementation === "cp"
        ? cpythonTags(interpreter, platforms)
        : pypyTags(interpreter, platforms);
    return [...native, ...pythonOnlyTags(interpreter, platforms)];
}


/***/ }),

/***/ 71476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ copyEntry)
/* harmony export */ });
/* harmony import */ var _entry_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65761);

/**
 * Copies the files of an entry: not what leads elsewhere, and not what is none of an entry's.
 * @throws an error with the code ENOENT where the entry is taken away meanwhile: half of one is not to be judged.
 */
async function copyEntry(files, from, into) {
    for (const name of await files.list(from)) {
        const path = `${from}/${name}`;
        if (!isOfEntry(name))
            continue;
        const info = await files.info(path);
        if (info === null || info.kind === "file")
            await files.copy(path, `${into}/${name}`);
    }
}
function isOfEntry(name) {
    return name === _entry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir || name === _entry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_NAME */ .rX || name.endsWith(".whl");
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ ASIDE),
/* harmony export */   Nn: () => (/* binding */ FolderBackend),
/* harmony export */   mU: () => (/* binding */ USED)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90118);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14731);
/* harmony import */ var _entry_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65761);
/* harmony import */ var _copy_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71476);
/* harmony import */ var _walk_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92671);






/** Is where entries are made before they have their names, and where they go before they are gone. */
const ASIDE = ".aside";
/** Holds, for each key, a file that says when its entry was last of use, in milliseconds since 1970. An entry itself is never changed. */
const USED = ".used";
/**
 * Keeps entries in a folder, one folder an entry. An entry is made aside, written through to the disk, and gets its name by one
 * rename(2); who reads copies it first, so that nobody sees one that is taken away meanwhile.
 */
class FolderBackend {
    #host;
    #root;
    constructor(host, root) {
        this.#host = host;
        this.#root = root;
    }
    get description() {
        return `folder ${this.#root}`;
    }
    async fetch(key, into) {
        const { files, clock } = this.#host;
        const place = this.#place(key);
        try {
            const info = await files.info(place);
            if (info === null)
                return false;
            // A link would lead out of the folder: it is an entry with nothing in it.
            if (info.kind === "folder")
                await (0,_copy_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .copyEntry */ .o)(files, place, into);
        }
        catch (thrown) {
            if ((0,_wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(thrown) === "ENOENT")
                return false;
            throw this.#unavailable(thrown);
        }
        await this.#quietly(async () => files.write(`${this.#root}/${USED}/${key}`, String(clock.now())));
        return true;
    }
    async has(key) {
        const { files } = this.#host;
        const place = this.#place(key);
        if ((await files.info(place))?.kind !== "folder")
            return false;
        return (await files.info(`${place}/${_entry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir}`))?.kind === "file";
    }
    async store(key, { path, manifest }) {
        const { files } = this.#host;
        const place = this.#place(key);
        if ((await files.info(place)) !== null)
            return "exists";
        const aside = this.#aside();
        try {
            const { name } = manifest.file;
            await files.copy(path, `${aside}/${name}`);
            await files.write(`${aside}/${_entry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir}`, (0,_entry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .formatManifest */ .L_)(manifest));
            for (const part of [`/${name}`, `/${_entry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir}`, ""])
                await files.persist(`${aside}${part}`);
            const parent = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(place);
            await files.makeFolder(parent);
            await files.rename(aside, place);
            await files.persist(parent);
            return "saved";
        }
        catch (thrown) {
            await this.#quietly(async () => files.remove(aside));
            // Somebody else's entry came first.
            if ((await files.info(place).catch(() => null)) !== null)
                return "exists";
            throw this.#unavailable(thrown);
        }
    }
    async remove(key) {
        const { files } = this.#host;
        const aside = this.#aside();
        return this.#quietly(async () => {
            await files.makeFolder(`${this.#root}/${ASIDE}`);
            await files.rename(this.#place(key), aside);
            await files.remove(aside);
            await files.remove(`${this.#root}/${USED}/${key}`);
        });
    }
    async manifests(prefix) {
        const { files } = this.#host;
        const folder = `${this.#root}/${prefix}`;
        if ((await files.info(folder))?.kind !== "folder")
            return [];
        const texts = [];
        for (const { path, kind } of await (0,_walk_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .walkShared */ .l)(files, folder))
            if (kind === "file" && path.endsWith(`/${_entry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir}`))
                texts.push((await files.readTextIfThere(`${folder}/${path}`)) ?? "");
        return texts;
    }
    #place(key) {
        return `${this.#root}/${key}`;
    }
    /** The time is in the name: what is a day old was left by somebody who was killed. */
    #aside() {
        return `${this.#root}/${ASIDE}/${this.#host.clock.now()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`;
    }
    /** Does what is only housekeeping: a folder that cannot be written serves to read all the same. */
    async #quietly(work) {
        try {
            await work();
            return true;
        }
        catch (thrown) {
            const failure = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .asFailure */ .h)(thrown);
            if (failure.code === "interrupted")
                throw failure;
            this.#host.log.debug(`${this.description}: ${failure.message}`);
            return false;
        }
    }
    #unavailable(thrown) {
        const failure = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .asFailure */ .h)(thrown);
        if (failure.code === "interrupted" || failure.code === "disk-full")
            return failure;
        // Node.js says so where a folder cannot be made on a read-only file system.
        const isAbsent = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(thrown) === "ENOENT";
        const why = isAbsent ? "nothing can be made there; is it read-only? " : "";
        return new _wainwright_core__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .H("cache-unavailable", `${why}${failure.message}`, {
            remedy: "Choose a folder that may be written, or switch the cache off.",
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 92671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ walkShared)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90118);

/** Lists the files below a folder that others change at the same time: what is taken away meanwhile is left out. */
async function walkShared(files, folder) {
    const found = [];
    for (let level = [""]; level.length > 0;) {
        const below = await Promise.all(level.map(async (at) => infosIn(files, folder, at)));
        level = [];
        for (const one of below.flat())
            if (one.kind === "folder")
                level.push(`${one.path}/`);
            else
                found.push(one);
    }
    return found;
}
async function infosIn(files, folder, at) {
    const names = await namesIn(files, `${folder}/${at}`);
    const infos = names.map(async (name) => {
        const info = await files.info(`${folder}/${at}${name}`);
        return info === null ? [] : [{ path: `${at}${name}`, ...info }];
    });
    return (await Promise.all(infos)).flat();
}
async function namesIn(files, folder) {
    try {
        return await files.list(folder);
    }
    catch (thrown) {
        if ((0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(thrown) === "ENOENT")
            return [];
        throw thrown;
    }
}


/***/ }),

/***/ 44545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ CACHE_INPUTS)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88167);

/** Names the inputs that every action with a cache of finished wheels has, and how each is read. */
const CACHE_INPUTS = {
    cache: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", "github", "folder", "s3", "off"], "auto"),
    "cache-path": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "cache-bucket": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "cache-prefix": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("wheels"),
    "cache-endpoint": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "cache-region": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("us-east-1"),
    "cache-max-size": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedOr */ .F4)("5GB", parseSize),
    "cache-max-age": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedOr */ .F4)("90d", parseAge),
    "signing-key": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "verify-keys": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "require-signature": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(false),
};
const UNITS = new Map([
    ["b", 1],
    ["kb", 1e3],
    ["mb", 1e6],
    ["gb", 1e9],
    ["kib", 2 ** 10],
    ["mib", 2 ** 20],
    ["gib", 2 ** 30],
]);
const TIMES = new Map([
    ["h", 3_600_000],
    ["d", 86_400_000],
    ["w", 604_800_000],
]);
/** Reads a number of bytes: "5GB", "500 MiB". */
function parseSize(given) {
    return withUnit(given, UNITS, "a size as 5GB or 500MiB");
}
/** Reads a time in milliseconds: "90d", "12h", "8w". */
function parseAge(given) {
    return withUnit(given, TIMES, "a time as 90d, 12h or 8w");
}
function withUnit(given, units, what) {
    const [, number = "", unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?) ?([a-z]+)$/i.exec(given) ?? [];
    const factor = units.get(unit.toLowerCase());
    return factor === undefined
        ? { ok: false, problem: `"${given}" is not ${what}` }
        : { ok: true, value: Number(number) * factor };
}


/***/ }),

/***/ 65761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Mo: () => (/* binding */ signedText),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   rX: () => (/* binding */ ARCHIVE_NAME)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59051);
/* harmony import */ var _key_wheel_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38477);


/** The file of an entry that says what it is; the wheel, or the archive of files, lies beside it under its own name. */
const MANIFEST_NAME = "entry.json";
/** The archive (POSIX tar) of an entry that holds files. */
const ARCHIVE_NAME = "files.tar";
const FORMAT = 1;
/** Writes the manifest as it is stored. */
function formatManifest(manifest) {
    return `${JSON.stringify({ format: FORMAT, ...manifest }, null, 2)}\n`;
}
/** Writes what is signed: what the wheel is, and its bytes by their sum. */
function signedText({ parts, file }) {
    return JSON.stringify([FORMAT, (0,_key_wheel_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalParts */ .B)(parts), file.name, file.sha256, file.size]);
}
/** Reads a manifest of this format; null for anything else: half a file, another format, other types. */
function parseManifest(text) {
    const read = fieldsOf((0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrNull */ .J)(text));
    if (read?.get("format") !== FORMAT)
        return null;
    const parts = readParts(read.get("parts"));
    const file = readFile(read.get("file"));
    const built = readBuilt(read.get("built"));
    const signature = readSignature(read.get("signature"));
    if (parts === null || file === null || built === null || signature === undefined)
        return null;
    return { parts, file, built, signature };
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? new Map(Object.entries(value))
        : null;
}
/** Null unless each of the fields is there and a text. */
function texts(value, names) {
    const found = {};
    for (const name of names) {
        const text = fieldsOf(value)?.get(name);
        if (typeof text !== "string")
            return null;
        found[name] = text;
    }
    return found;
}
function record(value) {
    const fields = fieldsOf(value);
    return fields === null ? null : texts(value, [...fields.keys()]);
}
function readParts(value) {
    const plain = texts(value, ["name", "version", "source", "python", "target", "floor"]);
    const options = record(fieldsOf(value)?.get("options"));
    const environment = record(fieldsOf(value)?.get("environment"));
    if (plain === null || options === null || environment === null)
        return null;
    const part = (name) => plain[name] ?? "";
    return {
        ...{ name: part("name"), version: part("version"), source: part("source") },
        ...{ python: part("python"), target: part("target"), floor: part("floor") },
        options,
        environment,
    };
}
function readFile(value) {
    const { name = "", sha256 = "" } = texts(value, ["name", "sha256"]) ?? {};
    const size = fieldsOf(value)?.get("size");
    const isNamed = name === ARCHIVE_NAME || /^[^/\\]+\.whl$/.test(name);
    const isUsable = isNamed && /^[0-9a-f]{64}$/.test(sha256);
    return isUsable && isCount(size) ? { name, sha256, size } : null;
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function readBuilt(value) {
    const plain = texts(value, ["strategy", "tools"]);
    const fields = fieldsOf(value);
    const [seconds, at] = [fields?.get("seconds"), fields?.get("at")];
    if (plain === null || !Number.isFinite(seconds) || !Number.isFinite(at))
        return null;
    const { strategy = "", tools = "" } = plain;
    return { strategy, tools, seconds: Number(seconds), at: Number(at) };
}
/** Undefined where it is neither there nor left out. */
function readSignature(value) {
    if (value === null)
        return null;
    const read = texts(value, ["key", "value"]);
    return read === null ? undefined : { key: read["key"] ?? "", value: read["value"] ?? "" };
}


/***/ }),

/***/ 51601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ EntrySigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14731);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65761);



/** Signs entries, and tells whose signature one bears. */
class EntrySigner {
    #privateKey;
    #publicKeys;
    #required;
    /** @throws Failure `inputs-invalid` for what is no Ed25519 key, or where signatures are required and no key is named. */
    constructor({ privateKey, publicKeys, required }) {
        this.#privateKey = privateKey === null ? null : readKey(privateKey, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey);
        const own = this.#privateKey === null ? [] : [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(this.#privateKey)];
        const all = [...own, ...publicKeys.map((pem) => readKey(pem, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey))];
        this.#publicKeys = new Map(all.map((key) => [fingerprint(key), key]));
        this.#required = required;
        if (required && all.length === 0)
            throw invalid("require-signature needs a key to check with: signing-key or verify-keys");
    }
    /** Whether an entry without a signature that counts is none. */
    get isRequired() {
        return this.#required;
    }
    sign(entry) {
        if (this.#privateKey === null)
            return null;
        return {
            key: fingerprint((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(this.#privateKey)),
            value: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .signedText */ .Mo)(entry)), this.#privateKey).toString("base64"),
        };
    }
    /** Says why an entry may not be trusted; null when it may. A signature that is there must be right, required or not. */
    problem(manifest) {
        const { signature } = manifest;
        if (signature === null)
            return this.#required ? "it is not signed" : null;
        const key = this.#publicKeys.get(signature.key);
        if (key === undefined)
            return this.#required ? "it is signed by a key that is not ours" : null;
        const text = Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .signedText */ .Mo)(manifest));
        const isRight = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, text, key, Buffer.from(signature.value, "base64"));
        return isRight ? null : "its signature is wrong";
    }
}
function readKey(pem, read) {
    try {
        const key = read(pem);
        if (key.asymmetricKeyType === "ed25519")
            return key;
    }
    catch {
        // Not said in Node's words: they may quote the secret.
    }
    throw invalid("a signing key is no Ed25519 key in PEM");
}
function fingerprint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(key.export({ type: "spki", format: "der" }))
        .digest("hex");
}
function invalid(message) {
    return new _wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inputs-invalid", message, {
        remedy: "Make a pair with `openssl genpkey -algorithm ed25519`, and give the PEM text as a secret.",
    });
}


/***/ }),

/***/ 99639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   R: () => (/* binding */ verifyWheel)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wainwright_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99927);
/* harmony import */ var _wainwright_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);


/** Reads every native file of a wheel, and compares it with what the wheel says of itself and with the machine. */
async function verifyWheel(host, path, { target, floor }) {
    const source = await host.files.openForReading(path);
    try {
        const fileName = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
        const expectation = { target, floor };
        // Several wheels are read at once: their largest libraries do not lie in memory.
        return await (0,_wainwright_verify__WEBPACK_IMPORTED_MODULE_1__/* .verifyFile */ .AI)({ fileName, source, expectation, scratch: host.files });
    }
    finally {
        await source.close();
    }
}
/** Says the first thing for which a wheel is refused; null where there is none. */
function refusalOf({ findings }) {
    const error = findings.find(({ severity }) => severity === "error");
    return error === undefined ? null : `${error.code}: ${(0,_wainwright_verify__WEBPACK_IMPORTED_MODULE_2__/* .findingText */ .N)(error)}`;
}


/***/ }),

/***/ 73651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   lt: () => (/* binding */ packagePrefix),
/* harmony export */   rz: () => (/* binding */ CACHE_FORMAT)
/* harmony export */ });
/* unused harmony export entryPrefix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wheel_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38477);


/** The layout of keys and entries; entries of another are never looked at. */
const CACHE_FORMAT = "wainwright-1";
/** GitHub takes keys of 512 characters at most. */
const LONGEST_PART = 80;
/**
 * Writes the key of one wheel's entry: readable parts first, then a digest of everything. Different parts give different keys,
 * whatever is in them; the order in which options were given changes nothing.
 *
 * Of the characters that stores reserve none is in it: GitHub refuses commas, S3 recommends `A-Za-z0-9!_.*'()/-`.
 */
function entryKey(parts) {
    return `${entryPrefix(parts)}${digest((0,_wheel_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalParts */ .B)(parts), 40)}`;
}
/** Writes what the keys of all builds of one version for one machine and Python begin with. */
function entryPrefix({ name, version, python, target }) {
    return `${packagePrefix(name)}${[version, python, target].map(written).join("/")}/`;
}
/** Writes what the keys of a package begin with. */
function packagePrefix(name) {
    return `${CACHE_FORMAT}/${written(name)}/`;
}
/** Keys are paths too, and no part is a hidden one or leads upwards. What is not plain becomes `_` and its code, so that no two texts become one; what is long ends in its digest. */
function written(text) {
    const plain = text.replaceAll(/^\.|[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
    if (plain.length <= LONGEST_PART)
        return plain === "" ? "_" : plain;
    return `${plain.slice(0, LONGEST_PART - 34)}__${digest(text, 32)}`;
}
function digest(text, length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, length);
}


/***/ }),

/***/ 38477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ canonicalParts)
/* harmony export */ });
/** Puts records into one order, so that equal parts are equal texts. */
function canonicalParts(parts) {
    const { name, version, source, python, target, floor, options, environment } = parts;
    return JSON.stringify([
        ...[name, version, source, python, target, floor],
        ...[options, environment].map(sorted),
    ]);
}
function sorted(record) {
    return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 61935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openWheelCache)
});

// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
// EXTERNAL MODULE: ./packages/wheelcache/src/backend/folder-backend.ts
var folder_backend = __webpack_require__(57137);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(90118);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/wheelcache/src/entry/manifest.ts
var entry_manifest = __webpack_require__(65761);
// EXTERNAL MODULE: ./packages/wheelcache/src/backend/copy-entry.ts
var copy_entry = __webpack_require__(71476);
;// CONCATENATED MODULE: ./packages/wheelcache/src/backend/github-backend.ts




/** Is below the workspace: the toolkit makes the path, as it is written, a part of what it looks for. */
const PLACE = ".wainwright-cache";
/** A service that works says within a second that it has nothing. */
const PATIENCE_MILLISECONDS = 15_000;
/**
 * Keeps entries in GitHub's cache, through its own toolkit, which speaks version 1 and 2 of the service. Entries of other branches
 * than this one and the default one are not seen, and none can be changed or deleted from a job.
 */
class GithubBackend {
    description = "GitHub's cache";
    #host;
    constructor(host) {
        this.#host = host;
    }
    async fetch(key, into) {
        const { files } = this.#host;
        const place = placeOf(key);
        const found = await this.#ask(async ({ restoreCache }) => restoreCache([place], key));
        try {
            // The service takes a key for the beginning of one.
            if (found !== key || !(await files.exists(place)))
                return false;
            await (0,copy_entry/* copyEntry */.o)(files, place, into);
            return true;
        }
        finally {
            await this.#removePlace(place);
        }
    }
    async has(key) {
        const options = { lookupOnly: true };
        const found = await this.#ask(async ({ restoreCache }) => restoreCache([placeOf(key)], key, [], options));
        return found === key;
    }
    async store(key, { path, manifest }) {
        const { files } = this.#host;
        const place = placeOf(key);
        try {
            await files.copy(path, `${place}/${manifest.file.name}`);
            await files.write(`${place}/${entry_manifest/* MANIFEST_NAME */.ir}`, (0,entry_manifest/* formatManifest */.L_)(manifest));
            const id = await this.#ask(async ({ saveCache }) => saveCache([place], key));
            if (id !== -1)
                return "saved";
            // The toolkit says why in the log only; who reserved the key at the same time is as good as we are.
            if (await this.has(key))
                return "exists";
            throw unavailable("the service did not take the entry");
        }
        finally {
            await this.#removePlace(place);
        }
    }
    /** Finds, and unless `lookupOnly` brings, files as actions/cache does. @returns the key that was found; null for none. */
    async findFiles({ paths, key, restoreKeys }, lookupOnly) {
        const found = await this.#ask(async ({ restoreCache }) => restoreCache([...paths], key, [...restoreKeys], { lookupOnly }));
        return found ?? null;
    }
    /** Keeps files as actions/cache does. */
    async saveFiles({ paths, key }) {
        const id = await this.#ask(async ({ saveCache }) => saveCache([...paths], key));
        return id === -1 ? "refused" : "saved";
    }
    /** It takes a token that jobs do not have by themselves. */
    async remove() {
        return false;
    }
    async manifests() {
        return null;
    }
    async #removePlace(place) {
        const { files } = this.#host;
        await files.remove(place);
        if ((await files.exists(PLACE)) && (await files.list(PLACE)).length === 0)
            await files.remove(PLACE);
    }
    /** The toolkit is large, and most runs need none of it. */
    async #ask(question) {
        const toolkit = await Promise.all(/* import() */[__webpack_require__.e(878), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 637));
        if (!toolkit.isFeatureAvailable())
            throw unavailable("there is no cache service: this is no job of GitHub's");
        const started = this.#host.clock.now();
        try {
            const answer = await question(toolkit);
            // It tries five times, and then says in the log only that nobody answered.
            if (answer !== undefined || this.#host.clock.now() - started < PATIENCE_MILLISECONDS)
                return answer;
        }
        catch (thrown) {
            throw unavailable((0,as_failure/* asFailure */.h)(thrown).message);
        }
        throw unavailable("the service does not answer, or not in words that are known");
    }
}
function placeOf(key) {
    return `${PLACE}/${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}
function unavailable(message) {
    return new failure/* Failure */.H("cache-unavailable", message, {
        remedy: "Choose cache: folder outside of GitHub; look at the service's status otherwise.",
    });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/wheelcache/src/key/entry-key.ts
var entry_key = __webpack_require__(73651);
// EXTERNAL MODULE: ./packages/wheelcache/src/backend/walk-shared.ts
var walk_shared = __webpack_require__(92671);
;// CONCATENATED MODULE: ./packages/wheelcache/src/backend/prune-folder.ts






const DAY = 86_400_000;
/**
 * Takes away what is too old, and then what was of use longest ago until the rest fits. What this run used stays, whatever the
 * limits say; so does everything where a folder cannot be written.
 * @param inUse keys of this run.
 */
async function pruneFolder(host, root, { limits, inUse }) {
    await removeLeftovers(host, root);
    const now = host.clock.now();
    const entries = await entriesIn(host, root, now);
    const free = entries.filter(({ key }) => !inUse.has(key)).toSorted((a, b) => a.used - b.used);
    const { maxAge, maxSize } = limits;
    const tooMuch = { bytes: total(entries) - (maxSize ?? Infinity) };
    const removed = [];
    const backend = new folder_backend/* FolderBackend */.Nn(host, root);
    for (const entry of free) {
        const isOld = maxAge !== null && now - entry.used > maxAge;
        if (!isOld && tooMuch.bytes <= 0)
            continue;
        if (!(await backend.remove(entry.key)))
            continue;
        tooMuch.bytes -= entry.bytes;
        removed.push(entry);
    }
    return { entries: removed.length, bytes: total(removed) };
}
function total(entries) {
    return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
async function entriesIn(host, root, now) {
    const folder = `${root}/${entry_key/* CACHE_FORMAT */.rz}`;
    if ((await host.files.info(folder))?.kind !== "folder")
        return [];
    const sizes = new Map();
    for (const { path, size } of await (0,walk_shared/* walkShared */.l)(host.files, folder)) {
        const key = `${entry_key/* CACHE_FORMAT */.rz}/${(0,posix_.dirname)(path)}`;
        sizes.set(key, (sizes.get(key) ?? 0) + size);
    }
    const entries = [];
    for (const [key, bytes] of sizes)
        entries.push({ key, bytes, used: await lastUse(host, { root, key, now }) });
    return entries;
}
/** A clock that was wrong once must not keep an entry for ever. */
async function lastUse({ files }, { root, key, now }) {
    const used = Number((await files.readTextIfThere(`${root}/${folder_backend/* USED */.mU}/${key}`)) ?? Number.NaN);
    if (Number.isFinite(used))
        return Math.min(used, now);
    const text = await files.readTextIfThere(`${root}/${key}/${entry_manifest/* MANIFEST_NAME */.ir}`);
    return Math.min((0,entry_manifest/* parseManifest */.Ng)(text ?? "")?.built.at ?? 0, now);
}
/** Whoever was killed in the middle left something aside, with the time in its name. */
async function removeLeftovers({ files, clock, log }, root) {
    const folder = `${root}/${folder_backend/* ASIDE */.NL}`;
    if (!(await files.exists(folder)))
        return;
    try {
        for (const name of await files.list(folder))
            if (Math.abs(clock.now() - Number.parseInt(name, 10)) > DAY)
                await files.remove(`${folder}/${name}`);
    }
    catch (thrown) {
        log.debug((0,as_failure/* asFailure */.h)(thrown).message);
    }
}

// EXTERNAL MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var aws4fetch_esm = __webpack_require__(12580);
;// CONCATENATED MODULE: ./packages/wheelcache/src/backend/s3-backend.ts




const RETRIES = 4;
const FIRST_WAIT_MILLISECONDS = 200;
const TIMEOUT_MILLISECONDS = 300_000;
/** More than a package has builds that are worth comparing with. */
const MOST_MANIFESTS = 50;
/**
 * Keeps entries in a bucket of an S3-compatible service. The wheel is put first, under the sum of its bytes; the manifest last, and
 * only where there is none (If-None-Match, RFC 9110): so an entry is there whole or not at all.
 *
 * See the API reference of Amazon S3: PutObject (x-amz-checksum-sha256), GetObject, ListObjectsV2, DeleteObject.
 */
class S3Backend {
    #host;
    #options;
    #client;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        const { accessKeyId, secretAccessKey, sessionToken, region } = options;
        this.#client = new aws4fetch_esm/* AwsClient */.t({
            ...{ accessKeyId, secretAccessKey, region, service: "s3" },
            ...(sessionToken === null ? {} : { sessionToken }),
            ...{ retries: RETRIES, initRetryMs: FIRST_WAIT_MILLISECONDS },
        });
    }
    get description() {
        const { bucket, prefix } = this.#options;
        return `s3 ${[bucket, prefix].filter(Boolean).join("/")}`;
    }
    async fetch(key, into) {
        const text = await this.#get(`${key}/${entry_manifest/* MANIFEST_NAME */.ir}`);
        if (text === null)
            return false;
        const { files } = this.#host;
        await files.write(`${into}/${entry_manifest/* MANIFEST_NAME */.ir}`, text);
        const manifest = (0,entry_manifest/* parseManifest */.Ng)(new TextDecoder().decode(text));
        // What it says is judged by whoever asked.
        if (manifest === null)
            return true;
        const { name, sha256 } = manifest.file;
        const wheel = await this.#get(`${key}/${sha256}/${name}`);
        if (wheel !== null)
            await files.write(`${into}/${name}`, wheel);
        return true;
    }
    async has(key) {
        const response = await this.#ask(`${key}/${entry_manifest/* MANIFEST_NAME */.ir}`, { method: "HEAD" });
        return response.status !== NOT_FOUND;
    }
    async store(key, { path, manifest }) {
        const { name, sha256 } = manifest.file;
        const bytes = Buffer.from(await this.#host.files.readBytes(path));
        await this.#put(`${key}/${sha256}/${name}`, bytes, sha256);
        const text = Buffer.from((0,entry_manifest/* formatManifest */.L_)(manifest));
        const sum = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        return this.#put(`${key}/${entry_manifest/* MANIFEST_NAME */.ir}`, text, sum);
    }
    async remove(key) {
        try {
            // Without its manifest there is no entry any more; what else was of it only takes room.
            await this.#ask(`${key}/${entry_manifest/* MANIFEST_NAME */.ir}`, { method: "DELETE" });
            for (const name of await this.#list(`${key}/`))
                await this.#ask(name, { method: "DELETE" });
            return true;
        }
        catch (thrown) {
            const failure = (0,as_failure/* asFailure */.h)(thrown);
            if (failure.code === "interrupted")
                throw failure;
            return false;
        }
    }
    async manifests(prefix) {
        const names = (await this.#list(prefix)).filter((name) => name.endsWith(`/${entry_manifest/* MANIFEST_NAME */.ir}`));
        const texts = [];
        for (const name of names.slice(-MOST_MANIFESTS)) {
            const bytes = await this.#get(name);
            if (bytes !== null)
                texts.push(new TextDecoder().decode(bytes));
        }
        return texts;
    }
    async #get(name) {
        const response = await this.#ask(name, { method: "GET" });
        if (response.status === NOT_FOUND)
            return null;
        return new Uint8Array(await this.#whole(async () => response.arrayBuffer()));
    }
    /** @param sha256 of the bytes, in hex; the service refuses others, be it by the signature or by the sum that it keeps. */
    async #put(name, body, sha256) {
        const headers = {
            "if-none-match": "*",
            "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
            "x-amz-content-sha256": sha256,
        };
        const { status } = await this.#ask(name, { method: "PUT", headers, body });
        return status === TAKEN ? "exists" : "saved";
    }
    /** Lists the names that begin so, without the backend's own prefix; of many the first thousand. */
    async #list(prefix) {
        const own = this.#own("");
        const query = new URLSearchParams({ "list-type": "2", prefix: `${own}${prefix}` });
        const { bucket } = this.#options;
        const response = await this.#send(`/${bucket}?${query.toString()}`, { method: "GET" });
        const text = await this.#whole(async () => response.text());
        if (!text.includes("<ListBucketResult"))
            throw silent(UNKNOWN);
        const names = [...text.matchAll(/<Key>([^<]*)<\/Key>/g)];
        return names.map(([, name = ""]) => name.slice(own.length));
    }
    async #ask(name, init) {
        const response = await this.#send(`/${this.#options.bucket}/${this.#own(name)}`, init);
        // Every object has one (ETag, RFC 9110); what a proxy or a portal says in the service's place has none.
        const isOfService = response.headers.has("etag") || init.method === "DELETE";
        if (response.ok && !isOfService)
            throw silent(UNKNOWN);
        return response;
    }
    #own(name) {
        const { prefix } = this.#options;
        return prefix === "" ? name : `${prefix}/${name}`;
    }
    async #send(path, init) {
        const { signal } = this.#host;
        const url = `${this.#options.endpoint.replace(/\/$/, "")}${path}`;
        return this.#whole(async () => {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]);
            const response = await this.#client.fetch(url, { ...init, signal: limit });
            if (response.ok || response.status === NOT_FOUND || response.status === TAKEN)
                return known(response);
            throw refused(response.status, await response.text());
        });
    }
    /** Waits for something of an answer, which may break off at any moment. */
    async #whole(answer) {
        try {
            return await answer();
        }
        catch (thrown) {
            if (this.#host.signal.aborted)
                throw new failure/* Failure */.H("interrupted", "The run was interrupted.", { remedy: "Run it again." });
            throw thrown instanceof failure/* Failure */.H ? thrown : silent(thrown);
        }
    }
}
const UNKNOWN = new Error("what comes from there is in words that are not known");
const NOT_FOUND = 404;
/** Somebody else's object came first. */
const TAKEN = 412;
/** A bucket that is not there is no mere miss. */
async function known(response) {
    if (response.status !== NOT_FOUND || response.body === null)
        return response;
    const text = await response.clone().text();
    if (text.includes("NoSuchBucket"))
        throw refused(NOT_FOUND, text);
    return response;
}
function refused(status, text) {
    const [, code = ""] = /<Code>([^<]*)<\/Code>/.exec(text) ?? [];
    return new failure/* Failure */.H("cache-unavailable", `the service answers ${`${status} ${code}`.trim()}`, {
        remedy: REMEDIES.get(status) ?? "Run again; ask whoever keeps the service if it goes on.",
    });
}
const CREDENTIALS = "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and the region, and what this key may do with the bucket.";
const REMEDIES = new Map([
    [400, "A proxy may have changed the bytes, or the clock is wrong: look at the code."],
    [401, CREDENTIALS],
    [403, CREDENTIALS],
    [NOT_FOUND, "Check the name of the bucket and the endpoint."],
]);
function silent(thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new failure/* Failure */.H("cache-unavailable", `the service does not answer: ${reason}`, {
        remedy: "Check the endpoint and the network.",
        cause: thrown,
    });
}

// EXTERNAL MODULE: ./packages/wheelcache/src/entry/signing.ts
var signing = __webpack_require__(51601);
// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
;// CONCATENATED MODULE: ./packages/wheelcache/src/files-cache.ts


/** Keeps any files under a key of the user's, as actions/cache does, in stores that are not GitHub's own. */
class FilesCache {
    #host;
    #store;
    constructor(host, store) {
        this.#host = host;
        this.#store = store;
    }
    get description() {
        return this.#store.description;
    }
    /** Finds the entry of the key, or else the newest whose key begins as one of the others. @returns its key; null for none. */
    async find(given) {
        return this.#store.ask(async () => this.#nearest(this.#placed(given)), () => null);
    }
    /** Puts the files of the key, or of the nearest of the others, where they were. @returns the key that was found; null for none. */
    async restore(given) {
        const wanted = this.#placed(given);
        return this.#store.ask(async () => {
            const key = await this.#nearest(wanted);
            return key !== null && (await this.#unpack({ ...wanted, key })) ? key : null;
        }, () => null);
    }
    /** Keeps the files that are there. */
    async save(given) {
        const wanted = this.#placed(given);
        const built = { seconds: 0, strategy: "", tools: "", at: this.#host.clock.now() };
        return this.#store.keep(partsOf(wanted), async () => this.#pack(wanted), built);
    }
    async #nearest(wanted) {
        if (await this.#store.has(partsOf(wanted)))
            return wanted.key;
        const there = ((await this.#store.manifests(FILES)) ?? [])
            .filter(({ parts }) => parts.options["paths"] === pathsOf(wanted))
            .toSorted((a, b) => b.built.at - a.built.at);
        for (const prefix of wanted.restoreKeys) {
            const found = there.find(({ parts }) => parts.version.startsWith(prefix));
            if (found !== undefined)
                return found.parts.version;
        }
        return null;
    }
    async #unpack(wanted) {
        const fetched = await this.#store.fetch(partsOf(wanted));
        if (fetched.is !== "there")
            return false;
        const argv = ["tar", "-xf", fetched.path, "-C", "/", "--", ...membersOf(wanted)];
        await (0,run_tool/* runTool */.q)(this.#host, { argv, quiet: true, label: "tar" });
        return true;
    }
    async #pack(wanted) {
        const archive = `${await this.#host.files.temporaryFolder("entry")}/${entry_manifest/* ARCHIVE_NAME */.rX}`;
        const argv = ["tar", "-cf", archive, "-C", "/", "--", ...membersOf(wanted)];
        await (0,run_tool/* runTool */.q)(this.#host, { argv, quiet: true, label: "tar" });
        return archive;
    }
    #placed(wanted) {
        const home = this.#host.env("HOME") ?? "/root";
        const { files } = this.#host;
        return {
            ...wanted,
            paths: wanted.paths.map((path) => files.absolute(path.replace(/^~(?=\/|$)/, home))),
        };
    }
}
/** No package's name is in upper case (PEP 503). */
const FILES = "FILES";
function partsOf(wanted) {
    return {
        ...{ name: FILES, version: wanted.key, source: "", python: "", target: "", floor: "" },
        options: { paths: pathsOf(wanted) },
        environment: {},
    };
}
function pathsOf({ paths }) {
    return JSON.stringify(paths);
}
/** Archives hold paths from the root on. */
function membersOf({ paths }) {
    return paths.map((path) => path.replace(/^\/+/, ""));
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/github-files.ts

/** Keeps any files in GitHub's cache just as actions/cache does, so that each of them finds what the other kept; nothing is signed. */
class GithubFiles {
    #backend;
    #store;
    constructor(backend, store) {
        this.#backend = backend;
        this.#store = store;
    }
    get description() {
        return this.#store.description;
    }
    /** Finds what `restore` would bring. @throws Failure `inputs-invalid` where a signature is required. */
    async find(wanted) {
        return this.#look(wanted, true);
    }
    /** Brings the files of the key, or of the nearest of the other keys. @throws Failure `inputs-invalid` where a signature is required. */
    async restore(wanted) {
        return this.#look(wanted, false);
    }
    async save(wanted) {
        return this.#store.attempt(async () => this.#backend.saveFiles(wanted), "refused");
    }
    async #look(wanted, lookupOnly) {
        if (this.#store.requiresSignature)
            throw (0,read_inputs/* inputsInvalid */.t)([
                "require-signature: files under a key bear none in GitHub's cache; choose cache: folder or s3",
            ]);
        return this.#store.ask(async () => this.#backend.findFiles(wanted, lookupOnly), () => null);
    }
}

// EXTERNAL MODULE: ./packages/wheelcache/src/wheel-cache.ts + 6 modules
var wheel_cache = __webpack_require__(95228);
;// CONCATENATED MODULE: ./packages/wheelcache/src/open-wheel-cache.ts









function openWheelCache(host, inputs) {
    const key = inputs["signing-key"];
    if (key !== null)
        for (const line of key.split("\n").filter(Boolean))
            host.runner.mask(line);
    const signer = new signing/* EntrySigner */.f({
        privateKey: key,
        publicKeys: (inputs["verify-keys"] ?? "").match(PEM) ?? [],
        required: inputs["require-signature"],
    });
    const open = (backend, close = nothing) => {
        const cache = new wheel_cache/* WheelCache */.s(host, backend, signer);
        const { store } = cache;
        const files = backend instanceof GithubBackend
            ? new GithubFiles(backend, store)
            : new FilesCache(host, store);
        return { cache, files, close: async () => close(store) };
    };
    switch (kindOf(host, inputs)) {
        case "off":
            return null;
        case "github":
            return open(new GithubBackend(host));
        case "s3":
            return open(s3(host, inputs));
        case "folder": {
            const root = host.files.absolute(inputs["cache-path"] ?? `${host.cache.root}/wheels`);
            return open(new folder_backend/* FolderBackend */.Nn(host, root), async (store) => prune(host, root, { inputs, store }));
        }
    }
}
/** One key after the other, as OpenSSL writes them (RFC 7468). */
const PEM = /-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g;
async function nothing() {
    // Other stores keep to limits of their own.
}
/** A folder that did not grow is within its limits as it was. */
async function prune(host, root, { inputs, store }) {
    if (!store.hasGrown)
        return;
    const limits = { maxSize: inputs["cache-max-size"], maxAge: inputs["cache-max-age"] };
    // What cannot be tidied today is too much tomorrow still, and no reason for a run to fail.
    await store.attempt(async () => {
        const { entries, bytes } = await pruneFolder(host, root, { limits, inUse: store.used });
        if (entries > 0)
            host.log.info(`cache: ${entries} old entries (${bytes} bytes) were taken away`);
    }, undefined);
}
function kindOf(host, { cache }) {
    if (cache !== "auto")
        return cache;
    return host.env("RUNNER_ENVIRONMENT") === "github-hosted" ? "github" : "folder";
}
function s3(host, inputs) {
    const bucket = inputs["cache-bucket"];
    const accessKeyId = host.env("AWS_ACCESS_KEY_ID");
    const secretAccessKey = host.env("AWS_SECRET_ACCESS_KEY");
    if (bucket === null)
        throw (0,read_inputs/* inputsInvalid */.t)(["cache-bucket: cache s3 needs one"]);
    if (accessKeyId === null || secretAccessKey === null)
        throw (0,read_inputs/* inputsInvalid */.t)([
            "cache: s3 needs the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
        ]);
    const region = inputs["cache-region"];
    return new S3Backend(host, {
        endpoint: inputs["cache-endpoint"] ?? `https://s3.${region}.amazonaws.com`,
        prefix: inputs["cache-prefix"].replaceAll(/^\/+|\/+$/g, ""),
        ...{ region, bucket, accessKeyId, secretAccessKey },
        sessionToken: host.env("AWS_SESSION_TOKEN"),
    });
}


/***/ }),

/***/ 95228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ WheelCache)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/platform/src/accepted-tags.ts
var accepted_tags = __webpack_require__(12024);
// EXTERNAL MODULE: ./packages/platform/src/wheel-tag.ts
var wheel_tag = __webpack_require__(15835);
// EXTERNAL MODULE: ./packages/wheel/src/wheel-name.ts
var wheel_name = __webpack_require__(96170);
// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
// EXTERNAL MODULE: ./packages/wheel/src/version.ts
var src_version = __webpack_require__(17467);
// EXTERNAL MODULE: ./packages/wheelcache/src/entry/verify-wheel.ts
var verify_wheel = __webpack_require__(99639);
;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/check-wheel.ts




/** Holds a wheel to what was asked for: its name, its tags, and every native file in it. */
async function checkWheel(host, path, wanted) {
    const misnamed = nameProblem((0,posix_.basename)(path), wanted);
    if (misnamed !== null)
        return { ok: false, problem: misnamed };
    const report = await (0,verify_wheel/* verifyWheel */.R)(host, path, wanted);
    const problem = (0,verify_wheel/* refusalOf */.O)(report);
    return problem === null ? { ok: true, report } : { ok: false, problem };
}
function nameProblem(name, { parts, interpreter, target, floor }) {
    const parsed = (0,wheel_name/* parseWheelName */.CI)(name);
    if (!parsed.ok)
        return `${name} is no name of a wheel`;
    const { distribution, version, tags } = parsed.name;
    const isNamed = (0,project_name/* normalizeProjectName */.yz)(distribution) === parts.name;
    if (!isNamed || !(0,src_version/* isSameVersion */.p)(version, parts.version))
        return `${name} is another package`;
    // Platforms are compared by reading the files.
    const accepted = new Set((0,accepted_tags/* acceptedTags */.F)(interpreter, target, floor).map(wheel_tag/* wheelAbi */.g));
    const fits = tags.some((tag) => accepted.has((0,wheel_tag/* wheelAbi */.g)(tag)));
    return fits ? null : `${name} has no tag that ${interpreter.abi} on ${target.name} takes`;
}

// EXTERNAL MODULE: ./packages/wheelcache/src/entry/manifest.ts
var entry_manifest = __webpack_require__(65761);
// EXTERNAL MODULE: ./packages/wheelcache/src/key/wheel-parts.ts
var wheel_parts = __webpack_require__(38477);
;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/open-entry.ts


/**
 * Holds an entry to what it says of itself, to the parts that it was asked for by, to its signature, and to the sum of its bytes.
 * Whatever is in the folder, the answer is a word and never an error.
 * @param folder a copy that nobody else changes.
 */
async function openEntry(host, folder, { parts, signer }) {
    const text = await host.files.readTextIfThere(`${folder}/${entry_manifest/* MANIFEST_NAME */.ir}`);
    const manifest = (0,entry_manifest/* parseManifest */.Ng)(text ?? "");
    if (manifest === null)
        return { ok: false, problem: "it says of itself nothing that can be read" };
    if ((0,wheel_parts/* canonicalParts */.B)(manifest.parts) !== (0,wheel_parts/* canonicalParts */.B)(parts))
        return { ok: false, problem: "it is of another key than the one asked for" };
    const path = `${folder}/${manifest.file.name}`;
    const problem = signer.problem(manifest) ?? (await bytesProblem(host, path, manifest.file));
    return problem === null ? { ok: true, manifest, path } : { ok: false, problem };
}
async function bytesProblem({ files }, path, { size, sha256 }) {
    const info = await files.info(path);
    if (info?.kind !== "file")
        return "its file is not there";
    if (info.size !== size)
        return `its file has ${info.size} bytes instead of ${size}`;
    const found = await files.sha256(path);
    return found === sha256 ? null : `its file has sha256 ${found} instead of ${sha256}`;
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/stage-entry.ts

/** Sums a file once, and says and signs what it is. @throws Failure where it cannot be read. */
async function stageEntry({ files }, signer, { parts, path, built }) {
    const real = await files.realPath(path);
    const file = {
        name: (0,posix_.basename)(path),
        sha256: await files.sha256(real),
        size: (await files.info(real))?.size ?? 0,
    };
    const signature = signer.sign({ parts, file });
    return { path: real, manifest: { parts, file, built, signature } };
}

// EXTERNAL MODULE: ./packages/wheelcache/src/key/entry-key.ts
var entry_key = __webpack_require__(73651);
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(90118);
;// CONCATENATED MODULE: ./packages/wheelcache/src/patience.ts

const MOST_SILENCES = 2;
/**
 * Makes do without a store that does not answer: each reason is told once, as a warning, and who was silent twice in a row is left
 * alone for the rest of the run, for waiting costs time with every wheel anew. Only an interruption ends a run.
 */
class Patience {
    #host;
    #store;
    /** How often in a row each errand was in vain. */
    #silences = { bring: 0, keep: 0 };
    #told = new Set();
    #reason = "";
    /** @param store its description, for people. */
    constructor(host, store) {
        this.#host = host;
        this.#store = store;
    }
    /** Asks a store for something. @returns what it answers, or else what `otherwise` makes of the reason. */
    async ask(errand, question, otherwise) {
        if (this.#isOver(errand))
            return otherwise(this.#reason);
        try {
            const answer = await question();
            this.#silences[errand] = 0;
            return answer;
        }
        catch (thrown) {
            return otherwise(this.#silent(errand, thrown));
        }
    }
    /** Who gives nothing takes nothing either. */
    #isOver(errand) {
        return Math.max(this.#silences.bring, this.#silences[errand]) >= MOST_SILENCES;
    }
    #silent(errand, thrown) {
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        const { code, message, remedy } = failure;
        if (code === "interrupted")
            throw failure;
        if (!this.#told.has(message))
            this.#host.log.warning(`${this.#store}: ${message}\n→ ${remedy}`, { title: code });
        this.#told.add(message);
        this.#silences[errand] += 1;
        this.#reason = message;
        return message;
    }
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/entry-store.ts





/** Is any store, with what holds for all of them: entries are signed and proved, and what is bad or in vain is told and no error. */
class EntryStore {
    #host;
    #backend;
    #signer;
    #patience;
    #used = new Set();
    #hasGrown = false;
    constructor(host, backend, signer) {
        this.#host = host;
        this.#backend = backend;
        this.#signer = signer;
        this.#patience = new Patience(host, backend.description);
    }
    get description() {
        return this.#backend.description;
    }
    /** Whether it takes signed entries only. */
    get requiresSignature() {
        return this.#signer.isRequired;
    }
    /** Keys of what this run brought or kept. */
    get used() {
        return this.#used;
    }
    /** Whether this run put anything in. */
    get hasGrown() {
        return this.#hasGrown;
    }
    /** Asks something of the store by the other methods; where it does not answer, `otherwise` says what of it. */
    async ask(question, otherwise) {
        return this.#patience.ask("bring", question, otherwise);
    }
    /** Brings an entry and proves that it is the one that was kept. @throws Failure `cache-unavailable` */
    async fetch(parts) {
        const key = (0,entry_key/* entryKey */.k2)(parts);
        const into = await this.#host.files.temporaryFolder("cached");
        if (!(await this.#backend.fetch(key, into)))
            return { is: "missing" };
        const opened = await openEntry(this.#host, into, { parts, signer: this.#signer });
        if (!opened.ok)
            return this.reject(parts, opened.problem);
        this.#used.add(key);
        return { is: "there", path: opened.path, manifest: opened.manifest };
    }
    /** Tells of a bad entry, and takes it away. */
    async reject(parts, problem) {
        const key = (0,entry_key/* entryKey */.k2)(parts);
        const isGone = await this.#backend.remove(key);
        const what = isGone ? "is deleted" : "cannot be deleted there";
        this.#host.log.warning(`a bad entry of ${this.description} ${what}: ${problem}\n${key}`, {
            title: "cache entry rejected",
        });
        return { is: "bad", problem };
    }
    /** Tells whether an entry is there, without bringing it. @throws Failure `cache-unavailable` */
    async has(parts) {
        return this.#backend.has((0,entry_key/* entryKey */.k2)(parts));
    }
    /** Reads what is there of a package; null where the store lists nothing. @throws Failure `cache-unavailable` */
    async manifests(name) {
        const texts = await this.#backend.manifests((0,entry_key/* packagePrefix */.lt)(name));
        return texts?.flatMap((text) => (0,entry_manifest/* parseManifest */.Ng)(text) ?? []) ?? null;
    }
    /**
     * Keeps a file. What the store does not take is told, and never an error: the file is there all the same.
     * @param make gives the file's path; it is not asked where there is an entry already.
     */
    async keep(parts, make, built) {
        const key = (0,entry_key/* entryKey */.k2)(parts);
        return this.attempt(async () => {
            const isThere = await this.#backend.has(key);
            const outcome = isThere ? "exists" : await this.#store({ parts, path: await make(), built });
            this.#used.add(key);
            this.#hasGrown ||= outcome === "saved";
            return outcome;
        }, "refused");
    }
    /** Changes something in the store; where that fails it is told, and comes to `otherwise`. */
    async attempt(change, otherwise) {
        return this.#patience.ask("keep", change, () => otherwise);
    }
    async #store(file) {
        const entry = await stageEntry(this.#host, this.#signer, file);
        return this.#backend.store((0,entry_key/* entryKey */.k2)(file.parts), entry);
    }
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/key/explain-miss.ts
/** Finds the parts in which two wheels differ. */
function differences(wanted, found) {
    const [ours, theirs] = [flat(wanted), flat(found)];
    const parts = [...new Set([...ours.keys(), ...theirs.keys()])];
    return parts
        .map((part) => ({
        part,
        wanted: ours.get(part) ?? null,
        found: theirs.get(part) ?? null,
    }))
        .filter((one) => one.wanted !== one.found);
}
/** Finds, among wheels that are there, the one that differs in the fewest parts. */
function nearestParts(wanted, there) {
    const [nearest] = there
        .map((one) => differences(wanted, one))
        .toSorted((a, b) => a.length - b.length);
    return nearest ?? null;
}
/** Says in words why a wheel is not in the cache. */
function explainMiss(nearest) {
    if (nearest === null)
        return "nothing of this package is in the cache";
    if (nearest.length === 0)
        return "an entry with every part equal is there, and is not usable";
    const words = nearest.map(({ part, wanted, found }) => `${part} is ${shown(wanted)}, the nearest entry has ${shown(found)}`);
    return words.join("; ");
}
function shown(value) {
    return value === null ? "not given" : value === "" ? "empty" : value;
}
function flat({ options, environment, ...plain }) {
    return new Map([
        ...Object.entries(plain),
        ...named("option", options),
        ...named("environment", environment),
    ]);
}
function named(kind, record) {
    return Object.entries(record).map(([name, value]) => [`${kind} ${name}`, value]);
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/wheel-cache.ts




/** Keeps finished wheels between runs, one entry a wheel, and gives back only what is exactly right. */
class WheelCache {
    /** Where its entries are; any other files may be kept there too. */
    store;
    #host;
    constructor(host, backend, signer) {
        this.#host = host;
        this.store = new EntryStore(host, backend, signer);
    }
    get description() {
        return this.store.description;
    }
    /** Brings a wheel and checks it whole. A bad entry is a miss, told and taken away; a store that does not answer is a miss, told. */
    async restore(wanted) {
        const key = (0,entry_key/* entryKey */.k2)(wanted.parts);
        const missed = { hit: false, key, rejected: false };
        return this.store.ask(async () => ({ key, ...(await this.#look(wanted)) }), (reason) => ({ ...missed, reason }));
    }
    /** Tells whether an entry is there, without bringing or checking it. */
    async has(parts) {
        return this.store.ask(async () => this.store.has(parts), () => false);
    }
    /** Tells whether an entry is there, or in what the nearest one differs, without bringing or checking any. */
    async explain(parts) {
        return this.store.ask(async () => (await this.store.has(parts))
            ? { hit: true }
            : { hit: false, reason: await this.#whyMissing(parts) }, (reason) => ({ hit: false, reason }));
    }
    /** Keeps a wheel. What the store does not take is told, and never an error: the wheel is there all the same. */
    async save(parts, wheel, built) {
        const outcome = await this.store.keep(parts, async () => wheel, built);
        const size = (await this.#host.files.info(wheel))?.size ?? 0;
        return { key: (0,entry_key/* entryKey */.k2)(parts), outcome, size };
    }
    async #look(wanted) {
        const { parts } = wanted;
        const fetched = await this.store.fetch(parts);
        if (fetched.is === "missing")
            return { hit: false, reason: await this.#whyMissing(parts), rejected: false };
        if (fetched.is === "bad")
            return { hit: false, reason: fetched.problem, rejected: true };
        const { path, manifest } = fetched;
        const checked = await checkWheel(this.#host, path, wanted);
        if (checked.ok)
            return { hit: true, path, manifest, report: checked.report };
        const { problem } = await this.store.reject(parts, checked.problem);
        return { hit: false, reason: problem, rejected: true };
    }
    /** A store that lists nothing, or not to us, gives wheels all the same. */
    async #whyMissing(parts) {
        return this.store.ask(async () => {
            const there = await this.store.manifests(parts.name);
            if (there === null)
                return `${this.description} has no such entry, and lists none to compare it with`;
            return explainMiss(nearestParts(parts, there.map((manifest) => manifest.parts)));
        }, (reason) => reason);
    }
}


/***/ }),

/***/ 4989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requirementLines)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

const FILE_LINE = /^(?![-#])[^\n;@<>=!~[\]]+\.(?:txt|in|lock)$/;
/**
 * Writes what a user gave as the lines of one requirements file: a path of such a file becomes `-r PATH`.
 * @throws Failure `path-missing` for a path that leads to nothing.
 */
async function requirementLines(host, given) {
    return Promise.all(given.map(async (line) => {
        if (!FILE_LINE.test(line))
            return line;
        if ((await host.files.info(line))?.kind === "file")
            return `-r ${line}`;
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("path-missing", `the requirements file ${line} is not there`, {
            remedy: "Name a file relative to the working directory, or requirements themselves.",
        });
    }));
}


/***/ }),

/***/ 20772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requirementFiles)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);

/** Files that include each other, or very many, are read no further. */
const MOST_FILES = 100;
const INCLUDED = /^(?:-r|--requirement|-c|--constraint)(?:[=\s]\s*|(?=[^-\s=]))(\S.*)$/;
/**
 * Reads requirement lines and those of all files that they include (`-r`, `-c`), without comments, continued lines
 * joined. What cannot be read is left out here: the resolver tells it.
 *
 * See pip's documentation, "Requirements File Format".
 * @param folder what the paths in the lines are relative to.
 */
async function requirementFiles(host, lines, folder) {
    const all = [];
    const queue = [{ lines: logicalLines(lines.join("\n")), folder }];
    const seen = new Set();
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
        all.push(...part.lines);
        for (const included of includedBy(part.lines, part.folder)) {
            const path = host.files.absolute(included);
            if (seen.has(path))
                continue;
            if (seen.size >= MOST_FILES)
                return all;
            seen.add(path);
            const text = await host.files.readTextIfThere(path);
            if (text !== null)
                queue.push({ lines: logicalLines(text), folder: parentOf(path) });
        }
    }
    return all;
}
function includedBy(lines, folder) {
    return lines.flatMap((line) => {
        const path = INCLUDED.exec(line)?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
        if (path === undefined || /^[a-z+]+:\/\//i.test(path))
            return [];
        return [path.startsWith("/") ? path : `${folder}/${path}`];
    });
}
function logicalLines(text) {
    return text
        .replaceAll(/\\\r?\n/g, " ")
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s+)#.*$/, "").trim())
        .filter((line) => line !== "");
}
function parentOf(path) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
}


/***/ }),

/***/ 12580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AwsV4Signer),
/* harmony export */   t: () => (/* binding */ AwsClient)
/* harmony export */ });
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}




/***/ })

};
