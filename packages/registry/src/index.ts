export type { Artifact } from "./artifact/artifact.ts";
export type { PlannedPut, Standing } from "./plan/planned-put.ts";
export type { Published, Publisher } from "./plan/publisher.ts";
export { refusePlan } from "./plan/refuse-plan.ts";
export type { Identity } from "./python/identity.ts";
export {
  type PythonIndexOptions,
  pythonIndexPublisher,
} from "./python/python-index-publisher.ts";
export type { LatestChoice, ReleaseOptions } from "./release/release-options.ts";
export { parseReleasePrograms, type ReleaseProgram } from "./release/release-program.ts";
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
export { packCrates } from "./cargo/packed-crate.ts";
export { type BucketOptions, bucketPlace } from "./static/bucket-place.ts";
export { type FolderOptions, folderPlace } from "./static/folder-place.ts";
export type { StaticPlace } from "./static/static-place.ts";
