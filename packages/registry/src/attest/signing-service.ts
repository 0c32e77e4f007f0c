import { Failure } from "@wainwright/core";
import { isSecretWay } from "../web/is-secret-way.ts";
import type { WebService } from "../web/web-service.ts";

/** Is one of Sigstore's services. Its origin is asked without credentials: what proves the job's identity stands in the questions. */
export interface SigningService extends WebService {
  /** What its paths begin with; "" or "/…" without a slash at its end. */
  readonly path: string;
}

/** @throws Failure `inputs-invalid` for an address that is none, or that others can listen to. */
export function signingService(name: string, address: string): SigningService {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !isSecretWay(url))
    throw new Failure("inputs-invalid", `${address} is no address of ${name} with https`, {
      remedy: "Give it as https://…",
    });
  return { name, origin: url.origin, path: url.pathname.replace(/\/+$/, ""), credentials: {} };
}

/** Makes the failure of a service that answers something else than it should. */
export function strangeAnswer({ name, origin }: SigningService, what: string): Failure {
  return new Failure("server-refused", `${what}: what answers at ${origin} is not ${name}`, {
    remedy: "Check the address.",
  });
}
