"""GitHub-flavoured Markdown, ready to be pasted into a wiki, a story file or a pull request."""
