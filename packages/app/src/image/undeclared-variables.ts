import type { Instruction } from "./dockerfile.ts";
import type { DockerfileProblem } from "./dockerfile-problem.ts";
import { declarations, type Stage } from "./stages.ts";
import { usedVariables } from "./variables.ts";

/** Instructions in whose words a builder puts variables' values. */
const EXPANDED = new Set(
  "ADD COPY ENV EXPOSE LABEL STOPSIGNAL USER VOLUME WORKDIR RUN ARG".split(" "),
);

interface Search {
  readonly stages: readonly Stage[];
  /** The variables that builders set by themselves, in stages that declare them. */
  readonly automatic: ReadonlySet<string>;
  readonly escape: string;
}

/** Finds variables of the platforms that a stage uses and does not declare: builders then leave them empty without a word. */
export function undeclaredVariables(search: Search): readonly DockerfileProblem[] {
  const known: ReadonlySet<string>[] = [];
  return search.stages.flatMap((stage) => {
    const declared = new Set(stage.parent === null ? [] : known[stage.parent]);
    const problems = stage.instructions.flatMap((instruction) => {
      const lacking = lackingIn(instruction, declared, search);
      for (const name of namesSetBy(instruction)) declared.add(name);
      return lacking.map((name) => lack(name, instruction));
    });
    known.push(declared);
    return problems;
  });
}

function lackingIn(
  instruction: Instruction,
  declared: ReadonlySet<string>,
  { automatic, escape }: Search,
): readonly string[] {
  const { name, text, bodies } = instruction;
  if (!EXPANDED.has(name)) return [];
  const isShell = name === "RUN";
  // A program that is started without a shell sees what is declared in its environment, and expands nothing.
  if (isShell && /^\[\s*"/.test(text)) return [];
  const whole = [isShell ? text : text.replaceAll(/'[^']*'/g, ""), ...bodies].join("\n");
  const lacking = usedVariables(whole, escape).filter(
    ({ name: used, hasDefault }) =>
      automatic.has(used) &&
      !hasDefault &&
      !declared.has(used) &&
      !(isShell && isSetInShell(used, whole)),
  );
  return [...new Set(lacking.map(({ name: used }) => used))];
}

/** A script may give itself a variable of that name. */
function isSetInShell(name: string, script: string): boolean {
  return new RegExp(String.raw`(?:^|[\s;&|({])(?:${name}=|(?:for|read)\s[^;|&]*\b${name}\b)`).test(
    script,
  );
}

function namesSetBy({ name, text }: Instruction): readonly string[] {
  if (name === "ARG") return declarations(text).map(({ name: variable }) => variable);
  if (name !== "ENV") return [];
  const pairs = [...text.matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([, variable = ""]) => variable);
  return pairs.length > 0 ? pairs : [/^\w+/.exec(text)?.[0] ?? ""];
}

function lack(name: string, { line, name: where }: Instruction): DockerfileProblem {
  return {
    line,
    problem: `${where} uses ${name}, which this stage does not declare: it is empty there`,
    remedy: `Put "ARG ${name}" into the stage, after its FROM and before line ${line}.`,
  };
}
