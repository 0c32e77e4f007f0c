import { Failure, type FailureCode } from "@wainwright/core";

/** Says what to do about a package that has no usable source distribution. */
const OTHER_SOURCE = "Name a version that has one, or build from its sources with package-dir.";

interface Answer {
  readonly code: FailureCode;
  readonly said: RegExp;
  readonly what: string;
  readonly remedy: string;
}

/** Lists what uv says of each class of failure, in the order in which they are told apart. */
const ANSWERS: readonly Answer[] = [
  {
    code: "inputs-invalid",
    said: /Couldn't parse requirement|Unexpected '|Expected (?:package name|a version specifier)/,
    what: "is no requirements file",
    remedy: "Write a requirement a line, as in a requirements file: rpds-py==2026.9.1 (PEP 508).",
  },
  {
    code: "sdist-missing",
    said: /no source distribution/,
    what: "has no source distribution",
    remedy: OTHER_SOURCE,
  },
  {
    code: "download-failed",
    said: /Request failed|Failed to fetch|error sending request|network (?:connectivity )?(?:was|is) disabled/,
    what: "could not be looked up",
    remedy: "Check the network, and which index uv is configured for (UV_DEFAULT_INDEX, uv.toml).",
  },
  {
    code: "build-failed",
    said: /Failed to (?:download and )?build `|Failed to extract archive/,
    what: "needs a source distribution whose metadata cannot be built",
    remedy: "Pin another version of the package that is named above, or report it there.",
  },
  {
    code: "package-not-found",
    said: /was not found|there is no version of|No solution found/,
    what: "cannot be had",
    remedy: "Check the name and the version, and that uv is configured for the right index.",
  },
];

/** Says what uv says of a failed resolution: which kind it is, in what words, and what to do. */
export function unresolved(what: string, words: string, other: Failure): Failure {
  const answer = ANSWERS.find(({ said }) => said.test(words));
  if (answer === undefined) return other;
  return new Failure(answer.code, `${what} ${answer.what}:\n${uvReasons(words)}`, {
    remedy: answer.remedy,
    cause: other,
  });
}

/** Takes from uv's words what is the matter: its hints are about uv's own options, which the user did not give. */
export function uvReasons(words: string): string {
  const [said = ""] = words.split(/^hint: /m);
  return said
    .replace(/^error: No solution found when resolving dependencies[^\n]*\n/m, "")
    .replaceAll(/^(?:error:| +cause:| +╰─▶) +/gm, "")
    .replaceAll(/^ {2,}/gm, "")
    .replaceAll(/`[^`]*implementation_name[^`]*`-compatible/g, "compatible")
    .trim()
    .slice(0, 2_000);
}
