import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { hostEnvironment } from "../../src/strategy/host-environment.ts";

const CFLAGS = "CFLAGS_armv7_unknown_linux_gnueabihf";
const TOOLS = { env: { RUSTC: "/t/rustc", CC: "/t/cc" }, path: ["/t/bin"] };
const host = new FakeHost({ environment: { PATH: "/usr/bin" } });

describe("the variables of a build on the host", () => {
  test("are those of its tools, with their folders first on PATH", () => {
    expect(hostEnvironment(host, TOOLS, {})).toEqual({ ...TOOLS.env, PATH: "/t/bin:/usr/bin" });
  });

  test("are those asked for besides, which count more", () => {
    const asked = { [CFLAGS]: "-std=gnu11", CC: "/own/cc", PATH: "/own/bin" };
    expect(hostEnvironment(host, TOOLS, asked)).toEqual({
      RUSTC: "/t/rustc",
      CC: "/own/cc",
      [CFLAGS]: "-std=gnu11",
      PATH: "/t/bin:/own/bin",
    });
  });
});
