/** Writes a workflow of one job with the steps given. */
export function workflowOf(steps: string): string {
  return `name: test
on: { workflow_dispatch: }
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
${steps}`;
}
