"""Two reports side by side: their words, the values they agree on, and what renders what."""

from __future__ import annotations

from attrs import frozen

from crosscheck.alignment.agreed import Agreed
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.rendering import Renderings
from crosscheck.alignment.sections import Section
from crosscheck.alignment.tables import Sparse
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact

__all__ = ["Compared"]


@frozen(eq=False)
class Compared:
    """What is known of two reports before anything is linked.

    Attributes:
        sections: Both reports with their content words.
        agreed: The values that they agree on.
        renderings: What renders what.
    """

    sections: tuple[Section, Section]
    agreed: Agreed
    renderings: Renderings

    @classmethod
    def of(
        cls,
        analyses: tuple[Analysis, Analysis],
        facts: tuple[tuple[Fact, ...], tuple[Fact, ...]],
        languages: tuple[Language, Language],
        lexicon: Lexicon,
    ) -> Compared:
        """Holds one report against the other."""
        left, right = map(Section.whole, analyses, languages, facts)
        agreed = Agreed.of(facts)
        renderings = Renderings.of((left.words, right.words), analyses, languages, lexicon, agreed)
        return cls((left, right), agreed, renderings)

    def table(self, left: Section, right: Section) -> Sparse:
        """Who renders whom in the reports or in parts of them."""
        return self.renderings.between(left.places, right.places)

    def alone(self, side: int) -> frozenset[Fact]:
        """The values that only one of the reports states."""
        return frozenset(self.agreed.alone(side))
