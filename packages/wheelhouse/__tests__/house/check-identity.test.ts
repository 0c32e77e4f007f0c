import { describe, expect, test } from "@jest/globals";
import { checkIdentity } from "../../src/house/check-identity.ts";
import { buildRequest } from "../build-request.ts";

const { target, interpreter } = buildRequest();
const PLAN = { target: { target, floor: null }, interpreter, floor: null };
const pin = (version: string | null) => ({ name: "zope-interface", version, marker: null });

function refusal(file: string, version: string | null = "1.0") {
  try {
    checkIdentity(`/o/${file}`, pin(version), PLAN);
    return null;
  } catch (thrown) {
    return thrown;
  }
}

describe("a built wheel", () => {
  test.each([
    ["for the interpreter", "zope_interface-1.0-cp311-cp311-linux_armv7l.whl"],
    ["whose name is written in another way", "Zope.Interface-1.0.0-py3-none-any.whl"],
    ["for the stable ABI of an older Python", "zope_interface-1.0-cp39-abi3-linux_armv7l.whl"],
    ["for several tags", "zope_interface-1.0-cp27.cp311-none.cp311-any.whl"],
  ])("%s is what was asked for", (_, file) => {
    expect(refusal(file)).toBeNull();
  });

  test.each([
    ["of another package", "zope_event-1.0-py3-none-any.whl", /expected a wheel of zope-interface/],
    ["of another version", "zope_interface-1.1-py3-none-any.whl", /expected version 1\.0/],
    ["of another Python", "zope_interface-1.0-cp312-cp312-linux_armv7l.whl", /that cp311 takes/],
    [
      "for the stable ABI of a newer Python",
      "zope_interface-1.0-cp312-abi3-any.whl",
      /cp311 takes/,
    ],
    ["with a name that is none", "zope.whl", /expected a wheel of zope-interface/],
  ])("%s is rejected", (_, file, message) => {
    expect(refusal(file)).toMatchObject({
      code: "wheel-rejected",
      message: expect.stringMatching(message),
    });
  });

  test("of a folder may have any name and version", () => {
    expect(refusal("other-3-py3-none-any.whl", null)).toBeNull();
  });
});
