import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Is a namespace of mounts and of the kernel's handlers that stays while several commands run in it, one after the other. */
export interface HeldNamespace {
  /** Writes the command that runs another in it, in this working folder or another. */
  enter(argv: readonly string[], folder?: string): readonly [string, ...string[]];
  /** Lists what is mounted in it, and what handlers are registered. */
  effects(): readonly string[];
  close(): void;
}

/**
 * Makes a namespace in which this user is root, with all processes of the machine in sight, so that what a command leaves
 * behind can be looked for. It needs Linux 6.7 for handlers of its own.
 * @param uid who runs the tests; others than root go through sudo, for some distributions keep user namespaces to root.
 */
export async function holdNamespace(uid: number): Promise<HeldNamespace> {
  const sudo = uid === 0 ? [] : ["sudo", "-n", "--preserve-env"];
  // The program says that it has arrived inside, and then stays until its input ends.
  const held = ["unshare", "--user", "--mount", "sh", "-c", "echo $$; exec cat"];
  const [program = "", ...args] = [...sudo, ...held];
  const holder = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const pid = await new Promise<string>((resolve, reject) => {
    holder.stdout.once("data", (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
    holder.once("error", reject);
    holder.once("exit", () => {
      reject(new Error("this needs user namespaces, and root or sudo"));
    });
  });
  mapEveryUser(pid, sudo);
  const enter = (argv: readonly string[], folder = process.cwd()) =>
    [
      ...(["nsenter", "--user", "--mount", "--preserve-credentials", "--target", pid] as const),
      `--wd=${folder}`,
      ...argv,
    ] as const;
  const handlers = () => {
    const [entered, ...rest] = enter(["ls", "/proc/sys/fs/binfmt_misc"]);
    const { stdout } = spawnSync(entered, rest, { encoding: "utf8" });
    return stdout.split("\n").filter((name) => !isInUse(name));
  };
  return {
    enter,
    effects: () => [...readFileSync(`/proc/${pid}/mounts`, "utf8").split("\n"), ...handlers()],
    close: () => {
      holder.stdin.end();
    },
  };
}

/** Unpacking a root file system needs all users and groups to be there, and only who is root outside may say so (user_namespaces(7)). */
function mapEveryUser(pid: string, sudo: readonly string[]): void {
  const script = `for map in uid_map gid_map; do echo 0 0 4294967295 > /proc/${pid}/$map || exit 1; done`;
  const [program, ...args] = [...sudo, "sh", "-c", script];
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`this needs root or sudo: ${stderr}`);
}

/** Until the namespace has handlers of its own the machine's are in sight, those of other tests that run now among them. */
function isInUse(handler: string): boolean {
  const owner = /^wainwright-qemu-.*-(?<pid>\d+)$/.exec(handler)?.groups?.["pid"];
  return owner !== undefined && existsSync(`/proc/${owner}`);
}
