import { asFailure, defineAction, Failure, type Host, type Outputs } from "@wainwright/core";
import { type Publisher, refusePlan } from "@wainwright/registry";
import { writeBills } from "./attest/bills.ts";
import { attest } from "./attest/provenance.ts";
import { checkGoods } from "./check-goods.ts";
import type { Destination } from "./plan/destination.ts";
import { findGoods } from "./goods.ts";
import { type Inputs, INPUTS } from "./inputs.ts";
import { OUTPUTS, type Output, outputsOf, type PlaceTold, type Told } from "./outputs.ts";
import { plan } from "./plan/plan.ts";
import { publisherOf } from "./publisher-of.ts";
import { sourceOf } from "./plan/source.ts";
import { summarize, tellPlan, wouldDo } from "./tell.ts";
import { withSecrets } from "./with-secrets.ts";

/** Publishes what the other actions made: complete, or not at all. */
export const action = defineAction({
  name: "publish-registry",
  inputs: INPUTS,
  outputs: OUTPUTS,
  run,
});

async function run(given: Inputs, host: Host): Promise<Outputs<Output>> {
  const inputs = withSecrets(given, host);
  const source = await sourceOf(host);
  const destinations = plan({
    ...{ inputs, source },
    hasIdentity: host.env("ACTIONS_ID_TOKEN_REQUEST_URL") !== null,
  });
  const found = await findGoods(host, inputs);
  if (inputs["print-hash"])
    for (const { sha256, name } of found.distributions) host.log.info(`${sha256}  ${name}`);
  const reports = await checkGoods(host, found, inputs.expect);
  const { goods, sbom } = await writeBills(host, { goods: found, inputs, source });
  const sites: Site[] = [];
  for (const destination of destinations)
    sites.push(await lookAt(host, destination, await publisherOf(host, destination, goods)));
  const made = { sbom, provenance: "" };
  const all = (): Told => ({ places: sites.map(({ told }) => told), ...made });
  try {
    refuse(sites, inputs);
    if (inputs["dry-run"]) {
      for (const { told } of sites) host.log.info(wouldDo(told));
      return outputsOf(all());
    }
    for (const site of sites) await publish(host, site);
    const published = sites.flatMap(({ told }) => told.published ?? []);
    made.provenance = await attest(host, { goods, inputs, source, published });
    return outputsOf(all());
  } catch (thrown) {
    throw withOutputs(asFailure(thrown), outputsOf(all()));
  } finally {
    await summarize(host, { told: all(), goods, reports });
  }
}

/** Is a place, who publishes there, and what is told of it so far. */
interface Site {
  readonly publisher: Publisher;
  told: PlaceTold;
}

async function lookAt(host: Host, { kind }: Destination, publisher: Publisher): Promise<Site> {
  const rows = await publisher.preflight();
  const told = { to: kind, description: publisher.description, rows, published: null };
  tellPlan(host, told);
  return { publisher, told };
}

/** @throws Failure where anything anywhere may not go out: nothing goes then. */
function refuse(sites: readonly Site[], inputs: Inputs): void {
  refusePlan(sites.flatMap(({ told }) => told.rows));
  if (inputs["skip-existing"]) return;
  const there = sites
    .filter(({ told }) => told.to === "python")
    .flatMap(({ told }) => told.rows.filter(({ standing }) => standing === "there"));
  if (there.length === 0) return;
  const names = there.map(({ name }) => name).join(", ");
  throw new Failure("already-published", `nothing was sent: ${names}: there already`, {
    remedy:
      "Leave them out, or say `skip-existing: true`: files with the same bytes are passed over then.",
  });
}

async function publish(host: Host, site: Site): Promise<void> {
  const published = await site.publisher.publish(site.told.rows);
  site.told = { ...site.told, published };
  for (const url of published.urls) host.log.info(url);
  for (const command of published.install) host.log.info(`  ${command}`);
}

/** What was published before a failure is told with it. */
function withOutputs(failure: Failure, outputs: Outputs<Output>): Failure {
  const { code, message, remedy, diagnoses } = failure;
  return new Failure(code, message, { remedy, diagnoses, outputs, cause: failure });
}
