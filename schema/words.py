"""Words shown to people, always in both languages.

Knows nothing but text. A sentence may carry ``{name}`` slots, filled from values by ``say``.
"""

from __future__ import annotations

import msgspec


class Words(msgspec.Struct, frozen=True, array_like=True):
    """One text in Chinese and in English, the Chinese being the one that people read first."""

    zh: str
    en: str


def say(words: Words, language: str, values: dict[str, object]) -> str:
    """Fill the slots of a sentence; a slot without a value stays visible as ``{name}``.

    ``language`` is ``"zh"`` or ``"en"``. Values are shown as text and never read as a template again.
    """
    sentence = words.zh if language == "zh" else words.en
    parts: list[str] = []
    rest = sentence
    while "{" in rest:
        before, _, after = rest.partition("{")
        name, closed, tail = after.partition("}")
        if not closed:
            break
        parts.append(before)
        parts.append(str(values[name]) if name in values else "{" + name + "}")
        rest = tail
    parts.append(rest)
    return "".join(parts)
