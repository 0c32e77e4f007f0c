import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { Failure, runTool } from "../src/index.ts";
import { realMachine } from "./machine.ts";

const NODE = process.execPath;

test("a program is found on the PATH of the given environment, and only when it may be run", async () => {
  const { host, folder } = realMachine();
  const found = realHost({ PATH: `:${join(folder, "none")}:${folder}` }).host;
  await host.files.write(join(folder, "tool"), "#!/bin/sh\n", 0o755);
  await host.files.write(join(folder, "text"), "no program", 0o644);
  await expect(found.exec.find("tool")).resolves.toBe(join(folder, "tool"));
  await expect(found.exec.find(join(folder, "tool"))).resolves.toBe(join(folder, "tool"));
  await expect(found.exec.find("text")).resolves.toBeNull();
  await expect(found.exec.find("sh")).resolves.toBeNull();
});

describe("running a program", () => {
  test("tells both streams, and that only exit code 0 is success: a silent failure is still a failure", async () => {
    const { host } = realMachine();
    const silent = await host.exec.run({ argv: [NODE, "-e", "process.exit(3)"] });
    expect(silent).toMatchObject({ exitCode: 3, stdout: "", stderr: "", timedOut: false });
    await expect(runTool(host, { argv: [NODE, "-e", "process.exit(3)"] })).rejects.toMatchObject({
      code: "tool-failed",
    });
    const loud = await host.exec.run({
      argv: [NODE, "-e", "console.error('noise'); console.log('said')"],
    });
    expect(loud).toMatchObject({ exitCode: 0, stdout: "said\n", stderr: "noise\n" });
  });

  test("hands arguments over as they are: nothing of them reaches a shell", async () => {
    const { host } = realMachine();
    const hostile = ["$(id)", "`id`", "a b", "--x=;rm", "ünï\ncode", "*", "'\""];
    const { stdout } = await host.exec.run({
      argv: [NODE, "-e", "console.log(JSON.stringify(process.argv.slice(1)))", "--", ...hostile],
    });
    expect(JSON.parse(stdout)).toEqual(hostile);
  });

  test("sets and unsets variables on top of the inherited ones", async () => {
    const { host } = realMachine();
    const { stdout } = await host.exec.run({
      argv: [NODE, "-e", "console.log(process.env.NEW, process.env.RUNNER_TEMP)"],
      env: { NEW: "1", RUNNER_TEMP: null },
    });
    expect(stdout).toBe("1 undefined\n");
  });

  test("that does not exist is a named failure", async () => {
    const { host } = realMachine();
    const missing = host.exec.run({ argv: ["wainwright-no-such-program"] });
    await expect(missing).rejects.toMatchObject({ code: "tool-missing" });
    await expect(host.exec.find("wainwright-no-such-program")).resolves.toBeNull();
  });

  test("past its time limit is stopped, its children too", async () => {
    const { host } = realMachine();
    const child = "setInterval(() => {}, 1000)";
    const parent = `const { spawn } = require("node:child_process");
      const child = spawn(process.execPath, ["-e", ${JSON.stringify(child)}]);
      console.log(child.pid); setInterval(() => {}, 1000);`;
    const completed = await host.exec.run({ argv: [NODE, "-e", parent], timeoutSeconds: 1 });
    expect(completed).toMatchObject({ exitCode: null, timedOut: true, signal: "SIGTERM" });
    const childPid = Number(completed.stdout.trim());
    await host.clock.sleep(200);
    // Gone, or a zombie that this machine's init has not collected yet.
    const state = await host.files.readTextIfThere(`/proc/${childPid}/stat`);
    expect(state?.replace(/^.*\) /, "").charAt(0) ?? "Z").toBe("Z");
  });

  test("that undoes something runs although the run was interrupted", async () => {
    const { host, stop } = realMachine();
    stop.abort();
    const argv = [NODE, "-e", "console.log('undone')"] as const;
    await expect(host.exec.run({ argv, undoes: true })).resolves.toMatchObject({
      stdout: "undone\n",
    });
    await expect(host.exec.run({ argv })).rejects.toMatchObject({ code: "interrupted" });
  });

  test("is stopped when the run is interrupted", async () => {
    const { host, stop } = realMachine();
    setTimeout(() => {
      stop.abort();
    }, 200);
    const running = host.exec.run({ argv: [NODE, "-e", "setInterval(() => {}, 1000)"] });
    await expect(running).rejects.toMatchObject({ code: "interrupted" });
    await expect(host.exec.run({ argv: [NODE, "-e", ""] })).rejects.toBeInstanceOf(Failure);
  });

  test("that fails in a known way is explained by the catalogue", async () => {
    const { host } = realMachine();
    const script = "console.error('error: linker `arm-foo-gcc` not found'); process.exit(101)";
    await expect(runTool(host, { argv: [NODE, "-e", script] })).rejects.toMatchObject({
      diagnoses: [{ id: "linker-missing", line: "error: linker `arm-foo-gcc` not found" }],
    });
  });
});
