/**
 * Writes a number of bytes for people, in MB of 1,000,000 bytes.
 * @param digits how many behind the point.
 */
export function megabytes(bytes: number, digits = 1): string {
  return `${(bytes / 1e6).toFixed(digits)} MB`;
}
