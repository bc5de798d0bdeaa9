"""The tablet at the desk in a real browser: enrolled to a station, people switch by PIN, with and without a network (TRUST A6, A7; SH10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import AXE, Phone
from tests.real_server import SmallTown

TABLET = {"width": 1024, "height": 768}
FIRST, SECOND = "接待员", "高文书"
PINS = {FIRST: "407193", SECOND: "825064"}
RUN_AXE = """axe.run(document, {resultTypes: ['violations']})
  .then((all) => all.violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 160))]))"""


class Desk:
    """The tablet's page and what people do at it."""

    def __init__(self, tablet: Phone, office: SmallTown) -> None:
        self.phone, self.page, self.office = tablet, tablet.page, office

    def enrol(self) -> None:
        """An administrator makes the link for the desk; both screens show the same digits."""
        admin = self.office.phone("管理员")
        issued = admin.call("post", "/api/enrol/issue", json={"station": self.office.ids["码前台"]}).json()
        self.page.goto(issued["link"])
        expect(self.page.get_by_text("前台的共用平板")).to_be_visible()
        pending = admin.call("get", "/api/enrol/pending", params={"code": issued["code"]}).json()
        expect(self.page.get_by_text(pending["digits"])).to_be_visible()
        admin.call("post", "/api/enrol/confirm", json={"pending": pending["pending"]})
        self.is_locked()
        self.phone.keep()

    def is_locked(self) -> None:
        """The lock screen, and nothing of anybody's."""
        expect(self.page.get_by_role("heading", name="请选自己的名字")).to_be_visible()
        expect(self.page.locator(".tablet-bar")).to_have_count(0)

    def find(self, name: str) -> None:
        """Somebody who has never been here."""
        self.page.get_by_role("button", name="名单里没有我").click()
        self.page.get_by_role("button", name=re.compile(f"^{name}")).click()

    def choose(self, name: str) -> None:
        """Somebody who has."""
        self.page.get_by_role("button", name=re.compile(f"^{name}")).click()

    def type_pin(self, pin: str) -> None:
        """By thumb."""
        for digit in pin:
            self.page.get_by_role("button", name=digit, exact=True).click()
        self.page.get_by_role("button", name="进入").click()

    def sign_in(self, name: str, *, first_time: bool = False) -> None:
        """Choose the name, type the PIN; the tablet says who it is, large."""
        (self.find if first_time else self.choose)(name)
        self.type_pin(PINS[name])
        expect(self.page.locator(".tablet-bar strong")).to_have_text(name)
        expect(self.page.locator(".tablet-bar strong")).to_have_class(re.compile("big"))

    def lock(self) -> None:
        """By the button that is always there."""
        self.page.get_by_role("button", name="锁定").click()
        self.is_locked()

    def begin_visit(self, visitor: str, matter: str) -> None:
        """Fill in the form of a visitor."""
        self.page.get_by_role("link", name="今天", exact=True).click()
        self.page.get_by_role("link", name="登记来访").click()
        self.page.get_by_label(re.compile("来访人")).fill(visitor)
        self.page.get_by_label(re.compile("要办什么事")).fill(matter)

    def register(self, visitor: str) -> None:
        """Register a visitor."""
        self.begin_visit(visitor, "问路")
        self.page.get_by_role("button", name="登记", exact=True).click()
        expect(self.page.get_by_role("heading", name=visitor)).to_be_visible()

    def visits(self) -> dict[str, str]:
        """Visitor to author, as the server holds them."""
        people = {person: name for name, person in self.office.ids.items()}
        replica = self.office.phone(FIRST).replica
        assert replica is not None
        rows = replica.view("first_contact.visit").values()
        return {str(one["visitor"]): people[str(one["by"])] for one in rows}

    def is_clean(self) -> None:
        """No violation by axe, nothing wider than the screen, keys big enough for thumbs."""
        assert self.page.evaluate(RUN_AXE) == []
        assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.fixture
def desk(browser: Browser, office: SmallTown) -> Iterator[Desk]:
    """An enrolled tablet at the desk; two people have set a PIN on their own phones."""
    for name, pin in PINS.items():
        assert office.phone(name).call("post", "/api/pin", json={"pin": pin}).status_code == 200
    tablet = Phone(browser, office, viewport=TABLET, has_touch=True)
    tablet.context.add_init_script(path=AXE)
    made = Desk(tablet, office)
    made.enrol()
    yield made
    tablet.close()


def storage_of(page: Page, database: str, store: str) -> str:
    """All that a store holds, as text."""
    return str(
        page.evaluate(
            """([name, store]) => new Promise((done, failed) => {
              const open = indexedDB.open(name)
              open.onerror = () => failed(open.error)
              open.onsuccess = () => {
                const all = open.result.transaction(store).objectStore(store).getAll()
                all.onsuccess = () => {
                  open.result.close()
                  const plain = (_, value) => value instanceof CryptoKey ? 'key ' + value.type + value.extractable
                    : value instanceof Uint8Array ? new TextDecoder().decode(value) : value
                  done(JSON.stringify(all.result, plain))
                }
              }
            })""",
            [database, store],
        )
    )


def test_sh10_two_receptionists_switch_offline_and_each_is_the_author(desk: Desk) -> None:
    office, page = desk.office, desk.page
    desk.is_clean()
    desk.sign_in(FIRST, first_time=True)
    desk.phone.level()
    desk.lock()
    desk.sign_in(SECOND, first_time=True)
    desk.phone.level()
    desk.lock()
    desk.is_clean()

    desk.phone.offline()
    desk.sign_in(FIRST)
    desk.register("王女士")
    desk.is_clean()
    desk.begin_visit("张先生", "没写完的")
    desk.is_clean()
    desk.lock()
    assert page.url == f"{office.server.url}/"
    desk.choose(SECOND)
    desk.is_clean()
    page.get_by_role("button", name="换一个人").click()
    desk.sign_in(SECOND)
    expect(page.get_by_text("王女士")).to_have_count(0)
    desk.register("李先生")
    desk.lock()
    for name in PINS:
        expect(page.get_by_role("button", name=re.compile(f"^{name}"))).to_contain_text("待提交 1")
    assert desk.visits() == {}

    desk.phone.online()
    expect(page.get_by_text("待提交 1")).to_have_count(0)
    assert desk.visits() == {"王女士": FIRST, "李先生": SECOND}
    desk.sign_in(FIRST)
    expect(page.get_by_label(re.compile("来访人"))).to_have_value("张先生")
    expect(page.get_by_label(re.compile("要办什么事"))).to_have_value("没写完的")
    desk.phone.level()
    page.get_by_role("button", name="登记", exact=True).click()
    expect(page.get_by_role("heading", name="张先生")).to_be_visible()
    desk.phone.level()
    assert desk.visits()["张先生"] == FIRST
    desk.begin_visit("", "")
    expect(page.get_by_label(re.compile("来访人"))).to_have_value("")


def test_sh10_wrong_pins_wait_and_end_the_offline_sign_in_but_lose_nothing(desk: Desk) -> None:
    page = desk.page
    page.clock.install()
    page.reload()
    desk.sign_in(FIRST, first_time=True)
    desk.phone.level()
    desk.phone.offline()
    desk.register("王女士")
    desk.lock()
    for tries in range(1, 11):
        desk.choose(FIRST)
        desk.type_pin("614000")
        told = page.get_by_role("alert")
        expect(told).to_contain_text("离线登录已清除" if tries == 10 else f"还可以试 {10 - tries} 次")
        if tries == 3:
            desk.type_pin(PINS[FIRST])
            expect(told).to_contain_text(re.compile(r"请等 \d+ 秒"))
        page.clock.fast_forward(5 * 60_000)
        page.get_by_role("button", name="换一个人").click()
    person = desk.office.ids[FIRST]
    assert '"wrapped":null' in storage_of(page, "luzhi-tablet", "people")
    assert storage_of(page, f"luzhi-person-{person}", "rows") == "[]"
    assert "王女士" in storage_of(page, f"luzhi-person-{person}", "outbox")
    desk.choose(FIRST)
    desk.type_pin(PINS[FIRST])
    expect(page.get_by_role("alert")).to_contain_text("要连上网")
    desk.phone.online()
    page.get_by_role("button", name="换一个人").click()
    expect(page.get_by_text("待提交 1")).to_have_count(0)
    assert desk.visits() == {"王女士": FIRST}
    desk.sign_in(FIRST)
    desk.phone.level()


def test_sh10_two_minutes_without_a_touch_lock_it_and_the_key_lies_wrapped(desk: Desk) -> None:
    page = desk.page
    page.clock.install()
    page.reload()
    desk.sign_in(FIRST, first_time=True)
    desk.phone.level()
    desk.begin_visit("张先生", "没写完的")
    page.clock.fast_forward(110_000)
    page.locator(".tablet-bar strong").tap()
    page.clock.fast_forward(110_000)
    expect(page.locator(".tablet-bar strong")).to_have_text(FIRST)
    page.clock.fast_forward(15_000)
    desk.is_locked()
    page.goto(f"{desk.office.server.url}/matters")
    desk.is_locked()
    person = desk.office.ids[FIRST]
    assert "key" not in storage_of(page, f"luzhi-person-{person}", "identity")
    assert "key privatefalse" in storage_of(page, "luzhi-tablet", "tablet")
    assert "key privatetrue" not in storage_of(page, "luzhi-tablet", "tablet") + storage_of(
        page, "luzhi-tablet", "people"
    )
    desk.sign_in(FIRST)
    expect(page.get_by_label(re.compile("来访人"))).to_have_value("张先生")


def test_the_tablet_offers_only_the_desk_and_ends_with_a_new_pin(desk: Desk) -> None:
    page = desk.page
    desk.sign_in(SECOND, first_time=True)
    desk.phone.level()
    page.get_by_role("link", name="事项").click()
    expect(page.get_by_role("link", name="来访登记")).to_be_visible()
    expect(page.get_by_text("卫生检查")).to_have_count(0)
    page.get_by_role("link", name="我的", exact=True).click()
    expect(page.get_by_text("退出并清除这台设备")).to_have_count(0)
    expect(page.get_by_text("我的设备")).to_have_count(0)
    desk.is_clean()
    desk.office.phone(SECOND).call("post", "/api/pin", json={"pin": "730995"})
    page.get_by_role("link", name="今天", exact=True).click()
    desk.begin_visit("王女士", "问路")
    page.get_by_role("button", name="登记", exact=True).click()
    desk.is_locked()
    desk.choose(SECOND)
    desk.type_pin(PINS[SECOND])
    expect(page.get_by_role("alert")).to_contain_text("PIN 不对")
    desk.type_pin("730995")
    expect(page.locator(".tablet-bar strong")).to_have_text(SECOND)
    desk.phone.level()
    assert desk.visits() == {"王女士": SECOND}
