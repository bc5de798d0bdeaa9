"""The demo's supervision under regulation 13: spot checks through the year, complaints, breaches with accounts and appeals,
what was proposed for an evaluation, visitors to call back, a proposal for the directory (13.2, 13.4).

Made-up persons in every stage, so that each page opens on something. Gives deeds, writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from schema.calendar import workdays_after, workdays_between
from schema.day import MINUTE_MS, day_of, days_after, moment_of
from schema.names import natural_id, uuid7
from server.demo.chance import Chance
from server.demo.people import Roster
from server.demo.places import RECEPTION, Places
from server.demo.reception import Reception
from server.demo.scribe import Deed
from sync.merge import Fields

CHECK_COUNT: Final = 27
_ITEMS: Final = ("greeted", "named", "registered", "directory", "led", "promise")
_FIRST, _SECOND = "deputies_head", "legal_second"
"""The two seats of the team that stay the same through the year."""
_FOUND: Final = (
    "来访人站了一会儿才有人问。", "没有报姓名和职务。", "登记本上没有当天上午的来电。", "说在二楼，没有带过去。", "答应周三回话，到周五才回。",
)  # fmt: skip
_VISITED: Final = ("education_young", "building_young", "finance_young", "deputies_young", "justice_young")


class Supervision:
    """What the team of one demo office looked into. Ask for ``deeds`` after the reception's own were gone through."""

    def __init__(self, chance: Chance, office: str, roster: Roster, places: Places, reception: Reception) -> None:
        self._chance, self._office, self._roster, self._places = chance, office, roster, places
        self._reception = reception

    def deeds(self) -> Iterator[Deed]:
        """All deeds."""
        yield from self._checks()
        yield from self._kept_after_appeal()
        yield from self._struck_after_appeal()
        yield from self._three_of_one()
        yield from self._upheld_on_attitude()
        yield from self._open_ones()
        yield from self._answers()

    # --- single steps ---------------------------------------------------------------------------------------

    def _at(self, workdays_ago: int, hour: int, minute: int = 0) -> int:
        """A moment so many working days before today."""
        return moment_of(workdays_after(self._roster.today, -workdays_ago), hour, minute)

    def _deed(self, at: int, seat: str, collection: str, record: str, values: dict[str, Any], action: str = "") -> Deed:
        return Deed(
            at=at, person=self._roster[seat], collection=f"first_contact.{collection}", record=record,
            kind="act" if action else "create", action=action, values=values,
        )  # fmt: skip

    def _check(
        self, chance: Chance, at: int, seat: str, concerned: str, failed: tuple[str, ...], remark: str
    ) -> tuple[str, Deed]:
        record = uuid7(at, chance.bytes(10))
        items = {one: "fail" if one in failed else "pass" for one in _ITEMS}
        if "promise" not in failed:
            items["promise"] = "na"
        values: Fields = {"at": at, "items": items, "remark": remark}
        if concerned:
            values["person"] = self._roster[concerned]
            values["place"] = "科室窗口"
        else:
            values["station"] = self._places.poster(RECEPTION, day_of(at)).id
        return record, self._deed(at, seat, "spot_check", record, values)

    def _breach(
        self, at: int, seat: str, source: tuple[str, str], concerned: str, kind: str, what: str
    ) -> tuple[str, Deed]:
        field, subject = source
        record = natural_id(self._office, "first_contact.breach", (subject, self._roster[concerned], kind))
        values = {
            "subject": subject, field: subject, "person": self._roster[concerned], "kind": kind, "day": day_of(at), "what": what,
        }  # fmt: skip
        return record, self._deed(at, seat, "breach", record, values)

    def _confirmed(
        self, name: str, ago: int, concerned: str, kind: str, what: str, account: str
    ) -> Iterator[tuple[str, Deed]]:
        """A check, the breach entered from it, the account, and the confirmation two working days later."""
        chance = self._chance.branch(name)
        check, deed = self._check(chance, self._at(ago, 10, 5), _FIRST, concerned, ("greeted",), what)
        yield "", deed
        record, deed = self._breach(self._at(ago, 10, 20), _FIRST, ("check", check), concerned, kind, what)
        yield "", deed
        yield "", self._deed(self._at(ago - 1, 9, 10), concerned, "breach", record, {"account": account}, "account")
        said = {"reason": "当时两位小组成员在场，本人也承认。"}
        yield record, self._deed(self._at(ago - 2, 15, 30), _FIRST, "breach", record, said, "confirm")

    # --- what happened --------------------------------------------------------------------------------------

    def _checks(self) -> Iterator[Deed]:
        days = workdays_between(days_after(self._roster.first_day, 20), days_after(self._roster.today, -1))
        for number in range(CHECK_COUNT):
            chance = self._chance.branch(f"check {number}")
            at = moment_of(days[number * len(days) // CHECK_COUNT], chance.between(9, 16), chance.below(60))
            found = chance.percent(22)
            failed = (chance.pick(_ITEMS),) if found else ()
            remark = chance.pick(_FOUND) if found else ""
            concerned = chance.pick(_VISITED) if chance.percent(40) else ""
            yield self._check(chance, at, chance.pick((_FIRST, _SECOND)), concerned, failed, remark)[1]

    def _kept_after_appeal(self) -> Iterator[Deed]:
        """Heard, confirmed, appealed, kept, said at the meeting."""
        record = ""
        for found, deed in self._confirmed(
            "kept",
            96,
            "justice_young",
            "excuse",
            "来访人问立案进度，说“不归我管”，没有查指引。",
            "当天人多，没有想到先查一下。",
        ):
            record = found or record
            yield deed
        said = {"appeal": "我后来追出去指了路，希望算作改正。"}
        yield self._deed(self._at(93, 9, 30), "justice_young", "breach", record, said, "appeal")
        said = {"appeal_answer": "追出去指路值得肯定，但来访人已经离开，维持认定。"}
        yield self._deed(self._at(88, 10, 40), "office_director", "breach", record, said, "turn_down_appeal")
        said = {"criticised_on": workdays_after(self._roster.today, -85), "criticism": "月度全体会上通报，不点科室名。"}
        yield self._deed(self._at(85, 16, 10), _SECOND, "breach", record, said, "criticise")

    def _struck_after_appeal(self) -> Iterator[Deed]:
        """An appeal that was right: who entered it had taken one person for another."""
        record = ""
        for found, deed in self._confirmed(
            "struck", 60, "building_young", "cold", "电话里语气生硬，没有报姓名。", "那天上午我在工地，电话不是我接的。"
        ):
            record = found or record
            yield deed
        said = {"appeal": "派车单可以证明我当时不在办公室。"}
        yield self._deed(self._at(57, 11, 20), "building_young", "breach", record, said, "appeal")
        said = {"appeal_answer": "查了派车单，本人确实不在，申诉成立，予以撤销并致歉。"}
        yield self._deed(self._at(53, 9, 50), "office_director", "breach", record, said, "accept_appeal")

    def _three_of_one(self) -> Iterator[Deed]:
        """Three of one person: nobody has yet proposed what follows."""
        for number, (ago, kind, what, account) in enumerate((
            (34, "cold", "来访人到窗口，头没有抬，也没有应声。", "正在赶材料，是我不对。"),
            (21, "dont_know", "问旁听怎么报名，答“不知道”，没有查指引。", "刚换岗位，还不熟。"),
            (7, "undone", "答应当天回电，第二天仍没有回。", "记在本子上忘了看。"),
        )):  # fmt: skip
            for _, deed in self._confirmed(f"three {number}", ago, "education_young", kind, what, account):
                yield deed

    def _upheld_on_attitude(self) -> Iterator[Deed]:
        """A complaint on attitude that was upheld; what follows is proposed, and the person is to be heard."""
        chance = self._chance.branch("attitude")
        at = self._at(16, 14, 25)
        record = uuid7(at, chance.bytes(10))
        person = self._roster["finance_young"]
        values = {
            "kind": "attitude", "text": "打电话问预算公开在哪里看，对方说“自己上网找”，就挂了。", "way": "telephone", "received_at": at,
        }  # fmt: skip
        yield self._deed(at, "clerk", "complaint", record, values)
        contact = natural_id(self._office, "first_contact.complainant", (record,))
        told = {"complaint": record, "name": "钱女士", "contact": "138****2210"}
        yield self._deed(at + MINUTE_MS, "clerk", "complainant", contact, told)
        yield self._deed(
            self._at(15, 9, 15), _FIRST, "complaint", record, {"person": person, "kind": "attitude"}, "hear"
        )
        said = {"account": "当时另一部电话在响，我说得急了，向来电人道歉。"}
        yield self._deed(self._at(13, 10, 5), "finance_young", "complaint", record, said, "account")
        said = {"reason": "通话时间和本人说明相符。", "answer": "情况属实，已批评教育；预算公开的网址已用短信告知。"}
        yield self._deed(self._at(11, 15, 45), _FIRST, "complaint", record, said, "uphold")
        yield self._deed(self._at(10, 10, 30), _FIRST, "complaint", record, {}, "tell")
        yield self._deed(self._at(10, 10, 31), _FIRST, "complainant", contact, {}, "erase")
        period = day_of(at)[:4] + "-01-01"
        proposal = natural_id(self._office, "first_contact.consequence", (person, period))
        values = {
            "person": person, "period": period, "ground": "attitude", "complaints": [record],
            "text": f"{day_of(at)} 的态度投诉查实。按第十三项第四条，建议本年度考核定为不称职，取消当年奖金。",
        }  # fmt: skip
        yield self._deed(self._at(1, 16, 20), _SECOND, "consequence", proposal, values)

    def _open_ones(self) -> Iterator[Deed]:
        """What is to be done now: a complaint that came in, one whose person is to be heard, one under appeal."""
        chance = self._chance.branch("open")
        at = self._at(2, 9, 40)
        record = uuid7(at, chance.bytes(10))
        values = {
            "kind": "delayed", "text": "上月反映路灯不亮，说两周有回音，到现在没有人联系。", "way": "letter", "received_at": at,
        }  # fmt: skip
        yield self._deed(at, "clerk", "complaint", record, values)
        contact = natural_id(self._office, "first_contact.complainant", (record,))
        told = {"complaint": record, "name": "冯先生", "contact": "139****0876"}
        yield self._deed(at + MINUTE_MS, "clerk", "complainant", contact, told)
        at = self._at(1, 10, 10)
        check, deed = self._check(chance, at, _SECOND, "justice_young", ("greeted", "named"), "进门两分钟没有人招呼。")
        yield deed
        yield self._breach(
            at + 10 * MINUTE_MS,
            _SECOND,
            ("check", check),
            "justice_young",
            "cold",
            "来访人进门两分钟没有人招呼，也没有报姓名。",
        )[1]
        for found, deed in self._confirmed(
            "appealed",
            5,
            "deputies_young",
            "unanswered",
            "代表来电问建议办理进度，没有答复也没有登记。",
            "当时在开会，回来后补了登记。",
        ):
            yield deed
            if found:
                said = {"appeal": "登记本上有我当天下午补记的一条，请再看一下。"}
                yield self._deed(self._at(2, 11, 5), "deputies_young", "breach", found, said, "appeal")

    def _answers(self) -> Iterator[Deed]:
        """The visitor who asked the first question still open wants to hear back; a colleague proposes a line for it."""
        question, asker, at = self._reception.unanswered[0]
        record = natural_id(self._office, "first_contact.call_back", (question,))
        values: Fields = {"question": question, "visitor": "许先生", "contact": "137****5521"}
        yield Deed(
            at=at + MINUTE_MS, person=asker, collection="first_contact.call_back", record=record, kind="create", values=values
        )  # fmt: skip
        at = self._at(1, 14, 5)
        values = {
            "question": question, "matter": "轮椅进楼和上四楼会议室", "keywords": "无障碍 坡道 轮椅", "place": "东门坡道，一楼电梯",
            "section": self._roster.sections["office"], "handler": self._roster["logistics"], "hours": "工作时间，提前打电话有人接",
        }  # fmt: skip
        yield self._deed(at, "building_young", "proposal", uuid7(at, self._chance.branch("proposal").bytes(10)), values)
