import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { indexPath } from "../../src/cargo/index-entry.ts";
import type { Loopback } from "../web/loopback.ts";

/** Is what a crate was published with. */
export type Published = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly vers: string;
  readonly deps: readonly Readonly<Record<string, unknown>>[];
};

/** Answers an upload in the registry's place; null leaves it to the registry. */
export type Meddle = (response: ServerResponse, take: () => void) => void;

/** Says how a registry is, where that is not as usual. */
export interface Manners {
  readonly isClosed?: boolean;
  readonly config?: Readonly<Record<string, unknown>> | string;
}

/** A Cargo registry with an API, as its documentation describes it: publish, yank, a sparse index, downloads. */
export class OwnCargoRegistry {
  static readonly TOKEN = "crates-geheimes-wort-das-niemand-sieht";
  readonly published: Published[] = [];
  readonly crates = new Map<string, Buffer>();
  /** What was asked, as "PUT /api/v1/crates/new". */
  readonly asked: string[] = [];
  /** Answers the uploads to come, one each. */
  readonly meddling: Meddle[] = [];
  readonly #yanked = new Set<string>();
  readonly #manners: Manners;
  #origin = "";

  private constructor(manners: Manners) {
    this.#manners = manners;
  }

  static async start(loopback: Loopback, manners: Manners = {}): Promise<OwnCargoRegistry> {
    const registry = new OwnCargoRegistry(manners);
    registry.#origin = await loopback.serve((request, response) => {
      void registry.#answer(request, response);
    });
    return registry;
  }

  get index(): string {
    return `sparse+${this.#origin}/index/`;
  }

  /** The names and versions that were taken, in their order. */
  get taken(): readonly string[] {
    return this.published.map(({ name, vers }) => `${name} ${vers}`);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "", this.#origin);
    this.asked.push(`${request.method} ${pathname}`);
    const isKnown = request.headers.authorization === OwnCargoRegistry.TOKEN;
    const body = await bodyOf(request);
    const isApi = pathname.startsWith("/api/");
    const isOpen = !isApi && this.#manners.isClosed !== true;
    if (!isKnown && !isOpen) return refuse(response, isApi ? 403 : 401, "not you");
    if (!isApi) return this.#read(pathname, response);
    if (pathname === "/api/v1/crates/new") return this.#new(body, response);
    return this.#yank(request.method === "DELETE", pathname, response);
  }

  #read(pathname: string, response: ServerResponse): void {
    if (pathname.startsWith("/dl/")) say(response, this.crates.get(pathname) ?? null);
    else this.#index(pathname.slice("/index/".length), response);
  }

  #index(path: string, response: ServerResponse): void {
    const { config, isClosed = false } = this.#manners;
    if (path === "config.json") {
      const own = {
        ...{ dl: `${this.#origin}/dl/{crate}/{version}`, api: this.#origin },
        ...(isClosed ? { "auth-required": true } : {}),
      };
      const text = typeof config === "string" ? config : JSON.stringify(config ?? own);
      return say(response, Buffer.from(text));
    }
    const lines = this.published.filter(({ name }) => indexPath(name) === path);
    const text = lines.map((one) => `${JSON.stringify(this.#entry(one))}\n`).join("");
    return say(response, lines.length === 0 ? null : Buffer.from(text));
  }

  #entry({ name, vers, deps, features, links }: Published) {
    const bytes = this.crates.get(`/dl/${name}/${vers}`) ?? Buffer.alloc(0);
    return {
      ...{ name, vers, features, links, yanked: this.#yanked.has(`${name} ${vers}`) },
      cksum: createHash("sha256").update(bytes).digest("hex"),
      deps: deps.map(({ version_req: req, explicit_name_in_toml: renamed = null, ...said }) => ({
        ...{ ...said, req, name: renamed ?? said["name"] },
        package: renamed === null ? null : said["name"],
      })),
    };
  }

  #new(body: Buffer, response: ServerResponse): void {
    const length = body.readUInt32LE(0);
    const said: Published = JSON.parse(body.subarray(4, 4 + length).toString()) as Published;
    const file = body.subarray(8 + length);
    if (file.length !== body.readUInt32LE(4 + length)) return refuse(response, 400, "cut");
    const take = () => {
      this.published.push(said);
      this.crates.set(`/dl/${said.name}/${said.vers}`, file);
    };
    const meddle = this.meddling.shift();
    if (meddle !== undefined) {
      meddle(response, take);
      return;
    }
    if (this.crates.has(`/dl/${said.name}/${said.vers}`))
      return refuse(response, 400, `crate version ${said.vers} is already uploaded`);
    take();
    response.setHeader("content-type", "application/json");
    response.end('{"warnings":{"invalid_categories":[],"invalid_badges":[],"other":[]}}');
  }

  #yank(isYank: boolean, pathname: string, response: ServerResponse): void {
    const [, name = "", version = ""] =
      /^\/api\/v1\/crates\/([^/]+)\/([^/]+)\/(?:un)?yank$/.exec(pathname) ?? [];
    if (name === "") return refuse(response, 404, "Not Found");
    if (isYank) this.#yanked.add(`${name} ${version}`);
    else this.#yanked.delete(`${name} ${version}`);
    response.end('{"ok":true}');
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function say(response: ServerResponse, bytes: Buffer | null): void {
  if (bytes === null) response.writeHead(404).end();
  else response.end(bytes);
}

function refuse(response: ServerResponse, status: number, detail: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ errors: [{ detail }] }));
}
