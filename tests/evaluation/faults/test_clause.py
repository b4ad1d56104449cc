"""Ends of sentences and bracketed remarks that are cut, and those that are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Outcomes = Callable[[str, str, str], set[str]]

CUT = [
    (
        "fr",
        "La mairie a fermé le petit pont, qui menaçait de tomber dans l’oued.",
        "La mairie a fermé le petit pont.",
    ),
    (
        "fr",
        "La mairie a fermé le petit pont ; les bus passent par la rocade !",
        "La mairie a fermé le petit pont !",
    ),
    (
        "fr",
        "« Le pont est vieux et fragile », a déclaré le maire de la ville.",
        "« Le pont est vieux et fragile ».",
    ),
    (
        "fr",
        "« Le pont est vieux, mais il tient encore bien. »",
        None,  # too short a beginning
    ),
    (
        "fr",
        "« Le pont de la ville est vieux, mais il tient encore bien. »",
        "« Le pont de la ville est vieux. »",
    ),
    (
        "fr",
        "Le vieux pont (bâti par un maçon) reste fermé.",
        "Le vieux pont reste fermé.",
    ),
    (
        "fr",
        "Le maire dit que le pont (vieux, et qui menace de tomber) reste fermé.",
        "Le maire dit que le pont reste fermé.",
    ),
    # the municipality closed the old bridge, which leads to the market
    ("ar", "أغلقت البلدية الجسر القديم، الذي يؤدي إلى السوق.", None),
    ("ar", "أغلقت البلدية الجسر القديم أمس، الذي يؤدي إلى السوق.", "أغلقت البلدية الجسر القديم أمس."),
    ("ar", "أغلقت البلدية الجسر القديم أمس؛ الحافلات تمر من هنا!", "أغلقت البلدية الجسر القديم أمس!"),
    ("ar", "أغلقت البلدية (بعد نقاش طويل جدا) الجسر القديم أمس.", "أغلقت البلدية الجسر القديم أمس."),
]

LEFT = [
    ("fr", "Le taux est passé de 3,5 à 4,5 points sur la période"),
    ("fr", "En hiver, dans la vallée, le vieux pont est fermé."),  # the main clause
    ("fr", "Si la pluie continue encore un jour, comme on le croit ici."),
    ("fr", "Le maire de la petite ville a dit non, hier."),
    ("fr", "Le maire dit que le pont (vieux, et laid) reste fermé hier."),
    ("fr", "Le pont de la ville – vieux, et qui menace de tomber – reste fermé."),
    ("fr", "La mairie a fermé le vieux pont, qui tombe. Les bus passent par la rocade."),
    # thousands; when it rains …; in winter, the municipality closes …
    ("ar", "حضر الحفل في المدينة القديمة 30،000 شخص من القرى"),
    ("ar", "عندما تنزل الأمطار في الجبل، التي تغمر الوادي كله."),
    ("ar", "في الشتاء القارس من كل عام، تغلق البلدية الجسر القديم."),
]


@pytest.mark.parametrize(("code", "line", "new"), CUT)
def test_a_clause_is_cut(outcomes: Outcomes, code: str, line: str, new: str | None) -> None:
    assert outcomes("clause", line, code) == ({new} if new else set())


@pytest.mark.parametrize(("code", "line"), LEFT)
def test_what_must_stay_stays(outcomes: Outcomes, code: str, line: str) -> None:
    assert outcomes("clause", line, code) == set()
