/**
 * Writes the command that runs another with the kernel's handlers, mounts and processes to itself: from Linux 6.7 on every
 * user namespace has a binfmt_misc of its own, so that registering for real touches nothing outside. What is mounted goes
 * away with the command.
 * @param uid who runs the tests; others than root go through sudo, for some distributions keep user namespaces to root.
 */
export function inOwnNamespace(
  uid: number,
  argv: readonly string[],
): readonly [string, ...string[]] {
  const unshare = [
    "unshare",
    "--user",
    "--map-root-user",
    "--mount",
    "--pid",
    "--fork",
    "--kill-child",
    "--mount-proc",
    ...argv,
  ] as const;
  return uid === 0 ? unshare : ["sudo", "-n", "--preserve-env", ...unshare];
}
