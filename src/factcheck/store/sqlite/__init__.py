"""The compiled corpus, so that a large one answers at once.

It lies in the user's cache folder, follows from the files alone, and can be deleted at any time.
Whether it is fresh is asked before each use, by `ledger`, which also fills it. Records are read in
`corpus`, which is imported only where some are asked for.
"""
