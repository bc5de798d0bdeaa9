"""The house: HTTP, identity, papers, intake, audit around the engine. May import sync, schema and the libraries of
pyproject.toml.
"""
