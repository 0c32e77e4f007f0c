import { parse } from "smol-toml";
import { isObject } from "./cargo-metadata.ts";

/** Is what a project's Cross.toml means for a build without cross. */
export interface CrossAdvice {
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** Cross's last release, whose images have its number as their tag. */
const RELEASE = "0.2.5";

/**
 * Reads a Cross.toml (https://github.com/cross-rs/cross/blob/main/docs/config_file.md) for one target: an image that may be
 * another one tomorrow is warned of, with the lines that pin it, and what cross would do besides is told with what does it here.
 */
export function crossAdvice(text: string, triple: string): CrossAdvice {
  const document = readToml(text);
  if (document === null) return { warnings: ["Cross.toml is no TOML"], notices: [] };
  const target = table(table(document, "target"), triple);
  const build = table(document, "build");
  const image = imageOf(target);
  const names = [...usedKeys(build), ...usedKeys(target)];
  const unused = Object.entries(HERE).filter(([key]) => names.includes(key));
  const isFloating = image === null ? names.length > 0 : !isPinned(image);
  return {
    warnings: isFloating ? [unpinned(image, triple)] : [],
    notices:
      unused.length === 0
        ? []
        : [
            `Cross.toml is for cross, which is not used here: ${unused.map(([key, here]) => `${key} (${here})`).join(", ")}`,
          ],
  };
}

/** What does here what these keys do for cross. */
const HERE: Readonly<Record<string, string>> = {
  "pre-build": "packages: brings Debian packages of the target",
  dockerfile: "packages: brings Debian packages of the target",
  passthrough: "every variable of the job reaches cargo",
  volumes: "cargo sees the whole machine",
  runner: "smoke starts what was built",
  zig: "linker: zig",
  "build-std": "the standard library is built where there is none to be had",
};

function usedKeys(given: Readonly<Record<string, unknown>>): readonly string[] {
  return [...Object.keys(given), ...Object.keys(table(given, "env"))];
}

/** An image is a name, or a table with one. */
function imageOf(target: Readonly<Record<string, unknown>>): string | null {
  const image = target["image"];
  const name = isObject(image) ? image["name"] : image;
  return typeof name === "string" ? name : null;
}

/** A digest is one image for ever; a tag with a full version is not pushed again. */
function isPinned(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(image) || /:v?\d+\.\d+(?:\.\d+)?[\w.-]*$/.test(image);
}

function unpinned(image: string | null, triple: string): string {
  const name = (image ?? `ghcr.io/cross-rs/${triple}`).replace(/(?:@.*|:[\w.-]+)$/, "");
  const why =
    image === null
      ? `Cross.toml names no image for ${triple}, so that every version of cross takes another one`
      : `Cross.toml takes ${image} for ${triple}, which may be another image tomorrow`;
  return `${why}. Where cross is used, pin it:\n[target.${triple}]\nimage = "${name}:${RELEASE}"`;
}

function table(
  of: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> {
  const found = of[name];
  return isObject(found) ? found : {};
}

function readToml(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
