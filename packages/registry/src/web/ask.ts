import { asFailure, Failure, type Host, type WebAnswer } from "@wainwright/core";
import { followed } from "./redirect.ts";
import type { Question } from "./question.ts";
import { ATTEMPTS, waitAfter } from "./wait-after.ts";
import type { WebService } from "./web-service.ts";

/** Some services refuse who does not say what asks (the public registry of crates, GitHub's API). */
const USER_AGENT = "wainwright";

/**
 * Asks a service: patiently where it is busy, silent or out of order, and without ever showing its credentials to another origin.
 * @returns the last answer, whatever its status.
 * @throws Failure `server-silent`; `server-refused` for a redirect that may not be followed; `interrupted`.
 */
export async function ask(host: Host, service: WebService, question: Question): Promise<WebAnswer> {
  const { attempts = ATTEMPTS, headers } = question;
  const asked = { ...question, headers: { "user-agent": USER_AGENT, ...headers } };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await answerOrSilence(host, service, asked);
    const wait = waitAfter(answer, { service, attempt, attempts, clock: host.clock });
    if (wait === null || host.signal.aborted) {
      if (answer instanceof Failure) throw answer;
      return answer;
    }
    const reason = answer instanceof Failure ? answer.message : `it answers ${answer.status}`;
    const most = Math.max(attempts, attempt + 1);
    host.log.info(
      `${service.name}, attempt ${attempt} of ${most}: ${reason}; next in ${wait / 1000} s`,
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
