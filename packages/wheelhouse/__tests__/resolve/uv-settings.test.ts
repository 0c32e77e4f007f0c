import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { parse } from "smol-toml";
import { hasOwnSettings, uvSettings } from "../../src/resolve/uv-settings.ts";

const ENVIRONMENT = "sys_platform == 'linux'";
const uvTable = async (host: FakeHost, wanted: "own" | "none" = "own") =>
  parse(await uvSettings(host, [ENVIRONMENT], wanted)) as {
    tool: { uv: Record<string, unknown> };
  };

describe("uv's settings for a resolution", () => {
  test("are the environments alone where the user has none", async () => {
    const settings = await uvSettings(new FakeHost(), [ENVIRONMENT]);
    expect(parse(settings)).toEqual({ tool: { uv: { environments: [ENVIRONMENT] } } });
    expect(hasOwnSettings(settings)).toBe(false);
  });

  test("keep the user's indexes, with paths as they were meant", async () => {
    const host = new FakeHost({
      files: {
        "/home/pyproject.toml":
          '[tool.uv]\npackage = false\nfind-links = ["links", "https://x.test/l"]\n[[tool.uv.index]]\nname = "own"\nurl = "./simple"\ndefault = true\n',
      },
    });
    expect(await uvTable(host)).toEqual({
      tool: {
        uv: {
          environments: [ENVIRONMENT],
          "find-links": ["/home/links", "https://x.test/l"],
          index: [{ name: "own", url: "/home/./simple", default: true }],
        },
      },
    });
    expect(hasOwnSettings(await uvSettings(host, [ENVIRONMENT]))).toBe(true);
  });

  test("come from uv.toml before pyproject.toml, and from folders above", async () => {
    const host = new FakeHost({
      files: {
        "/uv.toml": 'prerelease = "allow"\nenvironments = ["os_name == \'nt\'"]\n',
        "/pyproject.toml": '[tool.uv]\nresolution = "lowest"\n',
        "/home/pyproject.toml": '[project]\nname = "x"\n',
      },
    });
    expect((await uvTable(host)).tool.uv).toEqual({
      environments: [ENVIRONMENT],
      prerelease: "allow",
    });
  });

  test("come from UV_CONFIG_FILE where that is set, and from nowhere with UV_NO_CONFIG", async () => {
    const files = { "/home/uv.toml": 'resolution = "lowest"\n', "/c.toml": "no-index = true\n" };
    const named = new FakeHost({ files, environment: { UV_CONFIG_FILE: "/c.toml" } });
    expect((await uvTable(named)).tool.uv).toMatchObject({ "no-index": true });
    const none = new FakeHost({ files, environment: { UV_NO_CONFIG: "1" } });
    expect((await uvTable(none)).tool.uv).toEqual({ environments: [ENVIRONMENT] });
    expect((await uvTable(named, "none")).tool.uv).toEqual({ environments: [ENVIRONMENT] });
  });

  test("pass over a file that is no TOML", async () => {
    const host = new FakeHost({ files: { "/home/uv.toml": "= =" } });
    expect((await uvTable(host)).tool.uv).toEqual({ environments: [ENVIRONMENT] });
  });
});
