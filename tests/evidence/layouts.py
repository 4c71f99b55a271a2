"""Forty layouts of pages, made up, in which every `#` becomes a number of its own that a reader sees.

A `~` becomes a number that the page hides.
"""

from __future__ import annotations

from typing import Final

HEAD: Final = (
    "<!doctype html><html lang=en><head><meta charset=utf-8><title>Council hears about buses</title>"
    "<style>.off {{ display: none }} .tip {{ visibility: hidden }}</style></head><body>"
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/fares'>Fares #</a></li></ul></nav>{}"
    "<footer><p>Riverside Courier, # Harbour Road</p></footer></body></html>"
)
FILLER: Final = (
    "<p>The council met on the evening of the day in the old town hall to hear from the authority,"
    " from drivers and from riders about the year to come, and members asked about the state of the"
    " fleet, about new depots along the river and about how riders are counted.</p>"
)
"""A paragraph long enough to be an article's."""

_F = FILLER

LAYOUTS: Final = {
    "news": f"<article><h1>Buses: #</h1>{_F}<p>It cost #.</p>{_F}</article>",
    "price box": f"<article>{_F}<div class=price-box><span>From</span> <b>$#</b></div>{_F}</article>",
    "embedded post": f"<article>{_F}<blockquote class=tweet><p>We counted # riders</p>— A, <a href=x>May #</a></blockquote>{_F}</article>",
    "live blog": f"<main><h1>Live</h1><div class=post><time>10:#</time><p>It is # now.</p></div><div class=post><time>11:#</time><div>Then #.</div></div>{_F}</main>",
    "table": f"<article>{_F}<table><caption>In # years</caption><thead><tr><th>Year<th>Riders</thead><tr><td>#<td>#<tr><td>#<td>#</table>{_F}</article>",
    "nested tables": f"<table><tr><td>{_F}<table><tr><td>#<td><table><tr><td>#<td>#</table></table><td>side #</table>",
    "recipe": f"<article><h1>Soup for #</h1><ul><li># cups<li># spoons<ul><li>of # each</ul></ul><ol><li>Boil # minutes</ol>{_F}</article>",
    "minutes": f"<div><h2>Item #</h2>{_F}<dl><dt>Ayes: #<dd>Members # to #<dt>Noes<dd>#</dl></div>",
    "press release": f"<div id=content><p><b>For release, May #</b></p>{_F}<p>###</p><p>Contact: # 555</p></div>",
    "magazine in bare divs": f"<article>{_F}<div>Half of it: # stand here, in a div.</div><div>And # here.<br>Then #.</div>{_F}</article>",
    "forum": f"<div class=thread><div class=msg><b>Ada</b> #<div>I counted #.</div></div><div class=msg><b>Bo</b><div>I counted #.</div></div></div>{_F}",
    "government page": f"<main><h1>Notice #</h1><section class=summary-list><dl><div><dt>Cost<dd>$#</div><div><dt>Due<dd>#</div></dl></section>{_F}</main>",
    "details": f"<article>{_F}<details open><summary>Costs: #</summary><p>It was #.</p></details>{_F}</article>",
    "captions": f"<article>{_F}<figure><img src=x alt=7><figcaption>The # in town</figcaption></figure>{_F}</article>",
    "pull quotes": f"<article>{_F}<aside class=pull-quote><q>It cost # in all</q></aside>{_F}</article>",
    "tabs": f"<article>{_F}<div role=tablist><button role=tab>2019: #</button> <button role=tab>2020</button></div><div role=tabpanel>It was #.</div><div role=tabpanel hidden>It was ~.</div>{_F}</article>",
    "message box": f"<article>{_F}<div class='message hidden-scrollbar'>Riders: #</div>{_F}</article>",
    "share counts": f"<article>{_F}<div class=share-bar><span>#</span> shares</div>{_F}</article>",
    "overflow hidden": f"<article>{_F}<p style='overflow:hidden'>It has # riders, <span style='overflow:hidden'>#</span> a day.</p>{_F}</article>",
    "fact box": f"<article>{_F}<aside id=facts><h3>In numbers</h3><ul><li><strong>#</strong> buses<li><strong>#</strong> stops</ul></aside>{_F}</article>",
    "scoreboard": f"<section class=score><div style='display:flex'><span>#</span><span>#</span></div></section>{_F}",
    "poll": f"<form><fieldset><legend>Votes: #</legend><label><input type=radio> Yes #%</label><label>No #%</label><button>Vote (#)</button></fieldset></form>{_F}",
    "comments": f"<article>{_F}</article><section id=comments><h2># comments</h2><ol><li><p>I say #.</p><ul><li>And I say #.</ul></ol></section>",
    "related links": f"<article>{_F}</article><aside><h2>More</h2><ul><li><a href=a># buses</a><li><a href=b># trams</a></ul></aside>",
    "output and meter": f"<article><p>The total is <output>#</output> of <data value=1>#</data>, <meter value=.5>9</meter>.</p>{_F}</article>",
    "code and samples": f"<article><p>It printed <samp>#</samp>, <code>#</code> and <kbd>#</kbd>.</p><pre>a  #\nb  #</pre>{_F}</article>",
    "aria hidden": f"<article>{_F}<p>Some <span aria-hidden=true>#</span> came.</p>{_F}</article>",
    "custom elements": f"<article>{_F}<stat-card><stat-value>#</stat-value> <stat-name>riders</stat-name></stat-card>{_F}</article>",
    "question and answer": f"<article><p><b>Q: How many?</b></p><p>A: # of #.</p>{_F}</article>",
    "transcript": f"<article><p>SPEAKER 1 [00:#]<br>It is #.<br>SPEAKER 2 [01:#]<br>No, #.</p>{_F}</article>",
    "timeline": f"<article><ul class=timeline><li><time>May #</time><div><h3>Vote</h3>It won by #.</div></ul>{_F}</article>",
    "newsletter in tables": f"<center><table width=600><tr><td><h1>Letter #</h1><tr><td>{_F}<tr><td><table><tr><td>Riders<td>#</table></table></center>",
    "headings alone": f"<div><h2># riders</h2><h3># buses</h3><h4># stops</h4>{_F}</div>",
    "chart in svg": f"<article>{_F}<svg><title>~</title><g><text x=1 y=9>#</text><text x=9 y=9>#</text></g></svg>{_F}</article>",
    "hidden notes": f"<article>{_F}<p>It is #<span class=tip> not ~</span>.</p><p class=off>It is ~.</p><p hidden>And ~.</p><template>~</template>{_F}</article>",
    "definition in a header": f"<article><header><p class=meta>Read in # minutes</p><h1>Of #</h1></header>{_F}</article>",
    "half outside": f"<article>{_F}{_F}</article><div class=more><div>It goes on: #.</div>{_F}<div>It ends with #.</div></div>",
    "definition spans": f"<div class=grid style='display:grid'><span>Cost</span><span>$#</span><span>Riders</span><span>#</span></div>{_F}",
    "short statement": "<div class=post><p>We counted # riders.</p></div>",
    "old markup": f"<font size=2><center><b>Report #</b></center><blockquote>{_F}<tt>#</tt> <nobr>#</nobr></blockquote><dir><li>#</dir></font>",
}  # fmt: skip


def fill(layout: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return a page, the numbers that it shows and those that it hides."""
    shown: list[str] = []
    hidden: list[str] = []
    pieces: list[str] = []
    for each in HEAD.format(layout):
        if each not in "#~":
            pieces.append(each)
            continue
        numbers = shown if each == "#" else hidden
        numbers.append(str(10_007 + 37 * len(shown) + 50_000 * (each == "~") + len(hidden)))
        pieces.append(numbers[-1])
    return "".join(pieces), tuple(shown), tuple(hidden)
