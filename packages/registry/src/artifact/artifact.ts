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
