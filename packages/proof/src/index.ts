export { badEndFailure, type Trial } from "./bad-end-failure.ts";
export { type MemoryGauge, memoryGauge } from "./memory-gauge.ts";
export { onOldestProcessor } from "./on-oldest-processor.ts";
export { type ProgramRun, type RunRequest, runProgram } from "./run-program.ts";
export { startedFile } from "./started-file.ts";
export { unexpectedOutput } from "./unexpected-output.ts";
