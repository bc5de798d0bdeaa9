"""``python -m tests.bench``: ``serve`` opens the door."""

import sys

from tests.bench.door import serve

if sys.argv[1:2] == ["serve"]:
    sys.exit(serve(sys.argv[2:]))
