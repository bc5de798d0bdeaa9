"""Supervision at phone size (13.2, 13.4): check, breach, account, appeal; complaint, proposal, confirmed; a question answered into the directory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from schema.day import day_of
from server import clock
from sync.device import Device
from tests.browser.conftest import Phone
from tests.browser.test_every_page import AXE, RUN_AXE
from tests.real_server import Server, SmallTown

Make = Callable[[str], Phone]


EVERYTHING_KEPT = """async () => {
  const words = []
  const decode = (value) => {
    if (value instanceof ArrayBuffer) words.push(new TextDecoder().decode(value))
    else if (ArrayBuffer.isView(value)) words.push(new TextDecoder().decode(value))
    else if (Array.isArray(value)) value.forEach(decode)
    else if (value && typeof value === 'object' && !(value instanceof CryptoKey)) Object.values(value).forEach(decode)
    else words.push(String(value))
  }
  const answered = (asked) => new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = reject
  })
  for (const { name } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name))
    for (const store of database.objectStoreNames) decode(await answered(database.transaction(store).objectStore(store).getAll()))
    database.close()
  }
  return words.join('|')
}"""
"""All that a browser's databases hold, as text."""


class SupervisedTown(SmallTown):
    """The small office with a team of two and a director."""

    def _fill(self, system: Device) -> None:
        super()._fill(system)
        for name, post in (
            ("周监督", "supervision_team"),
            ("吴监督", "supervision_team"),
            ("郑主任", "office_director"),
        ):
            self.ids[name] = system.create("office.person", {"name": name})
            system.create("office.post_held", {"person": self.ids[name], "post": post, "since": "2025-01-01"})


@pytest.fixture
def town(server: Server) -> SupervisedTown:
    """The office, its server running."""
    made = SupervisedTown(server)
    server.start()
    return made


@pytest.fixture
def phones(browser: Browser, town: SupervisedTown) -> Iterator[Make]:
    """Makes phones and closes them."""
    made: list[Phone] = []

    def make(name: str) -> Phone:
        made.append(Phone(browser, town))
        return made[-1].be(name)

    yield make
    for phone in made:
        phone.close()


def dialog(page: Page) -> Locator:
    """The sheet that is open."""
    return page.get_by_role("dialog").last


def choose_person(page: Page, label: str, name: str) -> None:
    """Open a field of a person and choose one."""
    page.get_by_label(label, exact=True).click()
    dialog(page).get_by_role("searchbox").fill(name)
    dialog(page).get_by_role("button", name=re.compile(f"^{name}")).click()


def step(phone: Phone, action: str, **texts: str) -> None:
    """Take a step in its sheet, and wait until it is sent."""
    phone.page.get_by_role("button", name=action, exact=True).click()
    if texts:
        for label, text in texts.items():
            dialog(phone.page).get_by_label(re.compile(f"^{label}")).fill(text)
        dialog(phone.page).get_by_role("button", name=action, exact=True).click()
    expect(phone.page.get_by_role("dialog")).to_have_count(0)
    phone.level()


def is_clean(page: Page) -> None:
    """No violation that axe-core finds, once the page is there."""
    expect(page.locator("h1")).to_be_visible()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []


def owed(phone: Phone, town: SmallTown, duty: str) -> None:
    """Open from today's list what is owed."""
    phone.page.goto(town.server.url)
    phone.page.get_by_role("link", name=re.compile(duty)).first.click()


def test_13_4_a_check_a_breach_the_account_the_appeal_and_another_who_decides(
    town: SupervisedTown, phones: Make
) -> None:
    team = phones("周监督").keep()
    team.offline()
    team.page.goto(f"{town.server.url}/q/{town.codes['前台']}")
    team.page.get_by_role("link", name="检查接待").click()
    choose_person(team.page, "接待的人", "接待员")
    team.page.get_by_role("group", name="主动招呼").get_by_label("没做到").check()
    team.page.get_by_role("button", name="其余都做到").click()
    team.page.get_by_label("说明").fill("来访人站了三分钟。")
    is_clean(team.page)
    team.page.get_by_role("button", name="保存").click()
    expect(team.page.get_by_text("1 项没做到")).to_be_visible()
    team.page.get_by_role("link", name="由此登记违反").click()
    expect(team.page.get_by_label("态度冷淡")).to_be_checked()
    is_clean(team.page)
    team.page.get_by_role("button", name="登记并告知本人").click()
    expect(team.page.get_by_text(re.compile("等接待员说明"))).to_be_visible()
    breach = team.page.url
    team.online()
    team.level()

    desk = phones("接待员")
    owed(desk, town, "说明情况")
    expect(desk.page.get_by_text("来访人站了三分钟。")).to_be_visible()
    is_clean(desk.page)
    step(desk, "说明情况", 本人说明="当时在接电话，随后致歉。")

    team.page.goto(breach)
    expect(team.page.get_by_text("当时在接电话，随后致歉。")).to_be_visible()
    step(team, "认定", 认定的理由="两人在场。")

    desk.page.goto(breach)
    expect(desk.page.get_by_text(re.compile("您可以在.*前申诉"))).to_be_visible()
    step(desk, "申诉", 申诉="请看电话记录。")
    team.page.goto(breach)
    team.page.get_by_role("button", name="维持认定").click()
    dialog(team.page).get_by_label(re.compile("^对申诉的答复")).fill("没有新的情况。")
    dialog(team.page).get_by_role("button", name="维持认定").click()
    expect(dialog(team.page).get_by_text("申诉不能由登记或认定这件事的人来定。")).to_be_visible()

    other = phones("吴监督")
    owed(other, town, "对申诉作出决定")
    step(other, "申诉成立，撤销", 对申诉的答复="电话记录属实，予以撤销。")
    desk.page.goto(f"{town.server.url}/first-contact/mine")
    row = desk.page.get_by_role("listitem").filter(has_text="态度冷淡")
    expect(row).to_contain_text("已撤销")
    is_clean(desk.page)
    desk.page.goto(breach)
    expect(desk.page.get_by_text("电话记录属实，予以撤销。")).to_be_visible()

    stranger = phones("承办人")
    stranger.page.goto(breach)
    expect(
        stranger.page.get_by_role("heading", name="找不到这条记录").or_(stranger.page.locator("p.empty"))
    ).to_be_visible()
    stranger.page.goto(f"{town.server.url}/first-contact/supervision")
    expect(stranger.page.get_by_text("监督小组和办公室主任用这一页")).to_be_visible()


def test_13_4_a_complaint_upheld_a_proposal_heard_and_confirmed_and_the_person_sees_it(
    town: SupervisedTown, phones: Make
) -> None:
    handler = phones("承办人").keep()
    handler.offline()
    handler.page.goto(f"{town.server.url}/first-contact/complaints/new")
    handler.page.get_by_label(re.compile("^投诉内容")).fill("电话里不耐烦，没有说完就挂断。")
    handler.page.get_by_label("态度", exact=True).check()
    handler.page.get_by_label("电话", exact=True).check()
    handler.page.get_by_label("联系方式", exact=True).fill("13800000000")
    is_clean(handler.page)
    handler.page.get_by_role("button", name="保存").click()
    expect(handler.page.get_by_text("投诉已记下，交给监督小组。")).to_be_visible()
    handler.online()
    handler.level()

    team = phones("周监督")
    owed(team, town, "查清并处理投诉")
    expect(team.page.get_by_text("13800000000")).to_be_visible()
    complaint = team.page.url
    team.page.get_by_role("button", name="请本人说明").click()
    choose_person(team.page, "涉及的人 *", "接待员")
    dialog(team.page).get_by_role("button", name="请本人说明", exact=True).click()
    expect(team.page.get_by_text(re.compile("等接待员说明"))).to_be_visible()
    team.level()

    desk = phones("接待员")
    owed(desk, town, "说明情况")
    expect(desk.page.get_by_text("电话里不耐烦，没有说完就挂断。")).to_be_visible()
    expect(desk.page.get_by_text("13800000000")).to_have_count(0)
    step(desk, "说明情况", 本人说明="当时有急事，向来电人道歉。")
    team.page.goto(complaint)
    expect(team.page.get_by_text("当时有急事，向来电人道歉。")).to_be_visible()
    step(team, "认定查实", 认定的理由="通话记录相符。", 给投诉人的答复="属实，已批评教育。")
    team.page.get_by_role("button", name="已答复，清除联系方式").click()
    expect(team.page.get_by_text("13800000000")).to_have_count(0)
    team.level()

    team.page.goto(f"{town.server.url}/first-contact/supervision")
    is_clean(team.page)
    team.page.get_by_role("button", name="提出处理建议").click()
    expect(team.page.get_by_text(re.compile("年度考核定为不称职"))).to_be_visible()
    proposal = team.page.url
    team.level()
    desk.page.goto(f"{town.server.url}/first-contact/mine")
    desk.page.get_by_role("link", name=re.compile("态度投诉查实.*说明")).click()
    step(desk, "说明意见", 本人意见="愿意改正，请从轻。")

    director = phones("郑主任")
    owed(director, town, "确认或不作处理")
    expect(director.page.get_by_text("愿意改正，请从轻。")).to_be_visible()
    is_clean(director.page)
    step(director, "确认", 决定的理由="事实清楚，本人认可。")
    desk.page.goto(proposal)
    expect(desk.page.get_by_text("已确认", exact=True)).to_be_visible()
    expect(desk.page.get_by_text("事实清楚，本人认可。")).to_be_visible()
    expect(desk.page.get_by_role("button", name="申诉", exact=True)).to_be_visible()


def test_13_4_a_struck_breach_takes_the_proposal_along_and_a_visit_leads_to_a_complaint(
    town: SupervisedTown, phones: Make
) -> None:
    team, desk = town.phone("周监督"), town.phone("接待员")
    assert team.replica is not None and desk.replica is not None
    breaches = []
    for _ in range(3):
        about = {"at": clock.now_ms(), "person": town.ids["接待员"], "items": {"greeted": "fail"}}
        check = team.replica.create("first_contact.spot_check", about)
        fields = {"subject": check, "check": check, "person": town.ids["接待员"], "kind": "cold", "what": "没有抬头。"}
        day = day_of(clock.now_ms())
        breaches.append(team.replica.create("first_contact.breach", {**fields, "day": day}))
        team.exchange()
        desk.exchange()
        desk.replica.act("first_contact.breach", breaches[-1], "account", {"account": "在接电话。"})
        desk.exchange()
        team.exchange()
        team.replica.act("first_contact.breach", breaches[-1], "confirm", {"reason": "两人在场。"})
    team.exchange()

    page = phones("周监督").page
    page.goto(f"{town.server.url}/first-contact/supervision")
    expect(page.get_by_text("当年认定 3 次")).to_be_visible()
    page.get_by_role("button", name="提出处理建议").click()
    expect(page.get_by_text(re.compile("已认定 3 次"))).to_be_visible()
    proposal = page.url
    expect(page.locator("a.sync")).to_have_class(re.compile("level"))

    other = phones("吴监督")
    other.page.goto(f"{town.server.url}/first-contact/breach/{breaches[1]}")
    other.page.get_by_role("button", name="撤销", exact=True).click()
    dialog(other.page).get_by_label(re.compile("^撤销或重新听取的原因")).fill("记错了人。")
    dialog(other.page).get_by_role("button", name="撤销", exact=True).click()
    expect(
        other.page.get_by_role("status").filter(has_text="已撤销").or_(other.page.get_by_text("记错了人。"))
    ).to_be_visible()
    other.level()
    other.page.goto(proposal)
    expect(other.page.get_by_text("已撤回", exact=True)).to_be_visible()
    expect(other.page.get_by_text("依据的事实已撤销，不够规定次数。")).to_be_visible()

    visit = {"visitor": "王女士", "matter": "咨询", "received_at": clock.now_ms()}
    record = desk.replica.create("first_contact.visit", visit)
    desk.exchange()
    other.page.goto(f"{town.server.url}/first-contact/visit/{record}")
    other.page.get_by_role("link", name="记下投诉").click()
    other.page.get_by_label(re.compile("^投诉内容")).fill("等了很久。")
    other.page.get_by_label("拖延", exact=True).check()
    other.page.get_by_role("button", name="保存").click()
    expect(other.page.get_by_role("heading", name="投诉", exact=True)).to_be_visible()
    expect(other.page.get_by_role("link", name="来自哪次来访")).to_be_visible()
    expect(other.page.get_by_text(re.compile("^接待员 · 拖延"))).to_be_visible()
    complaint = other.page.url
    other.level()

    concerned = phones("接待员")
    concerned.page.goto(complaint)
    expect(concerned.page.get_by_text("等了很久。")).to_be_visible()
    expect(concerned.page.get_by_role("link", name=re.compile("来访"))).to_have_count(0)
    concerned.page.goto(f"{town.server.url}/first-contact/visit/{record}")
    expect(concerned.page.get_by_text("王女士").first).to_be_visible()
    expect(concerned.page.locator(f"a[href*='{complaint.rsplit('/', 1)[1]}']")).to_have_count(0)
    other.page.goto(f"{town.server.url}/first-contact/visit/{record}")
    expect(other.page.locator(f"a[href*='{complaint.rsplit('/', 1)[1]}']")).to_have_count(1)


def test_13_4_a_complaint_taken_down_by_a_member_leaves_nothing_on_the_device(
    town: SupervisedTown, phones: Make
) -> None:
    page = phones("承办人").page
    page.goto(f"{town.server.url}/first-contact/complaints/new")
    page.get_by_label(re.compile("^投诉内容")).fill("哨兵一句话。")
    page.get_by_label("态度", exact=True).check()
    page.get_by_label("电话", exact=True).check()
    page.get_by_label(re.compile("^联系方式")).fill("13987650001")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text(re.compile("^交上去以后"))).to_be_visible()
    expect(page.locator("a.sync")).to_have_class(re.compile("level"))
    held = page.evaluate(EVERYTHING_KEPT)
    assert "接待员" in held, "the office's records are there"
    assert ("哨兵" in held, "13987650001" in held) == (False, False)


def test_13_2_a_question_is_answered_into_the_directory_and_comes_back_to_who_asked(
    town: SupervisedTown, phones: Make, tmp_path: Path
) -> None:
    desk = phones("接待员").keep()
    desk.offline()
    desk.page.goto(f"{town.server.url}/first-contact/directory")
    desk.page.get_by_role("searchbox").fill("轮椅从哪个门进")
    desk.page.get_by_role("button", name="没有找到？记下这个问题").click()
    desk.page.get_by_label("来访人（姓名或称呼）").fill("许先生")
    desk.page.get_by_label("联系方式").fill("13700000000")
    is_clean(desk.page)
    desk.page.get_by_role("button", name="保存").click()
    expect(desk.page.get_by_text(re.compile("有了答复会提醒您"))).to_be_visible()
    desk.online()
    desk.level()

    clerk = phones("高文书")
    owed(clerk, town, "答复没答上来的问题")
    clerk.page.get_by_role("button", name="答复", exact=True).click()
    clerk.page.get_by_label(re.compile("^答复")).fill("东门有坡道，一楼有电梯。")
    clerk.page.get_by_label("新的一条").check()
    clerk.page.get_by_label("地点", exact=True).fill("东门")
    is_clean(clerk.page)
    clerk.page.get_by_role("button", name="答复并写进指引").click()
    expect(clerk.page.get_by_text("没有等答复的问题。")).to_be_visible()
    clerk.level()

    owed(desk, town, "把答复转告问的人")
    expect(desk.page.get_by_text("13700000000")).to_be_visible()
    step(desk, "已回复，清除联系方式")
    expect(desk.page.get_by_text("13700000000")).to_have_count(0)
    step(desk, "已转告问的人")
    desk.page.goto(f"{town.server.url}/first-contact/directory")
    desk.page.get_by_role("searchbox").fill("轮椅")
    expect(desk.page.get_by_text("东门", exact=True)).to_be_visible()
