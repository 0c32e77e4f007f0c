import { describe, test } from "@jest/globals";
import { expectAbi3AuditsVerdict, expectAuditwheelsTag } from "./agreement.ts";
import { fetchOracleWheel, isForLinux, ORACLE_WHEELS } from "./oracle-wheels.ts";

const MINUTES = 60_000;
const SELECTED = ORACLE_WHEELS.filter(({ ci }) => ci);
const named = (wheels: typeof SELECTED) => wheels.map((wheel) => [wheel.fileName, wheel] as const);

describe("the true platform tag is auditwheel's", () => {
  test.each(named(SELECTED.filter(isForLinux)))(
    "for %s",
    async (_, wheel) => {
      await expectAuditwheelsTag(await fetchOracleWheel(wheel));
    },
    5 * MINUTES,
  );
});

describe("the symbols outside of the stable ABI are abi3audit's", () => {
  // What PE files import by name is not read.
  const ofStableAbi = SELECTED.filter(({ fileName }) => /-abi3-(?!win)/.test(fileName));
  test.each(named(ofStableAbi))(
    "for %s",
    async (_, wheel) => {
      await expectAbi3AuditsVerdict(await fetchOracleWheel(wheel));
    },
    5 * MINUTES,
  );
});
