import type { PlannedPackage } from "./planned-package.ts";

/** Writes a package that is to be built as a line for build-wheel: pinned, with the sum of the sources it was planned by. */
export function requirementLine(planned: Extract<PlannedPackage, { origin: "build" }>): string {
  const { name, version, source } = planned;
  switch (source.kind) {
    case "sdist":
      return `${name}==${version ?? ""} --hash=sha256:${source.file.sha256}`;
    case "folder":
      return source.path.startsWith("/") ? source.path : `./${source.path}`;
    case "repository":
      return `${name} @ git+${source.address}`;
  }
}
