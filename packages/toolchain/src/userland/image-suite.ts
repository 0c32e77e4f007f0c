import type { Host } from "@wainwright/core";
import { DEBIAN_SUITES, type DebianSuite } from "./debian-suites.ts";

/** A link in an image may lead anywhere, so the file itself is read and not /etc/os-release, which links to it. */
const OS_RELEASE = "usr/lib/os-release";

/** Finds the Debian suite that the files of an image are of, by os-release(5); null where they are of none that is known. */
export async function imageSuite(host: Host, root: string): Promise<DebianSuite | null> {
  const path = `${root}/${OS_RELEASE}`;
  if ((await host.files.info(path))?.kind !== "file") return null;
  return suiteIn(await host.files.readText(path));
}

/** Reads `ID=debian` and `VERSION_CODENAME=`; Debian's derivatives have other libraries under names of their own. */
export function suiteIn(osRelease: string): DebianSuite | null {
  const value = (name: string) =>
    new RegExp(`^${name}=["']?([^"'\\n]*)["']?$`, "m").exec(osRelease)?.[1] ?? null;
  if (value("ID") !== "debian") return null;
  return DEBIAN_SUITES.find(({ name }) => name === value("VERSION_CODENAME")) ?? null;
}
