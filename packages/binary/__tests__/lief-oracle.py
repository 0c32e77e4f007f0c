"""Tells in JSON what lief reads in the Mach-O and PE files that are given."""

import json
import sys

import lief


def enumerated(value):
    return value.value if hasattr(value, "value") else int(value)


def mach_o(path):
    # lief's parts do not keep the whole alive.
    whole = lief.MachO.parse(path)
    return [
        {
            "cpuType": enumerated(one.header.cpu_type),
            "libraries": [
                library.name
                for library in one.libraries
                if not str(library.command).endswith("ID_DYLIB")
            ],
            "rpaths": [rpath.path for rpath in one.rpaths],
            "uuid": bytes(one.uuid.uuid).hex() if one.has_uuid else None,
            "codeSignature": one.has_code_signature,
            "exported": sorted(symbol.name.removeprefix("_") for symbol in one.exported_symbols),
            # lief takes entries for the debugger (N_STAB) for imported ones.
            "undefined": sorted(
                symbol.name.removeprefix("_")
                for symbol in one.imported_symbols
                if symbol.raw_type & 0xE0 == 0
            ),
            "minimumOs": (
                list(one.build_version.minos)
                if one.has_build_version
                else list(one.version_min.version) if one.has_version_min else None
            ),
        }
        for one in (whole.at(index) for index in range(whole.size))
    ]


def pe(path):
    one = lief.PE.parse(path)
    export = one.get_export() if one.has_exports else None
    return {
        "machine": enumerated(one.header.machine),
        "subsystem": enumerated(one.optional_header.subsystem),
        "imports": [entry.name for entry in one.imports],
        "delayImports": [entry.name for entry in one.delay_imports],
        "exported": sorted(entry.name for entry in export.entries if entry.name) if export else [],
        "isManaged": one.data_directory(lief.PE.DataDirectory.TYPES.CLR_RUNTIME_HEADER).rva != 0,
    }


print(json.dumps({path: pe(path) if lief.is_pe(path) else mach_o(path) for path in sys.argv[1:]}))
