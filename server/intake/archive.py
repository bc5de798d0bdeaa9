"""Opens files from outside within bounds: size, unpacked size, ratio, names, XML without definitions, a child process
with limits (TRUST A32).

Gives text or rows; never trusts what a file says of itself.
"""

from __future__ import annotations

import io
import multiprocessing
import re
import resource
import zipfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from schema.pattern import anywhere, anywhere_in_bytes
from server.intake.refusals import Refused, file_refusal

FILE_BYTES_MAX: Final = 10_485_760
UNPACKED_BYTES_MAX: Final = 52_428_800
RATIO_MAX: Final = 100
RATIO_FROM_BYTES: Final = 1_048_576
"""Small members may shrink well; the ratio counts from here."""
MEMBERS_MAX: Final = 2000
READING_SECONDS_MAX: Final = 10
READING_BYTES_MAX: Final = 1_073_741_824
"""Address space of the child that parses: the interpreter and its libraries included."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DEFINITIONS = anywhere_in_bytes(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_OTHER_ENCODING = anywhere_in_bytes(rb"<\?xml[^>]*encoding\s*=\s*[\"'](?!utf-8[\"']|us-ascii[\"'])", re.IGNORECASE)
_SLASHES = anywhere(r"[/\\]")


def read_file(path: Path) -> bytes:
    """The bytes of a file within the size limit. Raises ``Refused``."""
    if not path.is_file():
        raise Refused(file_refusal("file_missing"))
    if path.stat().st_size > FILE_BYTES_MAX:
        raise Refused(file_refusal("file_too_large", limit=FILE_BYTES_MAX // 1_048_576))
    return check_size(path.read_bytes())


def check_size(content: bytes) -> bytes:
    """The same bytes, if neither empty nor too many."""
    if not content:
        raise Refused(file_refusal("file_empty"))
    if len(content) > FILE_BYTES_MAX:
        raise Refused(file_refusal("file_too_large", limit=FILE_BYTES_MAX // 1_048_576))
    return content


def decode_text(content: bytes) -> str:
    """Text in UTF-8, UTF-16 with a mark, or GB18030. Raises ``Refused`` for anything else."""
    check_size(content)
    if content.startswith(_OLD_OFFICE):
        raise Refused(file_refusal("kind_old"))
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text or sum(1 for char in text if char < " " and char not in "\t\r\n\f\v") > len(text) // 100:
            break
        return text
    raise Refused(file_refusal("encoding_unknown"))


def check_archive(content: bytes) -> None:
    """Refuse a zip-based file before anything in it is unpacked as a whole."""
    check_size(content)
    if content.startswith(_OLD_OFFICE):
        raise Refused(file_refusal("kind_old"))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            _check_members(members)
            for member in members:
                if member.filename.lower().endswith((".xml", ".rels", ".vml")):
                    _check_xml(archive, member)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as torn:
        raise Refused(file_refusal("archive_torn")) from torn


def _check_members(members: list[zipfile.ZipInfo]) -> None:
    names = [member.filename for member in members]
    bad_name = any(name.startswith(("/", "\\")) or ".." in _SLASHES.split(name) or ":" in name for name in names)
    linked = any((member.external_attr >> 16) & 0o170000 == 0o120000 for member in members)
    if bad_name or linked or len(set(names)) != len(names):
        raise Refused(file_refusal("archive_names"))
    if any(member.flag_bits & 1 for member in members):
        raise Refused(file_refusal("archive_torn"))
    total = sum(member.file_size for member in members)
    thick = any(m.file_size > RATIO_FROM_BYTES and m.file_size > RATIO_MAX * max(m.compress_size, 1) for m in members)
    if len(members) > MEMBERS_MAX or total > UNPACKED_BYTES_MAX or thick:
        raise Refused(file_refusal("archive_bomb"))


def _check_xml(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    read, tail = 0, b""
    with archive.open(member) as stream:
        while part := stream.read(65_536):
            read += len(part)
            if read > member.file_size or read > UNPACKED_BYTES_MAX:
                raise Refused(file_refusal("archive_bomb"))
            # in another encoding the same definitions would be other bytes
            if b"\0" in part or _DEFINITIONS.search(tail + part) or _OTHER_ENCODING.search(tail + part):
                raise Refused(file_refusal("xml_hostile"))
            tail = part[-16:]


def in_child(work: Callable[[bytes], Any], content: bytes) -> Any:
    """Run a parser in a process of its own with limits; a crash or time-out becomes a refusal.

    ``work`` is a module's function; what it returns must be picklable. A ``Refused`` that it raises comes back as such.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(theirs, work, content), daemon=True)
    child.start()
    theirs.close()
    try:
        kind, result = ours.recv() if ours.poll(READING_SECONDS_MAX + 5) else ("failed", None)
    except (EOFError, OSError):
        kind, result = "failed", None
    finally:
        child.kill()
        child.join()
        ours.close()
    if kind == "refused":
        raise Refused(result)
    if kind == "failed":
        raise Refused(file_refusal("reading_failed"))
    return result


def _child(answer: Connection, work: Callable[[bytes], Any], content: bytes) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (READING_BYTES_MAX, READING_BYTES_MAX))
    resource.setrlimit(resource.RLIMIT_CPU, (READING_SECONDS_MAX, READING_SECONDS_MAX))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        answer.send(("done", work(content)))
    except Refused as refused:
        answer.send(("refused", refused.refusal))
    except MemoryError:
        answer.send(("failed", None))
    except Exception:  # noqa: BLE001 - a parser's own error on a hostile file is a refusal
        answer.send(("failed", None))


def docx_lines(content: bytes) -> list[str]:
    """The paragraphs of a .docx and of its tables, in order. Runs in the child."""
    from docx import Document
    from docx.table import Table

    document = Document(io.BytesIO(content))
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            lines += [" ".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            lines += block.text.split("\n")
    return lines
