import { describe, expect, test } from "@jest/globals";
import { buildWheel } from "@wainwright/testing";
import { elfFor, failure, findingsOf, hostWith, INIT, SO, start } from "./run-helpers.ts";

const LYING = await buildWheel({
  tags: "cp311-cp311-manylinux_2_17_armv7l",
  files: { ...INIT, [SO]: elfFor("armv7", "2.28", { execStack: true }) },
});
const PATH = `dist/${LYING.fileName}`;

async function ignoring(lines: string) {
  const host = hostWith({ [PATH]: LYING.bytes });
  return { host, outputs: await start(host, { path: PATH, ignore: lines }) };
}

describe("ignore", () => {
  test("takes a finding out of those that count, and keeps it with its reason in the report", async () => {
    const { host, outputs } = await ignoring("tag-floor # the shop's boards all have 2.31");
    expect(outputs).toMatchObject({
      ok: true,
      report: {
        artifacts: [
          {
            ignored: [{ code: "tag-floor", file: SO, reason: "the shop's boards all have 2.31" }],
            findings: [{ code: "exec-stack" }],
          },
        ],
      },
    });
    expect(findingsOf(outputs)).toEqual([`exec-stack ${SO}`]);
    expect(host.logged).toContainEqual(
      expect.stringMatching(/^info: ignored: tag-floor: .* \(the shop's boards all have 2\.31\)$/),
    );
    expect(host.summaries.join("")).toContain("| Ignored | Where | Why |");
  });

  test.each([
    [`tag-floor ${SO} # known`],
    ["tag-floor rpds/*.so # known"],
    ["tag-floor **/*.so # known # and why"],
    [`tag-floor ${PATH}!/${SO} # known`],
    ["tag-floor dist/*.whl # known"],
  ])("takes a file by its path or by a pattern: %s", async (line) => {
    expect(findingsOf((await ignoring(line)).outputs)).toEqual([`exec-stack ${SO}`]);
  });

  test.each([["tag-floor other/* # x"], ["exec-stack # x"], ["tag-symbol # x"]])(
    "leaves every other finding as it is: %s",
    async (line) => {
      const host = hostWith({ [PATH]: LYING.bytes });
      const { outputs } = await failure(host, { path: PATH, ignore: line });
      expect(findingsOf(outputs)).toContain(`tag-floor ${SO}`);
    },
  );

  test("keeps what it takes out of the lines of expect in the log", async () => {
    const host = hostWith({ [PATH]: LYING.bytes });
    const inputs = { path: PATH, expect: "dist/x = armv7", "fail-on": "error" };
    const ignore = "expected-missing dist/x # comes later\ntag-floor # known";
    expect(await start(host, { ...inputs, ignore })).toMatchObject({
      ok: true,
      report: { expectations: [] },
    });
    expect(host.logged).toContainEqual(
      expect.stringMatching(/^info: ignored: expected-missing: .* \(comes later\)$/),
    );
  });

  test.each([
    ["tag-flor # x", /no rule has the code "tag-flor"; did you mean tag-floor\?/],
    ["tag-floor", /say why after a #: `tag-floor # reason`/],
    ["tag-floor lib/*.so #", /say why after a #/],
    ["toString # x", /no rule has the code "toString"/],
  ])("refuses %s", async (line, problem) => {
    const failed = await failure(hostWith({}), { path: PATH, ignore: line });
    expect([failed.code, failed.message]).toEqual([
      "inputs-invalid",
      expect.stringMatching(problem),
    ]);
  });
});
