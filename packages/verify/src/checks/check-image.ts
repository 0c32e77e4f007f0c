import type { Target } from "@wainwright/platform";
import { parseTarget } from "@wainwright/platform";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { ImageFacts } from "../image/image-facts.ts";
import { isForMachine } from "../native/is-for-machine.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { usedFiles } from "../native/loaded-files.ts";
import type { Subject } from "../subject.ts";
import { nativeFilesIn } from "../walk/artifact.ts";

/** Compares an image's platform as its index, its config and its programs say it (OCI image-spec). */
export function checkImage(subject: Subject): readonly Finding[] {
  const { image } = subject;
  if (image === null) return [];
  return [...configFindings(subject, image), ...contentFindings(subject, image)];
}

function targetOf(platform: string | null): Target | null {
  const parsed = platform === null ? null : parseTarget(platform);
  return parsed?.ok === true ? parsed.target : null;
}

function configFindings(subject: Subject, image: ImageFacts): readonly Finding[] {
  const { indexPlatform, configPlatform } = image;
  if (configPlatform === null) return [];
  const wanted = subject.expectation?.target.dockerPlatform ?? indexPlatform;
  if (wanted === null || isSame(wanted, configPlatform)) return [];
  const told = { file: subject.name, expected: wanted, found: configPlatform };
  return [makeFinding("image-config-differs", told)];
}

// "arm" without a variant is v7, "arm64/v8" is arm64: the table knows.
function isSame(a: string, b: string): boolean {
  return a === b || (targetOf(a) !== null && targetOf(a)?.name === targetOf(b)?.name);
}

/** Where the programs and libraries of a system lie. */
const SYSTEM = /^(?:usr\/)?(?:local\/)?(?:s?bin|lib[^/]*)\//;

function contentFindings(subject: Subject, image: ImageFacts): readonly Finding[] {
  const platform = image.configPlatform ?? image.indexPlatform;
  const target = targetOf(platform);
  if (target === null || platform === null) return [];
  const used = usedFiles(nativeFilesIn(subject)).filter(({ binary }) => binary.format === "ELF");
  const system = used.filter(({ path }) => SYSTEM.test(path));
  const foreign = (file: CodeFile) => !isForMachine(file.binary, target);
  const judged = system.length > 0 ? system : used;
  const isWrong = judged.filter(foreign).length * 2 > judged.length;
  const others = used.filter(foreign);
  if (others.length === 0) return [];
  const code = isWrong ? "image-content-differs" : "image-foreign-file";
  const found = others.slice(0, 3).map((file) => describe(file, image));
  const more = others.length > 3 ? ` and ${others.length - 3} more` : "";
  return [
    makeFinding(code, {
      file: subject.name,
      expected: platform,
      found: `${found.join("; ")}${more}`,
    }),
  ];
}

function describe({ path, binary }: CodeFile, image: ImageFacts): string {
  const layer = image.layers[image.layerOf.get(path) ?? -1];
  const from = layer === undefined ? "" : ` from layer ${layer.slice(0, 19)}`;
  return `${path}: ${binary.description}${from}`;
}
