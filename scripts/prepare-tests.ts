/**
 * Gets the programs that tests compare with and pack with, before tests run side by side: each is got once and kept in
 * .cache, and two tests that got it at once would be in each other's way.
 */
import { frozen } from "../packages/archive/__tests__/packers.ts";
import { electronBuilder } from "../packages/electron-after-pack/__tests__/electron-builder.ts";
import { oraclePrograms } from "./oracle-python.ts";

await oraclePrograms();
frozen("onefile");
frozen("onedir");
electronBuilder();
