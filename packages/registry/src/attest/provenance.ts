import type { JobClaims } from "./job-claims.ts";
import { formatStatement, type Subject } from "./statement.ts";

/**
 * Writes where files come from: the statement that actions/attest-build-provenance makes, too (SLSA provenance v1, and its build
 * type https://actions.github.io/buildtypes/workflow/v1).
 * @param server the address that the repository is found at: GITHUB_SERVER_URL.
 */
export function provenanceStatement(
  subjects: readonly Subject[],
  claims: JobClaims,
  server: string,
): string {
  const repository = `${server}/${claims.repository}`;
  const run = `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`;
  const { event_name, repository_id, repository_owner_id, runner_environment } = claims;
  return formatStatement({
    subjects,
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: "https://actions.github.io/buildtypes/workflow/v1",
        externalParameters: { workflow: workflowOf(claims, repository) },
        internalParameters: {
          github: { event_name, repository_id, repository_owner_id, runner_environment },
        },
        resolvedDependencies: [
          { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        ],
      },
      runDetails: {
        builder: { id: `${server}/${claims.job_workflow_ref}` },
        metadata: { invocationId: run },
      },
    },
  });
}

/** `owner/name/.github/workflows/release.yml@refs/tags/v1`. */
function workflowOf({ workflow_ref, repository: name }: JobClaims, repository: string) {
  const own = workflow_ref.startsWith(`${name}/`)
    ? workflow_ref.slice(name.length + 1)
    : workflow_ref;
  const at = own.indexOf("@");
  const [path, ref] = at < 0 ? [own, ""] : [own.slice(0, at), own.slice(at + 1)];
  return { ref, repository, path };
}
