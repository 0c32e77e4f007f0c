#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

// From wherever this file is (dist/cli or packages/cli/src): the bundler would take a relative path for an asset of its own.
const here = fileURLToPath(import.meta.url);
const actionsFolder = `${here.slice(0, here.search(/[\\/](?:dist|packages)[\\/]cli[\\/]/))}/actions`;
const { stdout, stderr, exitCode } = await runCommand(process.argv.slice(2), { actionsFolder });
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = exitCode;
