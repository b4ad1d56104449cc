"""How Arabic text speaks of totals, their parts, and changes; the tables are the project's own."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.totals import Markers, Totals

__all__ = ["TOTALS"]


def _runs(text: str) -> Markers:
    return frozenset(tuple(fold(word) for word in run.split()) for run in text.split("،"))


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split()))


TOTALS: Final = Totals(
    # among them, of them, including
    parts=_runs(
        "من بينهم ، من بينها ، من بينهن ، من بينهما ، بينهم ، بينها ، بينهن ، منهم ، منها ، منهن ، ب ما في ذلك ، "
        "بما في ذلك ، بما فيها ، بمن فيهم ، بما فيهم ، بمن فيهن ، من ضمنهم ، من ضمنهن"
    ),
    # of the, of these, out of, of a total of
    wholes=_runs("من بين ال ، من بين هؤلاء ، من بين هذه ، من أصل ، من مجموع ، من إجمالي ، من جملة"),
    # with a total of, that is in all
    sums=_runs("ب مجموع ، بما مجموعه ، ما مجموعه ، ب إجمالي ، أي ما مجموعه ، أي ب مجموع ، أي ب إجمالي"),
    # so that the total reaches, bringing the total to
    running=_runs(
        "ل يصل ال مجموع إلى ، ل يبلغ ال مجموع ، ل يصل ال إجمالي إلى ، ل يبلغ ال إجمالي ، ل ترتفع ال حصيلة إلى ، "
        "ل يرتفع ال عدد إلى ، ل يصل ال عدد إلى ، ما يرفع ال عدد إلى ، مما يرفع ال عدد إلى ، مما يرفع ال حصيلة إلى"
    ),
    # that is, and they are, namely, distributed over, divided into, as follows
    breakdowns=_runs(
        "أي ، و هم ، و هي ، هم ، هي ، موزعة على ، موزعة بين ، موزعين على ، موزعين بين ، موزعا على ، "
        "موزعا بين ، تتوزع على ، تتوزع بين ، يتوزعون على ، يتوزعون بين ، يتوزع على ، يتوزع بين ، مقسمة على ، "
        "مقسمة إلى ، مقسما على ، كما يلي ، ك ال آتي ، على ال نحو ال تالي"
    )
    | {(":",)},
    # especially, at once, often, also
    overlaps=_runs(
        "خاصة ، خصوصا ، لا سيما ، لاسيما ، و لا سيما ، على وجه ال خصوص ، من ضمنها ، في آن واحد ، في ال وقت نفسه ، "
        "أيضا ، ب شكل خاص ، على سبيل ال مثال"
    ),
    # compared with, against, instead of, while, after, more than
    comparisons=_runs("مقارنة ، مقابل ، بدل ، بدلا من ، عوض ، في حين ، بينما ، بعد ، قياسا ، أكثر من ، أقل من"),
    # the rest, the others, and so on
    rests=_runs("ال باقي ، ال بقية ، ال باقون ، ال باقين ، ال آخرون ، ال آخرين ، و غير ها ، و غير هم ، ال متبقي"),
    # that is, which represents, which equals
    equals=_runs("أي ، ما يمثل ، و هو ما يمثل ، ما يعادل ، أي ما يعادل ، أي ما يمثل ، أي ب نسبة"),
    overall=_runs("في ال مجموع ، في ال إجمال ، إجمالا ، ب ال مجمل ، في ال مجمل"),  # in all
    out_of=_runs("من ، من أصل ، من مجموع ، من إجمالي ، من بين ، من جملة"),  # of, out of, of a total of
    since=_runs("من"),  # from
    until=_runs("إلى"),  # to
    # reach, arrive at, register, come near, be estimated, equal
    reaching=_words("بلغ وصل سجل ناهز قدر قارب ساوى"),
    # votes, distributed, distribution, the rest, capital
    splits=_words("أصوات توزعت تتوزع يتوزع موزعة موزعين موزعا توزيع باقي بقية رأسمال"),
    definite=frozenset({"ال"}),
    these=_words("هذا هذه هذان هاتان هؤلاء ذلك تلك"),
    # former, initial, provisional, first, new, other, additional, still, then, before, already, last, only,
    # remaining, half, turnout, abstention, round
    earlier=_words(
        "سابق سابقة سابقا أولية أولي مؤقتة مؤقت أول أولى جديد جديدة جدد آخر أخرى آخرون آخرين إضافي إضافية إضافيين "
        "مزيد ثم قبل سبق أخير أخيرة فقط وحده وحدها متبقية متبقين نصف "
        "مشاركة إقبال امتناع دور جولة"
    ),
)
