import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { loginIn } from "../../src/oci/auth-file.ts";
import { parseChallenge } from "../../src/oci/challenge.ts";
import { type ImagePlace, parseImagePlace } from "../../src/oci/image-place.ts";
import { pushRemedies } from "../../src/oci/push-remedies.ts";
import { isOwnRealm } from "../../src/oci/token-realm.ts";

function place(text: string): ImagePlace {
  const parsed = parseImagePlace(text);
  if (parsed === null) throw new Error(`${text} is no place`);
  return parsed;
}

describe("what a registry demands", () => {
  const bearer = (realm: string, service: string | null) => ({
    ...{ kind: "bearer", service },
    realm: new URL(realm),
  });

  it.each([
    ['Basic realm="Registry"', { kind: "basic" }],
    ["basic", { kind: "basic" }],
    [
      'Bearer realm="https://a.example.org/token?x=1",service="a, \\"b\\"",scope="pull"',
      bearer("https://a.example.org/token?x=1", 'a, "b"'),
    ],
    ["Bearer realm=https://a.example.org/token", bearer("https://a.example.org/token", null)],
    [
      'Basic realm="x", Bearer realm="https://a.example.org/t",service="a"',
      bearer("https://a.example.org/t", "a"),
    ],
    ['Bearer realm="/token"', null],
    ["Negotiate", null],
    ["", null],
  ])("is read out of %j", (header, challenge) => {
    expect(parseChallenge(header)).toEqual(challenge);
  });

  it("is read without end of nothing", () => {
    const word = fc.constantFrom(
      "Bearer ",
      "Basic ",
      'realm="',
      "\\",
      '"',
      ",",
      "=",
      "https://a",
      " ",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const challenge = parseChallenge(words.join(""));
        expect([undefined, "basic", "bearer"]).toContain(challenge?.kind);
      }),
    );
  });
});

describe("the one who gives tokens", () => {
  it.each([
    ["registry.example.org/a", "https://registry.example.org/token", true],
    ["registry.example.org:5000/a", "https://auth.registry.example.org/token", true],
    ["registry.example.org/a", "https://auth.example.org/token", true],
    ["registry.example.org/a", "https://example.org/jwt/auth", true],
    ["registry.example.org/a", "http://registry.example.org/token", false],
    ["registry.example.org/a", "https://evil.org/token", false],
    ["registry.example.org/a", "https://registry.example.org.evil.org/token", false],
    ["registry.example.org/a", "https://evilexample.org/token", false],
    ["registry.example.org/a", "https://a:b@example.org/token", false],
    ["example.org/a", "https://other.org/token", false],
    ["127.0.0.1:5000/a", "http://127.0.0.1:5001/token", true],
    ["127.0.0.1:5000/a", "https://0.0.1/token", false],
    ["127.0.0.1:5000/a", "http://192.0.2.1/token", false],
  ])("of %s is its own at %s: %s", (registry, realm, isOwn) => {
    expect(isOwnRealm(place(registry), new URL(realm), [])).toBe(isOwn);
  });

  it("may be somebody who is named, but not without TLS", () => {
    const trusted = ["auth.other.org"];
    const own = place("registry.example.org/a");
    expect(isOwnRealm(own, new URL("https://auth.other.org/token"), trusted)).toBe(true);
    expect(isOwnRealm(own, new URL("http://auth.other.org/token"), trusted)).toBe(false);
  });
});

const auth = (text: string) => Buffer.from(text).toString("base64");

describe("a file of docker's or podman's", () => {
  const login = (username: string, password: string) => ({
    kind: "login",
    login: { kind: "password", username, password },
  });

  it.each([
    [
      "as podman writes it",
      { auths: { "r.example.org": { auth: auth("u:p:q") } } },
      [login("u", "p:q")],
    ],
    [
      "as docker writes it",
      { auths: { "https://r.example.org/v1/": { auth: auth("u:p\0\0") } } },
      [login("u", "p")],
    ],
    [
      "of a part of the registry, which is nearer",
      {
        auths: {
          "r.example.org": { auth: auth("u:p") },
          "r.example.org/team": { auth: auth("team:p") },
          "r.example.org/tea": { auth: auth("tea:p") },
        },
      },
      [login("team", "p"), login("u", "p")],
    ],
    [
      "of a browser's login",
      { auths: { "r.example.org": { auth: auth("<token>:"), identitytoken: "t" } } },
      [{ kind: "login", login: { kind: "identity", token: "t" } }],
    ],
    [
      "with programs, the registry's own first",
      { credsStore: "all", credHelpers: { "r.example.org": "one" } },
      [
        { kind: "helper", program: "docker-credential-one", server: "r.example.org" },
        { kind: "helper", program: "docker-credential-all", server: "r.example.org" },
      ],
    ],
    ["of another registry", { auths: { "other.example.org": { auth: auth("u:p") } } }, []],
    ["whose program is no name", { credsStore: "../../bin/sh" }, []],
    ["that is none", [], []],
  ])("has a login %s", (_, config, found) => {
    expect(loginIn(JSON.stringify(config), place("r.example.org/team/app"))).toEqual(found);
  });

  it("has docker's own registry under the name that docker gives it", () => {
    const config = { auths: { "https://index.docker.io/v1/": { auth: auth("u:p") } } };
    expect(loginIn(JSON.stringify(config), place("docker.io/team/app"))).toEqual([login("u", "p")]);
  });

  it("never throws, whatever is in it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.json(), (text, value) => {
        const found = loginIn(text, place("r.example.org/a"));
        const inside = `{"auths": {"r.example.org": ${value}}, "credHelpers": ${value}}`;
        expect([found, loginIn(inside, place("r.example.org/a"))].every(Array.isArray)).toBe(true);
      }),
    );
  });
});

describe("a remedy", () => {
  it.each([
    ["ghcr.example.org/o/r", "packages: write"],
    ["docker.io/o/r", "Read & Write"],
    ["quay.example.org/o/r", "robot account"],
    ["registry.gitlab.example.org/o/r", "write_registry"],
    ["registry.example.org/o/r", "may push to o/r"],
  ])("for %s names what its tokens need", (text, words) => {
    expect(pushRemedies(place(text))[403]).toContain(words);
  });
});
