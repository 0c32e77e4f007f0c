import { asFailure, Failure, type Host, type WebAnswer } from "@wainwright/core";
import { followed } from "./redirect.ts";
import type { Question } from "./question.ts";
import { waitBefore } from "./retry-after.ts";
import type { WebService } from "./web-service.ts";

const ATTEMPTS = 5;
/** Answers that may be another in a moment (RFC 9110; 429 of RFC 6585). */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks a service: patiently where it is busy, silent or out of order, and without ever showing its credentials to another origin.
 * @returns the last answer, whatever its status.
 * @throws Failure `server-silent`; `server-refused` for a redirect that may not be followed; `interrupted`.
 */
export async function ask(host: Host, service: WebService, question: Question): Promise<WebAnswer> {
  const { attempts = ATTEMPTS } = question;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await answerOrSilence(host, service, question);
    const isPassing = answer instanceof Failure || PASSING.has(answer.status);
    if (!isPassing || attempt >= attempts || host.signal.aborted) {
      if (answer instanceof Failure) throw answer;
      return answer;
    }
    const wait = waitBefore(attempt + 1, answer instanceof Failure ? null : answer, host.clock);
    const reason = answer instanceof Failure ? answer.message : `it answers ${answer.status}`;
    host.log.info(
      `${service.name}, attempt ${attempt} of ${attempts}: ${reason}; next in ${wait / 1000} s`,
    );
    await host.clock.sleep(wait);
  }
}

async function answerOrSilence(
  host: Host,
  service: WebService,
  question: Question,
): Promise<WebAnswer | Failure> {
  try {
    return await followed(host, service, question);
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code !== "server-silent") throw failure;
    return failure;
  }
}
