import type { AnyAction } from "@wainwright/core";

/** Loads each action by its name; only the one that is asked for costs anything. */
export const ACTIONS: Readonly<Record<string, () => Promise<AnyAction>>> = {
  "build-app": async () => (await import("@wainwright/action-build-app")).action,
  "build-wheel": async () => (await import("@wainwright/action-build-wheel")).action,
  "cache-wheel": async () => (await import("@wainwright/action-cache-wheel")).action,
  "plan-wheels": async () => (await import("@wainwright/action-plan-wheels")).action,
  "publish-registry": async () => (await import("@wainwright/action-publish-registry")).action,
  "setup-qemu-binfmt": async () => (await import("@wainwright/action-setup-qemu-binfmt")).action,
  "setup-rust-cross": async () => (await import("@wainwright/action-setup-rust-cross")).action,
  "verify-native-ext": async () => (await import("@wainwright/action-verify-native-ext")).action,
};
