import type { Host } from "@wainwright/core";

/**
 * Gives the labels that say where an image comes from, as far as the runner knows it; those that were given win.
 * @see https://github.com/opencontainers/image-spec/blob/main/annotations.md
 */
export function imageLabels(host: Pick<Host, "env">, given: readonly string[]): readonly string[] {
  const [server, repository] = [host.env("GITHUB_SERVER_URL"), host.env("GITHUB_REPOSITORY")];
  const epoch = host.env("SOURCE_DATE_EPOCH") ?? "";
  const known = {
    revision: host.env("GITHUB_SHA"),
    source: server === null || repository === null ? null : `${server}/${repository}`,
    created: /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : null,
  };
  const names = new Set(given.map((label) => label.split("=", 1)[0]));
  const own = Object.entries(known).flatMap(([word, value]) => {
    const name = `org.opencontainers.image.${word}`;
    return value === null || names.has(name) ? [] : [`${name}=${value}`];
  });
  return [...own, ...given];
}
