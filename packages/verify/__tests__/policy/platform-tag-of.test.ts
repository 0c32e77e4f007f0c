import { describe, expect, test } from "@jest/globals";
import type { ArchitectureName, Libc } from "@wainwright/platform";
import fc from "fast-check";
import { obstaclesTo, platformTagOf } from "../../src/policy/platform-tag-of.ts";
import type { PolicyFile } from "../../src/policy/policy-file.ts";
import { elfFile } from "./elf-file.ts";

function tagOf(
  files: readonly PolicyFile[],
  {
    architecture = "amd64",
    libc = null,
  }: { architecture?: ArchitectureName; libc?: Libc | null } = {},
): string | null {
  return platformTagOf({ files, architecture, libc })?.tag ?? null;
}

describe("the true tag follows from the symbol versions", () => {
  test.each([
    ["GLIBC_2.2.5", "manylinux_2_5_x86_64"],
    ["GLIBC_2.2.5 GLIBC_2.17", "manylinux_2_17_x86_64"],
    ["GLIBC_2.18", "manylinux_2_24_x86_64"],
    ["GLIBC_2.33", "manylinux_2_34_x86_64"],
    ["GLIBC_ABI_DT_RELR", "manylinux_2_36_x86_64"],
    ["GLIBC_PRIVATE", "linux_x86_64"],
    ["GLIBC_2.99", "linux_x86_64"],
    ["OTHER_9.9", "manylinux_2_5_x86_64"],
    ["without_family", "manylinux_2_5_x86_64"],
  ])("%s gives %s", (glibc, tag) => {
    expect(tagOf([elfFile({ glibc })])).toBe(tag);
  });

  test("by membership, not by the highest number: 2.18 is in 2_17 of arm64, and 1.0 of libatomic in none of 2_17 of amd64", () => {
    const arm = elfFile({ architecture: "arm64", glibc: "GLIBC_2.18" });
    expect(tagOf([arm], { architecture: "arm64" })).toBe("manylinux_2_17_aarch64");
    const atomic = { file: "libatomic.so.1", names: ["LIBATOMIC_1.0"] };
    expect(tagOf([elfFile({ versionNeeds: [atomic] })])).toBe("manylinux_2_24_x86_64");
  });

  test("what the loader is needed for does not count", () => {
    const loader = { file: "ld-linux-x86-64.so.2", names: ["GLIBC_2.99"] };
    expect(tagOf([elfFile({ versionNeeds: [loader] })])).toBe("manylinux_2_5_x86_64");
  });

  test("where an architecture came late, its oldest policy is the first", () => {
    const file = elfFile({ architecture: "riscv64", glibc: "GLIBC_2.27" });
    expect(tagOf([file], { architecture: "riscv64" })).toBe("manylinux_2_31_riscv64");
  });

  test("each need says from which policy on there is no obstacle", () => {
    const files = [elfFile({ glibc: "GLIBC_2.14 GLIBC_2.34" })];
    const { needs } = platformTagOf({ files, architecture: "amd64", libc: "gnu" }) ?? { needs: [] };
    const versions = (level: number) =>
      obstaclesTo(level, needs).map((need) => need.kind === "version" && need.version);
    expect(versions(12)).toEqual(["GLIBC_2.14", "GLIBC_2.34"]);
    expect(versions(17)).toEqual(["GLIBC_2.34"]);
    expect(versions(34)).toEqual([]);
  });
});

describe("the true tag follows from the libraries that are not in the wheel", () => {
  test("a library that no policy has leaves a plain tag", () => {
    const files = [elfFile({ needed: ["libc.so.6", "libgomp.so.1"] })];
    expect(platformTagOf({ files, architecture: "amd64", libc: "gnu" })).toMatchObject({
      tag: "linux_x86_64",
      level: null,
      needs: [{ kind: "library", library: "libgomp.so.1", since: null }],
    });
  });

  test("a library that later policies have asks for the first of them", () => {
    expect(tagOf([elfFile({ needed: ["libexpat.so.1"] })])).toBe("manylinux_2_12_x86_64");
    expect(tagOf([elfFile({ needed: ["libmvec.so.1"] })])).toBe("manylinux_2_24_x86_64");
  });

  const library = (own: Partial<PolicyFile>) => elfFile({ pyInit: [], ...own });

  test("a library that the search path finds in the wheel is not one of them, what it needs is", () => {
    const bundled = library({ path: "pack.libs/liba.so.1", needed: ["libgomp.so.1"] });
    const module = elfFile({ needed: ["liba.so.1"], rpath: ["$ORIGIN/../pack.libs"] });
    const verdict = platformTagOf({ files: [module, bundled], architecture: "amd64", libc: null });
    expect(verdict?.needs.map((need) => need.kind === "library" && need.library)).toEqual([
      "libgomp.so.1",
    ]);
    expect(tagOf([module, { ...bundled, needed: [] }])).toBe("manylinux_2_5_x86_64");
    expect(
      tagOf([
        { ...module, rpath: ["/opt"] },
        { ...bundled, needed: [] },
      ]),
    ).toBe("linux_x86_64");
  });

  test("RUNPATH makes RPATH void, and the first file's path serves those it brings along", () => {
    const a = library({ path: "pack.libs/liba.so", needed: ["libb.so"] });
    const b = library({ path: "pack.libs/libb.so", needed: [] });
    const module = elfFile({ needed: ["liba.so"], runpath: ["${ORIGIN}/../pack.libs"] });
    expect(tagOf([module, a, b])).toBe("manylinux_2_5_x86_64");
    const misled = { ...module, rpath: module.runpath, runpath: ["$ORIGIN"] };
    expect(tagOf([misled, a, b])).toBe("linux_x86_64");
  });

  test("a path that leads out of the wheel finds nothing", () => {
    const a = library({ path: "liba.so", needed: [] });
    const module = elfFile({ needed: ["liba.so"], rpath: ["$ORIGIN/../../../wheel"] });
    expect(tagOf([module, a])).toBe("linux_x86_64");
  });

  test("Python's own library is never taken from the wheel", () => {
    const python = library({ path: "pack/libpython3.11.so.1.0", needed: [] });
    const module = elfFile({ needed: ["libpython3.11.so.1.0"], rpath: ["$ORIGIN"] });
    expect(tagOf([module, python])).toBe("linux_x86_64");
  });

  test("a library that another file needs is judged as that file finds it, one that none needs by itself", () => {
    const dep = library({ path: "pack.libs/libdep.so", needed: [] });
    const plugin = library({ path: "pack/libplugin.so", needed: ["libdep.so"] });
    const module = elfFile({
      needed: ["libplugin.so"],
      rpath: ["$ORIGIN/../pack.libs", "$ORIGIN"],
    });
    expect(tagOf([module, plugin, dep])).toBe("manylinux_2_5_x86_64");
    expect(tagOf([module, plugin, dep, { ...plugin, path: "pack/extra.so" }])).toBe("linux_x86_64");
  });

  test("needing each other in a circle comes to an end", () => {
    const a = library({ path: "pack/liba.so", needed: ["libb.so"] });
    const b = library({ path: "pack/libb.so", needed: ["liba.so"] });
    const module = elfFile({ needed: ["liba.so"], rpath: ["$ORIGIN"] });
    expect(tagOf([module, a, b])).toBe("manylinux_2_5_x86_64");
  });
});

describe("the true tag follows from symbols and instructions", () => {
  test("a symbol that a policy forbids asks for the first that allows it", () => {
    const forbidden = ["__cxa_thread_atexit_impl"];
    expect(tagOf([elfFile({ undefined: forbidden })])).toBe("manylinux_2_24_x86_64");
    expect(tagOf([elfFile({ needed: ["libz.so.1"], undefined: ["zcalloc"] })])).toBe(
      "linux_x86_64",
    );
    expect(tagOf([elfFile({ needed: ["libz.so.1"], undefined: ["deflate"] })])).toBe(
      "manylinux_2_5_x86_64",
    );
  });

  test("newer x86-64 instructions and builds of one Python only have no policy", () => {
    expect(tagOf([elfFile({ x86Level: "baseline" })])).toBe("manylinux_2_5_x86_64");
    expect(tagOf([elfFile({ x86Level: "v2" })])).toBe("linux_x86_64");
    expect(tagOf([elfFile({ undefined: ["PyFPE_jbuf"] })])).toBe("linux_x86_64");
  });
});

describe("which files count", () => {
  test("those for another machine or C library do not", () => {
    const arm = elfFile({ path: "arm.so", architecture: "arm64", glibc: "GLIBC_2.34" });
    const musl = elfFile({ path: "musl.so", libc: "musl", needed: ["libodd.so"] });
    const files = [elfFile(), arm, musl];
    expect(platformTagOf({ files, architecture: "amd64", libc: null })).toMatchObject({
      tag: "manylinux_2_5_x86_64",
      ignored: [
        { file: "arm.so", why: "architecture" },
        { file: "musl.so", why: "libc" },
      ],
    });
    expect(tagOf([arm])).toBeNull();
    expect(tagOf([musl], { libc: "gnu" })).toBeNull();
  });

  test("code for ARMv6 counts in a wheel for ARMv7; ARMv6 itself has no policy", () => {
    const file = elfFile({ architecture: "armv6", glibc: "GLIBC_2.4" });
    expect(tagOf([file], { architecture: "armv7" })).toBe("manylinux_2_17_armv7l");
    expect(tagOf([file], { architecture: "armv6" })).toBe("linux_armv6l");
  });

  test("static programs keep every promise, glibc's where the wheel names none", () => {
    const program = elfFile({ path: "x.data/scripts/x", libc: null, needed: [], pyInit: [] });
    expect(tagOf([program])).toBe("manylinux_2_5_x86_64");
    expect(tagOf([program], { libc: "musl" })).toBe("musllinux_1_2_x86_64");
  });

  test.each(["libc.musl-x86_64.so.1", "libc.so"])("musl is allowed as %s", (name) => {
    const file = elfFile({ libc: "musl", needed: [name] });
    expect(tagOf([file])).toBe("musllinux_1_2_x86_64");
    expect(tagOf([{ ...file, needed: [name, "libgcc_s.so.1"] }])).toBe("linux_x86_64");
  });
});

describe("laws", () => {
  test("whatever the names in a file are, there is a verdict", () => {
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom("constructor", "constructor_1", "__proto__", "toString_2", "GLIBC_", "_", ""),
    );
    const names = fc.array(odd);
    fc.assert(
      fc.property(names, names, (some, others) => {
        const file = elfFile({
          path: `${some[0] ?? ""}/${others[0] ?? ""}`,
          needed: [...some, "libz.so.1"],
          soname: others[0] ?? null,
          rpath: others,
          runpath: some.slice(1),
          versionNeeds: some.map((name) => ({ file: name, names: others })),
          pyInit: some,
          undefined: others,
        });
        expect(tagOf([file, elfFile()])).toMatch(/linux/);
      }),
    );
  });

  const name = fc.constantFrom("a.so", "b.so", "c.so", "libc.so.6", "libm.so.6", "libexpat.so.1");
  const version = fc.constantFrom("GLIBC_2.5", "GLIBC_2.17", "GLIBC_2.34", "GLIBCXX_3.4.29", "X_1");
  const files = fc.uniqueArray(
    fc.record({
      path: fc.constantFrom("p/a.so", "p/b.so", "p/c.so", "q/d.so", "q/mod.abi3.so"),
      needed: fc.array(name),
      rpath: fc.array(fc.constantFrom("$ORIGIN", "$ORIGIN/../p", "/lib", "")),
      runpath: fc.array(fc.constantFrom("$ORIGIN/../p", "$ORIGIN/..//./p"), { maxLength: 1 }),
      versions: fc.array(version),
    }),
    { selector: ({ path }) => path },
  );
  const described = files.map((all) =>
    all.map(({ versions, ...own }) =>
      elfFile({ ...own, versionNeeds: [{ file: "libc.so.6", names: versions }] }),
    ),
  );

  test("a file more never makes a tag older, and the verdict does not hang on the order", () => {
    fc.assert(
      fc.property(described, version, (all, needed) => {
        const more = elfFile({ path: "z/mod.so", glibc: needed });
        const level = (some: readonly PolicyFile[]) =>
          platformTagOf({ files: some, architecture: "amd64", libc: "gnu" })?.level ?? Infinity;
        const before = all.length === 0 ? 0 : level(all);
        expect(level([...all, more])).toBeGreaterThanOrEqual(before);
        expect(tagOf([...all, more].toReversed())).toBe(tagOf([...all, more]));
      }),
    );
  });

  test("ten thousand files that all need one another are judged in seconds", () => {
    const count = 10_000;
    const all = Array.from({ length: count }, (_, index) =>
      elfFile({
        path: `p/${index}.so`,
        rpath: ["$ORIGIN"],
        needed: [`${(index * 7 + 1) % count}.so`, `${(index + 1) % count}.so`],
        pyInit: [`PyInit_${index}`],
      }),
    );
    expect(tagOf(all)).toMatch(/linux/);
  }, 20_000);
});
