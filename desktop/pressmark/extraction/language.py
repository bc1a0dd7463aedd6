"""Tells which language a text is in, by its letters and its commonest words.

That is enough for whole articles: which of some fifty languages, not which of two
dialects. The words are those that are frequent in running text of one language and rare
in the others.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

from pressmark.extraction.names import words

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "da": "Danish",
    "sv": "Swedish",
    "no": "Norwegian",
    "fi": "Finnish",
    "et": "Estonian",
    "lv": "Latvian",
    "lt": "Lithuanian",
    "pl": "Polish",
    "cs": "Czech",
    "sk": "Slovak",
    "hu": "Hungarian",
    "ro": "Romanian",
    "hr": "Croatian",
    "sl": "Slovenian",
    "sq": "Albanian",
    "tr": "Turkish",
    "az": "Azerbaijani",
    "id": "Indonesian",
    "vi": "Vietnamese",
    "sw": "Swahili",
    "ca": "Catalan",
    "ru": "Russian",
    "uk": "Ukrainian",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "sr": "Serbian",
    "mk": "Macedonian",
    "kk": "Kazakh",
    "el": "Greek",
    "ar": "Arabic",
    "fa": "Persian",
    "ur": "Urdu",
    "he": "Hebrew",
    "hi": "Hindi",
    "bn": "Bengali",
    "ta": "Tamil",
    "te": "Telugu",
    "th": "Thai",
    "my": "Burmese",
    "ka": "Georgian",
    "hy": "Armenian",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
}
"""The languages that are told apart, by their ISO 639-1 codes."""

_LATIN = {
    "en": "the of and to in that is was for on with as by at from it has have are were"
    " his they which who not be this said after but their will an he she would been",
    "de": "der die das und den dem des ein eine einen einer ist nicht von mit auf für"
    " sich auch im zu wird sind nach bei dass wie oder aus hat werden als noch sei",
    "fr": "le la les des et du une un est que dans pour qui sur au par pas plus avec ce"
    " il elle sont ont aux ses cette été mais après selon deux leur d'un qu'il c'est",
    "es": "el la los las de que y en un una por con para se del al es su como más pero"
    " sus fue ha este según años sobre entre también lo tras no",
    "it": "il di che e la per un in del della con non è una sono dei alla ha più nel"
    " anche gli dal si le al ma come dopo delle nella ai stato",
    "pt": "o de que e do da em um uma para com não os no na por mais as dos ao à das"
    " foi se como mas pelo pela também são segundo após ele ser está",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er om ook als bij"
    " door naar maar wordt uit hij heeft worden nog hebben zich volgens",
    "da": "og i at det er en til på de som med for af ikke der den har var et han om"
    " fra blev også efter sig kan være ud siger mere blevet",
    "sv": "och i att det som en på är av för med den till inte har de om ett han var"
    " från men vid så också efter kan säger sig ut eller mycket",
    "no": "og i det er på som en til av med at ikke for har de den et han var fra etter"
    " også ble sier sa være seg ut kan blitt mer mot over til ikke vil mellom",
    "fi": "ja on ei että se oli hän mutta myös ovat kun kuin joka mukaan sen tai niin"
    " sanoo jo vuoden hänen ole olisi ovat mukaan jälkeen kertoo",
    "et": "ja on ei et see oli ta kui ka mis aga oma kes ning pole tema selle või ütles"
    " olla seda pärast nad aasta kui",
    "lv": "un ir ka no par ar uz kas bija tika arī nav viņš pēc bet kā to gan vai lai"
    " tas šo kuru gada pie tiek jau vairāk līdz tiks",
    "lt": "ir yra kad į iš su bei buvo apie tai kaip ne jis po bet už dėl nuo taip savo"
    " kurie metų",
    "pl": "w i na z się nie do to że jest o jak po co od za przez dla ale jego tym są"
    " był przy także być oraz już było który która powiedział ze",
    "cs": "a v na se je že s z o do to ve i pro za by jsem jako ale podle jeho byl bylo"
    " které který však také už po jsou při řekl nebo",
    "sk": "a v na sa je že s z o do to vo i pre za by ako ale podľa jeho bol bolo ktoré"
    " ktorý však tiež už po sú pri povedal alebo",
    "hu": "a az és hogy nem is egy van meg ez volt azt mint csak de már el még szerint"
    " vagy után azonban lesz ki mondta amely ha",
    "ro": "și de la în a cu pe că nu din care este pentru un o mai au fost se sunt să"
    " după prin ale lui sau fi ce dar cei",
    "hr": "i je u na da se su za od s koji nije iz to će o kao bi a sve ali što koja po"
    " bio nakon rekao kako samo biti te",
    "sl": "in je v na da se so za ki z tudi pa bi od ne po s kot še bo ob iz že do pri"
    " je bil to kar le",
    "sq": "të e në dhe për me një se nga që është i ka më si nuk do këtë ishte tha por"
    " pas kanë janë",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ise en ne o"
    " var dedi ama değil olduğu tarafından göre yeni",
    "az": "və bir bu ki ilə üçün də da olan olub edib daha sonra görə ölkə deyib olduğu"
    " həm isə onun",
    "id": "yang dan di untuk dengan dari ini pada itu tidak akan dalam adalah ke telah"
    " juga oleh karena mereka kata sebagai bahwa para ada",
    "vi": "và của là có các được cho trong không với một những người này đã để khi từ"
    " về ông đến năm tại",
    "sw": "ya na wa kwa ni katika za la kuwa cha hiyo huyo alisema yake baada kama hii"
    " watu lakini",
    "ca": "el la els les de i que a en un una per amb del és no al ha més dels com són"
    " aquest seva també però segons ser",
}
_CYRILLIC = {
    "ru": "и в не на что с по как это из он был его за от для о к но так же также",
    "uk": "і в не на що з та у як це за від до його про для був також але щодо є",
    "be": "і у не на што з па як гэта за ад да яго пра для быў таксама але каб",
    "bg": "и в не на че с по като това от за се да са до е беше също но ще",
    "sr": "и је у на да се су за од са који није из то ће о као би али што",
    "mk": "и во не на дека со по како тоа од за се да до е беше но ќе",
    "kk": "және бұл мен үшін болып деп бір да де қазақстан оның еді ол",
}
_ARABIC = {
    "ar": "في من على أن إلى التي عن الذي مع هذا كان بعد قال بين كما هذه ما",
    "fa": "در به از که را با است این برای آن بر تا خود کرد شده می های هم",
    "ur": "کے میں کی ہے اور سے کا کو نے پر یہ ہیں کہ تھا بھی اس",
}
_HEBREW = {"he": "של את על לא הוא עם כי זה גם היא אל"}
_DEVANAGARI = {"hi": "के में की है और से का को ने पर यह हैं कि था भी इस"}
_TELLING = {  # letters that of these languages only one has
    "ru": "ыэё",
    "uk": "їєґ",
    "be": "ў",
    "sr": "љњћђ",
    "mk": "ѓќѕ",
    "kk": "әқңғұ",
}
_COMMON = {
    "LATIN": _LATIN,
    "CYRILLIC": _CYRILLIC,
    "ARABIC": _ARABIC,
    "HEBREW": _HEBREW,
    "DEVANAGARI": _DEVANAGARI,
}
_WORDS = {
    script: {code: words(some) for code, some in languages.items()}
    for script, languages in _COMMON.items()
}
_BY_SCRIPT = {
    "GREEK": "el",
    "HEBREW": "he",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAI": "th",
    "MYANMAR": "my",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CJK": "zh",
}
_KANA = 0.1  # of the letters of a Japanese text, at least
_LOOKED_AT = 20_000  # code points
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MOST_OF_IT = 0.5  # of the letters, in one script
_DIFFERENT = 3  # of a language's common words, or it is chance
_FEWEST = 8  # words that tell a language
_MANY = 40  # words that tell it well
_LEAST = 0.1  # of many words, to be a language's commonest
_LEAST_OF_FEW = 0.16
_AHEAD = 1.15  # times as many words of one language as of the next
_ENGLISH_TOO = 0.8  # as many English words as others: English that quotes


def find_language(text: str) -> str:
    """Return the ISO 639-1 code of a text's language, or nothing if it is not clear."""
    looked_at = text[:_LOOKED_AT]
    script, share = _script(looked_at)
    if script == "LATIN":
        return _by_words(_split(looked_at))
    if share < _MOST_OF_IT:
        return ""
    if script in _WORDS:
        shares = _shares(_split(looked_at), _WORDS[script])
        letters = Counter(looked_at.lower())
        telling = {
            code: sum(letters[letter] for letter in _TELLING.get(code, ""))
            for code in shares
        }
        most = max(telling.values())
        return max(
            (code for code in shares if most in (0, telling[code])),
            key=lambda code: shares[code],
        )
    return _BY_SCRIPT.get(script, "")


def is_foreign(language: str) -> bool:
    """Whether a language is known and none that names and speech are looked for in."""
    return bool(language) and language != "en"


def _script(text: str) -> tuple[str, float]:
    """Return the script of most letters, and the share that they are."""
    letters = Counter(letter for letter in text if letter.isalpha())
    scripts: Counter[str] = Counter()
    for letter, times in letters.items():
        scripts[unicodedata.name(letter, "").partition(" ")[0]] += times
    if not scripts:
        return "", 0.0
    total = scripts.total()
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if kana >= _KANA * total:
        return "HIRAGANA", (kana + scripts["CJK"]) / total
    script, times = scripts.most_common(1)[0]
    return script, times / total


def _split(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


def _shares(
    found: Sequence[str], languages: Mapping[str, frozenset[str]]
) -> dict[str, float]:
    """Return the share of the words that each language's commonest words are."""
    counted = Counter(found)
    return {
        code: sum(counted[word] for word in common) / max(1, len(found))
        for code, common in languages.items()
    }


def _by_words(found: Sequence[str]) -> str:
    if len(found) < _FEWEST:
        return ""
    shares = _shares(found, _WORDS["LATIN"])
    first, second = sorted(shares, key=lambda code: -shares[code])[:2]
    least = _LEAST if len(found) >= _MANY else _LEAST_OF_FEW
    different = len(_WORDS["LATIN"][first].intersection(found))
    if shares[first] < least or different < _DIFFERENT:
        return ""
    if first == "en":
        return first
    # Little text, or much English in it: better no language than a wrong one.
    few = len(found) < _MANY and shares[first] < _AHEAD * shares[second]
    return "" if few or shares["en"] > _ENGLISH_TOO * shares[first] else first
