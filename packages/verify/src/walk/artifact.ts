import type { FollowedImports } from "../python/follow-imports.ts";
import type { Finding } from "../findings/finding.ts";
import type { DebFacts } from "../deb/deb-facts.ts";
import type { ImageFacts } from "../image/image-facts.ts";
import type { NativeFile } from "../native/native-file.ts";
import type { FrozenFacts } from "../program/frozen-facts.ts";
import type { WheelFacts } from "../wheel/wheel-facts.ts";
import type { ZipappFacts } from "../zipapp/zipapp-facts.ts";
import type { ScannedFile } from "./scanned-file.ts";

/** What an artifact is, as far as its own format tells. */
export type ArtifactKind =
  | "wheel"
  | "zipapp"
  | "zip"
  | "sdist"
  | "tar"
  | "deb"
  | "pyinstaller"
  | "appimage"
  | "asar"
  | "image-index"
  | "image"
  | "folder"
  | "file";

/** What some kinds of artifact say of themselves; null for a kind that says nothing, or could not be read. */
export type ArtifactFacts = {
  readonly wheel: WheelFacts | null;
  readonly zipapp: ZipappFacts | null;
  readonly deb: DebFacts | null;
  readonly frozen: FrozenFacts | null;
  readonly image: ImageFacts | null;
};

/** An artifact that was read to its end, with those inside of it. */
export type Artifact = ArtifactFacts & {
  readonly kind: ArtifactKind;
  /** Its name; of one inside another, the path there. */
  readonly name: string;
  /** The plain files, sorted by path. */
  readonly files: readonly ScannedFile[];
  /** The artifacts inside, each a file (or an image's platform) of this one, sorted by name. */
  readonly inner: readonly Artifact[];
  readonly imports: FollowedImports;
  /** What was wrong with reading it; its own paths. */
  readonly findings: readonly Finding[];
};

/** What an artifact without a word of its own knows of itself. */
export const NO_FACTS: ArtifactFacts = {
  wheel: null,
  zipapp: null,
  deb: null,
  frozen: null,
  image: null,
};

/** Lists the native files of an artifact and of all inside of it, by their paths seen from this one. */
export function nativeFilesIn(artifact: Artifact): readonly NativeFile[] {
  return [
    ...artifact.files.flatMap(({ native }) => (native === null ? [] : [native])),
    ...artifact.inner.flatMap((inner) =>
      nativeFilesIn(inner).map((file) => ({ ...file, path: pathInside(inner.name, file.path) })),
    ),
  ];
}

/** Joins the path of an artifact inside another with a path in it, as Java's archives do: "opt/app.asar!/main.node". */
export function pathInside(artifact: string, path: string): string {
  return `${artifact}!/${path}`;
}
