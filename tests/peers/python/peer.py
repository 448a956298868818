"""openbadgeslib and openbadges-bakery as peers of Roundel.

    peer.py verify FILE...                        prints [{file, valid, reason, recipient}]
    peer.py issue COUNT PICTURE.png PICTURE.svg FOLDER  writes badge-N.png and badge-N.svg, every pair by a fresh key
    peer.py bakery PICTURE CREDENTIAL.json OUT    bakes with openbadges-bakery
    peer.py bench PICTURE.png CREDENTIAL.json     prints medians in microseconds
"""

import io
import json
import random
import statistics
import sys
import time
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

import openbadges_bakery
from openbadgeslib import baking
from openbadgeslib.keys import KeyFactory, KeyType
from openbadgeslib.ob3 import Achievement, Alignment, Evidence, IdentityObject, Issuer, OB3LdpSigner, OB3LdpVerifier
from openbadgeslib.ob3 import OpenBadgeCredential, add_data_integrity_proof
from openbadgeslib.verify import verify_badge

TEXTS = [
    "Bench Soldering", "Λέσχη Μαστόρων", "ورشة اللحام", "סדנת הלחמה", "はんだ付け", "सोल्डरिंग", "Ġnien il-ħjata",
    "e\u0301 is not é", "👩🏽‍🔧🔥", "quote \" \\ / <b>&amp;</b> ]]>", "line\nbreak", "\u2028separator", "𝔗𝔢𝔰𝔱",
]


def text():
    return f"{random.choice(TEXTS)} {random.choice(TEXTS)} {random.randrange(1000)}"


def urn():
    return f"urn:uuid:{uuid.uuid4()}"


def signer():
    private_pem, _ = KeyFactory(KeyType.ED25519).generate_keypair()
    return OB3LdpSigner(private_pem)


def credential(issuer):
    """Invents one credential; some are for an address, some for a hashed one."""
    hashed = random.random() < 0.5
    return OpenBadgeCredential(
        issuer=Issuer(id=issuer, name=text(), url="https://guild.example/", email="desk@guild.example"),
        recipient_id=None if hashed else f"mailto:learner{random.randrange(99)}@school.example",
        identifiers=[IdentityObject.create("rowan@school.example", salt=text())] if hashed else [],
        achievement=Achievement(
            id=urn(), name=text(), description=text(), criteria_narrative=text(), tags=[text(), text()],
            alignments=[Alignment(target_name=text(), target_url="https://example.org/skill/1", target_code="1.2")],
        ),
        issuance_date=datetime.now(timezone.utc) - timedelta(days=random.randrange(1, 2000)),
        evidence=[Evidence(id="https://example.org/photo/1", name=text(), narrative=text())],
    )


def verify(*files):
    answers = []
    for file in files:
        result = verify_badge(Path(file).read_bytes(), resolve_did=True)
        recipient = result.credential.recipient_id if result.credential else None
        answers.append({"file": Path(file).name, "valid": result.valid, "reason": result.reason, "recipient": recipient})
    print(json.dumps(answers))


def issue(count, png, svg, folder):
    png, svg, folder = Path(png).read_bytes(), Path(svg).read_bytes(), Path(folder)
    for n in range(int(count)):
        key = signer()
        issuer = key.verification_method.split("#")[0]
        folder.joinpath(f"badge-{n}.png").write_bytes(key.sign_into_png(credential(issuer), png))
        folder.joinpath(f"badge-{n}.svg").write_bytes(key.sign_into_svg(credential(issuer), svg))


def bakery(picture, document, out):
    with open(picture, "rb") as source, open(out, "w+b") as target:
        openbadges_bakery.bake(source, Path(document).read_text("utf-8"), target)


def bench(picture, document):
    picture, document = Path(picture).read_bytes(), Path(document).read_text("utf-8")
    private_pem, _ = KeyFactory(KeyType.ED25519).generate_keypair()
    method = OB3LdpSigner(private_pem).verification_method
    unsigned = {name: value for name, value in json.loads(document).items() if name != "proof"}
    unsigned["issuer"] = {**unsigned["issuer"], "id": method.split("#")[0]}
    verifier = OB3LdpVerifier()
    medians = {
        "sign_us": median(lambda: add_data_integrity_proof(unsigned, private_pem, method)),
        "verify_us": median(lambda: verifier.verify(document)),
        "bake_us": median(lambda: baking.bake_png(picture, document, keyword=baking.ITXT_KEYWORD_OB3)),
        "bakery_us": median(lambda: openbadges_bakery.bake(io.BytesIO(picture), document, io.BytesIO())),
    }
    print(json.dumps(medians))


def median(work, warm=5, counted=60):
    times = []
    for _ in range(warm + counted):
        start = time.perf_counter()
        work()
        times.append(1e6 * (time.perf_counter() - start))
    return statistics.median(times[warm:])


if __name__ == "__main__":
    tasks = {"verify": verify, "issue": issue, "bakery": bakery, "bench": bench}
    if len(sys.argv) < 2 or sys.argv[1] not in tasks:
        sys.exit(__doc__)
    tasks[sys.argv[1]](*sys.argv[2:])
