import type { Severity } from "./severity.ts";

/** What one rule is: how much it weighs, what a finding of it means, and what to do about it. */
export type Rule = {
  readonly severity: Severity;
  readonly meaning: string;
  /** `{file}`, `{expected}` and `{found}` stand for the finding's own. */
  readonly remedy: string;
};

/**
 * The policy: every rule by its code. A rule is an error only where it never flags a well-kept artifact.
 *
 * docs/errors.md is made from this table.
 */
export const RULES = {
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
    meaning:
      "A native file that nothing here loads is for another machine; prebuilt files often are on purpose.",
    remedy: "Leave {file} out if it is not meant to be there.",
  },
  "several-architectures": {
    severity: "warning",
    meaning: "The native files are for more than one machine.",
    remedy: "Say with the input `target` which machine they are for, or keep one folder a machine.",
  },
  "arm-cpu-suspicion": {
    severity: "notice",
    meaning:
      "The ARM attributes name a newer processor than the tag does; the linker may have lifted them.",
    remedy:
      "Try {file} on the oldest board, or under `QEMU_CPU`; build with start files of that processor.",
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
  "ext-suffix": {
    severity: "error",
    meaning: "An extension module has a file name that the Python of the tag does not look for.",
    remedy:
      "Build it with the target's Python or its sysconfig, so that the name ends in {expected}.",
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
    remedy:
      "Give the module one name: the file's, the PyInit_ function's and the build configuration's.",
  },
  "pyinit-missing": {
    severity: "notice",
    meaning:
      "A file named as an extension module exports no PyInit_ function, so it cannot be imported.",
    remedy:
      "Fine for a library that is loaded with ctypes; else see whether symbols were hidden or stripped.",
  },
  "extension-missing": {
    severity: "error",
    meaning:
      "A package imports a module of its own that is not there, so importing the package fails.",
    remedy:
      "See in the build's log why the extension was not built or not copied, and build again.",
  },
  "module-missing": {
    severity: "warning",
    meaning: "A pure Python package imports a module of its own that is not there.",
    remedy:
      "See whether the module is generated by the build, or left out by the package's file list.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Names a rule. */
export type RuleCode = keyof typeof RULES;
