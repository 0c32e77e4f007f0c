import type { LibcFloor } from "@wainwright/platform";
import { compareLibcFloors } from "@wainwright/platform";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { RuleCode } from "../findings/rules.ts";
import { policyAllows } from "../policy/policy-allows.ts";
import type { PolicyNeed } from "../policy/policy-needs.ts";
import { elfFiles, policyFile, truePlatformTag } from "../wheel/true-platform-tag.ts";
import type { PlatformClaim } from "../wheel/wheel-claims.ts";
import type { Subject } from "../subject.ts";

type Promise = PlatformClaim & { readonly floor: LibcFloor };

/** Compares what ELF files need of the system (symbol versions, libraries, functions, instructions) with what the oldest platform tag of the wheel promises to get by with (PEP 600, PEP 656). */
export function checkFloor(subject: Subject): readonly Finding[] {
  const files = elfFiles(subject).map(policyFile);
  const truth = truePlatformTag(subject)?.tag ?? "another";
  return oldestPromises(subject).flatMap(({ tag, target: { architecture } }) => {
    const breaches = policyAllows(tag, { files, architecture })?.breaches ?? [];
    return Array.from(byFileAndKind(breaches).values(), (needs) =>
      toFinding(needs, { tag, truth }),
    );
  });
}

/** Gives the oldest system of each architecture and C library that the tags promise. */
function oldestPromises(subject: Subject): readonly Promise[] {
  const oldest = new Map<string, Promise>();
  for (const claim of subject.wheel?.claims?.platforms ?? []) {
    const { floor, target } = claim;
    if (floor === null || target.os !== "linux") continue;
    const known = oldest.get(target.name);
    if (known === undefined || compareLibcFloors(floor, known.floor) < 0)
      oldest.set(target.name, { ...claim, floor });
  }
  return Array.from(oldest.values());
}

// A library of the same name in the wheel answers for its own symbol versions.
function byFileAndKind(
  breaches: readonly PolicyNeed[],
): ReadonlyMap<string, readonly PolicyNeed[]> {
  const groups = new Map<string, PolicyNeed[]>();
  for (const need of breaches) {
    if (need.kind === "version" && need.bundled) continue;
    const key = `${need.kind} ${need.file}`;
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return groups;
}

const CODES = {
  version: "tag-floor",
  library: "tag-library",
  symbol: "tag-symbol",
  "python-build": "tag-symbol",
  instructions: "tag-instructions",
} as const satisfies Readonly<Record<PolicyNeed["kind"], RuleCode>>;

function toFinding(
  needs: readonly PolicyNeed[],
  { tag, truth }: { readonly tag: string; readonly truth: string },
): Finding {
  const [first] = needs;
  const code = CODES[first?.kind ?? "version"];
  const found = Array.from(new Set(needs.map(sayNeed)))
    .toSorted()
    .join(", ");
  const expected = `what ${tag} has; its true tag is ${truth}`;
  return makeFinding(code, { file: first?.file ?? "", expected, found });
}

function sayNeed(need: PolicyNeed): string {
  switch (need.kind) {
    case "version":
      return need.version;
    case "library":
      return need.library;
    case "symbol":
      return `${need.symbol} of ${need.library}`;
    case "python-build":
      return need.symbol;
    case "instructions":
      return `x86-64-${need.level}`;
  }
}
