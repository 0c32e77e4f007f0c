import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { fetchWheel, type RealWheel } from "../real-wheels.ts";
import list from "./oracle-wheels.json" with { type: "json" };

/** A wheel of the Python index that verdicts are compared on. */
export type OracleWheel = {
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  /** Whether every run of the tests takes it, not only `npm run oracles`. */
  readonly ci: boolean;
};

/** All of them, popular packages of all platforms (1 GB); those for every run first (80 MB). */
export const ORACLE_WHEELS: readonly OracleWheel[] = [
  ...list.ci.map((line) => parse(line, true)),
  ...list.more.map((line) => parse(line, false)),
];

function parse(line: string, ci: boolean): OracleWheel {
  const [sha256 = "", size = "", fileName = ""] = line.split(" ");
  return { fileName, sha256, size: Number(size), ci };
}

/** Says whether a wheel's platform tags are for Linux. */
export function isForLinux({ fileName }: OracleWheel): boolean {
  return fileName.includes("linux");
}

/** Gives the path of a wheel, downloaded once; fails where the index gives other bytes. */
export async function fetchOracleWheel(wheel: OracleWheel): Promise<string> {
  const path = await fetchWheel(request(wheel));
  const found = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  if (found === wheel.sha256) return path;
  await rm(path);
  throw new Error(`${path} was not ${wheel.fileName} with sha256 ${wheel.sha256}`);
}

/** Interpreters that take wheels of no certain version, or of the stable ABI of an older one. */
const ANY_PYTHON = "3.12";

function request({ fileName }: OracleWheel): RealWheel {
  const parts = fileName.replace(/\.whl$/, "").split("-");
  const [platform = "", abi = "", python = "", version = "", name = ""] = parts.toReversed();
  return {
    requirement: `${name.replaceAll("_", "-")}==${version}`,
    platforms: platform.split("."),
    ...interpreter(python, abi),
  };
}

function interpreter(
  tag: string,
  abi: string,
): Pick<RealWheel, "python" | "implementation" | "abi"> {
  const exact = /^(cp|pp)(\d)(\d+)$/.exec(tag);
  if (exact === null || abi === "abi3" || abi === "none") return { python: ANY_PYTHON };
  const python = `${exact[2]}.${exact[3]}`;
  if (abi === tag || abi === `${tag}m`) return { python };
  return { python, abi, implementation: exact[1] === "pp" ? "pp" : "cp" };
}
