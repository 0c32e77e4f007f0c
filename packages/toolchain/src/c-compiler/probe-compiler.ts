import { Failure, type Host, runTool } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { started } from "../system/started.ts";
import { PROBE_LEVELS, PROBE_SOURCE, WRONG } from "./probe-source.ts";

/** Names the compiler to probe. */
export interface ProbeRequest {
  readonly target: Target;
  readonly cc: string;
  /** What every compilation gets besides: from CFLAGS. */
  readonly flags: readonly string[];
  /** What starts the target's programs: empty for the host itself, null where nothing does. */
  readonly runner: readonly string[] | null;
  /** Says which compiler it is, so that it is probed once. */
  readonly identity: string;
}

/** Says whether the probe ran: a compiler is only known to be right when what it made was run. */
export type ProbeResult = "right" | "not-run";

/** Bumped when the probe changes. */
const RECIPE = "1";

/**
 * Probes a target's own compiler for GCC bug 95189 at -O2 and -O3, running what it makes, under the emulator where the
 * target is foreign. What was found right once is not probed again.
 * @throws Failure `compiler-bug` when memcmp is miscompiled; `compiler-not-proved` when it cannot compile, or what it makes does not run.
 */
export async function probeCompiler(host: Host, request: ProbeRequest): Promise<ProbeResult> {
  const { target, cc, flags, runner, identity } = request;
  if (runner === null) return "not-run";
  await host.cache.folder({
    kind: "compiler-probe",
    key: JSON.stringify([RECIPE, target.name, cc, flags, runner, identity]),
    make: async (folder) => {
      const source = `${folder}/probe.c`;
      await host.files.write(source, PROBE_SOURCE);
      const wrong: string[] = [];
      for (const level of PROBE_LEVELS)
        if (await isWrong(host, { ...request, runner, level, source })) wrong.push(level);
      if (wrong.length > 0) throw compilerBug(request, wrong);
    },
  });
  return "right";
}

interface Probe extends ProbeRequest {
  readonly runner: readonly string[];
  readonly level: string;
  readonly source: string;
}

async function isWrong(host: Host, probe: Probe): Promise<boolean> {
  const { cc, flags, level, source, target } = probe;
  const program = `${source.slice(0, -".c".length)}${level}`;
  const compile = [cc, level, ...flags, source, "-o", program] as const;
  await runTool(host, { argv: compile, quiet: true }, notProved(target));
  const argv = started(probe.runner, program);
  const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
  if (run.exitCode === 0) return false;
  if (run.exitCode === WRONG) return true;
  const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
  throw new Failure(
    "compiler-not-proved",
    `the probe that ${cc} made for ${target.name} at ${level} ended with ${ending}: ${run.output.trim()}`,
    { remedy: notProved(target).remedy },
  );
}

function notProved(target: Target) {
  return {
    code: "compiler-not-proved",
    what: `the probe could not be compiled for ${target.name}`,
    remedy: `Check that the compiler makes programs of ${target.name} and that its C library is complete.`,
  } as const;
}

function compilerBug({ cc, identity, target }: ProbeRequest, levels: readonly string[]): Failure {
  const triple = target.rustTriple.replaceAll("-", "_");
  return new Failure(
    "compiler-bug",
    `${cc} (${identity}) miscompiles memcmp for ${target.name} at ${levels.join(" and ")}: GCC bug 95189, https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189`,
    {
      remedy: [
        "Use GCC from 9.4, 10.2 or 11 on (CC names it), or linker: zig.",
        `Where that cannot be, set CFLAGS_${triple}=-fno-builtin-memcmp.`,
        'With cross, pin an image with a newer GCC in Cross.toml ([target.<triple>] image = "…:0.2.5" or a digest).',
      ].join(" "),
    },
  );
}
