"""``python -m tests.bench``: measures; ``serve`` opens the door, ``duties`` measures what the duties cost, ``jobs`` the three jobs,
``hostile`` an attacker beside honest phones."""

import sys

from tests.bench import duties, hostile, jobs, run
from tests.bench.door import serve

WAYS = {"serve": serve, "duties": duties.main, "jobs": jobs.main, "hostile": hostile.main}
given = [one.removeprefix("--") if place == 0 and one == "--hostile" else one for place, one in enumerate(sys.argv[1:])]
sys.exit(WAYS[given[0]](given[1:]) if given and given[0] in WAYS else run.main(given))
