import { describe, expect, test } from "@jest/globals";
import { parseConfigSetting, settingsFor } from "../../src/house/config-setting.ts";

function settings(lines: readonly string[]) {
  return lines.map((line) => {
    const read = parseConfigSetting(line);
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  });
}

describe("settings for build backends", () => {
  test("are for all packages or one, and a list where one is given several times", () => {
    const all = settings([
      "setup-args=-Dblas=none",
      "Mat.plotlib: setup-args=-Dsystem-freetype=true",
      "--build-option=a=b:c",
    ]);
    expect(settingsFor(all, "numpy")).toEqual({
      "setup-args": "-Dblas=none",
      "--build-option": "a=b:c",
    });
    expect(settingsFor(all, "mat-plotlib")["setup-args"]).toEqual([
      "-Dblas=none",
      "-Dsystem-freetype=true",
    ]);
  });

  test.each([["setup-args"], ["=x"], ["a b:c=d"], ["-x-:c=d"], [":c=d"]])("refuse %j", (line) => {
    expect(parseConfigSetting(line)).toMatchObject({ ok: false });
  });
});
