import type { RandomAccess } from "../random-access.ts";

/** Finds a part of an image by its path in the layout ("index.json", "blobs/sha256/…"); null when it is not there. */
export type BlobSource = (path: string) => Promise<RandomAccess | null>;

/** One thing that is wrong with an image. */
export type ImageProblem = {
  readonly kind: "missing" | "digest-differs" | "unreadable";
  /** The part's path in the layout. */
  readonly path: string;
  readonly detail: string;
};

/** A layer's archive, in the order in which they lie on one another. */
export type ImageLayer = {
  /** As the manifest names it: a digest, or a path in an older docker archive. */
  readonly name: string;
  /** Null when it is not there. */
  readonly access: RandomAccess | null;
};

/** One image of a layout: the files of one platform. */
export type LayoutImage = {
  /** `os/architecture[/variant]` as the index says it; null where it says none. */
  readonly indexPlatform: string | null;
  /** The same as the config says it; null when it cannot be read. */
  readonly configPlatform: string | null;
  readonly layers: readonly ImageLayer[];
  readonly problems: readonly ImageProblem[];
};

/** All images of a layout, without attestations. */
export type ImageLayout = {
  readonly images: readonly LayoutImage[];
  /** Of the layout itself: its index. */
  readonly problems: readonly ImageProblem[];
};
