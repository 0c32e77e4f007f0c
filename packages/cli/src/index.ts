export { ACTIONS } from "./actions.ts";
export { actionHelp, overview, summaryIn } from "./help.ts";
export { type Arguments, parseArguments } from "./parse-arguments.ts";
export { type CommandResult, runCommand } from "./run-command.ts";
