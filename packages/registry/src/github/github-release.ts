import { isRecord } from "@wainwright/core";

/** Is one file of a release, as GitHub's API tells of it. */
export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** "uploaded"; anything else is half there. */
  readonly state: string;
  /** "sha256:…"; null where the server keeps none. */
  readonly digest: string | null;
  /** Where its bytes can be read. */
  readonly url: string;
}

/** Is a release, as GitHub's API tells of it. */
export interface GithubRelease {
  readonly id: number;
  readonly tag: string;
  readonly isDraft: boolean;
  readonly htmlUrl: string;
  /** Where files go, without what stands in braces at its end. */
  readonly uploadUrl: string;
  readonly assets: readonly ReleaseAsset[];
}

/** Reads a release out of an answer; null for anything else. */
export function releaseOf(read: unknown): GithubRelease | null {
  if (!isRecord(read)) return null;
  const { id, draft, assets } = read;
  const [tag, htmlUrl, upload] = ["tag_name", "html_url", "upload_url"].map((name) => read[name]);
  if (typeof id !== "number" || typeof tag !== "string") return null;
  const uploadUrl = addressOf(upload).replace(/(?:\{|%7B).*$/i, "");
  if (uploadUrl === "") return null;
  return {
    ...{ id, tag, isDraft: draft === true },
    htmlUrl: typeof htmlUrl === "string" ? htmlUrl : "",
    uploadUrl,
    assets: Array.isArray(assets) ? assets.flatMap((one) => assetOf(one) ?? []) : [],
  };
}

/** Gives "" for what leads nowhere. */
function addressOf(read: unknown): string {
  return typeof read === "string" && URL.canParse(read) ? read : "";
}

/** Reads an asset out of an answer; null for anything else. */
export function assetOf(read: unknown): ReleaseAsset | null {
  if (!isRecord(read)) return null;
  const { id, name, size, state, digest, url } = read;
  if (typeof id !== "number" || typeof name !== "string" || typeof size !== "number") return null;
  return {
    ...{ id, name, size },
    state: typeof state === "string" ? state : "",
    digest: typeof digest === "string" ? digest : null,
    url: addressOf(url),
  };
}

/**
 * Says whether files may go, with the token, to where an answer sends them: GitHub's uploads have a host of their own beside that of the API.
 */
export function isUploadHost(api: string, upload: string): boolean {
  const [asked, told] = [new URL(api), new URL(upload)];
  return asked.protocol === told.protocol && parentOf(asked) === parentOf(told);
}

function parentOf({ host }: URL): string {
  return host.replace(/^(?:api|uploads)\./, "");
}
