import type { Host } from "@wainwright/core";
import { isCratesIo } from "@wainwright/registry";
import type { Inputs } from "./inputs.ts";

/**
 * Fills in from the environment what no input gives, by the names under which uv, twine, cargo and GitHub have it: in a terminal no
 * secret has to be an argument, which others see. All of them are masked.
 */
export function withSecrets(inputs: Inputs, host: Host): Inputs {
  const token = inputs.token ?? host.env("GITHUB_TOKEN") ?? host.env("GH_TOKEN");
  const filled = { ...inputs, ...indexLogin(inputs, host), ...cargoToken(inputs, host), token };
  const { password, "registry-password": registry, "cargo-token": cargo } = filled;
  const others = inputs["registry-logins"].flatMap((line) => line.split(/\s+/)[2] ?? []);
  for (const secret of [password, token, registry, cargo, ...others])
    if (secret !== null) host.runner.mask(secret);
  return filled;
}

function indexLogin(inputs: Inputs, host: Host): Pick<Inputs, "user" | "password"> {
  const { to, user, password } = inputs;
  if (password !== null || !to.includes("python")) return { user, password };
  const uvToken = host.env("UV_PUBLISH_TOKEN");
  if (uvToken !== null) return { user: "__token__", password: uvToken };
  const [program, given] = ["UV_PUBLISH", "TWINE"]
    .map((name) => [name, host.env(`${name}_PASSWORD`)] as const)
    .find(([, secret]) => secret !== null) ?? ["", null];
  return { user: host.env(`${program}_USERNAME`) ?? user, password: given };
}

function cargoToken(inputs: Inputs, host: Host): Pick<Inputs, "cargo-token"> {
  const { "cargo-registry": registry, "cargo-registry-name": name, "cargo-token": token } = inputs;
  if (token !== null || registry === null) return { "cargo-token": token };
  const own = host.env(`CARGO_REGISTRIES_${name.toUpperCase().replaceAll("-", "_")}_TOKEN`);
  // The variable without a name is the public registry's alone: whoever keeps another one may not see it.
  const publicOne = isCratesIo(registry) ? host.env("CARGO_REGISTRY_TOKEN") : null;
  return { "cargo-token": own ?? publicOne };
}
