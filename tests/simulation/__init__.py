"""The deterministic simulation: one seed drives an office, its phones, the network, crashes, posts and restores (I1 to I15)."""
