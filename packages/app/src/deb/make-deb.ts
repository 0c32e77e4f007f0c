import { dirname } from "node:path/posix";
import { Failure, type Host, runTool } from "@wainwright/core";
import { ensureProgram } from "@wainwright/toolchain";
import { findingLines, type Report, verifyFolder } from "@wainwright/verify";
import type { MadeProgram } from "../made-program.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import { controlFile } from "./control-file.ts";
import { conffiles, installedSize, md5sums } from "./control-lists.ts";
import type { DebRequest } from "./deb-request.ts";
import { libraryDepends } from "./library-depends.ts";
import { listTree } from "./listed-tree.ts";
import { requestProblems } from "./request-problems.ts";
import { normaliseTree, stageContent } from "./stage-content.ts";
import { treeProblems } from "./tree-problems.ts";

/**
 * Makes a Debian package of a folder: for the target's architecture, with the packages that its libraries are in among its
 * dependencies, and of the same bytes each time.
 * @throws Failure `inputs-invalid`, `path-missing`, `target-unserved`, `findings-reported`, `package-not-found`,
 * `tool-missing`, `tool-failed`.
 */
export async function makeDeb(host: Host, request: DebRequest): Promise<MadeProgram> {
  const started = host.clock.now();
  const architecture = architectureOf(request);
  refuse(requestProblems(request));
  if ((await host.files.info(request.folder)) === null) throw missing(request.folder);
  refuse(await treeProblems(host, await listTree(host, request.folder), request));
  const report = await verified(host, request);
  await ensureProgram(host, { program: "dpkg-deb", packages: ["dpkg"] });
  const libraries = await libraryDepends(host, request, report);
  const depends = Array.from(new Set([...(request.depends ?? []), ...libraries.depends]));
  const top = await stageContent(host, request);
  const size = await describePackage(host, request, { top, architecture, depends });
  const path = await pack(host, request, top);
  const { package: name, version, target } = request;
  return {
    ...{ kind: "deb", name, version, target, path, extension: ".deb" },
    seconds: (host.clock.now() - started) / 1000,
    notes: [
      `${(size / 1024).toFixed(1)} MiB installed`,
      depends.length === 0 ? "depends on nothing" : `depends on ${depends.join(", ")}`,
      ...(libraries.suite === null ? [] : [`libraries as in Debian ${libraries.suite}`]),
    ],
  };
}

function architectureOf({ target }: DebRequest): string {
  const { name, debianArchitecture } = target.target;
  if (debianArchitecture !== null) return debianArchitecture;
  throw new Failure("target-unserved", `Debian has no architecture for ${name}`, {
    remedy: "Choose a target that Debian is published for.",
  });
}

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Failure("inputs-invalid", `no package can be made:\n${problems.join("\n")}`, {
    remedy: "Correct what is named here; the rules are those of the Debian Policy Manual.",
  });
}

function missing(folder: string): Failure {
  return new Failure("path-missing", `the folder ${folder} is not there`, {
    remedy: "Name a folder that exists.",
  });
}

/** Reads every file before any of it is packed: one for another machine is refused. */
async function verified(host: Host, { folder, target }: DebRequest): Promise<Report> {
  const top = await host.files.realPath(folder);
  const files = await host.files.walk(top);
  const open = async (path: string) => host.files.openForReading(`${top}/${path}`);
  const input = { name: folder, folder: { files, open }, expectation: target };
  const report = await verifyFolder({ ...input, scratch: host.files });
  const errors = report.findings.filter(
    ({ severity, code }) => severity === "error" || code === END_MISSING,
  );
  const [first] = errors;
  if (first === undefined) return report;
  throw new Failure("findings-reported", [`${folder}:`, ...findingLines(errors)].join("\n"), {
    remedy: first.remedy,
  });
}

/** The verifier warns of it only, for a library does without; a frozen program does not. */
const END_MISSING = "binary-end-missing";

interface Staged {
  readonly top: string;
  readonly architecture: string;
  readonly depends: readonly string[];
}

/** Writes what the package says of itself, and gives its installed size in KiB. */
async function describePackage(
  host: Host,
  request: DebRequest,
  { top, architecture, depends }: Staged,
): Promise<number> {
  const tree = await listTree(host, top);
  const size = installedSize(tree);
  const facts = { architecture, installedSize: size, depends };
  const parts = [
    ["control", controlFile(request, facts)],
    ["md5sums", await md5sums(host, top, tree)],
    ["conffiles", conffiles(tree)],
  ] as const;
  for (const [name, content] of parts)
    if (content !== "") await host.files.write(`${top}/DEBIAN/${name}`, content);
  return size;
}

async function pack(host: Host, request: DebRequest, top: string): Promise<string> {
  const epoch = sourceDateEpoch(host);
  await normaliseTree(host, top, epoch);
  const path = `${dirname(top)}/${request.package}.deb`;
  const argv = ["dpkg-deb", "--root-owner-group", "--build", "-Zxz", top, path] as const;
  // With several threads xz cuts the data into blocks, and the bytes then depend on the machine.
  const env = { SOURCE_DATE_EPOCH: String(epoch), DPKG_DEB_THREADS_MAX: "1" };
  await runTool(host, { argv, env, label: "dpkg-deb" });
  await host.files.remove(top);
  return path;
}
