// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.
import type { Rules } from '../rules/shape'

export const RULES: Rules = {
 "schema": 2,
 "upgrades": [
  {
   "type": "recode",
   "to": 2,
   "collection": "party_study.attendance",
   "field": "way",
   "values": {
    "code": "poster"
   }
  },
  {
   "type": "rename",
   "to": 2,
   "collection": "first_contact.visit",
   "field": "entry",
   "becomes": "directory_entry"
  }
 ],
 "utcOffsetMinutes": 480,
 "filePattern": "^[0-9a-f]{64} [^/\\\\\\x00-\\x1f\\x7f]{1,120}$",
 "gatherings": [
  {
   "regulation": "theory_study",
   "arrange": "1.3",
   "attend": "1.3",
   "leave": "1.6",
   "make_up": "1.7",
   "speak": "1.3",
   "arrangers": [
    "branch_secretary",
    "publicity_commissioner",
    "office_director",
    "office_clerk",
    "party_group_secretary"
   ],
   "granters": [
    "party_group_secretary"
   ],
   "overseers": [
    "branch_secretary",
    "publicity_commissioner"
   ],
   "clerks": [
    "office_clerk"
   ]
  },
  {
   "regulation": "party_study",
   "arrange": "5.1",
   "attend": "5.2",
   "leave": "5.2",
   "make_up": "5.2",
   "speak": "5.9",
   "arrangers": [
    "office_director",
    "office_clerk",
    "branch_secretary",
    "publicity_commissioner"
   ],
   "granters": [
    "secretary_general"
   ],
   "overseers": [
    "branch_secretary"
   ],
   "clerks": [
    "office_clerk"
   ]
  }
 ],
 "characters": {
  "han": [
   [
    11904,
    11929
   ],
   [
    11931,
    12019
   ],
   [
    12032,
    12245
   ],
   [
    12293,
    12293
   ],
   [
    12295,
    12295
   ],
   [
    12321,
    12329
   ],
   [
    13312,
    19903
   ],
   [
    19968,
    40959
   ],
   [
    63744,
    64109
   ],
   [
    64112,
    64217
   ],
   [
    131072,
    173791
   ],
   [
    173824,
    177977
   ],
   [
    177984,
    178205
   ],
   [
    178208,
    183969
   ],
   [
    183984,
    191456
   ],
   [
    191472,
    192093
   ],
   [
    194560,
    195101
   ],
   [
    196608,
    201546
   ],
   [
    201552,
    205743
   ]
  ],
  "marks": [
   [
    183,
    183
   ],
   [
    8212,
    8212
   ],
   [
    8216,
    8217
   ],
   [
    8220,
    8221
   ],
   [
    8230,
    8230
   ],
   [
    12289,
    12291
   ],
   [
    12296,
    12305
   ],
   [
    12308,
    12315
   ],
   [
    65281,
    65295
   ],
   [
    65306,
    65312
   ],
   [
    65339,
    65344
   ],
   [
    65371,
    65381
   ]
  ]
 },
 "notebooks": [
  {
   "regulation": "theory_study",
   "clause": "1.8",
   "inspectors": [
    "branch_secretary",
    "branch_deputy_secretary",
    "publicity_commissioner"
   ],
   "goals": [
    [
     [
      "party_group_secretary",
      "party_group_member"
     ],
     "1.8.notes_chars"
    ]
   ]
  },
  {
   "regulation": "party_study",
   "clause": "5.8",
   "inspectors": [
    "branch_secretary",
    "branch_deputy_secretary",
    "publicity_commissioner"
   ],
   "goals": [
    [
     [
      "party_group_secretary",
      "party_group_member",
      "standing_committee_director",
      "deputy_director",
      "secretary_general"
     ],
     "5.8.leader_chars"
    ],
    [
     [
      "party_member"
     ],
     "5.8.member_chars"
    ],
    [
     [
      "staff"
     ],
     "5.8.staff_chars"
    ]
   ]
  }
 ],
 "codeAlphabet": "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
 "codeChars": 16,
 "shortCodeChars": 8,
 "slipCodeChars": 26,
 "limits": {
  "TEXT_CHARS_MAX": 200,
  "LONG_TEXT_CHARS_MAX": 8000,
  "LIST_ITEMS_MAX": 400,
  "MAP_KEYS_MAX": 400,
  "MAP_KEY_CHARS_MAX": 80,
  "RECORD_BYTES_MAX": 65536,
  "DAY_MIN": "1900-01-01",
  "DAY_MAX": "2199-12-31",
  "MOMENT_MAX": 7258089600000,
  "NUMBER_MAX": 9007199254740991,
  "PHOTO_PX_MAX": 1600,
  "PHOTO_BYTES_MAX": 2000000,
  "DOCUMENT_BYTES_MAX": 12000000
 },
 "posts": [
  [
   "party_group_secretary",
   [
    "党组书记",
    "Party group secretary"
   ]
  ],
  [
   "party_group_member",
   [
    "党组成员",
    "Party group member"
   ]
  ],
  [
   "branch_secretary",
   [
    "支部书记",
    "Branch secretary"
   ]
  ],
  [
   "branch_deputy_secretary",
   [
    "支部副书记",
    "Deputy branch secretary"
   ]
  ],
  [
   "organization_commissioner",
   [
    "组织委员",
    "Organisation commissioner"
   ]
  ],
  [
   "discipline_commissioner",
   [
    "纪检委员",
    "Discipline commissioner"
   ]
  ],
  [
   "publicity_commissioner",
   [
    "宣传委员",
    "Publicity commissioner"
   ]
  ],
  [
   "party_member",
   [
    "党员",
    "Party member"
   ]
  ],
  [
   "activist",
   [
    "入党积极分子",
    "Activist applying for membership"
   ]
  ],
  [
   "standing_committee_director",
   [
    "人大常委会主任",
    "Director of the standing committee"
   ]
  ],
  [
   "deputy_director",
   [
    "分管领导",
    "Deputy director in charge"
   ]
  ],
  [
   "secretary_general",
   [
    "秘书长",
    "Secretary general"
   ]
  ],
  [
   "office_director",
   [
    "办公室主任",
    "Office director"
   ]
  ],
  [
   "office_clerk",
   [
    "办公室文书",
    "Office clerk"
   ]
  ],
  [
   "finance_officer",
   [
    "财务人员",
    "Finance officer"
   ]
  ],
  [
   "receptionist",
   [
    "前台接待",
    "Receptionist"
   ]
  ],
  [
   "hygiene_inspector",
   [
    "卫生检查员",
    "Hygiene inspector"
   ]
  ],
  [
   "supervision_team",
   [
    "考核监督小组",
    "Supervision team"
   ]
  ],
  [
   "staff",
   [
    "机关干部",
    "Staff"
   ]
  ],
  [
   "retiree",
   [
    "离退休干部",
    "Retiree"
   ]
  ],
  [
   "administrator",
   [
    "系统管理员",
    "Administrator"
   ]
  ]
 ],
 "regulations": [
  [
   1,
   "theory_study",
   [
    "党组理论学习中心组学习制度",
    "Theory study of the party group"
   ]
  ],
  [
   2,
   "party_group_meeting",
   [
    "党组会议制度",
    "Party group meetings"
   ]
  ],
  [
   3,
   "branch_committee",
   [
    "支部委员会例会制度",
    "Branch committee meetings"
   ]
  ],
  [
   4,
   "branch_duties",
   [
    "支部委员职能细则",
    "Duties of the branch committee"
   ]
  ],
  [
   5,
   "party_study",
   [
    "党员学习制度",
    "Study of party members and staff"
   ]
  ],
  [
   6,
   "democratic_life",
   [
    "民主生活会制度",
    "Democratic life meetings"
   ]
  ],
  [
   7,
   "member_appraisal",
   [
    "民主评议党员制度",
    "Democratic appraisal of members"
   ]
  ],
  [
   8,
   "dues",
   [
    "党费缴纳制度",
    "Party dues"
   ]
  ],
  [
   9,
   "office_duties",
   [
    "办公室工作职责",
    "Duties of the office"
   ]
  ],
  [
   10,
   "finance",
   [
    "财务管理制度",
    "Finance"
   ]
  ],
  [
   11,
   "secretariat",
   [
    "办公室文秘工作制度",
    "Secretariat"
   ]
  ],
  [
   12,
   "hygiene",
   [
    "环境卫生管理制度",
    "Hygiene of the premises"
   ]
  ],
  [
   13,
   "first_contact",
   [
    "首问责任制",
    "First contact"
   ]
  ],
  [
   14,
   "integrity",
   [
    "领导班子成员廉洁自律准则",
    "Integrity of leaders"
   ]
  ]
 ],
 "parameters": {
  "1.2.days_per_year": [
   12,
   "days"
  ],
  "1.2.sessions_per_quarter": [
   1,
   "count"
  ],
  "1.3.topic_days": [
   5,
   "days"
  ],
  "1.3.opens_before_minutes": [
   30,
   "minutes"
  ],
  "1.3.late_after_minutes": [
   0,
   "minutes"
  ],
  "1.3.closes_after_minutes": [
   30,
   "minutes"
  ],
  "1.7.make_up_days": [
   30,
   "days"
  ],
  "1.8.notes_chars": [
   5000,
   "characters"
  ],
  "1.8.articles": [
   2,
   "count"
  ],
  "1.8.count_marks": [
   "no",
   "choice"
  ],
  "1.8.read_days": [
   10,
   "days"
  ],
  "2.3.per_month": [
   1,
   "count"
  ],
  "2.5.majority": [
   "more_than_half_of_entitled",
   "choice"
  ],
  "2.5.quorum": [
   "more_than_half",
   "choice"
  ],
  "2.5.personnel_quorum": [
   "two_thirds_or_more",
   "choice"
  ],
  "3.1.per_month": [
   1,
   "count"
  ],
  "3.3.late_after_minutes": [
   0,
   "minutes"
  ],
  "4.1.report_upward_every_months": [
   3,
   "months"
  ],
  "4.2.general_meeting": [
   "quarterly",
   "choice"
  ],
  "4.2.committee": [
   "monthly",
   "choice"
  ],
  "4.2.group": [
   "monthly",
   "choice"
  ],
  "4.2.lecture": [
   "quarterly",
   "choice"
  ],
  "4.2.general_meeting_quorum": [
   "more_than_half",
   "choice"
  ],
  "4.2.general_meeting_majority": [
   "more_than_half_of_entitled",
   "choice"
  ],
  "4.2.committee_quorum": [
   "half_or_more",
   "choice"
  ],
  "4.3.loan_days": [
   14,
   "days"
  ],
  "4.3.review_every_months": [
   6,
   "months"
  ],
  "5.1.weekday": [
   5,
   "weekday"
  ],
  "5.1.every_weeks": [
   2,
   "weeks"
  ],
  "5.2.opens_before_minutes": [
   30,
   "minutes"
  ],
  "5.2.late_after_minutes": [
   0,
   "minutes"
  ],
  "5.2.closes_after_minutes": [
   30,
   "minutes"
  ],
  "5.2.make_up_days": [
   14,
   "days"
  ],
  "5.3.min_share_each": [
   0.3,
   "share"
  ],
  "5.6.lectures": [
   1,
   "count"
  ],
  "5.8.leader_chars": [
   5000,
   "characters"
  ],
  "5.8.member_chars": [
   3000,
   "characters"
  ],
  "5.8.articles": [
   1,
   "count"
  ],
  "5.8.inspections_per_year": [
   2,
   "count"
  ],
  "5.8.staff_chars": [
   0,
   "characters"
  ],
  "5.8.centre_notes": [
   "yes",
   "choice"
  ],
  "5.8.inspect_within_days": [
   15,
   "days"
  ],
  "5.8.complete_days": [
   10,
   "days"
  ],
  "5.8.count_marks": [
   "no",
   "choice"
  ],
  "5.8.read_days": [
   10,
   "days"
  ],
  "5.10.answer_days": [
   10,
   "days"
  ],
  "6.1.attendance_quorum": [
   "two_thirds_or_more",
   "choice"
  ],
  "6.2.per_half_year": [
   1,
   "count"
  ],
  "6.2.notice_days": [
   3,
   "days"
  ],
  "6.7.report_days": [
   15,
   "days"
  ],
  "7.1.rounds_per_year": [
   1,
   "count"
  ],
  "7.4.steps": [
   "five_steps",
   "choice"
  ],
  "7.4.grades": [
   "four_grades",
   "choice"
  ],
  "7.4.excellent_share_at_most": [
   0.3333,
   "share"
  ],
  "8.1.due_day": [
   10,
   "day_of_month"
  ],
  "8.2.rate_bands": [
   "300000:50;500000:100;1000000:150;:200",
   "rate_bands"
  ],
  "8.2.retired_rate_bands": [
   "500000:50;:100",
   "rate_bands"
  ],
  "8.3.months_at_once": [
   "one_month_only",
   "choice"
  ],
  "8.3.paid_by": [
   "self_only",
   "choice"
  ],
  "8.3.back_payment_months": [
   6,
   "months"
  ],
  "8.4.oral_from": [
   1,
   "count"
  ],
  "8.4.notice_from": [
   3,
   "count"
  ],
  "8.4.refer_after_months": [
   6,
   "months"
  ],
  "10.7.spending_approver": [
   "standing_committee_director",
   "post"
  ],
  "10.7.loan_days": [
   30,
   "days"
  ],
  "11.2.reader_days": [
   2,
   "days"
  ],
  "11.3.archive_copies": [
   3,
   "count"
  ],
  "11.4.hand_in_days": [
   7,
   "days"
  ],
  "12.6.per_month": [
   1,
   "count"
  ],
  "12.7.rooms_per_round": [
   5,
   "count"
  ],
  "12.7.rooms_per_month": [
   5,
   "count"
  ],
  "12.8.warn_at": [
   1,
   "count"
  ],
  "12.8.notice_at": [
   2,
   "count"
  ],
  "12.8.decide_days": [
   5,
   "days"
  ],
  "12.8.reply_days": [
   3,
   "days"
  ],
  "13.2.answer_days": [
   3,
   "days"
  ],
  "13.3.contact_retention_days": [
   30,
   "days"
  ],
  "13.3.text_retention_months": [
   24,
   "months"
  ],
  "13.3.page_days": [
   30,
   "days"
  ],
  "13.3.request_days": [
   5,
   "days"
  ],
  "13.3.self_registration": [
   "on",
   "choice"
  ],
  "13.4.breaches_per_year": [
   3,
   "count"
  ],
  "13.4.upheld_complaints": [
   1,
   "count"
  ],
  "13.4.hear_days": [
   5,
   "days"
  ],
  "13.4.appeal_days": [
   10,
   "days"
  ],
  "13.4.decide_days": [
   10,
   "days"
  ],
  "13.4.checks_per_quarter": [
   6,
   "count"
  ],
  "14.1.per_half_year": [
   1,
   "count"
  ]
 },
 "refusals": {
  "field_invalid": [
   "invalid",
   [
    "“{field}”填写的内容不合要求。",
    "What is in “{field}” can't be taken."
   ],
   [
    "请改正这一项再提交。",
    "Correct this entry and send it again."
   ]
  ],
  "operation_unreadable": [
   "invalid",
   [
    "这一步的内容读不出来。",
    "This step could not be read."
   ],
   [
    "请更新应用后重做一次。",
    "Update the app and do it once more."
   ]
  ],
  "unknown_kind": [
   "not_found",
   [
    "服务器不认识这类记录或这一步。",
    "The server does not know this kind of record or step."
   ],
   [
    "请更新应用后重做一次。",
    "Update the app and do it once more."
   ]
  ],
  "record_missing": [
   "not_found",
   [
    "没有找到这条记录，或者您看不到它。",
    "There is no such record, or you can't see it."
   ],
   [
    "请刷新后再试；需要查看请找办公室。",
    "Refresh and try again; ask the office if you need to see it."
   ]
  ],
  "post_missing": [
   "forbidden",
   [
    "您现在的职务不能做“{action}”。",
    "Your posts don't allow “{action}”."
   ],
   [
    "请由有此职务的人办理，或请管理员核对任职。",
    "Ask someone who holds the post, or have the administrator check your posts."
   ]
  ],
  "field_forbidden": [
   "forbidden",
   [
    "“{field}”不能这样改。",
    "“{field}” can't be changed this way."
   ],
   [
    "请用页面上提供的步骤。",
    "Use the steps that the page offers."
   ]
  ],
  "state_moved": [
   "stale_state",
   [
    "已经有人先办了：现在是“{state}”。",
    "Someone acted first: it is now “{state}”."
   ],
   [
    "看一看现在的情况，再决定要不要继续。",
    "Look at how it stands now, then decide whether to go on."
   ]
  ],
  "clock_ahead": [
   "clock",
   [
    "手机时间比实际快得太多，这一步没有记上。",
    "The phone's clock runs too far ahead; this step was not taken."
   ],
   [
    "请把手机时间设为自动，再提交一次。",
    "Set the phone's clock to automatic and send it again."
   ]
  ],
  "too_large": [
   "limit",
   [
    "内容太多，超过了 {limit}。",
    "There is too much in it: more than {limit}."
   ],
   [
    "请删短或分成几条。",
    "Shorten it or split it up."
   ]
  ],
  "app_too_old": [
   "schema_too_old",
   [
    "应用版本太旧，服务器不再接受。",
    "This version of the app is too old for the server."
   ],
   [
    "请更新应用；没有提交的内容会留在手机上。",
    "Update the app; what waits stays on the phone."
   ]
  ],
  "id_taken": [
   "duplicate_key",
   [
    "这个编号已经有别的记录。",
    "Another record already has this id."
   ],
   [
    "请重新填一次。",
    "Please enter it once more."
   ]
  ],
  "held_back": [
   "stale_state",
   [
    "它依赖的上一步没有被接受。",
    "The step that it builds on was not taken."
   ],
   [
    "先处理上一步，再提交这一步。",
    "Settle that step first, then send this one."
   ]
  ],
  "device_ended": [
   "forbidden",
   [
    "这一步是在设备停用之后做的，没有接收。",
    "This was done after the device was revoked and was not taken."
   ],
   [
    "请在您现在的设备上再办一次。",
    "Do it again on the device you use now."
   ]
  ],
  "shared_device": [
   "forbidden",
   [
    "这一步不能在共用设备上办。",
    "This step can't be taken on a shared device."
   ],
   [
    "请在自己的手机或电脑上办。",
    "Take it on a device of your own."
   ]
  ],
  "end_before_start": [
   "rule",
   [
    "截止日早于起始日。",
    "The last day is before the first day."
   ],
   [
    "请核对两个日期。",
    "Check the two days."
   ]
  ],
  "ends_before_start": [
   "rule",
   [
    "结束时间早于开始时间。",
    "The end is before the start."
   ],
   [
    "请核对两个时间。",
    "Check the two times."
   ]
  ],
  "session_called_off": [
   "rule",
   [
    "这次学习已经取消。",
    "This session was called off."
   ],
   [
    "请看学习安排里的新时间。",
    "Look for the new time in the plan."
   ]
  ],
  "scan_needed": [
   "rule",
   [
    "本人签到需要扫会场的码。",
    "Checking yourself in needs the room's code."
   ],
   [
    "请扫码，或请组织者点名登记，效力一样。",
    "Scan it, or ask the organiser to call you; it counts the same."
   ]
  ],
  "code_not_of_station": [
   "rule",
   [
    "扫到的码和登记的二维码对不上。",
    "The code that was scanned is not the one registered for this place."
   ],
   [
    "请再扫一次会场的码，或请组织者点名登记。",
    "Scan the room's code again, or ask the organiser to call you."
   ]
  ],
  "leave_after_start": [
   "rule",
   [
    "学习已经开始，不能再请假。",
    "The session has begun; leave can't be asked any more."
   ],
   [
    "请直接告诉组织者，由组织者在名单上注明。",
    "Tell the organiser, who can note it on the sheet."
   ]
  ],
  "leave_needs_reason": [
   "rule",
   [
    "请假要写事由。",
    "Leave needs a reason."
   ],
   [
    "请填写事由后再提交。",
    "Enter the reason and send it again."
   ]
  ],
  "not_of_session": [
   "rule",
   [
    "这个人不在这一场的应到名单里。",
    "This person was not expected at that session."
   ],
   [
    "请核对场次和姓名。",
    "Check the session and the name."
   ]
  ],
  "made_up_in_future": [
   "rule",
   [
    "补学日期还没有到。",
    "The day lies in the future."
   ],
   [
    "请填已经补学的那一天。",
    "Enter the day on which it was done."
   ]
  ],
  "spoke_before_start": [
   "rule",
   [
    "学习还没有开始。",
    "The session has not begun."
   ],
   [
    "请在学习开始后再记发言。",
    "Note who spoke once it has begun."
   ]
  ],
  "written_in_future": [
   "rule",
   [
    "日期还没有到。",
    "The day lies in the future."
   ],
   [
    "请填已经学习或写下的那一天。",
    "Enter the day on which it was studied or written."
   ]
  ],
  "note_empty": [
   "rule",
   [
    "这一页还没有内容。",
    "There is nothing on this page yet."
   ],
   [
    "请写几句，或拍下纸质笔记，再交。",
    "Write something or photograph the paper page, then hand it in."
   ]
  ],
  "pages_without_photo": [
   "rule",
   [
    "填了照片字数，却没有照片。",
    "Characters on photographed pages, but there is no photo."
   ],
   [
    "请拍下这几页，或把照片字数改成 0。",
    "Photograph the pages, or set their characters to 0."
   ]
  ],
  "note_seen": [
   "rule",
   [
    "检查人已经看过这一页，不能再取回。",
    "An inspector has seen this page; it can't be taken back."
   ],
   [
    "要补充请另写一页，或请检查人退回。",
    "Write another page, or ask the inspector to give it back."
   ]
  ],
  "own_work": [
   "rule",
   [
    "不能检查或答复自己的。",
    "Nobody inspects or answers their own."
   ],
   [
    "请支部里另一位同志来办。",
    "Ask somebody else of the branch."
   ]
  ],
  "article_empty": [
   "rule",
   [
    "文章还没有正文，也没有附件。",
    "The article has neither text nor file."
   ],
   [
    "请写正文，或添加附件，再交。",
    "Write it or attach a file, then hand it in."
   ]
  ],
  "last_before_first": [
   "rule",
   [
    "结束日早于开始日。",
    "The last day is before the first."
   ],
   [
    "请核对两个日期。",
    "Check the two days."
   ]
  ],
  "holiday_not_issued": [
   "rule",
   [
    "这次节日学习还没有布置。",
    "This study has not been set yet."
   ],
   [
    "等布置以后再写反馈。",
    "Write what came of it once it is set."
   ]
  ],
  "round_closed": [
   "rule",
   [
    "这次检查已经结束。",
    "This inspection is over."
   ],
   [
    "要补查，请支部重新打开这次检查。",
    "To add somebody, have the branch open it again."
   ]
  ],
  "haves_open": [
   "rule",
   [
    "“六有”还没有逐项看完。",
    "Not all of the six have been gone through."
   ],
   [
    "请逐项看依据，选有、没有或不涉及，再确认。",
    "Go through each with its records and choose, then confirm."
   ]
  ],
  "objection_empty": [
   "rule",
   [
    "请写明哪里不对。",
    "Say what is wrong."
   ],
   [
    "写一两句，支部据此核对。",
    "A sentence or two, so that the branch can look into it."
   ]
  ],
  "items_open": [
   "rule",
   [
    "还有检查项没有选。",
    "Some items are not ticked yet."
   ],
   [
    "每一项都选合格、不合格或不涉及，再结束检查。",
    "Choose pass, fail or not applicable for each item, then conclude."
   ]
  ],
  "no_items": [
   "rule",
   [
    "检查表里没有检查项。",
    "The checklist has no item."
   ],
   [
    "至少选一项再保存。",
    "Choose at least one item, then save."
   ]
  ],
  "no_rooms": [
   "rule",
   [
    "这一轮没有房间。",
    "The round has no room."
   ],
   [
    "请先抽房间。",
    "Draw rooms first."
   ]
  ],
  "cleaning_not_yet": [
   "rule",
   [
    "大扫除的日子还没有到。",
    "The day of the cleaning has not come."
   ],
   [
    "到了那天扫完再登记。",
    "Enter it when it was done."
   ]
  ],
  "why_dropped": [
   "rule",
   [
    "不发要写原因。",
    "Say why none is issued."
   ],
   [
    "请在说明里写一句。",
    "Write a sentence in the text."
   ]
  ],
  "matter_empty": [
   "rule",
   [
    "来访事项没有写。",
    "The matter is empty."
   ],
   [
    "请用一句话写下来访人要办什么。",
    "Write in a sentence what the visitor wants."
   ]
  ],
  "handed_to_self": [
   "rule",
   [
    "不能转交给自己。",
    "You can't hand it over to yourself."
   ],
   [
    "请从办事指引里选承办人。",
    "Choose the handler from the directory."
   ]
  ],
  "person_left": [
   "rule",
   [
    "选的人已不在岗。",
    "The person chosen is no longer here."
   ],
   [
    "请另选一位承办人。",
    "Choose another handler."
   ]
  ],
  "promise_in_past": [
   "rule",
   [
    "承诺的日期已经过去。",
    "The promised day is in the past."
   ],
   [
    "请选今天或以后的一天。",
    "Choose today or a later day."
   ]
  ],
  "asked_left": [
   "rule",
   [
    "选的人已不在岗。",
    "The person chosen is no longer here."
   ],
   [
    "请另选一位知道的人。",
    "Choose another who may know."
   ]
  ],
  "complaint_empty": [
   "rule",
   [
    "没有写投诉什么。",
    "It isn't said what the complaint is about."
   ],
   [
    "请用一两句话写下发生了什么。",
    "Write in a sentence or two what happened."
   ]
  ],
  "own_matter": [
   "rule",
   [
    "这件事涉及您本人，不能由您来定。",
    "This concerns yourself; you can't decide it."
   ],
   [
    "请由监督小组其他人或办公室主任处理。",
    "Another member of the team or the office director decides."
   ]
  ],
  "not_heard": [
   "rule",
   [
    "本人还没有说明，说明的期限也没有过。",
    "The person concerned has not been heard, and still has time for it."
   ],
   [
    "等本人说明，或过了说明的期限再定。",
    "Wait for the account, or until the days for it are over."
   ]
  ],
  "appeal_late": [
   "rule",
   [
    "申诉的期限已经过了。",
    "The days for an appeal are over."
   ],
   [
    "有新的情况，请找办公室主任或监督小组重新看。",
    "If there is something new, ask the director or the team to look at it again."
   ]
  ],
  "same_hand": [
   "rule",
   [
    "申诉不能由登记或认定这件事的人来定。",
    "Who entered or decided it can't decide the appeal."
   ],
   [
    "请由监督小组其他人或办公室主任处理。",
    "Another member of the team or the office director decides."
   ]
  ],
  "check_of_nothing": [
   "rule",
   [
    "没有写查的是谁或哪个窗口。",
    "It isn't said whom or which desk was checked."
   ],
   [
    "选一个人、扫一个窗口的码，或写下地点。",
    "Choose a person, scan a desk's code, or write the place."
   ]
  ],
  "nothing_looked_at": [
   "rule",
   [
    "还没有选看了哪几项。",
    "Nothing that was looked at is ticked."
   ],
   [
    "至少选一项再保存。",
    "Tick at least one item, then save."
   ]
  ],
  "no_source": [
   "rule",
   [
    "没有写是从哪次检查、哪件投诉或来访来的。",
    "It isn't said from which check, complaint or visit it comes."
   ],
   [
    "请从那条检查、投诉或来访打开登记。",
    "Enter it from that check, complaint or visit."
   ]
  ],
  "not_to_come": [
   "rule",
   [
    "日期还没有到。",
    "The day has not come yet."
   ],
   [
    "请选今天或以前的一天。",
    "Choose today or an earlier day."
   ]
  ],
  "may_still_appeal": [
   "rule",
   [
    "本人还可以申诉，先不在会上批评。",
    "The person may still appeal; nothing is said at a meeting yet."
   ],
   [
    "等申诉期限过了，或申诉有了结果再登记。",
    "Wait until the days for it are over, or the appeal is decided."
   ]
  ],
  "no_facts": [
   "rule",
   [
    "没有列出依据的事实。",
    "No facts are listed on which it rests."
   ],
   [
    "请从监督页上提出的建议打开。",
    "Open it from what the page of supervision proposes."
   ]
  ],
  "nobody_to_tell": [
   "rule",
   [
    "没有写怎么联系来访人。",
    "It isn't said how the visitor can be reached."
   ],
   [
    "请写下电话，或者不留联系方式。",
    "Write a telephone number, or leave the visitor out."
   ]
  ]
 },
 "records": {
  "office.section": {
   "collection": "office.section",
   "label": [
    "科室",
    "Sections"
   ],
   "title": [
    "name"
   ],
   "order": "order",
   "descending": false,
   "naturalKey": [],
   "required": [
    "name"
   ],
   "fields": {
    "name": {
     "kind": "text",
     "label": [
      "名称",
      "Name"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": null
    },
    "order": {
     "kind": "number",
     "label": [
      "排序",
      "Order"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 9999,
     "least": 0,
     "default": 0
    },
    "in_charge": {
     "kind": "ref",
     "label": [
      "分管领导",
      "Leader in charge"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "initials": {
     "kind": "text",
     "label": [
      "拼音首字母",
      "Pinyin initials"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "新增科室",
     "Add a section"
    ],
    "who": [
     "holds",
     [
      "administrator"
     ]
    ],
    "asks": [
     "name",
     "order",
     "in_charge",
     "initials"
    ],
    "clause": "9.5",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "fields": [
      "name",
      "order",
      "in_charge",
      "initials"
     ],
     "start": []
    }
   ],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.person": {
   "collection": "office.person",
   "label": [
    "人员",
    "People"
   ],
   "title": [
    "name",
    "title"
   ],
   "order": "name",
   "descending": false,
   "naturalKey": [],
   "required": [
    "name"
   ],
   "fields": {
    "name": {
     "kind": "text",
     "label": [
      "姓名",
      "Name"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": null
    },
    "initials": {
     "kind": "text",
     "label": [
      "拼音首字母",
      "Pinyin initials"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "title": {
     "kind": "text",
     "label": [
      "职务名称",
      "Title"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "number": {
     "kind": "text",
     "label": [
      "工号",
      "Staff number"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 30,
     "least": 0,
     "default": ""
    },
    "phone": {
     "kind": "phone",
     "label": [
      "电话",
      "Telephone"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "staff",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    },
    "is_leader": {
     "kind": "yes_no",
     "label": [
      "领导班子成员",
      "Member of the leading group"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": false
    },
    "is_party_member": {
     "kind": "yes_no",
     "label": [
      "党员",
      "Party member"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": false
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "新增人员",
     "Add a person"
    ],
    "who": [
     "holds",
     [
      "administrator"
     ]
    ],
    "asks": [
     "name",
     "initials",
     "section",
     "title",
     "number",
     "phone",
     "is_leader",
     "is_party_member"
    ],
    "clause": "9.5",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "fields": [
      "name",
      "initials",
      "section",
      "title",
      "number",
      "phone",
      "is_leader",
      "is_party_member"
     ],
     "start": []
    }
   ],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.post_held": {
   "collection": "office.post_held",
   "label": [
    "任职",
    "Posts held"
   ],
   "title": [
    "person",
    "post"
   ],
   "order": "since",
   "descending": true,
   "naturalKey": [],
   "required": [
    "person",
    "post",
    "since"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "post": {
     "kind": "text",
     "label": [
      "职务",
      "Post"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": null
    },
    "since": {
     "kind": "day",
     "label": [
      "起始日",
      "First day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "until": {
     "kind": "day",
     "label": [
      "截止日",
      "Last day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "held",
     [
      "在任",
      "Held"
     ],
     "good"
    ],
    [
     "struck",
     [
      "登记有误",
      "Entered in error"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "登记任职",
     "Enter a post"
    ],
    "who": [
     "holds",
     [
      "administrator"
     ]
    ],
    "asks": [
     "person",
     "post",
     "since",
     "until"
    ],
    "clause": "9.5",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "own",
         "until"
        ],
        [
         "own",
         "since"
        ]
       ]
      ],
      "end_before_start",
      "9.5"
     ]
    ],
    "decided": "server"
   },
   "actions": {
    "end_on": {
     "name": "end_on",
     "label": [
      "登记卸任",
      "Enter the last day"
     ],
     "start": [
      "held"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [
      "until"
     ],
     "must": [
      "until"
     ],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "own",
          "until"
         ],
         [
          "own",
          "since"
         ]
        ]
       ],
       "end_before_start",
       "9.5"
      ]
     ],
     "decided": "server",
     "tone": "plain"
    },
    "strike": {
     "name": "strike",
     "label": [
      "登记有误",
      "Entered in error"
     ],
     "start": [
      "held"
     ],
     "to": "struck",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [
      [
       "until",
       [
        "first_known",
        [
         [
          "own",
          "until"
         ],
         [
          "today"
         ],
         [
          "const",
          null
         ]
        ]
       ]
      ]
     ],
     "requires": [],
     "decided": "server",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.room": {
   "collection": "office.room",
   "label": [
    "房间",
    "Rooms"
   ],
   "title": [
    "name"
   ],
   "order": "name",
   "descending": false,
   "naturalKey": [],
   "required": [
    "name"
   ],
   "fields": {
    "name": {
     "kind": "text",
     "label": [
      "房间",
      "Room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "用途",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "office",
       [
        "办公室",
        "Office"
       ],
       ""
      ],
      [
       "meeting_room",
       [
        "会议室",
        "Meeting room"
       ],
       ""
      ],
      [
       "reception",
       [
        "接待室",
        "Reception"
       ],
       ""
      ],
      [
       "shared",
       [
        "公共区域",
        "Shared area"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "office"
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "area": {
     "kind": "text",
     "label": [
      "区域",
      "Area"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "keeper": {
     "kind": "ref",
     "label": [
      "责任人",
      "Responsible"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "新增房间",
     "Add a room"
    ],
    "who": [
     "holds",
     [
      "administrator"
     ]
    ],
    "asks": [
     "name",
     "kind",
     "section",
     "area",
     "keeper"
    ],
    "clause": "9.5",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "fields": [
      "name",
      "kind",
      "section",
      "area",
      "keeper"
     ],
     "start": []
    }
   ],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.station": {
   "collection": "office.station",
   "label": [
    "二维码",
    "Codes"
   ],
   "title": [
    "kind",
    "room"
   ],
   "order": "issued",
   "descending": true,
   "naturalKey": [],
   "required": [
    "kind",
    "room",
    "code",
    "issued"
   ],
   "fields": {
    "kind": {
     "kind": "choice",
     "label": [
      "用途",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "meeting_room",
       [
        "会议室签到",
        "Meeting room"
       ],
       ""
      ],
      [
       "door",
       [
        "门牌检查",
        "Door"
       ],
       ""
      ],
      [
       "desk",
       [
        "前台接待",
        "Reception desk"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "room": {
     "kind": "ref",
     "label": [
      "房间",
      "Room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.room",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "code": {
     "kind": "text",
     "label": [
      "码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 16,
     "least": 0,
     "default": null
    },
    "version": {
     "kind": "number",
     "label": [
      "版本",
      "Version"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 9999,
     "least": 1,
     "default": 1
    },
    "issued": {
     "kind": "day",
     "label": [
      "印发日",
      "Issued"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "retired",
     [
      "已作废",
      "Retired"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "新增二维码",
     "Add a code"
    ],
    "who": [
     "holds",
     [
      "administrator",
      "office_clerk"
     ]
    ],
    "asks": [
     "kind",
     "room",
     "code",
     "version",
     "issued"
    ],
    "clause": "9.5",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "server"
   },
   "actions": {
    "retire": {
     "name": "retire",
     "label": [
      "作废",
      "Retire"
     ],
     "start": [
      "in_force"
     ],
     "to": "retired",
     "who": [
      "holds",
      [
       "administrator",
       "office_clerk"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.screen": {
   "collection": "office.screen",
   "label": [
    "会议室屏幕",
    "Screens of meeting rooms"
   ],
   "title": [
    "station"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "station"
   ],
   "required": [
    "station",
    "secret"
   ],
   "fields": {
    "station": {
     "kind": "ref",
     "label": [
      "二维码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "secret": {
     "kind": "text",
     "label": [
      "密钥",
      "Secret"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "secret",
     "derived": false,
     "byKey": false,
     "limit": 32,
     "least": 0,
     "pattern": "^[a-z2-7]{32}$",
     "default": null
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "设屏幕码",
     "Set up a screen"
    ],
    "who": [
     "holds",
     [
      "administrator",
      "office_clerk",
      "publicity_commissioner"
     ]
    ],
    "asks": [
     "station",
     "secret"
    ],
    "clause": "5.2",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "administrator",
       "office_clerk",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator",
       "office_clerk",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "administrator",
    "office_clerk",
    "publicity_commissioner"
   ]
  },
  "office.directory_entry": {
   "collection": "office.directory_entry",
   "label": [
    "办事指引",
    "Directory"
   ],
   "title": [
    "matter"
   ],
   "order": "matter",
   "descending": false,
   "naturalKey": [],
   "required": [
    "matter"
   ],
   "fields": {
    "matter": {
     "kind": "text",
     "label": [
      "事项",
      "Matter"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "keywords": {
     "kind": "text",
     "label": [
      "常用说法",
      "Other words for it"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "initials": {
     "kind": "text",
     "label": [
      "拼音首字母",
      "Pinyin initials"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "handler": {
     "kind": "ref",
     "label": [
      "承办人",
      "Handler"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "stand_ins": {
     "kind": "refs",
     "label": [
      "其他可办人员",
      "Others who can"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": []
    },
    "place": {
     "kind": "text",
     "label": [
      "地点",
      "Where"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "hours": {
     "kind": "text",
     "label": [
      "时间",
      "When"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "bring": {
     "kind": "long_text",
     "label": [
      "需带材料",
      "What to bring"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "phone": {
     "kind": "phone",
     "label": [
      "电话",
      "Telephone"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "新增指引",
     "Add an entry"
    ],
    "who": [
     "holds",
     [
      "administrator",
      "office_director",
      "office_clerk",
      "receptionist"
     ]
    ],
    "asks": [
     "matter",
     "keywords",
     "initials",
     "section",
     "handler",
     "stand_ins",
     "place",
     "hours",
     "bring",
     "phone"
    ],
    "clause": "13.2",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "administrator",
       "office_director",
       "office_clerk",
       "receptionist"
      ]
     ],
     "clause": "13.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator",
       "office_director",
       "office_clerk",
       "receptionist"
      ]
     ],
     "clause": "13.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator",
       "office_director",
       "office_clerk",
       "receptionist"
      ]
     ],
     "fields": [
      "matter",
      "keywords",
      "initials",
      "section",
      "handler",
      "stand_ins",
      "place",
      "hours",
      "bring",
      "phone"
     ],
     "start": [
      "in_force"
     ]
    }
   ],
   "shared": {
    "writes": true
   },
   "seenBy": [
    "office"
   ]
  },
  "office.parameter_value": {
   "collection": "office.parameter_value",
   "label": [
    "本机关取值",
    "The office's values"
   ],
   "title": [
    "parameter",
    "value"
   ],
   "order": "since",
   "descending": true,
   "naturalKey": [
    "parameter",
    "since"
   ],
   "required": [
    "parameter",
    "since",
    "value",
    "source"
   ],
   "fields": {
    "parameter": {
     "kind": "text",
     "label": [
      "参数",
      "Parameter"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": null
    },
    "since": {
     "kind": "day",
     "label": [
      "起始日",
      "From"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "value": {
     "kind": "text",
     "label": [
      "值",
      "Value"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "source": {
     "kind": "text",
     "label": [
      "依据",
      "Source"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In force"
     ],
     "good"
    ],
    [
     "withdrawn",
     [
      "撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "设定取值",
     "Set a value"
    ],
    "who": [
     "holds",
     [
      "administrator",
      "office_director"
     ]
    ],
    "asks": [
     "parameter",
     "since",
     "value",
     "source"
    ],
    "clause": "9.5",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "server"
   },
   "actions": {
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回",
      "Withdraw"
     ],
     "start": [
      "in_force"
     ],
     "to": "withdrawn",
     "who": [
      "holds",
      [
       "administrator",
       "office_director"
      ]
     ],
     "clause": "9.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "server",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator",
       "office_director"
      ]
     ],
     "fields": [
      "value",
      "source"
     ],
     "start": [
      "in_force"
     ]
    }
   ],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.rulebook_text": {
   "collection": "office.rulebook_text",
   "label": [
    "本机关制度原文",
    "The office's own text"
   ],
   "title": [
    "regulation_title",
    "label"
   ],
   "order": "order",
   "descending": false,
   "naturalKey": [
    "regulation_title",
    "label"
   ],
   "required": [
    "regulation_title",
    "label",
    "order",
    "text"
   ],
   "fields": {
    "regulation": {
     "kind": "text",
     "label": [
      "制度",
      "Regulation"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    },
    "regulation_title": {
     "kind": "text",
     "label": [
      "制度名称",
      "Title of the regulation"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "label": {
     "kind": "text",
     "label": [
      "条目",
      "Label"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": null
    },
    "order": {
     "kind": "number",
     "label": [
      "顺序",
      "Order"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 99999,
     "least": 0,
     "default": null
    },
    "text": {
     "kind": "long_text",
     "label": [
      "原文",
      "Text"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 8000,
     "least": 0,
     "default": null
    },
    "clauses": {
     "kind": "texts",
     "label": [
      "对应条款",
      "Clauses"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": []
    }
   },
   "states": [
    [
     "in_force",
     [
      "现行",
      "In force"
     ],
     "good"
    ],
    [
     "repealed",
     [
      "已废止",
      "Repealed"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "录入原文",
     "Enter a text"
    ],
    "who": [
     "holds",
     [
      "administrator"
     ]
    ],
    "asks": [
     "regulation",
     "regulation_title",
     "label",
     "order",
     "text",
     "clauses"
    ],
    "clause": "9.2",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "server"
   },
   "actions": {
    "repeal": {
     "name": "repeal",
     "label": [
      "废止",
      "Repeal"
     ],
     "start": [
      "in_force"
     ],
     "to": "repealed",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "restore": {
     "name": "restore",
     "label": [
      "恢复",
      "Restore"
     ],
     "start": [
      "repealed"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "9.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "fields": [
      "regulation",
      "order",
      "text",
      "clauses"
     ],
     "start": [
      "in_force"
     ]
    }
   ],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.calendar_day": {
   "collection": "office.calendar_day",
   "label": [
    "工作日历",
    "Working calendar"
   ],
   "title": [
    "day",
    "kind",
    "name"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [
    "day"
   ],
   "required": [
    "day",
    "kind"
   ],
   "fields": {
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "安排",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "off",
       [
        "放假",
        "Off"
       ],
       ""
      ],
      [
       "work",
       [
        "上班",
        "Worked"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "name": {
     "kind": "text",
     "label": [
      "名称",
      "Name"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "source": {
     "kind": "text",
     "label": [
      "出处",
      "Source"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "登记一天",
     "Enter a day"
    ],
    "who": [
     "holds",
     [
      "administrator",
      "office_director",
      "office_clerk"
     ]
    ],
    "asks": [
     "day",
     "kind",
     "name",
     "source"
    ],
    "clause": "5.1",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "5.1",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator"
      ]
     ],
     "clause": "5.1",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator",
       "office_director",
       "office_clerk"
      ]
     ],
     "fields": [
      "kind",
      "name",
      "source"
     ],
     "start": [
      "in_force"
     ]
    }
   ],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "office.message": {
   "collection": "office.message",
   "label": [
    "提醒",
    "Messages"
   ],
   "title": [
    "kind",
    "duty"
   ],
   "order": "sent_at",
   "descending": true,
   "naturalKey": [
    "person",
    "subject"
   ],
   "required": [
    "person",
    "subject",
    "kind",
    "sent_at"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "收件人",
      "To"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "subject": {
     "kind": "text",
     "label": [
      "事由",
      "Subject"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 300,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "种类",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "new",
       [
        "新的应办事项",
        "Newly owed"
       ],
       ""
      ],
      [
       "lead",
       [
        "快到期",
        "Due soon"
       ],
       ""
      ],
      [
       "late",
       [
        "已经过期",
        "Overdue"
       ],
       ""
      ],
      [
       "escalated",
       [
        "下属事项过期",
        "Overdue with somebody"
       ],
       ""
      ],
      [
       "digest",
       [
        "今日要办",
        "Today's list"
       ],
       ""
      ],
      [
       "gathered",
       [
        "多件",
        "Several"
       ],
       ""
      ],
      [
       "gathered_late",
       [
        "多件下属事项过期",
        "Several overdue with others"
       ],
       ""
      ],
      [
       "test",
       [
        "测试消息",
        "Test message"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "duty": {
     "kind": "text",
     "label": [
      "事项",
      "Duty"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": ""
    },
    "collection": {
     "kind": "text",
     "label": [
      "登记类别",
      "Collection"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": ""
    },
    "record": {
     "kind": "text",
     "label": [
      "记录",
      "Record"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 36,
     "least": 0,
     "default": ""
    },
    "period": {
     "kind": "text",
     "label": [
      "周期",
      "Period"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 10,
     "least": 0,
     "default": ""
    },
    "due_at": {
     "kind": "instant",
     "label": [
      "期限",
      "Due"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "owed_by": {
     "kind": "ref",
     "label": [
      "应办人",
      "Owed by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "count": {
     "kind": "number",
     "label": [
      "件数",
      "How many"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 9999,
     "least": 0,
     "default": 0
    },
    "sent_at": {
     "kind": "instant",
     "label": [
      "发出时间",
      "Sent at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "opened_at": {
     "kind": "instant",
     "label": [
      "打开时间",
      "Opened at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "again_at": {
     "kind": "instant",
     "label": [
      "再提醒时间",
      "Again at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "unread",
     [
      "未读",
      "Unread"
     ],
     "waiting"
    ],
    [
     "put_off",
     [
      "稍后再提醒",
      "Put off"
     ],
     "waiting"
    ],
    [
     "read",
     [
      "已读",
      "Read"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "提醒",
     "Tell"
    ],
    "who": [
     "same",
     [
      "actor"
     ],
     [
      "const",
      "system"
     ]
    ],
    "asks": [
     "person",
     "subject",
     "kind",
     "duty",
     "collection",
     "record",
     "period",
     "due_at",
     "owed_by",
     "count",
     "sent_at"
    ],
    "clause": "9.8",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "open": {
     "name": "open",
     "label": [
      "标为已读",
      "Mark as read"
     ],
     "start": [
      "unread",
      "put_off"
     ],
     "to": "read",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "9.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "opened_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "put_off": {
     "name": "put_off",
     "label": [
      "稍后再提醒",
      "Remind me again"
     ],
     "start": [
      "unread",
      "read",
      "put_off"
     ],
     "to": "put_off",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "9.8",
     "asks": [
      "again_at"
     ],
     "must": [
      "again_at"
     ],
     "sets": [
      [
       "opened_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": []
  },
  "office.reach": {
   "collection": "office.reach",
   "label": [
    "提醒方式",
    "How to be reached"
   ],
   "title": [
    "person"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "person"
   ],
   "required": [
    "person"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "push": {
     "kind": "yes_no",
     "label": [
      "手机通知",
      "Notifications"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": true
    },
    "digest": {
     "kind": "yes_no",
     "label": [
      "每个工作日早上发一份清单",
      "A list each working morning"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": true
    },
    "quiet_from": {
     "kind": "number",
     "label": [
      "免打扰开始（分钟）",
      "Quiet from (minutes)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1440,
     "least": 0,
     "default": 1200
    },
    "quiet_until": {
     "kind": "number",
     "label": [
      "免打扰结束（分钟）",
      "Quiet until (minutes)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1440,
     "least": 0,
     "default": 450
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "设定提醒方式",
     "Set how to be reached"
    ],
    "who": [
     "same",
     [
      "own",
      "person"
     ],
     [
      "actor"
     ]
    ],
    "asks": [
     "person",
     "push",
     "digest",
     "quiet_from",
     "quiet_until"
    ],
    "clause": "9.8",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {},
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "push",
      "digest",
      "quiet_from",
      "quiet_until"
     ],
     "start": [
      "in_force"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "administrator"
   ]
  },
  "office.export": {
   "collection": "office.export",
   "label": [
    "导出和打印记录",
    "What was taken out"
   ],
   "title": [
    "title",
    "way"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "register",
    "title",
    "way"
   ],
   "fields": {
    "register": {
     "kind": "text",
     "label": [
      "登记簿",
      "Register"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": null
    },
    "title": {
     "kind": "text",
     "label": [
      "名称",
      "Title"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 120,
     "least": 0,
     "default": null
    },
    "way": {
     "kind": "choice",
     "label": [
      "方式",
      "Way"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "print",
       [
        "打印",
        "Printed"
       ],
       ""
      ],
      [
       "xlsx",
       [
        "Excel 表格",
        "Excel sheet"
       ],
       ""
      ],
      [
       "docx",
       [
        "Word 文档",
        "Word document"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "language": {
     "kind": "choice",
     "label": [
      "语言",
      "Language"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "zh",
       [
        "中文",
        "Chinese"
       ],
       ""
      ],
      [
       "en",
       [
        "英文",
        "English"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "zh"
    },
    "first_day": {
     "kind": "day",
     "label": [
      "从",
      "From"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "last_day": {
     "kind": "day",
     "label": [
      "到",
      "To"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "about": {
     "kind": "text",
     "label": [
      "记录",
      "Record"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 36,
     "least": 0,
     "default": ""
    },
    "rows": {
     "kind": "number",
     "label": [
      "行数",
      "Rows"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 20000,
     "least": 0,
     "default": 0
    },
    "purpose": {
     "kind": "text",
     "label": [
      "用途",
      "Purpose"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 120,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "taken",
     [
      "已导出",
      "Taken out"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "导出或打印",
     "Take out"
    ],
    "who": [
     "everyone"
    ],
    "asks": [
     "register",
     "title",
     "way",
     "language",
     "first_day",
     "last_day",
     "about",
     "rows",
     "purpose"
    ],
    "clause": "9.3",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {},
   "edits": [],
   "shared": null,
   "seenBy": [
    "administrator",
    "supervision_team",
    "office_director",
    "secretary_general"
   ]
  },
  "office.form": {
   "collection": "office.form",
   "label": [
    "表样",
    "Forms"
   ],
   "title": [
    "register",
    "title"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "register"
   ],
   "required": [
    "register"
   ],
   "fields": {
    "register": {
     "kind": "text",
     "label": [
      "登记簿",
      "Register"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": null
    },
    "title": {
     "kind": "text",
     "label": [
      "自定名称",
      "Own title"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "labels": {
     "kind": "remarks",
     "label": [
      "自定栏目名",
      "Own headings"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "hidden": {
     "kind": "flags",
     "label": [
      "不要的栏目",
      "Left out"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "改表样",
     "Change the form"
    ],
    "who": [
     "holds",
     [
      "administrator",
      "office_clerk",
      "office_director"
     ]
    ],
    "asks": [
     "register",
     "title",
     "labels",
     "hidden"
    ],
    "clause": "9.3",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {},
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator",
       "office_clerk",
       "office_director"
      ]
     ],
     "fields": [
      "title",
      "labels",
      "hidden"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "office.address": {
   "collection": "office.address",
   "label": [
    "来访地址和电话",
    "Address and telephone"
   ],
   "title": [
    "address"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "site"
   ],
   "required": [
    "address"
   ],
   "fields": {
    "site": {
     "kind": "choice",
     "label": [
      "地点",
      "Site"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "main",
       [
        "机关",
        "The office"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "main"
    },
    "address": {
     "kind": "text",
     "label": [
      "地址",
      "Address"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 120,
     "least": 0,
     "default": null
    },
    "phone": {
     "kind": "phone",
     "label": [
      "电话",
      "Telephone"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "填写地址和电话",
     "Enter address and telephone"
    ],
    "who": [
     "holds",
     [
      "administrator",
      "office_director"
     ]
    ],
    "asks": [
     "address",
     "phone"
    ],
    "clause": "13.3",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "administrator",
       "office_director"
      ]
     ],
     "clause": "13.3",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "administrator",
       "office_director"
      ]
     ],
     "clause": "13.3",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "administrator",
       "office_director"
      ]
     ],
     "fields": [
      "address",
      "phone"
     ],
     "start": [
      "in_force"
     ]
    }
   ],
   "shared": {
    "writes": false
   },
   "seenBy": [
    "office"
   ]
  },
  "theory_study.topic": {
   "collection": "theory_study.topic",
   "label": [
    "中心组选题",
    "Topics of the centre group"
   ],
   "title": [
    "title"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "title",
    "year"
   ],
   "fields": {
    "title": {
     "kind": "text",
     "label": [
      "选题",
      "Topic"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "why": {
     "kind": "long_text",
     "label": [
      "说明",
      "Why"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "year": {
     "kind": "number",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2199,
     "least": 2000,
     "default": null
    },
    "for_all": {
     "kind": "yes_no",
     "label": [
      "之后全机关也要学",
      "The whole office studies it afterwards"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": false
    },
    "answer": {
     "kind": "text",
     "label": [
      "答复",
      "Answer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "decided_by": {
     "kind": "ref",
     "label": [
      "答复人",
      "Answered by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "decided_at": {
     "kind": "instant",
     "label": [
      "答复时间",
      "Answered at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "proposed",
     [
      "等书记同意",
      "Waiting for the secretary"
     ],
     "waiting"
    ],
    [
     "approved",
     [
      "已列入",
      "Approved"
     ],
     "good"
    ],
    [
     "declined",
     [
      "未列入",
      "Declined"
     ],
     "bad"
    ],
    [
     "withdrawn",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "提出选题",
     "Propose a topic"
    ],
    "who": [
     "any",
     [
      [
       "holds",
       [
        "party_group_secretary"
       ]
      ],
      [
       "holds",
       [
        "party_group_secretary",
        "party_group_member",
        "branch_secretary",
        "publicity_commissioner"
       ]
      ]
     ]
    ],
    "asks": [
     "title",
     "why",
     "year",
     "for_all"
    ],
    "clause": "1.3",
    "to": [
     "pick",
     [
      [
       [
        "holds",
        [
         "party_group_secretary"
        ]
       ],
       [
        "const",
        "approved"
       ]
      ]
     ],
     [
      "const",
      "proposed"
     ]
    ],
    "sets": [
     [
      "decided_at",
      [
       "pick",
       [
        [
         [
          "holds",
          [
           "party_group_secretary"
          ]
         ],
         [
          "moment"
         ]
        ]
       ],
       [
        "const",
        null
       ]
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "approve": {
     "name": "approve",
     "label": [
      "同意列入",
      "Approve"
     ],
     "start": [
      "proposed",
      "declined"
     ],
     "to": "approved",
     "who": [
      "holds",
      [
       "party_group_secretary"
      ]
     ],
     "clause": "1.3",
     "asks": [
      "answer"
     ],
     "must": [],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ],
      [
       "decided_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "decline": {
     "name": "decline",
     "label": [
      "不列入",
      "Decline"
     ],
     "start": [
      "proposed",
      "approved"
     ],
     "to": "declined",
     "who": [
      "holds",
      [
       "party_group_secretary"
      ]
     ],
     "clause": "1.3",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ],
      [
       "decided_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回",
      "Withdraw"
     ],
     "start": [
      "proposed"
     ],
     "to": "withdrawn",
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.3",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "title",
      "why",
      "year",
      "for_all"
     ],
     "start": [
      "proposed"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "theory_study.session": {
   "collection": "theory_study.session",
   "label": [
    "中心组学习",
    "Sessions of the centre group"
   ],
   "title": [
    "topic"
   ],
   "order": "starts_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "topic",
    "starts_at",
    "ends_at",
    "room",
    "organiser"
   ],
   "fields": {
    "topic": {
     "kind": "text",
     "label": [
      "主题",
      "Topic"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "starts_at": {
     "kind": "instant",
     "label": [
      "开始",
      "Starts"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "ends_at": {
     "kind": "instant",
     "label": [
      "结束",
      "Ends"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "room": {
     "kind": "ref",
     "label": [
      "地点",
      "Room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.room",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "lecturer": {
     "kind": "ref",
     "label": [
      "主讲",
      "Lecturer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "materials": {
     "kind": "long_text",
     "label": [
      "学习材料",
      "Materials"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "attachments": {
     "kind": "files",
     "label": [
      "附件",
      "Attachments"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "outcome": {
     "kind": "long_text",
     "label": [
      "小结",
      "Summary"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "first_day": {
     "kind": "day",
     "label": [
      "原定日期",
      "First planned for"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "suggests": "starts_at",
     "default": null
    },
    "moved_why": {
     "kind": "text",
     "label": [
      "改期原因",
      "Why it was moved"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "about": {
     "kind": "ref",
     "label": [
      "选题",
      "Approved topic"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "theory_study.topic",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "form": {
     "kind": "choice",
     "label": [
      "形式",
      "Form"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "collective",
       [
        "集中学习",
        "Collective study"
       ],
       "1.5"
      ],
      [
       "field_practice",
       [
        "联系实际的调研",
        "Field practice"
       ],
       "1.5"
      ],
      [
       "seminar",
       [
        "专题研讨",
        "Thematic seminar"
       ],
       "1.5"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "collective"
    },
    "half_days": {
     "kind": "number",
     "label": [
      "学习时长（半天数）",
      "Length in half-days"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 1,
     "default": 2
    },
    "people": {
     "kind": "refs",
     "label": [
      "应到人员",
      "Expected"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": []
    }
   },
   "states": [
    [
     "planned",
     [
      "已安排",
      "Planned"
     ],
     "open"
    ],
    [
     "closed",
     [
      "已结束",
      "Closed"
     ],
     "closed"
    ],
    [
     "called_off",
     [
      "已取消",
      "Called off"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "安排中心组学习",
     "Arrange a session of the group"
    ],
    "who": [
     "holds",
     [
      "branch_secretary",
      "publicity_commissioner",
      "office_director",
      "office_clerk",
      "party_group_secretary"
     ]
    ],
    "asks": [
     "topic",
     "about",
     "form",
     "half_days",
     "starts_at",
     "ends_at",
     "room",
     "organiser",
     "lecturer",
     "materials",
     "attachments"
    ],
    "clause": "1.3",
    "to": null,
    "sets": [
     [
      "people",
      [
       "holders",
       [
        "party_group_secretary",
        "party_group_member"
       ],
       [
        "day_of",
        [
         "own",
         "starts_at"
        ]
       ]
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "own",
         "ends_at"
        ],
        [
         "own",
         "starts_at"
        ]
       ]
      ],
      "ends_before_start",
      "1.3"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "close": {
     "name": "close",
     "label": [
      "结束并定下名单",
      "Close and settle the sheet"
     ],
     "start": [
      "planned"
     ],
     "to": "closed",
     "who": [
      "any",
      [
       [
        "holds",
        [
         "branch_secretary",
         "publicity_commissioner",
         "office_director",
         "office_clerk",
         "party_group_secretary"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "1.3",
     "asks": [
      "outcome"
     ],
     "must": [],
     "sets": [
      [
       "people",
       [
        "holders",
        [
         "party_group_secretary",
         "party_group_member"
        ],
        [
         "day_of",
         [
          "own",
          "starts_at"
         ]
        ]
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "move": {
     "name": "move",
     "label": [
      "改期",
      "Move"
     ],
     "start": [
      "planned"
     ],
     "to": null,
     "who": [
      "any",
      [
       [
        "holds",
        [
         "branch_secretary",
         "publicity_commissioner",
         "office_director",
         "office_clerk",
         "party_group_secretary"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "1.3",
     "asks": [
      "starts_at",
      "ends_at",
      "room",
      "moved_why",
      "first_day"
     ],
     "must": [
      "starts_at",
      "ends_at",
      "moved_why"
     ],
     "sets": [
      [
       "people",
       [
        "holders",
        [
         "party_group_secretary",
         "party_group_member"
        ],
        [
         "day_of",
         [
          "own",
          "starts_at"
         ]
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "own",
          "ends_at"
         ],
         [
          "own",
          "starts_at"
         ]
        ]
       ],
       "ends_before_start",
       "1.3"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "call_off": {
     "name": "call_off",
     "label": [
      "取消",
      "Call off"
     ],
     "start": [
      "planned"
     ],
     "to": "called_off",
     "who": [
      "holds",
      [
       "branch_secretary",
       "publicity_commissioner",
       "office_director",
       "office_clerk",
       "party_group_secretary"
      ]
     ],
     "clause": "1.3",
     "asks": [
      "outcome"
     ],
     "must": [
      "outcome"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "重新打开",
      "Open again"
     ],
     "start": [
      "closed"
     ],
     "to": "planned",
     "who": [
      "any",
      [
       [
        "holds",
        [
         "branch_secretary",
         "publicity_commissioner",
         "office_director",
         "office_clerk",
         "party_group_secretary"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "1.3",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "any",
      [
       [
        "holds",
        [
         "branch_secretary",
         "publicity_commissioner",
         "office_director",
         "office_clerk",
         "party_group_secretary"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "fields": [
      "topic",
      "about",
      "form",
      "half_days",
      "organiser",
      "lecturer",
      "materials",
      "attachments"
     ],
     "start": [
      "planned"
     ]
    },
    {
     "who": [
      "any",
      [
       [
        "holds",
        [
         "branch_secretary",
         "publicity_commissioner",
         "office_director",
         "office_clerk",
         "party_group_secretary"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "fields": [
      "outcome",
      "materials",
      "attachments"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "theory_study.attendance": {
   "collection": "theory_study.attendance",
   "label": [
    "签到",
    "Attendance"
   ],
   "title": [
    "person"
   ],
   "order": "seen_at",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "way",
    "seen_at",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "way": {
     "kind": "choice",
     "label": [
      "方式",
      "Way"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "poster",
       [
        "扫码",
        "Code"
       ],
       ""
      ],
      [
       "roll_call",
       [
        "点名",
        "Roll-call"
       ],
       ""
      ],
      [
       "paper",
       [
        "纸质签到补录",
        "Paper sheet typed in"
       ],
       ""
      ],
      [
       "screen",
       [
        "扫屏幕码",
        "Code on the screen"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seen_at": {
     "kind": "instant",
     "label": [
      "签到时间",
      "Seen at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "station": {
     "kind": "ref",
     "label": [
      "所扫的码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "timeliness": {
     "kind": "choice",
     "label": [
      "是否按时",
      "Timeliness"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "on_time",
       [
        "按时",
        "On time"
       ],
       ""
      ],
      [
       "late",
       [
        "迟到",
        "Late"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "on_time"
    },
    "flag": {
     "kind": "choice",
     "label": [
      "待确认原因",
      "Why it is to be confirmed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "none",
       [
        "无",
        "None"
       ],
       ""
      ],
      [
       "outside_window",
       [
        "不在签到时段内",
        "Outside the window"
       ],
       ""
      ],
      [
       "retired_code",
       [
        "用了已作废的码",
        "Retired code"
       ],
       ""
      ],
      [
       "other_room",
       [
        "不是会场的码",
        "Code of another room"
       ],
       ""
      ],
      [
       "not_listed",
       [
        "不在应到名单",
        "Not on the list"
       ],
       ""
      ],
      [
       "stale_code",
       [
        "屏幕码是别的时候的",
        "The screen's code is of another moment"
       ],
       ""
      ],
      [
       "wrong_code",
       [
        "屏幕码对不上",
        "The screen never showed this code"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "none"
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "left_early": {
     "kind": "yes_no",
     "label": [
      "早退",
      "Left early"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": false
    },
    "note": {
     "kind": "text",
     "label": [
      "备注",
      "Note"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "场次",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "theory_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "half_days": {
     "kind": "number",
     "label": [
      "计入半天数",
      "Half-days counted"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": 0
    }
   },
   "states": [
    [
     "counted",
     [
      "出席",
      "Present"
     ],
     "good"
    ],
    [
     "to_confirm",
     [
      "等组织者确认",
      "To be confirmed"
     ],
     "waiting"
    ],
    [
     "struck",
     [
      "不计出席",
      "Not counted"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "签到",
     "Check in"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "way",
     "seen_at",
     "station",
     "left_early",
     "note"
    ],
    "clause": "1.3",
    "to": [
     "pick",
     [
      [
       [
        "same",
        [
         "own",
         "flag"
        ],
        [
         "const",
         "none"
        ]
       ],
       [
        "const",
        "counted"
       ]
      ]
     ],
     [
      "const",
      "to_confirm"
     ]
    ],
    "sets": [
     [
      "seen_at",
      [
       "pick",
       [
        [
         [
          "one_of",
          [
           "own",
           "way"
          ],
          [
           "poster",
           "screen"
          ]
         ],
         [
          "moment"
         ]
        ]
       ],
       [
        "first_known",
        [
         [
          "input",
          "seen_at"
         ],
         [
          "moment"
         ]
        ]
       ]
      ]
     ],
     [
      "organiser",
      [
       "via",
       "session",
       "organiser"
      ]
     ],
     [
      "timeliness",
      [
       "pick",
       [
        [
         [
          "before",
          [
           "later",
           [
            "via",
            "session",
            "starts_at"
           ],
           [
            "param",
            "1.3.late_after_minutes"
           ],
           1
          ],
          [
           "own",
           "seen_at"
          ]
         ],
         [
          "const",
          "late"
         ]
        ]
       ],
       [
        "const",
        "on_time"
       ]
      ]
     ],
     [
      "flag",
      [
       "pick",
       [
        [
         [
          "not",
          [
           "one_of",
           [
            "own",
            "way"
           ],
           [
            "poster",
            "screen"
           ]
          ]
         ],
         [
          "const",
          "none"
         ]
        ],
        [
         [
          "same",
          [
           "via",
           "station",
           "state"
          ],
          [
           "const",
           "retired"
          ]
         ],
         [
          "const",
          "retired_code"
         ]
        ],
        [
         [
          "all",
          [
           [
            "known",
            [
             "own",
             "station"
            ]
           ],
           [
            "not",
            [
             "same",
             [
              "via",
              "station",
              "room"
             ],
             [
              "via",
              "session",
              "room"
             ]
            ]
           ]
          ]
         ],
         [
          "const",
          "other_room"
         ]
        ],
        [
         [
          "all",
          [
           [
            "same",
            [
             "own",
             "way"
            ],
            [
             "const",
             "screen"
            ]
           ],
           [
            "same",
            [
             "shown",
             [
              "own",
              "station"
             ]
            ],
            [
             "const",
             "wrong"
            ]
           ]
          ]
         ],
         [
          "const",
          "wrong_code"
         ]
        ],
        [
         [
          "all",
          [
           [
            "same",
            [
             "own",
             "way"
            ],
            [
             "const",
             "screen"
            ]
           ],
           [
            "same",
            [
             "shown",
             [
              "own",
              "station"
             ]
            ],
            [
             "const",
             "stale"
            ]
           ]
          ]
         ],
         [
          "const",
          "stale_code"
         ]
        ],
        [
         [
          "before",
          [
           "own",
           "seen_at"
          ],
          [
           "later",
           [
            "via",
            "session",
            "starts_at"
           ],
           [
            "param",
            "1.3.opens_before_minutes"
           ],
           -1
          ]
         ],
         [
          "const",
          "outside_window"
         ]
        ],
        [
         [
          "before",
          [
           "later",
           [
            "via",
            "session",
            "ends_at"
           ],
           [
            "param",
            "1.3.closes_after_minutes"
           ],
           1
          ],
          [
           "own",
           "seen_at"
          ]
         ],
         [
          "const",
          "outside_window"
         ]
        ],
        [
         [
          "not",
          [
           "among",
           [
            "own",
            "person"
           ],
           [
            "via",
            "session",
            "people"
           ]
          ]
         ],
         [
          "const",
          "not_listed"
         ]
        ]
       ],
       [
        "const",
        "none"
       ]
      ]
     ],
     [
      "half_days",
      [
       "via",
       "session",
       "half_days"
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "via",
         "session",
         "state"
        ],
        [
         "const",
         "called_off"
        ]
       ]
      ],
      "session_called_off",
      "1.3"
     ],
     [
      [
       "any",
       [
        [
         "one_of",
         [
          "own",
          "way"
         ],
         [
          "poster",
          "screen"
         ]
        ],
        [
         "any",
         [
          [
           "same",
           [
            "via",
            "session",
            "organiser"
           ],
           [
            "actor"
           ]
          ],
          [
           "holds",
           [
            "office_clerk"
           ]
          ]
         ]
        ]
       ]
      ],
      "scan_needed",
      "1.3"
     ],
     [
      [
       "any",
       [
        [
         "not",
         [
          "one_of",
          [
           "own",
           "way"
          ],
          [
           "poster",
           "screen"
          ]
         ]
        ],
        [
         "same",
         [
          "proof",
          "code"
         ],
         [
          "via",
          "station",
          "code"
         ]
        ]
       ]
      ],
      "code_not_of_station",
      "1.3"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "confirm": {
     "name": "confirm",
     "label": [
      "确认出席",
      "Confirm"
     ],
     "start": [
      "to_confirm",
      "struck"
     ],
     "to": "counted",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "1.3",
     "asks": [
      "note"
     ],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "strike": {
     "name": "strike",
     "label": [
      "不计出席",
      "Don't count"
     ],
     "start": [
      "counted",
      "to_confirm"
     ],
     "to": "struck",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "1.3",
     "asks": [
      "note"
     ],
     "must": [
      "note"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "fields": [
      "note",
      "left_early"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "party_group_secretary",
    "office_clerk",
    "branch_secretary",
    "publicity_commissioner"
   ]
  },
  "theory_study.leave": {
   "collection": "theory_study.leave",
   "label": [
    "中心组请假",
    "Leave from the centre group"
   ],
   "title": [
    "person",
    "reason"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "reason",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "假别",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "personal",
       [
        "事假",
        "Personal"
       ],
       ""
      ],
      [
       "sick",
       [
        "病假",
        "Sick"
       ],
       ""
      ],
      [
       "on_duty",
       [
        "公差",
        "On duty elsewhere"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "personal"
    },
    "reason": {
     "kind": "text",
     "label": [
      "请假事由",
      "Reason"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "answer": {
     "kind": "text",
     "label": [
      "答复",
      "Answer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "answered_by": {
     "kind": "ref",
     "label": [
      "答复人",
      "Answered by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "answered_at": {
     "kind": "instant",
     "label": [
      "答复时间",
      "Answered at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "session": {
     "kind": "ref",
     "label": [
      "场次",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "theory_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "asked",
     [
      "等书记答复",
      "Waiting for consent"
     ],
     "waiting"
    ],
    [
     "granted",
     [
      "已同意",
      "Granted"
     ],
     "good"
    ],
    [
     "declined",
     [
      "未同意",
      "Declined"
     ],
     "bad"
    ],
    [
     "withdrawn",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "请假",
     "Ask for leave"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "kind",
     "reason"
    ],
    "clause": "1.6",
    "to": null,
    "sets": [
     [
      "organiser",
      [
       "via",
       "session",
       "organiser"
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "via",
         "session",
         "state"
        ],
        [
         "const",
         "called_off"
        ]
       ]
      ],
      "session_called_off",
      "1.3"
     ],
     [
      [
       "any",
       [
        [
         "before",
         [
          "moment"
         ],
         [
          "via",
          "session",
          "starts_at"
         ]
        ],
        [
         "any",
         [
          [
           "same",
           [
            "via",
            "session",
            "organiser"
           ],
           [
            "actor"
           ]
          ],
          [
           "holds",
           [
            "office_clerk"
           ]
          ]
         ]
        ]
       ]
      ],
      "leave_after_start",
      "1.6"
     ],
     [
      [
       "known",
       [
        "own",
        "reason"
       ]
      ],
      "leave_needs_reason",
      "1.6"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "grant": {
     "name": "grant",
     "label": [
      "同意",
      "Grant"
     ],
     "start": [
      "asked",
      "declined"
     ],
     "to": "granted",
     "who": [
      "holds",
      [
       "party_group_secretary"
      ]
     ],
     "clause": "1.6",
     "asks": [
      "answer"
     ],
     "must": [],
     "sets": [
      [
       "answered_by",
       [
        "actor"
       ]
      ],
      [
       "answered_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "decline": {
     "name": "decline",
     "label": [
      "不同意",
      "Decline"
     ],
     "start": [
      "asked",
      "granted"
     ],
     "to": "declined",
     "who": [
      "holds",
      [
       "party_group_secretary"
      ]
     ],
     "clause": "1.6",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "answered_by",
       [
        "actor"
       ]
      ],
      [
       "answered_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回",
      "Withdraw"
     ],
     "start": [
      "asked",
      "granted"
     ],
     "to": "withdrawn",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.6",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "ask_again": {
     "name": "ask_again",
     "label": [
      "再次请假",
      "Ask again"
     ],
     "start": [
      "withdrawn",
      "declined"
     ],
     "to": "asked",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.6",
     "asks": [
      "reason"
     ],
     "must": [
      "reason"
     ],
     "sets": [],
     "requires": [
      [
       [
        "before",
        [
         "moment"
        ],
        [
         "via",
         "session",
         "starts_at"
        ]
       ],
       "leave_after_start",
       "1.6"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "kind",
      "reason"
     ],
     "start": [
      "asked"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "party_group_secretary",
    "office_clerk",
    "branch_secretary",
    "publicity_commissioner"
   ]
  },
  "theory_study.make_up": {
   "collection": "theory_study.make_up",
   "label": [
    "补学",
    "Made up"
   ],
   "title": [
    "person",
    "what"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "day",
    "what",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "补学日期",
      "Made up on"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "what": {
     "kind": "text",
     "label": [
      "补学内容",
      "What was studied"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "notes": {
     "kind": "long_text",
     "label": [
      "心得",
      "Notes"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 4000,
     "least": 0,
     "default": ""
    },
    "answer": {
     "kind": "text",
     "label": [
      "退回原因",
      "Why it was sent back"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "缺席的场次",
      "Session missed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "theory_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "entered",
     [
      "已补学",
      "Made up"
     ],
     "good"
    ],
    [
     "sent_back",
     [
      "退回重补",
      "To be done again"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "登记补学",
     "Enter what was made up"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "day",
     "what",
     "notes"
    ],
    "clause": "1.7",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "among",
       [
        "own",
        "person"
       ],
       [
        "via",
        "session",
        "people"
       ]
      ],
      "not_of_session",
      "1.7"
     ],
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "made_up_in_future",
      "1.7"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "send_back": {
     "name": "send_back",
     "label": [
      "退回重补",
      "Send back"
     ],
     "start": [
      "entered"
     ],
     "to": "sent_back",
     "who": [
      "holds",
      [
       "branch_secretary",
       "publicity_commissioner",
       "office_clerk"
      ]
     ],
     "clause": "1.7",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "enter_again": {
     "name": "enter_again",
     "label": [
      "重新登记",
      "Enter again"
     ],
     "start": [
      "sent_back"
     ],
     "to": "entered",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.7",
     "asks": [
      "day",
      "what",
      "notes"
     ],
     "must": [
      "what"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "day",
      "what",
      "notes"
     ],
     "start": [
      "entered"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "party_group_secretary",
    "office_clerk",
    "branch_secretary",
    "publicity_commissioner"
   ]
  },
  "theory_study.speech": {
   "collection": "theory_study.speech",
   "label": [
    "发言记录",
    "Who spoke"
   ],
   "title": [
    "person",
    "session"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "said": {
     "kind": "remarks",
     "label": [
      "谈了什么",
      "On what"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "noted",
       [
        "记录",
        "Noted"
       ],
       ""
      ],
      [
       "own",
       [
        "本人补充",
        "In their own words"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "note": {
     "kind": "text",
     "label": [
      "备注",
      "Note"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "场次",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "theory_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "spoke",
     [
      "已发言",
      "Spoke"
     ],
     "good"
    ],
    [
     "struck",
     [
      "不计",
      "Not counted"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "记发言",
     "Note who spoke"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "said"
    ],
    "clause": "1.3",
    "to": null,
    "sets": [
     [
      "organiser",
      [
       "via",
       "session",
       "organiser"
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "via",
         "session",
         "state"
        ],
        [
         "const",
         "called_off"
        ]
       ]
      ],
      "session_called_off",
      "1.3"
     ],
     [
      [
       "not",
       [
        "before",
        [
         "moment"
        ],
        [
         "via",
         "session",
         "starts_at"
        ]
       ]
      ],
      "spoke_before_start",
      "1.3"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "strike": {
     "name": "strike",
     "label": [
      "不计发言",
      "Don't count"
     ],
     "start": [
      "spoke"
     ],
     "to": "struck",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "1.3",
     "asks": [
      "note"
     ],
     "must": [
      "note"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "restore": {
     "name": "restore",
     "label": [
      "恢复",
      "Count again"
     ],
     "start": [
      "struck"
     ],
     "to": "spoke",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "1.3",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "any",
      [
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ],
       [
        "any",
        [
         [
          "same",
          [
           "via",
           "session",
           "organiser"
          ],
          [
           "actor"
          ]
         ],
         [
          "holds",
          [
           "office_clerk"
          ]
         ]
        ]
       ]
      ]
     ],
     "fields": [
      "said"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "party_group_secretary",
    "office_clerk",
    "branch_secretary",
    "publicity_commissioner"
   ]
  },
  "theory_study.note": {
   "collection": "theory_study.note",
   "label": [
    "中心组学习笔记",
    "Notes of theory study"
   ],
   "title": [
    "day",
    "title"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [],
   "required": [
    "person",
    "day"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "title": {
     "kind": "text",
     "label": [
      "题目",
      "Title"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": ""
    },
    "text": {
     "kind": "long_text",
     "label": [
      "正文",
      "Text"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 8000,
     "least": 0,
     "default": ""
    },
    "photos": {
     "kind": "photos",
     "label": [
      "笔记照片",
      "Photos of pages"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "page",
       [
        "笔记照片",
        "Page"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "pages": {
     "kind": "number",
     "label": [
      "照片里有几页",
      "Pages in the photos"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 100,
     "least": 0,
     "default": 0
    },
    "page_chars": {
     "kind": "number",
     "label": [
      "这几页约多少字",
      "Characters on them"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 50000,
     "least": 0,
     "default": 0
    },
    "pages_counted": {
     "kind": "number",
     "label": [
      "核定字数",
      "Characters confirmed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 50000,
     "least": 0,
     "default": null
    },
    "chars": {
     "kind": "number",
     "label": [
      "字数",
      "Characters"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 9007199254740991,
     "least": 0,
     "default": 0
    },
    "self_study": {
     "kind": "ref",
     "label": [
      "哪次自学",
      "Self-study"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.self_study",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seen_by": {
     "kind": "ref",
     "label": [
      "检查人",
      "Seen by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seen_at": {
     "kind": "instant",
     "label": [
      "检查时间",
      "Seen at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "remark": {
     "kind": "text",
     "label": [
      "退回原因",
      "Why it was given back"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "哪场学习",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "theory_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "own",
     [
      "只有本人看得到",
      "Yours alone"
     ],
     "open"
    ],
    [
     "handed_in",
     [
      "已交检查",
      "Handed in"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "写笔记",
     "Write a note"
    ],
    "who": [
     "all",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "holds",
       [
        "party_group_secretary",
        "party_group_member"
       ]
      ]
     ]
    ],
    "asks": [
     "person",
     "photos",
     "day",
     "title",
     "text",
     "pages",
     "page_chars",
     "self_study",
     "session"
    ],
    "clause": "1.8",
    "to": null,
    "sets": [
     [
      "chars",
      [
       "sum",
       [
        [
         "pick",
         [
          [
           [
            "same",
            [
             "param",
             "1.8.count_marks"
            ],
            [
             "const",
             "yes"
            ]
           ],
           [
            "chars",
            [
             "own",
             "text"
            ],
            true
           ]
          ]
         ],
         [
          "chars",
          [
           "own",
           "text"
          ],
          false
         ]
        ],
        [
         "first_known",
         [
          [
           "own",
           "pages_counted"
          ],
          [
           "own",
           "page_chars"
          ]
         ]
        ]
       ]
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "written_in_future",
      "1.8"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "write": {
     "name": "write",
     "label": [
      "改写",
      "Write on"
     ],
     "start": [
      "own"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.8",
     "asks": [
      "day",
      "title",
      "text",
      "pages",
      "page_chars",
      "self_study",
      "session"
     ],
     "must": [],
     "sets": [
      [
       "pages_counted",
       [
        "const",
        null
       ]
      ],
      [
       "chars",
       [
        "sum",
        [
         [
          "pick",
          [
           [
            [
             "same",
             [
              "param",
              "1.8.count_marks"
             ],
             [
              "const",
              "yes"
             ]
            ],
            [
             "chars",
             [
              "own",
              "text"
             ],
             true
            ]
           ]
          ],
          [
           "chars",
           [
            "own",
            "text"
           ],
           false
          ]
         ],
         [
          "first_known",
          [
           [
            "own",
            "pages_counted"
           ],
           [
            "own",
            "page_chars"
           ]
          ]
         ]
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "today"
         ],
         [
          "own",
          "day"
         ]
        ]
       ],
       "written_in_future",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "hand_in": {
     "name": "hand_in",
     "label": [
      "交检查",
      "Hand in"
     ],
     "start": [
      "own"
     ],
     "to": "handed_in",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "remark",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "any",
        [
         [
          "known",
          [
           "own",
           "text"
          ]
         ],
         [
          "known",
          [
           "own",
           "photos"
          ]
         ]
        ]
       ],
       "note_empty",
       "1.8"
      ],
      [
       [
        "any",
        [
         [
          "not",
          [
           "before",
           [
            "const",
            0
           ],
           [
            "own",
            "page_chars"
           ]
          ]
         ],
         [
          "known",
          [
           "own",
           "photos"
          ]
         ]
        ]
       ],
       "pages_without_photo",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "取回",
      "Take back"
     ],
     "start": [
      "handed_in"
     ],
     "to": "own",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.8",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "known",
         [
          "own",
          "seen_at"
         ]
        ]
       ],
       "note_seen",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "mark_seen": {
     "name": "mark_seen",
     "label": [
      "看过了",
      "Seen"
     ],
     "start": [
      "handed_in"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "1.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "seen_by",
       [
        "actor"
       ]
      ],
      [
       "seen_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "confirm_pages": {
     "name": "confirm_pages",
     "label": [
      "核定照片字数",
      "Confirm the pages"
     ],
     "start": [
      "handed_in"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "1.8",
     "asks": [
      "pages_counted"
     ],
     "must": [
      "pages_counted"
     ],
     "sets": [
      [
       "chars",
       [
        "sum",
        [
         [
          "pick",
          [
           [
            [
             "same",
             [
              "param",
              "1.8.count_marks"
             ],
             [
              "const",
              "yes"
             ]
            ],
            [
             "chars",
             [
              "own",
              "text"
             ],
             true
            ]
           ]
          ],
          [
           "chars",
           [
            "own",
            "text"
           ],
           false
          ]
         ],
         [
          "first_known",
          [
           [
            "own",
            "pages_counted"
           ],
           [
            "own",
            "page_chars"
           ]
          ]
         ]
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "give_back": {
     "name": "give_back",
     "label": [
      "退回",
      "Give back"
     ],
     "start": [
      "handed_in"
     ],
     "to": "own",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "1.8",
     "asks": [
      "remark"
     ],
     "must": [
      "remark"
     ],
     "sets": [
      [
       "seen_by",
       [
        "const",
        null
       ]
      ],
      [
       "seen_at",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "photos"
     ],
     "start": [
      "own"
     ]
    }
   ],
   "shared": null,
   "seenBy": []
  },
  "theory_study.article": {
   "collection": "theory_study.article",
   "label": [
    "中心组体会文章",
    "Articles of the centre group"
   ],
   "title": [
    "title",
    "person"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [],
   "required": [
    "person",
    "day",
    "title"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "title": {
     "kind": "text",
     "label": [
      "题目",
      "Title"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": null
    },
    "text": {
     "kind": "long_text",
     "label": [
      "正文",
      "Text"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 8000,
     "least": 0,
     "default": ""
    },
    "files": {
     "kind": "files",
     "label": [
      "附件",
      "Attachments"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "chars": {
     "kind": "number",
     "label": [
      "字数",
      "Characters"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 9007199254740991,
     "least": 0,
     "default": 0
    },
    "handed_in_at": {
     "kind": "instant",
     "label": [
      "交稿时间",
      "Handed in at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "answer": {
     "kind": "text",
     "label": [
      "审阅意见",
      "What the reader says"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "read_by": {
     "kind": "ref",
     "label": [
      "审阅人",
      "Read by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "read_at": {
     "kind": "instant",
     "label": [
      "审阅时间",
      "Read at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "draft",
     [
      "写作中",
      "Draft"
     ],
     "open"
    ],
    [
     "handed_in",
     [
      "等支部审阅",
      "Waiting to be read"
     ],
     "waiting"
    ],
    [
     "accepted",
     [
      "已采纳",
      "Accepted"
     ],
     "good"
    ],
    [
     "sent_back",
     [
      "退回修改",
      "Sent back"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "写体会文章",
     "Write an article"
    ],
    "who": [
     "all",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "holds",
       [
        "party_group_secretary",
        "party_group_member"
       ]
      ]
     ]
    ],
    "asks": [
     "person",
     "day",
     "title",
     "text",
     "files"
    ],
    "clause": "1.8",
    "to": null,
    "sets": [
     [
      "chars",
      [
       "pick",
       [
        [
         [
          "same",
          [
           "param",
           "1.8.count_marks"
          ],
          [
           "const",
           "yes"
          ]
         ],
         [
          "chars",
          [
           "own",
           "text"
          ],
          true
         ]
        ]
       ],
       [
        "chars",
        [
         "own",
         "text"
        ],
        false
       ]
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "written_in_future",
      "1.8"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "write": {
     "name": "write",
     "label": [
      "改写",
      "Write on"
     ],
     "start": [
      "draft",
      "sent_back"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.8",
     "asks": [
      "day",
      "title",
      "text"
     ],
     "must": [],
     "sets": [
      [
       "chars",
       [
        "pick",
        [
         [
          [
           "same",
           [
            "param",
            "1.8.count_marks"
           ],
           [
            "const",
            "yes"
           ]
          ],
          [
           "chars",
           [
            "own",
            "text"
           ],
           true
          ]
         ]
        ],
        [
         "chars",
         [
          "own",
          "text"
         ],
         false
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "today"
         ],
         [
          "own",
          "day"
         ]
        ]
       ],
       "written_in_future",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "hand_in": {
     "name": "hand_in",
     "label": [
      "交稿",
      "Hand in"
     ],
     "start": [
      "draft",
      "sent_back"
     ],
     "to": "handed_in",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "handed_in_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "any",
        [
         [
          "known",
          [
           "own",
           "text"
          ]
         ],
         [
          "known",
          [
           "own",
           "files"
          ]
         ]
        ]
       ],
       "article_empty",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "取回",
      "Take back"
     ],
     "start": [
      "handed_in"
     ],
     "to": "draft",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "1.8",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "accept": {
     "name": "accept",
     "label": [
      "采纳",
      "Accept"
     ],
     "start": [
      "handed_in",
      "accepted"
     ],
     "to": "accepted",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "1.8",
     "asks": [
      "answer"
     ],
     "must": [],
     "sets": [
      [
       "read_by",
       [
        "actor"
       ]
      ],
      [
       "read_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "send_back": {
     "name": "send_back",
     "label": [
      "退回修改",
      "Send back"
     ],
     "start": [
      "handed_in",
      "accepted"
     ],
     "to": "sent_back",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "1.8",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "read_by",
       [
        "actor"
       ]
      ],
      [
       "read_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "1.8"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "files"
     ],
     "start": [
      "draft",
      "sent_back"
     ]
    }
   ],
   "shared": null,
   "seenBy": []
  },
  "party_study.session": {
   "collection": "party_study.session",
   "label": [
    "学习场次",
    "Study sessions"
   ],
   "title": [
    "topic"
   ],
   "order": "starts_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "topic",
    "starts_at",
    "ends_at",
    "room",
    "organiser",
    "people"
   ],
   "fields": {
    "topic": {
     "kind": "text",
     "label": [
      "主题",
      "Topic"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "starts_at": {
     "kind": "instant",
     "label": [
      "开始",
      "Starts"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "ends_at": {
     "kind": "instant",
     "label": [
      "结束",
      "Ends"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "room": {
     "kind": "ref",
     "label": [
      "地点",
      "Room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.room",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "lecturer": {
     "kind": "ref",
     "label": [
      "主讲",
      "Lecturer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "materials": {
     "kind": "long_text",
     "label": [
      "学习材料",
      "Materials"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "attachments": {
     "kind": "files",
     "label": [
      "附件",
      "Attachments"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "outcome": {
     "kind": "long_text",
     "label": [
      "小结",
      "Summary"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "first_day": {
     "kind": "day",
     "label": [
      "原定日期",
      "First planned for"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "suggests": "starts_at",
     "default": null
    },
    "moved_why": {
     "kind": "text",
     "label": [
      "改期原因",
      "Why it was moved"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "content_kind": {
     "kind": "choice",
     "label": [
      "内容",
      "Content"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "theory",
       [
        "政治理论",
        "Theory"
       ],
       "5.3"
      ],
      [
       "professional",
       [
        "业务知识",
        "Professional work"
       ],
       "5.3"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "theory"
    },
    "form": {
     "kind": "choice",
     "label": [
      "形式",
      "Form"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "collective",
       [
        "集中学习",
        "Collective study"
       ],
       "5.1"
      ],
      [
       "report",
       [
        "报告会",
        "Report"
       ],
       "5.7"
      ],
      [
       "contest",
       [
        "知识竞赛",
        "Contest"
       ],
       "5.7"
      ],
      [
       "coaching",
       [
        "讲课辅导",
        "Coaching"
       ],
       "5.7"
      ],
      [
       "film",
       [
        "观看影像",
        "Film"
       ],
       "5.7"
      ],
      [
       "seminar",
       [
        "专题研讨",
        "Seminar"
       ],
       "5.7"
      ],
      [
       "party_lecture",
       [
        "党课",
        "Party lecture"
       ],
       "5.6"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "collective"
    },
    "people": {
     "kind": "refs",
     "label": [
      "应到人员",
      "Expected"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "plan": {
     "kind": "ref",
     "label": [
      "年度计划",
      "Plan of the year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.plan",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "centre_topic": {
     "kind": "ref",
     "label": [
      "中心组选题",
      "Topic of the centre group"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "theory_study.topic",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "planned",
     [
      "已安排",
      "Planned"
     ],
     "open"
    ],
    [
     "closed",
     [
      "已结束",
      "Closed"
     ],
     "closed"
    ],
    [
     "called_off",
     [
      "已取消",
      "Called off"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "安排学习",
     "Arrange a session"
    ],
    "who": [
     "holds",
     [
      "office_director",
      "office_clerk",
      "branch_secretary",
      "publicity_commissioner"
     ]
    ],
    "asks": [
     "topic",
     "content_kind",
     "form",
     "starts_at",
     "ends_at",
     "room",
     "organiser",
     "lecturer",
     "people",
     "centre_topic",
     "plan",
     "materials",
     "attachments"
    ],
    "clause": "5.1",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "own",
         "ends_at"
        ],
        [
         "own",
         "starts_at"
        ]
       ]
      ],
      "ends_before_start",
      "5.1"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "close": {
     "name": "close",
     "label": [
      "结束并定下名单",
      "Close and settle the sheet"
     ],
     "start": [
      "planned"
     ],
     "to": "closed",
     "who": [
      "any",
      [
       [
        "holds",
        [
         "office_director",
         "office_clerk",
         "branch_secretary",
         "publicity_commissioner"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "5.2",
     "asks": [
      "outcome"
     ],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "move": {
     "name": "move",
     "label": [
      "改期",
      "Move"
     ],
     "start": [
      "planned"
     ],
     "to": null,
     "who": [
      "any",
      [
       [
        "holds",
        [
         "office_director",
         "office_clerk",
         "branch_secretary",
         "publicity_commissioner"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "5.1",
     "asks": [
      "starts_at",
      "ends_at",
      "room",
      "moved_why",
      "first_day"
     ],
     "must": [
      "starts_at",
      "ends_at",
      "moved_why"
     ],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "own",
          "ends_at"
         ],
         [
          "own",
          "starts_at"
         ]
        ]
       ],
       "ends_before_start",
       "5.1"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "call_off": {
     "name": "call_off",
     "label": [
      "取消",
      "Call off"
     ],
     "start": [
      "planned"
     ],
     "to": "called_off",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk",
       "branch_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.1",
     "asks": [
      "outcome"
     ],
     "must": [
      "outcome"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "重新打开",
      "Open again"
     ],
     "start": [
      "closed"
     ],
     "to": "planned",
     "who": [
      "any",
      [
       [
        "holds",
        [
         "office_director",
         "office_clerk",
         "branch_secretary",
         "publicity_commissioner"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "5.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "any",
      [
       [
        "holds",
        [
         "office_director",
         "office_clerk",
         "branch_secretary",
         "publicity_commissioner"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "fields": [
      "topic",
      "content_kind",
      "form",
      "organiser",
      "lecturer",
      "people",
      "centre_topic",
      "plan",
      "materials",
      "attachments"
     ],
     "start": [
      "planned"
     ]
    },
    {
     "who": [
      "any",
      [
       [
        "holds",
        [
         "office_director",
         "office_clerk",
         "branch_secretary",
         "publicity_commissioner"
        ]
       ],
       [
        "same",
        [
         "own",
         "organiser"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "fields": [
      "outcome",
      "materials",
      "attachments"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "party_study.attendance": {
   "collection": "party_study.attendance",
   "label": [
    "签到",
    "Attendance"
   ],
   "title": [
    "person"
   ],
   "order": "seen_at",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "way",
    "seen_at",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "way": {
     "kind": "choice",
     "label": [
      "方式",
      "Way"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "poster",
       [
        "扫码",
        "Code"
       ],
       ""
      ],
      [
       "roll_call",
       [
        "点名",
        "Roll-call"
       ],
       ""
      ],
      [
       "paper",
       [
        "纸质签到补录",
        "Paper sheet typed in"
       ],
       ""
      ],
      [
       "screen",
       [
        "扫屏幕码",
        "Code on the screen"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seen_at": {
     "kind": "instant",
     "label": [
      "签到时间",
      "Seen at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "station": {
     "kind": "ref",
     "label": [
      "所扫的码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "timeliness": {
     "kind": "choice",
     "label": [
      "是否按时",
      "Timeliness"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "on_time",
       [
        "按时",
        "On time"
       ],
       ""
      ],
      [
       "late",
       [
        "迟到",
        "Late"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "on_time"
    },
    "flag": {
     "kind": "choice",
     "label": [
      "待确认原因",
      "Why it is to be confirmed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "none",
       [
        "无",
        "None"
       ],
       ""
      ],
      [
       "outside_window",
       [
        "不在签到时段内",
        "Outside the window"
       ],
       ""
      ],
      [
       "retired_code",
       [
        "用了已作废的码",
        "Retired code"
       ],
       ""
      ],
      [
       "other_room",
       [
        "不是会场的码",
        "Code of another room"
       ],
       ""
      ],
      [
       "not_listed",
       [
        "不在应到名单",
        "Not on the list"
       ],
       ""
      ],
      [
       "stale_code",
       [
        "屏幕码是别的时候的",
        "The screen's code is of another moment"
       ],
       ""
      ],
      [
       "wrong_code",
       [
        "屏幕码对不上",
        "The screen never showed this code"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "none"
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "left_early": {
     "kind": "yes_no",
     "label": [
      "早退",
      "Left early"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": false
    },
    "note": {
     "kind": "text",
     "label": [
      "备注",
      "Note"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "场次",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "counted",
     [
      "出席",
      "Present"
     ],
     "good"
    ],
    [
     "to_confirm",
     [
      "等组织者确认",
      "To be confirmed"
     ],
     "waiting"
    ],
    [
     "struck",
     [
      "不计出席",
      "Not counted"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "签到",
     "Check in"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "way",
     "seen_at",
     "station",
     "left_early",
     "note"
    ],
    "clause": "5.2",
    "to": [
     "pick",
     [
      [
       [
        "same",
        [
         "own",
         "flag"
        ],
        [
         "const",
         "none"
        ]
       ],
       [
        "const",
        "counted"
       ]
      ]
     ],
     [
      "const",
      "to_confirm"
     ]
    ],
    "sets": [
     [
      "seen_at",
      [
       "pick",
       [
        [
         [
          "one_of",
          [
           "own",
           "way"
          ],
          [
           "poster",
           "screen"
          ]
         ],
         [
          "moment"
         ]
        ]
       ],
       [
        "first_known",
        [
         [
          "input",
          "seen_at"
         ],
         [
          "moment"
         ]
        ]
       ]
      ]
     ],
     [
      "organiser",
      [
       "via",
       "session",
       "organiser"
      ]
     ],
     [
      "timeliness",
      [
       "pick",
       [
        [
         [
          "before",
          [
           "later",
           [
            "via",
            "session",
            "starts_at"
           ],
           [
            "param",
            "5.2.late_after_minutes"
           ],
           1
          ],
          [
           "own",
           "seen_at"
          ]
         ],
         [
          "const",
          "late"
         ]
        ]
       ],
       [
        "const",
        "on_time"
       ]
      ]
     ],
     [
      "flag",
      [
       "pick",
       [
        [
         [
          "not",
          [
           "one_of",
           [
            "own",
            "way"
           ],
           [
            "poster",
            "screen"
           ]
          ]
         ],
         [
          "const",
          "none"
         ]
        ],
        [
         [
          "same",
          [
           "via",
           "station",
           "state"
          ],
          [
           "const",
           "retired"
          ]
         ],
         [
          "const",
          "retired_code"
         ]
        ],
        [
         [
          "all",
          [
           [
            "known",
            [
             "own",
             "station"
            ]
           ],
           [
            "not",
            [
             "same",
             [
              "via",
              "station",
              "room"
             ],
             [
              "via",
              "session",
              "room"
             ]
            ]
           ]
          ]
         ],
         [
          "const",
          "other_room"
         ]
        ],
        [
         [
          "all",
          [
           [
            "same",
            [
             "own",
             "way"
            ],
            [
             "const",
             "screen"
            ]
           ],
           [
            "same",
            [
             "shown",
             [
              "own",
              "station"
             ]
            ],
            [
             "const",
             "wrong"
            ]
           ]
          ]
         ],
         [
          "const",
          "wrong_code"
         ]
        ],
        [
         [
          "all",
          [
           [
            "same",
            [
             "own",
             "way"
            ],
            [
             "const",
             "screen"
            ]
           ],
           [
            "same",
            [
             "shown",
             [
              "own",
              "station"
             ]
            ],
            [
             "const",
             "stale"
            ]
           ]
          ]
         ],
         [
          "const",
          "stale_code"
         ]
        ],
        [
         [
          "before",
          [
           "own",
           "seen_at"
          ],
          [
           "later",
           [
            "via",
            "session",
            "starts_at"
           ],
           [
            "param",
            "5.2.opens_before_minutes"
           ],
           -1
          ]
         ],
         [
          "const",
          "outside_window"
         ]
        ],
        [
         [
          "before",
          [
           "later",
           [
            "via",
            "session",
            "ends_at"
           ],
           [
            "param",
            "5.2.closes_after_minutes"
           ],
           1
          ],
          [
           "own",
           "seen_at"
          ]
         ],
         [
          "const",
          "outside_window"
         ]
        ],
        [
         [
          "not",
          [
           "among",
           [
            "own",
            "person"
           ],
           [
            "via",
            "session",
            "people"
           ]
          ]
         ],
         [
          "const",
          "not_listed"
         ]
        ]
       ],
       [
        "const",
        "none"
       ]
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "via",
         "session",
         "state"
        ],
        [
         "const",
         "called_off"
        ]
       ]
      ],
      "session_called_off",
      "5.1"
     ],
     [
      [
       "any",
       [
        [
         "one_of",
         [
          "own",
          "way"
         ],
         [
          "poster",
          "screen"
         ]
        ],
        [
         "any",
         [
          [
           "same",
           [
            "via",
            "session",
            "organiser"
           ],
           [
            "actor"
           ]
          ],
          [
           "holds",
           [
            "office_clerk"
           ]
          ]
         ]
        ]
       ]
      ],
      "scan_needed",
      "5.2"
     ],
     [
      [
       "any",
       [
        [
         "not",
         [
          "one_of",
          [
           "own",
           "way"
          ],
          [
           "poster",
           "screen"
          ]
         ]
        ],
        [
         "same",
         [
          "proof",
          "code"
         ],
         [
          "via",
          "station",
          "code"
         ]
        ]
       ]
      ],
      "code_not_of_station",
      "5.2"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "confirm": {
     "name": "confirm",
     "label": [
      "确认出席",
      "Confirm"
     ],
     "start": [
      "to_confirm",
      "struck"
     ],
     "to": "counted",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "5.2",
     "asks": [
      "note"
     ],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "strike": {
     "name": "strike",
     "label": [
      "不计出席",
      "Don't count"
     ],
     "start": [
      "counted",
      "to_confirm"
     ],
     "to": "struck",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "5.2",
     "asks": [
      "note"
     ],
     "must": [
      "note"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "fields": [
      "note",
      "left_early"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "secretary_general",
    "office_clerk",
    "branch_secretary"
   ]
  },
  "party_study.leave": {
   "collection": "party_study.leave",
   "label": [
    "学习请假",
    "Leave from study"
   ],
   "title": [
    "person",
    "reason"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "reason",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "假别",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "personal",
       [
        "事假",
        "Personal"
       ],
       ""
      ],
      [
       "sick",
       [
        "病假",
        "Sick"
       ],
       ""
      ],
      [
       "on_duty",
       [
        "公差",
        "On duty elsewhere"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "personal"
    },
    "reason": {
     "kind": "text",
     "label": [
      "请假事由",
      "Reason"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "answer": {
     "kind": "text",
     "label": [
      "答复",
      "Answer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "answered_by": {
     "kind": "ref",
     "label": [
      "答复人",
      "Answered by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "answered_at": {
     "kind": "instant",
     "label": [
      "答复时间",
      "Answered at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "session": {
     "kind": "ref",
     "label": [
      "场次",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "asked",
     [
      "等秘书长答复",
      "Waiting for consent"
     ],
     "waiting"
    ],
    [
     "granted",
     [
      "已同意",
      "Granted"
     ],
     "good"
    ],
    [
     "declined",
     [
      "未同意",
      "Declined"
     ],
     "bad"
    ],
    [
     "withdrawn",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "请假",
     "Ask for leave"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "kind",
     "reason"
    ],
    "clause": "5.2",
    "to": null,
    "sets": [
     [
      "organiser",
      [
       "via",
       "session",
       "organiser"
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "via",
         "session",
         "state"
        ],
        [
         "const",
         "called_off"
        ]
       ]
      ],
      "session_called_off",
      "5.1"
     ],
     [
      [
       "any",
       [
        [
         "before",
         [
          "moment"
         ],
         [
          "via",
          "session",
          "starts_at"
         ]
        ],
        [
         "any",
         [
          [
           "same",
           [
            "via",
            "session",
            "organiser"
           ],
           [
            "actor"
           ]
          ],
          [
           "holds",
           [
            "office_clerk"
           ]
          ]
         ]
        ]
       ]
      ],
      "leave_after_start",
      "5.2"
     ],
     [
      [
       "known",
       [
        "own",
        "reason"
       ]
      ],
      "leave_needs_reason",
      "5.2"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "grant": {
     "name": "grant",
     "label": [
      "同意",
      "Grant"
     ],
     "start": [
      "asked",
      "declined"
     ],
     "to": "granted",
     "who": [
      "holds",
      [
       "secretary_general"
      ]
     ],
     "clause": "5.2",
     "asks": [
      "answer"
     ],
     "must": [],
     "sets": [
      [
       "answered_by",
       [
        "actor"
       ]
      ],
      [
       "answered_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "decline": {
     "name": "decline",
     "label": [
      "不同意",
      "Decline"
     ],
     "start": [
      "asked",
      "granted"
     ],
     "to": "declined",
     "who": [
      "holds",
      [
       "secretary_general"
      ]
     ],
     "clause": "5.2",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "answered_by",
       [
        "actor"
       ]
      ],
      [
       "answered_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回",
      "Withdraw"
     ],
     "start": [
      "asked",
      "granted"
     ],
     "to": "withdrawn",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "ask_again": {
     "name": "ask_again",
     "label": [
      "再次请假",
      "Ask again"
     ],
     "start": [
      "withdrawn",
      "declined"
     ],
     "to": "asked",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.2",
     "asks": [
      "reason"
     ],
     "must": [
      "reason"
     ],
     "sets": [],
     "requires": [
      [
       [
        "before",
        [
         "moment"
        ],
        [
         "via",
         "session",
         "starts_at"
        ]
       ],
       "leave_after_start",
       "5.2"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "kind",
      "reason"
     ],
     "start": [
      "asked"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "secretary_general",
    "office_clerk",
    "branch_secretary"
   ]
  },
  "party_study.make_up": {
   "collection": "party_study.make_up",
   "label": [
    "补学",
    "Made up"
   ],
   "title": [
    "person",
    "what"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "day",
    "what",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "补学日期",
      "Made up on"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "what": {
     "kind": "text",
     "label": [
      "补学内容",
      "What was studied"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "notes": {
     "kind": "long_text",
     "label": [
      "心得",
      "Notes"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 4000,
     "least": 0,
     "default": ""
    },
    "answer": {
     "kind": "text",
     "label": [
      "退回原因",
      "Why it was sent back"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "缺席的场次",
      "Session missed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "entered",
     [
      "已补学",
      "Made up"
     ],
     "good"
    ],
    [
     "sent_back",
     [
      "退回重补",
      "To be done again"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "登记补学",
     "Enter what was made up"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "day",
     "what",
     "notes"
    ],
    "clause": "5.2",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "among",
       [
        "own",
        "person"
       ],
       [
        "via",
        "session",
        "people"
       ]
      ],
      "not_of_session",
      "5.2"
     ],
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "made_up_in_future",
      "5.2"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "send_back": {
     "name": "send_back",
     "label": [
      "退回重补",
      "Send back"
     ],
     "start": [
      "entered"
     ],
     "to": "sent_back",
     "who": [
      "holds",
      [
       "branch_secretary",
       "office_clerk"
      ]
     ],
     "clause": "5.2",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "enter_again": {
     "name": "enter_again",
     "label": [
      "重新登记",
      "Enter again"
     ],
     "start": [
      "sent_back"
     ],
     "to": "entered",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.2",
     "asks": [
      "day",
      "what",
      "notes"
     ],
     "must": [
      "what"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "day",
      "what",
      "notes"
     ],
     "start": [
      "entered"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "secretary_general",
    "office_clerk",
    "branch_secretary"
   ]
  },
  "party_study.plan": {
   "collection": "party_study.plan",
   "label": [
    "年度学习计划",
    "Plans of the year"
   ],
   "title": [
    "year"
   ],
   "order": "year",
   "descending": true,
   "naturalKey": [
    "year"
   ],
   "required": [
    "year"
   ],
   "fields": {
    "year": {
     "kind": "number",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2199,
     "least": 2000,
     "default": null
    },
    "aims": {
     "kind": "long_text",
     "label": [
      "目标和重点",
      "Aims and main points"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 4000,
     "least": 0,
     "default": ""
    },
    "first_study_day": {
     "kind": "day",
     "label": [
      "首个学习日",
      "First study day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "issued_on": {
     "kind": "day",
     "label": [
      "印发日期",
      "Issued on"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "draft",
     [
      "起草中",
      "Draft"
     ],
     "open"
    ],
    [
     "issued",
     [
      "已印发",
      "Issued"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "制定年度学习计划",
     "Make the year's plan"
    ],
    "who": [
     "holds",
     [
      "office_director",
      "office_clerk",
      "branch_secretary",
      "publicity_commissioner"
     ]
    ],
    "asks": [
     "year",
     "aims",
     "first_study_day"
    ],
    "clause": "5.1",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "issue": {
     "name": "issue",
     "label": [
      "印发",
      "Issue"
     ],
     "start": [
      "draft"
     ],
     "to": "issued",
     "who": [
      "holds",
      [
       "branch_secretary",
       "office_director",
       "secretary_general"
      ]
     ],
     "clause": "5.1",
     "asks": [],
     "must": [],
     "sets": [
      [
       "issued_on",
       [
        "today"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "revise": {
     "name": "revise",
     "label": [
      "修订",
      "Revise"
     ],
     "start": [
      "issued"
     ],
     "to": "draft",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk",
       "branch_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.1",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk",
       "branch_secretary",
       "publicity_commissioner"
      ]
     ],
     "fields": [
      "aims",
      "first_study_day"
     ],
     "start": [
      "draft"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "party_study.holiday_study": {
   "collection": "party_study.holiday_study",
   "label": [
    "节日学习",
    "Study over the holidays"
   ],
   "title": [
    "holiday",
    "year"
   ],
   "order": "first_day",
   "descending": true,
   "naturalKey": [
    "year",
    "holiday"
   ],
   "required": [
    "year",
    "holiday",
    "first_day",
    "last_day",
    "content"
   ],
   "fields": {
    "year": {
     "kind": "number",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2199,
     "least": 2000,
     "default": null
    },
    "holiday": {
     "kind": "choice",
     "label": [
      "节日",
      "Holiday"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "spring_festival",
       [
        "春节",
        "Spring Festival"
       ],
       ""
      ],
      [
       "may_day",
       [
        "五一",
        "May Day"
       ],
       ""
      ],
      [
       "national_day",
       [
        "国庆",
        "National Day"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "first_day": {
     "kind": "day",
     "label": [
      "从",
      "From"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "last_day": {
     "kind": "day",
     "label": [
      "到",
      "To"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "content": {
     "kind": "text",
     "label": [
      "学习内容",
      "What to study"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "materials": {
     "kind": "long_text",
     "label": [
      "学习材料",
      "Materials"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "attachments": {
     "kind": "files",
     "label": [
      "附件",
      "Attachments"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "outcome": {
     "kind": "long_text",
     "label": [
      "小结",
      "Summary"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "issued",
     [
      "已布置",
      "Set"
     ],
     "open"
    ],
    [
     "closed",
     [
      "已收齐反馈",
      "Closed"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "布置节日学习",
     "Set study for a holiday"
    ],
    "who": [
     "holds",
     [
      "office_director",
      "office_clerk",
      "branch_secretary",
      "publicity_commissioner"
     ]
    ],
    "asks": [
     "year",
     "holiday",
     "first_day",
     "last_day",
     "content",
     "materials",
     "attachments"
    ],
    "clause": "5.5",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "own",
         "last_day"
        ],
        [
         "own",
         "first_day"
        ]
       ]
      ],
      "last_before_first",
      "5.5"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "close": {
     "name": "close",
     "label": [
      "收齐，结束",
      "Close"
     ],
     "start": [
      "issued"
     ],
     "to": "closed",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk",
       "branch_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.5",
     "asks": [
      "outcome"
     ],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "重新打开",
      "Open again"
     ],
     "start": [
      "closed"
     ],
     "to": "issued",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk",
       "branch_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.5",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk",
       "branch_secretary",
       "publicity_commissioner"
      ]
     ],
     "fields": [
      "first_day",
      "last_day",
      "content",
      "materials",
      "attachments"
     ],
     "start": [
      "issued"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "party_study.holiday_feedback": {
   "collection": "party_study.holiday_feedback",
   "label": [
    "节日学习反馈",
    "What came of study over the holidays"
   ],
   "title": [
    "person",
    "what"
   ],
   "order": "written_at",
   "descending": true,
   "naturalKey": [
    "holiday_study",
    "person"
   ],
   "required": [
    "holiday_study",
    "person",
    "what"
   ],
   "fields": {
    "holiday_study": {
     "kind": "ref",
     "label": [
      "节日学习",
      "Study over a holiday"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.holiday_study",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "what": {
     "kind": "text",
     "label": [
      "学了什么",
      "What was studied"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "thoughts": {
     "kind": "long_text",
     "label": [
      "体会",
      "Thoughts"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 4000,
     "least": 0,
     "default": ""
    },
    "written_at": {
     "kind": "instant",
     "label": [
      "反馈时间",
      "Written at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "written",
     [
      "已反馈",
      "Written"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "写节日学习反馈",
     "Write what came of it"
    ],
    "who": [
     "same",
     [
      "own",
      "person"
     ],
     [
      "actor"
     ]
    ],
    "asks": [
     "holiday_study",
     "person",
     "what",
     "thoughts"
    ],
    "clause": "5.5",
    "to": null,
    "sets": [
     [
      "written_at",
      [
       "moment"
      ]
     ]
    ],
    "requires": [
     [
      [
       "same",
       [
        "via",
        "holiday_study",
        "state"
       ],
       [
        "const",
        "issued"
       ]
      ],
      "holiday_not_issued",
      "5.5"
     ]
    ],
    "decided": "phone"
   },
   "actions": {},
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "what",
      "thoughts"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "branch_secretary",
    "publicity_commissioner",
    "office_clerk"
   ]
  },
  "party_study.speech": {
   "collection": "party_study.speech",
   "label": [
    "发言记录",
    "Who spoke"
   ],
   "title": [
    "person",
    "session"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "session",
    "person"
   ],
   "required": [
    "person",
    "session"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "said": {
     "kind": "remarks",
     "label": [
      "谈了什么",
      "On what"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "noted",
       [
        "记录",
        "Noted"
       ],
       ""
      ],
      [
       "own",
       [
        "本人补充",
        "In their own words"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "organiser": {
     "kind": "ref",
     "label": [
      "组织者",
      "Organiser"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "note": {
     "kind": "text",
     "label": [
      "备注",
      "Note"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "场次",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "spoke",
     [
      "已发言",
      "Spoke"
     ],
     "good"
    ],
    [
     "struck",
     [
      "不计",
      "Not counted"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "记发言",
     "Note who spoke"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "any",
       [
        [
         "same",
         [
          "via",
          "session",
          "organiser"
         ],
         [
          "actor"
         ]
        ],
        [
         "holds",
         [
          "office_clerk"
         ]
        ]
       ]
      ]
     ]
    ],
    "asks": [
     "session",
     "person",
     "said"
    ],
    "clause": "5.9",
    "to": null,
    "sets": [
     [
      "organiser",
      [
       "via",
       "session",
       "organiser"
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "via",
         "session",
         "state"
        ],
        [
         "const",
         "called_off"
        ]
       ]
      ],
      "session_called_off",
      "5.1"
     ],
     [
      [
       "not",
       [
        "before",
        [
         "moment"
        ],
        [
         "via",
         "session",
         "starts_at"
        ]
       ]
      ],
      "spoke_before_start",
      "5.9"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "strike": {
     "name": "strike",
     "label": [
      "不计发言",
      "Don't count"
     ],
     "start": [
      "spoke"
     ],
     "to": "struck",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "5.9",
     "asks": [
      "note"
     ],
     "must": [
      "note"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "restore": {
     "name": "restore",
     "label": [
      "恢复",
      "Count again"
     ],
     "start": [
      "struck"
     ],
     "to": "spoke",
     "who": [
      "any",
      [
       [
        "same",
        [
         "via",
         "session",
         "organiser"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_clerk"
        ]
       ]
      ]
     ],
     "clause": "5.9",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "any",
      [
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ],
       [
        "any",
        [
         [
          "same",
          [
           "via",
           "session",
           "organiser"
          ],
          [
           "actor"
          ]
         ],
         [
          "holds",
          [
           "office_clerk"
          ]
         ]
        ]
       ]
      ]
     ],
     "fields": [
      "said"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "secretary_general",
    "office_clerk",
    "branch_secretary"
   ]
  },
  "party_study.note": {
   "collection": "party_study.note",
   "label": [
    "学习笔记",
    "Notes"
   ],
   "title": [
    "day",
    "title"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [],
   "required": [
    "person",
    "day"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "title": {
     "kind": "text",
     "label": [
      "题目",
      "Title"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": ""
    },
    "text": {
     "kind": "long_text",
     "label": [
      "正文",
      "Text"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 8000,
     "least": 0,
     "default": ""
    },
    "photos": {
     "kind": "photos",
     "label": [
      "笔记照片",
      "Photos of pages"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "page",
       [
        "笔记照片",
        "Page"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "pages": {
     "kind": "number",
     "label": [
      "照片里有几页",
      "Pages in the photos"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 100,
     "least": 0,
     "default": 0
    },
    "page_chars": {
     "kind": "number",
     "label": [
      "这几页约多少字",
      "Characters on them"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 50000,
     "least": 0,
     "default": 0
    },
    "pages_counted": {
     "kind": "number",
     "label": [
      "核定字数",
      "Characters confirmed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 50000,
     "least": 0,
     "default": null
    },
    "chars": {
     "kind": "number",
     "label": [
      "字数",
      "Characters"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 9007199254740991,
     "least": 0,
     "default": 0
    },
    "self_study": {
     "kind": "ref",
     "label": [
      "哪次自学",
      "Self-study"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.self_study",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seen_by": {
     "kind": "ref",
     "label": [
      "检查人",
      "Seen by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seen_at": {
     "kind": "instant",
     "label": [
      "检查时间",
      "Seen at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "remark": {
     "kind": "text",
     "label": [
      "退回原因",
      "Why it was given back"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "session": {
     "kind": "ref",
     "label": [
      "哪场学习",
      "Session"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.session",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "own",
     [
      "只有本人看得到",
      "Yours alone"
     ],
     "open"
    ],
    [
     "handed_in",
     [
      "已交检查",
      "Handed in"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "写笔记",
     "Write a note"
    ],
    "who": [
     "all",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "holds",
       [
        "party_group_secretary",
        "party_group_member",
        "standing_committee_director",
        "deputy_director",
        "secretary_general",
        "party_member",
        "staff"
       ]
      ]
     ]
    ],
    "asks": [
     "person",
     "photos",
     "day",
     "title",
     "text",
     "pages",
     "page_chars",
     "self_study",
     "session"
    ],
    "clause": "5.8",
    "to": null,
    "sets": [
     [
      "chars",
      [
       "sum",
       [
        [
         "pick",
         [
          [
           [
            "same",
            [
             "param",
             "5.8.count_marks"
            ],
            [
             "const",
             "yes"
            ]
           ],
           [
            "chars",
            [
             "own",
             "text"
            ],
            true
           ]
          ]
         ],
         [
          "chars",
          [
           "own",
           "text"
          ],
          false
         ]
        ],
        [
         "first_known",
         [
          [
           "own",
           "pages_counted"
          ],
          [
           "own",
           "page_chars"
          ]
         ]
        ]
       ]
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "written_in_future",
      "5.8"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "write": {
     "name": "write",
     "label": [
      "改写",
      "Write on"
     ],
     "start": [
      "own"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "day",
      "title",
      "text",
      "pages",
      "page_chars",
      "self_study",
      "session"
     ],
     "must": [],
     "sets": [
      [
       "pages_counted",
       [
        "const",
        null
       ]
      ],
      [
       "chars",
       [
        "sum",
        [
         [
          "pick",
          [
           [
            [
             "same",
             [
              "param",
              "5.8.count_marks"
             ],
             [
              "const",
              "yes"
             ]
            ],
            [
             "chars",
             [
              "own",
              "text"
             ],
             true
            ]
           ]
          ],
          [
           "chars",
           [
            "own",
            "text"
           ],
           false
          ]
         ],
         [
          "first_known",
          [
           [
            "own",
            "pages_counted"
           ],
           [
            "own",
            "page_chars"
           ]
          ]
         ]
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "today"
         ],
         [
          "own",
          "day"
         ]
        ]
       ],
       "written_in_future",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "hand_in": {
     "name": "hand_in",
     "label": [
      "交检查",
      "Hand in"
     ],
     "start": [
      "own"
     ],
     "to": "handed_in",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "remark",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "any",
        [
         [
          "known",
          [
           "own",
           "text"
          ]
         ],
         [
          "known",
          [
           "own",
           "photos"
          ]
         ]
        ]
       ],
       "note_empty",
       "5.8"
      ],
      [
       [
        "any",
        [
         [
          "not",
          [
           "before",
           [
            "const",
            0
           ],
           [
            "own",
            "page_chars"
           ]
          ]
         ],
         [
          "known",
          [
           "own",
           "photos"
          ]
         ]
        ]
       ],
       "pages_without_photo",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "取回",
      "Take back"
     ],
     "start": [
      "handed_in"
     ],
     "to": "own",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.8",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "known",
         [
          "own",
          "seen_at"
         ]
        ]
       ],
       "note_seen",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "mark_seen": {
     "name": "mark_seen",
     "label": [
      "看过了",
      "Seen"
     ],
     "start": [
      "handed_in"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "seen_by",
       [
        "actor"
       ]
      ],
      [
       "seen_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "confirm_pages": {
     "name": "confirm_pages",
     "label": [
      "核定照片字数",
      "Confirm the pages"
     ],
     "start": [
      "handed_in"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "pages_counted"
     ],
     "must": [
      "pages_counted"
     ],
     "sets": [
      [
       "chars",
       [
        "sum",
        [
         [
          "pick",
          [
           [
            [
             "same",
             [
              "param",
              "5.8.count_marks"
             ],
             [
              "const",
              "yes"
             ]
            ],
            [
             "chars",
             [
              "own",
              "text"
             ],
             true
            ]
           ]
          ],
          [
           "chars",
           [
            "own",
            "text"
           ],
           false
          ]
         ],
         [
          "first_known",
          [
           [
            "own",
            "pages_counted"
           ],
           [
            "own",
            "page_chars"
           ]
          ]
         ]
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "give_back": {
     "name": "give_back",
     "label": [
      "退回",
      "Give back"
     ],
     "start": [
      "handed_in"
     ],
     "to": "own",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "remark"
     ],
     "must": [
      "remark"
     ],
     "sets": [
      [
       "seen_by",
       [
        "const",
        null
       ]
      ],
      [
       "seen_at",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "photos"
     ],
     "start": [
      "own"
     ]
    }
   ],
   "shared": null,
   "seenBy": []
  },
  "party_study.article": {
   "collection": "party_study.article",
   "label": [
    "体会文章",
    "Articles"
   ],
   "title": [
    "title",
    "person"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [],
   "required": [
    "person",
    "day",
    "title"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "title": {
     "kind": "text",
     "label": [
      "题目",
      "Title"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 80,
     "least": 0,
     "default": null
    },
    "text": {
     "kind": "long_text",
     "label": [
      "正文",
      "Text"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 8000,
     "least": 0,
     "default": ""
    },
    "files": {
     "kind": "files",
     "label": [
      "附件",
      "Attachments"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "chars": {
     "kind": "number",
     "label": [
      "字数",
      "Characters"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 9007199254740991,
     "least": 0,
     "default": 0
    },
    "handed_in_at": {
     "kind": "instant",
     "label": [
      "交稿时间",
      "Handed in at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "answer": {
     "kind": "text",
     "label": [
      "审阅意见",
      "What the reader says"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "read_by": {
     "kind": "ref",
     "label": [
      "审阅人",
      "Read by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "read_at": {
     "kind": "instant",
     "label": [
      "审阅时间",
      "Read at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "draft",
     [
      "写作中",
      "Draft"
     ],
     "open"
    ],
    [
     "handed_in",
     [
      "等支部审阅",
      "Waiting to be read"
     ],
     "waiting"
    ],
    [
     "accepted",
     [
      "已采纳",
      "Accepted"
     ],
     "good"
    ],
    [
     "sent_back",
     [
      "退回修改",
      "Sent back"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "写体会文章",
     "Write an article"
    ],
    "who": [
     "all",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "holds",
       [
        "party_group_secretary",
        "party_group_member",
        "standing_committee_director",
        "deputy_director",
        "secretary_general",
        "party_member",
        "staff"
       ]
      ]
     ]
    ],
    "asks": [
     "person",
     "day",
     "title",
     "text",
     "files"
    ],
    "clause": "5.8",
    "to": null,
    "sets": [
     [
      "chars",
      [
       "pick",
       [
        [
         [
          "same",
          [
           "param",
           "5.8.count_marks"
          ],
          [
           "const",
           "yes"
          ]
         ],
         [
          "chars",
          [
           "own",
           "text"
          ],
          true
         ]
        ]
       ],
       [
        "chars",
        [
         "own",
         "text"
        ],
        false
       ]
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "written_in_future",
      "5.8"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "write": {
     "name": "write",
     "label": [
      "改写",
      "Write on"
     ],
     "start": [
      "draft",
      "sent_back"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "day",
      "title",
      "text"
     ],
     "must": [],
     "sets": [
      [
       "chars",
       [
        "pick",
        [
         [
          [
           "same",
           [
            "param",
            "5.8.count_marks"
           ],
           [
            "const",
            "yes"
           ]
          ],
          [
           "chars",
           [
            "own",
            "text"
           ],
           true
          ]
         ]
        ],
        [
         "chars",
         [
          "own",
          "text"
         ],
         false
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "today"
         ],
         [
          "own",
          "day"
         ]
        ]
       ],
       "written_in_future",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "hand_in": {
     "name": "hand_in",
     "label": [
      "交稿",
      "Hand in"
     ],
     "start": [
      "draft",
      "sent_back"
     ],
     "to": "handed_in",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "handed_in_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "any",
        [
         [
          "known",
          [
           "own",
           "text"
          ]
         ],
         [
          "known",
          [
           "own",
           "files"
          ]
         ]
        ]
       ],
       "article_empty",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "取回",
      "Take back"
     ],
     "start": [
      "handed_in"
     ],
     "to": "draft",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.8",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "accept": {
     "name": "accept",
     "label": [
      "采纳",
      "Accept"
     ],
     "start": [
      "handed_in",
      "accepted"
     ],
     "to": "accepted",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "answer"
     ],
     "must": [],
     "sets": [
      [
       "read_by",
       [
        "actor"
       ]
      ],
      [
       "read_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "send_back": {
     "name": "send_back",
     "label": [
      "退回修改",
      "Send back"
     ],
     "start": [
      "handed_in",
      "accepted"
     ],
     "to": "sent_back",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "read_by",
       [
        "actor"
       ]
      ],
      [
       "read_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "files"
     ],
     "start": [
      "draft",
      "sent_back"
     ]
    }
   ],
   "shared": null,
   "seenBy": []
  },
  "party_study.self_study": {
   "collection": "party_study.self_study",
   "label": [
    "自学记录",
    "Self-study"
   ],
   "title": [
    "day",
    "what"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [],
   "required": [
    "person",
    "day",
    "what"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "学什么",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "theory",
       [
        "政治理论",
        "Theory"
       ],
       "5.4"
      ],
      [
       "professional",
       [
        "业务知识",
        "Professional work"
       ],
       "5.4"
      ],
      [
       "law",
       [
        "法律法规",
        "Law"
       ],
       "5.4"
      ],
      [
       "economy",
       [
        "市场经济知识",
        "Economics"
       ],
       "5.4"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "theory"
    },
    "what": {
     "kind": "text",
     "label": [
      "内容",
      "What was studied"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 120,
     "least": 0,
     "default": null
    },
    "minutes": {
     "kind": "number",
     "label": [
      "分钟（可不填）",
      "Minutes (optional)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1440,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "entered",
     [
      "已记",
      "Entered"
     ],
     "good"
    ],
    [
     "withdrawn",
     [
      "已删去",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "记一次自学",
     "Log self-study"
    ],
    "who": [
     "same",
     [
      "own",
      "person"
     ],
     [
      "actor"
     ]
    ],
    "asks": [
     "person",
     "day",
     "kind",
     "what",
     "minutes"
    ],
    "clause": "5.4",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "written_in_future",
      "5.4"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "withdraw": {
     "name": "withdraw",
     "label": [
      "记错了，删去",
      "Entered by mistake"
     ],
     "start": [
      "entered"
     ],
     "to": "withdrawn",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.4",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "restore": {
     "name": "restore",
     "label": [
      "恢复",
      "Restore"
     ],
     "start": [
      "withdrawn"
     ],
     "to": "entered",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.4",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "day",
      "kind",
      "what",
      "minutes"
     ],
     "start": [
      "entered"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "branch_secretary",
    "branch_deputy_secretary",
    "publicity_commissioner"
   ]
  },
  "party_study.inspection_round": {
   "collection": "party_study.inspection_round",
   "label": [
    "笔记检查",
    "Inspections of notebooks"
   ],
   "title": [
    "first_day",
    "last_day"
   ],
   "order": "last_day",
   "descending": true,
   "naturalKey": [
    "year",
    "turn"
   ],
   "required": [
    "year",
    "turn",
    "first_day",
    "last_day",
    "hand_in_by",
    "people"
   ],
   "fields": {
    "year": {
     "kind": "number",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2199,
     "least": 2000,
     "default": null
    },
    "turn": {
     "kind": "number",
     "label": [
      "第几次",
      "Which of the year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 12,
     "least": 1,
     "default": null
    },
    "first_day": {
     "kind": "day",
     "label": [
      "检查笔记从",
      "Pages from"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "last_day": {
     "kind": "day",
     "label": [
      "到",
      "To"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "hand_in_by": {
     "kind": "day",
     "label": [
      "交齐期限",
      "Hand in by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "people": {
     "kind": "refs",
     "label": [
      "查哪些人",
      "Whose"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "asked": {
     "kind": "text",
     "label": [
      "要求",
      "What is asked"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "outcome": {
     "kind": "long_text",
     "label": [
      "小结",
      "Summary"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "open",
     [
      "检查中",
      "Under way"
     ],
     "open"
    ],
    [
     "closed",
     [
      "已查完",
      "Finished"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "开始一次笔记检查",
     "Begin an inspection"
    ],
    "who": [
     "holds",
     [
      "branch_secretary",
      "branch_deputy_secretary",
      "publicity_commissioner"
     ]
    ],
    "asks": [
     "year",
     "turn",
     "first_day",
     "last_day",
     "hand_in_by",
     "people",
     "asked"
    ],
    "clause": "5.8",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "not",
       [
        "before",
        [
         "own",
         "last_day"
        ],
        [
         "own",
         "first_day"
        ]
       ]
      ],
      "last_before_first",
      "5.8"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "close": {
     "name": "close",
     "label": [
      "结束检查",
      "Finish"
     ],
     "start": [
      "open"
     ],
     "to": "closed",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "outcome"
     ],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "重新打开",
      "Open again"
     ],
     "start": [
      "closed"
     ],
     "to": "open",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "fields": [
      "hand_in_by",
      "people",
      "asked"
     ],
     "start": [
      "open"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "party_study.inspection": {
   "collection": "party_study.inspection",
   "label": [
    "各人笔记检查",
    "Notebooks inspected"
   ],
   "title": [
    "person",
    "round"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "round",
    "person"
   ],
   "required": [
    "round",
    "person"
   ],
   "fields": {
    "round": {
     "kind": "ref",
     "label": [
      "哪次检查",
      "Inspection"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "party_study.inspection_round",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seen": {
     "kind": "flags",
     "label": [
      "看过的页",
      "Pages seen"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "remark": {
     "kind": "text",
     "label": [
      "检查意见",
      "Remark"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "inspected_by": {
     "kind": "ref",
     "label": [
      "检查人",
      "Inspected by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "inspected_at": {
     "kind": "instant",
     "label": [
      "检查时间",
      "Inspected at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "reply": {
     "kind": "text",
     "label": [
      "本人说明",
      "The person's reply"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "handed_in",
     [
      "等检查",
      "Waiting for inspection"
     ],
     "waiting"
    ],
    [
     "inspected",
     [
      "已检查",
      "Inspected"
     ],
     "good"
    ],
    [
     "to_complete",
     [
      "请补齐",
      "To be completed"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "交笔记本",
     "Hand in the notebook"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ],
      [
       "holds",
       [
        "branch_secretary",
        "branch_deputy_secretary",
        "publicity_commissioner"
       ]
      ]
     ]
    ],
    "asks": [
     "round",
     "person"
    ],
    "clause": "5.8",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "same",
       [
        "via",
        "round",
        "state"
       ],
       [
        "const",
        "open"
       ]
      ],
      "round_closed",
      "5.8"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "inspect": {
     "name": "inspect",
     "label": [
      "检查完毕",
      "Inspected"
     ],
     "start": [
      "handed_in",
      "to_complete",
      "inspected"
     ],
     "to": "inspected",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "remark"
     ],
     "must": [],
     "sets": [
      [
       "inspected_by",
       [
        "actor"
       ]
      ],
      [
       "inspected_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "ask_more": {
     "name": "ask_more",
     "label": [
      "请本人补齐",
      "Ask for more"
     ],
     "start": [
      "handed_in",
      "inspected",
      "to_complete"
     ],
     "to": "to_complete",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "remark"
     ],
     "must": [
      "remark"
     ],
     "sets": [
      [
       "inspected_by",
       [
        "actor"
       ]
      ],
      [
       "inspected_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.8"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    },
    "complete": {
     "name": "complete",
     "label": [
      "已补齐，再交",
      "Completed"
     ],
     "start": [
      "to_complete"
     ],
     "to": "handed_in",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.8",
     "asks": [
      "reply"
     ],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "fields": [
      "seen"
     ],
     "start": []
    },
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "reply"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "branch_secretary",
    "branch_deputy_secretary",
    "publicity_commissioner"
   ]
  },
  "party_study.year_check": {
   "collection": "party_study.year_check",
   "label": [
    "年末“六有”检查",
    "Year-end checks"
   ],
   "title": [
    "year"
   ],
   "order": "year",
   "descending": true,
   "naturalKey": [
    "year"
   ],
   "required": [
    "year",
    "as_of"
   ],
   "fields": {
    "year": {
     "kind": "number",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2199,
     "least": 2000,
     "default": null
    },
    "as_of": {
     "kind": "day",
     "label": [
      "检查到哪天",
      "Records until"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "haves": {
     "kind": "ticks",
     "label": [
      "六有",
      "The six haves"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "organised",
       [
        "有组织",
        "Organised"
       ],
       "5.10"
      ],
      [
       "planned",
       [
        "有计划",
        "Planned"
       ],
       "5.10"
      ],
      [
       "guided",
       [
        "有指导",
        "Guided"
       ],
       "5.10"
      ],
      [
       "noted",
       [
        "有笔记",
        "Noted"
       ],
       "5.10"
      ],
      [
       "reflected",
       [
        "有体会",
        "Reflected"
       ],
       "5.10"
      ],
      [
       "inspected",
       [
        "有检查",
        "Inspected"
       ],
       "5.10"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "remarks": {
     "kind": "remarks",
     "label": [
      "说明",
      "Remarks"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "organised",
       [
        "有组织",
        "Organised"
       ],
       "5.10"
      ],
      [
       "planned",
       [
        "有计划",
        "Planned"
       ],
       "5.10"
      ],
      [
       "guided",
       [
        "有指导",
        "Guided"
       ],
       "5.10"
      ],
      [
       "noted",
       [
        "有笔记",
        "Noted"
       ],
       "5.10"
      ],
      [
       "reflected",
       [
        "有体会",
        "Reflected"
       ],
       "5.10"
      ],
      [
       "inspected",
       [
        "有检查",
        "Inspected"
       ],
       "5.10"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "remark": {
     "kind": "long_text",
     "label": [
      "总的意见",
      "Summary"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "confirmed_by": {
     "kind": "ref",
     "label": [
      "确认人",
      "Confirmed by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "confirmed_on": {
     "kind": "day",
     "label": [
      "确认日期",
      "Confirmed on"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "draft",
     [
      "检查中",
      "Under way"
     ],
     "open"
    ],
    [
     "confirmed",
     [
      "支部已确认",
      "Confirmed by the branch"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "开始年末“六有”检查",
     "Begin the year-end check"
    ],
    "who": [
     "holds",
     [
      "branch_secretary",
      "branch_deputy_secretary",
      "publicity_commissioner"
     ]
    ],
    "asks": [
     "year",
     "as_of"
    ],
    "clause": "5.10",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "confirm": {
     "name": "confirm",
     "label": [
      "确认检查结果",
      "Confirm the result"
     ],
     "start": [
      "draft"
     ],
     "to": "confirmed",
     "who": [
      "holds",
      [
       "branch_secretary"
      ]
     ],
     "clause": "5.10",
     "asks": [
      "remark"
     ],
     "must": [
      "remark"
     ],
     "sets": [
      [
       "confirmed_by",
       [
        "actor"
       ]
      ],
      [
       "confirmed_on",
       [
        "today"
       ]
      ]
     ],
     "requires": [
      [
       [
        "all_ticked",
        "haves",
        [
         "organised",
         "planned",
         "guided",
         "noted",
         "reflected",
         "inspected"
        ]
       ],
       "haves_open",
       "5.10"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "重新打开",
      "Open again"
     ],
     "start": [
      "confirmed"
     ],
     "to": "draft",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.10",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "fields": [
      "as_of",
      "haves",
      "remarks"
     ],
     "start": [
      "draft"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "party_study.year_result": {
   "collection": "party_study.year_result",
   "label": [
    "个人全年学习",
    "Persons' years of study"
   ],
   "title": [
    "person",
    "year"
   ],
   "order": "year",
   "descending": true,
   "naturalKey": [
    "year",
    "person"
   ],
   "required": [
    "year",
    "person"
   ],
   "fields": {
    "year": {
     "kind": "number",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2199,
     "least": 2000,
     "default": null
    },
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "haves": {
     "kind": "ticks",
     "label": [
      "六有",
      "The haves"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "organised",
       [
        "有组织",
        "Organised"
       ],
       "5.10"
      ],
      [
       "planned",
       [
        "有计划",
        "Planned"
       ],
       "5.10"
      ],
      [
       "guided",
       [
        "有指导",
        "Guided"
       ],
       "5.10"
      ],
      [
       "noted",
       [
        "有笔记",
        "Noted"
       ],
       "5.10"
      ],
      [
       "reflected",
       [
        "有体会",
        "Reflected"
       ],
       "5.10"
      ],
      [
       "inspected",
       [
        "有检查",
        "Inspected"
       ],
       "5.10"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "remark": {
     "kind": "text",
     "label": [
      "支部意见",
      "The branch's remark"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "confirmed_by": {
     "kind": "ref",
     "label": [
      "写明人",
      "Entered by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "confirmed_at": {
     "kind": "instant",
     "label": [
      "写明时间",
      "Entered at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "entered",
     [
      "支部已写明",
      "Entered by the branch"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "写进本人全年学习情况",
     "Enter into the person's year"
    ],
    "who": [
     "holds",
     [
      "branch_secretary",
      "branch_deputy_secretary",
      "publicity_commissioner"
     ]
    ],
    "asks": [
     "year",
     "person",
     "haves",
     "remark"
    ],
    "clause": "5.10",
    "to": null,
    "sets": [
     [
      "confirmed_by",
      [
       "actor"
      ]
     ],
     [
      "confirmed_at",
      [
       "moment"
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ]
      ],
      "own_work",
      "5.10"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "revise": {
     "name": "revise",
     "label": [
      "更正",
      "Revise"
     ],
     "start": [
      "entered"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.10",
     "asks": [
      "haves",
      "remark"
     ],
     "must": [
      "remark"
     ],
     "sets": [
      [
       "confirmed_by",
       [
        "actor"
       ]
      ],
      [
       "confirmed_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.10"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "branch_secretary",
    "branch_deputy_secretary",
    "publicity_commissioner"
   ]
  },
  "party_study.objection": {
   "collection": "party_study.objection",
   "label": [
    "学习记录异议",
    "Entries contested"
   ],
   "title": [
    "person",
    "about"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "person",
    "year",
    "what"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "姓名",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "year": {
     "kind": "number",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2199,
     "least": 2000,
     "default": null
    },
    "about": {
     "kind": "choice",
     "label": [
      "关于",
      "About"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "attendance",
       [
        "签到、迟到、缺席",
        "Attendance"
       ],
       ""
      ],
      [
       "make_up",
       [
        "补学",
        "What was made up"
       ],
       ""
      ],
      [
       "speech",
       [
        "发言",
        "Speaking"
       ],
       ""
      ],
      [
       "notes",
       [
        "笔记和字数",
        "Notes"
       ],
       ""
      ],
      [
       "article",
       [
        "体会文章",
        "Article"
       ],
       ""
      ],
      [
       "inspection",
       [
        "笔记检查",
        "Inspection"
       ],
       ""
      ],
      [
       "result",
       [
        "支部写明的结果",
        "What the branch entered"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "attendance"
    },
    "line": {
     "kind": "text",
     "label": [
      "哪一条",
      "Entry meant"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 100,
     "least": 0,
     "default": ""
    },
    "what": {
     "kind": "long_text",
     "label": [
      "哪里不对",
      "What is wrong"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": null
    },
    "answer": {
     "kind": "long_text",
     "label": [
      "答复",
      "Answer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "answered_by": {
     "kind": "ref",
     "label": [
      "答复人",
      "Answered by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "answered_at": {
     "kind": "instant",
     "label": [
      "答复时间",
      "Answered at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "raised",
     [
      "等支部答复",
      "Waiting for the branch"
     ],
     "waiting"
    ],
    [
     "upheld",
     [
      "异议成立",
      "Upheld"
     ],
     "good"
    ],
    [
     "declined",
     [
      "维持原记录",
      "Entry stands"
     ],
     "closed"
    ],
    [
     "withdrawn",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "对这一条有异议",
     "Contest this"
    ],
    "who": [
     "same",
     [
      "own",
      "person"
     ],
     [
      "actor"
     ]
    ],
    "asks": [
     "person",
     "year",
     "about",
     "line",
     "what"
    ],
    "clause": "5.10",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "known",
       [
        "own",
        "what"
       ]
      ],
      "objection_empty",
      "5.10"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "uphold": {
     "name": "uphold",
     "label": [
      "成立，将更正",
      "Uphold"
     ],
     "start": [
      "raised",
      "declined"
     ],
     "to": "upheld",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.10",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "answered_by",
       [
        "actor"
       ]
      ],
      [
       "answered_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.10"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "decline": {
     "name": "decline",
     "label": [
      "维持原记录",
      "Let the entry stand"
     ],
     "start": [
      "raised",
      "upheld"
     ],
     "to": "declined",
     "who": [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     "clause": "5.10",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "answered_by",
       [
        "actor"
       ]
      ],
      [
       "answered_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_work",
       "5.10"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回",
      "Withdraw"
     ],
     "start": [
      "raised"
     ],
     "to": "withdrawn",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "5.10",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "what"
     ],
     "start": [
      "raised"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "branch_secretary",
    "branch_deputy_secretary",
    "publicity_commissioner"
   ]
  },
  "hygiene.inspection": {
   "collection": "hygiene.inspection",
   "label": [
    "卫生检查",
    "Inspections"
   ],
   "title": [
    "room",
    "day"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [
    "room",
    "day",
    "turn"
   ],
   "required": [
    "room",
    "day"
   ],
   "fields": {
    "room": {
     "kind": "ref",
     "label": [
      "房间",
      "Room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.room",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "检查日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "turn": {
     "kind": "number",
     "label": [
      "当日第几次",
      "Turn of the day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 9,
     "least": 1,
     "default": 1
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "station": {
     "kind": "ref",
     "label": [
      "所扫的码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "inspectors": {
     "kind": "flags",
     "label": [
      "检查人",
      "Inspectors"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "items": {
     "kind": "ticks",
     "label": [
      "检查项目",
      "Items"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "floor",
       [
        "地面无痰迹、纸屑、烟头",
        "Floor: no spitting, paper or stubs"
       ],
       "12.1"
      ],
      [
       "desk",
       [
        "桌面清洁、不杂乱",
        "Desk clean and tidy"
       ],
       "12.2"
      ],
      [
       "cabinet",
       [
        "柜顶物品齐整",
        "Cabinet tops in order"
       ],
       "12.2"
      ],
      [
       "under_desk",
       [
        "桌下没有堆放东西",
        "Nothing piled under desks"
       ],
       "12.3"
      ],
      [
       "windows",
       [
        "窗户玻璃干净",
        "Windows clean"
       ],
       "12.4"
      ],
      [
       "closing",
       [
        "无人时门窗灯和电脑已关",
        "Doors, windows, lights, computers off when empty"
       ],
       "12.5"
      ],
      [
       "own_1",
       [
        "自定项目 1",
        "Own item 1"
       ],
       ""
      ],
      [
       "own_2",
       [
        "自定项目 2",
        "Own item 2"
       ],
       ""
      ],
      [
       "own_3",
       [
        "自定项目 3",
        "Own item 3"
       ],
       ""
      ],
      [
       "own_4",
       [
        "自定项目 4",
        "Own item 4"
       ],
       ""
      ],
      [
       "own_5",
       [
        "自定项目 5",
        "Own item 5"
       ],
       ""
      ],
      [
       "own_6",
       [
        "自定项目 6",
        "Own item 6"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "remarks": {
     "kind": "remarks",
     "label": [
      "说明",
      "Remarks"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "floor",
       [
        "地面无痰迹、纸屑、烟头",
        "Floor: no spitting, paper or stubs"
       ],
       "12.1"
      ],
      [
       "desk",
       [
        "桌面清洁、不杂乱",
        "Desk clean and tidy"
       ],
       "12.2"
      ],
      [
       "cabinet",
       [
        "柜顶物品齐整",
        "Cabinet tops in order"
       ],
       "12.2"
      ],
      [
       "under_desk",
       [
        "桌下没有堆放东西",
        "Nothing piled under desks"
       ],
       "12.3"
      ],
      [
       "windows",
       [
        "窗户玻璃干净",
        "Windows clean"
       ],
       "12.4"
      ],
      [
       "closing",
       [
        "无人时门窗灯和电脑已关",
        "Doors, windows, lights, computers off when empty"
       ],
       "12.5"
      ],
      [
       "own_1",
       [
        "自定项目 1",
        "Own item 1"
       ],
       ""
      ],
      [
       "own_2",
       [
        "自定项目 2",
        "Own item 2"
       ],
       ""
      ],
      [
       "own_3",
       [
        "自定项目 3",
        "Own item 3"
       ],
       ""
      ],
      [
       "own_4",
       [
        "自定项目 4",
        "Own item 4"
       ],
       ""
      ],
      [
       "own_5",
       [
        "自定项目 5",
        "Own item 5"
       ],
       ""
      ],
      [
       "own_6",
       [
        "自定项目 6",
        "Own item 6"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "photos": {
     "kind": "photos",
     "label": [
      "照片",
      "Photos"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "floor",
       [
        "地面无痰迹、纸屑、烟头",
        "Floor: no spitting, paper or stubs"
       ],
       "12.1"
      ],
      [
       "desk",
       [
        "桌面清洁、不杂乱",
        "Desk clean and tidy"
       ],
       "12.2"
      ],
      [
       "cabinet",
       [
        "柜顶物品齐整",
        "Cabinet tops in order"
       ],
       "12.2"
      ],
      [
       "under_desk",
       [
        "桌下没有堆放东西",
        "Nothing piled under desks"
       ],
       "12.3"
      ],
      [
       "windows",
       [
        "窗户玻璃干净",
        "Windows clean"
       ],
       "12.4"
      ],
      [
       "closing",
       [
        "无人时门窗灯和电脑已关",
        "Doors, windows, lights, computers off when empty"
       ],
       "12.5"
      ],
      [
       "own_1",
       [
        "自定项目 1",
        "Own item 1"
       ],
       ""
      ],
      [
       "own_2",
       [
        "自定项目 2",
        "Own item 2"
       ],
       ""
      ],
      [
       "own_3",
       [
        "自定项目 3",
        "Own item 3"
       ],
       ""
      ],
      [
       "own_4",
       [
        "自定项目 4",
        "Own item 4"
       ],
       ""
      ],
      [
       "own_5",
       [
        "自定项目 5",
        "Own item 5"
       ],
       ""
      ],
      [
       "own_6",
       [
        "自定项目 6",
        "Own item 6"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "failed": {
     "kind": "number",
     "label": [
      "不合格项数",
      "Items failed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 99,
     "least": 0,
     "default": 0
    },
    "result": {
     "kind": "choice",
     "label": [
      "结果",
      "Result"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "none",
       [
        "未定",
        "Not settled"
       ],
       ""
      ],
      [
       "good",
       [
        "全部合格",
        "All passed"
       ],
       ""
      ],
      [
       "failed",
       [
        "有不合格项",
        "Failed items"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "none"
    },
    "reply": {
     "kind": "text",
     "label": [
      "科室意见",
      "The section's reply"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "seen_at": {
     "kind": "instant",
     "label": [
      "科室看过的时间",
      "Seen by the section at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "checklist": {
     "kind": "ref",
     "label": [
      "检查表版本",
      "Checklist"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "hygiene.checklist",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "round": {
     "kind": "ref",
     "label": [
      "检查轮次",
      "Round"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "hygiene.round",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "open",
     [
      "检查中",
      "Open"
     ],
     "open"
    ],
    [
     "concluded",
     [
      "已出结果",
      "Concluded"
     ],
     "waiting"
    ],
    [
     "seen",
     [
      "科室已看",
      "Seen by the section"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "检查房间",
     "Inspect a room"
    ],
    "who": [
     "holds",
     [
      "hygiene_inspector",
      "office_director",
      "office_clerk"
     ]
    ],
    "asks": [
     "room",
     "day",
     "turn",
     "station",
     "inspectors",
     "items",
     "remarks",
     "photos",
     "checklist",
     "round"
    ],
    "clause": "12.7",
    "to": null,
    "sets": [
     [
      "section",
      [
       "via",
       "room",
       "section"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "conclude": {
     "name": "conclude",
     "label": [
      "结束检查",
      "Conclude"
     ],
     "start": [
      "open"
     ],
     "to": "concluded",
     "who": [
      "holds",
      [
       "hygiene_inspector",
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "failed",
       [
        "count_of",
        "items",
        "fail"
       ]
      ],
      [
       "result",
       [
        "pick",
        [
         [
          [
           "same",
           [
            "count_of",
            "items",
            "fail"
           ],
           [
            "const",
            0
           ]
          ],
          [
           "const",
           "good"
          ]
         ]
        ],
        [
         "const",
         "failed"
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "any",
        [
         [
          "all",
          [
           [
            "not",
            [
             "known",
             [
              "via",
              "checklist",
              "items"
             ]
            ]
           ],
           [
            "all_ticked",
            "items",
            [
             "floor",
             "desk",
             "cabinet",
             "under_desk",
             "windows",
             "closing"
            ]
           ]
          ]
         ],
         [
          "all",
          [
           [
            "known",
            [
             "via",
             "checklist",
             "items"
            ]
           ],
           [
            "covers",
            "items",
            [
             "via",
             "checklist",
             "items"
            ]
           ]
          ]
         ]
        ]
       ],
       "items_open",
       "12.7"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "改动结果",
      "Correct it"
     ],
     "start": [
      "concluded"
     ],
     "to": "open",
     "who": [
      "holds",
      [
       "hygiene_inspector",
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.8",
     "asks": [],
     "must": [],
     "sets": [
      [
       "failed",
       [
        "const",
        0
       ]
      ],
      [
       "result",
       [
        "const",
        "none"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "acknowledge": {
     "name": "acknowledge",
     "label": [
      "科室已看",
      "Seen"
     ],
     "start": [
      "concluded"
     ],
     "to": "seen",
     "who": [
      "same",
      [
       "own",
       "section"
      ],
      [
       "actor_section"
      ]
     ],
     "clause": "12.8",
     "asks": [
      "reply"
     ],
     "must": [],
     "sets": [
      [
       "seen_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "hygiene_inspector",
       "office_director",
       "office_clerk"
      ]
     ],
     "fields": [
      "items",
      "remarks",
      "photos",
      "inspectors"
     ],
     "start": [
      "open"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "hygiene_inspector",
    "office_director",
    "office_clerk",
    "secretary_general"
   ]
  },
  "hygiene.checklist": {
   "collection": "hygiene.checklist",
   "label": [
    "检查表",
    "Checklists"
   ],
   "title": [
    "room_kind",
    "since"
   ],
   "order": "since",
   "descending": true,
   "naturalKey": [
    "room_kind",
    "since"
   ],
   "required": [
    "room_kind",
    "since"
   ],
   "fields": {
    "room_kind": {
     "kind": "choice",
     "label": [
      "房间用途",
      "Kind of room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "office",
       [
        "办公室",
        "Office"
       ],
       ""
      ],
      [
       "meeting_room",
       [
        "会议室",
        "Meeting room"
       ],
       ""
      ],
      [
       "reception",
       [
        "接待室",
        "Reception"
       ],
       ""
      ],
      [
       "shared",
       [
        "公共区域",
        "Shared area"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "since": {
     "kind": "day",
     "label": [
      "启用日期",
      "In force from"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "items": {
     "kind": "remarks",
     "label": [
      "检查项目",
      "Items"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "floor",
       [
        "地面无痰迹、纸屑、烟头",
        "Floor: no spitting, paper or stubs"
       ],
       "12.1"
      ],
      [
       "desk",
       [
        "桌面清洁、不杂乱",
        "Desk clean and tidy"
       ],
       "12.2"
      ],
      [
       "cabinet",
       [
        "柜顶物品齐整",
        "Cabinet tops in order"
       ],
       "12.2"
      ],
      [
       "under_desk",
       [
        "桌下没有堆放东西",
        "Nothing piled under desks"
       ],
       "12.3"
      ],
      [
       "windows",
       [
        "窗户玻璃干净",
        "Windows clean"
       ],
       "12.4"
      ],
      [
       "closing",
       [
        "无人时门窗灯和电脑已关",
        "Doors, windows, lights, computers off when empty"
       ],
       "12.5"
      ],
      [
       "own_1",
       [
        "自定项目 1",
        "Own item 1"
       ],
       ""
      ],
      [
       "own_2",
       [
        "自定项目 2",
        "Own item 2"
       ],
       ""
      ],
      [
       "own_3",
       [
        "自定项目 3",
        "Own item 3"
       ],
       ""
      ],
      [
       "own_4",
       [
        "自定项目 4",
        "Own item 4"
       ],
       ""
      ],
      [
       "own_5",
       [
        "自定项目 5",
        "Own item 5"
       ],
       ""
      ],
      [
       "own_6",
       [
        "自定项目 6",
        "Own item 6"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    }
   },
   "states": [
    [
     "in_force",
     [
      "在用",
      "In use"
     ],
     "good"
    ],
    [
     "ended",
     [
      "停用",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "新的检查表",
     "A new checklist"
    ],
    "who": [
     "holds",
     [
      "office_director",
      "office_clerk"
     ]
    ],
    "asks": [
     "room_kind",
     "since",
     "items"
    ],
    "clause": "12.1",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "known",
       [
        "own",
        "items"
       ]
      ],
      "no_items",
      "12.1"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "停用",
      "End"
     ],
     "start": [
      "in_force"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.1",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "恢复",
      "Take back"
     ],
     "start": [
      "ended"
     ],
     "to": "in_force",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.1",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "hygiene.round": {
   "collection": "hygiene.round",
   "label": [
    "检查轮次",
    "Rounds"
   ],
   "title": [
    "day"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "day",
    "seed",
    "rooms"
   ],
   "fields": {
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "seed": {
     "kind": "text",
     "label": [
      "随机数",
      "Seed"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": null
    },
    "rooms": {
     "kind": "refs",
     "label": [
      "房间",
      "Rooms"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.room",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "reasons": {
     "kind": "remarks",
     "label": [
      "抽中原因",
      "Why drawn"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "summary": {
     "kind": "long_text",
     "label": [
      "小结",
      "Summary"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "open",
     [
      "进行中",
      "Under way"
     ],
     "open"
    ],
    [
     "ended",
     [
      "已结束",
      "Ended"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "抽一轮房间",
     "Draw a round"
    ],
    "who": [
     "holds",
     [
      "hygiene_inspector",
      "office_director",
      "office_clerk"
     ]
    ],
    "asks": [
     "day",
     "seed",
     "rooms",
     "reasons"
    ],
    "clause": "12.7",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "known",
       [
        "own",
        "rooms"
       ]
      ],
      "no_rooms",
      "12.7"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "end": {
     "name": "end",
     "label": [
      "结束这一轮",
      "End the round"
     ],
     "start": [
      "open"
     ],
     "to": "ended",
     "who": [
      "holds",
      [
       "hygiene_inspector",
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.7",
     "asks": [
      "summary"
     ],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "重新打开",
      "Open again"
     ],
     "start": [
      "ended"
     ],
     "to": "open",
     "who": [
      "holds",
      [
       "hygiene_inspector",
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.7",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "hygiene_inspector",
    "office_director",
    "office_clerk",
    "secretary_general"
   ]
  },
  "hygiene.self_check": {
   "collection": "hygiene.self_check",
   "label": [
    "下班自查",
    "After-work checks"
   ],
   "title": [
    "room",
    "day"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [
    "room",
    "day"
   ],
   "required": [
    "room",
    "day"
   ],
   "fields": {
    "room": {
     "kind": "ref",
     "label": [
      "房间",
      "Room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.room",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "keeper": {
     "kind": "ref",
     "label": [
      "责任人",
      "Responsible"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "station": {
     "kind": "ref",
     "label": [
      "所扫的码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "items": {
     "kind": "ticks",
     "label": [
      "自查项目",
      "Items"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "doors",
       [
        "门已锁",
        "Doors locked"
       ],
       ""
      ],
      [
       "windows",
       [
        "窗已关",
        "Windows shut"
       ],
       ""
      ],
      [
       "lights",
       [
        "灯已关",
        "Lights off"
       ],
       ""
      ],
      [
       "computers",
       [
        "电脑已关",
        "Computers off"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "note": {
     "kind": "text",
     "label": [
      "说明",
      "Remark"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "open_items": {
     "kind": "number",
     "label": [
      "没关好的项数",
      "Items open"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 9,
     "least": 0,
     "default": 0
    },
    "checked_at": {
     "kind": "instant",
     "label": [
      "自查时间",
      "Checked at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "checked",
     [
      "已自查",
      "Checked"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "下班自查",
     "After-work check"
    ],
    "who": [
     "any",
     [
      [
       "same",
       [
        "via",
        "room",
        "section"
       ],
       [
        "actor_section"
       ]
      ],
      [
       "same",
       [
        "via",
        "room",
        "keeper"
       ],
       [
        "actor"
       ]
      ]
     ]
    ],
    "asks": [
     "room",
     "day",
     "items",
     "note",
     "station"
    ],
    "clause": "12.5",
    "to": null,
    "sets": [
     [
      "section",
      [
       "via",
       "room",
       "section"
      ]
     ],
     [
      "keeper",
      [
       "via",
       "room",
       "keeper"
      ]
     ],
     [
      "checked_at",
      [
       "moment"
      ]
     ],
     [
      "day",
      [
       "today"
      ]
     ],
     [
      "open_items",
      [
       "count_of",
       "items",
       "fail"
      ]
     ]
    ],
    "requires": [
     [
      [
       "all_ticked",
       "items",
       [
        "doors",
        "windows",
        "lights",
        "computers"
       ]
      ],
      "items_open",
      "12.5"
     ]
    ],
    "decided": "phone"
   },
   "actions": {},
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "note"
     ],
     "start": []
    }
   ],
   "shared": null,
   "seenBy": [
    "hygiene_inspector",
    "office_director",
    "office_clerk",
    "secretary_general"
   ]
  },
  "hygiene.cleaning": {
   "collection": "hygiene.cleaning",
   "label": [
    "大扫除",
    "Cleanings"
   ],
   "title": [
    "day"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [],
   "required": [
    "day"
   ],
   "fields": {
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "note": {
     "kind": "text",
     "label": [
      "说明",
      "Remark"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "planned",
     [
      "已安排",
      "Planned"
     ],
     "open"
    ],
    [
     "done",
     [
      "已完成",
      "Done"
     ],
     "good"
    ],
    [
     "called_off",
     [
      "已取消",
      "Called off"
     ],
     "bad"
    ]
   ],
   "create": {
    "label": [
     "组织大扫除",
     "Organise a cleaning"
    ],
    "who": [
     "holds",
     [
      "office_director",
      "office_clerk"
     ]
    ],
    "asks": [
     "day",
     "note"
    ],
    "clause": "12.6",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "finish": {
     "name": "finish",
     "label": [
      "全部完成",
      "All done"
     ],
     "start": [
      "planned"
     ],
     "to": "done",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.6",
     "asks": [
      "note"
     ],
     "must": [],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "today"
         ],
         [
          "own",
          "day"
         ]
        ]
       ],
       "cleaning_not_yet",
       "12.6"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "call_off": {
     "name": "call_off",
     "label": [
      "取消",
      "Call off"
     ],
     "start": [
      "planned"
     ],
     "to": "called_off",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.6",
     "asks": [
      "note"
     ],
     "must": [
      "note"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "fields": [
      "day",
      "note"
     ],
     "start": [
      "planned"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "hygiene.cleaning_area": {
   "collection": "hygiene.cleaning_area",
   "label": [
    "大扫除分工",
    "Areas of cleanings"
   ],
   "title": [
    "area",
    "section"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "cleaning",
    "area"
   ],
   "required": [
    "cleaning",
    "area",
    "section"
   ],
   "fields": {
    "cleaning": {
     "kind": "ref",
     "label": [
      "大扫除",
      "Cleaning"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "hygiene.cleaning",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "area": {
     "kind": "text",
     "label": [
      "区域",
      "Area"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": null
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "photos": {
     "kind": "photos",
     "label": [
      "照片",
      "Photos"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "before",
       [
        "打扫前",
        "Before"
       ],
       ""
      ],
      [
       "after",
       [
        "打扫后",
        "After"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "note": {
     "kind": "text",
     "label": [
      "说明",
      "Remark"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "done_at": {
     "kind": "instant",
     "label": [
      "完成时间",
      "Done at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "done_by": {
     "kind": "ref",
     "label": [
      "完成人",
      "Done by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "to_do",
     [
      "待打扫",
      "To do"
     ],
     "open"
    ],
    [
     "done",
     [
      "已打扫",
      "Done"
     ],
     "good"
    ],
    [
     "again",
     [
      "返工",
      "Again"
     ],
     "bad"
    ],
    [
     "taken_off",
     [
      "已取消",
      "Taken off"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "分一块区域",
     "Add an area"
    ],
    "who": [
     "holds",
     [
      "office_director",
      "office_clerk"
     ]
    ],
    "asks": [
     "cleaning",
     "area",
     "section"
    ],
    "clause": "12.6",
    "to": null,
    "sets": [
     [
      "day",
      [
       "via",
       "cleaning",
       "day"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "finish": {
     "name": "finish",
     "label": [
      "扫完了",
      "Done"
     ],
     "start": [
      "to_do",
      "again"
     ],
     "to": "done",
     "who": [
      "same",
      [
       "own",
       "section"
      ],
      [
       "actor_section"
      ]
     ],
     "clause": "12.6",
     "asks": [
      "note"
     ],
     "must": [],
     "sets": [
      [
       "done_at",
       [
        "moment"
       ]
      ],
      [
       "done_by",
       [
        "actor"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "today"
         ],
         [
          "own",
          "day"
         ]
        ]
       ],
       "cleaning_not_yet",
       "12.6"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "send_back": {
     "name": "send_back",
     "label": [
      "返工",
      "Send back"
     ],
     "start": [
      "done"
     ],
     "to": "again",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.6",
     "asks": [
      "note"
     ],
     "must": [
      "note"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "take_off": {
     "name": "take_off",
     "label": [
      "取消这块",
      "Take off"
     ],
     "start": [
      "to_do",
      "again"
     ],
     "to": "taken_off",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.6",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "section"
      ],
      [
       "actor_section"
      ]
     ],
     "fields": [
      "photos"
     ],
     "start": []
    },
    {
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "fields": [
      "section"
     ],
     "start": [
      "to_do",
      "again"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "hygiene.loss": {
   "collection": "hygiene.loss",
   "label": [
    "疏漏损失",
    "Losses by neglect"
   ],
   "title": [
    "what",
    "day"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [],
   "required": [
    "day",
    "room",
    "what"
   ],
   "fields": {
    "day": {
     "kind": "day",
     "label": [
      "日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "room": {
     "kind": "ref",
     "label": [
      "房间",
      "Room"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.room",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "what": {
     "kind": "text",
     "label": [
      "损失",
      "What was lost"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "how": {
     "kind": "long_text",
     "label": [
      "经过和疏漏",
      "How it came about"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "value_yuan": {
     "kind": "number",
     "label": [
      "估值（元）",
      "Value (yuan)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 100000000,
     "least": 0,
     "default": 0
    }
   },
   "states": [
    [
     "entered",
     [
      "已登记",
      "Entered"
     ],
     "bad"
    ],
    [
     "struck",
     [
      "已撤销",
      "Struck"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "登记损失",
     "Enter a loss"
    ],
    "who": [
     "holds",
     [
      "office_director",
      "office_clerk"
     ]
    ],
    "asks": [
     "day",
     "room",
     "what",
     "how",
     "value_yuan"
    ],
    "clause": "12.5",
    "to": null,
    "sets": [
     [
      "section",
      [
       "via",
       "room",
       "section"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "strike": {
     "name": "strike",
     "label": [
      "撤销",
      "Strike"
     ],
     "start": [
      "entered"
     ],
     "to": "struck",
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "clause": "12.5",
     "asks": [
      "how"
     ],
     "must": [
      "how"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk"
      ]
     ],
     "fields": [
      "what",
      "how",
      "value_yuan"
     ],
     "start": [
      "entered"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "hygiene_inspector",
    "office_director",
    "office_clerk",
    "secretary_general"
   ]
  },
  "hygiene.notice": {
   "collection": "hygiene.notice",
   "label": [
    "警告和通报",
    "Warnings and notices"
   ],
   "title": [
    "kind",
    "section",
    "day"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [
    "subject"
   ],
   "required": [
    "subject",
    "kind",
    "section",
    "day"
   ],
   "fields": {
    "subject": {
     "kind": "text",
     "label": [
      "事由编号",
      "Subject"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 36,
     "least": 0,
     "default": null
    },
    "inspection": {
     "kind": "ref",
     "label": [
      "检查",
      "Inspection"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "hygiene.inspection",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "loss": {
     "kind": "ref",
     "label": [
      "损失",
      "Loss"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "hygiene.loss",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "处理",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "warning",
       [
        "警告",
        "Warning"
       ],
       ""
      ],
      [
       "criticism",
       [
        "通报批评",
        "Criticism by notice"
       ],
       ""
      ],
      [
       "none",
       [
        "不发",
        "None"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "检查日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "times": {
     "kind": "number",
     "label": [
      "当年第几次",
      "Time of the year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 999,
     "least": 1,
     "default": 1
    },
    "text": {
     "kind": "long_text",
     "label": [
      "内容",
      "Text"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "decided_at": {
     "kind": "instant",
     "label": [
      "确认时间",
      "Decided at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "answer": {
     "kind": "text",
     "label": [
      "科室答复",
      "The section's answer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    },
    "answered_at": {
     "kind": "instant",
     "label": [
      "答复时间",
      "Answered at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "answered_by": {
     "kind": "ref",
     "label": [
      "答复人",
      "Answered by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "issued",
     [
      "已发出",
      "Issued"
     ],
     "bad"
    ],
    [
     "answered",
     [
      "科室已答复",
      "Answered"
     ],
     "closed"
    ],
    [
     "dropped",
     [
      "不发",
      "Not issued"
     ],
     "closed"
    ],
    [
     "withdrawn",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "确认警告或通报",
     "Confirm a warning or notice"
    ],
    "who": [
     "holds",
     [
      "office_director"
     ]
    ],
    "asks": [
     "subject",
     "inspection",
     "loss",
     "kind",
     "section",
     "day",
     "times",
     "text"
    ],
    "clause": "12.8",
    "to": [
     "pick",
     [
      [
       [
        "same",
        [
         "input",
         "kind"
        ],
        [
         "const",
         "none"
        ]
       ],
       [
        "const",
        "dropped"
       ]
      ]
     ],
     [
      "const",
      "issued"
     ]
    ],
    "sets": [
     [
      "decided_at",
      [
       "moment"
      ]
     ]
    ],
    "requires": [
     [
      [
       "any",
       [
        [
         "not",
         [
          "same",
          [
           "own",
           "kind"
          ],
          [
           "const",
           "none"
          ]
         ]
        ],
        [
         "known",
         [
          "own",
          "text"
         ]
        ]
       ]
      ],
      "why_dropped",
      "12.8"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "answer": {
     "name": "answer",
     "label": [
      "看过并答复",
      "Seen, with an answer"
     ],
     "start": [
      "issued"
     ],
     "to": "answered",
     "who": [
      "same",
      [
       "own",
       "section"
      ],
      [
       "actor_section"
      ]
     ],
     "clause": "12.8",
     "asks": [
      "answer"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "answered_at",
       [
        "moment"
       ]
      ],
      [
       "answered_by",
       [
        "actor"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回",
      "Withdraw"
     ],
     "start": [
      "issued",
      "answered"
     ],
     "to": "withdrawn",
     "who": [
      "holds",
      [
       "office_director"
      ]
     ],
     "clause": "12.8",
     "asks": [
      "text"
     ],
     "must": [
      "text"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "issue": {
     "name": "issue",
     "label": [
      "改为发出",
      "Issue after all"
     ],
     "start": [
      "dropped",
      "withdrawn"
     ],
     "to": "issued",
     "who": [
      "holds",
      [
       "office_director"
      ]
     ],
     "clause": "12.8",
     "asks": [
      "kind",
      "text"
     ],
     "must": [
      "kind",
      "text"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "hygiene_inspector",
    "office_director",
    "office_clerk",
    "secretary_general"
   ]
  },
  "hygiene.praise": {
   "collection": "hygiene.praise",
   "label": [
    "表扬",
    "Commendations"
   ],
   "title": [
    "section",
    "person"
   ],
   "order": "period",
   "descending": true,
   "naturalKey": [
    "subject",
    "period"
   ],
   "required": [
    "subject",
    "period"
   ],
   "fields": {
    "subject": {
     "kind": "text",
     "label": [
      "对象编号",
      "Subject"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 36,
     "least": 0,
     "default": null
    },
    "period": {
     "kind": "day",
     "label": [
      "期间",
      "Period"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "person": {
     "kind": "ref",
     "label": [
      "个人",
      "Person"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "text": {
     "kind": "long_text",
     "label": [
      "理由",
      "Why"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 600,
     "least": 0,
     "default": ""
    },
    "decided_on": {
     "kind": "day",
     "label": [
      "确认日期",
      "Decided on"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "given",
     [
      "已表扬",
      "Commended"
     ],
     "good"
    ],
    [
     "withdrawn",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "确认表扬",
     "Confirm a commendation"
    ],
    "who": [
     "holds",
     [
      "office_director"
     ]
    ],
    "asks": [
     "subject",
     "period",
     "section",
     "person",
     "text"
    ],
    "clause": "12.8",
    "to": null,
    "sets": [
     [
      "decided_on",
      [
       "today"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回",
      "Withdraw"
     ],
     "start": [
      "given"
     ],
     "to": "withdrawn",
     "who": [
      "holds",
      [
       "office_director"
      ]
     ],
     "clause": "12.8",
     "asks": [
      "text"
     ],
     "must": [
      "text"
     ],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "office"
   ]
  },
  "first_contact.visit": {
   "collection": "first_contact.visit",
   "label": [
    "来访登记",
    "Visits"
   ],
   "title": [
    "visitor",
    "matter"
   ],
   "order": "received_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "visitor",
    "matter",
    "received_at",
    "received_by"
   ],
   "fields": {
    "visitor": {
     "kind": "text",
     "label": [
      "来访人（姓名或称呼）",
      "Visitor (name or form of address)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": null
    },
    "contact": {
     "kind": "phone",
     "label": [
      "联系方式（可不填）",
      "Contact (optional)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    },
    "matter": {
     "kind": "long_text",
     "label": [
      "咨询或办理事项",
      "Matter"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": null
    },
    "address": {
     "kind": "text",
     "label": [
      "单位或住址（可不填）",
      "From where (optional)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 100,
     "least": 0,
     "default": ""
    },
    "papers": {
     "kind": "text",
     "label": [
      "所交材料和份数",
      "Papers handed in"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "way": {
     "kind": "choice",
     "label": [
      "来访方式",
      "Way"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "in_person",
       [
        "来访",
        "In person"
       ],
       ""
      ],
      [
       "telephone",
       [
        "来电",
        "Telephone"
       ],
       ""
      ],
      [
       "letter",
       [
        "来信",
        "Letter"
       ],
       ""
      ],
      [
       "online",
       [
        "网络",
        "Online"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "in_person"
    },
    "head_count": {
     "kind": "number",
     "label": [
      "人数",
      "Head count"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 999,
     "least": 1,
     "default": 1
    },
    "received_at": {
     "kind": "instant",
     "label": [
      "来访时间",
      "Received at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "received_by": {
     "kind": "ref",
     "label": [
      "首问责任人",
      "First contact"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "station": {
     "kind": "ref",
     "label": [
      "所扫的码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "directory_entry": {
     "kind": "ref",
     "label": [
      "办事指引",
      "Directory entry"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.directory_entry",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "owner": {
     "kind": "ref",
     "label": [
      "现责任人",
      "Responsible now"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "handed_to": {
     "kind": "ref",
     "label": [
      "转交给",
      "Handed to"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "handling": {
     "kind": "choice",
     "label": [
      "处理方式",
      "Handling"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "on_the_spot",
       [
        "当场办结",
        "Done on the spot"
       ],
       ""
      ],
      [
       "guided",
       [
        "引导到科室",
        "Led to a section"
       ],
       ""
      ],
      [
       "transferred",
       [
        "转交办理",
        "Handed over"
       ],
       ""
      ],
      [
       "appointment",
       [
        "约定再来",
        "Appointment"
       ],
       ""
      ],
      [
       "not_ours",
       [
        "告知主管单位",
        "Told whose matter it is"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "on_the_spot"
    },
    "told": {
     "kind": "long_text",
     "label": [
      "一次性告知内容",
      "What the visitor was told"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "promise_day": {
     "kind": "day",
     "label": [
      "承诺办理日期",
      "Promised for"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "promise_what": {
     "kind": "text",
     "label": [
      "承诺事项",
      "What is promised"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "promise_by": {
     "kind": "ref",
     "label": [
      "由谁兑现",
      "Kept by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "result": {
     "kind": "long_text",
     "label": [
      "办理结果",
      "Result"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "done_at": {
     "kind": "instant",
     "label": [
      "办结时间",
      "Done at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "accepted_at": {
     "kind": "instant",
     "label": [
      "接收时间",
      "Accepted at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "note": {
     "kind": "text",
     "label": [
      "备注",
      "Remarks"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "code": {
     "kind": "text",
     "label": [
      "来访条编号",
      "Code of the slip"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "secret",
     "derived": false,
     "byKey": false,
     "limit": 26,
     "least": 0,
     "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$",
     "default": null
    },
    "arrival": {
     "kind": "ref",
     "label": [
      "自己登记",
      "Registered by the visitor"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.arrival",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "received",
     [
      "接待中",
      "Received"
     ],
     "open"
    ],
    [
     "handed",
     [
      "等对方接收",
      "Waiting to be accepted"
     ],
     "waiting"
    ],
    [
     "promised",
     [
      "已约定日期",
      "Promised"
     ],
     "waiting"
    ],
    [
     "done",
     [
      "已办结",
      "Done"
     ],
     "good"
    ],
    [
     "not_ours",
     [
      "已告知主管单位",
      "Told whose matter it is"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "登记来访",
     "Register a visitor"
    ],
    "who": [
     "everyone"
    ],
    "asks": [
     "visitor",
     "contact",
     "matter",
     "way",
     "head_count",
     "received_at",
     "received_by",
     "station",
     "directory_entry",
     "handling",
     "told",
     "code",
     "arrival",
     "address",
     "papers",
     "note"
    ],
    "clause": "13.1",
    "to": null,
    "sets": [
     [
      "received_by",
      [
       "actor"
      ]
     ],
     [
      "owner",
      [
       "actor"
      ]
     ],
     [
      "received_at",
      [
       "moment"
      ]
     ]
    ],
    "requires": [
     [
      [
       "known",
       [
        "own",
        "matter"
       ]
      ],
      "matter_empty",
      "13.1"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "finish": {
     "name": "finish",
     "label": [
      "办结",
      "Done"
     ],
     "start": [
      "received",
      "promised"
     ],
     "to": "done",
     "who": [
      "any",
      [
       [
        "same",
        [
         "own",
         "owner"
        ],
        [
         "actor"
        ]
       ],
       [
        "same",
        [
         "own",
         "promise_by"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "13.3",
     "asks": [
      "result",
      "handling"
     ],
     "must": [
      "result"
     ],
     "sets": [
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "hand_over": {
     "name": "hand_over",
     "label": [
      "转交承办人",
      "Hand over"
     ],
     "start": [
      "received",
      "promised"
     ],
     "to": "handed",
     "who": [
      "same",
      [
       "own",
       "owner"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.3",
     "asks": [
      "handed_to",
      "directory_entry",
      "told"
     ],
     "must": [
      "handed_to"
     ],
     "sets": [
      [
       "handling",
       [
        "const",
        "transferred"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "handed_to"
         ],
         [
          "own",
          "owner"
         ]
        ]
       ],
       "handed_to_self",
       "13.3"
      ],
      [
       [
        "not",
        [
         "same",
         [
          "via",
          "handed_to",
          "state"
         ],
         [
          "const",
          "ended"
         ]
        ]
       ],
       "person_left",
       "13.3"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "accept": {
     "name": "accept",
     "label": [
      "接收",
      "Accept"
     ],
     "start": [
      "handed"
     ],
     "to": "received",
     "who": [
      "same",
      [
       "own",
       "handed_to"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.3",
     "asks": [],
     "must": [],
     "sets": [
      [
       "owner",
       [
        "actor"
       ]
      ],
      [
       "handed_to",
       [
        "const",
        null
       ]
      ],
      [
       "promise_by",
       [
        "const",
        null
       ]
      ],
      [
       "accepted_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "return": {
     "name": "return",
     "label": [
      "退回",
      "Give back"
     ],
     "start": [
      "handed"
     ],
     "to": "received",
     "who": [
      "same",
      [
       "own",
       "handed_to"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.3",
     "asks": [
      "told"
     ],
     "must": [
      "told"
     ],
     "sets": [
      [
       "handed_to",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "take_back": {
     "name": "take_back",
     "label": [
      "收回转交",
      "Take back"
     ],
     "start": [
      "handed"
     ],
     "to": "received",
     "who": [
      "same",
      [
       "own",
       "owner"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.1",
     "asks": [],
     "must": [],
     "sets": [
      [
       "handed_to",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "promise": {
     "name": "promise",
     "label": [
      "约定日期",
      "Promise a day"
     ],
     "start": [
      "received",
      "promised"
     ],
     "to": "promised",
     "who": [
      "same",
      [
       "own",
       "owner"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.3",
     "asks": [
      "promise_day",
      "promise_what",
      "promise_by",
      "told"
     ],
     "must": [
      "promise_day",
      "promise_what"
     ],
     "sets": [
      [
       "handling",
       [
        "const",
        "appointment"
       ]
      ],
      [
       "promise_by",
       [
        "first_known",
        [
         [
          "input",
          "promise_by"
         ],
         [
          "actor"
         ]
        ]
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "input",
          "promise_day"
         ],
         [
          "today"
         ]
        ]
       ],
       "promise_in_past",
       "13.3"
      ],
      [
       [
        "not",
        [
         "same",
         [
          "via",
          "promise_by",
          "state"
         ],
         [
          "const",
          "ended"
         ]
        ]
       ],
       "person_left",
       "13.3"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "not_ours": {
     "name": "not_ours",
     "label": [
      "不属本机关",
      "Not ours"
     ],
     "start": [
      "received"
     ],
     "to": "not_ours",
     "who": [
      "same",
      [
       "own",
       "owner"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.2",
     "asks": [
      "told"
     ],
     "must": [
      "told"
     ],
     "sets": [
      [
       "handling",
       [
        "const",
        "not_ours"
       ]
      ],
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "owner"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "visitor",
      "contact",
      "address",
      "matter",
      "papers",
      "way",
      "head_count",
      "directory_entry",
      "told",
      "note"
     ],
     "start": [
      "received",
      "handed",
      "promised"
     ]
    },
    {
     "who": [
      "any",
      [
       [
        "same",
        [
         "own",
         "owner"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "receptionist"
        ]
       ]
      ]
     ],
     "fields": [
      "visitor",
      "contact",
      "address",
      "matter",
      "papers",
      "note"
     ],
     "start": []
    },
    {
     "who": [
      "all",
      [
       [
        "any",
        [
         [
          "same",
          [
           "own",
           "owner"
          ],
          [
           "actor"
          ]
         ],
         [
          "holds",
          [
           "receptionist"
          ]
         ]
        ]
       ],
       [
        "not",
        [
         "known",
         [
          "own",
          "code"
         ]
        ]
       ]
      ]
     ],
     "fields": [
      "code"
     ],
     "start": []
    }
   ],
   "shared": {
    "writes": true
   },
   "seenBy": [
    "receptionist",
    "supervision_team",
    "office_director"
   ]
  },
  "first_contact.question": {
   "collection": "first_contact.question",
   "label": [
    "待答问题",
    "Questions to answer"
   ],
   "title": [
    "question"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "question"
   ],
   "fields": {
    "question": {
     "kind": "text",
     "label": [
      "问题",
      "Question"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": null
    },
    "answer": {
     "kind": "long_text",
     "label": [
      "答复",
      "Answer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "answered_by": {
     "kind": "ref",
     "label": [
      "答复人",
      "Answered by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "answered_at": {
     "kind": "instant",
     "label": [
      "答复时间",
      "Answered at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "asked_of": {
     "kind": "ref",
     "label": [
      "请谁答复",
      "Asked of"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "entry": {
     "kind": "ref",
     "label": [
      "写进了哪条指引",
      "Entry made of it"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.directory_entry",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "told_at": {
     "kind": "instant",
     "label": [
      "转告时间",
      "Passed on at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "open",
     [
      "等答复",
      "Waiting"
     ],
     "waiting"
    ],
    [
     "answered",
     [
      "已答复",
      "Answered"
     ],
     "good"
    ],
    [
     "passed_on",
     [
      "已转告",
      "Passed on"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "记下没答上来的问题",
     "Take down a question"
    ],
    "who": [
     "everyone"
    ],
    "asks": [
     "question"
    ],
    "clause": "13.2",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "answer": {
     "name": "answer",
     "label": [
      "答复",
      "Answer"
     ],
     "start": [
      "open"
     ],
     "to": "answered",
     "who": [
      "any",
      [
       [
        "holds",
        [
         "office_director",
         "office_clerk",
         "secretary_general"
        ]
       ],
       [
        "same",
        [
         "own",
         "asked_of"
        ],
        [
         "actor"
        ]
       ]
      ]
     ],
     "clause": "13.2",
     "asks": [
      "answer",
      "entry"
     ],
     "must": [
      "answer"
     ],
     "sets": [
      [
       "answered_by",
       [
        "actor"
       ]
      ],
      [
       "answered_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "ask": {
     "name": "ask",
     "label": [
      "请知道的人答复",
      "Ask somebody who knows"
     ],
     "start": [
      "open"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "office_director",
       "office_clerk",
       "secretary_general"
      ]
     ],
     "clause": "13.2",
     "asks": [
      "asked_of"
     ],
     "must": [
      "asked_of"
     ],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "via",
          "asked_of",
          "state"
         ],
         [
          "const",
          "ended"
         ]
        ]
       ],
       "asked_left",
       "13.2"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "pass_on": {
     "name": "pass_on",
     "label": [
      "已转告问的人",
      "Passed on"
     ],
     "start": [
      "answered"
     ],
     "to": "passed_on",
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.2",
     "asks": [],
     "must": [],
     "sets": [
      [
       "told_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "ask_again": {
     "name": "ask_again",
     "label": [
      "还没有答清楚",
      "It is not clear yet"
     ],
     "start": [
      "answered"
     ],
     "to": "open",
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "question"
     ],
     "start": [
      "open"
     ]
    }
   ],
   "shared": {
    "writes": true
   },
   "seenBy": [
    "office"
   ]
  },
  "first_contact.complaint": {
   "collection": "first_contact.complaint",
   "label": [
    "投诉",
    "Complaints"
   ],
   "title": [
    "kind",
    "person",
    "received_at"
   ],
   "order": "received_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "text",
    "received_at"
   ],
   "fields": {
    "visit": {
     "kind": "ref",
     "label": [
      "来访",
      "Visit"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.visit",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "person": {
     "kind": "ref",
     "label": [
      "涉及的人",
      "Person concerned"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "投诉什么",
      "About"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "attitude",
       [
        "态度",
        "Attitude"
       ],
       ""
      ],
      [
       "unanswered",
       [
        "不解答",
        "No answer"
       ],
       ""
      ],
      [
       "delayed",
       [
        "拖延",
        "Delay"
       ],
       ""
      ],
      [
       "wrong",
       [
        "办错或说错",
        "Done or said wrongly"
       ],
       ""
      ],
      [
       "other",
       [
        "其他",
        "Other"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "other"
    },
    "text": {
     "kind": "long_text",
     "label": [
      "投诉内容",
      "What happened"
     ],
     "hint": [
      "本人会看到这段话；联系方式请填在单独一栏。",
      "The person concerned reads this; the contact has a place of its own."
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": null
    },
    "way": {
     "kind": "choice",
     "label": [
      "方式",
      "Way"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "public_page",
       [
        "网页",
        "Public page"
       ],
       ""
      ],
      [
       "in_person",
       [
        "当面",
        "In person"
       ],
       ""
      ],
      [
       "telephone",
       [
        "电话",
        "Telephone"
       ],
       ""
      ],
      [
       "letter",
       [
        "来信",
        "Letter"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "in_person"
    },
    "received_at": {
     "kind": "instant",
     "label": [
      "收到时间",
      "Received at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "hear_by": {
     "kind": "day",
     "label": [
      "说明期限",
      "Account by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "account": {
     "kind": "long_text",
     "label": [
      "本人说明",
      "The person's account"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "account_at": {
     "kind": "instant",
     "label": [
      "说明时间",
      "Account given at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "reason": {
     "kind": "long_text",
     "label": [
      "认定的理由",
      "Why so decided"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "answer": {
     "kind": "long_text",
     "label": [
      "给投诉人的答复",
      "What the complainant is told"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "decided_by": {
     "kind": "ref",
     "label": [
      "认定人",
      "Decided by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "decided_at": {
     "kind": "instant",
     "label": [
      "认定时间",
      "Decided at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "appeal_until": {
     "kind": "day",
     "label": [
      "申诉期限",
      "Appeal until"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "appeal": {
     "kind": "long_text",
     "label": [
      "申诉",
      "Appeal"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "appealed_at": {
     "kind": "instant",
     "label": [
      "申诉时间",
      "Appealed at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "appeal_answer": {
     "kind": "long_text",
     "label": [
      "对申诉的答复",
      "Answer to the appeal"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "appeal_decided_by": {
     "kind": "ref",
     "label": [
      "申诉决定人",
      "Appeal decided by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "appeal_decided_at": {
     "kind": "instant",
     "label": [
      "申诉决定时间",
      "Appeal decided at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "done_at": {
     "kind": "instant",
     "label": [
      "了结时间",
      "Closed at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "told_at": {
     "kind": "instant",
     "label": [
      "答复投诉人的时间",
      "Complainant told at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "told_by": {
     "kind": "ref",
     "label": [
      "答复投诉人的人",
      "Complainant told by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "reopened_at": {
     "kind": "instant",
     "label": [
      "重新处理的时间",
      "Looked at again since"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "why": {
     "kind": "text",
     "label": [
      "撤回或重新处理的原因",
      "Why withdrawn or looked at again"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "received",
     [
      "已收到",
      "Received"
     ],
     "waiting"
    ],
    [
     "hearing",
     [
      "听取说明",
      "Being heard"
     ],
     "open"
    ],
    [
     "upheld",
     [
      "查实",
      "Upheld"
     ],
     "bad"
    ],
    [
     "appealed",
     [
      "申诉中",
      "Appealed"
     ],
     "waiting"
    ],
    [
     "not_upheld",
     [
      "未查实",
      "Not upheld"
     ],
     "closed"
    ],
    [
     "withdrawn",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "记下投诉",
     "Take down a complaint"
    ],
    "who": [
     "everyone"
    ],
    "asks": [
     "visit",
     "person",
     "kind",
     "text",
     "way",
     "received_at"
    ],
    "clause": "13.4",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "known",
       [
        "own",
        "text"
       ]
      ],
      "complaint_empty",
      "13.4"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "hear": {
     "name": "hear",
     "label": [
      "请本人说明",
      "Ask the person for an account"
     ],
     "start": [
      "received"
     ],
     "to": "hearing",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "person",
      "kind"
     ],
     "must": [
      "person"
     ],
     "sets": [
      [
       "hear_by",
       [
        "days_after",
        [
         "today"
        ],
        [
         "param",
         "13.4.hear_days"
        ],
        false,
        1
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "account": {
     "name": "account",
     "label": [
      "说明情况",
      "Give an account"
     ],
     "start": [
      "hearing"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "account"
     ],
     "must": [
      "account"
     ],
     "sets": [
      [
       "account_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "uphold": {
     "name": "uphold",
     "label": [
      "认定查实",
      "Uphold"
     ],
     "start": [
      "hearing"
     ],
     "to": "upheld",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "reason",
      "answer",
      "kind"
     ],
     "must": [
      "reason",
      "answer"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ],
      [
       "decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "days_after",
        [
         "today"
        ],
        [
         "param",
         "13.4.appeal_days"
        ],
        false,
        1
       ]
      ],
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "any",
        [
         [
          "known",
          [
           "own",
           "account"
          ]
         ],
         [
          "before",
          [
           "own",
           "hear_by"
          ],
          [
           "today"
          ]
         ]
        ]
       ],
       "not_heard",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    },
    "dismiss": {
     "name": "dismiss",
     "label": [
      "未查实",
      "Not upheld"
     ],
     "start": [
      "received",
      "hearing"
     ],
     "to": "not_upheld",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "reason",
      "answer"
     ],
     "must": [
      "reason",
      "answer"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ],
      [
       "decided_at",
       [
        "moment"
       ]
      ],
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "投诉人撤回",
      "The complainant withdraws it"
     ],
     "start": [
      "received",
      "hearing"
     ],
     "to": "withdrawn",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "appeal": {
     "name": "appeal",
     "label": [
      "申诉",
      "Appeal"
     ],
     "start": [
      "upheld"
     ],
     "to": "appealed",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal"
     ],
     "must": [
      "appeal"
     ],
     "sets": [
      [
       "appealed_at",
       [
        "moment"
       ]
      ],
      [
       "done_at",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "own",
          "appeal_until"
         ],
         [
          "today"
         ]
        ]
       ],
       "appeal_late",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "accept_appeal": {
     "name": "accept_appeal",
     "label": [
      "申诉成立",
      "The appeal is right"
     ],
     "start": [
      "appealed"
     ],
     "to": "not_upheld",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal_answer",
      "answer"
     ],
     "must": [
      "appeal_answer",
      "answer"
     ],
     "sets": [
      [
       "appeal_decided_by",
       [
        "actor"
       ]
      ],
      [
       "appeal_decided_at",
       [
        "moment"
       ]
      ],
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "not",
        [
         "any",
         [
          [
           "same",
           [
            "own",
            "decided_by"
           ],
           [
            "actor"
           ]
          ],
          [
           "same",
           [
            "own",
            "by"
           ],
           [
            "actor"
           ]
          ]
         ]
        ]
       ],
       "same_hand",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "turn_down_appeal": {
     "name": "turn_down_appeal",
     "label": [
      "维持查实",
      "Upheld still"
     ],
     "start": [
      "appealed"
     ],
     "to": "upheld",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal_answer"
     ],
     "must": [
      "appeal_answer"
     ],
     "sets": [
      [
       "appeal_decided_by",
       [
        "actor"
       ]
      ],
      [
       "appeal_decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ],
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "not",
        [
         "any",
         [
          [
           "same",
           [
            "own",
            "decided_by"
           ],
           [
            "actor"
           ]
          ],
          [
           "same",
           [
            "own",
            "by"
           ],
           [
            "actor"
           ]
          ]
         ]
        ]
       ],
       "same_hand",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "tell": {
     "name": "tell",
     "label": [
      "已答复投诉人",
      "The complainant was told"
     ],
     "start": [
      "upheld",
      "not_upheld"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [],
     "must": [],
     "sets": [
      [
       "told_at",
       [
        "moment"
       ]
      ],
      [
       "told_by",
       [
        "actor"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "reopen": {
     "name": "reopen",
     "label": [
      "重新处理",
      "Look at it again"
     ],
     "start": [
      "upheld",
      "not_upheld",
      "withdrawn"
     ],
     "to": "received",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [
      [
       "decided_by",
       [
        "const",
        null
       ]
      ],
      [
       "decided_at",
       [
        "const",
        null
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ],
      [
       "told_at",
       [
        "const",
        null
       ]
      ],
      [
       "reopened_at",
       [
        "moment"
       ]
      ],
      [
       "done_at",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "fields": [
      "visit",
      "person",
      "kind"
     ],
     "start": [
      "received"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "supervision_team",
    "office_director"
   ]
  },
  "first_contact.complainant": {
   "collection": "first_contact.complainant",
   "label": [
    "投诉人联系方式",
    "Contacts of complainants"
   ],
   "title": [
    "name"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "complaint"
   ],
   "required": [
    "complaint"
   ],
   "fields": {
    "complaint": {
     "kind": "ref",
     "label": [
      "投诉",
      "Complaint"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.complaint",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "name": {
     "kind": "text",
     "label": [
      "投诉人（姓名或称呼）",
      "Complainant (name or form of address)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "contact": {
     "kind": "phone",
     "label": [
      "联系方式",
      "Contact"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    },
    "person": {
     "kind": "ref",
     "label": [
      "涉及的人",
      "Person concerned"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "kept",
     [
      "等答复",
      "To be told"
     ],
     "waiting"
    ],
    [
     "erased",
     [
      "已清除",
      "Erased"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "投诉人的联系方式",
     "How to reach the complainant"
    ],
    "who": [
     "everyone"
    ],
    "asks": [
     "complaint",
     "name",
     "contact"
    ],
    "clause": "13.4",
    "to": null,
    "sets": [
     [
      "person",
      [
       "via",
       "complaint",
       "person"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "erase": {
     "name": "erase",
     "label": [
      "已答复，清除联系方式",
      "Told; erase the contact"
     ],
     "start": [
      "kept"
     ],
     "to": "erased",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [],
     "must": [],
     "sets": [
      [
       "name",
       [
        "const",
        ""
       ]
      ],
      [
       "contact",
       [
        "const",
        ""
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "fields": [
      "person",
      "name",
      "contact"
     ],
     "start": [
      "kept"
     ]
    }
   ],
   "shared": null,
   "seenBy": []
  },
  "first_contact.spot_check": {
   "collection": "first_contact.spot_check",
   "label": [
    "接待检查",
    "Spot checks"
   ],
   "title": [
    "at",
    "place",
    "person"
   ],
   "order": "at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "at"
   ],
   "fields": {
    "at": {
     "kind": "instant",
     "label": [
      "检查时间",
      "When"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "检查日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "station": {
     "kind": "ref",
     "label": [
      "窗口",
      "Desk"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "place": {
     "kind": "text",
     "label": [
      "地点",
      "Where"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "person": {
     "kind": "ref",
     "label": [
      "接待的人",
      "Who received"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "items": {
     "kind": "ticks",
     "label": [
      "看了什么",
      "What was looked at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "greeted",
       [
        "主动招呼",
        "Greeted first"
       ],
       "13.1"
      ],
      [
       "named",
       [
        "说了姓名和职务",
        "Said name and post"
       ],
       "13.1"
      ],
      [
       "registered",
       [
        "登记了来访",
        "Registered the visit"
       ],
       "13.1"
      ],
      [
       "directory",
       [
        "知道谁管什么，会查指引",
        "Knows who handles what, or looks it up"
       ],
       "13.2"
      ],
      [
       "led",
       [
        "领到了承办人",
        "Led to the handler"
       ],
       "13.3"
      ],
      [
       "promise",
       [
        "说了的日期兑现了",
        "The promised day was kept"
       ],
       "13.3"
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": true,
     "limit": 0,
     "least": 0,
     "default": {}
    },
    "failed": {
     "kind": "number",
     "label": [
      "有问题的项数",
      "Items with a fault"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 9,
     "least": 0,
     "default": 0
    },
    "result": {
     "kind": "choice",
     "label": [
      "结果",
      "Result"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "good",
       [
        "没有问题",
        "Nothing found"
       ],
       ""
      ],
      [
       "failed",
       [
        "有问题",
        "Something found"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": "good"
    },
    "remark": {
     "kind": "text",
     "label": [
      "说明",
      "Remark"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    },
    "why": {
     "kind": "text",
     "label": [
      "撤销的原因",
      "Why it was struck"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "recorded",
     [
      "已登记",
      "Recorded"
     ],
     "good"
    ],
    [
     "struck",
     [
      "已撤销",
      "Struck"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "检查一次",
     "Check on the spot"
    ],
    "who": [
     "holds",
     [
      "supervision_team",
      "office_director"
     ]
    ],
    "asks": [
     "at",
     "station",
     "place",
     "person",
     "items",
     "remark"
    ],
    "clause": "13.4",
    "to": null,
    "sets": [
     [
      "day",
      [
       "day_of",
       [
        "own",
        "at"
       ]
      ]
     ],
     [
      "failed",
      [
       "count_of",
       "items",
       "fail"
      ]
     ],
     [
      "result",
      [
       "pick",
       [
        [
         [
          "same",
          [
           "count_of",
           "items",
           "fail"
          ],
          [
           "const",
           0
          ]
         ],
         [
          "const",
          "good"
         ]
        ]
       ],
       [
        "const",
        "failed"
       ]
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ]
      ],
      "own_matter",
      "13.4"
     ],
     [
      [
       "any",
       [
        [
         "known",
         [
          "own",
          "person"
         ]
        ],
        [
         "known",
         [
          "own",
          "station"
         ]
        ],
        [
         "known",
         [
          "own",
          "place"
         ]
        ]
       ]
      ],
      "check_of_nothing",
      "13.4"
     ],
     [
      [
       "known",
       [
        "own",
        "items"
       ]
      ],
      "nothing_looked_at",
      "13.4"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "correct": {
     "name": "correct",
     "label": [
      "更正",
      "Correct it"
     ],
     "start": [
      "recorded"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "person",
      "place",
      "items",
      "remark"
     ],
     "must": [],
     "sets": [
      [
       "failed",
       [
        "count_of",
        "items",
        "fail"
       ]
      ],
      [
       "result",
       [
        "pick",
        [
         [
          [
           "same",
           [
            "count_of",
            "items",
            "fail"
           ],
           [
            "const",
            0
           ]
          ],
          [
           "const",
           "good"
          ]
         ]
        ],
        [
         "const",
         "failed"
        ]
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "strike": {
     "name": "strike",
     "label": [
      "撤销",
      "Strike"
     ],
     "start": [
      "recorded"
     ],
     "to": "struck",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "supervision_team",
    "office_director"
   ]
  },
  "first_contact.breach": {
   "collection": "first_contact.breach",
   "label": [
    "首问违反登记",
    "Breaches"
   ],
   "title": [
    "kind",
    "person",
    "day"
   ],
   "order": "day",
   "descending": true,
   "naturalKey": [
    "subject",
    "person",
    "kind"
   ],
   "required": [
    "subject",
    "person",
    "kind",
    "day",
    "what"
   ],
   "fields": {
    "subject": {
     "kind": "text",
     "label": [
      "来源编号",
      "Source"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 36,
     "least": 0,
     "default": null
    },
    "person": {
     "kind": "ref",
     "label": [
      "涉及的人",
      "Person concerned"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "情形",
      "Kind"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "cold",
       [
        "态度冷淡",
        "Cold"
       ],
       ""
      ],
      [
       "unanswered",
       [
        "不解答",
        "No answer given"
       ],
       ""
      ],
      [
       "dont_know",
       [
        "说“不知道”",
        "Said \"I don't know\""
       ],
       ""
      ],
      [
       "excuse",
       [
        "推脱",
        "Made excuses"
       ],
       ""
      ],
      [
       "undone",
       [
        "该办不办",
        "Left undone"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "day": {
     "kind": "day",
     "label": [
      "发生日期",
      "Day"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "what": {
     "kind": "long_text",
     "label": [
      "经过",
      "What happened"
     ],
     "hint": [
      "本人会看到这段话。",
      "The person concerned reads this."
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": null
    },
    "check": {
     "kind": "ref",
     "label": [
      "来自检查",
      "From the check"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.spot_check",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "complaint": {
     "kind": "ref",
     "label": [
      "来自投诉",
      "From the complaint"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.complaint",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "visit": {
     "kind": "ref",
     "label": [
      "来自来访",
      "From the visit"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.visit",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "hear_by": {
     "kind": "day",
     "label": [
      "说明期限",
      "Account by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "account": {
     "kind": "long_text",
     "label": [
      "本人说明",
      "The person's account"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "account_at": {
     "kind": "instant",
     "label": [
      "说明时间",
      "Account given at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "reason": {
     "kind": "long_text",
     "label": [
      "认定的理由",
      "Why so decided"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "decided_by": {
     "kind": "ref",
     "label": [
      "认定人",
      "Decided by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "decided_at": {
     "kind": "instant",
     "label": [
      "认定时间",
      "Decided at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "appeal_until": {
     "kind": "day",
     "label": [
      "申诉期限",
      "Appeal until"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "appeal": {
     "kind": "long_text",
     "label": [
      "申诉",
      "Appeal"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "appealed_at": {
     "kind": "instant",
     "label": [
      "申诉时间",
      "Appealed at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "appeal_answer": {
     "kind": "long_text",
     "label": [
      "对申诉的答复",
      "Answer to the appeal"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "appeal_decided_by": {
     "kind": "ref",
     "label": [
      "申诉决定人",
      "Appeal decided by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "appeal_decided_at": {
     "kind": "instant",
     "label": [
      "申诉决定时间",
      "Appeal decided at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "criticised_on": {
     "kind": "day",
     "label": [
      "会上批评的日期",
      "Criticised at the meeting on"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "criticism": {
     "kind": "text",
     "label": [
      "会上批评的说明",
      "Note of the criticism"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    },
    "struck_by": {
     "kind": "ref",
     "label": [
      "撤销人",
      "Struck by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "struck_at": {
     "kind": "instant",
     "label": [
      "撤销时间",
      "Struck at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "why": {
     "kind": "text",
     "label": [
      "撤销或重新听取的原因",
      "Why struck or heard again"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "hearing",
     [
      "听取说明",
      "Being heard"
     ],
     "open"
    ],
    [
     "confirmed",
     [
      "已认定",
      "Confirmed"
     ],
     "bad"
    ],
    [
     "appealed",
     [
      "申诉中",
      "Appealed"
     ],
     "waiting"
    ],
    [
     "kept",
     [
      "申诉后维持",
      "Kept"
     ],
     "bad"
    ],
    [
     "struck",
     [
      "已撤销",
      "Struck"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "登记一次违反",
     "Enter a breach"
    ],
    "who": [
     "holds",
     [
      "supervision_team",
      "office_director"
     ]
    ],
    "asks": [
     "subject",
     "person",
     "kind",
     "day",
     "what",
     "check",
     "complaint",
     "visit"
    ],
    "clause": "13.4",
    "to": null,
    "sets": [
     [
      "hear_by",
      [
       "days_after",
       [
        "today"
       ],
       [
        "param",
        "13.4.hear_days"
       ],
       false,
       1
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ]
      ],
      "own_matter",
      "13.4"
     ],
     [
      [
       "any",
       [
        [
         "same",
         [
          "own",
          "subject"
         ],
         [
          "own",
          "check"
         ]
        ],
        [
         "same",
         [
          "own",
          "subject"
         ],
         [
          "own",
          "complaint"
         ]
        ],
        [
         "same",
         [
          "own",
          "subject"
         ],
         [
          "own",
          "visit"
         ]
        ]
       ]
      ],
      "no_source",
      "13.4"
     ],
     [
      [
       "not",
       [
        "before",
        [
         "today"
        ],
        [
         "own",
         "day"
        ]
       ]
      ],
      "not_to_come",
      "13.4"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "account": {
     "name": "account",
     "label": [
      "说明情况",
      "Give an account"
     ],
     "start": [
      "hearing"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "account"
     ],
     "must": [
      "account"
     ],
     "sets": [
      [
       "account_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "confirm": {
     "name": "confirm",
     "label": [
      "认定",
      "Confirm"
     ],
     "start": [
      "hearing"
     ],
     "to": "confirmed",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "reason"
     ],
     "must": [
      "reason"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ],
      [
       "decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "days_after",
        [
         "today"
        ],
        [
         "param",
         "13.4.appeal_days"
        ],
        false,
        1
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "any",
        [
         [
          "known",
          [
           "own",
           "account"
          ]
         ],
         [
          "before",
          [
           "own",
           "hear_by"
          ],
          [
           "today"
          ]
         ]
        ]
       ],
       "not_heard",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    },
    "strike": {
     "name": "strike",
     "label": [
      "撤销",
      "Strike"
     ],
     "start": [
      "hearing",
      "confirmed",
      "kept"
     ],
     "to": "struck",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [
      [
       "struck_by",
       [
        "actor"
       ]
      ],
      [
       "struck_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "appeal": {
     "name": "appeal",
     "label": [
      "申诉",
      "Appeal"
     ],
     "start": [
      "confirmed"
     ],
     "to": "appealed",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal"
     ],
     "must": [
      "appeal"
     ],
     "sets": [
      [
       "appealed_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "own",
          "appeal_until"
         ],
         [
          "today"
         ]
        ]
       ],
       "appeal_late",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "accept_appeal": {
     "name": "accept_appeal",
     "label": [
      "申诉成立，撤销",
      "The appeal is right; strike it"
     ],
     "start": [
      "appealed"
     ],
     "to": "struck",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal_answer"
     ],
     "must": [
      "appeal_answer"
     ],
     "sets": [
      [
       "appeal_decided_by",
       [
        "actor"
       ]
      ],
      [
       "appeal_decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ],
      [
       "struck_by",
       [
        "actor"
       ]
      ],
      [
       "struck_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "not",
        [
         "any",
         [
          [
           "same",
           [
            "own",
            "decided_by"
           ],
           [
            "actor"
           ]
          ],
          [
           "same",
           [
            "own",
            "by"
           ],
           [
            "actor"
           ]
          ]
         ]
        ]
       ],
       "same_hand",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "turn_down_appeal": {
     "name": "turn_down_appeal",
     "label": [
      "维持认定",
      "Keep it"
     ],
     "start": [
      "appealed"
     ],
     "to": "kept",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal_answer"
     ],
     "must": [
      "appeal_answer"
     ],
     "sets": [
      [
       "appeal_decided_by",
       [
        "actor"
       ]
      ],
      [
       "appeal_decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "not",
        [
         "any",
         [
          [
           "same",
           [
            "own",
            "decided_by"
           ],
           [
            "actor"
           ]
          ],
          [
           "same",
           [
            "own",
            "by"
           ],
           [
            "actor"
           ]
          ]
         ]
        ]
       ],
       "same_hand",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "criticise": {
     "name": "criticise",
     "label": [
      "登记会上批评",
      "Enter the criticism at a meeting"
     ],
     "start": [
      "confirmed",
      "kept"
     ],
     "to": null,
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "criticised_on",
      "criticism"
     ],
     "must": [
      "criticised_on"
     ],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "not",
        [
         "at_least",
         [
          "own",
          "appeal_until"
         ],
         [
          "today"
         ]
        ]
       ],
       "may_still_appeal",
       "13.4"
      ],
      [
       [
        "not",
        [
         "before",
         [
          "today"
         ],
         [
          "own",
          "criticised_on"
         ]
        ]
       ],
       "not_to_come",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "hear_again": {
     "name": "hear_again",
     "label": [
      "重新听取说明",
      "Hear the person again"
     ],
     "start": [
      "struck"
     ],
     "to": "hearing",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [
      [
       "hear_by",
       [
        "days_after",
        [
         "today"
        ],
        [
         "param",
         "13.4.hear_days"
        ],
        false,
        1
       ]
      ],
      [
       "decided_by",
       [
        "const",
        null
       ]
      ],
      [
       "decided_at",
       [
        "const",
        null
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ],
      [
       "appeal",
       [
        "const",
        ""
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "supervision_team",
    "office_director"
   ]
  },
  "first_contact.consequence": {
   "collection": "first_contact.consequence",
   "label": [
    "考核处理建议",
    "Evaluation proposals"
   ],
   "title": [
    "person",
    "ground"
   ],
   "order": "period",
   "descending": true,
   "naturalKey": [
    "person",
    "period"
   ],
   "required": [
    "person",
    "period",
    "ground",
    "text"
   ],
   "fields": {
    "person": {
     "kind": "ref",
     "label": [
      "涉及的人",
      "Person concerned"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "period": {
     "kind": "day",
     "label": [
      "年度",
      "Year"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "ground": {
     "kind": "choice",
     "label": [
      "依据",
      "On what ground"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "breaches",
       [
        "当年违反累计达到次数",
        "The set number of breaches in the year"
       ],
       ""
      ],
      [
       "attitude",
       [
        "态度投诉查实",
        "Upheld complaint on attitude"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "breaches": {
     "kind": "refs",
     "label": [
      "计入的违反",
      "Breaches counted"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.breach",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": []
    },
    "complaints": {
     "kind": "refs",
     "label": [
      "计入的投诉",
      "Complaints counted"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.complaint",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": []
    },
    "text": {
     "kind": "long_text",
     "label": [
      "建议和依据的事实",
      "What is proposed, and the facts"
     ],
     "hint": [
      "本人会看到这段话。",
      "The person concerned reads this."
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": null
    },
    "hear_by": {
     "kind": "day",
     "label": [
      "说明期限",
      "Account by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "account": {
     "kind": "long_text",
     "label": [
      "本人意见",
      "The person's account"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "account_at": {
     "kind": "instant",
     "label": [
      "说明时间",
      "Account given at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "reason": {
     "kind": "long_text",
     "label": [
      "决定的理由",
      "Why so decided"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "decided_by": {
     "kind": "ref",
     "label": [
      "决定人",
      "Decided by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "decided_at": {
     "kind": "instant",
     "label": [
      "决定时间",
      "Decided at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "appeal_until": {
     "kind": "day",
     "label": [
      "申诉期限",
      "Appeal until"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "appeal": {
     "kind": "long_text",
     "label": [
      "申诉",
      "Appeal"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "appealed_at": {
     "kind": "instant",
     "label": [
      "申诉时间",
      "Appealed at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "appeal_answer": {
     "kind": "long_text",
     "label": [
      "对申诉的答复",
      "Answer to the appeal"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 2000,
     "least": 0,
     "default": ""
    },
    "appeal_decided_by": {
     "kind": "ref",
     "label": [
      "申诉决定人",
      "Appeal decided by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "appeal_decided_at": {
     "kind": "instant",
     "label": [
      "申诉决定时间",
      "Appeal decided at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "why": {
     "kind": "text",
     "label": [
      "撤回的原因",
      "Why it was withdrawn"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "proposed",
     [
      "建议，听取意见",
      "Proposed"
     ],
     "open"
    ],
    [
     "confirmed",
     [
      "已确认",
      "Confirmed"
     ],
     "bad"
    ],
    [
     "appealed",
     [
      "申诉中",
      "Appealed"
     ],
     "waiting"
    ],
    [
     "dropped",
     [
      "不作处理",
      "Dropped"
     ],
     "closed"
    ],
    [
     "lapsed",
     [
      "已撤回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "提出处理建议，听取本人意见",
     "Propose it and hear the person"
    ],
    "who": [
     "holds",
     [
      "supervision_team",
      "office_director"
     ]
    ],
    "asks": [
     "person",
     "period",
     "ground",
     "breaches",
     "complaints",
     "text"
    ],
    "clause": "13.4",
    "to": null,
    "sets": [
     [
      "hear_by",
      [
       "days_after",
       [
        "today"
       ],
       [
        "param",
        "13.4.hear_days"
       ],
       false,
       1
      ]
     ]
    ],
    "requires": [
     [
      [
       "not",
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ]
      ],
      "own_matter",
      "13.4"
     ],
     [
      [
       "any",
       [
        [
         "known",
         [
          "own",
          "breaches"
         ]
        ],
        [
         "known",
         [
          "own",
          "complaints"
         ]
        ]
       ]
      ],
      "no_facts",
      "13.4"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "account": {
     "name": "account",
     "label": [
      "说明意见",
      "Give an account"
     ],
     "start": [
      "proposed"
     ],
     "to": null,
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "account"
     ],
     "must": [
      "account"
     ],
     "sets": [
      [
       "account_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "confirm": {
     "name": "confirm",
     "label": [
      "确认",
      "Confirm"
     ],
     "start": [
      "proposed"
     ],
     "to": "confirmed",
     "who": [
      "holds",
      [
       "office_director",
       "secretary_general"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "text",
      "reason"
     ],
     "must": [
      "text",
      "reason"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ],
      [
       "decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "days_after",
        [
         "today"
        ],
        [
         "param",
         "13.4.appeal_days"
        ],
        false,
        1
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "any",
        [
         [
          "known",
          [
           "own",
           "account"
          ]
         ],
         [
          "before",
          [
           "own",
           "hear_by"
          ],
          [
           "today"
          ]
         ]
        ]
       ],
       "not_heard",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "danger"
    },
    "drop": {
     "name": "drop",
     "label": [
      "不作处理",
      "Drop it"
     ],
     "start": [
      "proposed"
     ],
     "to": "dropped",
     "who": [
      "holds",
      [
       "office_director",
       "secretary_general"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "reason"
     ],
     "must": [
      "reason"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ],
      [
       "decided_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "appeal": {
     "name": "appeal",
     "label": [
      "申诉",
      "Appeal"
     ],
     "start": [
      "confirmed"
     ],
     "to": "appealed",
     "who": [
      "same",
      [
       "own",
       "person"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal"
     ],
     "must": [
      "appeal"
     ],
     "sets": [
      [
       "appealed_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "before",
         [
          "own",
          "appeal_until"
         ],
         [
          "today"
         ]
        ]
       ],
       "appeal_late",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "accept_appeal": {
     "name": "accept_appeal",
     "label": [
      "申诉成立，不作处理",
      "The appeal is right; drop it"
     ],
     "start": [
      "appealed"
     ],
     "to": "dropped",
     "who": [
      "holds",
      [
       "office_director",
       "secretary_general"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal_answer"
     ],
     "must": [
      "appeal_answer"
     ],
     "sets": [
      [
       "appeal_decided_by",
       [
        "actor"
       ]
      ],
      [
       "appeal_decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "decided_by"
         ],
         [
          "actor"
         ]
        ]
       ],
       "same_hand",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "main"
    },
    "turn_down_appeal": {
     "name": "turn_down_appeal",
     "label": [
      "维持处理",
      "Keep it"
     ],
     "start": [
      "appealed"
     ],
     "to": "confirmed",
     "who": [
      "holds",
      [
       "office_director",
       "secretary_general"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "appeal_answer"
     ],
     "must": [
      "appeal_answer"
     ],
     "sets": [
      [
       "appeal_decided_by",
       [
        "actor"
       ]
      ],
      [
       "appeal_decided_at",
       [
        "moment"
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ],
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "decided_by"
         ],
         [
          "actor"
         ]
        ]
       ],
       "same_hand",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "take_along": {
     "name": "take_along",
     "label": [
      "依据不足，撤回建议",
      "The facts fell away; withdraw it"
     ],
     "start": [
      "proposed"
     ],
     "to": "lapsed",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "撤回处理",
      "Withdraw it"
     ],
     "start": [
      "confirmed",
      "appealed"
     ],
     "to": "lapsed",
     "who": [
      "holds",
      [
       "office_director",
       "secretary_general"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    },
    "propose_again": {
     "name": "propose_again",
     "label": [
      "重新提出",
      "Propose it again"
     ],
     "start": [
      "dropped",
      "lapsed"
     ],
     "to": "proposed",
     "who": [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     "clause": "13.4",
     "asks": [
      "ground",
      "breaches",
      "complaints",
      "text"
     ],
     "must": [
      "text"
     ],
     "sets": [
      [
       "hear_by",
       [
        "days_after",
        [
         "today"
        ],
        [
         "param",
         "13.4.hear_days"
        ],
        false,
        1
       ]
      ],
      [
       "decided_by",
       [
        "const",
        null
       ]
      ],
      [
       "decided_at",
       [
        "const",
        null
       ]
      ],
      [
       "appeal_until",
       [
        "const",
        null
       ]
      ],
      [
       "appeal",
       [
        "const",
        ""
       ]
      ],
      [
       "account",
       [
        "const",
        ""
       ]
      ],
      [
       "account_at",
       [
        "const",
        null
       ]
      ],
      [
       "reason",
       [
        "const",
        ""
       ]
      ]
     ],
     "requires": [
      [
       [
        "not",
        [
         "same",
         [
          "own",
          "person"
         ],
         [
          "actor"
         ]
        ]
       ],
       "own_matter",
       "13.4"
      ]
     ],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "supervision_team",
    "office_director",
    "secretary_general"
   ]
  },
  "first_contact.call_back": {
   "collection": "first_contact.call_back",
   "label": [
    "等回复的来访人",
    "Visitors to call back"
   ],
   "title": [
    "visitor"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [
    "question"
   ],
   "required": [
    "question"
   ],
   "fields": {
    "question": {
     "kind": "ref",
     "label": [
      "问题",
      "Question"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.question",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "visitor": {
     "kind": "text",
     "label": [
      "来访人（姓名或称呼）",
      "Visitor (name or form of address)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": ""
    },
    "contact": {
     "kind": "phone",
     "label": [
      "联系方式",
      "Contact"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    }
   },
   "states": [
    [
     "waiting",
     [
      "等回复",
      "To be told"
     ],
     "waiting"
    ],
    [
     "told",
     [
      "已回复",
      "Told"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "来访人等回复",
     "The visitor wants to hear back"
    ],
    "who": [
     "everyone"
    ],
    "asks": [
     "question",
     "visitor",
     "contact"
    ],
    "clause": "13.2",
    "to": null,
    "sets": [],
    "requires": [
     [
      [
       "known",
       [
        "own",
        "contact"
       ]
      ],
      "nobody_to_tell",
      "13.2"
     ]
    ],
    "decided": "phone"
   },
   "actions": {
    "told": {
     "name": "told",
     "label": [
      "已回复，清除联系方式",
      "Told; erase the contact"
     ],
     "start": [
      "waiting"
     ],
     "to": "told",
     "who": [
      "any",
      [
       [
        "same",
        [
         "own",
         "by"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "office_director",
         "office_clerk",
         "secretary_general"
        ]
       ]
      ]
     ],
     "clause": "13.2",
     "asks": [],
     "must": [],
     "sets": [
      [
       "visitor",
       [
        "const",
        ""
       ]
      ],
      [
       "contact",
       [
        "const",
        ""
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "office_clerk",
    "office_director"
   ]
  },
  "first_contact.proposal": {
   "collection": "first_contact.proposal",
   "label": [
    "指引建议",
    "Proposals for the directory"
   ],
   "title": [
    "matter"
   ],
   "order": "made_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "matter"
   ],
   "fields": {
    "question": {
     "kind": "ref",
     "label": [
      "来自问题",
      "From the question"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.question",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "entry": {
     "kind": "ref",
     "label": [
      "改哪一条",
      "Entry to amend"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.directory_entry",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "matter": {
     "kind": "text",
     "label": [
      "事项",
      "Matter"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": null
    },
    "keywords": {
     "kind": "text",
     "label": [
      "常用说法",
      "Other words for it"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "section": {
     "kind": "ref",
     "label": [
      "科室",
      "Section"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.section",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "handler": {
     "kind": "ref",
     "label": [
      "承办人",
      "Handler"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "place": {
     "kind": "text",
     "label": [
      "地点",
      "Where"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "hours": {
     "kind": "text",
     "label": [
      "时间",
      "When"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 200,
     "least": 0,
     "default": ""
    },
    "bring": {
     "kind": "long_text",
     "label": [
      "需带材料",
      "What to bring"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": ""
    },
    "phone": {
     "kind": "phone",
     "label": [
      "电话",
      "Telephone"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    },
    "why": {
     "kind": "text",
     "label": [
      "不采用的原因",
      "Why it wasn't taken"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 400,
     "least": 0,
     "default": ""
    },
    "decided_by": {
     "kind": "ref",
     "label": [
      "办理人",
      "Decided by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "proposed",
     [
      "待采用",
      "Proposed"
     ],
     "waiting"
    ],
    [
     "taken",
     [
      "已写进指引",
      "In the directory"
     ],
     "good"
    ],
    [
     "declined",
     [
      "未采用",
      "Not taken"
     ],
     "closed"
    ],
    [
     "withdrawn",
     [
      "已收回",
      "Withdrawn"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "建议写进指引",
     "Propose it for the directory"
    ],
    "who": [
     "everyone"
    ],
    "asks": [
     "question",
     "entry",
     "matter",
     "keywords",
     "section",
     "handler",
     "place",
     "hours",
     "bring",
     "phone"
    ],
    "clause": "13.2",
    "to": null,
    "sets": [],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "take": {
     "name": "take",
     "label": [
      "写进指引",
      "Put it into the directory"
     ],
     "start": [
      "proposed"
     ],
     "to": "taken",
     "who": [
      "holds",
      [
       "administrator",
       "office_director",
       "office_clerk",
       "receptionist"
      ]
     ],
     "clause": "13.2",
     "asks": [
      "entry"
     ],
     "must": [
      "entry"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "decline": {
     "name": "decline",
     "label": [
      "不采用",
      "Don't take it"
     ],
     "start": [
      "proposed"
     ],
     "to": "declined",
     "who": [
      "holds",
      [
       "administrator",
       "office_director",
       "office_clerk",
       "receptionist"
      ]
     ],
     "clause": "13.2",
     "asks": [
      "why"
     ],
     "must": [
      "why"
     ],
     "sets": [
      [
       "decided_by",
       [
        "actor"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "withdraw": {
     "name": "withdraw",
     "label": [
      "收回",
      "Withdraw it"
     ],
     "start": [
      "proposed"
     ],
     "to": "withdrawn",
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "clause": "13.2",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [
    {
     "who": [
      "same",
      [
       "own",
       "by"
      ],
      [
       "actor"
      ]
     ],
     "fields": [
      "matter",
      "keywords",
      "section",
      "handler",
      "place",
      "hours",
      "bring",
      "phone"
     ],
     "start": [
      "proposed"
     ]
    }
   ],
   "shared": null,
   "seenBy": [
    "administrator",
    "office_director",
    "office_clerk",
    "receptionist"
   ]
  },
  "first_contact.arrival": {
   "collection": "first_contact.arrival",
   "label": [
    "自己登记、等接待的来访人",
    "Visitors waiting to be received"
   ],
   "title": [
    "visitor",
    "matter"
   ],
   "order": "arrived_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "visitor",
    "matter",
    "station",
    "arrived_at"
   ],
   "fields": {
    "visitor": {
     "kind": "text",
     "label": [
      "来访人（姓名或称呼）",
      "Visitor (name or form of address)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 60,
     "least": 0,
     "default": null
    },
    "contact": {
     "kind": "phone",
     "label": [
      "联系方式（可不填）",
      "Contact (optional)"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 40,
     "least": 0,
     "default": ""
    },
    "matter": {
     "kind": "long_text",
     "label": [
      "咨询或办理事项",
      "Matter"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 1000,
     "least": 0,
     "default": null
    },
    "station": {
     "kind": "ref",
     "label": [
      "所扫的码",
      "Code"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.station",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "code": {
     "kind": "text",
     "label": [
      "来访条编号",
      "Code of the slip"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "secret",
     "derived": false,
     "byKey": false,
     "limit": 26,
     "least": 0,
     "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$",
     "default": null
    },
    "arrived_at": {
     "kind": "instant",
     "label": [
      "到达时间",
      "Arrived at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "visit": {
     "kind": "ref",
     "label": [
      "来访登记",
      "Visit"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.visit",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "received_by": {
     "kind": "ref",
     "label": [
      "接待人",
      "Received by"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "waiting",
     [
      "等接待",
      "Waiting to be received"
     ],
     "waiting"
    ],
    [
     "received",
     [
      "已接待",
      "Received"
     ],
     "good"
    ],
    [
     "left",
     [
      "没有等",
      "Did not wait"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "来访人自己登记",
     "A visitor registers"
    ],
    "who": [
     "same",
     [
      "actor"
     ],
     [
      "const",
      "system"
     ]
    ],
    "asks": [
     "visitor",
     "contact",
     "matter",
     "station",
     "code",
     "arrived_at"
    ],
    "clause": "13.1",
    "to": null,
    "sets": [
     [
      "arrived_at",
      [
       "moment"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "receive": {
     "name": "receive",
     "label": [
      "我来接待",
      "I receive them"
     ],
     "start": [
      "waiting"
     ],
     "to": "received",
     "who": [
      "holds",
      [
       "receptionist",
       "office_clerk",
       "office_director"
      ]
     ],
     "clause": "13.1",
     "asks": [
      "visit"
     ],
     "must": [
      "visit"
     ],
     "sets": [
      [
       "received_by",
       [
        "actor"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "leave": {
     "name": "leave",
     "label": [
      "没有等",
      "Did not wait"
     ],
     "start": [
      "waiting"
     ],
     "to": "left",
     "who": [
      "any",
      [
       [
        "holds",
        [
         "receptionist",
         "office_clerk",
         "office_director"
        ]
       ],
       [
        "same",
        [
         "actor"
        ],
        [
         "const",
         "system"
        ]
       ]
      ]
     ],
     "clause": "13.1",
     "asks": [],
     "must": [],
     "sets": [],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": {
    "writes": true
   },
   "seenBy": [
    "receptionist",
    "office_clerk",
    "office_director"
   ]
  },
  "first_contact.rating": {
   "collection": "first_contact.rating",
   "label": [
    "来访人评价",
    "Visitors' ratings"
   ],
   "title": [
    "grade",
    "person"
   ],
   "order": "given_at",
   "descending": true,
   "naturalKey": [
    "visit"
   ],
   "required": [
    "visit",
    "grade",
    "given_at"
   ],
   "fields": {
    "visit": {
     "kind": "ref",
     "label": [
      "来访",
      "Visit"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.visit",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "grade": {
     "kind": "choice",
     "label": [
      "评价",
      "Rating"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "satisfied",
       [
        "满意",
        "Satisfied"
       ],
       ""
      ],
      [
       "mostly",
       [
        "基本满意",
        "Mostly satisfied"
       ],
       ""
      ],
      [
       "not",
       [
        "不满意",
        "Not satisfied"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "person": {
     "kind": "ref",
     "label": [
      "当时的责任人",
      "Responsible then"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "given_at": {
     "kind": "instant",
     "label": [
      "评价时间",
      "Given at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "given",
     [
      "已评价",
      "Given"
     ],
     "good"
    ]
   ],
   "create": {
    "label": [
     "来访人评价",
     "A visitor's rating"
    ],
    "who": [
     "same",
     [
      "actor"
     ],
     [
      "const",
      "system"
     ]
    ],
    "asks": [
     "visit",
     "grade",
     "given_at"
    ],
    "clause": "13.3",
    "to": null,
    "sets": [
     [
      "person",
      [
       "via",
       "visit",
       "owner"
      ]
     ],
     [
      "given_at",
      [
       "moment"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {},
   "edits": [],
   "shared": null,
   "seenBy": [
    "supervision_team",
    "office_director"
   ]
  },
  "first_contact.data_request": {
   "collection": "first_contact.data_request",
   "label": [
    "来访人更正删除申请",
    "Visitors' requests about their data"
   ],
   "title": [
    "kind",
    "received_at"
   ],
   "order": "received_at",
   "descending": true,
   "naturalKey": [],
   "required": [
    "visit",
    "kind",
    "received_at"
   ],
   "fields": {
    "visit": {
     "kind": "ref",
     "label": [
      "来访",
      "Visit"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "first_contact.visit",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "kind": {
     "kind": "choice",
     "label": [
      "要求",
      "Wanted"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [
      [
       "see",
       [
        "查看我的信息",
        "See my data"
       ],
       ""
      ],
      [
       "correct",
       [
        "更正我的信息",
        "Correct my data"
       ],
       ""
      ],
      [
       "delete",
       [
        "删除我的信息",
        "Delete my data"
       ],
       ""
      ]
     ],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "text": {
     "kind": "long_text",
     "label": [
      "说明",
      "In their words"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "personal",
     "derived": false,
     "byKey": false,
     "limit": 500,
     "least": 0,
     "default": ""
    },
    "person": {
     "kind": "ref",
     "label": [
      "责任人",
      "Responsible"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "office.person",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 0,
     "least": 0,
     "default": null
    },
    "received_at": {
     "kind": "instant",
     "label": [
      "收到时间",
      "Received at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    },
    "reply": {
     "kind": "long_text",
     "label": [
      "答复",
      "Answer"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": false,
     "byKey": false,
     "limit": 500,
     "least": 0,
     "default": ""
    },
    "done_at": {
     "kind": "instant",
     "label": [
      "办理时间",
      "Settled at"
     ],
     "hint": [
      "",
      ""
     ],
     "options": [],
     "collection": "",
     "privacy": "open",
     "derived": true,
     "byKey": false,
     "limit": 7258089600000,
     "least": 0,
     "default": null
    }
   },
   "states": [
    [
     "open",
     [
      "等办理",
      "Open"
     ],
     "waiting"
    ],
    [
     "agreed",
     [
      "同意删除，系统即将清除",
      "Agreed; about to be erased"
     ],
     "waiting"
    ],
    [
     "done",
     [
      "已办理",
      "Done"
     ],
     "good"
    ],
    [
     "declined",
     [
      "不予办理",
      "Declined"
     ],
     "closed"
    ]
   ],
   "create": {
    "label": [
     "来访人申请更正或删除",
     "A visitor's request about their data"
    ],
    "who": [
     "same",
     [
      "actor"
     ],
     [
      "const",
      "system"
     ]
    ],
    "asks": [
     "visit",
     "kind",
     "text",
     "received_at"
    ],
    "clause": "13.3",
    "to": null,
    "sets": [
     [
      "person",
      [
       "via",
       "visit",
       "owner"
      ]
     ],
     [
      "received_at",
      [
       "moment"
      ]
     ]
    ],
    "requires": [],
    "decided": "phone"
   },
   "actions": {
    "settle": {
     "name": "settle",
     "label": [
      "已查看或更正",
      "Shown or corrected"
     ],
     "start": [
      "open"
     ],
     "to": "done",
     "who": [
      "any",
      [
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "receptionist",
         "office_director"
        ]
       ]
      ]
     ],
     "clause": "13.3",
     "asks": [
      "reply"
     ],
     "must": [
      "reply"
     ],
     "sets": [
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "main"
    },
    "agree": {
     "name": "agree",
     "label": [
      "同意删除",
      "Agree to erase"
     ],
     "start": [
      "open"
     ],
     "to": "agreed",
     "who": [
      "all",
      [
       [
        "any",
        [
         [
          "same",
          [
           "own",
           "person"
          ],
          [
           "actor"
          ]
         ],
         [
          "holds",
          [
           "receptionist",
           "office_director"
          ]
         ]
        ]
       ],
       [
        "same",
        [
         "own",
         "kind"
        ],
        [
         "const",
         "delete"
        ]
       ]
      ]
     ],
     "clause": "13.3",
     "asks": [
      "reply"
     ],
     "must": [
      "reply"
     ],
     "sets": [
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "danger"
    },
    "decline": {
     "name": "decline",
     "label": [
      "不予办理",
      "Decline"
     ],
     "start": [
      "open"
     ],
     "to": "declined",
     "who": [
      "any",
      [
       [
        "same",
        [
         "own",
         "person"
        ],
        [
         "actor"
        ]
       ],
       [
        "holds",
        [
         "receptionist",
         "office_director"
        ]
       ]
      ]
     ],
     "clause": "13.3",
     "asks": [
      "reply"
     ],
     "must": [
      "reply"
     ],
     "sets": [
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    },
    "erased": {
     "name": "erased",
     "label": [
      "系统已清除",
      "Erased by the house"
     ],
     "start": [
      "agreed"
     ],
     "to": "done",
     "who": [
      "same",
      [
       "actor"
      ],
      [
       "const",
       "system"
      ]
     ],
     "clause": "13.3",
     "asks": [],
     "must": [],
     "sets": [
      [
       "done_at",
       [
        "moment"
       ]
      ]
     ],
     "requires": [],
     "decided": "phone",
     "tone": "plain"
    }
   },
   "edits": [],
   "shared": null,
   "seenBy": [
    "receptionist",
    "office_director"
   ]
  }
 },
 "duties": {
  "theory_study.attend": {
   "label": [
    "按时到会并签到",
    "Be there on time and check in"
   ],
   "clause": "1.3",
   "about": {
    "type": "each",
    "collection": "theory_study.session",
    "open": [
     "planned"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "among",
      [
       "actor"
      ],
      [
       "own",
       "people"
      ]
     ],
     [
      "not",
      [
       "at_least",
       [
        "count",
        [
         "find",
         "theory_study.leave",
         [
          [
           "session",
           [
            "own",
            "id"
           ]
          ],
          [
           "person",
           [
            "actor"
           ]
          ]
         ],
         [
          "granted"
         ],
         "",
         "",
         null
        ]
       ],
       [
        "const",
        1
       ]
      ]
     ]
    ]
   ],
   "due": [
    "own",
    "starts_at"
   ],
   "opens": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "starts_at"
     ]
    ],
    [
     "const",
     3
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "theory_study.attendance",
      [
       [
        "session",
        [
         "own",
         "id"
        ]
       ],
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "counted",
       "to_confirm"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440,
    120,
    15
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“中心组学习”处于“已安排”；由“应到人员”里的人（条件：没有“中心组请假”（姓名是本人，已同意））办；从“开始”的当天之前3天起；期限是“开始”；有“签到”（姓名是本人，出席或等组织者确认），就算完成。",
    "a record of \"Sessions of the centre group\" stands at \"Planned\"; it is up to those in its \"Expected\" (if there is no \"Leave from the centre group\" (person being the person, Granted)); from 3 days before the day of \"Starts\"; due \"Starts\"; done when there is \"Attendance\" (person being the person, Present or To be confirmed)."
   ]
  },
  "theory_study.answer_leave": {
   "label": [
    "答复请假",
    "Answer a leave"
   ],
   "clause": "1.6",
   "about": {
    "type": "each",
    "collection": "theory_study.leave",
    "open": [
     "asked"
    ],
    "done": [
     "granted",
     "declined"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "answered_at"
    ]
   },
   "whom": [
    "holds",
    [
     "party_group_secretary"
    ]
   ],
   "due": [
    "via",
    "session",
    "starts_at"
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120,
    30
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“中心组请假”处于“等书记答复”；由党组书记办；期限是“场次”的“开始”；处于“已同意”或“未同意”就算完成。",
    "a record of \"Leave from the centre group\" stands at \"Waiting for consent\"; it is up to the party group secretary; due \"Starts\" of its \"Session\"; done when it stands at \"Granted\" or \"Declined\"."
   ]
  },
  "theory_study.confirm_attendance": {
   "label": [
    "确认签到",
    "Confirm an attendance"
   ],
   "clause": "1.3",
   "about": {
    "type": "each",
    "collection": "theory_study.attendance",
    "open": [
     "to_confirm"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "organiser"
    ],
    [
     "actor"
    ]
   ],
   "due": null,
   "opens": null,
   "until": null,
   "leads": [],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“签到”处于“等组织者确认”；由记录里的“组织者”办；尽快办；办到下一步就算完成。",
    "a record of \"Attendance\" stands at \"To be confirmed\"; it is up to its \"Organiser\"; as soon as possible; done when it moves on."
   ]
  },
  "theory_study.settle_sheet": {
   "label": [
    "核对名单，结束场次",
    "Check the sheet and close the session"
   ],
   "clause": "1.3",
   "about": {
    "type": "each",
    "collection": "theory_study.session",
    "open": [
     "planned"
    ],
    "done": [
     "closed"
    ],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "organiser"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "ends_at"
     ]
    ],
    [
     "const",
     1
    ],
    true,
    1
   ],
   "opens": [
    "own",
    "ends_at"
   ],
   "until": null,
   "leads": [
    240
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“中心组学习”处于“已安排”；由记录里的“组织者”办；从“结束”起；期限是“结束”的当天之后1个工作日；处于“已结束”就算完成。",
    "a record of \"Sessions of the centre group\" stands at \"Planned\"; it is up to its \"Organiser\"; from \"Ends\"; due 1 working days after the day of \"Ends\"; done when it stands at \"Closed\"."
   ]
  },
  "theory_study.make_up": {
   "label": [
    "补学缺席的一场",
    "Make up for a session missed"
   ],
   "clause": "1.7",
   "about": {
    "type": "each",
    "collection": "theory_study.session",
    "open": [
     "closed"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "among",
      [
       "actor"
      ],
      [
       "own",
       "people"
      ]
     ],
     [
      "not",
      [
       "at_least",
       [
        "count",
        [
         "find",
         "theory_study.attendance",
         [
          [
           "session",
           [
            "own",
            "id"
           ]
          ],
          [
           "person",
           [
            "actor"
           ]
          ]
         ],
         [
          "counted",
          "to_confirm"
         ],
         "",
         "",
         null
        ]
       ],
       [
        "const",
        1
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "ends_at"
     ]
    ],
    [
     "param",
     "1.7.make_up_days"
    ],
    false,
    1
   ],
   "opens": [
    "own",
    "ends_at"
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "theory_study.make_up",
      [
       [
        "session",
        [
         "own",
         "id"
        ]
       ],
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "entered"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    4320,
    1440,
    120
   ],
   "form": "theory_study.make_up",
   "confidential": false,
   "why": [
    "有一条“中心组学习”处于“已结束”；由“应到人员”里的人（条件：没有“签到”（姓名是本人，出席或等组织者确认））办；从“结束”起；期限是“结束”的当天之后{1.7.make_up_days}天；有“补学”（姓名是本人，已补学），就算完成。",
    "a record of \"Sessions of the centre group\" stands at \"Closed\"; it is up to those in its \"Expected\" (if there is no \"Attendance\" (person being the person, Present or To be confirmed)); from \"Ends\"; due {1.7.make_up_days} days after the day of \"Ends\"; done when there is \"Made up\" (person being the person, Made up)."
   ]
  },
  "theory_study.keep_notes": {
   "label": [
    "学习笔记跟上全年进度",
    "Keep up the notebook with the pace of the year"
   ],
   "clause": "1.8",
   "about": {
    "type": "every",
    "period": "half_year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "party_group_secretary",
     "party_group_member"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     "last"
    ],
    [
     "const",
     60
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "total",
     [
      "find",
      "theory_study.note",
      [
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [],
      "day",
      "year",
      [
       "period_day",
       "last"
      ]
     ],
     "chars",
     1
    ],
    [
     "pace",
     [
      "param",
      "1.8.notes_chars"
     ]
    ]
   ],
   "leads": [
    43200,
    10080
   ],
   "form": "theory_study.note",
   "confidential": false,
   "why": [
    "每半年；由党组书记、党组成员办；从这一期的最后一天之前60天起；期限是这一期的最后一天；“中心组学习笔记”（姓名是本人，当年）的字数合计不少于到这一期末的进度（全年{1.8.notes_chars}），就算完成。",
    "each half-year; it is up to the party group secretary or party group member; from 60 days before the last day of the period; due on the last day of the period; done when the total Characters of \"Notes of theory study\" (person being the person, that year) is at least the pace by the end of the period ({1.8.notes_chars} a year)."
   ]
  },
  "theory_study.write_article": {
   "label": [
    "写好并交上本年体会文章",
    "Write and hand in the year's article"
   ],
   "clause": "1.8",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "party_group_secretary",
     "party_group_member"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     "last"
    ],
    [
     "const",
     120
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "theory_study.article",
      [
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "handed_in",
       "accepted"
      ],
      "day",
      "",
      null
     ]
    ],
    [
     "param",
     "1.8.articles"
    ]
   ],
   "leads": [
    86400,
    20160
   ],
   "form": "theory_study.article",
   "confidential": false,
   "why": [
    "每年；由党组书记、党组成员办；从这一期的最后一天之前120天起；期限是这一期的最后一天；“中心组体会文章”（姓名是本人，等支部审阅或已采纳，在这一期内）满{1.8.articles}条，就算完成。",
    "each year; it is up to the party group secretary or party group member; from 120 days before the last day of the period; due on the last day of the period; done when there are {1.8.articles} of \"Articles of the centre group\" (person being the person, Waiting to be read or Accepted, in the period)."
   ]
  },
  "theory_study.read_article": {
   "label": [
    "审阅体会文章",
    "Read an article"
   ],
   "clause": "1.8",
   "about": {
    "type": "each",
    "collection": "theory_study.article",
    "open": [
     "handed_in"
    ],
    "done": [
     "accepted",
     "sent_back"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "read_at"
    ]
   },
   "whom": [
    "holds",
    [
     "branch_secretary",
     "branch_deputy_secretary",
     "publicity_commissioner"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "handed_in_at"
     ]
    ],
    [
     "param",
     "1.8.read_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“中心组体会文章”处于“等支部审阅”；由支部书记、支部副书记、宣传委员办；期限是“交稿时间”的当天之后{1.8.read_days}个工作日；处于“已采纳”或“退回修改”就算完成。",
    "a record of \"Articles of the centre group\" stands at \"Waiting to be read\"; it is up to the branch secretary or deputy branch secretary or publicity commissioner; due {1.8.read_days} working days after the day of \"Handed in at\"; done when it stands at \"Accepted\" or \"Sent back\"."
   ]
  },
  "theory_study.keep_pace": {
   "label": [
    "中心组学习天数跟上进度",
    "Keep up the days of study"
   ],
   "clause": "1.2",
   "about": {
    "type": "every",
    "period": "quarter",
    "count": null
   },
   "whom": [
    "holds",
    [
     "party_group_secretary",
     "party_group_member"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "total",
     [
      "find",
      "theory_study.attendance",
      [
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "counted"
      ],
      "seen_at",
      "year",
      [
       "period_day",
       "last"
      ]
     ],
     "half_days",
     2
    ],
    [
     "pace",
     [
      "param",
      "1.2.days_per_year"
     ]
    ]
   ],
   "leads": [
    43200,
    10080
   ],
   "form": "",
   "confidential": false,
   "why": [
    "每季度；由党组书记、党组成员办；期限是这一期的最后一天；“签到”（姓名是本人，出席，当年）的计入半天数合计不少于到这一期末的进度（全年{1.2.days_per_year}），就算完成。",
    "each quarter; it is up to the party group secretary or party group member; due on the last day of the period; done when the total Half-days counted of \"Attendance\" (person being the person, Present, that year) is at least the pace by the end of the period ({1.2.days_per_year} a year)."
   ]
  },
  "theory_study.group_session": {
   "label": [
    "本季度组织中心组集体学习",
    "Hold the group's session of the quarter"
   ],
   "clause": "1.2",
   "about": {
    "type": "every",
    "period": "quarter",
    "count": null
   },
   "whom": [
    "holds",
    [
     "branch_secretary"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "theory_study.session",
      [],
      [
       "planned",
       "closed"
      ],
      "starts_at",
      "",
      null
     ]
    ],
    [
     "param",
     "1.2.sessions_per_quarter"
    ]
   ],
   "leads": [
    43200,
    10080
   ],
   "form": "theory_study.session",
   "confidential": false,
   "why": [
    "每季度；由支部书记办；期限是这一期的最后一天；“中心组学习”（已安排或已结束，在这一期内）满{1.2.sessions_per_quarter}条，就算完成。",
    "each quarter; it is up to the branch secretary; due on the last day of the period; done when there are {1.2.sessions_per_quarter} of \"Sessions of the centre group\" (Planned or Closed, in the period)."
   ]
  },
  "theory_study.decide_topic": {
   "label": [
    "答复中心组选题",
    "Decide on a topic"
   ],
   "clause": "1.3",
   "about": {
    "type": "each",
    "collection": "theory_study.topic",
    "open": [
     "proposed"
    ],
    "done": [
     "approved",
     "declined"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "decided_at"
    ]
   },
   "whom": [
    "holds",
    [
     "party_group_secretary"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "made_at"
     ]
    ],
    [
     "param",
     "1.3.topic_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“中心组选题”处于“等书记同意”；由党组书记办；期限是“登记时间”的当天之后{1.3.topic_days}个工作日；处于“已列入”或“未列入”就算完成。",
    "a record of \"Topics of the centre group\" stands at \"Waiting for the secretary\"; it is up to the party group secretary; due {1.3.topic_days} working days after the day of \"entered at\"; done when it stands at \"Approved\" or \"Declined\"."
   ]
  },
  "theory_study.study_first": {
   "label": [
    "中心组先学一步",
    "The group studies it first"
   ],
   "clause": "1.4",
   "about": {
    "type": "each",
    "collection": "party_study.session",
    "open": [
     "planned"
    ],
    "done": [],
    "where": [
     "known",
     [
      "own",
      "centre_topic"
     ]
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "party_group_secretary"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "starts_at"
     ]
    ],
    [
     "const",
     1
    ],
    false,
    -1
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "theory_study.session",
      [
       [
        "about",
        [
         "own",
         "centre_topic"
        ]
       ]
      ],
      [
       "closed"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    20160,
    4320
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“学习场次”处于“已安排”，而且已有“中心组选题”；由党组书记办；期限是“开始”的当天之前1天；有“中心组学习”（选题相同，已结束），就算完成。",
    "a record of \"Study sessions\" stands at \"Planned\", and there is a \"Topic of the centre group\"; it is up to the party group secretary; due 1 days before the day of \"Starts\"; done when there is \"Sessions of the centre group\" (the same approved topic, Closed)."
   ]
  },
  "party_study.attend": {
   "label": [
    "按时到会并签到",
    "Be there on time and check in"
   ],
   "clause": "5.2",
   "about": {
    "type": "each",
    "collection": "party_study.session",
    "open": [
     "planned"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "among",
      [
       "actor"
      ],
      [
       "own",
       "people"
      ]
     ],
     [
      "not",
      [
       "at_least",
       [
        "count",
        [
         "find",
         "party_study.leave",
         [
          [
           "session",
           [
            "own",
            "id"
           ]
          ],
          [
           "person",
           [
            "actor"
           ]
          ]
         ],
         [
          "granted"
         ],
         "",
         "",
         null
        ]
       ],
       [
        "const",
        1
       ]
      ]
     ]
    ]
   ],
   "due": [
    "own",
    "starts_at"
   ],
   "opens": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "starts_at"
     ]
    ],
    [
     "const",
     3
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.attendance",
      [
       [
        "session",
        [
         "own",
         "id"
        ]
       ],
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "counted",
       "to_confirm"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440,
    120,
    15
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“学习场次”处于“已安排”；由“应到人员”里的人（条件：没有“学习请假”（姓名是本人，已同意））办；从“开始”的当天之前3天起；期限是“开始”；有“签到”（姓名是本人，出席或等组织者确认），就算完成。",
    "a record of \"Study sessions\" stands at \"Planned\"; it is up to those in its \"Expected\" (if there is no \"Leave from study\" (person being the person, Granted)); from 3 days before the day of \"Starts\"; due \"Starts\"; done when there is \"Attendance\" (person being the person, Present or To be confirmed)."
   ]
  },
  "party_study.answer_leave": {
   "label": [
    "答复请假",
    "Answer a leave"
   ],
   "clause": "5.2",
   "about": {
    "type": "each",
    "collection": "party_study.leave",
    "open": [
     "asked"
    ],
    "done": [
     "granted",
     "declined"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "answered_at"
    ]
   },
   "whom": [
    "holds",
    [
     "secretary_general"
    ]
   ],
   "due": [
    "via",
    "session",
    "starts_at"
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120,
    30
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“学习请假”处于“等秘书长答复”；由秘书长办；期限是“场次”的“开始”；处于“已同意”或“未同意”就算完成。",
    "a record of \"Leave from study\" stands at \"Waiting for consent\"; it is up to the secretary general; due \"Starts\" of its \"Session\"; done when it stands at \"Granted\" or \"Declined\"."
   ]
  },
  "party_study.confirm_attendance": {
   "label": [
    "确认签到",
    "Confirm an attendance"
   ],
   "clause": "5.2",
   "about": {
    "type": "each",
    "collection": "party_study.attendance",
    "open": [
     "to_confirm"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "organiser"
    ],
    [
     "actor"
    ]
   ],
   "due": null,
   "opens": null,
   "until": null,
   "leads": [],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“签到”处于“等组织者确认”；由记录里的“组织者”办；尽快办；办到下一步就算完成。",
    "a record of \"Attendance\" stands at \"To be confirmed\"; it is up to its \"Organiser\"; as soon as possible; done when it moves on."
   ]
  },
  "party_study.settle_sheet": {
   "label": [
    "核对名单，结束场次",
    "Check the sheet and close the session"
   ],
   "clause": "5.2",
   "about": {
    "type": "each",
    "collection": "party_study.session",
    "open": [
     "planned"
    ],
    "done": [
     "closed"
    ],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "organiser"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "ends_at"
     ]
    ],
    [
     "const",
     1
    ],
    true,
    1
   ],
   "opens": [
    "own",
    "ends_at"
   ],
   "until": null,
   "leads": [
    240
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“学习场次”处于“已安排”；由记录里的“组织者”办；从“结束”起；期限是“结束”的当天之后1个工作日；处于“已结束”就算完成。",
    "a record of \"Study sessions\" stands at \"Planned\"; it is up to its \"Organiser\"; from \"Ends\"; due 1 working days after the day of \"Ends\"; done when it stands at \"Closed\"."
   ]
  },
  "party_study.make_up": {
   "label": [
    "补学缺席的一场",
    "Make up for a session missed"
   ],
   "clause": "5.2",
   "about": {
    "type": "each",
    "collection": "party_study.session",
    "open": [
     "closed"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "among",
      [
       "actor"
      ],
      [
       "own",
       "people"
      ]
     ],
     [
      "not",
      [
       "at_least",
       [
        "count",
        [
         "find",
         "party_study.attendance",
         [
          [
           "session",
           [
            "own",
            "id"
           ]
          ],
          [
           "person",
           [
            "actor"
           ]
          ]
         ],
         [
          "counted",
          "to_confirm"
         ],
         "",
         "",
         null
        ]
       ],
       [
        "const",
        1
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "ends_at"
     ]
    ],
    [
     "param",
     "5.2.make_up_days"
    ],
    false,
    1
   ],
   "opens": [
    "own",
    "ends_at"
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.make_up",
      [
       [
        "session",
        [
         "own",
         "id"
        ]
       ],
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "entered"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    4320,
    1440,
    120
   ],
   "form": "party_study.make_up",
   "confidential": false,
   "why": [
    "有一条“学习场次”处于“已结束”；由“应到人员”里的人（条件：没有“签到”（姓名是本人，出席或等组织者确认））办；从“结束”起；期限是“结束”的当天之后{5.2.make_up_days}天；有“补学”（姓名是本人，已补学），就算完成。",
    "a record of \"Study sessions\" stands at \"Closed\"; it is up to those in its \"Expected\" (if there is no \"Attendance\" (person being the person, Present or To be confirmed)); from \"Ends\"; due {5.2.make_up_days} days after the day of \"Ends\"; done when there is \"Made up\" (person being the person, Made up)."
   ]
  },
  "party_study.arrange_study_day": {
   "label": [
    "安排本期学习日",
    "Arrange the study day of these weeks"
   ],
   "clause": "5.1",
   "about": {
    "type": "every",
    "period": "weeks",
    "count": [
     "param",
     "5.1.every_weeks"
    ]
   },
   "whom": [
    "holds",
    [
     "office_clerk"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.session",
      [],
      [
       "planned",
       "closed"
      ],
      "starts_at",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    4320,
    1440,
    120
   ],
   "form": "party_study.session",
   "confidential": false,
   "why": [
    "每{5.1.every_weeks}周；由办公室文书办；期限是这一期的最后一天；有“学习场次”（已安排或已结束，在这一期内），就算完成。",
    "every {5.1.every_weeks} weeks; it is up to the office clerk; due on the last day of the period; done when there is \"Study sessions\" (Planned or Closed, in the period)."
   ]
  },
  "party_study.party_lecture": {
   "label": [
    "给全体党员讲党课",
    "Give all members a party lecture"
   ],
   "clause": "5.6",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "standing_committee_director"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.session",
      [
       [
        "form",
        [
         "const",
         "party_lecture"
        ]
       ],
       [
        "lecturer",
        [
         "actor"
        ]
       ]
      ],
      [
       "closed"
      ],
      "starts_at",
      "",
      null
     ]
    ],
    [
     "param",
     "5.6.lectures"
    ]
   ],
   "leads": [
    86400,
    20160,
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "每年；由人大常委会主任办；期限是这一期的最后一天；“学习场次”（“党课”，主讲是本人，已结束，在这一期内）满{5.6.lectures}条，就算完成。",
    "each year; it is up to the director of the standing committee; due on the last day of the period; done when there are {5.6.lectures} of \"Study sessions\" (\"Party lecture\", lecturer being the person, Closed, in the period)."
   ]
  },
  "party_study.balance_content": {
   "label": [
    "理论和业务两类内容都学够",
    "Keep theory and professional work in balance"
   ],
   "clause": "5.3",
   "about": {
    "type": "every",
    "period": "half_year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "publicity_commissioner"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "all",
    [
     [
      "at_least",
      [
       "share",
       [
        "find",
        "party_study.session",
        [
         [
          "content_kind",
          [
           "const",
           "theory"
          ]
         ]
        ],
        [
         "closed"
        ],
        "starts_at",
        "",
        null
       ],
       [
        "find",
        "party_study.session",
        [],
        [
         "closed"
        ],
        "starts_at",
        "",
        null
       ]
      ],
      [
       "param",
       "5.3.min_share_each"
      ]
     ],
     [
      "at_least",
      [
       "share",
       [
        "find",
        "party_study.session",
        [
         [
          "content_kind",
          [
           "const",
           "professional"
          ]
         ]
        ],
        [
         "closed"
        ],
        "starts_at",
        "",
        null
       ],
       [
        "find",
        "party_study.session",
        [],
        [
         "closed"
        ],
        "starts_at",
        "",
        null
       ]
      ],
      [
       "param",
       "5.3.min_share_each"
      ]
     ]
    ]
   ],
   "leads": [
    43200,
    10080
   ],
   "form": "",
   "confidential": false,
   "why": [
    "每半年；由宣传委员办；期限是这一期的最后一天；“学习场次”（“政治理论”，已结束，在这一期内）在“学习场次”（已结束，在这一期内）里的占比不少于{5.3.min_share_each}，且“学习场次”（“业务知识”，已结束，在这一期内）在“学习场次”（已结束，在这一期内）里的占比不少于{5.3.min_share_each}，就算完成。",
    "each half-year; it is up to the publicity commissioner; due on the last day of the period; done when the share of \"Study sessions\" (\"Theory\", Closed, in the period) among \"Study sessions\" (Closed, in the period) is at least {5.3.min_share_each}, and the share of \"Study sessions\" (\"Professional work\", Closed, in the period) among \"Study sessions\" (Closed, in the period) is at least {5.3.min_share_each}."
   ]
  },
  "party_study.year_plan": {
   "label": [
    "制定并印发本年学习计划",
    "Make and issue the year's study plan"
   ],
   "clause": "5.1",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "branch_secretary"
    ]
   ],
   "due": [
    "period_day",
    [
     "const",
     31
    ]
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.plan",
      [],
      [
       "issued"
      ],
      "issued_on",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    20160,
    4320
   ],
   "form": "party_study.plan",
   "confidential": false,
   "why": [
    "每年；由支部书记办；期限是这一期的第31天；有“年度学习计划”（已印发，在这一期内），就算完成。",
    "each year; it is up to the branch secretary; due on day 31 of the period; done when there is \"Plans of the year\" (Issued, in the period)."
   ]
  },
  "party_study.set_spring_festival": {
   "label": [
    "布置春节学习",
    "Set study for the Spring Festival"
   ],
   "clause": "5.5",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "publicity_commissioner"
    ]
   ],
   "due": [
    "period_day",
    [
     "const",
     15
    ]
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     [
      "const",
      15
     ]
    ],
    [
     "const",
     30
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.holiday_study",
      [
       [
        "holiday",
        [
         "const",
         "spring_festival"
        ]
       ]
      ],
      [
       "issued",
       "closed"
      ],
      "first_day",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    10080,
    1440
   ],
   "form": "party_study.holiday_study",
   "confidential": false,
   "why": [
    "每年；由宣传委员办；从这一期的第15天之前30天起；期限是这一期的第15天；有“节日学习”（“春节”，已布置或已收齐反馈，在这一期内），就算完成。",
    "each year; it is up to the publicity commissioner; from 30 days before day 15 of the period; due on day 15 of the period; done when there is \"Study over the holidays\" (\"Spring Festival\", Set or Closed, in the period)."
   ]
  },
  "party_study.set_may_day": {
   "label": [
    "布置五一学习",
    "Set study for May Day"
   ],
   "clause": "5.5",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "publicity_commissioner"
    ]
   ],
   "due": [
    "period_day",
    [
     "const",
     118
    ]
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     [
      "const",
      118
     ]
    ],
    [
     "const",
     30
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.holiday_study",
      [
       [
        "holiday",
        [
         "const",
         "may_day"
        ]
       ]
      ],
      [
       "issued",
       "closed"
      ],
      "first_day",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    10080,
    1440
   ],
   "form": "party_study.holiday_study",
   "confidential": false,
   "why": [
    "每年；由宣传委员办；从这一期的第118天之前30天起；期限是这一期的第118天；有“节日学习”（“五一”，已布置或已收齐反馈，在这一期内），就算完成。",
    "each year; it is up to the publicity commissioner; from 30 days before day 118 of the period; due on day 118 of the period; done when there is \"Study over the holidays\" (\"May Day\", Set or Closed, in the period)."
   ]
  },
  "party_study.set_national_day": {
   "label": [
    "布置国庆学习",
    "Set study for National Day"
   ],
   "clause": "5.5",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "publicity_commissioner"
    ]
   ],
   "due": [
    "period_day",
    [
     "const",
     271
    ]
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     [
      "const",
      271
     ]
    ],
    [
     "const",
     30
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.holiday_study",
      [
       [
        "holiday",
        [
         "const",
         "national_day"
        ]
       ]
      ],
      [
       "issued",
       "closed"
      ],
      "first_day",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    10080,
    1440
   ],
   "form": "party_study.holiday_study",
   "confidential": false,
   "why": [
    "每年；由宣传委员办；从这一期的第271天之前30天起；期限是这一期的第271天；有“节日学习”（“国庆”，已布置或已收齐反馈，在这一期内），就算完成。",
    "each year; it is up to the publicity commissioner; from 30 days before day 271 of the period; due on day 271 of the period; done when there is \"Study over the holidays\" (\"National Day\", Set or Closed, in the period)."
   ]
  },
  "party_study.holiday_feedback": {
   "label": [
    "写节日学习反馈",
    "Write what came of study over the holiday"
   ],
   "clause": "5.5",
   "about": {
    "type": "each",
    "collection": "party_study.holiday_study",
    "open": [
     "issued"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "party_member"
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "last_day"
    ],
    [
     "const",
     5
    ],
    true,
    1
   ],
   "opens": [
    "own",
    "first_day"
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.holiday_feedback",
      [
       [
        "holiday_study",
        [
         "own",
         "id"
        ]
       ],
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "written"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440
   ],
   "form": "party_study.holiday_feedback",
   "confidential": false,
   "why": [
    "有一条“节日学习”处于“已布置”；由党员办；从“从”起；期限是“到”之后5个工作日；有“节日学习反馈”（姓名是本人，已反馈），就算完成。",
    "a record of \"Study over the holidays\" stands at \"Set\"; it is up to the party member; from \"From\"; due 5 working days after \"To\"; done when there is \"What came of study over the holidays\" (person being the person, Written)."
   ]
  },
  "party_study.close_holiday_study": {
   "label": [
    "收齐节日学习反馈",
    "Gather what came of study over the holiday"
   ],
   "clause": "5.5",
   "about": {
    "type": "each",
    "collection": "party_study.holiday_study",
    "open": [
     "issued"
    ],
    "done": [
     "closed"
    ],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "publicity_commissioner"
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "last_day"
    ],
    [
     "const",
     10
    ],
    true,
    1
   ],
   "opens": [
    "own",
    "last_day"
   ],
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“节日学习”处于“已布置”；由宣传委员办；从“到”起；期限是“到”之后10个工作日；处于“已收齐反馈”就算完成。",
    "a record of \"Study over the holidays\" stands at \"Set\"; it is up to the publicity commissioner; from \"To\"; due 10 working days after \"To\"; done when it stands at \"Closed\"."
   ]
  },
  "party_study.keep_notes": {
   "label": [
    "学习笔记跟上全年进度",
    "Keep up the notebook with the pace of the year"
   ],
   "clause": "5.8",
   "about": {
    "type": "every",
    "period": "half_year",
    "count": null
   },
   "whom": [
    "all",
    [
     [
      "any",
      [
       [
        "holds",
        [
         "party_group_secretary",
         "party_group_member",
         "standing_committee_director",
         "deputy_director",
         "secretary_general",
         "party_member"
        ]
       ],
       [
        "all",
        [
         [
          "holds",
          [
           "staff"
          ]
         ],
         [
          "before",
          [
           "const",
           0
          ],
          [
           "param",
           "5.8.staff_chars"
          ]
         ]
        ]
       ]
      ]
     ],
     [
      "not",
      [
       "holds",
       [
        "retiree"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     "last"
    ],
    [
     "const",
     60
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "sum",
     [
      [
       "total",
       [
        "find",
        "party_study.note",
        [
         [
          "person",
          [
           "actor"
          ]
         ]
        ],
        [],
        "day",
        "year",
        [
         "period_day",
         "last"
        ]
       ],
       "chars",
       1
      ],
      [
       "pick",
       [
        [
         [
          "same",
          [
           "param",
           "5.8.centre_notes"
          ],
          [
           "const",
           "yes"
          ]
         ],
         [
          "total",
          [
           "find",
           "theory_study.note",
           [
            [
             "person",
             [
              "actor"
             ]
            ]
           ],
           [],
           "day",
           "year",
           [
            "period_day",
            "last"
           ]
          ],
          "chars",
          1
         ]
        ]
       ],
       [
        "const",
        0
       ]
      ]
     ]
    ],
    [
     "pace",
     [
      "pick",
      [
       [
        [
         "holds",
         [
          "party_group_secretary",
          "party_group_member",
          "standing_committee_director",
          "deputy_director",
          "secretary_general"
         ]
        ],
        [
         "param",
         "5.8.leader_chars"
        ]
       ],
       [
        [
         "holds",
         [
          "party_member"
         ]
        ],
        [
         "param",
         "5.8.member_chars"
        ]
       ]
      ],
      [
       "param",
       "5.8.staff_chars"
      ]
     ]
    ]
   ],
   "leads": [
    43200,
    10080
   ],
   "form": "party_study.note",
   "confidential": false,
   "why": [
    "每半年；由党组书记、党组成员、人大常委会主任、分管领导、秘书长、党员或机关干部（条件：{5.8.staff_chars}大于0）（条件：不是（是离退休干部））办；从这一期的最后一天之前60天起；期限是这一期的最后一天；“学习笔记”（姓名是本人，当年）的字数合计加上“中心组学习笔记”（姓名是本人，当年）的字数合计（“中心组笔记是否计入本条字数”定为“计”）不少于到这一期末的进度（全年{5.8.leader_chars}（是党组书记、党组成员、人大常委会主任、分管领导、秘书长），{5.8.member_chars}（是党员），否则{5.8.staff_chars}），就算完成。",
    "each half-year; it is up to the party group secretary or party group member or director of the standing committee or deputy director in charge or secretary general or party member or the staff (if {5.8.staff_chars} is more than 0) (if not (being the retiree)); from 60 days before the last day of the period; due on the last day of the period; done when the total Characters of \"Notes\" (person being the person, that year) together with the total Characters of \"Notes of theory study\" (person being the person, that year) (when \"Notes of the centre group count here too\" is set to \"Yes\") is at least the pace by the end of the period ({5.8.leader_chars} (when being the party group secretary or party group member or director of the standing committee or deputy director in charge or secretary general), {5.8.member_chars} (when being the party member), otherwise {5.8.staff_chars} a year)."
   ]
  },
  "party_study.write_article": {
   "label": [
    "写好并交上本年体会文章",
    "Write and hand in the year's article"
   ],
   "clause": "5.8",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "all",
    [
     [
      "any",
      [
       [
        "holds",
        [
         "party_group_secretary",
         "party_group_member",
         "standing_committee_director",
         "deputy_director",
         "secretary_general",
         "party_member"
        ]
       ],
       [
        "all",
        [
         [
          "holds",
          [
           "staff"
          ]
         ],
         [
          "before",
          [
           "const",
           0
          ],
          [
           "param",
           "5.8.staff_chars"
          ]
         ]
        ]
       ]
      ]
     ],
     [
      "not",
      [
       "holds",
       [
        "retiree"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     "last"
    ],
    [
     "const",
     120
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.article",
      [
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [
       "handed_in",
       "accepted"
      ],
      "day",
      "",
      null
     ]
    ],
    [
     "param",
     "5.8.articles"
    ]
   ],
   "leads": [
    86400,
    20160
   ],
   "form": "party_study.article",
   "confidential": false,
   "why": [
    "每年；由党组书记、党组成员、人大常委会主任、分管领导、秘书长、党员或机关干部（条件：{5.8.staff_chars}大于0）（条件：不是（是离退休干部））办；从这一期的最后一天之前120天起；期限是这一期的最后一天；“体会文章”（姓名是本人，等支部审阅或已采纳，在这一期内）满{5.8.articles}条，就算完成。",
    "each year; it is up to the party group secretary or party group member or director of the standing committee or deputy director in charge or secretary general or party member or the staff (if {5.8.staff_chars} is more than 0) (if not (being the retiree)); from 120 days before the last day of the period; due on the last day of the period; done when there are {5.8.articles} of \"Articles\" (person being the person, Waiting to be read or Accepted, in the period)."
   ]
  },
  "party_study.read_article": {
   "label": [
    "审阅体会文章",
    "Read an article"
   ],
   "clause": "5.8",
   "about": {
    "type": "each",
    "collection": "party_study.article",
    "open": [
     "handed_in"
    ],
    "done": [
     "accepted",
     "sent_back"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "read_at"
    ]
   },
   "whom": [
    "holds",
    [
     "branch_secretary",
     "branch_deputy_secretary",
     "publicity_commissioner"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "handed_in_at"
     ]
    ],
    [
     "param",
     "5.8.read_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“体会文章”处于“等支部审阅”；由支部书记、支部副书记、宣传委员办；期限是“交稿时间”的当天之后{5.8.read_days}个工作日；处于“已采纳”或“退回修改”就算完成。",
    "a record of \"Articles\" stands at \"Waiting to be read\"; it is up to the branch secretary or deputy branch secretary or publicity commissioner; due {5.8.read_days} working days after the day of \"Handed in at\"; done when it stands at \"Accepted\" or \"Sent back\"."
   ]
  },
  "party_study.begin_inspection": {
   "label": [
    "开始本期笔记检查",
    "Begin the inspection of notebooks"
   ],
   "clause": "5.8",
   "about": {
    "type": "every",
    "period": "half_year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "branch_secretary"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": [
    "days_after",
    [
     "period_day",
     "last"
    ],
    [
     "const",
     45
    ],
    false,
    -1
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.inspection_round",
      [],
      [
       "open",
       "closed"
      ],
      "last_day",
      "year",
      [
       "period_day",
       "last"
      ]
     ]
    ],
    [
     "pace",
     [
      "param",
      "5.8.inspections_per_year"
     ]
    ]
   ],
   "leads": [
    20160,
    4320
   ],
   "form": "party_study.inspection_round",
   "confidential": false,
   "why": [
    "每半年；由支部书记办；从这一期的最后一天之前45天起；期限是这一期的最后一天；“笔记检查”（检查中或已查完，当年）满到这一期末的进度（全年{5.8.inspections_per_year}）条，就算完成。",
    "each half-year; it is up to the branch secretary; from 45 days before the last day of the period; due on the last day of the period; done when there are the pace by the end of the period ({5.8.inspections_per_year} a year) of \"Inspections of notebooks\" (Under way or Finished, that year)."
   ]
  },
  "party_study.hand_in_notebook": {
   "label": [
    "把笔记本交支部检查",
    "Hand the notebook in for inspection"
   ],
   "clause": "5.8",
   "about": {
    "type": "each",
    "collection": "party_study.inspection_round",
    "open": [
     "open"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "among",
    [
     "actor"
    ],
    [
     "own",
     "people"
    ]
   ],
   "due": [
    "own",
    "hand_in_by"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.inspection",
      [
       [
        "round",
        [
         "own",
         "id"
        ]
       ],
       [
        "person",
        [
         "actor"
        ]
       ]
      ],
      [],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“笔记检查”处于“检查中”；由“查哪些人”里的人办；期限是“交齐期限”；有“各人笔记检查”（姓名是本人），就算完成。",
    "a record of \"Inspections of notebooks\" stands at \"Under way\"; it is up to those in its \"Whose\"; due \"Hand in by\"; done when there is \"Notebooks inspected\" (person being the person)."
   ]
  },
  "party_study.complete_notebook": {
   "label": [
    "补齐笔记，再交检查",
    "Complete the notebook and hand it in again"
   ],
   "clause": "5.8",
   "about": {
    "type": "each",
    "collection": "party_study.inspection",
    "open": [
     "to_complete"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "person"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "inspected_at"
     ]
    ],
    [
     "param",
     "5.8.complete_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“各人笔记检查”处于“请补齐”；由记录里的“姓名”办；期限是“检查时间”的当天之后{5.8.complete_days}个工作日；办到下一步就算完成。",
    "a record of \"Notebooks inspected\" stands at \"To be completed\"; it is up to its \"Person\"; due {5.8.complete_days} working days after the day of \"Inspected at\"; done when it moves on."
   ]
  },
  "party_study.finish_inspection": {
   "label": [
    "逐人查完笔记",
    "Finish the inspection, person by person"
   ],
   "clause": "5.8",
   "about": {
    "type": "each",
    "collection": "party_study.inspection_round",
    "open": [
     "open"
    ],
    "done": [
     "closed"
    ],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "branch_secretary"
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "hand_in_by"
    ],
    [
     "param",
     "5.8.inspect_within_days"
    ],
    false,
    1
   ],
   "opens": [
    "own",
    "hand_in_by"
   ],
   "until": null,
   "leads": [
    10080,
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“笔记检查”处于“检查中”；由支部书记办；从“交齐期限”起；期限是“交齐期限”之后{5.8.inspect_within_days}天；处于“已查完”就算完成。",
    "a record of \"Inspections of notebooks\" stands at \"Under way\"; it is up to the branch secretary; from \"Hand in by\"; due {5.8.inspect_within_days} days after \"Hand in by\"; done when it stands at \"Finished\"."
   ]
  },
  "party_study.check_year": {
   "label": [
    "年末“六有”检查",
    "Check the year by the six haves"
   ],
   "clause": "5.10",
   "about": {
    "type": "every",
    "period": "year",
    "count": null
   },
   "whom": [
    "holds",
    [
     "branch_secretary"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": [
    "period_day",
    [
     "const",
     335
    ]
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "party_study.year_check",
      [],
      [
       "confirmed"
      ],
      "as_of",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    20160,
    4320
   ],
   "form": "party_study.year_check",
   "confidential": false,
   "why": [
    "每年；由支部书记办；从这一期的第335天起；期限是这一期的最后一天；有“年末“六有”检查”（支部已确认，在这一期内），就算完成。",
    "each year; it is up to the branch secretary; from on day 335 of the period; due on the last day of the period; done when there is \"Year-end checks\" (Confirmed by the branch, in the period)."
   ]
  },
  "party_study.answer_objection": {
   "label": [
    "答复学习记录异议",
    "Answer who contests an entry of study"
   ],
   "clause": "5.10",
   "about": {
    "type": "each",
    "collection": "party_study.objection",
    "open": [
     "raised"
    ],
    "done": [
     "upheld",
     "declined"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "answered_at"
    ]
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "branch_secretary",
       "branch_deputy_secretary",
       "publicity_commissioner"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "made_at"
     ]
    ],
    [
     "param",
     "5.10.answer_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“学习记录异议”处于“等支部答复”；由支部书记、支部副书记、宣传委员（条件：不是（“姓名”是本人））办；期限是“登记时间”的当天之后{5.10.answer_days}个工作日；处于“异议成立”或“维持原记录”就算完成。",
    "a record of \"Entries contested\" stands at \"Waiting for the branch\"; it is up to the branch secretary or deputy branch secretary or publicity commissioner (if not (\"Person\" is the person)); due {5.10.answer_days} working days after the day of \"entered at\"; done when it stands at \"Upheld\" or \"Entry stands\"."
   ]
  },
  "party_study.name_lecturer": {
   "label": [
    "给业务课定主讲人",
    "Name the lecturer of a professional session"
   ],
   "clause": "5.3",
   "about": {
    "type": "each",
    "collection": "party_study.session",
    "open": [
     "planned"
    ],
    "done": [],
    "where": [
     "all",
     [
      [
       "same",
       [
        "own",
        "content_kind"
       ],
       [
        "const",
        "professional"
       ]
      ],
      [
       "not",
       [
        "known",
        [
         "own",
         "lecturer"
        ]
       ]
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "organiser"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "starts_at"
     ]
    ],
    [
     "const",
     1
    ],
    true,
    -1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“学习场次”处于“已安排”，而且“内容”是“业务知识”，且还没有“主讲”；由记录里的“组织者”办；期限是“开始”的当天之前1个工作日；办到下一步就算完成。",
    "a record of \"Study sessions\" stands at \"Planned\", and \"Content\" is \"Professional work\", and there is no \"Lecturer\" yet; it is up to its \"Organiser\"; due 1 working days before the day of \"Starts\"; done when it moves on."
   ]
  },
  "hygiene.finish_sheet": {
   "label": [
    "把检查表填完",
    "Finish the sheet"
   ],
   "clause": "12.7",
   "about": {
    "type": "each",
    "collection": "hygiene.inspection",
    "open": [
     "open"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "among",
    [
     "actor"
    ],
    [
     "own",
     "inspectors"
    ]
   ],
   "due": [
    "own",
    "day"
   ],
   "opens": null,
   "until": null,
   "leads": [
    60
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“卫生检查”处于“检查中”；由“检查人”里的人办；期限是“检查日期”；办到下一步就算完成。",
    "a record of \"Inspections\" stands at \"Open\"; it is up to those in its \"Inspectors\"; due \"Day\"; done when it moves on."
   ]
  },
  "hygiene.finish_round": {
   "label": [
    "走完这一轮检查",
    "Finish the round"
   ],
   "clause": "12.7",
   "about": {
    "type": "each",
    "collection": "hygiene.round",
    "open": [
     "open"
    ],
    "done": [
     "ended"
    ],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "by"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "day"
    ],
    [
     "const",
     2
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    120
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“检查轮次”处于“进行中”；由记录里的“登记人”办；期限是“日期”之后2个工作日；处于“已结束”就算完成。",
    "a record of \"Rounds\" stands at \"Under way\"; it is up to its \"entered by\"; due 2 working days after \"Day\"; done when it stands at \"Ended\"."
   ]
  },
  "hygiene.acknowledge_inspection": {
   "label": [
    "看过并整改不合格项",
    "See and mend what failed"
   ],
   "clause": "12.8",
   "about": {
    "type": "each",
    "collection": "hygiene.inspection",
    "open": [
     "concluded"
    ],
    "done": [
     "seen"
    ],
    "where": [
     "before",
     [
      "const",
      0
     ],
     [
      "count_of",
      "items",
      "fail"
     ]
    ],
    "done_at": [
     "own",
     "seen_at"
    ]
   },
   "whom": [
    "same",
    [
     "own",
     "section"
    ],
    [
     "actor_section"
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "day"
    ],
    [
     "param",
     "12.8.reply_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“卫生检查”处于“已出结果”，而且“检查项目”里不合格的项数大于0；由“科室”的人办；期限是“检查日期”之后{12.8.reply_days}个工作日；处于“科室已看”就算完成。",
    "a record of \"Inspections\" stands at \"Concluded\", and the number of failed in \"Items\" is more than 0; it is up to the people of its \"Section\"; due {12.8.reply_days} working days after \"Day\"; done when it stands at \"Seen by the section\"."
   ]
  },
  "hygiene.decide_warning": {
   "label": [
    "确认警告",
    "Confirm a warning"
   ],
   "clause": "12.8",
   "about": {
    "type": "each",
    "collection": "hygiene.inspection",
    "open": [
     "concluded",
     "seen"
    ],
    "done": [],
    "where": [
     "all",
     [
      [
       "same",
       [
        "own",
        "result"
       ],
       [
        "const",
        "failed"
       ]
      ],
      [
       "at_least",
       [
        "nth_time",
        [
         "find",
         "hygiene.inspection",
         [
          [
           "section",
           [
            "own",
            "section"
           ]
          ],
          [
           "result",
           [
            "const",
            "failed"
           ]
          ]
         ],
         [
          "concluded",
          "seen"
         ],
         "day",
         "year",
         [
          "own",
          "day"
         ]
        ],
        "day"
       ],
       [
        "param",
        "12.8.warn_at"
       ]
      ],
      [
       "not",
       [
        "at_least",
        [
         "nth_time",
         [
          "find",
          "hygiene.inspection",
          [
           [
            "section",
            [
             "own",
             "section"
            ]
           ],
           [
            "result",
            [
             "const",
             "failed"
            ]
           ]
          ],
          [
           "concluded",
           "seen"
          ],
          "day",
          "year",
          [
           "own",
           "day"
          ]
         ],
         "day"
        ],
        [
         "param",
         "12.8.notice_at"
        ]
       ]
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "office_director"
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "day"
    ],
    [
     "param",
     "12.8.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "hygiene.notice",
      [
       [
        "subject",
        [
         "own",
         "id"
        ]
       ]
      ],
      [
       "issued",
       "answered",
       "dropped",
       "withdrawn"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“卫生检查”处于“已出结果”或“科室已看”，而且“结果”是“有不合格项”，且在“卫生检查”（科室相同，“有不合格项”，已出结果或科室已看，当年）里的次数不少于{12.8.warn_at}，且不是（在“卫生检查”（科室相同，“有不合格项”，已出结果或科室已看，当年）里的次数不少于{12.8.notice_at}）；由办公室主任办；期限是“检查日期”之后{12.8.decide_days}个工作日；有“警告和通报”（已发出或科室已答复或不发或已撤回），就算完成。",
    "a record of \"Inspections\" stands at \"Concluded\" or \"Seen by the section\", and \"Result\" is \"Failed items\", and its place among \"Inspections\" (the same section, \"Failed items\", Concluded or Seen by the section, that year) is at least {12.8.warn_at}, and not (its place among \"Inspections\" (the same section, \"Failed items\", Concluded or Seen by the section, that year) is at least {12.8.notice_at}); it is up to the office director; due {12.8.decide_days} working days after \"Day\"; done when there is \"Warnings and notices\" (Issued or Answered or Not issued or Withdrawn)."
   ]
  },
  "hygiene.decide_notice": {
   "label": [
    "确认通报批评",
    "Confirm criticism by notice"
   ],
   "clause": "12.8",
   "about": {
    "type": "each",
    "collection": "hygiene.inspection",
    "open": [
     "concluded",
     "seen"
    ],
    "done": [],
    "where": [
     "all",
     [
      [
       "same",
       [
        "own",
        "result"
       ],
       [
        "const",
        "failed"
       ]
      ],
      [
       "at_least",
       [
        "nth_time",
        [
         "find",
         "hygiene.inspection",
         [
          [
           "section",
           [
            "own",
            "section"
           ]
          ],
          [
           "result",
           [
            "const",
            "failed"
           ]
          ]
         ],
         [
          "concluded",
          "seen"
         ],
         "day",
         "year",
         [
          "own",
          "day"
         ]
        ],
        "day"
       ],
       [
        "param",
        "12.8.warn_at"
       ]
      ],
      [
       "at_least",
       [
        "nth_time",
        [
         "find",
         "hygiene.inspection",
         [
          [
           "section",
           [
            "own",
            "section"
           ]
          ],
          [
           "result",
           [
            "const",
            "failed"
           ]
          ]
         ],
         [
          "concluded",
          "seen"
         ],
         "day",
         "year",
         [
          "own",
          "day"
         ]
        ],
        "day"
       ],
       [
        "param",
        "12.8.notice_at"
       ]
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "office_director"
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "day"
    ],
    [
     "param",
     "12.8.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "hygiene.notice",
      [
       [
        "subject",
        [
         "own",
         "id"
        ]
       ]
      ],
      [
       "issued",
       "answered",
       "dropped",
       "withdrawn"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“卫生检查”处于“已出结果”或“科室已看”，而且“结果”是“有不合格项”，且在“卫生检查”（科室相同，“有不合格项”，已出结果或科室已看，当年）里的次数不少于{12.8.warn_at}，且在“卫生检查”（科室相同，“有不合格项”，已出结果或科室已看，当年）里的次数不少于{12.8.notice_at}；由办公室主任办；期限是“检查日期”之后{12.8.decide_days}个工作日；有“警告和通报”（已发出或科室已答复或不发或已撤回），就算完成。",
    "a record of \"Inspections\" stands at \"Concluded\" or \"Seen by the section\", and \"Result\" is \"Failed items\", and its place among \"Inspections\" (the same section, \"Failed items\", Concluded or Seen by the section, that year) is at least {12.8.warn_at}, and its place among \"Inspections\" (the same section, \"Failed items\", Concluded or Seen by the section, that year) is at least {12.8.notice_at}; it is up to the office director; due {12.8.decide_days} working days after \"Day\"; done when there is \"Warnings and notices\" (Issued or Answered or Not issued or Withdrawn)."
   ]
  },
  "hygiene.decide_on_loss": {
   "label": [
    "对疏漏造成的损失作出处理",
    "Decide on a loss by neglect"
   ],
   "clause": "12.5",
   "about": {
    "type": "each",
    "collection": "hygiene.loss",
    "open": [
     "entered"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "office_director"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "made_at"
     ]
    ],
    [
     "param",
     "12.8.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "hygiene.notice",
      [
       [
        "subject",
        [
         "own",
         "id"
        ]
       ]
      ],
      [
       "issued",
       "answered",
       "dropped",
       "withdrawn"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“疏漏损失”处于“已登记”；由办公室主任办；期限是“登记时间”的当天之后{12.8.decide_days}个工作日；有“警告和通报”（已发出或科室已答复或不发或已撤回），就算完成。",
    "a record of \"Losses by neglect\" stands at \"Entered\"; it is up to the office director; due {12.8.decide_days} working days after the day of \"entered at\"; done when there is \"Warnings and notices\" (Issued or Answered or Not issued or Withdrawn)."
   ]
  },
  "hygiene.answer_notice": {
   "label": [
    "看过通报并答复整改",
    "See and answer a notice"
   ],
   "clause": "12.8",
   "about": {
    "type": "each",
    "collection": "hygiene.notice",
    "open": [
     "issued"
    ],
    "done": [
     "answered"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "answered_at"
    ]
   },
   "whom": [
    "same",
    [
     "own",
     "section"
    ],
    [
     "actor_section"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "made_at"
     ]
    ],
    [
     "param",
     "12.8.reply_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“警告和通报”处于“已发出”；由“科室”的人办；期限是“登记时间”的当天之后{12.8.reply_days}个工作日；处于“科室已答复”就算完成。",
    "a record of \"Warnings and notices\" stands at \"Issued\"; it is up to the people of its \"Section\"; due {12.8.reply_days} working days after the day of \"entered at\"; done when it stands at \"Answered\"."
   ]
  },
  "hygiene.self_check": {
   "label": [
    "下班自查门窗、灯和电脑",
    "Check doors, windows, lights and computers after work"
   ],
   "clause": "12.5",
   "about": {
    "type": "every",
    "period": "workday",
    "count": null
   },
   "whom": [
    "at_least",
    [
     "count",
     [
      "find",
      "office.room",
      [
       [
        "keeper",
        [
         "actor"
        ]
       ]
      ],
      [
       "in_force"
      ],
      "",
      "",
      null
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "due": [
    "at_time",
    [
     "period_day",
     "first"
    ],
    1080
   ],
   "opens": [
    "at_time",
    [
     "period_day",
     "first"
    ],
    990
   ],
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "hygiene.self_check",
      [
       [
        "keeper",
        [
         "actor"
        ]
       ]
      ],
      [],
      "day",
      "",
      null
     ]
    ],
    [
     "count",
     [
      "find",
      "office.room",
      [
       [
        "keeper",
        [
         "actor"
        ]
       ]
      ],
      [
       "in_force"
      ],
      "",
      "",
      null
     ]
    ]
   ],
   "leads": [
    15
   ],
   "form": "",
   "confidential": false,
   "why": [
    "每个工作日；由有“房间”（责任人是本人，在用）的人办；从这一期的第一天 16:30起；期限是这一期的第一天 18:00；“下班自查”（责任人是本人，在这一期内）不少于“房间”（责任人是本人，在用），就算完成。",
    "each working day; it is up to those with \"Rooms\" (responsible being the person, In use); from on the first day of the period, 16:30; due on the first day of the period, 18:00; done when there are as many of \"After-work checks\" (responsible being the person, in the period) as of \"Rooms\" (responsible being the person, In use)."
   ]
  },
  "hygiene.organise_cleaning": {
   "label": [
    "组织本月大扫除",
    "Organise the month's cleaning"
   ],
   "clause": "12.6",
   "about": {
    "type": "every",
    "period": "month",
    "count": null
   },
   "whom": [
    "holds",
    [
     "office_clerk"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "hygiene.cleaning",
      [],
      [
       "done"
      ],
      "day",
      "",
      null
     ]
    ],
    [
     "param",
     "12.6.per_month"
    ]
   ],
   "leads": [
    14400,
    4320
   ],
   "form": "hygiene.cleaning",
   "confidential": false,
   "why": [
    "每月；由办公室文书办；期限是这一期的最后一天；“大扫除”（已完成，在这一期内）满{12.6.per_month}条，就算完成。",
    "each month; it is up to the office clerk; due on the last day of the period; done when there are {12.6.per_month} of \"Cleanings\" (Done, in the period)."
   ]
  },
  "hygiene.clean_area": {
   "label": [
    "打扫分到的区域",
    "Clean the area"
   ],
   "clause": "12.6",
   "about": {
    "type": "each",
    "collection": "hygiene.cleaning_area",
    "open": [
     "to_do",
     "again"
    ],
    "done": [
     "done"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "done_at"
    ]
   },
   "whom": [
    "same",
    [
     "own",
     "section"
    ],
    [
     "actor_section"
    ]
   ],
   "due": [
    "own",
    "day"
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“大扫除分工”处于“待打扫”或“返工”；由“科室”的人办；期限是“日期”；处于“已打扫”就算完成。",
    "a record of \"Areas of cleanings\" stands at \"To do\" or \"Again\"; it is up to the people of its \"Section\"; due \"Day\"; done when it stands at \"Done\"."
   ]
  },
  "hygiene.inspect_sometimes": {
   "label": [
    "本月不定期抽查卫生",
    "Inspect unannounced this month"
   ],
   "clause": "12.7",
   "about": {
    "type": "every",
    "period": "month",
    "count": null
   },
   "whom": [
    "holds",
    [
     "hygiene_inspector"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "hygiene.inspection",
      [],
      [
       "concluded",
       "seen"
      ],
      "day",
      "",
      null
     ]
    ],
    [
     "param",
     "12.7.rooms_per_month"
    ]
   ],
   "leads": [
    10080
   ],
   "form": "",
   "confidential": false,
   "why": [
    "每月；由卫生检查员办；期限是这一期的最后一天；“卫生检查”（已出结果或科室已看，在这一期内）满{12.7.rooms_per_month}条，就算完成。",
    "each month; it is up to the hygiene inspector; due on the last day of the period; done when there are {12.7.rooms_per_month} of \"Inspections\" (Concluded or Seen by the section, in the period)."
   ]
  },
  "first_contact.accept_visit": {
   "label": [
    "接收转来的来访",
    "Accept a visitor handed over"
   ],
   "clause": "13.3",
   "about": {
    "type": "each",
    "collection": "first_contact.visit",
    "open": [
     "handed"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "handed_to"
    ],
    [
     "actor"
    ]
   ],
   "due": null,
   "opens": null,
   "until": null,
   "leads": [],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“来访登记”处于“等对方接收”；由记录里的“转交给”办；尽快办；办到下一步就算完成。",
    "a record of \"Visits\" stands at \"Waiting to be accepted\"; it is up to its \"Handed to\"; as soon as possible; done when it moves on."
   ]
  },
  "first_contact.finish_visit": {
   "label": [
    "当天办好或说明何时再来",
    "Finish today, or say when to come back"
   ],
   "clause": "13.3",
   "about": {
    "type": "each",
    "collection": "first_contact.visit",
    "open": [
     "received",
     "handed"
    ],
    "done": [
     "done",
     "not_ours"
    ],
    "where": [
     "not",
     [
      "known",
      [
       "own",
       "promise_day"
      ]
     ]
    ],
    "done_at": [
     "own",
     "done_at"
    ]
   },
   "whom": [
    "same",
    [
     "own",
     "owner"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "day_of",
    [
     "own",
     "received_at"
    ]
   ],
   "opens": null,
   "until": null,
   "leads": [
    240,
    60
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“来访登记”处于“接待中”或“等对方接收”，而且还没有“承诺办理日期”；由记录里的“现责任人”办；期限是“来访时间”的当天；处于“已办结”或“已告知主管单位”就算完成。",
    "a record of \"Visits\" stands at \"Received\" or \"Waiting to be accepted\", and there is no \"Promised for\" yet; it is up to its \"Responsible now\"; due on the day of \"Received at\"; done when it stands at \"Done\" or \"Told whose matter it is\"."
   ]
  },
  "first_contact.keep_promise": {
   "label": [
    "兑现承诺",
    "Keep the promise"
   ],
   "clause": "13.3",
   "about": {
    "type": "each",
    "collection": "first_contact.visit",
    "open": [
     "promised",
     "received",
     "handed"
    ],
    "done": [
     "done",
     "not_ours"
    ],
    "where": [
     "known",
     [
      "own",
      "promise_day"
     ]
    ],
    "done_at": [
     "own",
     "done_at"
    ]
   },
   "whom": [
    "any",
    [
     [
      "same",
      [
       "own",
       "promise_by"
      ],
      [
       "actor"
      ]
     ],
     [
      "all",
      [
       [
        "same",
        [
         "own",
         "owner"
        ],
        [
         "actor"
        ]
       ],
       [
        "not",
        [
         "known",
         [
          "own",
          "promise_by"
         ]
        ]
       ]
      ]
     ]
    ]
   ],
   "due": [
    "own",
    "promise_day"
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440,
    120
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“来访登记”处于“已约定日期”或“接待中”或“等对方接收”，而且已有“承诺办理日期”；由记录里的“由谁兑现”或记录里的“现责任人”（条件：还没有“由谁兑现”）办；期限是“承诺办理日期”；处于“已办结”或“已告知主管单位”就算完成。",
    "a record of \"Visits\" stands at \"Promised\" or \"Received\" or \"Waiting to be accepted\", and there is a \"Promised for\"; it is up to its \"Kept by\" or its \"Responsible now\" (if there is no \"Kept by\" yet); due \"Promised for\"; done when it stands at \"Done\" or \"Told whose matter it is\"."
   ]
  },
  "first_contact.answer_question": {
   "label": [
    "答复没答上来的问题",
    "Answer an open question"
   ],
   "clause": "13.2",
   "about": {
    "type": "each",
    "collection": "first_contact.question",
    "open": [
     "open"
    ],
    "done": [
     "answered",
     "passed_on"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "answered_at"
    ]
   },
   "whom": [
    "any",
    [
     [
      "holds",
      [
       "office_director",
       "office_clerk",
       "secretary_general"
      ]
     ],
     [
      "same",
      [
       "own",
       "asked_of"
      ],
      [
       "actor"
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "made_at"
     ]
    ],
    [
     "param",
     "13.2.answer_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“待答问题”处于“等答复”；由办公室主任、办公室文书、秘书长或记录里的“请谁答复”办；期限是“登记时间”的当天之后{13.2.answer_days}个工作日；处于“已答复”或“已转告”就算完成。",
    "a record of \"Questions to answer\" stands at \"Waiting\"; it is up to the office director or office clerk or secretary general or its \"Asked of\"; due {13.2.answer_days} working days after the day of \"entered at\"; done when it stands at \"Answered\" or \"Passed on\"."
   ]
  },
  "first_contact.account_of_complaint": {
   "label": [
    "说明情况",
    "Give an account"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.complaint",
    "open": [
     "hearing"
    ],
    "done": [],
    "where": [
     "not",
     [
      "known",
      [
       "own",
       "account"
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "person"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "own",
    "hear_by"
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“投诉”处于“听取说明”，而且还没有“本人说明”；由记录里的“涉及的人”办；期限是“说明期限”；办到下一步就算完成。",
    "a record of \"Complaints\" stands at \"Being heard\", and there is no \"The person's account\" yet; it is up to its \"Person concerned\"; due \"Account by\"; done when it moves on."
   ]
  },
  "first_contact.account_of_breach": {
   "label": [
    "说明情况",
    "Give an account"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.breach",
    "open": [
     "hearing"
    ],
    "done": [],
    "where": [
     "not",
     [
      "known",
      [
       "own",
       "account"
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "person"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "own",
    "hear_by"
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“首问违反登记”处于“听取说明”，而且还没有“本人说明”；由记录里的“涉及的人”办；期限是“说明期限”；办到下一步就算完成。",
    "a record of \"Breaches\" stands at \"Being heard\", and there is no \"The person's account\" yet; it is up to its \"Person concerned\"; due \"Account by\"; done when it moves on."
   ]
  },
  "first_contact.account_of_consequence": {
   "label": [
    "说明情况",
    "Give an account"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.consequence",
    "open": [
     "proposed"
    ],
    "done": [],
    "where": [
     "not",
     [
      "known",
      [
       "own",
       "account"
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "person"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "own",
    "hear_by"
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440,
    120
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“考核处理建议”处于“建议，听取意见”，而且还没有“本人意见”；由记录里的“涉及的人”办；期限是“说明期限”；办到下一步就算完成。",
    "a record of \"Evaluation proposals\" stands at \"Proposed\", and there is no \"The person's account\" yet; it is up to its \"Person concerned\"; due \"Account by\"; done when it moves on."
   ]
  },
  "first_contact.decide_complaint": {
   "label": [
    "查清并处理投诉",
    "Look into a complaint and decide"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.complaint",
    "open": [
     "received",
     "hearing"
    ],
    "done": [
     "upheld",
     "appealed",
     "not_upheld"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "decided_at"
    ]
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "supervision_team"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "first_known",
      [
       [
        "own",
        "reopened_at"
       ],
       [
        "own",
        "received_at"
       ]
      ]
     ]
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“投诉”处于“已收到”或“听取说明”；由考核监督小组（条件：不是（“涉及的人”是本人））办；期限是“重新处理的时间”或“收到时间”的当天之后{13.4.decide_days}个工作日；处于“查实”或“申诉中”或“未查实”就算完成。",
    "a record of \"Complaints\" stands at \"Received\" or \"Being heard\"; it is up to the supervision team (if not (\"Person concerned\" is the person)); due {13.4.decide_days} working days after the day of \"Looked at again since\" or else \"Received at\"; done when it stands at \"Upheld\" or \"Appealed\" or \"Not upheld\"."
   ]
  },
  "first_contact.decide_breach": {
   "label": [
    "听取说明后认定或撤销",
    "Confirm or strike a breach"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.breach",
    "open": [
     "hearing"
    ],
    "done": [
     "confirmed",
     "appealed",
     "kept"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "decided_at"
    ]
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "supervision_team"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "hear_by"
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“首问违反登记”处于“听取说明”；由考核监督小组（条件：不是（“涉及的人”是本人））办；期限是“说明期限”之后{13.4.decide_days}个工作日；处于“已认定”或“申诉中”或“申诉后维持”就算完成。",
    "a record of \"Breaches\" stands at \"Being heard\"; it is up to the supervision team (if not (\"Person concerned\" is the person)); due {13.4.decide_days} working days after \"Account by\"; done when it stands at \"Confirmed\" or \"Appealed\" or \"Kept\"."
   ]
  },
  "first_contact.appeal_about_complaint": {
   "label": [
    "对申诉作出决定",
    "Decide an appeal"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.complaint",
    "open": [
     "appealed"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "decided_by"
       ],
       [
        "actor"
       ]
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "by"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "appealed_at"
     ]
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“投诉”处于“申诉中”；由考核监督小组、办公室主任（条件：不是（“涉及的人”是本人），且不是（“认定人”是本人），且不是（“登记人”是本人））办；期限是“申诉时间”的当天之后{13.4.decide_days}个工作日；办到下一步就算完成。",
    "a record of \"Complaints\" stands at \"Appealed\"; it is up to the supervision team or office director (if not (\"Person concerned\" is the person), and not (\"Decided by\" is the person), and not (\"entered by\" is the person)); due {13.4.decide_days} working days after the day of \"Appealed at\"; done when it moves on."
   ]
  },
  "first_contact.appeal_about_breach": {
   "label": [
    "对申诉作出决定",
    "Decide an appeal"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.breach",
    "open": [
     "appealed"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "supervision_team",
       "office_director"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "decided_by"
       ],
       [
        "actor"
       ]
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "by"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "appealed_at"
     ]
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“首问违反登记”处于“申诉中”；由考核监督小组、办公室主任（条件：不是（“涉及的人”是本人），且不是（“认定人”是本人），且不是（“登记人”是本人））办；期限是“申诉时间”的当天之后{13.4.decide_days}个工作日；办到下一步就算完成。",
    "a record of \"Breaches\" stands at \"Appealed\"; it is up to the supervision team or office director (if not (\"Person concerned\" is the person), and not (\"Decided by\" is the person), and not (\"entered by\" is the person)); due {13.4.decide_days} working days after the day of \"Appealed at\"; done when it moves on."
   ]
  },
  "first_contact.appeal_about_consequence": {
   "label": [
    "对申诉作出决定",
    "Decide an appeal"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.consequence",
    "open": [
     "appealed"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "office_director",
       "secretary_general"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "decided_by"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "appealed_at"
     ]
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“考核处理建议”处于“申诉中”；由办公室主任、秘书长（条件：不是（“涉及的人”是本人），且不是（“决定人”是本人））办；期限是“申诉时间”的当天之后{13.4.decide_days}个工作日；办到下一步就算完成。",
    "a record of \"Evaluation proposals\" stands at \"Appealed\"; it is up to the office director or secretary general (if not (\"Person concerned\" is the person), and not (\"Decided by\" is the person)); due {13.4.decide_days} working days after the day of \"Appealed at\"; done when it moves on."
   ]
  },
  "first_contact.look_at_breaches": {
   "label": [
    "违反累计到次数，提出处理建议",
    "The set number of breaches is reached: propose what follows"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.breach",
    "open": [
     "confirmed",
     "kept"
    ],
    "done": [],
    "where": [
     "at_least",
     [
      "nth_time",
      [
       "find",
       "first_contact.breach",
       [
        [
         "person",
         [
          "own",
          "person"
         ]
        ]
       ],
       [
        "confirmed",
        "kept"
       ],
       "day",
       "year",
       [
        "own",
        "day"
       ]
      ],
      "day"
     ],
     [
      "param",
      "13.4.breaches_per_year"
     ]
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "supervision_team"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "decided_at"
     ]
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "first_contact.consequence",
      [
       [
        "person",
        [
         "own",
         "person"
        ]
       ]
      ],
      [
       "proposed",
       "confirmed",
       "appealed",
       "dropped"
      ],
      "period",
      "year",
      [
       "own",
       "day"
      ]
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“首问违反登记”处于“已认定”或“申诉后维持”，而且在“首问违反登记”（涉及的人相同，已认定或申诉后维持，当年）里的次数不少于{13.4.breaches_per_year}；由考核监督小组（条件：不是（“涉及的人”是本人））办；期限是“认定时间”的当天之后{13.4.decide_days}个工作日；有“考核处理建议”（涉及的人相同，建议，听取意见或已确认或申诉中或不作处理，当年），就算完成。",
    "a record of \"Breaches\" stands at \"Confirmed\" or \"Kept\", and its place among \"Breaches\" (the same person concerned, Confirmed or Kept, that year) is at least {13.4.breaches_per_year}; it is up to the supervision team (if not (\"Person concerned\" is the person)); due {13.4.decide_days} working days after the day of \"Decided at\"; done when there is \"Evaluation proposals\" (the same person concerned, Proposed or Confirmed or Appealed or Dropped, that year)."
   ]
  },
  "first_contact.look_at_complaint": {
   "label": [
    "态度投诉查实，提出处理建议",
    "A complaint on attitude is upheld: propose what follows"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.complaint",
    "open": [
     "upheld"
    ],
    "done": [],
    "where": [
     "all",
     [
      [
       "same",
       [
        "own",
        "kind"
       ],
       [
        "const",
        "attitude"
       ]
      ],
      [
       "at_least",
       [
        "nth_time",
        [
         "find",
         "first_contact.complaint",
         [
          [
           "person",
           [
            "own",
            "person"
           ]
          ],
          [
           "kind",
           [
            "const",
            "attitude"
           ]
          ]
         ],
         [
          "upheld"
         ],
         "received_at",
         "year",
         [
          "own",
          "received_at"
         ]
        ],
        "received_at"
       ],
       [
        "param",
        "13.4.upheld_complaints"
       ]
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "supervision_team"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "decided_at"
     ]
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "first_contact.consequence",
      [
       [
        "person",
        [
         "own",
         "person"
        ]
       ]
      ],
      [
       "proposed",
       "confirmed",
       "appealed",
       "dropped"
      ],
      "period",
      "year",
      [
       "own",
       "received_at"
      ]
     ]
    ],
    [
     "const",
     1
    ]
   ],
   "leads": [
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“投诉”处于“查实”，而且“投诉什么”是“态度”，且在“投诉”（涉及的人相同，“态度”，查实，当年）里的次数不少于{13.4.upheld_complaints}；由考核监督小组（条件：不是（“涉及的人”是本人））办；期限是“认定时间”的当天之后{13.4.decide_days}个工作日；有“考核处理建议”（涉及的人相同，建议，听取意见或已确认或申诉中或不作处理，当年），就算完成。",
    "a record of \"Complaints\" stands at \"Upheld\", and \"About\" is \"Attitude\", and its place among \"Complaints\" (the same person concerned, \"Attitude\", Upheld, that year) is at least {13.4.upheld_complaints}; it is up to the supervision team (if not (\"Person concerned\" is the person)); due {13.4.decide_days} working days after the day of \"Decided at\"; done when there is \"Evaluation proposals\" (the same person concerned, Proposed or Confirmed or Appealed or Dropped, that year)."
   ]
  },
  "first_contact.decide_consequence": {
   "label": [
    "确认或不作处理",
    "Confirm or drop what was proposed"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.consequence",
    "open": [
     "proposed"
    ],
    "done": [
     "confirmed",
     "appealed",
     "dropped"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "decided_at"
    ]
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "office_director",
       "secretary_general"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "own",
     "hear_by"
    ],
    [
     "param",
     "13.4.decide_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    4320,
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“考核处理建议”处于“建议，听取意见”；由办公室主任、秘书长（条件：不是（“涉及的人”是本人））办；期限是“说明期限”之后{13.4.decide_days}个工作日；处于“已确认”或“申诉中”或“不作处理”就算完成。",
    "a record of \"Evaluation proposals\" stands at \"Proposed\"; it is up to the office director or secretary general (if not (\"Person concerned\" is the person)); due {13.4.decide_days} working days after \"Account by\"; done when it stands at \"Confirmed\" or \"Appealed\" or \"Dropped\"."
   ]
  },
  "first_contact.withdraw_consequence": {
   "label": [
    "依据的事实不足了，撤回处理",
    "The facts fell away: withdraw it"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.consequence",
    "open": [
     "proposed",
     "confirmed",
     "appealed"
    ],
    "done": [],
    "where": [
     "not",
     [
      "any",
      [
       [
        "at_least",
        [
         "count",
         [
          "find",
          "first_contact.breach",
          [
           [
            "person",
            [
             "own",
             "person"
            ]
           ]
          ],
          [
           "confirmed",
           "kept"
          ],
          "day",
          "year",
          [
           "own",
           "period"
          ]
         ]
        ],
        [
         "param",
         "13.4.breaches_per_year"
        ]
       ],
       [
        "at_least",
        [
         "count",
         [
          "find",
          "first_contact.complaint",
          [
           [
            "person",
            [
             "own",
             "person"
            ]
           ],
           [
            "kind",
            [
             "const",
             "attitude"
            ]
           ]
          ],
          [
           "upheld"
          ],
          "received_at",
          "year",
          [
           "own",
           "period"
          ]
         ]
        ],
        [
         "param",
         "13.4.upheld_complaints"
        ]
       ]
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "office_director"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": null,
   "opens": null,
   "until": null,
   "leads": [],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“考核处理建议”处于“建议，听取意见”或“已确认”或“申诉中”，而且不是（“首问违反登记”（涉及的人相同，已认定或申诉后维持，当年）满{13.4.breaches_per_year}条，或“投诉”（涉及的人相同，“态度”，查实，当年）满{13.4.upheld_complaints}条）；由办公室主任（条件：不是（“涉及的人”是本人））办；尽快办；办到下一步就算完成。",
    "a record of \"Evaluation proposals\" stands at \"Proposed\" or \"Confirmed\" or \"Appealed\", and not (there are {13.4.breaches_per_year} of \"Breaches\" (the same person concerned, Confirmed or Kept, that year), or there are {13.4.upheld_complaints} of \"Complaints\" (the same person concerned, \"Attitude\", Upheld, that year)); it is up to the office director (if not (\"Person concerned\" is the person)); as soon as possible; done when it moves on."
   ]
  },
  "first_contact.tell_complainant": {
   "label": [
    "答复投诉人",
    "Tell the complainant"
   ],
   "clause": "13.4",
   "about": {
    "type": "each",
    "collection": "first_contact.complainant",
    "open": [
     "kept"
    ],
    "done": [],
    "where": [
     "all",
     [
      [
       "known",
       [
        "via",
        "complaint",
        "decided_at"
       ]
      ],
      [
       "any",
       [
        [
         "known",
         [
          "own",
          "contact"
         ]
        ],
        [
         "known",
         [
          "own",
          "name"
         ]
        ]
       ]
      ]
     ]
    ],
    "done_at": null
   },
   "whom": [
    "all",
    [
     [
      "holds",
      [
       "supervision_team"
      ]
     ],
     [
      "not",
      [
       "same",
       [
        "own",
        "person"
       ],
       [
        "actor"
       ]
      ]
     ]
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "via",
      "complaint",
      "decided_at"
     ]
    ],
    [
     "param",
     "13.2.answer_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": true,
   "why": [
    "有一条“投诉人联系方式”处于“等答复”，而且已有“投诉”的“认定时间”，且已有“联系方式”，或已有“投诉人（姓名或称呼）”；由考核监督小组（条件：不是（“涉及的人”是本人））办；期限是“投诉”的“认定时间”的当天之后{13.2.answer_days}个工作日；办到下一步就算完成。",
    "a record of \"Contacts of complainants\" stands at \"To be told\", and there is a \"Decided at\" of its \"Complaint\", and there is a \"Contact\", or there is a \"Complainant (name or form of address)\"; it is up to the supervision team (if not (\"Person concerned\" is the person)); due {13.2.answer_days} working days after the day of \"Decided at\" of its \"Complaint\"; done when it moves on."
   ]
  },
  "first_contact.check_on_the_spot": {
   "label": [
    "本季度随时检查接待",
    "Check receptions this quarter"
   ],
   "clause": "13.4",
   "about": {
    "type": "every",
    "period": "quarter",
    "count": null
   },
   "whom": [
    "holds",
    [
     "supervision_team"
    ]
   ],
   "due": [
    "period_day",
    "last"
   ],
   "opens": null,
   "until": [
    "at_least",
    [
     "count",
     [
      "find",
      "first_contact.spot_check",
      [],
      [
       "recorded"
      ],
      "day",
      "",
      null
     ]
    ],
    [
     "param",
     "13.4.checks_per_quarter"
    ]
   ],
   "leads": [
    20160,
    7200
   ],
   "form": "first_contact.spot_check",
   "confidential": false,
   "why": [
    "每季度；由考核监督小组办；期限是这一期的最后一天；“接待检查”（已登记，在这一期内）满{13.4.checks_per_quarter}条，就算完成。",
    "each quarter; it is up to the supervision team; due on the last day of the period; done when there are {13.4.checks_per_quarter} of \"Spot checks\" (Recorded, in the period)."
   ]
  },
  "first_contact.pass_answer_on": {
   "label": [
    "把答复转告问的人",
    "Pass the answer on"
   ],
   "clause": "13.2",
   "about": {
    "type": "each",
    "collection": "first_contact.question",
    "open": [
     "answered"
    ],
    "done": [
     "passed_on"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "told_at"
    ]
   },
   "whom": [
    "same",
    [
     "own",
     "by"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "answered_at"
     ]
    ],
    [
     "param",
     "13.2.answer_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    120
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“待答问题”处于“已答复”；由记录里的“登记人”办；期限是“答复时间”的当天之后{13.2.answer_days}个工作日；处于“已转告”就算完成。",
    "a record of \"Questions to answer\" stands at \"Answered\"; it is up to its \"entered by\"; due {13.2.answer_days} working days after the day of \"Answered at\"; done when it stands at \"Passed on\"."
   ]
  },
  "first_contact.call_visitor_back": {
   "label": [
    "给等回复的来访人打电话",
    "Call the visitor back"
   ],
   "clause": "13.2",
   "about": {
    "type": "each",
    "collection": "first_contact.call_back",
    "open": [
     "waiting"
    ],
    "done": [
     "told"
    ],
    "where": [
     "known",
     [
      "via",
      "question",
      "answered_at"
     ]
    ],
    "done_at": null
   },
   "whom": [
    "same",
    [
     "own",
     "by"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "via",
      "question",
      "answered_at"
     ]
    ],
    [
     "param",
     "13.2.answer_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    120
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“等回复的来访人”处于“等回复”，而且已有“问题”的“答复时间”；由记录里的“登记人”办；期限是“问题”的“答复时间”的当天之后{13.2.answer_days}个工作日；处于“已回复”就算完成。",
    "a record of \"Visitors to call back\" stands at \"To be told\", and there is a \"Answered at\" of its \"Question\"; it is up to its \"entered by\"; due {13.2.answer_days} working days after the day of \"Answered at\" of its \"Question\"; done when it stands at \"Told\"."
   ]
  },
  "first_contact.decide_proposal": {
   "label": [
    "看指引建议",
    "Look at a proposal for the directory"
   ],
   "clause": "13.2",
   "about": {
    "type": "each",
    "collection": "first_contact.proposal",
    "open": [
     "proposed"
    ],
    "done": [
     "taken",
     "declined"
    ],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "administrator",
     "office_director",
     "office_clerk",
     "receptionist"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "made_at"
     ]
    ],
    [
     "param",
     "13.2.answer_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“指引建议”处于“待采用”；由系统管理员、办公室主任、办公室文书、前台接待办；期限是“登记时间”的当天之后{13.2.answer_days}个工作日；处于“已写进指引”或“未采用”就算完成。",
    "a record of \"Proposals for the directory\" stands at \"Proposed\"; it is up to the administrator or office director or office clerk or receptionist; due {13.2.answer_days} working days after the day of \"entered at\"; done when it stands at \"In the directory\" or \"Not taken\"."
   ]
  },
  "first_contact.receive_arrival": {
   "label": [
    "接待自己登记的来访人",
    "Receive a visitor who waits"
   ],
   "clause": "13.1",
   "about": {
    "type": "each",
    "collection": "first_contact.arrival",
    "open": [
     "waiting"
    ],
    "done": [],
    "where": [
     "everyone"
    ],
    "done_at": null
   },
   "whom": [
    "holds",
    [
     "receptionist"
    ]
   ],
   "due": null,
   "opens": null,
   "until": null,
   "leads": [],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“自己登记、等接待的来访人”处于“等接待”；由前台接待办；尽快办；办到下一步就算完成。",
    "a record of \"Visitors waiting to be received\" stands at \"Waiting to be received\"; it is up to the receptionist; as soon as possible; done when it moves on."
   ]
  },
  "first_contact.answer_data_request": {
   "label": [
    "办理来访人的更正删除申请",
    "Settle a visitor's request about their data"
   ],
   "clause": "13.3",
   "about": {
    "type": "each",
    "collection": "first_contact.data_request",
    "open": [
     "open"
    ],
    "done": [
     "agreed",
     "done",
     "declined"
    ],
    "where": [
     "everyone"
    ],
    "done_at": [
     "own",
     "done_at"
    ]
   },
   "whom": [
    "same",
    [
     "own",
     "person"
    ],
    [
     "actor"
    ]
   ],
   "due": [
    "days_after",
    [
     "day_of",
     [
      "own",
      "received_at"
     ]
    ],
    [
     "param",
     "13.3.request_days"
    ],
    true,
    1
   ],
   "opens": null,
   "until": null,
   "leads": [
    1440
   ],
   "form": "",
   "confidential": false,
   "why": [
    "有一条“来访人更正删除申请”处于“等办理”；由记录里的“责任人”办；期限是“收到时间”的当天之后{13.3.request_days}个工作日；处于“同意删除，系统即将清除”或“已办理”或“不予办理”就算完成。",
    "a record of \"Visitors' requests about their data\" stands at \"Open\"; it is up to its \"Responsible\"; due {13.3.request_days} working days after the day of \"Received at\"; done when it stands at \"Agreed; about to be erased\" or \"Done\" or \"Declined\"."
   ]
  }
 },
 "duty": {
  "periodsBackDays": 62,
  "closesMinutes": 1080,
  "opensMinutes": 540,
  "boardPosts": [
   "standing_committee_director",
   "deputy_director",
   "secretary_general",
   "office_director",
   "office_clerk",
   "branch_secretary",
   "supervision_team",
   "administrator"
  ]
 },
 "calendar": {
  "holidays": [
   [
    [
     "元旦",
     "New Year"
    ],
    "2025-01-01",
    "2025-01-01"
   ],
   [
    [
     "春节",
     "Spring Festival"
    ],
    "2025-01-28",
    "2025-02-04"
   ],
   [
    [
     "清明节",
     "Qingming"
    ],
    "2025-04-04",
    "2025-04-06"
   ],
   [
    [
     "劳动节",
     "Labour Day"
    ],
    "2025-05-01",
    "2025-05-05"
   ],
   [
    [
     "端午节",
     "Dragon Boat Festival"
    ],
    "2025-05-31",
    "2025-06-02"
   ],
   [
    [
     "国庆节",
     "National Day"
    ],
    "2025-10-01",
    "2025-10-08"
   ],
   [
    [
     "元旦",
     "New Year"
    ],
    "2026-01-01",
    "2026-01-03"
   ],
   [
    [
     "春节",
     "Spring Festival"
    ],
    "2026-02-15",
    "2026-02-23"
   ],
   [
    [
     "清明节",
     "Qingming"
    ],
    "2026-04-04",
    "2026-04-06"
   ],
   [
    [
     "劳动节",
     "Labour Day"
    ],
    "2026-05-01",
    "2026-05-05"
   ],
   [
    [
     "端午节",
     "Dragon Boat Festival"
    ],
    "2026-06-19",
    "2026-06-21"
   ],
   [
    [
     "中秋节",
     "Mid-Autumn Festival"
    ],
    "2026-09-25",
    "2026-09-27"
   ],
   [
    [
     "国庆节",
     "National Day"
    ],
    "2026-10-01",
    "2026-10-07"
   ]
  ],
  "worked": [
   "2025-01-26",
   "2025-02-08",
   "2025-04-27",
   "2025-09-28",
   "2025-10-11",
   "2026-01-04",
   "2026-02-14",
   "2026-02-28",
   "2026-05-09",
   "2026-09-20",
   "2026-10-10"
  ],
  "years": [
   "2025",
   "2026"
  ],
  "statutory": {
   "01-01": [
    "元旦",
    "New Year"
   ],
   "05-01": [
    "劳动节",
    "Labour Day"
   ],
   "05-02": [
    "劳动节",
    "Labour Day"
   ],
   "10-01": [
    "国庆节",
    "National Day"
   ],
   "10-02": [
    "国庆节",
    "National Day"
   ],
   "10-03": [
    "国庆节",
    "National Day"
   ]
  }
 }
} as unknown as Rules
