import type { Variables } from "./variables.ts";

/**
 * Gives the variables that builders set by themselves of the platform built for and of the one that builds.
 * @param target as in "linux/arm/v7".
 * @see https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
export function platformVariables(target: string, builder: string): Variables {
  return new Map([...variablesOf("TARGET", target), ...variablesOf("BUILD", builder)]);
}

function variablesOf(prefix: string, platform: string): readonly (readonly [string, string])[] {
  const [os = "", architecture = "", variant = ""] = platform.split("/");
  return [
    [`${prefix}PLATFORM`, platform],
    [`${prefix}OS`, os],
    [`${prefix}ARCH`, architecture],
    [`${prefix}VARIANT`, variant],
  ];
}
