"""New records for the files of a corpus, as text: everything else in a file stays byte for byte."""
