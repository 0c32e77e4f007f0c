import { isObject, readObject, strings } from "./cargo-metadata.ts";

/** Is one file that cargo made and that is a program, or stands for one. */
export interface CargoArtifact {
  readonly packageId: string;
  /** The target's name. */
  readonly name: string;
  readonly kind: "bin" | "cdylib";
  /** Absolute. */
  readonly path: string;
}

/** Is what cargo says it made. */
export interface CargoArtifacts {
  readonly artifacts: readonly CargoArtifact[];
  /** The version of wasm-bindgen that was compiled in; null for none. */
  readonly bindgen: string | null;
}

/**
 * Reads the messages of `cargo build --message-format=json-render-diagnostics`, a line each
 * (https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages). Lines of build scripts are passed over.
 */
export function parseCargoArtifacts(output: string): CargoArtifacts {
  const artifacts: CargoArtifact[] = [];
  let bindgen: string | null = null;
  for (const line of output.split("\n")) {
    const message = line.startsWith("{") ? readObject(line) : null;
    if (message?.["reason"] !== "compiler-artifact") continue;
    bindgen ??= bindgenVersion(message["package_id"]);
    const found = artifactOf(message);
    if (found !== null) artifacts.push(found);
  }
  return { artifacts, bindgen };
}

function artifactOf(message: Readonly<Record<string, unknown>>): CargoArtifact | null {
  const { package_id: packageId, target, executable, filenames } = message;
  if (typeof packageId !== "string" || !isObject(target)) return null;
  const name = typeof target["name"] === "string" ? target["name"] : "";
  const kinds = strings(target["kind"]);
  if (kinds.includes("bin"))
    return typeof executable === "string"
      ? { packageId, name, kind: "bin", path: executable }
      : null;
  const library = strings(filenames).find((path) => path.endsWith(".wasm"));
  return kinds.includes("cdylib") && library !== undefined
    ? { packageId, name, kind: "cdylib", path: library }
    : null;
}

/** Package ids are `…#wasm-bindgen@0.2.92`, before cargo 1.77 `wasm-bindgen 0.2.92 (registry+…)`. */
function bindgenVersion(id: unknown): string | null {
  if (typeof id !== "string") return null;
  return /(?:#|^)wasm-bindgen[@ ](\d[\w.+-]*)/.exec(id)?.[1] ?? null;
}
