import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ARMV7, interpreters, planned, targets, told, useScenario } from "./plan-scenario.ts";

const { folder, env } = useScenario();

describe("a plan from an index of one's own", () => {
  test("tells of each package where its wheel comes from", async () => {
    const requirements = ["native", "old", "pure", "source", "source-pure"];
    expect(told(await planned({ requirements }, env))).toEqual([
      `native==1.0 index ${ARMV7}`,
      "old==1.0 build maturin",
      "pure==1.0 pure py3-none-any",
      "source==2.0 build maturin",
      "source-pure==1.0 build flit pure",
    ]);
  });

  test("takes a wheel that needs a newer C library where the target has it", async () => {
    const plans = await planned(
      { requirements: ["old"], targets: targets("armv7-linux-gnu.2.38") },
      env,
    );
    expect(told(plans)).toEqual(["old==1.0 index cp311-cp311-manylinux_2_38_armv7l"]);
  });

  test("leaves out what is not for the target, and keeps what may be", async () => {
    const plans = await planned({ requirements: ["top"], targets: targets("armv7", "arm64") }, env);
    const names = plans.map(({ packages }) => packages.map(({ name }) => name));
    expect(names).toEqual([
      ["armv7-only", "patch-only", "pure", "top"],
      ["patch-only", "pure", "top"],
    ]);
    expect(plans[0]?.packages[1]?.marker).toBe("python_full_version < '3.11.4'");
  });

  test("resolves for each Python: what it may not run is not chosen", async () => {
    const plans = await planned(
      { requirements: ["versions"], interpreters: interpreters("3.11", "3.12") },
      env,
    );
    expect(told(plans)).toEqual([
      "versions==1.0 pure py3-none-any",
      "versions==2.0 pure py3-none-any",
    ]);
  });

  test("takes extras, files of requirements and of constraints, relative to the working directory", async () => {
    mkdirSync(join(folder, "sub"), { recursive: true });
    writeFileSync(join(folder, "sub/more.txt"), "# more\nversions\n-c constraints.txt\n");
    writeFileSync(join(folder, "sub/constraints.txt"), "source<3\n");
    const more = join(folder, "sub/more.txt");
    const plans = await planned({ requirements: ["top[fast]", `-r ${more}`, "source"] }, env);
    expect(told(plans)).toContain(`native==1.0 index ${ARMV7}`);
    expect(told(plans)).toContain("source==2.0 build maturin");
    const asPath = await planned({ requirements: [more] }, env);
    expect(told(asPath)).toEqual(["versions==1.0 pure py3-none-any"]);
  });

  test("takes a project's dependencies, and builds the project itself", async () => {
    const project = join(folder, "my project");
    mkdirSync(project, { recursive: true });
    writeFileSync(
      join(project, "pyproject.toml"),
      '[project]\nname = "own"\nversion = "3"\ndependencies = ["pure"]\n[project.optional-dependencies]\nfast = ["native"]\n[build-system]\nrequires = []\nbuild-backend = "maturin"\n',
    );
    const plans = await planned({ project, extras: ["fast"] }, env);
    expect(told(plans)).toEqual([
      `native==1.0 index ${ARMV7}`,
      "own==? build maturin",
      "pure==1.0 pure py3-none-any",
    ]);
  });

  test("takes yanked versions only where they are pinned", async () => {
    expect(told(await planned({ requirements: ["yanked"] }, env))).toEqual([
      "yanked==1.0 pure py3-none-any",
    ]);
    const pinned = await planned({ requirements: ["yanked==2.0"] }, env);
    expect(told(pinned)).toEqual(["yanked==2.0 pure py3-none-any"]);
  });

  test("builds what may not come as a wheel, and misses what may not be built", async () => {
    const noBinary = await planned(
      { requirements: ["old", "native"], noBinary: ["old", "native"] },
      env,
    );
    expect(told(noBinary)).toEqual(["native==1.0 missing sdist-missing", "old==1.0 build maturin"]);
    const onlyBinary = await planned(
      { requirements: ["source", "pure"], onlyBinary: ["source"] },
      env,
    );
    expect(told(onlyBinary)).toEqual([
      "pure==1.0 pure py3-none-any",
      "source==? missing package-not-found",
    ]);
  });
});

describe("a plan from the public index", () => {
  test("gives real wheels for ARMv7, and real builders", async () => {
    const requirements = [
      "rpds-py==2026.9.1",
      "markupsafe==3.0.3",
      "click==8.1.8",
      "psutil==7.2.2",
    ];
    const plans = await planned({
      requirements,
      noBinary: ["rpds-py"],
      targets: targets("armv7", "armv7-linux-musl", "amd64-windows"),
    });
    const [gnu = [], musl = [], windows = []] = plans.map((plan) => told([plan]));
    expect(gnu).toContain("rpds-py==2026.9.1 build maturin");
    expect(gnu).toContain("psutil==7.2.2 build setuptools");
    expect(gnu.join()).not.toContain("colorama");
    expect(musl.join()).not.toMatch(/manylinux/);
    expect(windows.join()).toMatch(/colorama==\S+ pure/);
    expect(windows.join()).toMatch(/markupsafe==3\.0\.3 index cp311-cp311-win_amd64/);
  }, 120_000);
});
