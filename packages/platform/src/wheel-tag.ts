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
