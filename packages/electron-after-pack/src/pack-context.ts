/** Is what of electron-builder's AfterPackContext is looked at (app-builder-lib, configuration.ts). */
export interface PackContext {
  /** The unpacked app. */
  readonly appOutDir: string;
  /** electron-builder's `Arch`: 0 ia32, 1 x64, 2 armv7l, 3 arm64, 4 universal. */
  readonly arch: number;
  /** As `process.platform`; "mas" for the App Store. */
  readonly electronPlatformName: string;
  readonly packager: {
    readonly projectDir: string;
    readonly appInfo: { readonly productFilename: string };
  };
}
