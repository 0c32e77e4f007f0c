import { describe, expect, test } from "@jest/globals";
import type { ReportedFile } from "@wainwright/verify";
import {
  packageOfLibrary,
  parseShlibs,
  parseSymbols,
  usualPackages,
} from "../../src/deb/library-packages.ts";
import { neededLibraries } from "../../src/deb/needed-libraries.ts";

/** Is what packages of Debian 12 say. */
const SHLIBS = `
# a remark
ld-linux-armhf 3 libc6 (>= 2.36)
libc 6 libc6 (>= 2.36)
udeb: libc 6 libc6-udeb (>= 2.36)
libgcc_s 1 libgcc-s1
libz 1 zlib1g (>= 1:1.2.3.3.dfsg-1)
libdb 5.3 libdb5.3
libasound 2 libasound2 (>= 1.2.8), libasound2-data
broken
`;

describe("the package of a library", () => {
  test.each([
    ["libc.so.6", "libc6 (>= 2.36)"],
    ["ld-linux-armhf.so.3", "libc6 (>= 2.36)"],
    ["libgcc_s.so.1", "libgcc-s1"],
    ["libz.so.1", "zlib1g (>= 1:1.2.3.3.dfsg-1)"],
    ["libdb-5.3.so", "libdb5.3"],
    ["libasound.so.2", "libasound2 (>= 1.2.8), libasound2-data"],
    ["libz.so.2", null],
    ["libz.so", null],
    ["broken", null],
  ])("of %s is %s", (soname, depends) => {
    expect(packageOfLibrary(soname, parseShlibs(SHLIBS))).toBe(depends);
  });

  // As Policy 8.1 has it; each of these is a package of Debian's.
  test.each([
    ["libasound.so.2", "libasound2"],
    ["libgtk-3.so.0", "libgtk-3-0"],
    ["libX11.so.6", "libx11-6"],
    ["libstdc++.so.6", "libstdc++6"],
    ["libgcc_s.so.1", "libgcc-s1"],
    ["libnss3.so", "libnss3"],
    ["libxcb-dri3.so.0", "libxcb-dri3-0"],
  ])("of %s is most likely %s", (soname, name) => {
    expect(usualPackages(soname)).toEqual([name, `${name}t64`]);
  });

  test.each([["../x.so.1"], ["lib x.so.1"], [""], ["-o"]])("has no name for %j", (soname) => {
    expect(usualPackages(soname)).toEqual([]);
  });
});

/** Is what packages of Debian 12 say, cut short. */
const SYMBOLS = `libnss3.so libnss3 #MINVER#
* Build-Depends-Package: libnss3-dev
 NSS_3.10@NSS_3.10 2:3.13.4-2~
 NSS_3.9@NSS_3.9 2:3.13.4-2~
 CERT_AddAVAToRDN@NSS_3.2 1:3.2
 NSS_3.58@NSS_3.58 2:3.58
libc.so.6 libc6 #MINVER#
| libc6 (>> 2.36), libc6 (<< 2.37)
 GLIBC_PRIVATE@GLIBC_PRIVATE 2.99 1
 GLIBC_2.36@GLIBC_2.36 2.36
 GLIBC_2.4@GLIBC_2.4 2.4
libplain.so.1 libplain1 #MINVER#
 one@Base 0
libempty.so.1
`;

test("a library with symbols needs the version that has all of them, but for private ones", () => {
  expect(parseSymbols(SYMBOLS)).toEqual([
    { soname: "libnss3.so", depends: "libnss3 (>= 2:3.58)" },
    { soname: "libc.so.6", depends: "libc6 (>= 2.36)" },
    { soname: "libplain.so.1", depends: "libplain1" },
    { soname: "libempty.so.1", depends: "" },
  ]);
  expect(packageOfLibrary("libempty.so.1", parseSymbols(SYMBOLS))).toBeNull();
});

test("libraries are needed that no file of the folder is, by its name or by what it calls itself", () => {
  const file = (path: string, needed: readonly string[], soname: string | null = null) =>
    ({ path, needed, soname }) as unknown as ReportedFile;
  const files = [
    file("bin/a", ["libown.so.1", "libz.so.1", "libc.so.6"]),
    file("lib/libown.so.1.2", ["libc.so.6", "libother.so"], "libown.so.1"),
    file("bin/one!/libother.so", ["libssl.so.3"]),
  ];
  expect(neededLibraries(files)).toEqual(["libc.so.6", "libssl.so.3", "libz.so.1"]);
});
