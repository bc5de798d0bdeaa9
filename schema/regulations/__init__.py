"""The regulations, one folder each; the catalogue finds them by walking, and none imports another."""
