/** Is where a userland sees the folder that it may write to. */
export const WORK_FOLDER = "/build";

/** Lists, relative to a root that will stay read-only, the places where the sandbox mounts things. */
export const MOUNT_POINTS = {
  folders: ["proc", "sys", "dev", "tmp", "run", "build", "opt/python"],
  foldersOfFiles: ["etc/ssl/certs"],
  files: ["etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt"],
} as const;
