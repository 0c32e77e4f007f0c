import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sandboxCommand } from "../../src/userland/sandbox-command.ts";

const WORK = { host: "/tmp/a b", inside: "/build", writable: true };
const PYTHON = { host: "/opt/p", inside: "/opt/python", writable: false };

describe("the sandbox's command", () => {
  test("gives the program a read-only root, its mounts, an environment of its own and no network", () => {
    const command = { argv: ["/usr/bin/python3", "-V"], mounts: [WORK], env: { A: "1" } } as const;
    expect(sandboxCommand("/cache/root", command, [PYTHON])).toEqual([
      "bwrap",
      ...["--die-with-parent", "--new-session", "--unshare-pid", "--unshare-ipc", "--unshare-uts"],
      "--unshare-net",
      ...["--ro-bind", "/cache/root", "/"],
      ...["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run"],
      ...["--ro-bind", "/opt/p", "/opt/python", "--bind", "/tmp/a b", "/build"],
      ...["--chdir", "/build", "--clearenv"],
      ...["--setenv", "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
      ...["--setenv", "HOME", "/tmp", "--setenv", "LC_ALL", "C.UTF-8", "--setenv", "A", "1"],
      ...["--", "/usr/bin/python3", "-V"],
    ]);
  });

  test("leaves the network there when it is asked for", () => {
    const argv = sandboxCommand("/r", { argv: ["true"], network: true });
    expect(argv).not.toContain("--unshare-net");
  });

  test("mounts nothing below the root before the root itself", () => {
    const argv = sandboxCommand("/r", { argv: ["true"], mounts: [WORK], network: true }, [PYTHON]);
    const first = argv.findIndex((word) => word === "--ro-bind" || word === "--bind");
    expect(argv.slice(first, first + 3)).toEqual(["--ro-bind", "/r", "/"]);
  });

  test.each([
    ["the first mount", { argv: ["true"], mounts: [WORK] } as const, "/build"],
    ["the folder asked for", { argv: ["true"], mounts: [WORK], cwd: "/tmp" } as const, "/tmp"],
    ["the root", { argv: ["true"] } as const, "/"],
  ])("starts in %s", (_, command, directory) => {
    const argv = sandboxCommand("/r", command);
    expect(argv[argv.indexOf("--chdir") + 1]).toBe(directory);
  });

  test("whatever a text holds, it stays one argument, after --", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom("$(id)", "`id`", "a\nb", "--bind", "--", "-x", "ü ", "'\"\\"),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), hostile, (words, value) => {
        const [program = "", ...rest] = words;
        const argv = sandboxCommand("/r", { argv: [program, ...rest], env: { V: value } });
        expect(argv.slice(-words.length)).toEqual(words);
        expect(argv.at(-words.length - 1)).toBe("--");
        expect(argv.slice(argv.indexOf("V") - 1, argv.indexOf("V") + 2)).toContain(value);
      }),
    );
  });
});
