"""What a language supplies about totals and their parts; a marker is a run of folded words, clitics apart."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Markers", "Totals"]

Markers = frozenset[tuple[str, ...]]


@frozen(eq=False, repr=False)
class Totals:
    """The words of one language about parts, totals and changes.

    Attributes:
        parts: What introduces parts of a total that need not be all of it: "dont".
        wholes: What the whole itself follows, and then its parts: "parmi les 169 victimes".
        sums: What introduces the total of all that was listed before: "soit un total de".
        running: What introduces a total that may hold more than what was listed before: "portant le total à".
        breakdowns: What introduces all the parts of what was just counted: "répartis entre", a colon.
        overlaps: What introduces categories that may overlap: "notamment".
        comparisons: What introduces a number that another one is compared with: "contre".
        rests: What stands for a part without a number: "le reste".
        equals: What says one thing in another way: "soit".
        overall: What makes a number after these the total of what was listed: "soit 169 au total".
        out_of: What stands between some and all of them: "12 sur 60".
        since: What opens a change from one number to another.
        until: What stands between the two ends of a change: "de 100 à 150".
        reaching: Dictionary forms of verbs that only tell a number: "atteindre".
        splits: Words of a sentence whose percentages are parts of one whole: "voix", "répartis".
        definite: Articles that make a number one that was told: "les 43 victimes".
        these: Words that point back to what was told: "cette hausse".
        earlier: Words of what was counted at another time, of other things or of some: "précédent", "nouveau", "seul".
    """

    parts: Markers
    wholes: Markers
    sums: Markers
    running: Markers
    breakdowns: Markers
    overlaps: Markers
    comparisons: Markers
    rests: Markers
    equals: Markers
    overall: Markers
    out_of: Markers
    since: Markers
    until: Markers
    reaching: frozenset[str]
    splits: frozenset[str]
    definite: frozenset[str]
    these: frozenset[str]
    earlier: frozenset[str]
