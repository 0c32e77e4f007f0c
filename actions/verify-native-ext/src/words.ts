import type { Parsed } from "@wainwright/core";

/** Reads a version of glibc, as in `2.31`. */
export function versionPair(given: string): Parsed<readonly number[]> {
  const match = /^(?:glibc[- ]?)?(2)[._](\d{1,3})$/i.exec(given);
  return match === null
    ? { ok: false, problem: `"${given}" is no version of glibc, as 2.31 is one` }
    : { ok: true, value: [Number(match[1]), Number(match[2])] };
}

const POLICY = /^(?:manylinux(?:1|2010|2014|_2_\d{1,3})|musllinux_1_\d)$/;
const LEGACY: Readonly<Record<string, string>> = {
  manylinux1: "manylinux_2_5",
  manylinux2010: "manylinux_2_12",
  manylinux2014: "manylinux_2_17",
};

/** Reads a platform tag policy, as in `manylinux_2_28` or `2_28`, or `pypi`. */
export function policyWord(given: string): Parsed<string> {
  const word = given.toLowerCase();
  if (word === "pypi") return { ok: true, value: word };
  const named = /^(?:2_\d+|2014|2010|1)$/.test(word) ? longName(word) : word;
  return POLICY.test(named)
    ? { ok: true, value: LEGACY[named] ?? named }
    : { ok: false, problem: `"${given}" is none of pypi, manylinux_2_N, musllinux_1_N` };
}

function longName(word: string): string {
  return word.startsWith("2_") ? `manylinux_${word}` : `manylinux${word}`;
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Reads a number of bytes, as in `64GiB`, `500M`. */
export function byteCount(given: string): Parsed<number> {
  const match = /^(\d{1,15})\s*([kmg]?)(?:i?b)?$/i.exec(given.trim());
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ""] ?? 1;
  return match === null
    ? { ok: false, problem: `"${given}" is no number of bytes, as 64GiB is one` }
    : { ok: true, value: Number(match[1]) * unit };
}

/** Reads a number of seconds; at most a day. */
export function secondsCount(given: string): Parsed<number> {
  const seconds = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  return seconds > 0 && seconds <= 86_400
    ? { ok: true, value: seconds }
    : { ok: false, problem: `"${given}" is no number of seconds from 1 to 86400` };
}
