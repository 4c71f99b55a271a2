"""MediaWiki: tables that readers sort, each source a reference with its template, to paste into an article."""
