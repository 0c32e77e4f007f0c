import { type Completed, Failure } from "@wainwright/core";

/** What of a program's words is told; the log has all of them. */
const MOST_CHARACTERS = 1_000;

/** Reports that neither what a program printed, nor that together with its errors, matches; null where one does. */
export function unexpectedOutput(
  completed: Completed,
  { path, expected }: { readonly path: string; readonly expected: RegExp },
): Failure | null {
  const { stdout, output } = completed;
  // search() is blind to the state that a global expression keeps.
  if ([stdout, output].some((text) => text.trim().search(expected) >= 0)) return null;
  const printed = output.trim().slice(-MOST_CHARACTERS);
  const found = printed === "" ? "it printed nothing" : `it printed:\n${printed}`;
  return new Failure(
    "run-failed",
    `${path}: expected was output as ${String(expected)}; ${found}`,
    {
      remedy: "Correct the program, or what is expected of it.",
    },
  );
}
