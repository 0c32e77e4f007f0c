import type { NativeFile } from "../native/native-file.ts";

/** What starts a frozen program: the native file that the archive is attached to. */
export type FrozenFacts = {
  /** PyInstaller's bootloader or AppImage's runtime; null when it could not be read. */
  readonly starter: NativeFile | null;
  /** The Python inside, as in "3.11"; null where none is named. */
  readonly python: string | null;
  /** The payload's format where nothing here reads it ("dwarfs"); null when it was read. */
  readonly unread: string | null;
};
