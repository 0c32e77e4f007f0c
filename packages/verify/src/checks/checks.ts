import type { Finding } from "../findings/finding.ts";
import type { Subject } from "../subject.ts";
import { checkAbi3 } from "./check-abi3.ts";
import { checkArchitecture } from "./check-architecture.ts";
import { checkDeb } from "./check-deb.ts";
import { checkDemands } from "./check-demands.ts";
import { checkFloor } from "./check-floor.ts";
import { checkFrozen } from "./check-frozen.ts";
import { checkImage } from "./check-image.ts";
import { checkImports } from "./check-imports.ts";
import { checkLeftStrings } from "./check-left-strings.ts";
import { checkLinking } from "./check-linking.ts";
import { checkMacos } from "./check-macos.ts";
import { checkModes } from "./check-modes.ts";
import { checkPurity } from "./check-purity.ts";
import { checkPyInit } from "./check-pyinit.ts";
import { checkReadable } from "./check-readable.ts";
import { checkRecord } from "./check-record.ts";
import { checkSuffix } from "./check-suffix.ts";
import { checkSuffixMachine } from "./check-suffix-machine.ts";
import { checkTarget } from "./check-target.ts";
import { checkWheelTags } from "./check-wheel-tags.ts";
import { checkZipapp } from "./check-zipapp.ts";

/** Every check of one artifact: a function of the facts alone. */
export const CHECKS: readonly ((subject: Subject) => readonly Finding[])[] = [
  checkReadable,
  checkWheelTags,
  checkRecord,
  checkArchitecture,
  checkFloor,
  checkAbi3,
  checkMacos,
  checkPurity,
  checkSuffix,
  checkSuffixMachine,
  checkPyInit,
  checkImports,
  checkTarget,
  checkDemands,
  checkZipapp,
  checkDeb,
  checkFrozen,
  checkImage,
  checkModes,
  checkLinking,
  checkLeftStrings,
];
