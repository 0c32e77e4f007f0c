import type { DebLink, DebRequest } from "./deb-request.ts";

/** Says what is wrong with a request, all of it; empty where it can become a package. */
export function requestProblems(request: DebRequest): readonly string[] {
  return [
    nameProblem(request.package),
    versionProblem(request.version),
    maintainerProblem(request.maintainer),
    request.description.trim() === "" ? "the description is empty" : null,
    prefixProblem(request.prefix),
    ...(request.depends ?? []).map(relationProblem),
    ...(request.links ?? []).map(linkProblem),
    ...lineProblems(request),
  ].filter((problem) => problem !== null);
}

/** Policy 5.6.1: lower-case letters, digits and `+-.`, two at least, a letter or digit first. */
function nameProblem(name: string): string | null {
  if (/^[a-z0-9][a-z0-9+.-]+$/.test(name)) return null;
  const near = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9+.-]+/g, "-")
    .replace(/^[^a-z0-9]+/, "");
  const better = near.length > 1 ? `; "${near}" is one` : "";
  return `"${name}" is no name of a Debian package (lower-case letters, digits, + - .)${better}`;
}

/** Policy 5.6.12: `[epoch:]upstream[-revision]`, and dpkg wants a digit first. */
function versionProblem(version: string): string | null {
  return /^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/.test(version) && !version.endsWith("-")
    ? null
    : `"${version}" is no Debian version (a digit first, then letters, digits, . + ~ -)`;
}

/** Policy 5.6.2. */
function maintainerProblem(maintainer: string): string | null {
  return /^[^<>\r\n]*[^<>\s] <[^<>\s]+@[^<>\s]+>$/.test(maintainer)
    ? null
    : `"${maintainer}" is no maintainer (Name <address>)`;
}

/** Policy 7.1: alternatives, each with an architecture and a version where wanted. */
const RELATION =
  /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?: ?\((?:<<|<=|=|>=|>>) ?[A-Za-z0-9.+~:-]+\))?$/;

function relationProblem(relation: string): string | null {
  return relation.split("|").every((one) => RELATION.test(one.trim()))
    ? null
    : `"${relation}" is no dependency (name (>= version), or alternatives with |)`;
}

function prefixProblem(prefix: string): string | null {
  const parts = prefix.split("/").slice(1);
  const isPath = prefix.startsWith("/") && parts.every(isPart);
  return prefix === "/" || isPath ? null : `"${prefix}" is no prefix (as /opt/NAME)`;
}

function linkProblem({ name, program }: DebLink): string | null {
  return isPart(name) && !name.includes("/") && program.split("/").every(isPart)
    ? null
    : `"${name}=${program}" is no link (a command's name, and a path in the folder)`;
}

function isPart(part: string): boolean {
  return !["", ".", ".."].includes(part) && !hasControls(part);
}

function lineProblems(request: DebRequest): readonly string[] {
  const { section = "", priority = "", homepage = "" } = request;
  return Object.entries({ section, priority, homepage: homepage ?? "" })
    .filter(([, value]) => hasControls(value))
    .map(([field]) => `the ${field} has more than one line`);
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
