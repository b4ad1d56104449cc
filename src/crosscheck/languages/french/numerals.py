"""French numbers: digits after the Lexique des règles typographiques de l'Imprimerie nationale, and words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from attrs import frozen

from crosscheck.languages.french.cardinals import (
    ATOMS,
    HALF,
    OF,
    SCALES,
    VAGUE,
    and_half,
    half,
    is_noun,
    norm_at,
    read_words,
    vague,
)
from crosscheck.languages.french.composed import composed, one
from crosscheck.languages.french.multiples import multiples
from crosscheck.languages.french.ordinals import ORDINALS, read_ordinal
from crosscheck.languages.french.shares import SHARE_WORDS, shares
from crosscheck.languages.numerals import Numerals, Reading, Share, read_digits
from crosscheck.model import Token

__all__ = ["NUMERALS", "FrenchNumerals"]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE_NOUN: Final = _set(
    "nouveau nouveaux nouvelle nouvelles jeune jeunes autre autres grand grands grande grandes petit petits "
    "petite petites premiers premières derniers dernières prochains prochaines seul seuls seule seules bon bons "
    "bonne bonnes longs longues vieux vieilles différents différentes anciens anciennes principaux principales "
    "meilleurs meilleures simples mêmes divers diverses belles beaux"
)
CASUALTIES: Final = _set("mort morte blessé blessée tué tuée disparu disparue décès")


@frozen
class FrenchNumerals(Numerals):
    """Reads French numbers; see `Numerals`."""

    def read(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        if (digits := read_digits(text, tokens, index, self.decimal_marks)) is not None:
            return composed(tokens, self._scaled(text, tokens, digits))
        if tokens[index].norm.partition("-")[0] not in self.words:
            return None
        if tokens[index].kind not in {"word", "clitic"} or _is_new(tokens, index):
            return None
        words = vague(tokens, index) or half(tokens, index) or read_words(tokens, index)
        return composed(tokens, words) if words is not None else None

    def _scaled(self, text: str, tokens: Sequence[Token], reading: Reading) -> Reading:
        """Digits with the multiplier words that follow: "3,5 millions", "3 millions 500 000"."""
        total, room, scale = Decimal(0), Decimal("Infinity"), Decimal(1)
        part, end = reading, reading.end
        while (factor := SCALES.get(norm_at(tokens, part.end))) is not None and factor < room:
            total += part.value * factor
            scale, room, end = Decimal(factor), Decimal(factor), part.end + 1
            following = read_digits(text, tokens, end, self.decimal_marks) if end < len(tokens) else None
            if following is None or following.value >= room:
                break
            if SCALES.get(norm_at(tokens, following.end)) is None:
                total, end = total + following.value, following.end
                break
            part = following
        if end == reading.end:
            return reading
        end, extra = and_half(tokens, end, scale)
        return Reading(end, total + extra, scale, "digits")

    def implied(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:  # noqa: ARG002  the signature of the base class
        """See `Numerals`."""
        if tokens[index].norm not in {"un", "une"}:
            return None
        following, before = norm_at(tokens, index + 1), norm_at(tokens, index - 1)
        sure = before == "dont" or following in {"seul", "seule"} or following in CASUALTIES
        if sure or _one_of(tokens, index) or _contrasted(tokens, index):
            end = index + 1 + (following in {"seul", "seule"})
            return Reading(end, Decimal(1), form="one", confidence=0.7)
        return one(tokens, index)

    def ordinal(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        return read_ordinal(text, tokens, index)

    def multiples(self, tokens: Sequence[Token]) -> Iterator[tuple[int, Reading]]:
        """See `Numerals`."""
        return multiples(tokens)

    def shares(self, text: str, tokens: Sequence[Token]) -> Iterator[Share]:  # noqa: ARG002  the signature of the base class
        """See `Numerals`."""
        return shares(tokens)

    def counted(self, text: str, tokens: Sequence[Token], first: int, end: int) -> int | None:  # noqa: ARG002  the signature of the base class
        """See `Numerals`."""
        at = end + 1 if norm_at(tokens, end) in OF else end
        while norm_at(tokens, at) in BEFORE_NOUN and is_noun(tokens, at + 1):
            at += 1
        return at if is_noun(tokens, at) else None


def _is_new(tokens: Sequence[Token], index: int) -> bool:
    """`neuf` after a noun is the adjective "new"."""
    if tokens[index].norm != "neuf" or index == 0 or norm_at(tokens, index + 1) in {*ATOMS, *SCALES}:
        return False
    return is_noun(tokens, index - 1) and not is_noun(tokens, index + 1)


def _one_of(tokens: Sequence[Token], index: int) -> bool:
    """`un sur dix`."""
    at = index + 2
    return norm_at(tokens, index + 1) == "sur" and at < len(tokens) and read_words(tokens, at) is not None


def _contrasted(tokens: Sequence[Token], index: int) -> bool:
    """`deux hommes et une femme`: the one stands beside a number of the same kind."""
    if norm_at(tokens, index - 1) != "et" or not is_noun(tokens, index + 1):
        return False
    return any(
        index - back >= 0
        and (ATOMS.get(norm_at(tokens, index - back), 0) > 1 or tokens[index - back].kind == "number")
        and all(is_noun(tokens, at) for at in range(index - back + 1, index - 1))
        for back in (3, 4)
    )


NUMERALS: Final = FrenchNumerals(
    decimal_marks=frozenset({","}),
    before={
        "environ": "~", "près de": "~", "quelque": "~", "quelques": "~", "presque": "~", "à peu près": "~",
        "autour de": "~", "aux alentours de": "~", "approximativement": "~", "de l'ordre de": "~", "à environ": "~",
        "avoisine": "~", "avoisinant": "~", "avoisinent": "~", "frôle": "~", "frôlent": "~", "approche": "~",
        "approchent": "~", "grosso modo": "~", "en gros": "~", "pas loin de": "~", "autour des": "~",
        "environ les": "~",
        "aux environs de": "~", "aux alentours des": "~", "à peine": "~", "quasiment": "~", "pratiquement": "~",
        "près d'": "~",
        "de près de": "~", "de l'ordre d'": "~", "pas loin d'": "~", "aux alentours d'": "~", "autour d'": "~",
        "excède": ">", "excèdent": ">", "excédant": ">", "excédait": ">", "dépassait": ">", "dépassaient": ">",
        "dépassé": ">", "dépassera": ">", "dépasser": ">", "franchi": ">", "au-dessus de": ">", "au dessus de": ">",
        "bien plus de": ">", "supérieurs à": ">", "supérieures à": ">", "au-delà des": ">", "plus du": ">",
        "plus des": ">",
        "plus de la": ">", "pas moins d'": ">=", "à tout le moins": ">=", "un minimum de": ">=",
        "pour le moins": ">=", "moins du": "<", "moins des": "<", "moins de la": "<", "inférieurs à": "<",
        "inférieures à": "<", "en dessous de": "<", "au-dessous de": "<", "sous la barre des": "<",
        "un maximum de": "<=", "pas plus de": "<=", "pas plus d'": "<=", "n'excède pas": "<=", "n'excédant pas": "<=",
        "ne dépasse pas": "<=", "ne dépassent pas": "<=", "ne dépassant pas": "<=", "ne dépassera pas": "<=",
        "ne dépassait pas": "<=", "jusqu'à la": "<=", "tout au plus de": "<=", "près de la": "~", "près du": "~",
        "presque la": "~", "au moins la": ">=", "au moins le": ">=", "plus que la": ">", "plus de": ">",
        "plus d'": ">", "plus que": ">", "supérieur à": ">",
        "supérieure à": ">", "au-delà de": ">", "dépasse": ">", "dépassent": ">", "dépassant": ">",
        "au moins": ">=", "pas moins de": ">=", "au minimum": ">=", "minimum": ">=", "à partir de": ">=",
        "moins de": "<", "moins d'": "<", "inférieur à": "<", "inférieure à": "<", "jusqu'à": "<=", "au plus": "<=",
        "au maximum": "<=", "maximum": "<=", "tout au plus": "<=",
    },
    after={
        "environ": "~", "à peu près": "~", "au moins": ">=", "au minimum": ">=", "ou plus": ">=", "et plus": ">=",
        "minimum": ">=", "au bas mot": ">=", "ou davantage": ">=", "et davantage": ">=", "grosso modo": "~",
        "tout au plus": "<=", "et moins": "<=",
        "au plus": "<=", "au maximum": "<=", "maximum": "<=", "ou moins": "<=",
    },
    ranges=(("de", "à"), ("d'", "à"), ("entre", "et"), ("", "à"), ("", "-"), ("", "–"), ("", "ou")),
    labels=frozenset(
        {
            "page", "pages", "p.", "pp.", "article", "articles", "art.", "n°", "nº", "numéro", "numéros", "no",
            "chapitre", "paragraphe", "alinéa", "section", "annexe", "tableau", "figure", "fig.", "tél.", "tél",
            "téléphone", "version", "décret", "résolution", "étape", "volume", "tome", "épisode", "saison", "score de",
            "note", "ligne", "ref.", "réf.", "boîte postale", "bp", "b.p.", "point",
        }
    ),
    fractions_after={
        "et demi": Decimal("0.5"), "et demie": Decimal("0.5"), "et quart": Decimal("0.25"),
        "et trois quarts": Decimal("0.75"),
    },
    weak_labels=frozenset(
        {
            "au", "le", "l'", "rue", "avenue", "boulevard", "radio", "chaîne", "chambre", "salle", "appartement",
            "bâtiment", "quai", "porte", "voie", "ligne", "route", "autoroute", "bus", "tram", "modèle", "canal",
            "hangar",
            "terminal", "poste", "lot",
        }
    ),
    articles=frozenset({"un", "une"}),
    minus=frozenset({"moins"}),
    below_zero=frozenset({"sous zéro", "en dessous de zéro", "au-dessous de zéro", "sous le zéro"}),
    words=frozenset({*ATOMS, *SCALES, *VAGUE, *HALF, *ORDINALS, *SHARE_WORDS}),
)  # fmt: skip
