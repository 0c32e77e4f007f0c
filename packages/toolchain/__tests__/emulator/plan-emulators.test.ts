import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BinfmtEntry } from "../../src/emulator/binfmt-entry.ts";
import { describeStep } from "../../src/emulator/describe-step.ts";
import { type Emulator, EMULATORS, handlerName } from "../../src/emulator/emulator.ts";
import {
  type BinfmtState,
  type EmulatorStep,
  type EmulatorsWanted,
  planEmulators,
} from "../../src/emulator/plan-emulators.ts";

function emulator(qemu: string): Emulator {
  const found = EMULATORS.find((candidate) => candidate.qemu === qemu);
  if (found === undefined) throw new Error(`no emulator ${qemu}`);
  return found;
}

function entryFor(of: Emulator, part: Partial<BinfmtEntry> = {}): BinfmtEntry {
  return {
    name: `qemu-${of.qemu}`,
    enabled: true,
    interpreter: `/usr/bin/qemu-${of.qemu}-static`,
    flags: "PF",
    offset: 0,
    magic: of.head,
    mask: of.mask,
    ...part,
  };
}

const ARM = emulator("arm");
const WANTED: EmulatorsWanted = {
  emulators: [ARM],
  native: new Set(["x86_64", "i386"]),
  flags: "PF",
  interpreterPath: null,
  reset: false,
  owner: null,
};
const EMPTY: BinfmtState = { mounted: true, enabled: true, entries: [] };
const WORKS = new Set(["arm"]);

function planned(
  wanted: Partial<EmulatorsWanted>,
  state: Partial<BinfmtState>,
  working = WORKS,
): readonly string[] {
  return planEmulators({ ...WANTED, ...wanted }, { ...EMPTY, ...state }, working).map(describeStep);
}

const OURS = ["register wainwright-qemu-arm (qemu-arm, flags PF)", "prove qemu-arm"];

describe("the plan", () => {
  test("is empty for a handler that is there, has the flags and works", () => {
    expect(planned({}, { entries: [entryFor(ARM)] })).toEqual([]);
  });

  test.each<[string, Partial<BinfmtEntry>]>([
    ["is switched off", { enabled: false }],
    ["lacks flag F", { flags: "P" }],
    ["is for other programs", { magic: emulator("aarch64").head }],
  ])("registers ours on top of a handler that %s, and leaves that alone", (_, part) => {
    expect(planned({}, { entries: [entryFor(ARM, part)] })).toEqual(OURS);
  });

  test("registers ours on top of a handler that does not work", () => {
    expect(planned({}, { entries: [entryFor(ARM)] }, new Set())).toEqual(OURS);
  });

  test("replaces ours when it does not work any more", () => {
    const entries = [entryFor(ARM, { name: handlerName(ARM, null) })];
    expect(planned({}, { entries }, new Set())).toEqual([
      "unregister wainwright-qemu-arm",
      ...OURS,
    ]);
  });

  test.each([
    ["/usr/bin/qemu-arm-static", 0],
    ["/usr/bin", 0],
    ["/usr/b", 2],
    ["/opt/qemu-arm", 2],
  ])("with interpreter-path %s has %i steps", (interpreterPath, steps) => {
    expect(planned({ interpreterPath }, { entries: [entryFor(ARM)] })).toHaveLength(steps);
  });

  test("mounts binfmt_misc first where it is not mounted", () => {
    expect(planned({}, { mounted: false, enabled: false }, new Set())).toEqual([
      "mount binfmt_misc",
      ...OURS,
    ]);
  });

  test("is empty where the host of a container has registered what works in it", () => {
    expect(planned({}, { mounted: false, enabled: false })).toEqual([]);
  });

  test("does not take such a handler on trust for flag C", () => {
    expect(planned({ flags: "CF" }, { mounted: false, enabled: false })).toHaveLength(3);
  });

  test("switches binfmt_misc on where it is off", () => {
    expect(planned({}, { enabled: false, entries: [entryFor(ARM)] })[0]).toBe(
      "switch binfmt_misc on",
    );
  });

  test("resets by removing others when ours is proved, never before", () => {
    const others = [entryFor(ARM), entryFor(emulator("s390x"), { name: "docker-s390x" })];
    expect(planned({ reset: true }, { entries: others })).toEqual([
      ...OURS,
      "unregister qemu-arm",
      "unregister docker-s390x",
    ]);
  });

  test("of a reset leaves handlers that are no emulators", () => {
    const java = entryFor(ARM, { name: "jar", magic: "504b0304", mask: "ffffffff" });
    expect(planned({ reset: true, emulators: [] }, { entries: [java] })).toEqual([]);
  });
});

const anyEmulator = fc.constantFrom(...EMULATORS);
const anyFlags = fc.constantFrom("PF", "F", "PCF", "");
const anyEntry = fc
  .record({
    of: anyEmulator,
    ours: fc.boolean(),
    enabled: fc.boolean(),
    flags: fc.constantFrom("PF", "F", "POCF", ""),
    interpreter: fc.constantFrom("/usr/bin/qemu", "/opt/q/qemu"),
  })
  .map(({ of, ours, ...part }) =>
    entryFor(of, { ...part, name: ours ? handlerName(of, null) : `qemu-${of.qemu}` }),
  );
const anyState = fc
  .record({
    mounted: fc.boolean(),
    enabled: fc.boolean(),
    entries: fc.uniqueArray(anyEntry, { selector: ({ name }) => name }),
  })
  .map((state) => (state.mounted ? state : { mounted: false, enabled: false, entries: [] }));
const anyWanted = fc.record({
  emulators: fc.uniqueArray(anyEmulator, { selector: ({ qemu }) => qemu }),
  native: fc.constantFrom(new Set(["x86_64", "i386"]), new Set(["aarch64", "arm"])),
  flags: anyFlags,
  interpreterPath: fc.constantFrom(null, "/opt/q"),
  reset: fc.boolean(),
  owner: fc.constantFrom(null, 1, 22),
});
const anyWorking = fc
  .uniqueArray(anyEmulator)
  .map((emulators) => new Set(emulators.map(({ qemu }) => qemu)));

/** Does to a state what the steps do to the kernel. */
function applied(state: BinfmtState, steps: readonly EmulatorStep[]): BinfmtState {
  const after = { ...state, entries: [...state.entries] };
  for (const step of steps) {
    if (step.kind === "mount") Object.assign(after, { mounted: true, enabled: true });
    if (step.kind === "enable") after.enabled = true;
    if (step.kind === "unregister")
      after.entries = after.entries.filter(({ name }) => name !== step.entry.name);
    if (step.kind === "register") {
      const { emulator: of, flags, owner } = step;
      after.entries.push(
        entryFor(of, { name: handlerName(of, owner), flags, interpreter: "/opt/q/qemu" }),
      );
    }
  }
  return after;
}

test("relies on no handler that goes away with another run, though it works", () => {
  const name = handlerName(ARM, 22);
  const state = { entries: [entryFor(ARM, { name })] };
  expect(planned({ owner: null }, state, WORKS)).toContain(
    "register wainwright-qemu-arm (qemu-arm, flags PF)",
  );
  expect(planned({ owner: 1 }, state, WORKS)).toContain(
    "register wainwright-qemu-arm-1 (qemu-arm, flags PF)",
  );
  expect(planned({ owner: 22 }, state, WORKS)).toEqual([]);
});

describe("every plan", () => {
  test("done once leaves nothing to do", () => {
    fc.assert(
      fc.property(anyWanted, anyState, anyWorking, (wanted, state, working) => {
        const steps = planEmulators(wanted, state, working);
        const all = new Set(EMULATORS.map(({ qemu }) => qemu));
        expect(planEmulators(wanted, applied(state, steps), all)).toEqual([]);
      }),
    );
  });

  test("never registers a name twice, nor what the machine runs by itself", () => {
    fc.assert(
      fc.property(anyWanted, anyState, anyWorking, (wanted, state, working) => {
        const names = new Set(state.entries.map(({ name }) => name));
        for (const step of planEmulators(wanted, state, working)) {
          if (step.kind === "unregister") names.delete(step.entry.name);
          if (step.kind !== "register") continue;
          expect(names.has(handlerName(step.emulator, step.owner))).toBe(false);
          expect(wanted.native.has(step.emulator.qemu)).toBe(false);
          names.add(handlerName(step.emulator, step.owner));
        }
      }),
    );
  });

  test("without reset removes nothing but ours", () => {
    fc.assert(
      fc.property(anyWanted, anyState, anyWorking, (wanted, state, working) => {
        const steps = planEmulators({ ...wanted, reset: false }, state, working);
        const removed = steps.flatMap((step) =>
          step.kind === "unregister" ? [step.entry.name] : [],
        );
        expect(removed.every((name) => name.startsWith("wainwright-"))).toBe(true);
      }),
    );
  });

  test("proves everything it registers, after the last registration", () => {
    fc.assert(
      fc.property(anyWanted, anyState, anyWorking, (wanted, state, working) => {
        const steps = planEmulators(wanted, state, working);
        const registered = steps.flatMap((step) =>
          step.kind === "register" ? [step.emulator] : [],
        );
        const after = steps.slice(steps.findLastIndex(({ kind }) => kind === "register") + 1);
        const proved = after.flatMap((step) => (step.kind === "prove" ? step.emulators : []));
        expect(proved).toEqual(registered);
      }),
    );
  });
});
