import { describe, expect, test } from "@jest/globals";
import { Failure } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { type Errand, Patience } from "../src/patience.ts";

function silence(message = "nobody is there"): Failure {
  return new Failure("cache-unavailable", message, { remedy: "Look." });
}

/** Asks a store that answers, or fails, so; tells what came of it. */
function patience() {
  const host = new FakeHost();
  const one = new Patience(host, "folder /cache");
  const ask = async (errand: Errand, answer: Failure | "answered") =>
    one.ask<string>(
      errand,
      async () => {
        if (answer instanceof Failure) throw answer;
        return answer;
      },
      (reason) => `without: ${reason}`,
    );
  return { host, ask };
}

describe("a store that does not answer", () => {
  test("is told once, and done without", async () => {
    const { host, ask } = patience();
    expect(await ask("bring", silence())).toBe("without: nobody is there");
    await ask("bring", silence());
    expect(host.logged).toEqual(["warning: folder /cache: nobody is there\n→ Look."]);
  });

  test("twice in a row is not asked again, for anything", async () => {
    const { ask } = patience();
    await ask("bring", silence());
    await ask("bring", silence("still not"));
    expect(await ask("bring", "answered")).toBe("without: still not");
    expect(await ask("keep", "answered")).toBe("without: still not");
  });

  test("now and then is asked again", async () => {
    const { ask } = patience();
    for (let time = 0; time < 3; time += 1) {
      await ask("bring", silence());
      expect(await ask("bring", "answered")).toBe("answered");
    }
  });

  test("that takes nothing gives all the same", async () => {
    const { ask } = patience();
    for (let time = 0; time < 3; time += 1) await ask("keep", silence());
    expect(await ask("keep", "answered")).toBe("without: nobody is there");
    expect(await ask("bring", "answered")).toBe("answered");
  });
});

test("an interruption ends the run", async () => {
  const interrupted = new Failure("interrupted", "stop", { remedy: "Run it again." });
  await expect(patience().ask("bring", interrupted)).rejects.toBe(interrupted);
});
