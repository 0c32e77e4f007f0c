/** Is one thing that cargo makes of a package: a program, a library, an example. */
export interface CargoTarget {
  readonly name: string;
  /** "bin", "lib", "example" …; of a library its crate types: "cdylib", "rlib". */
  readonly kinds: readonly string[];
  /** Without which cargo leaves it out. */
  readonly requiredFeatures: readonly string[];
}

/** Is one package of a workspace. */
export interface CargoPackage {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly description: string | null;
  readonly license: string | null;
  readonly repository: string | null;
  /** Absolute. */
  readonly manifestPath: string;
  readonly targets: readonly CargoTarget[];
  readonly features: readonly string[];
}

/** Is what `cargo metadata` says of a crate or workspace. */
export interface CargoMetadata {
  readonly packages: readonly CargoPackage[];
  /** Ids of what cargo builds unasked in the workspace's own folder. */
  readonly defaultMembers: readonly string[];
  /** Absolute. */
  readonly workspaceRoot: string;
}

/**
 * Reads the output of `cargo metadata --format-version 1` (https://doc.rust-lang.org/cargo/commands/cargo-metadata.html);
 * null when it is something else.
 */
export function parseCargoMetadata(text: string): CargoMetadata | null {
  const document = readObject(text);
  const root = document?.["workspace_root"];
  const packages = objects(document?.["packages"]).map(readPackage);
  if (document === null || typeof root !== "string" || packages.length === 0) return null;
  // Cargo before 1.71 does not say which members are the default ones.
  const members = document["workspace_default_members"] ?? document["workspace_members"];
  return { packages, defaultMembers: strings(members), workspaceRoot: root };
}

function readPackage(given: Readonly<Record<string, unknown>>): CargoPackage {
  const field = (name: string): string => asText(given[name]) ?? "";
  const features = given["features"];
  return {
    ...{ id: field("id"), name: field("name"), version: field("version") },
    description: asText(given["description"]),
    license: asText(given["license"]),
    repository: asText(given["repository"]),
    manifestPath: field("manifest_path"),
    targets: objects(given["targets"]).map((one) => ({
      name: asText(one["name"]) ?? "",
      kinds: strings(one["kind"]),
      requiredFeatures: strings(one["required-features"]),
    })),
    features: isObject(features) ? Object.keys(features) : [],
  };
}

/** Reads one JSON object; null for any other text. */
export function readObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Tells objects of JSON from its other values. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keeps the strings of a list; none where it is no list. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
