import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { packagesInPylock } from "../../src/source/pylock.ts";

const A = "a1".repeat(32);
const B = "b2".repeat(32);
/** As uv 0.13 writes it: an index's package, a wheel in a folder, a project, a repository. */
const LOCK = `lock-version = "1.0"
created-by = "uv"
requires-python = ">=3.11"

[[packages]]
name = "rpds-py"
version = "2026.9.1"
marker = "sys_platform == 'linux'"
sdist = { url = "https://files.test/rpds_py-2026.9.1.tar.gz", upload-time = 2026-10-04T16:32:36Z, size = 60000, hashes = { sha256 = "${A}" } }
wheels = [
    { url = "https://files.test/a%2Bb/rpds_py-2026.9.1-cp311-cp311-linux_armv7l.whl#x", hashes = { sha256 = "${B.toUpperCase()}" } },
    { url = "https://files.test/no_sum-1-py3-none-any.whl", hashes = { md5 = "1" } },
]

[[packages]]
name = "tiny"
version = "1.0"
archive = { path = "links/tiny-1.0-py3-none-any.whl", hashes = { sha256 = "${A}" } }

[[packages]]
name = "px"
directory = { path = "projx", editable = true }

[[packages]]
name = "far"
version = "1"
vcs = { type = "git", url = "https://git.test/far", commit-id = "c0ffee" }
`;

describe("the packages in a lock file", () => {
  const read = packagesInPylock(LOCK) ?? [];

  test("are read with every file they can be had from", () => {
    expect(read[0]).toEqual({
      name: "rpds-py",
      version: "2026.9.1",
      marker: "sys_platform == 'linux'",
      sdist: {
        name: "rpds_py-2026.9.1.tar.gz",
        url: "https://files.test/rpds_py-2026.9.1.tar.gz",
        sha256: A,
        size: 60000,
      },
      wheels: [
        {
          name: "rpds_py-2026.9.1-cp311-cp311-linux_armv7l.whl",
          url: "https://files.test/a%2Bb/rpds_py-2026.9.1-cp311-cp311-linux_armv7l.whl#x",
          sha256: B,
          size: null,
        },
        {
          name: "no_sum-1-py3-none-any.whl",
          url: "https://files.test/no_sum-1-py3-none-any.whl",
          sha256: null,
          size: null,
        },
      ],
      folder: null,
      repository: null,
    });
  });

  test("may be a wheel that was named itself, which is no sdist", () => {
    expect(read[1]).toMatchObject({
      wheels: [{ name: "tiny-1.0-py3-none-any.whl", url: "links/tiny-1.0-py3-none-any.whl" }],
      sdist: null,
    });
  });

  test("may be an archive of sources that was named itself", () => {
    const [found] = packagesInPylock(
      `lock-version = "1.0"\n[[packages]]\nname = "a"\narchive = { url = "https://x.test/a-1.zip" }`,
    ) ?? [undefined];
    expect(found).toMatchObject({ wheels: [], sdist: { name: "a-1.zip", sha256: null } });
  });

  test("may be folders and repositories, whose version is not known yet", () => {
    expect(read.slice(2)).toMatchObject([
      { name: "px", version: null, folder: "projx", repository: null },
      { name: "far", version: "1", folder: null, repository: "https://git.test/far@c0ffee" },
    ]);
  });

  test.each(["", "<html>", "packages = []", 'lock-version = 1\npackages = "x"'])(
    "are none in %j, which is no lock file",
    (text) => {
      expect(packagesInPylock(text)).toBeNull();
    },
  );

  test("are none of entries that have no name", () => {
    expect(packagesInPylock('lock-version = "1.0"\npackages = [1, { name = "" }, {}]')).toEqual([]);
  });

  test("are read or not, but never throw, whatever is cut out or put in", () => {
    const change = fc.tuple(fc.nat(LOCK.length), fc.nat(40), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(change, ([at, length, text]) => {
        const found = packagesInPylock(LOCK.slice(0, at) + text + LOCK.slice(at + length));
        const files = found?.flatMap(({ wheels }) => wheels) ?? [];
        expect(files.every(({ sha256 }) => sha256 === null || sha256.length === 64)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
