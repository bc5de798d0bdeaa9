"""Regulation 6: democratic life meetings."""

from schema.regulation import Regulation
from schema.regulations.democratic_life.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=6,
    name="democratic_life",
    title=Words("民主生活会制度", "Democratic life meetings"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held"),
)
