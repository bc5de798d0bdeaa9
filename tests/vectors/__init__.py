"""Vectors that Python writes and Vitest replays: both interpreters must agree."""
