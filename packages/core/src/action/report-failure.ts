import { blame, type Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Failure } from "../failure.ts";
import type { Host } from "../host/host.ts";
import { markdownTable } from "../markdown.ts";

/** Tells a failure where people look: an annotation each for it and what was recognised, and a section of the job summary. */
export async function reportFailure(
  name: string,
  failure: Failure,
  host: Pick<Host, "log" | "runner">,
): Promise<void> {
  const { log, runner } = host;
  log.error(`${failure.message}\n→ ${failure.remedy}`, { title: `${name}: ${failure.code}` });
  // A terminal has just shown the first one in the message; annotations each stand alone.
  const [, ...others] = failure.diagnoses;
  for (const diagnosis of runner.kind === "terminal" ? others : failure.diagnoses)
    log.error(`${blame(diagnosis)}\n${diagnosis.line}\n→ ${diagnosis.remedy}`, {
      title: `${name}: ${diagnosis.id}`,
    });
  await runner.summary(summaryOf(name, failure));
}

function summaryOf(name: string, failure: Failure): string {
  const [headline = ""] = failure.message.split("\n");
  const parts = [
    `### ${name}: ${failure.code}`,
    "",
    headline,
    "",
    `**What to do:** ${failure.remedy}`,
    "",
  ];
  if (failure.diagnoses.length > 0) parts.push(diagnosisTable(failure.diagnoses));
  return parts.join("\n");
}

function diagnosisTable(diagnoses: readonly Diagnosis[]): string {
  return markdownTable(
    ["Recognised", "In the log", "Cause", "What to do"],
    diagnoses.map((diagnosis) => {
      const { id, line, remedy, sources } = diagnosis;
      const name = sources[0] === undefined ? id : `[${id}](${sources[0]})`;
      return [name, `\`${line.replaceAll("`", "'")}\``, blame(diagnosis), remedy];
    }),
  );
}
