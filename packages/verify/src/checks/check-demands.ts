import { compareVersions } from "@wainwright/binary";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import { codeFiles } from "../native/loaded-files.ts";
import { policyAllows } from "../policy/policy-allows.ts";
import { elfFiles, policyFile, truePlatformTag } from "../wheel/true-platform-tag.ts";
import type { Subject } from "../subject.ts";
import { isIndexTag } from "../wheel/is-index-tag.ts";

/** Holds an artifact to what the caller demands of every one. */
export function checkDemands(subject: Subject): readonly Finding[] {
  return [...tooNew(subject), ...(subject.kind === "wheel" ? wheelPolicy(subject) : [])];
}

function tooNew({ files, demands: { maxGlibc } }: Subject): readonly Finding[] {
  if (maxGlibc === null) return [];
  return codeFiles(files).flatMap(({ path, binary: { glibcFloor } }) => {
    if (glibcFloor === null || compareVersions(glibcFloor, maxGlibc) <= 0) return [];
    const expected = `glibc ${maxGlibc.join(".")} or older`;
    return [
      makeFinding("max-glibc", { file: path, expected, found: `glibc ${glibcFloor.join(".")}` }),
    ];
  });
}

function wheelPolicy(subject: Subject): readonly Finding[] {
  const { policy } = subject.demands;
  if (policy === null || elfFiles(subject).length === 0) return refusedTags(subject);
  return policy === "pypi" ? refusedTags(subject) : broken(subject, policy);
}

// A plain linux tag promises nothing of the machine, so an index that serves everybody does not take it.
function refusedTags(subject: Subject): readonly Finding[] {
  const claims = subject.wheel?.claims?.platforms ?? [];
  const refused = Array.from(new Set(claims.map(({ tag }) => tag))).filter(
    (tag) => !isIndexTag(tag),
  );
  if (refused.length === 0) return [];
  const expected = truePlatformTag(subject)?.tag ?? "manylinux or musllinux";
  const told = { file: subject.name, expected, found: refused.join(", ") };
  const isDemanded = subject.demands.policy === "pypi";
  return [makeFinding(isDemanded ? "policy-broken" : "tag-index-refuses", told)];
}

function broken(subject: Subject, policy: string): readonly Finding[] {
  const truth = truePlatformTag(subject);
  const files = elfFiles(subject).map(policyFile);
  const targets = files.flatMap((file) => file.targets);
  const architectures = Array.from(new Set(targets.map((target) => target.architecture)));
  const stopped = architectures.filter((architecture) => {
    const word = targets.find((target) => target.architecture === architecture)?.wheelArchitecture;
    const answer = policyAllows(`${policy}_${word}`, { files, architecture });
    // What is built for another C library breaks no rule of this one's: it does not run there at all.
    return answer?.allowed !== true || answer.ignored.some(({ why }) => why === "libc");
  });
  if (stopped.length === 0) return [];
  const found = truth?.tag ?? "no ELF file";
  return [makeFinding("policy-broken", { file: subject.name, expected: policy, found })];
}
