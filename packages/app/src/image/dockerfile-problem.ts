/** Is something in a Dockerfile that would make an image for the wrong machine. */
export interface DockerfileProblem {
  /** From 1 on. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}
