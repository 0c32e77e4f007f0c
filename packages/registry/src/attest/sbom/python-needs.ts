import { type Metadata, normalizeProjectName } from "@wainwright/wheel";

/** A requirement's name, its extras and the rest (PEP 508). */
const REQUIREMENT = /^([a-z0-9][a-z0-9._-]*)\s*(?:\[([^\]]*)\])?([^]*)$/i;
const EXTRA = /\bextra\s*==\s*["']([^"']*)["']/;

interface Requirement {
  readonly project: string;
  readonly extras: readonly string[];
  /** The extra that it is a part of; null for what is always required. */
  readonly partOf: string | null;
}

/**
 * Makes a function that says which projects a distribution requires (PEP 503's form), among all of these. What only an extra requires
 * counts where one of them asks for that extra; other conditions (the system's, Python's) are not looked at.
 */
export function pythonNeeds(
  all: readonly Pick<Metadata, "requiresDist">[],
): (metadata: Pick<Metadata, "name" | "requiresDist">) => readonly string[] {
  const asked = new Set(
    all
      .flatMap(requirementsOf)
      .flatMap(({ project, extras }) => extras.map((extra) => `${project}[${extra}]`)),
  );
  return (metadata) => {
    const own = normalizeProjectName(metadata.name);
    const counting = requirementsOf(metadata).filter(
      ({ partOf, project }) =>
        project !== own && (partOf === null || asked.has(`${own}[${partOf}]`)),
    );
    return [...new Set(counting.map(({ project }) => project))].toSorted();
  };
}

function requirementsOf({ requiresDist }: Pick<Metadata, "requiresDist">): readonly Requirement[] {
  return requiresDist.flatMap((text) => {
    const [, name = "", extras = "", rest = ""] = REQUIREMENT.exec(text) ?? [];
    if (name === "") return [];
    const [, partOf] = EXTRA.exec(rest) ?? [];
    return [
      {
        project: normalizeProjectName(name),
        extras: extras.split(",").map((one) => normalizeProjectName(one.trim())),
        partOf: partOf === undefined ? null : normalizeProjectName(partOf),
      },
    ];
  });
}
