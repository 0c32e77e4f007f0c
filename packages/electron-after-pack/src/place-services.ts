import { chmod, cp, mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PackedApp } from "./packed-app.ts";
import type { Service } from "./service.ts";

/** Copies services into an app aside, and moves them to their places when all are there: an error leaves none of them half copied. */
export async function placeServices(app: PackedApp, services: readonly Service[]): Promise<void> {
  const aside = await mkdtemp(join(app.resources, ".services-"));
  try {
    for (const service of services) await copyService(service, join(aside, service.fileName));
    await mkdir(app.to, { recursive: true });
    for (const { fileName } of services) {
      await rm(join(app.to, fileName), { recursive: true, force: true });
      await rename(join(aside, fileName), join(app.to, fileName));
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** For everyone, whoever installs the app. */
const RUN_BITS = 0o755;

async function copyService({ path, mainInFolder }: Service, place: string): Promise<void> {
  await cp(path, place, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  const main = mainInFolder === null ? place : join(place, mainInFolder);
  await chmod(main, (await stat(main)).mode | RUN_BITS);
}
