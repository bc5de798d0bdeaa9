// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.
import type { RegisterTable, Words } from '../rules/shape'

export const REGISTERS: Readonly<Record<string, RegisterTable>> = {
 "first_contact.arrival": {
  "name": "first_contact.arrival",
  "title": [
   "自己登记、等接待的来访人",
   "Visitors waiting to be received"
  ],
  "clause": "13.1",
  "rows": {
   "type": "records",
   "collection": "first_contact.arrival",
   "day": "arrived_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "来访人（姓名或称呼）",
     "Visitor (name or form of address)"
    ],
    [
     "show",
     [
      "visitor"
     ]
    ],
    16,
    "visitor"
   ],
   [
    [
     "联系方式（可不填）",
     "Contact (optional)"
    ],
    [
     "show",
     [
      "contact"
     ]
    ],
    14,
    "contact"
   ],
   [
    [
     "咨询或办理事项",
     "Matter"
    ],
    [
     "show",
     [
      "matter"
     ]
    ],
    30,
    "matter"
   ],
   [
    [
     "所扫的码",
     "Code"
    ],
    [
     "show",
     [
      "station"
     ]
    ],
    12,
    "station"
   ],
   [
    [
     "到达时间",
     "Arrived at"
    ],
    [
     "show",
     [
      "arrived_at"
     ]
    ],
    16,
    "arrived_at"
   ],
   [
    [
     "来访登记",
     "Visit"
    ],
    [
     "show",
     [
      "visit"
     ]
    ],
    12,
    "visit"
   ],
   [
    [
     "接待人",
     "Received by"
    ],
    [
     "show",
     [
      "received_by"
     ]
    ],
    12,
    "received_by"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.arrival"
 },
 "first_contact.breaches": {
  "name": "first_contact.breaches",
  "title": [
   "违反首问责任登记表",
   "Register of breaches"
  ],
  "clause": "13.4",
  "rows": {
   "type": "records",
   "collection": "first_contact.breach",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "涉及的人",
     "Concerns"
    ],
    [
     "show",
     [
      "person",
      "name"
     ]
    ],
    10,
    "concerns"
   ],
   [
    [
     "情形",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    12,
    "kind"
   ],
   [
    [
     "经过",
     "What happened"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    34,
    "what_happened"
   ],
   [
    [
     "本人说明",
     "Account"
    ],
    [
     "show",
     [
      "account"
     ]
    ],
    26,
    "account"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "理由",
     "Reason"
    ],
    [
     "show",
     [
      "reason"
     ]
    ],
    22,
    "reason"
   ],
   [
    [
     "认定人",
     "Decided by"
    ],
    [
     "show",
     [
      "decided_by",
      "name"
     ]
    ],
    10,
    "decided_by"
   ],
   [
    [
     "申诉和答复",
     "Appeal"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "appeal"
       ]
      ],
      [
       "show",
       [
        "appeal_answer"
       ]
      ]
     ],
     " / "
    ],
    22,
    "appeal"
   ],
   [
    [
     "会上批评",
     "Criticised on"
    ],
    [
     "show",
     [
      "criticised_on"
     ]
    ],
    12,
    "criticised_on"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "supervision_team",
   "office_director",
   "secretary_general"
  ],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.breach"
 },
 "first_contact.complaints": {
  "name": "first_contact.complaints",
  "title": [
   "投诉登记表",
   "Register of complaints"
  ],
  "clause": "13.4",
  "rows": {
   "type": "records",
   "collection": "first_contact.complaint",
   "day": "received_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "收到时间",
     "Received at"
    ],
    [
     "show",
     [
      "received_at"
     ]
    ],
    16,
    "received_at"
   ],
   [
    [
     "方式",
     "Way"
    ],
    [
     "show",
     [
      "way"
     ]
    ],
    10,
    "way"
   ],
   [
    [
     "投诉什么",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "内容",
     "Text"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    34,
    "text"
   ],
   [
    [
     "涉及的人",
     "Concerns"
    ],
    [
     "show",
     [
      "person",
      "name"
     ]
    ],
    10,
    "concerns"
   ],
   [
    [
     "本人说明",
     "Account"
    ],
    [
     "show",
     [
      "account"
     ]
    ],
    26,
    "account"
   ],
   [
    [
     "认定",
     "Decided"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "decided"
   ],
   [
    [
     "理由",
     "Reason"
    ],
    [
     "show",
     [
      "reason"
     ]
    ],
    24,
    "reason"
   ],
   [
    [
     "认定人",
     "Decided by"
    ],
    [
     "show",
     [
      "decided_by",
      "name"
     ]
    ],
    10,
    "decided_by"
   ],
   [
    [
     "申诉和答复",
     "Appeal"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "appeal"
       ]
      ],
      [
       "show",
       [
        "appeal_answer"
       ]
      ]
     ],
     " / "
    ],
    22,
    "appeal"
   ],
   [
    [
     "给投诉人的答复",
     "Answer"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    24,
    "answer"
   ],
   [
    [
     "了结时间",
     "Closed at"
    ],
    [
     "show",
     [
      "done_at"
     ]
    ],
    16,
    "closed_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "supervision_team",
   "office_director",
   "secretary_general"
  ],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.complaint"
 },
 "first_contact.consequences": {
  "name": "first_contact.consequences",
  "title": [
   "考核处理建议登记表",
   "Register of proposals for the evaluation"
  ],
  "clause": "13.4",
  "rows": {
   "type": "records",
   "collection": "first_contact.consequence",
   "day": "period",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "period"
     ]
    ],
    12,
    "year"
   ],
   [
    [
     "涉及的人",
     "Concerns"
    ],
    [
     "show",
     [
      "person",
      "name"
     ]
    ],
    10,
    "concerns"
   ],
   [
    [
     "依据",
     "Ground"
    ],
    [
     "show",
     [
      "ground"
     ]
    ],
    12,
    "ground"
   ],
   [
    [
     "建议和事实",
     "Proposal"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    44,
    "proposal"
   ],
   [
    [
     "本人意见",
     "Account"
    ],
    [
     "show",
     [
      "account"
     ]
    ],
    26,
    "account"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "理由",
     "Reason"
    ],
    [
     "show",
     [
      "reason"
     ]
    ],
    22,
    "reason"
   ],
   [
    [
     "决定人",
     "Decided by"
    ],
    [
     "show",
     [
      "decided_by",
      "name"
     ]
    ],
    10,
    "decided_by"
   ],
   [
    [
     "申诉和答复",
     "Appeal"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "appeal"
       ]
      ],
      [
       "show",
       [
        "appeal_answer"
       ]
      ]
     ],
     " / "
    ],
    22,
    "appeal"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "supervision_team",
   "office_director",
   "secretary_general"
  ],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.consequence"
 },
 "first_contact.data_request": {
  "name": "first_contact.data_request",
  "title": [
   "来访人更正删除申请",
   "Visitors' requests about their data"
  ],
  "clause": "13.3",
  "rows": {
   "type": "records",
   "collection": "first_contact.data_request",
   "day": "received_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "来访",
     "Visit"
    ],
    [
     "show",
     [
      "visit"
     ]
    ],
    12,
    "visit"
   ],
   [
    [
     "要求",
     "Wanted"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "说明",
     "In their words"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    30,
    "text"
   ],
   [
    [
     "责任人",
     "Responsible"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "收到时间",
     "Received at"
    ],
    [
     "show",
     [
      "received_at"
     ]
    ],
    16,
    "received_at"
   ],
   [
    [
     "答复",
     "Answer"
    ],
    [
     "show",
     [
      "reply"
     ]
    ],
    30,
    "reply"
   ],
   [
    [
     "办理时间",
     "Settled at"
    ],
    [
     "show",
     [
      "done_at"
     ]
    ],
    16,
    "done_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.data_request"
 },
 "first_contact.proposal": {
  "name": "first_contact.proposal",
  "title": [
   "指引建议",
   "Proposals for the directory"
  ],
  "clause": "13.2",
  "rows": {
   "type": "records",
   "collection": "first_contact.proposal",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "来自问题",
     "From the question"
    ],
    [
     "show",
     [
      "question"
     ]
    ],
    12,
    "question"
   ],
   [
    [
     "改哪一条",
     "Entry to amend"
    ],
    [
     "show",
     [
      "entry"
     ]
    ],
    12,
    "entry"
   ],
   [
    [
     "事项",
     "Matter"
    ],
    [
     "show",
     [
      "matter"
     ]
    ],
    16,
    "matter"
   ],
   [
    [
     "常用说法",
     "Other words for it"
    ],
    [
     "show",
     [
      "keywords"
     ]
    ],
    16,
    "keywords"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section"
     ]
    ],
    12,
    "section"
   ],
   [
    [
     "承办人",
     "Handler"
    ],
    [
     "show",
     [
      "handler"
     ]
    ],
    12,
    "handler"
   ],
   [
    [
     "地点",
     "Where"
    ],
    [
     "show",
     [
      "place"
     ]
    ],
    16,
    "place"
   ],
   [
    [
     "时间",
     "When"
    ],
    [
     "show",
     [
      "hours"
     ]
    ],
    16,
    "hours"
   ],
   [
    [
     "需带材料",
     "What to bring"
    ],
    [
     "show",
     [
      "bring"
     ]
    ],
    30,
    "bring"
   ],
   [
    [
     "电话",
     "Telephone"
    ],
    [
     "show",
     [
      "phone"
     ]
    ],
    14,
    "phone"
   ],
   [
    [
     "不采用的原因",
     "Why it wasn't taken"
    ],
    [
     "show",
     [
      "why"
     ]
    ],
    16,
    "why"
   ],
   [
    [
     "办理人",
     "Decided by"
    ],
    [
     "show",
     [
      "decided_by"
     ]
    ],
    12,
    "decided_by"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.proposal"
 },
 "first_contact.questions": {
  "name": "first_contact.questions",
  "title": [
   "待答问题登记表",
   "Register of questions"
  ],
  "clause": "13.2",
  "rows": {
   "type": "records",
   "collection": "first_contact.question",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "记下时间",
     "Taken down at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "taken_down_at"
   ],
   [
    [
     "记下的人",
     "Taken down by"
    ],
    [
     "show",
     [
      "by",
      "name"
     ]
    ],
    10,
    "taken_down_by"
   ],
   [
    [
     "问题",
     "Question"
    ],
    [
     "show",
     [
      "question"
     ]
    ],
    34,
    "question"
   ],
   [
    [
     "请谁答复",
     "Asked of"
    ],
    [
     "show",
     [
      "asked_of",
      "name"
     ]
    ],
    10,
    "asked_of"
   ],
   [
    [
     "答复",
     "Answer"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    36,
    "answer"
   ],
   [
    [
     "答复人",
     "Answered by"
    ],
    [
     "show",
     [
      "answered_by",
      "name"
     ]
    ],
    10,
    "answered_by"
   ],
   [
    [
     "答复时间",
     "Answered at"
    ],
    [
     "show",
     [
      "answered_at"
     ]
    ],
    16,
    "answered_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.question"
 },
 "first_contact.rating": {
  "name": "first_contact.rating",
  "title": [
   "来访人评价",
   "Visitors' ratings"
  ],
  "clause": "13.3",
  "rows": {
   "type": "records",
   "collection": "first_contact.rating",
   "day": "given_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "来访",
     "Visit"
    ],
    [
     "show",
     [
      "visit"
     ]
    ],
    12,
    "visit"
   ],
   [
    [
     "评价",
     "Rating"
    ],
    [
     "show",
     [
      "grade"
     ]
    ],
    10,
    "grade"
   ],
   [
    [
     "当时的责任人",
     "Responsible then"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "评价时间",
     "Given at"
    ],
    [
     "show",
     [
      "given_at"
     ]
    ],
    16,
    "given_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.rating"
 },
 "first_contact.spot_checks": {
  "name": "first_contact.spot_checks",
  "title": [
   "首问接待检查登记表",
   "Register of spot checks"
  ],
  "clause": "13.4",
  "rows": {
   "type": "records",
   "collection": "first_contact.spot_check",
   "day": "day",
   "states": [
    "recorded"
   ],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "检查时间",
     "Checked at"
    ],
    [
     "show",
     [
      "at"
     ]
    ],
    16,
    "checked_at"
   ],
   [
    [
     "地点",
     "Place"
    ],
    [
     "show",
     [
      "place"
     ]
    ],
    14,
    "place"
   ],
   [
    [
     "接待的人",
     "Who received"
    ],
    [
     "show",
     [
      "person",
      "name"
     ]
    ],
    10,
    "who_received"
   ],
   [
    [
     "没做到的",
     "Not done"
    ],
    [
     "keys",
     "items",
     "fail",
     "",
     []
    ],
    36,
    "not_done"
   ],
   [
    [
     "结果",
     "Result"
    ],
    [
     "show",
     [
      "result"
     ]
    ],
    10,
    "result"
   ],
   [
    [
     "说明",
     "Remark"
    ],
    [
     "show",
     [
      "remark"
     ]
    ],
    30,
    "remark"
   ],
   [
    [
     "检查人",
     "Checked by"
    ],
    [
     "show",
     [
      "by",
      "name"
     ]
    ],
    10,
    "checked_by"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "supervision_team",
   "office_director",
   "secretary_general"
  ],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.spot_check"
 },
 "first_contact.visits": {
  "name": "first_contact.visits",
  "title": [
   "来访（首问）登记表",
   "Register of visitors and first contacts"
  ],
  "clause": "13.1",
  "rows": {
   "type": "records",
   "collection": "first_contact.visit",
   "day": "received_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "编号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "来访日期时间",
     "Received at"
    ],
    [
     "show",
     [
      "received_at"
     ]
    ],
    16,
    "received_at"
   ],
   [
    [
     "来访人",
     "Visitor"
    ],
    [
     "show",
     [
      "visitor"
     ]
    ],
    12,
    "visitor"
   ],
   [
    [
     "单位或住址",
     "From"
    ],
    [
     "show",
     [
      "address"
     ]
    ],
    14,
    "from"
   ],
   [
    [
     "联系电话",
     "Contact"
    ],
    [
     "show",
     [
      "contact"
     ]
    ],
    13,
    "contact"
   ],
   [
    [
     "人数",
     "Head count"
    ],
    [
     "show",
     [
      "head_count"
     ]
    ],
    6,
    "head_count"
   ],
   [
    [
     "来访方式",
     "Way"
    ],
    [
     "show",
     [
      "way"
     ]
    ],
    8,
    "way"
   ],
   [
    [
     "咨询或办理事项",
     "Matter"
    ],
    [
     "show",
     [
      "matter"
     ]
    ],
    28,
    "matter"
   ],
   [
    [
     "所交材料",
     "Papers handed in"
    ],
    [
     "show",
     [
      "papers"
     ]
    ],
    14,
    "papers_handed_in"
   ],
   [
    [
     "首问责任人",
     "First contact"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "received_by",
        "name"
       ]
      ],
      [
       "show",
       [
        "received_by",
        "phone"
       ]
      ]
     ],
     " "
    ],
    14,
    "first_contact"
   ],
   [
    [
     "处理方式",
     "Handling"
    ],
    [
     "show",
     [
      "handling"
     ]
    ],
    10,
    "handling"
   ],
   [
    [
     "承办科室、承办人",
     "Handler"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "owner",
        "section",
        "name"
       ]
      ],
      [
       "show",
       [
        "owner",
        "name"
       ]
      ]
     ],
     " "
    ],
    18,
    "handler"
   ],
   [
    [
     "接收时间",
     "Accepted at"
    ],
    [
     "show",
     [
      "accepted_at"
     ]
    ],
    16,
    "accepted_at"
   ],
   [
    [
     "一次性告知内容",
     "What was told"
    ],
    [
     "show",
     [
      "told"
     ]
    ],
    22,
    "what_was_told"
   ],
   [
    [
     "承诺办理时间",
     "Promised for"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "promise_day"
       ]
      ],
      [
       "show",
       [
        "promise_what"
       ]
      ]
     ],
     " "
    ],
    16,
    "promised_for"
   ],
   [
    [
     "办理结果",
     "Result"
    ],
    [
     "show",
     [
      "result"
     ]
    ],
    22,
    "result"
   ],
   [
    [
     "答复时间",
     "Answered at"
    ],
    [
     "show",
     [
      "done_at"
     ]
    ],
    16,
    "answered_at"
   ],
   [
    [
     "满意度",
     "Rating"
    ],
    [
     "of_found",
     [
      "find",
      "first_contact.rating",
      [
       [
        "visit",
        [
         "own",
         "id"
        ]
       ]
      ],
      [],
      "",
      "",
      null
     ],
     [
      "grade"
     ]
    ],
    10,
    "rating"
   ],
   [
    [
     "备注",
     "Remarks"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    14,
    "remarks"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "receptionist",
   "office_clerk",
   "office_director",
   "secretary_general",
   "supervision_team"
  ],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "first_contact.visit"
 },
 "hygiene.checklist": {
  "name": "hygiene.checklist",
  "title": [
   "检查表",
   "Checklists"
  ],
  "clause": "12.1",
  "rows": {
   "type": "records",
   "collection": "hygiene.checklist",
   "day": "since",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "房间用途",
     "Kind of room"
    ],
    [
     "show",
     [
      "room_kind"
     ]
    ],
    10,
    "room_kind"
   ],
   [
    [
     "启用日期",
     "In force from"
    ],
    [
     "show",
     [
      "since"
     ]
    ],
    12,
    "since"
   ],
   [
    [
     "检查项目",
     "Items"
    ],
    [
     "show",
     [
      "items"
     ]
    ],
    30,
    "items"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": false,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.checklist"
 },
 "hygiene.cleaning": {
  "name": "hygiene.cleaning",
  "title": [
   "大扫除",
   "Cleanings"
  ],
  "clause": "12.6",
  "rows": {
   "type": "records",
   "collection": "hygiene.cleaning",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "说明",
     "Remark"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    16,
    "note"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": false,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.cleaning"
 },
 "hygiene.cleanings": {
  "name": "hygiene.cleanings",
  "title": [
   "大扫除登记表",
   "Register of cleanings"
  ],
  "clause": "12.6",
  "rows": {
   "type": "records",
   "collection": "hygiene.cleaning_area",
   "day": "day",
   "states": [
    "to_do",
    "again",
    "done"
   ],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "区域",
     "Area"
    ],
    [
     "show",
     [
      "area"
     ]
    ],
    16,
    "area"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "完成情况",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "完成时间",
     "Done at"
    ],
    [
     "show",
     [
      "done_at"
     ]
    ],
    16,
    "done_at"
   ],
   [
    [
     "完成人",
     "Done by"
    ],
    [
     "show",
     [
      "done_by",
      "name"
     ]
    ],
    10,
    "done_by"
   ],
   [
    [
     "照片",
     "Photos"
    ],
    [
     "show",
     [
      "photos"
     ]
    ],
    6,
    "photos"
   ],
   [
    [
     "备注",
     "Remarks"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    24,
    "remarks"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.cleaning_area"
 },
 "hygiene.evenings": {
  "name": "hygiene.evenings",
  "title": [
   "下班自查登记表",
   "Register of after-work checks"
  ],
  "clause": "12.5",
  "rows": {
   "type": "records",
   "collection": "hygiene.self_check",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "房间",
     "Room"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    14,
    "room"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "自查时间",
     "Checked at"
    ],
    [
     "show",
     [
      "checked_at"
     ]
    ],
    16,
    "checked_at"
   ],
   [
    [
     "自查人",
     "Checked by"
    ],
    [
     "show",
     [
      "by",
      "name"
     ]
    ],
    10,
    "checked_by"
   ],
   [
    [
     "没关好的",
     "Left open"
    ],
    [
     "keys",
     "items",
     "fail",
     "",
     []
    ],
    24,
    "left_open"
   ],
   [
    [
     "备注",
     "Remarks"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    20,
    "remarks"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.self_check"
 },
 "hygiene.inspections": {
  "name": "hygiene.inspections",
  "title": [
   "环境卫生检查登记表",
   "Register of hygiene inspections"
  ],
  "clause": "12.8",
  "rows": {
   "type": "records",
   "collection": "hygiene.inspection",
   "day": "day",
   "states": [
    "concluded",
    "seen"
   ],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "检查日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "房间",
     "Room"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    14,
    "room"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "责任人",
     "Responsible"
    ],
    [
     "show",
     [
      "room",
      "keeper",
      "name"
     ]
    ],
    10,
    "responsible"
   ],
   [
    [
     "结果",
     "Result"
    ],
    [
     "show",
     [
      "result"
     ]
    ],
    10,
    "result"
   ],
   [
    [
     "不合格项",
     "What failed"
    ],
    [
     "keys",
     "items",
     "fail",
     "remarks",
     [
      "checklist",
      "items"
     ]
    ],
    40,
    "what_failed"
   ],
   [
    [
     "检查人",
     "Inspected by"
    ],
    [
     "show",
     [
      "inspectors"
     ]
    ],
    14,
    "inspected_by"
   ],
   [
    [
     "科室确认",
     "Seen by the section"
    ],
    [
     "show",
     [
      "seen_at"
     ]
    ],
    16,
    "seen_by_the_section"
   ],
   [
    [
     "处理",
     "What followed"
    ],
    [
     "of_found",
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
       "answered"
      ],
      "",
      "",
      null
     ],
     [
      "kind"
     ]
    ],
    10,
    "what_followed"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.inspection"
 },
 "hygiene.losses": {
  "name": "hygiene.losses",
  "title": [
   "疏漏损失登记表",
   "Register of losses by neglect"
  ],
  "clause": "12.5",
  "rows": {
   "type": "records",
   "collection": "hygiene.loss",
   "day": "day",
   "states": [
    "entered"
   ],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "房间",
     "Room"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    14,
    "room"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "损失",
     "What was lost"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    26,
    "what_was_lost"
   ],
   [
    [
     "经过",
     "How"
    ],
    [
     "show",
     [
      "how"
     ]
    ],
    36,
    "how"
   ],
   [
    [
     "金额（元）",
     "Value (yuan)"
    ],
    [
     "show",
     [
      "value_yuan"
     ]
    ],
    10,
    "value_yuan"
   ],
   [
    [
     "处理",
     "What followed"
    ],
    [
     "of_found",
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
       "answered"
      ],
      "",
      "",
      null
     ],
     [
      "text"
     ]
    ],
    26,
    "what_followed"
   ]
  ],
  "head": [],
  "foot": [
   [
    [
     "金额合计（元）",
     "Sum (yuan)"
    ],
    [
     "sum_rows",
     [
      "own",
      "value_yuan"
     ]
    ],
    16,
    "sum_yuan"
   ]
  ],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.loss"
 },
 "hygiene.notices": {
  "name": "hygiene.notices",
  "title": [
   "卫生警告和通报批评登记表",
   "Register of warnings and criticisms by notice"
  ],
  "clause": "12.8",
  "rows": {
   "type": "records",
   "collection": "hygiene.notice",
   "day": "decided_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "本年第几次",
     "Time of the year"
    ],
    [
     "show",
     [
      "times"
     ]
    ],
    10,
    "time_of_the_year"
   ],
   [
    [
     "处理",
     "What"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "what"
   ],
   [
    [
     "内容",
     "Text"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    44,
    "text"
   ],
   [
    [
     "确认人",
     "Confirmed by"
    ],
    [
     "show",
     [
      "by",
      "name"
     ]
    ],
    10,
    "confirmed_by"
   ],
   [
    [
     "科室答复",
     "Answer"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    30,
    "answer"
   ],
   [
    [
     "答复人",
     "Answered by"
    ],
    [
     "show",
     [
      "answered_by",
      "name"
     ]
    ],
    10,
    "answered_by"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.notice"
 },
 "hygiene.praise": {
  "name": "hygiene.praise",
  "title": [
   "表扬",
   "Commendations"
  ],
  "clause": "12.8",
  "rows": {
   "type": "records",
   "collection": "hygiene.praise",
   "day": "period",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "对象编号",
     "Subject"
    ],
    [
     "show",
     [
      "subject"
     ]
    ],
    16,
    "subject"
   ],
   [
    [
     "期间",
     "Period"
    ],
    [
     "show",
     [
      "period"
     ]
    ],
    12,
    "period"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section"
     ]
    ],
    12,
    "section"
   ],
   [
    [
     "个人",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "理由",
     "Why"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    30,
    "text"
   ],
   [
    [
     "确认日期",
     "Decided on"
    ],
    [
     "show",
     [
      "decided_on"
     ]
    ],
    12,
    "decided_on"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.praise"
 },
 "hygiene.round": {
  "name": "hygiene.round",
  "title": [
   "检查轮次",
   "Rounds"
  ],
  "clause": "12.7",
  "rows": {
   "type": "records",
   "collection": "hygiene.round",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "随机数",
     "Seed"
    ],
    [
     "show",
     [
      "seed"
     ]
    ],
    16,
    "seed"
   ],
   [
    [
     "房间",
     "Rooms"
    ],
    [
     "show",
     [
      "rooms"
     ]
    ],
    24,
    "rooms"
   ],
   [
    [
     "抽中原因",
     "Why drawn"
    ],
    [
     "show",
     [
      "reasons"
     ]
    ],
    30,
    "reasons"
   ],
   [
    [
     "小结",
     "Summary"
    ],
    [
     "show",
     [
      "summary"
     ]
    ],
    30,
    "summary"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "hygiene.round"
 },
 "hygiene.sheet": {
  "name": "hygiene.sheet",
  "title": [
   "环境卫生检查记录表",
   "Record of a hygiene inspection"
  ],
  "clause": "12.7",
  "rows": {
   "type": "keys_of",
   "collection": "hygiene.inspection",
   "field": "items"
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "检查项目",
     "Item"
    ],
    [
     "key_name",
     [
      "checklist",
      "items"
     ]
    ],
    30,
    "item"
   ],
   [
    [
     "结果",
     "Result"
    ],
    [
     "at_key",
     "items"
    ],
    10,
    "result"
   ],
   [
    [
     "说明",
     "Remark"
    ],
    [
     "at_key",
     "remarks"
    ],
    30,
    "remark"
   ],
   [
    [
     "照片",
     "Photos"
    ],
    [
     "at_key",
     "photos"
    ],
    6,
    "photos"
   ]
  ],
  "head": [
   [
    [
     "检查日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    10,
    "day"
   ],
   [
    [
     "房间",
     "Room"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    8,
    "room"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section",
      "name"
     ]
    ],
    8,
    "section"
   ],
   [
    [
     "责任人",
     "Responsible"
    ],
    [
     "show",
     [
      "room",
      "keeper",
      "name"
     ]
    ],
    8,
    "responsible"
   ]
  ],
  "foot": [
   [
    [
     "不合格项数",
     "Items failed"
    ],
    [
     "show",
     [
      "failed"
     ]
    ],
    12,
    "items_failed"
   ],
   [
    [
     "检查人",
     "Inspected by"
    ],
    [
     "show",
     [
      "inspectors"
     ]
    ],
    8,
    "inspected_by"
   ],
   [
    [
     "科室意见",
     "The section's word"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "reply"
       ]
      ],
      [
       "show",
       [
        "seen_at"
       ]
      ]
     ],
     " "
    ],
    10,
    "the_section_s_word"
   ],
   [
    [
     "处理",
     "What followed"
    ],
    [
     "together",
     [
      [
       "of_found",
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
         "answered"
        ],
        "",
        "",
        null
       ],
       [
        "kind"
       ]
      ],
      [
       "of_found",
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
         "answered"
        ],
        "",
        "",
        null
       ],
       [
        "text"
       ]
      ]
     ],
     "："
    ],
    8,
    "what_followed"
   ],
   [
    [
     "检查人签名",
     "Signed by the inspector"
    ],
    [
     "blank"
    ],
    12,
    "signed_by_the_inspector"
   ],
   [
    [
     "被检查科室签名",
     "Signed by the section"
    ],
    [
     "blank"
    ],
    16,
    "signed_by_the_section"
   ]
  ],
  "who": [],
  "landscape": false,
  "blankRows": 0,
  "isSheet": true,
  "collection": "hygiene.inspection"
 },
 "office.calendar_day": {
  "name": "office.calendar_day",
  "title": [
   "工作日历",
   "Working calendar"
  ],
  "clause": "5.1",
  "rows": {
   "type": "records",
   "collection": "office.calendar_day",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "安排",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "名称",
     "Name"
    ],
    [
     "show",
     [
      "name"
     ]
    ],
    16,
    "name"
   ],
   [
    [
     "出处",
     "Source"
    ],
    [
     "show",
     [
      "source"
     ]
    ],
    16,
    "source"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.calendar_day"
 },
 "office.directory_entry": {
  "name": "office.directory_entry",
  "title": [
   "办事指引",
   "Directory"
  ],
  "clause": "13.2",
  "rows": {
   "type": "records",
   "collection": "office.directory_entry",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "事项",
     "Matter"
    ],
    [
     "show",
     [
      "matter"
     ]
    ],
    16,
    "matter"
   ],
   [
    [
     "常用说法",
     "Other words for it"
    ],
    [
     "show",
     [
      "keywords"
     ]
    ],
    16,
    "keywords"
   ],
   [
    [
     "拼音首字母",
     "Pinyin initials"
    ],
    [
     "show",
     [
      "initials"
     ]
    ],
    16,
    "initials"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section"
     ]
    ],
    12,
    "section"
   ],
   [
    [
     "承办人",
     "Handler"
    ],
    [
     "show",
     [
      "handler"
     ]
    ],
    12,
    "handler"
   ],
   [
    [
     "其他可办人员",
     "Others who can"
    ],
    [
     "show",
     [
      "stand_ins"
     ]
    ],
    24,
    "stand_ins"
   ],
   [
    [
     "地点",
     "Where"
    ],
    [
     "show",
     [
      "place"
     ]
    ],
    16,
    "place"
   ],
   [
    [
     "时间",
     "When"
    ],
    [
     "show",
     [
      "hours"
     ]
    ],
    16,
    "hours"
   ],
   [
    [
     "需带材料",
     "What to bring"
    ],
    [
     "show",
     [
      "bring"
     ]
    ],
    30,
    "bring"
   ],
   [
    [
     "电话",
     "Telephone"
    ],
    [
     "show",
     [
      "phone"
     ]
    ],
    14,
    "phone"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.directory_entry"
 },
 "office.export": {
  "name": "office.export",
  "title": [
   "导出和打印记录",
   "What was taken out"
  ],
  "clause": "9.3",
  "rows": {
   "type": "records",
   "collection": "office.export",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "登记簿",
     "Register"
    ],
    [
     "show",
     [
      "register"
     ]
    ],
    16,
    "register"
   ],
   [
    [
     "名称",
     "Title"
    ],
    [
     "show",
     [
      "title"
     ]
    ],
    16,
    "title"
   ],
   [
    [
     "方式",
     "Way"
    ],
    [
     "show",
     [
      "way"
     ]
    ],
    10,
    "way"
   ],
   [
    [
     "语言",
     "Language"
    ],
    [
     "show",
     [
      "language"
     ]
    ],
    10,
    "language"
   ],
   [
    [
     "从",
     "From"
    ],
    [
     "show",
     [
      "first_day"
     ]
    ],
    12,
    "first_day"
   ],
   [
    [
     "到",
     "To"
    ],
    [
     "show",
     [
      "last_day"
     ]
    ],
    12,
    "last_day"
   ],
   [
    [
     "记录",
     "Record"
    ],
    [
     "show",
     [
      "about"
     ]
    ],
    16,
    "about"
   ],
   [
    [
     "行数",
     "Rows"
    ],
    [
     "show",
     [
      "rows"
     ]
    ],
    8,
    "rows"
   ],
   [
    [
     "用途",
     "Purpose"
    ],
    [
     "show",
     [
      "purpose"
     ]
    ],
    16,
    "purpose"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.export"
 },
 "office.parameter_value": {
  "name": "office.parameter_value",
  "title": [
   "本机关取值",
   "The office's values"
  ],
  "clause": "9.5",
  "rows": {
   "type": "records",
   "collection": "office.parameter_value",
   "day": "since",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "参数",
     "Parameter"
    ],
    [
     "show",
     [
      "parameter"
     ]
    ],
    16,
    "parameter"
   ],
   [
    [
     "起始日",
     "From"
    ],
    [
     "show",
     [
      "since"
     ]
    ],
    12,
    "since"
   ],
   [
    [
     "值",
     "Value"
    ],
    [
     "show",
     [
      "value"
     ]
    ],
    16,
    "value"
   ],
   [
    [
     "依据",
     "Source"
    ],
    [
     "show",
     [
      "source"
     ]
    ],
    16,
    "source"
   ],
   [
    [
     "作为提议，由另一人确认",
     "A proposal for another to confirm"
    ],
    [
     "show",
     [
      "proposed"
     ]
    ],
    6,
    "proposed"
   ],
   [
    [
     "确认时告知要清除的记录数",
     "Records shown to be emptied"
    ],
    [
     "show",
     [
      "counted"
     ]
    ],
    8,
    "counted"
   ],
   [
    [
     "确认人",
     "Confirmed by"
    ],
    [
     "show",
     [
      "confirmed_by"
     ]
    ],
    12,
    "confirmed_by"
   ],
   [
    [
     "确认时间",
     "Confirmed at"
    ],
    [
     "show",
     [
      "confirmed_at"
     ]
    ],
    16,
    "confirmed_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.parameter_value"
 },
 "office.person": {
  "name": "office.person",
  "title": [
   "人员",
   "People"
  ],
  "clause": "9.5",
  "rows": {
   "type": "records",
   "collection": "office.person",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Name"
    ],
    [
     "show",
     [
      "name"
     ]
    ],
    16,
    "name"
   ],
   [
    [
     "拼音首字母",
     "Pinyin initials"
    ],
    [
     "show",
     [
      "initials"
     ]
    ],
    16,
    "initials"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section"
     ]
    ],
    12,
    "section"
   ],
   [
    [
     "职务名称",
     "Title"
    ],
    [
     "show",
     [
      "title"
     ]
    ],
    16,
    "title"
   ],
   [
    [
     "工号",
     "Staff number"
    ],
    [
     "show",
     [
      "number"
     ]
    ],
    16,
    "number"
   ],
   [
    [
     "电话",
     "Telephone"
    ],
    [
     "show",
     [
      "phone"
     ]
    ],
    14,
    "phone"
   ],
   [
    [
     "领导班子成员",
     "Member of the leading group"
    ],
    [
     "show",
     [
      "is_leader"
     ]
    ],
    6,
    "is_leader"
   ],
   [
    [
     "党员",
     "Party member"
    ],
    [
     "show",
     [
      "is_party_member"
     ]
    ],
    6,
    "is_party_member"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.person"
 },
 "office.post_held": {
  "name": "office.post_held",
  "title": [
   "任职",
   "Posts held"
  ],
  "clause": "9.5",
  "rows": {
   "type": "records",
   "collection": "office.post_held",
   "day": "since",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "职务",
     "Post"
    ],
    [
     "show",
     [
      "post"
     ]
    ],
    16,
    "post"
   ],
   [
    [
     "起始日",
     "First day"
    ],
    [
     "show",
     [
      "since"
     ]
    ],
    12,
    "since"
   ],
   [
    [
     "截止日",
     "Last day"
    ],
    [
     "show",
     [
      "until"
     ]
    ],
    12,
    "until"
   ],
   [
    [
     "提请另一位管理员确认",
     "To be confirmed by another administrator"
    ],
    [
     "show",
     [
      "is_proposed"
     ]
    ],
    6,
    "is_proposed"
   ],
   [
    [
     "提出人",
     "Proposed by"
    ],
    [
     "show",
     [
      "proposer"
     ]
    ],
    12,
    "proposer"
   ],
   [
    [
     "确认人",
     "Confirmed by"
    ],
    [
     "show",
     [
      "confirmed_by"
     ]
    ],
    12,
    "confirmed_by"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.post_held"
 },
 "office.room": {
  "name": "office.room",
  "title": [
   "房间",
   "Rooms"
  ],
  "clause": "9.5",
  "rows": {
   "type": "records",
   "collection": "office.room",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "房间",
     "Room"
    ],
    [
     "show",
     [
      "name"
     ]
    ],
    16,
    "name"
   ],
   [
    [
     "用途",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "科室",
     "Section"
    ],
    [
     "show",
     [
      "section"
     ]
    ],
    12,
    "section"
   ],
   [
    [
     "区域",
     "Area"
    ],
    [
     "show",
     [
      "area"
     ]
    ],
    16,
    "area"
   ],
   [
    [
     "责任人",
     "Responsible"
    ],
    [
     "show",
     [
      "keeper"
     ]
    ],
    12,
    "keeper"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.room"
 },
 "office.section": {
  "name": "office.section",
  "title": [
   "科室",
   "Sections"
  ],
  "clause": "9.5",
  "rows": {
   "type": "records",
   "collection": "office.section",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "名称",
     "Name"
    ],
    [
     "show",
     [
      "name"
     ]
    ],
    16,
    "name"
   ],
   [
    [
     "排序",
     "Order"
    ],
    [
     "show",
     [
      "order"
     ]
    ],
    8,
    "order"
   ],
   [
    [
     "分管领导",
     "Leader in charge"
    ],
    [
     "show",
     [
      "in_charge"
     ]
    ],
    12,
    "in_charge"
   ],
   [
    [
     "拼音首字母",
     "Pinyin initials"
    ],
    [
     "show",
     [
      "initials"
     ]
    ],
    16,
    "initials"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.section"
 },
 "office.station": {
  "name": "office.station",
  "title": [
   "二维码",
   "Codes"
  ],
  "clause": "9.5",
  "rows": {
   "type": "records",
   "collection": "office.station",
   "day": "issued",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "用途",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "房间",
     "Room"
    ],
    [
     "show",
     [
      "room"
     ]
    ],
    12,
    "room"
   ],
   [
    [
     "码",
     "Code"
    ],
    [
     "show",
     [
      "code"
     ]
    ],
    16,
    "code"
   ],
   [
    [
     "版本",
     "Version"
    ],
    [
     "show",
     [
      "version"
     ]
    ],
    8,
    "version"
   ],
   [
    [
     "印发日",
     "Issued"
    ],
    [
     "show",
     [
      "issued"
     ]
    ],
    12,
    "issued"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.station"
 },
 "office.waiting": {
  "name": "office.waiting",
  "title": [
   "待确认的补交",
   "Handed in, waiting"
  ],
  "clause": "9.5",
  "rows": {
   "type": "records",
   "collection": "office.waiting",
   "day": "received_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日志序号",
     "Entry of the journal"
    ],
    [
     "show",
     [
      "entry"
     ]
    ],
    8,
    "entry"
   ],
   [
    [
     "谁做的",
     "Who did it"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "哪一步",
     "Which step"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    16,
    "what"
   ],
   [
    [
     "手机记的时间",
     "When, by the phone"
    ],
    [
     "show",
     [
      "claimed_at"
     ]
    ],
    16,
    "claimed_at"
   ],
   [
    [
     "收到时间",
     "Received"
    ],
    [
     "show",
     [
      "received_at"
     ]
    ],
    16,
    "received_at"
   ],
   [
    [
     "为什么要确认",
     "Why a word is needed"
    ],
    [
     "show",
     [
      "why"
     ]
    ],
    10,
    "why"
   ],
   [
    [
     "需要的职务",
     "Posts needed"
    ],
    [
     "show",
     [
      "posts"
     ]
    ],
    24,
    "posts"
   ],
   [
    [
     "说明",
     "Reason"
    ],
    [
     "show",
     [
      "reason"
     ]
    ],
    30,
    "reason"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "office.waiting"
 },
 "party_study.article": {
  "name": "party_study.article",
  "title": [
   "体会文章",
   "Articles"
  ],
  "clause": "5.8",
  "rows": {
   "type": "records",
   "collection": "party_study.article",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "题目",
     "Title"
    ],
    [
     "show",
     [
      "title"
     ]
    ],
    16,
    "title"
   ],
   [
    [
     "正文",
     "Text"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    30,
    "text"
   ],
   [
    [
     "附件",
     "Attachments"
    ],
    [
     "show",
     [
      "files"
     ]
    ],
    24,
    "files"
   ],
   [
    [
     "字数",
     "Characters"
    ],
    [
     "show",
     [
      "chars"
     ]
    ],
    8,
    "chars"
   ],
   [
    [
     "交稿时间",
     "Handed in at"
    ],
    [
     "show",
     [
      "handed_in_at"
     ]
    ],
    16,
    "handed_in_at"
   ],
   [
    [
     "审阅意见",
     "What the reader says"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    16,
    "answer"
   ],
   [
    [
     "审阅人",
     "Read by"
    ],
    [
     "show",
     [
      "read_by"
     ]
    ],
    12,
    "read_by"
   ],
   [
    [
     "审阅时间",
     "Read at"
    ],
    [
     "show",
     [
      "read_at"
     ]
    ],
    16,
    "read_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.article"
 },
 "party_study.attendance": {
  "name": "party_study.attendance",
  "title": [
   "签到",
   "Attendance"
  ],
  "clause": "5.2",
  "rows": {
   "type": "records",
   "collection": "party_study.attendance",
   "day": "seen_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "方式",
     "Way"
    ],
    [
     "show",
     [
      "way"
     ]
    ],
    10,
    "way"
   ],
   [
    [
     "签到时间",
     "Seen at"
    ],
    [
     "show",
     [
      "seen_at"
     ]
    ],
    16,
    "seen_at"
   ],
   [
    [
     "所扫的码",
     "Code"
    ],
    [
     "show",
     [
      "station"
     ]
    ],
    12,
    "station"
   ],
   [
    [
     "是否按时",
     "Timeliness"
    ],
    [
     "show",
     [
      "timeliness"
     ]
    ],
    10,
    "timeliness"
   ],
   [
    [
     "待确认原因",
     "Why it is to be confirmed"
    ],
    [
     "show",
     [
      "flag"
     ]
    ],
    10,
    "flag"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser"
     ]
    ],
    12,
    "organiser"
   ],
   [
    [
     "早退",
     "Left early"
    ],
    [
     "show",
     [
      "left_early"
     ]
    ],
    6,
    "left_early"
   ],
   [
    [
     "备注",
     "Note"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    16,
    "note"
   ],
   [
    [
     "场次",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.attendance"
 },
 "party_study.attendance_sheet": {
  "name": "party_study.attendance_sheet",
  "title": [
   "学习签到表",
   "Attendance sheet"
  ],
  "clause": "5.2",
  "rows": {
   "type": "people_of",
   "collection": "party_study.session",
   "field": "people",
   "also": [
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
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Name"
    ],
    [
     "of_person",
     [
      "name"
     ]
    ],
    10,
    "name"
   ],
   [
    [
     "部门",
     "Section"
    ],
    [
     "of_person",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "职务",
     "Title"
    ],
    [
     "of_person",
     [
      "title"
     ]
    ],
    14,
    "title"
   ],
   [
    [
     "签到时间",
     "Signed in at"
    ],
    [
     "clock",
     [
      "of_found",
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
        "counted"
       ],
       "",
       "",
       null
      ],
      [
       "seen_at"
      ]
     ]
    ],
    10,
    "signed_in_at"
   ],
   [
    [
     "方式",
     "Way"
    ],
    [
     "of_found",
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
       "counted"
      ],
      "",
      "",
      null
     ],
     [
      "way"
     ]
    ],
    12,
    "way"
   ],
   [
    [
     "本人签名",
     "Signature"
    ],
    [
     "blank"
    ],
    14,
    "signature"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "choose",
     [
      [
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
           ],
           [
            "left_early",
            [
             "const",
             true
            ]
           ]
          ],
          [
           "counted"
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
       [
        "say",
        [
         "早退",
         "Left early"
        ]
       ]
      ],
      [
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
           ],
           [
            "timeliness",
            [
             "const",
             "late"
            ]
           ]
          ],
          [
           "counted"
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
       [
        "say",
        [
         "迟到",
         "Late"
        ]
       ]
      ],
      [
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
           "counted"
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
       [
        "say",
        [
         "出席",
         "Present"
        ]
       ]
      ],
      [
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
       [
        "say",
        [
         "待确认",
         "To be confirmed"
        ]
       ]
      ],
      [
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
           ],
           [
            "kind",
            [
             "const",
             "on_duty"
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
       ],
       [
        "say",
        [
         "公差",
         "On duty elsewhere"
        ]
       ]
      ],
      [
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
       ],
       [
        "say",
        [
         "请假",
         "Leave"
        ]
       ]
      ],
      [
       [
        "same",
        [
         "own",
         "state"
        ],
        [
         "const",
         "closed"
        ]
       ],
       [
        "say",
        [
         "缺席",
         "Absent"
        ]
       ]
      ]
     ],
     [
      "blank"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "假别",
     "Kind of leave"
    ],
    [
     "of_found",
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
     ],
     [
      "kind"
     ]
    ],
    12,
    "kind_of_leave"
   ],
   [
    [
     "批准人",
     "Granted by"
    ],
    [
     "of_found",
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
     ],
     [
      "answered_by",
      "name"
     ]
    ],
    10,
    "granted_by"
   ],
   [
    [
     "补学日期",
     "Made up on"
    ],
    [
     "of_found",
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
     ],
     [
      "day"
     ]
    ],
    12,
    "made_up_on"
   ]
  ],
  "head": [
   [
    [
     "名称",
     "Session"
    ],
    [
     "show",
     [
      "topic"
     ]
    ],
    8,
    "session"
   ],
   [
    [
     "时间",
     "Time"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "starts_at"
       ]
      ],
      [
       "clock",
       [
        "show",
        [
         "ends_at"
        ]
       ]
      ]
     ],
     "–"
    ],
    8,
    "time"
   ],
   [
    [
     "地点",
     "Place"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    8,
    "place"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser",
      "name"
     ]
    ],
    8,
    "organiser"
   ],
   [
    [
     "主讲",
     "Lecturer"
    ],
    [
     "show",
     [
      "lecturer",
      "name"
     ]
    ],
    8,
    "lecturer"
   ]
  ],
  "foot": [
   [
    [
     "应到",
     "Expected"
    ],
    [
     "count_rows",
     [
      "among",
      [
       "actor"
      ],
      [
       "own",
       "people"
      ]
     ]
    ],
    8,
    "expected"
   ],
   [
    [
     "实到",
     "Present"
    ],
    [
     "count_rows",
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
         "counted"
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
    ],
    8,
    "present"
   ],
   [
    [
     "请假",
     "On leave"
    ],
    [
     "count_rows",
     [
      "all",
      [
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
            "counted"
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
     ]
    ],
    8,
    "on_leave"
   ],
   [
    [
     "缺席",
     "Absent"
    ],
    [
     "count_rows",
     [
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
            "counted"
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
     ]
    ],
    8,
    "absent"
   ],
   [
    [
     "记录人签名",
     "Kept by"
    ],
    [
     "blank"
    ],
    12,
    "kept_by"
   ]
  ],
  "who": [
   "office_director",
   "office_clerk",
   "branch_secretary",
   "publicity_commissioner",
   "secretary_general"
  ],
  "landscape": true,
  "blankRows": 4,
  "isSheet": true,
  "collection": "party_study.session"
 },
 "party_study.by_person": {
  "name": "party_study.by_person",
  "title": [
   "学习情况汇总表",
   "Study by person"
  ],
  "clause": "5.2",
  "rows": {
   "type": "each_person",
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Name"
    ],
    [
     "of_person",
     [
      "name"
     ]
    ],
    10,
    "name"
   ],
   [
    [
     "部门",
     "Section"
    ],
    [
     "of_person",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "职务",
     "Title"
    ],
    [
     "of_person",
     [
      "title"
     ]
    ],
    14,
    "title"
   ],
   [
    [
     "出席",
     "Present"
    ],
    [
     "worked",
     [
      "count",
      [
       "find",
       "party_study.attendance",
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
       "",
       null
      ]
     ]
    ],
    8,
    "present"
   ],
   [
    [
     "其中迟到",
     "Of them late"
    ],
    [
     "worked",
     [
      "count",
      [
       "find",
       "party_study.attendance",
       [
        [
         "person",
         [
          "actor"
         ]
        ],
        [
         "timeliness",
         [
          "const",
          "late"
         ]
        ]
       ],
       [
        "counted"
       ],
       "seen_at",
       "",
       null
      ]
     ]
    ],
    10,
    "of_them_late"
   ],
   [
    [
     "请假",
     "Leave"
    ],
    [
     "worked",
     [
      "count",
      [
       "find",
       "party_study.leave",
       [
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
       "made_at",
       "",
       null
      ]
     ]
    ],
    8,
    "leave"
   ],
   [
    [
     "补学",
     "Made up"
    ],
    [
     "worked",
     [
      "count",
      [
       "find",
       "party_study.make_up",
       [
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
       "day",
       "",
       null
      ]
     ]
    ],
    8,
    "made_up"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "office_clerk",
   "secretary_general",
   "branch_secretary"
  ],
  "landscape": false,
  "blankRows": 0,
  "isSheet": false,
  "collection": ""
 },
 "party_study.feedback": {
  "name": "party_study.feedback",
  "title": [
   "节日学习反馈表",
   "What came of study over the holidays"
  ],
  "clause": "5.5",
  "rows": {
   "type": "records",
   "collection": "party_study.holiday_feedback",
   "day": "written_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "节日",
     "Holiday"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "holiday_study",
        "year"
       ]
      ],
      [
       "show",
       [
        "holiday_study",
        "holiday"
       ]
      ]
     ],
     " "
    ],
    12,
    "holiday"
   ],
   [
    [
     "姓名",
     "Name"
    ],
    [
     "show",
     [
      "person",
      "name"
     ]
    ],
    10,
    "name"
   ],
   [
    [
     "部门",
     "Section"
    ],
    [
     "show",
     [
      "person",
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "学习内容",
     "What was studied"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    26,
    "what_was_studied"
   ],
   [
    [
     "体会",
     "Thoughts"
    ],
    [
     "show",
     [
      "thoughts"
     ]
    ],
    40,
    "thoughts"
   ],
   [
    [
     "反馈时间",
     "Written at"
    ],
    [
     "show",
     [
      "written_at"
     ]
    ],
    16,
    "written_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "branch_secretary",
   "publicity_commissioner",
   "office_clerk"
  ],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.holiday_feedback"
 },
 "party_study.holiday_study": {
  "name": "party_study.holiday_study",
  "title": [
   "节日学习",
   "Study over the holidays"
  ],
  "clause": "5.5",
  "rows": {
   "type": "records",
   "collection": "party_study.holiday_study",
   "day": "first_day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "year"
     ]
    ],
    8,
    "year"
   ],
   [
    [
     "节日",
     "Holiday"
    ],
    [
     "show",
     [
      "holiday"
     ]
    ],
    10,
    "holiday"
   ],
   [
    [
     "从",
     "From"
    ],
    [
     "show",
     [
      "first_day"
     ]
    ],
    12,
    "first_day"
   ],
   [
    [
     "到",
     "To"
    ],
    [
     "show",
     [
      "last_day"
     ]
    ],
    12,
    "last_day"
   ],
   [
    [
     "学习内容",
     "What to study"
    ],
    [
     "show",
     [
      "content"
     ]
    ],
    16,
    "content"
   ],
   [
    [
     "学习材料",
     "Materials"
    ],
    [
     "show",
     [
      "materials"
     ]
    ],
    30,
    "materials"
   ],
   [
    [
     "附件",
     "Attachments"
    ],
    [
     "show",
     [
      "attachments"
     ]
    ],
    24,
    "attachments"
   ],
   [
    [
     "小结",
     "Summary"
    ],
    [
     "show",
     [
      "outcome"
     ]
    ],
    30,
    "outcome"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.holiday_study"
 },
 "party_study.inspection": {
  "name": "party_study.inspection",
  "title": [
   "各人笔记检查",
   "Notebooks inspected"
  ],
  "clause": "5.8",
  "rows": {
   "type": "records",
   "collection": "party_study.inspection",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "哪次检查",
     "Inspection"
    ],
    [
     "show",
     [
      "round"
     ]
    ],
    12,
    "round"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "看过的页",
     "Pages seen"
    ],
    [
     "show",
     [
      "seen"
     ]
    ],
    18,
    "seen"
   ],
   [
    [
     "检查意见",
     "Remark"
    ],
    [
     "show",
     [
      "remark"
     ]
    ],
    16,
    "remark"
   ],
   [
    [
     "检查人",
     "Inspected by"
    ],
    [
     "show",
     [
      "inspected_by"
     ]
    ],
    12,
    "inspected_by"
   ],
   [
    [
     "检查时间",
     "Inspected at"
    ],
    [
     "show",
     [
      "inspected_at"
     ]
    ],
    16,
    "inspected_at"
   ],
   [
    [
     "本人说明",
     "The person's reply"
    ],
    [
     "show",
     [
      "reply"
     ]
    ],
    16,
    "reply"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.inspection"
 },
 "party_study.inspection_round": {
  "name": "party_study.inspection_round",
  "title": [
   "笔记检查",
   "Inspections of notebooks"
  ],
  "clause": "5.8",
  "rows": {
   "type": "records",
   "collection": "party_study.inspection_round",
   "day": "last_day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "year"
     ]
    ],
    8,
    "year"
   ],
   [
    [
     "第几次",
     "Which of the year"
    ],
    [
     "show",
     [
      "turn"
     ]
    ],
    8,
    "turn"
   ],
   [
    [
     "检查笔记从",
     "Pages from"
    ],
    [
     "show",
     [
      "first_day"
     ]
    ],
    12,
    "first_day"
   ],
   [
    [
     "到",
     "To"
    ],
    [
     "show",
     [
      "last_day"
     ]
    ],
    12,
    "last_day"
   ],
   [
    [
     "交齐期限",
     "Hand in by"
    ],
    [
     "show",
     [
      "hand_in_by"
     ]
    ],
    12,
    "hand_in_by"
   ],
   [
    [
     "查哪些人",
     "Whose"
    ],
    [
     "show",
     [
      "people"
     ]
    ],
    24,
    "people"
   ],
   [
    [
     "要求",
     "What is asked"
    ],
    [
     "show",
     [
      "asked"
     ]
    ],
    16,
    "asked"
   ],
   [
    [
     "小结",
     "Summary"
    ],
    [
     "show",
     [
      "outcome"
     ]
    ],
    30,
    "outcome"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.inspection_round"
 },
 "party_study.leave": {
  "name": "party_study.leave",
  "title": [
   "学习请假",
   "Leave from study"
  ],
  "clause": "5.2",
  "rows": {
   "type": "records",
   "collection": "party_study.leave",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "假别",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser"
     ]
    ],
    12,
    "organiser"
   ],
   [
    [
     "答复",
     "Answer"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    16,
    "answer"
   ],
   [
    [
     "答复人",
     "Answered by"
    ],
    [
     "show",
     [
      "answered_by"
     ]
    ],
    12,
    "answered_by"
   ],
   [
    [
     "答复时间",
     "Answered at"
    ],
    [
     "show",
     [
      "answered_at"
     ]
    ],
    16,
    "answered_at"
   ],
   [
    [
     "场次",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.leave"
 },
 "party_study.make_up": {
  "name": "party_study.make_up",
  "title": [
   "补学",
   "Made up"
  ],
  "clause": "5.2",
  "rows": {
   "type": "records",
   "collection": "party_study.make_up",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "补学日期",
     "Made up on"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "补学内容",
     "What was studied"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    16,
    "what"
   ],
   [
    [
     "心得",
     "Notes"
    ],
    [
     "show",
     [
      "notes"
     ]
    ],
    30,
    "notes"
   ],
   [
    [
     "退回原因",
     "Why it was sent back"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    16,
    "answer"
   ],
   [
    [
     "缺席的场次",
     "Session missed"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.make_up"
 },
 "party_study.note": {
  "name": "party_study.note",
  "title": [
   "学习笔记",
   "Notes"
  ],
  "clause": "5.8",
  "rows": {
   "type": "records",
   "collection": "party_study.note",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "题目",
     "Title"
    ],
    [
     "show",
     [
      "title"
     ]
    ],
    16,
    "title"
   ],
   [
    [
     "正文",
     "Text"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    30,
    "text"
   ],
   [
    [
     "笔记照片",
     "Photos of pages"
    ],
    [
     "show",
     [
      "photos"
     ]
    ],
    6,
    "photos"
   ],
   [
    [
     "照片里有几页",
     "Pages in the photos"
    ],
    [
     "show",
     [
      "pages"
     ]
    ],
    8,
    "pages"
   ],
   [
    [
     "这几页约多少字",
     "Characters on them"
    ],
    [
     "show",
     [
      "page_chars"
     ]
    ],
    8,
    "page_chars"
   ],
   [
    [
     "核定字数",
     "Characters confirmed"
    ],
    [
     "show",
     [
      "pages_counted"
     ]
    ],
    8,
    "pages_counted"
   ],
   [
    [
     "字数",
     "Characters"
    ],
    [
     "show",
     [
      "chars"
     ]
    ],
    8,
    "chars"
   ],
   [
    [
     "哪次自学",
     "Self-study"
    ],
    [
     "show",
     [
      "self_study"
     ]
    ],
    12,
    "self_study"
   ],
   [
    [
     "检查人",
     "Seen by"
    ],
    [
     "show",
     [
      "seen_by"
     ]
    ],
    12,
    "seen_by"
   ],
   [
    [
     "检查时间",
     "Seen at"
    ],
    [
     "show",
     [
      "seen_at"
     ]
    ],
    16,
    "seen_at"
   ],
   [
    [
     "退回原因",
     "Why it was given back"
    ],
    [
     "show",
     [
      "remark"
     ]
    ],
    16,
    "remark"
   ],
   [
    [
     "哪场学习",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.note"
 },
 "party_study.objection": {
  "name": "party_study.objection",
  "title": [
   "学习记录异议",
   "Entries contested"
  ],
  "clause": "5.10",
  "rows": {
   "type": "records",
   "collection": "party_study.objection",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "year"
     ]
    ],
    8,
    "year"
   ],
   [
    [
     "关于",
     "About"
    ],
    [
     "show",
     [
      "about"
     ]
    ],
    10,
    "about"
   ],
   [
    [
     "哪一条",
     "Entry meant"
    ],
    [
     "show",
     [
      "line"
     ]
    ],
    16,
    "line"
   ],
   [
    [
     "哪里不对",
     "What is wrong"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    30,
    "what"
   ],
   [
    [
     "答复",
     "Answer"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    30,
    "answer"
   ],
   [
    [
     "答复人",
     "Answered by"
    ],
    [
     "show",
     [
      "answered_by"
     ]
    ],
    12,
    "answered_by"
   ],
   [
    [
     "答复时间",
     "Answered at"
    ],
    [
     "show",
     [
      "answered_at"
     ]
    ],
    16,
    "answered_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.objection"
 },
 "party_study.plan": {
  "name": "party_study.plan",
  "title": [
   "年度学习计划",
   "Plans of the year"
  ],
  "clause": "5.1",
  "rows": {
   "type": "records",
   "collection": "party_study.plan",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "year"
     ]
    ],
    8,
    "year"
   ],
   [
    [
     "目标和重点",
     "Aims and main points"
    ],
    [
     "show",
     [
      "aims"
     ]
    ],
    30,
    "aims"
   ],
   [
    [
     "首个学习日",
     "First study day"
    ],
    [
     "show",
     [
      "first_study_day"
     ]
    ],
    12,
    "first_study_day"
   ],
   [
    [
     "印发日期",
     "Issued on"
    ],
    [
     "show",
     [
      "issued_on"
     ]
    ],
    12,
    "issued_on"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.plan"
 },
 "party_study.self_study": {
  "name": "party_study.self_study",
  "title": [
   "自学记录",
   "Self-study"
  ],
  "clause": "5.4",
  "rows": {
   "type": "records",
   "collection": "party_study.self_study",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "学什么",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "内容",
     "What was studied"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    16,
    "what"
   ],
   [
    [
     "分钟（可不填）",
     "Minutes (optional)"
    ],
    [
     "show",
     [
      "minutes"
     ]
    ],
    8,
    "minutes"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.self_study"
 },
 "party_study.speech": {
  "name": "party_study.speech",
  "title": [
   "发言记录",
   "Who spoke"
  ],
  "clause": "5.9",
  "rows": {
   "type": "records",
   "collection": "party_study.speech",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "谈了什么",
     "On what"
    ],
    [
     "show",
     [
      "said"
     ]
    ],
    30,
    "said"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser"
     ]
    ],
    12,
    "organiser"
   ],
   [
    [
     "备注",
     "Note"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    16,
    "note"
   ],
   [
    [
     "场次",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.speech"
 },
 "party_study.year": {
  "name": "party_study.year",
  "title": [
   "学习计划和落实情况表",
   "Study plan and what became of it"
  ],
  "clause": "5.1",
  "rows": {
   "type": "records",
   "collection": "party_study.session",
   "day": "starts_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Date"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "starts_at"
       ]
      ],
      [
       "clock",
       [
        "show",
        [
         "ends_at"
        ]
       ]
      ]
     ],
     "–"
    ],
    18,
    "date"
   ],
   [
    [
     "内容",
     "Content"
    ],
    [
     "show",
     [
      "topic"
     ]
    ],
    30,
    "content"
   ],
   [
    [
     "类别",
     "Kind"
    ],
    [
     "show",
     [
      "content_kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "形式",
     "Form"
    ],
    [
     "show",
     [
      "form"
     ]
    ],
    10,
    "form"
   ],
   [
    [
     "主讲",
     "Lecturer"
    ],
    [
     "show",
     [
      "lecturer",
      "name"
     ]
    ],
    10,
    "lecturer"
   ],
   [
    [
     "地点",
     "Place"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    14,
    "place"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser",
      "name"
     ]
    ],
    10,
    "organiser"
   ],
   [
    [
     "材料",
     "Materials"
    ],
    [
     "show",
     [
      "materials"
     ]
    ],
    24,
    "materials"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    8,
    "state"
   ],
   [
    [
     "改期原因",
     "Why moved"
    ],
    [
     "show",
     [
      "moved_why"
     ]
    ],
    14,
    "why_moved"
   ],
   [
    [
     "小结",
     "Summary"
    ],
    [
     "show",
     [
      "outcome"
     ]
    ],
    28,
    "summary"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.session"
 },
 "party_study.year_check": {
  "name": "party_study.year_check",
  "title": [
   "年末“六有”检查",
   "Year-end checks"
  ],
  "clause": "5.10",
  "rows": {
   "type": "records",
   "collection": "party_study.year_check",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "year"
     ]
    ],
    8,
    "year"
   ],
   [
    [
     "检查到哪天",
     "Records until"
    ],
    [
     "show",
     [
      "as_of"
     ]
    ],
    12,
    "as_of"
   ],
   [
    [
     "六有",
     "The six haves"
    ],
    [
     "show",
     [
      "haves"
     ]
    ],
    30,
    "haves"
   ],
   [
    [
     "说明",
     "Remarks"
    ],
    [
     "show",
     [
      "remarks"
     ]
    ],
    30,
    "remarks"
   ],
   [
    [
     "总的意见",
     "Summary"
    ],
    [
     "show",
     [
      "remark"
     ]
    ],
    30,
    "remark"
   ],
   [
    [
     "确认人",
     "Confirmed by"
    ],
    [
     "show",
     [
      "confirmed_by"
     ]
    ],
    12,
    "confirmed_by"
   ],
   [
    [
     "确认日期",
     "Confirmed on"
    ],
    [
     "show",
     [
      "confirmed_on"
     ]
    ],
    12,
    "confirmed_on"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.year_check"
 },
 "party_study.year_result": {
  "name": "party_study.year_result",
  "title": [
   "个人全年学习",
   "Persons' years of study"
  ],
  "clause": "5.10",
  "rows": {
   "type": "records",
   "collection": "party_study.year_result",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "year"
     ]
    ],
    8,
    "year"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "六有",
     "The haves"
    ],
    [
     "show",
     [
      "haves"
     ]
    ],
    30,
    "haves"
   ],
   [
    [
     "支部意见",
     "The branch's remark"
    ],
    [
     "show",
     [
      "remark"
     ]
    ],
    16,
    "remark"
   ],
   [
    [
     "写明人",
     "Entered by"
    ],
    [
     "show",
     [
      "confirmed_by"
     ]
    ],
    12,
    "confirmed_by"
   ],
   [
    [
     "写明时间",
     "Entered at"
    ],
    [
     "show",
     [
      "confirmed_at"
     ]
    ],
    16,
    "confirmed_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "party_study.year_result"
 },
 "theory_study.article": {
  "name": "theory_study.article",
  "title": [
   "中心组体会文章",
   "Articles of the centre group"
  ],
  "clause": "1.8",
  "rows": {
   "type": "records",
   "collection": "theory_study.article",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "题目",
     "Title"
    ],
    [
     "show",
     [
      "title"
     ]
    ],
    16,
    "title"
   ],
   [
    [
     "正文",
     "Text"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    30,
    "text"
   ],
   [
    [
     "附件",
     "Attachments"
    ],
    [
     "show",
     [
      "files"
     ]
    ],
    24,
    "files"
   ],
   [
    [
     "字数",
     "Characters"
    ],
    [
     "show",
     [
      "chars"
     ]
    ],
    8,
    "chars"
   ],
   [
    [
     "交稿时间",
     "Handed in at"
    ],
    [
     "show",
     [
      "handed_in_at"
     ]
    ],
    16,
    "handed_in_at"
   ],
   [
    [
     "审阅意见",
     "What the reader says"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    16,
    "answer"
   ],
   [
    [
     "审阅人",
     "Read by"
    ],
    [
     "show",
     [
      "read_by"
     ]
    ],
    12,
    "read_by"
   ],
   [
    [
     "审阅时间",
     "Read at"
    ],
    [
     "show",
     [
      "read_at"
     ]
    ],
    16,
    "read_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.article"
 },
 "theory_study.attendance": {
  "name": "theory_study.attendance",
  "title": [
   "签到",
   "Attendance"
  ],
  "clause": "1.3",
  "rows": {
   "type": "records",
   "collection": "theory_study.attendance",
   "day": "seen_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "方式",
     "Way"
    ],
    [
     "show",
     [
      "way"
     ]
    ],
    10,
    "way"
   ],
   [
    [
     "签到时间",
     "Seen at"
    ],
    [
     "show",
     [
      "seen_at"
     ]
    ],
    16,
    "seen_at"
   ],
   [
    [
     "所扫的码",
     "Code"
    ],
    [
     "show",
     [
      "station"
     ]
    ],
    12,
    "station"
   ],
   [
    [
     "是否按时",
     "Timeliness"
    ],
    [
     "show",
     [
      "timeliness"
     ]
    ],
    10,
    "timeliness"
   ],
   [
    [
     "待确认原因",
     "Why it is to be confirmed"
    ],
    [
     "show",
     [
      "flag"
     ]
    ],
    10,
    "flag"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser"
     ]
    ],
    12,
    "organiser"
   ],
   [
    [
     "早退",
     "Left early"
    ],
    [
     "show",
     [
      "left_early"
     ]
    ],
    6,
    "left_early"
   ],
   [
    [
     "备注",
     "Note"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    16,
    "note"
   ],
   [
    [
     "场次",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "计入半天数",
     "Half-days counted"
    ],
    [
     "show",
     [
      "half_days"
     ]
    ],
    8,
    "half_days"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.attendance"
 },
 "theory_study.attendance_sheet": {
  "name": "theory_study.attendance_sheet",
  "title": [
   "中心组学习签到表",
   "Attendance sheet of the centre group"
  ],
  "clause": "1.3",
  "rows": {
   "type": "people_of",
   "collection": "theory_study.session",
   "field": "people",
   "also": [
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
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Name"
    ],
    [
     "of_person",
     [
      "name"
     ]
    ],
    10,
    "name"
   ],
   [
    [
     "部门",
     "Section"
    ],
    [
     "of_person",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "职务",
     "Title"
    ],
    [
     "of_person",
     [
      "title"
     ]
    ],
    14,
    "title"
   ],
   [
    [
     "签到时间",
     "Signed in at"
    ],
    [
     "clock",
     [
      "of_found",
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
        "counted"
       ],
       "",
       "",
       null
      ],
      [
       "seen_at"
      ]
     ]
    ],
    10,
    "signed_in_at"
   ],
   [
    [
     "方式",
     "Way"
    ],
    [
     "of_found",
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
       "counted"
      ],
      "",
      "",
      null
     ],
     [
      "way"
     ]
    ],
    12,
    "way"
   ],
   [
    [
     "本人签名",
     "Signature"
    ],
    [
     "blank"
    ],
    14,
    "signature"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "choose",
     [
      [
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
           ],
           [
            "left_early",
            [
             "const",
             true
            ]
           ]
          ],
          [
           "counted"
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
       [
        "say",
        [
         "早退",
         "Left early"
        ]
       ]
      ],
      [
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
           ],
           [
            "timeliness",
            [
             "const",
             "late"
            ]
           ]
          ],
          [
           "counted"
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
       [
        "say",
        [
         "迟到",
         "Late"
        ]
       ]
      ],
      [
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
           "counted"
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
       [
        "say",
        [
         "出席",
         "Present"
        ]
       ]
      ],
      [
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
       [
        "say",
        [
         "待确认",
         "To be confirmed"
        ]
       ]
      ],
      [
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
           ],
           [
            "kind",
            [
             "const",
             "on_duty"
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
       ],
       [
        "say",
        [
         "公差",
         "On duty elsewhere"
        ]
       ]
      ],
      [
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
       ],
       [
        "say",
        [
         "请假",
         "Leave"
        ]
       ]
      ],
      [
       [
        "same",
        [
         "own",
         "state"
        ],
        [
         "const",
         "closed"
        ]
       ],
       [
        "say",
        [
         "缺席",
         "Absent"
        ]
       ]
      ]
     ],
     [
      "blank"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "假别",
     "Kind of leave"
    ],
    [
     "of_found",
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
     ],
     [
      "kind"
     ]
    ],
    12,
    "kind_of_leave"
   ],
   [
    [
     "批准人",
     "Granted by"
    ],
    [
     "of_found",
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
     ],
     [
      "answered_by",
      "name"
     ]
    ],
    10,
    "granted_by"
   ],
   [
    [
     "补学日期",
     "Made up on"
    ],
    [
     "of_found",
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
     ],
     [
      "day"
     ]
    ],
    12,
    "made_up_on"
   ]
  ],
  "head": [
   [
    [
     "名称",
     "Session"
    ],
    [
     "show",
     [
      "topic"
     ]
    ],
    8,
    "session"
   ],
   [
    [
     "时间",
     "Time"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "starts_at"
       ]
      ],
      [
       "clock",
       [
        "show",
        [
         "ends_at"
        ]
       ]
      ]
     ],
     "–"
    ],
    8,
    "time"
   ],
   [
    [
     "地点",
     "Place"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    8,
    "place"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser",
      "name"
     ]
    ],
    8,
    "organiser"
   ],
   [
    [
     "主讲",
     "Lecturer"
    ],
    [
     "show",
     [
      "lecturer",
      "name"
     ]
    ],
    8,
    "lecturer"
   ]
  ],
  "foot": [
   [
    [
     "应到",
     "Expected"
    ],
    [
     "count_rows",
     [
      "among",
      [
       "actor"
      ],
      [
       "own",
       "people"
      ]
     ]
    ],
    8,
    "expected"
   ],
   [
    [
     "实到",
     "Present"
    ],
    [
     "count_rows",
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
         "counted"
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
    ],
    8,
    "present"
   ],
   [
    [
     "请假",
     "On leave"
    ],
    [
     "count_rows",
     [
      "all",
      [
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
            "counted"
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
     ]
    ],
    8,
    "on_leave"
   ],
   [
    [
     "缺席",
     "Absent"
    ],
    [
     "count_rows",
     [
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
            "counted"
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
     ]
    ],
    8,
    "absent"
   ],
   [
    [
     "记录人签名",
     "Kept by"
    ],
    [
     "blank"
    ],
    12,
    "kept_by"
   ]
  ],
  "who": [
   "branch_secretary",
   "publicity_commissioner",
   "office_director",
   "office_clerk",
   "party_group_secretary"
  ],
  "landscape": true,
  "blankRows": 4,
  "isSheet": true,
  "collection": "theory_study.session"
 },
 "theory_study.by_person": {
  "name": "theory_study.by_person",
  "title": [
   "中心组成员学习情况表",
   "The centre group's study by member"
  ],
  "clause": "1.3",
  "rows": {
   "type": "each_person",
   "where": [
    "holds",
    [
     "party_group_secretary",
     "party_group_member"
    ]
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Name"
    ],
    [
     "of_person",
     [
      "name"
     ]
    ],
    10,
    "name"
   ],
   [
    [
     "部门",
     "Section"
    ],
    [
     "of_person",
     [
      "section",
      "name"
     ]
    ],
    16,
    "section"
   ],
   [
    [
     "职务",
     "Title"
    ],
    [
     "of_person",
     [
      "title"
     ]
    ],
    14,
    "title"
   ],
   [
    [
     "出席",
     "Present"
    ],
    [
     "worked",
     [
      "count",
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
       "",
       null
      ]
     ]
    ],
    8,
    "present"
   ],
   [
    [
     "其中迟到",
     "Of them late"
    ],
    [
     "worked",
     [
      "count",
      [
       "find",
       "theory_study.attendance",
       [
        [
         "person",
         [
          "actor"
         ]
        ],
        [
         "timeliness",
         [
          "const",
          "late"
         ]
        ]
       ],
       [
        "counted"
       ],
       "seen_at",
       "",
       null
      ]
     ]
    ],
    10,
    "of_them_late"
   ],
   [
    [
     "请假",
     "Leave"
    ],
    [
     "worked",
     [
      "count",
      [
       "find",
       "theory_study.leave",
       [
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
       "made_at",
       "",
       null
      ]
     ]
    ],
    8,
    "leave"
   ],
   [
    [
     "补学",
     "Made up"
    ],
    [
     "worked",
     [
      "count",
      [
       "find",
       "theory_study.make_up",
       [
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
       "day",
       "",
       null
      ]
     ]
    ],
    8,
    "made_up"
   ],
   [
    [
     "学习天数",
     "Days of study"
    ],
    [
     "worked",
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
       "",
       null
      ],
      "half_days",
      2
     ]
    ],
    10,
    "days_of_study"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [
   "office_clerk",
   "party_group_secretary",
   "branch_secretary",
   "publicity_commissioner"
  ],
  "landscape": false,
  "blankRows": 0,
  "isSheet": false,
  "collection": ""
 },
 "theory_study.leave": {
  "name": "theory_study.leave",
  "title": [
   "中心组请假",
   "Leave from the centre group"
  ],
  "clause": "1.6",
  "rows": {
   "type": "records",
   "collection": "theory_study.leave",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "假别",
     "Kind"
    ],
    [
     "show",
     [
      "kind"
     ]
    ],
    10,
    "kind"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser"
     ]
    ],
    12,
    "organiser"
   ],
   [
    [
     "答复",
     "Answer"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    16,
    "answer"
   ],
   [
    [
     "答复人",
     "Answered by"
    ],
    [
     "show",
     [
      "answered_by"
     ]
    ],
    12,
    "answered_by"
   ],
   [
    [
     "答复时间",
     "Answered at"
    ],
    [
     "show",
     [
      "answered_at"
     ]
    ],
    16,
    "answered_at"
   ],
   [
    [
     "场次",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.leave"
 },
 "theory_study.make_up": {
  "name": "theory_study.make_up",
  "title": [
   "补学",
   "Made up"
  ],
  "clause": "1.7",
  "rows": {
   "type": "records",
   "collection": "theory_study.make_up",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "补学日期",
     "Made up on"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "补学内容",
     "What was studied"
    ],
    [
     "show",
     [
      "what"
     ]
    ],
    16,
    "what"
   ],
   [
    [
     "心得",
     "Notes"
    ],
    [
     "show",
     [
      "notes"
     ]
    ],
    30,
    "notes"
   ],
   [
    [
     "退回原因",
     "Why it was sent back"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    16,
    "answer"
   ],
   [
    [
     "缺席的场次",
     "Session missed"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.make_up"
 },
 "theory_study.note": {
  "name": "theory_study.note",
  "title": [
   "中心组学习笔记",
   "Notes of theory study"
  ],
  "clause": "1.8",
  "rows": {
   "type": "records",
   "collection": "theory_study.note",
   "day": "day",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "日期",
     "Day"
    ],
    [
     "show",
     [
      "day"
     ]
    ],
    12,
    "day"
   ],
   [
    [
     "题目",
     "Title"
    ],
    [
     "show",
     [
      "title"
     ]
    ],
    16,
    "title"
   ],
   [
    [
     "正文",
     "Text"
    ],
    [
     "show",
     [
      "text"
     ]
    ],
    30,
    "text"
   ],
   [
    [
     "笔记照片",
     "Photos of pages"
    ],
    [
     "show",
     [
      "photos"
     ]
    ],
    6,
    "photos"
   ],
   [
    [
     "照片里有几页",
     "Pages in the photos"
    ],
    [
     "show",
     [
      "pages"
     ]
    ],
    8,
    "pages"
   ],
   [
    [
     "这几页约多少字",
     "Characters on them"
    ],
    [
     "show",
     [
      "page_chars"
     ]
    ],
    8,
    "page_chars"
   ],
   [
    [
     "核定字数",
     "Characters confirmed"
    ],
    [
     "show",
     [
      "pages_counted"
     ]
    ],
    8,
    "pages_counted"
   ],
   [
    [
     "字数",
     "Characters"
    ],
    [
     "show",
     [
      "chars"
     ]
    ],
    8,
    "chars"
   ],
   [
    [
     "哪次自学",
     "Self-study"
    ],
    [
     "show",
     [
      "self_study"
     ]
    ],
    12,
    "self_study"
   ],
   [
    [
     "检查人",
     "Seen by"
    ],
    [
     "show",
     [
      "seen_by"
     ]
    ],
    12,
    "seen_by"
   ],
   [
    [
     "检查时间",
     "Seen at"
    ],
    [
     "show",
     [
      "seen_at"
     ]
    ],
    16,
    "seen_at"
   ],
   [
    [
     "退回原因",
     "Why it was given back"
    ],
    [
     "show",
     [
      "remark"
     ]
    ],
    16,
    "remark"
   ],
   [
    [
     "哪场学习",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.note"
 },
 "theory_study.speech": {
  "name": "theory_study.speech",
  "title": [
   "发言记录",
   "Who spoke"
  ],
  "clause": "1.3",
  "rows": {
   "type": "records",
   "collection": "theory_study.speech",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "姓名",
     "Person"
    ],
    [
     "show",
     [
      "person"
     ]
    ],
    12,
    "person"
   ],
   [
    [
     "谈了什么",
     "On what"
    ],
    [
     "show",
     [
      "said"
     ]
    ],
    30,
    "said"
   ],
   [
    [
     "组织者",
     "Organiser"
    ],
    [
     "show",
     [
      "organiser"
     ]
    ],
    12,
    "organiser"
   ],
   [
    [
     "备注",
     "Note"
    ],
    [
     "show",
     [
      "note"
     ]
    ],
    16,
    "note"
   ],
   [
    [
     "场次",
     "Session"
    ],
    [
     "show",
     [
      "session"
     ]
    ],
    12,
    "session"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.speech"
 },
 "theory_study.topic": {
  "name": "theory_study.topic",
  "title": [
   "中心组选题",
   "Topics of the centre group"
  ],
  "clause": "1.3",
  "rows": {
   "type": "records",
   "collection": "theory_study.topic",
   "day": "made_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "选题",
     "Topic"
    ],
    [
     "show",
     [
      "title"
     ]
    ],
    16,
    "title"
   ],
   [
    [
     "说明",
     "Why"
    ],
    [
     "show",
     [
      "why"
     ]
    ],
    30,
    "why"
   ],
   [
    [
     "年度",
     "Year"
    ],
    [
     "show",
     [
      "year"
     ]
    ],
    8,
    "year"
   ],
   [
    [
     "之后全机关也要学",
     "The whole office studies it afterwards"
    ],
    [
     "show",
     [
      "for_all"
     ]
    ],
    6,
    "for_all"
   ],
   [
    [
     "答复",
     "Answer"
    ],
    [
     "show",
     [
      "answer"
     ]
    ],
    16,
    "answer"
   ],
   [
    [
     "答复人",
     "Answered by"
    ],
    [
     "show",
     [
      "decided_by"
     ]
    ],
    12,
    "decided_by"
   ],
   [
    [
     "答复时间",
     "Answered at"
    ],
    [
     "show",
     [
      "decided_at"
     ]
    ],
    16,
    "decided_at"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    10,
    "state"
   ],
   [
    [
     "登记人",
     "Entered by"
    ],
    [
     "show",
     [
      "by"
     ]
    ],
    10,
    "by"
   ],
   [
    [
     "登记时间",
     "Entered at"
    ],
    [
     "show",
     [
      "made_at"
     ]
    ],
    16,
    "made_at"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.topic"
 },
 "theory_study.year": {
  "name": "theory_study.year",
  "title": [
   "中心组学习记录",
   "Sessions of the centre group"
  ],
  "clause": "1.3",
  "rows": {
   "type": "records",
   "collection": "theory_study.session",
   "day": "starts_at",
   "states": [],
   "where": [
    "everyone"
   ]
  },
  "columns": [
   [
    [
     "序号",
     "No."
    ],
    [
     "serial"
    ],
    6,
    "no"
   ],
   [
    [
     "日期",
     "Date"
    ],
    [
     "together",
     [
      [
       "show",
       [
        "starts_at"
       ]
      ],
      [
       "clock",
       [
        "show",
        [
         "ends_at"
        ]
       ]
      ]
     ],
     "–"
    ],
    18,
    "date"
   ],
   [
    [
     "内容",
     "Content"
    ],
    [
     "show",
     [
      "topic"
     ]
    ],
    28,
    "content"
   ],
   [
    [
     "选题",
     "Topic"
    ],
    [
     "show",
     [
      "about",
      "title"
     ]
    ],
    20,
    "topic"
   ],
   [
    [
     "形式",
     "Form"
    ],
    [
     "show",
     [
      "form"
     ]
    ],
    10,
    "form"
   ],
   [
    [
     "主讲",
     "Lecturer"
    ],
    [
     "show",
     [
      "lecturer",
      "name"
     ]
    ],
    10,
    "lecturer"
   ],
   [
    [
     "地点",
     "Place"
    ],
    [
     "show",
     [
      "room",
      "name"
     ]
    ],
    14,
    "place"
   ],
   [
    [
     "应到人员",
     "Expected"
    ],
    [
     "show",
     [
      "people"
     ]
    ],
    26,
    "expected"
   ],
   [
    [
     "半天数",
     "Half-days"
    ],
    [
     "show",
     [
      "half_days"
     ]
    ],
    8,
    "half_days"
   ],
   [
    [
     "状态",
     "State"
    ],
    [
     "show",
     [
      "state"
     ]
    ],
    8,
    "state"
   ],
   [
    [
     "小结",
     "Summary"
    ],
    [
     "show",
     [
      "outcome"
     ]
    ],
    28,
    "summary"
   ]
  ],
  "head": [],
  "foot": [],
  "who": [],
  "landscape": true,
  "blankRows": 0,
  "isSheet": false,
  "collection": "theory_study.session"
 }
}
export const REGISTER_WORDS: Readonly<Record<string, Words>> = {
 "pass": [
  "合格",
  "Pass"
 ],
 "fail": [
  "不合格",
  "Fail"
 ],
 "na": [
  "不涉及",
  "Not applicable"
 ],
 "yes": [
  "是",
  "Yes"
 ],
 "no": [
  "否",
  "No"
 ],
 "comma": [
  "、",
  ", "
 ],
 "colon": [
  "：",
  ": "
 ],
 "semicolon": [
  "；",
  "; "
 ],
 "period": [
  "期间",
  "Period"
 ],
 "rows": [
  "条数",
  "Rows"
 ],
 "until": [
  "至",
  "to"
 ],
 "late": [
  "补录",
  "Entered late"
 ],
 "late_of": [
  "其中补录",
  "Of them entered late"
 ],
 "late_count": [
  "{n} 条（当时没有传到，后来补传；见“补录”一栏）",
  "{n} (did not arrive at the time, came later; see the column “Entered late”)"
 ],
 "late_mark": [
  "{step}，手机记 {claimed}，{received} 传到",
  "{step}: {claimed} by the phone, arrived {received}"
 ],
 "late_many": [
  "{n} 步",
  "{n} steps"
 ],
 "late_edit": [
  "修改",
  "Change"
 ]
}
export const ROWS_MAX = 20000
export const LATE_SHOWN_MAX = 4
export const LATE_WIDTH = 36
