// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.
import type { ClauseRow } from '../rules/shape'

export const CLAUSES: readonly ClauseRow[] = [
 {
  "id": "1.1",
  "title": [
   "学习中心组成员",
   "Members of the group"
  ],
  "must": [
   "中心组成员就是在任的党组成员，按任职起止日认定，不另设名单。",
   "The study centre group is exactly the serving members of the party group, by the days of their posts. There is no separate list."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.session",
    "label": [
     "中心组学习",
     "Sessions of the centre group"
    ]
   }
  ]
 },
 {
  "id": "1.2",
  "title": [
   "全年学习天数",
   "Study days in the year"
  ],
  "must": [
   "全组和每名成员一年里都要学满规定的天数，进度落后于时间时及早提醒。",
   "The group and each member reach the set number of study days in a year. Whoever falls behind the pace is warned in time."
  ],
  "parameters": [
   {
    "name": "days_per_year",
    "label": [
     "每年学习天数",
     "Study days a year"
    ],
    "default": 12,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第一项第二条",
      "The office's rule book, regulation 1, clause 2"
     ]
    },
    "at_least": 1,
    "at_most": 366,
    "options": [],
    "id": "1.2.days_per_year",
    "allowed": [
     "1 到 366 之间的整数（天）",
     "a whole number from 1 to 366 (days)"
    ]
   },
   {
    "name": "sessions_per_quarter",
    "label": [
     "每季度集体学习次数",
     "Group sessions a quarter"
    ],
    "default": 1,
    "unit": "count",
    "since": "2017-01-30",
    "source": {
     "text": [
      "《中国共产党党委（党组）理论学习中心组学习规则》（2017年1月30日印发）",
      "Rules on study by theory study centre groups of party committees and party groups (issued 30 January 2017)"
     ]
    },
    "at_least": 0,
    "at_most": 13,
    "options": [],
    "id": "1.2.sessions_per_quarter",
    "allowed": [
     "0 到 13 之间的整数（次或个）",
     "a whole number from 0 to 13 (times or pieces)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.session",
    "label": [
     "中心组学习",
     "Sessions of the centre group"
    ]
   },
   {
    "kind": "record",
    "name": "theory_study.attendance",
    "label": [
     "签到",
     "Attendance"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.keep_pace",
    "label": [
     "中心组学习天数跟上进度",
     "Keep up the days of study"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.group_session",
    "label": [
     "本季度组织中心组集体学习",
     "Hold the group's session of the quarter"
    ]
   }
  ]
 },
 {
  "id": "1.3",
  "title": [
   "选题、备课与记录",
   "Topics, preparation, record"
  ],
  "must": [
   "选题由党组书记定，成员也可以提出，经书记同意后列入；材料由机关党支部准备，每次学习都留下记录和出勤。",
   "The secretary sets the topic, or approves one that a member proposed. The branch prepares materials; each session leaves a record and attendance."
  ],
  "parameters": [
   {
    "name": "topic_days",
    "label": [
     "几个工作日内答复选题",
     "Working days to answer a proposed topic"
    ],
    "default": 5,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 60,
    "options": [],
    "id": "1.3.topic_days",
    "allowed": [
     "1 到 60 之间的整数（天）",
     "a whole number from 1 to 60 (days)"
    ]
   },
   {
    "name": "opens_before_minutes",
    "label": [
     "开始前几分钟可以签到",
     "Check-in opens, minutes before the start"
    ],
    "default": 30,
    "unit": "minutes",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 0,
    "at_most": 240,
    "options": [],
    "id": "1.3.opens_before_minutes",
    "allowed": [
     "0 到 240 之间的整数（分钟）",
     "a whole number from 0 to 240 (minutes)"
    ]
   },
   {
    "name": "late_after_minutes",
    "label": [
     "开始后几分钟起算迟到",
     "Late from so many minutes after the start"
    ],
    "default": 0,
    "unit": "minutes",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 0,
    "at_most": 120,
    "options": [],
    "id": "1.3.late_after_minutes",
    "allowed": [
     "0 到 120 之间的整数（分钟）",
     "a whole number from 0 to 120 (minutes)"
    ]
   },
   {
    "name": "closes_after_minutes",
    "label": [
     "结束后几分钟停止签到",
     "Check-in closes, minutes after the end"
    ],
    "default": 30,
    "unit": "minutes",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 0,
    "at_most": 1440,
    "options": [],
    "id": "1.3.closes_after_minutes",
    "allowed": [
     "0 到 1440 之间的整数（分钟）",
     "a whole number from 0 to 1440 (minutes)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.topic",
    "label": [
     "中心组选题",
     "Topics of the centre group"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.topic.approve",
    "label": [
     "同意列入",
     "Approve"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.topic.decline",
    "label": [
     "不列入",
     "Decline"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.topic.withdraw",
    "label": [
     "撤回",
     "Withdraw"
    ]
   },
   {
    "kind": "record",
    "name": "theory_study.session",
    "label": [
     "中心组学习",
     "Sessions of the centre group"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.session.close",
    "label": [
     "结束并定下名单",
     "Close and settle the sheet"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.session.move",
    "label": [
     "改期",
     "Move"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.session.call_off",
    "label": [
     "取消",
     "Call off"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.session.reopen",
    "label": [
     "重新打开",
     "Open again"
    ]
   },
   {
    "kind": "rule",
    "name": "ends_before_start",
    "label": [
     "结束时间早于开始时间。",
     "The end is before the start."
    ]
   },
   {
    "kind": "record",
    "name": "theory_study.attendance",
    "label": [
     "签到",
     "Attendance"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.attendance.confirm",
    "label": [
     "确认出席",
     "Confirm"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.attendance.strike",
    "label": [
     "不计出席",
     "Don't count"
    ]
   },
   {
    "kind": "rule",
    "name": "session_called_off",
    "label": [
     "这次学习已经取消。",
     "This session was called off."
    ]
   },
   {
    "kind": "rule",
    "name": "scan_needed",
    "label": [
     "本人签到需要扫会场的码。",
     "Checking yourself in needs the room's code."
    ]
   },
   {
    "kind": "rule",
    "name": "code_not_of_station",
    "label": [
     "扫到的码和登记的二维码对不上。",
     "The code that was scanned is not the one registered for this place."
    ]
   },
   {
    "kind": "rule",
    "name": "own_sheet",
    "label": [
     "自己的签到、请假和补学不能由自己来定。",
     "Nobody decides on their own attendance, leave or make-up."
    ]
   },
   {
    "kind": "record",
    "name": "theory_study.speech",
    "label": [
     "发言记录",
     "Who spoke"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.speech.strike",
    "label": [
     "不计发言",
     "Don't count"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.speech.restore",
    "label": [
     "恢复",
     "Count again"
    ]
   },
   {
    "kind": "rule",
    "name": "spoke_before_start",
    "label": [
     "学习还没有开始。",
     "The session has not begun."
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.attend",
    "label": [
     "按时到会并签到",
     "Be there on time and check in"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.confirm_attendance",
    "label": [
     "确认签到",
     "Confirm an attendance"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.settle_sheet",
    "label": [
     "核对名单，结束场次",
     "Check the sheet and close the session"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.decide_topic",
    "label": [
     "答复中心组选题",
     "Decide on a topic"
    ]
   }
  ]
 },
 {
  "id": "1.4",
  "title": [
   "中心组先学一步",
   "The group studies first"
  ],
  "must": [
   "要求全机关学的内容，中心组先学过再铺开；还没学就排全机关学习的，要给出提示。",
   "What the whole office is to study, the group studies first. Scheduling it for all staff before that gives a warning."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.topic",
    "label": [
     "中心组选题",
     "Topics of the centre group"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.study_first",
    "label": [
     "中心组先学一步",
     "The group studies it first"
    ]
   }
  ]
 },
 {
  "id": "1.5",
  "title": [
   "学习形式",
   "Forms of study"
  ],
  "must": [
   "每次学习注明形式：集中学习、联系实际的调研，或者专题研讨。全年形式要有变化。",
   "Each session has a form: collective study, field practice or a thematic seminar. The forms vary over the year."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.session",
    "label": [
     "中心组学习",
     "Sessions of the centre group"
    ]
   }
  ]
 },
 {
  "id": "1.6",
  "title": [
   "请假",
   "Leave"
  ],
  "must": [
   "到不了会的成员事先向党组书记说明原因请假，由书记答复。",
   "A member who can't come asks the party group secretary for leave beforehand, and the secretary answers."
  ],
  "parameters": [
   {
    "name": "reason_days",
    "label": [
     "请假事由在学习后保留天数",
     "Days a reason for leave is kept after the session"
    ],
    "default": 30,
    "unit": "days",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 7,
    "at_most": 365,
    "options": [],
    "id": "1.6.reason_days",
    "allowed": [
     "7 到 365 之间的整数（天）",
     "a whole number from 7 to 365 (days)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.leave",
    "label": [
     "中心组请假",
     "Leave from the centre group"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.leave.grant",
    "label": [
     "同意",
     "Grant"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.leave.decline",
    "label": [
     "不同意",
     "Decline"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.leave.withdraw",
    "label": [
     "撤回",
     "Withdraw"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.leave.ask_again",
    "label": [
     "再次请假",
     "Ask again"
    ]
   },
   {
    "kind": "rule",
    "name": "leave_after_start",
    "label": [
     "学习已经开始，不能再请假。",
     "The session has begun; leave can't be asked any more."
    ]
   },
   {
    "kind": "rule",
    "name": "leave_needs_reason",
    "label": [
     "请假要写事由。",
     "Leave needs a reason."
    ]
   },
   {
    "kind": "rule",
    "name": "sick_without_reason",
    "label": [
     "病假不写事由。",
     "Sick leave bears no reason."
    ]
   },
   {
    "kind": "rule",
    "name": "own_sheet",
    "label": [
     "自己的签到、请假和补学不能由自己来定。",
     "Nobody decides on their own attendance, leave or make-up."
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.answer_leave",
    "label": [
     "答复请假",
     "Answer a leave"
    ]
   }
  ]
 },
 {
  "id": "1.7",
  "title": [
   "补课",
   "Make-up study"
  ],
  "must": [
   "每缺一次就欠一次补课；补学的时间、内容和要点都记下来，这次缺课才算销掉。",
   "Each absence opens a make-up. It closes when the member has entered when and what was studied, with notes."
  ],
  "parameters": [
   {
    "name": "make_up_days",
    "label": [
     "缺席后几天内补学",
     "Days to make up for a session missed"
    ],
    "default": 30,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 180,
    "options": [],
    "id": "1.7.make_up_days",
    "allowed": [
     "1 到 180 之间的整数（天）",
     "a whole number from 1 to 180 (days)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.make_up",
    "label": [
     "补学",
     "Made up"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.make_up.send_back",
    "label": [
     "退回重补",
     "Send back"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.make_up.enter_again",
    "label": [
     "重新登记",
     "Enter again"
    ]
   },
   {
    "kind": "rule",
    "name": "not_of_session",
    "label": [
     "这个人不在这一场的应到名单里。",
     "This person was not expected at that session."
    ]
   },
   {
    "kind": "rule",
    "name": "made_up_in_future",
    "label": [
     "补学日期还没有到。",
     "The day lies in the future."
    ]
   },
   {
    "kind": "rule",
    "name": "own_sheet",
    "label": [
     "自己的签到、请假和补学不能由自己来定。",
     "Nobody decides on their own attendance, leave or make-up."
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.make_up",
    "label": [
     "补学缺席的一场",
     "Make up for a session missed"
    ]
   }
  ]
 },
 {
  "id": "1.8",
  "title": [
   "笔记和体会文章",
   "Notes and articles"
  ],
  "must": [
   "每名成员全年的学习笔记要达到规定字数，还要结合工作写出规定篇数的体会文章。字数按汉字数计，不由本人填报。",
   "Each member's study notes reach the set length in a year, with the set number of reflection articles. Chinese characters are counted, not claimed."
  ],
  "parameters": [
   {
    "name": "notes_chars",
    "label": [
     "每年笔记字数",
     "Characters of notes a year"
    ],
    "default": 5000,
    "unit": "characters",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第一项第八条",
      "The office's rule book, regulation 1, clause 8"
     ]
    },
    "at_least": 0,
    "at_most": 200000,
    "options": [],
    "id": "1.8.notes_chars",
    "allowed": [
     "0 到 200000 之间的整数（字）",
     "a whole number from 0 to 200000 (characters)"
    ]
   },
   {
    "name": "articles",
    "label": [
     "每年体会文章篇数",
     "Reflection articles a year"
    ],
    "default": 2,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第一项第八条",
      "The office's rule book, regulation 1, clause 8"
     ]
    },
    "at_least": 0,
    "at_most": 50,
    "options": [],
    "id": "1.8.articles",
    "allowed": [
     "0 到 50 之间的整数（次或个）",
     "a whole number from 0 to 50 (times or pieces)"
    ]
   },
   {
    "name": "count_marks",
    "label": [
     "笔记字数是否计标点",
     "Punctuation counts in the length of notes"
    ],
    "default": "no",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；原文只说字数",
      "The program's default; the office may set its own; the text only speaks of characters"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "yes",
      [
       "计",
       "Yes"
      ]
     ],
     [
      "no",
      [
       "不计",
       "No"
      ]
     ]
    ],
    "id": "1.8.count_marks",
    "allowed": [
     "计（yes）、不计（no）",
     "Yes (yes), No (no)"
    ]
   },
   {
    "name": "read_days",
    "label": [
     "交稿后几个工作日内审阅",
     "Working days to read an article handed in"
    ],
    "default": 10,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "1.8.read_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   },
   {
    "name": "text_months",
    "label": [
     "个人学习文字保留月数",
     "Months what persons wrote of their study is kept"
    ],
    "default": 36,
    "unit": "months",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 12,
    "at_most": 120,
    "options": [],
    "id": "1.8.text_months",
    "allowed": [
     "12 到 120 之间的整数（个月）",
     "a whole number from 12 to 120 (months)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "theory_study.note",
    "label": [
     "中心组学习笔记",
     "Notes of theory study"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.note.write",
    "label": [
     "改写",
     "Write on"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.note.hand_in",
    "label": [
     "交检查",
     "Hand in"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.note.take_back",
    "label": [
     "取回",
     "Take back"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.note.mark_seen",
    "label": [
     "看过了",
     "Seen"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.note.confirm_pages",
    "label": [
     "核定照片字数",
     "Confirm the pages"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.note.give_back",
    "label": [
     "退回",
     "Give back"
    ]
   },
   {
    "kind": "rule",
    "name": "written_in_future",
    "label": [
     "日期还没有到。",
     "The day lies in the future."
    ]
   },
   {
    "kind": "rule",
    "name": "note_empty",
    "label": [
     "这一页还没有内容。",
     "There is nothing on this page yet."
    ]
   },
   {
    "kind": "rule",
    "name": "pages_without_photo",
    "label": [
     "填了照片字数，却没有照片。",
     "Characters on photographed pages, but there is no photo."
    ]
   },
   {
    "kind": "rule",
    "name": "note_seen",
    "label": [
     "检查人已经看过这一页，不能再取回。",
     "An inspector has seen this page; it can't be taken back."
    ]
   },
   {
    "kind": "rule",
    "name": "own_work",
    "label": [
     "不能检查或答复自己的。",
     "Nobody inspects or answers their own."
    ]
   },
   {
    "kind": "record",
    "name": "theory_study.article",
    "label": [
     "中心组体会文章",
     "Articles of the centre group"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.article.write",
    "label": [
     "改写",
     "Write on"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.article.hand_in",
    "label": [
     "交稿",
     "Hand in"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.article.take_back",
    "label": [
     "取回",
     "Take back"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.article.accept",
    "label": [
     "采纳",
     "Accept"
    ]
   },
   {
    "kind": "action",
    "name": "theory_study.article.send_back",
    "label": [
     "退回修改",
     "Send back"
    ]
   },
   {
    "kind": "rule",
    "name": "article_empty",
    "label": [
     "文章还没有正文，也没有附件。",
     "The article has neither text nor file."
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.keep_notes",
    "label": [
     "学习笔记跟上全年进度",
     "Keep up the notebook with the pace of the year"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.write_article",
    "label": [
     "写好并交上本年体会文章",
     "Write and hand in the year's article"
    ]
   },
   {
    "kind": "duty",
    "name": "theory_study.read_article",
    "label": [
     "审阅体会文章",
     "Read an article"
    ]
   }
  ]
 },
 {
  "id": "2.1",
  "title": [
   "议题范围",
   "What may be discussed"
  ],
  "must": [
   "上会事项须归入四类之一：传达上级精神并提出落实意见，对一府两院的监督，机关党建和思想工作，其他事关全局的事项。",
   "An item is of one of four kinds: passing on policy; oversight of the government, court and procuratorate; party building in the office; other matters of overall weight."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "2.2",
  "title": [
   "主持和参会",
   "Chair and attendance"
  ],
  "must": [
   "会议由党组书记主持，成员出席；其他人要列席，先经党组同意。",
   "The secretary chairs and the members attend. Anyone else sits in only with the group's consent."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "2.3",
  "title": [
   "会议频次",
   "How often"
  ],
  "must": [
   "一般按月开会；遇到特殊或紧急事项可以随时加开，加开要写明原因。",
   "As a rule the group meets monthly. An extraordinary meeting may be held at any time, with its reason."
  ],
  "parameters": [
   {
    "name": "per_month",
    "label": [
     "每月次数",
     "Meetings a month"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第二项第三条",
      "The office's rule book, regulation 2, clause 3"
     ]
    },
    "at_least": 0,
    "at_most": 31,
    "options": [],
    "id": "2.3.per_month",
    "allowed": [
     "0 到 31 之间的整数（次或个）",
     "a whole number from 0 to 31 (times or pieces)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "2.4",
  "title": [
   "议题怎样上会",
   "How an item gets there"
  ],
  "must": [
   "议题由成员提出，书记决定上不上会，机关党支部做好会前准备，排定后再讨论，每一步都留痕。",
   "A member proposes, the secretary confirms or declines, the branch prepares, then the item is scheduled and discussed. Each step is recorded."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "2.5",
  "title": [
   "重大事项表决",
   "Votes on major matters"
  ],
  "must": [
   "重大事项要表决：到会人数够才能表决，一人一票，赞成、反对、弃权分别计数，达到规定多数才通过。不同意见照实记录，表决结束后不得改票。",
   "A major matter is put to the vote: with a quorum, one ballot each, for, against or abstaining. Dissent is recorded, and a closed ballot can't be changed."
  ],
  "parameters": [
   {
    "name": "majority",
    "label": [
     "通过所需多数",
     "Majority needed"
    ],
    "default": "more_than_half_of_entitled",
    "unit": "choice",
    "since": "2019-04-06",
    "source": {
     "text": [
      "《中国共产党党组工作条例》（2019年4月6日修订）",
      "Regulations on the work of party groups (revised 6 April 2019)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "more_than_half_of_entitled",
      [
       "超过应到会人数的半数",
       "More than half of those entitled to attend"
      ]
     ],
     [
      "more_than_half_of_present",
      [
       "超过实到会人数的半数",
       "More than half of those present"
      ]
     ],
     [
      "two_thirds_of_entitled",
      [
       "应到会人数的三分之二以上",
       "Two thirds of those entitled to attend"
      ]
     ]
    ],
    "id": "2.5.majority",
    "allowed": [
     "超过应到会人数的半数（more_than_half_of_entitled）、超过实到会人数的半数（more_than_half_of_present）、应到会人数的三分之二以上（two_thirds_of_entitled）",
     "More than half of those entitled to attend (more_than_half_of_entitled), More than half of those present (more_than_half_of_present), Two thirds of those entitled to attend (two_thirds_of_entitled)"
    ]
   },
   {
    "name": "quorum",
    "label": [
     "表决所需到会人数",
     "Quorum"
    ],
    "default": "more_than_half",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；党组工作条例写“半数以上”，按超过半数掌握最稳妥",
      "The program's default; the office may set its own; the regulations on party groups say half or above; more than half is safe under any reading"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "more_than_half",
      [
       "超过半数到会",
       "More than half present"
      ]
     ],
     [
      "half_or_more",
      [
       "半数以上到会（含半数）",
       "Half or more present"
      ]
     ],
     [
      "two_thirds_or_more",
      [
       "三分之二以上到会",
       "Two thirds or more present"
      ]
     ]
    ],
    "id": "2.5.quorum",
    "allowed": [
     "超过半数到会（more_than_half）、半数以上到会（含半数）（half_or_more）、三分之二以上到会（two_thirds_or_more）",
     "More than half present (more_than_half), Half or more present (half_or_more), Two thirds or more present (two_thirds_or_more)"
    ]
   },
   {
    "name": "personnel_quorum",
    "label": [
     "人事和处分事项所需到会人数",
     "Quorum for posts and discipline"
    ],
    "default": "two_thirds_or_more",
    "unit": "choice",
    "since": "2019-04-06",
    "source": {
     "text": [
      "《中国共产党党组工作条例》（2019年4月6日修订）",
      "Regulations on the work of party groups (revised 6 April 2019)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "more_than_half",
      [
       "超过半数到会",
       "More than half present"
      ]
     ],
     [
      "half_or_more",
      [
       "半数以上到会（含半数）",
       "Half or more present"
      ]
     ],
     [
      "two_thirds_or_more",
      [
       "三分之二以上到会",
       "Two thirds or more present"
      ]
     ]
    ],
    "id": "2.5.personnel_quorum",
    "allowed": [
     "超过半数到会（more_than_half）、半数以上到会（含半数）（half_or_more）、三分之二以上到会（two_thirds_or_more）",
     "More than half present (more_than_half), Half or more present (half_or_more), Two thirds or more present (two_thirds_or_more)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "2.6",
  "title": [
   "决议落实",
   "Carrying out resolutions"
  ],
  "must": [
   "决议分解成有负责人、有期限的任务，一直跟到办结；逾期没办的要向上反映。",
   "A resolution becomes tasks, each with an owner and a due day, followed until done. Overdue ones are brought to a higher level."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "2.7",
  "title": [
   "保密",
   "Confidentiality"
  ],
  "must": [
   "涉密议题只让有权知悉的人看到，谁看过都有记录。属于国家秘密的材料不进本系统。",
   "A confidential item reaches only those entitled to it, and each view is logged. State secrets never enter this system."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "3.1",
  "title": [
   "例会时间和人员",
   "When, where, who"
  ],
  "must": [
   "支委会按月开例会，五名支委都出席，地点一般在书记办公室。",
   "The committee meets monthly. The five committee posts attend, as a rule in the secretary's office."
  ],
  "parameters": [
   {
    "name": "per_month",
    "label": [
     "每月次数",
     "Meetings a month"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第三项“会议时间”一段",
      "The office's rule book, regulation 3, under \"time of meeting\""
     ]
    },
    "at_least": 0,
    "at_most": 31,
    "options": [],
    "id": "3.1.per_month",
    "allowed": [
     "0 到 31 之间的整数（次或个）",
     "a whole number from 0 to 31 (times or pieces)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "3.2",
  "title": [
   "例会四项内容",
   "Agenda of four parts"
  ],
  "must": [
   "议程有四部分：传达文件和会议精神，分析支部情况，总结前一段工作，布置下一段工作。布置的每件事都有一名负责人和期限。",
   "The agenda has four parts: passing on documents, looking at the state of the branch, summing up, and assigning what comes next. Each assignment has one responsible person and a due day."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "3.3",
  "title": [
   "准时、考勤和记录",
   "Punctuality, attendance, minutes"
  ],
  "must": [
   "到点就开，到会时间对照开会时间记考勤，迟到照实标明；会议记录由组织委员做。",
   "The meeting starts on time and lateness is marked against the start. The organisation commissioner keeps the minutes."
  ],
  "parameters": [
   {
    "name": "late_after_minutes",
    "label": [
     "开会后几分钟起算迟到",
     "Late from so many minutes after the start"
    ],
    "default": 0,
    "unit": "minutes",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第三项“会议要求”第2点",
      "The office's rule book, regulation 3, under \"requirements\", point 2"
     ]
    },
    "at_least": 0,
    "at_most": 120,
    "options": [],
    "id": "3.3.late_after_minutes",
    "allowed": [
     "0 到 120 之间的整数（分钟）",
     "a whole number from 0 to 120 (minutes)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "4.1",
  "title": [
   "支部书记",
   "Branch secretary"
  ],
  "must": [
   "掌握支部的计划和决议落实到哪一步，按期向上级党组织汇报请示，每次汇报都留底。",
   "Keeps track of the branch's plans and resolutions, and reports regularly to the higher party organisation. Each report is logged."
  ],
  "parameters": [
   {
    "name": "report_upward_every_months",
    "label": [
     "隔几个月向上汇报一次",
     "Months between reports upward"
    ],
    "default": 3,
    "unit": "months",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；本机关制度第四项第一条只写“经常”",
      "The program's default; the office may set its own; the office's rule book, regulation 4, clause 1 only says often"
     ]
    },
    "at_least": 1,
    "at_most": 24,
    "options": [],
    "id": "4.1.report_upward_every_months",
    "allowed": [
     "1 到 24 之间的整数（个月）",
     "a whole number from 1 to 24 (months)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "4.2",
  "title": [
   "支部副书记",
   "Deputy branch secretary"
  ],
  "must": [
   "督查计划和决议的执行；记下党员的意见和诉求，转有关方面办并给答复；按期开好党员大会、支委会、党小组会，上好党课。",
   "Supervises how plans and resolutions are carried out; takes down members' opinions, passes them on and sees them answered; keeps the calendar of general, committee and group meetings and party lectures."
  ],
  "parameters": [
   {
    "name": "general_meeting",
    "label": [
     "党员大会",
     "Branch general meeting"
    ],
    "default": "quarterly",
    "unit": "choice",
    "since": "2018-10-28",
    "source": {
     "text": [
      "《中国共产党支部工作条例（试行）》（2018年10月28日施行）",
      "Regulations on the work of party branches, trial (in force 28 October 2018)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "monthly",
      [
       "每月一次",
       "Monthly"
      ]
     ],
     [
      "quarterly",
      [
       "每季度一次",
       "Quarterly"
      ]
     ],
     [
      "half_yearly",
      [
       "每半年一次",
       "Half-yearly"
      ]
     ],
     [
      "yearly",
      [
       "每年一次",
       "Yearly"
      ]
     ]
    ],
    "id": "4.2.general_meeting",
    "allowed": [
     "每月一次（monthly）、每季度一次（quarterly）、每半年一次（half_yearly）、每年一次（yearly）",
     "Monthly (monthly), Quarterly (quarterly), Half-yearly (half_yearly), Yearly (yearly)"
    ]
   },
   {
    "name": "committee",
    "label": [
     "支部委员会会议",
     "Committee meeting"
    ],
    "default": "monthly",
    "unit": "choice",
    "since": "2018-10-28",
    "source": {
     "text": [
      "《中国共产党支部工作条例（试行）》（2018年10月28日施行）",
      "Regulations on the work of party branches, trial (in force 28 October 2018)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "monthly",
      [
       "每月一次",
       "Monthly"
      ]
     ],
     [
      "quarterly",
      [
       "每季度一次",
       "Quarterly"
      ]
     ],
     [
      "half_yearly",
      [
       "每半年一次",
       "Half-yearly"
      ]
     ],
     [
      "yearly",
      [
       "每年一次",
       "Yearly"
      ]
     ]
    ],
    "id": "4.2.committee",
    "allowed": [
     "每月一次（monthly）、每季度一次（quarterly）、每半年一次（half_yearly）、每年一次（yearly）",
     "Monthly (monthly), Quarterly (quarterly), Half-yearly (half_yearly), Yearly (yearly)"
    ]
   },
   {
    "name": "group",
    "label": [
     "党小组会",
     "Group meeting"
    ],
    "default": "monthly",
    "unit": "choice",
    "since": "2018-10-28",
    "source": {
     "text": [
      "《中国共产党支部工作条例（试行）》（2018年10月28日施行）",
      "Regulations on the work of party branches, trial (in force 28 October 2018)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "monthly",
      [
       "每月一次",
       "Monthly"
      ]
     ],
     [
      "quarterly",
      [
       "每季度一次",
       "Quarterly"
      ]
     ],
     [
      "half_yearly",
      [
       "每半年一次",
       "Half-yearly"
      ]
     ],
     [
      "yearly",
      [
       "每年一次",
       "Yearly"
      ]
     ]
    ],
    "id": "4.2.group",
    "allowed": [
     "每月一次（monthly）、每季度一次（quarterly）、每半年一次（half_yearly）、每年一次（yearly）",
     "Monthly (monthly), Quarterly (quarterly), Half-yearly (half_yearly), Yearly (yearly)"
    ]
   },
   {
    "name": "lecture",
    "label": [
     "党课",
     "Party lecture"
    ],
    "default": "quarterly",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；上级只要求定期，各地多为每季度一次",
      "The program's default; the office may set its own; higher rules only say regularly; quarterly is common"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "monthly",
      [
       "每月一次",
       "Monthly"
      ]
     ],
     [
      "quarterly",
      [
       "每季度一次",
       "Quarterly"
      ]
     ],
     [
      "half_yearly",
      [
       "每半年一次",
       "Half-yearly"
      ]
     ],
     [
      "yearly",
      [
       "每年一次",
       "Yearly"
      ]
     ]
    ],
    "id": "4.2.lecture",
    "allowed": [
     "每月一次（monthly）、每季度一次（quarterly）、每半年一次（half_yearly）、每年一次（yearly）",
     "Monthly (monthly), Quarterly (quarterly), Half-yearly (half_yearly), Yearly (yearly)"
    ]
   },
   {
    "name": "general_meeting_quorum",
    "label": [
     "党员大会到会人数",
     "Quorum of the general meeting"
    ],
    "default": "more_than_half",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；条文写“半数以上”，多数解读按超过半数掌握",
      "The program's default; the office may set its own; the text says half or above; most guides read it as more than half"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "more_than_half",
      [
       "超过半数到会",
       "More than half present"
      ]
     ],
     [
      "half_or_more",
      [
       "半数以上到会（含半数）",
       "Half or more present"
      ]
     ],
     [
      "two_thirds_or_more",
      [
       "三分之二以上到会",
       "Two thirds or more present"
      ]
     ]
    ],
    "id": "4.2.general_meeting_quorum",
    "allowed": [
     "超过半数到会（more_than_half）、半数以上到会（含半数）（half_or_more）、三分之二以上到会（two_thirds_or_more）",
     "More than half present (more_than_half), Half or more present (half_or_more), Two thirds or more present (two_thirds_or_more)"
    ]
   },
   {
    "name": "general_meeting_majority",
    "label": [
     "党员大会通过所需多数",
     "Majority in the general meeting"
    ],
    "default": "more_than_half_of_entitled",
    "unit": "choice",
    "since": "2018-10-28",
    "source": {
     "text": [
      "《中国共产党支部工作条例（试行）》（2018年10月28日施行）",
      "Regulations on the work of party branches, trial (in force 28 October 2018)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "more_than_half_of_entitled",
      [
       "超过应到会人数的半数",
       "More than half of those entitled to attend"
      ]
     ],
     [
      "more_than_half_of_present",
      [
       "超过实到会人数的半数",
       "More than half of those present"
      ]
     ],
     [
      "two_thirds_of_entitled",
      [
       "应到会人数的三分之二以上",
       "Two thirds of those entitled to attend"
      ]
     ]
    ],
    "id": "4.2.general_meeting_majority",
    "allowed": [
     "超过应到会人数的半数（more_than_half_of_entitled）、超过实到会人数的半数（more_than_half_of_present）、应到会人数的三分之二以上（two_thirds_of_entitled）",
     "More than half of those entitled to attend (more_than_half_of_entitled), More than half of those present (more_than_half_of_present), Two thirds of those entitled to attend (two_thirds_of_entitled)"
    ]
   },
   {
    "name": "committee_quorum",
    "label": [
     "支委会到会人数",
     "Quorum of the committee"
    ],
    "default": "half_or_more",
    "unit": "choice",
    "since": "2018-10-28",
    "source": {
     "text": [
      "《中国共产党支部工作条例（试行）》（2018年10月28日施行）",
      "Regulations on the work of party branches, trial (in force 28 October 2018)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "more_than_half",
      [
       "超过半数到会",
       "More than half present"
      ]
     ],
     [
      "half_or_more",
      [
       "半数以上到会（含半数）",
       "Half or more present"
      ]
     ],
     [
      "two_thirds_or_more",
      [
       "三分之二以上到会",
       "Two thirds or more present"
      ]
     ]
    ],
    "id": "4.2.committee_quorum",
    "allowed": [
     "超过半数到会（more_than_half）、半数以上到会（含半数）（half_or_more）、三分之二以上到会（two_thirds_or_more）",
     "More than half present (more_than_half), Half or more present (half_or_more), Two thirds or more present (two_thirds_or_more)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "4.3",
  "title": [
   "组织委员",
   "Organisation commissioner"
  ],
  "must": [
   "随时说得清支部的小组划分、负责人、联络员和人员构成；管好积极分子档案和材料借还；提出年度发展计划，做好培养考察；收好党费。",
   "Can state at any day the branch's groups, leaders, liaison and composition; keeps activists' files with loans and returns; proposes the yearly development plan, trains and reviews activists; collects dues."
  ],
  "parameters": [
   {
    "name": "loan_days",
    "label": [
     "材料借阅天数",
     "Days a file may be lent"
    ],
    "default": 14,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；本机关制度第四项第三条要求登记借还，没有写期限",
      "The program's default; the office may set its own; the office's rule book, regulation 4, clause 3 asks for loans to be logged and gives no term"
     ]
    },
    "at_least": 1,
    "at_most": 365,
    "options": [],
    "id": "4.3.loan_days",
    "allowed": [
     "1 到 365 之间的整数（天）",
     "a whole number from 1 to 365 (days)"
    ]
   },
   {
    "name": "review_every_months",
    "label": [
     "隔几个月考察一次积极分子",
     "Months between reviews of an activist"
    ],
    "default": 6,
    "unit": "months",
    "since": "2014-05-28",
    "source": {
     "text": [
      "《中国共产党发展党员工作细则》（中办发〔2014〕33号）",
      "Detailed rules on admitting party members (Zhongbanfa 2014 no. 33)"
     ]
    },
    "at_least": 1,
    "at_most": 24,
    "options": [],
    "id": "4.3.review_every_months",
    "allowed": [
     "1 到 24 之间的整数（个月）",
     "a whole number from 1 to 24 (months)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "4.4",
  "title": [
   "宣传委员",
   "Publicity commissioner"
  ],
  "must": [
   "了解青年干部想什么、缺什么，据此提出学习安排；计划并落实宣传事项；组织理论、时事和党的基本知识学习。",
   "Learns what young staff think and need and turns it into study plans; plans and does publicity items; organises study of theory, current affairs and party basics."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "5.1",
  "title": [
   "年度计划和学习日",
   "Year plan, study day"
  ],
  "must": [
   "每年有学习教育计划；隔周的学习日全机关一起学，遇节假日和调休可以挪动，挪动要写原因。",
   "There is a study plan each year. Every other week has the whole office's study day, which may be moved around holidays with the reason given."
  ],
  "parameters": [
   {
    "name": "weekday",
    "label": [
     "学习日是星期几",
     "Weekday of the study day"
    ],
    "default": 5,
    "unit": "weekday",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第五项第一条",
      "The office's rule book, regulation 5, clause 1"
     ]
    },
    "at_least": 1,
    "at_most": 7,
    "options": [],
    "id": "5.1.weekday",
    "allowed": [
     "1 到 7 之间的整数（1 是星期一）",
     "a whole number from 1 to 7 (1 is Monday)"
    ]
   },
   {
    "name": "every_weeks",
    "label": [
     "隔几周一次",
     "Weeks between study days"
    ],
    "default": 2,
    "unit": "weeks",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第五项第一条；“间周”按隔一周理解",
      "The office's rule book, regulation 5, clause 1; \"alternate weeks\" read as every second week"
     ]
    },
    "at_least": 1,
    "at_most": 52,
    "options": [],
    "id": "5.1.every_weeks",
    "allowed": [
     "1 到 52 之间的整数（周）",
     "a whole number from 1 to 52 (weeks)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "office.calendar_day",
    "label": [
     "工作日历",
     "Working calendar"
    ]
   },
   {
    "kind": "action",
    "name": "office.calendar_day.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "office.calendar_day.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "record",
    "name": "party_study.session",
    "label": [
     "学习场次",
     "Study sessions"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.session.move",
    "label": [
     "改期",
     "Move"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.session.call_off",
    "label": [
     "取消",
     "Call off"
    ]
   },
   {
    "kind": "rule",
    "name": "ends_before_start",
    "label": [
     "结束时间早于开始时间。",
     "The end is before the start."
    ]
   },
   {
    "kind": "rule",
    "name": "session_called_off",
    "label": [
     "这次学习已经取消。",
     "This session was called off."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.plan",
    "label": [
     "年度学习计划",
     "Plans of the year"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.plan.issue",
    "label": [
     "印发",
     "Issue"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.plan.revise",
    "label": [
     "修订",
     "Revise"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.arrange_study_day",
    "label": [
     "安排本期学习日",
     "Arrange the study day of these weeks"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.year_plan",
    "label": [
     "制定并印发本年学习计划",
     "Make and issue the year's study plan"
    ]
   }
  ]
 },
 {
  "id": "5.2",
  "title": [
   "出勤、请假和会场秩序",
   "Attendance, leave, silent phones"
  ],
  "must": [
   "按时到会并签到；确实来不了的，要有秘书长同意的请假。学习时手机关机或静音。",
   "Attend on time and check in; who can't come needs leave that the secretary general consents to. Phones are off or silent during the session."
  ],
  "parameters": [
   {
    "name": "opens_before_minutes",
    "label": [
     "开始前几分钟可以签到",
     "Check-in opens, minutes before the start"
    ],
    "default": 30,
    "unit": "minutes",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 0,
    "at_most": 240,
    "options": [],
    "id": "5.2.opens_before_minutes",
    "allowed": [
     "0 到 240 之间的整数（分钟）",
     "a whole number from 0 to 240 (minutes)"
    ]
   },
   {
    "name": "late_after_minutes",
    "label": [
     "开始后几分钟起算迟到",
     "Late from so many minutes after the start"
    ],
    "default": 0,
    "unit": "minutes",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；本机关制度第五项第二条要求按时",
      "The program's default; the office may set its own; the office's rule book, regulation 5, clause 2 asks to be on time"
     ]
    },
    "at_least": 0,
    "at_most": 120,
    "options": [],
    "id": "5.2.late_after_minutes",
    "allowed": [
     "0 到 120 之间的整数（分钟）",
     "a whole number from 0 to 120 (minutes)"
    ]
   },
   {
    "name": "closes_after_minutes",
    "label": [
     "结束后几分钟停止签到",
     "Check-in closes, minutes after the end"
    ],
    "default": 30,
    "unit": "minutes",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 0,
    "at_most": 1440,
    "options": [],
    "id": "5.2.closes_after_minutes",
    "allowed": [
     "0 到 1440 之间的整数（分钟）",
     "a whole number from 0 to 1440 (minutes)"
    ]
   },
   {
    "name": "make_up_days",
    "label": [
     "缺席后几天内补学",
     "Days to make up for a session missed"
    ],
    "default": 14,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 180,
    "options": [],
    "id": "5.2.make_up_days",
    "allowed": [
     "1 到 180 之间的整数（天）",
     "a whole number from 1 to 180 (days)"
    ]
   },
   {
    "name": "reason_days",
    "label": [
     "请假事由在学习后保留天数",
     "Days a reason for leave is kept after the session"
    ],
    "default": 30,
    "unit": "days",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 7,
    "at_most": 365,
    "options": [],
    "id": "5.2.reason_days",
    "allowed": [
     "7 到 365 之间的整数（天）",
     "a whole number from 7 to 365 (days)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "office.screen",
    "label": [
     "会议室屏幕",
     "Screens of meeting rooms"
    ]
   },
   {
    "kind": "action",
    "name": "office.screen.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "office.screen.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.session.close",
    "label": [
     "结束并定下名单",
     "Close and settle the sheet"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.session.reopen",
    "label": [
     "重新打开",
     "Open again"
    ]
   },
   {
    "kind": "record",
    "name": "party_study.attendance",
    "label": [
     "签到",
     "Attendance"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.attendance.confirm",
    "label": [
     "确认出席",
     "Confirm"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.attendance.strike",
    "label": [
     "不计出席",
     "Don't count"
    ]
   },
   {
    "kind": "rule",
    "name": "scan_needed",
    "label": [
     "本人签到需要扫会场的码。",
     "Checking yourself in needs the room's code."
    ]
   },
   {
    "kind": "rule",
    "name": "code_not_of_station",
    "label": [
     "扫到的码和登记的二维码对不上。",
     "The code that was scanned is not the one registered for this place."
    ]
   },
   {
    "kind": "rule",
    "name": "own_sheet",
    "label": [
     "自己的签到、请假和补学不能由自己来定。",
     "Nobody decides on their own attendance, leave or make-up."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.leave",
    "label": [
     "学习请假",
     "Leave from study"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.leave.grant",
    "label": [
     "同意",
     "Grant"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.leave.decline",
    "label": [
     "不同意",
     "Decline"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.leave.withdraw",
    "label": [
     "撤回",
     "Withdraw"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.leave.ask_again",
    "label": [
     "再次请假",
     "Ask again"
    ]
   },
   {
    "kind": "rule",
    "name": "leave_after_start",
    "label": [
     "学习已经开始，不能再请假。",
     "The session has begun; leave can't be asked any more."
    ]
   },
   {
    "kind": "rule",
    "name": "leave_needs_reason",
    "label": [
     "请假要写事由。",
     "Leave needs a reason."
    ]
   },
   {
    "kind": "rule",
    "name": "sick_without_reason",
    "label": [
     "病假不写事由。",
     "Sick leave bears no reason."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.make_up",
    "label": [
     "补学",
     "Made up"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.make_up.send_back",
    "label": [
     "退回重补",
     "Send back"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.make_up.enter_again",
    "label": [
     "重新登记",
     "Enter again"
    ]
   },
   {
    "kind": "rule",
    "name": "not_of_session",
    "label": [
     "这个人不在这一场的应到名单里。",
     "This person was not expected at that session."
    ]
   },
   {
    "kind": "rule",
    "name": "made_up_in_future",
    "label": [
     "补学日期还没有到。",
     "The day lies in the future."
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.attend",
    "label": [
     "按时到会并签到",
     "Be there on time and check in"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.answer_leave",
    "label": [
     "答复请假",
     "Answer a leave"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.confirm_attendance",
    "label": [
     "确认签到",
     "Confirm an attendance"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.settle_sheet",
    "label": [
     "核对名单，结束场次",
     "Check the sheet and close the session"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.make_up",
    "label": [
     "补学缺席的一场",
     "Make up for a session missed"
    ]
   }
  ]
 },
 {
  "id": "5.3",
  "title": [
   "理论和业务并重",
   "Theory and work in balance"
  ],
  "must": [
   "政治理论和业务知识都要学，两边的时间大体均衡；业务课由主管这项工作的同志讲。",
   "Theory and professional work are both studied, in balance. Whoever is in charge of a subject lectures on it."
  ],
  "parameters": [
   {
    "name": "min_share_each",
    "label": [
     "每一类至少占全年的份额",
     "Least share of each kind in a year"
    ],
    "default": 0.3,
    "unit": "share",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；本机关制度第五项第三条只要求合理安排",
      "The program's default; the office may set its own; the office's rule book, regulation 5, clause 3 only asks for a sensible balance"
     ]
    },
    "at_least": 0,
    "at_most": 0.5,
    "options": [],
    "id": "5.3.min_share_each",
    "allowed": [
     "0 到 0.5 之间的数（1 为全部）",
     "a number from 0 to 0.5 (1 is all of it)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "party_study.session",
    "label": [
     "学习场次",
     "Study sessions"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.balance_content",
    "label": [
     "理论和业务两类内容都学够",
     "Keep theory and professional work in balance"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.name_lecturer",
    "label": [
     "给业务课定主讲人",
     "Name the lecturer of a professional session"
    ]
   }
  ]
 },
 {
  "id": "5.4",
  "title": [
   "自学",
   "Self-study"
  ],
  "must": [
   "集中学习之外，每个人坚持自学理论、业务和法律，自己记下学了什么。",
   "Beside the common sessions each person studies theory, professional work and law, and enters what was studied."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "party_study.self_study",
    "label": [
     "自学记录",
     "Self-study"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.self_study.withdraw",
    "label": [
     "记错了，删去",
     "Entered by mistake"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.self_study.restore",
    "label": [
     "恢复",
     "Restore"
    ]
   },
   {
    "kind": "rule",
    "name": "written_in_future",
    "label": [
     "日期还没有到。",
     "The day lies in the future."
    ]
   }
  ]
 },
 {
  "id": "5.5",
  "title": [
   "长假学习",
   "Study in long holidays"
  ],
  "must": [
   "春节、“五一”、国庆放假前，支部给党员安排好学什么、用什么材料，假后收回反馈。",
   "Before the Spring Festival, May Day and National Day breaks the branch arranges content and materials, and gathers feedback afterwards."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "party_study.holiday_study",
    "label": [
     "节日学习",
     "Study over the holidays"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.holiday_study.close",
    "label": [
     "收齐，结束",
     "Close"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.holiday_study.reopen",
    "label": [
     "重新打开",
     "Open again"
    ]
   },
   {
    "kind": "rule",
    "name": "last_before_first",
    "label": [
     "结束日早于开始日。",
     "The last day is before the first."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.holiday_feedback",
    "label": [
     "节日学习反馈",
     "What came of study over the holidays"
    ]
   },
   {
    "kind": "rule",
    "name": "holiday_not_issued",
    "label": [
     "这次节日学习还没有布置。",
     "This study has not been set yet."
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.set_spring_festival",
    "label": [
     "布置春节学习",
     "Set study for the Spring Festival"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.set_may_day",
    "label": [
     "布置五一学习",
     "Set study for May Day"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.set_national_day",
    "label": [
     "布置国庆学习",
     "Set study for National Day"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.holiday_feedback",
    "label": [
     "写节日学习反馈",
     "Write what came of study over the holiday"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.close_holiday_study",
    "label": [
     "收齐节日学习反馈",
     "Gather what came of study over the holiday"
    ]
   }
  ]
 },
 {
  "id": "5.6",
  "title": [
   "主任讲党课",
   "The director's party lecture"
  ],
  "must": [
   "常委会主任每年给全体党员讲党课，讲满规定次数。",
   "The standing committee's director gives all members the set number of party lectures each year."
  ],
  "parameters": [
   {
    "name": "lectures",
    "label": [
     "主任每年讲党课次数",
     "Lectures by the director a year"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第五项第六条",
      "The office's rule book, regulation 5, clause 6"
     ]
    },
    "at_least": 0,
    "at_most": 12,
    "options": [],
    "id": "5.6.lectures",
    "allowed": [
     "0 到 12 之间的整数（次或个）",
     "a whole number from 0 to 12 (times or pieces)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "duty",
    "name": "party_study.party_lecture",
    "label": [
     "给全体党员讲党课",
     "Give all members a party lecture"
    ]
   }
  ]
 },
 {
  "id": "5.7",
  "title": [
   "学习形式多样",
   "Varied forms"
  ],
  "must": [
   "报告会、竞赛、讲课辅导、看影像、研讨等形式换着来，不只念材料。",
   "Reports, contests, coaching, films and seminars take turns; study is more than reading out papers."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "party_study.session",
    "label": [
     "学习场次",
     "Study sessions"
    ]
   }
  ]
 },
 {
  "id": "5.8",
  "title": [
   "学习笔记和检查",
   "Notebooks and their inspection"
  ],
  "must": [
   "人人记学习笔记，领导干部和一般党员各有最低字数，并写体会文章；支部定期逐人检查笔记。",
   "Everyone keeps a study notebook, with a least length for leaders and for members, and writes articles. The branch inspects notebooks regularly, person by person."
  ],
  "parameters": [
   {
    "name": "leader_chars",
    "label": [
     "领导干部笔记字数",
     "Characters a year, leaders"
    ],
    "default": 5000,
    "unit": "characters",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第五项第八条",
      "The office's rule book, regulation 5, clause 8"
     ]
    },
    "at_least": 0,
    "at_most": 200000,
    "options": [],
    "id": "5.8.leader_chars",
    "allowed": [
     "0 到 200000 之间的整数（字）",
     "a whole number from 0 to 200000 (characters)"
    ]
   },
   {
    "name": "member_chars",
    "label": [
     "一般党员笔记字数",
     "Characters a year, members"
    ],
    "default": 3000,
    "unit": "characters",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第五项第八条",
      "The office's rule book, regulation 5, clause 8"
     ]
    },
    "at_least": 0,
    "at_most": 200000,
    "options": [],
    "id": "5.8.member_chars",
    "allowed": [
     "0 到 200000 之间的整数（字）",
     "a whole number from 0 to 200000 (characters)"
    ]
   },
   {
    "name": "articles",
    "label": [
     "每年体会文章篇数",
     "Articles a year"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第五项第八条",
      "The office's rule book, regulation 5, clause 8"
     ]
    },
    "at_least": 0,
    "at_most": 50,
    "options": [],
    "id": "5.8.articles",
    "allowed": [
     "0 到 50 之间的整数（次或个）",
     "a whole number from 0 to 50 (times or pieces)"
    ]
   },
   {
    "name": "inspections_per_year",
    "label": [
     "每年检查笔记次数",
     "Notebook inspections a year"
    ],
    "default": 2,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第五项第八条",
      "The office's rule book, regulation 5, clause 8"
     ]
    },
    "at_least": 0,
    "at_most": 12,
    "options": [],
    "id": "5.8.inspections_per_year",
    "allowed": [
     "0 到 12 之间的整数（次或个）",
     "a whole number from 0 to 12 (times or pieces)"
    ]
   },
   {
    "name": "staff_chars",
    "label": [
     "非党员干部笔记字数",
     "Characters a year, staff who are no members"
    ],
    "default": 0,
    "unit": "characters",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；原文要求人人记笔记，只给领导和党员定了字数",
      "The program's default; the office may set its own; the text asks everyone for notes and gives lengths for leaders and members only"
     ]
    },
    "at_least": 0,
    "at_most": 200000,
    "options": [],
    "id": "5.8.staff_chars",
    "allowed": [
     "0 到 200000 之间的整数（字）",
     "a whole number from 0 to 200000 (characters)"
    ]
   },
   {
    "name": "centre_notes",
    "label": [
     "中心组笔记是否计入本条字数",
     "Notes of the centre group count here too"
    ],
    "default": "yes",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；免得同一份学习记两遍",
      "The program's default; the office may set its own; so that nobody writes the same study down twice"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "yes",
      [
       "计",
       "Yes"
      ]
     ],
     [
      "no",
      [
       "不计",
       "No"
      ]
     ]
    ],
    "id": "5.8.centre_notes",
    "allowed": [
     "计（yes）、不计（no）",
     "Yes (yes), No (no)"
    ]
   },
   {
    "name": "inspect_within_days",
    "label": [
     "交齐后几天内检查完",
     "Days to finish an inspection after notebooks are due"
    ],
    "default": 15,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "5.8.inspect_within_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   },
   {
    "name": "complete_days",
    "label": [
     "检查后几个工作日内补齐",
     "Working days to complete a notebook after inspection"
    ],
    "default": 10,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "5.8.complete_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   },
   {
    "name": "count_marks",
    "label": [
     "笔记字数是否计标点",
     "Punctuation counts in the length of notes"
    ],
    "default": "no",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；原文只说字数",
      "The program's default; the office may set its own; the text only speaks of characters"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "yes",
      [
       "计",
       "Yes"
      ]
     ],
     [
      "no",
      [
       "不计",
       "No"
      ]
     ]
    ],
    "id": "5.8.count_marks",
    "allowed": [
     "计（yes）、不计（no）",
     "Yes (yes), No (no)"
    ]
   },
   {
    "name": "read_days",
    "label": [
     "交稿后几个工作日内审阅",
     "Working days to read an article handed in"
    ],
    "default": 10,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "5.8.read_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   },
   {
    "name": "text_months",
    "label": [
     "个人学习文字保留月数",
     "Months what persons wrote of their study is kept"
    ],
    "default": 36,
    "unit": "months",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 12,
    "at_most": 120,
    "options": [],
    "id": "5.8.text_months",
    "allowed": [
     "12 到 120 之间的整数（个月）",
     "a whole number from 12 to 120 (months)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "party_study.note",
    "label": [
     "学习笔记",
     "Notes"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.note.write",
    "label": [
     "改写",
     "Write on"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.note.hand_in",
    "label": [
     "交检查",
     "Hand in"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.note.take_back",
    "label": [
     "取回",
     "Take back"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.note.mark_seen",
    "label": [
     "看过了",
     "Seen"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.note.confirm_pages",
    "label": [
     "核定照片字数",
     "Confirm the pages"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.note.give_back",
    "label": [
     "退回",
     "Give back"
    ]
   },
   {
    "kind": "rule",
    "name": "written_in_future",
    "label": [
     "日期还没有到。",
     "The day lies in the future."
    ]
   },
   {
    "kind": "rule",
    "name": "note_empty",
    "label": [
     "这一页还没有内容。",
     "There is nothing on this page yet."
    ]
   },
   {
    "kind": "rule",
    "name": "pages_without_photo",
    "label": [
     "填了照片字数，却没有照片。",
     "Characters on photographed pages, but there is no photo."
    ]
   },
   {
    "kind": "rule",
    "name": "note_seen",
    "label": [
     "检查人已经看过这一页，不能再取回。",
     "An inspector has seen this page; it can't be taken back."
    ]
   },
   {
    "kind": "rule",
    "name": "own_work",
    "label": [
     "不能检查或答复自己的。",
     "Nobody inspects or answers their own."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.article",
    "label": [
     "体会文章",
     "Articles"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.article.write",
    "label": [
     "改写",
     "Write on"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.article.hand_in",
    "label": [
     "交稿",
     "Hand in"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.article.take_back",
    "label": [
     "取回",
     "Take back"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.article.accept",
    "label": [
     "采纳",
     "Accept"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.article.send_back",
    "label": [
     "退回修改",
     "Send back"
    ]
   },
   {
    "kind": "rule",
    "name": "article_empty",
    "label": [
     "文章还没有正文，也没有附件。",
     "The article has neither text nor file."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.inspection_round",
    "label": [
     "笔记检查",
     "Inspections of notebooks"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.inspection_round.close",
    "label": [
     "结束检查",
     "Finish"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.inspection_round.reopen",
    "label": [
     "重新打开",
     "Open again"
    ]
   },
   {
    "kind": "rule",
    "name": "last_before_first",
    "label": [
     "结束日早于开始日。",
     "The last day is before the first."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.inspection",
    "label": [
     "各人笔记检查",
     "Notebooks inspected"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.inspection.inspect",
    "label": [
     "检查完毕",
     "Inspected"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.inspection.ask_more",
    "label": [
     "请本人补齐",
     "Ask for more"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.inspection.complete",
    "label": [
     "已补齐，再交",
     "Completed"
    ]
   },
   {
    "kind": "rule",
    "name": "round_closed",
    "label": [
     "这次检查已经结束。",
     "This inspection is over."
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.keep_notes",
    "label": [
     "学习笔记跟上全年进度",
     "Keep up the notebook with the pace of the year"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.write_article",
    "label": [
     "写好并交上本年体会文章",
     "Write and hand in the year's article"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.read_article",
    "label": [
     "审阅体会文章",
     "Read an article"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.begin_inspection",
    "label": [
     "开始本期笔记检查",
     "Begin the inspection of notebooks"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.hand_in_notebook",
    "label": [
     "把笔记本交支部检查",
     "Hand the notebook in for inspection"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.complete_notebook",
    "label": [
     "补齐笔记，再交检查",
     "Complete the notebook and hand it in again"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.finish_inspection",
    "label": [
     "逐人查完笔记",
     "Finish the inspection, person by person"
    ]
   }
  ]
 },
 {
  "id": "5.9",
  "title": [
   "发言和讨论",
   "Speaking and discussion"
  ],
  "must": [
   "集中学习时专心听、认真议；谁发了言、谈了什么，要记下来。",
   "In a session people attend and discuss in earnest. Who spoke, and on what, is recorded."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "party_study.speech",
    "label": [
     "发言记录",
     "Who spoke"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.speech.strike",
    "label": [
     "不计发言",
     "Don't count"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.speech.restore",
    "label": [
     "恢复",
     "Count again"
    ]
   },
   {
    "kind": "rule",
    "name": "spoke_before_start",
    "label": [
     "学习还没有开始。",
     "The session has not begun."
    ]
   },
   {
    "kind": "rule",
    "name": "own_sheet",
    "label": [
     "自己的签到、请假和补学不能由自己来定。",
     "Nobody decides on their own attendance, leave or make-up."
    ]
   }
  ]
 },
 {
  "id": "5.10",
  "title": [
   "年末“六有”检查",
   "Year-end six haves"
  ],
  "must": [
   "年末由支部按“六有”逐项检查全年学习，每一项都有据可查；结果供考核评优参考，由人来定。",
   "At year's end the branch checks the six haves: organised, planned, guided, noted, reflected, inspected. Each rests on records; the result informs the evaluation, which people decide."
  ],
  "parameters": [
   {
    "name": "answer_days",
    "label": [
     "几个工作日内答复异议",
     "Working days to answer who contests an entry"
    ],
    "default": 10,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "5.10.answer_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "party_study.plan",
    "label": [
     "年度学习计划",
     "Plans of the year"
    ]
   },
   {
    "kind": "record",
    "name": "party_study.inspection_round",
    "label": [
     "笔记检查",
     "Inspections of notebooks"
    ]
   },
   {
    "kind": "record",
    "name": "party_study.year_check",
    "label": [
     "年末“六有”检查",
     "Year-end checks"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.year_check.confirm",
    "label": [
     "确认检查结果",
     "Confirm the result"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.year_check.reopen",
    "label": [
     "重新打开",
     "Open again"
    ]
   },
   {
    "kind": "rule",
    "name": "haves_open",
    "label": [
     "“六有”还没有逐项看完。",
     "Not all of the six have been gone through."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.year_result",
    "label": [
     "个人全年学习",
     "Persons' years of study"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.year_result.revise",
    "label": [
     "更正",
     "Revise"
    ]
   },
   {
    "kind": "rule",
    "name": "own_work",
    "label": [
     "不能检查或答复自己的。",
     "Nobody inspects or answers their own."
    ]
   },
   {
    "kind": "record",
    "name": "party_study.objection",
    "label": [
     "学习记录异议",
     "Entries contested"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.objection.uphold",
    "label": [
     "成立，将更正",
     "Uphold"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.objection.decline",
    "label": [
     "维持原记录",
     "Let the entry stand"
    ]
   },
   {
    "kind": "action",
    "name": "party_study.objection.withdraw",
    "label": [
     "撤回",
     "Withdraw"
    ]
   },
   {
    "kind": "rule",
    "name": "objection_empty",
    "label": [
     "请写明哪里不对。",
     "Say what is wrong."
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.check_year",
    "label": [
     "年末“六有”检查",
     "Check the year by the six haves"
    ]
   },
   {
    "kind": "duty",
    "name": "party_study.answer_objection",
    "label": [
     "答复学习记录异议",
     "Answer who contests an entry of study"
    ]
   }
  ]
 },
 {
  "id": "6.1",
  "title": [
   "领导带头参加",
   "Leaders attend"
  ],
  "must": [
   "领导班子成员自觉参加机关支部的民主生活会，出席情况照实登记。",
   "Members of the leading group attend the branch's democratic life meeting, and attendance is recorded."
  ],
  "parameters": [
   {
    "name": "attendance_quorum",
    "label": [
     "开会所需到会人数",
     "Attendance needed"
    ],
    "default": "two_thirds_or_more",
    "unit": "choice",
    "since": "2016-12-23",
    "source": {
     "text": [
      "《县以上党和国家机关党员领导干部民主生活会若干规定》（2016年12月23日印发）",
      "Provisions on democratic life meetings of leading cadres, county level and above (issued 23 December 2016)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "two_thirds_or_more",
      [
       "三分之二以上到会",
       "Two thirds or more present"
      ]
     ],
     [
      "none",
      [
       "不设下限",
       "No lower bound"
      ]
     ]
    ],
    "id": "6.1.attendance_quorum",
    "allowed": [
     "三分之二以上到会（two_thirds_or_more）、不设下限（none）",
     "Two thirds or more present (two_thirds_or_more), No lower bound (none)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "6.2",
  "title": [
   "召开和通知",
   "Holding it, giving notice"
  ],
  "must": [
   "民主生活会按期召开，先定议题，提前通知到每个人，人人准备；通知晚了如实记作违规。",
   "Meetings are held in each period with a set topic. Everyone is told days ahead and prepares; a late notice is recorded as a breach."
  ],
  "parameters": [
   {
    "name": "per_half_year",
    "label": [
     "每半年次数",
     "Meetings a half-year"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第六项第二条；上级2016年规定为每年一次，一般在第四季度",
      "The office's rule book, regulation 6, clause 2; the higher rule of 2016 says once a year, as a rule in the fourth quarter"
     ]
    },
    "at_least": 0,
    "at_most": 6,
    "options": [],
    "id": "6.2.per_half_year",
    "allowed": [
     "0 到 6 之间的整数（次或个）",
     "a whole number from 0 to 6 (times or pieces)"
    ]
   },
   {
    "name": "notice_days",
    "label": [
     "提前几天通知",
     "Days of notice"
    ],
    "default": 3,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第六项第二条",
      "The office's rule book, regulation 6, clause 2"
     ]
    },
    "at_least": 0,
    "at_most": 60,
    "options": [],
    "id": "6.2.notice_days",
    "allowed": [
     "0 到 60 之间的整数（天）",
     "a whole number from 0 to 60 (days)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "6.3",
  "title": [
   "请假",
   "Leave"
  ],
  "must": [
   "到不了会的，会前向支部书记请假。",
   "Who can't come asks the branch secretary for leave before the meeting."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "6.4",
  "title": [
   "批评和自我批评",
   "Criticism and self-criticism"
  ],
  "must": [
   "每个人联系自己的思想和工作，先讲自己的问题，也诚恳地指出别人的问题；内容只有与会的人能看。",
   "Each person speaks of their own thinking and work first, and candidly of others'. Only those taking part can see it."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "6.5",
  "title": [
   "用事实说话",
   "Facts and reasons"
  ],
  "must": [
   "批评要有事实、有理由、有改进建议：什么时候、什么事、建议怎么改，都写清楚。",
   "Criticism rests on facts and reasons: when, what, and what is proposed. It is given in good faith."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "6.6",
  "title": [
   "问题整改",
   "Rectification"
  ],
  "must": [
   "会上查出的问题逐条定措施、定负责人、定期限，附上佐证，经核实才能销账。",
   "Each problem found gets a measure, an owner, a due day and evidence, and is followed until verified."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "6.7",
  "title": [
   "记录和上报",
   "Minutes and report"
  ],
  "must": [
   "会议有详细记录；会后按期写成书面报告送上级党组织，注明报送日期。",
   "The minutes are detailed. A written report goes to the higher party organisation in time, with its date."
  ],
  "parameters": [
   {
    "name": "report_days",
    "label": [
     "会后几天内上报",
     "Days to report after the meeting"
    ],
    "default": 15,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；本机关制度第六项第七条写“及时”，上级常见要求为十五日内",
      "The program's default; the office may set its own; the office's rule book, regulation 6, clause 7 says promptly; fifteen days is the usual higher rule"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "6.7.report_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "6.8",
  "title": [
   "对照上次整改",
   "The last meeting's measures"
  ],
  "must": [
   "开会先把上一次定下的整改措施逐条过一遍；有一条没有结果，这次会就不能办结。",
   "A meeting takes up every measure of the one before, and can't be closed until each has an outcome."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "7.1",
  "title": [
   "每年一轮",
   "Once a year"
  ],
  "must": [
   "每年评议一轮，评议开始那天的全体党员都在内。",
   "There is one round a year, over all members of the day it starts."
  ],
  "parameters": [
   {
    "name": "rounds_per_year",
    "label": [
     "每年轮数",
     "Rounds a year"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第七项第一条",
      "The office's rule book, regulation 7, clause 1"
     ]
    },
    "at_least": 0,
    "at_most": 4,
    "options": [],
    "id": "7.1.rounds_per_year",
    "allowed": [
     "0 到 4 之间的整数（次或个）",
     "a whole number from 0 to 4 (times or pieces)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "7.2",
  "title": [
   "领导干部双重评议",
   "Leaders appraised twice"
  ],
  "must": [
   "党员不分职务都参加评议；领导干部既在支部参加，也在领导班子里参加。",
   "All members take part whatever their post. Leaders are appraised in the branch and again in the leading group."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "7.3",
  "title": [
   "评议内容",
   "What is appraised"
  ],
  "must": [
   "围绕规定的五个方面评议，本机关可以补充自己的要求。",
   "The appraisal covers the five prescribed points, and the office may add its own."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "7.4",
  "title": [
   "评议步骤",
   "The steps"
  ],
  "must": [
   "按顺序走：先学习，再检查自己，然后大家评议，接着组织考察，最后表彰或处理；上一步没做完，下一步不开始。",
   "In order: study, self-criticism, appraisal by others, review by the organisation, commendation and handling. A step opens when the one before is complete."
  ],
  "parameters": [
   {
    "name": "steps",
    "label": [
     "采用的步骤",
     "Steps followed"
    ],
    "default": "five_steps",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第七项第四条；上级现行做法为四步",
      "The office's rule book, regulation 7, clause 4; the present higher practice has four steps"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "five_steps",
      [
       "五步：学习、自我批评、评议、考察、表彰处理",
       "Five: study, self-criticism, appraisal, review, handling"
      ]
     ],
     [
      "four_steps",
      [
       "四步：自评、互评、测评、组织评定",
       "Four: own view, each other, ballot, organisation's view"
      ]
     ]
    ],
    "id": "7.4.steps",
    "allowed": [
     "五步：学习、自我批评、评议、考察、表彰处理（five_steps）、四步：自评、互评、测评、组织评定（four_steps）",
     "Five: study, self-criticism, appraisal, review, handling (five_steps), Four: own view, each other, ballot, organisation's view (four_steps)"
    ]
   },
   {
    "name": "grades",
    "label": [
     "评议等次",
     "Grades"
    ],
    "default": "four_grades",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；现行表格为四等，旧表格有用三等的",
      "The program's default; the office may set its own; present forms have four grades, some older ones three"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "four_grades",
      [
       "优秀、合格、基本合格、不合格",
       "Excellent, qualified, basically qualified, not qualified"
      ]
     ],
     [
      "three_grades",
      [
       "优秀、合格、不合格",
       "Excellent, qualified, not qualified"
      ]
     ]
    ],
    "id": "7.4.grades",
    "allowed": [
     "优秀、合格、基本合格、不合格（four_grades）、优秀、合格、不合格（three_grades）",
     "Excellent, qualified, basically qualified, not qualified (four_grades), Excellent, qualified, not qualified (three_grades)"
    ]
   },
   {
    "name": "excellent_share_at_most",
    "label": [
     "优秀等次最多占几成",
     "Greatest share of excellent"
    ],
    "default": 0.3333,
    "unit": "share",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；通常不超过三分之一",
      "The program's default; the office may set its own; usually not over one third"
     ]
    },
    "at_least": 0,
    "at_most": 1,
    "options": [],
    "id": "7.4.excellent_share_at_most",
    "allowed": [
     "0 到 1 之间的数（1 为全部）",
     "a number from 0 to 1 (1 is all of it)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "7.5",
  "title": [
   "不走过场",
   "No going through the motions"
  ],
  "must": [
   "讲真话、写理由；有人漏评或者评语没有理由，这一步就不能结束。",
   "People speak frankly and give reasons. A person left out, or an appraisal without reasons, keeps the step open."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "7.6",
  "title": [
   "登记表",
   "Registration form"
  ],
  "must": [
   "每名党员认真填写评议登记表，制成文书归档，只有有权的人能看。",
   "Each member's registration form is filled in, produced as a document, kept on file and seen only by those entitled."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "7.7",
  "title": [
   "结合进行",
   "Joined with other work"
  ],
  "must": [
   "评议同民主生活会、创先争优和年终总结衔接起来，材料放在同一份卷里看。",
   "The appraisal joins up with the democratic life meeting, striving for excellence and the year-end summary, in one dossier."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "8.1",
  "title": [
   "缴纳时间",
   "When they are due"
  ],
  "must": [
   "每月在规定日前缴清当月党费；到期前提醒，过期列出，规定日赶上休息日要标明。",
   "Dues are paid each month by the set day. There are reminders before and a mark after; a day off is shown as such."
  ],
  "parameters": [
   {
    "name": "due_day",
    "label": [
     "每月几号前缴",
     "Day of the month"
    ],
    "default": 10,
    "unit": "day_of_month",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第八项“缴纳时间”一段",
      "The office's rule book, regulation 8, under \"time of payment\""
     ]
    },
    "at_least": 1,
    "at_most": 31,
    "options": [],
    "id": "8.1.due_day",
    "allowed": [
     "1 到 31 之间的整数（号）",
     "a whole number from 1 to 31 (day of the month)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "8.2",
  "title": [
   "缴纳数额",
   "How much"
  ],
  "must": [
   "应缴额等于核定比例乘本人基数，四舍五入到分。基数和数额只有本人和组织委员能看。",
   "The amount is the set rate times the person's base, rounded half up to the fen. Bases and amounts are seen only by the payer and the organisation commissioner."
  ],
  "parameters": [
   {
    "name": "rate_bands",
    "label": [
     "在职党员比例档",
     "Rates for members in work"
    ],
    "default": "300000:50;500000:100;1000000:150;:200",
    "unit": "rate_bands",
    "since": "2008-04-01",
    "source": {
     "text": [
      "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号，2008年4月1日施行）",
      "Provisions on collecting, using and managing party dues (Zhongzufa 2008 no. 3, in force 1 April 2008)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [],
    "id": "8.2.rate_bands",
    "allowed": [
     "“上限（分）:比例（万分之几）”，用分号隔开，上限一档比一档高，最后一档不写上限，最多 12 档",
     "“up to (fen):rate (ten thousandths)” parted by semicolons, each above the one before, the last without a limit, 12 at most"
    ]
   },
   {
    "name": "retired_rate_bands",
    "label": [
     "离退休党员比例档",
     "Rates for retired members"
    ],
    "default": "500000:50;:100",
    "unit": "rate_bands",
    "since": "2008-04-01",
    "source": {
     "text": [
      "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号，2008年4月1日施行）",
      "Provisions on collecting, using and managing party dues (Zhongzufa 2008 no. 3, in force 1 April 2008)"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [],
    "id": "8.2.retired_rate_bands",
    "allowed": [
     "“上限（分）:比例（万分之几）”，用分号隔开，上限一档比一档高，最后一档不写上限，最多 12 档",
     "“up to (fen):rate (ten thousandths)” parted by semicolons, each above the one before, the last without a limit, 12 at most"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "8.3",
  "title": [
   "一人一月一缴",
   "One person, one month"
  ],
  "must": [
   "一笔只缴本人一个月的党费，不并缴几个月，也不替别人缴；这类情况记录下来。",
   "One payment is one person's one month. Paying several months at once or for someone else is refused, and the attempt is recorded."
  ],
  "parameters": [
   {
    "name": "months_at_once",
    "label": [
     "能否几个月并缴",
     "Several months at once"
    ],
    "default": "one_month_only",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第八项“收缴要求”一段；中组发〔2008〕3号允许经支部同意按季缴",
      "The office's rule book, regulation 8, under \"requirements\"; Zhongzufa 2008 no. 3 allows quarterly payment with the branch's consent"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "one_month_only",
      [
       "只能逐月缴",
       "One month at a time"
      ]
     ],
     [
      "quarter_with_consent",
      [
       "经支部同意可按季缴",
       "Quarterly with the branch's consent"
      ]
     ]
    ],
    "id": "8.3.months_at_once",
    "allowed": [
     "只能逐月缴（one_month_only）、经支部同意可按季缴（quarter_with_consent）",
     "One month at a time (one_month_only), Quarterly with the branch's consent (quarter_with_consent)"
    ]
   },
   {
    "name": "paid_by",
    "label": [
     "能否代缴",
     "Payment by someone else"
    ],
    "default": "self_only",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第八项“收缴要求”一段；中组发〔2008〕3号允许经支部同意由亲属或其他党员代缴",
      "The office's rule book, regulation 8, under \"requirements\"; Zhongzufa 2008 no. 3 allows a relative or another member with the branch's consent"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "self_only",
      [
       "只能本人缴",
       "By the member only"
      ]
     ],
     [
      "relative_or_member_with_consent",
      [
       "经支部同意可由亲属或其他党员代缴",
       "By a relative or another member with the branch's consent"
      ]
     ]
    ],
    "id": "8.3.paid_by",
    "allowed": [
     "只能本人缴（self_only）、经支部同意可由亲属或其他党员代缴（relative_or_member_with_consent）",
     "By the member only (self_only), By a relative or another member with the branch's consent (relative_or_member_with_consent)"
    ]
   },
   {
    "name": "back_payment_months",
    "label": [
     "补缴最多几个月",
     "Months that may be paid back"
    ],
    "default": 6,
    "unit": "months",
    "since": "2008-04-01",
    "source": {
     "text": [
      "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号，2008年4月1日施行）",
      "Provisions on collecting, using and managing party dues (Zhongzufa 2008 no. 3, in force 1 April 2008)"
     ]
    },
    "at_least": 1,
    "at_most": 24,
    "options": [],
    "id": "8.3.back_payment_months",
    "allowed": [
     "1 到 24 之间的整数（个月）",
     "a whole number from 1 to 24 (months)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "8.4",
  "title": [
   "迟缴和不缴",
   "Late and unpaid"
  ],
  "must": [
   "没有理由迟缴或不缴的，先口头批评，累计到规定次数作通报批评；有原因的由本人说明，组织委员答复是否认可。",
   "Late or unpaid without cause brings oral criticism first, and criticism by notice from the set number of times. With cause, the member explains and the commissioner accepts or not."
  ],
  "parameters": [
   {
    "name": "oral_from",
    "label": [
     "第几次起口头批评",
     "Oral criticism from time"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第八项“收缴要求”一段",
      "The office's rule book, regulation 8, under \"requirements\""
     ]
    },
    "at_least": 1,
    "at_most": 12,
    "options": [],
    "id": "8.4.oral_from",
    "allowed": [
     "1 到 12 之间的整数（次或个）",
     "a whole number from 1 to 12 (times or pieces)"
    ]
   },
   {
    "name": "notice_from",
    "label": [
     "第几次起通报批评",
     "Criticism by notice from time"
    ],
    "default": 3,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第八项“收缴要求”一段",
      "The office's rule book, regulation 8, under \"requirements\""
     ]
    },
    "at_least": 1,
    "at_most": 12,
    "options": [],
    "id": "8.4.notice_from",
    "allowed": [
     "1 到 12 之间的整数（次或个）",
     "a whole number from 1 to 12 (times or pieces)"
    ]
   },
   {
    "name": "refer_after_months",
    "label": [
     "连续几个月不缴报支部书记",
     "Months unpaid before telling the branch secretary"
    ],
    "default": 6,
    "unit": "months",
    "since": "2008-04-01",
    "source": {
     "text": [
      "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号，2008年4月1日施行）",
      "Provisions on collecting, using and managing party dues (Zhongzufa 2008 no. 3, in force 1 April 2008)"
     ]
    },
    "at_least": 1,
    "at_most": 24,
    "options": [],
    "id": "8.4.refer_after_months",
    "allowed": [
     "1 到 24 之间的整数（个月）",
     "a whole number from 1 to 24 (months)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "8.5",
  "title": [
   "收缴、登记和上交",
   "Collecting, ledger, handing over"
  ],
  "must": [
   "组织委员按时收、逐笔登记，按月把党费上交党工委并留下凭证；台账可以打印。",
   "The organisation commissioner collects in time, keeps the ledger and hands the month over to the working committee against a receipt."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "9.1",
  "title": [
   "会议筹备",
   "Preparing meetings"
  ],
  "must": [
   "人代会、常委会会议和主任会议的会务，从开会那天倒排任务，落实到人，座位、材料、服务逐项列清。",
   "Congress sessions, standing committee meetings and directors' meetings are prepared by tasks counted back from the day, each with an owner, and lists of seats, materials and services."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "9.2",
  "title": [
   "文稿、会刊和信息",
   "Drafts, journal, news"
  ],
  "must": [
   "综合文稿、会刊、新闻和信息，从选题到写成、刊发都有安排，有统计。",
   "Drafts, the journal, news and information items are planned, written, published and counted."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "office.rulebook_text",
    "label": [
     "本机关制度原文",
     "The office's own text"
    ]
   },
   {
    "kind": "action",
    "name": "office.rulebook_text.repeal",
    "label": [
     "废止",
     "Repeal"
    ]
   },
   {
    "kind": "action",
    "name": "office.rulebook_text.restore",
    "label": [
     "恢复",
     "Restore"
    ]
   }
  ]
 },
 {
  "id": "9.3",
  "title": [
   "文书、档案和机要",
   "Papers, archives, confidential mail"
  ],
  "must": [
   "收发信电、文印、档案和机要文件都有登记，交接清楚，注意保密。",
   "Mail, printing, archives and confidential papers are kept in registers, with clear hand-over and due care."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "office.export",
    "label": [
     "导出和打印记录",
     "What was taken out"
    ]
   },
   {
    "kind": "record",
    "name": "office.form",
    "label": [
     "表样",
     "Forms"
    ]
   }
  ]
 },
 {
  "id": "9.4",
  "title": [
   "视察、检查和调研",
   "Tours, checks, surveys"
  ],
  "must": [
   "视察、检查、调查等活动事先有方案，人员、车辆、行程有人管，事后有结果。",
   "Inspection tours, checks and surveys have a programme, participants and logistics, and an outcome afterwards."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "9.5",
  "title": [
   "行政和后勤",
   "Administration and logistics"
  ],
  "must": [
   "接待、车辆、安全保卫、物资和人员台账有人管、有登记；同一辆车同一时段只派一次。",
   "Reception, vehicles, security, supplies and the office's lists are looked after and registered. A vehicle is booked once for an hour."
  ],
  "parameters": [
   {
    "name": "two_persons",
    "label": [
     "要害职务由两名管理员办理",
     "Two administrators give a post of power"
    ],
    "default": "on",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "on",
      [
       "一人提出，另一人确认",
       "One proposes, another confirms"
      ]
     ],
     [
      "off",
      [
       "一人办理",
       "One is enough"
      ]
     ]
    ],
    "id": "9.5.two_persons",
    "allowed": [
     "一人提出，另一人确认（on）、一人办理（off）",
     "One proposes, another confirms (on), One is enough (off)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "office.section",
    "label": [
     "科室",
     "Sections"
    ]
   },
   {
    "kind": "action",
    "name": "office.section.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "office.section.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "record",
    "name": "office.person",
    "label": [
     "人员",
     "People"
    ]
   },
   {
    "kind": "action",
    "name": "office.person.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "office.person.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "rule",
    "name": "last_administrator",
    "label": [
     "这样就没有系统管理员了。",
     "That would leave the office without an administrator."
    ]
   },
   {
    "kind": "record",
    "name": "office.post_held",
    "label": [
     "任职",
     "Posts held"
    ]
   },
   {
    "kind": "action",
    "name": "office.post_held.confirm",
    "label": [
     "确认任职",
     "Confirm the post"
    ]
   },
   {
    "kind": "action",
    "name": "office.post_held.decline",
    "label": [
     "不同意",
     "Do not confirm"
    ]
   },
   {
    "kind": "action",
    "name": "office.post_held.end_on",
    "label": [
     "登记卸任",
     "Enter the last day"
    ]
   },
   {
    "kind": "action",
    "name": "office.post_held.strike",
    "label": [
     "登记有误",
     "Entered in error"
    ]
   },
   {
    "kind": "rule",
    "name": "end_before_start",
    "label": [
     "截止日早于起始日。",
     "The last day is before the first day."
    ]
   },
   {
    "kind": "rule",
    "name": "proposer_not_asked",
    "label": [
     "“提出人”由系统填写。",
     "Who proposed it is filled in by the program."
    ]
   },
   {
    "kind": "rule",
    "name": "two_needed",
    "label": [
     "这是要害职务，要另一位系统管理员确认后才生效。",
     "This is a post of power: another administrator confirms it."
    ]
   },
   {
    "kind": "rule",
    "name": "two_not_needed",
    "label": [
     "这个职务不需要另一位管理员确认。",
     "This post needs no other administrator's word."
    ]
   },
   {
    "kind": "rule",
    "name": "same_hand_post",
    "label": [
     "提出和确认要由两个人办。",
     "Who proposed it can't confirm it."
    ]
   },
   {
    "kind": "rule",
    "name": "own_post",
    "label": [
     "不能确认给自己的职务。",
     "Nobody confirms a post of their own."
    ]
   },
   {
    "kind": "record",
    "name": "office.room",
    "label": [
     "房间",
     "Rooms"
    ]
   },
   {
    "kind": "action",
    "name": "office.room.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "office.room.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "record",
    "name": "office.station",
    "label": [
     "二维码",
     "Codes"
    ]
   },
   {
    "kind": "action",
    "name": "office.station.retire",
    "label": [
     "作废",
     "Retire"
    ]
   },
   {
    "kind": "record",
    "name": "office.parameter_value",
    "label": [
     "本机关取值",
     "The office's values"
    ]
   },
   {
    "kind": "action",
    "name": "office.parameter_value.withdraw",
    "label": [
     "撤回",
     "Withdraw"
    ]
   },
   {
    "kind": "action",
    "name": "office.parameter_value.set_again",
    "label": [
     "重新设定",
     "Set again"
    ]
   },
   {
    "kind": "rule",
    "name": "parameter_unknown",
    "label": [
     "没有这个参数，没有保存。",
     "There is no such parameter; nothing was saved."
    ]
   },
   {
    "kind": "rule",
    "name": "value_unfit",
    "label": [
     "这个值超出了参数允许的范围，没有保存。",
     "The value lies outside what its parameter lets through; it was not saved."
    ]
   },
   {
    "kind": "rule",
    "name": "two_for_power",
    "label": [
     "这一项只能由办公室主任改。",
     "Only the office director changes this value."
    ]
   },
   {
    "kind": "record",
    "name": "office.waiting",
    "label": [
     "待确认的补交",
     "Handed in, waiting"
    ]
   },
   {
    "kind": "action",
    "name": "office.waiting.take",
    "label": [
     "采纳",
     "Take it"
    ]
   },
   {
    "kind": "action",
    "name": "office.waiting.dismiss",
    "label": [
     "不采纳",
     "Don't take it"
    ]
   },
   {
    "kind": "action",
    "name": "office.waiting.bounce",
    "label": [
     "采纳不了",
     "Could not be taken"
    ]
   },
   {
    "kind": "duty",
    "name": "office_duties.confirm_post",
    "label": [
     "确认或不同意要害职务的任职",
     "Confirm or decline a post of power"
    ]
   }
  ]
 },
 {
  "id": "9.6",
  "title": [
   "培训和考核",
   "Training and appraisal"
  ],
  "must": [
   "安排干部职工的培训、考核和集体活动，情况汇入年度考核。",
   "Staff training, appraisal and common activities are arranged and flow into the annual evaluation."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "9.7",
  "title": [
   "离退休干部",
   "Retirees"
  ],
  "must": [
   "离退休同志有名册，有联系，有走访，服务事项有人办。",
   "Retirees have a roster, contact and visits, and someone who sees to what they need."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "9.8",
  "title": [
   "领导交办事项",
   "Assigned matters"
  ],
  "must": [
   "领导交办的每件事都有承办人、期限、进展和回复。",
   "Each matter assigned by a leader has an owner, a due day, progress and an answer."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "office.message",
    "label": [
     "提醒",
     "Messages"
    ]
   },
   {
    "kind": "action",
    "name": "office.message.open",
    "label": [
     "标为已读",
     "Mark as read"
    ]
   },
   {
    "kind": "action",
    "name": "office.message.put_off",
    "label": [
     "稍后再提醒",
     "Remind me again"
    ]
   },
   {
    "kind": "record",
    "name": "office.reach",
    "label": [
     "提醒方式",
     "How to be reached"
    ]
   }
  ]
 },
 {
  "id": "10.1",
  "title": [
   "依规节俭",
   "By the rules, thriftily"
  ],
  "must": [
   "用钱守财经法规，讲节俭，有多少钱办多少事，看重实效。",
   "Money is used by the law and the rules, thriftily, within what there is, and to good effect."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "10.2",
  "title": [
   "账目统一管理",
   "One office keeps the accounts"
  ],
  "must": [
   "机关和下属单位的账都归办公室一家管，不另设账。",
   "One office keeps all accounts of the bureau and its units; there are no others."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "10.3",
  "title": [
   "按计划开支",
   "Spending by plan"
  ],
  "must": [
   "每笔报销都对应计划里的一项；计划里没有或余额不够的，不予报销，并说明差多少。",
   "A claim names its line of the budget plan. Without a line, or with too little left, it is refused with the figure."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "10.4",
  "title": [
   "收费许可",
   "Licence to collect"
  ],
  "must": [
   "收费项目和标准要先经主管部门批准，取得有效许可才能收。",
   "A fee is collected only with approval of item and standard, and a licence in force."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "10.5",
  "title": [
   "统一票据",
   "Unified receipts"
  ],
  "must": [
   "收费一律开登记在册的统一票据，按号顺序用，不跳号，不重号。",
   "Receipts come from registered unified receipt books, used in order without gaps or reuse."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "10.6",
  "title": [
   "应收尽收",
   "Collect what is due"
  ],
  "must": [
   "该收的收齐，不该收的不收；不另设账外资金，标准、对象和范围不许自己改。",
   "What is due is collected and nothing else. No money is kept off the books; standard, object and scope are not changed at will."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "10.7",
  "title": [
   "审批、借款和报销",
   "Approval, loans, claims"
  ],
  "must": [
   "用钱先请示后办理；借款经分管领导和审批人同意再到办公室领取；谁经手谁签字报销，借款报销后及时还清。",
   "Spending is agreed beforehand. A loan needs the leader in charge, then the approver, then cash from the office; whoever handled it signs the claim, and the loan is repaid promptly."
  ],
  "parameters": [
   {
    "name": "spending_approver",
    "label": [
     "用款审批人",
     "Who approves spending"
    ],
    "default": "standing_committee_director",
    "unit": "post",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十项第七条；原文写“局长”，本机关对应常委会主任",
      "The office's rule book, regulation 10, clause 7; the text says bureau head; here that is the standing committee's director"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [],
    "id": "10.7.spending_approver",
    "allowed": [
     "一个职务的代号，例如 office_director",
     "the name of a post, for example office_director"
    ]
   },
   {
    "name": "loan_days",
    "label": [
     "借款几天内还清",
     "Days to repay a loan"
    ],
    "default": 30,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；本机关制度第十项第七条写“及时”",
      "The program's default; the office may set its own; the office's rule book, regulation 10, clause 7 says promptly"
     ]
    },
    "at_least": 1,
    "at_most": 365,
    "options": [],
    "id": "10.7.loan_days",
    "allowed": [
     "1 到 365 之间的整数（天）",
     "a whole number from 1 to 365 (days)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "10.8",
  "title": [
   "财务人员",
   "Finance staff"
  ],
  "must": [
   "财务人员守纪律、讲原则，账目改动都留痕，金额记到分，按月向领导报告收支。",
   "Finance staff keep discipline. No amount changes without a trace, sums go to the fen, and leaders get a monthly statement."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "11.1",
  "title": [
   "收文和拟办",
   "Incoming papers"
  ],
  "must": [
   "来文由文书统一签收、拆封、分类登记，办公室主任写拟办意见，再请分管领导阅批。",
   "The clerk signs for, opens, classes and registers incoming papers; the office director proposes handling; the leader in charge comments."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "11.2",
  "title": [
   "传阅和退回",
   "Circulation"
  ],
  "must": [
   "按批示分送，每人传阅不超过规定天数，没看完先退回让下一位看；收回时份数、页数点清，要留用的另办手续，办完销账。从外面会议带回的文件先登记再传。",
   "Papers circulate as instructed, each reader within the set days; one who hasn't finished gives the paper back for the next. Copies are counted on return, keeping one needs its own approval, and papers brought from meetings are registered first."
  ],
  "parameters": [
   {
    "name": "reader_days",
    "label": [
     "每人传阅天数",
     "Days for each reader"
    ],
    "default": 2,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十一项第二条",
      "The office's rule book, regulation 11, clause 2"
     ]
    },
    "at_least": 1,
    "at_most": 30,
    "options": [],
    "id": "11.2.reader_days",
    "allowed": [
     "1 到 30 之间的整数（天）",
     "a whole number from 1 to 30 (days)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "11.3",
  "title": [
   "发文",
   "Outgoing papers"
  ],
  "must": [
   "主办人起草，领导提意见，主任签发，文书编号付印；主办人校对、验印、装订、登记后分发，正本和底稿存档。",
   "The author drafts, the leader comments, the office director signs, the clerk numbers and has it printed; the author proofs, has it sealed and registered; then it is distributed and archived with the draft."
  ],
  "parameters": [
   {
    "name": "archive_copies",
    "label": [
     "存档正文份数",
     "Copies kept on file"
    ],
    "default": 3,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十一项第三条",
      "The office's rule book, regulation 11, clause 3"
     ]
    },
    "at_least": 1,
    "at_most": 20,
    "options": [],
    "id": "11.3.archive_copies",
    "allowed": [
     "1 到 20 之间的整数（次或个）",
     "a whole number from 1 to 20 (times or pieces)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "11.4",
  "title": [
   "会议记录和材料",
   "Minutes and materials"
  ],
  "must": [
   "重要会议的记录和材料交文书统一保存，没交的要催，定期整理立卷。",
   "Minutes and materials of important meetings are handed to the clerk, missing ones are chased, and volumes are closed periodically."
  ],
  "parameters": [
   {
    "name": "hand_in_days",
    "label": [
     "会后几天内交材料",
     "Days to hand in after a meeting"
    ],
    "default": 7,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定；本机关制度第十一项第四条没有写天数",
      "The program's default; the office may set its own; the office's rule book, regulation 11, clause 4 gives no number of days"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "11.4.hand_in_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "11.5",
  "title": [
   "用印",
   "Use of the seal"
  ],
  "must": [
   "用办公室的章，先申请，主任批准后再盖，每次都登记内容、份数和监印人。",
   "Each use of the office seal is asked for, approved by the office director, and registered with what, how many copies and the witness."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "12.1",
  "title": [
   "地面",
   "Floors"
  ],
  "must": [
   "不吐痰，不乱扔纸屑和烟头，地面保持干净。",
   "No spitting, no litter, no cigarette ends; floors stay clean."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "hygiene.inspection",
    "label": [
     "卫生检查",
     "Inspections"
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.checklist",
    "label": [
     "检查表",
     "Checklists"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.checklist.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.checklist.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "rule",
    "name": "no_items",
    "label": [
     "检查表里没有检查项。",
     "The checklist has no item."
    ]
   }
  ]
 },
 {
  "id": "12.2",
  "title": [
   "桌面和柜顶",
   "Desks and cabinet tops"
  ],
  "must": [
   "办公桌面干净不乱，柜子上面的东西放齐。",
   "Desks are clean and tidy, and things on top of cabinets in order."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "hygiene.inspection",
    "label": [
     "卫生检查",
     "Inspections"
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.checklist",
    "label": [
     "检查表",
     "Checklists"
    ]
   }
  ]
 },
 {
  "id": "12.3",
  "title": [
   "桌下",
   "Under the desks"
  ],
  "must": [
   "办公桌底下不放杂物。",
   "Nothing is piled under desks."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "hygiene.inspection",
    "label": [
     "卫生检查",
     "Inspections"
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.checklist",
    "label": [
     "检查表",
     "Checklists"
    ]
   }
  ]
 },
 {
  "id": "12.4",
  "title": [
   "窗户",
   "Windows"
  ],
  "must": [
   "窗玻璃擦干净并保持住。",
   "Window panes are clean and kept so."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "hygiene.inspection",
    "label": [
     "卫生检查",
     "Inspections"
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.checklist",
    "label": [
     "检查表",
     "Checklists"
    ]
   }
  ]
 },
 {
  "id": "12.5",
  "title": [
   "下班自查",
   "After-work check"
  ],
  "must": [
   "下班前各科室自己看一遍门窗、电灯和电脑；因疏忽造成损失的，登记并通报批评。",
   "Before leaving, each section checks doors, windows, lights and computers. A loss by neglect is recorded, with criticism by notice."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "hygiene.inspection",
    "label": [
     "卫生检查",
     "Inspections"
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.self_check",
    "label": [
     "下班自查",
     "After-work checks"
    ]
   },
   {
    "kind": "rule",
    "name": "items_open",
    "label": [
     "还有检查项没有选。",
     "Some items are not ticked yet."
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.loss",
    "label": [
     "疏漏损失",
     "Losses by neglect"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.loss.strike",
    "label": [
     "撤销",
     "Strike"
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.notice",
    "label": [
     "警告和通报",
     "Warnings and notices"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.decide_on_loss",
    "label": [
     "对疏漏造成的损失作出处理",
     "Decide on a loss by neglect"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.self_check",
    "label": [
     "下班自查门窗、灯和电脑",
     "Check doors, windows, lights and computers after work"
    ]
   }
  ]
 },
 {
  "id": "12.6",
  "title": [
   "每月大扫除",
   "Monthly cleaning"
  ],
  "must": [
   "办公室按月组织大扫除，划分区域，扫完有照片。",
   "The office organises a common cleaning each month, by area, with photos when done."
  ],
  "parameters": [
   {
    "name": "per_month",
    "label": [
     "每月次数",
     "Cleanings a month"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十二项第六条",
      "The office's rule book, regulation 12, clause 6"
     ]
    },
    "at_least": 0,
    "at_most": 5,
    "options": [],
    "id": "12.6.per_month",
    "allowed": [
     "0 到 5 之间的整数（次或个）",
     "a whole number from 0 to 5 (times or pieces)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "hygiene.cleaning",
    "label": [
     "大扫除",
     "Cleanings"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.cleaning.finish",
    "label": [
     "全部完成",
     "All done"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.cleaning.call_off",
    "label": [
     "取消",
     "Call off"
    ]
   },
   {
    "kind": "rule",
    "name": "cleaning_not_yet",
    "label": [
     "大扫除的日子还没有到。",
     "The day of the cleaning has not come."
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.cleaning_area",
    "label": [
     "大扫除分工",
     "Areas of cleanings"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.cleaning_area.finish",
    "label": [
     "扫完了",
     "Done"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.cleaning_area.send_back",
    "label": [
     "返工",
     "Send back"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.cleaning_area.take_off",
    "label": [
     "取消这块",
     "Take off"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.organise_cleaning",
    "label": [
     "组织本月大扫除",
     "Organise the month's cleaning"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.clean_area",
    "label": [
     "打扫分到的区域",
     "Clean the area"
    ]
   }
  ]
 },
 {
  "id": "12.7",
  "title": [
   "不定期检查",
   "Unscheduled inspections"
  ],
  "must": [
   "检查不预先通知，房间随机抽，长期看人人都查到，出过问题的多查。",
   "Inspections come unannounced. Rooms are drawn at random, fairly over time, and more often where something failed."
  ],
  "parameters": [
   {
    "name": "rooms_per_round",
    "label": [
     "一轮抽几间房",
     "Rooms drawn in a round"
    ],
    "default": 5,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 100,
    "options": [],
    "id": "12.7.rooms_per_round",
    "allowed": [
     "1 到 100 之间的整数（次或个）",
     "a whole number from 1 to 100 (times or pieces)"
    ]
   },
   {
    "name": "rooms_per_month",
    "label": [
     "每月至少抽查几间",
     "Rooms inspected a month at least"
    ],
    "default": 5,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 0,
    "at_most": 200,
    "options": [],
    "id": "12.7.rooms_per_month",
    "allowed": [
     "0 到 200 之间的整数（次或个）",
     "a whole number from 0 to 200 (times or pieces)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "hygiene.inspection",
    "label": [
     "卫生检查",
     "Inspections"
    ]
   },
   {
    "kind": "rule",
    "name": "items_open",
    "label": [
     "还有检查项没有选。",
     "Some items are not ticked yet."
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.round",
    "label": [
     "检查轮次",
     "Rounds"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.round.end",
    "label": [
     "结束这一轮",
     "End the round"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.round.reopen",
    "label": [
     "重新打开",
     "Open again"
    ]
   },
   {
    "kind": "rule",
    "name": "no_rooms",
    "label": [
     "这一轮没有房间。",
     "The round has no room."
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.finish_sheet",
    "label": [
     "把检查表填完",
     "Finish the sheet"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.finish_round",
    "label": [
     "走完这一轮检查",
     "Finish the round"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.inspect_sometimes",
    "label": [
     "本月不定期抽查卫生",
     "Inspect unannounced this month"
    ]
   }
  ]
 },
 {
  "id": "12.8",
  "title": [
   "警告、通报和表扬",
   "Warning, notice, praise"
  ],
  "must": [
   "一次检查查出不合格算一次，按科室和年度累计：第一次警告，第二次起通报批评，由人确认后发出；做得好的科室和个人给予表扬。",
   "An inspection that finds a failure counts once for the section and year: first a warning, then criticism by notice, confirmed by a person. Good sections and persons are commended."
  ],
  "parameters": [
   {
    "name": "warn_at",
    "label": [
     "第几次警告",
     "Warning at time"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十二项第八条",
      "The office's rule book, regulation 12, clause 8"
     ]
    },
    "at_least": 1,
    "at_most": 20,
    "options": [],
    "id": "12.8.warn_at",
    "allowed": [
     "1 到 20 之间的整数（次或个）",
     "a whole number from 1 to 20 (times or pieces)"
    ]
   },
   {
    "name": "notice_at",
    "label": [
     "第几次通报批评",
     "Criticism by notice at time"
    ],
    "default": 2,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十二项第八条",
      "The office's rule book, regulation 12, clause 8"
     ]
    },
    "at_least": 1,
    "at_most": 20,
    "options": [],
    "id": "12.8.notice_at",
    "allowed": [
     "1 到 20 之间的整数（次或个）",
     "a whole number from 1 to 20 (times or pieces)"
    ]
   },
   {
    "name": "decide_days",
    "label": [
     "几个工作日内确认处理",
     "Working days to decide on what was drafted"
    ],
    "default": 5,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 60,
    "options": [],
    "id": "12.8.decide_days",
    "allowed": [
     "1 到 60 之间的整数（天）",
     "a whole number from 1 to 60 (days)"
    ]
   },
   {
    "name": "reply_days",
    "label": [
     "科室几个工作日内看过并整改",
     "Working days in which the section sees and mends"
    ],
    "default": 3,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 60,
    "options": [],
    "id": "12.8.reply_days",
    "allowed": [
     "1 到 60 之间的整数（天）",
     "a whole number from 1 to 60 (days)"
    ]
   },
   {
    "name": "text_months",
    "label": [
     "检查说明和通报文字保留月数",
     "Months remarks and notices are kept"
    ],
    "default": 36,
    "unit": "months",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 12,
    "at_most": 120,
    "options": [],
    "id": "12.8.text_months",
    "allowed": [
     "12 到 120 之间的整数（个月）",
     "a whole number from 12 to 120 (months)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "action",
    "name": "hygiene.inspection.conclude",
    "label": [
     "结束检查",
     "Conclude"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.inspection.reopen",
    "label": [
     "改动结果",
     "Correct it"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.inspection.acknowledge",
    "label": [
     "科室已看",
     "Seen"
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.notice",
    "label": [
     "警告和通报",
     "Warnings and notices"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.notice.answer",
    "label": [
     "看过并答复",
     "Seen, with an answer"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.notice.withdraw",
    "label": [
     "撤回",
     "Withdraw"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.notice.issue",
    "label": [
     "改为发出",
     "Issue after all"
    ]
   },
   {
    "kind": "rule",
    "name": "why_dropped",
    "label": [
     "不发要写原因。",
     "Say why none is issued."
    ]
   },
   {
    "kind": "record",
    "name": "hygiene.praise",
    "label": [
     "表扬",
     "Commendations"
    ]
   },
   {
    "kind": "action",
    "name": "hygiene.praise.withdraw",
    "label": [
     "撤回",
     "Withdraw"
    ]
   },
   {
    "kind": "rule",
    "name": "own_praise",
    "label": [
     "不能由本人表扬自己或撤回。",
     "Nobody commends themselves, or takes it back."
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.acknowledge_inspection",
    "label": [
     "看过并整改不合格项",
     "See and mend what failed"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.decide_warning",
    "label": [
     "确认警告",
     "Confirm a warning"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.decide_notice",
    "label": [
     "确认通报批评",
     "Confirm criticism by notice"
    ]
   },
   {
    "kind": "duty",
    "name": "hygiene.answer_notice",
    "label": [
     "看过通报并答复整改",
     "See and answer a notice"
    ]
   }
  ]
 },
 {
  "id": "13.1",
  "title": [
   "首问责任人",
   "The responsible person"
  ],
  "must": [
   "谁先接待谁就是首问责任人，热情接待；登记时默认为登记的人，不能空着。",
   "Whoever first receives a visitor is responsible, warmly. By default it is the person who registers; it can't be left empty."
  ],
  "parameters": [],
  "servedBy": [
   {
    "kind": "record",
    "name": "first_contact.visit",
    "label": [
     "来访登记",
     "Visits"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.take_back",
    "label": [
     "收回转交",
     "Take back"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.give_owner",
    "label": [
     "改由他人：现责任人",
     "Give to another: Responsible now"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.give_handed_to",
    "label": [
     "改由他人：转交给",
     "Give to another: Handed to"
    ]
   },
   {
    "kind": "rule",
    "name": "matter_empty",
    "label": [
     "来访事项没有写。",
     "The matter is empty."
    ]
   },
   {
    "kind": "rule",
    "name": "successor_left",
    "label": [
     "选的人已停用，不能接手。",
     "The person chosen was ended and can't take over."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.spot_check",
    "label": [
     "接待检查",
     "Spot checks"
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.arrival",
    "label": [
     "自己登记、等接待的来访人",
     "Visitors waiting to be received"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.arrival.receive",
    "label": [
     "我来接待",
     "I receive them"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.arrival.leave",
    "label": [
     "没有等",
     "Did not wait"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.receive_arrival",
    "label": [
     "接待自己登记的来访人",
     "Receive a visitor who waits"
    ]
   }
  ]
 },
 {
  "id": "13.2",
  "title": [
   "不说“不知道”",
   "Nobody says \"I don't know\""
  ],
  "must": [
   "熟悉本科室业务，也大致知道别处管什么；一时答不上来的先记下，查清再答复。",
   "Staff know their own work and roughly what others handle. A question without an answer is taken down and answered later."
  ],
  "parameters": [
   {
    "name": "answer_days",
    "label": [
     "几个工作日内答复",
     "Working days in which it is answered"
    ],
    "default": 3,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 60,
    "options": [],
    "id": "13.2.answer_days",
    "allowed": [
     "1 到 60 之间的整数（天）",
     "a whole number from 1 to 60 (days)"
    ]
   },
   {
    "name": "question_months",
    "label": [
     "待答问题保留月数",
     "Months a question and its answer are kept"
    ],
    "default": 24,
    "unit": "months",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 1,
    "at_most": 120,
    "options": [],
    "id": "13.2.question_months",
    "allowed": [
     "1 到 120 之间的整数（个月）",
     "a whole number from 1 to 120 (months)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "office.directory_entry",
    "label": [
     "办事指引",
     "Directory"
    ]
   },
   {
    "kind": "action",
    "name": "office.directory_entry.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "office.directory_entry.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.not_ours",
    "label": [
     "不属本机关",
     "Not ours"
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.question",
    "label": [
     "待答问题",
     "Questions to answer"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.question.answer",
    "label": [
     "答复",
     "Answer"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.question.ask",
    "label": [
     "请知道的人答复",
     "Ask somebody who knows"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.question.pass_on",
    "label": [
     "已转告问的人",
     "Passed on"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.question.ask_again",
    "label": [
     "还没有答清楚",
     "It is not clear yet"
    ]
   },
   {
    "kind": "rule",
    "name": "asked_left",
    "label": [
     "选的人已不在岗。",
     "The person chosen is no longer here."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.spot_check",
    "label": [
     "接待检查",
     "Spot checks"
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.call_back",
    "label": [
     "等回复的来访人",
     "Visitors to call back"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.call_back.told",
    "label": [
     "已回复，清除联系方式",
     "Told; erase the contact"
    ]
   },
   {
    "kind": "rule",
    "name": "nobody_to_tell",
    "label": [
     "没有写怎么联系来访人。",
     "It isn't said how the visitor can be reached."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.proposal",
    "label": [
     "指引建议",
     "Proposals for the directory"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.proposal.take",
    "label": [
     "写进指引",
     "Put it into the directory"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.proposal.decline",
    "label": [
     "不采用",
     "Don't take it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.proposal.withdraw",
    "label": [
     "收回",
     "Withdraw it"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.answer_question",
    "label": [
     "答复没答上来的问题",
     "Answer an open question"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.pass_answer_on",
    "label": [
     "把答复转告问的人",
     "Pass the answer on"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.call_visitor_back",
    "label": [
     "给等回复的来访人打电话",
     "Call the visitor back"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.decide_proposal",
    "label": [
     "看指引建议",
     "Look at a proposal for the directory"
    ]
   }
  ]
 },
 {
  "id": "13.3",
  "title": [
   "领到、找到、办好",
   "Led in, found, done"
  ],
  "must": [
   "把人领到、把经办人找到、把事办好；当天办不了的，说清怎么办、何时再来，说了就要兑现。",
   "The visitor is led in, the right person found, the matter done. If not the same day, the visitor is told how and when, and the promise is kept."
  ],
  "parameters": [
   {
    "name": "contact_retention_days",
    "label": [
     "办结后联系方式保留天数",
     "Days contact details are kept after closing"
    ],
    "default": 30,
    "unit": "days",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；三十天为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; thirty days is the program's default"
     ]
    },
    "at_least": 0,
    "at_most": 1095,
    "options": [],
    "id": "13.3.contact_retention_days",
    "allowed": [
     "0 到 1095 之间的整数（天）",
     "a whole number from 0 to 1095 (days)"
    ]
   },
   {
    "name": "text_retention_months",
    "label": [
     "办结后事项内容保留月数",
     "Months the matter's text is kept after closing"
    ],
    "default": 24,
    "unit": "months",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；两年为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; two years is the program's default"
     ]
    },
    "at_least": 1,
    "at_most": 120,
    "options": [],
    "id": "13.3.text_retention_months",
    "allowed": [
     "1 到 120 之间的整数（个月）",
     "a whole number from 1 to 120 (months)"
    ]
   },
   {
    "name": "page_days",
    "label": [
     "办结后来访条还能打开的天数",
     "Days the visitor's page opens after closing"
    ],
    "default": 30,
    "unit": "days",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；三十天为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; thirty days is the program's default"
     ]
    },
    "at_least": 1,
    "at_most": 365,
    "options": [],
    "id": "13.3.page_days",
    "allowed": [
     "1 到 365 之间的整数（天）",
     "a whole number from 1 to 365 (days)"
    ]
   },
   {
    "name": "request_days",
    "label": [
     "更正删除申请几个工作日内答复",
     "Working days to answer a request about one's data"
    ],
    "default": 5,
    "unit": "days",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；五个工作日为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; five working days is the program's default"
     ]
    },
    "at_least": 1,
    "at_most": 15,
    "options": [],
    "id": "13.3.request_days",
    "allowed": [
     "1 到 15 之间的整数（天）",
     "a whole number from 1 to 15 (days)"
    ]
   },
   {
    "name": "self_registration",
    "label": [
     "来访人可以扫前台的码自己登记",
     "Visitors may register themselves by the desk's code"
    ],
    "default": "on",
    "unit": "choice",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": null,
    "at_most": null,
    "options": [
     [
      "on",
      [
       "可以",
       "Yes"
      ]
     ],
     [
      "off",
      [
       "不可以，由工作人员登记",
       "No, staff register them"
      ]
     ]
    ],
    "id": "13.3.self_registration",
    "allowed": [
     "可以（on）、不可以，由工作人员登记（off）",
     "Yes (on), No, staff register them (off)"
    ]
   },
   {
    "name": "open_months",
    "label": [
     "一直没有办结的来访最多保留月数",
     "Months a case that nobody closes is kept"
    ],
    "default": 36,
    "unit": "months",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 6,
    "at_most": 120,
    "options": [],
    "id": "13.3.open_months",
    "allowed": [
     "6 到 120 之间的整数（个月）",
     "a whole number from 6 to 120 (months)"
    ]
   },
   {
    "name": "refused_days",
    "label": [
     "没有收下的登记保留天数",
     "Days what was not taken is kept"
    ],
    "default": 30,
    "unit": "days",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 7,
    "at_most": 365,
    "options": [],
    "id": "13.3.refused_days",
    "allowed": [
     "7 到 365 之间的整数（天）",
     "a whole number from 7 to 365 (days)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "action",
    "name": "office.parameter_value.confirm",
    "label": [
     "确认",
     "Confirm"
    ]
   },
   {
    "kind": "rule",
    "name": "shorter_alone",
    "label": [
     "这样改会提前删除已有的内容，一个人不能定，没有保存。",
     "This would erase what there is earlier, and nobody decides that alone; it was not saved."
    ]
   },
   {
    "kind": "rule",
    "name": "shorter_too_soon",
    "label": [
     "缩短保存期限，最早从第二天起。",
     "A shorter term holds from the next day on at the earliest."
    ]
   },
   {
    "kind": "rule",
    "name": "own_proposal",
    "label": [
     "自己提出的不能自己确认。",
     "Nobody confirms what they proposed themselves."
    ]
   },
   {
    "kind": "record",
    "name": "office.address",
    "label": [
     "来访地址和电话",
     "Address and telephone"
    ]
   },
   {
    "kind": "action",
    "name": "office.address.end",
    "label": [
     "停用",
     "End"
    ]
   },
   {
    "kind": "action",
    "name": "office.address.take_back",
    "label": [
     "恢复",
     "Take back"
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.visit",
    "label": [
     "来访登记",
     "Visits"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.finish",
    "label": [
     "办结",
     "Done"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.hand_over",
    "label": [
     "转交承办人",
     "Hand over"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.accept",
    "label": [
     "接收",
     "Accept"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.return",
    "label": [
     "退回",
     "Give back"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.promise",
    "label": [
     "约定日期",
     "Promise a day"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.visit.give_promise_by",
    "label": [
     "改由他人：由谁兑现",
     "Give to another: Kept by"
    ]
   },
   {
    "kind": "rule",
    "name": "handed_to_self",
    "label": [
     "不能转交给自己。",
     "You can't hand it over to yourself."
    ]
   },
   {
    "kind": "rule",
    "name": "person_left",
    "label": [
     "选的人已不在岗。",
     "The person chosen is no longer here."
    ]
   },
   {
    "kind": "rule",
    "name": "promise_in_past",
    "label": [
     "承诺的日期已经过去。",
     "The promised day is in the past."
    ]
   },
   {
    "kind": "rule",
    "name": "successor_left",
    "label": [
     "选的人已停用，不能接手。",
     "The person chosen was ended and can't take over."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.spot_check",
    "label": [
     "接待检查",
     "Spot checks"
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.rating",
    "label": [
     "来访人评价",
     "Visitors' ratings"
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.data_request",
    "label": [
     "来访人更正删除申请",
     "Visitors' requests about their data"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.data_request.settle",
    "label": [
     "已查看或更正",
     "Shown or corrected"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.data_request.agree",
    "label": [
     "同意删除",
     "Agree to erase"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.data_request.decline",
    "label": [
     "不予办理",
     "Decline"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.data_request.erased",
    "label": [
     "系统已清除",
     "Erased by the house"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.accept_visit",
    "label": [
     "接收转来的来访",
     "Accept a visitor handed over"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.finish_visit",
    "label": [
     "当天办好或说明何时再来",
     "Finish today, or say when to come back"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.keep_promise",
    "label": [
     "兑现承诺",
     "Keep the promise"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.answer_data_request",
    "label": [
     "办理来访人的更正删除申请",
     "Settle a visitor's request about their data"
    ]
   }
  ]
 },
 {
  "id": "13.4",
  "title": [
   "监督和责任",
   "Checking and consequences"
  ],
  "must": [
   "监督小组随时检查，态度冷淡、不解答、推脱、不办的，查实一次在机关大会批评一次；累计到规定次数或投诉查实的，影响年度考核和奖金。本人看得到，可以申诉，最后由人来定。",
   "The supervision team checks at any time; a confirmed breach is criticised at the office meeting. The set number in a year, or an upheld complaint, bears on the evaluation and bonus. The person sees it and can appeal; people decide."
  ],
  "parameters": [
   {
    "name": "breaches_per_year",
    "label": [
     "一年累计几次影响考核",
     "Breaches in a year that bear on the evaluation"
    ],
    "default": 3,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十三项第四条",
      "The office's rule book, regulation 13, clause 4"
     ]
    },
    "at_least": 1,
    "at_most": 20,
    "options": [],
    "id": "13.4.breaches_per_year",
    "allowed": [
     "1 到 20 之间的整数（次或个）",
     "a whole number from 1 to 20 (times or pieces)"
    ]
   },
   {
    "name": "upheld_complaints",
    "label": [
     "态度投诉查实几次影响考核",
     "Upheld complaints that bear on the evaluation"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十三项第四条",
      "The office's rule book, regulation 13, clause 4"
     ]
    },
    "at_least": 1,
    "at_most": 20,
    "options": [],
    "id": "13.4.upheld_complaints",
    "allowed": [
     "1 到 20 之间的整数（次或个）",
     "a whole number from 1 to 20 (times or pieces)"
    ]
   },
   {
    "name": "hear_days",
    "label": [
     "本人几天内说明情况",
     "Days in which the person concerned gives an account"
    ],
    "default": 5,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 60,
    "options": [],
    "id": "13.4.hear_days",
    "allowed": [
     "1 到 60 之间的整数（天）",
     "a whole number from 1 to 60 (days)"
    ]
   },
   {
    "name": "appeal_days",
    "label": [
     "几天内可以申诉",
     "Days in which an appeal is possible"
    ],
    "default": 10,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 180,
    "options": [],
    "id": "13.4.appeal_days",
    "allowed": [
     "1 到 180 之间的整数（天）",
     "a whole number from 1 to 180 (days)"
    ]
   },
   {
    "name": "decide_days",
    "label": [
     "投诉、申诉和处理几个工作日内定下来",
     "Working days to decide a complaint, an appeal or a consequence"
    ],
    "default": 10,
    "unit": "days",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 1,
    "at_most": 90,
    "options": [],
    "id": "13.4.decide_days",
    "allowed": [
     "1 到 90 之间的整数（天）",
     "a whole number from 1 to 90 (days)"
    ]
   },
   {
    "name": "checks_per_quarter",
    "label": [
     "每季度至少检查几次",
     "Spot checks a quarter at least"
    ],
    "default": 6,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "程序默认值，可由本机关另定",
      "The program's default; the office may set its own"
     ]
    },
    "at_least": 0,
    "at_most": 200,
    "options": [],
    "id": "13.4.checks_per_quarter",
    "allowed": [
     "0 到 200 之间的整数（次或个）",
     "a whole number from 0 to 200 (times or pieces)"
    ]
   },
   {
    "name": "record_months",
    "label": [
     "检查、违反和处理的文字保留月数",
     "Months texts of checks, breaches and consequences are kept"
    ],
    "default": 36,
    "unit": "months",
    "since": "2021-11-01",
    "source": {
     "text": [
      "《个人信息保护法》第十九条要求保存时间最短；期限为程序默认值",
      "Personal Information Protection Law, article 19, asks for the shortest time; the length is the program's default"
     ]
    },
    "at_least": 12,
    "at_most": 120,
    "options": [],
    "id": "13.4.record_months",
    "allowed": [
     "12 到 120 之间的整数（个月）",
     "a whole number from 12 to 120 (months)"
    ]
   }
  ],
  "servedBy": [
   {
    "kind": "record",
    "name": "first_contact.complaint",
    "label": [
     "投诉",
     "Complaints"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.hear",
    "label": [
     "请本人说明",
     "Ask the person for an account"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.account",
    "label": [
     "说明情况",
     "Give an account"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.uphold",
    "label": [
     "认定查实",
     "Uphold"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.dismiss",
    "label": [
     "未查实",
     "Not upheld"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.withdraw",
    "label": [
     "投诉人撤回",
     "The complainant withdraws it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.appeal",
    "label": [
     "申诉",
     "Appeal"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.accept_appeal",
    "label": [
     "申诉成立",
     "The appeal is right"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.turn_down_appeal",
    "label": [
     "维持查实",
     "Upheld still"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.tell",
    "label": [
     "已答复投诉人",
     "The complainant was told"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complaint.reopen",
    "label": [
     "重新处理",
     "Look at it again"
    ]
   },
   {
    "kind": "rule",
    "name": "complaint_empty",
    "label": [
     "没有写投诉什么。",
     "It isn't said what the complaint is about."
    ]
   },
   {
    "kind": "rule",
    "name": "not_heard",
    "label": [
     "本人还没有说明，说明的期限也没有过。",
     "The person concerned has not been heard, and still has time for it."
    ]
   },
   {
    "kind": "rule",
    "name": "appeal_late",
    "label": [
     "申诉的期限已经过了。",
     "The days for an appeal are over."
    ]
   },
   {
    "kind": "rule",
    "name": "same_hand",
    "label": [
     "申诉不能由登记或认定这件事的人来定。",
     "Who entered or decided it can't decide the appeal."
    ]
   },
   {
    "kind": "rule",
    "name": "own_matter",
    "label": [
     "这件事涉及您本人，不能由您来定。",
     "This concerns yourself; you can't decide it."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.complainant",
    "label": [
     "投诉人联系方式",
     "Contacts of complainants"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complainant.erase",
    "label": [
     "已答复，清除联系方式",
     "Told; erase the contact"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.complainant.link",
    "label": [
     "系统补上来访",
     "The house adds the visit"
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.spot_check",
    "label": [
     "接待检查",
     "Spot checks"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.spot_check.correct",
    "label": [
     "更正",
     "Correct it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.spot_check.strike",
    "label": [
     "撤销",
     "Strike"
    ]
   },
   {
    "kind": "rule",
    "name": "check_of_nothing",
    "label": [
     "没有写查的是谁或哪个窗口。",
     "It isn't said whom or which desk was checked."
    ]
   },
   {
    "kind": "rule",
    "name": "nothing_looked_at",
    "label": [
     "还没有选看了哪几项。",
     "Nothing that was looked at is ticked."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.breach",
    "label": [
     "首问违反登记",
     "Breaches"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.account",
    "label": [
     "说明情况",
     "Give an account"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.confirm",
    "label": [
     "认定",
     "Confirm"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.strike",
    "label": [
     "撤销",
     "Strike"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.appeal",
    "label": [
     "申诉",
     "Appeal"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.accept_appeal",
    "label": [
     "申诉成立，撤销",
     "The appeal is right; strike it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.turn_down_appeal",
    "label": [
     "维持认定",
     "Keep it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.criticise",
    "label": [
     "登记会上批评",
     "Enter the criticism at a meeting"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.breach.hear_again",
    "label": [
     "重新听取说明",
     "Hear the person again"
    ]
   },
   {
    "kind": "rule",
    "name": "no_source",
    "label": [
     "没有写是从哪次检查、哪件投诉或来访来的。",
     "It isn't said from which check, complaint or visit it comes."
    ]
   },
   {
    "kind": "rule",
    "name": "not_to_come",
    "label": [
     "日期还没有到。",
     "The day has not come yet."
    ]
   },
   {
    "kind": "rule",
    "name": "may_still_appeal",
    "label": [
     "本人还可以申诉，先不在会上批评。",
     "The person may still appeal; nothing is said at a meeting yet."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.consequence",
    "label": [
     "考核处理建议",
     "Evaluation proposals"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.account",
    "label": [
     "说明意见",
     "Give an account"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.confirm",
    "label": [
     "确认",
     "Confirm"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.drop",
    "label": [
     "不作处理",
     "Drop it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.appeal",
    "label": [
     "申诉",
     "Appeal"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.accept_appeal",
    "label": [
     "申诉成立，不作处理",
     "The appeal is right; drop it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.turn_down_appeal",
    "label": [
     "维持处理",
     "Keep it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.take_along",
    "label": [
     "依据不足，撤回建议",
     "The facts fell away; withdraw it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.withdraw",
    "label": [
     "撤回处理",
     "Withdraw it"
    ]
   },
   {
    "kind": "action",
    "name": "first_contact.consequence.propose_again",
    "label": [
     "重新提出",
     "Propose it again"
    ]
   },
   {
    "kind": "rule",
    "name": "no_facts",
    "label": [
     "没有列出依据的事实。",
     "No facts are listed on which it rests."
    ]
   },
   {
    "kind": "record",
    "name": "first_contact.rating",
    "label": [
     "来访人评价",
     "Visitors' ratings"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.account_of_complaint",
    "label": [
     "说明情况",
     "Give an account"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.account_of_breach",
    "label": [
     "说明情况",
     "Give an account"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.account_of_consequence",
    "label": [
     "说明情况",
     "Give an account"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.decide_complaint",
    "label": [
     "查清并处理投诉",
     "Look into a complaint and decide"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.decide_breach",
    "label": [
     "听取说明后认定或撤销",
     "Confirm or strike a breach"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.appeal_about_complaint",
    "label": [
     "对申诉作出决定",
     "Decide an appeal"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.appeal_about_breach",
    "label": [
     "对申诉作出决定",
     "Decide an appeal"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.appeal_about_consequence",
    "label": [
     "对申诉作出决定",
     "Decide an appeal"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.look_at_breaches",
    "label": [
     "违反累计到次数，提出处理建议",
     "The set number of breaches is reached: propose what follows"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.look_at_complaint",
    "label": [
     "态度投诉查实，提出处理建议",
     "A complaint on attitude is upheld: propose what follows"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.decide_consequence",
    "label": [
     "确认或不作处理",
     "Confirm or drop what was proposed"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.withdraw_consequence",
    "label": [
     "依据的事实不足了，撤回处理",
     "The facts fell away: withdraw it"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.tell_complainant",
    "label": [
     "答复投诉人",
     "Tell the complainant"
    ]
   },
   {
    "kind": "duty",
    "name": "first_contact.check_on_the_spot",
    "label": [
     "本季度随时检查接待",
     "Check receptions this quarter"
    ]
   }
  ]
 },
 {
  "id": "14.1",
  "title": [
   "专题民主生活会",
   "Special meeting on integrity"
  ],
  "must": [
   "领导班子按期开廉洁专题民主生活会，对照检查，自己查、自己改。",
   "The leading group holds a special democratic life meeting in each period, with self-examination and correction."
  ],
  "parameters": [
   {
    "name": "per_half_year",
    "label": [
     "每半年次数",
     "Meetings a half-year"
    ],
    "default": 1,
    "unit": "count",
    "since": "2000-01-01",
    "source": {
     "text": [
      "本机关制度第十四项第一条；上级2016年规定民主生活会为每年一次",
      "The office's rule book, regulation 14, clause 1; the higher rule of 2016 has democratic life meetings once a year"
     ]
    },
    "at_least": 0,
    "at_most": 6,
    "options": [],
    "id": "14.1.per_half_year",
    "allowed": [
     "0 到 6 之间的整数（次或个）",
     "a whole number from 0 to 6 (times or pieces)"
    ]
   }
  ],
  "servedBy": []
 },
 {
  "id": "14.2",
  "title": [
   "警示教育",
   "Warning education"
  ],
  "must": [
   "用正面和反面的案例开展教育，每次有记录。",
   "Sessions teach from good and bad cases, and each is recorded."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "14.3",
  "title": [
   "现金和礼品",
   "Cash and gifts"
  ],
  "must": [
   "不收单位或个人送的钱和有价证券；推不掉的要申报、上交，取得凭证。",
   "Cash and securities offered by bodies or persons are not taken. What couldn't be declined is declared and handed in against a receipt."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "14.4",
  "title": [
   "个人费用",
   "Personal costs"
  ],
  "must": [
   "该自己出的钱不拿到下级单位报；发现这类报销不予受理，也接受反映。",
   "Personal costs are not claimed at lower units. A claim flagged as such is refused, and reports are taken."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "14.5",
  "title": [
   "婚丧等个人事项",
   "Family events"
  ],
  "must": [
   "婚丧、搬家、升学、生日、节日、住院等事前事后都报告，不借机收钱收礼。",
   "Weddings, funerals, moves, schooling, birthdays, holidays and illness are reported before and after, and not used to take money."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "14.6",
  "title": [
   "外出开会",
   "Travel to meetings"
  ],
  "must": [
   "外出先报行程和预算，经批准再走；不夹带游玩和私事，回来有报告，和报销对得上。",
   "Travel is approved with itinerary and budget, without leisure legs or private business. A report follows, joined to the claim."
  ],
  "parameters": [],
  "servedBy": []
 },
 {
  "id": "14.7",
  "title": [
   "公务接待",
   "Receptions and hospitality"
  ],
  "must": [
   "接待先审批，写明人数和费用，不超标准，不铺张。",
   "Hospitality is approved beforehand with head count and cost, kept within the cap and modest."
  ],
  "parameters": [],
  "servedBy": []
 }
] as unknown as readonly ClauseRow[]
