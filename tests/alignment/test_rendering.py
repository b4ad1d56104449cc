"""The table of some words of two reports is the part of the table of all of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import engine
from crosscheck.alignment.agreed import Agreed
from crosscheck.alignment.rendering import Renderings, rendering
from crosscheck.alignment.words import content_words
from crosscheck.facts import facts_match
from crosscheck.model import Fact
from support.analyses import analysis
from support.laws import law

# 45 persons and 3 officials arrested in Oran on 3 March 2021, said the Ministry of the Interior; human rights
FRENCH = (
    "Quarante-cinq personnes et 3 agents ont été arrêtés à Oran le 3 mars 2021, a dit le ministère. Droits de l'homme."
)
ARABIC = "اعتقل 45 شخصا و3 أعوان في وهران يوم 3 مارس 2021، قالت وزارة الداخلية. حقوق الإنسان."
ALIGNER = engine.aligner("fr", "ar")
ANALYSES = analysis(FRENCH, "fr"), analysis(ARABIC, "ar")
WORDS = tuple(content_words(own, language) for own, language in zip(ANALYSES, ALIGNER.languages, strict=True))
FACTS = (
    (Fact("quantity", "45", 0, 14), Fact("date", "2021-03-03", FRENCH.index("3 mars"), FRENCH.index(", a dit"))),
    (Fact("quantity", "45", 6, 8), Fact("date", "2021-03-03", ARABIC.index("3 مارس"), ARABIC.index("،"))),
)
KNOWN = Renderings.of((WORDS[0], WORDS[1]), ANALYSES, ALIGNER.languages, ALIGNER.lexicon, Agreed.of(FACTS))
WHOLE = rendering(WORDS[0], WORDS[1], ANALYSES, ALIGNER.languages, ALIGNER.lexicon, FACTS)
SOME = tuple(st.sets(st.integers(0, len(words.tokens) - 1)).map(sorted) for words in WORDS)


def test_the_whole_holds_words_terms_and_values() -> None:
    assert WHOLE.shape == (len(WORDS[0].tokens), len(WORDS[1].tokens))
    assert np.count_nonzero(WHOLE == 1.0) >= 4


@law(100)
@given(*SOME)
def test_a_part_holds_what_the_whole_does(rows: list[int], columns: list[int]) -> None:
    one, other = np.array(rows, dtype=np.int64), np.array(columns, dtype=np.int64)
    assert np.array_equal(KNOWN.between(one, other).dense(len(other)).values, WHOLE[np.ix_(one, other)])


NUMBERS = st.builds(
    Fact, st.sampled_from(["quantity", "quote"]), st.sampled_from(["3", "7", "45"]), st.just(0), st.just(1)
)


@law(50)
@given(st.lists(NUMBERS, max_size=5), st.lists(NUMBERS, max_size=5))
def test_values_of_one_report_alone_agree_with_none_of_the_other(own: list[Fact], others: list[Fact]) -> None:
    alone = [fact for fact in own if fact.kind != "quote" and not any(facts_match(fact, other) for other in others)]
    assert list(Agreed.of((own, others)).alone(0)) == alone
    assert list(Agreed.of((others, own)).alone(1)) == alone
