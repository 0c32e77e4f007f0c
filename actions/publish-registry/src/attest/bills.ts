import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import { type Artifact, type BomSubject, billOfWheels, billsOfImages } from "@wainwright/registry";
import { filesOf, type Goods } from "../goods.ts";
import type { Attesting } from "./attesting.ts";

/** Are bills of materials that were written, and what is published then. */
export interface Bills {
  /** With the bill of the wheels among the files of a release. */
  readonly goods: Goods;
  /** Paths. */
  readonly sbom: readonly string[];
}

const WHEELS_BILL = "sbom.cdx.json";
const DISTRIBUTION = /\.(?:whl|tar\.gz)$/;

/**
 * Writes bills of materials of the wheels and images that are published, where they are asked for.
 * @throws Failure `artifact-refused` for what cannot be listed
 */
export async function writeBills(host: Host, attesting: Attesting): Promise<Bills> {
  const { goods, inputs } = attesting;
  if (!inputs.sbom) return { goods, sbom: [] };
  const images = await imageBills(host, attesting);
  const wheels = filesOf(goods).filter(({ name }) => DISTRIBUTION.test(name));
  if (wheels.length === 0) return { goods, sbom: images };
  const text = await billOfWheels(host, wheels, subjectOf(attesting));
  const bill = await written(host, `${inputs["output-dir"]}/${WHEELS_BILL}`, text);
  const { artifacts, programs } = goods.release;
  const release = { artifacts: artifacts.length === 0 ? [] : [...artifacts, bill], programs };
  return { goods: { ...goods, release }, sbom: [bill.path, ...images] };
}

/** A bill a platform: an index has one image for each. */
async function imageBills(host: Host, attesting: Attesting): Promise<readonly string[]> {
  const { inputs } = attesting;
  if (inputs.images.length === 0) return [];
  const bills = await billsOfImages(host, inputs.images, subjectOf(attesting));
  const paths: string[] = [];
  for (const [platform, text] of bills) {
    const name = `sbom-${platform.replaceAll(/[^\w.]/g, "-")}.cdx.json`;
    paths.push((await written(host, `${inputs["output-dir"]}/${name}`, text)).path);
  }
  return paths;
}

function subjectOf({ inputs, source }: Attesting): BomSubject {
  const name = inputs.name ?? source.repository ?? "wheels";
  return { name, version: inputs.version ?? source.version };
}

async function written(host: Host, path: string, text: string): Promise<Artifact> {
  await host.files.write(path, text);
  const info = await host.files.info(path);
  const sha256 = await host.files.sha256(path);
  return { path: host.files.absolute(path), name: basename(path), size: info?.size ?? 0, sha256 };
}
