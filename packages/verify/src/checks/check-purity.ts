import { extensionName } from "../python/extension-name.ts";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { NativeFile } from "../native/native-file.ts";
import { describeNative } from "../report/report-file.ts";
import type { Subject } from "../subject.ts";

const PURELIB = /^[^/]+\.data\/purelib\//;

/** Compares whether a wheel says that it is pure with whether it holds native files. */
export function checkPurity(subject: Subject): readonly Finding[] {
  const claims = subject.wheel?.claims ?? null;
  if (claims === null) return [];
  const natives = subject.files.flatMap(({ native }) => (native === null ? [] : [native]));
  if (!claims.isPure) return [...withoutNative(subject, natives), ...inPurelib(subject, natives)];
  return natives.map((file) =>
    makeFinding(
      subject.imports.extensions.has(file.path) ? "pure-tag-extension" : "pure-tag-native",
      {
        file: file.path,
        expected: "no native file in a wheel whose platform is any",
        found: describeNative(file.binary),
      },
    ),
  );
}

function withoutNative(subject: Subject, natives: readonly NativeFile[]): readonly Finding[] {
  const { tags = [] } = subject.wheel?.claims ?? {};
  // A Python that is named without an ABI (cp311-none) or a script's wrapper may depend on the platform all the same.
  const isForAbi = tags.some((tag) => tag.abi !== "none");
  if (natives.length > 0 || !isForAbi) return [];
  const platforms = Array.from(new Set(tags.map((tag) => tag.platform))).join(", ");
  return [
    makeFinding("platform-tag-without-native", {
      file: subject.name,
      expected: `a native file for ${platforms}`,
      found: "none",
    }),
  ];
}

function inPurelib(subject: Subject, natives: readonly NativeFile[]): readonly Finding[] {
  const isRootPure = subject.wheel?.metadata?.rootIsPurelib === true;
  const isPure = (path: string) =>
    (isRootPure ? !/^[^/]+\.data\//.test(path) : false) || PURELIB.test(path);
  return natives
    .filter((file) => isExtension(file) && isPure(file.path))
    .map((file) =>
      makeFinding("purelib-extension", {
        file: file.path,
        expected: "extension modules in platlib",
        found: isRootPure ? "Root-Is-Purelib: true" : "purelib",
      }),
    );
}

function isExtension({ path, binary }: NativeFile): boolean {
  const initialises = binary.kind === "code" && binary.pyInit.length > 0;
  return initialises || extensionName(path)?.isTagged === true;
}
