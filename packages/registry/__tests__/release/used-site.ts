import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realHost } from "@wainwright/testing";
import type { Published, Publisher } from "../../src/plan/publisher.ts";
import { type LatestPointer, parsePointer } from "../../src/release/latest-pointer.ts";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { releaseSitePublisher } from "../../src/release/release-site.ts";
import { S3Bucket } from "../../src/s3/s3-bucket.ts";
import { Meddler } from "../s3/meddler.ts";
import { type Bucket, startBucket } from "./bucket.ts";
import { release } from "./release-fixture.ts";

/** A release site on a real service, with a branch for each test. */
export class UsedSite {
  readonly meddler = new Meddler();
  readonly folder = mkdtempSync(join(tmpdir(), "release-site-"));
  readonly machine = realHost({});
  #branches = 0;
  #server: Bucket | null = null;

  async start(): Promise<void> {
    this.#server = await startBucket(join(this.folder, "server"));
  }

  nextBranch(): void {
    this.#branches += 1;
  }

  async close(): Promise<void> {
    this.meddler.close();
    this.#server?.close();
    await this.machine.unwind();
    rmSync(this.folder, { recursive: true });
  }

  get branch(): string {
    return `b${this.#branches}`;
  }

  get server(): Bucket {
    if (this.#server === null) throw new Error("there is no server");
    return this.#server;
  }

  get bucket(): S3Bucket {
    return new S3Bucket(this.machine.host, this.server.s3);
  }

  /** Is a small release, some options other than usual; its files are written anew. */
  options(given: Partial<ReleaseOptions> = {}): ReleaseOptions {
    const { branch } = this;
    return release(join(this.folder, branch), this.server.s3, { branch, ...given });
  }

  publisher(given: Partial<ReleaseOptions> = {}): Publisher {
    return releaseSitePublisher(this.machine.host, this.options(given));
  }

  async publish(given: Partial<ReleaseOptions> = {}): Promise<Published> {
    const site = this.publisher(given);
    return site.publish(await site.preflight());
  }

  /** Reads what lies in the bucket, below the branch. */
  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8");
  }

  /** Where the branch lies on the disk. */
  get path(): string {
    return join(this.server.files, "dl", this.branch);
  }

  get latest(): LatestPointer {
    const pointer = parsePointer(this.read("latest.json"));
    if (pointer === null) throw new Error("there is no pointer");
    return pointer;
  }
}
