/** What a container image says of the machine it is for (OCI image-spec, config and index). */
export type ImageFacts = {
  /** The index's words, as in "linux/arm/v7"; null for an image that no index names. */
  readonly indexPlatform: string | null;
  /** The config's words; null when the config could not be read. */
  readonly configPlatform: string | null;
  /** The layers by digest or path, from the lowest on. */
  readonly layers: readonly string[];
  /** Which layer a path comes from, by its index in `layers`. */
  readonly layerOf: ReadonlyMap<string, number>;
};
