import { type Host, runTool } from "@wainwright/core";
import { pythonTool } from "@wainwright/toolchain";
import { unpackWheels } from "@wainwright/wheelhouse";
import { type EntryPoint, formatEntryPoint } from "./entry-point.ts";
import type { PyzParts } from "./pyz-request.ts";
import { startCheck, type StartNeeds } from "./start-check.ts";

/** Takes one argument, what is packed as JSON. Modes are set to the two that matter, for the umask would be in the file. */
const PACK = `
import json, os, sys, zipfile
from datetime import datetime, timezone
from pathlib import Path
from shiv import __version__
from shiv.bootstrap.environment import Environment
from shiv.builder import create_archive
from shiv.constants import BUILD_AT_TIMESTAMP_FORMAT

given = json.loads(sys.argv[1])
moment = datetime.fromtimestamp(given["epoch"], timezone.utc)
for folder, _, names in os.walk(given["site"]):
    for name in names:
        path = os.path.join(folder, name)
        os.chmod(path, 0o755 if os.stat(path).st_mode & 0o111 else 0o644)
environment = Environment(
    built_at=moment.strftime(BUILD_AT_TIMESTAMP_FORMAT),
    shiv_version=__version__,
    entry_point=given["entry_point"],
    script=given["script"],
    compile_pyc=False,
    reproducible=True,
)
output = Path(given["output"])
create_archive([Path(given["site"])], output, given["interpreter"], "_wainwright:start", environment)
with zipfile.ZipFile(output, "a") as archive:
    member = zipfile.ZipInfo("_wainwright.py", moment.timetuple()[:6])
    member.external_attr = 0o100644 << 16
    archive.writestr(member, given["start"], zipfile.ZIP_DEFLATED)
`;

const SCRIPT = "wainwright-main";
const BOOT = "    from _bootstrap import bootstrap\n    bootstrap()";

/**
 * Packs wheels into one file that unpacks itself at its first start (shiv, as a library), and that says before why it cannot
 * start here. Two runs give the same bytes.
 * @throws Failure `tool-failed`
 */
export async function packShiv(
  host: Host,
  parts: PyzParts,
  { start, needs }: { readonly start: EntryPoint; readonly needs: StartNeeds },
): Promise<void> {
  const site = await host.files.temporaryFolder("site");
  await unpackWheels(host, {
    wheels: parts.wheels.map(({ file }) => file),
    python: `/usr/bin/env python${parts.interpreter.major}`,
    // As pip install --target has it.
    places: { site, headers: `${site}/include`, scripts: `${site}/bin`, data: site },
  });
  if (start.kind === "module")
    await host.files.write(`${site}/bin/${SCRIPT}`, runModule(start.module), 0o755);
  const shiv = await pythonTool(host, "shiv");
  const given = {
    ...{ site, output: parts.output, epoch: parts.epoch, interpreter: parts.interpreterLine },
    entry_point: start.kind === "module" ? null : formatEntryPoint(start),
    script: start.kind === "module" ? SCRIPT : null,
    start: startCheck(needs, BOOT),
  };
  await runTool(host, {
    argv: [shiv.python, "-c", PACK, JSON.stringify(given)],
    quiet: true,
    label: "shiv",
  });
}

/** As `python -m` does it. */
function runModule(module: string): string {
  return `import runpy\nrunpy.run_module(${JSON.stringify(module)}, run_name="__main__", alter_sys=True)\n`;
}
