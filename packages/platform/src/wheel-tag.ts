/** Names one combination of interpreter, ABI and platform that a wheel is for (PEP 425), in lower case. */
export interface WheelTag {
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
}

/** Writes a tag as `python-abi-platform`. */
export function formatWheelTag(tag: WheelTag): string {
  return `${tag.python}-${tag.abi}-${tag.platform}`;
}

/** Writes the two parts of a tag that say which interpreters take it, whatever the platform: `cp311-abi3`. */
export function wheelAbi({ python, abi }: Pick<WheelTag, "python" | "abi">): string {
  return `${python}-${abi}`;
}
