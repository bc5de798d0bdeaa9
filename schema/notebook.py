"""Notebooks and articles: what a person writes about study, counted by the office's measure, private until it is handed in.

A building block of regulations. Each that asks for notes declares two record types of its own (`note`: one page of a notebook;
`article`) from the shapes and steps here, with its own clause, posts and parameters. A page belongs to its writer alone; handed in,
those who inspect see it too, nobody else ever does. Texts are a small closed markup, read by ``pwa/src/ui/markup.ts``. Length is
counted from the text (``schema.characters``), never typed in; for photographed pages the writer says it and an inspector confirms it.
"""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from schema.audience import Audience, to_person, to_post
from schema.concern import Concern
from schema.field import day, files, instant, long_text, number, options, person, photos, ref, text
from schema.notebook_refusals import (
    ARTICLE_EMPTY,
    NOTE_EMPTY,
    NOTE_SEEN,
    OWN_WORK,
    PAGES_WITHOUT_PHOTO,
    WRITTEN_IN_FUTURE,
)
from schema.record import Record, RecordType
from schema.retention import Keep
from schema.terms import (
    Actor,
    AllOf,
    AnyOf,
    Before,
    Chars,
    Condition,
    Const,
    FirstKnown,
    Holds,
    Known,
    Moment,
    Not,
    OneOf,
    Own,
    Param,
    Pick,
    Same,
    Sum,
    Today,
    Value,
)
from schema.words import Words
from schema.workflow import Action, Create, Edit, Require, State, Workflow

PAGE_CHARS_MAX: Final = 50_000
"""Characters that the photographed pages of one entry may count."""
PAGES_MAX: Final = 100
PAGE_PHOTOS = options(("page", "笔记照片", "Page"))
SELF = Same(Own("person"), Actor())
COUNT_MARKS = "yes"
"""Value of the parameter ``count_marks`` with which punctuation counts."""


class NoteFields(Record, kw_only=True):
    """One page of a notebook. ``chars`` is its length; ``pages_counted`` what an inspector found that its photographed pages have."""

    person: Annotated[str, person("姓名", "Person")]
    day: Annotated[str, day("日期", "Day")]
    title: Annotated[str, text("题目", "Title", limit=80, privacy="staff")] = ""
    text: Annotated[str, long_text("正文", "Text", privacy="staff")] = ""
    photos: Annotated[dict[str, str], photos("笔记照片", "Photos of pages", PAGE_PHOTOS, privacy="staff")] = {}
    pages: Annotated[int, number("照片里有几页", "Pages in the photos", at_most=PAGES_MAX)] = 0
    page_chars: Annotated[int, number("这几页约多少字", "Characters on them", at_most=PAGE_CHARS_MAX)] = 0
    pages_counted: Annotated[int, number("核定字数", "Characters confirmed", at_most=PAGE_CHARS_MAX)] | None = None
    chars: Annotated[int, number("字数", "Characters", is_derived=True)] = 0
    self_study: Annotated[str, ref("哪次自学", "Self-study", "party_study.self_study")] | None = None
    seen_by: Annotated[str, person("检查人", "Seen by", is_derived=True)] | None = None
    seen_at: Annotated[int, instant("检查时间", "Seen at", is_derived=True)] | None = None
    remark: Annotated[str, text("退回原因", "Why it was given back", limit=200, privacy="staff")] = ""


class ArticleFields(Record, kw_only=True):
    """An article on what was learnt: its text, or a file."""

    person: Annotated[str, person("姓名", "Person")]
    day: Annotated[str, day("日期", "Day")]
    title: Annotated[str, text("题目", "Title", limit=80, privacy="staff")]
    text: Annotated[str, long_text("正文", "Text", privacy="staff")] = ""
    files: Annotated[dict[str, str], files("附件", "Attachments", privacy="staff")] = {}
    chars: Annotated[int, number("字数", "Characters", is_derived=True)] = 0
    handed_in_at: Annotated[int, instant("交稿时间", "Handed in at", is_derived=True)] | None = None
    answer: Annotated[str, text("审阅意见", "What the reader says", limit=200, privacy="staff")] = ""
    read_by: Annotated[str, person("审阅人", "Read by", is_derived=True)] | None = None
    read_at: Annotated[int, instant("审阅时间", "Read at", is_derived=True)] | None = None


class Notebook(msgspec.Struct, frozen=True, kw_only=True):
    """The notebooks and articles of one regulation.

    ``inspectors`` see what is handed in, confirm photographed pages and read articles. ``goals`` say who keeps a notebook: the first of
    them whose posts somebody holds gives the parameter with the year's length; who is a leader is declared by their order. The clause has
    the parameters ``count_marks``, ``articles`` and ``read_days``.
    """

    regulation: str
    clause: str
    inspectors: tuple[str, ...]
    goals: tuple[tuple[tuple[str, ...], str], ...]

    def named(self, noun: str) -> str:
        """``note`` -> ``party_study.note``."""
        return f"{self.regulation}.{noun}"

    @property
    def inspecting(self) -> Condition:
        """Who inspects and reads."""
        return Holds(self.inspectors)

    @property
    def keepers(self) -> tuple[str, ...]:
        """The posts whose holders keep a notebook."""
        return tuple(dict.fromkeys(post for posts, _ in self.goals for post in posts))

    @property
    def goal(self) -> Value:
        """The length that the person's notes are to reach in a year."""
        *others, (_, last) = self.goals
        return Pick(tuple((Holds(posts), Param(one)) for posts, one in others), Param(last)) if others else Param(last)

    @property
    def length(self) -> Value:
        """The length of the text, by the office's measure."""
        marked = Same(Param(f"{self.clause}.count_marks"), Const(COUNT_MARKS))
        return Pick(((marked, Chars(Own("text"), marks=True)),), Chars(Own("text")))

    def concern(self, *may: str, edits: tuple[str, ...]) -> Concern:
        """Who wrote it writes, hands in and takes back; others inspect."""
        return Concern(who=(Own("person"),), may=may, edits=edits, refusal=OWN_WORK, clause=self.clause)

    def seen_when(self, condition: Condition) -> tuple[Audience, ...]:
        """The writer, and those who inspect once the condition holds."""
        return (to_person(Own("person")), *to_post(*self.inspectors, when=condition))


_NOT_AHEAD = Not(Before(Today(), Own("day")))


def note_type(notebook: Notebook, shape: type[Record], label: Words, *, serves: tuple[str, ...] = ()) -> RecordType:
    """The pages of notebooks. Its text changes by a step, so that the length is counted anew each time; photos one by one."""
    clause, inspecting = notebook.clause, notebook.inspecting
    fields = tuple(one.name for one in msgspec.structs.fields(shape) if one.name in ("session", "self_study"))
    written = ("day", "title", "text", "pages", "page_chars", *fields)
    counted = ("chars", Sum((notebook.length, FirstKnown((Own("pages_counted"), Own("page_chars"))))))
    something = AnyOf((Known(Own("text")), Known(Own("photos"))))
    in_time = Require(_NOT_AHEAD, WRITTEN_IN_FUTURE, clause)
    workflow = Workflow(
        states=(
            State("own", Words("只有本人看得到", "Yours alone"), "open"),
            State("handed_in", Words("已交检查", "Handed in"), "good"),
        ),
        actions=(
            Action(
                name="write", label=Words("改写", "Write on"), start=("own",), to=None, who=SELF, asks=written,
                sets=(("pages_counted", Const(None)), counted), requires=(in_time,), clause=clause,
            ),
            Action(
                name="hand_in", label=Words("交检查", "Hand in"), start=("own",), to="handed_in", who=SELF,
                sets=(("remark", Const(None)),),
                requires=(
                    Require(something, NOTE_EMPTY, clause),
                    Require(AnyOf((Not(Before(Const(0), Own("page_chars"))), Known(Own("photos")))), PAGES_WITHOUT_PHOTO, clause),
                ),
                clause=clause, tone="main",
            ),
            Action(
                name="take_back", label=Words("取回", "Take back"), start=("handed_in",), to="own", who=SELF,
                requires=(Require(Not(Known(Own("seen_at"))), NOTE_SEEN, clause),), clause=clause,
            ),
            Action(
                name="mark_seen", label=Words("看过了", "Seen"), start=("handed_in",), to=None, who=inspecting,
                sets=(("seen_by", Actor()), ("seen_at", Moment())), clause=clause, tone="main",
            ),
            Action(
                name="confirm_pages", label=Words("核定照片字数", "Confirm the pages"), start=("handed_in",), to=None,
                who=inspecting, asks=("pages_counted",), must=("pages_counted",), sets=(counted,), clause=clause,
            ),
            Action(
                name="give_back", label=Words("退回", "Give back"), start=("handed_in",), to="own", who=inspecting,
                asks=("remark",), must=("remark",), sets=(("seen_by", Const(None)), ("seen_at", Const(None))),
                clause=clause, tone="danger",
            ),
        ),
    )  # fmt: skip
    return RecordType(
        collection=notebook.named("note"),
        own=("person",),
        shape=shape,
        label=label,
        title=("day", "title"),
        order="day",
        create=Create(
            label=Words("写笔记", "Write a note"),
            who=AllOf((SELF, Holds(notebook.keepers))),
            asks=("person", "photos", *written),
            sets=(counted,),
            requires=(in_time,),
            clause=clause,
        ),
        edits=(Edit(who=SELF, fields=("photos",), start=("own",)),),
        concern=notebook.concern("create", "write", "hand_in", "take_back", edits=("photos",)),
        audience=notebook.seen_when(Same(Own("state"), Const("handed_in"))),
        workflow=workflow,
        serves=serves,
        retention=(
            Keep(fields=("title", "text", "photos", "remark", "chars"), since="day", parameter=f"{clause}.text_months"),
        ),
    )


def article_type(notebook: Notebook, shape: type[Record], label: Words) -> RecordType:
    """Articles: written, handed in, read, sent back with a word or accepted."""
    clause, inspecting = notebook.clause, notebook.inspecting
    counted = ("chars", notebook.length)
    read = (("read_by", Actor()), ("read_at", Moment()))
    in_time = Require(_NOT_AHEAD, WRITTEN_IN_FUTURE, clause)
    workflow = Workflow(
        states=(
            State("draft", Words("写作中", "Draft"), "open"),
            State("handed_in", Words("等支部审阅", "Waiting to be read"), "waiting"),
            State("accepted", Words("已采纳", "Accepted"), "good"),
            State("sent_back", Words("退回修改", "Sent back"), "bad"),
        ),
        actions=(
            Action(
                name="write", label=Words("改写", "Write on"), start=("draft", "sent_back"), to=None, who=SELF,
                asks=("day", "title", "text"), sets=(counted,), requires=(in_time,), clause=clause,
            ),
            Action(
                name="hand_in", label=Words("交稿", "Hand in"), start=("draft", "sent_back"), to="handed_in", who=SELF,
                sets=(("handed_in_at", Moment()),),
                requires=(Require(AnyOf((Known(Own("text")), Known(Own("files")))), ARTICLE_EMPTY, clause),),
                clause=clause, tone="main",
            ),
            Action(
                name="take_back", label=Words("取回", "Take back"), start=("handed_in",), to="draft", who=SELF, clause=clause,
            ),
            Action(
                name="accept", label=Words("采纳", "Accept"), start=("handed_in", "accepted"), to="accepted", who=inspecting,
                asks=("answer",), sets=read, clause=clause, tone="main",
            ),
            Action(
                name="send_back", label=Words("退回修改", "Send back"), start=("handed_in", "accepted"), to="sent_back",
                who=inspecting, asks=("answer",), must=("answer",), sets=read, clause=clause, tone="danger",
            ),
        ),
    )  # fmt: skip
    return RecordType(
        collection=notebook.named("article"),
        own=("person",),
        shape=shape,
        label=label,
        title=("title", "person"),
        order="day",
        create=Create(
            label=Words("写体会文章", "Write an article"),
            who=AllOf((SELF, Holds(notebook.keepers))),
            asks=("person", "day", "title", "text", "files"),
            sets=(counted,),
            requires=(in_time,),
            clause=clause,
        ),
        edits=(Edit(who=SELF, fields=("files",), start=("draft", "sent_back")),),
        concern=notebook.concern("create", "write", "hand_in", "take_back", edits=("files",)),
        audience=notebook.seen_when(OneOf(Own("state"), ("handed_in", "accepted", "sent_back"))),
        workflow=workflow,
        retention=(
            Keep(fields=("title", "text", "files", "answer", "chars"), since="day", parameter=f"{clause}.text_months"),
        ),
    )
