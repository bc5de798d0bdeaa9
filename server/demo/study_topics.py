"""What the demo office studies: topics with kind, form, materials and summary; and what people write when they ask for
leave.

Declarations only; the words are made up for the demo.
"""

from __future__ import annotations

from typing import Final

import msgspec


class Topic(msgspec.Struct, frozen=True):
    """A subject of one session. ``lecturer`` is a seat, or ``""`` when nobody lectures."""

    topic: str
    content_kind: str
    form: str
    lecturer: str
    materials: str
    outcome: str


_T, _P = "theory", "professional"
TOPICS: Final = (
    Topic("学习宪法关于人民代表大会制度的规定", _T, "collective", "", "宪法文本第三章",
        "逐条学习并讨论了会议制度和代表职责，四人发言。"),
    Topic("代表法修改要点", _P, "coaching", "deputies_head", "代表法修改前后对照表",
        "讲清了代表联系群众的新要求，会后整理问答十二条。"),
    Topic("监督法修改要点与本区监督工作", _P, "coaching", "justice_head", "监督法文本，本年度监督计划",
        "结合三项专项报告讲解，明确了后续跟踪时间表。"),
    Topic("全过程人民民主的实践案例", _T, "seminar", "", "本区民生实事项目票决案例汇编", "分三组讨论，每组提出一条改进办法。"),
    Topic("预算审查监督怎样看报表", _P, "coaching", "finance_head", "部门预算表样，名词解释一页",
        "用一份实际报表练习，多数同志能指出三处以上疑点。"),
    Topic("作风建设专题学习", _T, "collective", "", "学习材料汇编第一册", "通读材料，两个科室作了对照检查发言。"),
    Topic("规范性文件备案审查实务", _P, "coaching", "legal_head", "备案审查流程图，案例两则",
        "对两则案例分组写审查意见并互相点评。"),
    Topic("观看纪录片《河畔人家》", _T, "film", "", "片长五十分钟，片后讨论", "讨论了基层治理中的群众参与，五人发言。"),
    Topic("公文写作常见错误", _P, "coaching", "archivist", "上半年退改公文摘编", "当场改稿一份，形成易错词句清单。"),
    Topic("保密知识学习", _P, "report", "", "保密常识手册", "学习手机和移动存储使用要求，全员签收提醒单。"),
    Topic("党课：把群众的事放在心上", _T, "party_lecture", "director", "党课提纲", "主任讲党课，会后各支部小组开展讨论。"),
    Topic("人大历史和制度知识竞赛", _P, "contest", "", "题库一百二十题", "六个小组参赛，代表工委和城建环保工委并列第一。"),
    Topic("信访接待与沟通技巧", _P, "coaching", "office_deputy", "接待用语提示卡",
        "两人一组情景练习，梳理了转办时要说清的三件事。"),
    Topic("民法典与日常工作", _P, "coaching", "legal_second", "以案说法八例", "围绕物业和相邻关系的案例展开问答。"),
    Topic("生态环境保护理论学习", _T, "collective", "", "学习材料汇编第二册", "学习后交流本区河道治理的做法。"),
    Topic("调查研究方法", _P, "coaching", "education_head", "调研提纲范例三份", "各科室报了一个选题，办公室汇总成调研计划。"),
    Topic("党的纪律学习交流", _T, "seminar", "", "学习材料汇编第三册，案例三则", "结合案例讨论，纪检委员作小结。"),
    Topic("专题询问的准备与组织", _P, "report", "education_second", "专题询问工作流程", "按流程排出养老服务专题询问的任务表。"),
    Topic("网络安全与个人信息保护", _P, "coaching", "administrator", "个人信息保护提示十条",
        "检查了各自电脑的口令和更新，记录问题九个。"),
    Topic("城市更新中的公众参与", _P, "report", "building_head", "城市更新案例介绍", "介绍三个街区的做法，讨论了代表如何参与。"),
    Topic("基层治理理论学习", _T, "collective", "", "学习材料汇编第四册", "分段领读，三位同志谈体会。"),
    Topic("代表建议督办经验交流", _P, "seminar", "", "重点督办建议清单", "四个委员会交流做法，形成督办提示单。"),
    Topic("历史文化保护专题片", _T, "film", "", "片长四十五分钟", "观看后讨论历史街区保护的监督办法。"),
    Topic("档案管理与移交要求", _P, "coaching", "archivist", "归档范围和保管期限表", "各科室对照清单补交材料二十余件。"),
    Topic("社会救助政策解读", _P, "report", "education_officer", "政策问答一页纸", "讲解申请条件和流程，纳入办事指引。"),
    Topic("学习交流：我身边的好党员", _T, "seminar", "", "各支部小组推荐材料", "六位同志讲述身边事，气氛热烈。"),
    Topic("应急处置和消防演练", _P, "coaching", "logistics", "疏散路线图", "组织一次疏散，用时三分四十秒，补换灭火器两具。"),
    Topic("统计数据怎么看", _P, "coaching", "finance_young", "月度统计公报摘录", "练习看同比、环比和口径说明。"),
    Topic("学习笔记互看与体会交流", _T, "seminar", "", "个人学习笔记", "每个科室一人发言，互相查看笔记。"),
    Topic("人大新闻宣传工作", _P, "report", "deputies_second", "上半年信息采用情况", "点评稿件五篇，约定每月选题会。"),
)  # fmt: skip
NEXT_TOPICS: Final = (
    Topic("共同富裕专题学习", _T, "collective", "", "学习材料汇编第五册", ""),
    Topic("执法检查报告的写法", _P, "coaching", "building_second", "近两年报告三份", ""),
    Topic("人大代表工作年终回顾", _P, "seminar", "", "各委员会年度小结提纲", ""),
)
TODAY_TOPIC: Final = Topic(
    "党员学习日：读原文、谈体会", _T, "collective", "", "学习材料汇编第五册第一章，请自带笔记本", ""
)
OPEN_TOPIC: Final = Topic(
    "业务微课堂：扫码签到试一试", _P, "coaching", "administrator", "请带手机，进会场时扫一次门口的码，随后静音", ""
)

MAKE_UP_NOTES: Final = (
    "通读了材料，结合本职工作列了三条要改进的地方。",
    "看了录像和课件，重点记了与联系代表有关的内容。",
    "与科室同志一起学了一遍，讨论了怎样用到调研里。",
    "自学两遍，不懂的地方已向主讲请教。",
)
LEAVE_REASONS: Final = (  # one without words is sick leave
    "到市里参加业务会议", "带队外出视察", "家里有事", "", "到街道参加代表接待日", "参加市人大培训班",
    "孩子学校有事，需到场", "年休假", "列席区政府会议", "赴外地调研，当天回不来",
)  # fmt: skip
GRANTED: Final = ("同意，请会后补学。", "同意。", "同意，材料请找文书领取。", "同意，安排好手头工作。")
DECLINED: Final = ("本次内容重要，请尽量调整时间参加。", "事项可改期，请参加学习。", "已协调另派人，请到会学习。")
CONFIRM_NOTES: Final = {
    "outside_window": "散会后才想起扫码，本人全程在场",
    "retired_code": "扫的是旧海报，已提醒后勤揭下", "other_room": "在门口误扫隔壁房间的码，人已到会",
    "not_listed": "自愿来听课，计入出席",
}  # fmt: skip
STRIKE_NOTES: Final = {
    "outside_window": "经核对，会议期间不在会场", "retired_code": "经核对，当天未到会",
    "other_room": "扫的是本人办公室的码，未到会", "not_listed": "旁听一会儿后离开，不计出席",
}  # fmt: skip
