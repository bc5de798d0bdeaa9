"""Patterns over whole texts: both languages say the same, whatever stands at the end."""

from __future__ import annotations

from schema.pattern import exactly_in_script, whole
from tests.test_patterns import AROUND, FITTING
from tests.twins.asking import Twin


def test_both_languages_fit_the_same_texts(twin: Twin) -> None:
    for form, text in FITTING.items():
        given_texts = [text, *(text + more for more in AROUND), *(more + text for more in AROUND)]
        here = [whole(form).match(one) is not None for one in given_texts]
        assert twin.ask("fits", form=exactly_in_script(form), texts=given_texts) == here
