import { Failure, isRecord } from "@wainwright/core";
import { orInterrupted } from "./or-interrupted.ts";
import { refusal } from "../web/refusal.ts";
import { type SigningService, strangeAnswer } from "./signing-service.ts";

/** Says which service was asked, for what, and whether what the library made of its answer is what it should be. */
export interface Asked<T> {
  readonly service: SigningService;
  readonly what: string;
  readonly isWhole: (made: T) => boolean;
  readonly remedies?: Readonly<Record<number, string>>;
}

/**
 * Lets Sigstore's library ask a service, unless the run is interrupted; what it throws becomes a Failure, of which nothing hangs that
 * holds the token. The library cannot be told to stop: a request that was begun is left to itself.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`, `interrupted`
 */
export async function answered<T>(
  signal: AbortSignal,
  asked: Asked<T>,
  work: () => Promise<T>,
): Promise<T> {
  const made = await orInterrupted(signal, async () =>
    work().catch((thrown: unknown) => {
      throw signingFailure(thrown, asked);
    }),
  );
  if (asked.isWhole(made)) return made;
  throw strangeAnswer(asked.service, asked.what);
}

/** The library throws an InternalError whose cause tells, and what reading a strange answer ends with as it is. */
function signingFailure(
  thrown: unknown,
  { service, what, remedies }: Omit<Asked<unknown>, "isWhole">,
): Failure {
  const cause: unknown = thrown instanceof Error ? thrown.cause : null;
  // Who the job is was asked by ourselves.
  if (cause instanceof Failure) return cause;
  const status = statusOf(cause);
  if (status !== null && cause instanceof Error) {
    const words = cause.message.replace(/^\(\d+\) /, "");
    const answer = { status, headers: {}, body: Buffer.from(words, "utf8") };
    return refusal(service, answer, { what, ...(remedies === undefined ? {} : { remedies }) });
  }
  if (cause instanceof Error && isSilence(cause))
    return new Failure("server-silent", `${what}: ${cause.message}`, {
      remedy: "Check the address, the network and the server, then run again.",
    });
  return strangeAnswer(service, what);
}

/** The library's HTTPError. */
function statusOf(cause: unknown): number | null {
  const status: unknown = isRecord(cause) ? cause["statusCode"] : null;
  return typeof status === "number" ? status : null;
}

/** What minipass-fetch calls an answer that never came, or not whole. */
const SILENT: ReadonlySet<unknown> = new Set(["system", "request-timeout", "body-timeout"]);

function isSilence(cause: Error): boolean {
  return "type" in cause && SILENT.has(cause.type);
}
