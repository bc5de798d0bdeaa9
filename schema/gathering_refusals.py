"""Why a step at a gathering is refused, and what to do: the same for every regulation that has sessions."""

from __future__ import annotations

from schema.refusal import Refusal
from schema.words import Words


def _rule(name: str, zh: str, en: str, todo_zh: str, todo_en: str) -> Refusal:
    return Refusal(name=name, code="rule", sentence=Words(zh, en), todo=Words(todo_zh, todo_en))


CODE_NOT_OF_STATION = _rule(
    "code_not_of_station", "扫到的码和登记的二维码对不上。", "The code that was scanned is not the one registered for this place.",
    "请再扫一次会场的码，或请组织者点名登记。", "Scan the room's code again, or ask the organiser to call you.",
)  # fmt: skip
SCAN_NEEDED = _rule(
    "scan_needed", "本人签到需要扫会场的码。", "Checking yourself in needs the room's code.",
    "请扫码，或请组织者点名登记，效力一样。", "Scan it, or ask the organiser to call you; it counts the same.",
)  # fmt: skip
SESSION_CALLED_OFF = _rule(
    "session_called_off", "这次学习已经取消。", "This session was called off.",
    "请看学习安排里的新时间。", "Look for the new time in the plan.",
)  # fmt: skip
LEAVE_AFTER_START = _rule(
    "leave_after_start", "学习已经开始，不能再请假。", "The session has begun; leave can't be asked any more.",
    "请直接告诉组织者，由组织者在名单上注明。", "Tell the organiser, who can note it on the sheet.",
)  # fmt: skip
LEAVE_NEEDS_REASON = _rule(
    "leave_needs_reason", "请假要写事由。", "Leave needs a reason.",
    "请填写事由后再提交。", "Enter the reason and send it again.",
)  # fmt: skip
SICK_WITHOUT_REASON = _rule(
    "sick_without_reason", "病假不写事由。", "Sick leave bears no reason.",
    "请清空事由再提交；病情不用告诉系统。", "Empty the reason and send it again; the illness is nobody's record.",
)  # fmt: skip
ENDS_BEFORE_START = _rule(
    "ends_before_start", "结束时间早于开始时间。", "The end is before the start.",
    "请核对两个时间。", "Check the two times.",
)  # fmt: skip
NOT_OF_SESSION = _rule(
    "not_of_session", "这个人不在这一场的应到名单里。", "This person was not expected at that session.",
    "请核对场次和姓名。", "Check the session and the name.",
)  # fmt: skip
SPOKE_BEFORE_START = _rule(
    "spoke_before_start", "学习还没有开始。", "The session has not begun.",
    "请在学习开始后再记发言。", "Note who spoke once it has begun.",
)  # fmt: skip
OWN_SHEET = _rule(
    "own_sheet", "自己的签到、请假和补学不能由自己来定。", "Nobody decides on their own attendance, leave or make-up.",
    "请由组织者、文书或支部里另一位同志来办。", "Ask the organiser, the clerk or somebody else of the branch.",
)  # fmt: skip
MADE_UP_IN_FUTURE = _rule(
    "made_up_in_future", "补学日期还没有到。", "The day lies in the future.",
    "请填已经补学的那一天。", "Enter the day on which it was done.",
)  # fmt: skip
