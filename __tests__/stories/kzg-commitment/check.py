"""Commits to blobs whose commitments are known, and says on which machine."""

import platform

from kzg_commitment import commit

ELEMENTS = 4096
# Order of BLS12-381's groups.
ORDER = 0x73EDA753299D7D483339D80809A1D80553BDA402FFFE5BFEFFFFFFFF00000001


def blob(element):
    return b"".join(element(index).to_bytes(32, "big") for index in range(ELEMENTS))


KNOWN = [
    # A constant commits to so many times the curve's generator, whatever the trusted setup is.
    (
        lambda index: 1,
        "97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb",
    ),
    (
        lambda index: 2,
        "a572cbea904d67468808c8eb50a9450c9721db309128012543902d0ac358a62ae28f75bb8f1c7c42c39a8c5529bf0f4e",
    ),
    # What ckzg 2.1.8 of PyPI says with Ethereum's trusted setup.
    (lambda index: pow(7, index, ORDER), "873dec53aca459842b0b2c84fb0ffeb31d88b9295966a27bb36b61c00283af281b66be12ec9a0f4c46479348330b595b"),
]

for element, expected in KNOWN:
    found = commit(blob(element)).hex()
    assert found == expected, f"expected {expected}, found {found}"
    print(found)

try:
    commit(b"short")
except ValueError as error:
    print(error)
else:
    raise AssertionError("a blob of 5 bytes was taken")
print(f"{len(KNOWN)} commitments are as known on {platform.machine()}")
