import { type Host, isRecord, jsonOrNull } from "@wainwright/core";
import { type FoundLogin, loginIn } from "./auth-file.ts";
import type { ImagePlace } from "./image-place.ts";
import { type ImageCredentials, loginOf, type RegistryLogin } from "./registry-login.ts";

/**
 * Finds who speaks to a registry: whom the options name for its host, or who has logged in there by docker or podman; null for nobody.
 * A helper that knows nobody is passed over.
 * @param given by host.
 */
export async function findLogin(
  host: Host,
  place: ImagePlace,
  given: Readonly<Record<string, ImageCredentials>>,
): Promise<RegistryLogin | null> {
  const own = new Map(Object.entries(given)).get(place.host);
  if (own !== undefined) return { kind: "password", ...own };
  for (const file of loginFiles(host)) {
    const text = await host.files.readTextIfThere(file).catch(() => null);
    for (const found of loginIn(text ?? "", place)) {
      const login = found.kind === "login" ? found.login : await askHelper(host, found);
      if (login !== null) return login;
    }
  }
  return null;
}

/** In the order in which podman and skopeo look (containers-auth.json(5)). */
function loginFiles(host: Host): readonly string[] {
  const named = host.env("REGISTRY_AUTH_FILE");
  if (named !== null) return [named];
  const [run, config, home] = ["XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "HOME"].map((name) =>
    host.env(name),
  );
  const docker = host.env("DOCKER_CONFIG") ?? below(home, ".docker");
  return [
    below(run, "containers/auth.json") ?? `/run/containers/${host.facts.uid}/auth.json`,
    below(config ?? below(home, ".config"), "containers/auth.json"),
    below(docker, "config.json"),
  ].filter((file) => file !== null);
}

function below(folder: string | null | undefined, path: string): string | null {
  return folder === null || folder === undefined ? null : `${folder}/${path}`;
}

const HELPER_SECONDS = 60;

/** Speaks to a credential helper as docker does: what is asked for on its input, the answer on its output. */
async function askHelper(
  host: Host,
  { program, server }: FoundLogin & { readonly kind: "helper" },
): Promise<RegistryLogin | null> {
  if ((await host.exec.find(program)) === null) {
    host.log.warning(`${program}, which docker's configuration names for ${server}, is not there`);
    return null;
  }
  const { exitCode, stdout } = await host.exec.run({
    ...{ argv: [program, "get"], input: server, quiet: true, timeoutSeconds: HELPER_SECONDS },
  });
  const said = exitCode === 0 ? jsonOrNull(stdout) : null;
  if (!isRecord(said)) return null;
  const { Username: username, Secret: secret } = said;
  return typeof username === "string" && typeof secret === "string"
    ? loginOf(username, secret)
    : null;
}
