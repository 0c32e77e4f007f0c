const AT_ONCE = 4;

/** Does the same with each item, several at once. @returns what came of each, in their order. */
export async function severalAtOnce<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const queue = items.entries();
  const done: R[] = [];
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
