export { type HostPython, hostPython } from "./python/host-python.ts";
export { type PythonTool, pythonTool, uvProgram } from "./python/python-tool.ts";
export { asRoot } from "./system/as-root.ts";
export { type DebianRootRequest, makeDebianRoot } from "./userland/debian-root.ts";
export { ensureProgram, type ProgramPackage } from "./system/ensure-program.ts";
export { installPackages } from "./system/install-packages.ts";
