/** What takes an hour, and a quarter of one on top where nothing of it was ever made: `npm run stories`. */
import usual, { project } from "./jest.config.mjs";

export default {
  ...usual,
  projects: [
    project("stories", ["<rootDir>/__tests__/stories/**/*.test.ts"]),
    project("long", ["<rootDir>/packages/*/__tests__/**/*.long.ts"]),
  ],
};
