"""The engine: operations in, decisions and what is missed out. Knows the ideas of schema, and no regulation by name."""
