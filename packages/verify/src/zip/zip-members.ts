import type { Archive, Member, Zip, ZipEntry } from "@wainwright/archive";

/** Walks the members of a zip archive in the order of its directory. */
export function zipMembers(zip: Zip): Archive {
  return {
    walk: async (visit) => {
      for (const entry of zip.entries) {
        const read = async (take: (chunk: Uint8Array) => void) => zip.readEntry(entry, take);
        await visit(toMember(entry), { access: null, read });
      }
      return zip.problems;
    },
  };
}

// Installers of wheels know no links: they write the link's content, the path it leads to, as a file.
function toMember({ path, size, kind, mode }: ZipEntry): Member {
  return { path, size, mode, kind: kind === "link" ? "file" : kind, linkTarget: null };
}
