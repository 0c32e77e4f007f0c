/** What came of reading one line of an input. */
export type ParsedLine<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };
