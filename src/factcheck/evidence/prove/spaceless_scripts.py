"""Know the scripts that write words without spaces between them, and what is one number there.

In Chinese, Japanese, Thai, Lao, Khmer and Burmese a quote may begin and end between any two syllables.
A number stays whole with its scale and its currency or percent, as elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from factcheck.evidence.prove.fold import NUMERALS
from factcheck.runtime.late_pattern import build_late_pattern

_SCRIPTS: Final = (
    "\u0e01-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese and its kin
    "\u1780-\u17d3\u17d7-\u17dd"  # Khmer
    "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
SPACELESS: Final = build_late_pattern(f"[{_SCRIPTS}]")

_SCALES: Final = (
    "[〇零一二三四五六七八九十百千万萬亿億兆两兩壹贰叁肆伍陆柒捌玖拾佰仟半]"
    # Thai
    "|ศูนย์|หนึ่ง|เอ็ด|ยี่|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ครึ่ง"
    # Lao
    "|ໜຶ່ງ|ນຶ່ງ|ຫນຶ່ງ|ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ|ຊາວ|ຮ້ອຍ|ພັນ|ໝື່ນ|ຫມື່ນ|ແສນ|ລ້ານ|ຕື້"
    # Khmer
    "|មួយ|ពីរ|បី|បួន|ប្រាំ|ដប់|ម្ភៃ|សិប|រយ|ពាន់|ម៉ឺន|សែន|លាន|ប៊ីលាន|ប៊ីលីយ៉ុន|កោដិ"
    # Burmese
    "|တစ်|နှစ်|သုံး|လေး|ငါး|ခြောက်|ခုနစ်|ရှစ်|ကိုး|ဆယ်|ရာ|ထောင်|သောင်း|သိန်း|သန်း|ကုဋေ|ဘီလီယံ"
)
_UNITS: Final = (
    "[%٪﹪％‰]|[个個]?百分[点點]|パーセント|ポイント|倍|[成割]"
    "|(?:美|[欧歐]|日|港|澳|加|韩|韓|新台|人民)?[元圆圓币幣]|英[镑鎊]|円|ドル|ユーロ|ポンド|ウォン"
    "|เปอร์เซ็นต์|เปอร์เซนต์|เท่า|บาท|ดอลลาร์|ยูโร|ເປີເຊັນ|ສ່ວນຮ້ອຍ|ກີບ|ໂດລາ|ភាគរយ|រៀល|ដុល្លារ|អឺរ៉ូ"
    "|ရာခိုင်နှုန်း|ကျပ်|ဒေါ်လာ|ယူရို"
)
_BEFORE: Final = "第|百分之|[数數几幾]|[负負]|マイナス|人民[币幣]|美元|ร้อยละ|ลบ|ຮ້ອຍລະ|ကျပ်|ဒေါ်လာ|ထောင်|သောင်း|သိန်း|သန်း|ဘီလီယံ"
_DIGITS: Final = f"[{NUMERALS}](?:[.,．，:]?[{NUMERALS}])*"
_BETWEEN: Final = "[多余餘几幾数數点點・]|分之|分の"
"""Joins the digits and scales of one number: 三百多亿, 三点五, 三分之二."""
_NUMBER: Final = (
    f"(?:(?:{_BEFORE})[ ]?)*(?:{_DIGITS}|{_SCALES})"
    f"(?:(?:{_BETWEEN})?(?:{_DIGITS}|{_SCALES})|[ ](?:{_SCALES})|[ ]?(?:{_UNITS}))*[多余餘]?"
)

_LEADING_VOWELS: Final = frozenset("เแโใไເແໂໃໄ")
_FOLLOWING: Final = frozenset("ะาำๅະາຳーぁぃぅぇぉゃゅょゎァィゥェォャュョヮ")
_STACKERS: Final = frozenset("\u17d2\u1039")
"""Signs that put the next letter below the one before them, in Khmer and Burmese."""
_KILLERS: Final = frozenset("\u103a\u1039")
"""Signs behind a Burmese letter that closes the syllable before it."""


@cache
def build_number() -> re.Pattern[str]:
    """Build the pattern of a number, when a text in such a script is first met: it takes as long as ten others."""
    return re.compile(_NUMBER)


@cache
def build_piece() -> re.Pattern[str]:
    """Build the pattern of what is compared as a word where words are not parted: a number, a letter, or a run of other signs."""
    return re.compile(f"(?:{_NUMBER})|[{_SCRIPTS}]|[^\\s{_SCRIPTS}{NUMERALS}]+|[{NUMERALS}]+")


def is_spaceless(character: str) -> bool:
    """Return whether a character belongs to a script that puts no space between words."""
    return SPACELESS.match(character) is not None


def is_inside_syllable(text: str, place: int) -> bool:
    """Return whether a place in such a script lies inside a syllable that nobody parts.

    Args:
        text: folded.
        place: an offset between two characters of it.
    """
    left, right = text[place - 1], text[place]
    return (
        left in _LEADING_VOWELS
        or left in _STACKERS
        or right in _FOLLOWING
        or unicodedata.category(right)[0] == "M"
        or text[place + 1 : place + 2] in _KILLERS
    )
