import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { freePort } from "./own-server.ts";

/** Is a registry on this machine, of the test's own. */
export interface OwnRegistry {
  /** As image names begin: "127.0.0.1:5000". */
  readonly name: string;
  /** The variables by which buildah speaks to it without TLS. */
  readonly environment: Readonly<Record<string, string>>;
  /** Publishes an image for several platforms, or of one without an index; gives its digest. */
  readonly publish: (
    image: string,
    platforms: readonly PlatformImage[],
    indexed?: boolean,
  ) => Promise<string>;
  readonly close: () => void;
}

/** Is what a registry has for one platform. */
export interface PlatformImage {
  /** As in "linux/arm/v7". */
  readonly platform: string;
  /** A tar. */
  readonly layer: Uint8Array;
}

const TYPES = "application/vnd.oci.image";

/** Whom a registry with a password takes: a name, and bcrypt's hash of a password, as htpasswd writes it. */
interface RegistryUser {
  readonly name: string;
  readonly passwordHash: string;
}

/** Says in what a registry is not the simplest one. */
export interface RegistryOptions {
  /** Who alone may look and push; left out, everybody. */
  readonly user?: RegistryUser;
  /** Files of its certificate and key, in PEM; without them it speaks without TLS. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** More of its configuration, in YAML: `auth`, say. */
  readonly more?: string;
  /** A file for what it was asked, a line each. */
  readonly log?: string;
}

/** Starts Debian's docker-registry in a folder, which may have images already. */
export async function ownRegistry(
  folder: string,
  options: RegistryOptions = {},
): Promise<OwnRegistry> {
  const name = `127.0.0.1:${await freePort()}`;
  const config = join(folder, "registry.yml");
  writeFileSync(config, configuration(folder, name, options));
  const registries = join(folder, "registries.conf");
  writeFileSync(registries, `[[registry]]\nlocation = "${name}"\ninsecure = true\n`);
  const log = openSync(options.log ?? "/dev/null", "a");
  const server = spawn("docker-registry", ["serve", config], { stdio: ["ignore", log, "ignore"] });
  closeSync(log);
  const failed = new Promise<never>((_, reject) => {
    server.once("error", () => {
      reject(new Error("this needs docker-registry: apt-get install docker-registry"));
    });
  });
  await Promise.race([failed, listens(name)]);
  return {
    name,
    environment: { CONTAINERS_REGISTRIES_CONF: registries },
    publish: async (image, platforms, indexed = true) =>
      publish(`http://${name}/v2`, { image, platforms, indexed }),
    close: () => {
      server.kill();
    },
  };
}

function configuration(folder: string, name: string, { user, tls, more }: RegistryOptions): string {
  const storage = {
    filesystem: { rootdirectory: join(folder, "blobs") },
    delete: { enabled: true },
  };
  const http = { addr: name, ...(tls === undefined ? {} : { tls }) };
  const auth = user === undefined ? {} : { auth: { htpasswd: htpasswd(folder, user) } };
  // JSON is YAML, too.
  const parts = Object.entries({ version: "0.1", storage, http, ...auth });
  const lines = parts.map(([part, value]) => `${part}: ${JSON.stringify(value)}\n`);
  return `${lines.join("").replace('"0.1"', "0.1")}${more ?? ""}`;
}

function htpasswd(folder: string, user: RegistryUser) {
  const path = join(folder, "htpasswd");
  writeFileSync(path, `${user.name}:${user.passwordHash}\n`);
  return { realm: "registry", path };
}

async function listens(name: string): Promise<void> {
  const [host = "", port = ""] = name.split(":");
  for (let left = 100; left > 0; left--) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(Number(port), host);
      socket.once("error", () => {
        resolve(false);
      });
      socket.once("connect", () => {
        socket.destroy();
        resolve(true);
      });
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} does not answer`);
}

interface Publishing {
  /** With its tag. */
  readonly image: string;
  readonly platforms: readonly PlatformImage[];
  readonly indexed: boolean;
}

async function publish(base: string, { image, platforms, indexed }: Publishing): Promise<string> {
  const [repository = "", tag = ""] = image.split(":");
  const at = `${base}/${repository}`;
  const manifests = [];
  for (const one of platforms) {
    const [os, architecture, variant] = one.platform.split("/");
    const layer = await put(at, one.layer, `${TYPES}.layer.v1.tar`);
    const config = await put(
      at,
      JSON.stringify({
        ...{ os, architecture, variant, config: { Env: ["PATH=/usr/bin:/bin", "OF=base"] } },
        rootfs: { type: "layers", diff_ids: [layer.digest] },
        history: [{ created_by: "debian" }],
      }),
      `${TYPES}.config.v1+json`,
    );
    const manifest = {
      schemaVersion: 2,
      mediaType: `${TYPES}.manifest.v1+json`,
      config,
      layers: [layer],
    };
    const pushed = await putManifest(at, manifest, indexed ? null : tag);
    manifests.push({ ...pushed, platform: { os, architecture, variant } });
  }
  if (!indexed) return manifests[0]?.digest ?? "";
  const index = { schemaVersion: 2, mediaType: `${TYPES}.index.v1+json`, manifests };
  return (await putManifest(at, index, tag)).digest;
}

async function putManifest(
  at: string,
  manifest: { readonly mediaType: string },
  tag: string | null,
) {
  const text = JSON.stringify(manifest);
  const described = descriptor(text, manifest.mediaType);
  const headers = { "content-type": manifest.mediaType };
  const url = `${at}/manifests/${tag ?? described.digest}`;
  await succeeds(fetch(url, { method: "PUT", headers, body: text }));
  return described;
}

async function put(at: string, content: string | Uint8Array, mediaType: string) {
  const described = descriptor(content, mediaType);
  const begun = await succeeds(fetch(`${at}/blobs/uploads/`, { method: "POST" }));
  const location = begun.headers.get("location") ?? "";
  const url = `${location}&digest=${described.digest}`;
  const headers = { "content-type": "application/octet-stream" };
  await succeeds(fetch(url, { method: "PUT", headers, body: Buffer.from(content) }));
  return described;
}

function descriptor(content: string | Uint8Array, mediaType: string) {
  const bytes = Buffer.from(content);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  return { mediaType, digest, size: bytes.length };
}

async function succeeds(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}
