import type { Target } from "@wainwright/platform";

/** What a .deb says of itself in its control file (deb-control(5)). */
export type DebFacts = {
  readonly package: string | null;
  readonly version: string | null;
  /** The field as written: "armhf", "all", and wrong ones such as "armv7l"; null when there is none. */
  readonly architecture: string | null;
  /** The architecture at the end of the file's name (NAME_VERSION_ARCH.deb, NAME-VERSION-ARCH.deb) as it is written there; null when the name ends in none. */
  readonly nameArchitecture: string | null;
  /** Whose architecture the field names; null for "all" and for one that Debian does not have. */
  readonly target: Target | null;
};
