import type { Host } from "@wainwright/core";
import { sarifLog } from "@wainwright/verify";
import type { Inputs } from "./inputs.ts";
import { allFindings } from "./judge.ts";
import { reportOf, type Told } from "./outputs.ts";

/** The version that SARIF names: the suite's own major. */
const VERSION = "1";

/** Writes the report and the SARIF log where they were asked for. */
export async function writeFiles(host: Host, inputs: Inputs, told: Told): Promise<void> {
  if (inputs.report !== null)
    await host.files.write(inputs.report, `${JSON.stringify(reportOf(told), null, 2)}\n`);
  if (inputs.sarif === null) return;
  const log = sarifLog(allFindings(told.judgement), VERSION);
  await host.files.write(inputs.sarif, `${JSON.stringify(log, null, 2)}\n`);
}
