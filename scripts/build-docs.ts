/**
 * Writes the derived texts: the tables of inputs and outputs in each action's README (from its action.yml) and
 * docs/errors.md (from the closed lists of codes). With --check it writes nothing and fails where one is stale.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CATALOGUE, FAILURE_CODES, markdownTable } from "@wainwright/core";
import { RULES } from "@wainwright/verify";
import { parse } from "yaml";
import { ROOT } from "./repository.ts";

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}
interface ActionYml {
  readonly description: string;
  readonly inputs?: Readonly<Record<string, Described>>;
  readonly outputs?: Readonly<Record<string, Described>>;
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

function inputsTable({ inputs = {} }: ActionYml): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    oneLine(input.description),
    input.required === true ? "required" : input.default ? `\`${input.default}\`` : "",
  ]);
  return markdownTable(["Input", "Meaning", "Default"], rows);
}

function outputsTable({ outputs = {} }: ActionYml): string {
  const rows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    oneLine(output.description),
  ]);
  return markdownTable(["Output", "Meaning"], rows);
}

function fill(text: string, section: string, content: string): string {
  const marked = new RegExp(`(<!-- ${section} -->)[\\s\\S]*?(<!-- /${section} -->)`);
  if (!marked.test(text)) throw new Error(`the marker <!-- ${section} --> is missing`);
  return text.replace(marked, (_, open: string, close: string) => `${open}\n${content}${close}`);
}

async function actionReadmes(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const rows: string[][] = [];
  for (const name of (await readdir(join(ROOT, "actions"))).toSorted()) {
    const yml = parse(
      await readFile(join(ROOT, "actions", name, "action.yml"), "utf8"),
    ) as ActionYml;
    const path = `actions/${name}/README.md`;
    const readme = await readFile(join(ROOT, path), "utf8");
    const withInputs = fill(readme, "inputs", inputsTable(yml));
    texts.set(path, fill(withInputs, "outputs", outputsTable(yml)));
    rows.push([`[${name}](actions/${name}/README.md)`, oneLine(yml.description)]);
  }
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  texts.set("README.md", fill(readme, "actions", markdownTable(["Action", "What it does"], rows)));
  return texts;
}

function errorsPage(): string {
  const failures = Object.entries(FAILURE_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]);
  const rules = Object.entries(RULES).map(([code, rule]) => [
    `\`${code}\``,
    rule.severity,
    rule.meaning,
    rule.remedy,
  ]);
  const known = CATALOGUE.map(({ id, cause, remedy, sources }) => [
    sources[0] === undefined ? `\`${id}\`` : `[\`${id}\`](${sources[0]})`,
    cause,
    remedy,
  ]);
  return [
    "# Errors\n",
    "<!-- Made by scripts/build-docs.ts from the lists in the code; do not edit. -->\n",
    "## Failures\n",
    "A failure stops an action. It names its code, what happened, and what to do.\n",
    markdownTable(["Code", "Meaning"], failures),
    "## Findings\n",
    "A finding is what the verifier says about a file. Errors fail a step, warnings and notices do not unless asked.\n",
    markdownTable(["Code", "Severity", "Meaning", "What to do"], rules),
    "## Diagnoses\n",
    "The log of every failed tool is searched for these known failures; what is recognised becomes an annotation, a section of the job summary and the output `diagnosis`.\n",
    markdownTable(["Id", "Cause", "What to do"], known),
  ].join("\n");
}

const check = process.argv.includes("--check");
const wanted = new Map([...(await actionReadmes()), ["docs/errors.md", errorsPage()]]);
for (const [path, text] of wanted) {
  const current = await readFile(join(ROOT, path), "utf8").catch(() => "");
  if (current === text) continue;
  if (check) {
    console.error(`${path} is stale: npm run build makes it again`);
    process.exitCode = 1;
  } else await writeFile(join(ROOT, path), text);
}
