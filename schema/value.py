"""An office's value of a parameter: how its text is read, and whether the parameter's declaration lets it through.

The one place that says so; decisions, duties, what-if, the form and erasing all read values here. Twin of
``pwa/src/rules/value.ts``. Pure: knows the declaration of a parameter and nothing of the office.
"""

from __future__ import annotations

from typing import Final, Literal

from schema.clause import Parameter
from schema.pattern import whole
from schema.post import POSTS
from schema.words import Words

Plain = int | float | str
Verdict = Literal["fine", "unknown", "unfit", "shorter"]
"""What setting a value would be: ``unknown`` there is no such parameter, ``unfit`` its declaration doesn't let the value through,
``shorter`` something would be erased earlier than without it."""

UNITS: Final[dict[str, tuple[float, float, Words]]] = {
    "days": (0, 3660, Words("天", "days")),
    "minutes": (0, 1440, Words("分钟", "minutes")),
    "months": (0, 1200, Words("个月", "months")),
    "weeks": (1, 520, Words("周", "weeks")),
    "count": (0, 10_000, Words("次或个", "times or pieces")),
    "characters": (0, 1_000_000, Words("字", "characters")),
    "share": (0, 1, Words("1 为全部", "1 is all of it")),
    "day_of_month": (1, 31, Words("号", "day of the month")),
    "weekday": (1, 7, Words("1 是星期一", "1 is Monday")),
}
"""For each unit that is a number the least and the most that any parameter may let through, and how it is called."""

NUMBER_PATTERN: Final = r"[ \t]*(-?[0-9]{1,15}(\.[0-9]{1,6})?)[ \t]*"
BAND_PATTERN: Final = "([0-9]{0,12}):([0-9]{1,5})"
"""How a number and a band of rates are written, from the first character to the last; for both twins."""
_NUMBER: Final = whole(NUMBER_PATTERN)
_BAND: Final = whole(BAND_PATTERN)
BANDS_MAX: Final = 12
"""Bands in one text of rates."""
BAND_RATE_MAX: Final = 10_000
"""The greatest rate of a band: ten thousandths, so all of it."""
_POSTS: Final = frozenset(one.name for one in POSTS)


def read_value(parameter: Parameter, text: str) -> Plain | None:
    """The value that a text says, typed as the parameter's default is; ``None`` when the declaration doesn't let it through."""
    if parameter.unit not in UNITS:
        return text if _is_text_of(parameter, text) else None
    read = _NUMBER.fullmatch(text)
    if read is None or (read[2] and is_whole(parameter)):
        return None
    value = float(read[1]) if read[2] else int(read[1])
    least, most = parameter.at_least, parameter.at_most
    is_within = (least is None or value >= least) and (most is None or value <= most)
    return value if is_within else None


def is_whole(parameter: Parameter) -> bool:
    """Whether a parameter that is a number is a whole one; shares alone are not."""
    return parameter.unit != "share"


def _is_text_of(parameter: Parameter, text: str) -> bool:
    if parameter.unit == "post":
        return text in _POSTS
    if parameter.unit == "rate_bands":
        return are_bands(text)
    return any(text == option for option, _ in parameter.options)


def are_bands(text: str) -> bool:
    """Whether a text is bands of rates: ``upto:rate`` with ascending ``upto``, the last without one."""
    bands = [_BAND.fullmatch(one) for one in text.split(";")]
    if not 1 <= len(bands) <= BANDS_MAX or any(one is None or int(one[2]) > BAND_RATE_MAX for one in bands):
        return False
    uptos = [one[1] for one in bands if one is not None]
    if uptos[-1] != "" or "" in uptos[:-1]:
        return False
    numbers = [int(one) for one in uptos[:-1]]
    return all(one > before for before, one in zip([0, *numbers], numbers, strict=False))


def allowed_of(parameter: Parameter) -> Words:
    """In words what the declaration lets through, for a form and a refusal."""
    if parameter.unit in UNITS:
        unit = UNITS[parameter.unit][2]
        least, most = (f"{one or 0:.10g}" for one in (parameter.at_least, parameter.at_most))
        whole = is_whole(parameter)
        return Words(
            f"{least} 到 {most} 之间的{'整数' if whole else '数'}（{unit.zh}）",
            f"a {'whole number' if whole else 'number'} from {least} to {most} ({unit.en})",
        )
    if parameter.unit == "post":
        return Words("一个职务的代号，例如 office_director", "the name of a post, for example office_director")
    if parameter.unit == "rate_bands":
        return Words(
            f"“上限（分）:比例（万分之几）”，用分号隔开，上限一档比一档高，最后一档不写上限，最多 {BANDS_MAX} 档",
            f"“up to (fen):rate (ten thousandths)” parted by semicolons, each above the one before, the last without a limit, {BANDS_MAX} at most",
        )
    return Words(
        "、".join(f"{label.zh}（{option}）" for option, label in parameter.options),
        ", ".join(f"{label.en} ({option})" for option, label in parameter.options),
    )


def declaration_wrong(parameter: Parameter) -> str:
    """What is missing or contradictory in a declaration, ``""`` when nothing is: every value must have a form and bounds."""
    default, unit = parameter.default, parameter.unit
    if unit in UNITS:
        least, most = parameter.at_least, parameter.at_most
        if least is None or most is None:
            return "says no least and most"
        if isinstance(default, str) or (is_whole(parameter) and not isinstance(default, int)):
            return f"has a default that is no number of {unit}"
        if least > most:
            return "has its bounds the wrong way round"
        if least < UNITS[unit][0] or most > UNITS[unit][1]:
            return f"lets more through than {unit} can be: {UNITS[unit][0]:g} to {UNITS[unit][1]:g}"
    elif unit == "choice" and not parameter.options:
        return "names no options"
    return "" if read_value(parameter, str(default)) == default else "does not let its own default through"
