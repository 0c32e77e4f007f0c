export const id = 139;
export const ids = [139];
export const modules = {

/***/ 5212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LP: () => (/* reexport */ ZIP_LIMITS),
  oV: () => (/* reexport */ listZip)
});

// UNUSED EXPORTS: bytesAccess, unsafePath

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./packages/archive/src/entry-problems.ts
/** A local file header is at least this long (APPNOTE.TXT 4.3.7). */
const LOCAL_HEADER = 30;
/** Tells what is wrong with the entries of a listing, without reading any member. */
function entryProblems(placed, archiveSize, limits) {
    const entries = placed.map((one) => one.entry);
    return [
        ...entries.flatMap((entry) => problemsOf(entry, limits)),
        ...duplicates(entries),
        ...overlaps(placed),
        ...bombs(entries, archiveSize, limits),
    ];
}
function problemsOf(entry, limits) {
    const problems = [];
    const add = (kind, detail) => problems.push({ kind, path: entry.path, detail });
    const unsafe = unsafePath(entry.path);
    if (unsafe !== null)
        add("unsafe-path", unsafe);
    if (entry.path.includes("\uFFFD"))
        add("name-not-text", "the name is marked as UTF-8 and is not");
    if (entry.encrypted)
        add("encrypted", "the member is encrypted");
    if (entry.method === "other")
        add("method-unknown", "the member is neither stored nor deflated");
    if (entry.size > limits.entryBytes) {
        add("too-large", `${entry.size} bytes unpacked, the limit is ${limits.entryBytes}`);
    }
    return problems;
}
/** Says why a path must not be unpacked; null for one that stays inside its folder. */
function unsafePath(path) {
    if (path === "")
        return "the name is empty";
    if (hasControlCharacter(path))
        return "the name has a control character";
    if (path.includes("\\"))
        return "the name has a backslash";
    if (path.startsWith("/") || /^[A-Za-z]:/.test(path))
        return "the path is absolute";
    if (path.split("/").includes(".."))
        return "the path leads out of the archive";
    return null;
}
function hasControlCharacter(text) {
    return Array.from(text).some((character) => character < " " || character === "\u007f");
}
function duplicates(entries) {
    const counts = new Map();
    for (const { path } of entries)
        counts.set(path, (counts.get(path) ?? 0) + 1);
    return Array.from(counts)
        .filter(([, count]) => count > 1)
        .map(([path, count]) => ({
        kind: "duplicate-name",
        path,
        detail: `${count} members have this name: which one is unpacked depends on the program`,
    }));
}
// Members that share bytes: how a small archive holds endless data without a high ratio of any member.
function overlaps(placed) {
    const sorted = placed.toSorted((a, b) => a.offset - b.offset);
    return sorted.flatMap((one, index) => {
        const next = sorted[index + 1];
        const end = one.offset + LOCAL_HEADER + one.entry.compressedSize;
        if (next === undefined || end <= next.offset)
            return [];
        return [
            {
                kind: "overlap",
                path: one.entry.path,
                detail: `its data overlap ${next.entry.path}`,
            },
        ];
    });
}
function bombs(entries, archiveSize, limits) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    const ratio = Math.round(total / Math.max(archiveSize, 1));
    if (total > limits.totalBytes) {
        return [
            {
                kind: "bomb",
                path: null,
                detail: `${total} bytes unpacked, the limit is ${limits.totalBytes}`,
            },
        ];
    }
    if (total <= limits.ratioFreeBytes || ratio <= limits.ratio)
        return [];
    return [
        {
            kind: "bomb",
            path: null,
            detail: `it unpacks to ${ratio} times its size, the limit is ${limits.ratio}`,
        },
    ];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/archive/src/read-entry.ts

/** Up to here a member is unpacked in one step, without the cost of setting up a stream. */
const SMALL = 4 * 2 ** 20;
/** Unpacks one member piece by piece and checks its length and CRC-32. Never rejects. */
async function readEntry(open, entry, onChunk) {
    const refused = refusal(open, entry);
    if (refused !== null)
        return refused;
    let checksum = 0;
    let size = 0;
    const take = (chunk) => {
        checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
        size += chunk.length;
        onChunk(chunk);
    };
    const problem = await unpack(open, entry, take);
    if (problem !== null)
        return problem;
    if (size !== entry.size)
        return fail(entry, "data-broken", `${size} bytes unpacked, ${entry.size} promised`);
    return checksum === entry.crc32
        ? { ok: true }
        : fail(entry, "checksum-wrong", "the CRC-32 differs");
}
function refusal(open, entry) {
    if (open.raw === null)
        return fail(entry, "data-broken", "the entry is of another archive");
    if (entry.encrypted)
        return fail(entry, "encrypted", "the member is encrypted");
    return entry.method === "other"
        ? fail(entry, "method-unknown", "the member is neither stored nor deflated")
        : null;
}
async function unpack(open, entry, take) {
    try {
        const { file, reader, raw } = open;
        if (raw === null)
            return null;
        const local = await file.readLocalFileHeaderPromise(raw);
        if (!raw.fileNameRaw.equals(local.fileName)) {
            return fail(entry, "local-header-differs", "the member's own header has another name than the directory");
        }
        if (Math.max(entry.size, entry.compressedSize) > SMALL) {
            for await (const chunk of await file.openReadStreamPromise(raw))
                take(asBytes(chunk));
            return null;
        }
        const packed = await reader.bytes(local.fileDataStart, entry.compressedSize);
        take(entry.method === "stored" ? packed : inflate(packed, entry.size));
        return null;
    }
    catch (error) {
        return fail(entry, "data-broken", error instanceof Error ? error.message : String(error));
    }
}
// One byte more than promised is let through, so that a longer member is seen to be longer.
function inflate(packed, size) {
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: size + 1 });
}
function asBytes(chunk) {
    if (chunk instanceof Uint8Array)
        return chunk;
    throw new Error("the stream gave something else than bytes");
}
function fail(entry, kind, detail) {
    return { ok: false, problem: { kind, path: entry.path, detail } };
}

;// CONCATENATED MODULE: ./packages/archive/src/to-zip-entry.ts

/** Host systems whose external attributes hold Unix modes: Unix and OS X (APPNOTE.TXT 4.4.2). */
const UNIX_HOSTS = new Set([3, 19]);
const FILE_TYPE = 0xf000;
const LINK = 0xa000;
const PERMISSIONS = 0o7777;
/** Tells in our own terms what a central directory entry says. */
function toZipEntry(raw) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = raw;
    const path = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
    const unixMode = UNIX_HOSTS.has(raw.versionMadeBy >> 8)
        ? raw.externalFileAttributes >>> 16
        : null;
    return {
        path,
        size: raw.uncompressedSize,
        compressedSize: raw.compressedSize,
        method: methodOf(raw.compressionMethod),
        kind: kindOf(path, unixMode ?? 0),
        mode: unixMode === null ? null : unixMode & PERMISSIONS,
        crc32: raw.crc32,
        encrypted: raw.isEncrypted(),
    };
}
function methodOf(method) {
    if (method === 0)
        return "stored";
    return method === 8 ? "deflated" : "other";
}
function kindOf(path, unixMode) {
    if (path.endsWith("/"))
        return "folder";
    return (unixMode & FILE_TYPE) === LINK ? "link" : "file";
}

;// CONCATENATED MODULE: ./packages/archive/src/zip-limits.ts
/** Lets every wheel of an index through (PyPI itself refuses a ratio above 50 from 64 MiB on) and no zip bomb. */
const ZIP_LIMITS = {
    entries: 200_000,
    entryBytes: 8 * 2 ** 30,
    totalBytes: 32 * 2 ** 30,
    ratio: 200,
    ratioFreeBytes: 64 * 2 ** 20,
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/archive/src/zip-source.ts



/** What is read at once around a small request: the headers and small members that follow one another. */
const WINDOW = 64 * 1024;
const CHUNK = 256 * 1024;
/** Lets yauzl read a RandomAccess, with few reads for many small members. */
class ZipSource extends yauzl.RandomAccessReader {
    #source;
    #window = {
        start: 0,
        bytes: new Uint8Array(),
    };
    constructor(source) {
        super();
        this.#source = source;
    }
    /** Reads exactly `length` bytes; rejects when they are not there. */
    async bytes(start, length) {
        const offset = start - this.#window.start;
        if (offset >= 0 && offset + length <= this.#window.bytes.length) {
            return this.#window.bytes.subarray(offset, offset + length);
        }
        const available = this.#source.size - start;
        if (!(start >= 0 && length <= available))
            throw new Error("unexpected end of the archive");
        const bytes = await this.#source.read(start, Math.min(Math.max(length, WINDOW), available));
        if (bytes.length < length)
            throw new Error("unexpected end of the archive");
        this.#window = { start, bytes };
        return bytes.subarray(0, length);
    }
    read(...[buffer, offset, length, position, done]) {
        (0,external_node_util_.callbackify)(async () => buffer.set(await this.bytes(position, length), offset))(done);
    }
    _readStreamForRange(start, end) {
        return external_node_stream_.Readable.from(this.#chunks(start, end), { objectMode: false });
    }
    async *#chunks(start, end) {
        for (let at = start; at < end; at += CHUNK) {
            yield await this.#source.read(at, Math.min(CHUNK, end - at));
        }
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/list-zip.ts






/** Lists a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) without unpacking anything. Never rejects. */
async function listZip(source, limits = ZIP_LIMITS) {
    const reader = new ZipSource(source);
    const file = await list_zip_open(reader, source.size);
    if (file instanceof Error)
        return refuse("not-a-zip", file);
    const listed = [];
    try {
        for await (const raw of file.eachEntry()) {
            if (listed.length >= limits.entries) {
                return refuse("too-many-entries", new Error(`more than ${limits.entries} members`));
            }
            listed.push({
                raw,
                placed: { entry: toZipEntry(raw), offset: raw.relativeOffsetOfLocalHeader },
            });
        }
    }
    catch (error) {
        return refuse("directory-broken", error);
    }
    return { ok: true, zip: toZip({ file, reader, listed }, source.size, limits) };
}
function toZip(opened, archiveSize, limits) {
    const { file, reader, listed } = opened;
    const raws = new Map(listed.map(({ raw, placed }) => [placed.entry, raw]));
    const placed = listed.map((one) => one.placed);
    return {
        entries: placed.map((one) => one.entry),
        problems: [...lies(file, archiveSize), ...entryProblems(placed, archiveSize, limits)],
        readEntry: (entry, onChunk) => readEntry({ file, reader, raw: raws.get(entry) ?? null }, entry, onChunk),
    };
}
async function list_zip_open(reader, size) {
    try {
        // Names are decoded by us: yauzl gives up on the whole archive at the first unsafe one.
        const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };
        return await yauzl.fromRandomAccessReaderPromise(reader, size, options);
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** End of central directory record; in zip64 archives its longer sibling and a locator come before it. */
const END_RECORD = 22;
const ZIP64_RECORDS = 76;
// Where the directory goes on after the last entry counted, another program may see other members than we do.
function lies(file, archiveSize) {
    // @types/yauzl 3.4 calls the cursor a boolean; it is the offset after the last entry read.
    const cursor = Number(file.readEntryCursor);
    const rest = archiveSize - END_RECORD - file.comment.length - cursor;
    if (rest === 0 || rest === ZIP64_RECORDS)
        return [];
    const detail = `${rest} bytes lie between the last entry and the end record`;
    return [{ kind: "directory-lies", path: null, detail }];
}
function refuse(kind, error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind, path: null, detail } };
}

;// CONCATENATED MODULE: ./packages/archive/src/index.ts






/***/ }),

/***/ 1139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* reexport */ verifyFolder),
  RH: () => (/* reexport */ verifyWheel)
});

// UNUSED EXPORTS: RULES

;// CONCATENATED MODULE: ./packages/verify/src/rules.ts
/**
 * The policy: every rule by its code. A rule is an error only where it never flags a well-kept artifact.
 *
 * docs/errors.md is made from this table.
 */
const RULES = {
    "archive-unreadable": {
        severity: "error",
        meaning: "The file is not an archive of its kind, or its directory is broken.",
        remedy: "Build or download {file} again; a download that stopped early looks like this.",
    },
    "archive-member-unreadable": {
        severity: "error",
        meaning: "A member cannot be unpacked: damaged, encrypted, or compressed in an unknown way.",
        remedy: "Build {file} again; members of a wheel are stored or deflated, never encrypted.",
    },
    "archive-misleading": {
        severity: "error",
        meaning: "Two programs that unpack the archive would see different files.",
        remedy: "Build the archive again with one tool and do not edit it afterwards.",
    },
    "archive-unsafe-path": {
        severity: "error",
        meaning: "The path of a member would be unpacked outside of its folder, or is no path at all.",
        remedy: "Do not install the archive; build it again with relative paths inside of it.",
    },
    "archive-bomb": {
        severity: "error",
        meaning: "The archive unpacks to more than the limits allow.",
        remedy: "Do not unpack the archive; see what made it so large.",
    },
    "native-too-large": {
        severity: "notice",
        meaning: "A native file is too large to be held in memory and was not read.",
        remedy: "Check {file} by hand.",
    },
    "format-unread": {
        severity: "notice",
        meaning: "Native files of a format that is not read yet were not checked.",
        remedy: "Check them with the tools of their own platform.",
    },
    "binary-malformed": {
        severity: "error",
        meaning: "A file that would be loaded is no whole native file: cut short, empty or damaged.",
        remedy: "Build {file} again and look for a full disk or a copy that stopped early.",
    },
    "binary-damaged-data": {
        severity: "notice",
        meaning: "A native file that nothing loads is damaged; test data often is on purpose.",
        remedy: "Leave it out of the artifact if it is not meant to be there.",
    },
    "wheel-name-invalid": {
        severity: "error",
        meaning: "The file name is no wheel's name, so no installer takes the file.",
        remedy: "Give {file} the name that its builder printed.",
    },
    "wheel-metadata-invalid": {
        severity: "error",
        meaning: "WHEEL, METADATA or RECORD is missing from the .dist-info folder, or cannot be read.",
        remedy: "Build the wheel again with a tool that writes it whole.",
    },
    "wheel-tags-differ": {
        severity: "warning",
        meaning: "The tags in WHEEL are not those of the file name.",
        remedy: "Do not rename wheels; change tags with `python -m wheel tags`, which rewrites WHEEL too.",
    },
    "record-file-missing": {
        severity: "error",
        meaning: "RECORD lists a file that the wheel does not hold.",
        remedy: "Build the wheel again; a file was taken out of it afterwards.",
    },
    "record-file-unlisted": {
        severity: "error",
        meaning: "The wheel holds a file that RECORD does not list.",
        remedy: "Build the wheel again; a file was put into it afterwards.",
    },
    "record-hash-wrong": {
        severity: "error",
        meaning: "A file is not the one that RECORD was written for.",
        remedy: "Build the wheel again, or rewrite RECORD with `python -m wheel unpack` and `pack`.",
    },
    "record-size-wrong": {
        severity: "error",
        meaning: "A file does not have the size that RECORD gives.",
        remedy: "Build the wheel again, or rewrite RECORD with `python -m wheel unpack` and `pack`.",
    },
    "record-unhashed": {
        severity: "error",
        meaning: "RECORD gives no hash of a file, or one weaker than sha256.",
        remedy: "Rewrite RECORD with `python -m wheel unpack` and `pack`.",
    },
    "tag-architecture": {
        severity: "error",
        meaning: "A native file that Python loads is for another machine than the wheel's tag says.",
        remedy: "Build {file} for the tag's machine, or give the wheel the tag of what is inside.",
    },
    "tag-libc": {
        severity: "error",
        meaning: "A native file is linked with another C library than the wheel's tag says.",
        remedy: "Build {file} in a userland of the tag's C library (glibc: manylinux, musl: musllinux).",
    },
    "tag-floor": {
        severity: "error",
        meaning: "A native file needs a newer library than the wheel's tag promises to get by with.",
        remedy: "Build {file} against the older library (manylinux image, zig), or tag the wheel with what it needs.",
    },
    "target-tag": {
        severity: "error",
        meaning: "The wheel's tags do not serve the target that was asked for.",
        remedy: "Build or download the wheel for {expected}.",
    },
    "target-architecture": {
        severity: "error",
        meaning: "A native file is not for the target that was asked for.",
        remedy: "Build {file} for {expected}.",
    },
    "target-floor": {
        severity: "error",
        meaning: "A native file needs a newer C library than the target has.",
        remedy: "Build {file} against {expected} or older.",
    },
    "foreign-file": {
        severity: "notice",
        meaning: "A native file that nothing here loads is for another machine; prebuilt files often are on purpose.",
        remedy: "Leave {file} out if it is not meant to be there.",
    },
    "several-architectures": {
        severity: "warning",
        meaning: "The native files are for more than one machine.",
        remedy: "Say with the input `target` which machine they are for, or keep one folder a machine.",
    },
    "arm-cpu-suspicion": {
        severity: "notice",
        meaning: "The ARM attributes name a newer processor than the tag does; the linker may have lifted them.",
        remedy: "Try {file} on the oldest board, or under `QEMU_CPU`; build with start files of that processor.",
    },
    "pure-tag-extension": {
        severity: "error",
        meaning: "The wheel says that it is for every machine, but its package imports an extension module for one.",
        remedy: "Tag the wheel with its platform; with setuptools the extension has to be declared as one.",
    },
    "pure-tag-native": {
        severity: "notice",
        meaning: "A wheel for every machine holds native files that its packages can do without.",
        remedy: "Leave {file} out, or tag the wheel with its platform, if Python code depends on it.",
    },
    "purelib-extension": {
        severity: "error",
        meaning: "An extension module would be installed among the pure Python packages.",
        remedy: "Build the wheel with `Root-Is-Purelib: false`; the extension belongs to platlib.",
    },
    "platform-tag-without-native": {
        severity: "warning",
        meaning: "The wheel is for one platform but holds no native file.",
        remedy: "See whether the extension's build was skipped; if there is none, tag the wheel py3-none-any.",
    },
    "ext-suffix": {
        severity: "error",
        meaning: "An extension module has a file name that the Python of the tag does not look for.",
        remedy: "Build it with the target's Python or its sysconfig, so that the name ends in {expected}.",
    },
    "ext-suffix-spare": {
        severity: "notice",
        meaning: "An extension module for another Python lies beside the right one.",
        remedy: "Clean the build folder before building the wheel.",
    },
    "ext-suffix-old-musl": {
        severity: "notice",
        meaning: "On musl, Pythons before 3.11 differ in the suffix that they look for.",
        remedy: "Import it in the images that matter, or support Python 3.11 and later on musl.",
    },
    "pyinit-name": {
        severity: "error",
        meaning: "An extension module initialises a module of another name than its file.",
        remedy: "Give the module one name: the file's, the PyInit_ function's and the build configuration's.",
    },
    "pyinit-missing": {
        severity: "notice",
        meaning: "A file named as an extension module exports no PyInit_ function, so it cannot be imported.",
        remedy: "Fine for a library that is loaded with ctypes; else see whether symbols were hidden or stripped.",
    },
    "extension-missing": {
        severity: "error",
        meaning: "A package imports a module of its own that is not there, so importing the package fails.",
        remedy: "See in the build's log why the extension was not built or not copied, and build again.",
    },
    "module-missing": {
        severity: "warning",
        meaning: "A pure Python package imports a module of its own that is not there.",
        remedy: "See whether the module is generated by the build, or left out by the package's file list.",
    },
};

;// CONCATENATED MODULE: ./packages/verify/src/folder-artifact.ts
const CHUNK = 1024 * 1024;
/** Makes a walked folder readable as an artifact. */
function folderArtifact(folder) {
    return {
        files: folder.files,
        read: async (file, onChunk) => {
            try {
                await readThrough(await folder.open(file.path), onChunk);
                return { ok: true };
            }
            catch (error) {
                return { ok: false, problem: error instanceof Error ? error.message : String(error) };
            }
        },
    };
}
async function readThrough(file, onChunk) {
    try {
        for await (const chunk of chunksOf(file))
            onChunk(chunk);
    }
    finally {
        await file.close();
    }
}
async function* chunksOf(file) {
    for (let at = 0; at < file.size; at += CHUNK) {
        yield await file.read(at, Math.min(CHUNK, file.size - at));
    }
}

// EXTERNAL MODULE: ./packages/binary/src/index.ts + 19 modules
var src = __webpack_require__(3569);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(7063);
;// CONCATENATED MODULE: ./packages/verify/src/extension-name.ts
const LIBRARY = /\.(?:so|pyd)$/;
const TAGGED = /^\.(?:cpython-\d|pypy\d|graalpy\d|cp\d+t?-|abi3)[^/]*\.(?:so|pyd)$/;
/** Takes the path of a possible extension module apart; null when its name cannot be one. */
function extensionName(path) {
    const base = path.slice(path.lastIndexOf("/") + 1);
    const dot = base.indexOf(".");
    if (dot <= 0 || !LIBRARY.test(base))
        return null;
    const suffix = base.slice(dot);
    const folder = path.slice(0, path.length - base.length);
    return { folder, stem: base.slice(0, dot), suffix, isTagged: TAGGED.test(suffix) };
}

;// CONCATENATED MODULE: ./packages/verify/src/loaded-files.ts

/** Lists the ELF files that could be read. */
function elfFiles(files) {
    return files.flatMap(({ native }) => native !== null && native.binary.kind === "elf" ? [{ ...native, binary: native.binary }] : []);
}
/** Folders whose files are for other machines on purpose. */
const OTHER_MACHINES = /(?:^|\/)(?:prebuilds|firmware|testdata)\//;
const SCRIPTS = /^[^/]+\.data\/scripts\//;
/**
 * Lists the paths of the files that Python or the loader takes when the artifact is used: extension modules, what they
 * need, and commands. Where there is none of these, every native file that is no object file counts.
 */
function loadedPaths(files) {
    const candidates = files.filter((file) => !OTHER_MACHINES.test(file.path));
    const elves = elfFiles(candidates).filter((file) => file.binary.type !== "relocatable");
    const needed = new Set(elves.flatMap((file) => file.binary.needed));
    const named = candidates.filter((file) => extensionName(file.path)?.isTagged === true || SCRIPTS.test(file.path));
    const loaded = elves.filter(({ path, binary }) => binary.pyInit.length > 0 || needed.has(path.slice(path.lastIndexOf("/") + 1)));
    const paths = [...named, ...loaded].map((file) => file.path);
    return new Set(paths.length > 0 ? paths : elves.map((file) => file.path));
}

;// CONCATENATED MODULE: ./packages/verify/src/make-finding.ts

/** Makes a finding of a rule, with the rule's severity and its remedy filled in. */
function makeFinding(code, told) {
    const { severity, remedy } = RULES[code];
    const filled = remedy
        .replaceAll("{file}", () => told.file)
        .replaceAll("{expected}", () => told.expected)
        .replaceAll("{found}", () => told.found);
    return { code, severity, ...told, remedy: filled };
}

;// CONCATENATED MODULE: ./packages/verify/src/targets-of-elf.ts

/** Tag_CPU_arch of ARMv7 and of the last of ARMv6 (addenda32). */
const ARM_V7 = 10;
const ARM_LAST_V6 = 9;
const ARM_MACHINE = 40;
/** Lists the targets that a file is for, by the table's machine, ABI and C library; where the C library does not show, the rows of both. */
function targetsOfElf(described) {
    const { elf, libc } = described;
    const isArmv6 = elf.arm !== null && isArmv6Code(elf.arm);
    return platform_src/* TARGETS */.dW.filter((target) => target.elf !== null &&
        (libc === null || target.libc === libc) &&
        isMachine(described, target.elf) &&
        (elf.machine !== ARM_MACHINE || (target.architecture === "armv6") === isArmv6));
}
/** Says whether the attributes allow nothing beyond ARMv6 with VFPv2. */
function isArmv6Code(arm) {
    const isOldFloat = arm.floatingPoint === null || /^VFPv[12]$/.test(arm.floatingPoint);
    return (arm.architectureNumber ?? ARM_V7) <= ARM_LAST_V6 && isOldFloat && arm.simd === null;
}
function isMachine({ elf, floatAbi }, identity) {
    if (elf.class !== identity.class || elf.data !== identity.data)
        return false;
    if (elf.machine !== identity.machine)
        return false;
    // Linkers of before binutils 2.23 left ARM's float bits out: then only the attributes tell, or nothing does.
    if (elf.machine === ARM_MACHINE)
        return floatAbi !== "soft";
    return (elf.flags & identity.flagsMask) === identity.flags;
}

;// CONCATENATED MODULE: ./packages/verify/src/check-architecture.ts



/** Tag_CPU_arch from which on ARM code is newer than ARMv7; 11 to 13 are microcontrollers. */
const ARM_NEWER_THAN_V7 = 14;
/** Compares the machine and the C library of every ELF file with what the wheel's tags claim. */
function checkArchitecture(subject) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null || claims.isPure)
        return [];
    const loaded = loadedPaths(subject.files);
    return elfFiles(subject.files).flatMap((file) => {
        if (matching(file, claims.platforms).length > 0)
            return armSuspicion(file, claims.platforms);
        if (!loaded.has(file.path))
            return foreign(file, claims.platforms);
        return [mismatch(file, claims.platforms)];
    });
}
/** Lists the claims that an ELF file can keep, by machine and C library; the two ARM versions count as one. */
function matching(file, platforms) {
    return platforms.filter((claim) => isMachineOf(file, claim) && isLibcOf(file, claim));
}
function isMachineOf(file, { target }) {
    const machine = target.elf;
    return (machine !== null &&
        file.binary.targets.some(({ elf }) => elf?.machine === machine.machine &&
            elf.class === machine.class &&
            elf.data === machine.data));
}
function isLibcOf(file, { target }) {
    return file.binary.libc === null || file.binary.libc === target.libc;
}
function foreign(file, platforms) {
    const isRelocatable = file.binary.type === "relocatable" && file.binary.targets.length === 0;
    if (isRelocatable)
        return [];
    return [
        makeFinding("foreign-file", {
            file: file.path,
            expected: names(platforms),
            found: file.binary.description,
        }),
    ];
}
function mismatch(file, platforms) {
    const { description, libc } = file.binary;
    if (platforms.some((claim) => isMachineOf(file, claim))) {
        const expected = Array.from(new Set(platforms.map((claim) => `${claim.target.libc} (${claim.tag})`))).join(" or ");
        return makeFinding("tag-libc", { file: file.path, expected, found: `${libc}, ${description}` });
    }
    return makeFinding("tag-architecture", {
        file: file.path,
        expected: names(platforms),
        found: description,
    });
}
function names(platforms) {
    return Array.from(new Set(platforms.map((claim) => claim.tag))).join(" or ");
}
function armSuspicion(file, platforms) {
    const { arm } = file.binary;
    const tag = platforms.find((claim) => claim.target.architecture === "armv6" || claim.target.architecture === "armv7");
    if (arm === null || tag === undefined)
        return [];
    const isNewer = tag.target.architecture === "armv6"
        ? !isArmv6Code(arm)
        : (arm.architectureNumber ?? 0) >= ARM_NEWER_THAN_V7;
    if (!isNewer)
        return [];
    const found = [`ARM${arm.architecture ?? ""}`, arm.floatingPoint, arm.simd]
        .filter((part) => part !== null)
        .join(", ");
    return [makeFinding("arm-cpu-suspicion", { file: file.path, expected: tag.tag, found })];
}

;// CONCATENATED MODULE: ./packages/verify/src/manylinux-ceilings.ts
/** The architectures whose ceilings are known here. */
const KNOWN = new Set([
    "amd64",
    "i686",
    "arm64",
    "armv7",
    "riscv64",
]);
const NEWER_COMPILER = { GLIBCXX: "3.4.24", CXXABI: "1.3.11", GCC: "7.0.0" };
const GCC_OF_2_35 = {
    arm64: { GCC: "11.0" },
    armv7: { GCC: "7.0.0" },
    riscv64: { GCC: "7.0.0" },
};
/** The highest numbers in auditwheel 6.8's manylinux-policy.json, oldest level first. */
const ROWS = [
    { level: 5, general: ["3.4.8", "1.3.1", "4.2.0"] },
    { level: 12, general: ["3.4.13", "1.3.3", "4.3.0"], exceptions: { i686: { GCC: "4.5.0" } } },
    {
        level: 17,
        general: ["3.4.19", "1.3.7", "4.8.0"],
        exceptions: { arm64: { GLIBC: "2.18", GCC: "4.7.0" }, armv7: { GCC: "4.7.0" } },
    },
    {
        level: 24,
        general: ["3.4.22", "1.3.10", "4.8.0"],
        exceptions: { arm64: { GCC: "4.7.0" }, armv7: { GCC: "4.7.0" } },
    },
    {
        level: 26,
        general: ["3.4.22", "1.3.10", "4.8.0"],
        exceptions: { i686: NEWER_COMPILER, arm64: NEWER_COMPILER, armv7: NEWER_COMPILER },
    },
    { level: 27, general: ["3.4.24", "1.3.11", "7.0.0"] },
    { level: 31, general: ["3.4.28", "1.3.12", "7.0.0"] },
    { level: 34, general: ["3.4.29", "1.3.13", "7.0.0"], exceptions: { arm64: { GCC: "11.0" } } },
    { level: 35, general: ["3.4.30", "1.3.13", "12.0.0"], exceptions: GCC_OF_2_35 },
    { level: 39, general: ["3.4.33", "1.3.15", "14.0.0"] },
];
/**
 * Gives the highest symbol versions that wheels with the tag `manylinux_2_<minor>` of an architecture may need; null where
 * no level is so old, or only glibc's own number is known of the architecture.
 */
function manylinuxCeiling(minor, architecture) {
    const row = ROWS.findLast((one) => one.level <= minor);
    if (row === undefined || !KNOWN.has(architecture))
        return null;
    const [glibcxx, cxxabi, gcc] = row.general;
    const exception = row.exceptions?.[architecture] ?? {};
    const levelOnly = row.level === minor ? exception.GLIBC : undefined;
    return {
        GLIBC: parse(levelOnly ?? `2.${minor}`),
        GLIBCXX: parse(exception.GLIBCXX ?? glibcxx),
        CXXABI: parse(exception.CXXABI ?? cxxabi),
        GCC: parse(exception.GCC ?? gcc),
    };
}
function parse(text) {
    return text.split(".").map(Number);
}

;// CONCATENATED MODULE: ./packages/verify/src/check-floor.ts






/** Compares the symbol versions that ELF files need with the oldest system that the wheel's tags promise to work on. */
function checkFloor(subject) {
    const platforms = subject.wheel?.claims?.platforms ?? [];
    const files = elfFiles(subject.files);
    const bundled = new Set(files.flatMap(({ path, binary }) => [path.slice(path.lastIndexOf("/") + 1), binary.soname]));
    return files.flatMap((file) => {
        const claim = oldest(matching(file, platforms));
        if (claim === null)
            return [];
        const needs = file.binary.versionNeeds.filter((need) => !bundled.has(need.file));
        const floors = (0,src/* versionFloors */.KM)(needs);
        const tooNew = src/* VERSION_FAMILIES */.qo.flatMap((family) => exceeding(family, floors[family], claim));
        return tooNew.length === 0 ? [] : [tooOldPromise(file, claim, tooNew)];
    });
}
function oldest(claims) {
    const promises = claims.flatMap(({ tag, target, floor }) => floor === null || floor.libc !== "gnu"
        ? []
        : [{ tag, architecture: target.architecture, floor }]);
    return promises.toSorted((a, b) => (0,platform_src/* compareLibcFloors */.Ti)(a.floor, b.floor))[0] ?? null;
}
function exceeding(family, floor, promise) {
    if (floor === null)
        return [];
    const known = manylinuxCeiling(promise.floor.minor, promise.architecture)?.[family];
    const ceiling = known ?? (family === "GLIBC" ? [promise.floor.major, promise.floor.minor] : null);
    if (ceiling === null || (0,src/* compareVersions */.Zy)(floor.version, ceiling) <= 0)
        return [];
    return [{ name: floor.name, ceiling }];
}
function tooOldPromise(file, promise, tooNew) {
    const allowed = tooNew.map(({ name, ceiling }) => `${name.replace(/_.*$/, "")} ${ceiling.join(".")}`);
    return makeFinding("tag-floor", {
        file: file.path,
        expected: `at most ${allowed.join(", ")} (${promise.tag})`,
        found: tooNew.map(({ name }) => name).join(", "),
    });
}

;// CONCATENATED MODULE: ./packages/verify/src/check-imports.ts


/** Tells of imports that must fail, and why: the module is not there, or lies there under a name that Python does not look for. */
function checkImports(subject) {
    return subject.imports.missing.flatMap((missing) => missing.candidates.length === 0 ? [absent(subject, missing)] : present(subject, missing));
}
function absent(subject, { importer, module }) {
    const isPure = subject.wheel?.claims?.isPure === true;
    return makeFinding(isPure ? "module-missing" : "extension-missing", {
        file: importer,
        expected: `a module ${module}`,
        found: "no module, package or extension of that name",
    });
}
function present(subject, { importer, module, candidates }) {
    const expected = subject.wheel?.claims?.suffixes?.join(" or ") ?? "a suffix of the target's Python";
    return candidates.map((file) => makeFinding("ext-suffix", {
        file,
        expected,
        found: `${extensionName(file)?.suffix ?? file}, so that ${module} is not found by ${importer}`,
    }));
}

;// CONCATENATED MODULE: ./packages/verify/src/report-file.ts
const UNKNOWN = {
    isRead: false,
    targets: [],
    libc: null,
    glibcFloor: null,
    needed: [],
    soname: null,
    pyInit: [],
};
/** Tells of a native file what a report holds. */
function reportFile({ path, size, sha256, binary }) {
    const known = binary.kind === "elf" ? elfReport(binary) : UNKNOWN;
    return { path, size, sha256, description: describeNative(binary), ...known };
}
function elfReport(elf) {
    return {
        isRead: true,
        targets: elf.targets.map((target) => target.name),
        libc: elf.libc,
        glibcFloor: elf.glibcFloor?.join(".") ?? null,
        needed: elf.needed,
        soname: elf.soname,
        pyInit: elf.pyInit,
    };
}
/** Describes a native file as file(1) would, or says why it was not read. */
function describeNative(binary) {
    if (binary.kind === "elf")
        return binary.description;
    if (binary.kind === "malformed")
        return `damaged: ${binary.reason}`;
    return binary.kind === "unread" ? `${binary.format} (not read)` : "too large (not read)";
}

;// CONCATENATED MODULE: ./packages/verify/src/check-purity.ts



const PURELIB = /^[^/]+\.data\/purelib\//;
/** Compares whether a wheel says that it is pure with whether it holds native files. */
function checkPurity(subject) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null)
        return [];
    const natives = subject.files.flatMap(({ native }) => (native === null ? [] : [native]));
    if (!claims.isPure)
        return [...withoutNative(subject, natives), ...inPurelib(subject, natives)];
    return natives.map((file) => makeFinding(subject.imports.extensions.has(file.path) ? "pure-tag-extension" : "pure-tag-native", {
        file: file.path,
        expected: "no native file in a wheel whose platform is any",
        found: describeNative(file.binary),
    }));
}
function withoutNative(subject, natives) {
    const { tags = [] } = subject.wheel?.claims ?? {};
    // A Python that is named without an ABI (cp311-none) or a script's wrapper may depend on the platform all the same.
    const isForAbi = tags.some((tag) => tag.abi !== "none");
    if (natives.length > 0 || !isForAbi)
        return [];
    const platforms = Array.from(new Set(tags.map((tag) => tag.platform))).join(", ");
    return [
        makeFinding("platform-tag-without-native", {
            file: subject.name,
            expected: `a native file for ${platforms}`,
            found: "none",
        }),
    ];
}
function inPurelib(subject, natives) {
    const isRootPure = subject.wheel?.metadata?.rootIsPurelib === true;
    const isPure = (path) => (isRootPure ? !/^[^/]+\.data\//.test(path) : false) || PURELIB.test(path);
    return natives
        .filter((file) => isExtension(file) && isPure(file.path))
        .map((file) => makeFinding("purelib-extension", {
        file: file.path,
        expected: "extension modules in platlib",
        found: isRootPure ? "Root-Is-Purelib: true" : "purelib",
    }));
}
function isExtension({ path, binary }) {
    const initialises = binary.kind === "elf" && binary.pyInit.length > 0;
    return initialises || extensionName(path)?.isTagged === true;
}

;// CONCATENATED MODULE: ./packages/verify/src/check-pyinit.ts



/** Compares the PyInit_ functions that extension modules export with their file names (PEP 489). */
function checkPyInit(subject) {
    return elfFiles(subject.files).flatMap(({ path, binary }) => {
        const name = extensionName(path);
        if (name === null)
            return [];
        const expected = initFunctions(name.folder, name.stem);
        if (binary.pyInit.some((symbol) => expected.includes(symbol) || symbol.startsWith("PyInitU_")))
            return [];
        const told = { file: path, expected: expected[0] ?? "", found: binary.pyInit.join(", ") };
        if (binary.pyInit.length > 0)
            return [makeFinding("pyinit-name", told)];
        return name.isTagged
            ? [makeFinding("pyinit-missing", { ...told, found: "no PyInit_ function" })]
            : [];
    });
}
// A package whose __init__ is an extension module is initialised by the package's name.
function initFunctions(folder, stem) {
    const own = `PyInit_${stem}`;
    const parent = folder.split("/").at(-2);
    return stem === "__init__" && parent !== undefined ? [`PyInit_${parent}`, own] : [own];
}

;// CONCATENATED MODULE: ./packages/verify/src/check-readable.ts



/** Tells of files that could not be read, natively or at all. */
function checkReadable(subject) {
    const loaded = loadedPaths(subject.files);
    return [
        ...subject.files.flatMap((file) => unreadable(file, loaded.has(file.path))),
        ...unreadFormats(subject),
    ];
}
function unreadable(file, isLoaded) {
    if (file.unreadable !== null) {
        return [
            makeFinding("archive-member-unreadable", {
                file: file.path,
                expected: "a readable file",
                found: file.unreadable,
            }),
        ];
    }
    const reason = damage(file, file.native?.binary ?? null);
    if (reason === null)
        return [];
    const code = isLoaded ? "binary-malformed" : "binary-damaged-data";
    return [makeFinding(code, { file: file.path, expected: "a whole native file", found: reason })];
}
function damage(file, binary) {
    if (binary?.kind === "malformed")
        return binary.reason;
    if (binary !== null || extensionName(file.path)?.isTagged !== true)
        return null;
    return file.size === 0 ? "an empty file" : "a file that is no native code";
}
function unreadFormats(subject) {
    const binaries = subject.files.flatMap(({ native }) => (native === null ? [] : [native]));
    const large = binaries
        .filter((file) => file.binary.kind === "too-large")
        .map((file) => makeFinding("native-too-large", {
        file: file.path,
        expected: "at most 1 GiB",
        found: `${file.size} bytes`,
    }));
    const counts = new Map();
    for (const { binary } of binaries) {
        if (binary.kind === "unread")
            counts.set(binary.format, (counts.get(binary.format) ?? 0) + 1);
    }
    if (counts.size === 0)
        return large;
    const found = Array.from(counts, ([format, count]) => `${count} × ${format}`)
        .toSorted()
        .join(", ");
    return [...large, makeFinding("format-unread", { file: subject.name, expected: "ELF", found })];
}

// EXTERNAL MODULE: ./packages/wheel/src/index.ts + 11 modules
var wheel_src = __webpack_require__(9941);
;// CONCATENATED MODULE: ./packages/verify/src/check-record.ts


/** Compares RECORD with the files of a wheel: none missing, none unlisted, every hash and size right. */
function checkRecord(subject) {
    const { record = null, recordPath = null } = subject.wheel ?? {};
    if (record === null || recordPath === null)
        return [];
    const entries = new Map(record.map((entry) => [entry.path, entry]));
    const paths = new Set(subject.files.map((file) => file.path));
    const missing = record
        .filter((entry) => !paths.has(entry.path))
        .map((entry) => missingFile(entry, recordPath));
    const others = subject.files.flatMap((file) => {
        const entry = entries.get(file.path);
        if (isExempt(file.path, recordPath))
            return [];
        return entry === undefined ? [unlisted(file, recordPath)] : compare(file, entry);
    });
    return [...missing, ...others];
}
// RECORD cannot hold its own hash, and its signatures are made after it.
function isExempt(path, recordPath) {
    return path === recordPath || path === `${recordPath}.jws` || path === `${recordPath}.p7s`;
}
function missingFile(entry, recordPath) {
    return makeFinding("record-file-missing", {
        file: entry.path,
        expected: `a file, listed in ${recordPath}`,
        found: "none",
    });
}
function unlisted(file, recordPath) {
    return makeFinding("record-file-unlisted", {
        file: file.path,
        expected: `a line in ${recordPath}`,
        found: "none",
    });
}
function compare(file, entry) {
    if (file.unreadable !== null)
        return [];
    if (entry.hash === null || entry.hash.algorithm !== "sha256")
        return unhashed(file, entry);
    const found = (0,wheel_src/* recordHash */.oj)(file.sha256).digest;
    const hash = found === entry.hash.digest
        ? []
        : [wrong(file, "record-hash-wrong", [`sha256=${entry.hash.digest}`, `sha256=${found}`])];
    const isSized = entry.size === null || entry.size === file.size;
    const size = isSized
        ? []
        : [wrong(file, "record-size-wrong", [`${entry.size} bytes`, `${file.size} bytes`])];
    return [...hash, ...size];
}
/** Algorithms that the specification allows besides sha256, and that are not weaker. */
const STRONG = new Set([
    "sha384",
    "sha512",
    "sha3_256",
    "sha3_384",
    "sha3_512",
]);
function unhashed(file, entry) {
    const algorithm = entry.hash?.algorithm ?? "no hash";
    if (STRONG.has(algorithm))
        return [];
    return [wrong(file, "record-unhashed", ["a sha256 hash or a stronger one", algorithm])];
}
function wrong(file, code, [expected, found]) {
    return makeFinding(code, { file: file.path, expected, found });
}

;// CONCATENATED MODULE: ./packages/verify/src/check-suffix.ts



/** Compares the file names of extension modules with the suffixes that the tagged Pythons look for. */
function checkSuffix(subject) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null || claims.suffixes === null)
        return [];
    const loadable = new Set(loadableModules(subject, claims));
    // checkImports tells of these, with the import that misses them.
    const missed = new Set(subject.imports.missing.flatMap((one) => one.candidates));
    return elfFiles(subject.files).flatMap((file) => {
        const name = extensionName(file.path);
        // A library that only ends in .so is found by other ways than importing it.
        if (name === null || !name.isTagged || isLoadable(name.suffix, claims))
            return doubt(file.path, claims);
        if (missed.has(file.path))
            return [];
        const isSpare = loadable.has(`${name.folder}${name.stem}`);
        const expected = claims.suffixes?.join(" or ") ?? "";
        return [
            makeFinding(isSpare ? "ext-suffix-spare" : "ext-suffix", {
                file: file.path,
                expected,
                found: name.suffix,
            }),
        ];
    });
}
function loadableModules(subject, claims) {
    return subject.files.flatMap((file) => {
        const name = extensionName(file.path);
        return name !== null && isLoadable(name.suffix, claims) ? [`${name.folder}${name.stem}`] : [];
    });
}
function isLoadable(suffix, claims) {
    return (claims.suffixes === null ||
        claims.suffixes.includes(suffix) ||
        claims.doubtfulSuffixes.includes(suffix));
}
function doubt(path, claims) {
    const suffix = extensionName(path)?.suffix ?? "";
    const isDoubtful = claims.doubtfulSuffixes.includes(suffix) && claims.suffixes?.includes(suffix) !== true;
    if (!isDoubtful)
        return [];
    const expected = claims.suffixes?.[0] ?? "";
    return [makeFinding("ext-suffix-old-musl", { file: path, expected, found: suffix })];
}

;// CONCATENATED MODULE: ./packages/verify/src/check-target.ts





/** Compares tags and ELF files with the target that the caller expects; without one, tells of a folder for several machines. */
function checkTarget(subject) {
    const { expectation } = subject;
    if (expectation === null)
        return severalArchitectures(subject);
    const loaded = loadedPaths(subject.files);
    return [
        ...wrongTags(subject, expectation.target),
        ...elfFiles(subject.files)
            .filter((file) => loaded.has(file.path))
            .flatMap((file) => check_target_compare(file, expectation)),
    ];
}
function wrongTags(subject, target) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null || claims.isPure)
        return [];
    const platforms = Array.from(new Set(claims.tags.map((tag) => tag.platform)));
    if (platforms.some((tag) => (0,platform_src/* targetsOfPlatformTag */["do"])(tag).some((one) => one.name === target.name)))
        return [];
    return [
        makeFinding("target-tag", {
            file: subject.name,
            expected: target.name,
            found: platforms.join(", "),
        }),
    ];
}
function check_target_compare(file, { target, floor }) {
    if (matching(file, [{ tag: target.name, target, floor }]).length === 0) {
        return [
            makeFinding("target-architecture", {
                file: file.path,
                expected: target.name,
                found: file.binary.description,
            }),
        ];
    }
    return tooNew(file, floor);
}
function tooNew(file, floor) {
    const needed = file.binary.glibcFloor;
    if (floor === null || floor.libc !== "gnu" || needed === null)
        return [];
    if ((0,src/* compareVersions */.Zy)(needed, [floor.major, floor.minor]) <= 0)
        return [];
    return [
        makeFinding("target-floor", {
            file: file.path,
            expected: `glibc ${(0,platform_src/* formatLibcFloor */.E$)(floor)}`,
            found: `glibc ${needed.join(".")}`,
        }),
    ];
}
function severalArchitectures(subject) {
    if (subject.wheel?.claims)
        return [];
    const loaded = loadedPaths(subject.files);
    const descriptions = elfFiles(subject.files)
        .filter((file) => loaded.has(file.path))
        .flatMap(({ binary }) => binary.targets.slice(0, 1))
        .map((target) => target.architecture);
    const found = Array.from(new Set(descriptions)).toSorted();
    if (found.length < 2)
        return [];
    return [
        makeFinding("several-architectures", {
            file: subject.name,
            expected: "one architecture",
            found: found.join(", "),
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/verify/src/check-wheel-tags.ts


/** Compares the Tag lines of WHEEL with the file name's tags, as sets. */
function checkWheelTags(subject) {
    const named = subject.wheel?.claims?.tags.map(platform_src/* formatWheelTag */.j_);
    const written = subject.wheel?.metadata?.tags.map(platform_src/* formatWheelTag */.j_);
    if (named === undefined || written === undefined)
        return [];
    const expected = Array.from(new Set(named)).toSorted().join(", ");
    const found = Array.from(new Set(written)).toSorted().join(", ");
    return expected === found
        ? []
        : [makeFinding("wheel-tags-differ", { file: subject.name, expected, found })];
}

;// CONCATENATED MODULE: ./packages/verify/src/sort-findings.ts
const WEIGHT = { error: 0, warning: 1, notice: 2 };
/** Orders findings by weight, then file, code and text; of those with the same code, file and expectation the first stays. */
function sortFindings(findings) {
    const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
    const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    const unique = new Map();
    for (const { finding } of sorted) {
        const id = JSON.stringify([finding.code, finding.file, finding.expected]);
        if (!unique.has(id))
            unique.set(id, finding);
    }
    return Array.from(unique.values());
}
function sortKey({ severity, file, code, found }) {
    return JSON.stringify([WEIGHT[severity], file, code, found]);
}

;// CONCATENATED MODULE: ./packages/verify/src/make-report.ts















/** Every check: a function of the facts alone. */
const CHECKS = [
    checkReadable,
    checkWheelTags,
    checkRecord,
    checkArchitecture,
    checkFloor,
    checkPurity,
    checkSuffix,
    checkPyInit,
    checkImports,
    checkTarget,
];
/** Applies every check to the facts and puts the report together; `earlier` are findings from reading the artifact. */
function makeReport(subject, earlier) {
    const tags = subject.wheel?.claims?.tags.map(platform_src/* formatWheelTag */.j_) ?? [];
    return {
        artifact: subject.name,
        kind: subject.wheel === null ? "folder" : "wheel",
        findings: sortFindings([...earlier, ...CHECKS.flatMap((check) => check(subject))]),
        files: subject.files.flatMap(({ native }) => (native === null ? [] : [reportFile(native)])),
        tags: Array.from(new Set(tags)),
        floor: highestFloor(subject),
    };
}
function highestFloor(subject) {
    let best = null;
    for (const { path, binary } of elfFiles(subject.files)) {
        const version = binary.glibcFloor;
        if (version === null)
            continue;
        if (best === null || (0,src/* compareVersions */.Zy)(version, best.version) > 0)
            best = { version, file: path };
    }
    return best === null ? null : { glibc: best.version.join("."), file: best.file };
}

;// CONCATENATED MODULE: ./packages/verify/src/import-tree.ts

/** Where a file lies once its artifact is installed: the folders of wheels that installers merge into the root. */
const LIBRARIES = /^[^/]+\.data\/(?:purelib|platlib)\//;
/** Lays the paths of an artifact out as they are imported. */
function importTree(paths) {
    const files = new Map();
    const folders = new Set();
    const extensions = new Map();
    for (const path of paths) {
        const imported = path.replace(LIBRARIES, "");
        files.set(imported, path);
        addExtension(extensions, imported, path);
        for (let end = imported.lastIndexOf("/"); end > 0; end = imported.lastIndexOf("/", end - 1)) {
            const folder = imported.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return { files, folders, extensions };
}
function addExtension(extensions, imported, file) {
    const name = extensionName(imported);
    if (name === null)
        return;
    const module = `${name.folder}${name.stem}`;
    const found = { suffix: name.suffix, file };
    const known = extensions.get(module);
    if (known === undefined)
        extensions.set(module, [found]);
    else
        known.push(found);
}

;// CONCATENATED MODULE: ./packages/verify/src/module-search.ts
/** Finds what provides the module at an import path, as importlib's FileFinder does; null when nothing does. */
function providerOf({ tree, isLoadable }, path) {
    const init = `${path}/__init__.py`;
    if (tree.files.has(init))
        return { kind: "package", file: init };
    const loadable = (tree.extensions.get(path) ?? []).filter((one) => isLoadable(one.suffix));
    if (loadable.length > 0)
        return { kind: "extension", files: loadable.map((one) => one.file) };
    if (tree.files.has(`${path}.py`))
        return { kind: "module", file: `${path}.py` };
    return tree.files.has(`${path}.pyc`) || tree.folders.has(path) ? { kind: "opaque" } : null;
}
/** What a package does when modules can appear in it that are not in its folder. */
const OPEN = /__path__|declare_namespace|\bsys\.modules\b|\bmeta_path\b/;
/** What a package does when its text does not tell all of its names. */
const DYNAMIC = /__getattr__|\bglobals\(|\bvars\(|\bexec\(|\bsetattr\(|import\s*\(?\s*\*/;
/** Says whether modules may appear in a package that its folder does not hold. */
async function isOpenPackage(search, path) {
    return OPEN.test(await initText(search, path));
}
/** Makes a test for whether a package has an attribute of a name: `from . import x` takes it before any module. */
async function attributeTest(search, path) {
    const text = await initText(search, path);
    return (name) => DYNAMIC.test(text) || isBound(text, name);
}
async function initText(search, path) {
    const init = search.tree.files.get(`${path}/__init__.py`);
    return init === undefined ? "" : ((await search.text(init)) ?? "");
}
function isBound(text, name) {
    const word = `(?<![\\w.])${name}(?!\\w)`;
    const fromHere = new RegExp(`^from\\s*\\.\\s*import\\b[^\\n]*${word}[^\\n]*`, "gmu");
    const binding = `${word}\\s*(?:[:=,)\\]]|\\[)|(?:def|class|as|for|import)\\s+${word}`;
    return new RegExp(binding, "u").test(text.replaceAll(fromHere, ""));
}

;// CONCATENATED MODULE: ./packages/verify/src/read-text.ts
/** Metadata and Python files that matter here are far smaller. */
const MAX_TEXT = 4 * 2 ** 20;
/** Makes a reader of an artifact's small files as UTF-8: null for one that is not there, too large or unreadable. Each is read once. */
function textReader(source) {
    const files = new Map(source.files.map((file) => [file.path, file]));
    const texts = new Map();
    return (path) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        const file = files.get(path);
        const text = file === undefined ? Promise.resolve(null) : readText(source, file);
        texts.set(path, text);
        return text;
    };
}
async function readText(source, file) {
    if (file.kind !== "file" || file.size > MAX_TEXT)
        return null;
    const chunks = [];
    const outcome = await source.read(file, (chunk) => chunks.push(chunk));
    return outcome.ok ? Buffer.concat(chunks).toString("utf8") : null;
}

;// CONCATENATED MODULE: ./packages/verify/src/python-statements.ts
/**
 * Lists the statements of a Python file that begin in column 0, each on one line, without comments and with every
 * string emptied: those that run whenever the module is imported.
 *
 * Follows https://docs.python.org/3/reference/lexical_analysis.html as far as lines, strings and brackets go.
 */
function topLevelStatements(source) {
    const statements = [];
    for (const line of logicalLines(source.replace(/^\uFEFF/, ""))) {
        if (/^\S/.test(line))
            statements.push(...line.split(";").map((part) => part.trim()));
    }
    return statements.filter((statement) => statement !== "");
}
/** A token that matters for where a logical line ends; anything else is taken one character at a time. */
const TOKEN = /"""|'''|"|'|#[^\n]*|\\\r?\n|[([{]|[)\]}]|\r?\n|[^"'#\\()[\]{}\r\n]+|[\s\S]/y;
function logicalLines(source) {
    const lines = [];
    let line = "";
    let depth = 0;
    const token = new RegExp(TOKEN);
    for (let match = token.exec(source); match !== null; match = token.exec(source)) {
        const [text] = match;
        if (isQuote(text)) {
            token.lastIndex = endOfString(source, token.lastIndex, text);
            line += '""';
        }
        else if (isNewline(text)) {
            if (depth === 0)
                lines.push(line);
            line = depth === 0 ? "" : `${line} `;
        }
        else if (!text.startsWith("#")) {
            depth = Math.max(0, depth + depthChange(text));
            line += text.startsWith("\\") ? " " : text;
        }
    }
    return [...lines, line];
}
function isQuote(text) {
    return text.startsWith('"') || text.startsWith("'");
}
function isNewline(text) {
    return text === "\n" || text === "\r\n";
}
function depthChange(text) {
    if ("([{".includes(text))
        return 1;
    return ")]}".includes(text) ? -1 : 0;
}
// A string of one quote ends at its line's end at the latest; a backslash takes the next character with it.
function endOfString(source, start, quote) {
    for (let at = start; at < source.length; at++) {
        if (source[at] === "\\")
            at++;
        else if (source.startsWith(quote, at))
            return at + quote.length;
        else if (quote.length === 1 && source[at] === "\n")
            return at;
    }
    return source.length;
}

;// CONCATENATED MODULE: ./packages/verify/src/relative-imports.ts

const STATEMENT = /^from\s*(?<dots>\.[.\s]*)(?<module>[\p{L}\p{N}_.]*)\s*import\b\s*\(?(?<names>[^()]*)\)?$/u;
const NAME = /^(?:\*|[\p{L}_][\p{L}\p{N}_]*)$/u;
/** Lists the relative imports in column 0 of a Python file; those within `if`, `try` or a function may never run. */
function relativeImports(source) {
    return topLevelStatements(source).flatMap((statement) => {
        const groups = STATEMENT.exec(statement)?.groups;
        if (groups === undefined)
            return [];
        const { dots = "", module = "", names = "" } = groups;
        return [
            {
                level: dots.replaceAll(/\s/g, "").length,
                module: module === "" ? [] : module.split("."),
                names: names
                    .split(",")
                    .map(importedName)
                    .filter((name) => NAME.test(name)),
            },
        ];
    });
}
// "x as y" takes x.
function importedName(text) {
    return text.trim().replace(/\s.*$/s, "");
}

;// CONCATENATED MODULE: ./packages/verify/src/follow-imports.ts




/** Files followed at most: the closure of even large packages has some hundreds. */
const MAX_FILES = 5000;
/** Follows the column-0 relative imports from every top `__init__.py` as a closure. Never rejects. */
async function followImports(source, isLoadable) {
    const paths = source.files.filter((file) => file.kind === "file").map((file) => file.path);
    const search = { text: textReader(source), tree: importTree(paths), isLoadable };
    const queue = Array.from(search.tree.files.keys()).filter(isTopPackage).toSorted();
    const seen = new Set(queue);
    const missing = new Map();
    const extensions = new Set();
    for (const path of queue) {
        const found = await visit(search, path);
        for (const one of found.missing)
            if (!missing.has(one.module))
                missing.set(one.module, one);
        for (const file of found.extensions)
            extensions.add(file);
        const fresh = found.follow.filter((one) => !seen.has(one)).slice(0, MAX_FILES - seen.size);
        for (const one of fresh)
            seen.add(one);
        queue.push(...new Set(fresh));
    }
    return { missing: Array.from(missing.values()), extensions };
}
function isTopPackage(path) {
    return /^[^/]+\/__init__\.py$/.test(path);
}
async function visit(search, path) {
    const importer = search.tree.files.get(path) ?? path;
    const text = (await search.text(importer)) ?? "";
    const parents = path.split("/").slice(0, -1);
    const modules = await Promise.all(relativeImports(text).map((one) => modulesOf(search, parents, one)));
    const founds = await Promise.all(modules.flat().map((one) => resolve(search, importer, one)));
    return merge(founds);
}
// The modules that an import needs, as parts of their import path.
async function modulesOf(search, parents, imported) {
    const base = parents.slice(0, parents.length - imported.level + 1);
    if (imported.level > parents.length)
        return [];
    if (imported.module.length > 0)
        return [[...base, ...imported.module]];
    const isAttribute = await attributeTest(search, base.join("/"));
    return imported.names
        .filter((name) => name !== "*" && !isAttribute(name))
        .map((name) => [...base, name]);
}
// Each part in turn; what lies below anything but a package cannot be told.
async function resolve(search, importer, parts) {
    const follow = [];
    const extensions = new Set();
    for (let length = 2; length <= parts.length; length++) {
        const path = parts.slice(0, length).join("/");
        const provider = providerOf(search, path);
        if (provider === null) {
            const isOpen = await isOpenPackage(search, parts.slice(0, length - 1).join("/"));
            const missing = isOpen ? [] : [missingModule(search, importer, path)];
            return { missing, extensions, follow };
        }
        if ("file" in provider)
            follow.push(provider.file);
        if ("files" in provider)
            provider.files.forEach((file) => extensions.add(file));
        if (provider.kind !== "package")
            break;
    }
    return { missing: [], extensions, follow };
}
function missingModule(search, importer, path) {
    const files = (search.tree.extensions.get(path) ?? []).map((one) => one.file);
    return { importer, module: path.replaceAll("/", "."), candidates: files.toSorted() };
}
function merge(founds) {
    return {
        missing: founds.flatMap((one) => one.missing),
        extensions: new Set(founds.flatMap((one) => Array.from(one.extensions))),
        follow: founds.flatMap((one) => one.follow),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/verify/src/native-file.ts


/** Takes from an ELF file what the rules ask. */
function elfFacts(elf) {
    const libc = (0,src/* libcOf */.Qb)(elf);
    return {
        kind: "elf",
        description: (0,src/* describeElf */.Rg)(elf),
        type: elf.type,
        targets: targetsOfElf({ elf, libc, floatAbi: (0,src/* floatAbiOf */.k$)(elf) }),
        libc,
        interpreter: elf.interpreter,
        needed: elf.needed,
        soname: elf.soname,
        versionNeeds: elf.versionNeeds,
        glibcFloor: (0,src/* glibcFloor */.uq)(elf),
        pyInit: elf.exported.filter((symbol) => /^PyInitU?_/.test(symbol)),
        arm: elf.arm,
    };
}

;// CONCATENATED MODULE: ./packages/verify/src/scan-artifact.ts



/** A native file is held whole while it is read; the largest known (CUDA libraries) have under 2 GB. */
const MAX_NATIVE = 2 ** 30;
/** Reads every file of an artifact once, sorted by path, holding one native file at a time; hashes all, reads the native ones. */
async function scanArtifact(source) {
    const files = source.files.filter((file) => file.kind === "file");
    const scanned = [];
    for (const file of files) {
        // One after the other on purpose: memory stays at one native file.
        scanned.push(await scanFile(source, file));
    }
    return scanned.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}
async function scanFile(source, file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const native = new NativeCollector(file.size);
    let size = 0;
    const outcome = await source.read(file, (chunk) => {
        hash.update(chunk);
        native.take(chunk);
        size += chunk.length;
    });
    const sha256 = hash.digest();
    const binary = outcome.ok ? native.finish() : null;
    const facts = { path: file.path, size, sha256: sha256.toString("hex") };
    return {
        path: file.path,
        size,
        sha256,
        native: binary === null ? null : { ...facts, binary },
        unreadable: outcome.ok ? null : outcome.problem,
    };
}
/** Keeps the bytes of a file only when its first ones say that it is native code, in one piece of the promised size. */
class NativeCollector {
    #size;
    #head = new Uint8Array();
    #held = null;
    #length = 0;
    #isDecided = false;
    constructor(size) {
        this.#size = size;
    }
    take(chunk) {
        if (this.#isDecided) {
            this.#append(chunk);
            return;
        }
        this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
        if (this.#head.length < src/* FORMAT_HEAD */.Fm)
            return;
        this.#isDecided = true;
        if ((0,src/* binaryFormatOf */.k6)(this.#head) === null || this.#size > MAX_NATIVE)
            return;
        const isWhole = this.#head.length >= this.#size;
        this.#held = isWhole ? this.#head : Buffer.allocUnsafe(this.#size);
        if (isWhole)
            this.#length = this.#head.length;
        else
            this.#append(this.#head);
    }
    finish() {
        if (this.#held !== null)
            return toNativeBinary((0,src/* readBinary */.C8)(this.#held.subarray(0, this.#length)));
        if ((0,src/* binaryFormatOf */.k6)(this.#head) === null)
            return null;
        return this.#isDecided ? { kind: "too-large" } : toNativeBinary((0,src/* readBinary */.C8)(this.#head));
    }
    // More bytes than promised are left out: the source tells of them itself.
    #append(chunk) {
        if (this.#held === null)
            return;
        const part = chunk.subarray(0, this.#held.length - this.#length);
        this.#held.set(part, this.#length);
        this.#length += part.length;
    }
}
function toNativeBinary(read) {
    if (read.kind === "not-binary")
        return null;
    if (read.kind === "elf")
        return elfFacts(read.elf);
    return read.kind === "unsupported"
        ? { kind: "unread", format: read.format }
        : { kind: "malformed", reason: `${read.reason} (at offset ${read.offset})` };
}

;// CONCATENATED MODULE: ./packages/verify/src/verify-folder.ts




/** Reads every file of a folder once and tells what the native ones are for. Never rejects. */
async function verifyFolder(input) {
    const artifact = folderArtifact(input.folder);
    const subject = {
        name: input.name,
        files: await scanArtifact(artifact),
        imports: await followImports(artifact, () => true),
        wheel: null,
        expectation: input.expectation ?? null,
    };
    return makeReport(subject, []);
}

// EXTERNAL MODULE: ./packages/archive/src/index.ts + 6 modules
var archive_src = __webpack_require__(5212);
;// CONCATENATED MODULE: ./packages/verify/src/archive-findings.ts

const CODES = {
    "not-a-zip": "archive-unreadable",
    "directory-broken": "archive-unreadable",
    "directory-lies": "archive-misleading",
    "duplicate-name": "archive-misleading",
    "local-header-differs": "archive-misleading",
    "name-not-text": "archive-misleading",
    overlap: "archive-misleading",
    "unsafe-path": "archive-unsafe-path",
    "too-many-entries": "archive-bomb",
    "too-large": "archive-bomb",
    bomb: "archive-bomb",
    encrypted: "archive-member-unreadable",
    "method-unknown": "archive-member-unreadable",
    "data-broken": "archive-member-unreadable",
    "checksum-wrong": "archive-member-unreadable",
};
/** Makes a finding of what is wrong with a zip archive. */
function archiveFinding(artifact, problem) {
    return makeFinding(CODES[problem.kind], {
        file: problem.path === null ? artifact : printable(problem.path),
        expected: "a zip archive that every program reads alike",
        found: problem.detail,
    });
}
/** Shows control characters instead of sending them to a terminal. */
function printable(path) {
    return JSON.stringify(path).slice(1, -1);
}

;// CONCATENATED MODULE: ./packages/verify/src/wheel-claims.ts

/** Tells what a wheel's tags claim. */
function wheelClaims(tags) {
    const platformTags = distinct(tags.map((tag) => tag.platform));
    const native = platformTags.filter((tag) => tag !== "any");
    const platforms = native.flatMap(claimsOf);
    const interpreters = interpretersOf(tags);
    const targets = distinct(platforms.map((claim) => claim.target));
    const each = (list) => distinct((interpreters ?? []).flatMap((one) => targets.flatMap((target) => list(one, target))));
    return {
        tags,
        isPure: native.length === 0,
        platforms,
        unknownPlatforms: native.filter((tag) => claimsOf(tag).length === 0),
        suffixes: interpreters === null || targets.length === 0 ? null : each(loadableSuffixes),
        doubtfulSuffixes: each(platform_src/* otherBuildSuffixes */.IS),
    };
}
function claimsOf(tag) {
    const parsed = (0,platform_src/* parsePlatformTag */.Tt)(tag);
    const floor = parsed !== null && "floor" in parsed ? parsed.floor : null;
    return (0,platform_src/* targetsOfPlatformTag */["do"])(tag).map((target) => ({ tag, target, floor }));
}
// A wheel of the stable ABI also serves later Pythons, which do not look for the first one's own suffix.
function loadableSuffixes(interpreter, target) {
    const suffixes = (0,platform_src/* extensionSuffixes */.vi)(interpreter, target);
    return (0,platform_src/* isStableAbi */.qI)(interpreter) ? suffixes.slice(1) : suffixes;
}
function interpretersOf(tags) {
    const names = distinct(tags.map(({ python, abi }) => (abi === "none" ? python : `${python}-${abi}`)));
    const parsed = names.map(platform_src/* parseInterpreter */.sI);
    const interpreters = parsed.flatMap((one) => (one.ok ? [one.interpreter] : []));
    return interpreters.length === names.length ? interpreters : null;
}
function distinct(values) {
    return Array.from(new Set(values));
}

;// CONCATENATED MODULE: ./packages/verify/src/read-wheel-facts.ts




/** Reads a wheel's file name and the files of its .dist-info folder. Never rejects. */
async function readWheelFacts(fileName, source) {
    const named = (0,wheel_src/* parseWheelName */.CI)(fileName);
    const nameFindings = named.ok ? [] : [problem("wheel-name-invalid", fileName, named.problem)];
    const claims = named.ok ? wheelClaims(named.name.tags) : null;
    const folder = distInfoOf(source);
    if (folder === null) {
        const missing = problem("wheel-metadata-invalid", fileName, "no .dist-info folder, or several");
        return {
            facts: { claims, metadata: null, record: null, recordPath: null },
            findings: [...nameFindings, missing],
        };
    }
    const reader = { folder, text: textReader(source) };
    const wheel = await readPart(reader, "WHEEL", wheel_src/* parseWheelMetadata */.GF);
    const metadata = await readPart(reader, "METADATA", wheel_src/* parseMetadata */.jR);
    const record = await readPart(reader, "RECORD", wheel_src/* parseRecord */.Hh);
    return {
        facts: {
            claims,
            metadata: wheel.parsed?.ok === true ? wheel.parsed.metadata : null,
            record: record.parsed?.entries ?? null,
            recordPath: record.parsed === null ? null : `${folder}/RECORD`,
        },
        findings: [...nameFindings, ...wheel.findings, ...metadata.findings, ...record.findings],
    };
}
function distInfoOf(source) {
    const folders = source.files.flatMap(({ path }) => /^([^/]+\.dist-info)\//.exec(path)?.slice(1) ?? []);
    const [folder, ...others] = Array.from(new Set(folders));
    return folder === undefined || others.length > 0 ? null : folder;
}
async function readPart(reader, name, parse) {
    const path = `${reader.folder}/${name}`;
    const text = await reader.text(path);
    if (text === null)
        return {
            parsed: null,
            findings: [problem("wheel-metadata-invalid", path, "no such file, or not readable")],
        };
    const parsed = parse(text);
    const problems = parsed.problems ?? [];
    return {
        parsed,
        findings: problems.length === 0 ? [] : [problem("wheel-metadata-invalid", path, problems.join("; "))],
    };
}
function problem(code, file, found) {
    const expected = code === "wheel-name-invalid"
        ? "name-version-python-abi-platform.whl"
        : "a valid file of a wheel";
    return makeFinding(code, { file, expected, found });
}

;// CONCATENATED MODULE: ./packages/verify/src/zip-artifact.ts
/** Makes a zip archive readable as an artifact. */
function zipArtifact(zip) {
    const entries = new Map(zip.entries.map((entry) => [
        { path: entry.path, size: entry.size, kind: kindOf(entry) },
        entry,
    ]));
    return {
        files: Array.from(entries.keys()),
        read: async (file, onChunk) => {
            const entry = entries.get(file);
            if (entry === undefined)
                return { ok: false, problem: "it is not of this archive" };
            const read = await zip.readEntry(entry, onChunk);
            return read.ok ? read : { ok: false, problem: read.problem.detail };
        },
    };
}
// Installers of wheels know no links: they write the link's content, the path it leads to, as a file.
function kindOf(entry) {
    return entry.kind === "link" ? "file" : entry.kind;
}

;// CONCATENATED MODULE: ./packages/verify/src/verify-wheel.ts








/** Reads a wheel once from end to end and compares what it claims with what is inside. Never rejects. */
async function verifyWheel(input) {
    const { fileName, source, limits = archive_src/* ZIP_LIMITS */.LP } = input;
    const listing = await (0,archive_src/* listZip */.oV)(source, limits);
    if (!listing.ok)
        return refused(fileName, [archiveFinding(fileName, listing.problem)]);
    const { zip } = listing;
    const findings = listingFindings(fileName, zip);
    if (findings.some((finding) => finding.code === "archive-bomb"))
        return refused(fileName, findings);
    const artifact = zipArtifact(zip);
    const { facts, findings: factFindings } = await readWheelFacts(fileName, artifact);
    const subject = {
        name: fileName,
        files: await scanArtifact(artifact),
        imports: await followImports(artifact, suffixTest(facts.claims)),
        wheel: facts,
        expectation: input.expectation ?? null,
    };
    return makeReport(subject, [...findings, ...factFindings]);
}
// Members that cannot be unpacked are told when they are read.
function listingFindings(fileName, zip) {
    return zip.problems
        .filter(({ kind }) => kind !== "encrypted" && kind !== "method-unknown")
        .map((problem) => archiveFinding(fileName, problem));
}
function suffixTest(claims) {
    const suffixes = claims?.suffixes ?? null;
    if (claims === null || suffixes === null)
        return () => true;
    return (suffix) => suffixes.includes(suffix) || claims.doubtfulSuffixes.includes(suffix);
}
function refused(fileName, findings) {
    return {
        artifact: fileName,
        kind: "wheel",
        findings: sortFindings(findings),
        files: [],
        tags: [],
        floor: null,
    };
}

;// CONCATENATED MODULE: ./packages/verify/src/index.ts





/***/ }),

/***/ 9941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jR: () => (/* reexport */ parseMetadata),
  Hh: () => (/* reexport */ parseRecord),
  GF: () => (/* reexport */ parseWheelMetadata),
  CI: () => (/* reexport */ parseWheelName),
  oj: () => (/* reexport */ recordHash)
});

// UNUSED EXPORTS: distInfoFolder, distributionName, formatRecord, formatRecordHash, formatWheelName, isProjectName, isVersion, normalizeProjectName, parseSdistName

;// CONCATENATED MODULE: ./packages/wheel/src/field-reader.ts
/** Reads fields of a header and keeps what was wrong with them. */
class FieldReader {
    problems;
    #fields;
    constructor(header) {
        this.problems = [...header.problems];
        this.#fields = header.fields;
    }
    /** Gives every value of a field, none when it is absent. */
    all(name) {
        return this.#fields.get(name.toLowerCase()) ?? [];
    }
    /** Gives the value of a field that may stand once; null when it is absent. */
    atMostOne(name) {
        const values = this.all(name);
        if (values.length > 1) {
            this.problems.push(`${name} is given ${values.length} times`);
        }
        return values[0] ?? null;
    }
    /** Gives the value of a field that must stand once; empty, and a problem, when it does not. */
    one(name) {
        const value = this.atMostOne(name) ?? "";
        if (value === "") {
            this.problems.push(`${name} is missing`);
        }
        return value;
    }
}

;// CONCATENATED MODULE: ./packages/wheel/src/header-fields.ts
/** RFC 822's field name: printable, without blanks and colons. */
const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/s;
const CONTINUATION = /^[ \t]/;
const SHOWN = 60;
function collect(lines, problems) {
    const fields = [];
    for (const [index, line] of lines.entries()) {
        const last = fields.at(-1);
        const match = FIELD.exec(line);
        if (CONTINUATION.test(line) && last !== undefined) {
            last.lines.push(line.trim());
        }
        else if (match === null) {
            problems.push(`line ${index + 1} is no field: ${JSON.stringify(line.slice(0, SHOWN))}`);
        }
        else {
            fields.push({ name: (match[1] ?? "").toLowerCase(), lines: [(match[2] ?? "").trim()] });
        }
    }
    return fields;
}
function group(fields) {
    const groups = new Map();
    for (const { name, lines } of fields) {
        const values = groups.get(name) ?? [];
        values.push(lines.join("\n"));
        groups.set(name, values);
    }
    return groups;
}
/**
 * Reads the header of a METADATA or WHEEL file: `Name: value` lines, continued by lines that begin with a blank
 * (joined with line ends, their blanks removed), up to the first empty line.
 *
 * See https://packaging.python.org/en/latest/specifications/core-metadata/ and RFC 822, section 3.
 */
function parseHeaderFields(text) {
    const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
    const empty = lines.indexOf("");
    const end = empty === -1 ? lines.length : empty;
    const problems = [];
    const fields = group(collect(lines.slice(0, end), problems));
    return { fields, body: lines.slice(end + 1).join("\n"), problems };
}

;// CONCATENATED MODULE: ./packages/wheel/src/project-name.ts
/** Letters, digits and single or repeated `- _ .` between them. */
const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const LONGEST = 255;
/**
 * Tells whether the text can name a project.
 *
 * See https://packaging.python.org/en/latest/specifications/name-normalization/#valid-non-normalized-names.
 */
function project_name_isProjectName(text) {
    return text.length <= LONGEST && PROJECT_NAME.test(text);
}
/** Writes a project's name as PEP 503 compares it: lower case, each run of `- _ .` one hyphen. */
function normalizeProjectName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Writes a project's name as a file name has it: PEP 503's form with underscores for the hyphens. */
function project_name_distributionName(name) {
    return normalizeProjectName(name).replaceAll("-", "_");
}

;// CONCATENATED MODULE: ./packages/wheel/src/version.ts
const EPOCH_AND_RELEASE = String.raw `v?(?:\d+!)?\d+(?:\.\d+)*`;
const PRE = String.raw `(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?`;
const POST = String.raw `(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?`;
const DEV = String.raw `(?:[-_.]?dev[-_.]?\d*)?`;
const LOCAL = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const VERSION = new RegExp(`^${EPOCH_AND_RELEASE}${PRE}${POST}${DEV}${LOCAL}$`, "i");
const version_LONGEST = 255;
/**
 * Tells whether the text is a version, in any of its spellings.
 *
 * See https://packaging.python.org/en/latest/specifications/version-specifiers/ (PEP 440).
 */
function version_isVersion(text) {
    return text.length <= version_LONGEST && VERSION.test(text);
}

;// CONCATENATED MODULE: ./packages/wheel/src/metadata.ts




/** A reader has to refuse a later major version (core metadata, "Metadata-Version"). */
const KNOWN_MAJOR = 2;
function unfold(value) {
    return value.replaceAll("\n", " ");
}
function readVersion(reader) {
    const text = reader.one("Metadata-Version");
    const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
    const version = { major: Number(match?.[1]), minor: Number(match?.[2]) };
    if (match === null && text !== "") {
        reader.problems.push(`Metadata-Version is no version: ${JSON.stringify(text)}`);
    }
    else if (version.major > KNOWN_MAJOR) {
        reader.problems.push(`Metadata-Version ${text} is later than the known ${KNOWN_MAJOR}`);
    }
    return version;
}
function readChecked(reader, name, isRight) {
    const text = reader.one(name);
    if (text !== "" && !isRight(text)) {
        reader.problems.push(`${name} is none: ${JSON.stringify(text.slice(0, 80))}`);
    }
    return text;
}
/**
 * Reads METADATA of a wheel or PKG-INFO of a source distribution.
 *
 * See https://packaging.python.org/en/latest/specifications/core-metadata/.
 */
function parseMetadata(text) {
    const header = parseHeaderFields(text);
    const reader = new FieldReader(header);
    const metadata = {
        metadataVersion: readVersion(reader),
        name: readChecked(reader, "Name", project_name_isProjectName),
        version: readChecked(reader, "Version", version_isVersion),
        requiresPython: reader.atMostOne("Requires-Python"),
        requiresDist: reader.all("Requires-Dist").map(unfold),
        providesExtra: reader.all("Provides-Extra"),
        licenseFiles: reader.all("License-File"),
        dynamic: reader.all("Dynamic").map((name) => name.toLowerCase()),
        fields: header.fields,
        body: header.body,
    };
    return reader.problems.length === 0
        ? { ok: true, metadata }
        : { ok: false, problems: reader.problems };
}

;// CONCATENATED MODULE: ./packages/wheel/src/csv.ts
function indexOfSeparator(text, from) {
    const separator = /[,\r\n]/g;
    separator.lastIndex = from;
    return separator.exec(text)?.index ?? text.length;
}
/** The index of the quote that closes the field whose content begins at `from`; -1 when none does. */
function indexOfClosingQuote(text, from) {
    let quote = text.indexOf('"', from);
    while (quote !== -1 && text[quote + 1] === '"') {
        quote = text.indexOf('"', quote + 2);
    }
    return quote;
}
function readField(text, from) {
    if (text[from] !== '"') {
        const end = indexOfSeparator(text, from);
        return { value: text.slice(from, end), end, isClosed: true };
    }
    const quote = indexOfClosingQuote(text, from + 1);
    if (quote === -1) {
        return { value: text.slice(from + 1), end: text.length, isClosed: false };
    }
    // Python's csv module keeps what stands between the closing quote and the comma; so does this.
    const end = indexOfSeparator(text, quote + 1);
    const quoted = text.slice(from + 1, quote).replaceAll('""', '"');
    return { value: quoted + text.slice(quote + 1, end), end, isClosed: true };
}
function readFields(text, from) {
    let last = readField(text, from);
    const fields = [last];
    while (text[last.end] === ",") {
        last = readField(text, last.end + 1);
        fields.push(last);
    }
    return fields;
}
function lineEnds(text, from, to) {
    return text.slice(from, to).split("\n").length - 1;
}
/**
 * Reads comma-separated values as Python's csv module writes and reads them: fields may be quoted, a quote in them
 * is doubled, empty lines are no rows.
 *
 * See RFC 4180.
 */
function parseCsv(text) {
    const rows = [];
    let line = 1;
    let at = 0;
    while (at < text.length) {
        const fields = readFields(text, at);
        const end = fields.at(-1)?.end ?? text.length;
        if (end > at) {
            const isClosed = fields.every((field) => field.isClosed);
            rows.push({ line, fields: fields.map((field) => field.value), isClosed });
        }
        const next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        line += lineEnds(text, at, next);
        at = next;
    }
    return rows;
}
/** Writes one row, quoting the fields that need it. */
function csv_formatCsvRow(fields) {
    return fields
        .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(",");
}

;// CONCATENATED MODULE: ./packages/wheel/src/record.ts

const HASH = /^([a-z0-9_]{1,20})=([A-Za-z0-9_-]{1,172})$/;
const SIZE = /^\d{1,15}$/;
/** Lengths of digests in base 64 without padding. */
const DIGEST_LENGTHS = new Map([
    ["sha256", 43],
    ["sha384", 64],
    ["sha512", 86],
]);
function parseHash(text) {
    const match = HASH.exec(text);
    const algorithm = match?.[1] ?? "";
    const digest = match?.[2] ?? "";
    const length = DIGEST_LENGTHS.get(algorithm);
    const isWhole = match !== null && (length === undefined || length === digest.length);
    return isWhole ? { algorithm, digest } : null;
}
/** True of a path that stays inside of the folder it is relative to. */
function isInside(path) {
    return !path.startsWith("/") && !path.includes("\0") && !path.split("/").includes("..");
}
function quote(text) {
    return JSON.stringify(text.slice(0, 120));
}
function contentProblem(path, hash, size) {
    if (path === "" || !isInside(path)) {
        return `${quote(path)} is no path inside of the wheel`;
    }
    if (hash !== "" && parseHash(hash) === null) {
        return `${quote(hash)} is no hash`;
    }
    return size === "" || SIZE.test(size) ? null : `${quote(size)} is no size`;
}
function problemOf({ fields, isClosed }) {
    if (!isClosed) {
        return "a quote is not closed";
    }
    const [path, hash, size, ...rest] = fields;
    return path === undefined || hash === undefined || size === undefined || rest.length > 0
        ? `it has ${fields.length} fields, not path, hash and size`
        : contentProblem(path, hash, size);
}
function entryOf({ fields }) {
    const [path = "", hash = "", size = ""] = fields;
    return { path, hash: parseHash(hash), size: size === "" ? null : Number(size) };
}
/**
 * Reads RECORD: lines of path, hash and size, with quotes where a path needs them.
 *
 * Which lines may lack a hash, and which algorithms are good enough, is for the one who checks to say.
 * See https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file.
 */
function parseRecord(text) {
    const problems = [];
    const entries = new Map();
    for (const row of parseCsv(text.replace(/^\uFEFF/, ""))) {
        const entry = entryOf(row);
        const repeated = entries.has(entry.path) ? `${JSON.stringify(entry.path)} is repeated` : null;
        const problem = problemOf(row) ?? repeated;
        if (problem === null) {
            entries.set(entry.path, entry);
        }
        else {
            problems.push(`line ${row.line}: ${problem}`);
        }
    }
    const read = [...entries.values()];
    return problems.length === 0
        ? { ok: true, entries: read }
        : { ok: false, entries: read, problems };
}
/** Writes RECORD, one line a file, each ended by a line feed. */
function formatRecord(entries) {
    return entries
        .map(({ path, hash, size }) => {
        const written = hash === null ? "" : formatRecordHash(hash);
        return `${formatCsvRow([path, written, size === null ? "" : String(size)])}\n`;
    })
        .join("");
}
/** Writes a hash as `algorithm=digest`. */
function formatRecordHash({ algorithm, digest }) {
    return `${algorithm}=${digest}`;
}

;// CONCATENATED MODULE: ./packages/wheel/src/record-hash.ts
/** Makes RECORD's hash of a SHA-256 digest (32 bytes). */
function recordHash(sha256) {
    return { algorithm: "sha256", digest: Buffer.from(sha256).toString("base64url") };
}

;// CONCATENATED MODULE: ./packages/wheel/src/sdist-name.ts


function formatOf(fileName) {
    if (fileName.endsWith(".tar.gz")) {
        return "tar.gz";
    }
    return fileName.endsWith(".zip") ? "zip" : null;
}
function no(fileName, reason) {
    const shown = JSON.stringify(fileName.slice(0, 120));
    return { ok: false, problem: `${shown} is no source distribution's name: ${reason}` };
}
/**
 * Reads `name-version.tar.gz`, and names from before PEP 625: with hyphens in the project's name, or `.zip`.
 *
 * The version begins after the last hyphen.
 * See https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name.
 */
function parseSdistName(fileName) {
    const format = formatOf(fileName);
    if (format === null) {
        return no(fileName, "it ends neither in .tar.gz nor in .zip");
    }
    const stem = fileName.slice(0, -format.length - 1);
    const hyphen = stem.lastIndexOf("-");
    const distribution = stem.slice(0, Math.max(hyphen, 0));
    const version = stem.slice(hyphen + 1);
    if (!isProjectName(distribution) || !isVersion(version)) {
        return no(fileName, "it needs a project name, a hyphen and a version");
    }
    const isStandard = format === "tar.gz" && distribution === distributionName(distribution);
    return { ok: true, name: { distribution, version, format, isStandard } };
}

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var src = __webpack_require__(7063);
;// CONCATENATED MODULE: ./packages/wheel/src/wheel-metadata.ts



/** An installer must refuse a wheel of a later major version. */
const wheel_metadata_KNOWN_MAJOR = 1;
function wheel_metadata_readVersion(reader) {
    const text = reader.atMostOne("Wheel-Version") ?? "";
    const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
    const version = { major: Number(match?.[1]), minor: Number(match?.[2]) };
    if (match === null) {
        reader.problems.push(`Wheel-Version is missing or no version: ${JSON.stringify(text)}`);
    }
    else if (version.major > wheel_metadata_KNOWN_MAJOR) {
        reader.problems.push(`Wheel-Version ${text} is later than the known ${wheel_metadata_KNOWN_MAJOR}`);
    }
    return version;
}
function readPurelib(reader) {
    const text = reader.atMostOne("Root-Is-Purelib") ?? "";
    if (!/^(true|false)$/i.test(text)) {
        reader.problems.push(`Root-Is-Purelib is neither true nor false: ${JSON.stringify(text)}`);
    }
    return text.toLowerCase() === "true";
}
function readTags(reader) {
    const values = reader.all("Tag");
    if (values.length === 0) {
        reader.problems.push("no Tag is given");
    }
    return values.flatMap((value) => {
        const parsed = (0,src/* parseWheelTags */._n)(value);
        if (!parsed.ok) {
            reader.problems.push(parsed.problem);
        }
        return parsed.ok ? parsed.tags : [];
    });
}
/**
 * Reads the file WHEEL.
 *
 * See https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents.
 */
function parseWheelMetadata(text) {
    const reader = new FieldReader(parseHeaderFields(text));
    const metadata = {
        wheelVersion: wheel_metadata_readVersion(reader),
        generator: reader.atMostOne("Generator"),
        rootIsPurelib: readPurelib(reader),
        tags: readTags(reader),
        build: reader.atMostOne("Build"),
    };
    return reader.problems.length === 0
        ? { ok: true, metadata }
        : { ok: false, problems: reader.problems };
}

;// CONCATENATED MODULE: ./packages/wheel/src/wheel-name.ts



const END = ".whl";
const BUILD = /^\d[a-z0-9_.]*$/i;
/** File systems take no longer names, so an index serves none. */
const wheel_name_LONGEST = 255;
function wheel_name_no(fileName, reason) {
    const shown = fileName.length > 120 ? `${fileName.slice(0, 120)}…` : fileName;
    return { ok: false, problem: `${JSON.stringify(shown)} is no wheel's name: ${reason}` };
}
function partsOf(fileName) {
    const parts = fileName.slice(0, -END.length).split("-");
    const [distribution, version] = parts;
    const hasBuild = parts.length === 6;
    if (distribution === undefined || version === undefined || (parts.length !== 5 && !hasBuild)) {
        return null;
    }
    return {
        distribution,
        version,
        build: hasBuild ? (parts[2] ?? null) : null,
        tags: parts.slice(-3).join("-"),
    };
}
function wheel_name_problemOf({ distribution, version, build }) {
    if (!project_name_isProjectName(distribution)) {
        return `${JSON.stringify(distribution)} is no project name`;
    }
    if (!version_isVersion(version)) {
        return `${JSON.stringify(version)} is no version`;
    }
    return build === null || BUILD.test(build)
        ? null
        : `the build tag ${JSON.stringify(build)} does not begin with a digit`;
}
/**
 * Reads `distribution-version(-build)?-python-abi-platform.whl`.
 *
 * See https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention.
 */
function parseWheelName(fileName) {
    if (fileName.length > wheel_name_LONGEST || !fileName.endsWith(END)) {
        return wheel_name_no(fileName, `it does not end in ${END} or is longer than ${wheel_name_LONGEST} characters`);
    }
    const parts = partsOf(fileName);
    if (parts === null) {
        return wheel_name_no(fileName, "it needs name, version, an optional build tag, python, abi and platform");
    }
    const problem = wheel_name_problemOf(parts);
    if (problem !== null) {
        return wheel_name_no(fileName, problem);
    }
    const tags = (0,src/* parseWheelTags */._n)(parts.tags);
    if (!tags.ok) {
        return wheel_name_no(fileName, tags.problem);
    }
    const { distribution, version, build } = parts;
    return {
        ok: true,
        name: { distribution, version, build, tags: tags.tags, compressed: tags.compressed },
    };
}
/** Writes a wheel's file name. */
function formatWheelName(name) {
    const build = name.build === null ? [] : [name.build];
    const tags = formatCompressedTags(name.compressed);
    return `${[name.distribution, name.version, ...build, tags].join("-")}${END}`;
}
/** Names the folder inside the wheel that holds its METADATA, WHEEL and RECORD. */
function distInfoFolder(name) {
    return `${name.distribution}-${name.version}.dist-info`;
}

;// CONCATENATED MODULE: ./packages/wheel/src/index.ts










/***/ })

};
