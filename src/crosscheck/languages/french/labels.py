"""French nouns that a number, letter or ordinal makes a label of, and names that are labels by themselves.

The rounds of a cup are called by the number of those who play them, which all languages share.
"""

from __future__ import annotations

from typing import Final

__all__ = ["NAMES", "NOUNS"]

NOUNS: Final = """
    Tier: tier|niveau|niveaux|palier
    Category: catégorie|catégories
    Phase: phase|phases
    Stage: étape|stade
    Group: groupe|groupes
    Class: classe|classes
    Type: type|types
    Zone: zone|zones
    Chapter: chapitre|chapitres
    Annex: annexe|annexes
    Section: section
    Title: titre
    Part: partie
    Volume: tome|volume
    Grade: grade
    Axis: axe
    Pillar: pilier
    Level: level
    Line: ligne|lignes
    Option: option
    Scenario: scénario
    Plan: plan
    Hepatitis: hépatite|hépatites
    Vitamin: vitamine|vitamines
    Formula: formule
    Terminal: terminal
    Reactor: réacteur
    Unit: unité
    Block: bloc
    Lot: lot
    Tranche: tranche
    Module: module
    Division: division
    Season: saison
    Episode: épisode
    Figure: figure
    Table: tableau
    Appendix: appendice
    Pool: poule|poules
    League: ligue
    Boeing: Boeing
    Airbus: Airbus
    iPhone: iPhone
    Galaxy: Galaxy
    Windows: Windows
    PlayStation: PlayStation
    Mirage: Mirage
    Falcon: Falcon
    Apollo: Apollo
    Artemis: Artemis
    Soyouz: Soyouz
    Ariane: Ariane
    Expo: Expo
"""
NAMES: Final = """
    Round of 64: trente-deuxième de finale|trente-deuxièmes de finale|32 e de finale|32 es de finale|32 èmes de finale
    Round of 32: seizième de finale|seizièmes de finale|16 e de finale|16 es de finale|16 èmes de finale
    Round of 16: huitième de finale|huitièmes de finale|8 e de finale|8 es de finale|8 èmes de finale
    Round of 8: quart de finale|quarts de finale
    Round of 4: demi-finale|demi-finales|dernier carré
    Formula 1: F1|formule un
    2G: 2G|2 G
    3G: 3G|3 G
    4G: 4G|4 G
    5G: 5G|5 G
    6G: 6G|6 G
    COVID-19: covid-19|covid|covid19|maladie à coronavirus
    SARS-CoV-2: SARS-CoV-2|SARS-CoV2
"""
