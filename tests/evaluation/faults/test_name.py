"""Names that are replaced by others of their sort, and names that are left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Outcomes = Callable[[str, str, str], set[str]]

CHANGED = [
    ("fr", "Elle vit en France.", "Elle vit en Suède."),
    ("fr", "Elle vit au Maroc.", "Elle vit au Japon."),
    ("fr", "Elle revient d’Italie.", "Elle revient d’Égypte."),
    ("fr", "Elle revient des États-Unis.", "Elle revient des Pays-Bas."),
    ("fr", "Elle vit à Rabat.", "Elle vit à Londres."),
    ("fr", "Près d’Alger, un pont.", "Près d’Oslo, un pont."),
    ("fr", "Selon l’ONU, oui.", "Selon l’Union africaine, oui."),
    ("fr", "Selon l’OMS, oui.", "Selon l’UEFA, oui."),
    ("fr", "Il travaille chez Google.", "Il travaille chez Renault."),
    ("fr", "Hier, Marie Duchamp est partie.", "Hier, Marie Wilson est partie."),
    ("fr", "Hier, M. Duchamp est parti.", "Hier, M. Volkov est parti."),
    ("fr", "La ministre Leïla Duchamp est partie.", "La ministre Leïla Rossi est partie."),
    ("fr", "Le président américain Duchamp est parti.", "Le président américain Tazi est parti."),
    # Morocco, in Morocco, to Morocco; in France; and Tunis; in Casablanca
    ("ar", "زار العراق أمس", "زار المغرب أمس"),
    ("ar", "زار الجزائر أمس", "زار الهند أمس"),
    ("ar", "بالجزائر وللجزائر", "بالهند وللجزائر"),
    ("ar", "بالجزائر وللجزائر", "بالجزائر وللهند"),
    ("ar", "يعيش بفرنسا", "يعيش بتركيا"),
    ("ar", "وتونس أيضا", "وألمانيا أيضا"),
    ("ar", "في الدار البيضاء", "في القاهرة"),
    # the United Nations, the World Health Organisation, Google
    ("ar", "قالت الأمم المتحدة ذلك", "قالت الفيفا ذلك"),
    ("ar", "قالت منظمة الصحة العالمية ذلك", "قالت هيومن رايتس ووتش ذلك"),
    ("ar", "في شركة غوغل", "في شركة تويوتا"),
    # people with a first name of the table, and after a title
    ("ar", "قال محمد العلوي ذلك", "قال طارق العلوي ذلك"),
    ("ar", "قال جورج العلوي ذلك", "قال بيتر العلوي ذلك"),
    ("ar", "قال السيد كلوني ذلك", "قال السيد تاناكا ذلك"),
    ("ar", "قال ترامب ذلك", "قال بوتين ذلك"),
]

LEFT = [
    ("fr", "Le Paris Saint-Germain et le Boston Globe"),
    ("fr", "Le Liverpool joue."),
    ("fr", "La Nouvelle-Calédonie et l’Île-de-France"),
    ("fr", "Le Soudan du Sud"),
    ("fr", "France 24"),
    ("fr", "Le pape Jean-Paul II et Marie"),
    ("fr", "Le maire de la ville a parlé."),
    # insisting on; Manchester United; the minister of health; Mr President
    ("ar", "هو مصر على ذلك"),
    ("ar", "فاز مانشستر يونايتد"),
    ("ar", "قال السيد رئيس المجلس"),
    ("ar", "قال السيد الوزير"),
    ("ar", "الإمارات العربية المتحدة"),
]


@pytest.mark.parametrize(("code", "line", "new"), CHANGED)
def test_a_name_is_replaced(outcomes: Outcomes, code: str, line: str, new: str) -> None:
    assert new in outcomes("name", line, code)


@pytest.mark.parametrize(("code", "line"), LEFT)
def test_pieces_of_other_names_are_left_alone(outcomes: Outcomes, code: str, line: str) -> None:
    assert outcomes("name", line, code) == set()


@pytest.mark.parametrize(
    ("code", "line", "alike"),
    [
        ("fr", "Elle vit en Iran", "Elle vit en Irak"),
        ("fr", "Elle vit à Tunis", "Elle vit à Tanger"),
        ("ar", "في شركة غوغل", "في شركة جوجل"),
        ("ar", "قال غراهام ذلك", "قال جراهام ذلك"),
    ],
)
def test_another_name_does_not_sound_alike(outcomes: Outcomes, code: str, line: str, alike: str) -> None:
    changed = outcomes("name", line, code)
    assert changed
    assert alike not in changed


def test_a_name_that_the_line_gives_is_not_put_in(outcomes: Outcomes) -> None:
    changed = outcomes("name", "Les bus vont de Rabat à Londres", "fr")
    assert "Les bus vont de Londres à Londres" not in changed
    assert "Les bus vont de Madrid à Londres" in changed
