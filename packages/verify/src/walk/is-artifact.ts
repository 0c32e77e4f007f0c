/** Says whether the first bytes and the name of a file are those of an artifact that is opened; a program that may have one attached is. */
export function isArtifact(head: Uint8Array, name: string): boolean {
  return name.length > 0 && head[0] === 0x50 && head[1] === 0x4b;
}
