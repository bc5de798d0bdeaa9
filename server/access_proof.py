"""Fresh proof of the device's key before an act that gives rights or takes data out (PR1 to PR4).

A cookie that was copied reads what its person reads, and does nothing dangerous: the device signs each such request, its
method, address and body, together with a nonce that is good once. The proof goes into the journal with what was done.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any, Final

from litestar import Request

from server.access import Access, in_office
from server.identity.keys import is_signed
from server.open_office import OpenOffice
from server.problems import Problem
from sync.event import Hand, Proof, proof_text

NONCE_HEADER: Final = "luzhi-nonce"
SIGNATURE_HEADER: Final = "luzhi-signature"
_TEXT_CHARS_MAX: Final = 200


async def access_spent(office: OpenOffice, device: str, nonce: str) -> None:
    """Take a nonce for good, whatever comes of the try. Raises ``Problem("signature_wrong")`` when it was not this device's."""
    if not await in_office(office, lambda: office.register.spend(device, nonce)):
        raise Problem("signature_wrong")


async def access_proved(request: Request[Any, Any, Any], access: Access, body: bytes = b"") -> Hand:
    """Whose hand signed this very request. Raises ``Problem``: ``proof_needed`` without a signature, ``proof_wrong`` for another's."""
    office, session = access.office, access.session
    nonce, signed = request.headers.get(NONCE_HEADER, ""), request.headers.get(SIGNATURE_HEADER, "")
    if not nonce or not signed:
        raise Problem("proof_needed")
    if max(len(nonce), len(signed)) > _TEXT_CHARS_MAX:
        raise Problem("proof_wrong")
    proof = Proof(
        nonce=nonce, method=request.method, target=target_of(request), body=hashlib.sha256(body).hexdigest(),
        signature=_signature(signed),
    )  # fmt: skip
    try:
        await access_spent(office, session.device, nonce)
    except Problem as wrong:
        raise Problem("proof_wrong") from wrong
    row = await in_office(office, lambda: office.storage.device(session.device), writes=False)
    text = proof_text(office.id, session.device, nonce, proof.method, proof.target, proof.body)
    if row is None or not is_signed(row.public_key, text, proof.signature):
        raise Problem("proof_wrong")
    return Hand(person=session.person, device=session.device, proof=proof)


def target_of(request: Request[Any, Any, Any]) -> str:
    """Path and query as they were sent."""
    raw = request.scope.get("raw_path") or request.scope["path"].encode()
    path = bytes(raw).partition(b"?")[0].decode("ascii", "replace")
    query = request.scope.get("query_string", b"").decode("ascii", "replace")
    return f"{path}?{query}" if query else path


def _signature(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError as wrong:
        raise Problem("proof_wrong") from wrong
