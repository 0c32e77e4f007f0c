/** Is who pushes. */
export interface ImageCredentials {
  readonly username: string;
  readonly password: string;
}

/** Is who speaks to a registry: by a password, or by what a browser's login left (docker's `identitytoken`, a refresh token of OAuth 2). */
export type RegistryLogin =
  | ({ readonly kind: "password" } & ImageCredentials)
  | { readonly kind: "identity"; readonly token: string };

/** Makes a login of what a credential helper, or a file of docker's, says: `<token>` stands for a name where there is a token only. */
export function loginOf(username: string, secret: string): RegistryLogin | null {
  if (secret === "") return null;
  return username === "<token>"
    ? { kind: "identity", token: secret }
    : { kind: "password", username, password: secret };
}

/** Writes a login as the files of docker and podman have it (containers-auth.json(5)). */
export function authEntry(login: RegistryLogin): Readonly<Record<string, string>> {
  if (login.kind === "identity") return { auth: base64("<token>:"), identitytoken: login.token };
  return { auth: base64(`${login.username}:${login.password}`) };
}

/** Writes a text in base64, whatever its letters. */
export function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
