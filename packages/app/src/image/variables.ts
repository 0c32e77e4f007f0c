/** Holds what variables of a Dockerfile are worth; one that is not in it is not set. */
export type Variables = ReadonlyMap<string, string>;

/** Is a variable where it is used: `$NAME`, `${NAME}`, `${NAME:-word}`. */
interface Use {
  readonly name: string;
  /** What is said for the case that it is set (`+`) or not (`-`, `?`, `=`), with a colon where an empty one counts as not set. */
  readonly operator: string;
  readonly word: string;
}

const REFERENCE =
  /\$(?:(?<plain>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?[-+?=])(?<word>[^{}]*)|[^{}]*)\})/g;

function useOf({ groups = {} }: RegExpExecArray): Use {
  const { plain, braced, operator = "", word = "" } = groups;
  return { name: plain ?? braced ?? "", operator, word };
}

/** Puts variables' values into a text, as Dockerfiles do; what is not set is nothing. */
export function expandVariables(text: string, variables: Variables): string {
  let expanded = "";
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    expanded += text.slice(at, match.index) + worth(useOf(match), variables);
    at = match.index + match[0].length;
  }
  return expanded + text.slice(at);
}

function worth({ name, operator, word }: Use, variables: Variables): string {
  const value = variables.get(name);
  const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
  if (operator.endsWith("+")) return isSet ? word : "";
  if (operator.endsWith("-")) return isSet ? value : word;
  return value ?? "";
}

/** Lists the variables that a text uses; one behind the escape character is none. */
export function usedVariables(
  text: string,
  escape: string,
): readonly { readonly name: string; readonly hasDefault: boolean }[] {
  const plain = text.split(`${escape}$`).join("");
  return [...plain.matchAll(REFERENCE)]
    .map(useOf)
    .map(({ name, operator }) => ({ name, hasDefault: /[-+=]/.test(operator) }));
}
