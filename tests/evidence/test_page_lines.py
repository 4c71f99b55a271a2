"""Nothing that a page raises, lowers, links, strikes out or hides fuses with a number beside it."""

from __future__ import annotations

import pytest

from factcheck.evidence.extract.document import MediaType, extract
from factcheck.evidence.prove.quotes import prove

pytest.importorskip("trafilatura", reason="archiving is an extra: pip install '.[fetch]'")

LINES = {
    # footnote marks leave the sentence
    "costs $19<sup>3</sup> million in all": "costs $19 million in all [3]",
    "$1.9 billion<sup><a href='#n2'>2</a></sup> and 300<sup>1</sup> buses": "$1.9 billion and 300 buses [2] [1]",
    "45<sup>1</sup> percent": "45 percent [1]",
    "45 <sup>1</sup> percent": "45 percent [1]",
    "$1.5<a href='#n'>2</a> million": "$1.5 million [2]",
    "$1.5<a href='/report#fn2'><sup>2</sup></a> million": "$1.5 million [2]",
    "4,000<sup class='reference'><a href='#cite_note-3'>[3]</a></sup> people": "4,000 people [3]",
    "12<sup class='noteref'>1</sup> schools": "12 schools [1]",
    "the fact.<sup>[1]</sup><sup>[2]</sup> Then": "the fact. Then [1] [2]",
    "rose 5%<sup>a</sup> in 300<sup>b</sup> buses<sup>*</sup>": "rose 5% in 300 buses [a] [b] [*]",
    "in 2019<sup>1,2</sup> it": "in 2019 it [1,2]",
    "the UK<sup>2</sup> and in<sup>3</sup> May": "the UK and in May [2] [3]",
    "7<span style='vertical-align:super'>1</span> percent": "7 percent [1]",
    "<sup>1</sup>2019 figures": "¹ 2019 figures",
    "$19<sup>3 </sup>million": "$19 million [3]",
    "$19 <sup>(3)</sup> million": "$19 million [3]",
    "$19<sup>3,</sup><sup>4</sup> million": "$19 million [3] [4]",
    "$19<sup>3–5</sup> million": "$19 million [3–5]",
    "$19<sup>iii</sup> million": "$19 million [iii]",
    "$19<span class=footnote>3</span> million": "$19 million [3]",
    "$19<span style='font-size:70%;position:relative;top:-.4em'>3</span> million": "$19 million [3]",
    "300<sup>1</sup>,000": "300\u200b,000 [1]",
    "$19<small>99</small>": "$19\u200b99",
    "Table<sup>2</sup> and (300)<sup>2</sup> by<sup>2</sup> May": "Table and (300) by May [2] [2] [2]",
    "Fares<a href='#n1'>†</a> rose": "Fares rose [†]",
    "$19<a role='doc-noteref' href='notes.html'>4</a> million": "$19 million [4]",
    # links that are words stay words
    "see <a href='#s'>section 4</a> of 9": "see section 4 of 9",
    "pages <a href='#1'>1</a> <a href='#2'>2</a>": "pages 1 2",
    "1,<a href='/x'>200</a> riders": "1,200 riders",
    "<a href='/x'>1.5</a>2 million": "1.5\u200b2 million",
    "$1.5<a href='/x'>2</a> million": "$1.5\u200b2 million",
    # exponents, ordinals, formulas, prices
    "10<sup>6</sup> riders": "10⁶ riders",
    "10<sup>−6</sup> m and 3 × 10<sup>12</sup>": "10⁻⁶ m and 3 × 10¹²",
    "5 km<sup>2</sup> and 3 m<sup>3</sup>, 4 in<sup>2</sup>": "5 km² and 3 m³, 4 in²",
    "R<sup>2</sup> of 0.9": "R² of 0.9",
    "E = mc<sup>2</sup>, 9.8 m/s<sup>2</sup>, 4 ha<sup>2</sup>": "E = mc², 9.8 m/s², 4 ha²",
    "$5<sup>m</sup> and £3<sup>bn</sup>": "$5m and £3bn",
    "€5.<sup>99</sup> and €5<sup>,99</sup>": "€5.99 and €5,99",
    "5<sup>m</sup> riders": "5m riders",
    "$19<sup>99</sup> million": "$19 million [99]",
    "9<math><msup><mn>10</mn><mn>6</mn></msup></math>": "9\t10⁶",
    "PM<sub>2.5</sub> of 3": "PM2.5 of 3",
    "2<sup>10</sup> ways": "2¹⁰ ways",
    "12<sup>3</sup> districts": "12³ districts",
    "the 5<sup>th</sup> and the 1<sup>er</sup> mai": "the 5th and the 1er mai",
    "at 20<sup>o</sup>C": "at 20°C",
    "Brand<sup>TM</sup> and M<sup>me</sup>": "BrandTM and Mme",
    "CO<sub>2</sub> and H<sub>2</sub>O": "CO2 and H2O",
    "10<sub>2</sub> and 300<sub>1</sub>": "10₂ and 300₁",
    "log<sub>10</sub>100": "log₁₀100",
    "$19<sup>99</sup>!": "$19⁹⁹!",
    "a ticket costs $2<sup>50</sup> now": "a ticket costs $2⁵⁰ now",
    "<sup>238</sup>U": "²³⁸ U",
    # what a style sets apart is not known to be one number with what stands beside it
    "$19<font size=1>3</font> million": "$19\u200b3 million",
    "$19<span style='vertical-align:top'>3</span> million": "$19\u200b3 million",
    "$19<span style='vertical-align:30%'>3</span> million": "$19\u200b3 million",
    "$19<b style='position:relative;bottom:1ex;font-size:x-small'>3</b> million": "$19 million [3]",
    "$19<i style='font-variant-position:super'>3</i> million": "$19 million [3]",
    "$19<i style='position:absolute;top:0'>3</i> million": "$19\u200b3 million",
    "$19<i style='transform:translateY(-4px)'>3</i> million": "$19\u200b3 million",
    "$19<span style='float:right'>3</span> million": "$19\u200b3 million",
    "19<span style='margin-left:1em'>3</span> million": "19\u200b3 million",
    "<span style='display:inline-block'>19</span>3 million": "19\t3 million",
    "<x-whole>19</x-whole><x-part>3</x-part> million": "19\u200b3 million",
    "<span style='font-size:11pt'>is $1</span><span style='font-size:11pt'>93 million</span>": "is $193 million",
    "<span style='font-size:11pt'>$1</span><span style='font-size:11pt'>9</span>3 million": "$19\u200b3 million",
    "19<canvas></canvas>3<video></video>4<object data=x></object>5<select><option>6</select>7": "19\t3\t4\t5\t6\t7",
    "<q>5</q>6 million": "5\t6 million",
    "word<img src=x><br>word": "word\nword",
    "<bdo dir=rtl>12</bdo> million": "\u202e12\u202c million",
    "<i dir=rtl style='unicode-bidi:isolate-override'>12</i> million": "\u202e12\u202c million",
    # glosses leave the line that they stand over
    "<ruby>400<rt>500</rt></ruby> people": "400 people [500]",
    "<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby>の人口": "東京の人口 [とう] [きょう]",
    # formulas of several parts
    "<math><msubsup><mn>3</mn><mn>2</mn><mn>4</mn></msubsup></math>": "3\t2\t4",
    "<math><munderover><mn>3</mn><mn>2</mn><mn>5</mn></munderover></math>": "3\t2\t5",
    "<math><mmultiscripts><mn>3</mn><mn>2</mn></mmultiscripts></math>": "3\t2",
    "<math><mtable><mtr><mtd>3</mtd><mtd>2</mtd></mtr></mtable></math>": "3\t2",
    "<math><mn>3</mn><mspace width='1em'/><mn>2</mn></math>": "3\t2",
    "<math><mn>3</mn><mphantom><mn>2</mn></mphantom></math>": "3",
    "<math><msqrt><mn>9</mn></msqrt></math>": "√(9)",
    "<math><mn>3</mn><menclose notation='updiagonalstrike'><mn>2</mn></menclose></math>": "3\t2̶",
    # fractions
    "works 3<sup>1</sup>/<sub>2</sub> hours": "works 3½ hours",
    "<sup>1</sup>⁄<sub>2</sub> cup": "½ cup",
    "1 <sup>1</sup>/<sub>2</sub>": "1 ½",
    "3<sup>1</sup>/2 hours": "3½ hours",
    "3<sup>7</sup>/<sub>16</sub> inch": "3 7⁄16 inch",
    "<math><mn>2</mn><mfrac><mn>3</mn><mn>4</mn></mfrac></math>": "2¾",
    "<math><mfrac><mi>a</mi><mn>4</mn></mfrac></math>": "(a)/(4)",
    "<math><msup><mi>x</mi><mn>2</mn></msup></math>": "x²",
    # struck out
    "<del>400</del><ins>500</ins> euro": "4̶0̶0̶ 500 euro",
    "on <s>seven</s> eight routes": "on s̶e̶v̶e̶n̶ eight routes",
    "45<del>6</del> riders": "45 6̶ riders",
    "<strike>$49</strike>$39": "$̶4̶9̶ $39",
    "<span style='text-decoration: line-through'>9</span> 8": "9̶ 8",
    # a sentence stays whole
    "He said <q>costs rose 9 percent</q> in May of 2019.": "He said costs rose 9 percent in May of 2019.",
    "a <code>b</code> <abbr>c</abbr> <kbd>d</kbd> <samp>e</samp> <var>f</var> <mark>g</mark> h": "a b c d e f g h",
    "at <time>9:30</time>, <data value=1>8</data>, <output>7</output>, <button>6</button>, <label>5</label>": "at 9:30, 8, 7, 6, 5",
    "<cite>a</cite> <dfn>b</dfn> <small>c</small> <bdi>d</bdi> <x-own>9</x-own> <font>e</font> <u>f</u>": "a b c d 9 e f",
    "one<br>two": "one\ntwo",
    "<button>9</button><button>10</button>": "9\t10",
    "19<img src=x>3": "19\t3",
    "19<!-- a comment -->3": "193",
    "Total <input value=8> of <textarea>9</textarea> <input type=hidden value=7><input type=submit value=Go>": "Total 8 of 9 Go",
    "<span style=\"background:url('data:x;display:none')\">5</span>6": "56",
    "the long<wbr>word is 1<wbr>200": "the longword is 1200",
    # what happens to be called hidden, share or message is shown
    "$19 <span style='white-space:nowrap;overflow:hidden'>million</span> a year": "$19 million a year",
    "<span class='hidden-gem message'>7</span> <span data-share='x' aria-hidden=true>8</span>": "7 8",
    "<span class='hidden'>7</span> where no stylesheet says so": "7 where no stylesheet says so",
    "<span style='display:inline' hidden>7</span> is shown": "7 is shown",
    "<span style='visibility:hidden'>6 <b style='visibility:visible'>7</b></span>": "7",
    # what is hidden is not there
    "4<span style='display:none'>7</span>8 and <span hidden>9</span>": "48 and",
    "a <span class='sr-only'>b 1</span> <span class='visually-hidden'>c 2</span> d": "a d",
    "a <span style='position:absolute;left:-9999px'>1</span> <i style='opacity:0'>2</i>b": "a b",
    "a <span style='position: absolute; clip: rect(0 0 0 0)'>1</span>b <i style='font-size:0'>2</i>": "a b",
    "a <i style='color:transparent'>1 <b style='color:red'>2</b></i> <i style='color:#FFF0'>3</i>": "a 2",
    "a <i style='color:#fff;background:#FFF'>1</i> <i style='color:rgba(0, 0, 0, 0)'>2</i>": "a",
    "<i style='background-clip:text;color:transparent'>1</i> <i style='color:white'>2</i>": "1 2",
    "a <i style='font:0/0 x'>1</i> <i style='font:italic 12px/1.5 x'>2</i>": "a 2",
    "a <i style='display:inline-block;height:0;overflow:hidden'>1</i><i style='height:0'>2</i>": "a 2",
    "a <i style='max-height:0;overflow:hidden'>1</i><i style='width:0;overflow-x:clip'>2</i>": "a",
    "a <i style='transform:scale(0)'>1</i><i style='filter:opacity(0%)'>2</i><i style='opacity:0%'>3</i>": "a",
    "a <i style='position:fixed;right:-9999px'>1</i><i style='margin-left:-9999px'>2</i>": "a",
    "a <i style='position:absolute;transform:translateX(-9999px)'>1</i>": "a",
    "a <i style='clip-path:polygon(0 0, 0 0, 0 0)'>1</i><i popover>2</i><i hidden=until-found>3</i>": "a",
    "a <i style='/* x */display:none/* y */'>1</i><i style='DISPLAY : NONE !IMPORTANT'>2</i>": "a",
    "<span style='font-size:0'>1 <b>2</b> <i style='font-size:14px'>3</i></span> 4": "3 4",
    "a<template>1</template> <noscript>2</noscript><script>3</script><style>.x{}</style>b": "a b",
}  # fmt: skip


@pytest.mark.parametrize("markup, text", LINES.items(), ids=LINES)
def test_a_line_of_a_page_becomes_the_text_that_a_reader_sees(markup: str, text: str) -> None:
    page = f"<!doctype html><html><body><p>{markup}</p></body></html>"
    assert extract(page.encode(), MediaType.HTML, None).text == f"{text}\n"


RULES = {
    ".q { display: none }": "<p>x</p>",
    "p { color: red } .q { visibility: hidden }": "<p>x</p>",
    "#i { display: none }": "<p>x</p>",
    "div > p.q { display: none }": "<p>x</p>",
    "div .q { display: none !important } .q { display: block }": "<p>x</p>",
    "@media screen and (min-width: 600px) { .q { display: none } }": "<p>x</p>",
    ".q { display: none } /* } */ .q { display: block }": "<p>x</p><p>7</p>",
    "@media print { .q { display: none } }": "<p>x</p><p>7</p>",
    "@media (max-width: 600px) { .q { display: none } }": "<p>x</p><p>7</p>",
    ".q:hover { display: none }": "<p>x</p><p>7</p>",
    "[class*=q], [id^='i'] { display: none }": "<p>x</p>",
    'p[class~="q"][id$=i] { display: none }': "<p>x</p>",
    "p + .q { display: none }": "<p>x</p>",
    "p ~ #i { display: none }": "<p>x</p>",
    "div > p:last-child { display: none }": "<p>x</p>",
    ":root .q:not(.z, #y) { display: none }": "<p>x</p>",
    ":is(.q, .z) { display: none }": "<p>x</p>",
    ".\\71 { display: none }": "<p>x</p>",
    "@media (width >= 600px) { .q { display: none } }": "<p>x</p>",
    "@media not print { .q { display: none } }": "<p>x</p>",
    "@media not screen { .q { display: none } }": "<p>x</p><p>7</p>",
    "p:first-child + p + .q, .q:not(#i), .q::before, [class=r] { display: none }": "<p>x</p><p>7</p>",
    ".q:not(p) { display: none } .md\\:q { display: none }": "<p>x</p><p>7</p>",
    ".other .q, section > .q { display: none }": "<p>x</p><p>7</p>",
    ".Q { display: none } .q-r { display: none }": "<p>x</p><p>7</p>",
    "@keyframes k { from { visibility: hidden } to { visibility: visible } }": "<p>x</p><p>7</p>",
    "<!-- .q { display: none } -->": "<p>x</p>",
    ".q { background: url('}') ; display: none }": "<p>x</p>",
    "@import url(x.css); .q { display: none }": "<p>x</p>",
    "body { opacity: 0 } html { visibility: visible }": "<p>x</p><p>7</p>",
}


@pytest.mark.parametrize("rule, shown", RULES.items(), ids=RULES)
def test_a_rule_of_the_page_itself_hides_what_it_names(rule: str, shown: str) -> None:
    head = f"<!doctype html><head><style>{rule}</style></head>"
    page = f"{head}<body><div><p>x</p><p class=q id=i>7</p></div></body>"
    text = extract(page.encode(), MediaType.HTML, None).text
    assert "".join(f"<p>{each}</p>" for each in text.split()) == shown


WRITTEN = {
    ".q::before { content: '\\2212' }": "fell −5 percent",
    '.q:before { content: "1" }': "fell 15 percent",
    ".q::after { content: ',3' !important }": "fell 5,3 percent",
    ".q::after { content: ' million' }": "fell 5 million percent",
    ".q::before { content: '» ' } .q::after { content: attr(title) }": "fell 5 percent",
    ".q::before { content: '1' } .q::before { content: none }": "fell 5 percent",
    ".r::before { content: '1' } @media print { .q::before { content: '1' } }": "fell 5 percent",
}


@pytest.mark.parametrize("rule, text", WRITTEN.items(), ids=WRITTEN)
def test_what_a_rule_writes_beside_a_number_belongs_to_it(rule: str, text: str) -> None:
    page = f"<head><style>{rule}</style></head><body><p>fell <i class=q>5</i> percent</p></body>"
    assert extract(page.encode(), MediaType.HTML, None, encoding="utf-8").text == f"{text}\n"


CLASSES = {
    "$<i class=whole>19</i><i class=cents>99</i> a piece": "$19\u200b99 a piece",
    "<i class=whole>19<i class=point>.</i></i><i class=cents>99</i> a piece": "19.99 a piece",
    "$19<label class='margin-toggle'>3</label> million": "$19\u200b3 million",
    "300<sup>1</sup><i class=rest>,000</i>": "300\u200b,000 [1]",
    "<i class=a>1</i>,<i class=b>200</i> riders": "1,200 riders",
    "3<i class=frac><sup class=num>1</sup>⁄<sub class=den>2</sub></i> million": "3½ million",
    "$19<sup><i class=a>[</i><i class=b>3</i>]</sup> million": "$19 million [3]",
}


@pytest.mark.parametrize("markup, text", CLASSES.items(), ids=CLASSES)
def test_digits_that_meet_at_a_class_of_a_linked_stylesheet_may_be_two_numbers(
    markup: str, text: str
) -> None:
    page = f"<head><link rel=stylesheet href=a.css></head><body><p>{markup}</p></body>"
    assert extract(page.encode(), MediaType.HTML, None, encoding="utf-8").text == f"{text}\n"


def test_a_class_that_a_linked_stylesheet_is_believed_to_raise_is_raised() -> None:
    link = "<link rel=stylesheet href=a.css>"
    page = f"<head>{link}</head><body><p>10<span class=superscript>6</span> riders</p></body>"
    assert extract(page.encode(), MediaType.HTML, None).text == "10⁶ riders\n"


FALSE = {
    "costs $19<sup>3</sup> million": "costs $193 million",
    "has 300<sup>1</sup> buses": "has 3001 buses",
    "10<sup>6</sup> riders": "10 riders",
    "a ticket is $2<sup>50</sup> now": "a ticket is $250 now",
    "a ticket is $2<sup>50</sup> a day": "a ticket is $2",
    "$1.5<a href='/x'>2</a> million": "2 million",
    "it is <del>400</del><ins>500</ins> euro": "it is 400",
    "they counted <s>41,000</s> riders": "counted 41,000",
    "it is 45<del>6</del> in all": "it is 456",
    "12<sup>3</sup> districts": "12 districts",
}


@pytest.mark.parametrize("markup, quote", FALSE.items(), ids=FALSE)
def test_a_figure_that_a_reader_does_not_see_is_not_proven(markup: str, quote: str) -> None:
    page = f"<!doctype html><html><body><p>Now {markup} there.</p></body></html>"
    assert not prove(quote, extract(page.encode(), MediaType.HTML, None).text).is_proven


TRUE = {
    "costs $19<sup>3</sup> million": "costs $19 million",
    "has 300<sup><a href='#n'>1</a></sup> buses": "has 300 buses",
    "it is <del>400</del><ins>500</ins> euro": "500 euro",
    "it is <del>400</del> <ins>500</ins> euro": "it is … 500 euro",
    "10<sup>6</sup> riders": "10⁶ riders",
    "it works 3<sup>1</sup>/<sub>2</sub> hours": "works 3½ hours",
}


@pytest.mark.parametrize("markup, quote", TRUE.items(), ids=TRUE)
def test_a_figure_that_a_reader_sees_is_proven(markup: str, quote: str) -> None:
    page = f"<!doctype html><html><body><p>Now {markup} there.</p></body></html>"
    assert prove(quote, extract(page.encode(), MediaType.HTML, None).text).is_proven
