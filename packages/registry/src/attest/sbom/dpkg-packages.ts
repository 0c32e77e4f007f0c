import type { SystemPackage } from "./system-package.ts";

const FIELD = /^([A-Za-z0-9-]+):[ \t]*(.*)$/;

/**
 * Reads the packages that dpkg has installed: its status file, or one of the files of status.d that images without dpkg have
 * (deb-control(5); dpkg-query(1), "status"). What is only left over of a removed package does not count.
 */
export function dpkgPackages(text: string): readonly SystemPackage[] {
  return text.split(/\n(?:[ \t]*\n)+/).flatMap((paragraph) => packageOf(fieldsOf(paragraph)));
}

function packageOf(fields: ReadonlyMap<string, string>): readonly SystemPackage[] {
  const text = (name: string) => fields.get(name) ?? "";
  const [name, version, status] = [text("package"), text("version"), text("status")];
  if (name === "" || version === "" || (status !== "" && !status.endsWith(" installed"))) return [];
  return [
    {
      ...{ name, version, architecture: text("architecture"), licence: "" },
      source: (text("source").split("(")[0] ?? "").trim(),
      needs: [...relations(text("pre-depends")), ...relations(text("depends"))],
      provides: relations(text("provides")).flat(),
    },
  ];
}

/** deb-control(5), "Depends": `a (>= 1) | b, c:any`. */
function relations(text: string): readonly (readonly string[])[] {
  return text
    .split(",")
    .map((one) =>
      one.split("|").flatMap((name) => /^\s*([a-z0-9][a-z0-9+.-]*)/i.exec(name)?.[1] ?? []),
    )
    .filter((names) => names.length > 0);
}

/** Values that go on in further lines are cut: none that is read here does. */
function fieldsOf(paragraph: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of paragraph.split("\n")) {
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    if (name !== "") fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}
