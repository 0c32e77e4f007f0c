export { type MadeProgram, PROGRAM_KINDS, type ProgramKind } from "./made-program.ts";
export { makePyz } from "./pyz/make-pyz.ts";
export type { PyzRequest } from "./pyz/pyz-request.ts";
