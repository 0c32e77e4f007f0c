/**
 * Says how the header of every linked ELF file of a target looks.
 *
 * See https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html and the processor supplements.
 */
export interface ElfIdentity {
  /** EI_CLASS in bits. */
  readonly class: 32 | 64;
  /** EI_DATA. */
  readonly data: "little" | "big";
  /** `e_machine`. */
  readonly machine: number;
  /** The bits of `e_flags` that tell this ABI from others of the same machine; 0 where none do. */
  readonly flagsMask: number;
  /** What those bits are in programs and shared libraries (object files may leave them 0). */
  readonly flags: number;
}
