import type { HeaderFields } from "./header-fields.ts";

/** Reads fields of a header and keeps what was wrong with them. */
export class FieldReader {
  readonly problems: string[];
  readonly #fields: HeaderFields["fields"];

  constructor(header: HeaderFields) {
    this.problems = [...header.problems];
    this.#fields = header.fields;
  }

  /** Gives every value of a field, none when it is absent. */
  all(name: string): readonly string[] {
    return this.#fields.get(name.toLowerCase()) ?? [];
  }

  /** Gives the value of a field that may stand once; null when it is absent. */
  atMostOne(name: string): string | null {
    const values = this.all(name);
    if (values.length > 1) {
      this.problems.push(`${name} is given ${values.length} times`);
    }
    return values[0] ?? null;
  }

  /** Gives the value of a field that must stand once; empty, and a problem, when it does not. */
  one(name: string): string {
    const value = this.atMostOne(name) ?? "";
    if (value === "") {
      this.problems.push(`${name} is missing`);
    }
    return value;
  }
}
