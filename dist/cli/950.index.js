export const id = 950;
export const ids = [950];
export const modules = {

/***/ 82950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k6: () => (/* reexport */ binaryFormatOf),
  Zy: () => (/* reexport */ compareVersions),
  bX: () => (/* reexport */ describeBinary),
  Rg: () => (/* reexport */ describeElf),
  k$: () => (/* reexport */ floatAbiOf),
  uq: () => (/* reexport */ glibcFloor),
  Qb: () => (/* reexport */ libcOf),
  C8: () => (/* reexport */ readBinary),
  oU: () => (/* reexport */ readElf)
});

// UNUSED EXPORTS: FORMAT_HEAD, VERSION_FAMILIES, describeArm, machOCpuName, peMachineName, versionFloors

;// CONCATENATED MODULE: ./packages/binary/src/bytes/malformed-error.ts
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
        throw new MalformedError(`${length} bytes cannot be read`, start);
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
            throw new MalformedError(`${length} bytes are too many`, offset);
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
            throw new MalformedError(`${size} bytes are wanted beyond the end`, offset);
    }
    /** Takes a text's length, and what a text costs beside it, from what is allowed of all texts together; throws MalformedError when nothing is left. */
    spendText(length, offset) {
        this.#shared.textLeft -= length + TEXT_COST;
        if (this.#shared.textLeft < 0) {
            throw new MalformedError("the names are too long together", offset);
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
            throw new MalformedError("a string has no end", offset);
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

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-header.ts


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
    const whole = ByteReader.of(source, true);
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

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-machine.ts
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

;// CONCATENATED MODULE: ./packages/binary/src/elf/float-abi.ts

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

;// CONCATENATED MODULE: ./packages/binary/src/elf/describe-elf.ts


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
    const name = elfMachineName(elf.machine);
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
    if (elf.mips !== null)
        return [elf.mips.isa, elf.mips.abi].filter((word) => word !== null);
    if (elf.machine !== MACHINE.arm)
        return [];
    const eabi = elf.flags >>> 24;
    return [eabi === 0 ? "no EABI" : `EABI${eabi}`, ...(float === null ? [] : [`${float} float`])];
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/mach-o-cpu.ts
/** cputype of mach/machine.h: the family, with a bit for 64-bit addresses and one for 64-bit code with short ones. */
const mach_o_cpu_NAMES = new Map([
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
    return subtype ?? mach_o_cpu_NAMES.get(cpu.cpuType) ?? `processor ${cpu.cpuType}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/mach-o/describe-mach-o.ts

const describe_mach_o_TYPES = {
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
    return `Mach-O ${slice.class}-bit ${describe_mach_o_TYPES[slice.fileType]}, ${machOCpuName(slice)}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/pe-machine.ts
/** IMAGE_FILE_MACHINE values of Microsoft's PE format, "Machine Types", and what they are called. */
const pe_machine_NAMES = new Map([
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
    return pe_machine_NAMES.has(machine);
}
/** Names the machine of a PE or COFF file: "x86-64", "arm64". */
function peMachineName(machine) {
    return pe_machine_NAMES.get(machine) ?? `machine 0x${machine.toString(16)}`;
}

;// CONCATENATED MODULE: ./packages/binary/src/pe/describe-pe.ts

/** Describes a file much as file(1) would: "PE32+ DLL, x86-64", "PE32 executable (console), Intel 80386". */
function describePe(pe) {
    const format = pe.class === 64 ? "PE32+" : "PE32";
    const kind = pe.kind === "dll" ? "DLL" : describeProgram(pe);
    return [`${format} ${kind}`, peMachineName(pe.machine), ...(pe.isManaged ? [".NET"] : [])].join(", ");
}
function describeProgram({ subsystem }) {
    return subsystem === "other" ? "executable" : `executable (${subsystem})`;
}

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
        return `, ${elfMachineName(machine)}`;
    return format === "Mach-O"
        ? `, ${machOCpuName({ cpuType: machine, cpuSubtype: 0 })}`
        : `, ${peMachineName(machine)}`;
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
            return describeElf(read.elf);
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

;// CONCATENATED MODULE: ./packages/binary/src/elf/version-floors.ts
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

;// CONCATENATED MODULE: ./packages/binary/src/elf/libc-of.ts

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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/read-uleb.ts
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
const elf_segments_LAYOUT = {
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
/** DF_TEXTREL */
const FLAG_TEXT_RELOCATIONS = 4;
/** Says whether the loader has to write into code (DT_TEXTREL, or DF_TEXTREL in DT_FLAGS). */
function hasTextRelocations(dynamic) {
    const flags = dynamic.values.get(elf_dynamic_TAG.flags)?.[0] ?? 0;
    return dynamic.values.has(elf_dynamic_TAG.textRelocations) || (flags & FLAG_TEXT_RELOCATIONS) !== 0;
}

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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/name-filter.ts
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

;// CONCATENATED MODULE: ./packages/binary/src/elf/elf-sections.ts



const elf_sections_NOTHING = {
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
const COMMENT = new NameFilter([".comment\0"]);
const DEBUG = new NameFilter([".debug_", ".zdebug_"]);
/** Offsets in Elf32_Shdr and Elf64_Shdr, and their size. */
const elf_sections_LAYOUT = {
    32: { size: 40, type: 4, flags: 8, offset: 16, bytes: 20, link: 24, align: 32 },
    64: { size: 64, type: 4, flags: 8, offset: 24, bytes: 32, link: 40, align: 48 },
};
/** Looks through the sections. A table that does not fit into the file is "unreadable" and tells nothing: no loader looks at it. */
function readSections(header) {
    if (header.sections.offset === 0)
        return { table: "absent", ...elf_sections_NOTHING };
    try {
        const count = countSections(header);
        if (count === 0)
            return { table: "absent", ...elf_sections_NOTHING };
        const { offset, entrySize } = header.sections;
        const isTable = entrySize === elf_sections_LAYOUT[header.class].size && count <= MAX_SECTIONS;
        if (!isTable)
            return { table: "unreadable", ...elf_sections_NOTHING };
        header.reader.require(offset, count * entrySize);
        return { table: "present", ...lookThrough(header, count) };
    }
    catch (error) {
        if (error instanceof MalformedError)
            return { table: "unreadable", ...elf_sections_NOTHING };
        throw error;
    }
}
function lookThrough(header, count) {
    const found = { ...elf_sections_NOTHING };
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
        flags: readAddress(header.reader, header.class, start + at.flags),
        offset: readAddress(header.reader, header.class, start + at.offset),
        size: readAddress(header.reader, header.class, start + at.bytes),
        align: readAddress(header.reader, header.class, start + at.align),
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
const WIDE_HASH_MACHINES = new Set([MACHINE.s390, 0x9026]);
/** Reads the names in the dynamic symbol table, found without sections by DT_SYMTAB and a hash table; throws MalformedError. */
function readDynamicSymbols(header, segments, { dynamic, wanted }) {
    const address = dynamic.values.get(elf_dynamic_TAG.symbols)?.[0];
    const hashed = countSymbols(header, segments, dynamic);
    if (address === undefined || hashed === 0)
        return NONE;
    const table = offsetOfAddress(segments, address);
    const count = hashed === 1 ? countUndefined(header, dynamic, table) : hashed;
    if (count > MAX_SYMBOLS)
        throw new MalformedError(`${count} symbols`, table);
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
    const isMips = header.machine === MACHINE.mips;
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
        throw new MalformedError(`${buckets} buckets of symbols`, offset);
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/malformed.ts

/** Gives what a reader gives, or, where it says that the file is malformed, that. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof MalformedError) {
            return { kind: "malformed", reason: error.reason, offset: error.offset };
        }
        throw error;
    }
}

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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/read-head.ts


/** Reads the bytes that tell a format; throws MalformedError where a source does not hold what it promises. */
function readHead(source) {
    if (source instanceof Uint8Array)
        return source.subarray(0, FORMAT_HEAD);
    try {
        return source.readNow(0, Math.min(FORMAT_HEAD, source.size));
    }
    catch (cause) {
        throw new MalformedError(`the first bytes cannot be read: ${String(cause)}`, 0);
    }
}

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
    return orMalformed(() => hasElfMagic(readHead(source))
        ? { kind: "elf", elf: decodeElf(source, new NameFilter(wanted)) }
        : { kind: "not-elf" });
}
/** Decodes a file that begins with the ELF magic; throws MalformedError. */
function decodeElf(source, wanted) {
    const header = readElfHeader(source);
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
    if (header.machine === MACHINE.arm) {
        return { ...NO_PROCESSOR, arm: attributes && readArmAttributes(header.reader, attributes) };
    }
    if (header.machine === MACHINE.riscv) {
        const segment = segments.find((one) => one.type === SEGMENT.riscvAttributes);
        return { ...NO_PROCESSOR, riscv: readRiscvAbi(header, segment ?? attributes) };
    }
    return header.machine === MACHINE.mips
        ? { ...NO_PROCESSOR, mips: readMipsAbi(header, mipsAbi) }
        : NO_PROCESSOR;
}

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
        throw new MalformedError(`${commands.count} load commands`, commands.offset);
    }
    const list = [];
    let { offset } = commands;
    for (let index = 0; index < commands.count; index++) {
        const command = reader.u32(offset);
        const size = reader.u32(offset + 4);
        const isFitting = size >= 8 && offset + size <= commands.end;
        if (!isFitting)
            throw new MalformedError(`a load command of ${size} bytes`, offset);
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
    const { isLittle, is64 } = mach_o_header_identify(file);
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
function mach_o_header_identify(file) {
    for (const isLittle of [true, false]) {
        const magic = file.part({ start: 0, length: file.length }, isLittle).u32(0);
        if (magic === MAGIC || magic === MAGIC_64)
            return { isLittle, is64: magic === MAGIC_64 };
    }
    throw new MalformedError("no Mach-O file begins so", 0);
}

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
                throw new MalformedError("the trie of exports has a loop", child.at);
            seen.add(child.at);
            if (seen.size > MAX_NODES)
                throw new MalformedError("the trie of exports is too large", 0);
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
    const size = readUleb(trie, cursor);
    cursor.offset += size;
    const count = trie.u8(cursor.offset++);
    const children = Array.from({ length: count }, () => {
        const edge = trie.latin1(cursor.offset, trie.length);
        cursor.offset += edge.length + 1;
        return { at: readUleb(trie, cursor), name: node.name + edge };
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
const mach_o_symbols_TYPE = { debugging: 0xe0, private: 0x10, kind: 0x0e, external: 0x01 };
/** N_UNDF, and N_PBUD: undefined in a library that was bound ahead. */
const UNDEFINED_KINDS = new Set([0x0, 0xc]);
const UNDERSCORE = 0x5f;
/** More symbols than any file has, those of a debugger included. */
const mach_o_symbols_MAX_SYMBOLS = 2 ** 22;
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
    if (place.count > mach_o_symbols_MAX_SYMBOLS)
        throw new MalformedError(`${place.count} symbols`, at);
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
    if ((type & mach_o_symbols_TYPE.debugging) !== 0 || (type & mach_o_symbols_TYPE.external) === 0)
        return null;
    if (UNDEFINED_KINDS.has(type & mach_o_symbols_TYPE.kind))
        return "undefined";
    return (type & mach_o_symbols_TYPE.private) === 0 ? "exported" : null;
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
        return { platform: old, version: minimum_os_versionOf(reader.u32(offset + 8)) };
    if (command !== COMMAND.buildVersion)
        return null;
    const number = reader.u32(offset + 8);
    return {
        platform: PLATFORMS[number - 1] ?? `platform ${number}`,
        version: minimum_os_versionOf(reader.u32(offset + 12)),
    };
}
// xxxx.yy.zz in the nibbles of 32 bits.
function minimum_os_versionOf(packed) {
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
    read_slice_refuseCut(header, commands);
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
function read_slice_refuseCut(header, commands) {
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
            throw new MalformedError(`cut short: ${end} bytes are to be loaded, there are ${reader.length}`, offset);
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
    const reader = ByteReader.of(source, false);
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
        throw new MalformedError(`${count} processors`, 4);
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
        if (error instanceof MalformedError) {
            throw new MalformedError(error.reason, entry.start + error.offset);
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
const pe_header_MAX_SECTIONS = 96;
/** Field offsets in the optional header. */
const pe_header_LAYOUT = { 32: { imageBase: 28, directories: 92 }, 64: { imageBase: 24, directories: 108 } };
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
        throw new MalformedError("the header is of no known kind", optional);
    const at = pe_header_LAYOUT[width];
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
        sections: pe_header_readSections(reader, {
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
function pe_header_readSections(reader, table) {
    if (table.count > pe_header_MAX_SECTIONS)
        throw new MalformedError(`${table.count} sections`, table.offset);
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
        throw new MalformedError(`cut short: ${offset + used} bytes are to be loaded, the file has ${fileSize}`, offset);
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
    throw new MalformedError(`no section holds the address 0x${address.toString(16)}`, 0);
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
        throw new MalformedError(`${count} exported names`, table);
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
            throw new MalformedError("too many imported DLLs", start);
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
    const reader = ByteReader.of(source, true);
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
    if (!isPeMachine(machine) || hasOptionalHeader)
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
const read_static_archive_PAGE_SIZE = 4096;
/** Tables of symbols and of long names, as GNU, Microsoft and BSD call them. */
const TABLES = /^(?:\/|\/\/|\/SYM64\/|\/<\w+>\/|__\.SYMDEF.*)$/;
/** Reads a static library by the headers of its members (ar(5) of GNU and BSD; "!<thin>" holds no content); throws MalformedError. */
function readStaticArchive(source) {
    const reader = ByteReader.of(source, true, read_static_archive_PAGE_SIZE);
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
            throw new MalformedError("too many members", at);
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
        throw new MalformedError("no member begins here", at);
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
        throw new MalformedError("a name is longer than its member", at);
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
const ANY = new NameFilter(null);
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
            throw new MalformedError("a section ends too early", this.offset);
        return this.reader.u8(this.offset++);
    }
    /** Reads a number; a signed one of the same bytes is passed over as well. */
    number() {
        return readUleb(this.reader, this);
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
            throw new MalformedError("a name is too long", start);
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
            throw new MalformedError(`a list of ${count}`, this.offset);
        for (let index = 0; index < count; index++) {
            if (this.isAtEnd)
                throw new MalformedError("a list ends too early", this.offset);
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
            throw new MalformedError(`an import of the unknown kind ${kind}`, cursor.offset - 1);
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
    const reader = ByteReader.of(source, true);
    if (reader.u16(6) === COMPONENT_LAYER)
        return { kind: "component" };
    if (reader.u32(4) !== MODULE)
        throw new MalformedError("the version is not known", 4);
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
            throw new MalformedError("too many sections", whole.offset);
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
    const filter = new NameFilter(wanted);
    return orMalformed(() => readByFormat(source, filter));
}
function readByFormat(source, wanted) {
    const format = binaryFormatOf(readHead(source));
    switch (format) {
        case "ELF":
            return { kind: "elf", elf: decodeElf(source, wanted) };
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

;// CONCATENATED MODULE: ./packages/binary/src/index.ts













/***/ })

};
