"""Currencies by code, sign and word.

A word that several countries use (`pounds`, `pesos`, `crowns`) stays a counted noun: which one is
meant is not printed.
The dollar is the exception that news language makes: `$` and `dollars` alone are US dollars.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.national_currencies import NATIONAL
from factcheck.quantity.lexicon.word_lists import split_words

CODES: Final = split_words(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP
    BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR
    FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES
    KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
    MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
    SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS
    UAH UGX USD USN UYI UYU UZS VED VES VND VUV WST XAF XAG XAU XCD XOF XPD XPF XPT YER ZAR ZMW ZWG
    """
)
"""ISO 4217, list one, 2024, without the codes that are no money to print (XXX, XTS, bond units)."""

CODES_THAT_ARE_WORDS: Final = split_words(
    "ALL AMD ANG BAM BOB COP CUP GEL HUF LAK MAD MOP NAD PEN RON SOS TOP TRY"
)
"""Codes that also stand in a headline in capitals: read where the amount could be nothing else."""

LOWER_CASE_CODES: Final = split_words("usd eur gbp jpy cny rmb chf cad aud nzd hkd sgd inr mxn brl")
"""Codes that are read in lower case too, as they are no English word."""

_SIGNS: Final = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "฿": "THB",
    "₦": "NGN",
    "₱": "PHP",
    "₲": "PYG",
    "₡": "CRC",
    "₸": "KZT",
    "₼": "AZN",
    "₾": "GEL",
    "₮": "MNT",
    "₭": "LAK",
    "៛": "KHR",
    "֏": "AMD",
}
"""Currency signs (Unicode Sc); the yen sign is yen, as the yuan is printed as RMB or CNY in news."""

DOLLAR_PREFIXES: Final = {
    "us": "USD",
    "u.s": "USD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "a": "AUD",
    "au": "AUD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "sg": "SGD",
    "r": "BRL",
    "nt": "TWD",
    "mx": "MXN",
    "mex": "MXN",
    "j": "JMD",
    "tt": "TTD",
    "bz": "BZD",
    "z": "ZWG",
}
"""Letters directly before a dollar sign, in lower case."""

_WORDS: Final = {
    "dollar": "USD",
    "dollars": "USD",
    "buck": "USD",
    "bucks": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rmb": "CNY",
    "sterling": "GBP",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "rand": "ZAR",
    "zł": "PLN",
    "kč": "CZK",
    "zloty": "PLN",
    "zlotys": "PLN",
    "forint": "HUF",
    "forints": "HUF",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "shekel": "ILS",
    "shekels": "ILS",
    "baht": "THB",
    "ringgit": "MYR",
    "naira": "NGN",
    "reais": "BRL",
    "afghani": "AFN",
    "afghanis": "AFN",
    "taka": "BDT",
    "birr": "ETB",
    "kwacha": "ZMW",
    "tenge": "KZT",
}
"""Words that name one currency."""

_COINS: Final = {
    "cent": "USD",
    "cents": "USD",
    "pence": "GBP",
    "paise": "INR",
    **dict.fromkeys(("euro cent", "euro cents", "eurocent", "eurocents"), "EUR"),
}
"""Hundredths of a currency; like the dollar, the cent alone is the US one by convention.

So are paise those of India, like `Rs`; a Pakistani paper prints `12 paisa`, which stay counted.
"""

SEVERAL: Final = {
    "pound": ("pound sterling (GBP)", "pound of weight"),
    "pounds": ("pounds sterling (GBP)", "pounds of weight"),
    "kr": ("Swedish kronor (SEK)", "Norwegian kroner (NOK)", "Danish kroner (DKK)"),
    "fr": ("Swiss francs (CHF)", "francs of another country"),
}
"""Words that name a currency or something else, with their readings."""

DECLARED_PREFIX: Final = "declared "
"""Before a sign or word whose currency is declared; no text holds a token with a space."""

_SHARED: Final = (
    (
        "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ZWG",
        "$ dollar dollars buck bucks",
        "cent cents c",
    ),
    ("GBP EGP LBP SYP SDG GIP FKP SHP SSP", "£ pound pounds quid", "pence penny p"),
    ("INR PKR LKR NPR MUR SCR", "rupee rupees rs", "paise paisa"),
    ("CHF XOF XAF XPF RWF CDF GNF BIF DJF KMF", "franc francs fr", "centime centimes"),
    ("MXN ARS CLP COP PHP UYU CUP DOP", "$ peso pesos", "centavo centavos"),
    ("SEK NOK DKK ISK CZK", "crown crowns krona kronor krone kroner koruna kr", "ore öre øre"),
    ("KES UGX TZS SOS", "shilling shillings", ""),
    ("SAR QAR OMR IRR YER", "riyal riyals rial rials", ""),
    ("KWD IQD JOD RSD DZD BHD LYD TND MKD", "dinar dinars", ""),
    ("AED MAD", "dirham dirhams", ""),
    ("TRY", "lira liras", ""),
    ("JPY CNY", "¥ yen yuan", ""),
)
"""Codes, the signs and words that several of them share, and the words of their hundredths."""

WORDS_OF: Final = {
    code: frozenset(f"{names} {coins}".split())
    for codes, names, coins in _SHARED
    for code in codes.split()
}
"""What a declared currency settles: signs and words by code, in lower case."""


def _build_declared(names: str, code: str) -> dict[str, str]:
    return {f"{DECLARED_PREFIX}{code} {name}".lower(): code for name in names.split()}


SIGNS: Final = {
    **_SIGNS,
    **{
        marked: code
        for codes, names, _ in _SHARED
        for code in codes.split()
        for marked, code in _build_declared(names, code).items()
        if marked[-1] in _SIGNS
    },
}
"""Signs of one currency each, and those that are declared to be."""

WORDS: Final = {
    **_WORDS,
    **{
        marked: code
        for codes, names, _ in _SHARED
        for code in codes.split()
        for marked, code in _build_declared(names, code).items()
    },
}
"""Words of one currency each, and those that are declared to be."""

COINS: Final = {
    **_COINS,
    **{
        f"{adjective} {coin}": code
        for (adjective, noun), code in NATIONAL.items()
        if noun == "dollar"
        for coin in ("cent", "cents")
    },
    **{
        marked: code
        for codes, _, coins in _SHARED
        for code in codes.split()
        for marked, code in _build_declared(coins, code).items()
    },
}
"""Words for hundredths of a currency each, and those that are declared to be."""

LETTERED: Final = {
    **dict.fromkeys(("Rs", "RS"), "INR"),
    **dict.fromkeys(("SFr", "Sfr", "sFr"), "CHF"),
    "SKr": "SEK",
    "NKr": "NOK",
    "DKr": "DKK",
    **{name: short for short in ("kr", "fr") for name in (short, short.capitalize())},
    **{marked: code for marked, code in WORDS.items() if marked[-3:] in {" rs", " kr", " fr"}},
}
"""Letters of a currency, with or without a full stop; of `Rs` by convention that of India.

The dollar is of the United States in the same way; of `kr` and `Fr.` alone it cannot be said.
"""
