export const id = 569;
export const ids = [569];
export const modules = {

/***/ 3569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fm: () => (/* reexport */ FORMAT_HEAD),
  qo: () => (/* reexport */ VERSION_FAMILIES),
  k6: () => (/* reexport */ binaryFormatOf),
  Zy: () => (/* reexport */ compareVersions),
  Rg: () => (/* reexport */ describeElf),
  k$: () => (/* reexport */ floatAbiOf),
  uq: () => (/* reexport */ glibcFloor),
  Qb: () => (/* reexport */ libcOf),
  C8: () => (/* reexport */ readBinary),
  oU: () => (/* reexport */ readElf),
  KM: () => (/* reexport */ versionFloors)
});

;// CONCATENATED MODULE: ./packages/binary/src/byte-reader.ts
/** Says what is wrong in a binary file and where; thrown inside this package only and caught by its readers. */
class MalformedError extends Error {
    reason;
    offset;
    constructor(reason, offset) {
        super(`${reason} (at offset ${offset})`);
        this.reason = reason;
        this.offset = offset;
    }
}
/** The longest name that is read; mangled C++ names reach some ten thousand bytes. */
const MAX_STRING = 0x1_0000;
/** Reads integers and strings at absolute offsets; anything outside the bytes throws MalformedError. */
class ByteReader {
    length;
    #bytes;
    #view;
    #little;
    constructor(bytes, little) {
        this.length = bytes.length;
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#little = little;
    }
    u8(offset) {
        this.#check(offset, 1);
        return this.#view.getUint8(offset);
    }
    u16(offset) {
        this.#check(offset, 2);
        return this.#view.getUint16(offset, this.#little);
    }
    u32(offset) {
        this.#check(offset, 4);
        return this.#view.getUint32(offset, this.#little);
    }
    /** Reads 64 bits as a number: inexact from 2^53 on, where no offset into a file lies. */
    u64(offset) {
        this.#check(offset, 8);
        return Number(this.#view.getBigUint64(offset, this.#little));
    }
    /** Gives the bytes from `offset` on, without copying them. */
    slice(offset, length) {
        this.#check(offset, length);
        return this.#bytes.subarray(offset, offset + length);
    }
    /** Reads the NUL-terminated string at `offset`; it has to end before `end`. */
    string(offset, end) {
        this.#check(offset, 1);
        const limit = Math.min(end, this.length, offset + MAX_STRING);
        const stop = this.#bytes.subarray(offset, limit).indexOf(0);
        if (stop < 0)
            throw new MalformedError("a string has no end", offset);
        return this.#bytes.toString("utf8", offset, offset + stop);
    }
    #check(offset, size) {
        const inside = Number.isSafeInteger(offset) && offset >= 0 && size <= this.length - offset;
        if (!inside)
            throw new MalformedError(`${size} bytes are wanted beyond the end`, offset);
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-header.ts

/** Says whether the bytes begin as every ELF file does. */
function hasElfMagic(bytes) {
    return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}
const TYPES = {
    1: "relocatable",
    2: "executable",
    3: "shared",
    4: "core",
};
/** Field offsets of Elf32_Ehdr and Elf64_Ehdr (gABI chapter 4). */
const LAYOUT = {
    32: { phoff: 28, shoff: 32, flags: 36, phentsize: 42, phnum: 44, shentsize: 46, shnum: 48 },
    64: { phoff: 32, shoff: 40, flags: 48, phentsize: 54, phnum: 56, shentsize: 58, shnum: 60 },
};
/** Reads the header of bytes that begin with the ELF magic; throws MalformedError. */
function readElfHeader(bytes) {
    const { elfClass, data } = identify(bytes);
    const reader = new ByteReader(bytes, data === "little");
    const at = LAYOUT[elfClass];
    return {
        reader,
        class: elfClass,
        data,
        osAbi: reader.u8(7),
        type: TYPES[reader.u16(16)] ?? "other",
        machine: reader.u16(18),
        flags: reader.u32(at.flags),
        segments: {
            offset: readAddress(reader, elfClass, at.phoff),
            entrySize: reader.u16(at.phentsize),
            count: reader.u16(at.phnum),
        },
        sections: {
            offset: readAddress(reader, elfClass, at.shoff),
            entrySize: reader.u16(at.shentsize),
            count: reader.u16(at.shnum),
        },
    };
}
/** Reads a word as wide as an address of this class. */
function readAddress(reader, elfClass, offset) {
    return elfClass === 64 ? reader.u64(offset) : reader.u32(offset);
}
function identify(bytes) {
    const elfClass = bytes[4];
    const data = bytes[5];
    if (elfClass !== 1 && elfClass !== 2)
        throw new MalformedError("the ELF class is neither 32 nor 64 bit", 4);
    if (data !== 1 && data !== 2)
        throw new MalformedError("the byte order is neither little nor big", 5);
    return { elfClass: elfClass === 1 ? 32 : 64, data: data === 1 ? "little" : "big" };
}

;// CONCATENATED MODULE: ./packages/binary/src/binary-format.ts

/** How many bytes of a file `binaryFormatOf` has to see. */
const FORMAT_HEAD = 8;
/** More architectures than a fat Mach-O file has; a Java class has its version there, which is higher. */
const MAX_FAT = 20;
const MACH_O = new Set([
    0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabf,
]);
/** Tells the format of native code from the first bytes of a file; null when it is none. "PE" is only likely: every DOS program begins so too. */
function binaryFormatOf(head) {
    if (hasElfMagic(head))
        return "ELF";
    const text = Buffer.from(head.subarray(0, FORMAT_HEAD)).toString("latin1");
    if (text === "!<arch>\n" || text === "!<thin>\n")
        return "static archive";
    if (text.startsWith("\0asm"))
        return "WebAssembly";
    if (text.startsWith("MZ"))
        return "PE";
    return isMachO(head) ? "Mach-O" : null;
}
function isMachO(head) {
    if (head.length < FORMAT_HEAD)
        return false;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const magic = view.getUint32(0);
    return MACH_O.has(magic) || (magic === 0xcafebabe && view.getUint32(4) <= MAX_FAT);
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-machine.ts
/** e_machine values that are spoken of by name (gABI, figure "e_machine"). */
const MACHINE = {
    i386: 3,
    ppc64: 21,
    s390: 22,
    arm: 40,
    amd64: 62,
    arm64: 183,
    riscv: 243,
    loongarch: 258,
};

;// CONCATENATED MODULE: ./packages/binary/src/float-abi.ts

/** EF_ARM_ABI_FLOAT_SOFT and _HARD (ARM's aaelf32, e_flags of EABI version 5). */
const ARM_SOFT = 0x200;
const ARM_HARD = 0x400;
/** Tells the float ABI of ARM and RISC-V files; null where it is not told, or there is only one. */
function floatAbiOf(elf) {
    if (elf.riscv !== null)
        return elf.riscv.floatAbi;
    if (elf.machine !== MACHINE.arm)
        return null;
    if ((elf.flags & ARM_HARD) !== 0)
        return "hard";
    if ((elf.flags & ARM_SOFT) !== 0)
        return "soft";
    return elf.arm?.floatArguments === "hard" ? "hard" : null;
}

;// CONCATENATED MODULE: ./packages/binary/src/describe-elf.ts


/** What file(1) calls the machines. */
const NAMES = new Map([
    [MACHINE.i386, "Intel 80386"],
    [MACHINE.ppc64, "64-bit PowerPC"],
    [MACHINE.s390, "IBM S/390"],
    [MACHINE.arm, "ARM"],
    [MACHINE.amd64, "x86-64"],
    [MACHINE.arm64, "ARM aarch64"],
    [MACHINE.riscv, "UCB RISC-V"],
    [MACHINE.loongarch, "LoongArch"],
]);
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
    const name = NAMES.get(elf.machine) ?? `machine ${elf.machine}`;
    // x32: the processor of amd64 with the addresses of i386.
    return elf.machine === MACHINE.amd64 && elf.class === 32 ? `${name} (x32)` : name;
}
function describeType(elf) {
    if (elf.type === "shared")
        return elf.interpreter === null ? "shared object" : "pie executable";
    return elf.type === "core" || elf.type === "other" ? `${elf.type} file` : elf.type;
}
function describeAbi(elf) {
    const float = floatAbiOf(elf);
    if (elf.machine === MACHINE.riscv)
        return [`${float ?? "unknown"}-float ABI`];
    if (elf.machine !== MACHINE.arm)
        return [];
    const eabi = elf.flags >>> 24;
    return [eabi === 0 ? "no EABI" : `EABI${eabi}`, ...(float === null ? [] : [`${float} float`])];
}

;// CONCATENATED MODULE: ./packages/binary/src/version-floors.ts
/** Which families of symbol versions tell how new a library has to be. */
const VERSION_FAMILIES = ["GLIBC", "GLIBCXX", "CXXABI", "GCC"];
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

;// CONCATENATED MODULE: ./packages/binary/src/libc-of.ts

/** Tells which C library a file is linked with, from its loader, its needs and its symbol versions; null when it says nothing (static, or no libc at all). */
function libcOf(elf) {
    const loader = elf.interpreter ?? "";
    if (loader.includes("ld-musl") || elf.needed.some(isMusl))
        return "musl";
    if (/\/ld(64|-linux)?[^/]*\.so\.\d+$/.test(loader) || elf.needed.some(isGnu))
        return "gnu";
    if (glibcNeeds(elf.versionNeeds).length > 0)
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

;// CONCATENATED MODULE: ./packages/binary/src/build-attributes.ts
const FORMAT_VERSION = 0x41;
const TAG_FILE = 1;
/** Reads the attributes of the whole file that `vendor` wrote ("aeabi", "riscv"), in the format of ARM's addenda32, "Build attributes"; throws MalformedError. */
function readBuildAttributes(reader, place, dialect) {
    if (reader.u8(place.offset) !== FORMAT_VERSION)
        return null;
    const end = Math.min(place.offset + place.size, reader.length);
    let offset = place.offset + 1;
    while (offset + 4 < end) {
        const length = Math.max(reader.u32(offset), 5);
        const vendor = reader.string(offset + 4, end);
        const start = offset + 4 + vendor.length + 1;
        if (vendor === dialect.vendor)
            return readFileAttributes(reader, { offset: start, end: Math.min(offset + length, end) }, dialect.kindOf);
        offset += length;
    }
    return null;
}
function readFileAttributes(reader, cursor, kindOf) {
    while (cursor.offset + 5 <= cursor.end) {
        const start = cursor.offset;
        const tag = readUleb(reader, cursor);
        const size = Math.max(reader.u32(cursor.offset), 5);
        const content = { offset: cursor.offset + 4, end: Math.min(start + size, cursor.end) };
        if (tag === TAG_FILE)
            return readValues(reader, content, kindOf);
        cursor.offset = start + size;
    }
    return null;
}
function readValues(reader, cursor, kindOf) {
    const values = new Map();
    while (cursor.offset < cursor.end) {
        const tag = readUleb(reader, cursor);
        const kind = kindOf(tag);
        if (kind !== "string")
            values.set(tag, readUleb(reader, cursor));
        if (kind !== "number") {
            const text = reader.string(cursor.offset, cursor.end);
            cursor.offset += Buffer.byteLength(text) + 1;
            values.set(tag, text);
        }
    }
    return values;
}
function readUleb(reader, cursor) {
    let value = 0;
    for (let scale = 1;; scale *= 0x80) {
        const byte = reader.u8(cursor.offset++);
        value += (byte & 0x7f) * scale;
        if (byte < 0x80 || scale > 2 ** 42)
            return value;
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/arm-attributes.ts

const TAG = { cpuArch: 6, profile: 7, fpArch: 10, simd: 12, vfpArgs: 28 };
const ARCHITECTURES = "pre-v4 v4 v4T v5T v5TE v5TEJ v6 v6KZ v6T2 v6K v7 v6-M v6S-M v7E-M v8-A v8-R v8-M.base v8-M.main v8.1-A v8.2-A v8.3-A v8.1-M.main v9-A".split(" ");
const FLOATING_POINT = [
    null,
    "VFPv1",
    "VFPv2",
    "VFPv3",
    "VFPv3-D16",
    "VFPv4",
    "VFPv4-D16",
    "FP v8",
    "FP v8-D16",
];
const SIMD = [null, "NEON", "NEON with FMA", "NEON v8", "NEON v8.1"];
const FLOAT_ARGUMENTS = ["soft", "hard", "toolchain", "both"];
/** Reads .ARM.attributes (https://github.com/ARM-software/abi-aa, addenda32); null when the vendor section is not there; throws MalformedError. */
function readArmAttributes(reader, place) {
    const attributes = readBuildAttributes(reader, place, { vendor: "aeabi", kindOf });
    return attributes === null ? null : describe(attributes);
}
function describe(attributes) {
    const architecture = numberOf(attributes, TAG.cpuArch);
    const profile = numberOf(attributes, TAG.profile) ?? 0;
    return {
        architecture: ARCHITECTURES[architecture ?? -1] ?? null,
        architectureNumber: architecture,
        profile: profile === 0 ? null : String.fromCharCode(profile & 0x7f),
        floatingPoint: named(attributes, TAG.fpArch, FLOATING_POINT),
        simd: named(attributes, TAG.simd, SIMD),
        floatArguments: FLOAT_ARGUMENTS[numberOf(attributes, TAG.vfpArgs) ?? 0] ?? "soft",
    };
}
function named(attributes, tag, names) {
    return names[numberOf(attributes, tag) ?? 0] ?? null;
}
function numberOf(attributes, tag) {
    const value = attributes.get(tag);
    return typeof value === "number" ? value : null;
}
// Tag_CPU_raw_name and Tag_CPU_name are strings, Tag_compatibility is both; above 32 the parity decides.
function kindOf(tag) {
    if (tag === 32)
        return "number-and-string";
    if (tag === 4 || tag === 5)
        return "string";
    return tag > 32 && tag % 2 === 1 ? "string" : "number";
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-segments.ts


/** p_type values that are looked at. */
const SEGMENT = {
    load: 1,
    dynamic: 2,
    interpreter: 3,
    note: 4,
    riscvAttributes: 0x7000_0003,
};
/** Offsets in Elf32_Phdr and Elf64_Phdr, and their size. */
const elf_segments_LAYOUT = {
    32: { size: 32, offset: 4, address: 8, fileSize: 16, align: 28 },
    64: { size: 56, offset: 8, address: 16, fileSize: 32, align: 48 },
};
/** e_phnum of a file whose number of segments stands elsewhere; only core dumps have so many. */
const TOO_MANY = 0xffff;
/** Reads the program headers; throws MalformedError, also where a segment to load reaches beyond the file. */
function readSegments(header) {
    const { offset, entrySize, count } = header.segments;
    if (count === 0)
        return [];
    if (count === TOO_MANY)
        throw new MalformedError("too many segments", offset);
    if (entrySize !== elf_segments_LAYOUT[header.class].size) {
        throw new MalformedError(`a program header of ${entrySize} bytes`, offset);
    }
    const segments = Array.from({ length: count }, (_, index) => readSegment(header, offset + index * entrySize));
    for (const segment of segments)
        refuseCut(segment, header.reader.length);
    return segments;
}
function readSegment(header, offset) {
    const at = elf_segments_LAYOUT[header.class];
    const address = (field) => readAddress(header.reader, header.class, offset + field);
    return {
        type: header.reader.u32(offset),
        offset: address(at.offset),
        address: address(at.address),
        size: address(at.fileSize),
        align: address(at.align),
    };
}
// The kernel maps such a segment and the program dies with SIGBUS at the first touch: a download cut short.
function refuseCut(segment, fileSize) {
    if (segment.type !== SEGMENT.load || segment.size === 0)
        return;
    const end = segment.offset + segment.size;
    if (end > fileSize) {
        throw new MalformedError(`cut short: ${end} bytes are to be loaded, the file has ${fileSize}`, segment.offset);
    }
}
/** Gives the file offset of a virtual address; throws MalformedError when no segment holds it. */
function offsetOfAddress(segments, address) {
    for (const segment of segments) {
        const distance = address - segment.address;
        if (segment.type === SEGMENT.load && distance >= 0 && distance < segment.size) {
            return segment.offset + distance;
        }
    }
    throw new MalformedError(`no segment holds the address 0x${address.toString(16)}`, 0);
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-dynamic.ts



/** d_tag values that are looked at (gABI chapter 5, and GNU's additions). */
const elf_dynamic_TAG = {
    needed: 1,
    hash: 4,
    strings: 5,
    symbols: 6,
    stringsSize: 10,
    soname: 14,
    rpath: 15,
    runpath: 29,
    gnuHash: 0x6fff_fef5,
    versionDefinitions: 0x6fff_fffc,
    versionDefinitionsCount: 0x6fff_fffd,
    versionNeeds: 0x6fff_fffe,
    versionNeedsCount: 0x6fff_ffff,
};
/** More entries than any linker writes: the largest real tables have some hundreds. */
const MAX_ENTRIES = 0x1_0000;
/** Reads the dynamic section, or null where there is none (static programs, object files); throws MalformedError. */
function readDynamicSection(header, segments) {
    const segment = segments.find((one) => one.type === SEGMENT.dynamic && one.size > 0);
    if (segment === undefined)
        return null;
    const values = readEntries(header, segment);
    return { values, strings: locateStrings(header, segments, values) };
}
function readEntries(header, segment) {
    const width = header.class === 64 ? 8 : 4;
    const count = Math.floor(segment.size / (2 * width));
    if (count > MAX_ENTRIES)
        throw new MalformedError(`${count} dynamic entries`, segment.offset);
    const values = new Map();
    for (let index = 0; index < count; index++) {
        const offset = segment.offset + index * 2 * width;
        const tag = readAddress(header.reader, header.class, offset);
        if (tag === 0)
            break;
        const value = readAddress(header.reader, header.class, offset + width);
        const known = values.get(tag);
        if (known === undefined)
            values.set(tag, [value]);
        else
            known.push(value);
    }
    return values;
}
function locateStrings(header, segments, values) {
    const address = values.get(elf_dynamic_TAG.strings)?.[0];
    if (address === undefined)
        return { start: 0, end: 0 };
    const start = offsetOfAddress(segments, address);
    const size = values.get(elf_dynamic_TAG.stringsSize)?.[0] ?? 0;
    return { start, end: Math.min(start + size, header.reader.length) };
}
/** Reads a string of the dynamic string table; throws MalformedError. */
function dynamicString(header, dynamic, index) {
    return header.reader.string(dynamic.strings.start + index, dynamic.strings.end);
}
/** Reads the strings that all entries with this tag name, in their order. */
function dynamicStrings(header, dynamic, tag) {
    return (dynamic.values.get(tag) ?? []).map((index) => dynamicString(header, dynamic, index));
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-notes.ts

const MAX_NOTES = 1000;
const NT_GNU_BUILD_ID = 3;
const NT_GNU_PROPERTY_TYPE_0 = 5;
/** GNU_PROPERTY_X86_ISA_1_NEEDED, https://gitlab.com/x86-psABIs/x86-64-ABI */
const X86_ISA_1_NEEDED = 0xc000_8002;
const X86_MACHINES = new Set([3, 62]);
/** Reads the notes in PT_NOTE segments; throws MalformedError where a segment lies outside the file. */
function readNotes(header, segments) {
    const notes = segments
        .filter((one) => one.type === SEGMENT.note)
        .flatMap((one) => listNotes(header, one));
    const gnu = notes.filter((note) => note.name === "GNU");
    const buildId = gnu.find((note) => note.type === NT_GNU_BUILD_ID);
    const property = gnu.find((note) => note.type === NT_GNU_PROPERTY_TYPE_0);
    return {
        buildId: buildId === undefined
            ? null
            : header.reader.slice(buildId.offset, buildId.size).toString("hex"),
        x86Level: property === undefined ? null : x86Level(header, property),
    };
}
// A note that does not fit ends the list: notes are advice, a wrong one stops no loader.
function listNotes(header, segment) {
    const notes = [];
    const align = segment.align === 8 ? 8 : 4;
    const end = Math.min(segment.offset + segment.size, header.reader.length);
    let offset = segment.offset;
    while (offset + 12 <= end && notes.length < MAX_NOTES) {
        const nameSize = header.reader.u32(offset);
        const size = header.reader.u32(offset + 4);
        const type = header.reader.u32(offset + 8);
        const content = roundUp(offset + 12 + nameSize, align);
        if (content + size > end)
            break;
        const name = header.reader
            .slice(offset + 12, nameSize)
            .toString("latin1")
            .replace(/\0+$/, "");
        notes.push({ name, type, offset: content, size });
        offset = roundUp(content + size, align);
    }
    return notes;
}
function x86Level(header, note) {
    if (!X86_MACHINES.has(header.machine))
        return null;
    const align = header.class === 64 ? 8 : 4;
    const end = note.offset + note.size;
    let offset = note.offset;
    while (offset + 12 <= end) {
        const size = header.reader.u32(offset + 4);
        if (header.reader.u32(offset) === X86_ISA_1_NEEDED)
            return levelOf(header.reader.u32(offset + 8));
        offset = roundUp(offset + 8 + size, align);
    }
    return null;
}
function levelOf(bits) {
    const levels = ["v4", "v3", "v2", "baseline"];
    return levels.find((_, index) => (bits & (8 >> index)) !== 0) ?? null;
}
function roundUp(value, align) {
    return Math.ceil(value / align) * align;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-sections.ts

/** SHT_ARM_ATTRIBUTES and SHT_RISCV_ATTRIBUTES: the same number in two processor supplements. */
const SECTION_ATTRIBUTES = 0x7000_0003;
/** Offsets in Elf32_Shdr and Elf64_Shdr, and their size. */
const elf_sections_LAYOUT = {
    32: { size: 40, type: 4, offset: 16, bytes: 20 },
    64: { size: 64, type: 4, offset: 24, bytes: 32 },
};
/** Lists the sections. A table that does not fit into the file is "unreadable" and lists none: no loader looks at it. */
function readSections(header) {
    const { offset, entrySize, count } = header.sections;
    if (offset === 0 || count === 0)
        return { table: "absent", sections: [] };
    const at = elf_sections_LAYOUT[header.class];
    const fits = entrySize === at.size && offset + count * entrySize <= header.reader.length;
    if (!fits)
        return { table: "unreadable", sections: [] };
    const sections = Array.from({ length: count }, (_, index) => {
        const start = offset + index * entrySize;
        return {
            type: header.reader.u32(start + at.type),
            offset: readAddress(header.reader, header.class, start + at.offset),
            size: readAddress(header.reader, header.class, start + at.bytes),
        };
    });
    return { table: "present", sections };
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-symbols.ts



const NONE = { exported: [], undefined: [] };
/** Offsets in Elf32_Sym and Elf64_Sym, and their size. */
const elf_symbols_LAYOUT = {
    32: { size: 16, info: 12, other: 13, section: 14 },
    64: { size: 24, info: 4, other: 5, section: 6 },
};
/** All names together; the largest real tables (libtorch) have some 30 MB. */
const MAX_NAME_BYTES = 0x800_0000;
/** e_machine of Alpha and S/390: their 64-bit files have DT_HASH words of 8 bytes. */
const WIDE_HASH_MACHINES = new Set([22, 0x9026]);
/** Reads the names in the dynamic symbol table, found without sections by DT_SYMTAB and a hash table; throws MalformedError. */
function readDynamicSymbols(header, segments, dynamic) {
    const address = dynamic.values.get(elf_dynamic_TAG.symbols)?.[0];
    const count = countSymbols(header, segments, dynamic);
    if (address === undefined || count === 0)
        return NONE;
    const table = offsetOfAddress(segments, address);
    header.reader.slice(table, count * elf_symbols_LAYOUT[header.class].size);
    return collectNames(header, dynamic, { table, count });
}
function collectNames(header, dynamic, place) {
    const exported = [];
    const undefinedNames = [];
    let left = MAX_NAME_BYTES;
    const { size, section } = elf_symbols_LAYOUT[header.class];
    for (let index = 1; index < place.count; index++) {
        const offset = place.table + index * size;
        const isDefined = header.reader.u16(offset + section) !== 0;
        const nameIndex = header.reader.u32(offset);
        if (nameIndex === 0 || (isDefined && !isVisible(header, offset)))
            continue;
        const name = dynamicString(header, dynamic, nameIndex);
        left -= name.length;
        if (left < 0)
            throw new MalformedError("the symbol names are too long together", offset);
        (isDefined ? exported : undefinedNames).push(name);
    }
    return { exported, undefined: undefinedNames };
}
// Others bind to global, weak and GNU unique symbols of default or protected visibility.
function isVisible(header, offset) {
    const { info, other } = elf_symbols_LAYOUT[header.class];
    const binding = header.reader.u8(offset + info) >> 4;
    const visibility = header.reader.u8(offset + other) & 3;
    return binding !== 0 && (visibility === 0 || visibility === 3);
}
function countSymbols(header, segments, dynamic) {
    const gnuHash = dynamic.values.get(elf_dynamic_TAG.gnuHash)?.[0];
    if (gnuHash !== undefined)
        return countByGnuHash(header, offsetOfAddress(segments, gnuHash));
    const hash = dynamic.values.get(elf_dynamic_TAG.hash)?.[0];
    if (hash === undefined)
        return 0;
    const offset = offsetOfAddress(segments, hash);
    const wide = header.class === 64 && WIDE_HASH_MACHINES.has(header.machine);
    return wide ? header.reader.u64(offset + 8) : header.reader.u32(offset + 4);
}
// DT_GNU_HASH does not say how many symbols there are: the last one ends the chain of the highest bucket
// (https://flapenguin.me/elf-dt-gnu-hash describes the table, which has no other specification).
function countByGnuHash(header, offset) {
    const buckets = header.reader.u32(offset);
    const firstHashed = header.reader.u32(offset + 4);
    const bloomWords = header.reader.u32(offset + 8);
    const bucketsAt = offset + 16 + bloomWords * (header.class === 64 ? 8 : 4);
    header.reader.slice(bucketsAt, buckets * 4);
    let last = 0;
    for (let index = 0; index < buckets; index++) {
        last = Math.max(last, header.reader.u32(bucketsAt + index * 4));
    }
    if (last < firstHashed)
        return firstHashed;
    const chains = bucketsAt + buckets * 4;
    while ((header.reader.u32(chains + (last - firstHashed) * 4) & 1) === 0)
        last++;
    return last + 1;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf-versions.ts



/** More versions than any library has: libstdc++ defines under a hundred. */
const MAX_VERSIONS = 0x1_0000;
/** Reads which versions of which libraries are needed (Elfxx_Verneed, LSB core, "Symbol Versioning"); throws MalformedError. */
function readVersionNeeds(header, segments, dynamic) {
    const table = locate(dynamic, segments, {
        table: elf_dynamic_TAG.versionNeeds,
        count: elf_dynamic_TAG.versionNeedsCount,
    });
    if (table === null)
        return [];
    let left = MAX_VERSIONS;
    return chain(header, { ...table, nextField: 12 }).map((offset) => {
        const count = header.reader.u16(offset + 2);
        left -= count;
        if (left < 0)
            throw new MalformedError("too many symbol versions", offset);
        const names = chain(header, {
            offset: offset + header.reader.u32(offset + 8),
            count,
            nextField: 12,
        });
        return {
            file: dynamicString(header, dynamic, header.reader.u32(offset + 4)),
            names: names.map((aux) => dynamicString(header, dynamic, header.reader.u32(aux + 8))),
        };
    });
}
/** Reads the versions that the library itself defines (Elfxx_Verdef), its own name first; throws MalformedError. */
function readVersionDefinitions(header, segments, dynamic) {
    const tags = { table: elf_dynamic_TAG.versionDefinitions, count: elf_dynamic_TAG.versionDefinitionsCount };
    const table = locate(dynamic, segments, tags);
    if (table === null)
        return [];
    return chain(header, { ...table, nextField: 16 }).map((offset) => {
        const aux = offset + header.reader.u32(offset + 12);
        return dynamicString(header, dynamic, header.reader.u32(aux));
    });
}
function locate(dynamic, segments, tags) {
    const address = dynamic.values.get(tags.table)?.[0];
    const count = dynamic.values.get(tags.count)?.[0] ?? 0;
    if (address === undefined || count === 0)
        return null;
    return { offset: offsetOfAddress(segments, address), count };
}
// Both tables are chains: each record says how far the next one is, 0 for none.
function chain(header, start) {
    if (start.count > MAX_VERSIONS)
        throw new MalformedError("too many symbol versions", start.offset);
    const offsets = [];
    let offset = start.offset;
    for (let index = 0; index < start.count; index++) {
        offsets.push(offset);
        const step = header.reader.u32(offset + start.nextField);
        if (step === 0)
            break;
        offset += step;
    }
    return offsets;
}

;// CONCATENATED MODULE: ./packages/binary/src/riscv-abi.ts

const FLOAT_ABIS = ["soft", "single", "double", "quad"];
const FLAG = { compressed: 1, floatAbi: 6, embedded: 8, totalStoreOrder: 16 };
const TAG_ARCH = 5;
/** Reads what RISC-V's e_flags and .riscv.attributes say; throws MalformedError. */
function readRiscvAbi(header, attributes) {
    const { flags } = header;
    return {
        floatAbi: FLOAT_ABIS[(flags & FLAG.floatAbi) >> 1] ?? "soft",
        compressed: (flags & FLAG.compressed) !== 0,
        embedded: (flags & FLAG.embedded) !== 0,
        totalStoreOrder: (flags & FLAG.totalStoreOrder) !== 0,
        isa: attributes === null ? null : readIsa(header, attributes),
    };
}
function readIsa(header, place) {
    const isa = readBuildAttributes(header.reader, place, { vendor: "riscv", kindOf: riscv_abi_kindOf })?.get(TAG_ARCH);
    return typeof isa === "string" ? isa : null;
}
// An odd tag has a string, an even one a number.
function riscv_abi_kindOf(tag) {
    return tag % 2 === 1 ? "string" : "number";
}

;// CONCATENATED MODULE: ./packages/binary/src/read-elf.ts











/** Reads an ELF file of either class and byte order, by its program headers; sections are used for attributes only. Returns for any bytes. */
function readElf(bytes) {
    if (!hasElfMagic(bytes))
        return { kind: "not-elf" };
    try {
        return { kind: "elf", elf: decode(bytes) };
    }
    catch (error) {
        if (error instanceof MalformedError) {
            return { kind: "malformed", reason: error.reason, offset: error.offset };
        }
        throw error;
    }
}
function decode(bytes) {
    const header = readElfHeader(bytes);
    const segments = readSegments(header);
    const { table, sections } = readSections(header);
    return {
        class: header.class,
        data: header.data,
        osAbi: header.osAbi,
        type: header.type,
        machine: header.machine,
        flags: header.flags,
        interpreter: readInterpreter(header, segments),
        ...readLinking(header, segments),
        ...readNotes(header, segments),
        ...readProcessor(header, segments, sections),
        sectionTable: table,
    };
}
function readInterpreter(header, segments) {
    const segment = segments.find((one) => one.type === SEGMENT.interpreter);
    return segment === undefined || segment.size === 0
        ? null
        : header.reader.string(segment.offset, segment.offset + segment.size);
}
const NOT_LINKED = {
    dynamic: false,
    needed: [],
    soname: null,
    rpath: [],
    runpath: [],
    versionNeeds: [],
    versionDefinitions: [],
    exported: [],
    undefined: [],
};
function readLinking(header, segments) {
    const dynamic = readDynamicSection(header, segments);
    if (dynamic === null)
        return NOT_LINKED;
    const folders = (tag) => dynamicStrings(header, dynamic, tag).flatMap((text) => text.split(":"));
    return {
        dynamic: true,
        needed: dynamicStrings(header, dynamic, elf_dynamic_TAG.needed),
        soname: dynamicStrings(header, dynamic, elf_dynamic_TAG.soname)[0] ?? null,
        rpath: folders(elf_dynamic_TAG.rpath),
        runpath: folders(elf_dynamic_TAG.runpath),
        versionNeeds: readVersionNeeds(header, segments, dynamic),
        versionDefinitions: readVersionDefinitions(header, segments, dynamic),
        ...readDynamicSymbols(header, segments, dynamic),
    };
}
function readProcessor(header, segments, sections) {
    const section = sections.find((one) => one.type === SECTION_ATTRIBUTES) ?? null;
    if (header.machine === MACHINE.arm) {
        return { arm: section && readArmAttributes(header.reader, section), riscv: null };
    }
    if (header.machine === MACHINE.riscv) {
        const segment = segments.find((one) => one.type === SEGMENT.riscvAttributes);
        return { arm: null, riscv: readRiscvAbi(header, segment ?? section) };
    }
    return { arm: null, riscv: null };
}

;// CONCATENATED MODULE: ./packages/binary/src/read-binary.ts


/** Reads a file of native code in the format that its first bytes tell. Returns for any bytes. */
function readBinary(bytes) {
    const format = binaryFormatOf(bytes);
    if (format === "ELF")
        return readElfOnly(bytes);
    const isNone = format === null || (format === "PE" && !isPe(bytes));
    return isNone ? { kind: "not-binary" } : { kind: "unsupported", format };
}
function readElfOnly(bytes) {
    const read = readElf(bytes);
    return read.kind === "not-elf" ? { kind: "not-binary" } : read;
}
// The DOS header says at 0x3c where the PE header is.
function isPe(bytes) {
    if (bytes.length < 0x40)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const offset = view.getUint32(0x3c, true);
    return offset + 4 <= bytes.length && view.getUint32(offset) === 0x50450000;
}

;// CONCATENATED MODULE: ./packages/binary/src/index.ts









/***/ })

};
