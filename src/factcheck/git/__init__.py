"""A git repository that is read and never obeyed: its revisions, and the files of each."""
