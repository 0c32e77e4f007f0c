import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { chooseEngine } from "../../src/image/choose-engine.ts";

/** Is a machine whose docker has a builder with that driver, and that store of images. */
function machine(driver: string, store: string): FakeHost {
  return new FakeHost({
    programs: {
      docker: ({ argv }) =>
        argv[1] === "info"
          ? { stdout: `[["driver-type","${store}"]]` }
          : { stdout: `Name:   one\nDriver: ${driver}\n` },
    },
  });
}

const OWN = "io.containerd.snapshotter.v1";

describe("what builds an image", () => {
  test.each([
    ["docker-container", "overlay2", "docker"],
    ["docker", OWN, "docker"],
    ["docker", "overlay2", "buildah"],
  ])("with a builder of the driver %s and the store %s is %s", async (driver, store, engine) => {
    expect(await chooseEngine(machine(driver, store), "auto")).toBe(engine);
  });

  test("is buildah without docker, or where its builder does not answer, or where it was asked for", async () => {
    const silent = new FakeHost({ programs: { docker: () => ({ exitCode: 1 }) } });
    expect(await chooseEngine(new FakeHost({}), "auto")).toBe("buildah");
    expect(await chooseEngine(silent, "auto")).toBe("buildah");
    expect(await chooseEngine(machine("docker-container", OWN), "buildah")).toBe("buildah");
  });

  test("is not docker that was asked for and writes no layout: that is said", async () => {
    const choice = chooseEngine(machine("docker", "overlay2"), "docker");
    await expect(choice).rejects.toMatchObject({
      code: "tool-missing",
      remedy: expect.stringContaining("docker/setup-buildx-action"),
    });
  });
});
