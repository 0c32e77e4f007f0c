import { describe, expect, it } from "@jest/globals";
import { Failure } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { Secrets } from "../../src/web/secrets.ts";

const SECRET = "eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl";

async function told(message: string, secret = SECRET): Promise<string> {
  const secrets = new Secrets(new FakeHost());
  secrets.hide(secret);
  const failing = secrets.keptBy(async () => {
    throw new Failure("server-refused", message, { remedy: "None." });
  });
  const thrown: unknown = await failing.catch((reason: unknown) => reason);
  return thrown instanceof Failure ? thrown.message : "";
}

describe("a failure that a server has put a secret into", () => {
  it.each([
    ["whole", `no: ${SECRET}, and ${SECRET}`, "no: ***, and ***"],
    ["cut off", `no: ${SECRET.slice(0, 30)}`, "no: ***"],
    ["cut off, with more after it", `no: ${SECRET.slice(0, 30)} (mint)`, "no: *** (mint)"],
    ["as a request had it", `no: ${Buffer.from(SECRET).toString("base64")}!`, "no: ***!"],
    ["as nobody could know it", "no: eyJhbGci", "no: eyJhbGci"],
  ])("tells it not: %s", async (_, message, expected) => {
    expect(await told(message)).toBe(expected);
  });

  it("tells no short one either", async () => {
    expect(await told("no: geheim! geheim", "geheim")).toBe("no: ***! ***");
  });
});
