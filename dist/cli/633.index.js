export const id = 633;
export const ids = [633];
export const modules = {

/***/ 29876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ describeBinary)
});

// EXTERNAL MODULE: ./packages/binary/src/elf/describe-elf.ts
var describe_elf = __webpack_require__(99676);
;// CONCATENATED MODULE: ./packages/binary/src/mach-o/mach-o-cpu.ts
/** cputype of mach/machine.h: the family, with a bit for 64-bit addresses and one for 64-bit code with short ones. */
const NAMES = new Map([
    [7, "x86"],
    [0x0100_0007, "x86-64"],
    [12, "ARM"],
    [0x0100_000c, "arm64"],
    [0x0200_000c, "arm64_32"],
    [18, "PowerPC"],
    [0x0100_0012, "64-bit PowerPC"],
]);
/** The subtypes that say more than "any". */
const SUBTYPES = new Map([
    [
        12,
        new Map([
            [6, "ARMv6"],
            [9, "ARMv7"],
            [11, "ARMv7s"],
            [12, "ARMv7k"],
        ]),
    ],
    [0x0100_0007, new Map([[8, "x86-64h"]])],
    [0x0100_000c, new Map([[2, "arm64e"]])],
]);
/** Names the processor of a Mach-O file: "x86-64", "arm64", "arm64e". */
function machOCpuName(cpu) {
    const subtype = SUBTYPES.get(cpu.cpuType)?.get(cpu.cpuSubtype);
    return subtype ?? NAMES.get(cpu.cpuType) ?? `processor ${cpu.cpuType}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/describe-mach-o.ts

const TYPES = {
    object: "object",
    executable: "executable",
    core: "core file",
    dylib: "dynamically linked shared library",
    dylinker: "dynamic linker",
    bundle: "bundle",
    stub: "shared library stub",
    dsym: "file of debugging symbols",
    kext: "kernel extension",
    archive: "static library",
    other: "file",
};
/** Describes a file as file(1) would: "Mach-O 64-bit bundle, arm64", "Mach-O universal binary: x86-64, arm64". */
function describeMachO({ isFat, slices }) {
    return isFat
        ? `Mach-O universal binary: ${slices.map(machOCpuName).join(", ") || "empty"}`
        : slices.map(describeSlice).join("");
}
function describeSlice(slice) {
    return `Mach-O ${slice.class}-bit ${TYPES[slice.fileType]}, ${machOCpuName(slice)}`;
}

// EXTERNAL MODULE: ./packages/binary/src/pe/pe-machine.ts
var pe_machine = __webpack_require__(43540);
;// CONCATENATED MODULE: ./packages/binary/src/pe/describe-pe.ts

/** Describes a file much as file(1) would: "PE32+ DLL, x86-64", "PE32 executable (console), Intel 80386". */
function describePe(pe) {
    const format = pe.class === 64 ? "PE32+" : "PE32";
    const kind = pe.kind === "dll" ? "DLL" : describeProgram(pe);
    return [`${format} ${kind}`, (0,pe_machine/* peMachineName */.Y)(pe.machine), ...(pe.isManaged ? [".NET"] : [])].join(", ");
}
function describeProgram({ subsystem }) {
    return subsystem === "other" ? "executable" : `executable (${subsystem})`;
}

// EXTERNAL MODULE: ./packages/binary/src/elf/elf-machine.ts
var elf_machine = __webpack_require__(37600);
;// CONCATENATED MODULE: ./packages/binary/src/static-archive/describe-static-archive.ts



/** More kinds than a description names. */
const MOST = 5;
/** Describes an archive: "current ar archive of 12 ELF 64-bit LSB objects, x86-64". */
function describeStaticArchive(archive) {
    const { isThin, members, objects, kinds } = archive;
    if (isThin)
        return `thin archive of ${counted(members, "member")}`;
    const [kind, ...others] = kinds;
    if (kind === undefined)
        return `current ar archive of ${counted(members, "member")}`;
    if (others.length === 0) {
        return `current ar archive of ${objects} ${formatOf(kind)} object${objects === 1 ? "" : "s"}${machineOf(kind)}`;
    }
    const named = kinds
        .slice(0, MOST)
        .map((one) => `${one.count} ${formatOf(one)}${machineOf(one)}`)
        .join("; ");
    const rest = kinds.length > MOST ? "; …" : "";
    return `current ar archive of ${objects} objects: ${named}${rest}`;
}
function counted(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function formatOf({ format, class: width, data }) {
    if (format === "ELF")
        return `ELF ${width}-bit ${data === "big" ? "MSB" : "LSB"}`;
    return format === "Mach-O" ? `Mach-O ${width}-bit` : format;
}
function machineOf({ format, machine }) {
    if (machine === null)
        return "";
    if (format === "ELF")
        return `, ${(0,elf_machine/* elfMachineName */.E)(machine)}`;
    return format === "Mach-O"
        ? `, ${machOCpuName({ cpuType: machine, cpuSubtype: 0 })}`
        : `, ${(0,pe_machine/* peMachineName */.Y)(machine)}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/describe-wasm.ts
/** Describes a file: "WebAssembly module", "WebAssembly component". */
function describeWasm(wasm) {
    const isWide = wasm.kind === "module" && wasm.memory64;
    return `WebAssembly ${wasm.kind}${isWide ? ", 64-bit memory" : ""}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/describe-binary.ts





/** Describes what was read as file(1) would: "PE32+ DLL, x86-64", "Mach-O universal binary: x86-64, arm64". */
function describeBinary(read) {
    switch (read.kind) {
        case "elf":
            return (0,describe_elf/* describeElf */.R)(read.elf);
        case "mach-o":
            return describeMachO(read.machO);
        case "pe":
            return describePe(read.pe);
        case "wasm":
            return describeWasm(read.wasm);
        case "static-archive":
            return describeStaticArchive(read.archive);
        case "malformed":
            return `damaged: ${read.reason} (at offset ${read.offset})`;
        case "not-binary":
            return "no native code";
    }
}


/***/ }),

/***/ 99676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeElf)
/* harmony export */ });
/* harmony import */ var _elf_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37600);
/* harmony import */ var _float_abi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32020);


/** Describes a file as file(1) would: "ELF 32-bit LSB shared object, ARM, EABI5, hard float". */
function describeElf(elf) {
    const order = elf.data === "little" ? "LSB" : "MSB";
    return [
        `ELF ${elf.class}-bit ${order} ${describeType(elf)}`,
        describeMachine(elf),
        ...describeAbi(elf),
    ].join(", ");
}
function describeMachine(elf) {
    const name = (0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .elfMachineName */ .E)(elf.machine);
    // x32: the processor of amd64 with the addresses of i386.
    return elf.machine === _elf_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .MACHINE */ .W.amd64 && elf.class === 32 ? `${name} (x32)` : name;
}
function describeType(elf) {
    if (elf.type === "shared")
        return elf.interpreter === null ? "shared object" : "pie executable";
    return elf.type === "core" || elf.type === "other" ? `${elf.type} file` : elf.type;
}
function describeAbi(elf) {
    const float = (0,_float_abi_js__WEBPACK_IMPORTED_MODULE_1__/* .floatAbiOf */ .k)(elf);
    if (elf.machine === _elf_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .MACHINE */ .W.riscv)
        return [`${float ?? "unknown"}-float ABI`];
    if (elf.mips !== null)
        return [elf.mips.isa, elf.mips.abi].filter((word) => word !== null);
    if (elf.machine !== _elf_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .MACHINE */ .W.arm)
        return [];
    const eabi = elf.flags >>> 24;
    return [eabi === 0 ? "no EABI" : `EABI${eabi}`, ...(float === null ? [] : [`${float} float`])];
}


/***/ }),

/***/ 32020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ floatAbiOf)
/* harmony export */ });
/* harmony import */ var _elf_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37600);

/** EF_ARM_ABI_FLOAT_SOFT and _HARD (ARM's aaelf32, e_flags of EABI version 5). */
const ARM_SOFT = 0x200;
const ARM_HARD = 0x400;
/** Tells the float ABI of ARM and RISC-V files; null where it is not told, or there is only one. */
function floatAbiOf(elf) {
    if (elf.riscv !== null)
        return elf.riscv.floatAbi;
    if (elf.machine !== _elf_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .MACHINE */ .W.arm)
        return null;
    if ((elf.flags & ARM_HARD) !== 0)
        return "hard";
    if ((elf.flags & ARM_SOFT) !== 0)
        return "soft";
    return elf.arm?.floatArguments === "hard" ? "hard" : null;
}


/***/ }),

/***/ 41251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ libcOf)
/* harmony export */ });
/* harmony import */ var _version_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55937);

/** Tells which C library a file is linked with, from its loader, its needs and its symbol versions; null when it says nothing (static, or no libc at all). */
function libcOf(elf) {
    const loader = elf.interpreter ?? "";
    if (loader.includes("ld-musl") || elf.needed.some(isMusl))
        return "musl";
    if (/\/ld(64|-linux)?[^/]*\.so\.\d+$/.test(loader) || elf.needed.some(isGnu))
        return "gnu";
    if ((0,_version_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .glibcNeeds */ .db)(elf.versionNeeds).length > 0)
        return "gnu";
    // Android's bionic is libc.so too, but gives its symbols the version LIBC; musl has none.
    const versions = elf.versionNeeds.flatMap((need) => need.names);
    return elf.needed.includes("libc.so") && !versions.includes("LIBC") ? "musl" : null;
}
function isMusl(library) {
    return library.startsWith("libc.musl-") || library.startsWith("ld-musl-");
}
function isGnu(library) {
    return library === "libc.so.6" || library.startsWith("ld-linux") || library.startsWith("ld64.so");
}


/***/ }),

/***/ 55937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   db: () => (/* binding */ glibcNeeds),
/* harmony export */   uq: () => (/* binding */ glibcFloor)
/* harmony export */ });
/* unused harmony exports VERSION_FAMILIES, versionFloors */
/** Which families of symbol versions tell how new a library has to be. */
const VERSION_FAMILIES = (/* unused pure expression or super */ null && (["GLIBC", "GLIBCXX", "CXXABI", "GCC"]));
/** Names without a number that glibc defines from a release on (its NEWS file). */
const NAMED = { GLIBC_ABI_DT_RELR: [2, 36] };
/** Gives the highest version that is needed of each family. */
function versionFloors(needs) {
    const names = needs.flatMap((need) => need.names);
    const floor = (family) => highest(names, family);
    return {
        GLIBC: highest(glibcNeeds(needs), "GLIBC"),
        GLIBCXX: floor("GLIBCXX"),
        CXXABI: floor("CXXABI"),
        GCC: floor("GCC"),
    };
}
/** Lists the symbol versions needed of glibc. GLIBC_2.0 of libgcc_s is not one: GCC defines it there under every libc. */
function glibcNeeds(needs) {
    return needs
        .filter((need) => !need.file.startsWith("libgcc_s"))
        .flatMap((need) => need.names)
        .filter((name) => name.startsWith("GLIBC_"));
}
/** Gives the lowest glibc that a file can run with, as [2, 34]; null when it needs none. */
function glibcFloor(elf) {
    return versionFloors(elf.versionNeeds).GLIBC?.version ?? null;
}
/** Orders two dotted versions: negative when `a` is the older one. Missing numbers count as 0. */
function compareVersions(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function highest(names, family) {
    let best = null;
    for (const name of names) {
        const version = versionOf(name, family);
        if (version === null)
            continue;
        if (best === null || compareVersions(version, best.version) > 0)
            best = { version, name };
    }
    return best;
}
function versionOf(name, family) {
    if (!name.startsWith(`${family}_`))
        return null;
    const text = name.slice(family.length + 1);
    if (/^\d+(\.\d+){0,3}$/.test(text))
        return text.split(".").map(Number);
    return NAMED[name] ?? null;
}


/***/ }),

/***/ 43540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ peMachineName),
/* harmony export */   p: () => (/* binding */ isPeMachine)
/* harmony export */ });
/** IMAGE_FILE_MACHINE values of Microsoft's PE format, "Machine Types", and what they are called. */
const NAMES = new Map([
    [0x14c, "Intel 80386"],
    [0x1c0, "ARM"],
    [0x1c4, "ARM Thumb-2"],
    [0x200, "Intel Itanium"],
    [0x5032, "RISC-V 32-bit"],
    [0x5064, "RISC-V 64-bit"],
    [0x6264, "LoongArch 64-bit"],
    [0x8664, "x86-64"],
    [0xa641, "ARM64EC"],
    [0xa64e, "ARM64X"],
    [0xaa64, "arm64"],
    [0xebc, "EFI byte code"],
]);
/** Says whether this is the number of a machine that PE and COFF files are made for. */
function isPeMachine(machine) {
    return NAMES.has(machine);
}
/** Names the machine of a PE or COFF file: "x86-64", "arm64". */
function peMachineName(machine) {
    return NAMES.get(machine) ?? `machine 0x${machine.toString(16)}`;
}


/***/ }),

/***/ 81496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readBinary)
});

// EXTERNAL MODULE: ./packages/binary/src/binary-format.ts
var binary_format = __webpack_require__(93828);
// EXTERNAL MODULE: ./packages/binary/src/bytes/malformed.ts
var malformed = __webpack_require__(94642);
// EXTERNAL MODULE: ./packages/binary/src/bytes/name-filter.ts
var name_filter = __webpack_require__(5723);
// EXTERNAL MODULE: ./packages/binary/src/bytes/read-head.ts
var read_head = __webpack_require__(48998);
// EXTERNAL MODULE: ./packages/binary/src/elf/read-elf.ts + 11 modules
var read_elf = __webpack_require__(89721);
// EXTERNAL MODULE: ./packages/binary/src/bytes/byte-reader.ts + 1 modules
var byte_reader = __webpack_require__(7136);
// EXTERNAL MODULE: ./packages/binary/src/bytes/malformed-error.ts
var malformed_error = __webpack_require__(22437);
;// CONCATENATED MODULE: ./packages/binary/src/mach-o/load-commands.ts

/** LC_ numbers of mach-o/loader.h that are looked at. */
const COMMAND = {
    segment: 0x1,
    symbols: 0x2,
    loadLibrary: 0xc,
    installName: 0xd,
    segment64: 0x19,
    uuid: 0x1b,
    codeSignature: 0x1d,
    loadLibraryLazily: 0x20,
    encryption: 0x21,
    dyldInfo: 0x22,
    minimumMacos: 0x24,
    minimumIos: 0x25,
    encryption64: 0x2c,
    minimumTvos: 0x2f,
    minimumWatchos: 0x30,
    buildVersion: 0x32,
    loadLibraryWeakly: 0x8000_0018,
    rpath: 0x8000_001c,
    loadLibraryAndReexport: 0x8000_001f,
    dyldInfoOnly: 0x8000_0022,
    loadLibraryUpward: 0x8000_0023,
    exportsTrie: 0x8000_0033,
};
/** More commands than any file has: some dozens, and one for each library. */
const MAX_COMMANDS = 0x1_0000;
/** Lists the load commands; throws MalformedError where one does not fit. */
function listCommands({ reader, commands }) {
    if (commands.count > MAX_COMMANDS) {
        throw new malformed_error/* MalformedError */.G(`${commands.count} load commands`, commands.offset);
    }
    const list = [];
    let { offset } = commands;
    for (let index = 0; index < commands.count; index++) {
        const command = reader.u32(offset);
        const size = reader.u32(offset + 4);
        const isFitting = size >= 8 && offset + size <= commands.end;
        if (!isFitting)
            throw new malformed_error/* MalformedError */.G(`a load command of ${size} bytes`, offset);
        list.push({ command, offset, size });
        offset += size;
    }
    return list;
}
/** Reads the text that a command holds, whose place in it stands at its ninth byte; throws MalformedError. */
function commandText({ reader }, { offset, size }) {
    return reader.string(offset + reader.u32(offset + 8), offset + size);
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/mach-o-header.ts

const FILE_TYPES = {
    1: "object",
    2: "executable",
    4: "core",
    6: "dylib",
    7: "dylinker",
    8: "bundle",
    9: "stub",
    10: "dsym",
    11: "kext",
};
const MAGIC = 0xfeed_face;
const MAGIC_64 = 0xfeed_facf;
/** Reads the header of a thin file; throws MalformedError. */
function readMachOHeader(file) {
    const { isLittle, is64 } = identify(file);
    const reader = file.part({ start: 0, length: file.length }, isLittle);
    const offset = is64 ? 32 : 28;
    const size = reader.u32(20);
    reader.require(offset, size);
    return {
        reader,
        class: is64 ? 64 : 32,
        data: isLittle ? "little" : "big",
        cpuType: reader.u32(4),
        cpuSubtype: reader.u32(8) & 0x00ff_ffff,
        fileType: FILE_TYPES[reader.u32(12)] ?? "other",
        commands: { offset, count: reader.u32(16), end: offset + size },
    };
}
function identify(file) {
    for (const isLittle of [true, false]) {
        const magic = file.part({ start: 0, length: file.length }, isLittle).u32(0);
        if (magic === MAGIC || magic === MAGIC_64)
            return { isLittle, is64: magic === MAGIC_64 };
    }
    throw new malformed_error/* MalformedError */.G("no Mach-O file begins so", 0);
}

// EXTERNAL MODULE: ./packages/binary/src/bytes/read-uleb.ts
var read_uleb = __webpack_require__(24766);
;// CONCATENATED MODULE: ./packages/binary/src/mach-o/export-trie.ts


/** More nodes than any trie has: one and a half for each exported name. */
const MAX_NODES = 2 ** 20;
/** Reads the names in the trie of exported symbols (mach-o/loader.h, dyld_info_command), without the underscore of C; throws MalformedError. */
function readExportTrie(reader, place, wanted) {
    reader.require(place.offset, place.size);
    if (place.size === 0)
        return [];
    const trie = reader.part({ start: place.offset, length: place.size }, true);
    const names = [];
    const seen = new Set([0]);
    const open = [{ at: 0, name: "" }];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const { isName, children } = readNode(trie, node);
        if (isName && wanted.wantsText(bare(node.name)))
            names.push(toUtf8(bare(node.name)));
        for (const child of children) {
            if (seen.has(child.at))
                throw new malformed_error/* MalformedError */.G("the trie of exports has a loop", child.at);
            seen.add(child.at);
            if (seen.size > MAX_NODES)
                throw new malformed_error/* MalformedError */.G("the trie of exports is too large", 0);
            // Every name that was put together counts, or a long one with many ends would take an age.
            trie.spendText(child.name.length, child.at);
            if (wanted.mayLeadTo(bare(child.name)))
                open.push(child);
        }
    }
    return names;
}
// A node: the size of what it says of its own name (0: it is no name), that, and an edge to each child.
function readNode(trie, node) {
    const cursor = { offset: node.at };
    const size = (0,read_uleb/* readUleb */.$)(trie, cursor);
    cursor.offset += size;
    const count = trie.u8(cursor.offset++);
    const children = Array.from({ length: count }, () => {
        const edge = trie.latin1(cursor.offset, trie.length);
        cursor.offset += edge.length + 1;
        return { at: (0,read_uleb/* readUleb */.$)(trie, cursor), name: node.name + edge };
    });
    return { isName: size > 0, children };
}
// An edge may end within a character of several bytes: only the whole name is UTF-8.
function toUtf8(name) {
    return Buffer.from(name, "latin1").toString("utf8");
}
function bare(name) {
    return name.startsWith("_") ? name.slice(1) : name;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/mach-o-symbols.ts



/** n_type of mach-o/nlist.h. */
const TYPE = { debugging: 0xe0, private: 0x10, kind: 0x0e, external: 0x01 };
/** N_UNDF, and N_PBUD: undefined in a library that was bound ahead. */
const UNDEFINED_KINDS = new Set([0x0, 0xc]);
const UNDERSCORE = 0x5f;
/** More symbols than any file has, those of a debugger included. */
const MAX_SYMBOLS = 2 ** 22;
/** Reads the names that a file gives to others and wants from others. What it gives stands in the trie that the loader uses; object files and old ones have only the table. Throws MalformedError. */
function readMachOSymbols(header, commands, wanted) {
    const table = commands.find(({ command }) => command === COMMAND.symbols);
    const trie = locateTrie(header, commands);
    const symbols = table === undefined ? { exported: [], undefined: [] } : readTable(header, table, wanted);
    return trie === null
        ? symbols
        : { ...symbols, exported: readExportTrie(header.reader, trie, wanted) };
}
function readTable({ reader, class: width }, { offset: at }, wanted) {
    const place = { table: reader.u32(at + 8), count: reader.u32(at + 12) };
    const strings = { start: reader.u32(at + 16), size: reader.u32(at + 20) };
    const entrySize = width === 64 ? 16 : 12;
    if (place.count > MAX_SYMBOLS)
        throw new malformed_error/* MalformedError */.G(`${place.count} symbols`, at);
    reader.require(place.table, place.count * entrySize);
    reader.require(strings.start, strings.size);
    const names = reader.part({ start: 0, length: strings.start + strings.size }, true);
    const found = { exported: [], undefined: [] };
    for (let index = 0; index < place.count; index++) {
        const offset = place.table + index * entrySize;
        const role = roleOf(reader.u8(offset + 4));
        if (role === null)
            continue;
        const written = strings.start + reader.u32(offset);
        const name = written + (names.u8(written) === UNDERSCORE ? 1 : 0);
        if (wanted.wants(names, name, names.length))
            found[role].push(names.string(name, names.length));
    }
    return found;
}
function roleOf(type) {
    if ((type & TYPE.debugging) !== 0 || (type & TYPE.external) === 0)
        return null;
    if (UNDEFINED_KINDS.has(type & TYPE.kind))
        return "undefined";
    return (type & TYPE.private) === 0 ? "exported" : null;
}
function locateTrie({ reader }, commands) {
    for (const { command, offset } of commands) {
        const isInfo = command === COMMAND.dyldInfo || command === COMMAND.dyldInfoOnly;
        if (!isInfo && command !== COMMAND.exportsTrie)
            continue;
        const at = offset + (isInfo ? 40 : 8);
        return { offset: reader.u32(at), size: reader.u32(at + 4) };
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/minimum-os.ts

/** PLATFORM_ numbers of mach-o/loader.h, from 1 on. */
const PLATFORMS = [
    "macOS",
    "iOS",
    "tvOS",
    "watchOS",
    "bridgeOS",
    "Mac Catalyst",
    "iOS simulator",
    "tvOS simulator",
    "watchOS simulator",
    "DriverKit",
    "visionOS",
    "visionOS simulator",
];
/** What came before LC_BUILD_VERSION: a command for each system. */
const OLD_COMMANDS = new Map([
    [COMMAND.minimumMacos, "macOS"],
    [COMMAND.minimumIos, "iOS"],
    [COMMAND.minimumTvos, "tvOS"],
    [COMMAND.minimumWatchos, "watchOS"],
]);
/** Reads the system and version that LC_BUILD_VERSION or LC_VERSION_MIN_* names; null for other commands. */
function readMinimumOs(reader, { command, offset }) {
    const old = OLD_COMMANDS.get(command);
    if (old !== undefined)
        return { platform: old, version: versionOf(reader.u32(offset + 8)) };
    if (command !== COMMAND.buildVersion)
        return null;
    const number = reader.u32(offset + 8);
    return {
        platform: PLATFORMS[number - 1] ?? `platform ${number}`,
        version: versionOf(reader.u32(offset + 12)),
    };
}
// xxxx.yy.zz in the nibbles of 32 bits.
function versionOf(packed) {
    return [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/read-slice.ts





const LIBRARY_COMMANDS = new Set([
    COMMAND.loadLibrary,
    COMMAND.loadLibraryLazily,
    COMMAND.loadLibraryWeakly,
    COMMAND.loadLibraryAndReexport,
    COMMAND.loadLibraryUpward,
]);
/** Where a segment command says which bytes of the file it maps. */
const SEGMENT_FIELDS = { 32: { offset: 32, size: 36 }, 64: { offset: 40, size: 48 } };
/** Reads the code of one processor; throws MalformedError, also where a segment reaches beyond the file. */
function readSlice(file, wanted) {
    const header = readMachOHeader(file);
    const commands = listCommands(header);
    const { reader } = header;
    const of = (number) => commands.filter(({ command }) => command === number);
    const texts = (list) => list.map((one) => commandText(header, one));
    refuseCut(header, commands);
    const uuid = of(COMMAND.uuid)[0];
    return {
        class: header.class,
        data: header.data,
        cpuType: header.cpuType,
        cpuSubtype: header.cpuSubtype,
        fileType: header.fileType,
        minimumOs: commands
            .map((command) => readMinimumOs(reader, command))
            .filter((one) => one !== null),
        libraries: texts(commands.filter(({ command }) => LIBRARY_COMMANDS.has(command))),
        rpaths: texts(of(COMMAND.rpath)),
        installName: texts(of(COMMAND.installName).slice(0, 1))[0] ?? null,
        ...readMachOSymbols(header, commands, wanted),
        uuid: uuid === undefined ? null : reader.slice(uuid.offset + 8, 16).toString("hex"),
        encrypted: [...of(COMMAND.encryption), ...of(COMMAND.encryption64)].some(({ offset }) => reader.u32(offset + 16) !== 0),
        codeSignature: of(COMMAND.codeSignature).length > 0,
    };
}
// A stub and a file of debugging information describe segments that stand in another file.
function refuseCut(header, commands) {
    if (header.fileType === "stub" || header.fileType === "dsym")
        return;
    const { reader } = header;
    for (const { command, offset } of commands) {
        if (command !== COMMAND.segment && command !== COMMAND.segment64)
            continue;
        const at = SEGMENT_FIELDS[command === COMMAND.segment64 ? 64 : 32];
        const word = (field) => command === COMMAND.segment64 ? reader.u64(offset + field) : reader.u32(offset + field);
        const end = word(at.offset) + word(at.size);
        if (end > reader.length) {
            throw new malformed_error/* MalformedError */.G(`cut short: ${end} bytes are to be loaded, there are ${reader.length}`, offset);
        }
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/read-mach-o.ts



/** FAT_MAGIC and FAT_MAGIC_64 of mach-o/fat.h; always big-endian. */
const FAT = 0xcafe_babe;
const FAT_64 = 0xcafe_babf;
/** More processors than a universal file has; `binaryFormatOf` draws the same line. */
const MAX_SLICES = 20;
/** Reads a Mach-O file, thin or universal; throws MalformedError. */
function readMachO(source, wanted) {
    const reader = byte_reader/* ByteReader */.k.of(source, false);
    const magic = reader.u32(0);
    if (magic !== FAT && magic !== FAT_64) {
        return { isFat: false, slices: [readSlice(reader, wanted)] };
    }
    return {
        isFat: true,
        slices: listEntries(reader, magic === FAT_64).map((one) => readPart(reader, one, wanted)),
    };
}
function listEntries(reader, is64) {
    const count = reader.u32(4);
    if (count > MAX_SLICES)
        throw new malformed_error/* MalformedError */.G(`${count} processors`, 4);
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * (is64 ? 32 : 20);
        return {
            cpuType: reader.u32(at),
            cpuSubtype: reader.u32(at + 4) & 0x00ff_ffff,
            start: is64 ? reader.u64(at + 8) : reader.u32(at + 8),
            length: is64 ? reader.u64(at + 16) : reader.u32(at + 12),
        };
    });
}
function readPart(reader, entry, wanted) {
    const part = reader.part(entry, false);
    if (isArchive(part))
        return archiveSlice(entry);
    try {
        return readSlice(part, wanted);
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G) {
            throw new malformed_error/* MalformedError */.G(error.reason, entry.start + error.offset);
        }
        throw error;
    }
}
function isArchive(part) {
    return part.length >= 8 && part.slice(0, 8).toString("latin1") === "!<arch>\n";
}
// Of a universal static library only what the table says: its objects are for that processor.
function archiveSlice({ cpuType, cpuSubtype }) {
    return {
        class: cpuType >>> 24 === 1 ? 64 : 32,
        data: "little",
        cpuType,
        cpuSubtype,
        fileType: "archive",
        minimumOs: [],
        libraries: [],
        rpaths: [],
        installName: null,
        exported: [],
        undefined: [],
        uuid: null,
        encrypted: false,
        codeSignature: false,
    };
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-header.ts

/** Where the DOS header says where the PE header is. */
const PE_OFFSET_AT = 0x3c;
const SIGNATURE = 0x0000_4550;
const pe_header_MAGIC = { 0x10b: 32, 0x20b: 64 };
/** More directories than are defined; what stands beyond is nobody's. */
const MAX_DIRECTORIES = 16;
/** The most sections that Windows loads. */
const MAX_SECTIONS = 96;
/** Field offsets in the optional header. */
const LAYOUT = { 32: { imageBase: 28, directories: 92 }, 64: { imageBase: 24, directories: 108 } };
/** Finds the PE header of a file that begins with "MZ"; null where there is none: a DOS program, or a text. */
function findPe(reader) {
    if (reader.length < PE_OFFSET_AT + 4)
        return null;
    const offset = reader.u32(PE_OFFSET_AT);
    const isPe = offset + 4 <= reader.length && reader.u32(offset) === SIGNATURE;
    return isPe ? offset : null;
}
/** Reads the headers at the offset that `findPe` gave; throws MalformedError. */
function readPeHeader(reader, offset) {
    const coff = offset + 4;
    const optional = coff + 20;
    const width = pe_header_MAGIC[reader.u16(optional)];
    if (width === undefined)
        throw new malformed_error/* MalformedError */.G("the header is of no known kind", optional);
    const at = LAYOUT[width];
    const imageBase = optional + at.imageBase;
    return {
        reader,
        machine: reader.u16(coff),
        class: width,
        characteristics: reader.u16(coff + 18),
        subsystem: reader.u16(optional + 68),
        imageBase: width === 64 ? reader.u64(imageBase) : reader.u32(imageBase),
        headersSize: reader.u32(optional + 60),
        directories: readDirectories(reader, optional + at.directories),
        sections: readSections(reader, {
            offset: optional + reader.u16(coff + 16),
            count: reader.u16(coff + 2),
        }),
    };
}
function readDirectories(reader, offset) {
    const count = Math.min(reader.u32(offset), MAX_DIRECTORIES);
    return Array.from({ length: count }, (_, index) => ({
        address: reader.u32(offset + 4 + index * 8),
        size: reader.u32(offset + 8 + index * 8),
    }));
}
function readSections(reader, table) {
    if (table.count > MAX_SECTIONS)
        throw new malformed_error/* MalformedError */.G(`${table.count} sections`, table.offset);
    return Array.from({ length: table.count }, (_, index) => {
        const at = table.offset + index * 40;
        const section = {
            memorySize: reader.u32(at + 8),
            address: reader.u32(at + 12),
            size: reader.u32(at + 16),
            offset: reader.u32(at + 20),
        };
        pe_header_refuseCut(section, reader.length);
        return section;
    });
}
// What is beyond the memory it takes is padding; the loader refuses a file without the rest.
function pe_header_refuseCut({ offset, size, memorySize }, fileSize) {
    const used = memorySize === 0 ? size : Math.min(size, memorySize);
    if (used > 0 && offset + used > fileSize) {
        throw new malformed_error/* MalformedError */.G(`cut short: ${offset + used} bytes are to be loaded, the file has ${fileSize}`, offset);
    }
}
/** Gives the file offset of an address relative to the image; throws MalformedError when no section holds it. */
function offsetOfRva({ sections, headersSize }, address) {
    for (const section of sections) {
        const distance = address - section.address;
        if (distance >= 0 && distance < section.size)
            return section.offset + distance;
    }
    if (address < headersSize)
        return address;
    throw new malformed_error/* MalformedError */.G(`no section holds the address 0x${address.toString(16)}`, 0);
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-exports.ts


/** A name leads to one of 65,536 ordinals. */
const MAX_NAMES = 2 ** 16;
/** Lists the exported names (the export directory's name pointer table) that are wanted; throws MalformedError. */
function readExports(header, wanted) {
    const directory = header.directories[0];
    if (directory === undefined || directory.address === 0)
        return [];
    const { reader } = header;
    const table = offsetOfRva(header, directory.address);
    const count = reader.u32(table + 24);
    if (count === 0)
        return [];
    if (count > MAX_NAMES)
        throw new malformed_error/* MalformedError */.G(`${count} exported names`, table);
    const pointers = offsetOfRva(header, reader.u32(table + 32));
    reader.require(pointers, count * 4);
    const texts = reader.part({ start: 0, length: reader.length }, true);
    const names = [];
    for (let index = 0; index < count; index++) {
        const name = offsetOfRva(header, reader.u32(pointers + index * 4));
        if (wanted.wants(texts, name, reader.length))
            names.push(texts.string(name, reader.length));
    }
    return names;
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-imports.ts


/** Where in the data directory the tables of imports stand. */
const IMPORTS = { index: 1, entrySize: 20, nameAt: 12 };
const DELAY_IMPORTS = { index: 13, entrySize: 32, nameAt: 4 };
/** More DLLs than any program loads. */
const MAX_DLLS = 0x1_0000;
/** Lists the names of the DLLs that are loaded at the start; throws MalformedError. */
function readImports(header) {
    return listDescriptors(header, IMPORTS).map((at) => readName(header, header.reader.u32(at + IMPORTS.nameAt)));
}
/** Lists the names of the DLLs that are loaded at the first call; throws MalformedError. */
function readDelayImports(header) {
    return listDescriptors(header, DELAY_IMPORTS).map((at) => {
        const address = header.reader.u32(at + DELAY_IMPORTS.nameAt);
        // Visual C++ 6 wrote addresses in memory here and not relative ones; then the first bit is not set.
        const isRelative = (header.reader.u32(at) & 1) !== 0;
        return readName(header, isRelative ? address : address - header.imageBase);
    });
}
// The entry without a name ends the table, whatever size the directory gives.
function listDescriptors(header, { index, entrySize, nameAt }) {
    const directory = header.directories[index];
    if (directory === undefined || directory.address === 0)
        return [];
    const start = offsetOfRva(header, directory.address);
    const list = [];
    for (let at = start; header.reader.u32(at + nameAt) !== 0; at += entrySize) {
        if (list.length === MAX_DLLS)
            throw new malformed_error/* MalformedError */.G("too many imported DLLs", start);
        list.push(at);
    }
    return list;
}
function readName(header, address) {
    return header.reader.string(offsetOfRva(header, address), header.reader.length);
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/read-pe.ts




const IMAGE_FILE_DLL = 0x2000;
const CLR_DIRECTORY = 14;
/** IMAGE_SUBSYSTEM_ numbers. */
const SUBSYSTEMS = {
    1: "native",
    2: "gui",
    3: "console",
    10: "efi",
    11: "efi",
    12: "efi",
    13: "efi",
};
/** Reads a PE file; null where a file only begins with the letters of one. Throws MalformedError. */
function readPe(source, wanted) {
    const reader = byte_reader/* ByteReader */.k.of(source, true);
    const offset = findPe(reader);
    if (offset === null)
        return null;
    const header = readPeHeader(reader, offset);
    return {
        machine: header.machine,
        class: header.class,
        kind: (header.characteristics & IMAGE_FILE_DLL) === 0 ? "exe" : "dll",
        subsystem: SUBSYSTEMS[header.subsystem] ?? "other",
        imports: readImports(header),
        delayImports: readDelayImports(header),
        exported: readExports(header, wanted),
        isManaged: (header.directories[CLR_DIRECTORY]?.address ?? 0) !== 0,
    };
}

// EXTERNAL MODULE: ./packages/binary/src/pe/pe-machine.ts
var pe_machine = __webpack_require__(43540);
;// CONCATENATED MODULE: ./packages/binary/src/static-archive/object-identity.ts

/** How many bytes of an object file `identifyObject` has to see. */
const OBJECT_HEAD = 24;
/** Every COFF object file of old begins with its machine: 20 bytes of header, none of them optional. */
const COFF_HEADER = 20;
/** CPU_ARCH_ABI64 of mach/machine.h. */
const MACH_O_64 = 0x0100_0000;
/** Tells what an object file is for from its first bytes; null when it is none. */
function identifyObject(head) {
    if (head.length < COFF_HEADER)
        return null;
    return identifyElf(head) ?? identifyMachO(head) ?? identifyMarked(head) ?? identifyCoff(head);
}
function identifyElf(head) {
    if (head.readUInt32BE(0) !== 0x7f45_4c46)
        return null;
    const isBig = head.readUInt8(5) === 2;
    return {
        format: "ELF",
        machine: isBig ? head.readUInt16BE(18) : head.readUInt16LE(18),
        class: head.readUInt8(4) === 2 ? 64 : 32,
        data: isBig ? "big" : "little",
    };
}
function identifyMachO(head) {
    for (const isBig of [false, true]) {
        const word = (at) => (isBig ? head.readUInt32BE(at) : head.readUInt32LE(at));
        if (word(0) !== 0xfeed_face && word(0) !== 0xfeed_facf)
            continue;
        const machine = word(4);
        const width = (machine & MACH_O_64) === 0 ? 32 : 64;
        return { format: "Mach-O", machine, class: width, data: isBig ? "big" : "little" };
    }
    return null;
}
function identifyMarked(head) {
    const unknown = { machine: null, class: null, data: null };
    const magic = head.readUInt32BE(0);
    if (magic === 0x0061_736d)
        return { format: "WebAssembly", ...unknown };
    // Bare, and in the wrapper that Apple's tools write.
    const isBitcode = magic === 0x4243_c0de || magic === 0xdec0_170b;
    return isBitcode ? { format: "LLVM bitcode", ...unknown } : null;
}
// Without a magic of its own: an old object begins with its machine; a short import and an object with many sections
// with 0, 0xffff, a version and then the machine (Microsoft's PE format, "Import Header").
function identifyCoff(head) {
    const isMarked = head.readUInt32LE(0) === 0xffff_0000;
    const machine = head.readUInt16LE(isMarked ? 6 : 0);
    const hasOptionalHeader = !isMarked && head.readUInt16LE(16) !== 0;
    if (!(0,pe_machine/* isPeMachine */.p)(machine) || hasOptionalHeader)
        return null;
    return { format: "COFF", machine, class: null, data: "little" };
}

;// CONCATENATED MODULE: ./packages/binary/src/static-archive/read-static-archive.ts



const MAGIC_SIZE = 8;
const HEADER_SIZE = 60;
const HEADER_END = "`\n";
/** More members than the largest libraries have: some ten thousand. */
const MAX_MEMBERS = 2 ** 18;
/** Only headers are looked at, far apart: less is fetched around each than elsewhere. */
const PAGE_SIZE = 4096;
/** Tables of symbols and of long names, as GNU, Microsoft and BSD call them. */
const TABLES = /^(?:\/|\/\/|\/SYM64\/|\/<\w+>\/|__\.SYMDEF.*)$/;
/** Reads a static library by the headers of its members (ar(5) of GNU and BSD; "!<thin>" holds no content); throws MalformedError. */
function readStaticArchive(source) {
    const reader = byte_reader/* ByteReader */.k.of(source, true, PAGE_SIZE);
    const isThin = reader.slice(0, MAGIC_SIZE).toString("latin1") === "!<thin>\n";
    const kinds = new Map();
    let members = 0;
    let objects = 0;
    for (let at = MAGIC_SIZE; at + 1 < reader.length;) {
        const member = readMember(reader, at, isThin);
        at = member.next;
        if (TABLES.test(member.name))
            continue;
        if (++members > MAX_MEMBERS)
            throw new malformed_error/* MalformedError */.G("too many members", at);
        const identity = isThin ? null : read_static_archive_identify(reader, member);
        if (identity === null)
            continue;
        objects++;
        count(kinds, identity);
    }
    const sorted = Array.from(kinds.values()).toSorted((a, b) => b.count - a.count);
    return { isThin, members, objects, kinds: sorted };
}
function readMember(reader, at, isThin) {
    const header = reader.slice(at, HEADER_SIZE).toString("latin1");
    const digits = /^\d+/.exec(header.slice(48, 58))?.[0];
    const isHeader = header.endsWith(HEADER_END) && digits !== undefined;
    if (!isHeader)
        throw new malformed_error/* MalformedError */.G("no member begins here", at);
    const start = at + HEADER_SIZE;
    const written = header.slice(0, 16).trimEnd();
    const size = isThin && !TABLES.test(written) ? 0 : Number(digits);
    reader.require(start, size);
    const next = start + size + (size % 2);
    // BSD writes a long name before the content and counts it as content.
    const nameSize = Number(/^#1\/(\d+)$/.exec(written)?.[1] ?? 0);
    if (nameSize === 0)
        return { name: written, start, size, next };
    if (nameSize > size)
        throw new malformed_error/* MalformedError */.G("a name is longer than its member", at);
    const name = reader.slice(start, Math.min(nameSize, HEADER_SIZE)).toString("latin1");
    return {
        name: name.replace(/\0+$/, ""),
        start: start + nameSize,
        size: size - nameSize,
        next,
    };
}
function read_static_archive_identify(reader, { start, size }) {
    return identifyObject(reader.slice(start, Math.min(size, OBJECT_HEAD)));
}
function count(kinds, identity) {
    const key = Object.values(identity).join();
    const known = kinds.get(key);
    if (known === undefined)
        kinds.set(key, { ...identity, count: 1 });
    else
        known.count++;
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/wasm-cursor.ts



/** The most imports, exports and memories of a module (WebAssembly JavaScript interface, "Implementation-defined limits"). */
const MAX_ITEMS = 1_000_000;
const ANY = new name_filter/* NameFilter */.Y(null);
/** Reads one after the other what the sections of WebAssembly are made of; throws MalformedError. */
class WasmCursor {
    reader;
    end;
    offset;
    constructor(reader, range) {
        this.reader = reader;
        this.offset = range.start;
        this.end = range.end;
    }
    get isAtEnd() {
        return this.offset >= this.end;
    }
    byte() {
        if (this.isAtEnd)
            throw new malformed_error/* MalformedError */.G("a section ends too early", this.offset);
        return this.reader.u8(this.offset++);
    }
    /** Reads a number; a signed one of the same bytes is passed over as well. */
    number() {
        return (0,read_uleb/* readUleb */.$)(this.reader, this);
    }
    /** Reads a name: its length, and that many bytes of UTF-8. */
    name() {
        return this.nameIf(ANY) ?? "";
    }
    /** Reads a name, or goes over it when it is not wanted. */
    nameIf(wanted) {
        const length = this.number();
        const start = this.offset;
        if (length > this.end - start)
            throw new malformed_error/* MalformedError */.G("a name is too long", start);
        this.reader.spendText(length, start);
        this.offset = start + length;
        return wanted.wants(this.reader, start, this.offset)
            ? this.reader.slice(start, length).toString("utf8")
            : null;
    }
    /** Goes over a list: its length, and that many of what `visit` reads. */
    each(visit) {
        const count = this.number();
        if (count > MAX_ITEMS)
            throw new malformed_error/* MalformedError */.G(`a list of ${count}`, this.offset);
        for (let index = 0; index < count; index++) {
            if (this.isAtEnd)
                throw new malformed_error/* MalformedError */.G("a list ends too early", this.offset);
            visit(this);
        }
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/wasm-imports.ts

/** importdesc: what kind of thing is wanted. */
const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 };
/** Bits of the limits of a table or memory: a maximum, 64-bit addresses (memory64), a page size of its own. */
const LIMIT = { maximum: 1, memory64: 4, pageSize: 8 };
/** Reads the import section: each module once. */
function wasm_imports_readImports(cursor) {
    const modules = new Set();
    let memory64 = false;
    cursor.each(() => {
        modules.add(cursor.name());
        cursor.name();
        memory64 = passDescription(cursor) || memory64;
    });
    return { modules: Array.from(modules), memory64 };
}
/** Reads the limits of a table or memory and says whether it has 64-bit addresses. */
function readLimits(cursor) {
    const flags = cursor.byte();
    cursor.number();
    if ((flags & LIMIT.maximum) !== 0)
        cursor.number();
    if ((flags & LIMIT.pageSize) !== 0)
        cursor.number();
    return (flags & LIMIT.memory64) !== 0;
}
/** Goes over what is said of one import, and says whether it is a memory with 64-bit addresses. */
function passDescription(cursor) {
    const kind = cursor.byte();
    switch (kind) {
        case KIND.function:
            cursor.number();
            return false;
        case KIND.table:
            passType(cursor);
            readLimits(cursor);
            return false;
        case KIND.memory:
            return readLimits(cursor);
        case KIND.global:
            passType(cursor);
            cursor.byte();
            return false;
        case KIND.tag:
            cursor.byte();
            cursor.number();
            return false;
        default:
            throw new malformed_error/* MalformedError */.G(`an import of the unknown kind ${kind}`, cursor.offset - 1);
    }
}
// A type is one byte; (ref ht) and (ref null ht) have a heap type after it.
function passType(cursor) {
    const type = cursor.byte();
    if (type === 0x63 || type === 0x64)
        cursor.number();
}

;// CONCATENATED MODULE: ./packages/binary/src/wasm/read-wasm.ts




/** The four bytes after the magic: a module's version, and a component's version and layer. */
const MODULE = 1;
const COMPONENT_LAYER = 1;
/** Section numbers that are looked at. */
const SECTION = { custom: 0, import: 2, memory: 5, export: 7 };
/** More sections than any module has, those of debuggers included. */
const read_wasm_MAX_SECTIONS = 10_000;
/** More features than there are. */
const MAX_FEATURES = 1000;
/** Reads a WebAssembly file; throws MalformedError. */
function readWasm(source, wanted) {
    const reader = byte_reader/* ByteReader */.k.of(source, true);
    if (reader.u16(6) === COMPONENT_LAYER)
        return { kind: "component" };
    if (reader.u32(4) !== MODULE)
        throw new malformed_error/* MalformedError */.G("the version is not known", 4);
    const facts = {
        kind: "module",
        imports: [],
        exported: [],
        features: null,
        memory64: false,
    };
    const whole = new WasmCursor(reader, { start: 8, end: reader.length });
    for (let sections = 0; !whole.isAtEnd; sections++) {
        if (sections === read_wasm_MAX_SECTIONS)
            throw new malformed_error/* MalformedError */.G("too many sections", whole.offset);
        const section = whole.byte();
        const size = whole.number();
        const start = whole.offset;
        reader.require(start, size);
        whole.offset = start + size;
        take(facts, { section, cursor: new WasmCursor(reader, { start, end: start + size }), wanted });
    }
    return facts;
}
function take(facts, { section, cursor, wanted }) {
    if (section === SECTION.import) {
        const { modules, memory64 } = wasm_imports_readImports(cursor);
        facts.imports = modules;
        facts.memory64 ||= memory64;
    }
    else if (section === SECTION.memory) {
        cursor.each(() => {
            facts.memory64 = readLimits(cursor) || facts.memory64;
        });
    }
    else if (section === SECTION.export) {
        facts.exported = read_wasm_readExports(cursor, wanted);
    }
    else if (section === SECTION.custom && cursor.name() === "target_features") {
        facts.features = readFeatures(cursor);
    }
}
function read_wasm_readExports(cursor, wanted) {
    const names = [];
    cursor.each(() => {
        const name = cursor.nameIf(wanted);
        cursor.byte();
        cursor.number();
        if (name !== null)
            names.push(name);
    });
    return names;
}
// https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md: a "+" before each feature that is used.
function readFeatures(cursor) {
    const used = [];
    cursor.each(() => {
        const isUsed = cursor.byte() === 0x2b;
        const name = cursor.name();
        if (isUsed && used.length < MAX_FEATURES)
            used.push(name);
    });
    return used;
}

;// CONCATENATED MODULE: ./packages/binary/src/read-binary.ts









/** Reads a file of native code in the format that its first bytes tell, page by page. With `wanted`, only symbols with one of these prefixes are listed. Returns for any bytes. */
function readBinary(source, wanted = null) {
    const filter = new name_filter/* NameFilter */.Y(wanted);
    return (0,malformed/* orMalformed */.L)(() => readByFormat(source, filter));
}
function readByFormat(source, wanted) {
    const format = (0,binary_format/* binaryFormatOf */.k)((0,read_head/* readHead */.z)(source));
    switch (format) {
        case "ELF":
            return { kind: "elf", elf: (0,read_elf/* decodeElf */.E)(source, wanted) };
        case "Mach-O":
            return { kind: "mach-o", machO: readMachO(source, wanted) };
        case "PE": {
            const pe = readPe(source, wanted);
            return pe === null ? { kind: "not-binary" } : { kind: "pe", pe };
        }
        case "WebAssembly":
            return { kind: "wasm", wasm: readWasm(source, wanted) };
        case "static archive":
            return { kind: "static-archive", archive: readStaticArchive(source) };
        case null:
            return { kind: "not-binary" };
    }
}


/***/ })

};
