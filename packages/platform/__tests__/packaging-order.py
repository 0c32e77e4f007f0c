"""Prints, as JSON, the ordered tags that PyPA's packaging gives on machines made of data.

Reads a JSON list of cases from stdin: {python: [3, 11], abi: "cp311" | "abi3" | null, implementation: "cp" | "pp",
os, machine, bits, elf: {class, data, machine, flags} | null, libc, floor: [major, minor] | null}.
The functions that would look at the machine underneath are given the case's facts instead; the order is packaging's.
"""

import json
import struct
import sys
import sysconfig
import tempfile

from packaging import _manylinux, _musllinux, tags


def elf_header(elf):
    """The first 64 bytes of a program of the machine: packaging reads class, data, machine and flags from it."""
    order = "<" if elf["data"] == "little" else ">"
    ident = bytes([0x7F, 0x45, 0x4C, 0x46, elf["class"] // 32, 1 if order == "<" else 2, 1]) + bytes(9)
    words = "IIIIIHHHHHH" if elf["class"] == 32 else "IQQQIHHHHHH"
    rest = struct.pack(order + "HH" + words, 2, elf["machine"], 1, 0, 0, 0, elf["flags"], 0, 0, 0, 0, 0, 0)
    return ident + rest


def platforms_of(case):
    floor = tuple(case["floor"]) if case["floor"] else None
    if case["os"] == "macos":
        return list(tags.mac_platforms(floor, case["machine"])) if floor else []
    if case["os"] == "windows":
        sysconfig.get_platform = lambda: "win-" + case["machine"]
        return list(tags._generic_platforms())
    if case["os"] == "wasm":
        # The second tag there, of Emscripten's own version, is no fact of the target; the first one is.
        return [f"pyemscripten_{floor[0]}_{floor[1]}_wasm32"] if floor else []
    sysconfig.get_platform = lambda: "linux-" + case["machine"]
    none = _manylinux._GLibCVersion(-1, -1)
    glibc = _manylinux._GLibCVersion(*floor) if floor and case["libc"] == "gnu" else none
    musl = _musllinux._MuslVersion(*floor) if floor and case["libc"] == "musl" else None
    _manylinux._get_glibc_version = lambda: glibc
    _musllinux._get_musl_version = lambda executable: musl
    with tempfile.NamedTemporaryFile() as program:
        program.write(elf_header(case["elf"]))
        program.flush()
        sys.executable = program.name
        return list(tags._linux_platforms(is_32bit=case["bits"] == 32))


def tags_of(case):
    platforms = platforms_of(case)
    tags.platform_tags = lambda: iter(platforms)
    version = tuple(case["python"])
    nodot = "".join(map(str, version))
    if case["implementation"] == "cp":
        yield from tags.cpython_tags(version, [case["abi"]])
        yield from tags.compatible_tags(version, "cp" + nodot)
    else:
        yield from tags.generic_tags("pp" + nodot, [case["abi"]])
        yield from tags.compatible_tags(version, "pp3")


json.dump([[str(tag) for tag in tags_of(case)] for case in json.load(sys.stdin)], sys.stdout)
