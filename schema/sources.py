"""Where default values come from: the office's own rule book, a dated official document, or the program.

Gives the words that stand beside a value, and the first day on which it holds. Official texts are named, never
quoted; they are shown as editable defaults and are no advice. Knows no regulation in particular.
"""

from __future__ import annotations

from typing import Final

import msgspec

from schema.clause import Source
from schema.words import Words

UNDATED: Final = "2000-01-01"
"""First day of values whose text bears no date: the office's own rule book, and the program's defaults."""

_NUMERALS: Final = ("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十")


def number_to_chinese(number: int) -> str:
    """A number from 1 to 19 as the rule book counts its clauses: 3 is 三, 12 is 十二. Raises ``ValueError`` outside."""
    if not 1 <= number <= 19:
        raise ValueError(f"Clauses are counted from 1 to 19 in Chinese numerals, not {number}.")
    return _NUMERALS[number] if number <= 10 else "十" + _NUMERALS[number - 10]


def _with_note(text: Words, note: Words | None) -> Source:
    if note is None:
        return Source(text)
    return Source(Words(f"{text.zh}；{note.zh}", f"{text.en}; {note.en}"))


def office_rule(clause_id: str, note: Words | None = None) -> Source:
    """The office's own rule book at a numbered clause (``"11.2"``), with an optional remark after it."""
    regulation, _, clause = clause_id.partition(".")
    zh = f"本机关制度第{number_to_chinese(int(regulation))}项第{number_to_chinese(int(clause))}条"
    return _with_note(Words(zh, f"The office's rule book, regulation {regulation}, clause {clause}"), note)


def office_passage(regulation: int, passage: Words, note: Words | None = None) -> Source:
    """The office's own rule book at a passage that bears no clause number."""
    zh = f"本机关制度第{number_to_chinese(regulation)}项{passage.zh}"
    return _with_note(Words(zh, f"The office's rule book, regulation {regulation}, {passage.en}"), note)


def program_default(note: Words | None = None) -> Source:
    """A value that no text gives; the office may set its own."""
    return _with_note(Words("程序默认值，可由本机关另定", "The program's default; the office may set its own"), note)


class Document(msgspec.Struct, frozen=True):
    """An official document: the first day (ISO) of the text meant, and its name."""

    since: str
    name: Words

    def source(self, note: Words | None = None) -> Source:
        """As the source of a value, with an optional remark."""
        return _with_note(self.name, note)


STUDY_CENTRE_RULES: Final = Document(
    "2017-01-30",
    Words(
        "《中国共产党党委（党组）理论学习中心组学习规则》（2017年1月30日印发）",
        "Rules on study by theory study centre groups of party committees and party groups (issued 30 January 2017)",
    ),
)
PARTY_GROUP_REGULATIONS: Final = Document(
    "2019-04-06",
    Words(
        "《中国共产党党组工作条例》（2019年4月6日修订）",
        "Regulations on the work of party groups (revised 6 April 2019)",
    ),
)
BRANCH_WORK_REGULATIONS: Final = Document(
    "2018-10-28",
    Words(
        "《中国共产党支部工作条例（试行）》（2018年10月28日施行）",
        "Regulations on the work of party branches, trial (in force 28 October 2018)",
    ),
)
ADMISSION_RULES: Final = Document(
    "2014-05-28",
    Words(
        "《中国共产党发展党员工作细则》（中办发〔2014〕33号）",
        "Detailed rules on admitting party members (Zhongbanfa 2014 no. 33)",
    ),
)
DEMOCRATIC_LIFE_PROVISIONS: Final = Document(
    "2016-12-23",
    Words(
        "《县以上党和国家机关党员领导干部民主生活会若干规定》（2016年12月23日印发）",
        "Provisions on democratic life meetings of leading cadres, county level and above (issued 23 December 2016)",
    ),
)
DUES_PROVISIONS: Final = Document(
    "2008-04-01",
    Words(
        "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号，2008年4月1日施行）",
        "Provisions on collecting, using and managing party dues (Zhongzufa 2008 no. 3, in force 1 April 2008)",
    ),
)
PERSONAL_INFORMATION_LAW: Final = Document(
    "2021-11-01",
    Words(
        "《个人信息保护法》第十九条要求保存时间最短",
        "Personal Information Protection Law, article 19, asks for the shortest time",
    ),
)
