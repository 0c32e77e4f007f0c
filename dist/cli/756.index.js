export const id = 756;
export const ids = [756];
export const modules = {

/***/ 93828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FORMAT_HEAD),
/* harmony export */   k: () => (/* binding */ binaryFormatOf)
/* harmony export */ });
/* harmony import */ var _elf_elf_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95112);

/** How many bytes of a file `binaryFormatOf` has to see. */
const FORMAT_HEAD = 8;
/** More architectures than a fat Mach-O file has; a Java class has its version there, which is higher. */
const MAX_FAT = 20;
const MACH_O = new Set([
    0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabf,
]);
/** Tells the format of native code from the first bytes of a file; null when it is none. "PE" is only likely: every DOS program begins so too. */
function binaryFormatOf(head) {
    if ((0,_elf_elf_header_js__WEBPACK_IMPORTED_MODULE_0__/* .hasElfMagic */ .Nr)(head))
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


/***/ }),

/***/ 7136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ ByteReader)
});

// EXTERNAL MODULE: ./packages/binary/src/bytes/malformed-error.ts
var malformed_error = __webpack_require__(22437);
;// CONCATENATED MODULE: ./packages/binary/src/bytes/page-cache.ts

/** How much of a file is held at once. */
const MAX_HELD = 2 ** 24;
const PAGE_SIZE = 2 ** 16;
/** Holds the pages of a file that were read last, 16 MiB at most; bytes in memory are one page. */
class PageCache {
    size;
    #source;
    #pageSize;
    #pages = new Map();
    constructor(source, pageSize = PAGE_SIZE) {
        const isMemory = source instanceof Uint8Array;
        this.#source = isMemory ? { size: source.length, readNow: () => source } : source;
        this.size = this.#source.size;
        this.#pageSize = isMemory ? Math.max(this.size, 1) : pageSize;
    }
    /** Gives the page that holds the byte at `offset`, which is inside; throws MalformedError when it cannot be read. */
    pageAt(offset) {
        const index = Math.floor(offset / this.#pageSize);
        const known = this.#pages.get(index);
        // Taken out and put back, the page is the youngest.
        if (known !== undefined)
            this.#pages.delete(index);
        else if ((this.#pages.size + 1) * this.#pageSize > MAX_HELD)
            this.#dropOldest();
        const page = known ?? this.#load(index * this.#pageSize);
        this.#pages.set(index, page);
        return page;
    }
    #dropOldest() {
        const [oldest] = this.#pages.keys();
        if (oldest !== undefined)
            this.#pages.delete(oldest);
    }
    #load(start) {
        const length = Math.min(this.#pageSize, this.size - start);
        const { buffer, byteOffset } = this.#read(start, length);
        return {
            start,
            end: start + length,
            bytes: Buffer.from(buffer, byteOffset, length),
            view: new DataView(buffer, byteOffset, length),
        };
    }
    #read(start, length) {
        try {
            const bytes = this.#source.readNow(start, length);
            if (bytes.length === length)
                return bytes;
        }
        catch {
            // Said below: what was promised is not there.
        }
        throw new malformed_error/* MalformedError */.G(`${length} bytes cannot be read`, start);
    }
}

;// CONCATENATED MODULE: ./packages/binary/src/bytes/byte-reader.ts


/** The longest name that is read, and the most bytes given at once; mangled C++ names reach some ten thousand. */
const MAX_PIECE = 2 ** 16;
/** All names of one file together; the largest real tables (libtorch) have some 30 MB. */
const MAX_TEXT = 2 ** 26;
/** Names may share their ends and be named twice, but not often: text grows with the file and not with its square. */
const MAX_TEXT_RATIO = 8;
/** What the shortest text takes in memory, about. */
const TEXT_COST = 16;
const NOTHING = {
    start: 0,
    end: 0,
    bytes: Buffer.alloc(0),
    view: new DataView(new ArrayBuffer(0)),
};
/** Reads integers and strings at offsets of a file or of a part of it; anything outside throws MalformedError. */
class ByteReader {
    length;
    #shared;
    #base;
    #little;
    /** The page that was used last; `#from` and `#to` are the offsets that are in it, `#shift` leads into it. */
    #page = NOTHING;
    #from = 0;
    #to = 0;
    #shift = 0;
    constructor(shared, range, little) {
        this.#shared = shared;
        this.#base = range.start;
        this.length = range.length;
        this.#little = little;
    }
    /** Reads the whole of a source; `pageSize` is how much is fetched around each byte. */
    static of(source, little, pageSize) {
        const pages = new PageCache(source, pageSize);
        const textLeft = Math.min(MAX_TEXT, MAX_PIECE * 16 + MAX_TEXT_RATIO * pages.size);
        return new ByteReader({ pages, textLeft }, { start: 0, length: pages.size }, little);
    }
    /** Reads a part as if it were alone, in a byte order of its own. */
    part(range, little) {
        this.require(range.start, range.length);
        return new ByteReader(this.#shared, { ...range, start: this.#base + range.start }, little);
    }
    u8(offset) {
        const at = this.#seek(offset, 1);
        return this.#page.view.getUint8(at);
    }
    u16(offset) {
        const at = this.#seek(offset, 2);
        return this.#page.view.getUint16(at, this.#little);
    }
    u32(offset) {
        const at = this.#seek(offset, 4);
        return this.#page.view.getUint32(at, this.#little);
    }
    /** Reads 64 bits as a number: inexact from 2^53 on, where no offset into a file lies. */
    u64(offset) {
        const first = this.u32(offset);
        const second = this.u32(offset + 4);
        return this.#little ? second * 2 ** 32 + first : first * 2 ** 32 + second;
    }
    /** Gives up to 64 KiB from `offset` on, without copying them where they lie together. */
    slice(offset, length) {
        if (length > MAX_PIECE)
            throw new malformed_error/* MalformedError */.G(`${length} bytes are too many`, offset);
        const at = this.#seek(offset, length);
        return this.#page.bytes.subarray(at, at + length);
    }
    /** Reads the NUL-terminated string at `offset`; it has to end before `end`. */
    string(offset, end) {
        const at = this.#seekText(offset, end);
        return this.#page.bytes.toString("utf8", at.start, at.stop);
    }
    /** Reads the NUL-terminated bytes at `offset` as a character each. */
    latin1(offset, end) {
        const at = this.#seekText(offset, end);
        return this.#page.bytes.toString("latin1", at.start, at.stop);
    }
    /** Throws MalformedError unless the bytes are there; does not read them. */
    require(offset, size) {
        const isInside = offset >= 0 && size >= 0 && size <= this.length - offset;
        if (!isInside)
            throw new malformed_error/* MalformedError */.G(`${size} bytes are wanted beyond the end`, offset);
    }
    /** Takes a text's length, and what a text costs beside it, from what is allowed of all texts together; throws MalformedError when nothing is left. */
    spendText(length, offset) {
        this.#shared.textLeft -= length + TEXT_COST;
        if (this.#shared.textLeft < 0) {
            throw new malformed_error/* MalformedError */.G("the names are too long together", offset);
        }
    }
    #seekText(offset, end) {
        const start = this.#seek(offset, 1);
        const limit = Math.min(end, this.length, offset + MAX_PIECE);
        const stop = this.#page.bytes.indexOf(0, start);
        if (stop >= 0 && stop - this.#shift < limit) {
            this.spendText(stop - start, offset);
            return { start, stop };
        }
        if (stop >= 0 || this.#to >= limit)
            throw new malformed_error/* MalformedError */.G("a string has no end", offset);
        // It may go on in the next page.
        this.#join(offset, limit - offset);
        return this.#seekText(offset, end);
    }
    /** Makes the bytes current and tells where in the page they are. */
    #seek(offset, size) {
        if (offset < this.#from || offset + size > this.#to)
            this.#turn(offset, size);
        return offset + this.#shift;
    }
    #turn(offset, size) {
        this.require(offset, size);
        if (size === 0)
            return;
        this.#enter(this.#shared.pages.pageAt(this.#base + offset));
        if (offset + size > this.#to)
            this.#join(offset, size);
    }
    #enter(page) {
        this.#page = page;
        this.#shift = this.#base - page.start;
        this.#from = Math.max(-this.#shift, 0);
        this.#to = Math.min(page.end - this.#base, this.length);
    }
    /** Puts together what lies in several pages. */
    #join(offset, length) {
        const bytes = Buffer.allocUnsafe(length);
        const start = this.#base + offset;
        for (let done = 0; done < length;) {
            const page = this.#shared.pages.pageAt(start + done);
            done += page.bytes.copy(bytes, done, start + done - page.start);
        }
        const view = new DataView(bytes.buffer, bytes.byteOffset, length);
        this.#enter({ start, end: start + length, bytes, view });
    }
}


/***/ }),

/***/ 22437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MalformedError)
/* harmony export */ });
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


/***/ }),

/***/ 94642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ orMalformed)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22437);

/** Gives what a reader gives, or, where it says that the file is malformed, that. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G) {
            return { kind: "malformed", reason: error.reason, offset: error.offset };
        }
        throw error;
    }
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NameFilter)
/* harmony export */ });
/** Which names are wanted, told from their first bytes before a string is made of them. */
class NameFilter {
    /** Prefixes by their first byte; null wants every name. */
    #prefixes;
    #texts;
    /** Wants the names that begin with one of the prefixes; null wants all. */
    constructor(prefixes) {
        const wanted = (prefixes ?? [""]).map((prefix) => Buffer.from(prefix));
        this.#texts = wanted.map((prefix) => prefix.toString("latin1"));
        const beginningWith = (byte) => wanted.filter((prefix) => prefix[0] === byte);
        this.#prefixes = wanted.some((prefix) => prefix.length === 0)
            ? null
            : new Map(wanted.map(([first = 0]) => [first, beginningWith(first)]));
    }
    /** Says whether the name that begins at `offset` is wanted; one that does not fit before `end` is not. */
    wants(reader, offset, end) {
        if (this.#prefixes === null)
            return true;
        if (offset >= end)
            return false;
        const candidates = this.#prefixes.get(reader.u8(offset));
        return candidates?.some((prefix) => begins(reader, { offset, end, prefix })) ?? false;
    }
    /** Says the same of a name whose bytes are there as a character each. */
    wantsText(name) {
        return this.#texts.some((prefix) => name.startsWith(prefix));
    }
    /** Says whether a wanted name can begin so. */
    mayLeadTo(beginning) {
        return this.#texts.some((prefix) => prefix.startsWith(beginning) || beginning.startsWith(prefix));
    }
}
function begins(reader, { offset, end, prefix }) {
    const isAt = (byte, index) => reader.u8(offset + index) === byte;
    return offset + prefix.length <= end && prefix.every(isAt);
}


/***/ }),

/***/ 48998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _binary_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93828);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22437);


/** Reads the bytes that tell a format; throws MalformedError where a source does not hold what it promises. */
function readHead(source) {
    if (source instanceof Uint8Array)
        return source.subarray(0, _binary_format_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_HEAD */ .F);
    try {
        return source.readNow(0, Math.min(_binary_format_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_HEAD */ .F, source.size));
    }
    catch (cause) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(`the first bytes cannot be read: ${String(cause)}`, 0);
    }
}


/***/ }),

/***/ 24766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readUleb)
/* harmony export */ });
/** Reads an unsigned LEB128 number (DWARF 5, 7.6); inexact from 2^49 on, where no number of these formats lies. Throws MalformedError. */
function readUleb(reader, cursor) {
    let value = 0;
    for (let scale = 1;; scale *= 0x80) {
        const byte = reader.u8(cursor.offset++);
        value += (byte & 0x7f) * scale;
        if (byte < 0x80 || scale > 2 ** 42)
            return value;
    }
}


/***/ }),

/***/ 95112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ hasElfMagic),
/* harmony export */   x9: () => (/* binding */ readElfHeader),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7136);
/* harmony import */ var _bytes_malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22437);


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
    32: {
        phoff: 28,
        shoff: 32,
        flags: 36,
        phentsize: 42,
        phnum: 44,
        shentsize: 46,
        shnum: 48,
        shstrndx: 50,
    },
    64: {
        phoff: 32,
        shoff: 40,
        flags: 48,
        phentsize: 54,
        phnum: 56,
        shentsize: 58,
        shnum: 60,
        shstrndx: 62,
    },
};
/** Reads the header of a file that begins with the ELF magic; throws MalformedError. */
function readElfHeader(source) {
    const whole = _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .k.of(source, true);
    const { elfClass, data } = identify(whole);
    const reader = whole.part({ start: 0, length: whole.length }, data === "little");
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
            names: reader.u16(at.shstrndx),
        },
    };
}
/** Reads a word as wide as an address of this class. */
function readAddress(reader, elfClass, offset) {
    return elfClass === 64 ? reader.u64(offset) : reader.u32(offset);
}
function identify(reader) {
    const elfClass = reader.u8(4);
    const data = reader.u8(5);
    if (elfClass !== 1 && elfClass !== 2)
        throw new _bytes_malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G("the ELF class is neither 32 nor 64 bit", 4);
    if (data !== 1 && data !== 2)
        throw new _bytes_malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G("the byte order is neither little nor big", 5);
    return { elfClass: elfClass === 1 ? 32 : 64, data: data === 1 ? "little" : "big" };
}


/***/ }),

/***/ 37600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ elfMachineName),
/* harmony export */   W: () => (/* binding */ MACHINE)
/* harmony export */ });
/** e_machine values that are spoken of by name (gABI, figure "e_machine"). */
const MACHINE = {
    i386: 3,
    mips: 8,
    ppc64: 21,
    s390: 22,
    arm: 40,
    amd64: 62,
    arm64: 183,
    riscv: 243,
    loongarch: 258,
};
/** What file(1) calls the machines. */
const NAMES = new Map([
    [MACHINE.i386, "Intel 80386"],
    [MACHINE.mips, "MIPS"],
    [MACHINE.ppc64, "64-bit PowerPC"],
    [MACHINE.s390, "IBM S/390"],
    [MACHINE.arm, "ARM"],
    [MACHINE.amd64, "x86-64"],
    [MACHINE.arm64, "ARM aarch64"],
    [MACHINE.riscv, "UCB RISC-V"],
    [MACHINE.loongarch, "LoongArch"],
]);
/** Names an e_machine as file(1) does: "ARM aarch64". */
function elfMachineName(machine) {
    return NAMES.get(machine) ?? `machine ${machine}`;
}


/***/ }),

/***/ 89721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ decodeElf),
  o: () => (/* binding */ readElf)
});

// EXTERNAL MODULE: ./packages/binary/src/bytes/read-uleb.ts
var read_uleb = __webpack_require__(24766);
;// CONCATENATED MODULE: ./packages/binary/src/elf/build-attributes.ts

const FORMAT_VERSION = 0x41;
const TAG_FILE = 1;
/** Real ones have some hundred bytes, RISC-V's names of extensions a thousand. */
const MAX_SIZE = 2 ** 16;
/** Reads the attributes of the whole file that `vendor` wrote ("aeabi", "riscv"), in the format of ARM's addenda32, "Build attributes"; throws MalformedError. */
function readBuildAttributes(reader, place, dialect) {
    if (reader.u8(place.offset) !== FORMAT_VERSION)
        return null;
    const end = Math.min(place.offset + Math.min(place.size, MAX_SIZE), reader.length);
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
        const tag = (0,read_uleb/* readUleb */.$)(reader, cursor);
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
        const tag = (0,read_uleb/* readUleb */.$)(reader, cursor);
        const kind = kindOf(tag);
        if (kind !== "string")
            values.set(tag, (0,read_uleb/* readUleb */.$)(reader, cursor));
        if (kind !== "number") {
            const text = reader.string(cursor.offset, cursor.end);
            cursor.offset += Buffer.byteLength(text) + 1;
            values.set(tag, text);
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/arm-attributes.ts

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

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-comment.ts
/** More than the texts of all compilers of one file; each stands once, as the linker merges them. */
const MAX_BYTES = 4096;
const MAX_TEXTS = 32;
/** Reads .comment: NUL-terminated texts, one for each compiler that had a part in the file. */
function readComment(header, section) {
    if (section === null)
        return { compilers: [], rust: null };
    const { offset, size } = section;
    const isInside = offset + size <= header.reader.length;
    const bytes = isInside ? header.reader.slice(offset, Math.min(size, MAX_BYTES)) : Buffer.alloc(0);
    const texts = bytes.toString("utf8").split("\0").filter(Boolean);
    const compilers = Array.from(new Set(texts)).slice(0, MAX_TEXTS);
    return { compilers, rust: rustVersion(compilers) };
}
function rustVersion(compilers) {
    const versions = compilers.map((text) => /^rustc version (\S+)/.exec(text)?.[1]);
    return versions.find((version) => version !== undefined) ?? null;
}

// EXTERNAL MODULE: ./packages/binary/src/elf/elf-header.ts
var elf_header = __webpack_require__(95112);
// EXTERNAL MODULE: ./packages/binary/src/bytes/malformed-error.ts
var malformed_error = __webpack_require__(22437);
;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-segments.ts


/** p_type values that are looked at. */
const SEGMENT = {
    load: 1,
    dynamic: 2,
    interpreter: 3,
    note: 4,
    gnuStack: 0x6474_e551,
    riscvAttributes: 0x7000_0003,
};
/** PF_X */
const EXECUTE = 1;
/** Offsets in Elf32_Phdr and Elf64_Phdr, and their size. */
const LAYOUT = {
    32: { size: 32, flags: 24, offset: 4, address: 8, fileSize: 16, align: 28 },
    64: { size: 56, flags: 4, offset: 8, address: 16, fileSize: 32, align: 48 },
};
/** e_phnum of a file whose number of segments stands elsewhere; only core dumps have so many. */
const TOO_MANY = 0xffff;
/** Reads the program headers; throws MalformedError, also where a segment to load reaches beyond the file. */
function readSegments(header) {
    const { offset, entrySize, count } = header.segments;
    if (count === 0)
        return [];
    if (count === TOO_MANY)
        throw new malformed_error/* MalformedError */.G("too many segments", offset);
    if (entrySize !== LAYOUT[header.class].size) {
        throw new malformed_error/* MalformedError */.G(`a program header of ${entrySize} bytes`, offset);
    }
    const segments = Array.from({ length: count }, (_, index) => readSegment(header, offset + index * entrySize));
    for (const segment of segments)
        refuseCut(segment, header.reader.length);
    return segments;
}
function readSegment(header, offset) {
    const at = LAYOUT[header.class];
    const address = (field) => (0,elf_header/* readAddress */.zq)(header.reader, header.class, offset + field);
    return {
        type: header.reader.u32(offset),
        flags: header.reader.u32(offset + at.flags),
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
        throw new malformed_error/* MalformedError */.G(`cut short: ${end} bytes are to be loaded, the file has ${fileSize}`, segment.offset);
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
    throw new malformed_error/* MalformedError */.G(`no segment holds the address 0x${address.toString(16)}`, 0);
}
/** Says whether the program loader makes the stack executable (PT_GNU_STACK); null when no segment tells. */
function hasExecutableStack(segments) {
    const stack = segments.find((segment) => segment.type === SEGMENT.gnuStack);
    return stack === undefined ? null : (stack.flags & EXECUTE) !== 0;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-dynamic.ts



/** d_tag values that are looked at (gABI chapter 5, and GNU's additions). */
const elf_dynamic_TAG = {
    needed: 1,
    hash: 4,
    strings: 5,
    symbols: 6,
    stringsSize: 10,
    soname: 14,
    rpath: 15,
    textRelocations: 22,
    runpath: 29,
    flags: 30,
    gnuHash: 0x6fff_fef5,
    mipsSymbolCount: 0x7000_0011,
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
        throw new malformed_error/* MalformedError */.G(`${count} dynamic entries`, segment.offset);
    const values = new Map();
    for (let index = 0; index < count; index++) {
        const offset = segment.offset + index * 2 * width;
        const tag = (0,elf_header/* readAddress */.zq)(header.reader, header.class, offset);
        if (tag === 0)
            break;
        const value = (0,elf_header/* readAddress */.zq)(header.reader, header.class, offset + width);
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
/** DF_TEXTREL */
const FLAG_TEXT_RELOCATIONS = 4;
/** Says whether the loader has to write into code (DT_TEXTREL, or DF_TEXTREL in DT_FLAGS). */
function hasTextRelocations(dynamic) {
    const flags = dynamic.values.get(elf_dynamic_TAG.flags)?.[0] ?? 0;
    return dynamic.values.has(elf_dynamic_TAG.textRelocations) || (flags & FLAG_TEXT_RELOCATIONS) !== 0;
}

// EXTERNAL MODULE: ./packages/binary/src/elf/elf-machine.ts
var elf_machine = __webpack_require__(37600);
;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-notes.ts

/** More than any file has: the loader itself reads a handful. */
const MAX_NOTES = 1000;
const MAX_SEGMENTS = 64;
/** The longest name of a note, build id and list of properties that are looked at; real ones have some ten bytes. */
const MAX_CONTENT = 1024;
const NT_GNU_BUILD_ID = 3;
const NT_GNU_PROPERTY_TYPE_0 = 5;
/** ELFNOTE_GO_BUILDID_TAG, https://go.dev/src/cmd/internal/buildid/note.go */
const NT_GO_BUILD_ID = 4;
/** GNU_PROPERTY_X86_ISA_1_NEEDED, https://gitlab.com/x86-psABIs/x86-64-ABI */
const X86_ISA_1_NEEDED = 0xc000_8002;
const X86_MACHINES = new Set([3, 62]);
/** Reads the notes in PT_NOTE segments and, as Go leaves some out there, in sections; throws MalformedError. */
function readNotes(header, segments, sections) {
    const loaded = segments.filter((one) => one.type === SEGMENT.note).slice(0, MAX_SEGMENTS);
    const notes = [...loaded, ...sections].flatMap((one) => listNotes(header, one));
    const find = (name, type) => notes.find((note) => note.name === name && note.type === type);
    const property = find("GNU", NT_GNU_PROPERTY_TYPE_0);
    return {
        buildId: contentOf(header, find("GNU", NT_GNU_BUILD_ID))?.toString("hex") ?? null,
        goBuildId: contentOf(header, find("Go", NT_GO_BUILD_ID))?.toString("latin1") ?? null,
        x86Level: property === undefined ? null : x86Level(header, property),
    };
}
function contentOf(header, note) {
    return note === undefined
        ? null
        : header.reader.slice(note.offset, Math.min(note.size, MAX_CONTENT));
}
// A note that does not fit ends the list: notes are advice, a wrong one stops no loader.
function listNotes(header, place) {
    const notes = [];
    const align = place.align === 8 ? 8 : 4;
    const end = Math.min(place.offset + place.size, header.reader.length);
    let offset = place.offset;
    while (offset + 12 <= end && notes.length < MAX_NOTES) {
        const nameSize = header.reader.u32(offset);
        const size = header.reader.u32(offset + 4);
        const type = header.reader.u32(offset + 8);
        const content = roundUp(offset + 12 + nameSize, align);
        if (content + size > end)
            break;
        const name = header.reader
            .slice(offset + 12, Math.min(nameSize, MAX_CONTENT))
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
    const end = note.offset + Math.min(note.size, MAX_CONTENT);
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

// EXTERNAL MODULE: ./packages/binary/src/bytes/name-filter.ts
var name_filter = __webpack_require__(5723);
;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-sections.ts



const NOTHING = {
    attributes: null,
    mipsAbi: null,
    comment: null,
    notes: [],
    code: null,
    hasSymbols: false,
    hasDebugInfo: false,
};
const TYPE = {
    content: 1,
    symbols: 2,
    notes: 7,
    attributes: 0x7000_0003,
    mipsAbi: 0x7000_002a,
};
/** More sections of notes than any file has. */
const elf_sections_MAX_NOTES = 64;
/** e_shstrndx of a file whose real value stands in the first section (gABI, "Extended numbering"). */
const EXTENDED = 0xffff;
/** More sections than the largest object files have (a section for each function: some ten thousand). */
const MAX_SECTIONS = 2 ** 20;
const COMMENT = new name_filter/* NameFilter */.Y([".comment\0"]);
const DEBUG = new name_filter/* NameFilter */.Y([".debug_", ".zdebug_"]);
/** Offsets in Elf32_Shdr and Elf64_Shdr, and their size. */
const elf_sections_LAYOUT = {
    32: { size: 40, type: 4, flags: 8, offset: 16, bytes: 20, link: 24, align: 32 },
    64: { size: 64, type: 4, flags: 8, offset: 24, bytes: 32, link: 40, align: 48 },
};
/** Looks through the sections. A table that does not fit into the file is "unreadable" and tells nothing: no loader looks at it. */
function readSections(header) {
    if (header.sections.offset === 0)
        return { table: "absent", ...NOTHING };
    try {
        const count = countSections(header);
        if (count === 0)
            return { table: "absent", ...NOTHING };
        const { offset, entrySize } = header.sections;
        const isTable = entrySize === elf_sections_LAYOUT[header.class].size && count <= MAX_SECTIONS;
        if (!isTable)
            return { table: "unreadable", ...NOTHING };
        header.reader.require(offset, count * entrySize);
        return { table: "present", ...lookThrough(header, count) };
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return { table: "unreadable", ...NOTHING };
        throw error;
    }
}
function lookThrough(header, count) {
    const found = { ...NOTHING };
    const isNamed = namesOf(header, count);
    for (let index = 0; index < count; index++) {
        const section = readSection(header, index);
        if (section.type === TYPE.content) {
            if (isCode(section) && section.size > (found.code?.size ?? 0))
                found.code = section;
            if (isNamed(section, COMMENT))
                found.comment ??= section;
            if (isNamed(section, DEBUG))
                found.hasDebugInfo = true;
        }
        else
            noteType(found, section);
    }
    return found;
}
/** SHF_EXECINSTR; flags of processors lie above 2^31. */
const INSTRUCTIONS = 4;
function isCode({ flags }) {
    return Math.floor(flags / INSTRUCTIONS) % 2 === 1;
}
function noteType(found, section) {
    if (section.type === TYPE.notes && found.notes.length < elf_sections_MAX_NOTES) {
        found.notes = [...found.notes, section];
    }
    if (section.type === TYPE.symbols)
        found.hasSymbols = true;
    if (section.type === TYPE.attributes)
        found.attributes ??= section;
    if (section.type === TYPE.mipsAbi)
        found.mipsAbi ??= section;
}
function countSections(header) {
    return header.sections.count === 0 ? readSection(header, 0).size : header.sections.count;
}
function readSection(header, index) {
    const at = elf_sections_LAYOUT[header.class];
    const start = header.sections.offset + index * at.size;
    return {
        name: header.reader.u32(start),
        type: header.reader.u32(start + at.type),
        flags: (0,elf_header/* readAddress */.zq)(header.reader, header.class, start + at.flags),
        offset: (0,elf_header/* readAddress */.zq)(header.reader, header.class, start + at.offset),
        size: (0,elf_header/* readAddress */.zq)(header.reader, header.class, start + at.bytes),
        align: (0,elf_header/* readAddress */.zq)(header.reader, header.class, start + at.align),
    };
}
/** Gives the question whether a section's name is one of these. */
function namesOf(header, count) {
    const { reader, sections } = header;
    const index = sections.names === EXTENDED
        ? reader.u32(sections.offset + elf_sections_LAYOUT[header.class].link)
        : sections.names;
    if (index === 0 || index >= count)
        return () => false;
    const table = readSection(header, index);
    const end = Math.min(table.offset + table.size, reader.length);
    const texts = reader.part({ start: 0, length: reader.length }, true);
    return (section, names) => names.wants(texts, table.offset + section.name, end);
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-symbols.ts




const NONE = { exported: [], undefined: [], weak: [] };
/** Offsets in Elf32_Sym and Elf64_Sym, and their size. */
const elf_symbols_LAYOUT = {
    32: { size: 16, info: 12, other: 13, section: 14 },
    64: { size: 24, info: 4, other: 5, section: 6 },
};
/** e_machine of Alpha and S/390: their 64-bit files have DT_HASH words of 8 bytes. */
const WIDE_HASH_MACHINES = new Set([elf_machine/* MACHINE */.W.s390, 0x9026]);
/** Reads the names in the dynamic symbol table, found without sections by DT_SYMTAB and a hash table; throws MalformedError. */
function readDynamicSymbols(header, segments, { dynamic, wanted }) {
    const address = dynamic.values.get(elf_dynamic_TAG.symbols)?.[0];
    const hashed = countSymbols(header, segments, dynamic);
    if (address === undefined || hashed === 0)
        return NONE;
    const table = offsetOfAddress(segments, address);
    const count = hashed === 1 ? countUndefined(header, dynamic, table) : hashed;
    if (count > MAX_SYMBOLS)
        throw new malformed_error/* MalformedError */.G(`${count} symbols`, table);
    header.reader.require(table, count * elf_symbols_LAYOUT[header.class].size);
    return collectNames(header, dynamic, { table, count, wanted });
}
function collectNames(header, { strings }, { table, count, wanted }) {
    const exported = [];
    const undefinedNames = [];
    const weak = [];
    const { size, section } = elf_symbols_LAYOUT[header.class];
    const names = header.reader.part({ start: 0, length: header.reader.length }, true);
    for (let index = 1; index < count; index++) {
        const offset = table + index * size;
        const name = strings.start + header.reader.u32(offset);
        if (name === strings.start || !wanted.wants(names, name, strings.end))
            continue;
        const isDefined = header.reader.u16(offset + section) !== 0;
        if (isDefined && !isVisible(header, offset))
            continue;
        const asked = isWeak(header, offset) ? weak : undefinedNames;
        (isDefined ? exported : asked).push(names.string(name, strings.end));
    }
    return { exported, undefined: undefinedNames, weak };
}
/** STB_WEAK: without it the loader gives the address 0. */
const WEAK = 2;
function isWeak(header, offset) {
    return header.reader.u8(offset + elf_symbols_LAYOUT[header.class].info) >> 4 === WEAK;
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
    // MIPS has a hash table of its own kind, and says the number beside it.
    const isMips = header.machine === elf_machine/* MACHINE */.W.mips;
    if (hash === undefined)
        return (isMips && dynamic.values.get(elf_dynamic_TAG.mipsSymbolCount)?.[0]) || 0;
    const offset = offsetOfAddress(segments, hash);
    const wide = header.class === 64 && WIDE_HASH_MACHINES.has(header.machine);
    return wide ? header.reader.u64(offset + 8) : header.reader.u32(offset + 4);
}
/** More symbols than the largest libraries have (libtorch: some 400,000). */
const MAX_SYMBOLS = 2 ** 22;
/** st_info of STB_LOCAL and STT_SECTION. */
const LOCAL_SECTION = 3;
// GNU ld says "from 1 on" in the hash table of a program that exports nothing, however many names it wants: all are
// undefined, after symbols of sections, up to where something else lies.
function countUndefined({ reader, class: width }, { strings }, table) {
    const { size, section, info } = elf_symbols_LAYOUT[width];
    const last = Math.min(reader.length, table + MAX_SYMBOLS * size);
    const isSymbol = (offset) => {
        if (reader.u8(offset + info) === LOCAL_SECTION)
            return true;
        const name = reader.u32(offset);
        return name > 0 && strings.start + name < strings.end && reader.u16(offset + section) === 0;
    };
    let end = table + size;
    while (end + size <= last && isSymbol(end))
        end += size;
    return (end - table) / size;
}
// DT_GNU_HASH does not say how many symbols there are: the last one ends the chain of the highest bucket
// (https://flapenguin.me/elf-dt-gnu-hash describes the table, which has no other specification).
function countByGnuHash(header, offset) {
    const buckets = header.reader.u32(offset);
    const firstHashed = header.reader.u32(offset + 4);
    const bloomWords = header.reader.u32(offset + 8);
    const bucketsAt = offset + 16 + bloomWords * (header.class === 64 ? 8 : 4);
    header.reader.require(bucketsAt, buckets * 4);
    if (buckets > MAX_SYMBOLS)
        throw new malformed_error/* MalformedError */.G(`${buckets} buckets of symbols`, offset);
    let last = 0;
    for (let index = 0; index < buckets; index++) {
        last = Math.max(last, header.reader.u32(bucketsAt + index * 4));
    }
    if (last < firstHashed)
        return firstHashed;
    const chains = bucketsAt + buckets * 4;
    const isLast = (index) => (header.reader.u32(chains + (index - firstHashed) * 4) & 1) !== 0;
    while (last < MAX_SYMBOLS && !isLast(last))
        last++;
    return last + 1;
}

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-versions.ts



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
            throw new malformed_error/* MalformedError */.G("too many symbol versions", offset);
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
        throw new malformed_error/* MalformedError */.G("too many symbol versions", start.offset);
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

// EXTERNAL MODULE: ./packages/binary/src/bytes/malformed.ts
var malformed = __webpack_require__(94642);
;// CONCATENATED MODULE: ./packages/binary/src/elf/mips-abi.ts
/** EF_MIPS_ARCH by its four bits, as binutils' -march calls them. */
const ISAS = "mips1 mips2 mips3 mips4 mips5 mips32 mips64 mips32r2 mips64r2 mips32r6 mips64r6".split(" ");
/** EF_MIPS_ABI by its four bits; 0 is o32 or n64 by the class. */
const ABIS = [null, "o32", "o64", "eabi32", "eabi64"];
const FLAG = { n32: 0x20, nan2008: 0x400 };
/** Val_GNU_MIPS_ABI_FP_ANY … _64A: what the registers of floating-point numbers are. */
const FLOAT_ABIS = [null, "double", "single", "soft", "old-64", "xx", "64", "64a"];
const FLOAT_ABI_AT = 7;
/** Reads what MIPS's e_flags and .MIPS.abiflags say (the MIPS psABI's supplement, binutils' elf/mips.h); throws MalformedError. */
function readMipsAbi(header, abiFlags) {
    const { flags } = header;
    return {
        isa: ISAS[flags >>> 28] ?? null,
        abi: (flags & FLAG.n32) === 0 ? abiOf(header) : "n32",
        nan2008: (flags & FLAG.nan2008) !== 0,
        floatAbi: abiFlags === null
            ? null
            : (FLOAT_ABIS[header.reader.u8(abiFlags.offset + FLOAT_ABI_AT)] ?? null),
    };
}
function abiOf(header) {
    const bits = (header.flags >> 12) & 0xf;
    if (bits === 0)
        return header.class === 64 ? "n64" : "o32";
    return ABIS[bits] ?? null;
}

// EXTERNAL MODULE: ./packages/binary/src/bytes/read-head.ts
var read_head = __webpack_require__(48998);
;// CONCATENATED MODULE: ./packages/binary/src/elf/riscv-abi.ts

const riscv_abi_FLOAT_ABIS = ["soft", "single", "double", "quad"];
const riscv_abi_FLAG = { compressed: 1, floatAbi: 6, embedded: 8, totalStoreOrder: 16 };
const TAG_ARCH = 5;
/** Reads what RISC-V's e_flags and .riscv.attributes say; throws MalformedError. */
function readRiscvAbi(header, attributes) {
    const { flags } = header;
    return {
        floatAbi: riscv_abi_FLOAT_ABIS[(flags & riscv_abi_FLAG.floatAbi) >> 1] ?? "soft",
        compressed: (flags & riscv_abi_FLAG.compressed) !== 0,
        embedded: (flags & riscv_abi_FLAG.embedded) !== 0,
        totalStoreOrder: (flags & riscv_abi_FLAG.totalStoreOrder) !== 0,
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

;// CONCATENATED MODULE: ./packages/binary/src/elf/read-elf.ts















/** Reads an ELF file of either class and byte order, by its program headers; sections are used for what these do not tell. With `wanted`, only symbols with one of these prefixes are listed. Returns for any bytes. */
function readElf(source, wanted = null) {
    return (0,malformed/* orMalformed */.L)(() => (0,elf_header/* hasElfMagic */.Nr)((0,read_head/* readHead */.z)(source))
        ? { kind: "elf", elf: decodeElf(source, new name_filter/* NameFilter */.Y(wanted)) }
        : { kind: "not-elf" });
}
/** Decodes a file that begins with the ELF magic; throws MalformedError. */
function decodeElf(source, wanted) {
    const header = (0,elf_header/* readElfHeader */.x9)(source);
    const segments = readSegments(header);
    const sections = readSections(header);
    const { table, hasSymbols, hasDebugInfo, code } = sections;
    return {
        class: header.class,
        data: header.data,
        osAbi: header.osAbi,
        type: header.type,
        machine: header.machine,
        flags: header.flags,
        interpreter: readInterpreter(header, segments),
        ...readLinking(header, segments, wanted),
        ...readNotes(header, segments, sections.notes),
        ...readProcessor(header, segments, sections),
        ...readComment(header, sections.comment),
        execStack: hasExecutableStack(segments),
        stripped: table === "present" ? !hasSymbols : null,
        debugInfo: table === "present" ? hasDebugInfo : null,
        sectionTable: table,
        code: code && { offset: code.offset, size: code.size },
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
    weak: [],
    textRelocations: false,
};
/** More folders than any program is given. */
const MAX_FOLDERS = 1000;
function readLinking(header, segments, wanted) {
    const dynamic = readDynamicSection(header, segments);
    if (dynamic === null)
        return NOT_LINKED;
    const folders = (tag) => dynamicStrings(header, dynamic, tag)
        .flatMap((text) => text.split(":"))
        .slice(0, MAX_FOLDERS);
    return {
        dynamic: true,
        needed: dynamicStrings(header, dynamic, elf_dynamic_TAG.needed),
        soname: dynamicStrings(header, dynamic, elf_dynamic_TAG.soname)[0] ?? null,
        rpath: folders(elf_dynamic_TAG.rpath),
        runpath: folders(elf_dynamic_TAG.runpath),
        versionNeeds: readVersionNeeds(header, segments, dynamic),
        versionDefinitions: readVersionDefinitions(header, segments, dynamic),
        ...readDynamicSymbols(header, segments, { dynamic, wanted }),
        textRelocations: hasTextRelocations(dynamic),
    };
}
const NO_PROCESSOR = { arm: null, riscv: null, mips: null };
function readProcessor(header, segments, { attributes, mipsAbi }) {
    if (header.machine === elf_machine/* MACHINE */.W.arm) {
        return { ...NO_PROCESSOR, arm: attributes && readArmAttributes(header.reader, attributes) };
    }
    if (header.machine === elf_machine/* MACHINE */.W.riscv) {
        const segment = segments.find((one) => one.type === SEGMENT.riscvAttributes);
        return { ...NO_PROCESSOR, riscv: readRiscvAbi(header, segment ?? attributes) };
    }
    return header.machine === elf_machine/* MACHINE */.W.mips
        ? { ...NO_PROCESSOR, mips: readMipsAbi(header, mipsAbi) }
        : NO_PROCESSOR;
}


/***/ }),

/***/ 85320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52061);

/** Binds an action to the reading of its inputs, so that whoever starts it needs to know neither's type. */
function defineAction(action) {
    return {
        name: action.name,
        inputs: action.inputs,
        outputs: action.outputs,
        start: async (source, host) => action.run((0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(action.inputs, source), host),
        post: action.post === undefined
            ? null
            : async (source, host) => action.post?.(host, () => (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(action.inputs, source)),
    };
}


/***/ }),

/***/ 52061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   t: () => (/* binding */ inputsInvalid)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

/**
 * Reads all inputs once into a typed object.
 * @param source gives an input's text by its name; undefined when it was not given.
 * @throws Failure `inputs-invalid` that tells every problem together.
 */
function readInputs(specs, source) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const read = readOne(spec, source(name));
        if (read.ok)
            values[name] = read.value;
        else
            problems.push(`${name}: ${read.problem}`);
    }
    if (problems.length > 0)
        throw inputsInvalid(problems);
    // Sound: every key of S was read by its own spec just above.
    return values;
}
function readOne(spec, given) {
    const text = given?.trim() ?? "";
    if (text !== "")
        return spec.parse(text);
    if (spec.default !== undefined)
        return spec.parse(spec.default);
    if (spec.required)
        return { ok: false, problem: "is required" };
    return spec.parse("");
}
/** Tells several problems with inputs as one failure; also for rules between inputs, which an action's plan knows. */
function inputsInvalid(problems) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inputs-invalid", problems.join("\n"), {
        remedy: "Correct the inputs named above; the action's README lists them all with examples.",
    });
}


/***/ }),

/***/ 88167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ parsedOr),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PW: () => (/* binding */ parsedLines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const problem = (text) => ({ ok: false, problem: text });
function text(fallback) {
    return fallback === undefined
        ? { required: false, parse: (given) => ok(given === "" ? null : given) }
        : { required: false, default: fallback, parse: ok };
}
/** Reads `true` or `false`, as YAML 1.2's core schema spells them. */
function flag(fallback) {
    return {
        required: false,
        default: String(fallback),
        parse: (given) => {
            const word = given.toLowerCase();
            if (word === "true")
                return ok(true);
            if (word === "false")
                return ok(false);
            return problem(`"${given}" is neither true nor false`);
        },
    };
}
/** Reads one word of a closed list. */
function oneOf(choices, fallback) {
    return {
        required: false,
        default: fallback,
        parse: (given) => {
            const word = choices.find((candidate) => candidate === given.toLowerCase());
            return word === undefined ? problem(`"${given}" is none of ${choices.join(", ")}`) : ok(word);
        },
    };
}
/** Reads one item a line; blank lines and lines that start with `#` are left out. */
function lines(fallback = "") {
    return {
        required: false,
        default: fallback,
        parse: (given) => ok(given
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "" && !line.startsWith("#"))),
    };
}
/** Reads one item a line with a parser of its own, and tells all lines that are wrong at once. */
function parsedLines(parse) {
    return parsedOr("", (given) => {
        const read = lines().parse(given);
        const each = (read.ok ? read.value : []).map(parse);
        const problems = each.flatMap((one) => (one.ok ? [] : [one.problem]));
        return problems.length === 0
            ? ok(each.flatMap((one) => (one.ok ? [one.value] : [])))
            : problem(problems.join("; "));
    });
}
/** Reads items separated by commas, blanks or new lines. */
function words(fallback = "") {
    return {
        required: false,
        default: fallback,
        parse: (given) => ok(given.split(/[\s,]+/).filter((word) => word !== "")),
    };
}
/** Reads a text with a parser of its own; absent is null. */
function parsed(parse) {
    return { required: false, parse: (given) => (given === "" ? ok(null) : parse(given)) };
}
/** Reads a text with a parser of its own, with a default text. */
function parsedOr(fallback, parse) {
    return { required: false, default: fallback, parse };
}
/** Makes an input obligatory. */
function required(spec) {
    return {
        required: true,
        parse: (given) => {
            const read = spec.parse(given);
            if (!read.ok)
                return read;
            return read.value === null ? problem("is required") : ok(read.value);
        },
    };
}


/***/ }),

/***/ 81706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ formatLibcFloor),
/* harmony export */   Ti: () => (/* binding */ compareLibcFloors),
/* harmony export */   a3: () => (/* binding */ parseLibcFloor),
/* harmony export */   f6: () => (/* binding */ floorKind)
/* harmony export */ });
const FLOOR = /^(\d{1,4})[._](\d{1,3})$/;
/** Reads `2.36` or `2_36` as a floor of the given kind; null when it is no version, or none that the kind can have. */
function parseLibcFloor(libc, text) {
    const match = FLOOR.exec(text.trim());
    if (match === null) {
        return null;
    }
    const floor = { libc, major: Number(match[1]), minor: Number(match[2]) };
    return isPossible(floor) ? floor : null;
}
/** glibc has been at 2 since 1997, musl at 1 since 2014: another number is a mistake, and would make a false tag. */
const POSSIBLE_MAJORS = {
    gnu: { first: 2, last: 2 },
    musl: { first: 1, last: 1 },
    macos: { first: 10, last: 99 },
    pyemscripten: { first: 2024, last: 9999 },
};
function isPossible(floor) {
    const { first, last } = POSSIBLE_MAJORS[floor.libc];
    return floor.major >= first && floor.major <= last;
}
/** Writes a floor's version as `major.minor`. */
function formatLibcFloor(floor) {
    return `${floor.major}.${floor.minor}`;
}
/** Orders two floors of one kind: negative when `a` is the older one, 0 when they are the same. */
function compareLibcFloors(a, b) {
    return a.major - b.major || a.minor - b.minor;
}
const KIND_OF_SYSTEM = {
    macos: "macos",
    wasm: "pyemscripten",
    windows: null,
};
/** Tells which kind of floor a target can have; null where there is none (Windows). */
function floorKind(target) {
    return target.os === "linux" ? target.libc : KIND_OF_SYSTEM[target.os];
}


/***/ }),

/***/ 70962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LINUX_ARCHITECTURES)
/* harmony export */ });
const little = (bits, machine) => ({
    class: bits,
    data: "little",
    machine,
    flagsMask: 0,
    flags: 0,
});
/** EF_ARM_EABIMASK and EF_ARM_ABI_FLOAT_HARD: EABI 5, floats in VFP registers (Arm's aaelf32). */
const ARM_HARD_FLOAT = {
    ...little(32, 40),
    flagsMask: 0xff00_0400,
    flags: 0x0500_0400,
};
/** What is the same for every architecture unless its row says otherwise. */
const COMMON = {
    zigCpu: null,
    abi: "",
    electron: null,
    runnerLabel: null,
    goarm: null,
};
/** What ARMv7 and ARMv6 share: same ELF header, loader and triplets; only the instruction set differs. */
const ARM = {
    ...COMMON,
    multiarch: "arm",
    compiler: "arm",
    zig: "arm",
    abi: "eabihf",
    qemu: "arm",
    runnerLabel: "arm",
    goarch: "arm",
    gnuInterpreter: "/lib/ld-linux-armhf.so.3",
    muslName: "armhf",
    elf: ARM_HARD_FLOAT,
};
const AMD64 = {
    ...COMMON,
    name: "amd64",
    docker: "linux/amd64",
    debian: "amd64",
    uname: "x86_64",
    rust: "x86_64",
    multiarch: "x86_64",
    compiler: "x86_64",
    zig: "x86_64",
    qemu: "x86_64",
    electron: { name: "x64", builderNumber: 1 },
    runnerLabel: "x64",
    goarch: "amd64",
    gnuInterpreter: "/lib64/ld-linux-x86-64.so.2",
    muslName: "x86_64",
    alpineName: "x86_64",
    elf: little(64, 62),
};
const I686 = {
    ...COMMON,
    name: "i686",
    docker: "linux/386",
    debian: "i386",
    uname: "i686",
    rust: "i686",
    multiarch: "i386",
    compiler: "i686",
    zig: "x86",
    qemu: "i386",
    electron: { name: "ia32", builderNumber: 0 },
    runnerLabel: "x86",
    goarch: "386",
    gnuInterpreter: "/lib/ld-linux.so.2",
    muslName: "i386",
    alpineName: "x86",
    elf: little(32, 3),
};
const ARM64 = {
    ...COMMON,
    name: "arm64",
    docker: "linux/arm64",
    debian: "arm64",
    uname: "aarch64",
    rust: "aarch64",
    multiarch: "aarch64",
    compiler: "aarch64",
    zig: "aarch64",
    qemu: "aarch64",
    electron: { name: "arm64", builderNumber: 3 },
    runnerLabel: "arm64",
    goarch: "arm64",
    gnuInterpreter: "/lib/ld-linux-aarch64.so.1",
    muslName: "aarch64",
    alpineName: "aarch64",
    elf: little(64, 183),
};
const ARMV7 = {
    ...ARM,
    name: "armv7",
    docker: "linux/arm/v7",
    debian: "armhf",
    uname: "armv7l",
    rust: "armv7",
    electron: { name: "armv7l", builderNumber: 2 },
    goarm: "7",
    alpineName: "armv7",
};
const ARMV6 = {
    ...ARM,
    name: "armv6",
    docker: "linux/arm/v6",
    debian: null,
    uname: "armv6l",
    rust: "arm",
    // zig 0.17 makes ARMv7 of arm-linux-gnueabihf; this is the Raspberry Pi 1's: v6 with VFPv2 (measured)
    zigCpu: "arm1176jzf_s",
    goarm: "6",
    alpineName: "armhf",
};
const RISCV64 = {
    ...COMMON,
    name: "riscv64",
    docker: "linux/riscv64",
    debian: "riscv64",
    uname: "riscv64",
    rust: "riscv64gc",
    multiarch: "riscv64",
    compiler: "riscv64",
    zig: "riscv64",
    qemu: "riscv64",
    goarch: "riscv64",
    gnuInterpreter: "/lib/ld-linux-riscv64-lp64d.so.1",
    muslName: "riscv64",
    alpineName: "riscv64",
    // EF_RISCV_FLOAT_ABI: double (riscv-elf-psabi-doc, "File Header")
    elf: { ...little(64, 243), flagsMask: 0x6, flags: 0x4 },
};
const PPC64LE = {
    ...COMMON,
    name: "ppc64le",
    docker: "linux/ppc64le",
    debian: "ppc64el",
    uname: "ppc64le",
    rust: "powerpc64le",
    multiarch: "powerpc64le",
    compiler: "powerpc64le",
    zig: "powerpc64le",
    qemu: "ppc64le",
    goarch: "ppc64le",
    gnuInterpreter: "/lib64/ld64.so.2",
    muslName: "powerpc64le",
    alpineName: "ppc64le",
    // EF_PPC64_ABI: ELFv2
    elf: { ...little(64, 21), flagsMask: 0x3, flags: 0x2 },
};
const S390X = {
    ...COMMON,
    name: "s390x",
    docker: "linux/s390x",
    debian: "s390x",
    uname: "s390x",
    rust: "s390x",
    multiarch: "s390x",
    compiler: "s390x",
    zig: "s390x",
    qemu: "s390x",
    goarch: "s390x",
    gnuInterpreter: "/lib/ld64.so.1",
    muslName: "s390x",
    alpineName: "s390x",
    elf: { ...little(64, 22), data: "big" },
};
const LOONG64 = {
    ...COMMON,
    name: "loong64",
    docker: "linux/loong64",
    debian: "loong64",
    uname: "loongarch64",
    rust: "loongarch64",
    multiarch: "loongarch64",
    compiler: "loongarch64",
    zig: "loongarch64",
    qemu: "loongarch64",
    goarch: "loong64",
    gnuInterpreter: "/lib64/ld-linux-loongarch-lp64d.so.1",
    muslName: "loongarch64",
    alpineName: "loongarch64",
    // EF_LOONGARCH_ABI_MODIFIER_MASK: double-float (la-abi-specs, "ELF Header")
    elf: { ...little(64, 258), flagsMask: 0x7, flags: 0x3 },
};
/** Lists the architectures that have Linux targets; a word shared by two belongs to the earlier one. */
const LINUX_ARCHITECTURES = [
    AMD64,
    I686,
    ARM64,
    ARMV7,
    ARMV6,
    RISCV64,
    PPC64LE,
    S390X,
    LOONG64,
];


/***/ }),

/***/ 30218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _libc_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81706);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27375);
/* harmony import */ var _platform_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6319);
/* harmony import */ var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53570);
/* harmony import */ var _targets_of_platform_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49932);





const WITH_FLOOR = /^(.+)\.(\d+\.\d+)$/;
const SHOWN = 60;
/** Quotes user text for a message, cut to a length that fits a line. */
function quote(text) {
    return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
function unknown(text) {
    const spellings = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text.toLowerCase(), [..._spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .SPELLINGS */ .a.keys()], 40);
    const owners = spellings.map((spelling) => _spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .SPELLINGS */ .a.get(spelling));
    const onePerTarget = spellings.filter((_, index) => owners.indexOf(owners[index]) === index);
    const shown = onePerTarget.slice(0, 3);
    return {
        ok: false,
        problem: `unknown target ${quote(text)}; nearest: ${shown.join(", ")}`,
        nearest: shown,
    };
}
function withFloor(text, spelling, version) {
    const target = _spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .SPELLINGS */ .a.get(spelling);
    if (target === undefined) {
        return unknown(text);
    }
    const kind = (0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .floorKind */ .f6)(target);
    const floor = kind === null ? null : (0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLibcFloor */ .a3)(kind, version);
    if (floor !== null) {
        return { ok: true, target, floor };
    }
    const reason = kind === null ? "has no libc floor" : `has no ${kind} ${version}`;
    return {
        ok: false,
        problem: `${target.name} ${reason} (in ${quote(text)})`,
        nearest: [target.name],
    };
}
function fromPlatformTag(text) {
    const tag = (0,_platform_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlatformTag */ .T)(text);
    if (tag === null || tag.kind === "any") {
        return null;
    }
    const [target, other] = (0,_targets_of_platform_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOfPlatformTag */ .d)(text);
    if (target === undefined) {
        return null;
    }
    const floor = "floor" in tag ? tag.floor : null;
    // linux_* says nothing about the libc and means glibc, like every spelling that does not.
    if (other === undefined || tag.kind === "linux") {
        return { ok: true, target, floor };
    }
    const version = floor === null ? "" : `.${(0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLibcFloor */ .E$)(floor)}`;
    const candidates = [`${target.name}${version}`, `${other.name}${version}`];
    return {
        ok: false,
        problem: `${quote(text)} serves several targets: ${candidates.join(", ")}`,
        nearest: candidates,
    };
}
/**
 * Reads a target in any spelling of any column of the table, in any letter case, blanks around it ignored.
 *
 * A libc floor may follow (`armv7-linux-gnu.2.36`, `linux/arm64.2.28`); a platform tag brings its own
 * (`manylinux_2_31_armv7l`). Which target a shared spelling means is said at SPELLINGS.
 */
function parseTarget(text) {
    const trimmed = text.trim();
    const spelling = trimmed.toLowerCase();
    const target = _spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .SPELLINGS */ .a.get(spelling);
    if (target !== undefined) {
        return { ok: true, target, floor: null };
    }
    const match = WITH_FLOOR.exec(spelling);
    if (match !== null) {
        return withFloor(trimmed, match[1] ?? "", match[2] ?? "");
    }
    return fromPlatformTag(trimmed) ?? unknown(trimmed);
}


/***/ }),

/***/ 80977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseTargets)
/* harmony export */ });
/* harmony import */ var _parse_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30218);
/* harmony import */ var _target_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60394);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14587);



function once(specs) {
    return [...new Map(specs.map((spec) => [(0,_target_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTarget */ .P)(spec), spec])).values()];
}
/**
 * Reads targets separated by commas, blanks or line ends.
 *
 * When `isInAll` is given, the word `all` stands for the targets it is true of; otherwise it is unknown.
 */
function parseTargets(text, isInAll = null) {
    const problems = [];
    const specs = [];
    for (const word of text.split(/[\s,]+/).filter((part) => part !== "")) {
        if (isInAll !== null && word.toLowerCase() === "all") {
            specs.push(..._targets_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGETS */ .d.filter(isInAll).map((target) => ({ target, floor: null })));
            continue;
        }
        const parsed = (0,_parse_target_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTarget */ .h)(word);
        if (parsed.ok) {
            specs.push({ target: parsed.target, floor: parsed.floor });
        }
        else {
            problems.push(parsed.problem);
        }
    }
    return problems.length === 0 ? { ok: true, targets: once(specs) } : { ok: false, problems };
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parsePlatformTag),
/* harmony export */   V: () => (/* binding */ legacyManylinux)
/* harmony export */ });
/* harmony import */ var _libc_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81706);

/** The glibc that each manylinux of before PEP 600 stands for (PEP 513, 571, 599). */
const LEGACY_MANYLINUX = {
    manylinux1: { libc: "gnu", major: 2, minor: 5 },
    manylinux2010: { libc: "gnu", major: 2, minor: 12 },
    manylinux2014: { libc: "gnu", major: 2, minor: 17 },
};
/** Names the legacy alias of a glibc level (`manylinux2014` for 2.17); null where there is none. */
function legacyManylinux(floor) {
    const found = Object.entries(LEGACY_MANYLINUX).find(([, level]) => level.major === floor.major && level.minor === floor.minor);
    return found?.[0] ?? null;
}
const VERSIONED = /^(manylinux|musllinux|macosx|pyemscripten)_(\d+_\d+)_([a-z0-9_]+)$/;
function libcTag(libc) {
    return (version, machine) => {
        const floor = (0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLibcFloor */ .a3)(libc, version);
        return floor === null ? null : { kind: "libc", floor, machine };
    };
}
function macosTag(version, machine) {
    const floor = (0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLibcFloor */ .a3)("macos", version);
    return floor === null ? null : { kind: "macos", floor, machine };
}
function pyemscriptenTag(version, machine) {
    const floor = (0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLibcFloor */ .a3)("pyemscripten", version);
    return floor === null || machine !== "wasm32" ? null : { kind: "pyemscripten", floor };
}
const FAMILIES = {
    manylinux: libcTag("gnu"),
    musllinux: libcTag("musl"),
    macosx: macosTag,
    pyemscripten: pyemscriptenTag,
};
const UNVERSIONED = /^(linux|win|manylinux1|manylinux2010|manylinux2014)_([a-z0-9_]+)$/;
function parseUnversioned(match) {
    const family = match[1] ?? "";
    const machine = match[2] ?? "";
    if (family === "linux") {
        return { kind: "linux", machine };
    }
    if (family === "win") {
        return { kind: "windows", machine };
    }
    const floor = LEGACY_MANYLINUX[family];
    return floor === undefined ? null : { kind: "libc", floor, machine };
}
/**
 * Reads one platform tag (not a compressed set); null for text of any other form.
 *
 * See PEP 425, PEP 600 (manylinux), PEP 656 (musllinux), PEP 783 (pyemscripten) and, for macOS and Windows,
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/.
 */
function parsePlatformTag(text) {
    const tag = text.toLowerCase();
    if (tag === "any") {
        return { kind: "any" };
    }
    const versioned = VERSIONED.exec(tag);
    if (versioned !== null) {
        const [, family = "", version = "", machine = ""] = versioned;
        return FAMILIES[family]?.(version, machine) ?? null;
    }
    const unversioned = UNVERSIONED.exec(tag);
    return unversioned === null ? null : parseUnversioned(unversioned);
}


/***/ }),

/***/ 36365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ platformTags)
});

// EXTERNAL MODULE: ./packages/platform/src/libc-floor.ts
var libc_floor = __webpack_require__(81706);
;// CONCATENATED MODULE: ./packages/platform/src/macos-platform-tags.ts
/** The formats of a binary that holds code for the architecture, the plain one first. */
const FORMATS = {
    amd64: ["x86_64", "intel", "fat64", "fat3", "universal2", "universal"],
    arm64: ["arm64", "universal2"],
};
/** The macOS 10 releases whose binaries later systems still take, newest first; 10.16 is what 11 calls itself to old programs. */
const NEWEST_TEN = 16;
/** amd64 began with 10.4. */
const OLDEST_TEN = 4;
function tenTags(newest, formats) {
    const minors = Array.from({ length: Math.max(0, newest - OLDEST_TEN + 1) }, (_, i) => newest - i);
    return minors.flatMap((minor) => formats.map((format) => `macosx_10_${minor}_${format}`));
}
/**
 * Lists the macOS platform tags that the target accepts on a system of the given version, in `packaging`'s order.
 *
 * From 11 on the minor part is always 0; arm64 takes 10.x only as universal2, whose amd64 half may be that old.
 */
function macosPlatformTags(target, system) {
    const formats = FORMATS[target.architecture] ?? [];
    if (system.major === 10) {
        return target.architecture === "amd64" ? tenTags(system.minor, formats) : [];
    }
    const majors = Array.from({ length: Math.max(0, system.major - 10) }, (_, i) => system.major - i);
    return [
        ...majors.flatMap((major) => formats.map((format) => `macosx_${major}_0_${format}`)),
        ...tenTags(NEWEST_TEN, target.architecture === "amd64" ? formats : ["universal2"]),
    ];
}

// EXTERNAL MODULE: ./packages/platform/src/platform-tag.ts
var platform_tag = __webpack_require__(6319);
;// CONCATENATED MODULE: ./packages/platform/src/platform-tags.ts



/** Counts down from `from` to `to`, both included. */
function down(from, to) {
    return Array.from({ length: Math.max(0, from - to + 1) }, (_, step) => from - step);
}
/**
 * The oldest minor version of glibc 2 that has a manylinux tag, where it is not 17: x86 began with manylinux1
 * (PEP 513, PEP 599), and `packaging` gives ARMv6 none.
 */
const OLDEST_MINOR = {
    amd64: 5,
    i686: 5,
    armv6: Infinity,
};
function manylinuxTags(target, floor) {
    const machine = target.wheelArchitecture;
    const oldest = OLDEST_MINOR[target.architecture] ?? 17;
    return down(floor.minor, oldest).flatMap((minor) => {
        const legacy = (0,platform_tag/* legacyManylinux */.V)({ ...floor, minor });
        const tag = `manylinux_${floor.major}_${minor}_${machine}`;
        return legacy === null ? [tag] : [tag, `${legacy}_${machine}`];
    });
}
function musllinuxTags(target, floor) {
    return down(floor.minor, 0).map((minor) => `musllinux_${floor.major}_${minor}_${target.wheelArchitecture}`);
}
function pyemscriptenTags(target, floor) {
    return [`pyemscripten_${floor.major}_${floor.minor}_${target.wheelArchitecture}`];
}
const LEVEL_TAGS = {
    gnu: manylinuxTags,
    musl: musllinuxTags,
    macos: macosPlatformTags,
    pyemscripten: pyemscriptenTags,
};
/** The tag that claims no version of the C library. */
function plainTags(target) {
    if (target.os === "linux") {
        return [`linux_${target.wheelArchitecture}`];
    }
    return target.os === "windows" ? [`win_${target.wheelArchitecture}`] : [];
}
/**
 * Lists the platform tags that an installer on the target accepts, the preferred one first.
 *
 * `floor` is the version of the C library there (on macOS: the system's version); without it, or with another
 * kind of floor than the target has, only the tags that claim no version are listed. The order is that of PyPA's
 * `packaging` 26.3, which puts `linux_*` first.
 */
function platformTags(target, floor) {
    const levels = floor !== null && floor.libc === (0,libc_floor/* floorKind */.f6)(target) ? LEVEL_TAGS[floor.libc](target, floor) : [];
    return [...plainTags(target), ...levels];
}


/***/ }),

/***/ 53570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ SPELLINGS)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14587);

/** Words for an architecture that are no column of the table, by the target that has them. */
const MORE_WORDS = {
    // Docker's variants (containerd's platforms.Normalize drops v1 and v8), Intel's own hyphen
    "amd64-linux-gnu": ["x86-64", "amd64/v1"],
    // Docker Hub's prefixes of official images, balena's names, the 32-bit personality of an arm64 kernel
    "arm64-linux-gnu": ["arm64/v8", "arm64v8"],
    "armv7-linux-gnu": ["arm/v7", "arm32v7", "armv7a", "armv7hf", "armv8l"],
    "armv6-linux-gnu": ["arm/v6", "arm32v6", "armv6hf"],
    "riscv64-linux-gnu": ["riscv64gc"],
    "ppc64le-linux-gnu": ["powerpc64le"],
};
/** Words for an operating system, as GOOS, process.platform and Rust write them. */
const OS_WORDS = {
    linux: ["linux"],
    macos: ["macos", "darwin"],
    windows: ["windows", "win32"],
    wasm: [],
};
function present(values) {
    return values.filter((value) => typeof value === "string");
}
/** Names of the architecture alone. */
function words(target) {
    return present([
        target.architecture,
        target.debianArchitecture,
        target.wheelArchitecture,
        target.unameMachine,
        target.electronArch?.name,
        target.goarch,
        target.runnerLabel,
        target.qemu,
        ...(MORE_WORDS[target.name] ?? []),
    ]);
}
function withSystem(target) {
    return OS_WORDS[target.os].flatMap((os) => words(target).flatMap((word) => [`${os}/${word}`, `${os}-${word}`, `${word}-${os}`]));
}
function names(target) {
    return present([
        target.name,
        target.dockerPlatform,
        target.rustTriple,
        target.gnuTriplet,
        target.compilerTriplet,
        target.extSuffixTriplet === "darwin" ? null : target.extSuffixTriplet,
        target.zigTarget,
    ]);
}
function giveAway(targets) {
    const owners = new Map();
    for (const target of targets) {
        for (const spelling of [...names(target), ...words(target), ...withSystem(target)]) {
            const key = spelling.toLowerCase();
            owners.set(key, owners.get(key) ?? target);
        }
    }
    return owners;
}
/**
 * Maps every spelling, in lower case, to the one target that it means.
 *
 * What several targets share belongs to the first of them in TARGETS:
 * - a word that names an architecture only (`arm64`, `armhf`, `linux/arm/v7`) means Linux with glibc;
 * - `arm`, `linux/arm` and `arm-linux-gnueabihf` mean ARMv7, as in containerd's platform normalisation and
 *   in Debian; ARMv6 has to be said (`armv6`, `linux/arm/v6`, Rust's `arm-unknown-linux-gnueabihf`);
 * - `armv8l` means ARMv7: it is what `uname -m` prints for a 32-bit process on an arm64 kernel.
 * `armel` and `linux/arm/v5` (soft float), `armv8` (32 or 64 bits?) and `win32` mean no target here.
 */
const SPELLINGS = giveAway(_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS */ .d);


/***/ }),

/***/ 60394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ formatTarget)
/* harmony export */ });
/* harmony import */ var _libc_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81706);

/** Writes a target as its name, followed by `.major.minor` when there is a floor, e.g. `armv7-linux-gnu.2.36`. */
function formatTarget(spec) {
    return spec.floor === null
        ? spec.target.name
        : `${spec.target.name}.${(0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLibcFloor */ .E$)(spec.floor)}`;
}


/***/ }),

/***/ 49932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ targetsOfPlatformTag)
/* harmony export */ });
/* harmony import */ var _libc_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81706);
/* harmony import */ var _platform_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6319);
/* harmony import */ var _platform_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36365);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14587);




/** The newest system that an old macOS tag is asked about: 11 takes all of 10.x, and every later one does what 11 does. */
const FIRST_AFTER_TEN = 11;
/** A system on which the tag's target, if it has one, accepts the tag. */
function systemFor(tag) {
    if (!("floor" in tag)) {
        return null;
    }
    return tag.kind === "macos" && tag.floor.major < FIRST_AFTER_TEN
        ? { ...tag.floor, major: FIRST_AFTER_TEN, minor: 0 }
        : tag.floor;
}
/** A 32-bit process on an arm64 kernel calls its machine armv8l; what is built there is ARMv7 code. */
function withoutPersonality(tag) {
    return tag.replace(/_armv8l$/, "_armv7l");
}
/**
 * Lists the targets on which an installer accepts a wheel with this platform tag, given a C library that is new enough.
 *
 * `any` gives all targets; a tag that no target accepts (`manylinux_2_5_aarch64`, `win32`, text of no known form) none.
 */
function targetsOfPlatformTag(text) {
    const tag = (0,_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatformTag */ .T)(text);
    if (tag === null) {
        return [];
    }
    if (tag.kind === "any") {
        return _targets_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGETS */ .d;
    }
    const wanted = withoutPersonality(text.toLowerCase());
    const system = systemFor(tag);
    return _targets_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGETS */ .d.filter((target) => (system === null || (0,_libc_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .floorKind */ .f6)(target) === system.libc) &&
        (0,_platform_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .platformTags */ .$)(target, system).includes(wanted));
}


/***/ }),

/***/ 14587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TARGETS)
/* harmony export */ });
/* harmony import */ var _linux_architectures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70962);

function linuxTarget(row, libc) {
    const libcAbi = `${libc}${row.abi}`;
    return {
        name: `${row.name}-linux-${libc}`,
        architecture: row.name,
        os: "linux",
        libc,
        bits: row.elf.class,
        dockerPlatform: row.docker,
        debianArchitecture: libc === "gnu" ? row.debian : null,
        wheelArchitecture: row.uname,
        rustTriple: `${row.rust}-unknown-linux-${libcAbi}`,
        gnuTriplet: `${row.multiarch}-linux-${libcAbi}`,
        compilerTriplet: `${row.compiler}-linux-${libcAbi}`,
        // CPython's Misc/platform_triplet.c gives the same text as Debian's multiarch on all of these.
        extSuffixTriplet: `${row.multiarch}-linux-${libcAbi}`,
        qemu: row.qemu,
        elf: row.elf,
        machOCpu: null,
        peMachine: null,
        unameMachine: row.uname,
        electronArch: row.electron,
        runnerLabel: row.runnerLabel,
        goarch: row.goarch,
        goarm: row.goarm,
        interpreterPath: libc === "gnu" ? row.gnuInterpreter : `/lib/ld-musl-${row.muslName}.so.1`,
        libcSoname: libc === "gnu" ? "libc.so.6" : `libc.musl-${row.alpineName}.so.1`,
        zigTarget: `${row.zig}-linux-${libcAbi}`,
        zigCpu: row.zigCpu,
    };
}
/** What no target outside Linux has. */
const NOT_LINUX = {
    libc: null,
    bits: 64,
    dockerPlatform: null,
    debianArchitecture: null,
    gnuTriplet: null,
    compilerTriplet: null,
    qemu: null,
    elf: null,
    machOCpu: null,
    peMachine: null,
    electronArch: null,
    runnerLabel: null,
    goarm: null,
    interpreterPath: null,
    libcSoname: null,
    zigCpu: null,
};
const AMD64_DESKTOP = {
    ...NOT_LINUX,
    architecture: "amd64",
    electronArch: { name: "x64", builderNumber: 1 },
    runnerLabel: "x64",
    goarch: "amd64",
};
const ARM64_DESKTOP = {
    ...NOT_LINUX,
    architecture: "arm64",
    electronArch: { name: "arm64", builderNumber: 3 },
    runnerLabel: "arm64",
    goarch: "arm64",
};
const MACOS = { os: "macos", extSuffixTriplet: "darwin" };
const OTHER_TARGETS = [
    {
        ...AMD64_DESKTOP,
        ...MACOS,
        name: "amd64-macos",
        wheelArchitecture: "x86_64",
        rustTriple: "x86_64-apple-darwin",
        machOCpu: 0x0100_0007,
        unameMachine: "x86_64",
        zigTarget: "x86_64-macos",
    },
    {
        ...ARM64_DESKTOP,
        ...MACOS,
        name: "arm64-macos",
        wheelArchitecture: "arm64",
        rustTriple: "aarch64-apple-darwin",
        machOCpu: 0x0100_000c,
        unameMachine: "arm64",
        zigTarget: "aarch64-macos",
    },
    {
        ...AMD64_DESKTOP,
        name: "amd64-windows",
        os: "windows",
        dockerPlatform: "windows/amd64",
        wheelArchitecture: "amd64",
        rustTriple: "x86_64-pc-windows-msvc",
        peMachine: 0x8664,
        extSuffixTriplet: "win_amd64",
        unameMachine: "AMD64",
        zigTarget: "x86_64-windows-gnu",
    },
    {
        ...ARM64_DESKTOP,
        name: "arm64-windows",
        os: "windows",
        dockerPlatform: "windows/arm64",
        wheelArchitecture: "arm64",
        rustTriple: "aarch64-pc-windows-msvc",
        peMachine: 0xaa64,
        extSuffixTriplet: "win_arm64",
        unameMachine: "ARM64",
        zigTarget: "aarch64-windows-gnu",
    },
    {
        ...NOT_LINUX,
        name: "wasm32",
        architecture: "wasm32",
        os: "wasm",
        bits: 32,
        wheelArchitecture: "wasm32",
        rustTriple: "wasm32-unknown-unknown",
        extSuffixTriplet: "wasm32-emscripten",
        unameMachine: "wasm32",
        goarch: "wasm",
        zigTarget: "wasm32-freestanding",
    },
];
/** Lists every target, in the order in which a spelling that several share is given away. */
const TARGETS = [
    ..._linux_architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .LINUX_ARCHITECTURES */ .E.map((row) => linuxTarget(row, "gnu")),
    ..._linux_architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .LINUX_ARCHITECTURES */ .E.map((row) => linuxTarget(row, "musl")),
    ...OTHER_TARGETS,
];


/***/ })

};
