import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bytesAccess } from "@wainwright/archive";
import { verifyFile } from "@wainwright/verify";
import { FOLDER, linkedProgram, made, serviceFolder, sourceFolder, tool } from "./deb-folders.ts";

const MINUTE = 60_000;

function gencontrolSize(tree: string): string {
  const fields = tool("dpkg-gencontrol", [`-P${tree}`, "-O", "-pa"], sourceFolder());
  return /^Installed-Size: (\d+)$/m.exec(fields)?.[1] ?? "";
}

describe("a package of a folder", () => {
  test(
    "has Debian's architecture and size, and the packages of the libraries that it does not bring",
    async () => {
      const { path, notes } = await made(serviceFolder("whole"), { depends: ["python3 (>= 3.9)"] });
      const fields = tool("dpkg-deb", ["--field", path]);
      expect(fields).toContain("Architecture: armhf\n");
      expect(fields).toMatch(
        /^Depends: python3 \(>= 3\.9\), libc6 \(>= 2\.\d+\), zlib1g \(>= 1:1\.2\.[^-~()]+\)$/m,
      );
      expect(fields).toContain("Description: Prints tickets\n On paper.\n");
      expect(notes).toContainEqual(expect.stringMatching(/^libraries as in Debian \w+$/));
      const unpacked = join(FOLDER, "unpacked");
      tool("dpkg-deb", ["--extract", path, unpacked]);
      expect(fields).toContain(`Installed-Size: ${gencontrolSize(unpacked)}\n`);
    },
    MINUTE,
  );

  test(
    "is installed by dpkg with normal modes, its links and sums, and is well for the verifier",
    async () => {
      const { path } = await made(serviceFolder("installed"));
      const root = join(FOLDER, "root");
      mkdirSync(join(root, "var/lib/dpkg/updates"), { recursive: true });
      mkdirSync(join(root, "var/lib/dpkg/info"), { recursive: true });
      for (const name of ["status", "available"])
        writeFileSync(join(root, "var/lib/dpkg", name), "");
      const forced = [
        "--force-architecture",
        "--force-depends",
        "--force-not-root",
        "--force-bad-path",
      ];
      tool("dpkg", [`--root=${root}`, ...forced, "--log=/dev/null", "--install", path]);
      const modes = [
        "opt/kt",
        "opt/kt/data",
        "opt/kt/kt_service",
        "opt/kt/start.sh",
        "opt/kt/data/config ü.json",
      ].map((one) => (statSync(join(root, one)).mode & 0o7777).toString(8));
      expect(modes).toEqual(["755", "755", "755", "755", "644"]);
      const listing = tool("dpkg-deb", ["--contents", path]);
      expect(listing).toContain("./usr/bin/kt -> /opt/kt/kt_service");
      expect(listing).toContain("./opt/kt/lib/libown.so.1 -> libown.so.1.2");
      expect(listing).toContain("./opt/kt/empty/");
      expect(listing.trimEnd()).not.toMatch(/^(?!\S+ root\/root )/m);
      expect(tool("dpkg", [`--root=${root}`, "--verify", "kt-service"])).toBe("");
      const source = bytesAccess(readFileSync(path));
      const report = await verifyFile({ fileName: "kt-service-1.0-armv7l.deb", source });
      expect(report.findings).toEqual([]);
      expect(report).toMatchObject({ kind: "deb", architectures: [{ architecture: "armv7" }] });
    },
    MINUTE,
  );

  test(
    "has the same bytes whenever, and from wherever, it is made",
    async () => {
      const first = serviceFolder("first");
      const second = join(FOLDER, "another place");
      cpSync(first, second, { recursive: true, verbatimSymlinks: true });
      utimesSync(join(second, "kt_service"), 1, 1);
      chmodSync(join(second, "lib"), 0o777);
      const [one, two] = [await made(first), await made(second)];
      expect(readFileSync(one.path).equals(readFileSync(two.path))).toBe(true);
    },
    MINUTE,
  );

  test(
    "may be a whole root, whose files in /etc dpkg leaves to their user",
    async () => {
      const folder = join(FOLDER, "whole-root");
      for (const path of ["etc/kt/kt.conf", "usr/lib/kt/data"]) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), "x");
      }
      const links = [{ name: "kt", program: "usr/lib/kt/data" }];
      const { path, notes } = await made(folder, { prefix: "/", links });
      expect(tool("dpkg-deb", ["--info", path, "conffiles"])).toBe("/etc/kt/kt.conf\n");
      expect(tool("dpkg-deb", ["--contents", path])).toContain("./usr/bin/kt -> ../lib/kt/data");
      expect(notes).toContain("depends on nothing");
    },
    MINUTE,
  );
});

test(
  "a library's package may be named by the user, where no rule gives its name",
  async () => {
    const folder = serviceFolder("named-library");
    writeFileSync(join(folder, "other"), linkedProgram("libnssutil3.so"));
    const { path, said } = await made(folder, { depends: ["libnss3"], suite: "bookworm" });
    expect(said).toBe("");
    expect(tool("dpkg-deb", ["--field", path, "Depends"])).toMatch(/libnss3 \(>= 2:3\.\d+/);
  },
  MINUTE,
);
