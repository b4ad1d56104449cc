"""Arabic words that names of sports clubs begin with, and words that show a text to be about sport.

The names are under those of `languages/french/clubs.py`.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.names import key
from crosscheck.languages.bodies import body_table

__all__ = ["CLUBS", "SPORT"]

CLUBS: Final = body_table("""
    Espérance: ترجي|الترجي; Étoile: نجم|النجم|النجم الرياضي; Hilal: هلال|الهلال; Racing: راسينغ|الراسينغ|راسينج
    Ittihad: اتحاد|الاتحاد; Wydad: وداد|الوداد; Raja: رجاء|الرجاء; Ahly: أهلي|الأهلي; Nasr: نصر|النصر
    Shabab: شباب|الشباب; Wifaq: وفاق|الوفاق; Union: الاتحاد الرياضي; Mouloudia: مولودية
    Olympique: أولمبيك|أولمبيك مارسيليا|أولمبي|الأولمبي; Jeunesse: شبيبة|الشبيبة; Fath: فتح|الفتح; Hassania: حسنية
    Difaa: دفاع|الدفاع الحسني; Renaissance: نهضة; Amal: أمل; Avenir: مستقبل
    Club sportif: النادي الرياضي; Club athlétique: النادي البنزرتي; Association sportive: الجمعية الرياضية|جمعية
    Rapid: سريع|رابيد; Zamalek: زمالك; Nejma: النجمة; Ansar: الأنصار; Faisaly: الفيصلي; Wihdat: الوحدات; Talaba: الطلبة
    Quwa: القوة الجوية; Salam: السلام; Merrikh: المريخ|مريخ; Kawkab: كوكب|الكوكب; Youssoufia: يوسفية
""", key)  # fmt: skip
# football, match, championship, team, player, goal, cup, final, coach, referee, league, club, tournament, fans, …
_SPORT: Final = """
    القدم مباراة المباراة مباريات بطولة البطولة لاعب اللاعب لاعبين لاعبي اللاعبين كأس الكأس نهائي
    النهائي مدرب المدرب الدوري دوري نادي النادي ناديه فريقه لناديه أندية الأندية جماهير جناح مهاجم
"""
SPORT: Final = frozenset(key(word) for word in _SPORT.split())
