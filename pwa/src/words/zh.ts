// Interface words in Chinese; those of records, states, actions and refusals come from the declarations.

export const zh = {
  app: '履职',
  tab: { today: '今天', scan: '扫码', matters: '事项', me: '我的' },
  common: {
    colon: '：',
    comma: '、',
    skip: '跳到正文',
    back: '返回', save: '保存', cancel: '取消', done: '好', close: '关闭', search: '搜索', more: '更多', new: '新增', edit: '修改', none: '无', all: '全部',
    required: '必填', optional: '可不填', choose: '请选择', waiting: '待提交', basis: '依据', by: '登记人', at: '时间', people: '{n} 人', items: '{n} 条',
    loading: '正在打开…', retry: '再试一次', yes: '是', no: '否', main: '主要导航', state: '状态', selectAll: '全选', clear: '清空', selected: '已选 {n} 人',
  },
  late: {
    mark: '补录', line: '{step}，手机记 {claimed}，{received} 传到', between: '；', of: '其中补录 {n}',
    clockAhead: '这台手机的时钟快了 {by}。', clockBehind: '这台手机的时钟慢了 {by}。', clockTodo: '做过的时间由服务器校正，内容不受影响。请在手机的设置里把日期和时间改成“自动”。', clockSeen: '知道了',
    days: '{n} 天', hours: '{n} 小时', minutes: '{n} 分钟',
    look: '请看一下这些记录的时间', lookRight: '手机时钟不准，时间已改：{step}，原记 {was}，现记 {at}', lookLate: '{step}，手机记 {at}，后来才传到，已标明补录', lookTodo: '时间不对的，请打开记录更正，或告诉负责的人。', lookDone: '都看过了',
  },
  handedIn: {
    title: '待确认的补交', today: '等您确认的补交', content: '这一步的内容', loading: '正在取内容…', offline: '内容在服务器上，现在没有网络，看不到。连上网后再试。',
    notYours: '内容只给做的人和能办这一步的人看；或者它已经办过了。', changed: '采纳或不采纳后，做的人会看到。', result: '打开这条记录', where: '看它等在哪里', clear: '知道了，从这里移走',
    waits: '已收到，等确认', revoked: '有 {n} 步已经收到，等确认：登记新设备后，在“今天”的“等您确认的补交”里采纳。', why: '为什么等',
  },
  sync: {
    level: '已同步', waiting: '待提交 {n}', sending: '提交中 {n}', offline: '离线', offlineWaiting: '离线 · 待提交 {n}', attention: '要处理 {n}',
    signed_out: '未登录', revoked: '设备已停用', problem: '服务器有问题', since: '上次同步 {time}', never: '还没有同步过',
    kept: '做过的都已存在这台手机上，连上网自动提交。',
  },
  today: {
    title: '今天', on: '正在进行和今天的安排', owe: '我要办的', nothingOn: '今天没有学习安排。', nothingOwed: '没有要办的事。', nothingOwedHint: '有人转来、请假、检查结果时会出现在这里。',
    due: '截止 {time}', overdue: '已超期', asap: '尽快', dueToday: '今天', quick: '常用', checkIn: '扫码签到', visitor: '登记来访', inspect: '检查房间', directory: '办事指引',
    session: '安排学习', results: '卫生结果', checkedIn: '已签到 {time}', hello: '{name}，您好',
  },
  scan: {
    title: '扫码', camera: '对准门口、会议室或前台的二维码', start: '打开摄像头', photo: '从照片识别', typed: '输入短码', typedHint: '海报上 8 位，如 ABCD-2345', go: '打开',
    denied: '摄像头打不开。请用照片识别，或输入海报上的短码。', noCode: '照片里没有找到二维码，请拍近一点、正一点。', torch: '手电筒',
    foreign: '这个码不是本机关的，没有打开。', foreignTodo: '请只扫办公室印发的海报；发现可疑的码请告诉办公室。',
    insecure: '这个码的地址不安全（不是 https），没有打开。', notCode: '这不是履职的码。', notCodeTodo: '请扫门口、会议室或前台的海报。',
    decoder: '识别程序还没有取到，现在扫不了。', decoderTodo: '连上网再试，或输入海报上的短码。', torchOff: '关手电筒', shortNotEnrolled: '这台设备还没有登记，不认识短码。', shortNotEnrolledTodo: '请扫海报上的二维码，或先登记这台设备。',
    short: '短码是 8 位字母和数字。', shortTodo: '请核对海报下方的短码，不分大小写。', shortUnknown: '没有这个短码。',
  },
  station: {
    title: '扫码结果', unknown: '这台手机上没有这个码的登记。', unknownTodo: '如果是新海报，请连网同步后再扫；仍不行请告诉办公室。', retired: '这张海报已经作废。',
    retiredTodo: '请告诉办公室换新海报；现在可以请组织者点名登记，效力一样。', noSession: '这个会议室现在没有可以签到的学习。', window: '签到时段 {from}–{to}',
    next: '下一场：{topic}，{time}', choose: '有几场学习，请选一场', checkedIn: '已签到 {time}', late: '迟到', onTime: '按时', waits: '已存在手机上，连上网自动提交', sent: '已提交',
    already: '您已经签过到了', toConfirm: '已记下，等组织者确认', silent: '请将手机静音。学习期间不再需要看手机。', notListed: '您不在应到名单，已记下等组织者确认。',
    door: '房间', inspectNow: '检查这个房间', goOn: '继续检查', lastResult: '最近一次检查', noResult: '今年还没有检查记录。', desk: '前台接待', register: '登记来访', directory: '查办事指引',
    public: '请先登记这台设备，再用这个码。', publicFor: { meeting_room: '工作人员学习签到', door: '卫生检查和下班自查', desk: '来访登记' }, publicOffline: '现在没有网络，这台设备也还没有登记。',
    openInApp: '下次可以直接在“履职”应用里扫码，没有网络也能用。', wechat: '点右上角“…”，选“在浏览器打开”，再添加到桌面。',
    outside: '不在签到时段内，已记下，等组织者确认。', staleCode: '屏幕上的码已经换过，已记下，等组织者确认。', record: '这就记下', selfCheck: '下班自查',
  },
  matters: { title: '事项', office: '机关', empty: '还没有记录。', emptyNew: '点上面的“新增”开始。', emptyNone: '有了会自动出现在这里。', clauses: '制度条款', found: '找到 {n} 条', notFound: '没有找到“{text}”。', reg: '第 {n} 项' },
  inbox: {
    title: '提醒', none: '还没有提醒。', noneHint: '有事快到期、过期或新交给您时，会出现在这里。', readAll: '全部标为已读', digest: '今天要办 {n} 件', gathered: '{n} 件事项，点开看全部', gatheredLate: '{n} 件下属事项过期，点开看督办台', owedBy: '应办人：{name}', later: '稍后', putOff: '好的，{time} 再提醒。', notHere: '这条提醒还没有到这台手机，连网后再试。',
    unread: '{n} 条未读提醒',
    notMe: '这不是我', endIt: '停用这台设备', ended: '已停用，并告诉了系统管理员。', ofPerson: '本人：{name}',
  },
  reach: {
    title: '提醒方式', push: '手机通知', calendar: '日历订阅', when: '什么时候提醒', offline: '提醒方式要连网才能看和改；右边的设置不连网也能改。', saved: '已保存。',
    state: { none: '这个浏览器不能收通知。请看日历订阅，或到“提醒”里看。', off: '这台手机还没有打开通知。', on: '这台手机已打开通知。', denied: '没有允许通知。要打开，请到手机设置里允许本应用发通知。', unreachable: '连不上这个浏览器的通知服务（大陆的安卓手机多半如此）。请改用日历订阅。', refused: '服务器没有接受这个通知地址。请改用日历订阅。' },
    pushHint: '通知里只有事项和条款，没有姓名和内容。', start: '打开通知', stop: '关闭通知', test: '发一条测试', testSent: '测试已发出。点开它，就确认这条路能到。', confirmed: '近 30 天发出 {pushes} 条，打开了 {opened} 条。',
    calendarHint: '把您的期限放进手机或电脑的日历，到时由日历提醒。地址是您个人的，请不要转发。', make: '生成订阅地址', makeNew: '换一个地址', end: '停用地址', once: '请现在复制到日历的“添加订阅”里；这个地址只显示这一次。', asked: '日历上次来取：{time}', neverAsked: '地址已生成，日历还没有来取过。',
    wantPush: '收手机通知', wantDigest: '每个工作日早上收一份今日清单', quietFrom: '免打扰从', quietUntil: '到', quietHint: '开会签到以后到散会前也不打扰。期限在免打扰时段里的，提前提醒。',
    ladder: '通知到不了怎么办', ladderText: '先发手机通知；没有打开过的，看日历；再没有，由办公室的群机器人报数，或打印当日清单交到手里。',
  },
  board: {
    left: '已停用', title: '督办台', by: '分组', clause: '按条款', person: '按人', section: '按科室', onlyLate: '只看过期的', sum: '待办 {n} 件，过期 {late} 件', late: '过期 {n}', count: '{n} 件', none: '没有这样的事项。', noSection: '没有科室', loading: '正在汇总…', offline: '督办台由服务器汇总，连网后再看。',
  },
  whatIf: {
    set: '改', value: '新的数值', since: '从哪天起', source: '依据（文件名或会议）', ask: '先看看会有什么不同', save: '从{day}起改', nothing: '现有的登记里，没有事项会因此不同。', duty: '共 {cases} 件；现在算过期 {now} 件，改后算过期 {then} 件；期限变动 {moved} 件。', records: '共 {n} 条', change: '其中 {n} 条由“{before}”变成“{after}”', offline: '比较要连网；不比较也可以保存。',
    allowed: '可以填：{what}', unfit: '“{value}”不能用。可以填：{what}', propose: '提出，由另一人确认', shorter: '这样改会让内容提前删除，要由另一位管理员或办公室主任看过数量后确认，最早从明天起。', exists: '这一天已经有一个待确认的提议，请先撤回，或换一天。',
    proposal: '待确认：{day}起改为 {value}', proposedBy: '{name}提出', count: '看会清除什么', counted: '{day}会清除 {n} 条记录里的内容：', none: '{day}没有要清除的内容。', line: '{kind} {n} 条（{fields}）', confirm: '确认，到期清除 {n} 条', countFirst: '先看数量，才能确认。', countOffline: '数量由服务器算，连网后再看。',
    own: '自己提出的由另一位管理员或办公室主任确认。', alone: '现在只有您一人有权，请在服务器上运行：luzhi values confirm {id}', withdraw: '撤回提议',
  },
  house: {
    title: '服务器的日常工作', well: '都正常。最近一次：{time}', offline: '这些由服务器告诉，连网后再看。', failing: '{task}出了问题', since: '从{time}起', last: '上次正常：{time}', never: '还没有正常过', disk: '磁盘满了或有故障：{error}', program: '程序在处理时出错（{error}）',
    items: '涉及：{items}', more: '等 {n} 处', again: '到下一轮会自动再试。', todoDisk: '请清出磁盘空间或换磁盘，并查看服务器日志。', todoProgram: '其余的都照常办了。请把服务器日志交给维护人员；数值有误的请改正。', unfitTitle: '没有采用的参数值', unfit: '{name}（{day}起）填的“{value}”没有采用：可以填{what}', unfitUnknown: '没有“{name}”这个参数，{day}起的值没有采用。', unfitTodo: '现在按以前的值或默认值算。请到条款页改正，或撤回。',
    task: { tidy: '每天的整理', erase: '到期内容的删除', reminders: '提醒的安排', sending: '提醒的发送', backup: '夜里的备份', checkpoint: '日志的签名', stopped: '拦下请求的记录' },
  },
  reached: {
    title: '送达情况', sum: '{n} 人，{not} 人还没有确认能收到', hint: '打开过通知，或日历来取过，才算收得到。收不到的，请打印当日清单交到手里。', devices: '{n} 台设备开了通知', pushes: '30 天内送出 {n} 条，打开 {opened} 条', calendar: '日历 {time} 来取过', yes: '收得到', no: '待确认',
  },
  duty: {
    why: '为什么要办', due: '期限', period: '这一期', done: '已办', doneLate: '过期后办的', doneWaiting: '已办，等提交', doneLately: '刚办好的', lateDays: '已过期 {n} 天', dueTodayAt: '今天 {time} 前',
    openRecord: '去办理', gone: '没有这件事了', goneHint: '这件事已经办完，或不再由您办理。',
  },
  record: { missing: '没有找到这条记录', missingHint: '可能还没有同步到这台手机，或者您看不到它。', history: '改动记录', historyNone: '没有被改过的内容。', historyOffline: '改动记录要连网查看。', putBack: '恢复此值', isBack: '{field}已恢复为{value}。', wasEmpty: '空', was: '原来是', lost: '后到但时间较早，没有采用', actions: '可以办理' },
  me: {
    title: '我的', posts: '现任职务', noPosts: '没有登记职务', devices: '我的设备', thisDevice: '这台', enrolled: '登记于 {time}', revoke: '停用', revoked: '已停用', waiting: '待提交与要处理',
    look: '显示', language: '语言', theme: '明暗', auto: '跟随系统', light: '浅色', dark: '深色', text: '字号', normal: '标准', elder: '大字', signOut: '退出并清除这台设备',
    signOutAsk: '退出后这台设备上的内容会清除，要再用须重新登记设备。', signOutWaiting: '还有 {n} 步没有提交。退出会丢掉它们。', signOutSure: '我知道这 {n} 步会丢掉', signOutExport: '先导出', signOutNow: '退出并清除', demo: '演示机关，全部内容都是虚构的', switch: '换一个人', install: '添加到桌面后，没有网络也能打开，内容不会被浏览器清掉。',
    admin: '管理', enrolOther: '给同事登记设备', roster: '导入人员名册', version: '版本',
    witnessed: '本机见证过服务器日志 {n} 次，可用来核对日志是否被改过。', witnessDoubt: '服务器给出的日志与本机此前见证的不符。请导出并交给管理员核对。', witnessExport: '导出日志见证',
  },
  waiting: {
    title: '待提交与要处理', queue: '待提交', none: '没有等待提交的内容。', attention: '要处理', attentionNone: '没有要处理的内容。', goes: '没被接受的内容保留 {n} 天，到期自动清除，服务器上也一样。', why: '没有被接受', todo: '怎么办', content: '您当时填的', again: '改好再提交', sendAgain: '再提交一次',
    discard: '不要了', discardAsk: '确定不要了？您填的内容会从这台手机上删掉。', see: '看现在的情况', now: '立即同步', last: '上次同步 {time}',
  },
  clauses: { title: '制度条款', duties: '应办事项 {n} 种，不连网手机也都算得出。', served: '由程序落实', notServed: '程序还没有落实', count: '{served} / {all} 条已落实', parameters: '参数', def: '默认', source: '出处', since: '自 {day} 起', ours: '我们的表述', office: '本机关原文', officeNone: '还没有导入本机关的原文。', by: { record: '记录', action: '办理', duty: '待办', rule: '规则' } },
  enrol: {
    title: '登记设备', welcome: '履职', lead: '按制度办事的掌上台账', how: '这台设备还没有登记。请管理员在他的手机上点“给同事登记设备”，然后扫他屏幕上的码。', link: '或者粘贴管理员给的链接', open: '继续', digits: '两台屏幕上应显示同样的六位数字', compare: '请和管理员核对', waitFor: '等待管理员确认…', declined: '管理员没有确认。', ok: '登记好了',
    person: '要登记的人', choose: '给谁登记', show: '请对方扫这个码（10 分钟内有效，只能用一次）', seen: '对方的设备', same: '数字一样，确认', differ: '不一样，拒绝', done: '已确认，对方可以用了。', expires: '{time} 前有效',
    demoTitle: '选一个人来试用', demoLead: '这是演示机关，全部内容都是虚构的。', find: '按姓名或职务找',
    kind: '登记什么设备', kindPerson: '同事自己的设备', kindStation: '前台的共用平板', stationLead: '几个人轮流用的平板：各人用自己的 PIN 登录，只能看到和办理前台今天的来访。', chooseStation: '放在哪里',
  },
  tablet: {
    at: '{place}的共用平板', shared: '共用平板', locked: '请选自己的名字', someone: '名单里没有我', pin: '{name}，请输入 PIN', digits: '已输入 {n} 位', enter: '进入', back: '换一个人', del: '删一位', wrong: 'PIN 不对，还可以试 {n} 次', wait: '请等 {n} 秒再试',
    erased: '输错太多次，这台平板上的离线登录已清除。做过的内容都还在，会自动提交。连上网后再用 PIN 登录。', network: '这次要连上网才能登录。', waiting: '待提交 {n}', offline: '没有网络也能用', online: '要连网登录', choose: '找自己的名字', chooseHint: '先在自己的手机“我的”里设置 PIN，名字才会出现在这里。', checking: '正在核对…',
    lock: '锁定', lockFor: '现在用这台平板的是 {name}', onlyDesk: '这台平板只显示前台今天的来访；别的请看自己的手机。', visits: '今天的来访', noVisits: '今天还没有来访登记。', draft: '上次没填完的内容，接着填。', empty: '还没有人在这里登录过。', list: '已登记的共用平板', none: '还没有共用平板。', revoke: '停用',
  },
  pin: {
    title: '共用平板的 PIN', lead: '在前台的共用平板上用 PIN 证明是本人。6 到 12 位数字，不要用日期、电话或连号。', set: '已设置，{time}', unset: '还没有设置', stopped: '输错太多次，已停用。请重新设置。', new: '新的 PIN', again: '再输一次', save: '设置 PIN', differ: '两次输入不一样。', done: '设好了。在共用平板上请用新的 PIN 登录。',
  },
  study: {
    sheet: '签到情况', expected: '应到', present: '实到', leave: '请假', missing: '未到', late: '迟到', rollCall: '点名', callPresent: '到', askLeave: '请假', reason: '请假事由', myLeave: '我的请假', mine: '我', way: '方式', byCode: '扫码签到请到会场扫码', search: '找姓名',
    halfDays: '{n} 天', moved: '原定 {day}，已改期：{why}', groupBehind: '中心组还没有学过这个选题，按规定应先学一步。', correct: '更正', typeSheet: '补录纸质签到', typeSheetHint: '勾选在纸质表上签了名的人，一次录完。与扫码签到同样算数。',
    signedAt: '签到时间', enterTicked: '录入 {n} 人',
    confirmThese: '等您确认', windowIs: '签到 {from}–{to}', close: '结束并定下名单', live: '实时更新', all: '全部', leaves: '请假申请', grantAsk: '同意请假？', people: '应到人员', everyone: '全体在职人员', outside: '签到时段外', silent: '学习期间不推送',
  },
  round: {
    title: '检查轮次', draw: '抽 {n} 间房检查', left: '还有 {n} 间', rooms: '{n} 间', progress: '已查 {done} 间，共 {all} 间', seed: '随机数 {seed}：按它可以重抽一遍核对', next: '下一间：{room}', back: '回到这一轮', days: '{n} 天没查', failed: '近半年 {n} 次不合格', chance: '抽中机会 {n}%',
  },
  evening: {
    title: '下班自查', all: '全部关好了', orElse: '有没关好的，去掉勾再保存：', saveOpen: '没关好：{items}，保存', allShut: '全部关好', someOpen: '{n} 项没关好', shut: '已自查', notYet: '还没有自查', missing: '还有 {n} 间没有自查', none: '今天都已自查', noRooms: '还没有登记房间责任人。', noRoomsHint: '在“房间”里给每间房填上责任人，就会提醒下班自查。', loss: '登记损失', losses: '疏漏损失',
  },
  cleaning: {
    title: '每月大扫除', plan: '安排大扫除', progress: '已完成 {done} 块，共 {all} 块', noAreas: '还没有分区域。', add: '加一块区域', none: '现在没有安排大扫除。', noneHint: '安排好日子，分好区域，各科室扫完拍照。', past: '以往', sameAreas: '沿用上次的 {n} 块区域，之后可以改。',
  },
  notice: {
    title: '警告和通报', drafts: '等您确认', noDrafts: '没有要确认的。', toDecide: '待确认 {n}', counted: '今年第 {n} 次不合格：', text: '内容', issue: '确认{kind}', otherwise: '不这样处理', onlyWarning: '只给警告', why: '不发的原因', drop: '不发', issued: '已处理', sheet: '看检查表',
    none: '还没有警告或通报。', noneHint: '检查出不合格后，系统起草，由办公室主任确认。', warningText: '{day} 检查{room}：{items}。属{section}今年第 {times} 次，给予警告，请整改。', criticismText: '{day} 检查{room}：{items}。属{section}今年第 {times} 次，予以通报批评，请整改并答复。', lossText: '{day} 因下班前疏漏造成损失：{what}。对{section}予以通报批评。',
  },
  praise: {
    title: '卫生表扬', before: '上半年度', after: '下半年度', proposed: '建议名单', noProposals: '这半年还没有够条件的：至少查过两次，八成以上全部合格。', section: '科室', person: '个人', found: '{all} 次检查，{good} 次全部合格', text: '{name}在检查中保持整洁，{all} 次检查 {good} 次全部合格，予以表扬。', confirm: '确认表扬', given: '已表扬', none: '还没有表扬。', noneHint: '按检查结果提出名单，由办公室主任确认。',
  },
  checklist: { title: '检查表', lead: '每类房间查哪些，由机关定。新版从指定日期启用，以前的检查表不变。', since: '{day}启用', standard: '按制度的项目', change: '改检查项目', versions: '各版', own: '写上要查什么' },
  screen: {
    title: '会议室屏幕码', lead: '会议室的屏幕可以显示每 15 秒变一次的签到码，不用连网。拍下来过后再用，会标给组织者。', show: '在屏幕上显示签到码', setUp: '设屏幕码', notYours: '由管理员或文书设', none: '还没有登记会议室的二维码。',
    scan: '扫码签到', next: '{n} 秒后换码', privacy: '只记姓名、时间和这个会场，不定位。', full: '全屏', notHere: '这台设备上没有这个屏幕的密钥。', notHereTodo: '请管理员或文书先设屏幕码，再同步一次。',
  },
  year: {
    title: '{year} 年学习计划', days: '学习日', sum: '已学 {held} 次，共 {all} 次', notNoticed: '{year} 年的放假安排还没有录入。先按法定节日排；公布后在“工作日历”里录入，再改期。',
    missing: '还有 {n} 个学习日没有安排。', layOut: '按节奏排好', layOutHint: '避开节假日，理论和业务轮着来；主题可以现在写，也可以以后改。', laid: '已排 {n} 次', arrange: '安排这 {n} 次', around: '避开 {day}', topicOf: '第 {n} 次学习（{day}）',
    none: '这一年还没有安排学习。', noneHint: '先制定计划，再按节奏排好学习日。', plan: '计划', rhythm: '每 {weeks} 周一次，从{day}起', noPlan: '还没有制定这一年的计划。', makePlan: '制定计划', holidays: '节日学习',
    noHolidays: '春节、五一、国庆的学习还没有布置。', coming: '接下来', past: '已过去', setHoliday: '布置节日学习', moved: '已改期',
  },
  centre: {
    title: '{year} 年中心组学习', arrange: '安排学习', propose: '提出选题', days: '学习天数', goal: '全年 {goal} 天，此时应有 {pace} 天', groupBehind: '全组已学 {days} 天，落后于进度（{pace} 天）。', daysOf: '{name}：{days} 天，全年 {goal} 天',
    daysShort: '{days} 天', behind: '落后', onPace: '跟上', toMakeUp: '待补：', notMember: '这里显示中心组成员本人的天数；您不是成员。', sessions: '各次学习', none: '这一年还没有学习。', noneHint: '由支部安排：选题、时间、材料。', topics: '选题', noTopics: '还没有选题。', forAll: '之后全机关学',
  },
  learn: {
    title: '我的学习', next: '下一场', note: '学习笔记', newNote: '写笔记', goOn: '接着写没存的笔记', newArticle: '写体会文章', marks: '排版', preview: '看效果', writeOn: '继续写', count: '{n} 字', chars: '{n} 字', charsOf: '{n} 字，全年 {goal} 字', behind: '此时应有 {n} 字', centreToo: '中心组笔记也计在内。',
    mark: { heading: '标题', bullet: '列表', numbered: '编号', bold: '加粗' },
    draftKept: '还没保存；写的内容随时存在这台手机上，离开本页自动保存。', saved: '已保存 {time}', private: '交检查以前，只有您自己看得到。', givenBack: '检查人退回：{why}', orFile: '也可以交附件。', allOf: '全部 {n} 条',
    photographed: '拍纸质笔记', photographedHint: '手写的拍下来，填页数和约多少字；检查时由检查人核定。', saveToPhotograph: '存好这一页，再拍照', belongsTo: '与哪次学习有关', pagesTold: '照片 {pages} 页，本人填 {chars} 字', pagesToConfirm: '待核定', pagesConfirmed: '核定 {n} 字', seenBy: '{name}已查看，{time}',
    articlesOf: '已采纳 {n} 篇，应有 {goal} 篇', myYear: '我的全年学习', myYearHint: '到会、发言、笔记、文章、检查，每一条都能查到出处。', selfStudy: '自学', log: '记一笔', otherDay: '改日期、时长', noteOn: '写笔记',
    forBranch: '支部工作', inspections: '笔记检查', haves: '年末“六有”检查', toRead: '审阅：{title}', toAnswer: '答复{name}的异议',
    roundOf: '{year} 年第 {n} 次笔记检查', handInBy: '{day}前交齐，查 {from}到{to}的笔记。', handIn: '交笔记本', handInRest: '把新写的也交上', handInHint: '连同这期间的 {n} 页一起交，交后由检查人查看。',
    begin: '开始一次检查', noRounds: '还没有检查过笔记。', noRoundsHint: '每半年一次，逐人查看。', inspectedSum: '已查 {n} 次，共 {all} 次', covers: '查 {from}到{to}的笔记', by: '{day}前交齐', toInspect: '应查', handedIn: '已交', inspected: '已查', notHandedIn: '未交', notInspected: '还没有查',
    leftOut: '有 {n} 人应记笔记，却不在名单里：', onlyOpen: '只看还没查的', pagesOf: '已交 {n} 页', toConfirm: '待核定 {n} 处', nothingHandedIn: '这期间还没有交来笔记。纸质笔记本可以当面查，直接写意见。', seen: '看过', confirmPages: '核定', confirmedPages: '改核定数', openPage: '打开这一页', enlarge: '放大照片',
    ownNotebook: '自己的笔记本请支部另一位同志检查。', inspectAndNext: '检查完毕，下一位：{name}',
    myYearOf: '我的 {year} 年学习', yearOf: '{name}的 {year} 年学习', factsMine: '都由记录算出，点开看出处；哪一条不对，请提出异议，支部会答复。', factsOther: '都由记录算出，点开看出处。没有交检查的笔记不在内。', noSheets: '签到情况由支部书记和文书掌握，这里不显示。',
    attended: '到会', attendedSum: '到会 {present} 次，应到 {expected} 次；迟到 {late}，请假 {excused}', madeUp: '补学', madeUpSum: '已补 {n} 次，共缺 {all} 次', notMadeUp: '还没有补', spoken: '发言', spoke: '已发言', contest: '有异议', contested: '已提异议', sendToBranch: '交支部',
    result: '支部写明的结果', noResult: '支部还没有写。', have: { pass: '有', fail: '不足', na: '不涉及', open: '未定' },
    havesOf: '{year} 年“六有”检查', havesLead: '每一项先看记录，再由支部认定并写说明；程序只数数，不下结论。', asOf: '记录到 {day}', basis: '看出处（{n} 条）', branchFinds: '支部认定', persons: '各人情况', personsHint: '按姓名排列；点开看全年记录，写明结果。', entered: '已写明',
    six: { organised: '全机关学习 {n} 次，中心组学习 {centre} 次', planned: '已印发计划 {plans} 份，布置节日学习 {holidays} 次', guided: '{all} 次学习中 {n} 次有主讲或材料，党课 {lectures} 次', noted: '{all} 人中 {n} 人已交的笔记达到全年字数', reflected: '{all} 人中 {n} 人的文章已采纳', inspected: '已查完 {n} 次，全年应查 {all} 次' },
    whoSpoke: '发言', nobodySpoke: '还没有记发言。', noteSpeaker: '记谁发了言', noteWords: '谈了什么（几个字）', iSpoke: '我发了言', ownWords: '本人补充', ownWordsHint: '您谈了什么（可不填）', struck: '不计',
  },
  files: { add: '添加附件', remove: '删除', notHere: '这个文件还没有取到这台设备上。连上网再打开。', tooLarge: '“{name}”太大：附件不超过 12 MB。', empty: '“{name}”是空文件，没有加上。', unreadable: '“{name}”打不开，没有加上。请用相机重新拍，或先转成 JPEG 再选（苹果手机：设置－相机－格式－兼容性最佳）。', notKept: '“{name}”没有存到手机上，可能是手机空间不够。清理后再选一次。' },
  hygiene: { title: '卫生检查', item: '检查项目', pass: '合格', fail: '不合格', na: '不涉及', remark: '说明', photo: '拍照', undo: '撤销', conclude: '结束检查', left: '还有 {n} 项', bySection: '各科室结果', section: '科室', inspections: '检查', failed: '不合格项', nextStep: '今年第 {n} 次不合格', first: '首次：警告', second: '再次：通报批评', rooms: '房间', today: '今天已查', inspectors: '检查人', pick: '选房间', good: '全部合格', removePhoto: '删除照片', more: '其他', failedTimes: '不合格次数', photoWaiting: '照片待提交' },
  visit: {
    new: '登记来访', who: '来访人（姓名或称呼）', what: '要办什么事', recent: '最近的事项', contact: '联系方式', contactWhy: '只在需要答复时填；办结 {n} 天后清除', find: '查指引：事项、关键词或拼音首字母', handler: '承办人', hand: '转交给 {name}', save: '登记', purpose: '只为办理本次来访使用，不外传。', next: '下一步', now: '现在由 {name} 负责', first: '首问责任人', waitAccept: '等 {name} 接收', promised: '约定 {day}', directory: '办事指引', bring: '需带', place: '地点', hours: '时间', unanswered: '没有找到？记下这个问题', asked: '已记下，答复后会进指引。', noAnswer: '指引里没有', sameDay: '当天办好，或说明何时再来', self: '我自己办',
  },
  register: {
    title: '登记簿和报表', lead: '每一本都能在手机上看、不用连网就能打印；Excel 和 Word 由服务器生成，要连网。', from: '从', to: '到', month: '本月', quarter: '本季度', year: '本年', purpose: '用途（可不填）',
    print: '打印', xlsx: '导出 Excel', docx: '导出 Word', making: '正在生成…', noted: '打印和导出都会记下：谁、什么时间、哪一本。', none: '这段时间没有记录。', more: '再看 {n} 行', cut: '行数太多，后面的没有列出，请缩短期间。',
    taken: { print: '已记下，打印窗口已打开。', xlsx: '已生成，请在下载里打开。', docx: '已生成，请在下载里打开。' }, offline: '现在没有网络，生成文件要连网；打印不用。', waiting: '还有内容没有提交上去，请连网后再导出；打印不用。', notYours: '这一本由有关职务的人打印和导出。',
    takenOut: '导出记录', table: '表格', log: '谁导出、打印过什么', ofThis: '打印和导出', form: '改表样', formHint: '不要的栏目去掉勾；要换名称就写上。对全机关的打印和导出都生效。', formTitle: '表的名称', callIt: '“{name}”改叫',
  },
  desk: {
    title: '首问接待', mine: '等我办的', nothingMine: '现在没有等您办的来访。', today: '今天的来访', noVisits: '今天还没有登记来访。', promises: '约定的日期', noPromises: '七天内没有约定。', passed: '{day}已过', more: '其他', allVisits: '全部来访',
  },
  supervision: {
    title: '监督和责任', lead: '这里只有监督小组、办公室主任和决定处理的人看得到；涉及本人的，本人看得到全部内容，可以说明和申诉。系统只计数和起草，由人来定。', notYours: '监督小组和办公室主任用这一页。涉及您本人的，请看：',
    reached: '达到规定次数', byBreaches: '当年认定 {n} 次', byAttitude: '态度投诉查实', reachedHint: '提出后会先请本人说明意见，再由办公室主任或秘书长决定。', propose: '提出处理建议', breaches: '违反登记', complaints: '投诉', proposals: '考核处理建议', all: '全部 {n} 条', noneOpen: '没有在办的。', nobodyYet: '还没有指明是谁',
    passed: '约定过了还没办', passedHint: '系统只提出来；要不要登记由您看情况定。', complaintFact: '{day} 态度投诉查实：{reason}',
    draftBreaches: '{year} 年{name}首问责任违反已认定 {n} 次：{facts}。按第十三项第四条，建议年度考核定为不称职，取消当年奖金。', draftAttitude: '{year} 年{name}：{facts}。按第十三项第四条，建议年度考核定为不称职，取消当年奖金。',
  },
  check: {
    title: '接待检查', new: '检查接待', one: '接待检查', pass: '做到', fail: '没做到', na: '没看', allGood: '其余都做到', seen: '写了接待的人，本人也会看到这次检查。', correct: '更正', found: '{n} 项没做到', nothingFound: '没有问题', none: '还没有检查。', struck: '已撤销', ofQuarter: '本季度 {n} 次，至少 {all} 次',
  },
  breach: {
    new: '登记一次违反', from: '由此登记违反', enter: '登记并告知本人', entered: '已登记违反', lead: '登记后本人马上看到，{n} 天内可以说明；听取说明以后才认定。', noSource: '请从一次检查、一件投诉或一次来访打开。', source: { check: '来自这次检查', complaint: '来自这件投诉', visit: '来自这次来访' }, promiseText: '约定 {day} 办的“{what}”，到期没有办，也没有告知来访人。',
  },
  complaint: {
    new: '记下投诉', taken: '投诉已记下，交给监督小组。', takenHint: '交上去以后，这台设备上的内容和联系方式随即删去，也不留底稿；没有网络时，先存在这台设备上等着交。', lead: '写下发生了什么就行。监督小组会在 {n} 个工作日内查清并答复。', contact: '怎么联系投诉人（可不填）', contactHint: '只给处理投诉的人看，涉及的人看不到；答复后清除。', complainant: '投诉人', erased: '已答复，联系方式已清除。', overdue: '保存期限已到，联系方式已清除。', textErased: '保存期限已到，内容已清除。', noContact: '没有留联系方式。', fromVisit: '来自哪次来访', told: '已答复投诉人', tellAndErase: '已答复，清除联系方式',
  },
  standing: {
    year: '{year} 年度', house: '系统', meeting: '会上批评', struck: '已撤销', sayBy: '请您在{day}前说明情况；说明以后才会认定。', waitsFor: '等{name}说明，期限到{day}。', daysOver: '说明的期限已过，可以认定了。', heard: '本人已经说明，等决定。', appealed: '已申诉，由另外的人来定。', mayAppeal: '您可以在{day}前申诉。', mightAppeal: '{name}可以在{day}前申诉。', appealOver: '申诉期限已过。',
    since: '经过', counted: '计入的事实', notShown: '您看不到这一条；内容见上面的文字。', short: '计入的事实有的已撤销，剩下的不够规定次数。请撤回。', takenAlong: '依据的事实已撤销，不够规定次数。',
  },
  mine: {
    title: '与我有关的监督', counted: '{year} 年已认定 {n} 次；到 {all} 次会提出考核处理建议，由人决定。', rights: '登记以后您都看得到。{hear} 天内可以说明，认定后 {appeal} 天内可以申诉，由另外的人来定。', toSay: '等您说明', sayBy: '请在{day}前说明', appealUntil: '{day}前可以申诉', none: '没有与您有关的登记。', noneHint: '有了登记，您会第一时间在这里看到。',
  },
  question: {
    title: '待答问题', open: '等答复', waiting: '待答 {n}', forYou: '有答复了，请转告', none: '没有等答复的问题。', answer: '答复', askedOf: '已请{name}答复', wantsToHear: '来访人等回复', callNow: '请回复来访人', erasedThen: '只为回复这一次；回复后清除。', visitorWaits: '来访人想听回复？', willHear: '已记下，有了答复会提醒您回复来访人。',
    into: '写进办事指引', suggest: '建议写进办事指引', way: { no: '不写', new: '新的一条', amend: '改已有的' }, answerAndWrite: '答复并写进指引', answerAndSuggest: '答复并提出建议', askerHears: '问的人会收到提醒。', proposals: '指引建议', proposedBy: '{name}建议', amends: '改“{matter}”', take: '写进指引', settled: '已答复', suggestLine: '建议一条指引',
  },
  slip: {
    title: '来访条', heading: '来访条', address: '地址：{address}', phone: '电话：{phone}', scan: '用手机扫一扫，可以看办理情况、评价和投诉，不用登录。', registered: '登记时间', matter: '事项', responsible: '现在负责', come: '约定', by: '由谁兑现', told: '已告知', complain: '不满意可以投诉：扫上面的码，或在前台、向考核监督小组提出。',
    where: '（{where}）', print: '打印', toVisit: '回到来访登记', none: '这次来访没有来访条；由责任人或前台来开。', notSent: '这条登记还没有提交到服务器，来访人扫码要等提交以后才看得到。现在就可以打印。',
    correct: '更正来访人信息', request: '来访人的申请', rated: '来访人评价', deleteHint: '同意后系统会从记录、修改记录和日志里清除姓名、联系方式和事项，不能恢复。', erased: '（已按期清除）', more: '方式和人数', chooseHandler: '选承办人', otherHandler: '换一个承办人', notHere: '这台手机上没有这张来访条的登记。', notHereTodo: '请连网同步后再扫；只有负责的人和前台看得到。',
    promised: '约定 {day}，{name}：{what}', today: '今天 {time}，还剩 {left}', hours: '{n} 小时', minutes: '{n} 分钟', todayOver: '今天已过下班时间', passed: '{day}已过',
  },
  arrival: { waits: '已等 {n} 分钟', receive: '我来接待', left: '没有等', at: '{time} 自己登记', visit: '打开来访登记', self: '我是来访人，在这里登记' },
  roster: { title: '导入人员名册', lead: '用 Excel 名册登记人员、科室和职务。先检查，再导入。', template: '下载模板', file: '选择 .xlsx 文件', check: '检查', import: '导入', ok: '没有问题，可以导入。', errors: '{n} 处要改', row: '第 {row} 行 {column} 列', new: '新增', changed: '变更', unchanged: '不变', missing: '名册里没有（不会删除）', done: '已导入。' },
  trouble: {
    full: '手机存储满了，刚才这一步没有记下。', fullTodo: '请删掉一些照片或应用，再点一次。已记下的都还在，填的内容还在页面上。',
    failing: '手机没能写下刚才这一步。', failingTodo: '请再点一次；仍不行，请到“我的 · 待提交”先导出，再重新打开应用。',
  },
  start: { failed: '打不开这台设备上的存储', todo: '请不要用无痕窗口，看看设备是否还有空间，再试一次。已经提交的内容都在服务器上。', slow: '打开得比平时慢', slowTodo: '还在打开，请稍等；一直不动就点下面的按钮。做过的都还在。' },
  inspect: {
    title: '同步详情', copy: '复制给技术支持', copied: '已复制，里面没有内容和姓名。', level: '上次同步完成', last: '上次联系服务器', traffic: '传输', clock: '时钟', clockIs: '与服务器相差 {s} 秒', store: '占用空间', persistent: '长期保存', persistentYes: '浏览器已答应不清掉', persistentNo: '浏览器可能清掉，请添加到桌面',
    kept: '留作备份的步骤', version: '数据版本', again: '重新提交', errors: '最近的问题', errorsNone: '没有问题。', scopes: '同步范围', scopeIs: '到第 {at} 步 · {n} 条', filling: '正在补齐', holds: '手机上有',
  },
  import: {
    title: '从文件继续', lead: '把另一台设备上没来得及提交、已导出的内容，接到这台设备继续提交。只能是本人的文件。', file: '选择导出的文件', damaged: '文件不完整或被改过，没有导入。请重新导出一次。', otherPerson: '这是别人导出的文件，没有导入。请本人在自己的设备上导入。', otherOffice: '这是别的机关的文件，没有导入。', tooLarge: '文件太大，不是导出的文件。',
    inside: '{time} 导出，{n} 步', take: '接到这台设备提交', taken: '已接过来 {n} 步，连上网自动提交。重复导入不会重复提交。',
  },
  evicted: { title: '浏览器清掉了这台设备上的内容', lead: '手机空间不足或长期未用时，浏览器会清掉网页的内容。已提交的都在服务器上。', lost: '上次记得还有 {n} 步没有提交（{time}）。如有导出的文件，登记后可以导入。', none: '上次记得没有未提交的内容。', todo: '请重新登记这台设备；以后请把履职添加到桌面。' },
  keptOf: {
    title: '留了我什么', lead: '下面是系统里可以写到人的每一项：谁看得到，保留多久。到期由系统从记录、修改记录和日志里清除，各人手机上的也一并去掉。', visitors: '关于来访人，或关系到某人的评价', staff: '关于同事', health: '可能说到健康', term: '{since}起 {n} {unit}', open: '一直没有办结的，{since}起 {n} {unit}', at: '“{state}”以后即清除', days: '天', months: '个月', seen: '看得到的：{who}', everybody: '全机关', named: '记录里写到的人', stays: '没有期限的', skeleton: '文字清除以后，谁、哪天、哪一类还留着，用于计数。', see: '看我一年的学习记录', correct: '有出入的，在自己的学习记录里提出异议，或告诉管理员；对处理有意见，可以向网信部门投诉。',
  },
  leaving: {
    title: '{name} · 交接', link: '交接与停用', lead: '离任、调离或久病前，先把手上的事交给别人。', places: '手上的事（{n}）', nothing: '没有需要交接的事。', giveTo: '交给…（{n}）', who: '接手的人', given: '已把 {n} 件交给 {name}。',
    notMine: '下面这些不由您交接：', elsewhere: '另有 {n} 件您看不到，请{posts}打开本页交接。', onlyHolder: '只有这一人', owed: '应办事项', owesNothing: '现在没有应办事项。', owedHint: '按职务办的，由下一位任职者接着办；只属于本人的，停用后不再计。', offline: '没有网络，暂时看不到应办事项。',
    devices: '登记的设备', noDevices: '没有登记过设备。', seen: '最近使用 {time}', endDevice: '停用设备', endAll: '停用全部 {n} 台', deviceLeft: '随本人停用', end: '停用此人…', endAsk: '停用 {name}？', stillOpen: '还有 {n} 件没有交给别人。停用后仍记在督办台上，可以随后再交。', endMeans: '停用立即生效：所有设备退出，不再收到提醒；手机上没交上去的会交给办公室。恢复后可以继续使用。', endNow: '现在停用',
  },
  revoked: { title: '设备已停用', lead: '管理员停用了这台设备。', leadPerson: '您本人在本机关已被停用，这台设备随之停用。如果不应停用，请找系统管理员恢复。', cleared: '机关的内容已从这台设备上清除；停用前做的已经代为提交。', left: '还有 {n} 步没有被接受，请先导出，登记新设备后再处理。', none: '没有留下未处理的内容。', forget: '清除并重新登记' },
  update: { ready: '有新版本', take: '更新' },
  problem: { title: '没有完成', todo: '怎么办' },
  figures: {
    study: '学习图表', centre: '中心组图表', hygiene: '卫生图表', visits: '首问图表', open: '看图表', asTable: '看数字', asPlot: '看图', table: '数据表', moreRows: '其余 {n} 行', tooLittle: '偏少', times: '次', sum: '合计', show: '显示',
    countsAll: '按全机关的记录统计。', countsMine: '这台手机上只有您能看到的记录，按这些统计。', wholeYear: '{year} 年', sessions: '场次', sessionsEmpty: '这一年还没有结束的学习。组织者结束一次学习并定下名单后，会出现在这里。',
    balance: '理论和业务各占多少', balanceNote: '各不少于 {n}%（虚线）。点任一项看是哪几次。', balanceMonths: '各月的内容', forms: '学习形式', formsNote: '形式多样些；没有用过的也列出。', attendance: '各月到会情况', myAttendance: '我的到会情况',
    attendanceEmpty: '没有这样的到会记录。学习结束、名单定下后，会出现在这里。', hoursOf: '各人学习时长', myHours: '我的学习时长', hours: '小时', hourUnit: ' 小时', alphabetical: '按姓名音序排列，不排名。', places: '到会明细',
    standing: { present: '按时', late: '迟到', to_confirm: '待确认', made_up: '已补学', leave: '请假', absent: '缺席' },
    days: '天数', dayUnit: ' 天', centreDays: '全组学习天数', centreDaysNote: '从年初累计，全年应有 {goal} 天。', pace: '全年 {goal} 天的进度', memberDays: '各成员天数', myDays: '我的天数', memberDaysNote: '竖线是此时应有的 {pace} 天。按姓名音序排列，不排名。', notMember: '还没有成员到会的记录；不是成员的，这里没有本人的天数。',
    rooms: '房间和月份', roomsNote: '每格是那个房间那个月的次数，点开看检查表。', inspections: '检查次数', failures: '不合格次数', sections: '各科室不合格次数', sectionsNote: '按科室和月份数检查表；第几次以科室和年度计。', items: '各项目不合格次数', draws: '各房间抽中次数', drawsNote: '久未检查和有过不合格的房间抽中机会大些；点开看是哪几轮。',
    sheetsEmpty: '这一年还没有结束的检查。检查人扫门上的码、逐项勾选并结束后，会出现在这里。', noFailures: '这一年没有不合格项。', drawsEmpty: '这一年还没有抽过房间。检查人在“卫生检查”里抽房。',
    visitsByWeek: '每周来访', onlyMatter: '只看一类事项', visitsByMatter: '各类事项', speed: '多久办好', promise: '约定是否做到', promiseNote: '按约定的日期归月。', visitsBySection: '各科室的事项', visitsBySectionNote: '按办事指引归科室；没有指引的按现责任人所在科室。不按人统计。',
    speeds: { same_day: '当天办好', promised: '按约定办好', days: '隔天办好', told: '告知主管单位', open: '还没办好' }, promises: { kept: '按期', broken: '过了才办好', due: '未到期', overdue: '已过期' },
    visitsEmpty: '还没有来访。谁先接待谁登记，登记后会出现在这里。', promisesEmpty: '这一年没有约定过日期。', visitsNotYours: '来访图表只给能看到全部来访的岗位：前台、监督小组、办公室主任。',
  },
  lists: {
    narrowed: '筛选', dropFilter: '去掉筛选：{text}', state: '状态', period: '时间', any: '不限', more: '更多筛选', columns: '列表', find: '搜姓名、标题、内容或拼音首字母', from: '起', to: '止', byWhom: '由谁登记', byAll: '全体人员都可以登记', byPosts: '由{posts}登记', byRule: '由程序按规则登记',
    emptyOf: '这里会有{label}。', none: '没有符合的记录', noneHint: '去掉一项筛选再看。', opened: '右边的记录', openPage: '打开整页', close: '关闭', keys: '↑ ↓ 选择，Enter 打开，/ 搜索', everywhere: '找人、事项、会议、房间、来访、条款', everywhereNone: '没有找到“{text}”。试试姓名、拼音首字母或编号。', moreOf: '全部 {n} 条', clauses: '制度条款', searching: '正在读取…', all: '全部记录',
  },
  progress: { first: '正在取机关的记录', firstHint: '第一次要取得多些；取过以后没有网络也能用。已取 {n} 条', done: '已办 {n}，共 {all}' },
}

export type InterfaceWords = typeof zh
