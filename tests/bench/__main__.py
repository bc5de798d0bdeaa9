"""``python -m tests.bench``: measures; ``serve`` opens the door, ``duties`` measures what the duties cost, ``jobs`` the three jobs."""

import sys

from tests.bench import duties, jobs, run
from tests.bench.door import serve

WAYS = {"serve": serve, "duties": duties.main, "jobs": jobs.main}
given = sys.argv[1:]
sys.exit(WAYS[given[0]](given[1:]) if given and given[0] in WAYS else run.main(given))
