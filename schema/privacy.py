"""Privacy classes of fields: what may leave in a push text, an export, a log, and for how long it is kept.

Source: PIPL art. 6, 17, 19. Knows no storage; what erases reads this.
"""

from __future__ import annotations

from typing import Literal

Privacy = Literal["open", "staff", "personal", "secret"]
"""``open`` may stand in a title anywhere inside the office's scopes; ``staff`` is about a colleague (phone number); ``personal`` is about a visitor
or touches a person's standing: never in a push text, a log, or a shared device's cache longer than the day;
``secret`` is a key: never shown or exported."""
