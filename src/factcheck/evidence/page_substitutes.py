"""Recognise a page that stands in the place of a document: a bot check, a wall, an error, a login, a shell.

Asked are the title, the first headings and a few sentences that such pages have in common.
A page that only writes about such things has other headings and more words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.evidence.page_marks import STROKE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from factcheck.evidence.page_blocks import Block

_SHORT: Final = 300
"""Words under which a page with a doubtful heading or sentence is no document."""
_NOTHING_ELSE: Final = 40
"""Words under which a page that asks for a password or consent holds nothing else."""
_SHELL: Final = 25
"""Words under which a page with scripts is an empty shell."""

_LONGEST: Final = 120
"""Characters of a title or heading that are looked at."""

_PARTS: Final = re.compile(r"\s+[|–—·•»:-]+\s+|\s*\|\s*")
_ERROR: Final = re.compile(
    r"(?:http |error |erreur |fehler )*(?:status |code )*(?:404|410)[.!]*"
    r"|(?:http |error |erreur |fehler )*(?:status |code )*(?:40[034]|410|50[0234])[\s:.,!–-]+(?:the |this |your )?"
    r"(?:error|page|file|url|not found|forbidden|bad|gone|internal|server|service|gateway|request)\b.{0,40}"
    r"|.{0,12}?(?:page|file|article|url|document|content|address|story) (?:was |is |could |can ?|has )?"
    r"(?:not |no longer |been )+(?:be )?(?:found|available|removed|deleted|exist\w*)[.!]*"
    r"|(?:object |resource )?not found[.!]*|gone|page unavailable"
    r"|(?:the |this )?page (?:doesn['’]t|does not) exist[.!]*"
    r"|(?:the |this )?page (?:you(?:['’]re| are)? )(?:looking for|requested) .{0,60}"
    r"|we (?:can['’]t|cannot|couldn['’]t|could not) find (?:that|this|the) page.{0,30}"
    r"|oops[!.,…]* .{0,40}|something went wrong[.!]*"
    r"|(?:internal )?server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out"
    r"|(?:site |down )?(?:under |for )?(?:scheduled )?maintenance"
    r"|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata"
    r"|página não encontrada|pagina niet gevonden|strona nie została znaleziona|страница не найдена"
    r"|sayfa bulunamadı|找不到页面|页面不存在|ページが見つかりません",
    re.IGNORECASE,
)
_ROBOT: Final = re.compile(
    r"just a moment[.…]*|one moment[,.…]*(?: please)?[.…]*|please wait[.…]*"
    r"|attention required!?(?: \| cloudflare)?|security (?:check|verification)|ddos protection.{0,30}"
    r"|(?:please )?(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a robot)[.!]*"
    r"|are you (?:a robot|human)\??|(?:human|bot|browser) (?:verification|check)"
    r"|checking (?:if the site connection is secure|your browser.{0,40})|pardon our interruption[.…]*"
    r"|access (?:to this (?:page|site) (?:has been |is |was )?)?denied[.!]*|(?:403 )?forbidden"
    r"|you have been blocked|sorry, you have been blocked|robot check|captcha|unusual traffic.{0,60}"
    r"|un momento[.…]*|un instant[.…]*|einen moment.{0,10}",
    re.IGNORECASE,
)
_LOGIN: Final = re.compile(
    r"(?:please )?(?:log|sign)[ -]?(?:in|on)(?: (?:to|with|or) .{0,40})?|login(?: page)?|member login"
    r"|(?:log|sign)[ -]?in required|anmelden|anmeldung|einloggen|(?:se )?connexion|connectez-vous"
    r"|iniciar sesión|accedi|entrar|inloggen|authentication required",
    re.IGNORECASE,
)
_ROBOT_WORDS: Final = (
    r"enable javascript and cookies to continue",
    r"(?:please )?(?:enable|turn on) cookies",
    r"completing the captcha|complete a captcha|solve (?:this|the) captcha",
    r"ray id:? ?\w",
    r"checking (?:if the site connection is secure|your browser before)",
    r"verify(?:ing)? (?:that )?you are (?:a )?human|you are (?:a )?human and not a (?:ro)?bot",
    r"needs to review the security of your connection",
    r"unusual (?:traffic|activity) from your",
    r"(?:performance|security) (?:and|&) (?:performance|security) by",
    r"automated (?:access|requests?|queries)",
    r"you (?:have been|were) blocked|blocked (?:because|by)",
    r"your (?:ip|ip address) (?:is|was|has been)",
)
_WALL_WORDS: Final = (
    r"subscribe (?:now )?to (?:continue|keep|read)|to (?:continue|keep) reading",
    r"(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available to|reserved for) "
    r"(?:our )?(?:\w+ )?(?:subscribers|members)",
    r"create (?:a|your) free account to|register (?:for free )?to (?:continue|read|unlock)",
    r"you(?:['’]ve| have) (?:reached|read) (?:your|all).{0,30}(?:limit|free|articles)",
    r"unlock (?:this|the) (?:article|story)",
    r"before you continue to|accept (?:all )?cookies to (?:continue|proceed)",
    r"abonnez-vous pour lire|jetzt (?:weiterlesen|abonnieren)",
    r"(?:disable|turn off) your ad ?-?blocker|confirm (?:that )?you are (?:over|at least) \d+",
)
_WALL_HINTS: Final = (
    r"already (?:a )?(?:subscriber|member)|already have an account",
    r"subscribers? only|start your (?:free )?trial",
    r"(?:we|our partners) value your privacy",
    r"consent to (?:the use of )?cookies|accept (?:all )?cookies",
)
"""What stands on many pages with a document too; enough where there is next to nothing else."""
_SHELL_WORDS: Final = re.compile(
    r"(?:enable|requires?|need|turn on|activ\w+) (?:\w+ ){0,3}javascript|javascript (?:is |must be )?"
    r"(?:\w+ )?(?:disabled|required|enabled|not available)",
    re.IGNORECASE,
)


def recognise_substitute(tree: _Element, blocks: Sequence[Block], article_words: int) -> str | None:
    """Return what a page seems to be in place of a document, with what was seen of it; or None.

    Args:
        tree: the page.
        blocks: what it shows.
        article_words: how many words its article has.
    """
    is_short = article_words < _SHORT
    headings = list(_headings(tree, blocks))
    errors = {place for place, heading in headings if _ERROR.fullmatch(heading)}
    for place, heading in headings:
        is_sure = heading[:1].isdigit() or len(errors) > 1
        if place in errors and _ERROR.fullmatch(heading) and (is_short or is_sure):
            return f"an error page: {place} is '{heading}'"
        if _ROBOT.fullmatch(heading) and is_short:
            return f"a check for robots or a refusal: {place} is '{heading}'"
        if _LOGIN.fullmatch(heading) and is_short:
            return f"a login: {place} is '{heading}'"
    text = " ".join(" ".join(block.text.replace(STROKE, "") for block in blocks).split())
    if is_short:
        robot = _seen(_ROBOT_WORDS, text)
        if len(robot) > 1:
            return f"a check for robots: it says '{robot[0]}' and '{robot[1]}'"
        wall = _seen(_WALL_WORDS, text)
        if len(wall) > 1 or (wall and article_words < _SHORT // 2):
            return f"a wall before the document: it says '{wall[0]}'"
        hints = _seen(_WALL_HINTS, text)
        if len(hints) > 1 and article_words < _NOTHING_ELSE:
            return f"a wall before the document: it says '{hints[0]}' and '{hints[1]}'"
        if len(text.split()) < _NOTHING_ELSE and any(
            each.get("type", "").lower() == "password" for each in tree.iter("input")
        ):
            return "a login: it asks for a password"
    return _shell(tree, text)


def _shell(tree: _Element, text: str) -> str | None:
    has_scripts = any(
        each.get("type", "text/javascript").lower() in {"text/javascript", "module", ""}
        for each in tree.iter("script")
    )
    if not has_scripts or len(text.split()) >= _SHELL:
        return None
    words = " ".join(" ".join("".join(each.itertext()) for each in tree.iter("noscript")).split())
    asked = _SHELL_WORDS.search(f"{text} {words}")
    if asked is not None:
        return f"the shell of a page that scripts fill: it says '{asked.group()}'"
    roots = ("root", "app", "__next", "__nuxt", "main-app", "react-root", "___gatsby", "svelte")
    for each in tree.iter("div", "main"):
        if each.get("id") in roots and len("".join(each.itertext()).split()) < _SHELL:
            return f"the shell of a page that scripts fill: '{each.tag}#{each.get('id')}' is all but empty"
    return None


def _headings(tree: _Element, blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield the parts of the title, each first heading, and where they stand."""
    for title in tree.iter("title"):
        if title.getparent() is None or title.getparent().tag != "svg":
            words = " ".join((title.text or "").split())
            for part in (words, *_PARTS.split(words)):
                yield "its title", part.strip()[:_LONGEST]
            break
    first = [block for block in blocks if block.element.tag in {"h1", "h2"}][:2]
    for block in first:
        words = " ".join(block.text.split())
        for part in (words, *_PARTS.split(words)):
            yield "its heading", part.strip()[:_LONGEST]


def _seen(patterns: Sequence[str], text: str) -> list[str]:
    found = (re.search(pattern, text, re.IGNORECASE) for pattern in patterns)
    return [each.group() for each in found if each is not None]
