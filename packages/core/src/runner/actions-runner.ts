import * as actions from "@actions/core";
import type { Runner } from "../host/runner.ts";

/** Talks to the workflow runner through @actions/core. */
export const ACTIONS_RUNNER: Runner = {
  kind: "actions",
  exportVariable: actions.exportVariable,
  addPath: actions.addPath,
  mask: actions.setSecret,
  saveState: actions.saveState,
  state: (name) => actions.getState(name) || null,
  summary: async (markdown) => {
    // A local runner may offer no summary file; the log has said it all then.
    if (!process.env["GITHUB_STEP_SUMMARY"]) return;
    await actions.summary.addRaw(markdown, true).write();
  },
};
