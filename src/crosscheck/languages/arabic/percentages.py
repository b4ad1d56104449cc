"""Arabic words and signs of percentages."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.percentages import Shares

__all__ = ["SHARES"]


# fi l-mi'a, bi l-mi'a "in the hundred", in the spellings in use; fi l-alf "in the thousand"; nuqta mi'awiyya
# "percentage point" with its plurals and dual; nuqtat asas "basis point"
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHARES: Final = Shares(
    signs={
        "%": "1", "٪": "1", "％": "1", "في المئة": "1", "في المائة": "1", "بالمئة": "1", "بالمائة": "1",
        "في المية": "1", "بالمية": "1",
        "في المئه": "1", "في مئة": "1", "في مائة": "1", "من المئة": "1", "من المائة": "1", "في الـ100": "1",
        "في ال100": "1",
        "‰": "0.1", "؉": "0.1", "في الألف": "0.1", "بالألف": "0.1", "في الالف": "0.1",
        "نقطة مئوية": "1", "نقاط مئوية": "1", "نقط مئوية": "1", "نقطة مائوية": "1", "نقاط مائوية": "1",
        "نقطة أساس": "0.01", "نقاط أساس": "0.01", "نقطة أساسية": "0.01", "نقاط أساسية": "0.01",
    },
    pairs={
        "نقطتان مئويتان": "1", "نقطتين مئويتين": "1", "نقطتي مئوية": "1", "نقطتا مئوية": "1",
        "نقطتا أساس": "0.01", "نقطتي أساس": "0.01",
    },
    # nuqta "point"
    points=frozenset({"نقطة", "نقاط", "نقط"}),
    point_pairs=frozenset({"نقطتان", "نقطتين"}),
    # rate, ratio, inflation, unemployment, growth, interest, participation, poll, percentage-wise
    rates=_words(
        "معدل معدلات نسبة نسبته نسبتها تضخم بطالة نمو فائدة مشاركة شعبية استطلاع استطلاعات مئوية % ٪"
    ),
    # rose, fell, declined, increased, climbed, dropped, jumped, moved, raised, cut, shrank, grew; and their nouns
    changes=_words(
        "ارتفع ارتفعت يرتفع ترتفع ارتفاع انخفض انخفضت ينخفض تنخفض انخفاض تراجع تراجعت يتراجع تتراجع زاد زادت "
        "يزيد تزيد زيادة ازداد ازدادت صعد صعدت صعود هبط هبطت هبوط قفز قفزت قفزة انتقل انتقلت رفع رفعت يرفع ترفع "
        "خفض خفضت تخفيض خفّض قلص قلصت تقليص تقلص تقلصت نما نمت نمو تحول تحولت تحسن تحسنت تدنى تدنت تدني انكمش "
        "انكمشت هوى هوت قفزا تطور تطورت مرتفعا مرتفعة منخفضا منخفضة متراجعا متراجعة تضاعف تضاعفت انتقال"
    ),
)  # fmt: skip
