import type { Dockerfile, Instruction } from "./dockerfile.ts";
import { expandVariables, type Variables } from "./variables.ts";

/** Is one stage of a Dockerfile. */
export interface Stage {
  /** Of its FROM, from 1 on. */
  readonly line: number;
  /** In lower case; null where it has none. */
  readonly name: string | null;
  /** As FROM has it, variables and all; null where it has none. */
  readonly platformText: string | null;
  /** With variables' values put in. */
  readonly platform: string | null;
  /** As FROM has it. */
  readonly imageText: string;
  /** With variables' values put in. */
  readonly image: string;
  /** The stage that it goes on from; null where that is an image. */
  readonly parent: number | null;
  readonly instructions: readonly Instruction[];
}

/**
 * Divides a Dockerfile into its stages.
 * @param given what the build gives: its arguments, and the variables of the platforms. ARGs before the first FROM have their defaults besides.
 */
export function stagesOf({ instructions }: Dockerfile, given: Variables): readonly Stage[] {
  const stages: Stage[] = [];
  const values = new Map(given);
  for (const instruction of instructions) {
    if (instruction.name === "FROM") {
      stages.push(stageOf(instruction, values, stages));
      continue;
    }
    const last = stages.at(-1);
    if (last === undefined) declare(instruction, values);
    else stages[stages.length - 1] = { ...last, instructions: [...last.instructions, instruction] };
  }
  return stages;
}

function stageOf(from: Instruction, values: Variables, before: readonly Stage[]): Stage {
  const words = from.text.split(/\s+/);
  const flags = words.filter((word) => word.startsWith("--"));
  const [imageText = "", as = "", name] = words.filter((word) => !word.startsWith("--"));
  const platformText = flags
    .find((flag) => flag.toLowerCase().startsWith("--platform="))
    ?.slice("--platform=".length);
  const image = expandVariables(unquoted(imageText), values);
  const parent = before.findLastIndex((stage) => stage.name === image.toLowerCase());
  return {
    line: from.line,
    name: as.toLowerCase() === "as" && name !== undefined ? name.toLowerCase() : null,
    platformText: platformText ?? null,
    platform:
      platformText === undefined ? null : expandVariables(unquoted(platformText), values) || null,
    ...{ imageText, image, instructions: [] },
    parent: parent === -1 ? null : parent,
  };
}

/** What the build gives wins over a default. */
function declare({ name, text }: Instruction, values: Map<string, string>): void {
  if (name !== "ARG") return;
  for (const { name: variable, value } of declarations(text))
    if (value !== null && !values.has(variable))
      values.set(variable, expandVariables(unquoted(value), values));
}

/** Reads `NAME[=default] …` of an ARG. */
export function declarations(
  text: string,
): readonly { readonly name: string; readonly value: string | null }[] {
  return [...text.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|[^\s"']*))?\S*/g)].map(
    ([, name = "", value]) => ({ name, value: value ?? null }),
  );
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, "$2");
}

/**
 * Lists the stages whose files are in what is shipped by going on from one another, the shipped one first.
 * @param wanted a stage's name or number; null is the last.
 */
export function shippedStages(stages: readonly Stage[], wanted: string | null): readonly Stage[] {
  const shipped: Stage[] = [];
  let at: number | null = indexOfStage(stages, wanted);
  while (at !== null) {
    const stage: Stage | undefined = stages[at];
    if (stage === undefined) break;
    shipped.push(stage);
    // A stage goes on from one before it only, so that this ends.
    at = stage.parent;
  }
  return shipped;
}

/** Finds a stage by its name or number; -1 where there is none. */
export function indexOfStage(stages: readonly Stage[], wanted: string | null): number {
  if (wanted === null) return stages.length - 1;
  const named = stages.findLastIndex(({ name }) => name === wanted.toLowerCase());
  if (named !== -1) return named;
  return /^\d+$/.test(wanted) && Number(wanted) < stages.length ? Number(wanted) : -1;
}
