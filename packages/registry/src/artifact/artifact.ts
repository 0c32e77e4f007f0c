/** Is one file that is published. */
export interface Artifact {
  /** On the host. */
  readonly path: string;
  /** As it is called where it is published; it leads nowhere else. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Is a file to be published, before it is read: the path of a link's target need not end in the name. */
export type NamedFile = Pick<Artifact, "path" | "name">;
