"""``python -m tests.bench``: measures; ``serve`` opens the door."""

import sys

from tests.bench.door import serve
from tests.bench.run import main

sys.exit(serve(sys.argv[2:]) if sys.argv[1:2] == ["serve"] else main(sys.argv[1:]))
