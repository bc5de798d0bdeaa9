"""Device keys: P-256 points and signatures as WebCrypto writes them (raw point of 65 bytes, signature r||s of 64)."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

_POINT_BYTES = 65
_HALF_BYTES = 32


def is_public_key(raw: bytes) -> bool:
    """Whether the bytes are an uncompressed point on P-256."""
    if len(raw) != _POINT_BYTES or raw[0] != 4:
        return False
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), raw)
    except ValueError:
        return False
    return True


def is_signed(public_key: bytes, text: bytes, signature: bytes) -> bool:
    """Whether ``signature`` (64 bytes r||s) is that of ``text`` by the key; false for anything malformed."""
    if len(signature) != 2 * _HALF_BYTES or not is_public_key(public_key):
        return False
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public_key)
    r, s = int.from_bytes(signature[:_HALF_BYTES], "big"), int.from_bytes(signature[_HALF_BYTES:], "big")
    try:
        key.verify(encode_dss_signature(r, s), text, ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


class SigningKey:
    """A private key of our own: the house's, or that of a device in Python."""

    def __init__(self, private: ec.EllipticCurvePrivateKey | None = None) -> None:
        self._private = private or ec.generate_private_key(ec.SECP256R1())

    @classmethod
    def from_pem(cls, pem: bytes) -> SigningKey:
        """Read a key. Raises ``ValueError`` for another kind of key."""
        private = load_pem_private_key(pem, None)
        if not isinstance(private, ec.EllipticCurvePrivateKey):
            raise ValueError("not an elliptic curve key")
        return cls(private)

    def to_pem(self) -> bytes:
        """The key as a PEM file's content."""
        return self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def public(self) -> bytes:
        """The raw point, 65 bytes."""
        return self._private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    def sign(self, text: bytes) -> bytes:
        """r||s, 64 bytes."""
        r, s = decode_dss_signature(self._private.sign(text, ec.ECDSA(SHA256())))
        return r.to_bytes(_HALF_BYTES, "big") + s.to_bytes(_HALF_BYTES, "big")
