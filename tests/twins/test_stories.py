"""Whole stories through both: what is held on disk, what waits, what is shown, sums and cursors are the same after every step.

``LUZHI_TWINS`` says how many times as many stories to tell.
"""

from __future__ import annotations

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from tests.twins.asking import Twin, tries
from tests.twins.stories import DEEDS, WHO, Deed, Story

NAMES = count()
PLACES = st.integers(0, 999)
STORIES = st.lists(st.tuples(st.sampled_from(DEEDS), PLACES, PLACES), min_size=1, max_size=24)


@tries(50)
@given(st.sampled_from(WHO), st.integers(0, 99), STORIES)
def test_dv1_dv3_dv4_dv6_dv7_dv9_dv10_sc8_sc10_sc12_both_live_through_the_same(
    twin: Twin, who: str, seed: int, deeds: list[Deed]
) -> None:
    Story(twin, f"story-{next(NAMES)}", who, seed).play(deeds)
