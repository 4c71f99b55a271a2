"""Web archives: every figure of the pages of WARC files, with where and when each stood."""
