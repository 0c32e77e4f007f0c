import { openUserland } from "@wainwright/toolchain";
import { withSystemPackages } from "../system/with-system-packages.ts";
import { userlandProblem, wheelInUserland } from "./in-userland.ts";
import type { Strategy } from "./strategy.ts";

/**
 * Builds wholly in the target's userland, compilers included: always right, and on a foreign machine 5 to 20
 * times slower than any other way.
 */
export const emulated: Strategy = {
  name: "emulated",
  refuses: (request, host) => userlandProblem(request, host, "build"),
  build: async (host, wanted, output) =>
    withSystemPackages(host, wanted, async (request) => {
      const userland = await openUserland(host, { ...request, purpose: "build" });
      const tools = `${userland.description}${userland.emulated ? ", QEMU" : ""}`;
      return wheelInUserland(host, request, { userland, tools, output });
    }),
};
