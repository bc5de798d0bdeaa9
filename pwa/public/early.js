// Wakes the browser's database while the program is still on its way: both take their time at a cold start, and neither waits for the other.
try {
  indexedDB.databases().catch(() => undefined)
} catch {
  // no storage here, or an old browser: the program itself finds out and says so
}
