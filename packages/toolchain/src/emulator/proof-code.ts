import type { ArchitectureName } from "@wainwright/platform";

/** One instruction in its assembler's words, and the bytes it is in memory, in hex. */
type Instruction = readonly [assembly: string, hex: string];

/**
 * Holds, for every Linux architecture, a whole program: `exit(40 + argc)`. At the entry of a process the stack
 * pointer points at argc (each processor supplement of the System V ABI, "Process Initialization").
 * ARMv7's has two instructions that ARMv6 lacks, so that it proves the level too.
 */
export const PROOF_CODE: Readonly<
  Record<Exclude<ArchitectureName, "wasm32">, readonly Instruction[]>
> = {
  amd64: [
    ["movl (%rsp), %edi", "8b3c24"],
    ["addl $40, %edi", "83c728"],
    ["movl $60, %eax", "b83c000000"],
    ["syscall", "0f05"],
  ],
  i686: [
    ["movl (%esp), %ebx", "8b1c24"],
    ["addl $40, %ebx", "83c328"],
    ["movl $1, %eax", "b801000000"],
    ["int $0x80", "cd80"],
  ],
  arm64: [
    ["ldr x0, [sp]", "e00340f9"],
    ["add x0, x0, #40", "00a00091"],
    ["mov x8, #93", "a80b80d2"],
    ["svc #0", "010000d4"],
  ],
  armv7: [
    ["ldr r0, [sp]", "00009de5"],
    ["movw r1, #40", "281000e3"],
    ["dmb sy", "5ff07ff5"],
    ["add r0, r0, r1", "010080e0"],
    ["mov r7, #1", "0170a0e3"],
    ["svc #0", "000000ef"],
  ],
  armv6: [
    ["ldr r0, [sp]", "00009de5"],
    ["add r0, r0, #40", "280080e2"],
    ["mov r7, #1", "0170a0e3"],
    ["svc #0", "000000ef"],
  ],
  riscv64: [
    ["ld a0, 0(sp)", "03350100"],
    ["addi a0, a0, 40", "13058502"],
    ["li a7, 93", "9308d005"],
    ["ecall", "73000000"],
  ],
  ppc64le: [
    ["ld 3, 0(1)", "000061e8"],
    ["addi 3, 3, 40", "28006338"],
    ["li 0, 1", "01000038"],
    ["sc", "02000044"],
  ],
  s390x: [
    ["lg %r2, 0(%r15)", "e320f0000004"],
    ["aghi %r2, 40", "a72b0028"],
    ["svc 1", "0a01"],
  ],
  loong64: [
    ["ld.d $a0, $sp, 0", "6400c028"],
    ["addi.d $a0, $a0, 40", "84a0c002"],
    ["ori $a7, $zero, 93", "0b748103"],
    ["syscall 0", "00002b00"],
  ],
};
