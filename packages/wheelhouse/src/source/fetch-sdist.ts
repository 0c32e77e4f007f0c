import { Failure, type Host, toolFailure } from "@wainwright/core";
import type { Interpreter } from "@wainwright/platform";
import { uvProgram } from "@wainwright/toolchain";
import { type IndexedSdist, sdistInPylock } from "./pylock.ts";
import { unpackSdist } from "./unpack-sdist.ts";
import type { Requirement } from "./requirement.ts";
import { OTHER_SOURCE, unresolved } from "./unresolved.ts";

/**
 * Takes a package's source distribution from the index, proves its bytes and unpacks it.
 * The resolving is uv's, with the index that uv is configured for.
 * @returns the folder with its pyproject.toml.
 * @throws Failure `package-not-found`, `sdist-missing`, `checksum-mismatch`, `download-failed`.
 */
export async function fetchSdist(
  host: Host,
  requirement: Requirement,
  interpreter: Interpreter,
): Promise<{ readonly sdist: IndexedSdist; readonly folder: string }> {
  const sdist = await resolve(host, requirement, interpreter);
  if (requirement.sha256.length > 0 && !requirement.sha256.includes(sdist.sha256))
    throw new Failure(
      "checksum-mismatch",
      `${sdist.name} ${sdist.version}: the index has sha256 ${sdist.sha256}, the requirement promises ${requirement.sha256.join(", ")}`,
      {
        remedy:
          "Compare with the publisher's checksum; correct the requirement only when the index is right.",
      },
    );
  const folder = await host.files.temporaryFolder("sdist");
  const archive = `${folder}/${fileNameOf(sdist.url)}`;
  host.log.info(`${sdist.name} ${sdist.version}: sdist, sha256 ${sdist.sha256}`);
  await host.http.download({ url: sdist.url, sha256: sdist.sha256, to: archive });
  return {
    sdist,
    folder: await unpackSdist(host, { path: archive, name: archive }, `${folder}/source`),
  };
}

async function resolve(
  host: Host,
  requirement: Requirement,
  interpreter: Interpreter,
): Promise<IndexedSdist> {
  const uv = await uvProgram(host);
  const version = `${interpreter.major}.${interpreter.minor}`;
  const argv = [
    uv,
    "pip",
    "compile",
    "-",
    "--no-deps",
    "--no-binary",
    ":all:",
    "--format",
    "pylock.toml",
    "--python-version",
    version,
    "--no-header",
    "--quiet",
  ] as const;
  const command = {
    argv,
    input: `${requirement.specifier}\n`,
    quiet: true,
    label: "uv pip compile",
  };
  const answer = await host.exec.run(command);
  if (answer.exitCode !== 0)
    throw unresolved(requirement.specifier, answer.stderr, toolFailure(command, answer));
  const sdist = sdistInPylock(answer.stdout);
  if (sdist !== null) return sdist;
  throw new Failure(
    "sdist-missing",
    `${requirement.specifier}: the index gives no source distribution with a sha256`,
    { remedy: OTHER_SOURCE },
  );
}

function fileNameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "sdist");
}
