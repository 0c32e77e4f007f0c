"""Verifies attestations with the programs of the field: verify.py ROOT attestation|bundle FILE DISTRIBUTION."""

import sys
from pathlib import Path

from pypi_attestations import Attestation, Distribution, GitHubPublisher
from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier, policy

root, kind, path, distribution = sys.argv[1:]
verifier = Verifier(trusted_root=TrustedRoot.from_file(root))
Verifier.production = classmethod(lambda cls, offline=False: verifier)
text = Path(path).read_text()
if kind == "attestation":
    publisher = GitHubPublisher(repository="owner/name", workflow="release.yml")
    attestation = Attestation.model_validate_json(text)
    predicate, _ = attestation.verify(publisher, Distribution.from_file(Path(distribution)))
    # What is converted there and back again is what it was.
    assert Attestation.from_bundle(attestation.to_bundle()) == attestation
    print(predicate)
else:
    wanted = policy.OIDCSourceRepositoryURI("https://github.com/owner/name")
    kind, payload = verifier.verify_dsse(Bundle.from_json(text), wanted)
    print(kind)
    print(payload.decode())
