"""How Arabic text speaks of totals and their parts; each marker is a run of folded words, clitics apart."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.spelling import fold

__all__ = ["COMPARISON_MARKERS", "OVERLAP_MARKERS", "PART_MARKERS", "TOTAL_MARKERS", "WHOLE_MARKERS"]


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(word) for word in run.split()) for run in text.split("،"))


# among, among them, of them, including
PART_MARKERS: Final = _runs(
    "من بين ال ، من بين هؤلاء ، من بين هذه ، من مجموع ، من بينهم ، من بينها ، من بينهن ، من بينهما ، بينهم ، بينها ، "
    "منهم ، منها ، منهن ، ب ما في ذلك ، بما في ذلك ، بما فيها ، بمن فيهم ، بما فيهم ، من ضمنهم ، من أصل"
)
WHOLE_MARKERS: Final = _runs("من بين ال ، من بين هؤلاء ، من بين هذه ، من أصل ، من مجموع")  # of the, of these, out of
# with a total of, the total reaching, in all
TOTAL_MARKERS: Final = _runs(
    "ب مجموع ، ما مجموعه ، ب إجمالي ، ل يصل ال مجموع إلى ، ل يبلغ ال مجموع ، أي ما مجموعه ، أي ب مجموع ، ال مجموع"
)
# especially, at once
OVERLAP_MARKERS: Final = _runs("خاصة ، خصوصا ، لا سيما ، لاسيما ، على وجه ال خصوص ، من ضمنها ، في آن واحد")
# compared with, against, instead of
COMPARISON_MARKERS: Final = _runs("مقارنة ، مقابل ، بدل ، بدلا من ، في حين ، بينما ، بعد")
