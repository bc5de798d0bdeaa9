// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.

export interface OfficeSection {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  name: string
  order?: number
  in_charge?: string | null
  initials?: string
}

export interface OfficePerson {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  name: string
  initials?: string
  section?: string | null
  title?: string
  number?: string
  phone?: string
  is_leader?: boolean
  is_party_member?: boolean
}

export interface OfficePostHeld {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  post: string
  since: string
  until?: string | null
  is_proposed?: boolean
  proposer?: string | null
  confirmed_by?: string | null
}

export interface OfficeRoom {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  name: string
  kind?: string
  section?: string | null
  area?: string
  keeper?: string | null
}

export interface OfficeStation {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  kind: string
  room: string
  code: string
  version?: number
  issued: string
}

export interface OfficeScreen {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  station: string
  secret: string
}

export interface OfficeDirectoryEntry {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  matter: string
  keywords?: string
  initials?: string
  section?: string | null
  handler?: string | null
  stand_ins?: readonly (string)[]
  place?: string
  hours?: string
  bring?: string
  phone?: string
}

export interface OfficeParameterValue {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  parameter: string
  since: string
  value: string
  source: string
  proposed?: boolean
  counted?: number | null
  confirmed_by?: string | null
  confirmed_at?: number | null
}

export interface OfficeRulebookText {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  regulation?: string
  regulation_title: string
  label: string
  order: number
  text: string
  clauses?: readonly (string)[]
}

export interface OfficeCalendarDay {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  day: string
  kind: string
  name?: string
  source?: string
}

export interface OfficeMessage {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  subject: string
  kind: string
  duty?: string
  collection?: string
  record?: string
  period?: string
  due_at?: number | null
  owed_by?: string | null
  count?: number
  sent_at: number
  opened_at?: number | null
  again_at?: number | null
}

export interface OfficeReach {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  push?: boolean
  digest?: boolean
  quiet_from?: number
  quiet_until?: number
}

export interface OfficeExport {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  register: string
  title: string
  way: string
  language?: string
  first_day?: string | null
  last_day?: string | null
  about?: string
  rows?: number
  purpose?: string
}

export interface OfficeForm {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  register: string
  title?: string
  labels?: Readonly<Record<string, string>>
  hidden?: Readonly<Record<string, boolean>>
}

export interface OfficeAddress {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  site?: string
  address: string
  phone?: string
}

export interface OfficeWaiting {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  entry: number
  person: string
  what: string
  claimed_at: number
  received_at: number
  why: string
  posts?: readonly (string)[]
  reason?: string
}

export interface TheoryStudyTopic {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  title: string
  why?: string
  year: number
  for_all?: boolean
  answer?: string
  decided_by?: string | null
  decided_at?: number | null
}

export interface TheoryStudySession {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  topic: string
  starts_at: number
  ends_at: number
  room: string
  organiser: string
  lecturer?: string | null
  materials?: string
  attachments?: Readonly<Record<string, string>>
  outcome?: string
  first_day?: string | null
  moved_why?: string
  about?: string | null
  form?: string
  half_days?: number
  people?: readonly (string)[]
}

export interface TheoryStudyAttendance {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  way: string
  seen_at: number
  station?: string | null
  timeliness?: string
  flag?: string
  organiser?: string | null
  left_early?: boolean
  note?: string
  session: string
  half_days?: number
}

export interface TheoryStudyLeave {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  kind?: string
  reason?: string
  organiser?: string | null
  answer?: string
  answered_by?: string | null
  answered_at?: number | null
  session: string
}

export interface TheoryStudyMakeUp {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  day: string
  what: string
  notes?: string
  answer?: string
  session: string
}

export interface TheoryStudySpeech {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  said?: Readonly<Record<string, string>>
  organiser?: string | null
  note?: string
  session: string
}

export interface TheoryStudyNote {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  day: string
  title?: string
  text?: string
  photos?: Readonly<Record<string, string>>
  pages?: number
  page_chars?: number
  pages_counted?: number | null
  chars?: number
  self_study?: string | null
  seen_by?: string | null
  seen_at?: number | null
  remark?: string
  session?: string | null
}

export interface TheoryStudyArticle {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  day: string
  title: string
  text?: string
  files?: Readonly<Record<string, string>>
  chars?: number
  handed_in_at?: number | null
  answer?: string
  read_by?: string | null
  read_at?: number | null
}

export interface PartyStudySession {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  topic: string
  starts_at: number
  ends_at: number
  room: string
  organiser: string
  lecturer?: string | null
  materials?: string
  attachments?: Readonly<Record<string, string>>
  outcome?: string
  first_day?: string | null
  moved_why?: string
  content_kind?: string
  form?: string
  people: readonly (string)[]
  plan?: string | null
  centre_topic?: string | null
}

export interface PartyStudyAttendance {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  way: string
  seen_at: number
  station?: string | null
  timeliness?: string
  flag?: string
  organiser?: string | null
  left_early?: boolean
  note?: string
  session: string
}

export interface PartyStudyLeave {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  kind?: string
  reason?: string
  organiser?: string | null
  answer?: string
  answered_by?: string | null
  answered_at?: number | null
  session: string
}

export interface PartyStudyMakeUp {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  day: string
  what: string
  notes?: string
  answer?: string
  session: string
}

export interface PartyStudyPlan {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  year: number
  aims?: string
  first_study_day?: string | null
  issued_on?: string | null
}

export interface PartyStudyHolidayStudy {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  year: number
  holiday: string
  first_day: string
  last_day: string
  content: string
  materials?: string
  attachments?: Readonly<Record<string, string>>
  outcome?: string
}

export interface PartyStudyHolidayFeedback {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  holiday_study: string
  person: string
  what: string
  thoughts?: string
  written_at?: number | null
}

export interface PartyStudySpeech {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  said?: Readonly<Record<string, string>>
  organiser?: string | null
  note?: string
  session: string
}

export interface PartyStudyNote {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  day: string
  title?: string
  text?: string
  photos?: Readonly<Record<string, string>>
  pages?: number
  page_chars?: number
  pages_counted?: number | null
  chars?: number
  self_study?: string | null
  seen_by?: string | null
  seen_at?: number | null
  remark?: string
  session?: string | null
}

export interface PartyStudyArticle {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  day: string
  title: string
  text?: string
  files?: Readonly<Record<string, string>>
  chars?: number
  handed_in_at?: number | null
  answer?: string
  read_by?: string | null
  read_at?: number | null
}

export interface PartyStudySelfStudy {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  day: string
  kind?: string
  what: string
  minutes?: number | null
}

export interface PartyStudyInspectionRound {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  year: number
  turn: number
  first_day: string
  last_day: string
  hand_in_by: string
  people: readonly (string)[]
  asked?: string
  outcome?: string
}

export interface PartyStudyInspection {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  round: string
  person: string
  seen?: Readonly<Record<string, boolean>>
  remark?: string
  inspected_by?: string | null
  inspected_at?: number | null
  reply?: string
}

export interface PartyStudyYearCheck {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  year: number
  as_of: string
  haves?: Readonly<Record<string, string>>
  remarks?: Readonly<Record<string, string>>
  remark?: string
  confirmed_by?: string | null
  confirmed_on?: string | null
}

export interface PartyStudyYearResult {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  year: number
  person: string
  haves?: Readonly<Record<string, string>>
  remark?: string
  confirmed_by?: string | null
  confirmed_at?: number | null
}

export interface PartyStudyObjection {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  year: number
  about?: string
  line?: string
  what: string
  answer?: string
  answered_by?: string | null
  answered_at?: number | null
}

export interface HygieneInspection {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  room: string
  day: string
  turn?: number
  section?: string | null
  station?: string | null
  inspectors?: Readonly<Record<string, boolean>>
  items?: Readonly<Record<string, string>>
  remarks?: Readonly<Record<string, string>>
  photos?: Readonly<Record<string, string>>
  failed?: number
  result?: string
  reply?: string
  seen_at?: number | null
  checklist?: string | null
  round?: string | null
}

export interface HygieneChecklist {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  room_kind: string
  since: string
  items?: Readonly<Record<string, string>>
}

export interface HygieneRound {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  day: string
  seed: string
  rooms: readonly (string)[]
  reasons?: Readonly<Record<string, string>>
  summary?: string
}

export interface HygieneSelfCheck {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  room: string
  day: string
  section?: string | null
  keeper?: string | null
  station?: string | null
  items?: Readonly<Record<string, string>>
  note?: string
  open_items?: number
  checked_at?: number | null
}

export interface HygieneCleaning {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  day: string
  note?: string
}

export interface HygieneCleaningArea {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  cleaning: string
  area: string
  section: string
  day?: string | null
  photos?: Readonly<Record<string, string>>
  note?: string
  done_at?: number | null
  done_by?: string | null
}

export interface HygieneLoss {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  day: string
  room: string
  section?: string | null
  what: string
  how?: string
  value_yuan?: number
}

export interface HygieneNotice {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  subject: string
  inspection?: string | null
  loss?: string | null
  kind: string
  section: string
  day: string
  times?: number
  text?: string
  decided_at?: number | null
  answer?: string
  answered_at?: number | null
  answered_by?: string | null
}

export interface HygienePraise {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  subject: string
  period: string
  section?: string | null
  person?: string | null
  text?: string
  decided_on?: string | null
}

export interface FirstContactVisit {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  visitor: string
  contact?: string
  matter: string
  address?: string
  papers?: string
  way?: string
  head_count?: number
  received_at: number
  received_by: string
  station?: string | null
  directory_entry?: string | null
  owner?: string | null
  handed_to?: string | null
  handling?: string
  told?: string
  promise_day?: string | null
  promise_what?: string
  promise_by?: string | null
  result?: string
  done_at?: number | null
  accepted_at?: number | null
  note?: string
  code?: string | null
  arrival?: string | null
}

export interface FirstContactQuestion {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  question: string
  answer?: string
  answered_by?: string | null
  answered_at?: number | null
  asked_of?: string | null
  entry?: string | null
  told_at?: number | null
}

export interface FirstContactComplaint {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  visit?: string | null
  person?: string | null
  were_concerned?: readonly (string)[]
  kind?: string
  text: string
  way?: string
  received_at: number
  hear_by?: string | null
  account?: string
  account_at?: number | null
  reason?: string
  answer?: string
  decided_by?: string | null
  decided_at?: number | null
  appeal_until?: string | null
  appeal?: string
  appealed_at?: number | null
  appeal_answer?: string
  appeal_decided_by?: string | null
  appeal_decided_at?: number | null
  done_at?: number | null
  told_at?: number | null
  told_by?: string | null
  reopened_at?: number | null
  why?: string
}

export interface FirstContactComplainant {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  complaint: string
  name?: string
  contact?: string
  visit?: string | null
  person?: string | null
}

export interface FirstContactSpotCheck {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  at: number
  day?: string | null
  station?: string | null
  place?: string
  person?: string | null
  were_concerned?: readonly (string)[]
  items?: Readonly<Record<string, string>>
  failed?: number
  result?: string
  remark?: string
  why?: string
}

export interface FirstContactBreach {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  subject: string
  person: string
  kind: string
  day: string
  what: string
  check?: string | null
  complaint?: string | null
  visit?: string | null
  hear_by?: string | null
  account?: string
  account_at?: number | null
  reason?: string
  decided_by?: string | null
  decided_at?: number | null
  appeal_until?: string | null
  appeal?: string
  appealed_at?: number | null
  appeal_answer?: string
  appeal_decided_by?: string | null
  appeal_decided_at?: number | null
  criticised_on?: string | null
  criticism?: string
  struck_by?: string | null
  struck_at?: number | null
  why?: string
}

export interface FirstContactConsequence {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  person: string
  period: string
  ground: string
  breaches?: readonly (string)[]
  complaints?: readonly (string)[]
  text: string
  hear_by?: string | null
  account?: string
  account_at?: number | null
  reason?: string
  decided_by?: string | null
  decided_at?: number | null
  appeal_until?: string | null
  appeal?: string
  appealed_at?: number | null
  appeal_answer?: string
  appeal_decided_by?: string | null
  appeal_decided_at?: number | null
  why?: string
}

export interface FirstContactCallBack {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  question: string
  visitor?: string
  contact?: string
}

export interface FirstContactProposal {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  question?: string | null
  entry?: string | null
  matter: string
  keywords?: string
  section?: string | null
  handler?: string | null
  place?: string
  hours?: string
  bring?: string
  phone?: string
  why?: string
  decided_by?: string | null
}

export interface FirstContactArrival {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  visitor: string
  contact?: string
  matter: string
  station: string
  code?: string | null
  arrived_at: number
  visit?: string | null
  received_by?: string | null
}

export interface FirstContactRating {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  visit: string
  grade: string
  person?: string | null
  given_at: number
}

export interface FirstContactDataRequest {
  id: string
  by: string
  made_at: number
  state?: string
  late?: Readonly<Record<string, string>> | null
  visit: string
  kind: string
  text?: string
  person?: string | null
  received_at: number
  reply?: string
  done_at?: number | null
}

export interface Records {
  'office.section': OfficeSection
  'office.person': OfficePerson
  'office.post_held': OfficePostHeld
  'office.room': OfficeRoom
  'office.station': OfficeStation
  'office.screen': OfficeScreen
  'office.directory_entry': OfficeDirectoryEntry
  'office.parameter_value': OfficeParameterValue
  'office.rulebook_text': OfficeRulebookText
  'office.calendar_day': OfficeCalendarDay
  'office.message': OfficeMessage
  'office.reach': OfficeReach
  'office.export': OfficeExport
  'office.form': OfficeForm
  'office.address': OfficeAddress
  'office.waiting': OfficeWaiting
  'theory_study.topic': TheoryStudyTopic
  'theory_study.session': TheoryStudySession
  'theory_study.attendance': TheoryStudyAttendance
  'theory_study.leave': TheoryStudyLeave
  'theory_study.make_up': TheoryStudyMakeUp
  'theory_study.speech': TheoryStudySpeech
  'theory_study.note': TheoryStudyNote
  'theory_study.article': TheoryStudyArticle
  'party_study.session': PartyStudySession
  'party_study.attendance': PartyStudyAttendance
  'party_study.leave': PartyStudyLeave
  'party_study.make_up': PartyStudyMakeUp
  'party_study.plan': PartyStudyPlan
  'party_study.holiday_study': PartyStudyHolidayStudy
  'party_study.holiday_feedback': PartyStudyHolidayFeedback
  'party_study.speech': PartyStudySpeech
  'party_study.note': PartyStudyNote
  'party_study.article': PartyStudyArticle
  'party_study.self_study': PartyStudySelfStudy
  'party_study.inspection_round': PartyStudyInspectionRound
  'party_study.inspection': PartyStudyInspection
  'party_study.year_check': PartyStudyYearCheck
  'party_study.year_result': PartyStudyYearResult
  'party_study.objection': PartyStudyObjection
  'hygiene.inspection': HygieneInspection
  'hygiene.checklist': HygieneChecklist
  'hygiene.round': HygieneRound
  'hygiene.self_check': HygieneSelfCheck
  'hygiene.cleaning': HygieneCleaning
  'hygiene.cleaning_area': HygieneCleaningArea
  'hygiene.loss': HygieneLoss
  'hygiene.notice': HygieneNotice
  'hygiene.praise': HygienePraise
  'first_contact.visit': FirstContactVisit
  'first_contact.question': FirstContactQuestion
  'first_contact.complaint': FirstContactComplaint
  'first_contact.complainant': FirstContactComplainant
  'first_contact.spot_check': FirstContactSpotCheck
  'first_contact.breach': FirstContactBreach
  'first_contact.consequence': FirstContactConsequence
  'first_contact.call_back': FirstContactCallBack
  'first_contact.proposal': FirstContactProposal
  'first_contact.arrival': FirstContactArrival
  'first_contact.rating': FirstContactRating
  'first_contact.data_request': FirstContactDataRequest
}
