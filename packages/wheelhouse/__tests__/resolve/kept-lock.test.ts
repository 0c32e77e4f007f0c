import { describe, expect, test } from "@jest/globals";
import type { Cache, Clock } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { isKeepable, keptLock } from "../../src/resolve/kept-lock.ts";

/** Is a machine whose cache remembers, and whose clock is set by hand. */
class Remembering extends FakeHost {
  time = 1_000_000;
  readonly #made = new Set<string>();

  override get clock(): Clock {
    return { now: () => this.time, sleep: async () => undefined };
  }

  override get cache(): Cache {
    return {
      root: "/cache",
      folder: async ({ key, make }) => {
        const path = `/cache/${key}`;
        const hit = this.#made.has(key);
        if (!hit) await make(path);
        this.#made.add(key);
        return { path, hit };
      },
    };
  }
}

describe("a kept lock", () => {
  test("is made once in ten minutes, and each question has its own", async () => {
    const host = new Remembering();
    let made = 0;
    const make = async () => `lock ${(made += 1)}\nof two lines`;
    expect(await keptLock(host, "a", make)).toBe("lock 1\nof two lines");
    host.time += 599_000;
    expect(await keptLock(host, "a", make)).toBe("lock 1\nof two lines");
    expect(await keptLock(host, "b", make)).toBe("lock 2\nof two lines");
    host.time += 2_000;
    expect(await keptLock(host, "a", make)).toBe("lock 3\nof two lines");
    expect(await keptLock(host, "a", make)).toBe("lock 3\nof two lines");
  });

  test("is made anew when the clock was set back, or its file was damaged", async () => {
    const host = new Remembering();
    await keptLock(host, "a", async () => "old");
    host.time -= 1;
    expect(await keptLock(host, "a", async () => "new")).toBe("new");
    await host.files.write("/cache/a/lock", "nonsense");
    expect(await keptLock(host, "a", async () => "newer")).toBe("newer");
  });
});

describe("a question", () => {
  test("may be kept when it asks nothing but the public index", async () => {
    const lines = ["six", "rich[a]>=1 ; os_name == 'nt' --hash=sha256:00", "-r r.txt", "-c c.txt"];
    expect(await isKeepable(new FakeHost(), lines, false)).toBe(true);
  });

  test.each([
    "./p",
    "/p",
    "-e .",
    "x @ https://x.test/x.whl",
    "--find-links l",
    "--index-url x",
    "git+https://x",
  ])("may not be kept when it says %j", async (line) => {
    expect(await isKeepable(new FakeHost(), ["six", line], false)).toBe(false);
  });

  test("may not be kept when uv is told of other indexes", async () => {
    const variable = new FakeHost({ environment: { UV_DEFAULT_INDEX: "http://127.0.0.1/" } });
    expect(await isKeepable(variable, ["six"], false)).toBe(false);
    const file = new FakeHost({
      environment: { HOME: "/root" },
      files: { "/root/.config/uv/uv.toml": "" },
    });
    expect(await isKeepable(file, ["six"], false)).toBe(false);
    expect(await isKeepable(new FakeHost(), ["six"], true)).toBe(false);
  });
});
