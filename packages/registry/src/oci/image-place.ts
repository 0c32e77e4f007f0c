/** Is a repository of a registry, as in "registry.example.org/team/app". */
export interface ImagePlace {
  /** Whom it is pushed to: "registry.example.org", "127.0.0.1:5000". */
  readonly host: string;
  /** "team/app". */
  readonly repository: string;
}

/** A path's grammar (OCI distribution-spec, pulling manifests). */
const PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const REPOSITORY = new RegExp(`^${PART}(?:/${PART})*$`);
const HOST =
  /^(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+(?::\d+)?$|^localhost(?::\d+)?$|^[A-Za-z0-9-]+:\d+$/;

/** Reads `HOST/path` of a repository, without a tag; null for anything else. */
export function parseImagePlace(text: string): ImagePlace | null {
  const [host = "", ...path] = text.trim().split("/");
  const repository = path.join("/");
  return HOST.test(host) && REPOSITORY.test(repository) ? { host, repository } : null;
}

/** Says whether a host is this machine, which is spoken to without TLS as docker does. */
export function isLoopback({ host }: ImagePlace): boolean {
  return /^(?:localhost|127(?:\.\d+){3})(?::\d+)?$/.test(host);
}

/** Writes a place for people. */
export function nameOf({ host, repository }: ImagePlace): string {
  return `${host}/${repository}`;
}
