export type { Action, AnyAction, Outputs, OutputValue } from "./action/action.ts";
export { defineAction } from "./action/define-action.ts";
export type { Performed } from "./action/perform.ts";
export { asFailure, errorCode } from "./as-failure.ts";
export { cleanLog } from "./diagnosis/clean-log.ts";
export { CATALOGUE, diagnose } from "./diagnosis/diagnose.ts";
export { blame, type Diagnosis, type FailurePattern } from "./diagnosis/diagnosis.ts";
export { Failure, type FailureDetails } from "./failure.ts";
export { FAILURE_CODES, type FailureCode } from "./failure-codes.ts";
export type { Cache, CacheEntry } from "./host/cache.ts";
export type { Clock } from "./host/clock.ts";
export type { Command, Completed, Exec } from "./host/exec.ts";
export type { FileInfo, Files, RandomAccessFile, ScratchFile, WalkedFile } from "./host/files.ts";
export type { Host, MachineFacts } from "./host/host.ts";
export type { Download, FilePart, Http, WebAnswer, WebRequest } from "./host/http.ts";
export type { AnnotationPlace, Log } from "./host/log.ts";
export type { Runner } from "./host/runner.ts";
export type { Undo, Undoable } from "./host/undo.ts";
export type { InputSpec, InputSpecs, InputsOf, Parsed } from "./inputs/input-spec.ts";
export {
  interpreterWord,
  interpreterWords,
  targetWord,
  targetWords,
} from "./inputs/platform-words.ts";
export { inputsInvalid, readInputs } from "./inputs/read-inputs.ts";
export { argumentWords, splitWords } from "./inputs/split-words.ts";
export {
  flag,
  lines,
  oneOf,
  parsed,
  parsedLines,
  parsedOr,
  required,
  text,
  words,
} from "./inputs/specs.ts";
export { inParallel } from "./in-parallel.ts";
export { isRecord, jsonOrNull } from "./json.ts";
export { markdownTable } from "./markdown.ts";
export { megabytes } from "./megabytes.ts";
export { nodeHost } from "./node/node-host.ts";
export { startProgress } from "./progress.ts";
export { retry, type RetryPolicy } from "./retry.ts";
export { labelledHost } from "./labelled-host.ts";
export { runTool, toolFailure, type ToolFailure } from "./run-tool.ts";
export { runAction } from "./runner/run-action.ts";
export {
  runInTerminal,
  terminalMachine,
  type TerminalMachine,
  type TerminalOptions,
} from "./terminal/run-in-terminal.ts";
