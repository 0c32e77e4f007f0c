import { MANYLINUX } from "./policy-data.ts";

/** Symbols that bind an extension to one build of Python 2 or 3.6 and older (PEP 513): no policy has them. */
export const PYTHON_BUILD_SYMBOLS: readonly string[] = [
  "PyFPE_jbuf",
  "PyFPE_dummy",
  "PyFPE_counter",
];

/** The names of undefined symbols that a platform tag depends on: what a reader of ELF files has to keep of them. */
export const POLICY_SYMBOLS: readonly string[] = [
  ...new Set([
    ...Array.from(MANYLINUX.forbidden.values()).flatMap((symbols) => [...symbols.keys()]),
    ...PYTHON_BUILD_SYMBOLS,
  ]),
];
