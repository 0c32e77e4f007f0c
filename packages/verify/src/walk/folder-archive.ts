import type { Archive, Member, MemberRead, MemberVisit } from "@wainwright/archive";
import { readAccess } from "./read-access.ts";
import type { FolderFile, OpenFile, WalkedFolder } from "./walked-folder.ts";

/** Makes a folder that the caller has walked an archive: every file is open while it is visited, and closed after. */
export function folderArchive(folder: WalkedFolder): Archive {
  return {
    walk: async (visit) => {
      for (const file of folder.files) {
        if (file.kind === "file") await visitFile(folder, file, visit);
        else await visit(toMember(file), unreadable(file.path, "it is no plain file"));
      }
      return [];
    },
  };
}

async function visitFile(
  folder: WalkedFolder,
  file: FolderFile,
  visit: MemberVisit,
): Promise<void> {
  const member = toMember(file);
  const opened = await open(folder, file.path);
  if (typeof opened === "string") return visit(member, unreadable(file.path, opened));
  try {
    await visit(member, {
      access: opened,
      read: async (take) => readAccess(opened, file.path, take),
    });
  } finally {
    await opened.close();
  }
}

async function open(folder: WalkedFolder, path: string): Promise<OpenFile | string> {
  try {
    return await folder.open(path);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function toMember({ path, size, kind, mode }: FolderFile): Member {
  return { path, size, kind, mode: mode ?? null, linkTarget: null };
}

function unreadable(path: string, detail: string): Parameters<MemberVisit>[1] {
  return { access: null, read: async () => broken(path, detail) };
}

function broken(path: string, detail: string): MemberRead {
  return { ok: false, problem: { kind: "data-broken", path, detail } };
}
