export type { Artifact } from "./artifact/artifact.ts";
export type { PlannedPut, Standing } from "./plan/planned-put.ts";
export type { Published, Publisher } from "./plan/publisher.ts";
export { refusePlan } from "./plan/refuse-plan.ts";
export type { Identity } from "./python/identity.ts";
export {
  type PythonIndexOptions,
  pythonIndexPublisher,
} from "./python/python-index-publisher.ts";
export { isPrerelease } from "./version/compare-releases.ts";
export type { LatestChoice } from "./version/latest-move.ts";
export type { ReleaseOptions } from "./release/release-options.ts";
export { releaseSitePublisher } from "./release/release-site.ts";
export { awsCredentials, type AwsCredentials } from "./s3/aws-credentials.ts";
export { CLOUDFRONT_ENDPOINT, type CloudFrontOptions } from "./s3/cloud-front.ts";
export { amazonEndpoint, type S3Options } from "./s3/s3-options.ts";
export {
  type SimpleBucketOptions,
  simpleBucketPublisher,
  type SimpleFolderOptions,
  simpleFolderPublisher,
} from "./simple/simple-index-publisher.ts";
export { cargoIndexPublisher } from "./cargo/cargo-index-publisher.ts";
export { isCratesIo } from "./cargo/crates-io.ts";
export { packCrates } from "./cargo/pack-crates.ts";
export {
  type CargoApiOptions,
  cargoApiPublisher,
  type CrateSource,
} from "./cargo/cargo-api-publisher.ts";
export type { CargoRegistry } from "./cargo/cargo-target.ts";
export { type Yank, yankByApi, yankCrate } from "./cargo/yank-crate.ts";
export { type BucketOptions, bucketPlace } from "./static/bucket-place.ts";
export { type FolderOptions, folderPlace } from "./static/folder-place.ts";
export type { StaticPlace } from "./static/static-place.ts";
export { type FoundArtifacts, findArtifacts } from "./artifact/find-artifacts.ts";
export { verifyArtifacts } from "./artifact/verify-artifacts.ts";
export { type ExpectedSet, isSetLine, parseExpectedSet } from "./complete/expected-set.ts";
export { missingOfSet } from "./complete/missing-of-set.ts";
export {
  offeredDistribution,
  type OfferedItem,
  offeredProgram,
} from "./complete/offered-item.ts";
export { changelogSection } from "./github/changelog-section.ts";
export { githubReleasePublisher } from "./github/github-release-publisher.ts";
export type { ReleaseDraft } from "./github/github-service.ts";
export { type ImagePlace, parseImagePlace } from "./oci/image-place.ts";
export { imagePublisher } from "./oci/image-publisher.ts";
export { type ImageTag, type ImageTags, imageTags } from "./oci/image-tags.ts";
export { imageAnnotations, type ImageFacts } from "./oci/image-annotations.ts";
export type { ImageCredentials } from "./oci/registry-login.ts";
export { readDistributions } from "./python/read-distribution.ts";
export { type Attestor, attestor, type AttestorOptions } from "./attest/attestor.ts";
export { PROVENANCE_NAME, writeProvenance } from "./attest/provenance-file.ts";
export { PUBLIC_SIGSTORE, type SigstoreServices } from "./attest/sigstore-services.ts";
export type { Subject } from "./attest/statement.ts";
export { storeAttestation } from "./attest/store-attestation.ts";
export { billOfWheels, billsOfImages } from "./attest/bills-of-materials.ts";
export type { BomSubject } from "./attest/sbom/subject.ts";
export { SUMS_NAME } from "./release/release-names.ts";
export { formatSums } from "./release/sha256-sums.ts";
