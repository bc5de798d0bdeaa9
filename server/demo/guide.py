"""The demo's directory: forty matters with who handles them, what to bring, where and when; each with cases as visitors
bring them.

Declarations only; made up, close to what the offices of a district people's congress handle.
"""

from __future__ import annotations

from typing import Final

import msgspec


class Case(msgspec.Struct, frozen=True):
    """What a visitor asks, and how it ends."""

    asked: str
    result: str


class Matter(msgspec.Struct, frozen=True):
    """One entry of the directory. ``handler`` and ``stand_in`` are seats."""

    matter: str
    keywords: str
    section: str
    handler: str
    stand_in: str
    bring: str
    cases: tuple[Case, ...]
    room: str = ""


HOURS: Final = "工作日 8:30–12:00，14:00–17:30"
PLACES: Final = {
    "office": "301 综合办公室", "deputies": "303 代表工委", "legal": "304 法制工委", "justice": "305 监察司法工委",
    "finance": "306 财经工委", "education": "307 教科文卫工委", "building": "308 城建环保工委", "retired": "202 老干部活动室",
}  # fmt: skip


def _of(matter: str, keywords: str, seats: str, bring: str, *cases: tuple[str, str], room: str = "") -> Matter:
    section, handler, stand_in = seats.split()
    return Matter(matter, keywords, section, handler, stand_in, bring, tuple(Case(*one) for one in cases), room)


NOTHING: Final = "不需要材料"

MATTERS: Final = (
    _of("代表建议、批评和意见的提交", "提建议 写建议 代表建议", "deputies deputies_officer deputies_young",
        "建议纸（可在本处领取），代表证",
        ("代表提交关于老旧小区加装电梯的建议", "已登记编号，转承办单位，三个月内书面答复代表。"),
        ("代表想修改上周提交的建议", "已按代表意见更换文本，原件注明作废存档。")),
    _of("代表建议办理进度查询", "建议到哪了 答复 进度", "deputies deputies_young deputies_officer", "建议编号或标题",
        ("询问去年关于学校门口交通的建议办得怎样", "告知已办结并提供答复函复印件。"),
        ("代表对答复不满意，想重新办理", "已登记为重新办理件，退回承办单位，一个月内再答复。")),
    _of("代表联络站接待安排", "联络站 接待日 见代表", "deputies deputies_second deputies_young", NOTHING,
        ("居民想在接待日见本选区代表", "告知每月十五日在街道联络站接待，并代为预约。"),
        ("街道询问下月联络站接待代表名单", "已把名单发给街道人大工委。")),
    _of("查询本选区的人大代表", "谁是代表 选区 代表是谁", "deputies deputies_young deputies_officer", "住址（小区名即可）",
        ("居民询问自己小区属于哪个选区", "查到选区编号，告知代表姓名和联络站地址。")),
    _of("代表证补办与信息变更", "代表证 丢了 换单位", "deputies deputies_officer deputies_young", "本人身份证件，一寸照片两张",
        ("代表的证件遗失，申请补办", "已填表，五个工作日后来取。"),
        ("代表调动工作，变更单位信息", "已更新代表名册，并告知选区。")),
    _of("代表视察、调研活动报名", "视察 调研 报名", "deputies deputies_second deputies_officer", NOTHING,
        ("代表报名参加下周的养老服务视察", "已列入名单，出发前一天短信通知集合地点。")),
    _of("代表履职培训", "培训 学习班", "deputies deputies_second deputies_young", NOTHING,
        ("代表询问今年培训时间和请假办法", "告知培训日期，并登记其上午请假。")),
    _of("规范性文件备案审查建议", "备案 审查 文件合不合法", "legal legal_second legal_young", "书面审查建议，所涉文件复印件",
        ("商户认为一份管理办法与上位法不一致，提出审查建议", "已收件登记，研究后书面反馈。"),
        ("询问审查建议的办理时限", "告知一般在三个月内反馈，并说明可以补充材料。")),
    _of("法规草案征求意见", "立法 征求意见 草案", "legal legal_young legal_second", "书面意见（可当场填写）",
        ("物业公司对物业管理条例草案提意见", "意见已录入，随汇总材料报送市人大。"),
        ("居民询问在哪里看法规草案全文", "提供打印稿一份，并告知网上查阅方法。")),
    _of("基层立法联系点", "立法联系点 调研点", "legal legal_second legal_head", NOTHING,
        ("社区申请成为立法联系点信息采集点", "已收申请表，列入年底前实地了解的名单。")),
    _of("宪法宣誓和任职前法律知识考试", "宣誓 考试 任命", "legal legal_head legal_young", "任职材料复印件",
        ("拟任职人员询问考试时间和范围", "告知考试安排并发给复习提纲。")),
    _of("法律法规实施情况检查线索", "执法检查 法律没落实", "legal legal_head legal_second", "情况说明，相关照片或文件",
        ("反映小区消防通道长期被占用", "列入消防法执法检查线索，已转检查组。")),
    _of("对司法工作的意见和建议", "法院 检察院 意见", "justice justice_second justice_young", "书面意见；涉及案件的带文书编号",
        ("对法院诉讼服务大厅排队办法提建议", "建议已转法院办公室，一个月内回复来访人。"),
        ("询问人大能不能改判案件", "说明人大不办理具体案件，并告知申诉途径。")),
    _of("涉法涉诉来信来访的转办", "信访 申诉 官司", "justice justice_second justice_head", "身份证件，诉求材料，已有的文书",
        ("来信反映执行款迟迟未到", "已登记转办，并告知来信人转办单位和查询办法。"),
        ("邻里纠纷想请人大出面", "说明职责范围，联系街道调解委员会当天接待。")),
    _of("人民陪审员选任咨询", "陪审员 报名", "justice justice_young justice_second", "身份证件，学历证明",
        ("询问怎样报名当人民陪审员", "告知条件和报名时间，提供公告复印件。")),
    _of("监察工作监督事项", "监委 专项报告", "justice justice_head justice_second", "书面材料",
        ("询问专项工作报告的公开时间", "告知审议后公开，并说明查阅地点。")),
    _of("社区矫正和法律援助工作调研", "社区矫正 法律援助", "justice justice_young justice_head", NOTHING,
        ("律师志愿者想参加法律援助调研座谈", "已列入座谈邀请名单。")),
    _of("预算决算公开查询", "预算 决算 财政 公开", "finance finance_young finance_officer", "查询的单位和年度",
        ("居民想看街道今年的部门预算", "提供公开网址，并当场打印两页。"),
        ("询问学校维修资金在哪一项里", "查到所在科目，说明由教育部门具体解答。")),
    _of("预算联网监督", "联网 预算监督 系统", "finance finance_officer finance_young", "单位介绍信",
        ("预算单位询问数据报送格式", "已发给格式说明，并约定月底联调。")),
    _of("计划和预算执行情况调研", "经济运行 调研 计划", "finance finance_head finance_officer", "调研提纲回复材料",
        ("企业送来经营情况问卷", "问卷已收，纳入三季度经济运行分析。")),
    _of("国有资产管理情况报告", "国资 资产", "finance finance_officer finance_head", "单位介绍信，资产报表",
        ("国资部门来送资产报告初稿", "已收件，约定下周一座谈。")),
    _of("政府债务审查监督", "债务 专项债", "finance finance_head finance_officer", "单位介绍信，项目材料",
        ("财政部门来对接专项债项目材料", "核对清单，缺两份绩效表，已约定补齐日期。")),
    _of("财经代表小组活动", "代表小组 企业 座谈", "finance finance_young finance_head", NOTHING,
        ("企业家代表询问小组活动时间", "告知本月二十日上午，地点另行通知。")),
    _of("教育方面的意见和调研", "学校 上学 教育", "education education_officer education_young", "书面意见（可当场填写）",
        ("家长反映课后服务时间和下班时间对不上", "意见已转教育局，五个工作日内电话回复家长。"),
        ("幼儿园园长来谈托位紧张", "听取意见并记录，列入托育服务调研点。")),
    _of("医疗卫生方面的意见和调研", "医院 看病 卫生院", "education education_second education_officer", "书面意见（可当场填写）",
        ("居民建议社区卫生站周六开诊", "建议已转卫生健康局，答复后回电。")),
    _of("文化、体育设施意见", "文化馆 图书馆 健身 球场", "education education_young education_officer", NOTHING,
        ("老年合唱队想用文化馆场地", "联系文化馆，当天排出每周二上午场次。"),
        ("居民反映健身器材损坏", "已拍照转街道，三天内修好并回告。")),
    _of("非物质文化遗产保护调研", "非遗 传承", "education education_head education_young", "项目介绍材料",
        ("剪纸传承人想反映传习场所问题", "已记录，安排调研组下周走访。")),
    _of("民族、宗教、侨务事务", "民族 侨务 归侨", "education education_second education_head", "相关证件复印件",
        ("归侨询问子女入学照顾政策", "联系侨联，当场给出办理窗口和材料单。")),
    _of("城市规划和建设方面的意见", "规划 修路 拆迁 建设", "building building_second building_young", "书面意见，位置示意",
        ("居民询问门前道路改造何时完工", "联系住建部门，告知计划工期并留下联系人。"),
        ("沿街商户反映围挡挡住店面", "现场协调后围挡后移两米，已回告商户。")),
    _of("环境保护方面的意见", "油烟 噪声 污水 环保", "building building_young building_second", "地点，时间，照片（如有）",
        ("居民反映楼下餐馆油烟", "已转生态环境分局，现场检查后加装净化设备。"),
        ("反映工地夜间施工噪声", "转城管部门，当晚检查并答复来电人。")),
    _of("物业管理方面的意见", "物业 小区 停车", "building building_second building_head", "小区名称，业主意见",
        ("业主反映物业费公示不清", "联系街道，约定周五业主恳谈会上说明。")),
    _of("河长制和环境状况报告", "河道 河长 环境报告", "building building_head building_young", NOTHING,
        ("志愿者反映河边垃圾桶不够", "已转水务站，增设六个垃圾桶。")),
    _of("交通出行方面的意见", "公交 路口 红绿灯", "building building_young building_head", "路口或线路名称",
        ("居民建议公交线路延伸到新小区", "建议已转交通部门，一个月内回复。")),
    _of("公文收发和送文", "送文 文件 收文 机要", "office clerk archivist", "送文登记簿，介绍信",
        ("街道送来会议材料", "已签收登记，转文书办理。"),
        ("送来急件，请当面签收", "当面签收，并电话告知承办人。"), room="302 文印档案室"),
    _of("档案、会议文件查阅", "查档 查文件 会议记录", "office archivist clerk", "单位介绍信，查阅人工作证",
        ("史志部门查阅往届会议文件", "提供目录，当场查阅两卷，未外借。"),
        ("代表索取历次会议公报", "复印三份交代表，登记领取。"), room="302 文印档案室"),
    _of("旁听常委会会议报名", "旁听 公民旁听", "office office_deputy clerk", "身份证件",
        ("居民报名旁听下次常委会会议", "已登记，开会前五天电话通知结果。"),
        ("询问旁听有什么要求", "发给旁听须知一份。")),
    _of("媒体采访和信息公开", "采访 记者 信息公开", "office office_deputy office_director", "采访函，记者证",
        ("记者联系采访代表票决民生实事", "采访函已收，约定下周二上午采访。")),
    _of("财务报销和往来结算", "报销 发票 结账", "office accountant office_deputy", "发票，合同或清单，开户信息",
        ("印刷厂来结上月印刷费", "核对清单后收下发票，按审批流程付款。"),
        ("饮用水供应商询问付款进度", "查到已支付，告知到账日期。")),
    _of("会议室和后勤保障", "会议室 维修 后勤", "office logistics administrator", NOTHING,
        ("电梯维保人员来做月检", "登记后带到机房，检查完毕，记录存档。"),
        ("兄弟单位借用会议室", "查到空档，已登记借用并告知注意事项。")),
    _of("离退休干部服务", "老干部 退休 慰问", "office office_deputy logistics", "本人证件",
        ("退休老同志询问体检安排", "告知体检日期和医院，发给体检单。"),
        ("老同志来交组织生活会发言材料", "已收材料，转离退休支部联络人。"), room="202 老干部活动室"),
)  # fmt: skip
