import { Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import type { RequirementWheels } from "../isolated/build-in-userland.ts";
import { fetchWheel } from "../house/fetch-wheel.ts";
import { missingPackage } from "../house/missing-package.ts";
import { requirementPlans } from "../house/requirement-plans.ts";
import { requirementWheels } from "../house/requirement-wheels.ts";
import type { PlannedPackage } from "../plan/planned-package.ts";
import { wheelDistribution } from "../isolated/wheel-distribution.ts";
import { targetFile } from "./target-files.ts";

/** Says who asks, and for which machine's Python. */
export interface HostWheelsRequest {
  readonly hostTarget: Target;
  readonly interpreter: Interpreter;
  /** Brings what the same build would require as the target: wheels for all machines serve here too. */
  readonly wheelsFor: RequirementWheels;
}

/**
 * Brings what a cross build requires, for the host's Python, which runs it.
 * @throws Failure `target-unserved` where something of it has to be the target's, and what planning and fetching throw.
 */
export function hostWheels(host: Host, request: HostWheelsRequest): RequirementWheels {
  const { hostTarget, interpreter } = request;
  const side = { target: { target: hostTarget, floor: null }, interpreter };
  return requirementWheels(requirementPlans(host, side), async (planned) => {
    refuseKnown(planned);
    const wheel = await bring(host, planned, request.wheelsFor);
    const found = await targetFile(host, wheel);
    if (found !== null) throw unsafe(planned, found);
    return wheel;
  });
}

/** Packages that are required for nothing but their headers and libraries, and large. */
const KNOWN: ReadonlySet<string> = new Set(["numpy", "oldest-supported-numpy", "scipy", "torch"]);

function refuseKnown(planned: PlannedPackage): void {
  if (KNOWN.has(planned.name)) throw unsafe(planned, null);
}

async function bring(
  host: Host,
  planned: PlannedPackage,
  wheelsFor: RequirementWheels,
): Promise<string> {
  if (planned.origin === "missing") throw missingPackage(planned, planned.code, planned.reason);
  if (planned.origin !== "build") return fetchWheel(host, planned.wheel);
  const { name, version, system } = planned;
  const wheels = system.pure ? await wheelsFor([`${name}==${version ?? ""}`]) : [];
  const own = wheels.find((path) => wheelDistribution(path) === name);
  if (own?.endsWith("-any.whl") === true) return own;
  throw missingPackage(
    planned,
    "target-unserved",
    "the build requires it, and it has no wheel for this host",
  );
}

function unsafe({ name, version }: PlannedPackage, file: string | null): Failure {
  const such = file === null ? "" : ` (${file})`;
  return new Failure(
    "target-unserved",
    `cross-compiling is not safe: the build requires ${name} ${version ?? ""}, which brings headers or libraries of the machine that it is for${such}, and here would bring the host's`,
    { remedy: "Choose strategy: accelerated, which builds with the target's own." },
  );
}
