"""Prints, as one JSON object, what the PyPI packages auditwheel and abi3info know: run by scripts/build-policies.ts."""

import json
from pathlib import Path

import auditwheel.policy
from abi3info import DATAS, FUNCTIONS

folder = Path(auditwheel.policy.__file__).parent


def policies(name):
    return json.loads((folder / f"{name}-policy.json").read_text())


def symbol(one):
    return {
        "name": one.symbol.name,
        "major": one.added.major,
        "minor": one.added.minor,
        "macro": one.ifdef.name if one.ifdef else None,
    }


print(
    json.dumps(
        {
            "manylinux": policies("manylinux"),
            "musllinux": policies("musllinux"),
            "stableAbi": [symbol(one) for one in [*FUNCTIONS.values(), *DATAS.values()]],
        }
    )
)
