"""The words of a number: those of English, and magnitudes and percent of other languages.

The latter belong to their number only where digits stand before them; numbers in words are English alone.
A word of theirs that begins so and goes on is one of its forms.
"""

from __future__ import annotations

from typing import Final

CODES: Final = (
    "USD|EUR|GBP|JPY|CNY|CHF|CAD|AUD|NZD|MXN|BRL|INR|KRW|SEK|NOK|DKK|PLN|CZK|HUF|TRY|RUB|UAH|ZAR|"
    "SGD|HKD|TWD|THB|IDR|MYR|PHP|ILS|AED|SAR|EGP|NGN|KES|ARS|CLP|COP|PEN"
)
_CURRENCY_WORDS: Final = (
    "dollars?|euros?|pounds?|pence|cents?|yen|yuan|pesos?|rupees?|francs?|kron[ae]r?|roubles?|"
    "rubles?|rand|bucks?|quid"
)
UNIT_WORDS: Final = (
    "per[ ]?cent|percentage[ -]points?|pct|pp|bps|basis[ -]points?|points?|per[ ]mill?e|"
    + _CURRENCY_WORDS
)
SCALES: Final = (
    "hundred|thousand|million|billion|trillion|quadrillion|dozen|score|lakh|crore|"
    "hundreds|thousands|millions|billions|trillions|quadrillions|dozens|scores|lakhs|crores|tens"
)
SHORT_SCALES: Final = "bn|bln|mn|mln|mio|mrd|tn|trn|k|m|b"
"""Magnitudes only behind digits: a letter alone is a word, a grade or a section."""
SMALL: Final = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    "several|many"
)
PARTS: Final = "half|halves|quarter|quarters|third|thirds|fifth|fifths|tenth|tenths"
FEW: Final = "(?:an?[ ])?(?:few|couple(?:[ ]of)?)|an?"

_MAGNITUDES: Final = (
    # Romance
    r"mill(?:iard|ion|ón|on|ião|iers?)\w*|mille|mila|mil|miliardi?|miliardo|bilh(?:ão|ões)|bilh?[oõ](?:es|nes)"
    r"|milhar(?:es)?|milh(?:ão|ões)|billones|mii(?= de)|milioane|miliarde"
    # Germanic, Nordic, Baltic, Finnic, Hungarian
    r"|milli(?:on|ard)en|milj(?:oen|ard|on|ardit?|oona)\w*|miljarder|miljoner|millioner|milliarder|tausend|tusen|tusind|duizend"
    r"|milljónir|milljarðar|þúsund|mlj(?:n|d)?|mrdr?|mia|mld|tūkst|tūkstan\w*|tuhat\w*|tuhand\w*|tuhatta|ezer|millió|milliárd"
    # Slavic
    r"|mili(?:on|ard|ón|jun|jon|jard)\w*|milijun\w*|milijon\w*|milijard\w*|miliarda?\w*|tysi(?:ąc|ęcy)\w*|tisíc\w*|tisoč|hiljad[aeu]|tisuć[aeu]|tys|tis"
    r"|тыс(?:яч\w*)?|тис(?:яч\w*)?|хил(?:яди|\.)?|хиљад\w*|тысяч\w*|млн|млрд|млд|трлн|милион\w*|миллион\w*|миллиард\w*|милиард\w*|милијард\w*"
    r"|мільйон\w*|мільярд\w*|триллион\w*|трильйон\w*"
    # Greek, Turkic, Caucasian
    r"|χιλιάδες|χιλ|εκατ(?:ομμύρι\w*)?|δισ(?:εκατομμύρι\w*)?|τρισ\w*|milyon\w*|milyar\w*|trilyon\w*|мың|миң"
    r"|հազար\w*|մլն|մլրդ|միլիոն\w*|միլիարդ\w*|ათას\w*|მილიონ\w*|მილიარდ\w*|მლნ|მლრდ"
    # Semitic, Iranian, Indic
    r"|مليون\w*|ملايين|مليار\w*|ألف|آلاف|الف|تريليون|میلیون|میلیارد|هزار|کروڑ|ارب|لاکھ|ملین|ہزار"
    r"|מיליון|מיליוני|מיליארד|מיליארדי|אלף|אלפי|טריליון|मिलियन|बिलियन|लाख|करोड़|करोड़|अरब|हज़ार|हज़ार|हजार|লাখ|লক্ষ|কোটি|হাজার"
    # Vietnamese, Indonesian, Korean, Philippine, Swahili
    r"|nghìn|ngàn|triệu|tỷ|tỉ|ribu|juta|miliar|triliun|만|억|조|천|백만|천만|십억|libo|milyong"
)
_PERCENT: Final = (
    r"prozent\w*|procent\w*|pros(?:ent\w*)?|pour ?cent|por ?ciento|por ?cento|per ?cento|percento|la sută|százalék\w*|faiz|yüzde"
    r"|odsto|posto|odstotk\w*|одсто|проц\w*|процент\w*|відсот\w*|пайыз\w*|пайиз\w*|фоиз\w*|τοις εκατό"
    r"|տոկոս\w*|პროცენტ\w*|في المئة|في المائة|بالمئة|بالمائة|درصد|فیصد|אחוז\w*|प्रतिशत|फीसदी|फ़ीसदी|শতাংশ|phần trăm|persen|퍼센트|프로"
)
BEHIND_DIGITS: Final = f"(?:{_MAGNITUDES}|{_PERCENT})(?!\\w)"
