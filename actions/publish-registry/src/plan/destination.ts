import type {
  CargoRegistry,
  CloudFrontOptions,
  Identity,
  ImageCredentials,
  ImagePlace,
  ImageTag,
  LatestChoice,
  ReleaseDraft,
} from "@wainwright/registry";

/** Says where static files go: into a folder that something serves, or into a bucket. */
export type StaticPlan =
  | { readonly kind: "folder"; readonly folder: string; readonly url: string | null }
  | ({ readonly kind: "bucket"; readonly url: string | null } & BucketPlan);

/** Says which bucket; credentials are where Amazon's own tools have theirs. */
export interface BucketPlan {
  readonly bucket: string;
  readonly endpoint: string;
  readonly region: string;
  readonly prefix: string;
}

/** Is one place that something is published to, with all that is known before the machine is asked. */
export type Destination =
  | {
      readonly kind: "python";
      readonly url: string | null;
      readonly simpleUrl: string | null;
      /** Whose rules are looked at beforehand; `auto`: those of the address. */
      readonly rules: "auto" | "pypi" | "any";
      readonly identity: Identity;
      readonly attestations: "auto" | "true" | "false";
    }
  | { readonly kind: "simple"; readonly place: StaticPlan }
  | {
      readonly kind: "oci";
      readonly repositories: readonly ImagePlace[];
      readonly tags: readonly ImageTag[];
      /** Null for none. */
      readonly version: string | null;
      readonly latest: LatestChoice;
      readonly images: readonly string[];
      readonly annotations: Readonly<Record<string, string>>;
      readonly logins: RegistryLogins;
      /** A file of certificates; null for the system's alone. */
      readonly ca: string | null;
      readonly trustedRealms: readonly string[];
      readonly platforms: readonly string[];
    }
  | {
      readonly kind: "s3";
      readonly bucket: BucketPlan;
      readonly branch: string;
      readonly version: string;
      readonly name: string;
      readonly url: string | null;
      readonly latest: LatestChoice;
      readonly cloudFront: Omit<CloudFrontOptions, "credentials"> | null;
    }
  | {
      readonly kind: "cargo";
      readonly registry: CargoPlan;
      readonly yank: readonly CrateVersion[];
      /** What is packed where no crates are given; null for nothing. */
      readonly project: CrateProject | null;
    }
  | {
      readonly kind: "github-release";
      readonly api: string;
      readonly repository: string;
      readonly token: string;
      /** Its notes are looked up when the machine is asked. */
      readonly draft: Omit<ReleaseDraft, "notes">;
      readonly notes: NotesPlan;
      readonly latest: LatestChoice;
    };

/** Says by host who comes in there; who is not named comes in by docker's own login. */
export type RegistryLogins = Readonly<Record<string, ImageCredentials>>;

/** Says which registry of crates: static files, or one with an API. */
export type CargoPlan =
  | { readonly kind: "static"; readonly place: StaticPlan }
  | { readonly kind: "api"; readonly registry: CargoRegistry };

/** Is one version of a crate. */
export interface CrateVersion {
  readonly name: string;
  readonly version: string;
}

/** Says where a release's notes come from: given, from a file, or what a changelog says of the version. */
export interface NotesPlan {
  readonly body: string | null;
  readonly path: string | null;
  readonly changelog: string;
  readonly version: string;
}

/** Is what cargo packs: a folder with a manifest, and those of its workspace. */
export interface CrateProject {
  readonly folder: string;
  /** Empty: those that cargo takes by itself. */
  readonly packages: readonly string[];
}
