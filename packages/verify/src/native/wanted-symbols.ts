import { POLICY_SYMBOLS } from "../policy/policy-symbols.ts";

/** Beginnings of the symbol names that some rule asks for; all others are not even decoded. */
export const SYMBOLS: readonly string[] = ["Py", "_Py", ...POLICY_SYMBOLS];
