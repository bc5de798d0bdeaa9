"""Rounds pick rooms at random, fairly over time, more often where something failed; anybody can draw again (12.7)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from schema.draw import Candidate, drawn

ROOMS = st.lists(
    st.builds(Candidate, st.text("0123456789abcdef", min_size=4, max_size=4), st.integers(0, 400), st.integers(0, 9)),
    max_size=30, unique_by=lambda one: one.room,
)  # fmt: skip


@given(ROOMS, st.integers(0, 40), st.text(max_size=20), st.randoms())
def test_12_7_a_draw_is_a_selection_and_the_same_for_all_whatever_the_order(
    rooms: list[Candidate], count: int, seed: str, chance: object
) -> None:
    found = drawn(rooms, count, seed)
    assert len({room for room, _ in found}) == len(found) == min(count, len(rooms))
    assert {room for room, _ in found} <= {one.room for one in rooms}
    shuffled = list(rooms)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert drawn(shuffled, count, seed) == found


def test_12_7_over_a_year_every_room_is_seen_and_untidy_ones_more_often() -> None:
    last, seen = dict.fromkeys(range(12), 0), dict.fromkeys(range(12), 0)
    for week in range(1, 53):
        rooms = [Candidate(f"{room:02d}", (week - last[room]) * 7, 3 if room == 0 else 0) for room in range(12)]
        for name, _ in drawn(rooms, 4, f"week {week}"):
            last[int(name)] = week
            seen[int(name)] += 1
    assert min(seen.values()) >= 8
    assert seen[0] > sorted(seen.values())[6]


def test_12_7_the_reason_tells_the_chance() -> None:
    [(room, reason)] = drawn([Candidate("a", 45, 2)], 3, "x")
    assert (room, reason) == ("a", "days=45;failed=2;weight=115;total=115")
