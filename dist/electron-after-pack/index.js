import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
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

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* reexport */ copyServices)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
    ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "gnu")),
    ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "musl")),
    ...OTHER_TARGETS,
];

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/packed-app.ts


const UNIVERSAL = 4;
const SYSTEMS = {
    linux: "linux",
    darwin: "macos",
    mas: "macos",
    win32: "windows",
};
/**
 * Reads from a hook's context what is packed.
 * @throws Error for an architecture or a platform that Electron does not have.
 */
function packedApp(context, options) {
    const { arch, electronPlatformName: platform, appOutDir, packager } = context;
    const isUniversal = arch === UNIVERSAL;
    const targets = TARGETS.filter(({ os, libc, electronArch }) => os === SYSTEMS[platform] &&
        libc !== "musl" &&
        electronArch !== null &&
        (isUniversal || electronArch.builderNumber === arch));
    const [first] = targets;
    if (first === undefined)
        throw new Error(`copyServices: Electron has no arch ${arch} on ${platform}`);
    const isMac = first.os === "macos";
    const bundle = (0,external_node_path_namespaceObject.join)(`${packager.appInfo.productFilename}.app`, "Contents", "Resources");
    const resources = (0,external_node_path_namespaceObject.join)(appOutDir, isMac ? bundle : "resources");
    const from = options.from
        .replaceAll("{arch}", first.electronArch?.name ?? "")
        .replaceAll("{platform}", isMac ? "darwin" : platform);
    return {
        ...{ targets, isUniversal, resources },
        from: (0,external_node_path_namespaceObject.resolve)(packager.projectDir, from),
        to: (0,external_node_path_namespaceObject.join)(resources, options.to),
        programSuffix: first.os === "windows" ? ".exe" : "",
    };
}

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/place-services.ts


/** Copies services into an app aside, and moves them to their places when all are there: an error leaves none of them half copied. */
async function placeServices(app, services) {
    const aside = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(app.resources, ".services-"));
    try {
        for (const service of services)
            await copyService(service, (0,external_node_path_namespaceObject.join)(aside, service.fileName));
        await (0,promises_namespaceObject.mkdir)(app.to, { recursive: true });
        for (const { fileName } of services) {
            await (0,promises_namespaceObject.rm)((0,external_node_path_namespaceObject.join)(app.to, fileName), { recursive: true, force: true });
            await (0,promises_namespaceObject.rename)((0,external_node_path_namespaceObject.join)(aside, fileName), (0,external_node_path_namespaceObject.join)(app.to, fileName));
        }
    }
    finally {
        await (0,promises_namespaceObject.rm)(aside, { recursive: true, force: true });
    }
}
/** For everyone, whoever installs the app. */
const RUN_BITS = 0o755;
async function copyService({ path, mainInFolder }, place) {
    await (0,promises_namespaceObject.cp)(path, place, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    const main = mainInFolder === null ? place : (0,external_node_path_namespaceObject.join)(place, mainInFolder);
    await (0,promises_namespaceObject.chmod)(main, (await (0,promises_namespaceObject.stat)(main)).mode | RUN_BITS);
}

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/service.ts


/** Finds a service by its name; null where nothing has it. */
async function findService(folder, name, suffix) {
    for (const fileName of new Set([`${name}${suffix}`, name])) {
        const path = await realPathOf((0,external_node_path_namespaceObject.join)(folder, fileName));
        if (path === null)
            continue;
        const isFolder = (await (0,promises_namespaceObject.stat)(path)).isDirectory();
        return { name, path, fileName, mainInFolder: isFolder ? `${name}${suffix}` : null };
    }
    return null;
}
async function realPathOf(path) {
    try {
        return await (0,promises_namespaceObject.realpath)(path);
    }
    catch {
        // Nothing is there, or a link to nothing.
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/service-options.ts
/**
 * Looks at options before anything is packed.
 * @throws Error that says what is wrong, all of it.
 */
function checkOptions({ from, to, services }) {
    const problems = [
        from === "" ? "from is empty" : null,
        isInside(to) ? null : `to leads out of the app's resources: ${to}`,
        services.length === 0 ? "services names none" : null,
        ...services.map((name) => isInside(name) && !/[/\\]/.test(name) ? null : `"${name}" is no name of a service`),
        new Set(services).size < services.length ? "services names one twice" : null,
    ].filter((problem) => problem !== null);
    if (problems.length > 0)
        throw new Error(`copyServices: ${problems.join("; ")}`);
}
function isInside(path) {
    return (!/^[/\\]|^[A-Za-z]:/.test(path) &&
        path.split(/[/\\]/).every((part) => !["", ".", ".."].includes(part)));
}

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

;// CONCATENATED MODULE: ./packages/verify/src/findings/make-finding.ts

/** Makes a finding of a rule, with the rule's severity and its remedy filled in. */
function makeFinding(code, told) {
    const { severity, remedy } = RULES[code];
    const filled = remedy
        .replaceAll("{file}", () => told.file)
        .replaceAll("{expected}", () => told.expected)
        .replaceAll("{found}", () => told.found);
    return { code, severity, ...told, remedy: filled };
}

;// CONCATENATED MODULE: ./packages/archive/src/archive-failure.ts
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

;// CONCATENATED MODULE: ./packages/archive/src/archive-limits.ts
/** Lets every wheel of an index through (PyPI itself refuses a ratio above 50 from 64 MiB on) and no zip bomb. */
const ARCHIVE_LIMITS = {
    entries: 200_000,
    entryBytes: 8 * 2 ** 30,
    totalBytes: 32 * 2 ** 30,
    ratio: 200,
    ratioFreeBytes: 64 * 2 ** 20,
};

;// CONCATENATED MODULE: ./packages/archive/src/compression/compression-of.ts
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

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
            throw new ArchiveFailure("data-broken", "the data end early");
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
                throw new ArchiveFailure("data-broken", "bzip2: no such codes");
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
            throw new ArchiveFailure("data-broken", "bzip2: no such code");
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
        throw new ArchiveFailure("compression-unknown", "bzip2 of before version 0.9.5");
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
    throw new ArchiveFailure("data-broken", `bzip2: ${what}`);
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
    throw new ArchiveFailure("data-broken", "bzip2: a stream does not begin as one");
}
function isBlockNext(bits) {
    const magic = [bits.bits(24), bits.bits(24)];
    if (BLOCK_MAGIC.every((part, index) => part === magic[index]))
        return true;
    if (END_MAGIC.every((part, index) => part === magic[index]))
        return false;
    throw new ArchiveFailure("data-broken", "bzip2: no block where one is due");
}
function expectSame(computed, stored) {
    if (computed === stored)
        return;
    throw new ArchiveFailure("checksum-wrong", "bzip2: a checksum differs");
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

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./packages/archive/src/compression/zlib-chunks.ts


const INPUT_CHUNK = 256 * 1024;
const OUTPUT_CHUNK = 256 * 1024;
/** Unpacks gzip (RFC 1952), members that follow one another too. Rejects where the data are broken. */
function gunzipChunks(source) {
    return throughTransform(source, () => (0,external_node_zlib_namespaceObject.createGunzip)({ chunkSize: OUTPUT_CHUNK }));
}
/** Sends a source through a stream of Node's, which lives as long as the loop over what comes out. */
async function* throughTransform(source, create) {
    const transform = create();
    // Its errors are those of the transform, whose iterator throws them.
    (0,external_node_stream_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(piecesOf(source), { objectMode: false }), transform, () => { });
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

;// CONCATENATED MODULE: ./packages/archive/src/compression/xz-chunks.ts



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
    const input = external_node_stream_namespaceObject.Readable.toWeb(external_node_stream_namespaceObject.Readable.from(piecesOf(source), { objectMode: false }));
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
    const loaded = await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.t.bind(__nccwpck_require__, 642, 23));
    return loaded.default ?? loaded;
}
function failureOf(error) {
    const code = /error code (\d+)$/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    const [kind, detail] = CODES.get(code) ?? [];
    return kind === undefined || detail === undefined ? error : new ArchiveFailure(kind, detail);
}

;// CONCATENATED MODULE: ./node_modules/fzstd/esm/index.mjs
// Some numerical data is initialized as -1 even when it doesn't need initialization to help the JIT infer types
// aliases for shorter compressed code (most minifers don't do this)
var ab = ArrayBuffer, u8 = Uint8Array, u16 = Uint16Array, i16 = Int16Array, u32 = (/* unused pure expression or super */ null && (Uint32Array)), i32 = Int32Array;
var slc = function (v, s, e) {
    if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    var n = new u8(e - s);
    n.set(v.subarray(s, e));
    return n;
};
var fill = function (v, n, s, e) {
    if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    for (; s < e; ++s)
        v[s] = n;
    return v;
};
var cpw = function (v, t, s, e) {
    if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    while (s < e) {
        v[t++] = v[s++];
    }
};
/**
 * Codes for errors generated within this library
 */
var ZstdErrorCode = {
    InvalidData: 0,
    WindowSizeTooLarge: 1,
    InvalidBlockType: 2,
    FSEAccuracyTooHigh: 3,
    DistanceTooFarBack: 4,
    UnexpectedEOF: 5
};
// error codes
var ec = [
    'invalid zstd data',
    'window size too large (>2046MB)',
    'invalid block type',
    'FSE accuracy too high',
    'match distance too far back',
    'unexpected EOF'
];
var err = function (ind, msg, nt) {
    var e = new Error(msg || ec[ind]);
    e.code = ind;
    if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
    if (!nt)
        throw e;
    return e;
};
var rb = function (d, b, n) {
    var i = 0, o = 0;
    for (; i < n; ++i)
        o |= d[b++] << (i << 3);
    return o;
};
var b4 = function (d, b) { return (d[b] | (d[b + 1] << 8) | (d[b + 2] << 16) | (d[b + 3] << 24)) >>> 0; };
// read Zstandard frame header
var rzfh = function (dat, w) {
    var n3 = dat[0] | (dat[1] << 8) | (dat[2] << 16);
    if (n3 == 0x2FB528 && dat[3] == 253) {
        // Zstandard
        var flg = dat[4];
        //    single segment       checksum             dict flag     frame content flag
        var ss = (flg >> 5) & 1, cc = (flg >> 2) & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
            err(0);
        // byte
        var bt = 6 - ss;
        // dict bytes
        var db = df == 3 ? 4 : df;
        // dictionary id
        var di = rb(dat, bt, db);
        bt += db;
        // frame size bytes
        var fsb = fcf ? (1 << fcf) : ss;
        // frame source size
        var fss = rb(dat, bt, fsb) + ((fcf == 1) && 256);
        // window size
        var ws = fss;
        if (!ss) {
            // window descriptor
            var wb = 1 << (10 + (dat[5] >> 3));
            ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
            err(1);
        var buf = new u8((w == 1 ? (fss || ws) : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
            b: bt + fsb,
            y: 0,
            l: 0,
            d: di,
            w: (w && w != 1) ? w : buf.subarray(12),
            e: ws,
            o: new i32(buf.buffer, 0, 3),
            u: fss,
            c: cc,
            m: Math.min(131072, ws)
        };
    }
    else if (((n3 >> 4) | (dat[3] << 20)) == 0x184D2A5) {
        // skippable
        return b4(dat, 4) + 8;
    }
    err(0);
};
// most significant bit for nonzero
var msb = function (val) {
    var bits = 0;
    for (; (1 << bits) <= val; ++bits)
        ;
    return bits - 1;
};
// read finite state entropy
var rfse = function (dat, bt, mal) {
    // table pos
    var tpos = (bt << 3) + 4;
    // accuracy log
    var al = (dat[bt] & 15) + 5;
    if (al > mal)
        err(3);
    // size
    var sz = 1 << al;
    // probabilities symbols  repeat   index   high threshold
    var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
    // optimization: single allocation is much faster
    var buf = new ab(512 + (sz << 2));
    var freq = new i16(buf, 0, 256);
    // same view as freq
    var dstate = new u16(buf, 0, 256);
    var nstate = new u16(buf, 512, sz);
    var bb1 = 512 + (sz << 1);
    var syms = new u8(buf, bb1, sz);
    var nbits = new u8(buf, bb1 + sz);
    while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        // mask
        var msk = (1 << (bits + 1)) - 1;
        var val = ((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (tpos & 7)) & msk;
        // mask (1 fewer bit)
        var msk1fb = (1 << bits) - 1;
        // max small value
        var msv = msk - probs - 1;
        // small value
        var sval = val & msk1fb;
        if (sval < msv)
            tpos += bits, val = sval;
        else {
            tpos += bits + 1;
            if (val > msk1fb)
                val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
            probs += val;
            syms[--ht] = sym;
        }
        else
            probs -= val;
        if (!val) {
            do {
                // repeat byte
                var rbt = tpos >> 3;
                re = ((dat[rbt] | (dat[rbt + 1] << 8)) >> (tpos & 7)) & 3;
                tpos += 2;
                sym += re;
            } while (re == 3);
        }
    }
    if (sym > 255 || probs)
        err(0);
    var sympos = 0;
    // sym step (coprime with sz - formula from zstd source)
    var sstep = (sz >> 1) + (sz >> 3) + 3;
    // sym mask
    var smask = sz - 1;
    for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
            dstate[s] = -sf;
            continue;
        }
        // This is split into two loops in zstd to avoid branching, but as JS is higher-level that is unnecessary
        for (i = 0; i < sf; ++i) {
            syms[sympos] = s;
            do {
                sympos = (sympos + sstep) & smask;
            } while (sympos >= ht);
        }
    }
    // After spreading symbols, should be zero again
    if (sympos)
        err(0);
    for (i = 0; i < sz; ++i) {
        // next state
        var ns = dstate[syms[i]]++;
        // num bits
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
    }
    return [(tpos + 7) >> 3, {
            b: al,
            s: syms,
            n: nbits,
            t: nstate
        }];
};
// read huffman
var rhu = function (dat, bt) {
    //  index  weight count
    var i = 0, wc = -1;
    //    buffer             header byte
    var buf = new u8(292), hb = dat[bt];
    // huffman weights
    var hw = buf.subarray(0, 256);
    // rank count
    var rc = buf.subarray(256, 268);
    // rank index
    var ri = new u16(buf.buffer, 268);
    // NOTE: at this point bt is 1 less than expected
    if (hb < 128) {
        // end byte, fse decode table
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        // last byte
        var lb = dat[bt];
        if (!lb)
            err(0);
        //  state1   state2   state1 bits   state2 bits
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        // fse pos
        // pre-increment to account for original deficit of 1
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (;;) {
            fpos -= btr1;
            if (fpos < epos)
                break;
            var cbt = fpos >> 3;
            st1 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr1) - 1);
            hw[++wc] = fdt.s[st1];
            fpos -= btr2;
            if (fpos < epos)
                break;
            cbt = fpos >> 3;
            st2 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr2) - 1);
            hw[++wc] = fdt.s[st2];
            btr1 = fdt.n[st1];
            st1 = fdt.t[st1];
            btr2 = fdt.n[st2];
            st2 = fdt.t[st2];
        }
        if (++wc > 255)
            err(0);
    }
    else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
            var byte = dat[++bt];
            hw[i] = byte >> 4;
            hw[i + 1] = byte & 15;
        }
        ++bt;
    }
    // weight exponential sum
    var wes = 0;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        // bits must be at most 11, same as weight
        if (wt > 11)
            err(0);
        wes += wt && (1 << (wt - 1));
    }
    // max bits
    var mb = msb(wes) + 1;
    // table size
    var ts = 1 << mb;
    // remaining sum
    var rem = ts - wes;
    // must be power of 2
    if (rem & (rem - 1))
        err(0);
    hw[wc++] = msb(rem) + 1;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && (mb + 1 - wt)];
    }
    // huf buf
    var hbuf = new u8(ts << 1);
    //    symbols                      num bits
    var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
    ri[mb] = 0;
    for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << (mb - i)));
    }
    if (ri[0] != ts)
        err(0);
    for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
            var code = ri[bits];
            fill(syms, i, code, ri[bits] = code + (1 << (mb - bits)));
        }
    }
    return [bt, {
            n: nb,
            b: mb,
            s: syms
        }];
};
// Tables generated using this:
// https://gist.github.com/101arrowz/a979452d4355992cbf8f257cbffc9edd
// default literal length table
var dllt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    81, 16, 99, 140, 49, 198, 24, 99, 12, 33, 196, 24, 99, 102, 102, 134, 70, 146, 4
]), 0, 6)[1];
// default match length table
var dmlt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    33, 20, 196, 24, 99, 140, 33, 132, 16, 66, 8, 33, 132, 16, 66, 8, 33, 68, 68, 68, 68, 68, 68, 68, 68, 36, 9
]), 0, 6)[1];
// default offset code table
var doct = /*#__PURE__ */ rfse(/*#__PURE__*/ new u8([
    32, 132, 16, 66, 102, 70, 68, 68, 68, 68, 36, 73, 2
]), 0, 5)[1];
// bits to baseline
var b2bl = function (b, s) {
    var len = b.length, bl = new i32(len);
    for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
    }
    return bl;
};
// literal length bits
var llb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 16843009, 50528770, 134678020, 202050057, 269422093
])).buffer, 0, 36);
// literal length baseline
var llbl = /*#__PURE__ */ b2bl(llb, 0);
// match length bits
var mlb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 0, 0, 0, 0, 16843009, 50528770, 117769220, 185207048, 252579084, 16
])).buffer, 0, 53);
// match length baseline
var mlbl = /*#__PURE__ */ b2bl(mlb, 3);
// decode huffman stream
var dhu = function (dat, out, hu) {
    var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
    if (!lb)
        err(0);
    var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
    for (; pos > eb && i < ss;) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (pos & 7);
        st = ((st << btr) | val) & msk;
        out[++i] = hu.s[st];
        pos -= (btr = hu.n[st]);
    }
    if (pos != eb || i + 1 != ss)
        err(0);
};
// decode huffman stream 4x
// TODO: use workers to parallelize
var dhu4 = function (dat, out, hu) {
    var bt = 6;
    var ss = out.length, sz1 = (ss + 3) >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
    dhu(dat.subarray(bt, bt += dat[0] | (dat[1] << 8)), out.subarray(0, sz1), hu);
    dhu(dat.subarray(bt, bt += dat[2] | (dat[3] << 8)), out.subarray(sz1, sz2), hu);
    dhu(dat.subarray(bt, bt += dat[4] | (dat[5] << 8)), out.subarray(sz2, sz3), hu);
    dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
// read Zstandard block
var rzb = function (dat, st, out) {
    var _a;
    var bt = st.b;
    //    byte 0        block type
    var b0 = dat[bt], btype = (b0 >> 1) & 3;
    st.l = b0 & 1;
    var sz = (b0 >> 3) | (dat[bt + 1] << 5) | (dat[bt + 2] << 13);
    // end byte for block
    var ebt = (bt += 3) + sz;
    if (btype == 1) {
        if (bt >= dat.length)
            return;
        st.b = bt + 1;
        if (out) {
            fill(out, dat[bt], st.y, st.y += sz);
            return out;
        }
        return fill(new u8(sz), dat[bt]);
    }
    if (ebt > dat.length)
        return;
    if (btype == 0) {
        st.b = ebt;
        if (out) {
            out.set(dat.subarray(bt, ebt), st.y);
            st.y += sz;
            return out;
        }
        return slc(dat, bt, ebt);
    }
    if (btype == 2) {
        //    byte 3        lit btype     size format
        var b3 = dat[bt], lbt = b3 & 3, sf = (b3 >> 2) & 3;
        // lit src size  lit cmp sz 4 streams
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
            if (sf & 1)
                lss |= (dat[++bt] << 4) | ((sf & 2) && (dat[++bt] << 12));
            else
                lss = b3 >> 3;
        }
        else {
            s4 = sf;
            if (sf < 2)
                lss |= ((dat[++bt] & 63) << 4), lcs = (dat[bt] >> 6) | (dat[++bt] << 2);
            else if (sf == 2)
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 3) << 12), lcs = (dat[bt] >> 2) | (dat[++bt] << 6);
            else
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 63) << 12), lcs = (dat[bt] >> 6) | (dat[++bt] << 2) | (dat[++bt] << 10);
        }
        ++bt;
        // add literals to end - can never overlap with backreferences because unused literals always appended
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        // starting point for literals
        var spl = buf.length - lss;
        if (lbt == 0)
            buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
            fill(buf, dat[bt++], spl);
        else {
            // huffman table
            var hu = st.h;
            if (lbt == 2) {
                var hud = rhu(dat, bt);
                // subtract description length
                lcs += bt - (bt = hud[0]);
                st.h = hu = hud[1];
            }
            else if (!hu)
                err(0);
            (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        // num sequences
        var ns = dat[bt++];
        if (ns) {
            if (ns == 255)
                ns = (dat[bt++] | (dat[bt++] << 8)) + 0x7F00;
            else if (ns > 127)
                ns = ((ns - 128) << 8) | dat[bt++];
            // symbol compression modes
            var scm = dat[bt++];
            if (scm & 3)
                err(0);
            var dts = [dmlt, doct, dllt];
            for (var i = 2; i > -1; --i) {
                var md = (scm >> ((i << 1) + 2)) & 3;
                if (md == 1) {
                    // rle buf
                    var rbuf = new u8([0, 0, dat[bt++]]);
                    dts[i] = {
                        s: rbuf.subarray(2, 3),
                        n: rbuf.subarray(0, 1),
                        t: new u16(rbuf.buffer, 0, 1),
                        b: 0
                    };
                }
                else if (md == 2) {
                    // accuracy log 8 for offsets, 9 for others
                    _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
                }
                else if (md == 3) {
                    if (!st.t)
                        err(0);
                    dts[i] = st.t[i];
                }
            }
            var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
            var lb = dat[ebt - 1];
            if (!lb)
                err(0);
            var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
            var lst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << llt.b) - 1);
            cbt = (spos -= oct.b) >> 3;
            var ost = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << oct.b) - 1);
            cbt = (spos -= mlt.b) >> 3;
            var mst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mlt.b) - 1);
            for (++ns; --ns;) {
                var llc = llt.s[lst];
                var lbtr = llt.n[lst];
                var mlc = mlt.s[mst];
                var mbtr = mlt.n[mst];
                var ofc = oct.s[ost];
                var obtr = oct.n[ost];
                cbt = (spos -= ofc) >> 3;
                var ofp = 1 << ofc;
                var off = ofp + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16) | (dat[cbt + 3] << 24)) >>> (spos & 7)) & (ofp - 1));
                cbt = (spos -= mlb[mlc]) >> 3;
                var ml = mlbl[mlc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << mlb[mlc]) - 1));
                cbt = (spos -= llb[llc]) >> 3;
                var ll = llbl[llc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << llb[llc]) - 1));
                cbt = (spos -= lbtr) >> 3;
                lst = llt.t[lst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << lbtr) - 1));
                cbt = (spos -= mbtr) >> 3;
                mst = mlt.t[mst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mbtr) - 1));
                cbt = (spos -= obtr) >> 3;
                ost = oct.t[ost] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << obtr) - 1));
                if (off > 3) {
                    st.o[2] = st.o[1];
                    st.o[1] = st.o[0];
                    st.o[0] = off -= 3;
                }
                else {
                    var idx = off - (ll != 0);
                    if (idx) {
                        off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                        if (idx > 1)
                            st.o[2] = st.o[1];
                        st.o[1] = st.o[0];
                        st.o[0] = off;
                    }
                    else
                        off = st.o[0];
                }
                for (var i = 0; i < ll; ++i) {
                    buf[oubt + i] = buf[spl + i];
                }
                oubt += ll, spl += ll;
                var stin = oubt - off;
                if (stin < 0) {
                    var len = -stin;
                    var bs = st.e + stin;
                    if (len > ml)
                        len = ml;
                    for (var i = 0; i < len; ++i) {
                        buf[oubt + i] = st.w[bs + i];
                    }
                    oubt += len, ml -= len, stin = 0;
                }
                for (var i = 0; i < ml; ++i) {
                    buf[oubt + i] = buf[stin + i];
                }
                oubt += ml;
            }
            if (oubt != spl) {
                while (spl < buf.length) {
                    buf[oubt++] = buf[spl++];
                }
            }
            else
                oubt = buf.length;
            if (out)
                st.y += oubt;
            else
                buf = slc(buf, 0, oubt);
        }
        else if (out) {
            st.y += lss;
            if (spl) {
                for (var i = 0; i < lss; ++i) {
                    buf[i] = buf[spl + i];
                }
            }
        }
        else if (spl)
            buf = slc(buf, spl);
        st.b = ebt;
        return buf;
    }
    err(2);
};
// concat
var cct = function (bufs, ol) {
    if (bufs.length == 1)
        return bufs[0];
    var buf = new u8(ol);
    for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
    }
    return buf;
};
/**
 * Decompresses Zstandard data
 * @param dat The input data
 * @param buf The output buffer. If unspecified, the function will allocate
 *            exactly enough memory to fit the decompressed data. If your
 *            data has multiple frames and you know the output size, specifying
 *            it will yield better performance.
 * @returns The decompressed data
 */
function decompress(dat, buf) {
    var bufs = [], nb = +!buf;
    var bt = 0, ol = 0;
    for (; dat.length;) {
        var st = rzfh(dat, nb || buf);
        if (typeof st == 'object') {
            if (nb) {
                buf = null;
                if (st.w.length == st.u) {
                    bufs.push(buf = st.w);
                    ol += st.u;
                }
            }
            else {
                bufs.push(buf);
                st.e = 0;
            }
            for (; !st.l;) {
                var blk = rzb(dat, st, buf);
                if (!blk)
                    err(5);
                if (buf)
                    st.e = st.y;
                else {
                    bufs.push(blk);
                    ol += blk.length;
                    cpw(st.w, 0, blk.length);
                    st.w.set(blk, st.w.length - blk.length);
                }
            }
            bt = st.b + (st.c * 4);
        }
        else
            bt = st;
        dat = dat.subarray(bt);
    }
    return cct(bufs, ol);
}
/**
 * Decompressor for Zstandard streamed data
 */
var Decompress = /*#__PURE__*/ (function () {
    /**
     * Creates a Zstandard decompressor
     * @param ondata The handler for stream data
     */
    function Decompress(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
    }
    /**
     * Pushes data to be decompressed
     * @param chunk The chunk of data to push
     * @param final Whether or not this is the last chunk in the stream
     */
    Decompress.prototype.push = function (chunk, final) {
        if (typeof this.s == 'number') {
            var sub = Math.min(chunk.length, this.s);
            chunk = chunk.subarray(sub);
            this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
            if (final) {
                if (!ncs) {
                    this.ondata(new u8(0), true);
                    return;
                }
                // min for frame + one block
                if (ncs < 5)
                    err(5);
            }
            else if (ncs < 18) {
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (typeof (this.s = rzfh(chunk)) == 'number')
                return this.push(chunk, final);
        }
        if (typeof this.s != 'number') {
            if (ncs < (this.z || 3)) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (!this.z && ncs < (this.z = (chunk[this.s.b] & 2) ? 4 : 3 + ((chunk[this.s.b] >> 3) | (chunk[this.s.b + 1] << 5) | (chunk[this.s.b + 2] << 13)))) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            else
                this.z = 0;
            for (;;) {
                var blk = rzb(chunk, this.s);
                if (!blk) {
                    if (final)
                        err(5);
                    var adc = chunk.subarray(this.s.b);
                    this.s.b = 0;
                    this.c.push(adc), this.l += adc.length;
                    return;
                }
                else {
                    this.ondata(blk, false);
                    cpw(this.s.w, 0, blk.length);
                    this.s.w.set(blk, this.s.w.length - blk.length);
                }
                if (this.s.l) {
                    var rest = chunk.subarray(this.s.b);
                    this.s = this.s.c * 4;
                    this.push(rest, final);
                    return;
                }
            }
        }
        else if (final)
            err(5);
    };
    return Decompress;
}());


;// CONCATENATED MODULE: ./packages/archive/src/random-access.ts
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

;// CONCATENATED MODULE: ./packages/archive/src/compression/zstd-frames.ts

const zstd_frames_MAGIC = 0xfd2fb528;
const zstd_frames_SKIPPABLE = 0x184d2a50;
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
        if ((magic & ~15) >>> 0 === zstd_frames_SKIPPABLE) {
            start += 8 + number(source, start + 4, 4);
            if (start > source.size)
                zstd_frames_broken("a frame ends early");
            continue;
        }
        if (magic !== zstd_frames_MAGIC)
            zstd_frames_broken("no frame where one is due");
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
            zstd_frames_broken("a block of unknown kind");
        isLast = (header & LAST) === LAST;
        const end = at + 3 + (type === RLE ? 1 : header >> 3);
        if (end > source.size)
            zstd_frames_broken("a block ends early");
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
        throw new ArchiveFailure("compression-unknown", "zstd with a dictionary that is elsewhere");
    }
    const sizeBytes = sizeFlag === 0 ? Number(isSingle) : 1 << sizeFlag;
    const sizeAt = start + 5 + (isSingle ? 0 : 1);
    const window = isSingle
        ? number(source, sizeAt, sizeBytes) + (sizeFlag === 1 ? 256 : 0)
        : windowOf(number(source, start + 5, 1));
    if (window > WINDOW_MAX) {
        const detail = `unpacking wants ${window} bytes of memory, the limit is ${WINDOW_MAX}`;
        throw new ArchiveFailure("too-large", detail);
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
        zstd_frames_broken("a frame ends early");
    return { start, end, sizeMax: blocks * BLOCK_MAX };
}
function windowOf(descriptor) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}
/** Reads a number of up to eight bytes, the lowest first. */
function number(source, at, bytes) {
    if (at + bytes > source.size)
        zstd_frames_broken("a frame ends early");
    return source.readNow(at, bytes).reduceRight((value, byte) => value * 256 + byte, 0);
}
function zstd_frames_broken(what) {
    throw new ArchiveFailure("data-broken", `zstd: ${what}`);
}

;// CONCATENATED MODULE: ./packages/archive/src/compression/zstd-chunks.ts







const zstd_chunks_OUTPUT_CHUNK = 256 * 1024;
/** Frames that unpack to no more than this are not worth a stream. */
const SMALL = 2 ** 20;
/** Unpacks zstd (RFC 8878), frames that follow one another too. Rejects where the data are broken. */
async function* zstdChunks(source) {
    for (const frame of zstdFrames(source)) {
        // Node has it from 22.15 on; actions run on 20 where a machine has no newer one.
        if ("createZstdDecompress" in external_node_zlib_namespaceObject)
            yield* byNode(source, frame);
        else
            yield* zstdChunksWithoutNode(source, frame);
    }
}
function byNode(source, { start, end, sizeMax }) {
    if (sizeMax > SMALL) {
        const frame = sliceAccess(source, start, end - start);
        return throughTransform(frame, () => external_node_zlib_namespaceObject.createZstdDecompress({ chunkSize: zstd_chunks_OUTPUT_CHUNK }));
    }
    return [external_node_zlib_namespaceObject.zstdDecompressSync(source.readNow(start, end - start))];
}
/** Unpacks one frame with a library in the language itself, block by block: a block is at most 128 KiB. */
function* zstdChunksWithoutNode(source, { start, end }) {
    const pieces = [];
    const decompress = new Decompress((piece) => pieces.push(piece));
    let at = zstdBlocksStart(source, start);
    decompress.push(source.readNow(start, at - start));
    // The library does not look at the checksum behind the last block.
    const sum = new Xxh64();
    const taken = function* () {
        for (const piece of pieces.splice(0)) {
            sum.add(piece);
            yield piece;
        }
    };
    for (const [, next] of zstdBlocks(source, at)) {
        decompress.push(source.readNow(at, next - at));
        at = next;
        yield* taken();
    }
    // Of a small frame it gives nothing before it knows that nothing follows.
    decompress.push(source.readNow(at, end - at), true);
    yield* taken();
    if (at === end || Buffer.from(source.readNow(at, 4)).readUInt32LE() === sum.low)
        return;
    throw new ArchiveFailure("checksum-wrong", "zstd: the checksum of a frame differs");
}

;// CONCATENATED MODULE: ./packages/archive/src/compression/decompressed.ts









const HEAD = 16;
/** What unpacks without waiting keeps the machine busy: every so many bytes others get their turn. */
const TURN = 4 * 2 ** 20;
/** Unpacks a compressed file, whatever it is compressed with, piece by piece and no further than is asked for. Never rejects. */
function decompressed(source, limits = ARCHIVE_LIMITS) {
    try {
        const compression = compressionOf(source.readNow(0, Math.min(HEAD, source.size)));
        if (compression !== null && compression !== "lzma") {
            const stream = guarded(unpack(source, compression), source.size, limits);
            return { ok: true, compression, stream };
        }
        const detail = `${compression ?? "this"} is nothing that can be unpacked here`;
        return { ok: false, problem: { kind: "compression-unknown", path: null, detail } };
    }
    catch (error) {
        return { ok: false, problem: problemOf(error) };
    }
}
function unpack(source, compression) {
    switch (compression) {
        case "gzip":
            return gunzipChunks(source);
        case "zstd":
            return zstdChunks(source);
        case "xz":
            return xzChunks(source);
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
        await (0,external_node_timers_promises_namespaceObject.setImmediate)();
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
            problem = problemOf(error);
        }
    }
    return { chunks: chunks(), problem: () => problem };
}
function expectNoBomb(size, packedSize, limits) {
    if (size > limits.totalBytes) {
        const detail = `more than ${limits.totalBytes} bytes unpacked, which is the limit`;
        throw new ArchiveFailure("bomb", detail);
    }
    if (size <= limits.ratioFreeBytes || size <= packedSize * limits.ratio)
        return;
    const detail = `it unpacks to more than ${limits.ratio} times its size, which is the limit`;
    throw new ArchiveFailure("bomb", detail);
}

;// CONCATENATED MODULE: ./packages/archive/src/access-content.ts


const access_content_CHUNK = 2 ** 20;
/** Offers a range of a source as the content of a member. A range that goes beyond the end is told when it is read. */
function accessContent(source, path, { start, size }) {
    const access = sliceAccess(source, start, size);
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
    const room = new Uint8Array(Math.min(access_content_CHUNK, access.size));
    for (let at = 0; at < access.size; at += access_content_CHUNK) {
        const chunk = await pieceOf(access, at, room);
        if (!(chunk instanceof Uint8Array))
            return { ok: false, problem: problemOf(chunk, path) };
        onChunk(chunk);
    }
    return { ok: true };
}
async function pieceOf(access, at, room) {
    try {
        return await access.read(at, Math.min(access_content_CHUNK, access.size - at), room);
    }
    catch (error) {
        return error;
    }
}

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

;// CONCATENATED MODULE: ./packages/archive/src/path-problems.ts

/** Looks at the paths of an archive in their order, and tells of those that are unsafe, no text or not the first of their name. */
class PathProblems {
    #seen = new Set();
    #repeated = new Set();
    of(path) {
        const problems = [];
        const add = (kind, detail) => problems.push({ kind, path, detail });
        // A backslash separates nothing outside of Windows, and Debian has files with it.
        const unsafe = unsafePath(path.replaceAll("\\", "_"));
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
            throw new ArchiveFailure("header-broken", "the records of a pax header are broken");
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

;// CONCATENATED MODULE: ./packages/archive/src/tar/tar-header.ts

/** A tar archive is made of blocks of this size. */
const BLOCK = 512;
const NOTHING = new Uint8Array();
const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const tar_header_SPACE = 32;
const PERMISSIONS = 0o7777;
/** Reads a header block (POSIX.1-2024 pax "ustar Interchange Format", GNU tar's tar.h); null for a block of zeros, which ends the archive. Throws a failure for anything else. */
function tarHeader(block) {
    const sum = checksumOf(block);
    if (sum.unsigned === tar_header_SPACE * 8 && block.every((byte) => byte === 0))
        return null;
    const stored = octal(block, CHECKSUM_AT, CHECKSUM_END);
    if (stored !== sum.unsigned && stored !== sum.signed) {
        throw new ArchiveFailure("header-broken", "the checksum of a tar header is wrong");
    }
    const magic = Buffer.from(block.subarray(257, 265)).toString("latin1");
    return {
        name: tar_header_text(block, 0, 100),
        mode: tar_header_number(block, 100, 108) & PERMISSIONS,
        size: tar_header_number(block, 124, 136),
        type: String.fromCharCode(block[156] ?? 0),
        linkName: tar_header_text(block, 157, 257),
        // GNU's own format keeps other things there.
        prefix: magic.startsWith("ustar\0") ? tar_header_text(block, 345, 500) : NOTHING,
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
        field.every((byte) => byte === 0 || byte === tar_header_SPACE || isOctalDigit(byte)));
}
const isOctalDigit = (byte) => byte >= 0x30 && byte <= 0x37;
// The checksum counts itself as spaces. Some old programs summed up signed bytes.
function checksumOf(block) {
    let unsigned = tar_header_SPACE * 8;
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
function tar_header_text(block, start, end) {
    const field = block.subarray(start, end);
    const length = field.indexOf(0);
    return length === -1 ? field : field.subarray(0, length);
}
/** Reads octal digits, or where the first bit is set a binary number (GNU tar, "base-256"). */
function tar_header_number(block, start, end) {
    const first = block[start] ?? 0;
    if ((first & 0x80) === 0)
        return octal(block, start, end);
    const binary = block.subarray(start + 1, end);
    const value = binary.reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
    if (first === 0xff || !Number.isSafeInteger(value)) {
        throw new ArchiveFailure("header-broken", "a number in a tar header is out of range");
    }
    return value;
}
// Spaces may stand before, spaces or zeros after. A field of nothing is zero: links and folders have such sizes.
function octal(block, start, end) {
    const field = Buffer.from(block.buffer, block.byteOffset + start, end - start).toString("latin1");
    const digits = /^ *([0-7]*)[ \0]/.exec(`${field} `)?.[1];
    if (digits === undefined) {
        throw new ArchiveFailure("header-broken", "a number in a tar header is none");
    }
    return digits === "" ? 0 : Number.parseInt(digits, 8);
}

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
const walk_tar_NOTHING = new Map();
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
    #paths = new PathProblems();
    #count = 0;
    #nameLength = 0;
    #global = walk_tar_NOTHING;
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
            const problem = problemOf(error);
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
        const padded = Math.ceil(storedSize / BLOCK) * BLOCK;
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
                throw new ArchiveFailure("header-broken", "an extended header without what it extends");
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
        const block = await this.#input.take(BLOCK);
        if (block.length === 0 && this.#input.problem() === null && this.#count > 0)
            return null;
        if (block.length < BLOCK) {
            const { kind, detail } = this.#input.problem() ?? CUT_HEADER;
            throw new ArchiveFailure(kind, detail);
        }
        if (++this.#count > this.#limits.entries) {
            throw new ArchiveFailure("too-many-entries", `more than ${this.#limits.entries} members`);
        }
        return tarHeader(block);
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
            throw new ArchiveFailure("too-large", `an extended header of ${size} bytes`);
        }
        const bytes = (await this.#input.take(Math.ceil(size / BLOCK) * BLOCK)).subarray(0, size);
        if (bytes.length === size)
            return bytes;
        throw new ArchiveFailure("header-broken", "the archive ends inside of an extended header");
    }
    // The map of GNU's old sparse format goes on in blocks of its own.
    async #skipSparseMap(header) {
        for (let goesOn = header.isExtended; goesOn;) {
            const block = await this.#input.take(BLOCK);
            if (block.length < BLOCK)
                throw new ArchiveFailure("header-broken", "a sparse map is cut");
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
            throw new ArchiveFailure("too-many-entries", `names of more than ${NAMES_MAX} characters`);
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

;// CONCATENATED MODULE: ./packages/archive/src/tar/tar-archive.ts




/** What is read at once for headers: those of small members lie close together. */
const WINDOW = 16 * 1024;
/** Gives the members of a tar archive that can be read anywhere; nothing is read but headers and what is asked for. */
function tarArchive(source, limits = ARCHIVE_LIMITS) {
    return { walk: async (visit) => walkTar(accessInput(source), limits, visit) };
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
                problem = problemOf(error);
                return new Uint8Array();
            }
        },
        content: (path, size) => accessContent(source, path, { start: at, size }),
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

;// CONCATENATED MODULE: ./packages/archive/src/tar/tar-stream.ts


/** Gives the members of a tar archive that goes by once, as it does when it is unpacked; it can be walked once. */
function tarStream(stream, limits = ARCHIVE_LIMITS) {
    return { walk: async (visit) => walkTar(new StreamInput(stream), limits, visit) };
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

;// CONCATENATED MODULE: ./packages/archive/src/open-tar.ts





/** Enough to tell how something is compressed. */
const open_tar_HEAD = 16;
/** Gives the members of a tar archive, compressed in any way or not at all; each walk unpacks it anew. */
function openTar(source, limits = ARCHIVE_LIMITS) {
    return {
        walk: async (visit) => {
            const head = await source.read(0, Math.min(open_tar_HEAD, source.size)).catch(() => new Uint8Array());
            if (compressionOf(head) === null)
                return tarArchive(source, limits).walk(visit);
            const opened = decompressed(source, limits);
            if (!opened.ok)
                return [opened.problem];
            return tarStream(opened.stream, limits).walk(visit);
        },
    };
}

;// CONCATENATED MODULE: ./packages/archive/src/ar/ar-members.ts

const ar_members_MAGIC = "!<arch>\n";
const HEADER = 60;
const HEADER_END = "`\n";
const LONGEST_NAME = 4096;
const ar_members_PERMISSIONS = 0o7777;
/** Finds the members of an ar archive (deb(5), GNU and BSD ar(5)), one after another. Throws failures. */
function* arMembers(source, limits) {
    if (latin1(source, 0, Math.min(ar_members_MAGIC.length, source.size)) !== ar_members_MAGIC) {
        throw new ArchiveFailure("not-an-archive", "it does not begin as an ar archive");
    }
    let longNames = { start: 0, size: 0 };
    let count = 0;
    for (let at = ar_members_MAGIC.length; at < source.size;) {
        if (++count > limits.entries) {
            throw new ArchiveFailure("too-many-entries", `more than ${limits.entries} members`);
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
        ar_members_broken("the archive ends inside of a header");
    const header = latin1(source, at, HEADER);
    if (!header.endsWith(HEADER_END))
        ar_members_broken("a member does not begin as one");
    const size = decimal(header.slice(48, 58));
    const start = at + HEADER;
    if (size > source.size - start)
        ar_members_broken("the archive ends inside of a member");
    const digits = /^[0-7]+/.exec(header.slice(40, 48))?.[0] ?? "0";
    const named = ar_members_nameOf(source, header.slice(0, 16).trimEnd(), { start, size, longNames });
    return { ...named, mode: Number.parseInt(digits, 8) & ar_members_PERMISSIONS };
}
function ar_members_nameOf(source, name, { start, size, longNames }) {
    const place = /^\/(\d+)$/.exec(name)?.[1];
    if (place !== undefined)
        return { name: longName(source, longNames, Number(place)), start, size };
    const length = Number(/^#1\/(\d+)$/.exec(name)?.[1] ?? 0);
    // GNU ends a name by a slash; what begins with one is a table.
    if (length === 0)
        return { name: name.replace(/(?<=[^/])\/$/, ""), start, size };
    if (length > Math.min(size, LONGEST_NAME))
        ar_members_broken("a name is longer than its member");
    const bsdName = ar_members_text(source, start, length).replace(/\0+$/, "");
    return { name: bsdName, start: start + length, size: size - length };
}
// GNU ar keeps names that do not fit in a member of their own, each ended by "/\n".
function longName(source, { start, size }, place) {
    if (place >= size)
        ar_members_broken("a name is not where it should be");
    const name = ar_members_text(source, start + place, Math.min(size - place, LONGEST_NAME));
    const end = name.indexOf("\n");
    if (end === -1)
        ar_members_broken("a name does not end");
    return name.slice(0, end).replace(/\/$/, "");
}
function decimal(field) {
    if (/^\d{1,10} *$/.test(field))
        return Number(field);
    return ar_members_broken("a size is no number");
}
function latin1(source, at, length) {
    return Buffer.from(source.readNow(at, length)).toString("latin1");
}
function ar_members_text(source, at, length) {
    return Buffer.from(source.readNow(at, length)).toString("utf8");
}
function ar_members_broken(detail) {
    throw new ArchiveFailure("header-broken", detail);
}

;// CONCATENATED MODULE: ./packages/archive/src/ar/deb-archive.ts





const LONGEST_VERSION = 64;
/** More members than any package has: those that begin with "_" are for other programs. */
const MEMBERS_MAX = 64;
const COMPRESSIONS = String.raw `(?:\.(?:gz|xz|zst|bz2|lzma))?`;
const CONTROL = new RegExp(String.raw `^control\.tar${COMPRESSIONS}$`);
const DATA = new RegExp(String.raw `^data\.tar${COMPRESSIONS}$`);
/** Opens a Debian package (deb(5)); nothing is unpacked before it is asked for. Never throws. */
function debArchive(source, limits = ARCHIVE_LIMITS) {
    try {
        return { ok: true, deb: readDeb(source, limits) };
    }
    catch (error) {
        return { ok: false, problem: problemOf(error) };
    }
}
function readDeb(source, limits) {
    const all = Array.from(arMembers(source, { ...limits, entries: MEMBERS_MAX }));
    const [first, control, data] = all.filter(({ name }) => !name.startsWith("_"));
    if (first?.name !== "debian-binary") {
        throw new ArchiveFailure("not-an-archive", "a .deb begins with debian-binary");
    }
    const part = contentOf(source, first).readNow(0, Math.min(first.size, LONGEST_VERSION));
    const version = /^(2\.\d+)\n/.exec(Buffer.from(part).toString("latin1"))?.[1];
    if (version === undefined) {
        throw new ArchiveFailure("header-broken", "debian-binary names no format that is known");
    }
    if (control === undefined || !CONTROL.test(control.name))
        missing("control.tar", control);
    if (data === undefined || !DATA.test(data.name))
        missing("data.tar", data);
    return {
        version,
        control: openTar(contentOf(source, control), limits),
        data: openTar(contentOf(source, data), limits),
        controlName: control.name,
        dataName: data.name,
    };
}
function contentOf(source, { start, size }) {
    return sliceAccess(source, start, size);
}
function missing(wanted, found) {
    const detail = `${found?.name ?? "nothing"} stands where ${wanted} has to be`;
    throw new ArchiveFailure("header-broken", detail);
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./packages/verify/src/python/extension-name.ts

const LIBRARY = /\.(?:so|pyd)$/;
const TAGGED = /^\.(?:cpython-\d|pypy\d|graalpy\d|cp\d+t?-|abi3)[^/]*\.(?:so|pyd)$/;
/** Takes the path of a possible extension module apart; null when its name cannot be one. */
function extensionName(path) {
    const base = (0,posix_namespaceObject.basename)(path);
    const dot = base.indexOf(".");
    if (dot <= 0 || !LIBRARY.test(base))
        return null;
    const suffix = base.slice(dot);
    const folder = path.slice(0, path.length - base.length);
    return { folder, stem: base.slice(0, dot), suffix, isTagged: TAGGED.test(suffix) };
}

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

;// CONCATENATED MODULE: ./packages/verify/src/walk/archive-findings.ts

const archive_findings_CODES = {
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
    return makeFinding(archive_findings_CODES[problem.kind], {
        file: problem.path === null ? artifact : printable(problem.path),
        expected: "an archive that every program reads alike",
        found: problem.detail,
    });
}
/** Shows control characters instead of sending them to a terminal. */
function printable(path) {
    return JSON.stringify(path).slice(1, -1);
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/archive-limits.ts

/** Gives the limits of one archive within those of a walk. */
function archiveLimits({ limits }) {
    return { ...ARCHIVE_LIMITS, entries: limits.members, totalBytes: limits.bytes };
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/artifact.ts
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

;// CONCATENATED MODULE: ./packages/verify/src/walk/broken-artifact.ts


/** Makes an artifact of which nothing is known but why it could not be read. */
function brokenArtifact(kind, name, findings) {
    return { ...NO_FACTS, kind, name, files: [], inner: [], imports: NOTHING_FOLLOWED, findings };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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
const byte_reader_NOTHING = {
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
    #page = byte_reader_NOTHING;
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
function elf_header_hasElfMagic(bytes) {
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
    if (elf_header_hasElfMagic(head))
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/malformed.ts

/** Gives what a reader gives, or, where it says that the file is malformed, that. */
function malformed_orMalformed(read) {
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/name-filter.ts
/** Which names are wanted, told from their first bytes before a string is made of them. */
class name_filter_NameFilter {
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

;// CONCATENATED MODULE: ./packages/binary/src/bytes/read-head.ts


/** Reads the bytes that tell a format; throws MalformedError where a source does not hold what it promises. */
function read_head_readHead(source) {
    if (source instanceof Uint8Array)
        return source.subarray(0, FORMAT_HEAD);
    try {
        return source.readNow(0, Math.min(FORMAT_HEAD, source.size));
    }
    catch (cause) {
        throw new MalformedError(`the first bytes cannot be read: ${String(cause)}`, 0);
    }
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
    const attributes = readBuildAttributes(reader, place, { vendor: "aeabi", kindOf: arm_attributes_kindOf });
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
function arm_attributes_kindOf(tag) {
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
        buildId: elf_notes_contentOf(header, find("GNU", NT_GNU_BUILD_ID))?.toString("hex") ?? null,
        goBuildId: elf_notes_contentOf(header, find("Go", NT_GO_BUILD_ID))?.toString("latin1") ?? null,
        x86Level: property === undefined ? null : x86Level(header, property),
    };
}
function elf_notes_contentOf(header, note) {
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
const COMMENT = new name_filter_NameFilter([".comment\0"]);
const DEBUG = new name_filter_NameFilter([".debug_", ".zdebug_"]);
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
    return elf_versions_chain(header, { ...table, nextField: 12 }).map((offset) => {
        const count = header.reader.u16(offset + 2);
        left -= count;
        if (left < 0)
            throw new MalformedError("too many symbol versions", offset);
        const names = elf_versions_chain(header, {
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
    return elf_versions_chain(header, { ...table, nextField: 16 }).map((offset) => {
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
function elf_versions_chain(header, start) {
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
const mach_o_header_MAGIC = 0xfeed_face;
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
        if (magic === mach_o_header_MAGIC || magic === MAGIC_64)
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
const read_static_archive_HEADER_END = "`\n";
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
    const isHeader = header.endsWith(read_static_archive_HEADER_END) && digits !== undefined;
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
const ANY = new name_filter_NameFilter(null);
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
    const filter = new name_filter_NameFilter(wanted);
    return malformed_orMalformed(() => readByFormat(source, filter));
}
function readByFormat(source, wanted) {
    const format = binaryFormatOf(read_head_readHead(source));
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
        const version = version_floors_versionOf(name, family);
        if (version === null)
            continue;
        if (best === null || compareVersions(version, best.version) > 0)
            best = { version, name };
    }
    return best;
}
function version_floors_versionOf(name, family) {
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

;// CONCATENATED MODULE: ./packages/verify/src/native/targets-of-elf.ts

/** Tag_CPU_arch of ARMv7 and of the last of ARMv6 (addenda32). */
const ARM_V7 = 10;
const ARM_LAST_V6 = 9;
const ARM_MACHINE = 40;
/** Lists the targets that a file is for, by the table's machine, ABI and C library; where the C library does not show, the rows of both. */
function targetsOfElf(described) {
    const { elf, libc } = described;
    const isArmv6 = elf.arm !== null && isArmv6Code(elf.arm);
    return TARGETS.filter((target) => target.elf !== null &&
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

;// CONCATENATED MODULE: ./packages/verify/src/native/native-facts.ts



/** Takes from a file of native code what the rules ask. */
function nativeFacts(read) {
    const common = { ...native_facts_NOTHING, description: describeBinary(read) };
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
const native_facts_NOTHING = {
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
    const libc = libcOf(elf);
    return {
        format: "ELF",
        type: elf.type === "core" ? "other" : elf.type,
        targets: targetsOfElf({ elf, libc, floatAbi: floatAbiOf(elf) }),
        libc,
        interpreter: elf.interpreter,
        needed: elf.needed,
        soname: elf.soname,
        versionNeeds: elf.versionNeeds,
        glibcFloor: glibcFloor(elf),
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
    return TARGETS.filter(isIt);
}
function initFunctions(symbols) {
    return symbols.filter((symbol) => /^PyInitU?_/.test(symbol));
}
function distinct(names) {
    return Array.from(new Set(names));
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/manylinux.json
const manylinux_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"auditwheel 6.8.2, manylinux-policy.json (MIT)","levels":"5 12 17 24 26 27 28 31 34 35 36 37 38 39 40 41","libraries":{"5":"libGL.so.1 libICE.so.6 libSM.so.6 libX11.so.6 libXext.so.6 libXrender.so.1 libanl.so.1 libatomic.so.1 libc.so.6 libdl.so.2 libgcc_s.so.1 libglib-2.0.so.0 libgobject-2.0.so.0 libgthread-2.0.so.0 libm.so.6 libnsl.so.1 libpthread.so.0 libresolv.so.2 librt.so.1 libstdc++.so.6 libutil.so.1 libz.so.1","12":"libexpat.so.1","24":"libmvec.so.1"},"forbidden":{"libc.so.6":{"24":"__cxa_thread_atexit_impl __issignaling __issignalingf __issignalingl pthread_getattr_default_np pthread_setattr_default_np"},"libm.so.6":{"24":"__issignaling __issignalingf __issignalingl"},"libpthread.so.0":{"24":"pthread_getattr_default_np pthread_setattr_default_np"},"libz.so.1":{"34":"uncompress2","36":"bi_windup crc_fold_512to32 crc_fold_copy crc_fold_init deflate_medium fill_window flush_pending longest_match slide_hash_sse static_ltree x86_check_features x86_cpu_has_pclmul x86_cpu_has_sse2 x86_cpu_has_sse42","37":"crc32_combine_gen crc32_combine_gen64 crc32_combine_op","never":"_dist_code _length_code _tr_align _tr_flush_block _tr_init _tr_stored_block _tr_tally adler32_default crc32_acle crc32_le_vgfm_16 crc32_neon crc32_vpmsum crc32_z_default deflate_copyright gzflags inflate_copyright inflate_fast inflate_table sse2_slide_hash z_errmsg z_vstring zcalloc zcfree"}},"architectures":{"i686":{"oldest":5,"versions":{"CXXABI":{"5":"1.3 1.3.1","12":"1.3.2 1.3.3","17":"1.3.4 1.3.5 1.3.6 1.3.7 TM_1","24":"1.3.10 1.3.8 1.3.9 FLOAT128","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"5":"3.0 3.3 3.3.1 3.4 3.4.2 4.0.0 4.2.0","12":"4.3.0 4.4.0 4.5.0","17":"4.7.0 4.8.0","26":"7.0.0","35":"12.0.0","39":"13.0.0 14.0.0"},"GLIBC":{"5":"2.0 2.1 2.1.1 2.1.2 2.1.3 2.2 2.2.1 2.2.2 2.2.3 2.2.4 2.2.6 2.3 2.3.2 2.3.3 2.3.4 2.4 2.5","12":"2.10 2.11 2.12 2.6 2.7 2.8 2.9","17":"2.13 2.14 2.15 2.16 2.17","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","37":"2.37","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"5":"3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8","12":"3.4.10 3.4.11 3.4.12 3.4.13 3.4.9","17":"3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19","24":"3.4.20 3.4.21 3.4.22","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"12":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4","17":"1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","36":"1.2.12"}}},"x86_64":{"oldest":5,"versions":{"CXXABI":{"5":"1.3 1.3.1","12":"1.3.2 1.3.3","17":"1.3.4 1.3.5 1.3.6 1.3.7 TM_1","24":"1.3.10 1.3.8 1.3.9 FLOAT128","27":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"5":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0","12":"4.3.0","17":"4.7.0 4.8.0","27":"7.0.0","35":"12.0.0","39":"13.0.0 14.0.0"},"GLIBC":{"5":"2.2.5 2.2.6 2.3 2.3.2 2.3.3 2.3.4 2.4 2.5","12":"2.10 2.11 2.12 2.6 2.7 2.8 2.9","17":"2.13 2.14 2.15 2.16 2.17","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"5":"3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8","12":"3.4.10 3.4.11 3.4.12 3.4.13 3.4.9","17":"3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19","24":"3.4.20 3.4.21 3.4.22","27":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"24":"1.0 1.1 1.2"},"ZLIB":{"12":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4","17":"1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","27":"1.2.7.1 1.2.9","37":"1.2.12"}}},"aarch64":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.5.0 4.7.0","26":"7.0.0","34":"11.0","39":"13.0.0 14.0 14.0.0"},"GLIBC":{"17":"2.0 2.17 2.18","24":"2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","24":"3.4.20 3.4.21 3.4.22","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","27":"1.2.7.1 1.2.9","37":"1.2.12"}}},"ppc64le":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 LDBL_1.3 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13 IEEE128_1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.7.0","26":"7.0.0","39":"14.0.0"},"GLIBC":{"17":"2.0 2.17","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9 LDBL_3.4 LDBL_3.4.10 LDBL_3.4.7","24":"3.4.20 3.4.21 3.4.22 LDBL_3.4.21","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29 IEEE128_3.4.29 LDBL_3.4.29","35":"3.4.30 IEEE128_3.4.30","39":"3.4.31 3.4.32 3.4.33 IEEE128_3.4.31 LDBL_3.4.31"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","37":"1.2.12"}}},"s390x":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 LDBL_1.3 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.1.0 4.2.0 4.3.0 4.7.0","26":"7.0.0","39":"14.0.0"},"GLIBC":{"17":"2.10 2.11 2.12 2.13 2.14 2.15 2.16 2.17 2.2 2.2.1 2.2.2 2.2.3 2.2.4 2.2.6 2.3 2.3.2 2.3.3 2.3.4 2.4 2.5 2.6 2.7 2.8 2.9","24":"2.18 2.19 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9 LDBL_3.4 LDBL_3.4.10 LDBL_3.4.7","24":"3.4.20 3.4.21 3.4.22 LDBL_3.4.21","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29 LDBL_3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33 LDBL_3.4.31"},"LIBATOMIC":{"24":"1.0 1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","37":"1.2.12"}}},"armv7l":{"oldest":17,"versions":{"CXXABI":{"17":"1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 ARM_1.3.3 TM_1","24":"1.3.10 1.3.8 1.3.9","26":"1.3.11","31":"1.3.12","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"17":"3.0 3.3 3.3.1 3.3.4 3.4 3.4.2 3.5 4.0.0 4.2.0 4.3.0 4.7.0","26":"7.0.0","39":"14.0.0"},"GLIBC":{"17":"2.0 2.10 2.11 2.12 2.13 2.14 2.15 2.16 2.17 2.4 2.5 2.6 2.7 2.8 2.9","24":"2.18 2.22 2.23 2.24","26":"2.25 2.26","27":"2.27","28":"2.28","31":"2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36 ABI_DT_RELR","37":"2.37","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"17":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","24":"3.4.20 3.4.21 3.4.22","26":"3.4.23 3.4.24","31":"3.4.25 3.4.26 3.4.27 3.4.28","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"17":"1.0","24":"1.1 1.2"},"ZLIB":{"17":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2","26":"1.2.7.1 1.2.9","37":"1.2.12"}}},"riscv64":{"oldest":31,"versions":{"CXXABI":{"31":"1.3 1.3.1 1.3.10 1.3.11 1.3.12 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 TM_1","34":"1.3.13","39":"1.3.14 1.3.15"},"GCC":{"31":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.4.0 4.5.0 4.7.0 7.0.0","39":"14.0.0"},"GLIBC":{"31":"2.0 2.27 2.28 2.29 2.30 2.31","34":"2.32 2.33 2.34","35":"2.35","36":"2.36","37":"2.37","38":"2.38 ABI_DT_RELR","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"31":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.20 3.4.21 3.4.22 3.4.23 3.4.24 3.4.25 3.4.26 3.4.27 3.4.28 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","34":"3.4.29","35":"3.4.30","39":"3.4.31 3.4.32 3.4.33"},"LIBATOMIC":{"31":"1.0 1.1 1.2"},"ZLIB":{"31":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2 1.2.7.1 1.2.9","37":"1.2.12"}}},"loongarch64":{"oldest":36,"versions":{"CXXABI":{"36":"1.3 1.3.1 1.3.10 1.3.11 1.3.12 1.3.13 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 TM_1","39":"1.3.14 1.3.15"},"GCC":{"36":"3.0 3.3 3.3.1 3.4 3.4.2 3.4.4 4.0.0 4.2.0 4.3.0 4.4.0 4.5.0 4.7.0 7.0.0","39":"14.0.0"},"GLIBC":{"36":"2.0 2.36 ABI_DT_RELR","38":"2.38","39":"2.39","40":"2.40","41":"2.41"},"GLIBCXX":{"36":"3.4 3.4.1 3.4.10 3.4.11 3.4.12 3.4.13 3.4.14 3.4.15 3.4.16 3.4.17 3.4.18 3.4.19 3.4.2 3.4.20 3.4.21 3.4.22 3.4.23 3.4.24 3.4.25 3.4.26 3.4.27 3.4.28 3.4.29 3.4.3 3.4.30 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.4.9","39":"3.4.31 3.4.32","40":"3.4.33"},"LIBATOMIC":{"36":"1.0 1.1 1.2"},"ZLIB":{"36":"1.2.0 1.2.0.2 1.2.0.8 1.2.2 1.2.2.3 1.2.2.4 1.2.3.3 1.2.3.4 1.2.3.5 1.2.5.1 1.2.5.2 1.2.7.1 1.2.9","37":"1.2.12"}}}}}');
;// CONCATENATED MODULE: ./packages/verify/src/policy/musllinux.json
const musllinux_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"auditwheel 6.8.2, musllinux-policy.json (MIT)","levels":"1 2","libraries":{"1":"libc.so libz.so.1"},"forbidden":{"libz.so.1":{"never":"_dist_code _length_code _tr_align _tr_flush_block _tr_init _tr_stored_block _tr_tally bi_windup crc32_vpmsum crc_fold_512to32 crc_fold_copy crc_fold_init deflate_copyright deflate_medium fill_window flush_pending gzflags inflate_copyright inflate_fast inflate_table longest_match slide_hash_sse static_ltree uncompress2 x86_check_features x86_cpu_has_pclmul x86_cpu_has_sse2 x86_cpu_has_sse42 z_errmsg zcalloc zcfree"}},"architectures":{"i686":{"oldest":1,"versions":{}},"x86_64":{"oldest":1,"versions":{}},"aarch64":{"oldest":1,"versions":{}},"ppc64le":{"oldest":1,"versions":{}},"s390x":{"oldest":1,"versions":{}},"armv7l":{"oldest":1,"versions":{}},"riscv64":{"oldest":1,"versions":{}},"loongarch64":{"oldest":2,"versions":{}}}}');
;// CONCATENATED MODULE: ./packages/verify/src/policy/policy-data.ts


/** The manylinux policies (PEP 600). */
const MANYLINUX = policy_data_unpack(manylinux_namespaceObject);
/** The musllinux policies (PEP 656). */
const MUSLLINUX = policy_data_unpack(musllinux_namespaceObject);
function policy_data_unpack(written) {
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

;// CONCATENATED MODULE: ./packages/verify/src/policy/policy-symbols.ts

/** Symbols that bind an extension to one build of Python 2 or 3.6 and older (PEP 513): no policy has them. */
const PYTHON_BUILD_SYMBOLS = [
    "PyFPE_jbuf",
    "PyFPE_dummy",
    "PyFPE_counter",
];
/** The names of undefined symbols that a platform tag depends on: what a reader of ELF files has to keep of them. */
const POLICY_SYMBOLS = [
    ...new Set([
        ...Array.from(MANYLINUX.forbidden.values()).flatMap((symbols) => [...symbols.keys()]),
        ...PYTHON_BUILD_SYMBOLS,
    ]),
];

;// CONCATENATED MODULE: ./packages/verify/src/native/wanted-symbols.ts

/** Beginnings of the symbol names that some rule asks for; all others are not even decoded. */
const SYMBOLS = ["Py", "_Py", ...POLICY_SYMBOLS];

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
const left_strings_MOST = 20;
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
                if (this.#found.size >= left_strings_MOST)
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

;// CONCATENATED MODULE: ./packages/verify/src/walk/read-access.ts
const read_access_CHUNK = 1024 * 1024;
/** Gives all of something piece by piece. Never rejects. */
async function readAccess(source, path, take) {
    try {
        // One room for all pieces, each of which is only valid until the next.
        const room = new Uint8Array(Math.min(read_access_CHUNK, source.size));
        for (let at = 0; at < source.size; at += read_access_CHUNK) {
            take(await source.read(at, Math.min(read_access_CHUNK, source.size - at), room));
        }
        return { ok: true };
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { ok: false, problem: { kind: "data-broken", path, detail } };
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/asar/asar-header.ts
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
    const compression = compressionOf(head);
    if (compression !== null)
        return compression;
    if (asarHeaderOf(head) !== null)
        return "asar";
    return isTarHeader(head) ? "tar" : null;
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

;// CONCATENATED MODULE: ./packages/verify/src/walk/held-content.ts

/** How many first bytes tell what a file is: a tar's magic ends at 265. */
const held_content_HEAD = 512;
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
        if (this.#head.length + chunk.length < Math.min(held_content_HEAD, this.#size)) {
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
            : bytesAccess(this.#memory.subarray(0, this.#length));
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

;// CONCATENATED MODULE: ./packages/verify/src/walk/scan-content.ts









/** Reads one file once: hashes it, reads it where it is native code, and opens it where it is an artifact itself. Rejects only with LimitExceeded. */
async function scanContent(walk, entry, { content, thoroughness }) {
    if (content.access !== null) {
        walk.budget.spend(entry.path, 0);
        const held = await passBy({ ...content, access: content.access }, entry, thoroughness);
        return inspect(walk, entry, held);
    }
    walk.budget.spend(entry.path, entry.size);
    const scratch = entry.size > MEMORY ? await walk.scratch.scratchFile() : null;
    try {
        const holder = new HeldContent(entry.size, (head) => isWanted(head, entry.path), scratch);
        const passed = await readThrough(content, (chunk) => holder.take(chunk));
        const access = passed.problem === null ? holder.finish() : null;
        return await inspect(walk, entry, { ...passed, access });
    }
    finally {
        await scratch?.close();
    }
}
function isWanted(head, path) {
    return binaryFormatOf(head) !== null || artifactFormat(head, path) !== null;
}
// What lies unpacked need not be held; often it need not even be read.
async function passBy(content, entry, thoroughness) {
    const { access } = content;
    const nothing = { access: null, sha256: null, size: access.size, problem: null };
    try {
        const head = await access.read(0, Math.min(held_content_HEAD, access.size));
        const wanted = isWanted(head, entry.path);
        const isRead = thoroughness !== "look" || binaryFormatOf(head) !== null;
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
    const hash = (0,external_node_crypto_namespaceObject.createHash)("sha256");
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
    const binary = toNativeBinary(readBinary(access, SYMBOLS));
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
        : [sliceAccess(access, 0, code.offset), sliceAccess(access, end, access.size)];
    const left = new LeftStrings();
    for (const part of parts)
        await readAccess(part, "", (chunk) => left.take(chunk));
    return left.found;
}
function toNativeBinary(read) {
    if (read.kind === "not-binary")
        return null;
    return read.kind === "malformed"
        ? { kind: "malformed", reason: `${read.reason} (at offset ${read.offset})` }
        : nativeFacts(read);
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/scan-archive.ts

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
        const scanned = await scanContent(walk, member, { content, thoroughness });
        files.push(scanned.file);
        if (scanned.inner !== null)
            inner.push(scanned.inner);
    });
    return { files: byPath(files), inner: scan_archive_byName(inner), others, problems };
}
function byPath(files) {
    return files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}
function scan_archive_byName(artifacts) {
    return artifacts.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/walk.ts
/** Goes one archive deeper. */
function deeper(walk) {
    return { ...walk, depth: walk.depth + 1 };
}

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
function editDistance(a, b) {
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
const nearest_LONGEST = 80;
function letters(text) {
    return text.split("").toSorted().join("");
}
/**
 * Picks up to `count` of the candidates, those that need the fewest edits to become `text` first.
 *
 * Among equals those with the same letters come first: `amr64` is rather `arm64` than `amd64`.
 */
function nearest(text, candidates, count = 3) {
    const word = text.slice(0, nearest_LONGEST);
    const sorted = letters(word);
    return candidates
        .map((candidate) => ({
        candidate,
        distance: editDistance(word, candidate),
        reordered: letters(candidate) === sorted ? 0 : 1,
    }))
        .toSorted((a, b) => a.distance - b.distance || a.reordered - b.reordered)
        .slice(0, count)
        .map((scored) => scored.candidate);
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
const SPELLINGS = giveAway(TARGETS);

;// CONCATENATED MODULE: ./packages/platform/src/macos-platform-tags.ts
/** The formats of a binary that holds code for the architecture, the plain one first. */
const macos_platform_tags_FORMATS = {
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
    const formats = macos_platform_tags_FORMATS[target.architecture] ?? [];
    if (system.major === 10) {
        return target.architecture === "amd64" ? tenTags(system.minor, formats) : [];
    }
    const majors = Array.from({ length: Math.max(0, system.major - 10) }, (_, i) => system.major - i);
    return [
        ...majors.flatMap((major) => formats.map((format) => `macosx_${major}_0_${format}`)),
        ...tenTags(NEWEST_TEN, target.architecture === "amd64" ? formats : ["universal2"]),
    ];
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
function platformTags(target, floor) {
    const levels = floor !== null && floor.libc === floorKind(target) ? LEVEL_TAGS[floor.libc](target, floor) : [];
    return [...plainTags(target), ...levels];
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
        return TARGETS;
    }
    const wanted = withoutPersonality(text.toLowerCase());
    const system = systemFor(tag);
    return TARGETS.filter((target) => (system === null || floorKind(target) === system.libc) &&
        platformTags(target, system).includes(wanted));
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-target.ts





const WITH_FLOOR = /^(.+)\.(\d+\.\d+)$/;
const SHOWN = 60;
/** Quotes user text for a message, cut to a length that fits a line. */
function quote(text) {
    return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
function unknown(text) {
    const spellings = nearest(text.toLowerCase(), [...SPELLINGS.keys()], 40);
    const owners = spellings.map((spelling) => SPELLINGS.get(spelling));
    const onePerTarget = spellings.filter((_, index) => owners.indexOf(owners[index]) === index);
    const shown = onePerTarget.slice(0, 3);
    return {
        ok: false,
        problem: `unknown target ${quote(text)}; nearest: ${shown.join(", ")}`,
        nearest: shown,
    };
}
function withFloor(text, spelling, version) {
    const target = SPELLINGS.get(spelling);
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
    const version = floor === null ? "" : `.${formatLibcFloor(floor)}`;
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
    const target = SPELLINGS.get(spelling);
    if (target !== undefined) {
        return { ok: true, target, floor: null };
    }
    const match = WITH_FLOOR.exec(spelling);
    if (match !== null) {
        return withFloor(trimmed, match[1] ?? "", match[2] ?? "");
    }
    return fromPlatformTag(trimmed) ?? unknown(trimmed);
}

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
        target: TARGETS.find((target) => target.debianArchitecture !== null && target.debianArchitecture === architecture) ?? null,
    };
}
// NAME_VERSION_ARCH.deb as dpkg names it, NAME-VERSION-ARCH.deb as electron-builder does.
function nameArchitecture(fileName) {
    const base = (0,posix_namespaceObject.basename)(fileName).replace(/\.deb$/i, "");
    const last = /[_-]([^_-]+(?:_64)?)$/.exec(base)?.[1] ?? null;
    if (last === null)
        return null;
    const isKnown = last === "all" || parseTarget(last).ok;
    return isKnown ? last : null;
}

;// CONCATENATED MODULE: ./packages/verify/src/deb/open-deb.ts










/** Reads a Debian package: its control file, and all that it installs. Rejects only with LimitExceeded. */
async function openDeb(walk, { name, access }) {
    const opened = debArchive(access, archiveLimits(walk));
    if (!opened.ok)
        return brokenArtifact("deb", name, [archiveFinding(name, opened.problem)]);
    const { control, data, dataName } = opened.deb;
    const text = await controlText(control);
    const deb = debFacts(text ?? "", name);
    const { files, inner, problems } = await scanArchive(deeper(walk), data, "look");
    return {
        ...NO_FACTS,
        kind: "deb",
        name,
        files,
        inner,
        imports: NOTHING_FOLLOWED,
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
    return [makeFinding("deb-control-invalid", { file: name, expected, found })];
}
// dpkg's own tars begin with "./", and a package may well have links to folders of the system.
function told(archive, problem) {
    return [archiveFinding(archive, problem)];
}

;// CONCATENATED MODULE: ./packages/archive/src/asar/asar-entries.ts

/** Folders in one another; no system has paths that long. */
const DEPTH_MAX = 256;
/** All paths together. */
const asar_entries_NAMES_MAX = 64 * 2 ** 20;
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
            if (entries.length >= limits.entries || nameLength > asar_entries_NAMES_MAX) {
                throw new ArchiveFailure("too-many-entries", `more than ${limits.entries} members`);
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
            size: isFile ? asar_entries_numberOf(Reflect.get(node, "size")) : 0,
            kind,
            mode: isFile ? mode : null,
            linkTarget: typeof link === "string" ? link : null,
        },
        offset: isFile && !isUnpacked ? asar_entries_numberOf(Reflect.get(node, "offset")) : null,
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
function asar_entries_numberOf(value) {
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
    throw new ArchiveFailure("directory-broken", detail);
}

;// CONCATENATED MODULE: ./packages/archive/src/asar/asar-archive.ts







const asar_archive_HEAD = 17;
/** Of a hundred thousand files with their sums; parsed it is some times larger. */
const JSON_MAX = 32 * 2 ** 20;
/** Opens an asar archive; the sums it has of its members are checked when they are read. Never rejects. */
async function asarArchive(source, limits = ARCHIVE_LIMITS) {
    try {
        const { entries, contentStart } = await readHeader(source, limits);
        const unpacked = entries.filter((one) => one.isUnpacked && one.member.kind === "file");
        const walk = async (visit) => walkAsar(source, { entries, contentStart }, visit);
        return { ok: true, asar: { walk, unpacked: unpacked.map(({ member }) => member.path) } };
    }
    catch (error) {
        return { ok: false, problem: problemOf(error) };
    }
}
async function readHeader(source, limits) {
    const header = asarHeaderOf(await source.read(0, Math.min(asar_archive_HEAD, source.size)));
    if (header === null)
        throw new ArchiveFailure("not-an-archive", "it does not begin as an asar");
    const { jsonStart, jsonSize, contentStart } = header;
    if (jsonSize > JSON_MAX)
        throw new ArchiveFailure("too-large", `a header of ${jsonSize} bytes`);
    const bytes = await source.read(jsonStart, jsonSize);
    return { entries: asarEntries(parse(bytes), limits), contentStart };
}
function parse(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"));
    }
    catch {
        throw new ArchiveFailure("directory-broken", "the header is no JSON");
    }
}
async function walkAsar(source, { entries, contentStart }, visit) {
    const problems = [];
    const paths = new PathProblems();
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
    const content = accessContent(source, path, { start: contentStart + offset, size });
    if (sha256 === null)
        return content;
    return {
        ...content,
        read: async (onChunk) => {
            const sum = (0,external_node_crypto_namespaceObject.createHash)("sha256");
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
    const opened = await asarArchive(access, archiveLimits(walk));
    if (!opened.ok)
        return brokenArtifact("asar", name, [archiveFinding(name, opened.problem)]);
    const unpacked = new Set(opened.asar.unpacked);
    const { files, inner, problems } = await scanArchive(deeper(walk), opened.asar, "read");
    return {
        ...NO_FACTS,
        kind: "asar",
        name,
        files: files.filter(({ path }) => !unpacked.has(path)),
        inner,
        imports: NOTHING_FOLLOWED,
        findings: problems.map((problem) => archiveFinding(name, problem)),
    };
}

;// CONCATENATED MODULE: ./packages/archive/src/inflated-content.ts



/** Up to here content is unpacked in one step, without the cost of setting up a stream. */
const inflated_content_SMALL = 256 * 1024;
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
                throw new ArchiveFailure("data-broken", detail);
            }
            catch (error) {
                return { ok: false, problem: problemOf(error, path) };
            }
        },
    };
}
function inflated(source, size) {
    if (Math.max(size, source.size) > inflated_content_SMALL)
        return throughTransform(source, () => (0,external_node_zlib_namespaceObject.createInflate)());
    // One byte more than promised is let through, so that longer content is seen to be longer.
    return [(0,external_node_zlib_namespaceObject.inflateSync)(source.readNow(0, source.size), { maxOutputLength: size + 1 })];
}

;// CONCATENATED MODULE: ./packages/archive/src/pyinstaller/find-cookie.ts
/** "MEI" and five control characters. */
const find_cookie_MAGIC = Buffer.from("4d45490c0b0a0b0e", "hex");
const SIZE = 88;
const find_cookie_CHUNK = 2 ** 20;
/** The end of a file is where it nearly always is. */
const find_cookie_LAST = 64 * 1024;
/** So often the magic may stand somewhere without being one. */
const CANDIDATES = 64;
/**
 * Searches a program backwards for the cookie of a PyInstaller archive: it is not at the end, on Linux the archive is a
 * section with others behind it. Null where there is none; rejects where the source does.
 */
async function findCookie(source) {
    let candidates = CANDIDATES;
    let size = find_cookie_LAST;
    for (let end = source.size; end >= SIZE && candidates > 0; size = find_cookie_CHUNK) {
        const start = Math.max(0, end - size);
        // What begins in this piece may end in the one behind it, which was read before.
        const length = Math.min(end + find_cookie_MAGIC.length - 1, source.size) - start;
        const piece = await source.read(start, length);
        const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
        for (let at = bytes.lastIndexOf(find_cookie_MAGIC); at !== -1 && candidates > 0; candidates--) {
            const cookie = cookieAt(source, start + at);
            if (cookie !== null)
                return cookie;
            at = at === 0 ? -1 : bytes.lastIndexOf(find_cookie_MAGIC, at - 1);
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

const read_toc_HEADER = 18;
const TOC_MAX = 32 * 2 ** 20;
const NAME_MAX = 4096;
/** Reads the table of contents of a PyInstaller archive. Throws failures. */
function readToc(source, cookie, limits) {
    if (cookie.tocSize > TOC_MAX) {
        throw new ArchiveFailure("too-large", `a table of contents of ${cookie.tocSize} bytes`);
    }
    const toc = Buffer.from(source.readNow(cookie.tocStart, cookie.tocSize));
    const entries = [];
    for (let at = 0; at < toc.length;) {
        if (entries.length >= limits.entries) {
            throw new ArchiveFailure("too-many-entries", `more than ${limits.entries} members`);
        }
        const length = at + read_toc_HEADER < toc.length ? toc.readUInt32BE(at) : 0;
        const isEntry = length > read_toc_HEADER && length <= Math.min(toc.length - at, read_toc_HEADER + NAME_MAX);
        if (!isEntry)
            throw new ArchiveFailure("directory-broken", "the table of contents is broken");
        entries.push(read_toc_entryOf(toc.subarray(at, at + length), cookie));
        at += length;
    }
    return entries;
}
function read_toc_entryOf(bytes, { start, end, library }) {
    const name = bytes.subarray(read_toc_HEADER);
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
    throw new ArchiveFailure("directory-broken", "a member lies beyond the end of the archive");
}

;// CONCATENATED MODULE: ./packages/archive/src/pyinstaller/find-pyinstaller.ts








const OPTION = "o";
const DEPENDENCY = "d";
const LINK = "n";
const LONGEST_LINK = 4096;
/** Finds the archive that PyInstaller attaches to its loader, in a program that may be anything. Never rejects. */
async function findPyInstaller(source, limits = ARCHIVE_LIMITS) {
    try {
        const cookie = await findCookie(source);
        if (cookie === null)
            return { kind: "none" };
        const entries = readToc(source, cookie, limits);
        find_pyinstaller_expectNoBomb(entries, cookie, limits);
        return { kind: "found", archive: toArchive(source, cookie, entries) };
    }
    catch (error) {
        return { kind: "broken", problem: problemOf(error) };
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
    const paths = new PathProblems();
    for (const entry of entries) {
        const content = find_pyinstaller_contentOf(source, entry);
        const linkTarget = entry.typecode === LINK ? await find_pyinstaller_textOf(content, entry.size) : null;
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
function find_pyinstaller_contentOf(source, entry) {
    const { path, start, packedSize, size, isPacked } = entry;
    if (isPacked)
        return inflatedContent(sliceAccess(source, start, packedSize), path, size);
    return accessContent(sliceAccess(source, start, packedSize), path, { start: 0, size });
}
async function find_pyinstaller_textOf(content, size) {
    const pieces = [];
    if (size <= LONGEST_LINK)
        await content.read((chunk) => pieces.push(Buffer.from(chunk)));
    return Buffer.concat(pieces).toString("utf8").replace(/\0+$/, "");
}
function find_pyinstaller_expectNoBomb(entries, cookie, limits) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    const ratio = Math.round(total / Math.max(cookie.end - cookie.start, 1));
    const isTooMuch = total > limits.totalBytes;
    if (!isTooMuch && (total <= limits.ratioFreeBytes || ratio <= limits.ratio))
        return;
    throw new ArchiveFailure("bomb", `it unpacks to ${total} bytes, ${ratio} times its size`);
}

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

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/unpack-block.ts






/** Unpacks one block, which is at most `limit` bytes. Rejects where it is more, or broken. */
async function unpackBlock(compression, packed, limit) {
    switch (compression) {
        case "zlib":
            return external_node_zlib_namespaceObject.inflateSync(packed, { maxOutputLength: limit });
        case "zstd":
            if ("zstdDecompressSync" in external_node_zlib_namespaceObject) {
                return external_node_zlib_namespaceObject.zstdDecompressSync(packed, { maxOutputLength: limit });
            }
            return gathered(zstdPieces(packed), limit);
        case "xz":
            return gathered(xzChunks(bytesAccess(packed)), limit);
    }
}
function* zstdPieces(packed) {
    const source = bytesAccess(packed);
    for (const frame of zstdFrames(source))
        yield* zstdChunksWithoutNode(source, frame);
}
async function gathered(pieces, limit) {
    const held = [];
    let size = 0;
    for await (const piece of pieces) {
        size += piece.length;
        if (size > limit)
            throw new ArchiveFailure("data-broken", "a block unpacks to too much");
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
            throw new ArchiveFailure("data-broken", "a fragment is too short");
        yield part;
    }
    async #block(at, word, length) {
        // A block of zeros is not stored.
        if (word === 0)
            return new Uint8Array(length);
        const block = await this.#unpack(at, word);
        if (block.length === length)
            return block;
        throw new ArchiveFailure("data-broken", `a block of ${block.length} bytes instead of ${length}`);
    }
    async #fragmentAt(index) {
        if (this.#fragment?.index === index)
            return this.#fragment.bytes;
        const { fragments, fragmentTable } = this.#superblock;
        const pointerAt = fragmentTable + Math.floor(index / FRAGMENTS_PER_BLOCK) * 8;
        if (index >= fragments || pointerAt + 8 > this.#source.size) {
            throw new ArchiveFailure("data-broken", "a fragment that is not there");
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
            throw new ArchiveFailure("data-broken", "a block lies beyond the end");
        }
        const bytes = await this.#source.read(at, size);
        return (word & STORED) === 0 ? unpackBlock(compression, bytes, blockSize) : bytes;
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/inode.ts

const inode_HEADER = 16;
const inode_PERMISSIONS = 0o7777;
const NO_FRAGMENT = 0xffff_ffff;
const inode_LONGEST_LINK = 65_536;
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
            throw new ArchiveFailure("directory-broken", "an inode of unknown type");
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
    if (size > inode_LONGEST_LINK)
        throw new ArchiveFailure("directory-broken", "a link without end");
    return (await cursor.take(size)).toString("utf8");
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/metadata.ts


const metadata_BLOCK = 8192;
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
        if (size === 0 || size > metadata_BLOCK || next > this.#source.size)
            beyond();
        const bytes = await this.#source.read(start + metadata_HEADER, size);
        if ((header & metadata_STORED) !== 0)
            return { bytes, next };
        return { bytes: await unpackBlock(this.#compression, bytes, metadata_BLOCK), next };
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
    throw new ArchiveFailure("directory-broken", "a table leads to where nothing is");
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
            throw new ArchiveFailure("directory-broken", "a listing without end");
        left -= read_folder_HEADER;
        for (let index = 0; index < count && left > 0; index++) {
            const entry = await cursor.take(ENTRY);
            const length = entry.readUInt16LE(6) + 1;
            const name = (await cursor.take(length)).toString("utf8");
            if (name.includes("/"))
                throw new ArchiveFailure("directory-broken", "a name with a slash");
            left -= ENTRY + length;
            yield { name, block, offset: entry.readUInt16LE(0) };
        }
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/squashfs/superblock.ts

const superblock_SIZE = 96;
const superblock_MAGIC = 0x7371_7368;
const VERSION = 4;
const superblock_BLOCK_MAX = 2 ** 20;
const superblock_COMPRESSIONS = new Map([
    [1, "zlib"],
    [4, "xz"],
    [6, "zstd"],
]);
const superblock_NAMES = new Map([
    [2, "LZMA"],
    [3, "LZO"],
    [5, "LZ4"],
]);
/** Reads the superblock (Linux fs/squashfs/squashfs_fs.h, version 4.0, always little-endian). Throws failures. */
async function readSuperblock(source) {
    const bytes = Buffer.from(await source.read(0, Math.min(superblock_SIZE, source.size)));
    if (bytes.length < superblock_SIZE || bytes.readUInt32LE(0) !== superblock_MAGIC) {
        throw new ArchiveFailure("not-an-archive", "it does not begin as a squashfs");
    }
    if (bytes.readUInt16LE(28) !== VERSION) {
        throw new ArchiveFailure("member-unsupported", "a squashfs of before version 4");
    }
    const blockSize = bytes.readUInt32LE(12);
    if (blockSize < 4096 || blockSize > superblock_BLOCK_MAX) {
        throw new ArchiveFailure("directory-broken", `blocks of ${blockSize} bytes`);
    }
    const id = bytes.readUInt16LE(20);
    const compression = superblock_COMPRESSIONS.get(id);
    if (compression === undefined) {
        const name = superblock_NAMES.get(id) ?? "nobody knows what";
        throw new ArchiveFailure("compression-unknown", `a squashfs packed with ${name}`);
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
function squashfsArchive(source, limits = ARCHIVE_LIMITS) {
    return { walk: async (visit) => walkSquashfs(source, limits, visit) };
}
async function walkSquashfs(source, limits, visit) {
    const problems = [];
    const opened = await squashfs_archive_open(source);
    if (!opened.ok)
        return [opened.problem];
    const { tree, blocks } = opened;
    const paths = new PathProblems();
    const budget = new Budget(source.size, limits);
    const found = tree.members();
    for (;;) {
        const next = await nextOf(found, budget);
        if (next === null)
            return problems;
        if ("kind" in next)
            return [...problems, next];
        problems.push(...paths.of(next.path));
        await visit(squashfs_archive_memberOf(next), squashfs_archive_contentOf(next, blocks));
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
        return { ok: false, problem: problemOf(error) };
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
        return problemOf(error);
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
                throw new ArchiveFailure("directory-broken", "the root is no folder");
            const place = `${inode.block} ${inode.offset}`;
            if (inode.size > 0 && entered.has(place)) {
                throw new ArchiveFailure("directory-broken", "a folder is in itself, or in two");
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
            throw new ArchiveFailure("too-many-entries", `more than ${this.#members - 1} members`);
        }
        if (this.#bytes > this.#bytesMax) {
            throw new ArchiveFailure("bomb", `it unpacks to more than ${this.#bytesMax} bytes`);
        }
    }
}
/** All paths together. */
const squashfs_archive_NAMES_MAX = 64 * 2 ** 20;
function squashfs_archive_memberOf({ path, inode }) {
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
                return { ok: false, problem: problemOf(error, path) };
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
        ...NO_FACTS,
        kind: "appimage",
        name: file.name,
        files,
        inner,
        imports: NOTHING_FOLLOWED,
        findings: problems.map((problem) => archiveFinding(file.name, problem)),
        frozen: { starter, python: null, unread: isRead ? null : appImage.payload.kind },
    };
}
async function scanPayload(walk, { access }, { payload: { start } }) {
    const payload = sliceAccess(access, start, access.size);
    return scanArchive(deeper(walk), squashfsArchive(payload, archiveLimits(walk)), "look");
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
    const found = await findPyInstaller(access, archiveLimits(walk));
    if (found.kind === "none")
        return null;
    if (found.kind === "broken")
        return brokenArtifact("pyinstaller", name, [archiveFinding(name, found.problem)]);
    const { files, inner, problems } = await scanArchive(deeper(walk), found.archive, "read");
    return {
        ...NO_FACTS,
        kind: "pyinstaller",
        name,
        files,
        inner,
        imports: NOTHING_FOLLOWED,
        findings: problems.map((problem) => archiveFinding(name, problem)),
        frozen: { starter, python: found.archive.python, unread: null },
    };
}
// A library is never started; a damaged file may be a program cut short, whose archive lies at its end.
function isProgram({ binary }) {
    if (binary.kind !== "code")
        return false;
    return binary.type === "executable" || (binary.type === "shared" && binary.interpreter !== null);
}

;// CONCATENATED MODULE: ./packages/archive/src/image/json-object.ts
/** Takes a value for an object; anything else is one without members. */
function asObject(value) {
    return json_object_isObject(value) ? value : {};
}
function json_object_isObject(value) {
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

;// CONCATENATED MODULE: ./packages/archive/src/image/blob-reader.ts

/** Indexes, manifests and configs are far smaller. */
const MAX_JSON = 16 * 2 ** 20;
const blob_reader_CHUNK = 2 ** 20;
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
        const found = await blob_reader_sha256Of(access);
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
async function blob_reader_sha256Of(access) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)("sha256");
    try {
        for (let at = 0; at < access.size; at += blob_reader_CHUNK) {
            hash.update(await access.read(at, Math.min(blob_reader_CHUNK, access.size - at)));
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

;// CONCATENATED MODULE: ./packages/verify/src/image/whiteouts.ts
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
        const isHidden = hiddenBy(paths);
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
    return { files: shown.toSorted(scan_layers_byPath), inner: Array.from(inner.values()), layerOf, findings };
}
async function scanLayer(walk, { access }) {
    if (access === null)
        return { files: [], inner: [], others: [], problems: [] };
    return scanArchive(walk, openTar(access, archiveLimits(walk)), "look");
}
// A layer may name a file twice, and links that lead anywhere are a system's daily bread.
function layerFindings({ name }, { problems }) {
    return problems
        .filter(({ kind }) => kind !== "duplicate-name" && kind !== "unsafe-path")
        .map((problem) => archiveFinding(name, problem));
}
function plainPath(path) {
    return path.replace(/^(?:\.?\/)+/, "");
}
function isWhiteout(path) {
    return (0,posix_namespaceObject.basename)(path).startsWith(".wh.");
}
function scan_layers_byPath(a, b) {
    return a.path < b.path ? -1 : Number(a.path > b.path);
}

;// CONCATENATED MODULE: ./packages/verify/src/image/open-image-archive.ts






/** Reads all images of a layout, each as an artifact named by its platform. Rejects only with LimitExceeded. */
async function openImageArchive(walk, name, source) {
    const layout = await readImageLayout(source);
    const images = [];
    for (const image of layout.images)
        images.push(await openImage({ ...deeper(walk), searchesStrings: false }, image));
    return {
        ...NO_FACTS,
        kind: "image-index",
        name,
        files: [],
        inner: images.map((image, index) => ({ ...image, name: uniqueName(images, index) })),
        imports: NOTHING_FOLLOWED,
        findings: [...layout.problems.map(toFinding), ...withoutImages(name, layout)],
    };
}
function withoutImages(name, { images, problems }) {
    if (images.length > 0 || problems.length > 0)
        return [];
    const told = { file: name, expected: "an image", found: "an index without images" };
    return [makeFinding("image-unreadable", told)];
}
async function openImage(walk, image) {
    const { indexPlatform, configPlatform } = image;
    const { files, inner, layerOf, findings } = await scanLayers(walk, image.layers);
    return {
        ...NO_FACTS,
        kind: "image",
        name: indexPlatform ?? configPlatform ?? "unknown platform",
        files,
        inner,
        imports: NOTHING_FOLLOWED,
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
        makeFinding("image-platform-missing", {
            file: platform,
            expected: `all of ${platform}`,
            found,
        }),
        ...others,
    ];
}
const open_image_archive_CODES = {
    missing: "image-unreadable",
    "digest-differs": "image-blob-differs",
    unreadable: "image-unreadable",
};
function toFinding({ kind, path, detail }) {
    return makeFinding(open_image_archive_CODES[kind], { file: path, expected: "what its digest names", found: detail });
}
function uniqueName(images, index) {
    const { name } = images[index] ?? { name: "" };
    const before = images.slice(0, index).filter((image) => image.name === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
}

;// CONCATENATED MODULE: ./packages/verify/src/tar/tar-parts.ts

/** Finds where the plain files of a tar lie, by their paths without a leading "./"; nothing but headers is read. */
async function tarParts(access) {
    const parts = new Map();
    await tarArchive(access).walk(async (member, content) => {
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
async function open_tar_openTar(walk, file) {
    const { name, access } = file;
    const archive = openStream(walk, access);
    if ("kind" in archive)
        return brokenArtifact("tar", name, [archiveFinding(name, archive)]);
    if (!archive.isPacked) {
        const parts = await tarParts(access);
        if (isImageLayout(Array.from(parts.keys())))
            return openImageArchive(walk, name, async (path) => parts.get(path) ?? null);
    }
    const scanned = await scanTar(walk, name, archive.archive);
    const isImage = archive.isPacked && isImageLayout(scanned.files.map((one) => one.path));
    return isImage ? openUnpacked(walk, file) : scanned;
}
function openStream(walk, access) {
    const limits = archiveLimits(walk);
    const stream = decompressed(access, limits);
    if (stream.ok)
        return { archive: tarStream(stream.stream, limits), isPacked: true };
    return stream.problem.kind === "compression-unknown"
        ? { archive: tarArchive(access, limits), isPacked: false }
        : stream.problem;
}
async function scanTar(walk, name, archive) {
    const { files, inner, problems } = await scanArchive(deeper(walk), archive, "look");
    const isSdist = files.some(({ path }) => /^[^/]+\/PKG-INFO$/.test(path));
    const told = problems.filter(({ kind }) => kind !== "duplicate-name");
    return {
        ...NO_FACTS,
        kind: isSdist ? "sdist" : "tar",
        name,
        files,
        inner,
        imports: NOTHING_FOLLOWED,
        findings: told.map((problem) => archiveFinding(name, problem)),
    };
}
// The parts of an image name one another in any order: a compressed one is unpacked aside first.
async function openUnpacked(walk, { name, access }) {
    const scratch = await walk.scratch.scratchFile();
    try {
        const stream = decompressed(access);
        if (stream.ok)
            for await (const chunk of stream.stream.chunks)
                scratch.append(chunk);
        const parts = await tarParts(scratch);
        return await openImageArchive(walk, name, async (path) => parts.get(path) ?? null);
    }
    finally {
        await scratch.close();
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./packages/archive/src/read-entry.ts



/** Up to here a member is unpacked at once, which costs less than to ask another thread. */
const read_entry_SMALL = 256 * 1024;
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
        const place = { start: local.fileDataStart, size: entry.compressedSize };
        if (Math.max(entry.size, place.size) > MIDDLE)
            await read_entry_stream(reader, entry, [place, take]);
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
    return entry.size > read_entry_SMALL ? inflateAside(packed, options) : (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, options);
}
const inflateAside = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.inflateRaw);
async function read_entry_stream(reader, entry, [{ start, size }, take]) {
    const packed = reader.chunks(start, start + size);
    if (entry.method === "stored") {
        for await (const chunk of packed)
            take(chunk);
        return;
    }
    const inflater = (0,external_node_zlib_namespaceObject.createInflateRaw)({ chunkSize: PIECE });
    const pump = (0,external_node_stream_promises_namespaceObject.pipeline)(packed, inflater);
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
const to_zip_entry_LINK = 0xa000;
const to_zip_entry_PERMISSIONS = 0o7777;
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
        mode: unixMode === null ? null : unixMode & to_zip_entry_PERMISSIONS,
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
    return (unixMode & FILE_TYPE) === to_zip_entry_LINK ? "link" : "file";
}

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

;// CONCATENATED MODULE: ./packages/archive/src/zip-source.ts



/** What is read at once around a small request: the headers and small members that follow one another. */
const zip_source_WINDOW = 256 * 1024;
const zip_source_CHUNK = 256 * 1024;
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
        if (length <= zip_source_WINDOW)
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
        const bytes = this.#source.readNow(start, Math.min(zip_source_WINDOW, this.#source.size - start));
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
        if (length > zip_source_WINDOW) {
            (0,external_node_util_namespaceObject.callbackify)(async () => buffer.set(await this.bytes(position, length), offset))(done);
            return;
        }
        const problem = this.#copyFromWindow(buffer.subarray(offset), position, length);
        queueMicrotask(() => done(problem));
    }
    _readStreamForRange(start, end) {
        return external_node_stream_namespaceObject.Readable.from(this.chunks(start, end), { objectMode: false });
    }
    /** Reads a range piece by piece. */
    async *chunks(start, end) {
        for (let at = start; at < end; at += zip_source_CHUNK) {
            yield await this.#source.read(at, Math.min(zip_source_CHUNK, end - at));
        }
    }
}

;// CONCATENATED MODULE: ./packages/archive/src/list-zip.ts








/** Lists a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) without unpacking anything. Never rejects. */
async function listZip(source, limits = ARCHIVE_LIMITS) {
    try {
        const shift = zipShift(source);
        const listing = await listAligned(sliceAccess(source, shift, source.size), limits);
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

;// CONCATENATED MODULE: ./packages/verify/src/walk/text-source.ts
/** Metadata and Python files that matter here are far smaller. */
const text_source_MAX_TEXT = 4 * 2 ** 20;
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
    if (file.size > text_source_MAX_TEXT)
        return null;
    const chunks = [];
    const isWhole = await file.read((chunk) => chunks.push(Uint8Array.from(chunk)));
    return isWhole ? Buffer.concat(chunks).toString("utf8") : null;
}

;// CONCATENATED MODULE: ./packages/verify/src/zip/zip-texts.ts

/** Makes the members of a zip archive readable as texts. Installers know no links in wheels: a link is a file that holds its target. */
function zipTexts(zip) {
    const files = zip.entries.filter((entry) => entry.kind !== "folder");
    return textSource(files.map((entry) => ({
        path: entry.path,
        size: entry.size,
        read: async (take) => (await zip.readEntry(entry, take)).ok,
    })));
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
    return count === given.size && count > 0 ? parse_wheel_tags_formatCompressedTags(compressed) : null;
}
/** Writes a compressed set with its members in the order given. */
function parse_wheel_tags_formatCompressedTags({ pythons, abis, platforms }) {
    return `${pythons.join(".")}-${abis.join(".")}-${platforms.join(".")}`;
}

;// CONCATENATED MODULE: ./packages/wheel/src/project-name.ts
/** Letters, digits and single or repeated `- _ .` between them. */
const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const project_name_LONGEST = 255;
/**
 * Tells whether the text can name a project.
 *
 * See https://packaging.python.org/en/latest/specifications/name-normalization/#valid-non-normalized-names.
 */
function isProjectName(text) {
    return text.length <= project_name_LONGEST && PROJECT_NAME.test(text);
}
/** Writes a project's name as PEP 503 compares it: lower case, each run of `- _ .` one hyphen. */
function normalizeProjectName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Writes a project's name as a file name has it: PEP 503's form with underscores for the hyphens. */
function distributionName(name) {
    return normalizeProjectName(name).replaceAll("-", "_");
}

;// CONCATENATED MODULE: ./packages/wheel/src/version.ts
const EPOCH_AND_RELEASE = String.raw `v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`;
const PRE = String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?`;
const POST = String.raw `(?:-(?<implicit>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>\d*))?`;
const DEV = String.raw `(?:[-_.]?dev[-_.]?(?<dev>\d*))?`;
const LOCAL = String.raw `(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?`;
const version_VERSION = new RegExp(`^${EPOCH_AND_RELEASE}${PRE}${POST}${DEV}${LOCAL}$`, "i");
const version_LONGEST = 255;
/**
 * Tells whether the text is a version, in any of its spellings.
 *
 * See https://packaging.python.org/en/latest/specifications/version-specifiers/ (PEP 440).
 */
function isVersion(text) {
    return text.length <= version_LONGEST && version_VERSION.test(text);
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
    const parts = version.length > version_LONGEST ? undefined : version_VERSION.exec(version)?.groups;
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

;// CONCATENATED MODULE: ./packages/wheel/src/wheel-name.ts



const END = ".whl";
const BUILD = /^\d[a-z0-9_.]*$/i;
/** File systems take no longer names, so an index serves none. */
const wheel_name_LONGEST = 255;
function no(fileName, reason) {
    const shown = fileName.length > 120 ? `${fileName.slice(0, 120)}…` : fileName;
    return { ok: false, problem: `${JSON.stringify(shown)} is no wheel's name: ${reason}` };
}
function wheel_name_partsOf(fileName) {
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
    if (!isProjectName(distribution)) {
        return `${JSON.stringify(distribution)} is no project name`;
    }
    if (!isVersion(version)) {
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
        return no(fileName, `it does not end in ${END} or is longer than ${wheel_name_LONGEST} characters`);
    }
    const parts = wheel_name_partsOf(fileName);
    if (parts === null) {
        return no(fileName, "it needs name, version, an optional build tag, python, abi and platform");
    }
    const problem = wheel_name_problemOf(parts);
    if (problem !== null) {
        return no(fileName, problem);
    }
    const tags = parseWheelTags(parts.tags);
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
function pythonTag(interpreter) {
    return `${interpreter.implementation}${interpreter.major}${interpreter.minor}`;
}
/** Tells whether the interpreter stands for a stable ABI and so for every later version too. */
function isStableAbi(interpreter) {
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
function parse_interpreter_no(text, reason) {
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
        return parse_interpreter_no(trimmed, "names no Python 3; write 3.11, cp311, 3.13t, pypy3.11 or cp38-abi3");
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
    return parse_interpreter_no(trimmed, abis === "" ? "is too old" : `has none of the ABIs of 3.${minor}: ${abis}`);
}

;// CONCATENATED MODULE: ./packages/verify/src/wheel/wheel-claims.ts

/** Tells what a wheel's tags claim. */
function wheelClaims(tags) {
    const platformTags = wheel_claims_distinct(tags.map((tag) => tag.platform));
    const native = platformTags.filter((tag) => tag !== "any");
    const platforms = native.flatMap(claimsOf);
    const interpreters = interpretersOf(tags);
    const targets = wheel_claims_distinct(platforms.map((claim) => claim.target));
    const each = (list) => wheel_claims_distinct((interpreters ?? []).flatMap((one) => targets.flatMap((target) => list(one, target))));
    return {
        tags,
        isPure: native.length === 0,
        platforms,
        unknownPlatforms: native.filter((tag) => claimsOf(tag).length === 0),
        suffixes: interpreters === null || targets.length === 0 ? null : each(loadableSuffixes),
        doubtfulSuffixes: each(otherBuildSuffixes),
    };
}
function claimsOf(tag) {
    const parsed = parsePlatformTag(tag);
    const floor = parsed !== null && "floor" in parsed ? parsed.floor : null;
    return targetsOfPlatformTag(tag).map((target) => ({ tag, target, floor }));
}
// A wheel of the stable ABI also serves later Pythons, which do not look for the first one's own suffix.
function loadableSuffixes(interpreter, target) {
    const suffixes = extensionSuffixes(interpreter, target);
    return isStableAbi(interpreter) ? suffixes.slice(1) : suffixes;
}
function interpretersOf(tags) {
    const names = wheel_claims_distinct(tags.map(({ python, abi }) => (abi === "none" ? python : `${python}-${abi}`)));
    const parsed = names.map(parseInterpreter);
    const interpreters = parsed.flatMap((one) => (one.ok ? [one.interpreter] : []));
    return interpreters.length === names.length ? interpreters : null;
}
function wheel_claims_distinct(values) {
    return Array.from(new Set(values));
}

;// CONCATENATED MODULE: ./packages/verify/src/zipapp/open-zipapp.ts








/** Reads a zipapp; the distributions of a pex become artifacts of their own, held to the tags that their folders name. */
async function openZipapp(walk, { name, zip, findings }, zipapp) {
    const { files, inner } = await scanArchive(deeper(walk), zipMembers(zip), "read");
    const distributions = zipapp.roots.flatMap((root) => distribution(root, files));
    const placed = new Set(distributions.map((one) => `${one.name}/`));
    return {
        ...NO_FACTS,
        kind: "zipapp",
        name,
        files: files.filter(({ path }) => !placed.has(rootOf(path))),
        inner: [...distributions, ...inner],
        imports: await followImports(zipTexts(zip), () => true, byLength(zipapp.roots)),
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
    const named = parseWheelName(root.slice(root.indexOf("/") + 1, -1));
    if (root === "" || !named.ok)
        return [];
    const own = files.filter(({ path }) => path.startsWith(root));
    const claims = wheelClaims(named.name.tags);
    return [
        {
            ...NO_FACTS,
            kind: "wheel",
            name: root.slice(0, -1),
            files: own.map((file) => within(file, root)),
            inner: [],
            imports: NOTHING_FOLLOWED,
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
const read_zipapp_facts_LONGEST_LINE = 512;
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
    const head = await access.read(0, Math.min(read_zipapp_facts_LONGEST_LINE, access.size));
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
const header_fields_SHOWN = 60;
function collect(lines, problems) {
    const fields = [];
    for (const [index, line] of lines.entries()) {
        const last = fields.at(-1);
        const match = FIELD.exec(line);
        if (CONTINUATION.test(line) && last !== undefined) {
            last.lines.push(line.trim());
        }
        else if (match === null) {
            problems.push(`line ${index + 1} is no field: ${JSON.stringify(line.slice(0, header_fields_SHOWN))}`);
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
        const parsed = parseWheelTags(value);
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

;// CONCATENATED MODULE: ./packages/wheel/src/metadata.ts




/** A reader has to refuse a later major version (core metadata, "Metadata-Version"). */
const metadata_KNOWN_MAJOR = 2;
function unfold(value) {
    return value.replaceAll("\n", " ");
}
function metadata_readVersion(reader) {
    const text = reader.one("Metadata-Version");
    const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
    const version = { major: Number(match?.[1]), minor: Number(match?.[2]) };
    if (match === null && text !== "") {
        reader.problems.push(`Metadata-Version is no version: ${JSON.stringify(text)}`);
    }
    else if (version.major > metadata_KNOWN_MAJOR) {
        reader.problems.push(`Metadata-Version ${text} is later than the known ${metadata_KNOWN_MAJOR}`);
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
        metadataVersion: metadata_readVersion(reader),
        name: readChecked(reader, "Name", isProjectName),
        version: readChecked(reader, "Version", isVersion),
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
function record_isInside(path) {
    return !path.startsWith("/") && !path.includes("\0") && !path.split("/").includes("..");
}
function record_quote(text) {
    return JSON.stringify(text.slice(0, 120));
}
function contentProblem(path, hash, size) {
    if (path === "" || !record_isInside(path)) {
        return `${record_quote(path)} is no path inside of the wheel`;
    }
    if (hash !== "" && parseHash(hash) === null) {
        return `${record_quote(hash)} is no hash`;
    }
    return size === "" || record_SIZE.test(size) ? null : `${record_quote(size)} is no size`;
}
function record_problemOf({ fields, isClosed }) {
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
        const problem = record_problemOf(row) ?? repeated;
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
    const named = parseWheelName(fileName);
    const nameFindings = named.ok ? [] : [read_wheel_facts_problem("wheel-name-invalid", fileName, named.problem)];
    const claims = named.ok ? wheelClaims(named.name.tags) : null;
    const folder = distInfoOf(source);
    if (folder === null) {
        const missing = read_wheel_facts_problem("wheel-metadata-invalid", fileName, "no .dist-info folder, or several");
        return {
            facts: { claims, metadata: null, record: null, recordPath: null },
            findings: [...nameFindings, missing],
        };
    }
    const reader = { folder, source };
    const wheel = await read_wheel_facts_readPart(reader, "WHEEL", parseWheelMetadata);
    const metadata = await read_wheel_facts_readPart(reader, "METADATA", parseMetadata);
    const record = await read_wheel_facts_readPart(reader, "RECORD", parseRecord);
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
async function read_wheel_facts_readPart(reader, name, parse) {
    const path = `${reader.folder}/${name}`;
    const text = await reader.source.text(path);
    if (text === null)
        return {
            parsed: null,
            findings: [read_wheel_facts_problem("wheel-metadata-invalid", path, "no such file, or not readable")],
        };
    const parsed = parse(text);
    const problems = parsed.problems ?? [];
    return {
        parsed,
        findings: problems.length === 0 ? [] : [read_wheel_facts_problem("wheel-metadata-invalid", path, problems.join("; "))],
    };
}
function read_wheel_facts_problem(code, file, found) {
    const expected = code === "wheel-name-invalid"
        ? "name-version-python-abi-platform.whl"
        : "a valid file of a wheel";
    return makeFinding(code, { file, expected, found });
}

;// CONCATENATED MODULE: ./packages/verify/src/zip/open-zip.ts














/** Reads a zip archive: a wheel by its name, a zipapp by its __main__, or any other. Rejects only with LimitExceeded. */
async function openZip(walk, { name, access }) {
    const isWheel = name.toLowerCase().endsWith(".whl");
    const listing = await listZip(access, archiveLimits(walk));
    const kind = isWheel ? "wheel" : "zip";
    if (!listing.ok)
        return brokenArtifact(kind, name, [archiveFinding(name, listing.problem)]);
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
    const fileName = (0,posix_namespaceObject.basename)(name);
    const texts = zipTexts(zip);
    const { facts, findings: factFindings } = await readWheelFacts(fileName, texts);
    const { files, inner } = await scanArchive(deeper(walk), zipMembers(zip), "hash");
    return {
        ...NO_FACTS,
        kind: "wheel",
        name,
        files,
        inner,
        imports: await followImports(texts, suffixTest(facts.claims)),
        findings: [...findings, ...factFindings],
        wheel: facts,
    };
}
async function openPlain(walk, { name, zip, findings }) {
    const { files, inner } = await scanArchive(deeper(walk), zipMembers(zip), "read");
    return { ...NO_FACTS, kind: "zip", name, files, inner, imports: NOTHING_FOLLOWED, findings };
}
// Members that cannot be unpacked are told when they are read.
function listingFindings(name, zip) {
    return zip.problems
        .filter(({ kind }) => kind !== "encrypted" && kind !== "method-unknown")
        .map((problem) => archiveFinding(name, problem));
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
    const head = await access.read(0, Math.min(held_content_HEAD, access.size)).catch(() => new Uint8Array());
    const format = artifactFormat(head, name) ?? (walk.depth === 0 ? formatOfName(name) : null);
    const native = file.native ?? null;
    if (format === null)
        return native === null ? null : openProgram(walk, file, native);
    return walk.depth < walk.limits.depth ? OPENERS[format](walk, file) : tooDeep(walk, name);
}
const OPENERS = { zip: openZip, tar: open_tar_openTar, deb: openDeb, asar: openAsar };
// What somebody hands over under such a name is refused when it is not that, not passed over.
function formatOfName(name) {
    const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
    return open_artifact_FORMATS.get(ending) ?? null;
}
const open_artifact_FORMATS = new Map([
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
        makeFinding("archive-too-deep", { file: name, expected, found: "one more" }),
    ]);
}

;// CONCATENATED MODULE: ./packages/platform/src/wheel-tag.ts
/** Writes a tag as `python-abi-platform`. */
function wheel_tag_formatWheelTag(tag) {
    return `${tag.python}-${tag.abi}-${tag.platform}`;
}
/** Writes the two parts of a tag that say which interpreters take it, whatever the platform: `cp311-abi3`. */
function wheelAbi({ python, abi }) {
    return `${python}-${abi}`;
}

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
    const named = files.filter(({ path }) => !OTHER_MACHINES.test(path) && (extensionName(path)?.isTagged === true || SCRIPTS.test(path)));
    const loaded = used.filter(({ path, binary }) => binary.pyInit.length > 0 || needed.has((0,posix_namespaceObject.basename)(path)));
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
        .filter(({ path }) => extensionName(path) !== null)
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
const check_abi3_MOST = 5;
function tell(code, file, [expected, names]) {
    if (names.length === 0)
        return [];
    const more = names.length > check_abi3_MOST ? ` and ${names.length - check_abi3_MOST} more` : "";
    const found = `${names.slice(0, check_abi3_MOST).join(", ")}${more}`;
    return [makeFinding(code, { file, expected, found })];
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
        makeFinding("foreign-file", {
            file: file.path,
            expected: check_architecture_names(platforms),
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
        expected: check_architecture_names(platforms),
        found: description,
    });
}
function check_architecture_names(platforms) {
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
            .map((file) => makeFinding("deb-architecture", {
            file: file.path,
            expected: architecture,
            found: file.binary.description,
        })),
    ];
}
/** Folders of cross compilers' libraries, firmware and data, which are for other machines on purpose. */
const ELSEWHERE = /^(?:\.\/)?usr\/(?:[^/]+-linux-[^/]+\/|share\/|lib\/(?:firmware|debug|gcc-cross)\/|lib(?:32|64|x32)\/)|^(?:\.\/)?lib\/firmware\//;
function nativesOf(subject) {
    return usedFiles(nativeFilesIn(subject)).filter(({ path, binary }) => !ELSEWHERE.test(path) && binary.format === "ELF");
}
// As lintian does: amd64 systems have the libraries of i386 too.
function isTolerated({ binary }, target) {
    const isOlder = binary.targets.some((one) => one.architecture === "i686");
    return target.architecture === "amd64" && isOlder;
}
function inAll(subject) {
    return nativesOf(subject).map(({ path, binary }) => makeFinding("deb-all-native", {
        file: path,
        expected: "no native file in a package for all",
        found: binary.description,
    }));
}
function unknownArchitecture(name, architecture) {
    const parsed = parseTarget(architecture);
    const right = parsed.ok ? parsed.target.debianArchitecture : null;
    return makeFinding("deb-architecture-unknown", {
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
    const parsed = parseTarget(named);
    if (parsed.ok && deb.target?.architecture === parsed.target.architecture)
        return [];
    return [
        makeFinding("deb-name", {
            file: name,
            expected: deb.architecture ?? "",
            found: `${named} in the file's name`,
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/policy.ts


/** zig links with this name; musl's loader takes it, like every name that begins with "libc.", for itself. */
const MUSL_OF_ZIG = "libc.so";
/** Gives the policies of a C library on an architecture; null where there are none. */
function policyOf(libc, architecture) {
    const data = libc === "gnu" ? MANYLINUX : MUSLLINUX;
    const target = TARGETS.find((one) => one.libc === libc && one.architecture === architecture);
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
        .filter((file) => isExtension(file) || !needed.has((0,posix_namespaceObject.basename)(file.path)))
        .map((file) => ({ file, tree: treeOf(file) }));
}
/** Says whether a file initialises the module that its name says. */
function isExtension({ path, pyInit }) {
    return pyInit.includes(`PyInit_${(0,posix_namespaceObject.basename)(path).split(".")[0] ?? ""}`);
}

;// CONCATENATED MODULE: ./packages/verify/src/policy/policy-needs.ts





/** Lists what the files need beyond the oldest policy, each thing once for each file that needs it. */
function policyNeeds(files, policy) {
    const roots = wheelTrees(files);
    const oldest = policy.levels[0] ?? 0;
    const own = new Set(files.flatMap(({ path, soname }) => [(0,posix_namespaceObject.basename)(path), soname ?? ""]));
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
    const bound = pyInit.length === 0 ? [] : symbols.filter((one) => PYTHON_BUILD_SYMBOLS.includes(one));
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
    const wanted = TARGETS.find((one) => one.elf !== null && one.architecture === architecture)?.elf;
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
    const claim = parsePlatformTag(tag);
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
            return compareVersions(number, [major, minor]) > 0;
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
    const target = TARGETS.find((one) => one.os === "linux" && one.architecture === architecture);
    return `linux_${target?.wheelArchitecture ?? architecture}`;
}

;// CONCATENATED MODULE: ./packages/verify/src/wheel/true-platform-tag.ts


/** Tells the platform tag that a wheel for Linux could truly have, and why none that promises more; null for anything else. */
function truePlatformTag(artifact) {
    if (artifact.kind !== "wheel")
        return null;
    const files = elfFiles(artifact);
    const claimed = true_platform_tag_linuxTarget(artifact);
    const architecture = claimed?.architecture ?? firstArchitecture(files);
    if (architecture === null)
        return null;
    return platformTagOf({ files: files.map(policyFile), architecture, libc: claimed?.libc ?? null });
}
function true_platform_tag_linuxTarget({ wheel }) {
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
    const parsed = parsePlatformTag(tag);
    if (parsed?.kind !== "linux")
        return true;
    return TARGETS.some((one) => one.wheelArchitecture === parsed.machine && TAKEN.has(one.architecture));
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
        if (glibcFloor === null || compareVersions(glibcFloor, maxGlibc) <= 0)
            return [];
        const expected = `glibc ${maxGlibc.join(".")} or older`;
        return [
            makeFinding("max-glibc", { file: path, expected, found: `glibc ${glibcFloor.join(".")}` }),
        ];
    });
}
function wheelPolicy(subject) {
    const { policy } = subject.demands;
    if (policy === null || elfFiles(subject).length === 0)
        return refusedTags(subject);
    return policy === "pypi" ? refusedTags(subject) : check_demands_broken(subject, policy);
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
    return [makeFinding(isDemanded ? "policy-broken" : "tag-index-refuses", told)];
}
function check_demands_broken(subject, policy) {
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
    return [makeFinding("policy-broken", { file: subject.name, expected: policy, found })];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-floor.ts




/** Compares what ELF files need of the system (symbol versions, libraries, functions, instructions) with what the oldest platform tag of the wheel promises to get by with (PEP 600, PEP 656). */
function checkFloor(subject) {
    const files = elfFiles(subject).map(policyFile);
    const truth = truePlatformTag(subject)?.tag ?? "another";
    return oldestPromises(subject).flatMap(({ tag, target: { architecture } }) => {
        const breaches = policyAllows(tag, { files, architecture })?.breaches ?? [];
        return Array.from(byFileAndKind(breaches).values(), (needs) => check_floor_toFinding(needs, { tag, truth }));
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
        if (known === undefined || compareLibcFloors(floor, known.floor) < 0)
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
const check_floor_CODES = {
    version: "tag-floor",
    library: "tag-library",
    symbol: "tag-symbol",
    "python-build": "tag-symbol",
    instructions: "tag-instructions",
};
function check_floor_toFinding(needs, { tag, truth }) {
    const [first] = needs;
    const code = check_floor_CODES[first?.kind ?? "version"];
    const found = Array.from(new Set(needs.map(sayNeed)))
        .toSorted()
        .join(", ");
    const expected = `what ${tag} has; its true tag is ${truth}`;
    return makeFinding(code, { file: first?.file ?? "", expected, found });
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
    const packed = frozen === null ? [] : compare(frozen.starter, nativeFilesIn(subject));
    return [...packed, ...unread(subject), ...subject.inner.flatMap((one) => beside(subject, one))];
}
function unread({ frozen, name }) {
    const format = frozen?.unread ?? null;
    if (format === null)
        return [];
    const expected = "a file system that can be read";
    return [makeFinding("payload-unread", { file: name, expected, found: format })];
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
        .map((file) => makeFinding("program-architecture", {
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
    const parsed = platform === null ? null : parseTarget(platform);
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
    return [makeFinding("image-config-differs", told)];
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
    const used = usedFiles(nativeFilesIn(subject)).filter(({ binary }) => binary.format === "ELF");
    const system = used.filter(({ path }) => SYSTEM.test(path));
    const foreign = (file) => !isForMachine(file.binary, target);
    const judged = system.length > 0 ? system : used;
    const isWrong = judged.filter(foreign).length * 2 > judged.length;
    const others = used.filter(foreign);
    if (others.length === 0)
        return [];
    const code = isWrong ? "image-content-differs" : "image-foreign-file";
    const found = others.slice(0, 3).map((file) => check_image_describe(file, image));
    const more = others.length > 3 ? ` and ${others.length - 3} more` : "";
    return [
        makeFinding(code, {
            file: subject.name,
            expected: platform,
            found: `${found.join("; ")}${more}`,
        }),
    ];
}
function check_image_describe({ path, binary }, image) {
    const layer = image.layers[image.layerOf.get(path) ?? -1];
    const from = layer === undefined ? "" : ` from layer ${layer.slice(0, 19)}`;
    return `${path}: ${binary.description}${from}`;
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-imports.ts


/** Tells of imports that must fail, and why: the module is not there, or lies there under a name that Python does not look for. */
function checkImports(subject) {
    return subject.imports.missing.flatMap((missing) => missing.candidates.length === 0 ? [absent(subject, missing)] : check_imports_present(subject, missing));
}
function absent(subject, { importer, module }) {
    const isPure = subject.wheel?.claims?.isPure === true;
    return makeFinding(isPure ? "module-missing" : "extension-missing", {
        file: importer,
        expected: `a module ${module}`,
        found: "no module, package or extension of that name",
    });
}
function check_imports_present(subject, { importer, module, candidates }) {
    const expected = subject.wheel?.claims?.suffixes?.join(" or ") ?? "a suffix of the target's Python";
    return candidates.map((file) => makeFinding("ext-suffix", {
        file,
        expected,
        found: `${extensionName(file)?.suffix ?? file}, so that ${module} is not found by ${importer}`,
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
        return [makeFinding(check_left_strings_CODES[kind], { file: first.path, expected, found })];
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
    return [makeFinding("exec-stack", told)];
}
function relocations({ path, binary }) {
    if (!binary.textRelocations)
        return [];
    const told = { file: path, expected: "code without relocations", found: "DT_TEXTREL" };
    return [makeFinding("text-relocations", told)];
}
/** Folders that are there on any machine, or are found from the file itself. */
const check_linking_COMMON = /^(?:\$\{?ORIGIN\}?|@loader_path|@rpath|@executable_path|\/usr\/lib|\/lib|\/usr\/local\/lib|\/opt\/)/;
function paths({ path, binary }) {
    const outside = [...binary.rpath, ...binary.runpath].filter((folder) => folder !== "" && !check_linking_COMMON.test(folder));
    if (outside.length === 0)
        return [];
    const told = { file: path, expected: "$ORIGIN/…, or no rpath", found: outside.join(":") };
    return [makeFinding("library-path-outside", told)];
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
    return [makeFinding("tag-slice-missing", { file: path, expected, found: binary.description })];
}
// The first Macs with arm64 came with 11.0: an older tag promises nothing about them.
function check_macos_tooNew({ path, binary }, claims) {
    return claims.flatMap(({ tag, target, floor }) => {
        const needed = binary.macosFloors.get(target.name);
        if (floor === null || needed === undefined)
            return [];
        const promised = [floor.major, floor.minor];
        const isOld = compareVersions(promised, FIRST_ARM) < 0 && target.architecture === "arm64";
        if (compareVersions(needed, isOld ? FIRST_ARM : promised) <= 0)
            return [];
        const told = { expected: `macOS ${promised.join(".")} (${tag})`, found: needed.join(".") };
        return [makeFinding("tag-macos-floor", { file: path, ...told })];
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
            ...((mode & SET_ID) === 0 ? [] : [makeFinding("mode-set-uid", told)]),
            ...((mode & WORLD_WRITABLE) === 0 ? [] : [makeFinding("mode-world-writable", told)]),
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
        .filter((file) => check_purity_isExtension(file) && isPure(file.path))
        .map((file) => makeFinding("purelib-extension", {
        file: file.path,
        expected: "extension modules in platlib",
        found: isRootPure ? "Root-Is-Purelib: true" : "purelib",
    }));
}
function check_purity_isExtension({ path, binary }) {
    const initialises = binary.kind === "code" && binary.pyInit.length > 0;
    return initialises || extensionName(path)?.isTagged === true;
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-pyinit.ts



/** Compares the PyInit_ functions that extension modules export with their file names (PEP 489). */
function checkPyInit(subject) {
    return codeFiles(subject.files).flatMap(({ path, binary }) => {
        const name = extensionName(path);
        if (name === null)
            return [];
        const expected = check_pyinit_initFunctions(name.folder, name.stem);
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
function check_pyinit_initFunctions(folder, stem) {
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
            makeFinding("archive-member-unreadable", {
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
    return [makeFinding(code, { file: file.path, expected: "a whole native file", found: reason })];
}
function endMissing({ path, native }) {
    if (native?.binary.kind !== "code" || !native.binary.endMissing)
        return [];
    const found = "one that names a table beyond its end";
    return [makeFinding("binary-end-missing", { file: path, expected: "a whole file", found })];
}
function damage(file, binary) {
    if (binary?.kind === "malformed")
        return binary.reason;
    if (binary !== null || extensionName(file.path)?.isTagged !== true)
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
    return makeFinding(code, { file: file.path, expected, found });
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

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-suffix-machine.ts





/** Compares the machine in an extension module's file name with that of its code; the suffix alone decides whether Python tries to load it. */
function checkSuffixMachine(subject) {
    // A wheel's tags say more: checkSuffix and checkArchitecture hold it to them.
    if (subject.wheel !== null)
        return [];
    const files = usedFiles(subject.files.flatMap(({ native }) => native ?? []));
    return files.flatMap(({ path, binary }) => {
        const suffix = extensionName(path)?.suffix ?? "";
        const named = TARGETS.filter((target) => suffix.includes(`-${target.extSuffixTriplet}.`));
        const fits = named.some((target) => isForMachine(binary, target));
        if (named.length === 0 || fits || binary.targets.length === 0)
            return [];
        const expected = Array.from(new Set(named.map((target) => target.architecture))).join(" or ");
        return [makeFinding("ext-suffix-machine", { file: path, expected, found: binary.description })];
    });
}

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
const check_target_FORMATS = {
    linux: "ELF",
    macos: "Mach-O",
    windows: "PE",
    wasm: "WebAssembly",
};
/** What is for every machine brings launchers of other systems along (setuptools' `cli.exe`): nobody starts them here. */
function isOfOtherSystem({ kind, wheel }, { binary }, { os }) {
    const isForAll = kind === "zipapp" || wheel?.claims?.isPure === true;
    return isForAll && binary.type === "executable" && binary.format !== check_target_FORMATS[os];
}
function wrongTags(subject, target) {
    const claims = subject.wheel?.claims ?? null;
    if (claims === null || claims.isPure)
        return [];
    const platforms = Array.from(new Set(claims.tags.map((tag) => tag.platform)));
    if (platforms.some((tag) => targetsOfPlatformTag(tag).some((one) => one.name === target.name)))
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
    return check_target_tooNew(file, floor);
}
function check_target_tooNew(file, floor) {
    const needed = file.binary.glibcFloor;
    if (floor === null || floor.libc !== "gnu" || needed === null)
        return [];
    if (compareVersions(needed, [floor.major, floor.minor]) <= 0)
        return [];
    return [
        makeFinding("target-floor", {
            file: file.path,
            expected: `glibc ${formatLibcFloor(floor)}`,
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
        makeFinding("several-architectures", {
            file: subject.name,
            expected: "one architecture",
            found: found.join(", "),
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/verify/src/checks/check-wheel-tags.ts


/** Compares the Tag lines of WHEEL with the file name's tags, as sets. */
function checkWheelTags(subject) {
    const named = subject.wheel?.claims?.tags.map(wheel_tag_formatWheelTag);
    const written = subject.wheel?.metadata?.tags.map(wheel_tag_formatWheelTag);
    if (named === undefined || written === undefined)
        return [];
    const expected = Array.from(new Set(named)).toSorted().join(", ");
    const found = Array.from(new Set(written)).toSorted().join(", ");
    return expected === found
        ? []
        : [makeFinding("wheel-tags-differ", { file: subject.name, expected, found })];
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
            const isExtension = file.binary.pyInit.length > 0 || extensionName(file.path)?.isTagged === true;
            return makeFinding(isExtension ? "zipapp-extension" : "zipapp-native", {
                file: file.path,
                expected: "Python files only, or a zipapp that unpacks itself",
                found: describeNative(file.binary),
            });
        }),
    ];
}
/** Folders of virtual environments, homes and tool caches: no other machine has them. */
const check_zipapp_LOCAL = /^\/(?:home|root|Users|tmp|opt\/hostedtoolcache|.*\/(?:\.?venv|virtualenv)s?\/)/;
function checkShebang(name, shebang) {
    if (shebang === null || !check_zipapp_LOCAL.test(shebang))
        return [];
    const expected = "an interpreter line that works everywhere";
    return [makeFinding("zipapp-shebang-local", { file: name, expected, found: `#!${shebang}` })];
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
const check_DATA = new Set(["wheel", "zip", "tar", "sdist", "image-index"]);
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
    return check_DATA.has(inner.kind) && outer.kind !== "zipapp";
}
function weighLess(finding) {
    return { ...finding, severity: LESS[finding.severity] };
}
function seenFrom(inner, finding) {
    const file = finding.file === inner.name ? inner.name : pathInside(inner.name, finding.file);
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
        ...reportContents(inner).map((one) => ({ ...one, path: pathInside(inner.name, one.path) })),
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
    const tags = subject.wheel?.claims?.tags.map(wheel_tag_formatWheelTag) ?? [];
    const natives = nativeFilesIn(subject);
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
        if (best === null || compareVersions(version, best.version) > 0)
            best = { version, file: path };
    }
    return best === null ? null : { glibc: best.version.join("."), file: best.file };
}

;// CONCATENATED MODULE: ./packages/verify/src/subject.ts
/** Demands nothing. */
const NO_DEMANDS = { maxGlibc: null, policy: null };

;// CONCATENATED MODULE: ./packages/verify/src/walk/budget.ts
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
class budget_Budget {
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

;// CONCATENATED MODULE: ./packages/verify/src/walk/memory-scratch.ts

/** Holds scratch files in memory: for callers that know their artifacts to be small. */
const MEMORY_SCRATCH = { scratchFile: async () => memoryFile() };
function memoryFile() {
    const pieces = [];
    let size = 0;
    const whole = () => {
        if (pieces.length > 1)
            pieces.splice(0, pieces.length, Buffer.concat(pieces));
        return bytesAccess(pieces[0] ?? new Uint8Array());
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

;// CONCATENATED MODULE: ./packages/verify/src/walk/open-single-file.ts




/** Reads a file that is no archive, with what may be attached to it. Rejects only with LimitExceeded. */
async function openSingleFile(walk, { name, access }) {
    const entry = { path: name, size: access.size, mode: null };
    const read = async (take) => readAccess(access, name, take);
    const content = { access, read };
    const { file, inner } = await scanContent(walk, entry, { content, thoroughness: "hash" });
    // A frozen program is what is attached to it, and its own code the first of its files.
    if (inner !== null)
        return { ...inner, files: [file, ...inner.files] };
    const found = { files: [file], inner: [], imports: NOTHING_FOLLOWED, findings: [] };
    return { ...NO_FACTS, ...found, kind: "file", name };
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
    return makeReport(subjectOf(artifact, input));
}
/** Joins what was read with what the caller asks of it. */
function subjectOf(artifact, { expectation = null, demands = NO_DEMANDS }) {
    return { ...artifact, expectation, demands };
}
/** Reads something within the limits; what exceeds them becomes an artifact that is refused. */
async function verify_file_within(options, name, ...[bytes, read]) {
    const { limits = LIMITS, scratch = MEMORY_SCRATCH } = options;
    const budget = new budget_Budget(limits, bytes);
    try {
        return await read({
            ...{ scratch, limits, budget, depth: 0 },
            searchesStrings: true,
            openInside: openArtifact,
        });
    }
    catch (error) {
        if (!(error instanceof LimitExceeded))
            throw error;
        const told = { file: error.path, expected: "an artifact within the limits" };
        return brokenArtifact("file", name, [
            makeFinding("archive-bomb", { ...told, found: error.message }),
        ]);
    }
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-archive.ts

/** Makes a folder that the caller has walked an archive: every file is open while it is visited, and closed after. */
function folderArchive(folder) {
    return {
        walk: async (visit) => {
            for (const file of folder.files) {
                if (file.kind === "file")
                    await visitFile(folder, file, visit);
                else
                    await visit(folder_archive_toMember(file), folder_archive_unreadable(file.path, "it is no plain file"));
            }
            return [];
        },
    };
}
async function visitFile(folder, file, visit) {
    const member = folder_archive_toMember(file);
    const opened = await folder_archive_open(folder, file.path);
    if (typeof opened === "string")
        return visit(member, folder_archive_unreadable(file.path, opened));
    try {
        await visit(member, {
            access: opened,
            read: async (take) => readAccess(opened, file.path, take),
        });
    }
    finally {
        await opened.close();
    }
}
async function folder_archive_open(folder, path) {
    try {
        return await folder.open(path);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function folder_archive_toMember({ path, size, kind, mode }) {
    return { path, size, kind, mode: mode ?? null, linkTarget: null };
}
function folder_archive_unreadable(path, detail) {
    return { access: null, read: async () => folder_archive_broken(path, detail) };
}
function folder_archive_broken(path, detail) {
    return { ok: false, problem: { kind: "data-broken", path, detail } };
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-texts.ts

/** Makes the files of a folder readable as texts. */
function folderTexts(folder) {
    const files = folder.files.filter((file) => file.kind === "file");
    return textSource(files.map(({ path, size }) => ({
        path,
        size,
        read: async (take) => folder_texts_readWhole(folder, path, take),
    })));
}
async function folder_texts_readWhole(folder, path, take) {
    try {
        const file = await folder.open(path);
        try {
            take(await file.read(0, file.size));
            return true;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/verify/src/walk/open-folder.ts






/** Reads a folder: an image's OCI layout by its mark, or one of installed files. Rejects only with LimitExceeded. */
async function openFolder(walk, name, folder) {
    const paths = new Set(folder.files.map((file) => file.path));
    if (paths.has("oci-layout") && paths.has("index.json"))
        return openLayout(walk, name, folder);
    const { files, inner } = await scanArchive(walk, folderArchive(folder), "look");
    const imports = await followImports(folderTexts(folder), () => true);
    return { ...NO_FACTS, kind: "folder", name, files, inner, imports, findings: [] };
}
// The parts of an image are few: all stay open until it was read.
async function openLayout(walk, name, folder) {
    const opened = [];
    const known = new Set(folder.files.map((file) => file.path));
    const part = async (path) => {
        if (!known.has(path))
            return null;
        const file = await folder.open(path);
        opened.push(file);
        return file;
    };
    try {
        return await openImageArchive(walk, name, part);
    }
    finally {
        for (const file of opened)
            await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/verify/src/verify-folder.ts



/** Reads every file of a folder once, and what is inside of it, and tells what the native ones are for. Never rejects. */
async function verifyFolder(input) {
    const { name, folder } = input;
    const bytes = folder.files.reduce((sum, file) => sum + file.size, 0);
    const artifact = await verify_file_within(input, name, bytes, async (walk) => openFolder(walk, name, folder));
    return makeReport(subjectOf(artifact, input));
}

;// CONCATENATED MODULE: ./packages/verify/src/findings/finding-text.ts
/** Says in one line what a finding is about, for people: the file, what was expected, and what was found. */
function findingText({ file, expected, found, }) {
    return `${file}: expected ${expected}, found ${found}`;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./packages/electron-after-pack/src/open-file.ts


/** Opens a file for the verifier to read parts of it. */
async function openFile(path) {
    const handle = await (0,promises_namespaceObject.open)(path, "r");
    const { size } = await handle.stat();
    const readNow = (offset, length, into) => {
        const bytes = into?.subarray(0, length) ?? new Uint8Array(length);
        for (let filled = 0; filled < length;) {
            const count = (0,external_node_fs_namespaceObject.readSync)(handle.fd, bytes, filled, length - filled, offset + filled);
            if (count === 0)
                throw new Error(`${path} ends before byte ${offset + length}`);
            filled += count;
        }
        return bytes;
    };
    return {
        size,
        readNow,
        read: async (offset, length, into) => readNow(offset, length, into),
        close: async () => handle.close(),
    };
}

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/walk-folder.ts


/** Lists everything below a folder, sorted by path. */
async function walkFolder(folder) {
    const files = [];
    const lost = [];
    const entries = await (0,promises_namespaceObject.readdir)(folder, { recursive: true });
    for (const entry of entries.toSorted()) {
        const path = entry.split(external_node_path_namespaceObject.sep).join("/");
        const stats = await (0,promises_namespaceObject.lstat)((0,external_node_path_namespaceObject.join)(folder, entry));
        if (stats.isSymbolicLink() && !(await staysIn(folder, entry)))
            lost.push(path);
        if (!stats.isDirectory())
            files.push({ path, size: stats.size, kind: walk_folder_kindOf(stats), mode: stats.mode & 0o7777 });
    }
    return { files, lost };
}
function walk_folder_kindOf(stats) {
    if (stats.isFile())
        return "file";
    return stats.isSymbolicLink() ? "link" : "other";
}
async function staysIn(folder, entry) {
    try {
        return (await (0,promises_namespaceObject.realpath)((0,external_node_path_namespaceObject.join)(folder, entry))).startsWith(`${folder}${external_node_path_namespaceObject.sep}`);
    }
    catch {
        // It leads to nothing.
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/service-problems.ts




/** What of many problems of one service is told. */
const service_problems_MOST = 5;
/** Reads a service from end to end, and says why it cannot go into an app for a target; empty where it can. */
async function serviceProblems(service, target) {
    const { lost, ...read } = service.mainInFolder === null
        ? { ...(await readFile(service, target)), lost: [] }
        : await service_problems_readFolder(service, service.mainInFolder, target);
    const main = mainProblem(read, target);
    const problems = [
        ...(main === null ? [] : [main]),
        ...lost.map((path) => `${path} is a link that leads out of it, or to nothing`),
        ...otherProblems(read, main !== null),
    ];
    return service_problems_shortened(problems).map((problem) => `${service.name}: ${problem}`);
}
async function readFile({ path, fileName }, target) {
    const source = await openFile(path);
    try {
        const report = await verifyFile({ fileName, source, expectation: { target, floor: null } });
        return { report, main: fileName, mainSize: source.size };
    }
    finally {
        await source.close();
    }
}
async function service_problems_readFolder({ path, fileName }, main, target) {
    const { files, lost } = await walkFolder(path);
    const open = async (file) => openFile((0,external_node_path_namespaceObject.join)(path, file));
    const expectation = { target, floor: null };
    const report = await verifyFolder({ name: fileName, folder: { files, open }, expectation });
    const mainSize = files.find((file) => file.path === main && file.kind === "file")?.size ?? null;
    return { report, main, mainSize, lost };
}
/** Looks at the program that is started: nothing else of a service counts without it. */
function mainProblem({ report, main, mainSize }, target) {
    if (mainSize === null)
        return `its folder has no program ${main}`;
    if (mainSize === 0)
        return "it is empty";
    const file = report.files.find(({ path }) => path === main);
    if (file === undefined)
        return `${main} is a program of no machine, but data or a script`;
    if (!file.isRead)
        return `it is cut short or damaged: ${file.description}`;
    if (report.findings.some((one) => one.file === main && one.code === END_MISSING))
        return "it is cut short: its end is missing";
    const isOther = !file.targets.includes(target.name);
    return isOther ? `it is for another machine than ${target.name}: ${file.description}` : null;
}
/** The verifier warns of it only, for a library does without; the program of a frozen service does not. */
const END_MISSING = "binary-end-missing";
/** What follows from the program's own fault, and what it is blamed for in words of its own, is left out. */
function otherProblems({ report, main }, isBlamed) {
    return report.findings
        .filter(({ severity, code }) => severity === "error" || code === END_MISSING)
        .filter(({ file, code }) => !isBlamed || (file !== main && code !== "target-architecture"))
        .map(findingText);
}
function service_problems_shortened(problems) {
    const more = problems.length - service_problems_MOST;
    return more > 0 ? [...problems.slice(0, service_problems_MOST), `and ${more} more problems`] : problems;
}

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/copy-services.ts







/**
 * Makes an `afterPack` hook of electron-builder that copies programs of the very architecture into the app's resources.
 * The hook stops the packaging with an Error that names every service which is missing, empty, damaged or for another
 * machine, and for which; none is copied then.
 * @throws Error where the options are wrong.
 */
function copyServices(options) {
    checkOptions(options);
    return async (context) => {
        const app = packedApp(context, options);
        await requireFolder(app.resources);
        // What a universal app is made of was copied before, and has been joined: it has to be right for both.
        const folder = app.isUniversal ? app.to : app.from;
        const services = await verified(app, folder, options.services);
        if (!app.isUniversal)
            await placeServices(app, services);
    };
}
async function verified(app, folder, names) {
    const services = [];
    const problems = [];
    for (const name of names) {
        const service = await findService(folder, name, app.programSuffix);
        if (service === null)
            problems.push(`${name}: missing, there is no ${(0,external_node_path_namespaceObject.join)(folder, name)}`);
        else
            services.push(service);
    }
    for (const service of services)
        for (const target of app.targets)
            problems.push(...(await serviceProblems(service, target)));
    if (problems.length === 0)
        return services;
    const machines = app.targets.map((target) => target.name).join(" and ");
    throw new Error(`The services for ${machines} are not right:\n${problems.join("\n")}`);
}
async function requireFolder(resources) {
    const isThere = await (0,promises_namespaceObject.stat)(resources).then((stats) => stats.isDirectory(), () => false);
    if (!isThere)
        throw new Error(`copyServices: no app was packed, there is no ${resources}`);
}

;// CONCATENATED MODULE: ./packages/electron-after-pack/src/index.ts


var __webpack_exports__copyServices = __webpack_exports__.S;
export { __webpack_exports__copyServices as copyServices };
