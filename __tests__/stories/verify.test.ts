import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";
import { workflowOf } from "./workflow-of.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

describe("the verifier through a real workflow runner", () => {
  test(
    "passes a wheel, a PYZ, a Debian package and an image for ARMv7, and imports the wheel there",
    async () => {
      const run = await runWorkflow(join(ROOT, "workflows-examples/verify.yml"));
      expect(run.log).toMatch(/rpds_py-2026\.9\.1-cp311-.*\.whl \(wheel\): 1 native file/);
      expect(run.log).toContain("dist/rpds.pyz (zipapp): 1 native file");
      expect(run.log).toContain("dist/rpds-1.0-armv7l.deb (deb): 1 native file");
      expect(run.log).toContain("dist/image.tar (image-index): 1 native file");
      expect(run.log).toContain("from rpds import HashTrieMap: ok");
      expect(run.log).toMatch(/Python 3\.11\.\d+ on armv7l/);
      expect(run.log).toContain('architectures=["armv7"]');
      expect(run.unsuccessful).toEqual([]);
      expect(run.exitCode).toBe(0);
    },
    15 * MINUTES,
  );

  test(
    "refuses a PYZ whose extension Python cannot load, a .deb of another machine and a missing service, each by its code",
    async () => {
      const steps = `      - run: |
          python3 -m pip download --quiet --no-deps --only-binary :all: --platform manylinux2014_aarch64 --python-version 3.11 "rpds-py==2026.9.1"
          python3 -m zipfile -e *.whl app
          echo 'import rpds' > app/__main__.py
          mkdir dist
          python3 -m zipapp app -o dist/app.pyz
          mkdir -p package/DEBIAN
          printf 'Package: kt\\nVersion: 1\\nArchitecture: armhf\\nMaintainer: N <n@example.org>\\nDescription: x\\n' > package/DEBIAN/control
          cp -r app/rpds package/rpds
          dpkg-deb --build package dist/kt-1-armv7l.deb
      - uses: OWNER/wainwright/actions/verify-native-ext@v1
        with:
          path: dist
          expect: |
            dist/app.pyz = arm64
            dist/print_service-* = armv7
`;
      const run = await runWorkflow(workflowOf(steps));
      expect(run.exitCode).not.toBe(0);
      for (const code of ["zipapp-extension", "deb-architecture", "expected-missing"])
        expect(run.log).toContain(code);
    },
    5 * MINUTES,
  );
});
