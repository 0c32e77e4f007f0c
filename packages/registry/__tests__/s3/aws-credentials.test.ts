import { expect, it } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { awsCredentials } from "../../src/s3/aws-credentials.ts";

it("credentials are those of the environment, and the secret ones are masked", () => {
  const environment = {
    AWS_ACCESS_KEY_ID: " id\n",
    AWS_SECRET_ACCESS_KEY: "secret",
    AWS_SESSION_TOKEN: "token",
  };
  const masked: string[] = [];
  const fake = new FakeHost({ environment });
  const runner = { ...fake.runner, mask: (text: string) => masked.push(text) };
  Object.defineProperty(fake, "runner", { value: runner });
  expect(awsCredentials(fake)).toEqual({
    accessKeyId: "id",
    secretAccessKey: "secret",
    sessionToken: "token",
  });
  expect(masked).toEqual(["secret", "token"]);
});

it("lasting credentials have no token", () => {
  const environment = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret" };
  expect(awsCredentials(new FakeHost({ environment })).sessionToken).toBeNull();
});

it.each([
  [{}, "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"],
  [{ AWS_ACCESS_KEY_ID: "id" }, "AWS_SECRET_ACCESS_KEY"],
  [{ AWS_SECRET_ACCESS_KEY: "secret-of-mine" }, "AWS_ACCESS_KEY_ID"],
])("credentials that are lacking are named, and none is shown: %j", (environment, named) => {
  expect(() => awsCredentials(new FakeHost({ environment }))).toThrow(`${named}: not set`);
});
