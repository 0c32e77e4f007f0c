"""Is this image what its platform says: what machine is it, does everything import, is every binary for it, do processes start?"""
import importlib
import multiprocessing
import os
import pathlib
import platform
import struct
import sys

MACHINES = {"aarch64": 183, "arm64": 183, "x86_64": 62, "AMD64": 62, "armv7l": 40, "armv8l": 40, "riscv64": 243}
NAMES = {"aarch64": "arm64", "AMD64": "x86_64", "armv8l": "armv7l"}


def detected() -> str:
    """By machine first; a 32-bit Python on a 64-bit kernel is what Python is."""
    machine = platform.machine()
    if machine == "aarch64" and sys.maxsize < 2**32:
        return "armv7l"
    return NAMES.get(machine, machine)


def machine_of(path: pathlib.Path) -> int | None:
    with path.open("rb") as file:
        head = file.read(20)
    return struct.unpack_from("<H", head, 18)[0] if head[:4] == b"\x7fELF" else None


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    architecture = detected()
    wanted = MACHINES[platform.machine() if architecture != "armv7l" else "armv7l"]
    for module in os.environ["MODULES"].split(","):
        importlib.import_module(module)
        print("imports", module)
    libraries = [path for path in pathlib.Path(sys.prefix).rglob("*.so*") if path.is_file()]
    wrong = [path for path in libraries if machine_of(path) not in (None, wanted)]
    assert not wrong, wrong
    print(len(libraries), "binaries are for it")
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map(square, range(4)) == [0, 1, 4, 9]
    print("all is well on", platform.system(), architecture)
