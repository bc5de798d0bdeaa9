"""The centre group's topics, sessions, attendance, leave and make-ups, who spoke, notes and articles (1.1 to 1.8)."""

from __future__ import annotations

from typing import Annotated

from schema import gathering, notebook, speech
from schema.audience import everyone
from schema.field import choice, instant, long_text, number, options, person, ref, refs, text, yes_no
from schema.record import Record, RecordType
from schema.regulations.theory_study.workflow import GATHERING, NOTEBOOK, TOPIC_CREATE, TOPIC_WORKFLOW
from schema.terms import Actor, Own, Same, Via
from schema.words import Words
from schema.workflow import Edit

FORMS = options(
    ("collective", "集中学习", "Collective study", "1.5"),
    ("field_practice", "联系实际的调研", "Field practice", "1.5"),
    ("seminar", "专题研讨", "Thematic seminar", "1.5"),
)


class Topic(Record, kw_only=True):
    """A topic, set by the secretary or proposed and approved. ``for_all``: the whole office is to study it after the group (1.4)."""

    title: Annotated[str, text("选题", "Topic")]
    why: Annotated[str, long_text("说明", "Why", limit=1000)] = ""
    year: Annotated[int, number("年度", "Year", at_least=2000, at_most=2199)]
    for_all: Annotated[bool, yes_no("之后全机关也要学", "The whole office studies it afterwards")] = False
    answer: Annotated[str, text("答复", "Answer")] = ""
    decided_by: Annotated[str, person("答复人", "Answered by", is_derived=True)] | None = None
    decided_at: Annotated[int, instant("答复时间", "Answered at", is_derived=True)] | None = None


class Session(gathering.SessionFields, kw_only=True):
    """One session of the group. ``people`` are the members on that day; ``half_days`` is how much of the year's days it counts (1.2)."""

    about: Annotated[str, ref("选题", "Approved topic", "theory_study.topic")] | None = None
    form: Annotated[str, choice("形式", "Form", FORMS)] = "collective"
    half_days: Annotated[int, number("学习时长（半天数）", "Length in half-days", at_least=1, at_most=60)] = 2
    people: Annotated[list[str], refs("应到人员", "Expected", "office.person")] = []


class Attendance(gathering.AttendanceFields, kw_only=True):
    """A member at a session of the group, with the half-days that it counts."""

    session: Annotated[str, ref("场次", "Session", "theory_study.session")]
    half_days: Annotated[int, number("计入半天数", "Half-days counted", at_most=60, is_derived=True)] = 0


class Leave(gathering.LeaveFields, kw_only=True):
    """Leave from a session of the group, asked of the secretary (1.6)."""

    session: Annotated[str, ref("场次", "Session", "theory_study.session")]


class MakeUp(gathering.MakeUpFields, kw_only=True):
    """A session of the group made up (1.7)."""

    session: Annotated[str, ref("缺席的场次", "Session missed", "theory_study.session")]


class Speech(speech.SpeechFields, kw_only=True):
    """Who spoke at a session of the group."""

    session: Annotated[str, ref("场次", "Session", "theory_study.session")]


class Note(notebook.NoteFields, kw_only=True):
    """A page of a member's notebook of theory study (1.8)."""

    session: Annotated[str, ref("哪场学习", "Session", "theory_study.session")] | None = None


class Article(notebook.ArticleFields, kw_only=True):
    """A member's article on what was learnt (1.8)."""


_SESSION_FIELDS = (
    "topic", "about", "form", "half_days", "starts_at", "ends_at", "room", "organiser", "lecturer", "materials", "attachments",
)  # fmt: skip

RECORDS = (
    RecordType(
        collection="theory_study.topic",
        own=("by",),
        shape=Topic,
        label=Words("中心组选题", "Topics of the centre group"),
        title=("title",),
        order="made_at",
        create=TOPIC_CREATE,
        edits=(Edit(who=Same(Own("by"), Actor()), fields=("title", "why", "year", "for_all"), start=("proposed",)),),
        audience=(everyone(),),
        workflow=TOPIC_WORKFLOW,
        stays=Words("学习选题，不写个人", "topics of study, about nobody"),
        serves=("1.3", "1.4"),
    ),
    gathering.session_type(
        GATHERING, Session, Words("中心组学习", "Sessions of the centre group"),
        Words("安排中心组学习", "Arrange a session of the group"), _SESSION_FIELDS,
        audience=(everyone(),), serves=("1.1", "1.2", "1.3", "1.5"),
    ),
    gathering.attendance_type(GATHERING, Attendance, sets=(("half_days", Via("session", "half_days")),), serves=("1.2",)),
    gathering.leave_type(
        GATHERING, Leave, Words("中心组请假", "Leave from the centre group"), Words("等书记答复", "Waiting for consent")
    ),
    gathering.make_up_type(GATHERING, MakeUp),
    speech.speech_type(GATHERING, Speech),
    notebook.note_type(NOTEBOOK, Note, Words("中心组学习笔记", "Notes of theory study")),
    notebook.article_type(NOTEBOOK, Article, Words("中心组体会文章", "Articles of the centre group")),
)  # fmt: skip
