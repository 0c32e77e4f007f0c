import { Failure, type Host } from "@wainwright/core";
import {
  missingOfSet,
  offeredDistribution,
  type OfferedItem,
  offeredProgram,
  readDistributions,
  verifyArtifacts,
} from "@wainwright/registry";
import { checkExpected, findingLines, type FoundReport } from "@wainwright/verify";
import { filesOf, type Goods, isDistributionName } from "./goods.ts";
import type { Expected } from "./words.ts";

/**
 * Holds everything that is published to what it says of itself, and all of it together to what is expected.
 * @throws Failure `artifact-refused`, `set-incomplete`
 */
export async function checkGoods(
  host: Host,
  goods: Goods,
  expected: readonly Expected[],
): Promise<readonly FoundReport[]> {
  const reports = await verifyArtifacts(host, filesOf(goods));
  refuseFindings(reports);
  const lines = expected.flatMap((one) => (one.kind === "files" ? [one.line] : []));
  const unmet = checkExpected(lines, reports);
  const sets = expected.flatMap((one) => (one.kind === "set" ? [one.set] : []));
  const { asked, missing } = missingOfSet(
    sets,
    sets.length === 0 ? [] : await offered(host, goods),
  );
  const lacking = [...missing.map((one) => `there is no ${one}`), ...findingLines(unmet)];
  if (lacking.length === 0) return reports;
  const count = missing.length === 0 ? "" : `: ${missing.length} of ${asked} are lacking`;
  throw new Failure("set-incomplete", `the set is not whole${count}\n${lacking.join("\n")}`, {
    remedy: "Build what is lacking, or correct `expect`; nothing was sent.",
  });
}

function refuseFindings(reports: readonly FoundReport[]): void {
  const wrong = reports.flatMap(({ path, findings }) => {
    const errors = findings.filter(({ severity }) => severity === "error");
    return errors.length === 0 ? [] : [{ path, errors, remedy: errors[0]?.remedy ?? "" }];
  });
  const [first] = wrong;
  if (first === undefined) return;
  const lines = wrong.flatMap(({ path, errors }) => [`${path}:`, ...findingLines(errors)]);
  const message = `nothing was sent:\n${lines.join("\n")}`;
  throw new Failure("artifact-refused", message, { remedy: first.remedy });
}

async function offered(host: Host, goods: Goods): Promise<readonly OfferedItem[]> {
  const files = [...goods.distributions, ...goods.release.artifacts].filter(({ name }) =>
    isDistributionName(name),
  );
  const read = await readDistributions(host, files);
  return [
    ...read.flatMap((one) => (one.ok ? [offeredDistribution(one.distribution)] : [])),
    ...goods.release.programs.map(offeredProgram),
  ];
}
