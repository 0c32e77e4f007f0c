export { FakeHost, type FakeHostOptions } from "./fake-host.ts";
