/** `npm run oracles`: our verdicts and those of auditwheel and abi3audit on every wheel of the list (1 GB). */
import { project } from "./jest.config.mjs";

export default {
  projects: [project("oracles", ["<rootDir>/packages/*/__tests__/**/*.oracle.ts"])],
  reporters: ["default", "<rootDir>/scripts/jest-summary-line.mjs"],
};
