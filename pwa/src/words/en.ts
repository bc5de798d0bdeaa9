// Interface words in English, the same keys as in Chinese.

import type { InterfaceWords } from './zh'

export const en: InterfaceWords = {
  app: 'Lüzhi',
  tab: { today: 'Today', scan: 'Scan', matters: 'Matters', me: 'Me' },
  common: {
    colon: ': ',
    comma: ', ',
    skip: 'Skip to content',
    back: 'Back', save: 'Save', cancel: 'Cancel', done: 'OK', close: 'Close', search: 'Search', more: 'More', new: 'New', edit: 'Change', none: 'None', all: 'All',
    required: 'required', optional: 'optional', choose: 'Choose', waiting: 'To be sent', basis: 'Basis', by: 'Entered by', at: 'At', people: '{n} people', items: '{n} records',
    loading: 'Opening…', retry: 'Try again', yes: 'Yes', no: 'No', main: 'Main navigation', state: 'State', selectAll: 'Select all', clear: 'Clear', selected: '{n} selected',
  },
  late: {
    mark: 'Entered late', line: '{step}: {claimed} by the phone, arrived {received}', between: '; ', of: 'Of them entered late: {n}',
    clockAhead: 'The clock of this phone is {by} ahead.', clockBehind: 'The clock of this phone is {by} behind.', clockTodo: 'The server corrects the times of what you do; nothing is lost. Please set date and time to “automatic” in the settings of the phone.', clockSeen: 'I see',
    days: '{n} d', hours: '{n} h', minutes: '{n} min',
    look: 'Please look at the times of these entries', lookRight: 'The clock was wrong and the time was set right: {step}, was {was}, is now {at}', lookLate: '{step}: {at} by the phone, arrived later, marked as entered late', lookTodo: 'Where a time is wrong, open the entry and correct it, or tell who is responsible.', lookDone: 'I have looked',
  },
  handedIn: {
    title: 'Handed in, waiting', today: 'Handed in, waiting for your word', content: 'What this step says', loading: 'Fetching what it says…', offline: 'What it says is on the server, and there is no network now. Try again when you are connected.',
    notYours: 'Only who did it and who could do this step may read it; or it was settled already.', changed: 'Whoever did it will see whether it was taken.', result: 'Open this record', where: 'See where it waits', clear: 'I see, take it off this list',
    waits: 'Arrived, waits for a word', revoked: '{n} steps have arrived and wait for a word: enrol a new device, then take them on Today under “Handed in, waiting for your word”.', why: 'Why it waits',
  },
  sync: {
    level: 'Synced', waiting: '{n} to send', sending: 'Sending {n}', offline: 'Offline', offlineWaiting: 'Offline · {n} to send', attention: '{n} to settle',
    signed_out: 'Signed out', revoked: 'Device revoked', problem: 'Server trouble', since: 'Last synced {time}', never: 'Never synced yet',
    kept: 'Everything you did is kept on this phone and sent by itself when there is a network.',
  },
  today: {
    title: 'Today', on: 'On now and today', owe: 'What I owe', nothingOn: 'No study session today.', nothingOwed: 'Nothing to do.', nothingOwedHint: 'Hand-overs, leaves and inspection results for you appear here.',
    due: 'due {time}', overdue: 'overdue', asap: 'soon', dueToday: 'today', quick: 'Often used', checkIn: 'Scan to check in', visitor: 'Register a visitor', inspect: 'Inspect a room', directory: 'Directory',
    session: 'Arrange study', results: 'Hygiene results', checkedIn: 'Checked in {time}', hello: 'Hello {name}',
  },
  scan: {
    title: 'Scan', camera: 'Point at the code at the door, the meeting room or the desk', start: 'Open the camera', photo: 'From a photo', typed: 'Type the short code', typedHint: '8 characters on the poster, like ABCD-2345', go: 'Open',
    denied: 'The camera does not open. Use a photo, or type the short code on the poster.', noCode: 'No code was found in the photo. Take it closer and straighter.', torch: 'Torch',
    foreign: "This code is not this office's; it was not opened.", foreignTodo: 'Scan only posters that the office printed; tell the office about odd ones.',
    insecure: 'The address of this code is not safe (not https); it was not opened.', notCode: 'This is not a Lüzhi code.', notCodeTodo: 'Scan the poster at the door, the meeting room or the desk.',
    decoder: 'The reader has not been fetched yet, so scanning does not work now.', decoderTodo: 'Try again when connected, or type the short code on the poster.', torchOff: 'Torch off', shortNotEnrolled: 'This device is not enrolled and knows no short codes.', shortNotEnrolledTodo: 'Scan the code on the poster, or enrol this device first.',
    short: 'A short code has 8 letters and digits.', shortTodo: 'Check the short code at the foot of the poster; case does not matter.', shortUnknown: 'There is no such short code.',
  },
  station: {
    title: 'Scanned', unknown: 'This phone knows no such code.', unknownTodo: 'If the poster is new, sync with a network and scan again; else tell the office.', retired: 'This poster is retired.',
    retiredTodo: 'Tell the office to replace it; the organiser can call you instead, it counts the same.', noSession: 'No session can be checked in to here now.', window: 'check-in {from}–{to}',
    next: 'Next: {topic}, {time}', choose: 'Several sessions: choose one', checkedIn: 'Checked in {time}', late: 'late', onTime: 'on time', waits: 'kept on this phone, sent when there is a network', sent: 'sent',
    already: 'You are checked in already', toConfirm: 'Noted, the organiser confirms it', silent: 'Please silence the phone. You need it no more until the end.', notListed: 'You are not on the list; noted for the organiser.',
    door: 'Room', inspectNow: 'Inspect this room', goOn: 'Go on inspecting', lastResult: 'Last inspection', noResult: 'No inspection this year yet.', desk: 'Reception desk', register: 'Register a visitor', directory: 'Look in the directory',
    public: 'Enrol this device first, then use this code.', publicFor: { meeting_room: 'Staff check-in to study', door: 'Hygiene inspection and after-work check', desk: 'Registering visitors' }, publicOffline: 'There is no network, and this device is not enrolled.',
    openInApp: 'Next time scan inside the Lüzhi app; it works without a network too.', wechat: 'Tap “…” at the top right, choose “open in browser”, then add it to the home screen.',
    outside: 'Outside the check-in window; noted, the organiser confirms it.', staleCode: 'The screen has moved on since; noted, for the organiser to confirm.', record: 'Note it now', selfCheck: 'After-work check',
  },
  matters: { title: 'Matters', office: 'Office', empty: 'No records yet.', emptyNew: 'Tap “New” above to begin.', emptyNone: 'They appear here by themselves.', clauses: 'Clauses', found: '{n} found', notFound: 'Nothing found for “{text}”.', reg: 'No. {n}' },
  inbox: {
    title: 'Messages', none: 'No messages yet.', noneHint: 'What is due soon, overdue or newly yours appears here.', readAll: 'Mark all as read', digest: '{n} to do today', gathered: '{n} matters; open to see them all', gatheredLate: '{n} overdue with others; open the board', owedBy: 'Owed by {name}', later: 'Later', putOff: 'You will be reminded again {time}.', notHere: 'This message has not come down to this phone yet; try again with a network.',
    unread: '{n} unread messages',
    notMe: "It wasn't me", endIt: 'End this device', ended: 'Ended; the administrators were told.', ofPerson: 'Of {name}',
  },
  reach: {
    title: 'How I am reached', push: 'Notifications', calendar: 'Calendar', when: 'When', offline: 'Notifications and calendar need a network; the settings beside work without.', saved: 'Saved.',
    state: { none: 'This browser takes no notifications. Use the calendar, or look at your messages.', off: 'Notifications are off on this device.', on: 'Notifications are on on this device.', denied: 'Notifications were not allowed. Allow them in the settings of the phone.', unreachable: 'The notification service of this browser can not be reached. Use the calendar instead.', refused: 'The server did not take this address. Use the calendar instead.' },
    pushHint: 'A notification names the duty and its clause, no person and no content.', start: 'Turn on', stop: 'Turn off', test: 'Send a test', testSent: 'Sent. Opening it confirms that this way works.', confirmed: '{pushes} sent in the last 30 days, {opened} opened.',
    calendarHint: 'Puts your deadlines into the calendar of your phone or computer, which then reminds you. The address is yours alone; do not pass it on.', make: 'Make an address', makeNew: 'Make another', end: 'End it', once: 'Copy it into your calendar now; it is shown only this once.', asked: 'Last fetched {time}', neverAsked: 'Made; no calendar has fetched it yet.',
    wantPush: 'Notifications', wantDigest: "A list each working morning", quietFrom: 'Quiet from', quietUntil: 'until', quietHint: 'Nor between check-in and the end of a session. What falls due in quiet hours is told before.',
    ladder: 'If nothing arrives', ladderText: "First a notification; if none is opened, the calendar; else the group's robot tells numbers, or the day's list is printed and handed over.",
  },
  board: {
    left: 'ended', title: 'Who owes what', by: 'Group', clause: 'by clause', person: 'by person', section: 'by section', onlyLate: 'Overdue only', sum: '{n} open, {late} overdue', late: '{n} overdue', count: '{n}', none: 'Nothing like that.', noSection: 'No section', loading: 'Adding up…', offline: 'The server adds this up; look again with a network.',
  },
  whatIf: {
    set: 'Change', value: 'New value', since: 'From', source: 'Source (document or meeting)', ask: 'First see what would differ', save: 'Change from {day}', nothing: 'Nothing on record would be different.', duty: '{cases} cases; {now} overdue now, {then} with the new value; {moved} with another deadline.', records: '{n} records', change: '{n} from "{before}" to "{after}"', offline: 'Comparing needs a network; you can save without.',
    allowed: 'Allowed: {what}', unfit: '"{value}" can not be used. Allowed: {what}', propose: 'Propose, for another to confirm', shorter: 'This would erase things earlier. Another administrator or office director confirms it after seeing how many, from tomorrow on at the earliest.', exists: 'There is a proposal for this day already: withdraw it first, or choose another day.',
    proposal: 'To be confirmed: {value} from {day}', proposedBy: 'proposed by {name}', count: 'See what it erases', counted: 'On {day} it empties {n} records:', none: 'On {day} there is nothing to erase.', line: '{kind}: {n} ({fields})', confirm: 'Confirm, {n} to be emptied', countFirst: 'See the numbers before you confirm.', countOffline: 'The server counts this; look again with a network.',
    own: 'What you proposed is confirmed by another administrator or office director.', alone: 'Nobody else may now. On the server, run: luzhi values confirm {id}', withdraw: 'Withdraw the proposal',
  },
  house: {
    title: "The server's own tasks", well: 'All well. Last: {time}', offline: 'The server tells this; look again with a network.', failing: '{task}: something is wrong', since: 'since {time}', last: 'last went well {time}', never: 'has not gone well yet', disk: 'The disk is full or failing: {error}', program: 'The program failed at it ({error})',
    items: 'At: {items}', more: 'and others, {n} in all', again: 'It is tried again in the next round.', todoDisk: "Make room on the disk or replace it, and look into the server's log.", todoProgram: "All else was done. Give the server's log to whoever maintains it; mend values that are wrong.", unfitTitle: 'Values that are not used', unfit: '{name} from {day}: "{value}" is not used; allowed: {what}', unfitUnknown: 'There is no parameter "{name}"; its value from {day} is not used.', unfitTodo: 'What held before, or the default, is used. Mend or withdraw it on the page of its clause.',
    task: { tidy: 'Daily tidying', erase: 'Erasing what is over', reminders: 'Planning reminders', sending: 'Sending reminders', backup: "The night's backup", checkpoint: 'Signing the journal', stopped: 'Noting what was stopped' },
  },
  reached: {
    title: 'Who is reached', sum: '{n} people, {not} not confirmed yet', hint: 'Confirmed is who opened a notification or whose calendar fetched the list. Print the day list for the others.', devices: 'notifications on {n} devices', pushes: '{n} taken in 30 days, {opened} opened', calendar: 'calendar fetched {time}', yes: 'Reached', no: 'Not confirmed',
  },
  duty: {
    why: 'Why it is owed', due: 'Due', period: 'Period', done: 'Done', doneLate: 'Done late', doneWaiting: 'Done, waits to be sent', doneLately: 'Done lately', lateDays: '{n} days overdue', dueTodayAt: 'by {time} today',
    openRecord: 'Open', gone: 'This is no longer owed', goneHint: 'It has been done, or is no longer yours to do.',
  },
  record: { missing: 'There is no such record', missingHint: 'It may not have come down to this phone yet, or you can not see it.', history: 'Changes', historyNone: 'Nothing in it was changed.', historyOffline: 'Changes are shown with a network.', putBack: 'Put back', isBack: '{field} is back to {value}.', wasEmpty: 'empty', was: 'was', lost: 'came later but was made earlier; not taken', actions: 'What you can do' },
  me: {
    title: 'Me', posts: 'Posts held', noPosts: 'No post entered', devices: 'My devices', thisDevice: 'this one', enrolled: 'enrolled {time}', revoke: 'Revoke', revoked: 'revoked', waiting: 'To send and to settle',
    look: 'Display', language: 'Language', theme: 'Light or dark', auto: 'As the system', light: 'Light', dark: 'Dark', text: 'Text size', normal: 'Normal', elder: 'Large', signOut: 'Sign out and clear this device',
    signOutAsk: 'Everything on this device is cleared; to use it again it must be enrolled anew.', signOutWaiting: '{n} steps are not sent yet. Signing out loses them.', signOutSure: 'I know that these {n} steps will be lost', signOutExport: 'Export first', signOutNow: 'Sign out and clear', demo: 'Demo office: everything in it is made up', switch: 'Be someone else', install: 'On the home screen it opens without a network and the browser does not clear it.',
    admin: 'Administration', enrolOther: "Enrol a colleague's device", roster: 'Import the roster', version: 'Version',
    witnessed: 'This phone has witnessed the server\'s journal {n} times; that shows whether it was changed afterwards.', witnessDoubt: 'What the server showed of its journal does not agree with what this phone saw before. Export it and have it checked.', witnessExport: 'Export what was witnessed',
  },
  waiting: {
    title: 'To send and to settle', queue: 'To send', none: 'Nothing waits.', attention: 'To settle', attentionNone: 'Nothing to settle.', goes: 'What was not taken stays {n} days and is then erased by itself, on the server too.', why: 'was not taken', todo: 'What to do', content: 'What you had entered', again: 'Change and send again', sendAgain: 'Send again',
    discard: 'Discard', discardAsk: 'Really discard it? What you entered is removed from this phone.', see: 'See how it stands', now: 'Sync now', last: 'Last synced {time}',
  },
  clauses: { title: 'Clauses', duties: '{n} kinds of duties, all of them worked out on the phone too.', served: 'Served by the program', notServed: 'Not served by the program yet', count: '{served} of {all} clauses served', parameters: 'Parameters', def: 'default', source: 'Source', since: 'from {day}', ours: 'In our words', office: "The office's own text", officeNone: "The office's own text has not been imported yet.", by: { record: 'Record', action: 'Step', duty: 'Duty', rule: 'Rule' } },
  enrol: {
    title: 'Enrol the device', welcome: 'Lüzhi', lead: 'The duty book in your pocket', how: "This device is not enrolled. Ask the administrator to tap “Enrol a colleague's device”, then scan the code on that screen.", link: 'Or paste the link from the administrator', open: 'Go on', digits: 'Both screens should show the same six digits', compare: 'Compare them with the administrator', waitFor: 'Waiting for the administrator…', declined: 'The administrator did not confirm.', ok: 'Enrolled',
    person: 'For whom', choose: 'Whose device', show: 'Let them scan this code (10 minutes, once)', seen: 'Their device', same: 'Same digits: confirm', differ: 'Different: decline', done: 'Confirmed; they can begin.', expires: 'holds until {time}',
    demoTitle: 'Choose whom to be', demoLead: 'This is a demo office; everything in it is made up.', find: 'Find by name or post',
    kind: 'What kind of device', kindPerson: "A colleague's own device", kindStation: 'A shared tablet at the desk', stationLead: "A tablet that several people use in turn: each signs in with a PIN and sees and does only today's visitors at the desk.", chooseStation: 'Where it stands',
  },
  tablet: {
    at: 'Shared tablet: {place}', shared: 'shared tablet', locked: 'Choose your name', someone: 'My name is not here', pin: '{name}, enter your PIN', digits: '{n} digits entered', enter: 'Enter', back: 'Someone else', del: 'Delete a digit', wrong: 'Wrong PIN, {n} tries left', wait: 'Wait {n} seconds',
    erased: 'Too many wrong tries: signing in offline on this tablet was erased. Everything you did is kept and sent by itself. Sign in with your PIN when there is a network.', network: 'This time a network is needed to sign in.', waiting: '{n} to send', offline: 'works without a network', online: 'needs a network', choose: 'Find your name', chooseHint: 'Set a PIN on your own phone first, under Me; then your name appears here.', checking: 'Checking…',
    lock: 'Lock', lockFor: '{name} is using this tablet', onlyDesk: "This tablet shows only today's visitors at the desk; see your own phone for the rest.", visits: "Today's visitors", noVisits: 'No visitor was registered today.', draft: 'What you had begun; go on.', empty: 'Nobody has signed in here yet.', list: 'Shared tablets enrolled', none: 'No shared tablet yet.', revoke: 'Revoke',
  },
  pin: {
    title: 'PIN for shared tablets', lead: 'Proves that it is you at the tablet at the desk. 6 to 12 digits; no dates, telephone numbers or runs.', set: 'Set {time}', unset: 'Not set yet', stopped: 'Wrong too often and stopped. Set another.', new: 'New PIN', again: 'Once more', save: 'Set the PIN', differ: 'The two are not the same.', done: 'Set. Sign in with it on the shared tablet.',
  },
  study: {
    sheet: 'Attendance', expected: 'Expected', present: 'Present', leave: 'Leave', missing: 'Missing', late: 'late', rollCall: 'Roll-call', callPresent: 'Here', askLeave: 'Ask for leave', reason: 'Reason', myLeave: 'My leave', mine: 'Me', way: 'Way', byCode: 'To check in, scan the code in the room', search: 'Find a name',
    halfDays: '{n} days', moved: 'Planned for {day}, moved: {why}', groupBehind: 'The centre group has not studied this topic yet; it is to study it first.', correct: 'Correct', typeSheet: 'Type in a paper sheet', typeSheetHint: 'Tick who signed the paper sheet, all at once. It counts the same as a code.',
    signedAt: 'Signed at', enterTicked: 'Enter {n}',
    confirmThese: 'For you to confirm', windowIs: 'check-in {from}–{to}', close: 'Close and settle the sheet', live: 'live', all: 'All', leaves: 'Leaves asked', grantAsk: 'Grant the leave?', people: 'Expected', everyone: 'All staff', outside: 'outside the window', silent: 'no pushes in session',
  },
  round: {
    title: 'Round', draw: 'Draw {n} rooms', left: '{n} left', rooms: '{n} rooms', progress: '{done} of {all} rooms done', seed: 'seed {seed}: anybody can draw again by it', next: 'Next: {room}', back: 'Back to the round', days: '{n} days without', failed: '{n} failures in half a year', chance: 'chance {n}%',
  },
  evening: {
    title: 'After-work check', all: 'All shut and off', orElse: 'If something was not, take its tick away and save:', saveOpen: 'Not shut: {items}. Save', allShut: 'All shut and off', someOpen: '{n} not shut', shut: 'checked', notYet: 'not checked yet', missing: '{n} rooms not checked yet', none: 'All rooms are checked today', noRooms: 'No room has a responsible person yet.', noRoomsHint: 'Enter one in the list of rooms, and they are reminded.', loss: 'Enter a loss', losses: 'Losses by neglect',
  },
  cleaning: {
    title: 'Monthly cleaning', plan: 'Plan a cleaning', progress: '{done} of {all} areas done', noAreas: 'No areas yet.', add: 'Add an area', none: 'No cleaning is planned.', noneHint: 'Choose a day, divide the areas; sections take photos when done.', past: 'Past', sameAreas: 'Takes over the {n} areas of the last one; change them afterwards.',
  },
  notice: {
    title: 'Warnings and notices', drafts: 'For you to confirm', noDrafts: 'Nothing to confirm.', toDecide: '{n} to confirm', counted: 'Failure no. {n} of the year:', text: 'Text', issue: 'Confirm: {kind}', otherwise: 'Something else', onlyWarning: 'Only a warning', why: 'Why none is issued', drop: 'Issue none', issued: 'Decided', sheet: 'See the sheet',
    none: 'No warning or notice yet.', noneHint: 'When an inspection fails, the system drafts and the office director confirms.', warningText: '{day}, {room}: {items}. Time no. {times} this year for {section}: a warning; please mend it.', criticismText: '{day}, {room}: {items}. Time no. {times} this year for {section}: criticism by notice; please mend it and answer.', lossText: '{day}, a loss by neglect after work: {what}. Criticism by notice for {section}.',
  },
  praise: {
    title: 'Commendations', before: 'half-year before', after: 'next half-year', proposed: 'Proposed', noProposals: 'Nobody qualifies yet: two inspections at least, four of five without a failure.', section: 'section', person: 'person', found: '{good} of {all} inspections without a failure', text: '{name} kept things in order: {good} of {all} inspections found nothing.', confirm: 'Commend', given: 'Commended', none: 'No commendation yet.', noneHint: 'Proposed from the findings, confirmed by the office director.',
  },
  checklist: { title: 'Checklists', lead: 'What is looked at in each kind of room. A new version holds from its day on; older sheets stay as they were.', since: 'in force from {day}', standard: 'items of the rule book', change: 'Change the items', versions: 'Versions', own: 'What to look at' },
  screen: {
    title: 'Codes on meeting room screens', lead: 'The screen of a meeting room can show a code that changes every 15 seconds, without a network. A photo of it used later is shown to the organiser.', show: 'Show the code on a screen', setUp: 'Set up', notYours: 'for the administrator or clerk', none: 'No code of a meeting room is registered.',
    scan: 'Scan to check in', next: 'next code in {n} s', privacy: 'Records your name, the time and this room; no location.', full: 'Full screen', notHere: 'This device does not hold the secret of this screen.', notHereTodo: 'Have the administrator or clerk set it up, then synchronise.',
  },
  year: {
    title: 'Study in {year}', days: 'Study days', sum: '{held} held of {all}', notNoticed: 'The holidays of {year} are not entered yet. Days are laid around the statutory ones; enter the notice in the working calendar when it comes, then move them.',
    missing: '{n} study days have no session yet.', layOut: 'Lay them out', layOutHint: 'Around the holidays, theory and professional work in turn; topics now or later.', laid: '{n} arranged', arrange: 'Arrange these {n}', around: 'around {day}', topicOf: 'Study no. {n} ({day})',
    none: 'Nothing is arranged for this year.', noneHint: 'Make the plan, then lay out the study days.', plan: 'Plan', rhythm: 'every {weeks} weeks from {day}', noPlan: 'There is no plan of this year yet.', makePlan: 'Make the plan', holidays: 'Study over the holidays',
    noHolidays: 'Nothing is set for the Spring Festival, May Day and National Day.', coming: 'Coming', past: 'Past', setHoliday: 'Set study for a holiday', moved: 'moved',
  },
  centre: {
    title: 'The centre group in {year}', arrange: 'Arrange a session', propose: 'Propose a topic', days: 'Days of study', goal: '{goal} a year, {pace} by now', groupBehind: 'The group has studied {days} days, behind the pace of {pace}.', daysOf: '{name}: {days} of {goal} days',
    daysShort: '{days} days', behind: 'behind', onPace: 'on pace', toMakeUp: 'to make up:', notMember: 'Members see their own days here; you are not one.', sessions: 'Sessions', none: 'No session this year yet.', noneHint: 'The branch arranges topic, time and materials.', topics: 'Topics', noTopics: 'No topics yet.', forAll: 'then the whole office',
  },
  learn: {
    title: 'My study', next: 'Next session', note: 'Note', newNote: 'Write a note', goOn: 'Go on with the unsaved note', newArticle: 'Write an article', marks: 'Layout', preview: 'Preview', writeOn: 'Write on', count: '{n} characters', chars: '{n} characters', charsOf: '{n} of {goal} characters', behind: '{n} by now', centreToo: 'Notes of the centre group count too.',
    mark: { heading: 'Heading', bullet: 'List', numbered: 'Numbers', bold: 'Bold' },
    draftKept: 'Not saved yet; what you write is kept on this phone all the time and saved when you leave.', saved: 'Saved {time}', private: 'Until you hand it in, only you see it.', givenBack: 'Given back: {why}', orFile: 'A file will do, too.', allOf: 'All {n}',
    photographed: 'Photograph paper notes', photographedHint: 'Photograph what is handwritten, enter pages and about how many characters; an inspector confirms.', saveToPhotograph: 'Save this page, then photograph', belongsTo: 'Which study it belongs to', pagesTold: '{pages} pages photographed, {chars} characters as told', pagesToConfirm: 'to be confirmed', pagesConfirmed: '{n} confirmed', seenBy: 'Seen by {name}, {time}',
    articlesOf: '{n} of {goal} articles accepted', myYear: 'My year of study', myYearHint: 'Sessions, speaking, notes, articles, inspections; each line leads to its record.', selfStudy: 'Self-study', log: 'Log it', otherDay: 'Other day, minutes', noteOn: 'Note',
    forBranch: 'For the branch', inspections: 'Inspections of notebooks', haves: 'Year-end six haves', toRead: 'Read: {title}', toAnswer: 'Answer {name}',
    roundOf: 'Inspection {n} of {year}', handInBy: 'Hand in by {day}: notes from {from} to {to}.', handIn: 'Hand in the notebook', handInRest: 'Hand in what is new', handInHint: '{n} pages of that time go with it; inspectors see them from then on.',
    begin: 'Begin an inspection', noRounds: 'Notebooks have not been inspected yet.', noRoundsHint: 'Each half-year, person by person.', inspectedSum: '{n} of {all} inspected', covers: 'Notes from {from} to {to}', by: 'Due by {day}', toInspect: 'To inspect', handedIn: 'Handed in', inspected: 'Inspected', notHandedIn: 'Missing', notInspected: 'Not yet',
    leftOut: '{n} who keep a notebook are not on the list:', onlyOpen: 'Only those still to inspect', pagesOf: '{n} pages handed in', toConfirm: '{n} to confirm', nothingHandedIn: 'No notes of that time were handed in. A paper notebook can be looked at in person; just write the remark.', seen: 'seen', confirmPages: 'Confirm', confirmedPages: 'Change', openPage: 'Open this page', enlarge: 'Enlarge the photo',
    ownNotebook: 'Somebody else of the branch inspects your own notebook.', inspectAndNext: 'Inspected, next: {name}',
    myYearOf: 'My study in {year}', yearOf: '{name}: study in {year}', factsMine: 'All of it is counted from records; open a line to see them. Contest what is wrong, and the branch answers.', factsOther: 'All of it is counted from records; open a line to see them. Notes that were not handed in are not among them.', noSheets: 'The branch secretary and the clerk hold the attendance sheets; they are not shown here.',
    attended: 'Sessions', attendedSum: '{present} of {expected}; late {late}, on leave {excused}', madeUp: 'Made up', madeUpSum: '{n} of {all} missed', notMadeUp: 'Not yet', spoken: 'Spoke', spoke: 'Spoke', contest: 'Contest', contested: 'Contested', sendToBranch: 'Send to the branch',
    result: 'What the branch entered', noResult: 'The branch has entered nothing yet.', have: { pass: 'There', fail: 'Falls short', na: 'Not called for', open: 'Open' },
    havesOf: 'Six haves of {year}', havesLead: 'Look at the records of each first; then the branch finds and remarks. The program only counts.', asOf: 'Records until {day}', basis: 'Records ({n})', branchFinds: 'The branch finds', persons: 'Persons', personsHint: 'By name; open one to see the year and enter the result.', entered: 'Entered',
    six: { organised: '{n} sessions of the office, {centre} of the centre group', planned: '{plans} plans issued, {holidays} holidays with study set', guided: '{n} of {all} sessions with a lecturer or materials, {lectures} party lectures', noted: 'Notes handed in reach the year\'s length for {n} of {all} persons', reflected: 'Articles accepted for {n} of {all} persons', inspected: '{n} inspections finished of {all} a year' },
    whoSpoke: 'Who spoke', nobodySpoke: 'Nobody noted yet.', noteSpeaker: 'Note who spoke', noteWords: 'On what, in a few words', iSpoke: 'I spoke', ownWords: 'In their own words', ownWordsHint: 'On what (may stay empty)', struck: 'Not counted',
  },
  files: { add: 'Attach a file', remove: 'Remove', notHere: 'This file is not on this device yet. Open it when there is a network.', tooLarge: '"{name}" is too large: files up to 12 MB.', empty: '"{name}" is empty and was not added.', unreadable: '"{name}" can\'t be read and was not added. Take it again with the camera, or make it a JPEG first (iPhone: Settings, Camera, Formats, Most Compatible).', notKept: '"{name}" was not kept on this phone, perhaps for want of room. Make some and choose it again.' },
  hygiene: { title: 'Inspection', item: 'Item', pass: 'Pass', fail: 'Fail', na: 'N/A', remark: 'Remark', photo: 'Photo', undo: 'Undo', conclude: 'Conclude', left: '{n} left', bySection: 'Results by section', section: 'Section', inspections: 'Inspections', failed: 'Failed items', nextStep: 'failure no. {n} this year', first: 'first: warning', second: 'again: criticism by notice', rooms: 'Rooms', today: 'Inspected today', inspectors: 'Inspectors', pick: 'Choose a room', good: 'All passed', removePhoto: 'Remove the photo', more: 'More', failedTimes: 'Times failed', photoWaiting: 'photo to be sent' },
  visit: {
    new: 'Register a visitor', who: 'Visitor (name or form of address)', what: 'What it is about', recent: 'Recent matters', contact: 'Contact', contactWhy: 'only if an answer is wanted; erased {n} days after closing', find: 'Directory: matter, keyword or pinyin initials', handler: 'Handler', hand: 'Hand over to {name}', save: 'Register', purpose: 'Used for this visit only, not passed on.', next: 'Next step', now: '{name} is responsible now', first: 'First contact', waitAccept: 'Waiting for {name} to accept', promised: 'Promised for {day}', directory: 'Directory', bring: 'Bring', place: 'Where', hours: 'When', unanswered: 'Not found? Take the question down', asked: 'Noted; the answer goes into the directory.', noAnswer: 'Not in the directory', sameDay: 'Finish today, or say when to come back', self: 'I handle it myself',
  },
  register: {
    title: 'Registers and forms', lead: 'Each can be read on the phone and printed without a network; Excel and Word files are made by the server.', from: 'From', to: 'To', month: 'This month', quarter: 'This quarter', year: 'This year', purpose: 'What for (optional)',
    print: 'Print', xlsx: 'Excel file', docx: 'Word file', making: 'Being made…', noted: 'Printing and files are noted: who, when, which register.', none: 'There is no record in this time.', more: '{n} more rows', cut: 'Too many rows; the rest is left out. Choose a shorter period.',
    taken: { print: 'Noted; the print window is open.', xlsx: 'Made; look into the downloads.', docx: 'Made; look into the downloads.' }, offline: 'There is no network now; files need one, printing does not.', waiting: 'Something here is not sent yet. Take the file when there is a network; printing needs none.', notYours: 'This register is taken out by those who hold the post for it.',
    takenOut: 'What was taken out', table: 'Table', log: 'Who printed or took what', ofThis: 'Print or take out', form: 'Change the form', formHint: 'Take the tick from columns that you leave out; write another heading where you want one. It holds for the whole office.', formTitle: 'Title', callIt: 'Call “{name}”',
  },
  desk: {
    title: 'First contact', mine: 'Waiting for me', nothingMine: 'No visitor waits for you now.', today: 'Visitors today', noVisits: 'No visitor registered today yet.', promises: 'Promised days', noPromises: 'Nothing promised within seven days.', passed: '{day} has passed', more: 'More', allVisits: 'All visits',
  },
  supervision: {
    title: 'Supervision', lead: 'Seen by the team, the office director and those who decide; the person concerned sees all of it and can give an account and appeal. The program only counts and drafts; people decide.', notYours: 'This page is for the team and the director. What concerns you:',
    reached: 'The set number is reached', byBreaches: '{n} confirmed this year', byAttitude: 'Upheld complaint on attitude', reachedHint: 'The person is heard first; then the office director or the secretary general decides.', propose: 'Propose it', breaches: 'Breaches', complaints: 'Complaints', proposals: 'Proposals for the evaluation', all: 'All {n}', noneOpen: 'Nothing under way.', nobodyYet: 'Nobody named yet',
    passed: 'Promised, passed, not done', passedHint: 'The program only points to it; whether to enter it is up to you.', complaintFact: '{day} complaint on attitude upheld: {reason}',
    draftBreaches: '{year}: {n} breaches of {name} under first contact were confirmed: {facts}. Under 13.4 proposed: evaluation "not competent", this year\'s bonus cancelled.', draftAttitude: '{year}: {name}: {facts}. Under 13.4 proposed: evaluation "not competent", this year\'s bonus cancelled.',
  },
  check: {
    title: 'Spot checks', new: 'Check a reception', one: 'Spot check', pass: 'Done', fail: 'Not done', na: 'Not seen', allGood: 'The rest was done', seen: 'If you name who received, that person sees this check.', correct: 'Correct it', found: '{n} not done', nothingFound: 'Nothing found', none: 'No check yet.', struck: 'Struck', ofQuarter: '{n} this quarter, at least {all}',
  },
  breach: {
    new: 'Enter a breach', from: 'Enter a breach from this', enter: 'Enter it and tell the person', entered: 'A breach was entered', lead: 'The person sees it at once and has {n} days to give an account; only then is it confirmed.', noSource: 'Open this from a check, a complaint or a visit.', source: { check: 'From this check', complaint: 'From this complaint', visit: 'From this visit' }, promiseText: 'Promised for {day}: "{what}". Not done by then, and the visitor was not told.',
  },
  complaint: {
    new: 'Take down a complaint', taken: 'Taken down; it goes to the team.', takenHint: 'As soon as it is handed in, this device drops the text and the contact and keeps no copy; without a network they wait here until then.', lead: 'Write what happened. The team looks into it and answers within {n} working days.', contact: 'How to reach the complainant (optional)', contactHint: 'For those who look into it only; never shown to the person concerned; erased once told.', complainant: 'Complainant', erased: 'Told; the contact is erased.', overdue: 'Its time was over: the contact is erased.', textErased: 'Its time was over: the text is erased.', noContact: 'No contact was left.', fromVisit: 'The visit it came from', told: 'The complainant was told', tellAndErase: 'Told; erase the contact',
  },
  standing: {
    year: 'Year {year}', house: 'the system', meeting: 'Criticised at the meeting', struck: 'Struck', sayBy: 'Please give your account by {day}; only then is it decided.', waitsFor: 'Waiting for {name}, until {day}.', daysOver: 'The days for an account are over; it can be decided.', heard: 'The person was heard; to be decided.', appealed: 'Appealed; somebody else decides.', mayAppeal: 'You can appeal until {day}.', mightAppeal: '{name} can appeal until {day}.', appealOver: 'The days for an appeal are over.',
    since: 'What followed', counted: 'Facts counted', notShown: 'You don\'t see this one; it is told in the text above.', short: 'Some of the facts counted were struck; the rest is not enough. Please withdraw it.', takenAlong: 'Facts that it rests on were struck; the rest is not enough.',
  },
  mine: {
    title: 'Supervision about me', counted: '{n} confirmed in {year}; at {all} a proposal for the evaluation is made, and people decide.', rights: 'You see everything that is entered. You have {hear} days to give an account and {appeal} days to appeal; somebody else decides.', toSay: 'Your account is asked for', sayBy: 'Give your account by {day}', appealUntil: 'You can appeal until {day}', none: 'Nothing is entered about you.', noneHint: 'If something is, you see it here first.',
  },
  question: {
    title: 'Open questions', open: 'Waiting for an answer', waiting: '{n} waiting', forYou: 'Answered: please pass it on', none: 'No question waits.', answer: 'Answer', askedOf: '{name} was asked', wantsToHear: 'The visitor wants to hear', callNow: 'Please call the visitor', erasedThen: 'For this answer only; erased once told.', visitorWaits: 'Does the visitor want to hear?', willHear: 'Noted; you will be reminded to call once there is an answer.',
    into: 'Put it into the directory', suggest: 'Propose it for the directory', way: { no: 'No', new: 'A new line', amend: 'Amend one' }, answerAndWrite: 'Answer and put it in', answerAndSuggest: 'Answer and propose it', askerHears: 'Whoever asked is told.', proposals: 'Proposals for the directory', proposedBy: 'Proposed by {name}', amends: 'amends "{matter}"', take: 'Put it into the directory', settled: 'Answered', suggestLine: 'Propose a line',
  },
  slip: {
    title: 'Slip', heading: 'Your visit', address: 'Address: {address}', phone: 'Telephone: {phone}', scan: 'Scan it to see how the matter stands, to rate or to complain; no login.', registered: 'Registered', matter: 'Matter', responsible: 'Responsible now', come: 'Agreed', by: 'Kept by', told: 'You were told', complain: 'Not satisfied? Scan the code, or speak to the desk or the supervision team.',
    where: ' ({where})', print: 'Print', toVisit: 'Back to the visit', none: 'There is no slip for this visit; the person responsible or the desk makes one.', notSent: 'This visit has not been sent yet: the visitor sees the page once it has. It can be printed now.',
    correct: 'Correct the visitor’s data', request: 'The visitor’s request', rated: 'Visitor’s rating', deleteHint: 'Once agreed, name, contact and matter are erased from the record, its history and the journal; this can’t be undone.', erased: '(erased on time)', more: 'Way and head count', chooseHandler: 'Choose a handler', otherHandler: 'Another handler', notHere: 'This phone does not hold the visit of this slip.', notHereTodo: 'Sync and scan again; only those responsible and the desk see it.',
    promised: '{day}, {name}: {what}', today: 'today {time}, {left} left', hours: '{n} h', minutes: '{n} min', todayOver: 'the office has closed', passed: '{day} has passed',
  },
  arrival: { waits: 'waits {n} min', receive: 'I receive them', left: 'Did not wait', at: 'Registered at the desk {time}', visit: 'Open the visit', self: 'I am a visitor: register here' },
  roster: { title: 'Import the roster', lead: 'People, sections and posts from an Excel file. Check first, then import.', template: 'Download the template', file: 'Choose an .xlsx file', check: 'Check', import: 'Import', ok: 'No problems; it can be imported.', errors: '{n} to mend', row: 'row {row}, column {column}', new: 'New', changed: 'Changed', unchanged: 'Unchanged', missing: 'Not in the file (not removed)', done: 'Imported.' },
  trouble: {
    full: 'The phone is full; this step was not noted.', fullTodo: 'Delete some photos or apps and tap once more. What was noted is still there, and what you typed is still on the page.',
    failing: 'The phone could not write this step down.', failingTodo: 'Tap once more; if it still fails, export what waits (Me, Waiting) and open the app again.',
  },
  start: { failed: 'The storage of this device can’t be opened', todo: 'Don’t use a private window, check that there is space left, then try again. What was sent is on the server.', slow: 'Opening takes longer than usual', slowTodo: 'It is still opening; wait a little, or tap the button below. What you did is still here.' },
  inspect: {
    title: 'Sync in detail', copy: 'Copy for support', copied: 'Copied; it has no content and no names.', level: 'Last level', last: 'Last contact', traffic: 'Carried', clock: 'Clock', clockIs: '{s} s from the server', store: 'Space used', persistent: 'Kept for good', persistentYes: 'The browser promised not to clear it', persistentNo: 'The browser may clear it: add the app to the home screen',
    kept: 'Steps kept as a backup', version: 'Version of the data', again: 'again', errors: 'Last problems', errorsNone: 'No problems.', scopes: 'Scopes', scopeIs: 'at {at} · {n} records', filling: 'filling', holds: 'On this device',
  },
  import: {
    title: 'Go on from a file', lead: 'Take over what was saved to a file on another device before it was sent. Only your own file.', file: 'Choose the saved file', damaged: 'The file is not whole or was changed; nothing was taken. Save it once more.', otherPerson: 'This file is somebody else’s; nothing was taken. They can take it on a device of their own.', otherOffice: 'This file is of another office; nothing was taken.', tooLarge: 'The file is too large to be one of these.',
    inside: 'Saved {time}, {n} steps', take: 'Take over and send', taken: '{n} steps taken over; they are sent when there is a network. Taking them twice sends nothing twice.',
  },
  evicted: { title: 'The browser cleared this device', lead: 'When space is short or a site was long unused, browsers clear what it kept. What was sent is on the server.', lost: 'When last seen, {n} steps had not been sent ({time}). A saved file can be taken over after enrolling.', none: 'When last seen, nothing was waiting.', todo: 'Enrol this device again, and add the app to the home screen.' },
  keptOf: {
    title: 'What is kept of me', lead: 'Every field that can say something of somebody: who sees it and how long it is kept. When its time is over it leaves records, history and journal, and every phone.', visitors: "About visitors, or somebody's standing", staff: 'About colleagues', health: 'May tell of health', term: '{n} {unit} since {since}', open: 'If it is never closed: {n} {unit} since {since}', at: 'at once when “{state}”', days: 'days', months: 'months', seen: 'Seen by: {who}', everybody: 'everybody', named: 'whom it names', stays: 'Without a term', skeleton: 'When the texts are gone, who, which day and which kind stay, as what was counted.', see: 'My year of study', correct: 'Contest what is wrong in your own year of study or tell the administrator; about how data is handled you may complain to the cyberspace authority.',
  },
  leaving: {
    title: '{name} · hand-over', link: 'Hand over and end', lead: 'Before somebody leaves, moves or is away for long: give what they hold to others.', places: 'Held now ({n})', nothing: 'Nothing to hand over.', giveTo: 'Give to… ({n})', who: 'Who takes over', given: '{n} given to {name}.',
    notMine: 'These are not yours to give:', elsewhere: '{n} more that you can’t see: ask {posts} to open this page.', onlyHolder: 'nobody else holds it', owed: 'Owed now', owesNothing: 'Nothing is owed now.', owedHint: 'What a post owes goes to its next holder; what is only the person’s own is no longer counted once they are ended.', offline: 'Without a network what is owed can’t be shown.',
    devices: 'Devices', noDevices: 'No device was ever enrolled.', seen: 'last seen {time}', endDevice: 'End the device', endAll: 'End all {n}', deviceLeft: 'ended with the person', end: 'End this person…', endAsk: 'End {name}?', stillOpen: '{n} are not given to anybody yet. They stay on the board and can be given later.', endMeans: 'It takes effect at once: all devices are out and no reminder is sent; what waits on a phone is handed in to the office. Taken back, the person goes on.', endNow: 'End now',
  },
  revoked: { title: 'Device revoked', lead: 'An administrator revoked this device.', leadPerson: 'You were ended in this office, and this device with you. If that is wrong, ask the administrator to take you back.', cleared: 'What it held of the office is gone; what was done before has been handed in.', left: '{n} steps were not taken: save them to a file first, and settle them after enrolling a new device.', none: 'Nothing is left unsettled.', forget: 'Clear and enrol again' },
  update: { ready: 'A new version is ready', take: 'Update' },
  problem: { title: 'Not done', todo: 'What to do' },
  figures: {
    study: 'Study in figures', centre: 'Centre group in figures', hygiene: 'Hygiene in figures', visits: 'First contact in figures', open: 'Figures', asTable: 'Numbers', asPlot: 'Plot', table: 'table', moreRows: '{n} more rows', tooLittle: 'too little', times: '×', sum: 'Sum', show: 'Show',
    countsAll: 'Counted from the records of the whole office.', countsMine: 'This phone holds only the records that you may see; these are counted.', wholeYear: '{year}', sessions: 'Sessions', sessionsEmpty: 'No session of this year is closed yet. They appear here once their organiser closes them and settles the sheet.',
    balance: 'Theory and professional work', balanceNote: 'Each at least {n}% (dashed). Open a part to see which sessions.', balanceMonths: 'Content by month', forms: 'Forms of study', formsNote: 'They should vary; those not used are listed too.', attendance: 'Attendance by month', myAttendance: 'My attendance',
    attendanceEmpty: 'No such attendance. It appears here once a session is closed and its sheet settled.', hoursOf: 'Hours of each person', myHours: 'My hours', hours: 'Hours', hourUnit: ' h', alphabetical: 'In alphabetical order, not ranked.', places: 'Attendance in detail',
    standing: { present: 'On time', late: 'Late', to_confirm: 'To be confirmed', made_up: 'Made up', leave: 'Leave', absent: 'Absent' },
    days: 'Days', dayUnit: ' d', centreDays: 'Days of the group', centreDaysNote: 'Summed up from January; {goal} days are due in the year.', pace: 'Pace of {goal} days a year', memberDays: 'Days of each member', myDays: 'My days', memberDaysNote: 'The line marks the {pace} days due by now. In alphabetical order, not ranked.', notMember: 'No attendance of members yet; who is no member has no days here.',
    rooms: 'Rooms by month', roomsNote: 'Each cell counts a room in a month; open it to see the sheets.', inspections: 'Inspections', failures: 'Failures', sections: 'Failures by section', sectionsNote: 'Sheets by section and month; which time it is counts by section and year.', items: 'Failures by item', draws: 'How often rooms were drawn', drawsNote: 'Rooms long not seen or with failures are drawn more often; open one to see its rounds.',
    sheetsEmpty: 'No inspection of this year is concluded yet. They appear here when an inspector scans a door, ticks the items and concludes.', noFailures: 'Nothing failed this year.', drawsEmpty: 'No rooms were drawn this year. Inspectors draw them under Hygiene.',
    visitsByWeek: 'Visits by week', onlyMatter: 'Only one matter', visitsByMatter: 'By matter', speed: 'Time to done', promise: 'Promises', promiseNote: 'By the month of the promised day.', visitsBySection: 'By section', visitsBySectionNote: 'By the section of the directory; without an entry by that of who answers for it. No person is counted.',
    speeds: { same_day: 'Same day', promised: 'As promised', days: 'Another day', told: 'Told whose it is', open: 'Not done yet' }, promises: { kept: 'Kept', broken: 'Done after it', due: 'Not due yet', overdue: 'Overdue' },
    visitsEmpty: 'No visits yet. Whoever first receives a visitor registers them; then they appear here.', promisesEmpty: 'No day was promised this year.', visitsNotYours: 'Figures of visits are for the posts that see all visits: reception, supervision team, office director.',
  },
  lists: {
    narrowed: 'Filters', dropFilter: 'Remove filter: {text}', state: 'State', period: 'Time', any: 'Any', more: 'More filters', columns: 'List', find: 'Name, title, content or pinyin initials', from: 'From', to: 'To', byWhom: 'Who registers it', byAll: 'Everyone can register one', byPosts: 'Registered by: {posts}', byRule: 'Registered by the program as the rules say',
    emptyOf: 'This list is for: {label}.', none: 'No record fits', noneHint: 'Remove a filter and look again.', opened: 'Record beside the list', openPage: 'Open the whole page', close: 'Close', keys: '↑ ↓ to choose, Enter to open, / to search', everywhere: 'People, matters, sessions, rooms, visits, clauses', everywhereNone: '“{text}” was not found. Try a name, pinyin initials or a number.', moreOf: 'All {n}', clauses: 'Clauses', searching: 'Reading…', all: 'All records',
  },
  progress: { first: 'Fetching the records of the office', firstHint: 'The first time there is more to fetch; afterwards it works without a network. {n} records so far', done: '{n} of {all} done' },
}
