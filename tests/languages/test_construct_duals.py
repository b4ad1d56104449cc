"""A scale word that ends in alif: the dual before its noun, the accusative singular elsewhere."""

from __future__ import annotations

import pytest

from crosscheck import extract_facts


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("استخرج مليونا طن من الخام.", "2000000"),  # two million tonnes of ore were extracted
        ("حضر ألفا شخص الحفل.", "2000"),  # two thousand people attended the party
        ("خسر ألفًا من الجنود.", "1000"),  # he lost a thousand of the soldiers
        ("خسر ألفا من الجنود.", "1000"),
        ("يعيش في المدينة 45 ألفا من السكان.", "45000"),  # 45 thousand of the inhabitants live in the city
        ("أنتج خمسة عشر مليونا من الأطنان.", "15000000"),  # it produced fifteen million of the tonnes
    ],
)
def test_alif_is_the_dual_before_a_noun(text: str, value: str) -> None:
    assert value in [fact.value for fact in extract_facts(text, language="ar") if fact.kind == "quantity"]
