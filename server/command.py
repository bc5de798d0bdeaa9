"""The ``luzhi`` command line. Each command is thin: arguments in, sentences out, the work done elsewhere."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

import qrcode

from schema.catalogue import find_catalogue
from server import clock
from server.audit.checkpoints import KeysUnusable
from server.callers import ProxyUnreadable, networks_of
from server.disk import make_folder
from server.house import DemoMixed, House
from server.identity.commands import device_lines, end_devices
from server.keeping.commands import WrongPlace, backup_command, drill_command, restore_command
from server.keeping.in_use import StillInUse
from server.keeping.manifest import DamagedBackup
from server.keeping.proposals import values_command
from server.keeping.snapshot import Unfinished, UnsoundCopy
from server.keeping.space import NoRoom
from server.reminders.commands import day_list_command, robot_command, what_if_command
from server.serve import become_server
from server.settings import Settings, contact_from_environment, folder_from_environment, settings_to_environment
from sync.sqlite_file import NewerFile, OldSQLite
from sync.storage import StorageFailing

TOLD = (
    DemoMixed, OldSQLite, NewerFile, KeysUnusable, StillInUse, DamagedBackup, UnsoundCopy, Unfinished, NoRoom, WrongPlace,
)  # fmt: skip
"""What can be wrong with a place or a file; each says so in a sentence, without a trace."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        return int(given.run(given))
    except TOLD as wrong:
        print(wrong, file=sys.stderr)
        return 1
    except StorageFailing as failing:
        print(f"{given.data}: 磁盘已满或有故障 the disk is full or failing ({failing})", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="luzhi", description="履职 Lüzhi: a duty book for an office with written work regulations."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: object, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.add_argument("--data", type=Path, default=Path(".data/office"), help="folder of the office's data")
        made.set_defaults(run=run)
        return made

    run = command("run", run_server, "start the server")
    run.add_argument("--demo", action="store_true", help="a made-up office to try things in")
    run.add_argument("--host", default="127.0.0.1")
    run.add_argument("--port", type=int, default=8000)
    run.add_argument(
        "--public-url", default="", help="the address that phones use, for example https://luzhi.example.gov.cn"
    )
    run.add_argument("--office-name", default="本机关", help="name of a new office")
    run.add_argument(
        "--proxy", action="append", default=[], metavar="ADDRESS",
        help="a reverse proxy in front, an address or a network, whose word on who calls is believed (also LUZHI_PROXIES)",
    )  # fmt: skip
    run.add_argument("--certificate", type=Path, help="TLS certificate (PEM)")
    run.add_argument("--certificate-key", type=Path, help="TLS key (PEM)")

    link = command("enrol-administrator", enrol_administrator, "print a fresh enrolment link for the administrator")
    link.add_argument("--public-url", default="http://localhost:8000")

    devices = command("device", device_command, "people's devices: list all, or end one")
    devices.add_argument("what", choices=("list", "end"))
    devices.add_argument(
        "id", nargs="?", default="", help="the device's id, or a person's name for all of theirs (end)"
    )

    book = command("import-regulations", import_regulations, "read the office's own rule book (.txt, .docx)")
    book.add_argument("file", type=Path)
    book.add_argument("--dry-run", action="store_true", help="only tell what would change")
    book.add_argument("--yes", action="store_true", help="take changes to texts that are there already")

    roster = command("import-roster", import_roster, "read people, sections and posts from .xlsx")
    roster.add_argument("file", type=Path)
    roster.add_argument("--dry-run", action="store_true", help="only tell what would change")

    template = command("roster-template", roster_template, "write an .xlsx to fill in")
    template.add_argument("file", type=Path)

    posters = command("posters", print_posters, "print sheets for all stations")
    posters.add_argument("--paper", choices=("A4", "A5"), default="A4")
    posters.add_argument("--out", type=Path, default=Path("posters"))
    posters.add_argument("--public-url", default="http://localhost:8000")

    audit = command("audit", audit_office, "check the journal (verify), or print its signed checkpoints (checkpoints)")
    audit.add_argument("what", choices=("verify", "checkpoints"))
    audit.add_argument("--checkpoint", type=Path, help="checkpoints from outside: a phone's export, or printed lines")

    ask = command(
        "what-if", what_if_command, "what another value of a parameter would have changed; nothing is written"
    )
    ask.add_argument("question", help="for example secretariat.reader_days=1 or 5.2.make_up_days=7")

    robot = command("robot", robot_command, "work-group robots that get the morning's numbers: add, list, test, remove")
    robot.add_argument("what", choices=("add", "list", "test", "remove"))
    robot.add_argument("name", nargs="?", default="", help="the robot's address (add) or id (test, remove)")
    robot.add_argument("--label", default="", help="what it is called in lists")
    robot.add_argument("--regulations", default="", help="only these, for example party_study,hygiene (default: all)")

    days = command(
        "day-list", day_list_command, "print what each person owes today, for those whom nothing else reaches"
    )
    days.add_argument("--out", type=Path, default=Path("day-list.html"))
    days.add_argument("--all", action="store_true", help="everybody, also those who opened a message lately")

    _add_keeping(command)
    return parser


def _add_keeping(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    backup = command("backup", backup_command, "back every office up, also beside a running server")
    backup.add_argument("--to", type=Path, help="folder of the backups (default: LUZHI_BACKUP, else beside the data)")
    backup.add_argument(
        "--daily", action="store_true", help="as the server does each day: gently, and clear old ones away"
    )

    restore = command("restore", restore_command, "put an office back from a backup; stop the server first")
    restore.add_argument("source", type=Path, help="a backup, or a folder of backups (then the newest of each office)")
    restore.add_argument("--office", help="only this office")
    restore.add_argument(
        "--keep-devices",
        action="store_true",
        help="devices enrolled since stay enrolled: only if what is there now can be trusted",
    )

    restore.add_argument(
        "--unsealed", action="store_true", help="a backup from before there were seals: only its journal speaks for it"
    )
    restore.add_argument(
        "--despite",
        action="store_true",
        help="restore also what the seal or the journal does not explain; each such thing is named first",
    )

    values = command(
        "values",
        lambda given: values_command(given, open_house),
        "proposed terms that wait, and values that are not used",
    )
    values.add_argument("what", choices=("list", "confirm"))
    values.add_argument(
        "name", nargs="?", default="", help="the proposal to confirm, where nobody else in the office may"
    )
    values.add_argument("--yes", action="store_true", help="confirm it")

    drill = command("drill", drill_command, "prove that the newest backup can be restored")
    drill.add_argument("source", type=Path, nargs="?", help="a backup or a folder of backups")
    drill.add_argument("--where", type=Path, help="where the temporary folder is made")
    for one in (restore, drill):
        one.add_argument("--other-key", action="store_true", help="the house lost the key that signed the backup")


def open_house(given: argparse.Namespace, *, is_demo: bool | None = None) -> House:
    """The house over ``--data``; ``is_demo`` ``None`` takes what lies there."""
    data: Path = given.data
    url = str(getattr(given, "public_url", "") or "http://localhost:8000").rstrip("/")

    def opened(is_demo: bool) -> House:
        settings = Settings(data=data, public_url=url, is_demo=is_demo)
        return House(settings, find_catalogue(), clock.now_ms, clock.random_bytes)

    marker = data / "demo"
    if is_demo is not None or not marker.exists():
        return opened(bool(is_demo))
    try:
        return opened(True)
    except DemoMixed:
        house = opened(False)  # raises anew where both kinds lie there
    marker.unlink()
    print(
        f"{marker} 是以前误用 --demo 留下的，已删除；这里是正式数据。 was left by a start with --demo; this is a real office, so it was removed."
    )
    return house


def run_server(given: argparse.Namespace) -> int:
    """Make what is missing, print how to come in, then serve until stopped."""
    if bool(given.certificate) != bool(given.certificate_key):
        print("证书和私钥要一起给出：--certificate 与 --certificate-key。 Give the certificate and its key together.")
        return 2
    scheme = "https" if given.certificate else "http"
    shown_host = "localhost" if given.host in ("127.0.0.1", "0.0.0.0", "::1") else given.host
    given.public_url = given.public_url or f"{scheme}://{shown_host}:{given.port}"
    try:
        proxies = networks_of(",".join((os.environ.get("LUZHI_PROXIES", ""), *given.proxy)))
    except ProxyUnreadable as wrong:
        print(f"代理地址读不懂 The address of a proxy can't be read (--proxy, LUZHI_PROXIES): {wrong}")
        return 2
    make_folder(given.data)
    if given.demo:
        _prepare_demo(given)
    else:
        _prepare_office(given)
    settings = Settings(
        data=given.data, public_url=given.public_url.rstrip("/"), is_demo=given.demo, office_name=given.office_name,
        keys=folder_from_environment("LUZHI_KEYS"), backup_folder=folder_from_environment("LUZHI_BACKUP"),
        contact=contact_from_environment(), proxies=proxies,
    )  # fmt: skip
    if not settings.contact and not given.demo:
        print(
            f"未设 LUZHI_CONTACT，推送服务会看到的联系地址是 LUZHI_CONTACT is unset; push services are given: {settings.push_contact}"
        )
    os.environ.update(settings_to_environment(settings))
    print(f"履职 Lüzhi: {settings.public_url}", flush=True)
    return become_server("server.app:create_app", given.host, given.port, given.certificate, given.certificate_key)


def _prepare_demo(given: argparse.Namespace) -> None:
    from server.demo import prepare_demo

    house = open_house(given, is_demo=True)
    try:
        (given.data / "demo").touch()
        if not house.offices:
            print("正在生成演示机关 … making the demo office …", flush=True)
            prepare_demo(house)
    finally:
        house.close()


def _prepare_office(given: argparse.Namespace) -> None:
    house = open_house(given, is_demo=False)
    try:
        if house.offices:
            return
        office = house.make_office(given.office_name)
        _print_link(house.administrator_link(office))
    finally:
        house.close()


def _print_link(link: str) -> None:
    print("用管理员的手机扫下面的码，或在本机打开链接（10 分钟内，只能用一次）。")
    print("Scan this with the administrator's phone, or open the link here (10 minutes, once):")
    print(f"  {link}")
    code = qrcode.QRCode(border=2)
    code.add_data(link)
    code.print_ascii(invert=True)
    sys.stdout.flush()


def enrol_administrator(given: argparse.Namespace) -> int:
    """Another link: the first one has expired, or nobody is administrator any more. The server must not be running on the same folder."""
    house = open_house(given)
    try:
        for office in house.offices.values():
            print(office.name)
            _print_link(house.administrator_link(office))
        if not house.offices:
            print(f"{given.data} 里没有机关，请先运行 luzhi run。There is no office in it; run luzhi run first.")
            return 1
    finally:
        house.close()
    return 0


def device_command(given: argparse.Namespace) -> int:
    """The devices of everybody, or the end of some: for when no administrator's phone is at hand."""
    house = open_house(given)
    try:
        if given.what == "list":
            for office in house.offices.values():
                print("\n".join([office.name, *office.look(lambda here=office: device_lines(here)).result()]))
            return 0
        ended = [
            line for office in house.offices.values()
            for line in office.do(lambda here=office: end_devices(here, given.id)).result()
        ]  # fmt: skip
    finally:
        house.close()
    print("\n".join(ended) or f"没有在用的设备 {given.id}。 There is no device in use {given.id}.")
    return 0 if ended else 1


def import_regulations(given: argparse.Namespace) -> int:
    """The office's own text beside our clauses."""
    from server.intake.enter_rulebook import import_rulebook_file

    return _with_first_office(
        given, lambda house, office: import_rulebook_file(office, given.file, given.dry_run, given.yes)
    )


def import_roster(given: argparse.Namespace) -> int:
    """People, sections, posts."""
    from server.intake.enter_roster import import_roster_file

    return _with_first_office(given, lambda house, office: import_roster_file(office, given.file, given.dry_run))


def roster_template(given: argparse.Namespace) -> int:
    """An .xlsx to fill in."""
    from server.intake.roster import roster_template as template

    given.file.write_bytes(template())
    print(f"已写入 {given.file}  written")
    return 0


def print_posters(given: argparse.Namespace) -> int:
    """HTML, SVG and, where a browser is there, PDF of all stations in force."""
    from server.papers.posters import write_posters

    return _with_first_office(
        given, lambda house, office: write_posters(office, given.public_url, given.paper, given.out)
    )


def audit_office(given: argparse.Namespace) -> int:
    """Chain, signatures, bodies, rebuilt records, checkpoints; or the checkpoints printed."""
    from server.audit.report import print_checkpoints, verify_office

    if given.what == "checkpoints":
        return _with_first_office(given, lambda house, office: print_checkpoints(office))
    return _with_first_office(given, lambda house, office: verify_office(office, given.checkpoint))


def _with_first_office(given: argparse.Namespace, work: object) -> int:
    house = open_house(given)
    try:
        office = next(iter(house.offices.values()), None)
        if office is None:
            print(f"{given.data} 里没有机关，请先运行 luzhi run。There is no office in it; run luzhi run first.")
            return 1
        return int(work(house, office))  # type: ignore[operator]
    finally:
        house.close()


if __name__ == "__main__":
    sys.exit(main())
