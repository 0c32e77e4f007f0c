import { spawnSync } from "node:child_process";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { makeDebianRoot, planUserland } from "@wainwright/toolchain";
import type { PlatformImage } from "@wainwright/testing";

const LARGEST = 2 ** 30;

/**
 * Makes what an image of Debian with Python has for a platform, of its packages.
 * @param extent `small` is without what most of it is: pip and its like.
 */
export async function baseLayer(
  platform: string,
  extent: "small" | "whole" = "small",
): Promise<PlatformImage> {
  const target = parseTarget(platform);
  const python = parseInterpreter("3.11");
  if (!target.ok || !python.ok) throw new Error(platform);
  const plan = planUserland(target.target, python.interpreter, "run");
  if (!plan.ok) throw new Error(plan.problem);
  const { suite } = plan;
  const packages = [...plan.packages, ...(extent === "small" ? [] : ["python3-venv"])];
  const { host, unwind } = realHost(process.env);
  const architectures = [target.target.debianArchitecture ?? ""] as const;
  const { path } = await makeDebianRoot(host, { suite: suite.name, architectures, packages });
  await unwind();
  const most = extent === "small" ? ["./usr/share", "./usr/lib/python3"] : [];
  const left = ["./dev/*", ...most].map((one) => `--exclude=${one}`);
  const argv = ["-c", "--numeric-owner", ...left, "-C", path, "."];
  const { stdout, status, stderr } = spawnSync("tar", argv, { maxBuffer: LARGEST });
  if (status !== 0) throw new Error(stderr.toString());
  return { platform, layer: stdout };
}
