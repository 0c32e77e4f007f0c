import { formatLibcFloor, type LibcFloor, type Target } from "@wainwright/platform";
import { shellQuote } from "../system/shell-quote.ts";
import { type ArgumentRule, ZIG_ARGUMENTS } from "./zig-arguments.ts";

/** Lists the programs that zig stands in for. */
export const ZIG_PROGRAMS = ["cc", "c++", "ar", "ranlib"] as const;

/** Is the linker of WebAssembly, which rustc calls itself: no C compiler stands between. */
export const WASM_LINKER = "wasm-ld";

/** Is the folder beside the wrappers with stubs of a system's libraries. */
export const STUBS_FOLDER = "lib";

/** Names one of the programs that zig stands in for. */
export type ZigProgram = (typeof ZIG_PROGRAMS)[number] | typeof WASM_LINKER;

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
  if (program === WASM_LINKER) return ["#!/bin/sh", WITHOUT_FLAVOR, `${start} "$@"`, ""].join("\n");
  const body =
    program === "ar" || program === "ranlib"
      ? [`${start} "$@"`]
      : [
          ...FILTER,
          WITHOUT_DEBUG,
          ...(place.target.os === "macos" ? [WITH_SDK, WITH_STUBS] : []),
          `${start} ${targetArguments(place).join(" ")} "$@"`,
        ];
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

/** zig's default is debug information, other compilers' is none: a file of C++ takes a third longer with it, and is ten times as large. */
const WITHOUT_DEBUG = '[ -n "$debug" ] || set -- -g0 "$@"';

/** zig has none of Apple's frameworks, and looks for them nowhere by itself. */
const WITH_SDK =
  '[ ! -d "$SDKROOT/System/Library/Frameworks" ] || set -- "$@" -F"$SDKROOT/System/Library/Frameworks" -L"$SDKROOT/usr/lib"';

/** After the SDK's: it has the libraries whole. */
const WITH_STUBS = `set -- "$@" -L"\${0%/*}/${STUBS_FOLDER}"`;

/** What rustc says to the one lld that is all linkers. */
const WITHOUT_FLAVOR = '[ "$1" != -flavor ] || shift 2';

/** Goes through the arguments by {@link ZIG_ARGUMENTS}, and keeps all others as they are. */
const FILTER = [
  "drop= debug=",
  "for argument do",
  "  shift",
  '  if [ -n "$drop" ]; then drop=; continue; fi',
  '  case "$argument" in -g*) debug=1 ;; esac',
  '  case "$argument" in',
  ...ZIG_ARGUMENTS.map(branch),
  '    *) set -- "$@" "$argument" ;;',
  "  esac",
  "done",
];

function branch({ patterns, instead, withNext }: ArgumentRule): string {
  const said = instead === undefined ? "" : `set -- "$@" ${instead} `;
  return `    ${patterns.join("|")}) ${withNext === true ? "drop=1 " : said};;`;
}
