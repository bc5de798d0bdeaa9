// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.
import type { KeptTable } from '../rules/shape'

export const KEPT: Readonly<Record<string, KeptTable>> = {
 "office.section": {
  "keeps": [],
  "stays": [
   "机关的科室名称",
   "the office's sections"
  ]
 },
 "office.person": {
  "keeps": [],
  "stays": [
   "在岗时使用；离开的人由管理员清空电话和工号，姓名留着，过去的记录才说得清是谁",
   "in use while somebody works here; the administrator empties telephone and number of who left, the name stays for past records"
  ]
 },
 "office.post_held": {
  "keeps": [],
  "stays": [
   "职务名称",
   "names of posts"
  ]
 },
 "office.room": {
  "keeps": [],
  "stays": [
   "房间名称",
   "names of rooms"
  ]
 },
 "office.station": {
  "keeps": [],
  "stays": [
   "门上的码，不写个人",
   "the code at a door, about nobody"
  ]
 },
 "office.screen": {
  "keeps": [],
  "stays": [
   "会场屏幕的密钥，换码时作废",
   "the secret of a screen, void when it is changed"
  ]
 },
 "office.directory_entry": {
  "keeps": [],
  "stays": [
   "办事指引，公开",
   "the directory, public"
  ]
 },
 "office.parameter_value": {
  "keeps": [],
  "stays": [
   "参数的值和依据",
   "values and where they come from"
  ]
 },
 "office.rulebook_text": {
  "keeps": [],
  "stays": [
   "本机关制度原文",
   "the office's own rule book"
  ]
 },
 "office.calendar_day": {
  "keeps": [],
  "stays": [
   "本机关的日历",
   "the office's own calendar"
  ]
 },
 "office.message": {
  "keeps": [],
  "stays": [
   "只有编号，没有内容",
   "numbers only, no content"
  ]
 },
 "office.export": {
  "keeps": [],
  "stays": [
   "谁为什么取走了什么，要一直查得到",
   "who took what out and why must stay known"
  ]
 },
 "office.form": {
  "keeps": [],
  "stays": [
   "登记簿栏目名",
   "names of a register's columns"
  ]
 },
 "office.address": {
  "keeps": [],
  "stays": [
   "机关地址和电话，公开",
   "the office's address and telephone, public"
  ]
 },
 "office.waiting": {
  "keeps": [
   {
    "fields": [
     "reason"
    ],
    "since": [
     "收到时间",
     "Received"
    ],
    "parameter": "13.3.refused_days",
    "isOpen": false
   }
  ],
  "stays": [
   "哪一步的名称和需要的职务",
   "the name of the step and the posts it needs"
  ]
 },
 "theory_study.topic": {
  "keeps": [],
  "stays": [
   "学习选题，不写个人",
   "topics of study, about nobody"
  ]
 },
 "theory_study.session": {
  "keeps": [],
  "stays": [
   "机关的学习安排和小结，不写个人",
   "the office's plan and summary of study, about nobody"
  ]
 },
 "theory_study.attendance": {
  "keeps": [
   {
    "fields": [
     "note"
    ],
    "since": [
     "签到时间",
     "Seen at"
    ],
    "parameter": "1.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "theory_study.leave": {
  "keeps": [
   {
    "fields": [
     "reason",
     "answer"
    ],
    "since": [
     "结束",
     "Ends"
    ],
    "parameter": "1.6.reason_days",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "theory_study.make_up": {
  "keeps": [
   {
    "fields": [
     "what",
     "notes",
     "answer"
    ],
    "since": [
     "补学日期",
     "Made up on"
    ],
    "parameter": "1.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "theory_study.speech": {
  "keeps": [
   {
    "fields": [
     "said",
     "note"
    ],
    "since": [
     "结束",
     "Ends"
    ],
    "parameter": "1.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "theory_study.note": {
  "keeps": [
   {
    "fields": [
     "title",
     "text",
     "photos",
     "remark",
     "chars"
    ],
    "since": [
     "日期",
     "Day"
    ],
    "parameter": "1.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "theory_study.article": {
  "keeps": [
   {
    "fields": [
     "title",
     "text",
     "files",
     "answer",
     "chars"
    ],
    "since": [
     "日期",
     "Day"
    ],
    "parameter": "1.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.session": {
  "keeps": [],
  "stays": [
   "机关的学习安排和小结，不写个人",
   "the office's plan and summary of study, about nobody"
  ]
 },
 "party_study.attendance": {
  "keeps": [
   {
    "fields": [
     "note"
    ],
    "since": [
     "签到时间",
     "Seen at"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.leave": {
  "keeps": [
   {
    "fields": [
     "reason",
     "answer"
    ],
    "since": [
     "结束",
     "Ends"
    ],
    "parameter": "5.2.reason_days",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.make_up": {
  "keeps": [
   {
    "fields": [
     "what",
     "notes",
     "answer"
    ],
    "since": [
     "补学日期",
     "Made up on"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.plan": {
  "keeps": [],
  "stays": [
   "机关的年度计划",
   "the office's plan of the year"
  ]
 },
 "party_study.holiday_study": {
  "keeps": [],
  "stays": [
   "机关的学习安排和小结",
   "the office's plan and summary"
  ]
 },
 "party_study.holiday_feedback": {
  "keeps": [
   {
    "fields": [
     "what",
     "thoughts"
    ],
    "since": [
     "反馈时间",
     "Written at"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.speech": {
  "keeps": [
   {
    "fields": [
     "said",
     "note"
    ],
    "since": [
     "结束",
     "Ends"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.note": {
  "keeps": [
   {
    "fields": [
     "title",
     "text",
     "photos",
     "remark",
     "chars"
    ],
    "since": [
     "日期",
     "Day"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.article": {
  "keeps": [
   {
    "fields": [
     "title",
     "text",
     "files",
     "answer",
     "chars"
    ],
    "since": [
     "日期",
     "Day"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.self_study": {
  "keeps": [
   {
    "fields": [
     "what"
    ],
    "since": [
     "日期",
     "Day"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.inspection_round": {
  "keeps": [],
  "stays": [
   "支部的要求和小结，不写个人",
   "the branch's words to all, about nobody"
  ]
 },
 "party_study.inspection": {
  "keeps": [
   {
    "fields": [
     "remark",
     "reply"
    ],
    "since": [
     "检查时间",
     "Inspected at"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.year_check": {
  "keeps": [],
  "stays": [
   "对机关全年学习的意见，不写个人",
   "about the office's year, about nobody"
  ]
 },
 "party_study.year_result": {
  "keeps": [
   {
    "fields": [
     "remark"
    ],
    "since": [
     "写明时间",
     "Entered at"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "party_study.objection": {
  "keeps": [
   {
    "fields": [
     "line",
     "what",
     "answer"
    ],
    "since": [
     "登记",
     "entered"
    ],
    "parameter": "5.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "hygiene.inspection": {
  "keeps": [
   {
    "fields": [
     "remarks",
     "reply"
    ],
    "since": [
     "检查日期",
     "Day"
    ],
    "parameter": "12.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "照片拍的是房间，不拍人",
   "photos show rooms, not people"
  ]
 },
 "hygiene.checklist": {
  "keeps": [],
  "stays": [
   "机关自定的检查项目",
   "the office's own items"
  ]
 },
 "hygiene.round": {
  "keeps": [],
  "stays": [
   "抽签的种子和原因，可以核对；小结不写个人",
   "the draw, to be checked; the summary is about nobody"
  ]
 },
 "hygiene.self_check": {
  "keeps": [
   {
    "fields": [
     "note"
    ],
    "since": [
     "日期",
     "Day"
    ],
    "parameter": "12.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "hygiene.cleaning": {
  "keeps": [],
  "stays": [
   "大扫除安排，不写个人",
   "the plan of a cleaning, about nobody"
  ]
 },
 "hygiene.cleaning_area": {
  "keeps": [],
  "stays": [
   "区域和打扫照片，不写个人、不拍人",
   "areas and their photos, about nobody"
  ]
 },
 "hygiene.loss": {
  "keeps": [
   {
    "fields": [
     "what",
     "how"
    ],
    "since": [
     "日期",
     "Day"
    ],
    "parameter": "12.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "hygiene.notice": {
  "keeps": [
   {
    "fields": [
     "text",
     "answer"
    ],
    "since": [
     "检查日期",
     "Day"
    ],
    "parameter": "12.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "来源编号不是文字",
   "the source's number is no text"
  ]
 },
 "hygiene.praise": {
  "keeps": [
   {
    "fields": [
     "text"
    ],
    "since": [
     "期间",
     "Period"
    ],
    "parameter": "12.8.text_months",
    "isOpen": false
   }
  ],
  "stays": [
   "对象编号不是文字",
   "the subject's number is no text"
  ]
 },
 "first_contact.visit": {
  "keeps": [
   {
    "fields": [
     "visitor",
     "contact",
     "address",
     "matter",
     "papers",
     "told",
     "promise_what",
     "result",
     "note",
     "code"
    ],
    "since": [
     "来访时间",
     "Received at"
    ],
    "parameter": "13.3.open_months",
    "isOpen": true
   },
   {
    "fields": [
     "contact",
     "address"
    ],
    "since": [
     "办结时间",
     "Done at"
    ],
    "parameter": "13.3.contact_retention_days",
    "isOpen": false
   },
   {
    "fields": [
     "code"
    ],
    "since": [
     "办结时间",
     "Done at"
    ],
    "parameter": "13.3.page_days",
    "isOpen": false
   },
   {
    "fields": [
     "visitor",
     "matter",
     "papers",
     "told",
     "promise_what",
     "result",
     "note"
    ],
    "since": [
     "办结时间",
     "Done at"
    ],
    "parameter": "13.3.text_retention_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.question": {
  "keeps": [
   {
    "fields": [
     "question",
     "answer"
    ],
    "since": [
     "登记",
     "entered"
    ],
    "parameter": "13.2.question_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.complaint": {
  "keeps": [
   {
    "fields": [
     "text",
     "account",
     "reason",
     "answer",
     "appeal",
     "appeal_answer",
     "why"
    ],
    "since": [
     "了结时间",
     "Closed at"
    ],
    "parameter": "13.3.text_retention_months",
    "isOpen": false
   },
   {
    "fields": [
     "visit"
    ],
    "since": [
     "登记",
     "entered"
    ],
    "parameter": "",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.complainant": {
  "keeps": [
   {
    "fields": [
     "name",
     "contact"
    ],
    "since": [
     "了结时间",
     "Closed at"
    ],
    "parameter": "13.3.contact_retention_days",
    "isOpen": false
   },
   {
    "fields": [
     "name",
     "contact"
    ],
    "since": [
     "已清除",
     "Erased"
    ],
    "parameter": "",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.spot_check": {
  "keeps": [
   {
    "fields": [
     "place",
     "remark",
     "why"
    ],
    "since": [
     "检查时间",
     "When"
    ],
    "parameter": "13.4.record_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.breach": {
  "keeps": [
   {
    "fields": [
     "what",
     "account",
     "reason",
     "appeal",
     "appeal_answer",
     "why",
     "criticism"
    ],
    "since": [
     "发生日期",
     "Day"
    ],
    "parameter": "13.4.record_months",
    "isOpen": false
   }
  ],
  "stays": [
   "来源编号不是文字",
   "the source's number is no text"
  ]
 },
 "first_contact.consequence": {
  "keeps": [
   {
    "fields": [
     "text",
     "account",
     "reason",
     "appeal",
     "appeal_answer",
     "why"
    ],
    "since": [
     "年度",
     "Year"
    ],
    "parameter": "13.4.record_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.call_back": {
  "keeps": [
   {
    "fields": [
     "visitor",
     "contact"
    ],
    "since": [
     "答复时间",
     "Answered at"
    ],
    "parameter": "13.3.contact_retention_days",
    "isOpen": false
   },
   {
    "fields": [
     "visitor",
     "contact"
    ],
    "since": [
     "已回复",
     "Told"
    ],
    "parameter": "",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.proposal": {
  "keeps": [],
  "stays": [
   "办事指引的条文，不写个人",
   "lines for the directory, about nobody"
  ]
 },
 "first_contact.arrival": {
  "keeps": [
   {
    "fields": [
     "visitor",
     "contact",
     "matter",
     "code"
    ],
    "since": [
     "到达时间",
     "Arrived at"
    ],
    "parameter": "13.3.contact_retention_days",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 },
 "first_contact.data_request": {
  "keeps": [
   {
    "fields": [
     "text",
     "reply"
    ],
    "since": [
     "办理时间",
     "Settled at"
    ],
    "parameter": "13.3.text_retention_months",
    "isOpen": false
   }
  ],
  "stays": [
   "",
   ""
  ]
 }
}
