"""The text of a PDF, page by page, with what is raised or set apart marked."""
