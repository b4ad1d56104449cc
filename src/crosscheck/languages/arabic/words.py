"""Arabic words that carry structure. All are folded: bare alif, final ya, no vowel signs."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.spelling import fold

__all__ = [
    "ABBREVIATIONS", "ATTACHED_PREPOSITIONS", "CIRCUMSTANTIAL", "CLAUSE_OPENERS", "CONJUNCTIONS", "ENCLITICS",
    "FUNCTION_WORDS", "NEGATORS", "PARTICLES", "REPORTING_VERBS", "VERB_PARTICLES",
]  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split()))


CONJUNCTIONS: Final = ("و", "ف")  # wa- and fa- "and"
ATTACHED_PREPOSITIONS: Final = ("ب", "ل", "ك")  # bi- "by", li- "for", ka- "as"
ENCLITICS: Final = ("هما", "كما", "هم", "هن", "ها", "كم", "نا", "ه")  # pronouns: their, her, your, our, his

# lam, lan, la, laysa, ma, ghayr "non-", dun "without", adam "lack of"
NEGATORS: Final = _words("لم لن لا ليس ليست ليسوا ما غير دون بدون عدم")

# prepositions and particles with and without a pronoun written onto them
PARTICLES: Final = _words(
    "من في على عن الي مع منذ خلال بين بعد قبل عند لدي لدن حول ضد نحو تحت فوق امام وراء خلف دون بدون عبر ضمن اثر لان "
    "ان انه انها انهم انهما اني اننا بان لكن لكنه لكنها لكنهم كان كانت كانوا يكون تكون يكونون كي حتي اذا اذ اما او ام "
    "هل قد لقد سوف هذا هذه هؤلاء هذان هاتان ذلك تلك اولئك الذي التي الذين اللذان اللتان اللذين اللاتي اللواتي هو هي هم "
    "هما هن نحن انا انت انتم ما ماذا لماذا كيف متي اين اي ايه ايضا كما فيما مما عما بما بينما حيث حين حينما عندما لما "
    "كلما مثل مثلا كل كلا كلتا بعض جميع كافه غير سوي الا رغم بل ثم لم لن لا ليس ليست منها منه منهم منهما فيه فيها فيهم "
    "عليه عليها عليهم اليه اليها اليهم عنه عنها عنهم له لها لهم لهما لنا لك لي به بها بهم بهما بنا معه معها معهم بينهم "
    "بينها بينه بينهما لديه لديها لديهم عنده عندها عندهم ذات ذو ذي هناك هنا هنالك يا لعل ليت كان كانما انما لولا لو "
    "احد احدي نفس نفسه نفسها ذاته ذاتها وفق وفقا حسب بحسب اجل ازاء تجاه ازاءها لاسيما سيما فضلا علاوه "
    # other, several, some, very, more, less, about, during, thus, of those who, because they, we have, upon you, …
    "اخر اخري اخرون اخرين عده بضع بضعه جدا اكثر اقل حوالي زهاء قرابه اثناء طوال طيله حيال ثمه هكذا كذا مثلما حسبما "
    "ممن انني انك لكنني لكننا لانهم لانني لاننا لدينا لديك لديهن عليك علينا عليكم عليهما فيهما خلاله خلالها بعده بعدها "
    "قبله قبلها امامه امامها وراءه كنت كنا نكون"
)

VERB_PARTICLES: Final = _words("لم لن لا ليس ليست قد سوف لقد كان كانت كانوا ما")
CLAUSE_OPENERS: Final = _words(
    "حيث كما فيما بينما اذ لكن لكنه لكنها لكنهم غير الا رغم بالرغم مع علما ذلك حين عندما بعدما قبل بعد لان لانه لانها "
    "حتي كي مما ما لذلك لذا ثم اما كذلك وان"
)
# participles that hang a further clause on: adding, stressing, pointing out, …
CIRCUMSTANTIAL: Final = _words(
    "مشيرا مشيره مشيرين مؤكدا مؤكده مؤكدين موضحا موضحه مضيفا مضيفه لافتا لافته معتبرا معتبره مبرزا مبرزه مبينا مبينه "
    "مشددا مشدده منوها منوهه معربا معربه معلنا معلنه داعيا داعيه مطالبا مطالبه متهما متهمه محذرا محذره مذكرا مذكره "
    "موصيا موصيه مستدركا كاشفا كاشفه قائلا قائله متوقعا متوقعه مرجحا مرجحه ناقلا ناقله نافيا نافيه معبرا معبره"
)

ABBREVIATIONS: Final = _words("د م ا ص ب ج س ه ق ت ط ر ع ش ك ل ن ف و ي خ ذ ض ظ غ ث ز م.م ص.ب ق.م")

# verbs that only carry tense or mood: to be completed, to carry out, can, must
AUXILIARIES: Final = _words(
    "تم يتم تتم تمت قام قامت قاموا يقوم تقوم يقومون امكن يمكن يمكنه يمكنها تمكن يجب وجب ينبغي يكون تكون "
    "يزال تزال زال زالت مازال مازالت "
    "اصبح اصبحت يصبح تصبح بات باتت ظل ظلت يظل تظل"
)

FUNCTION_WORDS: Final = (
    AUXILIARIES
    | PARTICLES
    | NEGATORS
    | VERB_PARTICLES
    | CLAUSE_OPENERS
    | frozenset(["و", "ف", "ب", "ل", "ك", "ال", "س"])
)

REPORTING_VERBS: Final = _words(
    "قال اكد اضاف اوضح اشار ذكر صرح اعلن افاد شدد لفت ابرز بين كشف نفي اعتبر راي زعم ادعي حذر دعا طالب نقل تابع استطرد "
    "استدرك علق اعرب عبر توقع رجح اقر اعترف نوه اوصي حث ناشد اتهم "
    "سال تساءل صرخ صاح هتف اجاب رد"
)
