/**
 * Lists every code a {@link Failure} may carry, with what it means. Closed: a code is added here first,
 * and docs/errors.md is made from this table.
 */
export const FAILURE_CODES = {
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
  "emulator-unavailable":
    "No QEMU user-mode interpreter could be found or obtained for a platform.",
  "emulator-not-registered":
    "No enabled binfmt_misc handler takes the programs of a platform, so the kernel cannot run them.",
  "emulator-not-fixed":
    "A registered emulator works on the host but not in a chroot or container: it lacks flag F, or is not static.",
  "emulator-interpreter-missing":
    "A platform is registered for an emulator that is no longer there.",
  "emulator-crashed": "The test program of a platform was ended by a signal under its emulator.",
  "emulator-not-permitted":
    "The kernel did not permit to run the test program of a platform, or its emulator.",
  "emulator-not-proved":
    "The test program of a platform ran under its emulator and did not end as it should.",
  "binfmt-unavailable": "The kernel's binfmt_misc is not mounted and cannot be mounted.",
  "userland-failed": "The target's userland could not be made.",
  "python-unavailable": "The Python version asked for exists in no userland that can be made here.",
  "rust-std-unavailable": "The standard library of the Rust target could not be obtained.",
  "rust-toolchain-unavailable": "No usable rustc and cargo could be found or obtained.",
  "compiler-unavailable": "No C compiler and linker for the target could be found or obtained.",
  "compiler-not-proved":
    "The target's toolchain built a program that is wrong, or that does not run.",
  "compiler-bug": "The target's C compiler miscompiles memcmp (GCC bug 95189).",
  "package-not-found": "The index holds no such package or version.",
  "sdist-missing": "The package has no source distribution on the index.",
  "project-invalid": "The folder to build holds no Python project that can be built.",
  "build-failed": "The wheel could not be built by any strategy that was tried.",
  "wheel-rejected": "The built wheel was found not to be what its tags claim.",
  "wheelhouse-incomplete":
    "The wheelhouse lacks a wheel that a program needs on its target and Python.",
  "entry-point-unclear":
    "Nothing says where a program starts, or several things say it differently.",
  "program-failed": "A program could not be made: its packer, compiler or freezer failed.",
  "program-rejected": "A program that was made is not what its target needs.",
  "image-failed": "A container image could not be built for its platform.",
  "outputs-collide": "Two files that were made would have one name in the output folder.",
  "import-failed": "The built package does not import in the target's userland.",
  "run-failed":
    "A program crashed, hung, or could not be started in the target's userland, or ended with another exit code than 0.",
  "cache-miss": "Something is not in the cache, and `fail-on-cache-miss` says that it has to be.",
  "cache-unavailable": "The cache of finished wheels does not answer, or refuses.",
  "findings-reported": "The verifier reported findings at or above the level that fails.",
  "nothing-to-verify": "No file that the verifier reads was found under the paths given.",
  "server-silent":
    "A server could not be reached, or broke off before its answer was whole, in every attempt.",
  "server-refused": "A server refuses what was asked of it.",
  "credentials-missing":
    "Nothing says who publishes: a token, a password or an identity is needed.",
  "credentials-refused": "A server does not take these credentials, or not for this.",
  "already-published": "Something else is published under that name already, and may not change.",
  "artifact-refused":
    "An artifact breaks a rule of the place it would be published to; nothing was sent.",
  "set-incomplete": "Of the artifacts that belong together some are lacking; nothing was sent.",
  "published-differs": "What is read back from a server is not what was sent to it.",
  "internal-error": "A defect of this program: please report it.",
} as const satisfies Record<string, string>;

/** Names a kind of failure; see {@link FAILURE_CODES}. */
export type FailureCode = keyof typeof FAILURE_CODES;
