"""Patterns over whole texts, and texts without what nobody sees: both languages say the same."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from schema.cleaning import JOINER_RANGES, SELECTOR_RANGES, TAG_RANGES, UNSEEN_RANGES, clean, is_clean, unclean_place
from schema.pattern import exactly_in_script, whole
from tests.test_patterns import AROUND, FITTING
from tests.twins.asking import Twin, tries


def test_both_languages_fit_the_same_texts(twin: Twin) -> None:
    for form, text in FITTING.items():
        given_texts = [text, *(text + more for more in AROUND), *(more + text for more in AROUND)]
        here = [whole(form).match(one) is not None for one in given_texts]
        assert twin.ask("fits", form=exactly_in_script(form), texts=given_texts) == here


ODD = "".join(
    chr(first) + chr(last)
    for part in (UNSEEN_RANGES, JOINER_RANGES, SELECTOR_RANGES, TAG_RANGES)
    for first, last in part
)
ODD += "\r\n\x0b\x0c\x85\u2028\u2029\t \u3000🏴🚒👩❤字aम" + "\ufe0f\u200d" * 5
CHARS = st.sampled_from(ODD) | st.characters()


@tries(1500)
@given(st.lists(CHARS, max_size=14).map("".join), st.booleans())
def test_both_languages_clean_alike_and_twice_is_as_good_as_once(twin: Twin, text: str, lines: bool) -> None:
    assume("".join(text).encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") == text)
    cleaned = clean(text, lines=lines)
    place = None
    if cleaned != text:
        line, at, sign = unclean_place(text, lines=lines)
        place = {"line": line, "at": at, "sign": sign}
    assert twin.ask("clean", codes=[ord(one) for one in text], lines=lines) == {
        "clean": [ord(one) for one in cleaned], "place": place,
    }  # fmt: skip
    assert clean(cleaned, lines=lines) == cleaned and is_clean(cleaned, lines=lines)
    assert is_clean(text, lines=lines) == (cleaned == text)
    assert len(cleaned) <= len(text)
    if not lines:
        assert "\n" not in cleaned and "\t" not in cleaned
