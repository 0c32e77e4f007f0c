import { Failure, type Host, runTool } from "@wainwright/core";
import { asRoot } from "./as-root.ts";

/**
 * Installs packages of the host's distribution with apt-get.
 * @throws Failure `tool-missing` where there is no apt-get, `no-root`, `tool-failed`.
 */
export async function installPackages(host: Host, packages: readonly string[]): Promise<void> {
  if ((await host.exec.find("apt-get")) === null)
    throw new Failure(
      "tool-missing",
      `${packages.join(", ")}: not installed, and there is no apt-get`,
      {
        remedy: `Install ${packages.join(", ")} with this system's package manager.`,
      },
    );
  // Another apt-get may be at work: a parallel step, or a fresh machine's own first update.
  const patient = ["-o", "DPkg::Lock::Timeout=300"] as const;
  const install = [
    "apt-get",
    ...patient,
    "install",
    "--yes",
    "--no-install-recommends",
    "--",
    ...packages,
  ] as const;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const purpose = `Installing ${packages.join(", ")}`;
  // Sudo starts programs with few variables, so this one is told to env(1).
  const throughSudo = ["env", "DEBIAN_FRONTEND=noninteractive", ...install] as const;
  const argv = host.facts.uid === 0 ? install : await asRoot(host, throughSudo, purpose);
  await host.log.group(purpose, async () => {
    const label = `apt-get install ${packages.join(" ")}`;
    const known = await host.exec.run({ argv, env, label });
    if (known.exitCode === 0) return;
    // The package lists of a fresh machine are missing or old: fetch them, then it must work.
    const update = await asRoot(host, ["apt-get", "update"], "Fetching the package lists");
    await host.exec.run({ argv: update, env });
    await runTool(host, { argv, env, label });
  });
}
