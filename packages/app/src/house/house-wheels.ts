import { asFailure, Failure, type Host } from "@wainwright/core";
import { formatTarget, type Interpreter, type TargetSpec } from "@wainwright/platform";
import { fetchWheel, planWheels, REQUIREMENTS_ONLY } from "@wainwright/wheelhouse";

/** Says which wheels a program is made from. */
export interface HouseWheelsRequest {
  /** The wheelhouse: a folder of wheels, for one machine or several. */
  readonly folder: string;
  /** What the program needs (PEP 508), without what that needs in turn; empty: all that the wheelhouse's lock names. */
  readonly requirements: readonly string[];
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
}

/** Is one wheel that a program is made from. */
export interface HouseWheel {
  /** Normalised (PEP 503). */
  readonly name: string;
  readonly version: string;
  /** The wheel's path on this machine. */
  readonly file: string;
}

const LOCK = "requirements.lock";

/**
 * Finds the wheels of a wheelhouse that a program needs on its target: chosen by tags and markers as the target's installer
 * would, and by nothing but the wheelhouse.
 * @throws Failure `path-missing`, `wheelhouse-incomplete`, which names every package that is lacking.
 */
export async function houseWheels(
  host: Host,
  { folder, requirements, target, interpreter }: HouseWheelsRequest,
): Promise<readonly HouseWheel[]> {
  const house = host.files.absolute(folder);
  await requireFolder(host, house);
  const wanted = requirements.length > 0 ? requirements : [`-r ${await lockOf(host, house)}`];
  const packages = await planned(host, ["--no-index", `--find-links ${house}`, ...wanted], {
    ...{ house, target, interpreter },
  });
  const missing = packages.flatMap((one) => (one.origin === "missing" ? [one] : []));
  if (missing.length > 0)
    throw lacking(
      { house, target, interpreter },
      missing.map(({ name, reason }) => `${name}: ${reason}`),
    );
  const wheels: HouseWheel[] = [];
  for (const one of packages)
    if ("wheel" in one)
      wheels.push({
        name: one.name,
        version: one.version ?? "",
        file: await fetchWheel(host, one.wheel),
      });
  return wheels;
}

interface Asked extends Pick<HouseWheelsRequest, "target" | "interpreter"> {
  readonly house: string;
}

/** What the resolver cannot find is lacking in the wheelhouse, which is all that it was shown. */
async function planned(host: Host, requirements: readonly string[], asked: Asked) {
  try {
    const [plan] = await planWheels(host, {
      ...REQUIREMENTS_ONLY,
      ...{ requirements, onlyBinary: [":all:"] },
      ...{ targets: [asked.target], interpreters: [asked.interpreter] },
    });
    return plan?.packages ?? [];
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code !== "package-not-found") throw failure;
    // Its first line says what was asked for, options and all.
    const [, ...reasons] = failure.message.split("\n");
    throw lacking(asked, reasons);
  }
}

async function requireFolder(host: Host, house: string): Promise<void> {
  // A link to a folder is as good as one.
  const isThere = await host.files.exists(house);
  if (isThere && (await host.files.info(await host.files.realPath(house)))?.kind === "folder")
    return;
  throw new Failure("path-missing", `${house} is no folder`, {
    remedy:
      "Make a wheelhouse with build-wheel, and name its folder in wheelhouse; programs to freeze that need no package have `wheelhouse: off`.",
  });
}

async function lockOf(host: Host, house: string): Promise<string> {
  const lock = `${house}/${LOCK}`;
  if (await host.files.exists(lock)) return lock;
  throw new Failure("path-missing", `${house} has no ${LOCK}`, {
    remedy: "Name in requirements what the program needs.",
  });
}

function lacking({ house, target, interpreter }: Asked, reasons: readonly string[]): Failure {
  const whom = `${formatTarget(target)}, ${interpreter.abi}`;
  return new Failure(
    "wheelhouse-incomplete",
    `${house} lacks for ${whom}:\n${reasons.join("\n")}`,
    {
      remedy: `Build the wheelhouse for this machine and Python: build-wheel with target ${target.target.name} and python-version ${interpreter.major}.${interpreter.minor}.`,
    },
  );
}
