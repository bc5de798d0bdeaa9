"""The phone's own care: the page that tells how it stands, leaving with work unsent, going on from a file, a database that the browser threw away."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import AXE, Phone
from tests.browser.test_faults import ITEMS, journal_of, open_sheet, tick
from tests.real_server import SmallTown

Make = Callable[..., Phone]
RUN_AXE = """axe.run(document, {resultTypes: ['violations']}).then((all) => all.violations.map((one) => one.id))"""


def waiting_phone(office: SmallTown, phones: Make) -> Phone:
    """An inspector's phone, offline, with three ticks not sent."""
    phone = phones("检查员").keep()
    phone.offline()
    open_sheet(phone.page, office)
    for item in ITEMS[:3]:
        tick(phone.page, item)
    return phone


def saved_file(phone: Phone, office: SmallTown, folder: Path) -> Path:
    """The file of what waits."""
    phone.page.goto(f"{office.server.url}/me/waiting")
    with phone.page.expect_download() as download:
        phone.page.get_by_role("button", name="先导出").click()
    path = folder / "saved.json"
    download.value.save_as(path)
    return path


def test_what_waits_goes_on_from_a_file_on_another_device_once(office: SmallTown, phones: Make, tmp_path: Path) -> None:
    lost = waiting_phone(office, phones)
    path = saved_file(lost, office, tmp_path)
    other = phones("检查员")
    for _ in range(2):
        other.page.goto(f"{office.server.url}/me/import")
        other.page.get_by_label("选择导出的文件").set_input_files(path)
        expect(other.page.get_by_role("heading", name=re.compile("3 步"))).to_be_visible()
        other.page.get_by_role("button", name="接到这台设备提交").click()
        expect(other.page.get_by_role("status").filter(has_text="已接过来")).to_be_visible()
        other.level()
    lost.online()
    lost.level()
    applied, sheet = journal_of(office)
    assert (set(applied.values()), len(applied)) == ({1}, 3)
    assert set(sheet["items"].values()) == {"pass"}  # type: ignore[attr-defined]


def test_a_damaged_or_foreign_file_is_told_and_not_taken(office: SmallTown, phones: Make, tmp_path: Path) -> None:
    path = saved_file(waiting_phone(office, phones), office, tmp_path)
    content = json.loads(path.read_text(encoding="utf-8"))
    damaged = tmp_path / "damaged.json"
    damaged.write_text(json.dumps({**content, "made_at": content["made_at"] + 1}), encoding="utf-8")
    torn = tmp_path / "torn.json"
    torn.write_bytes(path.read_bytes()[:200])
    other = phones("孙巡查")
    for file, told in ((damaged, "不完整"), (torn, "不完整"), (path, "别人导出")):
        other.page.goto(f"{office.server.url}/me/import")
        other.page.get_by_label("选择导出的文件").set_input_files(file)
        expect(other.page.get_by_role("alert").filter(has_text=told)).to_be_visible()
    expect(other.page.locator("a.sync")).to_have_class(re.compile("level"))


def test_leaving_with_work_unsent_needs_a_second_word(office: SmallTown, phones: Make) -> None:
    phone = waiting_phone(office, phones)
    phone.page.goto(f"{office.server.url}/me")
    phone.page.get_by_role("button", name="退出并清除这台设备").click()
    dialog = phone.page.get_by_role("dialog")
    expect(dialog.get_by_text("还有 3 步没有提交")).to_be_visible()
    expect(dialog.get_by_role("button", name="退出并清除", exact=True)).to_be_disabled()
    dialog.get_by_role("button", name="立即同步").click()
    expect(dialog.get_by_text("还有 3 步没有提交")).to_be_visible()
    phone.online()  # back in the network it sends by itself, the dialog still open
    expect(dialog.get_by_text("还有 3 步没有提交")).to_be_hidden()
    dialog.get_by_role("button", name="退出并清除", exact=True).click()
    expect(phone.page.get_by_text("选一个人来试用")).to_be_visible()
    expect(phone.page.get_by_text("浏览器清掉了")).to_be_hidden()


def test_the_inspector_tells_how_the_phone_stands_without_content(office: SmallTown, phones: Make) -> None:
    phone = waiting_phone(office, phones)
    phone.context.grant_permissions(["clipboard-read", "clipboard-write"])
    phone.page.goto(f"{office.server.url}/me/inspector")
    expect(phone.page.get_by_role("heading", name="待提交 3")).to_be_visible()
    phone.page.get_by_role("button", name="复制给技术支持").click()
    expect(phone.page.get_by_text("已复制")).to_be_visible()
    text = phone.page.evaluate("() => navigator.clipboard.readText()")
    assert text.count("waits ") == 3
    assert "scope office at" in text
    assert not re.search("[\u4e00-\u9fff]", text)
    phone.page.evaluate(AXE.read_text(encoding="utf-8"))
    assert phone.page.evaluate(RUN_AXE) == []


def test_a_database_that_the_browser_threw_away_is_told(office: SmallTown, phones: Make) -> None:
    phone = waiting_phone(office, phones)
    phone.page.goto(f"{office.server.url}/me")
    expect(phone.page.locator("a.sync")).to_contain_text("3")
    phone.page.goto(f"{office.server.url}/icon.svg")
    phone.page.evaluate(
        "() => new Promise((done) => { indexedDB.deleteDatabase('luzhi').onsuccess = () => done(true) })"
    )
    phone.online()
    phone.page.goto(office.server.url)
    expect(phone.page.get_by_role("alert").filter(has_text="浏览器清掉了")).to_contain_text("还有 3 步没有提交")


def test_a_step_that_a_full_phone_cannot_write_down_is_told_and_not_shown_as_done(
    office: SmallTown, phones: Make
) -> None:
    phone = waiting_phone(office, phones)
    # Chromium looks at its quota only now and then: the store itself refuses here, as it would
    phone.page.evaluate("""() => {
        const add = IDBObjectStore.prototype.add
        IDBObjectStore.prototype.add = function () {
            throw new DOMException('no room', 'QuotaExceededError')
        }
        window.free = () => { IDBObjectStore.prototype.add = add }
    }""")
    group = phone.page.get_by_role("group", name=re.compile(ITEMS[3]))
    group.get_by_label("合格", exact=True).click()
    told = phone.page.get_by_role("alert").filter(has_text="手机存储满了")
    expect(told).to_be_visible()
    expect(group.get_by_label("合格", exact=True)).not_to_be_checked()
    phone.page.evaluate(AXE.read_text(encoding="utf-8"))
    assert phone.page.evaluate(RUN_AXE) == []
    phone.page.evaluate("() => window.free()")
    tick(phone.page, ITEMS[3])
    expect(told).to_be_hidden()
    phone.page.reload()
    expect(phone.page.locator("a.sync")).to_contain_text("4")


def test_ti5_a_revoked_phone_hands_in_what_waits_for_a_word_then_and_forgets_the_rest(
    office: SmallTown, phones: Make
) -> None:
    phone = waiting_phone(office, phones)
    device = phone.page.evaluate("""() => new Promise((done) => {
        indexedDB.open('luzhi').onsuccess = (event) => {
            const asked = event.target.result.transaction('identity').objectStore('identity').get('me')
            asked.onsuccess = () => { event.target.result.close(); done(asked.result.device) }
        }
    })""")
    admin = office.phone("管理员")
    assert admin.call("post", f"/api/devices/{device}/revoke").status_code in (200, 201)
    phone.online()
    expect(phone.page.get_by_role("heading", name="设备已停用")).to_be_visible()
    expect(phone.page.get_by_text(re.compile("有 3 步已经收到，等确认"))).to_be_visible()
    phone.page.get_by_role("link", name="看现在的情况").click()
    expect(phone.page.locator("dd", has_text=re.compile("^合格$"))).to_have_count(3)
    phone.page.goto(f"{office.server.url}/me/revoked")
    counts = phone.page.evaluate("""() => new Promise((done) => {
        indexedDB.open('luzhi').onsuccess = (event) => {
            const db = event.target.result, told = {}
            const tx = db.transaction(['rows', 'segments', 'kept', 'outbox'])
            for (const name of tx.objectStoreNames) {
                tx.objectStore(name).count().onsuccess = (count) => { told[name] = count.target.result }
            }
            tx.oncomplete = () => { db.close(); done(told) }
        }
    })""")
    assert counts == {"rows": 0, "segments": 0, "kept": 0, "outbox": 0}
    phone.page.get_by_role("button", name="清除并重新登记").click()
    expect(phone.page.get_by_text("选一个人来试用")).to_be_visible()
    admin.exchange()
    assert admin.replica is not None
    assert [one["state"] for one in admin.replica.view("office.waiting").values()] == ["waiting"] * 3
    assert admin.replica.view("hygiene.inspection") == {}


def test_a_value_that_gave_way_can_be_put_back(office: SmallTown, phones: Make) -> None:
    keeper = phones("管理员")
    keeper.page.goto(f"{office.server.url}/r/office.section/{office.ids['代表工委']}")
    keeper.page.get_by_role("button", name="修改").click()
    keeper.page.get_by_label("名称").fill("代表联络工委")
    keeper.page.get_by_role("button", name="保存").click()
    expect(keeper.page.get_by_role("heading", name="代表联络工委")).to_be_visible()
    keeper.level()
    keeper.page.get_by_role("button", name="改动记录").click()
    expect(keeper.page.get_by_text("原来是 代表工委")).to_be_visible()
    keeper.page.get_by_role("button", name=re.compile("恢复此值 名称 代表工委")).click()
    expect(keeper.page.get_by_role("status").filter(has_text="已恢复为代表工委")).to_be_visible()
    expect(keeper.page.get_by_role("heading", name="代表工委")).to_be_visible()
    inspector = phones("检查员")
    inspector.page.goto(f"{office.server.url}/r/office.section/{office.ids['代表工委']}")
    inspector.page.get_by_role("button", name="改动记录").click()
    expect(
        inspector.page.get_by_text("原来是 代表联络工委").or_(inspector.page.get_by_text("原来是 代表工委")).first
    ).to_be_visible()
    expect(inspector.page.get_by_role("button", name=re.compile("恢复此值"))).to_have_count(0)
