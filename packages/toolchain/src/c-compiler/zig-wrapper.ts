import { formatLibcFloor, type LibcFloor, type Target } from "@wainwright/platform";
import { shellQuote } from "../system/shell-quote.ts";

/** Lists the programs that zig stands in for. */
export const ZIG_PROGRAMS = ["cc", "c++", "ar", "ranlib"] as const;

/** Names one of the programs that zig stands in for. */
export type ZigProgram = (typeof ZIG_PROGRAMS)[number];

/** Says which zig compiles for whom. */
export interface ZigPlace {
  /** Absolute path of zig. */
  readonly zig: string;
  readonly target: Target;
  readonly floor: LibcFloor | null;
}

/** Writes the script that makes zig one of the programs of a C toolchain, as cargo and the crate `cc` call them. */
export function zigWrapper(program: ZigProgram, place: ZigPlace): string {
  const start = `exec ${shellQuote(place.zig)} ${program}`;
  const body =
    program === "ar" || program === "ranlib"
      ? [`${start} "$@"`]
      : [...FILTER, `${start} ${targetArguments(place).join(" ")} "$@"`];
  return ["#!/bin/sh", ...body, ""].join("\n");
}

/** Writes what zig is told of a target: `-target arm-linux-gnueabihf.2.17`. */
export function targetArguments({ target, floor }: Omit<ZigPlace, "zig">): readonly string[] {
  const version = floor === null ? "" : `.${formatLibcFloor(floor)}`;
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
