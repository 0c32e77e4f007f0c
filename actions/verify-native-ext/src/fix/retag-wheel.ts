import { basename } from "node:path/posix";
import { Failure, type Host, runTool } from "@wainwright/core";
import { pythonTool } from "@wainwright/toolchain";
import type { RuleCode } from "@wainwright/verify";
import type { Judged } from "../judge.ts";

/** Findings that only say that the name promises another system than the files need. */
const ABOUT_THE_TAG: ReadonlySet<RuleCode> = new Set([
  "tag-floor",
  "tag-symbol",
  "tag-index-refuses",
  "policy-broken",
]);

/** Says whether a wheel's one fault is its platform tag, so that the true one is certain. */
export function isRetaggable({ kind, platformTag, findings, tags }: Judged): boolean {
  const isAboutTag = findings.some(({ code }) => ABOUT_THE_TAG.has(code));
  const hasOther = findings.some(
    ({ code, severity }) => severity === "error" && !ABOUT_THE_TAG.has(code),
  );
  if (kind !== "wheel" || platformTag === null || platformTag.startsWith("linux_")) return false;
  return isAboutTag && !hasOther && !tags.some((tag) => tag.endsWith(`-${platformTag}`));
}

/**
 * Writes a copy of a wheel beside it with its true platform tag, in the file's name, WHEEL and RECORD; the wheel itself stays.
 * @returns the path of the copy.
 * @throws Failure `tool-failed`, or `inputs-invalid` where another wheel already has the copy's name.
 */
export async function retagWheel(host: Host, { path, platformTag }: Judged): Promise<string> {
  const tool = await pythonTool(host, "wheel");
  const aside = await host.files.temporaryFolder("retag");
  const name = basename(path);
  // The path may be a link, which leads nowhere from there.
  await host.files.placeFile(path, `${aside}/${name}`);
  const argv = [tool.python, "-m", "wheel", "tags", "--platform-tag", platformTag ?? ""] as const;
  const env = { SOURCE_DATE_EPOCH: host.env("SOURCE_DATE_EPOCH") ?? START_OF_ZIP };
  await runTool(
    host,
    { argv: [...argv, `${aside}/${name}`], env, label: "wheel tags" },
    {
      code: "tool-failed",
      what: `${path} could not be given the tag ${platformTag}`,
      remedy: "Build it again, or leave `fix` out.",
    },
  );
  const copy = (await host.files.list(aside)).find((file) => file !== name) ?? name;
  const place = `${path.slice(0, path.length - name.length)}${copy}`;
  await placeNew(host, `${aside}/${copy}`, place);
  host.log.info(`${path}: written anew as ${place}`);
  return place;
}

/** Is 1980, with which a ZIP archive's times begin: what is made twice is then the same file. */
const START_OF_ZIP = "315532800";

async function placeNew(host: Host, from: string, place: string): Promise<void> {
  const isThere = await host.files.exists(place);
  if (!isThere) return host.files.placeFile(from, place);
  if ((await host.files.sha256(place)) === (await host.files.sha256(from))) return;
  throw new Failure("inputs-invalid", `fix: ${place} is there already, and is another wheel`, {
    remedy: "Take away whichever of the two is not meant for others.",
  });
}
