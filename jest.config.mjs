const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript" },
      target: "es2023",
      experimental: { keepImportAttributes: true },
    },
    module: { type: "es6" },
  },
];
export const project = (displayName, testMatch) => ({
  displayName,
  rootDir: import.meta.dirname,
  // .cache has userlands of whole systems in it, with tests of their own.
  roots: ["<rootDir>/packages", "<rootDir>/actions", "<rootDir>/__tests__"],
  testMatch,
  transform: { "^.+\\.ts$": swc },
  extensionsToTreatAsEsm: [".ts"],
  testEnvironment: "node",
});
export default {
  // Machines of CI are slow and shared: a limit only ends what hangs. (Jest reads it here, and in no project.)
  testTimeout: 120_000,
  projects: [
    project("unit", ["<rootDir>/{packages,actions}/*/__tests__/**/*.test.ts"]),
    project("contract", ["<rootDir>/__tests__/contract/**/*.test.ts"]),
    project("component", ["<rootDir>/{packages,actions}/*/__tests__/**/*.component.ts"]),
    project("bundle", ["<rootDir>/__tests__/bundle/**/*.test.ts"]),
    project("stories", ["<rootDir>/__tests__/stories/**/*.test.ts"]),
  ],
  reporters: ["default", "<rootDir>/scripts/jest-summary-line.mjs"],
};
