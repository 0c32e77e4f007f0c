import type { Rule } from "./rule.ts";

/** The rules about what is wrong with an archive, or with a native file as such. */
export const ARCHIVE_RULES = {
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
    meaning:
      "An ELF file names a table of sections that is not in it: a file cut short loses its end first, and with it what was put there, such as the archive of a frozen program.",
    remedy: "Build or copy {file} again, and compare the sizes.",
  },
  "archive-too-deep": {
    severity: "error",
    meaning: "Archives lie inside one another more often than any real package needs.",
    remedy: "Do not unpack the archive; unpack the outer ones and verify what is meant to be used.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
