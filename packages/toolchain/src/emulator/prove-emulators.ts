import { type Command, type Completed, errorCode, Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { rootPrefix } from "../system/as-root.ts";
import { PROOF_EXIT_CODE, proofProgram } from "./proof-program.ts";
import type { Proof, ProofVerdict } from "./proof-verdict.ts";

/** Says how the test programs are run. */
export interface ProofOptions {
  /** Whether they must run in a chroot too, as in a container: what flag F and a static emulator give. */
  readonly confined: boolean;
  /** The QEMU_CPU to run them with; null for what the environment says. */
  readonly cpu: string | null;
}

const TIMEOUT_SECONDS = 20;
/** What chroot(1) itself exits with when it cannot change the root. */
const CHROOT_FAILED = 125;

/** Runs the test program of each target, all at once, and tells how each ended. */
export async function proveEmulators(
  host: Host,
  targets: readonly Target[],
  options: ProofOptions,
): Promise<readonly Proof<Target>[]> {
  if (targets.length === 0) return [];
  const folder = await host.files.temporaryFolder("proof");
  const root = options.confined ? await rootPrefix(host) : null;
  return Promise.all(
    targets.map(async (target) => {
      const name = `proof-${target.name}`;
      await host.files.write(`${folder}/${name}`, programOf(target), 0o755);
      return { target, verdict: await prove(host, { folder, name, root, cpu: options.cpu }) };
    }),
  );
}

function programOf(target: Target): Uint8Array {
  const program = proofProgram(target);
  if (program !== null) return program;
  throw new Failure("target-unserved", `${target.name} has no programs that Linux could run`, {
    remedy: "Name Linux targets only.",
  });
}

interface Placed {
  readonly folder: string;
  readonly name: string;
  /** What makes a command run as root; null: only outside of a chroot. */
  readonly root: readonly string[] | null;
  readonly cpu: string | null;
}

/** A chroot that works is proof enough; only when it does not, what happens outside of it tells why. */
async function prove(host: Host, placed: Placed): Promise<ProofVerdict> {
  const confined = placed.root === null ? null : await run(host, inChroot(placed, placed.root));
  if (confined?.kind === "proved") return confined;
  const direct = await run(host, directly(placed));
  if (confined === null || direct.kind !== "proved") return direct;
  return confined.kind === "exited" && confined.exitCode === CHROOT_FAILED
    ? direct
    : { kind: "not-in-chroot" };
}

function directly(placed: Placed): Command {
  return proofCommand(placed, [`${placed.folder}/${placed.name}`, "x"]);
}

function inChroot(placed: Placed, root: readonly string[]): Command {
  // sudo drops the environment, hence env(1).
  const cpu = placed.cpu === null || root.length === 0 ? [] : ["env", `QEMU_CPU=${placed.cpu}`];
  const argv = [...root, ...cpu, "chroot", placed.folder, `/${placed.name}`, "x"];
  const [program = "chroot", ...rest] = argv;
  return proofCommand(placed, [program, ...rest]);
}

/** Runs in the temporary folder, for QEMU leaves the core of a crashed program where it was started. */
function proofCommand(placed: Placed, argv: Command["argv"]): Command {
  return {
    argv,
    cwd: placed.folder,
    quiet: true,
    timeoutSeconds: TIMEOUT_SECONDS,
    ...(placed.cpu === null ? {} : { env: { QEMU_CPU: placed.cpu } }),
  };
}

async function run(host: Host, command: Command): Promise<ProofVerdict> {
  try {
    return verdictOf(await host.exec.run(command));
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code !== "tool-missing") throw thrown;
    const reason = thrown instanceof Failure ? "ENOENT" : errorCode(thrown);
    if (reason === null) throw thrown;
    return { kind: "not-started", reason };
  }
}

function verdictOf(completed: Completed): ProofVerdict {
  const said = completed.stderr.trim().split("\n").at(-1) ?? "";
  if (completed.timedOut) return { kind: "timed-out" };
  if (completed.exitCode === null)
    return { kind: "crashed", signal: completed.signal ?? "a signal", said };
  if (completed.exitCode === PROOF_EXIT_CODE) return { kind: "proved" };
  return { kind: "exited", exitCode: completed.exitCode, said };
}
