import type { Rule } from "./rule.ts";

/** The rules about zipapps, packages, frozen programs and images. */
export const PROGRAM_RULES = {
  "zipapp-extension": {
    severity: "error",
    meaning:
      "An extension module lies in a zipapp, and Python cannot load native code from inside a zip.",
    remedy:
      "Make the program with shiv or pex, which unpack themselves; `No module named` is what users would see.",
  },
  "zipapp-native": {
    severity: "warning",
    meaning: "A native file lies in a zipapp that does not unpack itself.",
    remedy:
      "Make the program with shiv or pex, unless {file} is unpacked by the program's own code.",
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
    meaning:
      "What starts a frozen program and a library that it brings are for different machines.",
    remedy:
      "Freeze the program in a userland of one architecture, with wheels and the bootloader of that architecture.",
  },
  "payload-unread": {
    severity: "warning",
    meaning: "The file system inside could not be read, so its files were not checked.",
    remedy: "Verify the folder that it is made from.",
  },
  "image-platform-missing": {
    severity: "error",
    meaning:
      "The index of an image names a platform whose manifest, config or layers are not there.",
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
    remedy:
      "Build the image with `--platform {expected}`; retagging alone does not change what it is.",
  },
  "image-content-differs": {
    severity: "error",
    meaning: "The programs in an image are for another machine than its config says.",
    remedy:
      "Build from a base image of {expected}: a FROM that pins another platform, or a COPY of foreign files, does this.",
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
} as const satisfies Readonly<Record<string, Rule>>;
