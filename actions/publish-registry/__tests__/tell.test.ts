import { expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import type { PlannedPut } from "@wainwright/registry";
import { bytesChart, bytesPerTarget } from "../src/bytes-chart.ts";
import { outputsOf, type PlaceTold } from "../src/outputs.ts";
import { summarize, tellPlan } from "../src/tell.ts";

const ROW: PlannedPut = {
  ...{ name: "kt-1.0-py3-none-any.whl", place: "the index at x", standing: "send" },
  ...{ reason: "", remedy: "", bytes: 2_000_000 },
};
const NASTY = '<img src=x onerror=alert(1)>|`$(id)`[a](javascript:b)\n# "';
const NOTHING = {
  distributions: [],
  release: { artifacts: [], programs: [] },
  crates: [],
};

function told(rows: readonly PlannedPut[], published: PlaceTold["published"] = null): PlaceTold {
  return { to: "python", description: "the index at x", rows, published };
}

async function summaryOf(place: PlaceTold): Promise<string> {
  const host = new FakeHost();
  const all = { places: [place], provenance: "", sbom: [] };
  await summarize(host, { told: all, goods: NOTHING, reports: [] });
  return host.summaries.join("");
}

test("a plan is counted, and told row by row with what helps", () => {
  const host = new FakeHost();
  const refused = {
    standing: "refused",
    reason: "its tag is not taken",
    remedy: "Repair it.",
  } as const;
  tellPlan(host, told([ROW, { ...ROW, ...refused, name: "b.whl" }]));
  expect(host.logged).toEqual([
    "info: the index at x: 1 to send (2.0 MB), 1 refused",
    "info:   goes: kt-1.0-py3-none-any.whl → the index at x",
    "info:   refused: b.whl → the index at x (its tag is not taken; → Repair it.)",
  ]);
});

test("a summary shows names as they are, whatever they are", async () => {
  const summary = await summaryOf(told([{ ...ROW, name: NASTY, reason: NASTY, place: NASTY }]));
  expect(summary).not.toMatch(/[<`]|\]\(|onerror=alert\(1\)>/);
  const [, , row = ""] = summary.slice(summary.indexOf("| File")).split("\n");
  expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
  expect(row).toContain("&#60;img src=x onerror=alert(1)&#62;");
});

test("no name begins a line of the log, where the runner would take it for a command", () => {
  const host = new FakeHost();
  tellPlan(host, told([{ ...ROW, name: "a\n::add-mask::b", reason: "c\r::error::d" }]));
  expect(host.logged.join("\n")).not.toMatch(/^::/m);
});

test("what installs it is ready to paste, each command once", async () => {
  const install = ["pip install kt==1.0", "pip install kt==1.0", "docker pull x@sha256:1"];
  const published = { urls: [], digests: {}, install };
  expect(await summaryOf(told([ROW], published))).toContain(
    "```sh\npip install kt==1.0\ndocker pull x@sha256:1\n```",
  );
});

test("outputs have what was passed over, and whether everything is everywhere", () => {
  const there = { ...ROW, standing: "there", reason: "the same bytes" } as const;
  const published = { urls: ["u"], digests: { a: "sha256:1" }, install: [] };
  const all = { places: [told([there], published)], provenance: "", sbom: [] };
  expect(outputsOf(all)).toMatchObject({
    ...{ urls: ["u"], digests: { a: "sha256:1" }, published: true },
    skipped: [{ to: "python", name: ROW.name, reason: "the same bytes" }],
  });
  expect(outputsOf({ ...all, places: [...all.places, told([ROW])] })).toMatchObject({
    published: false,
  });
});

test("bytes are added up for each machine, and drawn", () => {
  const file = (name: string, size: number) => ({ name, path: `/d/${name}`, size, sha256: "" });
  const one = file("a.whl", 3_000_000);
  const goods = {
    distributions: [one, file("b.whl", 1_500_000), file("c.whl", 10)],
    ...{ release: { artifacts: [one], programs: [] }, crates: [] },
  };
  const report = (path: string, ...architectures: readonly string[]) => ({
    ...{ artifact: path, path, kind: "wheel", findings: [], files: [], contents: [], tags: [] },
    ...{ platformTag: null, floor: null },
    architectures: architectures.map((architecture) => ({ architecture, files: 1 })),
  });
  const reports = [report("a.whl", "armv7"), report("b.whl", "arm64", "amd64")] as const;
  const sizes = bytesPerTarget(goods, reports as never);
  expect(sizes).toEqual([
    { target: "armv7", bytes: 3_000_000 },
    { target: "arm64 + amd64", bytes: 1_500_000 },
    { target: "any machine", bytes: 10 },
  ]);
  expect(bytesChart(sizes)).toContain(`armv7          ${"█".repeat(30)} 3.0 MB`);
  expect(bytesChart(sizes)).toContain(`arm64 + amd64  ${"█".repeat(15)} 1.5 MB`);
});
