"""A visitor's pages: the case, the desk's form, and the notices when something is not there or not taken.

Pure: a case in, HTML out. Says in plain words how it stands, who answers for it, when to come and with what.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from schema.calendar import weekday_of
from schema.day import day_of
from schema.notice import AT_THE_DESK, COMPLAIN, HOW_LONG, RIGHTS, WHO, said
from schema.words import Words
from server.papers.visit_sheet import both, choices, field, form, notice, rows, sheet, shown
from server.visitors.case import Case

COMPLAINT_KINDS: Final = (
    ("attitude", Words("态度不好", "Attitude")), ("unanswered", Words("不解答、说不知道", "Not answered")),
    ("delayed", Words("拖延、没有按约定办", "Delayed, or a promise not kept")),
    ("wrong", Words("办错了、说错了", "Done or told wrongly")), ("other", Words("其他", "Something else")),
)  # fmt: skip
GRADES: Final = (
    ("satisfied", Words("满意", "Satisfied")), ("mostly", Words("基本满意", "Mostly satisfied")), ("not", Words("不满意", "Not satisfied")),
)  # fmt: skip
REQUEST_KINDS: Final = (
    ("see", Words("查看我的信息", "See my data")), ("correct", Words("更正我的信息", "Correct my data")),
    ("delete", Words("删除我的信息", "Delete my data")),
)  # fmt: skip
STATES: Final = {
    "waiting": Words("已登记，请在前台稍候，马上有人接待。", "You are registered. Please wait at the desk; someone will be with you."),
    "left": Words("这次登记已经结束。需要办理请到前台重新登记。", "This registration is closed. Please register again at the desk."),
    "received": Words("正在办理", "Being handled"),
    "handed": Words("正在转交承办人，转交完成前仍由下面的同志负责", "Being handed over; until that is accepted the person below is responsible"),
    "promised": Words("已约好日期", "A day is agreed"),
    "done": Words("已办结", "Done"),
    "not_ours": Words("不属本机关办理，已告知主管单位", "Not this office's matter; you were told whose it is"),
}  # fmt: skip
SAID: Final = {
    "rated": Words("评价已收到，谢谢。", "Your rating was received. Thank you."),
    "complained": Words(
        "投诉已收到，由监督小组处理。被投诉的人会看到您写的内容，看不到您留的联系方式，也看不到是哪次来访提出的。",
        "Your complaint was received. The supervision team looks into it; whom it is about reads what you wrote, and sees neither the contact "
        "that you left nor from which visit it came.",
    ),
    "asked": Words("申请已收到，责任人会在规定时间内办理。", "Your request was received and will be settled in time."),
    "arrived": Words("登记好了。请保存这个页面，离开前不要关。", "You are registered. Keep this page until you leave."),
}  # fmt: skip
NOT_THERE: Final = (
    Words("没有找到", "Not found"),
    Words(
        "没有这个编号的事项。可能还没有登记上来，也可能已经过期。请过一会儿再试，来访条请保留；急事请联系前台。",
        "There is no case with this code. It may not have arrived yet, or its time is over. "
        "Try again later and keep the slip; if it is urgent, ask at the desk.",
    ),
)
TOO_FAST: Final = (
    Words("请稍等再试", "Please wait a moment"),
    Words(
        "刚才的操作太频繁，或者已经到了次数。请过几分钟再试，急事请直接到前台。",
        "Too many attempts, or no more are taken. Try again in a few minutes; if it is urgent, come to the desk.",
    ),
)
NOT_TAKEN: Final = (
    Words("没有提交成功", "Not sent"),
    Words(
        "有一项没有填，或者文字太长。请返回上一页修改，写过的内容还在。",
        "Something is missing, or the text is too long. Go back to the page before; what you wrote is still there.",
    ),
)
_CLOSED: Final = Words(
    "前台暂不能自己登记，请直接找前台工作人员。",
    "Registering here is switched off; please speak to the staff at the desk.",
)
TROUBLE: Final = (
    Words("暂时不能用", "Not available now"),
    Words("请稍后再试；急事请直接到前台。", "Please try again later; if it is urgent, come to the desk."),
)
_WEEKDAYS: Final = (
    Words("周一", "Mon"), Words("周二", "Tue"), Words("周三", "Wed"), Words("周四", "Thu"), Words("周五", "Fri"), Words("周六", "Sat"),
    Words("周日", "Sun"),
)  # fmt: skip


def day_words(day: str) -> str:
    """``11月26日（周四）``."""
    return f"{int(day[5:7])}月{int(day[8:])}日（{_WEEKDAYS[weekday_of(day) - 1].zh}） {day}"


def notice_page(words: tuple[Words, Words], office_name: str = "") -> str:
    """A page with one sentence that says what to do."""
    return sheet(words[0], office_name, notice(words[1], role="alert"))


def case_page(case: Case, code: str, said: str = "", marks: Callable[[], str] = str) -> str:
    """A visitor's case; ``marks`` gives each form its mark."""
    told = notice(SAID[said], "good") if said in SAID else ""
    return sheet(
        Words("来访办理情况", "Your visit"),
        case.office_name,
        told + _standing(case) + _forms(case, code, marks),
        _foot(case),
    )


def _standing(case: Case) -> str:
    promise = day_words(case.promise_day) if case.promise_day and case.standing != "done" else ""
    facts = rows([
        (Words("来访人", "Visitor"), case.visitor),
        (Words("登记日期", "Registered on"), day_words(day_of(case.since_ms))),
        (Words("事项", "Matter"), case.subject),
        (Words("现在由谁负责", "Responsible now"), " ".join(filter(None, (case.section, case.person)))),
        (Words("电话", "Telephone"), case.phone),
        (Words("约定的日期", "Agreed for"), promise),
        (Words("到时候会做什么", "What will be done"), case.promise_what if promise else ""),
        (Words("由谁兑现", "By whom"), case.promise_by if promise else ""),
        (Words("需要带什么", "What to bring"), case.bring),
        (Words("地点", "Where"), case.place),
        (Words("办公时间", "When"), case.hours),
        (Words("已经告诉您的", "What you were told"), case.told),
        (Words("机关地址", "Office address"), case.office_address),
        (Words("机关电话", "Office telephone"), case.office_phone),
    ])  # fmt: skip
    return f'<section class="card state"><p class="big">{both(STATES[case.standing])}</p>{facts}</section>'


def _forms(case: Case, code: str, marks: Callable[[], str]) -> str:
    base, parts = f"/v/{code}", []
    if case.may_rate:
        rate = choices("grade", Words("您对这次接待满意吗？", "How was it?"), GRADES)
        parts.append(
            f'<section class="card">{form(base + "/rate", rate, Words("提交评价", "Send"), marks())}</section>'
        )
    elif case.grade:
        graded = next(label for value, label in GRADES if value == case.grade)
        parts.append(
            f'<section class="card"><p>{both(Words(f"您的评价：{graded.zh}", f"Your rating: {graded.en}"))}</p></section>'
        )
    if case.may_complain:
        complaint = (
            choices("kind", Words("投诉什么", "What is it about"), COMPLAINT_KINDS)
            + field("text", Words("发生了什么（1000 字以内）", "What happened (up to 1000 characters)"), 1000, kind="lines", is_needed=True)
            + field(
                "contact", Words("联系方式（可不填；只有处理投诉的人看得到）", "Contact (optional; only the team sees it)"),
                40,
                kind="tel",
            )
        )  # fmt: skip
        send = form(base + "/complain", complaint, Words("提交投诉", "Send the complaint"), marks())
        parts.append(f'<details class="card"><summary>{both(Words("我要投诉", "Complain"))}</summary>{send}</details>')
    if case.may_ask:
        ask = choices("kind", Words("您的要求", "What you want"), REQUEST_KINDS) + field(
            "text", Words("说明（更正请写明改成什么，500 字以内）", "In your words (for a correction: what it should say)"), 500,
            kind="lines", form="data-",
        )  # fmt: skip
        send = form(base + "/data", ask, Words("提交申请", "Send the request"), marks())
        summary = both(Words("查看、更正或删除我的信息", "See, correct or delete my data"))
        parts.append(f'<details class="card"><summary>{summary}</summary>{send}</details>')
    return "".join(parts)


def _foot(case: Case) -> str:
    until = (
        Words(f"这个页面到 {case.open_until} 为止。", f"This page opens until {case.open_until}.") if case.open_until
        else Words("办结后这个页面还保留一段时间。", "After the matter is done this page stays for a while.")
    )  # fmt: skip
    keep = Words(
        "只凭这个地址就能打开，请不要转发。这里没有您的联系方式和全名。",
        "Whoever has this address can open it: don't pass it on. Your contact and full name are not on it.",
    )
    filled = {"office": case.office_name, "where": "", **case.terms}  # where it is stands above
    return f"<p>{both(keep)}</p><p>{both(until)}</p><p>{both(said((WHO, HOW_LONG, RIGHTS, COMPLAIN), filled))}</p>"


def desk_page(
    address: str,
    office_name: str,
    place: str,
    contact_days: int,
    text_months: int,
    *,
    is_open: bool,
    app: str,
    open_months: int = 36,
    where: str = "",
    mark: str = "",
) -> str:
    """The form at a reception desk for someone who registers themselves; ``app`` is where those who work here go on, ``where`` how to reach the
    office (``schema.notice.where_of``)."""
    staff = (
        f'<a class="line" href="{shown(app)}">{both(Words("我是工作人员，打开履职", "I work here: open the app"))}</a>'
    )
    title = Words("来访登记", "Register your visit")
    if not is_open:
        return sheet(title, office_name, f"<p>{shown(place)}</p>" + notice(_CLOSED), staff)
    filled = {"office": office_name, "contact": contact_days, "text": text_months, "open": open_months, "where": where}
    privacy = said(AT_THE_DESK, filled)
    content = (
        field("visitor", Words("怎么称呼您", "Your name, or how to address you"), 60, is_needed=True)
        + field("matter", Words("要办什么事（500 字以内）", "What is it about (up to 500 characters)"), 500, kind="lines", is_needed=True)
        + field("contact", Words("联系方式（可不填）", "Contact (optional)"), 40, kind="tel")
        + f"<p>{both(privacy)}</p>"
    )  # fmt: skip
    send = form(address, content, Words("登记", "Register"), mark)
    return sheet(title, office_name, f'<p class="big">{shown(place)}</p><section class="card">{send}</section>', staff)
