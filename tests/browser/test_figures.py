"""Figures and lists in the demo office: every number opens exactly its records, without a network; search, filters, the desk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from schema.catalogue import find_catalogue
from schema.day import day_of, days_after
from server import clock
from server.demo import prepare_demo
from server.house import House
from tests.browser.conftest import AXE, NEVER_WOKEN, PHONE, Phone, fresh
from tests.demo_office import Person, holder
from tests.real_server import Server, SmallTown

DESK = {"width": 1440, "height": 900}
RUN_AXE = "axe.run(document, {resultTypes: ['violations']}).then((all) => all.violations.map((v) => v.id + ' ' + v.nodes[0].html))"
Open = Callable[..., Page]


class DemoServer(Server):
    """A running server with the demo office in it, and somebody whom tests look for."""

    clerk: Person


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoServer]:
    """The demo office of the tests' day."""
    server = DemoServer(tmp_path_factory.mktemp("figures"))
    house = House(server.settings, find_catalogue(), server.now_ms, clock.random_bytes)
    server.clerk = holder(prepare_demo(house), "office_clerk")
    house.close()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def open_as(browser: Browser, demo: Server) -> Iterator[Open]:
    """A page of somebody of the demo, level, kept by its worker, and then without a network."""
    made: list[Page] = []
    faults: list[str] = []

    def make(person: str, *, is_desk: bool = False, scheme: str = "light") -> Page:
        context = fresh(browser, demo, viewport=DESK if is_desk else PHONE, color_scheme=scheme)
        context.add_init_script(NEVER_WOKEN)
        page = context.new_page()
        made.append(page)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(demo.url)
        page.get_by_role("searchbox").fill(person)
        page.locator("button.row").first.click()
        expect(page.locator("a.sync")).to_have_class(re.compile("level"))
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.wait_for_function("() => navigator.serviceWorker.controller !== null")
        context.set_offline(True)
        return page

    yield make
    for page in made:
        page.context.close()
    assert faults == []


def go(page: Page, demo: Server, address: str) -> None:
    page.goto(demo.url + address)
    expect(page.locator("h1")).to_be_visible()


def counted(page: Page) -> int:
    """What a list says that it holds."""
    said = page.get_by_role("status").filter(has_text=re.compile(r"\d+ 条")).first
    expect(said).to_be_visible()
    found = re.search(r"(\d+) 条", said.inner_text())
    assert found
    return int(found[1])


def numbers_open_their_records(page: Page, demo: Server, address: str, picked: str, most: int = 12) -> int:
    """Follow links of a plot by their labels' last number and count what opens; gives how many were followed."""
    go(page, demo, address)
    expect(page.locator("figure.plot").first).to_be_visible()
    expect(page.locator(picked).first).to_be_attached()
    marks = page.locator(picked).evaluate_all(
        "all => all.map((a) => [a.getAttribute('href'), a.getAttribute('aria-label')])"
    )
    step = max(1, len(marks) // most)
    for href, label in marks[::step]:
        go(page, demo, href)
        number = re.search(r"(\d+)\D*$", label)
        assert number, label
        assert counted(page) == int(number[1]), (label, href)
    return len(marks[::step])


def test_5_3_and_5_7_each_number_of_study_opens_exactly_its_sessions_and_places(open_as: Open, demo: Server) -> None:
    page = open_as("文书")
    assert numbers_open_their_records(page, demo, "/figures/study", "figure.plot svg a.mark") >= 10


def test_12_7_and_12_8_each_cell_of_hygiene_opens_exactly_its_sheets(open_as: Open, demo: Server) -> None:
    page = open_as("文书")
    assert numbers_open_their_records(page, demo, "/figures/hygiene", "a.cell") >= 10
    assert numbers_open_their_records(page, demo, "/figures/hygiene", ".row-numbers a") >= 6


def test_13_3_each_number_of_visits_opens_exactly_its_visits(open_as: Open, demo: Server) -> None:
    page = open_as("办公室主任")
    assert (
        numbers_open_their_records(page, demo, "/figures/first-contact", "figure.plot svg a.mark, .row-numbers a", 16)
        >= 10
    )


def test_13_3_who_does_not_see_every_visit_gets_no_figures_of_them(open_as: Open, demo: Server) -> None:
    page = open_as("三级主任科员")
    go(page, demo, "/figures/first-contact")
    expect(page.get_by_text("来访图表只给能看到全部来访的岗位")).to_be_visible()
    expect(page.locator("figure.plot")).to_have_count(0)


def test_5_2_a_member_counts_only_what_is_theirs_and_is_told_so(open_as: Open, demo: Server) -> None:
    page = open_as("三级主任科员")
    go(page, demo, "/figures/study")
    mine = page.locator("figure.plot").filter(has_text="我的到会情况")
    expect(mine).to_contain_text("只有您能看到的记录")
    expect(page.locator("figure.plot").filter(has_text="我的学习时长").locator(".row-name")).to_have_count(1)


def test_a_filter_survives_a_reload_and_can_be_taken_away(open_as: Open, demo: Server) -> None:
    page = open_as("文书")
    year = days_after(day_of(demo.now_ms()), -180)[:4]  # one that has months of sheets, whenever it is
    go(page, demo, f"/matters/hygiene.inspection?result=failed&day={year}")
    few = counted(page)
    assert few > 0
    page.reload()
    assert counted(page) == few
    page.get_by_role("button", name=re.compile("去掉筛选：结果")).click()
    expect(page).to_have_url(re.compile(rf"inspection\?day={year}$"))
    page.get_by_label("状态").select_option("open")
    expect(page).to_have_url(re.compile("state=open"))
    go(page, demo, "/matters/hygiene.inspection?colour=red")
    assert counted(page) == 0


def test_a_list_is_searched_by_initials_of_a_room_and_by_words_of_a_remark(open_as: Open, demo: Server) -> None:
    page = open_as("文书")
    go(page, demo, "/matters/hygiene.inspection")
    whole = counted(page)
    page.get_by_role("searchbox").fill("cjgw")
    expect(page.locator("a.opens").first).to_contain_text("财经工委")
    assert 0 < counted(page) < whole


def test_one_box_finds_people_rooms_and_clauses_without_a_network(open_as: Open, demo: DemoServer) -> None:
    page = open_as("文书")
    go(page, demo, "/matters")
    box = page.get_by_role("searchbox")
    box.fill(demo.clerk.initials)
    expect(page.get_by_role("heading", name="人员")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile(demo.clerk.name)).first).to_be_visible()
    box.fill("首问负责")
    box.fill("12.8")
    expect(page.get_by_role("heading", name="制度条款")).to_be_visible()
    box.fill("qqqqzz")
    expect(page.get_by_text("没有找到“qqqqzz”")).to_be_visible()


def test_on_a_desk_the_record_stands_beside_its_list_and_the_keyboard_goes_through_it(
    open_as: Open, demo: Server
) -> None:
    page = open_as("文书", is_desk=True)
    go(page, demo, "/matters/office.person")
    links = page.locator("a.opens")
    second = links.nth(1).inner_text()
    links.first.click()
    expect(page.locator("aside.pane")).to_be_visible()
    expect(page).to_have_url(re.compile("open="))
    links.first.focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("aside.pane h2.pane-title")).to_have_text(second)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []
    page.reload()
    expect(page.locator("aside.pane h2.pane-title")).to_have_text(second)
    page.keyboard.press("Escape")
    expect(page.locator("aside.pane")).to_have_count(0)
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_the_marks_of_a_plot_are_one_stop_of_the_keyboard_and_arrows_go_on(open_as: Open, demo: Server) -> None:
    page = open_as("文书", scheme="dark")
    go(page, demo, "/figures/study")
    plot = page.locator("figure.plot").filter(has_text="各月到会情况")
    expect(plot.locator("a.mark[tabindex='0']")).to_have_count(1)
    plot.locator("a.mark[tabindex='0']").focus()
    page.keyboard.press("ArrowRight")
    expect(plot.locator("a.mark").nth(0)).not_to_be_focused()
    label = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert re.search(r"\d+月 ", label)
    plot.get_by_role("button", name=re.compile("看数字")).click()
    expect(plot.get_by_role("table")).to_be_visible()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []


def test_an_empty_list_says_what_will_stand_there_and_who_makes_it(
    office: SmallTown, phones: Callable[..., Phone]
) -> None:
    clerk, staff = phones("高文书"), phones("承办人")
    for phone in (clerk, staff):
        phone.page.goto(f"{office.server.url}/matters/party_study.holiday_study")
        expect(phone.page.get_by_text("这里会有节日学习")).to_be_visible()
        expect(phone.page.get_by_text(re.compile("^由.*登记$"))).to_be_visible()
    expect(clerk.page.get_by_role("link", name="布置节日学习")).to_be_visible()
    expect(staff.page.get_by_role("link", name="布置节日学习")).to_have_count(0)
    clerk.page.goto(f"{office.server.url}/figures/study")
    expect(clerk.page.get_by_text("这一年还没有结束的学习").first).to_be_visible()
