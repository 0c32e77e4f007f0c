export const id = 218;
export const ids = [218];
export const modules = {

/***/ 9822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ accessContent)
/* harmony export */ });
/* harmony import */ var _archive_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35359);
/* harmony import */ var _random_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57294);


const CHUNK = 2 ** 20;
/** Offers a range of a source as the content of a member. A range that goes beyond the end is told when it is read. */
function accessContent(source, path, { start, size }) {
    const access = (0,_random_access_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceAccess */ .j)(source, start, size);
    return {
        access,
        read: async (onChunk) => {
            const read = await readWhole(access, path, onChunk);
            if (!read.ok || access.size === size)
                return read;
            const detail = `${access.size} bytes are there, ${size} promised`;
            return { ok: false, problem: { kind: "data-broken", path, detail } };
        },
    };
}
async function readWhole(access, path, onChunk) {
    // One room for all pieces, each of which is only valid until the next.
    const room = new Uint8Array(Math.min(CHUNK, access.size));
    for (let at = 0; at < access.size; at += CHUNK) {
        const chunk = await pieceOf(access, at, room);
        if (!(chunk instanceof Uint8Array))
            return { ok: false, problem: (0,_archive_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Z)(chunk, path) };
        onChunk(chunk);
    }
    return { ok: true };
}
async function pieceOf(access, at, room) {
    try {
        return await access.read(at, Math.min(CHUNK, access.size - at), room);
    }
    catch (error) {
        return error;
    }
}


/***/ }),

/***/ 35359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   v: () => (/* binding */ ArchiveFailure)
/* harmony export */ });
/** Ends the reading of something broken inside this package; becomes a problem before anybody else sees it. */
class ArchiveFailure extends Error {
    kind;
    constructor(kind, detail) {
        super(detail);
        this.kind = kind;
    }
}
/** Tells as a problem what was thrown while something was read; what is not ours is broken data. */
function problemOf(thrown, path = null) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: thrown instanceof ArchiveFailure ? thrown.kind : "data-broken", path, detail };
}


/***/ }),

/***/ 22165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ARCHIVE_LIMITS)
/* harmony export */ });
/** Lets every wheel of an index through (PyPI itself refuses a ratio above 50 from 64 MiB on) and no zip bomb. */
const ARCHIVE_LIMITS = {
    entries: 200_000,
    entryBytes: 8 * 2 ** 30,
    totalBytes: 32 * 2 ** 30,
    ratio: 200,
    ratioFreeBytes: 64 * 2 ** 20,
};


/***/ }),

/***/ 37231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asarHeaderOf)
/* harmony export */ });
const JSON_START = 16;
/**
 * Reads the first 16 bytes of an asar archive (https://github.com/electron/asar, "Format"): two of Chromium's pickles,
 * the first one holds the size of the second, which holds the JSON. Null for anything else.
 */
function asarHeaderOf(head) {
    if (head.length <= JSON_START)
        return null;
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const [four, pickleSize] = [view.getUint32(0, true), view.getUint32(4, true)];
    const [payloadSize, jsonSize] = [view.getUint32(8, true), view.getUint32(12, true)];
    const isPickle = four === 4 && payloadSize === pickleSize - 4 && jsonSize <= payloadSize - 4;
    const isObject = view.getUint8(JSON_START) === "{".charCodeAt(0);
    if (!isPickle || !isObject || jsonSize < 2)
        return null;
    return { jsonStart: JSON_START, jsonSize, contentStart: 8 + pickleSize };
}


/***/ }),

/***/ 16983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf)
/* harmony export */ });
const MAGICS = [
    ["gzip", [0x1f, 0x8b, 0x08]],
    ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
    ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
];
/** "BZh", a digit, and the magic of a block or of the end. */
const BZIP2 = /^425a683[1-9](?:314159265359|177245385090)/;
/** A zstd frame that holds no data of its own begins 0x184D2A50 to 5F (RFC 8878 3.1.2). */
const SKIPPABLE = [0x2a, 0x4d, 0x18];
const LZMA_HEADER = 13;
/** No file says it is larger than 256 GiB (liblzma guesses alike). */
const LZMA_SIZE_MAX = 2n ** 38n;
const LZMA_SIZE_UNKNOWN = 2n ** 64n - 1n;
/** All properties fit into a number less than this. */
const LZMA_PROPERTIES = 9 * 5 * 5;
/** Tells from its first bytes (14 are enough) how a file is compressed; null for one that is not. */
function compressionOf(head) {
    for (const [compression, magic] of MAGICS) {
        if (magic.every((byte, index) => head[index] === byte))
            return compression;
    }
    if (BZIP2.test(Buffer.from(head.subarray(0, 10)).toString("hex")))
        return "bzip2";
    const isSkippable = (head[0] ?? 0) >> 4 === 5 && SKIPPABLE.every((byte, index) => head[index + 1] === byte);
    if (isSkippable)
        return "zstd";
    return isLzma(head) ? "lzma" : null;
}
// The format has no magic: what its header may hold is rare enough.
function isLzma(head) {
    if (head.length <= LZMA_HEADER || head[LZMA_HEADER] !== 0)
        return false;
    const view = new DataView(head.buffer, head.byteOffset, LZMA_HEADER);
    const size = view.getBigUint64(5, true);
    return (view.getUint8(0) < LZMA_PROPERTIES &&
        isUsualDictionary(view.getUint32(1, true)) &&
        (size === LZMA_SIZE_UNKNOWN || size < LZMA_SIZE_MAX));
}
/** A power of two, or the sum of two that follow one another. */
function isUsualDictionary(size) {
    const highest = 2 ** Math.floor(Math.log2(size));
    return size >= 4096 && (size === highest || size === highest * 1.5);
}


/***/ }),

/***/ 83453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ decompressed)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/archive/src/archive-failure.ts
var archive_failure = __webpack_require__(35359);
// EXTERNAL MODULE: ./packages/archive/src/archive-limits.ts
var archive_limits = __webpack_require__(22165);
;// CONCATENATED MODULE: ./packages/archive/src/byte-input.ts

const CHUNK = 64 * 1024;
/** Reads a source from an offset to its end, in order. Throws a failure where bytes are wanted beyond the end. */
class ByteInput {
    #source;
    #chunk = new Uint8Array();
    #chunkStart;
    #at = 0;
    constructor(source, start = 0) {
        this.#source = source;
        this.#chunkStart = start;
    }
    /** The offset in the source of the byte that comes next. */
    get position() {
        return this.#chunkStart + this.#at;
    }
    /** Bytes that are left. */
    get left() {
        return this.#source.size - this.position;
    }
    byte() {
        if (this.#at === this.#chunk.length)
            this.#fill();
        const byte = this.#chunk[this.#at] ?? 0;
        this.#at += 1;
        return byte;
    }
    #fill() {
        if (this.left === 0)
            throw new archive_failure/* ArchiveFailure */.v("data-broken", "the data end early");
        const start = this.position;
        const size = Math.min(CHUNK, this.#source.size - start);
        this.#chunk = this.#source.readNow(start, size);
        this.#chunkStart = start;
        this.#at = 0;
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/compression/bzip2/bit-input.ts
/** Reads bits, the highest of each byte first. */
class BitInput {
    #input;
    #buffer = 0;
    /** Bits of the buffer that were not read. */
    #count = 0;
    constructor(input) {
        this.#input = input;
    }
    /** Whether there is no whole byte left. */
    get isAtEnd() {
        return this.#count < 8 && this.#input.left === 0;
    }
    /** Reads a number of at most 24 bits. */
    bits(count) {
        const value = this.peek(count);
        this.#count -= count;
        return value;
    }
    /** The same, and leaves them to be read. */
    peek(count) {
        while (this.#count < count) {
            this.#buffer = (this.#buffer << 8) | this.#input.byte();
            this.#count += 8;
        }
        return (this.#buffer >>> (this.#count - count)) & ((1 << count) - 1);
    }
    skip(count) {
        this.#count -= count;
    }
    /** Goes on at the next whole byte. */
    align() {
        this.#count -= this.#count % 8;
    }
    /** Reads 32 bits as a signed number. */
    word() {
        const high = this.bits(16);
        return (high << 16) | this.bits(16);
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/compression/bzip2/bzip2-crc.ts
const POLYNOMIAL = 0x04c11db7;
/** Makes the table of the remainders of each byte, highest bit first. */
function makeBzip2Table() {
    return Int32Array.from({ length: 256 }, (_, byte) => {
        let value = byte << 24;
        for (let bit = 0; bit < 8; bit++)
            value = (value << 1) ^ (value < 0 ? POLYNOMIAL : 0);
        return value;
    });
}
/** Goes on summing up bytes as bzip2 does: CRC-32, but with the highest bit first. Begins with -1, ends inverted. */
function bzip2Crc(table, bytes, before) {
    let sum = before;
    for (let at = 0; at < bytes.length; at++) {
        sum = (sum << 8) ^ (table[(sum >>> 24) ^ (bytes[at] ?? 0)] ?? 0);
    }
    return sum;
}

;// CONCATENATED MODULE: ./packages/archive/src/compression/bzip2/huffman-code.ts

const LONGEST_CODE = 20;
/** Codes up to this long are found in one step. */
const QUICK_BITS = 10;
/** A canonical Huffman code: shorter codes come first, of one length in the order of their symbols. */
class HuffmanCode {
    /** By the first bits: the symbol times 32 and the length of its code; 0 where the code is longer. */
    #quick = new Uint16Array(1 << QUICK_BITS);
    /** By length: the first code that is too large for it, aligned to the longest length. */
    #limits = new Int32Array(LONGEST_CODE + 2);
    /** By length: what leads from a code to its place in `symbols`. */
    #offsets = new Int32Array(LONGEST_CODE + 2);
    #symbols;
    constructor(lengths) {
        this.#symbols = new Uint16Array(lengths.length);
        let code = 0;
        let place = 0;
        for (let length = 1; length <= LONGEST_CODE; length++, code <<= 1) {
            this.#offsets[length] = place - code;
            for (let symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] !== length)
                    continue;
                this.#symbols[place] = symbol;
                this.#addQuick(code, symbol * 32 + length);
                place += 1;
                code += 1;
            }
            this.#limits[length] = code << (LONGEST_CODE - length);
            if (code > 1 << length)
                throw new archive_failure/* ArchiveFailure */.v("data-broken", "bzip2: no such codes");
        }
    }
    /** Reads one symbol. */
    read(input) {
        const quick = this.#quick[input.peek(QUICK_BITS)] ?? 0;
        if (quick !== 0) {
            input.skip(quick & 31);
            return quick >> 5;
        }
        const bits = input.peek(LONGEST_CODE);
        let length = QUICK_BITS;
        while (length <= LONGEST_CODE && bits >= (this.#limits[length] ?? 0))
            length += 1;
        const place = (bits >> (LONGEST_CODE - length)) + (this.#offsets[length] ?? 0);
        const symbol = length > LONGEST_CODE ? undefined : this.#symbols[place];
        if (symbol === undefined)
            throw new archive_failure/* ArchiveFailure */.v("data-broken", "bzip2: no such code");
        input.skip(length);
        return symbol;
    }
    #addQuick(code, entry) {
        const spare = QUICK_BITS - (entry & 31);
        if (spare >= 0)
            this.#quick.fill(entry, code << spare, (code + 1) << spare);
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/compression/bzip2/read-block.ts


const CODES_MAX = 6;
const read_block_LONGEST_CODE = 20;
/** After so many symbols another code may be used. */
const GROUP = 50;
const RUN_B = 1;
/** Reads a block, after its magic and checksum, into `space`. The format has no specification but its program (bzip2 1.0.8). */
function readBlock(input, space) {
    if (input.bits(1) === 1) {
        throw new archive_failure/* ArchiveFailure */.v("compression-unknown", "bzip2 of before version 0.9.5");
    }
    const origin = input.bits(24);
    const used = readUsedBytes(input);
    const codes = input.bits(3);
    if (codes < 2 || codes > CODES_MAX)
        broken("no such number of codes");
    const selectors = readSelectors(input, codes);
    const tables = Array.from({ length: codes }, () => readCode(input, used.length + 2));
    const { length, counts } = readSymbols(input, { used, selectors, tables }, space);
    if (origin >= length)
        broken("the text begins beyond its end");
    return { origin, length, counts };
}
function readUsedBytes(input) {
    const rows = input.bits(16);
    const used = [];
    for (let row = 0; row < 16; row++) {
        if ((rows & (0x8000 >> row)) === 0)
            continue;
        const columns = input.bits(16);
        for (let column = 0; column < 16; column++) {
            if ((columns & (0x8000 >> column)) !== 0)
                used.push(row * 16 + column);
        }
    }
    if (used.length === 0)
        broken("no byte is used");
    return Uint8Array.from(used);
}
function readSelectors(input, codes) {
    const selectors = new Uint8Array(input.bits(15));
    const recent = Uint8Array.from({ length: codes }, (_, index) => index);
    for (let index = 0; index < selectors.length; index++) {
        let place = 0;
        while (input.bits(1) === 1)
            place += 1;
        if (place >= codes)
            broken("no such code");
        selectors[index] = moveToFront(recent, place);
    }
    return selectors;
}
function readCode(input, symbols) {
    const lengths = new Uint8Array(symbols);
    let length = input.bits(5);
    for (let symbol = 0; symbol < symbols; symbol++) {
        while (length >= 1 && length <= read_block_LONGEST_CODE && input.bits(1) === 1) {
            length += input.bits(1) === 0 ? 1 : -1;
        }
        if (length < 1 || length > read_block_LONGEST_CODE)
            broken("no such length of a code");
        lengths[symbol] = length;
    }
    return new HuffmanCode(lengths);
}
function readSymbols(input, coding, space) {
    const { used, selectors, tables } = coding;
    const end = used.length + 1;
    const text = new BlockText(space, used.slice());
    for (const selector of selectors) {
        const table = tables[selector];
        if (table === undefined)
            broken("no such code");
        for (let count = 0; count < GROUP; count++) {
            const symbol = table.read(input);
            if (symbol <= RUN_B) {
                text.addRun(symbol);
                continue;
            }
            text.endRun();
            if (symbol === end)
                return text;
            text.add(symbol - 1);
        }
    }
    return broken("a block does not end");
}
/** What is gathered of a block: bytes by how recently they were used, and runs of the last one. */
class BlockText {
    counts = new Int32Array(256);
    length = 0;
    #space;
    #recent;
    #run = 0;
    #unit = 1;
    constructor(space, recent) {
        this.#space = space;
        this.#recent = recent;
    }
    /** The length of a run is written with the digits 1 and 2, the lowest first. */
    addRun(digit) {
        this.#run += this.#unit << digit;
        this.#unit <<= 1;
        if (this.#run > this.#space.length)
            broken("a block is too long");
    }
    endRun() {
        const run = this.#run;
        if (run === 0)
            return;
        const byte = this.#recent[0] ?? 0;
        if (this.length + run > this.#space.length)
            broken("a block is too long");
        this.#space.fill(byte, this.length, this.length + run);
        this.length += run;
        this.counts[byte] = (this.counts[byte] ?? 0) + run;
        this.#run = 0;
        this.#unit = 1;
    }
    add(place) {
        if (this.length >= this.#space.length)
            broken("a block is too long");
        const byte = moveToFront(this.#recent, place);
        this.#space[this.length] = byte;
        this.length += 1;
        this.counts[byte] = (this.counts[byte] ?? 0) + 1;
    }
}
function moveToFront(recent, place) {
    const value = recent[place] ?? 0;
    if (place > 24)
        recent.copyWithin(1, 0, place);
    else
        for (let index = place; index > 0; index--)
            recent[index] = recent[index - 1] ?? 0;
    recent[0] = value;
    return value;
}
function broken(what) {
    throw new archive_failure/* ArchiveFailure */.v("data-broken", `bzip2: ${what}`);
}

;// CONCATENATED MODULE: ./packages/archive/src/compression/bzip2/bzip2-chunks.ts




const bzip2_chunks_CHUNK = 128 * 1024;
/** Four alike are followed by how many more there are, 255 at most. */
const RUN = 4;
const LONGEST_RUN = 255;
/** "BZh". */
const MAGIC = 0x425a68;
/** The first digits of pi and of its square root. */
const BLOCK_MAGIC = [0x314159, 0x265359];
const END_MAGIC = [0x177245, 0x385090];
/** Unpacks bzip2, streams that follow one another too, and checks all checksums; a piece is valid until the next. */
function* bzip2Chunks(input) {
    const bits = new BitInput(input);
    const table = makeBzip2Table();
    do {
        yield* stream(bits, table);
        bits.align();
    } while (!bits.isAtEnd);
}
function* stream(bits, table) {
    const space = new Int32Array(readLevel(bits) * 100_000);
    let combined = 0;
    while (isBlockNext(bits)) {
        const checksum = bits.word();
        let sum = -1;
        for (const piece of bzip2_chunks_text(readBlock(bits, space), space)) {
            sum = bzip2Crc(table, piece, sum);
            yield piece;
        }
        expectSame(~sum, checksum);
        combined = ((combined << 1) | (combined >>> 31)) ^ checksum;
    }
    expectSame(combined, bits.word());
}
function readLevel(bits) {
    const isMagic = bits.bits(24) === MAGIC;
    const level = bits.bits(8) - 0x30;
    if (isMagic && level >= 1 && level <= 9)
        return level;
    throw new archive_failure/* ArchiveFailure */.v("data-broken", "bzip2: a stream does not begin as one");
}
function isBlockNext(bits) {
    const magic = [bits.bits(24), bits.bits(24)];
    if (BLOCK_MAGIC.every((part, index) => part === magic[index]))
        return true;
    if (END_MAGIC.every((part, index) => part === magic[index]))
        return false;
    throw new archive_failure/* ArchiveFailure */.v("data-broken", "bzip2: no block where one is due");
}
function expectSame(computed, stored) {
    if (computed === stored)
        return;
    throw new archive_failure/* ArchiveFailure */.v("checksum-wrong", "bzip2: a checksum differs");
}
/** Undoes the transform of Burrows and Wheeler, and then the runs. */
function* bzip2_chunks_text(block, space) {
    chain(block, space);
    const output = new Uint8Array(bzip2_chunks_CHUNK + LONGEST_RUN);
    let at = 0;
    let alike = 0;
    let before = -1;
    let next = (space[block.origin] ?? 0) >>> 8;
    for (let left = block.length; left > 0; left--) {
        const entry = space[next] ?? 0;
        const byte = entry & 0xff;
        next = entry >>> 8;
        if (alike === RUN) {
            output.fill(before, at, at + byte);
            at += byte;
            alike = 0;
            before = -1;
        }
        else {
            output[at] = byte;
            at += 1;
            alike = byte === before ? alike + 1 : 1;
            before = byte;
        }
        if (at < bzip2_chunks_CHUNK)
            continue;
        yield output.subarray(0, at);
        at = 0;
    }
    yield output.subarray(0, at);
}
/** Writes above each byte the place of the one that follows it in the text. */
function chain({ length, counts }, space) {
    const places = new Int32Array(256);
    for (let byte = 1; byte < 256; byte++) {
        places[byte] = (places[byte - 1] ?? 0) + (counts[byte - 1] ?? 0);
    }
    for (let index = 0; index < length; index++) {
        const byte = (space[index] ?? 0) & 0xff;
        const place = places[byte] ?? 0;
        places[byte] = place + 1;
        space[place] = (space[place] ?? 0) | (index << 8);
    }
}

// EXTERNAL MODULE: ./packages/archive/src/compression/compression-of.ts
var compression_of = __webpack_require__(16983);
// EXTERNAL MODULE: ./packages/archive/src/compression/xz-chunks.ts
var xz_chunks = __webpack_require__(68264);
// EXTERNAL MODULE: ./packages/archive/src/compression/zlib-chunks.ts
var zlib_chunks = __webpack_require__(98817);
// EXTERNAL MODULE: ./packages/archive/src/compression/zstd-chunks.ts + 1 modules
var zstd_chunks = __webpack_require__(13944);
;// CONCATENATED MODULE: ./packages/archive/src/compression/decompressed.ts









const HEAD = 16;
/** What unpacks without waiting keeps the machine busy: every so many bytes others get their turn. */
const TURN = 4 * 2 ** 20;
/** Unpacks a compressed file, whatever it is compressed with, piece by piece and no further than is asked for. Never rejects. */
function decompressed(source, limits = archive_limits/* ARCHIVE_LIMITS */.O) {
    try {
        const compression = (0,compression_of/* compressionOf */.M)(source.readNow(0, Math.min(HEAD, source.size)));
        if (compression !== null && compression !== "lzma") {
            const stream = guarded(unpack(source, compression), source.size, limits);
            return { ok: true, compression, stream };
        }
        const detail = `${compression ?? "this"} is nothing that can be unpacked here`;
        return { ok: false, problem: { kind: "compression-unknown", path: null, detail } };
    }
    catch (error) {
        return { ok: false, problem: (0,archive_failure/* problemOf */.Z)(error) };
    }
}
function unpack(source, compression) {
    switch (compression) {
        case "gzip":
            return (0,zlib_chunks/* gunzipChunks */.Ai)(source);
        case "zstd":
            return (0,zstd_chunks/* zstdChunks */.o)(source);
        case "xz":
            return (0,xz_chunks/* xzChunks */.b)(source);
        case "bzip2":
            return inTurns(bzip2Chunks(new ByteInput(source)));
    }
}
async function* inTurns(pieces) {
    let done = 0;
    for (const piece of pieces) {
        yield piece;
        done += piece.length;
        if (done < TURN)
            continue;
        done = 0;
        await (0,promises_.setImmediate)();
    }
}
/** Stops at the limits, and turns what is thrown into a problem. */
function guarded(pieces, packedSize, limits) {
    let problem = null;
    async function* chunks() {
        let size = 0;
        try {
            for await (const piece of pieces) {
                size += piece.length;
                expectNoBomb(size, packedSize, limits);
                if (piece.length > 0)
                    yield piece;
            }
        }
        catch (error) {
            problem = (0,archive_failure/* problemOf */.Z)(error);
        }
    }
    return { chunks: chunks(), problem: () => problem };
}
function expectNoBomb(size, packedSize, limits) {
    if (size > limits.totalBytes) {
        const detail = `more than ${limits.totalBytes} bytes unpacked, which is the limit`;
        throw new archive_failure/* ArchiveFailure */.v("bomb", detail);
    }
    if (size <= limits.ratioFreeBytes || size <= packedSize * limits.ratio)
        return;
    const detail = `it unpacks to more than ${limits.ratio} times its size, which is the limit`;
    throw new archive_failure/* ArchiveFailure */.v("bomb", detail);
}


/***/ }),

/***/ 68264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xzChunks)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _archive_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35359);
/* harmony import */ var _zlib_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98817);



/**
 * The library lets one file at a time be unpacked and the others wait. Where one lies inside of another, as a package in
 * a tar.xz does, that would be for ever; each has memory of its own, 64 MiB at most, and needs no lock.
 */
const UNLOCKED = { acquire: async () => { }, release: () => { } };
/** What the library's error codes (xz_ret of xz-embedded) mean here. */
const CODES = new Map([
    ["3", ["too-large", "xz: there is not enough memory to unpack it"]],
    ["4", ["too-large", "xz: unpacking wants a dictionary of more than 64 MiB"]],
    ["5", ["data-broken", "xz: a stream does not begin as one"]],
    ["6", ["compression-unknown", "xz with a filter or a checksum that is hardly ever used"]],
    ["7", ["data-broken", "xz: the data are broken"]],
    ["8", ["data-broken", "xz: the data end early"]],
]);
/** Unpacks xz (https://tukaani.org/xz/xz-file-format.txt), streams that follow one another too. Rejects where the data are broken. */
async function* xzChunks(source) {
    const xz = await library();
    Reflect.set(xz.XzReadableStream, "_contextMutex", UNLOCKED);
    const input = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_zlib_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(source), { objectMode: false }));
    const reader = new xz.XzReadableStream(input).getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return;
            yield value;
        }
    }
    catch (error) {
        throw failureOf(error);
    }
    finally {
        // Frees the memory of a file that was left early; one that is done or broken has none any more.
        await reader.cancel().catch(() => { });
        await input.cancel().catch(() => { });
    }
}
/** Loads the library when the first file needs it. Node.js gives its CommonJS exports as the default, a bundler as they are. */
async function library() {
    const loaded = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 23));
    return loaded.default ?? loaded;
}
function failureOf(error) {
    const code = /error code (\d+)$/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    const [kind, detail] = CODES.get(code) ?? [];
    return kind === undefined || detail === undefined ? error : new _archive_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFailure */ .v(kind, detail);
}


/***/ }),

/***/ 98817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ gunzipChunks),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   i1: () => (/* binding */ throughTransform)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);


const INPUT_CHUNK = 256 * 1024;
const OUTPUT_CHUNK = 256 * 1024;
/** Unpacks gzip (RFC 1952), members that follow one another too. Rejects where the data are broken. */
function gunzipChunks(source) {
    return throughTransform(source, () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: OUTPUT_CHUNK }));
}
/** Sends a source through a stream of Node's, which lives as long as the loop over what comes out. */
async function* throughTransform(source, create) {
    const transform = create();
    // Its errors are those of the transform, whose iterator throws them.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(piecesOf(source), { objectMode: false }), transform, () => { });
    for await (const chunk of transform) {
        if (chunk instanceof Uint8Array)
            yield chunk;
    }
}
/** Reads a source from its beginning to its end. */
async function* piecesOf(source) {
    for (let at = 0; at < source.size; at += INPUT_CHUNK) {
        yield await source.read(at, Math.min(INPUT_CHUNK, source.size - at));
    }
}


/***/ }),

/***/ 13944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ zstdChunks),
  c: () => (/* binding */ zstdChunksWithoutNode)
});

// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/archive/src/random-access.ts
var random_access = __webpack_require__(57294);
// EXTERNAL MODULE: ./packages/archive/src/archive-failure.ts
var archive_failure = __webpack_require__(35359);
// EXTERNAL MODULE: ./packages/archive/src/compression/zlib-chunks.ts
var zlib_chunks = __webpack_require__(98817);
;// CONCATENATED MODULE: ./packages/archive/src/compression/xxh64.ts
const PRIME_1 = 0x9e3779b185ebca87n;
const PRIME_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME_3 = 0x165667b19e3779f9n;
const PRIME_4 = 0x85ebca77c2b2ae63n;
const PRIME_5 = 0x27d4eb2f165667c5n;
const [PRIME_1_LOW, PRIME_1_HIGH] = [0x85ebca87, 0x9e3779b1];
const [PRIME_2_LOW, PRIME_2_HIGH] = [0x27d4eb4f, 0xc2b2ae3d];
const STRIPE = 32;
const LANES = 4;
/** Sums up bytes as zstd does (https://github.com/Cyan4973/xxHash, doc/xxhash_spec.md, XXH64 with seed 0). */
class Xxh64 {
    /** Low and high half of each lane. */
    #lanes = new Uint32Array(LANES * 2);
    #rest = Buffer.alloc(0);
    #length = 0;
    constructor() {
        const starts = [PRIME_1 + PRIME_2, PRIME_2, 0n, -PRIME_1];
        for (const [lane, start] of starts.entries()) {
            this.#lanes[lane * 2] = Number(BigInt.asUintN(32, start));
            this.#lanes[lane * 2 + 1] = Number(BigInt.asUintN(32, start >> 32n));
        }
    }
    add(bytes) {
        this.#length += bytes.length;
        const joined = Buffer.concat([this.#rest, bytes]);
        const whole = joined.length - (joined.length % STRIPE);
        for (let at = 0; at < whole; at += STRIPE)
            this.#stripe(joined, at);
        this.#rest = joined.subarray(whole);
    }
    /** The lower half of the sum, which is all that a frame of zstd stores. */
    get low() {
        let sum = this.#length < STRIPE ? PRIME_5 : this.#merged();
        sum = uint64(sum + BigInt(this.#length));
        let at = 0;
        for (; at + 8 <= this.#rest.length; at += 8) {
            sum ^= round(0n, this.#rest.readBigUInt64LE(at));
            sum = uint64(rotated(sum, 27n) * PRIME_1 + PRIME_4);
        }
        if (at + 4 <= this.#rest.length) {
            sum ^= uint64(BigInt(this.#rest.readUInt32LE(at)) * PRIME_1);
            sum = uint64(rotated(sum, 23n) * PRIME_2 + PRIME_3);
            at += 4;
        }
        for (const byte of this.#rest.subarray(at)) {
            sum ^= uint64(BigInt(byte) * PRIME_5);
            sum = uint64(rotated(sum, 11n) * PRIME_1);
        }
        return Number(BigInt.asUintN(32, avalanche(sum)));
    }
    #merged() {
        const lanes = Array.from({ length: LANES }, (_, lane) => {
            const [low, high] = this.#lanes.subarray(lane * 2);
            return (BigInt(high ?? 0) << 32n) | BigInt(low ?? 0);
        });
        const bits = [1n, 7n, 12n, 18n];
        const sum = lanes.reduce((total, lane, index) => total + rotated(lane, bits[index] ?? 0n), 0n);
        return lanes.reduce((total, lane) => uint64((total ^ round(0n, lane)) * PRIME_1 + PRIME_4), uint64(sum));
    }
    // Each lane takes eight bytes; by halves, as numbers of 64 bits are slow.
    #stripe(bytes, start) {
        const lanes = this.#lanes;
        for (let lane = 0, at = start; lane < LANES * 2; lane += 2, at += 8) {
            const [inLow, inHigh] = [word(bytes, at), word(bytes, at + 4)];
            const low = (lanes[lane] ?? 0) + (Math.imul(inLow, PRIME_2_LOW) >>> 0);
            const carry = low > 0xffff_ffff ? 1 : 0;
            const high = (lanes[lane + 1] ?? 0) + productHigh(inLow, inHigh, [PRIME_2_LOW, PRIME_2_HIGH]) + carry;
            const turnedLow = (low << 31) | ((high >>> 0) >>> 1);
            const turnedHigh = (high << 31) | ((low >>> 0) >>> 1);
            lanes[lane] = Math.imul(turnedLow, PRIME_1_LOW);
            lanes[lane + 1] = productHigh(turnedLow, turnedHigh, [PRIME_1_LOW, PRIME_1_HIGH]);
        }
    }
}
function word(bytes, at) {
    return bytes.readInt32LE(at);
}
/** The higher half of a product of 64 bits, of which the halves are given. */
function productHigh(low, high, [byLow, byHigh]) {
    const [a0, a1] = [low & 0xffff, low >>> 16];
    const [b0, b1] = [byLow & 0xffff, byLow >>> 16];
    const middle = a1 * b0 + ((a0 * b0) >>> 16);
    const other = a0 * b1 + (middle & 0xffff);
    const carried = a1 * b1 + (middle >>> 16) + (other >>> 16);
    return (carried + Math.imul(low, byHigh) + Math.imul(high, byLow)) >>> 0;
}
function round(lane, input) {
    return uint64(rotated(uint64(lane + input * PRIME_2), 31n) * PRIME_1);
}
function avalanche(sum) {
    const first = uint64((sum ^ (sum >> 33n)) * PRIME_2);
    const second = uint64((first ^ (first >> 29n)) * PRIME_3);
    return second ^ (second >> 32n);
}
function rotated(value, bits) {
    return uint64((value << bits) | (value >> (64n - bits)));
}
function uint64(value) {
    return BigInt.asUintN(64, value);
}

// EXTERNAL MODULE: ./packages/archive/src/compression/zstd-frames.ts
var zstd_frames = __webpack_require__(16295);
;// CONCATENATED MODULE: ./packages/archive/src/compression/zstd-chunks.ts







const OUTPUT_CHUNK = 256 * 1024;
/** Frames that unpack to no more than this are not worth a stream. */
const SMALL = 2 ** 20;
/** Unpacks zstd (RFC 8878), frames that follow one another too. Rejects where the data are broken. */
async function* zstdChunks(source) {
    for (const frame of (0,zstd_frames/* zstdFrames */.CQ)(source)) {
        // Node has it from 22.15 on; actions run on 20 where a machine has no newer one.
        if ("createZstdDecompress" in external_node_zlib_)
            yield* byNode(source, frame);
        else
            yield* zstdChunksWithoutNode(source, frame);
    }
}
function byNode(source, { start, end, sizeMax }) {
    if (sizeMax > SMALL) {
        const frame = (0,random_access/* sliceAccess */.j)(source, start, end - start);
        return (0,zlib_chunks/* throughTransform */.i1)(frame, () => external_node_zlib_.createZstdDecompress({ chunkSize: OUTPUT_CHUNK }));
    }
    return [external_node_zlib_.zstdDecompressSync(source.readNow(start, end - start))];
}
/** Unpacks one frame with a library in the language itself, block by block: a block is at most 128 KiB. */
function* zstdChunksWithoutNode(source, { start, end }) {
    const pieces = [];
    const decompress = new esm/* Decompress */.YM((piece) => pieces.push(piece));
    let at = (0,zstd_frames/* zstdBlocksStart */.ug)(source, start);
    decompress.push(source.readNow(start, at - start));
    // The library does not look at the checksum behind the last block.
    const sum = new Xxh64();
    const taken = function* () {
        for (const piece of pieces.splice(0)) {
            sum.add(piece);
            yield piece;
        }
    };
    for (const [, next] of (0,zstd_frames/* zstdBlocks */.Y3)(source, at)) {
        decompress.push(source.readNow(at, next - at));
        at = next;
        yield* taken();
    }
    // Of a small frame it gives nothing before it knows that nothing follows.
    decompress.push(source.readNow(at, end - at), true);
    yield* taken();
    if (at === end || Buffer.from(source.readNow(at, 4)).readUInt32LE() === sum.low)
        return;
    throw new archive_failure/* ArchiveFailure */.v("checksum-wrong", "zstd: the checksum of a frame differs");
}


/***/ }),

/***/ 16295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ zstdFrames),
/* harmony export */   Y3: () => (/* binding */ zstdBlocks),
/* harmony export */   ug: () => (/* binding */ zstdBlocksStart)
/* harmony export */ });
/* harmony import */ var _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35359);

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const BLOCK_MAX = 128 * 1024;
/** What zstd itself unpacks without being told to use more memory. */
const WINDOW_MAX = 128 * 2 ** 20;
const LAST = 1;
const RLE = 1;
const RESERVED = 3;
/** Finds the frames of a zstd file (RFC 8878 3.1), each as it is asked for: Node's decompressor ends with the first. Throws failures. */
function* zstdFrames(source) {
    for (let start = 0; start < source.size;) {
        const magic = number(source, start, 4);
        if ((magic & ~15) >>> 0 === SKIPPABLE) {
            start += 8 + number(source, start + 4, 4);
            if (start > source.size)
                broken("a frame ends early");
            continue;
        }
        if (magic !== MAGIC)
            broken("no frame where one is due");
        const frame = frameAt(source, start);
        yield frame;
        start = frame.end;
    }
}
/** Goes through the blocks of a frame: where each begins, and where the next would. */
function* zstdBlocks(source, start) {
    for (let at = start, isLast = false; !isLast;) {
        const header = number(source, at, 3);
        const type = (header >> 1) & 3;
        if (type === RESERVED)
            broken("a block of unknown kind");
        isLast = (header & LAST) === LAST;
        const end = at + 3 + (type === RLE ? 1 : header >> 3);
        if (end > source.size)
            broken("a block ends early");
        yield [at, end];
        at = end;
    }
}
/** Tells where the first block of a frame begins (RFC 8878 3.1.1.1). */
function zstdBlocksStart(source, start) {
    const descriptor = number(source, start + 4, 1);
    const isSingle = (descriptor & 0x20) !== 0;
    const sizeFlag = descriptor >> 6;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
    if (dictionaryBytes > 0) {
        throw new _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFailure */ .v("compression-unknown", "zstd with a dictionary that is elsewhere");
    }
    const sizeBytes = sizeFlag === 0 ? Number(isSingle) : 1 << sizeFlag;
    const sizeAt = start + 5 + (isSingle ? 0 : 1);
    const window = isSingle
        ? number(source, sizeAt, sizeBytes) + (sizeFlag === 1 ? 256 : 0)
        : windowOf(number(source, start + 5, 1));
    if (window > WINDOW_MAX) {
        const detail = `unpacking wants ${window} bytes of memory, the limit is ${WINDOW_MAX}`;
        throw new _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFailure */ .v("too-large", detail);
    }
    return sizeAt + sizeBytes;
}
function frameAt(source, start) {
    let end = zstdBlocksStart(source, start);
    let blocks = 0;
    for (const [, next] of zstdBlocks(source, end)) {
        end = next;
        blocks += 1;
    }
    const hasChecksum = (number(source, start + 4, 1) & 4) !== 0;
    end += hasChecksum ? 4 : 0;
    if (end > source.size)
        broken("a frame ends early");
    return { start, end, sizeMax: blocks * BLOCK_MAX };
}
function windowOf(descriptor) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}
/** Reads a number of up to eight bytes, the lowest first. */
function number(source, at, bytes) {
    if (at + bytes > source.size)
        broken("a frame ends early");
    return source.readNow(at, bytes).reduceRight((value, byte) => value * 256 + byte, 0);
}
function broken(what) {
    throw new _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFailure */ .v("data-broken", `zstd: ${what}`);
}


/***/ }),

/***/ 38611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unsafePath),
/* harmony export */   V: () => (/* binding */ entryProblems)
/* harmony export */ });
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


/***/ }),

/***/ 77018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readImageLayout)
});

;// CONCATENATED MODULE: ./packages/archive/src/image/json-object.ts
/** Takes a value for an object; anything else is one without members. */
function asObject(value) {
    return isObject(value) ? value : {};
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Takes a value for a list; anything else is an empty one. */
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** Takes a value for a text; anything else is null. */
function asText(value) {
    return typeof value === "string" ? value : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/archive/src/image/blob-reader.ts

/** Indexes, manifests and configs are far smaller. */
const MAX_JSON = 16 * 2 ** 20;
const CHUNK = 2 ** 20;
/** Reads the parts of an image, and keeps what was wrong with them. Never rejects. */
class BlobReader {
    problems = [];
    #source;
    constructor(source) {
        this.#source = source;
    }
    /** Reads a small JSON part; null, and a problem, when that cannot be done. With a digest, its bytes have to have it. */
    async json(path, digest = null) {
        const access = await this.access(path, digest);
        if (access === null)
            return null;
        if (access.size > MAX_JSON)
            return this.#fail("unreadable", path, "it is too large");
        try {
            const bytes = await access.read(0, access.size);
            return JSON.parse(Buffer.from(bytes).toString("utf8"));
        }
        catch (error) {
            return this.#fail("unreadable", path, error instanceof Error ? error.message : "no JSON");
        }
    }
    /** Finds a part; null, and a problem, when it is not there. With a digest, all of it is read to compare. */
    async access(path, digest) {
        const access = await this.#find(path);
        if (access === null)
            return this.#fail("missing", path, "it is not there");
        if (digest === null || !digest.startsWith("sha256:"))
            return access;
        const found = await sha256Of(access);
        if (found instanceof Error)
            return this.#fail("unreadable", path, found.message);
        if (found !== digest)
            this.#fail("digest-differs", path, `its digest is ${found}`);
        return access;
    }
    async #find(path) {
        try {
            return await this.#source(path);
        }
        catch {
            return null;
        }
    }
    #fail(kind, path, detail) {
        this.problems.push({ kind, path, detail });
        return null;
    }
}
async function sha256Of(access) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        for (let at = 0; at < access.size; at += CHUNK) {
            hash.update(await access.read(at, Math.min(CHUNK, access.size - at)));
        }
        return `sha256:${hash.digest("hex")}`;
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** Gives the path of a blob by its digest in an OCI layout; null for text that is no digest. */
function blobPath(digest) {
    const match = typeof digest === "string" ? /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(digest) : null;
    return match === null ? null : `blobs/${match[1]}/${match[2]}`;
}

;// CONCATENATED MODULE: ./packages/archive/src/image/platform-of.ts

/** Writes a platform as containers do: `os/architecture[/variant]`; null where one of the first two is missing. */
function platformOf(object) {
    const os = asText(object["os"]);
    const architecture = asText(object["architecture"]);
    const variant = asText(object["variant"]) ?? "";
    if (os === null || architecture === null || os === "" || architecture === "")
        return null;
    return [os, architecture, ...(variant === "" ? [] : [variant])].join("/");
}

;// CONCATENATED MODULE: ./packages/archive/src/image/read-docker-archive.ts



const MAX_IMAGES = 200;
const MAX_LAYERS = 500;
/** Reads the images of an archive that `docker save` or podman wrote without an OCI index: manifest.json names configs and layers by their paths. Never rejects. */
async function readDockerArchive(source) {
    const reader = new BlobReader(source);
    const manifest = asList(await reader.json("manifest.json"))
        .slice(0, MAX_IMAGES)
        .map(asObject);
    const images = [];
    for (const one of manifest)
        images.push(await readImage(source, one));
    return { images, problems: reader.problems };
}
async function readImage(source, manifest) {
    const reader = new BlobReader(source);
    const configPath = asText(manifest["Config"]) ?? "";
    const config = asObject(await reader.json(configPath, digestInName(configPath)));
    const digests = asList(asObject(config["rootfs"])["diff_ids"]).map(asText);
    const layers = [];
    const paths = asList(manifest["Layers"]).slice(0, MAX_LAYERS).map(asText);
    for (const [index, path] of paths.entries()) {
        // The layers of such archives are plain tars, whose digests the config has.
        const digest = digests[index] ?? null;
        layers.push({ name: digest ?? path ?? "", access: await reader.access(path ?? "", digest) });
    }
    const problems = reader.problems;
    return { indexPlatform: null, configPlatform: platformOf(config), layers, problems };
}
function digestInName(path) {
    const match = /([0-9a-f]{64})(?:\.json)?$/.exec(path);
    return match === null ? null : `sha256:${match[1]}`;
}

;// CONCATENATED MODULE: ./packages/archive/src/image/read-image-layout.ts




/** Images of more platforms than anybody publishes, and indexes inside of one another. */
const read_image_layout_MAX_IMAGES = 200;
const MAX_DEPTH = 4;
/**
 * Reads the images of an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md) or of what
 * `docker save` wrote, and checks every digest. Attestations are left out. Never rejects.
 */
async function readImageLayout(source) {
    const reader = new BlobReader(source);
    const hasIndex = (await source("index.json").catch(() => null)) !== null;
    if (!hasIndex)
        return readDockerArchive(source);
    const index = asObject(await reader.json("index.json"));
    const images = await imagesOf(source, asList(index["manifests"]), MAX_DEPTH);
    return { images: images.slice(0, read_image_layout_MAX_IMAGES), problems: reader.problems };
}
async function imagesOf(source, descriptors, depth) {
    const images = [];
    for (const descriptor of descriptors.slice(0, read_image_layout_MAX_IMAGES).map(asObject)) {
        if (isAttestation(descriptor))
            continue;
        images.push(...(await imagesOfOne(source, descriptor, depth)));
        if (images.length > read_image_layout_MAX_IMAGES)
            break;
    }
    return images;
}
function isAttestation(descriptor) {
    const type = asObject(descriptor["annotations"])["vnd.docker.reference.type"];
    const { architecture } = asObject(descriptor["platform"]);
    return type === "attestation-manifest" || architecture === "unknown";
}
async function imagesOfOne(source, descriptor, depth) {
    const reader = new BlobReader(source);
    const indexPlatform = platformOf(asObject(descriptor["platform"]));
    const digest = asText(descriptor["digest"]);
    const path = blobPath(digest);
    const manifest = path === null ? {} : asObject(await reader.json(path, digest));
    if (path === null)
        reader.problems.push({ kind: "unreadable", path: "index.json", detail: "no digest" });
    if (Array.isArray(manifest["manifests"]) && depth > 0)
        return imagesOf(source, manifest["manifests"], depth - 1);
    const parts = await partsOf(reader, manifest);
    return [{ indexPlatform, ...parts, problems: reader.problems }];
}
async function partsOf(reader, manifest) {
    const config = asObject(await blobJson(reader, asObject(manifest["config"])));
    const layers = [];
    for (const layer of asList(manifest["layers"]).slice(0, read_image_layout_MAX_LAYERS).map(asObject)) {
        const digest = asText(layer["digest"]);
        const path = blobPath(digest);
        const access = path === null ? null : await reader.access(path, digest);
        layers.push({ name: digest ?? "", access });
    }
    return { configPlatform: platformOf(config), layers };
}
/** overlayfs takes no more. */
const read_image_layout_MAX_LAYERS = 500;
async function blobJson(reader, descriptor) {
    const digest = asText(descriptor["digest"]);
    const path = blobPath(digest);
    return path === null ? null : reader.json(path, digest);
}


/***/ }),

/***/ 58845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ listZip)
});

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./packages/archive/src/entry-problems.ts
var entry_problems = __webpack_require__(38611);
// EXTERNAL MODULE: ./packages/archive/src/random-access.ts
var random_access = __webpack_require__(57294);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./packages/archive/src/read-entry.ts



/** Up to here a member is unpacked at once, which costs less than to ask another thread. */
const SMALL = 256 * 1024;
/** Up to here in one step by another thread, while others are hashed; larger ones piece by piece. */
const MIDDLE = 8 * 2 ** 20;
const PIECE = 256 * 1024;
/** zlib takes no smaller ones. */
const LEAST_PIECE = 64;
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
        const place = { start: local.fileDataStart, size: entry.compressedSize };
        if (Math.max(entry.size, place.size) > MIDDLE)
            await stream(reader, entry, [place, take]);
        else
            take(await whole(reader, entry, place));
        return null;
    }
    catch (error) {
        return fail(entry, "data-broken", error instanceof Error ? error.message : String(error));
    }
}
// One byte more than promised is let through, so that a longer member is seen to be longer.
async function whole(reader, entry, place) {
    const packed = await reader.bytes(place.start, place.size);
    if (entry.method === "stored")
        return packed;
    // One piece of just that size: nothing is put together afterwards.
    const length = entry.size + 1;
    const options = { maxOutputLength: length, chunkSize: Math.max(length, LEAST_PIECE) };
    return entry.size > SMALL ? inflateAside(packed, options) : (0,external_node_zlib_.inflateRawSync)(packed, options);
}
const inflateAside = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
async function stream(reader, entry, [{ start, size }, take]) {
    const packed = reader.chunks(start, start + size);
    if (entry.method === "stored") {
        for await (const chunk of packed)
            take(chunk);
        return;
    }
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: PIECE });
    const pump = (0,promises_.pipeline)(packed, inflater);
    // Its failure is the iteration's too, which is awaited.
    pump.catch(() => undefined);
    let left = entry.size + 1;
    for await (const chunk of inflater) {
        const bytes = asBytes(chunk);
        take(bytes);
        left -= bytes.length;
        // More than was promised: it is seen to be longer, and no more of it is unpacked.
        if (left <= 0)
            break;
    }
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

// EXTERNAL MODULE: ./packages/archive/src/archive-limits.ts
var archive_limits = __webpack_require__(22165);
;// CONCATENATED MODULE: ./packages/archive/src/zip-prefix.ts
const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;
/** The zip64 end record and its locator stand before the end record (APPNOTE.TXT 4.3.14, 4.3.15). */
const LOCATOR = 20;
const ZIP64_END_RECORD = 56;
const END_SIGNATURE = Buffer.from("PK\u0005\u0006");
const LOCATOR_SIGNATURE = 0x0706_4b50;
const ZIP64_SIGNATURE = 0x0606_4b50;
const ENTRY_SIGNATURE = 0x0201_4b50;
/** The longest line that Linux takes (BINPRM_BUF_SIZE) is 256. */
const LONGEST_LINE = 512;
/**
 * Tells by how much all offsets in a zip archive are too small: something was put before it, and they were left as they
 * were. Python and Info-ZIP take them from where the directory really is, as this does; but where a directory stands
 * at the offset that is written too, programs differ, and the written one counts (0). Throws where the source does.
 */
function zipShift(source) {
    const length = Math.min(source.size, END_RECORD + LONGEST_COMMENT);
    const tailStart = source.size - length;
    const tail = Buffer.from(source.readNow(tailStart, length));
    const at = tail.lastIndexOf(END_SIGNATURE);
    if (at === -1 || at + END_RECORD > tail.length)
        return 0;
    const directory = zip64Directory(source, tailStart + at) ?? {
        end: tailStart + at,
        size: tail.readUInt32LE(at + 12),
        offset: tail.readUInt32LE(at + 16),
    };
    const shift = directory.end - directory.size - directory.offset;
    if (!Number.isSafeInteger(shift) || shift <= 0 || directory.size === 0)
        return 0;
    const isWrittenRight = isEntryAt(source, directory.offset);
    return !isWrittenRight && isEntryAt(source, directory.offset + shift) ? shift : 0;
}
function zip64Directory(source, endRecord) {
    const end = endRecord - LOCATOR - ZIP64_END_RECORD;
    if (end < 0)
        return null;
    const bytes = Buffer.from(source.readNow(end, ZIP64_END_RECORD + LOCATOR));
    const isZip64 = bytes.readUInt32LE(0) === ZIP64_SIGNATURE &&
        bytes.readUInt32LE(ZIP64_END_RECORD) === LOCATOR_SIGNATURE;
    if (!isZip64)
        return null;
    return {
        end,
        size: Number(bytes.readBigUInt64LE(40)),
        offset: Number(bytes.readBigUInt64LE(48)),
    };
}
function isEntryAt(source, at) {
    if (at < 0 || at + 4 > source.size)
        return false;
    return Buffer.from(source.readNow(at, 4)).readUInt32LE() === ENTRY_SIGNATURE;
}
/** Describes what stands before the first member, whose offset in the file is given. Throws where the source does. */
function zipPrefix(source, size) {
    const head = Buffer.from(source.readNow(0, Math.min(LONGEST_LINE, size, source.size)));
    const line = /^#!([^\r\n]*)\r?\n/.exec(head.toString("latin1"))?.[1];
    return { size, interpreter: line?.trim() ?? null };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/archive/src/zip-source.ts



/** What is read at once around a small request: the headers and small members that follow one another. */
const WINDOW = 256 * 1024;
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
        if (length <= WINDOW)
            return this.#inWindow(start, length);
        this.#require(start, length);
        return this.#source.read(start, length);
    }
    // Many small reads, mostly of what was read already: to wait for each costs more than it takes.
    #inWindow(start, length) {
        const offset = start - this.#window.start;
        if (offset >= 0 && offset + length <= this.#window.bytes.length) {
            return this.#window.bytes.subarray(offset, offset + length);
        }
        this.#require(start, length);
        const bytes = this.#source.readNow(start, Math.min(WINDOW, this.#source.size - start));
        this.#window = { start, bytes };
        return bytes.subarray(0, length);
    }
    // Every member has a header to read: a promise for each would cost more than the copy.
    #copyFromWindow(to, position, length) {
        try {
            to.set(this.#inWindow(position, length));
            return null;
        }
        catch (error) {
            return error instanceof Error ? error : new Error(String(error));
        }
    }
    #require(start, length) {
        const isInside = start >= 0 && length >= 0 && length <= this.#source.size - start;
        if (!isInside)
            throw new Error("unexpected end of the archive");
    }
    read(...[buffer, offset, length, position, done]) {
        if (length > WINDOW) {
            (0,external_node_util_.callbackify)(async () => buffer.set(await this.bytes(position, length), offset))(done);
            return;
        }
        const problem = this.#copyFromWindow(buffer.subarray(offset), position, length);
        queueMicrotask(() => done(problem));
    }
    _readStreamForRange(start, end) {
        return external_node_stream_.Readable.from(this.chunks(start, end), { objectMode: false });
    }
    /** Reads a range piece by piece. */
    async *chunks(start, end) {
        for (let at = start; at < end; at += CHUNK) {
            yield await this.#source.read(at, Math.min(CHUNK, end - at));
        }
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/list-zip.ts








/** Lists a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) without unpacking anything. Never rejects. */
async function listZip(source, limits = archive_limits/* ARCHIVE_LIMITS */.O) {
    try {
        const shift = zipShift(source);
        const listing = await listAligned((0,random_access/* sliceAccess */.j)(source, shift, source.size), limits);
        if (!listing.ok)
            return listing;
        const { first, zip } = listing;
        return { ok: true, zip: { ...zip, prefix: zipPrefix(source, shift + first) } };
    }
    catch (error) {
        return refuse("not-a-zip", error);
    }
}
/** Lists a zip archive whose offsets are right. */
async function listAligned(source, limits) {
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
    const offsets = listed.map(({ placed }) => placed.offset);
    const first = offsets.reduce((least, offset) => Math.min(least, offset), source.size);
    const zip = toZip({ file, reader, listed }, source.size, limits);
    return { ok: true, first: listed.length === 0 ? 0 : first, zip };
}
function toZip(opened, archiveSize, limits) {
    const { file, reader, listed } = opened;
    const raws = new Map(listed.map(({ raw, placed }) => [placed.entry, raw]));
    const placed = listed.map((one) => one.placed);
    return {
        entries: placed.map((one) => one.entry),
        problems: [...lies(file, archiveSize), ...(0,entry_problems/* entryProblems */.V)(placed, archiveSize, limits)],
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
const list_zip_END_RECORD = 22;
const ZIP64_RECORDS = 76;
// Where the directory goes on after the last entry counted, another program may see other members than we do.
function lies(file, archiveSize) {
    // @types/yauzl 3.4 calls the cursor a boolean; it is the offset after the last entry read.
    const cursor = Number(file.readEntryCursor);
    const rest = archiveSize - list_zip_END_RECORD - file.comment.length - cursor;
    if (rest === 0 || rest === ZIP64_RECORDS)
        return [];
    const detail = `${rest} bytes lie between the last entry and the end record`;
    return [{ kind: "directory-lies", path: null, detail }];
}
function refuse(kind, error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind, path: null, detail } };
}


/***/ }),

/***/ 12950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openTar)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22165);
/* harmony import */ var _compression_compression_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16983);
/* harmony import */ var _compression_decompressed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83453);
/* harmony import */ var _tar_tar_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42930);
/* harmony import */ var _tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62338);





/** Enough to tell how something is compressed. */
const HEAD = 16;
/** Gives the members of a tar archive, compressed in any way or not at all; each walk unpacks it anew. */
function openTar(source, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_LIMITS */ .O) {
    return {
        walk: async (visit) => {
            const head = await source.read(0, Math.min(HEAD, source.size)).catch(() => new Uint8Array());
            if ((0,_compression_compression_of_js__WEBPACK_IMPORTED_MODULE_1__/* .compressionOf */ .M)(head) === null)
                return (0,_tar_tar_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .tarArchive */ .G)(source, limits).walk(visit);
            const opened = (0,_compression_decompressed_js__WEBPACK_IMPORTED_MODULE_3__/* .decompressed */ .j)(source, limits);
            if (!opened.ok)
                return [opened.problem];
            return (0,_tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .tarStream */ .e)(opened.stream, limits).walk(visit);
        },
    };
}


/***/ }),

/***/ 49492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PathProblems)
/* harmony export */ });
/* harmony import */ var _entry_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38611);

/** Looks at the paths of an archive in their order, and tells of those that are unsafe, no text or not the first of their name. */
class PathProblems {
    #seen = new Set();
    #repeated = new Set();
    of(path) {
        const problems = [];
        const add = (kind, detail) => problems.push({ kind, path, detail });
        // A backslash separates nothing outside of Windows, and Debian has files with it.
        const unsafe = (0,_entry_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafePath */ .K)(path.replaceAll("\\", "_"));
        if (unsafe !== null)
            add("unsafe-path", unsafe);
        if (path.includes("\uFFFD"))
            add("name-not-text", "the name is not UTF-8");
        if (this.#seen.has(path) && !this.#repeated.has(path)) {
            this.#repeated.add(path);
            add("duplicate-name", "several members have this name: the last one stays");
        }
        this.#seen.add(path);
        return problems;
    }
}


/***/ }),

/***/ 60396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ findPyInstaller)
});

// EXTERNAL MODULE: ./packages/archive/src/access-content.ts
var access_content = __webpack_require__(9822);
// EXTERNAL MODULE: ./packages/archive/src/archive-failure.ts
var archive_failure = __webpack_require__(35359);
// EXTERNAL MODULE: ./packages/archive/src/archive-limits.ts
var archive_limits = __webpack_require__(22165);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/archive/src/compression/zlib-chunks.ts
var zlib_chunks = __webpack_require__(98817);
;// CONCATENATED MODULE: ./packages/archive/src/inflated-content.ts



/** Up to here content is unpacked in one step, without the cost of setting up a stream. */
const SMALL = 256 * 1024;
/** Offers content that lies packed by zlib (RFC 1950) in a source; its length and checksum are checked. */
function inflatedContent(source, path, size) {
    return {
        access: null,
        read: async (onChunk) => {
            try {
                let read = 0;
                for await (const chunk of inflated(source, size)) {
                    read += chunk.length;
                    if (read > size)
                        break;
                    onChunk(chunk);
                }
                if (read === size)
                    return { ok: true };
                const detail = `${read > size ? "more than promised" : `${read} bytes`} unpacked, ${size} promised`;
                throw new archive_failure/* ArchiveFailure */.v("data-broken", detail);
            }
            catch (error) {
                return { ok: false, problem: (0,archive_failure/* problemOf */.Z)(error, path) };
            }
        },
    };
}
function inflated(source, size) {
    if (Math.max(size, source.size) > SMALL)
        return (0,zlib_chunks/* throughTransform */.i1)(source, () => (0,external_node_zlib_.createInflate)());
    // One byte more than promised is let through, so that longer content is seen to be longer.
    return [(0,external_node_zlib_.inflateSync)(source.readNow(0, source.size), { maxOutputLength: size + 1 })];
}

// EXTERNAL MODULE: ./packages/archive/src/path-problems.ts
var path_problems = __webpack_require__(49492);
// EXTERNAL MODULE: ./packages/archive/src/random-access.ts
var random_access = __webpack_require__(57294);
;// CONCATENATED MODULE: ./packages/archive/src/pyinstaller/find-cookie.ts
/** "MEI" and five control characters. */
const MAGIC = Buffer.from("4d45490c0b0a0b0e", "hex");
const SIZE = 88;
const CHUNK = 2 ** 20;
/** The end of a file is where it nearly always is. */
const LAST = 64 * 1024;
/** So often the magic may stand somewhere without being one. */
const CANDIDATES = 64;
/**
 * Searches a program backwards for the cookie of a PyInstaller archive: it is not at the end, on Linux the archive is a
 * section with others behind it. Null where there is none; rejects where the source does.
 */
async function findCookie(source) {
    let candidates = CANDIDATES;
    let size = LAST;
    for (let end = source.size; end >= SIZE && candidates > 0; size = CHUNK) {
        const start = Math.max(0, end - size);
        // What begins in this piece may end in the one behind it, which was read before.
        const length = Math.min(end + MAGIC.length - 1, source.size) - start;
        const piece = await source.read(start, length);
        const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
        for (let at = bytes.lastIndexOf(MAGIC); at !== -1 && candidates > 0; candidates--) {
            const cookie = cookieAt(source, start + at);
            if (cookie !== null)
                return cookie;
            at = at === 0 ? -1 : bytes.lastIndexOf(MAGIC, at - 1);
        }
        end = start;
    }
    return null;
}
function cookieAt(source, at) {
    if (at + SIZE > source.size)
        return null;
    const bytes = Buffer.from(source.readNow(at, SIZE));
    const [size, tocOffset] = [bytes.readUInt32BE(8), bytes.readUInt32BE(12)];
    const [tocSize, version] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    const end = at + SIZE;
    const isInside = size <= end && tocOffset + tocSize <= size - SIZE;
    if (!isInside || version < 20 || version >= 10_000)
        return null;
    const library = bytes.subarray(24).toString("latin1");
    return {
        start: end - size,
        end,
        tocStart: end - size + tocOffset,
        tocSize,
        python: pythonOf(version),
        library: library.slice(0, Math.max(0, library.indexOf("\0"))),
    };
}
// 27 is 2.7, 39 is 3.9, 311 is 3.11.
function pythonOf(version) {
    const unit = version >= 100 ? 100 : 10;
    return `${Math.floor(version / unit)}.${version % unit}`;
}

;// CONCATENATED MODULE: ./packages/archive/src/pyinstaller/read-toc.ts

const HEADER = 18;
const TOC_MAX = 32 * 2 ** 20;
const NAME_MAX = 4096;
/** Reads the table of contents of a PyInstaller archive. Throws failures. */
function readToc(source, cookie, limits) {
    if (cookie.tocSize > TOC_MAX) {
        throw new archive_failure/* ArchiveFailure */.v("too-large", `a table of contents of ${cookie.tocSize} bytes`);
    }
    const toc = Buffer.from(source.readNow(cookie.tocStart, cookie.tocSize));
    const entries = [];
    for (let at = 0; at < toc.length;) {
        if (entries.length >= limits.entries) {
            throw new archive_failure/* ArchiveFailure */.v("too-many-entries", `more than ${limits.entries} members`);
        }
        const length = at + HEADER < toc.length ? toc.readUInt32BE(at) : 0;
        const isEntry = length > HEADER && length <= Math.min(toc.length - at, HEADER + NAME_MAX);
        if (!isEntry)
            throw new archive_failure/* ArchiveFailure */.v("directory-broken", "the table of contents is broken");
        entries.push(entryOf(toc.subarray(at, at + length), cookie));
        at += length;
    }
    return entries;
}
function entryOf(bytes, { start, end, library }) {
    const name = bytes.subarray(HEADER);
    const nameEnd = name.indexOf(0);
    const text = name.subarray(0, nameEnd === -1 ? name.length : nameEnd).toString("utf8");
    const entry = {
        // On Windows names are written as there.
        path: library.toLowerCase().endsWith(".dll") ? text.replaceAll("\\", "/") : text,
        typecode: String.fromCharCode(bytes.readUInt8(17)),
        start: start + bytes.readUInt32BE(4),
        packedSize: bytes.readUInt32BE(8),
        size: bytes.readUInt32BE(12),
        isPacked: bytes.readUInt8(16) !== 0,
    };
    if (entry.start + entry.packedSize <= end)
        return entry;
    throw new archive_failure/* ArchiveFailure */.v("directory-broken", "a member lies beyond the end of the archive");
}

;// CONCATENATED MODULE: ./packages/archive/src/pyinstaller/find-pyinstaller.ts








const OPTION = "o";
const DEPENDENCY = "d";
const LINK = "n";
const LONGEST_LINK = 4096;
/** Finds the archive that PyInstaller attaches to its loader, in a program that may be anything. Never rejects. */
async function findPyInstaller(source, limits = archive_limits/* ARCHIVE_LIMITS */.O) {
    try {
        const cookie = await findCookie(source);
        if (cookie === null)
            return { kind: "none" };
        const entries = readToc(source, cookie, limits);
        expectNoBomb(entries, cookie, limits);
        return { kind: "found", archive: toArchive(source, cookie, entries) };
    }
    catch (error) {
        return { kind: "broken", problem: (0,archive_failure/* problemOf */.Z)(error) };
    }
}
function toArchive(source, { python, library, start, end }, entries) {
    return {
        python,
        library,
        start,
        end,
        typecodes: new Map(entries.map(({ path, typecode }) => [path, typecode])),
        walk: async (visit) => walkEntries(source, entries, visit),
    };
}
async function walkEntries(source, entries, visit) {
    const problems = [];
    const paths = new path_problems/* PathProblems */.I();
    for (const entry of entries) {
        const content = contentOf(source, entry);
        const linkTarget = entry.typecode === LINK ? await textOf(content, entry.size) : null;
        const member = memberOf(entry, linkTarget);
        // The names of others are options of the loader, and where another program has the file.
        if (member.kind !== "other")
            problems.push(...paths.of(entry.path));
        await visit(member, content);
    }
    return problems;
}
function memberOf({ path, typecode, size }, linkTarget) {
    const isOther = typecode === OPTION || typecode === DEPENDENCY;
    const kind = typecode === LINK ? "link" : isOther ? "other" : "file";
    return { path, size: kind === "file" ? size : 0, kind, mode: null, linkTarget };
}
function contentOf(source, entry) {
    const { path, start, packedSize, size, isPacked } = entry;
    if (isPacked)
        return inflatedContent((0,random_access/* sliceAccess */.j)(source, start, packedSize), path, size);
    return (0,access_content/* accessContent */._)((0,random_access/* sliceAccess */.j)(source, start, packedSize), path, { start: 0, size });
}
async function textOf(content, size) {
    const pieces = [];
    if (size <= LONGEST_LINK)
        await content.read((chunk) => pieces.push(Buffer.from(chunk)));
    return Buffer.concat(pieces).toString("utf8").replace(/\0+$/, "");
}
function expectNoBomb(entries, cookie, limits) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    const ratio = Math.round(total / Math.max(cookie.end - cookie.start, 1));
    const isTooMuch = total > limits.totalBytes;
    if (!isTooMuch && (total <= limits.ratioFreeBytes || ratio <= limits.ratio))
        return;
    throw new archive_failure/* ArchiveFailure */.v("bomb", `it unpacks to ${total} bytes, ${ratio} times its size`);
}


/***/ }),

/***/ 57294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ bytesAccess),
/* harmony export */   j: () => (/* binding */ sliceAccess)
/* harmony export */ });
/** Gives access to bytes in memory. */
function bytesAccess(bytes) {
    const readNow = (offset, length) => {
        const isInside = offset >= 0 && length >= 0 && offset + length <= bytes.length;
        if (!isInside)
            throw new Error(`${length} bytes at ${offset} are beyond the end`);
        return bytes.subarray(offset, offset + length);
    };
    return { size: bytes.length, read: async (offset, length) => readNow(offset, length), readNow };
}
/** Gives access to a range of something else, as if it were alone; a range beyond the end is cut there. */
function sliceAccess(source, start, length) {
    const begin = Math.min(Math.max(start, 0), source.size);
    const size = Math.max(0, Math.min(length, source.size - begin));
    const place = (offset, count) => {
        const isInside = offset >= 0 && count >= 0 && offset + count <= size;
        if (!isInside)
            throw new Error(`${count} bytes at ${offset} are beyond the end`);
        return begin + offset;
    };
    return {
        size,
        read: async (offset, count, into) => source.read(place(offset, count), count, into),
        readNow: (offset, count) => source.readNow(place(offset, count), count),
    };
}


/***/ }),

/***/ 42930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tarArchive)
/* harmony export */ });
/* harmony import */ var _access_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9822);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22165);
/* harmony import */ var _archive_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35359);
/* harmony import */ var _walk_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61366);




/** What is read at once for headers: those of small members lie close together. */
const WINDOW = 16 * 1024;
/** Gives the members of a tar archive that can be read anywhere; nothing is read but headers and what is asked for. */
function tarArchive(source, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_LIMITS */ .O) {
    return { walk: async (visit) => (0,_walk_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTar */ .N)(accessInput(source), limits, visit) };
}
function accessInput(source) {
    let at = 0;
    let window = { start: 0, bytes: new Uint8Array() };
    let problem = null;
    const available = (length) => Math.min(length, source.size - at);
    const load = (length) => {
        const isHeld = at >= window.start && at + length <= window.start + window.bytes.length;
        if (!isHeld)
            window = { start: at, bytes: source.readNow(at, available(Math.max(length, WINDOW))) };
        return window.bytes.subarray(at - window.start, at - window.start + length);
    };
    return {
        take: async (length) => {
            try {
                const bytes = load(available(length));
                at += bytes.length;
                return bytes;
            }
            catch (error) {
                problem = (0,_archive_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(error);
                return new Uint8Array();
            }
        },
        content: (path, size) => (0,_access_content_js__WEBPACK_IMPORTED_MODULE_3__/* .accessContent */ ._)(source, path, { start: at, size }),
        skipPast: async (size) => {
            const isInside = size <= source.size - at;
            at = isInside ? at + size : source.size;
            return isInside;
        },
        drain: async () => { },
        close: async () => { },
        problem: () => problem,
    };
}


/***/ }),

/***/ 69979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ isTarHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35359);

/** A tar archive is made of blocks of this size. */
const BLOCK = 512;
const NOTHING = new Uint8Array();
const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const SPACE = 32;
const PERMISSIONS = 0o7777;
/** Reads a header block (POSIX.1-2024 pax "ustar Interchange Format", GNU tar's tar.h); null for a block of zeros, which ends the archive. Throws a failure for anything else. */
function tarHeader(block) {
    const sum = checksumOf(block);
    if (sum.unsigned === SPACE * 8 && block.every((byte) => byte === 0))
        return null;
    const stored = octal(block, CHECKSUM_AT, CHECKSUM_END);
    if (stored !== sum.unsigned && stored !== sum.signed) {
        throw new _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFailure */ .v("header-broken", "the checksum of a tar header is wrong");
    }
    const magic = Buffer.from(block.subarray(257, 265)).toString("latin1");
    return {
        name: text(block, 0, 100),
        mode: number(block, 100, 108) & PERMISSIONS,
        size: number(block, 124, 136),
        type: String.fromCharCode(block[156] ?? 0),
        linkName: text(block, 157, 257),
        // GNU's own format keeps other things there.
        prefix: magic.startsWith("ustar\0") ? text(block, 345, 500) : NOTHING,
        isExtended: block[482] === 1,
    };
}
/** Whether a block can be the first of a tar archive: its checksum is right. */
function isTarHeader(block) {
    // Most files are none, and to fail costs more than to look.
    if (block.length < BLOCK || !isOctal(block, CHECKSUM_AT))
        return false;
    try {
        return tarHeader(block.subarray(0, BLOCK)) !== null;
    }
    catch {
        return false;
    }
}
/** Digits below eight, at least one, and spaces and zeros: all that the sum of a header is written with. */
function isOctal(block, start) {
    const field = block.subarray(start, CHECKSUM_END);
    return (field.some(isOctalDigit) &&
        field.every((byte) => byte === 0 || byte === SPACE || isOctalDigit(byte)));
}
const isOctalDigit = (byte) => byte >= 0x30 && byte <= 0x37;
// The checksum counts itself as spaces. Some old programs summed up signed bytes.
function checksumOf(block) {
    let unsigned = SPACE * 8;
    let high = 0;
    for (let at = 0; at < BLOCK; at++) {
        if (at === CHECKSUM_AT)
            at = CHECKSUM_END;
        const byte = block[at] ?? 0;
        unsigned += byte;
        if (byte >= 128)
            high += 1;
    }
    return { unsigned, signed: unsigned - high * 256 };
}
function text(block, start, end) {
    const field = block.subarray(start, end);
    const length = field.indexOf(0);
    return length === -1 ? field : field.subarray(0, length);
}
/** Reads octal digits, or where the first bit is set a binary number (GNU tar, "base-256"). */
function number(block, start, end) {
    const first = block[start] ?? 0;
    if ((first & 0x80) === 0)
        return octal(block, start, end);
    const binary = block.subarray(start + 1, end);
    const value = binary.reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
    if (first === 0xff || !Number.isSafeInteger(value)) {
        throw new _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFailure */ .v("header-broken", "a number in a tar header is out of range");
    }
    return value;
}
// Spaces may stand before, spaces or zeros after. A field of nothing is zero: links and folders have such sizes.
function octal(block, start, end) {
    const field = Buffer.from(block.buffer, block.byteOffset + start, end - start).toString("latin1");
    const digits = /^ *([0-7]*)[ \0]/.exec(`${field} `)?.[1];
    if (digits === undefined) {
        throw new _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFailure */ .v("header-broken", "a number in a tar header is none");
    }
    return digits === "" ? 0 : Number.parseInt(digits, 8);
}


/***/ }),

/***/ 62338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tarStream)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22165);
/* harmony import */ var _walk_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61366);


/** Gives the members of a tar archive that goes by once, as it does when it is unpacked; it can be walked once. */
function tarStream(stream, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_LIMITS */ .O) {
    return { walk: async (visit) => (0,_walk_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTar */ .N)(new StreamInput(stream), limits, visit) };
}
class StreamInput {
    #stream;
    #chunks;
    /** What is left of the last piece. */
    #rest = new Uint8Array();
    /** Bytes of the member that were read. */
    #read = 0;
    constructor(stream) {
        this.#stream = stream;
        this.#chunks = stream.chunks[Symbol.asyncIterator]();
    }
    async take(length) {
        if (this.#rest.length >= length)
            return this.#cut(length);
        const taken = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length && (await this.#fill())) {
            const piece = this.#cut(length - filled);
            taken.set(piece, filled);
            filled += piece.length;
        }
        return taken.subarray(0, filled);
    }
    content(path, size) {
        this.#read = 0;
        return {
            access: null,
            read: async (onChunk) => {
                while (this.#read < size && (await this.#fill())) {
                    const piece = this.#cut(size - this.#read);
                    this.#read += piece.length;
                    onChunk(piece);
                }
                if (this.#read === size)
                    return { ok: true };
                const detail = this.problem()?.detail ?? `${this.#read} bytes are there, ${size} promised`;
                const kind = this.problem()?.kind ?? "data-broken";
                return { ok: false, problem: { kind, path, detail } };
            },
        };
    }
    async skipPast(size) {
        let left = size - this.#read;
        this.#read = 0;
        while (left > 0 && (await this.#fill()))
            left -= this.#cut(left).length;
        return left === 0;
    }
    async drain() {
        do
            this.#rest = new Uint8Array();
        while (await this.#fill());
    }
    async close() {
        await this.#chunks.return?.();
    }
    problem() {
        return this.#stream.problem();
    }
    #cut(length) {
        const piece = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(piece.length);
        return piece;
    }
    /** Makes sure that there is something left; false at the end. */
    async #fill() {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
                return false;
            this.#rest = next.value;
        }
        return true;
    }
}


/***/ }),

/***/ 61366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ walkTar)
});

// EXTERNAL MODULE: ./packages/archive/src/archive-failure.ts
var archive_failure = __webpack_require__(35359);
// EXTERNAL MODULE: ./packages/archive/src/path-problems.ts
var path_problems = __webpack_require__(49492);
;// CONCATENATED MODULE: ./packages/archive/src/tar/pax-records.ts

const EQUALS = 0x3d;
const NEWLINE = 0x0a;
const SPACE = 0x20;
/** What says where a member lies and what it is; the rest is times, owners and attributes. */
const WANTED = new Set([
    ...["path", "linkpath", "size", "GNU.sparse.name"],
    ...["GNU.sparse.major", "GNU.sparse.size", "GNU.sparse.map", "GNU.sparse.realsize"],
]);
/** Digits of the longest record that fits into any header that is read. */
const DIGITS_MAX = 8;
/** Reads the records of an extended header (POSIX.1-2024 pax "pax Extended Header": "LENGTH KEY=VALUE\n"). Throws a failure where they are none. */
function paxRecords(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.subarray(at, at + DIGITS_MAX).indexOf(SPACE);
        const digits = Buffer.from(bytes.subarray(at, at + Math.max(space, 0))).toString("latin1");
        const end = /^\d+$/.test(digits) ? at + Number(digits) : 0;
        const record = bytes.subarray(at + space + 1, end - 1);
        const equals = record.indexOf(EQUALS);
        if (end > bytes.length || equals < 1 || bytes[end - 1] !== NEWLINE) {
            throw new archive_failure/* ArchiveFailure */.v("header-broken", "the records of a pax header are broken");
        }
        const key = textOf(record.subarray(0, equals));
        if (WANTED.has(key))
            records.set(key, textOf(record.subarray(equals + 1)));
        at = end;
    }
    return records;
}
function textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}

// EXTERNAL MODULE: ./packages/archive/src/tar/tar-header.ts
var tar_header = __webpack_require__(69979);
;// CONCATENATED MODULE: ./packages/archive/src/tar/tar-member.ts
const FOLDER_TYPES = "5D";
const LINK_TYPES = "12";
const DEVICE_TYPES = "34";
/** A fifo, a volume's name, the rest of a member on an earlier volume. */
const OTHER_TYPES = "6VM";
/** Types that are no files and have content. */
const CONTENT_TYPES = "DM";
/** Puts together what a header and its extensions say of a member. */
function tarMember(header, extension) {
    const name = extension.get("GNU.sparse.name") ?? extension.get("path") ?? nameOf(header);
    const kind = kindOf(header.type, name);
    const linkName = extension.get("linkpath") ?? tar_member_textOf(header.linkName);
    const isSparse = header.type === "S" || Array.from(extension.keys()).some(isSparseKey);
    // Headers of anything else are followed by nothing, whatever their size says.
    const hasContent = kind === "file" || CONTENT_TYPES.includes(header.type);
    const storedSize = hasContent ? sizeOf(header, extension) : 0;
    return {
        member: {
            path: tarPath(name),
            size: kind === "file" ? storedSize : 0,
            kind,
            mode: header.mode,
            linkTarget: kind === "link" ? linkName : null,
        },
        storedSize,
        unsupported: isSparse ? "a sparse file: its holes are not stored" : null,
    };
}
/** Gives a name as a path: "./a/b/" is "a/b", and what is nothing but the folder itself is ".". */
function tarPath(name) {
    const path = name.replace(/^(?:\.\/+)+/, "").replace(/(?<=[^/])\/+$/, "");
    return path === "" && name !== "" ? "." : path;
}
function nameOf(header) {
    const name = tar_member_textOf(header.name);
    return header.prefix.length === 0 ? name : `${tar_member_textOf(header.prefix)}/${name}`;
}
function kindOf(type, name) {
    if (FOLDER_TYPES.includes(type))
        return "folder";
    if (LINK_TYPES.includes(type))
        return "link";
    if (DEVICE_TYPES.includes(type))
        return "device";
    if (OTHER_TYPES.includes(type))
        return "other";
    // The oldest archives know no folders but by their names; unknown types are files (POSIX).
    return type === "\0" && name.endsWith("/") ? "folder" : "file";
}
function sizeOf(header, extension) {
    const size = extension.get("size");
    return size !== undefined && /^\d{1,15}$/.test(size) ? Number(size) : header.size;
}
function isSparseKey(key) {
    return key.startsWith("GNU.sparse.");
}
function tar_member_textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}

;// CONCATENATED MODULE: ./packages/archive/src/tar/walk-tar.ts





/** Longer extended headers are no headers. */
const EXTENSION_MAX = 2 ** 20;
/** All names together; every one is kept to find those that stand twice. */
const NAMES_MAX = 64 * 2 ** 20;
const NOTHING = new Map();
const CUT = { kind: "data-broken", detail: "the archive ends inside of it" };
const CUT_HEADER = {
    kind: "header-broken",
    detail: "the archive ends inside of a header",
};
/** Walks a tar archive: POSIX (ustar and pax), GNU and old V7. Resolves to its problems; rejects only with what `visit` rejects with. */
async function walkTar(input, limits, visit) {
    const walk = new TarWalk(input, limits);
    try {
        for (;;) {
            const next = await walk.next();
            if (next === null)
                return await walk.finish();
            await visit(next.member, walk.content(next));
            if (!(await walk.skip(next)))
                return walk.problems;
        }
    }
    finally {
        await input.close();
    }
}
class TarWalk {
    problems = [];
    #input;
    #limits;
    #paths = new path_problems/* PathProblems */.I();
    #count = 0;
    #nameLength = 0;
    #global = NOTHING;
    constructor(input, limits) {
        this.#input = input;
        this.#limits = limits;
    }
    /** Reads on up to a member; null at the end, and where reading cannot go on. */
    async next() {
        try {
            const found = await this.#readMember();
            if (found !== null)
                this.#examine(found);
            return found;
        }
        catch (error) {
            const problem = (0,archive_failure/* problemOf */.Z)(error);
            const isFirst = this.#count <= 1 && problem.kind === "header-broken";
            this.problems.push(isFirst ? { ...problem, kind: "not-an-archive" } : problem);
            return null;
        }
    }
    content({ member, storedSize, unsupported }) {
        const why = unsupported ?? this.#tooLarge(storedSize);
        if (why === null)
            return this.#input.content(member.path, storedSize);
        const kind = unsupported === null ? "too-large" : "member-unsupported";
        const problem = { kind, path: member.path, detail: why };
        return { access: null, read: async () => ({ ok: false, problem }) };
    }
    /** Goes behind the content of a member; false when the archive ends before. */
    async skip({ member, storedSize }) {
        const padded = Math.ceil(storedSize / tar_header/* BLOCK */.IE) * tar_header/* BLOCK */.IE;
        if (await this.#input.skipPast(padded))
            return true;
        const { kind, detail } = this.#input.problem() ?? CUT;
        this.#add(kind, member.path, detail);
        return false;
    }
    async finish() {
        if (this.problems.some(({ path }) => path === null))
            return this.problems;
        await this.#input.drain();
        const problem = this.#input.problem();
        return problem === null ? this.problems : [...this.problems, problem];
    }
    async #readMember() {
        const own = new Map();
        for (;;) {
            const header = await this.#readHeader();
            if (header === null && own.size === 0)
                return null;
            if (header === null) {
                throw new archive_failure/* ArchiveFailure */.v("header-broken", "an extended header without what it extends");
            }
            if (!(await this.#readExtension(header, own))) {
                const found = tarMember(header, new Map([...this.#global, ...own]));
                if (header.type === "S")
                    await this.#skipSparseMap(header);
                return found;
            }
        }
    }
    async #readHeader() {
        const block = await this.#input.take(tar_header/* BLOCK */.IE);
        if (block.length === 0 && this.#input.problem() === null && this.#count > 0)
            return null;
        if (block.length < tar_header/* BLOCK */.IE) {
            const { kind, detail } = this.#input.problem() ?? CUT_HEADER;
            throw new archive_failure/* ArchiveFailure */.v(kind, detail);
        }
        if (++this.#count > this.#limits.entries) {
            throw new archive_failure/* ArchiveFailure */.v("too-many-entries", `more than ${this.#limits.entries} members`);
        }
        return (0,tar_header/* tarHeader */.pI)(block);
    }
    /** Reads a header that only says more of what follows; false when it is none. */
    async #readExtension(header, own) {
        switch (header.type) {
            case "x":
            case "X":
                for (const [key, value] of paxRecords(await this.#metadata(header.size)))
                    own.set(key, value);
                return true;
            case "g":
                this.#global = new Map([...this.#global, ...paxRecords(await this.#metadata(header.size))]);
                return true;
            case "L":
                own.set("path", untilZero(await this.#metadata(header.size)));
                return true;
            case "K":
                own.set("linkpath", untilZero(await this.#metadata(header.size)));
                return true;
            default:
                return false;
        }
    }
    async #metadata(size) {
        if (size > EXTENSION_MAX) {
            throw new archive_failure/* ArchiveFailure */.v("too-large", `an extended header of ${size} bytes`);
        }
        const bytes = (await this.#input.take(Math.ceil(size / tar_header/* BLOCK */.IE) * tar_header/* BLOCK */.IE)).subarray(0, size);
        if (bytes.length === size)
            return bytes;
        throw new archive_failure/* ArchiveFailure */.v("header-broken", "the archive ends inside of an extended header");
    }
    // The map of GNU's old sparse format goes on in blocks of its own.
    async #skipSparseMap(header) {
        for (let goesOn = header.isExtended; goesOn;) {
            const block = await this.#input.take(tar_header/* BLOCK */.IE);
            if (block.length < tar_header/* BLOCK */.IE)
                throw new archive_failure/* ArchiveFailure */.v("header-broken", "a sparse map is cut");
            goesOn = block[504] === 1;
        }
    }
    #tooLarge(size) {
        if (size <= this.#limits.entryBytes)
            return null;
        return `${size} bytes, the limit is ${this.#limits.entryBytes}`;
    }
    #examine({ member: { path } }) {
        this.#nameLength += path.length;
        if (this.#nameLength > NAMES_MAX) {
            throw new archive_failure/* ArchiveFailure */.v("too-many-entries", `names of more than ${NAMES_MAX} characters`);
        }
        this.problems.push(...this.#paths.of(path));
    }
    #add(kind, path, detail) {
        this.problems.push({ kind, path, detail });
    }
}
function untilZero(bytes) {
    const end = bytes.indexOf(0);
    return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString("utf8");
}


/***/ }),

/***/ 53864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Does the same with every item, at most `width` at once, and gives the results in the order of the items. After the first that fails
 * none is begun; those that were begun come to their end before the failure is told.
 */
async function inParallel(items, width, work) {
    const results = new Map();
    const failures = [];
    const queue = items.entries();
    const lane = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results.set(index, await work(item));
            }
            catch (thrown) {
                failures.push(thrown);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    if (failures.length > 0)
        throw failures[0];
    return [...results.entries()].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}


/***/ }),

/***/ 75072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ otherBuildSuffixes),
/* harmony export */   lw: () => (/* binding */ extSuffix),
/* harmony export */   vi: () => (/* binding */ extensionSuffixes)
/* harmony export */ });
/** From here on the middle of a suffix tells musl from glibc (CPython's Misc/platform_triplet.c). */
const FIRST_WITH_MUSL_TRIPLET = 11;
/** The version that brought abi3t (PEP 803) and platform names in stable ABI suffixes (CPython's gh-122931). */
const FIRST_WITH_ABI3T = 15;
function isOldMusl(interpreter, target) {
    return target.libc === "musl" && interpreter.minor < FIRST_WITH_MUSL_TRIPLET;
}
/** PyPy calls both kinds of 32-bit x86 just that. */
function pypyTriplet(target, triplet) {
    return target.architecture === "i686" ? triplet.replace("i386", "x86") : triplet;
}
function versionSuffix(interpreter, target, triplet) {
    const { major, minor, freeThreaded } = interpreter;
    const end = target.os === "windows" ? "pyd" : "so";
    if (interpreter.implementation === "pp") {
        return `.pypy${major}${minor}-pp73-${pypyTriplet(target, triplet)}.${end}`;
    }
    const version = `${major}${minor}${freeThreaded ? "t" : ""}`;
    const name = target.os === "windows" ? `cp${version}` : `cpython-${version}`;
    // CPython 3.7 and older on Windows and Linux alike had the allocator's flag here, as in their ABI tag.
    const flag = interpreter.minor <= 7 && target.os !== "windows" ? "m" : "";
    return `.${name}${flag}-${triplet}.${end}`;
}
/** Suffixes of the stable ABI, as CPython's Python/dynload_shlib.c orders them. */
function stableSuffixes(interpreter, triplet) {
    if (interpreter.minor < FIRST_WITH_ABI3T) {
        return [".abi3.so"];
    }
    const abi3t = [`.abi3t-${triplet}.so`, ".abi3t.so"];
    return interpreter.freeThreaded ? abi3t : [`.abi3-${triplet}.so`, ".abi3.so", ...abi3t];
}
/**
 * Lists the file name endings under which importlib takes an extension module, in the order in which it looks
 * (`importlib.machinery.EXTENSION_SUFFIXES`).
 *
 * Measured on 3.11 (`.cpython-311-x86_64-linux-gnu.so`, `.abi3.so`, `.so`) and on 3.15; PyPy takes its own suffix
 * only. Free-threaded 3.13 and 3.14 list `.abi3.so` although they cannot load what is inside.
 */
function extensionSuffixes(interpreter, target) {
    const triplet = extensionTriplet(interpreter, target);
    const own = versionSuffix(interpreter, target, triplet);
    if (interpreter.implementation === "pp") {
        return [own];
    }
    return target.os === "windows"
        ? [own, ".pyd"]
        : [own, ...stableSuffixes(interpreter, triplet), ".so"];
}
function extensionTriplet(interpreter, target) {
    const triplet = target.extSuffixTriplet;
    return isOldMusl(interpreter, target) ? triplet.replace("musl", "gnu") : triplet;
}
/**
 * Gives the file name ending that a build for the interpreter writes: EXT_SUFFIX, or for a stable ABI its plain
 * suffix (`.abi3.so`, on Windows `.pyd`), which every version from the first on takes.
 */
function extSuffix(interpreter, target) {
    const stable = interpreter.abi === "abi3" || interpreter.abi === "abi3t";
    if (stable) {
        return target.os === "windows" ? ".pyd" : `.${interpreter.abi}.so`;
    }
    return versionSuffix(interpreter, target, extensionTriplet(interpreter, target));
}
/**
 * Lists EXT_SUFFIX of other builds of the same interpreter and target: on musl before 3.11 upstream's CPython wrote
 * `-linux-gnu`, Alpine's and later ones `-linux-musl`, and wheels of both kinds exist.
 */
function otherBuildSuffixes(interpreter, target) {
    return isOldMusl(interpreter, target)
        ? [versionSuffix(interpreter, target, target.extSuffixTriplet)]
        : [];
}


/***/ }),

/***/ 96723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pythonTag),
/* harmony export */   q: () => (/* binding */ isStableAbi)
/* harmony export */ });
/** Writes the Python tag of an interpreter, e.g. `cp311`. */
function pythonTag(interpreter) {
    return `${interpreter.implementation}${interpreter.major}${interpreter.minor}`;
}
/** Tells whether the interpreter stands for a stable ABI and so for every later version too. */
function isStableAbi(interpreter) {
    return interpreter.abi === "abi3" || interpreter.abi === "abi3t";
}


/***/ }),

/***/ 13861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseInterpreter)
/* harmony export */ });
const FORM = /^(?<implementation>cp|cpython|python|py|pp|pypy)?[-_]?3(?:\.(?<dotted>\d{1,2})(?:\.\d{1,2})?|(?<joined>\d{1,2}))(?<flag>t)?(?:-(?<abi>[a-z0-9_]+))?$/;
/** The ABI of PyPy 7.3, which every PyPy 3 from 3.6 on has kept. */
const PYPY_ABI = "pp73";
const FIRST_PYPY = 6;
/** Before 3.3 the ABI tag of CPython named the width of its strings, which differed from system to system. */
const FIRST_CPYTHON = 3;
/** The last CPython whose ABI tag names the allocator (PEP 3149's `m`). */
const LAST_WITH_MALLOC_FLAG = 7;
/** PEP 384. */
const FIRST_ABI3 = 2;
/** PEP 703. */
const FIRST_FREE_THREADED = 13;
/** PEP 803. */
const FIRST_ABI3T = 15;
/** The kinds of interpreter that a minor version has, each with the first version that had it. */
function kinds(implementation, minor) {
    if (implementation === "pp") {
        return [{ freeThreaded: false, abi: `pypy3${minor}_${PYPY_ABI}`, first: FIRST_PYPY }];
    }
    const malloc = minor <= LAST_WITH_MALLOC_FLAG ? "m" : "";
    return [
        { freeThreaded: false, abi: `cp3${minor}${malloc}`, first: FIRST_CPYTHON },
        { freeThreaded: true, abi: `cp3${minor}t`, first: FIRST_FREE_THREADED },
        { freeThreaded: false, abi: "abi3", first: FIRST_ABI3 },
        { freeThreaded: true, abi: "abi3t", first: FIRST_ABI3T },
    ];
}
/** What the text says: with an ABI, its kind (a wheel writes free-threading there alone); without, the version's own. */
function isAsked(kind, flag, abi) {
    if (abi !== null) {
        return kind.abi === abi && (kind.freeThreaded || !flag);
    }
    return kind.freeThreaded === flag && !kind.abi.startsWith("abi");
}
function no(text, reason) {
    return { ok: false, problem: `${JSON.stringify(text.slice(0, 40))} ${reason}` };
}
/**
 * Reads an interpreter: `3.11`, `3.11.7`, `cp311`, `python3.11`, `cp311-cp311`, `3.13t`, `cp313-cp313t`, `pp311`,
 * `pypy3.11`, `pp311-pypy311_pp73`, `cp38-abi3`, `cp315-abi3t`, in any letter case, blanks around it ignored.
 *
 * A version without a minor number (`3`) and one of Python 2 are refused, and so is an ABI that the version does
 * not have.
 */
function parseInterpreter(text) {
    const trimmed = text.trim();
    const groups = FORM.exec(trimmed.toLowerCase())?.groups;
    if (groups === undefined) {
        return no(trimmed, "names no Python 3; write 3.11, cp311, 3.13t, pypy3.11 or cp38-abi3");
    }
    const implementation = /^p(?:p|ypy)$/.test(groups["implementation"] ?? "") ? "pp" : "cp";
    const minor = Number(groups["dotted"] ?? groups["joined"]);
    const flag = groups["flag"] !== undefined;
    const abi = groups["abi"] ?? null;
    const existing = kinds(implementation, minor).filter(({ first }) => minor >= first);
    const kind = existing.find((candidate) => isAsked(candidate, flag, abi));
    if (kind !== undefined) {
        const { freeThreaded } = kind;
        return {
            ok: true,
            interpreter: { implementation, major: 3, minor, freeThreaded, abi: kind.abi },
        };
    }
    const abis = existing.map((candidate) => candidate.abi).join(", ");
    return no(trimmed, abis === "" ? "is too old" : `has none of the ABIs of 3.${minor}: ${abis}`);
}


/***/ }),

/***/ 65164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ parseWheelTags)
/* harmony export */ });
/* unused harmony exports formatWheelTags, formatCompressedTags */

/**
 * How many tags one set may stand for. Real wheels have up to some dozens (3 pythons × 1 ABI × 12 platforms);
 * a file name of 255 characters can ask for half a million.
 */
const MOST_TAGS = 1000;
const PYTHON = /^[a-z_][a-z0-9_]*$/;
const OTHER = /^[a-z0-9_]+$/;
function members(part) {
    return [...new Set(part.toLowerCase().split("."))];
}
function expand({ pythons, abis, platforms }) {
    return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => ({ python, abi, platform }))));
}
function invalidMember({ pythons, abis, platforms }) {
    return (pythons.find((python) => !PYTHON.test(python)) ??
        [...abis, ...platforms].find((member) => !OTHER.test(member)));
}
function problem(text, reason) {
    return { ok: false, problem: `wheel tag ${JSON.stringify(text.slice(0, 120))} ${reason}` };
}
/**
 * Reads a tag or a compressed tag set (`py2.py3-none-any`) and expands it: python by python, ABI by ABI, platform
 * by platform, in lower case. More than 1,000 tags are refused.
 *
 * See https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/#compressed-tag-sets.
 */
function parseWheelTags(text) {
    const [python, abi, platform, ...rest] = text.split("-");
    if (python === undefined || abi === undefined || platform === undefined || rest.length > 0) {
        return problem(text, "does not have the three parts python-abi-platform");
    }
    const compressed = {
        pythons: members(python),
        abis: members(abi),
        platforms: members(platform),
    };
    const invalid = invalidMember(compressed);
    if (invalid !== undefined) {
        return problem(text, `has the member ${JSON.stringify(invalid.slice(0, 40))}, which is no tag`);
    }
    const count = compressed.pythons.length * compressed.abis.length * compressed.platforms.length;
    return count > MOST_TAGS
        ? problem(text, `stands for ${count} tags; the limit is ${MOST_TAGS}`)
        : { ok: true, tags: expand(compressed), compressed };
}
/**
 * Writes tags as one compressed set, members in the order of their first appearance; null when no set stands for
 * exactly these tags (or there are none), so that nothing is claimed that was not given.
 */
function formatWheelTags(tags) {
    const compressed = {
        pythons: [...new Set(tags.map((tag) => tag.python))],
        abis: [...new Set(tags.map((tag) => tag.abi))],
        platforms: [...new Set(tags.map((tag) => tag.platform))],
    };
    const given = new Set(tags.map(formatWheelTag));
    const count = compressed.pythons.length * compressed.abis.length * compressed.platforms.length;
    return count === given.size && count > 0 ? formatCompressedTags(compressed) : null;
}
/** Writes a compressed set with its members in the order given. */
function formatCompressedTags({ pythons, abis, platforms }) {
    return `${pythons.join(".")}-${abis.join(".")}-${platforms.join(".")}`;
}


/***/ }),

/***/ 15835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wheelAbi),
/* harmony export */   j: () => (/* binding */ formatWheelTag)
/* harmony export */ });
/** Writes a tag as `python-abi-platform`. */
function formatWheelTag(tag) {
    return `${tag.python}-${tag.abi}-${tag.platform}`;
}
/** Writes the two parts of a tag that say which interpreters take it, whatever the platform: `cp311-abi3`. */
function wheelAbi({ python, abi }) {
    return `${python}-${abi}`;
}


/***/ }),

/***/ 847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText)
/* harmony export */ });
/** Says in one line what a finding is about, for people: the file, what was expected, and what was found. */
function findingText({ file, expected, found, }) {
    return `${file}: expected ${expected}, found ${found}`;
}


/***/ }),

/***/ 81378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ makeFinding)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91202);

/** Makes a finding of a rule, with the rule's severity and its remedy filled in. */
function makeFinding(code, told) {
    const { severity, remedy } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[code];
    const filled = remedy
        .replaceAll("{file}", () => told.file)
        .replaceAll("{expected}", () => told.expected)
        .replaceAll("{found}", () => told.found);
    return { code, severity, ...told, remedy: filled };
}


/***/ }),

/***/ 91202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./packages/verify/src/findings/archive-rules.ts
/** The rules about what is wrong with an archive, or with a native file as such. */
const ARCHIVE_RULES = {
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
    "binary-end-missing": {
        severity: "warning",
        meaning: "An ELF file names a table of sections that is not in it: a file cut short loses its end first, and with it what was put there, such as the archive of a frozen program.",
        remedy: "Build or copy {file} again, and compare the sizes.",
    },
    "archive-too-deep": {
        severity: "error",
        meaning: "Archives lie inside one another more often than any real package needs.",
        remedy: "Do not unpack the archive; unpack the outer ones and verify what is meant to be used.",
    },
};

;// CONCATENATED MODULE: ./packages/verify/src/findings/machine-rules.ts
/** The rules about which machine native files are for. */
const MACHINE_RULES = {
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
    "max-glibc": {
        severity: "error",
        meaning: "A native file needs a newer glibc than `max-glibc` allows.",
        remedy: "Build {file} in a userland with an older glibc, or with zig for that floor.",
    },
    "policy-broken": {
        severity: "error",
        meaning: "A wheel does not keep the policy that the input `policy` demands.",
        remedy: "Build it for {expected}, repair it with `auditwheel repair`, or retag it where it is only the name.",
    },
};

;// CONCATENATED MODULE: ./packages/verify/src/findings/native-rules.ts
/** The rules about how native files were linked, and what was left in them. */
const NATIVE_RULES = {
    "exec-stack": {
        severity: "warning",
        meaning: "A native file asks for an executable stack: new kernels and glibc 2.41 refuse to load it.",
        remedy: "Link {file} with `-z noexecstack`; assembly files need a .note.GNU-stack section.",
    },
    "text-relocations": {
        severity: "warning",
        meaning: "The loader has to write into the file's code; hardened systems refuse that.",
        remedy: "Compile everything in {file} with -fPIC.",
    },
    "library-path-outside": {
        severity: "warning",
        meaning: "A native file looks for its libraries in a folder of the machine that built it.",
        remedy: "Link {file} with an rpath that begins with $ORIGIN, or without one.",
    },
    "build-path": {
        severity: "notice",
        meaning: "A path of the machine that built it was left in a native file.",
        remedy: "Build with -ffile-prefix-map, or `--remap-path-prefix` for Rust, if it should not be known.",
    },
    "build-path-personal": {
        severity: "warning",
        meaning: "A native file names the home folder of a person.",
        remedy: "Build {file} in a clean folder, or with -ffile-prefix-map or `--remap-path-prefix`.",
    },
    "secret-like": {
        severity: "warning",
        meaning: "A native file holds something that looks like a key or a token.",
        remedy: "Revoke it if it is one, and build {file} without it.",
    },
};

;// CONCATENATED MODULE: ./packages/verify/src/findings/program-rules.ts
/** The rules about zipapps, packages, frozen programs and images. */
const PROGRAM_RULES = {
    "zipapp-extension": {
        severity: "error",
        meaning: "An extension module lies in a zipapp, and Python cannot load native code from inside a zip.",
        remedy: "Make the program with shiv or pex, which unpack themselves; `No module named` is what users would see.",
    },
    "zipapp-native": {
        severity: "warning",
        meaning: "A native file lies in a zipapp that does not unpack itself.",
        remedy: "Make the program with shiv or pex, unless {file} is unpacked by the program's own code.",
    },
    "zipapp-shebang-local": {
        severity: "warning",
        meaning: "The interpreter line names a Python that only the building machine has.",
        remedy: "Make the program with `--python '/usr/bin/env python3'`.",
    },
    "deb-control-invalid": {
        severity: "error",
        meaning: "The control file of a .deb is missing, or lacks Package, Version or Architecture.",
        remedy: "Build {file} with dpkg-deb, nfpm or electron-builder, and do not edit it afterwards.",
    },
    "deb-architecture-unknown": {
        severity: "error",
        meaning: "The Architecture of a .deb is none that Debian has, so no system installs it.",
        remedy: "Write {expected} in the control file.",
    },
    "deb-architecture": {
        severity: "error",
        meaning: "A native file in a .deb is for another machine than the package's Architecture.",
        remedy: "Put the file for {expected} into the package, or correct the Architecture field.",
    },
    "deb-all-native": {
        severity: "error",
        meaning: "A .deb for every architecture holds native files that its programs use.",
        remedy: "Give the package the architecture of its files.",
    },
    "deb-name": {
        severity: "error",
        meaning: "The name of a .deb ends in another architecture than its control file has.",
        remedy: "Name it for {expected}, or build the package for the architecture of its name.",
    },
    "program-architecture": {
        severity: "error",
        meaning: "What starts a frozen program and a library that it brings are for different machines.",
        remedy: "Freeze the program in a userland of one architecture, with wheels and the bootloader of that architecture.",
    },
    "payload-unread": {
        severity: "warning",
        meaning: "The file system inside could not be read, so its files were not checked.",
        remedy: "Verify the folder that it is made from.",
    },
    "image-platform-missing": {
        severity: "error",
        meaning: "The index of an image names a platform whose manifest, config or layers are not there.",
        remedy: "Push or copy the image with all its platforms.",
    },
    "image-blob-differs": {
        severity: "error",
        meaning: "A part of an image is not the one that its digest names.",
        remedy: "Copy or build the image again.",
    },
    "image-unreadable": {
        severity: "error",
        meaning: "The index, a manifest, a config or a layer of an image cannot be read.",
        remedy: "Save the image again with `docker save` or `skopeo copy`.",
    },
    "image-config-differs": {
        severity: "error",
        meaning: "The config of an image names another platform than the index does.",
        remedy: "Build the image with `--platform {expected}`; retagging alone does not change what it is.",
    },
    "image-content-differs": {
        severity: "error",
        meaning: "The programs in an image are for another machine than its config says.",
        remedy: "Build from a base image of {expected}: a FROM that pins another platform, or a COPY of foreign files, does this.",
    },
    "image-foreign-file": {
        severity: "notice",
        meaning: "Some native files in an image are for another machine; most are for the right one.",
        remedy: "Leave them out if they are not meant to be there.",
    },
    "mode-set-uid": {
        severity: "warning",
        meaning: "A file runs with the rights of its owner or group, whoever starts it.",
        remedy: "Take the set-uid and set-gid bits away, unless {file} was made for them.",
    },
    "mode-world-writable": {
        severity: "warning",
        meaning: "Every user of a system may change a file of it once it is installed.",
        remedy: "Give {file} the mode 644, or 755 for a program.",
    },
    "expected-missing": {
        severity: "error",
        meaning: "Nothing is there for a line of `expect`.",
        remedy: "See why it was not built: {expected}.",
    },
    "expected-native-missing": {
        severity: "error",
        meaning: "What a line of `expect` names holds no native file.",
        remedy: "See whether the build of {file} was skipped, or wrapped a script.",
    },
};

;// CONCATENATED MODULE: ./packages/verify/src/findings/python-rules.ts
/** The rules about what Python looks for when it imports. */
const PYTHON_RULES = {
    "ext-suffix": {
        severity: "error",
        meaning: "An extension module has a file name that the Python of the tag does not look for.",
        remedy: "Build it with the target's Python or its sysconfig, so that the name ends in {expected}.",
    },
    "ext-suffix-machine": {
        severity: "error",
        meaning: "The name of an extension module says another machine than the file is for.",
        remedy: "Build {file} for {expected}; a file that was renamed or copied from elsewhere looks like this.",
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
    "abi3-symbol": {
        severity: "error",
        meaning: "An extension module of the stable ABI uses a function that the Python it claims does not have in it.",
        remedy: "Raise the version in the wheel's tag to {expected}, or set Py_LIMITED_API lower and build again.",
    },
    "abi3-private-symbol": {
        severity: "warning",
        meaning: "An extension module of the stable ABI uses a function outside of it.",
        remedy: "Define Py_LIMITED_API when {file} is compiled, or give the wheel a tag of one Python.",
    },
};

;// CONCATENATED MODULE: ./packages/verify/src/findings/wheel-rules.ts
/** The rules about what a wheel says of itself. */
const WHEEL_RULES = {
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
    "tag-library": {
        severity: "warning",
        meaning: "A native file needs a library that the wheel's tag does not promise and the wheel does not hold.",
        remedy: "Repair the wheel: `auditwheel repair` copies the library in; or give it the tag {expected}.",
    },
    "tag-instructions": {
        severity: "warning",
        meaning: "A native file needs instructions that the oldest processors of the wheel's tag lack.",
        remedy: "Compile {file} without -march, or choose the faster code at run time.",
    },
    "tag-index-refuses": {
        severity: "warning",
        meaning: "The public Python index does not take wheels with this platform tag.",
        remedy: "Give the wheel the tag {expected}: `wainwright verify-native-ext --fix true`, or `auditwheel repair` where libraries have to be copied in.",
    },
    "tag-symbol": {
        severity: "error",
        meaning: "A native file needs a function that the wheel's tag does not promise.",
        remedy: "Build {file} on the older system, or give the wheel the tag {expected}.",
    },
    "tag-slice-missing": {
        severity: "warning",
        meaning: "A universal wheel holds a native file for only one of its architectures.",
        remedy: "Build {file} with `-arch arm64 -arch x86_64`, or join both with `lipo`.",
    },
    "tag-macos-floor": {
        severity: "warning",
        meaning: "A native file needs a newer macOS than the wheel's tag promises to get by with.",
        remedy: "Set MACOSX_DEPLOYMENT_TARGET to the tag's version and build {file} again.",
    },
};

;// CONCATENATED MODULE: ./packages/verify/src/findings/rules.ts






/**
 * The policy: every rule by its code. A rule is an error only where it never flags a well-kept artifact.
 *
 * docs/errors.md is made from this table.
 */
const RULES = {
    ...ARCHIVE_RULES,
    ...WHEEL_RULES,
    ...PYTHON_RULES,
    ...MACHINE_RULES,
    ...NATIVE_RULES,
    ...PROGRAM_RULES,
};


/***/ }),

/***/ 81907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openImageArchive)
});

// EXTERNAL MODULE: ./packages/archive/src/image/read-image-layout.ts + 4 modules
var read_image_layout = __webpack_require__(77018);
// EXTERNAL MODULE: ./packages/verify/src/findings/make-finding.ts
var make_finding = __webpack_require__(81378);
// EXTERNAL MODULE: ./packages/verify/src/python/follow-imports.ts + 4 modules
var follow_imports = __webpack_require__(46266);
// EXTERNAL MODULE: ./packages/verify/src/walk/artifact.ts
var artifact = __webpack_require__(95195);
// EXTERNAL MODULE: ./packages/verify/src/walk/walk.ts
var walk_walk = __webpack_require__(59912);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/archive/src/open-tar.ts
var open_tar = __webpack_require__(12950);
// EXTERNAL MODULE: ./packages/verify/src/walk/archive-limits.ts
var archive_limits = __webpack_require__(18760);
// EXTERNAL MODULE: ./packages/verify/src/walk/archive-findings.ts
var archive_findings = __webpack_require__(30546);
// EXTERNAL MODULE: ./packages/verify/src/walk/scan-archive.ts
var scan_archive = __webpack_require__(20907);
// EXTERNAL MODULE: ./packages/verify/src/image/whiteouts.ts
var whiteouts = __webpack_require__(88113);
;// CONCATENATED MODULE: ./packages/verify/src/image/scan-layers.ts






/** Reads the layers from the lowest on, one after the other. Rejects only with LimitExceeded. */
async function scanLayers(walk, layers) {
    const files = new Map();
    const inner = new Map();
    const layerOf = new Map();
    const findings = [];
    for (const [index, layer] of layers.entries()) {
        const scanned = await scanLayer(walk, layer);
        findings.push(...layerFindings(layer, scanned));
        const paths = [...scanned.files.map((file) => file.path), ...scanned.others].map(plainPath);
        const isHidden = (0,whiteouts/* hiddenBy */.W)(paths);
        for (const path of [...files.keys()].filter(isHidden)) {
            files.delete(path);
            inner.delete(path);
        }
        for (const file of scanned.files) {
            const path = plainPath(file.path);
            files.set(path, { ...file, path, native: file.native && { ...file.native, path } });
            layerOf.set(path, index);
        }
        for (const one of scanned.inner)
            inner.set(plainPath(one.name), { ...one, name: plainPath(one.name) });
    }
    const shown = Array.from(files.values()).filter(({ path }) => !isWhiteout(path));
    return { files: shown.toSorted(byPath), inner: Array.from(inner.values()), layerOf, findings };
}
async function scanLayer(walk, { access }) {
    if (access === null)
        return { files: [], inner: [], others: [], problems: [] };
    return (0,scan_archive/* scanArchive */.i)(walk, (0,open_tar/* openTar */.O)(access, (0,archive_limits/* archiveLimits */.L)(walk)), "look");
}
// A layer may name a file twice, and links that lead anywhere are a system's daily bread.
function layerFindings({ name }, { problems }) {
    return problems
        .filter(({ kind }) => kind !== "duplicate-name" && kind !== "unsafe-path")
        .map((problem) => (0,archive_findings/* archiveFinding */.c)(name, problem));
}
function plainPath(path) {
    return path.replace(/^(?:\.?\/)+/, "");
}
function isWhiteout(path) {
    return (0,posix_.basename)(path).startsWith(".wh.");
}
function byPath(a, b) {
    return a.path < b.path ? -1 : Number(a.path > b.path);
}

;// CONCATENATED MODULE: ./packages/verify/src/image/open-image-archive.ts






/** Reads all images of a layout, each as an artifact named by its platform. Rejects only with LimitExceeded. */
async function openImageArchive(walk, name, source) {
    const layout = await (0,read_image_layout/* readImageLayout */.q)(source);
    const images = [];
    for (const image of layout.images)
        images.push(await openImage({ ...(0,walk_walk/* deeper */.g)(walk), searchesStrings: false }, image));
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "image-index",
        name,
        files: [],
        inner: images.map((image, index) => ({ ...image, name: uniqueName(images, index) })),
        imports: follow_imports/* NOTHING_FOLLOWED */.x,
        findings: [...layout.problems.map(toFinding), ...withoutImages(name, layout)],
    };
}
function withoutImages(name, { images, problems }) {
    if (images.length > 0 || problems.length > 0)
        return [];
    const told = { file: name, expected: "an image", found: "an index without images" };
    return [(0,make_finding/* makeFinding */.M)("image-unreadable", told)];
}
async function openImage(walk, image) {
    const { indexPlatform, configPlatform } = image;
    const { files, inner, layerOf, findings } = await scanLayers(walk, image.layers);
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "image",
        name: indexPlatform ?? configPlatform ?? "unknown platform",
        files,
        inner,
        imports: follow_imports/* NOTHING_FOLLOWED */.x,
        findings: [...platformFindings(image), ...findings],
        image: {
            indexPlatform,
            configPlatform,
            layers: image.layers.map((layer) => layer.name),
            layerOf,
        },
    };
}
// What is missing makes the platform missing: one finding says it, and what else is wrong is told part by part.
function platformFindings(image) {
    const missing = image.problems.filter(({ kind }) => kind === "missing");
    const others = image.problems.filter(({ kind }) => kind !== "missing").map(toFinding);
    if (missing.length === 0)
        return others;
    const platform = image.indexPlatform ?? image.configPlatform ?? "an image";
    const found = `${missing.map(({ path }) => path).join(", ")} not there`;
    return [
        (0,make_finding/* makeFinding */.M)("image-platform-missing", {
            file: platform,
            expected: `all of ${platform}`,
            found,
        }),
        ...others,
    ];
}
const CODES = {
    missing: "image-unreadable",
    "digest-differs": "image-blob-differs",
    unreadable: "image-unreadable",
};
function toFinding({ kind, path, detail }) {
    return (0,make_finding/* makeFinding */.M)(CODES[kind], { file: path, expected: "what its digest names", found: detail });
}
function uniqueName(images, index) {
    const { name } = images[index] ?? { name: "" };
    const before = images.slice(0, index).filter((image) => image.name === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
}


/***/ }),

/***/ 88113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hiddenBy)
/* harmony export */ });
const PREFIX = ".wh.";
const OPAQUE = ".wh..wh..opq";
/**
 * Makes a test for the paths of lower layers that a layer with these paths hides: by whiteouts, by opaque folders, and by
 * files and links of the same name (OCI image-spec, layer.md).
 */
function hiddenBy(paths) {
    const gone = new Set();
    const emptied = new Set();
    for (const path of paths) {
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        const name = path.slice(folder.length);
        if (name === OPAQUE)
            emptied.add(folder);
        else
            gone.add(name.startsWith(PREFIX) ? `${folder}${name.slice(PREFIX.length)}` : path);
    }
    return (path) => gone.has(path) || foldersOf(path).some((one) => gone.has(one) || emptied.has(`${one}/`));
}
function foldersOf(path) {
    const parts = path.split("/");
    return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
}


/***/ }),

/***/ 35591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isArmv6Code),
/* harmony export */   h: () => (/* binding */ targetsOfElf)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14587);

/** Tag_CPU_arch of ARMv7 and of the last of ARMv6 (addenda32). */
const ARM_V7 = 10;
const ARM_LAST_V6 = 9;
const ARM_MACHINE = 40;
/** Lists the targets that a file is for, by the table's machine, ABI and C library; where the C library does not show, the rows of both. */
function targetsOfElf(described) {
    const { elf, libc } = described;
    const isArmv6 = elf.arm !== null && isArmv6Code(elf.arm);
    return _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS */ .d.filter((target) => target.elf !== null &&
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


/***/ }),

/***/ 58997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ MANYLINUX),
  s: () => (/* binding */ MUSLLINUX)
});

;// CONCATENATED MODULE: ./packages/verify/src/policy/manylinux.json
const manylinux_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"auditwheel 6.8.2, manylinux-policy.json (MIT)","levels":"5 12 17 24 26 27 28 31 34 35 36 37 38 39 40 41","libraries":{"5":"libGL.so.1 libICE.so.6 libSM.so.6 libX11.so.6 libXext.so.6 libXrender.so.1 libanl.so.1 libatomic.so.1 libc.so.6 libdl.so.2 libgcc_s.so.1 libglib-2.0.so.0 libgobject-2.0.so.0 libgthread-2.0.so.0 libm.so.6 libnsl.so.1 libpthread.so.0 libresolv.so.2 librt.so.1 libstdc++.so.6 libutil.so.1 libz.so.1","12":"libexpat.so.1","24":"libmvec.so.1"},"forbidden":{"libc.so.6":{"24":"__cxa_thread_atexit_impl __issignaling __issignalingf __issignalingl pthread_getattr_default_np pthread_setattr_default_np"},"libm.so.6":{"24":"__issignaling __issignalingf __issignalingl"},"libpthread.so.0":{"24":"pthread_getattr_default_np pthread_setattr_default_np"},"libz.so.1":{"34":"uncompress2","36":"bi_windup crc_fold_512to32 crc_fold_copy crc_fold_init deflate_medium fill_window flush_pending longest_match slide_hash_sse static_ltree x86_check_features x86_cpu_has_pclmul x86_cpu_has_sse2 x86_cpu_has_sse42","37":"crc32_combine_gen crc32_combine_gen64 crc32_combine_op","never":"_dist_code _length_code _tr_align _tr_flush_block _tr_init _tr_stored_block _tr_tally adler32_default crc32_acle crc32_le_vgfm_16 crc32_neon crc32_vpmsum crc32_z_default deflate_copyright gzflags inflate_copyright inflate_fast inflate_table sse2_slide_hash z_errmsg z_vstring zcalloc zcfree"}},"architectures":{"i686":{"oldest":5,"versions":{"CXXABI":{"5":"1.3 1.3.1","12":"1.3.2 1.3.3","17":"1.3.4 1.3.5 1.3.6 1.3.7 TM_1","24":"1.3.10 1.3.8 1.3.9 FLOAT128","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"5":"3.0 3.3 3.3.1 3.4 3.4.2 4.0.0 4.2.0","12":"4.3.0 4.4.0 4.5.0","17":"4.7.0 4.8.0","26":"7.0.0","35":"12.0.0","39":"13.0.0 14.0.0"},"GLIBC":{"5":"2.0 2.1 2.1.1 2.1.2 2.1.3 2.2 2.2.1 2.2.2 2.2.3 2.2.4 2.2.6 2.3 2.3.2 2.3.3 2.3.4 2.4 2.5","12":"2.10 2.11 2.12 2.6 2.7 2.8 2.9","17":"2.13 2.14 2.15 2.16 2.17","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","37":"2.37","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"5":"3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8","12":"3.4.10 3.4.11 3.4.12 3.4.13 3.4.9","17":"3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19","24":"3.4.20 3.4.21 3.4.22","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"12":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4","17":"1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","36":"1.2.12"}}},"x86_64":{"oldest":5,"versions":{"CXXABI":{"5":"1.3 1.3.1","12":"1.3.2 1.3.3","17":"1.3.4 1.3.5 1.3.6 1.3.7 TM_1","24":"1.3.10 1.3.8 1.3.9 FLOAT128","27":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"5":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0","12":"4.3.0","17":"4.7.0 4.8.0","27":"7.0.0","35":"12.0.0","39":"13.0.0 14.0.0"},"GLIBC":{"5":"2.2.5 2.2.6 2.3 2.3.2 2.3.3 2.3.4 2.4 2.5","12":"2.10 2.11 2.12 2.6 2.7 2.8 2.9","17":"2.13 2.14 2.15 2.16 2.17","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"5":"3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8","12":"3.4.10 3.4.11 3.4.12 3.4.13 3.4.9","17":"3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19","24":"3.4.20 3.4.21 3.4.22","27":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"24":"1.0 1.1 1.2"},"ZLIB":{"12":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4","17":"1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","27":"1.2.7.1 1.2.9","37":"1.2.12"}}},"aarch64":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.5.0 4.7.0","26":"7.0.0","34":"11.0","39":"13.0.0 14.0 14.0.0"},"GLIBC":{"17":"2.0 2.17 2.18","24":"2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","24":"3.4.20 3.4.21 3.4.22","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","27":"1.2.7.1 1.2.9","37":"1.2.12"}}},"ppc64le":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 LDBL_1.3 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13 IEEE128_1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.7.0","26":"7.0.0","39":"14.0.0"},"GLIBC":{"17":"2.0 2.17","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9 LDBL_3.4 LDBL_3.4.10 LDBL_3.4.7","24":"3.4.20 3.4.21 3.4.22 LDBL_3.4.21","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29 IEEE128_3.4.29 LDBL_3.4.29","35":"3.4.30 IEEE128_3.4.30","39":"3.4.31 3.4.32 3.4.33 IEEE128_3.4.31 LDBL_3.4.31"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","37":"1.2.12"}}},"s390x":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 LDBL_1.3 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.1.0 4.2.0 4.3.0 4.7.0","26":"7.0.0","39":"14.0.0"},"GLIBC":{"17":"2.10 2.11 2.12 2.13 2.14 2.15 2.16 2.17 2.2 2.2.1 2.2.2 2.2.3 2.2.4 2.2.6 2.3 2.3.2 2.3.3 2.3.4 2.4 2.5 2.6 2.7 2.8 2.9","24":"2.18 2.19 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9 LDBL_3.4 LDBL_3.4.10 LDBL_3.4.7","24":"3.4.20 3.4.21 3.4.22 LDBL_3.4.21","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29 LDBL_3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33 LDBL_3.4.31"},"LIBATOMIC":{"24":"1.0 1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","37":"1.2.12"}}},"armv7l":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 ARM_1.3.3 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.3.4 3.4 3.4.2 3.5 4.0.0 4.2.0 4.3.0 4.7.0","26":"7.0.0","39":"14.0.0"},"GLIBC":{"17":"2.0 2.10 2.11 2.12 2.13 2.14 2.15 2.16 2.17 2.4 2.5 2.6 2.7 2.8 2.9","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","37":"2.37","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","24":"3.4.20 3.4.21 3.4.22","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","37":"1.2.12"}}},"riscv64":{"oldest":31,"versions":{"CXXABI":{"31":"1.3 1.3.1 1.3.10 1.3.11 1.3.12 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 TM_1","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"31":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.4.0 4.5.0 4.7.0 7.0.0","39":"14.0.0"},"GLIBC":{"31":"2.0 2.27 2.28 2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36","37":"2.37","38":"2.38 ABI_DT_RELR","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"31":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.20 3.4.21 3.4.22 3.4.23 3.4.24 3.4.25 3.4.26 3.4.27 3.4.28 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"31":"1.0 1.1 1.2"},"ZLIB":{"31":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2 1.2.7.1 1.2.9","37":"1.2.12"}}},"loongarch64":{"oldest":36,"versions":{"CXXABI":{"36":"1.3 1.3.1 1.3.10 1.3.11 1.3.12 1.3.13 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 TM_1","39":"1.3.14 1.3.15"},"GCC":{"36":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.4.0 4.5.0 4.7.0 7.0.0","39":"14.0.0"},"GLIBC":{"36":"2.0 2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"36":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.20 3.4.21 3.4.22 3.4.23 3.4.24 3.4.25 3.4.26 3.4.27 3.4.28 3.4.29 3.4.3 3.4.30 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","39":"3.4.31 3.4.32","40":"3.4.33"},"LIBATOMIC":{"36":"1.0 1.1 1.2"},"ZLIB":{"36":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2 1.2.7.1 1.2.9","37":"1.2.12"}}}}}');
;// CONCATENATED MODULE: ./packages/verify/src/policy/musllinux.json
const musllinux_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"auditwheel 6.8.2, musllinux-policy.json (MIT)","levels":"1 2","libraries":{"1":"libc.so libz.so.1"},"forbidden":{"libz.so.1":{"never":"_dist_code _length_code _tr_align _tr_flush_block _tr_init _tr_stored_block _tr_tally bi_windup crc32_vpmsum crc_fold_512to32 crc_fold_copy crc_fold_init deflate_copyright deflate_medium fill_window flush_pending gzflags inflate_copyright inflate_fast inflate_table longest_match slide_hash_sse static_ltree uncompress2 x86_check_features x86_cpu_has_pclmul x86_cpu_has_sse2 x86_cpu_has_sse42 z_errmsg zcalloc zcfree"}},"architectures":{"i686":{"oldest":1,"versions":{}},"x86_64":{"oldest":1,"versions":{}},"aarch64":{"oldest":1,"versions":{}},"ppc64le":{"oldest":1,"versions":{}},"s390x":{"oldest":1,"versions":{}},"armv7l":{"oldest":1,"versions":{}},"riscv64":{"oldest":1,"versions":{}},"loongarch64":{"oldest":2,"versions":{}}}}');
;// CONCATENATED MODULE: ./packages/verify/src/policy/policy-data.ts


/** The manylinux policies (PEP 600). */
const MANYLINUX = unpack(manylinux_namespaceObject);
/** The musllinux policies (PEP 656). */
const MUSLLINUX = unpack(musllinux_namespaceObject);
function unpack(written) {
    return {
        levels: written.levels.split(" ").map(Number),
        libraries: byName(written.libraries),
        forbidden: mapValues(written.forbidden, byName),
        architectures: mapValues(written.architectures, ({ oldest, versions }) => ({
            oldest,
            versions: mapValues(versions, byName),
        })),
    };
}
function byName(written) {
    return new Map(Object.entries(written).flatMap(([level, names = ""]) => names.split(" ").map((name) => [name, level === "never" ? null : Number(level)])));
}
// A map, not an object: files choose the names that are looked up, "constructor" too.
function mapValues(record, change) {
    return new Map(Object.entries(record).map(([key, value]) => [key, change(value)]));
}


/***/ }),

/***/ 96254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ POLICY_SYMBOLS),
/* harmony export */   i: () => (/* binding */ PYTHON_BUILD_SYMBOLS)
/* harmony export */ });
/* harmony import */ var _policy_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58997);

/** Symbols that bind an extension to one build of Python 2 or 3.6 and older (PEP 513): no policy has them. */
const PYTHON_BUILD_SYMBOLS = [
    "PyFPE_jbuf",
    "PyFPE_dummy",
    "PyFPE_counter",
];
/** The names of undefined symbols that a platform tag depends on: what a reader of ELF files has to keep of them. */
const POLICY_SYMBOLS = [
    ...new Set([
        ...Array.from(_policy_data_js__WEBPACK_IMPORTED_MODULE_0__/* .MANYLINUX */ .q.forbidden.values()).flatMap((symbols) => [...symbols.keys()]),
        ...PYTHON_BUILD_SYMBOLS,
    ]),
];


/***/ }),

/***/ 65319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ extensionName)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);

const LIBRARY = /\.(?:so|pyd)$/;
const TAGGED = /^\.(?:cpython-\d|pypy\d|graalpy\d|cp\d+t?-|abi3)[^/]*\.(?:so|pyd)$/;
/** Takes the path of a possible extension module apart; null when its name cannot be one. */
function extensionName(path) {
    const base = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    const dot = base.indexOf(".");
    if (dot <= 0 || !LIBRARY.test(base))
        return null;
    const suffix = base.slice(dot);
    const folder = path.slice(0, path.length - base.length);
    return { folder, stem: base.slice(0, dot), suffix, isTagged: TAGGED.test(suffix) };
}


/***/ }),

/***/ 46266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ NOTHING_FOLLOWED),
  W: () => (/* binding */ followImports)
});

// EXTERNAL MODULE: ./packages/verify/src/python/extension-name.ts
var extension_name = __webpack_require__(65319);
;// CONCATENATED MODULE: ./packages/verify/src/python/import-tree.ts

/** Where a file lies once its artifact is installed: the folders of wheels that installers merge into the root. */
const LIBRARIES = /^[^/]+\.data\/(?:purelib|platlib)\//;
/** Lays the paths of an artifact out as they are imported from its roots: folders with `/` at the end, or "". */
function importTree(paths, roots) {
    const files = new Map();
    const folders = new Set();
    const extensions = new Map();
    for (const path of paths) {
        const root = roots.find((one) => path.startsWith(one));
        if (root === undefined)
            continue;
        const imported = path.slice(root.length).replace(LIBRARIES, "");
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
    const name = (0,extension_name/* extensionName */.Z)(imported);
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

;// CONCATENATED MODULE: ./packages/verify/src/python/module-search.ts
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
    const imported = `^[^\\S\\n]*from\\b[^\\n]*\\bimport\\b[^\\n]*${word}`;
    return new RegExp(`${binding}|${imported}`, "mu").test(text.replaceAll(fromHere, ""));
}

;// CONCATENATED MODULE: ./packages/verify/src/python/python-statements.ts
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

;// CONCATENATED MODULE: ./packages/verify/src/python/relative-imports.ts

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

;// CONCATENATED MODULE: ./packages/verify/src/python/follow-imports.ts



/** What comes of it where nothing is imported. */
const NOTHING_FOLLOWED = { missing: [], extensions: new Set() };
/** Files followed at most: the closure of even large packages has some hundreds. */
const MAX_FILES = 5000;
/** Follows the column-0 relative imports from every top `__init__.py` below the roots (folders with `/` at the end) as a closure. Never rejects. */
async function followImports(source, isLoadable, roots = [""]) {
    const tree = importTree(source.paths, roots);
    const search = { text: async (path) => source.text(path), tree, isLoadable };
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


/***/ }),

/***/ 48070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./packages/binary/src/elf/version-floors.ts
var version_floors = __webpack_require__(55937);
// EXTERNAL MODULE: ./packages/platform/src/wheel-tag.ts
var wheel_tag = __webpack_require__(15835);
// EXTERNAL MODULE: ./packages/verify/src/walk/artifact.ts
var walk_artifact = __webpack_require__(95195);
// EXTERNAL MODULE: ./packages/verify/src/findings/make-finding.ts
var make_finding = __webpack_require__(81378);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/verify/src/python/extension-name.ts
var extension_name = __webpack_require__(65319);
;// CONCATENATED MODULE: ./packages/verify/src/native/loaded-files.ts


/** Lists the files of native code that could be read. */
function codeFiles(files) {
    return files.flatMap(({ native }) => native !== null && native.binary.kind === "code" ? [{ ...native, binary: native.binary }] : []);
}
/** Folders whose files are for other machines on purpose; pex brings the programs that it writes on Windows. */
const OTHER_MACHINES = /(?:^|\/)(?:prebuilds|firmware|testdata|pex\/windows\/stubs)\//;
const SCRIPTS = /^[^/]+\.data\/scripts\//;
/** Lists the files of native code that may be used here: no object files, and none in folders for other machines. */
function usedFiles(natives) {
    return natives.flatMap((file) => {
        const { binary } = file;
        return binary.kind === "code" && isUsed(file) ? [{ ...file, binary }] : [];
    });
}
/** Says whether a native file may be used where its artifact is; of one that could not be read that is taken for granted. */
function isUsed({ path, binary }) {
    const isObject = binary.kind === "code" && binary.type === "relocatable";
    return !isObject && !OTHER_MACHINES.test(path);
}
/**
 * Lists the paths of the files that Python or the loader takes when the artifact is used: extension modules, what they
 * need, and commands. Where there is none of these, every native file that is no object file counts.
 */
function loadedPaths(files) {
    const used = usedFiles(files.flatMap(({ native }) => native ?? []));
    const needed = new Set(used.flatMap((file) => file.binary.needed));
    const named = files.filter(({ path }) => !OTHER_MACHINES.test(path) && ((0,extension_name/* extensionName */.Z)(path)?.isTagged === true || SCRIPTS.test(path)));
    const loaded = used.filter(({ path, binary }) => binary.pyInit.length > 0 || needed.has((0,posix_.basename)(path)));
    const paths = [...named, ...loaded].map((file) => file.path);
    return new Set(paths.length > 0 ? paths : used.map((file) => file.path));
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/stable-abi.json
const stable_abi_namespaceObject = /*#__PURE__*/JSON.parse('{"ic":"PyErr_SetExcFromWindowsErr PyErr_SetExcFromWindowsErrWithFilename PyErr_SetExcFromWindowsErrWithFilenameObject PyErr_SetExcFromWindowsErrWithFilenameObjects PyErr_SetFromWindowsErr PyErr_SetFromWindowsErrWithFilename PyExc_WindowsError PyUnicode_AsMBCSString PyUnicode_DecodeCodePageStateful PyUnicode_DecodeMBCS PyUnicode_DecodeMBCSStateful PyUnicode_EncodeCodePage","vN":{"2":"PyArg_Parse PyArg_ParseTuple PyArg_ParseTupleAndKeywords PyArg_UnpackTuple PyArg_VaParse PyArg_VaParseTupleAndKeywords PyArg_ValidateKeywordArguments PyBaseObject_Type PyBool_FromLong PyBool_Type PyByteArrayIter_Type PyByteArray_AsString PyByteArray_Concat PyByteArray_FromObject PyByteArray_FromStringAndSize PyByteArray_Resize PyByteArray_Size PyByteArray_Type PyBytesIter_Type PyBytes_AsString PyBytes_AsStringAndSize PyBytes_Concat PyBytes_ConcatAndDel PyBytes_DecodeEscape PyBytes_FromFormat PyBytes_FromFormatV PyBytes_FromObject PyBytes_FromString PyBytes_FromStringAndSize PyBytes_Repr PyBytes_Size PyBytes_Type PyCFunction_Call PyCFunction_GetFlags PyCFunction_GetFunction PyCFunction_GetSelf PyCFunction_NewEx PyCFunction_Type PyCallIter_New PyCallIter_Type PyCallable_Check PyCapsule_GetContext PyCapsule_GetDestructor PyCapsule_GetName PyCapsule_GetPointer PyCapsule_Import PyCapsule_IsValid PyCapsule_New PyCapsule_SetContext PyCapsule_SetDestructor PyCapsule_SetName PyCapsule_SetPointer PyCapsule_Type PyClassMethodDescr_Type PyCodec_BackslashReplaceErrors PyCodec_Decode PyCodec_Decoder PyCodec_Encode PyCodec_Encoder PyCodec_IgnoreErrors PyCodec_IncrementalDecoder PyCodec_IncrementalEncoder PyCodec_KnownEncoding PyCodec_LookupError PyCodec_Register PyCodec_RegisterError PyCodec_ReplaceErrors PyCodec_StreamReader PyCodec_StreamWriter PyCodec_StrictErrors PyCodec_XMLCharRefReplaceErrors PyComplex_FromDoubles PyComplex_ImagAsDouble PyComplex_RealAsDouble PyComplex_Type PyDescr_NewClassMethod PyDescr_NewGetSet PyDescr_NewMember PyDescr_NewMethod PyDictItems_Type PyDictIterItem_Type PyDictIterKey_Type PyDictIterValue_Type PyDictKeys_Type PyDictProxy_New PyDictProxy_Type PyDictValues_Type PyDict_Clear PyDict_Contains PyDict_Copy PyDict_DelItem PyDict_DelItemString PyDict_GetItem PyDict_GetItemString PyDict_GetItemWithError PyDict_Items PyDict_Keys PyDict_Merge PyDict_MergeFromSeq2 PyDict_New PyDict_Next PyDict_SetItem PyDict_SetItemString PyDict_Size PyDict_Type PyDict_Update PyDict_Values PyEllipsis_Type PyEnum_Type PyErr_BadArgument PyErr_BadInternalCall PyErr_CheckSignals PyErr_Clear PyErr_Display PyErr_ExceptionMatches PyErr_Fetch PyErr_Format PyErr_GivenExceptionMatches PyErr_NewException PyErr_NewExceptionWithDoc PyErr_NoMemory PyErr_NormalizeException PyErr_Occurred PyErr_Print PyErr_PrintEx PyErr_ProgramText PyErr_Restore PyErr_SetFromErrno PyErr_SetFromErrnoWithFilename PyErr_SetFromErrnoWithFilenameObject PyErr_SetInterrupt PyErr_SetNone PyErr_SetObject PyErr_SetString PyErr_SyntaxLocation PyErr_WarnEx PyErr_WarnExplicit PyErr_WarnFormat PyErr_WriteUnraisable PyEval_AcquireLock PyEval_AcquireThread PyEval_CallFunction PyEval_CallMethod PyEval_CallObjectWithKeywords PyEval_EvalCode PyEval_EvalCodeEx PyEval_EvalFrame PyEval_EvalFrameEx PyEval_GetBuiltins PyEval_GetFrame PyEval_GetFuncDesc PyEval_GetFuncName PyEval_GetGlobals PyEval_GetLocals PyEval_InitThreads PyEval_ReleaseLock PyEval_ReleaseThread PyEval_RestoreThread PyEval_SaveThread PyEval_ThreadsInitialized PyExc_ArithmeticError PyExc_AssertionError PyExc_AttributeError PyExc_BaseException PyExc_BufferError PyExc_BytesWarning PyExc_DeprecationWarning PyExc_EOFError PyExc_EnvironmentError PyExc_Exception PyExc_FloatingPointError PyExc_FutureWarning PyExc_GeneratorExit PyExc_IOError PyExc_ImportError PyExc_ImportWarning PyExc_IndentationError PyExc_IndexError PyExc_KeyError PyExc_KeyboardInterrupt PyExc_LookupError PyExc_MemoryError PyExc_NameError PyExc_NotImplementedError PyExc_OSError PyExc_OverflowError PyExc_PendingDeprecationWarning PyExc_ReferenceError PyExc_RuntimeError PyExc_RuntimeWarning PyExc_StopIteration PyExc_SyntaxError PyExc_SyntaxWarning PyExc_SystemError PyExc_SystemExit PyExc_TabError PyExc_TypeError PyExc_UnboundLocalError PyExc_UnicodeDecodeError PyExc_UnicodeEncodeError PyExc_UnicodeError PyExc_UnicodeTranslateError PyExc_UnicodeWarning PyExc_UserWarning PyExc_ValueError PyExc_Warning PyExc_ZeroDivisionError PyException_GetCause PyException_GetContext PyException_GetTraceback PyException_SetCause PyException_SetContext PyException_SetTraceback PyFile_FromFd PyFile_GetLine PyFile_WriteObject PyFile_WriteString PyFilter_Type PyFloat_AsDouble PyFloat_FromDouble PyFloat_FromString PyFloat_GetInfo PyFloat_GetMax PyFloat_GetMin PyFloat_Type PyFrozenSet_New PyFrozenSet_Type PyGC_Collect PyGILState_Ensure PyGILState_GetThisThreadState PyGILState_Release PyGetSetDescr_Type PyImport_AddModule PyImport_AppendInittab PyImport_ExecCodeModule PyImport_ExecCodeModuleEx PyImport_ExecCodeModuleWithPathnames PyImport_GetImporter PyImport_GetMagicNumber PyImport_GetMagicTag PyImport_GetModuleDict PyImport_Import PyImport_ImportFrozenModule PyImport_ImportModule PyImport_ImportModuleLevel PyImport_ImportModuleNoBlock PyImport_ReloadModule PyInterpreterState_Clear PyInterpreterState_Delete PyInterpreterState_New PyIter_Next PyListIter_Type PyListRevIter_Type PyList_Append PyList_AsTuple PyList_GetItem PyList_GetSlice PyList_Insert PyList_New PyList_Reverse PyList_SetItem PyList_SetSlice PyList_Size PyList_Sort PyList_Type PyLongRangeIter_Type PyLong_AsDouble PyLong_AsLong PyLong_AsLongAndOverflow PyLong_AsLongLong PyLong_AsLongLongAndOverflow PyLong_AsSize_t PyLong_AsSsize_t PyLong_AsUnsignedLong PyLong_AsUnsignedLongLong PyLong_AsUnsignedLongLongMask PyLong_AsUnsignedLongMask PyLong_AsVoidPtr PyLong_FromDouble PyLong_FromLong PyLong_FromLongLong PyLong_FromSize_t PyLong_FromSsize_t PyLong_FromString PyLong_FromUnsignedLong PyLong_FromUnsignedLongLong PyLong_FromVoidPtr PyLong_GetInfo PyLong_Type PyMap_Type PyMapping_Check PyMapping_GetItemString PyMapping_HasKey PyMapping_HasKeyString PyMapping_Items PyMapping_Keys PyMapping_Length PyMapping_SetItemString PyMapping_Size PyMapping_Values PyMarshal_ReadObjectFromString PyMarshal_WriteObjectToString PyMem_Free PyMem_Malloc PyMem_Realloc PyMemberDescr_Type PyMember_GetOne PyMember_SetOne PyMemoryView_FromObject PyMemoryView_GetContiguous PyMemoryView_Type PyMethodDescr_Type PyModule_AddIntConstant PyModule_AddObject PyModule_AddStringConstant PyModule_Create2 PyModule_GetDef PyModule_GetDict PyModule_GetFilename PyModule_GetFilenameObject PyModule_GetName PyModule_GetState PyModule_New PyModule_Type PyNumber_Absolute PyNumber_Add PyNumber_And PyNumber_AsSsize_t PyNumber_Check PyNumber_Divmod PyNumber_Float PyNumber_FloorDivide PyNumber_InPlaceAdd PyNumber_InPlaceAnd PyNumber_InPlaceFloorDivide PyNumber_InPlaceLshift PyNumber_InPlaceMultiply PyNumber_InPlaceOr PyNumber_InPlacePower PyNumber_InPlaceRemainder PyNumber_InPlaceRshift PyNumber_InPlaceSubtract PyNumber_InPlaceTrueDivide PyNumber_InPlaceXor PyNumber_Index PyNumber_Invert PyNumber_Long PyNumber_Lshift PyNumber_Multiply PyNumber_Negative PyNumber_Or PyNumber_Positive PyNumber_Power PyNumber_Remainder PyNumber_Rshift PyNumber_Subtract PyNumber_ToBase PyNumber_TrueDivide PyNumber_Xor PyOS_AfterFork PyOS_InputHook PyOS_InterruptOccurred PyOS_double_to_string PyOS_getsig PyOS_mystricmp PyOS_mystrnicmp PyOS_setsig PyOS_snprintf PyOS_string_to_double PyOS_strtol PyOS_strtoul PyOS_vsnprintf PyObject_ASCII PyObject_AsCharBuffer PyObject_AsFileDescriptor PyObject_AsReadBuffer PyObject_AsWriteBuffer PyObject_Bytes PyObject_Call PyObject_CallFunction PyObject_CallFunctionObjArgs PyObject_CallMethod PyObject_CallMethodObjArgs PyObject_CallObject PyObject_CheckReadBuffer PyObject_ClearWeakRefs PyObject_DelItem PyObject_DelItemString PyObject_Dir PyObject_Format PyObject_Free PyObject_GC_Del PyObject_GC_Track PyObject_GC_UnTrack PyObject_GenericGetAttr PyObject_GenericSetAttr PyObject_GetAttr PyObject_GetAttrString PyObject_GetItem PyObject_GetIter PyObject_HasAttr PyObject_HasAttrString PyObject_Hash PyObject_HashNotImplemented PyObject_Init PyObject_InitVar PyObject_IsInstance PyObject_IsSubclass PyObject_IsTrue PyObject_Length PyObject_Malloc PyObject_Not PyObject_Realloc PyObject_Repr PyObject_RichCompare PyObject_RichCompareBool PyObject_SelfIter PyObject_SetAttr PyObject_SetAttrString PyObject_SetItem PyObject_Size PyObject_Str PyObject_Type PyProperty_Type PyRangeIter_Type PyRange_Type PyReversed_Type PySeqIter_New PySeqIter_Type PySequence_Check PySequence_Concat PySequence_Contains PySequence_Count PySequence_DelItem PySequence_DelSlice PySequence_Fast PySequence_GetItem PySequence_GetSlice PySequence_In PySequence_InPlaceConcat PySequence_InPlaceRepeat PySequence_Index PySequence_Length PySequence_List PySequence_Repeat PySequence_SetItem PySequence_SetSlice PySequence_Size PySequence_Tuple PySetIter_Type PySet_Add PySet_Clear PySet_Contains PySet_Discard PySet_New PySet_Pop PySet_Size PySet_Type PySlice_GetIndices PySlice_GetIndicesEx PySlice_New PySlice_Type PyState_FindModule PyStructSequence_GetItem PyStructSequence_New PyStructSequence_NewType PyStructSequence_SetItem PySuper_Type PySys_AddWarnOption PySys_AddWarnOptionUnicode PySys_FormatStderr PySys_FormatStdout PySys_GetObject PySys_HasWarnOptions PySys_ResetWarnOptions PySys_SetArgv PySys_SetArgvEx PySys_SetObject PySys_SetPath PySys_WriteStderr PySys_WriteStdout PyThreadState_Clear PyThreadState_Delete PyThreadState_DeleteCurrent PyThreadState_Get PyThreadState_GetDict PyThreadState_New PyThreadState_SetAsyncExc PyThreadState_Swap PyThread_ReInitTLS PyThread_acquire_lock PyThread_acquire_lock_timed PyThread_allocate_lock PyThread_create_key PyThread_delete_key PyThread_delete_key_value PyThread_exit_thread PyThread_free_lock PyThread_get_key_value PyThread_get_stacksize PyThread_get_thread_ident PyThread_get_thread_native_id PyThread_init_thread PyThread_release_lock PyThread_set_key_value PyThread_set_stacksize PyThread_start_new_thread PyTraceBack_Here PyTraceBack_Print PyTraceBack_Type PyTupleIter_Type PyTuple_GetItem PyTuple_GetSlice PyTuple_New PyTuple_Pack PyTuple_SetItem PyTuple_Size PyTuple_Type PyType_ClearCache PyType_FromSpec PyType_GenericAlloc PyType_GenericNew PyType_GetFlags PyType_IsSubtype PyType_Modified PyType_Ready PyType_Type PyUnicodeDecodeError_Create PyUnicodeDecodeError_GetEncoding PyUnicodeDecodeError_GetEnd PyUnicodeDecodeError_GetObject PyUnicodeDecodeError_GetReason PyUnicodeDecodeError_GetStart PyUnicodeDecodeError_SetEnd PyUnicodeDecodeError_SetReason PyUnicodeDecodeError_SetStart PyUnicodeEncodeError_GetEncoding PyUnicodeEncodeError_GetEnd PyUnicodeEncodeError_GetObject PyUnicodeEncodeError_GetReason PyUnicodeEncodeError_GetStart PyUnicodeEncodeError_SetEnd PyUnicodeEncodeError_SetReason PyUnicodeEncodeError_SetStart PyUnicodeIter_Type PyUnicodeTranslateError_GetEnd PyUnicodeTranslateError_GetObject PyUnicodeTranslateError_GetReason PyUnicodeTranslateError_GetStart PyUnicodeTranslateError_SetEnd PyUnicodeTranslateError_SetReason PyUnicodeTranslateError_SetStart PyUnicode_Append PyUnicode_AppendAndDel PyUnicode_AsASCIIString PyUnicode_AsCharmapString PyUnicode_AsDecodedObject PyUnicode_AsDecodedUnicode PyUnicode_AsEncodedObject PyUnicode_AsEncodedString PyUnicode_AsEncodedUnicode PyUnicode_AsLatin1String PyUnicode_AsRawUnicodeEscapeString PyUnicode_AsUTF16String PyUnicode_AsUTF32String PyUnicode_AsUTF8String PyUnicode_AsUnicodeEscapeString PyUnicode_AsWideChar PyUnicode_BuildEncodingMap PyUnicode_Compare PyUnicode_CompareWithASCIIString PyUnicode_Concat PyUnicode_Contains PyUnicode_Count PyUnicode_Decode PyUnicode_DecodeASCII PyUnicode_DecodeCharmap PyUnicode_DecodeFSDefault PyUnicode_DecodeFSDefaultAndSize PyUnicode_DecodeLatin1 PyUnicode_DecodeRawUnicodeEscape PyUnicode_DecodeUTF16 PyUnicode_DecodeUTF16Stateful PyUnicode_DecodeUTF32 PyUnicode_DecodeUTF32Stateful PyUnicode_DecodeUTF7 PyUnicode_DecodeUTF7Stateful PyUnicode_DecodeUTF8 PyUnicode_DecodeUTF8Stateful PyUnicode_DecodeUnicodeEscape PyUnicode_EncodeFSDefault PyUnicode_FSConverter PyUnicode_FSDecoder PyUnicode_Find PyUnicode_Format PyUnicode_FromEncodedObject PyUnicode_FromFormat PyUnicode_FromFormatV PyUnicode_FromObject PyUnicode_FromOrdinal PyUnicode_FromString PyUnicode_FromStringAndSize PyUnicode_FromWideChar PyUnicode_GetDefaultEncoding PyUnicode_GetSize PyUnicode_InternFromString PyUnicode_InternImmortal PyUnicode_InternInPlace PyUnicode_IsIdentifier PyUnicode_Join PyUnicode_Partition PyUnicode_RPartition PyUnicode_RSplit PyUnicode_Replace PyUnicode_Resize PyUnicode_RichCompare PyUnicode_Split PyUnicode_Splitlines PyUnicode_Tailmatch PyUnicode_Translate PyUnicode_Type PyWeakref_GetObject PyWeakref_NewProxy PyWeakref_NewRef PyWrapperDescr_Type PyWrapper_New PyZip_Type Py_AddPendingCall Py_AtExit Py_BuildValue Py_CompileString Py_DecRef Py_EndInterpreter Py_Exit Py_FatalError Py_FileSystemDefaultEncoding Py_Finalize Py_GetBuildInfo Py_GetCompiler Py_GetCopyright Py_GetExecPrefix Py_GetPath Py_GetPlatform Py_GetPrefix Py_GetProgramFullPath Py_GetProgramName Py_GetPythonHome Py_GetRecursionLimit Py_GetVersion Py_HasFileSystemDefaultEncoding Py_IncRef Py_Initialize Py_InitializeEx Py_IsInitialized Py_Main Py_MakePendingCalls Py_NewInterpreter Py_ReprEnter Py_ReprLeave Py_SetProgramName Py_SetPythonHome Py_SetRecursionLimit Py_VaBuildValue _PyErr_BadInternalCall _PyObject_CallFunction_SizeT _PyObject_CallMethod_SizeT _PyObject_GC_New _PyObject_GC_NewVar _PyObject_GC_Resize _PyObject_New _PyObject_NewVar _PyState_AddModule _PyThreadState_Init _PyThreadState_Prealloc _PyWeakref_CallableProxyType _PyWeakref_ProxyType _PyWeakref_RefType _Py_BuildValue_SizeT _Py_CheckRecursiveCall _Py_Dealloc _Py_EllipsisObject _Py_FalseStruct _Py_NoneStruct _Py_NotImplementedStruct _Py_SwappedOp _Py_TrueStruct _Py_VaBuildValue_SizeT","3":"PyState_AddModule PyState_RemoveModule PyThread_GetInfo PyType_FromSpecWithBases _PyArg_ParseTupleAndKeywords_SizeT _PyArg_ParseTuple_SizeT _PyArg_Parse_SizeT _PyArg_VaParseTupleAndKeywords_SizeT _PyArg_VaParse_SizeT","4":"PyCFunction_New PyType_GetSlot","5":"PyErr_FormatV PyModuleDef_Init PyModuleDef_Type","6":"PyErr_ResourceWarning PyErr_SetImportErrorSubclass PyExc_ModuleNotFoundError PyOS_FSPath Py_FinalizeEx","7":"PyCodec_NameReplaceErrors PyErr_GetExcInfo PyErr_SetExcFromWindowsErr PyErr_SetExcFromWindowsErrWithFilename PyErr_SetExcFromWindowsErrWithFilenameObject PyErr_SetExcFromWindowsErrWithFilenameObjects PyErr_SetExcInfo PyErr_SetFromErrnoWithFilenameObjects PyErr_SetFromWindowsErr PyErr_SetFromWindowsErrWithFilename PyErr_SetImportError PyErr_SyntaxLocationEx PyExc_BlockingIOError PyExc_BrokenPipeError PyExc_ChildProcessError PyExc_ConnectionAbortedError PyExc_ConnectionError PyExc_ConnectionRefusedError PyExc_ConnectionResetError PyExc_FileExistsError PyExc_FileNotFoundError PyExc_InterruptedError PyExc_IsADirectoryError PyExc_NotADirectoryError PyExc_PermissionError PyExc_ProcessLookupError PyExc_RecursionError PyExc_ResourceWarning PyExc_StopAsyncIteration PyExc_TimeoutError PyExc_WindowsError PyImport_AddModuleObject PyImport_ExecCodeModuleObject PyImport_ImportFrozenModuleObject PyImport_ImportModuleLevelObject PyInterpreterState_GetID PyMem_Calloc PyMemoryView_FromMemory PyModule_AddFunctions PyModule_ExecDef PyModule_FromDefAndSpec2 PyModule_GetNameObject PyModule_NewObject PyModule_SetDocString PyNumber_InPlaceMatrixMultiply PyNumber_MatrixMultiply PyOS_AfterFork_Child PyOS_AfterFork_Parent PyOS_BeforeFork PyOS_CheckStack PyObject_Calloc PyObject_GenericSetDict PySlice_AdjustIndices PySlice_Unpack PySys_AddXOption PySys_GetXOptions PyThread_tss_alloc PyThread_tss_create PyThread_tss_delete PyThread_tss_free PyThread_tss_get PyThread_tss_is_created PyThread_tss_set PyUnicode_AsMBCSString PyUnicode_AsUCS4 PyUnicode_AsUCS4Copy PyUnicode_AsWideCharString PyUnicode_DecodeCodePageStateful PyUnicode_DecodeLocale PyUnicode_DecodeLocaleAndSize PyUnicode_DecodeMBCS PyUnicode_DecodeMBCSStateful PyUnicode_EncodeCodePage PyUnicode_EncodeLocale PyUnicode_FindChar PyUnicode_GetLength PyUnicode_ReadChar PyUnicode_Substring PyUnicode_WriteChar Py_DecodeLocale Py_EncodeLocale Py_SetPath","8":"PyDictRevIterItem_Type PyDictRevIterKey_Type PyDictRevIterValue_Type PyExceptionClass_Name PyImport_GetModule PyIndex_Check PyInterpreterState_GetDict PyIter_Check Py_BytesMain Py_UTF8Mode","9":"PyCMethod_New PyInterpreterState_Get PyObject_GC_IsFinalized PyObject_GC_IsTracked Py_EnterRecursiveCall Py_GenericAlias Py_GenericAliasType Py_LeaveRecursiveCall","10":"PyAIter_Check PyCodec_Unregister PyErr_SetInterruptEx PyExc_EncodingWarning PyFrame_GetCode PyFrame_GetLineNumber PyGC_Disable PyGC_Enable PyGC_IsEnabled PyIter_Send PyModule_AddObjectRef PyModule_AddType PyObject_CallNoArgs PyObject_GenericGetDict PyObject_GetAIter PyThreadState_GetFrame PyThreadState_GetID PyThreadState_GetInterpreter PyType_FromModuleAndSpec PyType_GetModule PyType_GetModuleState PyUnicode_AsUTF8AndSize Py_FileSystemDefaultEncodeErrors Py_GetArgcArgv Py_Is Py_IsFalse Py_IsNone Py_IsTrue Py_NewRef Py_XNewRef _Py_DecRef _Py_IncRef _Py_NegativeRefcount _Py_RefTotal","11":"PyBuffer_FillContiguousStrides PyBuffer_FillInfo PyBuffer_FromContiguous PyBuffer_GetPointer PyBuffer_IsContiguous PyBuffer_Release PyBuffer_SizeFromFormat PyBuffer_ToContiguous PyErr_GetHandledException PyErr_SetHandledException PyExc_BaseExceptionGroup PyMemoryView_FromBuffer PyObject_CheckBuffer PyObject_CopyData PyObject_GetBuffer PyStructSequence_UnnamedField PyType_GetName PyType_GetQualName Py_Version","12":"PyErr_DisplayException PyErr_GetRaisedException PyErr_SetRaisedException PyException_GetArgs PyException_SetArgs PyObject_GetTypeData PyObject_Vectorcall PyObject_VectorcallMethod PyType_FromMetaclass PyType_GetTypeDataSize PyVectorcall_Call PyVectorcall_NARGS","13":"PyDict_GetItemRef PyDict_GetItemStringRef PyEval_GetFrameBuiltins PyEval_GetFrameGlobals PyEval_GetFrameLocals PyImport_AddModuleRef PyList_GetItemRef PyLong_AsInt PyMapping_GetOptionalItem PyMapping_GetOptionalItemString PyMapping_HasKeyStringWithError PyMapping_HasKeyWithError PyMem_RawCalloc PyMem_RawFree PyMem_RawMalloc PyMem_RawRealloc PyModule_Add PyObject_DelAttr PyObject_DelAttrString PyObject_GetOptionalAttr PyObject_GetOptionalAttrString PyObject_HasAttrStringWithError PyObject_HasAttrWithError PySys_Audit PySys_AuditTuple PyType_GetFullyQualifiedName PyType_GetModuleByDef PyType_GetModuleName PyUnicode_EqualToUTF8 PyUnicode_EqualToUTF8AndSize PyWeakref_GetRef Py_GetConstant Py_GetConstantBorrowed Py_IsFinalizing _Py_SetRefcnt","14":"PyIter_NextItem PyLong_AsInt32 PyLong_AsInt64 PyLong_AsNativeBytes PyLong_AsUInt32 PyLong_AsUInt64 PyLong_FromInt32 PyLong_FromInt64 PyLong_FromNativeBytes PyLong_FromUInt32 PyLong_FromUInt64 PyLong_FromUnsignedNativeBytes PyType_Freeze PyType_GetBaseByToken PyUnicode_Equal Py_PACK_FULL_VERSION Py_PACK_VERSION Py_REFCNT Py_TYPE","15":"PyABIInfo_Check PyCriticalSection2_Begin PyCriticalSection2_End PyCriticalSection_Begin PyCriticalSection_End PyDict_SetDefaultRef PyInterpreterGuard_Close PyInterpreterGuard_FromCurrent PyInterpreterGuard_FromView PyInterpreterView_Close PyInterpreterView_FromCurrent PyInterpreterView_FromMain PyLongWriter_Create PyLongWriter_Discard PyLongWriter_Finish PyLong_Export PyLong_FreeExport PyLong_GetNativeLayout PyModule_Exec PyModule_FromSlotsAndSpec PyModule_GetStateSize PyModule_GetState_DuringGC PyModule_GetToken PyModule_GetToken_DuringGC PyObject_CallFinalizerFromDealloc PyObject_GetTypeData_DuringGC PySys_GetAttr PySys_GetAttrString PySys_GetOptionalAttr PySys_GetOptionalAttrString PyThreadState_Ensure PyThreadState_EnsureFromView PyThreadState_Release PyType_FromSlots PyType_GetBaseByToken_DuringGC PyType_GetModuleByToken PyType_GetModuleByToken_DuringGC PyType_GetModuleState_DuringGC PyType_GetModule_DuringGC Py_IS_TYPE Py_SET_SIZE Py_SIZE","16":"Py_HashBuffer"}}');
;// CONCATENATED MODULE: ./packages/verify/src/policy/stable-abi-violations.ts

/** PEP 384's first version. */
const FIRST = [3, 2];
/** The minor version of Python 3 in which each symbol came into the stable ABI. */
const ADDED = new Map(Object.entries(stable_abi_namespaceObject.vN).flatMap(([minor, names]) => names.split(" ").map((name) => [name, Number(minor)])));
const WINDOWS_ONLY = new Set(stable_abi_namespaceObject.ic.split(" "));
/**
 * Finds the undefined symbols that a `cp3x-abi3` extension must not use (PEP 384), as abi3audit does. Symbols that do not begin
 * with Py or _Py, and PyInit_*, are not Python's. abi3t (PEP 803) has the same functions: what differs are structs.
 */
function stableAbiViolations({ floor, undefined: symbols }) {
    const used = [...new Set(symbols)].filter(isPythons).toSorted();
    const known = used.flatMap((symbol) => {
        const minor = ADDED.get(symbol);
        return minor === undefined ? [] : [{ symbol, since: [3, minor] }];
    });
    const lowest = Math.max(FIRST[1], ...new Set(known.map(({ since }) => since[1])));
    return {
        outside: used.filter((symbol) => !ADDED.has(symbol)),
        newer: known.filter(({ since }) => isLater(since, floor)),
        windowsOnly: used.filter((symbol) => WINDOWS_ONLY.has(symbol)),
        lowestFloor: [3, lowest],
    };
}
function isPythons(symbol) {
    return /^_?Py/.test(symbol) && !symbol.startsWith("PyInit_");
}
function isLater(a, b) {
    return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-abi3.ts




/** Compares the functions of Python that extensions of a stable-ABI wheel use with the stable ABI of the version that its tag claims (PEP 384). */
function checkAbi3(subject) {
    const floor = claimedFloor(subject);
    if (floor === null)
        return [];
    return codeFiles(subject.files)
        .filter(({ path }) => (0,extension_name/* extensionName */.Z)(path) !== null)
        .flatMap((file) => violations(file, floor));
}
// The oldest Python of the tags is the promise.
function claimedFloor({ wheel }) {
    const tags = wheel?.claims?.tags.filter(({ abi }) => abi === "abi3") ?? [];
    const minors = tags.flatMap(({ python }) => /^cp3(\d+)$/.exec(python)?.[1] ?? []).map(Number);
    return minors.length === 0 ? null : [3, Math.min(...minors)];
}
function violations({ path, binary }, floor) {
    const symbols = [...binary.undefined, ...binary.weak];
    const verdict = stableAbiViolations({ floor, undefined: symbols });
    const newer = verdict.newer.map(({ symbol, since }) => `${symbol} (since ${since.join(".")})`);
    const lowest = `cp${verdict.lowestFloor.join("")}`;
    return [
        ...tell("abi3-symbol", path, [lowest, newer]),
        ...tell("abi3-private-symbol", path, [`the stable ABI of ${floor.join(".")}`, verdict.outside]),
    ];
}
const MOST = 5;
function tell(code, file, [expected, names]) {
    if (names.length === 0)
        return [];
    const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
    const found = `${names.slice(0, MOST).join(", ")}${more}`;
    return [(0,make_finding/* makeFinding */.M)(code, { file, expected, found })];
}

;// CONCATENATED MODULE: ./packages/verify/src/native/is-for-machine.ts
/** Says whether code runs on a target's machine and system, whatever its C library; the two ARM versions count as one. */
function isForMachine(code, target) {
    return code.targets.some((one) => one.os === target.os && isSameMachine(one, target));
}
/** Says whether two targets have the same machine code format; the two ARM versions count as one, because a file tells them apart by attributes only. */
function isSameMachine(a, b) {
    if (a.elf === null || b.elf === null)
        return a.architecture === b.architecture;
    const { machine, class: bits, data } = b.elf;
    return a.elf.machine === machine && a.elf.class === bits && a.elf.data === data;
}

// EXTERNAL MODULE: ./packages/verify/src/native/targets-of-elf.ts
var targets_of_elf = __webpack_require__(35591);
;// CONCATENATED MODULE: ./packages/verify/src/checks/check-architecture.ts




/** Tag_CPU_arch from which on ARM code is newer than ARMv7; 11 to 13 are microcontrollers. */
const ARM_NEWER_THAN_V7 = 14;
/** Compares the machine and the C library of every ELF file with what the wheel's tags claim. */
function checkArchitecture(subject) {
    const claims = subject.wheel?.claims ?? null;
    // A platform that the table does not have (win32) is nothing to compare with.
    if (claims === null || claims.platforms.length === 0)
        return [];
    const loaded = loadedPaths(subject.files);
    return codeFiles(subject.files).flatMap((file) => {
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
    return isForMachine(file.binary, target);
}
function isLibcOf(file, { target }) {
    return file.binary.libc === null || file.binary.libc === target.libc;
}
function foreign(file, platforms) {
    const isRelocatable = file.binary.type === "relocatable" && file.binary.targets.length === 0;
    if (isRelocatable)
        return [];
    return [
        (0,make_finding/* makeFinding */.M)("foreign-file", {
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
        return (0,make_finding/* makeFinding */.M)("tag-libc", { file: file.path, expected, found: `${libc}, ${description}` });
    }
    return (0,make_finding/* makeFinding */.M)("tag-architecture", {
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
        ? !(0,targets_of_elf/* isArmv6Code */.G)(arm)
        : (arm.architectureNumber ?? 0) >= ARM_NEWER_THAN_V7;
    if (!isNewer)
        return [];
    const found = [`ARM${arm.architecture ?? ""}`, arm.floatingPoint, arm.simd]
        .filter((part) => part !== null)
        .join(", ");
    return [(0,make_finding/* makeFinding */.M)("arm-cpu-suspicion", { file: file.path, expected: tag.tag, found })];
}

// EXTERNAL MODULE: ./packages/platform/src/parse-target.ts
var parse_target = __webpack_require__(30218);
;// CONCATENATED MODULE: ./packages/verify/src/deb/other-architectures.ts
/** Architectures of Debian and its ports (wiki.debian.org/SupportedArchitectures) that the table of targets does not have: there is nothing to compare their files with. */
const OTHER_ARCHITECTURES = new Set("alpha arc armel hppa hurd-amd64 hurd-i386 ia64 kfreebsd-amd64 kfreebsd-i386 m68k mips mips64el mipsel powerpc ppc64 sh4 sparc64 x32".split(" "));

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-deb.ts






/** Compares a .deb's Architecture with its name and with the native files in it, at any depth (deb-control(5)). */
function checkDeb(subject) {
    const { deb, name } = subject;
    if (deb === null || deb.architecture === null)
        return [];
    const { architecture, target } = deb;
    if (architecture === "all")
        return [...checkName(subject), ...inAll(subject)];
    if (target === null && OTHER_ARCHITECTURES.has(architecture))
        return checkName(subject);
    if (target === null)
        return [unknownArchitecture(name, architecture)];
    const foreign = nativesOf(subject).filter((file) => !isForMachine(file.binary, target));
    return [
        ...checkName(subject),
        ...foreign
            .filter((file) => !isTolerated(file, target))
            .map((file) => (0,make_finding/* makeFinding */.M)("deb-architecture", {
            file: file.path,
            expected: architecture,
            found: file.binary.description,
        })),
    ];
}
/** Folders of cross compilers' libraries, firmware and data, which are for other machines on purpose. */
const ELSEWHERE = /^(?:\.\/)?usr\/(?:[^/]+-linux-[^/]+\/|share\/|lib\/(?:firmware|debug|gcc-cross)\/|lib(?:32|64|x32)\/)|^(?:\.\/)?lib\/firmware\//;
function nativesOf(subject) {
    return usedFiles((0,walk_artifact/* nativeFilesIn */.wI)(subject)).filter(({ path, binary }) => !ELSEWHERE.test(path) && binary.format === "ELF");
}
// As lintian does: amd64 systems have the libraries of i386 too.
function isTolerated({ binary }, target) {
    const isOlder = binary.targets.some((one) => one.architecture === "i686");
    return target.architecture === "amd64" && isOlder;
}
function inAll(subject) {
    return nativesOf(subject).map(({ path, binary }) => (0,make_finding/* makeFinding */.M)("deb-all-native", {
        file: path,
        expected: "no native file in a package for all",
        found: binary.description,
    }));
}
function unknownArchitecture(name, architecture) {
    const parsed = (0,parse_target/* parseTarget */.h)(architecture);
    const right = parsed.ok ? parsed.target.debianArchitecture : null;
    return (0,make_finding/* makeFinding */.M)("deb-architecture-unknown", {
        file: name,
        expected: right === null ? "an architecture of Debian" : `Architecture: ${right}`,
        found: `Architecture: ${architecture}`,
    });
}
// electron-builder names its packages armv7l and x64 where Debian says armhf and amd64: any spelling of the same target will do.
function checkName({ name, deb }) {
    const named = deb?.nameArchitecture ?? null;
    if (deb === null || named === null || named === deb.architecture)
        return [];
    const parsed = (0,parse_target/* parseTarget */.h)(named);
    if (parsed.ok && deb.target?.architecture === parsed.target.architecture)
        return [];
    return [
        (0,make_finding/* makeFinding */.M)("deb-name", {
            file: name,
            expected: deb.architecture ?? "",
            found: `${named} in the file's name`,
        }),
    ];
}

// EXTERNAL MODULE: ./packages/platform/src/platform-tag.ts
var platform_tag = __webpack_require__(6319);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var src_targets = __webpack_require__(14587);
// EXTERNAL MODULE: ./packages/verify/src/policy/policy-data.ts + 2 modules
var policy_data = __webpack_require__(58997);
;// CONCATENATED MODULE: ./packages/verify/src/policy/policy.ts


/** zig links with this name; musl's loader takes it, like every name that begins with "libc.", for itself. */
const MUSL_OF_ZIG = "libc.so";
/** Gives the policies of a C library on an architecture; null where there are none. */
function policyOf(libc, architecture) {
    const data = libc === "gnu" ? policy_data/* MANYLINUX */.q : policy_data/* MUSLLINUX */.s;
    const target = src_targets/* TARGETS */.d.find((one) => one.libc === libc && one.architecture === architecture);
    const own = target === undefined ? undefined : data.architectures.get(target.wheelArchitecture);
    if (target === undefined || own === undefined)
        return null;
    const soname = target.libcSoname;
    const inAll = data.libraries.get(MUSL_OF_ZIG);
    return {
        libc,
        target,
        levels: data.levels.filter((level) => level >= own.oldest),
        versions: own.versions,
        libraries: soname === null || inAll === undefined
            ? data.libraries
            : new Map([...data.libraries, [soname, inAll]]),
        forbidden: data.forbidden,
    };
}
/** Gives the tag of a policy. */
function policyTag(policy, level) {
    const family = policy.libc === "gnu" ? "manylinux_2" : "musllinux_1";
    return `${family}_${level}_${policy.target.wheelArchitecture}`;
}
/** Says whether a name is that of the program loader, which is no library. */
function isLoader(library) {
    return library.includes("ld-linux") || library === "ld64.so.1" || library === "ld64.so.2";
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/external-libraries.ts

/**
 * Finds the libraries that a file needs from the machine, direct or not, beyond those of the oldest policy; with each the
 * policy from which on it is not one any more. What only a library needs that a policy has on the machine is not looked at there.
 */
function externalLibraries(root, policy) {
    const changes = new Set(policy.libraries.values());
    const levels = policy.levels.filter((level, index) => index === 0 || changes.has(level));
    const external = new Map();
    for (const [index, level] of levels.entries()) {
        for (const name of externalAt(root, policy, level))
            external.set(name, levels[index + 1] ?? null);
    }
    return external;
}
function externalAt(root, policy, level) {
    const isOnMachine = (name) => {
        const since = policy.libraries.get(name) ?? null;
        return isLoader(name) || (since !== null && since <= level);
    };
    const seen = new Set();
    const open = [...root.file.needed];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (seen.has(name) || isOnMachine(name))
            continue;
        seen.add(name);
        open.push(...(root.tree.get(name)?.needed ?? []));
    }
    return [...seen].filter((name) => (root.tree.get(name) ?? null) === null);
}

// EXTERNAL MODULE: ./packages/verify/src/policy/policy-symbols.ts
var policy_symbols = __webpack_require__(96254);
;// CONCATENATED MODULE: ./packages/verify/src/policy/bundled-libraries.ts
/** No real wheel comes near (torch with its 60 libraries: some thousands); whatever is left then counts as not bundled. */
const MAX_LOOKUPS = 500_000;
/** Python's own library is never taken from the wheel: two interpreters in one process do not work. */
const LIBPYTHON = /^libpython\d+\.\d+m?.so(\.\d)*$/;
/** Makes a search over the files of a wheel: by RPATH and RUNPATH with $ORIGIN, those of the file that was loaded first included. */
function bundledLibraries(files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const folders = new Map(files.map((file) => [file, searchFolders(file)]));
    let left = MAX_LOOKUPS;
    const treeOf = (root) => {
        const first = folders.get(root) ?? searchFolders(root);
        const find = (soname, needing) => {
            const own = folders.get(needing) ?? first;
            const order = [...first.rpath, ...own.rpath, ...own.runpath, ...first.runpath];
            left -= 1 + order.length;
            if (left < 0 || LIBPYTHON.test(soname))
                return null;
            for (const folder of order) {
                const found = byPath.get(`${folder}${soname}`);
                if (found !== undefined && isCompatible(found, root))
                    return found;
            }
            return null;
        };
        const search = { root, tree: new Map(), find };
        walk(search);
        return search.tree;
    };
    return { treeOf };
}
// Depth first, as dlopen's order is not asked for: a name that was looked up once, found or not, is not looked up again.
function walk({ root, tree, find }) {
    const open = [{ file: root, next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        const soname = top.file.needed[top.next++];
        if (soname === undefined) {
            open.pop();
        }
        else if (!tree.has(soname)) {
            const found = find(soname, top.file);
            tree.set(soname, found);
            if (found !== null)
                open.push({ file: found, next: 0 });
        }
    }
}
// RUNPATH, where there is one, makes the loader ignore RPATH (gABI chapter 5, "Shared Object Dependencies").
function searchFolders(file) {
    const origin = file.path.split("/").slice(0, -1);
    const within = (paths) => paths.flatMap((path) => insideWheel(path, origin));
    const runpath = within(file.runpath);
    return { rpath: runpath.length > 0 ? [] : within(file.rpath), runpath };
}
/** Gives the folder in the wheel, with a slash at its end; none for one outside, which is the machine's. */
function insideWheel(path, origin) {
    const match = /^\$(?:ORIGIN|\{ORIGIN\})(?:\/|$)/.exec(path);
    if (match === null)
        return [];
    const parts = [...origin];
    for (const part of path.slice(match[0].length).split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return [];
        }
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return [parts.map((part) => `${part}/`).join("")];
}
function isCompatible(one, other) {
    return one.targets.some(({ elf }) => other.targets.some((target) => elf !== null && target.elf?.machine === elf.machine));
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/wheel-trees.ts


/** Lists the extension modules and what no file of the wheel needs by name (programs, libraries for dlopen), each with its libraries. */
function wheelTrees(files) {
    const needed = new Set(files.flatMap((file) => file.needed));
    const { treeOf } = bundledLibraries(files);
    return files
        .filter((file) => isExtension(file) || !needed.has((0,posix_.basename)(file.path)))
        .map((file) => ({ file, tree: treeOf(file) }));
}
/** Says whether a file initialises the module that its name says. */
function isExtension({ path, pyInit }) {
    return pyInit.includes(`PyInit_${(0,posix_.basename)(path).split(".")[0] ?? ""}`);
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/policy-needs.ts





/** Lists what the files need beyond the oldest policy, each thing once for each file that needs it. */
function policyNeeds(files, policy) {
    const roots = wheelTrees(files);
    const oldest = policy.levels[0] ?? 0;
    const own = new Set(files.flatMap(({ path, soname }) => [(0,posix_.basename)(path), soname ?? ""]));
    return [
        ...files.flatMap((file) => versionNeeds(file, policy, own)),
        ...roots.flatMap((root) => [
            ...libraryNeeds(root, policy),
            ...symbolNeeds(root.file, policy),
            ...buildNeeds(root.file),
        ]),
    ].filter(({ since }) => since === null || since > oldest);
}
function versionNeeds({ path, versionNeeds: needs }, policy, own) {
    return needs.flatMap(({ file: library, names }) => isLoader(library)
        ? []
        : names.flatMap((version) => {
            const end = version.indexOf("_");
            const known = end < 0 ? undefined : policy.versions.get(version.slice(0, end));
            if (known === undefined)
                return [];
            const since = known.get(version.slice(end + 1)) ?? null;
            const bundled = own.has(library);
            return [{ kind: "version", file: path, since, version, library, bundled }];
        }));
}
function libraryNeeds(root, policy) {
    return Array.from(externalLibraries(root, policy), ([library, since]) => ({
        kind: "library",
        file: root.file.path,
        since,
        library,
    }));
}
function symbolNeeds(file, policy) {
    return file.needed.flatMap((library) => {
        const forbidden = policy.forbidden.get(library);
        if (forbidden === undefined)
            return [];
        return file.undefined.flatMap((symbol) => {
            const since = forbidden.get(symbol);
            return since === undefined
                ? []
                : [{ kind: "symbol", file: file.path, since, symbol, library }];
        });
    });
}
function buildNeeds({ path, undefined: symbols, x86Level, pyInit, }) {
    const bound = pyInit.length === 0 ? [] : symbols.filter((one) => policy_symbols/* PYTHON_BUILD_SYMBOLS */.i.includes(one));
    return [
        ...bound.map((symbol) => ({ kind: "python-build", file: path, since: null, symbol })),
        ...(x86Level === null || x86Level === "baseline"
            ? []
            : [{ kind: "instructions", file: path, since: null, level: x86Level }]),
    ];
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/policy-subject.ts

/** Parts the files that a platform tag speaks of from the others. Where no file shows a C library, it is glibc. */
function countedFiles({ files, architecture, libc: claimed }) {
    const isOwn = (file) => policy_subject_isForMachine(file, architecture);
    const own = files.filter(isOwn);
    const libc = claimed ?? own.find((file) => file.libc !== null)?.libc ?? "gnu";
    const isOther = (file) => file.libc !== null && file.libc !== libc;
    return {
        libc,
        counted: own.filter((file) => !isOther(file)),
        ignored: files.flatMap((file) => {
            if (!isOwn(file))
                return [{ file: file.path, why: "architecture" }];
            return isOther(file) ? [{ file: file.path, why: "libc" }] : [];
        }),
    };
}
// By the ELF header: code for ARMv6 counts in a wheel for ARMv7, and what is wrong the other way round another rule tells.
function policy_subject_isForMachine({ targets }, architecture) {
    const wanted = src_targets/* TARGETS */.d.find((one) => one.elf !== null && one.architecture === architecture)?.elf;
    return targets.some(({ elf }) => elf?.machine === wanted?.machine &&
        elf?.class === wanted?.class &&
        elf?.data === wanted?.data);
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/policy-allows.ts





/**
 * Says whether files keep what a platform tag of a wheel promises. A glibc between those that policies are named after is
 * taken at its number, one older than the first policy as that; what is newer than all known policies is believed, glibc's
 * own versions excepted. Null for a tag that promises no C library (`any`, `linux_*`, macOS, Windows), and where no policy of the architecture is known.
 */
function policyAllows(tag, subject) {
    const claim = (0,platform_tag/* parsePlatformTag */.T)(tag);
    if (claim?.kind !== "libc")
        return null;
    const { libc, major, minor } = claim.floor;
    if (libc !== "gnu" && libc !== "musl")
        return null;
    const policy = policyOf(libc, subject.architecture);
    if (policy === null)
        return null;
    const { counted, ignored } = countedFiles({ ...subject, libc });
    const oldest = policy.levels[0] ?? minor;
    const newest = policy.levels.at(-1) ?? minor;
    const isNamed = policy.levels.includes(minor);
    const breaches = policyNeeds(counted, policy).filter((need) => {
        const number = isNamed ? null : glibcNumber(need);
        if (number !== null)
            return (0,version_floors/* compareVersions */.Zy)(number, [major, minor]) > 0;
        if (need.since === null)
            return minor <= newest || need.kind !== "version";
        return need.since > Math.max(minor, oldest);
    });
    return { allowed: breaches.length === 0, breaches, ignored };
}
function glibcNumber(need) {
    if (need.kind !== "version")
        return null;
    const match = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(need.version);
    return match?.[1] === undefined ? null : match[1].split(".").map(Number);
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/platform-tag-of.ts




/**
 * Finds the oldest policy that has all that the files need (PEP 600, PEP 656), as auditwheel 6.8.2 does. All musllinux policies
 * allow the same: the newest is given, as auditwheel does away from Alpine. Null where no file is for the architecture.
 */
function platformTagOf(subject) {
    const { libc, counted, ignored } = countedFiles(subject);
    if (counted.length === 0)
        return null;
    const policy = policyOf(libc, subject.architecture);
    const none = { tag: plainTag(subject), libc, level: null, needs: [], ignored };
    if (policy === null)
        return none;
    const needs = policyNeeds(counted, policy);
    const first = libc === "musl" ? policy.levels.at(-1) : policy.levels[0];
    const level = Math.max(first ?? Infinity, ...sinceOf(needs));
    return Number.isFinite(level)
        ? { tag: policyTag(policy, level), libc, level, needs, ignored }
        : { ...none, needs };
}
/** Lists what of the needs the policy that this minor version names does not have. */
function obstaclesTo(level, needs) {
    return needs.filter(({ since }) => since === null || since > level);
}
function sinceOf(needs) {
    return new Set(needs.map(({ since }) => since ?? Infinity));
}
function plainTag({ architecture }) {
    const target = src_targets/* TARGETS */.d.find((one) => one.os === "linux" && one.architecture === architecture);
    return `linux_${target?.wheelArchitecture ?? architecture}`;
}

;// CONCATENATED MODULE: ./packages/verify/src/wheel/true-platform-tag.ts


/** Tells the platform tag that a wheel for Linux could truly have, and why none that promises more; null for anything else. */
function truePlatformTag(artifact) {
    if (artifact.kind !== "wheel")
        return null;
    const files = elfFiles(artifact);
    const claimed = linuxTarget(artifact);
    const architecture = claimed?.architecture ?? firstArchitecture(files);
    if (architecture === null)
        return null;
    return platformTagOf({ files: files.map(policyFile), architecture, libc: claimed?.libc ?? null });
}
function linuxTarget({ wheel }) {
    const claims = wheel?.claims?.platforms ?? [];
    return claims.find(({ target }) => target.os === "linux")?.target ?? null;
}
function firstArchitecture(files) {
    return files.flatMap(({ binary }) => binary.targets)[0]?.architecture ?? null;
}
/** Lists the ELF files of an artifact. */
function elfFiles(artifact) {
    return codeFiles(artifact.files).filter(({ binary }) => binary.format === "ELF");
}
/** Takes from an ELF file what a platform tag depends on. */
function policyFile({ path, binary }) {
    return { path, ...binary };
}

;// CONCATENATED MODULE: ./packages/verify/src/wheel/is-index-tag.ts

/** 32-bit ARM had plain linux tags on the index before manylinux had it. */
const TAKEN = new Set(["armv6", "armv7"]);
/** Says whether the public Python index takes a platform tag, as far as plain linux tags go. */
function isIndexTag(tag) {
    const parsed = (0,platform_tag/* parsePlatformTag */.T)(tag);
    if (parsed?.kind !== "linux")
        return true;
    return src_targets/* TARGETS */.d.some((one) => one.wheelArchitecture === parsed.machine && TAKEN.has(one.architecture));
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-demands.ts






/** Holds an artifact to what the caller demands of every one. */
function checkDemands(subject) {
    return [...tooNew(subject), ...(subject.kind === "wheel" ? wheelPolicy(subject) : [])];
}
function tooNew({ files, demands: { maxGlibc } }) {
    if (maxGlibc === null)
        return [];
    return codeFiles(files).flatMap(({ path, binary: { glibcFloor } }) => {
        if (glibcFloor === null || (0,version_floors/* compareVersions */.Zy)(glibcFloor, maxGlibc) <= 0)
            return [];
        const expected = `glibc ${maxGlibc.join(".")} or older`;
        return [
            (0,make_finding/* makeFinding */.M)("max-glibc", { file: path, expected, found: `glibc ${glibcFloor.join(".")}` }),
        ];
    });
}
function wheelPolicy(subject) {
    const { policy } = subject.demands;
    if (policy === null || elfFiles(subject).length === 0)
        return refusedTags(subject);
    return policy === "pypi" ? refusedTags(subject) : broken(subject, policy);
}
// A plain linux tag promises nothing of the machine, so an index that serves everybody does not take it.
function refusedTags(subject) {
    const claims = subject.wheel?.claims?.platforms ?? [];
    const refused = Array.from(new Set(claims.map(({ tag }) => tag))).filter((tag) => !isIndexTag(tag));
    if (refused.length === 0)
        return [];
    const expected = truePlatformTag(subject)?.tag ?? "manylinux or musllinux";
    const told = { file: subject.name, expected, found: refused.join(", ") };
    const isDemanded = subject.demands.policy === "pypi";
    return [(0,make_finding/* makeFinding */.M)(isDemanded ? "policy-broken" : "tag-index-refuses", told)];
}
function broken(subject, policy) {
    const truth = truePlatformTag(subject);
    const files = elfFiles(subject).map(policyFile);
    const targets = files.flatMap((file) => file.targets);
    const architectures = Array.from(new Set(targets.map((target) => target.architecture)));
    const stopped = architectures.filter((architecture) => {
        const word = targets.find((target) => target.architecture === architecture)?.wheelArchitecture;
        const answer = policyAllows(`${policy}_${word}`, { files, architecture });
        // What is built for another C library breaks no rule of this one's: it does not run there at all.
        return answer?.allowed !== true || answer.ignored.some(({ why }) => why === "libc");
    });
    if (stopped.length === 0)
        return [];
    const found = truth?.tag ?? "no ELF file";
    return [(0,make_finding/* makeFinding */.M)("policy-broken", { file: subject.name, expected: policy, found })];
}

// EXTERNAL MODULE: ./packages/platform/src/libc-floor.ts
var libc_floor = __webpack_require__(81706);
;// CONCATENATED MODULE: ./packages/verify/src/checks/check-floor.ts




/** Compares what ELF files need of the system (symbol versions, libraries, functions, instructions) with what the oldest platform tag of the wheel promises to get by with (PEP 600, PEP 656). */
function checkFloor(subject) {
    const files = elfFiles(subject).map(policyFile);
    const truth = truePlatformTag(subject)?.tag ?? "another";
    return oldestPromises(subject).flatMap(({ tag, target: { architecture } }) => {
        const breaches = policyAllows(tag, { files, architecture })?.breaches ?? [];
        return Array.from(byFileAndKind(breaches).values(), (needs) => toFinding(needs, { tag, truth }));
    });
}
/** Gives the oldest system of each architecture and C library that the tags promise. */
function oldestPromises(subject) {
    const oldest = new Map();
    for (const claim of subject.wheel?.claims?.platforms ?? []) {
        const { floor, target } = claim;
        if (floor === null || target.os !== "linux")
            continue;
        const known = oldest.get(target.name);
        if (known === undefined || (0,libc_floor/* compareLibcFloors */.Ti)(floor, known.floor) < 0)
            oldest.set(target.name, { ...claim, floor });
    }
    return Array.from(oldest.values());
}
// A library of the same name in the wheel answers for its own symbol versions.
function byFileAndKind(breaches) {
    const groups = new Map();
    for (const need of breaches) {
        if (need.kind === "version" && need.bundled)
            continue;
        const key = `${need.kind} ${need.file}`;
        groups.set(key, [...(groups.get(key) ?? []), need]);
    }
    return groups;
}
const CODES = {
    version: "tag-floor",
    library: "tag-library",
    symbol: "tag-symbol",
    "python-build": "tag-symbol",
    instructions: "tag-instructions",
};
function toFinding(needs, { tag, truth }) {
    const [first] = needs;
    const code = CODES[first?.kind ?? "version"];
    const found = Array.from(new Set(needs.map(sayNeed)))
        .toSorted()
        .join(", ");
    const expected = `what ${tag} has; its true tag is ${truth}`;
    return (0,make_finding/* makeFinding */.M)(code, { file: first?.file ?? "", expected, found });
}
function sayNeed(need) {
    switch (need.kind) {
        case "version":
            return need.version;
        case "library":
            return need.library;
        case "symbol":
            return `${need.symbol} of ${need.library}`;
        case "python-build":
            return need.symbol;
        case "instructions":
            return `x86-64-${need.level}`;
    }
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-frozen.ts




/** Compares what starts a frozen program with the libraries that it brings, packed into it or in the folder beside it. */
function checkFrozen(subject) {
    const { frozen } = subject;
    const packed = frozen === null ? [] : compare(frozen.starter, (0,walk_artifact/* nativeFilesIn */.wI)(subject));
    return [...packed, ...unread(subject), ...subject.inner.flatMap((one) => beside(subject, one))];
}
function unread({ frozen, name }) {
    const format = frozen?.unread ?? null;
    if (format === null)
        return [];
    const expected = "a file system that can be read";
    return [(0,make_finding/* makeFinding */.M)("payload-unread", { file: name, expected, found: format })];
}
// PyInstaller's one-folder programs have their libraries in _internal; before version 6 they lay beside the program.
function beside(subject, { frozen, kind, name }) {
    if (kind !== "pyinstaller" || frozen === null)
        return [];
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    const natives = subject.files.flatMap(({ native }) => native ?? []);
    const own = natives.filter(({ path }) => path.startsWith(`${folder}_internal/`));
    const isOlder = natives.some(({ path }) => path.startsWith(`${folder}libpython`));
    const older = isOlder ? natives.filter(({ path }) => path.startsWith(folder)) : [];
    return compare(frozen.starter, own.length > 0 ? own : older);
}
function compare(starter, brought) {
    const code = starter?.binary ?? null;
    if (starter === null || code === null || code.kind !== "code" || code.targets.length === 0)
        return [];
    const fits = ({ binary }) => code.targets.some((one) => isForMachine(binary, one));
    // Data of packages (setuptools' launchers, .NET's libraries) is for other systems on purpose; modules never are.
    const isLoaded = ({ binary }) => binary.format === code.format || binary.pyInit.length > 0;
    return usedFiles(brought)
        .filter((file) => file.binary.targets.length > 0 && isLoaded(file) && !fits(file))
        .map((file) => (0,make_finding/* makeFinding */.M)("program-architecture", {
        file: file.path,
        expected: `${code.description} (${starter.path})`,
        found: file.binary.description,
    }));
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-image.ts





/** Compares an image's platform as its index, its config and its programs say it (OCI image-spec). */
function checkImage(subject) {
    const { image } = subject;
    if (image === null)
        return [];
    return [...configFindings(subject, image), ...contentFindings(subject, image)];
}
function targetOf(platform) {
    const parsed = platform === null ? null : (0,parse_target/* parseTarget */.h)(platform);
    return parsed?.ok === true ? parsed.target : null;
}
function configFindings(subject, image) {
    const { indexPlatform, configPlatform } = image;
    if (configPlatform === null)
        return [];
    const wanted = subject.expectation?.target.dockerPlatform ?? indexPlatform;
    if (wanted === null || isSame(wanted, configPlatform))
        return [];
    const told = { file: subject.name, expected: wanted, found: configPlatform };
    return [(0,make_finding/* makeFinding */.M)("image-config-differs", told)];
}
// "arm" without a variant is v7, "arm64/v8" is arm64: the table knows.
function isSame(a, b) {
    return a === b || (targetOf(a) !== null && targetOf(a)?.name === targetOf(b)?.name);
}
/** Where the programs and libraries of a system lie. */
const SYSTEM = /^(?:usr\/)?(?:local\/)?(?:s?bin|lib[^/]*)\//;
function contentFindings(subject, image) {
    const platform = image.configPlatform ?? image.indexPlatform;
    const target = targetOf(platform);
    if (target === null || platform === null)
        return [];
    const used = usedFiles((0,walk_artifact/* nativeFilesIn */.wI)(subject)).filter(({ binary }) => binary.format === "ELF");
    const system = used.filter(({ path }) => SYSTEM.test(path));
    const foreign = (file) => !isForMachine(file.binary, target);
    const judged = system.length > 0 ? system : used;
    const isWrong = judged.filter(foreign).length * 2 > judged.length;
    const others = used.filter(foreign);
    if (others.length === 0)
        return [];
    const code = isWrong ? "image-content-differs" : "image-foreign-file";
    const found = others.slice(0, 3).map((file) => describe(file, image));
    const more = others.length > 3 ? ` and ${others.length - 3} more` : "";
    return [
        (0,make_finding/* makeFinding */.M)(code, {
            file: subject.name,
            expected: platform,
            found: `${found.join("; ")}${more}`,
        }),
    ];
}
function describe({ path, binary }, image) {
    const layer = image.layers[image.layerOf.get(path) ?? -1];
    const from = layer === undefined ? "" : ` from layer ${layer.slice(0, 19)}`;
    return `${path}: ${binary.description}${from}`;
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-imports.ts


/** Tells of imports that must fail, and why: the module is not there, or lies there under a name that Python does not look for. */
function checkImports(subject) {
    return subject.imports.missing.flatMap((missing) => missing.candidates.length === 0 ? [absent(subject, missing)] : present(subject, missing));
}
function absent(subject, { importer, module }) {
    const isPure = subject.wheel?.claims?.isPure === true;
    return (0,make_finding/* makeFinding */.M)(isPure ? "module-missing" : "extension-missing", {
        file: importer,
        expected: `a module ${module}`,
        found: "no module, package or extension of that name",
    });
}
function present(subject, { importer, module, candidates }) {
    const expected = subject.wheel?.claims?.suffixes?.join(" or ") ?? "a suffix of the target's Python";
    return candidates.map((file) => (0,make_finding/* makeFinding */.M)("ext-suffix", {
        file,
        expected,
        found: `${(0,extension_name/* extensionName */.Z)(file)?.suffix ?? file}, so that ${module} is not found by ${importer}`,
    }));
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-left-strings.ts

const check_left_strings_CODES = {
    path: "build-path",
    "personal path": "build-path-personal",
    secret: "secret-like",
};
/** Tells of paths and secret-like strings that were left in native files: once a kind, at the first file of many. */
function checkLeftStrings(subject) {
    return ["path", "personal path", "secret"].flatMap((kind) => {
        const files = subject.files.filter(({ native }) => (native?.left ?? []).some((one) => one.kind === kind));
        const [first] = files;
        if (first === undefined)
            return [];
        const expected = kind === "secret" ? "no keys or tokens" : "no path of the building machine";
        const texts = (first.native?.left ?? []).filter((one) => one.kind === kind);
        const more = files.length > 1 ? ` (and in ${files.length - 1} more files)` : "";
        const found = `${shown(texts.map((one) => one.text))}${more}`;
        return [(0,make_finding/* makeFinding */.M)(check_left_strings_CODES[kind], { file: first.path, expected, found })];
    });
}
const check_left_strings_MOST = 3;
function shown(texts) {
    const more = texts.length > check_left_strings_MOST ? ` and ${texts.length - check_left_strings_MOST} more` : "";
    return `${texts.slice(0, check_left_strings_MOST).join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-linking.ts


/** Tells how native files were linked, where that keeps them from being loaded elsewhere. */
function checkLinking(subject) {
    if (subject.kind === "image" || subject.kind === "image-index")
        return [];
    const files = usedFiles(subject.files.flatMap(({ native }) => native ?? []));
    return files.flatMap((file) => [...stack(file), ...relocations(file), ...paths(file)]);
}
function stack({ path, binary }) {
    if (binary.execStack !== true)
        return [];
    const told = { file: path, expected: "PT_GNU_STACK without the run bit", found: "RWE" };
    return [(0,make_finding/* makeFinding */.M)("exec-stack", told)];
}
function relocations({ path, binary }) {
    if (!binary.textRelocations)
        return [];
    const told = { file: path, expected: "code without relocations", found: "DT_TEXTREL" };
    return [(0,make_finding/* makeFinding */.M)("text-relocations", told)];
}
/** Folders that are there on any machine, or are found from the file itself. */
const COMMON = /^(?:\$\{?ORIGIN\}?|@loader_path|@rpath|@executable_path|\/usr\/lib|\/lib|\/usr\/local\/lib|\/opt\/)/;
function paths({ path, binary }) {
    const outside = [...binary.rpath, ...binary.runpath].filter((folder) => folder !== "" && !COMMON.test(folder));
    if (outside.length === 0)
        return [];
    const told = { file: path, expected: "$ORIGIN/…, or no rpath", found: outside.join(":") };
    return [(0,make_finding/* makeFinding */.M)("library-path-outside", told)];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-macos.ts



/** Compares Mach-O files with the macOS versions and processors that a wheel's tags name. */
function checkMacos(subject) {
    const claims = subject.wheel?.claims?.platforms.filter(({ target }) => target.os === "macos");
    if (claims === undefined || claims.length === 0)
        return [];
    const loaded = loadedPaths(subject.files);
    return usedFiles(subject.files.flatMap(({ native }) => native ?? []))
        .filter(({ path, binary }) => loaded.has(path) && binary.format === "Mach-O")
        .flatMap((file) => [...missingSlices(file, claims), ...check_macos_tooNew(file, claims)]);
}
function missingSlices({ path, binary }, claims) {
    const missing = claims.filter(({ target }) => !binary.targets.includes(target));
    if (missing.length === 0 || missing.length === claims.length)
        return [];
    const expected = claims.map(({ target }) => target.architecture).join(" and ");
    return [(0,make_finding/* makeFinding */.M)("tag-slice-missing", { file: path, expected, found: binary.description })];
}
// The first Macs with arm64 came with 11.0: an older tag promises nothing about them.
function check_macos_tooNew({ path, binary }, claims) {
    return claims.flatMap(({ tag, target, floor }) => {
        const needed = binary.macosFloors.get(target.name);
        if (floor === null || needed === undefined)
            return [];
        const promised = [floor.major, floor.minor];
        const isOld = (0,version_floors/* compareVersions */.Zy)(promised, FIRST_ARM) < 0 && target.architecture === "arm64";
        if ((0,version_floors/* compareVersions */.Zy)(needed, isOld ? FIRST_ARM : promised) <= 0)
            return [];
        const told = { expected: `macOS ${promised.join(".")} (${tag})`, found: needed.join(".") };
        return [(0,make_finding/* makeFinding */.M)("tag-macos-floor", { file: path, ...told })];
    });
}
const FIRST_ARM = [11, 0];

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-modes.ts

const SET_ID = 0o6000;
const WORLD_WRITABLE = 0o002;
/** What installs its files' modes. Systems (images) have set-uid programs of their own, and Python's installers take only the run bit. */
const INSTALLED = new Set(["deb", "tar", "sdist", "asar", "appimage"]);
/** Tells of files with rights that an installed file should not have. */
function checkModes(subject) {
    if (!INSTALLED.has(subject.kind))
        return [];
    return subject.files.flatMap(({ path, mode }) => {
        if (mode === null)
            return [];
        const octal = mode.toString(8).padStart(4, "0");
        const told = { file: path, expected: "mode 0644 or 0755", found: `mode ${octal}` };
        return [
            ...((mode & SET_ID) === 0 ? [] : [(0,make_finding/* makeFinding */.M)("mode-set-uid", told)]),
            ...((mode & WORLD_WRITABLE) === 0 ? [] : [(0,make_finding/* makeFinding */.M)("mode-world-writable", told)]),
        ];
    });
}

;// CONCATENATED MODULE: ./packages/verify/src/report/report-file.ts

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
function reportFile(file) {
    const { path, size, sha256, binary } = file;
    const known = binary.kind === "code" ? codeReport(binary) : UNKNOWN;
    const own = { isUsed: isUsed(file), description: describeNative(binary) };
    return { path, size, sha256, ...own, ...known };
}
function codeReport(code) {
    return {
        isRead: true,
        targets: code.targets.map((target) => target.name),
        libc: code.libc,
        glibcFloor: code.glibcFloor?.join(".") ?? null,
        needed: code.needed,
        soname: code.soname,
        pyInit: code.pyInit,
    };
}
/** Describes a native file as file(1) would, or says why it was not read. */
function describeNative(binary) {
    return binary.kind === "code" ? binary.description : `damaged: ${binary.reason}`;
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-purity.ts



const PURELIB = /^[^/]+\.data\/purelib\//;
/** Compares whether a wheel says that it is pure with whether it holds native files. */
function checkPurity(subject) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null)
        return [];
    const natives = subject.files.flatMap(({ native }) => (native === null ? [] : [native]));
    if (!claims.isPure)
        return [...withoutNative(subject, natives), ...inPurelib(subject, natives)];
    return natives.map((file) => (0,make_finding/* makeFinding */.M)(subject.imports.extensions.has(file.path) ? "pure-tag-extension" : "pure-tag-native", {
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
        (0,make_finding/* makeFinding */.M)("platform-tag-without-native", {
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
        .filter((file) => check_purity_isExtension(file) && isPure(file.path))
        .map((file) => (0,make_finding/* makeFinding */.M)("purelib-extension", {
        file: file.path,
        expected: "extension modules in platlib",
        found: isRootPure ? "Root-Is-Purelib: true" : "purelib",
    }));
}
function check_purity_isExtension({ path, binary }) {
    const initialises = binary.kind === "code" && binary.pyInit.length > 0;
    return initialises || (0,extension_name/* extensionName */.Z)(path)?.isTagged === true;
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-pyinit.ts



/** Compares the PyInit_ functions that extension modules export with their file names (PEP 489). */
function checkPyInit(subject) {
    return codeFiles(subject.files).flatMap(({ path, binary }) => {
        const name = (0,extension_name/* extensionName */.Z)(path);
        if (name === null)
            return [];
        const expected = initFunctions(name.folder, name.stem);
        if (binary.pyInit.some((symbol) => expected.includes(symbol) || symbol.startsWith("PyInitU_")))
            return [];
        const told = { file: path, expected: expected[0] ?? "", found: binary.pyInit.join(", ") };
        if (binary.pyInit.length > 0)
            return [(0,make_finding/* makeFinding */.M)("pyinit-name", told)];
        return name.isTagged
            ? [(0,make_finding/* makeFinding */.M)("pyinit-missing", { ...told, found: "no PyInit_ function" })]
            : [];
    });
}
// A package whose __init__ is an extension module is initialised by the package's name.
function initFunctions(folder, stem) {
    const own = `PyInit_${stem}`;
    const parent = folder.split("/").at(-2);
    return stem === "__init__" && parent !== undefined ? [`PyInit_${parent}`, own] : [own];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-readable.ts



/** Tells of files that could not be read, natively or at all. */
function checkReadable(subject) {
    const loaded = loadedPaths(subject.files);
    return subject.files.flatMap((file) => unreadable(file, loaded.has(file.path)));
}
function unreadable(file, isLoaded) {
    if (file.unreadable !== null) {
        return [
            (0,make_finding/* makeFinding */.M)("archive-member-unreadable", {
                file: file.path,
                expected: "a readable file",
                found: file.unreadable,
            }),
        ];
    }
    const reason = damage(file, file.native?.binary ?? null);
    if (reason === null)
        return endMissing(file);
    const code = isLoaded ? "binary-malformed" : "binary-damaged-data";
    return [(0,make_finding/* makeFinding */.M)(code, { file: file.path, expected: "a whole native file", found: reason })];
}
function endMissing({ path, native }) {
    if (native?.binary.kind !== "code" || !native.binary.endMissing)
        return [];
    const found = "one that names a table beyond its end";
    return [(0,make_finding/* makeFinding */.M)("binary-end-missing", { file: path, expected: "a whole file", found })];
}
function damage(file, binary) {
    if (binary?.kind === "malformed")
        return binary.reason;
    if (binary !== null || (0,extension_name/* extensionName */.Z)(file.path)?.isTagged !== true)
        return null;
    return file.size === 0 ? "an empty file" : "a file that is no native code";
}

;// CONCATENATED MODULE: ./packages/wheel/src/record-hash.ts
/** Makes RECORD's hash of a SHA-256 digest (32 bytes). */
function recordHash(sha256) {
    return { algorithm: "sha256", digest: Buffer.from(sha256).toString("base64url") };
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-record.ts


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
        return entry === undefined ? [unlisted(file, recordPath)] : check_record_compare(file, entry);
    });
    return [...missing, ...others];
}
// RECORD cannot hold its own hash, and its signatures are made after it.
function isExempt(path, recordPath) {
    return path === recordPath || path === `${recordPath}.jws` || path === `${recordPath}.p7s`;
}
function missingFile(entry, recordPath) {
    return (0,make_finding/* makeFinding */.M)("record-file-missing", {
        file: entry.path,
        expected: `a file, listed in ${recordPath}`,
        found: "none",
    });
}
function unlisted(file, recordPath) {
    return (0,make_finding/* makeFinding */.M)("record-file-unlisted", {
        file: file.path,
        expected: `a line in ${recordPath}`,
        found: "none",
    });
}
function check_record_compare(file, entry) {
    if (file.unreadable !== null || file.sha256 === null)
        return [];
    if (entry.hash === null || entry.hash.algorithm !== "sha256")
        return unhashed(file, entry);
    const found = recordHash(file.sha256).digest;
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
    return (0,make_finding/* makeFinding */.M)(code, { file: file.path, expected, found });
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-suffix.ts



/** Compares the file names of extension modules with the suffixes that the tagged Pythons look for. */
function checkSuffix(subject) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null || claims.suffixes === null)
        return [];
    const loadable = new Set(loadableModules(subject, claims));
    // checkImports tells of these, with the import that misses them.
    const missed = new Set(subject.imports.missing.flatMap((one) => one.candidates));
    return codeFiles(subject.files).flatMap((file) => {
        const name = (0,extension_name/* extensionName */.Z)(file.path);
        // A library that only ends in .so is found by other ways than importing it.
        if (name === null || !name.isTagged || isLoadable(name.suffix, claims))
            return doubt(file.path, claims);
        if (missed.has(file.path))
            return [];
        const isSpare = loadable.has(`${name.folder}${name.stem}`);
        const expected = claims.suffixes?.join(" or ") ?? "";
        return [
            (0,make_finding/* makeFinding */.M)(isSpare ? "ext-suffix-spare" : "ext-suffix", {
                file: file.path,
                expected,
                found: name.suffix,
            }),
        ];
    });
}
function loadableModules(subject, claims) {
    return subject.files.flatMap((file) => {
        const name = (0,extension_name/* extensionName */.Z)(file.path);
        return name !== null && isLoadable(name.suffix, claims) ? [`${name.folder}${name.stem}`] : [];
    });
}
function isLoadable(suffix, claims) {
    return (claims.suffixes === null ||
        claims.suffixes.includes(suffix) ||
        claims.doubtfulSuffixes.includes(suffix));
}
function doubt(path, claims) {
    const suffix = (0,extension_name/* extensionName */.Z)(path)?.suffix ?? "";
    const isDoubtful = claims.doubtfulSuffixes.includes(suffix) && claims.suffixes?.includes(suffix) !== true;
    if (!isDoubtful)
        return [];
    const expected = claims.suffixes?.[0] ?? "";
    return [(0,make_finding/* makeFinding */.M)("ext-suffix-old-musl", { file: path, expected, found: suffix })];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-suffix-machine.ts





/** Compares the machine in an extension module's file name with that of its code; the suffix alone decides whether Python tries to load it. */
function checkSuffixMachine(subject) {
    // A wheel's tags say more: checkSuffix and checkArchitecture hold it to them.
    if (subject.wheel !== null)
        return [];
    const files = usedFiles(subject.files.flatMap(({ native }) => native ?? []));
    return files.flatMap(({ path, binary }) => {
        const suffix = (0,extension_name/* extensionName */.Z)(path)?.suffix ?? "";
        const named = src_targets/* TARGETS */.d.filter((target) => suffix.includes(`-${target.extSuffixTriplet}.`));
        const fits = named.some((target) => isForMachine(binary, target));
        if (named.length === 0 || fits || binary.targets.length === 0)
            return [];
        const expected = Array.from(new Set(named.map((target) => target.architecture))).join(" or ");
        return [(0,make_finding/* makeFinding */.M)("ext-suffix-machine", { file: path, expected, found: binary.description })];
    });
}

// EXTERNAL MODULE: ./packages/platform/src/targets-of-platform-tag.ts
var targets_of_platform_tag = __webpack_require__(49932);
;// CONCATENATED MODULE: ./packages/verify/src/checks/check-target.ts





/** Compares tags and ELF files with the target that the caller expects; without one, tells of a folder for several machines. */
function checkTarget(subject) {
    const { expectation } = subject;
    if (expectation === null)
        return severalArchitectures(subject);
    const loaded = loadedPaths(subject.files);
    return [
        ...wrongTags(subject, expectation.target),
        ...codeFiles(subject.files)
            .filter((file) => loaded.has(file.path))
            .filter((file) => !isOfOtherSystem(subject, file, expectation.target))
            .flatMap((file) => check_target_compare(file, expectation)),
    ];
}
const FORMATS = {
    linux: "ELF",
    macos: "Mach-O",
    windows: "PE",
    wasm: "WebAssembly",
};
/** What is for every machine brings launchers of other systems along (setuptools' `cli.exe`): nobody starts them here. */
function isOfOtherSystem({ kind, wheel }, { binary }, { os }) {
    const isForAll = kind === "zipapp" || wheel?.claims?.isPure === true;
    return isForAll && binary.type === "executable" && binary.format !== FORMATS[os];
}
function wrongTags(subject, target) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null || claims.isPure)
        return [];
    const platforms = Array.from(new Set(claims.tags.map((tag) => tag.platform)));
    if (platforms.some((tag) => (0,targets_of_platform_tag/* targetsOfPlatformTag */.d)(tag).some((one) => one.name === target.name)))
        return [];
    return [
        (0,make_finding/* makeFinding */.M)("target-tag", {
            file: subject.name,
            expected: target.name,
            found: platforms.join(", "),
        }),
    ];
}
function check_target_compare(file, { target, floor }) {
    if (matching(file, [{ tag: target.name, target, floor }]).length === 0) {
        return [
            (0,make_finding/* makeFinding */.M)("target-architecture", {
                file: file.path,
                expected: target.name,
                found: file.binary.description,
            }),
        ];
    }
    return check_target_tooNew(file, floor);
}
function check_target_tooNew(file, floor) {
    const needed = file.binary.glibcFloor;
    if (floor === null || floor.libc !== "gnu" || needed === null)
        return [];
    if ((0,version_floors/* compareVersions */.Zy)(needed, [floor.major, floor.minor]) <= 0)
        return [];
    return [
        (0,make_finding/* makeFinding */.M)("target-floor", {
            file: file.path,
            expected: `glibc ${(0,libc_floor/* formatLibcFloor */.E$)(floor)}`,
            found: `glibc ${needed.join(".")}`,
        }),
    ];
}
/** What has a rule of its own for this, or is only source. */
const MIXED = new Set(["deb", "sdist", "image", "image-index"]);
function severalArchitectures(subject) {
    if (subject.wheel?.claims || MIXED.has(subject.kind))
        return [];
    const loaded = loadedPaths(subject.files);
    const descriptions = codeFiles(subject.files)
        .filter((file) => loaded.has(file.path))
        .flatMap(({ binary }) => binary.targets.slice(0, 1))
        .map((target) => target.architecture);
    const found = Array.from(new Set(descriptions)).toSorted();
    if (found.length < 2)
        return [];
    return [
        (0,make_finding/* makeFinding */.M)("several-architectures", {
            file: subject.name,
            expected: "one architecture",
            found: found.join(", "),
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-wheel-tags.ts


/** Compares the Tag lines of WHEEL with the file name's tags, as sets. */
function checkWheelTags(subject) {
    const named = subject.wheel?.claims?.tags.map(wheel_tag/* formatWheelTag */.j);
    const written = subject.wheel?.metadata?.tags.map(wheel_tag/* formatWheelTag */.j);
    if (named === undefined || written === undefined)
        return [];
    const expected = Array.from(new Set(named)).toSorted().join(", ");
    const found = Array.from(new Set(written)).toSorted().join(", ");
    return expected === found
        ? []
        : [(0,make_finding/* makeFinding */.M)("wheel-tags-differ", { file: subject.name, expected, found })];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-zipapp.ts




/** Tells of native files that Python cannot load because they lie in a zip (PEP 441), and of an interpreter that only the builder has. */
function checkZipapp(subject) {
    const { zipapp } = subject;
    if (zipapp === null)
        return [];
    const shebang = checkShebang(subject.name, zipapp.shebang);
    if (zipapp.unpacks)
        return shebang;
    const natives = usedFiles(subject.files.flatMap(({ native }) => native ?? []));
    return [
        ...shebang,
        ...natives.map((file) => {
            const isExtension = file.binary.pyInit.length > 0 || (0,extension_name/* extensionName */.Z)(file.path)?.isTagged === true;
            return (0,make_finding/* makeFinding */.M)(isExtension ? "zipapp-extension" : "zipapp-native", {
                file: file.path,
                expected: "Python files only, or a zipapp that unpacks itself",
                found: describeNative(file.binary),
            });
        }),
    ];
}
/** Folders of virtual environments, homes and tool caches: no other machine has them. */
const LOCAL = /^\/(?:home|root|Users|tmp|opt\/hostedtoolcache|.*\/(?:\.?venv|virtualenv)s?\/)/;
function checkShebang(name, shebang) {
    if (shebang === null || !LOCAL.test(shebang))
        return [];
    const expected = "an interpreter line that works everywhere";
    return [(0,make_finding/* makeFinding */.M)("zipapp-shebang-local", { file: name, expected, found: `#!${shebang}` })];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/checks.ts





















/** Every check of one artifact: a function of the facts alone. */
const CHECKS = [
    checkReadable,
    checkWheelTags,
    checkRecord,
    checkArchitecture,
    checkFloor,
    checkAbi3,
    checkMacos,
    checkPurity,
    checkSuffix,
    checkSuffixMachine,
    checkPyInit,
    checkImports,
    checkTarget,
    checkDemands,
    checkZipapp,
    checkDeb,
    checkFrozen,
    checkImage,
    checkModes,
    checkLinking,
    checkLeftStrings,
];

;// CONCATENATED MODULE: ./packages/verify/src/checks/check.ts


/** Archives that are data where they lie in something else: test files, packages kept for later. */
const DATA = new Set(["wheel", "zip", "tar", "sdist", "image-index"]);
const LESS = {
    error: "warning",
    warning: "notice",
    notice: "notice",
};
/** Applies every check to an artifact and to those inside of it; paths of findings are seen from this one. */
function check(subject) {
    const { expectation, demands } = subject;
    const own = [...subject.findings, ...CHECKS.flatMap((one) => one(subject))];
    const inside = subject.inner.flatMap((inner) => {
        const findings = check({ ...inner, expectation, demands });
        const weigh = isData(inner, subject) ? weighLess : (finding) => finding;
        return findings.map(weigh).map((finding) => seenFrom(inner, finding));
    });
    return [...own, ...inside];
}
// What a pex unpacks as distributions is its program; any other archive inside may never be used.
function isData(inner, outer) {
    return DATA.has(inner.kind) && outer.kind !== "zipapp";
}
function weighLess(finding) {
    return { ...finding, severity: LESS[finding.severity] };
}
function seenFrom(inner, finding) {
    const file = finding.file === inner.name ? inner.name : (0,walk_artifact/* pathInside */._l)(inner.name, finding.file);
    return { ...finding, file };
}

;// CONCATENATED MODULE: ./packages/verify/src/findings/sort-findings.ts
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

;// CONCATENATED MODULE: ./packages/verify/src/report/report-contents.ts

/** Lists the artifacts inside another, at any depth, with what each says of itself. */
function reportContents(artifact) {
    return artifact.inner.flatMap((inner) => [
        { path: inner.name, kind: inner.kind, says: sayings(inner) },
        ...reportContents(inner).map((one) => ({ ...one, path: (0,walk_artifact/* pathInside */._l)(inner.name, one.path) })),
    ]);
}
/** Says in a few words what an artifact says of itself. */
function sayings({ deb, frozen, image, wheel, zipapp }) {
    if (deb !== null)
        return `${deb.package} ${deb.version}, Architecture: ${deb.architecture}`;
    if (frozen !== null)
        return frozen.python === null ? "" : `Python ${frozen.python}`;
    if (image !== null)
        return image.configPlatform ?? image.indexPlatform ?? "";
    return zipapp?.maker ?? platformsOf(wheel);
}
function platformsOf(wheel) {
    const tags = wheel?.claims?.tags.map((tag) => tag.platform) ?? [];
    return Array.from(new Set(tags)).join(" ");
}

;// CONCATENATED MODULE: ./packages/verify/src/report/make-report.ts









/** Applies every check to an artifact and those inside of it, and puts the report together. */
function makeReport(subject) {
    const tags = subject.wheel?.claims?.tags.map(wheel_tag/* formatWheelTag */.j) ?? [];
    const natives = (0,walk_artifact/* nativeFilesIn */.wI)(subject);
    return {
        artifact: subject.name,
        kind: subject.kind,
        findings: sortFindings(check(subject)),
        files: natives.map(reportFile),
        contents: reportContents(subject),
        tags: Array.from(new Set(tags)),
        platformTag: truePlatformTag(subject)?.tag ?? null,
        architectures: countArchitectures(natives),
        floor: highestFloor(natives),
    };
}
function countArchitectures(natives) {
    const counts = new Map();
    for (const { binary } of usedFiles(natives)) {
        for (const name of new Set(binary.targets.map((target) => target.architecture)))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return Array.from(counts, ([architecture, files]) => ({ architecture, files })).toSorted((a, b) => b.files - a.files || (a.architecture < b.architecture ? -1 : 1));
}
function highestFloor(natives) {
    let best = null;
    for (const { path, binary } of natives) {
        const version = binary.kind === "code" ? binary.glibcFloor : null;
        if (version === null)
            continue;
        if (best === null || (0,version_floors/* compareVersions */.Zy)(version, best.version) > 0)
            best = { version, file: path };
    }
    return best === null ? null : { glibc: best.version.join("."), file: best.file };
}


/***/ }),

/***/ 99927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ subjectOf),
  AI: () => (/* binding */ verifyFile),
  ux: () => (/* binding */ verify_file_within)
});

// EXTERNAL MODULE: ./packages/verify/src/findings/make-finding.ts
var make_finding = __webpack_require__(81378);
// EXTERNAL MODULE: ./packages/archive/src/archive-failure.ts
var archive_failure = __webpack_require__(35359);
// EXTERNAL MODULE: ./packages/archive/src/archive-limits.ts
var archive_limits = __webpack_require__(22165);
// EXTERNAL MODULE: ./packages/archive/src/open-tar.ts
var open_tar = __webpack_require__(12950);
// EXTERNAL MODULE: ./packages/archive/src/random-access.ts
var random_access = __webpack_require__(57294);
;// CONCATENATED MODULE: ./packages/archive/src/ar/ar-members.ts

const MAGIC = "!<arch>\n";
const HEADER = 60;
const HEADER_END = "`\n";
const LONGEST_NAME = 4096;
const PERMISSIONS = 0o7777;
/** Finds the members of an ar archive (deb(5), GNU and BSD ar(5)), one after another. Throws failures. */
function* arMembers(source, limits) {
    if (latin1(source, 0, Math.min(MAGIC.length, source.size)) !== MAGIC) {
        throw new archive_failure/* ArchiveFailure */.v("not-an-archive", "it does not begin as an ar archive");
    }
    let longNames = { start: 0, size: 0 };
    let count = 0;
    for (let at = MAGIC.length; at < source.size;) {
        if (++count > limits.entries) {
            throw new archive_failure/* ArchiveFailure */.v("too-many-entries", `more than ${limits.entries} members`);
        }
        const member = memberAt(source, at, longNames);
        at = member.start + member.size;
        // Members begin at even offsets.
        at += at % 2;
        if (member.name === "//")
            longNames = member;
        else if (member.name !== "/" && member.name !== "/SYM64/")
            yield member;
    }
}
function memberAt(source, at, longNames) {
    if (source.size - at < HEADER)
        broken("the archive ends inside of a header");
    const header = latin1(source, at, HEADER);
    if (!header.endsWith(HEADER_END))
        broken("a member does not begin as one");
    const size = decimal(header.slice(48, 58));
    const start = at + HEADER;
    if (size > source.size - start)
        broken("the archive ends inside of a member");
    const digits = /^[0-7]+/.exec(header.slice(40, 48))?.[0] ?? "0";
    const named = nameOf(source, header.slice(0, 16).trimEnd(), { start, size, longNames });
    return { ...named, mode: Number.parseInt(digits, 8) & PERMISSIONS };
}
function nameOf(source, name, { start, size, longNames }) {
    const place = /^\/(\d+)$/.exec(name)?.[1];
    if (place !== undefined)
        return { name: longName(source, longNames, Number(place)), start, size };
    const length = Number(/^#1\/(\d+)$/.exec(name)?.[1] ?? 0);
    // GNU ends a name by a slash; what begins with one is a table.
    if (length === 0)
        return { name: name.replace(/(?<=[^/])\/$/, ""), start, size };
    if (length > Math.min(size, LONGEST_NAME))
        broken("a name is longer than its member");
    const bsdName = ar_members_text(source, start, length).replace(/\0+$/, "");
    return { name: bsdName, start: start + length, size: size - length };
}
// GNU ar keeps names that do not fit in a member of their own, each ended by "/\n".
function longName(source, { start, size }, place) {
    if (place >= size)
        broken("a name is not where it should be");
    const name = ar_members_text(source, start + place, Math.min(size - place, LONGEST_NAME));
    const end = name.indexOf("\n");
    if (end === -1)
        broken("a name does not end");
    return name.slice(0, end).replace(/\/$/, "");
}
function decimal(field) {
    if (/^\d{1,10} *$/.test(field))
        return Number(field);
    return broken("a size is no number");
}
function latin1(source, at, length) {
    return Buffer.from(source.readNow(at, length)).toString("latin1");
}
function ar_members_text(source, at, length) {
    return Buffer.from(source.readNow(at, length)).toString("utf8");
}
function broken(detail) {
    throw new archive_failure/* ArchiveFailure */.v("header-broken", detail);
}

;// CONCATENATED MODULE: ./packages/archive/src/ar/deb-archive.ts





const LONGEST_VERSION = 64;
/** More members than any package has: those that begin with "_" are for other programs. */
const MEMBERS_MAX = 64;
const COMPRESSIONS = String.raw `(?:\.(?:gz|xz|zst|bz2|lzma))?`;
const CONTROL = new RegExp(String.raw `^control\.tar${COMPRESSIONS}$`);
const DATA = new RegExp(String.raw `^data\.tar${COMPRESSIONS}$`);
/** Opens a Debian package (deb(5)); nothing is unpacked before it is asked for. Never throws. */
function debArchive(source, limits = archive_limits/* ARCHIVE_LIMITS */.O) {
    try {
        return { ok: true, deb: readDeb(source, limits) };
    }
    catch (error) {
        return { ok: false, problem: (0,archive_failure/* problemOf */.Z)(error) };
    }
}
function readDeb(source, limits) {
    const all = Array.from(arMembers(source, { ...limits, entries: MEMBERS_MAX }));
    const [first, control, data] = all.filter(({ name }) => !name.startsWith("_"));
    if (first?.name !== "debian-binary") {
        throw new archive_failure/* ArchiveFailure */.v("not-an-archive", "a .deb begins with debian-binary");
    }
    const part = contentOf(source, first).readNow(0, Math.min(first.size, LONGEST_VERSION));
    const version = /^(2\.\d+)\n/.exec(Buffer.from(part).toString("latin1"))?.[1];
    if (version === undefined) {
        throw new archive_failure/* ArchiveFailure */.v("header-broken", "debian-binary names no format that is known");
    }
    if (control === undefined || !CONTROL.test(control.name))
        missing("control.tar", control);
    if (data === undefined || !DATA.test(data.name))
        missing("data.tar", data);
    return {
        version,
        control: (0,open_tar/* openTar */.O)(contentOf(source, control), limits),
        data: (0,open_tar/* openTar */.O)(contentOf(source, data), limits),
        controlName: control.name,
        dataName: data.name,
    };
}
function contentOf(source, { start, size }) {
    return (0,random_access/* sliceAccess */.j)(source, start, size);
}
function missing(wanted, found) {
    const detail = `${found?.name ?? "nothing"} stands where ${wanted} has to be`;
    throw new archive_failure/* ArchiveFailure */.v("header-broken", detail);
}

// EXTERNAL MODULE: ./packages/verify/src/python/follow-imports.ts + 4 modules
var follow_imports = __webpack_require__(46266);
// EXTERNAL MODULE: ./packages/verify/src/walk/archive-findings.ts
var archive_findings = __webpack_require__(30546);
// EXTERNAL MODULE: ./packages/verify/src/walk/archive-limits.ts
var walk_archive_limits = __webpack_require__(18760);
// EXTERNAL MODULE: ./packages/verify/src/walk/artifact.ts
var artifact = __webpack_require__(95195);
;// CONCATENATED MODULE: ./packages/verify/src/walk/broken-artifact.ts


/** Makes an artifact of which nothing is known but why it could not be read. */
function brokenArtifact(kind, name, findings) {
    return { ...artifact/* NO_FACTS */.Kj, kind, name, files: [], inner: [], imports: follow_imports/* NOTHING_FOLLOWED */.x, findings };
}

// EXTERNAL MODULE: ./packages/verify/src/walk/scan-archive.ts
var scan_archive = __webpack_require__(20907);
// EXTERNAL MODULE: ./packages/verify/src/walk/walk.ts
var walk_walk = __webpack_require__(59912);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
// EXTERNAL MODULE: ./packages/platform/src/parse-target.ts
var parse_target = __webpack_require__(30218);
;// CONCATENATED MODULE: ./packages/verify/src/deb/deb-control.ts


/** Reads what a control file says (deb822(5)) and what the package's own name ends in. */
function debFacts(control, fileName) {
    const field = (name) => new RegExp(String.raw `^${name}:[ \t]*(\S[^\r\n]*?)[ \t]*$`, "im").exec(control)?.[1] ?? null;
    const architecture = field("Architecture");
    return {
        package: field("Package"),
        version: field("Version"),
        architecture,
        nameArchitecture: nameArchitecture(fileName),
        target: targets/* TARGETS */.d.find((target) => target.debianArchitecture !== null && target.debianArchitecture === architecture) ?? null,
    };
}
// NAME_VERSION_ARCH.deb as dpkg names it, NAME-VERSION-ARCH.deb as electron-builder does.
function nameArchitecture(fileName) {
    const base = (0,posix_.basename)(fileName).replace(/\.deb$/i, "");
    const last = /[_-]([^_-]+(?:_64)?)$/.exec(base)?.[1] ?? null;
    if (last === null)
        return null;
    const isKnown = last === "all" || (0,parse_target/* parseTarget */.h)(last).ok;
    return isKnown ? last : null;
}

;// CONCATENATED MODULE: ./packages/verify/src/deb/open-deb.ts










/** Reads a Debian package: its control file, and all that it installs. Rejects only with LimitExceeded. */
async function openDeb(walk, { name, access }) {
    const opened = debArchive(access, (0,walk_archive_limits/* archiveLimits */.L)(walk));
    if (!opened.ok)
        return brokenArtifact("deb", name, [(0,archive_findings/* archiveFinding */.c)(name, opened.problem)]);
    const { control, data, dataName } = opened.deb;
    const text = await controlText(control);
    const deb = debFacts(text ?? "", name);
    const { files, inner, problems } = await (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), data, "look");
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "deb",
        name,
        files,
        inner,
        imports: follow_imports/* NOTHING_FOLLOWED */.x,
        findings: [...controlFindings(name, deb), ...problems.flatMap((one) => told(dataName, one))],
        deb,
    };
}
/** A control file is a page or two. */
const MAX_CONTROL = 2 ** 20;
async function controlText(control) {
    let text = null;
    await control.walk(async ({ path, size, kind }, content) => {
        const isControl = path.replace(/^\.\//, "") === "control" && kind === "file";
        if (!isControl || size > MAX_CONTROL || text !== null)
            return;
        const chunks = [];
        const read = await content.read((chunk) => chunks.push(Uint8Array.from(chunk)));
        if (read.ok)
            text = Buffer.concat(chunks).toString("utf8");
    });
    return text;
}
function controlFindings(name, facts) {
    const missing = ["package", "version", "architecture"].filter((field) => facts[field] === null);
    if (missing.length === 0)
        return [];
    const expected = "Package, Version and Architecture in the control file";
    const found = `no ${missing.join(", ")}`;
    return [(0,make_finding/* makeFinding */.M)("deb-control-invalid", { file: name, expected, found })];
}
// dpkg's own tars begin with "./", and a package may well have links to folders of the system.
function told(archive, problem) {
    return [(0,archive_findings/* archiveFinding */.c)(archive, problem)];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/archive/src/access-content.ts
var access_content = __webpack_require__(9822);
// EXTERNAL MODULE: ./packages/archive/src/path-problems.ts
var path_problems = __webpack_require__(49492);
;// CONCATENATED MODULE: ./packages/archive/src/asar/asar-entries.ts

/** Folders in one another; no system has paths that long. */
const DEPTH_MAX = 256;
/** All paths together. */
const NAMES_MAX = 64 * 2 ** 20;
const EXECUTABLE = 0o755;
const PLAIN = 0o644;
/** Lists the members of the tree in an asar archive's header, folders before what is in them. Throws failures. */
function asarEntries(header, limits) {
    const entries = [];
    let nameLength = 0;
    const open = [];
    const enter = (path, depth, node) => {
        const files = Reflect.get(node, "files");
        if (!isObject(files))
            asar_entries_broken("a folder without files");
        if (depth > DEPTH_MAX)
            asar_entries_broken("folders in one another without end");
        open.push({ path, depth, folder: files });
    };
    enter("", 0, isObject(header) ? header : {});
    // Not by recursion: the depth is the archive's.
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const [name, node] of Object.entries(next.folder)) {
            const path = `${next.path}${name}`;
            nameLength += path.length;
            if (entries.length >= limits.entries || nameLength > NAMES_MAX) {
                throw new archive_failure/* ArchiveFailure */.v("too-many-entries", `more than ${limits.entries} members`);
            }
            if (!isObject(node))
                asar_entries_broken("a member that is none");
            entries.push(entryOf(path, node));
            if ("files" in node)
                enter(`${path}/`, next.depth + 1, node);
        }
    }
    return entries;
}
function entryOf(path, node) {
    const link = Reflect.get(node, "link");
    const isUnpacked = Reflect.get(node, "unpacked") === true;
    const kind = "files" in node ? "folder" : typeof link === "string" ? "link" : "file";
    const mode = Reflect.get(node, "executable") === true ? EXECUTABLE : PLAIN;
    const isFile = kind === "file";
    return {
        member: {
            path,
            size: isFile ? numberOf(Reflect.get(node, "size")) : 0,
            kind,
            mode: isFile ? mode : null,
            linkTarget: typeof link === "string" ? link : null,
        },
        offset: isFile && !isUnpacked ? numberOf(Reflect.get(node, "offset")) : null,
        isUnpacked,
        sha256: sha256Of(Reflect.get(node, "integrity")),
    };
}
function sha256Of(integrity) {
    if (!isObject(integrity) || Reflect.get(integrity, "algorithm") !== "SHA256")
        return null;
    const hash = Reflect.get(integrity, "hash");
    return typeof hash === "string" ? hash.toLowerCase() : null;
}
// Offsets are written as texts, sizes as numbers.
function numberOf(value) {
    const isText = typeof value === "string" && /^\d{1,15}$/.test(value);
    const number = isText ? Number(value) : value;
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) {
        return asar_entries_broken("a size or an offset that is none");
    }
    return number;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asar_entries_broken(detail) {
    throw new archive_failure/* ArchiveFailure */.v("directory-broken", detail);
}

// EXTERNAL MODULE: ./packages/archive/src/asar/asar-header.ts
var asar_header = __webpack_require__(37231);
;// CONCATENATED MODULE: ./packages/archive/src/asar/asar-archive.ts







const HEAD = 17;
/** Of a hundred thousand files with their sums; parsed it is some times larger. */
const JSON_MAX = 32 * 2 ** 20;
/** Opens an asar archive; the sums it has of its members are checked when they are read. Never rejects. */
async function asarArchive(source, limits = archive_limits/* ARCHIVE_LIMITS */.O) {
    try {
        const { entries, contentStart } = await readHeader(source, limits);
        const unpacked = entries.filter((one) => one.isUnpacked && one.member.kind === "file");
        const walk = async (visit) => walkAsar(source, { entries, contentStart }, visit);
        return { ok: true, asar: { walk, unpacked: unpacked.map(({ member }) => member.path) } };
    }
    catch (error) {
        return { ok: false, problem: (0,archive_failure/* problemOf */.Z)(error) };
    }
}
async function readHeader(source, limits) {
    const header = (0,asar_header/* asarHeaderOf */.i)(await source.read(0, Math.min(HEAD, source.size)));
    if (header === null)
        throw new archive_failure/* ArchiveFailure */.v("not-an-archive", "it does not begin as an asar");
    const { jsonStart, jsonSize, contentStart } = header;
    if (jsonSize > JSON_MAX)
        throw new archive_failure/* ArchiveFailure */.v("too-large", `a header of ${jsonSize} bytes`);
    const bytes = await source.read(jsonStart, jsonSize);
    return { entries: asarEntries(parse(bytes), limits), contentStart };
}
function parse(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"));
    }
    catch {
        throw new archive_failure/* ArchiveFailure */.v("directory-broken", "the header is no JSON");
    }
}
async function walkAsar(source, { entries, contentStart }, visit) {
    const problems = [];
    const paths = new path_problems/* PathProblems */.I();
    for (const entry of entries) {
        const { member, offset } = entry;
        problems.push(...paths.of(member.path));
        const isBeyond = offset !== null && contentStart + offset + member.size > source.size;
        if (isBeyond) {
            const detail = "its content lies beyond the end of the archive";
            problems.push({ kind: "data-broken", path: member.path, detail });
        }
        await visit(member, asar_archive_contentOf(source, entry, contentStart));
    }
    return problems;
}
function asar_archive_contentOf(source, entry, contentStart) {
    const { member, offset, sha256 } = entry;
    const { path, size } = member;
    if (offset === null) {
        const detail = "its content is not in the archive";
        const problem = { kind: "member-unsupported", path, detail };
        return { access: null, read: async () => ({ ok: false, problem }) };
    }
    const content = (0,access_content/* accessContent */._)(source, path, { start: contentStart + offset, size });
    if (sha256 === null)
        return content;
    return {
        ...content,
        read: async (onChunk) => {
            const sum = (0,external_node_crypto_.createHash)("sha256");
            const read = await content.read((chunk) => {
                sum.update(chunk);
                onChunk(chunk);
            });
            if (!read.ok || sum.digest("hex") === sha256)
                return read;
            const detail = "the SHA-256 sum in the header is another";
            return { ok: false, problem: { kind: "checksum-wrong", path, detail } };
        },
    };
}

;// CONCATENATED MODULE: ./packages/verify/src/program/open-asar.ts








/** Reads an asar archive, checking the sums that it has; what lies unpacked beside it is its folder's. Rejects only with LimitExceeded. */
async function openAsar(walk, { name, access }) {
    const opened = await asarArchive(access, (0,walk_archive_limits/* archiveLimits */.L)(walk));
    if (!opened.ok)
        return brokenArtifact("asar", name, [(0,archive_findings/* archiveFinding */.c)(name, opened.problem)]);
    const unpacked = new Set(opened.asar.unpacked);
    const { files, inner, problems } = await (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), opened.asar, "read");
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "asar",
        name,
        files: files.filter(({ path }) => !unpacked.has(path)),
        inner,
        imports: follow_imports/* NOTHING_FOLLOWED */.x,
        findings: problems.map((problem) => (0,archive_findings/* archiveFinding */.c)(name, problem)),
    };
}

// EXTERNAL MODULE: ./packages/archive/src/pyinstaller/find-pyinstaller.ts + 3 modules
var find_pyinstaller = __webpack_require__(60396);
;// CONCATENATED MODULE: ./packages/archive/src/appimage/app-image-of.ts
const ELF_HEADER = 64;
const MAGIC_AT = 8;
const BITS_64 = 2;
const BIG_ENDIAN = 2;
/** The first volume descriptor of an ISO 9660 file system stands in its 17th sector, its name one byte later. */
const ISO_NAME_AT = 16 * 2048 + 1;
/** Tells where the file system of an AppImage begins; null for anything else. Never rejects. */
async function appImageOf(source) {
    try {
        if (source.size < ELF_HEADER)
            return null;
        const head = Buffer.from(await source.read(0, ELF_HEADER));
        const type = head[MAGIC_AT + 2];
        const isMarked = head.subarray(MAGIC_AT, MAGIC_AT + 2).toString("latin1") === "AI";
        if (!head.subarray(0, 4).equals(ELF_MAGIC) || !isMarked)
            return null;
        // The first type is an ISO image whose first bytes, which it does not use, are the program.
        if (type === 1)
            return { type, payload: { start: 0, kind: await isoKind(source) } };
        if (type !== 2)
            return null;
        const start = elfEnd(head);
        return { type, payload: { start, kind: await kindAt(source, start) } };
    }
    catch {
        return null;
    }
}
const ELF_MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
/** The end of the table of sections, which is the end of the runtime (ELF header: e_shoff, e_shentsize, e_shnum). */
function elfEnd(head) {
    const view = new DataView(head.buffer, head.byteOffset, ELF_HEADER);
    const isLittle = head[5] !== BIG_ENDIAN;
    if (head[4] === BITS_64) {
        const table = Number(view.getBigUint64(40, isLittle));
        return table + view.getUint16(58, isLittle) * view.getUint16(60, isLittle);
    }
    return view.getUint32(32, isLittle) + view.getUint16(46, isLittle) * view.getUint16(48, isLittle);
}
async function kindAt(source, start) {
    if (start + 8 > source.size)
        return "unknown";
    const magic = Buffer.from(await source.read(start, 8)).toString("latin1");
    if (magic.startsWith("hsqs"))
        return "squashfs";
    return magic.startsWith("DWARFS") ? "dwarfs" : "unknown";
}
async function isoKind(source) {
    if (ISO_NAME_AT + 5 > source.size)
        return "unknown";
    const name = Buffer.from(await source.read(ISO_NAME_AT, 5)).toString("latin1");
    return name === "CD001" ? "iso9660" : "unknown";
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/archive/src/compression/xz-chunks.ts
var xz_chunks = __webpack_require__(68264);
// EXTERNAL MODULE: ./packages/archive/src/compression/zstd-chunks.ts + 1 modules
var zstd_chunks = __webpack_require__(13944);
// EXTERNAL MODULE: ./packages/archive/src/compression/zstd-frames.ts
var zstd_frames = __webpack_require__(16295);
;// CONCATENATED MODULE: ./packages/archive/src/squashfs/unpack-block.ts






/** Unpacks one block, which is at most `limit` bytes. Rejects where it is more, or broken. */
async function unpackBlock(compression, packed, limit) {
    switch (compression) {
        case "zlib":
            return external_node_zlib_.inflateSync(packed, { maxOutputLength: limit });
        case "zstd":
            if ("zstdDecompressSync" in external_node_zlib_) {
                return external_node_zlib_.zstdDecompressSync(packed, { maxOutputLength: limit });
            }
            return gathered(zstdPieces(packed), limit);
        case "xz":
            return gathered((0,xz_chunks/* xzChunks */.b)((0,random_access/* bytesAccess */.Q)(packed)), limit);
    }
}
function* zstdPieces(packed) {
    const source = (0,random_access/* bytesAccess */.Q)(packed);
    for (const frame of (0,zstd_frames/* zstdFrames */.CQ)(source))
        yield* (0,zstd_chunks/* zstdChunksWithoutNode */.c)(source, frame);
}
async function gathered(pieces, limit) {
    const held = [];
    let size = 0;
    for await (const piece of pieces) {
        size += piece.length;
        if (size > limit)
            throw new archive_failure/* ArchiveFailure */.v("data-broken", "a block unpacks to too much");
        held.push(Uint8Array.from(piece));
    }
    return Buffer.concat(held, size);
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/file-blocks.ts


/** Set in a size where the block is stored as it is. */
const STORED = 1 << 24;
const SIZE_MASK = STORED - 1;
/** Where a fragment lies: 16 bytes, 512 of them in a block of metadata. */
const FRAGMENT = 16;
const FRAGMENTS_PER_BLOCK = 512;
/** Sizes that are read at once. */
const SIZES = 256;
/** Unpacks the contents of files, one block after another. */
class FileBlocks {
    #source;
    #superblock;
    #metadata;
    /** The fragment that was unpacked last: files that share one follow one another. */
    #fragment = null;
    constructor(source, superblock, metadata) {
        this.#source = source;
        this.#superblock = superblock;
        this.#metadata = metadata;
    }
    /** Gives the content of a file; rejects where it is broken. It can be asked for once. */
    async *of(file) {
        const { blockSize } = this.#superblock;
        const tail = file.fragment === null ? 0 : file.size % blockSize;
        let at = file.start;
        let left = file.size - tail;
        while (left > 0) {
            const count = Math.min(SIZES, Math.ceil(left / blockSize));
            const sizes = await file.blockSizes.take(count * 4);
            for (let index = 0; index < count; index++) {
                const word = sizes.readUInt32LE(index * 4);
                const length = Math.min(left, blockSize);
                yield await this.#block(at, word, length);
                at += word & SIZE_MASK;
                left -= length;
            }
        }
        if (file.fragment === null || tail === 0)
            return;
        const bytes = await this.#fragmentAt(file.fragment.index);
        const part = bytes.subarray(file.fragment.offset, file.fragment.offset + tail);
        if (part.length < tail)
            throw new archive_failure/* ArchiveFailure */.v("data-broken", "a fragment is too short");
        yield part;
    }
    async #block(at, word, length) {
        // A block of zeros is not stored.
        if (word === 0)
            return new Uint8Array(length);
        const block = await this.#unpack(at, word);
        if (block.length === length)
            return block;
        throw new archive_failure/* ArchiveFailure */.v("data-broken", `a block of ${block.length} bytes instead of ${length}`);
    }
    async #fragmentAt(index) {
        if (this.#fragment?.index === index)
            return this.#fragment.bytes;
        const { fragments, fragmentTable } = this.#superblock;
        const pointerAt = fragmentTable + Math.floor(index / FRAGMENTS_PER_BLOCK) * 8;
        if (index >= fragments || pointerAt + 8 > this.#source.size) {
            throw new archive_failure/* ArchiveFailure */.v("data-broken", "a fragment that is not there");
        }
        const pointer = Buffer.from(await this.#source.read(pointerAt, 8)).readBigUInt64LE();
        const offset = (index % FRAGMENTS_PER_BLOCK) * FRAGMENT;
        const entry = await this.#metadata.cursor(Number(pointer), offset).take(FRAGMENT);
        const bytes = await this.#unpack(Number(entry.readBigUInt64LE(0)), entry.readUInt32LE(8));
        this.#fragment = { index, bytes };
        return bytes;
    }
    async #unpack(at, word) {
        const { blockSize, compression } = this.#superblock;
        const size = word & SIZE_MASK;
        if (size > blockSize || at + size > this.#source.size) {
            throw new archive_failure/* ArchiveFailure */.v("data-broken", "a block lies beyond the end");
        }
        const bytes = await this.#source.read(at, size);
        return (word & STORED) === 0 ? unpackBlock(compression, bytes, blockSize) : bytes;
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/inode.ts

const inode_HEADER = 16;
const inode_PERMISSIONS = 0o7777;
const NO_FRAGMENT = 0xffff_ffff;
const LONGEST_LINK = 65_536;
/** A listing counts two entries that it does not have, "." and "..", as three bytes. */
const UNWRITTEN = 3;
const DEVICES = new Set([4, 5, 11, 12]);
const OTHERS = new Set([6, 7, 13, 14]);
/** Reads the inode at a cursor (squashfs_fs.h, "inode structures"). Rejects with failures. */
async function readInode(cursor) {
    const header = await cursor.take(inode_HEADER);
    const type = header.readUInt16LE(0);
    const mode = header.readUInt16LE(2) & inode_PERMISSIONS;
    switch (type) {
        case 1:
            return smallFolder(await cursor.take(16), mode);
        case 8:
            return largeFolder(await cursor.take(24), mode);
        case 2:
            return smallFile(cursor, mode);
        case 9:
            return largeFile(cursor, mode);
        case 3:
        case 10:
            return { kind: "link", mode, target: await linkTarget(cursor) };
        default:
            if (DEVICES.has(type))
                return { kind: "device", mode };
            if (OTHERS.has(type))
                return { kind: "other", mode };
            throw new archive_failure/* ArchiveFailure */.v("directory-broken", "an inode of unknown type");
    }
}
function smallFolder(bytes, mode) {
    const size = Math.max(0, bytes.readUInt16LE(8) - UNWRITTEN);
    return {
        kind: "folder",
        mode,
        size,
        block: bytes.readUInt32LE(0),
        offset: bytes.readUInt16LE(10),
    };
}
function largeFolder(bytes, mode) {
    const size = Math.max(0, bytes.readUInt32LE(4) - UNWRITTEN);
    return {
        kind: "folder",
        mode,
        size,
        block: bytes.readUInt32LE(8),
        offset: bytes.readUInt16LE(18),
    };
}
async function smallFile(cursor, mode) {
    const bytes = await cursor.take(16);
    return {
        kind: "file",
        mode,
        size: bytes.readUInt32LE(12),
        start: bytes.readUInt32LE(0),
        fragment: fragmentOf(bytes.readUInt32LE(4), bytes.readUInt32LE(8)),
        blockSizes: cursor,
    };
}
async function largeFile(cursor, mode) {
    const bytes = await cursor.take(40);
    return {
        kind: "file",
        mode,
        size: Number(bytes.readBigUInt64LE(8)),
        start: Number(bytes.readBigUInt64LE(0)),
        fragment: fragmentOf(bytes.readUInt32LE(28), bytes.readUInt32LE(32)),
        blockSizes: cursor,
    };
}
function fragmentOf(index, offset) {
    return index === NO_FRAGMENT ? null : { index, offset };
}
async function linkTarget(cursor) {
    const size = (await cursor.take(8)).readUInt32LE(4);
    if (size > LONGEST_LINK)
        throw new archive_failure/* ArchiveFailure */.v("directory-broken", "a link without end");
    return (await cursor.take(size)).toString("utf8");
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/metadata.ts


const BLOCK = 8192;
const metadata_HEADER = 2;
/** Set where a block is stored as it is. */
const metadata_STORED = 0x8000;
/** Blocks that are kept unpacked: those that are read together are written together. */
const KEPT = 64;
/** Reads the tables of a squashfs, which are cut into blocks of 8 KiB, each packed by itself. */
class Metadata {
    #source;
    #compression;
    #kept = new Map();
    constructor(source, compression) {
        this.#source = source;
        this.#compression = compression;
    }
    /** Begins to read at a place in the block that begins at `block` in the file. */
    cursor(block, offset) {
        return new MetadataCursor(this, block, offset);
    }
    async block(start) {
        const kept = this.#kept.get(start);
        if (kept !== undefined)
            return kept;
        const block = await this.#read(start);
        const [oldest] = this.#kept.keys();
        if (this.#kept.size >= KEPT && oldest !== undefined)
            this.#kept.delete(oldest);
        this.#kept.set(start, block);
        return block;
    }
    async #read(start) {
        if (!(start >= 0 && start + metadata_HEADER <= this.#source.size))
            beyond();
        const header = Buffer.from(await this.#source.read(start, metadata_HEADER)).readUInt16LE();
        const size = header & ~metadata_STORED;
        const next = start + metadata_HEADER + size;
        if (size === 0 || size > BLOCK || next > this.#source.size)
            beyond();
        const bytes = await this.#source.read(start + metadata_HEADER, size);
        if ((header & metadata_STORED) !== 0)
            return { bytes, next };
        return { bytes: await unpackBlock(this.#compression, bytes, BLOCK), next };
    }
}
/** Reads on from a place in a table, over the ends of blocks. */
class MetadataCursor {
    #metadata;
    #block;
    #offset;
    constructor(metadata, block, offset) {
        this.#metadata = metadata;
        this.#block = block;
        this.#offset = offset;
    }
    /** Gives the next bytes, exactly so many; `length` is to be small. Rejects where they are not there. */
    async take(length) {
        const taken = Buffer.allocUnsafe(length);
        for (let filled = 0; filled < length;) {
            const { bytes, next } = await this.#metadata.block(this.#block);
            if (this.#offset > bytes.length)
                beyond();
            const piece = bytes.subarray(this.#offset, this.#offset + length - filled);
            taken.set(piece, filled);
            filled += piece.length;
            this.#offset += piece.length;
            if (filled === length)
                break;
            this.#block = next;
            this.#offset = 0;
        }
        return taken;
    }
}
function beyond() {
    throw new archive_failure/* ArchiveFailure */.v("directory-broken", "a table leads to where nothing is");
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/read-folder.ts

const read_folder_HEADER = 12;
const ENTRY = 8;
/** A header is for so many entries at most. */
const RUN_MAX = 256;
/** Reads the listing of a folder, of so many bytes, at a cursor (squashfs_fs.h, "directory structures"). Rejects with failures. */
async function* readFolder(cursor, size) {
    for (let left = size; left > 0;) {
        const header = await cursor.take(read_folder_HEADER);
        const count = header.readUInt32LE(0) + 1;
        const block = header.readUInt32LE(4);
        if (count > RUN_MAX)
            throw new archive_failure/* ArchiveFailure */.v("directory-broken", "a listing without end");
        left -= read_folder_HEADER;
        for (let index = 0; index < count && left > 0; index++) {
            const entry = await cursor.take(ENTRY);
            const length = entry.readUInt16LE(6) + 1;
            const name = (await cursor.take(length)).toString("utf8");
            if (name.includes("/"))
                throw new archive_failure/* ArchiveFailure */.v("directory-broken", "a name with a slash");
            left -= ENTRY + length;
            yield { name, block, offset: entry.readUInt16LE(0) };
        }
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/superblock.ts

const SIZE = 96;
const superblock_MAGIC = 0x7371_7368;
const VERSION = 4;
const BLOCK_MAX = 2 ** 20;
const superblock_COMPRESSIONS = new Map([
    [1, "zlib"],
    [4, "xz"],
    [6, "zstd"],
]);
const NAMES = new Map([
    [2, "LZMA"],
    [3, "LZO"],
    [5, "LZ4"],
]);
/** Reads the superblock (Linux fs/squashfs/squashfs_fs.h, version 4.0, always little-endian). Throws failures. */
async function readSuperblock(source) {
    const bytes = Buffer.from(await source.read(0, Math.min(SIZE, source.size)));
    if (bytes.length < SIZE || bytes.readUInt32LE(0) !== superblock_MAGIC) {
        throw new archive_failure/* ArchiveFailure */.v("not-an-archive", "it does not begin as a squashfs");
    }
    if (bytes.readUInt16LE(28) !== VERSION) {
        throw new archive_failure/* ArchiveFailure */.v("member-unsupported", "a squashfs of before version 4");
    }
    const blockSize = bytes.readUInt32LE(12);
    if (blockSize < 4096 || blockSize > BLOCK_MAX) {
        throw new archive_failure/* ArchiveFailure */.v("directory-broken", `blocks of ${blockSize} bytes`);
    }
    const id = bytes.readUInt16LE(20);
    const compression = superblock_COMPRESSIONS.get(id);
    if (compression === undefined) {
        const name = NAMES.get(id) ?? "nobody knows what";
        throw new archive_failure/* ArchiveFailure */.v("compression-unknown", `a squashfs packed with ${name}`);
    }
    const place = (at) => Number(bytes.readBigUInt64LE(at));
    return {
        compression,
        blockSize,
        fragments: bytes.readUInt32LE(16),
        root: { offset: bytes.readUInt16LE(32), block: bytes.readUInt32LE(34) },
        inodeTable: place(64),
        directoryTable: place(72),
        fragmentTable: place(80),
    };
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/squashfs-archive.ts








/** Gives what is in a squashfs of version 4 (packed by zlib, xz or zstd), folders before what is in them. */
function squashfsArchive(source, limits = archive_limits/* ARCHIVE_LIMITS */.O) {
    return { walk: async (visit) => walkSquashfs(source, limits, visit) };
}
async function walkSquashfs(source, limits, visit) {
    const problems = [];
    const opened = await squashfs_archive_open(source);
    if (!opened.ok)
        return [opened.problem];
    const { tree, blocks } = opened;
    const paths = new path_problems/* PathProblems */.I();
    const budget = new Budget(source.size, limits);
    const found = tree.members();
    for (;;) {
        const next = await nextOf(found, budget);
        if (next === null)
            return problems;
        if ("kind" in next)
            return [...problems, next];
        problems.push(...paths.of(next.path));
        await visit(memberOf(next), squashfs_archive_contentOf(next, blocks));
    }
}
async function squashfs_archive_open(source) {
    try {
        const superblock = await readSuperblock(source);
        const metadata = new Metadata(source, superblock.compression);
        const blocks = new FileBlocks(source, superblock, metadata);
        return { ok: true, tree: new Tree(superblock, metadata), blocks };
    }
    catch (error) {
        return { ok: false, problem: (0,archive_failure/* problemOf */.Z)(error) };
    }
}
async function nextOf(found, budget) {
    try {
        const next = await found.next();
        if (next.done === true)
            return null;
        budget.spend(next.value);
        return next.value;
    }
    catch (error) {
        return (0,archive_failure/* problemOf */.Z)(error);
    }
}
/** Goes through the folders. */
class Tree {
    #superblock;
    #metadata;
    constructor(superblock, metadata) {
        this.#superblock = superblock;
        this.#metadata = metadata;
    }
    async *members() {
        const root = await this.#inode(this.#superblock.root);
        const folders = [{ path: "", inode: root }];
        // A folder has one name: what comes a second time leads in a circle.
        const entered = new Set();
        // Not by recursion: the depth is the file system's.
        for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
            const { path, inode } = next;
            if (inode.kind !== "folder")
                throw new archive_failure/* ArchiveFailure */.v("directory-broken", "the root is no folder");
            const place = `${inode.block} ${inode.offset}`;
            if (inode.size > 0 && entered.has(place)) {
                throw new archive_failure/* ArchiveFailure */.v("directory-broken", "a folder is in itself, or in two");
            }
            entered.add(place);
            const start = this.#superblock.directoryTable + inode.block;
            const cursor = this.#metadata.cursor(start, inode.offset);
            for await (const entry of readFolder(cursor, inode.size)) {
                const member = { path: `${path}${entry.name}`, inode: await this.#inode(entry) };
                yield member;
                if (member.inode.kind === "folder")
                    folders.push({ path: `${member.path}/`, inode: member.inode });
            }
        }
    }
    async #inode({ block, offset }) {
        return readInode(this.#metadata.cursor(this.#superblock.inodeTable + block, offset));
    }
}
/** Stops a walk at the limits. */
class Budget {
    #limits;
    #bytesMax;
    #members = 0;
    #bytes = 0;
    #names = 0;
    constructor(packedSize, limits) {
        this.#limits = limits;
        const byRatio = Math.max(limits.ratioFreeBytes, packedSize * limits.ratio);
        this.#bytesMax = Math.min(limits.totalBytes, byRatio);
    }
    spend({ path, inode }) {
        this.#members += 1;
        this.#names += path.length;
        this.#bytes += inode.kind === "file" ? inode.size : 0;
        if (this.#members > this.#limits.entries || this.#names > squashfs_archive_NAMES_MAX) {
            throw new archive_failure/* ArchiveFailure */.v("too-many-entries", `more than ${this.#members - 1} members`);
        }
        if (this.#bytes > this.#bytesMax) {
            throw new archive_failure/* ArchiveFailure */.v("bomb", `it unpacks to more than ${this.#bytesMax} bytes`);
        }
    }
}
/** All paths together. */
const squashfs_archive_NAMES_MAX = 64 * 2 ** 20;
function memberOf({ path, inode }) {
    const { kind, mode } = inode;
    const size = kind === "file" ? inode.size : 0;
    return { path, size, kind, mode, linkTarget: kind === "link" ? inode.target : null };
}
function squashfs_archive_contentOf({ path, inode }, blocks) {
    return {
        access: null,
        read: async (onChunk) => {
            if (inode.kind !== "file")
                return { ok: true };
            try {
                for await (const chunk of blocks.of(inode))
                    onChunk(chunk);
                return { ok: true };
            }
            catch (error) {
                return { ok: false, problem: (0,archive_failure/* problemOf */.Z)(error, path) };
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/verify/src/program/open-appimage.ts







const NOT_READ = { files: [], inner: [], others: [], problems: [] };
/** Reads an AppImage (https://github.com/AppImage/AppImageSpec): its runtime, and the squashfs behind it; null for any other program. Rejects only with LimitExceeded. */
async function openAppImage(walk, file, starter) {
    const appImage = await appImageOf(file.access);
    if (appImage === null)
        return null;
    const isRead = appImage.payload.kind === "squashfs";
    const { files, inner, problems } = isRead ? await scanPayload(walk, file, appImage) : NOT_READ;
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "appimage",
        name: file.name,
        files,
        inner,
        imports: follow_imports/* NOTHING_FOLLOWED */.x,
        findings: problems.map((problem) => (0,archive_findings/* archiveFinding */.c)(file.name, problem)),
        frozen: { starter, python: null, unread: isRead ? null : appImage.payload.kind },
    };
}
async function scanPayload(walk, { access }, { payload: { start } }) {
    const payload = (0,random_access/* sliceAccess */.j)(access, start, access.size);
    return (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), squashfsArchive(payload, (0,walk_archive_limits/* archiveLimits */.L)(walk)), "look");
}

;// CONCATENATED MODULE: ./packages/verify/src/program/open-program.ts









/** Reads what is attached to a program: PyInstaller's archive, or an AppImage's file system; null for a program without. Rejects only with LimitExceeded. */
async function openProgram(walk, file, starter) {
    if (!isProgram(starter))
        return null;
    const appImage = await openAppImage(walk, file, starter);
    if (appImage !== null)
        return appImage;
    const { name, access } = file;
    const found = await (0,find_pyinstaller/* findPyInstaller */.p)(access, (0,walk_archive_limits/* archiveLimits */.L)(walk));
    if (found.kind === "none")
        return null;
    if (found.kind === "broken")
        return brokenArtifact("pyinstaller", name, [(0,archive_findings/* archiveFinding */.c)(name, found.problem)]);
    const { files, inner, problems } = await (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), found.archive, "read");
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "pyinstaller",
        name,
        files,
        inner,
        imports: follow_imports/* NOTHING_FOLLOWED */.x,
        findings: problems.map((problem) => (0,archive_findings/* archiveFinding */.c)(name, problem)),
        frozen: { starter, python: found.archive.python, unread: null },
    };
}
// A library is never started; a damaged file may be a program cut short, whose archive lies at its end.
function isProgram({ binary }) {
    if (binary.kind !== "code")
        return false;
    return binary.type === "executable" || (binary.type === "shared" && binary.interpreter !== null);
}

// EXTERNAL MODULE: ./packages/archive/src/compression/decompressed.ts + 6 modules
var decompressed = __webpack_require__(83453);
// EXTERNAL MODULE: ./packages/archive/src/tar/tar-stream.ts
var tar_stream = __webpack_require__(62338);
// EXTERNAL MODULE: ./packages/archive/src/tar/tar-archive.ts
var tar_archive = __webpack_require__(42930);
// EXTERNAL MODULE: ./packages/verify/src/image/open-image-archive.ts + 1 modules
var open_image_archive = __webpack_require__(81907);
;// CONCATENATED MODULE: ./packages/verify/src/tar/tar-parts.ts

/** Finds where the plain files of a tar lie, by their paths without a leading "./"; nothing but headers is read. */
async function tarParts(access) {
    const parts = new Map();
    await (0,tar_archive/* tarArchive */.G)(access).walk(async (member, content) => {
        if (member.kind === "file" && content.access !== null)
            parts.set(member.path.replace(/^\.\//, ""), content.access);
    });
    return parts;
}
/** Says whether files are those of a container image: an OCI layout, or what `docker save` wrote. */
function isImageLayout(paths) {
    const names = new Set(paths.map((path) => path.replace(/^\.\//, "")));
    const isOci = names.has("oci-layout") && names.has("index.json");
    return isOci || (names.has("manifest.json") && paths.some(isLayer));
}
function isLayer(path) {
    return /(?:^|\/)(?:layer|[0-9a-f]{64})(?:\.tar)?$|blobs\/sha256\//.test(path);
}

;// CONCATENATED MODULE: ./packages/verify/src/tar/open-tar.ts










/** Reads a tar, compressed or not: a saved image, an sdist by its PKG-INFO, or any other. Rejects only with LimitExceeded. */
async function openTar(walk, file) {
    const { name, access } = file;
    const archive = openStream(walk, access);
    if ("kind" in archive)
        return brokenArtifact("tar", name, [(0,archive_findings/* archiveFinding */.c)(name, archive)]);
    if (!archive.isPacked) {
        const parts = await tarParts(access);
        if (isImageLayout(Array.from(parts.keys())))
            return (0,open_image_archive/* openImageArchive */.o)(walk, name, async (path) => parts.get(path) ?? null);
    }
    const scanned = await scanTar(walk, name, archive.archive);
    const isImage = archive.isPacked && isImageLayout(scanned.files.map((one) => one.path));
    return isImage ? openUnpacked(walk, file) : scanned;
}
function openStream(walk, access) {
    const limits = (0,walk_archive_limits/* archiveLimits */.L)(walk);
    const stream = (0,decompressed/* decompressed */.j)(access, limits);
    if (stream.ok)
        return { archive: (0,tar_stream/* tarStream */.e)(stream.stream, limits), isPacked: true };
    return stream.problem.kind === "compression-unknown"
        ? { archive: (0,tar_archive/* tarArchive */.G)(access, limits), isPacked: false }
        : stream.problem;
}
async function scanTar(walk, name, archive) {
    const { files, inner, problems } = await (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), archive, "look");
    const isSdist = files.some(({ path }) => /^[^/]+\/PKG-INFO$/.test(path));
    const told = problems.filter(({ kind }) => kind !== "duplicate-name");
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: isSdist ? "sdist" : "tar",
        name,
        files,
        inner,
        imports: follow_imports/* NOTHING_FOLLOWED */.x,
        findings: told.map((problem) => (0,archive_findings/* archiveFinding */.c)(name, problem)),
    };
}
// The parts of an image name one another in any order: a compressed one is unpacked aside first.
async function openUnpacked(walk, { name, access }) {
    const scratch = await walk.scratch.scratchFile();
    try {
        const stream = (0,decompressed/* decompressed */.j)(access);
        if (stream.ok)
            for await (const chunk of stream.stream.chunks)
                scratch.append(chunk);
        const parts = await tarParts(scratch);
        return await (0,open_image_archive/* openImageArchive */.o)(walk, name, async (path) => parts.get(path) ?? null);
    }
    finally {
        await scratch.close();
    }
}

// EXTERNAL MODULE: ./packages/verify/src/walk/held-content.ts
var held_content = __webpack_require__(73662);
// EXTERNAL MODULE: ./packages/verify/src/walk/is-artifact.ts + 1 modules
var is_artifact = __webpack_require__(6227);
// EXTERNAL MODULE: ./packages/archive/src/list-zip.ts + 4 modules
var list_zip = __webpack_require__(58845);
;// CONCATENATED MODULE: ./packages/verify/src/zip/zip-members.ts
/** Walks the members of a zip archive in the order of its directory. */
function zipMembers(zip) {
    return {
        walk: async (visit) => {
            for (const entry of zip.entries) {
                const read = async (take) => zip.readEntry(entry, take);
                await visit(toMember(entry), { access: null, read });
            }
            return zip.problems;
        },
    };
}
// Installers of wheels know no links: they write the link's content, the path it leads to, as a file.
function toMember({ path, size, kind, mode }) {
    return { path, size, mode, kind: kind === "link" ? "file" : kind, linkTarget: null };
}

// EXTERNAL MODULE: ./packages/verify/src/walk/text-source.ts
var text_source = __webpack_require__(56586);
;// CONCATENATED MODULE: ./packages/verify/src/zip/zip-texts.ts

/** Makes the members of a zip archive readable as texts. Installers know no links in wheels: a link is a file that holds its target. */
function zipTexts(zip) {
    const files = zip.entries.filter((entry) => entry.kind !== "folder");
    return (0,text_source/* textSource */.r)(files.map((entry) => ({
        path: entry.path,
        size: entry.size,
        read: async (take) => (await zip.readEntry(entry, take)).ok,
    })));
}

// EXTERNAL MODULE: ./packages/wheel/src/wheel-name.ts
var wheel_name = __webpack_require__(96170);
// EXTERNAL MODULE: ./packages/platform/src/extension-suffixes.ts
var extension_suffixes = __webpack_require__(75072);
// EXTERNAL MODULE: ./packages/platform/src/platform-tag.ts
var platform_tag = __webpack_require__(6319);
// EXTERNAL MODULE: ./packages/platform/src/targets-of-platform-tag.ts
var targets_of_platform_tag = __webpack_require__(49932);
// EXTERNAL MODULE: ./packages/platform/src/interpreter.ts
var src_interpreter = __webpack_require__(96723);
// EXTERNAL MODULE: ./packages/platform/src/parse-interpreter.ts
var parse_interpreter = __webpack_require__(13861);
;// CONCATENATED MODULE: ./packages/verify/src/wheel/wheel-claims.ts

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
        doubtfulSuffixes: each(extension_suffixes/* otherBuildSuffixes */.IS),
    };
}
function claimsOf(tag) {
    const parsed = (0,platform_tag/* parsePlatformTag */.T)(tag);
    const floor = parsed !== null && "floor" in parsed ? parsed.floor : null;
    return (0,targets_of_platform_tag/* targetsOfPlatformTag */.d)(tag).map((target) => ({ tag, target, floor }));
}
// A wheel of the stable ABI also serves later Pythons, which do not look for the first one's own suffix.
function loadableSuffixes(interpreter, target) {
    const suffixes = (0,extension_suffixes/* extensionSuffixes */.vi)(interpreter, target);
    return (0,src_interpreter/* isStableAbi */.q)(interpreter) ? suffixes.slice(1) : suffixes;
}
function interpretersOf(tags) {
    const names = distinct(tags.map(({ python, abi }) => (abi === "none" ? python : `${python}-${abi}`)));
    const parsed = names.map(parse_interpreter/* parseInterpreter */.s);
    const interpreters = parsed.flatMap((one) => (one.ok ? [one.interpreter] : []));
    return interpreters.length === names.length ? interpreters : null;
}
function distinct(values) {
    return Array.from(new Set(values));
}

;// CONCATENATED MODULE: ./packages/verify/src/zipapp/open-zipapp.ts








/** Reads a zipapp; the distributions of a pex become artifacts of their own, held to the tags that their folders name. */
async function openZipapp(walk, { name, zip, findings }, zipapp) {
    const { files, inner } = await (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), zipMembers(zip), "read");
    const distributions = zipapp.roots.flatMap((root) => distribution(root, files));
    const placed = new Set(distributions.map((one) => `${one.name}/`));
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "zipapp",
        name,
        files: files.filter(({ path }) => !placed.has(rootOf(path))),
        inner: [...distributions, ...inner],
        imports: await (0,follow_imports/* followImports */.W)(zipTexts(zip), () => true, byLength(zipapp.roots)),
        findings,
        zipapp,
    };
}
function rootOf(path) {
    return /^\.deps\/[^/]+\//.exec(path)?.[0] ?? "";
}
function byLength(roots) {
    return roots.toSorted((a, b) => b.length - a.length);
}
function distribution(root, files) {
    const named = (0,wheel_name/* parseWheelName */.CI)(root.slice(root.indexOf("/") + 1, -1));
    if (root === "" || !named.ok)
        return [];
    const own = files.filter(({ path }) => path.startsWith(root));
    const claims = wheelClaims(named.name.tags);
    return [
        {
            ...artifact/* NO_FACTS */.Kj,
            kind: "wheel",
            name: root.slice(0, -1),
            files: own.map((file) => within(file, root)),
            inner: [],
            imports: follow_imports/* NOTHING_FOLLOWED */.x,
            findings: [],
            wheel: { claims, metadata: null, record: null, recordPath: null },
        },
    ];
}
function within(file, root) {
    const path = file.path.slice(root.length);
    return { ...file, path, native: file.native === null ? null : { ...file.native, path } };
}

;// CONCATENATED MODULE: ./packages/verify/src/zipapp/read-zipapp-facts.ts
/** The longest `#!` line that Linux takes (BINPRM_BUF_SIZE), and some more. */
const LONGEST_LINE = 512;
/** Tells how a zipapp was made; null for a zip archive that Python cannot run. */
async function readZipappFacts(access, source) {
    const paths = new Set(source.paths);
    if (!paths.has("__main__.py") && !paths.has("__main__.pyc"))
        return null;
    const shebang = await readShebang(access);
    if (paths.has("PEX-INFO")) {
        return { maker: "pex", shebang, roots: ["", ...pexRoots(source.paths)], unpacks: true };
    }
    if (await isShiv(source)) {
        return { maker: "shiv", shebang, roots: ["site-packages/"], unpacks: true };
    }
    if (paths.has("zipapps_config.json")) {
        const unpacks = await zipappsUnpacks(source);
        return { maker: "zipapps", shebang, roots: [""], unpacks };
    }
    return { maker: "zipapp", shebang, roots: [""], unpacks: false };
}
async function readShebang(access) {
    const head = await access.read(0, Math.min(LONGEST_LINE, access.size));
    const text = Buffer.from(head).toString("latin1");
    return /^#!([^\r\n]*)\r?\n/.exec(text)?.[1]?.trim() ?? null;
}
async function isShiv(source) {
    const environment = await source.text("environment.json");
    return environment !== null && environment.includes('"shiv_version"');
}
// pex lays every distribution out in a folder of its wheel's name.
function pexRoots(paths) {
    const roots = paths.flatMap((path) => /^\.deps\/[^/]+\//.exec(path) ?? []);
    return Array.from(new Set(roots)).toSorted();
}
// zipapps unpacks only what it was told to (-u): "*" or the names of packages.
async function zipappsUnpacks(source) {
    const config = (await source.text("zipapps_config.json")) ?? "";
    return /"unzip"\s*:\s*"[^"]+"/.test(config);
}

// EXTERNAL MODULE: ./packages/platform/src/parse-wheel-tags.ts
var parse_wheel_tags = __webpack_require__(65164);
// EXTERNAL MODULE: ./packages/wheel/src/field-reader.ts
var field_reader = __webpack_require__(43135);
// EXTERNAL MODULE: ./packages/wheel/src/header-fields.ts
var header_fields = __webpack_require__(59418);
;// CONCATENATED MODULE: ./packages/wheel/src/wheel-metadata.ts



/** An installer must refuse a wheel of a later major version. */
const KNOWN_MAJOR = 1;
function readVersion(reader) {
    const text = reader.atMostOne("Wheel-Version") ?? "";
    const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
    const version = { major: Number(match?.[1]), minor: Number(match?.[2]) };
    if (match === null) {
        reader.problems.push(`Wheel-Version is missing or no version: ${JSON.stringify(text)}`);
    }
    else if (version.major > KNOWN_MAJOR) {
        reader.problems.push(`Wheel-Version ${text} is later than the known ${KNOWN_MAJOR}`);
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
        const parsed = (0,parse_wheel_tags/* parseWheelTags */._n)(value);
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
    const reader = new field_reader/* FieldReader */.U((0,header_fields/* parseHeaderFields */.u)(text));
    const metadata = {
        wheelVersion: readVersion(reader),
        // Each tool that changes a wheel may add its name: delocate does.
        generator: reader.all("Generator")[0] ?? null,
        rootIsPurelib: readPurelib(reader),
        tags: readTags(reader),
        build: reader.atMostOne("Build"),
    };
    return reader.problems.length === 0
        ? { ok: true, metadata }
        : { ok: false, problems: reader.problems };
}

// EXTERNAL MODULE: ./packages/wheel/src/metadata.ts
var src_metadata = __webpack_require__(79186);
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
const record_SIZE = /^\d{1,15}$/;
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
    return size === "" || record_SIZE.test(size) ? null : `${quote(size)} is no size`;
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
function record_entryOf({ fields }) {
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
        const entry = record_entryOf(row);
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

;// CONCATENATED MODULE: ./packages/verify/src/wheel/read-wheel-facts.ts



/** Reads a wheel's file name and the files of its .dist-info folder. Never rejects. */
async function readWheelFacts(fileName, source) {
    const named = (0,wheel_name/* parseWheelName */.CI)(fileName);
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
    const reader = { folder, source };
    const wheel = await readPart(reader, "WHEEL", parseWheelMetadata);
    const metadata = await readPart(reader, "METADATA", src_metadata/* parseMetadata */.j);
    const record = await readPart(reader, "RECORD", parseRecord);
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
    const folders = source.paths.flatMap((path) => /^([^/]+\.dist-info)\//.exec(path)?.slice(1) ?? []);
    const [folder, ...others] = Array.from(new Set(folders));
    return folder === undefined || others.length > 0 ? null : folder;
}
async function readPart(reader, name, parse) {
    const path = `${reader.folder}/${name}`;
    const text = await reader.source.text(path);
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
    return (0,make_finding/* makeFinding */.M)(code, { file, expected, found });
}

;// CONCATENATED MODULE: ./packages/verify/src/zip/open-zip.ts














/** Reads a zip archive: a wheel by its name, a zipapp by its __main__, or any other. Rejects only with LimitExceeded. */
async function openZip(walk, { name, access }) {
    const isWheel = name.toLowerCase().endsWith(".whl");
    const listing = await (0,list_zip/* listZip */.o)(access, (0,walk_archive_limits/* archiveLimits */.L)(walk));
    const kind = isWheel ? "wheel" : "zip";
    if (!listing.ok)
        return brokenArtifact(kind, name, [(0,archive_findings/* archiveFinding */.c)(name, listing.problem)]);
    const { zip } = listing;
    const findings = listingFindings(name, zip);
    if (findings.some((finding) => finding.code === "archive-bomb"))
        return brokenArtifact(kind, name, findings);
    const opened = { name, access, zip, findings };
    if (isWheel)
        return openWheel(walk, opened);
    const zipapp = await readZipappFacts(access, zipTexts(zip));
    return zipapp === null ? openPlain(walk, opened) : openZipapp(walk, opened, zipapp);
}
async function openWheel(walk, { name, zip, findings }) {
    const fileName = (0,posix_.basename)(name);
    const texts = zipTexts(zip);
    const { facts, findings: factFindings } = await readWheelFacts(fileName, texts);
    const { files, inner } = await (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), zipMembers(zip), "hash");
    return {
        ...artifact/* NO_FACTS */.Kj,
        kind: "wheel",
        name,
        files,
        inner,
        imports: await (0,follow_imports/* followImports */.W)(texts, suffixTest(facts.claims)),
        findings: [...findings, ...factFindings],
        wheel: facts,
    };
}
async function openPlain(walk, { name, zip, findings }) {
    const { files, inner } = await (0,scan_archive/* scanArchive */.i)((0,walk_walk/* deeper */.g)(walk), zipMembers(zip), "read");
    return { ...artifact/* NO_FACTS */.Kj, kind: "zip", name, files, inner, imports: follow_imports/* NOTHING_FOLLOWED */.x, findings };
}
// Members that cannot be unpacked are told when they are read.
function listingFindings(name, zip) {
    return zip.problems
        .filter(({ kind }) => kind !== "encrypted" && kind !== "method-unknown")
        .map((problem) => (0,archive_findings/* archiveFinding */.c)(name, problem));
}
/** Makes a test for the suffixes that the Pythons of a wheel's tags look for. */
function suffixTest(claims) {
    const suffixes = claims?.suffixes ?? null;
    if (claims === null || suffixes === null)
        return () => true;
    return (suffix) => suffixes.includes(suffix) || claims.doubtfulSuffixes.includes(suffix);
}

;// CONCATENATED MODULE: ./packages/verify/src/open-artifact.ts









/** Recognises what a file is and reads it to its end; null when it is no artifact. Rejects only with LimitExceeded. */
async function openArtifact(walk, file) {
    const { name, access } = file;
    const head = await access.read(0, Math.min(held_content/* HEAD */.Vx, access.size)).catch(() => new Uint8Array());
    const format = (0,is_artifact/* artifactFormat */.s)(head, name) ?? (walk.depth === 0 ? formatOfName(name) : null);
    const native = file.native ?? null;
    if (format === null)
        return native === null ? null : openProgram(walk, file, native);
    return walk.depth < walk.limits.depth ? OPENERS[format](walk, file) : tooDeep(walk, name);
}
const OPENERS = { zip: openZip, tar: openTar, deb: openDeb, asar: openAsar };
// What somebody hands over under such a name is refused when it is not that, not passed over.
function formatOfName(name) {
    const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
    return FORMATS.get(ending) ?? null;
}
const FORMATS = new Map([
    ["whl", "zip"],
    ["pyz", "zip"],
    ["pex", "zip"],
    ["shiv", "zip"],
    ["deb", "deb"],
    ["tar", "tar"],
    ["tgz", "tar"],
    ["asar", "asar"],
]);
function tooDeep(walk, name) {
    const expected = `at most ${walk.limits.depth} archives inside one another`;
    return brokenArtifact("file", name, [
        (0,make_finding/* makeFinding */.M)("archive-too-deep", { file: name, expected, found: "one more" }),
    ]);
}

// EXTERNAL MODULE: ./packages/verify/src/report/make-report.ts + 42 modules
var make_report = __webpack_require__(48070);
;// CONCATENATED MODULE: ./packages/verify/src/subject.ts
/** Demands nothing. */
const NO_DEMANDS = { maxGlibc: null, policy: null };

// EXTERNAL MODULE: ./packages/verify/src/walk/budget.ts
var walk_budget = __webpack_require__(2216);
;// CONCATENATED MODULE: ./packages/verify/src/walk/memory-scratch.ts

/** Holds scratch files in memory: for callers that know their artifacts to be small. */
const MEMORY_SCRATCH = { scratchFile: async () => memoryFile() };
function memoryFile() {
    const pieces = [];
    let size = 0;
    const whole = () => {
        if (pieces.length > 1)
            pieces.splice(0, pieces.length, Buffer.concat(pieces));
        return (0,random_access/* bytesAccess */.Q)(pieces[0] ?? new Uint8Array());
    };
    return {
        get size() {
            return size;
        },
        append: (chunk) => {
            pieces.push(Uint8Array.from(chunk));
            size += chunk.length;
        },
        read: async (...range) => whole().read(...range),
        readNow: (...range) => whole().readNow(...range),
        close: async () => void pieces.splice(0),
    };
}

// EXTERNAL MODULE: ./packages/verify/src/walk/read-access.ts
var read_access = __webpack_require__(80408);
// EXTERNAL MODULE: ./packages/verify/src/walk/scan-content.ts + 3 modules
var scan_content = __webpack_require__(25720);
;// CONCATENATED MODULE: ./packages/verify/src/walk/open-single-file.ts




/** Reads a file that is no archive, with what may be attached to it. Rejects only with LimitExceeded. */
async function openSingleFile(walk, { name, access }) {
    const entry = { path: name, size: access.size, mode: null };
    const read = async (take) => (0,read_access/* readAccess */.z)(access, name, take);
    const content = { access, read };
    const { file, inner } = await (0,scan_content/* scanContent */.n)(walk, entry, { content, thoroughness: "hash" });
    // A frozen program is what is attached to it, and its own code the first of its files.
    if (inner !== null)
        return { ...inner, files: [file, ...inner.files] };
    const found = { files: [file], inner: [], imports: follow_imports/* NOTHING_FOLLOWED */.x, findings: [] };
    return { ...artifact/* NO_FACTS */.Kj, ...found, kind: "file", name };
}

;// CONCATENATED MODULE: ./packages/verify/src/verify-file.ts








/** Reads a wheel, zipapp, package, frozen program, image or native file once from end to end, and what is inside of it, and compares what it claims with what is there. Never rejects. */
async function verifyFile(input) {
    const { fileName, source } = input;
    const file = { name: fileName, access: source };
    const artifact = await verify_file_within(input, fileName, source.size, async (walk) => {
        const opened = await openArtifact(walk, file);
        return opened ?? openSingleFile(walk, file);
    });
    return (0,make_report/* makeReport */.d)(subjectOf(artifact, input));
}
/** Joins what was read with what the caller asks of it. */
function subjectOf(artifact, { expectation = null, demands = NO_DEMANDS }) {
    return { ...artifact, expectation, demands };
}
/** Reads something within the limits; what exceeds them becomes an artifact that is refused. */
async function verify_file_within(options, name, ...[bytes, read]) {
    const { limits = walk_budget/* LIMITS */.b1, scratch = MEMORY_SCRATCH } = options;
    const budget = new walk_budget/* Budget */.__(limits, bytes);
    try {
        return await read({
            ...{ scratch, limits, budget, depth: 0 },
            searchesStrings: true,
            openInside: openArtifact,
        });
    }
    catch (error) {
        if (!(error instanceof walk_budget/* LimitExceeded */.nP))
            throw error;
        const told = { file: error.path, expected: "an artifact within the limits" };
        return brokenArtifact("file", name, [
            (0,make_finding/* makeFinding */.M)("archive-bomb", { ...told, found: error.message }),
        ]);
    }
}


/***/ }),

/***/ 30546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ archiveFinding)
/* harmony export */ });
/* harmony import */ var _findings_make_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81378);

const CODES = {
    "not-a-zip": "archive-unreadable",
    "not-an-archive": "archive-unreadable",
    "header-broken": "archive-unreadable",
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
    "compression-unknown": "archive-member-unreadable",
    "member-unsupported": "archive-member-unreadable",
    "method-unknown": "archive-member-unreadable",
    "data-broken": "archive-member-unreadable",
    "checksum-wrong": "archive-member-unreadable",
};
/** Makes a finding of what is wrong with an archive. */
function archiveFinding(artifact, problem) {
    return (0,_findings_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .M)(CODES[problem.kind], {
        file: problem.path === null ? artifact : printable(problem.path),
        expected: "an archive that every program reads alike",
        found: problem.detail,
    });
}
/** Shows control characters instead of sending them to a terminal. */
function printable(path) {
    return JSON.stringify(path).slice(1, -1);
}


/***/ }),

/***/ 18760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ archiveLimits)
/* harmony export */ });
/* harmony import */ var _wainwright_archive__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22165);

/** Gives the limits of one archive within those of a walk. */
function archiveLimits({ limits }) {
    return { ..._wainwright_archive__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_LIMITS */ .O, entries: limits.members, totalBytes: limits.bytes };
}


/***/ }),

/***/ 95195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   _l: () => (/* binding */ pathInside),
/* harmony export */   wI: () => (/* binding */ nativeFilesIn)
/* harmony export */ });
/** What an artifact without a word of its own knows of itself. */
const NO_FACTS = {
    wheel: null,
    zipapp: null,
    deb: null,
    frozen: null,
    image: null,
};
/** Lists the native files of an artifact and of all inside of it, by their paths seen from this one. */
function nativeFilesIn(artifact) {
    return [
        ...artifact.files.flatMap(({ native }) => (native === null ? [] : [native])),
        ...artifact.inner.flatMap((inner) => nativeFilesIn(inner).map((file) => ({ ...file, path: pathInside(inner.name, file.path) }))),
    ];
}
/** Joins the path of an artifact inside another with a path in it, as Java's archives do: "opt/app.asar!/main.node". */
function pathInside(artifact, path) {
    return `${artifact}!/${path}`;
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   nP: () => (/* binding */ LimitExceeded)
/* harmony export */ });
/** Lets the largest real artifacts through (images of 10 GB, wheels of CUDA) and stops every bomb that is known. */
const LIMITS = {
    members: 2_000_000,
    bytes: 64 * 2 ** 30,
    ratio: 200,
    ratioFreeBytes: 256 * 2 ** 20,
    depth: 8,
};
/** Stops a walk: more would be unpacked than the limits allow. Caught where the walk began. */
class LimitExceeded extends Error {
    /** Where it happened, as a path in the artifact. */
    path;
    constructor(path, detail) {
        super(detail);
        this.path = path;
    }
}
/** Counts what was unpacked so far. */
class Budget {
    #limits;
    #mostBytes;
    #members = 0;
    #bytes = 0;
    constructor(limits, artifactBytes) {
        this.#limits = limits;
        const byRatio = Math.max(limits.ratioFreeBytes, artifactBytes * limits.ratio);
        this.#mostBytes = Math.min(limits.bytes, byRatio);
    }
    /** Counts one member of so many bytes, 0 for one that lies unpacked; throws LimitExceeded. */
    spend(path, bytes) {
        this.#members++;
        this.#bytes += bytes;
        if (this.#members > this.#limits.members) {
            throw new LimitExceeded(path, `more than ${this.#limits.members} members in all archives`);
        }
        if (this.#bytes > this.#mostBytes) {
            throw new LimitExceeded(path, `more than ${this.#mostBytes} bytes unpacked in all archives`);
        }
    }
}


/***/ }),

/***/ 73662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ HeldContent),
/* harmony export */   Qy: () => (/* binding */ MEMORY),
/* harmony export */   Vx: () => (/* binding */ HEAD)
/* harmony export */ });
/* harmony import */ var _wainwright_archive__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57294);

/** How many first bytes tell what a file is: a tar's magic ends at 265. */
const HEAD = 512;
/** Up to here content is held in memory. */
const MEMORY = 8 * 2 ** 20;
/** Takes content that goes by in pieces, and holds it when its first bytes are of interest: small in memory, large in a scratch file. */
class HeldContent {
    #size;
    #isWanted;
    #scratch;
    #head = Buffer.alloc(0);
    #memory = null;
    #length = 0;
    #decided = "not yet";
    /** @param scratch has to be there for more than MEMORY bytes. */
    constructor(size, isWanted, scratch) {
        this.#size = size;
        this.#isWanted = isWanted;
        this.#scratch = scratch;
    }
    take(chunk) {
        if (this.#decided === "no")
            return;
        if (this.#decided === "yes") {
            this.#append(chunk);
            return;
        }
        // The piece is only valid until the next one: what is short is copied.
        if (this.#head.length + chunk.length < Math.min(HEAD, this.#size)) {
            this.#head = Buffer.concat([this.#head, chunk]);
            return;
        }
        const isFirst = this.#head.length === 0;
        this.#begin(isFirst ? chunk : Buffer.concat([this.#head, chunk]));
    }
    /** Gives the whole content, or null when it was of no interest. */
    finish() {
        if (this.#decided === "not yet")
            this.#begin(this.#head);
        if (this.#decided !== "yes")
            return null;
        return this.#memory === null
            ? this.#scratch
            : (0,_wainwright_archive__WEBPACK_IMPORTED_MODULE_0__/* .bytesAccess */ .Q)(this.#memory.subarray(0, this.#length));
    }
    #begin(bytes) {
        this.#decided = this.#isWanted(bytes) ? "yes" : "no";
        if (this.#decided === "no")
            return;
        if (this.#scratch === null && bytes.length >= this.#size) {
            // All of it in one piece, after which none comes that could change it.
            this.#memory = bytes;
            this.#length = this.#size;
            return;
        }
        if (this.#scratch === null)
            this.#memory = Buffer.allocUnsafeSlow(this.#size);
        this.#append(bytes);
    }
    // More bytes than promised are left out: the archive tells of them itself.
    #append(chunk) {
        const part = chunk.subarray(0, this.#size - this.#length);
        if (this.#memory === null)
            this.#scratch?.append(part);
        else
            this.#memory.set(part, this.#length);
        this.#length += part.length;
    }
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ artifactFormat)
});

// EXTERNAL MODULE: ./packages/archive/src/asar/asar-header.ts
var asar_header = __webpack_require__(37231);
// EXTERNAL MODULE: ./packages/archive/src/compression/compression-of.ts
var compression_of = __webpack_require__(16983);
// EXTERNAL MODULE: ./packages/archive/src/tar/tar-header.ts
var tar_header = __webpack_require__(69979);
;// CONCATENATED MODULE: ./packages/archive/src/recognise.ts



const ZIP_ENTRY = "PK\u0003\u0004";
const ZIP_EMPTY = "PK\u0005\u0006";
const AR = "!<arch>\n";
const DEB = `${AR}debian-binary`;
/** Names of zip archives that begin with a line for the system (PEP 441, pex). */
const RUNNABLE_ZIP = /\.(?:pyzw?|pex)$/i;
/** Tells which container a file may be, from its first 512 bytes or all that it has; null for anything else. */
function recognise(head, name) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
    if (isZip(text, name))
        return "zip";
    if (text.startsWith(DEB))
        return "deb";
    if (text.startsWith(AR))
        return "ar";
    const compression = (0,compression_of/* compressionOf */.M)(head);
    if (compression !== null)
        return compression;
    if ((0,asar_header/* asarHeaderOf */.i)(head) !== null)
        return "asar";
    return (0,tar_header/* isTarHeader */.FY)(head) ? "tar" : null;
}
function isZip(text, name) {
    if (text.startsWith(ZIP_ENTRY) || text.startsWith(ZIP_EMPTY))
        return true;
    if (!text.startsWith("#!"))
        return false;
    // Behind the line stands the first member, if the line is all there is.
    return RUNNABLE_ZIP.test(name) || text.includes(`\n${ZIP_ENTRY}`);
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/is-artifact.ts

const COMPRESSED_TAR = /\.(?:tar(?:\.\w+)?|t[gx]z|tzst|tbz2?|crate)$/i;
/** Tells which format a file is in, from its first 512 bytes (or all that it has) and its name; null for none. A compressed file has to be named as a tar: manuals are compressed too. */
function artifactFormat(head, name) {
    const container = recognise(head, name);
    if (container === null || container === "ar")
        return null;
    if (isFormat(container))
        return container;
    return COMPRESSED_TAR.test(name) ? "tar" : null;
}
function isFormat(container) {
    return FORMATS.has(container);
}
const FORMATS = new Set(["zip", "tar", "deb", "asar"]);


/***/ }),

/***/ 80408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readAccess)
/* harmony export */ });
const CHUNK = 1024 * 1024;
/** Gives all of something piece by piece. Never rejects. */
async function readAccess(source, path, take) {
    try {
        // One room for all pieces, each of which is only valid until the next.
        const room = new Uint8Array(Math.min(CHUNK, source.size));
        for (let at = 0; at < source.size; at += CHUNK) {
            take(await source.read(at, Math.min(CHUNK, source.size - at), room));
        }
        return { ok: true };
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { ok: false, problem: { kind: "data-broken", path, detail } };
    }
}


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ scanArchive)
/* harmony export */ });
/* harmony import */ var _scan_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25720);

/** Walks an archive once, holding one file at a time. Rejects only with LimitExceeded. */
async function scanArchive(walk, archive, thoroughness) {
    const files = [];
    const inner = [];
    const others = [];
    const problems = await archive.walk(async (member, content) => {
        if (member.kind !== "file") {
            if (member.kind !== "folder")
                others.push(member.path);
            return;
        }
        const scanned = await (0,_scan_content_js__WEBPACK_IMPORTED_MODULE_0__/* .scanContent */ .n)(walk, member, { content, thoroughness });
        files.push(scanned.file);
        if (scanned.inner !== null)
            inner.push(scanned.inner);
    });
    return { files: byPath(files), inner: byName(inner), others, problems };
}
function byPath(files) {
    return files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}
function byName(artifacts) {
    return artifacts.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}


/***/ }),

/***/ 25720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ scanContent)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/archive/src/random-access.ts
var random_access = __webpack_require__(57294);
// EXTERNAL MODULE: ./packages/binary/src/binary-format.ts
var binary_format = __webpack_require__(93828);
// EXTERNAL MODULE: ./packages/binary/src/read-binary.ts + 16 modules
var read_binary = __webpack_require__(81496);
// EXTERNAL MODULE: ./packages/binary/src/describe-binary.ts + 5 modules
var describe_binary = __webpack_require__(29876);
// EXTERNAL MODULE: ./packages/binary/src/elf/libc-of.ts
var libc_of = __webpack_require__(41251);
// EXTERNAL MODULE: ./packages/binary/src/elf/float-abi.ts
var float_abi = __webpack_require__(32020);
// EXTERNAL MODULE: ./packages/binary/src/elf/version-floors.ts
var version_floors = __webpack_require__(55937);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
// EXTERNAL MODULE: ./packages/verify/src/native/targets-of-elf.ts
var targets_of_elf = __webpack_require__(35591);
;// CONCATENATED MODULE: ./packages/verify/src/native/native-facts.ts



/** Takes from a file of native code what the rules ask. */
function nativeFacts(read) {
    const common = { ...NOTHING, description: (0,describe_binary/* describeBinary */.b)(read) };
    switch (read.kind) {
        case "elf":
            return { ...common, ...elfFacts(read.elf) };
        case "mach-o":
            return { ...common, ...machOFacts(read.machO) };
        case "pe":
            return { ...common, ...peFacts(read.pe) };
        case "wasm":
            return { ...common, format: "WebAssembly", targets: only(({ os }) => os === "wasm") };
        case "static-archive":
            return { ...common, ...archiveFacts(read.archive) };
    }
}
const NOTHING = {
    kind: "code",
    type: "other",
    targets: [],
    libc: null,
    interpreter: null,
    needed: [],
    soname: null,
    versionNeeds: [],
    glibcFloor: null,
    macosFloors: new Map(),
    pyInit: [],
    undefined: [],
    weak: [],
    arm: null,
    x86Level: null,
    rpath: [],
    runpath: [],
    execStack: null,
    textRelocations: false,
    endMissing: false,
    code: null,
};
function elfFacts(elf) {
    const libc = (0,libc_of/* libcOf */.Q)(elf);
    return {
        format: "ELF",
        type: elf.type === "core" ? "other" : elf.type,
        targets: (0,targets_of_elf/* targetsOfElf */.h)({ elf, libc, floatAbi: (0,float_abi/* floatAbiOf */.k)(elf) }),
        libc,
        interpreter: elf.interpreter,
        needed: elf.needed,
        soname: elf.soname,
        versionNeeds: elf.versionNeeds,
        glibcFloor: (0,version_floors/* glibcFloor */.uq)(elf),
        pyInit: initFunctions(elf.exported),
        undefined: elf.undefined,
        weak: elf.weak,
        arm: elf.arm,
        x86Level: elf.x86Level,
        rpath: elf.rpath,
        runpath: elf.runpath,
        execStack: elf.execStack,
        textRelocations: elf.textRelocations,
        endMissing: elf.sectionTable === "unreadable",
        code: elf.code,
    };
}
function machOFacts({ slices }) {
    const [first] = slices;
    const targets = slices.flatMap(targetsOfSlice);
    return {
        format: "Mach-O",
        type: machOType(first?.fileType ?? "other"),
        targets,
        needed: distinct(slices.flatMap((slice) => slice.libraries)),
        soname: first?.installName ?? null,
        macosFloors: new Map(slices.flatMap(floorOfSlice)),
        pyInit: initFunctions(distinct(slices.flatMap((slice) => slice.exported))),
        undefined: distinct(slices.flatMap((slice) => slice.undefined)),
        runpath: distinct(slices.flatMap((slice) => slice.rpaths)),
    };
}
function machOType(type) {
    if (type === "executable")
        return "executable";
    if (type === "dylib" || type === "bundle")
        return "shared";
    return type === "object" || type === "archive" ? "relocatable" : "other";
}
function targetsOfSlice({ cpuType, minimumOs }) {
    const isMac = minimumOs.length === 0 || minimumOs.some(({ platform }) => platform.startsWith("mac"));
    return isMac ? only(({ machOCpu }) => machOCpu === cpuType) : [];
}
function floorOfSlice(slice) {
    const floor = slice.minimumOs.find(({ platform }) => platform === "macOS")?.version;
    if (floor === undefined)
        return [];
    return targetsOfSlice(slice).map((target) => [target.name, floor]);
}
function peFacts(pe) {
    return {
        format: "PE",
        type: pe.kind === "dll" ? "shared" : "executable",
        targets: only(({ peMachine }) => peMachine === pe.machine),
        needed: [...pe.imports, ...pe.delayImports],
        pyInit: initFunctions(pe.exported),
    };
}
/** An archive of several machines' objects is for none. */
function archiveFacts({ kinds }) {
    const isOf = (target) => kinds.length > 0 && kinds.every((kind) => isObjectOf(kind, target));
    return { format: "static archive", type: "relocatable", targets: only(isOf) };
}
/** Objects say their machine, and of ARM's two versions not which. */
function isObjectOf({ format, machine, ...object }, target) {
    if (format === "WebAssembly")
        return target.os === "wasm";
    // What says no machine is for none, and not for those that have no such number.
    if (machine === null)
        return false;
    switch (format) {
        case "ELF":
            return (target.elf?.machine === machine &&
                target.elf.class === object.class &&
                target.elf.data === object.data);
        case "Mach-O":
            return target.machOCpu === machine;
        case "COFF":
            return target.peMachine === machine;
        case "LLVM bitcode":
            return false;
    }
}
function only(isIt) {
    return targets/* TARGETS */.d.filter(isIt);
}
function initFunctions(symbols) {
    return symbols.filter((symbol) => /^PyInitU?_/.test(symbol));
}
function distinct(names) {
    return Array.from(new Set(names));
}

// EXTERNAL MODULE: ./packages/verify/src/policy/policy-symbols.ts
var policy_symbols = __webpack_require__(96254);
;// CONCATENATED MODULE: ./packages/verify/src/native/wanted-symbols.ts

/** Beginnings of the symbol names that some rule asks for; all others are not even decoded. */
const SYMBOLS = ["Py", "_Py", ...policy_symbols/* POLICY_SYMBOLS */.N];

;// CONCATENATED MODULE: ./packages/verify/src/native/left-strings.ts
const HOME = /^\/(?:home|Users)\/(?<user>[A-Za-z0-9][\w.-]{0,31})\/[\w.@+/-]{3,}/;
const PATTERNS = [
    { anchor: "/home/", before: 0, whole: HOME, name: "" },
    { anchor: "/Users", before: 0, whole: HOME, name: "" },
    {
        anchor: "AKIA",
        before: 1,
        whole: /^[^A-Za-z0-9]AKIA[0-9A-Z]{16}(?![A-Za-z0-9+/])/,
        name: "an AWS access key",
    },
    { anchor: "ghp_", before: 1, whole: /^\Wghp_[A-Za-z0-9]{36}(?!\w)/, name: "a GitHub token" },
    { anchor: "ghs_", before: 1, whole: /^\Wghs_[A-Za-z0-9]{36}(?!\w)/, name: "a GitHub token" },
    { anchor: "b_pat_", before: 5, whole: /^github_pat_\w{60}/, name: "a GitHub token" },
    { anchor: "pypi-A", before: 0, whole: /^pypi-AgE[\w-]{50}/, name: "a token of the Python index" },
    { anchor: "KEY---", before: 0, whole: /^KEY-----\r?\n[A-Za-z0-9+/=]{40}/, name: "a private key" },
];
/** Names that build services give to the user they build as. */
const SERVICES = /^(?:runner|runneradmin|root|travis|circleci|vsts|vstsagent|appveyor|conda|builder|build|buildbot|buildozer|vagrant|ubuntu|jenkins|gitlab-runner|user|docker|ci|cirrus|worker|admin|distiller|linuxbrew|nixbld|runneruser|agent|bazel|teamcity)$/i;
const LONGEST = 200;
const MOST = 20;
/** Looks for such strings in bytes that go by in pieces; the first of each is kept. */
class LeftStrings {
    #found = new Map();
    #tail = Buffer.alloc(0);
    take(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        // What lies across two pieces is looked for where they meet.
        if (this.#tail.length > 0)
            this.#search(Buffer.concat([this.#tail, bytes.subarray(0, LONGEST)]));
        this.#search(bytes);
        this.#tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - LONGEST)));
    }
    get found() {
        return Array.from(this.#found.values());
    }
    #search(bytes) {
        for (const pattern of PATTERNS) {
            const { anchor, before } = pattern;
            for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + anchor.length)) {
                if (this.#found.size >= MOST)
                    return;
                const start = Math.max(0, at - before);
                this.#keep(pattern, bytes.toString("latin1", start, start + LONGEST));
            }
        }
    }
    #keep({ whole, name }, text) {
        const match = whole.exec(text);
        if (match === null)
            return;
        const user = match.groups?.["user"];
        const found = user === undefined
            ? { kind: "secret", text: name }
            : { kind: SERVICES.test(user) ? "path" : "personal path", text: shortened(match[0]) };
        this.#found.set(found.text, found);
    }
}
// Three folders tell whose it is; the rest would only repeat itself.
function shortened(path) {
    const parts = path.split("/");
    return parts.length > 5 ? `${parts.slice(0, 5).join("/")}/…` : path;
}

// EXTERNAL MODULE: ./packages/verify/src/walk/read-access.ts
var read_access = __webpack_require__(80408);
// EXTERNAL MODULE: ./packages/verify/src/walk/is-artifact.ts + 1 modules
var is_artifact = __webpack_require__(6227);
// EXTERNAL MODULE: ./packages/verify/src/walk/held-content.ts
var held_content = __webpack_require__(73662);
;// CONCATENATED MODULE: ./packages/verify/src/walk/scan-content.ts









/** Reads one file once: hashes it, reads it where it is native code, and opens it where it is an artifact itself. Rejects only with LimitExceeded. */
async function scanContent(walk, entry, { content, thoroughness }) {
    if (content.access !== null) {
        walk.budget.spend(entry.path, 0);
        const held = await passBy({ ...content, access: content.access }, entry, thoroughness);
        return inspect(walk, entry, held);
    }
    walk.budget.spend(entry.path, entry.size);
    const scratch = entry.size > held_content/* MEMORY */.Qy ? await walk.scratch.scratchFile() : null;
    try {
        const holder = new held_content/* HeldContent */.JN(entry.size, (head) => isWanted(head, entry.path), scratch);
        const passed = await readThrough(content, (chunk) => holder.take(chunk));
        const access = passed.problem === null ? holder.finish() : null;
        return await inspect(walk, entry, { ...passed, access });
    }
    finally {
        await scratch?.close();
    }
}
function isWanted(head, path) {
    return (0,binary_format/* binaryFormatOf */.k)(head) !== null || (0,is_artifact/* artifactFormat */.s)(head, path) !== null;
}
// What lies unpacked need not be held; often it need not even be read.
async function passBy(content, entry, thoroughness) {
    const { access } = content;
    const nothing = { access: null, sha256: null, size: access.size, problem: null };
    try {
        const head = await access.read(0, Math.min(held_content/* HEAD */.Vx, access.size));
        const wanted = isWanted(head, entry.path);
        const isRead = thoroughness !== "look" || (0,binary_format/* binaryFormatOf */.k)(head) !== null;
        if (!isRead)
            return { ...nothing, access: wanted ? access : null };
        const passed = await readThrough(content, () => undefined);
        return { ...passed, access: wanted && passed.problem === null ? access : null };
    }
    catch (error) {
        return { ...nothing, problem: error instanceof Error ? error.message : String(error) };
    }
}
async function readThrough(content, take) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    const outcome = await content.read((chunk) => {
        hash.update(chunk);
        take(chunk);
        size += chunk.length;
    });
    return outcome.ok
        ? { sha256: hash.digest(), size, problem: null }
        : { sha256: null, size, problem: outcome.problem.detail };
}
async function inspect(walk, entry, held) {
    const { path, mode } = entry;
    const { access, sha256, size, problem } = held;
    const native = access === null ? null : await toNative(walk, access, { path, size, sha256 });
    const inner = access === null ? null : await walk.openInside(walk, { name: path, access, native });
    return { file: { path, mode, size, sha256, native, unreadable: problem }, inner };
}
async function toNative(walk, access, { path, size, sha256 }) {
    const binary = toNativeBinary((0,read_binary/* readBinary */.C)(access, SYMBOLS));
    if (binary === null)
        return null;
    const left = walk.searchesStrings ? await searchStrings(access, binary) : [];
    const digest = sha256 === null ? "" : Buffer.from(sha256).toString("hex");
    return { path, size, sha256: digest, binary, left };
}
// Instructions hold no texts, and are most of a library.
async function searchStrings(access, binary) {
    const code = binary.kind === "code" ? binary.code : null;
    const end = code === null ? 0 : code.offset + code.size;
    const parts = code === null
        ? [access]
        : [(0,random_access/* sliceAccess */.j)(access, 0, code.offset), (0,random_access/* sliceAccess */.j)(access, end, access.size)];
    const left = new LeftStrings();
    for (const part of parts)
        await (0,read_access/* readAccess */.z)(part, "", (chunk) => left.take(chunk));
    return left.found;
}
function toNativeBinary(read) {
    if (read.kind === "not-binary")
        return null;
    return read.kind === "malformed"
        ? { kind: "malformed", reason: `${read.reason} (at offset ${read.offset})` }
        : nativeFacts(read);
}


/***/ }),

/***/ 56586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textSource)
/* harmony export */ });
/** Metadata and Python files that matter here are far smaller. */
const MAX_TEXT = 4 * 2 ** 20;
/** Makes a source of texts that reads each file when it is first asked for. */
function textSource(files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const texts = new Map();
    return {
        paths: files.map((file) => file.path),
        text: (path) => {
            const known = texts.get(path);
            if (known !== undefined)
                return known;
            const file = byPath.get(path);
            const text = file === undefined ? Promise.resolve(null) : readText(file);
            texts.set(path, text);
            return text;
        },
    };
}
async function readText(file) {
    if (file.size > MAX_TEXT)
        return null;
    const chunks = [];
    const isWhole = await file.read((chunk) => chunks.push(Uint8Array.from(chunk)));
    return isWhole ? Buffer.concat(chunks).toString("utf8") : null;
}


/***/ }),

/***/ 59912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deeper)
/* harmony export */ });
/** Goes one archive deeper. */
function deeper(walk) {
    return { ...walk, depth: walk.depth + 1 };
}


/***/ }),

/***/ 43135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ FieldReader)
/* harmony export */ });
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


/***/ }),

/***/ 59418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseHeaderFields)
/* harmony export */ });
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


/***/ }),

/***/ 79186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* harmony import */ var _field_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43135);
/* harmony import */ var _header_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59418);
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84956);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17467);




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
    const header = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeaderFields */ .u)(text);
    const reader = new _field_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldReader */ .U(header);
    const metadata = {
        metadataVersion: readVersion(reader),
        name: readChecked(reader, "Name", _project_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isProjectName */ .jD),
        version: readChecked(reader, "Version", _version_js__WEBPACK_IMPORTED_MODULE_3__/* .isVersion */ .lF),
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


/***/ }),

/***/ 84956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ distributionName),
/* harmony export */   jD: () => (/* binding */ isProjectName),
/* harmony export */   yz: () => (/* binding */ normalizeProjectName)
/* harmony export */ });
/** Letters, digits and single or repeated `- _ .` between them. */
const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const LONGEST = 255;
/**
 * Tells whether the text can name a project.
 *
 * See https://packaging.python.org/en/latest/specifications/name-normalization/#valid-non-normalized-names.
 */
function isProjectName(text) {
    return text.length <= LONGEST && PROJECT_NAME.test(text);
}
/** Writes a project's name as PEP 503 compares it: lower case, each run of `- _ .` one hyphen. */
function normalizeProjectName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Writes a project's name as a file name has it: PEP 503's form with underscores for the hyphens. */
function distributionName(name) {
    return normalizeProjectName(name).replaceAll("-", "_");
}


/***/ }),

/***/ 17467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ normalizeVersion),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
const EPOCH_AND_RELEASE = String.raw `v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`;
const PRE = String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?`;
const POST = String.raw `(?:-(?<implicit>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>\d*))?`;
const DEV = String.raw `(?:[-_.]?dev[-_.]?(?<dev>\d*))?`;
const LOCAL = String.raw `(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?`;
const VERSION = new RegExp(`^${EPOCH_AND_RELEASE}${PRE}${POST}${DEV}${LOCAL}$`, "i");
const LONGEST = 255;
/**
 * Tells whether the text is a version, in any of its spellings.
 *
 * See https://packaging.python.org/en/latest/specifications/version-specifiers/ (PEP 440).
 */
function isVersion(text) {
    return text.length <= LONGEST && VERSION.test(text);
}
/** Tells whether two versions are the same: in their spelling, or in trailing `.0`, they may differ (PEP 440). */
function isSameVersion(one, other) {
    return withoutZeros(normalizeVersion(one)) === withoutZeros(normalizeVersion(other));
}
function withoutZeros(version) {
    return version.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)+(?=$|[^.\d]|\.[a-z])/, "$1");
}
const STAGES = {
    ...{ a: "a", alpha: "a", b: "b", beta: "b" },
    ...{ c: "rc", rc: "rc", pre: "rc", preview: "rc" },
};
/**
 * Writes a version in its one normal spelling, which keeps trailing `.0`: `1.0.0-RC.1` is `1.0.0rc1`; what is no version stays as it is.
 *
 * See https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization.
 */
function normalizeVersion(version) {
    const parts = version.length > LONGEST ? undefined : VERSION.exec(version)?.groups;
    if (parts === undefined)
        return version;
    const { release = "", implicit, post = implicit, dev } = parts;
    const numbers = release.split(".").map(plain).join(".");
    const steps = [step("post", post), step("dev", dev)];
    return [epochOf(parts), numbers, stageOf(parts), ...steps, localOf(parts)].join("");
}
function epochOf({ epoch }) {
    return plain(epoch) === "0" ? "" : `${plain(epoch)}!`;
}
function stageOf({ pre, preNumber }) {
    return pre === undefined ? "" : `${STAGES[pre.toLowerCase()]}${plain(preNumber)}`;
}
function step(name, number) {
    return number === undefined ? "" : `.${name}${plain(number)}`;
}
function localOf({ local }) {
    return local === undefined ? "" : `+${local.toLowerCase().split(/[-_.]/).map(plain).join(".")}`;
}
/** A number without zeros before it; 0 where none is written. A part of a local version may be a word. */
function plain(part) {
    if (part === undefined || part === "")
        return "0";
    return /^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, "") : part;
}


/***/ }),

/***/ 96170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ parseWheelName),
/* harmony export */   Ji: () => (/* binding */ distInfoFolder)
/* harmony export */ });
/* unused harmony export formatWheelName */
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65164);
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17467);



const END = ".whl";
const BUILD = /^\d[a-z0-9_.]*$/i;
/** File systems take no longer names, so an index serves none. */
const LONGEST = 255;
function no(fileName, reason) {
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
function problemOf({ distribution, version, build }) {
    if (!(0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isProjectName */ .jD)(distribution)) {
        return `${JSON.stringify(distribution)} is no project name`;
    }
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version)) {
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
    if (fileName.length > LONGEST || !fileName.endsWith(END)) {
        return no(fileName, `it does not end in ${END} or is longer than ${LONGEST} characters`);
    }
    const parts = partsOf(fileName);
    if (parts === null) {
        return no(fileName, "it needs name, version, an optional build tag, python, abi and platform");
    }
    const problem = problemOf(parts);
    if (problem !== null) {
        return no(fileName, problem);
    }
    const tags = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_2__/* .parseWheelTags */ ._n)(parts.tags);
    if (!tags.ok) {
        return no(fileName, tags.problem);
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


/***/ })

};
