// ECMA-48 control sequences: CSI (colours, cursor) and OSC (titles, links), as terminals are sent them.
const CONTROL_SEQUENCES = new RegExp(
  String.raw`\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])`,
  "g",
);

/** Removes colours, cursor movements, titles and links from what a program printed for a terminal. */
export function withoutControlSequences(text: string): string {
  return text.replace(CONTROL_SEQUENCES, "");
}
