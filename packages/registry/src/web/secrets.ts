import { asFailure, Failure, type Host } from "@wainwright/core";

const STARS = "***";
/** What is shorter is a word that stands anywhere. */
const SHORTEST = 4;

/** Knows what must not be told: a server may say again what it was told. */
export class Secrets {
  readonly #host: Host;
  readonly #known = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Masks a secret in the log, and in every failure from now on. */
  hide(secret: string): void {
    if (secret.length < SHORTEST || this.#known.has(secret)) return;
    this.#host.runner.mask(secret);
    for (const form of formsOf(secret)) this.#known.add(form);
  }

  /** Does something whose failure names no secret. */
  async keptBy<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      const failure = asFailure(thrown);
      const { message, remedy, code } = failure;
      const [told, helping] = [this.#without(message), this.#without(remedy)];
      if (told === message && helping === remedy) throw failure;
      throw new Failure(code, told, { remedy: helping });
    }
  }

  #without(text: string): string {
    let told = text;
    for (const secret of this.#known) told = withoutOne(told, secret);
    return told;
  }
}

/** That much of a secret gives it away: what a server says is told in part, and may end in the middle of one. */
const TELLING = 12;

function withoutOne(text: string, secret: string): string {
  const start = secret.slice(0, TELLING);
  const [before = "", ...pieces] = text.split(start);
  const rest = secret.slice(TELLING);
  return [before, ...pieces.map((piece) => piece.slice(sameLength(piece, rest)))].join(STARS);
}

function sameLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** As it is, and as a request has it. */
function formsOf(secret: string): readonly string[] {
  return [
    secret,
    Buffer.from(secret, "utf8").toString("base64"),
    Buffer.from(`__token__:${secret}`, "utf8").toString("base64"),
    encodeURIComponent(secret),
  ];
}
