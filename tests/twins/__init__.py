"""The two halves that must say the same: the engine and rules in Python, the phone's in TypeScript."""
