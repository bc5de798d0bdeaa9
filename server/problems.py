"""Refusals on the JSON routes: RFC 9457 problem details with the person's sentence in both languages.

One list of everything a route may say no with; a route raises ``Problem(name)`` and knows no status numbers.
"""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException

from schema.words import Words


class ProblemKind(msgspec.Struct, frozen=True):
    """A status, a sentence and what to do."""

    status: int
    sentence: Words
    todo: Words


def _kind(status: int, zh: str, en: str, todo_zh: str, todo_en: str) -> ProblemKind:
    return ProblemKind(status, Words(zh, en), Words(todo_zh, todo_en))


PROBLEMS: dict[str, ProblemKind] = {
    "signed_out": _kind(401, "登录已经失效。", "You are signed out.", "打开应用会自动重新登录；不行就请管理员重新发设备码。",
                        "Opening the app signs you in again; if not, ask the administrator for a new device code."),
    "device_revoked": _kind(401, "这台设备已被停用。", "This device was revoked.", "请向管理员领取新的设备码。", "Ask the administrator for a new device code."),
    "person_ended": _kind(401, "您在本机关已被停用。", "You were ended in this office.", "没有交上去的会交给办公室；如果不应停用，请找系统管理员恢复。",
                          "What waits here is handed in to the office; if this is wrong, ask the administrator to take you back."),
    "person_left": _kind(409, "这个人已停用，不能登记设备。", "This person was ended; no device can be enrolled.", "需要时请先在“人员”里恢复。",
                         "Take the person back first, under People."),
    "device_unknown": _kind(401, "服务器不认识这台设备。", "The server does not know this device.", "请向管理员领取新的设备码。",
                            "Ask the administrator for a new device code."),
    "signature_wrong": _kind(401, "设备签名不对，这次没有收。", "The device's signature is wrong; nothing was taken.", "请重新打开应用再试；仍不行请重新登记设备。",
                             "Open the app again; if it stays, enrol the device anew."),
    "counter_replayed": _kind(409, "这次提交是重复的旧请求。", "This is an old request sent again.", "应用会自动重发，不用操作。",
                              "The app sends it again by itself."),
    "body_unreadable": _kind(400, "请求内容读不出来。", "The request can't be read.", "请更新应用后再试。", "Update the app and try again."),
    "body_too_large": _kind(413, "一次提交的内容太大。", "The request is too large.", "应用会分成几次提交；文件请压缩后再传。",
                            "The app sends it in parts; make a file smaller."),
    "body_slow": _kind(408, "内容传得太慢，连接已经断开。", "The request came too slowly and was cut.", "网络好一些时应用会自动再传，不用操作。",
                       "The app sends it again by itself when the network is better."),
    "not_found": _kind(404, "没有找到，或者您看不到它。", "It isn't there, or you can't see it.", "请核对地址。", "Check the address."),
    "not_allowed": _kind(403, "您没有做这件事的权限。", "You are not allowed to do this.", "请找系统管理员。", "Ask the administrator."),
    "other_site": _kind(403, "请求来自别的网站，没有执行。", "The request came from another site and was not carried out.", "请在履职应用里操作。",
                        "Do it inside the app."),
    "method_wrong": _kind(405, "这个地址不接受这种请求。", "This address does not take such a request.", "请更新应用。", "Update the app."),
    "too_many": _kind(429, "试得太快了。", "Too many attempts.", "请稍等片刻再试。", "Wait a moment and try again."),
    "quota_spent": _kind(429, "短时间内提交得太多，先停一停。", "Too much came in a short time; it pauses now.", "内容都在手机上，过一会儿会自动再交，不用操作。",
                         "Everything is kept on your phone and sent by itself after a while."),
    "enrolment_unknown": _kind(404, "设备码不对。", "There is no such device code.", "请再扫一次管理员屏幕上的码。", "Scan the code on the administrator's screen again."),
    "enrolment_used": _kind(410, "这个设备码已经用过。", "This device code was used already.", "请管理员再发一个。", "Ask the administrator for another."),
    "enrolment_over": _kind(410, "设备码已过期或被拒绝。", "The device code has expired or was declined.", "请管理员再发一个，10 分钟内扫码。",
                            "Ask the administrator for another and scan it within 10 minutes."),
    "key_taken": _kind(409, "这把设备密钥已经登记过。", "This device's key was enrolled already.", "请清除浏览器里本应用的数据，再扫一次设备码。",
                        "Clear this app's data in the browser and scan the code again."),
    "key_invalid": _kind(400, "设备密钥不合要求。", "The device's key can't be used.", "请更新浏览器后再试。", "Update the browser and try again."),
    "code_unknown": _kind(404, "没有这个码。", "There is no such code.", "请核对海报上的短码，或告诉办公室换一张。",
                          "Check the short code on the poster, or tell the office to replace it."),
    "push_refused": _kind(422, "这个通知地址不能用。", "This address for notifications can't be used.", "请换用系统自带的浏览器；日历和收件箱不受影响。",
                          "Use the browser that came with the phone; calendar and inbox work all the same."),
    "value_wrong": _kind(422, "这个数值不能用。", "This value can't be used.", "请在允许的范围内填写。", "Enter one within the bounds."),
    "too_many_rows": _kind(422, "行数太多，Word 文档放不下。", "There are too many rows for a document.", "请缩短期间，或导出 Excel 表格。", "Choose a shorter period, or take an Excel sheet."),
    "hash_wrong": _kind(422, "文件内容和它的编号不符，没有保存。", "The file does not match its hash and was not kept.", "应用会重新上传。",
                        "The app uploads it again."),
    "range_wrong": _kind(409, "文件的这一段接不上。", "This part of the file does not follow on what has arrived.", "应用会从断开处继续上传。",
                         "The app goes on from where it broke off."),
    "kind_wrong": _kind(415, "不接受这种文件。", "This kind of file is not taken.", "照片请用 JPEG、PNG 或 WebP；附件请用 PDF、Word、Excel 或 PPT。", "Use JPEG, PNG or WebP for photos; PDF, Word, Excel or PowerPoint for documents."),
    "picture_broken": _kind(422, "照片不完整或打不开，没有保存。", "The picture is not whole or can't be read; it was not kept.", "请重新拍一张，或换一张照片。", "Take it again, or choose another picture."),
    "picture_private": _kind(422, "照片里带有拍摄地点、设备等信息，没有保存。", "The picture carries where and with what it was taken; it was not kept.", "请更新应用后重新选这张照片，应用会先清除这些信息。",
                             "Update the app and choose the picture again; the app takes that out first."),
    "picture_large": _kind(422, "照片的像素太多，没有保存。", "The picture has too many pixels; it was not kept.", "请换一张小一些的照片。", "Choose a smaller picture."),
    "parts_open": _kind(429, "没传完的文件太多。", "Too many files are begun and not finished.", "应用会先把前面的传完，不用操作。", "The app finishes the earlier ones first."),
    "storage_failing": _kind(507, "服务器磁盘已满或有故障，这次没有保存。", "The server's disk is full or failing; nothing was saved.",
                             "内容还在您的手机上，请告诉管理员。", "What you did stays on your phone; tell the administrator."),
    "file_refused": _kind(422, "文件不能导入。", "The file can't be imported.", "请看逐条说明，改好后再传。", "See the list, mend it and upload it again."),
    "pin_needed": _kind(401, "请在这台共用设备上输入 PIN。", "The PIN is needed on this shared device.", "请输入自己的 PIN；做过的内容都还在。",
                        "Enter your PIN; everything you did is kept."),
    "pin_wrong": _kind(403, "PIN 不对。", "The PIN is wrong.", "请再试；忘了可以在自己的手机上重新设置。", "Try again; set another on your own phone if you forgot it."),
    "pin_stopped": _kind(403, "PIN 连续输错太多次，已停用。", "The PIN was wrong too often and is stopped.", "请本人在自己的手机“我的”里重新设置 PIN。",
                         "Set another PIN on your own phone, under Me."),
    "pin_unset": _kind(403, "这位同事还没有设置 PIN。", "This person has not set a PIN yet.", "请先在自己的手机“我的”里设置 PIN。",
                       "Set one on your own phone first, under Me."),
    "pin_form": _kind(422, "PIN 要 6 到 12 位数字。", "A PIN has 6 to 12 digits.", "请重新输入。", "Enter another."),
    "pin_weak": _kind(422, "这个 PIN 太容易被猜到。", "This PIN is too easy to guess.", "不要用连号、重复、日期，也不要用自己的电话或工号。",
                      "No runs, repetitions or dates, and no part of your telephone or staff number."),
    "proof_needed": _kind(403, "这件事要由登记过的设备当场签名。", "This needs a signature of the enrolled device, made now.", "请在履职应用里办理；仍不行请更新应用。",
                          "Do it in the app; if it stays, update the app."),
    "proof_wrong": _kind(403, "设备签名不对或已用过，没有办理。", "The device's signature is wrong or was used already; nothing was done.", "请再试一次；仍不行请重新打开应用。",
                         "Try once more; if it stays, open the app again."),
    "own_device": _kind(403, "这件事不能在共用设备上办。", "This can't be done on a shared device.", "请在自己的手机或电脑上办。", "Do it on a device of your own."),
    "fault": _kind(500, "服务器出了错，这次没有完成。", "Something went wrong on the server.", "请稍后再试；内容还在您的手机上。",
                   "Try again later; what you did stays on your phone."),
}  # fmt: skip


class Problem(Exception):
    """A route says no. ``values`` stand in the answer beside the sentence."""

    def __init__(self, name: str, **values: Any) -> None:
        super().__init__(name)
        self.name = name
        self.kind = PROBLEMS[name]
        self.values = values


def problem_response(problem: Problem) -> Response[bytes]:
    """The answer of a problem."""
    body = {
        "type": "about:blank",
        "title": problem.kind.sentence.en,
        "status": problem.kind.status,
        "code": problem.name,
        "sentence": [problem.kind.sentence.zh, problem.kind.sentence.en],
        "todo": [problem.kind.todo.zh, problem.kind.todo.en],
        **problem.values,
    }
    headers = {"Cache-Control": "no-store"}
    if problem.kind.status == 429:
        headers["Retry-After"] = str(problem.values.get("retry_after_s", 1))
    if problem.name == "device_revoked":
        headers["Clear-Site-Data"] = '"cookies"'
    return Response(
        msgspec.json.encode(body),
        status_code=problem.kind.status,
        media_type="application/problem+json",
        headers=headers,
    )


_BY_STATUS = {
    400: "body_unreadable",
    401: "signed_out",
    403: "not_allowed",
    404: "not_found",
    405: "method_wrong",
    413: "body_too_large",
}


def on_problem(_: Request[Any, Any, Any], problem: Problem) -> Response[bytes]:
    """A declared problem."""
    return problem_response(problem)


def on_http_exception(_: Request[Any, Any, Any], wrong: HTTPException) -> Response[bytes]:
    """What the framework refuses by itself: unreadable or oversize bodies, unknown paths and methods."""
    return problem_response(
        Problem(_BY_STATUS.get(wrong.status_code, "body_unreadable" if wrong.status_code < 500 else "fault"))
    )
