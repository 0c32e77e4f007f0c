/** What needs no quoting in a shell, an address or a list of sums, on any system. */
const SAFE = /^[\w.+~@=!-]+$/;
/** S3 takes keys of 1,024 bytes. */
const LONGEST = 900;

/** Says why a name cannot be a part of an object's key, `/` between folders; null where it can. */
export function keyProblem(name: string): string | null {
  if (name === "") return "it is empty";
  if (name.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  const parts = name.split("/");
  if (parts.some((part) => ["", ".", ".."].includes(part)))
    return "it leads elsewhere, or has an empty part";
  if (parts.some((part) => part.startsWith("-"))) return "a part of it begins with a dash";
  return parts.every((part) => SAFE.test(part))
    ? null
    : "it has characters other than letters of ASCII, digits and . _ - + ~ @ = !";
}

/** Writes a key into an address, so that no service reads a `+` as a blank (RFC 3986). */
export function encodeKey(key: string): string {
  return key.split("/").map(encodePart).join("/");
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
