"""Proof that nothing was changed afterwards."""
