import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { compiled } from "../../../packages/verify/__tests__/compiled.ts";
import { expectFailure } from "./expect-failure.ts";
import { usePlace } from "./in-terminal.ts";

const place = usePlace([["armv7", "3.11", "run"]]);
const MINUTE = 60_000;
const INPUTS = {
  ...{ format: "deb", name: "kt-service", folder: "app-{arch}", version: "1.0" },
  ...{ maintainer: "A. Person <a@example.org>", description: "Prints tickets" },
  links: "kt=kt_service",
};
const CODE = '#include <stdio.h>\nint main(void) { return puts("ticket") < 0; }';

beforeAll(() => {
  for (const name of ["armv7l", "arm64"]) {
    mkdirSync(join(place.folder, `app-${name}`));
    // Of the two, the folder for arm64 has the other's program.
    writeFileSync(join(place.folder, `app-${name}/kt_service`), compiled("armhf", CODE), {
      mode: 0o755,
    });
  }
});

test(
  "of two folders that of the right machine becomes a package, which starts; the other is refused",
  async () => {
    const smoke = { smoke: "{}/opt/kt-service/kt_service", "smoke-output": "^ticket$" };
    const outcome = await place.run({ ...INPUTS, ...smoke, target: "arm64 armv7" });
    const file = "kt-service-1.0-armv7l.deb";
    expectFailure(outcome, {
      ...{ code: "findings-reported", made: [file, "manifest.json"] },
      message: /arm64-linux-gnu: .*app-arm64.*:\n.*kt_service: expected .*arm64.*, found .*ARM/s,
      remedy: /./,
    });
    expect(outcome.outputs).toMatchObject({
      programs: [{ file, kind: "deb", started: { userland: expect.stringMatching(/armhf/) } }],
      failed: [{ target: "arm64-linux-gnu", code: "findings-reported" }],
    });
    const argv = ["--show", "--showformat=${Package} ${Architecture} ${Version} ${Depends}"];
    const shown = spawnSync("dpkg-deb", [...argv, join(place.folder, "dist", file)], {
      encoding: "utf8",
    });
    expect(shown.stdout).toMatch(/^kt-service armhf 1\.0 libc6 \(>= 2\.\d+\)$/);
  },
  2 * MINUTE,
);

test("what breaks Debian's rules is told all at once, before anything is made", async () => {
  const given = { target: "armv7", name: "kt_service", version: "v1", "output-dir": "refused" };
  expectFailure(await place.run({ ...INPUTS, ...given }), {
    ...{ code: "inputs-invalid", exitCode: 2 },
    message: /"kt_service".*\n.*"v1"/,
    remedy: /Correct what is named here/,
  });
});
