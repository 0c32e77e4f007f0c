import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const PYTHON = join(import.meta.dirname, "../../../../.cache/tools/attestations/bin/python");
const PROGRAM = `
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read())
print("" if problem is None else problem)
`;

/** Holds a list to CycloneDX's own schema; "" for one without problems. */
export function cycloneDxProblems(list: string): string {
  if (!existsSync(PYTHON))
    throw new Error(
      "this needs cyclonedx-python-lib in .cache/tools/attestations: npm test installs it",
    );
  const options = { encoding: "utf8", input: list } as const;
  return execFileSync(PYTHON, ["-I", "-c", PROGRAM], options).trim();
}
