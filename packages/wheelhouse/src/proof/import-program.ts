/** Runs each statement (a JSON list of them) as a script would; ends by saying which Python it ran in, and where. */
export const IMPORT_PROGRAM = `
import json, platform, sys
for code in json.loads(sys.argv[1]):
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;

/** Runs a command, finding programs that wheels brought first; says in one line when there is none of the name. */
export const COMMAND_PROGRAM = `
import os, sys
os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
try:
    os.execvp(sys.argv[2], sys.argv[2:])
except OSError as error:
    sys.exit(sys.argv[2] + ": " + error.strerror)
`;

/** Makes a bare name a module to import; anything else is a statement already. */
export function statement(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? `import ${text}` : text;
}
