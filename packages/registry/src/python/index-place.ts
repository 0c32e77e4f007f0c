import { Failure, type Host, runTool } from "@wainwright/core";
import { isBelow } from "../web/is-below.ts";

/** Says where an index is, as its users do. */
export interface IndexAddress {
  /** Where it takes uploads; null for the index that uv uploads to by default. */
  readonly url: string | null;
  /** Where its simple API is; null where that is found by asking, or by default. */
  readonly simpleUrl: string | null;
  /** Which rules are its own; left out, they follow from the address. */
  readonly rules?: "pypi" | "any";
}

/** Is an index: every part of its address known, but for a simple API that has to be looked for. */
export interface IndexPlace {
  readonly uploadUrl: URL;
  readonly simpleUrl: URL | null;
  readonly rules: "pypi" | "any";
  /** Whether it is the public index or one beside it, whatever its rules. */
  readonly isPublic: boolean;
  /** The public index's name: what leads there is not of another index. */
  readonly publicName: string;
  /** Whether installers look there by themselves. */
  readonly isDefault: boolean;
  /** For people. */
  readonly name: string;
}

/**
 * Makes out where an index is and whose rules it has. The default one is known from uv alone, and so are the hosts beside it.
 * @throws Failure `inputs-invalid`, `tool-failed`
 */
export async function indexPlace(
  host: Host,
  uv: string,
  { url, simpleUrl, rules }: IndexAddress,
): Promise<IndexPlace> {
  const own = await defaultIndex(host, uv);
  const uploadUrl = url === null ? own.uploadUrl : webAddress(url);
  const isPublic = isBelow(uploadUrl.hostname, own.simpleUrl.hostname);
  return {
    uploadUrl,
    simpleUrl: simpleUrl === null ? simpleBeside(uploadUrl, own) : webAddress(simpleUrl),
    rules: rules ?? (isPublic ? "pypi" : "any"),
    isPublic,
    publicName: own.simpleUrl.hostname,
    isDefault: uploadUrl.host === own.uploadUrl.host,
    name: `the index at ${uploadUrl.host}`,
  };
}

interface DefaultIndex {
  readonly uploadUrl: URL;
  readonly simpleUrl: URL;
}

/** Asks uv, whose help tells both addresses. */
async function defaultIndex(host: Host, uv: string): Promise<DefaultIndex> {
  const { stdout } = await runTool(host, {
    argv: [uv, "help", "--no-pager", "publish"],
    env: { UV_NO_CONFIG: "1", NO_COLOR: "1" },
    quiet: true,
  });
  const [, upload = ""] = /^\s*publish-url = "([^"]+)"/m.exec(stdout) ?? [];
  const [, simple = ""] = /^\s*url = "([^"]+)"/m.exec(stdout) ?? [];
  if (URL.canParse(upload) && URL.canParse(simple))
    return { uploadUrl: new URL(upload), simpleUrl: folder(new URL(simple)) };
  throw new Failure("tool-failed", "uv does not say which index it uploads to by default", {
    remedy: "Report this, and give the index's address until then.",
  });
}

/** The public index takes uploads at one name and is read at another; its test index has both at one. */
function simpleBeside(uploadUrl: URL, own: DefaultIndex): URL | null {
  if (uploadUrl.host === own.uploadUrl.host) return own.simpleUrl;
  if (!isBelow(uploadUrl.hostname, own.simpleUrl.hostname)) return null;
  return new URL(own.simpleUrl.pathname, uploadUrl.origin);
}

/** @returns the address with a slash at its end: what is asked for lies below it. */
function folder(url: URL): URL {
  const path = new URL(url);
  path.hash = "";
  if (!path.pathname.endsWith("/")) path.pathname += "/";
  return path;
}

function webAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["https:", "http:"].includes(url.protocol))
    throw new Failure("inputs-invalid", "the index's address is none of the web", {
      remedy: "Write it whole, with https:// before it.",
    });
  if (url.username !== "" || url.password !== "")
    throw new Failure("inputs-invalid", `the address at ${url.host} has a user or password in it`, {
      remedy: "Give them apart from the address: as a token, or as user and password.",
    });
  return url;
}
