export { type MadeProgram, PROGRAM_KINDS, type ProgramKind } from "./made-program.ts";
