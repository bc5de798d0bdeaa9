"""What a service worker sends when no page is open: a short head that names no held scopes; the answer is results and nothing else."""

from __future__ import annotations

from sync.exchange import Head, read_response, signed_text, write_head, write_request
from tests.small_office import staffed_office


def test_ex12_ex7_a_head_that_nobody_holds_hears_results_alone_and_the_page_hears_them_again() -> None:
    office = staffed_office()
    device = office.device("desk")
    office.exchange(device)
    question = device.create("first_contact.question", {"question": "在哪里办？"})
    raws = [one.raw for one in device.outbox]
    device.counter += 1
    head = Head(schema=device.schema, now=office.now, epoch=device.epoch, counter=device.counter, at=0, held="-")
    text, _ = signed_text(office.office, device.id, device.epoch, device.counter, write_head(head), raws)
    answer = read_response(office.send(device, write_request(head, raws, device._sign(text))))
    assert [(one.outcome, one.id) for one in answer.results] == [("applied", device.outbox[0].operation.id)]
    assert (answer.tell, answer.changes, answer.segments, answer.cursors, answer.reset) == (True, [], [], {}, [])
    assert [one.outcome for one in office.exchange(device).results] == ["duplicate"]
    assert device.outbox == [] and question in device.view("first_contact.question")
    assert {scope: device.sum_of(scope) for scope in device.cursors} == {
        scope: office.storage.scope_level(scope).sum for scope in device.cursors
    }
