/** Says whether a host is another, or beside it: index.example.org is below example.org. */
export function isBelow(name: string, parent: string): boolean {
  return name === parent || name.endsWith(`.${parent}`);
}
