import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { PackContext } from "./pack-context.ts";
import { type PackedApp, packedApp } from "./packed-app.ts";
import { placeServices } from "./place-services.ts";
import { findService, type Service } from "./service.ts";
import { checkOptions, type ServiceOptions } from "./service-options.ts";
import { serviceProblems } from "./service-problems.ts";

/**
 * Makes an `afterPack` hook of electron-builder that copies programs of the very architecture into the app's resources.
 * The hook stops the packaging with an Error that names every service which is missing, empty, damaged or for another
 * machine, and for which; none is copied then.
 * @throws Error where the options are wrong.
 */
export function copyServices(options: ServiceOptions): (context: PackContext) => Promise<void> {
  checkOptions(options);
  return async (context) => {
    const app = packedApp(context, options);
    await requireFolder(app.resources);
    // What a universal app is made of was copied before, and has been joined: it has to be right for both.
    const folder = app.isUniversal ? app.to : app.from;
    const services = await verified(app, folder, options.services);
    if (!app.isUniversal) await placeServices(app, services);
  };
}

async function verified(
  app: PackedApp,
  folder: string,
  names: readonly string[],
): Promise<readonly Service[]> {
  const services: Service[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const service = await findService(folder, name, app.programSuffix);
    if (service === null) problems.push(`${name}: missing, there is no ${join(folder, name)}`);
    else services.push(service);
  }
  for (const service of services)
    for (const target of app.targets) problems.push(...(await serviceProblems(service, target)));
  if (problems.length === 0) return services;
  const machines = app.targets.map((target) => target.name).join(" and ");
  throw new Error(`The services for ${machines} are not right:\n${problems.join("\n")}`);
}

async function requireFolder(resources: string): Promise<void> {
  const isThere = await stat(resources).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isThere) throw new Error(`copyServices: no app was packed, there is no ${resources}`);
}
