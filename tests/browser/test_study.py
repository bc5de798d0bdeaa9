"""Study on the screen: the wall's code, a year laid out, a paper sheet typed in, files read without a network (5.1, 5.2)."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from schema.screen import screen_key, step_of
from server import clock
from tests.browser.conftest import Phone
from tests.real_server import SmallTown

Make = Callable[..., Phone]
ATTENDANCE = "party_study.attendance"
KEPT_FILES = """async () => {
  const asked = (request) => new Promise((done) => { request.onsuccess = () => done(request.result) })
  const open = await asked(indexedDB.open('luzhi'))
  const count = await asked(open.transaction('blobs').objectStore('blobs').count())
  open.close()
  return count > 0
}"""
PDF = b"%PDF-1.4 a paper of the session"


def states(office: SmallTown) -> dict[str, tuple[str, str]]:
    """Name to state and flag of each check-in, as the server holds them."""
    names = {person: name for name, person in office.ids.items()}
    replica = office.phone("高文书").replica
    assert replica is not None
    rows = replica.view(ATTENDANCE).values()
    return {names[str(row["person"])]: (str(row["state"]), str(row.get("flag", "none"))) for row in rows}


def screen_of(office: SmallTown, phones: Make) -> tuple[Phone, str]:
    """The clerk sets up the meeting room's screen and takes the network away; gives what it shows."""
    clerk = phones("高文书")
    clerk.page.goto(f"{office.server.url}/screen")
    clerk.page.get_by_role("button", name="设屏幕码").click()
    expect(clerk.page.get_by_role("link", name="在屏幕上显示签到码")).to_be_visible()
    clerk.level()
    clerk.keep().offline()
    clerk.page.get_by_role("link", name="在屏幕上显示签到码").click()
    shown = clerk.page.locator(".screen-code svg")
    expect(shown).to_be_visible()
    return clerk, str(shown.get_attribute("aria-label"))


def test_5_2_the_walls_code_checks_in_without_a_network_and_a_photo_of_it_later_is_flagged(
    office: SmallTown, phones: Make
) -> None:
    office.session()
    _, address = screen_of(office, phones)
    phone, late = phones("承办人").keep(), phones("接待员").keep()
    for one in (phone, late):
        one.offline()
    phone.page.goto(address)
    expect(phone.page.get_by_text(re.compile("已签到"))).to_be_visible()
    expect(phone.page.get_by_text("待提交").first).to_be_visible()

    held = office.phone("高文书").replica
    assert held is not None
    [screen] = held.view("office.screen").values()
    old = step_of(clock.now_ms()) - 20
    late.page.goto(f"{address.split('?')[0]}?t={old}&k={screen_key(str(screen['secret']), old)}")
    expect(late.page.get_by_text("屏幕上的码已经换过")).to_be_visible()

    for one in (phone, late):
        one.online()
        one.level()
    assert states(office) == {"承办人": ("counted", "none"), "接待员": ("to_confirm", "stale_code")}


def test_5_2_a_code_that_the_wall_never_showed_is_flagged_when_it_arrives(office: SmallTown, phones: Make) -> None:
    office.session()
    _, address = screen_of(office, phones)
    phone = phones("承办人").keep()
    phone.offline()
    phone.page.goto(re.sub("k=.*", "k=aaaaaaaa", address))
    expect(phone.page.get_by_text(re.compile("已签到"))).to_be_visible()
    phone.online()
    expect(phone.page.get_by_text("屏幕码对不上")).to_be_visible()
    assert states(office) == {"承办人": ("to_confirm", "wrong_code")}


def test_5_1_a_year_is_laid_out_around_its_holidays_without_a_network(office: SmallTown, phones: Make) -> None:
    clerk = phones("高文书").keep()
    page = clerk.page
    page.goto(f"{office.server.url}/party-study")
    expect(page.get_by_role("button", name="制定计划")).to_be_visible()
    clerk.offline()
    page.get_by_role("button", name=re.compile("›")).click()
    page.get_by_role("button", name="制定计划").click()
    page.get_by_label("目标和重点").fill("理论和业务各一半")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("理论和业务各一半")).to_be_visible()
    page.get_by_role("button", name="按节奏排好").click()
    page.get_by_label(re.compile("地点")).click()
    page.get_by_role("button", name="会议室").click()
    page.get_by_role("textbox", name=re.compile("1月")).first.fill("学习宪法")
    page.get_by_role("button", name=re.compile("安排这")).click()
    expect(page.get_by_text(re.compile("共 2[67] 次"))).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("学习宪法"))).to_be_visible()
    clerk.online()
    clerk.level()
    replica = office.phone("组织者").replica
    assert replica is not None
    assert len(replica.view("party_study.session")) in (26, 27)
    expect(page.get_by_role("button", name="按节奏排好")).to_have_count(0)


def test_5_2_a_paper_sheet_is_typed_in_and_corrected_and_files_are_read_without_a_network(
    office: SmallTown, phones: Make
) -> None:
    session = office.session(minutes_from_now=-60)
    organiser = phones("组织者").keep()
    page = organiser.page
    page.goto(f"{office.server.url}/party-study/session/{session}")
    page.locator("input[type=file]").set_input_files({"name": "材料.pdf", "mimeType": "application/pdf", "buffer": PDF})
    expect(page.get_by_role("button", name="材料.pdf", exact=True)).to_be_visible()
    organiser.level()
    organiser.offline()
    page.get_by_role("button", name="补录纸质签到").click()
    for name in ("承办人", "接待员"):
        page.get_by_role("checkbox", name=re.compile(f"^{name}")).check()
    page.get_by_role("button", name="录入 2 人").click()
    page.get_by_role("button", name="更正 接待员").click()
    page.get_by_role("checkbox", name="早退").check()
    page.get_by_role("button", name="不计出席").click()
    page.get_by_label(re.compile("备注")).fill("签名不是本人")
    page.get_by_role("button", name="不计出席").last.click()
    expect(page.get_by_text(re.compile("早退 · 签名不是本人")).first).to_be_visible()
    organiser.online()
    page.get_by_role("button", name="关闭").click()
    organiser.level()
    assert states(office) == {"承办人": ("counted", "none"), "接待员": ("struck", "none")}

    reader = phones("秘书长").keep()
    reader.page.goto(f"{office.server.url}/party-study/session/{session}")
    expect(reader.page.get_by_role("button", name="材料.pdf", exact=True)).to_be_visible()
    reader.page.wait_for_function(KEPT_FILES)
    reader.offline()
    with reader.page.context.expect_page() as opened:
        reader.page.get_by_role("button", name="材料.pdf", exact=True).click()
    assert opened.value.url.startswith("blob:")
