"""A page that stands in the place of a document is recognised, and one that writes about such pages is not."""

from __future__ import annotations

import pytest

from factcheck.errors import FactcheckError
from factcheck.evidence.extracting import MediaType, extract
from layouts import FILLER

pytest.importorskip("trafilatura", reason="archiving is an extra: pip install '.[fetch]'")

ROBOT = "Please enable cookies. Completing the CAPTCHA proves you are a human. Ray ID: 7000."
SUBSTITUTES = {
    # title, body: what it looks like
    ("Please Wait... | Security check", f"<h1>Just a moment...</h1><p>{ROBOT}</p>{FILLER}"):
        "a check for robots or a refusal: its title is 'Please Wait...'",
    ("Riverside Courier", f"<p>{ROBOT}</p>"):
        "a check for robots: it says 'Please enable cookies' and 'Completing the CAPTCHA'",
    ("Attention Required! | Cloudflare", "<h2>Sorry, you have been blocked</h2>"):
        "a check for robots or a refusal: its title is 'Attention Required! | Cloudflare'",
    ("Access Denied", "<p>You don't have permission to access this.</p>"):
        "a check for robots or a refusal: its title is 'Access Denied'",
    ("example.org", "<h1>Verify you are human</h1><p>One more step.</p>"):
        "a check for robots or a refusal: its heading is 'Verify you are human'",
    ("404 Not Found", f"<h1>404 - Page not found</h1><p>Sorry.</p>{FILLER * 9}"):
        "an error page: its title is '404 Not Found'",
    ("Riverside Courier", f"<h1>Page not found</h1><p>Try the search.</p>{FILLER}"):
        "an error page: its heading is 'Page not found'",
    ("Page not found - Riverside Courier", f"<h1>We can't find that page</h1>{FILLER * 9}"):
        "an error page: its title is 'Page not found'",
    ("Seite nicht gefunden | Kurier", "<p>Leider.</p>"):
        "an error page: its title is 'Seite nicht gefunden'",
    ("Courier", "<h1>Sorry, this article is no longer available</h1>"):
        "an error page: its heading is 'Sorry, this article is no longer available'",
    ("503 Service Unavailable", "<p>nginx</p>"): "an error page: its title is '503 Service Unavailable'",
    ("Error 404", "<p>x</p>"): "an error page: its title is 'Error 404'",
    ("Sign in - Riverside Courier", "<form>Name <input type=password></form>"):
        "a login: its title is 'Sign in'",
    ("Council", "<h1>Log in to continue</h1>"): "a login: its heading is 'Log in to continue'",
    ("Council", "<p>Members.</p><form>Name <input> Word <input type=password></form>"):
        "a login: it asks for a password",
    ("Buses", f"<article>{FILLER}</article><p>Subscribe to continue reading.</p>"):
        "a wall before the document: it says 'Subscribe to continue'",
    ("Buses", "<p>This article is for subscribers. Already a subscriber? Sign in.</p>"):
        "a wall before the document: it says 'This article is for subscribers'",
    ("Buses", "<p>Before you continue to Courier: we and our partners value your privacy.</p>"):
        "a wall before the document: it says 'Before you continue to'",
    ("Buses", "<p>We value your privacy. We and our partners use data.</p><button>Accept all cookies</button>"):
        "a wall before the document: it says 'We value your privacy' and 'Accept all cookies'",
    ("Courier", "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root>x</div><script src=a.js></script>"):
        "the shell of a page that scripts fill: it says 'need to enable JavaScript'",
    ("Courier", "<div id=__next>Loading…</div><script type=module src=a.js></script>"):
        "the shell of a page that scripts fill: 'div#__next' is all but empty",
}  # fmt: skip


@pytest.mark.parametrize("page, seen", SUBSTITUTES.items(), ids=SUBSTITUTES.values())
def test_a_page_in_the_place_of_a_document_is_named_by_what_was_seen(
    page: tuple[str, str], seen: str
) -> None:
    title, body = page
    markup = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    found = extract(markup.encode(), MediaType.HTML, None)
    assert found.looks_like == seen
    assert found.warnings[0] == f"the page looks like {seen}"


def test_a_shell_without_any_word_is_refused_with_what_it_looks_like() -> None:
    markup = "<title>Courier</title><body><div id=app></div><script src=a.js></script></body>"
    with pytest.raises(FactcheckError) as refused:
        extract(markup.encode(), MediaType.HTML, None)
    assert (refused.value.message, refused.value.hint) == (
        "the document has no text: it looks like the shell of a page that scripts fill: 'div#app' is"
        " all but empty",
        "open it in a browser, print it to PDF and add the file",
    )


DOCUMENTS = {
    ("404 buses were repaired in May", f"<h1>404 buses were repaired in May</h1>{FILLER}"),
    ("Page not found: how the city lost its records", f"<article>{FILLER}</article>"),
    ("Why you complete a CAPTCHA", f"<article>{FILLER * 3}<p>“Completing the CAPTCHA” takes 9 s.</p></article>"),
    ("Just a moment that changed the line", f"<article>{FILLER}</article>"),
    ("Access denied | Riverside Courier", f"<article><h1>Access denied</h1>{FILLER * 9}</article>"),
    ("Buses", f"<article>{FILLER * 9}<p>Subscribe to continue reading our newsletter.</p></article>"),
    ("Buses", f"<nav><form>Log in <input type=password></form></nav><article>{FILLER * 9}</article>"),
    ("Buses", f"<article>{FILLER}</article><div id=app></div><script src=a.js></script>"),
    ("Fares rose 500", "<p>Fares rose by 500 in May, the authority says.</p><script>1</script>"),
    ("Statement", "<p>We counted 41,300 riders.</p>"),
    ("Statement", f"{FILLER}<footer>We value your privacy. Accept all cookies. Already a member?</footer>"),
    ("Post", f"<nav><form>Log in <input type=password></form></nav><p>We counted 9.</p><aside>{FILLER}</aside>"),
    ("Fortune | 500", f"<article>{FILLER}</article>"),
}  # fmt: skip


@pytest.mark.parametrize("title, body", sorted(DOCUMENTS), ids=range(len(DOCUMENTS)))
def test_a_document_is_not_taken_for_such_a_page(title: str, body: str) -> None:
    markup = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    assert extract(markup.encode(), MediaType.HTML, None).looks_like is None
