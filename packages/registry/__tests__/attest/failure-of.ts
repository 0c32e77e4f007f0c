import { Failure } from "@wainwright/core";

/** Gives the failure that work ends with. @throws Error where it ends otherwise. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const thrown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (thrown instanceof Failure) return thrown;
  throw new Error("it did not fail as it should", { cause: thrown });
}
