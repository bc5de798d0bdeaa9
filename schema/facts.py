"""What the closed language of values and conditions may ask about the office, a record and the person who acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from schema.terms import Find
    from schema.value import Verdict

Shown = Literal["right", "stale", "wrong"]
"""What is known of a code read from a screen: as it was to be at that moment, of another moment, or none of that screen."""


class Facts(Protocol):
    """What a term may ask. Records are plain maps of field to value."""

    actor: str
    moment: int
    today: str
    record: dict[str, Any]
    inputs: dict[str, Any]
    proof: dict[str, Any]

    @property
    def actor_section(self) -> str | None: ...

    def related(self, ref: str) -> dict[str, Any] | None: ...

    def parameter(self, parameter_id: str) -> int | float | str | None: ...

    def holds(self, posts: tuple[str, ...]) -> bool: ...

    def holders(self, post: str, day: str) -> Sequence[str]: ...

    def shown(self, station: str) -> Shown: ...

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict: ...


class DutyFacts(Facts, Protocol):
    """What the words of duties may ask beside."""

    @property
    def period(self) -> tuple[str, str] | None: ...

    def found(self, find: Find) -> Sequence[dict[str, Any]]: ...

    def shifted(self, day: str, workdays: int) -> str: ...
