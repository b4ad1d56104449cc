"""Established terms that are not renderings of each other: the fields within which one concept excludes the others.

The tables of the languages name the terms of each concept; a form may stand under several concepts, and then differs
from none of them. Concepts of one field answer the same question: a release on parole is no provisional release.

Source: the project's own list, from the vocabulary of law, government, economy, health and relief.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["FIELDS", "term_table"]

_FIELDS: Final = """
    custody remand house-arrest parole provisional-release bail
    government-bill members-bill decree-law
    death-penalty life-sentence community-work
    suspended-sentence unsuspended-sentence
    asset-freeze confiscation travel-ban arms-embargo
    judicial-inquiry preliminary-inquiry parliamentary-inquiry administrative-inquiry internal-inquiry
    amnesty pardon
    appeal-court cassation-court constitutional-court first-instance-court administrative-court military-court
    attorney-general public-prosecutor investigating-judge
    manslaughter murder
    human-trafficking migrant-smuggling drug-trafficking arms-trafficking
    sexual-exploitation forced-labour child-labour
    embezzlement money-laundering tax-evasion breach-of-trust influence-peddling illicit-enrichment
    ceasefire humanitarian-truce peace-agreement
    state-of-emergency martial-law state-of-siege curfew
    armed-forces security-forces civil-protection coast-guard national-guard
    chemical-weapon nuclear-weapon biological-weapon
    ballistic-missile cruise-missile
    refugee asylum-seeker displaced-person stateless-person
    core-inflation headline-inflation food-inflation
    domestic-product national-product
    turnover net-profit operating-profit
    budget-deficit trade-deficit current-deficit
    public-debt foreign-debt domestic-debt
    interest-rate exchange-rate growth-rate inflation-rate unemployment-rate poverty-rate
    income-tax corporate-tax value-added-tax customs-duty stamp-duty property-tax
    loan grant
    dismissal resignation retirement
    presidential-election parliamentary-election local-election referendum
    absolute-majority simple-majority
    censure-motion confidence-vote
    head-of-state head-of-government
    ambassador consul charge-d-affaires
    memorandum treaty letter-of-intent
    conjugate-vaccine polysaccharide-vaccine inactivated-vaccine attenuated-vaccine oral-vaccine
    acute-malnutrition chronic-malnutrition
    epidemic pandemic
    confirmed-case suspected-case probable-case
    infant-mortality maternal-mortality neonatal-mortality
    natural-gas shale-gas liquefied-gas
    solar-energy wind-energy nuclear-energy hydro-energy
    drinking-water waste-water ground-water
    primary-education secondary-education higher-education vocational-education preschool-education
    fixed-term-contract permanent-contract
    general-strike hunger-strike
    forced-marriage child-marriage
    domestic-violence sexual-violence
    penal-code procedure-code civil-code labour-code family-code electoral-code
    organic-law budget-law amending-budget-law
    ordinary-session extraordinary-session
    public-hearing closed-hearing
    territorial-waters international-waters economic-zone
    free-zone industrial-zone buffer-zone demilitarised-zone
    imports exports
    urban-area rural-area
    semi-final quarter-final
    free-kick penalty-kick corner-kick
    humanitarian-aid food-aid military-aid financial-aid medical-aid
    interior-minister foreign-minister defence-minister justice-minister finance-minister health-minister
        education-minister agriculture-minister transport-minister energy-minister economy-minister trade-minister
        culture-minister environment-minister tourism-minister labour-minister
"""


def _fields(lines: str) -> dict[str, int]:
    """The number of the field of each concept; an indented line goes on with the field before."""
    found: dict[str, int] = {}
    number = 0
    for line in lines.strip("\n").splitlines():
        number += not line.startswith("        ")
        found |= dict.fromkeys(line.split(), number)
    return found


FIELDS: Final[Mapping[str, int]] = MappingProxyType(_fields(_FIELDS))
"""Concepts and the numbers of their fields."""


def term_table(lines: str) -> Mapping[str, tuple[str, ...]]:
    """Entries of a concept, a colon and its terms parted by bars, one a line.

    Raises:
        KeyError: A concept belongs to no field.
    """
    pairs = (line.split(":") for line in lines.strip().splitlines())
    table = {concept.strip(): tuple(term.strip() for term in terms.split("|")) for concept, terms in pairs}
    for concept in table:
        FIELDS[concept]
    return MappingProxyType(table)
