import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { networkAccess } from "../../src/userland/network-access.ts";

const INSIDE = "/etc/ssl/certs/ca-certificates.crt";
const FEDORA = "/etc/pki/tls/certs/ca-bundle.crt";
const OWN = { SSL_CERT_FILE: "/my.pem" };

describe("what a userland is lent of the host's network", () => {
  test.each([
    ["Debian's bundle", { files: { [INSIDE]: "x" } }, INSIDE],
    ["Fedora's bundle", { files: { [FEDORA]: "x" } }, FEDORA],
    [
      "the user's own first",
      { files: { [INSIDE]: "x", "/my.pem": "x" }, environment: OWN },
      "/my.pem",
    ],
    ["another when the user's own is gone", { files: { [INSIDE]: "x" }, environment: OWN }, INSIDE],
  ])("certificates: %s", async (_, machine, from) => {
    const { mounts, env } = await networkAccess(new FakeHost(machine));
    expect(mounts).toEqual([{ host: from, inside: INSIDE, writable: false }]);
    expect(env).toEqual({ SSL_CERT_FILE: INSIDE, PIP_CERT: INSIDE });
  });

  test("name resolution, proxies and pip's index, and nothing else of the environment", async () => {
    const lent = { https_proxy: "http://p:1", NO_PROXY: "a", PIP_INDEX_URL: "http://i" };
    const host = new FakeHost({
      files: { "/etc/resolv.conf": "x", "/etc/hosts": "x" },
      environment: { ...lent, GITHUB_TOKEN: "secret", PIP_CERT: "/host/only" },
    });
    const { mounts, env } = await networkAccess(host);
    expect(env).toEqual(lent);
    expect(mounts.map(({ inside }) => inside)).toEqual(["/etc/resolv.conf", "/etc/hosts"]);
  });
});
