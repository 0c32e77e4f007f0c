import { describe, test } from "@jest/globals";
import { expectAbi3AuditsVerdict, expectAuditwheelsTag } from "./agreement.ts";
import { fetchOracleWheel, isForLinux, ORACLE_WHEELS } from "./oracle-wheels.ts";

const MINUTES = 60_000;
const REST = ORACLE_WHEELS.filter(({ ci }) => !ci);
const named = (wheels: typeof REST) => wheels.map((wheel) => [wheel.fileName, wheel] as const);

describe("on the rest of the list, the true platform tag is auditwheel's", () => {
  test.each(named(REST.filter(isForLinux)))(
    "for %s",
    async (_, wheel) => {
      await expectAuditwheelsTag(await fetchOracleWheel(wheel));
    },
    10 * MINUTES,
  );
});

describe("on the rest of the list, the symbols outside of the stable ABI are abi3audit's", () => {
  // What PE files import by name is not read.
  const ofStableAbi = REST.filter(({ fileName }) => /-abi3-(?!win)/.test(fileName));
  test.each(named(ofStableAbi))(
    "for %s",
    async (_, wheel) => {
      await expectAbi3AuditsVerdict(await fetchOracleWheel(wheel));
    },
    10 * MINUTES,
  );
});
