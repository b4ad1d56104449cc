"""French words that names of sports clubs begin with, and words that show a text to be about sport.

The list is the project's own: the first words of club names in the Maghreb, the Mashriq, Africa and France.
`languages/arabic/clubs.py` has the same clubs.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.bodies import body_table
from crosscheck.languages.naming import latin_key

__all__ = ["CLUBS", "SPORT"]

CLUBS: Final = body_table("""
    Espérance: Espérance|Taraji; Étoile: Étoile|Étoile sportive|Najm; Hilal: Hilal|Al-Hilal; Racing: Racing|Racing Club
    Ittihad: Ittihad|Al-Ittihad; Wydad: Wydad|Wydad Athletic Club; Raja: Raja|Raja Club Athletic; Ahly: Ahly|Ahli
    Ahly: Al-Ahly|Al-Ahli; Nasr: Nasr|Al-Nasr; Shabab: Chabab|Shabab|Chebab; Wifaq: Entente|Wifaq; Union: Union
    Union: Union sportive; Mouloudia: Mouloudia|Mouloudia Club; Olympique: Olympique|Olympic
    Jeunesse: Jeunesse|Jeunesse sportive; Fath: Fath|Fath Union Sport; Hassania: Hassania; Difaa: Difaâ|Difaâ Hassani
    Renaissance: Renaissance; Amal: Amal; Avenir: Avenir
    Avenir: Avenir sportif; Club sportif: Club sportif; Club athlétique: Club athlétique; Croissant: Croissant
    Association sportive: Association sportive; Sporting: Sporting; Rapid: Rapide|Rapid; Zamalek: Zamalek
    Nejma: Nejmeh|Nejma; Ansar: Ansar|Al-Ansar; Faisaly: Fayçaly|Faisaly|Al-Faisaly; Wihdat: Wihdat; Talaba: Talaba
    Quwa: Quwa Al-Jawiya; Salam: Salam; Merrikh: Merreikh|Merrikh|Al-Merrikh; Kawkab: Kawkab; Youssoufia: Youssoufia
    Chabiba: Chabiba
""", latin_key)  # fmt: skip
_SPORT: Final = """
    football match matchs championnat joueur joueurs joueuse ailier attaquant défenseur
    stade coupe finale entraîneur sélectionneur penalty arbitre ligue mercato club clubs basket handball
    volley tournoi footballeur mi-temps supporters
"""
SPORT: Final = frozenset(latin_key(word) for word in _SPORT.split())
