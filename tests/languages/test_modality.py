"""How certain a sentence is of what it tells, in both languages."""

from __future__ import annotations

import pytest

from crosscheck.languages import language
from support.analyses import analysis


def claims(text: str, code: str) -> list[tuple[str, str]]:
    """Certainty and words of each claim of a sentence."""
    tokens = analysis(text, code).tokens
    found = language(code).modality.claims(tokens)
    return [(claim.certainty, text[tokens[claim.start].start : tokens[claim.head].end]) for claim in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La cour a aussi rejeté la plainte.", [("done", "a aussi rejeté")]),
        ("Le train entra en gare.", [("done", "entra")]),
        ("Les débats se sont achevés mardi.", [("done", "sont achevés")]),
        ("Le maire vient de fermer le pont.", [("done", "vient de fermer")]),
        ("Le pont sera fermé mardi.", [("coming", "sera fermé")]),
        ("Le maire va fermer le pont.", [("coming", "va fermer")]),
        ("Le maire prévoit de fermer le pont.", [("planned", "prévoit de fermer")]),
        (
            "Le maire a annoncé son intention de fermer le pont.",
            [("done", "a annoncé"), ("planned", "intention de fermer")],
        ),
        ("Le pont devrait être fermé mardi.", [("planned", "devrait être fermé")]),
        ("Le pont pourrait fermer mardi.", [("possible", "pourrait fermer")]),
        ("Le maire peut fermer le pont.", [("able", "peut fermer")]),
        ("Le maire aurait vendu le pont.", [("alleged", "aurait vendu")]),
        ("Le maire est accusé d'avoir vendu le pont.", [("alleged", "est accusé d'avoir vendu")]),
        ("Le rapport recommande que le pont soit fermé.", [("recommended", "recommande que le pont soit fermé")]),
        ("Le maire n'a pas fermé le pont.", []),
        ("Si le pont ferme, la ville sera coupée.", []),
        ("Le pont aurait dû fermer.", []),
    ],
)
def test_french_claims(text: str, expected: list[tuple[str, str]]) -> None:
    assert claims(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The court rejected the complaint.
        ("رفضت المحكمة الشكوى.", [("done", "رفضت")]),
        # The bridge has been closed.
        ("وقد أُغلق الجسر.", [("done", "أُغلق")]),
        ("تم إغلاق الجسر.", [("done", "تم إغلاق")]),
        # The mayor will close the bridge.
        ("سيغلق العمدة الجسر.", [("coming", "سيغلق")]),
        ("سوف يغلق العمدة الجسر.", [("coming", "سوف يغلق")]),
        # The mayor may close the bridge.
        ("قد يغلق العمدة الجسر.", [("possible", "قد يغلق")]),
        # The mayor intends to close the bridge.
        ("يعتزم العمدة إغلاق الجسر.", [("planned", "يعتزم العمدة إغلاق")]),
        # It is planned that the mayor closes the bridge.
        ("من المقرر أن يغلق العمدة الجسر.", [("planned", "من المقرر أن يغلق")]),
        # It is claimed that he sold the bridge.
        ("يُزعم أنه باع الجسر.", [("alleged", "يُزعم أنه باع")]),
        # The committee recommends closing the bridge.
        ("توصي اللجنة بإغلاق الجسر.", [("recommended", "توصي اللجنة بإغلاق")]),
        # The mayor did not close, and will not close, the bridge.
        ("لم يغلق العمدة الجسر.", []),
        ("لن يغلق العمدة الجسر.", []),
        # The mayor closes the bridge every evening.
        ("يغلق العمدة الجسر كل مساء.", []),
        # If the bridge is closed, the city will suffer.
        ("إذا أُغلق الجسر فستتضرر المدينة.", []),
    ],
)
def test_arabic_claims(text: str, expected: list[tuple[str, str]]) -> None:
    assert claims(text, "ar") == expected
