import type { Rule } from "./rule.ts";

/** The rules about what a wheel says of itself. */
export const WHEEL_RULES = {
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
    remedy:
      "Do not rename wheels; change tags with `python -m wheel tags`, which rewrites WHEEL too.",
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
    remedy:
      "Build {file} in a userland of the tag's C library (glibc: manylinux, musl: musllinux).",
  },
  "tag-floor": {
    severity: "error",
    meaning: "A native file needs a newer library than the wheel's tag promises to get by with.",
    remedy:
      "Build {file} against the older library (manylinux image, zig), or tag the wheel with what it needs.",
  },
  "pure-tag-extension": {
    severity: "error",
    meaning:
      "The wheel says that it is for every machine, but its package imports an extension module for one.",
    remedy:
      "Tag the wheel with its platform; with setuptools the extension has to be declared as one.",
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
    remedy:
      "See whether the extension's build was skipped; if there is none, tag the wheel py3-none-any.",
  },
  "tag-library": {
    severity: "warning",
    meaning:
      "A native file needs a library that the wheel's tag does not promise and the wheel does not hold.",
    remedy:
      "Repair the wheel: `auditwheel repair` copies the library in; or give it the tag {expected}.",
  },
  "tag-instructions": {
    severity: "warning",
    meaning: "A native file needs instructions that the oldest processors of the wheel's tag lack.",
    remedy: "Compile {file} without -march, or choose the faster code at run time.",
  },
  "tag-index-refuses": {
    severity: "warning",
    meaning: "The public Python index does not take wheels with this platform tag.",
    remedy:
      "Give the wheel the tag {expected}: `wainwright verify-native-ext --fix true`, or `auditwheel repair` where libraries have to be copied in.",
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
} as const satisfies Readonly<Record<string, Rule>>;
