import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Loopback } from "../web/loopback.ts";

interface Asset {
  id: number;
  name: string;
  bytes: Buffer;
  state: string;
}

interface Release {
  id: number;
  tag_name: string;
  draft: boolean;
  name: string;
  body: string;
  prerelease: boolean;
  make_latest: string;
  assets: Asset[];
}

/** Says in what the server is not as it should be. */
export interface Faults {
  /** Breaks the connection off after so many bytes of an upload, once, and keeps the half as GitHub does. */
  breaksUploadAfter?: number;
  /** Changes what it keeps. */
  spoils?: boolean;
  /** Keeps no sums, as older servers. */
  isOld?: boolean;
  /** Where it sends uploads; its own address by default. */
  uploadsTo?: string;
  /** Calls files something else than GitHub does. */
  renames?: (name: string) => string;
  /** Is done before a request is answered: "METHOD /path". */
  before?: (asked: string) => Promise<void>;
}

/** Is as much of GitHub's API of releases as publishing needs, with its rules: drafts are found by no tag, names are unique and changed, a half upload stays as "starter" and is in the list of files only, and of one tag one release is public. */
export class OwnGithub {
  readonly releases: Release[] = [];
  readonly faults: Faults = {};
  /** "METHOD /path", in order. */
  readonly asked: string[] = [];
  readonly #loopback = new Loopback();
  #ids = 1;
  #origin = "";

  static readonly TOKEN = "ghs_geheim";

  async start(): Promise<string> {
    this.#origin = await this.#loopback.serve((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    return this.#origin;
  }

  close(): void {
    this.#loopback.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization } = request.headers;
    if (authorization !== `Bearer ${OwnGithub.TOKEN}`)
      return this.#say(response, 401, { message: `Bad credentials: ${authorization}` });
    await this.#routed(request, response);
  }

  async #routed(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, pathname, searchParams } = this.#noted(request);
    await this.faults.before?.(`${method} ${pathname}`);
    const [, , id = "", what = ""] = pathname.replace("/repos/owner/name", "").split("/");
    const name = (this.faults.renames ?? renamed)(searchParams.get("name") ?? "");
    if (method === "POST" && what === "assets")
      return this.#upload(request, response, { release: Number(id), name });
    if (id === "assets") return this.#asset(method, Number(what), response);
    const [status, answer] =
      method === "GET"
        ? this.#looked(id, decodeURIComponent(what))
        : this.#changed(id, await given(request));
    this.#say(response, status, answer);
  }

  #noted({ method = "", url = "" }: IncomingMessage) {
    const { pathname, searchParams } = new URL(url, this.#origin);
    this.asked.push(`${method} ${pathname}`);
    return { method, pathname, searchParams };
  }

  #looked(id: string, tag: string): readonly [number, unknown] {
    if (id === "") return [200, this.releases.map((one) => this.#shown(one)).toReversed()];
    if (id !== "tags") return this.#numbered(Number(id), tag);
    const found = this.releases.find((one) => one.tag_name === tag && !one.draft);
    return found === undefined ? [404, { message: "Not Found" }] : [200, this.#shown(found)];
  }

  /** Is the release of a number, or the list of its files, those that are half there among them. */
  #numbered(id: number, part: string): readonly [number, unknown] {
    const found = this.releases.find((one) => one.id === id);
    if (found === undefined) return [404, { message: "Not Found" }];
    if (part !== "assets") return [200, this.#shown(found)];
    return [200, found.assets.map((one) => this.#shownAsset(one))];
  }

  /** Begins a release, or changes the one of a number. */
  #changed(id: string, change: Partial<Release>): readonly [number, unknown] {
    if (id === "") return [201, this.#shown(this.#begun(change))];
    const found = this.releases.find((one) => one.id === Number(id));
    if (found === undefined) return [404, { message: "Not Found" }];
    const isTaken = this.releases.some(
      (one) => one !== found && one.tag_name === found.tag_name && !one.draft,
    );
    if (change.draft === false && isTaken) return [422, taken("Release", "tag_name")];
    return [200, this.#shown(Object.assign(found, change))];
  }

  #begun(change: Partial<Release>): Release {
    const release: Release = {
      ...{ id: this.#ids++, tag_name: "", draft: false, name: "", body: "", prerelease: false },
      ...{ make_latest: "", assets: [] },
      ...change,
    };
    this.releases.push(release);
    return release;
  }

  async #upload(
    request: IncomingMessage,
    response: ServerResponse,
    { release: id, name }: { readonly release: number; readonly name: string },
  ): Promise<void> {
    const release = this.releases.find((one) => one.id === id);
    if (release === undefined) return this.#say(response, 404, { message: "Not Found" });
    if (release.assets.some((one) => one.name === name))
      return this.#say(response, 422, taken("ReleaseAsset", "name"));
    const asset: Asset = { id: this.#ids++, name, bytes: Buffer.alloc(0), state: "starter" };
    release.assets.push(asset);
    const { breaksUploadAfter } = this.faults;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      asset.bytes = Buffer.concat([asset.bytes, chunk]);
      if (breaksUploadAfter === undefined || asset.bytes.length < breaksUploadAfter) continue;
      delete this.faults.breaksUploadAfter;
      request.socket.destroy();
      return;
    }
    asset.state = "uploaded";
    if (this.faults.spoils === true) asset.bytes[0] = (asset.bytes[0] ?? 0) ^ 1;
    this.#say(response, 201, this.#shownAsset(asset));
  }

  #asset(method: string, id: number, response: ServerResponse): void {
    const release = this.releases.find(({ assets }) => assets.some((one) => one.id === id));
    const asset = release?.assets.find((one) => one.id === id);
    if (release === undefined || asset === undefined)
      return this.#say(response, 404, { message: "Not Found" });
    if (method === "GET") {
      response.end(asset.bytes);
      return;
    }
    release.assets = release.assets.filter((one) => one !== asset);
    response.writeHead(204).end();
  }

  #shown({ assets, ...release }: Release) {
    return {
      ...release,
      html_url: `${this.#origin}/owner/name/releases/tag/${release.tag_name}`,
      upload_url: `${this.faults.uploadsTo ?? this.#origin}/repos/owner/name/releases/${release.id}/assets{?name,label}`,
      assets: assets
        .filter(({ state }) => state === "uploaded")
        .map((one) => this.#shownAsset(one)),
    };
  }

  #shownAsset({ id, name, bytes, state }: Asset) {
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    return {
      ...{ id, name, state, size: bytes.length },
      digest: this.faults.isOld === true ? null : digest,
      url: `${this.#origin}/repos/owner/name/releases/assets/${id}`,
    };
  }

  #say(response: ServerResponse, status: number, answer: unknown): void {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  }
}

/** What GitHub keeps of a name, as `gh release upload` imitates it. */
function renamed(name: string): string {
  const kept = Array.from(name.normalize("NFD"))
    .filter((letter) => !/\p{Mn}/u.test(letter))
    .map((letter) => (/[\w+@-]/.test(letter) ? letter : "."))
    .join("");
  const parts = kept.split(".").filter((part) => part !== "");
  const isExtension = name !== parts.join(".") && parts.length < 2;
  return (kept.startsWith(".") || isExtension ? ["default", ...parts] : parts).join(".");
}

function taken(resource: string, field: string): object {
  return { message: "Validation Failed", errors: [{ resource, code: "already_exists", field }] };
}

async function given(request: IncomingMessage): Promise<Partial<Release>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Partial<Release>);
}
