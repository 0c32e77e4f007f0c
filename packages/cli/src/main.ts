#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

const actionsFolder = fileURLToPath(new URL("../../actions", import.meta.url));
const { stdout, stderr, exitCode } = await runCommand(process.argv.slice(2), { actionsFolder });
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = exitCode;
