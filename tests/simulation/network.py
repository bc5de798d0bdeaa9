"""Exchanges over a network that loses, doubles, delays, reorders and cuts, with a server that crashes in between."""

from __future__ import annotations

from tests.simulation.house import Problem, Reply
from tests.simulation.phone import Phone
from tests.simulation.watch import Broken, Watch, foresee
from tests.simulation.world import Letter, World

NETWORK_FATES = (
    "well", "well", "well", "well", "well", "request lost", "request cut", "request delayed", "request doubled", "answer lost",
    "answer late", "answer cut", "answer doubled", "phone crashes",
)  # fmt: skip
SERVER_FATES = ("crash before commit", "crash after commit", "crash in turn", "disk full")
_ROUNDS_MAX = 60
"""Exchanges after which a phone must have come level."""


def send(world: World, watch: Watch, phone: Phone, *, fate: str = "well", server: str = "", want: int = 0) -> Reply:
    """One exchange; returns what reached the phone."""
    body = phone.request(want)
    if fate == "request lost":
        return None
    if fate == "request cut":
        world.house.serve([(phone.id, body[: len(body) // 2])])
        return None
    if fate == "request delayed":
        world.letters.append(Letter(phone, phone.life, request=body))
        return None
    foreseen = foresee(world, phone) if not server else None
    reply = world.house.serve([(phone.id, body)], server)[0]
    if foreseen is not None:
        foreseen.compare(reply)
    if fate == "request doubled":
        again = world.house.serve([(phone.id, body)])[0]
        if world.dice.random() < 0.5:
            world.letters.append(Letter(phone, phone.life, answer=reply))
            reply = again
    return _arrive(world, watch, phone, fate, reply)


def _arrive(world: World, watch: Watch, phone: Phone, fate: str, reply: Reply) -> Reply:
    if fate == "answer lost":
        return None
    if fate == "answer late":
        world.letters.append(Letter(phone, phone.life, answer=reply))
        return None
    if fate == "answer cut":
        if phone.receive_half(reply):
            raise Broken("I10", "half an answer was taken for one")
        return None
    if fate == "phone crashes":
        phone.crash()
        return None
    watch.receive(phone, reply)
    if fate == "answer doubled":
        watch.receive(phone, reply, is_late=True)
    return reply


def talk(world: World, watch: Watch, phone: Phone, *, want: int = 0) -> None:
    """Exchange until the phone is level, on a network that is well."""
    for _ in range(_ROUNDS_MAX):
        reply = send(world, watch, phone, want=want)
        if isinstance(reply, Problem):
            if reply.code != "counter_replayed":
                return
        elif phone.level is not None or phone.device.schema < world.house.catalogue.version:
            return
    raise Broken("I3", f"phone {phone.id[-4:]} does not come level in {_ROUNDS_MAX} exchanges")


def deliver(world: World, watch: Watch) -> str:
    """A letter arrives, whichever the dice say: requests at the house, answers at the phone if it still lives."""
    if not world.letters:
        return "no letters"
    letter = world.letters.pop(world.dice.randrange(len(world.letters)))
    if letter.request:
        reply = world.house.serve([(letter.phone.id, letter.request)])[0]
        if letter.life == letter.phone.life and world.dice.random() < 0.5:
            watch.receive(letter.phone, reply, is_late=True)
        return "a request"
    if letter.life == letter.phone.life:
        watch.receive(letter.phone, letter.answer, is_late=True)
    return "an answer"
