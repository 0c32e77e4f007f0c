/** Is what was decided, or what is wrong with the inputs that it needs. */
export type Planned<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Gives what was decided, unless something is wrong. */
export function planned<T>(problems: readonly string[], value: T): Planned<T> {
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

type Whole<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

/**
 * Holds values to being there.
 * @param words for each what is said where it is null.
 */
export function whole<T extends object>(
  values: T,
  words: Readonly<Record<keyof T & string, string>>,
): Planned<Whole<T>> {
  if (isWhole(values)) return { ok: true, value: values };
  const found = new Map<string, unknown>(Object.entries(values));
  const lacking = Object.entries<string>(words).filter(([key]) => found.get(key) === null);
  return { ok: false, problems: lacking.map(([, text]) => text) };
}

function isWhole<T extends object>(values: T): values is T & Whole<T> {
  return Object.values(values).every((value) => value !== null);
}
