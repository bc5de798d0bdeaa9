"""The floor: what the browser and SQLite cost when there is nothing else. No identity, no rights, no merge, no journal.

Segments as byte strings in IndexedDB, rows beside them, an outbox; a server that hands out prepared bytes and inserts
what it gets with synchronous=FULL. What our own figures are divided by, measured in the same run.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
from pysqlite3 import dbapi2 as sqlite3

SEGMENT_RECORDS = 1000
PAGE = """<!doctype html><meta charset=utf-8><title>floor</title><script type=module>
const now = () => performance.now()
const done = (tx) => new Promise((ok, no) => { tx.oncomplete = ok; tx.onerror = tx.onabort = () => no(tx.error) })
const ask = (rq) => new Promise((ok, no) => { rq.onsuccess = () => ok(rq.result); rq.onerror = () => no(rq.error) })
let db, seq = 0
async function open() {
  if (db) return
  const rq = indexedDB.open('floor', 1)
  rq.onupgradeneeded = () => {
    for (const [name, key] of [['seg', 'k'], ['row', 'id'], ['out', 'id']]) rq.result.createObjectStore(name, { keyPath: key })
    rq.result.createObjectStore('meta')
  }
  db = await ask(rq)
  seq = (await ask(db.transaction('meta').objectStore('meta').get('seq'))) ?? 0
}
async function since() {
  const answer = await fetch('/since/' + seq)
  const rows = await answer.json()
  if (!rows.length) return
  const tx = db.transaction(['row', 'meta'], 'readwrite')
  for (const row of rows) tx.objectStore('row').put(row)
  tx.objectStore('meta').put((seq = +answer.headers.get('x-seq')), 'seq')
  await done(tx)
}
window.bench = {
  async initialSync() {
    await open(); const start = now()
    const answer = await fetch('/all'), bytes = new Uint8Array(await answer.arrayBuffer()), view = new DataView(bytes.buffer)
    const tx = db.transaction(['seg', 'meta'], 'readwrite'); let count = 0
    for (let at = 0, k = 0; at < bytes.length; k += 1) {
      const length = view.getUint32(at), n = view.getUint32(at + 4)
      tx.objectStore('seg').put({ k, n, b: bytes.slice(at + 8, at + 8 + length) }); at += 8 + length; count += n
    }
    tx.objectStore('meta').put((seq = +answer.headers.get('x-seq')), 'seq'); tx.objectStore('meta').put(count, 'count')
    await done(tx)
    return { ms: now() - start, count: await ask(db.transaction('meta').objectStore('meta').get('count')) }
  },
  async settle() { return { ms: 0 } },
  async writeOffline(n, from, seed, durability) {
    await open(); const each = [], start = now()
    for (let i = 0; i < n; i += 1) {
      const one = now(), tx = db.transaction('out', 'readwrite', { durability: durability ?? 'relaxed' })
      const row = { id: `${seed}-${from + i}`, name: '王芳', phone: '13800001111', purpose: '咨询代表建议办理进度', at: from + i, told: '' }
      tx.objectStore('out').put(row)
      await done(tx); each.push(now() - one)
    }
    each.sort((a, b) => a - b)
    return { ms: now() - start, perWriteMs: { median: each[n >> 1], p95: each[Math.floor(n * 0.95)] } }
  },
  async flush() {
    const start = now(), rows = await ask(db.transaction('out').objectStore('out').getAll())
    await fetch('/push', { method: 'POST', body: JSON.stringify(rows) })
    const tx = db.transaction('out', 'readwrite'); tx.objectStore('out').clear(); await done(tx)
    return { ms: now() - start }
  },
  async emptySync() { await open(); const start = now(); await since(); return { ms: now() - start } },
  async delta(ids, mark) {
    await open(); const start = now(); await since()
    for (const id of ids) if ((await ask(db.transaction('row').objectStore('row').get(id)))?.mark !== mark) throw new Error('not there')
    return { ms: now() - start }
  },
  async coldQuery() {
    const js = now(); await open()
    const last = (await ask(db.transaction('seg').objectStore('seg').openCursor(null, 'prev'))).value
    const rows = JSON.parse(new TextDecoder().decode(last.b)).slice(-50)
    return { ms: now(), jsMs: now() - js, count: rows.length }
  },
}
if (location.hash === '#cold') window.cold = window.bench.coldQuery()
</script>"""


class Floor:
    """The floor's server over ``count`` records."""

    def __init__(self, seeds: list[dict[str, object]], folder: Path) -> None:
        frames = []
        for start in range(0, len(seeds), SEGMENT_RECORDS):
            part = seeds[start : start + SEGMENT_RECORDS]
            packed = msgspec.json.encode(part)
            frames.append(len(packed).to_bytes(4, "big") + len(part).to_bytes(4, "big") + packed)
        self._all = b"".join(frames)
        self.seq = len(seeds)
        self._changed: list[dict[str, object]] = []
        self._file = folder / "floor.db"
        connection = sqlite3.connect(str(self._file))
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE IF NOT EXISTS pushed (id TEXT PRIMARY KEY, body TEXT)")
        connection.close()
        floor = self

        class Handler(BaseHTTPRequestHandler):
            """One request."""

            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *arguments: object) -> None:
                """Nothing is printed."""

            def _give(self, body: bytes, kind: str = "application/octet-stream") -> None:
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("x-seq", str(floor.seq))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self) -> None:
                """The page, everything, or what changed."""
                if self.path.startswith("/all"):
                    self._give(floor._all)
                elif self.path.startswith("/since/"):
                    self._give(msgspec.json.encode(floor._changed))
                    floor._changed = []
                else:
                    self._give(PAGE.encode(), "text/html; charset=utf-8")

            def do_POST(self) -> None:
                """Insert, durable."""
                rows = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                database = sqlite3.connect(str(floor._file), isolation_level=None)
                database.execute("PRAGMA synchronous=FULL")
                database.execute("BEGIN IMMEDIATE")
                database.executemany(
                    "INSERT OR REPLACE INTO pushed VALUES (?, ?)", [(row["id"], json.dumps(row)) for row in rows]
                )
                database.execute("COMMIT")
                database.close()
                self._give(b"")

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def mutate(self, ids: list[str], mark: int) -> None:
        """Change records: they come with the next asking."""
        self.seq += len(ids)
        self._changed = [{"id": one, "mark": mark} for one in ids]

    def close(self) -> None:
        """End the server."""
        self._server.shutdown()
        self._server.server_close()
