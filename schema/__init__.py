"""The rule book: declarations and pure functions; imports only the standard library and msgspec."""
