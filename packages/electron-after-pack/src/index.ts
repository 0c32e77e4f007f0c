export { copyServices } from "./copy-services.ts";
export type { PackContext } from "./pack-context.ts";
export type { ServiceOptions } from "./service-options.ts";
