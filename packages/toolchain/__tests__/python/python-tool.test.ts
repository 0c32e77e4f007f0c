import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { pythonTool, uvProgram } from "../../src/python/python-tool.ts";

const UV = "/cache/python-uv/bin/uv";

function machine(pip: boolean): FakeHost {
  const python = ({ argv }: { readonly argv: readonly string[] }) => {
    if (argv.includes("-c")) return { stdout: "3.11.7\n" };
    return argv.includes("--version") && !pip ? { exitCode: 1 } : {};
  };
  return new FakeHost({
    programs: {
      python3: () => ({}),
      "/usr/bin/python3": python,
      [UV]: () => ({}),
      "apt-get": () => ({}),
    },
  });
}

describe("a tool of the Python index", () => {
  test("gets an environment of its own, made by uv with the host's Python", async () => {
    const host = machine(true);
    expect(await pythonTool(host, "maturin", "1.9.0")).toEqual({
      bin: "/cache/python-maturin/bin",
      python: "/cache/python-maturin/bin/python",
    });
    const folder = "/cache/python-maturin";
    expect(host.commands.slice(-2).map(({ argv }) => argv)).toEqual([
      [
        ...[UV, "venv", "--quiet", "--allow-existing", "--relocatable"],
        ...["--python", "/usr/bin/python3", folder],
      ],
      [...[UV, "pip", "install", "--quiet", "--python", `${folder}/bin/python`], "maturin==1.9.0"],
    ]);
  });

  test("needs pip for uv, which is installed where the host's Python lacks it", async () => {
    const host = machine(false);
    await uvProgram(host);
    expect(
      host.commands.flatMap(({ argv }) => argv.filter((word) => word === "python3-pip")),
    ).toEqual(["python3-pip"]);
  });

  test("cannot be had without Python and without a way to get it", async () => {
    await expect(pythonTool(new FakeHost(), "maturin")).rejects.toMatchObject({
      code: "tool-missing",
      message: expect.stringContaining("python3, python3-pip: not installed"),
    });
  });
});
