import { createHash } from "node:crypto";
import { formatManifest, MANIFEST_NAME } from "@wainwright/manifest";
import type { Artifact } from "../artifact/artifact.ts";
import type { ObjectToPut } from "../s3/object-to-put.ts";
import { contentType } from "./content-type.ts";
import { formatInstallScript } from "./install-script.ts";
import { installerRows } from "./installer-row.ts";
import { LASTING, PASSING, type ReleaseLayout } from "./release-layout.ts";
import { INSTALLER_NAME, PAGE_NAME, SUMS_NAME } from "./release-names.ts";
import type { ReleaseOptions } from "./release-options.ts";
import { formatReleasePage } from "./release-page.ts";
import { formatSums } from "./sha256-sums.ts";
import { formatStableInstaller } from "./stable-installer.ts";

/** What is made of a release's artifacts, and not by whoever releases. */
const MADE_NAMES = [SUMS_NAME, MANIFEST_NAME, INSTALLER_NAME, PAGE_NAME];

/** Is one object of a release. */
export interface ReleaseFile extends ObjectToPut {
  /** Within the release. */
  readonly name: string;
  /**
   * `claim` goes first, and says whose the version is; then the artifacts; last the views, which are made of them: a view that is there
   * stays as it was first made, be it by an older Wainwright.
   */
  readonly role: "claim" | "artifact" | "view";
}

/** Tells whether a name is that of a file which is made here. */
export function isMadeName(name: string): boolean {
  return MADE_NAMES.some((made) => made.toLowerCase() === name.toLowerCase());
}

/** Lists everything that a release consists of, in the order in which it goes. */
export function releaseFiles(
  options: ReleaseOptions,
  layout: ReleaseLayout,
): readonly ReleaseFile[] {
  const { artifacts } = options;
  const made = (name: string, role: ReleaseFile["role"], text: string) =>
    releaseFile(layout, { name, role, content: new TextEncoder().encode(text) });
  const install = installerOf(options, layout);
  return [
    made(SUMS_NAME, "claim", formatSums(artifacts)),
    ...artifacts.map((artifact) => artifactFile(layout, artifact)),
    made(MANIFEST_NAME, "view", formatManifest(options.programs, options)),
    ...(install === null ? [] : [made(INSTALLER_NAME, "view", install)]),
    made(
      PAGE_NAME,
      "view",
      formatReleasePage({ ...options, install: installCommands(options, layout.releaseUrl) }),
    ),
  ];
}

/** Gives the commands that install what lies at an address; none where nothing there can be installed so. */
export function installCommands(options: ReleaseOptions, url: string): readonly string[] {
  if (rowsOf(options).length === 0) return [];
  return [`curl -fsSL ${url}/${INSTALLER_NAME} | sh`];
}

/** Is the installer at the address that stays; null where the release has none. */
export function stableInstaller(
  options: ReleaseOptions,
  { branchKey, branchUrl }: ReleaseLayout,
): Omit<ObjectToPut, "condition"> | null {
  if (rowsOf(options).length === 0) return null;
  const content = new TextEncoder().encode(formatStableInstaller(branchUrl));
  return {
    ...{ key: `${branchKey}/${INSTALLER_NAME}`, content, sha256: sumOf(content) },
    ...{ contentType: contentType(INSTALLER_NAME), cacheControl: PASSING },
  };
}

/** Gives the sha256 of bytes, in lower-case hex. */
export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function installerOf(options: ReleaseOptions, { releaseUrl }: ReleaseLayout): string | null {
  const rows = rowsOf(options);
  const { version } = options;
  return rows.length === 0 ? null : formatInstallScript({ version, url: releaseUrl, rows });
}

function rowsOf({ programs, artifacts }: ReleaseOptions): ReturnType<typeof installerRows> {
  return installerRows(programs, new Set(artifacts.map(({ name }) => name)));
}

type Made = Pick<ReleaseFile, "name" | "role"> & { readonly content: Uint8Array };

function releaseFile(layout: ReleaseLayout, { name, role, content }: Made): ReleaseFile {
  return { name, role, content, sha256: sumOf(content), ...lasting(layout, name) };
}

function artifactFile(layout: ReleaseLayout, { path, name, size, sha256 }: Artifact): ReleaseFile {
  const content = { path, offset: 0, length: size };
  return { name, role: "artifact", content, sha256, ...lasting(layout, name) };
}

function lasting({ releaseKey }: ReleaseLayout, name: string) {
  return {
    ...{ key: `${releaseKey}/${name}`, contentType: contentType(name), cacheControl: LASTING },
    condition: { kind: "absent" },
  } as const;
}
