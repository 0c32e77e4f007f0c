/** Architectures of Debian and its ports (wiki.debian.org/SupportedArchitectures) that the table of targets does not have: there is nothing to compare their files with. */
export const OTHER_ARCHITECTURES: ReadonlySet<string> = new Set(
  "alpha arc armel hppa hurd-amd64 hurd-i386 ia64 kfreebsd-amd64 kfreebsd-i386 m68k mips mips64el mipsel powerpc ppc64 sh4 sparc64 x32".split(
    " ",
  ),
);
