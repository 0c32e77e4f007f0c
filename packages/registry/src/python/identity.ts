/** Is a user with a password. */
export interface Login {
  readonly kind: "password";
  readonly username: string;
  readonly password: string;
}

/** Says who publishes. `trusted` is the workflow itself, which the index knows as a trusted publisher. */
export type Identity =
  | { readonly kind: "token"; readonly token: string }
  | Login
  | { readonly kind: "trusted" }
  | { readonly kind: "nobody" };

/** Is what an index is told of whoever asks. */
export type Credentials = Exclude<Identity, { readonly kind: "trusted" }>;

/** Writes credentials as a request has them (RFC 7617); a token goes as the password of the user `__token__`. */
export function credentialHeaders(credentials: Credentials): Readonly<Record<string, string>> {
  if (credentials.kind === "nobody") return {};
  const [username, password] =
    credentials.kind === "token"
      ? ["__token__", credentials.token]
      : [credentials.username, credentials.password];
  const pair = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
  return { authorization: `Basic ${pair}` };
}

/** Gives uv its credentials: by its environment, which nobody else sees; what the environment had of others' goes. */
export function credentialEnvironment(
  credentials: Credentials,
): Readonly<Record<string, string | null>> {
  const nobody = { UV_PUBLISH_TOKEN: null, UV_PUBLISH_USERNAME: null, UV_PUBLISH_PASSWORD: null };
  switch (credentials.kind) {
    case "nobody":
      // uv sends nothing without a name; an index that asks nobody does not look at it.
      return { ...nobody, UV_PUBLISH_USERNAME: "anonymous", UV_PUBLISH_PASSWORD: "anonymous" };
    case "token":
      return { ...nobody, UV_PUBLISH_TOKEN: credentials.token };
    case "password":
      return {
        ...nobody,
        UV_PUBLISH_USERNAME: credentials.username,
        UV_PUBLISH_PASSWORD: credentials.password,
      };
  }
}
