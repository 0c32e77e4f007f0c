import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { labelledHost } from "../src/labelled-host.ts";

describe("one of several works that go on at once", () => {
  test("says its name on every line, of its programs too", async () => {
    const host = new FakeHost({
      programs: {
        make: ({ log }) => {
          log?.toolOutput("first\nsec");
          log?.toolOutput("ond\n");
          log?.progress("make", 5);
          return {};
        },
      },
    });
    const labelled = labelledHost(host, { name: "numpy", progress: "numpy 2.4, 600 s expected" });
    await labelled.exec.run({ argv: ["make"] });
    labelled.log.info("a\nb");
    labelled.log.warning("odd", { title: "t" });
    await labelled.log.group("Building", async () => {
      labelled.log.debug("in it");
    });
    expect(host.logged).toEqual([
      "tool: [numpy] first\n",
      "tool: [numpy] second\n",
      "progress: numpy 2.4, 600 s expected: make 5",
      "info: [numpy] a\n[numpy] b",
      "warning: [numpy] odd",
      "info: [numpy] Building",
      "debug: [numpy] in it",
    ]);
  });

  test("loses no line that does not end", () => {
    const host = new FakeHost();
    const { log } = labelledHost(host, { name: "numpy", progress: "" });
    log.toolOutput("no end");
    log.progressDone();
    expect(host.logged).toEqual(["tool: [numpy] no end\n"]);
  });

  test("has the same machine under it", async () => {
    const host = new FakeHost({ environment: { HOME: "/root" }, files: { "/a": "b" } });
    const labelled = labelledHost(host, { name: "numpy", progress: "" });
    expect(labelled.env("HOME")).toBe("/root");
    expect(await labelled.files.readText("/a")).toBe("b");
    expect(labelled.facts).toBe(host.facts);
  });
});
