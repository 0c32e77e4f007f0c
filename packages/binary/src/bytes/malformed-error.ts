/** Says what is wrong in a binary file and where; thrown inside this package only and caught by its readers. */
export class MalformedError extends Error {
  readonly reason: string;
  readonly offset: number;
  constructor(reason: string, offset: number) {
    super(`${reason} (at offset ${offset})`);
    this.reason = reason;
    this.offset = offset;
  }
}
