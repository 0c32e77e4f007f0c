import { describe, expect, test } from "@jest/globals";
import { checked } from "./checked.ts";

function dockerfile(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

describe("a variable of the platforms", () => {
  test("that a stage uses and does not declare is found, with its line", () => {
    const text = dockerfile("FROM debian:12", "", "RUN echo $TARGETARCH && \\", "  echo ok");
    expect(checked(text)).toEqual([
      "3: RUN uses TARGETARCH, which this stage does not declare: it is empty there",
    ]);
  });

  test.each([
    ["declared after its use", ["RUN echo ${TARGETPLATFORM}", "ARG TARGETPLATFORM"], ["2: RUN"]],
    ["in ENV", ["ENV ARCH=$TARGETARCH"], ["2: ENV"]],
    ["in COPY", ["COPY bin/${TARGETARCH} /bin/"], ["2: COPY"]],
    ["in ARG's default", ["ARG FILE=app-$TARGETARCH"], ["2: ARG"]],
    ["in a here-document", ["RUN <<EOF", "echo $TARGETVARIANT", "EOF"], ["2: RUN"]],
    ["in two instructions", ["RUN echo $TARGETOS", "WORKDIR /$TARGETOS"], ["2: RUN", "3: WORKDIR"]],
    [
      "declared in another stage only",
      ["ARG TARGETOS", "FROM debian", "RUN echo $TARGETOS"],
      ["4: RUN"],
    ],
    ["where quotes keep it for the shell's child", ["RUN sh -c 'echo $TARGETARCH'"], ["2: RUN"]],
  ])("is found %s", (_, lines, expected) => {
    const needed = dockerfile("FROM debian:12 AS first", ...lines);
    const found = checked(needed).map((line) => line.split(" uses")[0]);
    expect(found).toEqual(expected);
  });

  test.each([
    ["declared", ["ARG TARGETARCH", "RUN echo $TARGETARCH"]],
    ["declared among others", ["ARG A=1 TARGETARCH B", "RUN echo $TARGETARCH"]],
    ["set by ENV", ["ENV TARGETARCH=arm", "RUN echo $TARGETARCH"]],
    [
      "inherited from the stage it goes on from",
      ["ARG TARGETARCH", "FROM first", "RUN echo $TARGETARCH"],
    ],
    ["with a default", ["RUN echo ${TARGETARCH:-none}"]],
    ["that the script sets itself", ["RUN TARGETARCH=$(uname -m); echo $TARGETARCH"]],
    ["escaped", ["RUN echo \\$TARGETARCH"]],
    ["in a comment", ["# RUN echo $TARGETARCH", "RUN true \\", "# $TARGETARCH", "  && true"]],
    ["in an exec form", ['RUN ["echo", "$TARGETARCH"]']],
    ["for run time", ["CMD echo $TARGETARCH"]],
    ["between a Dockerfile's single quotes", ["LABEL a='$TARGETARCH'"]],
    ["that only begins so", ["RUN echo $TARGETARCHIVE"]],
  ])("is right %s", (_, lines) => {
    expect(checked(dockerfile("FROM debian:12 AS first", ...lines))).toEqual([]);
  });

  test("counts only in stages that are built", () => {
    const text = dockerfile(
      ...["FROM debian AS unused", "RUN echo $TARGETARCH"],
      ...["FROM debian AS tool", "RUN echo $TARGETOS"],
      ...["FROM debian", "COPY --from=tool /a /a"],
    );
    expect(checked(text)).toEqual([expect.stringMatching(/^4: RUN uses TARGETOS/)]);
  });

  test("is found behind another escape character", () => {
    const text = dockerfile(
      "# escape=`",
      "FROM debian",
      "RUN a `",
      " && echo $TARGETOS \\",
      "RUN b",
    );
    expect(checked(text)).toEqual([expect.stringMatching(/^3: RUN uses TARGETOS/)]);
  });
});

describe("a FROM that is for another machine", () => {
  test.each([
    [
      "a fixed platform",
      ["FROM --platform=linux/amd64 debian"],
      /^1: .*would be linux\/amd64, not linux\/arm\/v7/,
    ],
    ["the builder's", ["FROM --platform=$BUILDPLATFORM debian"], /^1: .*the builder's machine/],
    [
      "another official image's name",
      ["FROM arm64v8/python:3.12"],
      /^1: .*"arm64v8".* linux\/arm64, not/,
    ],
    ["a tag's ending", ["FROM registry.example:5000/a/b:1.0-amd64"], /"amd64"/],
    ["a name's ending", ["FROM example/app_x86_64"], /"x86_64".* linux\/amd64, not/],
    ["a name by an argument", ["ARG BASE=amd64/debian", "FROM $BASE"], /^2: FROM amd64\/debian/],
    ["a stage that is gone on from", ["FROM --platform=linux/arm64 debian AS a", "FROM a"], /^1: /],
  ])("is found: %s", (_, lines, expected) => {
    expect(checked(dockerfile(...lines))).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    ["the target's platform", ["FROM --platform=$TARGETPLATFORM debian"]],
    ["the target's, spelt out", ["FROM --platform=linux/arm debian"]],
    ["the target's own image", ["FROM arm32v7/python:3"]],
    ["a name with the target's architecture put in", ["FROM example/app:${TARGETARCH}"]],
    [
      "a stage that only builds",
      ["FROM --platform=$BUILDPLATFORM go AS b", "FROM debian", "COPY --from=b /a /a"],
    ],
    ["nothing", ["FROM scratch"]],
    ["an image's usual name", ["FROM python:3.12-slim-bookworm"]],
    ["a host that is called so", ["FROM arm64.example.org/debian:12"]],
    ["a digest", [`FROM debian@sha256:${"386".repeat(21)}0`]],
  ])("is none: %s", (_, lines) => {
    expect(checked(dockerfile(...lines))).toEqual([]);
  });

  test("is right where the builder is such a machine", () => {
    expect(checked("FROM --platform=$BUILDPLATFORM debian", "linux/amd64")).toEqual([]);
  });

  test("follows what the build gives", () => {
    const text = dockerfile("ARG BASE=debian", "FROM ${BASE}");
    expect(checked(text, "linux/arm/v7", { args: { BASE: "amd64/debian" } })).toHaveLength(1);
  });
});

describe("a Dockerfile without what is built", () => {
  test.each([
    ["", null, "there is no FROM in it"],
    ["# only a comment", null, "there is no FROM in it"],
    ["FROM debian AS one", "two", "there is no stage two in it; its stages: one"],
    ["FROM debian", "1", "there is no stage 1 in it; its stages: none with a name"],
  ])("%j, stage %s: %s", (text, stage, problem) => {
    expect(checked(text, "linux/arm64", { stage })).toEqual([`1: ${problem}`]);
  });
});
