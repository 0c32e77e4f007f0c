import type { Completed } from "@wainwright/core";
import { WORK_FOLDER } from "@wainwright/toolchain";

/** Is why a program did not end well. */
export interface BadEnd {
  readonly what: string;
  readonly remedy: string;
  /** Whether that is why, and not only how: else the program's words may tell more. */
  readonly isReason: boolean;
}

/** Says where a program ran. */
export interface RunPlace {
  /** The userland, as it is told. */
  readonly where: string;
  readonly timeoutSeconds: number;
  /** The exit code that is well; 0 where nothing is said. */
  readonly expectExit?: number;
}

/** Tells a hang, a crash, a wrong machine and a missing library apart; null when the program ended with the expected code. */
export function explainEnd(completed: Completed, place: RunPlace): BadEnd | null {
  if (completed.timedOut) return hang(place);
  const { exitCode } = completed;
  if (exitCode === (place.expectExit ?? 0)) return null;
  if (exitCode === 0) return ending(completed, place);
  // What could not be loaded ends with an exit code, so that a crash is one whatever was said before.
  return crash(completed, place) ?? loading(completed.output, place) ?? ending(completed, place);
}

function hang({ where, timeoutSeconds }: RunPlace): BadEnd {
  return {
    what: `it did not end within ${timeoutSeconds} seconds in ${where}`,
    remedy:
      "Raise `timeout` (in build-app `smoke-timeout`) where emulation is slow; a crash of the first process also looks like this.",
    isReason: true,
  };
}

/** What kernels, shells, QEMU and both C libraries say of code for another machine; of a module that Python has found, glibc says that it is not there. */
const WRONG_MACHINE =
  /exec format error|cannot execute binary file|invalid ELF (?:header|image)|wrong ELF class|Could not open '\S*\/ld[-.]\S*'|ImportError: \/\S+: cannot open shared object file/i;
/** What QEMU says of a program of musl where there is glibc only. */
const OTHER_LIBRARY = /Could not open '(?<loader>\S*\/ld-musl-\S*)'/;
/** What bubblewrap says where the kernel finds no program, or not the loader that the program names. */
const NOT_STARTED =
  /^bwrap: execvp (?<program>.+): (?:No such file or directory|Permission denied)$/m;
const MISSING_VERSION = /version [`'](?<version>(?:GLIBC|GLIBCXX|CXXABI|GCC)_\S*?)' not found/;
const MISSING_LIBRARY =
  /(?:^|[\s:])(?<gnu>[^\s:]+): cannot open shared object file|Error loading shared library (?<musl>[^\s:]+):/m;

/** Reads what was said of a program that could not be loaded. */
function loading(output: string, { where }: RunPlace): BadEnd | null {
  const loader = OTHER_LIBRARY.exec(output)?.groups?.["loader"];
  if (loader !== undefined) return otherLibrary(loader, where);
  if (WRONG_MACHINE.test(output)) return otherMachine(where);
  const program = NOT_STARTED.exec(output)?.groups?.["program"];
  if (program !== undefined) return notStarted(program, where);
  return missingVersion(output, where) ?? missingLibrary(output, where);
}

function missingVersion(output: string, where: string): BadEnd | null {
  const version = MISSING_VERSION.exec(output)?.groups?.["version"];
  if (version === undefined) return null;
  return {
    what: `it needs ${version}, which ${where} does not have`,
    remedy: "Build it against an older C library and compiler.",
    isReason: true,
  };
}

function missingLibrary(output: string, where: string): BadEnd | null {
  const { gnu, musl } = MISSING_LIBRARY.exec(output)?.groups ?? {};
  const library = gnu ?? musl;
  if (library === undefined) return null;
  return {
    what: `the library ${library} is not in ${where}`,
    remedy: `Bring ${library} along, or depend on the package that has it.`,
    isReason: true,
  };
}

function otherMachine(where: string): BadEnd {
  return {
    what: `it is for another machine than ${where}`,
    remedy: "Build it for this target; the findings above say what is inside.",
    isReason: true,
  };
}

function otherLibrary(loader: string, where: string): BadEnd {
  return {
    what: `it is for another C library than ${where}: ${loader} is not there`,
    remedy: "Build it for glibc, or link it statically.",
    isReason: true,
  };
}

// The artifact is surely there: what is missing is then the loader that it names.
function notStarted(program: string, where: string): BadEnd {
  return program.startsWith(`${WORK_FOLDER}/`)
    ? {
        what: `it is for another machine or C library than ${where}, or no program`,
        remedy:
          "Build it for this target; a script needs its interpreter there, a program mode 755.",
        isReason: true,
      }
    : {
        what: `there is no program ${program} in ${where}`,
        remedy: "Begin the command with `{}`, `python`, or a program that the userland has.",
        isReason: true,
      };
}

/** Exit codes from here on are 128 and the number of the signal that ended a program in the sandbox. */
const BY_SIGNAL = 128;
const MOST_SIGNALS = 64;
const SIGNALS: Readonly<Record<number, string>> = {
  4: "SIGILL",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
};
const MEANINGS: Readonly<Record<string, string>> = {
  SIGILL: ": an instruction that this processor does not have",
  SIGBUS: ": a file cut short, or an unaligned access",
  SIGKILL: ": out of memory, most often",
};

function crash({ signal, exitCode }: Completed, { where }: RunPlace): BadEnd | null {
  const name = signal ?? signalOf(exitCode ?? 0);
  if (name === null) return null;
  return {
    what: `it crashed in ${where}: ${name}${MEANINGS[name] ?? ""}`,
    remedy:
      name === "SIGILL"
        ? "Compile it for the target's oldest processor (-march), or ask for a newer one with QEMU_CPU."
        : "Start it in a debugger there; one crash under QEMU that no real machine shows asks for another QEMU.",
    // Who aborts says before why.
    isReason: name !== "SIGABRT",
  };
}

function ending({ exitCode }: Completed, { where, expectExit = 0 }: RunPlace): BadEnd {
  const expected = expectExit === 0 ? "" : `, and not with ${expectExit}`;
  return {
    what: `it ended with exit code ${exitCode} in ${where}${expected}`,
    remedy: "Read the program's words above.",
    isReason: false,
  };
}

function signalOf(exitCode: number): string | null {
  const number = exitCode - BY_SIGNAL;
  return number > 0 && number <= MOST_SIGNALS ? (SIGNALS[number] ?? `signal ${number}`) : null;
}
