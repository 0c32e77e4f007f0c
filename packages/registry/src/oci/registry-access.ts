import type { Secrets } from "../web/secrets.ts";
import type { RegistryLogin } from "./registry-login.ts";

/** Says who asks, and by what. */
export interface RegistryAccess {
  /** Null for nobody. */
  readonly login: RegistryLogin | null;
  /** Certificates of authorities beside the system's, in PEM; null for none. */
  readonly ca: string | null;
  /** Hosts beside its own that may be told the password, because a token comes from there. */
  readonly trustedRealms: readonly string[];
  readonly secrets: Secrets;
}
