import { errorCode, Failure, type Host } from "@wainwright/core";
import { asRoot } from "../system/as-root.ts";
import { formatRegistration, type Registration } from "./registration.ts";
import { BINFMT_FOLDER } from "./read-registered.ts";

const MOUNT = ["mount", "-t", "binfmt_misc", "binfmt_misc", BINFMT_FOLDER] as const;

/**
 * Makes the kernel's handlers visible and changeable.
 * @throws Failure `binfmt-unavailable`, `no-root`.
 */
export async function mountBinfmt(host: Host): Promise<void> {
  const argv = await asRoot(host, MOUNT, "Mounting binfmt_misc");
  const mounted = await host.exec.run({ argv, quiet: true });
  if (mounted.exitCode === 0) return;
  throw new Failure(
    "binfmt-unavailable",
    `binfmt_misc cannot be mounted here: ${mounted.stderr.trim()}`,
    {
      remedy:
        "In a container, start it with --privileged or set the emulators up on its host. On a host, load the kernel module first: modprobe binfmt_misc.",
    },
  );
}

/** Takes the mount away again. @throws Failure `no-root`, `tool-failed`. */
export async function unmountBinfmt(host: Host): Promise<void> {
  const argv = await asRoot(host, ["umount", BINFMT_FOLDER], "Unmounting binfmt_misc");
  const unmounted = await host.exec.run({ argv, quiet: true, undoes: true });
  if (unmounted.exitCode !== 0)
    throw new Failure("tool-failed", `binfmt_misc stays mounted: ${unmounted.stderr.trim()}`, {
      remedy: `Unmount ${BINFMT_FOLDER} by hand when nothing uses it.`,
    });
}

/** Switches all handlers on or off. @throws Failure `no-root`, `binfmt-unavailable`. */
export async function switchBinfmt(host: Host, on: boolean): Promise<void> {
  await writeControl(host, "status", on ? "1" : "0");
}

/** Registers a handler. @throws Failure `emulator-unavailable`, `no-root`, `binfmt-unavailable`. */
export async function register(host: Host, registration: Registration): Promise<void> {
  const line = formatRegistration(registration);
  if (line === null)
    throw new Failure(
      "emulator-unavailable",
      `${registration.interpreter} cannot be registered: the kernel takes absolute paths of at most 127 bytes`,
      { remedy: "Put the emulator into a folder with a short, plain path." },
    );
  await writeControl(host, "register", line);
}

/** Removes a handler. @throws Failure `no-root`, `binfmt-unavailable`. */
export async function unregister(host: Host, name: string): Promise<void> {
  await writeControl(host, name, "-1");
}

/** Writes a control file as root; through tee(1), for a file cannot be opened for somebody else. */
async function writeControl(host: Host, file: string, content: string): Promise<void> {
  const path = `${BINFMT_FOLDER}/${file}`;
  if (host.facts.uid === 0) {
    await host.files.writeInPlace(path, content).catch((thrown: unknown) => {
      throw refused(file, thrown);
    });
    return;
  }
  const argv = await asRoot(host, ["tee", path], `Writing ${path}`);
  // Handlers are taken back after an interruption too, by this very write.
  const written = await host.exec.run({ argv, input: content, quiet: true, undoes: true });
  if (written.exitCode !== 0) throw refused(file, new Error(written.stderr.trim()));
}

function refused(file: string, thrown: unknown): Failure {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const code = errorCode(thrown);
  if (code === "EROFS" || code === "EACCES" || code === "EPERM")
    return new Failure("no-root", `${BINFMT_FOLDER}/${file} may not be written here: ${reason}`, {
      remedy:
        "Run where root may change the kernel's handlers: in a container, start it with --privileged or set the emulators up on its host.",
      cause: thrown,
    });
  return new Failure(
    "binfmt-unavailable",
    `the kernel refused a write to ${BINFMT_FOLDER}/${file}: ${reason}`,
    { remedy: "Read the kernel's reason above; `dmesg` may say more.", cause: thrown },
  );
}
