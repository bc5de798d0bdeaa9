"""Every pattern of the house is made here, from its body: so that none is a little wider than it reads.

In Python ``$`` also matches before a line end that closes the text; in JavaScript it does not. What must fit the whole text is
therefore written without anchors and anchored here, for each language by what means exactly the end. A check
(``tests/patterns.py``) refuses a pattern made anywhere else.
"""

from __future__ import annotations

import re


def exactly(body: str) -> str:
    """The pattern for Python that fits a whole text and nothing around it, for ``msgspec.Meta(pattern=...)``."""
    return rf"\A(?:{_unanchored(body)})\Z"


def exactly_in_script(body: str) -> str:
    """The same for JavaScript (without its ``m`` flag, where ``$`` means the end and no line)."""
    return f"^(?:{_unanchored(body)})$"


def whole(body: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Fits whole texts: ``whole(body).match(text)``."""
    return re.compile(exactly(body), flags)


def anywhere(body: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Finds a part of a text: ``.search``, ``.sub``, ``.split``, or ``.match`` for how a text begins."""
    return re.compile(_unanchored(body), flags)


def anywhere_in_bytes(body: bytes, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[bytes]:
    """Finds a part of bytes."""
    return re.compile(body, flags)


def literally(text: str) -> str:
    """A part of a body that means this text and nothing else."""
    return re.escape(text)


def _unanchored(body: str) -> str:
    """The body as it is. Raises ``ValueError`` when it brings an anchor of its own, outside a class of characters."""
    bare = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "", body, flags=re.DOTALL)
    if "$" in bare or "^" in bare:
        raise ValueError(f"a pattern is written without anchors: {body!r}")
    return body
