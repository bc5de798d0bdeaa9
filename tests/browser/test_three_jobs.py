"""The three jobs at phone size, each done with the network off and the server process stopped (scenes 1 to 3)."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, expect

from server.blobs import kept_hashes
from tests.browser.conftest import Phone
from tests.real_server import SmallTown

Make = Callable[..., Phone]


def test_meeting_room_checked_in_offline_and_seen_by_the_organiser(office: SmallTown, phones: Make) -> None:
    session = office.session()
    phone = phones("承办人").keep()
    phone.offline()
    office.server.stop()
    phone.page.goto(f"{office.server.url}/q/{office.codes['会议室']}")
    shown = phone.page.get_by_role("status").filter(has_text="已签到")
    expect(shown).to_contain_text("按时")
    expect(shown).to_contain_text("已存在手机上")
    expect(shown.get_by_role("link", name=re.compile("党员学习制度 5.2"))).to_be_visible()
    phone.page.reload()
    expect(phone.page.get_by_role("status").filter(has_text="您已经签过到了")).to_be_visible()
    office.server.start()
    phone.online()
    phone.level()
    organiser = phones("组织者")
    organiser.page.goto(f"{office.server.url}/party-study/session/{session}")
    line = organiser.page.get_by_role("listitem").filter(has_text="承办人")
    expect(line).to_contain_text("出席")
    expect(line).to_contain_text("扫码")


def test_roll_call_counts_the_same_and_leave_is_asked_and_granted(office: SmallTown, phones: Make) -> None:
    session = office.session()
    asker = phones("承办人").keep()
    asker.offline()
    asker.page.goto(f"{office.server.url}/party-study/session/{session}")
    asker.page.get_by_role("button", name="请假").click()
    asker.page.get_by_role("dialog").get_by_role("textbox").fill("下乡调研")
    asker.page.get_by_role("dialog").get_by_role("button", name="请假").click()
    expect(asker.page.get_by_text("等秘书长答复")).to_be_visible()
    asker.online()
    asker.level()
    secretary = phones("秘书长")
    secretary.page.get_by_role("link", name=re.compile("答复请假")).click()
    secretary.page.get_by_role("button", name="同意", exact=True).click()
    secretary.page.get_by_role("dialog").get_by_role("button", name="同意", exact=True).click()
    expect(secretary.page.get_by_text("已同意")).to_be_visible()
    secretary.level()
    organiser = phones("组织者").keep()
    organiser.offline()
    organiser.page.goto(f"{office.server.url}/party-study/session/{session}")
    expect(organiser.page.get_by_role("listitem").filter(has_text="承办人")).to_contain_text("已同意")
    organiser.page.get_by_role("button", name="到 检查员 点名", exact=True).click()
    line = organiser.page.get_by_role("listitem").filter(has=organiser.page.get_by_text("检查员", exact=True))
    expect(line).to_contain_text("点名")
    organiser.online()
    organiser.level()
    checked = office.phone("检查员")
    assert checked.replica is not None
    mine = [
        one
        for one in checked.replica.view("party_study.attendance").values()
        if one["person"] == checked.replica.person
    ]
    assert [(one["way"], one["state"]) for one in mine] == [("roll_call", "counted")]


def test_corridor_two_inspectors_tick_the_same_sheet_offline(office: SmallTown, phones: Make) -> None:
    first, second = phones("检查员").keep(), phones("孙巡查").keep()
    for phone in (first, second):
        phone.offline()
        phone.page.goto(f"{office.server.url}/q/{office.codes['301']}")
        phone.page.get_by_role("link", name="检查这个房间").click()
    office.server.stop()
    first.page.get_by_role("group", name=re.compile("地面")).get_by_label("合格", exact=True).check()
    first.page.get_by_role("group", name=re.compile("窗户")).get_by_label("不合格").check()
    first.page.get_by_label(re.compile("说明 窗户")).fill("窗台有灰")
    first.page.get_by_label(re.compile("说明 窗户")).blur()
    second.page.get_by_role("group", name=re.compile("桌面")).get_by_label("合格", exact=True).check()
    expect(first.page.get_by_text("还有 4 项")).to_be_visible()
    office.server.start()
    for phone in (first, second):
        phone.online()
        phone.level()
    expect(first.page.get_by_text("还有 3 项")).to_be_visible(timeout=20_000)
    for item in ("柜顶", "桌下", "无人时"):
        first.page.get_by_role("group", name=re.compile(item)).get_by_label("合格", exact=True).check()
    first.page.get_by_role("button", name="结束检查").click()
    expect(first.page.get_by_role("status").filter(has_text="不合格项 1")).to_be_visible()
    first.level()
    section = phones("承办人")
    section.page.get_by_role("link", name=re.compile("看过并整改不合格项")).click()
    expect(section.page.get_by_text("窗台有灰")).to_be_visible()
    expect(section.page.get_by_role("link", name=re.compile("环境卫生管理制度 12.8"))).to_be_visible()


def test_reception_a_visitor_is_registered_offline_handed_over_and_promised(office: SmallTown, phones: Make) -> None:
    desk = phones("接待员").keep()
    desk.offline()
    office.server.stop()
    desk.page.goto(f"{office.server.url}/q/{office.codes['前台']}")
    desk.page.get_by_role("link", name="登记来访").click()
    desk.page.get_by_label(re.compile("来访人")).fill("王女士")
    desk.page.get_by_label(re.compile("要办什么事")).fill("建议")
    desk.page.get_by_role("button", name=re.compile("代表建议答复查询")).click()
    desk.page.get_by_role("button", name="转交给 承办人").click()
    expect(desk.page.get_by_text("等 承办人 接收")).to_be_visible()
    office.server.start()
    desk.online()
    desk.level()
    handler = phones("承办人")
    handler.page.get_by_role("link", name=re.compile("接收转来的来访")).click()
    handler.page.get_by_role("button", name="接收", exact=True).click()
    handler.page.get_by_role("button", name="约定日期").click()
    dialog = handler.page.get_by_role("dialog")
    dialog.get_by_label(re.compile("承诺办理日期")).fill("2099-01-05")
    dialog.get_by_label(re.compile("承诺事项")).fill("书面答复")
    dialog.get_by_role("button", name="约定日期").click()
    expect(handler.page.get_by_text(re.compile("约定 2099年1月5日"))).to_be_visible()
    handler.level()
    desk.page.reload()
    expect(desk.page.get_by_text(re.compile("约定 2099年1月5日"))).to_be_visible()


def test_a_code_opened_without_a_service_worker_does_the_job_online(office: SmallTown, phones: Make) -> None:
    office.session()
    agent = "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 MicroMessenger/8.0"
    phone = phones("承办人", service_workers="block", user_agent=agent)
    phone.page.goto(f"{office.server.url}/q/{office.codes['会议室']}")
    expect(phone.page.get_by_role("status").filter(has_text="已签到")).to_contain_text("已提交")
    expect(phone.page.get_by_text("在浏览器打开")).to_be_visible()


def test_what_the_server_refuses_stays_in_front_of_the_person(office: SmallTown, phones: Make) -> None:
    office.session()
    phone = phones("承办人").keep()
    phone.offline()
    phone.page.goto(f"{office.server.url}/q/{office.codes['会议室']}")
    expect(phone.page.get_by_role("status").filter(has_text="已签到")).to_be_visible()
    clerk = office.phone("高文书")
    assert clerk.replica is not None
    session = next(iter(clerk.replica.view("party_study.session")))
    clerk.replica.act("party_study.session", session, "call_off", {"outcome": "改期"})
    clerk.exchange()
    phone.online()
    expect(phone.page.locator("a.sync")).to_have_class(re.compile("attention"))
    phone.page.locator("a.sync").click()
    expect(phone.page.get_by_text("这次学习已经取消。")).to_be_visible()
    expect(phone.page.get_by_text(re.compile("请看学习安排里的新时间"))).to_be_visible()
    phone.page.get_by_role("button", name="不要了").click()
    phone.page.get_by_role("dialog").get_by_role("button", name="不要了").click()
    expect(phone.page.get_by_text("没有要处理的内容。")).to_be_visible()


def test_a_photo_taken_offline_reaches_the_section_without_its_metadata(
    office: SmallTown, phones: Make, browser: Browser, tmp_path: Path
) -> None:
    page = browser.new_page(viewport={"width": 2400, "height": 1800})
    page.set_content("<body style='background:linear-gradient(red,blue)'>窗台</body>")
    page.screenshot(path=tmp_path / "window.jpg", type="jpeg")
    page.close()
    inspector = phones("检查员").keep()
    inspector.offline()
    inspector.page.goto(f"{office.server.url}/q/{office.codes['301']}")
    inspector.page.get_by_role("link", name="检查这个房间").click()
    inspector.page.get_by_role("group", name=re.compile("窗户")).get_by_label("不合格").check()
    inspector.page.get_by_label(re.compile("拍照 窗户")).set_input_files(tmp_path / "window.jpg")
    expect(inspector.page.get_by_role("img", name=re.compile("拍照 窗户"))).to_be_visible()
    for item in ("地面", "桌面", "柜顶", "桌下", "无人时"):
        inspector.page.get_by_role("group", name=re.compile(item)).get_by_label("合格", exact=True).check()
    inspector.page.get_by_role("button", name="结束检查").click()
    with inspector.page.expect_response(re.compile("/api/blobs/")) as kept_by_server:
        inspector.online()
    assert kept_by_server.value.status == 200
    inspector.level()
    folder = office.server.data / "offices" / office.id
    section = phones("承办人")
    section.page.get_by_role("link", name=re.compile("看过并整改不合格项")).click()
    picture = section.page.get_by_role("img", name=re.compile("拍照 窗户"))
    expect(picture).to_be_visible()
    width = picture.evaluate("(img) => img.decode().then(() => img.naturalWidth)")
    assert width == 1600
    (kept,) = kept_hashes(folder)
    assert all(b"Exif" not in path.read_bytes() for path in folder.glob(f"blobs/*/{kept}*") if path.is_file())
