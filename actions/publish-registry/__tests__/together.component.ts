import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sdistIn, wheelIn } from "../../../packages/registry/__tests__/python/built.ts";
import {
  type PythonServer,
  startPypiserver,
} from "../../../packages/registry/__tests__/python/python-servers.ts";
import { compiled } from "../../../packages/verify/__tests__/compiled.ts";
import { buildWheel } from "@wainwright/testing";
import { usePlace } from "./in-terminal.ts";

const place = usePlace();
const opened: PythonServer[] = [];
const at = (...path: readonly string[]) => join(place.folder, ...path);

beforeAll(async () => {
  opened.push(await startPypiserver(place.folder));
  await wheelIn(at("dist"), "kt", { tags: "py3-none-any" });
  sdistIn(at("dist"), "kt");
  writeFileSync(at("dist", "requirements.lock"), "kt==1.0\n");
  const native = compiled("armhf", "int main(void) { return 0; }");
  const file = "native.cpython-311-aarch64-linux-gnu.so";
  const wrong = await buildWheel({
    ...{ project: "wrong", tags: "cp311-cp311-manylinux_2_31_aarch64" },
    files: { [file]: native },
  });
  mkdirSync(at("wrong"));
  writeFileSync(at("wrong", wrong.fileName), wrong.bytes);
}, 60_000);
afterAll(() => {
  for (const server of opened) server.close();
});

function index(): PythonServer {
  const [server] = opened;
  if (server === undefined) throw new Error("there is no index");
  return server;
}

const filesThere = () => readdirSync(at("packages")).toSorted();
const toIndex = () => ({
  ...{ to: "python", "repository-url": index().url },
  ...{ user: index().username, password: index().password },
});

describe("nothing goes anywhere", () => {
  test("where a file of the set is lacking, and it is told which", async () => {
    const expected = "kt 1.0 x sdist, armv7 x 3.11\nkt 1.1 x armv7";
    const outcome = await place.run({ ...toIndex(), expect: expected });
    expect(outcome).toMatchObject({ exitCode: 1, left: [] });
    expect(outcome.log).toContain(
      "error: publish-registry: set-incomplete: the set is not whole: 1 of 3",
    );
    expect(outcome.log).toContain("there is no kt 1.1 for armv7-linux-gnu");
    expect(filesThere()).toEqual([]);
  });

  test("where a wheel is not what its tag says", async () => {
    const outcome = await place.run({ ...toIndex(), "packages-dir": "wrong" });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toMatch(/artifact-refused: nothing was sent:\nwrong-1\.0-.*:\n.*ARM/);
    expect(filesThere()).toEqual([]);
  });

  test("where another place refuses, though the first would take it", async () => {
    await wheelIn(at("mixed"), "mixed", { tags: "cp311-cp311-linux_x86_64" });
    const given = { ...toIndex(), to: "simple python", "index-rules": "pypi", folder: "half" };
    const outcome = await place.run({ ...given, "packages-dir": "mixed" });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toMatch(/artifact-refused: nothing was sent:\nmixed-1\.0-.*linux_x86_64/);
    expect(existsSync(at("half"))).toBe(false);
    expect(filesThere()).toEqual([]);
    expect(outcome.outputs).toMatchObject({
      published: false,
      plan: [
        { to: "simple", standing: "send" },
        { to: "python", standing: "refused", remedy: expect.stringMatching(/manylinux/) },
      ],
    });
  });

  test("in a dry run, which tells the plan", async () => {
    const outcome = await place.run({ ...toIndex(), "dry-run": "true" });
    expect(outcome).toMatchObject({ exitCode: 0, left: [] });
    expect(outcome.outputs).toMatchObject({ published: false, urls: [] });
    expect(outcome.log).toMatch(/2 to send \(0\.0 MB\)/);
    expect(outcome.log).toMatch(/^would send 2 of 2 \(0\.0 MB\) to the Python index at /m);
    expect(filesThere()).toEqual([]);
  });

  test.each([
    ["nothing", "path-missing", /nothing is there for nothing/],
    ["empty", "nothing-to-verify", /nothing to publish was found in empty/],
  ])("out of a folder that is %s", async (folder, code, message) => {
    mkdirSync(at("empty"), { recursive: true });
    const outcome = await place.run({ ...toIndex(), "packages-dir": folder });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain(code);
    expect(outcome.log).toMatch(message);
  });

  test("with a wrong password, which is in nothing that is printed", async () => {
    const secret = "falsches-geheimnis-4711";
    const outcome = await place.run({ ...toIndex(), password: secret });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain("credentials-refused");
    expect(outcome.printed).not.toContain(secret);
    expect(outcome.printed).not.toContain(btoa(`${index().username}:${secret}`));
  });
});

describe("to two places at once", () => {
  test("everything goes, and can be installed from both", async () => {
    const given = { ...toIndex(), to: "python simple", folder: "public", sbom: "true" };
    const expected = "kt 1.0 x sdist, armv7, arm64 x 3.11, 3.13";
    const outcome = await place.run({ ...given, expect: expected, "print-hash": "true" });
    expect({ exitCode: outcome.exitCode, log: outcome.exitCode === 0 ? "" : outcome.log }).toEqual({
      ...{ exitCode: 0, log: "" },
    });
    expect(outcome.log).toMatch(/^[0-9a-f]{64} {2}kt-1\.0-py3-none-any\.whl$/m);
    expect(outcome.printed).not.toContain(index().password);
    expect(filesThere()).toEqual(["kt-1.0-py3-none-any.whl", "kt-1.0.tar.gz"]);
    const install = outcome.outputs?.["install"] as readonly string[];
    expect(install).toHaveLength(2);
    for (const [number, command] of install.entries()) {
      const into = ["--no-deps", "--disable-pip-version-check", "--target", at(`site${number}`)];
      const [, ...argv] = command.split(" ");
      execFileSync("python3", ["-m", "pip", ...argv, ...into], { stdio: "ignore" });
      expect(existsSync(at(`site${number}`, "kt.py"))).toBe(true);
    }
    expect(outcome.outputs).toMatchObject({ published: true, skipped: [] });
    expect(readFileSync(at("published/SHA256SUMS"), "utf8").split("\n")).toHaveLength(3);
    const bill = JSON.parse(readFileSync(at("published/sbom.cdx.json"), "utf8")) as unknown;
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", components: [{ name: "kt" }] });
  }, 30_000);

  test("again, everything is there and passed over; or is a failure, where that is asked for", async () => {
    const given = { ...toIndex(), to: "python simple", folder: "public" };
    const again = await place.run(given);
    expect(again).toMatchObject({ exitCode: 0, outputs: { published: true } });
    expect(again.outputs?.["skipped"]).toHaveLength(4);
    const strict = await place.run({ ...given, "skip-existing": "false" });
    expect(strict.exitCode).toBe(1);
    expect(strict.log).toMatch(/already-published: nothing was sent: kt-1\.0.*: there already/);
  });

  test("other bytes under the same name are refused, with nothing changed", async () => {
    await wheelIn(at("other"), "kt", { text: "other" });
    const given = { ...toIndex(), to: "python simple", folder: "public", "packages-dir": "other" };
    const outcome = await place.run(given);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toMatch(/already-published: nothing was sent:\nkt-1\.0/);
    expect(outcome.outputs).toMatchObject({
      plan: [{ standing: "differs" }, { standing: "differs" }],
    });
  });
});
