import { type Host, toolFailure } from "@wainwright/core";
import { uvProgram } from "@wainwright/toolchain";
import { markerEnvironment } from "../resolve/marker-environment.ts";
import { uvSettings } from "../resolve/uv-settings.ts";
import { packagesInPylock } from "../source/pylock.ts";
import { unresolved } from "../source/unresolved.ts";
import { bestWheel } from "./best-wheel.ts";
import type { WantedWheel, WheelSource } from "./wheel-source.ts";

/** Looks for wheels on a simple index (PEP 503, PEP 691) of one's own; asking is uv's, its secrets with it. */
export async function publishedIndex(host: Host, url: string): Promise<WheelSource> {
  const uv = await uvProgram(host);
  const place = withoutSecrets(url);
  return {
    find: async (wanted) => {
      const { pin, ranks } = wanted;
      if (pin.version === null) return null;
      const [found] = await ask(host, uv, { url, place, wanted });
      const best = found === undefined ? null : bestWheel(found.wheels, pin, ranks);
      return best === null || best.file.sha256 === null ? null : { ...best, place };
    },
  };
}

interface Question {
  readonly url: string;
  readonly place: string;
  readonly wanted: WantedWheel;
}

async function ask(host: Host, uv: string, { url, place, wanted }: Question) {
  const { pin, target, interpreter } = wanted;
  const folder = await host.files.temporaryFolder("published");
  const environment = markerEnvironment(target, interpreter);
  await host.files.write(`${folder}/pyproject.toml`, await uvSettings(host, [environment], "none"));
  const command = {
    argv: [
      uv,
      ...["pip", "compile", "-", "--no-deps", "--universal", "--generate-hashes"],
      ...["--project", folder, "--only-binary", ":all:", "--refresh"],
      ...["--format", "pylock.toml", "--no-header", "--quiet"],
      ...["--python-version", `${interpreter.major}.${interpreter.minor}`],
    ] as const,
    input: `${pin.name}==${pin.version ?? ""}\n`,
    // The address may hold a password, which has no place among arguments.
    env: { ...NO_OTHER_INDEX, UV_DEFAULT_INDEX: url },
    quiet: true,
    label: `asking ${place}`,
  };
  const answer = await host.exec.run(command);
  if (answer.exitCode === 0) return packagesInPylock(answer.stdout) ?? [];
  const failure = unresolved(
    `${pin.name} on ${place}`,
    answer.stderr,
    toolFailure(command, answer),
  );
  if (failure.code === "package-not-found" || failure.code === "sdist-missing") return [];
  throw failure;
}

const NO_OTHER_INDEX = {
  UV_NO_CONFIG: null,
  UV_CONFIG_FILE: null,
  UV_INDEX: null,
  UV_INDEX_URL: null,
  UV_EXTRA_INDEX_URL: null,
  UV_FIND_LINKS: null,
} as const;

function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return url.href;
}
